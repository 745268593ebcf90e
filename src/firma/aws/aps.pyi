"""Resource types of AWS APS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AnomalyDetector_AnomalyDetectorConfiguration(TypedDict):
    random_cut_forest: AnomalyDetector_RandomCutForestConfiguration

class AnomalyDetector_RandomCutForestConfiguration(TypedDict):
    ignore_near_expected_from_above: NotRequired[AnomalyDetector_IgnoreNearExpected]
    ignore_near_expected_from_below: NotRequired[AnomalyDetector_IgnoreNearExpected2]
    query: str
    sample_size: NotRequired[Int]
    shingle_size: NotRequired[Int]

class AnomalyDetector_IgnoreNearExpected(TypedDict):
    amount: NotRequired[Number]
    ratio: NotRequired[Number]

class AnomalyDetector_IgnoreNearExpected2(TypedDict):
    amount: NotRequired[Number]
    ratio: NotRequired[Number]

@final
class AnomalyDetector_AnomalyDetectorConfiguration_Read:
    random_cut_forest: Final[AnomalyDetector_RandomCutForestConfiguration_Read]

@final
class AnomalyDetector_RandomCutForestConfiguration_Read:
    ignore_near_expected_from_above: Final[AnomalyDetector_IgnoreNearExpected_Read]
    ignore_near_expected_from_below: Final[AnomalyDetector_IgnoreNearExpected_Read2]
    query: Final[str]
    sample_size: Final[Ref[int]]
    shingle_size: Final[Ref[int]]

@final
class AnomalyDetector_IgnoreNearExpected_Read:
    amount: Final[Ref[float]]
    ratio: Final[Ref[float]]

@final
class AnomalyDetector_IgnoreNearExpected_Read2:
    amount: Final[Ref[float]]
    ratio: Final[Ref[float]]

class AnomalyDetector_Label(TypedDict):
    key: str
    value: str

class AnomalyDetector_MissingDataAction(TypedDict):
    mark_as_anomaly: NotRequired[Bool]
    skip: NotRequired[Bool]

@final
class AnomalyDetector_MissingDataAction_Read:
    mark_as_anomaly: Final[Ref[bool]]
    skip: Final[Ref[bool]]

class AnomalyDetector_Tag(TypedDict):
    key: str
    value: str

@final
class AnomalyDetector(_Resource):
    """AnomalyDetector schema for cloudformation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alias: str,
        configuration: AnomalyDetector_AnomalyDetectorConfiguration,
        workspace: str,
        evaluation_interval_in_seconds: Int = ...,
        labels: Sequence[AnomalyDetector_Label] = ...,
        missing_data_action: AnomalyDetector_MissingDataAction = ...,
        tags: Sequence[AnomalyDetector_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """The AnomalyDetector alias."""
    arn: Final[str]
    """The AnomalyDetector ARN."""
    configuration: Final[AnomalyDetector_AnomalyDetectorConfiguration_Read]
    """Determines the anomaly detector's algorithm and its configuration."""
    evaluation_interval_in_seconds: Final[Ref[int]]
    """The AnomalyDetector period of detection and metric generation."""
    labels: Final[list[Any]]
    """An array of key-value pairs to provide meta-data."""
    missing_data_action: Final[AnomalyDetector_MissingDataAction_Read]
    """The action to perform when running the expression returns no data."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workspace: Final[str]
    """Required to identify a specific APS Workspace associated with this Anomaly Detector."""

@final
class ResourcePolicy(_Resource):
    """Resource Type definition for AWS::APS::ResourcePolicy"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_document: str,
        workspace_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_document: Final[str]
    """The JSON to use as the Resource-based Policy."""
    workspace_arn: Final[str]
    """The Arn of an APS Workspace that the PolicyDocument will be attached to."""

class RuleGroupsNamespace_Tag(TypedDict):
    key: str
    value: str

@final
class RuleGroupsNamespace(_Resource):
    """RuleGroupsNamespace schema for cloudformation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data: str,
        name: str,
        workspace: str,
        tags: Sequence[RuleGroupsNamespace_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The RuleGroupsNamespace ARN."""
    data: Final[str]
    """The RuleGroupsNamespace data."""
    name: Final[str]
    """The RuleGroupsNamespace name."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workspace: Final[str]
    """Required to identify a specific APS Workspace associated with this RuleGroupsNamespace."""

class Scraper_Destination(TypedDict):
    amp_configuration: NotRequired[Scraper_DestinationAmpConfiguration]
    cloud_watch_configuration: NotRequired[Scraper_DestinationCloudWatchConfiguration]

class Scraper_DestinationAmpConfiguration(TypedDict):
    workspace_arn: str

class Scraper_DestinationCloudWatchConfiguration(TypedDict):
    dataset_arn: str

@final
class Scraper_Destination_Read:
    amp_configuration: Final[Scraper_DestinationAmpConfiguration_Read]
    cloud_watch_configuration: Final[Scraper_DestinationCloudWatchConfiguration_Read]

@final
class Scraper_DestinationAmpConfiguration_Read:
    workspace_arn: Final[str]

@final
class Scraper_DestinationCloudWatchConfiguration_Read:
    dataset_arn: Final[str]

class Scraper_RoleConfiguration(TypedDict):
    source_role_arn: NotRequired[str]
    target_role_arn: NotRequired[str]

@final
class Scraper_RoleConfiguration_Read:
    source_role_arn: Final[str]
    target_role_arn: Final[str]

class Scraper_ScrapeConfiguration(TypedDict):
    configuration_blob: NotRequired[str]

@final
class Scraper_ScrapeConfiguration_Read:
    configuration_blob: Final[str]

class Scraper_ScraperLoggingConfiguration(TypedDict):
    logging_destination: Scraper_ScraperLoggingDestination
    scraper_components: Sequence[Scraper_ScraperComponent]

class Scraper_ScraperLoggingDestination(TypedDict):
    cloud_watch_logs: NotRequired[Scraper_CloudWatchLogDestination]

class Scraper_CloudWatchLogDestination(TypedDict):
    log_group_arn: NotRequired[str]

class Scraper_ScraperComponent(TypedDict):
    config: NotRequired[Scraper_ComponentConfig]
    type: Literal["SERVICE_DISCOVERY", "COLLECTOR", "EXPORTER"]

class Scraper_ComponentConfig(TypedDict):
    options: NotRequired[Mapping[str, str]]

@final
class Scraper_ScraperLoggingConfiguration_Read:
    logging_destination: Final[Scraper_ScraperLoggingDestination_Read]
    scraper_components: Final[list[Any]]

@final
class Scraper_ScraperLoggingDestination_Read:
    cloud_watch_logs: Final[Scraper_CloudWatchLogDestination_Read]

@final
class Scraper_CloudWatchLogDestination_Read:
    log_group_arn: Final[str]

class Scraper_Source(TypedDict):
    eks_configuration: NotRequired[Scraper_SourceEksConfiguration]
    vpc_configuration: NotRequired[Scraper_SourceVpcConfiguration]

class Scraper_SourceEksConfiguration(TypedDict):
    cluster_arn: str
    security_group_ids: NotRequired[Texts]
    subnet_ids: Texts

class Scraper_SourceVpcConfiguration(TypedDict):
    security_group_ids: Texts
    subnet_ids: Texts

@final
class Scraper_Source_Read:
    eks_configuration: Final[Scraper_SourceEksConfiguration_Read]
    vpc_configuration: Final[Scraper_SourceVpcConfiguration_Read]

@final
class Scraper_SourceEksConfiguration_Read:
    cluster_arn: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

@final
class Scraper_SourceVpcConfiguration_Read:
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class Scraper_Tag(TypedDict):
    key: str
    value: str

@final
class Scraper(_Resource):
    """Resource Type definition for AWS::APS::Scraper"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination: Scraper_Destination,
        scrape_configuration: Scraper_ScrapeConfiguration,
        source: Scraper_Source,
        alias: str = ...,
        role_configuration: Scraper_RoleConfiguration = ...,
        scraper_logging_configuration: Scraper_ScraperLoggingConfiguration = ...,
        tags: Sequence[Scraper_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alias: Final[str]
    """Scraper alias."""
    arn: Final[str]
    """Scraper ARN."""
    destination: Final[Scraper_Destination_Read]
    """Scraper metrics destination"""
    role_arn: Final[str]
    """IAM role ARN for the scraper."""
    role_configuration: Final[Scraper_RoleConfiguration_Read]
    """Role configuration"""
    scrape_configuration: Final[Scraper_ScrapeConfiguration_Read]
    """Scraper configuration"""
    scraper_id: Final[str]
    """Required to identify a specific scraper."""
    scraper_logging_configuration: Final[Scraper_ScraperLoggingConfiguration_Read]
    """Configuration for scraper logging"""
    source: Final[Scraper_Source_Read]
    """Scraper metrics source"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Workspace_LoggingConfiguration(TypedDict):
    log_group_arn: NotRequired[str]

@final
class Workspace_LoggingConfiguration_Read:
    log_group_arn: Final[str]

class Workspace_QueryLoggingConfiguration(TypedDict):
    destinations: Sequence[Workspace_LoggingDestination]

class Workspace_LoggingDestination(TypedDict):
    cloud_watch_logs: Workspace_CloudWatchLogDestination
    filters: Workspace_LoggingFilter

class Workspace_CloudWatchLogDestination(TypedDict):
    log_group_arn: str

class Workspace_LoggingFilter(TypedDict):
    qsp_threshold: Int

@final
class Workspace_QueryLoggingConfiguration_Read:
    destinations: Final[list[Any]]

class Workspace_Tag(TypedDict):
    key: str
    value: str

class Workspace_WorkspaceConfiguration(TypedDict):
    limits_per_label_sets: NotRequired[Sequence[Workspace_LimitsPerLabelSet]]
    out_of_order_time_window_in_seconds: NotRequired[Int]
    retention_period_in_days: NotRequired[Int]
    rule_query_offset_in_seconds: NotRequired[Int]

class Workspace_LimitsPerLabelSet(TypedDict):
    label_set: Sequence[Workspace_Label]
    limits: Workspace_LimitsPerLabelSetEntry

class Workspace_Label(TypedDict):
    name: str
    value: str

class Workspace_LimitsPerLabelSetEntry(TypedDict):
    max_series: NotRequired[Int]

@final
class Workspace_WorkspaceConfiguration_Read:
    limits_per_label_sets: Final[list[Any]]
    out_of_order_time_window_in_seconds: Final[Ref[int]]
    retention_period_in_days: Final[Ref[int]]
    rule_query_offset_in_seconds: Final[Ref[int]]

@final
class Workspace(_Resource):
    """Resource Type definition for AWS::APS::Workspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alert_manager_definition: str = ...,
        alias: str = ...,
        kms_key_arn: str = ...,
        logging_configuration: Workspace_LoggingConfiguration = ...,
        query_logging_configuration: Workspace_QueryLoggingConfiguration = ...,
        tags: Sequence[Workspace_Tag] = ...,
        workspace_configuration: Workspace_WorkspaceConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alert_manager_definition: Final[str]
    """The AMP Workspace alert manager definition data"""
    alias: Final[str]
    """AMP Workspace alias."""
    arn: Final[str]
    """Workspace arn."""
    kms_key_arn: Final[str]
    """KMS Key ARN used to encrypt and decrypt AMP workspace data."""
    logging_configuration: Final[Workspace_LoggingConfiguration_Read]
    """Logging configuration"""
    prometheus_endpoint: Final[str]
    """AMP Workspace prometheus endpoint"""
    query_logging_configuration: Final[Workspace_QueryLoggingConfiguration_Read]
    """Query logging configuration"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    workspace_configuration: Final[Workspace_WorkspaceConfiguration_Read]
    """Workspace configuration"""
    workspace_id: Final[str]
    """Required to identify a specific APS Workspace."""
