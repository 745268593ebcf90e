"""The verbs history and runs: changes, events and runs as the ledgers tell them, filtered; they change nothing."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from firma.core.ledger.blame import blame, last_change, value_at
from firma.core.ledger.entry import Entry, EntryKind
from firma.core.ledger.history import LATER, ChangeRecord, EventRecord, Run
from firma.core.ledger.history import history as tell
from firma.core.ledger.selecting import CHANGE, Filter, select, word_of
from firma.core.ledger.state import Lease
from firma.core.ledger.store import StoreError
from firma.core.model.address import AddressError, Path, Unit, parse_path
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.answers import HistoryPage, HistoryQuery, RunItem, RunPage
from firma.engine.context import Context
from firma.engine.explaining import no_attribute, story_of, who_of
from firma.engine.gathering import gathered
from firma.engine.lately import Tail, entries_at, newest, of_runs, since_time
from firma.engine.lives import Life, lives_of
from firma.engine.moments import parse_moment
from firma.engine.naming import Meant, is_run, may_be_digest, meant_by, run_meant_by, units_of, written_out
from firma.engine.points import commit_of, name_of_lease
from firma.engine.reading import entries_about
from firma.engine.result import Ended, HistoryItem
from firma.engine.revisions import PULL, commit_named, commits_meant
from firma.engine.scoping import scope_words
from firma.stores.endings import endings_of
from firma.stores.ledger import UnitLedger
from firma.stores.problems import failure_of

APPEND_MS = 1_000
"""Entries of one append have times that lie closer together."""

ASKED = HistoryQuery()


async def history(context: Context, what: str = "", query: HistoryQuery = ASKED) -> HistoryPage:
    """Return changes and events, newest first: of everything, of a unit, of an address, or of a change by any name.

    Raises:
        UsageError: F905, no address is meant; F913, no such run; F960 to F965 as the filters say.
    """
    wanted = await _filter(context, query)
    what = await asyncio.to_thread(commit_named, context.project.root, what)
    units, meant = await _scope(context, what)
    names_change = what and not units and meant is None
    if names_change:
        wanted, units = await _of_change(context, what, wanted), await units_of(context)
        units = [run_meant_by(context, what)[0]] if wanted.run else units  # an act without a plan is in one unit
    if query.run:
        unit, number = run_meant_by(context, query.run)
        units, wanted = [one for one in units if one == unit], replace(wanted, run=number)
    is_counted = True
    if meant is not None:
        found = await _about(context, meant, query.attribute, wanted)
        path = meant.path or _path(query.attribute)
        _, story, held = await story_of(context, f"{meant.unit}/{meant.address}")
        lives = [] if story is None else await lives_of(context, Life(meant, story, held))
        for life in lives[1:]:
            found += await _about(context, life.meant, query.attribute, wanted, only=life.story.object)
        if path and story is not None and not any(last_change(life.story, path) for life in lives):
            raise no_attribute(story, replace(meant, path=path), what)
    else:
        found, is_counted = await _of_units(context, units, query, wanted)
    if not found and names_change:
        if PULL.fullmatch(what):
            raise UsageError(diagnose("F961", f"no run was made from a commit of {what}", value=what))
        raise UsageError(diagnose("F913", f"{what} names no change", value=what))
    told = gathered(found)
    # Of what was not read every change is known by its lease, and no event.
    total = len(told) if is_counted else await _counted(context, units, told)
    return HistoryPage(items=tuple(told[: query.limit]), total=total, is_counted=is_counted)


async def _of_units(
    context: Context, units: Sequence[Unit], query: HistoryQuery, wanted: Filter
) -> tuple[list[HistoryItem], bool]:
    """What is told of units, and whether it is all of it: no more is read than what may be asked for."""
    ledgers = [await context.ledger(str(unit)) for unit in units]
    tails = await _tails(ledgers, query, wanted)
    if tails is not None:
        found = [item for tail in tails for item in _items(tail.ledger.unit, select(await told_of(tail), wanted))]
        is_whole = wanted.since or wanted.changes or wanted.run or all(tail.first == 1 for tail in tails)
        return found, bool(is_whole)
    found, was_there = [], False
    for unit in units:
        entries = await context.entries(str(unit))
        narrowed = _of_attribute(entries, query.attribute, wanted)
        was_there |= bool(narrowed.entries)
        found += _items(str(unit), select(tell(entries), narrowed))
    if units and query.attribute and not was_there:
        listed = ", ".join(unit.short for unit in units[:6])
        raise UsageError(diagnose("F960", f"nothing in {listed} ever had {query.attribute!r}", value=query.attribute))
    return found, True


async def _tails(ledgers: Sequence[UnitLedger], query: HistoryQuery, wanted: Filter) -> list[Tail] | None:
    """The ends of logs in which everything stands that is asked for; None where only whole logs tell."""
    if query.attribute:
        return None
    if wanted.run or wanted.changes:
        runs = {
            one.unit: [n for n, lease in one.state.leases.items() if _is_asked(n, lease, wanted)] for one in ledgers
        }
        return await of_runs([Tail(one) for one in ledgers], runs)
    if wanted.since:
        return await since_time([Tail(one) for one in ledgers], wanted.since)
    if wanted == Filter():
        return await newest(ledgers, query.limit)
    return None


def _is_asked(number: int, lease: Lease, wanted: Filter) -> bool:
    """Whether a change that carries this lease may be one that is named."""
    names = (lease.plan, str(lease.fields.get("root", "")), str(lease.fields.get("of", "")))
    return number == wanted.run or (bool(wanted.changes) and any(name.startswith(wanted.changes) for name in names))


async def _counted(context: Context, units: Sequence[Unit], told: Sequence[HistoryItem]) -> int:
    """How many changes there are in units, with the events that are told."""
    names: set[str] = set()
    for unit in units:
        leases = (await context.ledger(str(unit))).state.leases
        names |= {name_of_lease(lease) or f"{unit}#{number}" for number, lease in leases.items()}
    return len(names) + sum(1 for item in told if not item.runs or item.kind == "stray")


async def _filter(context: Context, query: HistoryQuery) -> Filter:
    """What is asked for, as the ledger's projection takes it. Raises UsageError (F961, F962, F965)."""
    now, root = context.world.now_ms(), context.project.root
    commits = await asyncio.to_thread(commits_meant, root, query.commit) if query.commit else ()
    since = parse_moment(query.since, now) if query.since else 0
    if since > now + CLOCKS_APART_MS:
        help_ = "Name a time that has passed: nothing has happened since then."
        raise UsageError(diagnose("F962", f"{query.since!r} is still to come", value=query.since, help=help_))
    return Filter(
        who=query.who,
        since=since,
        until=parse_moment(query.until, now) if query.until else 0,
        commits=commits,
        actions=frozenset(query.actions),
        kinds=frozenset(query.kinds),
    )


