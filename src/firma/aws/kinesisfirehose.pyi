"""Resource types of AWS KinesisFirehose. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration(TypedDict):
    buffering_hints: NotRequired[DeliveryStream_AmazonOpenSearchServerlessBufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions]
    collection_endpoint: NotRequired[str]
    index_name: str
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration]
    retry_options: NotRequired[DeliveryStream_AmazonOpenSearchServerlessRetryOptions]
    role_arn: str
    s3_backup_mode: NotRequired[Literal["FailedDocumentsOnly", "AllDocuments"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration
    vpc_configuration: NotRequired[DeliveryStream_VpcConfiguration]

class DeliveryStream_AmazonOpenSearchServerlessBufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_ProcessingConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_Processor(TypedDict):
    parameters: NotRequired[Sequence[DeliveryStream_ProcessorParameter]]
    type: Literal["RecordDeAggregation", "Decompression", "CloudWatchLogProcessing", "Lambda", "MetadataExtraction", "AppendDelimiterToRecord"]

class DeliveryStream_ProcessorParameter(TypedDict):
    parameter_name: Literal["BufferIntervalInSeconds", "BufferSizeInMBs", "CompressionFormat", "DataMessageExtraction", "Delimiter", "JsonParsingEngine", "LambdaArn", "MetadataExtractionQuery", "NumberOfRetries", "RoleArn", "SubRecordType"]
    parameter_value: str

class DeliveryStream_AmazonOpenSearchServerlessRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_BufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions2(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_EncryptionConfiguration(TypedDict):
    kms_encryption_config: NotRequired[DeliveryStream_KMSEncryptionConfig]
    no_encryption_config: NotRequired[Literal["NoEncryption"]]

class DeliveryStream_KMSEncryptionConfig(TypedDict):
    aws_kms_key_arn: str

class DeliveryStream_VpcConfiguration(TypedDict):
    role_arn: str
    security_group_ids: Texts
    subnet_ids: Texts

@final
class DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration_Read:
    buffering_hints: Final[DeliveryStream_AmazonOpenSearchServerlessBufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read]
    collection_endpoint: Final[str]
    index_name: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read]
    retry_options: Final[DeliveryStream_AmazonOpenSearchServerlessRetryOptions_Read]
    role_arn: Final[str]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read]
    vpc_configuration: Final[DeliveryStream_VpcConfiguration_Read]

@final
class DeliveryStream_AmazonOpenSearchServerlessBufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_AmazonOpenSearchServerlessRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_BufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read2:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_EncryptionConfiguration_Read:
    kms_encryption_config: Final[DeliveryStream_KMSEncryptionConfig_Read]
    no_encryption_config: Final[str]

@final
class DeliveryStream_KMSEncryptionConfig_Read:
    aws_kms_key_arn: Final[str]

@final
class DeliveryStream_VpcConfiguration_Read:
    role_arn: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class DeliveryStream_AmazonopensearchserviceDestinationConfiguration(TypedDict):
    buffering_hints: NotRequired[DeliveryStream_AmazonopensearchserviceBufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions3]
    cluster_endpoint: NotRequired[str]
    document_id_options: NotRequired[DeliveryStream_DocumentIdOptions]
    domain_arn: NotRequired[str]
    index_name: str
    index_rotation_period: NotRequired[Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"]]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration2]
    retry_options: NotRequired[DeliveryStream_AmazonopensearchserviceRetryOptions]
    role_arn: str
    s3_backup_mode: NotRequired[Literal["FailedDocumentsOnly", "AllDocuments"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration2
    type_name: NotRequired[str]
    vpc_configuration: NotRequired[DeliveryStream_VpcConfiguration2]

class DeliveryStream_AmazonopensearchserviceBufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions3(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_DocumentIdOptions(TypedDict):
    default_document_id_format: Literal["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"]

class DeliveryStream_ProcessingConfiguration2(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_AmazonopensearchserviceRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration2(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_VpcConfiguration2(TypedDict):
    role_arn: str
    security_group_ids: Texts
    subnet_ids: Texts

@final
class DeliveryStream_AmazonopensearchserviceDestinationConfiguration_Read:
    buffering_hints: Final[DeliveryStream_AmazonopensearchserviceBufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read3]
    cluster_endpoint: Final[str]
    document_id_options: Final[DeliveryStream_DocumentIdOptions_Read]
    domain_arn: Final[str]
    index_name: Final[str]
    index_rotation_period: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read2]
    retry_options: Final[DeliveryStream_AmazonopensearchserviceRetryOptions_Read]
    role_arn: Final[str]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read2]
    type_name: Final[str]
    vpc_configuration: Final[DeliveryStream_VpcConfiguration_Read2]

@final
class DeliveryStream_AmazonopensearchserviceBufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read3:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_DocumentIdOptions_Read:
    default_document_id_format: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read2:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_AmazonopensearchserviceRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read2:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_VpcConfiguration_Read2:
    role_arn: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class DeliveryStream_DatabaseSourceConfiguration(TypedDict):
    columns: NotRequired[DeliveryStream_DatabaseColumns]
    database_source_authentication_configuration: DeliveryStream_DatabaseSourceAuthenticationConfiguration
    database_source_vpc_configuration: DeliveryStream_DatabaseSourceVPCConfiguration
    databases: DeliveryStream_Databases
    digest: NotRequired[str]
    endpoint: str
    port: Int
    public_certificate: NotRequired[str]
    ssl_mode: NotRequired[Literal["Disabled", "Enabled"]]
    snapshot_watermark_table: str
    surrogate_keys: NotRequired[Texts]
    tables: DeliveryStream_DatabaseTables
    type: Literal["MySQL", "PostgreSQL"]

class DeliveryStream_DatabaseColumns(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

class DeliveryStream_DatabaseSourceAuthenticationConfiguration(TypedDict):
    secrets_manager_configuration: DeliveryStream_SecretsManagerConfiguration

class DeliveryStream_SecretsManagerConfiguration(TypedDict):
    enabled: Bool
    role_arn: NotRequired[str]
    secret_arn: NotRequired[str]

class DeliveryStream_DatabaseSourceVPCConfiguration(TypedDict):
    vpc_endpoint_service_name: str

class DeliveryStream_Databases(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

class DeliveryStream_DatabaseTables(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

@final
class DeliveryStream_DatabaseSourceConfiguration_Read:
    columns: Final[DeliveryStream_DatabaseColumns_Read]
    database_source_authentication_configuration: Final[DeliveryStream_DatabaseSourceAuthenticationConfiguration_Read]
    database_source_vpc_configuration: Final[DeliveryStream_DatabaseSourceVPCConfiguration_Read]
    databases: Final[DeliveryStream_Databases_Read]
    digest: Final[str]
    endpoint: Final[str]
    port: Final[Ref[int]]
    public_certificate: Final[str]
    ssl_mode: Final[str]
    snapshot_watermark_table: Final[str]
    surrogate_keys: Final[list[str]]
    tables: Final[DeliveryStream_DatabaseTables_Read]
    type: Final[str]

@final
class DeliveryStream_DatabaseColumns_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

@final
class DeliveryStream_DatabaseSourceAuthenticationConfiguration_Read:
    secrets_manager_configuration: Final[DeliveryStream_SecretsManagerConfiguration_Read]

@final
class DeliveryStream_SecretsManagerConfiguration_Read:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class DeliveryStream_DatabaseSourceVPCConfiguration_Read:
    vpc_endpoint_service_name: Final[str]

@final
class DeliveryStream_Databases_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

@final
class DeliveryStream_DatabaseTables_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

class DeliveryStream_DeliveryStreamEncryptionConfigurationInput(TypedDict):
    key_arn: NotRequired[str]
    key_type: Literal["AWS_OWNED_CMK", "CUSTOMER_MANAGED_CMK"]

@final
class DeliveryStream_DeliveryStreamEncryptionConfigurationInput_Read:
    key_arn: Final[str]
    key_type: Final[str]

class DeliveryStream_DirectPutSourceConfiguration(TypedDict):
    throughput_hint_in_mbs: NotRequired[Int]

@final
class DeliveryStream_DirectPutSourceConfiguration_Read:
    throughput_hint_in_mbs: Final[Ref[int]]

class DeliveryStream_ElasticsearchDestinationConfiguration(TypedDict):
    buffering_hints: NotRequired[DeliveryStream_ElasticsearchBufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions4]
    cluster_endpoint: NotRequired[str]
    document_id_options: NotRequired[DeliveryStream_DocumentIdOptions2]
    domain_arn: NotRequired[str]
    index_name: str
    index_rotation_period: NotRequired[Literal["NoRotation", "OneHour", "OneDay", "OneWeek", "OneMonth"]]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration3]
    retry_options: NotRequired[DeliveryStream_ElasticsearchRetryOptions]
    role_arn: str
    s3_backup_mode: NotRequired[Literal["FailedDocumentsOnly", "AllDocuments"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration3
    type_name: NotRequired[str]
    vpc_configuration: NotRequired[DeliveryStream_VpcConfiguration3]

class DeliveryStream_ElasticsearchBufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions4(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_DocumentIdOptions2(TypedDict):
    default_document_id_format: Literal["FIREHOSE_DEFAULT", "NO_DOCUMENT_ID"]

class DeliveryStream_ProcessingConfiguration3(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_ElasticsearchRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration3(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_VpcConfiguration3(TypedDict):
    role_arn: str
    security_group_ids: Texts
    subnet_ids: Texts

@final
class DeliveryStream_ElasticsearchDestinationConfiguration_Read:
    buffering_hints: Final[DeliveryStream_ElasticsearchBufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read4]
    cluster_endpoint: Final[str]
    document_id_options: Final[DeliveryStream_DocumentIdOptions_Read2]
    domain_arn: Final[str]
    index_name: Final[str]
    index_rotation_period: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read3]
    retry_options: Final[DeliveryStream_ElasticsearchRetryOptions_Read]
    role_arn: Final[str]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read3]
    type_name: Final[str]
    vpc_configuration: Final[DeliveryStream_VpcConfiguration_Read3]

@final
class DeliveryStream_ElasticsearchBufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read4:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_DocumentIdOptions_Read2:
    default_document_id_format: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read3:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_ElasticsearchRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read3:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_VpcConfiguration_Read3:
    role_arn: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class DeliveryStream_ExtendedS3DestinationConfiguration(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints2]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions5]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    custom_time_zone: NotRequired[str]
    data_format_conversion_configuration: NotRequired[DeliveryStream_DataFormatConversionConfiguration]
    dynamic_partitioning_configuration: NotRequired[DeliveryStream_DynamicPartitioningConfiguration]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration2]
    error_output_prefix: NotRequired[str]
    file_extension: NotRequired[str]
    prefix: NotRequired[str]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration4]
    role_arn: str
    s3_backup_configuration: NotRequired[DeliveryStream_S3DestinationConfiguration4]
    s3_backup_mode: NotRequired[Literal["Disabled", "Enabled"]]

class DeliveryStream_BufferingHints2(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions5(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_DataFormatConversionConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    input_format_configuration: NotRequired[DeliveryStream_InputFormatConfiguration]
    output_format_configuration: NotRequired[DeliveryStream_OutputFormatConfiguration]
    schema_configuration: NotRequired[DeliveryStream_SchemaConfiguration]

class DeliveryStream_InputFormatConfiguration(TypedDict):
    deserializer: NotRequired[DeliveryStream_Deserializer]

class DeliveryStream_Deserializer(TypedDict):
    hive_json_ser_de: NotRequired[DeliveryStream_HiveJsonSerDe]
    open_x_json_ser_de: NotRequired[DeliveryStream_OpenXJsonSerDe]

class DeliveryStream_HiveJsonSerDe(TypedDict):
    timestamp_formats: NotRequired[Texts]

class DeliveryStream_OpenXJsonSerDe(TypedDict):
    case_insensitive: NotRequired[Bool]
    column_to_json_key_mappings: NotRequired[Mapping[str, str]]
    convert_dots_in_json_keys_to_underscores: NotRequired[Bool]

class DeliveryStream_OutputFormatConfiguration(TypedDict):
    serializer: NotRequired[DeliveryStream_Serializer]

class DeliveryStream_Serializer(TypedDict):
    orc_ser_de: NotRequired[DeliveryStream_OrcSerDe]
    parquet_ser_de: NotRequired[DeliveryStream_ParquetSerDe]

class DeliveryStream_OrcSerDe(TypedDict):
    block_size_bytes: NotRequired[Int]
    bloom_filter_columns: NotRequired[Texts]
    bloom_filter_false_positive_probability: NotRequired[Number]
    compression: NotRequired[Literal["NONE", "SNAPPY", "ZLIB"]]
    dictionary_key_threshold: NotRequired[Number]
    enable_padding: NotRequired[Bool]
    format_version: NotRequired[Literal["V0_11", "V0_12"]]
    padding_tolerance: NotRequired[Number]
    row_index_stride: NotRequired[Int]
    stripe_size_bytes: NotRequired[Int]

class DeliveryStream_ParquetSerDe(TypedDict):
    block_size_bytes: NotRequired[Int]
    compression: NotRequired[Literal["GZIP", "SNAPPY", "UNCOMPRESSED"]]
    enable_dictionary_compression: NotRequired[Bool]
    max_padding_bytes: NotRequired[Int]
    page_size_bytes: NotRequired[Int]
    writer_version: NotRequired[Literal["V1", "V2"]]

class DeliveryStream_SchemaConfiguration(TypedDict):
    catalog_id: NotRequired[str]
    database_name: NotRequired[str]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    table_name: NotRequired[str]
    version_id: NotRequired[str]

class DeliveryStream_DynamicPartitioningConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    retry_options: NotRequired[DeliveryStream_RetryOptions]

class DeliveryStream_RetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_EncryptionConfiguration2(TypedDict):
    kms_encryption_config: NotRequired[DeliveryStream_KMSEncryptionConfig]
    no_encryption_config: NotRequired[Literal["NoEncryption"]]

class DeliveryStream_ProcessingConfiguration4(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_S3DestinationConfiguration4(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

@final
class DeliveryStream_ExtendedS3DestinationConfiguration_Read:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read2]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read5]
    compression_format: Final[str]
    custom_time_zone: Final[str]
    data_format_conversion_configuration: Final[DeliveryStream_DataFormatConversionConfiguration_Read]
    dynamic_partitioning_configuration: Final[DeliveryStream_DynamicPartitioningConfiguration_Read]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read2]
    error_output_prefix: Final[str]
    file_extension: Final[str]
    prefix: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read4]
    role_arn: Final[str]
    s3_backup_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read4]
    s3_backup_mode: Final[str]

@final
class DeliveryStream_BufferingHints_Read2:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read5:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_DataFormatConversionConfiguration_Read:
    enabled: Final[Ref[bool]]
    input_format_configuration: Final[DeliveryStream_InputFormatConfiguration_Read]
    output_format_configuration: Final[DeliveryStream_OutputFormatConfiguration_Read]
    schema_configuration: Final[DeliveryStream_SchemaConfiguration_Read]

@final
class DeliveryStream_InputFormatConfiguration_Read:
    deserializer: Final[DeliveryStream_Deserializer_Read]

@final
class DeliveryStream_Deserializer_Read:
    hive_json_ser_de: Final[DeliveryStream_HiveJsonSerDe_Read]
    open_x_json_ser_de: Final[DeliveryStream_OpenXJsonSerDe_Read]

@final
class DeliveryStream_HiveJsonSerDe_Read:
    timestamp_formats: Final[list[str]]

@final
class DeliveryStream_OpenXJsonSerDe_Read:
    case_insensitive: Final[Ref[bool]]
    column_to_json_key_mappings: Final[Any]
    convert_dots_in_json_keys_to_underscores: Final[Ref[bool]]

@final
class DeliveryStream_OutputFormatConfiguration_Read:
    serializer: Final[DeliveryStream_Serializer_Read]

@final
class DeliveryStream_Serializer_Read:
    orc_ser_de: Final[DeliveryStream_OrcSerDe_Read]
    parquet_ser_de: Final[DeliveryStream_ParquetSerDe_Read]

@final
class DeliveryStream_OrcSerDe_Read:
    block_size_bytes: Final[Ref[int]]
    bloom_filter_columns: Final[list[str]]
    bloom_filter_false_positive_probability: Final[Ref[float]]
    compression: Final[str]
    dictionary_key_threshold: Final[Ref[float]]
    enable_padding: Final[Ref[bool]]
    format_version: Final[str]
    padding_tolerance: Final[Ref[float]]
    row_index_stride: Final[Ref[int]]
    stripe_size_bytes: Final[Ref[int]]

@final
class DeliveryStream_ParquetSerDe_Read:
    block_size_bytes: Final[Ref[int]]
    compression: Final[str]
    enable_dictionary_compression: Final[Ref[bool]]
    max_padding_bytes: Final[Ref[int]]
    page_size_bytes: Final[Ref[int]]
    writer_version: Final[str]

@final
class DeliveryStream_SchemaConfiguration_Read:
    catalog_id: Final[str]
    database_name: Final[str]
    region: Final[str]
    role_arn: Final[str]
    table_name: Final[str]
    version_id: Final[str]

@final
class DeliveryStream_DynamicPartitioningConfiguration_Read:
    enabled: Final[Ref[bool]]
    retry_options: Final[DeliveryStream_RetryOptions_Read]

@final
class DeliveryStream_RetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_EncryptionConfiguration_Read2:
    kms_encryption_config: Final[DeliveryStream_KMSEncryptionConfig_Read]
    no_encryption_config: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read4:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_S3DestinationConfiguration_Read4:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

class DeliveryStream_HttpEndpointDestinationConfiguration(TypedDict):
    buffering_hints: NotRequired[DeliveryStream_BufferingHints3]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions6]
    endpoint_configuration: DeliveryStream_HttpEndpointConfiguration
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration5]
    request_configuration: NotRequired[DeliveryStream_HttpEndpointRequestConfiguration]
    retry_options: NotRequired[DeliveryStream_RetryOptions2]
    role_arn: NotRequired[str]
    s3_backup_mode: NotRequired[Literal["AllData", "FailedDataOnly"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration5
    secrets_manager_configuration: NotRequired[DeliveryStream_SecretsManagerConfiguration2]

class DeliveryStream_BufferingHints3(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions6(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_HttpEndpointConfiguration(TypedDict):
    access_key: NotRequired[str]
    name: NotRequired[str]
    url: str

class DeliveryStream_ProcessingConfiguration5(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_HttpEndpointRequestConfiguration(TypedDict):
    common_attributes: NotRequired[Sequence[DeliveryStream_HttpEndpointCommonAttribute]]
    content_encoding: NotRequired[Literal["NONE", "GZIP"]]

class DeliveryStream_HttpEndpointCommonAttribute(TypedDict):
    attribute_name: str
    attribute_value: str

class DeliveryStream_RetryOptions2(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration5(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_SecretsManagerConfiguration2(TypedDict):
    enabled: Bool
    role_arn: NotRequired[str]
    secret_arn: NotRequired[str]

@final
class DeliveryStream_HttpEndpointDestinationConfiguration_Read:
    buffering_hints: Final[DeliveryStream_BufferingHints_Read3]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read6]
    endpoint_configuration: Final[DeliveryStream_HttpEndpointConfiguration_Read]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read5]
    request_configuration: Final[DeliveryStream_HttpEndpointRequestConfiguration_Read]
    retry_options: Final[DeliveryStream_RetryOptions_Read2]
    role_arn: Final[str]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read5]
    secrets_manager_configuration: Final[DeliveryStream_SecretsManagerConfiguration_Read2]

@final
class DeliveryStream_BufferingHints_Read3:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read6:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_HttpEndpointConfiguration_Read:
    access_key: Final[str]
    name: Final[str]
    url: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read5:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_HttpEndpointRequestConfiguration_Read:
    common_attributes: Final[list[Any]]
    content_encoding: Final[str]

@final
class DeliveryStream_RetryOptions_Read2:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read5:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_SecretsManagerConfiguration_Read2:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    secret_arn: Final[str]

class DeliveryStream_IcebergDestinationConfiguration(TypedDict):
    append_only: NotRequired[Bool]
    buffering_hints: NotRequired[DeliveryStream_BufferingHints4]
    catalog_configuration: DeliveryStream_CatalogConfiguration
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions7]
    destination_table_configuration_list: NotRequired[Sequence[DeliveryStream_DestinationTableConfiguration]]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration6]
    retry_options: NotRequired[DeliveryStream_RetryOptions3]
    role_arn: str
    s3_configuration: DeliveryStream_S3DestinationConfiguration6
    schema_evolution_configuration: NotRequired[DeliveryStream_SchemaEvolutionConfiguration]
    table_creation_configuration: NotRequired[DeliveryStream_TableCreationConfiguration]
    s3_backup_mode: NotRequired[Literal["AllData", "FailedDataOnly"]]

class DeliveryStream_BufferingHints4(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CatalogConfiguration(TypedDict):
    catalog_arn: NotRequired[str]
    warehouse_location: NotRequired[str]

class DeliveryStream_CloudWatchLoggingOptions7(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_DestinationTableConfiguration(TypedDict):
    destination_database_name: str
    destination_table_name: str
    partition_spec: NotRequired[DeliveryStream_DestinationTableConfigurationPartitionSpec]
    s3_error_output_prefix: NotRequired[str]
    unique_keys: NotRequired[Texts]

class DeliveryStream_DestinationTableConfigurationPartitionSpec(TypedDict):
    identity: NotRequired[Sequence[DeliveryStream_PartitionField]]

class DeliveryStream_PartitionField(TypedDict):
    source_name: str

class DeliveryStream_ProcessingConfiguration6(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_RetryOptions3(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration6(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_SchemaEvolutionConfiguration(TypedDict):
    enabled: NotRequired[Bool]

class DeliveryStream_TableCreationConfiguration(TypedDict):
    enabled: NotRequired[Bool]

@final
class DeliveryStream_IcebergDestinationConfiguration_Read:
    append_only: Final[Ref[bool]]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read4]
    catalog_configuration: Final[DeliveryStream_CatalogConfiguration_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read7]
    destination_table_configuration_list: Final[list[Any]]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read6]
    retry_options: Final[DeliveryStream_RetryOptions_Read3]
    role_arn: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read6]
    schema_evolution_configuration: Final[DeliveryStream_SchemaEvolutionConfiguration_Read]
    table_creation_configuration: Final[DeliveryStream_TableCreationConfiguration_Read]
    s3_backup_mode: Final[str]

@final
class DeliveryStream_BufferingHints_Read4:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CatalogConfiguration_Read:
    catalog_arn: Final[str]
    warehouse_location: Final[str]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read7:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read6:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_RetryOptions_Read3:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read6:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_SchemaEvolutionConfiguration_Read:
    enabled: Final[Ref[bool]]

@final
class DeliveryStream_TableCreationConfiguration_Read:
    enabled: Final[Ref[bool]]

class DeliveryStream_KinesisStreamSourceConfiguration(TypedDict):
    kinesis_stream_arn: str
    role_arn: str

@final
class DeliveryStream_KinesisStreamSourceConfiguration_Read:
    kinesis_stream_arn: Final[str]
    role_arn: Final[str]

class DeliveryStream_MSKSourceConfiguration(TypedDict):
    authentication_configuration: DeliveryStream_AuthenticationConfiguration
    msk_cluster_arn: str
    read_from_timestamp: NotRequired[str]
    topic_name: str

class DeliveryStream_AuthenticationConfiguration(TypedDict):
    connectivity: Literal["PUBLIC", "PRIVATE"]
    role_arn: str

@final
class DeliveryStream_MSKSourceConfiguration_Read:
    authentication_configuration: Final[DeliveryStream_AuthenticationConfiguration_Read]
    msk_cluster_arn: Final[str]
    read_from_timestamp: Final[str]
    topic_name: Final[str]

@final
class DeliveryStream_AuthenticationConfiguration_Read:
    connectivity: Final[str]
    role_arn: Final[str]

class DeliveryStream_RedshiftDestinationConfiguration(TypedDict):
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions8]
    cluster_jdbcurl: str
    copy_command: DeliveryStream_CopyCommand
    password: NotRequired[SecretText]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration7]
    retry_options: NotRequired[DeliveryStream_RedshiftRetryOptions]
    role_arn: str
    s3_backup_configuration: NotRequired[DeliveryStream_S3DestinationConfiguration7]
    s3_backup_mode: NotRequired[Literal["Disabled", "Enabled"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration8
    secrets_manager_configuration: NotRequired[DeliveryStream_SecretsManagerConfiguration3]
    username: NotRequired[str]

class DeliveryStream_CloudWatchLoggingOptions8(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_CopyCommand(TypedDict):
    copy_options: NotRequired[str]
    data_table_columns: NotRequired[str]
    data_table_name: str

class DeliveryStream_ProcessingConfiguration7(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_RedshiftRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration7(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_S3DestinationConfiguration8(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_SecretsManagerConfiguration3(TypedDict):
    enabled: Bool
    role_arn: NotRequired[str]
    secret_arn: NotRequired[str]

@final
class DeliveryStream_RedshiftDestinationConfiguration_Read:
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read8]
    cluster_jdbcurl: Final[str]
    copy_command: Final[DeliveryStream_CopyCommand_Read]
    password: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read7]
    retry_options: Final[DeliveryStream_RedshiftRetryOptions_Read]
    role_arn: Final[str]
    s3_backup_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read7]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read8]
    secrets_manager_configuration: Final[DeliveryStream_SecretsManagerConfiguration_Read3]
    username: Final[str]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read8:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_CopyCommand_Read:
    copy_options: Final[str]
    data_table_columns: Final[str]
    data_table_name: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read7:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_RedshiftRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read7:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_S3DestinationConfiguration_Read8:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_SecretsManagerConfiguration_Read3:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    secret_arn: Final[str]

class DeliveryStream_S3DestinationConfiguration9(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

@final
class DeliveryStream_S3DestinationConfiguration_Read9:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

class DeliveryStream_SnowflakeDestinationConfiguration(TypedDict):
    account_url: str
    buffering_hints: NotRequired[DeliveryStream_SnowflakeBufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions9]
    content_column_name: NotRequired[str]
    data_loading_option: NotRequired[Literal["JSON_MAPPING", "VARIANT_CONTENT_MAPPING", "VARIANT_CONTENT_AND_METADATA_MAPPING"]]
    database: str
    key_passphrase: NotRequired[SecretText]
    meta_data_column_name: NotRequired[str]
    private_key: NotRequired[SecretText]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration8]
    retry_options: NotRequired[DeliveryStream_SnowflakeRetryOptions]
    role_arn: str
    s3_backup_mode: NotRequired[Literal["FailedDataOnly", "AllData"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration10
    schema: str
    secrets_manager_configuration: NotRequired[DeliveryStream_SecretsManagerConfiguration4]
    snowflake_role_configuration: NotRequired[DeliveryStream_SnowflakeRoleConfiguration]
    snowflake_vpc_configuration: NotRequired[DeliveryStream_SnowflakeVpcConfiguration]
    table: str
    user: NotRequired[str]

class DeliveryStream_SnowflakeBufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions9(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_ProcessingConfiguration8(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_SnowflakeRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration10(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_SecretsManagerConfiguration4(TypedDict):
    enabled: Bool
    role_arn: NotRequired[str]
    secret_arn: NotRequired[str]

class DeliveryStream_SnowflakeRoleConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    snowflake_role: NotRequired[str]

class DeliveryStream_SnowflakeVpcConfiguration(TypedDict):
    private_link_vpce_id: str

@final
class DeliveryStream_SnowflakeDestinationConfiguration_Read:
    account_url: Final[str]
    buffering_hints: Final[DeliveryStream_SnowflakeBufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read9]
    content_column_name: Final[str]
    data_loading_option: Final[str]
    database: Final[str]
    key_passphrase: Final[str]
    meta_data_column_name: Final[str]
    private_key: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read8]
    retry_options: Final[DeliveryStream_SnowflakeRetryOptions_Read]
    role_arn: Final[str]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read10]
    schema: Final[str]
    secrets_manager_configuration: Final[DeliveryStream_SecretsManagerConfiguration_Read4]
    snowflake_role_configuration: Final[DeliveryStream_SnowflakeRoleConfiguration_Read]
    snowflake_vpc_configuration: Final[DeliveryStream_SnowflakeVpcConfiguration_Read]
    table: Final[str]
    user: Final[str]

@final
class DeliveryStream_SnowflakeBufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read9:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read8:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_SnowflakeRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read10:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_SecretsManagerConfiguration_Read4:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    secret_arn: Final[str]

@final
class DeliveryStream_SnowflakeRoleConfiguration_Read:
    enabled: Final[Ref[bool]]
    snowflake_role: Final[str]

@final
class DeliveryStream_SnowflakeVpcConfiguration_Read:
    private_link_vpce_id: Final[str]

class DeliveryStream_SplunkDestinationConfiguration(TypedDict):
    buffering_hints: NotRequired[DeliveryStream_SplunkBufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions10]
    hec_acknowledgment_timeout_in_seconds: NotRequired[Int]
    hec_endpoint: str
    hec_endpoint_type: Literal["Raw", "Event"]
    hec_token: NotRequired[SecretText]
    processing_configuration: NotRequired[DeliveryStream_ProcessingConfiguration9]
    retry_options: NotRequired[DeliveryStream_SplunkRetryOptions]
    s3_backup_mode: NotRequired[Literal["AllEvents", "FailedEventsOnly"]]
    s3_configuration: DeliveryStream_S3DestinationConfiguration11
    secrets_manager_configuration: NotRequired[DeliveryStream_SecretsManagerConfiguration5]

class DeliveryStream_SplunkBufferingHints(TypedDict):
    interval_in_seconds: NotRequired[Int]
    size_in_mbs: NotRequired[Int]

class DeliveryStream_CloudWatchLoggingOptions10(TypedDict):
    enabled: NotRequired[Bool]
    log_group_name: NotRequired[str]
    log_stream_name: NotRequired[str]

class DeliveryStream_ProcessingConfiguration9(TypedDict):
    enabled: NotRequired[Bool]
    processors: NotRequired[Sequence[DeliveryStream_Processor]]

class DeliveryStream_SplunkRetryOptions(TypedDict):
    duration_in_seconds: NotRequired[Int]

class DeliveryStream_S3DestinationConfiguration11(TypedDict):
    bucket_arn: str
    buffering_hints: NotRequired[DeliveryStream_BufferingHints]
    cloud_watch_logging_options: NotRequired[DeliveryStream_CloudWatchLoggingOptions2]
    compression_format: NotRequired[Literal["UNCOMPRESSED", "GZIP", "ZIP", "Snappy", "HADOOP_SNAPPY"]]
    encryption_configuration: NotRequired[DeliveryStream_EncryptionConfiguration]
    error_output_prefix: NotRequired[str]
    prefix: NotRequired[str]
    role_arn: str

class DeliveryStream_SecretsManagerConfiguration5(TypedDict):
    enabled: Bool
    role_arn: NotRequired[str]
    secret_arn: NotRequired[str]

@final
class DeliveryStream_SplunkDestinationConfiguration_Read:
    buffering_hints: Final[DeliveryStream_SplunkBufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read10]
    hec_acknowledgment_timeout_in_seconds: Final[Ref[int]]
    hec_endpoint: Final[str]
    hec_endpoint_type: Final[str]
    hec_token: Final[str]
    processing_configuration: Final[DeliveryStream_ProcessingConfiguration_Read9]
    retry_options: Final[DeliveryStream_SplunkRetryOptions_Read]
    s3_backup_mode: Final[str]
    s3_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read11]
    secrets_manager_configuration: Final[DeliveryStream_SecretsManagerConfiguration_Read5]

@final
class DeliveryStream_SplunkBufferingHints_Read:
    interval_in_seconds: Final[Ref[int]]
    size_in_mbs: Final[Ref[int]]

@final
class DeliveryStream_CloudWatchLoggingOptions_Read10:
    enabled: Final[Ref[bool]]
    log_group_name: Final[str]
    log_stream_name: Final[str]

@final
class DeliveryStream_ProcessingConfiguration_Read9:
    enabled: Final[Ref[bool]]
    processors: Final[list[Any]]

@final
class DeliveryStream_SplunkRetryOptions_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class DeliveryStream_S3DestinationConfiguration_Read11:
    bucket_arn: Final[str]
    buffering_hints: Final[DeliveryStream_BufferingHints_Read]
    cloud_watch_logging_options: Final[DeliveryStream_CloudWatchLoggingOptions_Read2]
    compression_format: Final[str]
    encryption_configuration: Final[DeliveryStream_EncryptionConfiguration_Read]
    error_output_prefix: Final[str]
    prefix: Final[str]
    role_arn: Final[str]

@final
class DeliveryStream_SecretsManagerConfiguration_Read5:
    enabled: Final[Ref[bool]]
    role_arn: Final[str]
    secret_arn: Final[str]

class DeliveryStream_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class DeliveryStream(_Resource):
    """Resource Type definition for AWS::KinesisFirehose::DeliveryStream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        amazon_open_search_serverless_destination_configuration: DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration = ...,
        amazonopensearchservice_destination_configuration: DeliveryStream_AmazonopensearchserviceDestinationConfiguration = ...,
        database_source_configuration: DeliveryStream_DatabaseSourceConfiguration = ...,
        delivery_stream_encryption_configuration_input: DeliveryStream_DeliveryStreamEncryptionConfigurationInput = ...,
        delivery_stream_name: str = ...,
        delivery_stream_type: Literal["DatabaseAsSource", "DirectPut", "KinesisStreamAsSource", "MSKAsSource"] = ...,
        direct_put_source_configuration: DeliveryStream_DirectPutSourceConfiguration = ...,
        elasticsearch_destination_configuration: DeliveryStream_ElasticsearchDestinationConfiguration = ...,
        extended_s3_destination_configuration: DeliveryStream_ExtendedS3DestinationConfiguration = ...,
        http_endpoint_destination_configuration: DeliveryStream_HttpEndpointDestinationConfiguration = ...,
        iceberg_destination_configuration: DeliveryStream_IcebergDestinationConfiguration = ...,
        kinesis_stream_source_configuration: DeliveryStream_KinesisStreamSourceConfiguration = ...,
        msk_source_configuration: DeliveryStream_MSKSourceConfiguration = ...,
        redshift_destination_configuration: DeliveryStream_RedshiftDestinationConfiguration = ...,
        s3_destination_configuration: DeliveryStream_S3DestinationConfiguration9 = ...,
        snowflake_destination_configuration: DeliveryStream_SnowflakeDestinationConfiguration = ...,
        splunk_destination_configuration: DeliveryStream_SplunkDestinationConfiguration = ...,
        tags: Sequence[DeliveryStream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_open_search_serverless_destination_configuration: Final[DeliveryStream_AmazonOpenSearchServerlessDestinationConfiguration_Read]
    amazonopensearchservice_destination_configuration: Final[DeliveryStream_AmazonopensearchserviceDestinationConfiguration_Read]
    arn: Final[str]
    database_source_configuration: Final[DeliveryStream_DatabaseSourceConfiguration_Read]
    delivery_stream_encryption_configuration_input: Final[DeliveryStream_DeliveryStreamEncryptionConfigurationInput_Read]
    delivery_stream_name: Final[str]
    delivery_stream_type: Final[str]
    direct_put_source_configuration: Final[DeliveryStream_DirectPutSourceConfiguration_Read]
    elasticsearch_destination_configuration: Final[DeliveryStream_ElasticsearchDestinationConfiguration_Read]
    extended_s3_destination_configuration: Final[DeliveryStream_ExtendedS3DestinationConfiguration_Read]
    http_endpoint_destination_configuration: Final[DeliveryStream_HttpEndpointDestinationConfiguration_Read]
    iceberg_destination_configuration: Final[DeliveryStream_IcebergDestinationConfiguration_Read]
    kinesis_stream_source_configuration: Final[DeliveryStream_KinesisStreamSourceConfiguration_Read]
    msk_source_configuration: Final[DeliveryStream_MSKSourceConfiguration_Read]
    redshift_destination_configuration: Final[DeliveryStream_RedshiftDestinationConfiguration_Read]
    s3_destination_configuration: Final[DeliveryStream_S3DestinationConfiguration_Read9]
    snowflake_destination_configuration: Final[DeliveryStream_SnowflakeDestinationConfiguration_Read]
    splunk_destination_configuration: Final[DeliveryStream_SplunkDestinationConfiguration_Read]
    tags: Final[list[Any]]
