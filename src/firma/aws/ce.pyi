"""Resource types of AWS CE. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AnomalyMonitor_ResourceTag(TypedDict):
    key: str
    value: str

@final
class AnomalyMonitor(_Resource):
    """AWS Cost Anomaly Detection leverages advanced Machine Learning technologies to identify anomalous spend and root causes, so you can…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        monitor_name: str,
        monitor_type: Literal["DIMENSIONAL", "CUSTOM"],
        monitor_dimension: Literal["SERVICE", "LINKED_ACCOUNT", "TAG", "COST_CATEGORY"] = ...,
        monitor_specification: str = ...,
        resource_tags: Sequence[AnomalyMonitor_ResourceTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_date: Final[str]
    """The date when the monitor was created."""
    dimensional_value_count: Final[Ref[int]]
    """The value for evaluated dimensions."""
    last_evaluated_date: Final[str]
    """The date when the monitor last evaluated for anomalies."""
    last_updated_date: Final[str]
    """The date when the monitor was last updated."""
    monitor_arn: Final[str]
    """Monitor ARN"""
    monitor_dimension: Final[str]
    """The dimensions to evaluate"""
    monitor_name: Final[str]
    """The name of the monitor."""
    monitor_specification: Final[str]
    monitor_type: Final[str]
    resource_tags: Final[list[Any]]
    """Tags to assign to monitor."""

class AnomalySubscription_ResourceTag(TypedDict):
    key: str
    value: str

class AnomalySubscription_Subscriber(TypedDict):
    address: str
    type: Literal["EMAIL", "SNS"]

@final
class AnomalySubscription(_Resource):
    """AWS Cost Anomaly Detection leverages advanced Machine Learning technologies to identify anomalous spend and root causes, so you can…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        frequency: Literal["DAILY", "IMMEDIATE", "WEEKLY"],
        monitor_arn_list: Texts,
        subscribers: Sequence[AnomalySubscription_Subscriber],
        subscription_name: str,
        resource_tags: Sequence[AnomalySubscription_ResourceTag] = ...,
        threshold: Number = ...,
        threshold_expression: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The accountId"""
    frequency: Final[str]
    """The frequency at which anomaly reports are sent over email."""
    monitor_arn_list: Final[list[str]]
    """A list of cost anomaly monitors."""
    resource_tags: Final[list[Any]]
    """Tags to assign to subscription."""
    subscribers: Final[list[Any]]
    """A list of subscriber"""
    subscription_arn: Final[str]
    """Subscription ARN"""
    subscription_name: Final[str]
    """The name of the subscription."""
    threshold: Final[Ref[float]]
    """The dollar value that triggers a notification if the threshold is exceeded."""
    threshold_expression: Final[str]
    """An Expression object in JSON String format used to specify the anomalies that you want to generate alerts for."""

class CostCategory_ResourceTag(TypedDict):
    key: str
    value: str

@final
class CostCategory(_Resource):
    """Resource Type definition for AWS::CE::CostCategory."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        rule_version: Literal["CostCategoryExpression.v1"],
        rules: str,
        default_value: str = ...,
        split_charge_rules: str = ...,
        tags: Sequence[CostCategory_ResourceTag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Cost category ARN"""
    default_value: Final[str]
    """The default value for the cost category"""
    effective_start: Final[str]
    """ISO 8601 date time with offset format"""
    name: Final[str]
    rule_version: Final[str]
    rules: Final[str]
    """JSON array format of Expression in Billing and Cost Management API"""
    split_charge_rules: Final[str]
    """Json array format of CostCategorySplitChargeRule in Billing and Cost Management API"""
    tags: Final[list[Any]]
    """Tags to assign to the cost category."""
