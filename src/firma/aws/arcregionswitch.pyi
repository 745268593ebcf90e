"""Resource types of AWS ARCRegionSwitch. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Plan_AssociatedAlarm(TypedDict):
    alarm_type: Literal["applicationHealth", "trigger"]
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    resource_identifier: str

class Plan_ReportConfiguration(TypedDict):
    report_output: NotRequired[Sequence[Plan_ReportOutputConfiguration]]

class Plan_ReportOutputConfiguration(TypedDict):
    s3_configuration: Plan_S3ReportOutputConfiguration

class Plan_S3ReportOutputConfiguration(TypedDict):
    bucket_owner: NotRequired[str]
    bucket_path: NotRequired[str]

@final
class Plan_ReportConfiguration_Read:
    report_output: Final[list[Any]]

@final
class Plan_Route53HealthChecks_Read:
    health_check_ids: Final[list[str]]
    hosted_zone_ids: Final[list[str]]
    record_names: Final[list[str]]
    regions: Final[list[str]]

class Plan_Trigger(TypedDict):
    action: Literal["activate", "deactivate", "postRecovery"]
    conditions: Sequence[Plan_TriggerCondition]
    description: NotRequired[str]
    min_delay_minutes_between_executions: Number
    target_region: str

class Plan_TriggerCondition(TypedDict):
    associated_alarm_name: str
    condition: Literal["red", "green"]

class Plan_Workflow(TypedDict):
    steps: NotRequired[Sequence[Plan_Step]]
    workflow_description: NotRequired[str]
    workflow_target_action: Literal["activate", "deactivate", "postRecovery"]
    workflow_target_region: NotRequired[str]

class Plan_Step(TypedDict):
    description: NotRequired[str]
    execution_block_configuration: Plan_ExecutionBlockConfiguration
    execution_block_type: Literal["ARCRegionSwitchPlan", "ARCRoutingControl", "AuroraGlobalDatabase", "AuroraProvisionedScaling", "AuroraServerlessScaling", "CustomActionLambda", "DocumentDb", "EC2AutoScaling", "ECSServiceScaling", "EKSResourceScaling", "LambdaEventSourceMapping", "ManualApproval", "NeptuneGlobalDatabase", "Parallel", "RdsCreateCrossRegionReplica", "RdsPromoteReadReplica", "RdsSwitchoverReadReplica", "Route53HealthCheck", "SSMSendCommand"]
    name: str

class Plan_ExecutionBlockConfiguration(TypedDict):
    custom_action_lambda_config: NotRequired[Plan_CustomActionLambdaConfiguration]
    ec2_asg_capacity_increase_config: NotRequired[Plan_Ec2AsgCapacityIncreaseConfiguration]
    execution_approval_config: NotRequired[Plan_ExecutionApprovalConfiguration]
    arc_routing_control_config: NotRequired[Plan_ArcRoutingControlConfiguration]
    aurora_provisioned_scaling_config: NotRequired[Plan_AuroraProvisionedScalingConfiguration]
    aurora_serverless_scaling_config: NotRequired[Plan_AuroraServerlessScalingConfiguration]
    global_aurora_config: NotRequired[Plan_GlobalAuroraConfiguration]
    parallel_config: NotRequired[Plan_ParallelExecutionBlockConfiguration]
    region_switch_plan_config: NotRequired[Plan_RegionSwitchPlanConfiguration]
    ecs_capacity_increase_config: NotRequired[Plan_EcsCapacityIncreaseConfiguration]
    eks_resource_scaling_config: NotRequired[Plan_EksResourceScalingConfiguration]
    route53_health_check_config: NotRequired[Plan_Route53HealthCheckConfiguration]
    document_db_config: NotRequired[Plan_DocumentDbConfiguration]
    rds_promote_read_replica_config: NotRequired[Plan_RdsPromoteReadReplicaConfiguration]
    rds_create_cross_region_read_replica_config: NotRequired[Plan_RdsCreateCrossRegionReplicaConfiguration]
    lambda_event_source_mapping_config: NotRequired[Plan_LambdaEventSourceMappingConfiguration]
    neptune_global_database_config: NotRequired[Plan_NeptuneGlobalDatabaseConfiguration]
    rds_switchover_read_replica_config: NotRequired[Plan_RdsSwitchoverReadReplicaConfiguration]
    ssm_send_command_config: NotRequired[Plan_SsmSendCommandConfiguration]

class Plan_CustomActionLambdaConfiguration(TypedDict):
    lambdas: Sequence[Plan_Lambdas]
    region_to_run: Literal["activatingRegion", "deactivatingRegion", "activeRegion", "inactiveRegion"]
    retry_interval_minutes: Number
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_LambdaUngraceful]

class Plan_Lambdas(TypedDict):
    arn: NotRequired[str]
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    payload: NotRequired[str]

class Plan_LambdaUngraceful(TypedDict):
    behavior: NotRequired[Literal["skip"]]

class Plan_Ec2AsgCapacityIncreaseConfiguration(TypedDict):
    asgs: Sequence[Plan_Asg]
    capacity_monitoring_approach: NotRequired[Literal["sampledMaxInLast24Hours", "autoscalingMaxInLast24Hours"]]
    target_percent: NotRequired[Number]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_Ec2Ungraceful]
    wait_elb_target_group_healthy: NotRequired[Literal["enabled", "disabled"]]

class Plan_Asg(TypedDict):
    arn: NotRequired[str]
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]

class Plan_Ec2Ungraceful(TypedDict):
    minimum_success_percentage: Number

class Plan_ExecutionApprovalConfiguration(TypedDict):
    approval_role: str
    timeout_minutes: NotRequired[Number]

class Plan_ArcRoutingControlConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    region_and_routing_controls: Mapping[str, Sequence[Plan_ArcRoutingControlState]]
    timeout_minutes: NotRequired[Number]

class Plan_ArcRoutingControlState(TypedDict):
    routing_control_arn: str
    state: Literal["On", "Off"]

class Plan_AuroraProvisionedScalingConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    global_cluster_identifier: str
    instance_arns: Mapping[str, str]
    region_database_cluster_arns: Mapping[str, str]
    timeout_minutes: NotRequired[Number]

class Plan_AuroraServerlessScalingConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    global_cluster_identifier: str
    region_database_cluster_arns: Mapping[str, str]
    target_percent: NotRequired[Number]
    timeout_minutes: NotRequired[Number]

class Plan_GlobalAuroraConfiguration(TypedDict):
    behavior: Literal["switchoverOnly", "failover"]
    cross_account_role: NotRequired[str]
    database_cluster_arns: Texts
    external_id: NotRequired[str]
    global_cluster_identifier: str
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_GlobalAuroraUngraceful]

class Plan_GlobalAuroraUngraceful(TypedDict):
    ungraceful: NotRequired[Literal["failover"]]

class Plan_ParallelExecutionBlockConfiguration(TypedDict):
    steps: Sequence[Plan_Step2]

class Plan_Step2(TypedDict):
    description: NotRequired[str]
    execution_block_configuration: Plan_ExecutionBlockConfiguration
    execution_block_type: Literal["ARCRegionSwitchPlan", "ARCRoutingControl", "AuroraGlobalDatabase", "AuroraProvisionedScaling", "AuroraServerlessScaling", "CustomActionLambda", "DocumentDb", "EC2AutoScaling", "ECSServiceScaling", "EKSResourceScaling", "LambdaEventSourceMapping", "ManualApproval", "NeptuneGlobalDatabase", "Parallel", "RdsCreateCrossRegionReplica", "RdsPromoteReadReplica", "RdsSwitchoverReadReplica", "Route53HealthCheck", "SSMSendCommand"]
    name: str

class Plan_RegionSwitchPlanConfiguration(TypedDict):
    arn: str
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]

class Plan_EcsCapacityIncreaseConfiguration(TypedDict):
    capacity_monitoring_approach: NotRequired[Literal["sampledMaxInLast24Hours", "containerInsightsMaxInLast24Hours"]]
    services: Sequence[Plan_Service]
    target_percent: NotRequired[Number]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_EcsUngraceful]
    wait_elb_target_group_healthy: NotRequired[Literal["enabled", "disabled"]]

class Plan_Service(TypedDict):
    cluster_arn: NotRequired[str]
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    service_arn: NotRequired[str]

class Plan_EcsUngraceful(TypedDict):
    minimum_success_percentage: Number

class Plan_EksResourceScalingConfiguration(TypedDict):
    capacity_monitoring_approach: NotRequired[Literal["sampledMaxInLast24Hours"]]
    eks_clusters: NotRequired[Sequence[Plan_EksCluster]]
    kubernetes_resource_type: Plan_KubernetesResourceType
    scaling_resources: NotRequired[Sequence[Mapping[str, Mapping[str, Plan_KubernetesScalingResource]]]]
    target_percent: NotRequired[Number]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_EksResourceScalingUngraceful]

class Plan_EksCluster(TypedDict):
    cluster_arn: str
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]

class Plan_KubernetesResourceType(TypedDict):
    api_version: str
    kind: str

class Plan_KubernetesScalingResource(TypedDict):
    hpa_name: NotRequired[str]
    name: str
    namespace: str

class Plan_EksResourceScalingUngraceful(TypedDict):
    minimum_success_percentage: Number

class Plan_Route53HealthCheckConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    hosted_zone_id: str
    record_name: str
    record_sets: NotRequired[Sequence[Plan_Route53ResourceRecordSet]]
    timeout_minutes: NotRequired[Number]

class Plan_Route53ResourceRecordSet(TypedDict):
    record_set_identifier: NotRequired[str]
    region: NotRequired[str]

class Plan_DocumentDbConfiguration(TypedDict):
    behavior: Literal["switchoverOnly", "failover"]
    cross_account_role: NotRequired[str]
    database_cluster_arns: Texts
    external_id: NotRequired[str]
    global_cluster_identifier: str
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_DocumentDbUngraceful]

class Plan_DocumentDbUngraceful(TypedDict):
    ungraceful: NotRequired[Literal["failover"]]

class Plan_RdsPromoteReadReplicaConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    db_instance_arn_map: Mapping[str, str]
    external_id: NotRequired[str]
    timeout_minutes: NotRequired[Number]

class Plan_RdsCreateCrossRegionReplicaConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    db_instance_arn_map: Mapping[str, str]
    external_id: NotRequired[str]
    timeout_minutes: NotRequired[Number]

class Plan_LambdaEventSourceMappingConfiguration(TypedDict):
    action: Literal["enable", "disable"]
    region_event_source_mappings: Mapping[str, Plan_EventSourceMapping]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_LambdaEventSourceMappingUngraceful]

class Plan_EventSourceMapping(TypedDict):
    arn: str
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]

class Plan_LambdaEventSourceMappingUngraceful(TypedDict):
    behavior: NotRequired[Literal["skip"]]

class Plan_NeptuneGlobalDatabaseConfiguration(TypedDict):
    behavior: Literal["failover", "switchoverOnly"]
    cross_account_role: NotRequired[str]
    external_id: NotRequired[str]
    global_cluster_identifier: str
    region_database_cluster_arns: Mapping[str, str]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_NeptuneUngraceful]

class Plan_NeptuneUngraceful(TypedDict):
    ungraceful: NotRequired[Literal["failover"]]

class Plan_RdsSwitchoverReadReplicaConfiguration(TypedDict):
    cross_account_role: NotRequired[str]
    db_instance_arn_map: Mapping[str, str]
    external_id: NotRequired[str]
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_RdsUngraceful]

class Plan_RdsUngraceful(TypedDict):
    ungraceful: NotRequired[Literal["promoteReadReplica"]]

class Plan_SsmSendCommandConfiguration(TypedDict):
    region_documents: Mapping[str, Plan_SsmDocumentConfig]
    retry_interval_minutes: Number
    timeout_minutes: NotRequired[Number]
    ungraceful: NotRequired[Plan_SsmSendCommandUngraceful]

class Plan_SsmDocumentConfig(TypedDict):
    cross_account_role: NotRequired[str]
    document_arn: str
    document_version: NotRequired[str]
    external_id: NotRequired[str]
    parameters: NotRequired[Mapping[str, Texts]]
    targets: Sequence[Plan_SsmTarget]

class Plan_SsmTarget(TypedDict):
    key: str
    values: Texts

class Plan_SsmSendCommandUngraceful(TypedDict):
    behavior: NotRequired[Literal["skip"]]

@final
class Plan(_Resource):
    """Represents a plan that specifies Regions, IAM roles, and workflows of logic required to perform the desired change to your multi-Region…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        execution_role: str,
        name: str,
        recovery_approach: Literal["activeActive", "activePassive"],
        regions: Texts,
        workflows: Sequence[Plan_Workflow],
        associated_alarms: Mapping[str, Plan_AssociatedAlarm] = ...,
        description: str = ...,
        primary_region: str = ...,
        recovery_time_objective_minutes: Number = ...,
        report_configuration: Plan_ReportConfiguration = ...,
        service_quota_checks_enabled: Bool = ...,
        tags: Mapping[str, str] = ...,
        triggers: Sequence[Plan_Trigger] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    associated_alarms: Final[Any]
    description: Final[str]
    execution_role: Final[str]
    health_checks_for_plan: Final[Any]
    name: Final[str]
    owner: Final[str]
    plan_health_checks: Final[list[str]]
    primary_region: Final[str]
    recovery_approach: Final[str]
    recovery_time_objective_minutes: Final[Ref[float]]
    regions: Final[list[str]]
    report_configuration: Final[Plan_ReportConfiguration_Read]
    route53_health_checks: Final[Plan_Route53HealthChecks_Read]
    service_quota_checks_enabled: Final[Ref[bool]]
    tags: Final[Any]
    triggers: Final[list[Any]]
    version: Final[str]
    workflows: Final[list[Any]]
