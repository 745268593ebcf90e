"""Refuses a creation that names something which is not there, as AWS does; knows which properties name what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from firma.sandbox.calls import ServiceError, Services
from firma.sandbox.failure import ErrorCode, OperationError
from firma.sandbox.readers.live import read
from firma.sandbox.schema import Model, Schema

_ELB: Final = "AWS::ElasticLoadBalancingV2::"


@dataclass(frozen=True, slots=True)
class Reference:
    """A named thing: its type, and a model with its identifier."""

    type_name: str
    model: Model
    value: str


def _by(type_name: str, name: str) -> Callable[[str], Reference]:
    return lambda value: Reference(type_name, {name: value}, value)


def _role(value: str) -> Reference:
    return Reference("AWS::IAM::Role", {"RoleName": value.rpartition("/")[2]}, value)


def _gateway(value: str) -> Reference | None:
    if not value.startswith("igw-"):
        return None
    return Reference("AWS::EC2::InternetGateway", {"InternetGatewayId": value}, value)


def _cluster(value: str) -> Reference:
    return Reference("AWS::ECS::Cluster", {"ClusterName": value.rpartition("/")[2]}, value)


_FORMATS: Final[Mapping[str, Callable[[str], Reference | None]]] = {
    # `format` of a schema, given to about 1,900 properties (research/aws.md 1.4)
    "AWS::EC2::VPC.Id": _by("AWS::EC2::VPC", "VpcId"),
    "AWS::EC2::Subnet.Id": _by("AWS::EC2::Subnet", "SubnetId"),
    "AWS::EC2::SecurityGroup.Id": _by("AWS::EC2::SecurityGroup", "Id"),
    "AWS::IAM::Role.Arn": _role,
}
_PROPERTIES: Final[Mapping[tuple[str, str], Callable[[str], Reference | None]]] = {
    # properties that name something without a format
    ("AWS::EC2::Route", "RouteTableId"): _by("AWS::EC2::RouteTable", "RouteTableId"),
    ("AWS::EC2::Route", "GatewayId"): _gateway,
    ("AWS::EC2::SubnetRouteTableAssociation", "RouteTableId"): _by("AWS::EC2::RouteTable", "RouteTableId"),
    ("AWS::EC2::SubnetRouteTableAssociation", "SubnetId"): _by("AWS::EC2::Subnet", "SubnetId"),
    ("AWS::EC2::VPCGatewayAttachment", "InternetGatewayId"): _gateway,
    (f"{_ELB}Listener", "LoadBalancerArn"): _by(f"{_ELB}LoadBalancer", "LoadBalancerArn"),
    (f"{_ELB}ListenerRule", "ListenerArn"): _by(f"{_ELB}Listener", "ListenerArn"),
    ("AWS::ECS::Service", "Cluster"): _cluster,
    ("AWS::IAM::RolePolicy", "RoleName"): _by("AWS::IAM::Role", "RoleName"),
    ("AWS::Lambda::Function", "Role"): _role,
    ("AWS::RDS::DBInstance", "DBSubnetGroupName"): _by("AWS::RDS::DBSubnetGroup", "DBSubnetGroupName"),
    ("AWS::S3::BucketPolicy", "Bucket"): _by("AWS::S3::Bucket", "BucketName"),
}
_ANYWHERE: Final[Mapping[str, Callable[[str], Reference | None]]] = {
    "TargetGroupArn": _by(f"{_ELB}TargetGroup", "TargetGroupArn"),
}
"""Property names that name the same thing at any depth of any type."""


def references(schema: Schema, model: Mapping[str, Any]) -> list[Reference]:
    """Return what a desired state names, without repetition, without the thing's own identifier."""
    found: dict[tuple[str, str], Reference] = {}
    for name, value in model.items():
        known = _PROPERTIES.get((schema.type_name, name))
        if known is not None and isinstance(value, str):
            candidates = [known(value)]
        elif (name,) in schema.read_only or name not in schema.properties:
            continue
        else:
            candidates = list(_inside(schema, schema.properties[name], name, value))
        for reference in candidates:
            if reference is not None and reference.type_name != _own(schema, name):
                found[reference.type_name, reference.value] = reference
    return list(found.values())


def _own(schema: Schema, name: str) -> str | None:
    return schema.type_name if (name,) in schema.primary else None


def _inside(schema: Schema, node: Any, name: str, value: Any) -> Iterator[Reference | None]:
    node = schema.follow(node)
    form = str(node.get("format", ""))
    if isinstance(value, str):
        known = _FORMATS.get(form) or _ANYWHERE.get(name)
        if known is not None:
            yield known(value)
    elif isinstance(value, Mapping):
        fields = node.get("properties", {})
        for key, inner in value.items():
            yield from _inside(schema, fields.get(key, {}), key, inner)
    elif isinstance(value, list):
        many = _FORMATS.get(form[:-1]) if form.endswith(".Ids") else None
        for inner in value:
            if many is not None and isinstance(inner, str):
                yield many(inner)
            else:
                yield from _inside(schema, node.get("items", {}), name, inner)


async def refuse_missing(services: Services, schema: Schema, model: Mapping[str, Any]) -> None:
    """Raise OperationError where the desired state names something in this account that is not there."""
    for reference in references(schema, model):
        if _foreign(reference.value, services.account):
            continue
        if await read(services, reference.type_name, reference.model) is None:
            raise _refusal(schema.type_name, reference)
    if schema.type_name == "AWS::ECS::Service" and model.get("TaskDefinition"):
        await _refuse_missing_definition(services, str(model["TaskDefinition"]))


def _foreign(value: str, account: str) -> bool:
    """Whether an ARN belongs to another account, or to the cloud itself: what is there cannot be seen from here."""
    parts = value.split(":", 5)
    return (
        value.startswith("arn:")
        and len(parts) == 6
        and (parts[4] not in ("", account) or "/aws-service-role/" in value)
    )


def _refusal(type_name: str, reference: Reference) -> OperationError:
    if type_name == "AWS::Lambda::Function" and reference.type_name == "AWS::IAM::Role":
        return OperationError(
            ErrorCode.INVALID, f"The role defined for the function cannot be assumed by Lambda: {reference.value}"
        )
    kind = reference.type_name.rpartition("::")[2]
    return OperationError(ErrorCode.NOT_FOUND, f"The {kind} '{reference.value}' does not exist")


async def _refuse_missing_definition(services: Services, definition: str) -> None:
    """A task definition may be named by family, family and revision, or ARN, so the service itself is asked."""
    target = "AmazonEC2ContainerServiceV20141113.DescribeTaskDefinition"
    try:
        await services.json("ecs", target, {"taskDefinition": definition})
    except ServiceError as error:
        message = f"The task definition '{definition}' does not exist"
        raise OperationError(ErrorCode.NOT_FOUND, message) from error
