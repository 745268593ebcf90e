"""Resource types of AWS HealthAgent. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Domain_EncryptionContext_Read:
    encryption_type: Final[str]

class Domain_TagsItem(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """Resource Type definition for AWS::HealthAgent::Domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        tags: Sequence[Domain_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Domain."""
    created_at: Final[str]
    """The timestamp when the Domain was created."""
    domain_id: Final[str]
    """The unique identifier of the Domain."""
    encryption_context: Final[Domain_EncryptionContext_Read]
    """Encryption context for the Domain."""
    name: Final[str]
    """The name of the Domain."""
    status: Final[str]
    """The status of the Domain."""
    tags: Final[list[Any]]
    """Tags associated with the Domain."""
