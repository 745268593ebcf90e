"""Resource types of AWS CodeDeploy. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Application_Tag(TypedDict):
    key: str
    value: str

@final
class Application(_Resource):
    """The AWS::CodeDeploy::Application resource creates an AWS CodeDeploy application"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str = ...,
        compute_platform: Literal["ECS", "Lambda", "Server"] = ...,
        tags: Sequence[Application_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_name: Final[str]
    """A name for the application."""
    compute_platform: Final[str]
    """The compute platform that CodeDeploy deploys the application to."""
    tags: Final[list[Any]]
    """The metadata that you apply to CodeDeploy applications to help you organize and categorize them."""

class DeploymentConfig_MinimumHealthyHosts(TypedDict):
    type: Literal["FLEET_PERCENT", "HOST_COUNT"]
    value: Int

@final
class DeploymentConfig_MinimumHealthyHosts_Read:
    type: Final[str]
    value: Final[Ref[int]]

class DeploymentConfig_TrafficRoutingConfig(TypedDict):
    time_based_canary: NotRequired[DeploymentConfig_TimeBasedCanary]
    time_based_linear: NotRequired[DeploymentConfig_TimeBasedLinear]
    type: Literal["AllAtOnce", "TimeBasedCanary", "TimeBasedLinear"]

class DeploymentConfig_TimeBasedCanary(TypedDict):
    canary_interval: Int
    canary_percentage: Int

class DeploymentConfig_TimeBasedLinear(TypedDict):
    linear_interval: Int
    linear_percentage: Int

@final
class DeploymentConfig_TrafficRoutingConfig_Read:
    time_based_canary: Final[DeploymentConfig_TimeBasedCanary_Read]
    time_based_linear: Final[DeploymentConfig_TimeBasedLinear_Read]
    type: Final[str]

@final
class DeploymentConfig_TimeBasedCanary_Read:
    canary_interval: Final[Ref[int]]
    canary_percentage: Final[Ref[int]]

@final
class DeploymentConfig_TimeBasedLinear_Read:
    linear_interval: Final[Ref[int]]
    linear_percentage: Final[Ref[int]]

class DeploymentConfig_ZonalConfig(TypedDict):
    first_zone_monitor_duration_in_seconds: NotRequired[Int]
    minimum_healthy_hosts_per_zone: NotRequired[DeploymentConfig_MinimumHealthyHostsPerZone]
    monitor_duration_in_seconds: NotRequired[Int]

class DeploymentConfig_MinimumHealthyHostsPerZone(TypedDict):
    type: Literal["FLEET_PERCENT", "HOST_COUNT"]
    value: Int

@final
class DeploymentConfig_ZonalConfig_Read:
    first_zone_monitor_duration_in_seconds: Final[Ref[int]]
    minimum_healthy_hosts_per_zone: Final[DeploymentConfig_MinimumHealthyHostsPerZone_Read]
    monitor_duration_in_seconds: Final[Ref[int]]

@final
class DeploymentConfig_MinimumHealthyHostsPerZone_Read:
    type: Final[str]
    value: Final[Ref[int]]

@final
class DeploymentConfig(_Resource):
    """Resource Type definition for AWS::CodeDeploy::DeploymentConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        compute_platform: Literal["ECS", "Lambda", "Server"] = ...,
        deployment_config_name: str = ...,
        minimum_healthy_hosts: DeploymentConfig_MinimumHealthyHosts = ...,
        traffic_routing_config: DeploymentConfig_TrafficRoutingConfig = ...,
        zonal_config: DeploymentConfig_ZonalConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    compute_platform: Final[str]
    """The destination platform type for the deployment (Lambda, Server, or ECS)."""
    deployment_config_name: Final[str]
    """A name for the deployment configuration."""
    minimum_healthy_hosts: Final[DeploymentConfig_MinimumHealthyHosts_Read]
    """The minimum number of healthy instances that should be available at any time during the deployment."""
    traffic_routing_config: Final[DeploymentConfig_TrafficRoutingConfig_Read]
    """The configuration that specifies how the deployment traffic is routed."""
    zonal_config: Final[DeploymentConfig_ZonalConfig_Read]
    """The zonal deployment config that specifies how the zonal deployment behaves"""

class DeploymentGroup_AlarmConfiguration(TypedDict):
    alarms: NotRequired[Sequence[DeploymentGroup_Alarm]]
    enabled: NotRequired[Bool]
    ignore_poll_alarm_failure: NotRequired[Bool]

class DeploymentGroup_Alarm(TypedDict):
    name: NotRequired[str]

@final
class DeploymentGroup_AlarmConfiguration_Read:
    alarms: Final[list[Any]]
    enabled: Final[Ref[bool]]
    ignore_poll_alarm_failure: Final[Ref[bool]]

class DeploymentGroup_AutoRollbackConfiguration(TypedDict):
    enabled: NotRequired[Bool]
    events: NotRequired[Sequence[Literal["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"]]]

@final
class DeploymentGroup_AutoRollbackConfiguration_Read:
    enabled: Final[Ref[bool]]
    events: Final[list[str]]

class DeploymentGroup_BlueGreenDeploymentConfiguration(TypedDict):
    deployment_ready_option: NotRequired[DeploymentGroup_DeploymentReadyOption]
    green_fleet_provisioning_option: NotRequired[DeploymentGroup_GreenFleetProvisioningOption]
    terminate_blue_instances_on_deployment_success: NotRequired[DeploymentGroup_BlueInstanceTerminationOption]

class DeploymentGroup_DeploymentReadyOption(TypedDict):
    action_on_timeout: NotRequired[Literal["CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT"]]
    wait_time_in_minutes: NotRequired[Int]

class DeploymentGroup_GreenFleetProvisioningOption(TypedDict):
    action: NotRequired[Literal["COPY_AUTO_SCALING_GROUP", "DISCOVER_EXISTING"]]

class DeploymentGroup_BlueInstanceTerminationOption(TypedDict):
    action: NotRequired[Literal["KEEP_ALIVE", "TERMINATE"]]
    termination_wait_time_in_minutes: NotRequired[Int]

@final
class DeploymentGroup_BlueGreenDeploymentConfiguration_Read:
    deployment_ready_option: Final[DeploymentGroup_DeploymentReadyOption_Read]
    green_fleet_provisioning_option: Final[DeploymentGroup_GreenFleetProvisioningOption_Read]
    terminate_blue_instances_on_deployment_success: Final[DeploymentGroup_BlueInstanceTerminationOption_Read]

@final
class DeploymentGroup_DeploymentReadyOption_Read:
    action_on_timeout: Final[str]
    wait_time_in_minutes: Final[Ref[int]]

@final
class DeploymentGroup_GreenFleetProvisioningOption_Read:
    action: Final[str]

@final
class DeploymentGroup_BlueInstanceTerminationOption_Read:
    action: Final[str]
    termination_wait_time_in_minutes: Final[Ref[int]]

class DeploymentGroup_Deployment(TypedDict):
    description: NotRequired[str]
    ignore_application_stop_failures: NotRequired[Bool]
    revision: DeploymentGroup_RevisionLocation

class DeploymentGroup_RevisionLocation(TypedDict):
    github_location: NotRequired[DeploymentGroup_GitHubLocation]
    revision_type: NotRequired[str]
    s3_location: NotRequired[DeploymentGroup_S3Location]

class DeploymentGroup_GitHubLocation(TypedDict):
    commit_id: str
    repository: str

class DeploymentGroup_S3Location(TypedDict):
    bucket: str
    bundle_type: NotRequired[str]
    etag: NotRequired[str]
    key: str
    version: NotRequired[str]

@final
class DeploymentGroup_Deployment_Read:
    description: Final[str]
    ignore_application_stop_failures: Final[Ref[bool]]
    revision: Final[DeploymentGroup_RevisionLocation_Read]

@final
class DeploymentGroup_RevisionLocation_Read:
    github_location: Final[DeploymentGroup_GitHubLocation_Read]
    revision_type: Final[str]
    s3_location: Final[DeploymentGroup_S3Location_Read]

@final
class DeploymentGroup_GitHubLocation_Read:
    commit_id: Final[str]
    repository: Final[str]

@final
class DeploymentGroup_S3Location_Read:
    bucket: Final[str]
    bundle_type: Final[str]
    etag: Final[str]
    key: Final[str]
    version: Final[str]

class DeploymentGroup_DeploymentStyle(TypedDict):
    deployment_option: NotRequired[Literal["WITHOUT_TRAFFIC_CONTROL", "WITH_TRAFFIC_CONTROL"]]
    deployment_type: NotRequired[Literal["BLUE_GREEN", "IN_PLACE"]]

@final
class DeploymentGroup_DeploymentStyle_Read:
    deployment_option: Final[str]
    deployment_type: Final[str]

class DeploymentGroup_ECSService(TypedDict):
    cluster_name: str
    service_name: str

class DeploymentGroup_EC2TagFilter(TypedDict):
    key: NotRequired[str]
    type: NotRequired[Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"]]
    value: NotRequired[str]

class DeploymentGroup_EC2TagSet(TypedDict):
    ec2_tag_set_list: NotRequired[Sequence[DeploymentGroup_EC2TagSetListObject]]

class DeploymentGroup_EC2TagSetListObject(TypedDict):
    ec2_tag_group: NotRequired[Sequence[DeploymentGroup_EC2TagFilter2]]

class DeploymentGroup_EC2TagFilter2(TypedDict):
    key: NotRequired[str]
    type: NotRequired[Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"]]
    value: NotRequired[str]

@final
class DeploymentGroup_EC2TagSet_Read:
    ec2_tag_set_list: Final[list[Any]]

class DeploymentGroup_LoadBalancerInfo(TypedDict):
    elb_info_list: NotRequired[Sequence[DeploymentGroup_ELBInfo]]
    target_group_info_list: NotRequired[Sequence[DeploymentGroup_TargetGroupInfo]]
    target_group_pair_info_list: NotRequired[Sequence[DeploymentGroup_TargetGroupPairInfo]]

class DeploymentGroup_ELBInfo(TypedDict):
    name: NotRequired[str]

class DeploymentGroup_TargetGroupInfo(TypedDict):
    name: NotRequired[str]

class DeploymentGroup_TargetGroupPairInfo(TypedDict):
    prod_traffic_route: NotRequired[DeploymentGroup_TrafficRoute]
    target_groups: NotRequired[Sequence[DeploymentGroup_TargetGroupInfo2]]
    test_traffic_route: NotRequired[DeploymentGroup_TrafficRoute2]

class DeploymentGroup_TrafficRoute(TypedDict):
    listener_arns: NotRequired[Texts]

class DeploymentGroup_TargetGroupInfo2(TypedDict):
    name: NotRequired[str]

class DeploymentGroup_TrafficRoute2(TypedDict):
    listener_arns: NotRequired[Texts]

@final
class DeploymentGroup_LoadBalancerInfo_Read:
    elb_info_list: Final[list[Any]]
    target_group_info_list: Final[list[Any]]
    target_group_pair_info_list: Final[list[Any]]

class DeploymentGroup_TagFilter(TypedDict):
    key: NotRequired[str]
    type: NotRequired[Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"]]
    value: NotRequired[str]

class DeploymentGroup_OnPremisesTagSet(TypedDict):
    on_premises_tag_set_list: NotRequired[Sequence[DeploymentGroup_OnPremisesTagSetListObject]]

class DeploymentGroup_OnPremisesTagSetListObject(TypedDict):
    on_premises_tag_group: NotRequired[Sequence[DeploymentGroup_TagFilter2]]

class DeploymentGroup_TagFilter2(TypedDict):
    key: NotRequired[str]
    type: NotRequired[Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"]]
    value: NotRequired[str]

@final
class DeploymentGroup_OnPremisesTagSet_Read:
    on_premises_tag_set_list: Final[list[Any]]

class DeploymentGroup_Tag(TypedDict):
    key: str
    value: str

class DeploymentGroup_TriggerConfig(TypedDict):
    trigger_events: NotRequired[Sequence[Literal["DeploymentFailure", "DeploymentReady", "DeploymentRollback", "DeploymentStart", "DeploymentStop", "DeploymentSuccess", "InstanceFailure", "InstanceReady", "InstanceStart", "InstanceSuccess"]]]
    trigger_name: NotRequired[str]
    trigger_target_arn: NotRequired[str]

@final
class DeploymentGroup(_Resource):
    """Resource type definition for AWS::CodeDeploy::DeploymentGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_name: str,
        service_role_arn: str,
        alarm_configuration: DeploymentGroup_AlarmConfiguration = ...,
        auto_rollback_configuration: DeploymentGroup_AutoRollbackConfiguration = ...,
        auto_scaling_groups: Texts = ...,
        blue_green_deployment_configuration: DeploymentGroup_BlueGreenDeploymentConfiguration = ...,
        deployment: DeploymentGroup_Deployment = ...,
        deployment_config_name: str = ...,
        deployment_group_name: str = ...,
        deployment_style: DeploymentGroup_DeploymentStyle = ...,
        ecs_services: Sequence[DeploymentGroup_ECSService] = ...,
        ec2_tag_filters: Sequence[DeploymentGroup_EC2TagFilter] = ...,
        ec2_tag_set: DeploymentGroup_EC2TagSet = ...,
        load_balancer_info: DeploymentGroup_LoadBalancerInfo = ...,
        on_premises_instance_tag_filters: Sequence[DeploymentGroup_TagFilter] = ...,
        on_premises_tag_set: DeploymentGroup_OnPremisesTagSet = ...,
        outdated_instances_strategy: Literal["IGNORE", "UPDATE"] = ...,
        tags: Sequence[DeploymentGroup_Tag] = ...,
        termination_hook_enabled: Bool = ...,
        trigger_configurations: Sequence[DeploymentGroup_TriggerConfig] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alarm_configuration: Final[DeploymentGroup_AlarmConfiguration_Read]
    """Configures CloudWatch alarms for an AWS CodeDeploy deployment group."""
    application_name: Final[str]
    """The name of an existing CodeDeploy application to associate this deployment group with."""
    auto_rollback_configuration: Final[DeploymentGroup_AutoRollbackConfiguration_Read]
    """Configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed successfully."""
    auto_scaling_groups: Final[list[str]]
    """A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new instances are created."""
    blue_green_deployment_configuration: Final[DeploymentGroup_BlueGreenDeploymentConfiguration_Read]
    """Information about blue/green deployment options for a deployment group."""
    deployment: Final[DeploymentGroup_Deployment_Read]
    """Specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group."""
    deployment_config_name: Final[str]
    """A deployment configuration name or a predefined configuration name."""
    deployment_group_name: Final[str]
    """A name for the deployment group."""
    deployment_style: Final[DeploymentGroup_DeploymentStyle_Read]
    """Information about the type of deployment, either in-place or blue/green, you want to run and whether to route deployment traffic behind a…"""
    ecs_services: Final[list[Any]]
    """The target Amazon ECS services in the deployment group."""
    ec2_tag_filters: Final[list[Any]]
    """The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the deployment group."""
    ec2_tag_set: Final[DeploymentGroup_EC2TagSet_Read]
    """Specifies information about groups of tags applied to Amazon EC2 instances."""
    load_balancer_info: Final[DeploymentGroup_LoadBalancerInfo_Read]
    """Specifies information about the load balancer or target group used for an AWS CodeDeploy deployment group."""
    on_premises_instance_tag_filters: Final[list[Any]]
    """The on-premises instance tags already applied to on-premises instances that you want to include in the deployment group."""
    on_premises_tag_set: Final[DeploymentGroup_OnPremisesTagSet_Read]
    """Specifies a list containing other lists of on-premises instance tag groups."""
    outdated_instances_strategy: Final[str]
    """Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the deployed application revision."""
    service_role_arn: Final[str]
    """A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on your behalf."""
    tags: Final[list[Any]]
    """The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them."""
    termination_hook_enabled: Final[Ref[bool]]
    """Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an Auto Scaling group."""
    trigger_configurations: Final[list[Any]]
    """Information about triggers associated with the deployment group."""
