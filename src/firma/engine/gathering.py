"""Gathering: what each round of a change came to in each unit, told as one item; reads no ledger."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firma.core.ledger.history import LATER
from firma.core.ledger.selecting import CHANGE
from firma.engine.result import HistoryItem

WORST = ("running", "unresolved", "open", "failed", "interrupted", "cancelled", "incomplete", LATER, "done")
"""How parts ended, the one first that says most of the whole."""


def gathered(items: Sequence[HistoryItem]) -> list[HistoryItem]:
    """Return items, newest first, where all parts of one change (those that have one name) are one item."""
    parts: dict[str, list[HistoryItem]] = {}
    found: list[HistoryItem] = []
    for item in items:
        if item.kind == CHANGE and item.root:
            parts.setdefault(item.root, []).append(item)
        else:
            found.append(item)
    found += [_whole(sorted(one, key=lambda part: (part.when, part.unit))) for one in parts.values()]
    return sorted(found, key=lambda item: (-item.until, -item.when, item.unit))


def _whole(parts: Sequence[HistoryItem]) -> HistoryItem:
    return replace(
        parts[0],
        round_root="",
        parts=tuple(parts),
        runs=tuple(run for part in parts for run in part.runs),
        until=max(part.until for part in parts),
        dirty=any(part.dirty for part in parts),
        scope=next((part.scope for part in parts if part.scope), ""),
        actions=tuple(sorted((pair for part in parts for pair in part.actions), key=lambda pair: (pair[1], pair[0]))),
        status=_status(parts),
        over=tuple(one for part in parts for one in part.over),
    )


def _status(parts: Sequence[HistoryItem]) -> str:
    """How a change ended: as the newest part of each unit did; what one left for later is settled by a later one."""
    newest = {part.unit: part for part in parts}
    words = {"done" if part.status == LATER and _went_on(part, parts) else part.status for part in newest.values()}
    return next((word for word in WORST if word in words), "done")


def _went_on(part: HistoryItem, parts: Sequence[HistoryItem]) -> bool:
    return any(other.round_root != part.round_root and other.when >= part.until for other in parts)
