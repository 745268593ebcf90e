"""Resource types of AWS CloudWatch. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Alarm_ActionConfiguration(TypedDict):
    alarm_tags_propagation: NotRequired[Alarm_AlarmTagsPropagation]

class Alarm_AlarmTagsPropagation(TypedDict):
    enabled: Bool
    excluded_tag_keys: NotRequired[Texts]
    included_tag_keys: NotRequired[Texts]

@final
class Alarm_ActionConfiguration_Read:
    alarm_tags_propagation: Final[Alarm_AlarmTagsPropagation_Read]

@final
class Alarm_AlarmTagsPropagation_Read:
    enabled: Final[Ref[bool]]
    excluded_tag_keys: Final[list[str]]
    included_tag_keys: Final[list[str]]

class Alarm_Dimension(TypedDict):
    name: str
    value: str

class Alarm_EvaluationCriteria(TypedDict):
    prom_ql_criteria: NotRequired[Alarm_AlarmPromQLCriteria]

class Alarm_AlarmPromQLCriteria(TypedDict):
    pending_period: NotRequired[Int]
    query: NotRequired[str]
    recovery_period: NotRequired[Int]

@final
class Alarm_EvaluationCriteria_Read:
    prom_ql_criteria: Final[Alarm_AlarmPromQLCriteria_Read]

@final
class Alarm_AlarmPromQLCriteria_Read:
    pending_period: Final[Ref[int]]
    query: Final[str]
    recovery_period: Final[Ref[int]]

class Alarm_EvaluationWindow(TypedDict):
    sliding_window: NotRequired[Mapping[str, Any]]
    wall_clock_window: NotRequired[Alarm_WallClockWindow]

class Alarm_WallClockWindow(TypedDict):
    timezone: NotRequired[str]

@final
class Alarm_EvaluationWindow_Read:
    sliding_window: Final[Any]
    wall_clock_window: Final[Alarm_WallClockWindow_Read]

@final
class Alarm_WallClockWindow_Read:
    timezone: Final[str]

class Alarm_MetricDataQuery(TypedDict):
    account_id: NotRequired[str]
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[Alarm_MetricStat]
    period: NotRequired[Int]
    return_data: NotRequired[Bool]

class Alarm_MetricStat(TypedDict):
    metric: Alarm_Metric
    period: Int
    stat: str
    unit: NotRequired[Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"]]

class Alarm_Metric(TypedDict):
    dimensions: NotRequired[Sequence[Alarm_Dimension2]]
    metric_name: NotRequired[str]
    namespace: NotRequired[str]

class Alarm_Dimension2(TypedDict):
    name: str
    value: str

class Alarm_Tag(TypedDict):
    key: str
    value: str

class Alarm_WarmUpConfiguration(TypedDict):
    only_start_evaluating_after_warm_up_period_ends: NotRequired[Bool]
    warm_up_period_duration_in_minutes: NotRequired[Int]

@final
class Alarm_WarmUpConfiguration_Read:
    only_start_evaluating_after_warm_up_period_ends: Final[Ref[bool]]
    warm_up_period_duration_in_minutes: Final[Ref[int]]

@final
class Alarm(_Resource):
    """The AWS::CloudWatch::Alarm type specifies an alarm and associates it with the specified metric or metric math expression."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_configuration: Alarm_ActionConfiguration = ...,
        actions_enabled: Bool = ...,
        alarm_actions: Texts = ...,
        alarm_description: str = ...,
        alarm_name: str = ...,
        comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"] = ...,
        datapoints_to_alarm: Int = ...,
        dimensions: Sequence[Alarm_Dimension] = ...,
        evaluate_low_sample_count_percentile: str = ...,
        evaluation_criteria: Alarm_EvaluationCriteria = ...,
        evaluation_interval: Int = ...,
        evaluation_periods: Int = ...,
        evaluation_window: Alarm_EvaluationWindow = ...,
        extended_statistic: str = ...,
        insufficient_data_actions: Texts = ...,
        metric_name: str = ...,
        metrics: Sequence[Alarm_MetricDataQuery] = ...,
        namespace: str = ...,
        ok_actions: Texts = ...,
        period: Int = ...,
        statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"] = ...,
        tags: Sequence[Alarm_Tag] = ...,
        threshold: Number = ...,
        threshold_metric_id: str = ...,
        treat_missing_data: Literal["breaching", "ignore", "missing", "notBreaching"] = ...,
        unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] = ...,
        warm_up_configuration: Alarm_WarmUpConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_configuration: Final[Alarm_ActionConfiguration_Read]
    actions_enabled: Final[Ref[bool]]
    """Indicates whether actions should be executed during any changes to the alarm state."""
    alarm_actions: Final[list[str]]
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: Final[str]
    """The description of the alarm."""
    alarm_name: Final[str]
    """The name of the alarm."""
    arn: Final[str]
    comparison_operator: Final[str]
    """The arithmetic operation to use when comparing the specified statistic and threshold."""
    datapoints_to_alarm: Final[Ref[int]]
    """The number of datapoints that must be breaching to trigger the alarm."""
    dimensions: Final[list[Any]]
    """The dimensions for the metric associated with the alarm."""
    evaluate_low_sample_count_percentile: Final[str]
    """Used only for alarms based on percentiles."""
    evaluation_criteria: Final[Alarm_EvaluationCriteria_Read]
    """The evaluation criteria for an alarm."""
    evaluation_interval: Final[Ref[int]]
    """The frequency, in seconds, at which the alarm is evaluated."""
    evaluation_periods: Final[Ref[int]]
    """The number of periods over which data is compared to the specified threshold."""
    evaluation_window: Final[Alarm_EvaluationWindow_Read]
    """The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs."""
    extended_statistic: Final[str]
    """The percentile statistic for the metric associated with the alarm."""
    insufficient_data_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    metric_name: Final[str]
    """The name of the metric associated with the alarm."""
    metrics: Final[list[Any]]
    """An array that enables you to create an alarm based on the result of a metric math expression."""
    namespace: Final[str]
    """The namespace of the metric associated with the alarm."""
    ok_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    period: Final[Ref[int]]
    """The period, in seconds, over which the statistic is applied."""
    statistic: Final[str]
    """The statistic for the metric associated with the alarm, other than percentile."""
    tags: Final[list[Any]]
    """A list of key-value pairs to associate with the alarm."""
    threshold: Final[Ref[float]]
    """The value to compare with the specified statistic."""
    threshold_metric_id: Final[str]
    """In an alarm based on an anomaly detection model, this is the ID of the ANOMALY_DETECTION_BAND function used as the threshold for the alarm."""
    treat_missing_data: Final[str]
    """Sets how this alarm is to handle missing data points."""
    unit: Final[str]
    """The unit of the metric associated with the alarm."""
    warm_up_configuration: Final[Alarm_WarmUpConfiguration_Read]
    """The configuration settings that define the warm-up behavior for an alarm."""

