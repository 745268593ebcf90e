"""Invariants of calls and things: what nothing may let happen in the cloud, whatever the ledger says later."""

from __future__ import annotations

from firma.core.apply.effect import CallProvider
from firma.core.apply.run import Run
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.model.call import Act, Answer, Request, Status
from firma.providers.sim.things import Made
from firma.providers.sim.types import TYPES
from sim.facts import UNITS
from sim.hand_checks import HandChecks
from sim.truth import FOREIGN, LATE
from sim.violation import ViolationError
from sim.world import CALL_MAX, TOKEN_LIFE, UnitWorld


class CloudChecks(HandChecks):
    """What is wrong the moment that a call is sent or lands."""

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
        self.was_left(answer, late=maker >= LATE)
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
        mine = self.keys(unit.state)
        used = [
            other.identifier
            for other in self.w.cloud.things.values()
            if (other.spec.type, other.identifier) in mine and made.id in (other.attributes.get("refs") or ())
        ]
        if used:
            raise ViolationError("deleted while in use", f"{made.identifier} by {used}")

    def named(self) -> None:
        """Nothing unrecorded; no two living things of one attempt."""
        known = self.forgotten.union(
            *(self.keys(unit.state) for unit in self.w.units.values()), *self.on_the_way.values()
        )
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
            late, maker = self.is_late(made), made.made_by % LATE
            if not late:
                if maker in made_by:
                    raise ViolationError("two for one", f"{made.identifier} and {made_by[maker]} by intent {maker}")
                made_by[maker] = made.identifier
            if late or key in known or key in strays:
                continue
            unit = self.w.units[UNITS[maker // FOREIGN]]
            if maker % FOREIGN not in unit.state.open:
                result = unit.state.result.get(maker % FOREIGN)
                raise ViolationError("unrecorded", f"{made.identifier} made by intent {maker} ({result})")
