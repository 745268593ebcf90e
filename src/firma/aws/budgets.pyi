"""Resource types of AWS Budgets. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Budget_BudgetData(TypedDict):
    auto_adjust_data: NotRequired[Budget_AutoAdjustData]
    billing_view_arn: NotRequired[str]
    budget_limit: NotRequired[Budget_Spend]
    budget_name: NotRequired[str]
    budget_type: str
    cost_filters: NotRequired[Mapping[str, Any] | str]
    cost_types: NotRequired[Budget_CostTypes]
    filter_expression: NotRequired[Budget_Expression]
    metrics: NotRequired[Texts]
    planned_budget_limits: NotRequired[Mapping[str, Any] | str]
    time_period: NotRequired[Budget_TimePeriod]
    time_unit: str

class Budget_AutoAdjustData(TypedDict):
    auto_adjust_type: str
    historical_options: NotRequired[Budget_HistoricalOptions]

class Budget_HistoricalOptions(TypedDict):
    budget_adjustment_period: Int

class Budget_Spend(TypedDict):
    amount: Number
    unit: str

class Budget_CostTypes(TypedDict):
    include_credit: NotRequired[Bool]
    include_discount: NotRequired[Bool]
    include_other_subscription: NotRequired[Bool]
    include_recurring: NotRequired[Bool]
    include_refund: NotRequired[Bool]
    include_subscription: NotRequired[Bool]
    include_support: NotRequired[Bool]
    include_tax: NotRequired[Bool]
    include_upfront: NotRequired[Bool]
    use_amortized: NotRequired[Bool]
    use_blended: NotRequired[Bool]

class Budget_Expression(TypedDict):
    and_: NotRequired[Sequence[Budget_Expression2]]
    cost_categories: NotRequired[Budget_CostCategoryValues]
    dimensions: NotRequired[Budget_ExpressionDimensionValues]
    not_: NotRequired[Budget_Expression3]
    or_: NotRequired[Sequence[Budget_Expression4]]
    tags: NotRequired[Budget_TagValues]

class Budget_Expression2(TypedDict):
    and_: NotRequired[Sequence[Budget_Expression2]]
    cost_categories: NotRequired[Budget_CostCategoryValues]
    dimensions: NotRequired[Budget_ExpressionDimensionValues]
    not_: NotRequired[Budget_Expression3]
    or_: NotRequired[Sequence[Budget_Expression4]]
    tags: NotRequired[Budget_TagValues]

class Budget_CostCategoryValues(TypedDict):
    key: NotRequired[str]
    match_options: NotRequired[Texts]
    values: NotRequired[Texts]

class Budget_ExpressionDimensionValues(TypedDict):
    key: NotRequired[str]
    match_options: NotRequired[Texts]
    values: NotRequired[Texts]

class Budget_Expression3(TypedDict):
    and_: NotRequired[Sequence[Budget_Expression2]]
    cost_categories: NotRequired[Budget_CostCategoryValues]
    dimensions: NotRequired[Budget_ExpressionDimensionValues]
    not_: NotRequired[Budget_Expression3]
    or_: NotRequired[Sequence[Budget_Expression4]]
    tags: NotRequired[Budget_TagValues]

class Budget_Expression4(TypedDict):
    and_: NotRequired[Sequence[Budget_Expression2]]
    cost_categories: NotRequired[Budget_CostCategoryValues]
    dimensions: NotRequired[Budget_ExpressionDimensionValues]
    not_: NotRequired[Budget_Expression3]
    or_: NotRequired[Sequence[Budget_Expression4]]
    tags: NotRequired[Budget_TagValues]

class Budget_TagValues(TypedDict):
    key: NotRequired[str]
    match_options: NotRequired[Texts]
    values: NotRequired[Texts]

class Budget_TimePeriod(TypedDict):
    end: NotRequired[str]
    start: NotRequired[str]

@final
class Budget_BudgetData_Read:
    auto_adjust_data: Final[Budget_AutoAdjustData_Read]
    billing_view_arn: Final[str]
    budget_limit: Final[Budget_Spend_Read]
    budget_name: Final[str]
    budget_type: Final[str]
    cost_filters: Final[Any]
    cost_types: Final[Budget_CostTypes_Read]
    filter_expression: Final[Budget_Expression_Read]
    metrics: Final[list[str]]
    planned_budget_limits: Final[Any]
    time_period: Final[Budget_TimePeriod_Read]
    time_unit: Final[str]

@final
class Budget_AutoAdjustData_Read:
    auto_adjust_type: Final[str]
    historical_options: Final[Budget_HistoricalOptions_Read]

@final
class Budget_HistoricalOptions_Read:
    budget_adjustment_period: Final[Ref[int]]

@final
class Budget_Spend_Read:
    amount: Final[Ref[float]]
    unit: Final[str]

@final
class Budget_CostTypes_Read:
    include_credit: Final[Ref[bool]]
    include_discount: Final[Ref[bool]]
    include_other_subscription: Final[Ref[bool]]
    include_recurring: Final[Ref[bool]]
    include_refund: Final[Ref[bool]]
    include_subscription: Final[Ref[bool]]
    include_support: Final[Ref[bool]]
    include_tax: Final[Ref[bool]]
    include_upfront: Final[Ref[bool]]
    use_amortized: Final[Ref[bool]]
    use_blended: Final[Ref[bool]]

@final
class Budget_Expression_Read:
    and_: Final[list[Any]]
    cost_categories: Final[Budget_CostCategoryValues_Read]
    dimensions: Final[Budget_ExpressionDimensionValues_Read]
    not_: Final[Budget_Expression_Read2]
    or_: Final[list[Any]]
    tags: Final[Budget_TagValues_Read]

@final
class Budget_CostCategoryValues_Read:
    key: Final[str]
    match_options: Final[list[str]]
    values: Final[list[str]]

@final
class Budget_ExpressionDimensionValues_Read:
    key: Final[str]
    match_options: Final[list[str]]
    values: Final[list[str]]

@final
class Budget_Expression_Read2:
    and_: Final[list[Any]]
    cost_categories: Final[Budget_CostCategoryValues_Read]
    dimensions: Final[Budget_ExpressionDimensionValues_Read]
    not_: Final[Budget_Expression_Read2]
    or_: Final[list[Any]]
    tags: Final[Budget_TagValues_Read]

@final
class Budget_TagValues_Read:
    key: Final[str]
    match_options: Final[list[str]]
    values: Final[list[str]]

@final
class Budget_TimePeriod_Read:
    end: Final[str]
    start: Final[str]

class Budget_NotificationWithSubscribers(TypedDict):
    notification: Budget_Notification
    subscribers: Sequence[Budget_Subscriber]

class Budget_Notification(TypedDict):
    comparison_operator: str
    notification_type: str
    threshold: Number
    threshold_type: NotRequired[str]

class Budget_Subscriber(TypedDict):
    address: str
    subscription_type: str

class Budget_ResourceTag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class Budget(_Resource):
    """Resource Type definition for AWS::Budgets::Budget"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        budget: Budget_BudgetData,
        notifications_with_subscribers: Sequence[Budget_NotificationWithSubscribers] = ...,
        resource_tags: Sequence[Budget_ResourceTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    budget: Final[Budget_BudgetData_Read]
    id: Final[str]
    notifications_with_subscribers: Final[list[Any]]
    resource_tags: Final[list[Any]]

class BudgetsAction_ActionThreshold(TypedDict):
    type: Literal["PERCENTAGE", "ABSOLUTE_VALUE"]
    value: Number

@final
class BudgetsAction_ActionThreshold_Read:
    type: Final[str]
    value: Final[Ref[float]]

class BudgetsAction_Definition(TypedDict):
    iam_action_definition: NotRequired[BudgetsAction_IamActionDefinition]
    scp_action_definition: NotRequired[BudgetsAction_ScpActionDefinition]
    ssm_action_definition: NotRequired[BudgetsAction_SsmActionDefinition]

class BudgetsAction_IamActionDefinition(TypedDict):
    groups: NotRequired[Texts]
    policy_arn: str
    roles: NotRequired[Texts]
    users: NotRequired[Texts]

class BudgetsAction_ScpActionDefinition(TypedDict):
    policy_id: str
    target_ids: Texts

class BudgetsAction_SsmActionDefinition(TypedDict):
    instance_ids: Texts
    region: str
    subtype: Literal["STOP_EC2_INSTANCES", "STOP_RDS_INSTANCES"]

@final
class BudgetsAction_Definition_Read:
    iam_action_definition: Final[BudgetsAction_IamActionDefinition_Read]
    scp_action_definition: Final[BudgetsAction_ScpActionDefinition_Read]
    ssm_action_definition: Final[BudgetsAction_SsmActionDefinition_Read]

@final
class BudgetsAction_IamActionDefinition_Read:
    groups: Final[list[str]]
    policy_arn: Final[str]
    roles: Final[list[str]]
    users: Final[list[str]]

@final
class BudgetsAction_ScpActionDefinition_Read:
    policy_id: Final[str]
    target_ids: Final[list[str]]

@final
class BudgetsAction_SsmActionDefinition_Read:
    instance_ids: Final[list[str]]
    region: Final[str]
    subtype: Final[str]

class BudgetsAction_ResourceTag(TypedDict):
    key: str
    value: str

class BudgetsAction_Subscriber(TypedDict):
    address: str
    type: Literal["SNS", "EMAIL"]

@final
class BudgetsAction(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_threshold: BudgetsAction_ActionThreshold,
        action_type: Literal["APPLY_IAM_POLICY", "APPLY_SCP_POLICY", "RUN_SSM_DOCUMENTS"],
        budget_name: str,
        definition: BudgetsAction_Definition,
        execution_role_arn: str,
        notification_type: Literal["ACTUAL", "FORECASTED"],
        subscribers: Sequence[BudgetsAction_Subscriber],
        approval_model: Literal["AUTOMATIC", "MANUAL"] = ...,
        resource_tags: Sequence[BudgetsAction_ResourceTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_id: Final[str]
    action_threshold: Final[BudgetsAction_ActionThreshold_Read]
    action_type: Final[str]
    approval_model: Final[str]
    budget_name: Final[str]
    definition: Final[BudgetsAction_Definition_Read]
    execution_role_arn: Final[str]
    notification_type: Final[str]
    resource_tags: Final[list[Any]]
    subscribers: Final[list[Any]]
