"""Resource types of AWS FIS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ExperimentTemplate_ExperimentTemplateAction(TypedDict):
    action_id: str
    description: NotRequired[str]
    parameters: NotRequired[Mapping[str, str]]
    start_after: NotRequired[Texts]
    targets: NotRequired[Mapping[str, str]]

class ExperimentTemplate_ExperimentTemplateExperimentOptions(TypedDict):
    account_targeting: NotRequired[Literal["multi-account", "single-account"]]
    empty_target_resolution_mode: NotRequired[Literal["fail", "skip"]]

@final
class ExperimentTemplate_ExperimentTemplateExperimentOptions_Read:
    account_targeting: Final[str]
    empty_target_resolution_mode: Final[str]

class ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration(TypedDict):
    data_sources: NotRequired[ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationDataSources]
    outputs: ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputs
    post_experiment_duration: NotRequired[str]
    pre_experiment_duration: NotRequired[str]

class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationDataSources(TypedDict):
    cloud_watch_dashboards: NotRequired[Sequence[ExperimentTemplate_CloudWatchDashboard]]

class ExperimentTemplate_CloudWatchDashboard(TypedDict):
    dashboard_identifier: str

class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputs(TypedDict):
    experiment_report_s3_configuration: ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration

class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration(TypedDict):
    bucket_name: str
    prefix: NotRequired[str]

@final
class ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration_Read:
    data_sources: Final[ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationDataSources_Read]
    outputs: Final[ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputs_Read]
    post_experiment_duration: Final[str]
    pre_experiment_duration: Final[str]

@final
class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationDataSources_Read:
    cloud_watch_dashboards: Final[list[Any]]

@final
class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputs_Read:
    experiment_report_s3_configuration: Final[ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration_Read]

@final
class ExperimentTemplate_ExperimentTemplateExperimentReportConfigurationOutputsExperimentReportS3Configuration_Read:
    bucket_name: Final[str]
    prefix: Final[str]

class ExperimentTemplate_ExperimentTemplateLogConfiguration(TypedDict):
    cloud_watch_logs_configuration: NotRequired[ExperimentTemplate_ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration]
    log_schema_version: Int
    s3_configuration: NotRequired[ExperimentTemplate_ExperimentTemplateLogConfigurationS3Configuration]

class ExperimentTemplate_ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration(TypedDict):
    log_group_arn: str

class ExperimentTemplate_ExperimentTemplateLogConfigurationS3Configuration(TypedDict):
    bucket_name: str
    prefix: NotRequired[str]

@final
class ExperimentTemplate_ExperimentTemplateLogConfiguration_Read:
    cloud_watch_logs_configuration: Final[ExperimentTemplate_ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration_Read]
    log_schema_version: Final[Ref[int]]
    s3_configuration: Final[ExperimentTemplate_ExperimentTemplateLogConfigurationS3Configuration_Read]

@final
class ExperimentTemplate_ExperimentTemplateLogConfigurationCloudWatchLogsConfiguration_Read:
    log_group_arn: Final[str]

@final
class ExperimentTemplate_ExperimentTemplateLogConfigurationS3Configuration_Read:
    bucket_name: Final[str]
    prefix: Final[str]

class ExperimentTemplate_ExperimentTemplateStopCondition(TypedDict):
    source: str
    value: NotRequired[str]

class ExperimentTemplate_ExperimentTemplateTarget(TypedDict):
    filters: NotRequired[Sequence[ExperimentTemplate_ExperimentTemplateTargetFilter]]
    parameters: NotRequired[Mapping[str, str]]
    resource_arns: NotRequired[Texts]
    resource_tags: NotRequired[Mapping[str, str]]
    resource_type: str
    selection_mode: str

class ExperimentTemplate_ExperimentTemplateTargetFilter(TypedDict):
    path: str
    values: Texts

@final
class ExperimentTemplate(_Resource):
    """Resource schema for AWS::FIS::ExperimentTemplate"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str,
        role_arn: str,
        stop_conditions: Sequence[ExperimentTemplate_ExperimentTemplateStopCondition],
        targets: Mapping[str, ExperimentTemplate_ExperimentTemplateTarget],
        actions: Mapping[str, ExperimentTemplate_ExperimentTemplateAction] = ...,
        experiment_options: ExperimentTemplate_ExperimentTemplateExperimentOptions = ...,
        experiment_report_configuration: ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration = ...,
        log_configuration: ExperimentTemplate_ExperimentTemplateLogConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[Any]
    """The actions for the experiment."""
    description: Final[str]
    """A description for the experiment template."""
    experiment_options: Final[ExperimentTemplate_ExperimentTemplateExperimentOptions_Read]
    experiment_report_configuration: Final[ExperimentTemplate_ExperimentTemplateExperimentReportConfiguration_Read]
    id: Final[str]
    log_configuration: Final[ExperimentTemplate_ExperimentTemplateLogConfiguration_Read]
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role that grants the AWS FIS service permission to perform service actions on your behalf."""
    stop_conditions: Final[list[Any]]
    """One or more stop conditions."""
    tags: Final[Any]
    targets: Final[Any]
    """The targets for the experiment."""

@final
class TargetAccountConfiguration(_Resource):
    """Resource schema for AWS::FIS::TargetAccountConfiguration"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_id: str,
        experiment_template_id: str,
        role_arn: str,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The AWS account ID of the target account."""
    description: Final[str]
    """The description of the target account."""
    experiment_template_id: Final[str]
    """The ID of the experiment template."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of an IAM role for the target account."""
