"""Resource types of AWS ConnectCampaignsV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Campaign_ChannelSubtypeConfig(TypedDict):
    email: NotRequired[Campaign_EmailChannelSubtypeConfig]
    sms: NotRequired[Campaign_SmsChannelSubtypeConfig]
    telephony: NotRequired[Campaign_TelephonyChannelSubtypeConfig]
    whats_app: NotRequired[Campaign_WhatsAppChannelSubtypeConfig]

class Campaign_EmailChannelSubtypeConfig(TypedDict):
    capacity: NotRequired[Number]
    default_outbound_config: Campaign_EmailOutboundConfig
    outbound_mode: Campaign_EmailOutboundMode

class Campaign_EmailOutboundConfig(TypedDict):
    connect_source_email_address: str
    source_email_address_display_name: NotRequired[str]
    wisdom_template_arn: str

class Campaign_EmailOutboundMode(TypedDict):
    agentless_config: NotRequired[Mapping[str, Any]]

class Campaign_SmsChannelSubtypeConfig(TypedDict):
    capacity: NotRequired[Number]
    default_outbound_config: Campaign_SmsOutboundConfig
    outbound_mode: Campaign_SmsOutboundMode

class Campaign_SmsOutboundConfig(TypedDict):
    connect_source_phone_number_arn: str
    wisdom_template_arn: str

class Campaign_SmsOutboundMode(TypedDict):
    agentless_config: NotRequired[Mapping[str, Any]]

class Campaign_TelephonyChannelSubtypeConfig(TypedDict):
    capacity: NotRequired[Number]
    connect_queue_id: NotRequired[str]
    default_outbound_config: Campaign_TelephonyOutboundConfig
    outbound_mode: Campaign_TelephonyOutboundMode

class Campaign_TelephonyOutboundConfig(TypedDict):
    answer_machine_detection_config: NotRequired[Campaign_AnswerMachineDetectionConfig]
    connect_contact_flow_id: str
    connect_source_phone_number: NotRequired[str]
    ring_timeout: NotRequired[Int]

class Campaign_AnswerMachineDetectionConfig(TypedDict):
    await_answer_machine_prompt: NotRequired[Bool]
    enable_answer_machine_detection: Bool

class Campaign_TelephonyOutboundMode(TypedDict):
    agentless_config: NotRequired[Mapping[str, Any]]
    predictive_config: NotRequired[Campaign_PredictiveConfig]
    preview_config: NotRequired[Campaign_PreviewConfig]
    progressive_config: NotRequired[Campaign_ProgressiveConfig]

class Campaign_PredictiveConfig(TypedDict):
    bandwidth_allocation: Number

class Campaign_PreviewConfig(TypedDict):
    agent_actions: NotRequired[Sequence[Literal["DISCARD"]]]
    bandwidth_allocation: Number
    timeout_config: Campaign_TimeoutConfig

class Campaign_TimeoutConfig(TypedDict):
    duration_in_seconds: NotRequired[Int]

class Campaign_ProgressiveConfig(TypedDict):
    bandwidth_allocation: Number

class Campaign_WhatsAppChannelSubtypeConfig(TypedDict):
    capacity: NotRequired[Number]
    default_outbound_config: Campaign_WhatsAppOutboundConfig
    outbound_mode: Campaign_WhatsAppOutboundMode

class Campaign_WhatsAppOutboundConfig(TypedDict):
    connect_source_phone_number_arn: str
    wisdom_template_arn: str

class Campaign_WhatsAppOutboundMode(TypedDict):
    agentless_config: NotRequired[Mapping[str, Any]]

@final
class Campaign_ChannelSubtypeConfig_Read:
    email: Final[Campaign_EmailChannelSubtypeConfig_Read]
    sms: Final[Campaign_SmsChannelSubtypeConfig_Read]
    telephony: Final[Campaign_TelephonyChannelSubtypeConfig_Read]
    whats_app: Final[Campaign_WhatsAppChannelSubtypeConfig_Read]

@final
class Campaign_EmailChannelSubtypeConfig_Read:
    capacity: Final[Ref[float]]
    default_outbound_config: Final[Campaign_EmailOutboundConfig_Read]
    outbound_mode: Final[Campaign_EmailOutboundMode_Read]

@final
class Campaign_EmailOutboundConfig_Read:
    connect_source_email_address: Final[str]
    source_email_address_display_name: Final[str]
    wisdom_template_arn: Final[str]

@final
class Campaign_EmailOutboundMode_Read:
    agentless_config: Final[Any]

@final
class Campaign_SmsChannelSubtypeConfig_Read:
    capacity: Final[Ref[float]]
    default_outbound_config: Final[Campaign_SmsOutboundConfig_Read]
    outbound_mode: Final[Campaign_SmsOutboundMode_Read]

@final
class Campaign_SmsOutboundConfig_Read:
    connect_source_phone_number_arn: Final[str]
    wisdom_template_arn: Final[str]

@final
class Campaign_SmsOutboundMode_Read:
    agentless_config: Final[Any]

@final
class Campaign_TelephonyChannelSubtypeConfig_Read:
    capacity: Final[Ref[float]]
    connect_queue_id: Final[str]
    default_outbound_config: Final[Campaign_TelephonyOutboundConfig_Read]
    outbound_mode: Final[Campaign_TelephonyOutboundMode_Read]

@final
class Campaign_TelephonyOutboundConfig_Read:
    answer_machine_detection_config: Final[Campaign_AnswerMachineDetectionConfig_Read]
    connect_contact_flow_id: Final[str]
    connect_source_phone_number: Final[str]
    ring_timeout: Final[Ref[int]]

@final
class Campaign_AnswerMachineDetectionConfig_Read:
    await_answer_machine_prompt: Final[Ref[bool]]
    enable_answer_machine_detection: Final[Ref[bool]]

@final
class Campaign_TelephonyOutboundMode_Read:
    agentless_config: Final[Any]
    predictive_config: Final[Campaign_PredictiveConfig_Read]
    preview_config: Final[Campaign_PreviewConfig_Read]
    progressive_config: Final[Campaign_ProgressiveConfig_Read]

@final
class Campaign_PredictiveConfig_Read:
    bandwidth_allocation: Final[Ref[float]]

@final
class Campaign_PreviewConfig_Read:
    agent_actions: Final[list[str]]
    bandwidth_allocation: Final[Ref[float]]
    timeout_config: Final[Campaign_TimeoutConfig_Read]

@final
class Campaign_TimeoutConfig_Read:
    duration_in_seconds: Final[Ref[int]]

@final
class Campaign_ProgressiveConfig_Read:
    bandwidth_allocation: Final[Ref[float]]

@final
class Campaign_WhatsAppChannelSubtypeConfig_Read:
    capacity: Final[Ref[float]]
    default_outbound_config: Final[Campaign_WhatsAppOutboundConfig_Read]
    outbound_mode: Final[Campaign_WhatsAppOutboundMode_Read]

@final
class Campaign_WhatsAppOutboundConfig_Read:
    connect_source_phone_number_arn: Final[str]
    wisdom_template_arn: Final[str]

@final
class Campaign_WhatsAppOutboundMode_Read:
    agentless_config: Final[Any]

class Campaign_CommunicationLimitsConfig(TypedDict):
    all_channels_subtypes: NotRequired[Campaign_CommunicationLimits]
    instance_limits_handling: NotRequired[Literal["OPT_IN", "OPT_OUT"]]

class Campaign_CommunicationLimits(TypedDict):
    communication_limit_list: NotRequired[Sequence[Campaign_CommunicationLimit]]

class Campaign_CommunicationLimit(TypedDict):
    frequency: Int
    max_count_per_recipient: Int
    unit: Literal["DAY"]

@final
class Campaign_CommunicationLimitsConfig_Read:
    all_channels_subtypes: Final[Campaign_CommunicationLimits_Read]
    instance_limits_handling: Final[str]

@final
class Campaign_CommunicationLimits_Read:
    communication_limit_list: Final[list[Any]]

class Campaign_CommunicationTimeConfig(TypedDict):
    email: NotRequired[Campaign_TimeWindow]
    local_time_zone_config: Campaign_LocalTimeZoneConfig
    sms: NotRequired[Campaign_TimeWindow2]
    telephony: NotRequired[Campaign_TimeWindow3]
    whats_app: NotRequired[Campaign_TimeWindow4]

class Campaign_TimeWindow(TypedDict):
    open_hours: Campaign_OpenHours
    restricted_periods: NotRequired[Campaign_RestrictedPeriods]

class Campaign_OpenHours(TypedDict):
    daily_hours: Sequence[Campaign_DailyHour]

class Campaign_DailyHour(TypedDict):
    key: NotRequired[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]]
    value: NotRequired[Sequence[Campaign_TimeRange]]

class Campaign_TimeRange(TypedDict):
    end_time: str
    start_time: str

class Campaign_RestrictedPeriods(TypedDict):
    restricted_period_list: NotRequired[Sequence[Campaign_RestrictedPeriod]]

class Campaign_RestrictedPeriod(TypedDict):
    end_date: str
    name: NotRequired[str]
    start_date: str

class Campaign_LocalTimeZoneConfig(TypedDict):
    default_time_zone: NotRequired[str]
    local_time_zone_detection: NotRequired[Sequence[Literal["ZIP_CODE", "AREA_CODE"]]]
    local_time_zone_detection_scope: NotRequired[Literal["PRIMARY_ONLY", "ALL_AVAILABLE"]]

class Campaign_TimeWindow2(TypedDict):
    open_hours: Campaign_OpenHours
    restricted_periods: NotRequired[Campaign_RestrictedPeriods]

class Campaign_TimeWindow3(TypedDict):
    open_hours: Campaign_OpenHours
    restricted_periods: NotRequired[Campaign_RestrictedPeriods]

class Campaign_TimeWindow4(TypedDict):
    open_hours: Campaign_OpenHours
    restricted_periods: NotRequired[Campaign_RestrictedPeriods]

@final
class Campaign_CommunicationTimeConfig_Read:
    email: Final[Campaign_TimeWindow_Read]
    local_time_zone_config: Final[Campaign_LocalTimeZoneConfig_Read]
    sms: Final[Campaign_TimeWindow_Read2]
    telephony: Final[Campaign_TimeWindow_Read3]
    whats_app: Final[Campaign_TimeWindow_Read4]

@final
class Campaign_TimeWindow_Read:
    open_hours: Final[Campaign_OpenHours_Read]
    restricted_periods: Final[Campaign_RestrictedPeriods_Read]

@final
class Campaign_OpenHours_Read:
    daily_hours: Final[list[Any]]

@final
class Campaign_RestrictedPeriods_Read:
    restricted_period_list: Final[list[Any]]

@final
class Campaign_LocalTimeZoneConfig_Read:
    default_time_zone: Final[str]
    local_time_zone_detection: Final[list[str]]
    local_time_zone_detection_scope: Final[str]

@final
class Campaign_TimeWindow_Read2:
    open_hours: Final[Campaign_OpenHours_Read]
    restricted_periods: Final[Campaign_RestrictedPeriods_Read]

@final
class Campaign_TimeWindow_Read3:
    open_hours: Final[Campaign_OpenHours_Read]
    restricted_periods: Final[Campaign_RestrictedPeriods_Read]

@final
class Campaign_TimeWindow_Read4:
    open_hours: Final[Campaign_OpenHours_Read]
    restricted_periods: Final[Campaign_RestrictedPeriods_Read]

class Campaign_EntryLimitsConfig(TypedDict):
    max_entry_count: Int
    min_entry_interval: str

@final
class Campaign_EntryLimitsConfig_Read:
    max_entry_count: Final[Ref[int]]
    min_entry_interval: Final[str]

class Campaign_Schedule(TypedDict):
    end_time: str
    refresh_frequency: NotRequired[str]
    start_time: str

@final
class Campaign_Schedule_Read:
    end_time: Final[str]
    refresh_frequency: Final[str]
    start_time: Final[str]

class Campaign_Source(TypedDict):
    customer_profiles_segment_arn: NotRequired[str]
    event_trigger: NotRequired[Campaign_EventTrigger]

class Campaign_EventTrigger(TypedDict):
    customer_profiles_domain_arn: NotRequired[str]

@final
class Campaign_Source_Read:
    customer_profiles_segment_arn: Final[str]
    event_trigger: Final[Campaign_EventTrigger_Read]

@final
class Campaign_EventTrigger_Read:
    customer_profiles_domain_arn: Final[str]

class Campaign_Tag(TypedDict):
    key: str
    value: str

@final
class Campaign(_Resource):
    """Definition of AWS::ConnectCampaignsV2::Campaign Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connect_instance_id: str,
        name: str,
        channel_subtype_config: Campaign_ChannelSubtypeConfig = ...,
        communication_limits_override: Campaign_CommunicationLimitsConfig = ...,
        communication_time_config: Campaign_CommunicationTimeConfig = ...,
        connect_campaign_flow_arn: str = ...,
        entry_limits_config: Campaign_EntryLimitsConfig = ...,
        schedule: Campaign_Schedule = ...,
        source: Campaign_Source = ...,
        tags: Sequence[Campaign_Tag] = ...,
        type: Literal["MANAGED", "JOURNEY"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Connect Campaign Arn"""
    channel_subtype_config: Final[Campaign_ChannelSubtypeConfig_Read]
    """The possible types of channel subtype config parameters"""
    communication_limits_override: Final[Campaign_CommunicationLimitsConfig_Read]
    """Communication limits config"""
    communication_time_config: Final[Campaign_CommunicationTimeConfig_Read]
    """Campaign communication time config"""
    connect_campaign_flow_arn: Final[str]
    """Arn"""
    connect_instance_id: Final[str]
    """Amazon Connect Instance Id"""
    entry_limits_config: Final[Campaign_EntryLimitsConfig_Read]
    """Entry limits config for a campaign"""
    name: Final[str]
    """Campaign name"""
    schedule: Final[Campaign_Schedule_Read]
    """Campaign schedule"""
    source: Final[Campaign_Source_Read]
    """The possible source of the campaign"""
    tags: Final[list[Any]]
    """One or more tags."""
    type: Final[str]
    """Campaign type"""
