"""Resource types of AWS ImageBuilder. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

@final
class Component_LatestVersion_Read:
    arn: Final[str]
    major: Final[str]
    minor: Final[str]
    patch: Final[str]

@final
class Component(_Resource):
    """Resource Type definition for AWS::ImageBuilder::Component"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        platform: Literal["Windows", "Linux", "macOS"],
        version: str,
        change_description: str = ...,
        data: str = ...,
        description: str = ...,
        kms_key_id: str = ...,
        supported_os_versions: Texts = ...,
        tags: Mapping[str, str] = ...,
        uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the component."""
    change_description: Final[str]
    """The change description of the component."""
    data: Final[str]
    """The data of the component."""
    description: Final[str]
    """The description of the component."""
    encrypted: Final[Ref[bool]]
    """The encryption status of the component."""
    kms_key_id: Final[str]
    """The KMS key identifier used to encrypt the component."""
    latest_version: Final[Component_LatestVersion_Read]
    """The latest version references of the component."""
    name: Final[str]
    """The name of the component."""
    platform: Final[str]
    """The platform of the component."""
    supported_os_versions: Final[list[str]]
    """The operating system (OS) version supported by the component."""
    tags: Final[Any]
    """The tags associated with the component."""
    type: Final[str]
    """The type of the component denotes whether the component is used to build the image or only to test it."""
    uri: Final[str]
    """The uri of the component."""
    version: Final[str]
    """The version of the component."""

class ContainerRecipe_ComponentConfiguration(TypedDict):
    component_arn: NotRequired[str]
    parameters: NotRequired[Sequence[ContainerRecipe_ComponentParameter]]

class ContainerRecipe_ComponentParameter(TypedDict):
    name: str
    value: Texts

class ContainerRecipe_InstanceConfiguration(TypedDict):
    block_device_mappings: NotRequired[Sequence[ContainerRecipe_InstanceBlockDeviceMapping]]
    image: NotRequired[str]

class ContainerRecipe_InstanceBlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[ContainerRecipe_EbsInstanceBlockDeviceSpecification]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class ContainerRecipe_EbsInstanceBlockDeviceSpecification(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"]]

@final
class ContainerRecipe_InstanceConfiguration_Read:
    block_device_mappings: Final[list[Any]]
    image: Final[str]

@final
class ContainerRecipe_LatestVersion_Read:
    arn: Final[str]
    major: Final[str]
    minor: Final[str]
    patch: Final[str]

class ContainerRecipe_TargetContainerRepository(TypedDict):
    repository_name: NotRequired[str]
    service: NotRequired[Literal["ECR"]]

@final
class ContainerRecipe_TargetContainerRepository_Read:
    repository_name: Final[str]
    service: Final[str]

@final
class ContainerRecipe(_Resource):
    """Resource Type definition for AWS::ImageBuilder::ContainerRecipe"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        components: Sequence[ContainerRecipe_ComponentConfiguration] = ...,
        container_type: Literal["DOCKER"] = ...,
        description: str = ...,
        dockerfile_template_data: str = ...,
        dockerfile_template_uri: str = ...,
        image_os_version_override: str = ...,
        instance_configuration: ContainerRecipe_InstanceConfiguration = ...,
        kms_key_id: str = ...,
        name: str = ...,
        parent_image: str = ...,
        platform_override: Literal["Windows", "Linux"] = ...,
        tags: Mapping[str, str] = ...,
        target_repository: ContainerRecipe_TargetContainerRepository = ...,
        version: str = ...,
        working_directory: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the container recipe."""
    components: Final[list[Any]]
    """Components for build and test that are included in the container recipe."""
    container_type: Final[str]
    """Specifies the type of container, such as Docker."""
    description: Final[str]
    """The description of the container recipe."""
    dockerfile_template_data: Final[str]
    """Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the elements required by the…"""
    dockerfile_template_uri: Final[str]
    """The S3 URI for the Dockerfile that will be used to build your container image."""
    image_os_version_override: Final[str]
    """Specifies the operating system version for the source image."""
    instance_configuration: Final[ContainerRecipe_InstanceConfiguration_Read]
    """A group of options that can be used to configure an instance for building and testing container images."""
    kms_key_id: Final[str]
    """Identifies which KMS key is used to encrypt the container image."""
    latest_version: Final[ContainerRecipe_LatestVersion_Read]
    """The latest version references of the container recipe."""
    name: Final[str]
    """The name of the container recipe."""
    parent_image: Final[str]
    """The source image for the container recipe."""
    platform_override: Final[str]
    """Specifies the operating system platform when you use a custom source image."""
    tags: Final[Any]
    """Tags that are attached to the container recipe."""
    target_repository: Final[ContainerRecipe_TargetContainerRepository_Read]
    """The container repository where the output container image is stored."""
    version: Final[str]
    """The semantic version of the container recipe (..)."""
    working_directory: Final[str]
    """The working directory to be used during build and test workflows."""

class DistributionConfiguration_Distribution(TypedDict):
    ami_distribution_configuration: NotRequired[DistributionConfiguration_AmiDistributionConfiguration]
    container_distribution_configuration: NotRequired[DistributionConfiguration_ContainerDistributionConfiguration]
    fast_launch_configurations: NotRequired[Sequence[DistributionConfiguration_FastLaunchConfiguration]]
    launch_template_configurations: NotRequired[Sequence[DistributionConfiguration_LaunchTemplateConfiguration]]
    license_configuration_arns: NotRequired[Texts]
    region: str
    ssm_parameter_configurations: NotRequired[Sequence[DistributionConfiguration_SsmParameterConfiguration]]

class DistributionConfiguration_AmiDistributionConfiguration(TypedDict):
    ami_tags: NotRequired[Mapping[str, str]]
    description: NotRequired[str]
    kms_key_id: NotRequired[str]
    launch_permission_configuration: NotRequired[DistributionConfiguration_LaunchPermissionConfiguration]
    name: NotRequired[str]
    target_account_ids: NotRequired[Texts]

class DistributionConfiguration_LaunchPermissionConfiguration(TypedDict):
    organization_arns: NotRequired[Texts]
    organizational_unit_arns: NotRequired[Texts]
    user_groups: NotRequired[Texts]
    user_ids: NotRequired[Texts]

class DistributionConfiguration_ContainerDistributionConfiguration(TypedDict):
    container_tags: NotRequired[Texts]
    description: NotRequired[str]
    target_repository: NotRequired[DistributionConfiguration_TargetContainerRepository]

class DistributionConfiguration_TargetContainerRepository(TypedDict):
    repository_name: NotRequired[str]
    service: NotRequired[Literal["ECR"]]

class DistributionConfiguration_FastLaunchConfiguration(TypedDict):
    account_id: NotRequired[str]
    enabled: NotRequired[Bool]
    launch_template: NotRequired[DistributionConfiguration_FastLaunchLaunchTemplateSpecification]
    max_parallel_launches: NotRequired[Int]
    snapshot_configuration: NotRequired[DistributionConfiguration_FastLaunchSnapshotConfiguration]

class DistributionConfiguration_FastLaunchLaunchTemplateSpecification(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    launch_template_version: NotRequired[str]

class DistributionConfiguration_FastLaunchSnapshotConfiguration(TypedDict):
    target_resource_count: NotRequired[Int]

class DistributionConfiguration_LaunchTemplateConfiguration(TypedDict):
    account_id: NotRequired[str]
    launch_template_id: NotRequired[str]
    set_default_version: NotRequired[Bool]

class DistributionConfiguration_SsmParameterConfiguration(TypedDict):
    ami_account_id: NotRequired[str]
    data_type: NotRequired[Literal["text", "aws:ec2:image"]]
    parameter_name: str

@final
class DistributionConfiguration(_Resource):
    """Resource Type definition for AWS::ImageBuilder::DistributionConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        distributions: Sequence[DistributionConfiguration_Distribution],
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    description: Final[str]
    """The description of the distribution configuration."""
    distributions: Final[list[Any]]
    """The distributions of the distribution configuration."""
    name: Final[str]
    """The name of the distribution configuration."""
    tags: Final[Any]
    """The tags associated with the component."""

