"""Refusals of AWS that the emulator lacks, checked against what is there, managed or not; knows EC2 by its calls."""

from __future__ import annotations

import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Final, TypeAlias

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.failure import ErrorCode, OperationError
from firma.sandbox.readers.live import listing, read
from firma.sandbox.schema import Model, strings

Guard: TypeAlias = Callable[[Services, Model], Awaitable[None]]

_ELB: Final = "AWS::ElasticLoadBalancingV2::"


async def _subnet_fits(services: Services, model: Model) -> None:
    """Refuse a range outside its network, or over another subnet's."""
    if "CidrBlock" not in model:
        return
    wanted = _network(str(model["CidrBlock"]))
    vpc = str(model["VpcId"])
    told = many((await services.query("ec2", "DescribeVpcs", {"VpcId.1": vpc})).get("vpcSet"))[0]
    blocks = {str(told["cidrBlock"]), *(str(one["cidrBlock"]) for one in many(told.get("cidrBlockAssociationSet")))}
    if not any(_within(wanted, _network(block)) for block in blocks):
        raise OperationError(ErrorCode.INVALID, f"The CIDR '{wanted}' is invalid. (InvalidSubnet.Range)")
    filters = {"Filter.1.Name": "vpc-id", "Filter.1.Value.1": vpc}
    for other in many((await services.query("ec2", "DescribeSubnets", filters)).get("subnetSet")):
        if wanted.overlaps(_network(str(other["cidrBlock"]))):
            message = (
                f"The CIDR '{wanted}' conflicts with another subnet ({other['subnetId']}) (InvalidSubnet.Conflict)"
            )
            raise OperationError(ErrorCode.INVALID, message)


