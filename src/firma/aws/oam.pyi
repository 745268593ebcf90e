"""Resource types of AWS Oam. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Link_LinkConfiguration(TypedDict):
    log_group_configuration: NotRequired[Link_LinkFilter]
    metric_configuration: NotRequired[Link_LinkFilter2]

class Link_LinkFilter(TypedDict):
    filter: str

class Link_LinkFilter2(TypedDict):
    filter: str

@final
class Link_LinkConfiguration_Read:
    log_group_configuration: Final[Link_LinkFilter_Read]
    metric_configuration: Final[Link_LinkFilter_Read2]

@final
class Link_LinkFilter_Read:
    filter: Final[str]

@final
class Link_LinkFilter_Read2:
    filter: Final[str]

@final
class Link(_Resource):
    """Definition of AWS::Oam::Link Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_types: Sequence[Literal["AWS::CloudWatch::Metric", "AWS::Logs::LogGroup", "AWS::XRay::Trace", "AWS::ApplicationInsights::Application", "AWS::InternetMonitor::Monitor", "AWS::ApplicationSignals::Service", "AWS::ApplicationSignals::ServiceLevelObjective"]],
        sink_identifier: str,
        label_template: str = ...,
        link_configuration: Link_LinkConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    label: Final[str]
    label_template: Final[str]
    link_configuration: Final[Link_LinkConfiguration_Read]
    resource_types: Final[list[str]]
    sink_identifier: Final[str]
    tags: Final[Any]
    """Tags to apply to the link"""

@final
class Sink(_Resource):
    """Resource Type definition for AWS::Oam::Sink"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        policy: Mapping[str, Any] | str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon resource name (ARN) of the ObservabilityAccessManager Sink"""
    name: Final[str]
    """The name of the ObservabilityAccessManager Sink."""
    policy: Final[Any]
    tags: Final[Any]
    """Tags to apply to the sink"""
