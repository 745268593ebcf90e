"""Resource types of AWS SCN. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class DataIntegrationFlow_DataIntegrationFlowSource(TypedDict):
    dataset_source: NotRequired[DataIntegrationFlow_DatasetSourceConfiguration]
    s3_source: NotRequired[DataIntegrationFlow_S3SourceConfiguration]
    source_name: str
    source_type: Literal["S3", "DATASET"]

class DataIntegrationFlow_DatasetSourceConfiguration(TypedDict):
    dataset_identifier: str
    options: NotRequired[DataIntegrationFlow_DatasetOptions]

class DataIntegrationFlow_DatasetOptions(TypedDict):
    dedupe_records: NotRequired[Bool]
    dedupe_strategy: NotRequired[DataIntegrationFlow_DedupeStrategy]
    load_type: NotRequired[Literal["INCREMENTAL", "REPLACE"]]

class DataIntegrationFlow_DedupeStrategy(TypedDict):
    field_priority: NotRequired[DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration]
    type: Literal["FIELD_PRIORITY"]

class DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration(TypedDict):
    fields: Sequence[DataIntegrationFlow_FieldPriorityDedupeField]

class DataIntegrationFlow_FieldPriorityDedupeField(TypedDict):
    name: str
    sort_order: Literal["ASC", "DESC"]

class DataIntegrationFlow_S3SourceConfiguration(TypedDict):
    bucket_name: str
    options: NotRequired[DataIntegrationFlow_S3Options]
    prefix: str

class DataIntegrationFlow_S3Options(TypedDict):
    file_type: NotRequired[Literal["CSV", "PARQUET", "JSON"]]

class DataIntegrationFlow_Tag(TypedDict):
    key: str
    value: str

class DataIntegrationFlow_DataIntegrationFlowTarget(TypedDict):
    dataset_target: NotRequired[DataIntegrationFlow_DatasetTargetConfiguration]
    target_type: Literal["DATASET"]

class DataIntegrationFlow_DatasetTargetConfiguration(TypedDict):
    dataset_identifier: str
    options: NotRequired[DataIntegrationFlow_DatasetOptions2]

class DataIntegrationFlow_DatasetOptions2(TypedDict):
    dedupe_records: NotRequired[Bool]
    dedupe_strategy: NotRequired[DataIntegrationFlow_DedupeStrategy]
    load_type: NotRequired[Literal["INCREMENTAL", "REPLACE"]]

@final
class DataIntegrationFlow_DataIntegrationFlowTarget_Read:
    dataset_target: Final[DataIntegrationFlow_DatasetTargetConfiguration_Read]
    target_type: Final[str]

@final
class DataIntegrationFlow_DatasetTargetConfiguration_Read:
    dataset_identifier: Final[str]
    options: Final[DataIntegrationFlow_DatasetOptions_Read]

@final
class DataIntegrationFlow_DatasetOptions_Read:
    dedupe_records: Final[Ref[bool]]
    dedupe_strategy: Final[DataIntegrationFlow_DedupeStrategy_Read]
    load_type: Final[str]

@final
class DataIntegrationFlow_DedupeStrategy_Read:
    field_priority: Final[DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration_Read]
    type: Final[str]

@final
class DataIntegrationFlow_FieldPriorityDedupeStrategyConfiguration_Read:
    fields: Final[list[Any]]

class DataIntegrationFlow_DataIntegrationFlowTransformation(TypedDict):
    sql_transformation: NotRequired[DataIntegrationFlow_SqlTransformationConfiguration]
    transformation_type: Literal["SQL", "NONE"]

class DataIntegrationFlow_SqlTransformationConfiguration(TypedDict):
    query: str

@final
class DataIntegrationFlow_DataIntegrationFlowTransformation_Read:
    sql_transformation: Final[DataIntegrationFlow_SqlTransformationConfiguration_Read]
    transformation_type: Final[str]

@final
class DataIntegrationFlow_SqlTransformationConfiguration_Read:
    query: Final[str]

@final
class DataIntegrationFlow(_Resource):
    """Represents an AWS Supply Chain data integration flow."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        name: str,
        sources: Sequence[DataIntegrationFlow_DataIntegrationFlowSource],
        target: DataIntegrationFlow_DataIntegrationFlowTarget,
        transformation: DataIntegrationFlow_DataIntegrationFlowTransformation,
        tags: Sequence[DataIntegrationFlow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the DataIntegrationFlow."""
    created_time: Final[str]
    """The creation time of the DataIntegrationFlow."""
    instance_id: Final[str]
    """The Amazon Web Services Supply Chain instance identifier."""
    last_modified_time: Final[str]
    """The last modified time of the DataIntegrationFlow."""
    name: Final[str]
    """The name of the DataIntegrationFlow."""
    sources: Final[list[Any]]
    """The source configurations for the DataIntegrationFlow."""
    tags: Final[list[Any]]
    """The tags for the DataIntegrationFlow."""
    target: Final[DataIntegrationFlow_DataIntegrationFlowTarget_Read]
    """The DataIntegrationFlow target parameters."""
    transformation: Final[DataIntegrationFlow_DataIntegrationFlowTransformation_Read]
    """The DataIntegrationFlow transformation parameters."""

class Dataset_PartitionSpec(TypedDict):
    fields: Sequence[Dataset_DataLakeDatasetPartitionField]

class Dataset_DataLakeDatasetPartitionField(TypedDict):
    name: str
    transform: Dataset_DataLakeDatasetPartitionFieldTransform

class Dataset_DataLakeDatasetPartitionFieldTransform(TypedDict):
    type: Literal["YEAR", "MONTH", "DAY", "HOUR", "IDENTITY"]

@final
class Dataset_PartitionSpec_Read:
    fields: Final[list[Any]]

class Dataset_Schema(TypedDict):
    fields: Sequence[Dataset_DataLakeDatasetSchemaField]
    name: str
    primary_keys: NotRequired[Sequence[Dataset_DataLakeDatasetPrimaryKeyField]]

class Dataset_DataLakeDatasetSchemaField(TypedDict):
    is_required: Bool
    name: str
    type: Literal["INT", "DOUBLE", "STRING", "TIMESTAMP", "LONG"]

class Dataset_DataLakeDatasetPrimaryKeyField(TypedDict):
    name: str

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Represents an AWS Supply Chain data lake dataset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        name: str,
        namespace: str,
        description: str = ...,
        partition_spec: Dataset_PartitionSpec = ...,
        schema: Dataset_Schema = ...,
        tags: Sequence[Dataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset."""
    created_time: Final[str]
    """The creation time of the dataset."""
    description: Final[str]
    """The description of the dataset."""
    instance_id: Final[str]
    """The Amazon Web Services Supply Chain instance identifier."""
    last_modified_time: Final[str]
    """The last modified time of the dataset."""
    name: Final[str]
    """The name of the dataset."""
    namespace: Final[str]
    """The namespace of the dataset."""
    partition_spec: Final[Dataset_PartitionSpec_Read]
    """The partition specification of the dataset."""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The schema of the dataset."""
    tags: Final[list[Any]]
    """The tags for the dataset."""

class Instance_Tag(TypedDict):
    key: str
    value: str

@final
class Instance(_Resource):
    """Resource Type definition for AWS::SCN::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_description: str = ...,
        instance_name: str = ...,
        tags: Sequence[Instance_Tag] = ...,
        web_app_dns_domain: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the instance."""
    aws_account_id: Final[str]
    """The AWS account ID that owns the instance."""
    created_time: Final[str]
    """The instance creation timestamp."""
    instance_description: Final[str]
    """The instance description."""
    instance_id: Final[str]
    """The instance identifier."""
    instance_name: Final[str]
    """The instance name."""
    last_modified_time: Final[str]
    """The instance last modified timestamp."""
    state: Final[str]
    """The state of the instance."""
    tags: Final[list[Any]]
    """Tags for the instance."""
    version_number: Final[Ref[float]]
    """The version number of the instance."""
    web_app_dns_domain: Final[str]
    """The WebApp DNS domain name of the instance."""

class Namespace_Tag(TypedDict):
    key: str
    value: str

@final
class Namespace(_Resource):
    """Definition of AWS::SCN::Namespace Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        name: str,
        description: str = ...,
        tags: Sequence[Namespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the namespace."""
    created_time: Final[str]
    """The creation time of the namespace."""
    description: Final[str]
    """The description of the namespace."""
    instance_id: Final[str]
    """The Amazon Web Services Supply Chain instance identifier."""
    last_modified_time: Final[str]
    """The last modified time of the namespace."""
    name: Final[str]
    """The name of the namespace."""
    tags: Final[list[Any]]
    """The tags for the namespace."""
