"""Resource types of AWS ServiceDiscovery. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref
from firma.program.resource import Resource as _Resource

class HttpNamespace_Tag(TypedDict):
    key: str
    value: str

@final
class HttpNamespace(_Resource):
    """Resource Type definition for AWS::ServiceDiscovery::HttpNamespace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[HttpNamespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the namespace."""
    description: Final[str]
    """A description for the namespace."""
    id: Final[str]
    """The ID of the namespace."""
    name: Final[str]
    """The name that you want to assign to this namespace."""
    tags: Final[list[Any]]
    """The tags for the namespace."""

@final
class Instance(_Resource):
    """Resource Type definition for AWS::ServiceDiscovery::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_attributes: Mapping[str, Any] | str,
        service_id: str,
        instance_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_attributes: Final[Any]
    instance_id: Final[str]
    """An identifier that you want to associate with the instance."""
    service_id: Final[str]
    """The ID or Amazon Resource Name (ARN) of the service that you want to use for settings for the instance."""

class PrivateDnsNamespace_Properties(TypedDict):
    dns_properties: NotRequired[PrivateDnsNamespace_PrivateDnsPropertiesMutable]

class PrivateDnsNamespace_PrivateDnsPropertiesMutable(TypedDict):
    soa: NotRequired[PrivateDnsNamespace_SOA]

class PrivateDnsNamespace_SOA(TypedDict):
    ttl: NotRequired[Number]

@final
class PrivateDnsNamespace_Properties_Read:
    dns_properties: Final[PrivateDnsNamespace_PrivateDnsPropertiesMutable_Read]

@final
class PrivateDnsNamespace_PrivateDnsPropertiesMutable_Read:
    soa: Final[PrivateDnsNamespace_SOA_Read]

@final
class PrivateDnsNamespace_SOA_Read:
    ttl: Final[Ref[float]]

class PrivateDnsNamespace_Tag(TypedDict):
    key: str
    value: str

@final
class PrivateDnsNamespace(_Resource):
    """Resource Type definition for AWS::ServiceDiscovery::PrivateDnsNamespace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        properties: PrivateDnsNamespace_Properties = ...,
        tags: Sequence[PrivateDnsNamespace_Tag] = ...,
        vpc: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the private namespace."""
    description: Final[str]
    """A description of the namespace."""
    hosted_zone_id: Final[str]
    """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    id: Final[str]
    """The ID of the private namespace."""
    name: Final[str]
    """The name that you want to assign to this namespace."""
    properties: Final[PrivateDnsNamespace_Properties_Read]
    """Properties of the private DNS namespace."""
    tags: Final[list[Any]]
    """The tags for the namespace."""
    vpc: Final[str]
    """The ID of the Amazon VPC that you want to associate the namespace with."""

class PublicDnsNamespace_Properties(TypedDict):
    dns_properties: NotRequired[PublicDnsNamespace_PublicDnsPropertiesMutable]

class PublicDnsNamespace_PublicDnsPropertiesMutable(TypedDict):
    soa: NotRequired[PublicDnsNamespace_SOA]

class PublicDnsNamespace_SOA(TypedDict):
    ttl: NotRequired[Number]

@final
class PublicDnsNamespace_Properties_Read:
    dns_properties: Final[PublicDnsNamespace_PublicDnsPropertiesMutable_Read]

@final
class PublicDnsNamespace_PublicDnsPropertiesMutable_Read:
    soa: Final[PublicDnsNamespace_SOA_Read]

@final
class PublicDnsNamespace_SOA_Read:
    ttl: Final[Ref[float]]

class PublicDnsNamespace_Tag(TypedDict):
    key: str
    value: str

@final
class PublicDnsNamespace(_Resource):
    """Resource Type definition for AWS::ServiceDiscovery::PublicDnsNamespace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        properties: PublicDnsNamespace_Properties = ...,
        tags: Sequence[PublicDnsNamespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the public namespace."""
    description: Final[str]
    """A description for the namespace."""
    hosted_zone_id: Final[str]
    """The ID for the Route 53 hosted zone that AWS Cloud Map creates when you create a namespace."""
    id: Final[str]
    """The ID of the public namespace."""
    name: Final[str]
    """The name that you want to assign to this namespace."""
    properties: Final[PublicDnsNamespace_Properties_Read]
    """Properties for the public DNS namespace."""
    tags: Final[list[Any]]
    """The tags for the namespace."""

class Service_DnsConfig(TypedDict):
    dns_records: Sequence[Service_DnsRecord]
    namespace_id: NotRequired[str]
    routing_policy: NotRequired[Literal["MULTIVALUE", "WEIGHTED"]]

class Service_DnsRecord(TypedDict):
    ttl: Number
    type: Literal["A", "AAAA", "CNAME", "SRV"]

@final
class Service_DnsConfig_Read:
    dns_records: Final[list[Any]]
    namespace_id: Final[str]
    routing_policy: Final[str]

class Service_HealthCheckConfig(TypedDict):
    failure_threshold: NotRequired[Number]
    resource_path: NotRequired[str]
    type: Literal["HTTP", "HTTPS", "TCP"]

@final
class Service_HealthCheckConfig_Read:
    failure_threshold: Final[Ref[float]]
    resource_path: Final[str]
    type: Final[str]

class Service_HealthCheckCustomConfig(TypedDict):
    failure_threshold: NotRequired[Number]

@final
class Service_HealthCheckCustomConfig_Read:
    failure_threshold: Final[Ref[float]]

class Service_Tag(TypedDict):
    key: str
    value: str

@final
class Service(_Resource):
    """Resource Type definition for AWS::ServiceDiscovery::Service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        dns_config: Service_DnsConfig = ...,
        health_check_config: Service_HealthCheckConfig = ...,
        health_check_custom_config: Service_HealthCheckCustomConfig = ...,
        name: str = ...,
        namespace_id: str = ...,
        service_attributes: Mapping[str, str] = ...,
        tags: Sequence[Service_Tag] = ...,
        type: Literal["HTTP"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the service."""
    description: Final[str]
    """A description for the service."""
    dns_config: Final[Service_DnsConfig_Read]
    """DNS configuration settings for the service."""
    health_check_config: Final[Service_HealthCheckConfig_Read]
    """Configuration for health checks for the service."""
    health_check_custom_config: Final[Service_HealthCheckCustomConfig_Read]
    """Configurations for custom health checks for the service."""
    id: Final[str]
    """The unique identifier for the service."""
    name: Final[str]
    """The name of the service."""
    namespace_id: Final[str]
    """The ID of the namespace in which the service is created."""
    service_attributes: Final[Any]
    """A string map that contains attributes and values for the service."""
    tags: Final[list[Any]]
    """An array of key-value pairs to associate with the service."""
    type: Final[str]
    """The type of service."""
