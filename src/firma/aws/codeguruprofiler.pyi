"""Resource types of AWS CodeGuruProfiler. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class ProfilingGroup_AgentPermissions(TypedDict):
    principals: Texts

@final
class ProfilingGroup_AgentPermissions_Read:
    principals: Final[list[str]]

class ProfilingGroup_Channel(TypedDict):
    channel_id: NotRequired[str]
    channel_uri: str

class ProfilingGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ProfilingGroup(_Resource):
    """This resource schema represents the Profiling Group resource in the Amazon CodeGuru Profiler service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        profiling_group_name: str,
        agent_permissions: ProfilingGroup_AgentPermissions = ...,
        anomaly_detection_notification_configuration: Sequence[ProfilingGroup_Channel] = ...,
        compute_platform: Literal["Default", "AWSLambda"] = ...,
        tags: Sequence[ProfilingGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_permissions: Final[ProfilingGroup_AgentPermissions_Read]
    """The agent permissions attached to this profiling group."""
    anomaly_detection_notification_configuration: Final[list[Any]]
    """Configuration for Notification Channels for Anomaly Detection feature in CodeGuru Profiler which enables customers to detect anomalies in…"""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified profiling group."""
    compute_platform: Final[str]
    """The compute platform of the profiling group."""
    profiling_group_name: Final[str]
    """The name of the profiling group."""
    tags: Final[list[Any]]
    """The tags associated with a profiling group."""
