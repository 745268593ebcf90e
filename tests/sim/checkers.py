"""The invariants. They see everything, the ground truth of the cloud too; the system sees none of this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sim.facts import NETWORK, NUMBER, PLACE, WEB, Decl
from sim.world import CALL_MAX, TOKEN_LIFE, UnitWorld, ViolationError, World

from firma.core.apply.effect import CallProvider, End, RunStatus
from firma.core.apply.recovery import Step
from firma.core.apply.run import Run
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.ledger.state import LedgerObject, State, footprints_meet
from firma.core.model.call import Act, Answer, Request, Status
from firma.core.model.schema import Mode
from firma.core.model.value import Map, is_known, reveal
from firma.core.plan.plan import Act as PlanAct
from firma.core.plan.plan import Operation, Plan
from firma.core.plan.readset import read_key
from firma.core.trust.verdict import Admitted
from firma.providers.sim.things import Made
from firma.providers.sim.types import TYPES

if TYPE_CHECKING:
    from sim.planning import Asked

FOREIGN = 1_000_000
"""Numbers of intents of the second unit begin here in the cloud's ground truth."""

LATE = 10_000_000
"""And here those of calls that no fence and no token could reach any more: what they make is known to be late."""

Key = tuple[str, str]
"""Type and identifier of a thing."""


