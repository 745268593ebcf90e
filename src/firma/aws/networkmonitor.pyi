"""Resource types of AWS NetworkMonitor. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Monitor_Tag(TypedDict):
    key: str
    value: str

@final
class Monitor(_Resource):
    """An Amazon CloudWatch Network Monitor resource that monitors network traffic between a source VPC subnet and a destination IP address."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        monitor_name: str,
        aggregation_period: Int = ...,
        tags: Sequence[Monitor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_period: Final[Ref[int]]
    """The time, in seconds, that metrics are aggregated and sent to Amazon CloudWatch."""
    created_at: Final[str]
    """The time and date when the monitor was created."""
    modified_at: Final[str]
    """The time and date when the monitor was last modified."""
    monitor_arn: Final[str]
    """The ARN of the monitor."""
    monitor_name: Final[str]
    """The name identifying the monitor."""
    state: Final[str]
    """The state of the monitor."""
    tags: Final[list[Any]]
    """The tags for the monitor."""
