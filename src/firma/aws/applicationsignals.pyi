"""Resource types of AWS ApplicationSignals. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Discovery(_Resource):
    """Resource Type definition for AWS::ApplicationSignals::Discovery"""
    def __init__(
        self,
        _name: str,
        /,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The identifier for the specified AWS account."""

class GroupingConfiguration_GroupingAttributeDefinition(TypedDict):
    default_grouping_value: NotRequired[str]
    grouping_name: str
    grouping_source_keys: Texts

@final
class GroupingConfiguration(_Resource):
    """Resource Type definition for AWS::ApplicationSignals::GroupingConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        grouping_attribute_definitions: Sequence[GroupingConfiguration_GroupingAttributeDefinition],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The identifier for the specified AWS account."""
    grouping_attribute_definitions: Final[list[Any]]
    updated_at: Final[str]

class InstrumentationConfig_CaptureConfiguration(TypedDict):
    code_capture: InstrumentationConfig_CodeCaptureConfiguration

class InstrumentationConfig_CodeCaptureConfiguration(TypedDict):
    capture_arguments: NotRequired[Texts]
    capture_limits: InstrumentationConfig_CaptureLimitsConfig
    capture_locals: NotRequired[Texts]
    capture_return: NotRequired[Bool]
    capture_stack_trace: NotRequired[Bool]

class InstrumentationConfig_CaptureLimitsConfig(TypedDict):
    max_collection_depth: NotRequired[Int]
    max_collection_width: NotRequired[Int]
    max_fields_per_object: NotRequired[Int]
    max_hits: NotRequired[Int]
    max_object_depth: NotRequired[Int]
    max_stack_frames: NotRequired[Int]
    max_stack_trace_size: NotRequired[Int]
    max_string_length: NotRequired[Int]

@final
class InstrumentationConfig_CaptureConfiguration_Read:
    code_capture: Final[InstrumentationConfig_CodeCaptureConfiguration_Read]

@final
class InstrumentationConfig_CodeCaptureConfiguration_Read:
    capture_arguments: Final[list[str]]
    capture_limits: Final[InstrumentationConfig_CaptureLimitsConfig_Read]
    capture_locals: Final[list[str]]
    capture_return: Final[Ref[bool]]
    capture_stack_trace: Final[Ref[bool]]

@final
class InstrumentationConfig_CaptureLimitsConfig_Read:
    max_collection_depth: Final[Ref[int]]
    max_collection_width: Final[Ref[int]]
    max_fields_per_object: Final[Ref[int]]
    max_hits: Final[Ref[int]]
    max_object_depth: Final[Ref[int]]
    max_stack_frames: Final[Ref[int]]
    max_stack_trace_size: Final[Ref[int]]
    max_string_length: Final[Ref[int]]

class InstrumentationConfig_Location(TypedDict):
    code_location: InstrumentationConfig_CodeLocation

class InstrumentationConfig_CodeLocation(TypedDict):
    class_name: NotRequired[str]
    code_unit: NotRequired[str]
    file_path: str
    language: Literal["Java", "Python", "Javascript"]
    line_number: NotRequired[Int]
    method_name: NotRequired[str]

@final
class InstrumentationConfig_Location_Read:
    code_location: Final[InstrumentationConfig_CodeLocation_Read]

@final
class InstrumentationConfig_CodeLocation_Read:
    class_name: Final[str]
    code_unit: Final[str]
    file_path: Final[str]
    language: Final[str]
    line_number: Final[Ref[int]]
    method_name: Final[str]

class InstrumentationConfig_Tag(TypedDict):
    key: str
    value: str