class Checkers:
    """One set of checks over one world."""

    def __init__(self, world: World) -> None:
        self.w = world
        self.admitted: dict[str, Admitted] = {}
        self.asked: dict[str, Asked] = {}
        self.true: dict[str, Plan] = {}
        """Plans as the gate let them through, whatever a mutant made of their footprint and read set."""
        self.noops: dict[str, set[str]] = {}
        self.forgotten: set[Key] = set()
        self.excused: set[int] = set()
        self.was: dict[tuple[str, int], str] = {}
        self.lineage: dict[tuple[str, str], int] = {}

    # -- names --------------------------------------------------------------------------------------------------------
    def maker(self, unit: UnitWorld, intent: int, *, late: bool) -> int:
        """The number by which the cloud remembers who made a thing."""
        number = intent if unit.name == WEB else FOREIGN + intent
        return number + LATE if late else number

    def intent_of(self, maker: int) -> tuple[UnitWorld, Entry]:
        unit = self.w.units[NETWORK if maker % LATE >= FOREIGN else WEB]
        return unit, unit.log[maker % FOREIGN - 1]

    def renamed(self, unit: UnitWorld, old: str, new: str) -> None:
        """The author renamed something: its object must stay the same."""
        number = self.lineage.pop((unit.name, old), None) or unit.state.by_address.get(old)
        if number is not None and unit.state.objects[number].now is not None:
            self.lineage[unit.name, new] = number

    # -- planning -----------------------------------------------------------------------------------------------------
    def planned(self, unit: UnitWorld, asked: Asked, admitted: Admitted) -> Admitted:
        """A rename alone never replaces."""
        plan = admitted.plan
        self.asked[plan.digest], self.true[plan.digest] = asked, plan
        weakened = self.w.mutant.weakened(admitted)
        self.admitted[plan.digest] = weakened
        for key, operation in plan.operations.items():
            if operation.act is not PlanAct.MOVE or f"create {operation.address}" not in plan.operations:
                continue
            now = unit.state.objects[operation.object or 0].now
            made = plan.operations[f"create {operation.address}"]
            if now is not None and not now.failed and _bare(made.desired) == _bare(now.attributes):
                raise ViolationError("rename replaces", key)
        return weakened

    def refused(self, unit: UnitWorld, asked: Asked, why: str) -> None:
        """A refusal must be one of the system as it is built, too."""
        from sim.mutants import AS_BUILT
        from sim.planning import RefusedError, make_plan

        mutant = self.w.mutant
        if mutant is AS_BUILT:
            return
        try:
            with mutant.lifted():
                self.w.mutant = AS_BUILT
                make_plan(self.w, unit.state, asked)
        except RefusedError:
            return
        finally:
            self.w.mutant = mutant
        raise ViolationError("plan refused for nothing", why)

    # -- the log ------------------------------------------------------------------------------------------------------
    def begun(self, unit: UnitWorld, plan: Plan) -> None:
        self.noops.setdefault(plan.digest, set())

    def received(self, unit: UnitWorld, run: Run) -> None:
        """Remember what is done without an entry: legal no-ops, things that were gone already, settled by nothing."""
        progress = run.context.progress
        for key in progress.take_changed():
            if progress.stages[key].value == "done":
                self.noops[run.plan.digest].add(key)

    def before_append(self, unit: UnitWorld, e: Entry) -> None:
        state = unit.state
        match e.kind:
            case "lease" | "takeover":
                self._leased(unit, e)
            case "observed":
                self._observed(unit, e)
            case "stray" | "resolved" | "genesis":
                pass
            case _:
                lease = state.leases.get(e.run)
                if lease is None or not lease.alive:
                    raise ViolationError("fence", f"{e.kind} at {e.seq} without a living lease")
        match e.kind:
            case "intent":
                self._intent(unit, e)
            case "outcome":
                self._outcome(unit, e)
            case "forgotten":
                self._forget(unit, e)
            case _:
                pass

    def _observed(self, unit: UnitWorld, e: Entry) -> None:
        obj = unit.state.objects[e.object or 0]
        earlier = unit.log[-1].kind == "observed" and unit.log[-1].object == e.object
        if obj.last != e.fields["base"] and not earlier:
            raise ViolationError(
                "old observation", f"object {e.object} read at {e.fields['base']}, appended over {obj.last}"
            )

    def _outcome(self, unit: UnitWorld, e: Entry) -> None:
        number = e.fields["intent"]
        if number in unit.state.result or number not in unit.state.intents:
            raise ViolationError("settled twice", f"intent {number}")
        intent = unit.state.intents[number]
        type_name = intent.fields["type"]
        if Mode.LIST not in TYPES[type_name].modes or "identifier" not in e.values:
            return
        made = self.w.cloud.things.get((type_name, e.values["identifier"]))
        if made is not None and made.made_by is None:
            if made.born_ms < intent.time:
                raise ViolationError("foreign object adopted", made.identifier)
            self.excused.add(self.maker(unit, number, late=False))
            self.w.counts["wrong match"] += 1

    def _forget(self, unit: UnitWorld, e: Entry) -> None:
        """What is forgotten is nobody's; its references are dropped, or they would block strict deletions for ever."""
        obj = unit.state.objects[e.object or 0]
        for generation in obj.generations.values():
            key = (obj.type, generation.identifier)
            self.forgotten.add(key)
            made = self.w.cloud.things.get(key)
            if made is not None:
                made.attributes = Map({k: v for k, v in made.attributes.items() if k != "refs"})

    def after_append(self, unit: UnitWorld, e: Entry) -> None:
        if e.kind != "outcome":
            return
        obj = unit.state.objects[e.object or 0] if e.object else None
        was = self.was.get((unit.name, e.fields["intent"]))
        if obj is None:
            return
        if e.fields["result"] == "done" and was is not None and not obj.current:
            raise ViolationError("fold", f"object {obj.id} has no current generation after a creation")
        if e.fields["result"] == "failed" and was and was in obj.generations and obj.current != was:
            raise ViolationError("not restored", f"object {obj.id}: {was} was current before the failed creation")

    def _leased(self, unit: UnitWorld, e: Entry) -> None:
        state, plan = unit.state, self.true[e.fields["plan"]]
        over = set(e.fields.get("over", ()))
        for lease in state.active():
            theirs = self.true[lease.plan]
            if lease.seq not in over and footprints_meet(_footprint(theirs), _footprint(plan)):
                raise ViolationError("leases meet", f"{lease.seq} and {e.seq}")
        if plan.digest in self.w.worked:
            return
        asked = self.asked[plan.digest]
        true = self.true[plan.digest]
        digests = {} if asked.upstreams is None else dict(asked.upstreams.digests)
        for key, was in true.read_set.items():
            if key[:2] not in ("l:", "up") and read_key(state, key, digests) != was:
                raise ViolationError("stale plan admitted", f"{key}: {was} -> {read_key(state, key, digests)}")
        if any(o.last > plan.seq and f"o:{o.id}" not in true.read_set for o in state.objects.values()):
            return  # something farther up moved: another order of the two runs explains this plan
        self._planned_again(unit, plan, asked)

    def _planned_again(self, unit: UnitWorld, plan: Plan, asked: Asked) -> None:
        """What is admitted is what would be planned at this very head: the read set is sound."""
        from sim.planning import RefusedError, make_plan

        try:
            again = make_plan(self.w, unit.state, asked)
        except RefusedError as error:
            raise ViolationError("admitted, yet refused", str(error)) from error
        for key, operation in plan.operations.items():
            now = again.operations.get(key)
            if operation.act is PlanAct.OUTPUT:
                continue  # outputs are written by whoever comes last: nothing is destroyed by it
            if now is None or _gist(now) != _gist(operation):
                raise ViolationError("read set unsound", f"{key}: {operation} is now {now}")

    def _intent(self, unit: UnitWorld, e: Entry) -> None:
        state = unit.state
        plan = self.admitted[state.plan_of(e)].plan
        operation = plan.operations.get(e.operation)
        if operation is None or operation.act != e.fields["act"]:
            raise ViolationError("not in the plan", e.operation)
        request = e.values.get("request", {})
        for name, value in operation.desired.items():
            if is_known(value) and reveal(request.get(name)) != reveal(value):
                raise ViolationError("outside the plan", f"{e.operation}#{name}: {value} became {request.get(name)}")
        for before in operation.after:
            done = state.done_operations.get((plan.digest, before)) == "done" or before in self.noops[plan.digest]
            if not done:
                raise ViolationError("order", f"{e.operation} before {before}")
        obj = state.objects.get(e.object or 0)
        if obj is not None and state.conflicts(obj, e.fields["act"], e.generation):
            raise ViolationError("two intents open", f"object {obj.id}: {obj.pending} and {e.seq}")
        if obj is not None and operation.act is PlanAct.CREATE:
            self.was[unit.name, e.seq] = obj.current
        self._against_holds(unit, e, operation)
        if operation.final and obj is not None:
            self._ends_rightly(unit, obj, plan)

    def _ends_rightly(self, unit: UnitWorld, obj: LedgerObject, plan: Plan) -> None:
        """A rename never ends an object: what the plan's source declares under a later name stays."""
        state, source = unit.state, self.asked[plan.digest].source
        if any(hold.absent for hold in (*state.holds.values(), *self.asked[plan.digest].holds)):
            return
        for decl in source.decls.values():
            names = (decl.address, *decl.moved_from)
            if decl.type != obj.type or obj.address not in names:
                continue
            newer = names[: names.index(obj.address)]
            if not any(name in state.by_address or name in source.decls for name in newer[1:]) and (
                not newer or decl.address not in state.by_address
            ):
                raise ViolationError("history lost", f"object {obj.id} ends, and {decl.address} was {obj.address}")

    def _against_holds(self, unit: UnitWorld, e: Entry, operation: Operation) -> None:
        held = unit.state.holds.get(f"o{e.object}")
        request = e.values.get("request", {})
        if held is not None and operation.act is not PlanAct.DELETE:
            for name, value in held.values.items():
                if request.get(name) != value:
                    raise ViolationError("hold", f"{operation.key} writes against the hold")
        absent = unit.state.holds.get(f"a{e.address}")
        if operation.act is PlanAct.CREATE and absent is not None and absent.absent:
            raise ViolationError("hold", f"{operation.key} creates what is held absent")

    # -- calls and the cloud ------------------------------------------------------------------------------------------
    def sending(self, unit: UnitWorld, run: Run, call: CallProvider) -> bool:
        """A call is sent; return whether no fence and no token can reach it any more."""
        state = unit.state
        lease = state.leases.get(run.context.lease)
        fenced = lease is None or not lease.alive
        if call.intent <= 0 or call.intent > len(unit.log):
            raise ViolationError("call before its intent", call.operation)
        if call.intent in state.result and not fenced:
            raise ViolationError("settled operation called again", f"intent {call.intent}")
        if len(run.settling.unanswered) > run.width:
            raise ViolationError("more calls than places", f"{len(run.settling.unanswered)} of {run.width}")
        case = run.settling.cases.get(call.intent)
        repeated = case is not None and (case.sends > 1 or case.inherited)
        outlived = self.w.now + CALL_MAX >= unit.log[call.intent - 1].time + TOKEN_LIFE
        return fenced or (repeated and outlived)

    def target(self, request: Request) -> Made | None:
        """The thing that a request is about, as it is before it lands."""
        return None if request.prior is None else self.w.cloud.things.get((request.type, request.prior.identifier))

    def landed(
        self, unit: UnitWorld, call: CallProvider, answer: Answer, made: Made | None, etag: int, maker: int
    ) -> None:
        """What nothing may let happen in the cloud, whatever the ledger says later."""
        replayed, request = self.w.cloud.landing.replayed, call.request
        if replayed is not None and (replayed.by or 0) % LATE != maker % LATE:
            raise ViolationError("old answer replayed", f"intent {call.intent} got the answer of {replayed.by}")
        if answer.status is not Status.DONE or made is None or replayed is not None or call.intent <= 0:
            return
        spec, intent = TYPES[request.type], unit.log[call.intent - 1]
        if spec.conditional and request.act is not Act.CREATE:
            meant = self._condition_at(unit, intent)
            if meant is not None and meant != str(etag):
                raise ViolationError(
                    "write over a newer version", f"{made.identifier}: {meant} was meant, {etag} was there"
                )
        if request.act is Act.DELETE and maker < LATE:
            self._deleted(unit, intent, made)

    def _condition_at(self, unit: UnitWorld, intent: Entry) -> str | None:
        """The condition that the ledger held when an intent was appended."""
        obj = fold(unit.log[: intent.seq - 1]).objects.get(intent.object or 0)
        generation = None if obj is None else obj.generations.get(intent.generation)
        return None if generation is None else generation.condition

    def _deleted(self, unit: UnitWorld, intent: Entry, made: Made) -> None:
        plan = self.admitted[unit.state.plan_of(intent)].plan
        if plan.operations[intent.operation].replacement == "delete_first":
            return
        mine = self._keys(unit.state)
        used = [
            other.identifier
            for other in self.w.cloud.things.values()
            if (other.spec.type, other.identifier) in mine and made.id in (other.attributes.get("refs") or ())
        ]
        if used:
            raise ViolationError("deleted while in use", f"{made.identifier} by {used}")

    @staticmethod
    def _keys(state: State) -> set[Key]:
        return {(o.type, g.identifier) for o in state.objects.values() for g in o.generations.values()}

    def _is_late(self, made: Made) -> bool:
        """A process that was fenced before it sent: no fence on the log reaches it."""
        if made.made_by is None or made.made_by < LATE:
            return False
        _, intent = self.intent_of(made.made_by)
        covered = Mode.TOKEN in made.spec.modes and self.w.now < intent.time + TOKEN_LIFE - CALL_MAX
        return not covered

    def named(self) -> None:
        """Nothing unrecorded; no two living things of one attempt."""
        known = self.forgotten.union(*(self._keys(unit.state) for unit in self.w.units.values()))
        strays = {
            (o.type, name)
            for unit in self.w.units.values()
            for o in unit.state.objects.values()
            for name, _ in o.strays
        }
        made_by: dict[int, str] = {}
        for key, made in self.w.cloud.things.items():
            if made.made_by is None or made.made_by % LATE in self.excused:
                continue
            late, maker = self._is_late(made), made.made_by % LATE
            if not late:
                if maker in made_by:
                    raise ViolationError("two for one", f"{made.identifier} and {made_by[maker]} by intent {maker}")
                made_by[maker] = made.identifier
            if late or key in known or key in strays:
                continue
            unit = self.w.units[NETWORK if maker >= FOREIGN else WEB]
            if maker % FOREIGN not in unit.state.open:
                result = unit.state.result.get(maker % FOREIGN)
                raise ViolationError("unrecorded", f"{made.identifier} made by intent {maker} ({result})")

    # -- runs ---------------------------------------------------------------------------------------------------------
    def ended(self, unit: UnitWorld, run: Run, end: End) -> None:
        match end.status:
            case RunStatus.STALE:
                self._stale(unit, run)
            case RunStatus.FENCED:
                if not any(e.kind == "takeover" and run.context.lease in e.fields["over"] for e in unit.log):
                    raise ViolationError("fenced for nothing", run.plan.digest)
            case RunStatus.BUSY:
                mine, state = _footprint(run.plan), run.context.state
                if not any(footprints_meet(mine, (x.writes, x.reads)) for x in state.active()):
                    raise ViolationError("busy for nothing", run.plan.digest)
            case _:
                self._held_as_folded(unit, run)
                self._failed_rightly(unit, run)

    def _failed_rightly(self, unit: UnitWorld, run: Run) -> None:
        """Values that were planned come out as planned, unless somebody else changed something meanwhile."""
        asked = self.asked[run.plan.digest]
        given = {} if asked.upstreams is None else asked.upstreams.values
        if any(self.w.output(address) != value for address, value in given.items()):
            return
        plan, objects = run.plan, run.context.state.objects.values()
        if any(n > plan.seq and by != plan.digest for o in objects for n, by in o.touched):
            return  # somebody saw a difference meanwhile, or changed something
        for key, problem in run.problems.items():
            if problem.code in ("F407", "F411"):
                raise ViolationError("failed for nothing", f"{key}: {problem.detail}")

    def _held_as_folded(self, unit: UnitWorld, run: Run) -> None:
        """What a run held is the fold of the entries that it knew."""
        held = run.context.state
        again = self.w.mutant.new_state()
        for entry in unit.log[: held.seq]:
            self.w.mutant.rules.fold(again, entry)
        if (held.objects, held.by_address, held.holds, held.outputs) != (
            again.objects, again.by_address, again.holds, again.outputs,
        ):  # fmt: skip
            raise ViolationError("fold differs", run.plan.digest)

    def _stale(self, unit: UnitWorld, run: Run) -> None:
        from firma.core.apply.admission import moved

        true, state = self.true[run.plan.digest], run.context.state
        if not moved(true, state, self.w.output):
            if any(plan == run.plan.digest for plan, _ in state.done_operations):
                raise ViolationError("cannot resume", f"{run.plan.digest} is stale by its own entries")
            raise ViolationError("refused for nothing", f"no key of the read set of {run.plan.digest} moved")

    # -- the end ------------------------------------------------------------------------------------------------------
    def final(self) -> None:
        """After quiescence: ledger, cloud and wish agree."""
        for unit in self.w.units.values():
            back = self._held_back(unit)
            for o in unit.state.objects.values():
                if o.pending or o.suspect:
                    raise ViolationError("not settled", f"object {o.id}: {o.pending} suspect={o.suspect}")
                used = any(unit.state.by_address.get(a) in unit.state.users(o.id) for a in back)
                left = [label for label in o.generations if label != o.current]
                if left and o.address not in back and not used:
                    raise ViolationError("deposed left", f"object {o.id}: {left}")
            self._wishes(unit, back)
        self._agree()

    def _agree(self) -> None:
        recorded = {
            (o.type, g.identifier): g
            for unit in self.w.units.values()
            for o in unit.state.objects.values()
            for g in o.generations.values()
        }
        for key, made in self.w.cloud.things.items():
            if key in recorded:
                if reveal(recorded[key].attributes) != made.shown().attributes:
                    detail = f"{key}: {recorded[key].attributes} {made.shown().attributes}"
                    raise ViolationError("ledger differs from cloud", detail)
            elif made.made_by is not None and key not in self.forgotten and made.made_by % LATE not in self.excused:
                if self._is_late(made) and not made.spec.tagged and not self._was_named(key):
                    self.w.counts["unknowable"] += 1
                    continue
                raise ViolationError("orphan", f"{key} by intent {made.made_by % LATE}")
        for key in recorded:
            if key not in self.w.cloud.things:
                raise ViolationError("ledger differs from cloud", f"{key} is not there")

    def _was_named(self, key: Key) -> bool:
        return any(
            e.kind == "stray" and e.values.get("identifier") == key[1]
            for unit in self.w.units.values()
            for e in unit.log
        )

    def _held_back(self, unit: UnitWorld) -> set[str]:
        """What is held absent, and everything that depends on it."""
        decls, state = unit.source.decls, unit.state
        absent = {key[1:] for key, hold in state.holds.items() if hold.absent}
        back = {a for a, d in decls.items() if absent & {a, *d.moved_from}}
        for _ in decls:
            ids = {state.by_address.get(b) for b in back}
            back |= {a for a in decls if a in state.by_address and set(state.users(state.by_address[a])) & ids}
            back |= {a for a, d in decls.items() if back & set(d.needs)}
        return back

    def _wishes(self, unit: UnitWorld, back: set[str]) -> None:
        state, decls = unit.state, unit.source.decls
        for address, decl in decls.items():
            if address in back:
                continue
            obj = state.objects.get(state.by_address.get(address, 0))
            if obj is None or obj.now is None:
                raise ViolationError("wish not met", f"{address} is missing")
            want = self._wanted(unit, decl, obj)
            if any(obj.now.attributes.get(name) != value for name, value in want.items()):
                raise ViolationError("wish not met", f"{address}: {want} {obj.now.attributes}")
            held = state.holds.get(f"o{obj.id}")
            if held is not None and not decl.number and held.values.get("v") == decl.v:
                raise ViolationError("hold not lifted", address)
        self._leftovers(unit, back)
        for (name, address), number in self.lineage.items():
            if name != unit.name or address not in decls or state.by_address.get(address) == number:
                continue
            if not state.objects[number].ended:
                raise ViolationError(
                    "history lost", f"{address} was object {number}, is {state.by_address.get(address)}"
                )

    def _wanted(self, unit: UnitWorld, decl: Decl, obj: LedgerObject) -> Mapping[str, Any]:
        want: dict[str, Any] = {"v": decl.v, "k": decl.k}
        given = self.w.units[NETWORK].source
        if decl.number:
            want["v"] = given.number
        refs = [self._id(unit, address) for address in decl.refs]
        if decl.place and given.place is not None:
            refs.append(self._id(self.w.units[NETWORK], given.place))
        if refs:
            want["refs"] = tuple(refs)
        held = unit.state.holds.get(f"o{obj.id}")
        return {**want, **(held.values if held is not None else {})}

    def _id(self, unit: UnitWorld, address: str) -> Any:
        obj = unit.state.objects.get(unit.state.by_address.get(address, 0))
        return None if obj is None or obj.now is None else obj.now.attributes.get("id")

    def _leftovers(self, unit: UnitWorld, back: set[str]) -> None:
        state = unit.state
        wanted = {state.by_address.get(a) for a in unit.source.decls}
        for o in state.objects.values():
            kept = any(state.by_address.get(a) in state.users(o.id) for a in back)
            if o.generations and o.id not in wanted and not kept:
                raise ViolationError("wish not met", f"object {o.id} should be gone")


def _footprint(plan: Plan) -> tuple[frozenset[str], frozenset[str]]:
    """The whole footprint of a plan, whatever was recorded of it."""
    writes: set[str] = set()
    for operation in plan.operations.values():
        if operation.act not in (PlanAct.OUTPUT, PlanAct.LOOKUP):
            writes |= {f"a:{operation.address}"} if operation.address else set()
            writes |= {f"o:{operation.object}"} if operation.object is not None else set()
    return frozenset(writes) | plan.writes, plan.reads


def _gist(operation: Operation) -> tuple[object, ...]:
    return (operation.act, operation.object, operation.generation, operation.desired, operation.value)


def _bare(values: Mapping[str, Any]) -> dict[str, Any]:
    """Inputs without the physical name and what the cloud gives."""
    return {name: value for name, value in values.items() if name not in ("name", "id", "arn")}


__all__ = ["NUMBER", "PLACE", "Checkers", "Step"]
