"""Drift in the embedded AWS: every change by hand is found and attributed, nothing else is; and the ways out."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.plan.departure import Layer
from firma.core.trust.verdict import Reversibility
from firma.engine.answers import HistoryQuery
from firma.engine.drift_result import Accepted, Drift, Drifted
from firma.engine.engine import Engine
from firma.engine.result import Planned, Silent
from firma.engine.world import World
from hand_changes.change import HandChange, group, rule_of, table_of, url
from hand_changes.people import people_of
from hand_changes.whole import CHANGES, HEAD, STACK

DAY_MS = 86_400_000


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


def drift(bench: Workbench, *names: str) -> Drifted:
    return bench.do(lambda engine: engine.drift(names, progress=Silent()))


def accept(bench: Workbench, *names: str) -> list[Accepted]:
    end = time.time_ns() // 1_000_000 + 30 * DAY_MS

    async def all_of_them(engine: Engine) -> list[Accepted]:
        return [
            await engine.accept(name, until=end, owner="ana", reason="let it be", progress=Silent()) for name in names
        ]

    return bench.do(all_of_them)


def of(change: HandChange, found: Sequence[Drift]) -> list[Drift]:
    """Differences at the place of a change, or inside of it."""
    inside = (f"{change.path}.", f"{change.path}[")
    return [
        one
        for one in found
        if one.address == change.at
        and (one.departure.name == change.path or (change.path and one.departure.name.startswith(inside)))
    ]


def days_later(bench: Workbench, days: int) -> None:
    """Let the bench's clock say that days went by."""
    bench.world = lambda: replace(World.real(), now_ms=lambda: time.time_ns() // 1_000_000 + days * DAY_MS)


def test_everything_changed_by_hand_is_found_and_attributed_and_nothing_else(
    bench: Workbench, account: Account
) -> None:
    bench.stack(STACK, head=HEAD)
    assert problems(bench.apply()) == []
    assert drift(bench).differences == (), "what the cloud fills in, and what our own resources add, is no drift"
    told = bench.do(lambda engine: engine.history("", HistoryQuery(kinds=("observed",))))
    assert told.items == (), "nobody changed anything"

    people = people_of(account)
    for change in CHANGES:
        change.make(people[change.who])
    found = list(drift(bench).differences)

    assert len(CHANGES) >= 40
    assert [change.name for change in CHANGES if not of(change, found)] == [], "missed"
    for change in CHANGES:
        for one in of(change, found):
            assert one.event is not None, change.name
            seen = (one.departure.layer.value, one.event.call, change.who in one.event.principal)
            assert seen == (change.layer, change.call, True), change.name
            assert one.written_at - 1_000 <= one.event.at_ms <= one.seen_at
    explained = {id(one) for change in CHANGES for one in of(change, found)}
    assert [one.name for one in found if id(one) not in explained] == [], "nothing else"

    accept(bench, *sorted({change.at for change in CHANGES}))
    after = drift(bench)
    assert after.differences == ()
    assert len(after.accepted) == len(found)
    assert {one.acceptance.owner for one in after.accepted if one.acceptance} == {"ana"}
    rest = {c.address: c.why for p in bench.plan(refresh="full").plans for c in p.changes if c.action != "no_op"}
    assert set(rest.values()) <= {"only what it depends on changes"}, "a plan keeps to what was accepted"

    days_later(bench, 31)
    assert {one.name for one in drift(bench).differences} == {one.name for one in found}, "its date has come"


SMALL = """
queue = sqs.Queue("orders", queue_name="orders", visibility_timeout=30)
sqs.Queue("aside", queue_name="aside")
vpc = ec2.VPC("main", cidr_block="10.0.0.0/16")
ec2.SecurityGroup("bare", group_name="bare", group_description="bare", vpc_id=vpc.vpc_id)
ec2.RouteTable("table", vpc_id=vpc.vpc_id)
"""
IMPORTS = "from firma.aws import ec2, sqs\n"


def hide(account: Account, seconds: str, queue: str = "orders") -> None:
    account("sqs").set_queue_attributes(QueueUrl=url(account, queue), Attributes={"VisibilityTimeout": seconds})


def revert(bench: Workbench, *names: str) -> Planned:
    return bench.do(lambda engine: engine.revert(names, progress=Silent()))


def refused(bench: Workbench, *names: str) -> list[str]:
    return list(codes(bench.refused(lambda engine: engine.revert(names, progress=Silent()))))


def test_what_was_changed_is_recorded_with_who_changed_it(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    hide(account, "55")
    (one,) = drift(bench, "orders").differences

    assert (one.departure.declared, one.departure.now, one.back) == (30, 55, Reversibility.IN_PLACE)
    (seen,) = [entry for entry in bench.entries() if entry.kind == "observed"]
    assert (seen.fields["who"]["subject"], seen.fields["call"]) == (f"arn:aws:iam::{account.number}:root", one.call)
    assert seen.fields["by"][0]["path"] == "visibility_timeout"
    why = bench.result("why", "orders")
    assert why["outside"]["call"] == "SetQueueAttributes"
    assert drift(bench, "orders").differences[0].departure == one.departure, "it stays until somebody does something"


def test_reverting_sets_back_what_is_declared_and_what_is_not(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    hide(account, "55")
    account("sqs").delete_queue(QueueUrl=url(account, "aside"))
    account("ec2").authorize_security_group_ingress(
        GroupId=group(account, "bare"), IpPermissions=rule_of(22, "0.0.0.0/0")
    )
    planned = revert(bench, "orders", "aside", "bare")

    assert changes(planned) == {
        "aws.sqs.Queue:orders": "update",
        "aws.sqs.Queue:aside": "create",
        "aws.ec2.SecurityGroup:bare": "update",
    }
    assert problems(bench.apply(planned)) == []
    assert drift(bench).differences == ()
    assert changes(bench.plan(refresh="full")) == {}
    (bare,) = account("ec2").describe_security_groups(GroupIds=[group(account, "bare")])["SecurityGroups"]
    assert bare["IpPermissions"] == []


def test_what_no_plan_can_set_back_is_refused_by_name(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    account("ec2").create_route(
        RouteTableId=table_of(account, public=False), DestinationCidrBlock="192.168.0.0/16", GatewayId="igw-00000001"
    )
    (one,) = drift(bench).differences

    assert (one.departure.layer, one.child) == (Layer.CHILD, "aws.ec2.Route")
    assert refused(bench, "table") == ["F952"]
    assert refused(bench, "orders") == ["F950"]


def test_what_came_to_be_another_value_is_not_what_was_accepted(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    hide(account, "55")
    (accepted,) = accept(bench, "orders#visibility_timeout")
    assert accepted.names == ("aws.sqs.Queue:orders#visibility_timeout",)
    assert changes(bench.plan(refresh="full")) == {}
    hide(account, "66")
    (one,) = drift(bench).differences

    assert (one.departure.declared, one.departure.now) == (30, 66)
    (change,) = [c for c in bench.plan(refresh="full").plans[0].changes if c.action == "update"]
    assert [(a.before, a.after) for a in change.attributes] == [(66, 55)], "what was accepted is held"


def test_what_was_accepted_and_nobody_declares_is_held_when_it_changes_once_more(
    bench: Workbench, account: Account
) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()

    def sized(value: str) -> None:
        account("sqs").set_queue_attributes(QueueUrl=url(account, "orders"), Attributes={"MaximumMessageSize": value})

    def there() -> int:
        names = ["MaximumMessageSize"]
        told = account("sqs").get_queue_attributes(QueueUrl=url(account, "orders"), AttributeNames=names)
        return int(told["Attributes"]["MaximumMessageSize"])

    sized("4096")
    accept(bench, "orders#maximum_message_size")
    assert changes(bench.plan(refresh="full")) == {}
    sized("1024")
    (one,) = drift(bench).differences
    assert one.departure.now == 1024
    planned = bench.plan(refresh="full")
    (change,) = [c for c in planned.plans[0].changes if c.action == "update"]
    assert [(a.before, a.after) for a in change.attributes] == [(1024, 4096)]

    bench.apply(planned)
    assert there() == 4096
    assert drift(bench).differences == ()
    assert changes(bench.plan(refresh="full")) == {}, "it stays until its date"


def test_a_limit_that_a_hand_set_is_told_after_our_own_next_write(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    account("sqs").set_queue_attributes(QueueUrl=url(account, "orders"), Attributes={"MaximumMessageSize": "2048"})
    assert [one.departure.name for one in drift(bench).differences] == ["maximum_message_size"]

    bench.stack(SMALL.replace("visibility_timeout=30", "visibility_timeout=31"), head=IMPORTS)
    bench.apply()
    (one,) = drift(bench).differences

    assert (one.departure.name, one.departure.recorded, one.departure.now) == ("maximum_message_size", 1048576, 2048)


def test_an_acceptance_has_a_date_an_object_and_no_run_in_its_way(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    hide(account, "55")

    def codes_of(name: str, until: int) -> list[str]:
        return list(
            codes(
                bench.refused(
                    lambda engine: engine.accept(name, until=until, owner="ana", reason="", progress=Silent())
                )
            )
        )

    soon = time.time_ns() // 1_000_000 + DAY_MS
    assert codes_of("orders", 1) == ["F949"]
    assert codes_of("orders", soon + 3 * 366 * DAY_MS) == ["F949"]
    assert codes_of("aside", soon) == ["F950"]
    assert codes_of("app", soon) == ["F930"]

    async def hold(engine: Engine) -> None:
        ledger = await engine.context.ledger(str(engine.context.unit("app")))
        number = ledger.state.by_address["aws.sqs.Queue:orders"]
        world = engine.context.world
        fields = {
            "writes": [f"o:{number}"],
            "reads": [],
            "plan": "0" * 64,
            "effect": "0" * 64,
            "base": world.now_ms(),
            "actor": engine.context.actor.to_plain(),
            "process": world.process.to_plain(),
        }
        await ledger.append([Draft(kind=EntryKind.LEASE, fields=fields)])

    bench.do(hold)
    assert codes_of("orders", soon) == ["F951"]


def test_a_refresh_records_what_differs_and_says_who_only_when_asked(bench: Workbench, account: Account) -> None:
    bench.stack(SMALL, head=IMPORTS)
    bench.apply()
    time.sleep(5.1)  # a look within the lag after our own write proves nothing
    hide(account, "55")
    seen = bench.do(lambda engine: engine.refresh((), progress=Silent()))

    words = {address: word for _, address, _, word in seen.objects}
    assert words.pop("aws.sqs.Queue:orders") == "changed"
    assert set(words.values()) == {"same"}
    assert changes(bench.plan(refresh="none")) == {"aws.sqs.Queue:orders": "update"}
    assert drift(bench).differences[0].call == "SetQueueAttributes", "the log still knows"
