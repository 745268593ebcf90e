"""Resource types of AWS Route53. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CidrCollection_Location(TypedDict):
    cidr_list: Texts
    location_name: str

@final
class CidrCollection(_Resource):
    """Resource Type definition for AWS::Route53::CidrCollection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        locations: Sequence[CidrCollection_Location] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon resource name (ARN) to uniquely identify the AWS resource."""
    id: Final[str]
    """UUID of the CIDR collection."""
    locations: Final[list[Any]]
    """A complex type that contains information about the list of CIDR locations."""
    name: Final[str]
    """A unique name for the CIDR collection."""

@final
class DNSSEC(_Resource):
    """Resource used to control (enable/disable) DNSSEC in a specific hosted zone."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hosted_zone_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    hosted_zone_id: Final[str]
    """The unique string (ID) used to identify a hosted zone."""

@final
class DelegationSet(_Resource):
    """Resource Type definition for AWS::Route53::DelegationSet."""
    def __init__(
        self,
        _name: str,
        /,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the delegation set."""
    caller_reference: Final[str]
    """A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the…"""
    id: Final[str]
    """The ID that Amazon Route 53 assigns to a reusable delegation set."""
    name_servers: Final[list[str]]
    """A list of the authoritative name servers for the delegation set."""

class HealthCheck_HealthCheckConfig(TypedDict):
    alarm_identifier: NotRequired[HealthCheck_AlarmIdentifier]
    child_health_checks: NotRequired[Texts]
    enable_sni: NotRequired[Bool]
    failure_threshold: NotRequired[Int]
    fully_qualified_domain_name: NotRequired[str]
    health_threshold: NotRequired[Int]
    ip_address: NotRequired[str]
    insufficient_data_health_status: NotRequired[Literal["Healthy", "LastKnownStatus", "Unhealthy"]]
    inverted: NotRequired[Bool]
    measure_latency: NotRequired[Bool]
    port: NotRequired[Int]
    regions: NotRequired[Sequence[Literal["ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-west-1", "us-west-2"]]]
    request_interval: NotRequired[Int]
    resource_path: NotRequired[str]
    routing_control_arn: NotRequired[str]
    search_string: NotRequired[str]
    type: Literal["CALCULATED", "CLOUDWATCH_METRIC", "HTTP", "HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP", "RECOVERY_CONTROL"]

class HealthCheck_AlarmIdentifier(TypedDict):
    name: str
    region: Literal["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-isoe-west-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1", "us-west-2"]

@final
class HealthCheck_HealthCheckConfig_Read:
    alarm_identifier: Final[HealthCheck_AlarmIdentifier_Read]
    child_health_checks: Final[list[str]]
    enable_sni: Final[Ref[bool]]
    failure_threshold: Final[Ref[int]]
    fully_qualified_domain_name: Final[str]
    health_threshold: Final[Ref[int]]
    ip_address: Final[str]
    insufficient_data_health_status: Final[str]
    inverted: Final[Ref[bool]]
    measure_latency: Final[Ref[bool]]
    port: Final[Ref[int]]
    regions: Final[list[str]]
    request_interval: Final[Ref[int]]
    resource_path: Final[str]
    routing_control_arn: Final[str]
    search_string: Final[str]
    type: Final[str]

@final
class HealthCheck_AlarmIdentifier_Read:
    name: Final[str]
    region: Final[str]

class HealthCheck_HealthCheckTag(TypedDict):
    key: str
    value: str

@final
class HealthCheck(_Resource):
    """Resource schema for AWS::Route53::HealthCheck."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        health_check_config: HealthCheck_HealthCheckConfig,
        health_check_tags: Sequence[HealthCheck_HealthCheckTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    health_check_config: Final[HealthCheck_HealthCheckConfig_Read]
    """A complex type that contains information about the health check."""
    health_check_id: Final[str]
    health_check_tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class HostedZone_HostedZoneConfig(TypedDict):
    comment: NotRequired[str]

@final
class HostedZone_HostedZoneConfig_Read:
    comment: Final[str]

class HostedZone_HostedZoneFeatures(TypedDict):
    enable_accelerated_recovery: NotRequired[Bool]

@final
class HostedZone_HostedZoneFeatures_Read:
    enable_accelerated_recovery: Final[Ref[bool]]

class HostedZone_HostedZoneTag(TypedDict):
    key: str
    value: str

class HostedZone_QueryLoggingConfig(TypedDict):
    cloud_watch_logs_log_group_arn: str

@final
class HostedZone_QueryLoggingConfig_Read:
    cloud_watch_logs_log_group_arn: Final[str]

class HostedZone_VPC(TypedDict):
    vpc_id: str
    vpc_region: str

@final
class HostedZone(_Resource):
    """Creates a new public or private hosted zone."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        delegation_set_id: str = ...,
        hosted_zone_config: HostedZone_HostedZoneConfig = ...,
        hosted_zone_features: HostedZone_HostedZoneFeatures = ...,
        hosted_zone_tags: Sequence[HostedZone_HostedZoneTag] = ...,
        name: str = ...,
        query_logging_config: HostedZone_QueryLoggingConfig = ...,
        vpcs: Sequence[HostedZone_VPC] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    delegation_set_id: Final[str]
    hosted_zone_config: Final[HostedZone_HostedZoneConfig_Read]
    """A complex type that contains an optional comment about your hosted zone."""
    hosted_zone_features: Final[HostedZone_HostedZoneFeatures_Read]
    """Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons."""
    hosted_zone_tags: Final[list[Any]]
    """Adds, edits, or deletes tags for a health check or a hosted zone."""
    id: Final[str]
    name: Final[str]
    """The name of the domain."""
    name_servers: Final[list[str]]
    query_logging_config: Final[HostedZone_QueryLoggingConfig_Read]
    """A complex type that contains information about a configuration for DNS query logging."""
    vpcs: Final[list[Any]]
    """*Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone."""

@final
class KeySigningKey(_Resource):
    """Represents a key signing key (KSK) associated with a hosted zone."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hosted_zone_id: str,
        key_management_service_arn: str,
        name: str,
        status: Literal["ACTIVE", "INACTIVE"],
        **_options: Unpack[Options],
    ) -> None: ...
    hosted_zone_id: Final[str]
    """The unique string (ID) used to identify a hosted zone."""
    key_management_service_arn: Final[str]
    """The Amazon resource name (ARN) for a customer managed key (CMK) in AWS Key Management Service (KMS)."""
    name: Final[str]
    """An alphanumeric string used to identify a key signing key (KSK)."""
    status: Final[str]
    """A string specifying the initial status of the key signing key (KSK)."""

@final
class QueryLoggingConfig(_Resource):
    """Resource Type definition for AWS::Route53::QueryLoggingConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cloud_watch_logs_log_group_arn: str,
        hosted_zone_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the query logging configuration."""
    cloud_watch_logs_log_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to."""
    hosted_zone_id: Final[str]
    """The ID of the public hosted zone that Amazon Route 53 logs queries for."""
    id: Final[str]
    """The ID that Amazon Route 53 assigns to the configuration for DNS query logging."""

class RecordSet_AliasTarget(TypedDict):
    dns_name: str
    evaluate_target_health: NotRequired[Bool]
    hosted_zone_id: str

@final
class RecordSet_AliasTarget_Read:
    dns_name: Final[str]
    evaluate_target_health: Final[Ref[bool]]
    hosted_zone_id: Final[str]

class RecordSet_CidrRoutingConfig(TypedDict):
    collection_id: str
    location_name: str

@final
class RecordSet_CidrRoutingConfig_Read:
    collection_id: Final[str]
    location_name: Final[str]

class RecordSet_GeoLocation(TypedDict):
    continent_code: NotRequired[str]
    country_code: NotRequired[str]
    subdivision_code: NotRequired[str]

@final
class RecordSet_GeoLocation_Read:
    continent_code: Final[str]
    country_code: Final[str]
    subdivision_code: Final[str]

class RecordSet_GeoProximityLocation(TypedDict):
    aws_region: NotRequired[str]
    bias: NotRequired[Int]
    coordinates: NotRequired[RecordSet_Coordinates]
    local_zone_group: NotRequired[str]

class RecordSet_Coordinates(TypedDict):
    latitude: str
    longitude: str

@final
class RecordSet_GeoProximityLocation_Read:
    aws_region: Final[str]
    bias: Final[Ref[int]]
    coordinates: Final[RecordSet_Coordinates_Read]
    local_zone_group: Final[str]

@final
class RecordSet_Coordinates_Read:
    latitude: Final[str]
    longitude: Final[str]

@final
class RecordSet(_Resource):
    """Resource Type definition for AWS::Route53::RecordSet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: str,
        alias_target: RecordSet_AliasTarget = ...,
        cidr_routing_config: RecordSet_CidrRoutingConfig = ...,
        comment: str = ...,
        failover: Literal["PRIMARY", "SECONDARY"] = ...,
        geo_location: RecordSet_GeoLocation = ...,
        geo_proximity_location: RecordSet_GeoProximityLocation = ...,
        health_check_id: str = ...,
        hosted_zone_id: str = ...,
        hosted_zone_name: str = ...,
        multi_value_answer: Bool = ...,
        region: str = ...,
        resource_records: Texts = ...,
        set_identifier: str = ...,
        ttl: str = ...,
        weight: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_target: Final[RecordSet_AliasTarget_Read]
    """Alias resource record sets only: Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you…"""
    cidr_routing_config: Final[RecordSet_CidrRoutingConfig_Read]
    """The object that is specified in resource record set object when you are linking a resource record set to a CIDR location."""
    comment: Final[str]
    """Optional: Any comments you want to include about a change batch request."""
    failover: Final[str]
    """To configure failover, you add the Failover element to two resource record sets."""
    geo_location: Final[RecordSet_GeoLocation_Read]
    """A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query."""
    geo_proximity_location: Final[RecordSet_GeoProximityLocation_Read]
    """Geoproximity resource record sets only: A complex type that lets you specify where your resources are located."""
    health_check_id: Final[str]
    """If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is…"""
    hosted_zone_id: Final[str]
    """The ID of the hosted zone that you want to create records in."""
    hosted_zone_name: Final[str]
    """The name of the hosted zone that you want to create records in."""
    multi_value_answer: Final[Ref[bool]]
    """To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource…"""
    name: Final[str]
    """The name of the record that you want to create, update, or delete."""
    region: Final[str]
    """The Amazon EC2 Region where you created the resource that this resource record set refers to."""
    resource_records: Final[list[str]]
    """One or more values that correspond with the value that you specified for the Type property."""
    set_identifier: Final[str]
    """An identifier that differentiates among multiple resource record sets that have the same combination of name and type."""
    ttl: Final[str]
    """The resource record cache time to live (TTL), in seconds."""
    type: Final[str]
    """The DNS record type."""
    weight: Final[Ref[int]]
    """Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that…"""

class RecordSetGroup_RecordSet(TypedDict):
    alias_target: NotRequired[RecordSetGroup_AliasTarget]
    cidr_routing_config: NotRequired[RecordSetGroup_CidrRoutingConfig]
    failover: NotRequired[str]
    geo_location: NotRequired[RecordSetGroup_GeoLocation]
    geo_proximity_location: NotRequired[RecordSetGroup_GeoProximityLocation]
    health_check_id: NotRequired[str]
    hosted_zone_id: NotRequired[str]
    hosted_zone_name: NotRequired[str]
    multi_value_answer: NotRequired[Bool]
    name: str
    region: NotRequired[str]
    resource_records: NotRequired[Texts]
    set_identifier: NotRequired[str]
    ttl: NotRequired[str]
    type: str
    weight: NotRequired[Int]

class RecordSetGroup_AliasTarget(TypedDict):
    dns_name: str
    evaluate_target_health: NotRequired[Bool]
    hosted_zone_id: str

class RecordSetGroup_CidrRoutingConfig(TypedDict):
    collection_id: str
    location_name: str

class RecordSetGroup_GeoLocation(TypedDict):
    continent_code: NotRequired[str]
    country_code: NotRequired[str]
    subdivision_code: NotRequired[str]

class RecordSetGroup_GeoProximityLocation(TypedDict):
    aws_region: NotRequired[str]
    bias: NotRequired[Int]
    coordinates: NotRequired[RecordSetGroup_Coordinates]
    local_zone_group: NotRequired[str]

class RecordSetGroup_Coordinates(TypedDict):
    latitude: str
    longitude: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class RecordSetGroup(_Resource):
    """Resource Type definition for AWS::Route53::RecordSetGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        comment: str = ...,
        hosted_zone_id: str = ...,
        hosted_zone_name: str = ...,
        record_sets: Sequence[RecordSetGroup_RecordSet] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    comment: Final[str]
    hosted_zone_id: Final[str]
    hosted_zone_name: Final[str]
    id: Final[str]
    record_sets: Final[list[Any]]

@final
class TrafficPolicy(_Resource):
    """Resource Type definition for AWS::Route53::TrafficPolicy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        document: str,
        name: str,
        comment: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the traffic policy."""
    comment: Final[str]
    """Any comments to include about the traffic policy."""
    document: Final[str]
    """The definition of the traffic policy in JSON format."""
    id: Final[str]
    """The ID that Amazon Route 53 assigned to the traffic policy when it was created."""
    name: Final[str]
    """The name of the traffic policy."""
    type: Final[str]
    """The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance."""
    version: Final[Ref[int]]
    """The version number that Amazon Route 53 assigned to the traffic policy."""

@final
class TrafficPolicyInstance(_Resource):
    """Resource Type definition for AWS::Route53::TrafficPolicyInstance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hosted_zone_id: str,
        name: str,
        ttl: Int,
        traffic_policy_id: str,
        traffic_policy_version: Int,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the traffic policy instance."""
    hosted_zone_id: Final[str]
    """The ID of the hosted zone that Amazon Route 53 creates the resource record sets in."""
    id: Final[str]
    """The ID that Amazon Route 53 assigned to the traffic policy instance when it was created."""
    name: Final[str]
    """The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this…"""
    state: Final[str]
    """The current state of the traffic policy instance."""
    ttl: Final[Ref[int]]
    """The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone."""
    traffic_policy_id: Final[str]
    """The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone."""
    traffic_policy_type: Final[str]
    """The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance."""
    traffic_policy_version: Final[Ref[int]]
    """The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone."""
