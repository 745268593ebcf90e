"""Who holds what a plan touches: named before anything starts, with run, address and when it was last heard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from firma.core.apply.admission import held
from firma.core.ledger.cause import UNKNOWN
from firma.core.ledger.footprint import living
from firma.core.ledger.state import Lease
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Plan
from firma.engine.beating import Heard, beats_of, heard, listen
from firma.engine.context import Context
from firma.engine.meanwhile import gone_leases
from firma.engine.result import UnitRun
from firma.stores.problems import failure_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A living lease for people: its run, who holds it, in which process, since when (ms), and when it was heard."""

    unit: str
    lease: int
    who: str
    host: str
    pid: int
    since: int
    heard: Heard
    is_gone: bool = False
    """Its process ran on this machine and is provably not there any more."""

    @property
    def run(self) -> str:
        """The run's name."""
        return f"{self.unit}#{self.lease}"

    def words(self) -> str:
        """Return it as a line."""
        life = "its process is gone" if self.is_gone else self.heard.words()
        return f"{self.who}, process {self.pid or '?'} on {self.host or '?'} ({self.run}; {life})"


async def holders_of(context: Context, unit: str, leases: Sequence[Lease], *, listening: bool = False) -> list[Holder]:
    """Return leases of a unit as holders; `listening`: wait for a beat of those whose clock is not ours.

    Raises:
        FirmaError: F5…, the store cannot be read.
    """
    host, now = context.world.process.host, context.world.now_ms()
    gone = gone_leases(context, (await context.ledger(unit)).state)
    try:
        beats = await beats_of(context.store, unit)
        found = {
            lease.seq: heard(
                beats.get(lease.seq), lease.fields.get("process", {}), host=host, now=now, began=lease.time
            )
            for lease in leases
        }
        if listening:
            far = {
                seq: beats.get(seq)
                for seq, one in found.items()
                if one.how not in ("clock", "store") and seq not in gone
            }
            found |= await listen(context.store, unit, far) if far else {}
    except StoreError as error:
        raise failure_of(error) from error
    return [_holder(unit, lease, found[lease.seq], is_gone=lease.seq in gone) for lease in leases]


def _holder(unit: str, lease: Lease, last: Heard, *, is_gone: bool) -> Holder:
    actor, process = lease.fields.get("actor", {}), lease.fields.get("process", {})
    proof = f" ({actor['proof']})" if actor.get("proof") else ""
    return Holder(
        unit=unit,
        lease=lease.seq,
        who=f"{actor.get('subject', UNKNOWN)}{proof}",
        host=str(process.get("host", "")).partition("/")[0],
        pid=int(process.get("pid", 0)),
        since=lease.time,
        heard=last,
        is_gone=is_gone,
    )


async def with_life(context: Context, plan: Plan, problem: Diagnostic) -> Diagnostic:
    """Return F402 with a note for each holder that says when it was heard, and what to do about a silent one."""
    state = (await context.ledger(plan.unit)).state
    met = living(state, plan.writes, plan.reads)
    notes = []
    for one in await holders_of(context, plan.unit, met):
        if one.heard.is_alive or one.heard.how == "never":
            notes.append(f"{one.run}: {one.heard.words()}.")
        else:
            takeover = f"firma takeover {context.unit(plan.unit).short} --reason …"
            notes.append(f"{one.run}: {one.heard.words()}. If you know that it is gone: `{takeover}`.")
    return replace(problem, notes=(*problem.notes, *notes))


async def busy_units(context: Context, plans: Sequence[Plan]) -> dict[str, UnitRun]:
    """Return, for units whose plan meets a living lease now, the run that is refused for that.

    Looked at for all units before anything starts: half a change is no better for having been begun. A lease whose
    process is provably gone stands in nobody's way. Raises FirmaError.
    """
    found: dict[str, UnitRun] = {}
    for plan in plans:
        if plan.is_empty:
            continue
        state = (await context.ledger(plan.unit)).state
        gone = gone_leases(context, state)
        met = [lease for lease in living(state, plan.writes, plan.reads) if lease.seq not in gone]
        if met:
            problem = await with_life(context, plan, held(plan, state, met))
            found[plan.unit] = UnitRun(unit=plan.unit, status="busy", plan=plan.digest, problems=(problem,))
    return found
