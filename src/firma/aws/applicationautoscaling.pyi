"""Resource types of AWS ApplicationAutoScaling. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class ScalableTarget_ScheduledAction(TypedDict):
    end_time: NotRequired[str]
    scalable_target_action: NotRequired[ScalableTarget_ScalableTargetAction]
    schedule: str
    scheduled_action_name: str
    start_time: NotRequired[str]
    timezone: NotRequired[str]

class ScalableTarget_ScalableTargetAction(TypedDict):
    max_capacity: NotRequired[Int]
    min_capacity: NotRequired[Int]

class ScalableTarget_SuspendedState(TypedDict):
    dynamic_scaling_in_suspended: NotRequired[Bool]
    dynamic_scaling_out_suspended: NotRequired[Bool]
    scheduled_scaling_suspended: NotRequired[Bool]

@final
class ScalableTarget_SuspendedState_Read:
    dynamic_scaling_in_suspended: Final[Ref[bool]]
    dynamic_scaling_out_suspended: Final[Ref[bool]]
    scheduled_scaling_suspended: Final[Ref[bool]]

class ScalableTarget_Tag(TypedDict):
    key: str
    value: str

@final
class ScalableTarget(_Resource):
    """The AWS::ApplicationAutoScaling::ScalableTarget resource specifies a resource that Application Auto Scaling can scale, such as an…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        max_capacity: Int,
        min_capacity: Int,
        resource_id: str,
        scalable_dimension: Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:capacity-reservation:AvailableInstances", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"],
        service_namespace: Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"],
        role_arn: str = ...,
        scheduled_actions: Sequence[ScalableTarget_ScheduledAction] = ...,
        suspended_state: ScalableTarget_SuspendedState = ...,
        tags: Sequence[ScalableTarget_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    max_capacity: Final[Ref[int]]
    """The maximum value that you plan to scale out to."""
    min_capacity: Final[Ref[int]]
    """The minimum value that you plan to scale in to."""
    resource_id: Final[str]
    """The identifier of the resource associated with the scalable target."""
    role_arn: Final[str]
    """Specify the Amazon Resource Name (ARN) of an Identity and Access Management (IAM) role that allows Application Auto Scaling to modify the…"""
    scalable_dimension: Final[str]
    """The scalable dimension associated with the scalable target."""
    scheduled_actions: Final[list[Any]]
    """The scheduled actions for the scalable target."""
    service_namespace: Final[str]
    """The namespace of the AWS service that provides the resource, or a custom-resource."""
    suspended_state: Final[ScalableTarget_SuspendedState_Read]
    """SuspendedState is a property of the…"""
    tags: Final[list[Any]]

class ScalingPolicy_PredictiveScalingPolicyConfiguration(TypedDict):
    max_capacity_breach_behavior: NotRequired[Literal["HonorMaxCapacity", "IncreaseMaxCapacity"]]
    max_capacity_buffer: NotRequired[Int]
    metric_specifications: Sequence[ScalingPolicy_PredictiveScalingMetricSpecification]
    mode: NotRequired[Literal["ForecastAndScale", "ForecastOnly"]]
    scheduling_buffer_time: NotRequired[Int]

class ScalingPolicy_PredictiveScalingMetricSpecification(TypedDict):
    customized_capacity_metric_specification: NotRequired[ScalingPolicy_PredictiveScalingCustomizedCapacityMetric]
    customized_load_metric_specification: NotRequired[ScalingPolicy_PredictiveScalingCustomizedLoadMetric]
    customized_scaling_metric_specification: NotRequired[ScalingPolicy_PredictiveScalingCustomizedScalingMetric]
    predefined_load_metric_specification: NotRequired[ScalingPolicy_PredictiveScalingPredefinedLoadMetric]
    predefined_metric_pair_specification: NotRequired[ScalingPolicy_PredictiveScalingPredefinedMetricPair]
    predefined_scaling_metric_specification: NotRequired[ScalingPolicy_PredictiveScalingPredefinedScalingMetric]
    target_value: Number

class ScalingPolicy_PredictiveScalingCustomizedCapacityMetric(TypedDict):
    metric_data_queries: Sequence[ScalingPolicy_PredictiveScalingMetricDataQuery]

class ScalingPolicy_PredictiveScalingMetricDataQuery(TypedDict):
    expression: NotRequired[str]
    id: NotRequired[str]
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_PredictiveScalingMetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_PredictiveScalingMetricStat(TypedDict):
    metric: NotRequired[ScalingPolicy_PredictiveScalingMetric]
    stat: NotRequired[str]
    unit: NotRequired[str]

class ScalingPolicy_PredictiveScalingMetric(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_PredictiveScalingMetricDimension]]
    metric_name: NotRequired[str]
    namespace: NotRequired[str]

