"""A bench for runs: hand-made plans, a log in memory, and a test that plays the world, one event at a time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from firma.core.apply.drafts import LeaseFacts
from firma.core.apply.effect import (
    Answered,
    Ask,
    CallProvider,
    Cancelled,
    Effect,
    End,
    Moved,
    Placed,
    Put,
    Replied,
    RunStatus,
    Started,
)
from firma.core.apply.rules import RULES, Rules
from firma.core.apply.run import Run
from firma.core.ledger.entry import Draft, Entry, EntryKind, place
from firma.core.ledger.folding import fold
from firma.core.ledger.footprint import check_put
from firma.core.ledger.state import State
from firma.core.model.call import Answer, Status, Thing
from firma.core.model.diagnostic import diagnose
from firma.core.model.expression import Reference
from firma.core.model.schema import Attribute, Kind, Mode, Recovery, TypeSchema
from firma.core.model.value import EMPTY, Map, Unknown
from firma.core.plan.plan import Act, Deferred, Operation, Plan
from firma.core.plan.readset import read_key
from firma.core.trust.verdict import Admitted, Reversibility, Verdict, seal_of_the_gate

UNIT = "shop/web@dev"
CALL_MAX, LAG, TOKEN_LIFE = 20_000, 6_000, 120_000

E = TypeVar("E")


def schema(name: str, *modes: Mode, **more: Any) -> TypeSchema:
    """A type with `v` (in place), `secret`, and `id`, that recovers by these modes."""
    attributes = {
        "v": Attribute(kind=Kind.NUMBER),
        "w": Attribute(kind=Kind.ANY),
        "same": Attribute(kind=Kind.FLAG),
        "secret": Attribute(kind=Kind.TEXT, sensitive=True),
        "hidden": Attribute(kind=Kind.TEXT, write_only=True),
        "id": Attribute(kind=Kind.TEXT, read_only=True),
    }
    life = TOKEN_LIFE if Mode.TOKEN in modes else 0
    recovery = Recovery(
        modes=modes, token_life_ms=life, call_max_ms=CALL_MAX, lag_ms=LAG, resend_if=more.pop("resend_if", "")
    )
    return TypeSchema(type=name, attributes=attributes, recovery=recovery, **more)


SCHEMAS = {
    s.type: s
    for s in (
        schema("t.Token", Mode.TOKEN, Mode.FIND, tags="tags"),
        schema("t.Find", Mode.FIND, tags="tags"),
        schema("t.List", Mode.LIST),
        schema("t.None"),
        schema("t.Planned", Mode.FIND, planned=True),
        schema("t.Again", resend_if="same"),
    )
}


# -- plans ------------------------------------------------------------------------------------------------------------
def operation(act: Act, address: str, *after: str, key: str = "", **more: Any) -> Operation:
    """An operation on an address `TYPE:NAME`; `v` in keywords is its only input unless `desired` says otherwise."""
    desired = more.pop("desired", Map(v=more.pop("v", 1)) if act in (Act.CREATE, Act.UPDATE) else EMPTY)
    more.setdefault("wish", desired)
    return Operation(
        key=key or f"{act.value} {address}",
        act=act,
        address=address,
        type=address.partition(":")[0],
        provider="test",
        desired=desired,
        after=after,
        **more,
    )


def create(address: str, *after: str, **more: Any) -> Operation:
    return operation(Act.CREATE, address, *after, **more)


def update(address: str, *after: str, **more: Any) -> Operation:
    return operation(Act.UPDATE, address, *after, **{"generation": "1", **more})


def delete(address: str, *after: str, **more: Any) -> Operation:
    return operation(Act.DELETE, address, *after, **{"generation": "1", **more})


def output(name: str, value: Any, *after: str, planned: Any = None, **more: Any) -> Operation:
    desired = Map(value=Unknown() if planned is None else planned)
    options = {"name": name, "type": "text"}
    return Operation(
        key=f"output {name}",
        act=Act.OUTPUT,
        address=f"output:{name}",
        after=after,
        desired=desired,
        wish=Map(value=value),
        options=options,
        **more,
    )


def plan_of(state: State, *operations: Operation, deferred: Sequence[Deferred] = (), digest: str = "plan") -> Plan:
    """A plan of these operations, with the read set and footprint that they have at this state."""
    known = []
    for op in operations:
        number = state.by_address.get(op.address)
        known.append(
            op if op.object is not None or number is None or op.act is Act.CREATE else replace(op, object=number)
        )
    writes = {f"a:{op.address}" for op in known if op.address and op.act is not Act.OUTPUT}
    writes |= {f"a:{op.value}" for op in known if op.act is Act.MOVE}
    writes |= {f"o:{op.object}" for op in known if op.object is not None}
    return Plan(
        unit=UNIT,
        operations={op.key: op for op in known},
        changes=(),
        read_set={key: read_key(state, key) for key in sorted(writes)},
        writes=frozenset(writes),
        reads=frozenset(),
        deferred=tuple(deferred),
        seq=state.seq,
        effect_digest=f"effect of {digest}",
        digest=digest,
    )


def admitted(plan: Plan) -> Admitted:
    return Admitted(plan, Verdict(overall=Reversibility.IN_PLACE), seal_of_the_gate())


# -- things and answers -----------------------------------------------------------------------------------------------
def thing(identifier: str = "i-1", **attributes: Any) -> Thing:
    return Thing(identifier=identifier, attributes=Map({"v": 1, "id": identifier, **attributes}))


def done(made: Thing | None = None) -> Answer:
    return Answer(status=Status.DONE, thing=made)


def failed(**more: Any) -> Answer:
    return Answer(status=Status.FAILED, problem=diagnose("F612", "it is invalid."), **more)


def refused(**more: Any) -> Answer:
    return Answer(status=Status.REFUSED, problem=diagnose("F611", "slow down."), **{"temporary": True, **more})


LOST = Answer(status=Status.LOST, certain=False)


# -- the log ----------------------------------------------------------------------------------------------------------
class Log:
    """A unit's log in memory, with the ledger's own rules."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.state = State()
        self.now = 1_000_000
        fields = {"project": "shop", "environment": "dev", "accounts": [], "regions": [], "store": "memory"}
        self.put(Draft(kind=EntryKind.GENESIS, fields=fields))

    def put(self, *drafts: Draft) -> list[Entry]:
        """Append what the rules allow."""
        check_put(self.state, drafts)
        first = self.state.seq + 1
        entries = [place(d, seq=first + i, first=first, time=self.now) for i, d in enumerate(drafts)]
        fold(entries, self.state)
        self.entries += entries
        return entries

    def fold(self) -> State:
        return fold(self.entries)

    def kinds(self, since: int = 0) -> list[str]:
        return [entry.kind for entry in self.entries if entry.seq > since]

    def values(self, kind: str) -> list[Map]:
        return [entry.values for entry in self.entries if entry.kind == kind]


