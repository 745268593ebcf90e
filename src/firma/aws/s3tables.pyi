"""Resource types of AWS S3Tables. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

@final
class Namespace(_Resource):
    """Resource Type definition for AWS::S3Tables::Namespace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        namespace: str,
        table_bucket_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    namespace: Final[str]
    """A name for the namespace."""
    table_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table bucket."""

class Table_Compaction(TypedDict):
    status: NotRequired[Literal["enabled", "disabled"]]
    target_file_size_mb: NotRequired[Int]

@final
class Table_Compaction_Read:
    status: Final[str]
    target_file_size_mb: Final[Ref[int]]

class Table_IcebergMetadata(TypedDict):
    iceberg_partition_spec: NotRequired[Table_IcebergPartitionSpec]
    iceberg_schema: NotRequired[Table_IcebergSchema]
    iceberg_schema_v2: NotRequired[Table_IcebergSchemaV2]
    iceberg_sort_order: NotRequired[Table_IcebergSortOrder]
    table_properties: NotRequired[Mapping[str, str]]

class Table_IcebergPartitionSpec(TypedDict):
    fields: Sequence[Table_IcebergPartitionField]
    spec_id: NotRequired[Int]

class Table_IcebergPartitionField(TypedDict):
    field_id: NotRequired[Int]
    name: str
    source_id: Int
    transform: str

class Table_IcebergSchema(TypedDict):
    schema_field_list: Sequence[Table_SchemaField]

class Table_SchemaField(TypedDict):
    id: NotRequired[Int]
    name: str
    required: NotRequired[Bool]
    type: str

class Table_IcebergSchemaV2(TypedDict):
    identifier_field_ids: NotRequired[Sequence[Int]]
    schema_id: NotRequired[Int]
    schema_v2_field_list: Sequence[Table_SchemaV2Field]
    schema_v2_field_type: Literal["struct"]

class Table_SchemaV2Field(TypedDict):
    doc: NotRequired[str]
    id: Int
    name: str
    required: Bool
    type: Mapping[str, Any] | str

class Table_IcebergSortOrder(TypedDict):
    fields: Sequence[Table_IcebergSortField]
    order_id: NotRequired[Int]

class Table_IcebergSortField(TypedDict):
    direction: Literal["asc", "desc"]
    null_order: Literal["nulls-first", "nulls-last"]
    source_id: Int
    transform: str

@final
class Table_IcebergMetadata_Read:
    iceberg_partition_spec: Final[Table_IcebergPartitionSpec_Read]
    iceberg_schema: Final[Table_IcebergSchema_Read]
    iceberg_schema_v2: Final[Table_IcebergSchemaV2_Read]
    iceberg_sort_order: Final[Table_IcebergSortOrder_Read]
    table_properties: Final[Any]

@final
class Table_IcebergPartitionSpec_Read:
    fields: Final[list[Any]]
    spec_id: Final[Ref[int]]

@final
class Table_IcebergSchema_Read:
    schema_field_list: Final[list[Any]]

@final
class Table_IcebergSchemaV2_Read:
    identifier_field_ids: Final[list[Any]]
    schema_id: Final[Ref[int]]
    schema_v2_field_list: Final[list[Any]]
    schema_v2_field_type: Final[str]

@final
class Table_IcebergSortOrder_Read:
    fields: Final[list[Any]]
    order_id: Final[Ref[int]]

class Table_SnapshotManagement(TypedDict):
    max_snapshot_age_hours: NotRequired[Int]
    min_snapshots_to_keep: NotRequired[Int]
    status: NotRequired[Literal["enabled", "disabled"]]

@final
class Table_SnapshotManagement_Read:
    max_snapshot_age_hours: Final[Ref[int]]
    min_snapshots_to_keep: Final[Ref[int]]
    status: Final[str]

class Table_StorageClassConfiguration(TypedDict):
    storage_class: NotRequired[Literal["STANDARD", "INTELLIGENT_TIERING"]]

@final
class Table_StorageClassConfiguration_Read:
    storage_class: Final[str]

class Table_Tag(TypedDict):
    key: str
    value: str

@final
class Table(_Resource):
    """Resource Type definition for AWS::S3Tables::Table"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        namespace: str,
        open_table_format: Literal["ICEBERG"],
        table_bucket_arn: str,
        table_name: str,
        compaction: Table_Compaction = ...,
        iceberg_metadata: Table_IcebergMetadata = ...,
        snapshot_management: Table_SnapshotManagement = ...,
        storage_class_configuration: Table_StorageClassConfiguration = ...,
        tags: Sequence[Table_Tag] = ...,
        without_metadata: Literal["Yes"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compaction: Final[Table_Compaction_Read]
    """Settings governing the Compaction maintenance action."""
    iceberg_metadata: Final[Table_IcebergMetadata_Read]
    """Contains details about the metadata for an Iceberg table."""
    namespace: Final[str]
    """The namespace that the table belongs to."""
    open_table_format: Final[str]
    """Format of the table."""
    snapshot_management: Final[Table_SnapshotManagement_Read]
    """Contains details about the snapshot management settings for an Iceberg table."""
    storage_class_configuration: Final[Table_StorageClassConfiguration_Read]
    """Specifies storage class settings for the table"""
    table_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table."""
    table_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table bucket."""
    table_name: Final[str]
    """The name for the table."""
    tags: Final[list[Any]]
    """User tags (key-value pairs) to associate with the table."""
    version_token: Final[str]
    """The version token of the table"""
    warehouse_location: Final[str]
    """The warehouse location of the table."""
    without_metadata: Final[str]
    """Indicates that you don't want to specify a schema for the table."""

class TableBucket_EncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_algorithm: NotRequired[Literal["AES256", "aws:kms"]]

@final
class TableBucket_EncryptionConfiguration_Read:
    kms_key_arn: Final[str]
    sse_algorithm: Final[str]

class TableBucket_MetricsConfiguration(TypedDict):
    status: NotRequired[Literal["Enabled", "Disabled"]]

@final
class TableBucket_MetricsConfiguration_Read:
    status: Final[str]

class TableBucket_ReplicationConfiguration(TypedDict):
    role: str
    rules: Sequence[TableBucket_ReplicationRule]

class TableBucket_ReplicationRule(TypedDict):
    destinations: Sequence[TableBucket_ReplicationDestination]

class TableBucket_ReplicationDestination(TypedDict):
    destination_table_bucket_arn: str

@final
class TableBucket_ReplicationConfiguration_Read:
    role: Final[str]
    rules: Final[list[Any]]

class TableBucket_StorageClassConfiguration(TypedDict):
    storage_class: NotRequired[Literal["STANDARD", "INTELLIGENT_TIERING"]]

@final
class TableBucket_StorageClassConfiguration_Read:
    storage_class: Final[str]

class TableBucket_Tag(TypedDict):
    key: str
    value: str

class TableBucket_UnreferencedFileRemoval(TypedDict):
    noncurrent_days: NotRequired[Int]
    status: NotRequired[Literal["Enabled", "Disabled"]]
    unreferenced_days: NotRequired[Int]

@final
class TableBucket_UnreferencedFileRemoval_Read:
    noncurrent_days: Final[Ref[int]]
    status: Final[str]
    unreferenced_days: Final[Ref[int]]

@final
class TableBucket(_Resource):
    """Creates an Amazon S3 Tables table bucket in the same AWS Region where you create the AWS CloudFormation stack."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        table_bucket_name: str,
        encryption_configuration: TableBucket_EncryptionConfiguration = ...,
        metrics_configuration: TableBucket_MetricsConfiguration = ...,
        replication_configuration: TableBucket_ReplicationConfiguration = ...,
        storage_class_configuration: TableBucket_StorageClassConfiguration = ...,
        tags: Sequence[TableBucket_Tag] = ...,
        unreferenced_file_removal: TableBucket_UnreferencedFileRemoval = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    encryption_configuration: Final[TableBucket_EncryptionConfiguration_Read]
    """Specifies encryption settings for the table bucket"""
    metrics_configuration: Final[TableBucket_MetricsConfiguration_Read]
    """Settings governing the Metric configuration for the table bucket."""
    replication_configuration: Final[TableBucket_ReplicationConfiguration_Read]
    """Specifies replication configuration for the table bucket"""
    storage_class_configuration: Final[TableBucket_StorageClassConfiguration_Read]
    """Specifies storage class settings for the table bucket"""
    table_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table bucket."""
    table_bucket_name: Final[str]
    """A name for the table bucket."""
    tags: Final[list[Any]]
    """User tags (key-value pairs) to associate with the table bucket."""
    unreferenced_file_removal: Final[TableBucket_UnreferencedFileRemoval_Read]
    """Settings governing the Unreferenced File Removal maintenance action."""

@final
class TableBucketPolicy(_Resource):
    """Applies an IAM resource policy to a table bucket."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_policy: Mapping[str, Any] | str,
        table_bucket_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_policy: Final[Any]
    """A policy document containing permissions to add to the specified table bucket."""
    table_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the table bucket to which the policy applies."""

@final
class TablePolicy(_Resource):
    """Resource Type definition for AWS::S3Tables::TablePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_policy: Mapping[str, Any] | str,
        table_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    namespace: Final[str]
    """The namespace that the table belongs to."""
    resource_policy: Final[Any]
    """A policy document containing permissions to add to the specified table."""
    table_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table."""
    table_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified table bucket."""
    table_name: Final[str]
    """The name for the table."""
