"""Two engines at once, takeover, and cancelling: who holds what, who may go on, and what is left open."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, cancelled_at, changes, codes, problems, statuses
from firma.core.model.diagnostic import Diagnostic
from firma.engine.engine import Engine
from firma.engine.meanwhile import seen_meanwhile
from firma.engine.request import CancelToken, Confirmations, Stop
from firma.engine.result import Applied, Silent, TakenOver
from firma.engine.world import ProcessFacts, World


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


SLOW = 'firma.Command("{name}", create=["sh", "-c", "touch {name}.began; while [ ! -e go ]; do sleep 0.02; done"])'


@pytest.fixture
def started(bench: Workbench) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start calls of the command line; what is left of them is killed."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(*words: str) -> subprocess.Popen[bytes]:
        processes.append(bench.start(*words))
        return processes[-1]

    yield start
    (bench.root / "go").touch()
    for process in processes:
        if process.poll() is None:
            process.kill()
        process.communicate()


def wait_for(what: Callable[[], bool], seconds: float = 20) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not come to that"
        time.sleep(0.02)


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out.decode() + err.decode()


def test_a_second_engine_on_the_same_resource_is_busy_and_names_the_first(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    first = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    planned = bench.plan()
    (said,) = [note for note in planned.notes if note.code == "F929"]
    assert f"process {first.pid}" in said.detail, "a plan says that somebody is at work there"
    applied = bench.apply(planned)
    assert applied.exit == 6
    assert problems(applied) == ["F402"]
    assert f"process {first.pid}" in applied.runs[0].problems[0].detail
    assert bench.firma("apply", "--yes", code=6).codes() == {"F402", "F929"}

    (bench.root / "go").touch()
    assert ended(first)[0] == 0
    assert changes(bench.plan()) == {}


def test_a_run_whose_process_is_gone_is_not_called_under_way(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    first = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    first.kill()
    first.wait()

    assert "F929" not in {note.code for note in bench.plan().notes}


def test_a_plan_says_that_the_log_moved_while_it_was_made(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("a", v=1)')
    bench.apply()
    bench.sim('sim.cc_Plain("a", v=2)')

    async def work(engine: Engine) -> tuple[list[Diagnostic], list[Diagnostic]]:
        planned = await engine.plan(progress=Silent())
        before = await seen_meanwhile(engine.context, planned.plans)
        bench.firma("apply", "--yes")
        return before, await seen_meanwhile(engine.context, planned.plans)

    before, after = bench.do(work)
    assert before == []
    assert [note.code for note in after] == ["F929"]
    assert "entries were added since it was read" in after[0].detail


def test_plans_of_different_resources_of_one_unit_do_not_meet(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    one = bench.plan()
    bench.stack('firma.Data("other", input=1)')
    other = bench.plan()
    first = started("apply", one.root.digest[:12], "--yes")
    wait_for((bench.root / "slow.began").exists)
    assert statuses(bench.apply(other)) == {"app": "done"}

    (bench.root / "go").touch()
    assert ended(first)[0] == 0
    assert set(bench.objects()) == {"builtin.Command:slow", "builtin.Data:other"}
    bench.verified()


def test_engines_on_different_units_do_not_meet(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="one"), name="one")
    bench.stack(SLOW.format(name="two"), name="two")
    first, second = started("apply", "one", "--yes"), started("apply", "two", "--yes")
    wait_for(lambda: (bench.root / "one.began").exists() and (bench.root / "two.began").exists())
    (bench.root / "go").touch()
    assert (ended(first)[0], ended(second)[0]) == (0, 0)


def test_many_engines_that_begin_one_unit_at_once_make_each_thing_once(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.sim('sim.cc_Plain("a", v=1)\nsim.cc_Only("b", v=2)\nsim.cc_Named("c", v=3)')
    calls = [started("apply", "--yes") for _ in range(4)]
    ends = [ended(call) for call in calls]
    assert {code for code, _ in ends} <= {0, 6}, ends
    assert 0 in {code for code, _ in ends}
    bench.settle()
    assert sorted(made.spec.type for made in bench.things()) == ["sim.cc.Named", "sim.cc.Only", "sim.cc.Plain"]
    bench.verified()


def elsewhere() -> World:
    """A world on another machine: this one can never prove that its processes are gone."""
    return replace(World.real(), process=ProcessFacts("elsewhere/boot", 4242, "77"))


def leave_open(bench: Workbench) -> None:
    """Let an engine of another machine begin a call and die: its lease and its intent stay."""
    bench.stack('firma.Command("stuck", create=["sleep", "20"], idempotent=True)\nfirma.Data("free", input=1)')
    bench.world = elsewhere

    async def work(engine: Engine) -> None:
        planned = await engine.plan(progress=Silent())
        await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    process = os.fork()
    if process == 0:
        try:
            bench.do(work)
        finally:
            os._exit(0)
    wait_for(lambda: bool(bench.state().open))
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    bench.world = World.real


def test_a_lease_of_another_machine_is_never_ended_by_itself_and_a_person_takes_it_over(bench: Workbench) -> None:
    leave_open(bench)
    bench.stack('firma.Command("stuck", create=["true"], idempotent=True)\nfirma.Data("free", input=1)')
    applied = bench.apply()
    assert problems(applied) == ["F402"]
    assert "elsewhere" in applied.runs[0].problems[0].detail

    said = bench.result("takeover", "app", "--reason", "that machine burnt down")
    assert said["over"]
    assert said["open_intents"] == 1
    entry = next(entry for entry in bench.entries() if entry.kind == "takeover")
    assert entry.fields["reason"] == "that machine burnt down"
    assert bench.state().active() == []


def test_nobody_can_be_taken_over_where_nobody_holds_anything(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()

    async def work(engine: Engine) -> TakenOver:
        return await engine.takeover("app", reason="")

    assert codes(bench.refused(work)) == ["F923"]

    async def unknown(engine: Engine) -> TakenOver:
        return await engine.takeover("nobody", reason="")

    assert codes(bench.refused(unknown)) == ["F904"]


def test_a_run_that_was_taken_over_is_fenced_and_leaves_evidence_only(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(f'{SLOW.format(name="slow")}\nfirma.Data("user", input=1, depends_on=[])')
    first = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    bench.firma("takeover", "app", "--reason", "it hangs")
    (bench.root / "go").touch()
    code, said = ended(first)

    assert code == 6, said
    assert "F403" in said
    kinds = [entry.kind for entry in bench.entries()]
    assert kinds[-1] == "stray", "the late answer is evidence"
    bench.settle()
    assert "builtin.Command:slow" in bench.objects()
    assert not bench.state().open


# -- cancelling -------------------------------------------------------------------------------------------------------
def test_what_was_cancelled_before_it_began_changes_nothing(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    applied = bench.apply(cancel=cancelled_at(Stop.STARTING))
    assert applied.exit == 130
    assert bench.objects() == {}


def test_the_first_cancel_waits_for_what_runs_and_starts_nothing_new(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(f'slow = {SLOW.format(name="slow")}\nfirma.Data("user", input=slow.stdout)')
    call = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    call.send_signal(signal.SIGINT)
    time.sleep(0.5)
    assert call.poll() is None, "it waits"
    (bench.root / "go").touch()
    code, said = ended(call)

    assert code == 130, said
    assert [a for a, o in bench.objects().items() if o.now] == ["builtin.Command:slow"]
    assert bench.state().active() == []
    assert statuses(bench.apply()) == {"app": "done"}


def test_the_second_cancel_leaves_the_call_open_releases_and_the_next_run_settles(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", refs=[a.id])', settings=', latency="aws", scale=0.2')
    call = started("apply", "--yes")
    wait_for(lambda: bool(bench.state().open))
    call.send_signal(signal.SIGINT)
    time.sleep(0.15)
    began = time.monotonic()
    call.send_signal(signal.SIGINT)
    code, said = ended(call)

    assert code == 130, said
    assert time.monotonic() - began < 5
    assert bench.state().open, "the call was not waited for"
    assert bench.state().active() == [], "the lease was given back"
    bench.sim('a = sim.cc_Plain("a", v=1)\nsim.cc_Plain("b", refs=[a.id])')
    bench.settle()
    assert len(bench.things()) == 2


def test_a_cancelled_plan_ends_with_130_and_stores_nothing(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack("while True: pass")
    call = started("plan")
    time.sleep(0.8)
    call.send_signal(signal.SIGINT)
    code, said = ended(call)
    assert code == 130, said
    assert "F834" in said


def test_a_run_of_several_units_that_is_cancelled_does_not_begin_the_next(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)', name="one")
    bench.stack('firma.Data("a", input=1)', name="two")
    token = CancelToken()

    async def work(engine: Engine) -> Applied:
        planned = await engine.plan(progress=Silent())
        token.escalate()
        return await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=token
        )

    applied = bench.do(work)
    assert set(statuses(applied).values()) == {"not started"}
    assert applied.exit == 130
