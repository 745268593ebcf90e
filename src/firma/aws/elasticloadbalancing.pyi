"""Resource types of AWS ElasticLoadBalancing. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class LoadBalancer_AccessLoggingPolicy(TypedDict):
    emit_interval: NotRequired[Int]
    enabled: Bool
    s3_bucket_name: str
    s3_bucket_prefix: NotRequired[str]

@final
class LoadBalancer_AccessLoggingPolicy_Read:
    emit_interval: Final[Ref[int]]
    enabled: Final[Ref[bool]]
    s3_bucket_name: Final[str]
    s3_bucket_prefix: Final[str]

class LoadBalancer_AppCookieStickinessPolicy(TypedDict):
    cookie_name: str
    policy_name: str

class LoadBalancer_ConnectionDrainingPolicy(TypedDict):
    enabled: Bool
    timeout: NotRequired[Int]

@final
class LoadBalancer_ConnectionDrainingPolicy_Read:
    enabled: Final[Ref[bool]]
    timeout: Final[Ref[int]]

class LoadBalancer_ConnectionSettings(TypedDict):
    idle_timeout: Int

@final
class LoadBalancer_ConnectionSettings_Read:
    idle_timeout: Final[Ref[int]]

class LoadBalancer_HealthCheck(TypedDict):
    healthy_threshold: str
    interval: str
    target: str
    timeout: str
    unhealthy_threshold: str

@final
class LoadBalancer_HealthCheck_Read:
    healthy_threshold: Final[str]
    interval: Final[str]
    target: Final[str]
    timeout: Final[str]
    unhealthy_threshold: Final[str]

class LoadBalancer_LBCookieStickinessPolicy(TypedDict):
    cookie_expiration_period: NotRequired[str]
    policy_name: NotRequired[str]

class LoadBalancer_Listeners(TypedDict):
    instance_port: str
    instance_protocol: NotRequired[str]
    load_balancer_port: str
    policy_names: NotRequired[Texts]
    protocol: str
    ssl_certificate_id: NotRequired[str]

class LoadBalancer_Policies(TypedDict):
    attributes: Sequence[LoadBalancer_PolicyItem]
    instance_ports: NotRequired[Texts]
    load_balancer_ports: NotRequired[Texts]
    policy_name: str
    policy_type: str

class LoadBalancer_PolicyItem(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

@final
class LoadBalancer_SourceSecurityGroup_Read:
    group_name: Final[str]
    owner_alias: Final[str]

class LoadBalancer_Tag(TypedDict):
    key: str
    value: str

@final
class LoadBalancer(_Resource):
    """Resource Type definition for AWS::ElasticLoadBalancing::LoadBalancer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        listeners: Sequence[LoadBalancer_Listeners],
        access_logging_policy: LoadBalancer_AccessLoggingPolicy = ...,
        app_cookie_stickiness_policy: Sequence[LoadBalancer_AppCookieStickinessPolicy] = ...,
        availability_zones: Texts = ...,
        connection_draining_policy: LoadBalancer_ConnectionDrainingPolicy = ...,
        connection_settings: LoadBalancer_ConnectionSettings = ...,
        cross_zone: Bool = ...,
        health_check: LoadBalancer_HealthCheck = ...,
        instances: Texts = ...,
        lb_cookie_stickiness_policy: Sequence[LoadBalancer_LBCookieStickinessPolicy] = ...,
        load_balancer_name: str = ...,
        policies: Sequence[LoadBalancer_Policies] = ...,
        scheme: str = ...,
        security_groups: Texts = ...,
        subnets: Texts = ...,
        tags: Sequence[LoadBalancer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_logging_policy: Final[LoadBalancer_AccessLoggingPolicy_Read]
    """Information about where and how access logs are stored for the load balancer."""
    app_cookie_stickiness_policy: Final[list[Any]]
    """Information about a policy for application-controlled session stickiness."""
    availability_zones: Final[list[str]]
    """The Availability Zones for a load balancer in a default VPC."""
    canonical_hosted_zone_name: Final[str]
    """The name of the Route 53 hosted zone that is associated with the load balancer."""
    canonical_hosted_zone_name_id: Final[str]
    """The ID of the Route 53 hosted zone name that is associated with the load balancer."""
    connection_draining_policy: Final[LoadBalancer_ConnectionDrainingPolicy_Read]
    """If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away from a deregistered or…"""
    connection_settings: Final[LoadBalancer_ConnectionSettings_Read]
    """If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for the specified duration."""
    cross_zone: Final[Ref[bool]]
    """If enabled, the load balancer routes the request traffic evenly across all instances regardless of the Availability Zones."""
    dns_name: Final[str]
    """The DNS name for the load balancer"""
    health_check: Final[LoadBalancer_HealthCheck_Read]
    """The health check settings to use when evaluating the health of your EC2 instances."""
    instances: Final[list[str]]
    """The IDs of the instances for the load balancer."""
    lb_cookie_stickiness_policy: Final[list[Any]]
    """Information about a policy for duration-based session stickiness."""
    listeners: Final[list[Any]]
    """The Listeners for the load balancer."""
    load_balancer_name: Final[str]
    """The name of the load balancer."""
    policies: Final[list[Any]]
    """The policies defined for your Classic Load Balancer."""
    scheme: Final[str]
    """The type of load balancer."""
    security_groups: Final[list[str]]
    """The security groups for the load balancer."""
    source_security_group: Final[LoadBalancer_SourceSecurityGroup_Read]
    subnets: Final[list[str]]
    """The IDs of the subnets for the load balancer."""
    tags: Final[list[Any]]
    """The tags associated with a load balancer."""
