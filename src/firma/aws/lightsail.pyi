"""Resource types of AWS Lightsail. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class Alarm(_Resource):
    """Resource Type definition for AWS::Lightsail::Alarm"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alarm_name: str,
        comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"],
        evaluation_periods: Int,
        metric_name: Literal["BurstCapacityPercentage", "BurstCapacityTime", "CPUUtilization", "ClientTLSNegotiationErrorCount", "DatabaseConnections", "DiskQueueDepth", "FreeStorageSpace", "FreeableMemory", "HTTPCode_Instance_2XX_Count", "HTTPCode_Instance_3XX_Count", "HTTPCode_Instance_4XX_Count", "HTTPCode_Instance_5XX_Count", "HTTPCode_LB_4XX_Count", "HTTPCode_LB_5XX_Count", "HealthyHostCount", "InstanceResponseTime", "NetworkIn", "NetworkOut", "NetworkReceiveThroughput", "NetworkTransmitThroughput", "RejectedConnectionCount", "RequestCount", "StatusCheckFailed", "StatusCheckFailed_Instance", "StatusCheckFailed_System", "SwapUsage", "UnhealthyHostCount"],
        monitored_resource_name: str,
        threshold: Number,
        contact_protocols: Sequence[Literal["Email", "SMS"]] = ...,
        datapoints_to_alarm: Int = ...,
        notification_enabled: Bool = ...,
        notification_triggers: Sequence[Literal["ALARM", "INSUFFICIENT_DATA", "OK"]] = ...,
        treat_missing_data: Literal["breaching", "ignore", "missing", "notBreaching"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alarm_arn: Final[str]
    alarm_name: Final[str]
    """The name for the alarm."""
    comparison_operator: Final[str]
    """The arithmetic operation to use when comparing the specified statistic to the threshold."""
    contact_protocols: Final[list[str]]
    """The contact protocols to use for the alarm, such as Email, SMS (text messaging), or both."""
    datapoints_to_alarm: Final[Ref[int]]
    """The number of data points that must be not within the specified threshold to trigger the alarm."""
    evaluation_periods: Final[Ref[int]]
    """The number of most recent periods over which data is compared to the specified threshold."""
    metric_name: Final[str]
    """The name of the metric to associate with the alarm."""
    monitored_resource_name: Final[str]
    """The name of the Lightsail resource that the alarm monitors."""
    notification_enabled: Final[Ref[bool]]
    """Indicates whether the alarm is enabled."""
    notification_triggers: Final[list[str]]
    """The alarm states that trigger a notification."""
    state: Final[str]
    """The current state of the alarm."""
    threshold: Final[Ref[float]]
    """The value against which the specified statistic is compared."""
    treat_missing_data: Final[str]
    """Sets how this alarm will handle missing data points."""

class Bucket_AccessRules(TypedDict):
    allow_public_overrides: NotRequired[Bool]
    get_object: NotRequired[str]

@final
class Bucket_AccessRules_Read:
    allow_public_overrides: Final[Ref[bool]]
    get_object: Final[str]

class Bucket_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Bucket(_Resource):
    """Resource Type definition for AWS::Lightsail::Bucket"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket_name: str,
        bundle_id: str,
        access_rules: Bucket_AccessRules = ...,
        object_versioning: Bool = ...,
        read_only_access_accounts: Texts = ...,
        resources_receiving_access: Texts = ...,
        tags: Sequence[Bucket_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    able_to_update_bundle: Final[Ref[bool]]
    """Indicates whether the bundle that is currently applied to a bucket can be changed to another bundle."""
    access_rules: Final[Bucket_AccessRules_Read]
    """An object that sets the public accessibility of objects in the specified bucket."""
    bucket_arn: Final[str]
    bucket_name: Final[str]
    """The name for the bucket."""
    bundle_id: Final[str]
    """The ID of the bundle to use for the bucket."""
    object_versioning: Final[Ref[bool]]
    """Specifies whether to enable or disable versioning of objects in the bucket."""
    read_only_access_accounts: Final[list[str]]
    """An array of strings to specify the AWS account IDs that can access the bucket."""
    resources_receiving_access: Final[list[str]]
    """The names of the Lightsail resources for which to set bucket access."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    url: Final[str]
    """The URL of the bucket."""

class Certificate_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Certificate(_Resource):
    """Resource Type definition for AWS::Lightsail::Certificate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_name: str,
        domain_name: str,
        subject_alternative_names: Texts = ...,
        tags: Sequence[Certificate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    certificate_name: Final[str]
    """The name for the certificate."""
    domain_name: Final[str]
    """The domain name (e.g., example.com ) for the certificate."""
    status: Final[str]
    """The validation status of the certificate."""
    subject_alternative_names: Final[list[str]]
    """An array of strings that specify the alternate domains (e.g., example2.com) and subdomains (e.g., blog.example.com) for the certificate."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ContactMethod(_Resource):
    """Resource Type definition for AWS::Lightsail::ContactMethod"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_endpoint: str,
        protocol: Literal["Email", "SMS"],
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the contact method."""
    contact_endpoint: Final[str]
    """The destination of the contact method, such as an email address or a mobile phone number."""
    created_at: Final[str]
    """The timestamp when the contact method was created."""
    name: Final[str]
    """The name of the contact method."""
    protocol: Final[str]
    """The protocol of the contact method, such as Email or SMS (text messaging)."""
    resource_type: Final[str]
    """The Lightsail resource type of the contact method."""
    status: Final[str]
    """The current status of the contact method."""
    support_code: Final[str]
    """The support code for the contact method."""

class Container_ContainerServiceDeployment(TypedDict):
    containers: NotRequired[Sequence[Container_Container]]
    public_endpoint: NotRequired[Container_PublicEndpoint]

class Container_Container(TypedDict):
    command: NotRequired[Texts]
    container_name: NotRequired[str]
    environment: NotRequired[Sequence[Container_EnvironmentVariable]]
    image: NotRequired[str]
    ports: NotRequired[Sequence[Container_PortInfo]]

class Container_EnvironmentVariable(TypedDict):
    value: NotRequired[str]
    variable: NotRequired[str]

class Container_PortInfo(TypedDict):
    port: NotRequired[str]
    protocol: NotRequired[str]

class Container_PublicEndpoint(TypedDict):
    container_name: NotRequired[str]
    container_port: NotRequired[Int]
    health_check_config: NotRequired[Container_HealthCheckConfig]

class Container_HealthCheckConfig(TypedDict):
    healthy_threshold: NotRequired[Int]
    interval_seconds: NotRequired[Int]
    path: NotRequired[str]
    success_codes: NotRequired[str]
    timeout_seconds: NotRequired[Int]
    unhealthy_threshold: NotRequired[Int]

@final
class Container_ContainerServiceDeployment_Read:
    containers: Final[list[Any]]
    public_endpoint: Final[Container_PublicEndpoint_Read]

@final
class Container_PublicEndpoint_Read:
    container_name: Final[str]
    container_port: Final[Ref[int]]
    health_check_config: Final[Container_HealthCheckConfig_Read]

@final
class Container_HealthCheckConfig_Read:
    healthy_threshold: Final[Ref[int]]
    interval_seconds: Final[Ref[int]]
    path: Final[str]
    success_codes: Final[str]
    timeout_seconds: Final[Ref[int]]
    unhealthy_threshold: Final[Ref[int]]

class Container_PrivateRegistryAccess(TypedDict):
    ecr_image_puller_role: NotRequired[Container_PrivateRegistryAccessEcrImagePullerRole]

class Container_PrivateRegistryAccessEcrImagePullerRole(TypedDict):
    is_active: NotRequired[Bool]

@final
class Container_PrivateRegistryAccess_Read:
    ecr_image_puller_role: Final[Container_PrivateRegistryAccessEcrImagePullerRole_Read]

@final
class Container_PrivateRegistryAccessEcrImagePullerRole_Read:
    is_active: Final[Ref[bool]]
    principal_arn: Final[str]

class Container_PublicDomainName(TypedDict):
    certificate_name: NotRequired[str]
    domain_names: NotRequired[Texts]

class Container_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Container(_Resource):
    """Resource Type definition for AWS::Lightsail::Container"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        power: Literal["large", "medium", "micro", "nano", "small", "xlarge"],
        scale: Int,
        service_name: str,
        container_service_deployment: Container_ContainerServiceDeployment = ...,
        is_disabled: Bool = ...,
        private_registry_access: Container_PrivateRegistryAccess = ...,
        public_domain_names: Sequence[Container_PublicDomainName] = ...,
        tags: Sequence[Container_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    container_arn: Final[str]
    container_service_deployment: Final[Container_ContainerServiceDeployment_Read]
    """Describes a container deployment configuration of an Amazon Lightsail container service."""
    is_disabled: Final[Ref[bool]]
    """A Boolean value to indicate whether the container service is disabled."""
    power: Final[str]
    """The power specification for the container service."""
    principal_arn: Final[str]
    """The principal ARN of the container service."""
    private_registry_access: Final[Container_PrivateRegistryAccess_Read]
    """An object to describe the configuration for the container service to access private container image repositories, such as Amazon Elastic…"""
    public_domain_names: Final[list[Any]]
    """The public domain names to use with the container service, such as example.com and www.example.com."""
    scale: Final[Ref[int]]
    """The scale specification for the container service."""
    service_name: Final[str]
    """The name for the container service."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    url: Final[str]
    """The publicly accessible URL of the container service."""

class Database_RelationalDatabaseParameter(TypedDict):
    allowed_values: NotRequired[str]
    apply_method: NotRequired[str]
    apply_type: NotRequired[str]
    data_type: NotRequired[str]
    description: NotRequired[str]
    is_modifiable: NotRequired[Bool]
    parameter_name: NotRequired[str]
    parameter_value: NotRequired[str]

class Database_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Database(_Resource):
    """Resource Type definition for AWS::Lightsail::Database"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        master_database_name: str,
        master_username: str,
        relational_database_blueprint_id: str,
        relational_database_bundle_id: str,
        relational_database_name: str,
        availability_zone: str = ...,
        backup_retention: Bool = ...,
        ca_certificate_identifier: str = ...,
        master_user_password: SecretText = ...,
        preferred_backup_window: str = ...,
        preferred_maintenance_window: str = ...,
        publicly_accessible: Bool = ...,
        relational_database_parameters: Sequence[Database_RelationalDatabaseParameter] = ...,
        rotate_master_user_password: Bool = ...,
        tags: Sequence[Database_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The Availability Zone in which to create your new database."""
    backup_retention: Final[Ref[bool]]
    """When true, enables automated backup retention for your database."""
    ca_certificate_identifier: Final[str]
    """Indicates the certificate that needs to be associated with the database."""
    database_arn: Final[str]
    master_database_name: Final[str]
    """The name of the database to create when the Lightsail database resource is created."""
    master_user_password: Final[str]
    """The password for the master user."""
    master_username: Final[str]
    """The name for the master user."""
    preferred_backup_window: Final[str]
    """The daily time range during which automated backups are created for your new database if automated backups are enabled."""
    preferred_maintenance_window: Final[str]
    """The weekly time range during which system maintenance can occur on your new database."""
    publicly_accessible: Final[Ref[bool]]
    """Specifies the accessibility options for your new database."""
    relational_database_blueprint_id: Final[str]
    """The blueprint ID for your new database."""
    relational_database_bundle_id: Final[str]
    """The bundle ID for your new database."""
    relational_database_name: Final[str]
    """The name to use for your new Lightsail database resource."""
    relational_database_parameters: Final[list[Any]]
    """Update one or more parameters of the relational database."""
    rotate_master_user_password: Final[Ref[bool]]
    """When true, the master user password is changed to a new strong password generated by Lightsail."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class DatabaseSnapshot_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class DatabaseSnapshot_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DatabaseSnapshot(_Resource):
    """Resource Type definition for AWS::Lightsail::DatabaseSnapshot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        relational_database_name: str,
        relational_database_snapshot_name: str,
        tags: Sequence[DatabaseSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the database snapshot."""
    created_at: Final[str]
    """The timestamp when the database snapshot was created."""
    engine: Final[str]
    """The software of the database snapshot (for example, MySQL)."""
    engine_version: Final[str]
    """The database engine version for the database snapshot (for example, 5.7.23)."""
    from_relational_database_arn: Final[str]
    """The Amazon Resource Name (ARN) of the database from which the database snapshot was created."""
    from_relational_database_blueprint_id: Final[str]
    """The blueprint ID of the database from which the database snapshot was created."""
    from_relational_database_bundle_id: Final[str]
    """The bundle ID of the database from which the database snapshot was created."""
    from_relational_database_name: Final[str]
    """The name of the source database from which the database snapshot was created."""
    location: Final[DatabaseSnapshot_Location_Read]
    """The Region name and Availability Zone where the database snapshot is located."""
    name: Final[str]
    """The name of the database snapshot."""
    relational_database_name: Final[str]
    """The name of the database on which to base your new snapshot."""
    relational_database_snapshot_name: Final[str]
    """The name for your new database snapshot."""
    resource_type: Final[str]
    """The Lightsail resource type."""
    size_in_gb: Final[Ref[int]]
    """The size of the disk in GB (for example, 32) for the database snapshot."""
    state: Final[str]
    """The state of the database snapshot."""
    support_code: Final[str]
    """The support code for the database snapshot."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Disk_AddOn(TypedDict):
    add_on_type: Literal["AutoSnapshot", "StopInstanceOnIdle"]
    auto_snapshot_add_on_request: NotRequired[Disk_AutoSnapshotAddOn]
    status: NotRequired[Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"]]

class Disk_AutoSnapshotAddOn(TypedDict):
    snapshot_time_of_day: NotRequired[str]

class Disk_Location(TypedDict):
    pass

@final
class Disk_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class Disk_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Disk(_Resource):
    """Resource Type definition for AWS::Lightsail::Disk"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        disk_name: str,
        size_in_gb: Int,
        add_ons: Sequence[Disk_AddOn] = ...,
        availability_zone: str = ...,
        location: Disk_Location = ...,
        tags: Sequence[Disk_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    add_ons: Final[list[Any]]
    """An array of objects representing the add-ons to enable for the new instance."""
    attached_to: Final[str]
    """Name of the attached Lightsail Instance"""
    attachment_state: Final[str]
    """Attachment State of the Lightsail disk"""
    availability_zone: Final[str]
    """The Availability Zone in which to create your instance."""
    disk_arn: Final[str]
    disk_name: Final[str]
    """The names to use for your new Lightsail disk."""
    iops: Final[Ref[int]]
    """Iops of the Lightsail disk"""
    is_attached: Final[Ref[bool]]
    """Check is Disk is attached state"""
    location: Final[Disk_Location_Read]
    """Location of a resource."""
    path: Final[str]
    """Path of the attached Disk"""
    resource_type: Final[str]
    """Resource type of Lightsail instance."""
    size_in_gb: Final[Ref[int]]
    """Size of the Lightsail disk"""
    state: Final[str]
    """State of the Lightsail disk"""
    support_code: Final[str]
    """Support code to help identify any issues"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class DiskSnapshot_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class DiskSnapshot_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DiskSnapshot(_Resource):
    """Resource Type definition for AWS::Lightsail::DiskSnapshot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        disk_name: str,
        disk_snapshot_name: str,
        tags: Sequence[DiskSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the disk snapshot was created."""
    disk_name: Final[str]
    """The name of the source disk from which the snapshot was created."""
    disk_snapshot_arn: Final[str]
    """The Amazon Resource Name (ARN) of the disk snapshot."""
    disk_snapshot_name: Final[str]
    """The name of the disk snapshot (e.g., my-disk-snapshot)."""
    from_disk_name: Final[str]
    """The name of the source disk from which the disk snapshot was created."""
    is_from_auto_snapshot: Final[Ref[bool]]
    """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    location: Final[DiskSnapshot_Location_Read]
    """The AWS Region and Availability Zone where the disk snapshot was created."""
    progress: Final[str]
    """The progress of the disk snapshot creation operation."""
    resource_type: Final[str]
    """The Lightsail resource type (DiskSnapshot)."""
    size_in_gb: Final[Ref[int]]
    """The size of the disk snapshot in GB."""
    state: Final[str]
    """The status of the disk snapshot operation."""
    support_code: Final[str]
    """The support code."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Distribution_CacheSettings(TypedDict):
    allowed_http_methods: NotRequired[str]
    cached_http_methods: NotRequired[str]
    default_ttl: NotRequired[Int]
    forwarded_cookies: NotRequired[Distribution_CookieObject]
    forwarded_headers: NotRequired[Distribution_HeaderObject]
    forwarded_query_strings: NotRequired[Distribution_QueryStringObject]
    maximum_ttl: NotRequired[Int]
    minimum_ttl: NotRequired[Int]

class Distribution_CookieObject(TypedDict):
    cookies_allow_list: NotRequired[Texts]
    option: NotRequired[Literal["all", "allow-list", "none"]]

class Distribution_HeaderObject(TypedDict):
    headers_allow_list: NotRequired[Texts]
    option: NotRequired[Literal["all", "allow-list", "none"]]

class Distribution_QueryStringObject(TypedDict):
    option: NotRequired[Bool]
    query_strings_allow_list: NotRequired[Texts]

@final
class Distribution_CacheSettings_Read:
    allowed_http_methods: Final[str]
    cached_http_methods: Final[str]
    default_ttl: Final[Ref[int]]
    forwarded_cookies: Final[Distribution_CookieObject_Read]
    forwarded_headers: Final[Distribution_HeaderObject_Read]
    forwarded_query_strings: Final[Distribution_QueryStringObject_Read]
    maximum_ttl: Final[Ref[int]]
    minimum_ttl: Final[Ref[int]]

@final
class Distribution_CookieObject_Read:
    cookies_allow_list: Final[list[str]]
    option: Final[str]

@final
class Distribution_HeaderObject_Read:
    headers_allow_list: Final[list[str]]
    option: Final[str]

@final
class Distribution_QueryStringObject_Read:
    option: Final[Ref[bool]]
    query_strings_allow_list: Final[list[str]]

class Distribution_CacheBehaviorPerPath(TypedDict):
    behavior: NotRequired[Literal["cache", "dont-cache"]]
    path: NotRequired[str]

class Distribution_CacheBehavior(TypedDict):
    behavior: NotRequired[Literal["cache", "dont-cache"]]

@final
class Distribution_CacheBehavior_Read:
    behavior: Final[str]

class Distribution_InputOrigin(TypedDict):
    name: NotRequired[str]
    protocol_policy: NotRequired[Literal["http-only", "https-only"]]
    region_name: NotRequired[Literal["ap-east-1", "ap-northeast-1", "ap-northeast-2", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ca-central-1", "eu-central-1", "eu-north-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"]]

@final
class Distribution_InputOrigin_Read:
    name: Final[str]
    protocol_policy: Final[str]
    region_name: Final[str]

class Distribution_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Distribution(_Resource):
    """Resource Type definition for AWS::Lightsail::Distribution"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bundle_id: str,
        default_cache_behavior: Distribution_CacheBehavior,
        distribution_name: str,
        origin: Distribution_InputOrigin,
        cache_behavior_settings: Distribution_CacheSettings = ...,
        cache_behaviors: Sequence[Distribution_CacheBehaviorPerPath] = ...,
        certificate_name: str = ...,
        ip_address_type: Literal["dualstack", "ipv4", "ipv6"] = ...,
        is_enabled: Bool = ...,
        tags: Sequence[Distribution_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    able_to_update_bundle: Final[Ref[bool]]
    """Indicates whether the bundle that is currently applied to your distribution, specified using the distributionName parameter, can be…"""
    bundle_id: Final[str]
    """The bundle ID to use for the distribution."""
    cache_behavior_settings: Final[Distribution_CacheSettings_Read]
    """Describes the cache settings of an Amazon Lightsail content delivery network (CDN) distribution."""
    cache_behaviors: Final[list[Any]]
    """An array of objects that describe the per-path cache behavior for the distribution."""
    certificate_name: Final[str]
    """The certificate attached to the Distribution."""
    default_cache_behavior: Final[Distribution_CacheBehavior_Read]
    """Describes the default cache behavior of an Amazon Lightsail content delivery network (CDN) distribution."""
    distribution_arn: Final[str]
    distribution_name: Final[str]
    """The name for the distribution."""
    ip_address_type: Final[str]
    """The IP address type for the distribution."""
    is_enabled: Final[Ref[bool]]
    """Indicates whether the distribution is enabled."""
    origin: Final[Distribution_InputOrigin_Read]
    """Describes the origin resource of an Amazon Lightsail content delivery network (CDN) distribution."""
    status: Final[str]
    """The status of the distribution."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Domain_DomainEntry(TypedDict):
    is_alias: NotRequired[Bool]
    name: str
    target: str
    type: Literal["A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"]

@final
class Domain_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class Domain_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Domain(_Resource):
    """Resource Type definition for AWS::Lightsail::Domain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str,
        domain_entries: Sequence[Domain_DomainEntry] = ...,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the domain (read-only)."""
    created_at: Final[str]
    """The timestamp when the domain was created (read-only)."""
    domain_entries: Final[list[Any]]
    """An array of key-value pairs containing information about the domain entries."""
    domain_name: Final[str]
    """The name of the domain to manage in Lightsail."""
    location: Final[Domain_Location_Read]
    """The AWS Region and Availability Zone where the domain was created (read-only)."""
    resource_type: Final[str]
    """The Lightsail resource type (read-only)."""
    support_code: Final[str]
    """The support code."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Instance_AddOn(TypedDict):
    add_on_type: Literal["AutoSnapshot", "StopInstanceOnIdle"]
    auto_snapshot_add_on_request: NotRequired[Instance_AutoSnapshotAddOn]
    status: NotRequired[Literal["Enabling", "Disabling", "Enabled", "Terminating", "Terminated", "Disabled", "Failed"]]

class Instance_AutoSnapshotAddOn(TypedDict):
    snapshot_time_of_day: NotRequired[str]

class Instance_Hardware(TypedDict):
    disks: NotRequired[Sequence[Instance_Disk]]

class Instance_Disk(TypedDict):
    attached_to: NotRequired[str]
    attachment_state: NotRequired[str]
    disk_name: str
    iops: NotRequired[Int]
    is_system_disk: NotRequired[Bool]
    path: str
    size_in_gb: NotRequired[str]

@final
class Instance_Hardware_Read:
    cpu_count: Final[Ref[int]]
    disks: Final[list[Any]]
    ram_size_in_gb: Final[Ref[int]]

class Instance_Location(TypedDict):
    pass

@final
class Instance_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class Instance_Networking(TypedDict):
    monthly_transfer: NotRequired[Instance_MonthlyTransfer]
    ports: Sequence[Instance_Port]

class Instance_MonthlyTransfer(TypedDict):
    pass

class Instance_Port(TypedDict):
    access_direction: NotRequired[str]
    access_from: NotRequired[str]
    access_type: NotRequired[str]
    cidr_list_aliases: NotRequired[Texts]
    cidrs: NotRequired[Texts]
    common_name: NotRequired[str]
    from_port: NotRequired[Int]
    ipv6_cidrs: NotRequired[Texts]
    protocol: NotRequired[str]
    to_port: NotRequired[Int]

@final
class Instance_Networking_Read:
    monthly_transfer: Final[Instance_MonthlyTransfer_Read]
    ports: Final[list[Any]]

@final
class Instance_MonthlyTransfer_Read:
    gb_per_month_allocated: Final[str]

class Instance_State(TypedDict):
    pass

@final
class Instance_State_Read:
    code: Final[Ref[int]]
    name: Final[str]

class Instance_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Instance(_Resource):
    """Resource Type definition for AWS::Lightsail::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        blueprint_id: str,
        bundle_id: str,
        instance_name: str,
        add_ons: Sequence[Instance_AddOn] = ...,
        availability_zone: str = ...,
        hardware: Instance_Hardware = ...,
        key_pair_name: str = ...,
        location: Instance_Location = ...,
        networking: Instance_Networking = ...,
        state: Instance_State = ...,
        tags: Sequence[Instance_Tag] = ...,
        user_data: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    add_ons: Final[list[Any]]
    """An array of objects representing the add-ons to enable for the new instance."""
    availability_zone: Final[str]
    """The Availability Zone in which to create your instance."""
    blueprint_id: Final[str]
    """The ID for a virtual private server image (e.g., app_wordpress_4_4 or app_lamp_7_0 )."""
    bundle_id: Final[str]
    """The bundle of specification information for your virtual private server (or instance ), including the pricing plan (e.g., micro_1_0 )."""
    hardware: Final[Instance_Hardware_Read]
    """Hardware of the Instance."""
    instance_arn: Final[str]
    instance_name: Final[str]
    """The names to use for your new Lightsail instance."""
    ipv6_addresses: Final[list[str]]
    """IPv6 addresses of the instance"""
    is_static_ip: Final[Ref[bool]]
    """Is the IP Address of the Instance is the static IP"""
    key_pair_name: Final[str]
    """The name of your key pair."""
    location: Final[Instance_Location_Read]
    """Location of a resource."""
    networking: Final[Instance_Networking_Read]
    """Networking of the Instance."""
    private_ip_address: Final[str]
    """Private IP Address of the Instance"""
    public_ip_address: Final[str]
    """Public IP Address of the Instance"""
    resource_type: Final[str]
    """Resource type of Lightsail instance."""
    ssh_key_name: Final[str]
    """SSH Key Name of the Lightsail instance."""
    state: Final[Instance_State_Read]
    """Current State of the Instance."""
    support_code: Final[str]
    """Support code to help identify any issues"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    user_data: Final[str]
    """A launch script you can create that configures a server with additional user data."""
    user_name: Final[str]
    """Username of the Lightsail instance."""

@final
class InstanceSnapshot_Location_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class InstanceSnapshot_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class InstanceSnapshot(_Resource):
    """Resource Type definition for AWS::Lightsail::InstanceSnapshot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_name: str,
        instance_snapshot_name: str,
        tags: Sequence[InstanceSnapshot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the snapshot."""
    from_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the instance from which the snapshot was created."""
    from_instance_name: Final[str]
    """The instance from which the snapshot was created."""
    instance_name: Final[str]
    """The instance from which the snapshot was created."""
    instance_snapshot_name: Final[str]
    """The name of the snapshot."""
    is_from_auto_snapshot: Final[Ref[bool]]
    """A Boolean value indicating whether the snapshot was created from an automatic snapshot."""
    location: Final[InstanceSnapshot_Location_Read]
    """The region name and Availability Zone where you created the snapshot."""
    resource_type: Final[str]
    """The type of resource (usually InstanceSnapshot)."""
    size_in_gb: Final[Ref[int]]
    """The size in GB of the SSD"""
    state: Final[str]
    """The state the snapshot is in."""
    support_code: Final[str]
    """Support code to help identify any issues"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class KeyPair_ResourceLocation_Read:
    availability_zone: Final[str]
    region_name: Final[str]

class KeyPair_Tag(TypedDict):
    key: str
    value: str

@final
class KeyPair(_Resource):
    """Resource Type definition for AWS::Lightsail::KeyPair"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_pair_name: str,
        tags: Sequence[KeyPair_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the key pair was created."""
    fingerprint: Final[str]
    """The RSA fingerprint of the key pair."""
    key_pair_arn: Final[str]
    """The Amazon Resource Name (ARN) of the key pair."""
    key_pair_name: Final[str]
    """The name of the key pair."""
    location: Final[KeyPair_ResourceLocation_Read]
    resource_type: Final[str]
    """The Lightsail resource type (KeyPair)."""
    support_code: Final[str]
    """The support code."""
    tags: Final[list[Any]]
    """The tag keys and optional values to add to the resource during create."""

class LoadBalancer_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class LoadBalancer(_Resource):
    """Resource Type definition for AWS::Lightsail::LoadBalancer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_port: Int,
        load_balancer_name: str,
        attached_instances: Texts = ...,
        health_check_path: str = ...,
        ip_address_type: Literal["dualstack", "ipv4", "ipv6"] = ...,
        session_stickiness_enabled: Bool = ...,
        session_stickiness_lb_cookie_duration_seconds: str = ...,
        tags: Sequence[LoadBalancer_Tag] = ...,
        tls_policy_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attached_instances: Final[list[str]]
    """The names of the instances attached to the load balancer."""
    health_check_path: Final[str]
    """The path you provided to perform the load balancer health check."""
    instance_port: Final[Ref[int]]
    """The instance port where you're creating your load balancer."""
    ip_address_type: Final[str]
    """The IP address type for the load balancer."""
    load_balancer_arn: Final[str]
    load_balancer_name: Final[str]
    """The name of your load balancer."""
    session_stickiness_enabled: Final[Ref[bool]]
    """Configuration option to enable session stickiness."""
    session_stickiness_lb_cookie_duration_seconds: Final[str]
    """Configuration option to adjust session stickiness cookie duration parameter."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    tls_policy_name: Final[str]
    """The name of the TLS policy to apply to the load balancer."""

@final
class LoadBalancerTlsCertificate(_Resource):
    """Resource Type definition for AWS::Lightsail::LoadBalancerTlsCertificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_domain_name: str,
        certificate_name: str,
        load_balancer_name: str,
        certificate_alternative_names: Texts = ...,
        https_redirection_enabled: Bool = ...,
        is_attached: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_alternative_names: Final[list[str]]
    """An array of strings listing alternative domains and subdomains for your SSL/TLS certificate."""
    certificate_domain_name: Final[str]
    """The domain name (e.g., example.com ) for your SSL/TLS certificate."""
    certificate_name: Final[str]
    """The SSL/TLS certificate name."""
    https_redirection_enabled: Final[Ref[bool]]
    """A Boolean value that indicates whether HTTPS redirection is enabled for the load balancer."""
    is_attached: Final[Ref[bool]]
    """When true, the SSL/TLS certificate is attached to the Lightsail load balancer."""
    load_balancer_name: Final[str]
    """The name of your load balancer."""
    load_balancer_tls_certificate_arn: Final[str]
    status: Final[str]
    """The validation status of the SSL/TLS certificate."""

@final
class StaticIp(_Resource):
    """Resource Type definition for AWS::Lightsail::StaticIp"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        static_ip_name: str,
        attached_to: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attached_to: Final[str]
    """The instance where the static IP is attached."""
    ip_address: Final[str]
    """The static IP address."""
    is_attached: Final[Ref[bool]]
    """A Boolean value indicating whether the static IP is attached."""
    static_ip_arn: Final[str]
    static_ip_name: Final[str]
    """The name of the static IP address."""
