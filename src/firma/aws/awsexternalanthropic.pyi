"""Resource types of AWS AWSExternalAnthropic. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Workspace_DataResidency(TypedDict):
    allowed_inference_geos: NotRequired[Texts]
    default_inference_geo: NotRequired[str]
    workspace_geo: NotRequired[str]

@final
class Workspace_DataResidency_Read:
    allowed_inference_geos: Final[list[str]]
    default_inference_geo: Final[str]
    workspace_geo: Final[str]

class Workspace_Tag(TypedDict):
    key: str
    value: str

@final
class Workspace(_Resource):
    """Resource type definition for AWS::AWSExternalAnthropic::Workspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        data_residency: Workspace_DataResidency = ...,
        tags: Sequence[Workspace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the workspace."""
    created_at: Final[str]
    """The timestamp when the workspace was created."""
    data_residency: Final[Workspace_DataResidency_Read]
    """Data residency configuration for the workspace."""
    id: Final[str]
    """The unique identifier of the workspace."""
    name: Final[str]
    """The name of the workspace."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
