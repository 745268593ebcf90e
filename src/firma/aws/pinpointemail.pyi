"""Resource types of AWS PinpointEmail. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConfigurationSet_DeliveryOptions(TypedDict):
    sending_pool_name: NotRequired[str]

@final
class ConfigurationSet_DeliveryOptions_Read:
    sending_pool_name: Final[str]

class ConfigurationSet_ReputationOptions(TypedDict):
    reputation_metrics_enabled: NotRequired[Bool]

@final
class ConfigurationSet_ReputationOptions_Read:
    reputation_metrics_enabled: Final[Ref[bool]]

class ConfigurationSet_SendingOptions(TypedDict):
    sending_enabled: NotRequired[Bool]

@final
class ConfigurationSet_SendingOptions_Read:
    sending_enabled: Final[Ref[bool]]

class ConfigurationSet_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class ConfigurationSet_TrackingOptions(TypedDict):
    custom_redirect_domain: NotRequired[str]

@final
class ConfigurationSet_TrackingOptions_Read:
    custom_redirect_domain: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ConfigurationSet(_Resource):
    """Resource Type definition for AWS::PinpointEmail::ConfigurationSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        delivery_options: ConfigurationSet_DeliveryOptions = ...,
        reputation_options: ConfigurationSet_ReputationOptions = ...,
        sending_options: ConfigurationSet_SendingOptions = ...,
        tags: Sequence[ConfigurationSet_Tags] = ...,
        tracking_options: ConfigurationSet_TrackingOptions = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    delivery_options: Final[ConfigurationSet_DeliveryOptions_Read]
    id: Final[str]
    name: Final[str]
    reputation_options: Final[ConfigurationSet_ReputationOptions_Read]
    sending_options: Final[ConfigurationSet_SendingOptions_Read]
    tags: Final[list[Any]]
    tracking_options: Final[ConfigurationSet_TrackingOptions_Read]

class ConfigurationSetEventDestination_EventDestination(TypedDict):
    cloud_watch_destination: NotRequired[ConfigurationSetEventDestination_CloudWatchDestination]
    enabled: NotRequired[Bool]
    kinesis_firehose_destination: NotRequired[ConfigurationSetEventDestination_KinesisFirehoseDestination]
    matching_event_types: Texts
    pinpoint_destination: NotRequired[ConfigurationSetEventDestination_PinpointDestination]
    sns_destination: NotRequired[ConfigurationSetEventDestination_SnsDestination]

class ConfigurationSetEventDestination_CloudWatchDestination(TypedDict):
    dimension_configurations: NotRequired[Sequence[ConfigurationSetEventDestination_DimensionConfiguration]]

class ConfigurationSetEventDestination_DimensionConfiguration(TypedDict):
    default_dimension_value: str
    dimension_name: str
    dimension_value_source: str

class ConfigurationSetEventDestination_KinesisFirehoseDestination(TypedDict):
    delivery_stream_arn: str
    iam_role_arn: str

class ConfigurationSetEventDestination_PinpointDestination(TypedDict):
    application_arn: NotRequired[str]

class ConfigurationSetEventDestination_SnsDestination(TypedDict):
    topic_arn: str

@final
class ConfigurationSetEventDestination_EventDestination_Read:
    cloud_watch_destination: Final[ConfigurationSetEventDestination_CloudWatchDestination_Read]
    enabled: Final[Ref[bool]]
    kinesis_firehose_destination: Final[ConfigurationSetEventDestination_KinesisFirehoseDestination_Read]
    matching_event_types: Final[list[str]]
    pinpoint_destination: Final[ConfigurationSetEventDestination_PinpointDestination_Read]
    sns_destination: Final[ConfigurationSetEventDestination_SnsDestination_Read]

@final
class ConfigurationSetEventDestination_CloudWatchDestination_Read:
    dimension_configurations: Final[list[Any]]

@final
class ConfigurationSetEventDestination_KinesisFirehoseDestination_Read:
    delivery_stream_arn: Final[str]
    iam_role_arn: Final[str]

@final
class ConfigurationSetEventDestination_PinpointDestination_Read:
    application_arn: Final[str]

@final
class ConfigurationSetEventDestination_SnsDestination_Read:
    topic_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ConfigurationSetEventDestination(_Resource):
    """Resource Type definition for AWS::PinpointEmail::ConfigurationSetEventDestination"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_set_name: str,
        event_destination_name: str,
        event_destination: ConfigurationSetEventDestination_EventDestination = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_set_name: Final[str]
    event_destination: Final[ConfigurationSetEventDestination_EventDestination_Read]
    event_destination_name: Final[str]
    id: Final[str]

class DedicatedIpPool_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DedicatedIpPool(_Resource):
    """Resource Type definition for AWS::PinpointEmail::DedicatedIpPool"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pool_name: str = ...,
        tags: Sequence[DedicatedIpPool_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    pool_name: Final[str]
    tags: Final[list[Any]]

class Identity_MailFromAttributes(TypedDict):
    behavior_on_mx_failure: NotRequired[str]
    mail_from_domain: NotRequired[str]

@final
class Identity_MailFromAttributes_Read:
    behavior_on_mx_failure: Final[str]
    mail_from_domain: Final[str]

class Identity_Tags(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Identity(_Resource):
    """Resource Type definition for AWS::PinpointEmail::Identity"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        dkim_signing_enabled: Bool = ...,
        feedback_forwarding_enabled: Bool = ...,
        mail_from_attributes: Identity_MailFromAttributes = ...,
        tags: Sequence[Identity_Tags] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dkim_signing_enabled: Final[Ref[bool]]
    feedback_forwarding_enabled: Final[Ref[bool]]
    id: Final[str]
    identity_dns_record_name1: Final[str]
    identity_dns_record_name2: Final[str]
    identity_dns_record_name3: Final[str]
    identity_dns_record_value1: Final[str]
    identity_dns_record_value2: Final[str]
    identity_dns_record_value3: Final[str]
    mail_from_attributes: Final[Identity_MailFromAttributes_Read]
    name: Final[str]
    tags: Final[list[Any]]
