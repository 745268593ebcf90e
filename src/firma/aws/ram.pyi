"""Resource types of AWS RAM. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Permission_Tag(TypedDict):
    key: str
    value: str

@final
class Permission(_Resource):
    """Resource type definition for AWS::RAM::Permission"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        policy_template: Mapping[str, Any] | str,
        resource_type: str,
        tags: Sequence[Permission_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    is_resource_type_default: Final[Ref[bool]]
    """Set to true to use this as the default permission."""
    name: Final[str]
    """The name of the permission."""
    permission_type: Final[str]
    policy_template: Final[Any]
    resource_type: Final[str]
    """The resource type this permission can be used with."""
    tags: Final[list[Any]]
    version: Final[str]
    """Version of the permission."""

@final
class PermissionAssociation(_Resource):
    """Associates a specified AWS RAM permission with a resource share."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        permission_arn: str,
        resource_share_arn: str,
        replace: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_status: Final[str]
    """The current status of the association between the permission and the resource share."""
    feature_set: Final[str]
    """The feature set of the resource share."""
    is_default: Final[Ref[bool]]
    """Indicates whether the associated resource share is using the default version of the permission."""
    last_updated_time: Final[str]
    """The date and time when the association between the permission and the resource share was last updated."""
    permission_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the AWS RAM…"""
    permission_version: Final[str]
    """The version of the permission currently associated with the resource share."""
    replace: Final[Ref[bool]]
    """Specifies whether to replace the existing permission on the resource share."""
    resource_share_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource…"""
    resource_type: Final[str]
    """The resource type to which the permission applies."""

@final
class PrincipalAssociation(_Resource):
    """Associates a specified principal with a resource share."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        principal: str,
        resource_share_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_type: Final[str]
    """The type of entity included in this association."""
    creation_time: Final[str]
    """The date and time when the association was created."""
    external: Final[Ref[bool]]
    """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share."""
    last_updated_time: Final[str]
    """The date and time when the association was last updated."""
    principal: Final[str]
    """Specifies the principal to associate with the resource share."""
    resource_share_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource…"""
    status: Final[str]
    """The current status of the association."""

@final
class ResourceAssociation(_Resource):
    """Associates a specified resource with a resource share."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_arn: str,
        resource_share_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_type: Final[str]
    """The type of entity included in this association."""
    creation_time: Final[str]
    """The date and time when the association was created."""
    external: Final[Ref[bool]]
    """Indicates whether the principal belongs to the same organization in AWS Organizations as the AWS account that owns the resource share."""
    last_updated_time: Final[str]
    """The date and time when the association was last updated."""
    resource_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource to…"""
    resource_share_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource…"""
    status: Final[str]
    """The current status of the association."""

class ResourceShare_ResourceShareConfiguration(TypedDict):
    exclusive_account_access: NotRequired[Bool]
    retain_sharing_on_account_leave_organization: NotRequired[Bool]

@final
class ResourceShare_ResourceShareConfiguration_Read:
    exclusive_account_access: Final[Ref[bool]]
    retain_sharing_on_account_leave_organization: Final[Ref[bool]]

class ResourceShare_Tag(TypedDict):
    key: str
    value: str

@final
class ResourceShare(_Resource):
    """Resource type definition for AWS::RAM::ResourceShare"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        allow_external_principals: Bool = ...,
        permission_arns: Texts = ...,
        principals: Texts = ...,
        resource_arns: Texts = ...,
        resource_share_configuration: ResourceShare_ResourceShareConfiguration = ...,
        sources: Texts = ...,
        tags: Sequence[ResourceShare_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_external_principals: Final[Ref[bool]]
    """Specifies whether principals outside your organization in AWS Organizations can be associated with a resource share."""
    arn: Final[str]
    creation_time: Final[str]
    """The date and time when the resource share was created."""
    feature_set: Final[str]
    """The feature set of the resource share."""
    last_updated_time: Final[str]
    """The date and time when the resource share was last updated."""
    name: Final[str]
    """Specifies the name of the resource share."""
    owning_account_id: Final[str]
    """The ID of the AWS account that owns the resource share."""
    permission_arns: Final[list[str]]
    """Specifies the [Amazon Resource Names (ARNs)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the AWS RAM…"""
    principals: Final[list[str]]
    """Specifies the principals to associate with the resource share."""
    resource_arns: Final[list[str]]
    """Specifies a list of one or more ARNs of the resources to associate with the resource share."""
    resource_share_configuration: Final[ResourceShare_ResourceShareConfiguration_Read]
    """The configuration for a resource share."""
    sources: Final[list[str]]
    """Specifies from which source accounts the service principal has access to the resources in this resource share."""
    status: Final[str]
    """The current status of the resource share."""
    tags: Final[list[Any]]
    """Specifies one or more tags to attach to the resource share itself."""

@final
class SourceAssociation(_Resource):
    """Associates a specified source account with a resource share."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_share_arn: str,
        source_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The date and time when the association was created."""
    last_updated_time: Final[str]
    """The date and time when the association was last updated."""
    resource_share_arn: Final[str]
    """Specifies the [Amazon Resource Name (ARN)](https://docs.aws.amazon.com/general/latest/gr/aws-arns-and-namespaces.html) of the resource…"""
    source_id: Final[str]
    """Specifies the ID of the source account to associate with the resource share."""
    source_type: Final[str]
    """The type of the source."""
    status: Final[str]
    """The current status of the association."""
