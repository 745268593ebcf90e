"""Resource types of AWS SSMContacts. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Contact_Stage(TypedDict):
    duration_in_minutes: NotRequired[Int]
    rotation_ids: NotRequired[Texts]
    targets: NotRequired[Sequence[Contact_Targets]]

class Contact_Targets(TypedDict):
    channel_target_info: NotRequired[Contact_ChannelTargetInfo]
    contact_target_info: NotRequired[Contact_ContactTargetInfo]

class Contact_ChannelTargetInfo(TypedDict):
    channel_id: str
    retry_interval_in_minutes: Int

class Contact_ContactTargetInfo(TypedDict):
    contact_id: str
    is_essential: Bool

class Contact_Tag(TypedDict):
    key: str
    value: str

@final
class Contact(_Resource):
    """Resource Type definition for AWS::SSMContacts::Contact"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias: str,
        display_name: str,
        type: Literal["PERSONAL", "ESCALATION", "ONCALL_SCHEDULE"],
        plan: Sequence[Contact_Stage] = ...,
        tags: Sequence[Contact_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """Alias of the contact."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the contact."""
    display_name: Final[str]
    """Name of the contact."""
    plan: Final[list[Any]]
    """The stages that an escalation plan or engagement plan engages contacts and contact methods in."""
    tags: Final[list[Any]]
    type: Final[str]
    """Contact type, which specify type of contact."""

@final
class ContactChannel(_Resource):
    """Resource Type definition for AWS::SSMContacts::ContactChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_address: str = ...,
        channel_name: str = ...,
        channel_type: Literal["SMS", "VOICE", "EMAIL"] = ...,
        contact_id: str = ...,
        defer_activation: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the engagement to a contact channel."""
    channel_address: Final[str]
    """The details that SSM Incident Manager uses when trying to engage the contact channel."""
    channel_name: Final[str]
    """The device name."""
    channel_type: Final[str]
    """Device type, which specify notification channel."""
    contact_id: Final[str]
    """ARN of the contact resource"""
    defer_activation: Final[Ref[bool]]
    """If you want to activate the channel at a later time, you can choose to defer activation."""

class Plan_Stage(TypedDict):
    duration_in_minutes: Int
    targets: NotRequired[Sequence[Plan_Targets]]

class Plan_Targets(TypedDict):
    channel_target_info: NotRequired[Plan_ChannelTargetInfo]
    contact_target_info: NotRequired[Plan_ContactTargetInfo]

class Plan_ChannelTargetInfo(TypedDict):
    channel_id: str
    retry_interval_in_minutes: Int

class Plan_ContactTargetInfo(TypedDict):
    contact_id: str
    is_essential: Bool

@final
class Plan(_Resource):
    """Engagement Plan for a SSM Incident Manager Contact."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_id: str = ...,
        rotation_ids: Texts = ...,
        stages: Sequence[Plan_Stage] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the contact."""
    contact_id: Final[str]
    """Contact ID for the AWS SSM Incident Manager Contact to associate the plan."""
    rotation_ids: Final[list[str]]
    """Rotation Ids to associate with Oncall Contact for engagement."""
    stages: Final[list[Any]]
    """The stages that an escalation plan or engagement plan engages contacts and contact methods in."""

class Rotation_RecurrenceSettings(TypedDict):
    daily_settings: NotRequired[Texts]
    monthly_settings: NotRequired[Sequence[Rotation_MonthlySetting]]
    number_of_on_calls: NotRequired[Int]
    recurrence_multiplier: NotRequired[Int]
    shift_coverages: NotRequired[Sequence[Rotation_ShiftCoverage]]
    weekly_settings: NotRequired[Sequence[Rotation_WeeklySetting]]

class Rotation_MonthlySetting(TypedDict):
    day_of_month: Int
    hand_off_time: str

class Rotation_ShiftCoverage(TypedDict):
    coverage_times: Sequence[Rotation_CoverageTime]
    day_of_week: Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]

class Rotation_CoverageTime(TypedDict):
    end_time: str
    start_time: str

class Rotation_WeeklySetting(TypedDict):
    day_of_week: Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]
    hand_off_time: str

@final
class Rotation_RecurrenceSettings_Read:
    daily_settings: Final[list[str]]
    monthly_settings: Final[list[Any]]
    number_of_on_calls: Final[Ref[int]]
    recurrence_multiplier: Final[Ref[int]]
    shift_coverages: Final[list[Any]]
    weekly_settings: Final[list[Any]]

class Rotation_Tag(TypedDict):
    key: str
    value: str

@final
class Rotation(_Resource):
    """Resource Type definition for AWS::SSMContacts::Rotation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_ids: Texts,
        name: str,
        recurrence: Rotation_RecurrenceSettings,
        start_time: str,
        time_zone_id: str,
        tags: Sequence[Rotation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the rotation."""
    contact_ids: Final[list[str]]
    """Members of the rotation"""
    name: Final[str]
    """Name of the Rotation"""
    recurrence: Final[Rotation_RecurrenceSettings_Read]
    """Information about when an on-call rotation is in effect and how long the rotation period lasts."""
    start_time: Final[str]
    """Start time of the first shift of Oncall Schedule"""
    tags: Final[list[Any]]
    time_zone_id: Final[str]
    """TimeZone Identifier for the Oncall Schedule"""