class ScalingPolicy_PredictiveScalingMetricDimension(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class ScalingPolicy_PredictiveScalingCustomizedLoadMetric(TypedDict):
    metric_data_queries: Sequence[ScalingPolicy_PredictiveScalingMetricDataQuery2]

class ScalingPolicy_PredictiveScalingMetricDataQuery2(TypedDict):
    expression: NotRequired[str]
    id: NotRequired[str]
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_PredictiveScalingMetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_PredictiveScalingCustomizedScalingMetric(TypedDict):
    metric_data_queries: Sequence[ScalingPolicy_PredictiveScalingMetricDataQuery3]

class ScalingPolicy_PredictiveScalingMetricDataQuery3(TypedDict):
    expression: NotRequired[str]
    id: NotRequired[str]
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_PredictiveScalingMetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_PredictiveScalingPredefinedLoadMetric(TypedDict):
    predefined_metric_type: Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"]
    resource_label: NotRequired[str]

class ScalingPolicy_PredictiveScalingPredefinedMetricPair(TypedDict):
    predefined_metric_type: Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"]
    resource_label: NotRequired[str]

class ScalingPolicy_PredictiveScalingPredefinedScalingMetric(TypedDict):
    predefined_metric_type: Literal["ALBRequestCount", "ALBRequestCountPerTarget", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount"]
    resource_label: NotRequired[str]

@final
class ScalingPolicy_PredictiveScalingPolicyConfiguration_Read:
    max_capacity_breach_behavior: Final[str]
    max_capacity_buffer: Final[Ref[int]]
    metric_specifications: Final[list[Any]]
    mode: Final[str]
    scheduling_buffer_time: Final[Ref[int]]

class ScalingPolicy_StepScalingPolicyConfiguration(TypedDict):
    adjustment_type: NotRequired[Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"]]
    cooldown: NotRequired[Int]
    metric_aggregation_type: NotRequired[Literal["Average", "Maximum", "Minimum"]]
    min_adjustment_magnitude: NotRequired[Int]
    step_adjustments: NotRequired[Sequence[ScalingPolicy_StepAdjustment]]

class ScalingPolicy_StepAdjustment(TypedDict):
    metric_interval_lower_bound: NotRequired[Number]
    metric_interval_upper_bound: NotRequired[Number]
    scaling_adjustment: Int

@final
class ScalingPolicy_StepScalingPolicyConfiguration_Read:
    adjustment_type: Final[str]
    cooldown: Final[Ref[int]]
    metric_aggregation_type: Final[str]
    min_adjustment_magnitude: Final[Ref[int]]
    step_adjustments: Final[list[Any]]

class ScalingPolicy_TargetTrackingScalingPolicyConfiguration(TypedDict):
    customized_metric_specification: NotRequired[ScalingPolicy_CustomizedMetricSpecification]
    disable_scale_in: NotRequired[Bool]
    predefined_metric_specification: NotRequired[ScalingPolicy_PredefinedMetricSpecification]
    scale_in_cooldown: NotRequired[Int]
    scale_out_cooldown: NotRequired[Int]
    target_value: Number

class ScalingPolicy_CustomizedMetricSpecification(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_MetricDimension]]
    metric_name: NotRequired[str]
    metrics: NotRequired[Sequence[ScalingPolicy_TargetTrackingMetricDataQuery]]
    namespace: NotRequired[str]
    statistic: NotRequired[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]]
    unit: NotRequired[str]

class ScalingPolicy_MetricDimension(TypedDict):
    name: str
    value: str

class ScalingPolicy_TargetTrackingMetricDataQuery(TypedDict):
    expression: NotRequired[str]
    id: NotRequired[str]
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_TargetTrackingMetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_TargetTrackingMetricStat(TypedDict):
    metric: NotRequired[ScalingPolicy_TargetTrackingMetric]
    stat: NotRequired[str]
    unit: NotRequired[str]

class ScalingPolicy_TargetTrackingMetric(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_TargetTrackingMetricDimension]]
    metric_name: NotRequired[str]
    namespace: NotRequired[str]

class ScalingPolicy_TargetTrackingMetricDimension(TypedDict):
    name: NotRequired[str]
    value: NotRequired[str]

