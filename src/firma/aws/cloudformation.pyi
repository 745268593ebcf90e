"""Resource types of AWS CloudFormation. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ChangeSet_TagsItem(TypedDict):
    key: str
    value: str

@final
class ChangeSet(_Resource):
    """Resource type definition for AWS::CloudFormation::ChangeSet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        change_set_name: str,
        stack_name: str,
        capabilities: Sequence[Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]] = ...,
        change_set_type: Literal["CREATE", "UPDATE", "IMPORT"] = ...,
        deployment_mode: Literal["REVERT_DRIFT"] = ...,
        description: str = ...,
        import_existing_resources: Bool = ...,
        include_nested_stacks: Bool = ...,
        notification_arns: Texts = ...,
        on_stack_failure: Literal["DO_NOTHING", "ROLLBACK", "DELETE"] = ...,
        role_arn: str = ...,
        tags: Sequence[ChangeSet_TagsItem] = ...,
        template_body: str = ...,
        template_url: str = ...,
        use_previous_template: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capabilities: Final[list[str]]
    """The capabilities that are allowed in the stack."""
    change_set_id: Final[str]
    """The ARN of the change set."""
    change_set_name: Final[str]
    """The name of the change set."""
    change_set_type: Final[str]
    """The type of change set operation."""
    creation_time: Final[str]
    """The time the change set was created."""
    deployment_mode: Final[str]
    """Determines how CloudFormation handles configuration drift during deployment."""
    description: Final[str]
    """A description to help you identify this change set."""
    import_existing_resources: Final[Ref[bool]]
    """Indicates if the change set imports resources that already exist."""
    include_nested_stacks: Final[Ref[bool]]
    """Creates a change set for all nested stacks specified in the template."""
    notification_arns: Final[list[str]]
    """The ARNs of Amazon SNS topics that CloudFormation associates with the stack."""
    on_stack_failure: Final[str]
    """Determines what action will be taken if stack creation fails."""
    role_arn: Final[str]
    """The ARN of an IAM role that CloudFormation assumes when executing the change set."""
    stack_id: Final[str]
    """The unique ID of the stack."""
    stack_name: Final[str]
    """The name or unique ID of the stack for which you are creating a change set."""
    tags: Final[list[Any]]
    """Key-value pairs to associate with the change set."""
    template_body: Final[str]
    """A structure that contains the body of the revised template."""
    template_url: Final[str]
    """The URL of the file that contains the revised template."""
    use_previous_template: Final[Ref[bool]]
    """Whether to reuse the template associated with the stack to create the change set."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class CustomResource(_Resource):
    """Resource Type definition for AWS::CloudFormation::CustomResource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        service_token: str,
        service_timeout: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    service_timeout: Final[Ref[int]]
    service_token: Final[str]

@final
class GeneratedTemplate_TemplateProgress_Read:
    resources_failed: Final[Ref[int]]
    resources_pending: Final[Ref[int]]
    resources_processing: Final[Ref[int]]
    resources_succeeded: Final[Ref[int]]

class GeneratedTemplate_TemplateConfiguration(TypedDict):
    deletion_policy: NotRequired[Literal["DELETE", "RETAIN"]]
    update_replace_policy: NotRequired[Literal["DELETE", "RETAIN"]]

@final
class GeneratedTemplate_TemplateConfiguration_Read:
    deletion_policy: Final[str]
    update_replace_policy: Final[str]

@final
class GeneratedTemplate(_Resource):
    """Creates a generated template from existing resources using the CloudFormation IaC Generator."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        generated_template_name: str,
        template_configuration: GeneratedTemplate_TemplateConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time the generated template was created."""
    generated_template_id: Final[str]
    """The Amazon Resource Name (ARN) of the generated template."""
    generated_template_name: Final[str]
    """The name assigned to the generated template."""
    last_updated_time: Final[str]
    """The time the generated template was last updated."""
    progress: Final[GeneratedTemplate_TemplateProgress_Read]
    """A summary of the progress of the template generation."""
    status: Final[str]
    """The status of the template generation."""
    template_configuration: Final[GeneratedTemplate_TemplateConfiguration_Read]
    """The configuration details of the generated template."""
    total_warnings: Final[Ref[int]]
    """The number of warnings generated for this template."""