CLOCKS_APART_MS = 24 * 3_600_000
"""How far another machine's clock may be ahead, in ms: what it recorded stands in our future."""

KINDS = (CHANGE, *(kind.value for kind in EntryKind))
"""What `--kind` takes."""


async def _scope(context: Context, what: str) -> tuple[list[Unit], Meant | None]:
    """The units that are meant, or the one address; neither where a change is named. Raises UsageError (F905)."""
    units = await units_of(context)
    names = {name for unit in units for name in (unit.short, unit.stack, str(unit))}
    if not what:
        return units, None
    if what in names:
        return await units_of(context, [what]), None
    if PULL.fullmatch(what) or is_run(what):
        return [], None
    named = await written_out(context, what)
    if named is not None:
        return [], named
    try:
        return [], await meant_by(context, what)
    except UsageError:
        if may_be_digest(what):
            return [], None
        raise


async def _of_change(context: Context, what: str, wanted: Filter) -> Filter:
    """The filter for a change that is named as all verbs take it. Raises UsageError (F913, F961)."""
    if is_run(what):
        unit, number = run_meant_by(context, what)
        leases = (await context.ledger(str(unit))).state.leases if unit in await units_of(context) else {}
        if number in leases:
            name = name_of_lease(leases[number])
            return replace(wanted, changes=(name,)) if name else replace(wanted, run=number)
        raise UsageError(diagnose("F913", f"there is no run {what}", value=what))
    if PULL.fullmatch(what):
        return replace(wanted, commits=await asyncio.to_thread(commits_meant, context.project.root, what))
    for unit in await units_of(context):
        for lease in (await context.ledger(str(unit))).state.leases.values():
            if commit_of(lease).startswith(what):
                return replace(wanted, commits=(what,))
    return replace(wanted, changes=(what,))


