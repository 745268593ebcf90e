"""Resource types of AWS Rbin. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

class Rule_ResourceTag(TypedDict):
    resource_tag_key: str
    resource_tag_value: str

class Rule_UnlockDelay(TypedDict):
    unlock_delay_unit: NotRequired[Literal["DAYS"]]
    unlock_delay_value: NotRequired[Int]

@final
class Rule_UnlockDelay_Read:
    unlock_delay_unit: Final[str]
    unlock_delay_value: Final[Ref[int]]

class Rule_ResourceTag2(TypedDict):
    resource_tag_key: str
    resource_tag_value: str

class Rule_RetentionPeriod(TypedDict):
    retention_period_unit: Literal["DAYS"]
    retention_period_value: Int

@final
class Rule_RetentionPeriod_Read:
    retention_period_unit: Final[str]
    retention_period_value: Final[Ref[int]]

class Rule_Tag(TypedDict):
    key: str
    value: str

@final
class Rule(_Resource):
    """Resource Type definition for AWS::Rbin::Rule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_type: Literal["EBS_SNAPSHOT", "EC2_IMAGE", "EBS_VOLUME"],
        retention_period: Rule_RetentionPeriod,
        description: str = ...,
        exclude_resource_tags: Sequence[Rule_ResourceTag] = ...,
        lock_configuration: Rule_UnlockDelay = ...,
        resource_tags: Sequence[Rule_ResourceTag2] = ...,
        status: str = ...,
        tags: Sequence[Rule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Rule Arn is unique for each rule."""
    description: Final[str]
    """The description of the retention rule."""
    exclude_resource_tags: Final[list[Any]]
    """Information about the exclude resource tags used to identify resources that are excluded by the retention rule."""
    identifier: Final[str]
    """The unique ID of the retention rule."""
    lock_configuration: Final[Rule_UnlockDelay_Read]
    """Information about the retention rule lock configuration."""
    lock_state: Final[str]
    """The lock state for the retention rule."""
    resource_tags: Final[list[Any]]
    """Information about the resource tags used to identify resources that are retained by the retention rule."""
    resource_type: Final[str]
    """The resource type retained by the retention rule."""
    retention_period: Final[Rule_RetentionPeriod_Read]
    """The retention period of the rule."""
    status: Final[str]
    """The state of the retention rule."""
    tags: Final[list[Any]]
    """Information about the tags assigned to the retention rule."""
