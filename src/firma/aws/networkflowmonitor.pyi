"""Resource types of AWS NetworkFlowMonitor. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Monitor_MonitorLocalResource(TypedDict):
    identifier: str
    type: Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::Region", "AWS::EKS::Cluster"]

class Monitor_MonitorRemoteResource(TypedDict):
    identifier: str
    type: Literal["AWS::EC2::VPC", "AWS::AvailabilityZone", "AWS::EC2::Subnet", "AWS::AWSService", "AWS::Region"]

class Monitor_Tag(TypedDict):
    key: str
    value: str

@final
class Monitor(_Resource):
    """Creates a monitor for specific network flows between local and remote resources to monitor network performance for workloads."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_resources: Sequence[Monitor_MonitorLocalResource],
        monitor_name: str,
        remote_resources: Sequence[Monitor_MonitorRemoteResource] = ...,
        scope_arn: str = ...,
        tags: Sequence[Monitor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the monitor."""
    created_at: Final[str]
    """The date and time when the monitor was created."""
    local_resources: Final[list[Any]]
    """The local resources to monitor."""
    modified_at: Final[str]
    """The date and time when the monitor was last modified."""
    monitor_name: Final[str]
    """The name of the monitor."""
    monitor_status: Final[str]
    """The status of the monitor."""
    remote_resources: Final[list[Any]]
    """The remote resources to monitor."""
    scope_arn: Final[str]
    """The Amazon Resource Name (ARN) of the scope for the monitor."""
    tags: Final[list[Any]]
    """The tags for the monitor."""

class Scope_Tag(TypedDict):
    key: str
    value: str

class Scope_TargetResource(TypedDict):
    region: str
    target_identifier: Scope_TargetIdentifier

class Scope_TargetIdentifier(TypedDict):
    target_id: Scope_TargetId
    target_type: Literal["ACCOUNT"]

class Scope_TargetId(TypedDict):
    account_id: str

@final
class Scope(_Resource):
    """Resource Type definition for AWS::NetworkFlowMonitor::Scope."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        targets: Sequence[Scope_TargetResource],
        tags: Sequence[Scope_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    scope_arn: Final[str]
    """The Amazon Resource Name (ARN) of the scope."""
    scope_id: Final[str]
    """The identifier for the scope."""
    status: Final[str]
    """The status of the scope."""
    tags: Final[list[Any]]
    """The tags for the scope."""
    targets: Final[list[Any]]
    """The targets for the scope."""
