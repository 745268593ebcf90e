"""Resource types of AWS Backup. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class BackupPlan_BackupPlanResourceType(TypedDict):
    advanced_backup_settings: NotRequired[Sequence[BackupPlan_AdvancedBackupSettingResourceType]]
    backup_plan_name: str
    backup_plan_rule: Sequence[BackupPlan_BackupRuleResourceType]
    scan_settings: NotRequired[Sequence[BackupPlan_ScanSettingResourceType]]

class BackupPlan_AdvancedBackupSettingResourceType(TypedDict):
    backup_options: Mapping[str, Any] | str
    resource_type: str

class BackupPlan_BackupRuleResourceType(TypedDict):
    completion_window_minutes: NotRequired[Number]
    copy_actions: NotRequired[Sequence[BackupPlan_CopyActionResourceType]]
    enable_continuous_backup: NotRequired[Bool]
    index_actions: NotRequired[Sequence[BackupPlan_IndexActionsResourceType]]
    lifecycle: NotRequired[BackupPlan_LifecycleResourceType2]
    recovery_point_tags: NotRequired[Mapping[str, str]]
    rule_name: str
    scan_actions: NotRequired[Sequence[BackupPlan_ScanActionResourceType]]
    schedule_expression: NotRequired[str]
    schedule_expression_timezone: NotRequired[str]
    start_window_minutes: NotRequired[Number]
    target_backup_vault: str
    target_logically_air_gapped_backup_vault_arn: NotRequired[str]

class BackupPlan_CopyActionResourceType(TypedDict):
    destination_backup_vault_arn: str
    lifecycle: NotRequired[BackupPlan_LifecycleResourceType]

class BackupPlan_LifecycleResourceType(TypedDict):
    delete_after_days: NotRequired[Number]
    move_to_cold_storage_after_days: NotRequired[Number]
    opt_in_to_archive_for_supported_resources: NotRequired[Bool]

class BackupPlan_IndexActionsResourceType(TypedDict):
    resource_types: NotRequired[Texts]

class BackupPlan_LifecycleResourceType2(TypedDict):
    delete_after_days: NotRequired[Number]
    move_to_cold_storage_after_days: NotRequired[Number]
    opt_in_to_archive_for_supported_resources: NotRequired[Bool]

class BackupPlan_ScanActionResourceType(TypedDict):
    malware_scanner: NotRequired[Literal["GUARDDUTY"]]
    scan_mode: NotRequired[Literal["FULL_SCAN", "INCREMENTAL_SCAN"]]

class BackupPlan_ScanSettingResourceType(TypedDict):
    malware_scanner: NotRequired[Literal["GUARDDUTY"]]
    resource_types: NotRequired[Texts]
    scanner_role_arn: NotRequired[str]

@final
class BackupPlan_BackupPlanResourceType_Read:
    advanced_backup_settings: Final[list[Any]]
    backup_plan_name: Final[str]
    backup_plan_rule: Final[list[Any]]
    scan_settings: Final[list[Any]]

@final
class BackupPlan(_Resource):
    """Resource Type definition for AWS::Backup::BackupPlan"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_plan: BackupPlan_BackupPlanResourceType,
        backup_plan_tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_plan: Final[BackupPlan_BackupPlanResourceType_Read]
    backup_plan_arn: Final[str]
    backup_plan_id: Final[str]
    backup_plan_tags: Final[Any]
    version_id: Final[str]

class BackupSelection_BackupSelectionResourceType(TypedDict):
    conditions: NotRequired[BackupSelection_BackupSelectionResourceTypeConditions]
    iam_role_arn: str
    list_of_tags: NotRequired[Sequence[BackupSelection_ConditionResourceType]]
    not_resources: NotRequired[Texts]
    resources: NotRequired[Texts]
    selection_name: str

class BackupSelection_BackupSelectionResourceTypeConditions(TypedDict):
    string_equals: NotRequired[Sequence[BackupSelection_ConditionParameter]]
    string_like: NotRequired[Sequence[BackupSelection_ConditionParameter2]]
    string_not_equals: NotRequired[Sequence[BackupSelection_ConditionParameter3]]
    string_not_like: NotRequired[Sequence[BackupSelection_ConditionParameter4]]

class BackupSelection_ConditionParameter(TypedDict):
    condition_key: NotRequired[str]
    condition_value: NotRequired[str]

