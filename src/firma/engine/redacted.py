"""What redaction would destroy, and what came of it; destroys nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from firma.core.ledger.redacting import Needles
from firma.core.model.diagnostic import Diagnostic


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A recorded value: unit, number of the entry, the object's address (empty: of no object), path in the entry."""

    unit: str
    entry: int
    address: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is to be redacted: an address with a path, or entries of a unit (all of their values, or some paths).

    `here`: only what stands at the address itself, not what equals it elsewhere.
    """

    target: str
    entries: tuple[int, ...] = ()
    paths: tuple[str, ...] = ()
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """What would be destroyed: values, and stored plans and assets that hold them. `needles` is never shown.

    `nonces` names the record of each entry, by unit and number.
    """

    target: str
    values: tuple[Spot, ...]
    blobs: tuple[str, ...] = ()
    needles: Needles = Needles()  # noqa: RUF009  # frozen
    nonces: Mapping[tuple[str, int], str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    """Units in which it was redacted before: that is finished, where it was cut off."""
    closed: int = 0
    """Sealed plans that could not be looked into: there was no key."""

    @property
    def units(self) -> tuple[str, ...]:
        """Units whose records are rewritten."""
        return tuple(sorted({value.unit for value in self.values}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Redacted:
    """What was destroyed, the entries that say so by unit, and in words what may be left, and where."""

    values: tuple[Spot, ...]
    entries: Mapping[str, int]
    plans: int
    assets: int
    snapshots: int
    remains: tuple[str, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
