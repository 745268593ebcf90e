"""Laws of what is told of the past, over simulated histories: with crashes, takeovers, renames, drift, rollbacks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from copy import deepcopy
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firma.core.ledger.blame import blame, leaves_of, value_at
from firma.core.ledger.entry import Draft, Entry
from firma.core.ledger.folding import apply_entry, fold
from firma.core.ledger.history import ChangeRecord, EventRecord, history
from firma.core.ledger.selecting import Filter, select
from firma.core.ledger.state import State
from firma.core.ledger.store import CorruptError, Head, Store
from firma.core.model.address import parse_path
from firma.core.model.value import EMPTY, Map
from firma.engine.differing import between
from firma.engine.gathering import gathered
from firma.engine.lately import Tail, newest, of_runs, since_time
from firma.engine.moments import state_until, until
from firma.engine.recounting import _items, changed_by
from firma.engine.result import HistoryItem
from firma.stores.endings import endings_of
from firma.stores.ledger import UnitLedger, open_ledger, read_about
from firma.stores.memory import MemoryStore
from ledger_world import entropy
from sim.facts import WEB
from sim.story import simulate

SEEDS = st.integers(min_value=0, max_value=400)
SOME = settings(max_examples=max(settings().max_examples // 4, 10), deadline=None)
"""A part of what is usual: each example is a whole story."""

ROUNDS = 10


@lru_cache(maxsize=256)
def told(seed: int) -> tuple[tuple[Entry, ...], tuple[tuple[int, tuple[Draft, ...]], ...]]:
    """The log of a story, and the groups in which it was put."""
    outcome = simulate(seed, rounds=ROUNDS)
    assert not outcome.broken, outcome.detail
    unit = outcome.world.units[WEB]
    return tuple(unit.log), tuple(sorted(unit.groups.items()))


def view(state: State, number: int) -> Map:
    obj = state.objects.get(number)
    return Map({**obj.now.request, **obj.now.attributes}) if obj is not None and obj.now is not None else EMPTY


def plain(value: Any) -> Any:
    """Attributes as nested dicts of leaves, by path: written anew for this test."""
    if isinstance(value, Map) and value:
        return {(key, *rest): leaf for key in value for rest, leaf in plain(value[key]).items()}
    return {} if value is None else {(): value}


@SOME
@given(SEEDS)
def test_blame_of_each_value_is_the_last_entry_that_changed_it(seed: int) -> None:
    entries, _ = told(seed)
    views: list[dict[int, Map]] = [{}]
    state = State()
    for entry in entries:
        apply_entry(state, entry)
        views.append({number: view(state, number) for number in state.objects})
    for story in blame(entries):
        wanted = {}
        for path in plain(views[-1].get(story.object, EMPTY)).keys() - {()}:
            values = [value_at(one.get(story.object, EMPTY), path) for one in views]
            changed = max(k for k in range(1, len(values)) if values[k] != values[k - 1])
            wanted[path] = (entries[changed - 1].seq, values[-1])
        found = {parse_path(leaf.path): (leaf.step.seq, leaf.value) for leaf in leaves_of(story)}
        assert found == wanted


@SOME
@given(SEEDS, st.data())
def test_what_was_at_a_time_is_what_was_known_then(seed: int, data: st.DataObject) -> None:
    entries, _ = told(seed)
    at = data.draw(st.integers(min_value=0, max_value=entries[-1].time + 1))
    before, state = State(), State()
    for entry in entries:
        apply_entry(state, entry)
        if entry.time <= at:
            before = deepcopy(state)

    assert state_until(entries, at) == before
    assert list(until(entries, at)) == list(entries[: before.seq])


@SOME
@given(SEEDS, st.data())
def test_a_difference_leads_from_one_side_to_the_other_and_turned_around_back(seed: int, data: st.DataObject) -> None:
    entries, _ = told(seed)
    cut = st.integers(min_value=0, max_value=len(entries))
    first, second = fold(entries[: data.draw(cut)]), fold(entries[: data.draw(cut)])
    there, back = between("u", first, second), between("u", second, first)

    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert [(one.address, turned[one.kind]) for one in there] == [(one.address, one.kind) for one in back]
    assert [[(p, b, a) for p, a, b in one.attributes] for one in there] == [list(one.attributes) for one in back]
    patched = living(first)
    for one in there:
        after = dict(patched.pop(one.address, {}))
        for path, before, value in one.attributes:
            assert after.get(path) == before
            after[path] = value
        if one.kind != "removed":
            patched[one.address] = after
    assert without_nothing(patched) == without_nothing(living(second))


def living(state: State) -> dict[str, dict[str, Any]]:
    return {o.address: dict(view(state, o.id)) for o in state.objects.values() if o.now is not None and o.address}


def without_nothing(found: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {
        address: {name: value for name, value in one.items() if value is not None} for address, one in found.items()
    }


def filters(entries: Sequence[Entry]) -> st.SearchStrategy[Filter]:
    """Filters of which each part is something that the history has, or nothing."""
    records = history(entries)
    changes = [one for one in records if isinstance(one, ChangeRecord)]
    words = sorted({op.action for one in changes for op in one.operations} | {"failed", "open", "unresolved"})
    kinds = sorted({one.kind for one in records if isinstance(one, EventRecord)} | {"change", "takeover", "intent"})
    times = st.sampled_from([0, *(entry.time for entry in entries)])
    objects = sorted({entry.object for entry in entries if entry.object})
    return st.builds(
        Filter,
        since=times,
        until=times,
        run=st.sampled_from([0, 0, 0, *(run.lease for one in changes for run in one.runs)]),
        changes=st.sampled_from([(), (), *((one.plan[:8],) for one in changes if one.plan)]),
        actions=st.frozensets(st.sampled_from(words), max_size=2),
        kinds=st.frozensets(st.sampled_from(kinds), max_size=2),
        objects=st.none() | st.frozensets(st.sampled_from(objects), max_size=2) if objects else st.none(),
        who=st.sampled_from(["", "", "E", "nobody at all"]),
    )


@SOME
@given(SEEDS, st.data())
def test_a_filtered_history_is_the_whole_one_filtered_line_by_line(seed: int, data: st.DataObject) -> None:
    entries, _ = told(seed)
    wanted = data.draw(filters(entries))
    by_seq = {entry.seq: entry for entry in entries}
    expected = []
    for record in history(entries):
        lines = naive(record, wanted, by_seq)
        if lines is not None:
            expected.append((record.seq if isinstance(record, EventRecord) else record.runs[0].lease, lines))

    found = [
        (one.seq, [])
        if isinstance(one, EventRecord)
        else (one.runs[0].lease, [(op.seq, op.action, op.object) for op in one.operations])
        for one in select(history(entries), wanted)
    ]
    assert found == expected


def naive(record: ChangeRecord | EventRecord, wanted: Filter, by_seq: dict[int, Entry]) -> list[Any] | None:
    """What is left of a record, one condition after another; None: nothing."""
    if isinstance(record, EventRecord):
        alone = wanted.run == 0 and not wanted.changes and not wanted.actions
        author = record.outside.who if record.kind == "observed" else record.cause.subject
        timely = wanted.since <= record.time and (wanted.until == 0 or record.time < wanted.until)
        kind = not wanted.kinds or record.kind in wanted.kinds
        about = wanted.objects is None or record.object in wanted.objects
        return [] if alone and timely and kind and about and wanted.who.lower() in author.lower() else None
    first, last = record.runs[0].began, max(run.last for run in record.runs)
    if last < wanted.since or (wanted.until and first >= wanted.until):
        return None
    if wanted.run and wanted.run not in [run.lease for run in record.runs]:
        return None
    names = [record.plan, *(name for run in record.runs for name in (run.cause.root, run.cause.of))]
    if wanted.changes and not any(name.startswith(prefix) for name in names for prefix in wanted.changes):
        return None
    if wanted.who and not any(wanted.who.lower() in run.cause.subject.lower() for run in record.runs):
        return None
    whole = "change" in wanted.kinds and not record.is_takeover
    whole |= "takeover" in wanted.kinds and any(by_seq[run.lease].kind == "takeover" for run in record.runs)
    kept = []
    for op in record.operations:
        begun = by_seq[op.begun]
        if wanted.kinds and not whole and begun.kind not in wanted.kinds:
            continue
        if wanted.objects is not None and op.object not in wanted.objects and op.address != "":
            continue
        if wanted.actions and (op.action if op.result == "done" else op.result) not in wanted.actions:
            continue
        kept.append((op.seq, op.action, op.object))
    narrowed = wanted.actions or wanted.objects is not None or (wanted.kinds and not whole)
    return kept if kept or not narrowed else None


@SOME
@given(SEEDS)
def test_the_history_of_an_address_needs_no_other_entries(seed: int) -> None:
    entries, groups = told(seed)
    asyncio.run(compare(entries, groups))


Groups = tuple[tuple[int, tuple[Draft, ...]], ...]


async def written(entries: tuple[Entry, ...], groups: Groups) -> UnitLedger:
    """The ledger of a story, in a store."""
    clock = {"now": 0}
    ledger = await open_ledger(MemoryStore(), "shop/web@dev", clock=lambda: clock["now"], entropy=entropy())
    for at, drafts in groups:
        clock["now"] = entries[at].time
        await ledger.append(drafts)
    return ledger


async def compare(entries: tuple[Entry, ...], groups: Groups) -> None:
    ledger = await written(entries, groups)
    store = ledger.store
    whole = await read_whole(store)
    assert [entry.kind for entry in whole] == [entry.kind for entry in entries]
    records = history(whole)
    for address in sorted(ledger.state.incarnations):
        mine = await read_about(store, "shop/web@dev", address=address)
        ends = await endings_of(store, "shop/web@dev", mine)
        objects = frozenset(story.object for story in blame(mine))
        wanted = Filter(objects=objects, address=address)
        found = select(history(sorted([*mine, *ends], key=lambda one: one.seq)), wanted)
        touched = {one.run for one in mine if one.run} | {one.seq for one in mine if one.kind in ("lease", "takeover")}
        assert [short(one, touched) for one in found] == [short(one, touched) for one in select(records, wanted)]


async def read_whole(store: Store) -> list[Entry]:
    from firma.stores.ledger import read_all

    return [entry async for entry in read_all(store, "shop/web@dev")]


def short(record: ChangeRecord | EventRecord, touched: set[int]) -> Any:
    """What is told of a record, of the runs that did something to the address."""
    if isinstance(record, EventRecord):
        return (record.seq, record.kind, record.time)
    runs = [(run.lease, run.ended, run.began, run.last) for run in record.runs if run.lease in touched]
    return (record.plan, runs, record.operations)


async def items_of(tails: list[Tail]) -> list[HistoryItem]:
    return gathered([item for tail in tails for item in _items(tail.ledger.unit, await tail.records())])


def of_run(records: Sequence[ChangeRecord | EventRecord], run: int) -> list[ChangeRecord]:
    """The change that a run carried, as it is told."""
    return [one for one in records if isinstance(one, ChangeRecord) if any(each.lease == run for each in one.runs)]


@SOME
@given(SEEDS, st.data())
def test_the_end_of_a_log_tells_its_changes_as_the_whole_log_does(seed: int, data: st.DataObject) -> None:
    entries, groups = told(seed)
    limit = data.draw(st.integers(min_value=1, max_value=6))
    since = data.draw(st.sampled_from([entry.time for entry in entries]))
    leases = [entry.seq for entry in entries if entry.kind in ("lease", "takeover")]
    run = data.draw(st.sampled_from(leases)) if leases else 0

    async def work() -> None:
        ledger = await written(entries, groups)
        records = history(await read_whole(ledger.store))
        whole = gathered(_items(ledger.unit, records))
        assert (await items_of(await newest([ledger], limit, short=0)))[:limit] == whole[:limit]
        later = [item for item in await items_of(await since_time([Tail(ledger)], since)) if item.until >= since]
        assert later == [item for item in whole if item.until >= since]
        (tail,) = await of_runs([Tail(ledger)], {ledger.unit: {run} if run else set()})
        assert of_run(await tail.records(), run) == of_run(records, run)

    asyncio.run(work())


def test_the_end_of_a_log_that_does_not_lead_to_the_head_is_refused() -> None:
    async def work() -> None:
        tail = Tail(await written(*told(1)))
        tail.before = Head(tail.before.seq, b"x" * 32)
        with pytest.raises(CorruptError, match="do not lead"):
            await tail.back_to(3)

    asyncio.run(work())


@SOME
@given(SEEDS)
def test_an_attribute_was_changed_by_the_entries_after_which_it_is_another(seed: int) -> None:
    entries, _ = told(seed)
    state, wanted = State(), set()
    for entry in entries:
        before = {number: view(state, number).get("v") for number in state.objects}
        apply_entry(state, entry)
        if any(before.get(number) != view(state, number).get("v") for number in state.objects):
            wanted.add(entry.seq)

    assert changed_by(entries, ("v",)) == wanted
