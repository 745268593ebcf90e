"""Resource types of AWS BCM. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Texts
from firma.program.resource import Resource as _Resource

class Dashboard_Tag(TypedDict):
    key: str
    value: str

class Dashboard_Widget(TypedDict):
    configs: Sequence[Dashboard_WidgetConfig]
    description: NotRequired[str]
    height: NotRequired[Int]
    horizontal_offset: NotRequired[Int]
    title: str
    width: NotRequired[Int]

class Dashboard_WidgetConfig(TypedDict):
    display_config: Dashboard_DisplayConfig
    query_parameters: Dashboard_QueryParameters

class Dashboard_DisplayConfig(TypedDict):
    graph: NotRequired[Mapping[str, Dashboard_GraphDisplayConfig]]
    table: NotRequired[Mapping[str, Any]]

class Dashboard_GraphDisplayConfig(TypedDict):
    visual_type: Literal["LINE", "BAR", "STACK"]

class Dashboard_QueryParameters(TypedDict):
    cost_and_usage: NotRequired[Dashboard_CostAndUsageQuery]
    reservation_coverage: NotRequired[Dashboard_ReservationCoverageQuery]
    reservation_utilization: NotRequired[Dashboard_ReservationUtilizationQuery]
    savings_plans_coverage: NotRequired[Dashboard_SavingsPlansCoverageQuery]
    savings_plans_utilization: NotRequired[Dashboard_SavingsPlansUtilizationQuery]

class Dashboard_CostAndUsageQuery(TypedDict):
    filter: NotRequired[Dashboard_CostAndUsageExpression]
    granularity: Literal["HOURLY", "DAILY", "MONTHLY"]
    group_by: NotRequired[Sequence[Dashboard_GroupDefinition]]
    metrics: Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"]]
    time_range: Dashboard_DateTimeRange

class Dashboard_CostAndUsageExpression(TypedDict):
    and_: NotRequired[Sequence[Dashboard_CostAndUsageExpression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues]
    dimensions: NotRequired[Dashboard_DimensionValues]
    not_: NotRequired[Dashboard_CostAndUsageExpression3]
    or_: NotRequired[Sequence[Dashboard_CostAndUsageExpression4]]
    tags: NotRequired[Dashboard_TagValues]

class Dashboard_CostAndUsageExpression2(TypedDict):
    and_: NotRequired[Sequence[Dashboard_CostAndUsageExpression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues]
    dimensions: NotRequired[Dashboard_DimensionValues]
    not_: NotRequired[Dashboard_CostAndUsageExpression3]
    or_: NotRequired[Sequence[Dashboard_CostAndUsageExpression4]]
    tags: NotRequired[Dashboard_TagValues]

class Dashboard_CostCategoryValues(TypedDict):
    key: str
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_DimensionValues(TypedDict):
    key: Literal["AZ", "INSTANCE_TYPE", "LINKED_ACCOUNT", "OPERATION", "PURCHASE_TYPE", "REGION", "SERVICE", "USAGE_TYPE", "USAGE_TYPE_GROUP", "RECORD_TYPE", "OPERATING_SYSTEM", "TENANCY", "SCOPE", "PLATFORM", "SUBSCRIPTION_ID", "LEGAL_ENTITY_NAME", "DEPLOYMENT_OPTION", "DATABASE_ENGINE", "CACHE_ENGINE", "INSTANCE_TYPE_FAMILY", "BILLING_ENTITY", "RESERVATION_ID", "RESOURCE_ID", "SAVINGS_PLANS_TYPE", "TAG_KEY", "COST_CATEGORY_NAME"]
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_CostAndUsageExpression3(TypedDict):
    and_: NotRequired[Sequence[Dashboard_CostAndUsageExpression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues]
    dimensions: NotRequired[Dashboard_DimensionValues]
    not_: NotRequired[Dashboard_CostAndUsageExpression3]
    or_: NotRequired[Sequence[Dashboard_CostAndUsageExpression4]]
    tags: NotRequired[Dashboard_TagValues]

class Dashboard_CostAndUsageExpression4(TypedDict):
    and_: NotRequired[Sequence[Dashboard_CostAndUsageExpression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues]
    dimensions: NotRequired[Dashboard_DimensionValues]
    not_: NotRequired[Dashboard_CostAndUsageExpression3]
    or_: NotRequired[Sequence[Dashboard_CostAndUsageExpression4]]
    tags: NotRequired[Dashboard_TagValues]

class Dashboard_TagValues(TypedDict):
    key: str
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_GroupDefinition(TypedDict):
    key: str
    type: NotRequired[Literal["DIMENSION", "TAG", "COST_CATEGORY"]]

class Dashboard_DateTimeRange(TypedDict):
    end_time: Dashboard_DateTimeValue
    start_time: Dashboard_DateTimeValue2

class Dashboard_DateTimeValue(TypedDict):
    type: Literal["ABSOLUTE", "RELATIVE"]
    value: str

class Dashboard_DateTimeValue2(TypedDict):
    type: Literal["ABSOLUTE", "RELATIVE"]
    value: str

class Dashboard_ReservationCoverageQuery(TypedDict):
    filter: NotRequired[Dashboard_Expression]
    granularity: NotRequired[Literal["HOURLY", "DAILY", "MONTHLY"]]
    group_by: NotRequired[Sequence[Dashboard_GroupDefinition2]]
    metrics: NotRequired[Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"]]]
    time_range: Dashboard_DateTimeRange2

class Dashboard_Expression(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_Expression2(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_CostCategoryValues2(TypedDict):
    key: str
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_DimensionValues2(TypedDict):
    key: Literal["AZ", "INSTANCE_TYPE", "LINKED_ACCOUNT", "OPERATION", "PURCHASE_TYPE", "REGION", "SERVICE", "USAGE_TYPE", "USAGE_TYPE_GROUP", "RECORD_TYPE", "OPERATING_SYSTEM", "TENANCY", "SCOPE", "PLATFORM", "SUBSCRIPTION_ID", "LEGAL_ENTITY_NAME", "DEPLOYMENT_OPTION", "DATABASE_ENGINE", "CACHE_ENGINE", "INSTANCE_TYPE_FAMILY", "BILLING_ENTITY", "RESERVATION_ID", "RESOURCE_ID", "SAVINGS_PLANS_TYPE", "TAG_KEY", "COST_CATEGORY_NAME"]
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_Expression3(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_TagValues2(TypedDict):
    key: str
    match_options: NotRequired[Sequence[Literal["EQUALS", "ABSENT", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "GREATER_THAN_OR_EQUAL", "CASE_SENSITIVE", "CASE_INSENSITIVE"]]]
    values: Texts

class Dashboard_GroupDefinition2(TypedDict):
    key: str
    type: NotRequired[Literal["DIMENSION", "TAG", "COST_CATEGORY"]]

class Dashboard_DateTimeRange2(TypedDict):
    end_time: Dashboard_DateTimeValue
    start_time: Dashboard_DateTimeValue2

class Dashboard_ReservationUtilizationQuery(TypedDict):
    filter: NotRequired[Dashboard_Expression4]
    granularity: NotRequired[Literal["HOURLY", "DAILY", "MONTHLY"]]
    group_by: NotRequired[Sequence[Dashboard_GroupDefinition3]]
    time_range: Dashboard_DateTimeRange3

class Dashboard_Expression4(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_GroupDefinition3(TypedDict):
    key: str
    type: NotRequired[Literal["DIMENSION", "TAG", "COST_CATEGORY"]]

class Dashboard_DateTimeRange3(TypedDict):
    end_time: Dashboard_DateTimeValue
    start_time: Dashboard_DateTimeValue2

class Dashboard_SavingsPlansCoverageQuery(TypedDict):
    filter: NotRequired[Dashboard_Expression5]
    granularity: NotRequired[Literal["HOURLY", "DAILY", "MONTHLY"]]
    group_by: NotRequired[Sequence[Dashboard_GroupDefinition4]]
    metrics: NotRequired[Sequence[Literal["AmortizedCost", "BlendedCost", "NetAmortizedCost", "NetUnblendedCost", "NormalizedUsageAmount", "UnblendedCost", "UsageQuantity", "SpendCoveredBySavingsPlans", "Hour", "Unit", "Cost"]]]
    time_range: Dashboard_DateTimeRange4

class Dashboard_Expression5(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_GroupDefinition4(TypedDict):
    key: str
    type: NotRequired[Literal["DIMENSION", "TAG", "COST_CATEGORY"]]

class Dashboard_DateTimeRange4(TypedDict):
    end_time: Dashboard_DateTimeValue
    start_time: Dashboard_DateTimeValue2

class Dashboard_SavingsPlansUtilizationQuery(TypedDict):
    filter: NotRequired[Dashboard_Expression6]
    granularity: NotRequired[Literal["HOURLY", "DAILY", "MONTHLY"]]
    time_range: Dashboard_DateTimeRange5

class Dashboard_Expression6(TypedDict):
    and_: NotRequired[Sequence[Dashboard_Expression2]]
    cost_categories: NotRequired[Dashboard_CostCategoryValues2]
    dimensions: NotRequired[Dashboard_DimensionValues2]
    not_: NotRequired[Dashboard_Expression3]
    tags: NotRequired[Dashboard_TagValues2]

class Dashboard_DateTimeRange5(TypedDict):
    end_time: Dashboard_DateTimeValue
    start_time: Dashboard_DateTimeValue2

@final
class Dashboard(_Resource):
    """Definition of AWS::BCM::Dashboard Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        widgets: Sequence[Dashboard_Widget],
        description: str = ...,
        tags: Sequence[Dashboard_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_at: Final[str]
    description: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]
    widgets: Final[list[Any]]

