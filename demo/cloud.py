"""The second client: boto3, asking each service itself what an account holds; knows neither Firma nor its ledger.

Cloud Control, by which Firma works, is not asked: whatever stands here was seen through another door.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

REGION: Final = "eu-central-1"
STAGING: Final = "firma-assets-"
"""Bucket of the provider itself, in which content waits for a service that takes it from there only (functions)."""

Census: TypeAlias = Mapping[str, frozenset[str]]
"""Type -> identifiers as Cloud Control would spell them; types without any are left out."""


class Cloud:
    """One account of one sandbox, as its root or as a person with keys."""

    def __init__(self, endpoint: str, account: str, *, keys: tuple[str, str] | None = None) -> None:
        self.endpoint, self.account = endpoint, account
        self._keys = keys or (account, "demo")  # of its root: the embedded cloud takes any secret
        self._clients: dict[str, Any] = {}

    def person(self, name: str) -> Cloud:
        """Return the account as a new user of it sees it, with keys of their own."""
        self("iam").create_user(UserName=name)
        made = self("iam").create_access_key(UserName=name)["AccessKey"]
        return Cloud(self.endpoint, self.account, keys=(made["AccessKeyId"], made["SecretAccessKey"]))

    def person_leaves(self, name: str) -> None:
        """Remove a user with their keys."""
        for key in list(self.all("iam", "list_access_keys", "AccessKeyMetadata", UserName=name)):
            self("iam").delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
        self("iam").delete_user(UserName=name)

    def __call__(self, service: str) -> Any:
        """Return the client of a service. The access key of the root is the account; no proxy stands between."""
        if service not in self._clients:
            settings = Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}, proxies={}, read_timeout=20)
            made: Any = boto3.session.Session()  # its types know each service by a literal, and here it is any
            self._clients[service] = made.client(
                service,
                region_name=REGION,
                endpoint_url=self.endpoint,
                aws_access_key_id=self._keys[0],
                aws_secret_access_key=self._keys[1],
                config=settings,
            )
        return self._clients[service]

    def all(self, service: str, operation: str, key: str, **asked: Any) -> Iterator[Any]:
        """Yield all entries of a listing, page by page."""
        client = self(service)
        if not client.can_paginate(operation):
            yield from getattr(client, operation)(**asked).get(key, [])
            return
        for page in client.get_paginator(operation).paginate(**asked):
            yield from page.get(key, [])

    def census(self) -> Census:
        """Return everything of the types below that the account holds, and that did not come with it."""
        found = {kind: frozenset(list_all(self)) for kind, list_all in _LISTINGS.items()}
        return {kind: identifiers for kind, identifiers in found.items() if identifiers}


def _named(service: str, operation: str, key: str, name: str) -> Callable[[Cloud], Iterable[str]]:
    return lambda cloud: (entry[name] for entry in cloud.all(service, operation, key))


def _listed(service: str, operation: str, key: str) -> Callable[[Cloud], Iterable[str]]:
    return lambda cloud: cloud.all(service, operation, key)


def _networks(cloud: Cloud) -> list[str]:
    return [vpc["VpcId"] for vpc in cloud.all("ec2", "describe_vpcs", "Vpcs") if not vpc.get("IsDefault")]


def _gateways(cloud: Cloud) -> Iterator[tuple[str, list[str]]]:
    """Gateways that are not the default network's, with the networks that they are attached to."""
    ours = set(_networks(cloud))
    for gateway in cloud.all("ec2", "describe_internet_gateways", "InternetGateways"):
        attached = [one["VpcId"] for one in gateway["Attachments"]]
        if not attached or ours & set(attached):
            yield gateway["InternetGatewayId"], attached


def _tables(cloud: Cloud) -> Iterator[dict[str, Any]]:
    """Route tables that did not come with a network."""
    for table in cloud.all("ec2", "describe_route_tables", "RouteTables"):
        if not any(one.get("Main") for one in table["Associations"]):
            yield table


def _routes(cloud: Cloud) -> Iterator[str]:
    for table in _tables(cloud):
        for route in table["Routes"]:
            if route.get("GatewayId") != "local":
                yield f"{table['RouteTableId']}|{route['DestinationCidrBlock']}"


def _groups(cloud: Cloud) -> Iterator[str]:
    for group in cloud.all("ec2", "describe_security_groups", "SecurityGroups"):
        if group["GroupName"] != "default":
            yield group["GroupId"]


def _policies(cloud: Cloud) -> Iterator[str]:
    for role in cloud.all("iam", "list_roles", "Roles"):
        for policy in cloud.all("iam", "list_role_policies", "PolicyNames", RoleName=role["RoleName"]):
            yield f"{policy}|{role['RoleName']}"


def _services(cloud: Cloud) -> Iterator[str]:
    for cluster in cloud.all("ecs", "list_clusters", "clusterArns"):
        for service in cloud.all("ecs", "list_services", "serviceArns", cluster=cluster):
            yield f"{service}|{cluster}"


