"""Resource types of AWS AgentRegistry. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Registry_ApprovalConfiguration(TypedDict):
    auto_approval_rules: NotRequired[Sequence[Literal["APPROVE_ALL"]]]

@final
class Registry_ApprovalConfiguration_Read:
    auto_approval_rules: Final[list[str]]

class Registry_CustomMetadataSchemaConfiguration(TypedDict):
    default_schema: NotRequired[str]
    record_type_schema_overrides: NotRequired[Sequence[Registry_RecordTypeSchemaOverride]]

class Registry_RecordTypeSchemaOverride(TypedDict):
    record_type: Literal["MCP", "AGENT", "SKILL", "GATEWAY", "CUSTOM"]
    schema: str

@final
class Registry_CustomMetadataSchemaConfiguration_Read:
    default_schema: Final[str]
    record_type_schema_overrides: Final[list[Any]]

class Registry_DiscoveryConfiguration(TypedDict):
    authorizer_configuration: NotRequired[Registry_AuthorizerConfiguration]

class Registry_AuthorizerConfiguration(TypedDict):
    custom_jwt_authorizer: Registry_CustomJWTAuthorizerConfiguration

class Registry_CustomJWTAuthorizerConfiguration(TypedDict):
    allowed_audience: NotRequired[Texts]
    allowed_clients: NotRequired[Texts]
    allowed_scopes: NotRequired[Texts]
    custom_claims: NotRequired[Sequence[Registry_CustomClaimValidationType]]
    discovery_url: str

class Registry_CustomClaimValidationType(TypedDict):
    authorizing_claim_match_value: Registry_AuthorizingClaimMatchValueType
    inbound_token_claim_name: str
    inbound_token_claim_value_type: Literal["STRING", "STRING_ARRAY"]

class Registry_AuthorizingClaimMatchValueType(TypedDict):
    claim_match_operator: Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"]
    claim_match_value: Registry_ClaimMatchValueType

class Registry_ClaimMatchValueType(TypedDict):
    match_value_string: NotRequired[str]
    match_value_string_list: NotRequired[Texts]

@final
class Registry_DiscoveryConfiguration_Read:
    authorizer_configuration: Final[Registry_AuthorizerConfiguration_Read]

@final
class Registry_AuthorizerConfiguration_Read:
    custom_jwt_authorizer: Final[Registry_CustomJWTAuthorizerConfiguration_Read]

@final
class Registry_CustomJWTAuthorizerConfiguration_Read:
    allowed_audience: Final[list[str]]
    allowed_clients: Final[list[str]]
    allowed_scopes: Final[list[str]]
    custom_claims: Final[list[Any]]
    discovery_url: Final[str]

class Registry_EncryptionConfiguration(TypedDict):
    kms_key_arn: str

@final
class Registry_EncryptionConfiguration_Read:
    kms_key_arn: Final[str]

class Registry_Tag(TypedDict):
    key: str
    value: str

@final
class Registry(_Resource):
    """Definition of AWS::AgentRegistry::Registry Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        approval_configuration: Registry_ApprovalConfiguration = ...,
        authorizer_type: Literal["CUSTOM_JWT", "AWS_IAM"] = ...,
        auto_detection_enabled: Bool = ...,
        auto_detection_scope: Literal["ORGANIZATION"] = ...,
        custom_metadata_schema_configuration: Registry_CustomMetadataSchemaConfiguration = ...,
        description: str = ...,
        discovery_configuration: Registry_DiscoveryConfiguration = ...,
        encryption_configuration: Registry_EncryptionConfiguration = ...,
        tags: Sequence[Registry_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    approval_configuration: Final[Registry_ApprovalConfiguration_Read]
    """Configuration for the registry's record approval workflow."""
    authorizer_type: Final[str]
    """The type of authorizer that controls how consumers access the registry's search and MCP invoke operations."""
    auto_detection_enabled: Final[Ref[bool]]
    """Specifies whether auto-detection is requested for the registry."""
    auto_detection_scope: Final[str]
    """The source from which resources are detected."""
    auto_detection_status: Final[str]
    """The current auto-detection status."""
    created_at: Final[str]
    """The timestamp when the registry was created."""
    custom_metadata_schema_configuration: Final[Registry_CustomMetadataSchemaConfiguration_Read]
    """Configuration that defines a typed metadata schema for a registry."""
    description: Final[str]
    """The description of the registry."""
    discovery_configuration: Final[Registry_DiscoveryConfiguration_Read]
    """Discovery configuration for the registry."""
    encryption_configuration: Final[Registry_EncryptionConfiguration_Read]
    """The server-side encryption configuration for a registry."""
    name: Final[str]
    """The name of the registry."""
    registry_arn: Final[str]
    """The Amazon Resource Name (ARN) of the registry."""
    registry_id: Final[str]
    """The unique identifier of the registry."""
    status: Final[str]
    """The status of the registry."""
    tags: Final[list[Any]]
    """Tags to assign to the registry."""
    updated_at: Final[str]
    """The timestamp when the registry was last updated."""

class RegistryRecord_Descriptors(TypedDict):
    a2a_agent_card: NotRequired[RegistryRecord_A2aAgentCardDescriptor]
    agent_skills_definition: NotRequired[RegistryRecord_AgentSkillsDefinitionDescriptor]
    agui: NotRequired[RegistryRecord_AgUiDescriptor]
    custom: NotRequired[RegistryRecord_CustomDescriptor]
    http: NotRequired[RegistryRecord_HttpDescriptor]
    mcp_server: NotRequired[RegistryRecord_McpServerDescriptor]

class RegistryRecord_A2aAgentCardDescriptor(TypedDict):
    data: NotRequired[str]
    data_schema_version: NotRequired[str]
    source: NotRequired[RegistryRecord_DescriptorSource]

class RegistryRecord_DescriptorSource(TypedDict):
    from_url: NotRequired[RegistryRecord_DescriptorSourceFromUrl]

class RegistryRecord_DescriptorSourceFromUrl(TypedDict):
    credential_provider_configurations: NotRequired[Sequence[RegistryRecord_RegistryRecordCredentialProviderConfiguration]]
    url: str

class RegistryRecord_RegistryRecordCredentialProviderConfiguration(TypedDict):
    credential_provider: RegistryRecord_RegistryRecordCredentialProviderUnion
    credential_provider_type: Literal["OAUTH", "IAM"]

class RegistryRecord_RegistryRecordCredentialProviderUnion(TypedDict):
    iam_credential_provider: NotRequired[RegistryRecord_RegistryRecordIamCredentialProvider]
    oauth_credential_provider: NotRequired[RegistryRecord_RegistryRecordOAuthCredentialProvider]

class RegistryRecord_RegistryRecordIamCredentialProvider(TypedDict):
    region: NotRequired[str]
    role_arn: NotRequired[str]
    service: NotRequired[str]

class RegistryRecord_RegistryRecordOAuthCredentialProvider(TypedDict):
    custom_parameters: NotRequired[Mapping[str, str]]
    grant_type: NotRequired[Literal["CLIENT_CREDENTIALS"]]
    provider_arn: str
    scopes: NotRequired[Texts]

class RegistryRecord_AgentSkillsDefinitionDescriptor(TypedDict):
    additional_data: NotRequired[RegistryRecord_AgentSkillsAdditionalData]
    data: NotRequired[str]
    data_schema_version: NotRequired[str]

class RegistryRecord_AgentSkillsAdditionalData(TypedDict):
    skill_md: NotRequired[RegistryRecord_AgentSkillsMdDescriptor]

class RegistryRecord_AgentSkillsMdDescriptor(TypedDict):
    data: NotRequired[str]
    data_schema_version: NotRequired[str]
    source: NotRequired[RegistryRecord_SkillMdSource]

class RegistryRecord_SkillMdSource(TypedDict):
    from_url: NotRequired[RegistryRecord_SkillMdSourceFromUrl]

class RegistryRecord_SkillMdSourceFromUrl(TypedDict):
    url: str

class RegistryRecord_AgUiDescriptor(TypedDict):
    source: NotRequired[RegistryRecord_SourceOnlyDescriptorSource]

class RegistryRecord_SourceOnlyDescriptorSource(TypedDict):
    from_url: NotRequired[RegistryRecord_SourceOnlyDescriptorSourceFromUrl]

class RegistryRecord_SourceOnlyDescriptorSourceFromUrl(TypedDict):
    url: str

class RegistryRecord_CustomDescriptor(TypedDict):
    data: NotRequired[str]

class RegistryRecord_HttpDescriptor(TypedDict):
    source: NotRequired[RegistryRecord_SourceOnlyDescriptorSource2]

class RegistryRecord_SourceOnlyDescriptorSource2(TypedDict):
    from_url: NotRequired[RegistryRecord_SourceOnlyDescriptorSourceFromUrl]

class RegistryRecord_McpServerDescriptor(TypedDict):
    additional_data: NotRequired[RegistryRecord_McpServerAdditionalData]
    data: NotRequired[str]
    data_schema_version: NotRequired[str]
    source: NotRequired[RegistryRecord_DescriptorSource2]

class RegistryRecord_McpServerAdditionalData(TypedDict):
    tools: NotRequired[RegistryRecord_McpToolsDescriptor]

class RegistryRecord_McpToolsDescriptor(TypedDict):
    data: NotRequired[str]
    data_schema_version: NotRequired[str]

class RegistryRecord_DescriptorSource2(TypedDict):
    from_url: NotRequired[RegistryRecord_DescriptorSourceFromUrl]

@final
class RegistryRecord_Descriptors_Read:
    a2a_agent_card: Final[RegistryRecord_A2aAgentCardDescriptor_Read]
    agent_skills_definition: Final[RegistryRecord_AgentSkillsDefinitionDescriptor_Read]
    agui: Final[RegistryRecord_AgUiDescriptor_Read]
    custom: Final[RegistryRecord_CustomDescriptor_Read]
    http: Final[RegistryRecord_HttpDescriptor_Read]
    mcp_server: Final[RegistryRecord_McpServerDescriptor_Read]

@final
class RegistryRecord_A2aAgentCardDescriptor_Read:
    data: Final[str]
    data_schema_version: Final[str]
    source: Final[RegistryRecord_DescriptorSource_Read]

@final
class RegistryRecord_DescriptorSource_Read:
    from_url: Final[RegistryRecord_DescriptorSourceFromUrl_Read]

@final
class RegistryRecord_DescriptorSourceFromUrl_Read:
    credential_provider_configurations: Final[list[Any]]
    url: Final[str]

@final
class RegistryRecord_AgentSkillsDefinitionDescriptor_Read:
    additional_data: Final[RegistryRecord_AgentSkillsAdditionalData_Read]
    data: Final[str]
    data_schema_version: Final[str]

@final
class RegistryRecord_AgentSkillsAdditionalData_Read:
    skill_md: Final[RegistryRecord_AgentSkillsMdDescriptor_Read]

@final
class RegistryRecord_AgentSkillsMdDescriptor_Read:
    data: Final[str]
    data_schema_version: Final[str]
    source: Final[RegistryRecord_SkillMdSource_Read]

@final
class RegistryRecord_SkillMdSource_Read:
    from_url: Final[RegistryRecord_SkillMdSourceFromUrl_Read]

@final
class RegistryRecord_SkillMdSourceFromUrl_Read:
    url: Final[str]

@final
class RegistryRecord_AgUiDescriptor_Read:
    source: Final[RegistryRecord_SourceOnlyDescriptorSource_Read]

@final
class RegistryRecord_SourceOnlyDescriptorSource_Read:
    from_url: Final[RegistryRecord_SourceOnlyDescriptorSourceFromUrl_Read]

@final
class RegistryRecord_SourceOnlyDescriptorSourceFromUrl_Read:
    url: Final[str]

@final
class RegistryRecord_CustomDescriptor_Read:
    data: Final[str]

@final
class RegistryRecord_HttpDescriptor_Read:
    source: Final[RegistryRecord_SourceOnlyDescriptorSource_Read2]

@final
class RegistryRecord_SourceOnlyDescriptorSource_Read2:
    from_url: Final[RegistryRecord_SourceOnlyDescriptorSourceFromUrl_Read]

@final
class RegistryRecord_McpServerDescriptor_Read:
    additional_data: Final[RegistryRecord_McpServerAdditionalData_Read]
    data: Final[str]
    data_schema_version: Final[str]
    source: Final[RegistryRecord_DescriptorSource_Read2]

@final
class RegistryRecord_McpServerAdditionalData_Read:
    tools: Final[RegistryRecord_McpToolsDescriptor_Read]

@final
class RegistryRecord_McpToolsDescriptor_Read:
    data: Final[str]
    data_schema_version: Final[str]

@final
class RegistryRecord_DescriptorSource_Read2:
    from_url: Final[RegistryRecord_DescriptorSourceFromUrl_Read]

class RegistryRecord_Tag(TypedDict):
    key: str
    value: str

@final
class RegistryRecord(_Resource):
    """Definition of AWS::AgentRegistry::RegistryRecord Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        descriptors: RegistryRecord_Descriptors,
        name: str,
        record_type: Literal["MCP", "AGENT", "SKILL", "CUSTOM", "GATEWAY"],
        custom_metadata: Mapping[str, Any] = ...,
        description: str = ...,
        display_name: str = ...,
        record_version: str = ...,
        registry_id: str = ...,
        tags: Sequence[RegistryRecord_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the registry record was created."""
    created_by: Final[str]
    """The identifier of the AWS account that created the registry record."""
    custom_metadata: Final[Any]
    """The custom metadata to attach to the registry record."""
    description: Final[str]
    """The description of the registry record."""
    descriptors: Final[RegistryRecord_Descriptors_Read]
    """The typed set of descriptors for a registry record."""
    display_name: Final[str]
    """The human-readable display name of the registry record."""
    name: Final[str]
    """The name of the registry record."""
    record_arn: Final[str]
    """The Amazon Resource Name (ARN) of the registry record."""
    record_id: Final[str]
    """The unique identifier of the registry record."""
    record_type: Final[str]
    """The type of the registry record."""
    record_version: Final[str]
    """The version of the registry record."""
    registry_arn: Final[str]
    """The Amazon Resource Name (ARN) of the registry containing the record."""
    registry_id: Final[str]
    """The identifier of the registry in which to create the record."""
    status: Final[str]
    """The lifecycle status of the registry record."""
    tags: Final[list[Any]]
    """Tags to assign to the registry record."""
    updated_at: Final[str]
    """The timestamp when the registry record was last updated."""