class Image_DeletionSettings(TypedDict):
    execution_role: str

@final
class Image_DeletionSettings_Read:
    execution_role: Final[str]

class Image_ImagePipelineExecutionSettings(TypedDict):
    deployment_id: NotRequired[str]
    on_update: NotRequired[Bool]

@final
class Image_ImagePipelineExecutionSettings_Read:
    deployment_id: Final[str]
    on_update: Final[Ref[bool]]

class Image_ImageScanningConfiguration(TypedDict):
    ecr_configuration: NotRequired[Image_EcrConfiguration]
    image_scanning_enabled: NotRequired[Bool]

class Image_EcrConfiguration(TypedDict):
    container_tags: NotRequired[Texts]
    repository_name: NotRequired[str]

@final
class Image_ImageScanningConfiguration_Read:
    ecr_configuration: Final[Image_EcrConfiguration_Read]
    image_scanning_enabled: Final[Ref[bool]]

@final
class Image_EcrConfiguration_Read:
    container_tags: Final[list[str]]
    repository_name: Final[str]

class Image_ImageTestsConfiguration(TypedDict):
    image_tests_enabled: NotRequired[Bool]
    timeout_minutes: NotRequired[Int]

@final
class Image_ImageTestsConfiguration_Read:
    image_tests_enabled: Final[Ref[bool]]
    timeout_minutes: Final[Ref[int]]

