"""Which things a call of a service's API is about, told from its parameters and answer; knows names, calls nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias

from firma.sandbox.schema import strings

Thing: TypeAlias = tuple[str, str]
"""A type and a Cloud Control identifier, or the part of it that the call tells."""

_ELB: Final = "AWS::ElasticLoadBalancingV2::"

_EC2: Final[Mapping[str, str]] = {
    "vpc": "AWS::EC2::VPC",
    "subnet": "AWS::EC2::Subnet",
    "igw": "AWS::EC2::InternetGateway",
    "rtb": "AWS::EC2::RouteTable",
    "rtbassoc": "AWS::EC2::SubnetRouteTableAssociation",
    "sg": "AWS::EC2::SecurityGroup",
}
_EC2_ID: Final = re.compile(r"^(vpc|subnet|igw|rtbassoc|rtb|sg)-[0-9a-f]{8,}$")

_ARNS: Final = (
    # the service in an ARN, how its resource begins, the type, and whether the identifier is the ARN or the name
    ("elasticloadbalancing", "loadbalancer/", f"{_ELB}LoadBalancer", "arn"),
    ("elasticloadbalancing", "targetgroup/", f"{_ELB}TargetGroup", "arn"),
    ("elasticloadbalancing", "listener/", f"{_ELB}Listener", "arn"),
    ("elasticloadbalancing", "listener-rule/", f"{_ELB}ListenerRule", "arn"),
    ("sns", "", "AWS::SNS::Topic", "arn"),
    ("ecs", "task-definition/", "AWS::ECS::TaskDefinition", "arn"),
    ("ecs", "service/", "AWS::ECS::Service", "arn"),
    ("ecs", "cluster/", "AWS::ECS::Cluster", "name"),
    ("secretsmanager", "secret:", "AWS::SecretsManager::Secret", "arn"),
    ("events", "rule/", "AWS::Events::Rule", "arn"),
    ("iam", "role/", "AWS::IAM::Role", "name"),
    ("iam", "policy/", "AWS::IAM::ManagedPolicy", "arn"),
    ("lambda", "function:", "AWS::Lambda::Function", "name"),
    ("dynamodb", "table/", "AWS::DynamoDB::Table", "name"),
    ("rds", "db:", "AWS::RDS::DBInstance", "name"),
    ("rds", "subgrp:", "AWS::RDS::DBSubnetGroup", "name"),
    ("kms", "key/", "AWS::KMS::Key", "name"),
    ("logs", "log-group:", "AWS::Logs::LogGroup", "group"),
    ("ecr", "repository/", "AWS::ECR::Repository", "rest"),
    ("ssm", "parameter", "AWS::SSM::Parameter", "rest"),
    ("cloudwatch", "alarm:", "AWS::CloudWatch::Alarm", "rest"),
)

_PARAMETERS: Final[Mapping[tuple[str, str], str]] = {
    # the service and a parameter (or a field of the answer) whose value is an identifier, or the name in one
    ("iam", "RoleName"): "AWS::IAM::Role",
    ("iam", "PolicyArn"): "AWS::IAM::ManagedPolicy",
    ("sqs", "QueueUrl"): "AWS::SQS::Queue",
    ("sns", "TopicArn"): "AWS::SNS::Topic",
    ("logs", "logGroupName"): "AWS::Logs::LogGroup",
    ("dynamodb", "TableName"): "AWS::DynamoDB::Table",
    ("lambda", "FunctionName"): "AWS::Lambda::Function",
    ("rds", "DBInstanceIdentifier"): "AWS::RDS::DBInstance",
    ("rds", "DBSubnetGroupName"): "AWS::RDS::DBSubnetGroup",
    ("monitoring", "AlarmName"): "AWS::CloudWatch::Alarm",
    ("ecr", "repositoryName"): "AWS::ECR::Repository",
    ("kms", "KeyId"): "AWS::KMS::Key",
    ("ecs", "clusterName"): "AWS::ECS::Cluster",
    ("ecs", "cluster"): "AWS::ECS::Cluster",
}


def things(
    service: str, parameters: Mapping[str, Any], path: str, answer: Mapping[str, Any], scope: tuple[str, str]
) -> list[Thing]:
    """Return what a changing call is about, in the order in which it is told, without repetition.

    `answer` is what a creation answered: its ids exist only there. `scope` is account and region, which ARNs need.
    """
    found: dict[Thing, None] = {}
    for source in (parameters, answer):
        for name, text in _named(source):
            for thing in _told(service, name, text):
                found[thing] = None
    for thing in (*_composed(service, parameters, scope), *_in_path(service, path)):
        found[thing] = None
    return list(found)


def _named(source: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, value in source.items():
        if isinstance(value, Mapping):
            yield from _named(value)
            continue
        if isinstance(value, list):
            for inner in value:
                if isinstance(inner, Mapping):
                    yield from _named(inner)
        base = name.split(".member.")[0]
        for text in strings(value):
            yield base, text


def _told(service: str, name: str, text: str) -> Iterable[Thing]:
    if text.startswith("arn:"):
        yield from _of_arn(text)
    elif service == "ec2":
        match = _EC2_ID.match(text)
        if match is not None:
            yield _EC2[match[1]], text
    else:
        known = _PARAMETERS.get((service, name)) or _PARAMETERS.get((service, name.removesuffix("s")))
        if known is not None and text:
            yield known, text


def _of_arn(arn: str) -> Iterable[Thing]:
    parts = arn.split(":", 5)
    if len(parts) < 6:
        return
    service, resource = parts[2], parts[5]
    for known, begin, type_name, form in _ARNS:
        if service != known or not resource.startswith(begin):
            continue
        rest = resource.removeprefix(begin)
        match form:
            case "arn":
                yield type_name, arn
            case "name":
                yield type_name, re.split("[:/]", rest)[-1] if known == "iam" else re.split("[:/]", rest)[0]
            case "group":
                yield type_name, rest.removesuffix(":*")
            case _:
                yield type_name, rest
        return


def _composed(service: str, parameters: Mapping[str, Any], scope: tuple[str, str]) -> Iterable[Thing]:
    """Identifiers that several parameters make together, or that need account and region."""
    account, region = scope

    def text(name: str) -> str:
        value = parameters.get(name)
        return value if isinstance(value, str) else ""

    if service == "ec2" and text("RouteTableId"):
        for name in ("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"):
            if text(name):
                yield "AWS::EC2::Route", f"{text('RouteTableId')}|{text(name)}"
    if service == "ec2" and text("InternetGatewayId") and text("VpcId"):
        yield "AWS::EC2::VPCGatewayAttachment", f"IGW|{text('VpcId')}"
    if service == "iam" and text("RoleName") and text("PolicyName"):
        yield "AWS::IAM::RolePolicy", f"{text('PolicyName')}|{text('RoleName')}"
    if service == "events" and not text("Name").startswith("arn:") and (text("Name") or text("Rule")):
        bus = text("EventBusName").rpartition("/")[2]
        where = f"{bus}/" if bus not in ("", "default") else ""
        yield "AWS::Events::Rule", f"arn:aws:events:{region}:{account}:rule/{where}{text('Rule') or text('Name')}"
    if service == "ecs" and text("service") and not text("service").startswith("arn:"):
        cluster = (text("cluster") or "default").rpartition("/")[2]
        yield "AWS::ECS::Service", f"arn:aws:ecs:{region}:{account}:service/{cluster}/{text('service')}"
    if service == "ssm":
        name = text("Name") or (text("ResourceId") if text("ResourceType") == "Parameter" else "")
        if name:
            yield "AWS::SSM::Parameter", name


def _in_path(service: str, path: str) -> Iterable[Thing]:
    parts = [part for part in path.split("/") if part]
    if service == "s3" and parts:
        yield "AWS::S3::Bucket", parts[0]
    if service == "lambda" and "functions" in parts[:-1]:
        name = parts[parts.index("functions") + 1]
        yield "AWS::Lambda::Function", name.split(":function:")[-1].split(":")[0]
