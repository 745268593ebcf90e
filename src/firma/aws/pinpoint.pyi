"""Resource types of AWS Pinpoint. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ADMChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::ADMChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        client_id: str,
        client_secret: SecretText,
        enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class APNSChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::APNSChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        bundle_id: str = ...,
        certificate: str = ...,
        default_authentication_method: str = ...,
        enabled: Bool = ...,
        private_key: SecretText = ...,
        team_id: str = ...,
        token_key: str = ...,
        token_key_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    bundle_id: Final[str]
    certificate: Final[str]
    default_authentication_method: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    private_key: Final[str]
    team_id: Final[str]
    token_key: Final[str]
    token_key_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class APNSSandboxChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::APNSSandboxChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        bundle_id: str = ...,
        certificate: str = ...,
        default_authentication_method: str = ...,
        enabled: Bool = ...,
        private_key: SecretText = ...,
        team_id: str = ...,
        token_key: str = ...,
        token_key_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    bundle_id: Final[str]
    certificate: Final[str]
    default_authentication_method: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    private_key: Final[str]
    team_id: Final[str]
    token_key: Final[str]
    token_key_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class APNSVoipChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::APNSVoipChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        bundle_id: str = ...,
        certificate: str = ...,
        default_authentication_method: str = ...,
        enabled: Bool = ...,
        private_key: SecretText = ...,
        team_id: str = ...,
        token_key: str = ...,
        token_key_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    bundle_id: Final[str]
    certificate: Final[str]
    default_authentication_method: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    private_key: Final[str]
    team_id: Final[str]
    token_key: Final[str]
    token_key_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class APNSVoipSandboxChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::APNSVoipSandboxChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        bundle_id: str = ...,
        certificate: str = ...,
        default_authentication_method: str = ...,
        enabled: Bool = ...,
        private_key: SecretText = ...,
        team_id: str = ...,
        token_key: str = ...,
        token_key_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    bundle_id: Final[str]
    certificate: Final[str]
    default_authentication_method: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    private_key: Final[str]
    team_id: Final[str]
    token_key: Final[str]
    token_key_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class App(_Resource):
    """Resource Type definition for AWS::Pinpoint::App"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    name: Final[str]
    tags: Final[Any]

class ApplicationSettings_CampaignHook(TypedDict):
    lambda_function_name: NotRequired[str]
    mode: NotRequired[str]
    web_url: NotRequired[str]

@final
class ApplicationSettings_CampaignHook_Read:
    lambda_function_name: Final[str]
    mode: Final[str]
    web_url: Final[str]

class ApplicationSettings_Limits(TypedDict):
    daily: NotRequired[Int]
    maximum_duration: NotRequired[Int]
    messages_per_second: NotRequired[Int]
    total: NotRequired[Int]

@final
class ApplicationSettings_Limits_Read:
    daily: Final[Ref[int]]
    maximum_duration: Final[Ref[int]]
    messages_per_second: Final[Ref[int]]
    total: Final[Ref[int]]

class ApplicationSettings_QuietTime(TypedDict):
    end: str
    start: str

