"""An estate through the real engine: side by side, after a failure, after a crash at any step, and at reduced scale."""

from __future__ import annotations

import shutil
import signal
import time
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from benches.estates import Estate, change, write

from engine_world import Workbench, bench_at, statuses
from firma.core.model.diagnostic import Diagnostic
from firma.engine.engine import Engine
from firma.engine.request import CancelToken, Confirmations, Selection
from firma.engine.result import Applied, Silent
from firma.engine.world import World
from firma.stores.sqlite import SqliteStore


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


OUT = "class Net(firma.Outputs):\n    x: str\n"
TAKES = {"head": "from stacks.net import Net", "takes": "net: Net"}


def small(bench: Workbench, *, v: int = 1, settings: str = "") -> None:
    """Write four units: `net`, `app` and `web` that use it, and `log`, which uses nothing."""
    bench.sim(f'a = sim.cc_Plain("a", v={v})\nreturn Net(x=a.id)', name="net", head=OUT, gives="Net", settings=settings)
    for name in ("app", "web"):
        bench.sim(
            f'u = sim.tf_Tag("u", v={v}, refs=[net.x])\nsim.cc_Plain("w", v={v}, refs=[u.id])',
            name=name,
            settings=settings,
            **TAKES,
        )
    bench.sim(f'sim.tf_Tag("l", v={v})', name="log", settings=settings)


# -- side by side -----------------------------------------------------------------------------------------------------
@dataclass
class Watcher(Silent):
    """Keeps what it is told: (phase or state, unit)."""

    told: list[tuple[str, str]] = field(default_factory=list)

    def phase(self, name: str, detail: str = "") -> None:
        self.told.append((name, detail.rpartition("/")[2]))

    def operation(
        self, unit: str, operation: str, address: str, state: str, detail: str = "", seconds: float = 0.0
    ) -> None:
        del operation, detail, seconds
        self.told.append((f"{state} {address}", unit.rpartition("/")[2]))

    def note(self, diagnostic: Diagnostic) -> None:
        del diagnostic


def test_units_that_do_not_wait_for_each_other_run_at_the_same_time(bench: Workbench) -> None:
    small(bench)
    watcher = Watcher()

    async def whole(engine: Engine) -> Applied:
        planned = await engine.plan(progress=Silent())
        return await engine.apply(
            planned, reason="r", confirmations=Confirmations(yes=True), progress=watcher, cancel=CancelToken()
        )

    applied = bench.do(whole)
    assert statuses(applied) == {"net": "done", "app": "done", "web": "done", "log": "done"}
    begun = [unit for what, unit in watcher.told if what == "apply"]
    assert begun[:2] == ["net@dev", "log@dev"], "nothing holds `log` back"
    first_done = next(at for at, (what, _) in enumerate(watcher.told) if what.startswith("done"))
    assert {unit for what, unit in watcher.told[:first_done] if what == "apply"} == {"net@dev", "log@dev"}
    assert {*begun[2:]} == {"app@dev", "web@dev"}


def test_a_unit_that_failed_stops_those_that_use_it_and_nobody_else(bench: Workbench) -> None:
    small(bench)
    bench.apply()
    small(bench, v=2)
    (gone,) = [made for made in bench.things() if made.spec.type == "sim.cc.Plain" and not made.attributes.get("refs")]
    bench.keeper.change(lambda cloud: cloud.things.pop((gone.spec.type, gone.identifier)))
    applied = bench.apply(bench.plan(refresh="none"))
    found = statuses(applied)
    assert found["net"] == "failed"
    assert (found["app"], found["web"], found["log"]) == ("not started", "not started", "done")
    assert applied.exit == 1
    bench.settle()
    assert sorted(made.attributes["v"] for made in bench.things()) == [2] * 6


# -- crashes ----------------------------------------------------------------------------------------------------------
class CrashedError(Exception):
    """The process is gone: nothing of it reaches the store any more."""


@dataclass
class Crash:
    """Lets so many durable appends through; then the process is dead to the store."""

    after: int
    seen: int = 0

    def __call__(self, step: str) -> None:
        if self.seen >= self.after:
            raise CrashedError
        if step == "after commit":
            self.seen += 1


