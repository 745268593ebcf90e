"""Checkpoints of runs: every verb that records leaves one, and a ledger that is not what they cover is refused."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from engine_world import Workbench, bench_at
from firma.core.ledger.checkpoint import origin_of
from firma.core.ledger.note import check_note
from firma.core.ledger.store import next_link
from firma.core.model.diagnostic import FirmaError
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Silent
from firma.signing.ed25519 import Ed25519Verifier, make_log_key
from firma.stores.checkpoints import checkpoint_sizes, newest_checkpoint
from firma.stores.tree import CHECKPOINT, tree_name

UNIT = "shop/app@dev"


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def sizes(bench: Workbench) -> tuple[int, ...]:
    async def read(engine: Engine) -> tuple[int, ...]:
        return await checkpoint_sizes(engine.context.store, UNIT)

    return bench.do(read)


def last(bench: Workbench) -> int:
    return bench.entries()[-1].seq


def file_of(bench: Workbench) -> Path:
    (found,) = bench.root.rglob("*.db")
    return found


def rewritten(bench: Workbench, old: bytes, new: bytes) -> int:
    """Change bytes of the first entry that has them, compute every link anew, and return its number."""
    with sqlite3.connect(file_of(bench)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        link, first = b"", 0
        for seq, data in db.execute("SELECT seq, data FROM entry ORDER BY seq").fetchall():
            changed = data.replace(old, new) if not first else data
            first = first or (seq if changed != data else 0)
            link = next_link(link, changed)
            db.execute("UPDATE entry SET data = ?, link = ? WHERE seq = ?", (changed, link, seq))
        db.execute("UPDATE unit SET link = ?", (link,))
    db.close()
    assert first
    return first


def blob(bench: Workbench, path: str, data: bytes) -> None:
    async def write(engine: Engine) -> None:
        await engine.context.store.put_blob(tree_name(UNIT, path), data)

    bench.do(write)


def told(error: FirmaError) -> tuple[str, str]:
    (problem,) = error.diagnostics
    return problem.code, problem.detail


def test_each_run_leaves_a_checkpoint_of_everything_it_recorded(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    first = last(bench)
    assert sizes(bench) == (first,)
    bench.plan()
    assert sizes(bench) == (first,)  # a plan that records nothing makes none
    bench.stack('firma.Data("a", input=2)')
    bench.apply()
    assert sizes(bench) == (first, last(bench))


def test_a_takeover_leaves_a_checkpoint(bench: Workbench) -> None:
    from firma.core.ledger.entry import Draft, EntryKind

    bench.stack('firma.Data("a", input=1)')
    bench.apply()

    async def hold(engine: Engine) -> None:
        ledger = await engine.context.ledger(UNIT)
        lease = next(iter(ledger.state.leases.values()))
        fields = {**lease.fields, "writes": ["a:x"], "reads": [], "process": {"pid": 1, "host": "elsewhere"}}
        await ledger.append([Draft(kind=EntryKind.LEASE, fields=fields)])

    bench.do(hold)
    before = sizes(bench)
    bench.do(lambda engine: engine.takeover("app", reason="gone"))
    assert sizes(bench) == (*before, last(bench))


@pytest.mark.parametrize(
    "work",
    [
        lambda engine: engine.plan(progress=Silent()),
        lambda engine: engine.why("app/builtin.Data:a"),
        lambda engine: engine.why("a"),
        lambda engine: engine.history(""),
    ],
    ids=["plan", "why", "why by name", "history"],
)
def test_an_entry_that_was_rewritten_with_every_link_is_named(
    bench: Workbench, work: Callable[[Engine], Awaitable[Any]]
) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply(reason="because")
    number = rewritten(bench, b'"act":"create"', b'"act":"update"')
    code, detail = told(bench.refused(work))
    assert code == "F580"
    assert f"entry {number} is not the one that the checkpoint" in detail


def test_a_log_that_was_cut_is_refused(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    with sqlite3.connect(file_of(bench)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute("DELETE FROM entry WHERE seq > 3")
        db.execute("UPDATE unit SET seq = 3, link = (SELECT link FROM entry WHERE seq = 3)")
    db.close()
    code, detail = told(bench.refused(lambda engine: engine.plan(progress=Silent())))
    assert code == "F582"
    assert "the log ends at entry 3" in detail


def test_a_checkpoint_that_cannot_be_read_is_refused(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    blob(bench, CHECKPOINT, b"nonsense")
    assert told(bench.refused(lambda engine: engine.plan(progress=Silent())))[0] == "F581"


def test_a_checkpoint_that_cannot_be_made_fails_no_run_and_is_said(bench: Workbench) -> None:
    class Broken:
        name, material = "firma/log", b"\x01k"

        def sign(self, message: bytes) -> bytes:
            from firma.core.model.diagnostic import TemporaryError, diagnose

            raise TemporaryError(diagnose("F515", f"the agent is gone with {len(message)} bytes"))

    bench.stack('firma.Data("a", input=1)')

    async def work(engine: Engine) -> tuple[str, list[str]]:
        engine.context.signers = lambda _: [Broken()]
        planned = await engine.plan(progress=Silent())
        applied = await engine.apply(
            planned, reason="r", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )
        return applied.runs[0].status, [note.code for note in engine.warnings()]

    status, said = bench.do(work)
    assert status == "done"
    assert "F583" in said
    assert sizes(bench) == ()
    bench.stack('firma.Data("a", input=2)')
    bench.apply()
    assert sizes(bench) == (last(bench),)


def test_a_key_signs_what_runs_leave(bench: Workbench) -> None:
    key = make_log_key(bench.root / "log.key", origin_of(UNIT))
    bench.stack('firma.Data("a", input=1)')

    async def work(engine: Engine) -> None:
        engine.context.signers = lambda _: [key]
        planned = await engine.plan(progress=Silent())
        await engine.apply(
            planned, reason="r", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    bench.do(work)

    async def read(engine: Engine) -> list[str]:
        newest = await newest_checkpoint(engine.context.store, UNIT)
        assert newest is not None
        return [one.name for one in check_note(newest.note, [Ed25519Verifier(key.name, key.public)])]

    assert bench.do(read) == ["firma/shop/app@dev"]
