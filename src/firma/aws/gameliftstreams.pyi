"""Resource types of AWS GameLiftStreams. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Texts
from firma.program.resource import Resource as _Resource

class Application_RuntimeEnvironment(TypedDict):
    type: str
    version: str

@final
class Application_RuntimeEnvironment_Read:
    type: Final[str]
    version: Final[str]

@final
class Application(_Resource):
    """Definition of AWS::GameLiftStreams::Application Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_source_uri: str,
        description: str,
        executable_path: str,
        runtime_environment: Application_RuntimeEnvironment,
        application_log_output_uri: str = ...,
        application_log_paths: Texts = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_log_output_uri: Final[str]
    application_log_paths: Final[list[str]]
    application_source_uri: Final[str]
    arn: Final[str]
    description: Final[str]
    executable_path: Final[str]
    id: Final[str]
    runtime_environment: Final[Application_RuntimeEnvironment_Read]
    tags: Final[Any]

class StreamGroup_DefaultApplication(TypedDict):
    arn: NotRequired[str]
    id: NotRequired[str]

@final
class StreamGroup_DefaultApplication_Read:
    arn: Final[str]
    id: Final[str]

class StreamGroup_LocationConfiguration(TypedDict):
    always_on_capacity: NotRequired[Int]
    location_name: str
    maximum_capacity: NotRequired[Int]
    on_demand_capacity: NotRequired[Int]
    target_idle_capacity: NotRequired[Int]
    vpc_transit_configuration: NotRequired[StreamGroup_VpcTransitConfiguration]

class StreamGroup_VpcTransitConfiguration(TypedDict):
    ipv4_cidr_blocks: Texts
    vpc_id: str

@final
class StreamGroup(_Resource):
    """Definition of AWS::GameLiftStreams::StreamGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        location_configurations: Sequence[StreamGroup_LocationConfiguration],
        stream_class: str,
        default_application: StreamGroup_DefaultApplication = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    default_application: Final[StreamGroup_DefaultApplication_Read]
    description: Final[str]
    id: Final[str]
    location_configurations: Final[list[Any]]
    stream_class: Final[str]
    tags: Final[Any]
