"""Who holds what, when it was heard, and what becomes of a run that was stopped, taken over, and wakes up."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, codes, problems
from firma.core.ledger.entry import Entry
from firma.engine.beating import beats_of
from firma.engine.engine import Engine
from firma.engine.holding import Holder
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Applied, Silent, TakenOver
from firma.engine.world import ProcessFacts, World

SLOW = 'firma.Command("{name}", create=["sh", "-c", "touch {name}.began; while [ ! -e go ]; do sleep 0.02; done"])'


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


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


def wait_for(what: Callable[[], bool], seconds: float = 30) -> None:
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "it did not come to that"
        time.sleep(0.02)


def ended(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    out, err = process.communicate(timeout=60)
    return process.returncode, out.decode() + err.decode()


def elsewhere(number: int = 4242) -> Callable[[], World]:
    """A world on another machine: nobody here can know whether its processes live, nor what its clock says."""
    skewed = 3_600_000
    return lambda: replace(
        World.real(),
        process=ProcessFacts(f"elsewhere-{number}/m{number}/b{number}/1", number, "77"),
        now_ms=lambda: time.time_ns() // 1_000_000 + skewed,
    )


def on_another_machine(bench: Workbench, target: str, number: int = 4242) -> int:
    """Apply a target in a process of its own, as if on another machine; return its pid."""

    async def work(engine: Engine) -> Applied:
        from firma.core.plan.plan import Scope

        planned = await engine.plan(scope=Scope(targets=(target,)), progress=Silent())
        return await engine.apply(
            planned, reason="", confirmations=Confirmations(yes=True), progress=Silent(), cancel=CancelToken()
        )

    process = os.fork()
    if process == 0:
        code = 1
        try:
            bench.world = elsewhere(number)
            code = int(bench.do(work).exit)
        finally:
            os._exit(code)
    return process


def spans(entries: tuple[Entry, ...]) -> dict[str, tuple[int, int]]:
    """Address -> when its intent and its outcome were put, ms by the log's own order: numbers of entries."""
    begun = {entry.seq: entry for entry in entries if entry.kind == "intent"}
    found = {}
    for entry in entries:
        if entry.kind == "outcome":
            intent = begun[entry.fields["intent"]]
            found[intent.address] = (intent.seq, entry.seq)
    return found