class AlarmMuteRule_MuteTargets(TypedDict):
    alarm_names: Texts

@final
class AlarmMuteRule_MuteTargets_Read:
    alarm_names: Final[list[str]]

class AlarmMuteRule_Rule(TypedDict):
    schedule: AlarmMuteRule_RuleSchedule

class AlarmMuteRule_RuleSchedule(TypedDict):
    duration: str
    expression: str
    timezone: NotRequired[str]

@final
class AlarmMuteRule_Rule_Read:
    schedule: Final[AlarmMuteRule_RuleSchedule_Read]

@final
class AlarmMuteRule_RuleSchedule_Read:
    duration: Final[str]
    expression: Final[str]
    timezone: Final[str]

class AlarmMuteRule_Tag(TypedDict):
    key: str
    value: str

@final
class AlarmMuteRule(_Resource):
    """Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule: AlarmMuteRule_Rule,
        description: str = ...,
        expire_date: str = ...,
        mute_targets: AlarmMuteRule_MuteTargets = ...,
        name: str = ...,
        start_date: str = ...,
        tags: Sequence[AlarmMuteRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the AlarmMuteRule"""
    description: Final[str]
    """The description of the AlarmMuteRule"""
    expire_date: Final[str]
    """The date, with the same timezone offset as 'ScheduleTimezone' after which the alarm mute rule will be expired."""
    last_updated_timestamp: Final[str]
    """The last update timestamp of the alarm mute schedule"""
    mute_targets: Final[AlarmMuteRule_MuteTargets_Read]
    """Targets to be muted"""
    mute_type: Final[str]
    """The mute type of the alarm mute"""
    name: Final[str]
    """The name of the AlarmMuteRule"""
    rule: Final[AlarmMuteRule_Rule_Read]
    """The rule for the mute"""
    start_date: Final[str]
    """The date, with the same timezone offset as 'ScheduleTimezone', after which the alarm mute rule will become active."""
    status: Final[str]
    """The current status of the AlarmMuteRule"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class AnomalyDetector_Configuration(TypedDict):
    excluded_time_ranges: NotRequired[Sequence[AnomalyDetector_Range]]
    metric_time_zone: NotRequired[str]

class AnomalyDetector_Range(TypedDict):
    end_time: str
    start_time: str

@final
class AnomalyDetector_Configuration_Read:
    excluded_time_ranges: Final[list[Any]]
    metric_time_zone: Final[str]

class AnomalyDetector_Dimension(TypedDict):
    name: str
    value: str

class AnomalyDetector_MetricCharacteristics(TypedDict):
    periodic_spikes: NotRequired[Bool]

@final
class AnomalyDetector_MetricCharacteristics_Read:
    periodic_spikes: Final[Ref[bool]]

class AnomalyDetector_MetricMathAnomalyDetector(TypedDict):
    metric_data_queries: NotRequired[Sequence[AnomalyDetector_MetricDataQuery]]

class AnomalyDetector_MetricDataQuery(TypedDict):
    account_id: NotRequired[str]
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[AnomalyDetector_MetricStat]
    period: NotRequired[Int]
    return_data: NotRequired[Bool]

class AnomalyDetector_MetricStat(TypedDict):
    metric: AnomalyDetector_Metric
    period: Int
    stat: str
    unit: NotRequired[str]

class AnomalyDetector_Metric(TypedDict):
    dimensions: NotRequired[Sequence[AnomalyDetector_Dimension2]]
    metric_name: str
    namespace: str

class AnomalyDetector_Dimension2(TypedDict):
    name: str
    value: str

@final
class AnomalyDetector_MetricMathAnomalyDetector_Read:
    metric_data_queries: Final[list[Any]]

class AnomalyDetector_SingleMetricAnomalyDetector(TypedDict):
    account_id: NotRequired[str]
    dimensions: NotRequired[Sequence[AnomalyDetector_Dimension3]]
    metric_name: NotRequired[str]
    namespace: NotRequired[str]
    stat: NotRequired[str]

class AnomalyDetector_Dimension3(TypedDict):
    name: str
    value: str

@final
class AnomalyDetector_SingleMetricAnomalyDetector_Read:
    account_id: Final[str]
    dimensions: Final[list[Any]]
    metric_name: Final[str]
    namespace: Final[str]
    stat: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class AnomalyDetector(_Resource):
    """Resource Type definition for AWS::CloudWatch::AnomalyDetector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: AnomalyDetector_Configuration = ...,
        dimensions: Sequence[AnomalyDetector_Dimension] = ...,
        metric_characteristics: AnomalyDetector_MetricCharacteristics = ...,
        metric_math_anomaly_detector: AnomalyDetector_MetricMathAnomalyDetector = ...,
        metric_name: str = ...,
        namespace: str = ...,
        single_metric_anomaly_detector: AnomalyDetector_SingleMetricAnomalyDetector = ...,
        stat: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[AnomalyDetector_Configuration_Read]
    dimensions: Final[list[Any]]
    id: Final[str]
    metric_characteristics: Final[AnomalyDetector_MetricCharacteristics_Read]
    metric_math_anomaly_detector: Final[AnomalyDetector_MetricMathAnomalyDetector_Read]
    metric_name: Final[str]
    namespace: Final[str]
    single_metric_anomaly_detector: Final[AnomalyDetector_SingleMetricAnomalyDetector_Read]
    stat: Final[str]

