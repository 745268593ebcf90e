"""Resource types of AWS BillingConductor. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class BillingGroup_AccountGrouping(TypedDict):
    auto_associate: NotRequired[Bool]
    linked_account_ids: NotRequired[Texts]
    responsibility_transfer_arn: NotRequired[str]

@final
class BillingGroup_AccountGrouping_Read:
    auto_associate: Final[Ref[bool]]
    linked_account_ids: Final[list[str]]
    responsibility_transfer_arn: Final[str]

class BillingGroup_ComputationPreference(TypedDict):
    pricing_plan_arn: str

@final
class BillingGroup_ComputationPreference_Read:
    pricing_plan_arn: Final[str]

class BillingGroup_Tag(TypedDict):
    key: str
    value: str

@final
class BillingGroup(_Resource):
    """A billing group is a set of linked account which belong to the same end customer."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_grouping: BillingGroup_AccountGrouping = ...,
        computation_preference: BillingGroup_ComputationPreference = ...,
        description: str = ...,
        name: str = ...,
        primary_account_id: str = ...,
        tags: Sequence[BillingGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_grouping: Final[BillingGroup_AccountGrouping_Read]
    arn: Final[str]
    """Billing Group ARN"""
    computation_preference: Final[BillingGroup_ComputationPreference_Read]
    creation_time: Final[Ref[int]]
    """Creation timestamp in UNIX epoch time format"""
    description: Final[str]
    last_modified_time: Final[Ref[int]]
    """Latest modified timestamp in UNIX epoch time format"""
    name: Final[str]
    primary_account_id: Final[str]
    """This account will act as a virtual payer account of the billing group"""
    size: Final[Ref[int]]
    """Number of accounts in the billing group"""
    status: Final[str]
    status_reason: Final[str]
    tags: Final[list[Any]]

class CustomLineItem_BillingPeriodRange(TypedDict):
    exclusive_end_billing_period: NotRequired[str]
    inclusive_start_billing_period: NotRequired[str]

@final
class CustomLineItem_BillingPeriodRange_Read:
    exclusive_end_billing_period: Final[str]
    inclusive_start_billing_period: Final[str]

class CustomLineItem_CustomLineItemChargeDetails(TypedDict):
    flat: NotRequired[CustomLineItem_CustomLineItemFlatChargeDetails]
    line_item_filters: NotRequired[Sequence[CustomLineItem_LineItemFilter]]
    percentage: NotRequired[CustomLineItem_CustomLineItemPercentageChargeDetails]
    type: Literal["FEE", "CREDIT"]

class CustomLineItem_CustomLineItemFlatChargeDetails(TypedDict):
    charge_value: Number

class CustomLineItem_LineItemFilter(TypedDict):
    attribute: Literal["LINE_ITEM_TYPE", "SERVICE"]
    attribute_values: NotRequired[Texts]
    match_option: Literal["NOT_EQUAL", "EQUAL"]
    values: NotRequired[Sequence[Literal["SAVINGS_PLAN_NEGATION"]]]

class CustomLineItem_CustomLineItemPercentageChargeDetails(TypedDict):
    child_associated_resources: NotRequired[Texts]
    percentage_value: Number

@final
class CustomLineItem_CustomLineItemChargeDetails_Read:
    flat: Final[CustomLineItem_CustomLineItemFlatChargeDetails_Read]
    line_item_filters: Final[list[Any]]
    percentage: Final[CustomLineItem_CustomLineItemPercentageChargeDetails_Read]
    type: Final[str]

@final
class CustomLineItem_CustomLineItemFlatChargeDetails_Read:
    charge_value: Final[Ref[float]]

@final
class CustomLineItem_CustomLineItemPercentageChargeDetails_Read:
    child_associated_resources: Final[list[str]]
    percentage_value: Final[Ref[float]]

class CustomLineItem_PresentationDetails(TypedDict):
    service: str

@final
class CustomLineItem_PresentationDetails_Read:
    service: Final[str]

class CustomLineItem_Tag(TypedDict):
    key: str
    value: str

@final
class CustomLineItem(_Resource):
    """A custom line item is an one time charge that is applied to a specific billing group's bill."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        billing_group_arn: str,
        name: str,
        account_id: str = ...,
        billing_period_range: CustomLineItem_BillingPeriodRange = ...,
        computation_rule: Literal["CONSOLIDATED", "ITEMIZED"] = ...,
        custom_line_item_charge_details: CustomLineItem_CustomLineItemChargeDetails = ...,
        description: str = ...,
        presentation_details: CustomLineItem_PresentationDetails = ...,
        tags: Sequence[CustomLineItem_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The account which this custom line item will be charged to"""
    arn: Final[str]
    """ARN"""
    association_size: Final[Ref[int]]
    """Number of source values associated to this custom line item"""
    billing_group_arn: Final[str]
    """Billing Group ARN"""
    billing_period_range: Final[CustomLineItem_BillingPeriodRange_Read]
    computation_rule: Final[str]
    """The display settings of the Custom Line Item."""
    creation_time: Final[Ref[int]]
    """Creation timestamp in UNIX epoch time format"""
    currency_code: Final[str]
    custom_line_item_charge_details: Final[CustomLineItem_CustomLineItemChargeDetails_Read]
    description: Final[str]
    last_modified_time: Final[Ref[int]]
    """Latest modified timestamp in UNIX epoch time format"""
    name: Final[str]
    presentation_details: Final[CustomLineItem_PresentationDetails_Read]
    product_code: Final[str]
    tags: Final[list[Any]]

class PricingPlan_Tag(TypedDict):
    key: str
    value: str

@final
class PricingPlan(_Resource):
    """Pricing Plan enables you to customize your billing details consistent with the usage that accrues in each of your billing groups."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        pricing_rule_arns: Texts = ...,
        tags: Sequence[PricingPlan_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Pricing Plan ARN"""
    creation_time: Final[Ref[int]]
    """Creation timestamp in UNIX epoch time format"""
    description: Final[str]
    last_modified_time: Final[Ref[int]]
    """Latest modified timestamp in UNIX epoch time format"""
    name: Final[str]
    pricing_rule_arns: Final[list[str]]
    size: Final[Ref[int]]
    """Number of associated pricing rules"""
    tags: Final[list[Any]]

class PricingRule_Tag(TypedDict):
    key: str
    value: str

class PricingRule_Tiering(TypedDict):
    custom_tiers: NotRequired[Sequence[PricingRule_CustomTier]]
    free_tier: NotRequired[PricingRule_FreeTier]

class PricingRule_CustomTier(TypedDict):
    begin_range_inclusive: Number
    end_range_exclusive: NotRequired[Number]
    rate_value: Number

class PricingRule_FreeTier(TypedDict):
    activated: Bool

@final
class PricingRule_Tiering_Read:
    custom_tiers: Final[list[Any]]
    free_tier: Final[PricingRule_FreeTier_Read]

@final
class PricingRule_FreeTier_Read:
    activated: Final[Ref[bool]]

@final
class PricingRule(_Resource):
    """A markup/discount that is defined for a specific set of services that can later be associated with a pricing plan."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        scope: Literal["GLOBAL", "SERVICE", "BILLING_ENTITY", "SKU"],
        type: Literal["MARKUP", "DISCOUNT", "TIERING"],
        billing_entity: Literal["AWS", "AWS Marketplace", "AISPL"] = ...,
        description: str = ...,
        modifier_percentage: Number = ...,
        operation: str = ...,
        service: str = ...,
        tags: Sequence[PricingRule_Tag] = ...,
        tiering: PricingRule_Tiering = ...,
        usage_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Pricing rule ARN"""
    associated_pricing_plan_count: Final[Ref[int]]
    """The number of pricing plans associated with pricing rule"""
    billing_entity: Final[str]
    """The seller of services provided by AWS, their affiliates, or third-party providers selling services via AWS Marketplaces."""
    creation_time: Final[Ref[int]]
    """Creation timestamp in UNIX epoch time format"""
    description: Final[str]
    """Pricing rule description"""
    last_modified_time: Final[Ref[int]]
    """Latest modified timestamp in UNIX epoch time format"""
    modifier_percentage: Final[Ref[float]]
    """Pricing rule modifier percentage"""
    name: Final[str]
    """Pricing rule name"""
    operation: Final[str]
    """The Operation which a SKU pricing rule is modifying"""
    scope: Final[str]
    """A term used to categorize the granularity of a Pricing Rule."""
    service: Final[str]
    """The service which a pricing rule is applied on"""
    tags: Final[list[Any]]
    tiering: Final[PricingRule_Tiering_Read]
    """The set of tiering configurations for the pricing rule."""
    type: Final[str]
    """One of MARKUP, DISCOUNT or TIERING that describes the behaviour of the pricing rule."""
    usage_type: Final[str]
    """The UsageType which a SKU pricing rule is modifying"""
