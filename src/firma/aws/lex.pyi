"""Resource types of AWS Lex. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Bot_S3Location(TypedDict):
    s3_bucket: str
    s3_object_key: str
    s3_object_version: NotRequired[str]

@final
class Bot_S3Location_Read:
    s3_bucket: Final[str]
    s3_object_key: Final[str]
    s3_object_version: Final[str]

class Bot_BotLocale(TypedDict):
    audio_filler_settings: NotRequired[Bot_AudioFillerSettings]
    custom_vocabulary: NotRequired[Bot_CustomVocabulary]
    description: NotRequired[str]
    generative_ai_settings: NotRequired[Bot_GenerativeAISettings]
    intents: NotRequired[Sequence[Bot_Intent]]
    locale_id: str
    nlu_confidence_threshold: Number
    slot_types: NotRequired[Sequence[Bot_SlotType]]
    speech_detection_sensitivity: NotRequired[Literal["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"]]
    speech_recognition_settings: NotRequired[Bot_SpeechRecognitionSettings]
    unified_speech_settings: NotRequired[Bot_UnifiedSpeechSettings]
    voice_settings: NotRequired[Bot_VoiceSettings]

class Bot_AudioFillerSettings(TypedDict):
    audio_type: NotRequired[Literal["MELODY_CHIPPER_CHIME", "MELODY_CURIOUS_CRAWL", "MELODY_RISING_RIPPLE", "MELODY_PATIENT_PING", "MELODY_PONDERING_PONG", "TYPING_KINETIC_KEYS", "TYPING_QUIET_QWERTY"]]
    enabled: Bool
    minimum_play_duration_in_milliseconds: NotRequired[Int]
    response_delivery_delay_in_milliseconds: NotRequired[Int]
    start_delay_in_milliseconds: NotRequired[Int]

class Bot_CustomVocabulary(TypedDict):
    custom_vocabulary_items: Sequence[Bot_CustomVocabularyItem]

class Bot_CustomVocabularyItem(TypedDict):
    display_as: NotRequired[str]
    phrase: str
    weight: NotRequired[Int]

class Bot_GenerativeAISettings(TypedDict):
    buildtime_settings: NotRequired[Bot_GenerativeAISettingsBuildtimeSettings]
    runtime_settings: NotRequired[Bot_GenerativeAISettingsRuntimeSettings]

class Bot_GenerativeAISettingsBuildtimeSettings(TypedDict):
    descriptive_bot_builder_specification: NotRequired[Bot_GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification]
    sample_utterance_generation_specification: NotRequired[Bot_GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification]

class Bot_GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification(TypedDict):
    bedrock_model_specification: NotRequired[Bot_BedrockModelSpecification]
    enabled: Bool

class Bot_BedrockModelSpecification(TypedDict):
    bedrock_guardrail_configuration: NotRequired[Bot_BedrockModelSpecificationBedrockGuardrailConfiguration]
    bedrock_model_custom_prompt: NotRequired[str]
    bedrock_trace_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    model_arn: str

class Bot_BedrockModelSpecificationBedrockGuardrailConfiguration(TypedDict):
    bedrock_guardrail_identifier: NotRequired[str]
    bedrock_guardrail_version: NotRequired[str]

class Bot_GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification(TypedDict):
    bedrock_model_specification: NotRequired[Bot_BedrockModelSpecification2]
    enabled: Bool

class Bot_BedrockModelSpecification2(TypedDict):
    bedrock_guardrail_configuration: NotRequired[Bot_BedrockModelSpecificationBedrockGuardrailConfiguration]
    bedrock_model_custom_prompt: NotRequired[str]
    bedrock_trace_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    model_arn: str

class Bot_GenerativeAISettingsRuntimeSettings(TypedDict):
    nlu_improvement_specification: NotRequired[Bot_GenerativeAISettingsRuntimeSettingsNluImprovementSpecification]
    slot_resolution_improvement_specification: NotRequired[Bot_GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification]

class Bot_GenerativeAISettingsRuntimeSettingsNluImprovementSpecification(TypedDict):
    assisted_nlu_mode: NotRequired[Literal["Primary", "Fallback"]]
    enabled: Bool
    intent_disambiguation_settings: NotRequired[Bot_IntentDisambiguationSettings]

class Bot_IntentDisambiguationSettings(TypedDict):
    custom_disambiguation_message: NotRequired[str]
    enabled: Bool
    max_disambiguation_intents: NotRequired[Int]

class Bot_GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification(TypedDict):
    bedrock_model_specification: NotRequired[Bot_BedrockModelSpecification3]
    enabled: Bool

class Bot_BedrockModelSpecification3(TypedDict):
    bedrock_guardrail_configuration: NotRequired[Bot_BedrockModelSpecificationBedrockGuardrailConfiguration]
    bedrock_model_custom_prompt: NotRequired[str]
    bedrock_trace_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    model_arn: str

class Bot_Intent(TypedDict):
    bedrock_agent_intent_configuration: NotRequired[Bot_BedrockAgentIntentConfiguration]
    description: NotRequired[str]
    dialog_code_hook: NotRequired[Bot_DialogCodeHookSetting]
    display_name: NotRequired[str]
    fulfillment_code_hook: NotRequired[Bot_FulfillmentCodeHookSetting]
    initial_response_setting: NotRequired[Bot_InitialResponseSetting]
    input_contexts: NotRequired[Sequence[Bot_InputContext]]
    intent_closing_setting: NotRequired[Bot_IntentClosingSetting]
    intent_confirmation_setting: NotRequired[Bot_IntentConfirmationSetting]
    kendra_configuration: NotRequired[Bot_KendraConfiguration]
    name: str
    output_contexts: NotRequired[Sequence[Bot_OutputContext]]
    parent_intent_signature: NotRequired[str]
    q_in_connect_intent_configuration: NotRequired[Bot_QInConnectIntentConfiguration]
    qna_intent_configuration: NotRequired[Bot_QnAIntentConfiguration]
    sample_utterances: NotRequired[Sequence[Bot_SampleUtterance]]
    slot_priorities: NotRequired[Sequence[Bot_SlotPriority]]
    slots: NotRequired[Sequence[Bot_Slot]]

class Bot_BedrockAgentIntentConfiguration(TypedDict):
    bedrock_agent_configuration: NotRequired[Bot_BedrockAgentIntentConfigurationBedrockAgentConfiguration]
    bedrock_agent_intent_knowledge_base_configuration: NotRequired[Bot_BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration]

class Bot_BedrockAgentIntentConfigurationBedrockAgentConfiguration(TypedDict):
    bedrock_agent_alias_id: NotRequired[str]
    bedrock_agent_id: NotRequired[str]

class Bot_BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration(TypedDict):
    bedrock_knowledge_base_arn: str
    bedrock_model_configuration: Bot_BedrockModelSpecification4

class Bot_BedrockModelSpecification4(TypedDict):
    bedrock_guardrail_configuration: NotRequired[Bot_BedrockModelSpecificationBedrockGuardrailConfiguration]
    bedrock_model_custom_prompt: NotRequired[str]
    bedrock_trace_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    model_arn: str

class Bot_DialogCodeHookSetting(TypedDict):
    enabled: Bool

class Bot_FulfillmentCodeHookSetting(TypedDict):
    enabled: Bool
    fulfillment_updates_specification: NotRequired[Bot_FulfillmentUpdatesSpecification]
    is_active: NotRequired[Bool]
    post_fulfillment_status_specification: NotRequired[Bot_PostFulfillmentStatusSpecification]

class Bot_FulfillmentUpdatesSpecification(TypedDict):
    active: Bool
    start_response: NotRequired[Bot_FulfillmentStartResponseSpecification]
    timeout_in_seconds: NotRequired[Int]
    update_response: NotRequired[Bot_FulfillmentUpdateResponseSpecification]

class Bot_FulfillmentStartResponseSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    delay_in_seconds: Int
    message_groups: Sequence[Bot_MessageGroup]

class Bot_MessageGroup(TypedDict):
    message: Bot_Message
    variations: NotRequired[Sequence[Bot_Message2]]

class Bot_Message(TypedDict):
    custom_payload: NotRequired[Bot_CustomPayload]
    image_response_card: NotRequired[Bot_ImageResponseCard]
    plain_text_message: NotRequired[Bot_PlainTextMessage]
    ssml_message: NotRequired[Bot_SSMLMessage]

class Bot_CustomPayload(TypedDict):
    value: str

class Bot_ImageResponseCard(TypedDict):
    buttons: NotRequired[Sequence[Bot_Button]]
    image_url: NotRequired[str]
    subtitle: NotRequired[str]
    title: str

class Bot_Button(TypedDict):
    text: str
    value: str

class Bot_PlainTextMessage(TypedDict):
    value: str

class Bot_SSMLMessage(TypedDict):
    value: str

class Bot_Message2(TypedDict):
    custom_payload: NotRequired[Bot_CustomPayload]
    image_response_card: NotRequired[Bot_ImageResponseCard]
    plain_text_message: NotRequired[Bot_PlainTextMessage]
    ssml_message: NotRequired[Bot_SSMLMessage]

class Bot_FulfillmentUpdateResponseSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    frequency_in_seconds: Int
    message_groups: Sequence[Bot_MessageGroup]

class Bot_PostFulfillmentStatusSpecification(TypedDict):
    failure_conditional: NotRequired[Bot_ConditionalSpecification]
    failure_next_step: NotRequired[Bot_DialogState3]
    failure_response: NotRequired[Bot_ResponseSpecification3]
    success_conditional: NotRequired[Bot_ConditionalSpecification2]
    success_next_step: NotRequired[Bot_DialogState4]
    success_response: NotRequired[Bot_ResponseSpecification4]
    timeout_conditional: NotRequired[Bot_ConditionalSpecification3]
    timeout_next_step: NotRequired[Bot_DialogState5]
    timeout_response: NotRequired[Bot_ResponseSpecification5]

class Bot_ConditionalSpecification(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_ConditionalBranch(TypedDict):
    condition: Bot_Condition
    name: str
    next_step: Bot_DialogState
    response: NotRequired[Bot_ResponseSpecification]

class Bot_Condition(TypedDict):
    expression_string: str

class Bot_DialogState(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_DialogAction(TypedDict):
    slot_to_elicit: NotRequired[str]
    suppress_next_message: NotRequired[Bool]
    type: Literal["CloseIntent", "ConfirmIntent", "ElicitIntent", "ElicitSlot", "StartIntent", "FulfillIntent", "EndConversation", "EvaluateConditional", "InvokeDialogCodeHook"]

class Bot_IntentOverride(TypedDict):
    name: NotRequired[str]
    slots: NotRequired[Sequence[Bot_SlotValueOverrideMap]]

class Bot_SlotValueOverrideMap(TypedDict):
    slot_name: NotRequired[str]
    slot_value_override: NotRequired[Bot_SlotValueOverride]

class Bot_SlotValueOverride(TypedDict):
    shape: NotRequired[Literal["Scalar", "List"]]
    value: NotRequired[Bot_SlotValue]
    values: NotRequired[Sequence[Bot_SlotValueOverride2]]

class Bot_SlotValue(TypedDict):
    interpreted_value: NotRequired[str]

class Bot_SlotValueOverride2(TypedDict):
    shape: NotRequired[Literal["Scalar", "List"]]
    value: NotRequired[Bot_SlotValue]
    values: NotRequired[Sequence[Bot_SlotValueOverride2]]

class Bot_SessionAttribute(TypedDict):
    key: str
    value: NotRequired[str]

class Bot_ResponseSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_DefaultConditionalBranch(TypedDict):
    next_step: NotRequired[Bot_DialogState2]
    response: NotRequired[Bot_ResponseSpecification2]

class Bot_DialogState2(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification2(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_DialogState3(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification3(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification2(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState4(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification4(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification3(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState5(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification5(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_InitialResponseSetting(TypedDict):
    code_hook: NotRequired[Bot_DialogCodeHookInvocationSetting]
    conditional: NotRequired[Bot_ConditionalSpecification7]
    initial_response: NotRequired[Bot_ResponseSpecification9]
    next_step: NotRequired[Bot_DialogState9]

class Bot_DialogCodeHookInvocationSetting(TypedDict):
    enable_code_hook_invocation: Bool
    invocation_label: NotRequired[str]
    is_active: Bool
    post_code_hook_specification: Bot_PostDialogCodeHookInvocationSpecification

class Bot_PostDialogCodeHookInvocationSpecification(TypedDict):
    failure_conditional: NotRequired[Bot_ConditionalSpecification4]
    failure_next_step: NotRequired[Bot_DialogState6]
    failure_response: NotRequired[Bot_ResponseSpecification6]
    success_conditional: NotRequired[Bot_ConditionalSpecification5]
    success_next_step: NotRequired[Bot_DialogState7]
    success_response: NotRequired[Bot_ResponseSpecification7]
    timeout_conditional: NotRequired[Bot_ConditionalSpecification6]
    timeout_next_step: NotRequired[Bot_DialogState8]
    timeout_response: NotRequired[Bot_ResponseSpecification8]

class Bot_ConditionalSpecification4(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState6(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification6(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification5(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState7(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification7(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification6(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState8(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification8(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification7(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_ResponseSpecification9(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_DialogState9(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_InputContext(TypedDict):
    name: str

class Bot_IntentClosingSetting(TypedDict):
    closing_response: NotRequired[Bot_ResponseSpecification10]
    conditional: NotRequired[Bot_ConditionalSpecification8]
    is_active: NotRequired[Bool]
    next_step: NotRequired[Bot_DialogState10]

class Bot_ResponseSpecification10(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification8(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState10(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_IntentConfirmationSetting(TypedDict):
    code_hook: NotRequired[Bot_DialogCodeHookInvocationSetting2]
    confirmation_conditional: NotRequired[Bot_ConditionalSpecification9]
    confirmation_next_step: NotRequired[Bot_DialogState11]
    confirmation_response: NotRequired[Bot_ResponseSpecification11]
    declination_conditional: NotRequired[Bot_ConditionalSpecification10]
    declination_next_step: NotRequired[Bot_DialogState12]
    declination_response: NotRequired[Bot_ResponseSpecification12]
    elicitation_code_hook: NotRequired[Bot_ElicitationCodeHookInvocationSetting]
    failure_conditional: NotRequired[Bot_ConditionalSpecification11]
    failure_next_step: NotRequired[Bot_DialogState13]
    failure_response: NotRequired[Bot_ResponseSpecification13]
    is_active: NotRequired[Bool]
    prompt_specification: Bot_PromptSpecification

class Bot_DialogCodeHookInvocationSetting2(TypedDict):
    enable_code_hook_invocation: Bool
    invocation_label: NotRequired[str]
    is_active: Bool
    post_code_hook_specification: Bot_PostDialogCodeHookInvocationSpecification

class Bot_ConditionalSpecification9(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState11(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification11(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ConditionalSpecification10(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState12(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification12(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_ElicitationCodeHookInvocationSetting(TypedDict):
    enable_code_hook_invocation: Bool
    invocation_label: NotRequired[str]

class Bot_ConditionalSpecification11(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState13(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification13(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_PromptSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    max_retries: Int
    message_groups_list: Sequence[Bot_MessageGroup]
    message_selection_strategy: NotRequired[Literal["Random", "Ordered"]]
    prompt_attempts_specification: NotRequired[Mapping[str, Bot_PromptAttemptSpecification]]

class Bot_PromptAttemptSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    allowed_input_types: Bot_AllowedInputTypes
    audio_and_dtmf_input_specification: NotRequired[Bot_AudioAndDTMFInputSpecification]
    text_input_specification: NotRequired[Bot_TextInputSpecification]

class Bot_AllowedInputTypes(TypedDict):
    allow_audio_input: Bool
    allow_dtmf_input: Bool

class Bot_AudioAndDTMFInputSpecification(TypedDict):
    audio_specification: NotRequired[Bot_AudioSpecification]
    dtmf_specification: NotRequired[Bot_DTMFSpecification]
    start_timeout_ms: Int

class Bot_AudioSpecification(TypedDict):
    end_timeout_ms: Int
    max_length_ms: Int

class Bot_DTMFSpecification(TypedDict):
    deletion_character: str
    end_character: str
    end_timeout_ms: Int
    max_length: Int

class Bot_TextInputSpecification(TypedDict):
    start_timeout_ms: Int

class Bot_KendraConfiguration(TypedDict):
    kendra_index: str
    query_filter_string: NotRequired[str]
    query_filter_string_enabled: NotRequired[Bool]

class Bot_OutputContext(TypedDict):
    name: str
    time_to_live_in_seconds: Int
    turns_to_live: Int

class Bot_QInConnectIntentConfiguration(TypedDict):
    q_in_connect_assistant_configuration: NotRequired[Bot_QInConnectIntentConfigurationQInConnectAssistantConfiguration]

class Bot_QInConnectIntentConfigurationQInConnectAssistantConfiguration(TypedDict):
    assistant_arn: str

class Bot_QnAIntentConfiguration(TypedDict):
    bedrock_model_configuration: Bot_BedrockModelSpecification5
    data_source_configuration: Bot_QnAIntentConfigurationDataSourceConfiguration

class Bot_BedrockModelSpecification5(TypedDict):
    bedrock_guardrail_configuration: NotRequired[Bot_BedrockModelSpecificationBedrockGuardrailConfiguration]
    bedrock_model_custom_prompt: NotRequired[str]
    bedrock_trace_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    model_arn: str

class Bot_QnAIntentConfigurationDataSourceConfiguration(TypedDict):
    bedrock_knowledge_store_configuration: NotRequired[Bot_QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration]
    kendra_configuration: NotRequired[Bot_QnAKendraConfiguration]
    opensearch_configuration: NotRequired[Bot_QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration]

class Bot_QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration(TypedDict):
    bkb_exact_response_fields: NotRequired[Bot_QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields]
    bedrock_knowledge_base_arn: NotRequired[str]
    exact_response: NotRequired[Bool]

class Bot_QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields(TypedDict):
    answer_field: NotRequired[str]

class Bot_QnAKendraConfiguration(TypedDict):
    exact_response: Bool
    kendra_index: str
    query_filter_string: NotRequired[str]
    query_filter_string_enabled: Bool

class Bot_QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration(TypedDict):
    domain_endpoint: NotRequired[str]
    exact_response: NotRequired[Bool]
    exact_response_fields: NotRequired[Bot_QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields]
    include_fields: NotRequired[Texts]
    index_name: NotRequired[str]

class Bot_QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields(TypedDict):
    answer_field: NotRequired[str]
    question_field: NotRequired[str]

class Bot_SampleUtterance(TypedDict):
    utterance: str

class Bot_SlotPriority(TypedDict):
    priority: Int
    slot_name: str

class Bot_Slot(TypedDict):
    description: NotRequired[str]
    multiple_values_setting: NotRequired[Bot_MultipleValuesSetting]
    name: str
    obfuscation_setting: NotRequired[Bot_ObfuscationSetting]
    slot_type_name: str
    sub_slot_setting: NotRequired[Bot_SubSlotSetting]
    value_elicitation_setting: Bot_SlotValueElicitationSetting

class Bot_MultipleValuesSetting(TypedDict):
    allow_multiple_values: NotRequired[Bool]

class Bot_ObfuscationSetting(TypedDict):
    obfuscation_setting_type: Literal["None", "DefaultObfuscation"]

class Bot_SubSlotSetting(TypedDict):
    expression: NotRequired[str]
    slot_specifications: NotRequired[Mapping[str, Bot_Specifications]]

class Bot_Specifications(TypedDict):
    slot_type_id: NotRequired[str]
    slot_type_name: NotRequired[str]
    value_elicitation_setting: Bot_SubSlotValueElicitationSetting

class Bot_SubSlotValueElicitationSetting(TypedDict):
    default_value_specification: NotRequired[Bot_SlotDefaultValueSpecification]
    prompt_specification: NotRequired[Bot_PromptSpecification2]
    sample_utterances: NotRequired[Sequence[Bot_SampleUtterance]]
    wait_and_continue_specification: NotRequired[Bot_WaitAndContinueSpecification]

class Bot_SlotDefaultValueSpecification(TypedDict):
    default_value_list: Sequence[Bot_SlotDefaultValue]

class Bot_SlotDefaultValue(TypedDict):
    default_value: str

class Bot_PromptSpecification2(TypedDict):
    allow_interrupt: NotRequired[Bool]
    max_retries: Int
    message_groups_list: Sequence[Bot_MessageGroup]
    message_selection_strategy: NotRequired[Literal["Random", "Ordered"]]
    prompt_attempts_specification: NotRequired[Mapping[str, Bot_PromptAttemptSpecification]]

class Bot_WaitAndContinueSpecification(TypedDict):
    continue_response: Bot_ResponseSpecification14
    is_active: NotRequired[Bool]
    still_waiting_response: NotRequired[Bot_StillWaitingResponseSpecification]
    waiting_response: Bot_ResponseSpecification15

class Bot_ResponseSpecification14(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_StillWaitingResponseSpecification(TypedDict):
    allow_interrupt: NotRequired[Bool]
    frequency_in_seconds: Int
    message_groups_list: Sequence[Bot_MessageGroup]
    timeout_in_seconds: Int

class Bot_ResponseSpecification15(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_SlotValueElicitationSetting(TypedDict):
    default_value_specification: NotRequired[Bot_SlotDefaultValueSpecification2]
    prompt_specification: NotRequired[Bot_PromptSpecification3]
    sample_utterances: NotRequired[Sequence[Bot_SampleUtterance]]
    slot_capture_setting: NotRequired[Bot_SlotCaptureSetting]
    slot_constraint: Literal["Required", "Optional"]
    wait_and_continue_specification: NotRequired[Bot_WaitAndContinueSpecification2]

class Bot_SlotDefaultValueSpecification2(TypedDict):
    default_value_list: Sequence[Bot_SlotDefaultValue]

class Bot_PromptSpecification3(TypedDict):
    allow_interrupt: NotRequired[Bool]
    max_retries: Int
    message_groups_list: Sequence[Bot_MessageGroup]
    message_selection_strategy: NotRequired[Literal["Random", "Ordered"]]
    prompt_attempts_specification: NotRequired[Mapping[str, Bot_PromptAttemptSpecification]]

class Bot_SlotCaptureSetting(TypedDict):
    capture_conditional: NotRequired[Bot_ConditionalSpecification12]
    capture_next_step: NotRequired[Bot_DialogState14]
    capture_response: NotRequired[Bot_ResponseSpecification16]
    code_hook: NotRequired[Bot_DialogCodeHookInvocationSetting3]
    elicitation_code_hook: NotRequired[Bot_ElicitationCodeHookInvocationSetting2]
    failure_conditional: NotRequired[Bot_ConditionalSpecification13]
    failure_next_step: NotRequired[Bot_DialogState15]
    failure_response: NotRequired[Bot_ResponseSpecification17]

class Bot_ConditionalSpecification12(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState14(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification16(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_DialogCodeHookInvocationSetting3(TypedDict):
    enable_code_hook_invocation: Bool
    invocation_label: NotRequired[str]
    is_active: Bool
    post_code_hook_specification: Bot_PostDialogCodeHookInvocationSpecification

class Bot_ElicitationCodeHookInvocationSetting2(TypedDict):
    enable_code_hook_invocation: Bool
    invocation_label: NotRequired[str]

class Bot_ConditionalSpecification13(TypedDict):
    conditional_branches: Sequence[Bot_ConditionalBranch]
    default_branch: Bot_DefaultConditionalBranch
    is_active: Bool

class Bot_DialogState15(TypedDict):
    dialog_action: NotRequired[Bot_DialogAction]
    intent: NotRequired[Bot_IntentOverride]
    session_attributes: NotRequired[Sequence[Bot_SessionAttribute]]

class Bot_ResponseSpecification17(TypedDict):
    allow_interrupt: NotRequired[Bool]
    message_groups_list: Sequence[Bot_MessageGroup]

class Bot_WaitAndContinueSpecification2(TypedDict):
    continue_response: Bot_ResponseSpecification14
    is_active: NotRequired[Bool]
    still_waiting_response: NotRequired[Bot_StillWaitingResponseSpecification]
    waiting_response: Bot_ResponseSpecification15

class Bot_SlotType(TypedDict):
    composite_slot_type_setting: NotRequired[Bot_CompositeSlotTypeSetting]
    description: NotRequired[str]
    external_source_setting: NotRequired[Bot_ExternalSourceSetting]
    name: str
    parent_slot_type_signature: NotRequired[str]
    slot_type_values: NotRequired[Sequence[Bot_SlotTypeValue]]
    value_selection_setting: NotRequired[Bot_SlotValueSelectionSetting]

class Bot_CompositeSlotTypeSetting(TypedDict):
    sub_slots: NotRequired[Sequence[Bot_SubSlotTypeComposition]]

class Bot_SubSlotTypeComposition(TypedDict):
    name: str
    slot_type_id: NotRequired[str]
    slot_type_name: NotRequired[str]

class Bot_ExternalSourceSetting(TypedDict):
    grammar_slot_type_setting: NotRequired[Bot_GrammarSlotTypeSetting]

class Bot_GrammarSlotTypeSetting(TypedDict):
    source: NotRequired[Bot_GrammarSlotTypeSource]

class Bot_GrammarSlotTypeSource(TypedDict):
    kms_key_arn: NotRequired[str]
    s3_bucket_name: str
    s3_object_key: str

class Bot_SlotTypeValue(TypedDict):
    sample_value: Bot_SampleValue
    synonyms: NotRequired[Sequence[Bot_SampleValue2]]

class Bot_SampleValue(TypedDict):
    value: str

class Bot_SampleValue2(TypedDict):
    value: str

class Bot_SlotValueSelectionSetting(TypedDict):
    advanced_recognition_setting: NotRequired[Bot_AdvancedRecognitionSetting]
    regex_filter: NotRequired[Bot_SlotValueRegexFilter]
    resolution_strategy: Literal["ORIGINAL_VALUE", "TOP_RESOLUTION", "CONCATENATION"]

class Bot_AdvancedRecognitionSetting(TypedDict):
    audio_recognition_strategy: NotRequired[Literal["UseSlotValuesAsCustomVocabulary"]]

class Bot_SlotValueRegexFilter(TypedDict):
    pattern: str

class Bot_SpeechRecognitionSettings(TypedDict):
    speech_model_config: NotRequired[Bot_SpeechModelConfig]
    speech_model_preference: NotRequired[Literal["Standard", "Neural", "Deepgram", "Advanced"]]

class Bot_SpeechModelConfig(TypedDict):
    deepgram_config: NotRequired[Bot_DeepgramSpeechModelConfig]

class Bot_DeepgramSpeechModelConfig(TypedDict):
    api_token_secret_arn: str
    model_id: NotRequired[str]

class Bot_UnifiedSpeechSettings(TypedDict):
    speech_foundation_model: Bot_UnifiedSpeechSettingsSpeechFoundationModel

class Bot_UnifiedSpeechSettingsSpeechFoundationModel(TypedDict):
    model_arn: str
    voice_id: NotRequired[str]

class Bot_VoiceSettings(TypedDict):
    engine: NotRequired[Literal["standard", "neural", "long-form", "generative"]]
    voice_id: str

class Bot_BotMember(TypedDict):
    bot_member_alias_id: str
    bot_member_alias_name: str
    bot_member_id: str
    bot_member_name: str
    bot_member_version: str

class Bot_Tag(TypedDict):
    key: str
    value: str

class Bot_DataPrivacy(TypedDict):
    child_directed: Bool

@final
class Bot_DataPrivacy_Read:
    child_directed: Final[Ref[bool]]

class Bot_ErrorLogSettings(TypedDict):
    enabled: Bool

@final
class Bot_ErrorLogSettings_Read:
    enabled: Final[Ref[bool]]

class Bot_Replication(TypedDict):
    replica_regions: Texts

@final
class Bot_Replication_Read:
    replica_regions: Final[list[str]]

class Bot_TestBotAliasSettings(TypedDict):
    bot_alias_locale_settings: NotRequired[Sequence[Bot_BotAliasLocaleSettingsItem]]
    conversation_log_settings: NotRequired[Bot_ConversationLogSettings]
    description: NotRequired[str]
    sentiment_analysis_settings: NotRequired[Bot_TestBotAliasSettingsSentimentAnalysisSettings]

class Bot_BotAliasLocaleSettingsItem(TypedDict):
    bot_alias_locale_setting: Bot_BotAliasLocaleSettings
    locale_id: str

class Bot_BotAliasLocaleSettings(TypedDict):
    code_hook_specification: NotRequired[Bot_CodeHookSpecification]
    enabled: Bool

class Bot_CodeHookSpecification(TypedDict):
    lambda_code_hook: Bot_LambdaCodeHook

class Bot_LambdaCodeHook(TypedDict):
    code_hook_interface_version: str
    lambda_arn: str

class Bot_ConversationLogSettings(TypedDict):
    audio_log_settings: NotRequired[Sequence[Bot_AudioLogSetting]]
    text_log_settings: NotRequired[Sequence[Bot_TextLogSetting]]

class Bot_AudioLogSetting(TypedDict):
    destination: Bot_AudioLogDestination
    enabled: Bool

class Bot_AudioLogDestination(TypedDict):
    s3_bucket: Bot_S3BucketLogDestination

class Bot_S3BucketLogDestination(TypedDict):
    kms_key_arn: NotRequired[str]
    log_prefix: str
    s3_bucket_arn: str

class Bot_TextLogSetting(TypedDict):
    destination: Bot_TextLogDestination
    enabled: Bool

class Bot_TextLogDestination(TypedDict):
    cloud_watch: Bot_CloudWatchLogGroupLogDestination

class Bot_CloudWatchLogGroupLogDestination(TypedDict):
    cloud_watch_log_group_arn: str
    log_prefix: str

class Bot_TestBotAliasSettingsSentimentAnalysisSettings(TypedDict):
    detect_sentiment: Bool

@final
class Bot_TestBotAliasSettings_Read:
    bot_alias_locale_settings: Final[list[Any]]
    conversation_log_settings: Final[Bot_ConversationLogSettings_Read]
    description: Final[str]
    sentiment_analysis_settings: Final[Bot_TestBotAliasSettingsSentimentAnalysisSettings_Read]

@final
class Bot_ConversationLogSettings_Read:
    audio_log_settings: Final[list[Any]]
    text_log_settings: Final[list[Any]]

@final
class Bot_TestBotAliasSettingsSentimentAnalysisSettings_Read:
    detect_sentiment: Final[Ref[bool]]

class Bot_Tag2(TypedDict):
    key: str
    value: str

@final
class Bot(_Resource):
    """Resource Type definition for an Amazon Lex conversational bot performing automated tasks such as ordering a pizza, booking a hotel, and so…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_privacy: Bot_DataPrivacy,
        idle_session_ttl_in_seconds: Int,
        name: str,
        role_arn: str,
        auto_build_bot_locales: Bool = ...,
        bot_file_s3_location: Bot_S3Location = ...,
        bot_locales: Sequence[Bot_BotLocale] = ...,
        bot_members: Sequence[Bot_BotMember] = ...,
        bot_tags: Sequence[Bot_Tag] = ...,
        bot_type: Literal["Bot", "BotNetwork"] = ...,
        description: str = ...,
        error_log_settings: Bot_ErrorLogSettings = ...,
        replication: Bot_Replication = ...,
        test_bot_alias_settings: Bot_TestBotAliasSettings = ...,
        test_bot_alias_tags: Sequence[Bot_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    auto_build_bot_locales: Final[Ref[bool]]
    bot_file_s3_location: Final[Bot_S3Location_Read]
    bot_locales: Final[list[Any]]
    bot_members: Final[list[Any]]
    """The list of bot members in a network to be created."""
    bot_tags: Final[list[Any]]
    bot_type: Final[str]
    """The type of a bot to create."""
    data_privacy: Final[Bot_DataPrivacy_Read]
    description: Final[str]
    """A description of the resource"""
    error_log_settings: Final[Bot_ErrorLogSettings_Read]
    id: Final[str]
    idle_session_ttl_in_seconds: Final[Ref[int]]
    name: Final[str]
    replication: Final[Bot_Replication_Read]
    role_arn: Final[str]
    test_bot_alias_settings: Final[Bot_TestBotAliasSettings_Read]
    test_bot_alias_tags: Final[list[Any]]

class BotAlias_BotAliasLocaleSettingsItem(TypedDict):
    bot_alias_locale_setting: BotAlias_BotAliasLocaleSettings
    locale_id: str

class BotAlias_BotAliasLocaleSettings(TypedDict):
    code_hook_specification: NotRequired[BotAlias_CodeHookSpecification]
    enabled: Bool

class BotAlias_CodeHookSpecification(TypedDict):
    lambda_code_hook: BotAlias_LambdaCodeHook

class BotAlias_LambdaCodeHook(TypedDict):
    code_hook_interface_version: str
    lambda_arn: str

class BotAlias_Tag(TypedDict):
    key: str
    value: str

class BotAlias_ConversationLogSettings(TypedDict):
    audio_log_settings: NotRequired[Sequence[BotAlias_AudioLogSetting]]
    text_log_settings: NotRequired[Sequence[BotAlias_TextLogSetting]]

class BotAlias_AudioLogSetting(TypedDict):
    destination: BotAlias_AudioLogDestination
    enabled: Bool

class BotAlias_AudioLogDestination(TypedDict):
    s3_bucket: BotAlias_S3BucketLogDestination

class BotAlias_S3BucketLogDestination(TypedDict):
    kms_key_arn: NotRequired[str]
    log_prefix: str
    s3_bucket_arn: str

class BotAlias_TextLogSetting(TypedDict):
    destination: BotAlias_TextLogDestination
    enabled: Bool

class BotAlias_TextLogDestination(TypedDict):
    cloud_watch: BotAlias_CloudWatchLogGroupLogDestination

class BotAlias_CloudWatchLogGroupLogDestination(TypedDict):
    cloud_watch_log_group_arn: str
    log_prefix: str

@final
class BotAlias_ConversationLogSettings_Read:
    audio_log_settings: Final[list[Any]]
    text_log_settings: Final[list[Any]]

class BotAlias_SentimentAnalysisSettings(TypedDict):
    detect_sentiment: Bool

@final
class BotAlias_SentimentAnalysisSettings_Read:
    detect_sentiment: Final[Ref[bool]]

@final
class BotAlias(_Resource):
    """Resource Type definition for a Bot Alias, which enables you to change the version of a bot without updating applications that use the bot"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bot_alias_name: str,
        bot_id: str,
        bot_alias_locale_settings: Sequence[BotAlias_BotAliasLocaleSettingsItem] = ...,
        bot_alias_tags: Sequence[BotAlias_Tag] = ...,
        bot_version: str = ...,
        conversation_log_settings: BotAlias_ConversationLogSettings = ...,
        description: str = ...,
        sentiment_analysis_settings: BotAlias_SentimentAnalysisSettings = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the bot alias."""
    bot_alias_id: Final[str]
    """Unique ID of resource"""
    bot_alias_locale_settings: Final[list[Any]]
    """A list of bot alias locale settings to add to the bot alias."""
    bot_alias_name: Final[str]
    """A unique identifier for a resource."""
    bot_alias_status: Final[str]
    bot_alias_tags: Final[list[Any]]
    """A list of tags to add to the bot alias."""
    bot_id: Final[str]
    """Unique ID of resource"""
    bot_version: Final[str]
    """The version of a bot."""
    conversation_log_settings: Final[BotAlias_ConversationLogSettings_Read]
    """Contains information about code hooks that Amazon Lex calls during a conversation."""
    description: Final[str]
    """A description of the bot alias."""
    sentiment_analysis_settings: Final[BotAlias_SentimentAnalysisSettings_Read]
    """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""

class BotVersion_BotVersionLocaleSpecification(TypedDict):
    bot_version_locale_details: BotVersion_BotVersionLocaleDetails
    locale_id: str

class BotVersion_BotVersionLocaleDetails(TypedDict):
    source_bot_version: str

@final
class BotVersion(_Resource):
    """Resource Type definition for bot versions, a numbered snapshot of your work that you can publish for use in different parts of your…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bot_id: str,
        bot_version_locale_specification: Sequence[BotVersion_BotVersionLocaleSpecification],
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bot_id: Final[str]
    """Unique ID of resource"""
    bot_version: Final[str]
    """The version of a bot."""
    bot_version_locale_specification: Final[list[Any]]
    """Specifies the locales that Amazon Lex adds to this version."""
    description: Final[str]
    """A description of the version."""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for a resource policy with specified policy statements that attaches to a Lex bot or bot alias."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """The Physical ID of the resource policy."""
    policy: Final[Any]
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the bot or bot alias that the resource policy is attached to."""
    revision_id: Final[str]
    """The current revision of the resource policy."""
