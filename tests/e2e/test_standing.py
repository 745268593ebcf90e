"""`firma status` says how units stand, and `firma query` answers SQL: both from real ledgers."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings

from engine_world import Workbench, bench_at, codes
from firma.core.model.diagnostic import FirmaError
from firma.engine.projections import MAKERS, TABLES, leaves
from firma.engine.stands import Queried
from firma.stores.sealing import make_key_file
from strategies import values

KEY = ".firma/key"

SAFE = """\
import pathlib

import firma


class Safe(firma.OwnResource):
    code: str = firma.given(sensitive=True)

    def create(self, inputs):
        pathlib.Path("safe").write_text(inputs.code)
        return "safe", {}

    def read(self, identifier):
        return {"code": pathlib.Path("safe").read_text()}

    def update(self, identifier, inputs):
        pathlib.Path("safe").write_text(inputs.code)

    def delete(self, identifier):
        pathlib.Path("safe").unlink()
"""

SECRET = "canary-4f1d88c6a2b94b0e"  # looked for in every answer


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Workbench:
    made = bench_at(tmp_path_factory.mktemp("standing"))
    (made.root / ".firma").mkdir(exist_ok=True)
    make_key_file(made.root / KEY, os.urandom)
    made.write("safe.py", SAFE)
    for word in ("one", "two"):
        made.stack(
            f'firma.Data("a", input="{word}")\n'
            f'firma.Data("b", input={{"deep": {{"x.y": [1, True]}}, "much": {10**30}}})\n'
            f'Safe("s", code="{SECRET}")',
            head="from safe import Safe\n",
        )
        made.apply(reason=f"because of {word}")
    made.stack('firma.Data("c", input="x")', name="other")
    made.apply()
    return made


def ask(bench: Workbench, sql: str, *, seconds: float = 30.0, limit: int = 1_000) -> Queried:
    return bench.do(lambda engine: engine.query(sql, seconds=seconds, limit=limit))


# -- status -----------------------------------------------------------------------------------------------------------
def test_status_says_what_was_applied_last(bench: Workbench) -> None:
    standing = bench.do(lambda engine: engine.status())
    last = bench.result("history", "app@dev")["changes"][0]

    assert [one.unit for one in standing.units] == ["shop/app@dev", "shop/other@dev"]
    app = standing.units[0]
    assert (app.change, app.reason, app.resources) == (last["root"], "because of two", 3)
    assert app.who is not None
    assert app.who.proof == "unverified"
    assert (app.living, app.unresolved, app.holds, app.losses, app.sealed) == ((), (), 0, 0, "")
    assert 0 < app.covered <= app.entries
    assert app.witnessed.since == app.entries
    assert standing.store.endswith("ledger.db")


def test_status_names_one_unit_and_refuses_another(bench: Workbench) -> None:
    assert [one.unit for one in bench.do(lambda engine: engine.status(["other"])).units] == ["shop/other@dev"]
    with pytest.raises(FirmaError) as caught:
        bench.do(lambda engine: engine.status(["nothing"]))
    assert codes(caught.value) == ["F904"]


def test_status_names_nobody_where_nobody_signed(tmp_path: Path) -> None:
    made = bench_at(tmp_path)
    made.stack('firma.Data("a", input="x")')
    made.apply()
    assert made.do(lambda engine: engine.status()).units[0].signers == ()


# -- query ------------------------------------------------------------------------------------------------------------
def test_every_table_has_the_columns_that_it_says(bench: Workbench) -> None:
    assert TABLES.keys() == MAKERS.keys()
    for table, columns in TABLES.items():
        assert ask(bench, f"SELECT * FROM {table}").columns == tuple(columns)  # our own names


def test_resources_and_their_attributes_are_those_of_the_ledger(bench: Workbench) -> None:
    found = ask(
        bench,
        "SELECT r.address, a.path, a.value, a.kind FROM resources r JOIN attributes a USING (unit, address) "
        "WHERE r.state = 'present' AND a.path LIKE 'input%' ORDER BY 1, 2",
    )

    assert found.rows == (
        ("builtin.Data:a", "input", "two", "text"),
        ("builtin.Data:b", 'input.deep["x.y"][0]', 1, "number"),
        ("builtin.Data:b", 'input.deep["x.y"][1]', 1, "boolean"),
        ("builtin.Data:b", "input.much", str(10**30), "number"),
        ("builtin.Data:c", "input", "x", "text"),
    )
    assert found.tables == ("attributes", "resources")


def test_changes_and_runs_are_those_of_history(bench: Workbench) -> None:
    told = [item["root"] for item in bench.result("history", "app@dev")["changes"]]
    changes = ask(bench, "SELECT change, reason FROM changes WHERE unit = 'shop/app@dev' ORDER BY began DESC")
    runs = ask(bench, "SELECT change, result, done FROM runs WHERE unit LIKE '%/app@dev' ORDER BY began DESC")

    assert [row[0] for row in changes.rows] == told == [row[0] for row in runs.rows]
    assert changes.rows[0][1] == "because of two"
    assert {row[1] for row in runs.rows} == {"complete"}


def test_no_answer_holds_what_is_sensitive(bench: Workbench) -> None:
    assert ask(bench, "SELECT path, value FROM attributes WHERE kind = 'sensitive'").rows == (("code", None),)
    for table in TABLES:
        assert SECRET not in repr(ask(bench, f"SELECT * FROM {table}").rows)  # our own names


def test_no_more_rows_than_asked_for_and_it_is_said(bench: Workbench) -> None:
    assert ask(bench, "SELECT address FROM resources", limit=2).more
    assert len(ask(bench, "SELECT address FROM resources", limit=2).rows) == 2
    assert not ask(bench, "SELECT address FROM resources", limit=4).more


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM resources",
        "INSERT INTO resources (unit) VALUES ('x')",
        "UPDATE resources SET unit = 'x'",
        "DROP TABLE resources",
        "CREATE TABLE t (a)",
        "CREATE TEMP TABLE t (a)",
        "WITH x AS (SELECT 1) DELETE FROM resources",
        "ATTACH DATABASE '/tmp/x.db' AS x",
        "DETACH DATABASE main",
        "PRAGMA query_only",
        "PRAGMA database_list",
        "SELECT * FROM pragma_database_list",
        "SELECT * FROM sqlite_master",
        "SELECT count(*) FROM sqlite_master",
        "SELECT count(*) FROM pragma_database_list",
        "SELECT load_extension('x')",
        "SELECT fts3_tokenizer('x')",
        "VACUUM",
        "VACUUM INTO '/tmp/firma-query-made-this.db'",
        "BEGIN",
        "COMMIT",
        "REINDEX",
        "ANALYZE",
        "/* a comment */ DELETE FROM resources",
        "SELECT address FROM (SELECT name AS address FROM sqlite_schema)",
    ],
)
def test_whatever_does_more_than_read_is_refused(sql: str, bench: Workbench) -> None:
    with pytest.raises(FirmaError) as caught:
        ask(bench, sql)

    assert codes(caught.value) == ["F842"]
    assert not Path("/tmp/firma-query-made-this.db").exists()  # it must not be there


@pytest.mark.parametrize(
    "sql",
    [
        " ",
        "-- only a comment",
        "SELECT",
        "SELECT 1; SELECT 2",
        "SELECT nothing FROM resources",
        "SELECT * FROM nowhere",
        "SELECT * FROM \x00",
        "SELECT json('{')",
        "SELECT zeroblob(1000000000)",
        "SELECT ?",
        "SELECT \ud800",
    ],
)
def test_what_cannot_be_answered_is_said_with_its_cause(sql: str, bench: Workbench) -> None:
    with pytest.raises(FirmaError) as caught:
        ask(bench, sql)

    assert codes(caught.value) == ["F841"]


@pytest.mark.parametrize(
    "sql",
    [
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
        "SELECT count(*) FROM " + ", ".join(f"attributes a{number}" for number in range(12)) + " WHERE a0.path <> '-'",
    ],
    ids=["endless", "product"],
)
def test_a_query_that_takes_too_long_is_stopped(sql: str, bench: Workbench) -> None:
    with pytest.raises(FirmaError) as caught:
        ask(bench, sql, seconds=0.05)

    assert codes(caught.value) == ["F843"]


def test_common_tables_and_functions_of_json_are_answered(bench: Workbench) -> None:
    found = ask(bench, "WITH t AS (SELECT '[1,2]' AS x) SELECT value, 9e999, x'00ff' FROM t, json_each(t.x)")

    assert found.rows == ((1, "inf", "00ff"), (2, "inf", "00ff"))
    assert ask(bench, "SELECT count(*) FROM RESOURCES").rows == ((4,),)


def test_a_query_leaves_the_ledger_as_it_is(bench: Workbench) -> None:
    before = bench.do(lambda engine: engine.status())
    ask(bench, "SELECT * FROM changes")

    assert bench.do(lambda engine: engine.status()) == before


@settings(max_examples=60, deadline=None)
@given(values)
def test_every_value_has_leaves_that_sqlite_takes(value: object) -> None:
    for path, cell, kind in leaves(value, ("x",)):
        assert path.startswith("x")
        assert kind
        assert cell is None or (isinstance(cell, str | float)) or -(2**63) <= cell < 2**63


def test_the_page_has_every_table_with_every_column() -> None:
    page = (Path(__file__).parents[2] / "docs" / "concepts" / "query.md").read_text(encoding="utf-8")
    rows = {
        part.partition("\n")[0]: [line.split("|")[1:3] for line in part.splitlines() if line.startswith("| `")]
        for part in page.split("\n### ")[1:]
    }

    told = {table: {name.strip().strip("`"): says.strip() for name, says in of} for table, of in rows.items()}
    assert told == {table: dict(columns) for table, columns in TABLES.items()}