class GuardHook_Options(TypedDict):
    input_params: NotRequired[Sequence[Any] | Mapping[str, Any]]

@final
class GuardHook_Options_Read:
    input_params: Final[Any]

class GuardHook_S3Location(TypedDict):
    uri: str
    version_id: NotRequired[str]

@final
class GuardHook_S3Location_Read:
    uri: Final[str]
    version_id: Final[str]

class GuardHook_StackFilters(TypedDict):
    filtering_criteria: Literal["ALL", "ANY"]
    stack_names: NotRequired[GuardHook_StackFiltersStackNames]
    stack_roles: NotRequired[GuardHook_StackFiltersStackRoles]

class GuardHook_StackFiltersStackNames(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

class GuardHook_StackFiltersStackRoles(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

@final
class GuardHook_StackFilters_Read:
    filtering_criteria: Final[str]
    stack_names: Final[GuardHook_StackFiltersStackNames_Read]
    stack_roles: Final[GuardHook_StackFiltersStackRoles_Read]

@final
class GuardHook_StackFiltersStackNames_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

@final
class GuardHook_StackFiltersStackRoles_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

class GuardHook_TargetFilters(TypedDict):
    actions: NotRequired[Sequence[Literal["CREATE", "UPDATE", "DELETE"]]]
    invocation_points: NotRequired[Sequence[Literal["PRE_PROVISION"]]]
    target_names: NotRequired[Texts]
    targets: NotRequired[Sequence[GuardHook_HookTarget]]

class GuardHook_HookTarget(TypedDict):
    action: Literal["CREATE", "UPDATE", "DELETE"]
    invocation_point: Literal["PRE_PROVISION"]
    target_name: str

@final
class GuardHook_TargetFilters_Read:
    actions: Final[list[str]]
    invocation_points: Final[list[str]]
    target_names: Final[list[str]]
    targets: Final[list[Any]]

@final
class GuardHook(_Resource):
    """This is a CloudFormation resource for activating the first-party AWS::Hooks::GuardHook."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias: str,
        execution_role: str,
        failure_mode: Literal["FAIL", "WARN"],
        hook_status: Literal["ENABLED", "DISABLED"],
        rule_location: GuardHook_S3Location,
        target_operations: Sequence[Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"]],
        log_bucket: str = ...,
        options: GuardHook_Options = ...,
        stack_filters: GuardHook_StackFilters = ...,
        target_filters: GuardHook_TargetFilters = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The typename alias for the hook."""
    execution_role: Final[str]
    """IAM Role ARN"""
    failure_mode: Final[str]
    """Attribute to specify CloudFormation behavior on hook failure."""
    hook_arn: Final[str]
    """The Amazon Resource Name (ARN) of the activated hook"""
    hook_status: Final[str]
    """Attribute to specify which stacks this hook applies to or should get invoked for"""
    log_bucket: Final[str]
    """S3 Bucket where the guard validate report will be uploaded to"""
    options: Final[GuardHook_Options_Read]
    rule_location: Final[GuardHook_S3Location_Read]
    """S3 Source Location for the Guard files."""
    stack_filters: Final[GuardHook_StackFilters_Read]
    """Filters to allow hooks to target specific stack attributes"""
    target_filters: Final[GuardHook_TargetFilters_Read]
    """Attribute to specify which targets should invoke the hook"""
    target_operations: Final[list[str]]
    """Which operations should this Hook run against?"""

@final
class HookDefaultVersion(_Resource):
    """Set a version as default version for a hook in CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type_name: str = ...,
        type_version_arn: str = ...,
        version_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the type."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    type_version_arn: Final[str]
    """The Amazon Resource Name (ARN) of the type version."""
    version_id: Final[str]
    """The ID of an existing version of the hook to set as the default."""

@final
class HookTypeConfig(_Resource):
    """Specifies the configuration data for a registered hook in CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: str = ...,
        configuration_alias: Literal["default"] = ...,
        type_arn: str = ...,
        type_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration: Final[str]
    """The configuration data for the extension, in this account and region."""
    configuration_alias: Final[str]
    """An alias by which to refer to this extension configuration data."""
    configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) for the configuration data, in this account and region."""
    type_arn: Final[str]
    """The Amazon Resource Name (ARN) of the type without version number."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""

class HookVersion_LoggingConfig(TypedDict):
    log_group_name: NotRequired[str]
    log_role_arn: NotRequired[str]

@final
class HookVersion_LoggingConfig_Read:
    log_group_name: Final[str]
    log_role_arn: Final[str]

@final
class HookVersion(_Resource):
    """Publishes new or first hook version to AWS CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        schema_handler_package: str,
        type_name: str,
        execution_role_arn: str = ...,
        logging_config: HookVersion_LoggingConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the type, here the HookVersion."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type."""
    is_default_version: Final[Ref[bool]]
    """Indicates if this type version is the current default version"""
    logging_config: Final[HookVersion_LoggingConfig_Read]
    """Specifies logging configuration information for a type."""
    schema_handler_package: Final[str]
    """A url to the S3 bucket containing the schema handler package that contains the schema, event handlers, and associated files for the type…"""
    type_arn: Final[str]
    """The Amazon Resource Name (ARN) of the type without the versionID."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    version_id: Final[str]
    """The ID of the version of the type represented by this hook instance."""
    visibility: Final[str]
    """The scope at which the type is visible and usable in CloudFormation operations."""

class LambdaHook_LoggingConfig(TypedDict):
    log_group_name: str
    log_role_arn: str

@final
class LambdaHook_LoggingConfig_Read:
    log_group_name: Final[str]
    log_role_arn: Final[str]

class LambdaHook_StackFilters(TypedDict):
    filtering_criteria: Literal["ALL", "ANY"]
    stack_names: NotRequired[LambdaHook_StackFiltersStackNames]
    stack_roles: NotRequired[LambdaHook_StackFiltersStackRoles]

class LambdaHook_StackFiltersStackNames(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

class LambdaHook_StackFiltersStackRoles(TypedDict):
    exclude: NotRequired[Texts]
    include: NotRequired[Texts]

@final
class LambdaHook_StackFilters_Read:
    filtering_criteria: Final[str]
    stack_names: Final[LambdaHook_StackFiltersStackNames_Read]
    stack_roles: Final[LambdaHook_StackFiltersStackRoles_Read]

@final
class LambdaHook_StackFiltersStackNames_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

@final
class LambdaHook_StackFiltersStackRoles_Read:
    exclude: Final[list[str]]
    include: Final[list[str]]

class LambdaHook_TargetFilters(TypedDict):
    actions: NotRequired[Sequence[Literal["CREATE", "UPDATE", "DELETE"]]]
    invocation_points: NotRequired[Sequence[Literal["PRE_PROVISION"]]]
    target_names: NotRequired[Texts]
    targets: NotRequired[Sequence[LambdaHook_HookTarget]]

class LambdaHook_HookTarget(TypedDict):
    action: Literal["CREATE", "UPDATE", "DELETE"]
    invocation_point: Literal["PRE_PROVISION"]
    target_name: str

@final
class LambdaHook_TargetFilters_Read:
    actions: Final[list[str]]
    invocation_points: Final[list[str]]
    target_names: Final[list[str]]
    targets: Final[list[Any]]

@final
class LambdaHook(_Resource):
    """This is a CloudFormation resource for the first-party AWS::Hooks::LambdaHook."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias: str,
        execution_role: str,
        failure_mode: Literal["FAIL", "WARN"],
        hook_status: Literal["ENABLED", "DISABLED"],
        lambda_function: str,
        target_operations: Sequence[Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"]],
        auto_update: Bool = ...,
        logging_config: LambdaHook_LoggingConfig = ...,
        stack_filters: LambdaHook_StackFilters = ...,
        target_filters: LambdaHook_TargetFilters = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The typename alias for the hook."""
    auto_update: Final[Ref[bool]]
    """Whether to automatically update the extension in this account and Region when a new minor version is published by the extension publisher."""
    execution_role: Final[str]
    """IAM Role ARN"""
    failure_mode: Final[str]
    """Attribute to specify CloudFormation behavior on hook failure."""
    hook_arn: Final[str]
    """The Amazon Resource Name (ARN) of the activated hook"""
    hook_status: Final[str]
    """Attribute to specify which stacks this hook applies to or should get invoked for"""
    lambda_function: Final[str]
    """Amazon Resource Name (ARN), Partial ARN, name, version, or alias of the Lambda function to invoke with this hook."""
    logging_config: Final[LambdaHook_LoggingConfig_Read]
    """Contains logging configuration information for an extension."""
    stack_filters: Final[LambdaHook_StackFilters_Read]
    """Filters to allow hooks to target specific stack attributes"""
    target_filters: Final[LambdaHook_TargetFilters_Read]
    """Attribute to specify which targets should invoke the hook"""
    target_operations: Final[list[str]]
    """Which operations should this Hook run against?"""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Macro(_Resource):
    """Resource Type definition for AWS::CloudFormation::Macro"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        function_name: str,
        name: str,
        description: str = ...,
        log_group_name: str = ...,
        log_role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    function_name: Final[str]
    id: Final[str]
    log_group_name: Final[str]
    log_role_arn: Final[str]
    name: Final[str]

@final
class ModuleDefaultVersion(_Resource):
    """A module that has been registered in the CloudFormation registry as the default version"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        arn: str = ...,
        module_name: str = ...,
        version_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the module version to set as the default version."""
    module_name: Final[str]
    """The name of a module existing in the registry."""
    version_id: Final[str]
    """The ID of an existing version of the named module to set as the default."""

@final
class ModuleVersion(_Resource):
    """A module that has been registered in the CloudFormation registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        module_name: str,
        module_package: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the module."""
    description: Final[str]
    """The description of the registered module."""
    documentation_url: Final[str]
    """The URL of a page providing detailed documentation for this module."""
    is_default_version: Final[Ref[bool]]
    """Indicator of whether this module version is the current default version"""
    module_name: Final[str]
    """The name of the module being registered."""
    module_package: Final[str]
    """The url to the S3 bucket containing the schema and template fragment for the module you want to register."""
    schema: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The schema defining input parameters to and resources generated by the module."""
    time_created: Final[str]
    """The time that the specified module version was registered."""
    version_id: Final[str]
    """The version ID of the module represented by this module instance."""
    visibility: Final[str]
    """The scope at which the type is visible and usable in CloudFormation operations."""

@final
class PublicTypeVersion(_Resource):
    """Test and Publish a resource that has been registered in the CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        arn: str = ...,
        log_delivery_bucket: str = ...,
        public_version_number: str = ...,
        type: Literal["RESOURCE", "MODULE", "HOOK"] = ...,
        type_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Number (ARN) of the extension."""
    log_delivery_bucket: Final[str]
    """A url to the S3 bucket where logs for the testType run will be available"""
    public_type_arn: Final[str]
    """The Amazon Resource Number (ARN) assigned to the public extension upon publication"""
    public_version_number: Final[str]
    """The version number of a public third-party extension"""
    publisher_id: Final[str]
    """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in this region."""
    type: Final[str]
    """The kind of extension"""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    type_version_arn: Final[str]
    """The Amazon Resource Number (ARN) of the extension with the versionId."""

@final
class Publisher(_Resource):
    """Register as a publisher in the CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        accept_terms_and_conditions: Bool,
        connection_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_terms_and_conditions: Final[Ref[bool]]
    """Whether you accept the terms and conditions for publishing extensions in the CloudFormation registry."""
    connection_arn: Final[str]
    """If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your connection to that…"""
    identity_provider: Final[str]
    """The type of account used as the identity provider when registering this publisher with CloudFormation."""
    publisher_id: Final[str]
    """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in this region."""
    publisher_profile: Final[str]
    """The URL to the publisher's profile with the identity provider."""
    publisher_status: Final[str]
    """Whether the publisher is verified."""

@final
class ResourceDefaultVersion(_Resource):
    """The default version of a resource that has been registered in the CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type_name: str = ...,
        type_version_arn: str = ...,
        version_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the type."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    type_version_arn: Final[str]
    """The Amazon Resource Name (ARN) of the type version."""
    version_id: Final[str]
    """The ID of an existing version of the resource to set as the default."""

class ResourceVersion_LoggingConfig(TypedDict):
    log_group_name: NotRequired[str]
    log_role_arn: NotRequired[str]

@final
class ResourceVersion_LoggingConfig_Read:
    log_group_name: Final[str]
    log_role_arn: Final[str]

@final
class ResourceVersion(_Resource):
    """A resource that has been registered in the CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        schema_handler_package: str,
        type_name: str,
        execution_role_arn: str = ...,
        logging_config: ResourceVersion_LoggingConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the type, here the ResourceVersion."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type."""
    is_default_version: Final[Ref[bool]]
    """Indicates if this type version is the current default version"""
    logging_config: Final[ResourceVersion_LoggingConfig_Read]
    """Specifies logging configuration information for a type."""
    provisioning_type: Final[str]
    """The provisioning behavior of the type."""
    schema_handler_package: Final[str]
    """A url to the S3 bucket containing the schema handler package that contains the schema, event handlers, and associated files for the type…"""
    type_arn: Final[str]
    """The Amazon Resource Name (ARN) of the type without the versionID."""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    version_id: Final[str]
    """The ID of the version of the type represented by this resource instance."""
    visibility: Final[str]
    """The scope at which the type is visible and usable in CloudFormation operations."""

class Stack_Tag(TypedDict):
    key: str
    value: str

@final
class Stack(_Resource):
    """The AWS::CloudFormation::Stack resource nests a stack as a resource in a top-level template."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        template_url: str,
        notification_arns: Texts = ...,
        parameters: Mapping[str, Sequence[Any] | Bool | Int | Number | Mapping[str, Any] | str] = ...,
        tags: Sequence[Stack_Tag] = ...,
        timeout_in_minutes: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    notification_arns: Final[list[str]]
    parameters: Final[Any]
    stack_id: Final[str]
    tags: Final[list[Any]]
    template_url: Final[str]
    timeout_in_minutes: Final[Ref[int]]

class StackSet_AutoDeployment(TypedDict):
    depends_on: NotRequired[Texts]
    enabled: NotRequired[Bool]
    retain_stacks_on_account_removal: NotRequired[Bool]

@final
class StackSet_AutoDeployment_Read:
    depends_on: Final[list[str]]
    enabled: Final[Ref[bool]]
    retain_stacks_on_account_removal: Final[Ref[bool]]

class StackSet_ManagedExecution(TypedDict):
    active: NotRequired[Bool]

@final
class StackSet_ManagedExecution_Read:
    active: Final[Ref[bool]]

class StackSet_OperationPreferences(TypedDict):
    concurrency_mode: NotRequired[Literal["STRICT_FAILURE_TOLERANCE", "SOFT_FAILURE_TOLERANCE"]]
    failure_tolerance_count: NotRequired[Int]
    failure_tolerance_percentage: NotRequired[Int]
    max_concurrent_count: NotRequired[Int]
    max_concurrent_percentage: NotRequired[Int]
    region_concurrency_type: NotRequired[Literal["SEQUENTIAL", "PARALLEL"]]
    region_order: NotRequired[Texts]

@final
class StackSet_OperationPreferences_Read:
    concurrency_mode: Final[str]
    failure_tolerance_count: Final[Ref[int]]
    failure_tolerance_percentage: Final[Ref[int]]
    max_concurrent_count: Final[Ref[int]]
    max_concurrent_percentage: Final[Ref[int]]
    region_concurrency_type: Final[str]
    region_order: Final[list[str]]

class StackSet_Parameter(TypedDict):
    parameter_key: str
    parameter_value: str

class StackSet_StackInstances(TypedDict):
    deployment_targets: StackSet_DeploymentTargets
    parameter_overrides: NotRequired[Sequence[StackSet_Parameter2]]
    regions: Texts

class StackSet_DeploymentTargets(TypedDict):
    account_filter_type: NotRequired[Literal["NONE", "UNION", "INTERSECTION", "DIFFERENCE"]]
    accounts: NotRequired[Texts]
    accounts_url: NotRequired[str]
    organizational_unit_ids: NotRequired[Texts]

class StackSet_Parameter2(TypedDict):
    parameter_key: str
    parameter_value: str

class StackSet_Tag(TypedDict):
    key: str
    value: str

@final
class StackSet(_Resource):
    """StackSet as a resource provides one-click experience for provisioning a StackSet and StackInstances"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        permission_model: Literal["SERVICE_MANAGED", "SELF_MANAGED"],
        stack_set_name: str,
        administration_role_arn: str = ...,
        auto_deployment: StackSet_AutoDeployment = ...,
        call_as: Literal["SELF", "DELEGATED_ADMIN"] = ...,
        capabilities: Sequence[Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"]] = ...,
        description: str = ...,
        execution_role_name: str = ...,
        managed_execution: StackSet_ManagedExecution = ...,
        operation_preferences: StackSet_OperationPreferences = ...,
        parameters: Sequence[StackSet_Parameter] = ...,
        stack_instances_group: Sequence[StackSet_StackInstances] = ...,
        tags: Sequence[StackSet_Tag] = ...,
        template_body: str = ...,
        template_url: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    administration_role_arn: Final[str]
    """The Amazon Resource Number (ARN) of the IAM role to use to create this stack set."""
    auto_deployment: Final[StackSet_AutoDeployment_Read]
    """Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to the target organization or…"""
    call_as: Final[str]
    """Specifies the AWS account that you are acting from."""
    capabilities: Final[list[str]]
    """In some cases, you must explicitly acknowledge that your stack set template contains certain capabilities in order for AWS CloudFormation…"""
    description: Final[str]
    """A description of the stack set."""
    execution_role_name: Final[str]
    """The name of the IAM execution role to use to create the stack set."""
    managed_execution: Final[StackSet_ManagedExecution_Read]
    """Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations."""
    operation_preferences: Final[StackSet_OperationPreferences_Read]
    """The user-specified preferences for how AWS CloudFormation performs a stack set operation."""
    parameters: Final[list[Any]]
    """The input parameters for the stack set template."""
    permission_model: Final[str]
    """Describes how the IAM roles required for stack set operations are created."""
    stack_instances_group: Final[list[Any]]
    """A group of stack instances with parameters in some specific accounts and regions."""
    stack_set_id: Final[str]
    """The ID of the stack set that you're creating."""
    stack_set_name: Final[str]
    """The name to associate with the stack set."""
    tags: Final[list[Any]]
    """The key-value pairs to associate with this stack set and the stacks created from it."""
    template_body: Final[str]
    """The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes."""
    template_url: Final[str]
    """Location of file containing the template body."""

class TypeActivation_LoggingConfig(TypedDict):
    log_group_name: NotRequired[str]
    log_role_arn: NotRequired[str]

@final
class TypeActivation_LoggingConfig_Read:
    log_group_name: Final[str]
    log_role_arn: Final[str]

@final
class TypeActivation(_Resource):
    """Enable a resource that has been published in the CloudFormation Registry."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_update: Bool = ...,
        execution_role_arn: str = ...,
        logging_config: TypeActivation_LoggingConfig = ...,
        major_version: str = ...,
        public_type_arn: str = ...,
        publisher_id: str = ...,
        type: Literal["RESOURCE", "MODULE", "HOOK"] = ...,
        type_name: str = ...,
        type_name_alias: str = ...,
        version_bump: Literal["MAJOR", "MINOR"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the extension."""
    auto_update: Final[Ref[bool]]
    """Whether to automatically update the extension in this account and region when a new minor version is published by the extension publisher."""
    execution_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM execution role to use to register the type."""
    logging_config: Final[TypeActivation_LoggingConfig_Read]
    """Specifies logging configuration information for a type."""
    major_version: Final[str]
    """The Major Version of the type you want to enable"""
    public_type_arn: Final[str]
    """The Amazon Resource Number (ARN) assigned to the public extension upon publication"""
    publisher_id: Final[str]
    """The reserved publisher id for this type, or the publisher id assigned by CloudFormation for publishing in this region."""
    type: Final[str]
    """The kind of extension"""
    type_name: Final[Any]  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The name of the type being registered."""
    type_name_alias: Final[str]
    """An alias to assign to the public extension in this account and region."""
    version_bump: Final[str]
    """Manually updates a previously-enabled type to a new major or minor version, if available."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class WaitCondition(_Resource):
    """Resource Type definition for AWS::CloudFormation::WaitCondition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        count: Int = ...,
        handle: str = ...,
        timeout: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    count: Final[Ref[int]]
    data: Final[Any]
    handle: Final[str]
    id: Final[str]
    timeout: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class WaitConditionHandle(_Resource):
    """Resource Type definition for AWS::CloudFormation::WaitConditionHandle"""
    def __init__(
        self,
        _name: str,
        /,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
