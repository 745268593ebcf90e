"""Resource types of AWS SQS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Queue_RedrivePolicy(TypedDict):
    dead_letter_target_arn: NotRequired[str]
    max_receive_count: NotRequired[Int]

class Queue_Tag(TypedDict):
    key: str
    value: str

@final
class Queue(_Resource):
    """The AWS::SQS::Queue resource creates an SQS standard or FIFO queue."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content_based_deduplication: Bool = ...,
        deduplication_scope: str = ...,
        delay_seconds: Int = ...,
        fifo_queue: Bool = ...,
        fifo_throughput_limit: str = ...,
        kms_data_key_reuse_period_seconds: Int = ...,
        kms_master_key_id: str = ...,
        maximum_message_size: Int = ...,
        message_retention_period: Int = ...,
        queue_name: str = ...,
        receive_message_wait_time_seconds: Int = ...,
        redrive_allow_policy: Mapping[str, Any] | str = ...,
        redrive_policy: Queue_RedrivePolicy | str = ...,
        sqs_managed_sse_enabled: Bool = ...,
        tags: Sequence[Queue_Tag] = ...,
        visibility_timeout: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    content_based_deduplication: Final[Ref[bool]]
    """For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication."""
    deduplication_scope: Final[str]
    """For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level."""
    delay_seconds: Final[Ref[int]]
    """The time in seconds for which the delivery of all messages in the queue is delayed."""
    fifo_queue: Final[Ref[bool]]
    """If set to true, creates a FIFO queue."""
    fifo_throughput_limit: Final[str]
    """For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group."""
    kms_data_key_reuse_period_seconds: Final[Ref[int]]
    """The length of time in seconds for which SQS can reuse a data key to encrypt or decrypt messages before calling KMS again."""
    kms_master_key_id: Final[str]
    """The ID of an AWS Key Management Service (KMS) for SQS, or a custom KMS."""
    maximum_message_size: Final[Ref[int]]
    """The limit of how many bytes that a message can contain before SQS rejects it."""
    message_retention_period: Final[Ref[int]]
    """The number of seconds that SQS retains a message."""
    queue_name: Final[str]
    """A name for the queue."""
    queue_url: Final[str]
    receive_message_wait_time_seconds: Final[Ref[int]]
    """Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in…"""
    redrive_allow_policy: Final[Any]
    """The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can…"""
    redrive_policy: Final[Any]
    """The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object."""
    sqs_managed_sse_enabled: Final[Ref[bool]]
    """Enables server-side queue encryption using SQS owned encryption keys."""
    tags: Final[list[Any]]
    """The tags that you attach to this queue."""
    visibility_timeout: Final[Ref[int]]
    """The length of time during which a message will be unavailable after a message is delivered from the queue."""

@final
class QueueInlinePolicy(_Resource):
    """Schema for SQS QueueInlinePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        queue: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    queue: Final[str]
    """The URL of the SQS queue."""

@final
class QueuePolicy(_Resource):
    """The AWS::SQS::QueuePolicy type applies a policy to SQS queues."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        queues: Texts,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    policy_document: Final[Any]
    """A policy document that contains the permissions for the specified SQS queues."""
    queues: Final[list[str]]
    """The URLs of the queues to which you want to add the policy."""