def _network(block: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network:
    try:
        return ipaddress.ip_network(block)
    except ValueError as error:
        raise OperationError(
            ErrorCode.INVALID, f"Value ({block}) for parameter cidrBlock is invalid: {error}"
        ) from error


def _within(
    inner: ipaddress.IPv4Network | ipaddress.IPv6Network, outer: ipaddress.IPv4Network | ipaddress.IPv6Network
) -> bool:
    if isinstance(inner, ipaddress.IPv4Network) and isinstance(outer, ipaddress.IPv4Network):
        return inner.subnet_of(outer)
    if isinstance(inner, ipaddress.IPv6Network) and isinstance(outer, ipaddress.IPv6Network):
        return inner.subnet_of(outer)
    return False


async def _queue_target_exists(services: Services, model: Model) -> None:
    """Refuse a redrive policy whose queue is not there."""
    policy = model.get("RedrivePolicy")
    target = policy.get("deadLetterTargetArn") if isinstance(policy, Mapping) else None
    if isinstance(target, str) and f":{services.region}:{services.account}:" in target:
        name = target.rpartition(":")[2]
        found = await services.json("sqs", "AmazonSQS.ListQueues", {"QueueNamePrefix": name})
        if not any(url.rpartition("/")[2] == name for url in found.get("QueueUrls", [])):
            message = (
                f"Value for parameter RedrivePolicy is invalid. Reason: the dead-letter queue {target} does not exist."
            )
            raise OperationError(ErrorCode.INVALID, message)


BEFORE_CREATE: Final[Mapping[str, Guard]] = {
    "AWS::EC2::Subnet": _subnet_fits,
    "AWS::SQS::Queue": _queue_target_exists,
}


_USERS: Final[Mapping[str, tuple[str, ...]]] = {
    # deleting the key type is refused while something of these types, managed or not, names it in the listed properties
    "AWS::EC2::Subnet": (
        f"{_ELB}LoadBalancer",
        "AWS::RDS::DBSubnetGroup",
        "AWS::ECS::Service",
        "AWS::Lambda::Function",
    ),
    "AWS::EC2::SecurityGroup": (
        "AWS::EC2::SecurityGroup",
        f"{_ELB}LoadBalancer",
        "AWS::RDS::DBInstance",
        "AWS::ECS::Service",
        "AWS::Lambda::Function",
    ),
    "AWS::EC2::InternetGateway": ("AWS::EC2::VPCGatewayAttachment",),
    "AWS::EC2::RouteTable": ("AWS::EC2::SubnetRouteTableAssociation",),
    f"{_ELB}TargetGroup": (f"{_ELB}Listener", f"{_ELB}ListenerRule"),
    "AWS::ECS::Cluster": ("AWS::ECS::Service",),
    "AWS::RDS::DBSubnetGroup": ("AWS::RDS::DBInstance",),
}
_NAMED_IN: Final[Mapping[str, str]] = {"AWS::ECS::Cluster": "Cluster", "AWS::RDS::DBSubnetGroup": "DBSubnetGroupName"}
"""Types whose identifier is a name that could stand anywhere by chance, and the property that means it."""
_IGNORED: Final = frozenset({"DefaultSecurityGroup", "DefaultNetworkAcl"})


_IN_VPC: Final = (
    ("DescribeSubnets", "subnetSet", "subnetId", "vpc-id"),
    ("DescribeInternetGateways", "internetGatewaySet", "internetGatewayId", "attachment.vpc-id"),
    ("DescribeSecurityGroups", "securityGroupInfo", "groupId", "vpc-id"),
    ("DescribeRouteTables", "routeTableSet", "routeTableId", "vpc-id"),
)


async def _vpc_empty(services: Services, model: Model) -> None:
    """Refuse to delete a network with anything in it that it was not born with."""
    vpc = str(model["VpcId"])
    for action, found, name, filtered in _IN_VPC:
        filters = {"Filter.1.Name": filtered, "Filter.1.Value.1": vpc}
        for record in many((await services.query("ec2", action, filters)).get(found)):
            born = record.get("groupName") == "default" or _is_main(record)
            if not born and vpc in set(strings(record)):
                message = (
                    f"The vpc '{vpc}' has dependencies and cannot be deleted: {record[name]} (DependencyViolation)"
                )
                raise OperationError(ErrorCode.INVALID, message)


def _is_main(table: Record) -> bool:
    return any(association.get("main") == "true" for association in many(table.get("associationSet")))


async def refuse_used(services: Services, type_name: str, identifier: str) -> None:
    """Raise OperationError where something that is there still names the thing."""
    names = {*identifier.split("|")}
    for user_type in _USERS.get(type_name, ()):
        async for user_identifier, model in _others(services, user_type):
            if user_type == type_name and user_identifier in names:
                continue
            if names & _named(model, _NAMED_IN.get(type_name)):
                kind = user_type.rpartition("::")[2]
                message = f"{identifier} has a dependent object: {kind} {user_identifier} (DependencyViolation)"
                raise OperationError(ErrorCode.INVALID, message)


def _named(model: Model, only: str | None) -> set[str]:
    chosen = {only: model.get(only)} if only else {key: value for key, value in model.items() if key not in _IGNORED}
    return {text for value in chosen.values() for text in strings(value)}


async def _others(services: Services, type_name: str) -> AsyncIterator[tuple[str, Model]]:
    """Yield identifier and model of everything there is of a type."""
    for key in await listing(services, type_name):
        live = await read(services, type_name, key)
        if live is not None:
            yield "|".join(str(part) for part in key.values()), live.model


async def _balancer_unprotected(services: Services, model: Model) -> None:
    del services
    for attribute in model.get("LoadBalancerAttributes") or ():
        if attribute.get("Key") == "deletion_protection.enabled" and attribute.get("Value") == "true":
            message = (
                f"Load balancer '{model['LoadBalancerArn']}' cannot be deleted because deletion protection is enabled"
            )
            raise OperationError(ErrorCode.INVALID, message)


async def _database_unprotected(services: Services, model: Model) -> None:
    del services
    if model.get("DeletionProtection") is True:
        message = "Cannot delete protected DB Instance, please disable deletion protection and try again."
        raise OperationError(ErrorCode.INVALID, message)


async def _table_unprotected(services: Services, model: Model) -> None:
    del services
    if model.get("DeletionProtectionEnabled") is True:
        message = (
            f"Resource cannot be deleted as it is currently protected against deletion: table {model['TableName']}"
        )
        raise OperationError(ErrorCode.INVALID, message)


BEFORE_DELETE: Final[Mapping[str, Guard]] = {
    "AWS::EC2::VPC": _vpc_empty,
    f"{_ELB}LoadBalancer": _balancer_unprotected,
    "AWS::RDS::DBInstance": _database_unprotected,
    "AWS::DynamoDB::Table": _table_unprotected,
}
