"""Resource types of AWS Forecast. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Dataset_EncryptionConfig(TypedDict):
    kms_key_arn: NotRequired[str]
    role_arn: NotRequired[str]

@final
class Dataset_EncryptionConfig_Read:
    kms_key_arn: Final[str]
    role_arn: Final[str]

class Dataset_Schema(TypedDict):
    attributes: NotRequired[Sequence[Dataset_SchemaAttributesItem]]

class Dataset_SchemaAttributesItem(TypedDict):
    attribute_name: NotRequired[str]
    attribute_type: NotRequired[Literal["string", "integer", "float", "timestamp", "geolocation"]]

class Dataset_TagsItem(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Resource Type Definition for AWS::Forecast::Dataset"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_name: str,
        dataset_type: Literal["TARGET_TIME_SERIES", "RELATED_TIME_SERIES", "ITEM_METADATA"],
        domain: Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"],
        schema: Dataset_Schema,
        data_frequency: str = ...,
        encryption_config: Dataset_EncryptionConfig = ...,
        tags: Sequence[Dataset_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    data_frequency: Final[str]
    """Frequency of data collection."""
    dataset_name: Final[str]
    """A name for the dataset"""
    dataset_type: Final[str]
    """The dataset type"""
    domain: Final[str]
    """The domain associated with the dataset"""
    encryption_config: Final[Dataset_EncryptionConfig_Read]
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    tags: Final[list[Any]]

class DatasetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DatasetGroup(_Resource):
    """Represents a dataset group that holds a collection of related datasets"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_name: str,
        domain: Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"],
        dataset_arns: Texts = ...,
        tags: Sequence[DatasetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_arns: Final[list[str]]
    """An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group."""
    dataset_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset group to delete."""
    dataset_group_name: Final[str]
    """A name for the dataset group."""
    domain: Final[str]
    """The domain associated with the dataset group."""
    tags: Final[list[Any]]
    """The tags of Application Insights application."""
