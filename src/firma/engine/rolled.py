"""Rollbacks as doors ask for them and as they are told: which way, to which moment, what stands against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.model.address import Path
from firma.core.model.place import Place
from firma.core.trust.aims import OnConflict


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """How to go back. `to`: a time, run or change, whose state is wanted (empty: one change is taken back).

    `until`: when the holds end by themselves (empty: when the source agrees). `reason` is recorded by the holds.
    `check`: nothing is stored. `everything`: all holds of the environment are meant, or all of its units.
    """

    to: str = ""
    until: str = ""
    reason: str = ""
    on_conflict: OnConflict = OnConflict.LEAVE
    check: bool = False
    everything: bool = False


STRAIGHT = Going()
"""One change is taken back, conflicts are left, and the holds stand until the source agrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """What stands against taking something back: whose later change touched which values, when, in which run, where."""

    unit: str
    address: str
    paths: tuple[str, ...]
    who: str
    when: int
    run: str
    plan: str
    reason: str
    place: Place | None
    what: str
    """What the later change did with it: made, changed, deleted …"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftView:
    """What is left as it is: where, the code that says why, and the case in words."""

    unit: str
    address: str
    code: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WishedView:
    """One value as the source would have to say it, and the place of its declaration: what a source patch is made from.

    `path` is empty for a whole declaration (`value`: its inputs) and for an absence (`absent`).
    """

    unit: str
    address: str
    path: Path = ()
    value: Any = None
    absent: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rolled:
    """What a rollback would do beside its plan: conflicts, what is left, and what the source would have to say.

    `moments`: unit -> (entry, its time) that it goes back to, where it goes to a moment.
    """

    conflicts: tuple[ConflictView, ...] = ()
    left: tuple[LeftView, ...] = ()
    wished: tuple[WishedView, ...] = ()
    moments: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    on_conflict: OnConflict = OnConflict.LEAVE
    whole: bool = True
    """Whether all that was asked for is taken back."""
