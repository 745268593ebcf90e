"""From an author's Python value to a value of the model: placeholders become expressions; knows no schema.

The only place where text is searched for placeholders. What is left of a damaged one is refused here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Final

from firma.core.model.address import Step, format_path
from firma.core.model.expression import Call, Function
from firma.core.model.schema import Kind
from firma.core.model.value import (
    DEPTH_MAX,
    TEXT_BYTES_MAX,
    Map,
    Object,
    Sensitive,
    Value,
    ValueProblemError,
    freeze,
    set_of,
)
from firma.program.evaluation import Evaluation, UnitState
from firma.program.placeholder import START, DamageError, Parts, Placed, Token, literal, split
from firma.program.problem import DamagedReferenceError, mistake, problem
from firma.program.reach import out_of_reach
from firma.program.ref import Ref, UnknownList
from firma.program.text import Text

_IN_TEXT: Final = frozenset({Kind.NUMBER, Kind.INTEGER, Kind.FLAG})
"""Kinds whose whole placeholder in text means their text."""

_LISTS: Final = frozenset({Kind.LIST, Kind.SET})
_SHORT: Final = 3
"""No remains of a placeholder are shorter, in characters."""


@dataclass(frozen=True, slots=True)
class Sink:
    """Where values go: evaluation and unit, and words for messages: `what` is the property's owner."""

    evaluation: Evaluation
    state: UnitState
    what: str
    needs: list[str] = field(default_factory=list)
    """Addresses of what must be there first, without being referred to: what makes a secret that is referred to."""

    def label(self, path: tuple[Step, ...]) -> str:
        """Return the words for a place inside."""
        return f"`{format_path(path)}` of `{self.what}`" if path else f"`{self.what}`"

    def use(self, token: Token, path: tuple[Step, ...]) -> Value:
        """Return a token's expression. Raises ProgramError (F123) for one of another unit."""
        if token.unit != self.state.text and self.evaluation.decoy is None:
            raise out_of_reach(token, self.state, self.label(path))
        return token.expression


def collect(value: Any, sink: Sink, path: tuple[Step, ...] = ()) -> Value:
    """Return an author's value as a value of the model.

    Raises:
        ProgramError: it is no value (F118), or has no form in text (F105), or a reference is out of reach (F123).
        DamagedReferenceError: text holds a damaged placeholder (F103).
    """
    kind = type(value)
    if kind is Text:
        return text_value(value.parts, sink, path)
    if kind is str:
        return _text(value, sink, path)
    if value is None or kind is bool:
        return value
    if kind is dict:
        return _mapping(value, sink, path)
    if kind is list or kind is tuple:
        return _sequence(value, sink, path)
    if kind is Ref:
        return collect(value.known, sink, path) if value.token is None else sink.use(value.token, path)
    if kind is UnknownList:
        return _sequence(list(list.__iter__(value)), sink, path)
    return _rest(value, sink, path)


def _rest(value: Any, sink: Sink, path: tuple[Step, ...]) -> Value:
    own = getattr(type(value), "__firma_value__", None)
    if own is not None:
        return own(value, sink, path)
    if isinstance(value, str):
        return _text(str.__str__(value), sink, path)
    if isinstance(value, dict):
        mapped = _mapping(value, sink, path)
        return Object(mapped) if isinstance(value, Object) else mapped
    if isinstance(value, list | tuple):
        return _sequence(list(value), sink, path)
    if isinstance(value, set | frozenset):
        return set_of(collect(item, sink, path) for item in value)
    if isinstance(value, Sensitive):
        inner = collect(value.value, sink, path)
        return inner if isinstance(inner, Sensitive) else Sensitive(inner)
    return _frozen(value, sink, path)


def _frozen(value: Any, sink: Sink, path: tuple[Step, ...]) -> Value:
    try:
        return freeze(value)
    except ValueProblemError as error:
        detail = f"{sink.label(path)}: {error.reason}"
        raise mistake("F118", detail, value=error.shown) from None


