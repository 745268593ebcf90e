"""Resource types of AWS IoTFleetWise. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Campaign_CollectionScheme(TypedDict):
    time_based_collection_scheme: NotRequired[Campaign_TimeBasedCollectionScheme]
    condition_based_collection_scheme: NotRequired[Campaign_ConditionBasedCollectionScheme]

class Campaign_TimeBasedCollectionScheme(TypedDict):
    period_ms: Number

class Campaign_ConditionBasedCollectionScheme(TypedDict):
    condition_language_version: NotRequired[Int]
    expression: str
    minimum_trigger_interval_ms: NotRequired[Number]
    trigger_mode: NotRequired[Literal["ALWAYS", "RISING_EDGE"]]

@final
class Campaign_CollectionScheme_Read:
    time_based_collection_scheme: Final[Campaign_TimeBasedCollectionScheme_Read]
    condition_based_collection_scheme: Final[Campaign_ConditionBasedCollectionScheme_Read]

@final
class Campaign_TimeBasedCollectionScheme_Read:
    period_ms: Final[Ref[float]]

@final
class Campaign_ConditionBasedCollectionScheme_Read:
    condition_language_version: Final[Ref[int]]
    expression: Final[str]
    minimum_trigger_interval_ms: Final[Ref[float]]
    trigger_mode: Final[str]

class Campaign_DataDestinationConfig(TypedDict):
    s3_config: NotRequired[Campaign_S3Config]
    timestream_config: NotRequired[Campaign_TimestreamConfig]
    mqtt_topic_config: NotRequired[Campaign_MqttTopicConfig]

class Campaign_S3Config(TypedDict):
    bucket_arn: str
    data_format: NotRequired[Literal["JSON", "PARQUET"]]
    prefix: NotRequired[str]
    storage_compression_format: NotRequired[Literal["NONE", "GZIP"]]

class Campaign_TimestreamConfig(TypedDict):
    execution_role_arn: str
    timestream_table_arn: str

class Campaign_MqttTopicConfig(TypedDict):
    execution_role_arn: str
    mqtt_topic_arn: str

class Campaign_DataPartition(TypedDict):
    id: str
    storage_options: Campaign_DataPartitionStorageOptions
    upload_options: NotRequired[Campaign_DataPartitionUploadOptions]

class Campaign_DataPartitionStorageOptions(TypedDict):
    maximum_size: Campaign_StorageMaximumSize
    minimum_time_to_live: Campaign_StorageMinimumTimeToLive
    storage_location: str

class Campaign_StorageMaximumSize(TypedDict):
    unit: Literal["MB", "GB", "TB"]
    value: Int

class Campaign_StorageMinimumTimeToLive(TypedDict):
    unit: Literal["HOURS", "DAYS", "WEEKS"]
    value: Int

class Campaign_DataPartitionUploadOptions(TypedDict):
    condition_language_version: NotRequired[Int]
    expression: str

class Campaign_SignalInformation(TypedDict):
    data_partition_id: NotRequired[str]
    max_sample_count: NotRequired[Number]
    minimum_sampling_interval_ms: NotRequired[Number]
    name: str

class Campaign_SignalFetchInformation(TypedDict):
    actions: Texts
    condition_language_version: NotRequired[Number]
    fully_qualified_name: str
    signal_fetch_config: Campaign_SignalFetchConfig

class Campaign_SignalFetchConfig(TypedDict):
    time_based: NotRequired[Campaign_TimeBasedSignalFetchConfig]
    condition_based: NotRequired[Campaign_ConditionBasedSignalFetchConfig]

class Campaign_TimeBasedSignalFetchConfig(TypedDict):
    execution_frequency_ms: Number

class Campaign_ConditionBasedSignalFetchConfig(TypedDict):
    condition_expression: str
    trigger_mode: Literal["ALWAYS", "RISING_EDGE"]

class Campaign_Tag(TypedDict):
    key: str
    value: str

@final
class Campaign(_Resource):
    """Definition of AWS::IoTFleetWise::Campaign Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        collection_scheme: Campaign_CollectionScheme,
        name: str,
        signal_catalog_arn: str,
        target_arn: str,
        action: Literal["APPROVE", "SUSPEND", "RESUME", "UPDATE"] = ...,
        compression: Literal["OFF", "SNAPPY"] = ...,
        data_destination_configs: Sequence[Campaign_DataDestinationConfig] = ...,
        data_extra_dimensions: Texts = ...,
        data_partitions: Sequence[Campaign_DataPartition] = ...,
        description: str = ...,
        diagnostics_mode: Literal["OFF", "SEND_ACTIVE_DTCS"] = ...,
        expiry_time: str = ...,
        post_trigger_collection_duration: Number = ...,
        priority: Int = ...,
        signals_to_collect: Sequence[Campaign_SignalInformation] = ...,
        signals_to_fetch: Sequence[Campaign_SignalFetchInformation] = ...,
        spooling_mode: Literal["OFF", "TO_DISK"] = ...,
        start_time: str = ...,
        tags: Sequence[Campaign_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    arn: Final[str]
    collection_scheme: Final[Campaign_CollectionScheme_Read]
    compression: Final[str]
    creation_time: Final[str]
    data_destination_configs: Final[list[Any]]
    data_extra_dimensions: Final[list[str]]
    data_partitions: Final[list[Any]]
    description: Final[str]
    diagnostics_mode: Final[str]
    expiry_time: Final[str]
    last_modification_time: Final[str]
    name: Final[str]
    post_trigger_collection_duration: Final[Ref[float]]
    priority: Final[Ref[int]]
    signal_catalog_arn: Final[str]
    signals_to_collect: Final[list[Any]]
    signals_to_fetch: Final[list[Any]]
    spooling_mode: Final[str]
    start_time: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    target_arn: Final[str]

class DecoderManifest_NetworkInterfacesItem(TypedDict):
    can_interface: NotRequired[DecoderManifest_CanInterface]
    interface_id: str
    type: Literal["CAN_INTERFACE"]
    obd_interface: NotRequired[DecoderManifest_ObdInterface]
    custom_decoding_interface: NotRequired[DecoderManifest_CustomDecodingInterface]

class DecoderManifest_CanInterface(TypedDict):
    name: str
    protocol_name: NotRequired[str]
    protocol_version: NotRequired[str]

class DecoderManifest_ObdInterface(TypedDict):
    dtc_request_interval_seconds: NotRequired[Int | str]
    has_transmission_ecu: NotRequired[Bool | str]
    name: str
    obd_standard: NotRequired[str]
    pid_request_interval_seconds: NotRequired[Int | str]
    request_message_id: Int | str
    use_extended_ids: NotRequired[Bool | str]

class DecoderManifest_CustomDecodingInterface(TypedDict):
    name: str

class DecoderManifest_SignalDecodersItem(TypedDict):
    can_signal: NotRequired[DecoderManifest_CanSignal]
    fully_qualified_name: str
    interface_id: str
    type: Literal["CAN_SIGNAL"]
    obd_signal: NotRequired[DecoderManifest_ObdSignal]
    custom_decoding_signal: NotRequired[DecoderManifest_CustomDecodingSignal]

class DecoderManifest_CanSignal(TypedDict):
    factor: Number | str
    is_big_endian: Bool | str
    is_signed: Bool | str
    length: Int | str
    message_id: Int | str
    name: NotRequired[str]
    offset: Number | str
    signal_value_type: NotRequired[Literal["INTEGER", "FLOATING_POINT"]]
    start_bit: Int | str

class DecoderManifest_ObdSignal(TypedDict):
    bit_mask_length: NotRequired[Int | str]
    bit_right_shift: NotRequired[Int | str]
    byte_length: Int | str
    is_signed: NotRequired[Bool | str]
    offset: Number | str
    pid: Int | str
    pid_response_length: Int | str
    scaling: Number | str
    service_mode: Int | str
    signal_value_type: NotRequired[Literal["INTEGER", "FLOATING_POINT"]]
    start_byte: Int | str

class DecoderManifest_CustomDecodingSignal(TypedDict):
    id: str

class DecoderManifest_Tag(TypedDict):
    key: str
    value: str

@final
class DecoderManifest(_Resource):
    """Definition of AWS::IoTFleetWise::DecoderManifest Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        model_manifest_arn: str,
        name: str,
        default_for_unmapped_signals: Literal["CUSTOM_DECODING"] = ...,
        description: str = ...,
        network_interfaces: Sequence[DecoderManifest_NetworkInterfacesItem] = ...,
        signal_decoders: Sequence[DecoderManifest_SignalDecodersItem] = ...,
        status: Literal["ACTIVE", "DRAFT"] = ...,
        tags: Sequence[DecoderManifest_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    default_for_unmapped_signals: Final[str]
    description: Final[str]
    last_modification_time: Final[str]
    model_manifest_arn: Final[str]
    name: Final[str]
    network_interfaces: Final[list[Any]]
    signal_decoders: Final[list[Any]]
    status: Final[str]
    tags: Final[list[Any]]

class Fleet_Tag(TypedDict):
    key: str
    value: str

@final
class Fleet(_Resource):
    """Definition of AWS::IoTFleetWise::Fleet Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id: str,
        signal_catalog_arn: str,
        description: str = ...,
        tags: Sequence[Fleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    description: Final[str]
    id: Final[str]
    last_modification_time: Final[str]
    signal_catalog_arn: Final[str]
    tags: Final[list[Any]]

class ModelManifest_Tag(TypedDict):
    key: str
    value: str

@final
class ModelManifest(_Resource):
    """Definition of AWS::IoTFleetWise::ModelManifest Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        signal_catalog_arn: str,
        description: str = ...,
        nodes: Texts = ...,
        status: Literal["ACTIVE", "DRAFT"] = ...,
        tags: Sequence[ModelManifest_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    description: Final[str]
    last_modification_time: Final[str]
    name: Final[str]
    nodes: Final[list[str]]
    signal_catalog_arn: Final[str]
    status: Final[str]
    tags: Final[list[Any]]

class SignalCatalog_NodeCounts(TypedDict):
    pass

@final
class SignalCatalog_NodeCounts_Read:
    total_actuators: Final[Ref[float]]
    total_attributes: Final[Ref[float]]
    total_branches: Final[Ref[float]]
    total_nodes: Final[Ref[float]]
    total_sensors: Final[Ref[float]]

class SignalCatalog_Node(TypedDict):
    branch: NotRequired[SignalCatalog_Branch]
    sensor: NotRequired[SignalCatalog_Sensor]
    actuator: NotRequired[SignalCatalog_Actuator]
    attribute: NotRequired[SignalCatalog_Attribute]

class SignalCatalog_Branch(TypedDict):
    description: NotRequired[str]
    fully_qualified_name: str

class SignalCatalog_Sensor(TypedDict):
    allowed_values: NotRequired[Texts]
    data_type: Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"]
    description: NotRequired[str]
    fully_qualified_name: str
    max: NotRequired[Number]
    min: NotRequired[Number]
    unit: NotRequired[str]

class SignalCatalog_Actuator(TypedDict):
    allowed_values: NotRequired[Texts]
    assigned_value: NotRequired[str]
    data_type: Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"]
    description: NotRequired[str]
    fully_qualified_name: str
    max: NotRequired[Number]
    min: NotRequired[Number]
    unit: NotRequired[str]

class SignalCatalog_Attribute(TypedDict):
    allowed_values: NotRequired[Texts]
    assigned_value: NotRequired[str]
    data_type: Literal["INT8", "UINT8", "INT16", "UINT16", "INT32", "UINT32", "INT64", "UINT64", "BOOLEAN", "FLOAT", "DOUBLE", "STRING", "UNIX_TIMESTAMP", "INT8_ARRAY", "UINT8_ARRAY", "INT16_ARRAY", "UINT16_ARRAY", "INT32_ARRAY", "UINT32_ARRAY", "INT64_ARRAY", "UINT64_ARRAY", "BOOLEAN_ARRAY", "FLOAT_ARRAY", "DOUBLE_ARRAY", "STRING_ARRAY", "UNIX_TIMESTAMP_ARRAY", "UNKNOWN"]
    default_value: NotRequired[str]
    description: NotRequired[str]
    fully_qualified_name: str
    max: NotRequired[Number]
    min: NotRequired[Number]
    unit: NotRequired[str]

class SignalCatalog_Tag(TypedDict):
    key: str
    value: str

@final
class SignalCatalog(_Resource):
    """Definition of AWS::IoTFleetWise::SignalCatalog Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        name: str = ...,
        node_counts: SignalCatalog_NodeCounts = ...,
        nodes: Sequence[SignalCatalog_Node] = ...,
        tags: Sequence[SignalCatalog_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    description: Final[str]
    last_modification_time: Final[str]
    name: Final[str]
    node_counts: Final[SignalCatalog_NodeCounts_Read]
    nodes: Final[list[Any]]
    tags: Final[list[Any]]

class StateTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class StateTemplate(_Resource):
    """Definition of AWS::IoTFleetWise::StateTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        signal_catalog_arn: str,
        state_template_properties: Texts,
        data_extra_dimensions: Texts = ...,
        description: str = ...,
        metadata_extra_dimensions: Texts = ...,
        tags: Sequence[StateTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    data_extra_dimensions: Final[list[str]]
    description: Final[str]
    id: Final[str]
    last_modification_time: Final[str]
    metadata_extra_dimensions: Final[list[str]]
    name: Final[str]
    signal_catalog_arn: Final[str]
    state_template_properties: Final[list[str]]
    tags: Final[list[Any]]

class Vehicle_StateTemplateAssociation(TypedDict):
    identifier: str
    state_template_update_strategy: Vehicle_StateTemplateUpdateStrategy

class Vehicle_StateTemplateUpdateStrategy(TypedDict):
    periodic: NotRequired[Vehicle_PeriodicStateTemplateUpdateStrategy]
    on_change: NotRequired[Mapping[str, Any]]

class Vehicle_PeriodicStateTemplateUpdateStrategy(TypedDict):
    state_template_update_rate: Vehicle_TimePeriod

class Vehicle_TimePeriod(TypedDict):
    unit: Literal["MILLISECOND", "SECOND", "MINUTE", "HOUR"]
    value: Number

class Vehicle_Tag(TypedDict):
    key: str
    value: str

@final
class Vehicle(_Resource):
    """Definition of AWS::IoTFleetWise::Vehicle Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        decoder_manifest_arn: str,
        model_manifest_arn: str,
        name: str,
        association_behavior: Literal["CreateIotThing", "ValidateIotThingExists"] = ...,
        attributes: Mapping[str, str] = ...,
        state_templates: Sequence[Vehicle_StateTemplateAssociation] = ...,
        tags: Sequence[Vehicle_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    association_behavior: Final[str]
    attributes: Final[Any]
    creation_time: Final[str]
    decoder_manifest_arn: Final[str]
    last_modification_time: Final[str]
    model_manifest_arn: Final[str]
    name: Final[str]
    state_templates: Final[list[Any]]
    tags: Final[list[Any]]
