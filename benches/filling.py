"""Fills a store with units of the shop's mix, straight through the encoding of groups; knows no engine and no plan.

Always the same for the same numbers, times, nonces and salts included. Each unit begins with one large run that makes
everything; then runs of 1 to 60 resources change one attribute of each, until the log is as long as asked for. Intents
stand together, each outcome comes alone, as clouds answer; snapshots are kept as often as runs keep them.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha512
from pathlib import Path
from typing import Any

from benches.mix import Made, Mix
from firma.core.ledger.entry import BEGINS, Draft, EntryKind
from firma.core.ledger.folding import apply_entry
from firma.core.ledger.group import SALT_BYTES, encode_group
from firma.core.ledger.header import to_text
from firma.core.ledger.snapshot import Snapshot
from firma.core.ledger.state import State
from firma.core.ledger.store import Head, Key, Store
from firma.core.model.digest import digest_plain
from firma.stores.snapshots import SNAPSHOT_EVERY, put_snapshot
from firma.stores.sqlite import open_sqlite

SIZES = (1, 1, 2, 1, 3, 8, 1, 5, 20, 2, 60, 1)
"""Resources that a run changes, over and over."""

AT_ONCE = 20
"""Intents in one group."""

BATCH = 2_000
"""Entries that are put into the store in one step: it makes no difference to what stands there."""

PEOPLE = ("ada", "bob", "cyd", "dan", "eve", "fay", "gus")
BEGAN_MS, RUN_MS = 1_700_000_000_000, 1_800_000
BUSY_MS = 120_000
"""How long one process waits for the other's writing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filling:
    """How much there is to be, for each of `units`: resources, and entries at least."""

    units: int = 100
    resources: int = 1_000
    entries: int = 10_000

    @property
    def names(self) -> tuple[str, ...]:
        """Full names of the units, in a project `estate`."""
        return tuple(f"estate/shop{number:03}@dev" for number in range(self.units))


@dataclass(slots=True)
class _Log:
    """One unit's log under way."""

    unit: str
    head: Head = field(default_factory=Head)
    state: State = field(default_factory=State)
    bases: dict[int, int] = field(default_factory=dict)
    now_ms: int = BEGAN_MS
    snapshot_at: int = 0
    entries: list[bytes] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    blobs: dict[str, bytes] = field(default_factory=dict)
    placed_at: Head = field(default_factory=Head)

    def put(self, drafts: Sequence[Draft]) -> int:
        """Encode a group, and return the number of its last entry."""
        drawn = sha512(f"{self.unit} {self.head.seq}".encode()).digest()
        self.now_ms += 40
        group = encode_group(
            drafts,
            unit=self.unit,
            at=self.head,
            now_ms=self.now_ms,
            nonce=to_text(drawn[:12]),
            salts=(drawn * 2)[12 : 12 + SALT_BYTES],
            bases=self.bases,
        )
        for entry in group.placed:
            apply_entry(self.state, entry)
            if entry.kind == EntryKind.LEASE:
                self.bases[entry.seq] = entry.fields["base"]
        self.head = group.head
        self.entries += group.entries
        self.keys += group.keys
        self.blobs.update(group.blobs)
        return self.head.seq

    async def flush(self, store: Store) -> None:
        """Put into the store what is encoded."""
        if self.entries:
            await store.append(self.unit, self.placed_at, self.entries, self.keys, self.blobs)
        self.placed_at, self.entries, self.keys, self.blobs = self.head, [], [], {}


def _genesis(unit: str) -> Draft:
    project, _, rest = unit.partition("/")
    fields = {"project": project, "environment": rest.partition("@")[2], "accounts": [], "regions": [], "store": ""}
    return Draft(kind=EntryKind.GENESIS, fields={**fields, "tier": "standard", "base": BEGAN_MS})


def _lease(log: _Log, number: int, writes: set[str], reads: set[str], commit: str) -> Draft:
    plan = digest_plain([log.unit, number])
    fields: dict[str, Any] = {
        "actor": {"host": "ci", "issuer": "system", "proof": "unverified", "subject": PEOPLE[number % len(PEOPLE)]},
        "base": log.now_ms,
        "commit": commit,
        "effect": digest_plain([log.unit, number, "effect"]),
        "instances": {"aws": ["aws", {"m": {}}]},
        "plan": plan,
        "process": {
            "host": "ci/3d1219c7/88458144/4026531836",
            "pid": 1000 + number,
            "started": str(3_000_000 + number),
        },
        "reads": sorted(reads - writes),
        "reason": f"change {number} of {log.unit}",
        "root": digest_plain([log.unit, number, "root"]),
        "versions": {"firma": "0.1.0"},
        "writes": sorted(writes),
    }
    return Draft(kind=EntryKind.LEASE, fields=fields)


