"""One change is one line of history, over its units and rounds; runs say what they came to, and whom they ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at
from firma.core.ledger.entry import Draft, EntryKind
from firma.engine.answers import HistoryQuery
from firma.engine.engine import Engine
from firma.engine.result import HistoryItem, TakenOver
from ledger_world import lease

LATE = """
first = sim.cc_Plain("first", v=1)
sim.cc_Plain("fan", v=2, refs=[first.id])
for key in firma.each({"a": first.id}):
    sim.cc_Named("made", v=3)
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def told(bench: Workbench, what: str = "", limit: int = 20) -> tuple[HistoryItem, ...]:
    return bench.do(lambda engine: engine.history(what, HistoryQuery(limit=limit))).items


def both(bench: Workbench, number: int) -> None:
    for name in ("app", "web"):
        bench.stack(f'firma.Data("{name}", input="{number}")', name=name)
    bench.firma("apply", "--yes", "--reason", f"number {number}")


def test_a_change_over_two_units_is_one_line_and_the_limit_counts_changes(bench: Workbench) -> None:
    for number in (1, 2, 3):
        both(bench, number)

    assert [item.reason for item in told(bench, limit=2)] == ["number 3", "number 2"]
    page = bench.do(lambda engine: engine.history("", HistoryQuery(limit=2)))
    assert (page.total, page.more) == (3, 1)
    lines = bench.firma("history", "--limit", "1").out.splitlines()
    assert "done  app@dev, web@dev  " in lines[0]
    assert {line.split()[1] for line in lines if "updated" in line} == {
        "app@dev/builtin.Data:app",
        "web@dev/builtin.Data:web",
    }
    (change, *_) = bench.result("history")["changes"]
    assert [(part["unit"], len(part["actions"]), part["root"]) for part in change["parts"]] == [
        ("shop/app@dev", 1, change["root"]),
        ("shop/web@dev", 1, change["root"]),
    ]
    assert [action["unit"] for action in change["actions"]] == ["shop/app@dev", "shop/web@dev"]
    assert [item.parts[0].unit for item in told(bench, "web")] == ["shop/web@dev"] * 3
    assert [item.reason for item in told(bench, change["runs"][0].partition("/")[2])] == ["number 3"]
    assert {part.unit for item in told(bench, change["root"]) for part in item.parts} == {
        "shop/app@dev",
        "shop/web@dev",
    }


def moved_by_source(bench: Workbench) -> None:
    """An apply of two rounds: something moves between units, and then something is made."""
    bench.sim('sim.cc_Plain("main", v=1)', name="net")
    bench.sim("pass", name="app")
    bench.firma("apply", "--yes", "--reason", "begin")
    bench.sim("pass", name="net")
    coming = 'sim.cc_Plain("main", v=1, moved_from="net/sim.cc.Plain:main")\nsim.cc_Plain("more", v=2)'
    bench.sim(coming, name="app")
    bench.firma("apply", "--yes", "--reason", "split")


def test_all_rounds_of_an_apply_are_one_change_that_is_done(bench: Workbench) -> None:
    moved_by_source(bench)

    change, begin = told(bench)
    assert (change.reason, change.status, begin.reason) == ("split", "done", "begin")
    assert len({part.round_root for part in change.parts}) == 2
    assert {action for action, _ in change.actions} >= {"moved", "created"}
    assert "2 rounds, " in bench.firma("history", "--limit", "1").out
    first, second = (part.round_root for part in (change.parts[0], change.parts[-1]))
    assert (change.root, told(bench, second)[0].root) == (first, first)
    assert [part.round_root for part in told(bench, second)[0].parts] == [second], "a later round means that one"


def test_a_run_says_what_it_came_to_and_a_round_where_it_went_on(bench: Workbench) -> None:
    moved_by_source(bench)
    bench.sim("pass", name="net")
    runs = bench.result("runs")["runs"]

    ends = [(run["unit"].partition("/")[2], run["end"]) for run in runs if run["reason"] == "split"]
    assert ends[0] == ("app@dev", "complete")
    assert ("app@dev", "deferred") in ends
    went_on = next(run for run in runs if run["end"] == "deferred" and run["unit"] == "shop/app@dev")["went_on"]
    assert went_on == runs[0]["run"]
    assert all(run["went_on"].partition("#")[0] in ("", run["unit"]) for run in runs), "another unit's run is another's"
    said = bench.firma("runs").out
    assert f"complete, went on in {went_on.partition('/')[2]}" in said
    assert "incomplete" not in said
    assert "released" not in said


def test_a_run_that_failed_says_so(bench: Workbench) -> None:
    bench.stack('firma.Command("no", create=["false"])')
    bench.firma("apply", "--yes", code=None)

    assert [run["end"] for run in bench.result("runs")["runs"]] == ["failed"]
    assert bench.firma("runs").out.splitlines()[0].endswith("  failed")


def test_a_takeover_names_the_runs_that_it_ended_and_stands_alone(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input="1")')
    bench.firma("apply", "--yes", "--reason", "begin")

    async def end(engine: Engine) -> TakenOver:
        ledger = await engine.context.ledger("shop/app@dev")
        await ledger.append([lease("a:builtin.Data:b", plan="p" * 64, root="f" * 64)])
        return await engine.takeover("app", reason="")

    lost = [bench.do(end).over[0] for _ in range(2)]
    items = told(bench)

    takeovers = [item for item in items if item.kind == "takeover"]
    assert [item.over[0].run for item in takeovers] == [f"shop/app@dev#{number}" for number in reversed(lost)]
    assert {(item.over[0].who.subject, item.over[0].root) for item in takeovers} == {("ana@example.org", "f" * 64)}
    assert takeovers[0].reason == f"shop/app@dev#{lost[1]} ended"
    assert f"ended app@dev#{lost[1]} of ana@example.org (unverified), change {'f' * 12}" in bench.firma("history").out
    assert f"ended app@dev#{lost[1]} of ana@example.org" in bench.firma("runs").out
    assert [item.kind for item in items if item.reason == "reason of " + "p" * 64] == ["change"]


def test_a_late_answer_is_of_the_run_that_sent_the_call(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input="1")')
    bench.firma("apply", "--yes", "--reason", "begin")
    intent = next(entry for entry in bench.entries() if entry.kind == "intent")

    async def answer(engine: Engine) -> None:
        ledger = await engine.context.ledger("shop/app@dev")
        fields = {"intent": intent.seq, "at": 1, "lease": intent.run}
        await ledger.append([Draft(kind=EntryKind.STRAY, object=intent.object, generation="1", fields=fields)])

    bench.do(answer)
    stray = told(bench, limit=1)[0]
    assert (stray.kind, stray.runs, stray.reason) == ("stray", (f"shop/app@dev#{intent.run}",), "begin")
    assert f"stray app@dev#{intent.run}" in bench.firma("history", "--limit", "1").out
