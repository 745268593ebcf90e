"""How units stand, and what a query answered: frozen, without any rendering; knows no terminal and no ledger."""

from __future__ import annotations

from dataclasses import dataclass

from firma.engine.result import Who, Witnessed

Cell = str | int | float | None
"""What stands in a row of an answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Living:
    """A run that nothing says has ended: its name, who, since when (ms), and the process that holds it."""

    run: str
    who: Who
    since: int
    holder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitStanding:
    """One unit: how long its log is, who changed it last, what is not settled, and how far it is vouched for."""

    unit: str
    entries: int
    resources: int
    change: str = ""
    """Name of the newest change; empty where none was ever begun."""
    when: int = 0
    who: Who | None = None
    reason: str = ""
    living: tuple[Living, ...] = ()
    unresolved: tuple[str, ...] = ()
    """Addresses with a call that no run can settle: `firma resolve` does."""
    holds: int = 0
    losses: int = 0
    """Ranges of lost entries of which nobody took note yet (F535)."""
    sealed: str = ""
    """Where the log goes on, where it was moved to another store."""
    covered: int = 0
    """Entries that the newest checkpoint covers."""
    signers: tuple[str, ...] = ()
    """Whose signatures under it count; empty where none does."""
    witnessed: Witnessed = Witnessed()  # noqa: RUF009  # frozen


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All units of an environment that were asked for."""

    environment: str
    store: str
    roots: int = 0
    """The newest version of the trust roots; 0: the project has none."""
    units: tuple[UnitStanding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Queried:
    """What a query answered: names of columns, rows, and whether there are more of them than were asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    more: bool = False
    tables: tuple[str, ...] = ()
    """Tables that it read."""
