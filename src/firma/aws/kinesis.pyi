"""Resource types of AWS Kinesis. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Channel_EncryptionConfiguration(TypedDict):
    encryption_type: Literal["KMS"]
    key_id: str

@final
class Channel_EncryptionConfiguration_Read:
    encryption_type: Final[str]
    key_id: Final[str]

class Channel_LoggingConfiguration(TypedDict):
    cloud_watch_logs: Channel_CloudWatchLogsConfiguration

class Channel_CloudWatchLogsConfiguration(TypedDict):
    enabled: Bool
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

@final
class Channel_LoggingConfiguration_Read:
    cloud_watch_logs: Final[Channel_CloudWatchLogsConfiguration_Read]

@final
class Channel_CloudWatchLogsConfiguration_Read:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

class Channel_S3DestinationConfiguration(TypedDict):
    data_freshness_in_seconds: NotRequired[Int]
    dead_letter_queue_s3_configuration: NotRequired[Channel_DeadLetterQueueS3Configuration]
    storage_configuration: Channel_S3StorageConfiguration

class Channel_DeadLetterQueueS3Configuration(TypedDict):
    bucket_arn: str
    error_output_prefix: NotRequired[str]
    expected_bucket_owner: str

class Channel_S3StorageConfiguration(TypedDict):
    bucket_arn: str
    compression_type: Literal["NONE", "GZIP", "ZSTD"]
    expected_bucket_owner: str
    output_key_template: NotRequired[str]
    storage_class: NotRequired[Literal["STANDARD", "INTELLIGENT_TIERING", "GLACIER_IR"]]

@final
class Channel_S3DestinationConfiguration_Read:
    data_freshness_in_seconds: Final[Ref[int]]
    dead_letter_queue_s3_configuration: Final[Channel_DeadLetterQueueS3Configuration_Read]
    storage_configuration: Final[Channel_S3StorageConfiguration_Read]

@final
class Channel_DeadLetterQueueS3Configuration_Read:
    bucket_arn: Final[str]
    error_output_prefix: Final[str]
    expected_bucket_owner: Final[str]

@final
class Channel_S3StorageConfiguration_Read:
    bucket_arn: Final[str]
    compression_type: Final[str]
    expected_bucket_owner: Final[str]
    output_key_template: Final[str]
    storage_class: Final[str]

class Channel_S3TablesDestinationConfiguration(TypedDict):
    data_freshness_in_seconds: NotRequired[Int]
    dead_letter_queue_s3_configuration: Channel_DeadLetterQueueS3Configuration2
    s3_tables_configuration_list: Sequence[Channel_S3TableConfiguration]

class Channel_DeadLetterQueueS3Configuration2(TypedDict):
    bucket_arn: str
    error_output_prefix: NotRequired[str]
    expected_bucket_owner: str

class Channel_S3TableConfiguration(TypedDict):
    compression_type: Literal["NONE", "ZSTD", "SNAPPY"]
    namespace: str
    partition_spec: NotRequired[Channel_PartitionSpec]
    table_bucket_arn: str
    table_name: str

class Channel_PartitionSpec(TypedDict):
    partition_fields: Sequence[Channel_PartitionField]

class Channel_PartitionField(TypedDict):
    source_name: str
    transform: Literal["TIME_HOUR"]

@final
class Channel_S3TablesDestinationConfiguration_Read:
    data_freshness_in_seconds: Final[Ref[int]]
    dead_letter_queue_s3_configuration: Final[Channel_DeadLetterQueueS3Configuration_Read2]
    s3_tables_configuration_list: Final[list[Any]]

@final
class Channel_DeadLetterQueueS3Configuration_Read2:
    bucket_arn: Final[str]
    error_output_prefix: Final[str]
    expected_bucket_owner: Final[str]

class Channel_StreamConfiguration(TypedDict):
    record_configuration: Channel_RecordConfiguration
    stream_arn: str

class Channel_RecordConfiguration(TypedDict):
    gsr_schema_arn: NotRequired[str]
    record_format_type: Literal["GSR_JSON", "JSON", "STRING", "BYTE_ARRAY"]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """Resource Type definition for AWS::Kinesis::Channel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_name: str,
        service_execution_role_arn: str,
        stream_configuration_list: Sequence[Channel_StreamConfiguration],
        encryption_configuration: Channel_EncryptionConfiguration = ...,
        logging_configuration: Channel_LoggingConfiguration = ...,
        s3_destination_configuration: Channel_S3DestinationConfiguration = ...,
        s3_tables_destination_configuration: Channel_S3TablesDestinationConfiguration = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_arn: Final[str]
    """The ARN of the channel."""
    channel_creation_timestamp: Final[str]
    """Timestamp of when the channel was created."""
    channel_id: Final[str]
    """The service-generated unique identifier for the channel."""
    channel_name: Final[str]
    """The name of the channel."""
    channel_status: Final[str]
    """The status of the channel."""
    encryption_configuration: Final[Channel_EncryptionConfiguration_Read]
    """Server-side encryption configuration for data at rest in the destination."""
    logging_configuration: Final[Channel_LoggingConfiguration_Read]
    """Configuration for delivering channel operational logs."""
    s3_destination_configuration: Final[Channel_S3DestinationConfiguration_Read]
    """Configuration for delivery to a vanilla S3 bucket destination."""
    s3_tables_destination_configuration: Final[Channel_S3TablesDestinationConfiguration_Read]
    """Configuration for delivery to S3 Tables destinations."""
    service_execution_role_arn: Final[str]
    """The ARN of the IAM role that the channel assumes to read from the source stream, deliver records to the destination, and (when enabled)…"""
    stream_configuration_list: Final[list[Any]]
    """List of stream configurations associated with the channel."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis channel."""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::Kinesis::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        resource_policy: Mapping[str, Any],
        **_options: Unpack[Options],
    ) -> None: ...
    resource_arn: Final[str]
    """The ARN of the AWS Kinesis resource to which the policy applies."""
    resource_policy: Final[Any]
    """A policy document containing permissions to add to the specified resource."""

