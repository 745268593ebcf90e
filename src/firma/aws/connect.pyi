"""Resource types of AWS Connect. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AgentStatus_Tag(TypedDict):
    key: str
    value: str

@final
class AgentStatus(_Resource):
    """Resource Type definition for AWS::Connect::AgentStatus"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        state: Literal["ENABLED", "DISABLED"],
        description: str = ...,
        display_order: Int = ...,
        reset_order_number: Bool = ...,
        tags: Sequence[AgentStatus_Tag] = ...,
        type: Literal["ROUTABLE", "CUSTOM", "OFFLINE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_status_arn: Final[str]
    """The Amazon Resource Name (ARN) of the agent status."""
    description: Final[str]
    """The description of the status."""
    display_order: Final[Ref[int]]
    """The display order of the status."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """Last modified region."""
    last_modified_time: Final[Ref[float]]
    """Last modified time."""
    name: Final[str]
    """The name of the status."""
    reset_order_number: Final[Ref[bool]]
    """A number indicating the reset order of the agent status."""
    state: Final[str]
    """The state of the status."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of agent status."""

@final
class ApprovedOrigin(_Resource):
    """Resource Type definition for AWS::Connect::ApprovedOrigin"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        origin: str,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_id: Final[str]
    """Amazon Connect instance identifier"""
    origin: Final[str]
    """Domain name to be added to the allowlist of instance"""

class ContactFlow_Tag(TypedDict):
    key: str
    value: str

@final
class ContactFlow(_Resource):
    """Resource Type definition for AWS::Connect::ContactFlow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        instance_arn: str,
        name: str,
        type: Literal["CONTACT_FLOW", "CUSTOMER_QUEUE", "CUSTOMER_HOLD", "CUSTOMER_WHISPER", "AGENT_HOLD", "AGENT_WHISPER", "OUTBOUND_WHISPER", "AGENT_TRANSFER", "QUEUE_TRANSFER", "CAMPAIGN"],
        description: str = ...,
        state: Literal["ACTIVE", "ARCHIVED"] = ...,
        tags: Sequence[ContactFlow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_flow_arn: Final[str]
    """The identifier of the contact flow (ARN)."""
    content: Final[str]
    """The content of the contact flow in JSON format."""
    description: Final[str]
    """The description of the contact flow."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance (ARN)."""
    name: Final[str]
    """The name of the contact flow."""
    state: Final[str]
    """The state of the contact flow."""
    tags: Final[list[Any]]
    """One or more tags."""
    type: Final[str]
    """The type of the contact flow."""

class ContactFlowModule_ExternalInvocationConfiguration(TypedDict):
    enabled: NotRequired[Bool]

@final
class ContactFlowModule_ExternalInvocationConfiguration_Read:
    enabled: Final[Ref[bool]]

class ContactFlowModule_Tag(TypedDict):
    key: str
    value: str

@final
class ContactFlowModule(_Resource):
    """Resource Type definition for AWS::Connect::ContactFlowModule."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        instance_arn: str,
        name: str,
        description: str = ...,
        external_invocation_configuration: ContactFlowModule_ExternalInvocationConfiguration = ...,
        settings: str = ...,
        state: str = ...,
        tags: Sequence[ContactFlowModule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_flow_module_arn: Final[str]
    """The identifier of the contact flow module (ARN)."""
    content: Final[str]
    """The content of the contact flow module in JSON format."""
    description: Final[str]
    """The description of the contact flow module."""
    external_invocation_configuration: Final[ContactFlowModule_ExternalInvocationConfiguration_Read]
    """Defines the external invocation configuration of the flow module resource"""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance (ARN)."""
    name: Final[str]
    """The name of the contact flow module."""
    settings: Final[str]
    """The schema of the settings for contact flow module in JSON Schema V4 format."""
    state: Final[str]
    """The state of the contact flow module."""
    status: Final[str]
    """The status of the contact flow module."""
    tags: Final[list[Any]]
    """One or more tags."""

@final
class ContactFlowModuleAlias(_Resource):
    """Resource Type definition for ContactFlowModuleAlias"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_flow_module_id: str,
        contact_flow_module_version: Int,
        name: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_id: Final[str]
    """The unique identifier of the alias."""
    contact_flow_module_alias_arn: Final[str]
    """The identifier of the contact flow module alias (ARN)."""
    contact_flow_module_id: Final[str]
    """The identifier of the contact flow module (ARN) this alias is tied to."""
    contact_flow_module_version: Final[Ref[int]]
    """The version number of the contact flow module this alias points to."""
    description: Final[str]
    """The description of the alias."""
    name: Final[str]
    """The name of the alias."""

@final
class ContactFlowModuleVersion(_Resource):
    """Resource Type definition for ContactFlowModuleVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_flow_module_id: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_flow_module_id: Final[str]
    """The identifier of the contact flow module (ARN) this version is tied to."""
    contact_flow_module_version_arn: Final[str]
    """The identifier of the contact flow module version (ARN)."""
    description: Final[str]
    """The description of the version."""
    flow_module_content_sha256: Final[str]
    """Indicates the checksum value of the latest published flow module content"""
    version: Final[Ref[int]]
    """The version number of this revision"""

@final
class ContactFlowVersion(_Resource):
    """Resource Type Definition for ContactFlowVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        contact_flow_id: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    contact_flow_id: Final[str]
    """The ARN of the contact flow this version is tied to."""
    contact_flow_version_arn: Final[str]
    """The identifier of the contact flow version (ARN)."""
    description: Final[str]
    """The description of the version."""
    flow_content_sha256: Final[str]
    """Indicates the checksum value of the latest published flow content"""
    version: Final[Ref[int]]
    """The version number of this revision"""

@final
class DataLakeAssociation(_Resource):
    """Resource schema for AWS::Connect::DataLakeAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_set_id: str,
        instance_id: str,
        target_account_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    data_set_id: Final[str]
    """The identifier of the analytics data set."""
    instance_id: Final[str]
    """The identifier of the Amazon Connect instance"""
    resource_share_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AWS Resource Access Manager share"""
    resource_share_id: Final[str]
    """The AWS Resource Access Manager share ID"""
    target_account_id: Final[str]
    """The identifier of the target account"""

@final
class DataTable_LockVersion_Read:
    data_table: Final[str]

class DataTable_Tag(TypedDict):
    key: str
    value: str

@final
class DataTable(_Resource):
    """Resource Type definition for AWS::Connect::DataTable"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        status: Literal["PUBLISHED"],
        time_zone: str,
        value_lock_level: Literal["NONE", "DATA_TABLE", "PRIMARY_VALUE", "ATTRIBUTE", "VALUE"],
        description: str = ...,
        tags: Sequence[DataTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The arn of the Data Table"""
    created_time: Final[Ref[float]]
    """A epoch time stamp field used for data table operations."""
    description: Final[str]
    """The description of the Data Table."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """Last modified region."""
    last_modified_time: Final[Ref[float]]
    """A epoch time stamp field used for data table operations."""
    lock_version: Final[DataTable_LockVersion_Read]
    """The lock version of the Data Table"""
    name: Final[str]
    """The name of the Data Table"""
    status: Final[str]
    """The status of the Data Table"""
    tags: Final[list[Any]]
    """One or more tags."""
    time_zone: Final[str]
    """The time zone of the Data Table"""
    value_lock_level: Final[str]
    """The value lock level of the Data Table"""

@final
class DataTableAttribute_LockVersion_Read:
    attribute: Final[str]
    data_table: Final[str]

class DataTableAttribute_Validation(TypedDict):
    enum: NotRequired[DataTableAttribute_ValidationEnum]
    exclusive_maximum: NotRequired[Number]
    exclusive_minimum: NotRequired[Number]
    max_length: NotRequired[Int]
    max_values: NotRequired[Int]
    maximum: NotRequired[Number]
    min_length: NotRequired[Int]
    min_values: NotRequired[Int]
    minimum: NotRequired[Number]
    multiple_of: NotRequired[Number]

class DataTableAttribute_ValidationEnum(TypedDict):
    strict: NotRequired[Bool]
    values: NotRequired[Texts]

@final
class DataTableAttribute_Validation_Read:
    enum: Final[DataTableAttribute_ValidationEnum_Read]
    exclusive_maximum: Final[Ref[float]]
    exclusive_minimum: Final[Ref[float]]
    max_length: Final[Ref[int]]
    max_values: Final[Ref[int]]
    maximum: Final[Ref[float]]
    min_length: Final[Ref[int]]
    min_values: Final[Ref[int]]
    minimum: Final[Ref[float]]
    multiple_of: Final[Ref[float]]

@final
class DataTableAttribute_ValidationEnum_Read:
    strict: Final[Ref[bool]]
    values: Final[list[str]]

@final
class DataTableAttribute(_Resource):
    """Resource Type definition for AWS::Connect::DataTableAttribute"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_table_arn: str,
        instance_arn: str,
        name: str,
        value_type: Literal["TEXT", "NUMBER", "BOOLEAN", "TEXT_LIST", "NUMBER_LIST"],
        description: str = ...,
        primary: Bool = ...,
        validation: DataTableAttribute_Validation = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attribute_id: Final[str]
    data_table_arn: Final[str]
    description: Final[str]
    instance_arn: Final[str]
    last_modified_region: Final[str]
    last_modified_time: Final[Ref[float]]
    lock_version: Final[DataTableAttribute_LockVersion_Read]
    name: Final[str]
    primary: Final[Ref[bool]]
    validation: Final[DataTableAttribute_Validation_Read]
    value_type: Final[str]

class DataTableRecord_DataTableRecord(TypedDict):
    primary_values: NotRequired[Sequence[DataTableRecord_Value]]
    values: Sequence[DataTableRecord_Value2]

class DataTableRecord_Value(TypedDict):
    attribute_id: NotRequired[str]
    attribute_value: NotRequired[str]

class DataTableRecord_Value2(TypedDict):
    attribute_id: NotRequired[str]
    attribute_value: NotRequired[str]

@final
class DataTableRecord_DataTableRecord_Read:
    primary_values: Final[list[Any]]
    values: Final[list[Any]]

@final
class DataTableRecord(_Resource):
    """Resource Type definition for AWS::Connect::DataTableRecord"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_table_arn: str,
        data_table_record: DataTableRecord_DataTableRecord,
        instance_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    data_table_arn: Final[str]
    data_table_record: Final[DataTableRecord_DataTableRecord_Read]
    instance_arn: Final[str]
    record_id: Final[str]

class EmailAddress_AliasConfiguration(TypedDict):
    email_address_arn: str

class EmailAddress_Tag(TypedDict):
    key: str
    value: str

@final
class EmailAddress(_Resource):
    """Resource Type definition for AWS::Connect::EmailAddress"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        email_address: str,
        instance_arn: str,
        alias_configurations: Sequence[EmailAddress_AliasConfiguration] = ...,
        description: str = ...,
        display_name: str = ...,
        tags: Sequence[EmailAddress_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias_configurations: Final[list[Any]]
    """List of alias configurations for the email address"""
    description: Final[str]
    """A description for the email address."""
    display_name: Final[str]
    """The display name for the email address."""
    email_address: Final[str]
    """Email address to be created for this instance"""
    email_address_arn: Final[str]
    """The identifier of the email address."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    tags: Final[list[Any]]
    """One or more tags."""

class EvaluationForm_AutoEvaluationConfiguration(TypedDict):
    enabled: NotRequired[Bool]

@final
class EvaluationForm_AutoEvaluationConfiguration_Read:
    enabled: Final[Ref[bool]]

class EvaluationForm_EvaluationFormBaseItem(TypedDict):
    section: EvaluationForm_EvaluationFormSection

class EvaluationForm_EvaluationFormSection(TypedDict):
    instructions: NotRequired[str]
    is_excluded_from_scoring: NotRequired[Bool]
    items: NotRequired[Sequence[EvaluationForm_EvaluationFormItem]]
    ref_id: str
    score_thresholds: NotRequired[Sequence[EvaluationForm_EvaluationFormScoreThreshold2]]
    title: str
    weight: NotRequired[Number]

class EvaluationForm_EvaluationFormItem(TypedDict):
    question: NotRequired[EvaluationForm_EvaluationFormQuestion]
    section: NotRequired[EvaluationForm_EvaluationFormSection2]

class EvaluationForm_EvaluationFormQuestion(TypedDict):
    enablement: NotRequired[EvaluationForm_EvaluationFormItemEnablementConfiguration]
    instructions: NotRequired[str]
    metric_configuration: NotRequired[EvaluationForm_EvaluationFormMetricConfiguration]
    not_applicable_enabled: NotRequired[Bool]
    question_type: Literal["NUMERIC", "SINGLESELECT", "TEXT", "MULTISELECT", "DATETIME"]
    question_type_properties: NotRequired[EvaluationForm_EvaluationFormQuestionTypeProperties]
    ref_id: str
    scoring_configuration: NotRequired[EvaluationForm_EvaluationFormQuestionScoringConfiguration]
    title: str
    weight: NotRequired[Number]

class EvaluationForm_EvaluationFormItemEnablementConfiguration(TypedDict):
    action: Literal["DISABLE", "ENABLE"]
    condition: EvaluationForm_EvaluationFormItemEnablementCondition
    default_action: NotRequired[Literal["DISABLE", "ENABLE"]]

class EvaluationForm_EvaluationFormItemEnablementCondition(TypedDict):
    operands: Sequence[EvaluationForm_EvaluationFormItemEnablementConditionOperand]
    operator: NotRequired[Literal["OR", "AND"]]

class EvaluationForm_EvaluationFormItemEnablementConditionOperand(TypedDict):
    expression: NotRequired[EvaluationForm_EvaluationFormItemEnablementExpression]

class EvaluationForm_EvaluationFormItemEnablementExpression(TypedDict):
    comparator: Literal["IN", "NOT_IN", "ALL_IN", "EXACT"]
    source: EvaluationForm_EvaluationFormItemEnablementSource
    values: Sequence[EvaluationForm_EvaluationFormItemEnablementSourceValue]

class EvaluationForm_EvaluationFormItemEnablementSource(TypedDict):
    ref_id: NotRequired[str]
    type: Literal["QUESTION_REF_ID"]

class EvaluationForm_EvaluationFormItemEnablementSourceValue(TypedDict):
    ref_id: NotRequired[str]
    type: NotRequired[Literal["OPTION_REF_ID"]]

class EvaluationForm_EvaluationFormMetricConfiguration(TypedDict):
    metric_name: str
    metric_type: Literal["BUSINESS_OUTCOME"]

class EvaluationForm_EvaluationFormQuestionTypeProperties(TypedDict):
    multi_select: NotRequired[EvaluationForm_EvaluationFormMultiSelectQuestionProperties]
    numeric: NotRequired[EvaluationForm_EvaluationFormNumericQuestionProperties]
    single_select: NotRequired[EvaluationForm_EvaluationFormSingleSelectQuestionProperties]
    text: NotRequired[EvaluationForm_EvaluationFormTextQuestionProperties]

class EvaluationForm_EvaluationFormMultiSelectQuestionProperties(TypedDict):
    automation: NotRequired[EvaluationForm_EvaluationFormMultiSelectQuestionAutomation]
    display_as: NotRequired[Literal["DROPDOWN", "CHECKBOX"]]
    options: Sequence[EvaluationForm_EvaluationFormMultiSelectQuestionOption]

class EvaluationForm_EvaluationFormMultiSelectQuestionAutomation(TypedDict):
    answer_source: NotRequired[EvaluationForm_EvaluationFormQuestionAutomationAnswerSource]
    default_option_ref_ids: NotRequired[Texts]
    options: NotRequired[Sequence[EvaluationForm_EvaluationFormMultiSelectQuestionAutomationOption]]

class EvaluationForm_EvaluationFormQuestionAutomationAnswerSource(TypedDict):
    source_type: Literal["CONTACT_LENS_DATA", "GEN_AI"]

class EvaluationForm_EvaluationFormMultiSelectQuestionAutomationOption(TypedDict):
    rule_category: EvaluationForm_MultiSelectQuestionRuleCategoryAutomation

class EvaluationForm_MultiSelectQuestionRuleCategoryAutomation(TypedDict):
    category: str
    condition: Literal["PRESENT", "NOT_PRESENT"]
    option_ref_ids: Texts

class EvaluationForm_EvaluationFormMultiSelectQuestionOption(TypedDict):
    automatic_fail: NotRequired[Bool]
    automatic_fail_configuration: NotRequired[EvaluationForm_AutomaticFailConfiguration]
    points_configuration: NotRequired[EvaluationForm_QuestionOptionPointsConfiguration]
    ref_id: str
    score: NotRequired[Int]
    text: str

class EvaluationForm_AutomaticFailConfiguration(TypedDict):
    target_section: NotRequired[str]

class EvaluationForm_QuestionOptionPointsConfiguration(TypedDict):
    is_bonus: NotRequired[Bool]
    point_value: Int

class EvaluationForm_EvaluationFormNumericQuestionProperties(TypedDict):
    automation: NotRequired[EvaluationForm_EvaluationFormNumericQuestionAutomation]
    max_value: Int
    min_value: Int
    options: NotRequired[Sequence[EvaluationForm_EvaluationFormNumericQuestionOption]]

class EvaluationForm_EvaluationFormNumericQuestionAutomation(TypedDict):
    answer_source: NotRequired[EvaluationForm_EvaluationFormQuestionAutomationAnswerSource2]
    property_value: NotRequired[EvaluationForm_NumericQuestionPropertyValueAutomation]

class EvaluationForm_EvaluationFormQuestionAutomationAnswerSource2(TypedDict):
    source_type: Literal["CONTACT_LENS_DATA", "GEN_AI"]

class EvaluationForm_NumericQuestionPropertyValueAutomation(TypedDict):
    label: Literal["OVERALL_CUSTOMER_SENTIMENT_SCORE", "OVERALL_AGENT_SENTIMENT_SCORE", "NON_TALK_TIME", "NON_TALK_TIME_PERCENTAGE", "NUMBER_OF_INTERRUPTIONS", "CONTACT_DURATION", "AGENT_INTERACTION_DURATION", "CUSTOMER_HOLD_TIME", "LONGEST_HOLD_DURATION", "NUMBER_OF_HOLDS", "AGENT_INTERACTION_AND_HOLD_DURATION", "CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT", "CUSTOMER_SENTIMENT_SCORE_WITH_AGENT"]

class EvaluationForm_EvaluationFormNumericQuestionOption(TypedDict):
    automatic_fail: NotRequired[Bool]
    automatic_fail_configuration: NotRequired[EvaluationForm_AutomaticFailConfiguration2]
    max_value: Int
    min_value: Int
    points_configuration: NotRequired[EvaluationForm_QuestionOptionPointsConfiguration2]
    score: NotRequired[Int]

class EvaluationForm_AutomaticFailConfiguration2(TypedDict):
    target_section: NotRequired[str]

class EvaluationForm_QuestionOptionPointsConfiguration2(TypedDict):
    is_bonus: NotRequired[Bool]
    point_value: Int

class EvaluationForm_EvaluationFormSingleSelectQuestionProperties(TypedDict):
    automation: NotRequired[EvaluationForm_EvaluationFormSingleSelectQuestionAutomation]
    display_as: NotRequired[Literal["DROPDOWN", "RADIO"]]
    options: Sequence[EvaluationForm_EvaluationFormSingleSelectQuestionOption]

class EvaluationForm_EvaluationFormSingleSelectQuestionAutomation(TypedDict):
    answer_source: NotRequired[EvaluationForm_EvaluationFormQuestionAutomationAnswerSource3]
    default_option_ref_id: NotRequired[str]
    options: NotRequired[Sequence[EvaluationForm_EvaluationFormSingleSelectQuestionAutomationOption]]

class EvaluationForm_EvaluationFormQuestionAutomationAnswerSource3(TypedDict):
    source_type: Literal["CONTACT_LENS_DATA", "GEN_AI"]

class EvaluationForm_EvaluationFormSingleSelectQuestionAutomationOption(TypedDict):
    rule_category: EvaluationForm_SingleSelectQuestionRuleCategoryAutomation

class EvaluationForm_SingleSelectQuestionRuleCategoryAutomation(TypedDict):
    category: str
    condition: Literal["PRESENT", "NOT_PRESENT"]
    option_ref_id: str

class EvaluationForm_EvaluationFormSingleSelectQuestionOption(TypedDict):
    automatic_fail: NotRequired[Bool]
    automatic_fail_configuration: NotRequired[EvaluationForm_AutomaticFailConfiguration3]
    points_configuration: NotRequired[EvaluationForm_QuestionOptionPointsConfiguration3]
    ref_id: str
    score: NotRequired[Int]
    text: str

class EvaluationForm_AutomaticFailConfiguration3(TypedDict):
    target_section: NotRequired[str]

class EvaluationForm_QuestionOptionPointsConfiguration3(TypedDict):
    is_bonus: NotRequired[Bool]
    point_value: Int

class EvaluationForm_EvaluationFormTextQuestionProperties(TypedDict):
    automation: NotRequired[EvaluationForm_EvaluationFormTextQuestionAutomation]

class EvaluationForm_EvaluationFormTextQuestionAutomation(TypedDict):
    answer_source: NotRequired[EvaluationForm_EvaluationFormQuestionAutomationAnswerSource4]

class EvaluationForm_EvaluationFormQuestionAutomationAnswerSource4(TypedDict):
    source_type: Literal["CONTACT_LENS_DATA", "GEN_AI"]

class EvaluationForm_EvaluationFormQuestionScoringConfiguration(TypedDict):
    is_excluded_from_scoring: NotRequired[Bool]
    points_configuration: NotRequired[EvaluationForm_QuestionPointsConfiguration]
    score_thresholds: NotRequired[Sequence[EvaluationForm_EvaluationFormScoreThreshold]]

class EvaluationForm_QuestionPointsConfiguration(TypedDict):
    is_bonus: NotRequired[Bool]
    max_point_value: NotRequired[Int]
    min_point_value: NotRequired[Int]

class EvaluationForm_EvaluationFormScoreThreshold(TypedDict):
    max_score_percentage: NotRequired[Number]
    min_score_percentage: NotRequired[Number]
    performance_category: Literal["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"]

class EvaluationForm_EvaluationFormSection2(TypedDict):
    instructions: NotRequired[str]
    is_excluded_from_scoring: NotRequired[Bool]
    items: NotRequired[Sequence[EvaluationForm_EvaluationFormItem]]
    ref_id: str
    score_thresholds: NotRequired[Sequence[EvaluationForm_EvaluationFormScoreThreshold2]]
    title: str
    weight: NotRequired[Number]

class EvaluationForm_EvaluationFormScoreThreshold2(TypedDict):
    max_score_percentage: NotRequired[Number]
    min_score_percentage: NotRequired[Number]
    performance_category: Literal["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"]

class EvaluationForm_EvaluationFormLanguageConfiguration(TypedDict):
    form_language: NotRequired[Literal["de-DE", "en-US", "es-ES", "fr-FR", "it-IT", "pt-BR", "ja-JP", "ko-KR", "zh-CN", "ms-MY"]]

@final
class EvaluationForm_EvaluationFormLanguageConfiguration_Read:
    form_language: Final[str]

class EvaluationForm_EvaluationReviewConfiguration(TypedDict):
    eligibility_days: NotRequired[Int]
    review_notification_recipients: Sequence[EvaluationForm_EvaluationReviewNotificationRecipient]

class EvaluationForm_EvaluationReviewNotificationRecipient(TypedDict):
    type: Literal["USER_ID"]
    value: EvaluationForm_EvaluationReviewNotificationRecipientValue

class EvaluationForm_EvaluationReviewNotificationRecipientValue(TypedDict):
    user_id: NotRequired[str]

@final
class EvaluationForm_EvaluationReviewConfiguration_Read:
    eligibility_days: Final[Ref[int]]
    review_notification_recipients: Final[list[Any]]

class EvaluationForm_ScoringStrategy(TypedDict):
    mode: Literal["QUESTION_ONLY", "SECTION_ONLY", "POINTS_BASED"]
    score_thresholds: NotRequired[Sequence[EvaluationForm_EvaluationFormScoreThreshold3]]
    status: Literal["ENABLED", "DISABLED"]

class EvaluationForm_EvaluationFormScoreThreshold3(TypedDict):
    max_score_percentage: NotRequired[Number]
    min_score_percentage: NotRequired[Number]
    performance_category: Literal["NEEDS_IMPROVEMENT", "EXCEEDS_EXPECTATIONS"]

@final
class EvaluationForm_ScoringStrategy_Read:
    mode: Final[str]
    score_thresholds: Final[list[Any]]
    status: Final[str]

class EvaluationForm_Tag(TypedDict):
    key: str
    value: str

class EvaluationForm_EvaluationFormTargetConfiguration(TypedDict):
    contact_interaction_type: Literal["AGENT", "AUTOMATED", "CUSTOMER"]

@final
class EvaluationForm_EvaluationFormTargetConfiguration_Read:
    contact_interaction_type: Final[str]

@final
class EvaluationForm(_Resource):
    """Creates an evaluation form for the specified CON instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        items: Sequence[EvaluationForm_EvaluationFormBaseItem],
        status: Literal["DRAFT", "ACTIVE"],
        title: str,
        ai_version: str = ...,
        auto_evaluation_configuration: EvaluationForm_AutoEvaluationConfiguration = ...,
        description: str = ...,
        language_configuration: EvaluationForm_EvaluationFormLanguageConfiguration = ...,
        review_configuration: EvaluationForm_EvaluationReviewConfiguration = ...,
        scoring_strategy: EvaluationForm_ScoringStrategy = ...,
        tags: Sequence[EvaluationForm_Tag] = ...,
        target_configuration: EvaluationForm_EvaluationFormTargetConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_version: Final[str]
    """The AI version to use for the evaluation form."""
    auto_evaluation_configuration: Final[EvaluationForm_AutoEvaluationConfiguration_Read]
    """Configuration information about automated evaluations."""
    description: Final[str]
    """The description of the evaluation form."""
    evaluation_form_arn: Final[str]
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    items: Final[list[Any]]
    """Items that are part of the evaluation form."""
    language_configuration: Final[EvaluationForm_EvaluationFormLanguageConfiguration_Read]
    """Language configuration for an evaluation form."""
    review_configuration: Final[EvaluationForm_EvaluationReviewConfiguration_Read]
    """Configuration settings for evaluation reviews."""
    scoring_strategy: Final[EvaluationForm_ScoringStrategy_Read]
    """A scoring strategy of the evaluation form."""
    status: Final[str]
    """The status of the evaluation form."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    target_configuration: Final[EvaluationForm_EvaluationFormTargetConfiguration_Read]
    """Configuration that specifies the target for an evaluation form."""
    title: Final[str]
    """A title of the evaluation form."""

class HoursOfOperation_HoursOfOperationsIdentifier(TypedDict):
    id: str
    name: NotRequired[str]

class HoursOfOperation_HoursOfOperationConfig(TypedDict):
    day: Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]
    end_time: HoursOfOperation_HoursOfOperationTimeSlice
    start_time: HoursOfOperation_HoursOfOperationTimeSlice2

class HoursOfOperation_HoursOfOperationTimeSlice(TypedDict):
    hours: Int
    minutes: Int

class HoursOfOperation_HoursOfOperationTimeSlice2(TypedDict):
    hours: Int
    minutes: Int

class HoursOfOperation_HoursOfOperationOverride(TypedDict):
    effective_from: str
    effective_till: str
    hours_of_operation_override_id: NotRequired[str]
    override_config: Sequence[HoursOfOperation_HoursOfOperationOverrideConfig]
    override_description: NotRequired[str]
    override_name: str
    override_type: NotRequired[Literal["STANDARD", "OPEN", "CLOSED"]]
    recurrence_config: NotRequired[HoursOfOperation_RecurrenceConfig]

class HoursOfOperation_HoursOfOperationOverrideConfig(TypedDict):
    day: Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"]
    end_time: HoursOfOperation_OverrideTimeSlice
    start_time: HoursOfOperation_OverrideTimeSlice2

class HoursOfOperation_OverrideTimeSlice(TypedDict):
    hours: Int
    minutes: Int

class HoursOfOperation_OverrideTimeSlice2(TypedDict):
    hours: Int
    minutes: Int

class HoursOfOperation_RecurrenceConfig(TypedDict):
    recurrence_pattern: HoursOfOperation_RecurrencePattern

class HoursOfOperation_RecurrencePattern(TypedDict):
    by_month: NotRequired[Sequence[Int]]
    by_month_day: NotRequired[Sequence[Int]]
    by_weekday_occurrence: NotRequired[Sequence[Int]]
    frequency: NotRequired[Literal["WEEKLY", "MONTHLY", "YEARLY"]]
    interval: NotRequired[Int]

class HoursOfOperation_HoursOfOperationsIdentifier2(TypedDict):
    id: str
    name: NotRequired[str]

class HoursOfOperation_Tag(TypedDict):
    key: str
    value: str

@final
class HoursOfOperation(_Resource):
    """Resource Type definition for AWS::Connect::HoursOfOperation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        config: Sequence[HoursOfOperation_HoursOfOperationConfig],
        instance_arn: str,
        name: str,
        time_zone: str,
        child_hours_of_operations: Sequence[HoursOfOperation_HoursOfOperationsIdentifier] = ...,
        description: str = ...,
        hours_of_operation_overrides: Sequence[HoursOfOperation_HoursOfOperationOverride] = ...,
        parent_hours_of_operations: Sequence[HoursOfOperation_HoursOfOperationsIdentifier2] = ...,
        tags: Sequence[HoursOfOperation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    child_hours_of_operations: Final[list[Any]]
    """List of child hours of operations."""
    config: Final[list[Any]]
    """Configuration information for the hours of operation: day, start time, and end time."""
    description: Final[str]
    """The description of the hours of operation."""
    hours_of_operation_arn: Final[str]
    """The Amazon Resource Name (ARN) for the hours of operation."""
    hours_of_operation_overrides: Final[list[Any]]
    """One or more hours of operation overrides assigned to an hour of operation."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    name: Final[str]
    """The name of the hours of operation."""
    parent_hours_of_operations: Final[list[Any]]
    """List of parent hours of operations."""
    tags: Final[list[Any]]
    """One or more tags."""
    time_zone: Final[str]
    """The time zone of the hours of operation."""

class Instance_Attributes(TypedDict):
    auto_mute_agent_on_hold: NotRequired[Bool]
    auto_resolve_best_voices: NotRequired[Bool]
    contact_lens: NotRequired[Bool]
    contactflow_logs: NotRequired[Bool]
    early_media: NotRequired[Bool]
    enhanced_chat_monitoring: NotRequired[Bool]
    enhanced_contact_monitoring: NotRequired[Bool]
    high_volume_out_bound: NotRequired[Bool]
    inbound_calls: Bool
    message_streaming: NotRequired[Bool]
    multi_party_chat_conference: NotRequired[Bool]
    multi_party_conference: NotRequired[Bool]
    outbound_calls: Bool
    use_custom_tts_voices: NotRequired[Bool]

@final
class Instance_Attributes_Read:
    auto_mute_agent_on_hold: Final[Ref[bool]]
    auto_resolve_best_voices: Final[Ref[bool]]
    contact_lens: Final[Ref[bool]]
    contactflow_logs: Final[Ref[bool]]
    early_media: Final[Ref[bool]]
    enhanced_chat_monitoring: Final[Ref[bool]]
    enhanced_contact_monitoring: Final[Ref[bool]]
    high_volume_out_bound: Final[Ref[bool]]
    inbound_calls: Final[Ref[bool]]
    message_streaming: Final[Ref[bool]]
    multi_party_chat_conference: Final[Ref[bool]]
    multi_party_conference: Final[Ref[bool]]
    outbound_calls: Final[Ref[bool]]
    use_custom_tts_voices: Final[Ref[bool]]

class Instance_Tag(TypedDict):
    key: str
    value: str

@final
class Instance(_Resource):
    """Resource Type definition for AWS::Connect::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attributes: Instance_Attributes,
        identity_management_type: Literal["SAML", "CONNECT_MANAGED", "EXISTING_DIRECTORY"],
        directory_id: str = ...,
        instance_alias: str = ...,
        tags: Sequence[Instance_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """An instanceArn is automatically generated on creation based on instanceId."""
    attributes: Final[Instance_Attributes_Read]
    """The attributes for the instance."""
    created_time: Final[str]
    """Timestamp of instance creation logged as part of instance creation."""
    directory_id: Final[str]
    """Existing directoryId user wants to map to the new Connect instance."""
    id: Final[str]
    """An instanceId is automatically generated on creation and assigned as the unique identifier."""
    identity_management_type: Final[str]
    """Specifies the type of directory integration for new instance."""
    instance_alias: Final[str]
    """Alias of the new directory created as part of new instance creation."""
    instance_status: Final[str]
    """Specifies the creation status of new instance."""
    service_role: Final[str]
    """Service linked role created as part of instance creation."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class InstanceStorageConfig_KinesisFirehoseConfig(TypedDict):
    firehose_arn: str

@final
class InstanceStorageConfig_KinesisFirehoseConfig_Read:
    firehose_arn: Final[str]

class InstanceStorageConfig_KinesisStreamConfig(TypedDict):
    stream_arn: str

@final
class InstanceStorageConfig_KinesisStreamConfig_Read:
    stream_arn: Final[str]

class InstanceStorageConfig_KinesisVideoStreamConfig(TypedDict):
    encryption_config: InstanceStorageConfig_EncryptionConfig
    prefix: str
    retention_period_hours: Number

class InstanceStorageConfig_EncryptionConfig(TypedDict):
    encryption_type: Literal["KMS"]
    key_id: str

@final
class InstanceStorageConfig_KinesisVideoStreamConfig_Read:
    encryption_config: Final[InstanceStorageConfig_EncryptionConfig_Read]
    prefix: Final[str]
    retention_period_hours: Final[Ref[float]]

@final
class InstanceStorageConfig_EncryptionConfig_Read:
    encryption_type: Final[str]
    key_id: Final[str]

class InstanceStorageConfig_S3Config(TypedDict):
    bucket_name: str
    bucket_prefix: str
    encryption_config: NotRequired[InstanceStorageConfig_EncryptionConfig2]

class InstanceStorageConfig_EncryptionConfig2(TypedDict):
    encryption_type: Literal["KMS"]
    key_id: str

@final
class InstanceStorageConfig_S3Config_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    encryption_config: Final[InstanceStorageConfig_EncryptionConfig_Read2]

@final
class InstanceStorageConfig_EncryptionConfig_Read2:
    encryption_type: Final[str]
    key_id: Final[str]

@final
class InstanceStorageConfig(_Resource):
    """Resource Type definition for AWS::Connect::InstanceStorageConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        resource_type: Literal["CHAT_TRANSCRIPTS", "CALL_RECORDINGS", "SCHEDULED_REPORTS", "MEDIA_STREAMS", "CONTACT_TRACE_RECORDS", "AGENT_EVENTS", "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS", "ATTACHMENTS", "CONTACT_EVALUATIONS", "SCREEN_RECORDINGS", "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS", "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS", "EMAIL_MESSAGES"],
        storage_type: Literal["S3", "KINESIS_VIDEO_STREAM", "KINESIS_STREAM", "KINESIS_FIREHOSE"],
        kinesis_firehose_config: InstanceStorageConfig_KinesisFirehoseConfig = ...,
        kinesis_stream_config: InstanceStorageConfig_KinesisStreamConfig = ...,
        kinesis_video_stream_config: InstanceStorageConfig_KinesisVideoStreamConfig = ...,
        s3_config: InstanceStorageConfig_S3Config = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """An associationID is automatically generated when a storage config is associated with an instance"""
    instance_arn: Final[str]
    """Connect Instance ID with which the storage config will be associated"""
    kinesis_firehose_config: Final[InstanceStorageConfig_KinesisFirehoseConfig_Read]
    kinesis_stream_config: Final[InstanceStorageConfig_KinesisStreamConfig_Read]
    kinesis_video_stream_config: Final[InstanceStorageConfig_KinesisVideoStreamConfig_Read]
    resource_type: Final[str]
    """Specifies the type of storage resource available for the instance"""
    s3_config: Final[InstanceStorageConfig_S3Config_Read]
    storage_type: Final[str]
    """Specifies the storage type to be associated with the instance"""

class IntegrationAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class IntegrationAssociation(_Resource):
    """Resource Type definition for AWS::Connect::IntegrationAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        integration_arn: str,
        integration_type: Literal["LEX_BOT", "LAMBDA_FUNCTION", "APPLICATION", "CASES_DOMAIN", "WISDOM_ASSISTANT", "WISDOM_KNOWLEDGE_BASE", "WISDOM_QUICK_RESPONSES", "FILE_SCANNER", "MESSAGE_PROCESSOR", "Q_MESSAGE_TEMPLATES", "SES_IDENTITY", "EVENT"],
        source_application_name: str = ...,
        source_application_url: str = ...,
        source_type: Literal["SALESFORCE", "ZENDESK", "CASES"] = ...,
        tags: Sequence[IntegrationAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_id: Final[str]
    """Amazon Connect instance identifier"""
    integration_arn: Final[str]
    """ARN of Integration being associated with the instance"""
    integration_association_id: Final[str]
    """Identifier of the association with Connect Instance"""
    integration_type: Final[str]
    """Specifies the integration type to be associated with the instance"""
    source_application_name: Final[str]
    """The name of the external application."""
    source_application_url: Final[str]
    """The URL for the external application."""
    source_type: Final[str]
    """The type of the data source."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

@final
class Metric_CreatedByInfo_Read:
    aws_identity_arn: Final[str]
    connect_user_arn: Final[str]

@final
class Metric_CreatedByInfo_Read2:
    aws_identity_arn: Final[str]
    connect_user_arn: Final[str]

class Metric_MetricCalculation(TypedDict):
    calculation: str
    calculation_components: Sequence[Metric_CalculationComponent]

class Metric_CalculationComponent(TypedDict):
    alias: str
    metric_filters: NotRequired[Sequence[Metric_MetricFilter]]
    metric_id: NotRequired[str]
    metric_name: NotRequired[str]

class Metric_MetricFilter(TypedDict):
    boolean_condition: NotRequired[Metric_MetricFilterBooleanCondition]
    metric_filter_key: str
    negate: NotRequired[Bool]
    number_condition: NotRequired[Metric_MetricFilterNumberCondition]
    string_condition: NotRequired[Metric_MetricFilterStringCondition]

class Metric_MetricFilterBooleanCondition(TypedDict):
    comparison: Literal["IS_TRUE", "IS_FALSE"]

class Metric_MetricFilterNumberCondition(TypedDict):
    comparison: Literal["LESSER", "LESSER_OR_EQUAL", "GREATER", "GREATER_OR_EQUAL"]
    values: Sequence[Number]

class Metric_MetricFilterStringCondition(TypedDict):
    comparison: Literal["MATCHES_ANY", "MATCHES_NONE"]
    values: Texts

@final
class Metric_MetricCalculation_Read:
    calculation: Final[str]
    calculation_components: Final[list[Any]]

class Metric_Tag(TypedDict):
    key: str
    value: str

@final
class Metric(_Resource):
    """Resource Type definition for AWS::Connect::Metric, a custom metric configured for an Amazon Connect instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        metric_calculation: Metric_MetricCalculation,
        name: str,
        status: Literal["SAVED", "PUBLISHED"],
        unit: Literal["INTEGER", "DOUBLE", "PERCENT", "SECONDS"],
        description: str = ...,
        positive_trend_indicator: Literal["POSITIVE", "NEGATIVE", "NEUTRAL"] = ...,
        tags: Sequence[Metric_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    category: Final[str]
    """The category of the custom metric"""
    created_time: Final[Ref[float]]
    """The timestamp where the metric was created"""
    created_user: Final[Metric_CreatedByInfo_Read]
    creation_method: Final[str]
    """Whether the metric was built with the guided Service Level (SL) experience, or with the free-form metric builder"""
    description: Final[str]
    """The description of the custom metric"""
    effective_time: Final[Ref[float]]
    """Earliest time that can be queried for this metric"""
    filters: Final[list[Any]]
    """List of filter types that may be used with this metric"""
    groupings: Final[list[str]]
    """List of groupings that may be used with this metric"""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """The AWS region where the metric was last modified"""
    last_modified_time: Final[Ref[float]]
    """The timestamp where the metric was last modified"""
    last_modified_user: Final[Metric_CreatedByInfo_Read2]
    metric_arn: Final[str]
    """The Amazon Resource Name (ARN) for the custom metric."""
    metric_calculation: Final[Metric_MetricCalculation_Read]
    """The calculation configuration for the metric"""
    name: Final[str]
    """The name of the custom metric"""
    positive_trend_indicator: Final[str]
    """Indicates how to classify a positive trend in metric data on the UI"""
    primary_event_source: Final[str]
    """Main provider of the document/row-level data for the metric; should match Data Lake table names"""
    primary_event_source_effective_timestamp_type: Final[str]
    """Identifies the timestamp used to place the metrics on a time-series; should match public attribute name"""
    refresh_rate: Final[Ref[int]]
    """Recommended time to wait between each refresh of data for the metric"""
    status: Final[str]
    """The status of the custom metric"""
    supported_stats: Final[list[str]]
    """List of stat aggregations available for the metric"""
    supports_custom_calculation: Final[Ref[bool]]
    """The metric may be used to compose other (custom) metrics"""
    supports_preaggregate_calculation: Final[Ref[bool]]
    """The metric may be used to compose other (custom) metrics, meaning it can be used inside of aggregate stat functions"""
    tags: Final[list[Any]]
    """One or more tags."""
    type: Final[str]
    """Whether the metric is provided out-of-the-box or created by each customer"""
    unit: Final[str]
    """Display unit for the metric data"""

class Notification_NotificationContent(TypedDict):
    de_de: NotRequired[str]
    en_us: NotRequired[str]
    es_es: NotRequired[str]
    fr_fr: NotRequired[str]
    id_id: NotRequired[str]
    it_it: NotRequired[str]
    ja_jp: NotRequired[str]
    ko_kr: NotRequired[str]
    pt_br: NotRequired[str]
    zh_cn: NotRequired[str]
    zh_tw: NotRequired[str]

@final
class Notification_NotificationContent_Read:
    de_de: Final[str]
    en_us: Final[str]
    es_es: Final[str]
    fr_fr: Final[str]
    id_id: Final[str]
    it_it: Final[str]
    ja_jp: Final[str]
    ko_kr: Final[str]
    pt_br: Final[str]
    zh_cn: Final[str]
    zh_tw: Final[str]

class Notification_Tag(TypedDict):
    key: str
    value: str

@final
class Notification(_Resource):
    """Resource Type definition for AWS::Connect::Notification"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Notification_NotificationContent,
        instance_arn: str,
        expires_at: str = ...,
        priority: Literal["HIGH", "LOW"] = ...,
        recipients: Texts = ...,
        tags: Sequence[Notification_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) for the notification."""
    content: Final[Notification_NotificationContent_Read]
    """The content of a notification"""
    created_at: Final[str]
    """The time a notification was created"""
    expires_at: Final[str]
    """The time a notification will expire"""
    id: Final[str]
    """The identifier of the notification."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    priority: Final[str]
    """The priority of notification."""
    recipients: Final[list[str]]
    """The recipients of the notification."""
    tags: Final[list[Any]]
    """One or more tags."""

class PhoneNumber_Tag(TypedDict):
    key: str
    value: str

@final
class PhoneNumber(_Resource):
    """Resource Type definition for AWS::Connect::PhoneNumber"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        target_arn: str,
        country_code: str = ...,
        description: str = ...,
        prefix: str = ...,
        source_phone_number_arn: str = ...,
        tags: Sequence[PhoneNumber_Tag] = ...,
        type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address: Final[str]
    """The phone number e164 address."""
    country_code: Final[str]
    """The phone number country code."""
    description: Final[str]
    """The description of the phone number."""
    phone_number_arn: Final[str]
    """The phone number ARN"""
    prefix: Final[str]
    """The phone number prefix."""
    source_phone_number_arn: Final[str]
    """The source phone number arn."""
    tags: Final[list[Any]]
    """One or more tags."""
    target_arn: Final[str]
    """The ARN of the target the phone number is claimed to."""
    type: Final[str]
    """The phone number type"""

class PredefinedAttribute_AttributeConfiguration(TypedDict):
    enable_value_validation_on_association: NotRequired[Bool]
    is_read_only: NotRequired[Bool]

@final
class PredefinedAttribute_AttributeConfiguration_Read:
    enable_value_validation_on_association: Final[Ref[bool]]
    is_read_only: Final[Ref[bool]]

class PredefinedAttribute_Values(TypedDict):
    string_list: NotRequired[Texts]

@final
class PredefinedAttribute_Values_Read:
    string_list: Final[list[str]]

@final
class PredefinedAttribute(_Resource):
    """Resource Type definition for AWS::Connect::PredefinedAttribute"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        attribute_configuration: PredefinedAttribute_AttributeConfiguration = ...,
        purposes: Texts = ...,
        values: PredefinedAttribute_Values = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attribute_configuration: Final[PredefinedAttribute_AttributeConfiguration_Read]
    """Custom metadata associated to a Predefined attribute that controls how the attribute behaves when used by upstream services."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """Last modified region."""
    last_modified_time: Final[Ref[float]]
    """Last modified time."""
    name: Final[str]
    """The name of the predefined attribute."""
    purposes: Final[list[str]]
    """The assigned purposes of the predefined attribute."""
    values: Final[PredefinedAttribute_Values_Read]
    """The values of a predefined attribute."""

class Prompt_Tag(TypedDict):
    key: str
    value: str

@final
class Prompt(_Resource):
    """Resource Type definition for AWS::Connect::Prompt"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        description: str = ...,
        s3_uri: str = ...,
        tags: Sequence[Prompt_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the prompt."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    name: Final[str]
    """The name of the prompt."""
    prompt_arn: Final[str]
    """The Amazon Resource Name (ARN) for the prompt."""
    s3_uri: Final[str]
    """S3 URI of the customer's audio file for creating prompts resource.."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Queue_EmailAddress(TypedDict):
    email_address_arn: str

class Queue_OutboundCallerConfig(TypedDict):
    outbound_caller_id_name: NotRequired[str]
    outbound_caller_id_number_arn: NotRequired[str]
    outbound_flow_arn: NotRequired[str]

@final
class Queue_OutboundCallerConfig_Read:
    outbound_caller_id_name: Final[str]
    outbound_caller_id_number_arn: Final[str]
    outbound_flow_arn: Final[str]

class Queue_OutboundEmailConfig(TypedDict):
    outbound_email_address_id: NotRequired[str]

@final
class Queue_OutboundEmailConfig_Read:
    outbound_email_address_id: Final[str]

class Queue_Tag(TypedDict):
    key: str
    value: str

@final
class Queue(_Resource):
    """Resource Type definition for AWS::Connect::Queue"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hours_of_operation_arn: str,
        instance_arn: str,
        name: str,
        additional_email_addresses: Sequence[Queue_EmailAddress] = ...,
        description: str = ...,
        max_contacts: Int = ...,
        outbound_caller_config: Queue_OutboundCallerConfig = ...,
        outbound_email_config: Queue_OutboundEmailConfig = ...,
        quick_connect_arns: Texts = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[Queue_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_email_addresses: Final[list[Any]]
    """The email addresses that agents can use when replying to or initiating email contacts"""
    description: Final[str]
    """The description of the queue."""
    hours_of_operation_arn: Final[str]
    """The identifier for the hours of operation."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """The AWS Region where this resource was last modified."""
    last_modified_time: Final[Ref[float]]
    """The timestamp when this resource was last modified."""
    max_contacts: Final[Ref[int]]
    """The maximum number of contacts that can be in the queue before it is considered full."""
    name: Final[str]
    """The name of the queue."""
    outbound_caller_config: Final[Queue_OutboundCallerConfig_Read]
    """The outbound caller ID name, number, and outbound whisper flow."""
    outbound_email_config: Final[Queue_OutboundEmailConfig_Read]
    """The outbound email configuration for a specified queue."""
    queue_arn: Final[str]
    """The Amazon Resource Name (ARN) for the queue."""
    quick_connect_arns: Final[list[str]]
    """The quick connects available to agents who are working the queue."""
    status: Final[str]
    """The status of the queue."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of queue."""

class QuickConnect_QuickConnectConfig(TypedDict):
    flow_config: NotRequired[QuickConnect_FlowQuickConnectConfig]
    phone_config: NotRequired[QuickConnect_PhoneNumberQuickConnectConfig]
    queue_config: NotRequired[QuickConnect_QueueQuickConnectConfig]
    quick_connect_type: Literal["PHONE_NUMBER", "QUEUE", "USER", "FLOW"]
    user_config: NotRequired[QuickConnect_UserQuickConnectConfig]

class QuickConnect_FlowQuickConnectConfig(TypedDict):
    contact_flow_arn: str

class QuickConnect_PhoneNumberQuickConnectConfig(TypedDict):
    phone_number: str

class QuickConnect_QueueQuickConnectConfig(TypedDict):
    contact_flow_arn: str
    queue_arn: str

class QuickConnect_UserQuickConnectConfig(TypedDict):
    contact_flow_arn: str
    user_arn: str

@final
class QuickConnect_QuickConnectConfig_Read:
    flow_config: Final[QuickConnect_FlowQuickConnectConfig_Read]
    phone_config: Final[QuickConnect_PhoneNumberQuickConnectConfig_Read]
    queue_config: Final[QuickConnect_QueueQuickConnectConfig_Read]
    quick_connect_type: Final[str]
    user_config: Final[QuickConnect_UserQuickConnectConfig_Read]

@final
class QuickConnect_FlowQuickConnectConfig_Read:
    contact_flow_arn: Final[str]

@final
class QuickConnect_PhoneNumberQuickConnectConfig_Read:
    phone_number: Final[str]

@final
class QuickConnect_QueueQuickConnectConfig_Read:
    contact_flow_arn: Final[str]
    queue_arn: Final[str]

@final
class QuickConnect_UserQuickConnectConfig_Read:
    contact_flow_arn: Final[str]
    user_arn: Final[str]

class QuickConnect_Tag(TypedDict):
    key: str
    value: str

@final
class QuickConnect(_Resource):
    """Resource Type definition for AWS::Connect::QuickConnect"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        quick_connect_config: QuickConnect_QuickConnectConfig,
        description: str = ...,
        tags: Sequence[QuickConnect_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the quick connect."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    name: Final[str]
    """The name of the quick connect."""
    quick_connect_arn: Final[str]
    """The Amazon Resource Name (ARN) for the quick connect."""
    quick_connect_config: Final[QuickConnect_QuickConnectConfig_Read]
    """Configuration settings for the quick connect."""
    quick_connect_type: Final[str]
    """The type of quick connect."""
    tags: Final[list[Any]]
    """One or more tags."""

class RoutingProfile_RoutingProfileManualAssignmentQueueConfig(TypedDict):
    queue_reference: RoutingProfile_RoutingProfileQueueReference

class RoutingProfile_RoutingProfileQueueReference(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    queue_arn: str

class RoutingProfile_MediaConcurrency(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    concurrency: Int
    cross_channel_behavior: NotRequired[RoutingProfile_CrossChannelBehavior]

class RoutingProfile_CrossChannelBehavior(TypedDict):
    behavior_type: Literal["ROUTE_CURRENT_CHANNEL_ONLY", "ROUTE_ANY_CHANNEL"]

class RoutingProfile_RoutingProfileQueueConfig(TypedDict):
    delay: Int
    priority: Int
    queue_reference: RoutingProfile_RoutingProfileQueueReference2

class RoutingProfile_RoutingProfileQueueReference2(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    queue_arn: str

class RoutingProfile_Tag(TypedDict):
    key: str
    value: str

@final
class RoutingProfile(_Resource):
    """Resource Type definition for AWS::Connect::RoutingProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_outbound_queue_arn: str,
        description: str,
        instance_arn: str,
        media_concurrencies: Sequence[RoutingProfile_MediaConcurrency],
        name: str,
        agent_availability_timer: Literal["TIME_SINCE_LAST_ACTIVITY", "TIME_SINCE_LAST_INBOUND"] = ...,
        manual_assignment_queue_configs: Sequence[RoutingProfile_RoutingProfileManualAssignmentQueueConfig] = ...,
        queue_configs: Sequence[RoutingProfile_RoutingProfileQueueConfig] = ...,
        tags: Sequence[RoutingProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_availability_timer: Final[str]
    """Whether agents with this routing profile will have their routing order calculated based on longest idle time or time since their last…"""
    default_outbound_queue_arn: Final[str]
    """The identifier of the default outbound queue for this routing profile."""
    description: Final[str]
    """The description of the routing profile."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    manual_assignment_queue_configs: Final[list[Any]]
    """The manual assignment queues to associate with this routing profile."""
    media_concurrencies: Final[list[Any]]
    """The channels agents can handle in the Contact Control Panel (CCP) for this routing profile."""
    name: Final[str]
    """The name of the routing profile."""
    queue_configs: Final[list[Any]]
    """The queues to associate with this routing profile."""
    routing_profile_arn: Final[str]
    """The Amazon Resource Name (ARN) of the routing profile."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Rule_Actions(TypedDict):
    assign_contact_category_actions: NotRequired[Sequence[Mapping[str, Any] | str]]
    assign_sla_actions: NotRequired[Sequence[Rule_AssignSlaAction]]
    create_case_actions: NotRequired[Sequence[Rule_CreateCaseAction]]
    end_associated_tasks_actions: NotRequired[Sequence[Mapping[str, Any] | str]]
    event_bridge_actions: NotRequired[Sequence[Rule_EventBridgeAction]]
    send_in_app_notification_actions: NotRequired[Sequence[Rule_SendInAppNotificationAction]]
    send_notification_actions: NotRequired[Sequence[Rule_SendNotificationAction]]
    submit_auto_evaluation_actions: NotRequired[Sequence[Rule_SubmitAutoEvaluationAction]]
    task_actions: NotRequired[Sequence[Rule_TaskAction]]
    update_case_actions: NotRequired[Sequence[Rule_UpdateCaseAction]]

class Rule_AssignSlaAction(TypedDict):
    case_sla_configuration: Rule_AssignSlaActionCaseSlaConfiguration
    sla_assignment_type: Literal["CASES"]

class Rule_AssignSlaActionCaseSlaConfiguration(TypedDict):
    field_id: NotRequired[str]
    name: str
    target_field_values: NotRequired[Sequence[Rule_SlaTargetFieldValue]]
    target_sla_minutes: Number
    type: Literal["CaseField"]

class Rule_SlaTargetFieldValue(TypedDict):
    string_value: NotRequired[str]

class Rule_CreateCaseAction(TypedDict):
    fields: Sequence[Rule_Field]
    template_id: str

class Rule_Field(TypedDict):
    id: str
    value: Rule_FieldValue

class Rule_FieldValue(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    empty_value: NotRequired[Mapping[str, Any] | str]
    string_value: NotRequired[str]

class Rule_EventBridgeAction(TypedDict):
    name: str

class Rule_SendInAppNotificationAction(TypedDict):
    content: Rule_NotificationContent
    exclusion: NotRequired[Rule_InAppNotificationRecipientType]
    priority: NotRequired[Literal["HIGH", "LOW"]]
    recipient: Rule_InAppNotificationRecipientType2

class Rule_NotificationContent(TypedDict):
    de_de: NotRequired[str]
    en_us: NotRequired[str]
    es_es: NotRequired[str]
    fr_fr: NotRequired[str]
    id_id: NotRequired[str]
    it_it: NotRequired[str]
    ja_jp: NotRequired[str]
    ko_kr: NotRequired[str]
    pt_br: NotRequired[str]
    zh_cn: NotRequired[str]
    zh_tw: NotRequired[str]

class Rule_InAppNotificationRecipientType(TypedDict):
    user_arns: NotRequired[Texts]
    user_tags: NotRequired[Mapping[str, str]]

class Rule_InAppNotificationRecipientType2(TypedDict):
    user_arns: NotRequired[Texts]
    user_tags: NotRequired[Mapping[str, str]]

class Rule_SendNotificationAction(TypedDict):
    content: str
    content_type: Literal["PLAIN_TEXT"]
    delivery_method: Literal["EMAIL"]
    exclusion: NotRequired[Rule_NotificationRecipientType]
    recipient: Rule_NotificationRecipientType2
    subject: NotRequired[str]

class Rule_NotificationRecipientType(TypedDict):
    user_arns: NotRequired[Texts]
    user_tags: NotRequired[Mapping[str, str]]

class Rule_NotificationRecipientType2(TypedDict):
    user_arns: NotRequired[Texts]
    user_tags: NotRequired[Mapping[str, str]]

class Rule_SubmitAutoEvaluationAction(TypedDict):
    evaluation_form_arn: str

class Rule_TaskAction(TypedDict):
    contact_flow_arn: str
    description: NotRequired[str]
    name: str
    references: NotRequired[Mapping[str, Rule_Reference]]

class Rule_Reference(TypedDict):
    type: Literal["URL", "ATTACHMENT", "NUMBER", "STRING", "DATE", "EMAIL"]
    value: str

class Rule_UpdateCaseAction(TypedDict):
    fields: Sequence[Rule_Field]

@final
class Rule_Actions_Read:
    assign_contact_category_actions: Final[list[Any]]
    assign_sla_actions: Final[list[Any]]
    create_case_actions: Final[list[Any]]
    end_associated_tasks_actions: Final[list[Any]]
    event_bridge_actions: Final[list[Any]]
    send_in_app_notification_actions: Final[list[Any]]
    send_notification_actions: Final[list[Any]]
    submit_auto_evaluation_actions: Final[list[Any]]
    task_actions: Final[list[Any]]
    update_case_actions: Final[list[Any]]

class Rule_Tag(TypedDict):
    key: str
    value: str

class Rule_RuleTriggerEventSource(TypedDict):
    event_source_name: Literal["OnEmailAnalysisAvailable", "OnContactEvaluationSubmit", "OnPostCallAnalysisAvailable", "OnRealTimeCallAnalysisAvailable", "OnRealTimeChatAnalysisAvailable", "OnPostChatAnalysisAvailable", "OnZendeskTicketCreate", "OnZendeskTicketStatusUpdate", "OnSalesforceCaseCreate", "OnMetricDataUpdate", "OnCaseCreate", "OnCaseUpdate", "OnSlaBreach", "OnSchedulePublish", "OnScheduleUpdate", "OnScheduleTimeOffRequestActivity"]
    integration_association_arn: NotRequired[str]

@final
class Rule_RuleTriggerEventSource_Read:
    event_source_name: Final[str]
    integration_association_arn: Final[str]

@final
class Rule(_Resource):
    """Creates a rule for the specified CON instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Rule_Actions,
        function: str,
        instance_arn: str,
        name: str,
        publish_status: Literal["DRAFT", "PUBLISHED"],
        trigger_event_source: Rule_RuleTriggerEventSource,
        tags: Sequence[Rule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[Rule_Actions_Read]
    """A list of actions to be run when the rule is triggered."""
    function: Final[str]
    """The conditions of the rule."""
    instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Final[str]
    """The name of the rule."""
    publish_status: Final[str]
    """The publish status of the rule."""
    rule_arn: Final[str]
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    trigger_event_source: Final[Rule_RuleTriggerEventSource_Read]
    """The name of the event source."""

@final
class SecurityKey(_Resource):
    """Resource Type definition for AWS::Connect::SecurityKey"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        key: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """An associationID is automatically generated when a storage config is associated with an instance"""
    instance_id: Final[str]
    """Amazon Connect instance identifier"""
    key: Final[str]
    """A valid security key in PEM format."""

class SecurityProfile_Tag(TypedDict):
    key: str
    value: str

class SecurityProfile_FlowModule(TypedDict):
    flow_module_id: NotRequired[str]
    type: NotRequired[Literal["MCP"]]

class SecurityProfile_Application(TypedDict):
    application_permissions: NotRequired[Texts]
    namespace: NotRequired[str]
    type: NotRequired[Literal["MCP", "THIRD_PARTY_APPLICATION"]]

class SecurityProfile_GranularAccessControlConfiguration(TypedDict):
    data_table_access_control_configuration: NotRequired[SecurityProfile_DataTableAccessControlConfiguration]

class SecurityProfile_DataTableAccessControlConfiguration(TypedDict):
    primary_attribute_access_control_configuration: NotRequired[SecurityProfile_PrimaryAttributeAccessControlConfigurationItem]

class SecurityProfile_PrimaryAttributeAccessControlConfigurationItem(TypedDict):
    primary_attribute_values: NotRequired[Sequence[SecurityProfile_PrimaryAttributeValue]]

class SecurityProfile_PrimaryAttributeValue(TypedDict):
    access_type: NotRequired[Literal["ALLOW"]]
    attribute_name: NotRequired[str]
    values: NotRequired[Texts]

@final
class SecurityProfile_GranularAccessControlConfiguration_Read:
    data_table_access_control_configuration: Final[SecurityProfile_DataTableAccessControlConfiguration_Read]

@final
class SecurityProfile_DataTableAccessControlConfiguration_Read:
    primary_attribute_access_control_configuration: Final[SecurityProfile_PrimaryAttributeAccessControlConfigurationItem_Read]

@final
class SecurityProfile_PrimaryAttributeAccessControlConfigurationItem_Read:
    primary_attribute_values: Final[list[Any]]

class SecurityProfile_Tag2(TypedDict):
    key: str
    value: str

@final
class SecurityProfile(_Resource):
    """Resource Type definition for AWS::Connect::SecurityProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        security_profile_name: str,
        allowed_access_control_hierarchy_group_id: str = ...,
        allowed_access_control_tags: Sequence[SecurityProfile_Tag] = ...,
        allowed_flow_modules: Sequence[SecurityProfile_FlowModule] = ...,
        applications: Sequence[SecurityProfile_Application] = ...,
        description: str = ...,
        granular_access_control_configuration: SecurityProfile_GranularAccessControlConfiguration = ...,
        hierarchy_restricted_resources: Texts = ...,
        permissions: Texts = ...,
        tag_restricted_resources: Texts = ...,
        tags: Sequence[SecurityProfile_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_access_control_hierarchy_group_id: Final[str]
    """The identifier of the hierarchy group that a security profile uses to restrict access to resources in Amazon Connect."""
    allowed_access_control_tags: Final[list[Any]]
    """The list of tags that a security profile uses to restrict access to resources in Amazon Connect."""
    allowed_flow_modules: Final[list[Any]]
    """The list of flow-module resources to be linked to a security profile in Amazon Connect."""
    applications: Final[list[Any]]
    """A list of third-party applications that the security profile will give access to."""
    description: Final[str]
    """The description of the security profile."""
    granular_access_control_configuration: Final[SecurityProfile_GranularAccessControlConfiguration_Read]
    hierarchy_restricted_resources: Final[list[str]]
    """The list of resources that a security profile applies hierarchy restrictions to in Amazon Connect."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """The AWS Region where this resource was last modified."""
    last_modified_time: Final[Ref[float]]
    """The timestamp when this resource was last modified."""
    permissions: Final[list[str]]
    """Permissions assigned to the security profile."""
    security_profile_arn: Final[str]
    """The Amazon Resource Name (ARN) for the security profile."""
    security_profile_name: Final[str]
    """The name of the security profile."""
    tag_restricted_resources: Final[list[str]]
    """The list of resources that a security profile applies tag restrictions to in Amazon Connect."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class TaskTemplate_Constraints(TypedDict):
    invisible_fields: NotRequired[Sequence[TaskTemplate_InvisibleFieldInfo]]
    read_only_fields: NotRequired[Sequence[TaskTemplate_ReadOnlyFieldInfo]]
    required_fields: NotRequired[Sequence[TaskTemplate_RequiredFieldInfo]]

class TaskTemplate_InvisibleFieldInfo(TypedDict):
    id: TaskTemplate_FieldIdentifier

class TaskTemplate_FieldIdentifier(TypedDict):
    name: str

class TaskTemplate_ReadOnlyFieldInfo(TypedDict):
    id: TaskTemplate_FieldIdentifier2

class TaskTemplate_FieldIdentifier2(TypedDict):
    name: str

class TaskTemplate_RequiredFieldInfo(TypedDict):
    id: TaskTemplate_FieldIdentifier3

class TaskTemplate_FieldIdentifier3(TypedDict):
    name: str

@final
class TaskTemplate_Constraints_Read:
    invisible_fields: Final[list[Any]]
    read_only_fields: Final[list[Any]]
    required_fields: Final[list[Any]]

class TaskTemplate_DefaultFieldValue(TypedDict):
    default_value: str
    id: TaskTemplate_FieldIdentifier4

class TaskTemplate_FieldIdentifier4(TypedDict):
    name: str

class TaskTemplate_Field(TypedDict):
    description: NotRequired[str]
    id: TaskTemplate_FieldIdentifier5
    single_select_options: NotRequired[Texts]
    type: Literal["NAME", "DESCRIPTION", "SCHEDULED_TIME", "QUICK_CONNECT", "URL", "NUMBER", "TEXT", "TEXT_AREA", "DATE_TIME", "BOOLEAN", "SINGLE_SELECT", "EMAIL", "EXPIRY_DURATION", "SELF_ASSIGN"]

class TaskTemplate_FieldIdentifier5(TypedDict):
    name: str

class TaskTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class TaskTemplate(_Resource):
    """Resource Type definition for AWS::Connect::TaskTemplate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        client_token: str = ...,
        constraints: TaskTemplate_Constraints = ...,
        contact_flow_arn: str = ...,
        defaults: Sequence[TaskTemplate_DefaultFieldValue] = ...,
        description: str = ...,
        fields: Sequence[TaskTemplate_Field] = ...,
        name: str = ...,
        self_assign_contact_flow_arn: str = ...,
        status: Literal["ACTIVE", "INACTIVE"] = ...,
        tags: Sequence[TaskTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The identifier (arn) of the task template."""
    client_token: Final[str]
    """the client token string in uuid format"""
    constraints: Final[TaskTemplate_Constraints_Read]
    """The constraints for the task template"""
    contact_flow_arn: Final[str]
    """The identifier of the contact flow."""
    defaults: Final[list[Any]]
    description: Final[str]
    """The description of the task template."""
    fields: Final[list[Any]]
    """The list of task template's fields"""
    instance_arn: Final[str]
    """The identifier (arn) of the instance."""
    name: Final[str]
    """The name of the task template."""
    self_assign_contact_flow_arn: Final[str]
    """The identifier of the contact flow."""
    status: Final[str]
    """The status of the task template"""
    tags: Final[list[Any]]
    """One or more tags."""

class TestCase_EntryPoint(TypedDict):
    chat_entry_point_parameters: NotRequired[TestCase_EntryPointChatEntryPointParameters]
    type: NotRequired[Literal["VOICE_CALL", "CHAT"]]
    voice_call_entry_point_parameters: NotRequired[TestCase_EntryPointVoiceCallEntryPointParameters]

class TestCase_EntryPointChatEntryPointParameters(TypedDict):
    flow_id: NotRequired[str]

class TestCase_EntryPointVoiceCallEntryPointParameters(TypedDict):
    destination_phone_number: NotRequired[str]
    flow_id: NotRequired[str]
    source_phone_number: NotRequired[str]

@final
class TestCase_EntryPoint_Read:
    chat_entry_point_parameters: Final[TestCase_EntryPointChatEntryPointParameters_Read]
    type: Final[str]
    voice_call_entry_point_parameters: Final[TestCase_EntryPointVoiceCallEntryPointParameters_Read]

@final
class TestCase_EntryPointChatEntryPointParameters_Read:
    flow_id: Final[str]

@final
class TestCase_EntryPointVoiceCallEntryPointParameters_Read:
    destination_phone_number: Final[str]
    flow_id: Final[str]
    source_phone_number: Final[str]

class TestCase_Tag(TypedDict):
    key: str
    value: str

@final
class TestCase(_Resource):
    """Resource Type definition for AWS::Connect::TestCase"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        instance_arn: str,
        name: str,
        description: str = ...,
        entry_point: TestCase_EntryPoint = ...,
        initialization_data: str = ...,
        status: Literal["SAVED", "PUBLISHED"] = ...,
        tags: Sequence[TestCase_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content: Final[str]
    """The content of the test case."""
    description: Final[str]
    """The description of the test case."""
    entry_point: Final[TestCase_EntryPoint_Read]
    """The Entry Point associated with the test case"""
    initialization_data: Final[str]
    """The initialization data of the test case."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    last_modified_region: Final[str]
    """Last modified region."""
    last_modified_time: Final[Ref[float]]
    """A epoch time stamp field used for test case operations."""
    name: Final[str]
    """The name of the test case."""
    status: Final[str]
    """The status of the test case."""
    tags: Final[list[Any]]
    """One or more tags."""
    test_case_arn: Final[str]
    """The identifier of the test case."""

class TrafficDistributionGroup_Tag(TypedDict):
    key: str
    value: str

@final
class TrafficDistributionGroup(_Resource):
    """Resource Type definition for AWS::Connect::TrafficDistributionGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        description: str = ...,
        tags: Sequence[TrafficDistributionGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description for the traffic distribution group."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance that has been replicated."""
    is_default: Final[Ref[bool]]
    """If this is the default traffic distribution group."""
    name: Final[str]
    """The name for the traffic distribution group."""
    status: Final[str]
    """The status of the traffic distribution group."""
    tags: Final[list[Any]]
    """One or more tags."""
    traffic_distribution_group_arn: Final[str]
    """The identifier of the traffic distribution group."""

class UseCase_Tag(TypedDict):
    key: str
    value: str

@final
class UseCase(_Resource):
    """Resource Type definition for a use case associated with an Amazon Connect integration association."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        integration_association_id: str,
        use_case_type: Literal["RULES_EVALUATION", "CONNECT_CAMPAIGNS"],
        tags: Sequence[UseCase_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_id: Final[str]
    """The identifier of the Amazon Connect instance."""
    integration_association_id: Final[str]
    """The identifier for the integration association."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    use_case_arn: Final[str]
    """The Amazon Resource Name (ARN) of the use case."""
    use_case_id: Final[str]
    """The identifier of the use case."""
    use_case_type: Final[str]
    """The type of use case to associate to the integration association."""

class User_AfterContactWorkConfigPerChannel(TypedDict):
    after_contact_work_config: User_AfterContactWorkConfig
    agent_first_callback_after_contact_work_config: NotRequired[User_AfterContactWorkConfig2]
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]

class User_AfterContactWorkConfig(TypedDict):
    after_contact_work_mode: NotRequired[Literal["ON", "OFF", "ON_DEMAND"]]
    after_contact_work_time_limit: NotRequired[Int]

class User_AfterContactWorkConfig2(TypedDict):
    after_contact_work_mode: NotRequired[Literal["ON", "OFF", "ON_DEMAND"]]
    after_contact_work_time_limit: NotRequired[Int]

class User_AutoAcceptConfig(TypedDict):
    agent_first_callback_auto_accept: NotRequired[Bool]
    auto_accept: Bool
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]

class User_UserIdentityInfo(TypedDict):
    email: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    mobile: NotRequired[str]
    secondary_email: NotRequired[str]

@final
class User_UserIdentityInfo_Read:
    email: Final[str]
    first_name: Final[str]
    last_name: Final[str]
    mobile: Final[str]
    secondary_email: Final[str]

class User_PersistentConnectionConfig(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    persistent_connection: Bool

class User_UserPhoneConfig(TypedDict):
    after_contact_work_time_limit: NotRequired[Int]
    auto_accept: NotRequired[Bool]
    desk_phone_number: NotRequired[str]
    persistent_connection: NotRequired[Bool]
    phone_type: NotRequired[Literal["SOFT_PHONE", "DESK_PHONE"]]

@final
class User_UserPhoneConfig_Read:
    after_contact_work_time_limit: Final[Ref[int]]
    auto_accept: Final[Ref[bool]]
    desk_phone_number: Final[str]
    persistent_connection: Final[Ref[bool]]
    phone_type: Final[str]

class User_PhoneNumberConfig(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    phone_number: NotRequired[str]
    phone_type: Literal["SOFT_PHONE", "DESK_PHONE"]

class User_Tag(TypedDict):
    key: str
    value: str

class User_UserProficiency(TypedDict):
    attribute_name: str
    attribute_value: str
    level: Number

class User_VoiceEnhancementConfig(TypedDict):
    channel: Literal["VOICE", "CHAT", "TASK", "EMAIL"]
    voice_enhancement_mode: Literal["NONE", "VOICE_ISOLATION", "NOISE_SUPPRESSION"]

@final
class User(_Resource):
    """Resource Type definition for AWS::Connect::User"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        routing_profile_arn: str,
        security_profile_arns: Texts,
        username: str,
        after_contact_work_configs: Sequence[User_AfterContactWorkConfigPerChannel] = ...,
        auto_accept_configs: Sequence[User_AutoAcceptConfig] = ...,
        directory_user_id: str = ...,
        hierarchy_group_arn: str = ...,
        identity_info: User_UserIdentityInfo = ...,
        password: SecretText = ...,
        persistent_connection_configs: Sequence[User_PersistentConnectionConfig] = ...,
        phone_config: User_UserPhoneConfig = ...,
        phone_number_configs: Sequence[User_PhoneNumberConfig] = ...,
        tags: Sequence[User_Tag] = ...,
        user_proficiencies: Sequence[User_UserProficiency] = ...,
        voice_enhancement_configs: Sequence[User_VoiceEnhancementConfig] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    after_contact_work_configs: Final[list[Any]]
    """After Contact Work configurations of a user."""
    auto_accept_configs: Final[list[Any]]
    """Auto-accept configurations of a user."""
    directory_user_id: Final[str]
    """The identifier of the user account in the directory used for identity management."""
    hierarchy_group_arn: Final[str]
    """The identifier of the hierarchy group for the user."""
    identity_info: Final[User_UserIdentityInfo_Read]
    """Contains information about the identity of a user."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    password: Final[str]
    """The password for the user account."""
    persistent_connection_configs: Final[list[Any]]
    """Persistent Connection configurations of a user."""
    phone_config: Final[User_UserPhoneConfig_Read]
    """Contains information about the phone configuration settings for a user."""
    phone_number_configs: Final[list[Any]]
    """Phone Number configurations of a user."""
    routing_profile_arn: Final[str]
    """The identifier of the routing profile for the user."""
    security_profile_arns: Final[list[str]]
    """One or more security profile arns for the user"""
    tags: Final[list[Any]]
    """One or more tags."""
    user_arn: Final[str]
    """The Amazon Resource Name (ARN) for the user."""
    user_proficiencies: Final[list[Any]]
    """One or more predefined attributes assigned to a user, with a level that indicates how skilled they are."""
    username: Final[str]
    """The user name for the account."""
    voice_enhancement_configs: Final[list[Any]]
    """Voice Enhancement configurations of a user."""

class UserHierarchyGroup_Tag(TypedDict):
    key: str
    value: str

@final
class UserHierarchyGroup(_Resource):
    """Resource Type definition for AWS::Connect::UserHierarchyGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        parent_group_arn: str = ...,
        tags: Sequence[UserHierarchyGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    name: Final[str]
    """The name of the user hierarchy group."""
    parent_group_arn: Final[str]
    """The Amazon Resource Name (ARN) for the User hierarchy group."""
    tags: Final[list[Any]]
    """One or more tags."""
    user_hierarchy_group_arn: Final[str]
    """The Amazon Resource Name (ARN) for the User hierarchy group."""

class UserHierarchyStructure_UserHierarchyStructure(TypedDict):
    level_five: NotRequired[UserHierarchyStructure_LevelFive]
    level_four: NotRequired[UserHierarchyStructure_LevelFour]
    level_one: NotRequired[UserHierarchyStructure_LevelOne]
    level_three: NotRequired[UserHierarchyStructure_LevelThree]
    level_two: NotRequired[UserHierarchyStructure_LevelTwo]

class UserHierarchyStructure_LevelFive(TypedDict):
    hierarchy_level_arn: NotRequired[str]
    hierarchy_level_id: NotRequired[str]
    name: str

class UserHierarchyStructure_LevelFour(TypedDict):
    hierarchy_level_arn: NotRequired[str]
    hierarchy_level_id: NotRequired[str]
    name: str

class UserHierarchyStructure_LevelOne(TypedDict):
    hierarchy_level_arn: NotRequired[str]
    hierarchy_level_id: NotRequired[str]
    name: str

class UserHierarchyStructure_LevelThree(TypedDict):
    hierarchy_level_arn: NotRequired[str]
    hierarchy_level_id: NotRequired[str]
    name: str

class UserHierarchyStructure_LevelTwo(TypedDict):
    hierarchy_level_arn: NotRequired[str]
    hierarchy_level_id: NotRequired[str]
    name: str

@final
class UserHierarchyStructure_UserHierarchyStructure_Read:
    level_five: Final[UserHierarchyStructure_LevelFive_Read]
    level_four: Final[UserHierarchyStructure_LevelFour_Read]
    level_one: Final[UserHierarchyStructure_LevelOne_Read]
    level_three: Final[UserHierarchyStructure_LevelThree_Read]
    level_two: Final[UserHierarchyStructure_LevelTwo_Read]

@final
class UserHierarchyStructure_LevelFive_Read:
    hierarchy_level_arn: Final[str]
    hierarchy_level_id: Final[str]
    name: Final[str]

@final
class UserHierarchyStructure_LevelFour_Read:
    hierarchy_level_arn: Final[str]
    hierarchy_level_id: Final[str]
    name: Final[str]

@final
class UserHierarchyStructure_LevelOne_Read:
    hierarchy_level_arn: Final[str]
    hierarchy_level_id: Final[str]
    name: Final[str]

@final
class UserHierarchyStructure_LevelThree_Read:
    hierarchy_level_arn: Final[str]
    hierarchy_level_id: Final[str]
    name: Final[str]

@final
class UserHierarchyStructure_LevelTwo_Read:
    hierarchy_level_arn: Final[str]
    hierarchy_level_id: Final[str]
    name: Final[str]

@final
class UserHierarchyStructure(_Resource):
    """Resource Type definition for AWS::Connect::UserHierarchyStructure"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        user_hierarchy_structure: UserHierarchyStructure_UserHierarchyStructure = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    user_hierarchy_structure: Final[UserHierarchyStructure_UserHierarchyStructure_Read]
    """Information about the hierarchy structure."""
    user_hierarchy_structure_arn: Final[str]
    """The identifier of the User Hierarchy Structure."""

class View_Tag(TypedDict):
    key: str
    value: str

@final
class View(_Resource):
    """Resource Type definition for AWS::Connect::View"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Texts,
        instance_arn: str,
        name: str,
        template: Mapping[str, Any] | str,
        description: str = ...,
        tags: Sequence[View_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[str]]
    """The actions of the view in an array."""
    description: Final[str]
    """The description of the view."""
    instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the instance."""
    name: Final[str]
    """The name of the view."""
    tags: Final[list[Any]]
    """One or more tags."""
    template: Final[Any]
    view_arn: Final[str]
    """The Amazon Resource Name (ARN) of the view."""
    view_content_sha256: Final[str]
    """The view content hash."""
    view_id: Final[str]
    """The view id of the view."""

@final
class ViewVersion(_Resource):
    """Resource Type definition for AWS::Connect::ViewVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        view_arn: str,
        version_description: str = ...,
        view_content_sha256: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    version: Final[Ref[int]]
    """The version of the view."""
    version_description: Final[str]
    """The description for the view version."""
    view_arn: Final[str]
    """The Amazon Resource Name (ARN) of the view for which a version is being created."""
    view_content_sha256: Final[str]
    """The view content hash to be checked."""
    view_version_arn: Final[str]
    """The Amazon Resource Name (ARN) of the created view version."""

class Vocabulary_Tag(TypedDict):
    key: str
    value: str

@final
class Vocabulary(_Resource):
    """Resource type definition for AWS::Connect::Vocabulary"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: str,
        instance_id: str,
        language_code: Literal["ar-AE", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fr-CA", "fr-FR", "hi-IN", "it-IT", "ja-JP", "ko-KR", "pt-BR", "pt-PT", "zh-CN", "en-NZ", "en-ZA", "ca-ES", "da-DK", "fi-FI", "id-ID", "ms-MY", "nl-NL", "no-NO", "pl-PL", "sv-SE", "tl-PH"],
        vocabulary_name: str,
        tags: Sequence[Vocabulary_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the custom vocabulary."""
    content: Final[str]
    """The content of the custom vocabulary in plain-text format with a table of values."""
    instance_id: Final[str]
    """The identifier of the Amazon Connect instance."""
    language_code: Final[str]
    """The language code of the vocabulary entries."""
    last_modified_time: Final[str]
    """The timestamp when the custom vocabulary was last modified."""
    state: Final[str]
    """The current state of the custom vocabulary."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
    vocabulary_id: Final[str]
    """The identifier of the custom vocabulary."""
    vocabulary_name: Final[str]
    """A unique name of the custom vocabulary."""

class Workspace_MediaItem(TypedDict):
    source: NotRequired[str]
    type: Literal["IMAGE_LOGO_LIGHT_FAVICON", "IMAGE_LOGO_DARK_FAVICON", "IMAGE_LOGO_LIGHT_HORIZONTAL", "IMAGE_LOGO_DARK_HORIZONTAL"]

class Workspace_WorkspacePage(TypedDict):
    input_data: NotRequired[str]
    page: str
    resource_arn: str
    slug: NotRequired[str]

class Workspace_Tag(TypedDict):
    key: str
    value: str

class Workspace_WorkspaceTheme(TypedDict):
    dark: NotRequired[Workspace_WorkspaceThemeConfig]
    light: NotRequired[Workspace_WorkspaceThemeConfig2]

class Workspace_WorkspaceThemeConfig(TypedDict):
    palette: NotRequired[Workspace_WorkspaceThemePalette]
    typography: NotRequired[Workspace_WorkspaceThemeTypography]

class Workspace_WorkspaceThemePalette(TypedDict):
    canvas: NotRequired[Workspace_PaletteCanvas]
    header: NotRequired[Workspace_PaletteHeader]
    navigation: NotRequired[Workspace_PaletteNavigation]
    primary: NotRequired[Workspace_PalettePrimary]

class Workspace_PaletteCanvas(TypedDict):
    active_background: NotRequired[str]
    container_background: NotRequired[str]
    page_background: NotRequired[str]

class Workspace_PaletteHeader(TypedDict):
    background: NotRequired[str]
    invert_actions_colors: NotRequired[Bool]
    text: NotRequired[str]
    text_hover: NotRequired[str]

class Workspace_PaletteNavigation(TypedDict):
    background: NotRequired[str]
    invert_actions_colors: NotRequired[Bool]
    text: NotRequired[str]
    text_active: NotRequired[str]
    text_background_active: NotRequired[str]
    text_background_hover: NotRequired[str]
    text_hover: NotRequired[str]

class Workspace_PalettePrimary(TypedDict):
    active: NotRequired[str]
    contrast_text: NotRequired[str]
    default: NotRequired[str]

class Workspace_WorkspaceThemeTypography(TypedDict):
    font_family: NotRequired[Workspace_FontFamily]

class Workspace_FontFamily(TypedDict):
    default: NotRequired[Literal["ARIAL", "COURIER_NEW", "GEORGIA", "TIMES_NEW_ROMAN", "TREBUCHET", "VERDANA"]]

class Workspace_WorkspaceThemeConfig2(TypedDict):
    palette: NotRequired[Workspace_WorkspaceThemePalette]
    typography: NotRequired[Workspace_WorkspaceThemeTypography]

@final
class Workspace_WorkspaceTheme_Read:
    dark: Final[Workspace_WorkspaceThemeConfig_Read]
    light: Final[Workspace_WorkspaceThemeConfig_Read2]

@final
class Workspace_WorkspaceThemeConfig_Read:
    palette: Final[Workspace_WorkspaceThemePalette_Read]
    typography: Final[Workspace_WorkspaceThemeTypography_Read]

@final
class Workspace_WorkspaceThemePalette_Read:
    canvas: Final[Workspace_PaletteCanvas_Read]
    header: Final[Workspace_PaletteHeader_Read]
    navigation: Final[Workspace_PaletteNavigation_Read]
    primary: Final[Workspace_PalettePrimary_Read]

@final
class Workspace_PaletteCanvas_Read:
    active_background: Final[str]
    container_background: Final[str]
    page_background: Final[str]

@final
class Workspace_PaletteHeader_Read:
    background: Final[str]
    invert_actions_colors: Final[Ref[bool]]
    text: Final[str]
    text_hover: Final[str]

@final
class Workspace_PaletteNavigation_Read:
    background: Final[str]
    invert_actions_colors: Final[Ref[bool]]
    text: Final[str]
    text_active: Final[str]
    text_background_active: Final[str]
    text_background_hover: Final[str]
    text_hover: Final[str]

@final
class Workspace_PalettePrimary_Read:
    active: Final[str]
    contrast_text: Final[str]
    default: Final[str]

@final
class Workspace_WorkspaceThemeTypography_Read:
    font_family: Final[Workspace_FontFamily_Read]

@final
class Workspace_FontFamily_Read:
    default: Final[str]

@final
class Workspace_WorkspaceThemeConfig_Read2:
    palette: Final[Workspace_WorkspaceThemePalette_Read]
    typography: Final[Workspace_WorkspaceThemeTypography_Read]

@final
class Workspace(_Resource):
    """Resource Type definition for AWS::Connect::Workspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_arn: str,
        name: str,
        associations: Texts = ...,
        description: str = ...,
        media: Sequence[Workspace_MediaItem] = ...,
        pages: Sequence[Workspace_WorkspacePage] = ...,
        tags: Sequence[Workspace_Tag] = ...,
        theme: Workspace_WorkspaceTheme = ...,
        title: str = ...,
        visibility: Literal["ALL", "ASSIGNED", "NONE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) for the workspace."""
    associations: Final[list[str]]
    """The resource ARNs associated with the workspace"""
    description: Final[str]
    """The description of the workspace"""
    id: Final[str]
    """The identifier of the workspace."""
    instance_arn: Final[str]
    """The identifier of the Amazon Connect instance."""
    media: Final[list[Any]]
    """The media items for the workspace"""
    name: Final[str]
    """The name of the workspace."""
    pages: Final[list[Any]]
    """The pages associated with the workspace"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    theme: Final[Workspace_WorkspaceTheme_Read]
    """The theme configuration for the Connect workspace"""
    title: Final[str]
    """The title of the workspace"""
    visibility: Final[str]
    """The visibility of the Connect workspace"""
