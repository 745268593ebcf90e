"""A change by hand as data, who makes it, and how a stranger finds what it is made on; knows no change."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Client = Callable[[str], Any]
"""Service -> its client, with the credentials of whoever makes the change."""

ROOT, MALLORY, TRENT, ONCALL = "root", "mallory", "trent", "oncall"
"""Who changes things: the account's root, two users with keys, and somebody in a role."""


@dataclass(frozen=True, kw_only=True)
class HandChange:
    """One change by hand, and what must be said of it."""

    name: str
    who: str
    make: Callable[[Client], None]
    at: str
    path: str = ""
    layer: str = "declared"
    call: str = ""
    code: tuple[str, str] | None = None
    """What the source says, and what it would say if the change were adopted."""


def url(of: Client, name: str) -> str:
    return str(of("sqs").get_queue_url(QueueName=name)["QueueUrl"])


def topic(of: Client, name: str) -> str:
    return next(str(t["TopicArn"]) for t in of("sns").list_topics()["Topics"] if t["TopicArn"].endswith(f":{name}"))


def group(of: Client, name: str) -> str:
    found = of("ec2").describe_security_groups()["SecurityGroups"]
    return next(str(one["GroupId"]) for one in found if one["GroupName"] == name)


def vpc(of: Client) -> str:
    found = of("ec2").describe_vpcs()["Vpcs"]
    return next(str(one["VpcId"]) for one in found if one["CidrBlock"] == "10.0.0.0/16")


def subnet(of: Client, cidr: str) -> str:
    found = of("ec2").describe_subnets()["Subnets"]
    return next(str(one["SubnetId"]) for one in found if one["CidrBlock"] == cidr)


def table_of(of: Client, *, public: bool) -> str:
    for table in of("ec2").describe_route_tables()["RouteTables"]:
        is_ours = table["VpcId"] == vpc(of) and not any(a.get("Main") for a in table["Associations"])
        if is_ours and any(a.get("SubnetId") == subnet(of, "10.0.1.0/24") for a in table["Associations"]) is public:
            return str(table["RouteTableId"])
    raise LookupError("no such table")


def policy(of: Client, name: str) -> str:
    found = of("iam").list_policies(Scope="Local")["Policies"]
    return next(str(one["Arn"]) for one in found if one["PolicyName"] == name)


def key(of: Client) -> str:
    return str(of("kms").list_keys()["Keys"][0]["KeyId"])


def balancer(of: Client) -> str:
    return str(of("elbv2").describe_load_balancers()["LoadBalancers"][0]["LoadBalancerArn"])


def listener(of: Client) -> str:
    return str(of("elbv2").describe_listeners(LoadBalancerArn=balancer(of))["Listeners"][0]["ListenerArn"])


def targets(of: Client) -> str:
    return str(of("elbv2").describe_target_groups()["TargetGroups"][0]["TargetGroupArn"])


def rule(of: Client) -> str:
    found = of("elbv2").describe_rules(ListenerArn=listener(of))["Rules"]
    return next(str(one["RuleArn"]) for one in found if not one["IsDefault"])


def repository(of: Client, name: str) -> str:
    return str(of("ecr").describe_repositories(repositoryNames=[name])["repositories"][0]["repositoryArn"])


def document(action: str, resource: str = "*", **more: Any) -> str:
    statement = {"Effect": "Allow", "Action": action, "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def rule_of(port: int, cidr: str) -> list[Mapping[str, Any]]:
    return [{"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": cidr}]}]


def queue_attribute(queue: str, name: str, value: str) -> Callable[[Client], None]:
    return lambda of: of("sqs").set_queue_attributes(QueueUrl=url(of, queue), Attributes={name: value})


def remade(of: Client) -> None:
    of("sqs").delete_queue(QueueUrl=url(of, "again"))
    of("sqs").create_queue(QueueName="again")


def rotated(of: Client) -> None:
    of("kms").enable_key_rotation(KeyId=key(of))


def rule_by_priority(of: Client, priority: str) -> str:
    found = of("elbv2").describe_rules(ListenerArn=listener(of))["Rules"]
    return next(str(one["RuleArn"]) for one in found if one["Priority"] == priority)
