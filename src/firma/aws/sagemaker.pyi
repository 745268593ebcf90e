"""Resource types of AWS SageMaker. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class AIWorkloadConfig_AIWorkloadConfigs(TypedDict):
    workload_spec: AIWorkloadConfig_WorkloadSpec

class AIWorkloadConfig_WorkloadSpec(TypedDict):
    inline: str

@final
class AIWorkloadConfig_AIWorkloadConfigs_Read:
    workload_spec: Final[AIWorkloadConfig_WorkloadSpec_Read]

@final
class AIWorkloadConfig_WorkloadSpec_Read:
    inline: Final[str]

class AIWorkloadConfig_AIDatasetConfig(TypedDict):
    input_data_config: Sequence[AIWorkloadConfig_AIWorkloadInputDataConfig]

class AIWorkloadConfig_AIWorkloadInputDataConfig(TypedDict):
    channel_name: str
    data_source: AIWorkloadConfig_AIWorkloadDataSource

class AIWorkloadConfig_AIWorkloadDataSource(TypedDict):
    s3_data_source: NotRequired[AIWorkloadConfig_AIWorkloadS3DataSource]

class AIWorkloadConfig_AIWorkloadS3DataSource(TypedDict):
    s3_uri: str

@final
class AIWorkloadConfig_AIDatasetConfig_Read:
    input_data_config: Final[list[Any]]

class AIWorkloadConfig_Tag(TypedDict):
    key: str
    value: str

@final
class AIWorkloadConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::AIWorkloadConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ai_workload_config_name: str,
        ai_workload_configs: AIWorkloadConfig_AIWorkloadConfigs = ...,
        dataset_config: AIWorkloadConfig_AIDatasetConfig = ...,
        tags: Sequence[AIWorkloadConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ai_workload_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AI workload configuration."""
    ai_workload_config_name: Final[str]
    """The name of the AI workload configuration."""
    ai_workload_configs: Final[AIWorkloadConfig_AIWorkloadConfigs_Read]
    """The benchmark tool configuration for an AI workload."""
    creation_time: Final[str]
    """A timestamp that indicates when the AI workload configuration was created."""
    dataset_config: Final[AIWorkloadConfig_AIDatasetConfig_Read]
    """The dataset configuration for an AI workload."""
    tags: Final[list[Any]]
    """The metadata that you apply to the AI workload configuration to help you categorize and organize it."""

class Action_MetadataProperties(TypedDict):
    commit_id: NotRequired[str]
    generated_by: NotRequired[str]
    project_id: NotRequired[str]
    repository: NotRequired[str]

@final
class Action_MetadataProperties_Read:
    commit_id: Final[str]
    generated_by: Final[str]
    project_id: Final[str]
    repository: Final[str]

class Action_ActionSource(TypedDict):
    source_id: NotRequired[str]
    source_type: NotRequired[str]
    source_uri: str

@final
class Action_ActionSource_Read:
    source_id: Final[str]
    source_type: Final[str]
    source_uri: Final[str]

class Action_Tag(TypedDict):
    key: str
    value: str

@final
class Action(_Resource):
    """Resource type definition for AWS::SageMaker::Action."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_name: str,
        action_type: str,
        source: Action_ActionSource,
        description: str = ...,
        metadata_properties: Action_MetadataProperties = ...,
        properties: Mapping[str, str] = ...,
        status: Literal["Unknown", "InProgress", "Completed", "Failed", "Stopping", "Stopped"] = ...,
        tags: Sequence[Action_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_name: Final[str]
    """The name of the action."""
    action_type: Final[str]
    """The action type."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the action."""
    creation_time: Final[str]
    """When the action was created."""
    description: Final[str]
    """The description of the action."""
    last_modified_time: Final[str]
    """When the action was last modified."""
    metadata_properties: Final[Action_MetadataProperties_Read]
    """Metadata properties of the tracking entity, trial, or trial component."""
    properties: Final[Any]
    """A list of properties to add to the action."""
    source: Final[Action_ActionSource_Read]
    """The source type, ID, and URI."""
    status: Final[str]
    """The status of the action."""
    tags: Final[list[Any]]
    """A list of tags to apply to the action."""

