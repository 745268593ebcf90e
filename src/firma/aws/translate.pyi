"""Resource types of AWS Translate. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Ref
from firma.program.resource import Resource as _Resource

class ParallelData_EncryptionKey(TypedDict):
    id: str
    type: Literal["KMS"]

@final
class ParallelData_EncryptionKey_Read:
    id: Final[str]
    type: Final[str]

class ParallelData_ParallelDataConfig(TypedDict):
    format: Literal["TSV", "CSV", "TMX"]
    s3_uri: str

@final
class ParallelData_ParallelDataConfig_Read:
    format: Final[str]
    s3_uri: Final[str]

class ParallelData_TagsItem(TypedDict):
    key: str
    value: str

@final
class ParallelData(_Resource):
    """A parallel data resource in Amazon Translate used to customize machine translation output."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        parallel_data_config: ParallelData_ParallelDataConfig,
        description: str = ...,
        encryption_key: ParallelData_EncryptionKey = ...,
        tags: Sequence[ParallelData_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the parallel data resource."""
    created_at: Final[str]
    """The time at which the parallel data resource was created."""
    description: Final[str]
    """A custom description for the parallel data resource."""
    encryption_key: Final[ParallelData_EncryptionKey_Read]
    """The encryption key used to encrypt this object."""
    failed_record_count: Final[Ref[int]]
    """The number of records unsuccessfully imported."""
    imported_data_size: Final[Ref[int]]
    """The number of UTF-8 characters imported from the parallel data input file."""
    imported_record_count: Final[Ref[int]]
    """The number of records successfully imported."""
    last_updated_at: Final[str]
    """The time at which the parallel data resource was last updated."""
    name: Final[str]
    """A custom name for the parallel data resource."""
    parallel_data_config: Final[ParallelData_ParallelDataConfig_Read]
    """Specifies the format and S3 location of the parallel data input file."""
    skipped_record_count: Final[Ref[int]]
    """The number of items skipped during import."""
    source_language_code: Final[str]
    """The source language of the translations in the parallel data file."""
    status: Final[str]
    """The status of the parallel data resource."""
    tags: Final[list[Any]]
    """Tags associated with the parallel data resource."""
    target_language_codes: Final[list[str]]
    """The language codes for the target languages available in the parallel data file."""

class Terminology_EncryptionKey(TypedDict):
    id: str
    type: Literal["KMS"]

@final
class Terminology_EncryptionKey_Read:
    id: Final[str]
    type: Final[str]

class Terminology_TagsItem(TypedDict):
    key: str
    value: str

class Terminology_TerminologyData(TypedDict):
    directionality: NotRequired[Literal["UNI", "MULTI"]]
    file: str
    format: Literal["CSV", "TMX", "TSV"]

@final
class Terminology_TerminologyData_Read:
    directionality: Final[str]
    file: Final[str]
    format: Final[str]

@final
class Terminology(_Resource):
    """A custom terminology resource for Amazon Translate that enables customized translations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        encryption_key: Terminology_EncryptionKey = ...,
        merge_strategy: Literal["OVERWRITE"] = ...,
        tags: Sequence[Terminology_TagsItem] = ...,
        terminology_data: Terminology_TerminologyData = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom terminology."""
    created_at: Final[str]
    """The time the terminology was created."""
    description: Final[str]
    """The description of the custom terminology."""
    directionality: Final[str]
    """The directionality of the terminology."""
    encryption_key: Final[Terminology_EncryptionKey_Read]
    """The encryption key for the custom terminology."""
    format: Final[str]
    """The format of the terminology data."""
    last_updated_at: Final[str]
    """The time the terminology was last updated."""
    merge_strategy: Final[str]
    """The merge strategy for the custom terminology."""
    name: Final[str]
    """The name of the custom terminology."""
    size_bytes: Final[Ref[int]]
    """The size of the terminology file in bytes."""
    source_language_code: Final[str]
    """The source language code for the custom terminology."""
    tags: Final[list[Any]]
    """Tags associated with the terminology."""
    target_language_codes: Final[list[str]]
    """The target language codes for the custom terminology."""
    term_count: Final[Ref[int]]
    """The number of terms in the custom terminology."""
    terminology_data: Final[Terminology_TerminologyData_Read]
    """The terminology data for the custom terminology being imported."""