async def _about(context: Context, meant: Meant, attribute: str, wanted: Filter, *, only: int = 0) -> list[HistoryItem]:
    """What is told of one address (`only`: of one object that had it), from its own entries, not from the whole log."""
    unit = str(meant.unit)
    entries = await entries_about(context, meant)
    try:
        entries = tuple(sorted([*entries, *await endings_of(context.store, unit, entries)], key=lambda e: e.seq))
    except StoreError as error:
        raise failure_of(error) from error
    objects = frozenset(story.object for story in blame(entries))
    if not objects and not any(entry.address == meant.address for entry in entries):
        raise UsageError(diagnose("F905", f"nothing is recorded of {meant}", value=str(meant)))
    if only:
        objects = frozenset({only})
    narrowed = replace(wanted, objects=objects, address="" if only else meant.address)
    ended = await _ended(context, unit, entries)
    path = meant.path or _path(attribute)
    if path:
        narrowed = replace(narrowed, entries=changed_by(entries, path))
    return _items(unit, select(tell(entries, ended), narrowed))


async def _ended(context: Context, unit: str, entries: Sequence[Entry]) -> list[Entry]:
    """The leases that takeovers among some entries ended, as far as they are not among these."""
    over = {number for entry in entries if entry.kind == "takeover" for number in entry.fields.get("over", ())}
    try:
        return await entries_at(context.store, unit, over - {entry.seq for entry in entries}, {})
    except StoreError as error:
        raise failure_of(error) from error


def _of_attribute(entries: Sequence[Entry], attribute: str, wanted: Filter) -> Filter:
    return replace(wanted, entries=changed_by(entries, _path(attribute))) if attribute else wanted


def changed_by(entries: Sequence[Entry], path: Path) -> frozenset[int]:
    """Return the numbers of the entries that changed what stands at a path of any object among them."""
    name, rest = str(path[0]), path[1:]
    return frozenset(
        step.seq
        for story in blame(entries)
        for step in story.steps
        for change in step.changes
        if change.path == name and (change.is_hidden or value_at(change.before, rest) != value_at(change.after, rest))
    )


def _path(text: str) -> Path:
    try:
        return parse_path(text) if text else ()
    except AddressError as error:
        raise UsageError(diagnose("F960", str(error), value=text)) from error


def _items(unit: str, records: Iterable[ChangeRecord | EventRecord]) -> list[HistoryItem]:
    """Return items; what one look at the cloud saw is one item, or a refresh would bury the changes of months."""
    found: list[HistoryItem] = []
    before: EventRecord | None = None
    for record in records:
        item = _item(unit, record)
        if isinstance(record, EventRecord) and before is not None and _seen_together(record, before):
            found[-1] = replace(found[-1], when=record.time, actions=(*item.actions, *found[-1].actions))
        else:
            found.append(item)
        before = record if isinstance(record, EventRecord) else None
    return found


def _seen_together(earlier: EventRecord, later: EventRecord) -> bool:
    """Whether two records of what differed come from one append and of one author: one after the other, then."""
    return (
        earlier.kind == later.kind == "observed"
        and earlier.seq + 1 == later.seq
        and later.time - earlier.time < APPEND_MS
        and earlier.cause.who == later.cause.who
        and earlier.outside == later.outside
    )