def _listeners(cloud: Cloud) -> Iterator[str]:
    for balancer in cloud.all("elbv2", "describe_load_balancers", "LoadBalancers"):
        arn = balancer["LoadBalancerArn"]
        for listener in cloud.all("elbv2", "describe_listeners", "Listeners", LoadBalancerArn=arn):
            yield listener["ListenerArn"]


def _buckets(cloud: Cloud) -> list[str]:
    names = [bucket["Name"] for bucket in cloud.all("s3", "list_buckets", "Buckets")]
    return [name for name in names if not name.startswith(STAGING)]


def _bucket_policies(cloud: Cloud) -> Iterator[str]:
    for bucket in _buckets(cloud):
        try:
            cloud("s3").get_bucket_policy(Bucket=bucket)
        except ClientError as error:
            if error.response.get("Error", {}).get("Code") != "NoSuchBucketPolicy":
                raise
        else:
            yield bucket


_LISTINGS: Final[Mapping[str, Callable[[Cloud], Iterable[str]]]] = {
    "aws.cloudwatch.Alarm": _named("cloudwatch", "describe_alarms", "MetricAlarms", "AlarmName"),
    "aws.ec2.InternetGateway": lambda cloud: (gateway for gateway, _ in _gateways(cloud)),
    "aws.ec2.Route": _routes,
    "aws.ec2.RouteTable": lambda cloud: (table["RouteTableId"] for table in _tables(cloud)),
    "aws.ec2.SecurityGroup": _groups,
    "aws.ec2.Subnet": lambda cloud: (
        one["SubnetId"] for one in cloud.all("ec2", "describe_subnets", "Subnets") if not one.get("DefaultForAz")
    ),
    "aws.ec2.SubnetRouteTableAssociation": lambda cloud: (
        one["RouteTableAssociationId"] for table in _tables(cloud) for one in table["Associations"]
    ),
    "aws.ec2.VPC": _networks,
    "aws.ec2.VPCGatewayAttachment": lambda cloud: (
        f"IGW|{network}" for _, attached in _gateways(cloud) for network in attached
    ),
    "aws.ecs.Cluster": lambda cloud: (
        arn.rpartition("/")[2] for arn in cloud.all("ecs", "list_clusters", "clusterArns")
    ),
    "aws.ecs.Service": _services,
    "aws.ecs.TaskDefinition": _listed("ecs", "list_task_definitions", "taskDefinitionArns"),
    "aws.elasticloadbalancingv2.Listener": _listeners,
    "aws.elasticloadbalancingv2.LoadBalancer": _named(
        "elbv2", "describe_load_balancers", "LoadBalancers", "LoadBalancerArn"
    ),
    "aws.elasticloadbalancingv2.TargetGroup": _named(
        "elbv2", "describe_target_groups", "TargetGroups", "TargetGroupArn"
    ),
    "aws.iam.Role": _named("iam", "list_roles", "Roles", "RoleName"),
    "aws.iam.RolePolicy": _policies,
    "aws.lambda.EventSourceMapping": _named("lambda", "list_event_source_mappings", "EventSourceMappings", "UUID"),
    "aws.lambda.Function": _named("lambda", "list_functions", "Functions", "FunctionName"),
    "aws.logs.LogGroup": _named("logs", "describe_log_groups", "logGroups", "logGroupName"),
    "aws.rds.DBInstance": _named("rds", "describe_db_instances", "DBInstances", "DBInstanceIdentifier"),
    "aws.rds.DBSubnetGroup": _named("rds", "describe_db_subnet_groups", "DBSubnetGroups", "DBSubnetGroupName"),
    "aws.s3.Bucket": _buckets,
    "aws.s3.BucketPolicy": _bucket_policies,
    "aws.secretsmanager.Secret": lambda cloud: (
        one["ARN"] for one in cloud.all("secretsmanager", "list_secrets", "SecretList", IncludePlannedDeletion=True)
    ),
    "aws.sns.Topic": _named("sns", "list_topics", "Topics", "TopicArn"),
    "aws.sqs.Queue": _listed("sqs", "list_queues", "QueueUrls"),
}
"""Every type that the shop uses, and how the account is asked for it."""

TYPES: Final = frozenset(_LISTINGS)
"""Types that a census covers."""


def count(census: Census) -> int:
    """Return how many things a census has."""
    return sum(len(identifiers) for identifiers in census.values())


def difference(first: Census, second: Census) -> dict[str, list[str]]:
    """Return what only one of two censuses has: `-` the first, `+` the second; empty where they are equal."""
    found: dict[str, list[str]] = {}
    for kind in sorted(first.keys() | second.keys()):
        left, right = first.get(kind, frozenset()), second.get(kind, frozenset())
        signed = [*(f"- {one}" for one in sorted(left - right)), *(f"+ {one}" for one in sorted(right - left))]
        if signed:
            found[kind] = signed
    return found
