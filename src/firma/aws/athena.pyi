"""Resource types of AWS Athena. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CapacityReservation_CapacityAssignmentConfiguration(TypedDict):
    capacity_assignments: Sequence[CapacityReservation_CapacityAssignment]

class CapacityReservation_CapacityAssignment(TypedDict):
    workgroup_names: Texts

@final
class CapacityReservation_CapacityAssignmentConfiguration_Read:
    capacity_assignments: Final[list[Any]]

class CapacityReservation_Tag(TypedDict):
    key: str
    value: str

@final
class CapacityReservation(_Resource):
    """Resource schema for AWS::Athena::CapacityReservation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        target_dpus: Int,
        capacity_assignment_configuration: CapacityReservation_CapacityAssignmentConfiguration = ...,
        tags: Sequence[CapacityReservation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocated_dpus: Final[Ref[int]]
    """The number of DPUs Athena has provisioned and allocated for the reservation"""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified capacity reservation"""
    capacity_assignment_configuration: Final[CapacityReservation_CapacityAssignmentConfiguration_Read]
    """Assignment configuration to assign workgroups to a reservation"""
    creation_time: Final[str]
    """The date and time the reservation was created."""
    last_successful_allocation_time: Final[str]
    """The timestamp when the last successful allocated was made"""
    name: Final[str]
    """The reservation name."""
    status: Final[str]
    """The status of the reservation."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_dpus: Final[Ref[int]]
    """The number of DPUs to request to be allocated to the reservation."""

class DataCatalog_Tag(TypedDict):
    key: str
    value: str

@final
class DataCatalog(_Resource):
    """Resource schema for AWS::Athena::DataCatalog"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"],
        connection_type: str = ...,
        description: str = ...,
        error: str = ...,
        parameters: Mapping[str, str] = ...,
        status: Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "CREATE_FAILED_CLEANUP_IN_PROGRESS", "CREATE_FAILED_CLEANUP_COMPLETE", "CREATE_FAILED_CLEANUP_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED"] = ...,
        tags: Sequence[DataCatalog_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_type: Final[str]
    """The type of connection for a FEDERATED data catalog"""
    description: Final[str]
    """A description of the data catalog to be created."""
    error: Final[str]
    """Text of the error that occurred during data catalog creation or deletion."""
    name: Final[str]
    """The name of the data catalog to create."""
    parameters: Final[Any]
    """Specifies the Lambda function or functions to use for creating the data catalog."""
    status: Final[str]
    """The status of the creation or deletion of the data catalog."""
    tags: Final[list[Any]]
    """A list of comma separated tags to add to the data catalog that is created."""
    type: Final[str]
    """The type of data catalog to create: LAMBDA for a federated catalog, GLUE for AWS Glue Catalog, or HIVE for an external hive metastore."""

@final
class NamedQuery(_Resource):
    """Resource schema for AWS::Athena::NamedQuery"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        database: str,
        query_string: str,
        description: str = ...,
        name: str = ...,
        work_group: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    database: Final[str]
    """The database to which the query belongs."""
    description: Final[str]
    """The query description."""
    name: Final[str]
    """The query name."""
    named_query_id: Final[str]
    """The unique ID of the query."""
    query_string: Final[str]
    """The contents of the query with all query statements."""
    work_group: Final[str]
    """The name of the workgroup that contains the named query."""

@final
class PreparedStatement(_Resource):
    """Resource schema for AWS::Athena::PreparedStatement"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        query_statement: str,
        statement_name: str,
        work_group: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the prepared statement."""
    query_statement: Final[str]
    """The query string for the prepared statement."""
    statement_name: Final[str]
    """The name of the prepared statement."""
    work_group: Final[str]
    """The name of the workgroup to which the prepared statement belongs."""

class WorkGroup_Tag(TypedDict):
    key: str
    value: str

class WorkGroup_WorkGroupConfiguration(TypedDict):
    additional_configuration: NotRequired[str]
    bytes_scanned_cutoff_per_query: NotRequired[Int]
    customer_content_encryption_configuration: NotRequired[WorkGroup_CustomerContentEncryptionConfiguration]
    enforce_work_group_configuration: NotRequired[Bool]
    engine_configuration: NotRequired[WorkGroup_EngineConfiguration]
    engine_version: NotRequired[WorkGroup_EngineVersion]
    execution_role: NotRequired[str]
    managed_query_results_configuration: NotRequired[WorkGroup_ManagedQueryResultsConfiguration]
    monitoring_configuration: NotRequired[WorkGroup_MonitoringConfiguration]
    publish_cloud_watch_metrics_enabled: NotRequired[Bool]
    requester_pays_enabled: NotRequired[Bool]
    result_configuration: NotRequired[WorkGroup_ResultConfiguration]

class WorkGroup_CustomerContentEncryptionConfiguration(TypedDict):
    kms_key: str

class WorkGroup_EngineConfiguration(TypedDict):
    additional_configs: NotRequired[Mapping[str, str]]
    classifications: NotRequired[Sequence[WorkGroup_Classification]]
    coordinator_dpu_size: NotRequired[Int]
    default_executor_dpu_size: NotRequired[Int]
    max_concurrent_dpus: NotRequired[Int]
    spark_properties: NotRequired[Mapping[str, str]]

class WorkGroup_Classification(TypedDict):
    name: NotRequired[str]
    properties: NotRequired[Mapping[str, str]]

class WorkGroup_EngineVersion(TypedDict):
    selected_engine_version: NotRequired[str]

class WorkGroup_ManagedQueryResultsConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    encryption_configuration: NotRequired[WorkGroup_ManagedStorageEncryptionConfiguration]

class WorkGroup_ManagedStorageEncryptionConfiguration(TypedDict):
    kms_key: NotRequired[str]

class WorkGroup_MonitoringConfiguration(TypedDict):
    cloud_watch_logging_configuration: NotRequired[WorkGroup_CloudWatchLoggingConfiguration]
    managed_logging_configuration: NotRequired[WorkGroup_ManagedLoggingConfiguration]
    s3_logging_configuration: NotRequired[WorkGroup_S3LoggingConfiguration]

class WorkGroup_CloudWatchLoggingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    log_group: NotRequired[str]
    log_stream_name_prefix: NotRequired[str]
    log_types: NotRequired[Mapping[str, Texts]]

class WorkGroup_ManagedLoggingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    kms_key: NotRequired[str]

class WorkGroup_S3LoggingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    kms_key: NotRequired[str]
    log_location: NotRequired[str]

class WorkGroup_ResultConfiguration(TypedDict):
    acl_configuration: NotRequired[WorkGroup_AclConfiguration]
    encryption_configuration: NotRequired[WorkGroup_EncryptionConfiguration]
    expected_bucket_owner: NotRequired[str]
    output_location: NotRequired[str]

class WorkGroup_AclConfiguration(TypedDict):
    s3_acl_option: Literal["BUCKET_OWNER_FULL_CONTROL"]

class WorkGroup_EncryptionConfiguration(TypedDict):
    encryption_option: Literal["SSE_S3", "SSE_KMS", "CSE_KMS"]
    kms_key: NotRequired[str]

@final
class WorkGroup_WorkGroupConfiguration_Read:
    additional_configuration: Final[str]
    bytes_scanned_cutoff_per_query: Final[Ref[int]]
    customer_content_encryption_configuration: Final[WorkGroup_CustomerContentEncryptionConfiguration_Read]
    enforce_work_group_configuration: Final[Ref[bool]]
    engine_configuration: Final[WorkGroup_EngineConfiguration_Read]
    engine_version: Final[WorkGroup_EngineVersion_Read]
    execution_role: Final[str]
    managed_query_results_configuration: Final[WorkGroup_ManagedQueryResultsConfiguration_Read]
    monitoring_configuration: Final[WorkGroup_MonitoringConfiguration_Read]
    publish_cloud_watch_metrics_enabled: Final[Ref[bool]]
    requester_pays_enabled: Final[Ref[bool]]
    result_configuration: Final[WorkGroup_ResultConfiguration_Read]

@final
class WorkGroup_CustomerContentEncryptionConfiguration_Read:
    kms_key: Final[str]

@final
class WorkGroup_EngineConfiguration_Read:
    additional_configs: Final[Any]
    classifications: Final[list[Any]]
    coordinator_dpu_size: Final[Ref[int]]
    default_executor_dpu_size: Final[Ref[int]]
    max_concurrent_dpus: Final[Ref[int]]
    spark_properties: Final[Any]

@final
class WorkGroup_EngineVersion_Read:
    effective_engine_version: Final[str]
    selected_engine_version: Final[str]

@final
class WorkGroup_ManagedQueryResultsConfiguration_Read:
    enabled: Final[Ref[bool]]
    encryption_configuration: Final[WorkGroup_ManagedStorageEncryptionConfiguration_Read]

@final
class WorkGroup_ManagedStorageEncryptionConfiguration_Read:
    kms_key: Final[str]

@final
class WorkGroup_MonitoringConfiguration_Read:
    cloud_watch_logging_configuration: Final[WorkGroup_CloudWatchLoggingConfiguration_Read]
    managed_logging_configuration: Final[WorkGroup_ManagedLoggingConfiguration_Read]
    s3_logging_configuration: Final[WorkGroup_S3LoggingConfiguration_Read]

@final
class WorkGroup_CloudWatchLoggingConfiguration_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]
    log_stream_name_prefix: Final[str]
    log_types: Final[Any]

