"""Resource types of AWS AccountAccess. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Application_IdentitySource(TypedDict):
    identity_center: Application_IdentityCenter

class Application_IdentityCenter(TypedDict):
    instance_arn: str

@final
class Application_IdentitySource_Read:
    identity_center: Final[Application_IdentityCenter_Read]

@final
class Application_IdentityCenter_Read:
    application_arn: Final[str]
    instance_arn: Final[str]

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """Resource Type definition for AWS::AccountAccess::Application specifying an application for account access"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_source: Application_IdentitySource,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The ARN of the application"""
    created_at: Final[str]
    """The timestamp when the application was created"""
    identity_source: Final[Application_IdentitySource_Read]
    """The identity source for the application"""
    status: Final[str]
    """The status of the application"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    tenant_id: Final[str]
    """The tenant ID of the application"""
    updated_at: Final[str]
    """The timestamp when the application was last updated"""

class Entitlement_Entitlement(TypedDict):
    principal_role: Entitlement_PrincipalRoleEntitlement

class Entitlement_PrincipalRoleEntitlement(TypedDict):
    principal: Entitlement_Principal
    role_arn: str

class Entitlement_Principal(TypedDict):
    identity_center: Entitlement_IdentityCenterPrincipal

class Entitlement_IdentityCenterPrincipal(TypedDict):
    group_id: NotRequired[str]
    user_id: NotRequired[str]

@final
class Entitlement_Entitlement_Read:
    principal_role: Final[Entitlement_PrincipalRoleEntitlement_Read]

@final
class Entitlement_PrincipalRoleEntitlement_Read:
    account: Final[str]
    principal: Final[Entitlement_Principal_Read]
    role_arn: Final[str]

@final
class Entitlement_Principal_Read:
    identity_center: Final[Entitlement_IdentityCenterPrincipal_Read]

@final
class Entitlement_IdentityCenterPrincipal_Read:
    group_id: Final[str]
    user_id: Final[str]

@final
class Entitlement(_Resource):
    """Resource Type definition for AWS::AccountAccess::Entitlement specifying an entitlement for account access"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_arn: str,
        entitlement: Entitlement_Entitlement,
        **_options: Unpack[Options],
    ) -> None: ...
    application_arn: Final[str]
    """The ARN of the application"""
    created_at: Final[str]
    """The timestamp when the entitlement was created"""
    entitlement: Final[Entitlement_Entitlement_Read]
    """The entitlement details"""
    entitlement_id: Final[str]
    """The ID of the entitlement"""
