"""What came of a recovery, unit by unit, as values; recovers nothing."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was put in the place of a lost file: units with the number of the first entry that is missing of each.

    `put_away` is where the file went that stood there; empty where none did. `resumed`: it was in place already.
    """

    backup: str
    units: tuple[tuple[str, int], ...] = ()
    put_away: str = ""
    resumed: bool = False
    notes: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One thing that the lost entries made: its type, its identifier, and the address that it has now."""

    address: str
    type: str
    identifier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFound:
    """What was found of a unit. Numbers of objects, but for what the lost entries made: that is named.

    `last` is the number of the last lost entry that is known of; 0: nobody knows.
    """

    unit: str
    first: int
    last: int = 0
    seen: int = 0
    changed: int = 0
    gone: int = 0
    waiting: int = 0
    """Objects with a call that nothing has settled yet: the next run does."""
    succeeded: tuple[Placed, ...] = ()
    adopted: tuple[Placed, ...] = ()
    unplaced: tuple[Placed, ...] = ()
    surplus: tuple[Placed, ...] = ()
    types: tuple[str, ...] = ()
    """Types that were looked through."""
    acknowledged: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What came of looking for what lost entries made."""

    units: tuple[UnitFound, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