class Bench:
    """One run on a log. Each verb tells the run one event and returns its effects."""

    def __init__(
        self,
        log: Log,
        plan: Plan,
        *,
        takeover: Collection[int] = (),
        width: int = 64,
        rules: Rules = RULES,
        outputs: dict[str, Any] | None = None,
    ) -> None:
        self.log, self.plan, given = log, plan, outputs or {}
        self.run = Run(
            admitted(plan),
            log.fold(),
            schemas=SCHEMAS.get,
            facts=LeaseFacts(
                actor={"subject": "me"}, process={"host": "here", "pid": 7}, base=log.now, reason="a test"
            ),
            upstream=lambda address: given.get(address, Unknown(address)),
            takeover=takeover,
            width=width,
            rules=rules,
        )

    # -- events -------------------------------------------------------------------------------------------------------
    def start(self) -> tuple[Effect, ...]:
        return self.run.receive(Started(now=self.log.now))

    def placed(self, effect: Effect) -> tuple[Effect, ...]:
        """The store has taken a group."""
        put = only(Put, (effect,))
        if put.at != self.log.state.seq:
            raise AssertionError(f"put at {put.at}, and the head is {self.log.state.seq}")
        return self.run.receive(Placed(entries=self.log.put(*put.drafts), now=self.log.now))

    def moved(self, effect: Effect) -> tuple[Effect, ...]:
        """The store has refused a group: somebody was faster."""
        put = only(Put, (effect,))
        return self.run.receive(Moved(entries=self.log.entries[put.at :], now=self.log.now))

    def answered(self, call: Effect, answer: Answer, *, after: int = 1_000) -> tuple[Effect, ...]:
        sent = only(CallProvider, (call,))
        self.log.now += after
        event = Answered(operation=sent.operation, intent=sent.intent, answer=answer, now=self.log.now)
        return self.run.receive(event)

    def replied(self, ask: Effect, reply: Any = None, *, after: int = 0) -> tuple[Effect, ...]:
        if isinstance(ask, Put | CallProvider | End):
            raise TypeError(f"{ask} is no question")
        question: Ask = ask
        at = getattr(question, "at", 0) or getattr(question, "not_before", 0)
        self.log.now = max(self.log.now + after, at)
        return self.run.receive(Replied(ask=question, reply=reply, now=self.log.now))

    def cancel(self) -> tuple[Effect, ...]:
        return self.run.receive(Cancelled(now=self.log.now))

    # -- longer ways --------------------------------------------------------------------------------------------------
    def began(self) -> tuple[Effect, ...]:
        """The lease is placed: what is asked for first."""
        return self.placed(self.start()[0])

    def called(self) -> tuple[CallProvider, ...]:
        """Lease and first intents are placed: the first calls."""
        effects = self.began()
        return every(CallProvider, self.placed(only(Put, effects)))

    def finish(self, effects: Sequence[Effect]) -> RunStatus:
        """Place whatever is put, until the run is over; nothing else may be asked for."""
        for _ in range(50):
            ends = every(End, effects)
            if ends:
                return ends[0].status
            effects = self.placed(only(Put, effects))
        raise AssertionError("the run does not end")


