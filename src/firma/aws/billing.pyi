"""Resource types of AWS Billing. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class BillingView_DataFilterExpression(TypedDict):
    dimensions: NotRequired[BillingView_DataFilterExpressionDimensions]
    tags: NotRequired[BillingView_DataFilterExpressionTags]
    time_range: NotRequired[BillingView_DataFilterExpressionTimeRange]

class BillingView_DataFilterExpressionDimensions(TypedDict):
    key: NotRequired[Literal["LINKED_ACCOUNT"]]
    values: NotRequired[Texts]

class BillingView_DataFilterExpressionTags(TypedDict):
    key: NotRequired[str]
    values: NotRequired[Texts]

class BillingView_DataFilterExpressionTimeRange(TypedDict):
    begin_date_inclusive: NotRequired[str]
    end_date_inclusive: NotRequired[str]

@final
class BillingView_DataFilterExpression_Read:
    dimensions: Final[BillingView_DataFilterExpressionDimensions_Read]
    tags: Final[BillingView_DataFilterExpressionTags_Read]
    time_range: Final[BillingView_DataFilterExpressionTimeRange_Read]

@final
class BillingView_DataFilterExpressionDimensions_Read:
    key: Final[str]
    values: Final[list[str]]

@final
class BillingView_DataFilterExpressionTags_Read:
    key: Final[str]
    values: Final[list[str]]

@final
class BillingView_DataFilterExpressionTimeRange_Read:
    begin_date_inclusive: Final[str]
    end_date_inclusive: Final[str]

class BillingView_Tag(TypedDict):
    key: str
    value: str

@final
class BillingView(_Resource):
    """A billing view is a container of cost & usage metadata."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        source_views: Texts,
        data_filter_expression: BillingView_DataFilterExpression = ...,
        description: str = ...,
        tags: Sequence[BillingView_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    billing_view_type: Final[str]
    created_at: Final[Ref[float]]
    """The time when the billing view was created."""
    data_filter_expression: Final[BillingView_DataFilterExpression_Read]
    description: Final[str]
    name: Final[str]
    owner_account_id: Final[str]
    source_views: Final[list[str]]
    """An array of strings that define the billing view's source."""
    tags: Final[list[Any]]
    """An array of key-value pairs associated to the billing view being created."""
    updated_at: Final[Ref[float]]
    """The time when the billing view was last updated."""
