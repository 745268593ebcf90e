"""Resource types of AWS SSMIncidents. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ReplicationSet_ReplicationRegion(TypedDict):
    region_configuration: NotRequired[ReplicationSet_RegionConfiguration]
    region_name: NotRequired[str]

class ReplicationSet_RegionConfiguration(TypedDict):
    sse_kms_key_id: str

class ReplicationSet_Tag(TypedDict):
    key: str
    value: str

@final
class ReplicationSet(_Resource):
    """Resource type definition for AWS::SSMIncidents::ReplicationSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        regions: Sequence[ReplicationSet_ReplicationRegion],
        deletion_protected: Bool = ...,
        tags: Sequence[ReplicationSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the ReplicationSet."""
    deletion_protected: Final[Ref[bool]]
    """Configures the ReplicationSet deletion protection."""
    regions: Final[list[Any]]
    """The ReplicationSet configuration."""
    tags: Final[list[Any]]
    """The tags to apply to the replication set."""

class ResponsePlan_Action(TypedDict):
    ssm_automation: NotRequired[ResponsePlan_SsmAutomation]

class ResponsePlan_SsmAutomation(TypedDict):
    document_name: str
    document_version: NotRequired[str]
    dynamic_parameters: NotRequired[Sequence[ResponsePlan_DynamicSsmParameter]]
    parameters: NotRequired[Sequence[ResponsePlan_SsmParameter]]
    role_arn: str
    target_account: NotRequired[Literal["IMPACTED_ACCOUNT", "RESPONSE_PLAN_OWNER_ACCOUNT"]]

class ResponsePlan_DynamicSsmParameter(TypedDict):
    key: str
    value: ResponsePlan_DynamicSsmParameterValue

class ResponsePlan_DynamicSsmParameterValue(TypedDict):
    variable: NotRequired[Literal["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"]]

class ResponsePlan_SsmParameter(TypedDict):
    key: str
    values: Texts

class ResponsePlan_ChatChannel(TypedDict):
    chatbot_sns: NotRequired[Texts]

@final
class ResponsePlan_ChatChannel_Read:
    chatbot_sns: Final[list[str]]

class ResponsePlan_IncidentTemplate(TypedDict):
    dedupe_string: NotRequired[str]
    impact: Int
    incident_tags: NotRequired[Sequence[ResponsePlan_Tag]]
    notification_targets: NotRequired[Sequence[ResponsePlan_NotificationTargetItem]]
    summary: NotRequired[str]
    title: str

class ResponsePlan_Tag(TypedDict):
    key: str
    value: str

class ResponsePlan_NotificationTargetItem(TypedDict):
    sns_topic_arn: NotRequired[str]

@final
class ResponsePlan_IncidentTemplate_Read:
    dedupe_string: Final[str]
    impact: Final[Ref[int]]
    incident_tags: Final[list[Any]]
    notification_targets: Final[list[Any]]
    summary: Final[str]
    title: Final[str]

class ResponsePlan_Integration(TypedDict):
    pager_duty_configuration: NotRequired[ResponsePlan_PagerDutyConfiguration]

class ResponsePlan_PagerDutyConfiguration(TypedDict):
    name: str
    pager_duty_incident_configuration: ResponsePlan_PagerDutyIncidentConfiguration
    secret_id: str

class ResponsePlan_PagerDutyIncidentConfiguration(TypedDict):
    service_id: str

class ResponsePlan_Tag2(TypedDict):
    key: str
    value: str

@final
class ResponsePlan(_Resource):
    """Resource type definition for AWS::SSMIncidents::ResponsePlan"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        incident_template: ResponsePlan_IncidentTemplate,
        name: str,
        actions: Sequence[ResponsePlan_Action] = ...,
        chat_channel: ResponsePlan_ChatChannel = ...,
        display_name: str = ...,
        engagements: Texts = ...,
        integrations: Sequence[ResponsePlan_Integration] = ...,
        tags: Sequence[ResponsePlan_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """The list of actions."""
    arn: Final[str]
    """The ARN of the response plan."""
    chat_channel: Final[ResponsePlan_ChatChannel_Read]
    """The chat channel configuration."""
    display_name: Final[str]
    """The display name of the response plan."""
    engagements: Final[list[str]]
    """The list of engagements to use."""
    incident_template: Final[ResponsePlan_IncidentTemplate_Read]
    """The incident template configuration."""
    integrations: Final[list[Any]]
    """The list of integrations."""
    name: Final[str]
    """The name of the response plan."""
    tags: Final[list[Any]]
    """The tags to apply to the response plan."""
