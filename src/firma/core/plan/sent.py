"""What stands as it was sent: which generations it uses, though nothing refers to them any more; decides nothing.

A held value, or a whole declaration, whose reference leads nowhere stands as it was sent, and so uses what it was made
with: that is not deleted under it, and is recorded as used. The same counts for applied values that stand in a rollback
for what waits in the source.
"""

from __future__ import annotations

from firma.core.graph.graph import reached
from firma.core.ledger.state import Dependencies, LedgerObject
from firma.core.plan.sheet import Sheet


def kept_by(sheet: Sheet, address: str) -> Dependencies:
    """Return the generations that a resource's values which stand as they were sent use."""
    names = sheet.as_sent.get(address)
    if not names:
        return ()
    holder = sheet.bound[address]
    now = None if holder is None else holder.now
    made = set() if now is None else {*now.dependencies}
    found: set[tuple[int, str]] = set()
    for obj in filter(None, (_living(sheet, name) for name in sorted(_resources(sheet, names)))):
        mine = {(number, label) for number, label in made if number == obj.id}
        if not mine and obj.current and (now is None or address in sheet.revived):
            mine = {(obj.id, obj.current)}  # what is made again is sent what it was sent then
        found |= mine
    return tuple(sorted(found))


def _resources(sheet: Sheet, names: set[str]) -> set[str]:
    """Return resources that nodes are or come from."""
    found = set()
    for name in names:
        found |= {*reached(sheet.uses, sheet.resources, name)} if name in sheet.uses else set()
        found |= set() if name in sheet.graph.nodes and name not in sheet.resources else {name}
    return found


def _living(sheet: Sheet, address: str) -> LedgerObject | None:
    return sheet.bound.get(address) or sheet.state.object_at(address)
