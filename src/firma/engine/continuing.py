"""Continuing: which change a plan goes on with, where an earlier run of the same source did not end; decides nothing.

Rounds of one command are one change: each names the first (`of` in its lease). A command that takes over a run that is
gone, or settles what such a run left open, and plans the same program, goes on with that run's change, too.
"""

from __future__ import annotations

from firma.core.ledger.state import Lease, State
from firma.core.plan.plan import Act, Plan
from firma.engine.context import Context
from firma.engine.keeping import KeptRoot, made_from
from firma.engine.meanwhile import gone_leases


async def continued(context: Context, kept: KeptRoot) -> str:
    """Return the root of the first plan of the change that a plan goes on with; empty where it begins one."""
    for plan in kept.root.plans:
        state = (await context.ledger(plan.unit)).state
        for lease in _left_by(context, state, plan):
            root = str(lease.fields.get("root", ""))
            if root == kept.root.digest:
                continue
            if root and await made_from(context.store, root) == (kept.graph, kept.kind):
                return str(lease.fields.get("of") or root)
    return ""


def _left_by(context: Context, state: State, plan: Plan) -> list[Lease]:
    """Runs that are gone, and runs whose intents a plan settles; the newest first."""
    numbers = set(gone_leases(context, state))
    for op in plan.operations.values():
        if op.act is Act.SETTLE and op.object in state.objects:
            numbers |= {state.intents[n].run for n in state.objects[op.object].pending if n in state.intents}
    return [state.leases[number] for number in sorted(numbers, reverse=True) if number in state.leases]
