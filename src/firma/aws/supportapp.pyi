"""Resource types of AWS SupportApp. Made by scripts/schemas: do not edit."""

from typing import Final, Literal, Unpack, final
from firma.aws._inputs import Bool, Options, Ref
from firma.program.resource import Resource as _Resource

@final
class AccountAlias(_Resource):
    """An AWS Support App resource that creates, updates, reads, and deletes a customer's account alias."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_alias: str,
        **_options: Unpack[Options],
    ) -> None: ...
    account_alias: Final[str]
    """An account alias associated with a customer's account."""
    account_alias_resource_id: Final[str]
    """Unique identifier representing an alias tied to an account"""

@final
class SlackChannelConfiguration(_Resource):
    """An AWS Support App resource that creates, updates, lists and deletes Slack channel configurations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_id: str,
        channel_role_arn: str,
        notify_on_case_severity: Literal["none", "all", "high"],
        team_id: str,
        channel_name: str = ...,
        notify_on_add_correspondence_to_case: Bool = ...,
        notify_on_create_or_reopen_case: Bool = ...,
        notify_on_resolve_case: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_id: Final[str]
    """The channel ID in Slack, which identifies a channel within a workspace."""
    channel_name: Final[str]
    """The channel name in Slack."""
    channel_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that grants the AWS Support App access to perform operations for AWS services."""
    notify_on_add_correspondence_to_case: Final[Ref[bool]]
    """Whether to notify when a correspondence is added to a case."""
    notify_on_case_severity: Final[str]
    """The severity level of a support case that a customer wants to get notified for."""
    notify_on_create_or_reopen_case: Final[Ref[bool]]
    """Whether to notify when a case is created or reopened."""
    notify_on_resolve_case: Final[Ref[bool]]
    """Whether to notify when a case is resolved."""
    team_id: Final[str]
    """The team ID in Slack, which uniquely identifies a workspace."""

@final
class SlackWorkspaceConfiguration(_Resource):
    """An AWS Support App resource that creates, updates, lists, and deletes Slack workspace configurations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        team_id: str,
        version_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    team_id: Final[str]
    """The team ID in Slack, which uniquely identifies a workspace."""
    version_id: Final[str]
    """An identifier used to update an existing Slack workspace configuration in AWS CloudFormation."""
