"""The simulated cloud: requests land, reads show what is visible; pure and synchronous, time and chance are handed in.

Whoever drives it decides when a request lands, whether an answer is lost, and what time it is.
It never sees plan or ledger. Fields of `Made` and `Landing` are ground truth for checkers, not for an engine.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Answer, Child, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import diagnose
from firma.core.model.digest import digest_value
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map, Value
from firma.providers.inputs import check_inputs
from firma.providers.sim import plans
from firma.providers.sim.faults import NO_FAULTS, Faults
from firma.providers.sim.things import Made
from firma.providers.sim.types import ALL_TYPES, KEPT, TF_VERSION, Times, TypeSpec, schema_of


@dataclass(frozen=True, slots=True)
class Kept:
    """What the cloud keeps under a token: when, for which request (digest), the answer, and who sent it."""

    at_ms: int
    request: str
    answer: Answer
    by: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """Ground truth of the last request that landed."""

    uid: int | None = None
    """The thing that it made, changed or removed."""
    replayed: Kept | None = None
    """What the token gave back, if it did: the request itself had no effect."""
    given: frozenset[str] = frozenset()
    """The attributes that an update gave."""


@dataclass(slots=True)
class Cloud:
    """All things of one simulated account. `clock` returns milliseconds."""

    rng: random.Random
    clock: Callable[[], int]
    faults: Faults = NO_FAULTS
    times: Times = field(default_factory=Times)
    things: dict[tuple[str, str], Made] = field(default_factory=dict)
    """By type and identifier, in the order of creation."""
    removed: list[tuple[Made, int]] = field(default_factory=list)
    """Removed things, and until when reads may still show them."""
    tokens: dict[str, Kept] = field(default_factory=dict)
    trail: list[tuple[str, str, AuditEvent]] = field(default_factory=list)
    """Type and identifier of what a person changed, and the event of it: the audit log."""
    serial: int = 0
    calls: int = 0
    landing: Landing = field(default_factory=Landing)
    schemas: Mapping[str, TypeSchema] = field(init=False)

    def __post_init__(self) -> None:
        self.schemas = {spec.type: schema_of(spec, self.times) for spec in ALL_TYPES.values()}

    # -- reads ----------------------------------------------------------------------------------
    def read(self, type_name: str, identifier: str) -> Thing | None:
        """Return what a read shows, which may be as old as the lag; None: not found."""
        made, now = self.things.get((type_name, identifier)), self.clock()
        if made is not None:
            return made.seen(now)
        for old, until in reversed(self.removed):
            if (old.spec.type, old.identifier) == (type_name, identifier) and now < until:
                return old.shown()
        return None

    def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Return visible things that carry all these tags (None stands for any value), the oldest first."""
        return tuple(thing for thing in self.list(type_name) if _carries(thing, tags)) if tags else ()

    def list(self, type_name: str) -> tuple[Thing, ...]:
        """Return all visible things of a type, the oldest first."""
        if not ALL_TYPES[type_name].listed:
            return ()
        now = self.clock()
        seen = [made.seen(now) for made in self.things.values() if made.spec.type == type_name]
        return tuple(thing for thing in seen if thing is not None)

    def plan(self, request: PlanRequest) -> PlanAnswer:
        """Return what a tf-like type would do with a request."""
        moves = self._fault(self.faults.plan_moves)
        return plans.plan(self.schemas[request.type], request, moves=moves)

    # -- writes ---------------------------------------------------------------------------------
    def land(self, request: Request, *, by: int | None = None) -> Answer:
        """Carry out a request at this instant and return the answer that would be sent; `by` is kept as `made_by`."""
        spec = ALL_TYPES[request.type]
        self.calls += 1
        self.landing = Landing()
        refusal = self._door(request)
        if refusal is not None:
            return refusal
        if spec.is_tf or request.token is None:
            return self._perform(request, spec, by)
        asked = request_digest(request)
        kept = self.tokens.get(request.token)
        if kept is not None and self.clock() < kept.at_ms + self.times.token_life_ms:
            if kept.request != asked:
                problem = diagnose("F620", f"{request.type}: the token stands for another request.")
                return Answer(status=Status.REFUSED, conflict=True, problem=problem)
            self.landing = Landing(replayed=kept)
            return kept.answer
        if self._fault(self.faults.throttled):
            problem = diagnose("F611", f"{request.type}: rate exceeded.")
            return Answer(status=Status.REFUSED, temporary=True, problem=problem)
        answer = self._perform(request, spec, by)
        self.tokens[request.token] = Kept(self.clock(), asked, answer, by)
        if answer.status is Status.DONE and self._fault(self.faults.answer_hidden):
            problem = diagnose("F623", f"{request.type}: service unavailable.")
            return Answer(status=Status.REFUSED, certain=False, temporary=True, problem=problem)
        return answer

    def change(self, made: Made, attributes: Map) -> None:
        """Give a thing other attributes; by hand, or as part of a request."""
        made.before, made.before_etag = made.attributes, made.etag
        made.visible_at_ms = self.clock() + self.rng.randint(0, self.times.lag_ms)
        made.attributes = attributes
        made.etag += 1

    def remove(self, made: Made) -> None:
        """Remove a thing; by hand, or as part of a request."""
        del self.things[made.spec.type, made.identifier]
        self.removed.append((made, self.clock() + self.rng.randint(0, self.times.lag_ms)))

    def tell(self, made: Made, call: str, who: str) -> None:
        """Write into the audit log that somebody changed a thing by hand."""
        event = AuditEvent(
            at_ms=self.clock(), call=call, service="sim", principal=who, proof="by hand", event=str(len(self.trail) + 1)
        )
        self.trail.append((made.spec.type, made.identifier, event))

    def audit(self, type_name: str, identifier: str, since_ms: int) -> tuple[AuditEvent, ...]:
        """Return what the audit log says of a thing since a moment."""
        return tuple(
            event
            for kind, name, event in self.trail
            if (kind, name) == (type_name, identifier) and event.at_ms >= since_ms
        )

    def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Return visible things of the types that a thing may own, and that name it in their `refs`."""
        return tuple(
            Child(type=rule.type, thing=child)
            for rule in self.schemas[type_name].owns
            for child in self.list(rule.type)
            if thing.attributes.get("id") in (child.attributes.get("refs") or ())
        )

    def make(self, type_name: str, attributes: Map, tags: Map = EMPTY, *, by: int | None = None) -> Made:
        """Make a thing; by hand, or as part of a request. The name must be free."""
        spec = ALL_TYPES[type_name]
        self.serial += 1
        short = type_name.removeprefix("sim.").lower()
        identifier = str(attributes["name"]) if spec.named else f"{short}-{self.serial}"
        now = self.clock()
        made = Made(self.serial, spec, identifier, attributes, tags if spec.tagged else EMPTY, by, now)
        made.visible_at_ms = now + self.rng.randint(0, self.times.lag_ms)
        self.things[type_name, identifier] = made
        return made

    def _fault(self, rate: float) -> bool:
        # No draw where nothing can fail: a run without faults does not depend on their order.
        return rate > 0 and self.rng.random() < rate

    def _door(self, request: Request) -> Answer | None:
        if request.act is Act.DELETE:
            return None
        problem = check_inputs(self.schemas[request.type], request.desired)
        return None if problem is None else Answer(status=Status.REFUSED, problem=problem)

    def _perform(self, request: Request, spec: TypeSpec, by: int | None) -> Answer:
        if request.act is Act.CREATE:
            return self._create(request, spec, by)
        made = None if request.prior is None else self.things.get((request.type, request.prior.identifier))
        if made is None:
            if request.act is Act.DELETE:
                return Answer(status=Status.DONE, gone=True)
            return _failed("F614", f"{request.type}: not found.", suspect=True, gone=True)
        refusal = _outdated(request, made)
        if refusal is not None:
            return refusal
        self.landing = Landing(uid=made.uid, given=frozenset(plans.given(request.desired)))
        return self._update(request, made) if request.act is Act.UPDATE else self._delete(made)

    def _create(self, request: Request, spec: TypeSpec, by: int | None) -> Answer:
        attributes = plans.given(request.desired)
        if spec.named and (spec.type, str(attributes["name"])) in self.things:
            name = str(attributes["name"])
            return _failed("F613", f"{spec.type}: {name!r} is taken.", value=name)
        bad = self._fault(self.faults.create_bad)
        if bad and self.rng.random() < 0.5:
            return _failed("F612", f"{spec.type}: invalid request.")
        made = self.make(spec.type, attributes, request.tags, by=by)
        self.landing = Landing(uid=made.uid)
        if not bad:
            return Answer(status=Status.DONE, thing=made.shown())
        made.attributes = attributes.with_(v=-1)
        if self.rng.random() < 0.5:
            thing = made.shown()
            return _failed("F618", f"{spec.type}: {made.identifier} did not stabilize.", certain=False, thing=thing)
        return _failed("F619", f"{spec.type}: internal failure.", certain=False)

    def _update(self, request: Request, made: Made) -> Answer:
        desired, spec = plans.given(request.desired), made.spec
        for name, *_ in self.schemas[spec.type].create_only:
            if desired.get(str(name)) != made.attributes.get(str(name)):
                return _failed("F610", f"{spec.type}#{name} of {made.identifier} can only be set at creation.")
        if KEPT in made.attributes and KEPT not in desired:
            desired = desired.with_(**{KEPT: made.attributes[KEPT]})
        patch = patch_document(made.attributes, desired)
        if self._fault(self.faults.update_bad):
            if self.rng.random() < 0.5:
                return _failed("F612", f"{spec.type}: invalid request.")
            made.writes += 1
            self.change(made, apply_patch(made.attributes, patch[:1]))
            if spec.is_tf:
                return _failed(
                    "F618", f"{spec.type}: {made.identifier}: partly changed.", certain=False, thing=made.shown()
                )
            return _failed("F619", f"{spec.type}: internal failure.", certain=False, suspect=True)
        made.writes += 1
        if spec.tagged:
            made.tags = Map({**made.tags, **request.tags})
        self.change(made, apply_patch(made.attributes, patch))
        return Answer(status=Status.DONE, thing=made.shown())

    def _delete(self, made: Made) -> Answer:
        users = self.users(made) if made.spec.strict else ()
        if users:
            names = ", ".join(user.identifier for user in users[:3])
            return _failed("F617", f"{made.spec.type}: {made.identifier} is used by {names}.", value=made.identifier)
        if self._fault(self.faults.delete_bad):
            if self.rng.random() < 0.7:
                return _failed("F612", f"{made.spec.type}: {made.identifier} cannot be deleted now.")
            self.remove(made)
            return _failed("F619", f"{made.spec.type}: timed out.", certain=False, suspect=True)
        self.remove(made)
        return Answer(status=Status.DONE, gone=True)

    def users(self, made: Made) -> tuple[Made, ...]:
        """Return the things whose `refs` name this one."""
        return tuple(
            other
            for other in self.things.values()
            if other is not made and made.id in (other.attributes.get("refs") or ())
        )


def request_digest(request: Request) -> str:
    """Return the digest by which a token knows its request again."""
    prior = request.prior.identifier if request.prior is not None else ""
    return digest_value((request.act.value, request.type, prior, plans.given(request.desired), request.tags))


PatchStep = tuple[str, str, Value]
"""`add`, `replace` or `remove`; the attribute; the new value."""


def patch_document(now: Map, desired: Map) -> tuple[PatchStep, ...]:
    """Return the steps (after RFC 6902, first level only) that lead from what is to what is desired, sorted by name."""
    steps: list[PatchStep] = []
    for name in sorted(now.keys() | desired.keys()):
        if name not in desired:
            steps.append(("remove", name, None))
        elif name not in now:
            steps.append(("add", name, desired[name]))
        elif now[name] != desired[name]:
            steps.append(("replace", name, desired[name]))
    return tuple(steps)


def apply_patch(now: Map, patch: tuple[PatchStep, ...]) -> Map:
    """Return the attributes after the steps of a patch."""
    removed = {name for operation, name, _ in patch if operation == "remove"}
    changed = {name: value for operation, name, value in patch if operation != "remove"}
    return Map({name: value for name, value in {**now, **changed}.items() if name not in removed})


def _outdated(request: Request, made: Made) -> Answer | None:
    prior = request.prior or Thing(identifier="")
    if made.spec.conditional and prior.condition and prior.condition != str(made.etag):
        return _failed("F615", f"{made.spec.type}: {made.identifier} has changed.", suspect=True, value=prior.condition)
    if made.spec.is_tf and prior.version != TF_VERSION:
        return _failed("F622", f"{made.spec.type}: version {prior.version} is not {TF_VERSION}.")
    if made.spec.is_tf and prior.private != made.private:
        return _failed("F616", f"{made.spec.type}: the private bytes of {made.identifier} are others.", suspect=True)
    return None


def _failed(
    code: str,
    detail: str,
    *,
    certain: bool = True,
    suspect: bool = False,
    gone: bool = False,
    thing: Thing | None = None,
    value: str = "",
) -> Answer:
    problem = diagnose(code, detail, value=value)
    return Answer(status=Status.FAILED, certain=certain, thing=thing, suspect=suspect, gone=gone, problem=problem)


def _carries(thing: Thing, tags: Map) -> bool:
    carried = {**(thing.attributes.get("tags") or {}), **thing.tags}
    return all(key in carried and value in (None, carried[key]) for key, value in tags.items())
