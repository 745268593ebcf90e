"""Invariants of planning, the log and runs: what may be appended when, and how a run may end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from firma.core.apply.effect import End, RunStatus
from firma.core.apply.run import Run
from firma.core.ledger.entry import Entry
from firma.core.ledger.state import LedgerObject, footprints_meet
from firma.core.model.schema import Mode
from firma.core.model.value import Map, is_known, reveal
from firma.core.plan.plan import Act as PlanAct
from firma.core.plan.plan import Operation, Plan
from firma.core.plan.readset import read_key
from firma.core.trust.verdict import Admitted
from firma.providers.sim.types import TYPES
from sim.hand_checks import HandChecks
from sim.move_checks import MoveChecks
from sim.truth import whole_footprint
from sim.violation import ViolationError
from sim.world import UnitWorld

if TYPE_CHECKING:
    from sim.planning import Asked


class LogChecks(MoveChecks, HandChecks):
    """What is wrong the moment it is appended, planned or ended."""

    # -- planning -----------------------------------------------------------------------------------------------------
    def planned(self, unit: UnitWorld, asked: Asked, admitted: Admitted) -> Admitted:
        """A rename alone never replaces."""
        plan = admitted.plan
        self.asked[plan.digest], self.true[plan.digest] = asked, plan
        weakened = self.w.mutant.weakened(admitted)
        self.admitted[plan.digest] = weakened
        self.claims_stand(unit, plan)
        for key, operation in plan.operations.items():
            if operation.act is not PlanAct.MOVE or f"create {operation.address}" not in plan.operations:
                continue
            now = unit.state.objects[operation.object or 0].now
            made = plan.operations[f"create {operation.address}"]
            # Contagion replaces what uses a thing that is deleted first, whatever its values are.
            deleted = {other.object for other in plan.operations.values() if other.act is PlanAct.DELETE}
            if now is None or now.failed or any(used in deleted for used, _ in now.dependencies):
                continue
            if _bare(made.desired) == _bare(now.attributes):
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
            case "moved":
                self._leaves(unit, e)
            case _:
                pass

    def _observed(self, unit: UnitWorld, e: Entry) -> None:
        obj = unit.state.objects[e.object or 0]
        earlier = unit.log[-1].kind == "observed" and unit.log[-1].object == e.object
        if obj.last != e.fields["base"] and not earlier:
            raise ViolationError(
                "old observation", f"object {e.object} read at {e.fields['base']}, appended over {obj.last}"
            )
        if e.fields.get("gone"):
            self.seen_gone(unit, e)

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
        if e.kind == "moved":
            self._moved(unit, e)
        if e.kind == "hold":
            self.held_anew(unit, e)
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
        state = unit.state
        if e.fields.get("act") == "accept":
            mine = (frozenset(e.fields["writes"]), frozenset[str]())
            if any(footprints_meet(mine, (x.writes, x.reads)) for x in state.active()):
                raise ViolationError("leases meet", f"an acceptance at {e.seq}")
            return
        plan = self.true[e.fields["plan"]]
        over = set(e.fields.get("over", ()))
        for lease in state.active():
            theirs = self.true[lease.plan]
            if lease.seq not in over and footprints_meet(whole_footprint(theirs), whole_footprint(plan)):
                raise ViolationError("leases meet", f"{lease.seq} and {e.seq}")
        if plan.digest in self.w.worked:
            return
        asked = self.asked[plan.digest]
        if asked.is_moves:
            return
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
                if isinstance(value, int) and request.get(name) != value:
                    raise ViolationError("hold", f"{operation.key} writes against the hold")
        absent = unit.state.holds.get(f"a{e.address}")
        if operation.act is PlanAct.CREATE and absent is not None and absent.absent:
            raise ViolationError("hold", f"{operation.key} creates what is held absent")

    # -- runs ---------------------------------------------------------------------------------------------------------
    def ended(self, unit: UnitWorld, run: Run, end: End) -> None:
        match end.status:
            case RunStatus.STALE:
                self._stale(unit, run)
            case RunStatus.FENCED:
                if not any(e.kind == "takeover" and run.context.lease in e.fields["over"] for e in unit.log):
                    raise ViolationError("fenced for nothing", run.plan.digest)
            case RunStatus.BUSY:
                mine, state = whole_footprint(run.plan), run.context.state
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


def _gist(operation: Operation) -> tuple[object, ...]:
    return (operation.act, operation.object, operation.generation, operation.desired, operation.value)


def _bare(values: Mapping[str, Any]) -> dict[str, Any]:
    """Inputs without the physical name and what the cloud gives."""
    return {name: value for name, value in values.items() if name not in ("name", "id", "arn")}