class Algorithm_InferenceSpecification(TypedDict):
    containers: Sequence[Algorithm_ModelPackageContainerDefinition]
    supported_content_types: NotRequired[Texts]
    supported_realtime_inference_instance_types: NotRequired[Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"]]]
    supported_response_mime_types: NotRequired[Texts]
    supported_transform_instance_types: NotRequired[Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge"]]]

class Algorithm_ModelPackageContainerDefinition(TypedDict):
    container_hostname: NotRequired[str]
    environment: NotRequired[Mapping[str, str]]
    framework: NotRequired[str]
    framework_version: NotRequired[str]
    image: str
    image_digest: NotRequired[str]
    is_checkpoint: NotRequired[Bool]
    model_input: NotRequired[Algorithm_ModelInput]
    nearest_model_name: NotRequired[str]

class Algorithm_ModelInput(TypedDict):
    data_input_config: str

@final
class Algorithm_InferenceSpecification_Read:
    containers: Final[list[Any]]
    supported_content_types: Final[list[str]]
    supported_realtime_inference_instance_types: Final[list[str]]
    supported_response_mime_types: Final[list[str]]
    supported_transform_instance_types: Final[list[str]]

class Algorithm_Tag(TypedDict):
    key: str
    value: str

class Algorithm_TrainingSpecification(TypedDict):
    metric_definitions: NotRequired[Sequence[Algorithm_MetricDefinition]]
    supported_hyper_parameters: NotRequired[Sequence[Algorithm_HyperParameterSpecification]]
    supported_training_instance_types: Sequence[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c5n.18xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.xlarge", "ml.c7i-flex.12xlarge", "ml.c7i-flex.16xlarge", "ml.c7i-flex.2xlarge", "ml.c7i-flex.4xlarge", "ml.c7i-flex.8xlarge", "ml.c7i-flex.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8i-flex.12xlarge", "ml.c8i-flex.16xlarge", "ml.c8i-flex.2xlarge", "ml.c8i-flex.4xlarge", "ml.c8i-flex.8xlarge", "ml.c8i-flex.xlarge", "ml.c8i.12xlarge", "ml.c8i.16xlarge", "ml.c8i.24xlarge", "ml.c8i.2xlarge", "ml.c8i.32xlarge", "ml.c8i.48xlarge", "ml.c8i.4xlarge", "ml.c8i.8xlarge", "ml.c8i.96xlarge", "ml.c8i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i-flex.12xlarge", "ml.m7i-flex.16xlarge", "ml.m7i-flex.2xlarge", "ml.m7i-flex.4xlarge", "ml.m7i-flex.8xlarge", "ml.m7i-flex.large", "ml.m7i-flex.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8i-flex.12xlarge", "ml.m8i-flex.16xlarge", "ml.m8i-flex.2xlarge", "ml.m8i-flex.4xlarge", "ml.m8i-flex.8xlarge", "ml.m8i-flex.large", "ml.m8i-flex.xlarge", "ml.m8i.12xlarge", "ml.m8i.16xlarge", "ml.m8i.24xlarge", "ml.m8i.2xlarge", "ml.m8i.32xlarge", "ml.m8i.48xlarge", "ml.m8i.4xlarge", "ml.m8i.8xlarge", "ml.m8i.96xlarge", "ml.m8i.large", "ml.m8i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8i-flex.12xlarge", "ml.r8i-flex.16xlarge", "ml.r8i-flex.2xlarge", "ml.r8i-flex.4xlarge", "ml.r8i-flex.8xlarge", "ml.r8i-flex.large", "ml.r8i-flex.xlarge", "ml.r8i.12xlarge", "ml.r8i.16xlarge", "ml.r8i.24xlarge", "ml.r8i.2xlarge", "ml.r8i.32xlarge", "ml.r8i.48xlarge", "ml.r8i.4xlarge", "ml.r8i.8xlarge", "ml.r8i.96xlarge", "ml.r8i.large", "ml.r8i.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"]]
    supported_tuning_job_objective_metrics: NotRequired[Sequence[Algorithm_HyperParameterTuningJobObjective]]
    supports_distributed_training: NotRequired[Bool]
    training_channels: Sequence[Algorithm_ChannelSpecification]
    training_image: str
    training_image_digest: NotRequired[str]

class Algorithm_MetricDefinition(TypedDict):
    name: str
    regex: str

class Algorithm_HyperParameterSpecification(TypedDict):
    default_value: NotRequired[str]
    description: NotRequired[str]
    is_required: NotRequired[Bool]
    is_tunable: NotRequired[Bool]
    name: str
    range: NotRequired[Algorithm_ParameterRange]
    type: Literal["Integer", "Continuous", "Categorical", "FreeText"]

class Algorithm_ParameterRange(TypedDict):
    categorical_parameter_range_specification: NotRequired[Algorithm_CategoricalParameterRangeSpecification]
    continuous_parameter_range_specification: NotRequired[Algorithm_ContinuousParameterRangeSpecification]
    integer_parameter_range_specification: NotRequired[Algorithm_IntegerParameterRangeSpecification]

class Algorithm_CategoricalParameterRangeSpecification(TypedDict):
    values: Texts

class Algorithm_ContinuousParameterRangeSpecification(TypedDict):
    max_value: str
    min_value: str

class Algorithm_IntegerParameterRangeSpecification(TypedDict):
    max_value: str
    min_value: str

class Algorithm_HyperParameterTuningJobObjective(TypedDict):
    metric_name: str
    type: Literal["Maximize", "Minimize"]

class Algorithm_ChannelSpecification(TypedDict):
    description: NotRequired[str]
    is_required: NotRequired[Bool]
    name: str
    supported_compression_types: NotRequired[Sequence[Literal["None", "Gzip"]]]
    supported_content_types: Texts
    supported_input_modes: Sequence[Literal["Pipe", "File", "FastFile"]]

@final
class Algorithm_TrainingSpecification_Read:
    metric_definitions: Final[list[Any]]
    supported_hyper_parameters: Final[list[Any]]
    supported_training_instance_types: Final[list[str]]
    supported_tuning_job_objective_metrics: Final[list[Any]]
    supports_distributed_training: Final[Ref[bool]]
    training_channels: Final[list[Any]]
    training_image: Final[str]
    training_image_digest: Final[str]

@final
class Algorithm(_Resource):
    """Resource Type definition for AWS::SageMaker::Algorithm"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        algorithm_name: str,
        training_specification: Algorithm_TrainingSpecification,
        algorithm_description: str = ...,
        certify_for_marketplace: Bool = ...,
        inference_specification: Algorithm_InferenceSpecification = ...,
        tags: Sequence[Algorithm_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    algorithm_arn: Final[str]
    """The Amazon Resource Name (ARN) of the algorithm."""
    algorithm_description: Final[str]
    """A description of the algorithm."""
    algorithm_name: Final[str]
    """The name of the algorithm."""
    certify_for_marketplace: Final[Ref[bool]]
    """Whether to certify the algorithm so that it can be listed in AWS Marketplace."""
    creation_time: Final[str]
    """A timestamp specifying when the algorithm was created."""
    inference_specification: Final[Algorithm_InferenceSpecification_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    training_specification: Final[Algorithm_TrainingSpecification_Read]

class App_ResourceSpec(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]

@final
class App_ResourceSpec_Read:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]

class App_Tag(TypedDict):
    key: str
    value: str

@final
class App(_Resource):
    """Resource Type definition for AWS::SageMaker::App"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_name: str,
        app_type: Literal["JupyterServer", "KernelGateway", "RStudioServerPro", "RSessionGateway", "Canvas"],
        domain_id: str,
        user_profile_name: str,
        recovery_mode: Bool = ...,
        resource_spec: App_ResourceSpec = ...,
        tags: Sequence[App_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_arn: Final[str]
    """The Amazon Resource Name (ARN) of the app."""
    app_name: Final[str]
    """The name of the app."""
    app_type: Final[str]
    """The type of app."""
    built_in_lifecycle_config_arn: Final[str]
    """The lifecycle configuration that runs before the default lifecycle configuration."""
    domain_id: Final[str]
    """The domain ID."""
    recovery_mode: Final[Ref[bool]]
    """Indicates whether the application is launched in recovery mode."""
    resource_spec: Final[App_ResourceSpec_Read]
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker image created on the instance."""
    tags: Final[list[Any]]
    """A list of tags to apply to the app."""
    user_profile_name: Final[str]
    """The user profile name."""

class AppImageConfig_CodeEditorAppImageConfig(TypedDict):
    container_config: NotRequired[AppImageConfig_ContainerConfig]

class AppImageConfig_ContainerConfig(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    container_environment_variables: NotRequired[Sequence[AppImageConfig_CustomImageContainerEnvironmentVariable]]

class AppImageConfig_CustomImageContainerEnvironmentVariable(TypedDict):
    key: str
    value: str

@final
class AppImageConfig_CodeEditorAppImageConfig_Read:
    container_config: Final[AppImageConfig_ContainerConfig_Read]

@final
class AppImageConfig_ContainerConfig_Read:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    container_environment_variables: Final[list[Any]]

class AppImageConfig_JupyterLabAppImageConfig(TypedDict):
    container_config: NotRequired[AppImageConfig_ContainerConfig2]

class AppImageConfig_ContainerConfig2(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    container_environment_variables: NotRequired[Sequence[AppImageConfig_CustomImageContainerEnvironmentVariable]]

@final
class AppImageConfig_JupyterLabAppImageConfig_Read:
    container_config: Final[AppImageConfig_ContainerConfig_Read2]

@final
class AppImageConfig_ContainerConfig_Read2:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    container_environment_variables: Final[list[Any]]

class AppImageConfig_KernelGatewayImageConfig(TypedDict):
    file_system_config: NotRequired[AppImageConfig_FileSystemConfig]
    kernel_specs: Sequence[AppImageConfig_KernelSpec]

class AppImageConfig_FileSystemConfig(TypedDict):
    default_gid: NotRequired[Int]
    default_uid: NotRequired[Int]
    mount_path: NotRequired[str]

class AppImageConfig_KernelSpec(TypedDict):
    display_name: NotRequired[str]
    name: str

@final
class AppImageConfig_KernelGatewayImageConfig_Read:
    file_system_config: Final[AppImageConfig_FileSystemConfig_Read]
    kernel_specs: Final[list[Any]]

@final
class AppImageConfig_FileSystemConfig_Read:
    default_gid: Final[Ref[int]]
    default_uid: Final[Ref[int]]
    mount_path: Final[str]

class AppImageConfig_Tag(TypedDict):
    key: str
    value: str

@final
class AppImageConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::AppImageConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_image_config_name: str,
        code_editor_app_image_config: AppImageConfig_CodeEditorAppImageConfig = ...,
        jupyter_lab_app_image_config: AppImageConfig_JupyterLabAppImageConfig = ...,
        kernel_gateway_image_config: AppImageConfig_KernelGatewayImageConfig = ...,
        tags: Sequence[AppImageConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_image_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AppImageConfig."""
    app_image_config_name: Final[str]
    """The Name of the AppImageConfig."""
    code_editor_app_image_config: Final[AppImageConfig_CodeEditorAppImageConfig_Read]
    """The configuration for the kernels in a SageMaker image running as a CodeEditor app."""
    jupyter_lab_app_image_config: Final[AppImageConfig_JupyterLabAppImageConfig_Read]
    """The configuration for the kernels in a SageMaker image running as a JupyterLab app."""
    kernel_gateway_image_config: Final[AppImageConfig_KernelGatewayImageConfig_Read]
    """The configuration for the file system and kernels in a SageMaker image running as a KernelGateway app."""
    tags: Final[list[Any]]
    """A list of tags to apply to the AppImageConfig."""

class Artifact_MetadataProperties(TypedDict):
    commit_id: NotRequired[str]
    generated_by: NotRequired[str]
    project_id: NotRequired[str]
    repository: NotRequired[str]

@final
class Artifact_MetadataProperties_Read:
    commit_id: Final[str]
    generated_by: Final[str]
    project_id: Final[str]
    repository: Final[str]

class Artifact_ArtifactSource(TypedDict):
    source_types: NotRequired[Sequence[Artifact_ArtifactSourceType]]
    source_uri: str

class Artifact_ArtifactSourceType(TypedDict):
    source_id_type: Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]
    value: str

@final
class Artifact_ArtifactSource_Read:
    source_types: Final[list[Any]]
    source_uri: Final[str]

class Artifact_Tag(TypedDict):
    key: str
    value: str

@final
class Artifact(_Resource):
    """Resource type definition for AWS::SageMaker::Artifact."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        artifact_type: str,
        source: Artifact_ArtifactSource,
        artifact_name: str = ...,
        metadata_properties: Artifact_MetadataProperties = ...,
        properties: Mapping[str, str] = ...,
        tags: Sequence[Artifact_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the artifact."""
    artifact_name: Final[str]
    """The name of the artifact."""
    artifact_type: Final[str]
    """The artifact type."""
    creation_time: Final[str]
    """When the artifact was created."""
    last_modified_time: Final[str]
    """When the artifact was last modified."""
    metadata_properties: Final[Artifact_MetadataProperties_Read]
    """Metadata properties of the tracking entity, trial, or trial component."""
    properties: Final[Any]
    """A list of properties to add to the artifact."""
    source: Final[Artifact_ArtifactSource_Read]
    """The source of the artifact."""
    tags: Final[list[Any]]
    """A list of tags to apply to the artifact."""

class Cluster_ClusterAutoScalingConfig(TypedDict):
    auto_scaler_type: NotRequired[Literal["Karpenter"]]
    mode: Literal["Enable", "Disable"]

@final
class Cluster_ClusterAutoScalingConfig_Read:
    auto_scaler_type: Final[str]
    mode: Final[str]

class Cluster_ClusterInstanceGroup(TypedDict):
    auto_patch_config: NotRequired[Cluster_AutoPatchConfig]
    capacity_requirements: NotRequired[Cluster_ClusterCapacityRequirements]
    execution_role: str
    image_id: NotRequired[str]
    image_release_version: NotRequired[str]
    instance_count: Int
    instance_group_name: str
    instance_requirements: NotRequired[Cluster_InstanceRequirements]
    instance_storage_configs: NotRequired[Sequence[Cluster_ClusterInstanceStorageConfig]]
    instance_type: NotRequired[str]
    kubernetes_config: NotRequired[Cluster_ClusterKubernetesConfig]
    life_cycle_config: NotRequired[Cluster_ClusterLifeCycleConfig]
    min_instance_count: NotRequired[Int]
    network_interface: NotRequired[Cluster_ClusterNetworkInterface]
    on_start_deep_health_checks: NotRequired[Sequence[Literal["InstanceStress", "InstanceConnectivity"]]]
    override_vpc_config: NotRequired[Cluster_VpcConfig]
    scheduled_update_config: NotRequired[Cluster_ScheduledUpdateConfig]
    slurm_config: NotRequired[Cluster_ClusterSlurmConfig]
    threads_per_core: NotRequired[Int]
    training_plan_arn: NotRequired[str]

class Cluster_AutoPatchConfig(TypedDict):
    deployment_config: NotRequired[Cluster_DeploymentConfig]
    patch_schedule: NotRequired[Cluster_PatchSchedule]
    patching_strategy: Literal["WhenIdle", "WhenAllIdle"]

class Cluster_DeploymentConfig(TypedDict):
    auto_rollback_configuration: NotRequired[Sequence[Cluster_AlarmDetails]]
    rolling_update_policy: NotRequired[Cluster_RollingUpdatePolicy]
    wait_interval_in_seconds: NotRequired[Int]

class Cluster_AlarmDetails(TypedDict):
    alarm_name: str

class Cluster_RollingUpdatePolicy(TypedDict):
    maximum_batch_size: Cluster_CapacitySizeConfig
    rollback_maximum_batch_size: NotRequired[Cluster_CapacitySizeConfig2]

class Cluster_CapacitySizeConfig(TypedDict):
    type: str
    value: Int

class Cluster_CapacitySizeConfig2(TypedDict):
    type: str
    value: Int

class Cluster_PatchSchedule(TypedDict):
    pass

class Cluster_ClusterCapacityRequirements(TypedDict):
    on_demand: NotRequired[Mapping[str, Any]]
    spot: NotRequired[Mapping[str, Any]]

class Cluster_InstanceRequirements(TypedDict):
    instance_types: Texts

class Cluster_ClusterInstanceStorageConfig(TypedDict):
    ebs_volume_config: NotRequired[Cluster_ClusterEbsVolumeConfig]
    fsx_lustre_config: NotRequired[Cluster_ClusterFsxLustreConfig]
    fsx_open_zfs_config: NotRequired[Cluster_ClusterFsxOpenZfsConfig]

class Cluster_ClusterEbsVolumeConfig(TypedDict):
    root_volume: NotRequired[Bool]
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: NotRequired[Int]

class Cluster_ClusterFsxLustreConfig(TypedDict):
    dns_name: str
    mount_name: str
    mount_path: NotRequired[str]

class Cluster_ClusterFsxOpenZfsConfig(TypedDict):
    dns_name: str
    mount_path: NotRequired[str]

class Cluster_ClusterKubernetesConfig(TypedDict):
    labels: NotRequired[Mapping[str, str]]
    taints: NotRequired[Sequence[Cluster_ClusterKubernetesTaint]]

class Cluster_ClusterKubernetesTaint(TypedDict):
    effect: Literal["NoSchedule", "PreferNoSchedule", "NoExecute"]
    key: str
    value: NotRequired[str]

class Cluster_ClusterLifeCycleConfig(TypedDict):
    on_create: NotRequired[str]
    on_init_complete: NotRequired[str]
    source_s3_uri: NotRequired[str]

class Cluster_ClusterNetworkInterface(TypedDict):
    interface_type: Literal["efa", "efa-only"]

class Cluster_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

class Cluster_ScheduledUpdateConfig(TypedDict):
    deployment_config: NotRequired[Cluster_DeploymentConfig2]
    schedule_expression: str

class Cluster_DeploymentConfig2(TypedDict):
    auto_rollback_configuration: NotRequired[Sequence[Cluster_AlarmDetails]]
    rolling_update_policy: NotRequired[Cluster_RollingUpdatePolicy]
    wait_interval_in_seconds: NotRequired[Int]

class Cluster_ClusterSlurmConfig(TypedDict):
    node_type: Literal["Controller", "Login", "Compute"]
    partition_names: NotRequired[Texts]

class Cluster_Orchestrator(TypedDict):
    eks: NotRequired[Cluster_ClusterOrchestratorEksConfig]
    slurm: NotRequired[Cluster_ClusterOrchestratorSlurmConfig]

class Cluster_ClusterOrchestratorEksConfig(TypedDict):
    cluster_arn: str

class Cluster_ClusterOrchestratorSlurmConfig(TypedDict):
    accounting_database: NotRequired[Cluster_ClusterAccountingDatabase]
    slurm_config_strategy: NotRequired[Literal["Overwrite", "Managed", "Merge"]]

class Cluster_ClusterAccountingDatabase(TypedDict):
    endpoint: str
    name: NotRequired[str]
    port: NotRequired[Int]
    secret_arn: str

@final
class Cluster_Orchestrator_Read:
    eks: Final[Cluster_ClusterOrchestratorEksConfig_Read]
    slurm: Final[Cluster_ClusterOrchestratorSlurmConfig_Read]

@final
class Cluster_ClusterOrchestratorEksConfig_Read:
    cluster_arn: Final[str]

@final
class Cluster_ClusterOrchestratorSlurmConfig_Read:
    accounting_database: Final[Cluster_ClusterAccountingDatabase_Read]
    slurm_config_strategy: Final[str]

@final
class Cluster_ClusterAccountingDatabase_Read:
    endpoint: Final[str]
    name: Final[str]
    port: Final[Ref[int]]
    secret_arn: Final[str]

class Cluster_ClusterRestrictedInstanceGroup(TypedDict):
    environment_config: NotRequired[Cluster_EnvironmentConfig]
    execution_role: str
    instance_count: Int
    instance_group_name: str
    instance_storage_configs: NotRequired[Sequence[Cluster_ClusterInstanceStorageConfig]]
    instance_type: str
    on_start_deep_health_checks: NotRequired[Sequence[Literal["InstanceStress", "InstanceConnectivity"]]]
    override_vpc_config: NotRequired[Cluster_VpcConfig2]
    threads_per_core: NotRequired[Int]
    training_plan_arn: NotRequired[str]

class Cluster_EnvironmentConfig(TypedDict):
    fsx_lustre_config: NotRequired[Cluster_FSxLustreConfig]

class Cluster_FSxLustreConfig(TypedDict):
    per_unit_storage_throughput: Int
    size_in_gib: Int

class Cluster_VpcConfig2(TypedDict):
    security_group_ids: Texts
    subnets: Texts

class Cluster_RestrictedInstanceGroupsConfig(TypedDict):
    shared_environment_config: Cluster_SharedEnvironmentConfig

class Cluster_SharedEnvironmentConfig(TypedDict):
    fsx_lustre_config: NotRequired[Cluster_FSxLustreConfig2]
    fsx_lustre_deletion_policy: Literal["Keep", "DeleteIfNotUsed"]

class Cluster_FSxLustreConfig2(TypedDict):
    per_unit_storage_throughput: Int
    size_in_gib: Int

@final
class Cluster_RestrictedInstanceGroupsConfig_Read:
    shared_environment_config: Final[Cluster_SharedEnvironmentConfig_Read]

@final
class Cluster_SharedEnvironmentConfig_Read:
    fsx_lustre_config: Final[Cluster_FSxLustreConfig_Read]
    fsx_lustre_deletion_policy: Final[str]

@final
class Cluster_FSxLustreConfig_Read:
    per_unit_storage_throughput: Final[Ref[int]]
    size_in_gib: Final[Ref[int]]

class Cluster_Tag(TypedDict):
    key: str
    value: str

class Cluster_TieredStorageConfig(TypedDict):
    instance_memory_allocation_percentage: NotRequired[Int]
    mode: Literal["Enable", "Disable"]

@final
class Cluster_TieredStorageConfig_Read:
    instance_memory_allocation_percentage: Final[Ref[int]]
    mode: Final[str]

class Cluster_VpcConfig3(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class Cluster_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class Cluster(_Resource):
    """Resource Type definition for AWS::SageMaker::Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling: Cluster_ClusterAutoScalingConfig = ...,
        cluster_name: str = ...,
        cluster_role: str = ...,
        instance_groups: Sequence[Cluster_ClusterInstanceGroup] = ...,
        node_provisioning_mode: Literal["Continuous"] = ...,
        node_recovery: Literal["Automatic", "None"] = ...,
        orchestrator: Cluster_Orchestrator = ...,
        restricted_instance_groups: Sequence[Cluster_ClusterRestrictedInstanceGroup] = ...,
        restricted_instance_groups_config: Cluster_RestrictedInstanceGroupsConfig = ...,
        tags: Sequence[Cluster_Tag] = ...,
        tiered_storage_config: Cluster_TieredStorageConfig = ...,
        vpc_config: Cluster_VpcConfig3 = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling: Final[Cluster_ClusterAutoScalingConfig_Read]
    """Configuration for cluster auto-scaling"""
    cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the HyperPod Cluster."""
    cluster_name: Final[str]
    """The name of the HyperPod Cluster."""
    cluster_role: Final[str]
    """The cluster role for the autoscaler to assume."""
    cluster_status: Final[str]
    """The status of the HyperPod Cluster."""
    creation_time: Final[str]
    """The time at which the HyperPod cluster was created."""
    failure_message: Final[str]
    """The failure message of the HyperPod Cluster."""
    instance_groups: Final[list[Any]]
    """The instance groups of the SageMaker HyperPod cluster."""
    node_provisioning_mode: Final[str]
    """Determines the scaling strategy for the SageMaker HyperPod cluster."""
    node_recovery: Final[str]
    """If node auto-recovery is set to true, faulty nodes will be replaced or rebooted when a failure is detected."""
    orchestrator: Final[Cluster_Orchestrator_Read]
    """Specifies parameter(s) specific to the orchestrator, e.g."""
    restricted_instance_groups: Final[list[Any]]
    """The restricted instance groups of the SageMaker HyperPod cluster."""
    restricted_instance_groups_config: Final[Cluster_RestrictedInstanceGroupsConfig_Read]
    """The cluster-level configuration for restricted instance groups, including shared environment settings for inter-RIG communication and FSx…"""
    tags: Final[list[Any]]
    """Custom tags for managing the SageMaker HyperPod cluster as an AWS resource."""
    tiered_storage_config: Final[Cluster_TieredStorageConfig_Read]
    """Configuration for tiered storage in the SageMaker HyperPod cluster."""
    vpc_config: Final[Cluster_VpcConfig_Read]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""

class ClusterSchedulerConfig_SchedulerConfig(TypedDict):
    fair_share: NotRequired[Literal["Enabled", "Disabled"]]
    idle_resource_sharing: NotRequired[Literal["Enabled", "Disabled"]]
    priority_classes: NotRequired[Sequence[ClusterSchedulerConfig_PriorityClass]]

class ClusterSchedulerConfig_PriorityClass(TypedDict):
    name: str
    weight: Int

@final
class ClusterSchedulerConfig_SchedulerConfig_Read:
    fair_share: Final[str]
    idle_resource_sharing: Final[str]
    priority_classes: Final[list[Any]]

class ClusterSchedulerConfig_Tag(TypedDict):
    key: str
    value: str

@final
class ClusterSchedulerConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::ClusterSchedulerConfig."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        name: str,
        scheduler_config: ClusterSchedulerConfig_SchedulerConfig,
        description: str = ...,
        tags: Sequence[ClusterSchedulerConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """ARN of the cluster."""
    cluster_scheduler_config_arn: Final[str]
    """ARN of the cluster policy."""
    cluster_scheduler_config_id: Final[str]
    """ID of the cluster policy."""
    cluster_scheduler_config_version: Final[Ref[int]]
    """Version of the cluster policy."""
    creation_time: Final[str]
    """Creation time of the cluster policy."""
    description: Final[str]
    """Description of the cluster policy."""
    name: Final[str]
    """Name for the cluster policy."""
    scheduler_config: Final[ClusterSchedulerConfig_SchedulerConfig_Read]
    """Cluster policy configuration."""
    status: Final[str]
    """Status of the cluster policy."""
    tags: Final[list[Any]]
    """Tags of the cluster policy."""

class CodeRepository_GitConfig(TypedDict):
    branch: NotRequired[str]
    repository_url: str
    secret_arn: NotRequired[str]

@final
class CodeRepository_GitConfig_Read:
    branch: Final[str]
    repository_url: Final[str]
    secret_arn: Final[str]

class CodeRepository_Tag(TypedDict):
    key: str
    value: str

@final
class CodeRepository(_Resource):
    """Resource Type definition for AWS::SageMaker::CodeRepository"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        git_config: CodeRepository_GitConfig,
        code_repository_name: str = ...,
        tags: Sequence[CodeRepository_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    code_repository_arn: Final[str]
    """The Amazon Resource Name (ARN) of the code repository."""
    code_repository_name: Final[str]
    """The name of the Git repository."""
    git_config: Final[CodeRepository_GitConfig_Read]
    """Configuration details for the Git repository, including the URL where it is located and the ARN of the AWS Secrets Manager secret that…"""
    tags: Final[list[Any]]
    """An array of key-value pairs."""

class ComputeQuota_ComputeQuotaConfig(TypedDict):
    compute_quota_resources: NotRequired[Sequence[ComputeQuota_ComputeQuotaResourceConfig]]
    preempt_team_tasks: NotRequired[Literal["Never", "LowerPriority"]]
    resource_sharing_config: NotRequired[ComputeQuota_ResourceSharingConfig]

class ComputeQuota_ComputeQuotaResourceConfig(TypedDict):
    accelerator_partition: NotRequired[ComputeQuota_AcceleratorPartitionConfig]
    accelerators: NotRequired[Int]
    count: NotRequired[Int]
    instance_type: Literal["ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5n.18xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.large", "ml.c6a.12xlarge", "ml.c6a.16xlarge", "ml.c6a.24xlarge", "ml.c6a.2xlarge", "ml.c6a.32xlarge", "ml.c6a.48xlarge", "ml.c6a.4xlarge", "ml.c6a.8xlarge", "ml.c6a.large", "ml.c6a.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.medium", "ml.c6g.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.medium", "ml.c7g.xlarge", "ml.c8a.16xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.gr6.4xlarge", "ml.gr6.8xlarge", "ml.i3en.12xlarge", "ml.i3en.24xlarge", "ml.i3en.2xlarge", "ml.i3en.3xlarge", "ml.i3en.6xlarge", "ml.i3en.large", "ml.i3en.xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6a.12xlarge", "ml.m6a.16xlarge", "ml.m6a.24xlarge", "ml.m6a.2xlarge", "ml.m6a.32xlarge", "ml.m6a.48xlarge", "ml.m6a.4xlarge", "ml.m6a.8xlarge", "ml.m6a.large", "ml.m6a.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.medium", "ml.m6g.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7g.12xlarge", "ml.m7g.16xlarge", "ml.m7g.2xlarge", "ml.m7g.4xlarge", "ml.m7g.8xlarge", "ml.m7g.large", "ml.m7g.medium", "ml.m7g.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8a.16xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5d.16xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.3xlarge", "ml.trn2.48xlarge"]
    memory_in_gib: NotRequired[Number]
    vcpu: NotRequired[Number]

class ComputeQuota_AcceleratorPartitionConfig(TypedDict):
    count: Int
    type: Literal["mig-1g.5gb", "mig-1g.10gb", "mig-1g.18gb", "mig-1g.20gb", "mig-1g.23gb", "mig-1g.35gb", "mig-1g.45gb", "mig-1g.47gb", "mig-2g.10gb", "mig-2g.20gb", "mig-2g.35gb", "mig-2g.45gb", "mig-2g.47gb", "mig-3g.20gb", "mig-3g.40gb", "mig-3g.71gb", "mig-3g.90gb", "mig-3g.93gb", "mig-4g.20gb", "mig-4g.40gb", "mig-4g.71gb", "mig-4g.90gb", "mig-4g.93gb", "mig-7g.40gb", "mig-7g.80gb", "mig-7g.141gb", "mig-7g.180gb", "mig-7g.186gb"]

class ComputeQuota_ResourceSharingConfig(TypedDict):
    absolute_borrow_limits: NotRequired[Sequence[ComputeQuota_ComputeQuotaResourceConfig2]]
    borrow_limit: NotRequired[Int]
    strategy: Literal["Lend", "DontLend", "LendAndBorrow"]

class ComputeQuota_ComputeQuotaResourceConfig2(TypedDict):
    accelerator_partition: NotRequired[ComputeQuota_AcceleratorPartitionConfig]
    accelerators: NotRequired[Int]
    count: NotRequired[Int]
    instance_type: Literal["ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5n.18xlarge", "ml.c5n.2xlarge", "ml.c5n.4xlarge", "ml.c5n.9xlarge", "ml.c5n.large", "ml.c6a.12xlarge", "ml.c6a.16xlarge", "ml.c6a.24xlarge", "ml.c6a.2xlarge", "ml.c6a.32xlarge", "ml.c6a.48xlarge", "ml.c6a.4xlarge", "ml.c6a.8xlarge", "ml.c6a.large", "ml.c6a.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.medium", "ml.c6g.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.medium", "ml.c7g.xlarge", "ml.c8a.16xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.gr6.4xlarge", "ml.gr6.8xlarge", "ml.i3en.12xlarge", "ml.i3en.24xlarge", "ml.i3en.2xlarge", "ml.i3en.3xlarge", "ml.i3en.6xlarge", "ml.i3en.large", "ml.i3en.xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m6a.12xlarge", "ml.m6a.16xlarge", "ml.m6a.24xlarge", "ml.m6a.2xlarge", "ml.m6a.32xlarge", "ml.m6a.48xlarge", "ml.m6a.4xlarge", "ml.m6a.8xlarge", "ml.m6a.large", "ml.m6a.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.medium", "ml.m6g.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7g.12xlarge", "ml.m7g.16xlarge", "ml.m7g.2xlarge", "ml.m7g.4xlarge", "ml.m7g.8xlarge", "ml.m7g.large", "ml.m7g.medium", "ml.m7g.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8a.16xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5d.16xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.3xlarge", "ml.trn2.48xlarge"]
    memory_in_gib: NotRequired[Number]
    vcpu: NotRequired[Number]

@final
class ComputeQuota_ComputeQuotaConfig_Read:
    compute_quota_resources: Final[list[Any]]
    preempt_team_tasks: Final[str]
    resource_sharing_config: Final[ComputeQuota_ResourceSharingConfig_Read]

@final
class ComputeQuota_ResourceSharingConfig_Read:
    absolute_borrow_limits: Final[list[Any]]
    borrow_limit: Final[Ref[int]]
    strategy: Final[str]

class ComputeQuota_ComputeQuotaTarget(TypedDict):
    fair_share_weight: NotRequired[Int]
    team_name: str

@final
class ComputeQuota_ComputeQuotaTarget_Read:
    fair_share_weight: Final[Ref[int]]
    team_name: Final[str]

class ComputeQuota_Tag(TypedDict):
    key: str
    value: str

@final
class ComputeQuota(_Resource):
    """Resource Type definition for AWS::SageMaker::ComputeQuota."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_arn: str,
        compute_quota_config: ComputeQuota_ComputeQuotaConfig,
        compute_quota_target: ComputeQuota_ComputeQuotaTarget,
        name: str,
        activation_state: Literal["Enabled", "Disabled"] = ...,
        description: str = ...,
        tags: Sequence[ComputeQuota_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activation_state: Final[str]
    """Whether the compute allocation rule is active."""
    cluster_arn: Final[str]
    """The ARN of the EKS-orchestrated SageMaker HyperPod cluster the compute allocation definition is bound to."""
    compute_quota_arn: Final[str]
    """The Amazon Resource Name (ARN) of the compute allocation definition."""
    compute_quota_config: Final[ComputeQuota_ComputeQuotaConfig_Read]
    """Compute allocation rules: per-resource quotas, idle-borrowing strategy, and team-task preemption policy."""
    compute_quota_id: Final[str]
    """The unique 12-character identifier of the compute allocation definition."""
    compute_quota_target: Final[ComputeQuota_ComputeQuotaTarget_Read]
    """The team this compute allocation rule applies to."""
    compute_quota_version: Final[Ref[int]]
    """The version of the compute allocation definition."""
    creation_time: Final[str]
    """The ISO-8601 timestamp at which the compute allocation definition was created."""
    description: Final[str]
    """A free-form description of the compute allocation definition."""
    last_modified_time: Final[str]
    """The ISO-8601 timestamp at which the compute allocation definition was last modified."""
    name: Final[str]
    """The name of the compute allocation definition."""
    status: Final[str]
    """The current lifecycle status of the compute allocation definition."""
    tags: Final[list[Any]]
    """Tags to associate with the compute allocation definition."""

class Context_Source(TypedDict):
    source_id: NotRequired[str]
    source_type: NotRequired[str]
    source_uri: str

@final
class Context_Source_Read:
    source_id: Final[str]
    source_type: Final[str]
    source_uri: Final[str]

class Context_TagsItem(TypedDict):
    key: str
    value: str

@final
class Context(_Resource):
    """Resource type definition for AWS::SageMaker::Context."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        context_name: str,
        context_type: str,
        source: Context_Source,
        description: str = ...,
        properties: Mapping[str, str] = ...,
        tags: Sequence[Context_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the context."""
    context_name: Final[str]
    """The name of the context."""
    context_type: Final[str]
    """The context type."""
    creation_time: Final[str]
    """When the context was created."""
    description: Final[str]
    """The description of the context."""
    last_modified_time: Final[str]
    """When the context was last modified."""
    properties: Final[Any]
    """A list of properties to add to the context."""
    source: Final[Context_Source_Read]
    """The source type, ID, and URI."""
    tags: Final[list[Any]]
    """A list of tags to apply to the context."""

class DataQualityJobDefinition_DataQualityAppSpecification(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    environment: NotRequired[Mapping[str, str]]
    image_uri: str
    post_analytics_processor_source_uri: NotRequired[str]
    record_preprocessor_source_uri: NotRequired[str]

@final
class DataQualityJobDefinition_DataQualityAppSpecification_Read:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    environment: Final[Any]
    image_uri: Final[str]
    post_analytics_processor_source_uri: Final[str]
    record_preprocessor_source_uri: Final[str]

class DataQualityJobDefinition_DataQualityBaselineConfig(TypedDict):
    baselining_job_name: NotRequired[str]
    constraints_resource: NotRequired[DataQualityJobDefinition_ConstraintsResource]
    statistics_resource: NotRequired[DataQualityJobDefinition_StatisticsResource]

class DataQualityJobDefinition_ConstraintsResource(TypedDict):
    s3_uri: NotRequired[str]

class DataQualityJobDefinition_StatisticsResource(TypedDict):
    s3_uri: NotRequired[str]

@final
class DataQualityJobDefinition_DataQualityBaselineConfig_Read:
    baselining_job_name: Final[str]
    constraints_resource: Final[DataQualityJobDefinition_ConstraintsResource_Read]
    statistics_resource: Final[DataQualityJobDefinition_StatisticsResource_Read]

@final
class DataQualityJobDefinition_ConstraintsResource_Read:
    s3_uri: Final[str]

@final
class DataQualityJobDefinition_StatisticsResource_Read:
    s3_uri: Final[str]

class DataQualityJobDefinition_DataQualityJobInput(TypedDict):
    batch_transform_input: NotRequired[DataQualityJobDefinition_BatchTransformInput]
    endpoint_input: NotRequired[DataQualityJobDefinition_EndpointInput]

class DataQualityJobDefinition_BatchTransformInput(TypedDict):
    data_captured_destination_s3_uri: str
    dataset_format: DataQualityJobDefinition_DatasetFormat
    exclude_features_attribute: NotRequired[str]
    local_path: str
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

class DataQualityJobDefinition_DatasetFormat(TypedDict):
    csv: NotRequired[DataQualityJobDefinition_Csv]
    json: NotRequired[DataQualityJobDefinition_Json]
    parquet: NotRequired[Bool]

class DataQualityJobDefinition_Csv(TypedDict):
    header: NotRequired[Bool]

class DataQualityJobDefinition_Json(TypedDict):
    line: NotRequired[Bool]

class DataQualityJobDefinition_EndpointInput(TypedDict):
    endpoint_name: str
    exclude_features_attribute: NotRequired[str]
    local_path: str
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

@final
class DataQualityJobDefinition_DataQualityJobInput_Read:
    batch_transform_input: Final[DataQualityJobDefinition_BatchTransformInput_Read]
    endpoint_input: Final[DataQualityJobDefinition_EndpointInput_Read]

@final
class DataQualityJobDefinition_BatchTransformInput_Read:
    data_captured_destination_s3_uri: Final[str]
    dataset_format: Final[DataQualityJobDefinition_DatasetFormat_Read]
    exclude_features_attribute: Final[str]
    local_path: Final[str]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]

@final
class DataQualityJobDefinition_DatasetFormat_Read:
    csv: Final[DataQualityJobDefinition_Csv_Read]
    json: Final[DataQualityJobDefinition_Json_Read]
    parquet: Final[Ref[bool]]

@final
class DataQualityJobDefinition_Csv_Read:
    header: Final[Ref[bool]]

@final
class DataQualityJobDefinition_Json_Read:
    line: Final[Ref[bool]]

@final
class DataQualityJobDefinition_EndpointInput_Read:
    endpoint_name: Final[str]
    exclude_features_attribute: Final[str]
    local_path: Final[str]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]

class DataQualityJobDefinition_MonitoringOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    monitoring_outputs: Sequence[DataQualityJobDefinition_MonitoringOutput]

class DataQualityJobDefinition_MonitoringOutput(TypedDict):
    s3_output: DataQualityJobDefinition_S3Output

class DataQualityJobDefinition_S3Output(TypedDict):
    local_path: str
    s3_upload_mode: NotRequired[Literal["Continuous", "EndOfJob"]]
    s3_uri: str

@final
class DataQualityJobDefinition_MonitoringOutputConfig_Read:
    kms_key_id: Final[str]
    monitoring_outputs: Final[list[Any]]

class DataQualityJobDefinition_MonitoringResources(TypedDict):
    cluster_config: DataQualityJobDefinition_ClusterConfig

class DataQualityJobDefinition_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

@final
class DataQualityJobDefinition_MonitoringResources_Read:
    cluster_config: Final[DataQualityJobDefinition_ClusterConfig_Read]

@final
class DataQualityJobDefinition_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

class DataQualityJobDefinition_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[DataQualityJobDefinition_VpcConfig]

class DataQualityJobDefinition_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class DataQualityJobDefinition_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[DataQualityJobDefinition_VpcConfig_Read]

@final
class DataQualityJobDefinition_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class DataQualityJobDefinition_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

@final
class DataQualityJobDefinition_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

class DataQualityJobDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class DataQualityJobDefinition(_Resource):
    """Resource Type definition for AWS::SageMaker::DataQualityJobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_quality_app_specification: DataQualityJobDefinition_DataQualityAppSpecification,
        data_quality_job_input: DataQualityJobDefinition_DataQualityJobInput,
        data_quality_job_output_config: DataQualityJobDefinition_MonitoringOutputConfig,
        job_resources: DataQualityJobDefinition_MonitoringResources,
        role_arn: str,
        data_quality_baseline_config: DataQualityJobDefinition_DataQualityBaselineConfig = ...,
        endpoint_name: str = ...,
        job_definition_name: str = ...,
        network_config: DataQualityJobDefinition_NetworkConfig = ...,
        stopping_condition: DataQualityJobDefinition_StoppingCondition = ...,
        tags: Sequence[DataQualityJobDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the job definition was created."""
    data_quality_app_specification: Final[DataQualityJobDefinition_DataQualityAppSpecification_Read]
    """Container image configuration object for the monitoring job."""
    data_quality_baseline_config: Final[DataQualityJobDefinition_DataQualityBaselineConfig_Read]
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics."""
    data_quality_job_input: Final[DataQualityJobDefinition_DataQualityJobInput_Read]
    """The inputs for a monitoring job."""
    data_quality_job_output_config: Final[DataQualityJobDefinition_MonitoringOutputConfig_Read]
    """The output configuration for monitoring jobs."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the monitoring job."""
    job_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of job definition."""
    job_definition_name: Final[str]
    """The name of the job definition."""
    job_resources: Final[DataQualityJobDefinition_MonitoringResources_Read]
    """Identifies the resources to deploy for a monitoring job."""
    network_config: Final[DataQualityJobDefinition_NetworkConfig_Read]
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls…"""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""
    stopping_condition: Final[DataQualityJobDefinition_StoppingCondition_Read]
    """Specifies a time limit for how long the monitoring job is allowed to run."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Device_Device(TypedDict):
    description: NotRequired[str]
    device_name: str
    iot_thing_name: NotRequired[str]

@final
class Device_Device_Read:
    description: Final[str]
    device_name: Final[str]
    iot_thing_name: Final[str]

class Device_Tag(TypedDict):
    key: str
    value: str

@final
class Device(_Resource):
    """Resource schema for AWS::SageMaker::Device"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_fleet_name: str,
        device: Device_Device = ...,
        tags: Sequence[Device_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    device: Final[Device_Device_Read]
    """Edge device you want to create"""
    device_fleet_name: Final[str]
    """The name of the edge device fleet"""
    tags: Final[list[Any]]
    """Associate tags with the resource"""

class DeviceFleet_EdgeOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    s3_output_location: str

@final
class DeviceFleet_EdgeOutputConfig_Read:
    kms_key_id: Final[str]
    s3_output_location: Final[str]

class DeviceFleet_Tag(TypedDict):
    key: str
    value: str

@final
class DeviceFleet(_Resource):
    """Resource schema for AWS::SageMaker::DeviceFleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_fleet_name: str,
        output_config: DeviceFleet_EdgeOutputConfig,
        role_arn: str,
        description: str = ...,
        tags: Sequence[DeviceFleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """Description for the edge device fleet"""
    device_fleet_name: Final[str]
    """The name of the edge device fleet"""
    output_config: Final[DeviceFleet_EdgeOutputConfig_Read]
    """S3 bucket and an ecryption key id (if available) to store outputs for the fleet"""
    role_arn: Final[str]
    """Role associated with the device fleet"""
    tags: Final[list[Any]]
    """Associate tags with the resource"""

class Domain_DefaultSpaceSettings(TypedDict):
    custom_file_system_configs: NotRequired[Sequence[Domain_CustomFileSystemConfig]]
    custom_posix_user_config: NotRequired[Domain_CustomPosixUserConfig]
    execution_role: str
    jupyter_lab_app_settings: NotRequired[Domain_JupyterLabAppSettings]
    jupyter_server_app_settings: NotRequired[Domain_JupyterServerAppSettings]
    kernel_gateway_app_settings: NotRequired[Domain_KernelGatewayAppSettings]
    security_groups: NotRequired[Texts]
    space_storage_settings: NotRequired[Domain_DefaultSpaceStorageSettings]

class Domain_CustomFileSystemConfig(TypedDict):
    efs_file_system_config: NotRequired[Domain_EFSFileSystemConfig]
    fsx_lustre_file_system_config: NotRequired[Domain_FSxLustreFileSystemConfig]
    s3_file_system_config: NotRequired[Domain_S3FileSystemConfig]

class Domain_EFSFileSystemConfig(TypedDict):
    file_system_id: str
    file_system_path: NotRequired[str]

class Domain_FSxLustreFileSystemConfig(TypedDict):
    file_system_id: str
    file_system_path: NotRequired[str]

class Domain_S3FileSystemConfig(TypedDict):
    mount_path: NotRequired[str]
    s3_uri: NotRequired[str]

class Domain_CustomPosixUserConfig(TypedDict):
    gid: Int
    uid: Int

class Domain_JupyterLabAppSettings(TypedDict):
    app_lifecycle_management: NotRequired[Domain_AppLifecycleManagement]
    built_in_lifecycle_config_arn: NotRequired[str]
    code_repositories: NotRequired[Sequence[Domain_CodeRepository]]
    custom_images: NotRequired[Sequence[Domain_CustomImage]]
    default_resource_spec: NotRequired[Domain_ResourceSpec]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_AppLifecycleManagement(TypedDict):
    idle_settings: NotRequired[Domain_IdleSettings]

class Domain_IdleSettings(TypedDict):
    idle_timeout_in_minutes: NotRequired[Int]
    lifecycle_management: NotRequired[Literal["ENABLED", "DISABLED"]]
    max_idle_timeout_in_minutes: NotRequired[Int]
    min_idle_timeout_in_minutes: NotRequired[Int]

class Domain_CodeRepository(TypedDict):
    repository_url: str

class Domain_CustomImage(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class Domain_ResourceSpec(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_JupyterServerAppSettings(TypedDict):
    default_resource_spec: NotRequired[Domain_ResourceSpec2]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_ResourceSpec2(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_KernelGatewayAppSettings(TypedDict):
    custom_images: NotRequired[Sequence[Domain_CustomImage2]]
    default_resource_spec: NotRequired[Domain_ResourceSpec3]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_CustomImage2(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class Domain_ResourceSpec3(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_DefaultSpaceStorageSettings(TypedDict):
    default_ebs_storage_settings: NotRequired[Domain_DefaultEbsStorageSettings]

class Domain_DefaultEbsStorageSettings(TypedDict):
    default_ebs_volume_size_in_gb: Int
    maximum_ebs_volume_size_in_gb: Int

@final
class Domain_DefaultSpaceSettings_Read:
    custom_file_system_configs: Final[list[Any]]
    custom_posix_user_config: Final[Domain_CustomPosixUserConfig_Read]
    execution_role: Final[str]
    jupyter_lab_app_settings: Final[Domain_JupyterLabAppSettings_Read]
    jupyter_server_app_settings: Final[Domain_JupyterServerAppSettings_Read]
    kernel_gateway_app_settings: Final[Domain_KernelGatewayAppSettings_Read]
    security_groups: Final[list[str]]
    space_storage_settings: Final[Domain_DefaultSpaceStorageSettings_Read]

@final
class Domain_CustomPosixUserConfig_Read:
    gid: Final[Ref[int]]
    uid: Final[Ref[int]]

@final
class Domain_JupyterLabAppSettings_Read:
    app_lifecycle_management: Final[Domain_AppLifecycleManagement_Read]
    built_in_lifecycle_config_arn: Final[str]
    code_repositories: Final[list[Any]]
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_AppLifecycleManagement_Read:
    idle_settings: Final[Domain_IdleSettings_Read]

@final
class Domain_IdleSettings_Read:
    idle_timeout_in_minutes: Final[Ref[int]]
    lifecycle_management: Final[str]
    max_idle_timeout_in_minutes: Final[Ref[int]]
    min_idle_timeout_in_minutes: Final[Ref[int]]

@final
class Domain_ResourceSpec_Read:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_JupyterServerAppSettings_Read:
    default_resource_spec: Final[Domain_ResourceSpec_Read2]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_ResourceSpec_Read2:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_KernelGatewayAppSettings_Read:
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read3]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_ResourceSpec_Read3:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_DefaultSpaceStorageSettings_Read:
    default_ebs_storage_settings: Final[Domain_DefaultEbsStorageSettings_Read]

@final
class Domain_DefaultEbsStorageSettings_Read:
    default_ebs_volume_size_in_gb: Final[Ref[int]]
    maximum_ebs_volume_size_in_gb: Final[Ref[int]]

class Domain_UserSettings(TypedDict):
    auto_mount_home_efs: NotRequired[Literal["Enabled", "Disabled", "DefaultAsDomain"]]
    code_editor_app_settings: NotRequired[Domain_CodeEditorAppSettings]
    custom_file_system_configs: NotRequired[Sequence[Domain_CustomFileSystemConfig2]]
    custom_posix_user_config: NotRequired[Domain_CustomPosixUserConfig2]
    default_landing_uri: NotRequired[str]
    execution_role: str
    jupyter_lab_app_settings: NotRequired[Domain_JupyterLabAppSettings2]
    jupyter_server_app_settings: NotRequired[Domain_JupyterServerAppSettings2]
    kernel_gateway_app_settings: NotRequired[Domain_KernelGatewayAppSettings2]
    r_session_app_settings: NotRequired[Domain_RSessionAppSettings]
    rstudio_server_pro_app_settings: NotRequired[Domain_RStudioServerProAppSettings]
    security_groups: NotRequired[Texts]
    sharing_settings: NotRequired[Domain_SharingSettings]
    space_storage_settings: NotRequired[Domain_DefaultSpaceStorageSettings2]
    studio_web_portal: NotRequired[Literal["ENABLED", "DISABLED"]]
    studio_web_portal_settings: NotRequired[Domain_StudioWebPortalSettings]

class Domain_CodeEditorAppSettings(TypedDict):
    app_lifecycle_management: NotRequired[Domain_AppLifecycleManagement2]
    built_in_lifecycle_config_arn: NotRequired[str]
    custom_images: NotRequired[Sequence[Domain_CustomImage3]]
    default_resource_spec: NotRequired[Domain_ResourceSpec4]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_AppLifecycleManagement2(TypedDict):
    idle_settings: NotRequired[Domain_IdleSettings]

class Domain_CustomImage3(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class Domain_ResourceSpec4(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_CustomFileSystemConfig2(TypedDict):
    efs_file_system_config: NotRequired[Domain_EFSFileSystemConfig]
    fsx_lustre_file_system_config: NotRequired[Domain_FSxLustreFileSystemConfig]
    s3_file_system_config: NotRequired[Domain_S3FileSystemConfig]

class Domain_CustomPosixUserConfig2(TypedDict):
    gid: Int
    uid: Int

class Domain_JupyterLabAppSettings2(TypedDict):
    app_lifecycle_management: NotRequired[Domain_AppLifecycleManagement]
    built_in_lifecycle_config_arn: NotRequired[str]
    code_repositories: NotRequired[Sequence[Domain_CodeRepository]]
    custom_images: NotRequired[Sequence[Domain_CustomImage]]
    default_resource_spec: NotRequired[Domain_ResourceSpec]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_JupyterServerAppSettings2(TypedDict):
    default_resource_spec: NotRequired[Domain_ResourceSpec2]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_KernelGatewayAppSettings2(TypedDict):
    custom_images: NotRequired[Sequence[Domain_CustomImage2]]
    default_resource_spec: NotRequired[Domain_ResourceSpec3]
    lifecycle_config_arns: NotRequired[Texts]

class Domain_RSessionAppSettings(TypedDict):
    custom_images: NotRequired[Sequence[Domain_CustomImage4]]
    default_resource_spec: NotRequired[Domain_ResourceSpec5]

class Domain_CustomImage4(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class Domain_ResourceSpec5(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_RStudioServerProAppSettings(TypedDict):
    access_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    user_group: NotRequired[Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]]

class Domain_SharingSettings(TypedDict):
    notebook_output_option: NotRequired[Literal["Allowed", "Disabled"]]
    s3_kms_key_id: NotRequired[str]
    s3_output_path: NotRequired[str]

class Domain_DefaultSpaceStorageSettings2(TypedDict):
    default_ebs_storage_settings: NotRequired[Domain_DefaultEbsStorageSettings]

class Domain_StudioWebPortalSettings(TypedDict):
    hidden_app_types: NotRequired[Sequence[Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"]]]
    hidden_instance_types: NotRequired[Sequence[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]]
    hidden_ml_tools: NotRequired[Sequence[Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"]]]
    hidden_sage_maker_image_version_aliases: NotRequired[Sequence[Domain_HiddenSageMakerImage]]

class Domain_HiddenSageMakerImage(TypedDict):
    sage_maker_image_name: NotRequired[Literal["sagemaker_distribution"]]
    version_aliases: NotRequired[Texts]

@final
class Domain_UserSettings_Read:
    auto_mount_home_efs: Final[str]
    code_editor_app_settings: Final[Domain_CodeEditorAppSettings_Read]
    custom_file_system_configs: Final[list[Any]]
    custom_posix_user_config: Final[Domain_CustomPosixUserConfig_Read2]
    default_landing_uri: Final[str]
    execution_role: Final[str]
    jupyter_lab_app_settings: Final[Domain_JupyterLabAppSettings_Read2]
    jupyter_server_app_settings: Final[Domain_JupyterServerAppSettings_Read2]
    kernel_gateway_app_settings: Final[Domain_KernelGatewayAppSettings_Read2]
    r_session_app_settings: Final[Domain_RSessionAppSettings_Read]
    rstudio_server_pro_app_settings: Final[Domain_RStudioServerProAppSettings_Read]
    security_groups: Final[list[str]]
    sharing_settings: Final[Domain_SharingSettings_Read]
    space_storage_settings: Final[Domain_DefaultSpaceStorageSettings_Read2]
    studio_web_portal: Final[str]
    studio_web_portal_settings: Final[Domain_StudioWebPortalSettings_Read]

@final
class Domain_CodeEditorAppSettings_Read:
    app_lifecycle_management: Final[Domain_AppLifecycleManagement_Read2]
    built_in_lifecycle_config_arn: Final[str]
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read4]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_AppLifecycleManagement_Read2:
    idle_settings: Final[Domain_IdleSettings_Read]

@final
class Domain_ResourceSpec_Read4:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_CustomPosixUserConfig_Read2:
    gid: Final[Ref[int]]
    uid: Final[Ref[int]]

@final
class Domain_JupyterLabAppSettings_Read2:
    app_lifecycle_management: Final[Domain_AppLifecycleManagement_Read]
    built_in_lifecycle_config_arn: Final[str]
    code_repositories: Final[list[Any]]
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_JupyterServerAppSettings_Read2:
    default_resource_spec: Final[Domain_ResourceSpec_Read2]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_KernelGatewayAppSettings_Read2:
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read3]
    lifecycle_config_arns: Final[list[str]]

@final
class Domain_RSessionAppSettings_Read:
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Domain_ResourceSpec_Read5]

@final
class Domain_ResourceSpec_Read5:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_RStudioServerProAppSettings_Read:
    access_status: Final[str]
    user_group: Final[str]

@final
class Domain_SharingSettings_Read:
    notebook_output_option: Final[str]
    s3_kms_key_id: Final[str]
    s3_output_path: Final[str]

@final
class Domain_DefaultSpaceStorageSettings_Read2:
    default_ebs_storage_settings: Final[Domain_DefaultEbsStorageSettings_Read]

@final
class Domain_StudioWebPortalSettings_Read:
    hidden_app_types: Final[list[str]]
    hidden_instance_types: Final[list[str]]
    hidden_ml_tools: Final[list[str]]
    hidden_sage_maker_image_version_aliases: Final[list[Any]]

class Domain_DomainSettings(TypedDict):
    docker_settings: NotRequired[Domain_DockerSettings]
    execution_role_identity_config: NotRequired[Literal["USER_PROFILE_NAME", "DISABLED"]]
    ip_address_type: NotRequired[Literal["IPV4", "DUALSTACK"]]
    rstudio_server_pro_domain_settings: NotRequired[Domain_RStudioServerProDomainSettings]
    security_group_ids: NotRequired[Texts]
    unified_studio_settings: NotRequired[Domain_UnifiedStudioSettings]

class Domain_DockerSettings(TypedDict):
    enable_docker_access: NotRequired[Literal["ENABLED", "DISABLED"]]
    vpc_only_trusted_accounts: NotRequired[Texts]

class Domain_RStudioServerProDomainSettings(TypedDict):
    default_resource_spec: NotRequired[Domain_ResourceSpec6]
    domain_execution_role_arn: str
    rstudio_connect_url: NotRequired[str]
    rstudio_package_manager_url: NotRequired[str]

class Domain_ResourceSpec6(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class Domain_UnifiedStudioSettings(TypedDict):
    domain_account_id: NotRequired[str]
    domain_id: NotRequired[str]
    domain_region: NotRequired[str]
    environment_id: NotRequired[str]
    project_id: NotRequired[str]
    project_s3_path: NotRequired[str]
    studio_web_portal_access: NotRequired[Literal["ENABLED", "DISABLED"]]

@final
class Domain_DomainSettings_Read:
    docker_settings: Final[Domain_DockerSettings_Read]
    execution_role_identity_config: Final[str]
    ip_address_type: Final[str]
    rstudio_server_pro_domain_settings: Final[Domain_RStudioServerProDomainSettings_Read]
    security_group_ids: Final[list[str]]
    unified_studio_settings: Final[Domain_UnifiedStudioSettings_Read]

@final
class Domain_DockerSettings_Read:
    enable_docker_access: Final[str]
    vpc_only_trusted_accounts: Final[list[str]]

@final
class Domain_RStudioServerProDomainSettings_Read:
    default_resource_spec: Final[Domain_ResourceSpec_Read6]
    domain_execution_role_arn: Final[str]
    rstudio_connect_url: Final[str]
    rstudio_package_manager_url: Final[str]

@final
class Domain_ResourceSpec_Read6:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class Domain_UnifiedStudioSettings_Read:
    domain_account_id: Final[str]
    domain_id: Final[str]
    domain_region: Final[str]
    environment_id: Final[str]
    project_id: Final[str]
    project_s3_path: Final[str]
    studio_web_portal_access: Final[str]

class Domain_Tag(TypedDict):
    key: str
    value: str

@final
class Domain(_Resource):
    """Resource Type definition for AWS::SageMaker::Domain"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_mode: Literal["SSO", "IAM"],
        default_user_settings: Domain_UserSettings,
        domain_name: str,
        app_network_access_type: Literal["PublicInternetOnly", "VpcOnly"] = ...,
        app_security_group_management: Literal["Service", "Customer"] = ...,
        default_space_settings: Domain_DefaultSpaceSettings = ...,
        domain_settings: Domain_DomainSettings = ...,
        home_efs_file_system_creation: Literal["Enabled", "Disabled"] = ...,
        kms_key_id: str = ...,
        subnet_ids: Texts = ...,
        tag_propagation: Literal["ENABLED", "DISABLED"] = ...,
        tags: Sequence[Domain_Tag] = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_network_access_type: Final[str]
    """Specifies the VPC used for non-EFS traffic."""
    app_security_group_management: Final[str]
    """The entity that creates and manages the required security groups for inter-app communication in VPCOnly mode."""
    auth_mode: Final[str]
    """The mode of authentication that members use to access the domain."""
    default_space_settings: Final[Domain_DefaultSpaceSettings_Read]
    """A collection of settings that apply to spaces of Amazon SageMaker Studio."""
    default_user_settings: Final[Domain_UserSettings_Read]
    """A collection of settings that apply to users of Amazon SageMaker Studio."""
    domain_arn: Final[str]
    """The Amazon Resource Name (ARN) of the created domain."""
    domain_id: Final[str]
    """The domain name."""
    domain_name: Final[str]
    """A name for the domain."""
    domain_settings: Final[Domain_DomainSettings_Read]
    """A collection of Domain settings."""
    home_efs_file_system_creation: Final[str]
    """Indicates whether a home EFS file system is created for the domain."""
    home_efs_file_system_id: Final[str]
    """The ID of the Amazon Elastic File System (EFS) managed by this Domain."""
    kms_key_id: Final[str]
    """SageMaker uses AWS KMS to encrypt the EFS volume attached to the domain with an AWS managed customer master key (CMK) by default."""
    security_group_id_for_domain_boundary: Final[str]
    """The ID of the security group that authorizes traffic between the RSessionGateway apps and the RStudioServerPro app."""
    single_sign_on_application_arn: Final[str]
    """The ARN of the application managed by SageMaker in IAM Identity Center."""
    single_sign_on_managed_application_instance_id: Final[str]
    """The SSO managed application instance ID."""
    subnet_ids: Final[list[str]]
    """The VPC subnets that Studio uses for communication."""
    tag_propagation: Final[str]
    """Indicates whether the tags added to Domain, User Profile and Space entity is propagated to all SageMaker resources."""
    tags: Final[list[Any]]
    """A list of tags to apply to the user profile."""
    url: Final[str]
    """The URL to the created domain."""
    vpc_id: Final[str]
    """The ID of the Amazon Virtual Private Cloud (VPC) that Studio uses for communication."""

class Endpoint_DeploymentConfig(TypedDict):
    auto_rollback_configuration: NotRequired[Endpoint_AutoRollbackConfig]
    blue_green_update_policy: NotRequired[Endpoint_BlueGreenUpdatePolicy]
    rolling_update_policy: NotRequired[Endpoint_RollingUpdatePolicy]

class Endpoint_AutoRollbackConfig(TypedDict):
    alarms: Sequence[Endpoint_Alarm]

class Endpoint_Alarm(TypedDict):
    alarm_name: str

class Endpoint_BlueGreenUpdatePolicy(TypedDict):
    maximum_execution_timeout_in_seconds: NotRequired[Int]
    termination_wait_in_seconds: NotRequired[Int]
    traffic_routing_configuration: Endpoint_TrafficRoutingConfig

class Endpoint_TrafficRoutingConfig(TypedDict):
    canary_size: NotRequired[Endpoint_CapacitySize]
    linear_step_size: NotRequired[Endpoint_CapacitySize2]
    type: Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]
    wait_interval_in_seconds: NotRequired[Int]

class Endpoint_CapacitySize(TypedDict):
    type: Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"]
    value: Int

class Endpoint_CapacitySize2(TypedDict):
    type: Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"]
    value: Int

class Endpoint_RollingUpdatePolicy(TypedDict):
    maximum_batch_size: Endpoint_CapacitySize3
    maximum_execution_timeout_in_seconds: NotRequired[Int]
    rollback_maximum_batch_size: NotRequired[Endpoint_CapacitySize4]
    wait_interval_in_seconds: Int

class Endpoint_CapacitySize3(TypedDict):
    type: Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"]
    value: Int

class Endpoint_CapacitySize4(TypedDict):
    type: Literal["CAPACITY_PERCENT", "INSTANCE_COUNT"]
    value: Int

@final
class Endpoint_DeploymentConfig_Read:
    auto_rollback_configuration: Final[Endpoint_AutoRollbackConfig_Read]
    blue_green_update_policy: Final[Endpoint_BlueGreenUpdatePolicy_Read]
    rolling_update_policy: Final[Endpoint_RollingUpdatePolicy_Read]

@final
class Endpoint_AutoRollbackConfig_Read:
    alarms: Final[list[Any]]

@final
class Endpoint_BlueGreenUpdatePolicy_Read:
    maximum_execution_timeout_in_seconds: Final[Ref[int]]
    termination_wait_in_seconds: Final[Ref[int]]
    traffic_routing_configuration: Final[Endpoint_TrafficRoutingConfig_Read]

@final
class Endpoint_TrafficRoutingConfig_Read:
    canary_size: Final[Endpoint_CapacitySize_Read]
    linear_step_size: Final[Endpoint_CapacitySize_Read2]
    type: Final[str]
    wait_interval_in_seconds: Final[Ref[int]]

@final
class Endpoint_CapacitySize_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Endpoint_CapacitySize_Read2:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Endpoint_RollingUpdatePolicy_Read:
    maximum_batch_size: Final[Endpoint_CapacitySize_Read3]
    maximum_execution_timeout_in_seconds: Final[Ref[int]]
    rollback_maximum_batch_size: Final[Endpoint_CapacitySize_Read4]
    wait_interval_in_seconds: Final[Ref[int]]

@final
class Endpoint_CapacitySize_Read3:
    type: Final[str]
    value: Final[Ref[int]]

@final
class Endpoint_CapacitySize_Read4:
    type: Final[str]
    value: Final[Ref[int]]

class Endpoint_VariantProperty(TypedDict):
    variant_property_type: NotRequired[str]

class Endpoint_Tag(TypedDict):
    key: str
    value: str

@final
class Endpoint(_Resource):
    """Resource Type definition for AWS::SageMaker::Endpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_config_name: str,
        deployment_config: Endpoint_DeploymentConfig = ...,
        endpoint_name: str = ...,
        exclude_retained_variant_properties: Sequence[Endpoint_VariantProperty] = ...,
        retain_all_variant_properties: Bool = ...,
        retain_deployment_config: Bool = ...,
        tags: Sequence[Endpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deployment_config: Final[Endpoint_DeploymentConfig_Read]
    """Specifies deployment configuration for updating the SageMaker endpoint."""
    endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint."""
    endpoint_config_name: Final[str]
    """The name of the endpoint configuration for the SageMaker endpoint."""
    endpoint_name: Final[str]
    """The name of the SageMaker endpoint."""
    exclude_retained_variant_properties: Final[list[Any]]
    """Specifies a list of variant properties that you want to exclude when updating an endpoint."""
    retain_all_variant_properties: Final[Ref[bool]]
    """When set to true, retains all variant properties for an endpoint when it is updated."""
    retain_deployment_config: Final[Ref[bool]]
    """When set to true, retains the deployment configuration during endpoint updates."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class EndpointConfig_AsyncInferenceConfig(TypedDict):
    client_config: NotRequired[EndpointConfig_AsyncInferenceClientConfig]
    output_config: EndpointConfig_AsyncInferenceOutputConfig

class EndpointConfig_AsyncInferenceClientConfig(TypedDict):
    max_concurrent_invocations_per_instance: NotRequired[Int]

class EndpointConfig_AsyncInferenceOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    notification_config: NotRequired[EndpointConfig_AsyncInferenceNotificationConfig]
    s3_failure_path: NotRequired[str]
    s3_output_path: NotRequired[str]

class EndpointConfig_AsyncInferenceNotificationConfig(TypedDict):
    error_topic: NotRequired[str]
    include_inference_response_in: NotRequired[Sequence[Literal["ERROR_NOTIFICATION_TOPIC", "SUCCESS_NOTIFICATION_TOPIC"]]]
    success_topic: NotRequired[str]

@final
class EndpointConfig_AsyncInferenceConfig_Read:
    client_config: Final[EndpointConfig_AsyncInferenceClientConfig_Read]
    output_config: Final[EndpointConfig_AsyncInferenceOutputConfig_Read]

@final
class EndpointConfig_AsyncInferenceClientConfig_Read:
    max_concurrent_invocations_per_instance: Final[Ref[int]]

@final
class EndpointConfig_AsyncInferenceOutputConfig_Read:
    kms_key_id: Final[str]
    notification_config: Final[EndpointConfig_AsyncInferenceNotificationConfig_Read]
    s3_failure_path: Final[str]
    s3_output_path: Final[str]

@final
class EndpointConfig_AsyncInferenceNotificationConfig_Read:
    error_topic: Final[str]
    include_inference_response_in: Final[list[str]]
    success_topic: Final[str]

class EndpointConfig_DataCaptureConfig(TypedDict):
    capture_content_type_header: NotRequired[EndpointConfig_CaptureContentTypeHeader]
    capture_options: Sequence[EndpointConfig_CaptureOption]
    destination_s3_uri: str
    enable_capture: NotRequired[Bool]
    initial_sampling_percentage: Int
    kms_key_id: NotRequired[str]

class EndpointConfig_CaptureContentTypeHeader(TypedDict):
    csv_content_types: NotRequired[Texts]
    json_content_types: NotRequired[Texts]

class EndpointConfig_CaptureOption(TypedDict):
    capture_mode: Literal["Input", "InputAndOutput", "Output"]

@final
class EndpointConfig_DataCaptureConfig_Read:
    capture_content_type_header: Final[EndpointConfig_CaptureContentTypeHeader_Read]
    capture_options: Final[list[Any]]
    destination_s3_uri: Final[str]
    enable_capture: Final[Ref[bool]]
    initial_sampling_percentage: Final[Ref[int]]
    kms_key_id: Final[str]

@final
class EndpointConfig_CaptureContentTypeHeader_Read:
    csv_content_types: Final[list[str]]
    json_content_types: Final[list[str]]

class EndpointConfig_ExplainerConfig(TypedDict):
    clarify_explainer_config: NotRequired[EndpointConfig_ClarifyExplainerConfig]

class EndpointConfig_ClarifyExplainerConfig(TypedDict):
    enable_explanations: NotRequired[str]
    inference_config: NotRequired[EndpointConfig_ClarifyInferenceConfig]
    shap_config: EndpointConfig_ClarifyShapConfig

class EndpointConfig_ClarifyInferenceConfig(TypedDict):
    content_template: NotRequired[str]
    feature_headers: NotRequired[Texts]
    feature_types: NotRequired[Texts]
    features_attribute: NotRequired[str]
    label_attribute: NotRequired[str]
    label_headers: NotRequired[Texts]
    label_index: NotRequired[Int]
    max_payload_in_mb: NotRequired[Int]
    max_record_count: NotRequired[Int]
    probability_attribute: NotRequired[str]
    probability_index: NotRequired[Int]

class EndpointConfig_ClarifyShapConfig(TypedDict):
    number_of_samples: NotRequired[Int]
    seed: NotRequired[Int]
    shap_baseline_config: EndpointConfig_ClarifyShapBaselineConfig
    text_config: NotRequired[EndpointConfig_ClarifyTextConfig]
    use_logit: NotRequired[Bool]

class EndpointConfig_ClarifyShapBaselineConfig(TypedDict):
    mime_type: NotRequired[str]
    shap_baseline: NotRequired[str]
    shap_baseline_uri: NotRequired[str]

class EndpointConfig_ClarifyTextConfig(TypedDict):
    granularity: str
    language: str

@final
class EndpointConfig_ExplainerConfig_Read:
    clarify_explainer_config: Final[EndpointConfig_ClarifyExplainerConfig_Read]

@final
class EndpointConfig_ClarifyExplainerConfig_Read:
    enable_explanations: Final[str]
    inference_config: Final[EndpointConfig_ClarifyInferenceConfig_Read]
    shap_config: Final[EndpointConfig_ClarifyShapConfig_Read]

@final
class EndpointConfig_ClarifyInferenceConfig_Read:
    content_template: Final[str]
    feature_headers: Final[list[str]]
    feature_types: Final[list[str]]
    features_attribute: Final[str]
    label_attribute: Final[str]
    label_headers: Final[list[str]]
    label_index: Final[Ref[int]]
    max_payload_in_mb: Final[Ref[int]]
    max_record_count: Final[Ref[int]]
    probability_attribute: Final[str]
    probability_index: Final[Ref[int]]

@final
class EndpointConfig_ClarifyShapConfig_Read:
    number_of_samples: Final[Ref[int]]
    seed: Final[Ref[int]]
    shap_baseline_config: Final[EndpointConfig_ClarifyShapBaselineConfig_Read]
    text_config: Final[EndpointConfig_ClarifyTextConfig_Read]
    use_logit: Final[Ref[bool]]

@final
class EndpointConfig_ClarifyShapBaselineConfig_Read:
    mime_type: Final[str]
    shap_baseline: Final[str]
    shap_baseline_uri: Final[str]

@final
class EndpointConfig_ClarifyTextConfig_Read:
    granularity: Final[str]
    language: Final[str]

class EndpointConfig_MetricsConfig(TypedDict):
    enable_detailed_observability: NotRequired[Bool]
    enable_enhanced_metrics: NotRequired[Bool]
    metric_publish_frequency_in_seconds: NotRequired[Literal[10, 30, 60, 120, 180, 240, 300]]

@final
class EndpointConfig_MetricsConfig_Read:
    enable_detailed_observability: Final[Ref[bool]]
    enable_enhanced_metrics: Final[Ref[bool]]
    metric_publish_frequency_in_seconds: Final[Ref[int]]

class EndpointConfig_ProductionVariant(TypedDict):
    capacity_reservation_config: NotRequired[EndpointConfig_CapacityReservationConfig]
    container_startup_health_check_timeout_in_seconds: NotRequired[Int]
    core_dump_config: NotRequired[EndpointConfig_CoreDumpConfig]
    enable_ssm_access: NotRequired[Bool]
    inference_ami_version: NotRequired[Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"]]
    initial_instance_count: NotRequired[Int]
    initial_variant_weight: NotRequired[Number]
    instance_pools: NotRequired[Sequence[EndpointConfig_InstancePool]]
    instance_type: NotRequired[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"]]
    managed_instance_scaling: NotRequired[EndpointConfig_ManagedInstanceScaling]
    model_data_download_timeout_in_seconds: NotRequired[Int]
    model_name: NotRequired[str]
    routing_config: NotRequired[EndpointConfig_RoutingConfig]
    serverless_config: NotRequired[EndpointConfig_ServerlessConfig]
    variant_instance_provision_timeout_in_seconds: NotRequired[Int]
    variant_name: str
    volume_size_in_gb: NotRequired[Int]

class EndpointConfig_CapacityReservationConfig(TypedDict):
    capacity_reservation_preference: NotRequired[str]
    ml_reservation_arn: NotRequired[str]

class EndpointConfig_CoreDumpConfig(TypedDict):
    destination_s3_uri: str
    kms_key_id: NotRequired[str]

class EndpointConfig_InstancePool(TypedDict):
    instance_type: Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"]
    model_name_override: NotRequired[str]
    priority: Int

class EndpointConfig_ManagedInstanceScaling(TypedDict):
    max_instance_count: NotRequired[Int]
    min_instance_count: NotRequired[Int]
    scale_in_policy: NotRequired[EndpointConfig_ScaleInPolicy]
    status: NotRequired[Literal["DISABLED", "ENABLED"]]

class EndpointConfig_ScaleInPolicy(TypedDict):
    cooldown_in_minutes: NotRequired[Int]
    maximum_step_size: NotRequired[Int]
    strategy: Literal["CONSOLIDATION", "IDLE_RELEASE"]

class EndpointConfig_RoutingConfig(TypedDict):
    prefix_aware_routing_config: NotRequired[EndpointConfig_PrefixAwareRoutingConfig]
    routing_strategy: NotRequired[Literal["LEAST_OUTSTANDING_REQUESTS", "PREFIX_AWARE", "RANDOM"]]

class EndpointConfig_PrefixAwareRoutingConfig(TypedDict):
    concurrency_threshold: NotRequired[Int]
    prefix_length: NotRequired[Int]

class EndpointConfig_ServerlessConfig(TypedDict):
    max_concurrency: Int
    memory_size_in_mb: Int
    provisioned_concurrency: NotRequired[Int]

class EndpointConfig_ProductionVariant2(TypedDict):
    capacity_reservation_config: NotRequired[EndpointConfig_CapacityReservationConfig]
    container_startup_health_check_timeout_in_seconds: NotRequired[Int]
    core_dump_config: NotRequired[EndpointConfig_CoreDumpConfig]
    enable_ssm_access: NotRequired[Bool]
    inference_ami_version: NotRequired[Literal["al2-ami-sagemaker-inference-gpu-2", "al2-ami-sagemaker-inference-gpu-2-1", "al2-ami-sagemaker-inference-gpu-3-1", "al2-ami-sagemaker-inference-neuron-2", "al2023-ami-sagemaker-inference-gpu-4-1"]]
    initial_instance_count: NotRequired[Int]
    initial_variant_weight: NotRequired[Number]
    instance_pools: NotRequired[Sequence[EndpointConfig_InstancePool]]
    instance_type: NotRequired[Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.large", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.large", "ml.c5d.xlarge", "ml.c6g.12xlarge", "ml.c6g.16xlarge", "ml.c6g.2xlarge", "ml.c6g.4xlarge", "ml.c6g.8xlarge", "ml.c6g.large", "ml.c6g.xlarge", "ml.c6gd.12xlarge", "ml.c6gd.16xlarge", "ml.c6gd.2xlarge", "ml.c6gd.4xlarge", "ml.c6gd.8xlarge", "ml.c6gd.large", "ml.c6gd.xlarge", "ml.c6gn.12xlarge", "ml.c6gn.16xlarge", "ml.c6gn.2xlarge", "ml.c6gn.4xlarge", "ml.c6gn.8xlarge", "ml.c6gn.large", "ml.c6gn.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6in.12xlarge", "ml.c6in.16xlarge", "ml.c6in.24xlarge", "ml.c6in.2xlarge", "ml.c6in.32xlarge", "ml.c6in.4xlarge", "ml.c6in.8xlarge", "ml.c6in.large", "ml.c6in.xlarge", "ml.c7g.12xlarge", "ml.c7g.16xlarge", "ml.c7g.2xlarge", "ml.c7g.4xlarge", "ml.c7g.8xlarge", "ml.c7g.large", "ml.c7g.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c8g.12xlarge", "ml.c8g.16xlarge", "ml.c8g.24xlarge", "ml.c8g.2xlarge", "ml.c8g.48xlarge", "ml.c8g.4xlarge", "ml.c8g.8xlarge", "ml.c8g.large", "ml.c8g.medium", "ml.c8g.xlarge", "ml.dl1.24xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.2xlarge", "ml.g7.48xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6g.12xlarge", "ml.m6g.16xlarge", "ml.m6g.2xlarge", "ml.m6g.4xlarge", "ml.m6g.8xlarge", "ml.m6g.large", "ml.m6g.xlarge", "ml.m6gd.12xlarge", "ml.m6gd.16xlarge", "ml.m6gd.2xlarge", "ml.m6gd.4xlarge", "ml.m6gd.8xlarge", "ml.m6gd.large", "ml.m6gd.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m8g.12xlarge", "ml.m8g.16xlarge", "ml.m8g.24xlarge", "ml.m8g.2xlarge", "ml.m8g.48xlarge", "ml.m8g.4xlarge", "ml.m8g.8xlarge", "ml.m8g.large", "ml.m8g.medium", "ml.m8g.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.p6-b300.48xlarge", "ml.p6e-gb200.36xlarge", "ml.r5.12xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5d.12xlarge", "ml.r5d.24xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r6g.12xlarge", "ml.r6g.16xlarge", "ml.r6g.2xlarge", "ml.r6g.4xlarge", "ml.r6g.8xlarge", "ml.r6g.large", "ml.r6g.xlarge", "ml.r6gd.12xlarge", "ml.r6gd.16xlarge", "ml.r6gd.2xlarge", "ml.r6gd.4xlarge", "ml.r6gd.8xlarge", "ml.r6gd.large", "ml.r6gd.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r7gd.12xlarge", "ml.r7gd.16xlarge", "ml.r7gd.2xlarge", "ml.r7gd.4xlarge", "ml.r7gd.8xlarge", "ml.r7gd.large", "ml.r7gd.medium", "ml.r7gd.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r8g.12xlarge", "ml.r8g.16xlarge", "ml.r8g.24xlarge", "ml.r8g.2xlarge", "ml.r8g.48xlarge", "ml.r8g.4xlarge", "ml.r8g.8xlarge", "ml.r8g.large", "ml.r8g.medium", "ml.r8g.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.trn2.48xlarge"]]
    managed_instance_scaling: NotRequired[EndpointConfig_ManagedInstanceScaling]
    model_data_download_timeout_in_seconds: NotRequired[Int]
    model_name: NotRequired[str]
    routing_config: NotRequired[EndpointConfig_RoutingConfig]
    serverless_config: NotRequired[EndpointConfig_ServerlessConfig]
    variant_instance_provision_timeout_in_seconds: NotRequired[Int]
    variant_name: str
    volume_size_in_gb: NotRequired[Int]

class EndpointConfig_Tag(TypedDict):
    key: str
    value: str

class EndpointConfig_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class EndpointConfig_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class EndpointConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::EndpointConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        production_variants: Sequence[EndpointConfig_ProductionVariant],
        async_inference_config: EndpointConfig_AsyncInferenceConfig = ...,
        data_capture_config: EndpointConfig_DataCaptureConfig = ...,
        enable_network_isolation: Bool = ...,
        endpoint_config_name: str = ...,
        execution_role_arn: str = ...,
        explainer_config: EndpointConfig_ExplainerConfig = ...,
        kms_key_id: str = ...,
        metrics_config: EndpointConfig_MetricsConfig = ...,
        shadow_production_variants: Sequence[EndpointConfig_ProductionVariant2] = ...,
        tags: Sequence[EndpointConfig_Tag] = ...,
        vpc_config: EndpointConfig_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    async_inference_config: Final[EndpointConfig_AsyncInferenceConfig_Read]
    """Specifies configuration for how an endpoint performs asynchronous inference."""
    data_capture_config: Final[EndpointConfig_DataCaptureConfig_Read]
    """Specifies how to capture endpoint data for model monitor."""
    enable_network_isolation: Final[Ref[bool]]
    """Sets whether all model containers deployed to the endpoint are isolated."""
    endpoint_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint configuration."""
    endpoint_config_name: Final[str]
    """The name of the endpoint configuration."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf."""
    explainer_config: Final[EndpointConfig_ExplainerConfig_Read]
    """A parameter to activate explainers."""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of an AWS Key Management Service key that Amazon SageMaker uses to encrypt data on the storage volume…"""
    metrics_config: Final[EndpointConfig_MetricsConfig_Read]
    """Specifies the metrics that the endpoint publishes to Amazon CloudWatch, the frequency of publication, and whether to enable enhanced or…"""
    production_variants: Final[list[Any]]
    """A list of ProductionVariant objects, one for each model that you want to host at this endpoint."""
    shadow_production_variants: Final[list[Any]]
    """Array of ProductionVariant objects."""
    tags: Final[list[Any]]
    """A list of key-value pairs to apply to this resource."""
    vpc_config: Final[EndpointConfig_VpcConfig_Read]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""

class Experiment_TagsItem(TypedDict):
    key: str
    value: str

@final
class Experiment(_Resource):
    """Resource type definition for AWS::SageMaker::Experiment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        experiment_name: str,
        description: str = ...,
        display_name: str = ...,
        tags: Sequence[Experiment_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the experiment."""
    creation_time: Final[str]
    """When the experiment was created."""
    description: Final[str]
    """The description of the experiment."""
    display_name: Final[str]
    """The name of the experiment as displayed."""
    experiment_name: Final[str]
    """The name of the experiment."""
    last_modified_time: Final[str]
    """When the experiment was last modified."""
    tags: Final[list[Any]]
    """A list of tags to associate with the experiment."""

class ExperimentTrialComponent_MetadataProperties(TypedDict):
    commit_id: NotRequired[str]
    generated_by: NotRequired[str]
    project_id: NotRequired[str]
    repository: NotRequired[str]

@final
class ExperimentTrialComponent_MetadataProperties_Read:
    commit_id: Final[str]
    generated_by: Final[str]
    project_id: Final[str]
    repository: Final[str]

class ExperimentTrialComponent_Status(TypedDict):
    message: NotRequired[str]
    primary_status: NotRequired[str]

@final
class ExperimentTrialComponent_Status_Read:
    message: Final[str]
    primary_status: Final[str]

class ExperimentTrialComponent_TagsItems(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ExperimentTrialComponent(_Resource):
    """Resource Type definition for AWS::SageMaker::ExperimentTrialComponent"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        trial_component_name: str,
        display_name: str = ...,
        end_time: str = ...,
        metadata_properties: ExperimentTrialComponent_MetadataProperties = ...,
        start_time: str = ...,
        status: ExperimentTrialComponent_Status = ...,
        tags: Sequence[ExperimentTrialComponent_TagsItems] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    creation_time: Final[str]
    display_name: Final[str]
    end_time: Final[str]
    id: Final[str]
    last_modified_time: Final[str]
    lineage_group_arn: Final[str]
    metadata_properties: Final[ExperimentTrialComponent_MetadataProperties_Read]
    start_time: Final[str]
    status: Final[ExperimentTrialComponent_Status_Read]
    tags: Final[list[Any]]
    trial_component_name: Final[str]

class FeatureGroup_FeatureDefinition(TypedDict):
    feature_name: str
    feature_type: Literal["Integral", "Fractional", "String"]

class FeatureGroup_OfflineStoreConfig(TypedDict):
    data_catalog_config: NotRequired[FeatureGroup_DataCatalogConfig]
    disable_glue_table_creation: NotRequired[Bool]
    s3_storage_config: FeatureGroup_S3StorageConfig
    table_format: NotRequired[Literal["Iceberg", "Glue"]]

class FeatureGroup_DataCatalogConfig(TypedDict):
    catalog: str
    database: str
    table_name: str

class FeatureGroup_S3StorageConfig(TypedDict):
    kms_key_id: NotRequired[str]
    s3_uri: str

@final
class FeatureGroup_OfflineStoreConfig_Read:
    data_catalog_config: Final[FeatureGroup_DataCatalogConfig_Read]
    disable_glue_table_creation: Final[Ref[bool]]
    s3_storage_config: Final[FeatureGroup_S3StorageConfig_Read]
    table_format: Final[str]

@final
class FeatureGroup_DataCatalogConfig_Read:
    catalog: Final[str]
    database: Final[str]
    table_name: Final[str]

@final
class FeatureGroup_S3StorageConfig_Read:
    kms_key_id: Final[str]
    s3_uri: Final[str]

class FeatureGroup_OnlineStoreConfig(TypedDict):
    enable_online_store: NotRequired[Bool]
    security_config: NotRequired[FeatureGroup_OnlineStoreSecurityConfig]
    storage_type: NotRequired[Literal["Standard", "InMemory"]]
    ttl_duration: NotRequired[FeatureGroup_TtlDuration]

class FeatureGroup_OnlineStoreSecurityConfig(TypedDict):
    kms_key_id: NotRequired[str]

class FeatureGroup_TtlDuration(TypedDict):
    unit: NotRequired[Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]]
    value: NotRequired[Int]

@final
class FeatureGroup_OnlineStoreConfig_Read:
    enable_online_store: Final[Ref[bool]]
    security_config: Final[FeatureGroup_OnlineStoreSecurityConfig_Read]
    storage_type: Final[str]
    ttl_duration: Final[FeatureGroup_TtlDuration_Read]

@final
class FeatureGroup_OnlineStoreSecurityConfig_Read:
    kms_key_id: Final[str]

@final
class FeatureGroup_TtlDuration_Read:
    unit: Final[str]
    value: Final[Ref[int]]

class FeatureGroup_Tag(TypedDict):
    key: str
    value: str

class FeatureGroup_ThroughputConfig(TypedDict):
    provisioned_read_capacity_units: NotRequired[Int]
    provisioned_write_capacity_units: NotRequired[Int]
    throughput_mode: Literal["OnDemand", "Provisioned"]

@final
class FeatureGroup_ThroughputConfig_Read:
    provisioned_read_capacity_units: Final[Ref[int]]
    provisioned_write_capacity_units: Final[Ref[int]]
    throughput_mode: Final[str]

@final
class FeatureGroup(_Resource):
    """Resource Type definition for AWS::SageMaker::FeatureGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_time_feature_name: str,
        feature_definitions: Sequence[FeatureGroup_FeatureDefinition],
        feature_group_name: str,
        record_identifier_feature_name: str,
        description: str = ...,
        offline_store_config: FeatureGroup_OfflineStoreConfig = ...,
        online_store_config: FeatureGroup_OnlineStoreConfig = ...,
        role_arn: str = ...,
        tags: Sequence[FeatureGroup_Tag] = ...,
        throughput_config: FeatureGroup_ThroughputConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """A timestamp of FeatureGroup creation time."""
    description: Final[str]
    """Description about the FeatureGroup."""
    event_time_feature_name: Final[str]
    """The Event Time Feature Name."""
    feature_definitions: Final[list[Any]]
    """An Array of Feature Definition"""
    feature_group_name: Final[str]
    """The Name of the FeatureGroup."""
    feature_group_status: Final[str]
    """The status of the feature group."""
    offline_store_config: Final[FeatureGroup_OfflineStoreConfig_Read]
    online_store_config: Final[FeatureGroup_OnlineStoreConfig_Read]
    record_identifier_feature_name: Final[str]
    """The Record Identifier Feature Name."""
    role_arn: Final[str]
    """Role Arn"""
    tags: Final[list[Any]]
    """An array of key-value pair to apply to this resource."""
    throughput_config: Final[FeatureGroup_ThroughputConfig_Read]

class Hub_S3StorageConfig(TypedDict):
    s3_output_path: NotRequired[str]

@final
class Hub_S3StorageConfig_Read:
    s3_output_path: Final[str]

class Hub_Tag(TypedDict):
    key: str
    value: str

@final
class Hub(_Resource):
    """Resource type definition for AWS::SageMaker::Hub"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        hub_description: str,
        hub_name: str,
        hub_display_name: str = ...,
        hub_search_keywords: Texts = ...,
        s3_storage_config: Hub_S3StorageConfig = ...,
        tags: Sequence[Hub_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The date and time that the hub was created."""
    hub_arn: Final[str]
    """The Amazon Resource Name (ARN) of the hub."""
    hub_description: Final[str]
    """A description of the hub."""
    hub_display_name: Final[str]
    """The display name of the hub."""
    hub_name: Final[str]
    """The name of the hub."""
    hub_search_keywords: Final[list[str]]
    """The searchable keywords for the hub."""
    hub_status: Final[str]
    """The status of the hub."""
    last_modified_time: Final[str]
    """The date and time that the hub was last modified."""
    s3_storage_config: Final[Hub_S3StorageConfig_Read]
    """The Amazon S3 storage configuration for the hub."""
    tags: Final[list[Any]]
    """Tags to associate with the hub."""

class HumanTaskUi_Tag(TypedDict):
    key: str
    value: str

class HumanTaskUi_UiTemplate(TypedDict):
    content: str

@final
class HumanTaskUi_UiTemplate_Read:
    content: Final[str]

@final
class HumanTaskUi(_Resource):
    """Resource Type definition for AWS::SageMaker::HumanTaskUi"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        human_task_ui_name: str,
        tags: Sequence[HumanTaskUi_Tag] = ...,
        ui_template: HumanTaskUi_UiTemplate = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The timestamp when the human task user interface was created."""
    human_task_ui_arn: Final[str]
    """The Amazon Resource Name (ARN) of the human task user interface."""
    human_task_ui_name: Final[str]
    """The name of the human task user interface."""
    tags: Final[list[Any]]
    """An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface."""
    ui_template: Final[HumanTaskUi_UiTemplate_Read]
    """The Liquid template for the worker user interface."""

class Image_Tag(TypedDict):
    key: str
    value: str

@final
class Image(_Resource):
    """Resource Type definition for AWS::SageMaker::Image"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        image_name: str,
        image_role_arn: str,
        image_description: str = ...,
        image_display_name: str = ...,
        tags: Sequence[Image_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    image_arn: Final[str]
    """The Amazon Resource Name (ARN) of the image."""
    image_description: Final[str]
    """A description of the image."""
    image_display_name: Final[str]
    """The display name of the image."""
    image_name: Final[str]
    """The name of the image."""
    image_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the customer."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class ImageVersion(_Resource):
    """Resource Type definition for AWS::SageMaker::ImageVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        base_image: str,
        image_name: str,
        alias: str = ...,
        aliases: Texts = ...,
        horovod: Bool = ...,
        job_type: Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"] = ...,
        ml_framework: str = ...,
        processor: Literal["CPU", "GPU"] = ...,
        programming_lang: str = ...,
        release_notes: str = ...,
        vendor_guidance: Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The alias of the image version."""
    aliases: Final[list[str]]
    """List of aliases for the image version."""
    base_image: Final[str]
    """The registry path of the container image on which this image version is based."""
    container_image: Final[str]
    """The registry path of the container image that contains this image version."""
    horovod: Final[Ref[bool]]
    """Indicates Horovod compatibility."""
    image_arn: Final[str]
    """The Amazon Resource Name (ARN) of the parent image."""
    image_name: Final[str]
    """The name of the image this version belongs to."""
    image_version_arn: Final[str]
    """The Amazon Resource Name (ARN) of the image version."""
    job_type: Final[str]
    """Indicates SageMaker job type compatibility."""
    ml_framework: Final[str]
    """The machine learning framework vended in the image version."""
    processor: Final[str]
    """Indicates CPU or GPU compatibility."""
    programming_lang: Final[str]
    """The supported programming language and its version."""
    release_notes: Final[str]
    """The maintainer description of the image version."""
    vendor_guidance: Final[str]
    """The availability of the image version specified by the maintainer."""
    version: Final[Ref[int]]
    """The version number of the image version."""

class InferenceComponent_InferenceComponentDeploymentConfig(TypedDict):
    auto_rollback_configuration: NotRequired[InferenceComponent_AutoRollbackConfiguration]
    rolling_update_policy: NotRequired[InferenceComponent_InferenceComponentRollingUpdatePolicy]

class InferenceComponent_AutoRollbackConfiguration(TypedDict):
    alarms: Sequence[InferenceComponent_Alarm]

class InferenceComponent_Alarm(TypedDict):
    alarm_name: str

class InferenceComponent_InferenceComponentRollingUpdatePolicy(TypedDict):
    maximum_batch_size: NotRequired[InferenceComponent_InferenceComponentCapacitySize]
    maximum_execution_timeout_in_seconds: NotRequired[Int]
    rollback_maximum_batch_size: NotRequired[InferenceComponent_InferenceComponentCapacitySize2]
    wait_interval_in_seconds: NotRequired[Int]

class InferenceComponent_InferenceComponentCapacitySize(TypedDict):
    type: Literal["COPY_COUNT", "CAPACITY_PERCENT"]
    value: Int

class InferenceComponent_InferenceComponentCapacitySize2(TypedDict):
    type: Literal["COPY_COUNT", "CAPACITY_PERCENT"]
    value: Int

@final
class InferenceComponent_InferenceComponentDeploymentConfig_Read:
    auto_rollback_configuration: Final[InferenceComponent_AutoRollbackConfiguration_Read]
    rolling_update_policy: Final[InferenceComponent_InferenceComponentRollingUpdatePolicy_Read]

@final
class InferenceComponent_AutoRollbackConfiguration_Read:
    alarms: Final[list[Any]]

@final
class InferenceComponent_InferenceComponentRollingUpdatePolicy_Read:
    maximum_batch_size: Final[InferenceComponent_InferenceComponentCapacitySize_Read]
    maximum_execution_timeout_in_seconds: Final[Ref[int]]
    rollback_maximum_batch_size: Final[InferenceComponent_InferenceComponentCapacitySize_Read2]
    wait_interval_in_seconds: Final[Ref[int]]

@final
class InferenceComponent_InferenceComponentCapacitySize_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class InferenceComponent_InferenceComponentCapacitySize_Read2:
    type: Final[str]
    value: Final[Ref[int]]

class InferenceComponent_InferenceComponentRuntimeConfig(TypedDict):
    copy_count: NotRequired[Int]

@final
class InferenceComponent_InferenceComponentRuntimeConfig_Read:
    copy_count: Final[Ref[int]]
    current_copy_count: Final[Ref[int]]
    desired_copy_count: Final[Ref[int]]
    placement_status: Final[list[Any]]

class InferenceComponent_InferenceComponentSpecification(TypedDict):
    base_inference_component_name: NotRequired[str]
    compute_resource_requirements: NotRequired[InferenceComponent_InferenceComponentComputeResourceRequirements]
    container: NotRequired[InferenceComponent_InferenceComponentContainerSpecification]
    data_cache_config: NotRequired[InferenceComponent_InferenceComponentDataCacheConfig]
    model_name: NotRequired[str]
    scheduling_config: NotRequired[InferenceComponent_InferenceComponentSchedulingConfig]
    startup_parameters: NotRequired[InferenceComponent_InferenceComponentStartupParameters]

class InferenceComponent_InferenceComponentComputeResourceRequirements(TypedDict):
    max_memory_required_in_mb: NotRequired[Int]
    min_memory_required_in_mb: NotRequired[Int]
    number_of_accelerator_devices_required: NotRequired[Number]
    number_of_cpu_cores_required: NotRequired[Number]

class InferenceComponent_InferenceComponentContainerSpecification(TypedDict):
    artifact_url: NotRequired[str]
    container_metrics_config: NotRequired[InferenceComponent_ContainerMetricsConfig]
    environment: NotRequired[Mapping[str, str]]
    image: NotRequired[str]

class InferenceComponent_ContainerMetricsConfig(TypedDict):
    metrics_endpoints: Sequence[InferenceComponent_MetricsEndpoint]

class InferenceComponent_MetricsEndpoint(TypedDict):
    metric_publish_frequency_in_seconds: NotRequired[Int]
    metrics_endpoint_path: str

class InferenceComponent_InferenceComponentDataCacheConfig(TypedDict):
    enable_caching: Bool

class InferenceComponent_InferenceComponentSchedulingConfig(TypedDict):
    availability_zone_balance: InferenceComponent_InferenceComponentAvailabilityZoneBalance
    placement_strategy: Literal["SPREAD", "BINPACK"]

class InferenceComponent_InferenceComponentAvailabilityZoneBalance(TypedDict):
    enforcement_mode: Literal["PERMISSIVE"]
    max_imbalance: NotRequired[Int]

class InferenceComponent_InferenceComponentStartupParameters(TypedDict):
    container_startup_health_check_timeout_in_seconds: NotRequired[Int]
    model_data_download_timeout_in_seconds: NotRequired[Int]

@final
class InferenceComponent_InferenceComponentSpecification_Read:
    base_inference_component_name: Final[str]
    compute_resource_requirements: Final[InferenceComponent_InferenceComponentComputeResourceRequirements_Read]
    container: Final[InferenceComponent_InferenceComponentContainerSpecification_Read]
    current_data_cache_config: Final[InferenceComponent_InferenceComponentDataCacheConfig_Read]
    data_cache_config: Final[InferenceComponent_InferenceComponentDataCacheConfig_Read2]
    model_name: Final[str]
    scheduling_config: Final[InferenceComponent_InferenceComponentSchedulingConfig_Read]
    startup_parameters: Final[InferenceComponent_InferenceComponentStartupParameters_Read]

@final
class InferenceComponent_InferenceComponentComputeResourceRequirements_Read:
    max_memory_required_in_mb: Final[Ref[int]]
    min_memory_required_in_mb: Final[Ref[int]]
    number_of_accelerator_devices_required: Final[Ref[float]]
    number_of_cpu_cores_required: Final[Ref[float]]

@final
class InferenceComponent_InferenceComponentContainerSpecification_Read:
    artifact_url: Final[str]
    container_metrics_config: Final[InferenceComponent_ContainerMetricsConfig_Read]
    deployed_image: Final[InferenceComponent_DeployedImage_Read]
    environment: Final[Any]
    image: Final[str]

@final
class InferenceComponent_ContainerMetricsConfig_Read:
    metrics_endpoints: Final[list[Any]]

@final
class InferenceComponent_DeployedImage_Read:
    resolution_time: Final[str]
    resolved_image: Final[str]
    specified_image: Final[str]

@final
class InferenceComponent_InferenceComponentDataCacheConfig_Read:
    enable_caching: Final[Ref[bool]]

@final
class InferenceComponent_InferenceComponentDataCacheConfig_Read2:
    enable_caching: Final[Ref[bool]]

@final
class InferenceComponent_InferenceComponentSchedulingConfig_Read:
    availability_zone_balance: Final[InferenceComponent_InferenceComponentAvailabilityZoneBalance_Read]
    placement_strategy: Final[str]

@final
class InferenceComponent_InferenceComponentAvailabilityZoneBalance_Read:
    enforcement_mode: Final[str]
    max_imbalance: Final[Ref[int]]

@final
class InferenceComponent_InferenceComponentStartupParameters_Read:
    container_startup_health_check_timeout_in_seconds: Final[Ref[int]]
    model_data_download_timeout_in_seconds: Final[Ref[int]]

class InferenceComponent_InferenceComponentSpecificationForInstanceType(TypedDict):
    compute_resource_requirements: NotRequired[InferenceComponent_InferenceComponentComputeResourceRequirements2]
    container: NotRequired[InferenceComponent_InferenceComponentContainerSpecificationForInstanceType]
    data_cache_config: NotRequired[InferenceComponent_InferenceComponentDataCacheConfig2]
    instance_type: str
    model_name: NotRequired[str]
    scheduling_config: NotRequired[InferenceComponent_InferenceComponentSchedulingConfig2]
    startup_parameters: NotRequired[InferenceComponent_InferenceComponentStartupParameters2]

class InferenceComponent_InferenceComponentComputeResourceRequirements2(TypedDict):
    max_memory_required_in_mb: NotRequired[Int]
    min_memory_required_in_mb: NotRequired[Int]
    number_of_accelerator_devices_required: NotRequired[Number]
    number_of_cpu_cores_required: NotRequired[Number]

class InferenceComponent_InferenceComponentContainerSpecificationForInstanceType(TypedDict):
    artifact_url: NotRequired[str]
    container_metrics_config: NotRequired[InferenceComponent_ContainerMetricsConfig2]
    environment: NotRequired[Mapping[str, str]]
    image: NotRequired[str]

class InferenceComponent_ContainerMetricsConfig2(TypedDict):
    metrics_endpoints: Sequence[InferenceComponent_MetricsEndpoint]

class InferenceComponent_InferenceComponentDataCacheConfig2(TypedDict):
    enable_caching: Bool

class InferenceComponent_InferenceComponentSchedulingConfig2(TypedDict):
    availability_zone_balance: InferenceComponent_InferenceComponentAvailabilityZoneBalance
    placement_strategy: Literal["SPREAD", "BINPACK"]

class InferenceComponent_InferenceComponentStartupParameters2(TypedDict):
    container_startup_health_check_timeout_in_seconds: NotRequired[Int]
    model_data_download_timeout_in_seconds: NotRequired[Int]

class InferenceComponent_Tag(TypedDict):
    key: str
    value: str

@final
class InferenceComponent(_Resource):
    """Resource Type definition for AWS::SageMaker::InferenceComponent"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_name: str,
        deployment_config: InferenceComponent_InferenceComponentDeploymentConfig = ...,
        endpoint_arn: str = ...,
        inference_component_name: str = ...,
        runtime_config: InferenceComponent_InferenceComponentRuntimeConfig = ...,
        specification: InferenceComponent_InferenceComponentSpecification = ...,
        specifications: Sequence[InferenceComponent_InferenceComponentSpecificationForInstanceType] = ...,
        tags: Sequence[InferenceComponent_Tag] = ...,
        variant_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    deployment_config: Final[InferenceComponent_InferenceComponentDeploymentConfig_Read]
    """The deployment config for the inference component"""
    endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint the inference component is associated with"""
    endpoint_name: Final[str]
    """The name of the endpoint the inference component is associated with"""
    failure_reason: Final[str]
    """The failure reason if the inference component is in a failed state"""
    inference_component_arn: Final[str]
    """The Amazon Resource Name (ARN) of the inference component"""
    inference_component_name: Final[str]
    """The name of the inference component"""
    inference_component_status: Final[str]
    last_modified_time: Final[str]
    runtime_config: Final[InferenceComponent_InferenceComponentRuntimeConfig_Read]
    """The runtime config for the inference component"""
    specification: Final[InferenceComponent_InferenceComponentSpecification_Read]
    """The specification for the inference component, for an endpoint with a single instance type."""
    specifications: Final[list[Any]]
    """A list of specification objects for the inference component, one per instance type."""
    tags: Final[list[Any]]
    """An array of tags to apply to the resource"""
    variant_name: Final[str]
    """The name of the endpoint variant the inference component is associated with"""

class InferenceExperiment_DataStorageConfig(TypedDict):
    content_type: NotRequired[InferenceExperiment_CaptureContentTypeHeader]
    destination: str
    kms_key: NotRequired[str]

class InferenceExperiment_CaptureContentTypeHeader(TypedDict):
    csv_content_types: NotRequired[Texts]
    json_content_types: NotRequired[Texts]

@final
class InferenceExperiment_DataStorageConfig_Read:
    content_type: Final[InferenceExperiment_CaptureContentTypeHeader_Read]
    destination: Final[str]
    kms_key: Final[str]

@final
class InferenceExperiment_CaptureContentTypeHeader_Read:
    csv_content_types: Final[list[str]]
    json_content_types: Final[list[str]]

@final
class InferenceExperiment_EndpointMetadata_Read:
    endpoint_config_name: Final[str]
    endpoint_name: Final[str]
    endpoint_status: Final[str]

class InferenceExperiment_ModelVariantConfig(TypedDict):
    infrastructure_config: InferenceExperiment_ModelInfrastructureConfig
    model_name: str
    variant_name: str

class InferenceExperiment_ModelInfrastructureConfig(TypedDict):
    infrastructure_type: Literal["RealTimeInference"]
    real_time_inference_config: InferenceExperiment_RealTimeInferenceConfig

class InferenceExperiment_RealTimeInferenceConfig(TypedDict):
    instance_count: Int
    instance_type: str

class InferenceExperiment_InferenceExperimentSchedule(TypedDict):
    end_time: NotRequired[str]
    start_time: NotRequired[str]

@final
class InferenceExperiment_InferenceExperimentSchedule_Read:
    end_time: Final[str]
    start_time: Final[str]

class InferenceExperiment_ShadowModeConfig(TypedDict):
    shadow_model_variants: Sequence[InferenceExperiment_ShadowModelVariantConfig]
    source_model_variant_name: str

class InferenceExperiment_ShadowModelVariantConfig(TypedDict):
    sampling_percentage: Int
    shadow_model_variant_name: str

@final
class InferenceExperiment_ShadowModeConfig_Read:
    shadow_model_variants: Final[list[Any]]
    source_model_variant_name: Final[str]

class InferenceExperiment_Tag(TypedDict):
    key: str
    value: str

@final
class InferenceExperiment(_Resource):
    """Resource Type definition for AWS::SageMaker::InferenceExperiment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_name: str,
        model_variants: Sequence[InferenceExperiment_ModelVariantConfig],
        name: str,
        role_arn: str,
        type: Literal["ShadowMode"],
        data_storage_config: InferenceExperiment_DataStorageConfig = ...,
        description: str = ...,
        desired_state: Literal["Running", "Completed", "Cancelled"] = ...,
        kms_key: str = ...,
        schedule: InferenceExperiment_InferenceExperimentSchedule = ...,
        shadow_mode_config: InferenceExperiment_ShadowModeConfig = ...,
        status_reason: str = ...,
        tags: Sequence[InferenceExperiment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the inference experiment."""
    creation_time: Final[str]
    """The timestamp at which you created the inference experiment."""
    data_storage_config: Final[InferenceExperiment_DataStorageConfig_Read]
    """The Amazon S3 location and configuration for storing inference request and response data."""
    description: Final[str]
    """The description of the inference experiment."""
    desired_state: Final[str]
    """The desired state of the experiment after starting or stopping operation."""
    endpoint_metadata: Final[InferenceExperiment_EndpointMetadata_Read]
    """The metadata of the endpoint on which the inference experiment ran."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the inference experiment."""
    kms_key: Final[str]
    """The AWS Key Management Service (AWS KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute…"""
    last_modified_time: Final[str]
    """The timestamp at which you last modified the inference experiment."""
    model_variants: Final[list[Any]]
    """An array of ModelVariantConfig objects."""
    name: Final[str]
    """The name for the inference experiment."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage…"""
    schedule: Final[InferenceExperiment_InferenceExperimentSchedule_Read]
    """The duration for which you want the inference experiment to run."""
    shadow_mode_config: Final[InferenceExperiment_ShadowModeConfig_Read]
    """The configuration of ShadowMode inference experiment type."""
    status: Final[str]
    """The status of the inference experiment."""
    status_reason: Final[str]
    """The error message or client-specified reason from the StopInferenceExperiment API, that explains the status of the inference experiment."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    type: Final[str]
    """The type of the inference experiment that you want to run."""

class MlflowApp_Tag(TypedDict):
    key: str
    value: str

@final
class MlflowApp(_Resource):
    """Resource type definition for AWS::SageMaker::MlflowApp"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        artifact_store_uri: str,
        name: str,
        role_arn: str,
        model_registration_mode: Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"] = ...,
        tags: Sequence[MlflowApp_Tag] = ...,
        weekly_maintenance_window_start: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the MLflow App."""
    artifact_store_uri: Final[str]
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact store."""
    creation_time: Final[str]
    """The date and time that the MLflow App was created."""
    last_modified_time: Final[str]
    """The date and time that the MLflow App was last modified."""
    mlflow_app_id: Final[str]
    """The server-generated identifier of the MLflow App."""
    mlflow_version: Final[str]
    """The MLflow version used by the MLflow App."""
    model_registration_mode: Final[str]
    """Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry."""
    name: Final[str]
    """The name of the MLflow App."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3."""
    status: Final[str]
    """The status of the MLflow App."""
    tags: Final[list[Any]]
    """Tags to associate with the MLflow App."""
    weekly_maintenance_window_start: Final[str]
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled."""

class MlflowTrackingServer_Tag(TypedDict):
    key: str
    value: str

@final
class MlflowTrackingServer(_Resource):
    """Resource Type definition for AWS::SageMaker::MlflowTrackingServer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        artifact_store_uri: str,
        role_arn: str,
        tracking_server_name: str,
        automatic_model_registration: Bool = ...,
        mlflow_version: str = ...,
        tags: Sequence[MlflowTrackingServer_Tag] = ...,
        tracking_server_size: Literal["Small", "Medium", "Large"] = ...,
        weekly_maintenance_window_start: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    artifact_store_uri: Final[str]
    """The Amazon S3 URI for MLFlow Tracking Server artifacts."""
    automatic_model_registration: Final[Ref[bool]]
    """A flag to enable Automatic SageMaker Model Registration."""
    mlflow_version: Final[str]
    """The MLFlow Version used on the MLFlow Tracking Server."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on behalf of the customer."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    tracking_server_arn: Final[str]
    """The Amazon Resource Name (ARN) of the MLFlow Tracking Server."""
    tracking_server_name: Final[str]
    """The name of the MLFlow Tracking Server."""
    tracking_server_size: Final[str]
    """The size of the MLFlow Tracking Server."""
    weekly_maintenance_window_start: Final[str]
    """The start of the time window for maintenance of the MLFlow Tracking Server in UTC time."""

class Model_ContainerDefinition(TypedDict):
    container_hostname: NotRequired[str]
    environment: NotRequired[Mapping[str, Any] | str]
    image: NotRequired[str]
    image_config: NotRequired[Model_ImageConfig]
    inference_specification_name: NotRequired[str]
    mode: NotRequired[Literal["SingleModel", "MultiModel"]]
    model_data_source: NotRequired[Model_ModelDataSource]
    model_data_url: NotRequired[str]
    model_package_name: NotRequired[str]
    multi_model_config: NotRequired[Model_MultiModelConfig]

class Model_ImageConfig(TypedDict):
    repository_access_mode: Literal["Platform", "Vpc"]
    repository_auth_config: NotRequired[Model_RepositoryAuthConfig]

class Model_RepositoryAuthConfig(TypedDict):
    repository_credentials_provider_arn: str

class Model_ModelDataSource(TypedDict):
    s3_data_source: Model_S3DataSource

class Model_S3DataSource(TypedDict):
    compression_type: Literal["None", "Gzip"]
    hub_access_config: NotRequired[Model_HubAccessConfig]
    model_access_config: NotRequired[Model_ModelAccessConfig]
    s3_data_type: Literal["S3Prefix", "S3Object"]
    s3_uri: str

class Model_HubAccessConfig(TypedDict):
    hub_content_arn: str

class Model_ModelAccessConfig(TypedDict):
    accept_eula: Bool

class Model_MultiModelConfig(TypedDict):
    model_cache_setting: NotRequired[Literal["Enabled", "Disabled"]]

class Model_InferenceExecutionConfig(TypedDict):
    mode: Literal["Serial", "Direct"]

@final
class Model_InferenceExecutionConfig_Read:
    mode: Final[str]

class Model_ContainerDefinition2(TypedDict):
    container_hostname: NotRequired[str]
    environment: NotRequired[Mapping[str, Any] | str]
    image: NotRequired[str]
    image_config: NotRequired[Model_ImageConfig]
    inference_specification_name: NotRequired[str]
    mode: NotRequired[Literal["SingleModel", "MultiModel"]]
    model_data_source: NotRequired[Model_ModelDataSource]
    model_data_url: NotRequired[str]
    model_package_name: NotRequired[str]
    multi_model_config: NotRequired[Model_MultiModelConfig]

@final
class Model_ContainerDefinition_Read:
    container_hostname: Final[str]
    environment: Final[Any]
    image: Final[str]
    image_config: Final[Model_ImageConfig_Read]
    inference_specification_name: Final[str]
    mode: Final[str]
    model_data_source: Final[Model_ModelDataSource_Read]
    model_data_url: Final[str]
    model_package_name: Final[str]
    multi_model_config: Final[Model_MultiModelConfig_Read]

@final
class Model_ImageConfig_Read:
    repository_access_mode: Final[str]
    repository_auth_config: Final[Model_RepositoryAuthConfig_Read]

@final
class Model_RepositoryAuthConfig_Read:
    repository_credentials_provider_arn: Final[str]

@final
class Model_ModelDataSource_Read:
    s3_data_source: Final[Model_S3DataSource_Read]

@final
class Model_S3DataSource_Read:
    compression_type: Final[str]
    hub_access_config: Final[Model_HubAccessConfig_Read]
    model_access_config: Final[Model_ModelAccessConfig_Read]
    s3_data_type: Final[str]
    s3_uri: Final[str]

@final
class Model_HubAccessConfig_Read:
    hub_content_arn: Final[str]

@final
class Model_ModelAccessConfig_Read:
    accept_eula: Final[Ref[bool]]

@final
class Model_MultiModelConfig_Read:
    model_cache_setting: Final[str]

class Model_Tag(TypedDict):
    key: str
    value: str

class Model_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class Model_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class Model(_Resource):
    """Resource type definition for AWS::SageMaker::Model"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        containers: Sequence[Model_ContainerDefinition] = ...,
        enable_network_isolation: Bool = ...,
        execution_role_arn: str = ...,
        inference_execution_config: Model_InferenceExecutionConfig = ...,
        model_name: str = ...,
        primary_container: Model_ContainerDefinition2 = ...,
        tags: Sequence[Model_Tag] = ...,
        vpc_config: Model_VpcConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    containers: Final[list[Any]]
    """Specifies the containers in the inference pipeline."""
    enable_network_isolation: Final[Ref[bool]]
    """Isolates the model container."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the model."""
    inference_execution_config: Final[Model_InferenceExecutionConfig_Read]
    """Specifies details about how containers in a multi-container endpoint are run."""
    model_arn: Final[str]
    """The Amazon Resource Name (ARN) of the model."""
    model_name: Final[str]
    """The name of the new model."""
    primary_container: Final[Model_ContainerDefinition_Read]
    """Describes the container, as part of model definition."""
    tags: Final[list[Any]]
    """An array of key-value pairs."""
    vpc_config: Final[Model_VpcConfig_Read]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to."""

class ModelBiasJobDefinition_MonitoringResources(TypedDict):
    cluster_config: ModelBiasJobDefinition_ClusterConfig

class ModelBiasJobDefinition_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

@final
class ModelBiasJobDefinition_MonitoringResources_Read:
    cluster_config: Final[ModelBiasJobDefinition_ClusterConfig_Read]

@final
class ModelBiasJobDefinition_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

class ModelBiasJobDefinition_ModelBiasAppSpecification(TypedDict):
    config_uri: str
    environment: NotRequired[Mapping[str, str]]
    image_uri: str

@final
class ModelBiasJobDefinition_ModelBiasAppSpecification_Read:
    config_uri: Final[str]
    environment: Final[Any]
    image_uri: Final[str]

class ModelBiasJobDefinition_ModelBiasBaselineConfig(TypedDict):
    baselining_job_name: NotRequired[str]
    constraints_resource: NotRequired[ModelBiasJobDefinition_ConstraintsResource]

class ModelBiasJobDefinition_ConstraintsResource(TypedDict):
    s3_uri: NotRequired[str]

@final
class ModelBiasJobDefinition_ModelBiasBaselineConfig_Read:
    baselining_job_name: Final[str]
    constraints_resource: Final[ModelBiasJobDefinition_ConstraintsResource_Read]

@final
class ModelBiasJobDefinition_ConstraintsResource_Read:
    s3_uri: Final[str]

class ModelBiasJobDefinition_ModelBiasJobInput(TypedDict):
    batch_transform_input: NotRequired[ModelBiasJobDefinition_BatchTransformInput]
    endpoint_input: NotRequired[ModelBiasJobDefinition_EndpointInput]
    ground_truth_s3_input: ModelBiasJobDefinition_MonitoringGroundTruthS3Input

class ModelBiasJobDefinition_BatchTransformInput(TypedDict):
    data_captured_destination_s3_uri: str
    dataset_format: ModelBiasJobDefinition_DatasetFormat
    end_time_offset: NotRequired[str]
    features_attribute: NotRequired[str]
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    probability_threshold_attribute: NotRequired[Number]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]
    start_time_offset: NotRequired[str]

class ModelBiasJobDefinition_DatasetFormat(TypedDict):
    csv: NotRequired[ModelBiasJobDefinition_Csv]
    json: NotRequired[ModelBiasJobDefinition_Json]
    parquet: NotRequired[Bool]

class ModelBiasJobDefinition_Csv(TypedDict):
    header: NotRequired[Bool]

class ModelBiasJobDefinition_Json(TypedDict):
    line: NotRequired[Bool]

class ModelBiasJobDefinition_EndpointInput(TypedDict):
    end_time_offset: NotRequired[str]
    endpoint_name: str
    features_attribute: NotRequired[str]
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    probability_threshold_attribute: NotRequired[Number]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]
    start_time_offset: NotRequired[str]

class ModelBiasJobDefinition_MonitoringGroundTruthS3Input(TypedDict):
    s3_uri: str

@final
class ModelBiasJobDefinition_ModelBiasJobInput_Read:
    batch_transform_input: Final[ModelBiasJobDefinition_BatchTransformInput_Read]
    endpoint_input: Final[ModelBiasJobDefinition_EndpointInput_Read]
    ground_truth_s3_input: Final[ModelBiasJobDefinition_MonitoringGroundTruthS3Input_Read]

@final
class ModelBiasJobDefinition_BatchTransformInput_Read:
    data_captured_destination_s3_uri: Final[str]
    dataset_format: Final[ModelBiasJobDefinition_DatasetFormat_Read]
    end_time_offset: Final[str]
    features_attribute: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    probability_threshold_attribute: Final[Ref[float]]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]
    start_time_offset: Final[str]

@final
class ModelBiasJobDefinition_DatasetFormat_Read:
    csv: Final[ModelBiasJobDefinition_Csv_Read]
    json: Final[ModelBiasJobDefinition_Json_Read]
    parquet: Final[Ref[bool]]

@final
class ModelBiasJobDefinition_Csv_Read:
    header: Final[Ref[bool]]

@final
class ModelBiasJobDefinition_Json_Read:
    line: Final[Ref[bool]]

@final
class ModelBiasJobDefinition_EndpointInput_Read:
    end_time_offset: Final[str]
    endpoint_name: Final[str]
    features_attribute: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    probability_threshold_attribute: Final[Ref[float]]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]
    start_time_offset: Final[str]

@final
class ModelBiasJobDefinition_MonitoringGroundTruthS3Input_Read:
    s3_uri: Final[str]

class ModelBiasJobDefinition_MonitoringOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    monitoring_outputs: Sequence[ModelBiasJobDefinition_MonitoringOutput]

class ModelBiasJobDefinition_MonitoringOutput(TypedDict):
    s3_output: ModelBiasJobDefinition_S3Output

class ModelBiasJobDefinition_S3Output(TypedDict):
    local_path: str
    s3_upload_mode: NotRequired[Literal["Continuous", "EndOfJob"]]
    s3_uri: str

@final
class ModelBiasJobDefinition_MonitoringOutputConfig_Read:
    kms_key_id: Final[str]
    monitoring_outputs: Final[list[Any]]

class ModelBiasJobDefinition_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[ModelBiasJobDefinition_VpcConfig]

class ModelBiasJobDefinition_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class ModelBiasJobDefinition_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[ModelBiasJobDefinition_VpcConfig_Read]

@final
class ModelBiasJobDefinition_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class ModelBiasJobDefinition_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

@final
class ModelBiasJobDefinition_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

class ModelBiasJobDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class ModelBiasJobDefinition(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelBiasJobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        job_resources: ModelBiasJobDefinition_MonitoringResources,
        model_bias_app_specification: ModelBiasJobDefinition_ModelBiasAppSpecification,
        model_bias_job_input: ModelBiasJobDefinition_ModelBiasJobInput,
        model_bias_job_output_config: ModelBiasJobDefinition_MonitoringOutputConfig,
        role_arn: str,
        endpoint_name: str = ...,
        job_definition_name: str = ...,
        model_bias_baseline_config: ModelBiasJobDefinition_ModelBiasBaselineConfig = ...,
        network_config: ModelBiasJobDefinition_NetworkConfig = ...,
        stopping_condition: ModelBiasJobDefinition_StoppingCondition = ...,
        tags: Sequence[ModelBiasJobDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the job definition was created."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the monitoring job."""
    job_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of job definition."""
    job_definition_name: Final[str]
    """The name of the job definition."""
    job_resources: Final[ModelBiasJobDefinition_MonitoringResources_Read]
    """Identifies the resources to deploy for a monitoring job."""
    model_bias_app_specification: Final[ModelBiasJobDefinition_ModelBiasAppSpecification_Read]
    """Container image configuration object for the monitoring job."""
    model_bias_baseline_config: Final[ModelBiasJobDefinition_ModelBiasBaselineConfig_Read]
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics."""
    model_bias_job_input: Final[ModelBiasJobDefinition_ModelBiasJobInput_Read]
    """The inputs for a monitoring job."""
    model_bias_job_output_config: Final[ModelBiasJobDefinition_MonitoringOutputConfig_Read]
    """The output configuration for monitoring jobs."""
    network_config: Final[ModelBiasJobDefinition_NetworkConfig_Read]
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls…"""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""
    stopping_condition: Final[ModelBiasJobDefinition_StoppingCondition_Read]
    """Specifies a time limit for how long the monitoring job is allowed to run."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ModelCard_Content(TypedDict):
    additional_information: NotRequired[ModelCard_AdditionalInformation]
    business_details: NotRequired[ModelCard_BusinessDetails]
    evaluation_details: NotRequired[Sequence[ModelCard_EvaluationDetail]]
    intended_uses: NotRequired[ModelCard_IntendedUses]
    model_overview: NotRequired[ModelCard_ModelOverview]
    model_package_details: NotRequired[ModelCard_ModelPackageDetails]
    training_details: NotRequired[ModelCard_TrainingDetails]

class ModelCard_AdditionalInformation(TypedDict):
    caveats_and_recommendations: NotRequired[str]
    custom_details: NotRequired[Mapping[str, str]]
    ethical_considerations: NotRequired[str]

class ModelCard_BusinessDetails(TypedDict):
    business_problem: NotRequired[str]
    business_stakeholders: NotRequired[str]
    line_of_business: NotRequired[str]

class ModelCard_EvaluationDetail(TypedDict):
    datasets: NotRequired[Texts]
    evaluation_job_arn: NotRequired[str]
    evaluation_observation: NotRequired[str]
    metadata: NotRequired[Mapping[str, str]]
    metric_groups: NotRequired[Sequence[ModelCard_MetricGroup]]
    name: str

class ModelCard_MetricGroup(TypedDict):
    metric_data: Sequence[ModelCard_MetricGroupMetricDataItem]
    name: str

class ModelCard_MetricGroupMetricDataItem(TypedDict):
    name: str
    notes: NotRequired[str]
    type: Literal["number", "string", "boolean"]
    value: Sequence[Any] | Bool | Number | str
    x_axis_name: NotRequired[Sequence[Any] | str]
    y_axis_name: NotRequired[Sequence[Any] | str]

class ModelCard_IntendedUses(TypedDict):
    explanations_for_risk_rating: NotRequired[str]
    factors_affecting_model_efficiency: NotRequired[str]
    intended_uses: NotRequired[str]
    purpose_of_model: NotRequired[str]
    risk_rating: NotRequired[Literal["High", "Medium", "Low", "Unknown"]]

class ModelCard_ModelOverview(TypedDict):
    algorithm_type: NotRequired[str]
    inference_environment: NotRequired[ModelCard_ModelOverviewInferenceEnvironment]
    model_artifact: NotRequired[Texts]
    model_creator: NotRequired[str]
    model_description: NotRequired[str]
    model_id: NotRequired[str]
    model_name: NotRequired[str]
    model_owner: NotRequired[str]
    model_version: NotRequired[Number]
    problem_type: NotRequired[str]

class ModelCard_ModelOverviewInferenceEnvironment(TypedDict):
    container_image: NotRequired[Texts]

class ModelCard_ModelPackageDetails(TypedDict):
    approval_description: NotRequired[str]
    created_by: NotRequired[ModelCard_ModelPackageCreator]
    domain: NotRequired[str]
    inference_specification: NotRequired[ModelCard_InferenceSpecification]
    model_approval_status: NotRequired[Literal["Approved", "Rejected", "PendingManualApproval"]]
    model_package_arn: NotRequired[str]
    model_package_description: NotRequired[str]
    model_package_group_name: NotRequired[str]
    model_package_name: NotRequired[str]
    model_package_status: NotRequired[Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]]
    model_package_version: NotRequired[Number]
    source_algorithms: NotRequired[Sequence[ModelCard_SourceAlgorithm]]
    task: NotRequired[str]

class ModelCard_ModelPackageCreator(TypedDict):
    user_profile_name: NotRequired[str]

class ModelCard_InferenceSpecification(TypedDict):
    containers: Sequence[ModelCard_Container]

class ModelCard_Container(TypedDict):
    image: str
    model_data_url: NotRequired[str]
    nearest_model_name: NotRequired[str]

class ModelCard_SourceAlgorithm(TypedDict):
    algorithm_name: str
    model_data_url: NotRequired[str]

class ModelCard_TrainingDetails(TypedDict):
    objective_function: NotRequired[ModelCard_ObjectiveFunction]
    training_job_details: NotRequired[ModelCard_TrainingDetailsTrainingJobDetails]
    training_observations: NotRequired[str]

class ModelCard_ObjectiveFunction(TypedDict):
    function: NotRequired[ModelCard_ObjectiveFunctionFunction]
    notes: NotRequired[str]

class ModelCard_ObjectiveFunctionFunction(TypedDict):
    condition: NotRequired[str]
    facet: NotRequired[str]
    function: NotRequired[Literal["Maximize", "Minimize"]]

class ModelCard_TrainingDetailsTrainingJobDetails(TypedDict):
    hyper_parameters: NotRequired[Sequence[ModelCard_TrainingHyperParameter]]
    training_arn: NotRequired[str]
    training_datasets: NotRequired[Texts]
    training_environment: NotRequired[ModelCard_TrainingDetailsTrainingJobDetailsTrainingEnvironment]
    training_metrics: NotRequired[Sequence[ModelCard_TrainingMetric]]
    user_provided_hyper_parameters: NotRequired[Sequence[ModelCard_TrainingHyperParameter2]]
    user_provided_training_metrics: NotRequired[Sequence[ModelCard_TrainingMetric2]]

class ModelCard_TrainingHyperParameter(TypedDict):
    name: str
    value: str

class ModelCard_TrainingDetailsTrainingJobDetailsTrainingEnvironment(TypedDict):
    container_image: NotRequired[Texts]

class ModelCard_TrainingMetric(TypedDict):
    name: str
    notes: NotRequired[str]
    value: Number

class ModelCard_TrainingHyperParameter2(TypedDict):
    name: str
    value: str

class ModelCard_TrainingMetric2(TypedDict):
    name: str
    notes: NotRequired[str]
    value: Number

@final
class ModelCard_Content_Read:
    additional_information: Final[ModelCard_AdditionalInformation_Read]
    business_details: Final[ModelCard_BusinessDetails_Read]
    evaluation_details: Final[list[Any]]
    intended_uses: Final[ModelCard_IntendedUses_Read]
    model_overview: Final[ModelCard_ModelOverview_Read]
    model_package_details: Final[ModelCard_ModelPackageDetails_Read]
    training_details: Final[ModelCard_TrainingDetails_Read]

@final
class ModelCard_AdditionalInformation_Read:
    caveats_and_recommendations: Final[str]
    custom_details: Final[Any]
    ethical_considerations: Final[str]

@final
class ModelCard_BusinessDetails_Read:
    business_problem: Final[str]
    business_stakeholders: Final[str]
    line_of_business: Final[str]

@final
class ModelCard_IntendedUses_Read:
    explanations_for_risk_rating: Final[str]
    factors_affecting_model_efficiency: Final[str]
    intended_uses: Final[str]
    purpose_of_model: Final[str]
    risk_rating: Final[str]

@final
class ModelCard_ModelOverview_Read:
    algorithm_type: Final[str]
    inference_environment: Final[ModelCard_ModelOverviewInferenceEnvironment_Read]
    model_artifact: Final[list[str]]
    model_creator: Final[str]
    model_description: Final[str]
    model_id: Final[str]
    model_name: Final[str]
    model_owner: Final[str]
    model_version: Final[Ref[float]]
    problem_type: Final[str]

@final
class ModelCard_ModelOverviewInferenceEnvironment_Read:
    container_image: Final[list[str]]

@final
class ModelCard_ModelPackageDetails_Read:
    approval_description: Final[str]
    created_by: Final[ModelCard_ModelPackageCreator_Read]
    domain: Final[str]
    inference_specification: Final[ModelCard_InferenceSpecification_Read]
    model_approval_status: Final[str]
    model_package_arn: Final[str]
    model_package_description: Final[str]
    model_package_group_name: Final[str]
    model_package_name: Final[str]
    model_package_status: Final[str]
    model_package_version: Final[Ref[float]]
    source_algorithms: Final[list[Any]]
    task: Final[str]

@final
class ModelCard_ModelPackageCreator_Read:
    user_profile_name: Final[str]

@final
class ModelCard_InferenceSpecification_Read:
    containers: Final[list[Any]]

@final
class ModelCard_TrainingDetails_Read:
    objective_function: Final[ModelCard_ObjectiveFunction_Read]
    training_job_details: Final[ModelCard_TrainingDetailsTrainingJobDetails_Read]
    training_observations: Final[str]

@final
class ModelCard_ObjectiveFunction_Read:
    function: Final[ModelCard_ObjectiveFunctionFunction_Read]
    notes: Final[str]

@final
class ModelCard_ObjectiveFunctionFunction_Read:
    condition: Final[str]
    facet: Final[str]
    function: Final[str]

@final
class ModelCard_TrainingDetailsTrainingJobDetails_Read:
    hyper_parameters: Final[list[Any]]
    training_arn: Final[str]
    training_datasets: Final[list[str]]
    training_environment: Final[ModelCard_TrainingDetailsTrainingJobDetailsTrainingEnvironment_Read]
    training_metrics: Final[list[Any]]
    user_provided_hyper_parameters: Final[list[Any]]
    user_provided_training_metrics: Final[list[Any]]

@final
class ModelCard_TrainingDetailsTrainingJobDetailsTrainingEnvironment_Read:
    container_image: Final[list[str]]

class ModelCard_UserContext(TypedDict):
    pass

@final
class ModelCard_UserContext_Read:
    domain_id: Final[str]
    user_profile_arn: Final[str]
    user_profile_name: Final[str]

class ModelCard_UserContext2(TypedDict):
    pass

@final
class ModelCard_UserContext_Read2:
    domain_id: Final[str]
    user_profile_arn: Final[str]
    user_profile_name: Final[str]

class ModelCard_SecurityConfig(TypedDict):
    kms_key_id: NotRequired[str]

@final
class ModelCard_SecurityConfig_Read:
    kms_key_id: Final[str]

class ModelCard_Tag(TypedDict):
    key: str
    value: str

@final
class ModelCard(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelCard."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: ModelCard_Content,
        model_card_name: str,
        model_card_status: Literal["Draft", "PendingReview", "Approved", "Archived"],
        created_by: ModelCard_UserContext = ...,
        last_modified_by: ModelCard_UserContext2 = ...,
        security_config: ModelCard_SecurityConfig = ...,
        tags: Sequence[ModelCard_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    content: Final[ModelCard_Content_Read]
    """The content of the model card."""
    created_by: Final[ModelCard_UserContext_Read]
    """Information about the user who created or modified an experiment, trial, trial component, lineage group, project, or model card."""
    creation_time: Final[str]
    """The date and time the model card was created."""
    last_modified_by: Final[ModelCard_UserContext_Read2]
    """Information about the user who created or modified an experiment, trial, trial component, lineage group, project, or model card."""
    last_modified_time: Final[str]
    """The date and time the model card was last modified."""
    model_card_arn: Final[str]
    """The Amazon Resource Name (ARN) of the successfully created model card."""
    model_card_name: Final[str]
    """The unique name of the model card."""
    model_card_processing_status: Final[str]
    """The processing status of model card deletion."""
    model_card_status: Final[str]
    """The approval status of the model card within your organization."""
    model_card_version: Final[Ref[int]]
    """A version of the model card."""
    security_config: Final[ModelCard_SecurityConfig_Read]
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt model card content for regulated workloads with highly…"""
    tags: Final[list[Any]]
    """Key-value pairs used to manage metadata for model cards."""

class ModelExplainabilityJobDefinition_MonitoringResources(TypedDict):
    cluster_config: ModelExplainabilityJobDefinition_ClusterConfig

class ModelExplainabilityJobDefinition_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

@final
class ModelExplainabilityJobDefinition_MonitoringResources_Read:
    cluster_config: Final[ModelExplainabilityJobDefinition_ClusterConfig_Read]

@final
class ModelExplainabilityJobDefinition_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

class ModelExplainabilityJobDefinition_ModelExplainabilityAppSpecification(TypedDict):
    config_uri: str
    environment: NotRequired[Mapping[str, str]]
    image_uri: str

@final
class ModelExplainabilityJobDefinition_ModelExplainabilityAppSpecification_Read:
    config_uri: Final[str]
    environment: Final[Any]
    image_uri: Final[str]

class ModelExplainabilityJobDefinition_ModelExplainabilityBaselineConfig(TypedDict):
    baselining_job_name: NotRequired[str]
    constraints_resource: NotRequired[ModelExplainabilityJobDefinition_ConstraintsResource]

class ModelExplainabilityJobDefinition_ConstraintsResource(TypedDict):
    s3_uri: NotRequired[str]

@final
class ModelExplainabilityJobDefinition_ModelExplainabilityBaselineConfig_Read:
    baselining_job_name: Final[str]
    constraints_resource: Final[ModelExplainabilityJobDefinition_ConstraintsResource_Read]

@final
class ModelExplainabilityJobDefinition_ConstraintsResource_Read:
    s3_uri: Final[str]

class ModelExplainabilityJobDefinition_ModelExplainabilityJobInput(TypedDict):
    batch_transform_input: NotRequired[ModelExplainabilityJobDefinition_BatchTransformInput]
    endpoint_input: NotRequired[ModelExplainabilityJobDefinition_EndpointInput]

class ModelExplainabilityJobDefinition_BatchTransformInput(TypedDict):
    data_captured_destination_s3_uri: str
    dataset_format: ModelExplainabilityJobDefinition_DatasetFormat
    features_attribute: NotRequired[str]
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

class ModelExplainabilityJobDefinition_DatasetFormat(TypedDict):
    csv: NotRequired[ModelExplainabilityJobDefinition_Csv]
    json: NotRequired[ModelExplainabilityJobDefinition_Json]
    parquet: NotRequired[Bool]

class ModelExplainabilityJobDefinition_Csv(TypedDict):
    header: NotRequired[Bool]

class ModelExplainabilityJobDefinition_Json(TypedDict):
    line: NotRequired[Bool]

class ModelExplainabilityJobDefinition_EndpointInput(TypedDict):
    endpoint_name: str
    features_attribute: NotRequired[str]
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

@final
class ModelExplainabilityJobDefinition_ModelExplainabilityJobInput_Read:
    batch_transform_input: Final[ModelExplainabilityJobDefinition_BatchTransformInput_Read]
    endpoint_input: Final[ModelExplainabilityJobDefinition_EndpointInput_Read]

@final
class ModelExplainabilityJobDefinition_BatchTransformInput_Read:
    data_captured_destination_s3_uri: Final[str]
    dataset_format: Final[ModelExplainabilityJobDefinition_DatasetFormat_Read]
    features_attribute: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]

@final
class ModelExplainabilityJobDefinition_DatasetFormat_Read:
    csv: Final[ModelExplainabilityJobDefinition_Csv_Read]
    json: Final[ModelExplainabilityJobDefinition_Json_Read]
    parquet: Final[Ref[bool]]

@final
class ModelExplainabilityJobDefinition_Csv_Read:
    header: Final[Ref[bool]]

@final
class ModelExplainabilityJobDefinition_Json_Read:
    line: Final[Ref[bool]]

@final
class ModelExplainabilityJobDefinition_EndpointInput_Read:
    endpoint_name: Final[str]
    features_attribute: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]

class ModelExplainabilityJobDefinition_MonitoringOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    monitoring_outputs: Sequence[ModelExplainabilityJobDefinition_MonitoringOutput]

class ModelExplainabilityJobDefinition_MonitoringOutput(TypedDict):
    s3_output: ModelExplainabilityJobDefinition_S3Output

class ModelExplainabilityJobDefinition_S3Output(TypedDict):
    local_path: str
    s3_upload_mode: NotRequired[Literal["Continuous", "EndOfJob"]]
    s3_uri: str

@final
class ModelExplainabilityJobDefinition_MonitoringOutputConfig_Read:
    kms_key_id: Final[str]
    monitoring_outputs: Final[list[Any]]

class ModelExplainabilityJobDefinition_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[ModelExplainabilityJobDefinition_VpcConfig]

class ModelExplainabilityJobDefinition_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class ModelExplainabilityJobDefinition_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[ModelExplainabilityJobDefinition_VpcConfig_Read]

@final
class ModelExplainabilityJobDefinition_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class ModelExplainabilityJobDefinition_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

@final
class ModelExplainabilityJobDefinition_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

class ModelExplainabilityJobDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class ModelExplainabilityJobDefinition(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelExplainabilityJobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        job_resources: ModelExplainabilityJobDefinition_MonitoringResources,
        model_explainability_app_specification: ModelExplainabilityJobDefinition_ModelExplainabilityAppSpecification,
        model_explainability_job_input: ModelExplainabilityJobDefinition_ModelExplainabilityJobInput,
        model_explainability_job_output_config: ModelExplainabilityJobDefinition_MonitoringOutputConfig,
        role_arn: str,
        endpoint_name: str = ...,
        job_definition_name: str = ...,
        model_explainability_baseline_config: ModelExplainabilityJobDefinition_ModelExplainabilityBaselineConfig = ...,
        network_config: ModelExplainabilityJobDefinition_NetworkConfig = ...,
        stopping_condition: ModelExplainabilityJobDefinition_StoppingCondition = ...,
        tags: Sequence[ModelExplainabilityJobDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the job definition was created."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the monitoring job."""
    job_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of job definition."""
    job_definition_name: Final[str]
    """The name of the job definition."""
    job_resources: Final[ModelExplainabilityJobDefinition_MonitoringResources_Read]
    """Identifies the resources to deploy for a monitoring job."""
    model_explainability_app_specification: Final[ModelExplainabilityJobDefinition_ModelExplainabilityAppSpecification_Read]
    """Container image configuration object for the monitoring job."""
    model_explainability_baseline_config: Final[ModelExplainabilityJobDefinition_ModelExplainabilityBaselineConfig_Read]
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics."""
    model_explainability_job_input: Final[ModelExplainabilityJobDefinition_ModelExplainabilityJobInput_Read]
    """The inputs for a monitoring job."""
    model_explainability_job_output_config: Final[ModelExplainabilityJobDefinition_MonitoringOutputConfig_Read]
    """The output configuration for monitoring jobs."""
    network_config: Final[ModelExplainabilityJobDefinition_NetworkConfig_Read]
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls…"""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""
    stopping_condition: Final[ModelExplainabilityJobDefinition_StoppingCondition_Read]
    """Specifies a time limit for how long the monitoring job is allowed to run."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ModelPackage_AdditionalInferenceSpecificationDefinition(TypedDict):
    containers: Sequence[ModelPackage_ModelPackageContainerDefinition]
    description: NotRequired[str]
    name: str
    supported_content_types: NotRequired[Texts]
    supported_realtime_inference_instance_types: NotRequired[Texts]
    supported_response_mime_types: NotRequired[Texts]
    supported_transform_instance_types: NotRequired[Texts]

class ModelPackage_ModelPackageContainerDefinition(TypedDict):
    container_hostname: NotRequired[str]
    environment: NotRequired[Mapping[str, str]]
    framework: NotRequired[str]
    framework_version: NotRequired[str]
    image: str
    image_digest: NotRequired[str]
    model_data_source: NotRequired[ModelPackage_ModelDataSource]
    model_data_url: NotRequired[str]
    model_input: NotRequired[ModelPackage_ModelPackageContainerDefinitionModelInput]
    nearest_model_name: NotRequired[str]

class ModelPackage_ModelDataSource(TypedDict):
    s3_data_source: NotRequired[ModelPackage_S3ModelDataSource]

class ModelPackage_S3ModelDataSource(TypedDict):
    compression_type: Literal["None", "Gzip"]
    model_access_config: NotRequired[ModelPackage_ModelAccessConfig]
    s3_data_type: Literal["S3Prefix", "S3Object"]
    s3_uri: str

class ModelPackage_ModelAccessConfig(TypedDict):
    accept_eula: Bool

class ModelPackage_ModelPackageContainerDefinitionModelInput(TypedDict):
    data_input_config: str

class ModelPackage_DriftCheckBaselines(TypedDict):
    bias: NotRequired[ModelPackage_DriftCheckBias]
    explainability: NotRequired[ModelPackage_DriftCheckExplainability]
    model_data_quality: NotRequired[ModelPackage_DriftCheckModelDataQuality]
    model_quality: NotRequired[ModelPackage_DriftCheckModelQuality]

class ModelPackage_DriftCheckBias(TypedDict):
    config_file: NotRequired[ModelPackage_FileSource]
    post_training_constraints: NotRequired[ModelPackage_MetricsSource]
    pre_training_constraints: NotRequired[ModelPackage_MetricsSource2]

class ModelPackage_FileSource(TypedDict):
    content_digest: NotRequired[str]
    content_type: NotRequired[str]
    s3_uri: str

class ModelPackage_MetricsSource(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource2(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_DriftCheckExplainability(TypedDict):
    config_file: NotRequired[ModelPackage_FileSource2]
    constraints: NotRequired[ModelPackage_MetricsSource3]

class ModelPackage_FileSource2(TypedDict):
    content_digest: NotRequired[str]
    content_type: NotRequired[str]
    s3_uri: str

class ModelPackage_MetricsSource3(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_DriftCheckModelDataQuality(TypedDict):
    constraints: NotRequired[ModelPackage_MetricsSource4]
    statistics: NotRequired[ModelPackage_MetricsSource5]

class ModelPackage_MetricsSource4(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource5(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_DriftCheckModelQuality(TypedDict):
    constraints: NotRequired[ModelPackage_MetricsSource6]
    statistics: NotRequired[ModelPackage_MetricsSource7]

class ModelPackage_MetricsSource6(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource7(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

@final
class ModelPackage_DriftCheckBaselines_Read:
    bias: Final[ModelPackage_DriftCheckBias_Read]
    explainability: Final[ModelPackage_DriftCheckExplainability_Read]
    model_data_quality: Final[ModelPackage_DriftCheckModelDataQuality_Read]
    model_quality: Final[ModelPackage_DriftCheckModelQuality_Read]

@final
class ModelPackage_DriftCheckBias_Read:
    config_file: Final[ModelPackage_FileSource_Read]
    post_training_constraints: Final[ModelPackage_MetricsSource_Read]
    pre_training_constraints: Final[ModelPackage_MetricsSource_Read2]

@final
class ModelPackage_FileSource_Read:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read2:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_DriftCheckExplainability_Read:
    config_file: Final[ModelPackage_FileSource_Read2]
    constraints: Final[ModelPackage_MetricsSource_Read3]

@final
class ModelPackage_FileSource_Read2:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read3:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_DriftCheckModelDataQuality_Read:
    constraints: Final[ModelPackage_MetricsSource_Read4]
    statistics: Final[ModelPackage_MetricsSource_Read5]

@final
class ModelPackage_MetricsSource_Read4:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read5:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_DriftCheckModelQuality_Read:
    constraints: Final[ModelPackage_MetricsSource_Read6]
    statistics: Final[ModelPackage_MetricsSource_Read7]

@final
class ModelPackage_MetricsSource_Read6:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read7:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

class ModelPackage_InferenceSpecification(TypedDict):
    containers: Sequence[ModelPackage_ModelPackageContainerDefinition2]
    supported_content_types: Texts
    supported_realtime_inference_instance_types: NotRequired[Texts]
    supported_response_mime_types: Texts
    supported_transform_instance_types: NotRequired[Texts]

class ModelPackage_ModelPackageContainerDefinition2(TypedDict):
    container_hostname: NotRequired[str]
    environment: NotRequired[Mapping[str, str]]
    framework: NotRequired[str]
    framework_version: NotRequired[str]
    image: str
    image_digest: NotRequired[str]
    model_data_source: NotRequired[ModelPackage_ModelDataSource]
    model_data_url: NotRequired[str]
    model_input: NotRequired[ModelPackage_ModelPackageContainerDefinitionModelInput]
    nearest_model_name: NotRequired[str]

@final
class ModelPackage_InferenceSpecification_Read:
    containers: Final[list[Any]]
    supported_content_types: Final[list[str]]
    supported_realtime_inference_instance_types: Final[list[str]]
    supported_response_mime_types: Final[list[str]]
    supported_transform_instance_types: Final[list[str]]

class ModelPackage_MetadataProperties(TypedDict):
    commit_id: NotRequired[str]
    generated_by: NotRequired[str]
    project_id: NotRequired[str]
    repository: NotRequired[str]

@final
class ModelPackage_MetadataProperties_Read:
    commit_id: Final[str]
    generated_by: Final[str]
    project_id: Final[str]
    repository: Final[str]

class ModelPackage_ModelCard(TypedDict):
    model_card_content: str
    model_card_status: Literal["Draft", "PendingReview", "Approved", "Archived"]

@final
class ModelPackage_ModelCard_Read:
    model_card_content: Final[str]
    model_card_status: Final[str]

class ModelPackage_ModelMetrics(TypedDict):
    bias: NotRequired[ModelPackage_Bias]
    explainability: NotRequired[ModelPackage_Explainability]
    model_data_quality: NotRequired[ModelPackage_ModelDataQuality]
    model_quality: NotRequired[ModelPackage_ModelQuality]

class ModelPackage_Bias(TypedDict):
    post_training_report: NotRequired[ModelPackage_MetricsSource8]
    pre_training_report: NotRequired[ModelPackage_MetricsSource9]
    report: NotRequired[ModelPackage_MetricsSource10]

class ModelPackage_MetricsSource8(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource9(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource10(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_Explainability(TypedDict):
    report: NotRequired[ModelPackage_MetricsSource11]

class ModelPackage_MetricsSource11(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_ModelDataQuality(TypedDict):
    constraints: NotRequired[ModelPackage_MetricsSource12]
    statistics: NotRequired[ModelPackage_MetricsSource13]

class ModelPackage_MetricsSource12(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource13(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_ModelQuality(TypedDict):
    constraints: NotRequired[ModelPackage_MetricsSource14]
    statistics: NotRequired[ModelPackage_MetricsSource15]

class ModelPackage_MetricsSource14(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

class ModelPackage_MetricsSource15(TypedDict):
    content_digest: NotRequired[str]
    content_type: str
    s3_uri: str

@final
class ModelPackage_ModelMetrics_Read:
    bias: Final[ModelPackage_Bias_Read]
    explainability: Final[ModelPackage_Explainability_Read]
    model_data_quality: Final[ModelPackage_ModelDataQuality_Read]
    model_quality: Final[ModelPackage_ModelQuality_Read]

@final
class ModelPackage_Bias_Read:
    post_training_report: Final[ModelPackage_MetricsSource_Read8]
    pre_training_report: Final[ModelPackage_MetricsSource_Read9]
    report: Final[ModelPackage_MetricsSource_Read10]

@final
class ModelPackage_MetricsSource_Read8:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read9:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read10:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_Explainability_Read:
    report: Final[ModelPackage_MetricsSource_Read11]

@final
class ModelPackage_MetricsSource_Read11:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_ModelDataQuality_Read:
    constraints: Final[ModelPackage_MetricsSource_Read12]
    statistics: Final[ModelPackage_MetricsSource_Read13]

@final
class ModelPackage_MetricsSource_Read12:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read13:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_ModelQuality_Read:
    constraints: Final[ModelPackage_MetricsSource_Read14]
    statistics: Final[ModelPackage_MetricsSource_Read15]

@final
class ModelPackage_MetricsSource_Read14:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

@final
class ModelPackage_MetricsSource_Read15:
    content_digest: Final[str]
    content_type: Final[str]
    s3_uri: Final[str]

class ModelPackage_ModelPackageStatusDetails(TypedDict):
    validation_statuses: NotRequired[Sequence[ModelPackage_ModelPackageStatusItem]]

class ModelPackage_ModelPackageStatusItem(TypedDict):
    failure_reason: NotRequired[str]
    name: str
    status: Literal["NotStarted", "Failed", "InProgress", "Completed"]

@final
class ModelPackage_ModelPackageStatusDetails_Read:
    validation_statuses: Final[list[Any]]

class ModelPackage_SecurityConfig(TypedDict):
    kms_key_id: str

@final
class ModelPackage_SecurityConfig_Read:
    kms_key_id: Final[str]

class ModelPackage_SourceAlgorithmSpecification(TypedDict):
    source_algorithms: Sequence[ModelPackage_SourceAlgorithm]

class ModelPackage_SourceAlgorithm(TypedDict):
    algorithm_name: str
    model_data_url: NotRequired[str]

@final
class ModelPackage_SourceAlgorithmSpecification_Read:
    source_algorithms: Final[list[Any]]

class ModelPackage_Tag(TypedDict):
    key: str
    value: str

class ModelPackage_ValidationSpecification(TypedDict):
    validation_profiles: Sequence[ModelPackage_ValidationProfile]
    validation_role: str

class ModelPackage_ValidationProfile(TypedDict):
    profile_name: str
    transform_job_definition: ModelPackage_TransformJobDefinition

class ModelPackage_TransformJobDefinition(TypedDict):
    batch_strategy: NotRequired[Literal["MultiRecord", "SingleRecord"]]
    environment: NotRequired[Mapping[str, str]]
    max_concurrent_transforms: NotRequired[Int]
    max_payload_in_mb: NotRequired[Int]
    transform_input: ModelPackage_TransformInput
    transform_output: ModelPackage_TransformOutput
    transform_resources: ModelPackage_TransformResources

class ModelPackage_TransformInput(TypedDict):
    compression_type: NotRequired[Literal["None", "Gzip"]]
    content_type: NotRequired[str]
    data_source: ModelPackage_DataSource
    split_type: NotRequired[Literal["None", "TFRecord", "Line", "RecordIO"]]

class ModelPackage_DataSource(TypedDict):
    s3_data_source: ModelPackage_S3DataSource

class ModelPackage_S3DataSource(TypedDict):
    s3_data_type: Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]
    s3_uri: str

class ModelPackage_TransformOutput(TypedDict):
    accept: NotRequired[str]
    assemble_with: NotRequired[Literal["None", "Line"]]
    kms_key_id: NotRequired[str]
    s3_output_path: str

class ModelPackage_TransformResources(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]

@final
class ModelPackage_ValidationSpecification_Read:
    validation_profiles: Final[list[Any]]
    validation_role: Final[str]

@final
class ModelPackage(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelPackage"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_inference_specifications: Sequence[ModelPackage_AdditionalInferenceSpecificationDefinition] = ...,
        additional_inference_specifications_to_add: Sequence[ModelPackage_AdditionalInferenceSpecificationDefinition] = ...,
        approval_description: str = ...,
        certify_for_marketplace: Bool = ...,
        client_token: str = ...,
        customer_metadata_properties: Mapping[str, str] = ...,
        domain: str = ...,
        drift_check_baselines: ModelPackage_DriftCheckBaselines = ...,
        inference_specification: ModelPackage_InferenceSpecification = ...,
        metadata_properties: ModelPackage_MetadataProperties = ...,
        model_approval_status: Literal["Approved", "Rejected", "PendingManualApproval"] = ...,
        model_card: ModelPackage_ModelCard = ...,
        model_metrics: ModelPackage_ModelMetrics = ...,
        model_package_description: str = ...,
        model_package_group_name: str = ...,
        model_package_name: str = ...,
        model_package_status_details: ModelPackage_ModelPackageStatusDetails = ...,
        model_package_version: Int = ...,
        sample_payload_url: str = ...,
        security_config: ModelPackage_SecurityConfig = ...,
        skip_model_validation: Literal["None", "All"] = ...,
        source_algorithm_specification: ModelPackage_SourceAlgorithmSpecification = ...,
        source_uri: str = ...,
        tags: Sequence[ModelPackage_Tag] = ...,
        task: str = ...,
        validation_specification: ModelPackage_ValidationSpecification = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_inference_specifications: Final[list[Any]]
    """An array of additional Inference Specification objects."""
    additional_inference_specifications_to_add: Final[list[Any]]
    """An array of additional Inference Specification objects."""
    approval_description: Final[str]
    """A description provided for the model approval."""
    certify_for_marketplace: Final[Ref[bool]]
    """Whether to certify the model package for listing on AWS Marketplace."""
    client_token: Final[str]
    """A unique token that guarantees that the call to this API is idempotent."""
    creation_time: Final[str]
    """The time at which the model package was created."""
    customer_metadata_properties: Final[Any]
    """The metadata properties associated with the model package versions."""
    domain: Final[str]
    """The machine learning domain of the model package you specified."""
    drift_check_baselines: Final[ModelPackage_DriftCheckBaselines_Read]
    """Represents the drift check baselines that can be used when the model monitor is set using the model package."""
    inference_specification: Final[ModelPackage_InferenceSpecification_Read]
    """Details about inference jobs that can be run with models based on this model package."""
    last_modified_time: Final[str]
    """The time at which the model package was last modified."""
    metadata_properties: Final[ModelPackage_MetadataProperties_Read]
    """Metadata properties of the tracking entity, trial, or trial component."""
    model_approval_status: Final[str]
    """The approval status of the model package."""
    model_card: Final[ModelPackage_ModelCard_Read]
    """The model card associated with the model package."""
    model_metrics: Final[ModelPackage_ModelMetrics_Read]
    """A structure that contains model metrics reports."""
    model_package_arn: Final[str]
    """The Amazon Resource Name (ARN) of the model package group."""
    model_package_description: Final[str]
    """The description of the model package."""
    model_package_group_name: Final[str]
    """The name of the model package group."""
    model_package_name: Final[str]
    """The name or arn of the model package."""
    model_package_status: Final[str]
    """The current status of the model package."""
    model_package_status_details: Final[ModelPackage_ModelPackageStatusDetails_Read]
    """Details about the current status of the model package."""
    model_package_version: Final[Ref[int]]
    """The version of the model package."""
    sample_payload_url: Final[str]
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload are stored pointing to single gzip compressed tar archive."""
    security_config: Final[ModelPackage_SecurityConfig_Read]
    """An optional AWS Key Management Service key to encrypt, decrypt, and re-encrypt model package information for regulated workloads with…"""
    skip_model_validation: Final[str]
    """Indicates if you want to skip model validation."""
    source_algorithm_specification: Final[ModelPackage_SourceAlgorithmSpecification_Read]
    """Details about the algorithm that was used to create the model package."""
    source_uri: Final[str]
    """The URI of the source for the model package."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    task: Final[str]
    """The machine learning task your model package accomplishes."""
    validation_specification: Final[ModelPackage_ValidationSpecification_Read]
    """Specifies configurations for one or more transform jobs that Amazon SageMaker runs to test the model package."""

class ModelPackageGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ModelPackageGroup(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelPackageGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        model_package_group_name: str,
        model_package_group_description: str = ...,
        model_package_group_policy: Mapping[str, Any] | str = ...,
        tags: Sequence[ModelPackageGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the model package group was created."""
    model_package_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the model package group."""
    model_package_group_description: Final[str]
    """The description of the model package group."""
    model_package_group_name: Final[str]
    """The name of the model package group."""
    model_package_group_policy: Final[Any]
    model_package_group_status: Final[str]
    """The status of a modelpackage group job."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class ModelQualityJobDefinition_MonitoringResources(TypedDict):
    cluster_config: ModelQualityJobDefinition_ClusterConfig

class ModelQualityJobDefinition_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

@final
class ModelQualityJobDefinition_MonitoringResources_Read:
    cluster_config: Final[ModelQualityJobDefinition_ClusterConfig_Read]

@final
class ModelQualityJobDefinition_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

class ModelQualityJobDefinition_ModelQualityAppSpecification(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    environment: NotRequired[Mapping[str, str]]
    image_uri: str
    post_analytics_processor_source_uri: NotRequired[str]
    problem_type: Literal["BinaryClassification", "MulticlassClassification", "Regression"]
    record_preprocessor_source_uri: NotRequired[str]

@final
class ModelQualityJobDefinition_ModelQualityAppSpecification_Read:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    environment: Final[Any]
    image_uri: Final[str]
    post_analytics_processor_source_uri: Final[str]
    problem_type: Final[str]
    record_preprocessor_source_uri: Final[str]

class ModelQualityJobDefinition_ModelQualityBaselineConfig(TypedDict):
    baselining_job_name: NotRequired[str]
    constraints_resource: NotRequired[ModelQualityJobDefinition_ConstraintsResource]

class ModelQualityJobDefinition_ConstraintsResource(TypedDict):
    s3_uri: NotRequired[str]

@final
class ModelQualityJobDefinition_ModelQualityBaselineConfig_Read:
    baselining_job_name: Final[str]
    constraints_resource: Final[ModelQualityJobDefinition_ConstraintsResource_Read]

@final
class ModelQualityJobDefinition_ConstraintsResource_Read:
    s3_uri: Final[str]

class ModelQualityJobDefinition_ModelQualityJobInput(TypedDict):
    batch_transform_input: NotRequired[ModelQualityJobDefinition_BatchTransformInput]
    endpoint_input: NotRequired[ModelQualityJobDefinition_EndpointInput]
    ground_truth_s3_input: ModelQualityJobDefinition_MonitoringGroundTruthS3Input

class ModelQualityJobDefinition_BatchTransformInput(TypedDict):
    data_captured_destination_s3_uri: str
    dataset_format: ModelQualityJobDefinition_DatasetFormat
    end_time_offset: NotRequired[str]
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    probability_threshold_attribute: NotRequired[Number]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]
    start_time_offset: NotRequired[str]

class ModelQualityJobDefinition_DatasetFormat(TypedDict):
    csv: NotRequired[ModelQualityJobDefinition_Csv]
    json: NotRequired[ModelQualityJobDefinition_Json]
    parquet: NotRequired[Bool]

class ModelQualityJobDefinition_Csv(TypedDict):
    header: NotRequired[Bool]

class ModelQualityJobDefinition_Json(TypedDict):
    line: NotRequired[Bool]

class ModelQualityJobDefinition_EndpointInput(TypedDict):
    end_time_offset: NotRequired[str]
    endpoint_name: str
    inference_attribute: NotRequired[str]
    local_path: str
    probability_attribute: NotRequired[str]
    probability_threshold_attribute: NotRequired[Number]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]
    start_time_offset: NotRequired[str]

class ModelQualityJobDefinition_MonitoringGroundTruthS3Input(TypedDict):
    s3_uri: str

@final
class ModelQualityJobDefinition_ModelQualityJobInput_Read:
    batch_transform_input: Final[ModelQualityJobDefinition_BatchTransformInput_Read]
    endpoint_input: Final[ModelQualityJobDefinition_EndpointInput_Read]
    ground_truth_s3_input: Final[ModelQualityJobDefinition_MonitoringGroundTruthS3Input_Read]

@final
class ModelQualityJobDefinition_BatchTransformInput_Read:
    data_captured_destination_s3_uri: Final[str]
    dataset_format: Final[ModelQualityJobDefinition_DatasetFormat_Read]
    end_time_offset: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    probability_threshold_attribute: Final[Ref[float]]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]
    start_time_offset: Final[str]

@final
class ModelQualityJobDefinition_DatasetFormat_Read:
    csv: Final[ModelQualityJobDefinition_Csv_Read]
    json: Final[ModelQualityJobDefinition_Json_Read]
    parquet: Final[Ref[bool]]

@final
class ModelQualityJobDefinition_Csv_Read:
    header: Final[Ref[bool]]

@final
class ModelQualityJobDefinition_Json_Read:
    line: Final[Ref[bool]]

@final
class ModelQualityJobDefinition_EndpointInput_Read:
    end_time_offset: Final[str]
    endpoint_name: Final[str]
    inference_attribute: Final[str]
    local_path: Final[str]
    probability_attribute: Final[str]
    probability_threshold_attribute: Final[Ref[float]]
    s3_data_distribution_type: Final[str]
    s3_input_mode: Final[str]
    start_time_offset: Final[str]

@final
class ModelQualityJobDefinition_MonitoringGroundTruthS3Input_Read:
    s3_uri: Final[str]

class ModelQualityJobDefinition_MonitoringOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    monitoring_outputs: Sequence[ModelQualityJobDefinition_MonitoringOutput]

class ModelQualityJobDefinition_MonitoringOutput(TypedDict):
    s3_output: ModelQualityJobDefinition_S3Output

class ModelQualityJobDefinition_S3Output(TypedDict):
    local_path: str
    s3_upload_mode: NotRequired[Literal["Continuous", "EndOfJob"]]
    s3_uri: str

@final
class ModelQualityJobDefinition_MonitoringOutputConfig_Read:
    kms_key_id: Final[str]
    monitoring_outputs: Final[list[Any]]

class ModelQualityJobDefinition_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[ModelQualityJobDefinition_VpcConfig]

class ModelQualityJobDefinition_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class ModelQualityJobDefinition_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[ModelQualityJobDefinition_VpcConfig_Read]

@final
class ModelQualityJobDefinition_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class ModelQualityJobDefinition_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

@final
class ModelQualityJobDefinition_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

class ModelQualityJobDefinition_Tag(TypedDict):
    key: str
    value: str

@final
class ModelQualityJobDefinition(_Resource):
    """Resource Type definition for AWS::SageMaker::ModelQualityJobDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        job_resources: ModelQualityJobDefinition_MonitoringResources,
        model_quality_app_specification: ModelQualityJobDefinition_ModelQualityAppSpecification,
        model_quality_job_input: ModelQualityJobDefinition_ModelQualityJobInput,
        model_quality_job_output_config: ModelQualityJobDefinition_MonitoringOutputConfig,
        role_arn: str,
        endpoint_name: str = ...,
        job_definition_name: str = ...,
        model_quality_baseline_config: ModelQualityJobDefinition_ModelQualityBaselineConfig = ...,
        network_config: ModelQualityJobDefinition_NetworkConfig = ...,
        stopping_condition: ModelQualityJobDefinition_StoppingCondition = ...,
        tags: Sequence[ModelQualityJobDefinition_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the job definition was created."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the monitoring job."""
    job_definition_arn: Final[str]
    """The Amazon Resource Name (ARN) of job definition."""
    job_definition_name: Final[str]
    """The name of the job definition."""
    job_resources: Final[ModelQualityJobDefinition_MonitoringResources_Read]
    """Identifies the resources to deploy for a monitoring job."""
    model_quality_app_specification: Final[ModelQualityJobDefinition_ModelQualityAppSpecification_Read]
    """Container image configuration object for the monitoring job."""
    model_quality_baseline_config: Final[ModelQualityJobDefinition_ModelQualityBaselineConfig_Read]
    """Baseline configuration used to validate that the data conforms to the specified constraints and statistics."""
    model_quality_job_input: Final[ModelQualityJobDefinition_ModelQualityJobInput_Read]
    """The inputs for a monitoring job."""
    model_quality_job_output_config: Final[ModelQualityJobDefinition_MonitoringOutputConfig_Read]
    """The output configuration for monitoring jobs."""
    network_config: Final[ModelQualityJobDefinition_NetworkConfig_Read]
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls…"""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""
    stopping_condition: Final[ModelQualityJobDefinition_StoppingCondition_Read]
    """Specifies a time limit for how long the monitoring job is allowed to run."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class MonitoringSchedule_MonitoringExecutionSummary(TypedDict):
    creation_time: str
    endpoint_name: NotRequired[str]
    failure_reason: NotRequired[str]
    last_modified_time: str
    monitoring_execution_status: Literal["Pending", "Completed", "CompletedWithViolations", "InProgress", "Failed", "Stopping", "Stopped"]
    monitoring_schedule_name: str
    processing_job_arn: NotRequired[str]
    scheduled_time: str

@final
class MonitoringSchedule_MonitoringExecutionSummary_Read:
    creation_time: Final[str]
    endpoint_name: Final[str]
    failure_reason: Final[str]
    last_modified_time: Final[str]
    monitoring_execution_status: Final[str]
    monitoring_schedule_name: Final[str]
    processing_job_arn: Final[str]
    scheduled_time: Final[str]

class MonitoringSchedule_MonitoringScheduleConfig(TypedDict):
    monitoring_job_definition: NotRequired[MonitoringSchedule_MonitoringJobDefinition]
    monitoring_job_definition_name: NotRequired[str]
    monitoring_type: NotRequired[Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]]
    schedule_config: NotRequired[MonitoringSchedule_ScheduleConfig]

class MonitoringSchedule_MonitoringJobDefinition(TypedDict):
    baseline_config: NotRequired[MonitoringSchedule_BaselineConfig]
    environment: NotRequired[Mapping[str, str]]
    monitoring_app_specification: MonitoringSchedule_MonitoringAppSpecification
    monitoring_inputs: Sequence[MonitoringSchedule_MonitoringInput]
    monitoring_output_config: MonitoringSchedule_MonitoringOutputConfig
    monitoring_resources: MonitoringSchedule_MonitoringResources
    network_config: NotRequired[MonitoringSchedule_NetworkConfig]
    role_arn: str
    stopping_condition: NotRequired[MonitoringSchedule_StoppingCondition]

class MonitoringSchedule_BaselineConfig(TypedDict):
    constraints_resource: NotRequired[MonitoringSchedule_ConstraintsResource]
    statistics_resource: NotRequired[MonitoringSchedule_StatisticsResource]

class MonitoringSchedule_ConstraintsResource(TypedDict):
    s3_uri: NotRequired[str]

class MonitoringSchedule_StatisticsResource(TypedDict):
    s3_uri: NotRequired[str]

class MonitoringSchedule_MonitoringAppSpecification(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    image_uri: str
    post_analytics_processor_source_uri: NotRequired[str]
    record_preprocessor_source_uri: NotRequired[str]

class MonitoringSchedule_MonitoringInput(TypedDict):
    batch_transform_input: NotRequired[MonitoringSchedule_BatchTransformInput]
    endpoint_input: NotRequired[MonitoringSchedule_EndpointInput]

class MonitoringSchedule_BatchTransformInput(TypedDict):
    data_captured_destination_s3_uri: str
    dataset_format: MonitoringSchedule_DatasetFormat
    exclude_features_attribute: NotRequired[str]
    local_path: str
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

class MonitoringSchedule_DatasetFormat(TypedDict):
    csv: NotRequired[MonitoringSchedule_Csv]
    json: NotRequired[MonitoringSchedule_Json]
    parquet: NotRequired[Bool]

class MonitoringSchedule_Csv(TypedDict):
    header: NotRequired[Bool]

class MonitoringSchedule_Json(TypedDict):
    line: NotRequired[Bool]

class MonitoringSchedule_EndpointInput(TypedDict):
    endpoint_name: str
    exclude_features_attribute: NotRequired[str]
    local_path: str
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_input_mode: NotRequired[Literal["Pipe", "File"]]

class MonitoringSchedule_MonitoringOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    monitoring_outputs: Sequence[MonitoringSchedule_MonitoringOutput]

class MonitoringSchedule_MonitoringOutput(TypedDict):
    s3_output: MonitoringSchedule_S3Output

class MonitoringSchedule_S3Output(TypedDict):
    local_path: str
    s3_upload_mode: NotRequired[Literal["Continuous", "EndOfJob"]]
    s3_uri: str

class MonitoringSchedule_MonitoringResources(TypedDict):
    cluster_config: MonitoringSchedule_ClusterConfig

class MonitoringSchedule_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: str
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

class MonitoringSchedule_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[MonitoringSchedule_VpcConfig]

class MonitoringSchedule_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

class MonitoringSchedule_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

class MonitoringSchedule_ScheduleConfig(TypedDict):
    data_analysis_end_time: NotRequired[str]
    data_analysis_start_time: NotRequired[str]
    schedule_expression: str

@final
class MonitoringSchedule_MonitoringScheduleConfig_Read:
    monitoring_job_definition: Final[MonitoringSchedule_MonitoringJobDefinition_Read]
    monitoring_job_definition_name: Final[str]
    monitoring_type: Final[str]
    schedule_config: Final[MonitoringSchedule_ScheduleConfig_Read]

@final
class MonitoringSchedule_MonitoringJobDefinition_Read:
    baseline_config: Final[MonitoringSchedule_BaselineConfig_Read]
    environment: Final[Any]
    monitoring_app_specification: Final[MonitoringSchedule_MonitoringAppSpecification_Read]
    monitoring_inputs: Final[list[Any]]
    monitoring_output_config: Final[MonitoringSchedule_MonitoringOutputConfig_Read]
    monitoring_resources: Final[MonitoringSchedule_MonitoringResources_Read]
    network_config: Final[MonitoringSchedule_NetworkConfig_Read]
    role_arn: Final[str]
    stopping_condition: Final[MonitoringSchedule_StoppingCondition_Read]

@final
class MonitoringSchedule_BaselineConfig_Read:
    constraints_resource: Final[MonitoringSchedule_ConstraintsResource_Read]
    statistics_resource: Final[MonitoringSchedule_StatisticsResource_Read]

@final
class MonitoringSchedule_ConstraintsResource_Read:
    s3_uri: Final[str]

@final
class MonitoringSchedule_StatisticsResource_Read:
    s3_uri: Final[str]

@final
class MonitoringSchedule_MonitoringAppSpecification_Read:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    image_uri: Final[str]
    post_analytics_processor_source_uri: Final[str]
    record_preprocessor_source_uri: Final[str]

@final
class MonitoringSchedule_MonitoringOutputConfig_Read:
    kms_key_id: Final[str]
    monitoring_outputs: Final[list[Any]]

@final
class MonitoringSchedule_MonitoringResources_Read:
    cluster_config: Final[MonitoringSchedule_ClusterConfig_Read]

@final
class MonitoringSchedule_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

@final
class MonitoringSchedule_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[MonitoringSchedule_VpcConfig_Read]

@final
class MonitoringSchedule_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

@final
class MonitoringSchedule_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

@final
class MonitoringSchedule_ScheduleConfig_Read:
    data_analysis_end_time: Final[str]
    data_analysis_start_time: Final[str]
    schedule_expression: Final[str]

class MonitoringSchedule_Tag(TypedDict):
    key: str
    value: str

@final
class MonitoringSchedule(_Resource):
    """Resource Type definition for AWS::SageMaker::MonitoringSchedule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        monitoring_schedule_config: MonitoringSchedule_MonitoringScheduleConfig,
        monitoring_schedule_name: str,
        endpoint_name: str = ...,
        failure_reason: str = ...,
        last_monitoring_execution_summary: MonitoringSchedule_MonitoringExecutionSummary = ...,
        monitoring_schedule_status: Literal["Pending", "Failed", "Scheduled", "Stopped"] = ...,
        tags: Sequence[MonitoringSchedule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the schedule was created."""
    endpoint_name: Final[str]
    """The name of the endpoint used to run the monitoring job."""
    failure_reason: Final[str]
    """Contains the reason a monitoring job failed, if it failed."""
    last_modified_time: Final[str]
    """A timestamp that indicates the last time the monitoring job was modified."""
    last_monitoring_execution_summary: Final[MonitoringSchedule_MonitoringExecutionSummary_Read]
    """Summary of information about monitoring job"""
    monitoring_schedule_arn: Final[str]
    """The Amazon Resource Name (ARN) of the monitoring schedule."""
    monitoring_schedule_config: Final[MonitoringSchedule_MonitoringScheduleConfig_Read]
    """The configuration object that specifies the monitoring schedule and defines the monitoring job."""
    monitoring_schedule_name: Final[str]
    """The name of the monitoring schedule."""
    monitoring_schedule_status: Final[str]
    """The status of a schedule job."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class NotebookInstance_InstanceMetadataServiceConfiguration(TypedDict):
    minimum_instance_metadata_service_version: str

@final
class NotebookInstance_InstanceMetadataServiceConfiguration_Read:
    minimum_instance_metadata_service_version: Final[str]

class NotebookInstance_Tag(TypedDict):
    key: str
    value: str

@final
class NotebookInstance(_Resource):
    """Resource Type definition for AWS::SageMaker::NotebookInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_type: Literal["ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c4.xlarge", "ml.c5.18xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.xlarge", "ml.c5d.18xlarge", "ml.c5d.2xlarge", "ml.c5d.4xlarge", "ml.c5d.9xlarge", "ml.c5d.xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.2xlarge", "ml.c6i.32xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.2xlarge", "ml.c6id.32xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.2xlarge", "ml.c7i.48xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.2xlarge", "ml.g5.48xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.2xlarge", "ml.g6.48xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.2xlarge", "ml.g6e.48xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.2xlarge", "ml.g7e.48xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.inf1.24xlarge", "ml.inf1.2xlarge", "ml.inf1.6xlarge", "ml.inf1.xlarge", "ml.inf2.24xlarge", "ml.inf2.48xlarge", "ml.inf2.8xlarge", "ml.inf2.xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.2xlarge", "ml.m6i.32xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.2xlarge", "ml.m6id.32xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.2xlarge", "ml.m7i.48xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.p2.16xlarge", "ml.p2.8xlarge", "ml.p2.xlarge", "ml.p3.16xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3dn.24xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.p5.48xlarge", "ml.p5.4xlarge", "ml.p5en.48xlarge", "ml.p6-b200.48xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.2xlarge", "ml.r6i.32xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.2xlarge", "ml.r6id.32xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.2xlarge", "ml.r7i.48xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.t2.2xlarge", "ml.t2.large", "ml.t2.medium", "ml.t2.xlarge", "ml.t3.2xlarge", "ml.t3.large", "ml.t3.medium", "ml.t3.xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"],
        role_arn: str,
        accelerator_types: Sequence[Literal["ml.eia1.large", "ml.eia1.medium", "ml.eia1.xlarge", "ml.eia2.large", "ml.eia2.medium", "ml.eia2.xlarge"]] = ...,
        additional_code_repositories: Texts = ...,
        default_code_repository: str = ...,
        direct_internet_access: Literal["Disabled", "Enabled"] = ...,
        instance_metadata_service_configuration: NotebookInstance_InstanceMetadataServiceConfiguration = ...,
        kms_key_id: str = ...,
        lifecycle_config_name: str = ...,
        notebook_instance_name: str = ...,
        platform_identifier: str = ...,
        root_access: Literal["Disabled", "Enabled"] = ...,
        security_group_ids: Texts = ...,
        subnet_id: str = ...,
        tags: Sequence[NotebookInstance_Tag] = ...,
        volume_size_in_gb: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accelerator_types: Final[list[str]]
    """A list of Amazon Elastic Inference (EI) instance types to associate with the notebook instance."""
    additional_code_repositories: Final[list[str]]
    """An array of up to three Git repositories associated with the notebook instance."""
    default_code_repository: Final[str]
    """The Git repository associated with the notebook instance as its default code repository."""
    direct_internet_access: Final[str]
    """Sets whether SageMaker AI provides internet access to the notebook instance."""
    instance_metadata_service_configuration: Final[NotebookInstance_InstanceMetadataServiceConfiguration_Read]
    """Information on the IMDS configuration of the notebook instance"""
    instance_type: Final[str]
    """The type of ML compute instance to launch for the notebook instance."""
    kms_key_id: Final[str]
    """The Amazon Resource Name (ARN) of a AWS Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached…"""
    lifecycle_config_name: Final[str]
    """The name of a lifecycle configuration to associate with the notebook instance."""
    notebook_instance_arn: Final[str]
    """The Amazon Resource Name (ARN) of the notebook instance."""
    notebook_instance_name: Final[str]
    """The name of the new notebook instance."""
    platform_identifier: Final[str]
    """The platform identifier of the notebook instance runtime environment."""
    role_arn: Final[str]
    """When you send any requests to AWS resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf."""
    root_access: Final[str]
    """Whether root access is enabled or disabled for users of the notebook instance."""
    security_group_ids: Final[list[str]]
    """The VPC security group IDs, in the form sg-xxxxxxxx."""
    subnet_id: Final[str]
    """The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance."""
    tags: Final[list[Any]]
    """A list of key-value pairs to apply to this resource."""
    volume_size_in_gb: Final[Ref[int]]
    """The size, in GB, of the ML storage volume to attach to the notebook instance."""

class NotebookInstanceLifecycleConfig_NotebookInstanceLifecycleHook(TypedDict):
    content: NotRequired[str]

class NotebookInstanceLifecycleConfig_NotebookInstanceLifecycleHook2(TypedDict):
    content: NotRequired[str]

class NotebookInstanceLifecycleConfig_Tag(TypedDict):
    key: str
    value: str

@final
class NotebookInstanceLifecycleConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::NotebookInstanceLifecycleConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        notebook_instance_lifecycle_config_name: str = ...,
        on_create: Sequence[NotebookInstanceLifecycleConfig_NotebookInstanceLifecycleHook] = ...,
        on_start: Sequence[NotebookInstanceLifecycleConfig_NotebookInstanceLifecycleHook2] = ...,
        tags: Sequence[NotebookInstanceLifecycleConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    notebook_instance_lifecycle_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the lifecycle configuration."""
    notebook_instance_lifecycle_config_name: Final[str]
    """The name of the lifecycle configuration."""
    on_create: Final[list[Any]]
    """A shell script that runs only once, when you create a notebook instance."""
    on_start: Final[list[Any]]
    """A shell script that runs every time you start a notebook instance, including when you create the notebook instance."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class PartnerApp_PartnerAppConfig(TypedDict):
    admin_users: NotRequired[Texts]
    arguments: NotRequired[Mapping[str, str]]

@final
class PartnerApp_PartnerAppConfig_Read:
    admin_users: Final[list[str]]
    arguments: Final[Any]

class PartnerApp_PartnerAppMaintenanceConfig(TypedDict):
    maintenance_window_start: str

@final
class PartnerApp_PartnerAppMaintenanceConfig_Read:
    maintenance_window_start: Final[str]

class PartnerApp_Tag(TypedDict):
    key: str
    value: str

@final
class PartnerApp(_Resource):
    """Resource Type definition for AWS::SageMaker::PartnerApp"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_type: Literal["IAM"],
        execution_role_arn: str,
        name: str,
        tier: str,
        type: Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"],
        app_version: str = ...,
        application_config: PartnerApp_PartnerAppConfig = ...,
        client_token: str = ...,
        enable_auto_minor_version_upgrade: Bool = ...,
        enable_iam_session_based_identity: Bool = ...,
        kms_key_id: str = ...,
        maintenance_config: PartnerApp_PartnerAppMaintenanceConfig = ...,
        tags: Sequence[PartnerApp_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_version: Final[str]
    """The version of the PartnerApp."""
    application_config: Final[PartnerApp_PartnerAppConfig_Read]
    """A collection of configuration settings for the PartnerApp."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the created PartnerApp."""
    auth_type: Final[str]
    """The Auth type of PartnerApp."""
    base_url: Final[str]
    """The AppServerUrl based on app and account-info."""
    client_token: Final[str]
    """The client token for the PartnerApp."""
    current_version_eol_date: Final[str]
    """The end-of-life date for the current version of the PartnerApp."""
    enable_auto_minor_version_upgrade: Final[Ref[bool]]
    """Enables automatic minor version upgrades for the PartnerApp."""
    enable_iam_session_based_identity: Final[Ref[bool]]
    """Enables IAM Session based Identity for PartnerApp."""
    execution_role_arn: Final[str]
    """The execution role for the user."""
    kms_key_id: Final[str]
    """The AWS KMS customer managed key used to encrypt the data associated with the PartnerApp."""
    maintenance_config: Final[PartnerApp_PartnerAppMaintenanceConfig_Read]
    """A collection of settings that specify the maintenance schedule for the PartnerApp."""
    name: Final[str]
    """A name for the PartnerApp."""
    tags: Final[list[Any]]
    """A list of tags to apply to the PartnerApp."""
    tier: Final[str]
    """The tier of the PartnerApp."""
    type: Final[str]
    """The type of PartnerApp."""

class Pipeline_ParallelismConfiguration(TypedDict):
    max_parallel_execution_steps: Int

@final
class Pipeline_ParallelismConfiguration_Read:
    max_parallel_execution_steps: Final[Ref[int]]

class Pipeline_PipelineDefinition(TypedDict):
    pipeline_definition_body: NotRequired[str]
    pipeline_definition_s3_location: NotRequired[Pipeline_S3Location]

class Pipeline_S3Location(TypedDict):
    bucket: str
    etag: NotRequired[str]
    key: str
    version: NotRequired[str]

@final
class Pipeline_PipelineDefinition_Read:
    pipeline_definition_body: Final[str]
    pipeline_definition_s3_location: Final[Pipeline_S3Location_Read]

@final
class Pipeline_S3Location_Read:
    bucket: Final[str]
    etag: Final[str]
    key: Final[str]
    version: Final[str]

class Pipeline_Tag(TypedDict):
    key: str
    value: str

@final
class Pipeline(_Resource):
    """Resource Type definition for AWS::SageMaker::Pipeline"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        pipeline_definition: Pipeline_PipelineDefinition,
        pipeline_name: str,
        role_arn: str,
        parallelism_configuration: Pipeline_ParallelismConfiguration = ...,
        pipeline_description: str = ...,
        pipeline_display_name: str = ...,
        tags: Sequence[Pipeline_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    parallelism_configuration: Final[Pipeline_ParallelismConfiguration_Read]
    pipeline_definition: Final[Pipeline_PipelineDefinition_Read]
    pipeline_description: Final[str]
    """The description of the Pipeline."""
    pipeline_display_name: Final[str]
    """The display name of the Pipeline."""
    pipeline_name: Final[str]
    """The name of the Pipeline."""
    role_arn: Final[str]
    """Role Arn"""
    tags: Final[list[Any]]

class ProcessingJob_AppSpecification(TypedDict):
    container_arguments: NotRequired[Texts]
    container_entrypoint: NotRequired[Texts]
    image_uri: str

@final
class ProcessingJob_AppSpecification_Read:
    container_arguments: Final[list[str]]
    container_entrypoint: Final[list[str]]
    image_uri: Final[str]

class ProcessingJob_ExperimentConfig(TypedDict):
    experiment_name: NotRequired[str]
    run_name: NotRequired[str]
    trial_component_display_name: NotRequired[str]
    trial_name: NotRequired[str]

@final
class ProcessingJob_ExperimentConfig_Read:
    experiment_name: Final[str]
    run_name: Final[str]
    trial_component_display_name: Final[str]
    trial_name: Final[str]

class ProcessingJob_NetworkConfig(TypedDict):
    enable_inter_container_traffic_encryption: NotRequired[Bool]
    enable_network_isolation: NotRequired[Bool]
    vpc_config: NotRequired[ProcessingJob_VpcConfig]

class ProcessingJob_VpcConfig(TypedDict):
    security_group_ids: Texts
    subnets: Texts

@final
class ProcessingJob_NetworkConfig_Read:
    enable_inter_container_traffic_encryption: Final[Ref[bool]]
    enable_network_isolation: Final[Ref[bool]]
    vpc_config: Final[ProcessingJob_VpcConfig_Read]

@final
class ProcessingJob_VpcConfig_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]

class ProcessingJob_ProcessingInputsObject(TypedDict):
    app_managed: NotRequired[Bool]
    dataset_definition: NotRequired[ProcessingJob_DatasetDefinition]
    input_name: str
    s3_input: NotRequired[ProcessingJob_S3Input]

class ProcessingJob_DatasetDefinition(TypedDict):
    athena_dataset_definition: NotRequired[ProcessingJob_AthenaDatasetDefinition]
    data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    input_mode: NotRequired[Literal["File", "Pipe"]]
    local_path: NotRequired[str]
    redshift_dataset_definition: NotRequired[ProcessingJob_RedshiftDatasetDefinition]

class ProcessingJob_AthenaDatasetDefinition(TypedDict):
    catalog: str
    database: str
    kms_key_id: NotRequired[str]
    output_compression: NotRequired[Literal["GZIP", "SNAPPY", "ZLIB"]]
    output_format: Literal["PARQUET", "AVRO", "ORC", "JSON", "TEXTFILE"]
    output_s3_uri: str
    query_string: str
    work_group: NotRequired[str]

class ProcessingJob_RedshiftDatasetDefinition(TypedDict):
    cluster_id: str
    cluster_role_arn: str
    database: str
    db_user: str
    kms_key_id: NotRequired[str]
    output_compression: NotRequired[Literal["None", "GZIP", "SNAPPY", "ZSTD", "BZIP2"]]
    output_format: Literal["PARQUET", "CSV"]
    output_s3_uri: str
    query_string: str

class ProcessingJob_S3Input(TypedDict):
    local_path: NotRequired[str]
    s3_compression_type: NotRequired[Literal["None", "Gzip"]]
    s3_data_distribution_type: NotRequired[Literal["FullyReplicated", "ShardedByS3Key"]]
    s3_data_type: Literal["ManifestFile", "S3Prefix"]
    s3_input_mode: NotRequired[Literal["File", "Pipe"]]
    s3_uri: str

class ProcessingJob_ProcessingOutputConfig(TypedDict):
    kms_key_id: NotRequired[str]
    outputs: Sequence[ProcessingJob_ProcessingOutputsObject]

class ProcessingJob_ProcessingOutputsObject(TypedDict):
    app_managed: NotRequired[Bool]
    feature_store_output: NotRequired[ProcessingJob_FeatureStoreOutput]
    output_name: str
    s3_output: NotRequired[ProcessingJob_S3Output]

class ProcessingJob_FeatureStoreOutput(TypedDict):
    feature_group_name: str

class ProcessingJob_S3Output(TypedDict):
    local_path: NotRequired[str]
    s3_upload_mode: Literal["Continuous", "EndOfJob"]
    s3_uri: str

@final
class ProcessingJob_ProcessingOutputConfig_Read:
    kms_key_id: Final[str]
    outputs: Final[list[Any]]

class ProcessingJob_ProcessingResources(TypedDict):
    cluster_config: ProcessingJob_ClusterConfig

class ProcessingJob_ClusterConfig(TypedDict):
    instance_count: Int
    instance_type: Literal["ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m4.xlarge", "ml.m4.2xlarge", "ml.m4.4xlarge", "ml.m4.10xlarge", "ml.m4.16xlarge", "ml.c4.xlarge", "ml.c4.2xlarge", "ml.c4.4xlarge", "ml.c4.8xlarge", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.18xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.12xlarge", "ml.m5.24xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.16xlarge", "ml.g5.12xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.r5d.large", "ml.r5d.xlarge", "ml.r5d.2xlarge", "ml.r5d.4xlarge", "ml.r5d.8xlarge", "ml.r5d.12xlarge", "ml.r5d.16xlarge", "ml.r5d.24xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge"]
    volume_kms_key_id: NotRequired[str]
    volume_size_in_gb: Int

@final
class ProcessingJob_ProcessingResources_Read:
    cluster_config: Final[ProcessingJob_ClusterConfig_Read]

@final
class ProcessingJob_ClusterConfig_Read:
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    volume_kms_key_id: Final[str]
    volume_size_in_gb: Final[Ref[int]]

class ProcessingJob_StoppingCondition(TypedDict):
    max_runtime_in_seconds: Int

@final
class ProcessingJob_StoppingCondition_Read:
    max_runtime_in_seconds: Final[Ref[int]]

class ProcessingJob_Tag(TypedDict):
    key: str
    value: str

@final
class ProcessingJob(_Resource):
    """Resource Type definition for AWS::SageMaker::ProcessingJob"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        app_specification: ProcessingJob_AppSpecification,
        processing_resources: ProcessingJob_ProcessingResources,
        role_arn: str,
        environment: Mapping[str, str] = ...,
        experiment_config: ProcessingJob_ExperimentConfig = ...,
        network_config: ProcessingJob_NetworkConfig = ...,
        processing_inputs: Sequence[ProcessingJob_ProcessingInputsObject] = ...,
        processing_job_name: str = ...,
        processing_output_config: ProcessingJob_ProcessingOutputConfig = ...,
        stopping_condition: ProcessingJob_StoppingCondition = ...,
        tags: Sequence[ProcessingJob_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_specification: Final[ProcessingJob_AppSpecification_Read]
    """Configures the processing job to run a specified Docker container image."""
    auto_ml_job_arn: Final[str]
    """The ARN of an AutoML job associated with this processing job."""
    creation_time: Final[str]
    """The time at which the processing job was created."""
    environment: Final[Any]
    """Sets the environment variables in the Docker container"""
    exit_message: Final[str]
    """An optional string, up to one KB in size, that contains metadata from the processing container when the processing job exits."""
    experiment_config: Final[ProcessingJob_ExperimentConfig_Read]
    """Associates a SageMaker job as a trial component with an experiment and trial."""
    failure_reason: Final[str]
    """A string, up to one KB in size, that contains the reason a processing job failed, if it failed."""
    last_modified_time: Final[str]
    """The time at which the processing job was last modified."""
    monitoring_schedule_arn: Final[str]
    """The ARN of a monitoring schedule for an endpoint associated with this processing job."""
    network_config: Final[ProcessingJob_NetworkConfig_Read]
    """Networking options for a job, such as network traffic encryption between containers, whether to allow inbound and outbound network calls…"""
    processing_end_time: Final[str]
    """The time at which the processing job completed."""
    processing_inputs: Final[list[Any]]
    """An array of inputs configuring the data to download into the processing container."""
    processing_job_arn: Final[str]
    """The Amazon Resource Name (ARN) of the processing job."""
    processing_job_name: Final[str]
    """The name of the processing job."""
    processing_job_status: Final[str]
    """Provides the status of a processing job."""
    processing_output_config: Final[ProcessingJob_ProcessingOutputConfig_Read]
    """Configuration for uploading output from the processing container."""
    processing_resources: Final[ProcessingJob_ProcessingResources_Read]
    """Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job."""
    processing_start_time: Final[str]
    """The time at which the processing job started."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf."""
    stopping_condition: Final[ProcessingJob_StoppingCondition_Read]
    """Configures conditions under which the processing job should be stopped, such as how long the processing job has been running."""
    tags: Final[list[Any]]
    """(Optional) An array of key-value pairs."""
    training_job_arn: Final[str]
    """The ARN of a training job associated with this processing job"""

class Project_ServiceCatalogProvisionedProductDetails(TypedDict):
    provisioned_product_id: NotRequired[str]
    provisioned_product_status_message: NotRequired[str]

@final
class Project_ServiceCatalogProvisionedProductDetails_Read:
    provisioned_product_id: Final[str]
    provisioned_product_status_message: Final[str]

class Project_ServiceCatalogProvisioningDetails(TypedDict):
    path_id: NotRequired[str]
    product_id: str
    provisioning_artifact_id: NotRequired[str]
    provisioning_parameters: NotRequired[Sequence[Project_ProvisioningParameter]]

class Project_ProvisioningParameter(TypedDict):
    key: str
    value: str

@final
class Project_ServiceCatalogProvisioningDetails_Read:
    path_id: Final[str]
    product_id: Final[str]
    provisioning_artifact_id: Final[str]
    provisioning_parameters: Final[list[Any]]

class Project_Tag(TypedDict):
    key: str
    value: str

class Project_TemplateProviderDetail(TypedDict):
    cfn_template_provider_detail: NotRequired[Project_CfnTemplateProviderDetail]

class Project_CfnTemplateProviderDetail(TypedDict):
    parameters: NotRequired[Sequence[Project_CfnStackParameter]]
    role_arn: NotRequired[str]
    template_name: str
    template_url: str

class Project_CfnStackParameter(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """Resource Type definition for AWS::SageMaker::Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        project_name: str,
        project_description: str = ...,
        service_catalog_provisioned_product_details: Project_ServiceCatalogProvisionedProductDetails = ...,
        service_catalog_provisioning_details: Project_ServiceCatalogProvisioningDetails = ...,
        tags: Sequence[Project_Tag] = ...,
        template_provider_details: Sequence[Project_TemplateProviderDetail] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time at which the project was created."""
    project_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Project."""
    project_description: Final[str]
    """The description of the project."""
    project_id: Final[str]
    """Project Id."""
    project_name: Final[str]
    """The name of the project."""
    project_status: Final[str]
    """The status of a project."""
    service_catalog_provisioned_product_details: Final[Project_ServiceCatalogProvisionedProductDetails_Read]
    """Provisioned ServiceCatalog Details"""
    service_catalog_provisioning_details: Final[Project_ServiceCatalogProvisioningDetails_Read]
    """Input ServiceCatalog Provisioning Details"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    template_provider_details: Final[list[Any]]
    """An array of template providers associated with the project."""

class Space_OwnershipSettings(TypedDict):
    owner_user_profile_name: str

@final
class Space_OwnershipSettings_Read:
    owner_user_profile_name: Final[str]

class Space_SpaceSettings(TypedDict):
    app_type: NotRequired[Literal["JupyterServer", "KernelGateway", "TensorBoard", "RStudioServerPro", "RSessionGateway", "JupyterLab", "CodeEditor"]]
    code_editor_app_settings: NotRequired[Space_SpaceCodeEditorAppSettings]
    custom_file_systems: NotRequired[Sequence[Space_CustomFileSystem]]
    jupyter_lab_app_settings: NotRequired[Space_SpaceJupyterLabAppSettings]
    jupyter_server_app_settings: NotRequired[Space_JupyterServerAppSettings]
    kernel_gateway_app_settings: NotRequired[Space_KernelGatewayAppSettings]
    remote_access: NotRequired[Literal["ENABLED", "DISABLED"]]
    space_managed_resources: NotRequired[Literal["ENABLED", "DISABLED"]]
    space_storage_settings: NotRequired[Space_SpaceStorageSettings]

class Space_SpaceCodeEditorAppSettings(TypedDict):
    default_resource_spec: NotRequired[Space_ResourceSpec]

class Space_ResourceSpec(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p3dn.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.geospatial.interactive", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]

class Space_CustomFileSystem(TypedDict):
    efs_file_system: NotRequired[Space_EFSFileSystem]
    fsx_lustre_file_system: NotRequired[Space_FSxLustreFileSystem]
    s3_file_system: NotRequired[Space_S3FileSystem]

class Space_EFSFileSystem(TypedDict):
    file_system_id: str

class Space_FSxLustreFileSystem(TypedDict):
    file_system_id: str

class Space_S3FileSystem(TypedDict):
    s3_uri: NotRequired[str]

class Space_SpaceJupyterLabAppSettings(TypedDict):
    code_repositories: NotRequired[Sequence[Space_CodeRepository]]
    default_resource_spec: NotRequired[Space_ResourceSpec2]

class Space_CodeRepository(TypedDict):
    repository_url: str

class Space_ResourceSpec2(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p3dn.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.geospatial.interactive", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]

class Space_JupyterServerAppSettings(TypedDict):
    default_resource_spec: NotRequired[Space_ResourceSpec3]
    lifecycle_config_arns: NotRequired[Texts]

class Space_ResourceSpec3(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p3dn.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.geospatial.interactive", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]

class Space_KernelGatewayAppSettings(TypedDict):
    custom_images: NotRequired[Sequence[Space_CustomImage]]
    default_resource_spec: NotRequired[Space_ResourceSpec4]
    lifecycle_config_arns: NotRequired[Texts]

class Space_CustomImage(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class Space_ResourceSpec4(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.p3dn.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.geospatial.interactive", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]

class Space_SpaceStorageSettings(TypedDict):
    ebs_storage_settings: NotRequired[Space_EbsStorageSettings]

class Space_EbsStorageSettings(TypedDict):
    ebs_volume_size_in_gb: Int

@final
class Space_SpaceSettings_Read:
    app_type: Final[str]
    code_editor_app_settings: Final[Space_SpaceCodeEditorAppSettings_Read]
    custom_file_systems: Final[list[Any]]
    jupyter_lab_app_settings: Final[Space_SpaceJupyterLabAppSettings_Read]
    jupyter_server_app_settings: Final[Space_JupyterServerAppSettings_Read]
    kernel_gateway_app_settings: Final[Space_KernelGatewayAppSettings_Read]
    remote_access: Final[str]
    space_managed_resources: Final[str]
    space_storage_settings: Final[Space_SpaceStorageSettings_Read]

@final
class Space_SpaceCodeEditorAppSettings_Read:
    default_resource_spec: Final[Space_ResourceSpec_Read]

@final
class Space_ResourceSpec_Read:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]

@final
class Space_SpaceJupyterLabAppSettings_Read:
    code_repositories: Final[list[Any]]
    default_resource_spec: Final[Space_ResourceSpec_Read2]

@final
class Space_ResourceSpec_Read2:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]

@final
class Space_JupyterServerAppSettings_Read:
    default_resource_spec: Final[Space_ResourceSpec_Read3]
    lifecycle_config_arns: Final[list[str]]

@final
class Space_ResourceSpec_Read3:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]

@final
class Space_KernelGatewayAppSettings_Read:
    custom_images: Final[list[Any]]
    default_resource_spec: Final[Space_ResourceSpec_Read4]
    lifecycle_config_arns: Final[list[str]]

@final
class Space_ResourceSpec_Read4:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]

@final
class Space_SpaceStorageSettings_Read:
    ebs_storage_settings: Final[Space_EbsStorageSettings_Read]

@final
class Space_EbsStorageSettings_Read:
    ebs_volume_size_in_gb: Final[Ref[int]]

class Space_SpaceSharingSettings(TypedDict):
    sharing_type: Literal["Private", "Shared"]

@final
class Space_SpaceSharingSettings_Read:
    sharing_type: Final[str]

class Space_Tag(TypedDict):
    key: str
    value: str

@final
class Space(_Resource):
    """Resource Type definition for AWS::SageMaker::Space"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_id: str,
        space_name: str,
        ownership_settings: Space_OwnershipSettings = ...,
        space_display_name: str = ...,
        space_settings: Space_SpaceSettings = ...,
        space_sharing_settings: Space_SpaceSharingSettings = ...,
        tags: Sequence[Space_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_id: Final[str]
    """The ID of the associated Domain."""
    ownership_settings: Final[Space_OwnershipSettings_Read]
    space_arn: Final[str]
    """The space Amazon Resource Name (ARN)."""
    space_display_name: Final[str]
    space_name: Final[str]
    """A name for the Space."""
    space_settings: Final[Space_SpaceSettings_Read]
    """A collection of settings that apply to spaces of Amazon SageMaker Studio."""
    space_sharing_settings: Final[Space_SpaceSharingSettings_Read]
    tags: Final[list[Any]]
    """A list of tags to apply to the space."""
    url: Final[str]

class StudioLifecycleConfig_Tag(TypedDict):
    key: str
    value: str

@final
class StudioLifecycleConfig(_Resource):
    """Resource Type definition for AWS::SageMaker::StudioLifecycleConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        studio_lifecycle_config_app_type: Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"],
        studio_lifecycle_config_content: str,
        studio_lifecycle_config_name: str,
        tags: Sequence[StudioLifecycleConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    studio_lifecycle_config_app_type: Final[str]
    """The App type that the Lifecycle Configuration is attached to."""
    studio_lifecycle_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration."""
    studio_lifecycle_config_content: Final[str]
    """The content of your Amazon SageMaker Studio Lifecycle Configuration script."""
    studio_lifecycle_config_name: Final[str]
    """The name of the Amazon SageMaker Studio Lifecycle Configuration."""
    tags: Final[list[Any]]
    """Tags to be associated with the Lifecycle Configuration."""

class TrialComponent_TrialComponentArtifact(TypedDict):
    media_type: NotRequired[str]
    value: str

class TrialComponent_MetadataProperties(TypedDict):
    commit_id: NotRequired[str]
    generated_by: NotRequired[str]
    project_id: NotRequired[str]
    repository: NotRequired[str]

@final
class TrialComponent_MetadataProperties_Read:
    commit_id: Final[str]
    generated_by: Final[str]
    project_id: Final[str]
    repository: Final[str]

class TrialComponent_TrialComponentArtifact2(TypedDict):
    media_type: NotRequired[str]
    value: str

class TrialComponent_TrialComponentParameterValue(TypedDict):
    number_value: NotRequired[Number]
    string_value: NotRequired[str]

class TrialComponent_TrialComponentStatus(TypedDict):
    message: NotRequired[str]
    primary_status: NotRequired[Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]]

@final
class TrialComponent_TrialComponentStatus_Read:
    message: Final[str]
    primary_status: Final[str]

class TrialComponent_TagsItem(TypedDict):
    key: str
    value: str

@final
class TrialComponent(_Resource):
    """Resource type definition for AWS::SageMaker::TrialComponent."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        trial_component_name: str,
        display_name: str = ...,
        input_artifacts: Mapping[str, TrialComponent_TrialComponentArtifact] = ...,
        metadata_properties: TrialComponent_MetadataProperties = ...,
        output_artifacts: Mapping[str, TrialComponent_TrialComponentArtifact2] = ...,
        parameters: Mapping[str, TrialComponent_TrialComponentParameterValue] = ...,
        status: TrialComponent_TrialComponentStatus = ...,
        tags: Sequence[TrialComponent_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """When the trial component was created."""
    display_name: Final[str]
    """The name of the component as displayed."""
    input_artifacts: Final[Any]
    """The input artifacts for the component."""
    last_modified_time: Final[str]
    """When the trial component was last modified."""
    lineage_group_arn: Final[str]
    """The Amazon Resource Name (ARN) of the lineage group."""
    metadata_properties: Final[TrialComponent_MetadataProperties_Read]
    """Metadata properties of the tracking entity, trial, or trial component."""
    output_artifacts: Final[Any]
    """The output artifacts for the component."""
    parameters: Final[Any]
    """The hyperparameters for the component."""
    status: Final[TrialComponent_TrialComponentStatus_Read]
    """The status of the trial component."""
    tags: Final[list[Any]]
    """A list of tags to associate with the trial component."""
    trial_component_arn: Final[str]
    """The Amazon Resource Name (ARN) of the trial component."""
    trial_component_name: Final[str]
    """The name of the trial component."""

class UserProfile_Tag(TypedDict):
    key: str
    value: str

class UserProfile_UserSettings(TypedDict):
    auto_mount_home_efs: NotRequired[Literal["Enabled", "Disabled", "DefaultAsDomain"]]
    code_editor_app_settings: NotRequired[UserProfile_CodeEditorAppSettings]
    custom_file_system_configs: NotRequired[Sequence[UserProfile_CustomFileSystemConfig]]
    custom_posix_user_config: NotRequired[UserProfile_CustomPosixUserConfig]
    default_landing_uri: NotRequired[str]
    execution_role: NotRequired[str]
    jupyter_lab_app_settings: NotRequired[UserProfile_JupyterLabAppSettings]
    jupyter_server_app_settings: NotRequired[UserProfile_JupyterServerAppSettings]
    kernel_gateway_app_settings: NotRequired[UserProfile_KernelGatewayAppSettings]
    rstudio_server_pro_app_settings: NotRequired[UserProfile_RStudioServerProAppSettings]
    security_groups: NotRequired[Texts]
    sharing_settings: NotRequired[UserProfile_SharingSettings]
    space_storage_settings: NotRequired[UserProfile_DefaultSpaceStorageSettings]
    studio_web_portal: NotRequired[Literal["ENABLED", "DISABLED"]]
    studio_web_portal_settings: NotRequired[UserProfile_StudioWebPortalSettings]

class UserProfile_CodeEditorAppSettings(TypedDict):
    built_in_lifecycle_config_arn: NotRequired[str]
    custom_images: NotRequired[Sequence[UserProfile_CustomImage]]
    default_resource_spec: NotRequired[UserProfile_ResourceSpec]
    lifecycle_config_arns: NotRequired[Texts]

class UserProfile_CustomImage(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class UserProfile_ResourceSpec(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class UserProfile_CustomFileSystemConfig(TypedDict):
    efs_file_system_config: NotRequired[UserProfile_EFSFileSystemConfig]
    fsx_lustre_file_system_config: NotRequired[UserProfile_FSxLustreFileSystemConfig]
    s3_file_system_config: NotRequired[UserProfile_S3FileSystemConfig]

class UserProfile_EFSFileSystemConfig(TypedDict):
    file_system_id: str
    file_system_path: NotRequired[str]

class UserProfile_FSxLustreFileSystemConfig(TypedDict):
    file_system_id: str
    file_system_path: NotRequired[str]

class UserProfile_S3FileSystemConfig(TypedDict):
    mount_path: NotRequired[str]
    s3_uri: NotRequired[str]

class UserProfile_CustomPosixUserConfig(TypedDict):
    gid: Int
    uid: Int

class UserProfile_JupyterLabAppSettings(TypedDict):
    built_in_lifecycle_config_arn: NotRequired[str]
    code_repositories: NotRequired[Sequence[UserProfile_CodeRepository]]
    custom_images: NotRequired[Sequence[UserProfile_CustomImage2]]
    default_resource_spec: NotRequired[UserProfile_ResourceSpec2]
    emr_settings: NotRequired[UserProfile_EmrSettings]
    lifecycle_config_arns: NotRequired[Texts]

class UserProfile_CodeRepository(TypedDict):
    repository_url: str

class UserProfile_CustomImage2(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class UserProfile_ResourceSpec2(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class UserProfile_EmrSettings(TypedDict):
    assumable_role_arns: NotRequired[Texts]
    execution_role_arns: NotRequired[Texts]

class UserProfile_JupyterServerAppSettings(TypedDict):
    default_resource_spec: NotRequired[UserProfile_ResourceSpec3]
    lifecycle_config_arns: NotRequired[Texts]

class UserProfile_ResourceSpec3(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class UserProfile_KernelGatewayAppSettings(TypedDict):
    custom_images: NotRequired[Sequence[UserProfile_CustomImage3]]
    default_resource_spec: NotRequired[UserProfile_ResourceSpec4]
    lifecycle_config_arns: NotRequired[Texts]

class UserProfile_CustomImage3(TypedDict):
    app_image_config_name: str
    image_name: str
    image_version_number: NotRequired[Int]

class UserProfile_ResourceSpec4(TypedDict):
    instance_type: NotRequired[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]
    lifecycle_config_arn: NotRequired[str]
    sage_maker_image_arn: NotRequired[str]
    sage_maker_image_version_arn: NotRequired[str]
    training_plan_arn: NotRequired[str]

class UserProfile_RStudioServerProAppSettings(TypedDict):
    access_status: NotRequired[Literal["ENABLED", "DISABLED"]]
    user_group: NotRequired[Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]]

class UserProfile_SharingSettings(TypedDict):
    notebook_output_option: NotRequired[Literal["Allowed", "Disabled"]]
    s3_kms_key_id: NotRequired[str]
    s3_output_path: NotRequired[str]

class UserProfile_DefaultSpaceStorageSettings(TypedDict):
    default_ebs_storage_settings: NotRequired[UserProfile_DefaultEbsStorageSettings]

class UserProfile_DefaultEbsStorageSettings(TypedDict):
    default_ebs_volume_size_in_gb: Int
    maximum_ebs_volume_size_in_gb: Int

class UserProfile_StudioWebPortalSettings(TypedDict):
    hidden_app_types: NotRequired[Sequence[Literal["JupyterServer", "TensorBoard", "RStudioServerPro", "JupyterLab", "CodeEditor", "DetailedProfiler", "Canvas"]]]
    hidden_instance_types: NotRequired[Sequence[Literal["system", "ml.t3.micro", "ml.t3.small", "ml.t3.medium", "ml.t3.large", "ml.t3.xlarge", "ml.t3.2xlarge", "ml.m5.large", "ml.m5.xlarge", "ml.m5.2xlarge", "ml.m5.4xlarge", "ml.m5.8xlarge", "ml.m5.12xlarge", "ml.m5.16xlarge", "ml.m5.24xlarge", "ml.m5d.large", "ml.m5d.xlarge", "ml.m5d.2xlarge", "ml.m5d.4xlarge", "ml.m5d.8xlarge", "ml.m5d.12xlarge", "ml.m5d.16xlarge", "ml.m5d.24xlarge", "ml.c5.large", "ml.c5.xlarge", "ml.c5.2xlarge", "ml.c5.4xlarge", "ml.c5.9xlarge", "ml.c5.12xlarge", "ml.c5.18xlarge", "ml.c5.24xlarge", "ml.p3.2xlarge", "ml.p3.8xlarge", "ml.p3.16xlarge", "ml.p3dn.24xlarge", "ml.g4dn.xlarge", "ml.g4dn.2xlarge", "ml.g4dn.4xlarge", "ml.g4dn.8xlarge", "ml.g4dn.12xlarge", "ml.g4dn.16xlarge", "ml.r5.large", "ml.r5.xlarge", "ml.r5.2xlarge", "ml.r5.4xlarge", "ml.r5.8xlarge", "ml.r5.12xlarge", "ml.r5.16xlarge", "ml.r5.24xlarge", "ml.g5.xlarge", "ml.g5.2xlarge", "ml.g5.4xlarge", "ml.g5.8xlarge", "ml.g5.12xlarge", "ml.g5.16xlarge", "ml.g5.24xlarge", "ml.g5.48xlarge", "ml.g6.xlarge", "ml.g6.2xlarge", "ml.g6.4xlarge", "ml.g6.8xlarge", "ml.g6.12xlarge", "ml.g6.16xlarge", "ml.g6.24xlarge", "ml.g6.48xlarge", "ml.g6e.xlarge", "ml.g6e.2xlarge", "ml.g6e.4xlarge", "ml.g6e.8xlarge", "ml.g6e.12xlarge", "ml.g6e.16xlarge", "ml.g6e.24xlarge", "ml.g6e.48xlarge", "ml.geospatial.interactive", "ml.p4d.24xlarge", "ml.p4de.24xlarge", "ml.trn1.2xlarge", "ml.trn1.32xlarge", "ml.trn1n.32xlarge", "ml.p5.48xlarge", "ml.p5e.48xlarge", "ml.p5en.48xlarge", "ml.m6i.large", "ml.m6i.xlarge", "ml.m6i.2xlarge", "ml.m6i.4xlarge", "ml.m6i.8xlarge", "ml.m6i.12xlarge", "ml.m6i.16xlarge", "ml.m6i.24xlarge", "ml.m6i.32xlarge", "ml.m7i.large", "ml.m7i.xlarge", "ml.m7i.2xlarge", "ml.m7i.4xlarge", "ml.m7i.8xlarge", "ml.m7i.12xlarge", "ml.m7i.16xlarge", "ml.m7i.24xlarge", "ml.m7i.48xlarge", "ml.c6i.large", "ml.c6i.xlarge", "ml.c6i.2xlarge", "ml.c6i.4xlarge", "ml.c6i.8xlarge", "ml.c6i.12xlarge", "ml.c6i.16xlarge", "ml.c6i.24xlarge", "ml.c6i.32xlarge", "ml.c7i.large", "ml.c7i.xlarge", "ml.c7i.2xlarge", "ml.c7i.4xlarge", "ml.c7i.8xlarge", "ml.c7i.12xlarge", "ml.c7i.16xlarge", "ml.c7i.24xlarge", "ml.c7i.48xlarge", "ml.r6i.large", "ml.r6i.xlarge", "ml.r6i.2xlarge", "ml.r6i.4xlarge", "ml.r6i.8xlarge", "ml.r6i.12xlarge", "ml.r6i.16xlarge", "ml.r6i.24xlarge", "ml.r6i.32xlarge", "ml.r7i.large", "ml.r7i.xlarge", "ml.r7i.2xlarge", "ml.r7i.4xlarge", "ml.r7i.8xlarge", "ml.r7i.12xlarge", "ml.r7i.16xlarge", "ml.r7i.24xlarge", "ml.r7i.48xlarge", "ml.m6id.large", "ml.m6id.xlarge", "ml.m6id.2xlarge", "ml.m6id.4xlarge", "ml.m6id.8xlarge", "ml.m6id.12xlarge", "ml.m6id.16xlarge", "ml.m6id.24xlarge", "ml.m6id.32xlarge", "ml.c6id.large", "ml.c6id.xlarge", "ml.c6id.2xlarge", "ml.c6id.4xlarge", "ml.c6id.8xlarge", "ml.c6id.12xlarge", "ml.c6id.16xlarge", "ml.c6id.24xlarge", "ml.c6id.32xlarge", "ml.r6id.large", "ml.r6id.xlarge", "ml.r6id.2xlarge", "ml.r6id.4xlarge", "ml.r6id.8xlarge", "ml.r6id.12xlarge", "ml.r6id.16xlarge", "ml.r6id.24xlarge", "ml.r6id.32xlarge", "ml.p5.4xlarge", "ml.p6-b200.48xlarge", "ml.g7.2xlarge", "ml.g7.4xlarge", "ml.g7.8xlarge", "ml.g7.12xlarge", "ml.g7.24xlarge", "ml.g7.48xlarge", "ml.g7e.2xlarge", "ml.g7e.4xlarge", "ml.g7e.8xlarge", "ml.g7e.12xlarge", "ml.g7e.24xlarge", "ml.g7e.48xlarge"]]]
    hidden_ml_tools: NotRequired[Sequence[Literal["DataWrangler", "FeatureStore", "EmrClusters", "AutoMl", "Experiments", "Training", "ModelEvaluation", "Pipelines", "Models", "JumpStart", "InferenceRecommender", "Endpoints", "Projects", "InferenceOptimization", "HyperPodClusters", "Comet", "DeepchecksLLMEvaluation", "Fiddler", "LakeraGuard", "PerformanceEvaluation"]]]
    hidden_sage_maker_image_version_aliases: NotRequired[Sequence[UserProfile_HiddenSageMakerImage]]

class UserProfile_HiddenSageMakerImage(TypedDict):
    sage_maker_image_name: NotRequired[Literal["sagemaker_distribution"]]
    version_aliases: NotRequired[Texts]

@final
class UserProfile_UserSettings_Read:
    auto_mount_home_efs: Final[str]
    code_editor_app_settings: Final[UserProfile_CodeEditorAppSettings_Read]
    custom_file_system_configs: Final[list[Any]]
    custom_posix_user_config: Final[UserProfile_CustomPosixUserConfig_Read]
    default_landing_uri: Final[str]
    execution_role: Final[str]
    jupyter_lab_app_settings: Final[UserProfile_JupyterLabAppSettings_Read]
    jupyter_server_app_settings: Final[UserProfile_JupyterServerAppSettings_Read]
    kernel_gateway_app_settings: Final[UserProfile_KernelGatewayAppSettings_Read]
    rstudio_server_pro_app_settings: Final[UserProfile_RStudioServerProAppSettings_Read]
    security_groups: Final[list[str]]
    sharing_settings: Final[UserProfile_SharingSettings_Read]
    space_storage_settings: Final[UserProfile_DefaultSpaceStorageSettings_Read]
    studio_web_portal: Final[str]
    studio_web_portal_settings: Final[UserProfile_StudioWebPortalSettings_Read]

@final
class UserProfile_CodeEditorAppSettings_Read:
    built_in_lifecycle_config_arn: Final[str]
    custom_images: Final[list[Any]]
    default_resource_spec: Final[UserProfile_ResourceSpec_Read]
    lifecycle_config_arns: Final[list[str]]

@final
class UserProfile_ResourceSpec_Read:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class UserProfile_CustomPosixUserConfig_Read:
    gid: Final[Ref[int]]
    uid: Final[Ref[int]]

@final
class UserProfile_JupyterLabAppSettings_Read:
    built_in_lifecycle_config_arn: Final[str]
    code_repositories: Final[list[Any]]
    custom_images: Final[list[Any]]
    default_resource_spec: Final[UserProfile_ResourceSpec_Read2]
    emr_settings: Final[UserProfile_EmrSettings_Read]
    lifecycle_config_arns: Final[list[str]]

@final
class UserProfile_ResourceSpec_Read2:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class UserProfile_EmrSettings_Read:
    assumable_role_arns: Final[list[str]]
    execution_role_arns: Final[list[str]]

@final
class UserProfile_JupyterServerAppSettings_Read:
    default_resource_spec: Final[UserProfile_ResourceSpec_Read3]
    lifecycle_config_arns: Final[list[str]]

@final
class UserProfile_ResourceSpec_Read3:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class UserProfile_KernelGatewayAppSettings_Read:
    custom_images: Final[list[Any]]
    default_resource_spec: Final[UserProfile_ResourceSpec_Read4]
    lifecycle_config_arns: Final[list[str]]

@final
class UserProfile_ResourceSpec_Read4:
    instance_type: Final[str]
    lifecycle_config_arn: Final[str]
    sage_maker_image_arn: Final[str]
    sage_maker_image_version_arn: Final[str]
    training_plan_arn: Final[str]

@final
class UserProfile_RStudioServerProAppSettings_Read:
    access_status: Final[str]
    user_group: Final[str]

@final
class UserProfile_SharingSettings_Read:
    notebook_output_option: Final[str]
    s3_kms_key_id: Final[str]
    s3_output_path: Final[str]

@final
class UserProfile_DefaultSpaceStorageSettings_Read:
    default_ebs_storage_settings: Final[UserProfile_DefaultEbsStorageSettings_Read]

@final
class UserProfile_DefaultEbsStorageSettings_Read:
    default_ebs_volume_size_in_gb: Final[Ref[int]]
    maximum_ebs_volume_size_in_gb: Final[Ref[int]]

@final
class UserProfile_StudioWebPortalSettings_Read:
    hidden_app_types: Final[list[str]]
    hidden_instance_types: Final[list[str]]
    hidden_ml_tools: Final[list[str]]
    hidden_sage_maker_image_version_aliases: Final[list[Any]]

@final
class UserProfile(_Resource):
    """Resource Type definition for AWS::SageMaker::UserProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_id: str,
        user_profile_name: str,
        single_sign_on_user_identifier: str = ...,
        single_sign_on_user_value: str = ...,
        tags: Sequence[UserProfile_Tag] = ...,
        user_settings: UserProfile_UserSettings = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    domain_id: Final[str]
    """The ID of the associated Domain."""
    single_sign_on_user_identifier: Final[str]
    """A specifier for the type of value specified in SingleSignOnUserValue."""
    single_sign_on_user_value: Final[str]
    """The username of the associated AWS Single Sign-On User for this UserProfile."""
    tags: Final[list[Any]]
    """A list of tags to apply to the user profile."""
    user_profile_arn: Final[str]
    """The user profile Amazon Resource Name (ARN)."""
    user_profile_name: Final[str]
    """A name for the UserProfile."""
    user_settings: Final[UserProfile_UserSettings_Read]
    """A collection of settings that apply to users of Amazon SageMaker Studio."""

class Workforce_CognitoConfig(TypedDict):
    client_id: str
    user_pool: str

@final
class Workforce_CognitoConfig_Read:
    client_id: Final[str]
    user_pool: Final[str]

class Workforce_OidcConfig(TypedDict):
    authentication_request_extra_params: NotRequired[Mapping[str, str]]
    authorization_endpoint: str
    client_id: str
    client_secret: NotRequired[SecretText]
    issuer: str
    jwks_uri: str
    logout_endpoint: str
    scope: NotRequired[str]
    token_endpoint: str
    user_info_endpoint: str

@final
class Workforce_OidcConfig_Read:
    authentication_request_extra_params: Final[Any]
    authorization_endpoint: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    issuer: Final[str]
    jwks_uri: Final[str]
    logout_endpoint: Final[str]
    scope: Final[str]
    token_endpoint: Final[str]
    user_info_endpoint: Final[str]

class Workforce_SourceIpConfig(TypedDict):
    cidrs: Texts

@final
class Workforce_SourceIpConfig_Read:
    cidrs: Final[list[str]]

class Workforce_Tag(TypedDict):
    key: str
    value: str

class Workforce_WorkforceVpcConfigRequest(TypedDict):
    security_group_ids: NotRequired[Texts]
    subnets: NotRequired[Texts]
    vpc_id: NotRequired[str]

@final
class Workforce_WorkforceVpcConfigRequest_Read:
    security_group_ids: Final[list[str]]
    subnets: Final[list[str]]
    vpc_id: Final[str]

@final
class Workforce(_Resource):
    """Resource Type definition for AWS::SageMaker::Workforce."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        workforce_name: str,
        cognito_config: Workforce_CognitoConfig = ...,
        ip_address_type: Literal["ipv4", "dualstack"] = ...,
        oidc_config: Workforce_OidcConfig = ...,
        source_ip_config: Workforce_SourceIpConfig = ...,
        tags: Sequence[Workforce_Tag] = ...,
        workforce_vpc_config: Workforce_WorkforceVpcConfigRequest = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cognito_config: Final[Workforce_CognitoConfig_Read]
    """The configuration of an Amazon Cognito workforce."""
    ip_address_type: Final[str]
    """The IP address type for the workforce."""
    oidc_config: Final[Workforce_OidcConfig_Read]
    """The configuration of an OIDC Identity Provider (IdP) private workforce."""
    source_ip_config: Final[Workforce_SourceIpConfig_Read]
    """A list of IP address ranges used to access your training data."""
    sub_domain: Final[str]
    """The subdomain for your OIDC Identity Provider."""
    tags: Final[list[Any]]
    """An array of key-value pairs."""
    workforce_arn: Final[str]
    """The Amazon Resource Name (ARN) of the private workforce."""
    workforce_name: Final[str]
    """The name of the private workforce."""
    workforce_vpc_config: Final[Workforce_WorkforceVpcConfigRequest_Read]
    """The VPC configuration for the workforce."""

class Workteam_MemberDefinition(TypedDict):
    cognito_member_definition: NotRequired[Workteam_CognitoMemberDefinition]
    oidc_member_definition: NotRequired[Workteam_OidcMemberDefinition]

class Workteam_CognitoMemberDefinition(TypedDict):
    cognito_client_id: str
    cognito_user_group: str
    cognito_user_pool: str

class Workteam_OidcMemberDefinition(TypedDict):
    oidc_groups: Texts

class Workteam_NotificationConfiguration(TypedDict):
    notification_topic_arn: str

@final
class Workteam_NotificationConfiguration_Read:
    notification_topic_arn: Final[str]

class Workteam_Tag(TypedDict):
    key: str
    value: str

@final
class Workteam(_Resource):
    """Resource Type definition for AWS::SageMaker::Workteam"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        member_definitions: Sequence[Workteam_MemberDefinition],
        notification_configuration: Workteam_NotificationConfiguration = ...,
        tags: Sequence[Workteam_Tag] = ...,
        workforce_name: str = ...,
        workteam_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description of the work team."""
    member_definitions: Final[list[Any]]
    """A list of MemberDefinition objects that contains objects that identify the workers that make up the work team."""
    notification_configuration: Final[Workteam_NotificationConfiguration_Read]
    """Configures SNS notifications of available or expiring work items for work teams."""
    tags: Final[list[Any]]
    """An array of key-value pairs."""
    workforce_name: Final[str]
    """The name of the Workforce"""
    workteam_arn: Final[str]
    """The Amazon Resource Name (ARN) that identifies the work team."""
    workteam_name: Final[str]
    """The name of the work team."""
