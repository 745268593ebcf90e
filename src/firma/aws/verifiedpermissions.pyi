"""Resource types of AWS VerifiedPermissions. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class IdentitySource_IdentitySourceConfiguration(TypedDict):
    cognito_user_pool_configuration: NotRequired[IdentitySource_CognitoUserPoolConfiguration]
    open_id_connect_configuration: NotRequired[IdentitySource_OpenIdConnectConfiguration]

class IdentitySource_CognitoUserPoolConfiguration(TypedDict):
    client_ids: NotRequired[Texts]
    group_configuration: NotRequired[IdentitySource_CognitoGroupConfiguration]
    user_pool_arn: str

class IdentitySource_CognitoGroupConfiguration(TypedDict):
    group_entity_type: str

class IdentitySource_OpenIdConnectConfiguration(TypedDict):
    entity_id_prefix: NotRequired[str]
    group_configuration: NotRequired[IdentitySource_OpenIdConnectGroupConfiguration]
    issuer: str
    token_selection: IdentitySource_OpenIdConnectTokenSelection

class IdentitySource_OpenIdConnectGroupConfiguration(TypedDict):
    group_claim: str
    group_entity_type: str

class IdentitySource_OpenIdConnectTokenSelection(TypedDict):
    access_token_only: NotRequired[IdentitySource_OpenIdConnectAccessTokenConfiguration]
    identity_token_only: NotRequired[IdentitySource_OpenIdConnectIdentityTokenConfiguration]

class IdentitySource_OpenIdConnectAccessTokenConfiguration(TypedDict):
    audiences: NotRequired[Texts]
    principal_id_claim: NotRequired[str]

class IdentitySource_OpenIdConnectIdentityTokenConfiguration(TypedDict):
    client_ids: NotRequired[Texts]
    principal_id_claim: NotRequired[str]

@final
class IdentitySource_IdentitySourceConfiguration_Read:
    cognito_user_pool_configuration: Final[IdentitySource_CognitoUserPoolConfiguration_Read]
    open_id_connect_configuration: Final[IdentitySource_OpenIdConnectConfiguration_Read]

@final
class IdentitySource_CognitoUserPoolConfiguration_Read:
    client_ids: Final[list[str]]
    group_configuration: Final[IdentitySource_CognitoGroupConfiguration_Read]
    user_pool_arn: Final[str]

@final
class IdentitySource_CognitoGroupConfiguration_Read:
    group_entity_type: Final[str]

@final
class IdentitySource_OpenIdConnectConfiguration_Read:
    entity_id_prefix: Final[str]
    group_configuration: Final[IdentitySource_OpenIdConnectGroupConfiguration_Read]
    issuer: Final[str]
    token_selection: Final[IdentitySource_OpenIdConnectTokenSelection_Read]

@final
class IdentitySource_OpenIdConnectGroupConfiguration_Read:
    group_claim: Final[str]
    group_entity_type: Final[str]

@final
class IdentitySource_OpenIdConnectTokenSelection_Read:
    access_token_only: Final[IdentitySource_OpenIdConnectAccessTokenConfiguration_Read]
    identity_token_only: Final[IdentitySource_OpenIdConnectIdentityTokenConfiguration_Read]

@final
class IdentitySource_OpenIdConnectAccessTokenConfiguration_Read:
    audiences: Final[list[str]]
    principal_id_claim: Final[str]

@final
class IdentitySource_OpenIdConnectIdentityTokenConfiguration_Read:
    client_ids: Final[list[str]]
    principal_id_claim: Final[str]

@final
class IdentitySource_IdentitySourceDetails_Read:
    client_ids: Final[list[str]]
    discovery_url: Final[str]
    open_id_issuer: Final[str]
    user_pool_arn: Final[str]

@final
class IdentitySource(_Resource):
    """Definition of AWS::VerifiedPermissions::IdentitySource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: IdentitySource_IdentitySourceConfiguration,
        policy_store_id: str,
        principal_entity_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[IdentitySource_IdentitySourceConfiguration_Read]
    details: Final[IdentitySource_IdentitySourceDetails_Read]
    identity_source_id: Final[str]
    policy_store_id: Final[str]
    principal_entity_type: Final[str]

class Policy_PolicyDefinition(TypedDict):
    static: NotRequired[Policy_StaticPolicyDefinition]
    template_linked: NotRequired[Policy_TemplateLinkedPolicyDefinition]

class Policy_StaticPolicyDefinition(TypedDict):
    description: NotRequired[str]
    statement: str

