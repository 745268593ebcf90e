"""Resource types of AWS BedrockMantle. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Project_Tag(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """Resource type definition for AWS::BedrockMantle::Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        tags: Sequence[Project_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the project."""
    created_at: Final[str]
    """The timestamp when the project was created."""
    id: Final[str]
    """The unique identifier of the project."""
    name: Final[str]
    """The name of the project."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
