"""Rules of the platform team: who may be reached from where, who may do what, and what nobody may see."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

import firma

from shop_here import resource, resources

ENVIRONMENTS = ("dev", "prod")


@pytest.fixture(params=ENVIRONMENTS)
def environment(request: pytest.FixtureRequest) -> str:
    """Every rule holds in every environment."""
    return str(request.param)


def ingress(environment: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for address, group in resources(environment, kind="aws.ec2.SecurityGroup").items():
        for rule in group.inputs["security_group_ingress"]:
            yield address, rule


def test_the_world_reaches_the_load_balancer_on_port_80_and_nothing_else(environment: str) -> None:
    open_to_all = [
        (address, rule["from_port"]) for address, rule in ingress(environment) if rule.get("cidr_ip") == "0.0.0.0/0"
    ]

    assert open_to_all == [("payments/web/aws.ec2.SecurityGroup:front", 80)]


def test_the_database_is_reached_from_inside_the_network_only(environment: str) -> None:
    (rule,) = resource(environment, "data/aws.ec2.SecurityGroup:database").inputs["security_group_ingress"]
    assert (rule["from_port"], rule["to_port"]) == (5432, 5432)
    assert rule["cidr_ip"] != "0.0.0.0/0"


def test_the_password_of_the_database_is_given_by_reference(environment: str) -> None:
    password = resource(environment, "data/aws.rds.DBInstance:orders").inputs["master_user_password"]

    assert password == firma.SecretRef("aws.secretsmanager", "shop-orders", key="password")


def test_no_role_may_do_everything_or_to_everything(environment: str) -> None:
    for address, policy in resources(environment, kind="aws.iam.RolePolicy").items():
        for statement in policy.inputs["policy_document"]["Statement"]:
            assert not any(action.endswith("*") for action in statement["Action"]), address
            assert statement["Resource"] != "*", address


def test_receipts_are_never_sent_in_the_clear(environment: str) -> None:
    (statement,) = resource(environment, "payments/aws.s3.BucketPolicy:receipts").inputs["policy_document"]["Statement"]

    assert (statement["Effect"], statement["Action"]) == ("Deny", "s3:*")
    assert statement["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}


def test_every_queue_puts_aside_what_fails_and_every_inbox_wakes_somebody(environment: str) -> None:
    queues = resources(environment, kind="aws.sqs.Queue")
    alarms = resources(environment, kind="aws.cloudwatch.Alarm")
    inboxes = [address for address in queues if address.endswith(":queue")]

    assert len(inboxes) == len(alarms) == len(queues) / 2
    assert all("redrive_policy" in queues[address].inputs for address in inboxes)
    assert all(alarm.inputs["alarm_actions"] for alarm in alarms.values())


def test_what_belongs_to_the_network_is_tagged(environment: str) -> None:
    tagged = [node for node in resources(environment, stack="network").values() if "tags" in node.inputs]

    assert len(tagged) >= 5
    assert all({"key": "stack", "value": "network"} in node.inputs["tags"] for node in tagged)
