"""Finding what a person means: units, addresses and changes, by their short or full forms; knows no ledger's bytes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from firma.core.ledger.history import ChangeRecord, history
from firma.core.ledger.state import State
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
from firma.engine.keeping import SHORTEST
from firma.engine.revisions import PULL, commit_named, pull_commits


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
    """Return units that have a ledger in this environment, or those that are named; a stack stands for its instances.

    Raises UsageError (F904).
    """
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
        meant = [unit] if unit in here else instances_among(unit, here)
        if not meant:
            listed = ", ".join(other.short for other in here) or "none"
            raise UsageError(diagnose("F904", f"{unit.short} has no ledger; units with one: {listed}", value=name))
        found += meant
    return list(dict.fromkeys(found))


def instances_among(unit: Unit, units: Sequence[Unit]) -> list[Unit]:
    """Return the instances of a stack among units, where the stack itself is what a name says; else none."""
    if unit.instance:
        return []
    return [other for other in units if other.instance and replace(other, instance="") == unit]


async def meant_by(context: Context, text: str, *, gone: bool = True) -> Meant:
    """Return what an address means, in any of its forms; `gone`: also addresses that nothing has any more.

    Raises:
        UsageError: F905, nothing or several things are meant; F930, a unit is.
    """
    bare, rest = split_path(text)
    if not bare:
        help_ = "Write ADDRESS#ATTRIBUTE for an attribute; a pull request is written #123, and the first is #1."
        raise UsageError(
            diagnose("F905", f"{text!r} names no address{' before its `#`' if text else ''}", value=text, help=help_)
        )
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
    if not chosen and names_unit(context, bare, await units_of(context)):
        raise UsageError(diagnose("F930", f"{bare} is a unit", value=text, help=_UNIT_HELP.format(unit=bare)))
    if not chosen:
        raise UsageError(diagnose("F905", f"nothing is called {bare!r}", value=text))
    listed = ", ".join(f"{unit.short}/{address}" for unit, address in chosen[:6])
    raise UsageError(diagnose("F905", f"{bare!r} stands for {len(chosen)} addresses: {listed}", value=text))


_UNIT_HELP = "`firma show {unit}` shows the unit, `firma state {unit}` the addresses in it: name one of those."


def names_unit(context: Context, text: str, known: Sequence[Unit] | None = None) -> bool:
    """Return whether a text is the name of a unit, written with its environment; or else of one that is known."""
    if "#" in text or text.startswith("@") or ("@" not in text and known is None):
        return False
    try:
        unit = context.unit(text)
    except AddressError:
        return False
    return known is None or unit in known or bool(instances_among(unit, known))


def split_path(text: str) -> tuple[str, str]:
    """Return an address and the path behind its `#`, which may be a sign of a quoted name, too."""
    found = _QUOTED_OR_PATH.match(text)
    end = found.end() if found else 0
    return text[:end], text[end + 1 :]


_QUOTED_OR_PATH = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^"#]|"(?=[^"]*$))*')


async def written_out(context: Context, text: str) -> Meant | None:
    """Return what a whole address (`unit/address`) means, without a look into any ledger; None for any other text.

    Whether something has it, or had it, is not known by that.
    """
    if "@" not in text:
        return None
    bare, rest = split_path(text)
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


@dataclass(frozen=True, slots=True, kw_only=True)
class MeantChange:
    """A change that a text names: its one name, what it is in each unit that is meant, and the last run meant there."""

    name: str
    """Digest of the whole plan; of the unit's plan where the ledger names no whole one."""
    records: Mapping[Unit, ChangeRecord]
    runs: Mapping[Unit, int]


def may_be_digest(text: str) -> bool:
    """Return whether a text is long enough, and of the signs, for the beginning of a digest or a commit."""
    return len(text) >= SHORTEST and all(sign in "0123456789abcdef" for sign in text)


