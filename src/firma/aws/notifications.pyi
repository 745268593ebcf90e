"""Resource types of AWS Notifications. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class ChannelAssociation(_Resource):
    """Resource Type definition for AWS::Notifications::ChannelAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        arn: str,
        notification_configuration_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN identifier of the channel."""
    notification_configuration_arn: Final[str]
    """ARN identifier of the NotificationConfiguration."""

@final
class EventRule(_Resource):
    """Resource Type definition for AWS::Notifications::EventRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_type: str,
        notification_configuration_arn: str,
        regions: Texts,
        source: str,
        event_pattern: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    event_pattern: Final[str]
    event_type: Final[str]
    managed_rules: Final[list[str]]
    notification_configuration_arn: Final[str]
    regions: Final[list[str]]
    source: Final[str]
    status_summary_by_region: Final[Any]

@final
class ManagedNotificationAccountContactAssociation(_Resource):
    """Resource Type definition for ManagedNotificationAccountContactAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_identifier: Literal["ACCOUNT_PRIMARY", "ACCOUNT_ALTERNATE_SECURITY", "ACCOUNT_ALTERNATE_OPERATIONS", "ACCOUNT_ALTERNATE_BILLING"],
        managed_notification_configuration_arn: str,
        is_sensitive_events_subscribed: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_identifier: Final[str]
    """This unique identifier for Contact"""
    is_sensitive_events_subscribed: Final[Ref[bool]]
    """Whether the account contact association is subscribed to sensitive events."""
    managed_notification_configuration_arn: Final[str]
    """The managed notification configuration ARN, against which the account contact association will be created"""

@final
class ManagedNotificationAdditionalChannelAssociation(_Resource):
    """Resource Type definition for AWS::Notifications::ManagedNotificationAdditionalChannelAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_arn: str,
        managed_notification_configuration_arn: str,
        is_sensitive_events_subscribed: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_arn: Final[str]
    """ARN identifier of the channel."""
    is_sensitive_events_subscribed: Final[Ref[bool]]
    """Whether the channel association is subscribed to sensitive events."""
    managed_notification_configuration_arn: Final[str]
    """ARN identifier of the Managed Notification."""

class NotificationConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class NotificationConfiguration(_Resource):
    """Resource Type definition for AWS::Notifications::NotificationConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        name: str,
        aggregation_duration: Literal["LONG", "SHORT", "NONE"] = ...,
        tags: Sequence[NotificationConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation_duration: Final[str]
    arn: Final[str]
    creation_time: Final[str]
    description: Final[str]
    name: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """A list of tags that are attached to the role."""

@final
class NotificationHub_NotificationHubStatusSummary_Read:
    notification_hub_status: Final[str]
    notification_hub_status_reason: Final[str]

@final
class NotificationHub(_Resource):
    """Resource Type definition for AWS::Notifications::NotificationHub"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        region: str,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    notification_hub_status_summary: Final[NotificationHub_NotificationHubStatusSummary_Read]
    region: Final[str]
    """Region that NotificationHub is present in."""

@final
class OrganizationalUnitAssociation(_Resource):
    """Resource Type definition for AWS::Notifications::OrganizationalUnitAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        notification_configuration_arn: str,
        organizational_unit_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    notification_configuration_arn: Final[str]
    """ARN identifier of the NotificationConfiguration."""
    organizational_unit_id: Final[str]
    """The ID of the organizational unit."""
