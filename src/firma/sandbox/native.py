"""What is done through a service's own API, and what a provisioner's answer lacks; knows one table a need.

Deletions go this way where the service refuses what AWS refuses: the provisioners, which write into stores, do not.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias

from firma.sandbox.calls import Record, ServiceError, Services, many
from firma.sandbox.schema import Model

Create: TypeAlias = Callable[[Services, Model], Awaitable[None]]
Update: TypeAlias = Callable[[Services, Model, Model], Awaitable[None]]
Delete: TypeAlias = Callable[[Services, Model], Awaitable[None]]
Touch: TypeAlias = Callable[[Services, Model, Model], Awaitable[None]]
Identify: TypeAlias = Callable[[str, Mapping[str, Any], Mapping[str, Any]], Model]


async def _put_role_policy(services: Services, model: Model) -> None:
    text = json.dumps(model.get("PolicyDocument", {}))
    parameters = {"RoleName": model["RoleName"], "PolicyName": model["PolicyName"], "PolicyDocument": text}
    await services.query("iam", "PutRolePolicy", parameters)


async def _update_role_policy(services: Services, _: Model, model: Model) -> None:
    await _put_role_policy(services, model)


async def _delete_role_policy(services: Services, model: Model) -> None:
    await services.query("iam", "DeleteRolePolicy", {"RoleName": model["RoleName"], "PolicyName": model["PolicyName"]})


CREATES: Final[Mapping[str, Create]] = {"AWS::IAM::RolePolicy": _put_role_policy}
"""Types without a provisioner; the identifier is among the properties that are asked for."""

UPDATES: Final[Mapping[str, Update]] = {"AWS::IAM::RolePolicy": _update_role_policy}


def _by(service: str, action: str, **parameters: str) -> Delete:
    """Return a deletion by one call whose parameters are properties of the model."""

    async def delete(services: Services, model: Model) -> None:
        await services.query(service, action, {name: str(model[source]) for name, source in parameters.items()})

    return delete


async def _delete_bucket(services: Services, model: Model) -> None:
    await services.rest("s3", "DELETE", f"/{model['BucketName']}")


async def _delete_role(services: Services, model: Model) -> None:
    """Take away what was declared with the role, then let IAM refuse whatever else is attached.

    Looking comes first, so that a refused deletion has changed nothing.
    """
    role = {"RoleName": str(model["RoleName"])}
    declared = {policy["PolicyName"] for policy in model.get("Policies") or ()}
    inline = set(many((await services.query("iam", "ListRolePolicies", role)).get("PolicyNames")))
    attached = many((await services.query("iam", "ListAttachedRolePolicies", role)).get("AttachedPolicies"))
    ours = set(model.get("ManagedPolicyArns") or ())
    foreign = [*sorted(inline - declared), *(one["PolicyArn"] for one in attached if one["PolicyArn"] not in ours)]
    if foreign:
        raise ServiceError(
            "DeleteConflict", f"Cannot delete entity, must remove {', '.join(foreign)} from the role first.", 409
        )
    for policy in inline:
        await services.query("iam", "DeleteRolePolicy", {**role, "PolicyName": policy})
    for one in attached:
        await services.query("iam", "DetachRolePolicy", {**role, "PolicyArn": one["PolicyArn"]})
    await services.query("iam", "DeleteRole", role)


async def _delete_managed_policy(services: Services, model: Model) -> None:
    arn = {"PolicyArn": str(model["PolicyArn"])}
    users = await services.query("iam", "ListEntitiesForPolicy", arn)
    declared = set(model.get("Roles") or ())
    roles = {one["RoleName"] for one in many(users.get("PolicyRoles"))}
    foreign = sorted(roles - declared)
    if foreign:
        raise ServiceError("DeleteConflict", f"Cannot delete a policy attached to {', '.join(foreign)}.", 409)
    for role in roles:
        await services.query("iam", "DetachRolePolicy", {**arn, "RoleName": role})
    await services.query("iam", "DeletePolicy", arn)


async def _delete_database(services: Services, model: Model) -> None:
    name = {"DBInstanceIdentifier": str(model["DBInstanceIdentifier"])}
    await services.query("rds", "DeleteDBInstance", {**name, "SkipFinalSnapshot": "true"})


async def _delete_table(services: Services, model: Model) -> None:
    await services.json("dynamodb", "DynamoDB_20120810.DeleteTable", {"TableName": model["TableName"]})


async def _delete_cluster(services: Services, model: Model) -> None:
    target = "AmazonEC2ContainerServiceV20141113.DeleteCluster"
    await services.json("ecs", target, {"cluster": model["ClusterName"]})


async def _delete_repository(services: Services, model: Model) -> None:
    parameters: Record = {"repositoryName": model["RepositoryName"], "force": bool(model.get("EmptyOnDelete"))}
    await services.json("ecr", "AmazonEC2ContainerRegistry_V20150921.DeleteRepository", parameters)


_ELB: Final = "elasticloadbalancing"

DELETES: Final[Mapping[str, Delete]] = {
    "AWS::EC2::VPC": _by("ec2", "DeleteVpc", VpcId="VpcId"),
    "AWS::EC2::Subnet": _by("ec2", "DeleteSubnet", SubnetId="SubnetId"),
    "AWS::EC2::InternetGateway": _by("ec2", "DeleteInternetGateway", InternetGatewayId="InternetGatewayId"),
    "AWS::EC2::RouteTable": _by("ec2", "DeleteRouteTable", RouteTableId="RouteTableId"),
    "AWS::EC2::SecurityGroup": _by("ec2", "DeleteSecurityGroup", GroupId="Id"),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": _by(_ELB, "DeleteLoadBalancer", LoadBalancerArn="LoadBalancerArn"),
    "AWS::ElasticLoadBalancingV2::TargetGroup": _by(_ELB, "DeleteTargetGroup", TargetGroupArn="TargetGroupArn"),
    "AWS::S3::Bucket": _delete_bucket,
    "AWS::IAM::Role": _delete_role,
    "AWS::IAM::RolePolicy": _delete_role_policy,
    "AWS::IAM::ManagedPolicy": _delete_managed_policy,
    "AWS::RDS::DBInstance": _delete_database,
    "AWS::RDS::DBSubnetGroup": _by("rds", "DeleteDBSubnetGroup", DBSubnetGroupName="DBSubnetGroupName"),
    "AWS::DynamoDB::Table": _delete_table,
    "AWS::ECS::Cluster": _delete_cluster,
    "AWS::ECR::Repository": _delete_repository,
}
"""Types that are deleted by the service itself, which gets the model that was read just before."""


async def _finish_bucket(services: Services, old: Model, model: Model) -> None:
    await _suspend_versions(services, old, model)
    await _tag_bucket(services, model)


async def _suspend_versions(services: Services, old: Model, model: Model) -> None:
    """Suspend versioning, which the provisioner can only begin.

    It never ends (S3 user guide, "Using versioning"): taken out of the model, it is suspended, too.
    """
    before, wanted = ((one.get("VersioningConfiguration") or {}).get("Status") for one in (old, model))
    if wanted == "Suspended" or (before and not wanted):
        body = b"<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>"
        await services.rest("s3", "PUT", f"/{model['BucketName']}", query={"versioning": ""}, body=body)


async def _tag_bucket(services: Services, model: Model) -> None:
    """Set the tags, which the provisioner ignores."""
    bucket = f"/{model['BucketName']}"
    tags = model.get("Tags")
    if not tags:
        await services.rest("s3", "DELETE", bucket, query={"tagging": ""})
        return
    from xml.sax.saxutils import escape

    pairs = "".join(
        f"<Tag><Key>{escape(tag['Key'])}</Key><Value>{escape(str(tag['Value']))}</Value></Tag>" for tag in tags
    )
    body = f"<Tagging><TagSet>{pairs}</TagSet></Tagging>".encode()
    await services.rest("s3", "PUT", bucket, query={"tagging": ""}, body=body)


async def _tag_balancing(services: Services, _: Model, model: Model, arn: str) -> None:
    """Set the tags of a load balancing thing, which its provisioner ignores."""
    named = {"ResourceArns.member.1": str(model[arn])}
    told = many((await services.query(_ELB, "DescribeTags", named)).get("TagDescriptions"))
    has = {tag["Key"]: tag.get("Value", "") for one in told for tag in many(one.get("Tags"))}
    wants = {tag["Key"]: str(tag.get("Value", "")) for tag in model.get("Tags") or ()}
    surplus = [key for key in has if key not in wants and not key.startswith("aws:")]
    if surplus:
        keys = {f"TagKeys.member.{number}": key for number, key in enumerate(surplus, 1)}
        await services.query(_ELB, "RemoveTags", {**named, **keys})
    if wants and wants != has:
        pairs: dict[str, str] = {}
        for number, (key, value) in enumerate(wants.items(), 1):
            pairs |= {f"Tags.member.{number}.Key": key, f"Tags.member.{number}.Value": value}
        await services.query(_ELB, "AddTags", {**named, **pairs})


async def _tag_rule(services: Services, old: Model, model: Model) -> None:
    await _tag_balancing(services, old, model, "RuleArn")


async def _tag_listener(services: Services, old: Model, model: Model) -> None:
    await _tag_balancing(services, old, model, "ListenerArn")


TOUCHES: Final[Mapping[str, Touch]] = {
    "AWS::S3::Bucket": _finish_bucket,
    "AWS::ElasticLoadBalancingV2::Listener": _tag_listener,
    "AWS::ElasticLoadBalancingV2::ListenerRule": _tag_rule,
}
"""What a provisioner leaves out; gets the model before (empty for a creation) and the one wanted."""


def _route(physical: str, _: Mapping[str, Any], wanted: Mapping[str, Any]) -> Model:
    names = ("DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId")
    del physical
    return {"CidrBlock": next((wanted[name] for name in names if wanted.get(name)), None)}


def _group(physical: str, attributes: Mapping[str, Any], _: Mapping[str, Any]) -> Model:
    identifier = attributes.get("GroupId", physical)
    return {"Id": identifier, "GroupId": identifier}


def _service(physical: str, attributes: Mapping[str, Any], wanted: Mapping[str, Any]) -> Model:
    return {"ServiceArn": attributes.get("ServiceArn", physical), "Cluster": wanted.get("Cluster") or "default"}


def _arn(name: str, attribute: str = "Arn") -> Identify:
    return lambda physical, attributes, _: {name: attributes.get(attribute, physical)}


IDENTIFIES: Final[Mapping[str, Identify]] = {
    "AWS::EC2::Route": _route,
    "AWS::EC2::SecurityGroup": _group,
    "AWS::EC2::VPCGatewayAttachment": lambda _physical, _attributes, _wanted: {"AttachmentType": "IGW"},
    "AWS::ECS::Service": _service,
    "AWS::SecretsManager::Secret": _arn("Id"),
    "AWS::Events::Rule": _arn("Arn"),
}
"""Identifier properties of a created thing, where its physical id and attributes do not name them."""

PHYSICAL: Final[Mapping[str, Callable[[Model], str]]] = {
    "AWS::ECS::Service": lambda model: str(model["ServiceArn"]),
    "AWS::SecretsManager::Secret": lambda model: str(model["Name"]),
    "AWS::Events::Rule": lambda model: str(model.get("Name") or model["RuleName"]),
}
"""The physical id that a provisioner expects for a thing that it did not make, where it is not the identifier."""


def _cluster_by_name(properties: Model) -> Model:
    cluster = properties.get("Cluster")
    return {**properties, "Cluster": cluster.rpartition("/")[2]} if isinstance(cluster, str) else properties


UNDERSTOOD: Final[Mapping[str, Callable[[Model], Model]]] = {"AWS::ECS::Service": _cluster_by_name}
"""Properties as a provisioner understands them: it takes the cluster's name, where AWS takes the name or the ARN."""


def understood(type_name: str, properties: Model) -> Model:
    """Return properties as the type's provisioner understands them."""
    change = UNDERSTOOD.get(type_name)
    return properties if change is None else change(properties)
