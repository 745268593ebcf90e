"""Stores against the one in memory, step by step: whatever is asked, in whatever order, by two that write and crash.

Each step is done on both, and what comes back must be equal, refusals included.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from firma.core.ledger.store import Head, Key, MovedError, Store, Stored, StoreError
from firma.stores.ledger import open_ledger
from firma.stores.memory import MemoryStore
from firma.stores.postgres import open_postgres
from firma.stores.sqlite import open_sqlite
from ledger_world import Clock, entropy, genesis, intent, lease, outcome

Probe = Callable[[str], None]
Opening = Callable[[Probe], Awaitable[Store]]

DATA = st.lists(st.binary(max_size=40), min_size=1, max_size=4)
KEYS = st.builds(Key, st.integers(0, 3), st.sampled_from(["", "a", "b"]))
NAMES = st.sampled_from(["values/x", "values/y", "plan/p", "snapshot/1"])
WRITERS = st.integers(0, 1)
UNITS = st.integers(0, 1)
NUMBERS = itertools.count(1)


class CrashedError(Exception):
    """The process is dead."""


class Plug:
    """Crashes at the next step that begins so."""

    def __init__(self) -> None:
        self.at = ""

    def __call__(self, point: str) -> None:
        if self.at and point.startswith(self.at):
            self.at = ""
            raise CrashedError


class Side:
    """One store as two writers have it open."""

    def __init__(self, opening: Opening) -> None:
        self.opening, self.plug, self.stores = opening, Plug(), list[Store]()

    async def reopen(self) -> None:
        for store in self.stores:
            await store.close()
        self.stores = [await self.opening(self.plug) for _ in range(2)]


class Agreement(RuleBasedStateMachine):
    """The rules; `fresh` gives what opens a store under test again and again."""

    @classmethod
    def fresh(cls) -> Opening:
        raise AssertionError("which store?")

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.mark = f"e{next(NUMBERS)}/"
        self.heads: dict[tuple[int, int], Head] = {}
        self.last: tuple[int, Head, list[bytes], list[Key]] | None = None
        memory = MemoryStore()

        async def in_memory(probe: Probe) -> Store:
            again = memory.reopened()
            again.probe = probe
            return again

        self.sides = [Side(in_memory), Side(type(self).fresh())]
        for side in self.sides:
            self.run(side.reopen())

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return self.runner.run(work)

    def unit(self, number: int) -> str:
        return f"{self.mark}u{number}@x"

    def both(self, writer: int, work: Callable[[Store], Awaitable[Any]]) -> Any:
        """Return what both sides return, or are refused with; it is the same."""

        async def one(side: Side) -> Any:
            try:
                return await work(side.stores[writer])
            except MovedError as error:
                return ("moved", error.head)

        found = [self.run(one(side)) for side in self.sides]
        assert found[0] == found[1]
        return found[0]

    # -- log ----------------------------------------------------------------------------------------------------------
    @rule(writer=WRITERS, unit=UNITS)
    def look(self, writer: int, unit: int) -> None:
        self.heads[writer, unit] = self.both(writer, lambda store: store.head(self.unit(unit)))

    @rule(writer=WRITERS, unit=UNITS, data=DATA, keys=st.data())
    def append(self, writer: int, unit: int, data: list[bytes], keys: st.DataObject) -> None:
        at = self.heads.get((writer, unit), Head())
        given = [keys.draw(KEYS) for _ in data]
        # As in a ledger: the same group has the same record.
        record = f"{self.mark}values/{unit}/{at.seq}/{at.link.hex()}/{b'.'.join(data).hex()}"
        blobs = {record: b"".join(data)} if len(data) % 2 else {}
        head = self.both(writer, lambda store: store.append(self.unit(unit), at, data, given, blobs))
        if isinstance(head, Head):
            self.heads[writer, unit], self.last = head, (unit, at, data, given)
        else:  # records are durable before or with the entries: of a group that was refused one may be there
            self.both(writer, lambda store: store.erase_blob(record))

    @rule(writer=WRITERS)
    def put_again(self, writer: int) -> None:
        if self.last is not None:
            unit, at, data, keys = self.last
            assert isinstance(self.both(writer, lambda store: store.put(self.unit(unit), at, data, keys)), Head)

    @rule(writer=WRITERS, unit=UNITS, data=DATA, when=st.sampled_from(["before", "after"]))
    def crash(self, writer: int, unit: int, data: list[bytes], when: str) -> None:
        at = self.both(writer, lambda store: store.head(self.unit(unit)))
        for side in self.sides:
            side.plug.at = when
            with pytest.raises(CrashedError):
                self.run(self._put(side.stores[writer], self.unit(unit), at, data))
            self.run(side.reopen())
        ends = self.both(writer, lambda store: store.head(self.unit(unit)))
        assert ends.seq - at.seq == (len(data) if when == "after" else 0)

    async def _put(self, store: Store, unit: str, at: Head, data: list[bytes]) -> None:
        await store.put(unit, at, data, [Key()] * len(data))

    @rule()
    def reopen(self) -> None:
        for side in self.sides:
            self.run(side.reopen())

    @rule(unit=UNITS, objects=st.lists(st.integers(0, 4), max_size=3), address=st.sampled_from(["", "a", "b"]))
    def find(self, unit: int, objects: list[int], address: str) -> None:
        self.both(0, lambda store: self._found(store, self.unit(unit), objects, address))

    async def _found(self, store: Store, unit: str, objects: list[int], address: str) -> list[Any]:
        return list(await store.find(unit, objects=objects, address=address, numbers=[1, 3]))

    # -- beside the log -----------------------------------------------------------------------------------------------
    @rule(writer=WRITERS, blobs=st.dictionaries(NAMES, st.binary(max_size=60), max_size=3))
    def keep(self, writer: int, blobs: dict[str, bytes]) -> None:
        named = {self.mark + name: data for name, data in blobs.items()}
        self.both(writer, lambda store: store.put_blobs(named))

    @rule(writer=WRITERS, name=NAMES)
    def erase(self, writer: int, name: str) -> None:
        self.both(writer, lambda store: store.erase_blob(self.mark + name))

    @rule(
        writer=WRITERS, unit=UNITS, rows=st.dictionaries(st.sampled_from(["seen/1", "beat/1"]), st.binary(max_size=9))
    )
    def observe(self, writer: int, unit: int, rows: dict[str, bytes]) -> None:
        self.both(writer, lambda store: store.observe(self.unit(unit), rows))

    # -- whole ledgers ------------------------------------------------------------------------------------------------
    @rule(writer=WRITERS, number=st.integers(1, 3), snapshot=st.booleans())
    def a_ledger(self, writer: int, number: int, *, snapshot: bool) -> None:
        unit = f"{self.mark}ledger@x"

        async def work(store: Store) -> tuple[Head, int]:
            ledger = await open_ledger(store, unit, clock=Clock(), entropy=entropy(f"{number}"))
            if not ledger.head.seq:
                await ledger.append([genesis()])
            if not ledger.state.active():
                (held,) = await ledger.append([lease(f"a:aws.s3.Bucket:b{number}")])
                (begun,) = await ledger.append([intent(held.seq, name=f"b{number}", size=1)])
                await ledger.append([outcome(begun, size=1)])
            if snapshot:
                await ledger.keep_snapshot(every=1)
            return ledger.head, len(ledger.state.objects)

        self.both(writer, work)

    @invariant()
    def both_hold_the_same(self) -> None:
        async def whole(store: Store) -> Any:
            units = [self.unit(0), self.unit(1)]
            tails = [[(row.seq, row.link, row.data) for row in await store.tail(unit)] for unit in units]
            rows = [dict(await store.observations(unit)) for unit in units]
            names = list(await store.find_blobs(self.mark))
            mine = [unit for unit in await store.units() if unit.startswith(self.mark)]
            return tails, rows, names, dict(await store.get_blobs(names)), mine

        self.both(1, whole)

    def teardown(self) -> None:
        for side in self.sides:
            for store in side.stores:
                self.run(store.close())
        self.runner.close()


def agree(fresh: Callable[[], Opening], *, is_broken: bool = False) -> None:
    class Machine(Agreement):
        @classmethod
        def fresh(cls) -> Opening:
            return fresh()

    count = max(settings().max_examples // 6, 5)
    few = settings(max_examples=count, stateful_step_count=15, database=None)
    if is_broken:  # any catch will do, and the same one each time
        few = settings(few, max_examples=300, phases=[Phase.generate], derandomize=True)
    run_state_machine_as_test(Machine, settings=few)


def test_sqlite_does_as_memory_does(tmp_path: Path) -> None:
    async def opening(probe: Probe) -> Store:
        return await open_sqlite(tmp_path / "ledger.db", mounts="", probe=probe)

    agree(lambda: opening)


def test_postgres_does_as_memory_does(request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("postgres").database()

    async def opening(probe: Probe) -> Store:
        return await open_postgres(url, probe=probe)

    agree(lambda: opening)


class Forgetful(MemoryStore):
    """Forgets rows of observations that are not given again."""

    async def observe(self, unit: str, rows: Mapping[str, bytes]) -> None:
        if rows:
            self._rows[unit] = dict(rows)


class Crosswise(MemoryStore):
    """Finds entries of an address in every unit."""

    async def find(
        self, unit: str, *, objects: Sequence[int] = (), address: str = "", numbers: Sequence[int] = ()
    ) -> Sequence[Stored]:
        found = list(await super().find(unit, objects=objects, address=address, numbers=numbers))
        for other in await self.units() if address else ():
            found += [row for row in await super().find(other, address=address) if row not in found]
        return found


class Eager(MemoryStore):
    """Appends wherever the head is."""

    async def put(self, unit: str, at: Head, entries: Sequence[bytes], keys: Sequence[Key]) -> Head:
        return await super().put(unit, await self.head(unit), entries, keys)


@pytest.mark.mutant
@pytest.mark.parametrize("broken", [Forgetful, Crosswise, Eager])
def test_a_planted_bug_is_caught(broken: type[MemoryStore]) -> None:
    def fresh() -> Opening:
        kept = broken()

        async def opening(probe: Probe) -> Store:
            again = broken()
            again._logs, again._keys, again._blobs, again._rows = kept._logs, kept._keys, kept._blobs, kept._rows
            again.probe = probe
            return again

        return opening

    with pytest.raises((AssertionError, StoreError)):
        agree(fresh, is_broken=True)
