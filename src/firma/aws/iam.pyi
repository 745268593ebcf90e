"""Resource types of AWS IAM. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class AccessKey(_Resource):
    """Resource Type definition for AWS::IAM::AccessKey"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        user_name: str,
        serial: Int = ...,
        status: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    secret_access_key: Final[str]
    serial: Final[Ref[int]]
    status: Final[str]
    user_name: Final[str]

class Group_Policy(TypedDict):
    policy_document: Mapping[str, Any] | str
    policy_name: str

@final
class Group(_Resource):
    """Creates a new group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str = ...,
        managed_policy_arns: Texts = ...,
        path: str = ...,
        policies: Sequence[Group_Policy] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    group_name: Final[str]
    """The name of the group to create."""
    managed_policy_arns: Final[list[str]]
    """The Amazon Resource Name (ARN) of the IAM policy you want to attach."""
    path: Final[str]
    """The path to the group."""
    policies: Final[list[Any]]
    """Adds or updates an inline policy document that is embedded in the specified IAM group."""

@final
class GroupPolicy(_Resource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str,
        policy_name: str,
        policy_document: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    group_name: Final[str]
    """The name of the group to associate the policy with."""
    policy_document: Final[Any]
    policy_name: Final[str]
    """The name of the policy document."""

@final
class InstanceProfile(_Resource):
    """Creates a new instance profile."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        roles: Texts,
        instance_profile_name: str = ...,
        path: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    instance_profile_name: Final[str]
    """The name of the instance profile to create."""
    path: Final[str]
    """The path to the instance profile."""
    roles: Final[list[str]]
    """The name of the role to associate with the instance profile."""

@final
class ManagedPolicy(_Resource):
    """Creates a new managed policy for your AWS-account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Any,
        description: str = ...,
        groups: Texts = ...,
        managed_policy_name: str = ...,
        path: str = ...,
        roles: Texts = ...,
        users: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_count: Final[Ref[int]]
    create_date: Final[str]
    default_version_id: Final[str]
    description: Final[str]
    """A friendly description of the policy."""
    groups: Final[list[str]]
    """The name (friendly name, not ARN) of the group to attach the policy to."""
    is_attachable: Final[Ref[bool]]
    managed_policy_name: Final[str]
    """The friendly name of the policy."""
    path: Final[str]
    """The path for the policy."""
    permissions_boundary_usage_count: Final[Ref[int]]
    policy_arn: Final[str]
    policy_document: Final[Any]
    policy_id: Final[str]
    roles: Final[list[str]]
    """The name (friendly name, not ARN) of the role to attach the policy to."""
    update_date: Final[str]
    users: Final[list[str]]
    """The name (friendly name, not ARN) of the IAM user to attach the policy to."""

class OIDCProvider_Tag(TypedDict):
    key: str
    value: str

@final
class OIDCProvider(_Resource):
    """Resource Type definition for AWS::IAM::OIDCProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_id_list: Texts = ...,
        tags: Sequence[OIDCProvider_Tag] = ...,
        thumbprint_list: Texts = ...,
        url: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the OIDC provider"""
    client_id_list: Final[list[str]]
    tags: Final[list[Any]]
    thumbprint_list: Final[list[str]]
    url: Final[str]

@final
class Policy(_Resource):
    """Adds or updates an inline policy document that is embedded in the specified IAM group, user or role."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any] | str,
        policy_name: str,
        groups: Texts = ...,
        roles: Texts = ...,
        users: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    groups: Final[list[str]]
    """The name of the group to associate the policy with."""
    id: Final[str]
    policy_document: Final[Any]
    """The policy document."""
    policy_name: Final[str]
    """The name of the policy document."""
    roles: Final[list[str]]
    """The name of the role to associate the policy with."""
    users: Final[list[str]]
    """The name of the user to associate the policy with."""

class Role_Policy(TypedDict):
    policy_document: Mapping[str, Any] | str
    policy_name: str

class Role_Tag(TypedDict):
    key: str
    value: str

@final
class Role(_Resource):
    """Creates a new role for your AWS-account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assume_role_policy_document: Mapping[str, Any] | str,
        description: str = ...,
        managed_policy_arns: Texts = ...,
        max_session_duration: Int = ...,
        path: str = ...,
        permissions_boundary: str = ...,
        policies: Sequence[Role_Policy] = ...,
        role_name: str = ...,
        tags: Sequence[Role_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    assume_role_policy_document: Final[Any]
    """The trust policy that is associated with this role."""
    description: Final[str]
    """A description of the role that you provide."""
    managed_policy_arns: Final[list[str]]
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role."""
    max_session_duration: Final[Ref[int]]
    """The maximum session duration (in seconds) that you want to set for the specified role."""
    path: Final[str]
    """The path to the role."""
    permissions_boundary: Final[str]
    """The ARN of the policy used to set the permissions boundary for the role."""
    policies: Final[list[Any]]
    """Adds or updates an inline policy document that is embedded in the specified IAM role."""
    role_id: Final[str]
    role_name: Final[str]
    """A name for the IAM role, up to 64 characters in length."""
    tags: Final[list[Any]]
    """A list of tags that are attached to the role."""