@final
class ApplicationSettings_QuietTime_Read:
    end: Final[str]
    start: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ApplicationSettings(_Resource):
    """Resource Type definition for AWS::Pinpoint::ApplicationSettings"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        campaign_hook: ApplicationSettings_CampaignHook = ...,
        cloud_watch_metrics_enabled: Bool = ...,
        limits: ApplicationSettings_Limits = ...,
        quiet_time: ApplicationSettings_QuietTime = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    campaign_hook: Final[ApplicationSettings_CampaignHook_Read]
    cloud_watch_metrics_enabled: Final[Ref[bool]]
    id: Final[str]
    limits: Final[ApplicationSettings_Limits_Read]
    quiet_time: Final[ApplicationSettings_QuietTime_Read]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class BaiduChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::BaiduChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_key: SecretText,
        application_id: str,
        secret_key: SecretText,
        enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key: Final[str]
    application_id: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    secret_key: Final[str]

class Campaign_WriteTreatmentResource(TypedDict):
    custom_delivery_configuration: NotRequired[Campaign_CustomDeliveryConfiguration]
    message_configuration: NotRequired[Campaign_MessageConfiguration]
    schedule: NotRequired[Campaign_Schedule]
    size_percent: NotRequired[Int]
    template_configuration: NotRequired[Campaign_TemplateConfiguration]
    treatment_description: NotRequired[str]
    treatment_name: NotRequired[str]

class Campaign_CustomDeliveryConfiguration(TypedDict):
    delivery_uri: NotRequired[str]
    endpoint_types: NotRequired[Texts]

class Campaign_MessageConfiguration(TypedDict):
    adm_message: NotRequired[Campaign_Message]
    apns_message: NotRequired[Campaign_Message2]
    baidu_message: NotRequired[Campaign_Message3]
    custom_message: NotRequired[Campaign_CampaignCustomMessage]
    default_message: NotRequired[Campaign_Message4]
    email_message: NotRequired[Campaign_CampaignEmailMessage]
    gcm_message: NotRequired[Campaign_Message5]
    in_app_message: NotRequired[Campaign_CampaignInAppMessage]
    sms_message: NotRequired[Campaign_CampaignSmsMessage]

class Campaign_Message(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_small_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    json_body: NotRequired[str]
    media_url: NotRequired[str]
    raw_content: NotRequired[str]
    silent_push: NotRequired[Bool]
    time_to_live: NotRequired[Int]
    title: NotRequired[str]
    url: NotRequired[str]

class Campaign_Message2(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_small_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    json_body: NotRequired[str]
    media_url: NotRequired[str]
    raw_content: NotRequired[str]
    silent_push: NotRequired[Bool]
    time_to_live: NotRequired[Int]
    title: NotRequired[str]
    url: NotRequired[str]

class Campaign_Message3(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_small_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    json_body: NotRequired[str]
    media_url: NotRequired[str]
    raw_content: NotRequired[str]
    silent_push: NotRequired[Bool]
    time_to_live: NotRequired[Int]
    title: NotRequired[str]
    url: NotRequired[str]

class Campaign_CampaignCustomMessage(TypedDict):
    data: NotRequired[str]

class Campaign_Message4(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_small_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    json_body: NotRequired[str]
    media_url: NotRequired[str]
    raw_content: NotRequired[str]
    silent_push: NotRequired[Bool]
    time_to_live: NotRequired[Int]
    title: NotRequired[str]
    url: NotRequired[str]

class Campaign_CampaignEmailMessage(TypedDict):
    body: NotRequired[str]
    from_address: NotRequired[str]
    html_body: NotRequired[str]
    title: NotRequired[str]

class Campaign_Message5(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_small_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    json_body: NotRequired[str]
    media_url: NotRequired[str]
    raw_content: NotRequired[str]
    silent_push: NotRequired[Bool]
    time_to_live: NotRequired[Int]
    title: NotRequired[str]
    url: NotRequired[str]

class Campaign_CampaignInAppMessage(TypedDict):
    content: NotRequired[Sequence[Campaign_InAppMessageContent]]
    custom_config: NotRequired[Mapping[str, Any] | str]
    layout: NotRequired[str]

class Campaign_InAppMessageContent(TypedDict):
    background_color: NotRequired[str]
    body_config: NotRequired[Campaign_InAppMessageBodyConfig]
    header_config: NotRequired[Campaign_InAppMessageHeaderConfig]
    image_url: NotRequired[str]
    primary_btn: NotRequired[Campaign_InAppMessageButton]
    secondary_btn: NotRequired[Campaign_InAppMessageButton2]

class Campaign_InAppMessageBodyConfig(TypedDict):
    alignment: NotRequired[str]
    body: NotRequired[str]
    text_color: NotRequired[str]

class Campaign_InAppMessageHeaderConfig(TypedDict):
    alignment: NotRequired[str]
    header: NotRequired[str]
    text_color: NotRequired[str]

class Campaign_InAppMessageButton(TypedDict):
    android: NotRequired[Campaign_OverrideButtonConfiguration]
    default_config: NotRequired[Campaign_DefaultButtonConfiguration]
    ios: NotRequired[Campaign_OverrideButtonConfiguration2]
    web: NotRequired[Campaign_OverrideButtonConfiguration3]

class Campaign_OverrideButtonConfiguration(TypedDict):
    button_action: NotRequired[str]
    link: NotRequired[str]

class Campaign_DefaultButtonConfiguration(TypedDict):
    background_color: NotRequired[str]
    border_radius: NotRequired[Int]
    button_action: NotRequired[str]
    link: NotRequired[str]
    text: NotRequired[str]
    text_color: NotRequired[str]

class Campaign_OverrideButtonConfiguration2(TypedDict):
    button_action: NotRequired[str]
    link: NotRequired[str]

class Campaign_OverrideButtonConfiguration3(TypedDict):
    button_action: NotRequired[str]
    link: NotRequired[str]

class Campaign_InAppMessageButton2(TypedDict):
    android: NotRequired[Campaign_OverrideButtonConfiguration]
    default_config: NotRequired[Campaign_DefaultButtonConfiguration]
    ios: NotRequired[Campaign_OverrideButtonConfiguration2]
    web: NotRequired[Campaign_OverrideButtonConfiguration3]

class Campaign_CampaignSmsMessage(TypedDict):
    body: NotRequired[str]
    entity_id: NotRequired[str]
    message_type: NotRequired[str]
    origination_number: NotRequired[str]
    sender_id: NotRequired[str]
    template_id: NotRequired[str]

class Campaign_Schedule(TypedDict):
    end_time: NotRequired[str]
    event_filter: NotRequired[Campaign_CampaignEventFilter]
    frequency: NotRequired[str]
    is_local_time: NotRequired[Bool]
    quiet_time: NotRequired[Campaign_QuietTime]
    start_time: NotRequired[str]
    time_zone: NotRequired[str]

class Campaign_CampaignEventFilter(TypedDict):
    dimensions: NotRequired[Campaign_EventDimensions]
    filter_type: NotRequired[str]

class Campaign_EventDimensions(TypedDict):
    attributes: NotRequired[Mapping[str, Any] | str]
    event_type: NotRequired[Campaign_SetDimension]
    metrics: NotRequired[Mapping[str, Any] | str]

class Campaign_SetDimension(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Campaign_QuietTime(TypedDict):
    end: str
    start: str

class Campaign_TemplateConfiguration(TypedDict):
    email_template: NotRequired[Campaign_Template]
    push_template: NotRequired[Campaign_Template2]
    sms_template: NotRequired[Campaign_Template3]
    voice_template: NotRequired[Campaign_Template4]

class Campaign_Template(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

class Campaign_Template2(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

class Campaign_Template3(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

class Campaign_Template4(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

class Campaign_CampaignHook(TypedDict):
    lambda_function_name: NotRequired[str]
    mode: NotRequired[str]
    web_url: NotRequired[str]

@final
class Campaign_CampaignHook_Read:
    lambda_function_name: Final[str]
    mode: Final[str]
    web_url: Final[str]

class Campaign_CustomDeliveryConfiguration2(TypedDict):
    delivery_uri: NotRequired[str]
    endpoint_types: NotRequired[Texts]

@final
class Campaign_CustomDeliveryConfiguration_Read:
    delivery_uri: Final[str]
    endpoint_types: Final[list[str]]

class Campaign_Limits(TypedDict):
    daily: NotRequired[Int]
    maximum_duration: NotRequired[Int]
    messages_per_second: NotRequired[Int]
    session: NotRequired[Int]
    total: NotRequired[Int]

@final
class Campaign_Limits_Read:
    daily: Final[Ref[int]]
    maximum_duration: Final[Ref[int]]
    messages_per_second: Final[Ref[int]]
    session: Final[Ref[int]]
    total: Final[Ref[int]]

class Campaign_MessageConfiguration2(TypedDict):
    adm_message: NotRequired[Campaign_Message]
    apns_message: NotRequired[Campaign_Message2]
    baidu_message: NotRequired[Campaign_Message3]
    custom_message: NotRequired[Campaign_CampaignCustomMessage]
    default_message: NotRequired[Campaign_Message4]
    email_message: NotRequired[Campaign_CampaignEmailMessage]
    gcm_message: NotRequired[Campaign_Message5]
    in_app_message: NotRequired[Campaign_CampaignInAppMessage]
    sms_message: NotRequired[Campaign_CampaignSmsMessage]

@final
class Campaign_MessageConfiguration_Read:
    adm_message: Final[Campaign_Message_Read]
    apns_message: Final[Campaign_Message_Read2]
    baidu_message: Final[Campaign_Message_Read3]
    custom_message: Final[Campaign_CampaignCustomMessage_Read]
    default_message: Final[Campaign_Message_Read4]
    email_message: Final[Campaign_CampaignEmailMessage_Read]
    gcm_message: Final[Campaign_Message_Read5]
    in_app_message: Final[Campaign_CampaignInAppMessage_Read]
    sms_message: Final[Campaign_CampaignSmsMessage_Read]

@final
class Campaign_Message_Read:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_small_icon_url: Final[str]
    image_url: Final[str]
    json_body: Final[str]
    media_url: Final[str]
    raw_content: Final[str]
    silent_push: Final[Ref[bool]]
    time_to_live: Final[Ref[int]]
    title: Final[str]
    url: Final[str]

@final
class Campaign_Message_Read2:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_small_icon_url: Final[str]
    image_url: Final[str]
    json_body: Final[str]
    media_url: Final[str]
    raw_content: Final[str]
    silent_push: Final[Ref[bool]]
    time_to_live: Final[Ref[int]]
    title: Final[str]
    url: Final[str]

@final
class Campaign_Message_Read3:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_small_icon_url: Final[str]
    image_url: Final[str]
    json_body: Final[str]
    media_url: Final[str]
    raw_content: Final[str]
    silent_push: Final[Ref[bool]]
    time_to_live: Final[Ref[int]]
    title: Final[str]
    url: Final[str]

@final
class Campaign_CampaignCustomMessage_Read:
    data: Final[str]

@final
class Campaign_Message_Read4:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_small_icon_url: Final[str]
    image_url: Final[str]
    json_body: Final[str]
    media_url: Final[str]
    raw_content: Final[str]
    silent_push: Final[Ref[bool]]
    time_to_live: Final[Ref[int]]
    title: Final[str]
    url: Final[str]

@final
class Campaign_CampaignEmailMessage_Read:
    body: Final[str]
    from_address: Final[str]
    html_body: Final[str]
    title: Final[str]

@final
class Campaign_Message_Read5:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_small_icon_url: Final[str]
    image_url: Final[str]
    json_body: Final[str]
    media_url: Final[str]
    raw_content: Final[str]
    silent_push: Final[Ref[bool]]
    time_to_live: Final[Ref[int]]
    title: Final[str]
    url: Final[str]

@final
class Campaign_CampaignInAppMessage_Read:
    content: Final[list[Any]]
    custom_config: Final[Any]
    layout: Final[str]

@final
class Campaign_CampaignSmsMessage_Read:
    body: Final[str]
    entity_id: Final[str]
    message_type: Final[str]
    origination_number: Final[str]
    sender_id: Final[str]
    template_id: Final[str]

class Campaign_Schedule2(TypedDict):
    end_time: NotRequired[str]
    event_filter: NotRequired[Campaign_CampaignEventFilter]
    frequency: NotRequired[str]
    is_local_time: NotRequired[Bool]
    quiet_time: NotRequired[Campaign_QuietTime]
    start_time: NotRequired[str]
    time_zone: NotRequired[str]

@final
class Campaign_Schedule_Read:
    end_time: Final[str]
    event_filter: Final[Campaign_CampaignEventFilter_Read]
    frequency: Final[str]
    is_local_time: Final[Ref[bool]]
    quiet_time: Final[Campaign_QuietTime_Read]
    start_time: Final[str]
    time_zone: Final[str]

@final
class Campaign_CampaignEventFilter_Read:
    dimensions: Final[Campaign_EventDimensions_Read]
    filter_type: Final[str]

@final
class Campaign_EventDimensions_Read:
    attributes: Final[Any]
    event_type: Final[Campaign_SetDimension_Read]
    metrics: Final[Any]

@final
class Campaign_SetDimension_Read:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Campaign_QuietTime_Read:
    end: Final[str]
    start: Final[str]

class Campaign_TemplateConfiguration2(TypedDict):
    email_template: NotRequired[Campaign_Template]
    push_template: NotRequired[Campaign_Template2]
    sms_template: NotRequired[Campaign_Template3]
    voice_template: NotRequired[Campaign_Template4]

@final
class Campaign_TemplateConfiguration_Read:
    email_template: Final[Campaign_Template_Read]
    push_template: Final[Campaign_Template_Read2]
    sms_template: Final[Campaign_Template_Read3]
    voice_template: Final[Campaign_Template_Read4]

@final
class Campaign_Template_Read:
    name: Final[str]
    version: Final[str]

@final
class Campaign_Template_Read2:
    name: Final[str]
    version: Final[str]

@final
class Campaign_Template_Read3:
    name: Final[str]
    version: Final[str]

@final
class Campaign_Template_Read4:
    name: Final[str]
    version: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Campaign(_Resource):
    """Resource Type definition for AWS::Pinpoint::Campaign"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        name: str,
        schedule: Campaign_Schedule2,
        segment_id: str,
        additional_treatments: Sequence[Campaign_WriteTreatmentResource] = ...,
        campaign_hook: Campaign_CampaignHook = ...,
        custom_delivery_configuration: Campaign_CustomDeliveryConfiguration2 = ...,
        description: str = ...,
        holdout_percent: Int = ...,
        is_paused: Bool = ...,
        limits: Campaign_Limits = ...,
        message_configuration: Campaign_MessageConfiguration2 = ...,
        priority: Int = ...,
        segment_version: Int = ...,
        tags: Mapping[str, Any] | str = ...,
        template_configuration: Campaign_TemplateConfiguration2 = ...,
        treatment_description: str = ...,
        treatment_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_treatments: Final[list[Any]]
    application_id: Final[str]
    arn: Final[str]
    campaign_hook: Final[Campaign_CampaignHook_Read]
    campaign_id: Final[str]
    custom_delivery_configuration: Final[Campaign_CustomDeliveryConfiguration_Read]
    description: Final[str]
    holdout_percent: Final[Ref[int]]
    is_paused: Final[Ref[bool]]
    limits: Final[Campaign_Limits_Read]
    message_configuration: Final[Campaign_MessageConfiguration_Read]
    name: Final[str]
    priority: Final[Ref[int]]
    schedule: Final[Campaign_Schedule_Read]
    segment_id: Final[str]
    segment_version: Final[Ref[int]]
    tags: Final[Any]
    template_configuration: Final[Campaign_TemplateConfiguration_Read]
    treatment_description: Final[str]
    treatment_name: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class EmailChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::EmailChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        from_address: str,
        identity: str,
        configuration_set: str = ...,
        enabled: Bool = ...,
        orchestration_sending_role_arn: str = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    configuration_set: Final[str]
    enabled: Final[Ref[bool]]
    from_address: Final[str]
    id: Final[str]
    identity: Final[str]
    orchestration_sending_role_arn: Final[str]
    role_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class EmailTemplate(_Resource):
    """Resource Type definition for AWS::Pinpoint::EmailTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subject: str,
        template_name: str,
        default_substitutions: str = ...,
        html_part: str = ...,
        tags: Mapping[str, Any] | str = ...,
        template_description: str = ...,
        text_part: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    default_substitutions: Final[str]
    html_part: Final[str]
    id: Final[str]
    subject: Final[str]
    tags: Final[Any]
    template_description: Final[str]
    template_name: Final[str]
    text_part: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class EventStream(_Resource):
    """Resource Type definition for AWS::Pinpoint::EventStream"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        destination_stream_arn: str,
        role_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    destination_stream_arn: Final[str]
    id: Final[str]
    role_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class GCMChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::GCMChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        api_key: SecretText = ...,
        default_authentication_method: str = ...,
        enabled: Bool = ...,
        service_json: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key: Final[str]
    application_id: Final[str]
    default_authentication_method: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    service_json: Final[str]

