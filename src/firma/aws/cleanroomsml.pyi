"""Resource types of AWS CleanRoomsML. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConfiguredModelAlgorithm_InferenceContainerConfig(TypedDict):
    image_uri: str

@final
class ConfiguredModelAlgorithm_InferenceContainerConfig_Read:
    image_uri: Final[str]

class ConfiguredModelAlgorithm_Tag(TypedDict):
    key: str
    value: str

class ConfiguredModelAlgorithm_ContainerConfig(TypedDict):
    arguments: NotRequired[Texts]
    entrypoint: NotRequired[Texts]
    image_uri: str
    metric_definitions: NotRequired[Sequence[ConfiguredModelAlgorithm_MetricDefinition]]

class ConfiguredModelAlgorithm_MetricDefinition(TypedDict):
    name: str
    regex: str

@final
class ConfiguredModelAlgorithm_ContainerConfig_Read:
    arguments: Final[list[str]]
    entrypoint: Final[list[str]]
    image_uri: Final[str]
    metric_definitions: Final[list[Any]]

@final
class ConfiguredModelAlgorithm(_Resource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithm Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        role_arn: str,
        description: str = ...,
        inference_container_config: ConfiguredModelAlgorithm_InferenceContainerConfig = ...,
        kms_key_arn: str = ...,
        tags: Sequence[ConfiguredModelAlgorithm_Tag] = ...,
        training_container_config: ConfiguredModelAlgorithm_ContainerConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configured_model_algorithm_arn: Final[str]
    description: Final[str]
    inference_container_config: Final[ConfiguredModelAlgorithm_InferenceContainerConfig_Read]
    kms_key_arn: Final[str]
    name: Final[str]
    role_arn: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm."""
    training_container_config: Final[ConfiguredModelAlgorithm_ContainerConfig_Read]

class ConfiguredModelAlgorithmAssociation_PrivacyConfiguration(TypedDict):
    policies: ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies

class ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies(TypedDict):
    trained_model_exports: NotRequired[ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy]
    trained_model_inference_jobs: NotRequired[ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy]
    trained_models: NotRequired[ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy]

class ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy(TypedDict):
    files_to_export: Sequence[Literal["MODEL", "OUTPUT"]]
    max_size: ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize

class ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize(TypedDict):
    unit: Literal["GB"]
    value: Number

class ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy(TypedDict):
    container_logs: NotRequired[Sequence[ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy]]
    max_output_size: NotRequired[ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize]

class ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy(TypedDict):
    allowed_account_ids: Texts
    filter_pattern: NotRequired[str]
    log_redaction_configuration: NotRequired[ConfiguredModelAlgorithmAssociation_LogRedactionConfiguration]
    log_type: NotRequired[Literal["ALL", "ERROR_SUMMARY"]]

class ConfiguredModelAlgorithmAssociation_LogRedactionConfiguration(TypedDict):
    custom_entity_config: NotRequired[ConfiguredModelAlgorithmAssociation_CustomEntityConfig]
    entities_to_redact: Sequence[Literal["ALL_PERSONALLY_IDENTIFIABLE_INFORMATION", "NUMBERS", "CUSTOM"]]

class ConfiguredModelAlgorithmAssociation_CustomEntityConfig(TypedDict):
    custom_data_identifiers: Texts

class ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize(TypedDict):
    unit: Literal["GB"]
    value: Number

class ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy(TypedDict):
    container_logs: NotRequired[Sequence[ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy2]]
    container_metrics: NotRequired[ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy]
    max_artifact_size: NotRequired[ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize]

class ConfiguredModelAlgorithmAssociation_LogsConfigurationPolicy2(TypedDict):
    allowed_account_ids: Texts
    filter_pattern: NotRequired[str]
    log_redaction_configuration: NotRequired[ConfiguredModelAlgorithmAssociation_LogRedactionConfiguration]
    log_type: NotRequired[Literal["ALL", "ERROR_SUMMARY"]]

class ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy(TypedDict):
    noise_level: Literal["HIGH", "MEDIUM", "LOW", "NONE"]

class ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize(TypedDict):
    unit: Literal["GB"]
    value: Number

@final
class ConfiguredModelAlgorithmAssociation_PrivacyConfiguration_Read:
    policies: Final[ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies_Read]

@final
class ConfiguredModelAlgorithmAssociation_PrivacyConfigurationPolicies_Read:
    trained_model_exports: Final[ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy_Read]
    trained_model_inference_jobs: Final[ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy_Read]
    trained_models: Final[ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy_Read]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelExportsConfigurationPolicy_Read:
    files_to_export: Final[list[str]]
    max_size: Final[ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize_Read]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelExportsMaxSize_Read:
    unit: Final[str]
    value: Final[Ref[float]]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelInferenceJobsConfigurationPolicy_Read:
    container_logs: Final[list[Any]]
    max_output_size: Final[ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize_Read]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelInferenceMaxOutputSize_Read:
    unit: Final[str]
    value: Final[Ref[float]]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelsConfigurationPolicy_Read:
    container_logs: Final[list[Any]]
    container_metrics: Final[ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy_Read]
    max_artifact_size: Final[ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize_Read]

@final
class ConfiguredModelAlgorithmAssociation_MetricsConfigurationPolicy_Read:
    noise_level: Final[str]

@final
class ConfiguredModelAlgorithmAssociation_TrainedModelArtifactMaxSize_Read:
    unit: Final[str]
    value: Final[Ref[float]]

class ConfiguredModelAlgorithmAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class ConfiguredModelAlgorithmAssociation(_Resource):
    """Definition of AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configured_model_algorithm_arn: str,
        membership_identifier: str,
        name: str,
        description: str = ...,
        privacy_configuration: ConfiguredModelAlgorithmAssociation_PrivacyConfiguration = ...,
        tags: Sequence[ConfiguredModelAlgorithmAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    collaboration_identifier: Final[str]
    configured_model_algorithm_arn: Final[str]
    configured_model_algorithm_association_arn: Final[str]
    description: Final[str]
    membership_identifier: Final[str]
    name: Final[str]
    privacy_configuration: Final[ConfiguredModelAlgorithmAssociation_PrivacyConfiguration_Read]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml configured model algorithm association."""

class TrainingDataset_Tag(TypedDict):
    key: str
    value: str

class TrainingDataset_Dataset(TypedDict):
    input_config: TrainingDataset_DatasetInputConfig
    type: Literal["INTERACTIONS"]

class TrainingDataset_DatasetInputConfig(TypedDict):
    data_source: TrainingDataset_DataSource
    schema: Sequence[TrainingDataset_ColumnSchema]

class TrainingDataset_DataSource(TypedDict):
    glue_data_source: TrainingDataset_GlueDataSource

class TrainingDataset_GlueDataSource(TypedDict):
    catalog_id: NotRequired[str]
    database_name: str
    table_name: str

class TrainingDataset_ColumnSchema(TypedDict):
    column_name: str
    column_types: Sequence[Literal["USER_ID", "ITEM_ID", "TIMESTAMP", "CATEGORICAL_FEATURE", "NUMERICAL_FEATURE"]]

@final
class TrainingDataset(_Resource):
    """Definition of AWS::CleanRoomsML::TrainingDataset Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        role_arn: str,
        training_data: Sequence[TrainingDataset_Dataset],
        description: str = ...,
        tags: Sequence[TrainingDataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    name: Final[str]
    role_arn: Final[str]
    status: Final[str]
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this cleanrooms-ml training dataset."""
    training_data: Final[list[Any]]
    training_dataset_arn: Final[str]
