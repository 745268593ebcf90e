"""Observing before planning: reads what a plan touches, and appends what differs; decides nothing."""

from __future__ import annotations

from firma.core.graph.graph import Graph
from firma.core.plan.plan import Plan
from firma.engine.context import Context
from firma.engine.sessions import Sessions
from firma.stores.ledger import UnitLedger


async def observe(
    context: Context, graph: Graph, plan: Plan, ledger: UnitLedger, sessions: Sessions, refresh: str
) -> bool:
    """Return whether the ledger knows more now than the plan was made with."""
    del context, graph, plan, ledger, sessions, refresh
    return False