@final
class Image_LatestVersion_Read:
    arn: Final[str]
    major: Final[str]
    minor: Final[str]
    patch: Final[str]

class Image_ImageLoggingConfiguration(TypedDict):
    log_group_name: NotRequired[str]

@final
class Image_ImageLoggingConfiguration_Read:
    log_group_name: Final[str]

class Image_WorkflowConfiguration(TypedDict):
    on_failure: NotRequired[Literal["CONTINUE", "ABORT"]]
    parallel_group: NotRequired[str]
    parameters: NotRequired[Sequence[Image_WorkflowParameter]]
    workflow_arn: NotRequired[str]

class Image_WorkflowParameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[Texts]

@final
class Image(_Resource):
    """Resource Type definition for AWS::ImageBuilder::Image"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_recipe_arn: str = ...,
        deletion_settings: Image_DeletionSettings = ...,
        distribution_configuration_arn: str = ...,
        enhanced_image_metadata_enabled: Bool = ...,
        execution_role: str = ...,
        image_pipeline_execution_settings: Image_ImagePipelineExecutionSettings = ...,
        image_recipe_arn: str = ...,
        image_scanning_configuration: Image_ImageScanningConfiguration = ...,
        image_tests_configuration: Image_ImageTestsConfiguration = ...,
        infrastructure_configuration_arn: str = ...,
        logging_configuration: Image_ImageLoggingConfiguration = ...,
        tags: Mapping[str, str] = ...,
        workflows: Sequence[Image_WorkflowConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the image."""
    container_recipe_arn: Final[str]
    """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested."""
    deletion_settings: Final[Image_DeletionSettings_Read]
    """The deletion settings of the image, indicating whether to delete the underlying resources in addition to the image."""
    distribution_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the distribution configuration."""
    enhanced_image_metadata_enabled: Final[Ref[bool]]
    """Collects additional information about the image being created, including the operating system (OS) version and package list."""
    execution_role: Final[str]
    """The execution role name/ARN for the image build, if provided"""
    image_id: Final[str]
    """The AMI ID of the EC2 AMI in current region."""
    image_pipeline_execution_settings: Final[Image_ImagePipelineExecutionSettings_Read]
    """The settings for starting an image pipeline execution."""
    image_recipe_arn: Final[str]
    """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed."""
    image_scanning_configuration: Final[Image_ImageScanningConfiguration_Read]
    """Contains settings for Image Builder image resource and container image scans."""
    image_tests_configuration: Final[Image_ImageTestsConfiguration_Read]
    """The image tests configuration used when creating this image."""
    image_uri: Final[str]
    """URI for containers created in current Region with default ECR image tag"""
    infrastructure_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    latest_version: Final[Image_LatestVersion_Read]
    """The latest version references of the image."""
    logging_configuration: Final[Image_ImageLoggingConfiguration_Read]
    """The logging configuration settings for the image."""
    name: Final[str]
    """The name of the image."""
    tags: Final[Any]
    """The tags associated with the image."""
    workflows: Final[list[Any]]
    """Workflows to define the image build process"""

class ImagePipeline_ImageScanningConfiguration(TypedDict):
    ecr_configuration: NotRequired[ImagePipeline_EcrConfiguration]
    image_scanning_enabled: NotRequired[Bool]

class ImagePipeline_EcrConfiguration(TypedDict):
    container_tags: NotRequired[Texts]
    repository_name: NotRequired[str]

@final
class ImagePipeline_ImageScanningConfiguration_Read:
    ecr_configuration: Final[ImagePipeline_EcrConfiguration_Read]
    image_scanning_enabled: Final[Ref[bool]]

@final
class ImagePipeline_EcrConfiguration_Read:
    container_tags: Final[list[str]]
    repository_name: Final[str]

class ImagePipeline_ImageTestsConfiguration(TypedDict):
    image_tests_enabled: NotRequired[Bool]
    timeout_minutes: NotRequired[Int]

@final
class ImagePipeline_ImageTestsConfiguration_Read:
    image_tests_enabled: Final[Ref[bool]]
    timeout_minutes: Final[Ref[int]]

class ImagePipeline_PipelineLoggingConfiguration(TypedDict):
    image_log_group_name: NotRequired[str]
    pipeline_log_group_name: NotRequired[str]

@final
class ImagePipeline_PipelineLoggingConfiguration_Read:
    image_log_group_name: Final[str]
    pipeline_log_group_name: Final[str]

class ImagePipeline_Schedule(TypedDict):
    auto_disable_policy: NotRequired[ImagePipeline_AutoDisablePolicy]
    pipeline_execution_start_condition: NotRequired[Literal["EXPRESSION_MATCH_ONLY", "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"]]
    schedule_expression: NotRequired[str]
    timezone: NotRequired[str]

class ImagePipeline_AutoDisablePolicy(TypedDict):
    failure_count: Int

@final
class ImagePipeline_Schedule_Read:
    auto_disable_policy: Final[ImagePipeline_AutoDisablePolicy_Read]
    pipeline_execution_start_condition: Final[str]
    schedule_expression: Final[str]
    timezone: Final[str]

@final
class ImagePipeline_AutoDisablePolicy_Read:
    failure_count: Final[Ref[int]]

class ImagePipeline_WorkflowConfiguration(TypedDict):
    on_failure: NotRequired[Literal["CONTINUE", "ABORT"]]
    parallel_group: NotRequired[str]
    parameters: NotRequired[Sequence[ImagePipeline_WorkflowParameter]]
    workflow_arn: NotRequired[str]

class ImagePipeline_WorkflowParameter(TypedDict):
    name: NotRequired[str]
    value: NotRequired[Texts]

@final
class ImagePipeline(_Resource):
    """Resource Type definition for AWS::ImageBuilder::ImagePipeline"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        container_recipe_arn: str = ...,
        description: str = ...,
        distribution_configuration_arn: str = ...,
        enhanced_image_metadata_enabled: Bool = ...,
        execution_role: str = ...,
        image_recipe_arn: str = ...,
        image_scanning_configuration: ImagePipeline_ImageScanningConfiguration = ...,
        image_tags: Mapping[str, str] = ...,
        image_tests_configuration: ImagePipeline_ImageTestsConfiguration = ...,
        infrastructure_configuration_arn: str = ...,
        logging_configuration: ImagePipeline_PipelineLoggingConfiguration = ...,
        name: str = ...,
        schedule: ImagePipeline_Schedule = ...,
        status: Literal["DISABLED", "ENABLED"] = ...,
        tags: Mapping[str, str] = ...,
        workflows: Sequence[ImagePipeline_WorkflowConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the image pipeline."""
    container_recipe_arn: Final[str]
    """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested."""
    deployment_id: Final[str]
    """The deployment ID of the pipeline, used for resource create/update triggers."""
    description: Final[str]
    """The description of the image pipeline."""
    distribution_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline."""
    enhanced_image_metadata_enabled: Final[Ref[bool]]
    """Collects additional information about the image being created, including the operating system (OS) version and package list."""
    execution_role: Final[str]
    """The execution role name/ARN for the image build, if provided"""
    image_recipe_arn: Final[str]
    """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed."""
    image_scanning_configuration: Final[ImagePipeline_ImageScanningConfiguration_Read]
    """Determines if tests should run after building the image."""
    image_tags: Final[Any]
    """The tags to be applied to images created by this pipeline."""
    image_tests_configuration: Final[ImagePipeline_ImageTestsConfiguration_Read]
    """Image tests configuration."""
    infrastructure_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline."""
    logging_configuration: Final[ImagePipeline_PipelineLoggingConfiguration_Read]
    """The logging configuration settings for the image pipeline."""
    name: Final[str]
    """The name of the image pipeline."""
    schedule: Final[ImagePipeline_Schedule_Read]
    """The schedule of the image pipeline."""
    status: Final[str]
    """The status of the image pipeline."""
    tags: Final[Any]
    """The tags of this image pipeline."""
    workflows: Final[list[Any]]
    """Workflows to define the image build process"""

class ImageRecipe_AdditionalInstanceConfiguration(TypedDict):
    systems_manager_agent: NotRequired[ImageRecipe_SystemsManagerAgent]
    user_data_override: NotRequired[str]

class ImageRecipe_SystemsManagerAgent(TypedDict):
    uninstall_after_build: NotRequired[Bool]

@final
class ImageRecipe_AdditionalInstanceConfiguration_Read:
    systems_manager_agent: Final[ImageRecipe_SystemsManagerAgent_Read]
    user_data_override: Final[str]

@final
class ImageRecipe_SystemsManagerAgent_Read:
    uninstall_after_build: Final[Ref[bool]]

class ImageRecipe_InstanceBlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[ImageRecipe_EbsInstanceBlockDeviceSpecification]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class ImageRecipe_EbsInstanceBlockDeviceSpecification(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"]]

class ImageRecipe_ComponentConfiguration(TypedDict):
    component_arn: NotRequired[str]
    parameters: NotRequired[Sequence[ImageRecipe_ComponentParameter]]

class ImageRecipe_ComponentParameter(TypedDict):
    name: str
    value: Texts

@final
class ImageRecipe_LatestVersion_Read:
    arn: Final[str]
    major: Final[str]
    minor: Final[str]
    patch: Final[str]

@final
class ImageRecipe(_Resource):
    """Resource Type definition for AWS::ImageBuilder::ImageRecipe"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        parent_image: str,
        version: str,
        additional_instance_configuration: ImageRecipe_AdditionalInstanceConfiguration = ...,
        ami_tags: Mapping[str, str] = ...,
        ami_watermarks: Texts = ...,
        block_device_mappings: Sequence[ImageRecipe_InstanceBlockDeviceMapping] = ...,
        components: Sequence[ImageRecipe_ComponentConfiguration] = ...,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        working_directory: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_instance_configuration: Final[ImageRecipe_AdditionalInstanceConfiguration_Read]
    """Specify additional settings and launch scripts for your build instances."""
    ami_tags: Final[Any]
    """The tags to apply to the AMI created by this image recipe."""
    ami_watermarks: Final[list[str]]
    """The AMI watermark names to attach to the output AMI from this recipe."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the image recipe."""
    block_device_mappings: Final[list[Any]]
    """The block device mappings to apply when creating images from this recipe."""
    components: Final[list[Any]]
    """The components of the image recipe."""
    description: Final[str]
    """The description of the image recipe."""
    latest_version: Final[ImageRecipe_LatestVersion_Read]
    """The latest version references of the image recipe."""
    name: Final[str]
    """The name of the image recipe."""
    parent_image: Final[str]
    """The parent image of the image recipe."""
    tags: Final[Any]
    """The tags of the image recipe."""
    version: Final[str]
    """The version of the image recipe."""
    working_directory: Final[str]
    """The working directory to be used during build and test workflows."""

class InfrastructureConfiguration_InstanceMetadataOptions(TypedDict):
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["required", "optional"]]