@final
class RolePolicy(_Resource):
    """Adds or updates an inline policy document that is embedded in the specified IAM role."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_name: str,
        role_name: str,
        policy_document: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    policy_name: Final[str]
    """The name of the policy document."""
    role_name: Final[str]
    """The name of the role to associate the policy with."""

class SAMLProvider_SAMLPrivateKey(TypedDict):
    key_id: str
    timestamp: str

class SAMLProvider_Tag(TypedDict):
    key: str
    value: str

@final
class SAMLProvider(_Resource):
    """Resource Type definition for AWS::IAM::SAMLProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        add_private_key: SecretText = ...,
        assertion_encryption_mode: Literal["Allowed", "Required"] = ...,
        name: str = ...,
        private_key_list: Sequence[SAMLProvider_SAMLPrivateKey] = ...,
        remove_private_key: SecretText = ...,
        saml_metadata_document: str = ...,
        tags: Sequence[SAMLProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    add_private_key: Final[str]
    """The private key from your external identity provider"""
    arn: Final[str]
    """Amazon Resource Name (ARN) of the SAML provider"""
    assertion_encryption_mode: Final[str]
    """The encryption setting for the SAML provider"""
    name: Final[str]
    private_key_list: Final[list[Any]]
    remove_private_key: Final[str]
    """The Key ID of the private key to remove"""
    saml_metadata_document: Final[str]
    saml_provider_uuid: Final[str]
    """The unique identifier assigned to the SAML provider"""
    tags: Final[list[Any]]

class ServerCertificate_Tag(TypedDict):
    key: str
    value: str

@final
class ServerCertificate(_Resource):
    """Resource Type definition for AWS::IAM::ServerCertificate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_body: str = ...,
        certificate_chain: str = ...,
        path: str = ...,
        private_key: SecretText = ...,
        server_certificate_name: str = ...,
        tags: Sequence[ServerCertificate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Resource Name (ARN) of the server certificate"""
    certificate_body: Final[str]
    certificate_chain: Final[str]
    path: Final[str]
    private_key: Final[str]
    server_certificate_name: Final[str]
    tags: Final[list[Any]]

@final
class ServiceLinkedRole(_Resource):
    """Resource Type definition for AWS::IAM::ServiceLinkedRole"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aws_service_name: str = ...,
        custom_suffix: str = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_service_name: Final[str]
    """The service principal for the AWS service to which this role is attached."""
    custom_suffix: Final[str]
    """A string that you provide, which is combined with the service-provided prefix to form the complete role name."""
    description: Final[str]
    """The description of the role."""
    role_name: Final[str]
    """The name of the role."""

class User_LoginProfile(TypedDict):
    password: SecretText
    password_reset_required: NotRequired[Bool]

@final
class User_LoginProfile_Read:
    password: Final[str]
    password_reset_required: Final[Ref[bool]]

class User_Policy(TypedDict):
    policy_document: Mapping[str, Any] | str
    policy_name: str

class User_Tag(TypedDict):
    key: str
    value: str

@final
class User(_Resource):
    """Creates a new IAM user for your AWS-account."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        groups: Texts = ...,
        login_profile: User_LoginProfile = ...,
        managed_policy_arns: Texts = ...,
        path: str = ...,
        permissions_boundary: str = ...,
        policies: Sequence[User_Policy] = ...,
        tags: Sequence[User_Tag] = ...,
        user_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    groups: Final[list[str]]
    """A list of group names to which you want to add the user."""
    login_profile: Final[User_LoginProfile_Read]
    """Creates a password for the specified user, giving the user the ability to access AWS services through the console."""
    managed_policy_arns: Final[list[str]]
    """A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user."""
    path: Final[str]
    """The path for the user name."""
    permissions_boundary: Final[str]
    """The ARN of the managed policy that is used to set the permissions boundary for the user."""
    policies: Final[list[Any]]
    """Adds or updates an inline policy document that is embedded in the specified IAM user."""
    tags: Final[list[Any]]
    """A list of tags that you want to attach to the new user."""
    user_name: Final[str]
    """The name of the user to create."""

@final
class UserPolicy(_Resource):
    """Adds or updates an inline policy document that is embedded in the specified IAM user."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_name: str,
        user_name: str,
        policy_document: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    policy_name: Final[str]
    """The name of the policy document."""
    user_name: Final[str]
    """The name of the user to associate the policy with."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class UserToGroupAddition(_Resource):
    """Resource Type definition for AWS::IAM::UserToGroupAddition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_name: str,
        users: Texts,
        **_options: Unpack[Options],
    ) -> None: ...
    group_name: Final[str]
    id: Final[str]
    users: Final[list[str]]

class VirtualMFADevice_Tag(TypedDict):
    key: str
    value: str

@final
class VirtualMFADevice(_Resource):
    """Resource Type definition for AWS::IAM::VirtualMFADevice"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        users: Texts,
        path: str = ...,
        tags: Sequence[VirtualMFADevice_Tag] = ...,
        virtual_mfa_device_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    path: Final[str]
    serial_number: Final[str]
    tags: Final[list[Any]]
    users: Final[list[str]]
    virtual_mfa_device_name: Final[str]
