"""Resource types of AWS ElementalInference. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Texts
from firma.program.resource import Resource as _Resource

@final
class Dictionary(_Resource):
    """Represents a custom dictionary for improving transcription accuracy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        language: Literal["eng", "fra", "ita", "deu", "spa", "por"],
        name: str,
        entries: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    entries: Final[str]
    id: Final[str]
    language: Final[str]
    name: Final[str]
    tags: Final[Any]

class Feed_GetOutput(TypedDict):
    description: NotRequired[str]
    name: str
    output_config: Feed_OutputConfig
    status: Literal["ENABLED", "DISABLED"]

class Feed_OutputConfig(TypedDict):
    cropping: NotRequired[Feed_CroppingConfig]
    clipping: NotRequired[Feed_ClippingConfig]
    subtitling: NotRequired[Feed_SubtitlingConfig]

class Feed_CroppingConfig(TypedDict):
    template_groups: NotRequired[Sequence[Feed_TemplateGroup]]

class Feed_TemplateGroup(TypedDict):
    name: str
    template_uris: Texts

class Feed_ClippingConfig(TypedDict):
    callback_metadata: NotRequired[str]
    data_source_configuration: NotRequired[Feed_DataSourceConfiguration]

class Feed_DataSourceConfiguration(TypedDict):
    fixture_id: str

class Feed_SubtitlingConfig(TypedDict):
    aspect_ratio: NotRequired[Feed_AspectRatio]
    dictionary: NotRequired[str]
    language: Literal["eng", "eng-au", "eng-gb", "eng-us", "fra", "ita", "deu", "spa", "por"]
    profanity_filter: NotRequired[Literal["DISABLED", "CENSOR", "DROP"]]

class Feed_AspectRatio(TypedDict):
    height: Int
    width: Int

@final
class Feed(_Resource):
    """Represents a feed that receives media for inference processing"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        outputs: Sequence[Feed_GetOutput],
        access_role_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_role_arn: Final[str]
    arn: Final[str]
    data_endpoints: Final[list[str]]
    id: Final[str]
    name: Final[str]
    outputs: Final[list[Any]]
    tags: Final[Any]
