"""Whether outputs that a program was given as values are what their unit gave when it was applied; knows no ledger.

References stand for everything that is looked up later: what stands there is no part of the comparison.
"""

from __future__ import annotations

from firma.core.model.address import Path
from firma.core.model.evaluate import get_path
from firma.core.model.value import Map, Sensitive, Value, is_known
from firma.core.plan.compare import equal


def parting(received: Value, given: Value) -> Path | None:
    """Return where a value that a program received parts from what was given, the first place in order; else None."""
    if getattr(received, "is_expression", False) or not is_known(given):
        return None  # sealed, or not known yet: nobody can tell
    if isinstance(given, Sensitive):
        return parting(received, given.value)
    if isinstance(received, tuple) and isinstance(given, tuple) and len(received) == len(given):
        pairs = ((index, item, given[index]) for index, item in enumerate(received))
        return next(((index, *path) for index, *two in pairs if (path := parting(*two)) is not None), None)
    if isinstance(received, Map) and isinstance(given, Map) and received.keys() == given.keys():
        members = ((key, item, given[key]) for key, item in received.items())
        return next(((key, *path) for key, *two in members if (path := parting(*two)) is not None), None)
    if isinstance(received, tuple | Map):
        return ()
    return None if equal(received, given) else ()


def told(value: Value, path: Path) -> str:
    """Return what stands at a place of a value, as a message says it: collections by their size or names alone."""
    found = value if not path else get_path(value, path)
    match found:
        case Sensitive():
            return "(sensitive)"
        case tuple():
            return f"{len(found)} item" if len(found) == 1 else f"{len(found)} items"
        case Map():
            return f"the names {', '.join(sorted(found))}" if found else "no names"
        case True | False:
            return str(found).lower()
        case None:
            return "null"
        case _:
            return repr(found) if isinstance(found, str) else str(found)
