"""Resource types of AWS CleanRooms. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AnalysisTemplate_AnalysisParameter(TypedDict):
    default_value: NotRequired[str]
    name: str
    type: Literal["SMALLINT", "INTEGER", "BIGINT", "DECIMAL", "REAL", "DOUBLE_PRECISION", "BOOLEAN", "CHAR", "VARCHAR", "DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIME", "TIMETZ", "VARBYTE", "BINARY", "BYTE", "CHARACTER", "DOUBLE", "FLOAT", "INT", "LONG", "NUMERIC", "SHORT", "STRING", "TIMESTAMP_LTZ", "TIMESTAMP_NTZ", "TINYINT"]

class AnalysisTemplate_ErrorMessageConfiguration(TypedDict):
    type: Literal["DETAILED"]

@final
class AnalysisTemplate_ErrorMessageConfiguration_Read:
    type: Final[str]

class AnalysisTemplate_AnalysisSchema(TypedDict):
    referenced_tables: Texts

class AnalysisTemplate_AnalysisSource(TypedDict):
    text: NotRequired[str]
    artifacts: NotRequired[AnalysisTemplate_AnalysisTemplateArtifacts]

class AnalysisTemplate_AnalysisTemplateArtifacts(TypedDict):
    additional_artifacts: NotRequired[Sequence[AnalysisTemplate_AnalysisTemplateArtifact]]
    entry_point: AnalysisTemplate_AnalysisTemplateArtifact2
    role_arn: str

class AnalysisTemplate_AnalysisTemplateArtifact(TypedDict):
    location: AnalysisTemplate_S3Location

class AnalysisTemplate_S3Location(TypedDict):
    bucket: str
    key: str

class AnalysisTemplate_AnalysisTemplateArtifact2(TypedDict):
    location: AnalysisTemplate_S3Location

@final
class AnalysisTemplate_AnalysisSource_Read:
    text: Final[str]
    artifacts: Final[AnalysisTemplate_AnalysisTemplateArtifacts_Read]

@final
class AnalysisTemplate_AnalysisTemplateArtifacts_Read:
    additional_artifacts: Final[list[Any]]
    entry_point: Final[AnalysisTemplate_AnalysisTemplateArtifact_Read]
    role_arn: Final[str]

@final
class AnalysisTemplate_AnalysisTemplateArtifact_Read:
    location: Final[AnalysisTemplate_S3Location_Read]

@final
class AnalysisTemplate_S3Location_Read:
    bucket: Final[str]
    key: Final[str]

class AnalysisTemplate_AnalysisSourceMetadata(TypedDict):
    artifacts: AnalysisTemplate_AnalysisTemplateArtifactMetadata

class AnalysisTemplate_AnalysisTemplateArtifactMetadata(TypedDict):
    additional_artifact_hashes: NotRequired[Sequence[AnalysisTemplate_Hash]]
    entry_point_hash: AnalysisTemplate_Hash2

class AnalysisTemplate_Hash(TypedDict):
    sha256: NotRequired[str]

class AnalysisTemplate_Hash2(TypedDict):
    sha256: NotRequired[str]

@final
class AnalysisTemplate_AnalysisSourceMetadata_Read:
    artifacts: Final[AnalysisTemplate_AnalysisTemplateArtifactMetadata_Read]

@final
class AnalysisTemplate_AnalysisTemplateArtifactMetadata_Read:
    additional_artifact_hashes: Final[list[Any]]
    entry_point_hash: Final[AnalysisTemplate_Hash_Read]

@final
class AnalysisTemplate_Hash_Read:
    sha256: Final[str]

class AnalysisTemplate_SyntheticDataParameters(TypedDict):
    ml_synthetic_data_parameters: AnalysisTemplate_MLSyntheticDataParameters

class AnalysisTemplate_MLSyntheticDataParameters(TypedDict):
    column_classification: AnalysisTemplate_ColumnClassificationDetails
    epsilon: Number
    max_membership_inference_attack_score: Number

class AnalysisTemplate_ColumnClassificationDetails(TypedDict):
    column_mapping: Sequence[AnalysisTemplate_SyntheticDataColumnProperties]

class AnalysisTemplate_SyntheticDataColumnProperties(TypedDict):
    column_name: str
    column_type: Literal["CATEGORICAL", "NUMERICAL"]
    is_predictive_value: Bool

@final
class AnalysisTemplate_SyntheticDataParameters_Read:
    ml_synthetic_data_parameters: Final[AnalysisTemplate_MLSyntheticDataParameters_Read]

@final
class AnalysisTemplate_MLSyntheticDataParameters_Read:
    column_classification: Final[AnalysisTemplate_ColumnClassificationDetails_Read]
    epsilon: Final[Ref[float]]
    max_membership_inference_attack_score: Final[Ref[float]]

@final
class AnalysisTemplate_ColumnClassificationDetails_Read:
    column_mapping: Final[list[Any]]

class AnalysisTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class AnalysisTemplate(_Resource):
    """Represents a stored analysis within a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        format: Literal["SQL", "PYSPARK_1_0"],
        membership_identifier: str,
        name: str,
        source: AnalysisTemplate_AnalysisSource,
        analysis_parameters: Sequence[AnalysisTemplate_AnalysisParameter] = ...,
        description: str = ...,
        error_message_configuration: AnalysisTemplate_ErrorMessageConfiguration = ...,
        schema: AnalysisTemplate_AnalysisSchema = ...,
        source_metadata: AnalysisTemplate_AnalysisSourceMetadata = ...,
        synthetic_data_parameters: AnalysisTemplate_SyntheticDataParameters = ...,
        tags: Sequence[AnalysisTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analysis_parameters: Final[list[Any]]
    """The member who can query can provide this placeholder for a literal data value in an analysis template"""
    analysis_template_identifier: Final[str]
    arn: Final[str]
    collaboration_arn: Final[str]
    collaboration_identifier: Final[str]
    description: Final[str]
    error_message_configuration: Final[AnalysisTemplate_ErrorMessageConfiguration_Read]
    format: Final[str]
    membership_arn: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    source: Final[AnalysisTemplate_AnalysisSource_Read]
    source_metadata: Final[AnalysisTemplate_AnalysisSourceMetadata_Read]
    synthetic_data_parameters: Final[AnalysisTemplate_SyntheticDataParameters_Read]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms analysis template."""

class Collaboration_MLMemberAbilities(TypedDict):
    custom_ml_member_abilities: Sequence[Literal["CAN_RECEIVE_MODEL_OUTPUT", "CAN_RECEIVE_INFERENCE_OUTPUT"]]

@final
class Collaboration_MLMemberAbilities_Read:
    custom_ml_member_abilities: Final[list[str]]

class Collaboration_PaymentConfiguration(TypedDict):
    job_compute: NotRequired[Collaboration_JobComputePaymentConfig]
    machine_learning: NotRequired[Collaboration_MLPaymentConfig]
    query_compute: Collaboration_QueryComputePaymentConfig

class Collaboration_JobComputePaymentConfig(TypedDict):
    is_responsible: Bool

class Collaboration_MLPaymentConfig(TypedDict):
    model_inference: NotRequired[Collaboration_ModelInferencePaymentConfig]
    model_training: NotRequired[Collaboration_ModelTrainingPaymentConfig]
    synthetic_data_generation: NotRequired[Collaboration_SyntheticDataGenerationPaymentConfig]

class Collaboration_ModelInferencePaymentConfig(TypedDict):
    is_responsible: Bool

class Collaboration_ModelTrainingPaymentConfig(TypedDict):
    is_responsible: Bool

class Collaboration_SyntheticDataGenerationPaymentConfig(TypedDict):
    is_responsible: Bool

class Collaboration_QueryComputePaymentConfig(TypedDict):
    is_responsible: Bool

@final
class Collaboration_PaymentConfiguration_Read:
    job_compute: Final[Collaboration_JobComputePaymentConfig_Read]
    machine_learning: Final[Collaboration_MLPaymentConfig_Read]
    query_compute: Final[Collaboration_QueryComputePaymentConfig_Read]

@final
class Collaboration_JobComputePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Collaboration_MLPaymentConfig_Read:
    model_inference: Final[Collaboration_ModelInferencePaymentConfig_Read]
    model_training: Final[Collaboration_ModelTrainingPaymentConfig_Read]
    synthetic_data_generation: Final[Collaboration_SyntheticDataGenerationPaymentConfig_Read]

@final
class Collaboration_ModelInferencePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Collaboration_ModelTrainingPaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Collaboration_SyntheticDataGenerationPaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Collaboration_QueryComputePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

class Collaboration_DataEncryptionMetadata(TypedDict):
    allow_cleartext: Bool
    allow_duplicates: Bool
    allow_joins_on_columns_with_different_names: Bool
    preserve_nulls: Bool

@final
class Collaboration_DataEncryptionMetadata_Read:
    allow_cleartext: Final[Ref[bool]]
    allow_duplicates: Final[Ref[bool]]
    allow_joins_on_columns_with_different_names: Final[Ref[bool]]
    preserve_nulls: Final[Ref[bool]]

class Collaboration_MemberSpecification(TypedDict):
    account_id: str
    display_name: str
    ml_member_abilities: NotRequired[Collaboration_MLMemberAbilities2]
    member_abilities: NotRequired[Sequence[Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"]]]
    payment_configuration: NotRequired[Collaboration_PaymentConfiguration2]

class Collaboration_MLMemberAbilities2(TypedDict):
    custom_ml_member_abilities: Sequence[Literal["CAN_RECEIVE_MODEL_OUTPUT", "CAN_RECEIVE_INFERENCE_OUTPUT"]]

class Collaboration_PaymentConfiguration2(TypedDict):
    job_compute: NotRequired[Collaboration_JobComputePaymentConfig]
    machine_learning: NotRequired[Collaboration_MLPaymentConfig]
    query_compute: Collaboration_QueryComputePaymentConfig

class Collaboration_Tag(TypedDict):
    key: str
    value: str

@final
class Collaboration(_Resource):
    """Represents a collaboration between AWS accounts that allows for secure data collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        creator_display_name: str,
        description: str,
        name: str,
        query_log_status: Literal["ENABLED", "DISABLED"],
        allowed_result_regions: Sequence[Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-east-2", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1"]] = ...,
        analytics_engine: Literal["CLEAN_ROOMS_SQL", "SPARK"] = ...,
        auto_approved_change_types: Sequence[Literal["ADD_MEMBER", "GRANT_RECEIVE_RESULTS_ABILITY", "REVOKE_RECEIVE_RESULTS_ABILITY"]] = ...,
        creator_ml_member_abilities: Collaboration_MLMemberAbilities = ...,
        creator_member_abilities: Sequence[Literal["CAN_QUERY", "CAN_RUN_JOB", "CAN_RECEIVE_RESULTS"]] = ...,
        creator_payment_configuration: Collaboration_PaymentConfiguration = ...,
        data_encryption_metadata: Collaboration_DataEncryptionMetadata = ...,
        is_metrics_enabled: Bool = ...,
        job_log_status: Literal["ENABLED", "DISABLED"] = ...,
        members: Sequence[Collaboration_MemberSpecification] = ...,
        tags: Sequence[Collaboration_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_result_regions: Final[list[str]]
    analytics_engine: Final[str]
    arn: Final[str]
    auto_approved_change_types: Final[list[str]]
    collaboration_identifier: Final[str]
    creator_display_name: Final[str]
    creator_ml_member_abilities: Final[Collaboration_MLMemberAbilities_Read]
    creator_member_abilities: Final[list[str]]
    creator_payment_configuration: Final[Collaboration_PaymentConfiguration_Read]
    data_encryption_metadata: Final[Collaboration_DataEncryptionMetadata_Read]
    description: Final[str]
    is_metrics_enabled: Final[Ref[bool]]
    job_log_status: Final[str]
    members: Final[list[Any]]
    name: Final[str]
    query_log_status: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""

class ConfiguredTable_AnalysisRule(TypedDict):
    policy: ConfiguredTable_ConfiguredTableAnalysisRulePolicy
    type: Literal["AGGREGATION", "LIST", "CUSTOM"]

class ConfiguredTable_ConfiguredTableAnalysisRulePolicy(TypedDict):
    v1: ConfiguredTable_ConfiguredTableAnalysisRulePolicyV1

class ConfiguredTable_ConfiguredTableAnalysisRulePolicyV1(TypedDict):
    list: NotRequired[ConfiguredTable_AnalysisRuleList]
    aggregation: NotRequired[ConfiguredTable_AnalysisRuleAggregation]
    custom: NotRequired[ConfiguredTable_AnalysisRuleCustom]

class ConfiguredTable_AnalysisRuleList(TypedDict):
    additional_analyses: NotRequired[Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"]]
    allowed_join_operators: NotRequired[Sequence[Literal["OR", "AND"]]]
    join_columns: Texts
    list_columns: Texts

class ConfiguredTable_AnalysisRuleAggregation(TypedDict):
    additional_analyses: NotRequired[Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"]]
    aggregate_columns: Sequence[ConfiguredTable_AggregateColumn]
    allowed_join_operators: NotRequired[Sequence[Literal["OR", "AND"]]]
    dimension_columns: Texts
    join_columns: Texts
    join_required: NotRequired[Literal["QUERY_RUNNER"]]
    output_constraints: Sequence[ConfiguredTable_AggregationConstraint]
    scalar_functions: Sequence[Literal["TRUNC", "ABS", "CEILING", "FLOOR", "LN", "LOG", "ROUND", "SQRT", "CAST", "LOWER", "RTRIM", "UPPER", "COALESCE", "CONVERT", "CURRENT_DATE", "DATEADD", "EXTRACT", "GETDATE", "SUBSTRING", "TO_CHAR", "TO_DATE", "TO_NUMBER", "TO_TIMESTAMP", "TRIM"]]

class ConfiguredTable_AggregateColumn(TypedDict):
    column_names: Texts
    function: Literal["SUM", "SUM_DISTINCT", "COUNT", "COUNT_DISTINCT", "AVG"]

class ConfiguredTable_AggregationConstraint(TypedDict):
    column_name: str
    minimum: Number
    type: Literal["COUNT_DISTINCT"]

class ConfiguredTable_AnalysisRuleCustom(TypedDict):
    additional_analyses: NotRequired[Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"]]
    aggregation_thresholds: NotRequired[Sequence[ConfiguredTable_AggregationThreshold]]
    allowed_analyses: Texts
    allowed_analysis_providers: NotRequired[Texts]
    comparison_controls: NotRequired[ConfiguredTable_ComparisonControls]
    differential_privacy: NotRequired[ConfiguredTable_DifferentialPrivacy]
    disallowed_output_columns: NotRequired[Texts]

class ConfiguredTable_AggregationThreshold(TypedDict):
    allowed_aggregate_expression_type: Literal["COLUMNS_ONLY", "ANY_EXPRESSION"]
    identity_columns: Texts
    minimum_identity_count: Int
    output_column_thresholds: NotRequired[Sequence[ConfiguredTable_OutputColumnThreshold]]
    type: Literal["COUNT_DISTINCT"]

class ConfiguredTable_OutputColumnThreshold(TypedDict):
    minimum_identity_count: Int
    output_column_name: str

class ConfiguredTable_ComparisonControls(TypedDict):
    allowed_column_comparison_columns: Texts
    allowed_literal_comparison_columns: Texts

class ConfiguredTable_DifferentialPrivacy(TypedDict):
    columns: Sequence[ConfiguredTable_DifferentialPrivacyColumn]

class ConfiguredTable_DifferentialPrivacyColumn(TypedDict):
    name: str

class ConfiguredTable_TableReference(TypedDict):
    glue: NotRequired[ConfiguredTable_GlueTableReference]
    snowflake: NotRequired[ConfiguredTable_SnowflakeTableReference]
    athena: NotRequired[ConfiguredTable_AthenaTableReference]

class ConfiguredTable_GlueTableReference(TypedDict):
    database_name: str
    region: NotRequired[Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"]]
    table_name: str

class ConfiguredTable_SnowflakeTableReference(TypedDict):
    account_identifier: str
    database_name: str
    schema_name: str
    secret_arn: str
    table_name: str
    table_schema: ConfiguredTable_SnowflakeTableSchema

class ConfiguredTable_SnowflakeTableSchema(TypedDict):
    v1: Sequence[ConfiguredTable_SnowflakeTableSchemaV1]

class ConfiguredTable_SnowflakeTableSchemaV1(TypedDict):
    column_name: str
    column_type: str

class ConfiguredTable_AthenaTableReference(TypedDict):
    catalog_name: NotRequired[str]
    database_name: str
    output_location: NotRequired[str]
    region: NotRequired[Literal["us-west-1", "us-west-2", "us-east-1", "us-east-2", "af-south-1", "ap-east-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-5", "ap-southeast-4", "ap-southeast-7", "ap-south-1", "ap-northeast-3", "ap-northeast-1", "ap-northeast-2", "ca-central-1", "ca-west-1", "eu-south-1", "eu-west-3", "eu-south-2", "eu-central-2", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "me-south-1", "me-central-1", "il-central-1", "sa-east-1", "mx-central-1", "ap-east-2"]]
    table_name: str
    work_group: str

@final
class ConfiguredTable_TableReference_Read:
    glue: Final[ConfiguredTable_GlueTableReference_Read]
    snowflake: Final[ConfiguredTable_SnowflakeTableReference_Read]
    athena: Final[ConfiguredTable_AthenaTableReference_Read]

@final
class ConfiguredTable_GlueTableReference_Read:
    database_name: Final[str]
    region: Final[str]
    table_name: Final[str]

@final
class ConfiguredTable_SnowflakeTableReference_Read:
    account_identifier: Final[str]
    database_name: Final[str]
    schema_name: Final[str]
    secret_arn: Final[str]
    table_name: Final[str]
    table_schema: Final[ConfiguredTable_SnowflakeTableSchema_Read]

@final
class ConfiguredTable_SnowflakeTableSchema_Read:
    v1: Final[list[Any]]

@final
class ConfiguredTable_AthenaTableReference_Read:
    catalog_name: Final[str]
    database_name: Final[str]
    output_location: Final[str]
    region: Final[str]
    table_name: Final[str]
    work_group: Final[str]

class ConfiguredTable_Tag(TypedDict):
    key: str
    value: str

@final
class ConfiguredTable(_Resource):
    """Represents a table that can be associated with collaborations"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allowed_columns: Texts,
        analysis_method: Literal["DIRECT_QUERY", "DIRECT_JOB", "MULTIPLE"],
        name: str,
        table_reference: ConfiguredTable_TableReference,
        analysis_rules: Sequence[ConfiguredTable_AnalysisRule] = ...,
        description: str = ...,
        selected_analysis_methods: Sequence[Literal["DIRECT_QUERY", "DIRECT_JOB"]] = ...,
        tags: Sequence[ConfiguredTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_columns: Final[list[str]]
    analysis_method: Final[str]
    analysis_rules: Final[list[Any]]
    arn: Final[str]
    configured_table_identifier: Final[str]
    description: Final[str]
    name: Final[str]
    selected_analysis_methods: Final[list[str]]
    table_reference: Final[ConfiguredTable_TableReference_Read]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRule(TypedDict):
    policy: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicy
    type: Literal["AGGREGATION", "LIST", "CUSTOM"]

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicy(TypedDict):
    v1: ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicyV1

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRulePolicyV1(TypedDict):
    list: NotRequired[ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleList]
    aggregation: NotRequired[ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleAggregation]
    custom: NotRequired[ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleCustom]

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleList(TypedDict):
    allowed_additional_analyses: NotRequired[Texts]
    allowed_result_receivers: NotRequired[Texts]

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleAggregation(TypedDict):
    allowed_additional_analyses: NotRequired[Texts]
    allowed_result_receivers: NotRequired[Texts]

class ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRuleCustom(TypedDict):
    allowed_additional_analyses: NotRequired[Texts]
    allowed_result_receivers: NotRequired[Texts]

class ConfiguredTableAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ConfiguredTableAssociation(_Resource):
    """Represents a table that can be queried within a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configured_table_identifier: str,
        membership_identifier: str,
        name: str,
        role_arn: str,
        configured_table_association_analysis_rules: Sequence[ConfiguredTableAssociation_ConfiguredTableAssociationAnalysisRule] = ...,
        description: str = ...,
        tags: Sequence[ConfiguredTableAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    configured_table_association_analysis_rules: Final[list[Any]]
    configured_table_association_identifier: Final[str]
    configured_table_identifier: Final[str]
    description: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    role_arn: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms collaboration."""

class IdMappingTable_IdMappingTableInputReferenceConfig(TypedDict):
    input_reference_arn: str
    manage_resource_policies: Bool

@final
class IdMappingTable_IdMappingTableInputReferenceConfig_Read:
    input_reference_arn: Final[str]
    manage_resource_policies: Final[Ref[bool]]

@final
class IdMappingTable_IdMappingTableInputReferenceProperties_Read:
    id_mapping_table_input_source: Final[list[Any]]

class IdMappingTable_Tag(TypedDict):
    key: str
    value: str

@final
class IdMappingTable(_Resource):
    """Represents an association between an ID mapping workflow and a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input_reference_config: IdMappingTable_IdMappingTableInputReferenceConfig,
        membership_identifier: str,
        name: str,
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Sequence[IdMappingTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    collaboration_arn: Final[str]
    collaboration_identifier: Final[str]
    description: Final[str]
    id_mapping_table_identifier: Final[str]
    input_reference_config: Final[IdMappingTable_IdMappingTableInputReferenceConfig_Read]
    input_reference_properties: Final[IdMappingTable_IdMappingTableInputReferenceProperties_Read]
    kms_key_arn: Final[str]
    membership_arn: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

class IdNamespaceAssociation_IdMappingConfig(TypedDict):
    allow_use_as_dimension_column: Bool

@final
class IdNamespaceAssociation_IdMappingConfig_Read:
    allow_use_as_dimension_column: Final[Ref[bool]]

class IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig(TypedDict):
    input_reference_arn: str
    manage_resource_policies: Bool

@final
class IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig_Read:
    input_reference_arn: Final[str]
    manage_resource_policies: Final[Ref[bool]]

@final
class IdNamespaceAssociation_IdNamespaceAssociationInputReferenceProperties_Read:
    id_mapping_workflows_supported: Final[list[Any]]
    id_namespace_type: Final[str]

class IdNamespaceAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class IdNamespaceAssociation(_Resource):
    """Represents an association between an ID namespace and a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input_reference_config: IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig,
        membership_identifier: str,
        name: str,
        description: str = ...,
        id_mapping_config: IdNamespaceAssociation_IdMappingConfig = ...,
        tags: Sequence[IdNamespaceAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    collaboration_arn: Final[str]
    collaboration_identifier: Final[str]
    description: Final[str]
    id_mapping_config: Final[IdNamespaceAssociation_IdMappingConfig_Read]
    id_namespace_association_identifier: Final[str]
    input_reference_config: Final[IdNamespaceAssociation_IdNamespaceAssociationInputReferenceConfig_Read]
    input_reference_properties: Final[IdNamespaceAssociation_IdNamespaceAssociationInputReferenceProperties_Read]
    membership_arn: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

class IntermediateTable_IntermediateTableAnalysisRule(TypedDict):
    policy: IntermediateTable_IntermediateTableAnalysisRulePolicy
    type: Literal["CUSTOM"]

class IntermediateTable_IntermediateTableAnalysisRulePolicy(TypedDict):
    v1: IntermediateTable_IntermediateTableAnalysisRulePolicyV1

class IntermediateTable_IntermediateTableAnalysisRulePolicyV1(TypedDict):
    custom: IntermediateTable_IntermediateTableAnalysisRuleCustom

class IntermediateTable_IntermediateTableAnalysisRuleCustom(TypedDict):
    additional_analyses: NotRequired[Literal["ALLOWED", "REQUIRED", "NOT_ALLOWED"]]
    aggregation_thresholds: NotRequired[Sequence[IntermediateTable_AggregationThreshold]]
    allowed_analyses: Texts
    allowed_analysis_providers: NotRequired[Texts]
    allowed_result_receivers: NotRequired[Texts]
    comparison_controls: NotRequired[IntermediateTable_ComparisonControls]
    differential_privacy: NotRequired[IntermediateTable_DifferentialPrivacy]
    disallowed_output_columns: NotRequired[Texts]

class IntermediateTable_AggregationThreshold(TypedDict):
    allowed_aggregate_expression_type: Literal["COLUMNS_ONLY", "ANY_EXPRESSION"]
    identity_columns: Texts
    minimum_identity_count: Int
    output_column_thresholds: NotRequired[Sequence[IntermediateTable_OutputColumnThreshold]]
    type: Literal["COUNT_DISTINCT"]

class IntermediateTable_OutputColumnThreshold(TypedDict):
    minimum_identity_count: Int
    output_column_name: str

class IntermediateTable_ComparisonControls(TypedDict):
    allowed_column_comparison_columns: Texts
    allowed_literal_comparison_columns: Texts

class IntermediateTable_DifferentialPrivacy(TypedDict):
    columns: Sequence[IntermediateTable_DifferentialPrivacyColumn]

class IntermediateTable_DifferentialPrivacyColumn(TypedDict):
    name: str

class IntermediateTable_PopulationAnalysisConfiguration(TypedDict):
    sql_parameters: NotRequired[IntermediateTable_PopulationAnalysisSqlParameters]

class IntermediateTable_PopulationAnalysisSqlParameters(TypedDict):
    analysis_template_arn: NotRequired[str]
    query_string: NotRequired[str]

@final
class IntermediateTable_PopulationAnalysisConfiguration_Read:
    sql_parameters: Final[IntermediateTable_PopulationAnalysisSqlParameters_Read]

@final
class IntermediateTable_PopulationAnalysisSqlParameters_Read:
    analysis_template_arn: Final[str]
    query_string: Final[str]

class IntermediateTable_Tag(TypedDict):
    key: str
    value: str

@final
class IntermediateTable(_Resource):
    """Represents an intermediate table that stores cached query results within a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        membership_identifier: str,
        name: str,
        population_analysis_configuration: IntermediateTable_PopulationAnalysisConfiguration,
        analysis_rules: Sequence[IntermediateTable_IntermediateTableAnalysisRule] = ...,
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Sequence[IntermediateTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analysis_rules: Final[list[Any]]
    arn: Final[str]
    collaboration_arn: Final[str]
    collaboration_identifier: Final[str]
    description: Final[str]
    intermediate_table_identifier: Final[str]
    kms_key_arn: Final[str]
    membership_arn: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    population_analysis_configuration: Final[IntermediateTable_PopulationAnalysisConfiguration_Read]
    status: Final[str]
    tags: Final[list[Any]]

class Membership_MembershipProtectedJobResultConfiguration(TypedDict):
    output_configuration: Membership_MembershipProtectedJobOutputConfiguration
    role_arn: str

class Membership_MembershipProtectedJobOutputConfiguration(TypedDict):
    s3: Membership_ProtectedJobS3OutputConfigurationInput

class Membership_ProtectedJobS3OutputConfigurationInput(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]

@final
class Membership_MembershipProtectedJobResultConfiguration_Read:
    output_configuration: Final[Membership_MembershipProtectedJobOutputConfiguration_Read]
    role_arn: Final[str]

@final
class Membership_MembershipProtectedJobOutputConfiguration_Read:
    s3: Final[Membership_ProtectedJobS3OutputConfigurationInput_Read]

@final
class Membership_ProtectedJobS3OutputConfigurationInput_Read:
    bucket: Final[str]
    key_prefix: Final[str]

class Membership_MembershipProtectedQueryResultConfiguration(TypedDict):
    output_configuration: Membership_MembershipProtectedQueryOutputConfiguration
    role_arn: NotRequired[str]

class Membership_MembershipProtectedQueryOutputConfiguration(TypedDict):
    s3: Membership_ProtectedQueryS3OutputConfiguration

class Membership_ProtectedQueryS3OutputConfiguration(TypedDict):
    bucket: str
    key_prefix: NotRequired[str]
    result_format: Literal["CSV", "PARQUET"]
    single_file_output: NotRequired[Bool]

@final
class Membership_MembershipProtectedQueryResultConfiguration_Read:
    output_configuration: Final[Membership_MembershipProtectedQueryOutputConfiguration_Read]
    role_arn: Final[str]

@final
class Membership_MembershipProtectedQueryOutputConfiguration_Read:
    s3: Final[Membership_ProtectedQueryS3OutputConfiguration_Read]

@final
class Membership_ProtectedQueryS3OutputConfiguration_Read:
    bucket: Final[str]
    key_prefix: Final[str]
    result_format: Final[str]
    single_file_output: Final[Ref[bool]]

class Membership_MembershipPaymentConfiguration(TypedDict):
    job_compute: NotRequired[Membership_MembershipJobComputePaymentConfig]
    machine_learning: NotRequired[Membership_MembershipMLPaymentConfig]
    query_compute: Membership_MembershipQueryComputePaymentConfig

class Membership_MembershipJobComputePaymentConfig(TypedDict):
    is_responsible: Bool

class Membership_MembershipMLPaymentConfig(TypedDict):
    model_inference: NotRequired[Membership_MembershipModelInferencePaymentConfig]
    model_training: NotRequired[Membership_MembershipModelTrainingPaymentConfig]
    synthetic_data_generation: NotRequired[Membership_MembershipSyntheticDataGenerationPaymentConfig]

class Membership_MembershipModelInferencePaymentConfig(TypedDict):
    is_responsible: Bool

class Membership_MembershipModelTrainingPaymentConfig(TypedDict):
    is_responsible: Bool

class Membership_MembershipSyntheticDataGenerationPaymentConfig(TypedDict):
    is_responsible: Bool

class Membership_MembershipQueryComputePaymentConfig(TypedDict):
    is_responsible: Bool

@final
class Membership_MembershipPaymentConfiguration_Read:
    job_compute: Final[Membership_MembershipJobComputePaymentConfig_Read]
    machine_learning: Final[Membership_MembershipMLPaymentConfig_Read]
    query_compute: Final[Membership_MembershipQueryComputePaymentConfig_Read]

@final
class Membership_MembershipJobComputePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Membership_MembershipMLPaymentConfig_Read:
    model_inference: Final[Membership_MembershipModelInferencePaymentConfig_Read]
    model_training: Final[Membership_MembershipModelTrainingPaymentConfig_Read]
    synthetic_data_generation: Final[Membership_MembershipSyntheticDataGenerationPaymentConfig_Read]

@final
class Membership_MembershipModelInferencePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Membership_MembershipModelTrainingPaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Membership_MembershipSyntheticDataGenerationPaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

@final
class Membership_MembershipQueryComputePaymentConfig_Read:
    is_responsible: Final[Ref[bool]]

class Membership_Tag(TypedDict):
    key: str
    value: str

@final
class Membership(_Resource):
    """Represents an AWS account that is a part of a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        collaboration_identifier: str,
        query_log_status: Literal["ENABLED", "DISABLED"],
        default_job_result_configuration: Membership_MembershipProtectedJobResultConfiguration = ...,
        default_result_configuration: Membership_MembershipProtectedQueryResultConfiguration = ...,
        is_metrics_enabled: Bool = ...,
        job_log_status: Literal["ENABLED", "DISABLED"] = ...,
        payment_configuration: Membership_MembershipPaymentConfiguration = ...,
        tags: Sequence[Membership_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    collaboration_arn: Final[str]
    collaboration_creator_account_id: Final[str]
    collaboration_identifier: Final[str]
    default_job_result_configuration: Final[Membership_MembershipProtectedJobResultConfiguration_Read]
    default_result_configuration: Final[Membership_MembershipProtectedQueryResultConfiguration_Read]
    is_metrics_enabled: Final[Ref[bool]]
    job_log_status: Final[str]
    membership_identifier: Final[str]
    payment_configuration: Final[Membership_MembershipPaymentConfiguration_Read]
    query_log_status: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms membership."""

class PrivacyBudgetTemplate_Parameters(TypedDict):
    budget_parameters: NotRequired[Sequence[PrivacyBudgetTemplate_BudgetParameter]]
    epsilon: NotRequired[Int]
    resource_arn: NotRequired[str]
    users_noise_per_query: NotRequired[Int]

class PrivacyBudgetTemplate_BudgetParameter(TypedDict):
    auto_refresh: NotRequired[Literal["ENABLED", "DISABLED"]]
    budget: Int
    type: Literal["CALENDAR_DAY", "CALENDAR_MONTH", "CALENDAR_WEEK", "LIFETIME"]

@final
class PrivacyBudgetTemplate_Parameters_Read:
    budget_parameters: Final[list[Any]]
    epsilon: Final[Ref[int]]
    resource_arn: Final[str]
    users_noise_per_query: Final[Ref[int]]

class PrivacyBudgetTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class PrivacyBudgetTemplate(_Resource):
    """Represents a privacy budget within a collaboration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_refresh: Literal["CALENDAR_MONTH", "NONE"],
        membership_identifier: str,
        parameters: PrivacyBudgetTemplate_Parameters,
        privacy_budget_type: Literal["DIFFERENTIAL_PRIVACY", "ACCESS_BUDGET"],
        tags: Sequence[PrivacyBudgetTemplate_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    auto_refresh: Final[str]
    collaboration_arn: Final[str]
    collaboration_identifier: Final[str]
    membership_arn: Final[str]
    membership_identifier: Final[str]
    parameters: Final[PrivacyBudgetTemplate_Parameters_Read]
    privacy_budget_template_identifier: Final[str]
    privacy_budget_type: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms privacy budget template."""