def _intent(run: int, made: Made, numbers: dict[str, int], uses: Sequence[str], change: int) -> Draft:
    act = "update" if change else "create"
    return Draft(
        kind=EntryKind.INTENT,
        run=run,
        operation=f"{act} {made.address}",
        object=numbers[made.address] if change else BEGINS,
        address=made.address,
        generation="1",
        place=made.place,
        dependencies=tuple(sorted((numbers[name], "1") for name in uses)),
        options=made.options,
        fields={"act": act, "provider": "aws", "type": made.type},
        values=made.changed(change)[0],
    )


def _outcome(run: int, made: Made, number: int, intent: int, change: int) -> Draft:
    return Draft(
        kind=EntryKind.OUTCOME,
        run=run,
        object=number,
        fields={"intent": intent, "result": "done"},
        values=made.changed(change)[1],
    )


class _Filler:
    """Fills one unit after the other."""

    def __init__(self, store: Store, filling: Filling, commit: str) -> None:
        self.store, self.filling, self.commit, self.mix = store, filling, commit, Mix()

    async def fill(self, unit: str) -> None:
        """Fill one unit."""
        log, numbers = _Log(unit), dict[str, int]()
        log.put([_genesis(unit)])
        things, uses = self._things(unit)
        changed = dict.fromkeys(uses, -1)
        for number, size in enumerate(self._sizes(log)):
            first = number * 377 % len(things) if number else 0
            chosen = [things[(first + step) % len(things)] for step in range(size)]
            self._run(log, number, chosen, numbers, uses, changed)
            if len(log.entries) > BATCH:
                await log.flush(self.store)
            if log.head.seq - log.snapshot_at >= SNAPSHOT_EVERY:
                await log.flush(self.store)
                log.snapshot_at = log.head.seq
                log.put([await put_snapshot(self.store, unit, Snapshot(log.state, log.head, log.bases), None)])
        await log.flush(self.store)

    def _sizes(self, log: _Log) -> Iterator[int]:
        number = 0
        yield self.filling.resources
        while log.head.seq < self.filling.entries:
            yield min(SIZES[number % len(SIZES)], self.filling.resources)
            number += 1

    def _things(self, unit: str) -> tuple[list[Made], dict[str, list[str]]]:
        things: list[Made] = []
        uses: dict[str, list[str]] = {}
        copy = 0
        while len(things) < self.filling.resources:
            made = list(self.mix.copy(unit, copy))[: self.filling.resources - len(things)]
            uses |= {one.address: [made[used].address for used in one.uses] for one in made}
            things += made
            copy += 1
        return things, uses

    def _run(
        self,
        log: _Log,
        number: int,
        chosen: Sequence[Made],
        numbers: dict[str, int],
        uses: dict[str, list[str]],
        changed: dict[str, int],
    ) -> None:
        log.now_ms = BEGAN_MS + number * RUN_MS
        reads = {
            f"{sign}:{name if sign == 'a' else numbers[name]}"
            for made in chosen
            for name in uses[made.address]
            for sign in ("a", "o")
            if sign == "a" or name in numbers
        }
        writes = {f"a:{made.address}" for made in chosen}
        writes |= {f"o:{numbers[made.address]}" for made in chosen if made.address in numbers}
        run = log.put([_lease(log, number, writes, reads, self.commit)])
        waiting: dict[str, int] = {}
        for made in chosen:
            changed[made.address] += 1
        for at in range(0, len(chosen), AT_ONCE):
            now = chosen[at : at + AT_ONCE]
            for ready in _rounds(now, uses, numbers):
                last = log.put(
                    [_intent(run, made, numbers, uses[made.address], changed[made.address]) for made in ready]
                )
                for place, made in enumerate(ready, last - len(ready) + 1):
                    waiting[made.address] = place
                    numbers.setdefault(made.address, place)
                for made in ready:
                    intent = waiting[made.address]
                    log.put([_outcome(run, made, numbers[made.address], intent, changed[made.address])])
        log.put([Draft(kind=EntryKind.RELEASE, run=run, fields={"lease": run})])


def _rounds(chosen: Sequence[Made], uses: dict[str, list[str]], numbers: dict[str, int]) -> Iterator[list[Made]]:
    """Yield resources after those that they use."""
    left = list(chosen)
    while left:
        ready = [made for made in left if all(name in numbers for name in uses[made.address])]
        yield ready
        left = [made for made in left if made not in ready]


async def _fill(path: Path, filling: Filling, commit: str, units: Sequence[str]) -> None:
    store = await open_sqlite(path, busy_ms=BUSY_MS)
    try:
        filler = _Filler(store, filling, commit)
        for unit in units:
            await filler.fill(unit)
    finally:
        await store.close()


def _work(path: Path, filling: Filling, commit: str, units: Sequence[str]) -> None:
    asyncio.run(_fill(path, filling, commit, units))


def fill(path: Path, filling: Filling, commit: str) -> None:
    """Fill the store in a file, with as many processes as there are cores. `commit` is what all runs came from."""
    workers = min(os.cpu_count() or 1, filling.units)
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        parts = [filling.names[at::workers] for at in range(workers)]
        for done in [pool.submit(_work, path, filling, commit, part) for part in parts]:
            done.result()
