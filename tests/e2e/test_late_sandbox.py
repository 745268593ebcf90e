"""Loops on the embedded AWS: over what a network gives, over the answer of a look-up; bootstrap and steady state."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, changes
from firma.engine.result import Exit
from firma.schemas.types import type_schema


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


AWS = "from firma.aws import ec2, ssm\n"
LATE = """
vpc = ec2.VPC("main", cidr_block="10.0.0.0/16")
for block in firma.each(vpc.cidr_block_associations):
    known = ssm.Parameter("block", type="String", value=f"{vpc.vpc_id} has {block}")
ssm.Parameter("all", type="String", value=firma.json(firma.every(known.name)))
"""


def parameters(account: Account) -> dict[str, str]:
    found = account("ssm").describe_parameters()["Parameters"]
    names = [one["Name"] for one in found]
    return {name: account("ssm").get_parameter(Name=name)["Parameter"]["Value"] for name in names}


def test_a_loop_over_what_a_network_gives_takes_two_rounds_and_then_none(bench: Workbench, account: Account) -> None:
    bench.stack(LATE, head=AWS)

    ended = bench.settle()

    assert [one.exit for one in ended] == [Exit.INCOMPLETE, Exit.DONE]
    (vpc,) = [one for one in account("ec2").describe_vpcs()["Vpcs"] if one["CidrBlock"] == "10.0.0.0/16"]
    blocks = [one["AssociationId"] for one in vpc["CidrBlockAssociationSet"]]
    values = parameters(account)
    assert sorted(values.values())[1:] == [f"{vpc['VpcId']} has {block}" for block in blocks]
    assert changes(bench.plan(refresh="full")) == {}

    time.sleep(type_schema("AWS::SSM::Parameter").recovery.lag_ms / 1000 + 0.05)  # before it, a look proves nothing
    account("ssm").delete_parameter(Name=next(name for name, value in values.items() if " has " in value))
    planned = bench.plan(refresh="full")
    assert sorted(changes(planned).values()) == ["create", "update"]  # and what is made of its name
    bench.stack("pass", head=AWS)
    bench.settle()
    assert parameters(account) == {}


def test_a_loop_over_the_answer_of_a_look_up_is_made_at_once(bench: Workbench, account: Account) -> None:
    made = account("ec2").create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]
    bench.stack(
        f"""
        found = firma.lookup(ec2.VPC, vpc_id={made["VpcId"]!r})
        for block in firma.each(found.cidr_block_associations):
            ssm.Parameter("block", type="String", value=block)
        """,
        head=AWS,
    )

    planned = bench.plan()
    assert list(changes(planned).values()) == ["create"]
    assert not planned.plans[0].deferred
    assert bench.apply(planned).exit is Exit.DONE
    assert changes(bench.plan()) == {}
