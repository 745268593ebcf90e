"""Resource types of AWS Chatbot. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CustomAction_CustomActionAttachment(TypedDict):
    button_text: NotRequired[str]
    criteria: NotRequired[Sequence[CustomAction_CustomActionAttachmentCriteria]]
    notification_type: NotRequired[str]
    variables: NotRequired[Mapping[str, str]]

class CustomAction_CustomActionAttachmentCriteria(TypedDict):
    operator: Literal["HAS_VALUE", "EQUALS"]
    value: NotRequired[str]
    variable_name: str

class CustomAction_CustomActionDefinition(TypedDict):
    command_text: str

@final
class CustomAction_CustomActionDefinition_Read:
    command_text: Final[str]

class CustomAction_Tag(TypedDict):
    key: str
    value: str

@final
class CustomAction(_Resource):
    """Definition of AWS::Chatbot::CustomAction Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_name: str,
        definition: CustomAction_CustomActionDefinition,
        alias_name: str = ...,
        attachments: Sequence[CustomAction_CustomActionAttachment] = ...,
        tags: Sequence[CustomAction_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_name: Final[str]
    alias_name: Final[str]
    attachments: Final[list[Any]]
    custom_action_arn: Final[str]
    definition: Final[CustomAction_CustomActionDefinition_Read]
    tags: Final[list[Any]]

class MicrosoftTeamsChannelConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class MicrosoftTeamsChannelConfiguration(_Resource):
    """Resource schema for AWS::Chatbot::MicrosoftTeamsChannelConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_name: str,
        iam_role_arn: str,
        team_id: str,
        teams_channel_id: str,
        teams_tenant_id: str,
        customization_resource_arns: Texts = ...,
        guardrail_policies: Texts = ...,
        logging_level: str = ...,
        sns_topic_arns: Texts = ...,
        tags: Sequence[MicrosoftTeamsChannelConfiguration_Tag] = ...,
        teams_channel_name: str = ...,
        user_role_required: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the configuration"""
    configuration_name: Final[str]
    """The name of the configuration"""
    customization_resource_arns: Final[list[str]]
    """ARNs of Custom Actions to associate with notifications in the provided chat channel."""
    guardrail_policies: Final[list[str]]
    """The list of IAM policy ARNs that are applied as channel guardrails."""
    iam_role_arn: Final[str]
    """The ARN of the IAM role that defines the permissions for AWS Chatbot"""
    logging_level: Final[str]
    """Specifies the logging level for this configuration:ERROR,INFO or NONE."""
    sns_topic_arns: Final[list[str]]
    """ARNs of SNS topics which delivers notifications to AWS Chatbot, for example CloudWatch alarm notifications."""
    tags: Final[list[Any]]
    """The tags to add to the configuration"""
    team_id: Final[str]
    """The id of the Microsoft Teams team"""
    teams_channel_id: Final[str]
    """The id of the Microsoft Teams channel"""
    teams_channel_name: Final[str]
    """The name of the Microsoft Teams channel"""
    teams_tenant_id: Final[str]
    """The id of the Microsoft Teams tenant"""
    user_role_required: Final[Ref[bool]]
    """Enables use of a user role requirement in your chat configuration"""

class SlackChannelConfiguration_Tag(TypedDict):
    key: str
    value: str

@final
class SlackChannelConfiguration(_Resource):
    """Resource schema for AWS::Chatbot::SlackChannelConfiguration."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration_name: str,
        iam_role_arn: str,
        slack_channel_id: str,
        slack_workspace_id: str,
        customization_resource_arns: Texts = ...,
        guardrail_policies: Texts = ...,
        logging_level: str = ...,
        sns_topic_arns: Texts = ...,
        tags: Sequence[SlackChannelConfiguration_Tag] = ...,
        user_role_required: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the configuration"""
    configuration_name: Final[str]
    """The name of the configuration"""
    customization_resource_arns: Final[list[str]]
    """ARNs of Custom Actions to associate with notifications in the provided chat channel."""
    guardrail_policies: Final[list[str]]
    """The list of IAM policy ARNs that are applied as channel guardrails."""
    iam_role_arn: Final[str]
    """The ARN of the IAM role that defines the permissions for AWS Chatbot"""
    logging_level: Final[str]
    """Specifies the logging level for this configuration:ERROR,INFO or NONE."""
    slack_channel_id: Final[str]
    """The id of the Slack channel"""
    slack_workspace_id: Final[str]
    """The id of the Slack workspace"""
    sns_topic_arns: Final[list[str]]
    """ARNs of SNS topics which delivers notifications to AWS Chatbot, for example CloudWatch alarm notifications."""
    tags: Final[list[Any]]
    """The tags to add to the configuration"""
    user_role_required: Final[Ref[bool]]
    """Enables use of a user role requirement in your chat configuration"""
