"""Which units change before a giver of theirs deletes anything, so that nothing is deleted while it is used.

A giver is applied before its users, which then get its new outputs. What its old outputs named is deleted in a round of
its own. Users are known by what their things were made with (`firma.engine.consuming`), not by what source says now.
"""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.ledger.state import State
from firma.core.model.expression import references
from firma.core.plan.hold_back import late_deletions
from firma.core.plan.plan import Act, Operation, Plan
from firma.engine.consuming import Uses, giver_of, uses_of
from firma.engine.context import Context

LEAVES = frozenset({Act.DELETE, Act.SETTLE})
"""What an object used before is of no account after a deletion, and not known before it is settled."""


async def users_first(context: Context, plans: Mapping[str, Plan]) -> dict[str, tuple[str, ...]]:
    """Return units that delete something -> units that give up what those gave them, and so have to change first.

    `plans` are those of one root plan. Raises FirmaError.
    """
    uses: dict[str, Uses] = {}
    found: dict[str, tuple[str, ...]] = {}
    for giver in plans:
        if not late_deletions(plans[giver].operations, (await context.ledger(giver)).state):
            continue
        users = []
        for user in plans:
            if user == giver or (plans[user].is_empty and not plans[user].deferred):
                continue
            if user not in uses:
                uses[user] = await uses_of(context, user)
            if _changes_use(plans[user], (await context.ledger(user)).state, uses[user], giver):
                users.append(user)
        if users:
            found[giver] = tuple(users)
    return found


def _changes_use(plan: Plan, state: State, uses: Uses, giver: str) -> bool:
    """Return whether a plan gives up something that its things have of a giver now, or may do so when it goes on."""
    for one in plan.deferred:
        number = state.by_address.get(one.address, 0)
        if number in uses.unknown or _of(uses, number, giver):
            return True
    return any(_gives_up(plan, op, uses, giver) for op in plan.operations.values() if op.object and not op.silent)


def _gives_up(plan: Plan, op: Operation, uses: Uses, giver: str) -> bool:
    number = op.object or 0
    if number in uses.unknown:  # no plan says what it was made with: what could be, is
        return op.act in LEAVES or any(k.startswith(f"up:{giver}/") and not d for k, d in plan.read_set.items())
    before = _of(uses, number, giver)
    if not before or op.act in LEAVES:
        return bool(before)
    if op.act not in (Act.CREATE, Act.UPDATE):
        return False
    now = {reference.address for reference in references(op.wish)}
    return any(address not in now or plan.read_set.get(f"up:{address}") == "" for address in before)


def _of(uses: Uses, number: int, giver: str) -> list[str]:
    return [address for address in uses.of.get(number, ()) if giver_of(address) == giver]
