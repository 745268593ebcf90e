"""Resource types of AWS BedrockAgentCore. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

@final
class ApiKeyCredentialProvider_ApiKeySecretArn_Read:
    secret_arn: Final[str]

class ApiKeyCredentialProvider_SecretReference(TypedDict):
    json_key: str
    secret_id: str

@final
class ApiKeyCredentialProvider_SecretReference_Read:
    json_key: Final[str]
    secret_id: Final[str]

class ApiKeyCredentialProvider_Tag(TypedDict):
    key: str
    value: str

@final
class ApiKeyCredentialProvider(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::ApiKeyCredentialProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        api_key: SecretText = ...,
        api_key_secret_config: ApiKeyCredentialProvider_SecretReference = ...,
        api_key_secret_source: Literal["MANAGED", "EXTERNAL"] = ...,
        tags: Sequence[ApiKeyCredentialProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    api_key: Final[str]
    """The API key to use for authentication"""
    api_key_secret_arn: Final[ApiKeyCredentialProvider_ApiKeySecretArn_Read]
    """Contains information about the API key secret in AWS Secrets Manager"""
    api_key_secret_config: Final[ApiKeyCredentialProvider_SecretReference_Read]
    """A reference to a customer-provided secret stored in AWS Secrets Manager"""
    api_key_secret_json_key: Final[str]
    """The JSON key within the secret that contains the API key value"""
    api_key_secret_source: Final[str]
    """The source of the API key secret."""
    created_time: Final[str]
    """The timestamp when the credential provider was created"""
    credential_provider_arn: Final[str]
    """The Amazon Resource Name (ARN) of the API key credential provider"""
    last_updated_time: Final[str]
    """The timestamp when the credential provider was last updated"""
    name: Final[str]
    """The name of the API key credential provider"""
    tags: Final[list[Any]]
    """Tags to assign to the API key credential provider"""

class BrowserCustom_BrowserSigning(TypedDict):
    enabled: NotRequired[Bool]

@final
class BrowserCustom_BrowserSigning_Read:
    enabled: Final[Ref[bool]]

class BrowserCustom_Certificate(TypedDict):
    certificate_location: BrowserCustom_CertificateLocation

class BrowserCustom_CertificateLocation(TypedDict):
    secret_arn: str

class BrowserCustom_BrowserEnterprisePolicy(TypedDict):
    location: BrowserCustom_S3Location
    type: Literal["MANAGED", "RECOMMENDED"]

class BrowserCustom_S3Location(TypedDict):
    bucket: str
    prefix: str

class BrowserCustom_BrowserNetworkConfiguration(TypedDict):
    network_mode: Literal["PUBLIC", "VPC"]
    vpc_config: NotRequired[BrowserCustom_VpcConfig]

class BrowserCustom_VpcConfig(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class BrowserCustom_BrowserNetworkConfiguration_Read:
    network_mode: Final[str]
    vpc_config: Final[BrowserCustom_VpcConfig_Read]

@final
class BrowserCustom_VpcConfig_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class BrowserCustom_RecordingConfig(TypedDict):
    enabled: NotRequired[Bool]
    s3_location: NotRequired[BrowserCustom_S3Location2]

class BrowserCustom_S3Location2(TypedDict):
    bucket: str
    prefix: str

@final
class BrowserCustom_RecordingConfig_Read:
    enabled: Final[Ref[bool]]
    s3_location: Final[BrowserCustom_S3Location_Read]

@final
class BrowserCustom_S3Location_Read:
    bucket: Final[str]
    prefix: Final[str]

@final
class BrowserCustom(_Resource):
    """Resource definition for AWS::BedrockAgentCore::BrowserCustom"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        network_configuration: BrowserCustom_BrowserNetworkConfiguration,
        browser_signing: BrowserCustom_BrowserSigning = ...,
        certificates: Sequence[BrowserCustom_Certificate] = ...,
        description: str = ...,
        enterprise_policies: Sequence[BrowserCustom_BrowserEnterprisePolicy] = ...,
        execution_role_arn: str = ...,
        recording_config: BrowserCustom_RecordingConfig = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    browser_arn: Final[str]
    """The ARN of a Browser resource."""
    browser_id: Final[str]
    """The id of the browser."""
    browser_signing: Final[BrowserCustom_BrowserSigning_Read]
    """Browser signing configuration"""
    certificates: Final[list[Any]]
    """List of root CA certificates."""
    created_at: Final[str]
    """Timestamp when the browser was created."""
    description: Final[str]
    """The description of the browser."""
    enterprise_policies: Final[list[Any]]
    """List of browser enterprise policies."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role."""
    failure_reason: Final[str]
    """The reason for failure if the browser creation or operation failed."""
    last_updated_at: Final[str]
    """Timestamp when the browser was last updated."""
    name: Final[str]
    """The name of the browser."""
    network_configuration: Final[BrowserCustom_BrowserNetworkConfiguration_Read]
    """Network configuration for browser"""
    recording_config: Final[BrowserCustom_RecordingConfig_Read]
    """Recording configuration for browser"""
    status: Final[str]
    """Status of browser"""
    tags: Final[Any]
    """A map of tag keys and values"""

@final
class BrowserProfile(_Resource):
    """Resource definition for AWS::BedrockAgentCore::BrowserProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """Timestamp when the browser profile was created."""
    description: Final[str]
    """The description of the browser profile."""
    last_saved_at: Final[str]
    """Timestamp when the browser profile was last saved."""
    last_saved_browser_id: Final[str]
    """ID of the last saved browser."""
    last_saved_browser_session_id: Final[str]
    """ID of the last saved browser session."""
    last_updated_at: Final[str]
    """Timestamp when the browser profile was last updated."""
    name: Final[str]
    """The name of the browser profile."""
    profile_arn: Final[str]
    """The ARN of a BrowserProfile resource."""
    profile_id: Final[str]
    """The id of the browser profile."""
    status: Final[str]
    """Status of browser profile"""
    tags: Final[Any]
    """A map of tag keys and values"""

class CapacityProvider_ComputeConfiguration(TypedDict):
    ec2_configuration: CapacityProvider_Ec2Configuration

class CapacityProvider_Ec2Configuration(TypedDict):
    launch_template_source: CapacityProvider_LaunchTemplateSource
    lifecycle_configuration: NotRequired[CapacityProvider_InstanceLifecycleConfiguration]
    root_volume: NotRequired[CapacityProvider_RootVolumeConfiguration]
    volumes: NotRequired[Sequence[CapacityProvider_VolumeConfiguration]]
    vpc_configuration: CapacityProvider_VpcConfiguration

class CapacityProvider_LaunchTemplateSource(TypedDict):
    launch_parameters: CapacityProvider_LaunchParameters

class CapacityProvider_LaunchParameters(TypedDict):
    capacity_reservation_specification: NotRequired[CapacityProvider_CapacityReservationSpecification]
    ephemeral_volumes: NotRequired[Sequence[CapacityProvider_EphemeralBlockDeviceMapping]]
    instance_profile_arn: NotRequired[str]
    instance_requirements: CapacityProvider_InstanceRequirements
    license_specifications: NotRequired[Sequence[CapacityProvider_LicenseSpecification]]
    monitoring: NotRequired[Literal["BASIC", "DETAILED"]]
    operating_system: Literal["LINUX_X86_64", "LINUX_ARM64"]
    propagated_tags: NotRequired[Mapping[str, str]]
    ssh_key_name: NotRequired[str]

class CapacityProvider_CapacityReservationSpecification(TypedDict):
    capacity_reservation_preference: NotRequired[Literal["capacity-reservations-only", "open", "none"]]
    capacity_reservation_target: NotRequired[CapacityProvider_CapacityReservationTarget]

class CapacityProvider_CapacityReservationTarget(TypedDict):
    capacity_reservation_id: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]

class CapacityProvider_EphemeralBlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[CapacityProvider_EphemeralEBSVolumeConfiguration]
    virtual_name: NotRequired[str]

class CapacityProvider_EphemeralEBSVolumeConfiguration(TypedDict):
    ebs_card_index: NotRequired[Int]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_initialization_rate: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"]]

class CapacityProvider_InstanceRequirements(TypedDict):
    allowed_instance_types: Texts

class CapacityProvider_LicenseSpecification(TypedDict):
    license_configuration_arn: str

class CapacityProvider_InstanceLifecycleConfiguration(TypedDict):
    idle_instance_timeout: NotRequired[Int]
    max_lifetime: NotRequired[Int]

class CapacityProvider_RootVolumeConfiguration(TypedDict):
    encrypted: NotRequired[Bool]
    free_space_gib: NotRequired[Int]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"]]

class CapacityProvider_VolumeConfiguration(TypedDict):
    ebs_configuration: CapacityProvider_EbsVolumeConfiguration

class CapacityProvider_EbsVolumeConfiguration(TypedDict):
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    name: str
    size_gib: Int
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_type: NotRequired[Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"]]

class CapacityProvider_VpcConfiguration(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class CapacityProvider_ComputeConfiguration_Read:
    ec2_configuration: Final[CapacityProvider_Ec2Configuration_Read]

@final
class CapacityProvider_Ec2Configuration_Read:
    launch_template_source: Final[CapacityProvider_LaunchTemplateSource_Read]
    lifecycle_configuration: Final[CapacityProvider_InstanceLifecycleConfiguration_Read]
    root_volume: Final[CapacityProvider_RootVolumeConfiguration_Read]
    volumes: Final[list[Any]]
    vpc_configuration: Final[CapacityProvider_VpcConfiguration_Read]

@final
class CapacityProvider_LaunchTemplateSource_Read:
    launch_parameters: Final[CapacityProvider_LaunchParameters_Read]

@final
class CapacityProvider_LaunchParameters_Read:
    capacity_reservation_specification: Final[CapacityProvider_CapacityReservationSpecification_Read]
    ephemeral_volumes: Final[list[Any]]
    instance_profile_arn: Final[str]
    instance_requirements: Final[CapacityProvider_InstanceRequirements_Read]
    license_specifications: Final[list[Any]]
    monitoring: Final[str]
    operating_system: Final[str]
    propagated_tags: Final[Any]
    ssh_key_name: Final[str]

@final
class CapacityProvider_CapacityReservationSpecification_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_target: Final[CapacityProvider_CapacityReservationTarget_Read]

@final
class CapacityProvider_CapacityReservationTarget_Read:
    capacity_reservation_id: Final[str]
    capacity_reservation_resource_group_arn: Final[str]

@final
class CapacityProvider_InstanceRequirements_Read:
    allowed_instance_types: Final[list[str]]

@final
class CapacityProvider_InstanceLifecycleConfiguration_Read:
    idle_instance_timeout: Final[Ref[int]]
    max_lifetime: Final[Ref[int]]

@final
class CapacityProvider_RootVolumeConfiguration_Read:
    encrypted: Final[Ref[bool]]
    free_space_gib: Final[Ref[int]]
    iops: Final[Ref[int]]
    kms_key_id: Final[str]
    throughput: Final[Ref[int]]
    volume_type: Final[str]

@final
class CapacityProvider_VpcConfiguration_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class CapacityProvider_PermissionsConfiguration(TypedDict):
    capacity_provider_operator_role_arn: str

@final
class CapacityProvider_PermissionsConfiguration_Read:
    capacity_provider_operator_role_arn: Final[str]

class CapacityProvider_Tag(TypedDict):
    key: str
    value: str

@final
class CapacityProvider(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::CapacityProvider."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        compute_configuration: CapacityProvider_ComputeConfiguration,
        name: str,
        permissions_configuration: CapacityProvider_PermissionsConfiguration,
        description: str = ...,
        tags: Sequence[CapacityProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the capacity provider."""
    capacity_provider_id: Final[str]
    """The unique identifier of the capacity provider."""
    compute_configuration: Final[CapacityProvider_ComputeConfiguration_Read]
    """The capacity configuration for the capacity provider."""
    created_at: Final[str]
    """The timestamp when the capacity provider was created."""
    description: Final[str]
    """An optional description of the capacity provider."""
    last_updated_at: Final[str]
    """The timestamp when the capacity provider was last updated."""
    name: Final[str]
    """The name of the capacity provider."""
    permissions_configuration: Final[CapacityProvider_PermissionsConfiguration_Read]
    """Configuration for permissions associated with a capacity provider."""
    status: Final[str]
    """The current status of the capacity provider."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the capacity provider."""

class CodeInterpreterCustom_Certificate(TypedDict):
    certificate_location: CodeInterpreterCustom_CertificateLocation

class CodeInterpreterCustom_CertificateLocation(TypedDict):
    secret_arn: str

class CodeInterpreterCustom_CodeInterpreterNetworkConfiguration(TypedDict):
    network_mode: Literal["PUBLIC", "SANDBOX", "VPC"]
    vpc_config: NotRequired[CodeInterpreterCustom_VpcConfig]