@final
class InstrumentationConfig(_Resource):
    """Creates a dynamic instrumentation configuration for a specific code or endpoint location within a service and environment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        capture_configuration: InstrumentationConfig_CaptureConfiguration,
        environment: str,
        instrumentation_type: Literal["BREAKPOINT", "PROBE"],
        location: InstrumentationConfig_Location,
        service: str,
        signal_type: Literal["SNAPSHOT"],
        attribute_filters: Sequence[Mapping[str, str]] = ...,
        description: str = ...,
        expires_at: str = ...,
        tags: Sequence[InstrumentationConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the instrumentation configuration."""
    attribute_filters: Final[list[Any]]
    """Client-side filters that target specific instances."""
    capture_configuration: Final[InstrumentationConfig_CaptureConfiguration_Read]
    """Specifies what to capture when the instrumentation point is hit."""
    created_at: Final[str]
    """The server-generated creation timestamp for this instrumentation configuration."""
    description: Final[str]
    """An optional short description that explains the purpose of this instrumentation."""
    environment: Final[str]
    """The environment that the service is running in."""
    expires_at: Final[str]
    """The timestamp after which this configuration is no longer served."""
    instrumentation_type: Final[str]
    """Type of instrumentation: BREAKPOINT (temporary, expires after 24 hours) or PROBE (permanent, persists until deleted)."""
    location: Final[InstrumentationConfig_Location_Read]
    """The location where instrumentation should be applied."""
    location_hash: Final[str]
    """A stable hash computed from the location that uniquely identifies this instrumentation point."""
    service: Final[str]
    """The name of the service to instrument."""
    signal_type: Final[str]
    """The telemetry signal type to emit for this instrumentation."""
    tags: Final[list[Any]]
    """An optional list of key-value pairs to associate with the instrumentation configuration."""

class ServiceLevelObjective_BurnRateConfiguration(TypedDict):
    look_back_window_minutes: Int

class ServiceLevelObjective_ExclusionWindow(TypedDict):
    reason: NotRequired[str]
    recurrence_rule: NotRequired[ServiceLevelObjective_RecurrenceRule]
    start_time: NotRequired[str]
    window: ServiceLevelObjective_Window

class ServiceLevelObjective_RecurrenceRule(TypedDict):
    expression: str

class ServiceLevelObjective_Window(TypedDict):
    duration: Int
    duration_unit: Literal["MINUTE", "HOUR", "DAY", "MONTH"]

class ServiceLevelObjective_Goal(TypedDict):
    attainment_goal: NotRequired[Number]
    interval: NotRequired[ServiceLevelObjective_Interval]
    warning_threshold: NotRequired[Number]

class ServiceLevelObjective_Interval(TypedDict):
    calendar_interval: NotRequired[ServiceLevelObjective_CalendarInterval]
    rolling_interval: NotRequired[ServiceLevelObjective_RollingInterval]

class ServiceLevelObjective_CalendarInterval(TypedDict):
    duration: Int
    duration_unit: Literal["MINUTE", "HOUR", "DAY", "MONTH"]
    start_time: Int

class ServiceLevelObjective_RollingInterval(TypedDict):
    duration: Int
    duration_unit: Literal["MINUTE", "HOUR", "DAY", "MONTH"]

@final
class ServiceLevelObjective_Goal_Read:
    attainment_goal: Final[Ref[float]]
    interval: Final[ServiceLevelObjective_Interval_Read]
    warning_threshold: Final[Ref[float]]

@final
class ServiceLevelObjective_Interval_Read:
    calendar_interval: Final[ServiceLevelObjective_CalendarInterval_Read]
    rolling_interval: Final[ServiceLevelObjective_RollingInterval_Read]

@final
class ServiceLevelObjective_CalendarInterval_Read:
    duration: Final[Ref[int]]
    duration_unit: Final[str]
    start_time: Final[Ref[int]]

@final
class ServiceLevelObjective_RollingInterval_Read:
    duration: Final[Ref[int]]
    duration_unit: Final[str]

