"""Redaction beside other processes, crashes and stores: what was begun is finished, and what comes back is named."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Any, cast

import pytest

from engine_world import Workbench, bench_at, codes, problems
from firma.core.ledger.entry import EntryKind
from firma.core.ledger.store import Store
from firma.engine.engine import Engine
from firma.engine.redacted import Asked
from firma.engine.result import Silent
from firma.stores.ledger import verify
from firma.stores.sqlite import open_sqlite
from redaction_world import BODY, GONE, UNIT, holding, redacted, roots


@pytest.fixture(scope="module")
def applied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was applied once."""
    made = bench_at(tmp_path_factory.mktemp("applied"))
    made.stack(BODY.format(GONE))
    assert problems(made.apply()) == []
    return made.root


@pytest.fixture
def bench(applied: Path, tmp_path: Path) -> Workbench:
    return Workbench(shutil.copytree(applied, tmp_path / "project"))


def test_a_process_that_knew_the_value_keeps_no_snapshot_any_more(bench: Workbench) -> None:
    async def whole(engine: Engine) -> list[bool]:
        ledger = await engine.context.ledger(UNIT)
        before = await ledger.keep_snapshot(1)
        async with bench.opened() as other:
            found = await other.redaction(Asked(target="person#input.contact"), progress=Silent())
            await other.redact(found, reason="request 311", progress=Silent())
        await ledger.catch_up()
        return [before, await ledger.keep_snapshot(1)]

    assert bench.do(whole) == [True, False]
    assert holding(bench) == []
    assert bench.do(_snapshot)


async def _snapshot(engine: Engine) -> bool:
    return await (await engine.context.ledger(UNIT)).keep_snapshot(1)


def test_a_rollback_to_what_was_redacted_is_refused_and_says_so(bench: Workbench) -> None:
    bench.stack(BODY.format("another person"))
    bench.apply()
    intents = [one for one in bench.entries() if one.kind == EntryKind.INTENT and one.address.endswith(":person")]
    redacted(bench, target="app@dev", entries=(intents[0].seq,), paths=("request.input",))

    said = bench.firma("rollback", "person", "--yes", code=None)

    assert "F372" in said.codes()


class Stubborn:
    """A store in which somebody writes records back at once."""

    def __init__(self, store: Any) -> None:
        self.store = store

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)

    async def put_blob(self, name: str, data: bytes) -> None:
        """Keep nothing of a record that is rewritten."""
        if not name.startswith("values/"):
            await self.store.put_blob(name, data)


def test_values_that_come_back_are_named(bench: Workbench) -> None:
    async def work(engine: Engine) -> None:
        found = await engine.redaction(Asked(target="person#input.contact"), progress=Silent())
        kept, stubborn = engine.context.store, Stubborn(engine.context.store)
        engine.context.store = cast("Store", stubborn)
        try:
            await engine.redact(found, reason="request 311", progress=Silent())
        finally:
            engine.context.store = kept

    assert codes(bench.refused(work)) == ["F979"]
    redacted(bench)
    assert holding(bench) == []


class CutError(Exception):
    """The process ends here."""


@pytest.mark.parametrize("step", range(12))
def test_cut_off_anywhere_it_is_finished_by_asking_again(bench: Workbench, step: int) -> None:
    before, ledger = roots(bench), bench.root / ".firma" / "ledger.db"
    seen: list[str] = []

    def probe(point: str) -> None:
        if point in ("before commit", "after commit"):
            seen.append(point)
            if len(seen) > step:
                raise CutError(point)

    async def cut(engine: Engine) -> None:
        found = await engine.redaction(Asked(target="person#input.contact"), progress=Silent())
        kept, engine.context.store = engine.context.store, await open_sqlite(ledger, probe=probe)
        engine.context.ledgers.clear()
        try:
            await engine.redact(found, reason="request 311", progress=Silent())
        finally:
            engine.context.ledgers.clear()
            await engine.context.store.close()
            engine.context.store = kept

    with contextlib.suppress(CutError):
        bench.do(cut)
    assert roots(bench)[: len(before)] == before
    bench.verified()

    redacted(bench)

    assert holding(bench) == []
    assert bench.verified() == len(roots(bench))


def test_on_postgresql_every_proof_holds_and_what_the_server_may_keep_is_named(
    request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    url = request.getfixturevalue("postgres").database()
    bench = bench_at(tmp_path)
    bench.configure(f'[store]\nurl = "{url}"\n')
    bench.stack(BODY.format(GONE))
    assert problems(bench.apply()) == []

    done = redacted(bench)

    async def check(engine: Engine) -> list[bytes]:
        store = engine.context.store
        await verify(store, UNIT)
        names = [
            name for prefix in ("values/", "plan/", "snapshot/", "asset/") for name in await store.find_blobs(prefix)
        ]
        return [data for name in names if (data := await store.get_blob(name)) is not None]

    blobs = bench.do(check)
    assert len(blobs) > 1
    assert not any(GONE.encode() in data for data in blobs)
    assert len(done.values) == 6
    assert any("log" in words for words in done.remains)
