"""Resource types of AWS IoTThingsGraph. Made by scripts/schemas: do not edit."""

from typing import Final, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Number, Options, Ref
from firma.program.resource import Resource as _Resource

class FlowTemplate_DefinitionDocument(TypedDict):
    language: str
    text: str

@final
class FlowTemplate_DefinitionDocument_Read:
    language: Final[str]
    text: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class FlowTemplate(_Resource):
    """Resource Type definition for AWS::IoTThingsGraph::FlowTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition: FlowTemplate_DefinitionDocument,
        compatible_namespace_version: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compatible_namespace_version: Final[Ref[float]]
    definition: Final[FlowTemplate_DefinitionDocument_Read]
    id: Final[str]
