"""Resource types of AWS RUM. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AppMonitor_AppMonitorConfiguration(TypedDict):
    allow_cookies: NotRequired[Bool]
    enable_xray: NotRequired[Bool]
    excluded_pages: NotRequired[Texts]
    favorite_pages: NotRequired[Texts]
    guest_role_arn: NotRequired[str]
    identity_pool_id: NotRequired[str]
    included_pages: NotRequired[Texts]
    metric_destinations: NotRequired[Sequence[AppMonitor_MetricDestination]]
    session_sample_rate: NotRequired[Number]
    telemetries: NotRequired[Sequence[Literal["errors", "performance", "http"]]]

class AppMonitor_MetricDestination(TypedDict):
    destination: Literal["CloudWatch", "Evidently"]
    destination_arn: NotRequired[str]
    iam_role_arn: NotRequired[str]
    metric_definitions: NotRequired[Sequence[AppMonitor_MetricDefinition]]

class AppMonitor_MetricDefinition(TypedDict):
    dimension_keys: NotRequired[Mapping[str, str]]
    event_pattern: NotRequired[str]
    name: str
    namespace: NotRequired[str]
    unit_label: NotRequired[str]
    value_key: NotRequired[str]

@final
class AppMonitor_AppMonitorConfiguration_Read:
    allow_cookies: Final[Ref[bool]]
    enable_xray: Final[Ref[bool]]
    excluded_pages: Final[list[str]]
    favorite_pages: Final[list[str]]
    guest_role_arn: Final[str]
    identity_pool_id: Final[str]
    included_pages: Final[list[str]]
    metric_destinations: Final[list[Any]]
    session_sample_rate: Final[Ref[float]]
    telemetries: Final[list[str]]

class AppMonitor_CustomEvents(TypedDict):
    status: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class AppMonitor_CustomEvents_Read:
    status: Final[str]

class AppMonitor_DeobfuscationConfiguration(TypedDict):
    java_script_source_maps: NotRequired[AppMonitor_DeobfuscationConfigurationJavaScriptSourceMaps]

class AppMonitor_DeobfuscationConfigurationJavaScriptSourceMaps(TypedDict):
    s3_uri: NotRequired[str]
    status: Literal["ENABLED", "DISABLED"]

@final
class AppMonitor_DeobfuscationConfiguration_Read:
    java_script_source_maps: Final[AppMonitor_DeobfuscationConfigurationJavaScriptSourceMaps_Read]

@final
class AppMonitor_DeobfuscationConfigurationJavaScriptSourceMaps_Read:
    s3_uri: Final[str]
    status: Final[str]

class AppMonitor_ResourcePolicy(TypedDict):
    policy_document: str
    policy_revision_id: NotRequired[str]

@final
class AppMonitor_ResourcePolicy_Read:
    policy_document: Final[str]
    policy_revision_id: Final[str]

class AppMonitor_Tag(TypedDict):
    key: str
    value: str

@final
class AppMonitor(_Resource):
    """Resource Type definition for AWS::RUM::AppMonitor"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        app_monitor_configuration: AppMonitor_AppMonitorConfiguration = ...,
        custom_events: AppMonitor_CustomEvents = ...,
        cw_log_enabled: Bool = ...,
        deobfuscation_configuration: AppMonitor_DeobfuscationConfiguration = ...,
        domain: str = ...,
        domain_list: Texts = ...,
        platform: Literal["Web", "Android", "iOS"] = ...,
        resource_policy: AppMonitor_ResourcePolicy = ...,
        tags: Sequence[AppMonitor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_monitor_configuration: Final[AppMonitor_AppMonitorConfiguration_Read]
    """AppMonitor configuration"""
    custom_events: Final[AppMonitor_CustomEvents_Read]
    """AppMonitor custom events configuration"""
    cw_log_enabled: Final[Ref[bool]]
    """Data collected by RUM is kept by RUM for 30 days and then deleted."""
    deobfuscation_configuration: Final[AppMonitor_DeobfuscationConfiguration_Read]
    """A structure that contains the configuration for how an app monitor can deobfuscate stack traces."""
    domain: Final[str]
    """The top-level internet domain name for which your application has administrative authority."""
    domain_list: Final[list[str]]
    """The top-level internet domain names for which your application has administrative authority."""
    id: Final[str]
    """The unique ID of the new app monitor."""
    name: Final[str]
    """A name for the app monitor"""
    platform: Final[str]
    resource_policy: Final[AppMonitor_ResourcePolicy_Read]
    """A structure that defines resource policy attached to your app monitor."""
    tags: Final[list[Any]]
    """Assigns one or more tags (key-value pairs) to the app monitor."""