class Policy_TemplateLinkedPolicyDefinition(TypedDict):
    policy_template_id: str
    principal: NotRequired[Policy_EntityIdentifier]
    resource: NotRequired[Policy_EntityIdentifier2]

class Policy_EntityIdentifier(TypedDict):
    entity_id: str
    entity_type: str

class Policy_EntityIdentifier2(TypedDict):
    entity_id: str
    entity_type: str

@final
class Policy_PolicyDefinition_Read:
    static: Final[Policy_StaticPolicyDefinition_Read]
    template_linked: Final[Policy_TemplateLinkedPolicyDefinition_Read]

@final
class Policy_StaticPolicyDefinition_Read:
    description: Final[str]
    statement: Final[str]

@final
class Policy_TemplateLinkedPolicyDefinition_Read:
    policy_template_id: Final[str]
    principal: Final[Policy_EntityIdentifier_Read]
    resource: Final[Policy_EntityIdentifier_Read2]

@final
class Policy_EntityIdentifier_Read:
    entity_id: Final[str]
    entity_type: Final[str]

@final
class Policy_EntityIdentifier_Read2:
    entity_id: Final[str]
    entity_type: Final[str]

@final
class Policy(_Resource):
    """Definition of AWS::VerifiedPermissions::Policy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition: Policy_PolicyDefinition,
        policy_store_id: str,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    definition: Final[Policy_PolicyDefinition_Read]
    name: Final[str]
    policy_id: Final[str]
    policy_store_id: Final[str]
    policy_type: Final[str]

class PolicyStore_DeletionProtection(TypedDict):
    mode: Literal["ENABLED", "DISABLED"]

@final
class PolicyStore_DeletionProtection_Read:
    mode: Final[str]

class PolicyStore_EncryptionSettings(TypedDict):
    kms_encryption_settings: NotRequired[PolicyStore_KmsEncryptionSettings]
    default: NotRequired[Mapping[str, Any]]

class PolicyStore_KmsEncryptionSettings(TypedDict):
    encryption_context: NotRequired[Mapping[str, str]]
    key: str

@final
class PolicyStore_EncryptionSettings_Read:
    kms_encryption_settings: Final[PolicyStore_KmsEncryptionSettings_Read]
    default: Final[Any]

@final
class PolicyStore_KmsEncryptionSettings_Read:
    encryption_context: Final[Any]
    key: Final[str]

@final
class PolicyStore_EncryptionState_Read:
    kms_encryption_state: Final[PolicyStore_KmsEncryptionState_Read]
    default: Final[Any]

@final
class PolicyStore_KmsEncryptionState_Read:
    encryption_context: Final[Any]
    key: Final[str]

class PolicyStore_SchemaDefinition(TypedDict):
    cedar_json: NotRequired[str]

class PolicyStore_Tag(TypedDict):
    key: str
    value: str

class PolicyStore_ValidationSettings(TypedDict):
    mode: Literal["OFF", "STRICT"]

@final
class PolicyStore_ValidationSettings_Read:
    mode: Final[str]

@final
class PolicyStore(_Resource):
    """Represents a policy store that you can place schema, policies, and policy templates in to validate authorization requests"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        validation_settings: PolicyStore_ValidationSettings,
        deletion_protection: PolicyStore_DeletionProtection = ...,
        description: str = ...,
        encryption_settings: PolicyStore_EncryptionSettings = ...,
        schema: PolicyStore_SchemaDefinition = ...,
        tags: Sequence[PolicyStore_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    deletion_protection: Final[PolicyStore_DeletionProtection_Read]
    description: Final[str]
    encryption_settings: Final[PolicyStore_EncryptionSettings_Read]
    encryption_state: Final[PolicyStore_EncryptionState_Read]
    policy_store_id: Final[str]
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    tags: Final[list[Any]]
    """The tags to add to the policy store"""
    validation_settings: Final[PolicyStore_ValidationSettings_Read]

@final
class PolicyStoreAlias(_Resource):
    """Definition of AWS::VerifiedPermissions::PolicyStoreAlias Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias_name: str,
        policy_store_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_name: Final[str]
    policy_store_id: Final[str]

@final
class PolicyTemplate(_Resource):
    """Definition of AWS::VerifiedPermissions::PolicyTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_store_id: str,
        statement: str,
        description: str = ...,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    name: Final[str]
    policy_store_id: Final[str]
    policy_template_id: Final[str]
    statement: Final[str]
