"""Resource types of AWS Detective. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

class Graph_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Graph(_Resource):
    """Resource schema for AWS::Detective::Graph"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_enable_members: Bool = ...,
        tags: Sequence[Graph_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Detective graph ARN"""
    auto_enable_members: Final[Ref[bool]]
    """Indicates whether to automatically enable new organization accounts as member accounts in the organization behavior graph."""
    tags: Final[list[Any]]

@final
class MemberInvitation(_Resource):
    """Resource schema for AWS::Detective::MemberInvitation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        graph_arn: str,
        member_email_address: str,
        member_id: str,
        disable_email_notification: Bool = ...,
        message: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    disable_email_notification: Final[Ref[bool]]
    """When set to true, invitation emails are not sent to the member accounts."""
    graph_arn: Final[str]
    """The ARN of the graph to which the member account will be invited"""
    member_email_address: Final[str]
    """The root email address for the account to be invited, for validation."""
    member_id: Final[str]
    """The AWS account ID to be invited to join the graph as a member"""
    message: Final[str]
    """A message to be included in the email invitation sent to the invited account."""

@final
class OrganizationAdmin(_Resource):
    """Resource schema for AWS::Detective::OrganizationAdmin"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The account ID of the account that should be registered as your Organization's delegated administrator for Detective"""
    graph_arn: Final[str]
    """The Detective graph ARN"""
