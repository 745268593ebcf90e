"""Resource types of AWS SSO. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class Application_PortalOptionsConfiguration(TypedDict):
    sign_in_options: NotRequired[Application_SignInOptions]
    visibility: NotRequired[Literal["ENABLED", "DISABLED"]]

class Application_SignInOptions(TypedDict):
    application_url: NotRequired[str]
    origin: Literal["IDENTITY_CENTER", "APPLICATION"]

@final
class Application_PortalOptionsConfiguration_Read:
    sign_in_options: Final[Application_SignInOptions_Read]
    visibility: Final[str]

@final
class Application_SignInOptions_Read:
    application_url: Final[str]
    origin: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for Identity Center (SSO) Application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_provider_arn: str,
        instance_arn: str,
        name: str,
        description: str = ...,
        portal_options: Application_PortalOptionsConfiguration = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The Application ARN that is returned upon creation of the Identity Center (SSO) Application"""
    application_provider_arn: Final[str]
    """The ARN of the application provider under which the operation will run"""
    description: Final[str]
    """The description information for the Identity Center (SSO) Application"""
    identity_store_arn: Final[str]
    """The ARN of the identity store associated with the Identity Center instance"""
    instance_arn: Final[str]
    """The ARN of the instance of IAM Identity Center under which the operation will run"""
    name: Final[str]
    """The name you want to assign to this Identity Center (SSO) Application"""
    portal_options: Final[Application_PortalOptionsConfiguration_Read]
    """A structure that describes the options for the access portal associated with an application"""
    status: Final[str]
    """Specifies whether the application is enabled or disabled"""
    tags: Final[list[Any]]

@final
class ApplicationAssignment(_Resource):
    """Resource Type definition for SSO application access grant to a user or group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_arn: str,
        principal_id: str,
        principal_type: Literal["USER", "GROUP"],
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The ARN of the application."""
    principal_id: Final[str]
    """An identifier for an object in IAM Identity Center, such as a user or group"""
    principal_type: Final[str]
    """The entity type for which the assignment will be created."""

@final
class Assignment(_Resource):
    """Resource Type definition for SSO assignmet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        permission_set_arn: str,
        principal_id: str,
        principal_type: Literal["USER", "GROUP"],
        target_id: str,
        target_type: Literal["AWS_ACCOUNT"],
        **_options: Unpack[Options],
    ) -> None: ...
    instance_arn: Final[str]
    """The sso instance that the permission set is owned."""
    permission_set_arn: Final[str]
    """The permission set that the assignment will be assigned"""
    principal_id: Final[str]
    """The assignee's identifier, user id/group id"""
    principal_type: Final[str]
    """The assignee's type, user/group"""
    target_id: Final[str]
    """The account id to be provisioned."""
    target_type: Final[str]
    """The type of resource to be provisioned to, only aws account now"""

class Instance_Tag(TypedDict):
    key: str
    value: str

@final
class Instance(_Resource):
    """Resource Type definition for Identity Center (SSO) Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        tags: Sequence[Instance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    identity_store_id: Final[str]
    """The ID of the identity store associated with the created Identity Center (SSO) Instance"""
    instance_arn: Final[str]
    """The SSO Instance ARN that is returned upon creation of the Identity Center (SSO) Instance"""
    name: Final[str]
    """The name you want to assign to this Identity Center (SSO) Instance"""
    owner_account_id: Final[str]
    """The AWS accountId of the owner of the Identity Center (SSO) Instance"""
    status: Final[str]
    """The status of the Identity Center (SSO) Instance, create_in_progress/delete_in_progress/active"""
    tags: Final[list[Any]]

class InstanceAccessControlAttributeConfiguration_AccessControlAttribute(TypedDict):
    key: str
    value: InstanceAccessControlAttributeConfiguration_AccessControlAttributeValue

class InstanceAccessControlAttributeConfiguration_AccessControlAttributeValue(TypedDict):
    source: Texts

class InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration(TypedDict):
    access_control_attributes: Sequence[InstanceAccessControlAttributeConfiguration_AccessControlAttribute]

@final
class InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration_Read:
    access_control_attributes: Final[list[Any]]

@final
class InstanceAccessControlAttributeConfiguration(_Resource):
    """Resource Type definition for SSO InstanceAccessControlAttributeConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        access_control_attributes: Sequence[InstanceAccessControlAttributeConfiguration_AccessControlAttribute] = ...,
        instance_access_control_attribute_configuration: InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_control_attributes: Final[list[Any]]
    instance_access_control_attribute_configuration: Final[InstanceAccessControlAttributeConfiguration_InstanceAccessControlAttributeConfiguration_Read]
    """The InstanceAccessControlAttributeConfiguration property has been deprecated but is still supported for backwards compatibility purposes."""
    instance_arn: Final[str]
    """The ARN of the AWS SSO instance under which the operation will be executed."""

class PermissionSet_CustomerManagedPolicyReference(TypedDict):
    name: str
    path: NotRequired[str]

class PermissionSet_PermissionsBoundary(TypedDict):
    customer_managed_policy_reference: NotRequired[PermissionSet_CustomerManagedPolicyReference2]
    managed_policy_arn: NotRequired[str]

class PermissionSet_CustomerManagedPolicyReference2(TypedDict):
    name: str
    path: NotRequired[str]

@final
class PermissionSet_PermissionsBoundary_Read:
    customer_managed_policy_reference: Final[PermissionSet_CustomerManagedPolicyReference_Read]
    managed_policy_arn: Final[str]

@final
class PermissionSet_CustomerManagedPolicyReference_Read:
    name: Final[str]
    path: Final[str]

class PermissionSet_Tag(TypedDict):
    key: str
    value: str

@final
class PermissionSet(_Resource):
    """Resource Type definition for SSO PermissionSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        customer_managed_policy_references: Sequence[PermissionSet_CustomerManagedPolicyReference] = ...,
        description: str = ...,
        inline_policy: Mapping[str, Any] | str = ...,
        managed_policies: Texts = ...,
        permissions_boundary: PermissionSet_PermissionsBoundary = ...,
        relay_state_type: str = ...,
        session_duration: str = ...,
        tags: Sequence[PermissionSet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    customer_managed_policy_references: Final[list[Any]]
    description: Final[str]
    """The permission set description."""
    inline_policy: Final[Any]
    """The inline policy to put in permission set."""
    instance_arn: Final[str]
    """The sso instance arn that the permission set is owned."""
    managed_policies: Final[list[str]]
    name: Final[str]
    """The name you want to assign to this permission set."""
    permission_set_arn: Final[str]
    """The permission set that the policy will be attached to"""
    permissions_boundary: Final[PermissionSet_PermissionsBoundary_Read]
    relay_state_type: Final[str]
    """The relay state URL that redirect links to any service in the AWS Management Console."""
    session_duration: Final[str]
    """The length of time that a user can be signed in to an AWS account."""
    tags: Final[list[Any]]
