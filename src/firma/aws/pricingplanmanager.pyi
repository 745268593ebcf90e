"""Resource types of AWS PricingPlanManager. Made by scripts/schemas: do not edit."""

from typing import Final, Literal, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

@final
class Subscription(_Resource):
    """Resource type definition for AWS::PricingPlanManager::Subscription."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        plan_family: Literal["CloudFront"],
        plan_tier: str,
        resource_arns: Texts,
        usage_level: Literal["DEFAULT", "CF_PREMIUM_L2", "CF_PREMIUM_L3", "CF_PREMIUM_L4", "CF_PREMIUM_L5", "CF_PREMIUM_L6", "CF_PREMIUM_L7"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the subscription."""
    created_at: Final[str]
    """The time the subscription was created, in ISO 8601 format."""
    current_plan_tier: Final[str]
    """The plan tier currently active on the subscription as reported by the API."""
    plan_family: Final[str]
    """The name of the pricing plan family."""
    plan_tier: Final[str]
    """The tier of the pricing plan."""
    resource_arns: Final[list[str]]
    """The ARNs of resources associated with the subscription."""
    status: Final[str]
    """The status of the subscription."""
    status_reason: Final[str]
    """A human-readable explanation of why the subscription is in its current status."""
    updated_at: Final[str]
    """The time the subscription was last modified, in ISO 8601 format."""
    usage_level: Final[str]
