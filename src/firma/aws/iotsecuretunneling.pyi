"""Resource types of AWS IoTSecureTunneling. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Tunnel_DestinationConfig(TypedDict):
    services: Texts
    thing_name: NotRequired[str]

@final
class Tunnel_DestinationConfig_Read:
    services: Final[list[str]]
    thing_name: Final[str]

class Tunnel_Tag(TypedDict):
    key: str
    value: str

class Tunnel_TimeoutConfig(TypedDict):
    max_lifetime_timeout_minutes: NotRequired[Int]

@final
class Tunnel_TimeoutConfig_Read:
    max_lifetime_timeout_minutes: Final[Ref[int]]

@final
class Tunnel(_Resource):
    """A connection between a source computer and a destination device using AWS IoT Secure Tunneling."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        destination_config: Tunnel_DestinationConfig = ...,
        tags: Sequence[Tunnel_Tag] = ...,
        timeout_config: Tunnel_TimeoutConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A short text description of the tunnel."""
    destination_config: Final[Tunnel_DestinationConfig_Read]
    """The destination configuration."""
    status: Final[str]
    """The status of the tunnel."""
    tags: Final[list[Any]]
    """A collection of tag metadata."""
    timeout_config: Final[Tunnel_TimeoutConfig_Read]
    """Tunnel timeout configuration."""
    tunnel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the tunnel."""
    tunnel_id: Final[str]
    """A unique alpha-numeric tunnel ID."""
