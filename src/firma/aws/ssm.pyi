"""Resource types of AWS SSM. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Association_InstanceAssociationOutputLocation(TypedDict):
    s3_location: NotRequired[Association_S3OutputLocation]

class Association_S3OutputLocation(TypedDict):
    output_s3_bucket_name: NotRequired[str]
    output_s3_key_prefix: NotRequired[str]
    output_s3_region: NotRequired[str]

@final
class Association_InstanceAssociationOutputLocation_Read:
    s3_location: Final[Association_S3OutputLocation_Read]

@final
class Association_S3OutputLocation_Read:
    output_s3_bucket_name: Final[str]
    output_s3_key_prefix: Final[str]
    output_s3_region: Final[str]

class Association_Tag(TypedDict):
    key: str
    value: str

class Association_Target(TypedDict):
    key: str
    values: Texts

@final
class Association(_Resource):
    """The AWS::SSM::Association resource associates an SSM document in AWS Systems Manager with EC2 instances that contain a configuration agent…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        apply_only_at_cron_interval: Bool = ...,
        association_dispatch_assume_role: str = ...,
        association_name: str = ...,
        automation_target_parameter_name: str = ...,
        calendar_names: Texts = ...,
        compliance_severity: Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "UNSPECIFIED"] = ...,
        document_version: str = ...,
        instance_id: str = ...,
        max_concurrency: str = ...,
        max_errors: str = ...,
        output_location: Association_InstanceAssociationOutputLocation = ...,
        parameters: Mapping[str, Texts] = ...,
        schedule_expression: str = ...,
        schedule_offset: Int = ...,
        sync_compliance: Literal["AUTO", "MANUAL"] = ...,
        tags: Sequence[Association_Tag] = ...,
        targets: Sequence[Association_Target] = ...,
        wait_for_success_timeout_seconds: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    apply_only_at_cron_interval: Final[Ref[bool]]
    association_dispatch_assume_role: Final[str]
    """A role used by association to take actions on your behalf."""
    association_id: Final[str]
    """Unique identifier of the association."""
    association_name: Final[str]
    """The name of the association."""
    automation_target_parameter_name: Final[str]
    calendar_names: Final[list[str]]
    compliance_severity: Final[str]
    document_version: Final[str]
    """The version of the SSM document to associate with the target."""
    instance_id: Final[str]
    """The ID of the instance that the SSM document is associated with."""
    max_concurrency: Final[str]
    max_errors: Final[str]
    name: Final[str]
    """The name of the SSM document."""
    output_location: Final[Association_InstanceAssociationOutputLocation_Read]
    parameters: Final[Any]
    """Parameter values that the SSM document uses at runtime."""
    schedule_expression: Final[str]
    """A Cron or Rate expression that specifies when the association is applied to the target."""
    schedule_offset: Final[Ref[int]]
    sync_compliance: Final[str]
    tags: Final[list[Any]]
    """A key-value pair to associate with a resource."""
    targets: Final[list[Any]]
    """The targets that the SSM document sends commands to."""
    wait_for_success_timeout_seconds: Final[Ref[int]]

class CloudConnector_CloudConnectorConfiguration(TypedDict):
    azure_configuration: CloudConnector_AzureConfiguration

class CloudConnector_AzureConfiguration(TypedDict):
    application_display_name: NotRequired[str]
    application_id: str
    targets: NotRequired[CloudConnector_ConfigurationTargets]
    tenant_display_name: NotRequired[str]
    tenant_id: str

class CloudConnector_ConfigurationTargets(TypedDict):
    subscriptions: Sequence[CloudConnector_AzureSubscription]

class CloudConnector_AzureSubscription(TypedDict):
    display_name: NotRequired[str]
    id: str

@final
class CloudConnector_CloudConnectorConfiguration_Read:
    azure_configuration: Final[CloudConnector_AzureConfiguration_Read]

@final
class CloudConnector_AzureConfiguration_Read:
    application_display_name: Final[str]
    application_id: Final[str]
    targets: Final[CloudConnector_ConfigurationTargets_Read]
    tenant_display_name: Final[str]
    tenant_id: Final[str]

@final
class CloudConnector_ConfigurationTargets_Read:
    subscriptions: Final[list[Any]]

class CloudConnector_Tag(TypedDict):
    key: str
    value: str