class ServiceLevelObjective_RequestBasedSli(TypedDict):
    comparison_operator: NotRequired[Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"]]
    metric_threshold: NotRequired[Number]
    request_based_sli_metric: ServiceLevelObjective_RequestBasedSliMetric

class ServiceLevelObjective_RequestBasedSliMetric(TypedDict):
    composite_sli_config: NotRequired[ServiceLevelObjective_CompositeSliConfig]
    dependency_config: NotRequired[ServiceLevelObjective_DependencyConfig]
    key_attributes: NotRequired[Mapping[str, str]]
    metric_name: NotRequired[str]
    metric_source: NotRequired[ServiceLevelObjective_MetricSource]
    metric_type: NotRequired[Literal["LATENCY", "AVAILABILITY"]]
    monitored_request_count_metric: NotRequired[ServiceLevelObjective_MonitoredRequestCountMetric]
    operation_name: NotRequired[str]
    total_request_count_metric: NotRequired[Sequence[ServiceLevelObjective_MetricDataQuery]]

class ServiceLevelObjective_CompositeSliConfig(TypedDict):
    composite_sli_components: NotRequired[Sequence[ServiceLevelObjective_CompositeSliComponent]]
    selection_config: ServiceLevelObjective_SelectionConfig

class ServiceLevelObjective_CompositeSliComponent(TypedDict):
    operation_name: str

class ServiceLevelObjective_SelectionConfig(TypedDict):
    pattern: NotRequired[str]
    type: Literal["EXPLICIT", "PREFIX", "REGEX"]

class ServiceLevelObjective_DependencyConfig(TypedDict):
    dependency_key_attributes: Mapping[str, str]
    dependency_operation_name: str

class ServiceLevelObjective_MetricSource(TypedDict):
    metric_source_attributes: NotRequired[Mapping[str, str]]
    metric_source_key_attributes: Mapping[str, str]

class ServiceLevelObjective_MonitoredRequestCountMetric(TypedDict):
    bad_count_metric: NotRequired[Sequence[ServiceLevelObjective_MetricDataQuery]]
    good_count_metric: NotRequired[Sequence[ServiceLevelObjective_MetricDataQuery]]

class ServiceLevelObjective_MetricDataQuery(TypedDict):
    account_id: NotRequired[str]
    expression: NotRequired[str]
    id: str
    metric_stat: NotRequired[ServiceLevelObjective_MetricStat]
    return_data: NotRequired[Bool]

class ServiceLevelObjective_MetricStat(TypedDict):
    metric: ServiceLevelObjective_Metric
    period: Int
    stat: str
    unit: NotRequired[str]

class ServiceLevelObjective_Metric(TypedDict):
    dimensions: NotRequired[Sequence[ServiceLevelObjective_Dimension]]
    metric_name: NotRequired[str]
    namespace: NotRequired[str]

class ServiceLevelObjective_Dimension(TypedDict):
    name: str
    value: str

@final
class ServiceLevelObjective_RequestBasedSli_Read:
    comparison_operator: Final[str]
    metric_threshold: Final[Ref[float]]
    request_based_sli_metric: Final[ServiceLevelObjective_RequestBasedSliMetric_Read]

@final
class ServiceLevelObjective_RequestBasedSliMetric_Read:
    composite_sli_config: Final[ServiceLevelObjective_CompositeSliConfig_Read]
    dependency_config: Final[ServiceLevelObjective_DependencyConfig_Read]
    key_attributes: Final[Any]
    metric_name: Final[str]
    metric_source: Final[ServiceLevelObjective_MetricSource_Read]
    metric_type: Final[str]
    monitored_request_count_metric: Final[ServiceLevelObjective_MonitoredRequestCountMetric_Read]
    operation_name: Final[str]
    total_request_count_metric: Final[list[Any]]

@final
class ServiceLevelObjective_CompositeSliConfig_Read:
    composite_sli_components: Final[list[Any]]
    selection_config: Final[ServiceLevelObjective_SelectionConfig_Read]

@final
class ServiceLevelObjective_SelectionConfig_Read:
    pattern: Final[str]
    type: Final[str]

@final
class ServiceLevelObjective_DependencyConfig_Read:
    dependency_key_attributes: Final[Any]
    dependency_operation_name: Final[str]

@final
class ServiceLevelObjective_MetricSource_Read:
    metric_source_attributes: Final[Any]
    metric_source_key_attributes: Final[Any]

@final
class ServiceLevelObjective_MonitoredRequestCountMetric_Read:
    bad_count_metric: Final[list[Any]]
    good_count_metric: Final[list[Any]]

class ServiceLevelObjective_Sli(TypedDict):
    comparison_operator: Literal["GreaterThanOrEqualTo", "LessThanOrEqualTo", "LessThan", "GreaterThan"]
    metric_threshold: Number
    sli_metric: ServiceLevelObjective_SliMetric

class ServiceLevelObjective_SliMetric(TypedDict):
    composite_sli_config: NotRequired[ServiceLevelObjective_CompositeSliConfig2]
    dependency_config: NotRequired[ServiceLevelObjective_DependencyConfig2]
    key_attributes: NotRequired[Mapping[str, str]]
    metric_data_queries: NotRequired[Sequence[ServiceLevelObjective_MetricDataQuery]]
    metric_name: NotRequired[str]
    metric_source: NotRequired[ServiceLevelObjective_MetricSource2]
    metric_type: NotRequired[Literal["LATENCY", "AVAILABILITY"]]
    operation_name: NotRequired[str]
    period_seconds: NotRequired[Int]
    statistic: NotRequired[str]

class ServiceLevelObjective_CompositeSliConfig2(TypedDict):
    composite_sli_components: NotRequired[Sequence[ServiceLevelObjective_CompositeSliComponent]]
    selection_config: ServiceLevelObjective_SelectionConfig

class ServiceLevelObjective_DependencyConfig2(TypedDict):
    dependency_key_attributes: Mapping[str, str]
    dependency_operation_name: str

class ServiceLevelObjective_MetricSource2(TypedDict):
    metric_source_attributes: NotRequired[Mapping[str, str]]
    metric_source_key_attributes: Mapping[str, str]

@final
class ServiceLevelObjective_Sli_Read:
    comparison_operator: Final[str]
    metric_threshold: Final[Ref[float]]
    sli_metric: Final[ServiceLevelObjective_SliMetric_Read]

@final
class ServiceLevelObjective_SliMetric_Read:
    composite_sli_config: Final[ServiceLevelObjective_CompositeSliConfig_Read2]
    dependency_config: Final[ServiceLevelObjective_DependencyConfig_Read2]
    key_attributes: Final[Any]
    metric_data_queries: Final[list[Any]]
    metric_name: Final[str]
    metric_source: Final[ServiceLevelObjective_MetricSource_Read2]
    metric_type: Final[str]
    operation_name: Final[str]
    period_seconds: Final[Ref[int]]
    statistic: Final[str]

@final
class ServiceLevelObjective_CompositeSliConfig_Read2:
    composite_sli_components: Final[list[Any]]
    selection_config: Final[ServiceLevelObjective_SelectionConfig_Read]

@final
class ServiceLevelObjective_DependencyConfig_Read2:
    dependency_key_attributes: Final[Any]
    dependency_operation_name: Final[str]

@final
class ServiceLevelObjective_MetricSource_Read2:
    metric_source_attributes: Final[Any]
    metric_source_key_attributes: Final[Any]

class ServiceLevelObjective_Tag(TypedDict):
    key: str
    value: str

@final
class ServiceLevelObjective(_Resource):
    """Resource Type definition for AWS::ApplicationSignals::ServiceLevelObjective"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        burn_rate_configurations: Sequence[ServiceLevelObjective_BurnRateConfiguration] = ...,
        description: str = ...,
        exclusion_windows: Sequence[ServiceLevelObjective_ExclusionWindow] = ...,
        goal: ServiceLevelObjective_Goal = ...,
        request_based_sli: ServiceLevelObjective_RequestBasedSli = ...,
        sli: ServiceLevelObjective_Sli = ...,
        tags: Sequence[ServiceLevelObjective_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of this SLO."""
    burn_rate_configurations: Final[list[Any]]
    """Each object in this array defines the length of the look-back window used to calculate one burn rate metric for this SLO."""
    created_time: Final[Ref[int]]
    """Epoch time in seconds of the time that this SLO was created"""
    description: Final[str]
    """An optional description for this SLO."""
    evaluation_type: Final[str]
    """Displays whether this is a period-based SLO or a request-based SLO."""
    exclusion_windows: Final[list[Any]]
    """Each object in this array defines a time exclusion window for this SLO."""
    goal: Final[ServiceLevelObjective_Goal_Read]
    """A structure that contains the attributes that determine the goal of the SLO."""
    last_updated_time: Final[Ref[int]]
    """Epoch time in seconds of the time that this SLO was most recently updated"""
    name: Final[str]
    """The name of this SLO."""
    request_based_sli: Final[ServiceLevelObjective_RequestBasedSli_Read]
    """This structure contains information about the performance metric that a request-based SLO monitors."""
    sli: Final[ServiceLevelObjective_Sli_Read]
    """This structure contains information about the performance metric that an SLO monitors."""
    tags: Final[list[Any]]
    """The list of tag keys and values associated with the resource you specified"""