class BackupSelection_ConditionParameter2(TypedDict):
    condition_key: NotRequired[str]
    condition_value: NotRequired[str]

class BackupSelection_ConditionParameter3(TypedDict):
    condition_key: NotRequired[str]
    condition_value: NotRequired[str]

class BackupSelection_ConditionParameter4(TypedDict):
    condition_key: NotRequired[str]
    condition_value: NotRequired[str]

class BackupSelection_ConditionResourceType(TypedDict):
    condition_key: str
    condition_type: str
    condition_value: str

@final
class BackupSelection_BackupSelectionResourceType_Read:
    conditions: Final[BackupSelection_BackupSelectionResourceTypeConditions_Read]
    iam_role_arn: Final[str]
    list_of_tags: Final[list[Any]]
    not_resources: Final[list[str]]
    resources: Final[list[str]]
    selection_name: Final[str]

@final
class BackupSelection_BackupSelectionResourceTypeConditions_Read:
    string_equals: Final[list[Any]]
    string_like: Final[list[Any]]
    string_not_equals: Final[list[Any]]
    string_not_like: Final[list[Any]]

@final
class BackupSelection(_Resource):
    """Resource Type definition for AWS::Backup::BackupSelection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_plan_id: str,
        backup_selection: BackupSelection_BackupSelectionResourceType,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_plan_id: Final[str]
    backup_selection: Final[BackupSelection_BackupSelectionResourceType_Read]
    id: Final[str]
    selection_id: Final[str]

class BackupVault_LockConfigurationType(TypedDict):
    changeable_for_days: NotRequired[Int]
    max_retention_days: NotRequired[Int]
    min_retention_days: Int

@final
class BackupVault_LockConfigurationType_Read:
    changeable_for_days: Final[Ref[int]]
    max_retention_days: Final[Ref[int]]
    min_retention_days: Final[Ref[int]]

class BackupVault_NotificationObjectType(TypedDict):
    backup_vault_events: Texts
    sns_topic_arn: str

@final
class BackupVault_NotificationObjectType_Read:
    backup_vault_events: Final[list[str]]
    sns_topic_arn: Final[str]

@final
class BackupVault(_Resource):
    """Resource Type definition for AWS::Backup::BackupVault"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_vault_name: str,
        access_policy: Mapping[str, Any] | str = ...,
        backup_vault_tags: Mapping[str, str] = ...,
        encryption_key_arn: str = ...,
        lock_configuration: BackupVault_LockConfigurationType = ...,
        notifications: BackupVault_NotificationObjectType = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_policy: Final[Any]
    backup_vault_arn: Final[str]
    backup_vault_name: Final[str]
    backup_vault_tags: Final[Any]
    encryption_key_arn: Final[str]
    lock_configuration: Final[BackupVault_LockConfigurationType_Read]
    notifications: Final[BackupVault_NotificationObjectType_Read]

class Framework_FrameworkControl(TypedDict):
    control_input_parameters: NotRequired[Sequence[Framework_ControlInputParameter]]
    control_name: str
    control_scope: NotRequired[Framework_FrameworkControlControlScope]

class Framework_ControlInputParameter(TypedDict):
    parameter_name: str
    parameter_value: str

class Framework_FrameworkControlControlScope(TypedDict):
    compliance_resource_ids: NotRequired[Texts]
    compliance_resource_types: NotRequired[Texts]
    tags: NotRequired[Sequence[Framework_Tag]]

