"""Resource types of AWS XRay. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Group_InsightsConfiguration(TypedDict):
    insights_enabled: NotRequired[Bool]
    notifications_enabled: NotRequired[Bool]

@final
class Group_InsightsConfiguration_Read:
    insights_enabled: Final[Ref[bool]]
    notifications_enabled: Final[Ref[bool]]

class Group_Tag(TypedDict):
    key: str
    value: str

@final
class Group(_Resource):
    """This schema provides construct and validation rules for AWS-XRay Group resource parameters."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str,
        filter_expression: str = ...,
        insights_configuration: Group_InsightsConfiguration = ...,
        tags: Sequence[Group_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    filter_expression: Final[str]
    """The filter expression defining criteria by which to group traces."""
    group_arn: Final[str]
    """The ARN of the group that was generated on creation."""
    group_name: Final[str]
    """The case-sensitive name of the new group."""
    insights_configuration: Final[Group_InsightsConfiguration_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ResourcePolicy(_Resource):
    """This schema provides construct and validation rules for AWS-XRay Resource Policy resource parameters."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: str,
        policy_name: str,
        bypass_policy_lockout_check: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bypass_policy_lockout_check: Final[Ref[bool]]
    """A flag to indicate whether to bypass the resource policy lockout safety check"""
    policy_document: Final[str]
    """The resource policy document, which can be up to 5kb in size."""
    policy_name: Final[str]
    """The name of the resource policy."""

class SamplingRule_SamplingRule(TypedDict):
    attributes: NotRequired[Mapping[str, str]]
    fixed_rate: Number
    http_method: str
    host: str
    priority: Int
    reservoir_size: Int
    resource_arn: str
    rule_arn: NotRequired[str]
    rule_name: NotRequired[str]
    sampling_rate_boost: NotRequired[SamplingRule_SamplingRateBoost]
    service_name: str
    service_type: str
    url_path: str
    version: NotRequired[Int]

class SamplingRule_SamplingRateBoost(TypedDict):
    cooldown_window_minutes: Int
    max_rate: Number

@final
class SamplingRule_SamplingRule_Read:
    attributes: Final[Any]
    fixed_rate: Final[Ref[float]]
    http_method: Final[str]
    host: Final[str]
    priority: Final[Ref[int]]
    reservoir_size: Final[Ref[int]]
    resource_arn: Final[str]
    rule_arn: Final[str]
    rule_name: Final[str]
    sampling_rate_boost: Final[SamplingRule_SamplingRateBoost_Read]
    service_name: Final[str]
    service_type: Final[str]
    url_path: Final[str]
    version: Final[Ref[int]]

@final
class SamplingRule_SamplingRateBoost_Read:
    cooldown_window_minutes: Final[Ref[int]]
    max_rate: Final[Ref[float]]

class SamplingRule_SamplingRuleRecord(TypedDict):
    created_at: NotRequired[str]
    modified_at: NotRequired[str]
    sampling_rule: NotRequired[SamplingRule_SamplingRule2]

class SamplingRule_SamplingRule2(TypedDict):
    attributes: NotRequired[Mapping[str, str]]
    fixed_rate: Number
    http_method: str
    host: str
    priority: Int
    reservoir_size: Int
    resource_arn: str
    rule_arn: NotRequired[str]
    rule_name: NotRequired[str]
    sampling_rate_boost: NotRequired[SamplingRule_SamplingRateBoost]
    service_name: str
    service_type: str
    url_path: str
    version: NotRequired[Int]

@final
class SamplingRule_SamplingRuleRecord_Read:
    created_at: Final[str]
    modified_at: Final[str]
    sampling_rule: Final[SamplingRule_SamplingRule_Read2]

@final
class SamplingRule_SamplingRule_Read2:
    attributes: Final[Any]
    fixed_rate: Final[Ref[float]]
    http_method: Final[str]
    host: Final[str]
    priority: Final[Ref[int]]
    reservoir_size: Final[Ref[int]]
    resource_arn: Final[str]
    rule_arn: Final[str]
    rule_name: Final[str]
    sampling_rate_boost: Final[SamplingRule_SamplingRateBoost_Read]
    service_name: Final[str]
    service_type: Final[str]
    url_path: Final[str]
    version: Final[Ref[int]]

class SamplingRule_SamplingRuleUpdate(TypedDict):
    attributes: NotRequired[Mapping[str, str]]
    fixed_rate: NotRequired[Number]
    http_method: NotRequired[str]
    host: NotRequired[str]
    priority: NotRequired[Int]
    reservoir_size: NotRequired[Int]
    resource_arn: NotRequired[str]
    rule_arn: NotRequired[str]
    rule_name: NotRequired[str]
    sampling_rate_boost: NotRequired[SamplingRule_SamplingRateBoost2]
    service_name: NotRequired[str]
    service_type: NotRequired[str]
    url_path: NotRequired[str]

class SamplingRule_SamplingRateBoost2(TypedDict):
    cooldown_window_minutes: Int
    max_rate: Number

@final
class SamplingRule_SamplingRuleUpdate_Read:
    attributes: Final[Any]
    fixed_rate: Final[Ref[float]]
    http_method: Final[str]
    host: Final[str]
    priority: Final[Ref[int]]
    reservoir_size: Final[Ref[int]]
    resource_arn: Final[str]
    rule_arn: Final[str]
    rule_name: Final[str]
    sampling_rate_boost: Final[SamplingRule_SamplingRateBoost_Read2]
    service_name: Final[str]
    service_type: Final[str]
    url_path: Final[str]

@final
class SamplingRule_SamplingRateBoost_Read2:
    cooldown_window_minutes: Final[Ref[int]]
    max_rate: Final[Ref[float]]

class SamplingRule_Tag(TypedDict):
    key: str
    value: str

@final
class SamplingRule(_Resource):
    """This schema provides construct and validation rules for AWS-XRay SamplingRule resource parameters."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        rule_name: str = ...,
        sampling_rule: SamplingRule_SamplingRule = ...,
        sampling_rule_record: SamplingRule_SamplingRuleRecord = ...,
        sampling_rule_update: SamplingRule_SamplingRuleUpdate = ...,
        tags: Sequence[SamplingRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    rule_arn: Final[str]
    """The ARN of the sampling rule."""
    rule_name: Final[str]
    """The ARN of the sampling rule."""
    sampling_rule: Final[SamplingRule_SamplingRule_Read]
    sampling_rule_record: Final[SamplingRule_SamplingRuleRecord_Read]
    sampling_rule_update: Final[SamplingRule_SamplingRuleUpdate_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class TransactionSearchConfig(_Resource):
    """This schema provides construct and validation rules for AWS-XRay TransactionSearchConfig resource parameters."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        indexing_percentage: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """User account id, used as the primary identifier for the resource"""
    indexing_percentage: Final[Ref[float]]
    """Determines the percentage of traces indexed from CloudWatch Logs to X-Ray"""