class InAppTemplate_InAppMessageContent(TypedDict):
    background_color: NotRequired[str]
    body_config: NotRequired[InAppTemplate_BodyConfig]
    header_config: NotRequired[InAppTemplate_HeaderConfig]
    image_url: NotRequired[str]
    primary_btn: NotRequired[InAppTemplate_ButtonConfig]
    secondary_btn: NotRequired[InAppTemplate_ButtonConfig2]

class InAppTemplate_BodyConfig(TypedDict):
    alignment: NotRequired[Literal["LEFT", "CENTER", "RIGHT"]]
    body: NotRequired[str]
    text_color: NotRequired[str]

class InAppTemplate_HeaderConfig(TypedDict):
    alignment: NotRequired[Literal["LEFT", "CENTER", "RIGHT"]]
    header: NotRequired[str]
    text_color: NotRequired[str]

class InAppTemplate_ButtonConfig(TypedDict):
    android: NotRequired[InAppTemplate_OverrideButtonConfiguration]
    default_config: NotRequired[InAppTemplate_DefaultButtonConfiguration]
    ios: NotRequired[InAppTemplate_OverrideButtonConfiguration2]
    web: NotRequired[InAppTemplate_OverrideButtonConfiguration3]

class InAppTemplate_OverrideButtonConfiguration(TypedDict):
    button_action: NotRequired[Literal["LINK", "DEEP_LINK", "CLOSE"]]
    link: NotRequired[str]

