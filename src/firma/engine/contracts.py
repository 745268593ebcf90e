"""Whether a value is what a contract says, and in which words; knows no unit."""

from __future__ import annotations

from firma.core.model.value import Map, Sensitive, Value, ValueSet

KINDS: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "integer": (int,),
    "number": (int, float),
    "flag": (bool,),
    "list": (tuple, ValueSet),
    "set": (tuple, ValueSet),
    "map": (Map,),
    "object": (Map,),
    "bytes": (bytes,),
}
"""Kinds of outputs to the types of their values; any other holds everything."""


def misfits(value: Value, kind: str) -> bool:
    """Return whether a known value is none of a kind."""
    if isinstance(value, Sensitive):
        return misfits(value.value, kind)
    if kind not in KINDS or value is None:
        return False
    if isinstance(value, bool) and kind != "flag":
        return True
    return not isinstance(value, KINDS[kind]) and type(value).__name__ != "Decimal"


def kind_said(value: Value) -> str:
    """Return the kind of a value in a word, never the value."""
    if isinstance(value, Sensitive):
        return kind_said(value.value)
    if isinstance(value, bool):
        return "a flag"
    words = ((str, "text"), (int, "a whole number"), (tuple, "a list"), (ValueSet, "a set"), (Map, "a map"))
    return next((word for kind, word in words if isinstance(value, kind)), "a number")
