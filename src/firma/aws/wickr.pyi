"""Resource types of AWS Wickr. Made by scripts/schemas: do not edit."""

from typing import Final, Literal, Unpack, final
from firma.aws._inputs import Options, Ref
from firma.program.resource import Resource as _Resource

@final
class Network(_Resource):
    """Resource Type definition for AWS::Wickr::Network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        access_level: Literal["STANDARD", "PREMIUM"],
        network_name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    access_level: Final[str]
    """The access level of the network, which determines available features and capabilities."""
    aws_account_id: Final[str]
    """The AWS account ID that owns the network."""
    migration_state: Final[Ref[int]]
    """The SSO redirect URI migration state."""
    network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the network."""
    network_id: Final[str]
    """The unique identifier of the network."""
    network_name: Final[str]
    """The name of the network."""
    standing: Final[Ref[int]]
    """The current standing or status of the network."""