class InAppTemplate_DefaultButtonConfiguration(TypedDict):
    background_color: NotRequired[str]
    border_radius: NotRequired[Int]
    button_action: NotRequired[Literal["LINK", "DEEP_LINK", "CLOSE"]]
    link: NotRequired[str]
    text: NotRequired[str]
    text_color: NotRequired[str]

class InAppTemplate_OverrideButtonConfiguration2(TypedDict):
    button_action: NotRequired[Literal["LINK", "DEEP_LINK", "CLOSE"]]
    link: NotRequired[str]

class InAppTemplate_OverrideButtonConfiguration3(TypedDict):
    button_action: NotRequired[Literal["LINK", "DEEP_LINK", "CLOSE"]]
    link: NotRequired[str]

class InAppTemplate_ButtonConfig2(TypedDict):
    android: NotRequired[InAppTemplate_OverrideButtonConfiguration]
    default_config: NotRequired[InAppTemplate_DefaultButtonConfiguration]
    ios: NotRequired[InAppTemplate_OverrideButtonConfiguration2]
    web: NotRequired[InAppTemplate_OverrideButtonConfiguration3]

@final
class InAppTemplate(_Resource):
    """Resource Type definition for AWS::Pinpoint::InAppTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        template_name: str,
        content: Sequence[InAppTemplate_InAppMessageContent] = ...,
        custom_config: Mapping[str, Any] = ...,
        layout: Literal["BOTTOM_BANNER", "TOP_BANNER", "OVERLAYS", "MOBILE_FEED", "MIDDLE_BANNER", "CAROUSEL"] = ...,
        tags: Mapping[str, Any] | str = ...,
        template_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    content: Final[list[Any]]
    custom_config: Final[Any]
    layout: Final[str]
    tags: Final[Any]
    template_description: Final[str]
    template_name: Final[str]

class PushTemplate_AndroidPushNotificationTemplate(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    small_image_icon_url: NotRequired[str]
    sound: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]

@final
class PushTemplate_AndroidPushNotificationTemplate_Read:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_url: Final[str]
    small_image_icon_url: Final[str]
    sound: Final[str]
    title: Final[str]
    url: Final[str]

class PushTemplate_APNSPushNotificationTemplate(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    media_url: NotRequired[str]
    sound: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]

@final
class PushTemplate_APNSPushNotificationTemplate_Read:
    action: Final[str]
    body: Final[str]
    media_url: Final[str]
    sound: Final[str]
    title: Final[str]
    url: Final[str]

class PushTemplate_AndroidPushNotificationTemplate2(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    small_image_icon_url: NotRequired[str]
    sound: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]

@final
class PushTemplate_AndroidPushNotificationTemplate_Read2:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_url: Final[str]
    small_image_icon_url: Final[str]
    sound: Final[str]
    title: Final[str]
    url: Final[str]

class PushTemplate_DefaultPushNotificationTemplate(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    sound: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]

@final
class PushTemplate_DefaultPushNotificationTemplate_Read:
    action: Final[str]
    body: Final[str]
    sound: Final[str]
    title: Final[str]
    url: Final[str]

class PushTemplate_AndroidPushNotificationTemplate3(TypedDict):
    action: NotRequired[str]
    body: NotRequired[str]
    image_icon_url: NotRequired[str]
    image_url: NotRequired[str]
    small_image_icon_url: NotRequired[str]
    sound: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]

@final
class PushTemplate_AndroidPushNotificationTemplate_Read3:
    action: Final[str]
    body: Final[str]
    image_icon_url: Final[str]
    image_url: Final[str]
    small_image_icon_url: Final[str]
    sound: Final[str]
    title: Final[str]
    url: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class PushTemplate(_Resource):
    """Resource Type definition for AWS::Pinpoint::PushTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        template_name: str,
        adm: PushTemplate_AndroidPushNotificationTemplate = ...,
        apns: PushTemplate_APNSPushNotificationTemplate = ...,
        baidu: PushTemplate_AndroidPushNotificationTemplate2 = ...,
        default: PushTemplate_DefaultPushNotificationTemplate = ...,
        default_substitutions: str = ...,
        gcm: PushTemplate_AndroidPushNotificationTemplate3 = ...,
        tags: Mapping[str, Any] | str = ...,
        template_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    adm: Final[PushTemplate_AndroidPushNotificationTemplate_Read]
    apns: Final[PushTemplate_APNSPushNotificationTemplate_Read]
    arn: Final[str]
    baidu: Final[PushTemplate_AndroidPushNotificationTemplate_Read2]
    default: Final[PushTemplate_DefaultPushNotificationTemplate_Read]
    default_substitutions: Final[str]
    gcm: Final[PushTemplate_AndroidPushNotificationTemplate_Read3]
    id: Final[str]
    tags: Final[Any]
    template_description: Final[str]
    template_name: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SMSChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::SMSChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        enabled: Bool = ...,
        sender_id: str = ...,
        short_code: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
    sender_id: Final[str]
    short_code: Final[str]

