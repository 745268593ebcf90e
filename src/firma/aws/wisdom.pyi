"""Resource types of AWS Wisdom. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AIAgent_AIAgentConfiguration(TypedDict):
    manual_search_ai_agent_configuration: NotRequired[AIAgent_ManualSearchAIAgentConfiguration]
    answer_recommendation_ai_agent_configuration: NotRequired[AIAgent_AnswerRecommendationAIAgentConfiguration]
    self_service_ai_agent_configuration: NotRequired[AIAgent_SelfServiceAIAgentConfiguration]
    email_response_ai_agent_configuration: NotRequired[AIAgent_EmailResponseAIAgentConfiguration]
    email_overview_ai_agent_configuration: NotRequired[AIAgent_EmailOverviewAIAgentConfiguration]
    email_generative_answer_ai_agent_configuration: NotRequired[AIAgent_EmailGenerativeAnswerAIAgentConfiguration]
    orchestration_ai_agent_configuration: NotRequired[AIAgent_OrchestrationAIAgentConfiguration]
    note_taking_ai_agent_configuration: NotRequired[AIAgent_NoteTakingAIAgentConfiguration]
    case_summarization_ai_agent_configuration: NotRequired[AIAgent_CaseSummarizationAIAgentConfiguration]

class AIAgent_ManualSearchAIAgentConfiguration(TypedDict):
    answer_generation_ai_guardrail_id: NotRequired[str]
    answer_generation_ai_prompt_id: NotRequired[str]
    association_configurations: NotRequired[Sequence[AIAgent_AssociationConfiguration]]
    locale: NotRequired[str]

class AIAgent_AssociationConfiguration(TypedDict):
    association_configuration_data: NotRequired[AIAgent_AssociationConfigurationData]
    association_id: NotRequired[str]
    association_type: NotRequired[Literal["KNOWLEDGE_BASE"]]

class AIAgent_AssociationConfigurationData(TypedDict):
    knowledge_base_association_configuration_data: AIAgent_KnowledgeBaseAssociationConfigurationData

class AIAgent_KnowledgeBaseAssociationConfigurationData(TypedDict):
    content_tag_filter: NotRequired[AIAgent_TagFilter]
    max_results: NotRequired[Number]
    override_knowledge_base_search_type: NotRequired[Literal["HYBRID", "SEMANTIC"]]

class AIAgent_TagFilter(TypedDict):
    tag_condition: NotRequired[AIAgent_TagCondition]
    and_conditions: NotRequired[Sequence[AIAgent_TagCondition2]]
    or_conditions: NotRequired[Sequence[AIAgent_OrCondition]]

class AIAgent_TagCondition(TypedDict):
    key: str
    value: NotRequired[str]

class AIAgent_TagCondition2(TypedDict):
    key: str
    value: NotRequired[str]

class AIAgent_OrCondition(TypedDict):
    and_conditions: NotRequired[Sequence[AIAgent_TagCondition3]]
    tag_condition: NotRequired[AIAgent_TagCondition4]

class AIAgent_TagCondition3(TypedDict):
    key: str
    value: NotRequired[str]

class AIAgent_TagCondition4(TypedDict):
    key: str
    value: NotRequired[str]

class AIAgent_AnswerRecommendationAIAgentConfiguration(TypedDict):
    answer_generation_ai_guardrail_id: NotRequired[str]
    answer_generation_ai_prompt_id: NotRequired[str]
    association_configurations: NotRequired[Sequence[AIAgent_AssociationConfiguration2]]
    intent_labeling_generation_ai_prompt_id: NotRequired[str]
    locale: NotRequired[str]
    query_reformulation_ai_prompt_id: NotRequired[str]

class AIAgent_AssociationConfiguration2(TypedDict):
    association_configuration_data: NotRequired[AIAgent_AssociationConfigurationData]
    association_id: NotRequired[str]
    association_type: NotRequired[Literal["KNOWLEDGE_BASE"]]

class AIAgent_SelfServiceAIAgentConfiguration(TypedDict):
    association_configurations: NotRequired[Sequence[AIAgent_AssociationConfiguration3]]
    self_service_ai_guardrail_id: NotRequired[str]
    self_service_answer_generation_ai_prompt_id: NotRequired[str]
    self_service_pre_processing_ai_prompt_id: NotRequired[str]

class AIAgent_AssociationConfiguration3(TypedDict):
    association_configuration_data: NotRequired[AIAgent_AssociationConfigurationData]
    association_id: NotRequired[str]
    association_type: NotRequired[Literal["KNOWLEDGE_BASE"]]

class AIAgent_EmailResponseAIAgentConfiguration(TypedDict):
    association_configurations: NotRequired[Sequence[AIAgent_AssociationConfiguration4]]
    email_query_reformulation_ai_prompt_id: NotRequired[str]
    email_response_ai_prompt_id: NotRequired[str]
    locale: NotRequired[str]

class AIAgent_AssociationConfiguration4(TypedDict):
    association_configuration_data: NotRequired[AIAgent_AssociationConfigurationData]
    association_id: NotRequired[str]
    association_type: NotRequired[Literal["KNOWLEDGE_BASE"]]

class AIAgent_EmailOverviewAIAgentConfiguration(TypedDict):
    email_overview_ai_prompt_id: NotRequired[str]
    locale: NotRequired[str]

class AIAgent_EmailGenerativeAnswerAIAgentConfiguration(TypedDict):
    association_configurations: NotRequired[Sequence[AIAgent_AssociationConfiguration5]]
    email_generative_answer_ai_prompt_id: NotRequired[str]
    email_query_reformulation_ai_prompt_id: NotRequired[str]
    locale: NotRequired[str]

class AIAgent_AssociationConfiguration5(TypedDict):
    association_configuration_data: NotRequired[AIAgent_AssociationConfigurationData]
    association_id: NotRequired[str]
    association_type: NotRequired[Literal["KNOWLEDGE_BASE"]]

class AIAgent_OrchestrationAIAgentConfiguration(TypedDict):
    connect_instance_arn: NotRequired[str]
    locale: NotRequired[str]
    orchestration_ai_guardrail_id: NotRequired[str]
    orchestration_ai_prompt_id: str
    tool_configurations: NotRequired[Sequence[AIAgent_ToolConfiguration]]

class AIAgent_ToolConfiguration(TypedDict):
    annotations: NotRequired[Mapping[str, Any]]
    description: NotRequired[str]
    input_schema: NotRequired[Mapping[str, Any]]
    instruction: NotRequired[AIAgent_ToolInstruction]
    output_filters: NotRequired[Sequence[AIAgent_ToolOutputFilter]]
    output_schema: NotRequired[Mapping[str, Any]]
    override_input_values: NotRequired[Sequence[AIAgent_ToolOverrideInputValue]]
    title: NotRequired[str]
    tool_id: NotRequired[str]
    tool_name: str
    tool_type: Literal["MODEL_CONTEXT_PROTOCOL", "RETURN_TO_CONTROL", "CONSTANT"]
    user_interaction_configuration: NotRequired[AIAgent_UserInteractionConfiguration]

class AIAgent_ToolInstruction(TypedDict):
    examples: NotRequired[Texts]
    instruction: NotRequired[str]

class AIAgent_ToolOutputFilter(TypedDict):
    json_path: str
    output_configuration: NotRequired[AIAgent_ToolOutputConfiguration]

class AIAgent_ToolOutputConfiguration(TypedDict):
    output_variable_name_override: NotRequired[str]
    session_data_namespace: NotRequired[str]

class AIAgent_ToolOverrideInputValue(TypedDict):
    json_path: str
    value: AIAgent_ToolOverrideInputValueConfiguration

class AIAgent_ToolOverrideInputValueConfiguration(TypedDict):
    constant: AIAgent_ToolOverrideConstantInputValue

class AIAgent_ToolOverrideConstantInputValue(TypedDict):
    type: Literal["STRING", "NUMBER", "JSON_STRING"]
    value: str

class AIAgent_UserInteractionConfiguration(TypedDict):
    is_user_confirmation_required: NotRequired[Bool]

class AIAgent_NoteTakingAIAgentConfiguration(TypedDict):
    locale: NotRequired[str]
    note_taking_ai_guardrail_id: NotRequired[str]
    note_taking_ai_prompt_id: NotRequired[str]

class AIAgent_CaseSummarizationAIAgentConfiguration(TypedDict):
    case_summarization_ai_guardrail_id: NotRequired[str]
    case_summarization_ai_prompt_id: NotRequired[str]
    locale: NotRequired[str]

@final
class AIAgent_AIAgentConfiguration_Read:
    manual_search_ai_agent_configuration: Final[AIAgent_ManualSearchAIAgentConfiguration_Read]
    answer_recommendation_ai_agent_configuration: Final[AIAgent_AnswerRecommendationAIAgentConfiguration_Read]
    self_service_ai_agent_configuration: Final[AIAgent_SelfServiceAIAgentConfiguration_Read]
    email_response_ai_agent_configuration: Final[AIAgent_EmailResponseAIAgentConfiguration_Read]
    email_overview_ai_agent_configuration: Final[AIAgent_EmailOverviewAIAgentConfiguration_Read]
    email_generative_answer_ai_agent_configuration: Final[AIAgent_EmailGenerativeAnswerAIAgentConfiguration_Read]
    orchestration_ai_agent_configuration: Final[AIAgent_OrchestrationAIAgentConfiguration_Read]
    note_taking_ai_agent_configuration: Final[AIAgent_NoteTakingAIAgentConfiguration_Read]
    case_summarization_ai_agent_configuration: Final[AIAgent_CaseSummarizationAIAgentConfiguration_Read]

@final
class AIAgent_ManualSearchAIAgentConfiguration_Read:
    answer_generation_ai_guardrail_id: Final[str]
    answer_generation_ai_prompt_id: Final[str]
    association_configurations: Final[list[Any]]
    locale: Final[str]

@final
class AIAgent_AnswerRecommendationAIAgentConfiguration_Read:
    answer_generation_ai_guardrail_id: Final[str]
    answer_generation_ai_prompt_id: Final[str]
    association_configurations: Final[list[Any]]
    intent_labeling_generation_ai_prompt_id: Final[str]
    locale: Final[str]
    query_reformulation_ai_prompt_id: Final[str]

@final
class AIAgent_SelfServiceAIAgentConfiguration_Read:
    association_configurations: Final[list[Any]]
    self_service_ai_guardrail_id: Final[str]
    self_service_answer_generation_ai_prompt_id: Final[str]
    self_service_pre_processing_ai_prompt_id: Final[str]

@final
class AIAgent_EmailResponseAIAgentConfiguration_Read:
    association_configurations: Final[list[Any]]
    email_query_reformulation_ai_prompt_id: Final[str]
    email_response_ai_prompt_id: Final[str]
    locale: Final[str]

@final
class AIAgent_EmailOverviewAIAgentConfiguration_Read:
    email_overview_ai_prompt_id: Final[str]
    locale: Final[str]

@final
class AIAgent_EmailGenerativeAnswerAIAgentConfiguration_Read:
    association_configurations: Final[list[Any]]
    email_generative_answer_ai_prompt_id: Final[str]
    email_query_reformulation_ai_prompt_id: Final[str]
    locale: Final[str]

@final
class AIAgent_OrchestrationAIAgentConfiguration_Read:
    connect_instance_arn: Final[str]
    locale: Final[str]
    orchestration_ai_guardrail_id: Final[str]
    orchestration_ai_prompt_id: Final[str]
    tool_configurations: Final[list[Any]]

@final
class AIAgent_NoteTakingAIAgentConfiguration_Read:
    locale: Final[str]
    note_taking_ai_guardrail_id: Final[str]
    note_taking_ai_prompt_id: Final[str]

@final
class AIAgent_CaseSummarizationAIAgentConfiguration_Read:
    case_summarization_ai_guardrail_id: Final[str]
    case_summarization_ai_prompt_id: Final[str]
    locale: Final[str]

@final
class AIAgent(_Resource):
    """Definition of AWS::Wisdom::AIAgent Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assistant_id: str,
        configuration: AIAgent_AIAgentConfiguration,
        type: Literal["MANUAL_SEARCH", "ANSWER_RECOMMENDATION", "SELF_SERVICE", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"],
        description: str = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_agent_arn: Final[str]
    ai_agent_id: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    configuration: Final[AIAgent_AIAgentConfiguration_Read]
    description: Final[str]
    modified_time_seconds: Final[Ref[float]]
    name: Final[str]
    tags: Final[Any]
    type: Final[str]

@final
class AIAgentVersion(_Resource):
    """Definition of AWS::Wisdom::AIAgentVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ai_agent_id: str,
        assistant_id: str,
        modified_time_seconds: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_agent_arn: Final[str]
    ai_agent_id: Final[str]
    ai_agent_version_id: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    modified_time_seconds: Final[Ref[float]]
    version_number: Final[Ref[float]]

class AIGuardrail_AIGuardrailContentPolicyConfig(TypedDict):
    filters_config: Sequence[AIGuardrail_GuardrailContentFilterConfig]

class AIGuardrail_GuardrailContentFilterConfig(TypedDict):
    input_strength: Literal["NONE", "LOW", "MEDIUM", "HIGH"]
    output_strength: Literal["NONE", "LOW", "MEDIUM", "HIGH"]
    type: Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"]

@final
class AIGuardrail_AIGuardrailContentPolicyConfig_Read:
    filters_config: Final[list[Any]]

class AIGuardrail_AIGuardrailContextualGroundingPolicyConfig(TypedDict):
    filters_config: Sequence[AIGuardrail_GuardrailContextualGroundingFilterConfig]

class AIGuardrail_GuardrailContextualGroundingFilterConfig(TypedDict):
    threshold: Number
    type: Literal["GROUNDING", "RELEVANCE"]

@final
class AIGuardrail_AIGuardrailContextualGroundingPolicyConfig_Read:
    filters_config: Final[list[Any]]

class AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig(TypedDict):
    pii_entities_config: NotRequired[Sequence[AIGuardrail_GuardrailPiiEntityConfig]]
    regexes_config: NotRequired[Sequence[AIGuardrail_GuardrailRegexConfig]]

class AIGuardrail_GuardrailPiiEntityConfig(TypedDict):
    action: Literal["BLOCK", "ANONYMIZE"]
    type: Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"]

class AIGuardrail_GuardrailRegexConfig(TypedDict):
    action: Literal["BLOCK", "ANONYMIZE"]
    description: NotRequired[str]
    name: str
    pattern: str

@final
class AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig_Read:
    pii_entities_config: Final[list[Any]]
    regexes_config: Final[list[Any]]

class AIGuardrail_AIGuardrailTopicPolicyConfig(TypedDict):
    topics_config: Sequence[AIGuardrail_GuardrailTopicConfig]

class AIGuardrail_GuardrailTopicConfig(TypedDict):
    definition: str
    examples: NotRequired[Texts]
    name: str
    type: Literal["DENY"]

@final
class AIGuardrail_AIGuardrailTopicPolicyConfig_Read:
    topics_config: Final[list[Any]]

class AIGuardrail_AIGuardrailWordPolicyConfig(TypedDict):
    managed_word_lists_config: NotRequired[Sequence[AIGuardrail_GuardrailManagedWordsConfig]]
    words_config: NotRequired[Sequence[AIGuardrail_GuardrailWordConfig]]

class AIGuardrail_GuardrailManagedWordsConfig(TypedDict):
    type: Literal["PROFANITY"]

class AIGuardrail_GuardrailWordConfig(TypedDict):
    text: str

@final
class AIGuardrail_AIGuardrailWordPolicyConfig_Read:
    managed_word_lists_config: Final[list[Any]]
    words_config: Final[list[Any]]

@final
class AIGuardrail(_Resource):
    """Definition of AWS::Wisdom::AIGuardrail Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assistant_id: str,
        blocked_input_messaging: str,
        blocked_outputs_messaging: str,
        content_policy_config: AIGuardrail_AIGuardrailContentPolicyConfig = ...,
        contextual_grounding_policy_config: AIGuardrail_AIGuardrailContextualGroundingPolicyConfig = ...,
        description: str = ...,
        name: str = ...,
        sensitive_information_policy_config: AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig = ...,
        tags: Mapping[str, str] = ...,
        topic_policy_config: AIGuardrail_AIGuardrailTopicPolicyConfig = ...,
        word_policy_config: AIGuardrail_AIGuardrailWordPolicyConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_guardrail_arn: Final[str]
    ai_guardrail_id: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    blocked_input_messaging: Final[str]
    """Messaging for when violations are detected in text"""
    blocked_outputs_messaging: Final[str]
    """Messaging for when violations are detected in text"""
    content_policy_config: Final[AIGuardrail_AIGuardrailContentPolicyConfig_Read]
    """Content policy config for a guardrail."""
    contextual_grounding_policy_config: Final[AIGuardrail_AIGuardrailContextualGroundingPolicyConfig_Read]
    """Contextual grounding policy config for a guardrail."""
    description: Final[str]
    """Description of the guardrail or its version"""
    modified_time_seconds: Final[Ref[float]]
    name: Final[str]
    sensitive_information_policy_config: Final[AIGuardrail_AIGuardrailSensitiveInformationPolicyConfig_Read]
    """Sensitive information policy config for a guardrail."""
    tags: Final[Any]
    topic_policy_config: Final[AIGuardrail_AIGuardrailTopicPolicyConfig_Read]
    """Topic policy config for a guardrail."""
    word_policy_config: Final[AIGuardrail_AIGuardrailWordPolicyConfig_Read]
    """Word policy config for a guardrail."""

@final
class AIGuardrailVersion(_Resource):
    """Definition of AWS::Wisdom::AIGuardrailVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ai_guardrail_id: str,
        assistant_id: str,
        modified_time_seconds: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_guardrail_arn: Final[str]
    ai_guardrail_id: Final[str]
    ai_guardrail_version_id: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    modified_time_seconds: Final[Ref[float]]
    version_number: Final[Ref[float]]

class AIPrompt_AIPromptTemplateConfiguration(TypedDict):
    text_full_ai_prompt_edit_template_configuration: AIPrompt_TextFullAIPromptEditTemplateConfiguration

class AIPrompt_TextFullAIPromptEditTemplateConfiguration(TypedDict):
    text: str

@final
class AIPrompt_AIPromptTemplateConfiguration_Read:
    text_full_ai_prompt_edit_template_configuration: Final[AIPrompt_TextFullAIPromptEditTemplateConfiguration_Read]

@final
class AIPrompt_TextFullAIPromptEditTemplateConfiguration_Read:
    text: Final[str]

@final
class AIPrompt(_Resource):
    """Definition of AWS::Wisdom::AIPrompt Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        api_format: Literal["ANTHROPIC_CLAUDE_MESSAGES", "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", "MESSAGES", "TEXT_COMPLETIONS"],
        model_id: str,
        template_configuration: AIPrompt_AIPromptTemplateConfiguration,
        template_type: Literal["TEXT"],
        type: Literal["ANSWER_GENERATION", "INTENT_LABELING_GENERATION", "QUERY_REFORMULATION", "SELF_SERVICE_PRE_PROCESSING", "SELF_SERVICE_ANSWER_GENERATION", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "EMAIL_QUERY_REFORMULATION", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"],
        assistant_id: str = ...,
        description: str = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_prompt_arn: Final[str]
    ai_prompt_id: Final[str]
    api_format: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    description: Final[str]
    model_id: Final[str]
    modified_time_seconds: Final[Ref[float]]
    name: Final[str]
    tags: Final[Any]
    template_configuration: Final[AIPrompt_AIPromptTemplateConfiguration_Read]
    template_type: Final[str]
    type: Final[str]

@final
class AIPromptVersion(_Resource):
    """Definition of AWS::Wisdom::AIPromptVersion Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ai_prompt_id: str,
        assistant_id: str,
        modified_time_seconds: Number = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_prompt_arn: Final[str]
    ai_prompt_id: Final[str]
    ai_prompt_version_id: Final[str]
    assistant_arn: Final[str]
    assistant_id: Final[str]
    modified_time_seconds: Final[Ref[float]]
    version_number: Final[Ref[float]]

class Assistant_ServerSideEncryptionConfiguration(TypedDict):
    kms_key_id: NotRequired[str]

@final
class Assistant_ServerSideEncryptionConfiguration_Read:
    kms_key_id: Final[str]

class Assistant_Tag(TypedDict):
    key: str
    value: str

@final
class Assistant(_Resource):
    """Definition of AWS::Wisdom::Assistant Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["AGENT"],
        description: str = ...,
        server_side_encryption_configuration: Assistant_ServerSideEncryptionConfiguration = ...,
        tags: Sequence[Assistant_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assistant_arn: Final[str]
    assistant_id: Final[str]
    description: Final[str]
    name: Final[str]
    server_side_encryption_configuration: Final[Assistant_ServerSideEncryptionConfiguration_Read]
    tags: Final[list[Any]]
    type: Final[str]

class AssistantAssociation_AssociationData(TypedDict):
    knowledge_base_id: NotRequired[str]
    external_bedrock_knowledge_base_config: NotRequired[AssistantAssociation_ExternalBedrockKnowledgeBaseConfig]

class AssistantAssociation_ExternalBedrockKnowledgeBaseConfig(TypedDict):
    access_role_arn: str
    bedrock_knowledge_base_arn: str

@final
class AssistantAssociation_AssociationData_Read:
    knowledge_base_id: Final[str]
    external_bedrock_knowledge_base_config: Final[AssistantAssociation_ExternalBedrockKnowledgeBaseConfig_Read]

@final
class AssistantAssociation_ExternalBedrockKnowledgeBaseConfig_Read:
    access_role_arn: Final[str]
    bedrock_knowledge_base_arn: Final[str]

class AssistantAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class AssistantAssociation(_Resource):
    """Definition of AWS::Wisdom::AssistantAssociation Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assistant_id: str,
        association: AssistantAssociation_AssociationData,
        association_type: Literal["KNOWLEDGE_BASE", "EXTERNAL_BEDROCK_KNOWLEDGE_BASE"],
        tags: Sequence[AssistantAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assistant_arn: Final[str]
    assistant_association_arn: Final[str]
    assistant_association_id: Final[str]
    assistant_id: Final[str]
    association: Final[AssistantAssociation_AssociationData_Read]
    association_type: Final[str]
    tags: Final[list[Any]]

class Content_Tag(TypedDict):
    key: str
    value: str

@final
class Content(_Resource):
    """Definition of AWS::Wisdom::Content Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        knowledge_base_id: str,
        name: str,
        metadata: Mapping[str, str] = ...,
        override_link_out_uri: str = ...,
        tags: Sequence[Content_Tag] = ...,
        title: str = ...,
        upload_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content_arn: Final[str]
    """The Amazon Resource Name (ARN) of the content."""
    content_id: Final[str]
    """The identifier of the content."""
    content_type: Final[str]
    """The media type of the content."""
    knowledge_base_arn: Final[str]
    """The Amazon Resource Name (ARN) of the knowledge base."""
    knowledge_base_id: Final[str]
    """The identifier of the knowledge base."""
    link_out_uri: Final[str]
    """The URI of the content."""
    metadata: Final[Any]
    """A key/value map to store attributes without affecting tagging or recommendations."""
    name: Final[str]
    """The name of the content."""
    override_link_out_uri: Final[str]
    """The URI you want to use for the article."""
    revision_id: Final[str]
    """The identifier of the content revision."""
    status: Final[str]
    """The status of the content."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    title: Final[str]
    """The title of the content."""
    upload_id: Final[str]
    """A pointer to the uploaded asset."""

class ContentAssociation_ContentAssociationContents(TypedDict):
    amazon_connect_guide_association: ContentAssociation_AmazonConnectGuideAssociationData

class ContentAssociation_AmazonConnectGuideAssociationData(TypedDict):
    flow_id: NotRequired[str]

@final
class ContentAssociation_ContentAssociationContents_Read:
    amazon_connect_guide_association: Final[ContentAssociation_AmazonConnectGuideAssociationData_Read]

@final
class ContentAssociation_AmazonConnectGuideAssociationData_Read:
    flow_id: Final[str]

class ContentAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ContentAssociation(_Resource):
    """Definition of AWS::Wisdom::ContentAssociation Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        association: ContentAssociation_ContentAssociationContents,
        association_type: Literal["AMAZON_CONNECT_GUIDE"],
        content_id: str,
        knowledge_base_id: str,
        tags: Sequence[ContentAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association: Final[ContentAssociation_ContentAssociationContents_Read]
    """The identifier of the associated resource."""
    association_type: Final[str]
    """The type of association."""
    content_arn: Final[str]
    """The Amazon Resource Name (ARN) of the content."""
    content_association_arn: Final[str]
    """The Amazon Resource Name (ARN) of the content association."""
    content_association_id: Final[str]
    """The identifier of the content association."""
    content_id: Final[str]
    """The identifier of the content."""
    knowledge_base_arn: Final[str]
    """The Amazon Resource Name (ARN) of the knowledge base."""
    knowledge_base_id: Final[str]
    """The identifier of the knowledge base."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class KnowledgeBase_RenderingConfiguration(TypedDict):
    template_uri: NotRequired[str]

@final
class KnowledgeBase_RenderingConfiguration_Read:
    template_uri: Final[str]

class KnowledgeBase_ServerSideEncryptionConfiguration(TypedDict):
    kms_key_id: NotRequired[str]

@final
class KnowledgeBase_ServerSideEncryptionConfiguration_Read:
    kms_key_id: Final[str]

class KnowledgeBase_SourceConfiguration(TypedDict):
    app_integrations: NotRequired[KnowledgeBase_AppIntegrationsConfiguration]
    managed_source_configuration: NotRequired[KnowledgeBase_ManagedSourceConfiguration]

class KnowledgeBase_AppIntegrationsConfiguration(TypedDict):
    app_integration_arn: str
    object_fields: NotRequired[Texts]

class KnowledgeBase_ManagedSourceConfiguration(TypedDict):
    web_crawler_configuration: KnowledgeBase_WebCrawlerConfiguration

class KnowledgeBase_WebCrawlerConfiguration(TypedDict):
    crawler_limits: NotRequired[KnowledgeBase_WebCrawlerConfigurationCrawlerLimits]
    exclusion_filters: NotRequired[Texts]
    inclusion_filters: NotRequired[Texts]
    scope: NotRequired[Literal["HOST_ONLY", "SUBDOMAINS"]]
    url_configuration: KnowledgeBase_WebCrawlerConfigurationUrlConfiguration

class KnowledgeBase_WebCrawlerConfigurationCrawlerLimits(TypedDict):
    rate_limit: NotRequired[Number]

class KnowledgeBase_WebCrawlerConfigurationUrlConfiguration(TypedDict):
    seed_urls: NotRequired[Sequence[KnowledgeBase_SeedUrl]]

class KnowledgeBase_SeedUrl(TypedDict):
    url: NotRequired[str]

@final
class KnowledgeBase_SourceConfiguration_Read:
    app_integrations: Final[KnowledgeBase_AppIntegrationsConfiguration_Read]
    managed_source_configuration: Final[KnowledgeBase_ManagedSourceConfiguration_Read]

@final
class KnowledgeBase_AppIntegrationsConfiguration_Read:
    app_integration_arn: Final[str]
    object_fields: Final[list[str]]

@final
class KnowledgeBase_ManagedSourceConfiguration_Read:
    web_crawler_configuration: Final[KnowledgeBase_WebCrawlerConfiguration_Read]

@final
class KnowledgeBase_WebCrawlerConfiguration_Read:
    crawler_limits: Final[KnowledgeBase_WebCrawlerConfigurationCrawlerLimits_Read]
    exclusion_filters: Final[list[str]]
    inclusion_filters: Final[list[str]]
    scope: Final[str]
    url_configuration: Final[KnowledgeBase_WebCrawlerConfigurationUrlConfiguration_Read]

@final
class KnowledgeBase_WebCrawlerConfigurationCrawlerLimits_Read:
    rate_limit: Final[Ref[float]]

@final
class KnowledgeBase_WebCrawlerConfigurationUrlConfiguration_Read:
    seed_urls: Final[list[Any]]

class KnowledgeBase_Tag(TypedDict):
    key: str
    value: str

class KnowledgeBase_VectorIngestionConfiguration(TypedDict):
    chunking_configuration: NotRequired[KnowledgeBase_VectorIngestionConfigurationChunkingConfiguration]
    parsing_configuration: NotRequired[KnowledgeBase_VectorIngestionConfigurationParsingConfiguration]

class KnowledgeBase_VectorIngestionConfigurationChunkingConfiguration(TypedDict):
    chunking_strategy: Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"]
    fixed_size_chunking_configuration: NotRequired[KnowledgeBase_FixedSizeChunkingConfiguration]
    hierarchical_chunking_configuration: NotRequired[KnowledgeBase_HierarchicalChunkingConfiguration]
    semantic_chunking_configuration: NotRequired[KnowledgeBase_SemanticChunkingConfiguration]

class KnowledgeBase_FixedSizeChunkingConfiguration(TypedDict):
    max_tokens: Number
    overlap_percentage: Number

class KnowledgeBase_HierarchicalChunkingConfiguration(TypedDict):
    level_configurations: Sequence[KnowledgeBase_HierarchicalChunkingLevelConfiguration]
    overlap_tokens: Number

class KnowledgeBase_HierarchicalChunkingLevelConfiguration(TypedDict):
    max_tokens: Number

class KnowledgeBase_SemanticChunkingConfiguration(TypedDict):
    breakpoint_percentile_threshold: Number
    buffer_size: Number
    max_tokens: Number

class KnowledgeBase_VectorIngestionConfigurationParsingConfiguration(TypedDict):
    bedrock_foundation_model_configuration: NotRequired[KnowledgeBase_BedrockFoundationModelConfiguration]
    parsing_strategy: Literal["BEDROCK_FOUNDATION_MODEL"]

class KnowledgeBase_BedrockFoundationModelConfiguration(TypedDict):
    model_arn: str
    parsing_prompt: NotRequired[KnowledgeBase_BedrockFoundationModelConfigurationParsingPrompt]

class KnowledgeBase_BedrockFoundationModelConfigurationParsingPrompt(TypedDict):
    parsing_prompt_text: str

@final
class KnowledgeBase_VectorIngestionConfiguration_Read:
    chunking_configuration: Final[KnowledgeBase_VectorIngestionConfigurationChunkingConfiguration_Read]
    parsing_configuration: Final[KnowledgeBase_VectorIngestionConfigurationParsingConfiguration_Read]

@final
class KnowledgeBase_VectorIngestionConfigurationChunkingConfiguration_Read:
    chunking_strategy: Final[str]
    fixed_size_chunking_configuration: Final[KnowledgeBase_FixedSizeChunkingConfiguration_Read]
    hierarchical_chunking_configuration: Final[KnowledgeBase_HierarchicalChunkingConfiguration_Read]
    semantic_chunking_configuration: Final[KnowledgeBase_SemanticChunkingConfiguration_Read]

@final
class KnowledgeBase_FixedSizeChunkingConfiguration_Read:
    max_tokens: Final[Ref[float]]
    overlap_percentage: Final[Ref[float]]

@final
class KnowledgeBase_HierarchicalChunkingConfiguration_Read:
    level_configurations: Final[list[Any]]
    overlap_tokens: Final[Ref[float]]

@final
class KnowledgeBase_SemanticChunkingConfiguration_Read:
    breakpoint_percentile_threshold: Final[Ref[float]]
    buffer_size: Final[Ref[float]]
    max_tokens: Final[Ref[float]]

@final
class KnowledgeBase_VectorIngestionConfigurationParsingConfiguration_Read:
    bedrock_foundation_model_configuration: Final[KnowledgeBase_BedrockFoundationModelConfiguration_Read]
    parsing_strategy: Final[str]

@final
class KnowledgeBase_BedrockFoundationModelConfiguration_Read:
    model_arn: Final[str]
    parsing_prompt: Final[KnowledgeBase_BedrockFoundationModelConfigurationParsingPrompt_Read]

@final
class KnowledgeBase_BedrockFoundationModelConfigurationParsingPrompt_Read:
    parsing_prompt_text: Final[str]

@final
class KnowledgeBase(_Resource):
    """Definition of AWS::Wisdom::KnowledgeBase Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        knowledge_base_type: Literal["EXTERNAL", "CUSTOM", "MESSAGE_TEMPLATES", "MANAGED", "QUICK_RESPONSES"],
        name: str,
        description: str = ...,
        rendering_configuration: KnowledgeBase_RenderingConfiguration = ...,
        server_side_encryption_configuration: KnowledgeBase_ServerSideEncryptionConfiguration = ...,
        source_configuration: KnowledgeBase_SourceConfiguration = ...,
        tags: Sequence[KnowledgeBase_Tag] = ...,
        vector_ingestion_configuration: KnowledgeBase_VectorIngestionConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    knowledge_base_arn: Final[str]
    knowledge_base_id: Final[str]
    knowledge_base_type: Final[str]
    name: Final[str]
    rendering_configuration: Final[KnowledgeBase_RenderingConfiguration_Read]
    server_side_encryption_configuration: Final[KnowledgeBase_ServerSideEncryptionConfiguration_Read]
    source_configuration: Final[KnowledgeBase_SourceConfiguration_Read]
    tags: Final[list[Any]]
    vector_ingestion_configuration: Final[KnowledgeBase_VectorIngestionConfiguration_Read]

class MessageTemplate_Content(TypedDict):
    email_message_template_content: NotRequired[MessageTemplate_EmailMessageTemplateContent]
    sms_message_template_content: NotRequired[MessageTemplate_SmsMessageTemplateContent]

class MessageTemplate_EmailMessageTemplateContent(TypedDict):
    body: MessageTemplate_EmailMessageTemplateContentBody
    headers: Sequence[MessageTemplate_EmailMessageTemplateHeader]
    subject: str

class MessageTemplate_EmailMessageTemplateContentBody(TypedDict):
    html: NotRequired[MessageTemplate_MessageTemplateBodyContentProvider]
    plain_text: NotRequired[MessageTemplate_MessageTemplateBodyContentProvider2]

class MessageTemplate_MessageTemplateBodyContentProvider(TypedDict):
    content: NotRequired[str]

class MessageTemplate_MessageTemplateBodyContentProvider2(TypedDict):
    content: NotRequired[str]

class MessageTemplate_EmailMessageTemplateHeader(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class MessageTemplate_SmsMessageTemplateContent(TypedDict):
    body: MessageTemplate_SmsMessageTemplateContentBody

class MessageTemplate_SmsMessageTemplateContentBody(TypedDict):
    plain_text: NotRequired[MessageTemplate_MessageTemplateBodyContentProvider3]

class MessageTemplate_MessageTemplateBodyContentProvider3(TypedDict):
    content: NotRequired[str]

@final
class MessageTemplate_Content_Read:
    email_message_template_content: Final[MessageTemplate_EmailMessageTemplateContent_Read]
    sms_message_template_content: Final[MessageTemplate_SmsMessageTemplateContent_Read]

@final
class MessageTemplate_EmailMessageTemplateContent_Read:
    body: Final[MessageTemplate_EmailMessageTemplateContentBody_Read]
    headers: Final[list[Any]]
    subject: Final[str]

@final
class MessageTemplate_EmailMessageTemplateContentBody_Read:
    html: Final[MessageTemplate_MessageTemplateBodyContentProvider_Read]
    plain_text: Final[MessageTemplate_MessageTemplateBodyContentProvider_Read2]

@final
class MessageTemplate_MessageTemplateBodyContentProvider_Read:
    content: Final[str]

@final
class MessageTemplate_MessageTemplateBodyContentProvider_Read2:
    content: Final[str]

@final
class MessageTemplate_SmsMessageTemplateContent_Read:
    body: Final[MessageTemplate_SmsMessageTemplateContentBody_Read]

@final
class MessageTemplate_SmsMessageTemplateContentBody_Read:
    plain_text: Final[MessageTemplate_MessageTemplateBodyContentProvider_Read3]

@final
class MessageTemplate_MessageTemplateBodyContentProvider_Read3:
    content: Final[str]

class MessageTemplate_MessageTemplateAttributes(TypedDict):
    agent_attributes: NotRequired[MessageTemplate_AgentAttributes]
    custom_attributes: NotRequired[Mapping[str, str]]
    customer_profile_attributes: NotRequired[MessageTemplate_CustomerProfileAttributes]
    system_attributes: NotRequired[MessageTemplate_SystemAttributes]

class MessageTemplate_AgentAttributes(TypedDict):
    first_name: NotRequired[str]
    last_name: NotRequired[str]

class MessageTemplate_CustomerProfileAttributes(TypedDict):
    account_number: NotRequired[str]
    additional_information: NotRequired[str]
    address1: NotRequired[str]
    address2: NotRequired[str]
    address3: NotRequired[str]
    address4: NotRequired[str]
    billing_address1: NotRequired[str]
    billing_address2: NotRequired[str]
    billing_address3: NotRequired[str]
    billing_address4: NotRequired[str]
    billing_city: NotRequired[str]
    billing_country: NotRequired[str]
    billing_county: NotRequired[str]
    billing_postal_code: NotRequired[str]
    billing_province: NotRequired[str]
    billing_state: NotRequired[str]
    birth_date: NotRequired[str]
    business_email_address: NotRequired[str]
    business_name: NotRequired[str]
    business_phone_number: NotRequired[str]
    city: NotRequired[str]
    country: NotRequired[str]
    county: NotRequired[str]
    custom: NotRequired[Mapping[str, str]]
    email_address: NotRequired[str]
    first_name: NotRequired[str]
    gender: NotRequired[str]
    home_phone_number: NotRequired[str]
    last_name: NotRequired[str]
    mailing_address1: NotRequired[str]
    mailing_address2: NotRequired[str]
    mailing_address3: NotRequired[str]
    mailing_address4: NotRequired[str]
    mailing_city: NotRequired[str]
    mailing_country: NotRequired[str]
    mailing_county: NotRequired[str]
    mailing_postal_code: NotRequired[str]
    mailing_province: NotRequired[str]
    mailing_state: NotRequired[str]
    middle_name: NotRequired[str]
    mobile_phone_number: NotRequired[str]
    party_type: NotRequired[str]
    phone_number: NotRequired[str]
    postal_code: NotRequired[str]
    profile_arn: NotRequired[str]
    profile_id: NotRequired[str]
    province: NotRequired[str]
    shipping_address1: NotRequired[str]
    shipping_address2: NotRequired[str]
    shipping_address3: NotRequired[str]
    shipping_address4: NotRequired[str]
    shipping_city: NotRequired[str]
    shipping_country: NotRequired[str]
    shipping_county: NotRequired[str]
    shipping_postal_code: NotRequired[str]
    shipping_province: NotRequired[str]
    shipping_state: NotRequired[str]
    state: NotRequired[str]

class MessageTemplate_SystemAttributes(TypedDict):
    customer_endpoint: NotRequired[MessageTemplate_SystemEndpointAttributes]
    name: NotRequired[str]
    system_endpoint: NotRequired[MessageTemplate_SystemEndpointAttributes2]

class MessageTemplate_SystemEndpointAttributes(TypedDict):
    address: NotRequired[str]

class MessageTemplate_SystemEndpointAttributes2(TypedDict):
    address: NotRequired[str]

@final
class MessageTemplate_MessageTemplateAttributes_Read:
    agent_attributes: Final[MessageTemplate_AgentAttributes_Read]
    custom_attributes: Final[Any]
    customer_profile_attributes: Final[MessageTemplate_CustomerProfileAttributes_Read]
    system_attributes: Final[MessageTemplate_SystemAttributes_Read]

@final
class MessageTemplate_AgentAttributes_Read:
    first_name: Final[str]
    last_name: Final[str]

@final
class MessageTemplate_CustomerProfileAttributes_Read:
    account_number: Final[str]
    additional_information: Final[str]
    address1: Final[str]
    address2: Final[str]
    address3: Final[str]
    address4: Final[str]
    billing_address1: Final[str]
    billing_address2: Final[str]
    billing_address3: Final[str]
    billing_address4: Final[str]
    billing_city: Final[str]
    billing_country: Final[str]
    billing_county: Final[str]
    billing_postal_code: Final[str]
    billing_province: Final[str]
    billing_state: Final[str]
    birth_date: Final[str]
    business_email_address: Final[str]
    business_name: Final[str]
    business_phone_number: Final[str]
    city: Final[str]
    country: Final[str]
    county: Final[str]
    custom: Final[Any]
    email_address: Final[str]
    first_name: Final[str]
    gender: Final[str]
    home_phone_number: Final[str]
    last_name: Final[str]
    mailing_address1: Final[str]
    mailing_address2: Final[str]
    mailing_address3: Final[str]
    mailing_address4: Final[str]
    mailing_city: Final[str]
    mailing_country: Final[str]
    mailing_county: Final[str]
    mailing_postal_code: Final[str]
    mailing_province: Final[str]
    mailing_state: Final[str]
    middle_name: Final[str]
    mobile_phone_number: Final[str]
    party_type: Final[str]
    phone_number: Final[str]
    postal_code: Final[str]
    profile_arn: Final[str]
    profile_id: Final[str]
    province: Final[str]
    shipping_address1: Final[str]
    shipping_address2: Final[str]
    shipping_address3: Final[str]
    shipping_address4: Final[str]
    shipping_city: Final[str]
    shipping_country: Final[str]
    shipping_county: Final[str]
    shipping_postal_code: Final[str]
    shipping_province: Final[str]
    shipping_state: Final[str]
    state: Final[str]

@final
class MessageTemplate_SystemAttributes_Read:
    customer_endpoint: Final[MessageTemplate_SystemEndpointAttributes_Read]
    name: Final[str]
    system_endpoint: Final[MessageTemplate_SystemEndpointAttributes_Read2]

@final
class MessageTemplate_SystemEndpointAttributes_Read:
    address: Final[str]

@final
class MessageTemplate_SystemEndpointAttributes_Read2:
    address: Final[str]

class MessageTemplate_GroupingConfiguration(TypedDict):
    criteria: str
    values: Texts

@final
class MessageTemplate_GroupingConfiguration_Read:
    criteria: Final[str]
    values: Final[list[str]]

class MessageTemplate_MessageTemplateAttachment(TypedDict):
    attachment_name: str
    s3_presigned_url: str

class MessageTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class MessageTemplate(_Resource):
    """Definition of AWS::Wisdom::MessageTemplate Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        channel_subtype: Literal["EMAIL", "SMS"],
        content: MessageTemplate_Content,
        knowledge_base_arn: str,
        name: str,
        default_attributes: MessageTemplate_MessageTemplateAttributes = ...,
        description: str = ...,
        grouping_configuration: MessageTemplate_GroupingConfiguration = ...,
        language: str = ...,
        message_template_attachments: Sequence[MessageTemplate_MessageTemplateAttachment] = ...,
        tags: Sequence[MessageTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channel_subtype: Final[str]
    """The channel subtype this message template applies to."""
    content: Final[MessageTemplate_Content_Read]
    """The content of the message template."""
    default_attributes: Final[MessageTemplate_MessageTemplateAttributes_Read]
    """An object that specifies the default values to use for variables in the message template."""
    description: Final[str]
    """The description of the message template."""
    grouping_configuration: Final[MessageTemplate_GroupingConfiguration_Read]
    """The configuration information of the user groups that the message template is accessible to."""
    knowledge_base_arn: Final[str]
    """The Amazon Resource Name (ARN) of the knowledge base to which the message template belongs."""
    language: Final[str]
    """The language code value for the language in which the message template is written."""
    message_template_arn: Final[str]
    """The Amazon Resource Name (ARN) of the message template."""
    message_template_attachments: Final[list[Any]]
    """List of message template attachments"""
    message_template_content_sha256: Final[str]
    """The content SHA256 of the message template."""
    message_template_id: Final[str]
    """The unique identifier of the message template."""
    name: Final[str]
    """The name of the message template."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

@final
class MessageTemplateVersion(_Resource):
    """A version for the specified customer-managed message template within the specified knowledge base."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        message_template_arn: str,
        message_template_content_sha256: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    message_template_arn: Final[str]
    """The unqualified Amazon Resource Name (ARN) of the message template."""
    message_template_content_sha256: Final[str]
    """The content SHA256 of the message template."""
    message_template_version_arn: Final[str]
    """The unqualified Amazon Resource Name (ARN) of the message template version."""
    message_template_version_number: Final[Ref[float]]
    """Current version number of the message template."""

class QuickResponse_QuickResponseContentProvider(TypedDict):
    content: NotRequired[str]

@final
class QuickResponse_QuickResponseContentProvider_Read:
    content: Final[str]

@final
class QuickResponse_QuickResponseContents_Read:
    markdown: Final[QuickResponse_QuickResponseContentProvider_Read2]
    plain_text: Final[QuickResponse_QuickResponseContentProvider_Read3]

@final
class QuickResponse_QuickResponseContentProvider_Read2:
    content: Final[str]

@final
class QuickResponse_QuickResponseContentProvider_Read3:
    content: Final[str]

class QuickResponse_GroupingConfiguration(TypedDict):
    criteria: str
    values: Texts

@final
class QuickResponse_GroupingConfiguration_Read:
    criteria: Final[str]
    values: Final[list[str]]

class QuickResponse_Tag(TypedDict):
    key: str
    value: str

@final
class QuickResponse(_Resource):
    """Definition of AWS::Wisdom::QuickResponse Resource Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: QuickResponse_QuickResponseContentProvider,
        knowledge_base_arn: str,
        name: str,
        channels: Sequence[Literal["Chat", "Email"]] = ...,
        content_type: str = ...,
        description: str = ...,
        grouping_configuration: QuickResponse_GroupingConfiguration = ...,
        is_active: Bool = ...,
        language: str = ...,
        shortcut_key: str = ...,
        tags: Sequence[QuickResponse_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    channels: Final[list[str]]
    """The Amazon Connect contact channels this quick response applies to."""
    content: Final[QuickResponse_QuickResponseContentProvider_Read]
    """The container of quick response content."""
    content_type: Final[str]
    """The media type of the quick response content."""
    contents: Final[QuickResponse_QuickResponseContents_Read]
    """The content of the quick response stored in different media types."""
    description: Final[str]
    """The description of the quick response."""
    grouping_configuration: Final[QuickResponse_GroupingConfiguration_Read]
    """The configuration information of the user groups that the quick response is accessible to."""
    is_active: Final[Ref[bool]]
    """Whether the quick response is active."""
    knowledge_base_arn: Final[str]
    """The Amazon Resource Name (ARN) of the knowledge base."""
    language: Final[str]
    """The language code value for the language in which the quick response is written."""
    name: Final[str]
    """The name of the quick response."""
    quick_response_arn: Final[str]
    """The Amazon Resource Name (ARN) of the quick response."""
    quick_response_id: Final[str]
    """The identifier of the quick response."""
    shortcut_key: Final[str]
    """The shortcut key of the quick response."""
    status: Final[str]
    """The status of the quick response data."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