def only(kind: type[E], effects: Sequence[Effect]) -> E:
    """The one effect of a kind; there is no other effect of any kind."""
    if len(effects) != 1 or not isinstance(effects[0], kind):
        raise AssertionError(f"one {kind.__name__} is expected, and these came: {effects}")
    return effects[0]


def every(kind: type[E], effects: Sequence[Effect]) -> tuple[E, ...]:
    return tuple(effect for effect in effects if isinstance(effect, kind))


def first(kind: type[E], effects: Sequence[Effect]) -> E:
    found = every(kind, effects)
    if not found:
        raise AssertionError(f"a {kind.__name__} is expected, and these came: {effects}")
    return found[0]


def kinds(effect: Effect) -> list[str]:
    """Kinds of the drafts of a group."""
    return [draft.kind.value for draft in only(Put, (effect,)).drafts]


def ledger(*operations: Operation) -> Log:
    """A log in which these operations were applied without trouble; identifiers are `i-1`, `i-2` …, as called."""
    log = Log()
    apply(log, plan_of(log.state, *operations, digest="before"))
    return log


def apply(log: Log, plan: Plan, **more: Any) -> Run:
    """Carry out a plan against an obedient world."""
    bench, number = Bench(log, plan, **more), sum(e.kind == "intent" for e in log.entries)
    waiting = list(bench.start())
    while waiting:
        effect = waiting.pop(0)
        match effect:
            case Put():
                waiting += bench.placed(effect)
            case CallProvider(request=request):
                number += 1
                identifier = request.prior.identifier if request.prior is not None else f"i-{number}"
                seen = Thing(identifier=identifier, attributes=Map({**request.desired, "id": identifier}))
                waiting += bench.answered(effect, done(None if request.act == "delete" else seen))
            case End():
                pass
            case _:
                waiting += bench.replied(effect, getattr(effect, "thing", None))
    return bench.run


def lease_of(log: Log, plan: Plan) -> int:
    """Another run's living lease."""
    fields: dict[str, Any] = {"writes": sorted(plan.writes), "reads": sorted(plan.reads), "plan": plan.digest}
    fields |= {"effect": "", "base": 0, "actor": {"subject": "ann"}, "process": {"host": "there", "pid": 9}}
    return log.put(Draft(kind=EntryKind.LEASE, fields=fields))[0].seq


def see(log: Log, address: str) -> None:
    """Somebody observed a difference."""
    obj = log.state.objects[log.state.by_address[address]]
    values = replace(thing("i-1"), attributes=thing("i-1", v=8).attributes)
    draft = Draft(
        kind=EntryKind.OBSERVED,
        object=obj.id,
        generation="1",
        fields={"base": obj.last},
        values=Map(identifier="i-1", attributes=values.attributes),
    )
    log.put(draft)


def ref(address: str, *path: str | int) -> Reference:
    return Reference(f"{UNIT}/{address}", path)


def bench(*operations: Operation, log: Log | None = None, **more: Any) -> Bench:
    log = log or Log()
    return Bench(log, plan_of(log.state, *operations), **more)