@final
class CloudConnector(_Resource):
    """Resource Type definition for AWS::SSM::CloudConnector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        config_connector_arn: str,
        configuration: CloudConnector_CloudConnectorConfiguration,
        display_name: str,
        role_arn: str,
        description: str = ...,
        tags: Sequence[CloudConnector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cloud_connector_arn: Final[str]
    """The ARN of the cloud connector."""
    cloud_connector_id: Final[str]
    """The unique identifier of the cloud connector."""
    config_connector_arn: Final[str]
    """The ARN of the AWS Config connector."""
    configuration: Final[CloudConnector_CloudConnectorConfiguration_Read]
    """The configuration for the cloud connector."""
    created_at: Final[str]
    """The timestamp when the cloud connector was created."""
    description: Final[str]
    """The description of the cloud connector."""
    display_name: Final[str]
    """The display name of the cloud connector."""
    role_arn: Final[str]
    """The IAM role ARN used by the cloud connector."""
    tags: Final[list[Any]]
    """Tags to apply to the cloud connector."""
    updated_at: Final[str]
    """The timestamp when the cloud connector was last updated."""

class Document_AttachmentsSource(TypedDict):
    key: NotRequired[Literal["SourceUrl", "S3FileUrl", "AttachmentReference"]]
    name: NotRequired[str]
    values: NotRequired[Texts]

class Document_DocumentRequires(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

class Document_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Document(_Resource):
    """The AWS::SSM::Document resource is an SSM document in AWS Systems Manager that defines the actions that Systems Manager performs, which…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        content: Mapping[str, Any] | str,
        attachments: Sequence[Document_AttachmentsSource] = ...,
        document_format: Literal["YAML", "JSON", "TEXT"] = ...,
        document_type: Literal["ApplicationConfiguration", "ApplicationConfigurationSchema", "Automation", "Automation.ChangeTemplate", "AutoApprovalPolicy", "ChangeCalendar", "CloudFormation", "Command", "DeploymentStrategy", "ManualApprovalPolicy", "Package", "Policy", "ProblemAnalysis", "ProblemAnalysisTemplate", "Session"] = ...,
        name: str = ...,
        requires: Sequence[Document_DocumentRequires] = ...,
        tags: Sequence[Document_Tag] = ...,
        target_type: str = ...,
        update_method: Literal["Replace", "NewVersion"] = ...,
        version_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachments: Final[list[Any]]
    """A list of key and value pairs that describe attachments to a version of a document."""
    content: Final[Any]
    """The content for the Systems Manager document in JSON, YAML or String format."""
    document_format: Final[str]
    """Specify the document format for the request."""
    document_type: Final[str]
    """The type of document to create."""
    name: Final[str]
    """A name for the Systems Manager document."""
    requires: Final[list[Any]]
    """A list of SSM documents required by a document."""
    tags: Final[list[Any]]
    """Optional metadata that you assign to a resource."""
    target_type: Final[str]
    """Specify a target type to define the kinds of resources the document can run on."""
    update_method: Final[str]
    """Update method - when set to 'Replace', the update will replace the existing document; when set to 'NewVersion', the update will create a…"""
    version_name: Final[str]
    """An optional field specifying the version of the artifact you are creating with the document."""

class MaintenanceWindow_Tag(TypedDict):
    key: str
    value: str

@final
class MaintenanceWindow(_Resource):
    """Resource type definition for AWS::SSM::MaintenanceWindow"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allow_unassociated_targets: Bool,
        cutoff: Int,
        duration: Int,
        name: str,
        schedule: str,
        description: str = ...,
        end_date: str = ...,
        schedule_offset: Int = ...,
        schedule_timezone: str = ...,
        start_date: str = ...,
        tags: Sequence[MaintenanceWindow_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_unassociated_targets: Final[Ref[bool]]
    """Enables a maintenance window task to run on managed instances, even if you have not registered those instances as targets."""
    cutoff: Final[Ref[int]]
    """The number of hours before the end of the maintenance window that AWS Systems Manager stops scheduling new tasks for execution."""
    description: Final[str]
    """A description of the maintenance window."""
    duration: Final[Ref[int]]
    """The duration of the maintenance window in hours."""
    end_date: Final[str]
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become inactive."""
    name: Final[str]
    """The name of the maintenance window."""
    schedule: Final[str]
    """The schedule of the maintenance window in the form of a cron or rate expression."""
    schedule_offset: Final[Ref[int]]
    """The number of days to wait to run a maintenance window after the scheduled cron expression date and time."""
    schedule_timezone: Final[str]
    """The time zone that the scheduled maintenance window executions are based on, in Internet Assigned Numbers Authority (IANA) format."""
    start_date: Final[str]
    """The date and time, in ISO-8601 Extended format, for when the maintenance window is scheduled to become active."""
    tags: Final[list[Any]]
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs)."""
    window_id: Final[str]
    """The ID of the maintenance window."""

class MaintenanceWindowTarget_Targets(TypedDict):
    key: str
    values: Texts

@final
class MaintenanceWindowTarget(_Resource):
    """Resource type definition for AWS::SSM::MaintenanceWindowTarget"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_type: Literal["INSTANCE", "RESOURCE_GROUP"],
        targets: Sequence[MaintenanceWindowTarget_Targets],
        window_id: str,
        description: str = ...,
        name: str = ...,
        owner_information: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """A description for the target."""
    name: Final[str]
    """The name for the maintenance window target."""
    owner_information: Final[str]
    """A user-provided value that will be included in any Amazon CloudWatch Events events that are raised while running tasks for these targets…"""
    resource_type: Final[str]
    """The type of target that is being registered with the maintenance window."""
    targets: Final[list[Any]]
    """The targets to register with the maintenance window."""
    window_id: Final[str]
    """The ID of the maintenance window to register the target with."""
    window_target_id: Final[str]
    """The ID of the target."""