@final
class ScheduledReport_HealthStatus_Read:
    last_refreshed_at: Final[str]
    status_code: Final[str]

class ScheduledReport_ScheduleConfig(TypedDict):
    schedule_expression: NotRequired[str]
    schedule_expression_time_zone: NotRequired[str]
    schedule_period: NotRequired[ScheduledReport_SchedulePeriod]
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class ScheduledReport_SchedulePeriod(TypedDict):
    end_time: NotRequired[str]
    start_time: NotRequired[str]

@final
class ScheduledReport_ScheduleConfig_Read:
    schedule_expression: Final[str]
    schedule_expression_time_zone: Final[str]
    schedule_period: Final[ScheduledReport_SchedulePeriod_Read]
    state: Final[str]

@final
class ScheduledReport_SchedulePeriod_Read:
    end_time: Final[str]
    start_time: Final[str]

class ScheduledReport_Tag(TypedDict):
    key: str
    value: str

class ScheduledReport_DateTimeRange(TypedDict):
    end_time: ScheduledReport_DateTimeValue
    start_time: ScheduledReport_DateTimeValue2

class ScheduledReport_DateTimeValue(TypedDict):
    type: Literal["ABSOLUTE", "RELATIVE"]
    value: str

class ScheduledReport_DateTimeValue2(TypedDict):
    type: Literal["ABSOLUTE", "RELATIVE"]
    value: str

