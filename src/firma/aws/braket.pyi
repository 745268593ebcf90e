"""Resource types of AWS Braket. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class SpendingLimit_Tag(TypedDict):
    key: str
    value: str

class SpendingLimit_TimePeriod(TypedDict):
    end_at: str
    start_at: str

@final
class SpendingLimit_TimePeriod_Read:
    end_at: Final[str]
    start_at: Final[str]

@final
class SpendingLimit(_Resource):
    """Creates a spending limit for a specified quantum device."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_arn: str,
        spending_limit: str,
        tags: Sequence[SpendingLimit_Tag] = ...,
        time_period: SpendingLimit_TimePeriod = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The date and time when the spending limit was created, in ISO 8601 format."""
    device_arn: Final[str]
    """The Amazon Resource Name (ARN) of the quantum device to apply the spending limit to."""
    queued_spend: Final[str]
    """The amount currently queued for spending on the device, in USD."""
    spending_limit: Final[str]
    """The maximum amount that can be spent on the specified device, in USD."""
    spending_limit_arn: Final[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the spending limit."""
    tags: Final[list[Any]]
    """The tags to apply to the spending limit."""
    time_period: Final[SpendingLimit_TimePeriod_Read]
    """Defines a time range for spending limits, specifying when the limit is active."""
    total_spend: Final[str]
    """The total amount spent on the device so far during the current time period, in USD."""
    updated_at: Final[str]
    """The date and time when the spending limit was last modified, in ISO 8601 format."""