def _text(text: str, sink: Sink, path: tuple[Step, ...]) -> Value:
    if len(text) <= _SHORT:
        return text if text.isascii() else _frozen(text, sink, path)
    try:
        if START in text:
            return text_value(split(text, sink.evaluation.mint), sink, path)
        literal(text)
    except DamageError as damage:
        raise DamagedReferenceError(
            problem("F103", f"{sink.label(path)} holds a damaged reference", notes=(str(damage),))
        ) from None
    return text if text.isascii() and len(text) <= TEXT_BYTES_MAX else _frozen(text, sink, path)


def text_value(parts: Parts, sink: Sink, path: tuple[Step, ...]) -> Value:
    """Return text as a value: a literal, the whole value of one token, or a concatenation."""
    if len(parts) == 1:
        part = parts[0]
        if isinstance(part, str):
            return part
        if not part.stack:
            return _whole(part.token, sink, path)
    document = _is_json(parts)
    arguments: list[Value] = []
    for part in parts:
        if isinstance(part, str):
            arguments.append(_frozen(part, sink, path))
            continue
        if part.token.kind in _LISTS:
            raise mistake("F104", f"{sink.label(path)} holds the list `{part.token.name}` in text")
        stack = part.stack or (("json",) if document else ())
        inner = sink.use(part.token, path)
        arguments.append(Call(Function.ENCODE, (inner, stack)) if stack else inner)
    return Call(Function.CONCAT, tuple(arguments))


def _whole(token: Token, sink: Sink, path: tuple[Step, ...]) -> Value:
    expression = sink.use(token, path)
    if token.kind in _LISTS:
        raise mistake("F104", f"{sink.label(path)} holds the list `{token.name}` as text")
    return Call(Function.TEXT, (expression,)) if token.kind in _IN_TEXT else expression


def _is_json(parts: Parts) -> bool:
    """Return whether the text is a JSON document written by hand, with every raw token inside one of its strings."""
    first = parts[0]
    if not (isinstance(first, str) and first.lstrip()[:1] in ("{", "[")):
        return False
    try:
        # A harmless word in place of a value: outside of a string it is no JSON.
        json.loads("".join(part if isinstance(part, str) else "" if part.stack else "x" for part in parts))
    except (ValueError, RecursionError):
        return False
    return True


def _mapping(value: dict[Any, Any], sink: Sink, path: tuple[Step, ...]) -> Value:
    if len(path) > DEPTH_MAX:
        raise mistake("F118", f"{sink.label(path[:1])}: nested deeper than {DEPTH_MAX}")
    made: dict[str, Value] = {}
    unknown: list[Value] = []
    for key, item in value.items():
        if not isinstance(key, str):
            raise mistake("F118", f"{sink.label(path)}: a key is not text", value=repr(key)[:80])
        name = _text(str.__str__(key), sink, (*path, "key"))
        if type(name) is str:
            made[name] = collect(item, sink, (*path, name))
        else:
            unknown += [name, collect(item, sink, (*path, "value"))]
    if not unknown:
        return Map(made)
    flat = [part for pair in made.items() for part in pair]
    return Call(Function.ENTRIES, (*flat, *unknown))


def _sequence(value: Any, sink: Sink, path: tuple[Step, ...]) -> Value:
    if len(path) > DEPTH_MAX:
        raise mistake("F118", f"{sink.label(path[:1])}: nested deeper than {DEPTH_MAX}")
    runs: list[Value] = []
    items: list[Value] = []
    for index, item in enumerate(value):
        token = list_token(item, sink)
        if token is None:
            items.append(collect(item, sink, (*path, index)))
            continue
        if items:
            runs.append(tuple(items))
            items = []
        runs.append(sink.use(token, path))
    if not runs:
        return tuple(items)
    if items:
        runs.append(tuple(items))
    return runs[0] if len(runs) == 1 else Call(Function.SPLICE, tuple(runs))


def list_token(item: Any, sink: Sink) -> Token | None:
    """Return the list token that an item of a list stands for: all its elements."""
    kind = type(item)
    parts: Parts
    if kind is Text:
        parts = item.parts
    elif kind is str and item.startswith(START):
        try:
            parts = split(item, sink.evaluation.mint)
        except DamageError:
            return None
    else:
        return None
    first = parts[0]
    if len(parts) == 1 and type(first) is Placed and not first.stack and first.token.kind in _LISTS:
        return first.token
    return None
