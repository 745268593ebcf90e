"""Resource types of AWS DataPipeline. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class Pipeline_ParameterObject(TypedDict):
    attributes: Sequence[Pipeline_ParameterAttribute]
    id: str

class Pipeline_ParameterAttribute(TypedDict):
    key: str
    string_value: str

class Pipeline_ParameterValue(TypedDict):
    id: str
    string_value: str

class Pipeline_PipelineObject(TypedDict):
    fields: Sequence[Pipeline_Field]
    id: str
    name: str

class Pipeline_Field(TypedDict):
    key: str
    ref_value: NotRequired[str]
    string_value: NotRequired[str]

class Pipeline_PipelineTag(TypedDict):
    key: str
    value: str

@final
class Pipeline(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        activate: Bool = ...,
        description: str = ...,
        parameter_objects: Sequence[Pipeline_ParameterObject] = ...,
        parameter_values: Sequence[Pipeline_ParameterValue] = ...,
        pipeline_objects: Sequence[Pipeline_PipelineObject] = ...,
        pipeline_tags: Sequence[Pipeline_PipelineTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activate: Final[Ref[bool]]
    """Indicates whether to validate and start the pipeline or stop an active pipeline."""
    description: Final[str]
    """A description of the pipeline."""
    name: Final[str]
    """The name of the pipeline."""
    parameter_objects: Final[list[Any]]
    """The parameter objects used with the pipeline."""
    parameter_values: Final[list[Any]]
    """The parameter values used with the pipeline."""
    pipeline_id: Final[str]
    pipeline_objects: Final[list[Any]]
    """The objects that define the pipeline."""
    pipeline_tags: Final[list[Any]]
    """A list of arbitrary tags (key-value pairs) to associate with the pipeline, which you can use to control permissions."""
