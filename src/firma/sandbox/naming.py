"""Finds what already has the name that a creation asks for; knows which property is a name in which type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias

from firma.sandbox.calls import Record, ServiceError, Services, many
from firma.sandbox.readers.live import READERS, read
from firma.sandbox.schema import Model, Schema

Find: TypeAlias = Callable[[Services, Mapping[str, Any]], Awaitable[bool]]


async def _found(call: Awaitable[Record], key: str) -> bool:
    try:
        return bool(many((await call).get(key)))
    except ServiceError as error:
        if error.absent:
            return False
        raise


async def _queue(services: Services, model: Mapping[str, Any]) -> bool:
    return await _found(services.json("sqs", "AmazonSQS.GetQueueUrl", {"QueueName": model["QueueName"]}), "QueueUrl")


async def _topic(services: Services, model: Mapping[str, Any]) -> bool:
    arn = f"arn:aws:sns:{services.region}:{services.account}:{model['TopicName']}"
    return await read(services, "AWS::SNS::Topic", {"TopicArn": arn}) is not None


async def _group(services: Services, model: Mapping[str, Any]) -> bool:
    filters = {"Filter.1.Name": "group-name", "Filter.1.Value.1": str(model["GroupName"])}
    if model.get("VpcId"):
        filters |= {"Filter.2.Name": "vpc-id", "Filter.2.Value.1": str(model["VpcId"])}
    return await _found(services.query("ec2", "DescribeSecurityGroups", filters), "securityGroupInfo")


async def _balancer(services: Services, model: Mapping[str, Any]) -> bool:
    named = {"Names.member.1": str(model["Name"])}
    return await _found(services.query("elasticloadbalancing", "DescribeLoadBalancers", named), "LoadBalancers")


async def _target_group(services: Services, model: Mapping[str, Any]) -> bool:
    named = {"Names.member.1": str(model["Name"])}
    return await _found(services.query("elasticloadbalancing", "DescribeTargetGroups", named), "TargetGroups")


async def _secret(services: Services, model: Mapping[str, Any]) -> bool:
    return await read(services, "AWS::SecretsManager::Secret", {"Id": model["Name"]}) is not None


async def _service(services: Services, model: Mapping[str, Any]) -> bool:
    cluster = str(model.get("Cluster") or "default").rpartition("/")[2]
    arn = f"arn:aws:ecs:{services.region}:{services.account}:service/{cluster}/{model['ServiceName']}"
    return await read(services, "AWS::ECS::Service", {"ServiceArn": arn, "Cluster": cluster}) is not None


async def _policy(services: Services, model: Mapping[str, Any]) -> bool:
    arn = f"arn:aws:iam::{services.account}:policy{model.get('Path', '/')}{model['ManagedPolicyName']}"
    return await read(services, "AWS::IAM::ManagedPolicy", {"PolicyArn": arn}) is not None


async def _rule(services: Services, model: Mapping[str, Any]) -> bool:
    bus = str(model.get("EventBusName") or "default").rpartition("/")[2]
    named = {"Name": model["Name"], "EventBusName": bus}
    return await _found(services.json("events", "AWSEvents.DescribeRule", named), "Name")


_NAMES: Final[Mapping[str, tuple[str, Find]]] = {
    "AWS::SQS::Queue": ("QueueName", _queue),
    "AWS::SNS::Topic": ("TopicName", _topic),
    "AWS::EC2::SecurityGroup": ("GroupName", _group),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": ("Name", _balancer),
    "AWS::ElasticLoadBalancingV2::TargetGroup": ("Name", _target_group),
    "AWS::SecretsManager::Secret": ("Name", _secret),
    "AWS::ECS::Service": ("ServiceName", _service),
    "AWS::IAM::ManagedPolicy": ("ManagedPolicyName", _policy),
    "AWS::Events::Rule": ("Name", _rule),
}
"""Types whose identifier is made by the service, and the property that must be unique all the same."""


async def taken(services: Services, schema: Schema, model: Model) -> str | None:
    """Return the identifier or name that is taken, by something managed or not; None if free. Raises ServiceError."""
    wanted = schema.identifier(model)
    if wanted is not None and schema.type_name in READERS:
        return wanted if await read(services, schema.type_name, model) is not None else None
    name, find = _NAMES.get(schema.type_name, ("", None))
    if find is None or not model.get(name):
        return None
    return str(model[name]) if await find(services, model) else None
