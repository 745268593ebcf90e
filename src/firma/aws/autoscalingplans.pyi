"""Resource types of AWS AutoScalingPlans. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Texts
from firma.program.resource import Resource as _Resource

class ScalingPlan_ApplicationSource(TypedDict):
    cloud_formation_stack_arn: NotRequired[str]
    tag_filters: NotRequired[Sequence[ScalingPlan_TagFilter]]

class ScalingPlan_TagFilter(TypedDict):
    key: str
    values: NotRequired[Texts]

@final
class ScalingPlan_ApplicationSource_Read:
    cloud_formation_stack_arn: Final[str]
    tag_filters: Final[list[Any]]

class ScalingPlan_ScalingInstruction(TypedDict):
    customized_load_metric_specification: NotRequired[ScalingPlan_CustomizedLoadMetricSpecification]
    disable_dynamic_scaling: NotRequired[Bool]
    max_capacity: Int
    min_capacity: Int
    predefined_load_metric_specification: NotRequired[ScalingPlan_PredefinedLoadMetricSpecification]
    predictive_scaling_max_capacity_behavior: NotRequired[Literal["SetForecastCapacityToMaxCapacity", "SetMaxCapacityAboveForecastCapacity", "SetMaxCapacityToForecastCapacity"]]
    predictive_scaling_max_capacity_buffer: NotRequired[Int]
    predictive_scaling_mode: NotRequired[Literal["ForecastAndScale", "ForecastOnly"]]
    resource_id: str
    scalable_dimension: Literal["autoscaling:autoScalingGroup:DesiredCapacity", "dynamodb:index:ReadCapacityUnits", "dynamodb:index:WriteCapacityUnits", "dynamodb:table:ReadCapacityUnits", "dynamodb:table:WriteCapacityUnits", "ec2:spot-fleet-request:TargetCapacity", "ecs:service:DesiredCount", "rds:cluster:ReadReplicaCount"]
    scaling_policy_update_behavior: NotRequired[Literal["KeepExternalPolicies", "ReplaceExternalPolicies"]]
    scheduled_action_buffer_time: NotRequired[Int]
    service_namespace: Literal["autoscaling", "dynamodb", "ec2", "ecs", "rds"]
    target_tracking_configurations: Sequence[ScalingPlan_TargetTrackingConfiguration]

class ScalingPlan_CustomizedLoadMetricSpecification(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPlan_MetricDimension]]
    metric_name: str
    namespace: str
    statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]
    unit: NotRequired[str]

class ScalingPlan_MetricDimension(TypedDict):
    name: str
    value: str

class ScalingPlan_PredefinedLoadMetricSpecification(TypedDict):
    predefined_load_metric_type: Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"]
    resource_label: NotRequired[str]

class ScalingPlan_TargetTrackingConfiguration(TypedDict):
    customized_scaling_metric_specification: NotRequired[ScalingPlan_CustomizedScalingMetricSpecification]
    disable_scale_in: NotRequired[Bool]
    estimated_instance_warmup: NotRequired[Int]
    predefined_scaling_metric_specification: NotRequired[ScalingPlan_PredefinedScalingMetricSpecification]
    scale_in_cooldown: NotRequired[Int]
    scale_out_cooldown: NotRequired[Int]
    target_value: Number

class ScalingPlan_CustomizedScalingMetricSpecification(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPlan_MetricDimension2]]
    metric_name: str
    namespace: str
    statistic: Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]
    unit: NotRequired[str]

class ScalingPlan_MetricDimension2(TypedDict):
    name: str
    value: str

class ScalingPlan_PredefinedScalingMetricSpecification(TypedDict):
    predefined_scaling_metric_type: Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization", "EC2SpotFleetRequestAverageCPUUtilization", "EC2SpotFleetRequestAverageNetworkIn", "EC2SpotFleetRequestAverageNetworkOut", "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "RDSReaderAverageCPUUtilization", "RDSReaderAverageDatabaseConnections"]
    resource_label: NotRequired[str]

@final
class ScalingPlan(_Resource):
    """Resource Type definition for AWS::AutoScalingPlans::ScalingPlan"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        application_source: ScalingPlan_ApplicationSource,
        scaling_instructions: Sequence[ScalingPlan_ScalingInstruction],
        **_options: Unpack[Options],
    ) -> None: ...
    application_source: Final[ScalingPlan_ApplicationSource_Read]
    """A CloudFormation stack or a set of tags."""
    scaling_instructions: Final[list[Any]]
    """The scaling instructions."""
    scaling_plan_arn: Final[str]
    """The Amazon Resource Name (ARN) of the scaling plan."""
    scaling_plan_name: Final[str]
    """The name of the scaling plan."""
    scaling_plan_version: Final[str]
    """The version number of the scaling plan."""