def _item(unit: str, record: ChangeRecord | EventRecord) -> HistoryItem:
    cause = record.cause
    if isinstance(record, EventRecord):
        return HistoryItem(
            unit=unit,
            plan="",
            runs=(f"{unit}#{cause.run}",) if cause.run else (),
            when=record.time,
            until=record.time,
            who=who_of(cause),
            reason=cause.reason,
            commit=cause.commit,
            dirty=cause.dirty,
            kind=record.kind,
            actions=((record.detail or record.kind, record.address),),
            outside=record.outside if record.kind == "observed" else None,
        )
    return HistoryItem(
        unit=unit,
        plan=record.plan,
        root=record.name,
        round_root=cause.root or record.plan,
        runs=tuple(f"{unit}#{run.lease}" for run in record.runs),
        when=record.began,
        until=record.last,
        who=who_of(cause),
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        kind="takeover" if record.is_takeover else CHANGE,
        actions=_actions(record),
        over=tuple(one for run in record.runs for one in _over(unit, run)),
        status=record.status,
        scope=scope_words(cause.fields.get("scope", {})),
    )


def _over(unit: str, run: Run) -> tuple[Ended, ...]:
    """The runs that one ended when it began."""
    return tuple(
        Ended(run=f"{unit}#{number}", who=who_of(cause), root=cause.of or cause.root or cause.plan)
        for number, cause in run.over
    )


def _actions(record: ChangeRecord) -> tuple[tuple[str, str], ...]:
    """What a change did, by address: the order in which calls that run side by side ended says nothing."""
    return tuple(sorted(((word_of(op), op.address) for op in record.operations), key=lambda pair: (pair[1], pair[0])))


async def runs(context: Context, names: Sequence[str], *, limit: int, living: bool = False) -> RunPage:
    """Return the runs of units (all where none is named), newest first; `living`: only those that did not end.

    Of the logs no more is read than the runs that are returned, with all that were of the same changes.

    Raises UsageError (F904).
    """
    ledgers = [await context.ledger(str(unit)) for unit in await units_of(context, names)]
    leases = [
        (-lease.time, one.unit, number)
        for one in ledgers
        for number, lease in one.state.leases.items()
        if lease.alive or not living
    ]
    chosen = sorted(leases)[:limit]
    wanted = {unit: {number for _, of, number in chosen if of == unit} for _, unit, _ in chosen}
    found: list[RunItem] = []
    for tail in await of_runs([Tail(one) for one in ledgers], wanted):
        for record in await told_of(tail):
            if isinstance(record, ChangeRecord):
                kept = [run for run in record.runs if run.lease in wanted.get(tail.ledger.unit, ())]
                found += [_run(tail.ledger.unit, record, run, ledgers) for run in kept]
    found.sort(key=lambda item: (-item.began, item.unit))
    return RunPage(items=tuple(found), total=len(leases))


def _run(unit: str, record: ChangeRecord, run: Run, ledgers: Sequence[UnitLedger]) -> RunItem:
    cause = run.cause
    done = (op for op in record.operations if op.run == run.lease and op.object)
    return RunItem(
        unit=unit,
        run=f"{unit}#{run.lease}",
        plan=record.plan,
        root=cause.root or record.plan,
        who=who_of(cause),
        reason=cause.reason,
        commit=cause.commit,
        dirty=cause.dirty,
        began=run.began,
        last=run.last,
        ended=run.ended,
        end=run.end,
        went_on=_went_on(unit, record.name, run, ledgers) if run.end == LATER else "",
        over=_over(unit, run),
        counts=dict(sorted(Counter(word_of(op) for op in done).items())),
        holder=_holder(cause.fields) if run.ended == "living" else "",
    )


def _went_on(unit: str, name: str, run: Run, ledgers: Sequence[UnitLedger]) -> str:
    """The first run of a later round of a change in the same unit; empty where that was not in a later one."""
    later = [
        (lease.time, f"{one.unit}#{number}")
        for one in ledgers
        if one.unit == unit
        for number, lease in one.state.leases.items()
        if name and name_of_lease(lease) == name
        if lease.time >= run.last and lease.fields.get("root") != run.cause.root
    ]
    return min(later)[1] if later else ""


async def told_of(tail: Tail) -> tuple[ChangeRecord | EventRecord, ...]:
    """Return what a part of a log tells. Raises FirmaError."""
    try:
        return await tail.records()
    except StoreError as error:
        raise failure_of(error) from error


def _holder(fields: Mapping[str, Any]) -> str:
    """The process that a lease names, in words."""
    process = fields.get("process", {})
    since = f", started {process['started']}" if process.get("started") else ""
    return f"process {process.get('pid', '?')} on {process.get('host', '?')}{since}"
