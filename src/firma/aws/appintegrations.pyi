"""Resource types of AWS AppIntegrations. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_ApplicationConfig(TypedDict):
    contact_handling: NotRequired[Application_ContactHandling]

class Application_ContactHandling(TypedDict):
    scope: Literal["CROSS_CONTACTS", "PER_CONTACT"]

@final
class Application_ApplicationConfig_Read:
    contact_handling: Final[Application_ContactHandling_Read]

@final
class Application_ContactHandling_Read:
    scope: Final[str]

class Application_ApplicationSourceConfig(TypedDict):
    external_url_config: Application_ExternalUrlConfig

class Application_ExternalUrlConfig(TypedDict):
    access_url: str
    approved_origins: NotRequired[Texts]

@final
class Application_ApplicationSourceConfig_Read:
    external_url_config: Final[Application_ExternalUrlConfig_Read]

@final
class Application_ExternalUrlConfig_Read:
    access_url: Final[str]
    approved_origins: Final[list[str]]

class Application_IframeConfig(TypedDict):
    allow: NotRequired[Texts]
    sandbox: NotRequired[Texts]

@final
class Application_IframeConfig_Read:
    allow: Final[list[str]]
    sandbox: Final[list[str]]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for AWS:AppIntegrations::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_source_config: Application_ApplicationSourceConfig,
        name: str,
        namespace: str,
        application_config: Application_ApplicationConfig = ...,
        application_type: Literal["STANDARD", "SERVICE", "MCP_SERVER"] = ...,
        description: str = ...,
        iframe_config: Application_IframeConfig = ...,
        initialization_timeout: Int = ...,
        is_service: Bool = ...,
        permissions: Texts = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The Amazon Resource Name (ARN) of the application."""
    application_config: Final[Application_ApplicationConfig_Read]
    """The application configuration."""
    application_source_config: Final[Application_ApplicationSourceConfig_Read]
    """Application source config"""
    application_type: Final[str]
    """The type of application"""
    description: Final[str]
    """The application description."""
    id: Final[str]
    """The id of the application."""
    iframe_config: Final[Application_IframeConfig_Read]
    """The iframe configuration"""
    initialization_timeout: Final[Ref[int]]
    """The initialization timeout in milliseconds."""
    is_service: Final[Ref[bool]]
    """Indicates if the application is a service"""
    name: Final[str]
    """The name of the application."""
    namespace: Final[str]
    """The namespace of the application."""
    permissions: Final[list[str]]
    """The configuration of events or requests that the application has access to."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the application."""

class DataIntegration_FileConfiguration(TypedDict):
    filters: NotRequired[Mapping[str, Texts]]
    folders: Texts

@final
class DataIntegration_FileConfiguration_Read:
    filters: Final[Any]
    folders: Final[list[str]]

class DataIntegration_ScheduleConfig(TypedDict):
    first_execution_from: NotRequired[str]
    object: NotRequired[str]
    schedule_expression: str

@final
class DataIntegration_ScheduleConfig_Read:
    first_execution_from: Final[str]
    object: Final[str]
    schedule_expression: Final[str]

class DataIntegration_Tag(TypedDict):
    key: str
    value: str

@final
class DataIntegration(_Resource):
    """Resource Type definition for AWS::AppIntegrations::DataIntegration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        kms_key: str,
        name: str,
        source_uri: str,
        description: str = ...,
        file_configuration: DataIntegration_FileConfiguration = ...,
        object_configuration: Mapping[str, Mapping[str, Texts]] = ...,
        schedule_config: DataIntegration_ScheduleConfig = ...,
        tags: Sequence[DataIntegration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_integration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the data integration."""
    description: Final[str]
    """The data integration description."""
    file_configuration: Final[DataIntegration_FileConfiguration_Read]
    """The configuration for what files should be pulled from the source."""
    id: Final[str]
    """The unique identifer of the data integration."""
    kms_key: Final[str]
    """The KMS key of the data integration."""
    name: Final[str]
    """The name of the data integration."""
    object_configuration: Final[Any]
    """The configuration for what data should be pulled from the source."""
    schedule_config: Final[DataIntegration_ScheduleConfig_Read]
    """The name of the data and how often it should be pulled from the source."""
    source_uri: Final[str]
    """The URI of the data source."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the data integration."""

class EventIntegration_EventFilter(TypedDict):
    source: str

@final
class EventIntegration_EventFilter_Read:
    source: Final[str]

class EventIntegration_Tag(TypedDict):
    key: str
    value: str

@final
class EventIntegration(_Resource):
    """Resource Type definition for AWS::AppIntegrations::EventIntegration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_bridge_bus: str,
        event_filter: EventIntegration_EventFilter,
        name: str,
        description: str = ...,
        tags: Sequence[EventIntegration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The event integration description."""
    event_bridge_bus: Final[str]
    """The Amazon Eventbridge bus for the event integration."""
    event_filter: Final[EventIntegration_EventFilter_Read]
    """The EventFilter (source) associated with the event integration."""
    event_integration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the event integration."""
    name: Final[str]
    """The name of the event integration."""
    tags: Final[list[Any]]
    """The tags (keys and values) associated with the event integration."""
