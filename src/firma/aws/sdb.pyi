"""Resource types of AWS SDB. Made by scripts/schemas: do not edit."""

from typing import Final, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Domain(_Resource):
    """Resource Type definition for AWS::SDB::Domain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Information about the SimpleDB domain."""
    id: Final[str]
    """The name of the domain to create."""