class MaintenanceWindowTask_LoggingInfo(TypedDict):
    region: str
    s3_bucket: str
    s3_prefix: NotRequired[str]

@final
class MaintenanceWindowTask_LoggingInfo_Read:
    region: Final[str]
    s3_bucket: Final[str]
    s3_prefix: Final[str]

class MaintenanceWindowTask_Target(TypedDict):
    key: str
    values: Texts

class MaintenanceWindowTask_TaskInvocationParameters(TypedDict):
    maintenance_window_automation_parameters: NotRequired[MaintenanceWindowTask_MaintenanceWindowAutomationParameters]
    maintenance_window_lambda_parameters: NotRequired[MaintenanceWindowTask_MaintenanceWindowLambdaParameters]
    maintenance_window_run_command_parameters: NotRequired[MaintenanceWindowTask_MaintenanceWindowRunCommandParameters]
    maintenance_window_step_functions_parameters: NotRequired[MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters]

class MaintenanceWindowTask_MaintenanceWindowAutomationParameters(TypedDict):
    document_version: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]

class MaintenanceWindowTask_MaintenanceWindowLambdaParameters(TypedDict):
    client_context: NotRequired[str]
    payload: NotRequired[str]
    qualifier: NotRequired[str]

class MaintenanceWindowTask_MaintenanceWindowRunCommandParameters(TypedDict):
    cloud_watch_output_config: NotRequired[MaintenanceWindowTask_CloudWatchOutputConfig]
    comment: NotRequired[str]
    document_hash: NotRequired[str]
    document_hash_type: NotRequired[str]
    document_version: NotRequired[str]
    notification_config: NotRequired[MaintenanceWindowTask_NotificationConfig]
    output_s3_bucket_name: NotRequired[str]
    output_s3_key_prefix: NotRequired[str]
    parameters: NotRequired[Mapping[str, Any] | str]
    service_role_arn: NotRequired[str]
    timeout_seconds: NotRequired[Int]

class MaintenanceWindowTask_CloudWatchOutputConfig(TypedDict):
    cloud_watch_log_group_name: NotRequired[str]
    cloud_watch_output_enabled: NotRequired[Bool]

class MaintenanceWindowTask_NotificationConfig(TypedDict):
    notification_arn: str
    notification_events: NotRequired[Texts]
    notification_type: NotRequired[str]

class MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters(TypedDict):
    input: NotRequired[str]
    name: NotRequired[str]

@final
class MaintenanceWindowTask_TaskInvocationParameters_Read:
    maintenance_window_automation_parameters: Final[MaintenanceWindowTask_MaintenanceWindowAutomationParameters_Read]
    maintenance_window_lambda_parameters: Final[MaintenanceWindowTask_MaintenanceWindowLambdaParameters_Read]
    maintenance_window_run_command_parameters: Final[MaintenanceWindowTask_MaintenanceWindowRunCommandParameters_Read]
    maintenance_window_step_functions_parameters: Final[MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters_Read]

@final
class MaintenanceWindowTask_MaintenanceWindowAutomationParameters_Read:
    document_version: Final[str]
    parameters: Final[Any]

@final
class MaintenanceWindowTask_MaintenanceWindowLambdaParameters_Read:
    client_context: Final[str]
    payload: Final[str]
    qualifier: Final[str]

