"""Resource types of AWS Bedrock. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Agent_AgentActionGroup(TypedDict):
    action_group_executor: NotRequired[Agent_ActionGroupExecutor]
    action_group_name: str
    action_group_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    api_schema: NotRequired[Agent_APISchema]
    description: NotRequired[str]
    function_schema: NotRequired[Agent_FunctionSchema]
    parent_action_group_signature: NotRequired[Literal["AMAZON.UserInput", "AMAZON.CodeInterpreter"]]
    skip_resource_in_use_check_on_delete: NotRequired[Bool]

class Agent_ActionGroupExecutor(TypedDict):
    lambda_: NotRequired[str]
    custom_control: NotRequired[Literal["RETURN_CONTROL"]]

class Agent_APISchema(TypedDict):
    s3: NotRequired[Agent_S3Identifier]
    payload: NotRequired[str]

class Agent_S3Identifier(TypedDict):
    s3_bucket_name: NotRequired[str]
    s3_object_key: NotRequired[str]

class Agent_FunctionSchema(TypedDict):
    functions: Sequence[Agent_Function]

class Agent_Function(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[Mapping[str, Agent_ParameterDetail]]
    require_confirmation: NotRequired[Literal["ENABLED", "DISABLED"]]

class Agent_ParameterDetail(TypedDict):
    description: NotRequired[str]
    required: NotRequired[Bool]
    type: Literal["string", "number", "integer", "boolean", "array"]

class Agent_AgentCollaborator(TypedDict):
    agent_descriptor: Agent_AgentCollaboratorAgentDescriptor
    collaboration_instruction: str
    collaborator_name: str
    relay_conversation_history: NotRequired[Literal["TO_COLLABORATOR", "DISABLED"]]

class Agent_AgentCollaboratorAgentDescriptor(TypedDict):
    alias_arn: NotRequired[str]

class Agent_CustomOrchestration(TypedDict):
    executor: NotRequired[Agent_OrchestrationExecutor]

class Agent_OrchestrationExecutor(TypedDict):
    lambda_: str

@final
class Agent_CustomOrchestration_Read:
    executor: Final[Agent_OrchestrationExecutor_Read]

@final
class Agent_OrchestrationExecutor_Read:
    lambda_: Final[str]

class Agent_GuardrailConfiguration(TypedDict):
    guardrail_identifier: NotRequired[str]
    guardrail_version: NotRequired[str]

@final
class Agent_GuardrailConfiguration_Read:
    guardrail_identifier: Final[str]
    guardrail_version: Final[str]

class Agent_AgentKnowledgeBase(TypedDict):
    description: str
    knowledge_base_id: str
    knowledge_base_state: NotRequired[Literal["ENABLED", "DISABLED"]]

class Agent_MemoryConfiguration(TypedDict):
    enabled_memory_types: NotRequired[Sequence[Literal["SESSION_SUMMARY"]]]
    session_summary_configuration: NotRequired[Agent_SessionSummaryConfiguration]
    storage_days: NotRequired[Number]

class Agent_SessionSummaryConfiguration(TypedDict):
    max_recent_sessions: NotRequired[Number]

@final
class Agent_MemoryConfiguration_Read:
    enabled_memory_types: Final[list[str]]
    session_summary_configuration: Final[Agent_SessionSummaryConfiguration_Read]
    storage_days: Final[Ref[float]]

@final
class Agent_SessionSummaryConfiguration_Read:
    max_recent_sessions: Final[Ref[float]]

class Agent_PromptOverrideConfiguration(TypedDict):
    override_lambda: NotRequired[str]
    prompt_configurations: Sequence[Agent_PromptConfiguration]

class Agent_PromptConfiguration(TypedDict):
    additional_model_request_fields: NotRequired[Mapping[str, Any]]
    base_prompt_template: NotRequired[str]
    foundation_model: NotRequired[str]
    inference_configuration: NotRequired[Agent_InferenceConfiguration]
    parser_mode: NotRequired[Literal["DEFAULT", "OVERRIDDEN"]]
    prompt_creation_mode: NotRequired[Literal["DEFAULT", "OVERRIDDEN"]]
    prompt_state: NotRequired[Literal["ENABLED", "DISABLED"]]
    prompt_type: NotRequired[Literal["PRE_PROCESSING", "ORCHESTRATION", "POST_PROCESSING", "ROUTING_CLASSIFIER", "MEMORY_SUMMARIZATION", "KNOWLEDGE_BASE_RESPONSE_GENERATION"]]

class Agent_InferenceConfiguration(TypedDict):
    maximum_length: NotRequired[Number]
    stop_sequences: NotRequired[Texts]
    temperature: NotRequired[Number]
    top_k: NotRequired[Number]
    top_p: NotRequired[Number]

@final
class Agent_PromptOverrideConfiguration_Read:
    override_lambda: Final[str]
    prompt_configurations: Final[list[Any]]

@final
class Agent(_Resource):
    """Definition of AWS::Bedrock::Agent Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_name: str,
        action_groups: Sequence[Agent_AgentActionGroup] = ...,
        agent_collaboration: Literal["DISABLED", "SUPERVISOR", "SUPERVISOR_ROUTER"] = ...,
        agent_collaborators: Sequence[Agent_AgentCollaborator] = ...,
        agent_resource_role_arn: str = ...,
        auto_prepare: Bool = ...,
        custom_orchestration: Agent_CustomOrchestration = ...,
        customer_encryption_key_arn: str = ...,
        description: str = ...,
        foundation_model: str = ...,
        guardrail_configuration: Agent_GuardrailConfiguration = ...,
        idle_session_ttl_in_seconds: Number = ...,
        instruction: str = ...,
        knowledge_bases: Sequence[Agent_AgentKnowledgeBase] = ...,
        memory_configuration: Agent_MemoryConfiguration = ...,
        orchestration_type: Literal["DEFAULT", "CUSTOM_ORCHESTRATION"] = ...,
        prompt_override_configuration: Agent_PromptOverrideConfiguration = ...,
        skip_resource_in_use_check_on_delete: Bool = ...,
        tags: Mapping[str, str] = ...,
        test_alias_tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_groups: Final[list[Any]]
    """List of ActionGroups"""
    agent_arn: Final[str]
    """Arn representation of the Agent."""
    agent_collaboration: Final[str]
    """Agent collaboration state"""
    agent_collaborators: Final[list[Any]]
    """List of Agent Collaborators"""
    agent_id: Final[str]
    """Identifier for a resource."""
    agent_name: Final[str]
    """Name for a resource."""
    agent_resource_role_arn: Final[str]
    """ARN of a IAM role."""
    agent_status: Final[str]
    """Schema Type for Action APIs."""
    agent_version: Final[str]
    """Draft Agent Version."""
    auto_prepare: Final[Ref[bool]]
    """Specifies whether to automatically prepare after creating or updating the agent."""
    created_at: Final[str]
    """Time Stamp."""
    custom_orchestration: Final[Agent_CustomOrchestration_Read]
    """Structure for custom orchestration"""
    customer_encryption_key_arn: Final[str]
    """A KMS key ARN"""
    description: Final[str]
    """Description of the Resource."""
    failure_reasons: Final[list[str]]
    """Failure Reasons for Error."""
    foundation_model: Final[str]
    """ARN or name of a Bedrock model."""
    guardrail_configuration: Final[Agent_GuardrailConfiguration_Read]
    """Configuration for a guardrail."""
    idle_session_ttl_in_seconds: Final[Ref[float]]
    """Max Session Time."""
    instruction: Final[str]
    """Instruction for the agent."""
    knowledge_bases: Final[list[Any]]
    """List of Agent Knowledge Bases"""
    memory_configuration: Final[Agent_MemoryConfiguration_Read]
    """Configuration for memory storage"""
    orchestration_type: Final[str]
    """Types of orchestration strategy for agents"""
    prepared_at: Final[str]
    """Time Stamp."""
    prompt_override_configuration: Final[Agent_PromptOverrideConfiguration_Read]
    """Configuration for prompt override."""
    recommended_actions: Final[list[str]]
    """The recommended actions users can take to resolve an error in failureReasons."""
    skip_resource_in_use_check_on_delete: Final[Ref[bool]]
    """Specifies whether to allow deleting agent while it is in use."""
    tags: Final[Any]
    """A map of tag keys and values"""
    test_alias_tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""

class AgentAlias_AgentAliasRoutingConfigurationListItem(TypedDict):
    agent_version: str