@final
class InfrastructureConfiguration_InstanceMetadataOptions_Read:
    http_put_response_hop_limit: Final[Ref[int]]
    http_tokens: Final[str]

class InfrastructureConfiguration_Logging(TypedDict):
    s3_logs: NotRequired[InfrastructureConfiguration_S3Logs]

class InfrastructureConfiguration_S3Logs(TypedDict):
    s3_bucket_name: NotRequired[str]
    s3_key_prefix: NotRequired[str]

@final
class InfrastructureConfiguration_Logging_Read:
    s3_logs: Final[InfrastructureConfiguration_S3Logs_Read]

@final
class InfrastructureConfiguration_S3Logs_Read:
    s3_bucket_name: Final[str]
    s3_key_prefix: Final[str]

class InfrastructureConfiguration_ParentInstance(TypedDict):
    auto_scaling_group: InfrastructureConfiguration_AutoScalingGroup

class InfrastructureConfiguration_AutoScalingGroup(TypedDict):
    capacity_wait_timeout_seconds: NotRequired[Int]
    name: str

@final
class InfrastructureConfiguration_ParentInstance_Read:
    auto_scaling_group: Final[InfrastructureConfiguration_AutoScalingGroup_Read]

@final
class InfrastructureConfiguration_AutoScalingGroup_Read:
    capacity_wait_timeout_seconds: Final[Ref[int]]
    name: Final[str]

