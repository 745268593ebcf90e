"""Real `kill -9` of a real `firma apply` at random instants: resumed, it converges; nothing is doubled or unknown."""

from __future__ import annotations

import os
import random
import re
import signal
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import SIM, Workbench, bench_at
from firma.core.apply.request import OBJECT_TAG, object_id
from firma.sandbox import control

SEED = int(os.environ.get("FIRMA_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
"""Printed with each story; `FIRMA_SEED` repeats its instants as far as the machine allows."""

STORIES = 4
KILLS = 6
"""Kills of one story: 24 in each run."""

LATENCY_S = 0.12
LATEST_S = 1.9
"""A kill comes at the latest so long after the start, until it is measured how long a whole apply takes here."""

EARLIEST_S = 0.4
"""Before, an apply has hardly begun."""

HEAD = "from firma.aws import cloudwatch, iam, logs, sns, sqs, ssm\n"
STACK = """
dead = sqs.Queue("dead", message_retention_period=6{number})
again = {{"dead_letter_target_arn": dead.arn, "max_receive_count": 3}}
orders = sqs.Queue("orders", visibility_timeout={number}, redrive_policy=again)
events = sns.Topic("events", display_name="events {number}")
logs.LogGroup("log", retention_in_days={days})
iam.Role("worker", assume_role_policy_document=firma.trust("lambda.amazonaws.com"), description="{number}")
where = ssm.Parameter("where", type="String", value=orders.queue_url)
topic = ssm.Parameter("topic", type="String", value=events.topic_arn, name="/story/{number}")
cloudwatch.Alarm(
    "lag", namespace="AWS/SQS", metric_name="ApproximateAgeOfOldestMessage", statistic="Maximum",
    dimensions=[{{"name": "QueueName", "value": orders.queue_name}}],
    comparison_operator="GreaterThanThreshold", threshold={number}, period=60, evaluation_periods=5,
)
"""
EXPECTED = Counter({"queue": 2, "topic": 1, "group": 1, "role": 1, "parameter": 2, "alarm": 1})


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        started.faults({"kind": "latency", "seconds": LATENCY_S}, {"kind": "drop", "times": 4, "skip": 25})
        yield started


def write(bench: Workbench, number: int) -> None:
    """Write a version of the source; each changes every resource, and gives one another name."""
    bench.stack(STACK.format(number=number, days=(1, 3, 5, 7)[number % 4]) if number else "pass", head=HEAD)


@dataclass
class Killer:
    """Starts applies and kills them; knows how long a whole one takes here and now."""

    bench: Workbench
    chance: random.Random
    whole_s: float = LATEST_S
    ends: Counter[str] = field(default_factory=Counter)
    pids: list[int] = field(default_factory=list)

    def kill(self) -> None:
        """Start an apply, and kill it after a random time."""
        process = self.bench.start("apply", "--yes", "--reason", "a story")
        time.sleep(self.chance.uniform(EARLIEST_S, max(0.9 * self.whole_s, 2 * EARLIEST_S)))
        was = process.poll()
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=20)
        self.pids.append(process.pid)
        self.ends["killed" if was is None else f"over ({was})"] += 1
        if was is None and self.bench.state().open:
            self.ends["with open intents"] += 1

    def converge(self) -> None:
        """Apply until it is done; what has to be looked at first may take a round more."""
        whole: list[str] = []
        for _ in range(4):
            began = time.monotonic()
            said = self.bench.firma("apply", "--yes", code=None)
            if said.code == 0:
                self.whole_s = (self.whole_s + time.monotonic() - began) / 2
                return
            whole.append(said.whole)
        raise AssertionError(whole[-1])

    def nothing_is_left(self) -> bool:
        """Whether the children of everything that was killed are gone, too."""
        until = time.monotonic() + 10
        while any(not group_is_gone(pid) for pid in self.pids) and time.monotonic() < until:
            time.sleep(0.05)
        return all(group_is_gone(pid) for pid in self.pids)


def group_is_gone(pid: int) -> bool:
    """Whether nothing of a process group is left."""
    try:
        os.killpg(pid, 0)
    except ProcessLookupError:
        return True
    return False


def check(bench: Workbench, account: Account, expected: Counter[str], number: int) -> None:
    """Count with a second client; everything carries the tag of an object that the ledger knows, each once."""
    there = account.inventory()
    assert Counter(name.partition(" ")[0] for name in there) == expected, sorted(there)
    marks = Counter(tags.get(OBJECT_TAG, "") for tags in there.values())
    assert set(marks) <= marks_of(bench), there
    assert all(count == 1 for count in marks.values()), there
    if number:
        (url,) = [u for u in account("sqs").list_queues()["QueueUrls"] if "orders" in u]
        attributes = account("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])
        assert attributes["Attributes"]["VisibilityTimeout"] == str(number)
        assert account("ssm").get_parameter(Name=f"/story/{number}")["Parameter"]["Value"].startswith("arn:aws:sns:")


def marks_of(bench: Workbench, prefix: str = "") -> set[str]:
    """Values of the tag by which the ledger's objects (of types that begin so) are found in the cloud."""
    objects = bench.state().objects.values()
    return {object_id("shop/app@dev", o.id) for o in objects if o.generations and o.type.startswith(prefix)}


@pytest.mark.parametrize("story", range(STORIES))
def test_an_apply_that_was_killed_is_resumed_and_nothing_is_doubled_or_unknown(
    story: int, sandbox: Sandbox, tmp_path: Path
) -> None:
    print(f"FIRMA_SEED={SEED}, story {story}")
    account = sandbox.account()
    bench = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    bench.configure(environments=sandbox.environment(account))
    killer, number = Killer(bench, random.Random(f"{SEED}/{story}")), 0
    while killer.ends["killed"] < KILLS:
        number = 0 if number and killer.chance.random() < 0.2 else killer.ends.total() + 30
        write(bench, number)
        for _ in range(killer.chance.choice((1, 2, 3))):
            killer.kill()
        killer.converge()
        check(bench, account, EXPECTED if number else Counter(), number)
    print(dict(killer.ends))
    assert bench.result("plan", "--refresh", "full")["units"][0]["empty"]
    write(bench, 0)
    killer.converge()
    check(bench, account, Counter(), 0)
    assert bench.verified() > KILLS
    assert killer.nothing_is_left()


# -- without a cloud: many kills, fast --------------------------------------------------------------------------------
LOCAL_KILLS = 8

LOCAL = """
ids = [firma.RandomId(f"id{{i}}", byte_length=8, keepers={{"n": {number} // 2}}) for i in range(6)]
files = [firma.File(f"f{{i}}", path=f"out/{number}-{{i}}.txt", content=one.hex) for i, one in enumerate(ids)]
for i in range(30):
    firma.Data(f"d{{i}}", input=[{number}, files[i % 6].sha256])
cloud = firma.provider("sim", "cloud", state={state!r}, latency="aws", scale=0.004)
with firma.defaults(provider=cloud):
    things = [sim.cc_Plain(f"t{{i}}", v={number}, k={number} // 2) for i in range(6)]
    for i in range(6):
        sim.cc_Etag(f"e{{i}}", v={number}, refs=[things[i].id])
        sim.cc_Named(f"n{{i}}", v={number}, k={number} // 3, refs=[things[i].id])
"""


def test_without_a_cloud_account_kills_leave_nothing_unrecorded_either(tmp_path: Path) -> None:
    print(f"FIRMA_SEED={SEED}, local")
    bench = bench_at(tmp_path)
    bench.write("simulated.py", SIM)
    killer, number = Killer(bench, random.Random(f"{SEED}/local"), whole_s=1.2), 0
    while killer.ends["killed"] < LOCAL_KILLS:
        number += 1
        bench.stack(LOCAL.format(number=number, state=str(bench.cloud_file)), head="import simulated as sim\n")
        for _ in range(killer.chance.choice((1, 2))):
            killer.kill()
        killer.converge()
        marks = Counter(str(made.tags[OBJECT_TAG]) for made in bench.things())
        assert marks == dict.fromkeys(marks_of(bench, prefix="sim."), 1)
        assert len(marks) == 18
        assert {path.name for path in (bench.root / "out").iterdir()} == {f"{number}-{i}.txt" for i in range(6)}
        bench.verified()
    print(dict(killer.ends))
    bench.stack("pass")
    killer.converge()
    assert bench.things() == []
    assert list((bench.root / "out").iterdir()) == []
    assert killer.nothing_is_left()


# -- the sandbox dies -------------------------------------------------------------------------------------------------
def test_a_sandbox_that_dies_in_mid_apply_is_started_again_and_the_apply_goes_on(tmp_path: Path) -> None:
    with sandbox_in(tmp_path / "sandboxes", "mortal") as sandbox:
        account = sandbox.account()
        bench = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
        bench.configure(environments=sandbox.environment(account))
        sandbox.faults({"kind": "latency", "seconds": 0.5})
        write(bench, 30)
        process = bench.start("apply", "--yes")
        until = time.monotonic() + 20
        while not bench.state().open and time.monotonic() < until:
            time.sleep(0.05)
        status = control.status("mortal", home=sandbox.home)
        assert status.pid is not None
        os.kill(status.pid, signal.SIGKILL)
        out, err = process.communicate(timeout=120)

        said = out.decode() + err.decode()
        assert process.returncode == 1, said
        # F421: a call has no recorded end; F623: nobody answered, and what was refused had no effect.
        assert {"F421", "F623"} & set(re.findall(r"F\d{3}", said)), said
        assert "Traceback" not in said
        assert "F901" in bench.firma("plan", code=1).codes(), "it says that the sandbox is gone, and what to do"

        control.start("mortal", home=sandbox.home)
        account = Account(sandbox.endpoint, account.number)
        Killer(bench, random.Random(0)).converge()
        check(bench, account, EXPECTED, 30)
        bench.verified()