class Stream_StreamEncryption(TypedDict):
    encryption_type: Literal["KMS"]
    key_id: str

@final
class Stream_StreamEncryption_Read:
    encryption_type: Final[str]
    key_id: Final[str]

class Stream_StreamModeDetails(TypedDict):
    stream_mode: Literal["ON_DEMAND", "PROVISIONED"]

@final
class Stream_StreamModeDetails_Read:
    stream_mode: Final[str]

class Stream_Tag(TypedDict):
    key: str
    value: str

@final
class Stream_WarmThroughputObject_Read:
    current_mibps: Final[Ref[int]]
    target_mibps: Final[Ref[int]]

@final
class Stream(_Resource):
    """Resource Type definition for AWS::Kinesis::Stream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        desired_shard_level_metrics: Sequence[Literal["IncomingBytes", "IncomingRecords", "OutgoingBytes", "OutgoingRecords", "WriteProvisionedThroughputExceeded", "ReadProvisionedThroughputExceeded", "IteratorAgeMilliseconds", "ALL"]] = ...,
        max_record_size_in_kib: Int = ...,
        name: str = ...,
        record_distribution_strategy: Literal["AUTO", "USER_PARTITION_KEY"] = ...,
        retention_period_hours: Int = ...,
        shard_count: Int = ...,
        stream_encryption: Stream_StreamEncryption = ...,
        stream_mode_details: Stream_StreamModeDetails = ...,
        tags: Sequence[Stream_Tag] = ...,
        warm_throughput_mibps: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon resource name (ARN) of the Kinesis stream"""
    desired_shard_level_metrics: Final[list[str]]
    """The final list of shard-level metrics"""
    max_record_size_in_kib: Final[Ref[int]]
    """Maximum size of a data record in KiB allowed to be put into Kinesis stream."""
    name: Final[str]
    """The name of the Kinesis stream."""
    record_distribution_strategy: Final[str]
    """The record distribution strategy for the stream."""
    retention_period_hours: Final[Ref[int]]
    """The number of hours for the data records that are stored in shards to remain accessible."""
    shard_count: Final[Ref[int]]
    """The number of shards that the stream uses."""
    stream_encryption: Final[Stream_StreamEncryption_Read]
    """When specified, enables or updates server-side encryption using an AWS KMS key for a specified stream."""
    stream_mode_details: Final[Stream_StreamModeDetails_Read]
    """When specified, enables or updates the mode of stream."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) to associate with the Kinesis stream."""
    warm_throughput_mibps: Final[Ref[int]]
    """Target warm throughput in MiB/s for the stream."""
    warm_throughput_object: Final[Stream_WarmThroughputObject_Read]
    """Warm throughput configuration details for the stream."""

class StreamConsumer_Tag(TypedDict):
    key: str
    value: str

@final
class StreamConsumer(_Resource):
    """Resource Type definition for AWS::Kinesis::StreamConsumer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        consumer_name: str,
        stream_arn: str,
        tags: Sequence[StreamConsumer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    consumer_arn: Final[str]
    """The ARN returned by Kinesis Data Streams when you registered the consumer."""
    consumer_creation_timestamp: Final[str]
    """Timestamp when the consumer was created."""
    consumer_name: Final[str]
    """The name of the Kinesis Stream Consumer."""
    consumer_status: Final[str]
    """A consumer can't read data while in the CREATING or DELETING states."""
    stream_arn: Final[str]
    """The Amazon resource name (ARN) of the Kinesis data stream that you want to register the consumer with."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key–value pairs) to associate with the Kinesis consumer."""