@final
class WorkGroup_ManagedLoggingConfiguration_Read:
    enabled: Final[Ref[bool]]
    kms_key: Final[str]

@final
class WorkGroup_S3LoggingConfiguration_Read:
    enabled: Final[Ref[bool]]
    kms_key: Final[str]
    log_location: Final[str]

@final
class WorkGroup_ResultConfiguration_Read:
    acl_configuration: Final[WorkGroup_AclConfiguration_Read]
    encryption_configuration: Final[WorkGroup_EncryptionConfiguration_Read]
    expected_bucket_owner: Final[str]
    output_location: Final[str]

@final
class WorkGroup_AclConfiguration_Read:
    s3_acl_option: Final[str]

@final
class WorkGroup_EncryptionConfiguration_Read:
    encryption_option: Final[str]
    kms_key: Final[str]

class WorkGroup_WorkGroupConfigurationUpdates(TypedDict):
    additional_configuration: NotRequired[str]
    bytes_scanned_cutoff_per_query: NotRequired[Int]
    customer_content_encryption_configuration: NotRequired[WorkGroup_CustomerContentEncryptionConfiguration2]
    enforce_work_group_configuration: NotRequired[Bool]
    engine_configuration: NotRequired[WorkGroup_EngineConfiguration2]
    engine_version: NotRequired[WorkGroup_EngineVersion2]
    execution_role: NotRequired[str]
    managed_query_results_configuration: NotRequired[WorkGroup_ManagedQueryResultsConfiguration2]
    monitoring_configuration: NotRequired[WorkGroup_MonitoringConfiguration2]
    publish_cloud_watch_metrics_enabled: NotRequired[Bool]
    remove_bytes_scanned_cutoff_per_query: NotRequired[Bool]
    remove_customer_content_encryption_configuration: NotRequired[Bool]
    requester_pays_enabled: NotRequired[Bool]
    result_configuration_updates: NotRequired[WorkGroup_ResultConfigurationUpdates]

