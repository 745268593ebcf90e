"""Resource types of AWS Interconnect. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Ref
from firma.program.resource import Resource as _Resource

class Connection_AttachPoint(TypedDict):
    arn: NotRequired[str]
    direct_connect_gateway: NotRequired[str]

@final
class Connection_AttachPoint_Read:
    arn: Final[str]
    direct_connect_gateway: Final[str]

@final
class Connection_Provider_Read:
    cloud_service_provider: Final[str]
    last_mile_provider: Final[str]

class Connection_RemoteAccount(TypedDict):
    identifier: str

@final
class Connection_RemoteAccount_Read:
    identifier: Final[str]

class Connection_Tag(TypedDict):
    key: str
    value: str

@final
class Connection(_Resource):
    """Resource Type definition for AWS::Interconnect::Connection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attach_point: Connection_AttachPoint,
        activation_key: str = ...,
        bandwidth: str = ...,
        description: str = ...,
        environment_id: str = ...,
        remote_account: Connection_RemoteAccount = ...,
        remote_owner_account: str = ...,
        tags: Sequence[Connection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activation_key: Final[str]
    """The activation key for accepting a connection proposal from a partner CSP."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the connection."""
    attach_point: Final[Connection_AttachPoint_Read]
    """The logical attachment point in your AWS network where the managed connection will be connected."""
    bandwidth: Final[str]
    """The bandwidth of the connection (e.g., 50Mbps, 1Gbps)."""
    billing_tier: Final[Ref[int]]
    """The billing tier for the connection."""
    connection_id: Final[str]
    """The unique identifier for the connection."""
    description: Final[str]
    """A description of the connection."""
    environment_id: Final[str]
    """The ID of the environment for the connection."""
    owner_account: Final[str]
    """The AWS account ID of the connection owner."""
    provider: Final[Connection_Provider_Read]
    """The partner cloud service provider."""
    remote_account: Final[Connection_RemoteAccount_Read]
    """The remote account identifier for the connection."""
    remote_owner_account: Final[str]
    """Deprecated."""
    shared_id: Final[str]
    """The shared identifier for the connection pairing."""
    state: Final[str]
    """The current state of the connection."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of managed connection."""
