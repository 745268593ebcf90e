"""Resource types of AWS AIOps. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class InvestigationGroup_ChatbotNotificationChannel(TypedDict):
    chat_configuration_arns: NotRequired[Texts]
    sns_topic_arn: NotRequired[str]

class InvestigationGroup_CrossAccountConfiguration(TypedDict):
    source_role_arn: NotRequired[str]

class InvestigationGroup_EncryptionConfigMap(TypedDict):
    encryption_configuration_type: NotRequired[str]
    kms_key_id: NotRequired[str]

@final
class InvestigationGroup_EncryptionConfigMap_Read:
    encryption_configuration_type: Final[str]
    kms_key_id: Final[str]

class InvestigationGroup_Tag(TypedDict):
    key: str
    value: str

@final
class InvestigationGroup(_Resource):
    """Definition of AWS::AIOps::InvestigationGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        chatbot_notification_channels: Sequence[InvestigationGroup_ChatbotNotificationChannel] = ...,
        cross_account_configurations: Sequence[InvestigationGroup_CrossAccountConfiguration] = ...,
        encryption_config: InvestigationGroup_EncryptionConfigMap = ...,
        investigation_group_policy: str = ...,
        is_cloud_trail_event_history_enabled: Bool = ...,
        retention_in_days: Int = ...,
        role_arn: str = ...,
        tag_key_boundaries: Texts = ...,
        tags: Sequence[InvestigationGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Investigation Group's ARN."""
    chatbot_notification_channels: Final[list[Any]]
    """An array of key-value pairs of notification channels to apply to this resource."""
    created_at: Final[str]
    """The timestamp value."""
    created_by: Final[str]
    """User friendly name for resources."""
    cross_account_configurations: Final[list[Any]]
    """An array of cross account configurations."""
    encryption_config: Final[InvestigationGroup_EncryptionConfigMap_Read]
    investigation_group_policy: Final[str]
    """Investigation Group policy"""
    is_cloud_trail_event_history_enabled: Final[Ref[bool]]
    """Flag to enable cloud trail history"""
    last_modified_at: Final[str]
    """User friendly name for resources."""
    last_modified_by: Final[str]
    """User friendly name for resources."""
    name: Final[str]
    """User friendly name for resources."""
    retention_in_days: Final[Ref[int]]
    """The number of days to retain the investigation group"""
    role_arn: Final[str]
    """The Investigation Role's ARN."""
    tag_key_boundaries: Final[list[str]]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
