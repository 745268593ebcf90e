"""Resource types of AWS BcmPricingCalculator. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options, Ref
from firma.program.resource import Resource as _Resource

@final
class BillEstimate_BillInterval_Read:
    end: Final[str]
    start: Final[str]

class BillEstimate_Tag(TypedDict):
    key: str
    value: str

@final
class BillEstimate(_Resource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillEstimate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        bill_scenario_id: str = ...,
        expires_at: str = ...,
        tags: Sequence[BillEstimate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the bill estimate."""
    bill_interval: Final[BillEstimate_BillInterval_Read]
    """The time period covered by the bill estimate"""
    bill_scenario_id: Final[str]
    """The unique identifier of the bill scenario this estimate is based on"""
    cost_category_group_sharing_preference_arn: Final[str]
    """The ARN of the cost category group sharing preference"""
    cost_category_group_sharing_preference_effective_date: Final[str]
    """The effective date of the cost category group sharing preference"""
    created_at: Final[str]
    """The timestamp when the bill estimate was created"""
    expires_at: Final[str]
    """The timestamp when the bill estimate expires"""
    group_sharing_preference: Final[str]
    """The group sharing preference for the bill estimate"""
    id: Final[str]
    """The unique identifier of the bill estimate"""
    name: Final[str]
    """The name of the bill estimate"""
    status: Final[str]
    """The status of the bill estimate"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""

@final
class BillScenario_BillInterval_Read:
    end: Final[str]
    start: Final[str]

class BillScenario_Tag(TypedDict):
    key: str
    value: str

@final
class BillScenario(_Resource):
    """Resource Type definition for AWS::BcmPricingCalculator::BillScenario"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cost_category_group_sharing_preference_arn: str = ...,
        expires_at: str = ...,
        group_sharing_preference: Literal["OPEN", "PRIORITIZED", "RESTRICTED"] = ...,
        name: str = ...,
        tags: Sequence[BillScenario_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the bill scenario."""
    bill_interval: Final[BillScenario_BillInterval_Read]
    """The time period covered by the bill scenario"""
    cost_category_group_sharing_preference_arn: Final[str]
    """The ARN of the cost category group sharing preference"""
    created_at: Final[str]
    """The timestamp when the bill scenario was created"""
    expires_at: Final[str]
    """The timestamp when the bill scenario expires"""
    failure_message: Final[str]
    """The failure message if the bill scenario failed"""
    group_sharing_preference: Final[str]
    """The group sharing preference for the bill scenario"""
    id: Final[str]
    """The unique identifier of the bill scenario"""
    name: Final[str]
    """The name of the bill scenario"""
    status: Final[str]
    """The status of the bill scenario"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource"""

class WorkloadEstimate_Tag(TypedDict):
    key: str
    value: str

@final
class WorkloadEstimate(_Resource):
    """Resource Type definition for AWS::BcmPricingCalculator::WorkloadEstimate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        expires_at: str = ...,
        rate_type: Literal["BEFORE_DISCOUNTS", "AFTER_DISCOUNTS", "AFTER_DISCOUNTS_AND_COMMITMENTS"] = ...,
        tags: Sequence[WorkloadEstimate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the workload estimate."""
    cost_currency: Final[str]
    """The currency of the estimated cost."""
    created_at: Final[str]
    """The timestamp when the workload estimate was created."""
    expires_at: Final[str]
    """The timestamp when the workload estimate will expire."""
    failure_message: Final[str]
    """An error message if the workload estimate failed."""
    id: Final[str]
    """The unique identifier of the workload estimate."""
    name: Final[str]
    """The name of the workload estimate."""
    rate_timestamp: Final[str]
    """The timestamp of the pricing rates used for the estimate."""
    rate_type: Final[str]
    """The type of pricing rates used for the estimate."""
    status: Final[str]
    """The current status of the workload estimate."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    total_cost: Final[Ref[float]]
    """The total estimated cost for the workload."""
