"""A ledger lost beside a cloud: what was made since the copy is found by tag over HTTP, and nothing is made twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at
from firma.core.apply.request import OBJECT_TAG
from recovery_story import back_up, lose

HEAD = "from firma.aws import iam, logs, sns, sqs, ssm\n"
BEFORE = """
orders = sqs.Queue("orders", visibility_timeout=30)
logs.LogGroup("log", retention_in_days=1)
iam.Role("worker", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
"""
AFTER = """
dead = sqs.Queue("dead")
again = {"dead_letter_target_arn": dead.arn, "max_receive_count": 3}
orders = sqs.Queue("orders", visibility_timeout=45, redrive_policy=again)
logs.LogGroup("log", retention_in_days=1)
events = sns.Topic("events", display_name="events")
ssm.Parameter("where", type="String", value=orders.queue_url)
"""
"""What the lost entries did: a queue, a topic and a parameter are made, a queue is changed, a role is deleted."""

STRAY = 'sns.Topic("stray", display_name="nobody declares me")'
EXPECTED = Counter({"queue": 2, "topic": 2, "group": 1, "parameter": 1})


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.account()


@pytest.fixture
def bench(sandbox: Sandbox, account: Account, tmp_path: Path) -> Workbench:
    bench = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    bench.configure(environments=sandbox.environment(account))
    return bench


def counted(account: Account) -> Counter[str]:
    """What a second client counts, by kind; every thing carries a tag of ours, each another one."""
    there = account.inventory()
    tags = Counter(found.get(OBJECT_TAG, "") for found in there.values())
    assert "" not in tags
    assert set(tags.values()) == {1}, there
    return Counter(name.partition(" ")[0] for name in there)


def test_what_was_made_since_the_copy_is_found_by_its_tags_and_nothing_is_made_twice(
    bench: Workbench, account: Account
) -> None:
    bench.stack(BEFORE, head=HEAD)
    bench.firma("apply", "--yes")
    backup = back_up(bench)
    bench.stack(f"{AFTER}\n{STRAY}", head=HEAD)
    bench.firma("apply", "--yes")
    there = account.inventory()
    assert counted(account) == EXPECTED
    bench.stack(AFTER, head=HEAD)  # the source forgets one of them, before anybody noticed the loss
    lose(bench)

    said = bench.firma("ledger", "recover", "--from", str(backup), "--yes", "--reason", "the disk died")
    assert account.inventory() == there, "a recovery changes nothing in the cloud"
    assert said.codes() >= {"F537", "F535"}
    (stray,) = (address for address in bench.objects() if ":recovered-" in address)
    assert {address for address in bench.objects() if address != stray} == {
        "aws.sqs.Queue:orders",
        "aws.sqs.Queue:dead",
        "aws.logs.LogGroup:log",
        "aws.sns.Topic:events",
        "aws.ssm.Parameter:where",
        "aws.iam.Role:worker",
    }
    planned = bench.result("plan", code=4)  # what nobody declares is protected
    changes = {one["address"]: one["action"] for unit in planned["units"] for one in unit["changes"]}
    assert "create" not in changes.values()
    assert {address for address, action in changes.items() if action == "delete"} <= {stray, "aws.iam.Role:worker"}

    bench.firma("forget", stray, "--yes")
    bench.firma("apply", "--yes")
    bench.firma("ledger", "recover", "--acknowledge", "--reason", "looked at all of it")
    assert counted(account) == EXPECTED
    assert bench.result("plan", "--refresh", "full")["units"][0]["empty"]
    bench.stack("pass", head=HEAD)
    bench.firma("apply", "--yes")
    assert counted(account) == Counter({"topic": 1}), "what was forgotten stays, and nothing else does"
    assert bench.verified()
