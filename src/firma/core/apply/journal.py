"""What a run has to write: drafts that wait, and the one group that is in flight; knows no store and no meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from firma.core.apply.effect import Put
from firma.core.ledger.entry import Draft, InGroup

Item = tuple[Draft, ...]
"""Drafts that belong together. `InGroup` counts from the item's first draft."""


class Journal:
    """Group commit: outcomes of finished calls and intents of what is ready next go in one append; one is in flight."""

    __slots__ = ("flight", "waiting")

    def __init__(self) -> None:
        self.waiting: list[Item] = []
        self.flight: list[Item] = []

    def add(self, *drafts: Draft) -> None:
        """Write these with the next group, together."""
        self.waiting.append(drafts)

    def next_group(self, at: int) -> Put | None:
        """Take everything that waits into flight, or return None if nothing waits or a group is in flight."""
        if self.flight or not self.waiting:
            return None
        self.flight, self.waiting = self.waiting, []
        drafts: list[Draft] = []
        for item in self.flight:
            drafts += item if len(item) == 1 else _placed(item, len(drafts))
        return Put(at=at, drafts=tuple(drafts))

    def landed(self) -> None:
        """The group in flight is durable."""
        self.flight = []

    def unland(self) -> None:
        """The group in flight met another head: what is left of it waits, ahead of everything else."""
        self.waiting, self.flight = [*self.flight, *self.waiting], []

    def drop_waiting(self, is_dropped: Callable[[Item], bool]) -> None:
        """Drop items that are not in flight."""
        self.waiting = [item for item in self.waiting if not is_dropped(item)]

    def clear(self) -> None:
        """Forget everything: the lease is gone."""
        self.waiting, self.flight = [], []

    def revise(self, judge: Callable[[Item], Item | None]) -> None:
        """Look at every item again: keep it, put another in its place, or drop it (None)."""
        self.flight = [item for item in map(judge, self.flight) if item is not None]
        self.waiting = [item for item in map(judge, self.waiting) if item is not None]


def _placed(item: Item, offset: int) -> Item:
    return tuple(replace(draft, fields=_shifted(draft.fields, offset)) for draft in item)


def _shifted(fields: Mapping[str, Any], offset: int) -> Mapping[str, Any]:
    return {k: InGroup(v.index + offset) if isinstance(v, InGroup) else v for k, v in fields.items()}
