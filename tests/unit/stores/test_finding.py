"""Index columns that differ from the entries' own bytes are damage, and no answer is given from them."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, codes
from firma.core.ledger.store import CorruptError
from firma.stores.ledger import read_about
from firma.stores.sqlite import open_sqlite

DATA = 'firma.Data("a", input="{v}")\nfirma.Data("b", input="y")'
WHOLE, SHORT = "app@dev/builtin.Data:a", "a"
OF_A = "object = (SELECT object FROM entry WHERE address = 'builtin.Data:a')"

EDITS = {
    "the address is lost": "UPDATE entry SET address = NULL WHERE address = 'builtin.Data:a'",
    "the address is another": "UPDATE entry SET address = 'builtin.Data:x' WHERE address = 'builtin.Data:a'",
    "the object has no entries": f"UPDATE entry SET object = NULL, address = NULL WHERE {OF_A}",
    "another object has the address": "UPDATE entry SET address = 'builtin.Data:a' WHERE address = 'builtin.Data:b'",
    "an intent is lost": f"UPDATE entry SET object = NULL WHERE address IS NULL AND seq = "
    f"(SELECT seq FROM entry WHERE {OF_A} ORDER BY seq LIMIT 1 OFFSET 2)",
    "an intent is another object's": f"UPDATE entry SET object = 4711 WHERE seq = "
    f"(SELECT seq FROM entry WHERE {OF_A} ORDER BY seq LIMIT 1 OFFSET 2)",
}


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    for v in "12":
        made.stack(DATA.format(v=v))
        made.apply()
    return made


def edit(bench: Workbench, statement: str) -> int:
    with sqlite3.connect(bench.root / ".firma" / "ledger.db") as database:
        database.execute("DROP TRIGGER entry_stays")
        changed = database.execute(statement).rowcount
    database.close()
    return changed


@pytest.mark.parametrize("text", [WHOLE, SHORT])
@pytest.mark.parametrize("what", EDITS)
def test_why_refuses_an_index_that_was_edited(what: str, text: str, bench: Workbench) -> None:
    assert bench.do(lambda engine: engine.why(text)).action == "updated"
    assert edit(bench, EDITS[what]) > 0

    assert codes(bench.refused(lambda engine: engine.why(text))) == ["F501"]


def test_an_address_that_an_edit_made_up_is_refused(bench: Workbench) -> None:
    edit(bench, EDITS["the address is another"])

    assert codes(bench.refused(lambda engine: engine.why("app@dev/builtin.Data:x"))) == ["F501"]


def test_a_lost_newest_entry_is_seen_by_who_has_the_whole_fold(bench: Workbench) -> None:
    edit(bench, f"UPDATE entry SET object = NULL WHERE seq = (SELECT max(seq) FROM entry WHERE {OF_A})")

    assert codes(bench.refused(lambda engine: engine.why(SHORT))) == ["F501"]


def test_entries_that_were_not_asked_for_are_refused(bench: Workbench) -> None:
    (number,) = [obj.id for address, obj in bench.objects().items() if address == "builtin.Data:a"]
    edit(bench, f"UPDATE entry SET object = {number} WHERE address = 'builtin.Data:b'")

    async def read() -> None:
        store = await open_sqlite(bench.root / ".firma" / "ledger.db")
        try:
            await read_about(store, "shop/app@dev", objects=[number])
        finally:
            await store.close()

    with pytest.raises(CorruptError, match="was not asked for") as caught:
        asyncio.run(read())
    assert caught.value.code == "F501"
