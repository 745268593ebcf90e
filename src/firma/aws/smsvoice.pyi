"""Resource types of AWS SMSVOICE. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConfigurationSet_EventDestination(TypedDict):
    cloud_watch_logs_destination: NotRequired[ConfigurationSet_CloudWatchLogsDestination]
    enabled: Bool
    event_destination_name: str
    kinesis_firehose_destination: NotRequired[ConfigurationSet_KinesisFirehoseDestination]
    matching_event_types: Texts
    sns_destination: NotRequired[ConfigurationSet_SnsDestination]

class ConfigurationSet_CloudWatchLogsDestination(TypedDict):
    iam_role_arn: str
    log_group_arn: str

class ConfigurationSet_KinesisFirehoseDestination(TypedDict):
    delivery_stream_arn: str
    iam_role_arn: str

class ConfigurationSet_SnsDestination(TypedDict):
    topic_arn: str

class ConfigurationSet_Tag(TypedDict):
    key: str
    value: str

@final
class ConfigurationSet(_Resource):
    """Resource Type definition for AWS::SMSVOICE::ConfigurationSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_set_name: str = ...,
        default_sender_id: str = ...,
        event_destinations: Sequence[ConfigurationSet_EventDestination] = ...,
        message_feedback_enabled: Bool = ...,
        protect_configuration_id: str = ...,
        tags: Sequence[ConfigurationSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    configuration_set_name: Final[str]
    """The name to use for the configuration set."""
    default_sender_id: Final[str]
    """The default sender ID to set for the ConfigurationSet."""
    event_destinations: Final[list[Any]]
    """An event destination is a location where you send message events."""
    message_feedback_enabled: Final[Ref[bool]]
    """Set to true to enable message feedback."""
    protect_configuration_id: Final[str]
    """The unique identifier for the protect configuration to be associated to the configuration set."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class NotifyConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class NotifyConfiguration(_Resource):
    """A notify configuration defines the settings used to send templated messages with AWS End User Messaging SMS managed messaging, including…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        enabled_channels: Sequence[Literal["SMS", "VOICE", "MMS", "RCS"]],
        use_case: Literal["CODE_VERIFICATION"],
        default_template_id: str = ...,
        deletion_protection_enabled: Bool = ...,
        enabled_countries: Texts = ...,
        pool_id: str = ...,
        tags: Sequence[NotifyConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The time when the notify configuration was created."""
    default_template_id: Final[str]
    """The default template identifier to associate with the notify configuration."""
    deletion_protection_enabled: Final[Ref[bool]]
    """By default this is set to false."""
    display_name: Final[str]
    """The display name to associate with the notify configuration."""
    enabled_channels: Final[list[str]]
    """An array of channels to enable for the notify configuration."""
    enabled_countries: Final[list[str]]
    """An array of two-character ISO country codes, in ISO 3166-1 alpha-2 format, that are enabled for the notify configuration."""
    notify_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) for the notify configuration."""
    notify_configuration_id: Final[str]
    """The unique identifier for the notify configuration."""
    pool_id: Final[str]
    """The identifier of the pool to associate with the notify configuration."""
    status: Final[str]
    """The current status of the notify configuration."""
    tags: Final[list[Any]]
    """An array of tags (key and value pairs) associated with the notify configuration."""
    tier: Final[str]
    """The tier of the notify configuration."""
    tier_upgrade_status: Final[str]
    """The tier upgrade status of the notify configuration."""
    use_case: Final[str]
    """The use case for the notify configuration."""

class OptOutList_Tag(TypedDict):
    key: str
    value: str

@final
class OptOutList(_Resource):
    """Resource Type definition for AWS::SMSVOICE::OptOutList"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        opt_out_list_name: str = ...,
        tags: Sequence[OptOutList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) for the OptOutList."""
    opt_out_list_name: Final[str]
    """The name of the new OptOutList."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class PhoneNumber_MandatoryKeywords(TypedDict):
    help: PhoneNumber_MandatoryKeyword
    stop: PhoneNumber_MandatoryKeyword2

class PhoneNumber_MandatoryKeyword(TypedDict):
    message: str

class PhoneNumber_MandatoryKeyword2(TypedDict):
    message: str

@final
class PhoneNumber_MandatoryKeywords_Read:
    help: Final[PhoneNumber_MandatoryKeyword_Read]
    stop: Final[PhoneNumber_MandatoryKeyword_Read2]

@final
class PhoneNumber_MandatoryKeyword_Read:
    message: Final[str]

@final
class PhoneNumber_MandatoryKeyword_Read2:
    message: Final[str]

class PhoneNumber_OptionalKeyword(TypedDict):
    action: Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"]
    keyword: str
    message: str

class PhoneNumber_Tag(TypedDict):
    key: str
    value: str

class PhoneNumber_TwoWay(TypedDict):
    channel_arn: NotRequired[str]
    channel_role: NotRequired[str]
    enabled: Bool

@final
class PhoneNumber_TwoWay_Read:
    channel_arn: Final[str]
    channel_role: Final[str]
    enabled: Final[Ref[bool]]

@final
class PhoneNumber(_Resource):
    """Resource Type definition for AWS::SMSVOICE::PhoneNumber"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iso_country_code: str,
        mandatory_keywords: PhoneNumber_MandatoryKeywords,
        number_capabilities: Sequence[Literal["SMS", "VOICE", "MMS"]],
        number_type: Literal["LONG_CODE", "TOLL_FREE", "TEN_DLC", "SIMULATOR"],
        deletion_protection_enabled: Bool = ...,
        opt_out_list_name: str = ...,
        optional_keywords: Sequence[PhoneNumber_OptionalKeyword] = ...,
        self_managed_opt_outs_enabled: Bool = ...,
        tags: Sequence[PhoneNumber_Tag] = ...,
        two_way: PhoneNumber_TwoWay = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    deletion_protection_enabled: Final[Ref[bool]]
    """When set to true the sender ID can't be deleted."""
    iso_country_code: Final[str]
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region."""
    mandatory_keywords: Final[PhoneNumber_MandatoryKeywords_Read]
    """A keyword is a word that you can search for on a particular phone number or pool."""
    number_capabilities: Final[list[str]]
    """Indicates if the phone number will be used for text messages, voice messages, or both."""
    number_type: Final[str]
    """The type of phone number to request."""
    opt_out_list_name: Final[str]
    """The name of the OptOutList to associate with the phone number."""
    optional_keywords: Final[list[Any]]
    """A keyword is a word that you can search for on a particular phone number or pool."""
    phone_number: Final[str]
    phone_number_id: Final[str]
    self_managed_opt_outs_enabled: Final[Ref[bool]]
    """By default this is set to false."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    two_way: Final[PhoneNumber_TwoWay_Read]
    """When you set up two-way SMS, you can receive incoming messages from your customers."""

class Pool_MandatoryKeywords(TypedDict):
    help: Pool_MandatoryKeyword
    stop: Pool_MandatoryKeyword2

class Pool_MandatoryKeyword(TypedDict):
    message: str

class Pool_MandatoryKeyword2(TypedDict):
    message: str

@final
class Pool_MandatoryKeywords_Read:
    help: Final[Pool_MandatoryKeyword_Read]
    stop: Final[Pool_MandatoryKeyword_Read2]

@final
class Pool_MandatoryKeyword_Read:
    message: Final[str]

@final
class Pool_MandatoryKeyword_Read2:
    message: Final[str]

class Pool_OptionalKeyword(TypedDict):
    action: Literal["AUTOMATIC_RESPONSE", "OPT_OUT", "OPT_IN"]
    keyword: str
    message: str

class Pool_Tag(TypedDict):
    key: str
    value: str

class Pool_TwoWay(TypedDict):
    channel_arn: NotRequired[str]
    channel_role: NotRequired[str]
    enabled: Bool

@final
class Pool_TwoWay_Read:
    channel_arn: Final[str]
    channel_role: Final[str]
    enabled: Final[Ref[bool]]

@final
class Pool(_Resource):
    """Resource Type definition for AWS::SMSVOICE::Pool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mandatory_keywords: Pool_MandatoryKeywords,
        origination_identities: Texts,
        deletion_protection_enabled: Bool = ...,
        opt_out_list_name: str = ...,
        optional_keywords: Sequence[Pool_OptionalKeyword] = ...,
        self_managed_opt_outs_enabled: Bool = ...,
        shared_routes_enabled: Bool = ...,
        tags: Sequence[Pool_Tag] = ...,
        two_way: Pool_TwoWay = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    deletion_protection_enabled: Final[Ref[bool]]
    """When set to true the pool can't be deleted."""
    mandatory_keywords: Final[Pool_MandatoryKeywords_Read]
    """A keyword is a word that you can search for on a particular phone number or pool."""
    opt_out_list_name: Final[str]
    """The name of the OptOutList to associate with the pool."""
    optional_keywords: Final[list[Any]]
    """A keyword is a word that you can search for on a particular phone number or pool."""
    origination_identities: Final[list[str]]
    """The origination identity to use such as a PhoneNumberId, PhoneNumberArn, SenderId or SenderIdArn and it's IsoCountryCode."""
    pool_id: Final[str]
    self_managed_opt_outs_enabled: Final[Ref[bool]]
    """By default this is set to false."""
    shared_routes_enabled: Final[Ref[bool]]
    """Indicates whether shared routes are enabled for the pool."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    two_way: Final[Pool_TwoWay_Read]
    """When you set up two-way SMS, you can receive incoming messages from your customers."""

class ProtectConfiguration_CountryRuleSet(TypedDict):
    mms: NotRequired[Sequence[ProtectConfiguration_CountryRule]]
    sms: NotRequired[Sequence[ProtectConfiguration_CountryRule2]]
    voice: NotRequired[Sequence[ProtectConfiguration_CountryRule3]]

class ProtectConfiguration_CountryRule(TypedDict):
    country_code: str
    protect_status: Literal["ALLOW", "BLOCK", "MONITOR", "FILTER"]

class ProtectConfiguration_CountryRule2(TypedDict):
    country_code: str
    protect_status: Literal["ALLOW", "BLOCK", "MONITOR", "FILTER"]

class ProtectConfiguration_CountryRule3(TypedDict):
    country_code: str
    protect_status: Literal["ALLOW", "BLOCK", "MONITOR", "FILTER"]

@final
class ProtectConfiguration_CountryRuleSet_Read:
    mms: Final[list[Any]]
    sms: Final[list[Any]]
    voice: Final[list[Any]]

class ProtectConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class ProtectConfiguration(_Resource):
    """Resource Type definition for AWS::SMSVOICE::ProtectConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        country_rule_set: ProtectConfiguration_CountryRuleSet = ...,
        deletion_protection_enabled: Bool = ...,
        tags: Sequence[ProtectConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the protect configuration."""
    country_rule_set: Final[ProtectConfiguration_CountryRuleSet_Read]
    """An array of CountryRule containing the rules for the NumberCapability."""
    deletion_protection_enabled: Final[Ref[bool]]
    """When set to true deletion protection is enabled and protect configuration cannot be deleted."""
    protect_configuration_id: Final[str]
    """The unique identifier for the protect configuration."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class RcsAgent_Tag(TypedDict):
    key: str
    value: str

@final
class RcsAgent_TestingAgentInformation_Read:
    registration_id: Final[str]
    testing_agent_id: Final[str]
    testing_agent_status: Final[str]

@final
class RcsAgent(_Resource):
    """An AWS RCS Agent in AWS End User Messaging SMS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deletion_protection_enabled: Bool = ...,
        opt_out_list_name: str = ...,
        self_managed_opt_outs_enabled: Bool = ...,
        tags: Sequence[RcsAgent_Tag] = ...,
        two_way_channel_arn: str = ...,
        two_way_channel_role: str = ...,
        two_way_enabled: Bool = ...,
        two_way_media_s3_bucket_name: str = ...,
        two_way_media_s3_key_prefix: str = ...,
        two_way_media_s3_role: str = ...,
        two_way_rcs_events_enabled: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The time when the RCS agent was created."""
    deletion_protection_enabled: Final[Ref[bool]]
    """When set to true the RCS agent can't be deleted."""
    opt_out_list_name: Final[str]
    """The name of the opt-out list associated with the RCS agent."""
    pool_id: Final[str]
    """The unique identifier of the pool associated with the RCS agent."""
    rcs_agent_arn: Final[str]
    """The Amazon Resource Name (ARN) of the RCS agent."""
    rcs_agent_id: Final[str]
    """The unique identifier for the RCS agent, in the format rcs- followed by a hexadecimal string."""
    self_managed_opt_outs_enabled: Final[Ref[bool]]
    """When set to true you're responsible for responding to HELP and STOP requests, and for tracking and honoring opt-out requests."""
    status: Final[str]
    """The current status of the RCS agent."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the RCS agent."""
    testing_agent: Final[RcsAgent_TestingAgentInformation_Read]
    """Information about the testing agent (RCS for Business ID) associated with the RCS agent."""
    two_way_channel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the two way channel where inbound messages are delivered."""
    two_way_channel_role: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role for the service to assume in order to post inbound messages to the two way channel."""
    two_way_enabled: Final[Ref[bool]]
    """When set to true two-way messaging is enabled for the RCS agent."""
    two_way_media_s3_bucket_name: Final[str]
    """The name of the Amazon S3 bucket where inbound RCS media objects are written."""
    two_way_media_s3_key_prefix: Final[str]
    """The key prefix used for inbound RCS media objects in the Amazon S3 bucket."""
    two_way_media_s3_role: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role used to write inbound RCS media files to the Amazon S3 bucket."""
    two_way_rcs_events_enabled: Final[list[str]]
    """The list of RCS event types enabled for two-way messaging."""

class Registration_Tag(TypedDict):
    key: str
    value: str

@final
class Registration(_Resource):
    """A registration that has been created."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        registration_type: str,
        tags: Sequence[Registration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The time when the registration was created, in UNIX epoch time format."""
    current_version_number: Final[Ref[int]]
    """The current version number of the registration."""
    registration_arn: Final[str]
    """The Amazon Resource Name (ARN) for the registration."""
    registration_id: Final[str]
    """The unique identifier for the registration."""
    registration_status: Final[str]
    """The status of the registration."""
    registration_type: Final[str]
    """The type of registration form to create."""
    tags: Final[list[Any]]
    """An array of tags (key and value pairs) to associate with the registration."""

class RegistrationAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class RegistrationAttachment(_Resource):
    """Resource Type definition for AWS::SMSVOICE::RegistrationAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attachment_body: str = ...,
        attachment_url: str = ...,
        tags: Sequence[RegistrationAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_body: Final[str]
    """The registration file to upload."""
    attachment_status: Final[str]
    """The status of the registration attachment."""
    attachment_url: Final[str]
    """A URL to the required registration file."""
    created_timestamp: Final[str]
    """The time when the registration attachment was created, in UNIX epoch time format."""
    registration_attachment_arn: Final[str]
    """The Amazon Resource Name (ARN) for the registration attachment."""
    registration_attachment_id: Final[str]
    """The unique identifier for the registration attachment."""
    tags: Final[list[Any]]
    """An array of tags (key and value pairs) to associate with the registration attachment."""
    uploaded_attachment_url: Final[str]
    """The URL to the document that was uploaded as the registration attachment, as returned by the service."""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::SMSVOICE::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any],
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    """The JSON formatted resource-based policy to attach."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS End User Messaging SMS and Voice resource to attach the resource-based policy to."""

class SenderId_Tag(TypedDict):
    key: str
    value: str

@final
class SenderId(_Resource):
    """Resource Type definition for AWS::SMSVOICE::SenderId"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iso_country_code: str,
        sender_id: str,
        deletion_protection_enabled: Bool = ...,
        tags: Sequence[SenderId_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) associated with the SenderId."""
    deletion_protection_enabled: Final[Ref[bool]]
    """When set to true the sender ID can't be deleted."""
    iso_country_code: Final[str]
    """The two-character code, in ISO 3166-1 alpha-2 format, for the country or region."""
    sender_id: Final[str]
    """The sender ID string to request."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class VerifiedDestinationNumber_Tag(TypedDict):
    key: str
    value: str

@final
class VerifiedDestinationNumber(_Resource):
    """A destination phone number that has been registered for verification with AWS End User Messaging SMS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_phone_number: str,
        tags: Sequence[VerifiedDestinationNumber_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The time when the verified destination phone number was created."""
    destination_phone_number: Final[str]
    """The verified destination phone number, in E.164 format."""
    status: Final[str]
    """The status of the verified destination phone number."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    verified_destination_number_arn: Final[str]
    """The Amazon Resource Name (ARN) for the verified destination phone number."""
    verified_destination_number_id: Final[str]
    """The unique identifier for the verified destination phone number."""
