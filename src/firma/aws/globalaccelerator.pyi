"""Resource types of AWS GlobalAccelerator. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Accelerator_Tag(TypedDict):
    key: str
    value: str

@final
class Accelerator(_Resource):
    """Resource Type definition for AWS::GlobalAccelerator::Accelerator"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        enabled: Bool = ...,
        flow_logs_enabled: Bool = ...,
        flow_logs_s3_bucket: str = ...,
        flow_logs_s3_prefix: str = ...,
        ip_address_type: Literal["IPV4", "DUAL_STACK"] = ...,
        ip_addresses: Texts = ...,
        tags: Sequence[Accelerator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accelerator_arn: Final[str]
    """The Amazon Resource Name (ARN) of the accelerator."""
    dns_name: Final[str]
    """The Domain Name System (DNS) name that Global Accelerator creates that points to your accelerator's static IPv4 addresses."""
    dual_stack_dns_name: Final[str]
    """The Domain Name System (DNS) name that Global Accelerator creates that points to your accelerator's static IPv4 and IPv6 addresses."""
    enabled: Final[Ref[bool]]
    """Indicates whether an accelerator is enabled."""
    flow_logs_enabled: Final[Ref[bool]]
    """Indicates whether flow logs are enabled for the accelerator."""
    flow_logs_s3_bucket: Final[str]
    """The name of the Amazon S3 bucket for the flow logs."""
    flow_logs_s3_prefix: Final[str]
    """The prefix for the location in the Amazon S3 bucket for the flow logs."""
    ip_address_type: Final[str]
    """IP Address type."""
    ip_addresses: Final[list[str]]
    """The IP addresses from BYOIP Prefix pool."""
    ipv4_addresses: Final[list[str]]
    """The IPv4 addresses assigned to the accelerator."""
    ipv6_addresses: Final[list[str]]
    """The IPv6 addresses assigned if the accelerator is dualstack"""
    name: Final[str]
    """Name of accelerator."""
    tags: Final[list[Any]]

class CrossAccountAttachment_Resource(TypedDict):
    cidr: NotRequired[str]
    endpoint_id: NotRequired[str]
    region: NotRequired[str]

class CrossAccountAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class CrossAccountAttachment(_Resource):
    """Resource Type definition for AWS::GlobalAccelerator::CrossAccountAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        principals: Texts = ...,
        resources: Sequence[CrossAccountAttachment_Resource] = ...,
        tags: Sequence[CrossAccountAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_arn: Final[str]
    """The Amazon Resource Name (ARN) of the attachment."""
    name: Final[str]
    """The Friendly identifier of the attachment."""
    principals: Final[list[str]]
    """Principals to share the resources with."""
    resources: Final[list[Any]]
    """Resources shared using the attachment."""
    tags: Final[list[Any]]

class EndpointGroup_EndpointConfiguration(TypedDict):
    attachment_arn: NotRequired[str]
    client_ip_preservation_enabled: NotRequired[Bool]
    endpoint_id: str
    weight: NotRequired[Int]

class EndpointGroup_PortOverride(TypedDict):
    endpoint_port: Int
    listener_port: Int

@final
class EndpointGroup(_Resource):
    """Resource Type definition for AWS::GlobalAccelerator::EndpointGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_group_region: str,
        listener_arn: str,
        endpoint_configurations: Sequence[EndpointGroup_EndpointConfiguration] = ...,
        health_check_interval_seconds: Int = ...,
        health_check_path: str = ...,
        health_check_port: Int = ...,
        health_check_protocol: Literal["TCP", "HTTP", "HTTPS"] = ...,
        port_overrides: Sequence[EndpointGroup_PortOverride] = ...,
        threshold_count: Int = ...,
        traffic_dial_percentage: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    endpoint_configurations: Final[list[Any]]
    """The list of endpoint objects."""
    endpoint_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint group"""
    endpoint_group_region: Final[str]
    """The name of the AWS Region where the endpoint group is located"""
    health_check_interval_seconds: Final[Ref[int]]
    """The time in seconds between each health check for an endpoint."""
    health_check_path: Final[str]
    health_check_port: Final[Ref[int]]
    """The port that AWS Global Accelerator uses to check the health of endpoints in this endpoint group."""
    health_check_protocol: Final[str]
    """The protocol that AWS Global Accelerator uses to check the health of endpoints in this endpoint group."""
    listener_arn: Final[str]
    """The Amazon Resource Name (ARN) of the listener"""
    port_overrides: Final[list[Any]]
    threshold_count: Final[Ref[int]]
    """The number of consecutive health checks required to set the state of the endpoint to unhealthy."""
    traffic_dial_percentage: Final[Ref[float]]
    """The percentage of traffic to sent to an AWS Region"""

class Listener_PortRange(TypedDict):
    from_port: Int
    to_port: Int

@final
class Listener(_Resource):
    """Resource Type definition for AWS::GlobalAccelerator::Listener"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accelerator_arn: str,
        port_ranges: Sequence[Listener_PortRange],
        protocol: Literal["TCP", "UDP"],
        client_affinity: Literal["NONE", "SOURCE_IP"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accelerator_arn: Final[str]
    """The Amazon Resource Name (ARN) of the accelerator."""
    client_affinity: Final[str]
    """Client affinity lets you direct all requests from a user to the same endpoint."""
    listener_arn: Final[str]
    """The Amazon Resource Name (ARN) of the listener."""
    port_ranges: Final[list[Any]]
    protocol: Final[str]
    """The protocol for the listener."""