@dataclass
class Runs:
    """Each engine is another process: those before are gone."""

    number: int = 0

    def __call__(self) -> World:
        self.number += 1
        me = f"run {self.number}"
        real = World.real()
        process = replace(real.process, started=me)
        return replace(real, process=process, is_gone=lambda held: held.get("started") != me)


def crashed(bench: Workbench, digest: str, after: int) -> bool:
    """Apply a stored plan, and crash after so many appends; return whether it came so far."""

    async def whole(engine: Engine) -> Applied:
        store = engine.context.store
        assert isinstance(store, SqliteStore)
        store._database.probe = Crash(after)
        return await engine.apply(
            digest, reason="r", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    try:
        bench.do(whole)
    except CrashedError:
        return True
    return False


def test_a_run_of_many_units_that_crashed_after_any_append_goes_on_under_the_same_digest(bench: Workbench) -> None:
    bench.world = Runs()
    small(bench)
    digest = bench.plan().root.digest
    kept, steps = bench.root / ".firma", bench.root.parent / "kept"
    shutil.copytree(kept, steps)
    after, left = 0, Counter[str]()
    while crashed(bench, digest, after):
        found = statuses(bench.apply(digest))
        left[" ".join(sorted({*found.values()}))] += 1
        settled = [] if {*found.values()} == {"done"} else bench.settle()
        assert len(bench.things()) == 6, (after, found, [statuses(one) for one in settled])
        assert all(plan.is_empty and not plan.deferred for plan in bench.plan().plans), after
        after += 1
        shutil.rmtree(kept)
        shutil.copytree(steps, kept)
        bench.cloud_file.unlink(missing_ok=True)
    assert after > 20, "each unit takes a lease, an intent and an outcome for each thing, and a release"
    assert left["done"] > after // 2, left


def test_a_run_that_was_killed_between_units_is_finished_by_the_same_call(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    estate = Estate(units=12, resources=240, layers=3, regions=2)
    write(bench.root, estate)
    process = bench.start("apply", "--yes", "--reason", "a story")
    limit = time.monotonic() + 30
    while time.monotonic() < limit and process.poll() is None and not _is_between(bench):
        time.sleep(0.005)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=20)
    assert process.returncode == -signal.SIGKILL
    assert sum(not bench.objects(name) for name in estate.names) > 2, "some units had not even begun"
    bench.firma("apply", "--yes")
    assert all(plan.is_empty and not plan.deferred for plan in bench.plan().plans)
    assert sum(len(bench.objects(name)) for name in estate.names) == 240


def _is_between(bench: Workbench) -> bool:
    """Return whether some unit has been begun, by what lies in the store's file."""
    import sqlite3

    file = bench.root / ".firma" / "ledger.db"
    if not file.exists():
        return False
    try:
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            (units,) = database.execute("SELECT count(*) FROM unit").fetchone()
    except sqlite3.Error:
        return False
    return bool(units >= 3)


# -- at reduced scale -------------------------------------------------------------------------------------------------
def test_an_estate_is_planned_applied_and_changed_in_one_unit(bench: Workbench) -> None:
    estate = Estate(units=15, resources=240, layers=3, regions=3)
    write(bench.root, estate)
    planned = bench.plan()
    assert sorted(plan.unit.partition("/")[2] for plan in planned.plans) == sorted(estate.names)
    assert len(changes_of(planned)) == 240
    applied = bench.apply(planned)
    assert {*statuses_by_unit(applied).values()} == {"done"}
    assert applied.root == planned.root.digest
    assert changes_of(bench.plan()) == []
    change(bench.root, {"s003": 2, "edge.region-01": 5})
    assert changes_of(bench.plan()) == ["edge.region-01@dev/builtin.Data:sized", "s003@dev/builtin.Data:sized"]
    assert changes_of(bench.plan("s003")) == ["s003@dev/builtin.Data:sized"]
    assert changes_of(bench.plan("edge")) == ["edge.region-01@dev/builtin.Data:sized"]
    assert changes_of(bench.plan("edge.region-00@dev")) == []
    team = bench.plan(selection=Selection(owners=("team-edge",)))
    assert [plan.unit.partition("/")[2] for plan in team.plans] == [f"edge.{key}@dev" for key in estate.keys]
    assert {*statuses_by_unit(bench.apply()).values()} == {"done"}
    bench.apply(bench.plan(destroy=True))
    assert sum(len(bench.objects(name)) for name in estate.names) == 0


@pytest.mark.soak
def test_an_estate_of_60_units_and_6000_resources_is_planned_applied_and_changed(bench: Workbench) -> None:
    estate = Estate()
    write(bench.root, estate)
    planned = bench.plan()
    assert (len(planned.plans), len(changes_of(planned))) == (60, 6_000)
    assert {*statuses_by_unit(bench.apply(planned)).values()} == {"done"}
    assert changes_of(bench.plan()) == []
    change(bench.root, dict.fromkeys(estate.stacks, 2))
    assert len(changes_of(bench.plan())) == len(estate.stacks)
    assert {*statuses_by_unit(bench.apply()).values()} == {"done"}
    assert changes_of(bench.plan(refresh="full")) == []


def test_the_same_source_and_ledgers_give_the_same_plan_whichever_unit_is_done_first(bench: Workbench) -> None:
    write(bench.root, Estate(units=15, resources=120, layers=3, regions=3))
    first, second = bench.plan(), bench.plan()
    assert first.root.effect_digest == second.root.effect_digest
    assert [plan.unit for plan in first.plans] == [plan.unit for plan in second.plans]
    assert first.root.needs == second.root.needs


# -- instances --------------------------------------------------------------------------------------------------------
EDGE = """
class S(firma.Settings):
    region: str

class Edge(firma.Outputs):
    name: str
"""


def regions(bench: Workbench, *names: str) -> None:
    listed = ", ".join(f'"{name}"' for name in names)
    bench.configure(environments=f"[environments.dev]\nmatrix = {{ region = [{listed}] }}\n")


def edges(bench: Workbench) -> None:
    bench.write(
        "stacks/edge.py",
        f"import firma\n{EDGE}\n\n@firma.stack(matrix='region')\ndef edge(settings: S) -> Edge:\n"
        "    return Edge(name=firma.Data('a', input=settings.region).output)\n",
    )


def test_an_instance_that_is_taken_out_of_the_matrix_goes_and_the_others_stay(bench: Workbench) -> None:
    regions(bench, "eu", "us")
    edges(bench)
    bench.stack(
        "for key, one in edges.items():\n    firma.Data(key, input=one.name)",
        head="from stacks.edge import Edge",
        takes="edges: dict[str, Edge]",
    )
    applied = bench.apply()
    assert statuses(applied) == {"edge.eu": "done", "edge.us": "done", "app": "done"}
    assert [shown["unit"] for shown in bench.result("state", "edge")["objects"]] == [
        "shop/edge.eu@dev",
        "shop/edge.us@dev",
    ]

    regions(bench, "eu")
    planned = bench.plan()
    assert changes_of(planned) == ["app@dev/builtin.Data:us", "edge.us@dev/builtin.Data:a"]
    assert [(n.code, n.detail.partition(";")[0]) for n in planned.notes] == [
        ("F927", "`us` of the stack `edge` is not declared any more")
    ]
    bench.settle()
    assert bench.objects("edge.us") == {}
    assert [*bench.objects("edge.eu")] == ["builtin.Data:a"]


def test_an_instance_that_is_none_is_refused_by_name(bench: Workbench) -> None:
    regions(bench, "eu")
    edges(bench)
    said = bench.firma("plan", "edge.us@dev", code=64)
    assert "F904" in said.codes()
    assert "edge.eu@dev" in said.err


def test_validate_checks_one_environment_where_one_is_named(bench: Workbench) -> None:
    edges(bench)
    bench.configure(environments='[environments.dev]\nmatrix = { region = ["eu"] }\n[environments.prod]\n')
    bench.firma("validate", "--env", "dev", "--path", "stacks/edge.py")
    said = bench.firma("validate", code=1)
    assert said.codes() == {"F184"}
    assert "prod says no values of `region`" in said.err


def changes_of(planned: Any) -> list[str]:
    return sorted(
        f"{plan.unit.partition('/')[2]}/{c.address}"
        for plan in planned.plans
        for c in plan.changes
        if c.action != "no_op"
    )


def statuses_by_unit(applied: Applied) -> dict[str, str]:
    return {run.unit: run.status for run in applied.runs}
