"""What others did, or are doing, while a plan was made: a plan waits for nobody, and says so (decision 27)."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.apply.admission import holder_of
from firma.core.ledger.state import State, footprints_meet
from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.plan.plan import Plan
from firma.engine.context import Context


async def seen_meanwhile(context: Context, plans: Sequence[Plan]) -> list[Diagnostic]:
    """Return a warning (F929) for each unit whose log moved since, or where a run holds what its plan touches.

    A lease whose process is provably gone is nobody's: the next run ends it, and its open intents are in the plan.
    Raises StoreError.
    """
    found = []
    for plan in plans:
        ledger = context.ledgers[plan.unit]
        gone = gone_leases(context, ledger.state)
        more = (await context.store.head(plan.unit)).seq - ledger.head.seq
        words = [f"{more} {'entry was' if more == 1 else 'entries were'} added since it was read"] if more > 0 else []
        words += [
            f"{plan.unit}#{lease.seq} of {holder_of(lease)}, is under way on what this plan touches"
            for lease in ledger.state.active()
            if lease.seq not in gone and footprints_meet((plan.writes, plan.reads), (lease.writes, lease.reads))
        ]
        if words:
            found.append(diagnose("F929", f"{plan.unit}: {'; '.join(words)}.", severity=Severity.WARNING))
    return found


def gone_leases(context: Context, state: State) -> frozenset[int]:
    """Return living leases whose process is provably gone.

    A crashed run of this machine is taken over without asking.
    """
    return frozenset(lease.seq for lease in state.active() if context.world.is_gone(lease.fields.get("process", {})))