class WorkGroup_CustomerContentEncryptionConfiguration2(TypedDict):
    kms_key: str

class WorkGroup_EngineConfiguration2(TypedDict):
    additional_configs: NotRequired[Mapping[str, str]]
    classifications: NotRequired[Sequence[WorkGroup_Classification]]
    coordinator_dpu_size: NotRequired[Int]
    default_executor_dpu_size: NotRequired[Int]
    max_concurrent_dpus: NotRequired[Int]
    spark_properties: NotRequired[Mapping[str, str]]

class WorkGroup_EngineVersion2(TypedDict):
    selected_engine_version: NotRequired[str]

class WorkGroup_ManagedQueryResultsConfiguration2(TypedDict):
    enabled: NotRequired[Bool]
    encryption_configuration: NotRequired[WorkGroup_ManagedStorageEncryptionConfiguration]

class WorkGroup_MonitoringConfiguration2(TypedDict):
    cloud_watch_logging_configuration: NotRequired[WorkGroup_CloudWatchLoggingConfiguration]
    managed_logging_configuration: NotRequired[WorkGroup_ManagedLoggingConfiguration]
    s3_logging_configuration: NotRequired[WorkGroup_S3LoggingConfiguration]

class WorkGroup_ResultConfigurationUpdates(TypedDict):
    acl_configuration: NotRequired[WorkGroup_AclConfiguration2]
    encryption_configuration: NotRequired[WorkGroup_EncryptionConfiguration2]
    expected_bucket_owner: NotRequired[str]
    output_location: NotRequired[str]
    remove_acl_configuration: NotRequired[Bool]
    remove_encryption_configuration: NotRequired[Bool]
    remove_expected_bucket_owner: NotRequired[Bool]
    remove_output_location: NotRequired[Bool]

class WorkGroup_AclConfiguration2(TypedDict):
    s3_acl_option: Literal["BUCKET_OWNER_FULL_CONTROL"]

