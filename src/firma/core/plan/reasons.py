"""Why something is made or updated, in words for people; decides nothing."""

from __future__ import annotations

from firma.core.ledger.state import LedgerObject
from firma.core.model.value import Unknown, Value, walk
from firma.core.plan.plan import AttributeChange


def why_create(obj: LedgerObject | None) -> str:
    """Return why something is made."""
    if obj is None:
        return "it is declared and not there yet"
    if any(generation.failed for generation in obj.generations.values()):
        return "its creation failed, and what that left is deleted first"
    return "it is not there any more" if obj.attempts and not obj.failures else "it is declared and not there yet"


def why_update(changes: list[AttributeChange]) -> str:
    """Return why something is updated."""
    drift = sum(change.drift for change in changes)
    if drift == len(changes):
        return "it was changed outside of Firma"
    sources = [source for change in changes for source in _unknown_sources(change.after)]
    if sources and len(sources) >= len(changes) - drift:
        return f"{sources[0].partition('#')[0] or 'what it uses'} becomes another thing"
    return "its declaration changed" + ("; it was changed outside of Firma, too" if drift else "")


def _unknown_sources(value: Value) -> list[str]:
    return [leaf.source for leaf in walk(value) if isinstance(leaf, Unknown)][:1]
