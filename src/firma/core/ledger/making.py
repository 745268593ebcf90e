"""Generations out of entries: what a thing is that an entry speaks of, and what of it cannot be read; folds nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Generation
from firma.core.model.address import Path, parse_path
from firma.core.model.value import EMPTY, Map, Sensitive


def things_of(entry: Entry) -> list[Map]:
    """The things of an outcome: the main one in the sections of its own, the rest under `more`."""
    if "identifier" not in entry.values:
        return []
    return [entry.values, *entry.values.get("more", ())]


OF_THING = ("attributes", "private")
OF_WISH = ("request", "wish")


def mark(generation: Generation, entry: Entry, sections: tuple[str, ...]) -> None:
    """Note which values of these sections cannot be read: an entry gave them anew."""
    if not entry.hidden and not generation.hidden:
        return
    kept = [path for path in generation.hidden if path.partition(".")[0] not in sections]
    generation.hidden = (*kept, *(path for path in entry.hidden if path.partition(".")[0] in sections))


def private_of(values: Mapping[str, Any], default: bytes = b"") -> bytes:
    """Return private bytes; none where they are sealed and there is no key: `hidden` says so."""
    private = values.get("private", default)
    return private if isinstance(private, bytes) else b""


def generation_of(thing: Mapping[str, Any], intent: Entry, time: int) -> Generation:
    """Return what an entry says that was made, with the request of its intent; `time` is when that was answered."""
    request = intent.values.get("request", EMPTY)
    return Generation(
        identifier=thing["identifier"],
        attributes=thing.get("attributes", EMPTY),
        private=private_of(thing),
        condition=thing.get("condition", ""),
        version=thing.get("version", 0),
        request=request,
        wish=intent.values.get("wish", request),
        dependencies=intent.dependencies,
        written=time,
        observed=time,
        answered=thing.get("attributes", EMPTY),
    )


def with_departed(answered: Map, before: Map, paths: Collection[str]) -> Map:
    """Return a baseline after an update: what had left the one before, and was not the update's, keeps that one."""
    changed: Any = answered
    for text in paths:
        path = parse_path(text)
        changed = _put(changed, path, _at(before, path))
    return changed if isinstance(changed, Map) else answered


_NOTHING = object()
"""What stands where nothing stands: a null is a value."""


def _at(value: Any, path: Path) -> Any:
    for step in path:
        value = value.value if isinstance(value, Sensitive) else value
        if isinstance(value, Map) and step in value:
            value = value[str(step)]
        elif isinstance(value, tuple) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return _NOTHING
    return value


def _put(value: Any, path: Path, new: Any) -> Any:
    """The value with another one at a path; unchanged where the path leads nowhere."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, Map) and isinstance(step, str):
        inner = _put(value.get(step, _NOTHING if not rest else EMPTY), rest, new)
        others = {key: item for key, item in value.items() if key != step}
        return Map(others if inner is _NOTHING else {**others, step: inner})
    if isinstance(value, tuple) and isinstance(step, int) and step < len(value) and new is not _NOTHING:
        return (*value[:step], _put(value[step], rest, new), *value[step + 1 :])
    return value