class InfrastructureConfiguration_Placement(TypedDict):
    availability_zone: NotRequired[str]
    host_id: NotRequired[str]
    host_resource_group_arn: NotRequired[str]
    tenancy: NotRequired[Literal["default", "dedicated", "host"]]

@final
class InfrastructureConfiguration_Placement_Read:
    availability_zone: Final[str]
    host_id: Final[str]
    host_resource_group_arn: Final[str]
    tenancy: Final[str]

@final
class InfrastructureConfiguration(_Resource):
    """Resource Type definition for AWS::ImageBuilder::InfrastructureConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_profile_name: str,
        name: str,
        description: str = ...,
        instance_metadata_options: InfrastructureConfiguration_InstanceMetadataOptions = ...,
        instance_types: Texts = ...,
        key_pair: str = ...,
        logging: InfrastructureConfiguration_Logging = ...,
        parent_instance: InfrastructureConfiguration_ParentInstance = ...,
        placement: InfrastructureConfiguration_Placement = ...,
        resource_tags: Mapping[str, str] = ...,
        security_group_ids: Texts = ...,
        sns_topic_arn: str = ...,
        subnet_id: str = ...,
        tags: Mapping[str, str] = ...,
        terminate_instance_on_completion: Bool = ...,
        terminate_instance_on_failure: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the infrastructure configuration."""
    description: Final[str]
    """The description of the infrastructure configuration."""
    instance_metadata_options: Final[InfrastructureConfiguration_InstanceMetadataOptions_Read]
    """The instance metadata option settings for the infrastructure configuration."""
    instance_profile_name: Final[str]
    """The instance profile of the infrastructure configuration."""
    instance_types: Final[list[str]]
    """The instance types of the infrastructure configuration."""
    key_pair: Final[str]
    """The EC2 key pair of the infrastructure configuration.."""
    logging: Final[InfrastructureConfiguration_Logging_Read]
    """The logging configuration of the infrastructure configuration."""
    name: Final[str]
    """The name of the infrastructure configuration."""
    parent_instance: Final[InfrastructureConfiguration_ParentInstance_Read]
    """Settings for building on an instance that is already running, instead of an instance that Image Builder launches for the build."""
    placement: Final[InfrastructureConfiguration_Placement_Read]
    """The placement options"""
    resource_tags: Final[Any]
    """The tags attached to the resource created by Image Builder."""
    security_group_ids: Final[list[str]]
    """The security group IDs of the infrastructure configuration."""
    sns_topic_arn: Final[str]
    """The SNS Topic Amazon Resource Name (ARN) of the infrastructure configuration."""
    subnet_id: Final[str]
    """The subnet ID of the infrastructure configuration."""
    tags: Final[Any]
    """The tags associated with the component."""
    terminate_instance_on_completion: Final[Ref[bool]]
    """Specifies whether Image Builder terminates build and test instances that are still running when image creation ends without a failure."""
    terminate_instance_on_failure: Final[Ref[bool]]
    """The terminate instance on failure configuration of the infrastructure configuration."""