@final
class MaintenanceWindowTask_MaintenanceWindowRunCommandParameters_Read:
    cloud_watch_output_config: Final[MaintenanceWindowTask_CloudWatchOutputConfig_Read]
    comment: Final[str]
    document_hash: Final[str]
    document_hash_type: Final[str]
    document_version: Final[str]
    notification_config: Final[MaintenanceWindowTask_NotificationConfig_Read]
    output_s3_bucket_name: Final[str]
    output_s3_key_prefix: Final[str]
    parameters: Final[Any]
    service_role_arn: Final[str]
    timeout_seconds: Final[Ref[int]]

@final
class MaintenanceWindowTask_CloudWatchOutputConfig_Read:
    cloud_watch_log_group_name: Final[str]
    cloud_watch_output_enabled: Final[Ref[bool]]

@final
class MaintenanceWindowTask_NotificationConfig_Read:
    notification_arn: Final[str]
    notification_events: Final[list[str]]
    notification_type: Final[str]

@final
class MaintenanceWindowTask_MaintenanceWindowStepFunctionsParameters_Read:
    input: Final[str]
    name: Final[str]

@final
class MaintenanceWindowTask(_Resource):
    """Resource Type definition for AWS::SSM::MaintenanceWindowTask"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        priority: Int,
        task_arn: str,
        task_type: Literal["AUTOMATION", "LAMBDA", "RUN_COMMAND", "STEP_FUNCTIONS"],
        window_id: str,
        cutoff_behavior: Literal["CANCEL_TASK", "CONTINUE_TASK"] = ...,
        description: str = ...,
        logging_info: MaintenanceWindowTask_LoggingInfo = ...,
        max_concurrency: str = ...,
        max_errors: str = ...,
        name: str = ...,
        service_role_arn: str = ...,
        targets: Sequence[MaintenanceWindowTask_Target] = ...,
        task_invocation_parameters: MaintenanceWindowTask_TaskInvocationParameters = ...,
        task_parameters: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cutoff_behavior: Final[str]
    """The specification for whether tasks should continue to run after the cutoff time specified in the maintenance windows is reached."""
    description: Final[str]
    """A description of the task."""
    logging_info: Final[MaintenanceWindowTask_LoggingInfo_Read]
    """Information about an Amazon S3 bucket to write Run Command task-level logs to."""
    max_concurrency: Final[str]
    """The maximum number of targets this task can be run for, in parallel."""
    max_errors: Final[str]
    """The maximum number of errors allowed before this task stops being scheduled."""
    name: Final[str]
    """The task name."""
    priority: Final[Ref[int]]
    """The priority of the task in the maintenance window."""
    service_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM service role for AWS Systems Manager to assume when running a maintenance window task."""
    targets: Final[list[Any]]
    """The targets (either instances or window target ids)."""
    task_arn: Final[str]
    """The resource that the task uses during execution."""
    task_invocation_parameters: Final[MaintenanceWindowTask_TaskInvocationParameters_Read]
    """The parameters to pass to the task when it runs."""
    task_parameters: Final[Any]
    task_type: Final[str]
    """The type of task."""
    window_id: Final[str]
    """The ID of the maintenance window where the task is registered."""
    window_task_id: Final[str]
    """Unique identifier of the maintenance window task."""

class OpsItem_Tag(TypedDict):
    key: str
    value: str

