"""Resource types of AWS ApplicationInsights. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_ComponentMonitoringSetting(TypedDict):
    component_arn: NotRequired[str]
    component_configuration_mode: Literal["DEFAULT", "DEFAULT_WITH_OVERWRITE", "CUSTOM"]
    component_name: NotRequired[str]
    custom_component_configuration: NotRequired[Application_ComponentConfiguration]
    default_overwrite_component_configuration: NotRequired[Application_ComponentConfiguration2]
    tier: str

class Application_ComponentConfiguration(TypedDict):
    configuration_details: NotRequired[Application_ConfigurationDetails]
    sub_component_type_configurations: NotRequired[Sequence[Application_SubComponentTypeConfiguration]]

class Application_ConfigurationDetails(TypedDict):
    alarm_metrics: NotRequired[Sequence[Application_AlarmMetric]]
    alarms: NotRequired[Sequence[Application_Alarm]]
    ha_cluster_prometheus_exporter: NotRequired[Application_HAClusterPrometheusExporter]
    hana_prometheus_exporter: NotRequired[Application_HANAPrometheusExporter]
    jmx_prometheus_exporter: NotRequired[Application_JMXPrometheusExporter]
    logs: NotRequired[Sequence[Application_Log]]
    net_weaver_prometheus_exporter: NotRequired[Application_NetWeaverPrometheusExporter]
    processes: NotRequired[Sequence[Application_Process]]
    sql_server_prometheus_exporter: NotRequired[Application_SQLServerPrometheusExporter]
    windows_events: NotRequired[Sequence[Application_WindowsEvent]]

class Application_AlarmMetric(TypedDict):
    alarm_metric_name: str

class Application_Alarm(TypedDict):
    alarm_name: str
    severity: NotRequired[Literal["HIGH", "MEDIUM", "LOW"]]

class Application_HAClusterPrometheusExporter(TypedDict):
    prometheus_port: NotRequired[str]

class Application_HANAPrometheusExporter(TypedDict):
    agree_to_install_hanadb_client: Bool
    hana_port: str
    hanasid: str
    hana_secret_name: str
    prometheus_port: NotRequired[str]

class Application_JMXPrometheusExporter(TypedDict):
    host_port: NotRequired[str]
    jmxurl: NotRequired[str]
    prometheus_port: NotRequired[str]

class Application_Log(TypedDict):
    encoding: NotRequired[Literal["utf-8", "utf-16", "ascii"]]
    log_group_name: NotRequired[str]
    log_path: NotRequired[str]
    log_type: str
    pattern_set: NotRequired[str]

class Application_NetWeaverPrometheusExporter(TypedDict):
    instance_numbers: Texts
    prometheus_port: NotRequired[str]
    sapsid: str

class Application_Process(TypedDict):
    alarm_metrics: Sequence[Application_AlarmMetric2]
    process_name: str

class Application_AlarmMetric2(TypedDict):
    alarm_metric_name: str

class Application_SQLServerPrometheusExporter(TypedDict):
    prometheus_port: str
    sql_secret_name: str

class Application_WindowsEvent(TypedDict):
    event_levels: Sequence[Literal["INFORMATION", "WARNING", "ERROR", "CRITICAL", "VERBOSE"]]
    event_name: str
    log_group_name: str
    pattern_set: NotRequired[str]

class Application_SubComponentTypeConfiguration(TypedDict):
    sub_component_configuration_details: Application_SubComponentConfigurationDetails
    sub_component_type: Literal["AWS::EC2::Instance", "AWS::EC2::Volume"]

class Application_SubComponentConfigurationDetails(TypedDict):
    alarm_metrics: NotRequired[Sequence[Application_AlarmMetric3]]
    logs: NotRequired[Sequence[Application_Log2]]
    processes: NotRequired[Sequence[Application_Process2]]
    windows_events: NotRequired[Sequence[Application_WindowsEvent2]]

class Application_AlarmMetric3(TypedDict):
    alarm_metric_name: str

class Application_Log2(TypedDict):
    encoding: NotRequired[Literal["utf-8", "utf-16", "ascii"]]
    log_group_name: NotRequired[str]
    log_path: NotRequired[str]
    log_type: str
    pattern_set: NotRequired[str]

class Application_Process2(TypedDict):
    alarm_metrics: Sequence[Application_AlarmMetric2]
    process_name: str

class Application_WindowsEvent2(TypedDict):
    event_levels: Sequence[Literal["INFORMATION", "WARNING", "ERROR", "CRITICAL", "VERBOSE"]]
    event_name: str
    log_group_name: str
    pattern_set: NotRequired[str]

class Application_ComponentConfiguration2(TypedDict):
    configuration_details: NotRequired[Application_ConfigurationDetails]
    sub_component_type_configurations: NotRequired[Sequence[Application_SubComponentTypeConfiguration]]

class Application_CustomComponent(TypedDict):
    component_name: str
    resource_list: Texts

class Application_LogPatternSet(TypedDict):
    log_patterns: Sequence[Application_LogPattern]
    pattern_set_name: str

class Application_LogPattern(TypedDict):
    pattern: str
    pattern_name: str
    rank: Int

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for AWS::ApplicationInsights::Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_group_name: str,
        attach_missing_permission: Bool = ...,
        auto_configuration_enabled: Bool = ...,
        cwe_monitor_enabled: Bool = ...,
        component_monitoring_settings: Sequence[Application_ComponentMonitoringSetting] = ...,
        custom_components: Sequence[Application_CustomComponent] = ...,
        grouping_type: Literal["ACCOUNT_BASED"] = ...,
        log_pattern_sets: Sequence[Application_LogPatternSet] = ...,
        ops_center_enabled: Bool = ...,
        ops_item_sns_topic_arn: str = ...,
        sns_notification_arn: str = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The ARN of the ApplicationInsights application."""
    attach_missing_permission: Final[Ref[bool]]
    """If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are missing"""
    auto_configuration_enabled: Final[Ref[bool]]
    """If set to true, application will be configured with recommended monitoring configuration."""
    cwe_monitor_enabled: Final[Ref[bool]]
    """Indicates whether Application Insights can listen to CloudWatch events for the application resources."""
    component_monitoring_settings: Final[list[Any]]
    """The monitoring settings of the components."""
    custom_components: Final[list[Any]]
    """The custom grouped components."""
    grouping_type: Final[str]
    """The grouping type of the application"""
    log_pattern_sets: Final[list[Any]]
    """The log pattern sets."""
    ops_center_enabled: Final[Ref[bool]]
    """When set to true, creates opsItems for any problems detected on an application."""
    ops_item_sns_topic_arn: Final[str]
    """The SNS topic provided to Application Insights that is associated to the created opsItem."""
    resource_group_name: Final[str]
    """The name of the resource group."""
    sns_notification_arn: Final[str]
    """Application Insights sends notifications to this SNS topic whenever there is a problem update in the associated application."""
    tags: Final[list[Any]]
    """The tags of Application Insights application."""
