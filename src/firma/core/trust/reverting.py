"""The verdict of reverting a difference that somebody made outside of Firma; knows no log and plans nothing.

| difference | class |
| --- | --- |
| a declared value, or one that stood there before | in place, or as bad as making the thing anew |
| something stands where nothing stood, and nothing is declared | in place for lists and maps, else unknown |
| the thing is gone | recreate; lossy where it held data: that is lost already |
| another thing answers under its name | unknown: it is not ours, and deleting it may take what is not ours |
| Firma's own tag was taken off | in place: an update sets it again |
| something was put beside what is ours | nothing: no plan touches what is not ours |
"""

from __future__ import annotations

from firma.core.model.schema import TypeSchema
from firma.core.model.value import Map
from firma.core.plan.departure import Departure, Layer
from firma.core.trust.reversibility import level
from firma.core.trust.verdict import Reversibility

Back = tuple[Reversibility, str]
"""Class, and why."""


def reverting(schema: TypeSchema | None, departure: Departure) -> Back:
    """Return how bad setting a difference back is, and why."""
    match departure.layer:
        case Layer.GONE:
            return _gone(schema)
        case Layer.REPLACED:
            return Reversibility.UNKNOWN, "what answers under its name is not what Firma made"
        case Layer.CHILD:
            return Reversibility.UNKNOWN, "it is not Firma's: no plan removes it; declare it, or delete it by hand"
        case Layer.OWN:
            return Reversibility.IN_PLACE, "Firma's own tags are set again"
        case Layer.UNDECLARED if departure.recorded is None and not isinstance(departure.now, tuple | Map):
            return Reversibility.UNKNOWN, "nothing stood there, and nothing is declared to set it back to"
        case Layer.DECLARED | Layer.UNDECLARED:
            if not departure.replaces:
                return Reversibility.IN_PLACE, "the former value is known, and the type takes it in place"
            found, why, _ = level(schema)
            return found, f"only a new thing can have the former value; of the present one: {why}"


def _gone(schema: TypeSchema | None) -> Back:
    if schema is None:
        return Reversibility.UNKNOWN, "nobody knows its type here"
    if schema.holds_data:
        return Reversibility.LOSSY, "it can be made again, empty: what was in it went with it"
    return Reversibility.RECREATE, "it can be made again as it was, with another identifier"
