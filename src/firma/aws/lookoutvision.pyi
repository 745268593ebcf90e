"""Resource types of AWS LookoutVision. Made by scripts/schemas: do not edit."""

from typing import Final, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Project(_Resource):
    """The AWS::LookoutVision::Project type creates an Amazon Lookout for Vision project."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        project_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    project_name: Final[str]
    """The name of the Amazon Lookout for Vision project"""