@final
class ScheduledReport_DateTimeRange_Read:
    end_time: Final[ScheduledReport_DateTimeValue_Read]
    start_time: Final[ScheduledReport_DateTimeValue_Read2]

@final
class ScheduledReport_DateTimeValue_Read:
    type: Final[str]
    value: Final[str]

@final
class ScheduledReport_DateTimeValue_Read2:
    type: Final[str]
    value: Final[str]

@final
class ScheduledReport(_Resource):
    """Creates and manages a scheduled report for an AWS Billing and Cost Management Dashboards dashboard."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dashboard_arn: str,
        name: str,
        schedule_config: ScheduledReport_ScheduleConfig,
        scheduled_report_execution_role_arn: str,
        description: str = ...,
        tags: Sequence[ScheduledReport_Tag] = ...,
        widget_date_range_override: ScheduledReport_DateTimeRange = ...,
        widget_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the scheduled report."""
    created_at: Final[str]
    """The timestamp when the scheduled report was created."""
    dashboard_arn: Final[str]
    """The ARN of the dashboard associated with the scheduled report."""
    description: Final[str]
    """A description of the scheduled report's purpose or contents."""
    health_status: Final[ScheduledReport_HealthStatus_Read]
    """The health of the scheduled report as of its last refresh."""
    name: Final[str]
    """The name of the scheduled report."""
    schedule_config: Final[ScheduledReport_ScheduleConfig_Read]
    """Defines when and how often a scheduled report runs."""
    scheduled_report_execution_role_arn: Final[str]
    """The ARN of the IAM role that the scheduled report uses to execute."""
    tags: Final[list[Any]]
    """The tags applied to the scheduled report."""
    updated_at: Final[str]
    """The timestamp when the scheduled report was last modified."""
    widget_date_range_override: Final[ScheduledReport_DateTimeRange_Read]
    """An absolute or relative date range."""
    widget_ids: Final[list[str]]
    """The list of widget identifiers included in the scheduled report."""
