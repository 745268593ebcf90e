"""The types that the provider is proven with, in the order in which they need each other; knows no test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Given = Callable[[str, str], Any]
"""Gives an attribute of a thing that was made before."""


def policy(action: str) -> dict[str, Any]:
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}


TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
KEY_POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "kms:*", "Resource": "*"}
    ],
}
TAGGED = {"tags": [{"key": "team", "value": "payments"}]}
INGRESS = {"ip_protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_ip": "0.0.0.0/0"}


@dataclass(frozen=True)
class Life:
    """A thing: how it is made, and what is changed in it (None: its type cannot be changed, or nothing of it here)."""

    name: str
    type: str
    made: Callable[[Given], Mapping[str, Any]]
    changed: Mapping[str, Any] | None = None


NETWORK = (
    Life(
        "vpc",
        "aws.ec2.VPC",
        lambda _: {"cidr_block": "10.0.0.0/16", "enable_dns_hostnames": True, "enable_dns_support": True},
        {"enable_dns_hostnames": False},
    ),
    Life(
        "left",
        "aws.ec2.Subnet",
        lambda of: {"vpc_id": of("vpc", "vpc_id"), "cidr_block": "10.0.1.0/24", "availability_zone": "eu-central-1a"},
        {"map_public_ip_on_launch": True},
    ),
    Life(
        "right",
        "aws.ec2.Subnet",
        lambda of: {"vpc_id": of("vpc", "vpc_id"), "cidr_block": "10.0.2.0/24", "availability_zone": "eu-central-1b"},
    ),
    Life("gateway", "aws.ec2.InternetGateway", lambda _: {}, TAGGED),
    Life(
        "attachment",
        "aws.ec2.VPCGatewayAttachment",
        lambda of: {
            "vpc_id": of("vpc", "vpc_id"),
            "internet_gateway_id": of("gateway", "internet_gateway_id"),
        },
    ),
    Life("routes", "aws.ec2.RouteTable", lambda of: {"vpc_id": of("vpc", "vpc_id")}, TAGGED),
    Life(
        "route",
        "aws.ec2.Route",
        lambda of: {
            "route_table_id": of("routes", "route_table_id"),
            "destination_cidr_block": "0.0.0.0/0",
            "gateway_id": of("gateway", "internet_gateway_id"),
        },
    ),
    Life(
        "routed",
        "aws.ec2.SubnetRouteTableAssociation",
        lambda of: {"route_table_id": of("routes", "route_table_id"), "subnet_id": of("left", "subnet_id")},
    ),
    Life(
        "web",
        "aws.ec2.SecurityGroup",
        lambda of: {
            "group_description": "web",
            "group_name": "web",
            "vpc_id": of("vpc", "vpc_id"),
            "security_group_ingress": [INGRESS],
        },
        {"security_group_ingress": [{**INGRESS, "from_port": 443, "to_port": 443}]},
    ),
    Life(
        "balancer",
        "aws.elasticloadbalancingv2.LoadBalancer",
        lambda of: {
            "name": "front",
            "subnets": [of("left", "subnet_id"), of("right", "subnet_id")],
            "security_groups": [of("web", "group_id")],
        },
        TAGGED,
    ),
    Life(
        "targets",
        "aws.elasticloadbalancingv2.TargetGroup",
        lambda of: {
            "name": "targets",
            "protocol": "HTTP",
            "port": 80,
            "vpc_id": of("vpc", "vpc_id"),
            "target_type": "ip",
        },
        {"health_check_path": "/health"},
    ),
    Life(
        "listener",
        "aws.elasticloadbalancingv2.Listener",
        lambda of: {
            "load_balancer_arn": of("balancer", "load_balancer_arn"),
            "port": 80,
            "protocol": "HTTP",
            "default_actions": [{"type": "forward", "target_group_arn": of("targets", "target_group_arn")}],
        },
        {"port": 81},
    ),
    Life(
        "rule",
        "aws.elasticloadbalancingv2.ListenerRule",
        lambda of: {
            "listener_arn": of("listener", "listener_arn"),
            "priority": 5,
            "conditions": [{"field": "path-pattern", "values": ["/shop"]}],
            "actions": [{"type": "forward", "target_group_arn": of("targets", "target_group_arn")}],
        },
        {"priority": 6},
    ),
)
SERVICES = (
    Life(
        "role",
        "aws.iam.Role",
        lambda _: {"role_name": "function", "assume_role_policy_document": TRUST},
        {"description": "changed"},
    ),
    Life(
        "inline",
        "aws.iam.RolePolicy",
        lambda of: {"role_name": of("role", "role_name"), "policy_name": "own", "policy_document": policy("sqs:*")},
        {"policy_document": policy("s3:*")},
    ),
    Life(
        "managed",
        "aws.iam.ManagedPolicy",
        lambda _: {"managed_policy_name": "shared", "policy_document": policy("sqs:*")},
        {"policy_document": policy("s3:*")},
    ),
    Life(
        "bucket",
        "aws.s3.Bucket",
        lambda _: {"bucket_name": "firma-receipts", **TAGGED},
        {"versioning_configuration": {"status": "Enabled"}, "tags": [{"key": "team", "value": "billing"}]},
    ),
    Life("dead", "aws.sqs.Queue", lambda _: {"queue_name": "dead"}, {"visibility_timeout": 60}),
    Life(
        "orders",
        "aws.sqs.Queue",
        lambda of: {
            "queue_name": "orders",
            "redrive_policy": {"dead_letter_target_arn": of("dead", "arn"), "max_receive_count": 3},
        },
        {"visibility_timeout": 60},
    ),
    Life("news", "aws.sns.Topic", lambda _: {"topic_name": "news"}, {"display_name": "News"}),
    Life(
        "table",
        "aws.dynamodb.Table",
        lambda _: {
            "table_name": "orders",
            "billing_mode": "PAY_PER_REQUEST",
            "attribute_definitions": [{"attribute_name": "id", "attribute_type": "S"}],
            "key_schema": [{"attribute_name": "id", "key_type": "HASH"}],
        },
        TAGGED,
    ),
    Life(
        "log",
        "aws.logs.LogGroup",
        lambda _: {"log_group_name": "/firma/shop", "retention_in_days": 7},
        {"retention_in_days": 14},
    ),
    Life(
        "function",
        "aws.lambda.Function",
        lambda of: {
            "function_name": "handler",
            "role": of("role", "arn"),
            "runtime": "python3.11",
            "handler": "index.handler",
            "code": {"zip_file": "def handler(event, context): return 1"},
        },
        {"timeout": 10, "environment": {"variables": {"QueueUrl": "x", "queue_url": "y"}}},
    ),
    Life(
        "secret",
        "aws.secretsmanager.Secret",
        lambda _: {"name": "shop/db", "secret_string": "correct horse"},
        {"description": "for the database"},
    ),
    Life("key", "aws.kms.Key", lambda _: {"description": "one", "key_policy": KEY_POLICY}, {"description": "two"}),
    Life(
        "cluster",
        "aws.ecs.Cluster",
        lambda _: {"cluster_name": "shop"},
        {"cluster_settings": [{"name": "containerInsights", "value": "enabled"}]},
    ),
    Life(
        "task",
        "aws.ecs.TaskDefinition",
        lambda _: {
            "family": "web",
            "container_definitions": [
                {"name": "web", "image": "nginx", "memory": 128, "port_mappings": [{"container_port": 80}]}
            ],
        },
    ),
    Life(
        "service",
        "aws.ecs.Service",
        lambda of: {
            "service_name": "web",
            "cluster": of("cluster", "cluster_name"),
            "task_definition": of("task", "task_definition_arn"),
            "desired_count": 1,
        },
        {"desired_count": 2},
    ),
    Life(
        "alarm",
        "aws.cloudwatch.Alarm",
        lambda _: {
            "alarm_name": "late",
            "metric_name": "age",
            "namespace": "shop",
            "comparison_operator": "GreaterThanThreshold",
            "evaluation_periods": 1,
            "threshold": 1,
            "period": 60,
            "statistic": "Sum",
        },
        {"threshold": 2},
    ),
    Life(
        "subnets",
        "aws.rds.DBSubnetGroup",
        lambda of: {
            "db_subnet_group_name": "shop",
            "db_subnet_group_description": "one",
            "subnet_ids": [of("left", "subnet_id"), of("right", "subnet_id")],
        },
        {"db_subnet_group_description": "two"},
    ),
    Life(
        "database",
        "aws.rds.DBInstance",
        lambda of: {
            "db_instance_identifier": "shop",
            "db_instance_class": "db.t3.micro",
            "engine": "postgres",
            "allocated_storage": "20",
            "master_username": "shop",
            "master_user_password": "correct horse battery",
            "db_subnet_group_name": of("subnets", "db_subnet_group_name"),
        },
        {"backup_retention_period": 3},
    ),
    Life(
        "schedule",
        "aws.events.Rule",
        lambda _: {"name": "nightly", "schedule_expression": "rate(1 day)"},
        {"description": "every night"},
    ),
    Life(
        "setting",
        "aws.ssm.Parameter",
        lambda _: {"name": "/shop/colour", "type": "String", "value": "blue"},
        {"value": "green"},
    ),
)
LIVES = (*NETWORK, *SERVICES)