class CodeInterpreterCustom_VpcConfig(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class CodeInterpreterCustom_CodeInterpreterNetworkConfiguration_Read:
    network_mode: Final[str]
    vpc_config: Final[CodeInterpreterCustom_VpcConfig_Read]

@final
class CodeInterpreterCustom_VpcConfig_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

@final
class CodeInterpreterCustom(_Resource):
    """Resource definition for AWS::BedrockAgentCore::CodeInterpreterCustom"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        network_configuration: CodeInterpreterCustom_CodeInterpreterNetworkConfiguration,
        certificates: Sequence[CodeInterpreterCustom_Certificate] = ...,
        description: str = ...,
        execution_role_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificates: Final[list[Any]]
    """List of root CA certificates."""
    code_interpreter_arn: Final[str]
    """The ARN of a CodeInterpreter resource."""
    code_interpreter_id: Final[str]
    """The id of the code interpreter."""
    created_at: Final[str]
    """Timestamp when the code interpreter was created."""
    description: Final[str]
    """Description of the code interpreter."""
    execution_role_arn: Final[str]
    """The ARN of the IAM role."""
    failure_reason: Final[str]
    """The reason for failure if the code interpreter creation or operation failed."""
    last_updated_at: Final[str]
    """Timestamp when the code interpreter was last updated."""
    name: Final[str]
    """The name of the sandbox."""
    network_configuration: Final[CodeInterpreterCustom_CodeInterpreterNetworkConfiguration_Read]
    """Network configuration for code interpreter"""
    status: Final[str]
    """Status of Code interpreter"""
    tags: Final[Any]
    """A map of tag keys and values"""

class ConfigurationBundle_ComponentConfiguration(TypedDict):
    configuration: Mapping[str, Any]

class ConfigurationBundle_VersionCreatedBySource(TypedDict):
    arn: NotRequired[str]
    name: str

@final
class ConfigurationBundle_VersionCreatedBySource_Read:
    arn: Final[str]
    name: Final[str]

@final
class ConfigurationBundle_VersionLineageMetadata_Read:
    branch_name: Final[str]
    commit_message: Final[str]
    created_by: Final[ConfigurationBundle_VersionCreatedBySource_Read2]
    parent_version_ids: Final[list[str]]

@final
class ConfigurationBundle_VersionCreatedBySource_Read2:
    arn: Final[str]
    name: Final[str]

class ConfigurationBundle_Tag(TypedDict):
    key: str
    value: str

@final
class ConfigurationBundle(_Resource):
    """Definition of AWS::BedrockAgentCore::ConfigurationBundle Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bundle_name: str,
        components: Mapping[str, ConfigurationBundle_ComponentConfiguration],
        branch_name: str = ...,
        commit_message: str = ...,
        created_by: ConfigurationBundle_VersionCreatedBySource = ...,
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Sequence[ConfigurationBundle_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    branch_name: Final[str]
    """The branch name for version tracking."""
    bundle_arn: Final[str]
    """The Amazon Resource Name (ARN) of the configuration bundle."""
    bundle_id: Final[str]
    """The unique identifier of the configuration bundle."""
    bundle_name: Final[str]
    """The name for the configuration bundle."""
    commit_message: Final[str]
    """A commit message describing the version of the configuration bundle."""
    components: Final[Any]
    """A map of component identifiers to their configurations."""
    created_at: Final[str]
    """The timestamp when the configuration bundle was created."""
    created_by: Final[ConfigurationBundle_VersionCreatedBySource_Read]
    """The source that created a configuration bundle version."""
    description: Final[str]
    """The description for the configuration bundle."""
    kms_key_arn: Final[str]
    """The ARN of the KMS key used to encrypt component configurations."""
    lineage_metadata: Final[ConfigurationBundle_VersionLineageMetadata_Read]
    """The version lineage metadata that tracks parent versions and creation source."""
    tags: Final[list[Any]]
    """Tags to assign to the configuration bundle."""
    updated_at: Final[str]
    """The timestamp when the configuration bundle was last updated."""
    version_id: Final[str]
    """The version identifier of the configuration bundle."""

class ConsentPortal_IdpConfig(TypedDict):
    audience: NotRequired[str]
    credential_provider_arn: str
    scopes: Texts

@final
class ConsentPortal_IdpConfig_Read:
    audience: Final[str]
    credential_provider_arn: Final[str]
    scopes: Final[list[str]]

class ConsentPortal_ConsentPortalSource(TypedDict):
    identifier: str
    type: Literal["agentcore-gateway"]

class ConsentPortal_Tag(TypedDict):
    key: str
    value: str

@final
class ConsentPortal(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::ConsentPortal"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role_arn: str,
        idp_config: ConsentPortal_IdpConfig,
        name: str,
        sources: Sequence[ConsentPortal_ConsentPortalSource],
        description: str = ...,
        tags: Sequence[ConsentPortal_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    consent_portal_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource."""
    consent_portal_id: Final[str]
    created_at: Final[str]
    description: Final[str]
    execution_role_arn: Final[str]
    idp_config: Final[ConsentPortal_IdpConfig_Read]
    name: Final[str]
    portal_url: Final[str]
    sources: Final[list[Any]]
    status: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the consent portal"""
    updated_at: Final[str]

class Dataset_DataSourceType(TypedDict):
    inline_examples: NotRequired[Dataset_InlineExamplesSource]
    s3_source: NotRequired[Dataset_S3Source]

class Dataset_InlineExamplesSource(TypedDict):
    examples: Sequence[Mapping[str, Any]]

class Dataset_S3Source(TypedDict):
    s3_uri: str

@final
class Dataset_DataSourceType_Read:
    inline_examples: Final[Dataset_InlineExamplesSource_Read]
    s3_source: Final[Dataset_S3Source_Read]

@final
class Dataset_InlineExamplesSource_Read:
    examples: Final[list[Any]]

@final
class Dataset_S3Source_Read:
    s3_uri: Final[str]

class Dataset_Tag(TypedDict):
    key: str
    value: str

@final
class Dataset(_Resource):
    """Definition of AWS::BedrockAgentCore::Dataset Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dataset_name: str,
        schema_type: Literal["AGENTCORE_EVALUATION_PREDEFINED_V1", "AGENTCORE_EVALUATION_SIMULATED_V1", "GENERIC_EVALUATION_PREDEFINED_V1", "THIRD_PARTY_EVALUATION_V1"],
        description: str = ...,
        kms_key_arn: str = ...,
        source: Dataset_DataSourceType = ...,
        tags: Sequence[Dataset_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the dataset was created."""
    dataset_arn: Final[str]
    """The Amazon Resource Name (ARN) of the dataset."""
    dataset_id: Final[str]
    """The unique identifier of the dataset."""
    dataset_name: Final[str]
    """Human-readable name for the dataset."""
    description: Final[str]
    """A description of the dataset."""
    example_count: Final[Ref[int]]
    """The number of examples in the dataset DRAFT."""
    kms_key_arn: Final[str]
    """Optional AWS KMS key ARN for SSE-KMS on service S3 writes."""
    schema_type: Final[str]
    """Versioned schema type governing the structure of examples."""
    source: Final[Dataset_DataSourceType_Read]
    """Source of initial examples."""
    status: Final[str]
    """The current status of the dataset."""
    tags: Final[list[Any]]
    """A list of tags to assign to the dataset."""
    updated_at: Final[str]
    """The timestamp when the dataset was last updated."""

class Evaluator_EvaluatorConfig(TypedDict):
    code_based: NotRequired[Evaluator_CodeBasedEvaluatorConfig]
    derived: NotRequired[Evaluator_DerivedEvaluatorConfig]
    llm_as_a_judge: NotRequired[Evaluator_LlmAsAJudgeEvaluatorConfig]

class Evaluator_CodeBasedEvaluatorConfig(TypedDict):
    lambda_config: Evaluator_LambdaEvaluatorConfig

class Evaluator_LambdaEvaluatorConfig(TypedDict):
    lambda_arn: str
    lambda_timeout_in_seconds: NotRequired[Int]

class Evaluator_DerivedEvaluatorConfig(TypedDict):
    base_evaluator_id: str
    model_config: Evaluator_EvaluatorModelConfig

class Evaluator_EvaluatorModelConfig(TypedDict):
    bedrock_evaluator_model_config: NotRequired[Evaluator_BedrockEvaluatorModelConfig]
    responses_evaluator_model_config: NotRequired[Evaluator_OpenResponsesEvaluatorModelConfig]

class Evaluator_BedrockEvaluatorModelConfig(TypedDict):
    additional_model_request_fields: NotRequired[Mapping[str, Any]]
    inference_config: NotRequired[Evaluator_InferenceConfiguration]
    model_id: str

class Evaluator_InferenceConfiguration(TypedDict):
    max_tokens: NotRequired[Int]
    stop_sequences: NotRequired[Texts]
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Evaluator_OpenResponsesEvaluatorModelConfig(TypedDict):
    max_output_tokens: NotRequired[Int]
    model_id: str
    reasoning: NotRequired[Evaluator_ReasoningConfiguration]
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Evaluator_ReasoningConfiguration(TypedDict):
    effort: NotRequired[str]

class Evaluator_LlmAsAJudgeEvaluatorConfig(TypedDict):
    instructions: str
    model_config: Evaluator_EvaluatorModelConfig2
    rating_scale: Evaluator_RatingScale

class Evaluator_EvaluatorModelConfig2(TypedDict):
    bedrock_evaluator_model_config: NotRequired[Evaluator_BedrockEvaluatorModelConfig]
    responses_evaluator_model_config: NotRequired[Evaluator_OpenResponsesEvaluatorModelConfig]

class Evaluator_RatingScale(TypedDict):
    categorical: NotRequired[Sequence[Evaluator_CategoricalScaleDefinition]]
    multi_dimensional: NotRequired[Sequence[Evaluator_EvaluationDimension]]
    numerical: NotRequired[Sequence[Evaluator_NumericalScaleDefinition2]]

class Evaluator_CategoricalScaleDefinition(TypedDict):
    definition: str
    label: str

class Evaluator_EvaluationDimension(TypedDict):
    dimension_instruction: str
    dimension_name: str
    dimension_rating_scale: Evaluator_DimensionRatingScale

class Evaluator_DimensionRatingScale(TypedDict):
    categorical: NotRequired[Sequence[Evaluator_CategoricalScaleDefinition2]]
    numerical: NotRequired[Sequence[Evaluator_NumericalScaleDefinition]]

class Evaluator_CategoricalScaleDefinition2(TypedDict):
    definition: str
    label: str

class Evaluator_NumericalScaleDefinition(TypedDict):
    definition: str
    label: str
    value: Number

class Evaluator_NumericalScaleDefinition2(TypedDict):
    definition: str
    label: str
    value: Number

@final
class Evaluator_EvaluatorConfig_Read:
    code_based: Final[Evaluator_CodeBasedEvaluatorConfig_Read]
    derived: Final[Evaluator_DerivedEvaluatorConfig_Read]
    llm_as_a_judge: Final[Evaluator_LlmAsAJudgeEvaluatorConfig_Read]

@final
class Evaluator_CodeBasedEvaluatorConfig_Read:
    lambda_config: Final[Evaluator_LambdaEvaluatorConfig_Read]

@final
class Evaluator_LambdaEvaluatorConfig_Read:
    lambda_arn: Final[str]
    lambda_timeout_in_seconds: Final[Ref[int]]

@final
class Evaluator_DerivedEvaluatorConfig_Read:
    base_evaluator_id: Final[str]
    model_config: Final[Evaluator_EvaluatorModelConfig_Read]

@final
class Evaluator_EvaluatorModelConfig_Read:
    bedrock_evaluator_model_config: Final[Evaluator_BedrockEvaluatorModelConfig_Read]
    responses_evaluator_model_config: Final[Evaluator_OpenResponsesEvaluatorModelConfig_Read]

@final
class Evaluator_BedrockEvaluatorModelConfig_Read:
    additional_model_request_fields: Final[Any]
    inference_config: Final[Evaluator_InferenceConfiguration_Read]
    model_id: Final[str]

@final
class Evaluator_InferenceConfiguration_Read:
    max_tokens: Final[Ref[int]]
    stop_sequences: Final[list[str]]
    temperature: Final[Ref[float]]
    top_p: Final[Ref[float]]

@final
class Evaluator_OpenResponsesEvaluatorModelConfig_Read:
    max_output_tokens: Final[Ref[int]]
    model_id: Final[str]
    reasoning: Final[Evaluator_ReasoningConfiguration_Read]
    temperature: Final[Ref[float]]
    top_p: Final[Ref[float]]

@final
class Evaluator_ReasoningConfiguration_Read:
    effort: Final[str]

@final
class Evaluator_LlmAsAJudgeEvaluatorConfig_Read:
    instructions: Final[str]
    model_config: Final[Evaluator_EvaluatorModelConfig_Read2]
    rating_scale: Final[Evaluator_RatingScale_Read]

@final
class Evaluator_EvaluatorModelConfig_Read2:
    bedrock_evaluator_model_config: Final[Evaluator_BedrockEvaluatorModelConfig_Read]
    responses_evaluator_model_config: Final[Evaluator_OpenResponsesEvaluatorModelConfig_Read]

@final
class Evaluator_RatingScale_Read:
    categorical: Final[list[Any]]
    multi_dimensional: Final[list[Any]]
    numerical: Final[list[Any]]

class Evaluator_Tag(TypedDict):
    key: str
    value: str

@final
class Evaluator(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::Evaluator - Creates a custom evaluator for agent quality assessment using…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        evaluator_config: Evaluator_EvaluatorConfig,
        evaluator_name: str,
        level: Literal["TOOL_CALL", "TRACE", "SESSION"],
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Sequence[Evaluator_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the evaluator was created."""
    description: Final[str]
    """The description of the evaluator."""
    evaluator_arn: Final[str]
    """The Amazon Resource Name (ARN) of the evaluator."""
    evaluator_config: Final[Evaluator_EvaluatorConfig_Read]
    """The configuration that defines how an evaluator assesses agent performance."""
    evaluator_id: Final[str]
    """The unique identifier of the evaluator."""
    evaluator_name: Final[str]
    """The name of the evaluator."""
    evaluator_type: Final[str]
    """The kind of evaluator resource."""
    kms_key_arn: Final[str]
    """The ARN of the KMS key used to encrypt evaluator data."""
    level: Final[str]
    """The evaluation level that determines the scope of evaluation."""
    provider: Final[str]
    """Where the evaluator's logic comes from: AWS for AWS-authored evaluators, DeepEval or AutoEval for the corresponding third-party libraries,…"""
    status: Final[str]
    """The current status of the evaluator."""
    tags: Final[list[Any]]
    """A list of tags to assign to the evaluator."""
    updated_at: Final[str]
    """The timestamp when the evaluator was last updated."""

class Gateway_AuthorizerConfiguration(TypedDict):
    custom_jwt_authorizer: Gateway_CustomJWTAuthorizerConfiguration

class Gateway_CustomJWTAuthorizerConfiguration(TypedDict):
    advertised_scope_mapping: NotRequired[Mapping[str, str]]
    allowed_audience: NotRequired[Texts]
    allowed_clients: NotRequired[Texts]
    allowed_scopes: NotRequired[Texts]
    custom_claims: NotRequired[Sequence[Gateway_CustomClaimValidationType]]
    discovery_url: str
    private_endpoint: NotRequired[Gateway_PrivateEndpoint]

class Gateway_CustomClaimValidationType(TypedDict):
    authorizing_claim_match_value: Gateway_AuthorizingClaimMatchValueType
    inbound_token_claim_name: str
    inbound_token_claim_value_type: Literal["STRING", "STRING_ARRAY"]

class Gateway_AuthorizingClaimMatchValueType(TypedDict):
    claim_match_operator: Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"]
    claim_match_value: Gateway_ClaimMatchValueType

class Gateway_ClaimMatchValueType(TypedDict):
    match_value_string: NotRequired[str]
    match_value_string_list: NotRequired[Texts]

class Gateway_PrivateEndpoint(TypedDict):
    self_managed_lattice_resource: NotRequired[Gateway_SelfManagedLatticeResource]
    managed_vpc_resource: NotRequired[Gateway_ManagedVpcResource]

class Gateway_SelfManagedLatticeResource(TypedDict):
    resource_configuration_identifier: str

class Gateway_ManagedVpcResource(TypedDict):
    endpoint_ip_address_type: Literal["IPV4", "IPV6"]
    routing_domain: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    tags: NotRequired[Mapping[str, str]]
    vpc_identifier: str

@final
class Gateway_AuthorizerConfiguration_Read:
    custom_jwt_authorizer: Final[Gateway_CustomJWTAuthorizerConfiguration_Read]

@final
class Gateway_CustomJWTAuthorizerConfiguration_Read:
    advertised_scope_mapping: Final[Any]
    allowed_audience: Final[list[str]]
    allowed_clients: Final[list[str]]
    allowed_scopes: Final[list[str]]
    custom_claims: Final[list[Any]]
    discovery_url: Final[str]
    private_endpoint: Final[Gateway_PrivateEndpoint_Read]

@final
class Gateway_PrivateEndpoint_Read:
    self_managed_lattice_resource: Final[Gateway_SelfManagedLatticeResource_Read]
    managed_vpc_resource: Final[Gateway_ManagedVpcResource_Read]

@final
class Gateway_SelfManagedLatticeResource_Read:
    resource_configuration_identifier: Final[str]

@final
class Gateway_ManagedVpcResource_Read:
    endpoint_ip_address_type: Final[str]
    routing_domain: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[Any]
    vpc_identifier: Final[str]

class Gateway_GatewayInterceptorConfiguration(TypedDict):
    input_configuration: NotRequired[Gateway_InterceptorInputConfiguration]
    interception_points: Sequence[Literal["REQUEST", "RESPONSE"]]
    interceptor: Gateway_InterceptorConfiguration

class Gateway_InterceptorInputConfiguration(TypedDict):
    pass_request_headers: Bool
    payload_filter: NotRequired[Gateway_InterceptorPayloadFilter]

class Gateway_InterceptorPayloadFilter(TypedDict):
    exclude: Sequence[Gateway_InterceptorPayloadExclusionSelector]

class Gateway_InterceptorPayloadExclusionSelector(TypedDict):
    field: Literal["RESPONSE_BODY"]

class Gateway_InterceptorConfiguration(TypedDict):
    lambda_: Gateway_LambdaInterceptorConfiguration

class Gateway_LambdaInterceptorConfiguration(TypedDict):
    arn: str

class Gateway_GatewayPolicyEngineConfiguration(TypedDict):
    arn: str
    mode: Literal["LOG_ONLY", "ENFORCE"]

@final
class Gateway_GatewayPolicyEngineConfiguration_Read:
    arn: Final[str]
    mode: Final[str]

class Gateway_GatewayProtocolConfiguration(TypedDict):
    mcp: Gateway_MCPGatewayConfiguration

class Gateway_MCPGatewayConfiguration(TypedDict):
    instructions: NotRequired[str]
    search_type: NotRequired[Literal["SEMANTIC"]]
    session_configuration: NotRequired[Gateway_SessionConfiguration]
    streaming_configuration: NotRequired[Gateway_StreamingConfiguration]
    supported_versions: NotRequired[Texts]

class Gateway_SessionConfiguration(TypedDict):
    session_timeout_in_seconds: NotRequired[Number]

class Gateway_StreamingConfiguration(TypedDict):
    enable_response_streaming: NotRequired[Bool]

@final
class Gateway_GatewayProtocolConfiguration_Read:
    mcp: Final[Gateway_MCPGatewayConfiguration_Read]

@final
class Gateway_MCPGatewayConfiguration_Read:
    instructions: Final[str]
    search_type: Final[str]
    session_configuration: Final[Gateway_SessionConfiguration_Read]
    streaming_configuration: Final[Gateway_StreamingConfiguration_Read]
    supported_versions: Final[list[str]]

@final
class Gateway_SessionConfiguration_Read:
    session_timeout_in_seconds: Final[Ref[float]]

@final
class Gateway_StreamingConfiguration_Read:
    enable_response_streaming: Final[Ref[bool]]

class Gateway_WafConfiguration(TypedDict):
    failure_mode: NotRequired[Literal["FAIL_CLOSE", "FAIL_OPEN"]]

@final
class Gateway_WafConfiguration_Read:
    failure_mode: Final[str]

@final
class Gateway_WorkloadIdentityDetails_Read:
    workload_identity_arn: Final[str]

@final
class Gateway(_Resource):
    """Definition of AWS::BedrockAgentCore::Gateway Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorizer_type: Literal["CUSTOM_JWT", "AWS_IAM", "NONE", "AUTHENTICATE_ONLY"],
        name: str,
        role_arn: str,
        authorizer_configuration: Gateway_AuthorizerConfiguration = ...,
        description: str = ...,
        exception_level: Literal["DEBUG"] = ...,
        interceptor_configurations: Sequence[Gateway_GatewayInterceptorConfiguration] = ...,
        kms_key_arn: str = ...,
        policy_engine_configuration: Gateway_GatewayPolicyEngineConfiguration = ...,
        protocol_configuration: Gateway_GatewayProtocolConfiguration = ...,
        protocol_type: Literal["MCP"] = ...,
        tags: Mapping[str, str] = ...,
        waf_configuration: Gateway_WafConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authorizer_configuration: Final[Gateway_AuthorizerConfiguration_Read]
    authorizer_type: Final[str]
    created_at: Final[str]
    description: Final[str]
    exception_level: Final[str]
    gateway_arn: Final[str]
    gateway_identifier: Final[str]
    gateway_url: Final[str]
    interceptor_configurations: Final[list[Any]]
    kms_key_arn: Final[str]
    name: Final[str]
    policy_engine_configuration: Final[Gateway_GatewayPolicyEngineConfiguration_Read]
    protocol_configuration: Final[Gateway_GatewayProtocolConfiguration_Read]
    protocol_type: Final[str]
    role_arn: Final[str]
    status: Final[str]
    status_reasons: Final[list[str]]
    tags: Final[Any]
    updated_at: Final[str]
    waf_configuration: Final[Gateway_WafConfiguration_Read]
    web_acl_arn: Final[str]
    workload_identity_details: Final[Gateway_WorkloadIdentityDetails_Read]

class GatewayRateLimit_LimitEntry(TypedDict):
    connections: NotRequired[Sequence[GatewayRateLimit_RateConfig]]
    dimensions: Mapping[str, str]
    requests: NotRequired[Sequence[GatewayRateLimit_RateConfig2]]
    tokens: NotRequired[Sequence[GatewayRateLimit_RateConfig3]]

class GatewayRateLimit_RateConfig(TypedDict):
    period: Literal["second", "minute"]
    rate: Number

class GatewayRateLimit_RateConfig2(TypedDict):
    period: Literal["second", "minute"]
    rate: Number

class GatewayRateLimit_RateConfig3(TypedDict):
    period: Literal["second", "minute"]
    rate: Number

@final
class GatewayRateLimit(_Resource):
    """Definition of AWS::BedrockAgentCore::GatewayRateLimit Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dimension_keys: Texts,
        entries: Sequence[GatewayRateLimit_LimitEntry],
        description: str = ...,
        gateway_identifier: str = ...,
        rate_limit_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    description: Final[str]
    """Optional human-readable description for this limit."""
    dimension_keys: Final[list[str]]
    """Ordered list of dimension names defining the scope of this limit."""
    entries: Final[list[Any]]
    """Rule entries mapping dimension values to rate configurations."""
    gateway_identifier: Final[str]
    rate_limit_id: Final[str]
    """Limit identifier."""
    status: Final[str]
    """Status of a gateway limit"""
    updated_at: Final[str]

class GatewayRule_Action(TypedDict):
    configuration_bundle: NotRequired[GatewayRule_ConfigurationBundleAction]
    route_to_target: NotRequired[GatewayRule_RouteToTargetAction]

class GatewayRule_ConfigurationBundleAction(TypedDict):
    static_override: NotRequired[GatewayRule_StaticOverride]
    weighted_override: NotRequired[GatewayRule_WeightedOverride]

class GatewayRule_StaticOverride(TypedDict):
    bundle_arn: str
    bundle_version: str

class GatewayRule_WeightedOverride(TypedDict):
    traffic_split: Sequence[GatewayRule_TrafficSplitEntry]

class GatewayRule_TrafficSplitEntry(TypedDict):
    configuration_bundle: GatewayRule_ConfigurationBundleReference
    description: NotRequired[str]
    metadata: NotRequired[Mapping[str, str]]
    name: str
    weight: Number

class GatewayRule_ConfigurationBundleReference(TypedDict):
    bundle_arn: str
    bundle_version: str

class GatewayRule_RouteToTargetAction(TypedDict):
    static_route: NotRequired[GatewayRule_StaticRoute]
    weighted_route: NotRequired[GatewayRule_WeightedRoute]

class GatewayRule_StaticRoute(TypedDict):
    target_name: str

class GatewayRule_WeightedRoute(TypedDict):
    traffic_split: Sequence[GatewayRule_TargetTrafficSplitEntry]

class GatewayRule_TargetTrafficSplitEntry(TypedDict):
    description: NotRequired[str]
    metadata: NotRequired[Mapping[str, str]]
    name: str
    target_name: str
    weight: Number

class GatewayRule_Condition(TypedDict):
    match_principals: NotRequired[GatewayRule_MatchPrincipals]
    match_paths: NotRequired[GatewayRule_MatchPaths]

class GatewayRule_MatchPrincipals(TypedDict):
    any_of: Sequence[GatewayRule_MatchPrincipalEntry]

class GatewayRule_MatchPrincipalEntry(TypedDict):
    iam_principal: GatewayRule_IamPrincipal

class GatewayRule_IamPrincipal(TypedDict):
    arn: str
    operator: NotRequired[Literal["StringEquals", "StringLike"]]

class GatewayRule_MatchPaths(TypedDict):
    any_of: Texts

@final
class GatewayRule_SystemManagedBlock_Read:
    managed_by: Final[str]

@final
class GatewayRule(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::GatewayRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[GatewayRule_Action],
        priority: Number,
        conditions: Sequence[GatewayRule_Condition] = ...,
        description: str = ...,
        gateway_identifier: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    conditions: Final[list[Any]]
    created_at: Final[str]
    description: Final[str]
    gateway_arn: Final[str]
    gateway_identifier: Final[str]
    priority: Final[Ref[float]]
    rule_id: Final[str]
    status: Final[str]
    system: Final[GatewayRule_SystemManagedBlock_Read]
    updated_at: Final[str]

@final
class GatewayTarget_AuthorizationData_Read:
    oauth2: Final[GatewayTarget_OAuth2AuthorizationData_Read]

@final
class GatewayTarget_OAuth2AuthorizationData_Read:
    authorization_url: Final[str]
    user_id: Final[str]

class GatewayTarget_CredentialProviderConfiguration(TypedDict):
    credential_provider: NotRequired[GatewayTarget_CredentialProvider]
    credential_provider_type: Literal["GATEWAY_IAM_ROLE", "OAUTH", "API_KEY", "CALLER_IAM_CREDENTIALS", "JWT_PASSTHROUGH"]

class GatewayTarget_CredentialProvider(TypedDict):
    oauth_credential_provider: NotRequired[GatewayTarget_OAuthCredentialProvider]
    api_key_credential_provider: NotRequired[GatewayTarget_ApiKeyCredentialProvider]
    iam_credential_provider: NotRequired[GatewayTarget_IamCredentialProvider]

class GatewayTarget_OAuthCredentialProvider(TypedDict):
    custom_parameters: NotRequired[Mapping[str, str]]
    default_return_url: NotRequired[str]
    grant_type: NotRequired[Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "TOKEN_EXCHANGE"]]
    provider_arn: str
    scopes: Texts

class GatewayTarget_ApiKeyCredentialProvider(TypedDict):
    credential_location: NotRequired[Literal["HEADER", "QUERY_PARAMETER"]]
    credential_parameter_name: NotRequired[str]
    credential_prefix: NotRequired[str]
    provider_arn: str

class GatewayTarget_IamCredentialProvider(TypedDict):
    region: NotRequired[str]
    service: str

class GatewayTarget_MetadataConfiguration(TypedDict):
    allowed_query_parameters: NotRequired[Texts]
    allowed_request_headers: NotRequired[Texts]
    allowed_response_headers: NotRequired[Texts]

@final
class GatewayTarget_MetadataConfiguration_Read:
    allowed_query_parameters: Final[list[str]]
    allowed_request_headers: Final[list[str]]
    allowed_response_headers: Final[list[str]]

class GatewayTarget_PrivateEndpoint(TypedDict):
    self_managed_lattice_resource: NotRequired[GatewayTarget_SelfManagedLatticeResource]
    managed_vpc_resource: NotRequired[GatewayTarget_ManagedVpcResource]

class GatewayTarget_SelfManagedLatticeResource(TypedDict):
    resource_configuration_identifier: str

class GatewayTarget_ManagedVpcResource(TypedDict):
    endpoint_ip_address_type: Literal["IPV4", "IPV6"]
    routing_domain: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    tags: NotRequired[Mapping[str, str]]
    vpc_identifier: str

@final
class GatewayTarget_PrivateEndpoint_Read:
    self_managed_lattice_resource: Final[GatewayTarget_SelfManagedLatticeResource_Read]
    managed_vpc_resource: Final[GatewayTarget_ManagedVpcResource_Read]

@final
class GatewayTarget_SelfManagedLatticeResource_Read:
    resource_configuration_identifier: Final[str]

@final
class GatewayTarget_ManagedVpcResource_Read:
    endpoint_ip_address_type: Final[str]
    routing_domain: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[Any]
    vpc_identifier: Final[str]

class GatewayTarget_TargetConfiguration(TypedDict):
    mcp: NotRequired[GatewayTarget_McpTargetConfiguration]
    http: NotRequired[GatewayTarget_HttpTargetConfiguration]
    inference: NotRequired[GatewayTarget_InferenceTargetConfiguration]

class GatewayTarget_McpTargetConfiguration(TypedDict):
    open_api_schema: NotRequired[GatewayTarget_ApiSchemaConfiguration]
    smithy_model: NotRequired[GatewayTarget_ApiSchemaConfiguration2]
    lambda_: NotRequired[GatewayTarget_McpLambdaTargetConfiguration]
    mcp_server: NotRequired[GatewayTarget_McpServerTargetConfiguration]
    api_gateway: NotRequired[GatewayTarget_ApiGatewayTargetConfiguration]
    connector: NotRequired[GatewayTarget_ConnectorTargetConfiguration]

class GatewayTarget_ApiSchemaConfiguration(TypedDict):
    s3: NotRequired[GatewayTarget_S3Configuration]
    inline_payload: NotRequired[str]

class GatewayTarget_S3Configuration(TypedDict):
    bucket_owner_account_id: NotRequired[str]
    uri: NotRequired[str]

class GatewayTarget_ApiSchemaConfiguration2(TypedDict):
    s3: NotRequired[GatewayTarget_S3Configuration]
    inline_payload: NotRequired[str]

class GatewayTarget_McpLambdaTargetConfiguration(TypedDict):
    lambda_arn: str
    tool_schema: GatewayTarget_ToolSchema

class GatewayTarget_ToolSchema(TypedDict):
    s3: NotRequired[GatewayTarget_S3Configuration2]
    inline_payload: NotRequired[Sequence[GatewayTarget_ToolDefinition]]

class GatewayTarget_S3Configuration2(TypedDict):
    bucket_owner_account_id: NotRequired[str]
    uri: NotRequired[str]

class GatewayTarget_ToolDefinition(TypedDict):
    description: str
    input_schema: GatewayTarget_SchemaDefinition
    name: str
    output_schema: NotRequired[GatewayTarget_SchemaDefinition4]

class GatewayTarget_SchemaDefinition(TypedDict):
    description: NotRequired[str]
    items: NotRequired[GatewayTarget_SchemaDefinition2]
    properties: NotRequired[Mapping[str, GatewayTarget_SchemaDefinition3]]
    required: NotRequired[Texts]
    type: Literal["string", "number", "object", "array", "boolean", "integer"]

class GatewayTarget_SchemaDefinition2(TypedDict):
    description: NotRequired[str]
    items: NotRequired[GatewayTarget_SchemaDefinition2]
    properties: NotRequired[Mapping[str, GatewayTarget_SchemaDefinition3]]
    required: NotRequired[Texts]
    type: Literal["string", "number", "object", "array", "boolean", "integer"]

class GatewayTarget_SchemaDefinition3(TypedDict):
    description: NotRequired[str]
    items: NotRequired[GatewayTarget_SchemaDefinition2]
    properties: NotRequired[Mapping[str, GatewayTarget_SchemaDefinition3]]
    required: NotRequired[Texts]
    type: Literal["string", "number", "object", "array", "boolean", "integer"]

class GatewayTarget_SchemaDefinition4(TypedDict):
    description: NotRequired[str]
    items: NotRequired[GatewayTarget_SchemaDefinition2]
    properties: NotRequired[Mapping[str, GatewayTarget_SchemaDefinition3]]
    required: NotRequired[Texts]
    type: Literal["string", "number", "object", "array", "boolean", "integer"]

class GatewayTarget_McpServerTargetConfiguration(TypedDict):
    endpoint: str
    listing_mode: NotRequired[Literal["DEFAULT", "DYNAMIC"]]
    mcp_tool_schema: NotRequired[GatewayTarget_McpToolSchemaConfiguration]
    resource_priority: NotRequired[Number]

class GatewayTarget_McpToolSchemaConfiguration(TypedDict):
    s3: NotRequired[GatewayTarget_S3Configuration3]
    inline_payload: NotRequired[str]

class GatewayTarget_S3Configuration3(TypedDict):
    bucket_owner_account_id: NotRequired[str]
    uri: NotRequired[str]

class GatewayTarget_ApiGatewayTargetConfiguration(TypedDict):
    api_gateway_tool_configuration: GatewayTarget_ApiGatewayToolConfiguration
    rest_api_id: str
    stage: str

class GatewayTarget_ApiGatewayToolConfiguration(TypedDict):
    tool_filters: Sequence[GatewayTarget_ApiGatewayToolFilter]
    tool_overrides: NotRequired[Sequence[GatewayTarget_ApiGatewayToolOverride]]

class GatewayTarget_ApiGatewayToolFilter(TypedDict):
    filter_path: str
    methods: Sequence[Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"]]

class GatewayTarget_ApiGatewayToolOverride(TypedDict):
    description: NotRequired[str]
    method: Literal["GET", "DELETE", "HEAD", "OPTIONS", "PATCH", "PUT", "POST"]
    name: str
    path: str

class GatewayTarget_ConnectorTargetConfiguration(TypedDict):
    configurations: NotRequired[Sequence[GatewayTarget_ConnectorConfiguration]]
    enabled: NotRequired[Texts]
    source: GatewayTarget_ConnectorSource

class GatewayTarget_ConnectorConfiguration(TypedDict):
    description: NotRequired[str]
    name: str
    parameter_overrides: NotRequired[Sequence[GatewayTarget_ConnectorParameterOverride]]
    parameter_values: NotRequired[Any]

class GatewayTarget_ConnectorParameterOverride(TypedDict):
    description: NotRequired[str]
    path: str
    visible: NotRequired[Bool]

class GatewayTarget_ConnectorSource(TypedDict):
    connector_id: str

class GatewayTarget_HttpTargetConfiguration(TypedDict):
    agentcore_runtime: NotRequired[GatewayTarget_RuntimeTargetConfiguration]
    passthrough: NotRequired[GatewayTarget_PassthroughTargetConfiguration]
    connector: NotRequired[GatewayTarget_HttpConnectorTargetConfiguration]

class GatewayTarget_RuntimeTargetConfiguration(TypedDict):
    arn: str
    qualifier: NotRequired[str]
    schema: NotRequired[GatewayTarget_HttpApiSchemaConfiguration]

class GatewayTarget_HttpApiSchemaConfiguration(TypedDict):
    source: GatewayTarget_ApiSchemaConfiguration3

class GatewayTarget_ApiSchemaConfiguration3(TypedDict):
    s3: NotRequired[GatewayTarget_S3Configuration]
    inline_payload: NotRequired[str]

class GatewayTarget_PassthroughTargetConfiguration(TypedDict):
    endpoint: str
    protocol_type: Literal["MCP", "A2A", "INFERENCE", "CUSTOM"]
    schema: NotRequired[GatewayTarget_HttpApiSchemaConfiguration2]
    stickiness_configuration: NotRequired[GatewayTarget_StickinessConfiguration]

class GatewayTarget_HttpApiSchemaConfiguration2(TypedDict):
    source: GatewayTarget_ApiSchemaConfiguration3

class GatewayTarget_StickinessConfiguration(TypedDict):
    identifier: str
    timeout: NotRequired[Number]

class GatewayTarget_HttpConnectorTargetConfiguration(TypedDict):
    parameters: NotRequired[Mapping[str, str]]
    source: GatewayTarget_HttpConnectorSource

class GatewayTarget_HttpConnectorSource(TypedDict):
    connector_id: str

class GatewayTarget_InferenceTargetConfiguration(TypedDict):
    connector: NotRequired[GatewayTarget_InferenceConnectorTargetConfiguration]
    provider: NotRequired[GatewayTarget_InferenceProviderTargetConfiguration]

class GatewayTarget_InferenceConnectorTargetConfiguration(TypedDict):
    source: GatewayTarget_InferenceConnectorSource

class GatewayTarget_InferenceConnectorSource(TypedDict):
    connector_id: str

class GatewayTarget_InferenceProviderTargetConfiguration(TypedDict):
    endpoint: str
    model_mapping: NotRequired[GatewayTarget_ModelMapping]
    operations: NotRequired[Sequence[GatewayTarget_InferenceOperationConfiguration]]

class GatewayTarget_ModelMapping(TypedDict):
    provider_prefix: NotRequired[GatewayTarget_ProviderPrefix]

class GatewayTarget_ProviderPrefix(TypedDict):
    separator: NotRequired[str]
    strip: NotRequired[Bool]

class GatewayTarget_InferenceOperationConfiguration(TypedDict):
    models: NotRequired[Sequence[GatewayTarget_ModelEntry]]
    path: str
    provider_path: NotRequired[str]

class GatewayTarget_ModelEntry(TypedDict):
    model: str

@final
class GatewayTarget_TargetConfiguration_Read:
    mcp: Final[GatewayTarget_McpTargetConfiguration_Read]
    http: Final[GatewayTarget_HttpTargetConfiguration_Read]
    inference: Final[GatewayTarget_InferenceTargetConfiguration_Read]

@final
class GatewayTarget_McpTargetConfiguration_Read:
    open_api_schema: Final[GatewayTarget_ApiSchemaConfiguration_Read]
    smithy_model: Final[GatewayTarget_ApiSchemaConfiguration_Read2]
    lambda_: Final[GatewayTarget_McpLambdaTargetConfiguration_Read]
    mcp_server: Final[GatewayTarget_McpServerTargetConfiguration_Read]
    api_gateway: Final[GatewayTarget_ApiGatewayTargetConfiguration_Read]
    connector: Final[GatewayTarget_ConnectorTargetConfiguration_Read]

@final
class GatewayTarget_ApiSchemaConfiguration_Read:
    s3: Final[GatewayTarget_S3Configuration_Read]
    inline_payload: Final[str]

@final
class GatewayTarget_S3Configuration_Read:
    bucket_owner_account_id: Final[str]
    uri: Final[str]

@final
class GatewayTarget_ApiSchemaConfiguration_Read2:
    s3: Final[GatewayTarget_S3Configuration_Read]
    inline_payload: Final[str]

@final
class GatewayTarget_McpLambdaTargetConfiguration_Read:
    lambda_arn: Final[str]
    tool_schema: Final[GatewayTarget_ToolSchema_Read]

@final
class GatewayTarget_ToolSchema_Read:
    s3: Final[GatewayTarget_S3Configuration_Read2]
    inline_payload: Final[list[Any]]

@final
class GatewayTarget_S3Configuration_Read2:
    bucket_owner_account_id: Final[str]
    uri: Final[str]

@final
class GatewayTarget_McpServerTargetConfiguration_Read:
    endpoint: Final[str]
    listing_mode: Final[str]
    mcp_tool_schema: Final[GatewayTarget_McpToolSchemaConfiguration_Read]
    resource_priority: Final[Ref[float]]

@final
class GatewayTarget_McpToolSchemaConfiguration_Read:
    s3: Final[GatewayTarget_S3Configuration_Read3]
    inline_payload: Final[str]

@final
class GatewayTarget_S3Configuration_Read3:
    bucket_owner_account_id: Final[str]
    uri: Final[str]

@final
class GatewayTarget_ApiGatewayTargetConfiguration_Read:
    api_gateway_tool_configuration: Final[GatewayTarget_ApiGatewayToolConfiguration_Read]
    rest_api_id: Final[str]
    stage: Final[str]

@final
class GatewayTarget_ApiGatewayToolConfiguration_Read:
    tool_filters: Final[list[Any]]
    tool_overrides: Final[list[Any]]

@final
class GatewayTarget_ConnectorTargetConfiguration_Read:
    configurations: Final[list[Any]]
    enabled: Final[list[str]]
    source: Final[GatewayTarget_ConnectorSource_Read]

@final
class GatewayTarget_ConnectorSource_Read:
    connector_id: Final[str]

@final
class GatewayTarget_HttpTargetConfiguration_Read:
    agentcore_runtime: Final[GatewayTarget_RuntimeTargetConfiguration_Read]
    passthrough: Final[GatewayTarget_PassthroughTargetConfiguration_Read]
    connector: Final[GatewayTarget_HttpConnectorTargetConfiguration_Read]

@final
class GatewayTarget_RuntimeTargetConfiguration_Read:
    arn: Final[str]
    qualifier: Final[str]
    schema: Final[GatewayTarget_HttpApiSchemaConfiguration_Read]

@final
class GatewayTarget_HttpApiSchemaConfiguration_Read:
    source: Final[GatewayTarget_ApiSchemaConfiguration_Read3]

@final
class GatewayTarget_ApiSchemaConfiguration_Read3:
    s3: Final[GatewayTarget_S3Configuration_Read]
    inline_payload: Final[str]

@final
class GatewayTarget_PassthroughTargetConfiguration_Read:
    endpoint: Final[str]
    protocol_type: Final[str]
    schema: Final[GatewayTarget_HttpApiSchemaConfiguration_Read2]
    stickiness_configuration: Final[GatewayTarget_StickinessConfiguration_Read]

@final
class GatewayTarget_HttpApiSchemaConfiguration_Read2:
    source: Final[GatewayTarget_ApiSchemaConfiguration_Read3]

@final
class GatewayTarget_StickinessConfiguration_Read:
    identifier: Final[str]
    timeout: Final[Ref[float]]

@final
class GatewayTarget_HttpConnectorTargetConfiguration_Read:
    parameters: Final[Any]
    source: Final[GatewayTarget_HttpConnectorSource_Read]

@final
class GatewayTarget_HttpConnectorSource_Read:
    connector_id: Final[str]

@final
class GatewayTarget_InferenceTargetConfiguration_Read:
    connector: Final[GatewayTarget_InferenceConnectorTargetConfiguration_Read]
    provider: Final[GatewayTarget_InferenceProviderTargetConfiguration_Read]

@final
class GatewayTarget_InferenceConnectorTargetConfiguration_Read:
    source: Final[GatewayTarget_InferenceConnectorSource_Read]

@final
class GatewayTarget_InferenceConnectorSource_Read:
    connector_id: Final[str]

@final
class GatewayTarget_InferenceProviderTargetConfiguration_Read:
    endpoint: Final[str]
    model_mapping: Final[GatewayTarget_ModelMapping_Read]
    operations: Final[list[Any]]

@final
class GatewayTarget_ModelMapping_Read:
    provider_prefix: Final[GatewayTarget_ProviderPrefix_Read]

@final
class GatewayTarget_ProviderPrefix_Read:
    separator: Final[str]
    strip: Final[Ref[bool]]

@final
class GatewayTarget(_Resource):
    """Definition of AWS::BedrockAgentCore::GatewayTarget Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        target_configuration: GatewayTarget_TargetConfiguration,
        credential_provider_configurations: Sequence[GatewayTarget_CredentialProviderConfiguration] = ...,
        description: str = ...,
        gateway_identifier: str = ...,
        metadata_configuration: GatewayTarget_MetadataConfiguration = ...,
        name: str = ...,
        private_endpoint: GatewayTarget_PrivateEndpoint = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authorization_data: Final[GatewayTarget_AuthorizationData_Read]
    created_at: Final[str]
    credential_provider_configurations: Final[list[Any]]
    description: Final[str]
    gateway_arn: Final[str]
    gateway_identifier: Final[str]
    last_synchronized_at: Final[str]
    metadata_configuration: Final[GatewayTarget_MetadataConfiguration_Read]
    name: Final[str]
    private_endpoint: Final[GatewayTarget_PrivateEndpoint_Read]
    private_endpoint_managed_resources: Final[list[Any]]
    protocol_type: Final[str]
    status: Final[str]
    status_reasons: Final[list[str]]
    target_configuration: Final[GatewayTarget_TargetConfiguration_Read]
    target_id: Final[str]
    updated_at: Final[str]

class Harness_AuthorizerConfiguration(TypedDict):
    custom_jwt_authorizer: NotRequired[Harness_CustomJWTAuthorizerConfiguration]

class Harness_CustomJWTAuthorizerConfiguration(TypedDict):
    advertised_scope_mapping: NotRequired[Mapping[str, str]]
    allowed_audience: NotRequired[Texts]
    allowed_clients: NotRequired[Texts]
    allowed_scopes: NotRequired[Texts]
    custom_claims: NotRequired[Sequence[Harness_CustomClaimValidationType]]
    discovery_url: str
    private_endpoint: NotRequired[Harness_PrivateEndpoint]
    private_endpoint_overrides: NotRequired[Sequence[Harness_PrivateEndpointOverride]]

class Harness_CustomClaimValidationType(TypedDict):
    authorizing_claim_match_value: Harness_AuthorizingClaimMatchValueType
    inbound_token_claim_name: str
    inbound_token_claim_value_type: Literal["STRING", "STRING_ARRAY"]

class Harness_AuthorizingClaimMatchValueType(TypedDict):
    claim_match_operator: Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"]
    claim_match_value: Harness_ClaimMatchValueType

class Harness_ClaimMatchValueType(TypedDict):
    match_value_string: NotRequired[str]
    match_value_string_list: NotRequired[Texts]

class Harness_PrivateEndpoint(TypedDict):
    managed_vpc_resource: NotRequired[Harness_ManagedVpcResource]
    self_managed_lattice_resource: NotRequired[Harness_SelfManagedLatticeResource]

class Harness_ManagedVpcResource(TypedDict):
    endpoint_ip_address_type: Literal["IPV4", "IPV6"]
    routing_domain: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    tags: NotRequired[Mapping[str, str]]
    vpc_identifier: str

class Harness_SelfManagedLatticeResource(TypedDict):
    resource_configuration_identifier: str

class Harness_PrivateEndpointOverride(TypedDict):
    domain: str
    private_endpoint: Harness_PrivateEndpoint2

class Harness_PrivateEndpoint2(TypedDict):
    managed_vpc_resource: NotRequired[Harness_ManagedVpcResource]
    self_managed_lattice_resource: NotRequired[Harness_SelfManagedLatticeResource]

@final
class Harness_AuthorizerConfiguration_Read:
    custom_jwt_authorizer: Final[Harness_CustomJWTAuthorizerConfiguration_Read]

@final
class Harness_CustomJWTAuthorizerConfiguration_Read:
    advertised_scope_mapping: Final[Any]
    allowed_audience: Final[list[str]]
    allowed_clients: Final[list[str]]
    allowed_scopes: Final[list[str]]
    custom_claims: Final[list[Any]]
    discovery_url: Final[str]
    private_endpoint: Final[Harness_PrivateEndpoint_Read]
    private_endpoint_overrides: Final[list[Any]]

@final
class Harness_PrivateEndpoint_Read:
    managed_vpc_resource: Final[Harness_ManagedVpcResource_Read]
    self_managed_lattice_resource: Final[Harness_SelfManagedLatticeResource_Read]

@final
class Harness_ManagedVpcResource_Read:
    endpoint_ip_address_type: Final[str]
    routing_domain: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[Any]
    vpc_identifier: Final[str]

@final
class Harness_SelfManagedLatticeResource_Read:
    resource_configuration_identifier: Final[str]

class Harness_HarnessEnvironmentProvider(TypedDict):
    agent_core_runtime_environment: NotRequired[Harness_HarnessAgentCoreRuntimeEnvironment]

class Harness_HarnessAgentCoreRuntimeEnvironment(TypedDict):
    filesystem_configurations: NotRequired[Sequence[Harness_FilesystemConfiguration]]
    lifecycle_configuration: NotRequired[Harness_LifecycleConfiguration]
    network_configuration: NotRequired[Harness_NetworkConfiguration]

class Harness_FilesystemConfiguration(TypedDict):
    efs_access_point: NotRequired[Harness_EfsAccessPointConfiguration]
    s3_files_access_point: NotRequired[Harness_S3FilesAccessPointConfiguration]
    session_storage: NotRequired[Harness_SessionStorageConfiguration]

class Harness_EfsAccessPointConfiguration(TypedDict):
    access_point_arn: str
    mount_path: str

class Harness_S3FilesAccessPointConfiguration(TypedDict):
    access_point_arn: str
    mount_path: str

class Harness_SessionStorageConfiguration(TypedDict):
    mount_path: str

class Harness_LifecycleConfiguration(TypedDict):
    idle_runtime_session_timeout: NotRequired[Int]
    max_lifetime: NotRequired[Int]

class Harness_NetworkConfiguration(TypedDict):
    network_mode: Literal["PUBLIC", "VPC"]
    network_mode_config: NotRequired[Harness_VpcConfig]

class Harness_VpcConfig(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class Harness_HarnessEnvironmentProvider_Read:
    agent_core_runtime_environment: Final[Harness_HarnessAgentCoreRuntimeEnvironment_Read]

@final
class Harness_HarnessAgentCoreRuntimeEnvironment_Read:
    agent_runtime_arn: Final[str]
    agent_runtime_id: Final[str]
    agent_runtime_name: Final[str]
    filesystem_configurations: Final[list[Any]]
    lifecycle_configuration: Final[Harness_LifecycleConfiguration_Read]
    network_configuration: Final[Harness_NetworkConfiguration_Read]

@final
class Harness_LifecycleConfiguration_Read:
    idle_runtime_session_timeout: Final[Ref[int]]
    max_lifetime: Final[Ref[int]]

@final
class Harness_NetworkConfiguration_Read:
    network_mode: Final[str]
    network_mode_config: Final[Harness_VpcConfig_Read]

@final
class Harness_VpcConfig_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class Harness_HarnessEnvironmentArtifact(TypedDict):
    container_configuration: NotRequired[Harness_ContainerConfiguration]

class Harness_ContainerConfiguration(TypedDict):
    container_uri: str

@final
class Harness_HarnessEnvironmentArtifact_Read:
    container_configuration: Final[Harness_ContainerConfiguration_Read]

@final
class Harness_ContainerConfiguration_Read:
    container_uri: Final[str]

class Harness_HarnessHook(TypedDict):
    after_invocation: NotRequired[Harness_HarnessAfterInvocationHook]
    after_tool_call: NotRequired[Harness_HarnessAfterToolCallHook]
    before_invocation: NotRequired[Harness_HarnessBeforeInvocationHook]
    before_tool_call: NotRequired[Harness_HarnessBeforeToolCallHook]

class Harness_HarnessAfterInvocationHook(TypedDict):
    name: str
    target: Harness_HarnessHookTarget

class Harness_HarnessHookTarget(TypedDict):
    event_bridge: NotRequired[Harness_HarnessHookEventBridgeTarget]
    lambda_: NotRequired[Harness_HarnessHookLambdaTarget]
    sns: NotRequired[Harness_HarnessHookSnsTarget]

class Harness_HarnessHookEventBridgeTarget(TypedDict):
    arn: str

class Harness_HarnessHookLambdaTarget(TypedDict):
    arn: str
    failure_mode: NotRequired[Literal["allow", "deny"]]
    timeout_seconds: NotRequired[Int]

class Harness_HarnessHookSnsTarget(TypedDict):
    arn: str

class Harness_HarnessAfterToolCallHook(TypedDict):
    name: str
    target: Harness_HarnessHookTarget2

class Harness_HarnessHookTarget2(TypedDict):
    event_bridge: NotRequired[Harness_HarnessHookEventBridgeTarget]
    lambda_: NotRequired[Harness_HarnessHookLambdaTarget]
    sns: NotRequired[Harness_HarnessHookSnsTarget]

class Harness_HarnessBeforeInvocationHook(TypedDict):
    name: str
    target: Harness_HarnessHookTarget3

class Harness_HarnessHookTarget3(TypedDict):
    event_bridge: NotRequired[Harness_HarnessHookEventBridgeTarget]
    lambda_: NotRequired[Harness_HarnessHookLambdaTarget]
    sns: NotRequired[Harness_HarnessHookSnsTarget]

class Harness_HarnessBeforeToolCallHook(TypedDict):
    name: str
    target: Harness_HarnessHookTarget4

class Harness_HarnessHookTarget4(TypedDict):
    event_bridge: NotRequired[Harness_HarnessHookEventBridgeTarget]
    lambda_: NotRequired[Harness_HarnessHookLambdaTarget]
    sns: NotRequired[Harness_HarnessHookSnsTarget]

class Harness_HarnessMemoryConfiguration(TypedDict):
    agent_core_memory_configuration: NotRequired[Harness_HarnessAgentCoreMemoryConfiguration]
    disabled: NotRequired[Mapping[str, Any]]
    managed_memory_configuration: NotRequired[Harness_HarnessManagedMemoryConfiguration]

class Harness_HarnessAgentCoreMemoryConfiguration(TypedDict):
    actor_id: NotRequired[str]
    arn: str
    messages_count: NotRequired[Int]
    retrieval_config: NotRequired[Mapping[str, Harness_HarnessAgentCoreMemoryRetrievalConfig]]

class Harness_HarnessAgentCoreMemoryRetrievalConfig(TypedDict):
    relevance_score: NotRequired[Number]
    strategy_id: NotRequired[str]
    top_k: NotRequired[Int]

class Harness_HarnessManagedMemoryConfiguration(TypedDict):
    encryption_key_arn: NotRequired[str]
    event_expiry_duration: NotRequired[Int]
    strategies: NotRequired[Sequence[Literal["SEMANTIC", "SUMMARIZATION", "USER_PREFERENCE", "EPISODIC"]]]

@final
class Harness_HarnessMemoryConfiguration_Read:
    agent_core_memory_configuration: Final[Harness_HarnessAgentCoreMemoryConfiguration_Read]
    disabled: Final[Any]
    managed_memory_configuration: Final[Harness_HarnessManagedMemoryConfiguration_Read]

@final
class Harness_HarnessAgentCoreMemoryConfiguration_Read:
    actor_id: Final[str]
    arn: Final[str]
    messages_count: Final[Ref[int]]
    retrieval_config: Final[Any]

@final
class Harness_HarnessManagedMemoryConfiguration_Read:
    arn: Final[str]
    encryption_key_arn: Final[str]
    event_expiry_duration: Final[Ref[int]]
    strategies: Final[list[str]]

class Harness_HarnessModelConfiguration(TypedDict):
    bedrock_model_config: NotRequired[Harness_HarnessBedrockModelConfig]
    gemini_model_config: NotRequired[Harness_HarnessGeminiModelConfig]
    lite_llm_model_config: NotRequired[Harness_HarnessLiteLlmModelConfig]
    open_ai_model_config: NotRequired[Harness_HarnessOpenAiModelConfig]

class Harness_HarnessBedrockModelConfig(TypedDict):
    additional_params: NotRequired[Mapping[str, Any]]
    api_format: NotRequired[Literal["converse_stream", "responses", "chat_completions"]]
    max_tokens: NotRequired[Int]
    model_id: str
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Harness_HarnessGeminiModelConfig(TypedDict):
    additional_params: NotRequired[Mapping[str, Any]]
    api_key_arn: str
    max_tokens: NotRequired[Int]
    model_id: str
    temperature: NotRequired[Number]
    top_k: NotRequired[Int]
    top_p: NotRequired[Number]

class Harness_HarnessLiteLlmModelConfig(TypedDict):
    additional_params: NotRequired[Mapping[str, Any]]
    api_base: NotRequired[str]
    api_key_arn: NotRequired[str]
    max_tokens: NotRequired[Int]
    model_id: str
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

class Harness_HarnessOpenAiModelConfig(TypedDict):
    additional_params: NotRequired[Mapping[str, Any]]
    api_base: NotRequired[str]
    api_format: NotRequired[Literal["chat_completions", "responses"]]
    api_key_arn: str
    max_tokens: NotRequired[Int]
    model_id: str
    temperature: NotRequired[Number]
    top_p: NotRequired[Number]

@final
class Harness_HarnessModelConfiguration_Read:
    bedrock_model_config: Final[Harness_HarnessBedrockModelConfig_Read]
    gemini_model_config: Final[Harness_HarnessGeminiModelConfig_Read]
    lite_llm_model_config: Final[Harness_HarnessLiteLlmModelConfig_Read]
    open_ai_model_config: Final[Harness_HarnessOpenAiModelConfig_Read]

@final
class Harness_HarnessBedrockModelConfig_Read:
    additional_params: Final[Any]
    api_format: Final[str]
    max_tokens: Final[Ref[int]]
    model_id: Final[str]
    temperature: Final[Ref[float]]
    top_p: Final[Ref[float]]

@final
class Harness_HarnessGeminiModelConfig_Read:
    additional_params: Final[Any]
    api_key_arn: Final[str]
    max_tokens: Final[Ref[int]]
    model_id: Final[str]
    temperature: Final[Ref[float]]
    top_k: Final[Ref[int]]
    top_p: Final[Ref[float]]

@final
class Harness_HarnessLiteLlmModelConfig_Read:
    additional_params: Final[Any]
    api_base: Final[str]
    api_key_arn: Final[str]
    max_tokens: Final[Ref[int]]
    model_id: Final[str]
    temperature: Final[Ref[float]]
    top_p: Final[Ref[float]]

@final
class Harness_HarnessOpenAiModelConfig_Read:
    additional_params: Final[Any]
    api_base: Final[str]
    api_format: Final[str]
    api_key_arn: Final[str]
    max_tokens: Final[Ref[int]]
    model_id: Final[str]
    temperature: Final[Ref[float]]
    top_p: Final[Ref[float]]

class Harness_HarnessSkill(TypedDict):
    aws_skills: NotRequired[Harness_HarnessSkillAwsSkillsSource]
    git: NotRequired[Harness_HarnessSkillGitSource]
    path: NotRequired[str]
    s3: NotRequired[Harness_HarnessSkillS3Source]

class Harness_HarnessSkillAwsSkillsSource(TypedDict):
    paths: NotRequired[Texts]

class Harness_HarnessSkillGitSource(TypedDict):
    auth: NotRequired[Harness_HarnessSkillGitAuth]
    path: NotRequired[str]
    url: str

class Harness_HarnessSkillGitAuth(TypedDict):
    credential_arn: str
    username: NotRequired[str]

class Harness_HarnessSkillS3Source(TypedDict):
    uri: str

class Harness_HarnessSystemContentBlock(TypedDict):
    text: str

class Harness_Tag(TypedDict):
    key: str
    value: str

class Harness_HarnessTool(TypedDict):
    config: NotRequired[Harness_HarnessToolConfiguration]
    name: NotRequired[str]
    type: Literal["remote_mcp", "agentcore_browser", "agentcore_gateway", "inline_function", "agentcore_code_interpreter"]

class Harness_HarnessToolConfiguration(TypedDict):
    agent_core_browser: NotRequired[Harness_HarnessAgentCoreBrowserConfig]
    agent_core_code_interpreter: NotRequired[Harness_HarnessAgentCoreCodeInterpreterConfig]
    agent_core_gateway: NotRequired[Harness_HarnessAgentCoreGatewayConfig]
    inline_function: NotRequired[Harness_HarnessInlineFunctionConfig]
    remote_mcp: NotRequired[Harness_HarnessRemoteMcpConfig]

class Harness_HarnessAgentCoreBrowserConfig(TypedDict):
    browser_arn: NotRequired[str]

class Harness_HarnessAgentCoreCodeInterpreterConfig(TypedDict):
    code_interpreter_arn: NotRequired[str]

class Harness_HarnessAgentCoreGatewayConfig(TypedDict):
    gateway_arn: str
    outbound_auth: NotRequired[Harness_HarnessGatewayOutboundAuth]

class Harness_HarnessGatewayOutboundAuth(TypedDict):
    aws_iam: NotRequired[Mapping[str, Any]]
    none: NotRequired[Mapping[str, Any]]
    oauth: NotRequired[Harness_OAuthCredentialProvider]

class Harness_OAuthCredentialProvider(TypedDict):
    custom_parameters: NotRequired[Mapping[str, str]]
    default_return_url: NotRequired[str]
    grant_type: NotRequired[Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE"]]
    provider_arn: str
    scopes: Texts

class Harness_HarnessInlineFunctionConfig(TypedDict):
    description: str
    input_schema: Mapping[str, Any]

class Harness_HarnessRemoteMcpConfig(TypedDict):
    headers: NotRequired[Mapping[str, str]]
    url: str

class Harness_HarnessTruncationConfiguration(TypedDict):
    config: NotRequired[Harness_HarnessTruncationStrategyConfiguration]
    strategy: Literal["sliding_window", "summarization", "none"]

class Harness_HarnessTruncationStrategyConfiguration(TypedDict):
    sliding_window: NotRequired[Harness_HarnessSlidingWindowConfiguration]
    summarization: NotRequired[Harness_HarnessSummarizationConfiguration]

class Harness_HarnessSlidingWindowConfiguration(TypedDict):
    messages_count: NotRequired[Int]

class Harness_HarnessSummarizationConfiguration(TypedDict):
    preserve_recent_messages: NotRequired[Int]
    summarization_system_prompt: NotRequired[str]
    summary_ratio: NotRequired[Number]

@final
class Harness_HarnessTruncationConfiguration_Read:
    config: Final[Harness_HarnessTruncationStrategyConfiguration_Read]
    strategy: Final[str]

@final
class Harness_HarnessTruncationStrategyConfiguration_Read:
    sliding_window: Final[Harness_HarnessSlidingWindowConfiguration_Read]
    summarization: Final[Harness_HarnessSummarizationConfiguration_Read]

@final
class Harness_HarnessSlidingWindowConfiguration_Read:
    messages_count: Final[Ref[int]]

@final
class Harness_HarnessSummarizationConfiguration_Read:
    preserve_recent_messages: Final[Ref[int]]
    summarization_system_prompt: Final[str]
    summary_ratio: Final[Ref[float]]

@final
class Harness(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::Harness - a managed agentic loop service that provides a turnkey solution for running…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role_arn: str,
        harness_name: str,
        model: Harness_HarnessModelConfiguration,
        allowed_tools: Texts = ...,
        authorizer_configuration: Harness_AuthorizerConfiguration = ...,
        environment: Harness_HarnessEnvironmentProvider = ...,
        environment_artifact: Harness_HarnessEnvironmentArtifact = ...,
        environment_variables: Mapping[str, str] = ...,
        hooks: Sequence[Harness_HarnessHook] = ...,
        max_iterations: Int = ...,
        max_tokens: Int = ...,
        memory: Harness_HarnessMemoryConfiguration = ...,
        skills: Sequence[Harness_HarnessSkill] = ...,
        system_prompt: Sequence[Harness_HarnessSystemContentBlock] = ...,
        tags: Sequence[Harness_Tag] = ...,
        timeout_seconds: Int = ...,
        tools: Sequence[Harness_HarnessTool] = ...,
        truncation: Harness_HarnessTruncationConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_tools: Final[list[str]]
    """The tools that the agent is allowed to use."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the harness."""
    authorizer_configuration: Final[Harness_AuthorizerConfiguration_Read]
    """The inbound authorization configuration for authenticating incoming requests."""
    created_at: Final[str]
    """The timestamp when the harness was created."""
    environment: Final[Harness_HarnessEnvironmentProvider_Read]
    """The compute environment configuration for the harness, including underlying runtime information."""
    environment_artifact: Final[Harness_HarnessEnvironmentArtifact_Read]
    """The environment artifact for the harness, such as a custom container image."""
    environment_variables: Final[Any]
    """Environment variables to set in the harness runtime environment."""
    execution_role_arn: Final[str]
    """The ARN of the IAM role that the harness assumes when running."""
    harness_id: Final[str]
    """The unique identifier of the harness."""
    harness_name: Final[str]
    """The name of the harness."""
    hooks: Final[list[Any]]
    """Lifecycle hooks that fire at well-defined points in the agent loop for policy enforcement, audit, and governance."""
    max_iterations: Final[Ref[int]]
    """The maximum number of iterations the agent loop can execute per invocation."""
    max_tokens: Final[Ref[int]]
    """The maximum number of tokens the agent can generate per iteration."""
    memory: Final[Harness_HarnessMemoryConfiguration_Read]
    """The AgentCore Memory configuration for persisting conversation context."""
    model: Final[Harness_HarnessModelConfiguration_Read]
    """The model configuration for the harness."""
    skills: Final[list[Any]]
    """The skills available to the agent."""
    status: Final[str]
    """The current status of the harness."""
    system_prompt: Final[list[Any]]
    """The system prompt that defines the agent's behavior."""
    tags: Final[list[Any]]
    """Tags to apply to the harness resource."""
    timeout_seconds: Final[Ref[int]]
    """The maximum duration in seconds for the agent loop execution per invocation."""
    tools: Final[list[Any]]
    """The tools available to the agent."""
    truncation: Final[Harness_HarnessTruncationConfiguration_Read]
    """The truncation configuration for managing conversation context."""
    updated_at: Final[str]
    """The timestamp when the harness was last updated."""
    version: Final[str]
    """The version of the harness."""

class HarnessEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class HarnessEndpoint(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::HarnessEndpoint - a named, stable reference to a specific version of a Harness that…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_name: str,
        harness_id: str,
        description: str = ...,
        tags: Sequence[HarnessEndpoint_Tag] = ...,
        target_version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the endpoint."""
    created_at: Final[str]
    """The timestamp when the endpoint was created."""
    description: Final[str]
    """The description of the endpoint."""
    endpoint_name: Final[str]
    """The name of the endpoint."""
    harness_id: Final[str]
    """The ID of the harness that the endpoint belongs to."""
    harness_name: Final[str]
    """The name of the harness that the endpoint belongs to."""
    live_version: Final[str]
    """The harness version that the endpoint is currently serving."""
    status: Final[str]
    tags: Final[list[Any]]
    """Tags to apply to the harness endpoint resource."""
    target_version: Final[str]
    """The harness version that the endpoint points to and serves invocations from."""
    updated_at: Final[str]
    """The timestamp when the endpoint was last updated."""

class Memory_IndexedKey(TypedDict):
    key: str
    type: Literal["STRING", "STRINGLIST", "NUMBER"]

class Memory_MemoryStrategy(TypedDict):
    custom_memory_strategy: NotRequired[Memory_CustomMemoryStrategy]
    episodic_memory_strategy: NotRequired[Memory_EpisodicMemoryStrategy]
    semantic_memory_strategy: NotRequired[Memory_SemanticMemoryStrategy]
    summary_memory_strategy: NotRequired[Memory_SummaryMemoryStrategy]
    user_preference_memory_strategy: NotRequired[Memory_UserPreferenceMemoryStrategy]

class Memory_CustomMemoryStrategy(TypedDict):
    configuration: NotRequired[Memory_CustomConfigurationInput]
    description: NotRequired[str]
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema2]
    name: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]
    record_expiry_specification: NotRequired[Memory_RecordExpirySpecification]

class Memory_CustomConfigurationInput(TypedDict):
    episodic_override: NotRequired[Memory_EpisodicOverride]
    self_managed_configuration: NotRequired[Memory_SelfManagedConfiguration]
    semantic_override: NotRequired[Memory_SemanticOverride]
    summary_override: NotRequired[Memory_SummaryOverride]
    user_preference_override: NotRequired[Memory_UserPreferenceOverride]

class Memory_EpisodicOverride(TypedDict):
    consolidation: NotRequired[Memory_EpisodicOverrideConsolidationConfigurationInput]
    extraction: NotRequired[Memory_EpisodicOverrideExtractionConfigurationInput]
    reflection: NotRequired[Memory_EpisodicOverrideReflectionConfigurationInput]

class Memory_EpisodicOverrideConsolidationConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_EpisodicOverrideExtractionConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_EpisodicOverrideReflectionConfigurationInput(TypedDict):
    append_to_prompt: str
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema]
    model_id: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]

class Memory_MemoryRecordSchema(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_MetadataSchemaEntry(TypedDict):
    extraction_config: NotRequired[Memory_ExtractionConfig]
    extraction_type: NotRequired[Literal["LLM_INFERRED", "STRICTLY_CONSISTENT"]]
    key: str
    type: NotRequired[Literal["STRING", "STRINGLIST", "NUMBER"]]

class Memory_ExtractionConfig(TypedDict):
    llm_extraction_config: NotRequired[Memory_LlmExtractionConfig]

class Memory_LlmExtractionConfig(TypedDict):
    definition: str
    llm_extraction_instruction: NotRequired[str]
    validation: NotRequired[Memory_Validation]

class Memory_Validation(TypedDict):
    number_validation: NotRequired[Memory_NumberValidation]
    string_list_validation: NotRequired[Memory_StringListValidation]
    string_validation: NotRequired[Memory_StringValidation]

class Memory_NumberValidation(TypedDict):
    max_value: NotRequired[Number]
    min_value: NotRequired[Number]

class Memory_StringListValidation(TypedDict):
    allowed_values: NotRequired[Texts]
    max_items: NotRequired[Int]

class Memory_StringValidation(TypedDict):
    allowed_values: Texts

class Memory_SelfManagedConfiguration(TypedDict):
    historical_context_window_size: NotRequired[Int]
    invocation_configuration: NotRequired[Memory_InvocationConfigurationInput]
    trigger_conditions: NotRequired[Sequence[Memory_TriggerConditionInput]]

class Memory_InvocationConfigurationInput(TypedDict):
    payload_delivery_bucket_name: NotRequired[str]
    topic_arn: NotRequired[str]

class Memory_TriggerConditionInput(TypedDict):
    message_based_trigger: NotRequired[Memory_MessageBasedTriggerInput]
    time_based_trigger: NotRequired[Memory_TimeBasedTriggerInput]
    token_based_trigger: NotRequired[Memory_TokenBasedTriggerInput]

class Memory_MessageBasedTriggerInput(TypedDict):
    message_count: NotRequired[Int]

class Memory_TimeBasedTriggerInput(TypedDict):
    idle_session_timeout: NotRequired[Int]

class Memory_TokenBasedTriggerInput(TypedDict):
    token_count: NotRequired[Int]

class Memory_SemanticOverride(TypedDict):
    consolidation: NotRequired[Memory_SemanticOverrideConsolidationConfigurationInput]
    extraction: NotRequired[Memory_SemanticOverrideExtractionConfigurationInput]

class Memory_SemanticOverrideConsolidationConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_SemanticOverrideExtractionConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_SummaryOverride(TypedDict):
    consolidation: NotRequired[Memory_SummaryOverrideConsolidationConfigurationInput]

class Memory_SummaryOverrideConsolidationConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_UserPreferenceOverride(TypedDict):
    consolidation: NotRequired[Memory_UserPreferenceOverrideConsolidationConfigurationInput]
    extraction: NotRequired[Memory_UserPreferenceOverrideExtractionConfigurationInput]

class Memory_UserPreferenceOverrideConsolidationConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_UserPreferenceOverrideExtractionConfigurationInput(TypedDict):
    append_to_prompt: str
    model_id: str

class Memory_MemoryRecordSchema2(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_RecordExpirySpecification(TypedDict):
    record_expiry_duration_days: Int

class Memory_EpisodicMemoryStrategy(TypedDict):
    description: NotRequired[str]
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema3]
    name: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]
    record_expiry_specification: NotRequired[Memory_RecordExpirySpecification2]
    reflection_configuration: NotRequired[Memory_EpisodicReflectionConfigurationInput]

class Memory_MemoryRecordSchema3(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_RecordExpirySpecification2(TypedDict):
    record_expiry_duration_days: Int

class Memory_EpisodicReflectionConfigurationInput(TypedDict):
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema4]
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]

class Memory_MemoryRecordSchema4(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_SemanticMemoryStrategy(TypedDict):
    description: NotRequired[str]
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema5]
    name: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]
    record_expiry_specification: NotRequired[Memory_RecordExpirySpecification3]

class Memory_MemoryRecordSchema5(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_RecordExpirySpecification3(TypedDict):
    record_expiry_duration_days: Int

class Memory_SummaryMemoryStrategy(TypedDict):
    description: NotRequired[str]
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema6]
    name: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]
    record_expiry_specification: NotRequired[Memory_RecordExpirySpecification4]

class Memory_MemoryRecordSchema6(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_RecordExpirySpecification4(TypedDict):
    record_expiry_duration_days: Int

class Memory_UserPreferenceMemoryStrategy(TypedDict):
    description: NotRequired[str]
    memory_record_schema: NotRequired[Memory_MemoryRecordSchema7]
    name: str
    namespace_templates: NotRequired[Texts]
    namespaces: NotRequired[Texts]
    record_expiry_specification: NotRequired[Memory_RecordExpirySpecification5]

class Memory_MemoryRecordSchema7(TypedDict):
    metadata_schema: NotRequired[Sequence[Memory_MetadataSchemaEntry]]

class Memory_RecordExpirySpecification5(TypedDict):
    record_expiry_duration_days: Int

class Memory_NamespaceKeyEntry(TypedDict):
    key: str
    validation: NotRequired[Memory_NamespaceKeyValidation]

class Memory_NamespaceKeyValidation(TypedDict):
    allowed_values: NotRequired[Texts]
    regex_pattern: NotRequired[str]

class Memory_StreamDeliveryResources(TypedDict):
    resources: Sequence[Memory_StreamDeliveryResource]

class Memory_StreamDeliveryResource(TypedDict):
    kinesis: NotRequired[Memory_KinesisResource]

class Memory_KinesisResource(TypedDict):
    content_configurations: Sequence[Memory_ContentConfiguration]
    data_stream_arn: str

class Memory_ContentConfiguration(TypedDict):
    level: NotRequired[Literal["METADATA_ONLY", "FULL_CONTENT"]]
    type: Literal["MEMORY_RECORDS"]

@final
class Memory_StreamDeliveryResources_Read:
    resources: Final[list[Any]]

@final
class Memory(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::Memory"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        event_expiry_duration: Int,
        name: str,
        description: str = ...,
        encryption_key_arn: str = ...,
        indexed_keys: Sequence[Memory_IndexedKey] = ...,
        memory_execution_role_arn: str = ...,
        memory_strategies: Sequence[Memory_MemoryStrategy] = ...,
        namespace_keys: Sequence[Memory_NamespaceKeyEntry] = ...,
        stream_delivery_resources: Memory_StreamDeliveryResources = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    description: Final[str]
    """Description of the Memory resource"""
    encryption_key_arn: Final[str]
    """ARN format"""
    event_expiry_duration: Final[Ref[int]]
    """Duration in days until memory events expire"""
    failure_reason: Final[str]
    indexed_keys: Final[list[Any]]
    """List of indexed keys for the memory"""
    memory_arn: Final[str]
    """ARN of the Memory resource"""
    memory_execution_role_arn: Final[str]
    """ARN format"""
    memory_id: Final[str]
    """Unique identifier for the Memory resource"""
    memory_strategies: Final[list[Any]]
    """List of memory strategies attached to this memory"""
    name: Final[str]
    """Name of the Memory resource"""
    namespace_keys: Final[list[Any]]
    """List of namespace variable key definitions for a memory resource"""
    status: Final[str]
    """Status of the Memory resource"""
    stream_delivery_resources: Final[Memory_StreamDeliveryResources_Read]
    tags: Final[Any]
    """A map of tag keys and values"""
    updated_at: Final[str]

@final
class OAuth2CredentialProvider_ClientSecretArn_Read:
    secret_arn: Final[str]

class OAuth2CredentialProvider_Oauth2ProviderConfigInput(TypedDict):
    atlassian_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput]
    custom_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_CustomOauth2ProviderConfigInput]
    github_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_GithubOauth2ProviderConfigInput]
    google_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput]
    included_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput]
    linkedin_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput]
    microsoft_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput]
    salesforce_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput]
    slack_oauth2_provider_config: NotRequired[OAuth2CredentialProvider_SlackOauth2ProviderConfigInput]

class OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_CustomOauth2ProviderConfigInput(TypedDict):
    client_authentication_method: NotRequired[Literal["CLIENT_SECRET_BASIC", "CLIENT_SECRET_POST", "AWS_IAM_ID_TOKEN_JWT", "PRIVATE_KEY_JWT"]]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference2]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]
    oauth_discovery: OAuth2CredentialProvider_Oauth2Discovery
    on_behalf_of_token_exchange_config: NotRequired[OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig]
    private_endpoint: NotRequired[OAuth2CredentialProvider_PrivateEndpoint]
    private_endpoint_overrides: NotRequired[Sequence[OAuth2CredentialProvider_PrivateEndpointOverride]]
    private_key_jwt_config: NotRequired[OAuth2CredentialProvider_PrivateKeyJwtConfig]

class OAuth2CredentialProvider_SecretReference2(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_Oauth2Discovery(TypedDict):
    authorization_server_metadata: NotRequired[OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata]
    discovery_url: NotRequired[str]

class OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata(TypedDict):
    authorization_endpoint: str
    issuer: str
    response_types: NotRequired[Texts]
    token_endpoint: str

class OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig(TypedDict):
    grant_type: Literal["TOKEN_EXCHANGE", "JWT_AUTHORIZATION_GRANT"]
    token_exchange_grant_type_config: NotRequired[OAuth2CredentialProvider_TokenExchangeGrantTypeConfig]

class OAuth2CredentialProvider_TokenExchangeGrantTypeConfig(TypedDict):
    actor_token_content: Literal["NONE", "M2M", "AWS_IAM_ID_TOKEN_JWT"]
    actor_token_scopes: NotRequired[Texts]

class OAuth2CredentialProvider_PrivateEndpoint(TypedDict):
    managed_vpc_resource: NotRequired[OAuth2CredentialProvider_ManagedVpcResource]
    self_managed_lattice_resource: NotRequired[OAuth2CredentialProvider_SelfManagedLatticeResource]

class OAuth2CredentialProvider_ManagedVpcResource(TypedDict):
    endpoint_ip_address_type: Literal["IPV4", "IPV6"]
    routing_domain: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    tags: NotRequired[Mapping[str, str]]
    vpc_identifier: str

class OAuth2CredentialProvider_SelfManagedLatticeResource(TypedDict):
    resource_configuration_identifier: str

class OAuth2CredentialProvider_PrivateEndpointOverride(TypedDict):
    domain: str
    private_endpoint: OAuth2CredentialProvider_PrivateEndpoint2

class OAuth2CredentialProvider_PrivateEndpoint2(TypedDict):
    managed_vpc_resource: NotRequired[OAuth2CredentialProvider_ManagedVpcResource]
    self_managed_lattice_resource: NotRequired[OAuth2CredentialProvider_SelfManagedLatticeResource]

class OAuth2CredentialProvider_PrivateKeyJwtConfig(TypedDict):
    additional_header_claims: NotRequired[Mapping[str, str]]
    additional_payload_claims: NotRequired[Mapping[str, str]]
    private_key_source: NotRequired[OAuth2CredentialProvider_PrivateKeySource]
    signing_algorithm: NotRequired[Literal["RS256", "PS256", "ES256"]]

class OAuth2CredentialProvider_PrivateKeySource(TypedDict):
    kms_key_source: NotRequired[OAuth2CredentialProvider_KmsKeySourceType]

class OAuth2CredentialProvider_KmsKeySourceType(TypedDict):
    kms_key_arn: str

class OAuth2CredentialProvider_GithubOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference3]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference3(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference4]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference4(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput(TypedDict):
    authorization_endpoint: NotRequired[str]
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference5]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]
    issuer: NotRequired[str]
    token_endpoint: NotRequired[str]

class OAuth2CredentialProvider_SecretReference5(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference6]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference6(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference7]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]
    tenant_id: NotRequired[str]

class OAuth2CredentialProvider_SecretReference7(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference8]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference8(TypedDict):
    json_key: str
    secret_id: str

class OAuth2CredentialProvider_SlackOauth2ProviderConfigInput(TypedDict):
    client_id: str
    client_secret: NotRequired[SecretText]
    client_secret_config: NotRequired[OAuth2CredentialProvider_SecretReference9]
    client_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class OAuth2CredentialProvider_SecretReference9(TypedDict):
    json_key: str
    secret_id: str

@final
class OAuth2CredentialProvider_Oauth2ProviderConfigInput_Read:
    atlassian_oauth2_provider_config: Final[OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput_Read]
    custom_oauth2_provider_config: Final[OAuth2CredentialProvider_CustomOauth2ProviderConfigInput_Read]
    github_oauth2_provider_config: Final[OAuth2CredentialProvider_GithubOauth2ProviderConfigInput_Read]
    google_oauth2_provider_config: Final[OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput_Read]
    included_oauth2_provider_config: Final[OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput_Read]
    linkedin_oauth2_provider_config: Final[OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput_Read]
    microsoft_oauth2_provider_config: Final[OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput_Read]
    salesforce_oauth2_provider_config: Final[OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput_Read]
    slack_oauth2_provider_config: Final[OAuth2CredentialProvider_SlackOauth2ProviderConfigInput_Read]

@final
class OAuth2CredentialProvider_AtlassianOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_CustomOauth2ProviderConfigInput_Read:
    client_authentication_method: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read2]
    client_secret_source: Final[str]
    oauth_discovery: Final[OAuth2CredentialProvider_Oauth2Discovery_Read]
    on_behalf_of_token_exchange_config: Final[OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig_Read]
    private_endpoint: Final[OAuth2CredentialProvider_PrivateEndpoint_Read]
    private_endpoint_overrides: Final[list[Any]]
    private_key_jwt_config: Final[OAuth2CredentialProvider_PrivateKeyJwtConfig_Read]

@final
class OAuth2CredentialProvider_SecretReference_Read2:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_Oauth2Discovery_Read:
    authorization_server_metadata: Final[OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata_Read]
    discovery_url: Final[str]

@final
class OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata_Read:
    authorization_endpoint: Final[str]
    issuer: Final[str]
    response_types: Final[list[str]]
    token_endpoint: Final[str]

@final
class OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig_Read:
    grant_type: Final[str]
    token_exchange_grant_type_config: Final[OAuth2CredentialProvider_TokenExchangeGrantTypeConfig_Read]

@final
class OAuth2CredentialProvider_TokenExchangeGrantTypeConfig_Read:
    actor_token_content: Final[str]
    actor_token_scopes: Final[list[str]]

@final
class OAuth2CredentialProvider_PrivateEndpoint_Read:
    managed_vpc_resource: Final[OAuth2CredentialProvider_ManagedVpcResource_Read]
    self_managed_lattice_resource: Final[OAuth2CredentialProvider_SelfManagedLatticeResource_Read]

@final
class OAuth2CredentialProvider_ManagedVpcResource_Read:
    endpoint_ip_address_type: Final[str]
    routing_domain: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[Any]
    vpc_identifier: Final[str]

@final
class OAuth2CredentialProvider_SelfManagedLatticeResource_Read:
    resource_configuration_identifier: Final[str]

@final
class OAuth2CredentialProvider_PrivateKeyJwtConfig_Read:
    additional_header_claims: Final[Any]
    additional_payload_claims: Final[Any]
    private_key_source: Final[OAuth2CredentialProvider_PrivateKeySource_Read]
    signing_algorithm: Final[str]

@final
class OAuth2CredentialProvider_PrivateKeySource_Read:
    kms_key_source: Final[OAuth2CredentialProvider_KmsKeySourceType_Read]

@final
class OAuth2CredentialProvider_KmsKeySourceType_Read:
    kms_key_arn: Final[str]

@final
class OAuth2CredentialProvider_GithubOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read3]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read3:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_GoogleOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read4]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read4:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_IncludedOauth2ProviderConfigInput_Read:
    authorization_endpoint: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read5]
    client_secret_source: Final[str]
    issuer: Final[str]
    token_endpoint: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read5:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_LinkedinOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read6]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read6:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_MicrosoftOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read7]
    client_secret_source: Final[str]
    tenant_id: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read7:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_SalesforceOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read8]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read8:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_SlackOauth2ProviderConfigInput_Read:
    client_id: Final[str]
    client_secret: Final[str]
    client_secret_config: Final[OAuth2CredentialProvider_SecretReference_Read9]
    client_secret_source: Final[str]

@final
class OAuth2CredentialProvider_SecretReference_Read9:
    json_key: Final[str]
    secret_id: Final[str]

@final
class OAuth2CredentialProvider_Oauth2ProviderConfigOutput_Read:
    client_authentication_method: Final[str]
    client_id: Final[str]
    oauth_discovery: Final[OAuth2CredentialProvider_Oauth2Discovery_Read2]
    on_behalf_of_token_exchange_config: Final[OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig_Read2]
    private_endpoint: Final[OAuth2CredentialProvider_PrivateEndpoint_Read2]
    private_endpoint_overrides: Final[list[Any]]
    private_key_jwt_config: Final[OAuth2CredentialProvider_PrivateKeyJwtConfig_Read2]

@final
class OAuth2CredentialProvider_Oauth2Discovery_Read2:
    authorization_server_metadata: Final[OAuth2CredentialProvider_Oauth2AuthorizationServerMetadata_Read]
    discovery_url: Final[str]

@final
class OAuth2CredentialProvider_OnBehalfOfTokenExchangeConfig_Read2:
    grant_type: Final[str]
    token_exchange_grant_type_config: Final[OAuth2CredentialProvider_TokenExchangeGrantTypeConfig_Read]

@final
class OAuth2CredentialProvider_PrivateEndpoint_Read2:
    managed_vpc_resource: Final[OAuth2CredentialProvider_ManagedVpcResource_Read]
    self_managed_lattice_resource: Final[OAuth2CredentialProvider_SelfManagedLatticeResource_Read]

@final
class OAuth2CredentialProvider_PrivateKeyJwtConfig_Read2:
    additional_header_claims: Final[Any]
    additional_payload_claims: Final[Any]
    private_key_source: Final[OAuth2CredentialProvider_PrivateKeySource_Read]
    signing_algorithm: Final[str]

class OAuth2CredentialProvider_Tag(TypedDict):
    key: str
    value: str

@final
class OAuth2CredentialProvider(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::OAuth2CredentialProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        credential_provider_vendor: Literal["GoogleOauth2", "GithubOauth2", "SlackOauth2", "SalesforceOauth2", "MicrosoftOauth2", "CustomOauth2", "AtlassianOauth2", "LinkedinOauth2", "XOauth2", "OktaOauth2", "OneLoginOauth2", "PingOneOauth2", "FacebookOauth2", "YandexOauth2", "RedditOauth2", "ZoomOauth2", "TwitchOauth2", "SpotifyOauth2", "DropboxOauth2", "NotionOauth2", "HubspotOauth2", "CyberArkOauth2", "FusionAuthOauth2", "Auth0Oauth2", "CognitoOauth2"],
        name: str,
        oauth2_provider_config_input: OAuth2CredentialProvider_Oauth2ProviderConfigInput = ...,
        tags: Sequence[OAuth2CredentialProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    callback_url: Final[str]
    """The callback URL for the OAuth2 authorization flow"""
    client_secret_arn: Final[OAuth2CredentialProvider_ClientSecretArn_Read]
    """Contains information about a secret in AWS Secrets Manager"""
    client_secret_json_key: Final[str]
    """The JSON key within the secret that contains the client secret value"""
    client_secret_source: Final[str]
    """The source of the client secret"""
    created_time: Final[str]
    """The timestamp when the credential provider was created"""
    credential_provider_arn: Final[str]
    """The Amazon Resource Name (ARN) of the OAuth2 credential provider"""
    credential_provider_vendor: Final[str]
    """The vendor of the OAuth2 credential provider"""
    last_updated_time: Final[str]
    """The timestamp when the credential provider was last updated"""
    name: Final[str]
    """The name of the OAuth2 credential provider"""
    oauth2_provider_config_input: Final[OAuth2CredentialProvider_Oauth2ProviderConfigInput_Read]
    """Input configuration for an OAuth2 provider"""
    oauth2_provider_config_output: Final[OAuth2CredentialProvider_Oauth2ProviderConfigOutput_Read]
    """Output configuration for an OAuth2 provider"""
    status: Final[str]
    """The current status of the OAuth2 credential provider"""
    tags: Final[list[Any]]
    """Tags to assign to the OAuth2 credential provider"""

class OnlineEvaluationConfig_ClusteringConfig(TypedDict):
    frequencies: Sequence[Literal["DAILY", "WEEKLY", "MONTHLY"]]

@final
class OnlineEvaluationConfig_ClusteringConfig_Read:
    frequencies: Final[list[str]]

class OnlineEvaluationConfig_DataSourceConfig(TypedDict):
    cloud_watch_logs: OnlineEvaluationConfig_CloudWatchLogsInputConfig

class OnlineEvaluationConfig_CloudWatchLogsInputConfig(TypedDict):
    log_group_name_prefixes: NotRequired[Texts]
    log_group_names: NotRequired[Texts]
    service_names: Texts

@final
class OnlineEvaluationConfig_DataSourceConfig_Read:
    cloud_watch_logs: Final[OnlineEvaluationConfig_CloudWatchLogsInputConfig_Read]

@final
class OnlineEvaluationConfig_CloudWatchLogsInputConfig_Read:
    log_group_name_prefixes: Final[list[str]]
    log_group_names: Final[list[str]]
    service_names: Final[list[str]]

class OnlineEvaluationConfig_EvaluatorReference(TypedDict):
    evaluator_id: str

class OnlineEvaluationConfig_Insight(TypedDict):
    insight_id: str

class OnlineEvaluationConfig_OutputConfig(TypedDict):
    cloud_watch_config: NotRequired[OnlineEvaluationConfig_CloudWatchOutputConfig]

class OnlineEvaluationConfig_CloudWatchOutputConfig(TypedDict):
    log_group_name: NotRequired[str]
    metrics_namespace: NotRequired[str]
    result_destination: NotRequired[Literal["DEDICATED_LOG_GROUP", "SOURCE_LOG_GROUP"]]

@final
class OnlineEvaluationConfig_OutputConfig_Read:
    cloud_watch_config: Final[OnlineEvaluationConfig_CloudWatchOutputConfig_Read]

@final
class OnlineEvaluationConfig_CloudWatchOutputConfig_Read:
    log_group_name: Final[str]
    metrics_namespace: Final[str]
    result_destination: Final[str]

class OnlineEvaluationConfig_Rule(TypedDict):
    filters: NotRequired[Sequence[OnlineEvaluationConfig_Filter]]
    sampling_config: OnlineEvaluationConfig_SamplingConfig
    session_config: NotRequired[OnlineEvaluationConfig_SessionConfig]

class OnlineEvaluationConfig_Filter(TypedDict):
    key: str
    operator: Literal["Equals", "NotEquals", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual", "Contains", "NotContains"]
    value: OnlineEvaluationConfig_FilterValue

class OnlineEvaluationConfig_FilterValue(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    string_value: NotRequired[str]

class OnlineEvaluationConfig_SamplingConfig(TypedDict):
    sampling_percentage: Number

class OnlineEvaluationConfig_SessionConfig(TypedDict):
    session_timeout_minutes: Int

@final
class OnlineEvaluationConfig_Rule_Read:
    filters: Final[list[Any]]
    sampling_config: Final[OnlineEvaluationConfig_SamplingConfig_Read]
    session_config: Final[OnlineEvaluationConfig_SessionConfig_Read]

@final
class OnlineEvaluationConfig_SamplingConfig_Read:
    sampling_percentage: Final[Ref[float]]

@final
class OnlineEvaluationConfig_SessionConfig_Read:
    session_timeout_minutes: Final[Ref[int]]

class OnlineEvaluationConfig_Tag(TypedDict):
    key: str
    value: str

@final
class OnlineEvaluationConfig(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::OnlineEvaluationConfig - Creates an online evaluation configuration for continuous…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_source_config: OnlineEvaluationConfig_DataSourceConfig,
        evaluation_execution_role_arn: str,
        online_evaluation_config_name: str,
        rule: OnlineEvaluationConfig_Rule,
        clustering_config: OnlineEvaluationConfig_ClusteringConfig = ...,
        description: str = ...,
        evaluators: Sequence[OnlineEvaluationConfig_EvaluatorReference] = ...,
        execution_status: Literal["ENABLED", "DISABLED"] = ...,
        insights: Sequence[OnlineEvaluationConfig_Insight] = ...,
        output_config: OnlineEvaluationConfig_OutputConfig = ...,
        tags: Sequence[OnlineEvaluationConfig_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    clustering_config: Final[OnlineEvaluationConfig_ClusteringConfig_Read]
    """The configuration for clustering analysis of evaluation results."""
    created_at: Final[str]
    """The timestamp when the online evaluation configuration was created."""
    data_source_config: Final[OnlineEvaluationConfig_DataSourceConfig_Read]
    """The configuration that specifies where to read agent traces for online evaluation."""
    description: Final[str]
    """The description of the online evaluation configuration."""
    evaluation_execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role that grants permissions for evaluation."""
    evaluators: Final[list[Any]]
    """The list of evaluators to apply during online evaluation."""
    execution_status: Final[str]
    """The execution status indicating whether the online evaluation is currently running."""
    insights: Final[list[Any]]
    """The list of insights to enable for failure analysis."""
    online_evaluation_config_arn: Final[str]
    """The Amazon Resource Name (ARN) of the online evaluation configuration."""
    online_evaluation_config_id: Final[str]
    """The unique identifier of the online evaluation configuration."""
    online_evaluation_config_name: Final[str]
    """The name of the online evaluation configuration."""
    output_config: Final[OnlineEvaluationConfig_OutputConfig_Read]
    """The configuration that specifies where evaluation results should be written."""
    rule: Final[OnlineEvaluationConfig_Rule_Read]
    """The evaluation rule that defines sampling configuration, filtering criteria, and session detection settings."""
    status: Final[str]
    """The status of the online evaluation configuration."""
    tags: Final[list[Any]]
    """A list of tags to assign to the online evaluation configuration."""
    updated_at: Final[str]
    """The timestamp when the online evaluation configuration was last updated."""

class PaymentConnector_CredentialsProviderConfiguration(TypedDict):
    coinbase_cdp: NotRequired[PaymentConnector_PaymentCredentialProviderConfiguration]
    stripe_privy: NotRequired[PaymentConnector_PaymentCredentialProviderConfiguration2]

class PaymentConnector_PaymentCredentialProviderConfiguration(TypedDict):
    credential_provider_arn: str

class PaymentConnector_PaymentCredentialProviderConfiguration2(TypedDict):
    credential_provider_arn: str

@final
class PaymentConnector(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentConnector"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_name: str,
        connector_type: Literal["CoinbaseCDP", "StripePrivy"],
        payment_manager_id: str,
        credential_provider_configurations: Sequence[PaymentConnector_CredentialsProviderConfiguration] = ...,
        description: str = ...,
        provision_mode: Literal["MANUAL", "QUICK_CREATE"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authorization_url: Final[str]
    """The URL the user must open to complete OAuth consent."""
    connector_created_at: Final[str]
    """The timestamp when the connector was created"""
    connector_last_updated_at: Final[str]
    """The timestamp when the connector was last updated"""
    connector_name: Final[str]
    """The name of the payment connector"""
    connector_status: Final[str]
    connector_type: Final[str]
    credential_provider_configurations: Final[list[Any]]
    """The credential provider configurations for the connector."""
    description: Final[str]
    """A description of the payment connector"""
    payment_connector_arn: Final[str]
    """Synthetic ARN for the payment connector (used for engine resolution)"""
    payment_connector_id: Final[str]
    """The unique identifier for the payment connector"""
    payment_manager_id: Final[str]
    """The identifier of the parent payment manager"""
    provision_mode: Final[str]
    """The provision mode for creating the connector."""

class PaymentCredentialProvider_PaymentProviderConfigurationInput(TypedDict):
    coinbase_cdp_configuration: NotRequired[PaymentCredentialProvider_CoinbaseCdpConfigurationInput]
    stripe_privy_configuration: NotRequired[PaymentCredentialProvider_StripePrivyConfigurationInput]

class PaymentCredentialProvider_CoinbaseCdpConfigurationInput(TypedDict):
    api_key_id: str
    api_key_secret: NotRequired[str]
    api_key_secret_config: NotRequired[PaymentCredentialProvider_SecretReference]
    api_key_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]
    wallet_secret: NotRequired[SecretText]
    wallet_secret_config: NotRequired[PaymentCredentialProvider_SecretReference2]
    wallet_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class PaymentCredentialProvider_SecretReference(TypedDict):
    json_key: str
    secret_id: str

class PaymentCredentialProvider_SecretReference2(TypedDict):
    json_key: str
    secret_id: str

class PaymentCredentialProvider_StripePrivyConfigurationInput(TypedDict):
    app_id: str
    app_secret: NotRequired[SecretText]
    app_secret_config: NotRequired[PaymentCredentialProvider_SecretReference3]
    app_secret_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]
    authorization_id: str
    authorization_private_key: NotRequired[SecretText]
    authorization_private_key_config: NotRequired[PaymentCredentialProvider_SecretReference4]
    authorization_private_key_source: NotRequired[Literal["MANAGED", "EXTERNAL"]]

class PaymentCredentialProvider_SecretReference3(TypedDict):
    json_key: str
    secret_id: str

class PaymentCredentialProvider_SecretReference4(TypedDict):
    json_key: str
    secret_id: str

@final
class PaymentCredentialProvider_PaymentProviderConfigurationInput_Read:
    coinbase_cdp_configuration: Final[PaymentCredentialProvider_CoinbaseCdpConfigurationInput_Read]
    stripe_privy_configuration: Final[PaymentCredentialProvider_StripePrivyConfigurationInput_Read]

@final
class PaymentCredentialProvider_CoinbaseCdpConfigurationInput_Read:
    api_key_id: Final[str]
    api_key_secret: Final[str]
    api_key_secret_config: Final[PaymentCredentialProvider_SecretReference_Read]
    api_key_secret_source: Final[str]
    wallet_secret: Final[str]
    wallet_secret_config: Final[PaymentCredentialProvider_SecretReference_Read2]
    wallet_secret_source: Final[str]

@final
class PaymentCredentialProvider_SecretReference_Read:
    json_key: Final[str]
    secret_id: Final[str]

@final
class PaymentCredentialProvider_SecretReference_Read2:
    json_key: Final[str]
    secret_id: Final[str]

@final
class PaymentCredentialProvider_StripePrivyConfigurationInput_Read:
    app_id: Final[str]
    app_secret: Final[str]
    app_secret_config: Final[PaymentCredentialProvider_SecretReference_Read3]
    app_secret_source: Final[str]
    authorization_id: Final[str]
    authorization_private_key: Final[str]
    authorization_private_key_config: Final[PaymentCredentialProvider_SecretReference_Read4]
    authorization_private_key_source: Final[str]

@final
class PaymentCredentialProvider_SecretReference_Read3:
    json_key: Final[str]
    secret_id: Final[str]

@final
class PaymentCredentialProvider_SecretReference_Read4:
    json_key: Final[str]
    secret_id: Final[str]

@final
class PaymentCredentialProvider_PaymentProviderConfigurationOutput_Read:
    coinbase_cdp_configuration: Final[PaymentCredentialProvider_CoinbaseCdpConfigurationOutput_Read]
    stripe_privy_configuration: Final[PaymentCredentialProvider_StripePrivyConfigurationOutput_Read]

@final
class PaymentCredentialProvider_CoinbaseCdpConfigurationOutput_Read:
    api_key_id: Final[str]
    api_key_secret_arn: Final[PaymentCredentialProvider_SecretInfo_Read]
    api_key_secret_json_key: Final[str]
    api_key_secret_source: Final[str]
    wallet_secret_arn: Final[PaymentCredentialProvider_SecretInfo_Read2]
    wallet_secret_json_key: Final[str]
    wallet_secret_source: Final[str]

@final
class PaymentCredentialProvider_SecretInfo_Read:
    secret_arn: Final[str]

@final
class PaymentCredentialProvider_SecretInfo_Read2:
    secret_arn: Final[str]

@final
class PaymentCredentialProvider_StripePrivyConfigurationOutput_Read:
    app_id: Final[str]
    app_secret_arn: Final[PaymentCredentialProvider_SecretInfo_Read3]
    app_secret_json_key: Final[str]
    app_secret_source: Final[str]
    authorization_id: Final[str]
    authorization_private_key_arn: Final[PaymentCredentialProvider_SecretInfo_Read4]
    authorization_private_key_json_key: Final[str]
    authorization_private_key_source: Final[str]

@final
class PaymentCredentialProvider_SecretInfo_Read3:
    secret_arn: Final[str]

@final
class PaymentCredentialProvider_SecretInfo_Read4:
    secret_arn: Final[str]

class PaymentCredentialProvider_Tag(TypedDict):
    key: str
    value: str

@final
class PaymentCredentialProvider(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentCredentialProvider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        credential_provider_vendor: Literal["CoinbaseCDP", "StripePrivy"],
        name: str,
        provider_configuration_input: PaymentCredentialProvider_PaymentProviderConfigurationInput = ...,
        tags: Sequence[PaymentCredentialProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_time: Final[str]
    """The timestamp when the credential provider was created"""
    credential_provider_arn: Final[str]
    """The Amazon Resource Name (ARN) of the payment credential provider"""
    credential_provider_vendor: Final[str]
    """Supported vendor types for payment providers"""
    last_updated_time: Final[str]
    """The timestamp when the credential provider was last updated"""
    name: Final[str]
    """Unique name for the payment credential provider"""
    provider_configuration_input: Final[PaymentCredentialProvider_PaymentProviderConfigurationInput_Read]
    """Provider configuration input containing secrets for creation/update"""
    provider_configuration_output: Final[PaymentCredentialProvider_PaymentProviderConfigurationOutput_Read]
    """Provider configuration output containing secret ARNs (no raw secrets)"""
    tags: Final[list[Any]]
    """Tags for the payment credential provider"""

class PaymentManager_AuthorizerConfiguration(TypedDict):
    custom_jwt_authorizer: PaymentManager_CustomJWTAuthorizerConfiguration

class PaymentManager_CustomJWTAuthorizerConfiguration(TypedDict):
    allowed_audience: NotRequired[Texts]
    allowed_clients: NotRequired[Texts]
    allowed_scopes: NotRequired[Texts]
    custom_claims: NotRequired[Sequence[PaymentManager_CustomClaimValidationType]]
    discovery_url: str

class PaymentManager_CustomClaimValidationType(TypedDict):
    authorizing_claim_match_value: PaymentManager_AuthorizingClaimMatchValueType
    inbound_token_claim_name: str
    inbound_token_claim_value_type: Literal["STRING", "STRING_ARRAY"]

class PaymentManager_AuthorizingClaimMatchValueType(TypedDict):
    claim_match_operator: Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"]
    claim_match_value: PaymentManager_ClaimMatchValueType

class PaymentManager_ClaimMatchValueType(TypedDict):
    match_value_string: NotRequired[str]
    match_value_string_list: NotRequired[Texts]

@final
class PaymentManager_AuthorizerConfiguration_Read:
    custom_jwt_authorizer: Final[PaymentManager_CustomJWTAuthorizerConfiguration_Read]

@final
class PaymentManager_CustomJWTAuthorizerConfiguration_Read:
    allowed_audience: Final[list[str]]
    allowed_clients: Final[list[str]]
    allowed_scopes: Final[list[str]]
    custom_claims: Final[list[Any]]
    discovery_url: Final[str]

class PaymentManager_Tag(TypedDict):
    key: str
    value: str

@final
class PaymentManager_WorkloadIdentityDetails_Read:
    workload_identity_arn: Final[str]

@final
class PaymentManager(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::PaymentManager"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authorizer_type: Literal["CUSTOM_JWT", "AWS_IAM"],
        name: str,
        role_arn: str,
        authorizer_configuration: PaymentManager_AuthorizerConfiguration = ...,
        description: str = ...,
        tags: Sequence[PaymentManager_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authorizer_configuration: Final[PaymentManager_AuthorizerConfiguration_Read]
    authorizer_type: Final[str]
    created_at: Final[str]
    """The timestamp when the payment manager was created"""
    description: Final[str]
    """A description of the payment manager"""
    last_updated_at: Final[str]
    """The timestamp when the payment manager was last updated"""
    name: Final[str]
    """The name of the payment manager"""
    payment_manager_arn: Final[str]
    """The Amazon Resource Name (ARN) of the payment manager"""
    payment_manager_id: Final[str]
    """The unique identifier for the payment manager"""
    role_arn: Final[str]
    """The ARN of the IAM role for the payment manager"""
    status: Final[str]
    tags: Final[list[Any]]
    """Tags to assign to the payment manager"""
    workload_identity_details: Final[PaymentManager_WorkloadIdentityDetails_Read]

class Policy_PolicyDefinition(TypedDict):
    cedar: NotRequired[Policy_CedarPolicy]
    policy: NotRequired[Policy_PolicyStatement]

class Policy_CedarPolicy(TypedDict):
    statement: str

class Policy_PolicyStatement(TypedDict):
    statement: str

@final
class Policy_PolicyDefinition_Read:
    cedar: Final[Policy_CedarPolicy_Read]
    policy: Final[Policy_PolicyStatement_Read]

@final
class Policy_CedarPolicy_Read:
    statement: Final[str]

@final
class Policy_PolicyStatement_Read:
    statement: Final[str]

@final
class Policy(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::Policy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        definition: Policy_PolicyDefinition,
        name: str,
        policy_engine_id: str,
        description: str = ...,
        enforcement_mode: Literal["ACTIVE", "LOG_ONLY"] = ...,
        validation_mode: Literal["FAIL_ON_ANY_FINDINGS", "IGNORE_ALL_FINDINGS"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the policy was created."""
    definition: Final[Policy_PolicyDefinition_Read]
    """The definition structure for policies."""
    description: Final[str]
    """A human-readable description of the policy's purpose and functionality."""
    enforcement_mode: Final[str]
    """Whether the policy contributes to the enforce decision returned to Gateway."""
    name: Final[str]
    """The customer-assigned immutable name for the policy."""
    policy_arn: Final[str]
    """The Amazon Resource Name (ARN) of the policy."""
    policy_engine_id: Final[str]
    """The identifier of the policy engine which contains this policy."""
    policy_id: Final[str]
    """The unique identifier for the policy."""
    status: Final[str]
    """The current status of the policy."""
    status_reasons: Final[list[str]]
    """Additional information about the policy status."""
    updated_at: Final[str]
    """The timestamp when the policy was last updated."""
    validation_mode: Final[str]
    """The validation mode for the policy."""

class PolicyEngine_Tag(TypedDict):
    key: str
    value: str

@final
class PolicyEngine(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::PolicyEngine"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        encryption_key_arn: str = ...,
        tags: Sequence[PolicyEngine_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The timestamp when the policy engine was created"""
    description: Final[str]
    """A human-readable description of the policy engine's purpose and scope"""
    encryption_key_arn: Final[str]
    """The ARN of the KMS key used to encrypt the policy engine data"""
    name: Final[str]
    """The customer-assigned immutable name for the policy engine"""
    policy_engine_arn: Final[str]
    """The Amazon Resource Name (ARN) of the policy engine"""
    policy_engine_id: Final[str]
    """The unique identifier for the policy engine"""
    status: Final[str]
    """The current status of the policy engine"""
    status_reasons: Final[list[str]]
    """Additional information about the policy engine status"""
    tags: Final[list[Any]]
    """A list of tags to assign to the policy engine."""
    updated_at: Final[str]
    """The timestamp when the policy engine was last updated"""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: str,
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy: Final[str]
    """The resource policy to create or update."""
    resource_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy."""

class Runtime_AgentRuntimeArtifact(TypedDict):
    code_configuration: NotRequired[Runtime_CodeConfiguration]
    container_configuration: NotRequired[Runtime_ContainerConfiguration]

class Runtime_CodeConfiguration(TypedDict):
    code: Runtime_Code
    entry_point: Texts
    runtime: Literal["PYTHON_3_10", "PYTHON_3_11", "PYTHON_3_12", "PYTHON_3_13", "PYTHON_3_14", "NODE_22"]

class Runtime_Code(TypedDict):
    s3: NotRequired[Runtime_S3Location]

class Runtime_S3Location(TypedDict):
    bucket: str
    prefix: str
    version_id: NotRequired[str]

class Runtime_ContainerConfiguration(TypedDict):
    container_uri: str

@final
class Runtime_AgentRuntimeArtifact_Read:
    code_configuration: Final[Runtime_CodeConfiguration_Read]
    container_configuration: Final[Runtime_ContainerConfiguration_Read]

@final
class Runtime_CodeConfiguration_Read:
    code: Final[Runtime_Code_Read]
    entry_point: Final[list[str]]
    runtime: Final[str]

@final
class Runtime_Code_Read:
    s3: Final[Runtime_S3Location_Read]

@final
class Runtime_S3Location_Read:
    bucket: Final[str]
    prefix: Final[str]
    version_id: Final[str]

@final
class Runtime_ContainerConfiguration_Read:
    container_uri: Final[str]

class Runtime_AuthorizerConfiguration(TypedDict):
    custom_jwt_authorizer: NotRequired[Runtime_CustomJWTAuthorizerConfiguration]

class Runtime_CustomJWTAuthorizerConfiguration(TypedDict):
    allowed_audience: NotRequired[Texts]
    allowed_clients: NotRequired[Texts]
    allowed_scopes: NotRequired[Texts]
    allowed_workload_configuration: NotRequired[Runtime_AllowedWorkloadConfiguration]
    custom_claims: NotRequired[Sequence[Runtime_CustomClaimValidationType]]
    discovery_url: str
    private_endpoint: NotRequired[Runtime_PrivateEndpoint]
    private_endpoint_overrides: NotRequired[Sequence[Runtime_PrivateEndpointOverride]]

class Runtime_AllowedWorkloadConfiguration(TypedDict):
    hosting_environments: NotRequired[Sequence[Runtime_HostingEnvironment]]
    workload_identities: NotRequired[Texts]

class Runtime_HostingEnvironment(TypedDict):
    arn: str

class Runtime_CustomClaimValidationType(TypedDict):
    authorizing_claim_match_value: Runtime_AuthorizingClaimMatchValueType
    inbound_token_claim_name: str
    inbound_token_claim_value_type: Literal["STRING", "STRING_ARRAY"]

class Runtime_AuthorizingClaimMatchValueType(TypedDict):
    claim_match_operator: Literal["EQUALS", "CONTAINS", "CONTAINS_ANY"]
    claim_match_value: Runtime_ClaimMatchValueType

class Runtime_ClaimMatchValueType(TypedDict):
    match_value_string: NotRequired[str]
    match_value_string_list: NotRequired[Texts]

class Runtime_PrivateEndpoint(TypedDict):
    self_managed_lattice_resource: NotRequired[Runtime_SelfManagedLatticeResource]
    managed_vpc_resource: NotRequired[Runtime_ManagedVpcResource]

class Runtime_SelfManagedLatticeResource(TypedDict):
    resource_configuration_identifier: str

class Runtime_ManagedVpcResource(TypedDict):
    endpoint_ip_address_type: Literal["IPV4", "IPV6"]
    routing_domain: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts
    tags: NotRequired[Mapping[str, str]]
    vpc_identifier: str

class Runtime_PrivateEndpointOverride(TypedDict):
    domain: str
    private_endpoint: Runtime_PrivateEndpoint2

class Runtime_PrivateEndpoint2(TypedDict):
    self_managed_lattice_resource: NotRequired[Runtime_SelfManagedLatticeResource]
    managed_vpc_resource: NotRequired[Runtime_ManagedVpcResource]

@final
class Runtime_AuthorizerConfiguration_Read:
    custom_jwt_authorizer: Final[Runtime_CustomJWTAuthorizerConfiguration_Read]

@final
class Runtime_CustomJWTAuthorizerConfiguration_Read:
    allowed_audience: Final[list[str]]
    allowed_clients: Final[list[str]]
    allowed_scopes: Final[list[str]]
    allowed_workload_configuration: Final[Runtime_AllowedWorkloadConfiguration_Read]
    custom_claims: Final[list[Any]]
    discovery_url: Final[str]
    private_endpoint: Final[Runtime_PrivateEndpoint_Read]
    private_endpoint_overrides: Final[list[Any]]

@final
class Runtime_AllowedWorkloadConfiguration_Read:
    hosting_environments: Final[list[Any]]
    workload_identities: Final[list[str]]

@final
class Runtime_PrivateEndpoint_Read:
    self_managed_lattice_resource: Final[Runtime_SelfManagedLatticeResource_Read]
    managed_vpc_resource: Final[Runtime_ManagedVpcResource_Read]

@final
class Runtime_SelfManagedLatticeResource_Read:
    resource_configuration_identifier: Final[str]

@final
class Runtime_ManagedVpcResource_Read:
    endpoint_ip_address_type: Final[str]
    routing_domain: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[Any]
    vpc_identifier: Final[str]

class Runtime_CapacityProviderConfiguration(TypedDict):
    capacity_provider_arn: str

@final
class Runtime_CapacityProviderConfiguration_Read:
    capacity_provider_arn: Final[str]

class Runtime_FilesystemConfiguration(TypedDict):
    capacity_provider_volume: NotRequired[Runtime_CapacityProviderVolumeConfiguration]
    efs_access_point: NotRequired[Runtime_EfsAccessPointConfiguration]
    s3_files_access_point: NotRequired[Runtime_S3FilesAccessPointConfiguration]
    session_storage: NotRequired[Runtime_SessionStorageConfiguration]

class Runtime_CapacityProviderVolumeConfiguration(TypedDict):
    mount_path: str
    volume_name: str

class Runtime_EfsAccessPointConfiguration(TypedDict):
    access_point_arn: str
    mount_path: str

class Runtime_S3FilesAccessPointConfiguration(TypedDict):
    access_point_arn: str
    mount_path: str

class Runtime_SessionStorageConfiguration(TypedDict):
    mount_path: str

class Runtime_LifecycleConfiguration(TypedDict):
    idle_runtime_session_timeout: NotRequired[Int]
    max_lifetime: NotRequired[Int]

@final
class Runtime_LifecycleConfiguration_Read:
    idle_runtime_session_timeout: Final[Ref[int]]
    max_lifetime: Final[Ref[int]]

class Runtime_NetworkConfiguration(TypedDict):
    network_mode: Literal["PUBLIC", "VPC"]
    network_mode_config: NotRequired[Runtime_VpcConfig]

class Runtime_VpcConfig(TypedDict):
    security_groups: Texts
    subnets: Texts

@final
class Runtime_NetworkConfiguration_Read:
    network_mode: Final[str]
    network_mode_config: Final[Runtime_VpcConfig_Read]

@final
class Runtime_VpcConfig_Read:
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

class Runtime_RequestHeaderConfiguration(TypedDict):
    request_header_allowlist: NotRequired[Texts]

@final
class Runtime_RequestHeaderConfiguration_Read:
    request_header_allowlist: Final[list[str]]

@final
class Runtime_WorkloadIdentityDetails_Read:
    workload_identity_arn: Final[str]

@final
class Runtime(_Resource):
    """Resource Type definition for AWS::BedrockAgentCore::Runtime"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_runtime_artifact: Runtime_AgentRuntimeArtifact,
        agent_runtime_name: str,
        role_arn: str,
        authorizer_configuration: Runtime_AuthorizerConfiguration = ...,
        capacity_provider_configuration: Runtime_CapacityProviderConfiguration = ...,
        description: str = ...,
        environment_variables: Mapping[str, str] = ...,
        filesystem_configurations: Sequence[Runtime_FilesystemConfiguration] = ...,
        lifecycle_configuration: Runtime_LifecycleConfiguration = ...,
        network_configuration: Runtime_NetworkConfiguration = ...,
        platform_version: str = ...,
        protocol_configuration: Literal["MCP", "HTTP", "A2A", "AGUI"] = ...,
        request_header_configuration: Runtime_RequestHeaderConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_runtime_arn: Final[str]
    """The Amazon Resource Name(ARN) that uniquely identifies the Agent"""
    agent_runtime_artifact: Final[Runtime_AgentRuntimeArtifact_Read]
    """The artifact of the agent"""
    agent_runtime_id: Final[str]
    """Identifier for a resource"""
    agent_runtime_name: Final[str]
    """Name for a resource"""
    agent_runtime_version: Final[str]
    """Version of the Agent"""
    authorizer_configuration: Final[Runtime_AuthorizerConfiguration_Read]
    """Configuration for the authorizer"""
    capacity_provider_configuration: Final[Runtime_CapacityProviderConfiguration_Read]
    """Configuration for a capacity provider"""
    created_at: Final[str]
    """Timestamp when the Agent was created"""
    description: Final[str]
    """Description of the resource"""
    environment_variables: Final[Any]
    """Environment variable attributes"""
    failure_reason: Final[str]
    """The reason for failure if the agent is in a failed state."""
    filesystem_configurations: Final[list[Any]]
    """List of filesystem configurations"""
    last_updated_at: Final[str]
    """When resource was last updated"""
    lifecycle_configuration: Final[Runtime_LifecycleConfiguration_Read]
    """Configuration for managing the lifecycle of runtime sessions and resources"""
    network_configuration: Final[Runtime_NetworkConfiguration_Read]
    """Network access configuration for the Agent"""
    platform_version: Final[str]
    """The version of the runtime platform"""
    protocol_configuration: Final[str]
    """Protocol configuration for the agent runtime"""
    request_header_configuration: Final[Runtime_RequestHeaderConfiguration_Read]
    """Configuration for HTTP request headers"""
    role_arn: Final[str]
    """Amazon Resource Name (ARN) of an IAM role"""
    status: Final[str]
    """Current status of the agent"""
    tags: Final[Any]
    """A map of tag keys and values"""
    workload_identity_details: Final[Runtime_WorkloadIdentityDetails_Read]
    """Configuration for workload identity"""

@final
class RuntimeEndpoint(_Resource):
    """Resource definition for AWS::BedrockAgentCore::RuntimeEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        agent_runtime_id: str,
        name: str,
        agent_runtime_version: str = ...,
        description: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_runtime_arn: Final[str]
    """The ARN of the Agent Runtime"""
    agent_runtime_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the AgentCore Runtime."""
    agent_runtime_id: Final[str]
    """The ID of the parent Agent Runtime"""
    agent_runtime_version: Final[str]
    """The version of the AgentCore Runtime to use for the endpoint."""
    created_at: Final[str]
    """The timestamp when the Agent Runtime Endpoint was created"""
    description: Final[str]
    """The description of the AgentCore Runtime endpoint."""
    failure_reason: Final[str]
    """The reason for failure if the endpoint is in a failed state"""
    id: Final[str]
    """The unique ID of the Agent Runtime Endpoint itself"""
    last_updated_at: Final[str]
    """The timestamp when the Agent Runtime Endpoint was last updated"""
    live_version: Final[str]
    """The Live version of the Agent Runtime"""
    name: Final[str]
    """The name of the Agent Runtime Endpoint"""
    status: Final[str]
    """The status of the Agent Runtime Endpoint"""
    tags: Final[Any]
    """A map of tag keys and values"""
    target_version: Final[str]
    """The target version of the AgentCore Runtime for the endpoint."""

class WorkloadIdentity_Tag(TypedDict):
    key: str
    value: str

@final
class WorkloadIdentity(_Resource):
    """Definition of AWS::BedrockAgentCore::WorkloadIdentity Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        allowed_resource_oauth2_return_urls: Texts = ...,
        tags: Sequence[WorkloadIdentity_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_resource_oauth2_return_urls: Final[list[str]]
    """The list of allowed OAuth2 return URLs for resources associated with this workload identity."""
    created_time: Final[Ref[float]]
    """The timestamp when the workload identity was created."""
    last_updated_time: Final[Ref[float]]
    """The timestamp when the workload identity was last updated."""
    name: Final[str]
    """The name of the workload identity."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workload_identity_arn: Final[str]
    """The Amazon Resource Name (ARN) of the workload identity."""
