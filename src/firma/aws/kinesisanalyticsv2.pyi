"""Resource types of AWS KinesisAnalyticsV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_ApplicationConfiguration(TypedDict):
    application_code_configuration: NotRequired[Application_ApplicationCodeConfiguration]
    application_encryption_configuration: NotRequired[Application_ApplicationEncryptionConfiguration]
    application_snapshot_configuration: NotRequired[Application_ApplicationSnapshotConfiguration]
    application_system_rollback_configuration: NotRequired[Application_ApplicationSystemRollbackConfiguration]
    environment_properties: NotRequired[Application_EnvironmentProperties]
    flink_application_configuration: NotRequired[Application_FlinkApplicationConfiguration]
    sql_application_configuration: NotRequired[Application_SqlApplicationConfiguration]
    vpc_configurations: NotRequired[Sequence[Application_VpcConfiguration]]
    zeppelin_application_configuration: NotRequired[Application_ZeppelinApplicationConfiguration]

class Application_ApplicationCodeConfiguration(TypedDict):
    code_content: Application_CodeContent
    code_content_type: Literal["PLAINTEXT", "ZIPFILE"]

class Application_CodeContent(TypedDict):
    s3_content_location: NotRequired[Application_S3ContentLocation]
    text_content: NotRequired[str]
    zip_file_content: NotRequired[str]

class Application_S3ContentLocation(TypedDict):
    bucket_arn: str
    file_key: str
    object_version: NotRequired[str]

class Application_ApplicationEncryptionConfiguration(TypedDict):
    key_id: NotRequired[str]
    key_type: Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"]

class Application_ApplicationSnapshotConfiguration(TypedDict):
    snapshots_enabled: Bool

class Application_ApplicationSystemRollbackConfiguration(TypedDict):
    rollback_enabled: Bool

class Application_EnvironmentProperties(TypedDict):
    property_groups: NotRequired[Sequence[Application_PropertyGroup]]

class Application_PropertyGroup(TypedDict):
    property_group_id: NotRequired[str]
    property_map: NotRequired[Mapping[str, str]]

class Application_FlinkApplicationConfiguration(TypedDict):
    checkpoint_configuration: NotRequired[Application_CheckpointConfiguration]
    monitoring_configuration: NotRequired[Application_MonitoringConfiguration]
    parallelism_configuration: NotRequired[Application_ParallelismConfiguration]

class Application_CheckpointConfiguration(TypedDict):
    checkpoint_interval: NotRequired[Int]
    checkpointing_enabled: NotRequired[Bool]
    configuration_type: Literal["DEFAULT", "CUSTOM"]
    min_pause_between_checkpoints: NotRequired[Int]

class Application_MonitoringConfiguration(TypedDict):
    configuration_type: Literal["DEFAULT", "CUSTOM"]
    log_level: NotRequired[Literal["DEBUG", "INFO", "WARN", "ERROR"]]
    metrics_level: NotRequired[Literal["APPLICATION", "OPERATOR", "PARALLELISM", "TASK"]]

class Application_ParallelismConfiguration(TypedDict):
    auto_scaling_enabled: NotRequired[Bool]
    configuration_type: Literal["CUSTOM", "DEFAULT"]
    parallelism: NotRequired[Int]
    parallelism_per_kpu: NotRequired[Int]

class Application_SqlApplicationConfiguration(TypedDict):
    inputs: NotRequired[Sequence[Application_Input]]

class Application_Input(TypedDict):
    input_parallelism: NotRequired[Application_InputParallelism]
    input_processing_configuration: NotRequired[Application_InputProcessingConfiguration]
    input_schema: Application_InputSchema
    kinesis_firehose_input: NotRequired[Application_KinesisFirehoseInput]
    kinesis_streams_input: NotRequired[Application_KinesisStreamsInput]
    name_prefix: str

class Application_InputParallelism(TypedDict):
    count: NotRequired[Int]

class Application_InputProcessingConfiguration(TypedDict):
    input_lambda_processor: NotRequired[Application_InputLambdaProcessor]

class Application_InputLambdaProcessor(TypedDict):
    resource_arn: str

class Application_InputSchema(TypedDict):
    record_columns: Sequence[Application_RecordColumn]
    record_encoding: NotRequired[Literal["UTF-8"]]
    record_format: Application_RecordFormat

class Application_RecordColumn(TypedDict):
    mapping: NotRequired[str]
    name: str
    sql_type: str

class Application_RecordFormat(TypedDict):
    mapping_parameters: NotRequired[Application_MappingParameters]
    record_format_type: Literal["CSV", "JSON"]

class Application_MappingParameters(TypedDict):
    csv_mapping_parameters: NotRequired[Application_CSVMappingParameters]
    json_mapping_parameters: NotRequired[Application_JSONMappingParameters]

class Application_CSVMappingParameters(TypedDict):
    record_column_delimiter: str
    record_row_delimiter: str

class Application_JSONMappingParameters(TypedDict):
    record_row_path: str

class Application_KinesisFirehoseInput(TypedDict):
    resource_arn: str

class Application_KinesisStreamsInput(TypedDict):
    resource_arn: str

class Application_VpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

class Application_ZeppelinApplicationConfiguration(TypedDict):
    catalog_configuration: NotRequired[Application_CatalogConfiguration]
    custom_artifacts_configuration: NotRequired[Sequence[Application_CustomArtifactConfiguration]]
    deploy_as_application_configuration: NotRequired[Application_DeployAsApplicationConfiguration]
    monitoring_configuration: NotRequired[Application_ZeppelinMonitoringConfiguration]

class Application_CatalogConfiguration(TypedDict):
    glue_data_catalog_configuration: NotRequired[Application_GlueDataCatalogConfiguration]

class Application_GlueDataCatalogConfiguration(TypedDict):
    database_arn: NotRequired[str]

class Application_CustomArtifactConfiguration(TypedDict):
    artifact_type: Literal["DEPENDENCY_JAR", "UDF"]
    maven_reference: NotRequired[Application_MavenReference]
    s3_content_location: NotRequired[Application_S3ContentLocation2]

class Application_MavenReference(TypedDict):
    artifact_id: str
    group_id: str
    version: str

class Application_S3ContentLocation2(TypedDict):
    bucket_arn: str
    file_key: str
    object_version: NotRequired[str]

class Application_DeployAsApplicationConfiguration(TypedDict):
    s3_content_location: Application_S3ContentBaseLocation

class Application_S3ContentBaseLocation(TypedDict):
    base_path: NotRequired[str]
    bucket_arn: str

class Application_ZeppelinMonitoringConfiguration(TypedDict):
    log_level: NotRequired[Literal["DEBUG", "INFO", "WARN", "ERROR"]]

@final
class Application_ApplicationConfiguration_Read:
    application_code_configuration: Final[Application_ApplicationCodeConfiguration_Read]
    application_encryption_configuration: Final[Application_ApplicationEncryptionConfiguration_Read]
    application_snapshot_configuration: Final[Application_ApplicationSnapshotConfiguration_Read]
    application_system_rollback_configuration: Final[Application_ApplicationSystemRollbackConfiguration_Read]
    environment_properties: Final[Application_EnvironmentProperties_Read]
    flink_application_configuration: Final[Application_FlinkApplicationConfiguration_Read]
    sql_application_configuration: Final[Application_SqlApplicationConfiguration_Read]
    vpc_configurations: Final[list[Any]]
    zeppelin_application_configuration: Final[Application_ZeppelinApplicationConfiguration_Read]

@final
class Application_ApplicationCodeConfiguration_Read:
    code_content: Final[Application_CodeContent_Read]
    code_content_type: Final[str]

@final
class Application_CodeContent_Read:
    s3_content_location: Final[Application_S3ContentLocation_Read]
    text_content: Final[str]
    zip_file_content: Final[str]

@final
class Application_S3ContentLocation_Read:
    bucket_arn: Final[str]
    file_key: Final[str]
    object_version: Final[str]

@final
class Application_ApplicationEncryptionConfiguration_Read:
    key_id: Final[str]
    key_type: Final[str]

@final
class Application_ApplicationSnapshotConfiguration_Read:
    snapshots_enabled: Final[Ref[bool]]

@final
class Application_ApplicationSystemRollbackConfiguration_Read:
    rollback_enabled: Final[Ref[bool]]

@final
class Application_EnvironmentProperties_Read:
    property_groups: Final[list[Any]]

@final
class Application_FlinkApplicationConfiguration_Read:
    checkpoint_configuration: Final[Application_CheckpointConfiguration_Read]
    monitoring_configuration: Final[Application_MonitoringConfiguration_Read]
    parallelism_configuration: Final[Application_ParallelismConfiguration_Read]

@final
class Application_CheckpointConfiguration_Read:
    checkpoint_interval: Final[Ref[int]]
    checkpointing_enabled: Final[Ref[bool]]
    configuration_type: Final[str]
    min_pause_between_checkpoints: Final[Ref[int]]

@final
class Application_MonitoringConfiguration_Read:
    configuration_type: Final[str]
    log_level: Final[str]
    metrics_level: Final[str]

@final
class Application_ParallelismConfiguration_Read:
    auto_scaling_enabled: Final[Ref[bool]]
    configuration_type: Final[str]
    parallelism: Final[Ref[int]]
    parallelism_per_kpu: Final[Ref[int]]

@final
class Application_SqlApplicationConfiguration_Read:
    inputs: Final[list[Any]]

@final
class Application_ZeppelinApplicationConfiguration_Read:
    catalog_configuration: Final[Application_CatalogConfiguration_Read]
    custom_artifacts_configuration: Final[list[Any]]
    deploy_as_application_configuration: Final[Application_DeployAsApplicationConfiguration_Read]
    monitoring_configuration: Final[Application_ZeppelinMonitoringConfiguration_Read]

@final
class Application_CatalogConfiguration_Read:
    glue_data_catalog_configuration: Final[Application_GlueDataCatalogConfiguration_Read]

@final
class Application_GlueDataCatalogConfiguration_Read:
    database_arn: Final[str]

@final
class Application_DeployAsApplicationConfiguration_Read:
    s3_content_location: Final[Application_S3ContentBaseLocation_Read]

@final
class Application_S3ContentBaseLocation_Read:
    base_path: Final[str]
    bucket_arn: Final[str]

@final
class Application_ZeppelinMonitoringConfiguration_Read:
    log_level: Final[str]

class Application_ApplicationMaintenanceConfiguration(TypedDict):
    application_maintenance_window_start_time: str

@final
class Application_ApplicationMaintenanceConfiguration_Read:
    application_maintenance_window_start_time: Final[str]

class Application_RunConfiguration(TypedDict):
    application_restore_configuration: NotRequired[Application_ApplicationRestoreConfiguration]
    flink_run_configuration: NotRequired[Application_FlinkRunConfiguration]

class Application_ApplicationRestoreConfiguration(TypedDict):
    application_restore_type: Literal["SKIP_RESTORE_FROM_SNAPSHOT", "RESTORE_FROM_LATEST_SNAPSHOT", "RESTORE_FROM_CUSTOM_SNAPSHOT"]
    snapshot_name: NotRequired[str]

class Application_FlinkRunConfiguration(TypedDict):
    allow_non_restored_state: NotRequired[Bool]

@final
class Application_RunConfiguration_Read:
    application_restore_configuration: Final[Application_ApplicationRestoreConfiguration_Read]
    flink_run_configuration: Final[Application_FlinkRunConfiguration_Read]

@final
class Application_ApplicationRestoreConfiguration_Read:
    application_restore_type: Final[str]
    snapshot_name: Final[str]

@final
class Application_FlinkRunConfiguration_Read:
    allow_non_restored_state: Final[Ref[bool]]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Creates an Amazon Kinesis Data Analytics application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        runtime_environment: Literal["FLINK-1_11", "FLINK-1_13", "FLINK-1_15", "FLINK-1_18", "FLINK-1_19", "FLINK-1_20", "FLINK-1_6", "FLINK-1_8", "FLINK-2_2", "FLINK-2_3", "SQL-1_0", "ZEPPELIN-FLINK-1_0", "ZEPPELIN-FLINK-2_0", "ZEPPELIN-FLINK-3_0"],
        service_execution_role: str,
        application_configuration: Application_ApplicationConfiguration = ...,
        application_description: str = ...,
        application_maintenance_configuration: Application_ApplicationMaintenanceConfiguration = ...,
        application_mode: Literal["INTERACTIVE", "STREAMING"] = ...,
        application_name: str = ...,
        run_configuration: Application_RunConfiguration = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_configuration: Final[Application_ApplicationConfiguration_Read]
    """Specifies the creation parameters for a Kinesis Data Analytics application."""
    application_description: Final[str]
    """The description of the application."""
    application_maintenance_configuration: Final[Application_ApplicationMaintenanceConfiguration_Read]
    """Describes the maintenance configuration for the application."""
    application_mode: Final[str]
    """To create a Kinesis Data Analytics Studio notebook, you must set the mode to INTERACTIVE."""
    application_name: Final[str]
    """The name of the application."""
    run_configuration: Final[Application_RunConfiguration_Read]
    """Identifies the run configuration (start parameters) of a Kinesis Data Analytics application."""
    runtime_environment: Final[str]
    """The runtime environment for the application."""
    service_execution_role: Final[str]
    """The Amazon Resource Name"""
    tags: Final[list[Any]]
    """A list of one or more tags to assign to the application."""

class ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption(TypedDict):
    log_stream_arn: str

@final
class ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption_Read:
    log_stream_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationCloudWatchLoggingOption(_Resource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        cloud_watch_logging_option: ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    cloud_watch_logging_option: Final[ApplicationCloudWatchLoggingOption_CloudWatchLoggingOption_Read]
    id: Final[str]

class ApplicationOutput_Output(TypedDict):
    destination_schema: ApplicationOutput_DestinationSchema
    kinesis_firehose_output: NotRequired[ApplicationOutput_KinesisFirehoseOutput]
    kinesis_streams_output: NotRequired[ApplicationOutput_KinesisStreamsOutput]
    lambda_output: NotRequired[ApplicationOutput_LambdaOutput]
    name: NotRequired[str]

class ApplicationOutput_DestinationSchema(TypedDict):
    record_format_type: NotRequired[str]

class ApplicationOutput_KinesisFirehoseOutput(TypedDict):
    resource_arn: str

class ApplicationOutput_KinesisStreamsOutput(TypedDict):
    resource_arn: str

class ApplicationOutput_LambdaOutput(TypedDict):
    resource_arn: str

@final
class ApplicationOutput_Output_Read:
    destination_schema: Final[ApplicationOutput_DestinationSchema_Read]
    kinesis_firehose_output: Final[ApplicationOutput_KinesisFirehoseOutput_Read]
    kinesis_streams_output: Final[ApplicationOutput_KinesisStreamsOutput_Read]
    lambda_output: Final[ApplicationOutput_LambdaOutput_Read]
    name: Final[str]

@final
class ApplicationOutput_DestinationSchema_Read:
    record_format_type: Final[str]

@final
class ApplicationOutput_KinesisFirehoseOutput_Read:
    resource_arn: Final[str]

@final
class ApplicationOutput_KinesisStreamsOutput_Read:
    resource_arn: Final[str]

@final
class ApplicationOutput_LambdaOutput_Read:
    resource_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationOutput(_Resource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationOutput"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        output: ApplicationOutput_Output,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    id: Final[str]
    output: Final[ApplicationOutput_Output_Read]

class ApplicationReferenceDataSource_ReferenceDataSource(TypedDict):
    reference_schema: ApplicationReferenceDataSource_ReferenceSchema
    s3_reference_data_source: NotRequired[ApplicationReferenceDataSource_S3ReferenceDataSource]
    table_name: NotRequired[str]

class ApplicationReferenceDataSource_ReferenceSchema(TypedDict):
    record_columns: Sequence[ApplicationReferenceDataSource_RecordColumn]
    record_encoding: NotRequired[str]
    record_format: ApplicationReferenceDataSource_RecordFormat

class ApplicationReferenceDataSource_RecordColumn(TypedDict):
    mapping: NotRequired[str]
    name: str
    sql_type: str

class ApplicationReferenceDataSource_RecordFormat(TypedDict):
    mapping_parameters: NotRequired[ApplicationReferenceDataSource_MappingParameters]
    record_format_type: str

class ApplicationReferenceDataSource_MappingParameters(TypedDict):
    csv_mapping_parameters: NotRequired[ApplicationReferenceDataSource_CSVMappingParameters]
    json_mapping_parameters: NotRequired[ApplicationReferenceDataSource_JSONMappingParameters]

class ApplicationReferenceDataSource_CSVMappingParameters(TypedDict):
    record_column_delimiter: str
    record_row_delimiter: str

class ApplicationReferenceDataSource_JSONMappingParameters(TypedDict):
    record_row_path: str

class ApplicationReferenceDataSource_S3ReferenceDataSource(TypedDict):
    bucket_arn: str
    file_key: str

@final
class ApplicationReferenceDataSource_ReferenceDataSource_Read:
    reference_schema: Final[ApplicationReferenceDataSource_ReferenceSchema_Read]
    s3_reference_data_source: Final[ApplicationReferenceDataSource_S3ReferenceDataSource_Read]
    table_name: Final[str]

@final
class ApplicationReferenceDataSource_ReferenceSchema_Read:
    record_columns: Final[list[Any]]
    record_encoding: Final[str]
    record_format: Final[ApplicationReferenceDataSource_RecordFormat_Read]

@final
class ApplicationReferenceDataSource_RecordFormat_Read:
    mapping_parameters: Final[ApplicationReferenceDataSource_MappingParameters_Read]
    record_format_type: Final[str]

@final
class ApplicationReferenceDataSource_MappingParameters_Read:
    csv_mapping_parameters: Final[ApplicationReferenceDataSource_CSVMappingParameters_Read]
    json_mapping_parameters: Final[ApplicationReferenceDataSource_JSONMappingParameters_Read]

@final
class ApplicationReferenceDataSource_CSVMappingParameters_Read:
    record_column_delimiter: Final[str]
    record_row_delimiter: Final[str]

@final
class ApplicationReferenceDataSource_JSONMappingParameters_Read:
    record_row_path: Final[str]

@final
class ApplicationReferenceDataSource_S3ReferenceDataSource_Read:
    bucket_arn: Final[str]
    file_key: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationReferenceDataSource(_Resource):
    """Resource Type definition for AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        reference_data_source: ApplicationReferenceDataSource_ReferenceDataSource,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    id: Final[str]
    reference_data_source: Final[ApplicationReferenceDataSource_ReferenceDataSource_Read]
