"""Resource types of AWS NovaAct. Made by scripts/schemas: do not edit."""

from typing import Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class WorkflowDefinition_WorkflowExportConfig(TypedDict):
    s3_bucket_name: str
    s3_key_prefix: NotRequired[str]

@final
class WorkflowDefinition_WorkflowExportConfig_Read:
    s3_bucket_name: Final[str]
    s3_key_prefix: Final[str]

@final
class WorkflowDefinition(_Resource):
    """Definition of AWS::NovaAct::WorkflowDefinition Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        export_config: WorkflowDefinition_WorkflowExportConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the workflow definition."""
    created_at: Final[str]
    """The timestamp when the workflow definition was created."""
    description: Final[str]
    """An optional description of the workflow definition's purpose and functionality."""
    export_config: Final[WorkflowDefinition_WorkflowExportConfig_Read]
    """Configuration settings for exporting workflow execution data and logs to Amazon S3."""
    name: Final[str]
    """The name of the workflow definition."""
    status: Final[str]
    """The current status of the workflow definition."""