class Segment_SegmentDimensions(TypedDict):
    attributes: NotRequired[Mapping[str, Any] | str]
    behavior: NotRequired[Segment_Behavior]
    demographic: NotRequired[Segment_Demographic]
    location: NotRequired[Segment_Location]
    metrics: NotRequired[Mapping[str, Any] | str]
    user_attributes: NotRequired[Mapping[str, Any] | str]

class Segment_Behavior(TypedDict):
    recency: NotRequired[Segment_Recency]

class Segment_Recency(TypedDict):
    duration: str
    recency_type: str

class Segment_Demographic(TypedDict):
    app_version: NotRequired[Segment_SetDimension]
    channel: NotRequired[Segment_SetDimension2]
    device_type: NotRequired[Segment_SetDimension3]
    make: NotRequired[Segment_SetDimension4]
    model: NotRequired[Segment_SetDimension5]
    platform: NotRequired[Segment_SetDimension6]

class Segment_SetDimension(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_SetDimension2(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_SetDimension3(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_SetDimension4(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_SetDimension5(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_SetDimension6(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_Location(TypedDict):
    country: NotRequired[Segment_SetDimension7]
    gps_point: NotRequired[Segment_GPSPoint]

class Segment_SetDimension7(TypedDict):
    dimension_type: NotRequired[str]
    values: NotRequired[Texts]

class Segment_GPSPoint(TypedDict):
    coordinates: Segment_Coordinates
    range_in_kilometers: Number

class Segment_Coordinates(TypedDict):
    latitude: Number
    longitude: Number

@final
class Segment_SegmentDimensions_Read:
    attributes: Final[Any]
    behavior: Final[Segment_Behavior_Read]
    demographic: Final[Segment_Demographic_Read]
    location: Final[Segment_Location_Read]
    metrics: Final[Any]
    user_attributes: Final[Any]

@final
class Segment_Behavior_Read:
    recency: Final[Segment_Recency_Read]

@final
class Segment_Recency_Read:
    duration: Final[str]
    recency_type: Final[str]

@final
class Segment_Demographic_Read:
    app_version: Final[Segment_SetDimension_Read]
    channel: Final[Segment_SetDimension_Read2]
    device_type: Final[Segment_SetDimension_Read3]
    make: Final[Segment_SetDimension_Read4]
    model: Final[Segment_SetDimension_Read5]
    platform: Final[Segment_SetDimension_Read6]

@final
class Segment_SetDimension_Read:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_SetDimension_Read2:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_SetDimension_Read3:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_SetDimension_Read4:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_SetDimension_Read5:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_SetDimension_Read6:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_Location_Read:
    country: Final[Segment_SetDimension_Read7]
    gps_point: Final[Segment_GPSPoint_Read]

@final
class Segment_SetDimension_Read7:
    dimension_type: Final[str]
    values: Final[list[str]]

@final
class Segment_GPSPoint_Read:
    coordinates: Final[Segment_Coordinates_Read]
    range_in_kilometers: Final[Ref[float]]

@final
class Segment_Coordinates_Read:
    latitude: Final[Ref[float]]
    longitude: Final[Ref[float]]

class Segment_SegmentGroups(TypedDict):
    groups: NotRequired[Sequence[Segment_Groups]]
    include: NotRequired[str]

class Segment_Groups(TypedDict):
    dimensions: NotRequired[Sequence[Segment_SegmentDimensions2]]
    source_segments: NotRequired[Sequence[Segment_SourceSegments]]
    source_type: NotRequired[str]
    type: NotRequired[str]

class Segment_SegmentDimensions2(TypedDict):
    attributes: NotRequired[Mapping[str, Any] | str]
    behavior: NotRequired[Segment_Behavior]
    demographic: NotRequired[Segment_Demographic]
    location: NotRequired[Segment_Location]
    metrics: NotRequired[Mapping[str, Any] | str]
    user_attributes: NotRequired[Mapping[str, Any] | str]

class Segment_SourceSegments(TypedDict):
    id: str
    version: NotRequired[Int]

@final
class Segment_SegmentGroups_Read:
    groups: Final[list[Any]]
    include: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Segment(_Resource):
    """Resource Type definition for AWS::Pinpoint::Segment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        name: str,
        dimensions: Segment_SegmentDimensions = ...,
        segment_groups: Segment_SegmentGroups = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    arn: Final[str]
    dimensions: Final[Segment_SegmentDimensions_Read]
    name: Final[str]
    segment_groups: Final[Segment_SegmentGroups_Read]
    segment_id: Final[str]
    tags: Final[Any]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SmsTemplate(_Resource):
    """Resource Type definition for AWS::Pinpoint::SmsTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        body: str,
        template_name: str,
        default_substitutions: str = ...,
        tags: Mapping[str, Any] | str = ...,
        template_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    body: Final[str]
    default_substitutions: Final[str]
    id: Final[str]
    tags: Final[Any]
    template_description: Final[str]
    template_name: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class VoiceChannel(_Resource):
    """Resource Type definition for AWS::Pinpoint::VoiceChannel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_id: str,
        enabled: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_id: Final[str]
    enabled: Final[Ref[bool]]
    id: Final[str]
