"""Resource types of AWS S3. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccessGrant_AccessGrantsLocationConfiguration(TypedDict):
    s3_sub_prefix: str

@final
class AccessGrant_AccessGrantsLocationConfiguration_Read:
    s3_sub_prefix: Final[str]

class AccessGrant_Grantee(TypedDict):
    grantee_identifier: str
    grantee_type: Literal["IAM", "DIRECTORY_USER", "DIRECTORY_GROUP"]

@final
class AccessGrant_Grantee_Read:
    grantee_identifier: Final[str]
    grantee_type: Final[str]

class AccessGrant_Tag(TypedDict):
    key: str
    value: str

@final
class AccessGrant(_Resource):
    """The AWS::S3::AccessGrant resource is an Amazon S3 resource type representing permissions to a specific S3 bucket or prefix hosted in an S3…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_grants_location_id: str,
        grantee: AccessGrant_Grantee,
        permission: Literal["READ", "WRITE", "READWRITE"],
        access_grants_location_configuration: AccessGrant_AccessGrantsLocationConfiguration = ...,
        application_arn: str = ...,
        s3_prefix_type: Literal["Object"] = ...,
        tags: Sequence[AccessGrant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_grant_arn: Final[str]
    """the Amazon Resource Name (ARN) of the specified access grant."""
    access_grant_id: Final[str]
    """The ID assigned to this access grant."""
    access_grants_location_configuration: Final[AccessGrant_AccessGrantsLocationConfiguration_Read]
    """The configuration options of the grant location, which is the S3 path to the data to which you are granting access."""
    access_grants_location_id: Final[str]
    """The custom S3 location to be accessed by the grantee"""
    application_arn: Final[str]
    """The ARN of the application grantees will use to access the location"""
    grant_scope: Final[str]
    """The S3 path of the data to which you are granting access."""
    grantee: Final[AccessGrant_Grantee_Read]
    """The principal who will be granted permission to access S3."""
    permission: Final[str]
    """The level of access to be afforded to the grantee"""
    s3_prefix_type: Final[str]
    """The type of S3SubPrefix."""
    tags: Final[list[Any]]

class AccessGrantsInstance_Tag(TypedDict):
    key: str
    value: str

@final
class AccessGrantsInstance(_Resource):
    """The AWS::S3::AccessGrantsInstance resource is an Amazon S3 resource type that hosts Access Grants and their associated locations"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_center_arn: str = ...,
        tags: Sequence[AccessGrantsInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_grants_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified Access Grants instance."""
    access_grants_instance_id: Final[str]
    """A unique identifier for the specified access grants instance."""
    identity_center_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified AWS Identity Center."""
    tags: Final[list[Any]]

class AccessGrantsLocation_Tag(TypedDict):
    key: str
    value: str

@final
class AccessGrantsLocation(_Resource):
    """The AWS::S3::AccessGrantsLocation resource is an Amazon S3 resource type hosted in an access grants instance which can be the target of S3…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iam_role_arn: str,
        location_scope: str,
        tags: Sequence[AccessGrantsLocation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_grants_location_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified Access Grants location."""
    access_grants_location_id: Final[str]
    """The unique identifier for the specified Access Grants location."""
    iam_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the access grant location's associated IAM role."""
    location_scope: Final[str]
    """Descriptor for where the location actually points"""
    tags: Final[list[Any]]

class AccessPoint_PublicAccessBlockConfiguration(TypedDict):
    block_public_acls: NotRequired[Bool]
    block_public_policy: NotRequired[Bool]
    ignore_public_acls: NotRequired[Bool]
    restrict_public_buckets: NotRequired[Bool]

@final
class AccessPoint_PublicAccessBlockConfiguration_Read:
    block_public_acls: Final[Ref[bool]]
    block_public_policy: Final[Ref[bool]]
    ignore_public_acls: Final[Ref[bool]]
    restrict_public_buckets: Final[Ref[bool]]

class AccessPoint_Tag(TypedDict):
    key: str
    value: str

class AccessPoint_VpcConfiguration(TypedDict):
    vpc_id: NotRequired[str]

@final
class AccessPoint_VpcConfiguration_Read:
    vpc_id: Final[str]

@final
class AccessPoint(_Resource):
    """The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        bucket_account_id: str = ...,
        name: str = ...,
        policy: Mapping[str, Any] | str = ...,
        public_access_block_configuration: AccessPoint_PublicAccessBlockConfiguration = ...,
        tags: Sequence[AccessPoint_Tag] = ...,
        vpc_configuration: AccessPoint_VpcConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The alias of this Access Point."""
    arn: Final[str]
    """the Amazon Resource Name (ARN) of the specified accesspoint."""
    bucket: Final[str]
    """The name of the bucket that you want to associate this Access Point with."""
    bucket_account_id: Final[str]
    """The AWS account ID associated with the S3 bucket associated with this access point."""
    name: Final[str]
    """The name you want to assign to this Access Point."""
    network_origin: Final[str]
    """Indicates whether this Access Point allows access from the public Internet."""
    policy: Final[Any]
    public_access_block_configuration: Final[AccessPoint_PublicAccessBlockConfiguration_Read]
    """The PublicAccessBlock configuration that you want to apply to this Access Point."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this S3 Access Point."""
    vpc_configuration: Final[AccessPoint_VpcConfiguration_Read]
    """The Virtual Private Cloud (VPC) configuration for a bucket access point."""

class Bucket_AccelerateConfiguration(TypedDict):
    acceleration_status: Literal["Enabled", "Suspended"]

@final
class Bucket_AccelerateConfiguration_Read:
    acceleration_status: Final[str]

class Bucket_AnalyticsConfiguration(TypedDict):
    id: str
    prefix: NotRequired[str]
    storage_class_analysis: Bucket_StorageClassAnalysis
    tag_filters: NotRequired[Sequence[Bucket_TagFilter]]

class Bucket_StorageClassAnalysis(TypedDict):
    data_export: NotRequired[Bucket_DataExport]

class Bucket_DataExport(TypedDict):
    destination: Bucket_Destination
    output_schema_version: str

class Bucket_Destination(TypedDict):
    bucket_account_id: NotRequired[str]
    bucket_arn: str
    format: Literal["CSV", "ORC", "Parquet"]
    prefix: NotRequired[str]

class Bucket_TagFilter(TypedDict):
    key: str
    value: str

class Bucket_BucketEncryption(TypedDict):
    server_side_encryption_configuration: Sequence[Bucket_ServerSideEncryptionRule]

class Bucket_ServerSideEncryptionRule(TypedDict):
    blocked_encryption_types: NotRequired[Bucket_BlockedEncryptionTypes]
    bucket_key_enabled: NotRequired[Bool]
    server_side_encryption_by_default: NotRequired[Bucket_ServerSideEncryptionByDefault]

class Bucket_BlockedEncryptionTypes(TypedDict):
    encryption_type: NotRequired[Sequence[Literal["NONE", "SSE-C"]]]

class Bucket_ServerSideEncryptionByDefault(TypedDict):
    kms_master_key_id: NotRequired[str]
    sse_algorithm: Literal["aws:kms", "AES256", "aws:kms:dsse"]

@final
class Bucket_BucketEncryption_Read:
    server_side_encryption_configuration: Final[list[Any]]

class Bucket_CorsConfiguration(TypedDict):
    cors_rules: Sequence[Bucket_CorsRule]

class Bucket_CorsRule(TypedDict):
    allowed_headers: NotRequired[Texts]
    allowed_methods: Sequence[Literal["GET", "PUT", "HEAD", "POST", "DELETE"]]
    allowed_origins: Texts
    exposed_headers: NotRequired[Texts]
    id: NotRequired[str]
    max_age: NotRequired[Int]

@final
class Bucket_CorsConfiguration_Read:
    cors_rules: Final[list[Any]]

class Bucket_IntelligentTieringConfiguration(TypedDict):
    id: str
    prefix: NotRequired[str]
    status: Literal["Disabled", "Enabled"]
    tag_filters: NotRequired[Sequence[Bucket_TagFilter2]]
    tierings: Sequence[Bucket_Tiering]

class Bucket_TagFilter2(TypedDict):
    key: str
    value: str

class Bucket_Tiering(TypedDict):
    access_tier: Literal["ARCHIVE_ACCESS", "DEEP_ARCHIVE_ACCESS"]
    days: Int

class Bucket_InventoryConfiguration(TypedDict):
    destination: Bucket_Destination2
    enabled: Bool
    id: str
    included_object_versions: Literal["All", "Current"]
    optional_fields: NotRequired[Sequence[Literal["Size", "LastModifiedDate", "StorageClass", "ETag", "IsMultipartUploaded", "ReplicationStatus", "EncryptionStatus", "ObjectLockRetainUntilDate", "ObjectLockMode", "ObjectLockLegalHoldStatus", "ObjectLockEventHoldStatus", "ObjectLockEventHoldDuration", "IntelligentTieringAccessTier", "BucketKeyStatus", "ChecksumAlgorithm", "ObjectAccessControlList", "ObjectOwner", "LifecycleExpirationDate", "IntelligentTieringReferenceDate"]]]
    prefix: NotRequired[str]
    schedule_frequency: Literal["Daily", "Weekly"]

class Bucket_Destination2(TypedDict):
    bucket_account_id: NotRequired[str]
    bucket_arn: str
    format: Literal["CSV", "ORC", "Parquet"]
    prefix: NotRequired[str]

class Bucket_LifecycleConfiguration(TypedDict):
    rules: Sequence[Bucket_Rule]
    transition_default_minimum_object_size: NotRequired[Literal["varies_by_storage_class", "all_storage_classes_128K"]]

class Bucket_Rule(TypedDict):
    abort_incomplete_multipart_upload: NotRequired[Bucket_AbortIncompleteMultipartUpload]
    expiration_date: NotRequired[str]
    expiration_in_days: NotRequired[Int]
    expired_object_delete_marker: NotRequired[Bool]
    id: NotRequired[str]
    noncurrent_version_expiration: NotRequired[Bucket_NoncurrentVersionExpiration]
    noncurrent_version_expiration_in_days: NotRequired[Int]
    noncurrent_version_transition: NotRequired[Bucket_NoncurrentVersionTransition]
    noncurrent_version_transitions: NotRequired[Sequence[Bucket_NoncurrentVersionTransition2]]
    object_size_greater_than: NotRequired[str]
    object_size_less_than: NotRequired[str]
    prefix: NotRequired[str]
    status: Literal["Enabled", "Disabled"]
    tag_filters: NotRequired[Sequence[Bucket_TagFilter3]]
    transition: NotRequired[Bucket_Transition]
    transitions: NotRequired[Sequence[Bucket_Transition2]]

class Bucket_AbortIncompleteMultipartUpload(TypedDict):
    days_after_initiation: Int

class Bucket_NoncurrentVersionExpiration(TypedDict):
    newer_noncurrent_versions: NotRequired[Int]
    noncurrent_days: Int

class Bucket_NoncurrentVersionTransition(TypedDict):
    newer_noncurrent_versions: NotRequired[Int]
    storage_class: Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"]
    transition_in_days: Int

class Bucket_NoncurrentVersionTransition2(TypedDict):
    newer_noncurrent_versions: NotRequired[Int]
    storage_class: Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"]
    transition_in_days: Int

class Bucket_TagFilter3(TypedDict):
    key: str
    value: str

class Bucket_Transition(TypedDict):
    storage_class: Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"]
    transition_date: NotRequired[str]
    transition_in_days: NotRequired[Int]

class Bucket_Transition2(TypedDict):
    storage_class: Literal["DEEP_ARCHIVE", "GLACIER", "Glacier", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "STANDARD_IA"]
    transition_date: NotRequired[str]
    transition_in_days: NotRequired[Int]

@final
class Bucket_LifecycleConfiguration_Read:
    rules: Final[list[Any]]
    transition_default_minimum_object_size: Final[str]

class Bucket_LoggingConfiguration(TypedDict):
    destination_bucket_name: NotRequired[str]
    log_file_prefix: NotRequired[str]
    target_object_key_format: NotRequired[Bucket_TargetObjectKeyFormat]

class Bucket_TargetObjectKeyFormat(TypedDict):
    simple_prefix: NotRequired[Mapping[str, Any]]
    partitioned_prefix: NotRequired[Bucket_PartitionedPrefix]

class Bucket_PartitionedPrefix(TypedDict):
    partition_date_source: NotRequired[Literal["EventTime", "DeliveryTime"]]

@final
class Bucket_LoggingConfiguration_Read:
    destination_bucket_name: Final[str]
    log_file_prefix: Final[str]
    target_object_key_format: Final[Bucket_TargetObjectKeyFormat_Read]

@final
class Bucket_TargetObjectKeyFormat_Read:
    simple_prefix: Final[Any]
    partitioned_prefix: Final[Bucket_PartitionedPrefix_Read]

@final
class Bucket_PartitionedPrefix_Read:
    partition_date_source: Final[str]

class Bucket_MetadataConfiguration(TypedDict):
    annotation_table_configuration: NotRequired[Bucket_AnnotationTableConfiguration]
    inventory_table_configuration: NotRequired[Bucket_InventoryTableConfiguration]
    journal_table_configuration: Bucket_JournalTableConfiguration

class Bucket_AnnotationTableConfiguration(TypedDict):
    configuration_state: Literal["ENABLED", "DISABLED"]
    encryption_configuration: NotRequired[Bucket_MetadataTableEncryptionConfiguration]
    role: NotRequired[str]

class Bucket_MetadataTableEncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_algorithm: Literal["aws:kms", "AES256"]

class Bucket_InventoryTableConfiguration(TypedDict):
    configuration_state: Literal["ENABLED", "DISABLED"]
    encryption_configuration: NotRequired[Bucket_MetadataTableEncryptionConfiguration2]

class Bucket_MetadataTableEncryptionConfiguration2(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_algorithm: Literal["aws:kms", "AES256"]

class Bucket_JournalTableConfiguration(TypedDict):
    encryption_configuration: NotRequired[Bucket_MetadataTableEncryptionConfiguration3]
    record_expiration: Bucket_RecordExpiration

class Bucket_MetadataTableEncryptionConfiguration3(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_algorithm: Literal["aws:kms", "AES256"]

class Bucket_RecordExpiration(TypedDict):
    days: NotRequired[Int]
    expiration: Literal["ENABLED", "DISABLED"]

@final
class Bucket_MetadataConfiguration_Read:
    annotation_table_configuration: Final[Bucket_AnnotationTableConfiguration_Read]
    destination: Final[Bucket_MetadataDestination_Read]
    inventory_table_configuration: Final[Bucket_InventoryTableConfiguration_Read]
    journal_table_configuration: Final[Bucket_JournalTableConfiguration_Read]

@final
class Bucket_AnnotationTableConfiguration_Read:
    configuration_state: Final[str]
    encryption_configuration: Final[Bucket_MetadataTableEncryptionConfiguration_Read]
    role: Final[str]
    table_arn: Final[str]
    table_name: Final[str]

@final
class Bucket_MetadataTableEncryptionConfiguration_Read:
    kms_key_arn: Final[str]
    sse_algorithm: Final[str]

@final
class Bucket_MetadataDestination_Read:
    table_bucket_arn: Final[str]
    table_bucket_type: Final[str]
    table_namespace: Final[str]

@final
class Bucket_InventoryTableConfiguration_Read:
    configuration_state: Final[str]
    encryption_configuration: Final[Bucket_MetadataTableEncryptionConfiguration_Read2]
    table_arn: Final[str]
    table_name: Final[str]

@final
class Bucket_MetadataTableEncryptionConfiguration_Read2:
    kms_key_arn: Final[str]
    sse_algorithm: Final[str]

@final
class Bucket_JournalTableConfiguration_Read:
    encryption_configuration: Final[Bucket_MetadataTableEncryptionConfiguration_Read3]
    record_expiration: Final[Bucket_RecordExpiration_Read]
    table_arn: Final[str]
    table_name: Final[str]

@final
class Bucket_MetadataTableEncryptionConfiguration_Read3:
    kms_key_arn: Final[str]
    sse_algorithm: Final[str]

@final
class Bucket_RecordExpiration_Read:
    days: Final[Ref[int]]
    expiration: Final[str]

class Bucket_MetadataTableConfiguration(TypedDict):
    s3_tables_destination: Bucket_S3TablesDestination

class Bucket_S3TablesDestination(TypedDict):
    table_bucket_arn: str
    table_name: str

@final
class Bucket_MetadataTableConfiguration_Read:
    s3_tables_destination: Final[Bucket_S3TablesDestination_Read]

@final
class Bucket_S3TablesDestination_Read:
    table_arn: Final[str]
    table_bucket_arn: Final[str]
    table_name: Final[str]
    table_namespace: Final[str]

class Bucket_MetricsConfiguration(TypedDict):
    access_point_arn: NotRequired[str]
    id: str
    prefix: NotRequired[str]
    tag_filters: NotRequired[Sequence[Bucket_TagFilter4]]

class Bucket_TagFilter4(TypedDict):
    key: str
    value: str

class Bucket_NotificationConfiguration(TypedDict):
    event_bridge_configuration: NotRequired[Bucket_EventBridgeConfiguration]
    lambda_configurations: NotRequired[Sequence[Bucket_LambdaConfiguration]]
    queue_configurations: NotRequired[Sequence[Bucket_QueueConfiguration]]
    topic_configurations: NotRequired[Sequence[Bucket_TopicConfiguration]]

class Bucket_EventBridgeConfiguration(TypedDict):
    event_bridge_enabled: Bool

class Bucket_LambdaConfiguration(TypedDict):
    event: str
    filter: NotRequired[Bucket_NotificationFilter]
    function: str

class Bucket_NotificationFilter(TypedDict):
    s3_key: Bucket_S3KeyFilter

class Bucket_S3KeyFilter(TypedDict):
    rules: Sequence[Bucket_FilterRule]

class Bucket_FilterRule(TypedDict):
    name: str
    value: str

class Bucket_QueueConfiguration(TypedDict):
    event: str
    filter: NotRequired[Bucket_NotificationFilter2]
    queue: str

class Bucket_NotificationFilter2(TypedDict):
    s3_key: Bucket_S3KeyFilter

class Bucket_TopicConfiguration(TypedDict):
    event: str
    filter: NotRequired[Bucket_NotificationFilter3]
    topic: str

class Bucket_NotificationFilter3(TypedDict):
    s3_key: Bucket_S3KeyFilter

@final
class Bucket_NotificationConfiguration_Read:
    event_bridge_configuration: Final[Bucket_EventBridgeConfiguration_Read]
    lambda_configurations: Final[list[Any]]
    queue_configurations: Final[list[Any]]
    topic_configurations: Final[list[Any]]

@final
class Bucket_EventBridgeConfiguration_Read:
    event_bridge_enabled: Final[Ref[bool]]

class Bucket_ObjectLockConfiguration(TypedDict):
    object_lock_enabled: NotRequired[Literal["Enabled"]]
    rule: NotRequired[Bucket_ObjectLockRule]

class Bucket_ObjectLockRule(TypedDict):
    default_retention: NotRequired[Bucket_DefaultRetention]

class Bucket_DefaultRetention(TypedDict):
    days: NotRequired[Int]
    default_event_hold: NotRequired[Bucket_DefaultEventHold]
    mode: NotRequired[Literal["COMPLIANCE", "GOVERNANCE"]]
    years: NotRequired[Int]

class Bucket_DefaultEventHold(TypedDict):
    days: NotRequired[Int]
    years: NotRequired[Int]

@final
class Bucket_ObjectLockConfiguration_Read:
    object_lock_enabled: Final[str]
    rule: Final[Bucket_ObjectLockRule_Read]

@final
class Bucket_ObjectLockRule_Read:
    default_retention: Final[Bucket_DefaultRetention_Read]

@final
class Bucket_DefaultRetention_Read:
    days: Final[Ref[int]]
    default_event_hold: Final[Bucket_DefaultEventHold_Read]
    mode: Final[str]
    years: Final[Ref[int]]

@final
class Bucket_DefaultEventHold_Read:
    days: Final[Ref[int]]
    years: Final[Ref[int]]

class Bucket_OwnershipControls(TypedDict):
    rules: Sequence[Bucket_OwnershipControlsRule]

class Bucket_OwnershipControlsRule(TypedDict):
    object_ownership: NotRequired[Literal["ObjectWriter", "BucketOwnerPreferred", "BucketOwnerEnforced"]]

@final
class Bucket_OwnershipControls_Read:
    rules: Final[list[Any]]

class Bucket_PublicAccessBlockConfiguration(TypedDict):
    block_public_acls: NotRequired[Bool]
    block_public_policy: NotRequired[Bool]
    ignore_public_acls: NotRequired[Bool]
    restrict_public_buckets: NotRequired[Bool]

@final
class Bucket_PublicAccessBlockConfiguration_Read:
    block_public_acls: Final[Ref[bool]]
    block_public_policy: Final[Ref[bool]]
    ignore_public_acls: Final[Ref[bool]]
    restrict_public_buckets: Final[Ref[bool]]

class Bucket_ReplicationConfiguration(TypedDict):
    role: str
    rules: Sequence[Bucket_ReplicationRule]

class Bucket_ReplicationRule(TypedDict):
    delete_marker_replication: NotRequired[Bucket_DeleteMarkerReplication]
    destination: Bucket_ReplicationDestination
    filter: NotRequired[Bucket_ReplicationRuleFilter]
    id: NotRequired[str]
    prefix: NotRequired[str]
    priority: NotRequired[Int]
    source_selection_criteria: NotRequired[Bucket_SourceSelectionCriteria]
    status: Literal["Disabled", "Enabled"]

class Bucket_DeleteMarkerReplication(TypedDict):
    status: NotRequired[Literal["Disabled", "Enabled"]]

class Bucket_ReplicationDestination(TypedDict):
    access_control_translation: NotRequired[Bucket_AccessControlTranslation]
    account: NotRequired[str]
    bucket: str
    encryption_configuration: NotRequired[Bucket_EncryptionConfiguration]
    metrics: NotRequired[Bucket_Metrics]
    replication_time: NotRequired[Bucket_ReplicationTime]
    storage_class: NotRequired[Literal["DEEP_ARCHIVE", "GLACIER", "GLACIER_IR", "INTELLIGENT_TIERING", "ONEZONE_IA", "REDUCED_REDUNDANCY", "STANDARD", "STANDARD_IA"]]

class Bucket_AccessControlTranslation(TypedDict):
    owner: Literal["Destination"]

class Bucket_EncryptionConfiguration(TypedDict):
    replica_kms_key_id: str

class Bucket_Metrics(TypedDict):
    event_threshold: NotRequired[Bucket_ReplicationTimeValue]
    status: Literal["Disabled", "Enabled"]

class Bucket_ReplicationTimeValue(TypedDict):
    minutes: Int

class Bucket_ReplicationTime(TypedDict):
    status: Literal["Disabled", "Enabled"]
    time: Bucket_ReplicationTimeValue2

class Bucket_ReplicationTimeValue2(TypedDict):
    minutes: Int

class Bucket_ReplicationRuleFilter(TypedDict):
    and_: NotRequired[Bucket_ReplicationRuleAndOperator]
    prefix: NotRequired[str]
    tag_filter: NotRequired[Bucket_TagFilter6]

class Bucket_ReplicationRuleAndOperator(TypedDict):
    prefix: NotRequired[str]
    tag_filters: NotRequired[Sequence[Bucket_TagFilter5]]

class Bucket_TagFilter5(TypedDict):
    key: str
    value: str

class Bucket_TagFilter6(TypedDict):
    key: str
    value: str

class Bucket_SourceSelectionCriteria(TypedDict):
    replica_modifications: NotRequired[Bucket_ReplicaModifications]
    sse_kms_encrypted_objects: NotRequired[Bucket_SseKmsEncryptedObjects]

class Bucket_ReplicaModifications(TypedDict):
    status: Literal["Enabled", "Disabled"]

class Bucket_SseKmsEncryptedObjects(TypedDict):
    status: Literal["Disabled", "Enabled"]

@final
class Bucket_ReplicationConfiguration_Read:
    role: Final[str]
    rules: Final[list[Any]]

class Bucket_Tag(TypedDict):
    key: str
    value: str

class Bucket_VersioningConfiguration(TypedDict):
    status: Literal["Enabled", "Suspended"]

@final
class Bucket_VersioningConfiguration_Read:
    status: Final[str]

class Bucket_WebsiteConfiguration(TypedDict):
    error_document: NotRequired[str]
    index_document: NotRequired[str]
    redirect_all_requests_to: NotRequired[Bucket_RedirectAllRequestsTo]
    routing_rules: NotRequired[Sequence[Bucket_RoutingRule]]

class Bucket_RedirectAllRequestsTo(TypedDict):
    host_name: str
    protocol: NotRequired[Literal["http", "https"]]

class Bucket_RoutingRule(TypedDict):
    redirect_rule: Bucket_RedirectRule
    routing_rule_condition: NotRequired[Bucket_RoutingRuleCondition]

class Bucket_RedirectRule(TypedDict):
    host_name: NotRequired[str]
    http_redirect_code: NotRequired[str]
    protocol: NotRequired[Literal["http", "https"]]
    replace_key_prefix_with: NotRequired[str]
    replace_key_with: NotRequired[str]

class Bucket_RoutingRuleCondition(TypedDict):
    http_error_code_returned_equals: NotRequired[str]
    key_prefix_equals: NotRequired[str]

@final
class Bucket_WebsiteConfiguration_Read:
    error_document: Final[str]
    index_document: Final[str]
    redirect_all_requests_to: Final[Bucket_RedirectAllRequestsTo_Read]
    routing_rules: Final[list[Any]]

@final
class Bucket_RedirectAllRequestsTo_Read:
    host_name: Final[str]
    protocol: Final[str]

@final
class Bucket(_Resource):
    """The AWS::S3::Bucket resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        abac_status: Literal["Enabled", "Disabled"] = ...,
        accelerate_configuration: Bucket_AccelerateConfiguration = ...,
        access_control: Literal["AuthenticatedRead", "AwsExecRead", "BucketOwnerFullControl", "BucketOwnerRead", "LogDeliveryWrite", "Private", "PublicRead", "PublicReadWrite"] = ...,
        analytics_configurations: Sequence[Bucket_AnalyticsConfiguration] = ...,
        bucket_encryption: Bucket_BucketEncryption = ...,
        bucket_name: str = ...,
        bucket_name_prefix: str = ...,
        bucket_namespace: Literal["global", "account-regional"] = ...,
        cors_configuration: Bucket_CorsConfiguration = ...,
        intelligent_tiering_configurations: Sequence[Bucket_IntelligentTieringConfiguration] = ...,
        inventory_configurations: Sequence[Bucket_InventoryConfiguration] = ...,
        lifecycle_configuration: Bucket_LifecycleConfiguration = ...,
        logging_configuration: Bucket_LoggingConfiguration = ...,
        metadata_configuration: Bucket_MetadataConfiguration = ...,
        metadata_table_configuration: Bucket_MetadataTableConfiguration = ...,
        metrics_configurations: Sequence[Bucket_MetricsConfiguration] = ...,
        notification_configuration: Bucket_NotificationConfiguration = ...,
        object_lock_configuration: Bucket_ObjectLockConfiguration = ...,
        object_lock_enabled: Bool = ...,
        ownership_controls: Bucket_OwnershipControls = ...,
        public_access_block_configuration: Bucket_PublicAccessBlockConfiguration = ...,
        replication_configuration: Bucket_ReplicationConfiguration = ...,
        tags: Sequence[Bucket_Tag] = ...,
        versioning_configuration: Bucket_VersioningConfiguration = ...,
        website_configuration: Bucket_WebsiteConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    abac_status: Final[str]
    """The ABAC status of the general purpose bucket."""
    accelerate_configuration: Final[Bucket_AccelerateConfiguration_Read]
    """Configures the transfer acceleration state for an Amazon S3 bucket."""
    access_control: Final[str]
    """This is a legacy property, and it is not recommended for most use cases."""
    analytics_configurations: Final[list[Any]]
    """Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket."""
    arn: Final[str]
    """the Amazon Resource Name (ARN) of the specified bucket."""
    bucket_encryption: Final[Bucket_BucketEncryption_Read]
    """Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys…"""
    bucket_name: Final[str]
    """A name for the bucket."""
    bucket_name_prefix: Final[str]
    bucket_namespace: Final[str]
    cors_configuration: Final[Bucket_CorsConfiguration_Read]
    """Describes the cross-origin access configuration for objects in an Amazon S3 bucket."""
    domain_name: Final[str]
    dual_stack_domain_name: Final[str]
    intelligent_tiering_configurations: Final[list[Any]]
    """Defines how Amazon S3 handles Intelligent-Tiering storage."""
    inventory_configurations: Final[list[Any]]
    """Specifies the S3 Inventory configuration for an Amazon S3 bucket."""
    lifecycle_configuration: Final[Bucket_LifecycleConfiguration_Read]
    """Specifies the lifecycle configuration for objects in an Amazon S3 bucket."""
    logging_configuration: Final[Bucket_LoggingConfiguration_Read]
    """Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket."""
    metadata_configuration: Final[Bucket_MetadataConfiguration_Read]
    """Creates a V2 S3 Metadata configuration of a general purpose bucket."""
    metadata_table_configuration: Final[Bucket_MetadataTableConfiguration_Read]
    """We recommend that you create your S3 Metadata configurations by using the V2…"""
    metrics_configurations: Final[list[Any]]
    """Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket."""
    notification_configuration: Final[Bucket_NotificationConfiguration_Read]
    """Describes the notification configuration for an Amazon S3 bucket."""
    object_lock_configuration: Final[Bucket_ObjectLockConfiguration_Read]
    """Places an Object Lock configuration on the specified bucket."""
    object_lock_enabled: Final[Ref[bool]]
    """Indicates whether this bucket has an Object Lock configuration enabled."""
    ownership_controls: Final[Bucket_OwnershipControls_Read]
    """Specifies the container element for Object Ownership rules."""
    public_access_block_configuration: Final[Bucket_PublicAccessBlockConfiguration_Read]
    """The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket."""
    regional_domain_name: Final[str]
    replication_configuration: Final[Bucket_ReplicationConfiguration_Read]
    """A container for replication rules."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this S3 bucket."""
    versioning_configuration: Final[Bucket_VersioningConfiguration_Read]
    """Describes the versioning state of an Amazon S3 bucket."""
    website_configuration: Final[Bucket_WebsiteConfiguration_Read]
    """Specifies website configuration parameters for an Amazon S3 bucket."""
    website_url: Final[str]

@final
class BucketPolicy(_Resource):
    """Applies an Amazon S3 bucket policy to an Amazon S3 bucket."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bucket: str,
        policy_document: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    bucket: Final[str]
    """The name of the Amazon S3 bucket to which the policy applies."""
    policy_document: Final[Any]
    """A policy document containing permissions to add to the specified bucket."""

class MultiRegionAccessPoint_PublicAccessBlockConfiguration(TypedDict):
    block_public_acls: NotRequired[Bool]
    block_public_policy: NotRequired[Bool]
    ignore_public_acls: NotRequired[Bool]
    restrict_public_buckets: NotRequired[Bool]

@final
class MultiRegionAccessPoint_PublicAccessBlockConfiguration_Read:
    block_public_acls: Final[Ref[bool]]
    block_public_policy: Final[Ref[bool]]
    ignore_public_acls: Final[Ref[bool]]
    restrict_public_buckets: Final[Ref[bool]]

class MultiRegionAccessPoint_Region(TypedDict):
    bucket: str
    bucket_account_id: NotRequired[str]

@final
class MultiRegionAccessPoint(_Resource):
    """AWS::S3::MultiRegionAccessPoint is an Amazon S3 resource type that dynamically routes S3 requests to easily satisfy geographic compliance…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        regions: Sequence[MultiRegionAccessPoint_Region],
        name: str = ...,
        public_access_block_configuration: MultiRegionAccessPoint_PublicAccessBlockConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The alias is a unique identifier to, and is part of the public DNS name for this Multi Region Access Point"""
    created_at: Final[str]
    """The timestamp of the when the Multi Region Access Point is created"""
    name: Final[str]
    """The name you want to assign to this Multi Region Access Point."""
    public_access_block_configuration: Final[MultiRegionAccessPoint_PublicAccessBlockConfiguration_Read]
    """The PublicAccessBlock configuration that you want to apply to this Multi Region Access Point."""
    regions: Final[list[Any]]
    """The list of buckets that you want to associate this Multi Region Access Point with."""

@final
class MultiRegionAccessPointPolicy_PolicyStatus_Read:
    is_public: Final[str]

@final
class MultiRegionAccessPointPolicy(_Resource):
    """The policy to be attached to a Multi Region Access Point"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mrap_name: str,
        policy: Mapping[str, Any] | str,
        **_options: Unpack[Options],
    ) -> None: ...
    mrap_name: Final[str]
    """The name of the Multi Region Access Point to apply policy"""
    policy: Final[Any]
    policy_status: Final[MultiRegionAccessPointPolicy_PolicyStatus_Read]
    """The Policy Status associated with this Multi Region Access Point"""

class StorageLens_StorageLensConfiguration(TypedDict):
    account_level: StorageLens_AccountLevel
    aws_org: NotRequired[StorageLens_AwsOrg]
    data_export: NotRequired[StorageLens_DataExport]
    exclude: NotRequired[StorageLens_BucketsAndRegions]
    expanded_prefixes_data_export: NotRequired[StorageLens_StorageLensExpandedPrefixesDataExport]
    id: str
    include: NotRequired[StorageLens_BucketsAndRegions2]
    is_enabled: Bool
    prefix_delimiter: NotRequired[str]

class StorageLens_AccountLevel(TypedDict):
    activity_metrics: NotRequired[StorageLens_ActivityMetrics]
    advanced_cost_optimization_metrics: NotRequired[StorageLens_AdvancedCostOptimizationMetrics]
    advanced_data_protection_metrics: NotRequired[StorageLens_AdvancedDataProtectionMetrics]
    advanced_performance_metrics: NotRequired[StorageLens_AdvancedPerformanceMetrics]
    bucket_level: StorageLens_BucketLevel
    detailed_status_codes_metrics: NotRequired[StorageLens_DetailedStatusCodesMetrics2]
    storage_lens_group_level: NotRequired[StorageLens_StorageLensGroupLevel]

class StorageLens_ActivityMetrics(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedCostOptimizationMetrics(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedDataProtectionMetrics(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedPerformanceMetrics(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_BucketLevel(TypedDict):
    activity_metrics: NotRequired[StorageLens_ActivityMetrics2]
    advanced_cost_optimization_metrics: NotRequired[StorageLens_AdvancedCostOptimizationMetrics2]
    advanced_data_protection_metrics: NotRequired[StorageLens_AdvancedDataProtectionMetrics2]
    advanced_performance_metrics: NotRequired[StorageLens_AdvancedPerformanceMetrics2]
    detailed_status_codes_metrics: NotRequired[StorageLens_DetailedStatusCodesMetrics]
    prefix_level: NotRequired[StorageLens_PrefixLevel]

class StorageLens_ActivityMetrics2(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedCostOptimizationMetrics2(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedDataProtectionMetrics2(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_AdvancedPerformanceMetrics2(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_DetailedStatusCodesMetrics(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_PrefixLevel(TypedDict):
    storage_metrics: StorageLens_PrefixLevelStorageMetrics

class StorageLens_PrefixLevelStorageMetrics(TypedDict):
    is_enabled: NotRequired[Bool]
    selection_criteria: NotRequired[StorageLens_SelectionCriteria]

class StorageLens_SelectionCriteria(TypedDict):
    delimiter: NotRequired[str]
    max_depth: NotRequired[Int]
    min_storage_bytes_percentage: NotRequired[Number]

class StorageLens_DetailedStatusCodesMetrics2(TypedDict):
    is_enabled: NotRequired[Bool]

class StorageLens_StorageLensGroupLevel(TypedDict):
    storage_lens_group_selection_criteria: NotRequired[StorageLens_StorageLensGroupSelectionCriteria]

class StorageLens_StorageLensGroupSelectionCriteria(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

class StorageLens_AwsOrg(TypedDict):
    arn: str

class StorageLens_DataExport(TypedDict):
    cloud_watch_metrics: NotRequired[StorageLens_CloudWatchMetrics]
    s3_bucket_destination: NotRequired[StorageLens_S3BucketDestination]
    storage_lens_table_destination: NotRequired[StorageLens_StorageLensTableDestination]

class StorageLens_CloudWatchMetrics(TypedDict):
    is_enabled: Bool

class StorageLens_S3BucketDestination(TypedDict):
    account_id: str
    arn: str
    encryption: NotRequired[StorageLens_Encryption]
    format: Literal["CSV", "Parquet"]
    output_schema_version: Literal["V_1"]
    prefix: NotRequired[str]

class StorageLens_Encryption(TypedDict):
    sses3: NotRequired[Mapping[str, Any]]
    ssekms: NotRequired[StorageLens_SSEKMS]

class StorageLens_SSEKMS(TypedDict):
    key_id: str

class StorageLens_StorageLensTableDestination(TypedDict):
    encryption: NotRequired[StorageLens_Encryption2]
    is_enabled: Bool

class StorageLens_Encryption2(TypedDict):
    sses3: NotRequired[Mapping[str, Any]]
    ssekms: NotRequired[StorageLens_SSEKMS]

class StorageLens_BucketsAndRegions(TypedDict):
    buckets: NotRequired[Texts]
    regions: NotRequired[Texts]

class StorageLens_StorageLensExpandedPrefixesDataExport(TypedDict):
    s3_bucket_destination: NotRequired[StorageLens_S3BucketDestination2]
    storage_lens_table_destination: NotRequired[StorageLens_StorageLensTableDestination2]

class StorageLens_S3BucketDestination2(TypedDict):
    account_id: str
    arn: str
    encryption: NotRequired[StorageLens_Encryption]
    format: Literal["CSV", "Parquet"]
    output_schema_version: Literal["V_1"]
    prefix: NotRequired[str]

class StorageLens_StorageLensTableDestination2(TypedDict):
    encryption: NotRequired[StorageLens_Encryption2]
    is_enabled: Bool

class StorageLens_BucketsAndRegions2(TypedDict):
    buckets: NotRequired[Texts]
    regions: NotRequired[Texts]

@final
class StorageLens_StorageLensConfiguration_Read:
    account_level: Final[StorageLens_AccountLevel_Read]
    aws_org: Final[StorageLens_AwsOrg_Read]
    data_export: Final[StorageLens_DataExport_Read]
    exclude: Final[StorageLens_BucketsAndRegions_Read]
    expanded_prefixes_data_export: Final[StorageLens_StorageLensExpandedPrefixesDataExport_Read]
    id: Final[str]
    include: Final[StorageLens_BucketsAndRegions_Read2]
    is_enabled: Final[Ref[bool]]
    prefix_delimiter: Final[str]
    storage_lens_arn: Final[str]

@final
class StorageLens_AccountLevel_Read:
    activity_metrics: Final[StorageLens_ActivityMetrics_Read]
    advanced_cost_optimization_metrics: Final[StorageLens_AdvancedCostOptimizationMetrics_Read]
    advanced_data_protection_metrics: Final[StorageLens_AdvancedDataProtectionMetrics_Read]
    advanced_performance_metrics: Final[StorageLens_AdvancedPerformanceMetrics_Read]
    bucket_level: Final[StorageLens_BucketLevel_Read]
    detailed_status_codes_metrics: Final[StorageLens_DetailedStatusCodesMetrics_Read2]
    storage_lens_group_level: Final[StorageLens_StorageLensGroupLevel_Read]

@final
class StorageLens_ActivityMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedCostOptimizationMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedDataProtectionMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedPerformanceMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_BucketLevel_Read:
    activity_metrics: Final[StorageLens_ActivityMetrics_Read2]
    advanced_cost_optimization_metrics: Final[StorageLens_AdvancedCostOptimizationMetrics_Read2]
    advanced_data_protection_metrics: Final[StorageLens_AdvancedDataProtectionMetrics_Read2]
    advanced_performance_metrics: Final[StorageLens_AdvancedPerformanceMetrics_Read2]
    detailed_status_codes_metrics: Final[StorageLens_DetailedStatusCodesMetrics_Read]
    prefix_level: Final[StorageLens_PrefixLevel_Read]

@final
class StorageLens_ActivityMetrics_Read2:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedCostOptimizationMetrics_Read2:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedDataProtectionMetrics_Read2:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_AdvancedPerformanceMetrics_Read2:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_DetailedStatusCodesMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_PrefixLevel_Read:
    storage_metrics: Final[StorageLens_PrefixLevelStorageMetrics_Read]

@final
class StorageLens_PrefixLevelStorageMetrics_Read:
    is_enabled: Final[Ref[bool]]
    selection_criteria: Final[StorageLens_SelectionCriteria_Read]

@final
class StorageLens_SelectionCriteria_Read:
    delimiter: Final[str]
    max_depth: Final[Ref[int]]
    min_storage_bytes_percentage: Final[Ref[float]]

@final
class StorageLens_DetailedStatusCodesMetrics_Read2:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_StorageLensGroupLevel_Read:
    storage_lens_group_selection_criteria: Final[StorageLens_StorageLensGroupSelectionCriteria_Read]

@final
class StorageLens_StorageLensGroupSelectionCriteria_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

@final
class StorageLens_AwsOrg_Read:
    arn: Final[str]

@final
class StorageLens_DataExport_Read:
    cloud_watch_metrics: Final[StorageLens_CloudWatchMetrics_Read]
    s3_bucket_destination: Final[StorageLens_S3BucketDestination_Read]
    storage_lens_table_destination: Final[StorageLens_StorageLensTableDestination_Read]

@final
class StorageLens_CloudWatchMetrics_Read:
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_S3BucketDestination_Read:
    account_id: Final[str]
    arn: Final[str]
    encryption: Final[StorageLens_Encryption_Read]
    format: Final[str]
    output_schema_version: Final[str]
    prefix: Final[str]

@final
class StorageLens_Encryption_Read:
    sses3: Final[Any]
    ssekms: Final[StorageLens_SSEKMS_Read]

@final
class StorageLens_SSEKMS_Read:
    key_id: Final[str]

@final
class StorageLens_StorageLensTableDestination_Read:
    encryption: Final[StorageLens_Encryption_Read2]
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_Encryption_Read2:
    sses3: Final[Any]
    ssekms: Final[StorageLens_SSEKMS_Read]

@final
class StorageLens_BucketsAndRegions_Read:
    buckets: Final[list[str]]
    regions: Final[list[str]]

@final
class StorageLens_StorageLensExpandedPrefixesDataExport_Read:
    s3_bucket_destination: Final[StorageLens_S3BucketDestination_Read2]
    storage_lens_table_destination: Final[StorageLens_StorageLensTableDestination_Read2]

@final
class StorageLens_S3BucketDestination_Read2:
    account_id: Final[str]
    arn: Final[str]
    encryption: Final[StorageLens_Encryption_Read]
    format: Final[str]
    output_schema_version: Final[str]
    prefix: Final[str]

@final
class StorageLens_StorageLensTableDestination_Read2:
    encryption: Final[StorageLens_Encryption_Read2]
    is_enabled: Final[Ref[bool]]

@final
class StorageLens_BucketsAndRegions_Read2:
    buckets: Final[list[str]]
    regions: Final[list[str]]

class StorageLens_Tag(TypedDict):
    key: str
    value: str

@final
class StorageLens(_Resource):
    """The AWS::S3::StorageLens resource is an Amazon S3 resource type that you can use to create Storage Lens configurations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        storage_lens_configuration: StorageLens_StorageLensConfiguration,
        tags: Sequence[StorageLens_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    storage_lens_configuration: Final[StorageLens_StorageLensConfiguration_Read]
    """Specifies the details of Amazon S3 Storage Lens configuration."""
    tags: Final[list[Any]]
    """A set of tags (key-value pairs) for this Amazon S3 Storage Lens configuration."""

class StorageLensGroup_Filter(TypedDict):
    and_: NotRequired[StorageLensGroup_And]
    match_any_prefix: NotRequired[Texts]
    match_any_suffix: NotRequired[Texts]
    match_any_tag: NotRequired[Sequence[StorageLensGroup_Tag]]
    match_object_age: NotRequired[StorageLensGroup_MatchObjectAge2]
    match_object_size: NotRequired[StorageLensGroup_MatchObjectSize2]
    or_: NotRequired[StorageLensGroup_Or]

class StorageLensGroup_And(TypedDict):
    match_any_prefix: NotRequired[Texts]
    match_any_suffix: NotRequired[Texts]
    match_any_tag: NotRequired[Sequence[StorageLensGroup_Tag]]
    match_object_age: NotRequired[StorageLensGroup_MatchObjectAge]
    match_object_size: NotRequired[StorageLensGroup_MatchObjectSize]

class StorageLensGroup_Tag(TypedDict):
    key: str
    value: str

class StorageLensGroup_MatchObjectAge(TypedDict):
    days_greater_than: NotRequired[Int]
    days_less_than: NotRequired[Int]

class StorageLensGroup_MatchObjectSize(TypedDict):
    bytes_greater_than: NotRequired[Int]
    bytes_less_than: NotRequired[Int]

class StorageLensGroup_MatchObjectAge2(TypedDict):
    days_greater_than: NotRequired[Int]
    days_less_than: NotRequired[Int]

class StorageLensGroup_MatchObjectSize2(TypedDict):
    bytes_greater_than: NotRequired[Int]
    bytes_less_than: NotRequired[Int]

class StorageLensGroup_Or(TypedDict):
    match_any_prefix: NotRequired[Texts]
    match_any_suffix: NotRequired[Texts]
    match_any_tag: NotRequired[Sequence[StorageLensGroup_Tag]]
    match_object_age: NotRequired[StorageLensGroup_MatchObjectAge3]
    match_object_size: NotRequired[StorageLensGroup_MatchObjectSize3]

class StorageLensGroup_MatchObjectAge3(TypedDict):
    days_greater_than: NotRequired[Int]
    days_less_than: NotRequired[Int]

class StorageLensGroup_MatchObjectSize3(TypedDict):
    bytes_greater_than: NotRequired[Int]
    bytes_less_than: NotRequired[Int]

@final
class StorageLensGroup_Filter_Read:
    and_: Final[StorageLensGroup_And_Read]
    match_any_prefix: Final[list[str]]
    match_any_suffix: Final[list[str]]
    match_any_tag: Final[list[Any]]
    match_object_age: Final[StorageLensGroup_MatchObjectAge_Read2]
    match_object_size: Final[StorageLensGroup_MatchObjectSize_Read2]
    or_: Final[StorageLensGroup_Or_Read]

@final
class StorageLensGroup_And_Read:
    match_any_prefix: Final[list[str]]
    match_any_suffix: Final[list[str]]
    match_any_tag: Final[list[Any]]
    match_object_age: Final[StorageLensGroup_MatchObjectAge_Read]
    match_object_size: Final[StorageLensGroup_MatchObjectSize_Read]

@final
class StorageLensGroup_MatchObjectAge_Read:
    days_greater_than: Final[Ref[int]]
    days_less_than: Final[Ref[int]]

@final
class StorageLensGroup_MatchObjectSize_Read:
    bytes_greater_than: Final[Ref[int]]
    bytes_less_than: Final[Ref[int]]

@final
class StorageLensGroup_MatchObjectAge_Read2:
    days_greater_than: Final[Ref[int]]
    days_less_than: Final[Ref[int]]

@final
class StorageLensGroup_MatchObjectSize_Read2:
    bytes_greater_than: Final[Ref[int]]
    bytes_less_than: Final[Ref[int]]

@final
class StorageLensGroup_Or_Read:
    match_any_prefix: Final[list[str]]
    match_any_suffix: Final[list[str]]
    match_any_tag: Final[list[Any]]
    match_object_age: Final[StorageLensGroup_MatchObjectAge_Read3]
    match_object_size: Final[StorageLensGroup_MatchObjectSize_Read3]

@final
class StorageLensGroup_MatchObjectAge_Read3:
    days_greater_than: Final[Ref[int]]
    days_less_than: Final[Ref[int]]

@final
class StorageLensGroup_MatchObjectSize_Read3:
    bytes_greater_than: Final[Ref[int]]
    bytes_less_than: Final[Ref[int]]

class StorageLensGroup_Tag2(TypedDict):
    key: str
    value: str

@final
class StorageLensGroup(_Resource):
    """The AWS::S3::StorageLensGroup resource is an Amazon S3 resource type that you can use to create Storage Lens Group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        filter: StorageLensGroup_Filter,
        name: str,
        tags: Sequence[StorageLensGroup_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    filter: Final[StorageLensGroup_Filter_Read]
    """Sets the Storage Lens Group filter."""
    name: Final[str]
    """The name that identifies the Amazon S3 Storage Lens Group."""
    storage_lens_group_arn: Final[str]
    """The ARN for the Amazon S3 Storage Lens Group."""
    tags: Final[list[Any]]
    """A set of tags (key-value pairs) for this Amazon S3 Storage Lens Group."""
