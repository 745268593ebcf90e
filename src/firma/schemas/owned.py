"""Which collections the things of a type own, and what changes by itself: what no schema says; decides nothing.

Owners, and the attributes by which they are known: the services' API references. What changes by itself: the
services' user guides (a service of ECS registers its tasks, autoscaling sets counts, a policy knows who uses it).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from firma.core.model.address import Path
from firma.core.model.schema import Owned

_ELB: Final = "aws.elasticloadbalancingv2."
_RULE: Final = (
    "ip_protocol",
    "from_port",
    "to_port",
    "cidr_ip",
    "cidr_ipv6",
    "source_security_group_id",
    "source_prefix_list_id",
    "destination_security_group_id",
    "destination_prefix_list_id",
)
_GROUP: Final = (("group_id", "group_id"),)

OWNS: Final[Mapping[str, tuple[Owned, ...]]] = {
    "AWS::EC2::RouteTable": (
        Owned(type="aws.ec2.Route", parent=(("route_table_id", "route_table_id"),)),
        Owned(type="aws.ec2.SubnetRouteTableAssociation", parent=(("route_table_id", "route_table_id"),)),
    ),
    "AWS::EC2::SecurityGroup": (
        Owned(type="aws.ec2.SecurityGroupIngress", parent=_GROUP, attribute="security_group_ingress", same=_RULE),
        Owned(type="aws.ec2.SecurityGroupEgress", parent=_GROUP, attribute="security_group_egress", same=_RULE),
    ),
    "AWS::ElasticLoadBalancingV2::LoadBalancer": (
        Owned(type=f"{_ELB}Listener", parent=(("load_balancer_arn", "load_balancer_arn"),)),
    ),
    "AWS::ElasticLoadBalancingV2::Listener": (
        Owned(type=f"{_ELB}ListenerRule", parent=(("listener_arn", "listener_arn"),)),
    ),
    "AWS::IAM::Role": (
        Owned(
            type="aws.iam.RolePolicy",
            parent=(("role_name", "role_name"),),
            attribute="policies",
            same=("policy_name",),
        ),
        Owned(type="aws.iam.ManagedPolicy", parent=(("roles", "role_name"),), attribute="managed_policy_arns"),
    ),
    "AWS::Lambda::Function": (
        Owned(type="aws.lambda.EventSourceMapping", parent=(("function_name", "function_name"),)),
    ),
    "AWS::S3::Bucket": (Owned(type="aws.s3.BucketPolicy", parent=(("bucket", "bucket_name"),)),),
    "AWS::SNS::Topic": (
        Owned(
            type="aws.sns.Subscription",
            parent=(("topic_arn", "topic_arn"),),
            attribute="subscription",
            same=("protocol", "endpoint"),
        ),
    ),
}
"""Type -> what its things own. What has an `attribute` shows in the owner itself."""

NOISE: Final[Mapping[str, tuple[Path, ...]]] = {
    "AWS::ElasticLoadBalancingV2::TargetGroup": (("targets",),),
    "AWS::ECS::Service": (("deployment_configuration", "alarms"),),
    "AWS::IAM::ManagedPolicy": (("roles",), ("users",), ("groups",)),
}
"""Type -> paths that others change in the course of things: drift only where they are declared."""