class CompositeAlarm_ActionConfiguration(TypedDict):
    alarm_tags_propagation: NotRequired[CompositeAlarm_AlarmTagsPropagation]

class CompositeAlarm_AlarmTagsPropagation(TypedDict):
    enabled: Bool
    excluded_tag_keys: NotRequired[Texts]
    included_tag_keys: NotRequired[Texts]

@final
class CompositeAlarm_ActionConfiguration_Read:
    alarm_tags_propagation: Final[CompositeAlarm_AlarmTagsPropagation_Read]

@final
class CompositeAlarm_AlarmTagsPropagation_Read:
    enabled: Final[Ref[bool]]
    excluded_tag_keys: Final[list[str]]
    included_tag_keys: Final[list[str]]

class CompositeAlarm_Tag(TypedDict):
    key: str
    value: str

@final
class CompositeAlarm(_Resource):
    """The AWS::CloudWatch::CompositeAlarm type specifies an alarm which aggregates the states of other Alarms (Metric or Composite Alarms) as…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alarm_rule: str,
        action_configuration: CompositeAlarm_ActionConfiguration = ...,
        actions_enabled: Bool = ...,
        actions_suppressor: str = ...,
        actions_suppressor_extension_period: Int = ...,
        actions_suppressor_wait_period: Int = ...,
        alarm_actions: Texts = ...,
        alarm_description: str = ...,
        alarm_name: str = ...,
        insufficient_data_actions: Texts = ...,
        ok_actions: Texts = ...,
        tags: Sequence[CompositeAlarm_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_configuration: Final[CompositeAlarm_ActionConfiguration_Read]
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    actions_enabled: Final[Ref[bool]]
    """Indicates whether actions should be executed during any changes to the alarm state."""
    actions_suppressor: Final[str]
    """Actions will be suppressed if the suppressor alarm is in the ALARM state."""
    actions_suppressor_extension_period: Final[Ref[int]]
    """Actions will be suppressed if WaitPeriod is active."""
    actions_suppressor_wait_period: Final[Ref[int]]
    """Actions will be suppressed if ExtensionPeriod is active."""
    alarm_actions: Final[list[str]]
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: Final[str]
    """The description of the alarm"""
    alarm_name: Final[str]
    """The name of the Composite Alarm"""
    alarm_rule: Final[str]
    """Expression which aggregates the state of other Alarms (Metric or Composite Alarms)"""
    arn: Final[str]
    """Amazon Resource Name (ARN) of the alarm"""
    insufficient_data_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    ok_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    tags: Final[list[Any]]
    """A list of key-value pairs to associate with the composite alarm."""

class Dashboard_Tag(TypedDict):
    key: str
    value: str

@final
class Dashboard(_Resource):
    """Resource Type definition for AWS::CloudWatch::Dashboard"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dashboard_body: str,
        dashboard_name: str = ...,
        tags: Sequence[Dashboard_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dashboard_body: Final[str]
    """The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard"""
    dashboard_name: Final[str]
    """The name of the dashboard."""
    tags: Final[list[Any]]
    """A list of key-value pairs to associate with the cloudwatch dashboard."""

class InsightRule_Tag(TypedDict):
    key: str
    value: str

@final
class InsightRule(_Resource):
    """Resource Type definition for AWS::CloudWatch::InsightRule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_body: str,
        rule_name: str,
        rule_state: Literal["ENABLED", "DISABLED"],
        apply_on_transformed_logs: Bool = ...,
        tags: Sequence[InsightRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    apply_on_transformed_logs: Final[Ref[bool]]
    arn: Final[str]
    rule_body: Final[str]
    rule_name: Final[str]
    rule_state: Final[str]
    tags: Final[list[Any]]

class Integration_IntegrationCredential(TypedDict):
    api_key_credential: Integration_IntegrationCredentialApiKeyCredential

class Integration_IntegrationCredentialApiKeyCredential(TypedDict):
    api_key_value: SecretText

@final
class Integration_IntegrationCredential_Read:
    api_key_credential: Final[Integration_IntegrationCredentialApiKeyCredential_Read]

@final
class Integration_IntegrationCredentialApiKeyCredential_Read:
    api_key_value: Final[str]

class Integration_TagsItem(TypedDict):
    key: str
    value: str

@final
class Integration(_Resource):
    """Resource Type definition for AWS::CloudWatch::Integration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        integration_type: Literal["AWS_CONFIG_SLREC", "AWS_INTEGRATION", "EXTERNAL_AGENT"],
        name: str,
        credential: Integration_IntegrationCredential = ...,
        integration_attributes: Mapping[str, str] = ...,
        role_arn: str = ...,
        tags: Sequence[Integration_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time at which the integration was created."""
    credential: Final[Integration_IntegrationCredential_Read]
    """Write-only API-key credential material for the integration."""
    integration_arn: Final[str]
    """The ARN of the integration."""
    integration_attributes: Final[Any]
    """Type-specific configuration attributes (max 50 entries)."""
    integration_id: Final[str]
    """The service-generated unique identifier (UUID) of the integration."""
    integration_type: Final[str]
    """The type of integration."""
    name: Final[str]
    """The customer-supplied name of the integration."""
    role_arn: Final[str]
    """IAM role ARN the integration assumes."""
    status: Final[str]
    """Lifecycle status of the integration."""
    tags: Final[list[Any]]
    """Tags associated with the integration."""
    updated_at: Final[str]
    """The time at which the integration was last updated."""

class LogAlarm_ActionConfiguration(TypedDict):
    alarm_tags_propagation: NotRequired[LogAlarm_AlarmTagsPropagation]

class LogAlarm_AlarmTagsPropagation(TypedDict):
    enabled: Bool
    excluded_tag_keys: NotRequired[Texts]
    included_tag_keys: NotRequired[Texts]

@final
class LogAlarm_ActionConfiguration_Read:
    alarm_tags_propagation: Final[LogAlarm_AlarmTagsPropagation_Read]

@final
class LogAlarm_AlarmTagsPropagation_Read:
    enabled: Final[Ref[bool]]
    excluded_tag_keys: Final[list[str]]
    included_tag_keys: Final[list[str]]

class LogAlarm_ScheduledQueryConfiguration(TypedDict):
    aggregation_expression: str
    log_group_identifiers: NotRequired[Texts]
    query_string: str
    schedule_configuration: LogAlarm_ScheduleConfiguration
    scheduled_query_role_arn: str
    tags: NotRequired[Sequence[LogAlarm_Tag]]

class LogAlarm_ScheduleConfiguration(TypedDict):
    end_time_offset: NotRequired[Int]
    schedule_expression: str
    start_time_offset: Int

class LogAlarm_Tag(TypedDict):
    key: str
    value: str

@final
class LogAlarm_ScheduledQueryConfiguration_Read:
    aggregation_expression: Final[str]
    log_group_identifiers: Final[list[str]]
    query_string: Final[str]
    schedule_configuration: Final[LogAlarm_ScheduleConfiguration_Read]
    scheduled_query_role_arn: Final[str]
    tags: Final[list[Any]]

@final
class LogAlarm_ScheduleConfiguration_Read:
    end_time_offset: Final[Ref[int]]
    schedule_expression: Final[str]
    start_time_offset: Final[Ref[int]]

class LogAlarm_Tag2(TypedDict):
    key: str
    value: str

class LogAlarm_WarmUpConfiguration(TypedDict):
    only_start_evaluating_after_warm_up_period_ends: NotRequired[Bool]
    warm_up_period_duration_in_minutes: NotRequired[Int]

@final
class LogAlarm_WarmUpConfiguration_Read:
    only_start_evaluating_after_warm_up_period_ends: Final[Ref[bool]]
    warm_up_period_duration_in_minutes: Final[Ref[int]]

@final
class LogAlarm(_Resource):
    """Resource Type definition for AWS::CloudWatch::LogAlarm."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        comparison_operator: Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "GreaterThanUpperThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "LessThanOrEqualToThreshold", "LessThanThreshold"],
        query_results_to_alarm: Int,
        query_results_to_evaluate: Int,
        scheduled_query_configuration: LogAlarm_ScheduledQueryConfiguration,
        threshold: Number,
        action_configuration: LogAlarm_ActionConfiguration = ...,
        action_log_line_count: Int = ...,
        action_log_line_role_arn: str = ...,
        actions_enabled: Bool = ...,
        alarm_actions: Texts = ...,
        alarm_description: str = ...,
        alarm_name: str = ...,
        insufficient_data_actions: Texts = ...,
        ok_actions: Texts = ...,
        tags: Sequence[LogAlarm_Tag2] = ...,
        treat_missing_data: str = ...,
        warm_up_configuration: LogAlarm_WarmUpConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_configuration: Final[LogAlarm_ActionConfiguration_Read]
    """Configuration that applies to the notifications this alarm sends when it performs its actions."""
    action_log_line_count: Final[Ref[int]]
    """The number of log lines to include in alarm notifications."""
    action_log_line_role_arn: Final[str]
    """The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications."""
    actions_enabled: Final[Ref[bool]]
    """Indicates whether actions should be executed during any changes to the alarm state."""
    alarm_actions: Final[list[str]]
    """The list of actions to execute when this alarm transitions into an ALARM state from any other state."""
    alarm_description: Final[str]
    """The description of the log alarm."""
    alarm_name: Final[str]
    """The name of the log alarm."""
    arn: Final[str]
    """The ARN of the log alarm."""
    comparison_operator: Final[str]
    """The arithmetic operation to use when comparing the specified threshold and the query results."""
    insufficient_data_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state."""
    ok_actions: Final[list[str]]
    """The actions to execute when this alarm transitions to the OK state from any other state."""
    query_results_to_alarm: Final[Ref[int]]
    """The number of query results that must be breaching to trigger the alarm."""
    query_results_to_evaluate: Final[Ref[int]]
    """The number of query results over which data is compared to the specified threshold."""
    scheduled_query_configuration: Final[LogAlarm_ScheduledQueryConfiguration_Read]
    """The scheduled query configuration for the log alarm."""
    tags: Final[list[Any]]
    """A list of key-value pairs to associate with the log alarm."""
    threshold: Final[Ref[float]]
    """The value to compare against the results of the scheduled query evaluation."""
    treat_missing_data: Final[str]
    """Sets how this alarm is to handle missing data points."""
    warm_up_configuration: Final[LogAlarm_WarmUpConfiguration_Read]
    """The warm-up configuration for an alarm."""

class MetricStream_MetricStreamFilter(TypedDict):
    metric_names: NotRequired[Texts]
    namespace: str

class MetricStream_MetricStreamFilter2(TypedDict):
    metric_names: NotRequired[Texts]
    namespace: str

class MetricStream_MetricStreamStatisticsConfiguration(TypedDict):
    additional_statistics: Texts
    include_metrics: Sequence[MetricStream_MetricStreamStatisticsMetric]

class MetricStream_MetricStreamStatisticsMetric(TypedDict):
    metric_name: str
    namespace: str

class MetricStream_Tag(TypedDict):
    key: str
    value: str

@final
class MetricStream(_Resource):
    """Resource Type definition for Metric Stream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        exclude_filters: Sequence[MetricStream_MetricStreamFilter] = ...,
        firehose_arn: str = ...,
        include_filters: Sequence[MetricStream_MetricStreamFilter2] = ...,
        include_linked_accounts_metrics: Bool = ...,
        name: str = ...,
        output_format: Literal["json", "opentelemetry0.7", "opentelemetry1.0"] = ...,
        role_arn: str = ...,
        statistics_configurations: Sequence[MetricStream_MetricStreamStatisticsConfiguration] = ...,
        tags: Sequence[MetricStream_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name of the metric stream."""
    creation_date: Final[str]
    """The date of creation of the metric stream."""
    exclude_filters: Final[list[Any]]
    """Define which metrics will be not streamed."""
    firehose_arn: Final[str]
    """The ARN of the Kinesis Firehose where to stream the data."""
    include_filters: Final[list[Any]]
    """Define which metrics will be streamed."""
    include_linked_accounts_metrics: Final[Ref[bool]]
    """If you are creating a metric stream in a monitoring account, specify true to include metrics from source accounts that are linked to this…"""
    last_update_date: Final[str]
    """The date of the last update of the metric stream."""
    name: Final[str]
    """Name of the metric stream."""
    output_format: Final[str]
    """The output format of the data streamed to the Kinesis Firehose."""
    role_arn: Final[str]
    """The ARN of the role that provides access to the Kinesis Firehose."""
    state: Final[str]
    """Displays the state of the Metric Stream."""
    statistics_configurations: Final[list[Any]]
    """By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed."""
    tags: Final[list[Any]]
    """A set of tags to assign to the delivery stream."""

class OTelEnrichment_OTelEnrichmentMetricSelector(TypedDict):
    metric_names: NotRequired[Texts]
    namespace: str

class OTelEnrichment_OTelEnrichmentMetricSelector2(TypedDict):
    metric_names: NotRequired[Texts]
    namespace: str

@final
class OTelEnrichment(_Resource):
    """AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        exclude_filters: Sequence[OTelEnrichment_OTelEnrichmentMetricSelector] = ...,
        include_filters: Sequence[OTelEnrichment_OTelEnrichmentMetricSelector2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID."""
    exclude_filters: Final[list[Any]]
    """Removes metrics from the include set."""
    include_filters: Final[list[Any]]
    """Scopes enrichment to a subset of the account's telemetry."""
    status: Final[str]
    """Current status of OTel enrichment (RUNNING or STOPPED)."""

class ResourceMetricsConfiguration_ResourceMetricSelection(TypedDict):
    include_metrics: Texts

@final
class ResourceMetricsConfiguration(_Resource):
    """Resource Type definition for AWS::CloudWatch::ResourceMetricsConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        metric_selections: Sequence[ResourceMetricsConfiguration_ResourceMetricSelection] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time at which the resource metrics configuration was created."""
    metric_selections: Final[list[Any]]
    """The metric selections that define which metrics are enabled for detailed monitoring on the resource."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource for which the detailed monitoring metrics configuration is managed."""
    updated_at: Final[str]
    """The time at which the resource metrics configuration was last updated."""

class View_Tag(TypedDict):
    key: str
    value: str

@final
class View(_Resource):
    """Resource Type definition for AWS::CloudWatch::View."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition: str,
        description: str = ...,
        name: str = ...,
        tags: Sequence[View_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the view."""
    created_at: Final[str]
    """The timestamp when the view was created."""
    definition: Final[str]
    """The SQL query that defines the view."""
    description: Final[str]
    """A description of the view."""
    name: Final[str]
    """The name of the view."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the view."""
    type: Final[str]
    """The ownership category of the view."""
    updated_at: Final[str]
    """The timestamp when the view was last updated."""
