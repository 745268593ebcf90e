"""Adopting what people changed by hand: the source says it after a patch, and the plan is empty there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, problems
from firma.core.model.diagnostic import PermanentError, StaleError
from firma.core.plan.departure import Layer
from firma.core.plan.plan import Scope
from firma.engine.drift_result import Drifted
from firma.engine.patching.wanted import Patch
from firma.engine.patching.write import write_patch
from firma.engine.result import Silent
from hand_changes.change import url
from hand_changes.people import people_of
from hand_changes.whole import CHANGES, HEAD, STACK


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.account()


@pytest.fixture
def bench(sandbox: Sandbox, account: Account, tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    made.configure(environments=sandbox.environment(account))
    return made


IMPORTS = """
from firma.aws import sqs


class Settings(firma.Settings):
    hidden: int = 30
"""


def drift(bench: Workbench, *names: str) -> Drifted:
    return bench.do(lambda engine: engine.drift(names, progress=Silent()))


def adopted(bench: Workbench, *names: str) -> Patch:
    return bench.do(lambda engine: engine.adopt_drift(names, progress=Silent()))


RECORDED = "the cloud is as declared already"


def changed(bench: Workbench) -> dict[str, str]:
    planned = bench.plan(refresh="full")
    return {c.address: c.why for plan in planned.plans for c in plan.changes if c.action != "no_op"}


def test_what_is_adopted_needs_no_call_and_the_rest_is_refused_by_name(bench: Workbench, account: Account) -> None:
    bench.stack(STACK, head=HEAD)
    assert problems(bench.apply()) == []
    people = people_of(account)
    kinds = [one for one in CHANGES if one.layer in ("declared", "undeclared")]
    for change in kinds:
        change.make(people[change.who])

    patch = adopted(bench)
    write_patch(bench.root, patch)
    refused = {problem.address for problem in patch.refused}

    assert len(patch.adopted) >= 40
    assert all(problem.place is not None and problem.code == "F953" for problem in patch.refused)
    left = changed(bench)
    assert {address: why for address, why in left.items() if address not in refused and why != RECORDED} == {}
    planned = bench.plan(refresh="full", scope=Scope(excludes=tuple(sorted(refused))))
    (scope,) = [plan.scope for plan in planned.plans]
    left_out = refused | {address for address, _ in scope.held}
    calls = [op.key for plan in planned.plans for op in plan.operations.values() if not op.silent]
    assert calls == [], "the ledger records what the source says now; nothing is called"
    bench.apply(planned)
    assert {one.address for one in drift(bench).differences} <= left_out
    assert set(changed(bench)) <= left_out, "and then the plan is empty there"


QUEUE = """
sqs.Queue("orders", queue_name="orders", visibility_timeout=settings.hidden)
sqs.Queue("gone", queue_name="gone")
"""


def test_a_setting_and_a_deletion_are_adopted_by_the_command_line(bench: Workbench, account: Account) -> None:
    bench.stack(QUEUE, head=IMPORTS, takes="settings: Settings")
    bench.apply()
    sqs = account("sqs")
    sqs.set_queue_attributes(QueueUrl=url(account, "orders"), Attributes={"VisibilityTimeout": "44"})
    sqs.delete_queue(QueueUrl=url(account, "gone"))

    shown = bench.firma("drift", "adopt")
    told = bench.result("drift", "adopt")
    written = bench.firma("drift", "adopt", "--write")

    assert "+hidden = 44" in shown.out
    assert '-    sqs.Queue("gone", queue_name="gone")' in shown.out
    assert told["diff"] == shown.out
    assert told["files"] == ["environments/dev.toml", "stacks/app.py"]
    assert "2 values in 2 files" in written.err
    assert (bench.root / "environments" / "dev.toml").read_text(encoding="utf-8") == "[app]\nhidden = 44\n"
    planned = bench.firma("plan", "--exit-code", "--refresh", "full")
    assert "0 changes" in planned.out
    assert "Nothing to do in the cloud; 1 record" in planned.out, "what is there already is recorded, and no change"
    bench.firma("apply", "--yes")
    assert bench.firma("drift").out.startswith("Nothing differs")
    assert bench.firma("drift", "adopt", code=64).codes() == {"F950"}


@pytest.mark.parametrize("tag", ["firma:object", "firma:generation"])
def test_a_tag_of_firmas_own_is_reported_and_put_back_and_neither_adopted_nor_accepted(
    bench: Workbench, account: Account, tag: str
) -> None:
    bench.stack('sqs.Queue("orders", queue_name="orders")', head="from firma.aws import sqs\n")
    bench.apply()
    account("sqs").untag_queue(QueueUrl=url(account, "orders"), TagKeys=[tag])

    (one,) = drift(bench).differences
    assert (one.departure.layer, one.departure.name) == (Layer.OWN, f'tags["{tag}"]')
    assert "has lost Firma's own tag" in bench.firma("drift").out
    soon = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
    (refused,) = adopted(bench).refused
    assert "Firma's own tag" in refused.detail
    assert bench.firma("drift", "accept", "orders", "--until", soon, code=64).codes() == {"F950"}
    bench.firma("drift", "orders", "--revert", "--yes")
    assert drift(bench).differences == ()
    assert account("sqs").list_queue_tags(QueueUrl=url(account, "orders"))["Tags"].keys() >= {tag}


def test_a_source_that_was_changed_meanwhile_is_not_written_over(bench: Workbench, account: Account) -> None:
    bench.stack('sqs.Queue("orders", queue_name="orders", visibility_timeout=30)', head="from firma.aws import sqs\n")
    bench.apply()
    account("sqs").set_queue_attributes(QueueUrl=url(account, "orders"), Attributes={"VisibilityTimeout": "44"})
    patch = adopted(bench)
    source = bench.root / "stacks" / "app.py"
    source.write_text("# mine\n" + source.read_text(encoding="utf-8"), encoding="utf-8")
    before = source.read_text(encoding="utf-8")

    with pytest.raises(StaleError) as caught:
        write_patch(bench.root, patch)

    assert [problem.code for problem in caught.value.diagnostics] == ["F954"]
    assert source.read_text(encoding="utf-8") == before


def test_a_file_that_cannot_be_written_is_named(bench: Workbench) -> None:
    (bench.root / "stacks" / "folder.py").mkdir(parents=True)

    with pytest.raises(PermanentError) as caught:
        write_patch(bench.root, Patch(before={"stacks/folder.py": ""}, after={"stacks/folder.py": "x"}))

    assert [problem.code for problem in caught.value.diagnostics] == ["F955"]