class ScalingPolicy_PredefinedMetricSpecification(TypedDict):
    predefined_metric_type: Literal["ALBRequestCountPerTarget", "AppStreamAverageCapacityUtilization", "CassandraReadCapacityUtilization", "CassandraWriteCapacityUtilization", "ComprehendInferenceUtilization", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageCPUUtilizationHighResolution", "ECSServiceAverageMemoryUtilization", "ECSServiceAverageMemoryUtilizationHighResolution", "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage", "ElastiCacheDatabaseMemoryUsagePercentage", "ElastiCacheEngineCPUUtilization", "ElastiCachePrimaryEngineCPUUtilization", "ElastiCacheReplicaEngineCPUUtilization", "KafkaBrokerStorageUtilization", "LambdaProvisionedConcurrencyUtilization", "NeptuneReaderAverageCPUUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections", "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution", "SageMakerInferenceComponentInvocationsPerCopy", "SageMakerVariantConcurrentRequestsPerModelHighResolution", "SageMakerVariantInvocationsPerInstance", "SageMakerVariantProvisionedConcurrencyUtilization", "WorkSpacesAverageUserSessionsCapacityUtilization"]
    resource_label: NotRequired[str]

@final
class ScalingPolicy_TargetTrackingScalingPolicyConfiguration_Read:
    customized_metric_specification: Final[ScalingPolicy_CustomizedMetricSpecification_Read]
    disable_scale_in: Final[Ref[bool]]
    predefined_metric_specification: Final[ScalingPolicy_PredefinedMetricSpecification_Read]
    scale_in_cooldown: Final[Ref[int]]
    scale_out_cooldown: Final[Ref[int]]
    target_value: Final[Ref[float]]

@final
class ScalingPolicy_CustomizedMetricSpecification_Read:
    dimensions: Final[list[Any]]
    metric_name: Final[str]
    metrics: Final[list[Any]]
    namespace: Final[str]
    statistic: Final[str]
    unit: Final[str]

@final
class ScalingPolicy_PredefinedMetricSpecification_Read:
    predefined_metric_type: Final[str]
    resource_label: Final[str]

@final
class ScalingPolicy(_Resource):
    """The AWS::ApplicationAutoScaling::ScalingPolicy resource defines a scaling policy that Application Auto Scaling uses to adjust the capacity…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_name: str,
        policy_type: Literal["PredictiveScaling", "StepScaling", "TargetTrackingScaling"],
        predictive_scaling_policy_configuration: ScalingPolicy_PredictiveScalingPolicyConfiguration = ...,
        resource_id: str = ...,
        scalable_dimension: Literal["appstream:fleet:DesiredCapacity", "cassandra:table:ReadCapacityUnits", "cassandra:table:WriteCapacityUnits", "comprehend:document-classifier-endpoint:DesiredInferenceUnits", "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits", "custom-resource:ResourceType:Property", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "elasticache:cache-cluster:Nodes", "elasticache:replication-group:NodeGroups", "elasticache:replication-group:Replicas", "elasticmapreduce:instancegroup:InstanceCount", "kafka:broker-storage:VolumeSize", "lambda:function:ProvisionedConcurrency", "neptune:cluster:ReadReplicaCount", "rds:cluster:ReadReplicaCount", "sagemaker:inference-component:DesiredCopyCount", "sagemaker:variant:DesiredInstanceCount", "sagemaker:variant:DesiredProvisionedConcurrency", "workspaces:workspacespool:DesiredUserSessions"] = ...,
        scaling_target_id: str = ...,
        service_namespace: Literal["appstream", "cassandra", "comprehend", "custom-resource", "dynamodb", "ec2", "ecs", "elasticache", "elasticmapreduce", "kafka", "lambda", "neptune", "rds", "sagemaker", "workspaces"] = ...,
        step_scaling_policy_configuration: ScalingPolicy_StepScalingPolicyConfiguration = ...,
        target_tracking_scaling_policy_configuration: ScalingPolicy_TargetTrackingScalingPolicyConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    policy_name: Final[str]
    """The name of the scaling policy."""
    policy_type: Final[str]
    """The scaling policy type."""
    predictive_scaling_policy_configuration: Final[ScalingPolicy_PredictiveScalingPolicyConfiguration_Read]
    """Represents a predictive scaling policy configuration."""
    resource_id: Final[str]
    """The identifier of the resource associated with the scaling policy."""
    scalable_dimension: Final[str]
    """The scalable dimension."""
    scaling_target_id: Final[str]
    """The CloudFormation-generated ID of an Application Auto Scaling scalable target."""
    service_namespace: Final[str]
    """The namespace of the AWS service that provides the resource, or a custom-resource."""
    step_scaling_policy_configuration: Final[ScalingPolicy_StepScalingPolicyConfiguration_Read]
    """StepScalingPolicyConfiguration is a property of the…"""
    target_tracking_scaling_policy_configuration: Final[ScalingPolicy_TargetTrackingScalingPolicyConfiguration_Read]
    """TargetTrackingScalingPolicyConfiguration is a property of the…"""
