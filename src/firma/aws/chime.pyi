"""Resource types of AWS Chime. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AppInstance_Tag(TypedDict):
    key: str
    value: str

@final
class AppInstance(_Resource):
    """Resource Type definition for AWS::Chime::AppInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        metadata: str = ...,
        tags: Sequence[AppInstance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_instance_arn: Final[str]
    """The Amazon Resource Number (ARN) of the AppInstance."""
    created_timestamp: Final[str]
    """The time at which an AppInstance was created, as an ISO 8601 timestamp."""
    last_updated_timestamp: Final[str]
    """The time an AppInstance was last updated, as an ISO 8601 timestamp."""
    metadata: Final[str]
    """The metadata of the AppInstance."""
    name: Final[str]
    """The name of the AppInstance."""
    tags: Final[list[Any]]
    """Tags assigned to the AppInstance."""

class AppInstanceBot_Configuration(TypedDict):
    lex: AppInstanceBot_LexConfiguration

class AppInstanceBot_LexConfiguration(TypedDict):
    invoked_by: NotRequired[AppInstanceBot_InvokedBy]
    lex_bot_alias_arn: str
    locale_id: str
    responds_to: NotRequired[Literal["STANDARD_MESSAGES"]]
    welcome_intent: NotRequired[str]

class AppInstanceBot_InvokedBy(TypedDict):
    standard_messages: Literal["AUTO", "ALL", "MENTIONS", "NONE"]
    targeted_messages: Literal["ALL", "NONE"]

@final
class AppInstanceBot_Configuration_Read:
    lex: Final[AppInstanceBot_LexConfiguration_Read]

@final
class AppInstanceBot_LexConfiguration_Read:
    invoked_by: Final[AppInstanceBot_InvokedBy_Read]
    lex_bot_alias_arn: Final[str]
    locale_id: Final[str]
    responds_to: Final[str]
    welcome_intent: Final[str]

@final
class AppInstanceBot_InvokedBy_Read:
    standard_messages: Final[str]
    targeted_messages: Final[str]

class AppInstanceBot_Tag(TypedDict):
    key: str
    value: str

@final
class AppInstanceBot(_Resource):
    """Resource Type definition for AWS::Chime::AppInstanceBot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_instance_arn: str,
        configuration: AppInstanceBot_Configuration,
        metadata: str = ...,
        name: str = ...,
        tags: Sequence[AppInstanceBot_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_instance_arn: Final[str]
    """The ARN of the AppInstance."""
    app_instance_bot_arn: Final[str]
    """The ARN of the AppInstanceBot."""
    configuration: Final[AppInstanceBot_Configuration_Read]
    """A structure that contains configuration data."""
    created_timestamp: Final[str]
    """The time at which the AppInstanceBot was created, as an ISO 8601 timestamp."""
    last_updated_timestamp: Final[str]
    """The time at which the AppInstanceBot was last updated, as an ISO 8601 timestamp."""
    metadata: Final[str]
    """The metadata of the AppInstanceBot."""
    name: Final[str]
    """The name of the AppInstanceBot."""
    tags: Final[list[Any]]
    """The tags assigned to the AppInstanceBot."""

class AppInstanceUser_ExpirationSettings(TypedDict):
    expiration_criterion: Literal["CREATED_TIMESTAMP"]
    expiration_days: Int

@final
class AppInstanceUser_ExpirationSettings_Read:
    expiration_criterion: Final[str]
    expiration_days: Final[Ref[int]]

class AppInstanceUser_Tag(TypedDict):
    key: str
    value: str

@final
class AppInstanceUser(_Resource):
    """Resource Type definition for AWS::Chime::AppInstanceUser"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_instance_arn: str,
        app_instance_user_id: str,
        expiration_settings: AppInstanceUser_ExpirationSettings = ...,
        metadata: str = ...,
        name: str = ...,
        tags: Sequence[AppInstanceUser_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_instance_arn: Final[str]
    app_instance_user_arn: Final[str]
    app_instance_user_id: Final[str]
    expiration_settings: Final[AppInstanceUser_ExpirationSettings_Read]
    metadata: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

@final
class Channel_Identity_Read:
    arn: Final[str]
    name: Final[str]

class Channel_ElasticChannelConfiguration(TypedDict):
    maximum_sub_channels: Int
    minimum_membership_percentage: Int
    target_memberships_per_sub_channel: Int

@final
class Channel_ElasticChannelConfiguration_Read:
    maximum_sub_channels: Final[Ref[int]]
    minimum_membership_percentage: Final[Ref[int]]
    target_memberships_per_sub_channel: Final[Ref[int]]

class Channel_ExpirationSettings(TypedDict):
    expiration_criterion: Literal["CREATED_TIMESTAMP", "LAST_MESSAGE_TIMESTAMP"]
    expiration_days: Int

@final
class Channel_ExpirationSettings_Read:
    expiration_criterion: Final[str]
    expiration_days: Final[Ref[int]]

class Channel_Tag(TypedDict):
    key: str
    value: str

@final
class Channel(_Resource):
    """Creates a channel in an Amazon Chime SDK Messaging AppInstance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_instance_arn: str,
        chime_bearer: str,
        name: str,
        channel_id: str = ...,
        elastic_channel_configuration: Channel_ElasticChannelConfiguration = ...,
        expiration_settings: Channel_ExpirationSettings = ...,
        member_arns: Texts = ...,
        metadata: str = ...,
        mode: Literal["UNRESTRICTED", "RESTRICTED"] = ...,
        moderator_arns: Texts = ...,
        privacy: Literal["PUBLIC", "PRIVATE"] = ...,
        tags: Sequence[Channel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_instance_arn: Final[str]
    """The ARN of the AppInstance that contains the channel."""
    arn: Final[str]
    """The ARN of the channel."""
    channel_flow_arn: Final[str]
    """The ARN of the channel flow."""
    channel_id: Final[str]
    """The ID of the channel."""
    chime_bearer: Final[str]
    """The ARN of the AppInstanceUser or AppInstanceBot that performs every operation on this channel."""
    created_by: Final[Channel_Identity_Read]
    """The AppInstanceUser or AppInstanceBot that created the channel."""
    created_timestamp: Final[str]
    """The time at which the channel was created."""
    elastic_channel_configuration: Final[Channel_ElasticChannelConfiguration_Read]
    """The attributes required to configure and create an elastic channel."""
    expiration_settings: Final[Channel_ExpirationSettings_Read]
    """Settings that control the interval after which the channel is automatically deleted."""
    last_message_timestamp: Final[str]
    """The time at which a member sent the last message in the channel."""
    last_updated_timestamp: Final[str]
    """The time at which the channel was last updated."""
    member_arns: Final[list[str]]
    """The ARNs of the AppInstanceUsers to add to the channel as members when it is created."""
    metadata: Final[str]
    """The metadata of the channel."""
    mode: Final[str]
    """The channel mode."""
    moderator_arns: Final[list[str]]
    """The ARNs of the AppInstanceUsers to add to the channel as moderators when it is created."""
    name: Final[str]
    """The name of the channel."""
    privacy: Final[str]
    """The channel's privacy level."""
    tags: Final[list[Any]]
    """The tags for the channel."""

class ChannelFlow_Processor(TypedDict):
    configuration: ChannelFlow_ProcessorConfiguration
    execution_order: Int
    fallback_action: Literal["CONTINUE", "ABORT"]
    name: str

class ChannelFlow_ProcessorConfiguration(TypedDict):
    lambda_: ChannelFlow_LambdaConfiguration

class ChannelFlow_LambdaConfiguration(TypedDict):
    invocation_type: Literal["ASYNC"]
    resource_arn: str

class ChannelFlow_Tag(TypedDict):
    key: str
    value: str

@final
class ChannelFlow(_Resource):
    """Creates a channel flow in the Amazon Chime SDK Messaging service."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_instance_arn: str,
        name: str,
        processors: Sequence[ChannelFlow_Processor],
        tags: Sequence[ChannelFlow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_instance_arn: Final[str]
    """The ARN of the app instance."""
    app_instance_id: Final[str]
    """The ID of the app instance, extracted from the channel flow ARN."""
    arn: Final[str]
    """The ARN of the channel flow."""
    channel_flow_id: Final[str]
    """The ID of the channel flow, extracted from the channel flow ARN."""
    created_timestamp: Final[str]
    """The time at which the channel flow was created."""
    last_updated_timestamp: Final[str]
    """The time at which the channel flow was last updated."""
    name: Final[str]
    """The name of the channel flow."""
    processors: Final[list[Any]]
    """Information about the processor Lambda functions."""
    tags: Final[list[Any]]
    """The tags for the channel flow."""

class MediaInsightsPipelineConfiguration_MediaInsightsPipelineConfigurationElement(TypedDict):
    amazon_transcribe_call_analytics_processor_configuration: NotRequired[MediaInsightsPipelineConfiguration_AmazonTranscribeCallAnalyticsProcessorConfiguration]
    amazon_transcribe_processor_configuration: NotRequired[MediaInsightsPipelineConfiguration_AmazonTranscribeProcessorConfiguration]
    kinesis_data_stream_sink_configuration: NotRequired[MediaInsightsPipelineConfiguration_KinesisDataStreamSinkConfiguration]
    s3_recording_sink_configuration: NotRequired[MediaInsightsPipelineConfiguration_S3RecordingSinkConfiguration]
    type: Literal["AmazonTranscribeCallAnalyticsProcessor", "AmazonTranscribeProcessor", "KinesisDataStreamSink", "S3RecordingSink"]

class MediaInsightsPipelineConfiguration_AmazonTranscribeCallAnalyticsProcessorConfiguration(TypedDict):
    call_analytics_stream_categories: NotRequired[Texts]
    content_identification_type: NotRequired[Literal["PII"]]
    content_redaction_type: NotRequired[Literal["PII"]]
    enable_partial_results_stabilization: NotRequired[Bool]
    filter_partial_results: NotRequired[Bool]
    language_code: Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"]
    language_model_name: NotRequired[str]
    partial_results_stability: NotRequired[Literal["high", "medium", "low"]]
    pii_entity_types: NotRequired[str]
    post_call_analytics_settings: NotRequired[MediaInsightsPipelineConfiguration_PostCallAnalyticsSettings]
    vocabulary_filter_method: NotRequired[Literal["remove", "mask", "tag"]]
    vocabulary_filter_name: NotRequired[str]
    vocabulary_name: NotRequired[str]

class MediaInsightsPipelineConfiguration_PostCallAnalyticsSettings(TypedDict):
    content_redaction_output: NotRequired[Literal["redacted", "redacted_and_unredacted"]]
    data_access_role_arn: str
    output_encryption_kms_key_id: NotRequired[str]
    output_location: str

class MediaInsightsPipelineConfiguration_AmazonTranscribeProcessorConfiguration(TypedDict):
    content_identification_type: NotRequired[Literal["PII"]]
    content_redaction_type: NotRequired[Literal["PII"]]
    enable_partial_results_stabilization: NotRequired[Bool]
    filter_partial_results: NotRequired[Bool]
    identify_language: NotRequired[Bool]
    identify_multiple_languages: NotRequired[Bool]
    language_code: NotRequired[Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"]]
    language_model_name: NotRequired[str]
    language_options: NotRequired[str]
    partial_results_stability: NotRequired[Literal["high", "medium", "low"]]
    pii_entity_types: NotRequired[str]
    preferred_language: NotRequired[Literal["en-US", "en-GB", "es-US", "fr-CA", "fr-FR", "en-AU", "it-IT", "de-DE", "pt-BR"]]
    show_speaker_label: NotRequired[Bool]
    vocabulary_filter_method: NotRequired[Literal["remove", "mask", "tag"]]
    vocabulary_filter_name: NotRequired[str]
    vocabulary_filter_names: NotRequired[str]
    vocabulary_name: NotRequired[str]
    vocabulary_names: NotRequired[str]

class MediaInsightsPipelineConfiguration_KinesisDataStreamSinkConfiguration(TypedDict):
    insights_target: NotRequired[str]

class MediaInsightsPipelineConfiguration_S3RecordingSinkConfiguration(TypedDict):
    destination: NotRequired[str]
    recording_file_format: NotRequired[Literal["Wav", "Opus"]]

class MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration(TypedDict):
    disabled: NotRequired[Bool]
    rules: NotRequired[Sequence[MediaInsightsPipelineConfiguration_RealTimeAlertRule]]

class MediaInsightsPipelineConfiguration_RealTimeAlertRule(TypedDict):
    issue_detection_configuration: NotRequired[MediaInsightsPipelineConfiguration_IssueDetectionConfiguration]
    keyword_match_configuration: NotRequired[MediaInsightsPipelineConfiguration_KeywordMatchConfiguration]
    sentiment_configuration: NotRequired[MediaInsightsPipelineConfiguration_SentimentConfiguration]
    type: Literal["KeywordMatch", "Sentiment", "IssueDetection"]

class MediaInsightsPipelineConfiguration_IssueDetectionConfiguration(TypedDict):
    rule_name: str

class MediaInsightsPipelineConfiguration_KeywordMatchConfiguration(TypedDict):
    keywords: Texts
    negate: NotRequired[Bool]
    rule_name: str

class MediaInsightsPipelineConfiguration_SentimentConfiguration(TypedDict):
    rule_name: str
    sentiment_type: Literal["NEGATIVE"]
    time_period: Int

@final
class MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration_Read:
    disabled: Final[Ref[bool]]
    rules: Final[list[Any]]

class MediaInsightsPipelineConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class MediaInsightsPipelineConfiguration(_Resource):
    """Resource Type definition for an Amazon Chime SDK Media Insights Pipeline Configuration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        elements: Sequence[MediaInsightsPipelineConfiguration_MediaInsightsPipelineConfigurationElement],
        media_insights_pipeline_configuration_name: str,
        resource_access_role_arn: str,
        real_time_alert_configuration: MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration = ...,
        tags: Sequence[MediaInsightsPipelineConfiguration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_timestamp: Final[str]
    """The time at which the configuration was created."""
    elements: Final[list[Any]]
    """The elements in the configuration."""
    media_insights_pipeline_configuration_arn: Final[str]
    """The ARN of the configuration."""
    media_insights_pipeline_configuration_id: Final[str]
    """The unique identifier of the configuration."""
    media_insights_pipeline_configuration_name: Final[str]
    """The name of the media insights pipeline configuration."""
    real_time_alert_configuration: Final[MediaInsightsPipelineConfiguration_RealTimeAlertConfiguration_Read]
    resource_access_role_arn: Final[str]
    """The ARN of the role used by the service to access Amazon Web Services resources."""
    tags: Final[list[Any]]
    """The tags associated with the configuration."""
    updated_timestamp: Final[str]
    """The time at which the configuration was last updated."""

class MediaPipelineKinesisVideoStreamPool_StreamConfiguration(TypedDict):
    data_retention_in_hours: NotRequired[Int]
    region: str

@final
class MediaPipelineKinesisVideoStreamPool_StreamConfiguration_Read:
    data_retention_in_hours: Final[Ref[int]]
    region: Final[str]

class MediaPipelineKinesisVideoStreamPool_TagsItem(TypedDict):
    key: str
    value: str

@final
class MediaPipelineKinesisVideoStreamPool(_Resource):
    """Resource Type definition for an Amazon Chime SDK Media Pipeline Kinesis Video Stream Pool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pool_name: str,
        stream_configuration: MediaPipelineKinesisVideoStreamPool_StreamConfiguration,
        tags: Sequence[MediaPipelineKinesisVideoStreamPool_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the Kinesis Video Stream Pool."""
    created_timestamp: Final[str]
    """The time at which the Kinesis Video Stream Pool was created."""
    pool_id: Final[str]
    """The unique identifier of the Kinesis Video Stream Pool."""
    pool_name: Final[str]
    """The name of the Kinesis Video Stream Pool."""
    pool_status: Final[str]
    """The status of the Kinesis Video Stream Pool."""
    stream_configuration: Final[MediaPipelineKinesisVideoStreamPool_StreamConfiguration_Read]
    """The configuration settings for the Kinesis video stream."""
    tags: Final[list[Any]]
    """The tags associated with the Kinesis Video Stream Pool."""
    updated_timestamp: Final[str]
    """The time at which the Kinesis Video Stream Pool was last updated."""

class SipMediaApplication_SipMediaApplicationEndpoint(TypedDict):
    lambda_arn: str

class SipMediaApplication_Tag(TypedDict):
    key: str
    value: str

@final
class SipMediaApplication(_Resource):
    """Resource Type definition for AWS::Chime::SipMediaApplication"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aws_region: str,
        endpoints: Sequence[SipMediaApplication_SipMediaApplicationEndpoint],
        name: str,
        tags: Sequence[SipMediaApplication_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_region: Final[str]
    """The AWS Region in which the SIP media application is created."""
    created_timestamp: Final[str]
    """The SIP media application creation timestamp, in ISO 8601 format."""
    endpoints: Final[list[Any]]
    """List of endpoints (Lambda ARNs) specified for the SIP media application."""
    name: Final[str]
    """The name of the SIP media application."""
    sip_media_application_arn: Final[str]
    """The ARN of the SIP media application."""
    sip_media_application_id: Final[str]
    """The SIP media application ID."""
    tags: Final[list[Any]]
    """Tags assigned to the SIP media application."""
    updated_timestamp: Final[str]
    """The time at which the SIP media application was updated."""

class VoiceConnector_Tag(TypedDict):
    key: str
    value: str

@final
class VoiceConnector(_Resource):
    """An Amazon Chime SDK Voice Connector configuration, including outbound host name and encryption settings."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        require_encryption: Bool,
        aws_region: Literal["us-east-1", "us-west-2", "ca-central-1", "eu-central-1", "eu-west-1", "eu-west-2", "ap-northeast-2", "ap-northeast-1", "ap-southeast-1", "ap-southeast-2"] = ...,
        network_type: Literal["IPV4_ONLY", "DUAL_STACK"] = ...,
        tags: Sequence[VoiceConnector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_region: Final[str]
    """The AWS Region in which the Voice Connector is created."""
    created_timestamp: Final[str]
    """The Voice Connector creation timestamp, in ISO 8601 format."""
    name: Final[str]
    """The name of the Voice Connector."""
    network_type: Final[str]
    """The type of network for the Voice Connector."""
    outbound_host_name: Final[str]
    """The outbound host name for the Voice Connector."""
    require_encryption: Final[Ref[bool]]
    """Enables or disables encryption for the Voice Connector."""
    tags: Final[list[Any]]
    """The tags assigned to the Voice Connector."""
    updated_timestamp: Final[str]
    """The Voice Connector updated timestamp, in ISO 8601 format."""
    voice_connector_arn: Final[str]
    """The ARN of the Voice Connector."""
    voice_connector_id: Final[str]
    """The Voice Connector ID."""