class LifecyclePolicy_PolicyDetail(TypedDict):
    action: LifecyclePolicy_Action
    exclusion_rules: NotRequired[LifecyclePolicy_ExclusionRules]
    filter: LifecyclePolicy_Filter

class LifecyclePolicy_Action(TypedDict):
    include_resources: NotRequired[LifecyclePolicy_IncludeResources]
    type: Literal["DELETE", "DEPRECATE", "DISABLE"]

class LifecyclePolicy_IncludeResources(TypedDict):
    amis: NotRequired[Bool]
    containers: NotRequired[Bool]
    snapshots: NotRequired[Bool]

class LifecyclePolicy_ExclusionRules(TypedDict):
    amis: NotRequired[LifecyclePolicy_AmiExclusionRules]
    tag_map: NotRequired[Mapping[str, str]]

class LifecyclePolicy_AmiExclusionRules(TypedDict):
    is_public: NotRequired[Bool]
    last_launched: NotRequired[LifecyclePolicy_LastLaunched]
    regions: NotRequired[Texts]
    shared_accounts: NotRequired[Texts]
    tag_map: NotRequired[Mapping[str, str]]

class LifecyclePolicy_LastLaunched(TypedDict):
    unit: Literal["DAYS", "WEEKS", "MONTHS", "YEARS"]
    value: Int

