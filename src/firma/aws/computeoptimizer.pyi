"""Resource types of AWS ComputeOptimizer. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AutomationRule_Criteria(TypedDict):
    ebs_volume_size_in_gib: NotRequired[Sequence[AutomationRule_IntegerCriteriaCondition]]
    ebs_volume_type: NotRequired[Sequence[AutomationRule_StringCriteriaCondition]]
    estimated_monthly_savings: NotRequired[Sequence[AutomationRule_DoubleCriteriaCondition]]
    look_back_period_in_days: NotRequired[Sequence[AutomationRule_IntegerCriteriaCondition]]
    region: NotRequired[Sequence[AutomationRule_StringCriteriaCondition]]
    resource_arn: NotRequired[Sequence[AutomationRule_StringCriteriaCondition]]
    resource_tag: NotRequired[Sequence[AutomationRule_ResourceTagsCriteriaCondition]]
    restart_needed: NotRequired[Sequence[AutomationRule_StringCriteriaCondition]]

class AutomationRule_IntegerCriteriaCondition(TypedDict):
    comparison: NotRequired[Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"]]
    values: NotRequired[Sequence[Int]]

class AutomationRule_StringCriteriaCondition(TypedDict):
    comparison: NotRequired[Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"]]
    values: NotRequired[Texts]

class AutomationRule_DoubleCriteriaCondition(TypedDict):
    comparison: NotRequired[Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"]]
    values: NotRequired[Sequence[Number]]

class AutomationRule_ResourceTagsCriteriaCondition(TypedDict):
    comparison: NotRequired[Literal["StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals"]]
    key: NotRequired[str]
    values: NotRequired[Texts]

@final
class AutomationRule_Criteria_Read:
    ebs_volume_size_in_gib: Final[list[Any]]
    ebs_volume_type: Final[list[Any]]
    estimated_monthly_savings: Final[list[Any]]
    look_back_period_in_days: Final[list[Any]]
    region: Final[list[Any]]
    resource_arn: Final[list[Any]]
    resource_tag: Final[list[Any]]
    restart_needed: Final[list[Any]]

class AutomationRule_OrganizationConfiguration(TypedDict):
    account_ids: NotRequired[Texts]
    rule_apply_order: NotRequired[Literal["BeforeAccountRules", "AfterAccountRules"]]

@final
class AutomationRule_OrganizationConfiguration_Read:
    account_ids: Final[list[str]]
    rule_apply_order: Final[str]

class AutomationRule_Schedule(TypedDict):
    execution_window_in_minutes: NotRequired[Int]
    schedule_expression: NotRequired[str]
    schedule_expression_timezone: NotRequired[str]

@final
class AutomationRule_Schedule_Read:
    execution_window_in_minutes: Final[Ref[int]]
    schedule_expression: Final[str]
    schedule_expression_timezone: Final[str]

class AutomationRule_Tag(TypedDict):
    key: str
    value: str

@final
class AutomationRule(_Resource):
    """Creates an AWS Compute Optimizer automation rule that automatically implements recommended actions based on your defined criteria and…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        recommended_action_types: Sequence[Literal["SnapshotAndDeleteUnattachedEbsVolume", "UpgradeEbsVolumeType"]],
        rule_type: Literal["AccountRule", "OrganizationRule"],
        schedule: AutomationRule_Schedule,
        status: Literal["Active", "Inactive"],
        criteria: AutomationRule_Criteria = ...,
        description: str = ...,
        organization_configuration: AutomationRule_OrganizationConfiguration = ...,
        priority: str = ...,
        tags: Sequence[AutomationRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID that owns the automation rule."""
    created_timestamp: Final[str]
    """The timestamp when the automation rule was created."""
    criteria: Final[AutomationRule_Criteria_Read]
    """Filter criteria that specify which recommended actions qualify for implementation."""
    description: Final[str]
    """The description of the automation rule."""
    last_updated_timestamp: Final[str]
    """The timestamp when the automation rule was last updated."""
    name: Final[str]
    """The name of the automation rule."""
    organization_configuration: Final[AutomationRule_OrganizationConfiguration_Read]
    """Organization configuration for organization rules, including rule apply order and account scope."""
    priority: Final[str]
    """Rule priority within its group"""
    recommended_action_types: Final[list[str]]
    """The types of recommended actions this rule will implement."""
    rule_arn: Final[str]
    """The Amazon Resource Name (ARN) of the automation rule."""
    rule_id: Final[str]
    """The unique identifier of the automation rule."""
    rule_revision: Final[str]
    """The revision number of the automation rule."""
    rule_type: Final[str]
    """The type of automation rule."""
    schedule: Final[AutomationRule_Schedule_Read]
    """The schedule configuration for when the rule runs."""
    status: Final[str]
    """The status of the automation rule."""
    tags: Final[list[Any]]
    """Tags associated with the automation rule."""
