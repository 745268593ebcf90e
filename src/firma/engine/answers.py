"""What the verbs that ask about the past return: frozen, without any rendering; knows no terminal and no ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.cause import Outside
from firma.engine.result import Declared, Ended, HistoryItem, Shown, Who


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeAuthor:
    """One value as the ledger holds it, since when, and its three authors: who declared, who applied, who else."""

    path: str
    value: Any
    before: Any
    since: int
    action: str
    who: Who
    run: str = ""
    root: str = ""
    """Name of the change that set it; empty where no run of ours did."""
    reason: str = ""
    commit: str = ""
    dirty: bool = False
    declared: Declared | None = None
    outside: Outside | None = None
    """Where no run of ours changed it: who did, as an audit log says (nobody we know where it is empty)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blamed:
    """Every value of an object with its authors. `exists` is false where the object is gone: then `last` says how."""

    unit: str
    address: str
    type: str
    exists: bool
    attributes: tuple[AttributeAuthor, ...] = ()
    last: str = ""
    when: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryQuery:
    """What is asked of a history, in the words of the command line; an empty field asks nothing."""

    who: str = ""
    since: str = ""
    until: str = ""
    run: str = ""
    commit: str = ""
    actions: tuple[str, ...] = ()
    attribute: str = ""
    kinds: tuple[str, ...] = ()
    limit: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryPage:
    """The newest changes and events that were asked for, and how many there are in all.

    `is_counted` is false where there may be more events than `total` says: they are old, and were not read.
    """

    items: tuple[HistoryItem, ...] = ()
    total: int = 0
    is_counted: bool = True

    @property
    def more(self) -> int:
        """How many older ones are not in `items`."""
        return self.total - len(self.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunItem:
    """One run of one unit: what it carried, who, when, how it ended, what it came to; `holder` while it is living."""

    unit: str
    run: str
    plan: str
    root: str
    who: Who
    reason: str
    commit: str
    dirty: bool
    began: int
    last: int
    """When its last entry was put, ms."""
    ended: str
    """living, released, or `taken over by N`."""
    end: str = ""
    """What it came to, as it said itself: complete, deferred, incomplete, failed, cancelled; empty where it did not."""
    went_on: str = ""
    """Of one that left something for a later round of its change: the next run of that, where there is one."""
    over: tuple[Ended, ...] = ()
    """Runs that it ended when it began."""
    counts: Mapping[str, int] = field(default_factory=dict)
    holder: str = ""

    @property
    def is_living(self) -> bool:
        """Whether nothing says that it ended."""
        return self.ended == "living"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunPage:
    """The newest runs, and how many there are in all."""

    items: tuple[RunItem, ...] = ()
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something in which a text was found: `what` says where (address, attribute, identifier, reason, commit, change).

    `root` names the change that it belongs to, or that set it last; `lives`: whether it is so now.
    """

    unit: str
    what: str
    text: str
    address: str = ""
    path: str = ""
    root: str = ""
    when: int = 0
    lives: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitShown:
    """One unit as its ledger holds it: its objects and its outputs."""

    unit: str
    objects: tuple[Shown, ...] = ()
    outputs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a search came to: the first hits, and how many there are in all."""

    hits: tuple[Hit, ...] = ()
    total: int = 0