class LifecyclePolicy_Filter(TypedDict):
    retain_at_least: NotRequired[Int]
    type: Literal["AGE", "COUNT"]
    unit: NotRequired[Literal["DAYS", "WEEKS", "MONTHS", "YEARS"]]
    value: Int

class LifecyclePolicy_ResourceSelection(TypedDict):
    recipes: NotRequired[Sequence[LifecyclePolicy_RecipeSelection]]
    tag_map: NotRequired[Mapping[str, str]]

class LifecyclePolicy_RecipeSelection(TypedDict):
    name: str
    semantic_version: str

@final
class LifecyclePolicy_ResourceSelection_Read:
    recipes: Final[list[Any]]
    tag_map: Final[Any]

@final
class LifecyclePolicy(_Resource):
    """Resource Type definition for AWS::ImageBuilder::LifecyclePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role: str,
        name: str,
        policy_details: Sequence[LifecyclePolicy_PolicyDetail],
        resource_selection: LifecyclePolicy_ResourceSelection,
        resource_type: Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        description: str = ...,
        status: Literal["DISABLED", "ENABLED"] = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the lifecycle policy."""
    description: Final[str]
    """The description of the lifecycle policy."""
    execution_role: Final[str]
    """The execution role of the lifecycle policy."""
    name: Final[str]
    """The name of the lifecycle policy."""
    policy_details: Final[list[Any]]
    """The policy details of the lifecycle policy."""
    resource_selection: Final[LifecyclePolicy_ResourceSelection_Read]
    """The resource selection for the lifecycle policy."""
    resource_type: Final[str]
    """The resource type of the lifecycle policy."""
    status: Final[str]
    """The status of the lifecycle policy."""
    tags: Final[Any]
    """The tags associated with the lifecycle policy."""

@final
class Workflow_LatestVersion_Read:
    arn: Final[str]
    major: Final[str]
    minor: Final[str]
    patch: Final[str]

@final
class Workflow(_Resource):
    """Resource schema for AWS::ImageBuilder::Workflow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        type: Literal["BUILD", "TEST", "DISTRIBUTION"],
        version: str,
        change_description: str = ...,
        data: str = ...,
        description: str = ...,
        kms_key_id: str = ...,
        tags: Mapping[str, str] = ...,
        uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the workflow."""
    change_description: Final[str]
    """The change description of the workflow."""
    data: Final[str]
    """The data of the workflow."""
    description: Final[str]
    """The description of the workflow."""
    kms_key_id: Final[str]
    """The KMS key identifier used to encrypt the workflow."""
    latest_version: Final[Workflow_LatestVersion_Read]
    """The latest version references of the workflow."""
    name: Final[str]
    """The name of the workflow."""
    tags: Final[Any]
    """The tags associated with the workflow."""
    type: Final[str]
    """The type of the workflow denotes whether the workflow is used to build, test, or distribute."""
    uri: Final[str]
    """The uri of the workflow."""
    version: Final[str]
    """The version of the workflow."""
