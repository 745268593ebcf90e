"""Commits as words, people whom an audit log named, and an apply that was killed and called again: one change each."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at
from firma.core.apply.drafts import observed_draft
from firma.core.ledger.entry import Draft
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map
from firma.engine.engine import Engine
from firma.engine.result import Silent

GIT = ("-c", "user.name=A", "-c", "user.email=a@example.com")


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


def commit(bench: Workbench, words: str) -> None:
    bench.write(".gitignore", ".firma/\n")
    if not (bench.root / ".git").exists():
        subprocess.run(("git", "init", "-q", "-b", "main", str(bench.root)), check=True)
    subprocess.run(("git", "-C", str(bench.root), "add", "."), check=True)
    subprocess.run(("git", "-C", str(bench.root), *GIT, "commit", "-q", "-m", words), check=True)


def test_a_commit_is_named_in_words_wherever_it_is_named_by_its_digest(bench: Workbench) -> None:
    for number in "123":
        bench.stack(f'firma.Data("a", input="{number}")')
        commit(bench, number)
        bench.apply(reason=f"reason {number}")
    assert [item["reason"] for item in bench.result("history", "HEAD~1")["changes"]] == ["reason 2"]
    by_digest = bench.firma("diff", _rev(bench, "HEAD~2"), "HEAD", code=None).out
    assert bench.firma("diff", "HEAD~2", "HEAD", code=None).out == by_digest
    assert '"1"' in by_digest
    planned = bench.do(lambda engine: engine.rollback("HEAD", progress=Silent()))
    assert [row.before for plan in planned.plans for change in plan.changes for row in change.attributes] == ["3"]
    with pytest.raises(FirmaError) as refused:
        bench.do(lambda engine: engine.rollback("HEAD~9", progress=Silent()))
    assert refused.value.diagnostics[0].code == "F965"


def _rev(bench: Workbench, text: str) -> str:
    done = subprocess.run(("git", "-C", str(bench.root), "rev-parse", text), check=True, capture_output=True, text=True)
    return done.stdout.strip()


def test_a_person_whom_the_audit_log_named_is_found(bench: Workbench) -> None:
    bench.sim('sim.cc_Plain("p", v=1)')
    bench.settle()

    async def see(engine: Engine) -> None:
        ledger = await engine.context.ledger("shop/app@dev")
        (obj,) = ledger.state.objects.values()
        now = obj.now
        assert now is not None
        seen = observed_draft(obj, obj.last, generation=obj.current)
        fields = {**seen.fields, "who": {"subject": "arn:aws:iam::1:user/mallory"}, "call": "SetV"}
        values = Map({"identifier": now.identifier, "attributes": now.attributes.with_(v=9)})
        draft = Draft(kind=seen.kind, object=obj.id, generation=obj.current, fields=fields, values=values)
        await ledger.append([draft])

    bench.do(see)
    for words in ("mallory", "who=mallory"):
        (hit,) = bench.result("search", words)["hits"]
        assert (hit["what"], hit["text"], hit["address"]) == ("who", "arn:aws:iam::1:user/mallory", "sim.cc.Plain:p")


def test_an_apply_that_was_killed_and_called_again_is_one_change(bench: Workbench) -> None:
    flag = bench.root / "go"
    slow = f"for i in $(seq 600); do test -e {flag} && exit 0; touch {flag}.begun; sleep 0.1; done"
    bench.stack('firma.Data("a", input="1")', name="net")
    bench.stack(f'firma.Data("a", input="1")\nfirma.Command("slow", create=["sh", "-c", "{slow}"])')
    run = subprocess.Popen(
        bench.command("apply", "--yes", "--reason", "big"),
        cwd=bench.root,
        env=bench.environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    for _ in range(600):
        if Path(f"{flag}.begun").exists():
            break
        time.sleep(0.05)
    os.killpg(run.pid, signal.SIGKILL)
    run.wait()
    flag.touch()
    bench.firma("apply", "--yes", "--reason", "big", code=None)
    told = [item for item in bench.result("history")["changes"] if item["kind"] == "change"]
    assert len(told) == 1, [(item["root"][:8], item["runs"]) for item in told]
