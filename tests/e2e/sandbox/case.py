"""What a case of a proven type is, and the things that many types need first; knows no single case."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}
ELB = "AWS::ElasticLoadBalancingV2::"
TAGS = [{"Key": "firma:object", "Value": "o-1"}]


def code(text: str = "def handler(event, context):\n    return 1\n") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("index.py", text)
    return buffer.getvalue()


@dataclass(frozen=True)
class Case:
    """What is done with a type.

    `properties` are asked for; `patch` is applied; `meddle` changes the thing behind Cloud Control's back, after which
    `seen` holds for its model; `vanish` deletes it so; `native` makes one so, in an account of its own, and returns its
    identifier.
    """

    type_name: str
    properties: Callable[[Any], Mapping[str, Any]]
    patch: Mapping[str, Any]
    meddle: Callable[[Any, str], Any] | None
    seen: Callable[[dict[str, Any]], bool]
    vanish: Callable[[Any, str], Any]
    native: Callable[[Any], str]
    read_only: tuple[str, ...] = ()
    hidden: frozenset[str] = field(default_factory=frozenset)
    taggable: bool = True
    listed: bool = True


def vpc(cloud: Any) -> str:
    return str(cloud.create("AWS::EC2::VPC", CidrBlock="10.0.0.0/16"))


def subnets(cloud: Any, network: str) -> list[str]:
    return [
        cloud.create("AWS::EC2::Subnet", VpcId=network, CidrBlock=f"10.0.{n}.0/24", AvailabilityZone=f"eu-central-1{z}")
        for n, z in ((1, "a"), (2, "b"))
    ]


def role(cloud: Any, name: str = "dependency") -> str:
    cloud.create("AWS::IAM::Role", RoleName=name, AssumeRolePolicyDocument=TRUST)
    return f"arn:aws:iam::{cloud.account}:role/{name}"


def table(cloud: Any) -> str:
    return str(cloud.create("AWS::EC2::RouteTable", VpcId=vpc(cloud)))


def attached(cloud: Any) -> tuple[str, str]:
    """Return a route table and an internet gateway that is attached to its network."""
    network = vpc(cloud)
    gateway = cloud.create("AWS::EC2::InternetGateway")
    cloud.create("AWS::EC2::VPCGatewayAttachment", VpcId=network, InternetGatewayId=gateway)
    return cloud.create("AWS::EC2::RouteTable", VpcId=network), gateway


def balancer(cloud: Any) -> tuple[str, str, str]:
    """Return load balancer, target group and network."""
    network = vpc(cloud)
    made = cloud.create(f"{ELB}LoadBalancer", Name="dependency", Subnets=subnets(cloud, network))
    group = cloud.create(
        f"{ELB}TargetGroup", Name="dependency", Port=80, Protocol="HTTP", VpcId=network, TargetType="ip"
    )
    return made, group, network


def listener(cloud: Any) -> tuple[str, str]:
    """Return listener and target group."""
    made, group, _ = balancer(cloud)
    forward = [{"Type": "forward", "TargetGroupArn": group}]
    return cloud.create(f"{ELB}Listener", LoadBalancerArn=made, Port=80, Protocol="HTTP", DefaultActions=forward), group


def definition(cloud: Any) -> Mapping[str, Any]:
    return {
        "Family": "web",
        "RequiresCompatibilities": ["FARGATE"],
        "NetworkMode": "awsvpc",
        "Cpu": "256",
        "Memory": "512",
        "ExecutionRoleArn": role(cloud),
        "ContainerDefinitions": [{"Name": "app", "Image": "nginx", "Essential": True}],
    }


def service(cloud: Any) -> Mapping[str, Any]:
    network = vpc(cloud)
    return {
        "ServiceName": "web",
        "Cluster": cloud.create("AWS::ECS::Cluster", ClusterName="shop"),
        "TaskDefinition": cloud.create("AWS::ECS::TaskDefinition", **definition(cloud)),
        "DesiredCount": 2,
        "LaunchType": "FARGATE",
        "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": subnets(cloud, network)}},
    }


def ec2(cloud: Any, call: str, **parameters: Any) -> Any:
    return getattr(cloud("ec2"), call)(**parameters)


def tag(cloud: Any, identifier: str) -> None:
    cloud("ec2").create_tags(Resources=[identifier], Tags=[{"Key": "by", "Value": "hand"}])


def tagged(model: dict[str, Any]) -> bool:
    return {"Key": "by", "Value": "hand"} in model["Tags"]