class Framework_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Framework_Tag2(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Framework(_Resource):
    """Contains detailed information about a framework."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        framework_controls: Sequence[Framework_FrameworkControl],
        framework_description: str = ...,
        framework_name: str = ...,
        framework_tags: Sequence[Framework_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The date and time that a framework is created, in ISO 8601 representation."""
    deployment_status: Final[str]
    """The deployment status of a framework."""
    framework_arn: Final[str]
    """An Amazon Resource Name (ARN) that uniquely identifies Framework as a resource"""
    framework_controls: Final[list[Any]]
    """Contains detailed information about all of the controls of a framework."""
    framework_description: Final[str]
    """An optional description of the framework with a maximum 1,024 characters."""
    framework_name: Final[str]
    """The unique name of a framework."""
    framework_status: Final[str]
    """A framework consists of one or more controls."""
    framework_tags: Final[list[Any]]
    """Metadata that you can assign to help organize the frameworks that you create."""

class LegalHold_RecoveryPointSelection(TypedDict):
    date_range: NotRequired[LegalHold_RecoveryPointSelectionDateRange]
    resource_identifiers: NotRequired[Texts]
    vault_names: NotRequired[Texts]

class LegalHold_RecoveryPointSelectionDateRange(TypedDict):
    from_date: str
    to_date: str

@final
class LegalHold_RecoveryPointSelection_Read:
    date_range: Final[LegalHold_RecoveryPointSelectionDateRange_Read]
    resource_identifiers: Final[list[str]]
    vault_names: Final[list[str]]

@final
class LegalHold_RecoveryPointSelectionDateRange_Read:
    from_date: Final[str]
    to_date: Final[str]

class LegalHold_TagsItem(TypedDict):
    key: str
    value: str

@final
class LegalHold(_Resource):
    """Creates a legal hold on recovery points (backups)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        recovery_point_selection: LegalHold_RecoveryPointSelection,
        title: str,
        tags: Sequence[LegalHold_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the legal hold."""
    creation_date: Final[str]
    """The time when the legal hold was created."""
    description: Final[str]
    """The description of the legal hold."""
    legal_hold_id: Final[str]
    """The ID of the legal hold."""
    recovery_point_selection: Final[LegalHold_RecoveryPointSelection_Read]
    """The criteria to assign a set of resources, such as resource types or backup vaults."""
    status: Final[str]
    """The status of the legal hold."""
    tags: Final[list[Any]]
    """Optional tags to include."""
    title: Final[str]
    """The title of the legal hold."""

class LogicallyAirGappedBackupVault_NotificationObjectType(TypedDict):
    backup_vault_events: Texts
    sns_topic_arn: str

@final
class LogicallyAirGappedBackupVault_NotificationObjectType_Read:
    backup_vault_events: Final[list[str]]
    sns_topic_arn: Final[str]

@final
class LogicallyAirGappedBackupVault(_Resource):
    """Resource Type definition for AWS::Backup::LogicallyAirGappedBackupVault"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_vault_name: str,
        max_retention_days: Int,
        min_retention_days: Int,
        access_policy: Mapping[str, Any] | str = ...,
        backup_vault_tags: Mapping[str, str] = ...,
        encryption_key_arn: str = ...,
        mpa_approval_team_arn: str = ...,
        notifications: LogicallyAirGappedBackupVault_NotificationObjectType = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_policy: Final[Any]
    backup_vault_arn: Final[str]
    backup_vault_name: Final[str]
    backup_vault_tags: Final[Any]
    encryption_key_arn: Final[str]
    max_retention_days: Final[Ref[int]]
    min_retention_days: Final[Ref[int]]
    mpa_approval_team_arn: Final[str]
    notifications: Final[LogicallyAirGappedBackupVault_NotificationObjectType_Read]
    vault_state: Final[str]
    vault_type: Final[str]

class ReportPlan_ReportDeliveryChannel(TypedDict):
    formats: NotRequired[Texts]
    s3_bucket_name: str
    s3_key_prefix: NotRequired[str]

@final
class ReportPlan_ReportDeliveryChannel_Read:
    formats: Final[list[str]]
    s3_bucket_name: Final[str]
    s3_key_prefix: Final[str]

class ReportPlan_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class ReportPlan_ReportSetting(TypedDict):
    accounts: NotRequired[Texts]
    framework_arns: NotRequired[Texts]
    organization_units: NotRequired[Texts]
    regions: NotRequired[Texts]
    report_template: str

@final
class ReportPlan_ReportSetting_Read:
    accounts: Final[list[str]]
    framework_arns: Final[list[str]]
    organization_units: Final[list[str]]
    regions: Final[list[str]]
    report_template: Final[str]

@final
class ReportPlan(_Resource):
    """Contains detailed information about a report plan in AWS Backup Audit Manager."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        report_delivery_channel: ReportPlan_ReportDeliveryChannel,
        report_setting: ReportPlan_ReportSetting,
        report_plan_description: str = ...,
        report_plan_name: str = ...,
        report_plan_tags: Sequence[ReportPlan_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    report_delivery_channel: Final[ReportPlan_ReportDeliveryChannel_Read]
    """A structure that contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix,…"""
    report_plan_arn: Final[str]
    """An Amazon Resource Name (ARN) that uniquely identifies a resource."""
    report_plan_description: Final[str]
    """An optional description of the report plan with a maximum of 1,024 characters."""
    report_plan_name: Final[str]
    """The unique name of the report plan."""
    report_plan_tags: Final[list[Any]]
    """Metadata that you can assign to help organize the report plans that you create."""
    report_setting: Final[ReportPlan_ReportSetting_Read]
    """Identifies the report template for the report."""

class RestoreTestingPlan_RestoreTestingRecoveryPointSelection(TypedDict):
    algorithm: Literal["LATEST_WITHIN_WINDOW", "RANDOM_WITHIN_WINDOW"]
    exclude_vaults: NotRequired[Texts]
    include_vaults: Texts
    recovery_point_types: Sequence[Literal["SNAPSHOT", "CONTINUOUS"]]
    selection_window_days: NotRequired[Int]

@final
class RestoreTestingPlan_RestoreTestingRecoveryPointSelection_Read:
    algorithm: Final[str]
    exclude_vaults: Final[list[str]]
    include_vaults: Final[list[str]]
    recovery_point_types: Final[list[str]]
    selection_window_days: Final[Ref[int]]

class RestoreTestingPlan_Tag(TypedDict):
    key: str
    value: str

@final
class RestoreTestingPlan(_Resource):
    """Definition of AWS::Backup::RestoreTestingPlan Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        recovery_point_selection: RestoreTestingPlan_RestoreTestingRecoveryPointSelection,
        restore_testing_plan_name: str,
        schedule_expression: str,
        schedule_expression_timezone: str = ...,
        start_window_hours: Int = ...,
        tags: Sequence[RestoreTestingPlan_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    recovery_point_selection: Final[RestoreTestingPlan_RestoreTestingRecoveryPointSelection_Read]
    restore_testing_plan_arn: Final[str]
    restore_testing_plan_name: Final[str]
    schedule_expression: Final[str]
    schedule_expression_timezone: Final[str]
    start_window_hours: Final[Ref[int]]
    tags: Final[list[Any]]

class RestoreTestingSelection_ProtectedResourceConditions(TypedDict):
    string_equals: NotRequired[Sequence[RestoreTestingSelection_KeyValue]]
    string_not_equals: NotRequired[Sequence[RestoreTestingSelection_KeyValue2]]

class RestoreTestingSelection_KeyValue(TypedDict):
    key: str
    value: str

class RestoreTestingSelection_KeyValue2(TypedDict):
    key: str
    value: str

@final
class RestoreTestingSelection_ProtectedResourceConditions_Read:
    string_equals: Final[list[Any]]
    string_not_equals: Final[list[Any]]

@final
class RestoreTestingSelection(_Resource):
    """Resource Type definition for AWS::Backup::RestoreTestingSelection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iam_role_arn: str,
        protected_resource_type: str,
        restore_testing_plan_name: str,
        restore_testing_selection_name: str,
        protected_resource_arns: Texts = ...,
        protected_resource_conditions: RestoreTestingSelection_ProtectedResourceConditions = ...,
        restore_metadata_overrides: Mapping[str, str] = ...,
        validation_window_hours: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    iam_role_arn: Final[str]
    protected_resource_arns: Final[list[str]]
    protected_resource_conditions: Final[RestoreTestingSelection_ProtectedResourceConditions_Read]
    protected_resource_type: Final[str]
    restore_metadata_overrides: Final[Any]
    restore_testing_plan_name: Final[str]
    restore_testing_selection_name: Final[str]
    validation_window_hours: Final[Ref[int]]

class TieringConfiguration_ResourceSelection(TypedDict):
    resource_type: str
    resources: Texts
    tiering_down_settings_in_days: Int

@final
class TieringConfiguration(_Resource):
    """Resource Type definition for AWS::Backup::TieringConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        backup_vault_name: str,
        resource_selection: Sequence[TieringConfiguration_ResourceSelection],
        tiering_configuration_name: str,
        tiering_configuration_tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    backup_vault_name: Final[str]
    creation_time: Final[str]
    last_updated_time: Final[str]
    resource_selection: Final[list[Any]]
    tiering_configuration_arn: Final[str]
    tiering_configuration_name: Final[str]
    tiering_configuration_tags: Final[Any]
