"""Resource types of AWS Personalize. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Campaign_CampaignConfig(TypedDict):
    enable_metadata_with_recommendations: NotRequired[Bool]
    item_exploration_config: NotRequired[Mapping[str, str]]
    ranking_influence: NotRequired[Mapping[str, Number]]
    sync_with_latest_solution_version: NotRequired[Bool]

@final
class Campaign_CampaignConfig_Read:
    enable_metadata_with_recommendations: Final[Ref[bool]]
    item_exploration_config: Final[Any]
    ranking_influence: Final[Any]
    sync_with_latest_solution_version: Final[Ref[bool]]

class Campaign_Tag(TypedDict):
    key: str
    value: str

@final
class Campaign(_Resource):
    """A deployment of a solution version that provides real-time recommendations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        solution_version_arn: str,
        campaign_config: Campaign_CampaignConfig = ...,
        min_provisioned_tps: Int = ...,
        tags: Sequence[Campaign_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    campaign_arn: Final[str]
    """The ARN of the campaign."""
    campaign_config: Final[Campaign_CampaignConfig_Read]
    """The configuration details of a campaign."""
    creation_date_time: Final[str]
    """The time at which the campaign was created."""
    last_updated_date_time: Final[str]
    """The time at which the campaign was last updated."""
    min_provisioned_tps: Final[Ref[int]]
    """Specifies the requested minimum provisioned transactions per second."""
    name: Final[str]
    """The name of the campaign."""
    solution_version_arn: Final[str]
    """The ARN of the solution version to deploy."""
    status: Final[str]
    """The status of the campaign."""
    tags: Final[list[Any]]
    """Tags to associate with the campaign."""

class Dataset_DatasetImportJob(TypedDict):
    data_source: NotRequired[Dataset_DatasetImportJobDataSource]
    dataset_arn: NotRequired[str]
    dataset_import_job_arn: NotRequired[str]
    job_name: NotRequired[str]
    role_arn: NotRequired[str]

class Dataset_DatasetImportJobDataSource(TypedDict):
    data_location: NotRequired[str]

@final
class Dataset_DatasetImportJob_Read:
    data_source: Final[Dataset_DatasetImportJobDataSource_Read]
    dataset_arn: Final[str]
    dataset_import_job_arn: Final[str]
    job_name: Final[str]
    role_arn: Final[str]

@final
class Dataset_DatasetImportJobDataSource_Read:
    data_location: Final[str]

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Resource schema for AWS::Personalize::Dataset."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_arn: str,
        dataset_type: Literal["Interactions", "Items", "Users"],
        name: str,
        schema_arn: str,
        dataset_import_job: Dataset_DatasetImportJob = ...,
        tags: Sequence[Dataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_arn: Final[str]
    """The ARN of the dataset"""
    dataset_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset group to add the dataset to"""
    dataset_import_job: Final[Dataset_DatasetImportJob_Read]
    """Initial DatasetImportJob for the created dataset"""
    dataset_type: Final[str]
    """The type of dataset"""
    name: Final[str]
    """The name for the dataset"""
    schema_arn: Final[str]
    """The ARN of the schema to associate with the dataset."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class DatasetGroup_Tag(TypedDict):
    key: str
    value: str

@final
class DatasetGroup(_Resource):
    """Resource Schema for AWS::Personalize::DatasetGroup."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        domain: Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] = ...,
        kms_key_arn: str = ...,
        role_arn: str = ...,
        tags: Sequence[DatasetGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset group."""
    domain: Final[str]
    """The domain of a Domain dataset group."""
    kms_key_arn: Final[str]
    """The Amazon Resource Name(ARN) of a AWS Key Management Service (KMS) key used to encrypt the datasets."""
    name: Final[str]
    """The name for the new dataset group."""
    role_arn: Final[str]
    """The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key Management Service (KMS) key."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class EventTracker_Tag(TypedDict):
    key: str
    value: str

@final
class EventTracker(_Resource):
    """Resource schema for AWS::Personalize::EventTracker"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_arn: str,
        name: str,
        tags: Sequence[EventTracker_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset group that receives the event data."""
    event_tracker_arn: Final[str]
    """The Amazon Resource Name (ARN) of the event tracker."""
    name: Final[str]
    """The name for the event tracker."""
    tags: Final[list[Any]]
    """A list of tags to apply to the event tracker."""
    tracking_id: Final[str]
    """The ID of the event tracker."""

class Filter_Tag(TypedDict):
    key: str
    value: str

@final
class Filter(_Resource):
    """A recommendation filter that defines which items are included or excluded from recommendations."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_arn: str,
        filter_expression: str,
        name: str,
        tags: Sequence[Filter_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_date_time: Final[str]
    """The time at which the filter was created."""
    dataset_group_arn: Final[str]
    """The ARN of the dataset group that the filter belongs to."""
    filter_arn: Final[str]
    """The ARN of the filter."""
    filter_expression: Final[str]
    """The filter expression that defines which items are included or excluded from recommendations."""
    last_updated_date_time: Final[str]
    """The time at which the filter was last updated."""
    name: Final[str]
    """The name of the filter."""
    status: Final[str]
    """The status of the filter."""
    tags: Final[list[Any]]
    """Tags to associate with the filter."""

class MetricAttribution_MetricAttribute(TypedDict):
    event_type: str
    expression: str
    metric_name: str

class MetricAttribution_MetricsOutputConfig(TypedDict):
    role_arn: str
    s3_data_destination: NotRequired[MetricAttribution_S3DataDestination]

class MetricAttribution_S3DataDestination(TypedDict):
    kms_key_arn: NotRequired[str]
    path: str

@final
class MetricAttribution_MetricsOutputConfig_Read:
    role_arn: Final[str]
    s3_data_destination: Final[MetricAttribution_S3DataDestination_Read]

@final
class MetricAttribution_S3DataDestination_Read:
    kms_key_arn: Final[str]
    path: Final[str]

@final
class MetricAttribution(_Resource):
    """Creates a metric attribution for reporting on recommendation impact in Amazon Personalize."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_arn: str,
        metrics: Sequence[MetricAttribution_MetricAttribute],
        metrics_output_config: MetricAttribution_MetricsOutputConfig,
        name: str,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_group_arn: Final[str]
    """The ARN of the destination dataset group."""
    metric_attribution_arn: Final[str]
    """The ARN of the metric attribution."""
    metrics: Final[list[Any]]
    """A list of metric attributes for the metric attribution."""
    metrics_output_config: Final[MetricAttribution_MetricsOutputConfig_Read]
    """The output configuration details for the metric attribution."""
    name: Final[str]
    """The name of the metric attribution."""
    status: Final[str]
    """The status of the metric attribution."""

class Schema_Tag(TypedDict):
    key: str
    value: str

@final
class Schema(_Resource):
    """Resource schema for AWS::Personalize::Schema."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        schema: str,
        domain: Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] = ...,
        tags: Sequence[Schema_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain: Final[str]
    """The domain of a Domain dataset group."""
    name: Final[str]
    """Name for the schema."""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """A schema in Avro JSON format."""
    schema_arn: Final[str]
    """Arn for the schema."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""

class Solution_SolutionConfig(TypedDict):
    algorithm_hyper_parameters: NotRequired[Mapping[str, str]]
    auto_ml_config: NotRequired[Solution_SolutionConfigAutoMLConfig]
    event_value_threshold: NotRequired[str]
    feature_transformation_parameters: NotRequired[Mapping[str, str]]
    hpo_config: NotRequired[Solution_SolutionConfigHpoConfig]

class Solution_SolutionConfigAutoMLConfig(TypedDict):
    metric_name: NotRequired[str]
    recipe_list: NotRequired[Texts]

class Solution_SolutionConfigHpoConfig(TypedDict):
    algorithm_hyper_parameter_ranges: NotRequired[Solution_SolutionConfigHpoConfigAlgorithmHyperParameterRanges]
    hpo_objective: NotRequired[Solution_SolutionConfigHpoConfigHpoObjective]
    hpo_resource_config: NotRequired[Solution_SolutionConfigHpoConfigHpoResourceConfig]

class Solution_SolutionConfigHpoConfigAlgorithmHyperParameterRanges(TypedDict):
    categorical_hyper_parameter_ranges: NotRequired[Sequence[Solution_CategoricalHyperParameterRange]]
    continuous_hyper_parameter_ranges: NotRequired[Sequence[Solution_ContinuousHyperParameterRange]]
    integer_hyper_parameter_ranges: NotRequired[Sequence[Solution_IntegerHyperParameterRange]]

class Solution_CategoricalHyperParameterRange(TypedDict):
    name: NotRequired[str]
    values: NotRequired[Texts]

class Solution_ContinuousHyperParameterRange(TypedDict):
    max_value: NotRequired[Number]
    min_value: NotRequired[Number]
    name: NotRequired[str]

class Solution_IntegerHyperParameterRange(TypedDict):
    max_value: NotRequired[Int]
    min_value: NotRequired[Int]
    name: NotRequired[str]

class Solution_SolutionConfigHpoConfigHpoObjective(TypedDict):
    metric_name: NotRequired[str]
    metric_regex: NotRequired[str]
    type: NotRequired[Literal["Maximize", "Minimize"]]

class Solution_SolutionConfigHpoConfigHpoResourceConfig(TypedDict):
    max_number_of_training_jobs: NotRequired[str]
    max_parallel_training_jobs: NotRequired[str]

@final
class Solution_SolutionConfig_Read:
    algorithm_hyper_parameters: Final[Any]
    auto_ml_config: Final[Solution_SolutionConfigAutoMLConfig_Read]
    event_value_threshold: Final[str]
    feature_transformation_parameters: Final[Any]
    hpo_config: Final[Solution_SolutionConfigHpoConfig_Read]

@final
class Solution_SolutionConfigAutoMLConfig_Read:
    metric_name: Final[str]
    recipe_list: Final[list[str]]

@final
class Solution_SolutionConfigHpoConfig_Read:
    algorithm_hyper_parameter_ranges: Final[Solution_SolutionConfigHpoConfigAlgorithmHyperParameterRanges_Read]
    hpo_objective: Final[Solution_SolutionConfigHpoConfigHpoObjective_Read]
    hpo_resource_config: Final[Solution_SolutionConfigHpoConfigHpoResourceConfig_Read]

@final
class Solution_SolutionConfigHpoConfigAlgorithmHyperParameterRanges_Read:
    categorical_hyper_parameter_ranges: Final[list[Any]]
    continuous_hyper_parameter_ranges: Final[list[Any]]
    integer_hyper_parameter_ranges: Final[list[Any]]

@final
class Solution_SolutionConfigHpoConfigHpoObjective_Read:
    metric_name: Final[str]
    metric_regex: Final[str]
    type: Final[str]

@final
class Solution_SolutionConfigHpoConfigHpoResourceConfig_Read:
    max_number_of_training_jobs: Final[str]
    max_parallel_training_jobs: Final[str]

class Solution_Tag(TypedDict):
    key: str
    value: str

@final
class Solution(_Resource):
    """Resource schema for AWS::Personalize::Solution."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_group_arn: str,
        name: str,
        event_type: str = ...,
        perform_auto_ml: Bool = ...,
        perform_hpo: Bool = ...,
        recipe_arn: str = ...,
        solution_config: Solution_SolutionConfig = ...,
        tags: Sequence[Solution_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dataset_group_arn: Final[str]
    """The ARN of the dataset group that provides the training data."""
    event_type: Final[str]
    """When your have multiple event types (using an EVENT_TYPE schema field), this parameter specifies which event type (for example, 'click' or…"""
    name: Final[str]
    """The name for the solution"""
    perform_auto_ml: Final[Ref[bool]]
    """Whether to perform automated machine learning (AutoML)."""
    perform_hpo: Final[Ref[bool]]
    """Whether to perform hyperparameter optimization (HPO) on the specified or selected recipe."""
    recipe_arn: Final[str]
    """The ARN of the recipe to use for model training."""
    solution_arn: Final[str]
    """The ARN of the solution"""
    solution_config: Final[Solution_SolutionConfig_Read]
    """The configuration to use with the solution."""
    tags: Final[list[Any]]
    """The tags used to organize, track, or control access for this resource."""
