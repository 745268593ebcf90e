"""Resource types of AWS SNS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Subscription(_Resource):
    """Resource Type definition for AWS::SNS::Subscription"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        protocol: str,
        topic_arn: str,
        delivery_policy: Mapping[str, Any] | str = ...,
        endpoint: str = ...,
        filter_policy: Mapping[str, Any] | str = ...,
        filter_policy_scope: str = ...,
        raw_message_delivery: Bool = ...,
        redrive_policy: Mapping[str, Any] | str = ...,
        region: str = ...,
        replay_policy: Mapping[str, Any] | str = ...,
        subscription_role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn of the subscription"""
    delivery_policy: Final[Any]
    """The delivery policy JSON assigned to the subscription."""
    endpoint: Final[str]
    """The subscription's endpoint."""
    filter_policy: Final[Any]
    """The filter policy JSON assigned to the subscription."""
    filter_policy_scope: Final[str]
    """This attribute lets you choose the filtering scope by using one of the following string value types: MessageAttributes (default) and…"""
    protocol: Final[str]
    """The subscription's protocol."""
    raw_message_delivery: Final[Ref[bool]]
    """When set to true, enables raw message delivery."""
    redrive_policy: Final[Any]
    """When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue."""
    region: Final[str]
    """For cross-region subscriptions, the region in which the topic resides.If no region is specified, AWS CloudFormation uses the region of the…"""
    replay_policy: Final[Any]
    """Specifies whether Amazon SNS resends the notification to the subscription when a message's attribute changes."""
    subscription_role_arn: Final[str]
    """This property applies only to Amazon Data Firehose delivery stream subscriptions."""
    topic_arn: Final[str]
    """The ARN of the topic to subscribe to."""

class Topic_LoggingConfig(TypedDict):
    failure_feedback_role_arn: NotRequired[str]
    protocol: Literal["http/s", "sqs", "lambda", "firehose", "application"]
    success_feedback_role_arn: NotRequired[str]
    success_feedback_sample_rate: NotRequired[str]

class Topic_Subscription(TypedDict):
    endpoint: str
    protocol: str

class Topic_Tag(TypedDict):
    key: str
    value: str

@final
class Topic(_Resource):
    """The AWS::SNS::Topic resource creates a topic to which notifications can be published."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        archive_policy: Mapping[str, Any] | str = ...,
        content_based_deduplication: Bool = ...,
        data_protection_policy: Mapping[str, Any] | str = ...,
        delivery_status_logging: Sequence[Topic_LoggingConfig] = ...,
        display_name: str = ...,
        fifo_throughput_scope: str = ...,
        fifo_topic: Bool = ...,
        kms_master_key_id: str = ...,
        maximum_message_size: Int = ...,
        signature_version: str = ...,
        subscription: Sequence[Topic_Subscription] = ...,
        tags: Sequence[Topic_Tag] = ...,
        topic_name: str = ...,
        tracing_config: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    archive_policy: Final[Any]
    content_based_deduplication: Final[Ref[bool]]
    """ContentBasedDeduplication enables deduplication of messages based on their content for FIFO topics."""
    data_protection_policy: Final[Any]
    delivery_status_logging: Final[list[Any]]
    """The DeliveryStatusLogging configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed…"""
    display_name: Final[str]
    """The display name to use for an SNS topic with SMS subscriptions."""
    fifo_throughput_scope: Final[str]
    """Specifies the throughput quota and deduplication behavior to apply for the FIFO topic."""
    fifo_topic: Final[Ref[bool]]
    """Set to true to create a FIFO topic."""
    kms_master_key_id: Final[str]
    """The ID of an AWS managed customer master key (CMK) for SNS or a custom CMK."""
    maximum_message_size: Final[Ref[int]]
    signature_version: Final[str]
    """The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription…"""
    subscription: Final[list[Any]]
    """The SNS subscriptions (endpoints) for this topic."""
    tags: Final[list[Any]]
    """The list of tags to add to a new topic."""
    topic_arn: Final[str]
    topic_name: Final[str]
    """The name of the topic you want to create."""
    tracing_config: Final[str]
    """Tracing mode of an SNS topic."""

@final
class TopicInlinePolicy(_Resource):
    """Schema for AWS::SNS::TopicInlinePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        topic_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    topic_arn: Final[str]
    """The Amazon Resource Name (ARN) of the topic to which you want to add the policy."""

@final
class TopicPolicy(_Resource):
    """The AWS::SNS::TopicPolicy resource associates SNS topics with a policy."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        topics: Texts,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    policy_document: Final[Any]
    """A policy document that contains permissions to add to the specified SNS topics."""
    topics: Final[list[str]]
    """The Amazon Resource Names (ARN) of the topics to which you want to add the policy."""