class WorkGroup_EncryptionConfiguration2(TypedDict):
    encryption_option: Literal["SSE_S3", "SSE_KMS", "CSE_KMS"]
    kms_key: NotRequired[str]

@final
class WorkGroup_WorkGroupConfigurationUpdates_Read:
    additional_configuration: Final[str]
    bytes_scanned_cutoff_per_query: Final[Ref[int]]
    customer_content_encryption_configuration: Final[WorkGroup_CustomerContentEncryptionConfiguration_Read2]
    enforce_work_group_configuration: Final[Ref[bool]]
    engine_configuration: Final[WorkGroup_EngineConfiguration_Read2]
    engine_version: Final[WorkGroup_EngineVersion_Read2]
    execution_role: Final[str]
    managed_query_results_configuration: Final[WorkGroup_ManagedQueryResultsConfiguration_Read2]
    monitoring_configuration: Final[WorkGroup_MonitoringConfiguration_Read2]
    publish_cloud_watch_metrics_enabled: Final[Ref[bool]]
    remove_bytes_scanned_cutoff_per_query: Final[Ref[bool]]
    remove_customer_content_encryption_configuration: Final[Ref[bool]]
    requester_pays_enabled: Final[Ref[bool]]
    result_configuration_updates: Final[WorkGroup_ResultConfigurationUpdates_Read]

@final
class WorkGroup_CustomerContentEncryptionConfiguration_Read2:
    kms_key: Final[str]

@final
class WorkGroup_EngineConfiguration_Read2:
    additional_configs: Final[Any]
    classifications: Final[list[Any]]
    coordinator_dpu_size: Final[Ref[int]]
    default_executor_dpu_size: Final[Ref[int]]
    max_concurrent_dpus: Final[Ref[int]]
    spark_properties: Final[Any]

@final
class WorkGroup_EngineVersion_Read2:
    effective_engine_version: Final[str]
    selected_engine_version: Final[str]

@final
class WorkGroup_ManagedQueryResultsConfiguration_Read2:
    enabled: Final[Ref[bool]]
    encryption_configuration: Final[WorkGroup_ManagedStorageEncryptionConfiguration_Read]

@final
class WorkGroup_MonitoringConfiguration_Read2:
    cloud_watch_logging_configuration: Final[WorkGroup_CloudWatchLoggingConfiguration_Read]
    managed_logging_configuration: Final[WorkGroup_ManagedLoggingConfiguration_Read]
    s3_logging_configuration: Final[WorkGroup_S3LoggingConfiguration_Read]

@final
class WorkGroup_ResultConfigurationUpdates_Read:
    acl_configuration: Final[WorkGroup_AclConfiguration_Read2]
    encryption_configuration: Final[WorkGroup_EncryptionConfiguration_Read2]
    expected_bucket_owner: Final[str]
    output_location: Final[str]
    remove_acl_configuration: Final[Ref[bool]]
    remove_encryption_configuration: Final[Ref[bool]]
    remove_expected_bucket_owner: Final[Ref[bool]]
    remove_output_location: Final[Ref[bool]]

@final
class WorkGroup_AclConfiguration_Read2:
    s3_acl_option: Final[str]

@final
class WorkGroup_EncryptionConfiguration_Read2:
    encryption_option: Final[str]
    kms_key: Final[str]

@final
class WorkGroup(_Resource):
    """Resource schema for AWS::Athena::WorkGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        recursive_delete_option: Bool = ...,
        state: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[WorkGroup_Tag] = ...,
        work_group_configuration: WorkGroup_WorkGroupConfiguration = ...,
        work_group_configuration_updates: WorkGroup_WorkGroupConfigurationUpdates = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The date and time the workgroup was created."""
    description: Final[str]
    """The workgroup description."""
    name: Final[str]
    """The workGroup name."""
    recursive_delete_option: Final[Ref[bool]]
    """The option to delete the workgroup and its contents even if the workgroup contains any named queries."""
    state: Final[str]
    """The state of the workgroup: ENABLED or DISABLED."""
    tags: Final[list[Any]]
    """One or more tags, separated by commas, that you want to attach to the workgroup as you create it"""
    work_group_configuration: Final[WorkGroup_WorkGroupConfiguration_Read]
    """The workgroup configuration"""
    work_group_configuration_updates: Final[WorkGroup_WorkGroupConfigurationUpdates_Read]
    """The configuration information that will be updated for this workgroup, which includes the location in Amazon S3 where query results are…"""