async def change_meant_by(context: Context, text: str) -> MeantChange | None:
    """Return the change that a text names, or None where it names none.

    It is named by a run (`UNIT#NUMBER`: that unit's part is meant), by the first characters (six at least) of the
    digest of its whole plan, of the digest of a unit's plan (that unit's part is meant), or of its commit; or by a pull
    request (`#123`), whose commits git knows.

    Raises:
        UsageError: F913, there is no such run, or several changes are meant: they are listed; F961, nothing that was
            applied is of that pull request.
    """
    text = await asyncio.to_thread(commit_named, context.project.root, text)
    pull = PULL.fullmatch(text)
    if is_run(text):
        unit, number = run_meant_by(context, text)
        return await _change_of_run(context, unit, number, text)
    if pull is None and not may_be_digest(text):
        return None
    commits = await asyncio.to_thread(pull_commits, context.project.root, int(pull[1])) if pull else (text,)
    found: dict[str, dict[Unit, ChangeRecord]] = {}
    for unit in await units_of(context):
        for record in await changes_of(context, unit):
            cause = record.cause
            digests = () if pull else (cause.root, record.plan)
            if cause.commit.startswith(commits) or any(one.startswith(text) for one in digests):
                found.setdefault(name_of(record), {}).setdefault(unit, record)
    if len(found) > 1:
        found = _meant_most(found)
    if len(found) > 1:
        raise UsageError(diagnose("F913", _several(text, found), value=text))
    if pull is not None and not found:
        listed = ", ".join(commit[:12] for commit in commits[:6])
        raise UsageError(diagnose("F961", f"{text} is {listed}: no run was made from there", value=text))
    for name, records in found.items():
        return MeantChange(name=name, records=records, runs={u: r.runs[-1].lease for u, r in records.items()})
    return None


def _meant_most(found: dict[str, dict[Unit, ChangeRecord]]) -> dict[str, dict[Unit, ChangeRecord]]:
    """Return the changes that a commit stands for first: plans of the source before acts, the first round for all."""
    sourced = {name: of for name, of in found.items() if not any(r.cause.fields.get("act") for r in of.values())}
    chosen = sourced or found
    later = {name for name, of in chosen.items() if any(r.cause.fields.get("of") in chosen for r in of.values())}
    return {name: of for name, of in chosen.items() if name not in later}


CHANGES_LISTED_MAX = 20
"""Most changes that are listed where one was meant."""


def _several(text: str, found: Mapping[str, Mapping[Unit, ChangeRecord]]) -> str:
    """The changes that a text stands for as a table, the newest first: digest, time, how it ended, units, who, why."""
    rows = []
    for name, records in found.items():
        first = next(iter(records.values()))
        when = f"{datetime.fromtimestamp(first.began // 1000, UTC):%Y-%m-%dT%H:%M:%SZ}"
        units = ",".join(unit.short for unit in records)
        words = f"{name[:12]} {when} {first.status} {units} {first.cause.who}"
        rows.append((first.began, f"{words}: {first.cause.reason}" if first.cause.reason else words))
    rows.sort(reverse=True)
    listed = [row for _, row in rows[:CHANGES_LISTED_MAX]]
    more = [f"and {len(rows) - len(listed)} more"] if len(rows) > len(listed) else []
    return "\n".join([f"{text} stands for {len(found)} changes:", *listed, *more])


def is_run(text: str) -> bool:
    """Return whether a text has the form of a run's name, `UNIT#NUMBER`."""
    name, _, number = text.rpartition("#")
    if not number.isdecimal():
        return False
    try:
        parse_unit(name, project="any")
    except AddressError:
        return False
    return True


def run_meant_by(context: Context, text: str) -> tuple[Unit, int]:
    """Return the unit and the lease that a run's name means. Raises UsageError (F913)."""
    if not is_run(text):
        raise UsageError(diagnose("F913", f"{text!r} names no run: UNIT#NUMBER does", value=text))
    name, _, number = text.rpartition("#")
    return parse_unit(name, project=context.project.name), int(number)


def name_of(record: ChangeRecord) -> str:
    """Return the name of a round of a change: the digest that `plan` printed."""
    return record.cause.root or record.plan


async def changes_of(context: Context, unit: Unit) -> list[ChangeRecord]:
    """Return the changes of a unit, newest first. Raises FirmaError."""
    return [one for one in history(await context.entries(str(unit))) if isinstance(one, ChangeRecord)]


async def _change_of_run(context: Context, unit: Unit, number: int, text: str) -> MeantChange:
    records = await changes_of(context, unit) if unit in await units_of(context) else []
    for record in records:
        if any(run.lease == number for run in record.runs):
            return MeantChange(name=name_of(record), records={unit: record}, runs={unit: number})
    raise UsageError(diagnose("F913", f"there is no run {text}", value=text))
