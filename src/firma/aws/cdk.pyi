"""Resource types of AWS CDK. Made by scripts/schemas: do not edit."""

from typing import Final, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Metadata(_Resource):
    """Metadata resource automatically added by the AWS CDK to track construct library versions used in the application."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        analytics: str = ...,
        modules: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analytics: Final[str]
    id: Final[str]
    modules: Final[str]
