"""Contagion: what a replacement makes of its dependencies and users, to a fixed point (12); decides no resource.

1. Dependencies of a create-first replacement that are replaced, too, become create-first: the old user still needs the
   old thing, and the new user the new one.
2. Users of a delete-first object whose type refuses deletion while used become delete-first replacements.
3. Users of whatever became a replacement are compared again: that is the planner's queue.
"""

from __future__ import annotations

from firma.core.model.diagnostic import diagnose
from firma.core.model.node import Replacement
from firma.core.plan.decide import collides
from firma.core.plan.decision import Change
from firma.core.plan.sheet import Sheet

_FORCED = frozenset({Change.NONE, Change.RECORD, Change.UPDATE})


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
        schema = sheet.schema(sheet.resources[address].address.type)
        obj = sheet.bound[address]
        if schema is None or obj is None or not schema.refuses_deletion_while_used:
            continue
        for number in sheet.state.users(obj.id, obj.current):
            user = sheet.address_of.get(number, "")
            if user and user not in sheet.forced and sheet.change(user) in _FORCED:
                sheet.forced[user] = f"{address} is deleted first, and cannot be while this uses it"
                again.append(user)
                rest.append(user)
    return again
