"""Resource types of AWS CodePipeline. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class CustomActionType_ConfigurationProperties(TypedDict):
    description: NotRequired[str]
    key: Bool
    name: str
    queryable: NotRequired[Bool]
    required: Bool
    secret: Bool
    type: NotRequired[Literal["Boolean", "Number", "String"]]

class CustomActionType_ArtifactDetails(TypedDict):
    maximum_count: Int
    minimum_count: Int

@final
class CustomActionType_ArtifactDetails_Read:
    maximum_count: Final[Ref[int]]
    minimum_count: Final[Ref[int]]

class CustomActionType_ArtifactDetails2(TypedDict):
    maximum_count: Int
    minimum_count: Int

@final
class CustomActionType_ArtifactDetails_Read2:
    maximum_count: Final[Ref[int]]
    minimum_count: Final[Ref[int]]

class CustomActionType_Settings(TypedDict):
    entity_url_template: NotRequired[str]
    execution_url_template: NotRequired[str]
    revision_url_template: NotRequired[str]
    third_party_configuration_url: NotRequired[str]

@final
class CustomActionType_Settings_Read:
    entity_url_template: Final[str]
    execution_url_template: Final[str]
    revision_url_template: Final[str]
    third_party_configuration_url: Final[str]

class CustomActionType_Tag(TypedDict):
    key: str
    value: str

@final
class CustomActionType(_Resource):
    """The AWS::CodePipeline::CustomActionType resource creates a custom action for activities that aren't included in the CodePipeline default…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        category: Literal["Approval", "Build", "Compute", "Deploy", "Invoke", "Source", "Test"],
        input_artifact_details: CustomActionType_ArtifactDetails,
        output_artifact_details: CustomActionType_ArtifactDetails2,
        provider: str,
        version: str,
        configuration_properties: Sequence[CustomActionType_ConfigurationProperties] = ...,
        settings: CustomActionType_Settings = ...,
        tags: Sequence[CustomActionType_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    category: Final[str]
    """The category of the custom action, such as a build action or a test action."""
    configuration_properties: Final[list[Any]]
    """The configuration properties for the custom action."""
    id: Final[str]
    input_artifact_details: Final[CustomActionType_ArtifactDetails_Read]
    """Returns information about the details of an artifact."""
    output_artifact_details: Final[CustomActionType_ArtifactDetails_Read2]
    """Returns information about the details of an artifact."""
    provider: Final[str]
    """The provider of the service used in the custom action, such as AWS CodeDeploy."""
    settings: Final[CustomActionType_Settings_Read]
    """Settings is a property of the AWS::CodePipeline::CustomActionType resource that provides URLs that users can access to view information…"""
    tags: Final[list[Any]]
    """Any tags assigned to the custom action."""
    version: Final[str]
    """The version identifier of the custom action."""

class Pipeline_ArtifactStore(TypedDict):
    encryption_key: NotRequired[Pipeline_EncryptionKey]
    location: str
    type: Literal["S3"]

class Pipeline_EncryptionKey(TypedDict):
    id: str
    type: str

@final
class Pipeline_ArtifactStore_Read:
    encryption_key: Final[Pipeline_EncryptionKey_Read]
    location: Final[str]
    type: Final[str]

@final
class Pipeline_EncryptionKey_Read:
    id: Final[str]
    type: Final[str]

class Pipeline_ArtifactStoreMap(TypedDict):
    artifact_store: Pipeline_ArtifactStore2
    region: str

class Pipeline_ArtifactStore2(TypedDict):
    encryption_key: NotRequired[Pipeline_EncryptionKey]
    location: str
    type: Literal["S3"]

class Pipeline_StageTransition(TypedDict):
    reason: str
    stage_name: str

class Pipeline_StageDeclaration(TypedDict):
    actions: Sequence[Pipeline_ActionDeclaration]
    before_entry: NotRequired[Pipeline_BeforeEntryConditions]
    blockers: NotRequired[Sequence[Pipeline_BlockerDeclaration]]
    name: str
    on_failure: NotRequired[Pipeline_FailureConditions]
    on_success: NotRequired[Pipeline_SuccessConditions]

class Pipeline_ActionDeclaration(TypedDict):
    action_type_id: Pipeline_ActionTypeId
    commands: NotRequired[Texts]
    configuration: NotRequired[Mapping[str, Any] | str]
    environment_variables: NotRequired[Sequence[Pipeline_EnvironmentVariable]]
    input_artifacts: NotRequired[Sequence[Pipeline_InputArtifact]]
    name: str
    namespace: NotRequired[str]
    output_artifacts: NotRequired[Sequence[Pipeline_OutputArtifact]]
    output_variables: NotRequired[Texts]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    run_order: NotRequired[Int]
    timeout_in_minutes: NotRequired[Int]

class Pipeline_ActionTypeId(TypedDict):
    category: Literal["Source", "Build", "Test", "Deploy", "Invoke", "Approval", "Compute"]
    owner: str
    provider: str
    version: str

class Pipeline_EnvironmentVariable(TypedDict):
    name: str
    type: NotRequired[Literal["PLAINTEXT", "SECRETS_MANAGER"]]
    value: str

class Pipeline_InputArtifact(TypedDict):
    name: str

class Pipeline_OutputArtifact(TypedDict):
    files: NotRequired[Texts]
    name: str

class Pipeline_BeforeEntryConditions(TypedDict):
    conditions: NotRequired[Sequence[Pipeline_Condition]]

class Pipeline_Condition(TypedDict):
    result: NotRequired[str]
    rules: NotRequired[Sequence[Pipeline_RuleDeclaration]]

class Pipeline_RuleDeclaration(TypedDict):
    commands: NotRequired[Texts]
    configuration: NotRequired[Mapping[str, Any]]
    input_artifacts: NotRequired[Sequence[Pipeline_InputArtifact2]]
    name: NotRequired[str]
    region: NotRequired[str]
    role_arn: NotRequired[str]
    rule_type_id: NotRequired[Pipeline_RuleTypeId]

class Pipeline_InputArtifact2(TypedDict):
    name: str

class Pipeline_RuleTypeId(TypedDict):
    category: NotRequired[str]
    owner: NotRequired[str]
    provider: NotRequired[str]
    version: NotRequired[str]

class Pipeline_BlockerDeclaration(TypedDict):
    name: str
    type: Literal["Schedule"]

class Pipeline_FailureConditions(TypedDict):
    conditions: NotRequired[Sequence[Pipeline_Condition2]]
    result: NotRequired[Literal["ROLLBACK", "RETRY"]]
    retry_configuration: NotRequired[Pipeline_FailureConditionsRetryConfiguration]

class Pipeline_Condition2(TypedDict):
    result: NotRequired[str]
    rules: NotRequired[Sequence[Pipeline_RuleDeclaration]]

class Pipeline_FailureConditionsRetryConfiguration(TypedDict):
    retry_mode: NotRequired[Literal["ALL_ACTIONS", "FAILED_ACTIONS"]]

class Pipeline_SuccessConditions(TypedDict):
    conditions: NotRequired[Sequence[Pipeline_Condition3]]

class Pipeline_Condition3(TypedDict):
    result: NotRequired[str]
    rules: NotRequired[Sequence[Pipeline_RuleDeclaration]]

class Pipeline_Tag(TypedDict):
    key: str
    value: str

class Pipeline_PipelineTriggerDeclaration(TypedDict):
    git_configuration: NotRequired[Pipeline_GitConfiguration]
    provider_type: Literal["CodeStarSourceConnection"]

class Pipeline_GitConfiguration(TypedDict):
    pull_request: NotRequired[Sequence[Pipeline_GitPullRequestFilter]]
    push: NotRequired[Sequence[Pipeline_GitPushFilter]]
    source_action_name: str

class Pipeline_GitPullRequestFilter(TypedDict):
    branches: NotRequired[Pipeline_GitBranchFilterCriteria]
    events: NotRequired[Texts]
    file_paths: NotRequired[Pipeline_GitFilePathFilterCriteria]

class Pipeline_GitBranchFilterCriteria(TypedDict):
    excludes: NotRequired[Texts]
    includes: NotRequired[Texts]

class Pipeline_GitFilePathFilterCriteria(TypedDict):
    excludes: NotRequired[Texts]
    includes: NotRequired[Texts]

class Pipeline_GitPushFilter(TypedDict):
    branches: NotRequired[Pipeline_GitBranchFilterCriteria2]
    file_paths: NotRequired[Pipeline_GitFilePathFilterCriteria2]
    tags: NotRequired[Pipeline_GitTagFilterCriteria]

class Pipeline_GitBranchFilterCriteria2(TypedDict):
    excludes: NotRequired[Texts]
    includes: NotRequired[Texts]

class Pipeline_GitFilePathFilterCriteria2(TypedDict):
    excludes: NotRequired[Texts]
    includes: NotRequired[Texts]

class Pipeline_GitTagFilterCriteria(TypedDict):
    excludes: NotRequired[Texts]
    includes: NotRequired[Texts]

class Pipeline_VariableDeclaration(TypedDict):
    default_value: NotRequired[str]
    description: NotRequired[str]
    name: str

@final
class Pipeline(_Resource):
    """The AWS::CodePipeline::Pipeline resource creates a CodePipeline pipeline that describes how software changes go through a release process."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        stages: Sequence[Pipeline_StageDeclaration],
        artifact_store: Pipeline_ArtifactStore = ...,
        artifact_stores: Sequence[Pipeline_ArtifactStoreMap] = ...,
        disable_inbound_stage_transitions: Sequence[Pipeline_StageTransition] = ...,
        execution_mode: Literal["QUEUED", "SUPERSEDED", "PARALLEL"] = ...,
        name: str = ...,
        pipeline_type: Literal["V1", "V2"] = ...,
        restart_execution_on_update: Bool = ...,
        tags: Sequence[Pipeline_Tag] = ...,
        triggers: Sequence[Pipeline_PipelineTriggerDeclaration] = ...,
        variables: Sequence[Pipeline_VariableDeclaration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the pipeline."""
    artifact_store: Final[Pipeline_ArtifactStore_Read]
    """The S3 bucket where artifacts for the pipeline are stored."""
    artifact_stores: Final[list[Any]]
    """A mapping of artifactStore objects and their corresponding AWS Regions."""
    disable_inbound_stage_transitions: Final[list[Any]]
    """Represents the input of a DisableStageTransition action."""
    execution_mode: Final[str]
    """The method that the pipeline will use to handle multiple executions."""
    name: Final[str]
    """The name of the pipeline."""
    pipeline_type: Final[str]
    """CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you can tailor your pipeline…"""
    restart_execution_on_update: Final[Ref[bool]]
    """Indicates whether to rerun the CodePipeline pipeline after you update it."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no actionRoleArn, or to use to assume roles for…"""
    stages: Final[list[Any]]
    """Represents information about a stage and its definition."""
    tags: Final[list[Any]]
    """Specifies the tags applied to the pipeline."""
    triggers: Final[list[Any]]
    """The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline."""
    variables: Final[list[Any]]
    """A list that defines the pipeline variables for a pipeline resource."""
    version: Final[str]
    """The version of the pipeline."""

class Webhook_WebhookAuthConfiguration(TypedDict):
    allowed_ip_range: NotRequired[str]
    secret_token: NotRequired[SecretText]

@final
class Webhook_WebhookAuthConfiguration_Read:
    allowed_ip_range: Final[str]
    secret_token: Final[str]

class Webhook_WebhookFilterRule(TypedDict):
    json_path: str
    match_equals: NotRequired[str]

class Webhook_Tag(TypedDict):
    key: str
    value: str

@final
class Webhook(_Resource):
    """Resource Type definition for AWS::CodePipeline::Webhook"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication: Literal["GITHUB_HMAC", "IP", "UNAUTHENTICATED"],
        authentication_configuration: Webhook_WebhookAuthConfiguration,
        filters: Sequence[Webhook_WebhookFilterRule],
        target_action: str,
        target_pipeline: str,
        name: str = ...,
        register_with_third_party: Bool = ...,
        tags: Sequence[Webhook_Tag] = ...,
        target_pipeline_version: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authentication: Final[str]
    """Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED."""
    authentication_configuration: Final[Webhook_WebhookAuthConfiguration_Read]
    """Properties that configure the authentication applied to incoming webhook trigger requests"""
    filters: Final[list[Any]]
    """A list of rules applied to the body/payload sent in the POST request to a webhook URL"""
    id: Final[str]
    """logical id of the webhook"""
    name: Final[str]
    """The name of the webhook"""
    register_with_third_party: Final[Ref[bool]]
    """Configures a connection between the webhook that was created and the external tool with events to be detected."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    target_action: Final[str]
    """The name of the action in a pipeline you want to connect to the webhook."""
    target_pipeline: Final[str]
    """The name of the pipeline you want to connect to the webhook."""
    target_pipeline_version: Final[Ref[int]]
    """The version number of the pipeline to be connected to the trigger request."""
    url: Final[str]
    """The webhook URL generated by AWS CodePipeline"""
