"""Resource types of AWS EntityResolution. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class IdMappingWorkflow_IdMappingIncrementalRunConfig(TypedDict):
    incremental_run_type: Literal["ON_DEMAND"]

@final
class IdMappingWorkflow_IdMappingIncrementalRunConfig_Read:
    incremental_run_type: Final[str]

class IdMappingWorkflow_IdMappingTechniques(TypedDict):
    id_mapping_type: NotRequired[Literal["PROVIDER", "RULE_BASED"]]
    normalization_version: NotRequired[str]
    provider_properties: NotRequired[IdMappingWorkflow_ProviderProperties]
    rule_based_properties: NotRequired[IdMappingWorkflow_IdMappingRuleBasedProperties]

class IdMappingWorkflow_ProviderProperties(TypedDict):
    intermediate_source_configuration: NotRequired[IdMappingWorkflow_IntermediateSourceConfiguration]
    provider_configuration: NotRequired[Mapping[str, str]]
    provider_service_arn: str

class IdMappingWorkflow_IntermediateSourceConfiguration(TypedDict):
    intermediate_s3_path: str

class IdMappingWorkflow_IdMappingRuleBasedProperties(TypedDict):
    attribute_matching_model: Literal["ONE_TO_ONE", "MANY_TO_MANY"]
    record_matching_model: Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"]
    rule_definition_type: NotRequired[Literal["SOURCE", "TARGET"]]
    rules: NotRequired[Sequence[IdMappingWorkflow_Rule]]

class IdMappingWorkflow_Rule(TypedDict):
    matching_keys: Texts
    rule_name: str

@final
class IdMappingWorkflow_IdMappingTechniques_Read:
    id_mapping_type: Final[str]
    normalization_version: Final[str]
    provider_properties: Final[IdMappingWorkflow_ProviderProperties_Read]
    rule_based_properties: Final[IdMappingWorkflow_IdMappingRuleBasedProperties_Read]

@final
class IdMappingWorkflow_ProviderProperties_Read:
    intermediate_source_configuration: Final[IdMappingWorkflow_IntermediateSourceConfiguration_Read]
    provider_configuration: Final[Any]
    provider_service_arn: Final[str]

@final
class IdMappingWorkflow_IntermediateSourceConfiguration_Read:
    intermediate_s3_path: Final[str]

@final
class IdMappingWorkflow_IdMappingRuleBasedProperties_Read:
    attribute_matching_model: Final[str]
    record_matching_model: Final[str]
    rule_definition_type: Final[str]
    rules: Final[list[Any]]

class IdMappingWorkflow_IdMappingWorkflowInputSource(TypedDict):
    input_source_arn: str
    schema_arn: NotRequired[str]
    type: NotRequired[Literal["SOURCE", "TARGET"]]

class IdMappingWorkflow_IdMappingWorkflowOutputSource(TypedDict):
    kms_arn: NotRequired[str]
    output_s3_path: str

class IdMappingWorkflow_Tag(TypedDict):
    key: str
    value: str

@final
class IdMappingWorkflow(_Resource):
    """IdMappingWorkflow defined in AWS Entity Resolution service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id_mapping_techniques: IdMappingWorkflow_IdMappingTechniques,
        input_source_config: Sequence[IdMappingWorkflow_IdMappingWorkflowInputSource],
        role_arn: str,
        workflow_name: str,
        description: str = ...,
        id_mapping_incremental_run_config: IdMappingWorkflow_IdMappingIncrementalRunConfig = ...,
        output_source_config: Sequence[IdMappingWorkflow_IdMappingWorkflowOutputSource] = ...,
        tags: Sequence[IdMappingWorkflow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this IdMappingWorkflow got created"""
    description: Final[str]
    """The description of the IdMappingWorkflow"""
    id_mapping_incremental_run_config: Final[IdMappingWorkflow_IdMappingIncrementalRunConfig_Read]
    id_mapping_techniques: Final[IdMappingWorkflow_IdMappingTechniques_Read]
    input_source_config: Final[list[Any]]
    output_source_config: Final[list[Any]]
    role_arn: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]
    """The time of this IdMappingWorkflow got last updated at"""
    workflow_arn: Final[str]
    """The default IdMappingWorkflow arn"""
    workflow_name: Final[str]
    """The name of the IdMappingWorkflow"""

class IdNamespace_IdNamespaceIdMappingWorkflowProperties(TypedDict):
    id_mapping_type: Literal["PROVIDER", "RULE_BASED"]
    provider_properties: NotRequired[IdNamespace_NamespaceProviderProperties]
    rule_based_properties: NotRequired[IdNamespace_NamespaceRuleBasedProperties]

class IdNamespace_NamespaceProviderProperties(TypedDict):
    provider_configuration: NotRequired[Mapping[str, str]]
    provider_service_arn: str

class IdNamespace_NamespaceRuleBasedProperties(TypedDict):
    attribute_matching_model: NotRequired[Literal["ONE_TO_ONE", "MANY_TO_MANY"]]
    record_matching_models: NotRequired[Sequence[Literal["ONE_SOURCE_TO_ONE_TARGET", "MANY_SOURCE_TO_ONE_TARGET"]]]
    rule_definition_types: NotRequired[Sequence[Literal["SOURCE", "TARGET"]]]
    rules: NotRequired[Sequence[IdNamespace_Rule]]

class IdNamespace_Rule(TypedDict):
    matching_keys: Texts
    rule_name: str

class IdNamespace_IdNamespaceInputSource(TypedDict):
    input_source_arn: str
    schema_name: NotRequired[str]

class IdNamespace_Tag(TypedDict):
    key: str
    value: str

@final
class IdNamespace(_Resource):
    """IdNamespace defined in AWS Entity Resolution service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        id_namespace_name: str,
        type: Literal["SOURCE", "TARGET"],
        description: str = ...,
        id_mapping_workflow_properties: Sequence[IdNamespace_IdNamespaceIdMappingWorkflowProperties] = ...,
        input_source_config: Sequence[IdNamespace_IdNamespaceInputSource] = ...,
        role_arn: str = ...,
        tags: Sequence[IdNamespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The date and time when the IdNamespace was created"""
    description: Final[str]
    id_mapping_workflow_properties: Final[list[Any]]
    id_namespace_arn: Final[str]
    """The arn associated with the IdNamespace"""
    id_namespace_name: Final[str]
    input_source_config: Final[list[Any]]
    role_arn: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    updated_at: Final[str]
    """The date and time when the IdNamespace was updated"""

class MatchingWorkflow_IncrementalRunConfig(TypedDict):
    incremental_run_type: Literal["IMMEDIATE"]

@final
class MatchingWorkflow_IncrementalRunConfig_Read:
    incremental_run_type: Final[str]

class MatchingWorkflow_InputSource(TypedDict):
    apply_normalization: NotRequired[Bool]
    input_source_arn: str
    schema_arn: str

class MatchingWorkflow_OutputSource(TypedDict):
    apply_normalization: NotRequired[Bool]
    customer_profiles_integration_config: NotRequired[MatchingWorkflow_CustomerProfilesIntegrationConfig]
    kms_arn: NotRequired[str]
    output: Sequence[MatchingWorkflow_OutputAttribute]
    output_s3_path: NotRequired[str]

class MatchingWorkflow_CustomerProfilesIntegrationConfig(TypedDict):
    domain_arn: str
    object_type_arn: str

class MatchingWorkflow_OutputAttribute(TypedDict):
    hashed: NotRequired[Bool]
    name: str

class MatchingWorkflow_ResolutionTechniques(TypedDict):
    enable_real_time_matching: NotRequired[Bool]
    provider_properties: NotRequired[MatchingWorkflow_ProviderProperties]
    resolution_type: NotRequired[Literal["RULE_MATCHING", "ML_MATCHING", "PROVIDER"]]
    rule_based_properties: NotRequired[MatchingWorkflow_RuleBasedProperties]
    rule_condition_properties: NotRequired[MatchingWorkflow_RuleConditionProperties]

class MatchingWorkflow_ProviderProperties(TypedDict):
    intermediate_source_configuration: NotRequired[MatchingWorkflow_IntermediateSourceConfiguration]
    provider_configuration: NotRequired[Mapping[str, str]]
    provider_service_arn: str

class MatchingWorkflow_IntermediateSourceConfiguration(TypedDict):
    intermediate_s3_path: str

class MatchingWorkflow_RuleBasedProperties(TypedDict):
    attribute_matching_model: Literal["ONE_TO_ONE", "MANY_TO_MANY"]
    match_purpose: NotRequired[Literal["IDENTIFIER_GENERATION", "INDEXING"]]
    rules: Sequence[MatchingWorkflow_Rule]

class MatchingWorkflow_Rule(TypedDict):
    matching_keys: Texts
    rule_name: str

class MatchingWorkflow_RuleConditionProperties(TypedDict):
    matching_config: NotRequired[MatchingWorkflow_MatchingConfig]
    rules: Sequence[MatchingWorkflow_RuleCondition]

class MatchingWorkflow_MatchingConfig(TypedDict):
    enable_transitive_matching: NotRequired[Bool]

class MatchingWorkflow_RuleCondition(TypedDict):
    condition: NotRequired[str]
    rule_name: NotRequired[str]

@final
class MatchingWorkflow_ResolutionTechniques_Read:
    enable_real_time_matching: Final[Ref[bool]]
    provider_properties: Final[MatchingWorkflow_ProviderProperties_Read]
    resolution_type: Final[str]
    rule_based_properties: Final[MatchingWorkflow_RuleBasedProperties_Read]
    rule_condition_properties: Final[MatchingWorkflow_RuleConditionProperties_Read]

@final
class MatchingWorkflow_ProviderProperties_Read:
    intermediate_source_configuration: Final[MatchingWorkflow_IntermediateSourceConfiguration_Read]
    provider_configuration: Final[Any]
    provider_service_arn: Final[str]

@final
class MatchingWorkflow_IntermediateSourceConfiguration_Read:
    intermediate_s3_path: Final[str]

@final
class MatchingWorkflow_RuleBasedProperties_Read:
    attribute_matching_model: Final[str]
    match_purpose: Final[str]
    rules: Final[list[Any]]

@final
class MatchingWorkflow_RuleConditionProperties_Read:
    matching_config: Final[MatchingWorkflow_MatchingConfig_Read]
    rules: Final[list[Any]]

@final
class MatchingWorkflow_MatchingConfig_Read:
    enable_transitive_matching: Final[Ref[bool]]

class MatchingWorkflow_Tag(TypedDict):
    key: str
    value: str

@final
class MatchingWorkflow(_Resource):
    """MatchingWorkflow defined in AWS Entity Resolution service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input_source_config: Sequence[MatchingWorkflow_InputSource],
        output_source_config: Sequence[MatchingWorkflow_OutputSource],
        resolution_techniques: MatchingWorkflow_ResolutionTechniques,
        role_arn: str,
        workflow_name: str,
        description: str = ...,
        incremental_run_config: MatchingWorkflow_IncrementalRunConfig = ...,
        tags: Sequence[MatchingWorkflow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this MatchingWorkflow got created"""
    description: Final[str]
    """The description of the MatchingWorkflow"""
    incremental_run_config: Final[MatchingWorkflow_IncrementalRunConfig_Read]
    input_source_config: Final[list[Any]]
    output_source_config: Final[list[Any]]
    resolution_techniques: Final[MatchingWorkflow_ResolutionTechniques_Read]
    role_arn: Final[str]
    tags: Final[list[Any]]
    updated_at: Final[str]
    """The time of this MatchingWorkflow got last updated at"""
    workflow_arn: Final[str]
    """The default MatchingWorkflow arn"""
    workflow_name: Final[str]
    """The name of the MatchingWorkflow"""

@final
class PolicyStatement(_Resource):
    """Policy Statement defined in AWS Entity Resolution Service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        arn: str,
        statement_id: str,
        action: Texts = ...,
        condition: str = ...,
        effect: Literal["Allow", "Deny"] = ...,
        principal: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[list[str]]
    arn: Final[str]
    """Arn of the resource to which the policy statement is being attached."""
    condition: Final[str]
    effect: Final[str]
    principal: Final[list[str]]
    statement_id: Final[str]
    """The Statement Id of the policy statement that is being attached."""

class SchemaMapping_SchemaInputAttribute(TypedDict):
    field_name: str
    group_name: NotRequired[str]
    hashed: NotRequired[Bool]
    match_key: NotRequired[str]
    sub_type: NotRequired[str]
    type: Literal["NAME", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "ADDRESS", "ADDRESS_STREET1", "ADDRESS_STREET2", "ADDRESS_STREET3", "ADDRESS_CITY", "ADDRESS_STATE", "ADDRESS_COUNTRY", "ADDRESS_POSTALCODE", "PHONE", "PHONE_NUMBER", "PHONE_COUNTRYCODE", "EMAIL_ADDRESS", "UNIQUE_ID", "DATE", "STRING", "PROVIDER_ID"]

class SchemaMapping_Tag(TypedDict):
    key: str
    value: str

@final
class SchemaMapping(_Resource):
    """SchemaMapping defined in AWS Entity Resolution service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        mapped_input_fields: Sequence[SchemaMapping_SchemaInputAttribute],
        schema_name: str,
        description: str = ...,
        tags: Sequence[SchemaMapping_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The time of this SchemaMapping got created"""
    description: Final[str]
    """The description of the SchemaMapping"""
    has_workflows: Final[Ref[bool]]
    """The boolean value that indicates whether or not a SchemaMapping has MatchingWorkflows that are associated with"""
    mapped_input_fields: Final[list[Any]]
    """The SchemaMapping attributes input"""
    schema_arn: Final[str]
    """The SchemaMapping arn associated with the Schema"""
    schema_name: Final[str]
    """The name of the SchemaMapping"""
    tags: Final[list[Any]]
    updated_at: Final[str]
    """The time of this SchemaMapping got last updated at"""
