"""Resource types of AWS IoTAnalytics. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Channel_ChannelStorage(TypedDict):
    customer_managed_s3: NotRequired[Channel_CustomerManagedS3]
    service_managed_s3: NotRequired[Mapping[str, Any] | str]

class Channel_CustomerManagedS3(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]
    role_arn: str

@final
class Channel_ChannelStorage_Read:
    customer_managed_s3: Final[Channel_CustomerManagedS3_Read]
    service_managed_s3: Final[Any]

@final
class Channel_CustomerManagedS3_Read:
    bucket: Final[str]
    key_prefix: Final[str]
    role_arn: Final[str]

class Channel_RetentionPeriod(TypedDict):
    number_of_days: NotRequired[Int]
    unlimited: NotRequired[Bool]

@final
class Channel_RetentionPeriod_Read:
    number_of_days: Final[Ref[int]]
    unlimited: Final[Ref[bool]]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """Resource Type definition for AWS::IoTAnalytics::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str = ...,
        channel_storage: Channel_ChannelStorage = ...,
        retention_period: Channel_RetentionPeriod = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_name: Final[str]
    channel_storage: Final[Channel_ChannelStorage_Read]
    id: Final[str]
    retention_period: Final[Channel_RetentionPeriod_Read]
    tags: Final[list[Any]]

class Dataset_Action(TypedDict):
    action_name: str
    container_action: NotRequired[Dataset_ContainerAction]
    query_action: NotRequired[Dataset_QueryAction]

class Dataset_ContainerAction(TypedDict):
    execution_role_arn: str
    image: str
    resource_configuration: Dataset_ResourceConfiguration
    variables: NotRequired[Sequence[Dataset_Variable]]

class Dataset_ResourceConfiguration(TypedDict):
    compute_type: Literal["ACU_1", "ACU_2"]
    volume_size_in_gb: Int

class Dataset_Variable(TypedDict):
    dataset_content_version_value: NotRequired[Dataset_DatasetContentVersionValue]
    double_value: NotRequired[Number]
    output_file_uri_value: NotRequired[Dataset_OutputFileUriValue]
    string_value: NotRequired[str]
    variable_name: str

class Dataset_DatasetContentVersionValue(TypedDict):
    dataset_name: str

class Dataset_OutputFileUriValue(TypedDict):
    file_name: str

class Dataset_QueryAction(TypedDict):
    filters: NotRequired[Sequence[Dataset_Filter]]
    sql_query: str

class Dataset_Filter(TypedDict):
    delta_time: NotRequired[Dataset_DeltaTime]

class Dataset_DeltaTime(TypedDict):
    offset_seconds: Int
    time_expression: str

class Dataset_DatasetContentDeliveryRule(TypedDict):
    destination: Dataset_DatasetContentDeliveryRuleDestination
    entry_name: NotRequired[str]

class Dataset_DatasetContentDeliveryRuleDestination(TypedDict):
    iot_events_destination_configuration: NotRequired[Dataset_IotEventsDestinationConfiguration]
    s3_destination_configuration: NotRequired[Dataset_S3DestinationConfiguration]

class Dataset_IotEventsDestinationConfiguration(TypedDict):
    input_name: str
    role_arn: str

class Dataset_S3DestinationConfiguration(TypedDict):
    bucket: str
    glue_configuration: NotRequired[Dataset_GlueConfiguration]
    key: str
    role_arn: str

class Dataset_GlueConfiguration(TypedDict):
    database_name: str
    table_name: str

class Dataset_LateDataRule(TypedDict):
    rule_configuration: Dataset_LateDataRuleConfiguration
    rule_name: NotRequired[str]

class Dataset_LateDataRuleConfiguration(TypedDict):
    delta_time_session_window_configuration: NotRequired[Dataset_DeltaTimeSessionWindowConfiguration]

class Dataset_DeltaTimeSessionWindowConfiguration(TypedDict):
    timeout_in_minutes: Int

class Dataset_RetentionPeriod(TypedDict):
    number_of_days: NotRequired[Int]
    unlimited: NotRequired[Bool]

