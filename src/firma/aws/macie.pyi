"""Resource types of AWS Macie. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AllowList_Criteria(TypedDict):
    regex: NotRequired[str]
    s3_words_list: NotRequired[AllowList_S3WordsList]

class AllowList_S3WordsList(TypedDict):
    bucket_name: str
    object_key: str

@final
class AllowList_Criteria_Read:
    regex: Final[str]
    s3_words_list: Final[AllowList_S3WordsList_Read]

@final
class AllowList_S3WordsList_Read:
    bucket_name: Final[str]
    object_key: Final[str]

class AllowList_Tag(TypedDict):
    key: str
    value: str

@final
class AllowList(_Resource):
    """Macie AllowList resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        criteria: AllowList_Criteria,
        name: str,
        description: str = ...,
        tags: Sequence[AllowList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """AllowList ARN."""
    criteria: Final[AllowList_Criteria_Read]
    """The regex or s3 object to use for the AllowList."""
    description: Final[str]
    """Description of AllowList."""
    id: Final[str]
    """AllowList ID."""
    name: Final[str]
    """Name of AllowList."""
    status: Final[str]
    """The status for the AllowList"""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class CustomDataIdentifier_Tag(TypedDict):
    key: str
    value: str

@final
class CustomDataIdentifier(_Resource):
    """Macie CustomDataIdentifier resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        regex: str,
        description: str = ...,
        ignore_words: Texts = ...,
        keywords: Texts = ...,
        maximum_match_distance: Int = ...,
        tags: Sequence[CustomDataIdentifier_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Custom data identifier ARN."""
    description: Final[str]
    """Description of custom data identifier."""
    id: Final[str]
    """Custom data identifier ID."""
    ignore_words: Final[list[str]]
    """Words to be ignored."""
    keywords: Final[list[str]]
    """Keywords to be matched against."""
    maximum_match_distance: Final[Ref[int]]
    """Maximum match distance."""
    name: Final[str]
    """Name of custom data identifier."""
    regex: Final[str]
    """Regular expression for custom data identifier."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class FindingsFilter_FindingCriteria(TypedDict):
    criterion: NotRequired[Mapping[str, FindingsFilter_CriterionAdditionalProperties]]

class FindingsFilter_CriterionAdditionalProperties(TypedDict):
    eq: NotRequired[Texts]
    gt: NotRequired[Int]
    gte: NotRequired[Int]
    lt: NotRequired[Int]
    lte: NotRequired[Int]
    neq: NotRequired[Texts]

@final
class FindingsFilter_FindingCriteria_Read:
    criterion: Final[Any]

class FindingsFilter_Tag(TypedDict):
    key: str
    value: str

@final
class FindingsFilter(_Resource):
    """Macie FindingsFilter resource schema."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        finding_criteria: FindingsFilter_FindingCriteria,
        name: str,
        action: Literal["ARCHIVE", "NOOP"] = ...,
        description: str = ...,
        position: Int = ...,
        tags: Sequence[FindingsFilter_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    """Findings filter action."""
    arn: Final[str]
    """Findings filter ARN."""
    description: Final[str]
    """Findings filter description"""
    finding_criteria: Final[FindingsFilter_FindingCriteria_Read]
    """Findings filter criteria."""
    id: Final[str]
    """Findings filter ID."""
    name: Final[str]
    """Findings filter name"""
    position: Final[Ref[int]]
    """Findings filter position."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class Member_Tag(TypedDict):
    key: str
    value: str

@final
class Member(_Resource):
    """Represents the association between an Amazon Macie administrator account and a member account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        email: str = ...,
        tags: Sequence[Member_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID for the account to associate with the Amazon Macie administrator account."""
    administrator_account_id: Final[str]
    """The AWS account ID for the Amazon Macie administrator account."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the association between the member account and the Amazon Macie administrator account."""
    email: Final[str]
    """The email address for the account to associate with the Amazon Macie administrator account."""
    relationship_status: Final[str]
    """The current status of the relationship between the account and the Amazon Macie administrator account."""
    tags: Final[list[Any]]
    """The tags to associate with the member account in Amazon Macie."""
    updated_at: Final[str]
    """The date and time, in UTC and extended ISO 8601 format, of the most recent change to the status of the relationship between the account…"""

@final
class Session(_Resource):
    """The AWS::Macie::Session resource specifies a new Amazon Macie session."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        finding_publishing_frequency: Literal["FIFTEEN_MINUTES", "ONE_HOUR", "SIX_HOURS"] = ...,
        status: Literal["ENABLED", "PAUSED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    automated_discovery_status: Final[str]
    """The status of automated sensitive data discovery for the Macie session."""
    aws_account_id: Final[str]
    """AWS account ID of customer"""
    finding_publishing_frequency: Final[str]
    """A enumeration value that specifies how frequently finding updates are published."""
    service_role: Final[str]
    """Service role used by Macie"""
    status: Final[str]
    """A enumeration value that specifies the status of the Macie Session."""
