"""Finding what a person means: units and addresses by their short or full forms; knows no ledger's bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firma.core.ledger.state import LedgerObject, State
from firma.core.model.address import (
    AddressError,
    Path,
    Unit,
    format_path,
    matches,
    parse_address,
    parse_full,
    parse_path,
    parse_unit,
)
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """What a text stands for: a unit, an address in it (as text), and a path into its attributes."""

    unit: Unit
    address: str
    path: Path = ()

    def __str__(self) -> str:
        path = f"#{format_path(self.path)}" if self.path else ""
        return f"{self.unit.short}/{self.address}{path}"


def _unit(text: str) -> Unit | None:
    """The unit of a log's name; None for a name that no unit of ours has."""
    try:
        return parse_unit(text)
    except AddressError:
        return None


async def units_of(context: Context, names: Sequence[str] = ()) -> list[Unit]:
    """Return units that have a ledger in this environment, or those that are named. Raises UsageError (F904)."""
    known = [unit for text in await context.store.units() if (unit := _unit(text)) is not None]
    here = [
        unit for unit in known if unit.environment == context.environment.name and unit.project == context.project.name
    ]
    if not names:
        return here
    found = []
    for name in names:
        try:
            unit = context.unit(name)
        except AddressError as error:
            raise UsageError(diagnose("F904", str(error), value=name)) from error
        if unit not in here:
            listed = ", ".join(other.short for other in here) or "none"
            raise UsageError(diagnose("F904", f"{unit.short} has no ledger; units with one: {listed}", value=name))
        found.append(unit)
    return found


async def meant_by(context: Context, text: str, *, gone: bool = True) -> Meant:
    """Return what an address means, in any of its forms; `gone`: also addresses that nothing has any more.

    Raises:
        UsageError: F905, nothing or several things are meant.
    """
    bare, _, rest = text.partition("#")
    try:
        path = parse_path(rest) if rest else ()
        units, wanted = await _scope(context, bare)
    except AddressError as error:
        raise UsageError(diagnose("F905", str(error), value=text)) from error
    states = {unit: (await context.ledger(str(unit))).state for unit in units}
    exact = [(unit, wanted) for unit, state in states.items() if _has(state, wanted, gone=gone)]
    chosen = exact if len(exact) == 1 else _matching(states, wanted, gone=gone)
    if len(chosen) == 1:
        ((unit, address),) = chosen
        return Meant(unit=unit, address=address, path=path)
    if not chosen:
        raise UsageError(diagnose("F905", f"nothing is called {bare!r}", value=text))
    listed = ", ".join(f"{unit.short}/{address}" for unit, address in chosen[:6])
    raise UsageError(diagnose("F905", f"{bare!r} stands for {len(chosen)} addresses: {listed}", value=text))


async def written_out(context: Context, text: str) -> Meant | None:
    """Return what a whole address (`unit/address`) means, without a look into any ledger; None for any other text.

    Whether something has it, or had it, is not known by that.
    """
    if "@" not in text:
        return None
    bare, _, rest = text.partition("#")
    try:
        unit, address, _ = parse_full(bare, project=context.project.name)
        path = parse_path(rest) if rest else ()
    except AddressError:
        return None
    return Meant(unit=unit, address=str(address), path=path) if unit in await units_of(context) else None


async def _scope(context: Context, bare: str) -> tuple[list[Unit], str]:
    """The units that a text may be in, and what is left of it."""
    every = await units_of(context)
    if "@" not in bare:
        return every, bare
    try:
        unit, address, _ = parse_full(bare, project=context.project.name)
        return [other for other in every if other == unit], str(address)
    except AddressError:
        head, _, tail = bare.partition("@")
        environment, _, name = tail.partition("/")
        unit = parse_unit(f"{head}@{environment}", project=context.project.name)
        return [other for other in every if other == unit], name


def _has(state: State, address: str, *, gone: bool) -> bool:
    return address in state.by_address or (gone and address in state.incarnations)


def _matching(states: Mapping[Unit, State], wanted: str, *, gone: bool) -> list[tuple[Unit, str]]:
    return [
        (unit, address)
        for unit, state in states.items()
        for address in _addresses(state, gone=gone)
        if _may_match(wanted, address) and matches(wanted, parse_address(address))
    ]


def _may_match(wanted: str, address: str) -> bool:
    """Return whether it is worth parsing an address: each of its forms ends with its name."""
    return '"' in address or wanted.endswith(address.rpartition(":")[2])


def _addresses(state: State, *, gone: bool) -> list[str]:
    living = sorted(state.by_address)
    return sorted({*living, *(state.incarnations if gone else ())})


def object_at(state: State, address: str) -> LedgerObject | None:
    """Return the object that has an address now, or None."""
    number = state.by_address.get(address)
    return None if number is None else state.objects[number]