@final
class Dataset_RetentionPeriod_Read:
    number_of_days: Final[Ref[int]]
    unlimited: Final[Ref[bool]]

class Dataset_Tag(TypedDict):
    key: str
    value: str

class Dataset_Trigger(TypedDict):
    schedule: NotRequired[Dataset_Schedule]
    triggering_dataset: NotRequired[Dataset_TriggeringDataset]

class Dataset_Schedule(TypedDict):
    schedule_expression: str

class Dataset_TriggeringDataset(TypedDict):
    dataset_name: str

class Dataset_VersioningConfiguration(TypedDict):
    max_versions: NotRequired[Int]
    unlimited: NotRequired[Bool]

@final
class Dataset_VersioningConfiguration_Read:
    max_versions: Final[Ref[int]]
    unlimited: Final[Ref[bool]]

@final
class Dataset(_Resource):
    """Resource Type definition for AWS::IoTAnalytics::Dataset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[Dataset_Action],
        content_delivery_rules: Sequence[Dataset_DatasetContentDeliveryRule] = ...,
        dataset_name: str = ...,
        late_data_rules: Sequence[Dataset_LateDataRule] = ...,
        retention_period: Dataset_RetentionPeriod = ...,
        tags: Sequence[Dataset_Tag] = ...,
        triggers: Sequence[Dataset_Trigger] = ...,
        versioning_configuration: Dataset_VersioningConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    content_delivery_rules: Final[list[Any]]
    dataset_name: Final[str]
    id: Final[str]
    late_data_rules: Final[list[Any]]
    retention_period: Final[Dataset_RetentionPeriod_Read]
    tags: Final[list[Any]]
    triggers: Final[list[Any]]
    versioning_configuration: Final[Dataset_VersioningConfiguration_Read]

class Datastore_DatastorePartitions(TypedDict):
    partitions: NotRequired[Sequence[Datastore_DatastorePartition]]

class Datastore_DatastorePartition(TypedDict):
    partition: NotRequired[Datastore_Partition]
    timestamp_partition: NotRequired[Datastore_TimestampPartition]

class Datastore_Partition(TypedDict):
    attribute_name: str

class Datastore_TimestampPartition(TypedDict):
    attribute_name: str
    timestamp_format: NotRequired[str]

@final
class Datastore_DatastorePartitions_Read:
    partitions: Final[list[Any]]

class Datastore_DatastoreStorage(TypedDict):
    customer_managed_s3: NotRequired[Datastore_CustomerManagedS3]
    iot_site_wise_multi_layer_storage: NotRequired[Datastore_IotSiteWiseMultiLayerStorage]
    service_managed_s3: NotRequired[Mapping[str, Any] | str]

class Datastore_CustomerManagedS3(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]
    role_arn: str

class Datastore_IotSiteWiseMultiLayerStorage(TypedDict):
    customer_managed_s3_storage: NotRequired[Datastore_CustomerManagedS3Storage]

class Datastore_CustomerManagedS3Storage(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]

@final
class Datastore_DatastoreStorage_Read:
    customer_managed_s3: Final[Datastore_CustomerManagedS3_Read]
    iot_site_wise_multi_layer_storage: Final[Datastore_IotSiteWiseMultiLayerStorage_Read]
    service_managed_s3: Final[Any]

@final
class Datastore_CustomerManagedS3_Read:
    bucket: Final[str]
    key_prefix: Final[str]
    role_arn: Final[str]

@final
class Datastore_IotSiteWiseMultiLayerStorage_Read:
    customer_managed_s3_storage: Final[Datastore_CustomerManagedS3Storage_Read]

@final
class Datastore_CustomerManagedS3Storage_Read:
    bucket: Final[str]
    key_prefix: Final[str]

class Datastore_FileFormatConfiguration(TypedDict):
    json_configuration: NotRequired[Mapping[str, Any] | str]
    parquet_configuration: NotRequired[Datastore_ParquetConfiguration]

class Datastore_ParquetConfiguration(TypedDict):
    schema_definition: NotRequired[Datastore_SchemaDefinition]

class Datastore_SchemaDefinition(TypedDict):
    columns: NotRequired[Sequence[Datastore_Column]]

class Datastore_Column(TypedDict):
    name: str
    type: str

@final
class Datastore_FileFormatConfiguration_Read:
    json_configuration: Final[Any]
    parquet_configuration: Final[Datastore_ParquetConfiguration_Read]

@final
class Datastore_ParquetConfiguration_Read:
    schema_definition: Final[Datastore_SchemaDefinition_Read]

@final
class Datastore_SchemaDefinition_Read:
    columns: Final[list[Any]]

class Datastore_RetentionPeriod(TypedDict):
    number_of_days: NotRequired[Int]
    unlimited: NotRequired[Bool]

@final
class Datastore_RetentionPeriod_Read:
    number_of_days: Final[Ref[int]]
    unlimited: Final[Ref[bool]]

class Datastore_Tag(TypedDict):
    key: str
    value: str

@final
class Datastore(_Resource):
    """Resource Type definition for AWS::IoTAnalytics::Datastore"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        datastore_name: str = ...,
        datastore_partitions: Datastore_DatastorePartitions = ...,
        datastore_storage: Datastore_DatastoreStorage = ...,
        file_format_configuration: Datastore_FileFormatConfiguration = ...,
        retention_period: Datastore_RetentionPeriod = ...,
        tags: Sequence[Datastore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    datastore_name: Final[str]
    datastore_partitions: Final[Datastore_DatastorePartitions_Read]
    datastore_storage: Final[Datastore_DatastoreStorage_Read]
    file_format_configuration: Final[Datastore_FileFormatConfiguration_Read]
    id: Final[str]
    retention_period: Final[Datastore_RetentionPeriod_Read]
    tags: Final[list[Any]]

class Pipeline_Activity(TypedDict):
    add_attributes: NotRequired[Pipeline_AddAttributes]
    channel: NotRequired[Pipeline_Channel]
    datastore: NotRequired[Pipeline_Datastore]
    device_registry_enrich: NotRequired[Pipeline_DeviceRegistryEnrich]
    device_shadow_enrich: NotRequired[Pipeline_DeviceShadowEnrich]
    filter: NotRequired[Pipeline_Filter]
    lambda_: NotRequired[Pipeline_Lambda]
    math: NotRequired[Pipeline_Math]
    remove_attributes: NotRequired[Pipeline_RemoveAttributes]
    select_attributes: NotRequired[Pipeline_SelectAttributes]

class Pipeline_AddAttributes(TypedDict):
    attributes: Mapping[str, str]
    name: str
    next: NotRequired[str]

class Pipeline_Channel(TypedDict):
    channel_name: str
    name: str
    next: NotRequired[str]

class Pipeline_Datastore(TypedDict):
    datastore_name: str
    name: str

class Pipeline_DeviceRegistryEnrich(TypedDict):
    attribute: str
    name: str
    next: NotRequired[str]
    role_arn: str
    thing_name: str

class Pipeline_DeviceShadowEnrich(TypedDict):
    attribute: str
    name: str
    next: NotRequired[str]
    role_arn: str
    thing_name: str

class Pipeline_Filter(TypedDict):
    filter: str
    name: str
    next: NotRequired[str]

class Pipeline_Lambda(TypedDict):
    batch_size: Int
    lambda_name: str
    name: str
    next: NotRequired[str]

class Pipeline_Math(TypedDict):
    attribute: str
    math: str
    name: str
    next: NotRequired[str]

class Pipeline_RemoveAttributes(TypedDict):
    attributes: Texts
    name: str
    next: NotRequired[str]

class Pipeline_SelectAttributes(TypedDict):
    attributes: Texts
    name: str
    next: NotRequired[str]

class Pipeline_Tag(TypedDict):
    key: str
    value: str

@final
class Pipeline(_Resource):
    """Resource Type definition for AWS::IoTAnalytics::Pipeline"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pipeline_activities: Sequence[Pipeline_Activity],
        pipeline_name: str = ...,
        tags: Sequence[Pipeline_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    pipeline_activities: Final[list[Any]]
    pipeline_name: Final[str]
    tags: Final[list[Any]]
