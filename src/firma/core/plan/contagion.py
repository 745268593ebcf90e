"""Contagion: what a replacement makes of its dependencies and users, to a fixed point (12); decides no resource.

1. Dependencies of a create-first replacement that are replaced, too, become create-first: the old user still needs the
   old thing, and the new user the new one.
2. Users of a delete-first object whose type refuses deletion while used become delete-first replacements. Where such a
   user is no longer declared, it has to go first, and what uses that in turn cannot wait for anything that is made
   with the delete-first object: it becomes a delete-first replacement if its new inputs do.
3. Users of whatever became a replacement are compared again: that is the planner's queue.
"""

from __future__ import annotations

from collections.abc import Iterator

from firma.core.ledger.state import LedgerObject
from firma.core.model.diagnostic import diagnose
from firma.core.model.node import Replacement
from firma.core.plan.decide import collides
from firma.core.plan.decision import Change
from firma.core.plan.sheet import Sheet

_FORCED = frozenset({Change.NONE, Change.RECORD, Change.UPDATE})
_STILL = frozenset({Change.NONE, Change.ABSENT, Change.SETTLE, Change.DEFERRED})
"""No operation of this plan makes such a thing."""


def spread(sheet: Sheet) -> list[str]:
    """Apply rules 1 and 2 once to everything that is decided; return resources that have to be decided again."""
    _create_first(sheet)
    return _delete_first(sheet)


def _replaced(sheet: Sheet, order: Replacement) -> list[str]:
    return [a for a, d in sheet.decisions.items() if d.change is Change.REPLACE and d.replacement is order]


def _create_first(sheet: Sheet) -> None:
    rest = _replaced(sheet, Replacement.CREATE_FIRST)
    while rest:
        address = rest.pop()
        for used in sheet.used_resources(address):
            decision = sheet.decisions.get(used)
            if decision is None or decision.change is not Change.REPLACE:
                continue
            if decision.replacement is Replacement.DELETE_FIRST:
                schema = sheet.schema(sheet.resources[used].address.type)
                if schema is not None and collides(decision, schema):
                    node = sheet.resources[used]
                    detail = (
                        f"{used} must be made before the old one is deleted, because {address} is; its name is given."
                    )
                    sheet.problem(diagnose("F221", detail, address=used, place=node.place))
                decision.replacement = Replacement.CREATE_FIRST
                rest.append(used)


def _delete_first(sheet: Sheet) -> list[str]:
    """Force users of strict delete-first replacements, and theirs: a whole chain at once, not a link a round."""
    again: list[str] = []
    rest = sorted(_replaced(sheet, Replacement.DELETE_FIRST), reverse=True)
    while rest:
        address = rest.pop()
        obj = sheet.bound[address]
        if obj is None or not _refuses(sheet, obj):
            continue
        forced = {user: "this uses it" for user in _users(sheet, obj) if sheet.change(user) in _FORCED}
        for user, gone in _behind_what_goes(sheet, obj):
            if _is_in_place(sheet, user) and _waits_for(sheet, user, address):
                forced.setdefault(user, f"{gone}, which goes with it, is used by this")
        for user, why in forced.items():
            if user not in sheet.forced:
                sheet.forced[user] = f"{address} is deleted first, and cannot be while {why}"
                again.append(user)
                rest.append(user)
    return again


def _refuses(sheet: Sheet, obj: LedgerObject) -> bool:
    schema = sheet.schema(obj.type)
    return schema is not None and schema.refuses_deletion_while_used


def _users(sheet: Sheet, obj: LedgerObject) -> list[str]:
    """Return declared resources that were made with the current generation of an object."""
    users = (sheet.address_of.get(number, "") for number in sheet.state.users(obj.id, obj.current))
    return [user for user in users if user]


def _behind_what_goes(sheet: Sheet, obj: LedgerObject) -> Iterator[tuple[str, str]]:
    """Yield declared resources that use what has to go before an object because it uses that, with what goes."""
    seen, rest = {obj.id}, [obj]
    while rest:
        used = rest.pop()
        for number in sheet.state.users(used.id, used.current):
            goes = sheet.state.objects[number]
            if number in seen or not _goes(sheet, goes):
                continue
            seen.add(number)
            rest.append(goes)
            for user in _users(sheet, goes):
                yield user, goes.address


def _goes(sheet: Sheet, obj: LedgerObject) -> bool:
    address = sheet.address_of.get(obj.id, "")
    return not address or sheet.change(address) is Change.ABSENT


def _is_in_place(sheet: Sheet, address: str) -> bool:
    """Return whether a resource lives on until what it is made with is there."""
    decision = sheet.decisions.get(address)
    if decision is None:
        return False
    first = decision.change is Change.REPLACE and decision.replacement is Replacement.CREATE_FIRST
    return first or decision.change in _FORCED


def _waits_for(sheet: Sheet, user: str, address: str) -> bool:
    """Return whether a resource is given what comes, directly or not, from another that is made in the same plan."""
    seen: set[str] = set()
    rest = [user]
    while rest:
        for used in sheet.used_resources(rest.pop()):
            if used == address:
                return True
            if used not in seen and sheet.change(used) not in _STILL:
                seen.add(used)
                rest.append(used)
    return False
