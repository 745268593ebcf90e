"""Resource types of AWS Organizations. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Account_Tag(TypedDict):
    key: str
    value: str

@final
class Account(_Resource):
    """You can use AWS::Organizations::Account to manage accounts in organization."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_name: str,
        email: str,
        parent_ids: Texts = ...,
        role_name: str = ...,
        tags: Sequence[Account_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """If the account was created successfully, the unique identifier (ID) of the new account."""
    account_name: Final[str]
    """The friendly name of the member account."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the account."""
    email: Final[str]
    """The email address of the owner to assign to the new member account."""
    joined_method: Final[str]
    """The method by which the account joined the organization."""
    joined_timestamp: Final[str]
    """The date the account became a part of the organization."""
    parent_ids: Final[list[str]]
    """List of parent nodes for the member account."""
    paths: Final[list[str]]
    """The paths in the organization where the account exists."""
    role_name: Final[str]
    """The name of an IAM role that AWS Organizations automatically preconfigures in the new member account."""
    state: Final[str]
    """The state of the account in the organization."""
    status: Final[str]
    """The status of the account in the organization."""
    tags: Final[list[Any]]
    """A list of tags that you want to attach to the newly created account."""

@final
class Organization(_Resource):
    """Resource schema for AWS::Organizations::Organization"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        feature_set: Literal["ALL", "CONSOLIDATED_BILLING"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of an organization."""
    feature_set: Final[str]
    """Specifies the feature set supported by the new organization."""
    id: Final[str]
    """The unique identifier (ID) of an organization."""
    management_account_arn: Final[str]
    """The Amazon Resource Name (ARN) of the account that is designated as the management account for the organization."""
    management_account_email: Final[str]
    """The email address that is associated with the AWS account that is designated as the management account for the organization."""
    management_account_id: Final[str]
    """The unique identifier (ID) of the management account of an organization."""
    root_id: Final[str]
    """The unique identifier (ID) for the root."""

class OrganizationalUnit_Tag(TypedDict):
    key: str
    value: str

@final
class OrganizationalUnit(_Resource):
    """You can use organizational units (OUs) to group accounts together to administer as a single unit."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        parent_id: str,
        tags: Sequence[OrganizationalUnit_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of this OU."""
    id: Final[str]
    """The unique identifier (ID) associated with this OU."""
    name: Final[str]
    """The friendly name of this OU."""
    parent_id: Final[str]
    """The unique identifier (ID) of the parent root or OU that you want to create the new OU in."""
    path: Final[str]
    """The path in the organization where this OU exists."""
    tags: Final[list[Any]]
    """A list of tags that you want to attach to the newly created OU."""

class Policy_Tag(TypedDict):
    key: str
    value: str

@final
class Policy(_Resource):
    """Policies in AWS Organizations enable you to manage different features of the AWS accounts in your organization."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Mapping[str, Any] | str,
        name: str,
        type: Literal["AISERVICES_OPT_OUT_POLICY", "BACKUP_POLICY", "BEDROCK_POLICY", "CHATBOT_POLICY", "DECLARATIVE_POLICY_EC2", "GUARDDUTY_POLICY", "INSPECTOR_POLICY", "NETWORK_SECURITY_DIRECTOR_POLICY", "RESOURCE_CONTROL_POLICY", "S3_POLICY", "SECURITYHUB_POLICY", "SERVICE_CONTROL_POLICY", "TAG_POLICY", "UPGRADE_ROLLOUT_POLICY"],
        description: str = ...,
        tags: Sequence[Policy_Tag] = ...,
        target_ids: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of the Policy"""
    aws_managed: Final[Ref[bool]]
    """A boolean value that indicates whether the specified policy is an AWS managed policy."""
    content: Final[Any]
    """The Policy text content."""
    description: Final[str]
    """Human readable description of the policy"""
    id: Final[str]
    """Id of the Policy"""
    name: Final[str]
    """Name of the Policy"""
    tags: Final[list[Any]]
    """A list of tags that you want to attach to the newly created policy."""
    target_ids: Final[list[str]]
    """List of unique identifiers (IDs) of the root, OU, or account that you want to attach the policy to"""
    type: Final[str]
    """The type of policy to create."""

class ResourcePolicy_Tag(TypedDict):
    key: str
    value: str

@final
class ResourcePolicy(_Resource):
    """You can use AWS::Organizations::ResourcePolicy to delegate policy management for AWS Organizations to specified member accounts to perform…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Mapping[str, Any] | str,
        tags: Sequence[ResourcePolicy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource policy."""
    content: Final[Any]
    """The policy document."""
    id: Final[str]
    """The unique identifier (ID) associated with this resource policy."""
    tags: Final[list[Any]]
    """A list of tags that you want to attach to the resource policy"""
