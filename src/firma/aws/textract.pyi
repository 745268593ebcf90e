"""Resource types of AWS Textract. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Adapter_Tag(TypedDict):
    key: str
    value: str

@final
class Adapter(_Resource):
    """The AWS::Textract::Adapter resource creates an Amazon Textract adapter, which can be fine-tuned for enhanced performance on user-provided…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        adapter_name: str,
        feature_types: Sequence[Literal["QUERIES"]],
        auto_update: Literal["ENABLED", "DISABLED"] = ...,
        description: str = ...,
        tags: Sequence[Adapter_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    adapter_id: Final[str]
    """A unique identifier for the adapter resource."""
    adapter_name: Final[str]
    """The name to be assigned to the adapter being created."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the adapter."""
    auto_update: Final[str]
    """Controls whether or not the adapter should automatically update."""
    creation_time: Final[str]
    """The date and time that the adapter was created."""
    description: Final[str]
    """The description to be assigned to the adapter being created."""
    feature_types: Final[list[str]]
    """The type of feature that the adapter is being trained on."""
    tags: Final[list[Any]]
    """A list of tags to be added to the adapter."""