@final
class AgentAlias(_Resource):
    """Definition of AWS::Bedrock::AgentAlias Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_alias_name: str,
        agent_id: str,
        description: str = ...,
        routing_configuration: Sequence[AgentAlias_AgentAliasRoutingConfigurationListItem] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_alias_arn: Final[str]
    """Arn representation of the Agent Alias."""
    agent_alias_history_events: Final[list[Any]]
    """The list of history events for an alias for an Agent."""
    agent_alias_id: Final[str]
    """Id for an Agent Alias generated at the server side."""
    agent_alias_name: Final[str]
    """Name for a resource."""
    agent_alias_status: Final[str]
    """The statuses an Agent Alias can be in."""
    agent_id: Final[str]
    """Identifier for a resource."""
    created_at: Final[str]
    """Time Stamp."""
    description: Final[str]
    """Description of the Resource."""
    routing_configuration: Final[list[Any]]
    """Routing configuration for an Agent alias."""
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""

class ApplicationInferenceProfile_InferenceProfileModelSource(TypedDict):
    copy_from: str

@final
class ApplicationInferenceProfile_InferenceProfileModelSource_Read:
    copy_from: Final[str]

class ApplicationInferenceProfile_Tag(TypedDict):
    key: str
    value: str

@final
class ApplicationInferenceProfile(_Resource):
    """Definition of AWS::Bedrock::ApplicationInferenceProfile Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        inference_profile_name: str,
        description: str = ...,
        model_source: ApplicationInferenceProfile_InferenceProfileModelSource = ...,
        tags: Sequence[ApplicationInferenceProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Time Stamp"""
    description: Final[str]
    """Description of the inference profile"""
    inference_profile_arn: Final[str]
    inference_profile_id: Final[str]
    inference_profile_identifier: Final[str]
    """Inference profile identifier."""
    inference_profile_name: Final[str]
    model_source: Final[ApplicationInferenceProfile_InferenceProfileModelSource_Read]
    """Various ways to encode a list of models in a CreateInferenceProfile request"""
    models: Final[list[Any]]
    """List of model configuration"""
    status: Final[str]
    """Status of the Inference Profile"""
    tags: Final[list[Any]]
    """List of Tags"""
    type: Final[str]
    """Type of the Inference Profile"""
    updated_at: Final[str]
    """Time Stamp"""

class AutomatedReasoningPolicy_PolicyDefinition(TypedDict):
    rules: NotRequired[Sequence[AutomatedReasoningPolicy_PolicyDefinitionRule]]
    types: NotRequired[Sequence[AutomatedReasoningPolicy_PolicyDefinitionType]]
    variables: NotRequired[Sequence[AutomatedReasoningPolicy_PolicyDefinitionVariable]]
    version: NotRequired[str]

class AutomatedReasoningPolicy_PolicyDefinitionRule(TypedDict):
    alternate_expression: NotRequired[str]
    expression: str
    id: str

class AutomatedReasoningPolicy_PolicyDefinitionType(TypedDict):
    description: NotRequired[str]
    name: str
    values: Sequence[AutomatedReasoningPolicy_PolicyDefinitionTypeValue]

class AutomatedReasoningPolicy_PolicyDefinitionTypeValue(TypedDict):
    description: NotRequired[str]
    value: str

class AutomatedReasoningPolicy_PolicyDefinitionVariable(TypedDict):
    description: str
    name: str
    type: str

@final
class AutomatedReasoningPolicy_PolicyDefinition_Read:
    rules: Final[list[Any]]
    types: Final[list[Any]]
    variables: Final[list[Any]]
    version: Final[str]

class AutomatedReasoningPolicy_Tag(TypedDict):
    key: str
    value: str

@final
class AutomatedReasoningPolicy(_Resource):
    """Definition of AWS::Bedrock::AutomatedReasoningPolicy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        force_delete: Bool = ...,
        kms_key_id: str = ...,
        policy_definition: AutomatedReasoningPolicy_PolicyDefinition = ...,
        tags: Sequence[AutomatedReasoningPolicy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Time this policy was created"""
    definition_hash: Final[str]
    """The hash for this version"""
    description: Final[str]
    force_delete: Final[Ref[bool]]
    """Specifies whether to force delete the automated reasoning policy even if it has active resources."""
    kms_key_arn: Final[str]
    """The KMS key with which the Policy's assets will be encrypted at rest."""
    kms_key_id: Final[str]
    """The KMS key with which the Policy's assets will be encrypted at rest."""
    name: Final[str]
    policy_arn: Final[str]
    policy_definition: Final[AutomatedReasoningPolicy_PolicyDefinition_Read]
    policy_id: Final[str]
    """The id of the policy"""
    tags: Final[list[Any]]
    updated_at: Final[str]
    """Time this policy was last updated"""
    version: Final[str]
    """Version of the policy that was created."""

class AutomatedReasoningPolicyVersion_Tag(TypedDict):
    key: str
    value: str

@final
class AutomatedReasoningPolicyVersion(_Resource):
    """Definition of AWS::Bedrock::AutomatedReasoningPolicyVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_arn: str,
        last_updated_definition_hash: str = ...,
        tags: Sequence[AutomatedReasoningPolicyVersion_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Time this policy version was created"""
    definition_hash: Final[str]
    """The hash for this version"""
    description: Final[str]
    """The description inherited from the policy"""
    last_updated_definition_hash: Final[str]
    """The hash for this version"""
    name: Final[str]
    """The name inherited from the policy"""
    policy_arn: Final[str]
    """Arn of the policy"""
    policy_id: Final[str]
    """The id of the associated policy"""
    tags: Final[list[Any]]
    updated_at: Final[str]
    """Time this policy was last updated"""
    version: Final[str]
    """The version of the policy"""

class Blueprint_Tag(TypedDict):
    key: str
    value: str

@final
class Blueprint(_Resource):
    """Definition of AWS::Bedrock::Blueprint Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        blueprint_name: str,
        schema: Mapping[str, Any],
        type: Literal["DOCUMENT", "IMAGE", "AUDIO", "VIDEO"],
        kms_encryption_context: Mapping[str, str] = ...,
        kms_key_id: str = ...,
        tags: Sequence[Blueprint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    blueprint_arn: Final[str]
    """ARN of a Blueprint"""
    blueprint_name: Final[str]
    """Name of the Blueprint"""
    blueprint_stage: Final[str]
    """Stage of the Blueprint"""
    creation_time: Final[str]
    """Creation timestamp"""
    kms_encryption_context: Final[Any]
    """KMS encryption context"""
    kms_key_id: Final[str]
    """KMS key identifier"""
    last_modified_time: Final[str]
    """Last modified timestamp"""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Schema of the blueprint"""
    tags: Final[list[Any]]
    """List of Tags"""
    type: Final[str]
    """Modality Type"""

class DataAutomationLibrary_EncryptionConfiguration(TypedDict):
    kms_encryption_context: NotRequired[Mapping[str, str]]
    kms_key_id: str

@final
class DataAutomationLibrary_EncryptionConfiguration_Read:
    kms_encryption_context: Final[Any]
    kms_key_id: Final[str]

class DataAutomationLibrary_Tag(TypedDict):
    key: str
    value: str

@final
class DataAutomationLibrary(_Resource):
    """Resource Type definition for AWS::Bedrock::DataAutomationLibrary"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        library_name: str,
        encryption_configuration: DataAutomationLibrary_EncryptionConfiguration = ...,
        library_description: str = ...,
        tags: Sequence[DataAutomationLibrary_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Time Stamp"""
    encryption_configuration: Final[DataAutomationLibrary_EncryptionConfiguration_Read]
    """KMS Encryption Configuration"""
    entity_types: Final[list[Any]]
    """List of info for each entity type in the DataAutomationLibrary"""
    library_arn: Final[str]
    """ARN generated at the server side when a DataAutomationLibrary is created"""
    library_description: Final[str]
    """Description of the DataAutomationLibrary"""
    library_name: Final[str]
    """Name of the DataAutomationLibrary"""
    status: Final[str]
    """Status of DataAutomationLibrary"""
    tags: Final[list[Any]]
    """List of tags"""

class DataAutomationProject_CustomOutputConfiguration(TypedDict):
    blueprints: NotRequired[Sequence[DataAutomationProject_BlueprintItem]]

class DataAutomationProject_BlueprintItem(TypedDict):
    blueprint_arn: str
    blueprint_stage: NotRequired[Literal["DEVELOPMENT", "LIVE"]]
    blueprint_version: NotRequired[str]

@final
class DataAutomationProject_CustomOutputConfiguration_Read:
    blueprints: Final[list[Any]]

class DataAutomationProject_OverrideConfiguration(TypedDict):
    audio: NotRequired[DataAutomationProject_AudioOverrideConfiguration]
    document: NotRequired[DataAutomationProject_DocumentOverrideConfiguration]
    image: NotRequired[DataAutomationProject_ImageOverrideConfiguration]
    modality_routing: NotRequired[DataAutomationProject_ModalityRoutingConfiguration]
    video: NotRequired[DataAutomationProject_VideoOverrideConfiguration]

class DataAutomationProject_AudioOverrideConfiguration(TypedDict):
    language_configuration: NotRequired[DataAutomationProject_AudioLanguageConfiguration]
    modality_processing: NotRequired[DataAutomationProject_ModalityProcessingConfiguration]
    sensitive_data_configuration: NotRequired[DataAutomationProject_SensitiveDataConfiguration]

class DataAutomationProject_AudioLanguageConfiguration(TypedDict):
    generative_output_language: NotRequired[Literal["DEFAULT", "EN"]]
    identify_multiple_languages: NotRequired[Bool]
    input_languages: NotRequired[Sequence[Literal["EN", "DE", "ES", "FR", "IT", "PT", "JA", "KO", "CN", "TW", "HK"]]]

class DataAutomationProject_ModalityProcessingConfiguration(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class DataAutomationProject_SensitiveDataConfiguration(TypedDict):
    detection_mode: NotRequired[Literal["DETECTION", "DETECTION_AND_REDACTION"]]
    detection_scope: NotRequired[Sequence[Literal["STANDARD", "CUSTOM"]]]
    pii_entities_configuration: NotRequired[DataAutomationProject_PIIEntitiesConfiguration]

class DataAutomationProject_PIIEntitiesConfiguration(TypedDict):
    pii_entity_types: NotRequired[Sequence[Literal["ALL", "ADDRESS", "AGE", "NAME", "EMAIL", "PHONE", "USERNAME", "PASSWORD", "DRIVER_ID", "LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "PIN", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "SWIFT_CODE", "IP_ADDRESS", "MAC_ADDRESS", "URL", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"]]]
    redaction_mask_mode: NotRequired[Literal["PII", "ENTITY_TYPE"]]

class DataAutomationProject_DocumentOverrideConfiguration(TypedDict):
    modality_processing: NotRequired[DataAutomationProject_ModalityProcessingConfiguration2]
    sensitive_data_configuration: NotRequired[DataAutomationProject_SensitiveDataConfiguration2]
    splitter: NotRequired[DataAutomationProject_SplitterConfiguration]

class DataAutomationProject_ModalityProcessingConfiguration2(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class DataAutomationProject_SensitiveDataConfiguration2(TypedDict):
    detection_mode: NotRequired[Literal["DETECTION", "DETECTION_AND_REDACTION"]]
    detection_scope: NotRequired[Sequence[Literal["STANDARD", "CUSTOM"]]]
    pii_entities_configuration: NotRequired[DataAutomationProject_PIIEntitiesConfiguration]

class DataAutomationProject_SplitterConfiguration(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class DataAutomationProject_ImageOverrideConfiguration(TypedDict):
    modality_processing: NotRequired[DataAutomationProject_ModalityProcessingConfiguration3]
    sensitive_data_configuration: NotRequired[DataAutomationProject_SensitiveDataConfiguration3]

class DataAutomationProject_ModalityProcessingConfiguration3(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class DataAutomationProject_SensitiveDataConfiguration3(TypedDict):
    detection_mode: NotRequired[Literal["DETECTION", "DETECTION_AND_REDACTION"]]
    detection_scope: NotRequired[Sequence[Literal["STANDARD", "CUSTOM"]]]
    pii_entities_configuration: NotRequired[DataAutomationProject_PIIEntitiesConfiguration]

class DataAutomationProject_ModalityRoutingConfiguration(TypedDict):
    jpeg: NotRequired[Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"]]
    mov: NotRequired[Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"]]
    mp4: NotRequired[Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"]]
    png: NotRequired[Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"]]

class DataAutomationProject_VideoOverrideConfiguration(TypedDict):
    modality_processing: NotRequired[DataAutomationProject_ModalityProcessingConfiguration4]
    sensitive_data_configuration: NotRequired[DataAutomationProject_SensitiveDataConfiguration4]

class DataAutomationProject_ModalityProcessingConfiguration4(TypedDict):
    state: NotRequired[Literal["ENABLED", "DISABLED"]]

class DataAutomationProject_SensitiveDataConfiguration4(TypedDict):
    detection_mode: NotRequired[Literal["DETECTION", "DETECTION_AND_REDACTION"]]
    detection_scope: NotRequired[Sequence[Literal["STANDARD", "CUSTOM"]]]
    pii_entities_configuration: NotRequired[DataAutomationProject_PIIEntitiesConfiguration]

@final
class DataAutomationProject_OverrideConfiguration_Read:
    audio: Final[DataAutomationProject_AudioOverrideConfiguration_Read]
    document: Final[DataAutomationProject_DocumentOverrideConfiguration_Read]
    image: Final[DataAutomationProject_ImageOverrideConfiguration_Read]
    modality_routing: Final[DataAutomationProject_ModalityRoutingConfiguration_Read]
    video: Final[DataAutomationProject_VideoOverrideConfiguration_Read]

@final
class DataAutomationProject_AudioOverrideConfiguration_Read:
    language_configuration: Final[DataAutomationProject_AudioLanguageConfiguration_Read]
    modality_processing: Final[DataAutomationProject_ModalityProcessingConfiguration_Read]
    sensitive_data_configuration: Final[DataAutomationProject_SensitiveDataConfiguration_Read]

@final
class DataAutomationProject_AudioLanguageConfiguration_Read:
    generative_output_language: Final[str]
    identify_multiple_languages: Final[Ref[bool]]
    input_languages: Final[list[str]]

@final
class DataAutomationProject_ModalityProcessingConfiguration_Read:
    state: Final[str]

@final
class DataAutomationProject_SensitiveDataConfiguration_Read:
    detection_mode: Final[str]
    detection_scope: Final[list[str]]
    pii_entities_configuration: Final[DataAutomationProject_PIIEntitiesConfiguration_Read]

@final
class DataAutomationProject_PIIEntitiesConfiguration_Read:
    pii_entity_types: Final[list[str]]
    redaction_mask_mode: Final[str]

@final
class DataAutomationProject_DocumentOverrideConfiguration_Read:
    modality_processing: Final[DataAutomationProject_ModalityProcessingConfiguration_Read2]
    sensitive_data_configuration: Final[DataAutomationProject_SensitiveDataConfiguration_Read2]
    splitter: Final[DataAutomationProject_SplitterConfiguration_Read]

@final
class DataAutomationProject_ModalityProcessingConfiguration_Read2:
    state: Final[str]

@final
class DataAutomationProject_SensitiveDataConfiguration_Read2:
    detection_mode: Final[str]
    detection_scope: Final[list[str]]
    pii_entities_configuration: Final[DataAutomationProject_PIIEntitiesConfiguration_Read]

@final
class DataAutomationProject_SplitterConfiguration_Read:
    state: Final[str]

@final
class DataAutomationProject_ImageOverrideConfiguration_Read:
    modality_processing: Final[DataAutomationProject_ModalityProcessingConfiguration_Read3]
    sensitive_data_configuration: Final[DataAutomationProject_SensitiveDataConfiguration_Read3]

@final
class DataAutomationProject_ModalityProcessingConfiguration_Read3:
    state: Final[str]

@final
class DataAutomationProject_SensitiveDataConfiguration_Read3:
    detection_mode: Final[str]
    detection_scope: Final[list[str]]
    pii_entities_configuration: Final[DataAutomationProject_PIIEntitiesConfiguration_Read]

@final
class DataAutomationProject_ModalityRoutingConfiguration_Read:
    jpeg: Final[str]
    mov: Final[str]
    mp4: Final[str]
    png: Final[str]

@final
class DataAutomationProject_VideoOverrideConfiguration_Read:
    modality_processing: Final[DataAutomationProject_ModalityProcessingConfiguration_Read4]
    sensitive_data_configuration: Final[DataAutomationProject_SensitiveDataConfiguration_Read4]

@final
class DataAutomationProject_ModalityProcessingConfiguration_Read4:
    state: Final[str]

@final
class DataAutomationProject_SensitiveDataConfiguration_Read4:
    detection_mode: Final[str]
    detection_scope: Final[list[str]]
    pii_entities_configuration: Final[DataAutomationProject_PIIEntitiesConfiguration_Read]

class DataAutomationProject_StandardOutputConfiguration(TypedDict):
    audio: NotRequired[DataAutomationProject_AudioStandardOutputConfiguration]
    document: NotRequired[DataAutomationProject_DocumentStandardOutputConfiguration]
    image: NotRequired[DataAutomationProject_ImageStandardOutputConfiguration]
    video: NotRequired[DataAutomationProject_VideoStandardOutputConfiguration]

class DataAutomationProject_AudioStandardOutputConfiguration(TypedDict):
    extraction: NotRequired[DataAutomationProject_AudioStandardExtraction]
    generative_field: NotRequired[DataAutomationProject_AudioStandardGenerativeField]

class DataAutomationProject_AudioStandardExtraction(TypedDict):
    category: DataAutomationProject_AudioExtractionCategory

class DataAutomationProject_AudioExtractionCategory(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    type_configuration: NotRequired[DataAutomationProject_AudioExtractionCategoryTypeConfiguration]
    types: NotRequired[Sequence[Literal["AUDIO_CONTENT_MODERATION", "TRANSCRIPT", "TOPIC_CONTENT_MODERATION"]]]

class DataAutomationProject_AudioExtractionCategoryTypeConfiguration(TypedDict):
    transcript: NotRequired[DataAutomationProject_TranscriptConfiguration]

class DataAutomationProject_TranscriptConfiguration(TypedDict):
    channel_labeling: NotRequired[DataAutomationProject_ChannelLabelingConfiguration]
    speaker_labeling: NotRequired[DataAutomationProject_SpeakerLabelingConfiguration]

class DataAutomationProject_ChannelLabelingConfiguration(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_SpeakerLabelingConfiguration(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_AudioStandardGenerativeField(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    types: NotRequired[Sequence[Literal["AUDIO_SUMMARY", "IAB", "TOPIC_SUMMARY"]]]

class DataAutomationProject_DocumentStandardOutputConfiguration(TypedDict):
    extraction: NotRequired[DataAutomationProject_DocumentStandardExtraction]
    generative_field: NotRequired[DataAutomationProject_DocumentStandardGenerativeField]
    output_format: NotRequired[DataAutomationProject_DocumentOutputFormat]

class DataAutomationProject_DocumentStandardExtraction(TypedDict):
    bounding_box: DataAutomationProject_DocumentBoundingBox
    granularity: DataAutomationProject_DocumentExtractionGranularity

class DataAutomationProject_DocumentBoundingBox(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_DocumentExtractionGranularity(TypedDict):
    types: NotRequired[Sequence[Literal["DOCUMENT", "PAGE", "ELEMENT", "WORD", "LINE"]]]

class DataAutomationProject_DocumentStandardGenerativeField(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_DocumentOutputFormat(TypedDict):
    additional_file_format: DataAutomationProject_DocumentOutputAdditionalFileFormat
    text_format: DataAutomationProject_DocumentOutputTextFormat

class DataAutomationProject_DocumentOutputAdditionalFileFormat(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_DocumentOutputTextFormat(TypedDict):
    types: NotRequired[Sequence[Literal["PLAIN_TEXT", "MARKDOWN", "HTML", "CSV"]]]

class DataAutomationProject_ImageStandardOutputConfiguration(TypedDict):
    extraction: NotRequired[DataAutomationProject_ImageStandardExtraction]
    generative_field: NotRequired[DataAutomationProject_ImageStandardGenerativeField]

class DataAutomationProject_ImageStandardExtraction(TypedDict):
    bounding_box: DataAutomationProject_ImageBoundingBox
    category: DataAutomationProject_ImageExtractionCategory

class DataAutomationProject_ImageBoundingBox(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_ImageExtractionCategory(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    types: NotRequired[Sequence[Literal["CONTENT_MODERATION", "TEXT_DETECTION", "LOGOS"]]]

class DataAutomationProject_ImageStandardGenerativeField(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    types: NotRequired[Sequence[Literal["IMAGE_SUMMARY", "IAB"]]]

class DataAutomationProject_VideoStandardOutputConfiguration(TypedDict):
    extraction: NotRequired[DataAutomationProject_VideoStandardExtraction]
    generative_field: NotRequired[DataAutomationProject_VideoStandardGenerativeField]

class DataAutomationProject_VideoStandardExtraction(TypedDict):
    bounding_box: DataAutomationProject_VideoBoundingBox
    category: DataAutomationProject_VideoExtractionCategory

class DataAutomationProject_VideoBoundingBox(TypedDict):
    state: Literal["ENABLED", "DISABLED"]

class DataAutomationProject_VideoExtractionCategory(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    types: NotRequired[Sequence[Literal["CONTENT_MODERATION", "TEXT_DETECTION", "TRANSCRIPT", "LOGOS"]]]

class DataAutomationProject_VideoStandardGenerativeField(TypedDict):
    state: Literal["ENABLED", "DISABLED"]
    types: NotRequired[Sequence[Literal["VIDEO_SUMMARY", "IAB", "CHAPTER_SUMMARY"]]]

@final
class DataAutomationProject_StandardOutputConfiguration_Read:
    audio: Final[DataAutomationProject_AudioStandardOutputConfiguration_Read]
    document: Final[DataAutomationProject_DocumentStandardOutputConfiguration_Read]
    image: Final[DataAutomationProject_ImageStandardOutputConfiguration_Read]
    video: Final[DataAutomationProject_VideoStandardOutputConfiguration_Read]

@final
class DataAutomationProject_AudioStandardOutputConfiguration_Read:
    extraction: Final[DataAutomationProject_AudioStandardExtraction_Read]
    generative_field: Final[DataAutomationProject_AudioStandardGenerativeField_Read]

@final
class DataAutomationProject_AudioStandardExtraction_Read:
    category: Final[DataAutomationProject_AudioExtractionCategory_Read]

@final
class DataAutomationProject_AudioExtractionCategory_Read:
    state: Final[str]
    type_configuration: Final[DataAutomationProject_AudioExtractionCategoryTypeConfiguration_Read]
    types: Final[list[str]]

@final
class DataAutomationProject_AudioExtractionCategoryTypeConfiguration_Read:
    transcript: Final[DataAutomationProject_TranscriptConfiguration_Read]

@final
class DataAutomationProject_TranscriptConfiguration_Read:
    channel_labeling: Final[DataAutomationProject_ChannelLabelingConfiguration_Read]
    speaker_labeling: Final[DataAutomationProject_SpeakerLabelingConfiguration_Read]

@final
class DataAutomationProject_ChannelLabelingConfiguration_Read:
    state: Final[str]

@final
class DataAutomationProject_SpeakerLabelingConfiguration_Read:
    state: Final[str]

@final
class DataAutomationProject_AudioStandardGenerativeField_Read:
    state: Final[str]
    types: Final[list[str]]

@final
class DataAutomationProject_DocumentStandardOutputConfiguration_Read:
    extraction: Final[DataAutomationProject_DocumentStandardExtraction_Read]
    generative_field: Final[DataAutomationProject_DocumentStandardGenerativeField_Read]
    output_format: Final[DataAutomationProject_DocumentOutputFormat_Read]

@final
class DataAutomationProject_DocumentStandardExtraction_Read:
    bounding_box: Final[DataAutomationProject_DocumentBoundingBox_Read]
    granularity: Final[DataAutomationProject_DocumentExtractionGranularity_Read]

@final
class DataAutomationProject_DocumentBoundingBox_Read:
    state: Final[str]

@final
class DataAutomationProject_DocumentExtractionGranularity_Read:
    types: Final[list[str]]

@final
class DataAutomationProject_DocumentStandardGenerativeField_Read:
    state: Final[str]

@final
class DataAutomationProject_DocumentOutputFormat_Read:
    additional_file_format: Final[DataAutomationProject_DocumentOutputAdditionalFileFormat_Read]
    text_format: Final[DataAutomationProject_DocumentOutputTextFormat_Read]

@final
class DataAutomationProject_DocumentOutputAdditionalFileFormat_Read:
    state: Final[str]

@final
class DataAutomationProject_DocumentOutputTextFormat_Read:
    types: Final[list[str]]

@final
class DataAutomationProject_ImageStandardOutputConfiguration_Read:
    extraction: Final[DataAutomationProject_ImageStandardExtraction_Read]
    generative_field: Final[DataAutomationProject_ImageStandardGenerativeField_Read]

@final
class DataAutomationProject_ImageStandardExtraction_Read:
    bounding_box: Final[DataAutomationProject_ImageBoundingBox_Read]
    category: Final[DataAutomationProject_ImageExtractionCategory_Read]

@final
class DataAutomationProject_ImageBoundingBox_Read:
    state: Final[str]

@final
class DataAutomationProject_ImageExtractionCategory_Read:
    state: Final[str]
    types: Final[list[str]]

@final
class DataAutomationProject_ImageStandardGenerativeField_Read:
    state: Final[str]
    types: Final[list[str]]

@final
class DataAutomationProject_VideoStandardOutputConfiguration_Read:
    extraction: Final[DataAutomationProject_VideoStandardExtraction_Read]
    generative_field: Final[DataAutomationProject_VideoStandardGenerativeField_Read]

@final
class DataAutomationProject_VideoStandardExtraction_Read:
    bounding_box: Final[DataAutomationProject_VideoBoundingBox_Read]
    category: Final[DataAutomationProject_VideoExtractionCategory_Read]

@final
class DataAutomationProject_VideoBoundingBox_Read:
    state: Final[str]

@final
class DataAutomationProject_VideoExtractionCategory_Read:
    state: Final[str]
    types: Final[list[str]]

@final
class DataAutomationProject_VideoStandardGenerativeField_Read:
    state: Final[str]
    types: Final[list[str]]

class DataAutomationProject_Tag(TypedDict):
    key: str
    value: str

@final
class DataAutomationProject(_Resource):
    """Definition of AWS::Bedrock::DataAutomationProject Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        project_name: str,
        custom_output_configuration: DataAutomationProject_CustomOutputConfiguration = ...,
        kms_encryption_context: Mapping[str, str] = ...,
        kms_key_id: str = ...,
        override_configuration: DataAutomationProject_OverrideConfiguration = ...,
        project_description: str = ...,
        project_type: Literal["ASYNC", "SYNC"] = ...,
        standard_output_configuration: DataAutomationProject_StandardOutputConfiguration = ...,
        tags: Sequence[DataAutomationProject_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Time Stamp"""
    custom_output_configuration: Final[DataAutomationProject_CustomOutputConfiguration_Read]
    """Custom output configuration"""
    kms_encryption_context: Final[Any]
    """KMS encryption context"""
    kms_key_id: Final[str]
    """KMS key identifier"""
    last_modified_time: Final[str]
    """Time Stamp"""
    override_configuration: Final[DataAutomationProject_OverrideConfiguration_Read]
    """Override configuration"""
    project_arn: Final[str]
    """ARN of a DataAutomationProject"""
    project_description: Final[str]
    """Description of the DataAutomationProject"""
    project_name: Final[str]
    """Name of the DataAutomationProject"""
    project_stage: Final[str]
    """Stage of the Project"""
    project_type: Final[str]
    """Type of the DataAutomationProject - Sync or Async"""
    standard_output_configuration: Final[DataAutomationProject_StandardOutputConfiguration_Read]
    """Standard output configuration"""
    status: Final[str]
    tags: Final[list[Any]]
    """List of Tags"""

class DataSource_DataSourceConfiguration(TypedDict):
    confluence_configuration: NotRequired[DataSource_ConfluenceDataSourceConfiguration]
    managed_knowledge_base_connector_configuration: NotRequired[DataSource_ManagedKnowledgeBaseConnectorConfiguration]
    s3_configuration: NotRequired[DataSource_S3DataSourceConfiguration]
    salesforce_configuration: NotRequired[DataSource_SalesforceDataSourceConfiguration]
    share_point_configuration: NotRequired[DataSource_SharePointDataSourceConfiguration]
    type: Literal["S3", "CONFLUENCE", "SALESFORCE", "SHAREPOINT", "WEB", "CUSTOM", "REDSHIFT_METADATA", "MANAGED_KNOWLEDGE_BASE_CONNECTOR"]
    web_configuration: NotRequired[DataSource_WebDataSourceConfiguration]

class DataSource_ConfluenceDataSourceConfiguration(TypedDict):
    crawler_configuration: NotRequired[DataSource_ConfluenceCrawlerConfiguration]
    source_configuration: DataSource_ConfluenceSourceConfiguration

class DataSource_ConfluenceCrawlerConfiguration(TypedDict):
    filter_configuration: NotRequired[DataSource_CrawlFilterConfiguration]

class DataSource_CrawlFilterConfiguration(TypedDict):
    pattern_object_filter: NotRequired[DataSource_PatternObjectFilterConfiguration]
    type: Literal["PATTERN"]

class DataSource_PatternObjectFilterConfiguration(TypedDict):
    filters: Sequence[DataSource_PatternObjectFilter]

class DataSource_PatternObjectFilter(TypedDict):
    exclusion_filters: NotRequired[Texts]
    inclusion_filters: NotRequired[Texts]
    object_type: str

class DataSource_ConfluenceSourceConfiguration(TypedDict):
    auth_type: Literal["BASIC", "OAUTH2_CLIENT_CREDENTIALS"]
    credentials_secret_arn: str
    host_type: Literal["SAAS"]
    host_url: str

class DataSource_ManagedKnowledgeBaseConnectorConfiguration(TypedDict):
    connector_parameters: NotRequired[Mapping[str, Any]]
    deletion_protection_configuration: NotRequired[DataSource_DeletionProtectionConfiguration]
    media_extraction_configuration: NotRequired[DataSource_MediaExtractionConfiguration]
    sync_schedule: NotRequired[DataSource_SyncSchedule]

class DataSource_DeletionProtectionConfiguration(TypedDict):
    deletion_protection_status: Literal["ENABLED", "DISABLED"]
    deletion_protection_threshold: NotRequired[Int]

class DataSource_MediaExtractionConfiguration(TypedDict):
    audio_extraction_configuration: NotRequired[DataSource_AudioExtractionConfiguration]
    image_extraction_configuration: NotRequired[DataSource_ImageExtractionConfiguration]
    video_extraction_configuration: NotRequired[DataSource_VideoExtractionConfiguration]

class DataSource_AudioExtractionConfiguration(TypedDict):
    audio_extraction_status: Literal["ENABLED", "DISABLED"]

class DataSource_ImageExtractionConfiguration(TypedDict):
    image_extraction_status: Literal["ENABLED", "DISABLED"]

class DataSource_VideoExtractionConfiguration(TypedDict):
    video_extraction_status: Literal["ENABLED", "DISABLED"]

class DataSource_SyncSchedule(TypedDict):
    daily: NotRequired[Mapping[str, Any]]
    monthly: NotRequired[DataSource_MonthlySchedule]
    weekly: NotRequired[DataSource_WeeklySchedule]

class DataSource_MonthlySchedule(TypedDict):
    day_of_month: DataSource_DayOfMonth

class DataSource_DayOfMonth(TypedDict):
    day_number: NotRequired[Int]
    last_day_of_month: NotRequired[Mapping[str, Any]]

class DataSource_WeeklySchedule(TypedDict):
    day_of_week: Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]

class DataSource_S3DataSourceConfiguration(TypedDict):
    bucket_arn: str
    bucket_owner_account_id: NotRequired[str]
    inclusion_prefixes: NotRequired[Texts]

class DataSource_SalesforceDataSourceConfiguration(TypedDict):
    crawler_configuration: NotRequired[DataSource_SalesforceCrawlerConfiguration]
    source_configuration: DataSource_SalesforceSourceConfiguration

class DataSource_SalesforceCrawlerConfiguration(TypedDict):
    filter_configuration: NotRequired[DataSource_CrawlFilterConfiguration2]

class DataSource_CrawlFilterConfiguration2(TypedDict):
    pattern_object_filter: NotRequired[DataSource_PatternObjectFilterConfiguration]
    type: Literal["PATTERN"]

class DataSource_SalesforceSourceConfiguration(TypedDict):
    auth_type: Literal["OAUTH2_CLIENT_CREDENTIALS"]
    credentials_secret_arn: str
    host_url: str

class DataSource_SharePointDataSourceConfiguration(TypedDict):
    crawler_configuration: NotRequired[DataSource_SharePointCrawlerConfiguration]
    source_configuration: DataSource_SharePointSourceConfiguration

class DataSource_SharePointCrawlerConfiguration(TypedDict):
    filter_configuration: NotRequired[DataSource_CrawlFilterConfiguration3]

class DataSource_CrawlFilterConfiguration3(TypedDict):
    pattern_object_filter: NotRequired[DataSource_PatternObjectFilterConfiguration]
    type: Literal["PATTERN"]

class DataSource_SharePointSourceConfiguration(TypedDict):
    auth_type: Literal["OAUTH2_CLIENT_CREDENTIALS", "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"]
    credentials_secret_arn: str
    domain: str
    host_type: Literal["ONLINE"]
    site_urls: Texts
    tenant_id: NotRequired[str]

class DataSource_WebDataSourceConfiguration(TypedDict):
    crawler_configuration: NotRequired[DataSource_WebCrawlerConfiguration]
    source_configuration: DataSource_WebSourceConfiguration

class DataSource_WebCrawlerConfiguration(TypedDict):
    crawler_limits: NotRequired[DataSource_WebCrawlerLimits]
    exclusion_filters: NotRequired[Texts]
    inclusion_filters: NotRequired[Texts]
    scope: NotRequired[Literal["HOST_ONLY", "SUBDOMAINS"]]
    user_agent: NotRequired[str]

class DataSource_WebCrawlerLimits(TypedDict):
    max_pages: NotRequired[Int]
    rate_limit: NotRequired[Int]

class DataSource_WebSourceConfiguration(TypedDict):
    url_configuration: DataSource_UrlConfiguration

class DataSource_UrlConfiguration(TypedDict):
    seed_urls: Sequence[DataSource_SeedUrl]

class DataSource_SeedUrl(TypedDict):
    url: str

@final
class DataSource_DataSourceConfiguration_Read:
    confluence_configuration: Final[DataSource_ConfluenceDataSourceConfiguration_Read]
    managed_knowledge_base_connector_configuration: Final[DataSource_ManagedKnowledgeBaseConnectorConfiguration_Read]
    s3_configuration: Final[DataSource_S3DataSourceConfiguration_Read]
    salesforce_configuration: Final[DataSource_SalesforceDataSourceConfiguration_Read]
    share_point_configuration: Final[DataSource_SharePointDataSourceConfiguration_Read]
    type: Final[str]
    web_configuration: Final[DataSource_WebDataSourceConfiguration_Read]

@final
class DataSource_ConfluenceDataSourceConfiguration_Read:
    crawler_configuration: Final[DataSource_ConfluenceCrawlerConfiguration_Read]
    source_configuration: Final[DataSource_ConfluenceSourceConfiguration_Read]

@final
class DataSource_ConfluenceCrawlerConfiguration_Read:
    filter_configuration: Final[DataSource_CrawlFilterConfiguration_Read]

@final
class DataSource_CrawlFilterConfiguration_Read:
    pattern_object_filter: Final[DataSource_PatternObjectFilterConfiguration_Read]
    type: Final[str]

@final
class DataSource_PatternObjectFilterConfiguration_Read:
    filters: Final[list[Any]]

@final
class DataSource_ConfluenceSourceConfiguration_Read:
    auth_type: Final[str]
    credentials_secret_arn: Final[str]
    host_type: Final[str]
    host_url: Final[str]

@final
class DataSource_ManagedKnowledgeBaseConnectorConfiguration_Read:
    connector_parameters: Final[Any]
    deletion_protection_configuration: Final[DataSource_DeletionProtectionConfiguration_Read]
    media_extraction_configuration: Final[DataSource_MediaExtractionConfiguration_Read]
    sync_schedule: Final[DataSource_SyncSchedule_Read]

@final
class DataSource_DeletionProtectionConfiguration_Read:
    deletion_protection_status: Final[str]
    deletion_protection_threshold: Final[Ref[int]]

@final
class DataSource_MediaExtractionConfiguration_Read:
    audio_extraction_configuration: Final[DataSource_AudioExtractionConfiguration_Read]
    image_extraction_configuration: Final[DataSource_ImageExtractionConfiguration_Read]
    video_extraction_configuration: Final[DataSource_VideoExtractionConfiguration_Read]

@final
class DataSource_AudioExtractionConfiguration_Read:
    audio_extraction_status: Final[str]

@final
class DataSource_ImageExtractionConfiguration_Read:
    image_extraction_status: Final[str]

@final
class DataSource_VideoExtractionConfiguration_Read:
    video_extraction_status: Final[str]

@final
class DataSource_SyncSchedule_Read:
    daily: Final[Any]
    monthly: Final[DataSource_MonthlySchedule_Read]
    weekly: Final[DataSource_WeeklySchedule_Read]

@final
class DataSource_MonthlySchedule_Read:
    day_of_month: Final[DataSource_DayOfMonth_Read]

@final
class DataSource_DayOfMonth_Read:
    day_number: Final[Ref[int]]
    last_day_of_month: Final[Any]

@final
class DataSource_WeeklySchedule_Read:
    day_of_week: Final[str]

@final
class DataSource_S3DataSourceConfiguration_Read:
    bucket_arn: Final[str]
    bucket_owner_account_id: Final[str]
    inclusion_prefixes: Final[list[str]]

@final
class DataSource_SalesforceDataSourceConfiguration_Read:
    crawler_configuration: Final[DataSource_SalesforceCrawlerConfiguration_Read]
    source_configuration: Final[DataSource_SalesforceSourceConfiguration_Read]

@final
class DataSource_SalesforceCrawlerConfiguration_Read:
    filter_configuration: Final[DataSource_CrawlFilterConfiguration_Read2]

@final
class DataSource_CrawlFilterConfiguration_Read2:
    pattern_object_filter: Final[DataSource_PatternObjectFilterConfiguration_Read]
    type: Final[str]

@final
class DataSource_SalesforceSourceConfiguration_Read:
    auth_type: Final[str]
    credentials_secret_arn: Final[str]
    host_url: Final[str]

@final
class DataSource_SharePointDataSourceConfiguration_Read:
    crawler_configuration: Final[DataSource_SharePointCrawlerConfiguration_Read]
    source_configuration: Final[DataSource_SharePointSourceConfiguration_Read]

@final
class DataSource_SharePointCrawlerConfiguration_Read:
    filter_configuration: Final[DataSource_CrawlFilterConfiguration_Read3]

@final
class DataSource_CrawlFilterConfiguration_Read3:
    pattern_object_filter: Final[DataSource_PatternObjectFilterConfiguration_Read]
    type: Final[str]

@final
class DataSource_SharePointSourceConfiguration_Read:
    auth_type: Final[str]
    credentials_secret_arn: Final[str]
    domain: Final[str]
    host_type: Final[str]
    site_urls: Final[list[str]]
    tenant_id: Final[str]

@final
class DataSource_WebDataSourceConfiguration_Read:
    crawler_configuration: Final[DataSource_WebCrawlerConfiguration_Read]
    source_configuration: Final[DataSource_WebSourceConfiguration_Read]

@final
class DataSource_WebCrawlerConfiguration_Read:
    crawler_limits: Final[DataSource_WebCrawlerLimits_Read]
    exclusion_filters: Final[list[str]]
    inclusion_filters: Final[list[str]]
    scope: Final[str]
    user_agent: Final[str]
    user_agent_header: Final[str]

@final
class DataSource_WebCrawlerLimits_Read:
    max_pages: Final[Ref[int]]
    rate_limit: Final[Ref[int]]

@final
class DataSource_WebSourceConfiguration_Read:
    url_configuration: Final[DataSource_UrlConfiguration_Read]

@final
class DataSource_UrlConfiguration_Read:
    seed_urls: Final[list[Any]]

class DataSource_ServerSideEncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]

@final
class DataSource_ServerSideEncryptionConfiguration_Read:
    kms_key_arn: Final[str]

class DataSource_VectorIngestionConfiguration(TypedDict):
    chunking_configuration: NotRequired[DataSource_ChunkingConfiguration]
    context_enrichment_configuration: NotRequired[DataSource_ContextEnrichmentConfiguration]
    custom_transformation_configuration: NotRequired[DataSource_CustomTransformationConfiguration]
    parsing_configuration: NotRequired[DataSource_ParsingConfiguration]

class DataSource_ChunkingConfiguration(TypedDict):
    chunking_strategy: Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"]
    fixed_size_chunking_configuration: NotRequired[DataSource_FixedSizeChunkingConfiguration]
    hierarchical_chunking_configuration: NotRequired[DataSource_HierarchicalChunkingConfiguration]
    semantic_chunking_configuration: NotRequired[DataSource_SemanticChunkingConfiguration]

class DataSource_FixedSizeChunkingConfiguration(TypedDict):
    max_tokens: Int
    overlap_percentage: Int

class DataSource_HierarchicalChunkingConfiguration(TypedDict):
    level_configurations: Sequence[DataSource_HierarchicalChunkingLevelConfiguration]
    overlap_tokens: Int

class DataSource_HierarchicalChunkingLevelConfiguration(TypedDict):
    max_tokens: Int

class DataSource_SemanticChunkingConfiguration(TypedDict):
    breakpoint_percentile_threshold: Int
    buffer_size: Int
    max_tokens: Int

class DataSource_ContextEnrichmentConfiguration(TypedDict):
    bedrock_foundation_model_configuration: NotRequired[DataSource_BedrockFoundationModelContextEnrichmentConfiguration]
    type: Literal["BEDROCK_FOUNDATION_MODEL"]

class DataSource_BedrockFoundationModelContextEnrichmentConfiguration(TypedDict):
    enrichment_strategy_configuration: DataSource_EnrichmentStrategyConfiguration
    model_arn: str

class DataSource_EnrichmentStrategyConfiguration(TypedDict):
    method: Literal["CHUNK_ENTITY_EXTRACTION"]

class DataSource_CustomTransformationConfiguration(TypedDict):
    intermediate_storage: DataSource_IntermediateStorage
    transformations: Sequence[DataSource_Transformation]

class DataSource_IntermediateStorage(TypedDict):
    s3_location: DataSource_S3Location

class DataSource_S3Location(TypedDict):
    uri: str

class DataSource_Transformation(TypedDict):
    step_to_apply: Literal["POST_CHUNKING"]
    transformation_function: DataSource_TransformationFunction

class DataSource_TransformationFunction(TypedDict):
    transformation_lambda_configuration: DataSource_TransformationLambdaConfiguration

class DataSource_TransformationLambdaConfiguration(TypedDict):
    lambda_arn: str

class DataSource_ParsingConfiguration(TypedDict):
    bedrock_data_automation_configuration: NotRequired[DataSource_BedrockDataAutomationConfiguration]
    bedrock_foundation_model_configuration: NotRequired[DataSource_BedrockFoundationModelConfiguration]
    parsing_strategy: Literal["BEDROCK_FOUNDATION_MODEL", "BEDROCK_DATA_AUTOMATION", "SMART_PARSING", "MULTI_MODAL_EMBEDDINGS"]

class DataSource_BedrockDataAutomationConfiguration(TypedDict):
    parsing_modality: NotRequired[Literal["MULTIMODAL"]]

class DataSource_BedrockFoundationModelConfiguration(TypedDict):
    model_arn: str
    parsing_modality: NotRequired[Literal["MULTIMODAL"]]
    parsing_prompt: NotRequired[DataSource_ParsingPrompt]

class DataSource_ParsingPrompt(TypedDict):
    parsing_prompt_text: str

@final
class DataSource_VectorIngestionConfiguration_Read:
    chunking_configuration: Final[DataSource_ChunkingConfiguration_Read]
    context_enrichment_configuration: Final[DataSource_ContextEnrichmentConfiguration_Read]
    custom_transformation_configuration: Final[DataSource_CustomTransformationConfiguration_Read]
    parsing_configuration: Final[DataSource_ParsingConfiguration_Read]

@final
class DataSource_ChunkingConfiguration_Read:
    chunking_strategy: Final[str]
    fixed_size_chunking_configuration: Final[DataSource_FixedSizeChunkingConfiguration_Read]
    hierarchical_chunking_configuration: Final[DataSource_HierarchicalChunkingConfiguration_Read]
    semantic_chunking_configuration: Final[DataSource_SemanticChunkingConfiguration_Read]

@final
class DataSource_FixedSizeChunkingConfiguration_Read:
    max_tokens: Final[Ref[int]]
    overlap_percentage: Final[Ref[int]]

@final
class DataSource_HierarchicalChunkingConfiguration_Read:
    level_configurations: Final[list[Any]]
    overlap_tokens: Final[Ref[int]]

@final
class DataSource_SemanticChunkingConfiguration_Read:
    breakpoint_percentile_threshold: Final[Ref[int]]
    buffer_size: Final[Ref[int]]
    max_tokens: Final[Ref[int]]

@final
class DataSource_ContextEnrichmentConfiguration_Read:
    bedrock_foundation_model_configuration: Final[DataSource_BedrockFoundationModelContextEnrichmentConfiguration_Read]
    type: Final[str]

@final
class DataSource_BedrockFoundationModelContextEnrichmentConfiguration_Read:
    enrichment_strategy_configuration: Final[DataSource_EnrichmentStrategyConfiguration_Read]
    model_arn: Final[str]

@final
class DataSource_EnrichmentStrategyConfiguration_Read:
    method: Final[str]

@final
class DataSource_CustomTransformationConfiguration_Read:
    intermediate_storage: Final[DataSource_IntermediateStorage_Read]
    transformations: Final[list[Any]]

@final
class DataSource_IntermediateStorage_Read:
    s3_location: Final[DataSource_S3Location_Read]

@final
class DataSource_S3Location_Read:
    uri: Final[str]

@final
class DataSource_ParsingConfiguration_Read:
    bedrock_data_automation_configuration: Final[DataSource_BedrockDataAutomationConfiguration_Read]
    bedrock_foundation_model_configuration: Final[DataSource_BedrockFoundationModelConfiguration_Read]
    parsing_strategy: Final[str]

@final
class DataSource_BedrockDataAutomationConfiguration_Read:
    parsing_modality: Final[str]

@final
class DataSource_BedrockFoundationModelConfiguration_Read:
    model_arn: Final[str]
    parsing_modality: Final[str]
    parsing_prompt: Final[DataSource_ParsingPrompt_Read]

@final
class DataSource_ParsingPrompt_Read:
    parsing_prompt_text: Final[str]

@final
class DataSource(_Resource):
    """Definition of AWS::Bedrock::DataSource Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_source_configuration: DataSource_DataSourceConfiguration,
        knowledge_base_id: str,
        name: str,
        data_deletion_policy: Literal["RETAIN", "DELETE"] = ...,
        description: str = ...,
        server_side_encryption_configuration: DataSource_ServerSideEncryptionConfiguration = ...,
        vector_ingestion_configuration: DataSource_VectorIngestionConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time at which the data source was created."""
    data_deletion_policy: Final[str]
    """The deletion policy for the data source."""
    data_source_configuration: Final[DataSource_DataSourceConfiguration_Read]
    """Specifies a raw data source location to ingest."""
    data_source_id: Final[str]
    """Identifier for a resource."""
    data_source_status: Final[str]
    """The status of a data source."""
    description: Final[str]
    """Description of the Resource."""
    failure_reasons: Final[list[str]]
    """The details of the failure reasons related to the data source."""
    knowledge_base_id: Final[str]
    """The unique identifier of the knowledge base to which to add the data source."""
    name: Final[str]
    """The name of the data source."""
    server_side_encryption_configuration: Final[DataSource_ServerSideEncryptionConfiguration_Read]
    """Contains details about the server-side encryption for the data source."""
    updated_at: Final[str]
    """The time at which the knowledge base was last updated."""
    vector_ingestion_configuration: Final[DataSource_VectorIngestionConfiguration_Read]
    """Details about how to chunk the documents in the data source."""

class EnforcedGuardrailConfiguration_ModelEnforcement(TypedDict):
    excluded_models: Texts
    included_models: Texts

@final
class EnforcedGuardrailConfiguration_ModelEnforcement_Read:
    excluded_models: Final[list[str]]
    included_models: Final[list[str]]

class EnforcedGuardrailConfiguration_SelectiveContentGuarding(TypedDict):
    messages: NotRequired[Literal["SELECTIVE", "COMPREHENSIVE"]]
    system: NotRequired[Literal["SELECTIVE", "COMPREHENSIVE"]]

@final
class EnforcedGuardrailConfiguration_SelectiveContentGuarding_Read:
    messages: Final[str]
    system: Final[str]

@final
class EnforcedGuardrailConfiguration(_Resource):
    """Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        guardrail_identifier: str,
        guardrail_version: str,
        model_enforcement: EnforcedGuardrailConfiguration_ModelEnforcement = ...,
        selective_content_guarding: EnforcedGuardrailConfiguration_SelectiveContentGuarding = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    config_id: Final[str]
    """Unique ID for the account enforced configuration"""
    created_at: Final[str]
    """Timestamp when the configuration was created"""
    created_by: Final[str]
    """The ARN of the role used to create the configuration"""
    guardrail_arn: Final[str]
    """ARN representation for the guardrail"""
    guardrail_id: Final[str]
    """Unique ID for the guardrail"""
    guardrail_identifier: Final[str]
    """Identifier for the guardrail, could be the ID or the ARN"""
    guardrail_version: Final[str]
    """Numerical guardrail version (not DRAFT)"""
    model_enforcement: Final[EnforcedGuardrailConfiguration_ModelEnforcement_Read]
    """Model-specific information for the enforced guardrail configuration."""
    owner: Final[str]
    """Configuration owner type"""
    selective_content_guarding: Final[EnforcedGuardrailConfiguration_SelectiveContentGuarding_Read]
    """Selective content guarding controls for enforced guardrails"""
    updated_at: Final[str]
    """Timestamp when the configuration was last updated"""
    updated_by: Final[str]
    """The ARN of the role used to update the configuration"""

class Flow_FlowDefinition(TypedDict):
    connections: NotRequired[Sequence[Flow_FlowConnection]]
    nodes: NotRequired[Sequence[Flow_FlowNode]]

class Flow_FlowConnection(TypedDict):
    configuration: NotRequired[Flow_FlowConnectionConfiguration]
    name: str
    source: str
    target: str
    type: Literal["Data", "Conditional"]

class Flow_FlowConnectionConfiguration(TypedDict):
    data: NotRequired[Flow_FlowDataConnectionConfiguration]
    conditional: NotRequired[Flow_FlowConditionalConnectionConfiguration]

class Flow_FlowDataConnectionConfiguration(TypedDict):
    source_output: str
    target_input: str

class Flow_FlowConditionalConnectionConfiguration(TypedDict):
    condition: str

class Flow_FlowNode(TypedDict):
    configuration: NotRequired[Flow_FlowNodeConfiguration]
    inputs: NotRequired[Sequence[Flow_FlowNodeInput]]
    name: str
    outputs: NotRequired[Sequence[Flow_FlowNodeOutput]]
    type: Literal["Input", "Output", "KnowledgeBase", "Condition", "Lex", "Prompt", "LambdaFunction", "Agent", "Storage", "Retrieval", "Iterator", "Collector", "InlineCode", "Loop", "LoopInput", "LoopController"]

class Flow_FlowNodeConfiguration(TypedDict):
    input: NotRequired[Mapping[str, Any]]
    output: NotRequired[Mapping[str, Any]]
    knowledge_base: NotRequired[Flow_KnowledgeBaseFlowNodeConfiguration]
    condition: NotRequired[Flow_ConditionFlowNodeConfiguration]
    lex: NotRequired[Flow_LexFlowNodeConfiguration]
    prompt: NotRequired[Flow_PromptFlowNodeConfiguration]
    lambda_function: NotRequired[Flow_LambdaFunctionFlowNodeConfiguration]
    agent: NotRequired[Flow_AgentFlowNodeConfiguration]
    storage: NotRequired[Flow_StorageFlowNodeConfiguration]
    iterator: NotRequired[Mapping[str, Any]]
    collector: NotRequired[Mapping[str, Any]]
    retrieval: NotRequired[Flow_RetrievalFlowNodeConfiguration]
    inline_code: NotRequired[Flow_InlineCodeFlowNodeConfiguration]
    loop: NotRequired[Flow_LoopFlowNodeConfiguration]
    loop_input: NotRequired[Mapping[str, Any]]
    loop_controller: NotRequired[Flow_LoopControllerFlowNodeConfiguration]

class Flow_KnowledgeBaseFlowNodeConfiguration(TypedDict):
    guardrail_configuration: NotRequired[Flow_GuardrailConfiguration]
    inference_configuration: NotRequired[Flow_PromptInferenceConfiguration]
    knowledge_base_id: str
    model_id: NotRequired[str]
    number_of_results: NotRequired[Number]
    orchestration_configuration: NotRequired[Flow_KnowledgeBaseOrchestrationConfiguration]
    prompt_template: NotRequired[Flow_KnowledgeBasePromptTemplate2]
    reranking_configuration: NotRequired[Flow_VectorSearchRerankingConfiguration]

class Flow_GuardrailConfiguration(TypedDict):
    guardrail_identifier: NotRequired[str]
    guardrail_version: NotRequired[str]

class Flow_PromptInferenceConfiguration(TypedDict):
    text: Flow_PromptModelInferenceConfiguration

class Flow_PromptModelInferenceConfiguration(TypedDict):
    max_tokens: NotRequired[Number]
    stop_sequences: NotRequired[Texts]
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Flow_KnowledgeBaseOrchestrationConfiguration(TypedDict):
    additional_model_request_fields: NotRequired[Mapping[str, Any]]
    inference_config: NotRequired[Flow_PromptInferenceConfiguration2]
    performance_config: NotRequired[Flow_PerformanceConfiguration]
    prompt_template: NotRequired[Flow_KnowledgeBasePromptTemplate]

class Flow_PromptInferenceConfiguration2(TypedDict):
    text: Flow_PromptModelInferenceConfiguration

class Flow_PerformanceConfiguration(TypedDict):
    latency: NotRequired[Literal["standard", "optimized"]]

class Flow_KnowledgeBasePromptTemplate(TypedDict):
    text_prompt_template: str

class Flow_KnowledgeBasePromptTemplate2(TypedDict):
    text_prompt_template: str

class Flow_VectorSearchRerankingConfiguration(TypedDict):
    bedrock_reranking_configuration: NotRequired[Flow_VectorSearchBedrockRerankingConfiguration]
    type: Literal["BEDROCK_RERANKING_MODEL"]

class Flow_VectorSearchBedrockRerankingConfiguration(TypedDict):
    metadata_configuration: NotRequired[Flow_MetadataConfigurationForReranking]
    model_configuration: Flow_VectorSearchBedrockRerankingModelConfiguration
    number_of_reranked_results: NotRequired[Number]

class Flow_MetadataConfigurationForReranking(TypedDict):
    selection_mode: Literal["SELECTIVE", "ALL"]
    selective_mode_configuration: NotRequired[Flow_RerankingMetadataSelectiveModeConfiguration]

class Flow_RerankingMetadataSelectiveModeConfiguration(TypedDict):
    fields_to_include: NotRequired[Sequence[Flow_FieldForReranking]]
    fields_to_exclude: NotRequired[Sequence[Flow_FieldForReranking]]

class Flow_FieldForReranking(TypedDict):
    field_name: str

class Flow_VectorSearchBedrockRerankingModelConfiguration(TypedDict):
    additional_model_request_fields: NotRequired[Mapping[str, Any]]
    model_arn: str

class Flow_ConditionFlowNodeConfiguration(TypedDict):
    conditions: Sequence[Flow_FlowCondition]

class Flow_FlowCondition(TypedDict):
    expression: NotRequired[str]
    name: str

class Flow_LexFlowNodeConfiguration(TypedDict):
    bot_alias_arn: str
    locale_id: str

class Flow_PromptFlowNodeConfiguration(TypedDict):
    guardrail_configuration: NotRequired[Flow_GuardrailConfiguration2]
    source_configuration: Flow_PromptFlowNodeSourceConfiguration

class Flow_GuardrailConfiguration2(TypedDict):
    guardrail_identifier: NotRequired[str]
    guardrail_version: NotRequired[str]

class Flow_PromptFlowNodeSourceConfiguration(TypedDict):
    resource: NotRequired[Flow_PromptFlowNodeResourceConfiguration]
    inline: NotRequired[Flow_PromptFlowNodeInlineConfiguration]

class Flow_PromptFlowNodeResourceConfiguration(TypedDict):
    prompt_arn: str

class Flow_PromptFlowNodeInlineConfiguration(TypedDict):
    inference_configuration: NotRequired[Flow_PromptInferenceConfiguration3]
    model_id: str
    template_configuration: Flow_PromptTemplateConfiguration
    template_type: Literal["TEXT"]

class Flow_PromptInferenceConfiguration3(TypedDict):
    text: Flow_PromptModelInferenceConfiguration

class Flow_PromptTemplateConfiguration(TypedDict):
    text: Flow_TextPromptTemplateConfiguration

class Flow_TextPromptTemplateConfiguration(TypedDict):
    input_variables: NotRequired[Sequence[Flow_PromptInputVariable]]
    text: str

class Flow_PromptInputVariable(TypedDict):
    name: NotRequired[str]

class Flow_LambdaFunctionFlowNodeConfiguration(TypedDict):
    lambda_arn: str

class Flow_AgentFlowNodeConfiguration(TypedDict):
    agent_alias_arn: str

class Flow_StorageFlowNodeConfiguration(TypedDict):
    service_configuration: Flow_StorageFlowNodeServiceConfiguration

class Flow_StorageFlowNodeServiceConfiguration(TypedDict):
    s3: NotRequired[Flow_StorageFlowNodeS3Configuration]

class Flow_StorageFlowNodeS3Configuration(TypedDict):
    bucket_name: str

class Flow_RetrievalFlowNodeConfiguration(TypedDict):
    service_configuration: Flow_RetrievalFlowNodeServiceConfiguration

class Flow_RetrievalFlowNodeServiceConfiguration(TypedDict):
    s3: NotRequired[Flow_RetrievalFlowNodeS3Configuration]

class Flow_RetrievalFlowNodeS3Configuration(TypedDict):
    bucket_name: str

class Flow_InlineCodeFlowNodeConfiguration(TypedDict):
    code: str
    language: Literal["Python_3"]

class Flow_LoopFlowNodeConfiguration(TypedDict):
    definition: Flow_FlowDefinition2

class Flow_FlowDefinition2(TypedDict):
    connections: NotRequired[Sequence[Flow_FlowConnection]]
    nodes: NotRequired[Sequence[Flow_FlowNode]]

class Flow_LoopControllerFlowNodeConfiguration(TypedDict):
    continue_condition: Flow_FlowCondition2
    max_iterations: NotRequired[Number]

class Flow_FlowCondition2(TypedDict):
    expression: NotRequired[str]
    name: str

class Flow_FlowNodeInput(TypedDict):
    category: NotRequired[Literal["LoopCondition", "ReturnValueToLoopStart", "ExitLoop"]]
    expression: str
    name: str
    type: Literal["String", "Number", "Boolean", "Object", "Array"]

class Flow_FlowNodeOutput(TypedDict):
    name: str
    type: Literal["String", "Number", "Boolean", "Object", "Array"]

@final
class Flow_FlowDefinition_Read:
    connections: Final[list[Any]]
    nodes: Final[list[Any]]

class Flow_S3Location(TypedDict):
    bucket: str
    key: str
    version: NotRequired[str]

@final
class Flow_S3Location_Read:
    bucket: Final[str]
    key: Final[str]
    version: Final[str]

@final
class Flow(_Resource):
    """Definition of AWS::Bedrock::Flow Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role_arn: str,
        name: str,
        customer_encryption_key_arn: str = ...,
        definition: Flow_FlowDefinition = ...,
        definition_s3_location: Flow_S3Location = ...,
        definition_string: str = ...,
        definition_substitutions: Mapping[str, Bool | Int | str] = ...,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        test_alias_tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn representation of the Flow"""
    created_at: Final[str]
    """Time Stamp."""
    customer_encryption_key_arn: Final[str]
    """A KMS key ARN"""
    definition: Final[Flow_FlowDefinition_Read]
    """Flow definition"""
    definition_s3_location: Final[Flow_S3Location_Read]
    """A bucket, key and optional version pointing to an S3 object containing a UTF-8 encoded JSON string Definition with the same schema as the…"""
    definition_string: Final[str]
    """A JSON string containing a Definition with the same schema as the Definition property of this resource"""
    definition_substitutions: Final[Any]
    """When supplied with DefinitionString or DefinitionS3Location, substrings in the definition matching ${keyname} will be replaced with the…"""
    description: Final[str]
    """Description of the flow"""
    execution_role_arn: Final[str]
    """ARN of a IAM role"""
    id: Final[str]
    """Identifier for a Flow"""
    name: Final[str]
    """Name for the flow"""
    status: Final[str]
    """Schema Type for Flow APIs"""
    tags: Final[Any]
    """A map of tag keys and values"""
    test_alias_tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""
    validations: Final[list[Any]]
    """List of flow validations"""
    version: Final[str]
    """Draft Version."""

class FlowAlias_FlowAliasConcurrencyConfiguration(TypedDict):
    max_concurrency: NotRequired[Number]
    type: Literal["Automatic", "Manual"]

@final
class FlowAlias_FlowAliasConcurrencyConfiguration_Read:
    max_concurrency: Final[Ref[float]]
    type: Final[str]

class FlowAlias_FlowAliasRoutingConfigurationListItem(TypedDict):
    flow_version: NotRequired[str]

@final
class FlowAlias(_Resource):
    """Definition of AWS::Bedrock::FlowAlias Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flow_arn: str,
        name: str,
        routing_configuration: Sequence[FlowAlias_FlowAliasRoutingConfigurationListItem],
        concurrency_configuration: FlowAlias_FlowAliasConcurrencyConfiguration = ...,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Arn of the Flow Alias"""
    concurrency_configuration: Final[FlowAlias_FlowAliasConcurrencyConfiguration_Read]
    created_at: Final[str]
    """Time Stamp."""
    description: Final[str]
    """Description of the Resource."""
    flow_arn: Final[str]
    """Arn representation of the Flow"""
    flow_id: Final[str]
    """Identifier for a flow resource."""
    id: Final[str]
    """Id for a Flow Alias generated at the server side."""
    name: Final[str]
    """Name for a resource."""
    routing_configuration: Final[list[Any]]
    """Routing configuration for a Flow alias."""
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""

@final
class FlowVersion_FlowDefinition_Read:
    connections: Final[list[Any]]
    nodes: Final[list[Any]]

@final
class FlowVersion(_Resource):
    """Definition of AWS::Bedrock::FlowVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flow_arn: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Time Stamp."""
    customer_encryption_key_arn: Final[str]
    """A KMS key ARN"""
    definition: Final[FlowVersion_FlowDefinition_Read]
    """Flow definition"""
    description: Final[str]
    """Description of the flow version"""
    execution_role_arn: Final[str]
    """ARN of a IAM role"""
    flow_arn: Final[str]
    """Arn representation of the Flow"""
    flow_id: Final[str]
    """Identifier for a Flow"""
    name: Final[str]
    """Name for the flow"""
    status: Final[str]
    """Schema Type for Flow APIs"""
    version: Final[str]
    """Numerical Version."""

class Guardrail_AutomatedReasoningPolicyConfig(TypedDict):
    confidence_threshold: NotRequired[Number]
    policies: Texts

@final
class Guardrail_AutomatedReasoningPolicyConfig_Read:
    confidence_threshold: Final[Ref[float]]
    policies: Final[list[str]]

class Guardrail_ContentPolicyConfig(TypedDict):
    content_filters_tier_config: NotRequired[Guardrail_ContentPolicyConfigContentFiltersTierConfig]
    filters_config: Sequence[Guardrail_ContentFilterConfig]

class Guardrail_ContentPolicyConfigContentFiltersTierConfig(TypedDict):
    tier_name: Literal["CLASSIC", "STANDARD"]

class Guardrail_ContentFilterConfig(TypedDict):
    input_action: NotRequired[Literal["BLOCK", "NONE"]]
    input_enabled: NotRequired[Bool]
    input_modalities: NotRequired[Sequence[Literal["TEXT", "IMAGE"]]]
    input_strength: Literal["NONE", "LOW", "MEDIUM", "HIGH"]
    output_action: NotRequired[Literal["BLOCK", "NONE"]]
    output_enabled: NotRequired[Bool]
    output_modalities: NotRequired[Sequence[Literal["TEXT", "IMAGE"]]]
    output_strength: Literal["NONE", "LOW", "MEDIUM", "HIGH"]
    type: Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"]

@final
class Guardrail_ContentPolicyConfig_Read:
    content_filters_tier_config: Final[Guardrail_ContentPolicyConfigContentFiltersTierConfig_Read]
    filters_config: Final[list[Any]]

@final
class Guardrail_ContentPolicyConfigContentFiltersTierConfig_Read:
    tier_name: Final[str]

class Guardrail_ContextualGroundingPolicyConfig(TypedDict):
    filters_config: Sequence[Guardrail_ContextualGroundingFilterConfig]

class Guardrail_ContextualGroundingFilterConfig(TypedDict):
    action: NotRequired[Literal["BLOCK", "NONE"]]
    enabled: NotRequired[Bool]
    threshold: Number
    type: Literal["GROUNDING", "RELEVANCE"]

@final
class Guardrail_ContextualGroundingPolicyConfig_Read:
    filters_config: Final[list[Any]]

class Guardrail_GuardrailCrossRegionConfig(TypedDict):
    guardrail_profile_arn: str

@final
class Guardrail_GuardrailCrossRegionConfig_Read:
    guardrail_profile_arn: Final[str]

class Guardrail_SensitiveInformationPolicyConfig(TypedDict):
    pii_entities_config: NotRequired[Sequence[Guardrail_PiiEntityConfig]]
    regexes_config: NotRequired[Sequence[Guardrail_RegexConfig]]

class Guardrail_PiiEntityConfig(TypedDict):
    action: Literal["BLOCK", "ANONYMIZE", "NONE"]
    input_action: NotRequired[Literal["BLOCK", "ANONYMIZE", "NONE"]]
    input_enabled: NotRequired[Bool]
    output_action: NotRequired[Literal["BLOCK", "ANONYMIZE", "NONE"]]
    output_enabled: NotRequired[Bool]
    type: Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"]

class Guardrail_RegexConfig(TypedDict):
    action: Literal["BLOCK", "ANONYMIZE", "NONE"]
    description: NotRequired[str]
    input_action: NotRequired[Literal["BLOCK", "ANONYMIZE", "NONE"]]
    input_enabled: NotRequired[Bool]
    name: str
    output_action: NotRequired[Literal["BLOCK", "ANONYMIZE", "NONE"]]
    output_enabled: NotRequired[Bool]
    pattern: str

@final
class Guardrail_SensitiveInformationPolicyConfig_Read:
    pii_entities_config: Final[list[Any]]
    regexes_config: Final[list[Any]]

class Guardrail_Tag(TypedDict):
    key: str
    value: str

class Guardrail_TopicPolicyConfig(TypedDict):
    topics_config: Sequence[Guardrail_TopicConfig]
    topics_tier_config: NotRequired[Guardrail_TopicPolicyConfigTopicsTierConfig]

class Guardrail_TopicConfig(TypedDict):
    definition: str
    examples: NotRequired[Texts]
    input_action: NotRequired[Literal["BLOCK", "NONE"]]
    input_enabled: NotRequired[Bool]
    name: str
    output_action: NotRequired[Literal["BLOCK", "NONE"]]
    output_enabled: NotRequired[Bool]
    type: Literal["DENY"]

class Guardrail_TopicPolicyConfigTopicsTierConfig(TypedDict):
    tier_name: Literal["CLASSIC", "STANDARD"]

@final
class Guardrail_TopicPolicyConfig_Read:
    topics_config: Final[list[Any]]
    topics_tier_config: Final[Guardrail_TopicPolicyConfigTopicsTierConfig_Read]

@final
class Guardrail_TopicPolicyConfigTopicsTierConfig_Read:
    tier_name: Final[str]

class Guardrail_WordPolicyConfig(TypedDict):
    managed_word_lists_config: NotRequired[Sequence[Guardrail_ManagedWordsConfig]]
    words_config: NotRequired[Sequence[Guardrail_WordConfig]]

class Guardrail_ManagedWordsConfig(TypedDict):
    input_action: NotRequired[Literal["BLOCK", "NONE"]]
    input_enabled: NotRequired[Bool]
    output_action: NotRequired[Literal["BLOCK", "NONE"]]
    output_enabled: NotRequired[Bool]
    type: Literal["PROFANITY"]

class Guardrail_WordConfig(TypedDict):
    input_action: NotRequired[Literal["BLOCK", "NONE"]]
    input_enabled: NotRequired[Bool]
    output_action: NotRequired[Literal["BLOCK", "NONE"]]
    output_enabled: NotRequired[Bool]
    text: str

@final
class Guardrail_WordPolicyConfig_Read:
    managed_word_lists_config: Final[list[Any]]
    words_config: Final[list[Any]]

@final
class Guardrail(_Resource):
    """Definition of AWS::Bedrock::Guardrail Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        blocked_input_messaging: str,
        blocked_outputs_messaging: str,
        name: str,
        automated_reasoning_policy_config: Guardrail_AutomatedReasoningPolicyConfig = ...,
        content_policy_config: Guardrail_ContentPolicyConfig = ...,
        contextual_grounding_policy_config: Guardrail_ContextualGroundingPolicyConfig = ...,
        cross_region_config: Guardrail_GuardrailCrossRegionConfig = ...,
        description: str = ...,
        kms_key_arn: str = ...,
        sensitive_information_policy_config: Guardrail_SensitiveInformationPolicyConfig = ...,
        tags: Sequence[Guardrail_Tag] = ...,
        topic_policy_config: Guardrail_TopicPolicyConfig = ...,
        word_policy_config: Guardrail_WordPolicyConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    automated_reasoning_policy_config: Final[Guardrail_AutomatedReasoningPolicyConfig_Read]
    """Optional configuration for integrating Automated Reasoning policies with the guardrail."""
    blocked_input_messaging: Final[str]
    """Messaging for when violations are detected in text"""
    blocked_outputs_messaging: Final[str]
    """Messaging for when violations are detected in text"""
    content_policy_config: Final[Guardrail_ContentPolicyConfig_Read]
    """Content policy config for a guardrail."""
    contextual_grounding_policy_config: Final[Guardrail_ContextualGroundingPolicyConfig_Read]
    """Contextual grounding policy config for a guardrail."""
    created_at: Final[str]
    """Time Stamp"""
    cross_region_config: Final[Guardrail_GuardrailCrossRegionConfig_Read]
    """The system-defined guardrail profile that you’re using with your guardrail"""
    description: Final[str]
    """Description of the guardrail or its version"""
    failure_recommendations: Final[list[str]]
    """List of failure recommendations"""
    guardrail_arn: Final[str]
    """Arn representation for the guardrail"""
    guardrail_id: Final[str]
    """Unique id for the guardrail"""
    kms_key_arn: Final[str]
    """The KMS key with which the guardrail was encrypted at rest"""
    name: Final[str]
    """Name of the guardrail"""
    sensitive_information_policy_config: Final[Guardrail_SensitiveInformationPolicyConfig_Read]
    """Sensitive information policy config for a guardrail."""
    status: Final[str]
    """Status of the guardrail"""
    status_reasons: Final[list[str]]
    """List of status reasons"""
    tags: Final[list[Any]]
    """List of Tags"""
    topic_policy_config: Final[Guardrail_TopicPolicyConfig_Read]
    """Topic policy config for a guardrail."""
    updated_at: Final[str]
    """Time Stamp"""
    version: Final[str]
    """Guardrail version"""
    word_policy_config: Final[Guardrail_WordPolicyConfig_Read]
    """Word policy config for a guardrail."""

@final
class GuardrailVersion(_Resource):
    """Definition of AWS::Bedrock::GuardrailVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        guardrail_identifier: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description of the Guardrail version"""
    guardrail_arn: Final[str]
    """Arn representation for the guardrail"""
    guardrail_id: Final[str]
    """Unique id for the guardrail"""
    guardrail_identifier: Final[str]
    """Identifier (GuardrailId or GuardrailArn) for the guardrail"""
    version: Final[str]
    """Guardrail version"""

class IntelligentPromptRouter_PromptRouterTargetModel(TypedDict):
    model_arn: str

@final
class IntelligentPromptRouter_PromptRouterTargetModel_Read:
    model_arn: Final[str]

class IntelligentPromptRouter_PromptRouterTargetModel2(TypedDict):
    model_arn: str

class IntelligentPromptRouter_RoutingCriteria(TypedDict):
    response_quality_difference: Number

@final
class IntelligentPromptRouter_RoutingCriteria_Read:
    response_quality_difference: Final[Ref[float]]

class IntelligentPromptRouter_Tag(TypedDict):
    key: str
    value: str

@final
class IntelligentPromptRouter(_Resource):
    """Definition of AWS::Bedrock::IntelligentPromptRouter Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        fallback_model: IntelligentPromptRouter_PromptRouterTargetModel,
        models: Sequence[IntelligentPromptRouter_PromptRouterTargetModel2],
        prompt_router_name: str,
        routing_criteria: IntelligentPromptRouter_RoutingCriteria,
        description: str = ...,
        tags: Sequence[IntelligentPromptRouter_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Time Stamp"""
    description: Final[str]
    """Description of the Prompt Router."""
    fallback_model: Final[IntelligentPromptRouter_PromptRouterTargetModel_Read]
    """Model configuration"""
    models: Final[list[Any]]
    """List of model configuration"""
    prompt_router_arn: Final[str]
    """Arn of the Prompt Router."""
    prompt_router_name: Final[str]
    """Name of the Prompt Router."""
    routing_criteria: Final[IntelligentPromptRouter_RoutingCriteria_Read]
    """Represents the criteria used for routing requests."""
    status: Final[str]
    """Status of a PromptRouter"""
    tags: Final[list[Any]]
    """List of Tags"""
    type: Final[str]
    """Type of a Prompt Router"""
    updated_at: Final[str]
    """Time Stamp"""

class KnowledgeBase_KnowledgeBaseConfiguration(TypedDict):
    kendra_knowledge_base_configuration: NotRequired[KnowledgeBase_KendraKnowledgeBaseConfiguration]
    managed_knowledge_base_configuration: NotRequired[KnowledgeBase_ManagedKnowledgeBaseConfiguration]
    sql_knowledge_base_configuration: NotRequired[KnowledgeBase_SqlKnowledgeBaseConfiguration]
    type: Literal["VECTOR", "KENDRA", "SQL", "MANAGED"]
    vector_knowledge_base_configuration: NotRequired[KnowledgeBase_VectorKnowledgeBaseConfiguration]

class KnowledgeBase_KendraKnowledgeBaseConfiguration(TypedDict):
    kendra_index_arn: str

class KnowledgeBase_ManagedKnowledgeBaseConfiguration(TypedDict):
    embedding_model_arn: NotRequired[str]
    embedding_model_configuration: NotRequired[KnowledgeBase_EmbeddingModelConfiguration]
    embedding_model_type: NotRequired[Literal["CUSTOM", "MANAGED"]]
    server_side_encryption_configuration: NotRequired[KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration]
    supplemental_data_storage_configuration: NotRequired[KnowledgeBase_SupplementalDataStorageConfiguration]

class KnowledgeBase_EmbeddingModelConfiguration(TypedDict):
    bedrock_embedding_model_configuration: NotRequired[KnowledgeBase_BedrockEmbeddingModelConfiguration]

class KnowledgeBase_BedrockEmbeddingModelConfiguration(TypedDict):
    audio: NotRequired[Sequence[KnowledgeBase_AudioConfiguration]]
    dimensions: NotRequired[Int]
    embedding_data_type: NotRequired[Literal["FLOAT32", "BINARY"]]
    model_configuration: NotRequired[Mapping[str, Any]]
    video: NotRequired[Sequence[KnowledgeBase_VideoConfiguration]]

class KnowledgeBase_AudioConfiguration(TypedDict):
    segmentation_configuration: KnowledgeBase_AudioSegmentationConfiguration

class KnowledgeBase_AudioSegmentationConfiguration(TypedDict):
    fixed_length_duration: Int

class KnowledgeBase_VideoConfiguration(TypedDict):
    segmentation_configuration: KnowledgeBase_VideoSegmentationConfiguration

class KnowledgeBase_VideoSegmentationConfiguration(TypedDict):
    fixed_length_duration: Int

class KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration(TypedDict):
    kms_key_arn: NotRequired[str]

class KnowledgeBase_SupplementalDataStorageConfiguration(TypedDict):
    supplemental_data_storage_locations: Sequence[KnowledgeBase_SupplementalDataStorageLocation]

class KnowledgeBase_SupplementalDataStorageLocation(TypedDict):
    s3_location: NotRequired[KnowledgeBase_S3Location]
    supplemental_data_storage_location_type: Literal["S3"]

class KnowledgeBase_S3Location(TypedDict):
    uri: str

class KnowledgeBase_SqlKnowledgeBaseConfiguration(TypedDict):
    redshift_configuration: NotRequired[KnowledgeBase_RedshiftConfiguration]
    type: Literal["REDSHIFT"]

class KnowledgeBase_RedshiftConfiguration(TypedDict):
    query_engine_configuration: KnowledgeBase_RedshiftQueryEngineConfiguration
    query_generation_configuration: NotRequired[KnowledgeBase_QueryGenerationConfiguration]
    storage_configurations: Sequence[KnowledgeBase_RedshiftQueryEngineStorageConfiguration]

class KnowledgeBase_RedshiftQueryEngineConfiguration(TypedDict):
    provisioned_configuration: NotRequired[KnowledgeBase_RedshiftProvisionedConfiguration]
    serverless_configuration: NotRequired[KnowledgeBase_RedshiftServerlessConfiguration]
    type: Literal["SERVERLESS", "PROVISIONED"]

class KnowledgeBase_RedshiftProvisionedConfiguration(TypedDict):
    auth_configuration: KnowledgeBase_RedshiftProvisionedAuthConfiguration
    cluster_identifier: str

class KnowledgeBase_RedshiftProvisionedAuthConfiguration(TypedDict):
    database_user: NotRequired[str]
    type: Literal["IAM", "USERNAME_PASSWORD", "USERNAME"]
    username_password_secret_arn: NotRequired[str]

class KnowledgeBase_RedshiftServerlessConfiguration(TypedDict):
    auth_configuration: KnowledgeBase_RedshiftServerlessAuthConfiguration
    workgroup_arn: str

class KnowledgeBase_RedshiftServerlessAuthConfiguration(TypedDict):
    type: Literal["IAM", "USERNAME_PASSWORD"]
    username_password_secret_arn: NotRequired[str]

class KnowledgeBase_QueryGenerationConfiguration(TypedDict):
    execution_timeout_seconds: NotRequired[Int]
    generation_context: NotRequired[KnowledgeBase_QueryGenerationContext]

class KnowledgeBase_QueryGenerationContext(TypedDict):
    curated_queries: NotRequired[Sequence[KnowledgeBase_CuratedQuery]]
    tables: NotRequired[Sequence[KnowledgeBase_QueryGenerationTable]]

class KnowledgeBase_CuratedQuery(TypedDict):
    natural_language: str
    sql: str

class KnowledgeBase_QueryGenerationTable(TypedDict):
    columns: NotRequired[Sequence[KnowledgeBase_QueryGenerationColumn]]
    description: NotRequired[str]
    inclusion: NotRequired[Literal["INCLUDE", "EXCLUDE"]]
    name: str

class KnowledgeBase_QueryGenerationColumn(TypedDict):
    description: NotRequired[str]
    inclusion: NotRequired[Literal["INCLUDE", "EXCLUDE"]]
    name: NotRequired[str]

class KnowledgeBase_RedshiftQueryEngineStorageConfiguration(TypedDict):
    aws_data_catalog_configuration: NotRequired[KnowledgeBase_RedshiftQueryEngineAwsDataCatalogStorageConfiguration]
    redshift_configuration: NotRequired[KnowledgeBase_RedshiftQueryEngineRedshiftStorageConfiguration]
    type: Literal["REDSHIFT", "AWS_DATA_CATALOG"]

class KnowledgeBase_RedshiftQueryEngineAwsDataCatalogStorageConfiguration(TypedDict):
    table_names: Texts

class KnowledgeBase_RedshiftQueryEngineRedshiftStorageConfiguration(TypedDict):
    database_name: str

class KnowledgeBase_VectorKnowledgeBaseConfiguration(TypedDict):
    embedding_model_arn: str
    embedding_model_configuration: NotRequired[KnowledgeBase_EmbeddingModelConfiguration2]
    supplemental_data_storage_configuration: NotRequired[KnowledgeBase_SupplementalDataStorageConfiguration2]

class KnowledgeBase_EmbeddingModelConfiguration2(TypedDict):
    bedrock_embedding_model_configuration: NotRequired[KnowledgeBase_BedrockEmbeddingModelConfiguration]

class KnowledgeBase_SupplementalDataStorageConfiguration2(TypedDict):
    supplemental_data_storage_locations: Sequence[KnowledgeBase_SupplementalDataStorageLocation]

@final
class KnowledgeBase_KnowledgeBaseConfiguration_Read:
    kendra_knowledge_base_configuration: Final[KnowledgeBase_KendraKnowledgeBaseConfiguration_Read]
    managed_knowledge_base_configuration: Final[KnowledgeBase_ManagedKnowledgeBaseConfiguration_Read]
    sql_knowledge_base_configuration: Final[KnowledgeBase_SqlKnowledgeBaseConfiguration_Read]
    type: Final[str]
    vector_knowledge_base_configuration: Final[KnowledgeBase_VectorKnowledgeBaseConfiguration_Read]

@final
class KnowledgeBase_KendraKnowledgeBaseConfiguration_Read:
    kendra_index_arn: Final[str]

@final
class KnowledgeBase_ManagedKnowledgeBaseConfiguration_Read:
    embedding_model_arn: Final[str]
    embedding_model_configuration: Final[KnowledgeBase_EmbeddingModelConfiguration_Read]
    embedding_model_type: Final[str]
    server_side_encryption_configuration: Final[KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration_Read]
    supplemental_data_storage_configuration: Final[KnowledgeBase_SupplementalDataStorageConfiguration_Read]

@final
class KnowledgeBase_EmbeddingModelConfiguration_Read:
    bedrock_embedding_model_configuration: Final[KnowledgeBase_BedrockEmbeddingModelConfiguration_Read]

@final
class KnowledgeBase_BedrockEmbeddingModelConfiguration_Read:
    audio: Final[list[Any]]
    dimensions: Final[Ref[int]]
    embedding_data_type: Final[str]
    model_configuration: Final[Any]
    video: Final[list[Any]]

@final
class KnowledgeBase_ManagedKnowledgeBaseServerSideEncryptionConfiguration_Read:
    kms_key_arn: Final[str]

@final
class KnowledgeBase_SupplementalDataStorageConfiguration_Read:
    supplemental_data_storage_locations: Final[list[Any]]

@final
class KnowledgeBase_SqlKnowledgeBaseConfiguration_Read:
    redshift_configuration: Final[KnowledgeBase_RedshiftConfiguration_Read]
    type: Final[str]

@final
class KnowledgeBase_RedshiftConfiguration_Read:
    query_engine_configuration: Final[KnowledgeBase_RedshiftQueryEngineConfiguration_Read]
    query_generation_configuration: Final[KnowledgeBase_QueryGenerationConfiguration_Read]
    storage_configurations: Final[list[Any]]

@final
class KnowledgeBase_RedshiftQueryEngineConfiguration_Read:
    provisioned_configuration: Final[KnowledgeBase_RedshiftProvisionedConfiguration_Read]
    serverless_configuration: Final[KnowledgeBase_RedshiftServerlessConfiguration_Read]
    type: Final[str]

@final
class KnowledgeBase_RedshiftProvisionedConfiguration_Read:
    auth_configuration: Final[KnowledgeBase_RedshiftProvisionedAuthConfiguration_Read]
    cluster_identifier: Final[str]

@final
class KnowledgeBase_RedshiftProvisionedAuthConfiguration_Read:
    database_user: Final[str]
    type: Final[str]
    username_password_secret_arn: Final[str]

@final
class KnowledgeBase_RedshiftServerlessConfiguration_Read:
    auth_configuration: Final[KnowledgeBase_RedshiftServerlessAuthConfiguration_Read]
    workgroup_arn: Final[str]

@final
class KnowledgeBase_RedshiftServerlessAuthConfiguration_Read:
    type: Final[str]
    username_password_secret_arn: Final[str]

@final
class KnowledgeBase_QueryGenerationConfiguration_Read:
    execution_timeout_seconds: Final[Ref[int]]
    generation_context: Final[KnowledgeBase_QueryGenerationContext_Read]

@final
class KnowledgeBase_QueryGenerationContext_Read:
    curated_queries: Final[list[Any]]
    tables: Final[list[Any]]

@final
class KnowledgeBase_VectorKnowledgeBaseConfiguration_Read:
    embedding_model_arn: Final[str]
    embedding_model_configuration: Final[KnowledgeBase_EmbeddingModelConfiguration_Read2]
    supplemental_data_storage_configuration: Final[KnowledgeBase_SupplementalDataStorageConfiguration_Read2]

@final
class KnowledgeBase_EmbeddingModelConfiguration_Read2:
    bedrock_embedding_model_configuration: Final[KnowledgeBase_BedrockEmbeddingModelConfiguration_Read]

@final
class KnowledgeBase_SupplementalDataStorageConfiguration_Read2:
    supplemental_data_storage_locations: Final[list[Any]]

class KnowledgeBase_StorageConfiguration(TypedDict):
    mongo_db_atlas_configuration: NotRequired[KnowledgeBase_MongoDbAtlasConfiguration]
    neptune_analytics_configuration: NotRequired[KnowledgeBase_NeptuneAnalyticsConfiguration]
    opensearch_managed_cluster_configuration: NotRequired[KnowledgeBase_OpenSearchManagedClusterConfiguration]
    opensearch_serverless_configuration: NotRequired[KnowledgeBase_OpenSearchServerlessConfiguration]
    pinecone_configuration: NotRequired[KnowledgeBase_PineconeConfiguration]
    rds_configuration: NotRequired[KnowledgeBase_RdsConfiguration]
    s3_vectors_configuration: NotRequired[KnowledgeBase_S3VectorsConfiguration]
    type: Literal["OPENSEARCH_SERVERLESS", "PINECONE", "RDS", "MONGO_DB_ATLAS", "NEPTUNE_ANALYTICS", "S3_VECTORS", "OPENSEARCH_MANAGED_CLUSTER"]

class KnowledgeBase_MongoDbAtlasConfiguration(TypedDict):
    collection_name: str
    credentials_secret_arn: str
    database_name: str
    endpoint: str
    endpoint_service_name: NotRequired[str]
    field_mapping: KnowledgeBase_MongoDbAtlasFieldMapping
    text_index_name: NotRequired[str]
    vector_index_name: str

class KnowledgeBase_MongoDbAtlasFieldMapping(TypedDict):
    metadata_field: str
    text_field: str
    vector_field: str

class KnowledgeBase_NeptuneAnalyticsConfiguration(TypedDict):
    field_mapping: KnowledgeBase_NeptuneAnalyticsFieldMapping
    graph_arn: str

class KnowledgeBase_NeptuneAnalyticsFieldMapping(TypedDict):
    metadata_field: str
    text_field: str

class KnowledgeBase_OpenSearchManagedClusterConfiguration(TypedDict):
    domain_arn: str
    domain_endpoint: str
    field_mapping: KnowledgeBase_OpenSearchManagedClusterFieldMapping
    vector_index_name: str

class KnowledgeBase_OpenSearchManagedClusterFieldMapping(TypedDict):
    metadata_field: str
    text_field: str
    vector_field: str

class KnowledgeBase_OpenSearchServerlessConfiguration(TypedDict):
    collection_arn: str
    field_mapping: KnowledgeBase_OpenSearchServerlessFieldMapping
    vector_index_name: str

class KnowledgeBase_OpenSearchServerlessFieldMapping(TypedDict):
    metadata_field: str
    text_field: str
    vector_field: str

class KnowledgeBase_PineconeConfiguration(TypedDict):
    connection_string: str
    credentials_secret_arn: str
    field_mapping: KnowledgeBase_PineconeFieldMapping
    namespace: NotRequired[str]

class KnowledgeBase_PineconeFieldMapping(TypedDict):
    metadata_field: str
    text_field: str

class KnowledgeBase_RdsConfiguration(TypedDict):
    credentials_secret_arn: str
    database_name: str
    field_mapping: KnowledgeBase_RdsFieldMapping
    resource_arn: str
    table_name: str

class KnowledgeBase_RdsFieldMapping(TypedDict):
    custom_metadata_field: NotRequired[str]
    metadata_field: str
    primary_key_field: str
    text_field: str
    vector_field: str

class KnowledgeBase_S3VectorsConfiguration(TypedDict):
    index_arn: NotRequired[str]
    index_name: NotRequired[str]
    vector_bucket_arn: NotRequired[str]

@final
class KnowledgeBase_StorageConfiguration_Read:
    mongo_db_atlas_configuration: Final[KnowledgeBase_MongoDbAtlasConfiguration_Read]
    neptune_analytics_configuration: Final[KnowledgeBase_NeptuneAnalyticsConfiguration_Read]
    opensearch_managed_cluster_configuration: Final[KnowledgeBase_OpenSearchManagedClusterConfiguration_Read]
    opensearch_serverless_configuration: Final[KnowledgeBase_OpenSearchServerlessConfiguration_Read]
    pinecone_configuration: Final[KnowledgeBase_PineconeConfiguration_Read]
    rds_configuration: Final[KnowledgeBase_RdsConfiguration_Read]
    s3_vectors_configuration: Final[KnowledgeBase_S3VectorsConfiguration_Read]
    type: Final[str]

@final
class KnowledgeBase_MongoDbAtlasConfiguration_Read:
    collection_name: Final[str]
    credentials_secret_arn: Final[str]
    database_name: Final[str]
    endpoint: Final[str]
    endpoint_service_name: Final[str]
    field_mapping: Final[KnowledgeBase_MongoDbAtlasFieldMapping_Read]
    text_index_name: Final[str]
    vector_index_name: Final[str]

@final
class KnowledgeBase_MongoDbAtlasFieldMapping_Read:
    metadata_field: Final[str]
    text_field: Final[str]
    vector_field: Final[str]

@final
class KnowledgeBase_NeptuneAnalyticsConfiguration_Read:
    field_mapping: Final[KnowledgeBase_NeptuneAnalyticsFieldMapping_Read]
    graph_arn: Final[str]

@final
class KnowledgeBase_NeptuneAnalyticsFieldMapping_Read:
    metadata_field: Final[str]
    text_field: Final[str]

@final
class KnowledgeBase_OpenSearchManagedClusterConfiguration_Read:
    domain_arn: Final[str]
    domain_endpoint: Final[str]
    field_mapping: Final[KnowledgeBase_OpenSearchManagedClusterFieldMapping_Read]
    vector_index_name: Final[str]

@final
class KnowledgeBase_OpenSearchManagedClusterFieldMapping_Read:
    metadata_field: Final[str]
    text_field: Final[str]
    vector_field: Final[str]

@final
class KnowledgeBase_OpenSearchServerlessConfiguration_Read:
    collection_arn: Final[str]
    field_mapping: Final[KnowledgeBase_OpenSearchServerlessFieldMapping_Read]
    vector_index_name: Final[str]

@final
class KnowledgeBase_OpenSearchServerlessFieldMapping_Read:
    metadata_field: Final[str]
    text_field: Final[str]
    vector_field: Final[str]

@final
class KnowledgeBase_PineconeConfiguration_Read:
    connection_string: Final[str]
    credentials_secret_arn: Final[str]
    field_mapping: Final[KnowledgeBase_PineconeFieldMapping_Read]
    namespace: Final[str]

@final
class KnowledgeBase_PineconeFieldMapping_Read:
    metadata_field: Final[str]
    text_field: Final[str]

@final
class KnowledgeBase_RdsConfiguration_Read:
    credentials_secret_arn: Final[str]
    database_name: Final[str]
    field_mapping: Final[KnowledgeBase_RdsFieldMapping_Read]
    resource_arn: Final[str]
    table_name: Final[str]

@final
class KnowledgeBase_RdsFieldMapping_Read:
    custom_metadata_field: Final[str]
    metadata_field: Final[str]
    primary_key_field: Final[str]
    text_field: Final[str]
    vector_field: Final[str]

@final
class KnowledgeBase_S3VectorsConfiguration_Read:
    index_arn: Final[str]
    index_name: Final[str]
    vector_bucket_arn: Final[str]

@final
class KnowledgeBase(_Resource):
    """Definition of AWS::Bedrock::KnowledgeBase Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        knowledge_base_configuration: KnowledgeBase_KnowledgeBaseConfiguration,
        name: str,
        role_arn: str,
        description: str = ...,
        storage_configuration: KnowledgeBase_StorageConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time at which the knowledge base was created."""
    description: Final[str]
    """Description of the Resource."""
    failure_reasons: Final[list[str]]
    """A list of reasons that the API operation on the knowledge base failed."""
    knowledge_base_arn: Final[str]
    """The ARN of the knowledge base."""
    knowledge_base_configuration: Final[KnowledgeBase_KnowledgeBaseConfiguration_Read]
    """Contains details about the embeddings model used for the knowledge base."""
    knowledge_base_id: Final[str]
    """The unique identifier of the knowledge base."""
    name: Final[str]
    """The name of the knowledge base."""
    role_arn: Final[str]
    """The ARN of the IAM role with permissions to invoke API operations on the knowledge base."""
    status: Final[str]
    """The status of a knowledge base."""
    storage_configuration: Final[KnowledgeBase_StorageConfiguration_Read]
    """The vector store service in which the knowledge base is stored."""
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """The time at which the knowledge base was last updated."""

@final
class KnowledgeBasePolicy(_Resource):
    """Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        knowledge_base_id: str,
        policy_document: Mapping[str, Any],
        **_options: Unpack[Options],
    ) -> None: ...
    knowledge_base_id: Final[str]
    """The unique identifier of the knowledge base"""
    policy_document: Final[Any]
    """The IAM policy document defining access permissions for the knowledge base"""
    revision_id: Final[str]
    """The revision identifier for the policy, used for optimistic concurrency control"""

class Prompt_PromptVariant(TypedDict):
    additional_model_request_fields: NotRequired[Mapping[str, Any]]
    gen_ai_resource: NotRequired[Prompt_PromptGenAiResource]
    inference_configuration: NotRequired[Prompt_PromptInferenceConfiguration]
    metadata: NotRequired[Sequence[Prompt_PromptMetadataEntry]]
    model_id: NotRequired[str]
    name: str
    template_configuration: Prompt_PromptTemplateConfiguration
    template_type: Literal["TEXT", "CHAT"]

class Prompt_PromptGenAiResource(TypedDict):
    agent: Prompt_PromptAgentResource

class Prompt_PromptAgentResource(TypedDict):
    agent_identifier: str

class Prompt_PromptInferenceConfiguration(TypedDict):
    text: Prompt_PromptModelInferenceConfiguration

class Prompt_PromptModelInferenceConfiguration(TypedDict):
    max_tokens: NotRequired[Number]
    stop_sequences: NotRequired[Texts]
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Prompt_PromptMetadataEntry(TypedDict):
    key: str
    value: str

class Prompt_PromptTemplateConfiguration(TypedDict):
    text: NotRequired[Prompt_TextPromptTemplateConfiguration]
    chat: NotRequired[Prompt_ChatPromptTemplateConfiguration]

class Prompt_TextPromptTemplateConfiguration(TypedDict):
    cache_point: NotRequired[Prompt_CachePointBlock]
    input_variables: NotRequired[Sequence[Prompt_PromptInputVariable]]
    text: NotRequired[str]
    text_s3_location: NotRequired[Prompt_TextS3Location]

class Prompt_CachePointBlock(TypedDict):
    type: Literal["default"]

class Prompt_PromptInputVariable(TypedDict):
    name: NotRequired[str]

class Prompt_TextS3Location(TypedDict):
    bucket: str
    key: str
    version: NotRequired[str]

class Prompt_ChatPromptTemplateConfiguration(TypedDict):
    input_variables: NotRequired[Sequence[Prompt_PromptInputVariable2]]
    messages: Sequence[Prompt_Message]
    system: NotRequired[Sequence[Prompt_SystemContentBlock]]
    tool_configuration: NotRequired[Prompt_ToolConfiguration]

class Prompt_PromptInputVariable2(TypedDict):
    name: NotRequired[str]

class Prompt_Message(TypedDict):
    content: Sequence[Prompt_ContentBlock]
    role: Literal["user", "assistant"]

class Prompt_ContentBlock(TypedDict):
    text: NotRequired[str]
    cache_point: NotRequired[Prompt_CachePointBlock2]

class Prompt_CachePointBlock2(TypedDict):
    type: Literal["default"]

class Prompt_SystemContentBlock(TypedDict):
    text: NotRequired[str]
    cache_point: NotRequired[Prompt_CachePointBlock3]

class Prompt_CachePointBlock3(TypedDict):
    type: Literal["default"]

class Prompt_ToolConfiguration(TypedDict):
    tool_choice: NotRequired[Prompt_ToolChoice]
    tools: Sequence[Prompt_Tool]

class Prompt_ToolChoice(TypedDict):
    auto: NotRequired[Mapping[str, Any]]
    any: NotRequired[Mapping[str, Any]]
    tool: NotRequired[Prompt_SpecificToolChoice]

class Prompt_SpecificToolChoice(TypedDict):
    name: str

class Prompt_Tool(TypedDict):
    tool_spec: NotRequired[Prompt_ToolSpecification]
    cache_point: NotRequired[Prompt_CachePointBlock4]

class Prompt_ToolSpecification(TypedDict):
    description: NotRequired[str]
    input_schema: Prompt_ToolInputSchema
    name: str

class Prompt_ToolInputSchema(TypedDict):
    json: Mapping[str, Any]

class Prompt_CachePointBlock4(TypedDict):
    type: Literal["default"]

@final
class Prompt(_Resource):
    """Definition of AWS::Bedrock::Prompt Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        customer_encryption_key_arn: str = ...,
        default_variant: str = ...,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        variants: Sequence[Prompt_PromptVariant] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of a prompt resource possibly with a version"""
    created_at: Final[str]
    """Time Stamp."""
    customer_encryption_key_arn: Final[str]
    """A KMS key ARN"""
    default_variant: Final[str]
    """Name for a variant."""
    description: Final[str]
    """Name for a prompt resource."""
    id: Final[str]
    """Identifier for a Prompt"""
    name: Final[str]
    """Name for a prompt resource."""
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""
    variants: Final[list[Any]]
    """List of prompt variants"""
    version: Final[str]
    """Draft Version."""

@final
class PromptVersion(_Resource):
    """Definition of AWS::Bedrock::PromptVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        prompt_arn: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """ARN of a prompt version resource"""
    created_at: Final[str]
    """Time Stamp."""
    customer_encryption_key_arn: Final[str]
    """A KMS key ARN"""
    default_variant: Final[str]
    """Name for a variant."""
    description: Final[str]
    """Description for a prompt version resource."""
    name: Final[str]
    """Name for a prompt resource."""
    prompt_arn: Final[str]
    """ARN of a prompt resource possibly with a version"""
    prompt_id: Final[str]
    """Identifier for a Prompt"""
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]
    """Time Stamp."""
    variants: Final[list[Any]]
    """List of prompt variants"""
    version: Final[str]
    """Version."""

@final
class ResourcePolicy(_Resource):
    """Definition of AWS::Bedrock::ResourcePolicy Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: Mapping[str, Any],
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[Any]
    """The IAM policy document defining access permissions for the guardrail and guardrail profile resources"""
    resource_arn: Final[str]
    """The ARN of the Bedrock Guardrail or Guardrail Profile resource"""

class RetrievalInstruction_Instruction(TypedDict):
    answer_format: NotRequired[str]
    answer_policy: NotRequired[str]
    persona: NotRequired[str]
    retrieval_guidance: NotRequired[str]

@final
class RetrievalInstruction_Instruction_Read:
    answer_format: Final[str]
    answer_policy: Final[str]
    persona: Final[str]
    retrieval_guidance: Final[str]

class RetrievalInstruction_Tag(TypedDict):
    key: str
    value: str

@final
class RetrievalInstruction(_Resource):
    """Resource Type definition for AWS::Bedrock::RetrievalInstruction"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instruction: RetrievalInstruction_Instruction,
        name: str,
        customer_encryption_key_arn: str = ...,
        description: str = ...,
        tags: Sequence[RetrievalInstruction_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource."""
    created_at: Final[str]
    """When the retrieval instruction was created."""
    customer_encryption_key_arn: Final[str]
    """The ARN of the customer managed KMS key protecting this content, when one was supplied at create."""
    description: Final[str]
    """A description of the retrieval instruction."""
    instruction: Final[RetrievalInstruction_Instruction_Read]
    """The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE."""
    last_transition_status: Final[str]
    """The outcome or in-progress state of the most recent create or update."""
    name: Final[str]
    """The name of the retrieval instruction."""
    retrieval_instruction_id: Final[str]
    """The identifier of the retrieval instruction."""
    status: Final[str]
    """Whether the instruction can be used."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    updated_at: Final[str]
    """When the retrieval instruction was last updated."""

class Session_Tag(TypedDict):
    key: str
    value: str

@final
class Session(_Resource):
    """Definition of AWS::Bedrock::Session Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        encryption_key_arn: str = ...,
        session_metadata: Mapping[str, str] = ...,
        tags: Sequence[Session_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp for when the session was created."""
    encryption_key_arn: Final[str]
    """The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data."""
    last_updated_at: Final[str]
    """The timestamp for when the session was last modified."""
    session_arn: Final[str]
    """The Amazon Resource Name (ARN) of the session."""
    session_id: Final[str]
    """The unique identifier of the session in UUID format."""
    session_metadata: Final[Any]
    """A map of key-value pairs containing attributes to be persisted across the session."""
    session_status: Final[str]
    """The current status of the session."""
    tags: Final[list[Any]]
    """A list of tags associated with the session."""
