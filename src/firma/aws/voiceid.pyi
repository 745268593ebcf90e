"""Resource types of AWS VoiceID. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Domain_ServerSideEncryptionConfiguration(TypedDict):
    kms_key_id: str

@final
class Domain_ServerSideEncryptionConfiguration_Read:
    kms_key_id: Final[str]

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """The AWS::VoiceID::Domain resource specifies an Amazon VoiceID Domain."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        server_side_encryption_configuration: Domain_ServerSideEncryptionConfiguration,
        description: str = ...,
        tags: Sequence[Domain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    domain_id: Final[str]
    name: Final[str]
    server_side_encryption_configuration: Final[Domain_ServerSideEncryptionConfiguration_Read]
    tags: Final[list[Any]]
