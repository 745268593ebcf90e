"""Resource types of AWS S3Vectors. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Index_EncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_type: NotRequired[Literal["AES256", "aws:kms"]]

@final
class Index_EncryptionConfiguration_Read:
    kms_key_arn: Final[str]
    sse_type: Final[str]

class Index_MetadataConfiguration(TypedDict):
    non_filterable_metadata_keys: NotRequired[Texts]

@final
class Index_MetadataConfiguration_Read:
    non_filterable_metadata_keys: Final[list[str]]

class Index_Tag(TypedDict):
    key: str
    value: str

@final
class Index(_Resource):
    """Resource Type definition for AWS::S3Vectors::Index"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_type: Literal["float32"],
        dimension: Int,
        distance_metric: Literal["cosine", "euclidean"],
        encryption_configuration: Index_EncryptionConfiguration = ...,
        index_name: str = ...,
        metadata_configuration: Index_MetadataConfiguration = ...,
        tags: Sequence[Index_Tag] = ...,
        vector_bucket_arn: str = ...,
        vector_bucket_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Date and time when the vector index was created."""
    data_type: Final[str]
    """The data type of the vectors to be inserted into the vector index."""
    dimension: Final[Ref[int]]
    """The dimensions of the vectors to be inserted into the vector index."""
    distance_metric: Final[str]
    """The distance metric to be used for similarity search."""
    encryption_configuration: Final[Index_EncryptionConfiguration_Read]
    """The encryption configuration for the index."""
    index_arn: Final[str]
    """The Amazon Resource Name (ARN) of the index"""
    index_name: Final[str]
    """The name of the vector index to create."""
    metadata_configuration: Final[Index_MetadataConfiguration_Read]
    """The metadata configuration for the vector index."""
    tags: Final[list[Any]]
    """User tags (key-value pairs) to associate with the index."""
    vector_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the vector bucket."""
    vector_bucket_name: Final[str]
    """The name of the vector bucket that contains the vector index."""

class VectorBucket_EncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]
    sse_type: NotRequired[Literal["AES256", "aws:kms"]]

@final
class VectorBucket_EncryptionConfiguration_Read:
    kms_key_arn: Final[str]
    sse_type: Final[str]

class VectorBucket_Tag(TypedDict):
    key: str
    value: str

@final
class VectorBucket(_Resource):
    """Resource Type definition for AWS::S3Vectors::VectorBucket"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption_configuration: VectorBucket_EncryptionConfiguration = ...,
        tags: Sequence[VectorBucket_Tag] = ...,
        vector_bucket_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Date and time when the vector bucket was created."""
    encryption_configuration: Final[VectorBucket_EncryptionConfiguration_Read]
    """The encryption configuration for the vector bucket."""
    tags: Final[list[Any]]
    """User tags (key-value pairs) to associate with the vector bucket."""
    vector_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the vector bucket."""
    vector_bucket_name: Final[str]
    """The name of the vector bucket."""

@final
class VectorBucketPolicy(_Resource):
    """Resource Type definition for AWS::S3Vectors::VectorBucketPolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        vector_bucket_arn: str = ...,
        vector_bucket_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    policy: Final[Any]
    """A policy document containing permissions to add to the specified vector bucket."""
    vector_bucket_arn: Final[str]
    """The Amazon Resource Name (ARN) of the vector bucket."""
    vector_bucket_name: Final[str]
    """The name of the vector bucket"""