# -- side by side -----------------------------------------------------------------------------------------------------
def test_two_terminals_with_disjoint_targets_overlap_in_one_unit(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(f"{SLOW.format(name='one')}\n{SLOW.format(name='two')}")
    first = started("apply", "--yes", "--target", "one")
    wait_for((bench.root / "one.began").exists)
    second = started("apply", "--yes", "--target", "two")
    wait_for((bench.root / "two.began").exists)
    assert first.poll() is second.poll() is None, "both are under way"
    (bench.root / "go").touch()
    assert (ended(first)[0], ended(second)[0]) == (0, 0)

    (a, b), (c, d) = spans(bench.entries())["builtin.Command:one"], spans(bench.entries())["builtin.Command:two"]
    assert max(a, c) < min(b, d), "both intents were durable before either outcome was"
    assert {entry.run for entry in bench.entries() if entry.kind == "intent"} == {
        entry.seq for entry in bench.entries() if entry.kind == "lease"
    }, "each in a run of its own"
    bench.verified()


def test_two_machines_with_disjoint_targets_overlap_in_one_unit(bench: Workbench) -> None:
    bench.stack(f"{SLOW.format(name='one')}\n{SLOW.format(name='two')}")
    pids = [on_another_machine(bench, "one", 1), on_another_machine(bench, "two", 2)]
    wait_for(lambda: all((bench.root / f"{name}.began").exists() for name in ("one", "two")))
    (bench.root / "go").touch()
    assert [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids] == [0, 0]

    (a, b), (c, d) = spans(bench.entries())["builtin.Command:one"], spans(bench.entries())["builtin.Command:two"]
    assert max(a, c) < min(b, d)
    hosts = {entry.fields["process"]["host"] for entry in bench.entries() if entry.kind == "lease"}
    assert len(hosts) == 2
    bench.verified()


def test_what_meets_a_holder_is_refused_before_anything_starts_and_all_is_named(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    first = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    lease = next(entry for entry in bench.entries() if entry.kind == "lease")
    bench.stack('firma.Data("free", input=1)', name="other")
    bench.stack(f'{SLOW.format(name="slow")}\nfirma.Data("beside", input=1)')
    before = len(bench.entries())
    said = bench.firma("apply", "--yes", code=6)

    for word in (f"app@dev#{lease.seq}", "builtin.Command:slow", f"process {first.pid}", "since ", "last heard "):
        assert word in said.whole, word
    assert len(bench.entries()) == before, "not even the unit's free part was begun"
    assert not bench.objects("other"), "nor another unit"
    assert bench.firma("apply", "--yes", "--target", "beside").code == 0, "what does not meet it is not kept waiting"


# -- beating ----------------------------------------------------------------------------------------------------------
def beating(bench: Workbench) -> dict[int, int]:
    """Lease -> how often its run was heard."""

    async def work(engine: Engine) -> dict[int, int]:
        found = await beats_of(engine.context.store, "shop/app@dev")
        return {lease: beat.count for lease, beat in found.items()}

    return bench.do(work)


def holders(bench: Workbench) -> tuple[Holder, ...]:
    async def work(engine: Engine) -> tuple[Holder, ...]:
        return await engine.holders("app")

    return bench.do(work)


def test_a_living_holder_beats_in_rows_and_never_in_entries_and_a_stopped_one_falls_silent(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    first = started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    before = len(bench.entries())
    wait_for(lambda: bool(beating(bench)))
    (holder,) = holders(bench)
    assert holder.heard.is_alive
    assert holder.pid == first.pid
    assert len(bench.entries()) == before, "beats are no entries"

    first.send_signal(signal.SIGSTOP)
    wait_for(lambda: not holders(bench)[0].heard.is_alive)
    (holder,) = holders(bench)
    assert holder.heard.words().startswith("silent for")
    assert not holder.is_gone, "a stopped process is there: only a person ends its lease"
    applied = bench.apply()
    assert problems(applied) == ["F402"]
    assert "firma takeover app@dev" in applied.runs[0].problems[0].notes[0]
    first.send_signal(signal.SIGCONT)


def test_whether_a_run_of_another_machine_lives_is_heard_and_not_read_off_its_clock(bench: Workbench) -> None:
    bench.stack(SLOW.format(name="slow"))
    pid = on_another_machine(bench, "slow")
    try:
        wait_for((bench.root / "slow.began").exists)
        wait_for(lambda: bool(beating(bench)))
        applied = bench.apply()
        (note,) = applied.runs[0].problems[0].notes
        assert "its clock and ours differ" in note, "an hour ahead: no age can be told"
        (holder,) = holders(bench)
        assert holder.heard.is_alive, "a clock that is an hour ahead hides no living run"

        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        (holder,) = holders(bench)
        assert not holder.heard.is_alive, "nor does it make a dead one look alive"
        assert not holder.is_gone, "whether its process is there, only that machine knows"
        assert holder.heard.words().startswith("silent while we listened")
    finally:
        (bench.root / "go").touch()


# -- takeover ---------------------------------------------------------------------------------------------------------
MANY = """
def call(name: str, **more: object) -> firma.Command:
    script = f"echo {name} $PPID >> calls; while [ ! -e go ]; do sleep 0.02; done"
    return firma.Command(name, create=["sh", "-c", script], idempotent=True, **more)

first = [call(f"a{i:02}") for i in range(40)]
for i in range(10):
    call(f"b{i}", depends_on=first)
"""
"""Forty calls at once (more than are sent at once, so that some intents are durable and nothing is sent), and ten that
come after them."""


def test_a_stopped_holder_that_wakes_after_a_takeover_writes_stray_alone_and_calls_only_what_was_durable(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(MANY)
    first = started("apply", "--yes")
    wait_for(lambda: (bench.root / "calls").exists() and len((bench.root / "calls").read_text().splitlines()) > 3)
    wait_for(lambda: bool(beating(bench)))
    first.send_signal(signal.SIGSTOP)
    lease = next(entry for entry in bench.entries() if entry.kind == "lease").seq
    durable = {entry.address.partition(":")[2] for entry in bench.entries() if entry.kind == "intent"}
    assert durable
    assert not {name for name in durable if name.startswith("b")}, "it was stopped on the way"

    said = bench.firma("takeover", "app", "--reason", "it hangs")
    assert f"#{lease}" in said.out
    before = len(bench.entries())
    (bench.root / "go").touch()
    bench.settle()
    after_theirs = len(bench.entries())
    assert after_theirs > before

    first.send_signal(signal.SIGCONT)
    code, told = ended(first)
    assert code == 6, told
    assert "F403" in told
    late = [entry for entry in bench.entries()[before:] if entry.kind != "stray" and entry.run == lease]
    assert late == [], "of the woken run there is nothing but evidence"
    assert {entry.kind for entry in bench.entries()[after_theirs:]} <= {"stray"}
    assert called(bench, first.pid) <= durable, "no call whose intent was not durable before it stopped"
    bench.settle()
    bench.verified()


def called(bench: Workbench, pid: int) -> set[str]:
    """What a process called: the shell of each command says who started it."""
    lines = (line.split() for line in (bench.root / "calls").read_text().splitlines())
    return {name for name, parent in lines if int(parent) == pid}


def test_a_takeover_of_a_run_that_was_heard_just_now_warns(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    assert "F441" in bench.firma("takeover", "app", "--reason", "impatient").codes()


def test_of_two_takeovers_at_once_one_wins_and_the_other_is_told(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)

    async def work(engine: Engine) -> TakenOver:
        seen = await engine.holders("app")
        bench.firma("takeover", "app", "--reason", "I was first")
        return await engine.takeover("app", reason="so was I", seen=seen)

    error = bench.refused(work)
    assert codes(error) == ["F440"]
    assert "was taken over by" in error.diagnostics[0].detail
    assert sum(entry.kind == "takeover" for entry in bench.entries()) == 1


def test_takeovers_that_race_end_a_lease_once(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.stack(SLOW.format(name="slow"))
    started("apply", "--yes")
    wait_for((bench.root / "slow.began").exists)
    lease = next(entry for entry in bench.entries() if entry.kind == "lease").seq
    racing = [started("takeover", "app", "--reason", f"number {i}") for i in range(4)]
    ends = [ended(one) for one in racing]

    assert [code for code, _ in ends].count(0) >= 1, ends
    assert {code for code, _ in ends} <= {0, 1, 6}, ends  # 1: nobody holds anything any more
    over = [entry for entry in bench.entries() if entry.kind == "takeover" and lease in entry.fields["over"]]
    assert len(over) == 1
    assert bench.state().active() == []
    bench.verified()


def test_a_run_that_is_over_soon_beats_not_at_all(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1)')
    bench.apply()
    assert beating(bench) == {}


# -- waiting ----------------------------------------------------------------------------------------------------------
def test_a_run_that_waits_for_quiet_tells_until_when(
    bench: Workbench, started: Callable[..., subprocess.Popen[bytes]]
) -> None:
    bench.sim('sim.tf_Tag("a", v=1)', settings=', latency="aws", scale=0.2')
    first = started("apply", "--yes")
    wait_for(lambda: bool(bench.state().open))
    first.kill()
    first.wait()

    lines = bench.firma("apply", "--yes", "--json").out.splitlines()
    waits = [event["detail"] for event in map(json.loads, lines) if event.get("state") == "waiting"]
    assert waits, lines
    assert re.fullmatch(r"until it is quiet, \d+ s from now \(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\)", waits[0])
