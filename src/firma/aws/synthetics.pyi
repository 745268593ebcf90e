"""Resource types of AWS Synthetics. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import AssetContent, Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Canary_ArtifactConfig(TypedDict):
    s3_encryption: NotRequired[Canary_S3Encryption]

class Canary_S3Encryption(TypedDict):
    encryption_mode: NotRequired[Literal["SSE_KMS", "SSE_S3"]]
    kms_key_arn: NotRequired[str]

@final
class Canary_ArtifactConfig_Read:
    s3_encryption: Final[Canary_S3Encryption_Read]

@final
class Canary_S3Encryption_Read:
    encryption_mode: Final[str]
    kms_key_arn: Final[str]

class Canary_BrowserConfig(TypedDict):
    browser_type: Literal["CHROME", "FIREFOX"]

class Canary_Code(TypedDict):
    blueprint_types: NotRequired[Texts]
    dependencies: NotRequired[Sequence[Canary_Dependency]]
    handler: NotRequired[str]
    s3_bucket: NotRequired[str]
    s3_key: NotRequired[str]
    s3_object_version: NotRequired[str]
    script: NotRequired[str]

class Canary_Dependency(TypedDict):
    reference: str
    type: NotRequired[Literal["LambdaLayer"]]

@final
class Canary_Code_Read:
    blueprint_types: Final[list[str]]
    dependencies: Final[list[Any]]
    handler: Final[str]
    s3_bucket: Final[str]
    s3_key: Final[str]
    s3_object_version: Final[str]
    script: Final[str]
    source_location_arn: Final[str]

class Canary_Replica(TypedDict):
    kms_key_arn: NotRequired[str]
    location: str
    resources_to_replicate_tags: NotRequired[Sequence[Literal["lambda-function"]]]
    tags: NotRequired[Sequence[Canary_Tag]]
    vpc_config: NotRequired[Canary_VPCConfig]

class Canary_Tag(TypedDict):
    key: str
    value: str

class Canary_VPCConfig(TypedDict):
    ipv6_allowed_for_dual_stack: NotRequired[Bool]
    security_group_ids: Texts
    subnet_ids: Texts

class Canary_RunConfig(TypedDict):
    active_tracing: NotRequired[Bool]
    environment_variables: NotRequired[Mapping[str, str]]
    ephemeral_storage: NotRequired[Int]
    memory_in_mb: NotRequired[Int]
    timeout_in_seconds: NotRequired[Int]

@final
class Canary_RunConfig_Read:
    active_tracing: Final[Ref[bool]]
    environment_variables: Final[Any]
    ephemeral_storage: Final[Ref[int]]
    memory_in_mb: Final[Ref[int]]
    timeout_in_seconds: Final[Ref[int]]

class Canary_Schedule(TypedDict):
    duration_in_seconds: NotRequired[str]
    expression: str
    retry_config: NotRequired[Canary_RetryConfig]

class Canary_RetryConfig(TypedDict):
    max_retries: Int

@final
class Canary_Schedule_Read:
    duration_in_seconds: Final[str]
    expression: Final[str]
    retry_config: Final[Canary_RetryConfig_Read]

@final
class Canary_RetryConfig_Read:
    max_retries: Final[Ref[int]]

class Canary_Tag2(TypedDict):
    key: str
    value: str

class Canary_VPCConfig2(TypedDict):
    ipv6_allowed_for_dual_stack: NotRequired[Bool]
    security_group_ids: Texts
    subnet_ids: Texts
    vpc_id: NotRequired[str]

@final
class Canary_VPCConfig_Read:
    ipv6_allowed_for_dual_stack: Final[Ref[bool]]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    vpc_id: Final[str]

class Canary_VisualReference(TypedDict):
    base_canary_run_id: str
    base_screenshots: NotRequired[Sequence[Canary_BaseScreenshot]]
    browser_type: NotRequired[Literal["CHROME", "FIREFOX"]]

class Canary_BaseScreenshot(TypedDict):
    ignore_coordinates: NotRequired[Texts]
    screenshot_name: str

@final
class Canary_VisualReference_Read:
    base_canary_run_id: Final[str]
    base_screenshots: Final[list[Any]]
    browser_type: Final[str]

class Canary_VisualReference2(TypedDict):
    base_canary_run_id: str
    base_screenshots: NotRequired[Sequence[Canary_BaseScreenshot]]
    browser_type: NotRequired[Literal["CHROME", "FIREFOX"]]

@final
class Canary(_Resource):
    """Resource Type definition for AWS::Synthetics::Canary"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        artifact_s3_location: str,
        code: Canary_Code | AssetContent,
        execution_role_arn: str,
        name: str,
        runtime_version: str,
        schedule: Canary_Schedule,
        artifact_config: Canary_ArtifactConfig = ...,
        browser_configs: Sequence[Canary_BrowserConfig] = ...,
        delete_lambda_resources_on_canary_deletion: Bool = ...,
        dry_run_and_update: Bool = ...,
        failure_retention_period: Int = ...,
        kms_key_arn: str = ...,
        provisioned_resource_cleanup: Literal["AUTOMATIC", "OFF"] = ...,
        replicas: Sequence[Canary_Replica] = ...,
        resources_to_replicate_tags: Sequence[Literal["lambda-function"]] = ...,
        run_config: Canary_RunConfig = ...,
        start_canary_after_creation: Bool = ...,
        success_retention_period: Int = ...,
        tags: Sequence[Canary_Tag2] = ...,
        vpc_config: Canary_VPCConfig2 = ...,
        visual_reference: Canary_VisualReference = ...,
        visual_references: Sequence[Canary_VisualReference2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    artifact_config: Final[Canary_ArtifactConfig_Read]
    """Provide artifact configuration"""
    artifact_s3_location: Final[str]
    """Provide the s3 bucket output location for test results"""
    browser_configs: Final[list[Any]]
    """List of browser configurations for the canary"""
    code: Final[Canary_Code_Read]
    """Provide the canary script source"""
    delete_lambda_resources_on_canary_deletion: Final[Ref[bool]]
    """Deletes associated lambda resources created by Synthetics if set to True."""
    dry_run_and_update: Final[Ref[bool]]
    """Setting to control if UpdateCanary will perform a DryRun and validate it is PASSING before performing the Update."""
    execution_role_arn: Final[str]
    """Lambda Execution role used to run your canaries"""
    failure_retention_period: Final[Ref[int]]
    """Retention period of failed canary runs represented in number of days"""
    id: Final[str]
    """Id of the canary"""
    kms_key_arn: Final[str]
    """KMS key ARN for encrypting the canary's Lambda function environment variables at rest."""
    name: Final[str]
    """Name of the canary."""
    provisioned_resource_cleanup: Final[str]
    """Setting to control if provisioned resources created by Synthetics are deleted alongside the canary."""
    replicas: Final[list[Any]]
    """List of replica locations for multi-location canary execution"""
    resources_to_replicate_tags: Final[list[str]]
    """List of resources which canary tags should be replicated to."""
    run_config: Final[Canary_RunConfig_Read]
    """Provide canary run configuration"""
    runtime_version: Final[str]
    """Runtime version of Synthetics Library"""
    schedule: Final[Canary_Schedule_Read]
    """Frequency to run your canaries"""
    start_canary_after_creation: Final[Ref[bool]]
    """Runs canary if set to True."""
    state: Final[str]
    """State of the canary"""
    success_retention_period: Final[Ref[int]]
    """Retention period of successful canary runs represented in number of days"""
    tags: Final[list[Any]]
    vpc_config: Final[Canary_VPCConfig_Read]
    """Provide VPC Configuration if enabled."""
    visual_reference: Final[Canary_VisualReference_Read]
    """Visual reference configuration for visual testing"""
    visual_references: Final[list[Any]]
    """List of visual references for the canary"""

class Group_Tag(TypedDict):
    key: str
    value: str

@final
class Group(_Resource):
    """Resource Type definition for AWS::Synthetics::Group"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        resource_arns: Texts = ...,
        tags: Sequence[Group_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """Id of the group."""
    name: Final[str]
    """Name of the group."""
    resource_arns: Final[list[str]]
    tags: Final[list[Any]]