@final
class OpsItem(_Resource):
    """Resource schema for AWS::SSM::OpsItem."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        source: str,
        title: str,
        category: str = ...,
        priority: Int = ...,
        severity: str = ...,
        tags: Sequence[OpsItem_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    category: Final[str]
    """The category of the OpsItem."""
    created_by: Final[str]
    """The user who created the OpsItem."""
    created_time: Final[str]
    """The time the OpsItem was created."""
    description: Final[str]
    """The description of the OpsItem."""
    last_modified_by: Final[str]
    """The user who last modified the OpsItem."""
    last_modified_time: Final[str]
    """The time the OpsItem was last modified."""
    ops_item_arn: Final[str]
    """The ARN of the OpsItem."""
    ops_item_id: Final[str]
    """The ID of the OpsItem."""
    ops_item_type: Final[str]
    """The type of OpsItem."""
    priority: Final[Ref[int]]
    """The priority of the OpsItem."""
    severity: Final[str]
    """The severity of the OpsItem."""
    source: Final[str]
    """The origin of the OpsItem."""
    status: Final[str]
    """The status of the OpsItem."""
    tags: Final[list[Any]]
    """Tags for the OpsItem."""
    title: Final[str]
    """The title of the OpsItem."""
    version: Final[str]
    """The version of the OpsItem."""

@final
class Parameter(_Resource):
    """The AWS::SSM::Parameter resource creates an SSM parameter in SYSlong Parameter Store."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: Literal["String", "StringList"],
        value: str,
        allowed_pattern: str = ...,
        data_type: Literal["text", "aws:ec2:image"] = ...,
        description: str = ...,
        name: str = ...,
        policies: str = ...,
        tags: Mapping[str, str] = ...,
        tier: Literal["Standard", "Advanced", "Intelligent-Tiering"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_pattern: Final[str]
    """A regular expression used to validate the parameter value."""
    arn: Final[str]
    data_type: Final[str]
    """The data type of the parameter, such as text or aws:ec2:image."""
    description: Final[str]
    """Information about the parameter."""
    name: Final[str]
    """The name of the parameter."""
    policies: Final[str]
    """Information about the policies assigned to a parameter."""
    tags: Final[Any]
    """Optional metadata that you assign to a resource in the form of an arbitrary set of tags (key-value pairs)."""
    tier: Final[str]
    """The parameter tier."""
    type: Final[str]
    """The type of parameter."""
    value: Final[str]
    """The parameter value."""

class PatchBaseline_RuleGroup(TypedDict):
    patch_rules: NotRequired[Sequence[PatchBaseline_Rule]]

class PatchBaseline_Rule(TypedDict):
    approve_after_days: NotRequired[Int]
    approve_until_date: NotRequired[str]
    compliance_level: NotRequired[Literal["CRITICAL", "HIGH", "INFORMATIONAL", "LOW", "MEDIUM", "UNSPECIFIED"]]
    enable_non_security: NotRequired[Bool]
    patch_filter_group: NotRequired[PatchBaseline_PatchFilterGroup]

class PatchBaseline_PatchFilterGroup(TypedDict):
    patch_filters: NotRequired[Sequence[PatchBaseline_PatchFilter]]

class PatchBaseline_PatchFilter(TypedDict):
    key: NotRequired[Literal["ADVISORY_ID", "ARCH", "BUGZILLA_ID", "CLASSIFICATION", "CVE_ID", "EPOCH", "MSRC_SEVERITY", "NAME", "PATCH_ID", "PATCH_SET", "PRIORITY", "PRODUCT", "PRODUCT_FAMILY", "RELEASE", "REPOSITORY", "SECTION", "SECURITY", "SEVERITY", "VERSION"]]
    values: NotRequired[Texts]

@final
class PatchBaseline_RuleGroup_Read:
    patch_rules: Final[list[Any]]

class PatchBaseline_PatchFilterGroup2(TypedDict):
    patch_filters: NotRequired[Sequence[PatchBaseline_PatchFilter]]

@final
class PatchBaseline_PatchFilterGroup_Read:
    patch_filters: Final[list[Any]]

class PatchBaseline_PatchSource(TypedDict):
    configuration: NotRequired[str]
    name: NotRequired[str]
    products: NotRequired[Texts]

class PatchBaseline_Tag(TypedDict):
    key: str
    value: str

@final
class PatchBaseline(_Resource):
    """Resource Type definition for AWS::SSM::PatchBaseline"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        approval_rules: PatchBaseline_RuleGroup = ...,
        approved_patches: Texts = ...,
        approved_patches_compliance_level: Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNSPECIFIED"] = ...,
        approved_patches_enable_non_security: Bool = ...,
        available_security_updates_compliance_status: Literal["NON_COMPLIANT", "COMPLIANT"] = ...,
        default_baseline: Bool = ...,
        description: str = ...,
        global_filters: PatchBaseline_PatchFilterGroup2 = ...,
        operating_system: Literal["WINDOWS", "AMAZON_LINUX", "AMAZON_LINUX_2", "AMAZON_LINUX_2022", "AMAZON_LINUX_2023", "UBUNTU", "REDHAT_ENTERPRISE_LINUX", "SUSE", "CENTOS", "ORACLE_LINUX", "DEBIAN", "MACOS", "RASPBIAN", "ROCKY_LINUX", "ALMA_LINUX"] = ...,
        patch_groups: Texts = ...,
        rejected_patches: Texts = ...,
        rejected_patches_action: Literal["ALLOW_AS_DEPENDENCY", "BLOCK"] = ...,
        sources: Sequence[PatchBaseline_PatchSource] = ...,
        tags: Sequence[PatchBaseline_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    approval_rules: Final[PatchBaseline_RuleGroup_Read]
    """A set of rules defining the approval rules for a patch baseline."""
    approved_patches: Final[list[str]]
    """A list of explicitly approved patches for the baseline."""
    approved_patches_compliance_level: Final[str]
    """Defines the compliance level for approved patches."""
    approved_patches_enable_non_security: Final[Ref[bool]]
    """Indicates whether the list of approved patches includes non-security updates that should be applied to the instances."""
    available_security_updates_compliance_status: Final[str]
    """The compliance status for vendor recommended security updates that are not approved by this patch baseline."""
    default_baseline: Final[Ref[bool]]
    """Set the baseline as default baseline."""
    description: Final[str]
    """The description of the patch baseline."""
    global_filters: Final[PatchBaseline_PatchFilterGroup_Read]
    """The patch filter group that defines the criteria for the rule."""
    id: Final[str]
    """The ID of the patch baseline."""
    name: Final[str]
    """The name of the patch baseline."""
    operating_system: Final[str]
    """Defines the operating system the patch baseline applies to."""
    patch_groups: Final[list[str]]
    """PatchGroups is used to associate instances with a specific patch baseline"""
    rejected_patches: Final[list[str]]
    """A list of explicitly rejected patches for the baseline."""
    rejected_patches_action: Final[str]
    """The action for Patch Manager to take on patches included in the RejectedPackages list."""
    sources: Final[list[Any]]
    """Information about the patches to use to update the instances, including target operating systems and source repository."""
    tags: Final[list[Any]]
    """Optional metadata that you assign to a resource."""

class ResourceDataSync_S3Destination(TypedDict):
    bucket_name: str
    bucket_prefix: NotRequired[str]
    bucket_region: str
    kms_key_arn: NotRequired[str]
    sync_format: Literal["JsonSerDe"]

@final
class ResourceDataSync_S3Destination_Read:
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    bucket_region: Final[str]
    kms_key_arn: Final[str]
    sync_format: Final[str]

class ResourceDataSync_SyncSource(TypedDict):
    aws_organizations_source: NotRequired[ResourceDataSync_AwsOrganizationsSource]
    include_future_regions: NotRequired[Bool]
    source_regions: Texts
    source_type: str

class ResourceDataSync_AwsOrganizationsSource(TypedDict):
    organization_source_type: str
    organizational_units: NotRequired[Texts]

@final
class ResourceDataSync_SyncSource_Read:
    aws_organizations_source: Final[ResourceDataSync_AwsOrganizationsSource_Read]
    include_future_regions: Final[Ref[bool]]
    source_regions: Final[list[str]]
    source_type: Final[str]

@final
class ResourceDataSync_AwsOrganizationsSource_Read:
    organization_source_type: Final[str]
    organizational_units: Final[list[str]]

@final
class ResourceDataSync(_Resource):
    """Resource Type definition for AWS::SSM::ResourceDataSync"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        sync_name: str,
        bucket_name: str = ...,
        bucket_prefix: str = ...,
        bucket_region: str = ...,
        kms_key_arn: str = ...,
        s3_destination: ResourceDataSync_S3Destination = ...,
        sync_format: str = ...,
        sync_source: ResourceDataSync_SyncSource = ...,
        sync_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bucket_name: Final[str]
    bucket_prefix: Final[str]
    bucket_region: Final[str]
    kms_key_arn: Final[str]
    s3_destination: Final[ResourceDataSync_S3Destination_Read]
    sync_format: Final[str]
    sync_name: Final[str]
    sync_source: Final[ResourceDataSync_SyncSource_Read]
    sync_type: Final[str]

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::SSM::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy: Mapping[str, Any] | str,
        resource_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy: Final[Any]
    """Actual policy statement."""
    policy_hash: Final[str]
    """A snapshot identifier for the policy over time."""
    policy_id: Final[str]
    """An unique identifier within the policies of a resource."""
    resource_arn: Final[str]
    """Arn of OpsItemGroup etc."""

@final
class ServiceSetting(_Resource):
    """Resource Type definition for AWS::SSM::ServiceSetting."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        setting_id: str,
        setting_value: str,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the service setting."""
    last_modified_date: Final[str]
    """The last time the service setting was modified."""
    last_modified_user: Final[str]
    """The ARN of the last modified user."""
    setting_id: Final[str]
    """The ID of the service setting, such as /ssm/parameter-store/high-throughput-enabled."""
    setting_value: Final[str]
    """The value of the service setting."""
    status: Final[str]
    """The status of the service setting."""
