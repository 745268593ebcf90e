"""Generations out of entries: what a thing is that an entry speaks of, and what of it cannot be read; folds nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Generation
from firma.core.model.value import EMPTY, Map


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
