"""Resource types of AWS AutoScaling. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AutoScalingGroup_AvailabilityZoneDistribution(TypedDict):
    capacity_distribution_strategy: NotRequired[Literal["balanced-best-effort", "balanced-only", "reservations-then-balanced"]]

@final
class AutoScalingGroup_AvailabilityZoneDistribution_Read:
    capacity_distribution_strategy: Final[str]

class AutoScalingGroup_AvailabilityZoneImpairmentPolicy(TypedDict):
    impaired_zone_health_check_behavior: Literal["IgnoreUnhealthy", "ReplaceUnhealthy"]
    zonal_shift_enabled: Bool

@final
class AutoScalingGroup_AvailabilityZoneImpairmentPolicy_Read:
    impaired_zone_health_check_behavior: Final[str]
    zonal_shift_enabled: Final[Ref[bool]]

class AutoScalingGroup_CapacityReservationSpecification(TypedDict):
    capacity_reservation_preference: Literal["capacity-reservations-first", "capacity-reservations-only", "default", "none"]
    capacity_reservation_target: NotRequired[AutoScalingGroup_CapacityReservationTarget]

class AutoScalingGroup_CapacityReservationTarget(TypedDict):
    capacity_reservation_ids: NotRequired[Texts]
    capacity_reservation_resource_group_arns: NotRequired[Texts]

@final
class AutoScalingGroup_CapacityReservationSpecification_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_target: Final[AutoScalingGroup_CapacityReservationTarget_Read]

@final
class AutoScalingGroup_CapacityReservationTarget_Read:
    capacity_reservation_ids: Final[list[str]]
    capacity_reservation_resource_group_arns: Final[list[str]]

class AutoScalingGroup_InstanceLifecyclePolicy(TypedDict):
    retention_triggers: NotRequired[AutoScalingGroup_RetentionTriggers]

class AutoScalingGroup_RetentionTriggers(TypedDict):
    terminate_hook_abandon: NotRequired[Literal["retain", "terminate"]]

@final
class AutoScalingGroup_InstanceLifecyclePolicy_Read:
    retention_triggers: Final[AutoScalingGroup_RetentionTriggers_Read]

@final
class AutoScalingGroup_RetentionTriggers_Read:
    terminate_hook_abandon: Final[str]

class AutoScalingGroup_InstanceMaintenancePolicy(TypedDict):
    max_healthy_percentage: NotRequired[Int]
    min_healthy_percentage: NotRequired[Int]

@final
class AutoScalingGroup_InstanceMaintenancePolicy_Read:
    max_healthy_percentage: Final[Ref[int]]
    min_healthy_percentage: Final[Ref[int]]

class AutoScalingGroup_LaunchTemplateSpecification(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: str

@final
class AutoScalingGroup_LaunchTemplateSpecification_Read:
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    version: Final[str]

class AutoScalingGroup_LifecycleHookSpecification(TypedDict):
    default_result: NotRequired[str]
    heartbeat_timeout: NotRequired[Int]
    lifecycle_hook_name: str
    lifecycle_transition: str
    notification_metadata: NotRequired[str]
    notification_target_arn: NotRequired[str]
    role_arn: NotRequired[str]

class AutoScalingGroup_MetricsCollection(TypedDict):
    granularity: str
    metrics: NotRequired[Texts]

class AutoScalingGroup_MixedInstancesPolicy(TypedDict):
    instances_distribution: NotRequired[AutoScalingGroup_InstancesDistribution]
    launch_template: AutoScalingGroup_LaunchTemplate

class AutoScalingGroup_InstancesDistribution(TypedDict):
    distribution_segments: NotRequired[Sequence[AutoScalingGroup_DistributionSegment]]
    on_demand_allocation_strategy: NotRequired[str]
    on_demand_base_capacity: NotRequired[Int]
    on_demand_percentage_above_base_capacity: NotRequired[Int]
    spot_allocation_strategy: NotRequired[str]
    spot_instance_pools: NotRequired[Int]
    spot_max_price: NotRequired[str]

class AutoScalingGroup_DistributionSegment(TypedDict):
    target_capacity_types: Sequence[Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"]]

class AutoScalingGroup_LaunchTemplate(TypedDict):
    launch_template_specification: AutoScalingGroup_LaunchTemplateSpecification2
    overrides: NotRequired[Sequence[AutoScalingGroup_LaunchTemplateOverrides]]

class AutoScalingGroup_LaunchTemplateSpecification2(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: str

class AutoScalingGroup_LaunchTemplateOverrides(TypedDict):
    image_id: NotRequired[str]
    instance_requirements: NotRequired[AutoScalingGroup_InstanceRequirements]
    instance_type: NotRequired[str]
    launch_template_specification: NotRequired[AutoScalingGroup_LaunchTemplateSpecification3]
    weighted_capacity: NotRequired[str]

class AutoScalingGroup_InstanceRequirements(TypedDict):
    accelerator_count: NotRequired[AutoScalingGroup_AcceleratorCountRequest]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a100", "k80", "m60", "radeon-pro-v520", "t4", "v100", "vu9p"]]]
    accelerator_total_memory_mib: NotRequired[AutoScalingGroup_AcceleratorTotalMemoryMiBRequest]
    accelerator_types: NotRequired[Sequence[Literal["fpga", "gpu", "inference"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["excluded", "included", "required"]]
    baseline_ebs_bandwidth_mbps: NotRequired[AutoScalingGroup_BaselineEbsBandwidthMbpsRequest]
    baseline_performance_factors: NotRequired[AutoScalingGroup_BaselinePerformanceFactorsRequest]
    burstable_performance: NotRequired[Literal["excluded", "included", "required"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "apple", "intel"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["excluded", "included", "required"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[AutoScalingGroup_MemoryGiBPerVCpuRequest]
    memory_mib: AutoScalingGroup_MemoryMiBRequest
    network_bandwidth_gbps: NotRequired[AutoScalingGroup_NetworkBandwidthGbpsRequest]
    network_interface_count: NotRequired[AutoScalingGroup_NetworkInterfaceCountRequest]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[AutoScalingGroup_TotalLocalStorageGBRequest]
    vcpu_count: AutoScalingGroup_VCpuCountRequest

class AutoScalingGroup_AcceleratorCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_AcceleratorTotalMemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_BaselineEbsBandwidthMbpsRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_BaselinePerformanceFactorsRequest(TypedDict):
    cpu: NotRequired[AutoScalingGroup_CpuPerformanceFactorRequest]

class AutoScalingGroup_CpuPerformanceFactorRequest(TypedDict):
    references: NotRequired[Sequence[AutoScalingGroup_PerformanceFactorReferenceRequest]]

class AutoScalingGroup_PerformanceFactorReferenceRequest(TypedDict):
    instance_family: NotRequired[str]

class AutoScalingGroup_MemoryGiBPerVCpuRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class AutoScalingGroup_MemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_NetworkBandwidthGbpsRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class AutoScalingGroup_NetworkInterfaceCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_TotalLocalStorageGBRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class AutoScalingGroup_VCpuCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class AutoScalingGroup_LaunchTemplateSpecification3(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: str

@final
class AutoScalingGroup_MixedInstancesPolicy_Read:
    instances_distribution: Final[AutoScalingGroup_InstancesDistribution_Read]
    launch_template: Final[AutoScalingGroup_LaunchTemplate_Read]

@final
class AutoScalingGroup_InstancesDistribution_Read:
    distribution_segments: Final[list[Any]]
    on_demand_allocation_strategy: Final[str]
    on_demand_base_capacity: Final[Ref[int]]
    on_demand_percentage_above_base_capacity: Final[Ref[int]]
    spot_allocation_strategy: Final[str]
    spot_instance_pools: Final[Ref[int]]
    spot_max_price: Final[str]

@final
class AutoScalingGroup_LaunchTemplate_Read:
    launch_template_specification: Final[AutoScalingGroup_LaunchTemplateSpecification_Read2]
    overrides: Final[list[Any]]

@final
class AutoScalingGroup_LaunchTemplateSpecification_Read2:
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    version: Final[str]

class AutoScalingGroup_NotificationConfiguration(TypedDict):
    notification_types: NotRequired[Texts]
    topic_arn: Sequence[Any] | str

@final
class AutoScalingGroup_NotificationConfiguration_Read:
    notification_types: Final[list[str]]
    topic_arn: Final[Any]

class AutoScalingGroup_NotificationConfiguration2(TypedDict):
    notification_types: NotRequired[Texts]
    topic_arn: Sequence[Any] | str

class AutoScalingGroup_TagProperty(TypedDict):
    key: str
    propagate_at_launch: Bool
    value: str

class AutoScalingGroup_TrafficSourceIdentifier(TypedDict):
    identifier: str
    type: str

@final
class AutoScalingGroup(_Resource):
    """The AWS::AutoScaling::AutoScalingGroup resource defines an Amazon EC2 Auto Scaling group, which is a collection of Amazon EC2 instances…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        max_size: str,
        min_size: str,
        auto_scaling_group_name: str = ...,
        availability_zone_distribution: AutoScalingGroup_AvailabilityZoneDistribution = ...,
        availability_zone_ids: Texts = ...,
        availability_zone_impairment_policy: AutoScalingGroup_AvailabilityZoneImpairmentPolicy = ...,
        availability_zones: Texts = ...,
        capacity_rebalance: Bool = ...,
        capacity_reservation_specification: AutoScalingGroup_CapacityReservationSpecification = ...,
        context: str = ...,
        cooldown: str = ...,
        default_instance_warmup: Int = ...,
        deletion_protection: Literal["none", "prevent-all-deletion", "prevent-force-deletion"] = ...,
        desired_capacity: str = ...,
        desired_capacity_type: str = ...,
        health_check_grace_period: Int = ...,
        health_check_type: str = ...,
        instance_id: str = ...,
        instance_lifecycle_policy: AutoScalingGroup_InstanceLifecyclePolicy = ...,
        instance_maintenance_policy: AutoScalingGroup_InstanceMaintenancePolicy = ...,
        launch_configuration_name: str = ...,
        launch_template: AutoScalingGroup_LaunchTemplateSpecification = ...,
        lifecycle_hook_specification_list: Sequence[AutoScalingGroup_LifecycleHookSpecification] = ...,
        load_balancer_names: Texts = ...,
        max_instance_lifetime: Int = ...,
        metrics_collection: Sequence[AutoScalingGroup_MetricsCollection] = ...,
        mixed_instances_policy: AutoScalingGroup_MixedInstancesPolicy = ...,
        new_instances_protected_from_scale_in: Bool = ...,
        notification_configuration: AutoScalingGroup_NotificationConfiguration = ...,
        notification_configurations: Sequence[AutoScalingGroup_NotificationConfiguration2] = ...,
        placement_group: str = ...,
        service_linked_role_arn: str = ...,
        skip_zonal_shift_validation: Bool = ...,
        tags: Sequence[AutoScalingGroup_TagProperty] = ...,
        target_group_arns: Texts = ...,
        termination_policies: Texts = ...,
        traffic_sources: Sequence[AutoScalingGroup_TrafficSourceIdentifier] = ...,
        vpc_zone_identifier: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_arn: Final[str]
    auto_scaling_group_name: Final[str]
    """The name of the Auto Scaling group."""
    availability_zone_distribution: Final[AutoScalingGroup_AvailabilityZoneDistribution_Read]
    """AvailabilityZoneDistribution is a property of the…"""
    availability_zone_ids: Final[list[str]]
    """The Availability Zone IDs where the Auto Scaling group can launch instances."""
    availability_zone_impairment_policy: Final[AutoScalingGroup_AvailabilityZoneImpairmentPolicy_Read]
    """Describes an Availability Zone impairment policy."""
    availability_zones: Final[list[str]]
    """A list of Availability Zones where instances in the Auto Scaling group can be created."""
    capacity_rebalance: Final[Ref[bool]]
    """Indicates whether Capacity Rebalancing is enabled."""
    capacity_reservation_specification: Final[AutoScalingGroup_CapacityReservationSpecification_Read]
    """Describes the Capacity Reservation preference and targeting options."""
    context: Final[str]
    """Reserved."""
    cooldown: Final[str]
    """*Only needed if you use simple scaling policies.* The amount of time, in seconds, between one scaling activity ending and another one…"""
    default_instance_warmup: Final[Ref[int]]
    """The amount of time, in seconds, until a new instance is considered to have finished initializing and resource consumption to become stable…"""
    deletion_protection: Final[str]
    """The deletion protection setting for the Auto Scaling group."""
    desired_capacity: Final[str]
    """The desired capacity is the initial capacity of the Auto Scaling group at the time of its creation and the capacity it attempts to maintain."""
    desired_capacity_type: Final[str]
    """The unit of measurement for the value specified for desired capacity."""
    health_check_grace_period: Final[Ref[int]]
    """The amount of time, in seconds, that Amazon EC2 Auto Scaling waits before checking the health status of an EC2 instance that has come into…"""
    health_check_type: Final[str]
    """A comma-separated value string of one or more health check types."""
    instance_id: Final[str]
    """The ID of the instance used to base the launch configuration on."""
    instance_lifecycle_policy: Final[AutoScalingGroup_InstanceLifecyclePolicy_Read]
    """The instance lifecycle policy for the Auto Scaling group."""
    instance_maintenance_policy: Final[AutoScalingGroup_InstanceMaintenancePolicy_Read]
    """InstanceMaintenancePolicy is a property of the…"""
    launch_configuration_name: Final[str]
    """The name of the launch configuration to use to launch instances."""
    launch_template: Final[AutoScalingGroup_LaunchTemplateSpecification_Read]
    """Specifies a launch template to use when provisioning EC2 instances for an Auto Scaling group."""
    lifecycle_hook_specification_list: Final[list[Any]]
    """One or more lifecycle hooks to add to the Auto Scaling group before instances are launched."""
    load_balancer_names: Final[list[str]]
    """A list of Classic Load Balancers associated with this Auto Scaling group."""
    max_instance_lifetime: Final[Ref[int]]
    """The maximum amount of time, in seconds, that an instance can be in service."""
    max_size: Final[str]
    """The maximum size of the group."""
    metrics_collection: Final[list[Any]]
    """Enables the monitoring of group metrics of an Auto Scaling group."""
    min_size: Final[str]
    """The minimum size of the group."""
    mixed_instances_policy: Final[AutoScalingGroup_MixedInstancesPolicy_Read]
    """Use this structure to launch multiple instance types and On-Demand Instances and Spot Instances within a single Auto Scaling group."""
    new_instances_protected_from_scale_in: Final[Ref[bool]]
    """Indicates whether newly launched instances are protected from termination by Amazon EC2 Auto Scaling when scaling in."""
    notification_configuration: Final[AutoScalingGroup_NotificationConfiguration_Read]
    """A structure that specifies an Amazon SNS notification configuration for the NotificationConfigurations property of the…"""
    notification_configurations: Final[list[Any]]
    """Configures an Auto Scaling group to send notifications when specified events take place."""
    placement_group: Final[str]
    """The name of the placement group into which to launch your instances."""
    service_linked_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the service-linked role that the Auto Scaling group uses to call other AWS service on your behalf."""
    skip_zonal_shift_validation: Final[Ref[bool]]
    tags: Final[list[Any]]
    """One or more tags."""
    target_group_arns: Final[list[str]]
    """The Amazon Resource Names (ARN) of the Elastic Load Balancing target groups to associate with the Auto Scaling group."""
    termination_policies: Final[list[str]]
    """A policy or a list of policies that are used to select the instance to terminate."""
    traffic_sources: Final[list[Any]]
    """The traffic sources associated with this Auto Scaling group."""
    vpc_zone_identifier: Final[list[str]]
    """A list of subnet IDs for a virtual private cloud (VPC) where instances in the Auto Scaling group can be created."""

class LaunchConfiguration_BlockDeviceMapping(TypedDict):
    device_name: str
    ebs: NotRequired[LaunchConfiguration_BlockDevice]
    no_device: NotRequired[Bool]
    virtual_name: NotRequired[str]

class LaunchConfiguration_BlockDevice(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[str]

class LaunchConfiguration_MetadataOptions(TypedDict):
    http_endpoint: NotRequired[Literal["disabled", "enabled"]]
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["optional", "required"]]

@final
class LaunchConfiguration_MetadataOptions_Read:
    http_endpoint: Final[str]
    http_put_response_hop_limit: Final[Ref[int]]
    http_tokens: Final[str]

@final
class LaunchConfiguration(_Resource):
    """The AWS::AutoScaling::LaunchConfiguration resource specifies the launch configuration that can be used by an Auto Scaling group to…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        image_id: str,
        instance_type: str,
        associate_public_ip_address: Bool = ...,
        block_device_mappings: Sequence[LaunchConfiguration_BlockDeviceMapping] = ...,
        classic_link_vpc_id: str = ...,
        classic_link_vpc_security_groups: Texts = ...,
        ebs_optimized: Bool = ...,
        iam_instance_profile: str = ...,
        instance_id: str = ...,
        instance_monitoring: Bool = ...,
        kernel_id: str = ...,
        key_name: str = ...,
        launch_configuration_name: str = ...,
        metadata_options: LaunchConfiguration_MetadataOptions = ...,
        placement_tenancy: str = ...,
        ram_disk_id: str = ...,
        security_groups: Texts = ...,
        spot_price: str = ...,
        user_data: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    associate_public_ip_address: Final[Ref[bool]]
    """For Auto Scaling groups that are running in a virtual private cloud (VPC), specifies whether to assign a public IP address to the group's…"""
    block_device_mappings: Final[list[Any]]
    """Specifies how block devices are exposed to the instance."""
    classic_link_vpc_id: Final[str]
    """The ID of a ClassicLink-enabled VPC to link your EC2-Classic instances to."""
    classic_link_vpc_security_groups: Final[list[str]]
    """The IDs of one or more security groups for the VPC that you specified in the ClassicLinkVPCId property."""
    ebs_optimized: Final[Ref[bool]]
    """Specifies whether the launch configuration is optimized for EBS I/O (true) or not (false)."""
    iam_instance_profile: Final[str]
    """Provides the name or the Amazon Resource Name (ARN) of the instance profile associated with the IAM role for the instance."""
    image_id: Final[str]
    """Provides the unique ID of the Amazon Machine Image (AMI) that was assigned during registration."""
    instance_id: Final[str]
    """The ID of the Amazon EC2 instance you want to use to create the launch configuration."""
    instance_monitoring: Final[Ref[bool]]
    """Controls whether instances in this group are launched with detailed (true) or basic (false) monitoring."""
    instance_type: Final[str]
    """Specifies the instance type of the EC2 instance."""
    kernel_id: Final[str]
    """Provides the ID of the kernel associated with the EC2 AMI."""
    key_name: Final[str]
    """Provides the name of the EC2 key pair."""
    launch_configuration_name: Final[str]
    """The name of the launch configuration."""
    metadata_options: Final[LaunchConfiguration_MetadataOptions_Read]
    """MetadataOptions is a property of AWS::AutoScaling::LaunchConfiguration that describes metadata options for the instances."""
    placement_tenancy: Final[str]
    """The tenancy of the instance, either default or dedicated."""
    ram_disk_id: Final[str]
    """The ID of the RAM disk to select."""
    security_groups: Final[list[str]]
    """A list that contains the security groups to assign to the instances in the Auto Scaling group."""
    spot_price: Final[str]
    """The maximum hourly price you are willing to pay for any Spot Instances launched to fulfill the request."""
    user_data: Final[str]
    """The Base64-encoded user data to make available to the launched EC2 instances."""

@final
class LifecycleHook(_Resource):
    """Resource Type definition for AWS::AutoScaling::LifecycleHook"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_group_name: str,
        lifecycle_transition: Literal["autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"],
        default_result: Literal["ABANDON", "CONTINUE"] = ...,
        heartbeat_timeout: Int = ...,
        lifecycle_hook_name: str = ...,
        notification_metadata: str = ...,
        notification_target_arn: str = ...,
        role_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_name: Final[str]
    """The name of the Auto Scaling group for the lifecycle hook."""
    default_result: Final[str]
    """The action the Auto Scaling group takes when the lifecycle hook timeout elapses or if an unexpected failure occurs."""
    heartbeat_timeout: Final[Ref[int]]
    """The maximum time, in seconds, that can elapse before the lifecycle hook times out."""
    lifecycle_hook_name: Final[str]
    """The name of the lifecycle hook."""
    lifecycle_transition: Final[str]
    """The instance state to which you want to attach the lifecycle hook."""
    notification_metadata: Final[str]
    """Additional information that is included any time Amazon EC2 Auto Scaling sends a message to the notification target."""
    notification_target_arn: Final[str]
    """The Amazon Resource Name (ARN) of the notification target that Amazon EC2 Auto Scaling uses to notify you when an instance is in the…"""
    role_arn: Final[str]
    """The ARN of the IAM role that allows the Auto Scaling group to publish to the specified notification target, for example, an Amazon SNS…"""

class ScalingPolicy_PredictiveScalingConfiguration(TypedDict):
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
    metric_data_queries: Sequence[ScalingPolicy_MetricDataQuery]

class ScalingPolicy_MetricDataQuery(TypedDict):
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_MetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_MetricStat(TypedDict):
    metric: ScalingPolicy_Metric
    stat: str
    unit: NotRequired[str]

class ScalingPolicy_Metric(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_MetricDimension]]
    metric_name: str
    namespace: str

class ScalingPolicy_MetricDimension(TypedDict):
    name: str
    value: str

class ScalingPolicy_PredictiveScalingCustomizedLoadMetric(TypedDict):
    metric_data_queries: Sequence[ScalingPolicy_MetricDataQuery2]

class ScalingPolicy_MetricDataQuery2(TypedDict):
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_MetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_PredictiveScalingCustomizedScalingMetric(TypedDict):
    metric_data_queries: Sequence[ScalingPolicy_MetricDataQuery3]

class ScalingPolicy_MetricDataQuery3(TypedDict):
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_MetricStat]
    return_data: NotRequired[Bool]

class ScalingPolicy_PredictiveScalingPredefinedLoadMetric(TypedDict):
    predefined_metric_type: Literal["ALBTargetGroupRequestCount", "ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut"]
    resource_label: NotRequired[str]

class ScalingPolicy_PredictiveScalingPredefinedMetricPair(TypedDict):
    predefined_metric_type: Literal["ALBRequestCount", "ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut"]
    resource_label: NotRequired[str]

class ScalingPolicy_PredictiveScalingPredefinedScalingMetric(TypedDict):
    predefined_metric_type: Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"]
    resource_label: NotRequired[str]

@final
class ScalingPolicy_PredictiveScalingConfiguration_Read:
    max_capacity_breach_behavior: Final[str]
    max_capacity_buffer: Final[Ref[int]]
    metric_specifications: Final[list[Any]]
    mode: Final[str]
    scheduling_buffer_time: Final[Ref[int]]

class ScalingPolicy_StepAdjustment(TypedDict):
    metric_interval_lower_bound: NotRequired[Number]
    metric_interval_upper_bound: NotRequired[Number]
    scaling_adjustment: Int

class ScalingPolicy_TargetTrackingConfiguration(TypedDict):
    customized_metric_specification: NotRequired[ScalingPolicy_CustomizedMetricSpecification]
    disable_scale_in: NotRequired[Bool]
    predefined_metric_specification: NotRequired[ScalingPolicy_PredefinedMetricSpecification]
    target_value: Number

class ScalingPolicy_CustomizedMetricSpecification(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_MetricDimension2]]
    metric_name: NotRequired[str]
    metrics: NotRequired[Sequence[ScalingPolicy_TargetTrackingMetricDataQuery]]
    namespace: NotRequired[str]
    period: NotRequired[Int]
    statistic: NotRequired[Literal["Average", "Maximum", "Minimum", "SampleCount", "Sum"]]
    unit: NotRequired[str]

class ScalingPolicy_MetricDimension2(TypedDict):
    name: str
    value: str

class ScalingPolicy_TargetTrackingMetricDataQuery(TypedDict):
    expression: NotRequired[str]
    id: str
    label: NotRequired[str]
    metric_stat: NotRequired[ScalingPolicy_TargetTrackingMetricStat]
    period: NotRequired[Int]
    return_data: NotRequired[Bool]

class ScalingPolicy_TargetTrackingMetricStat(TypedDict):
    metric: ScalingPolicy_Metric2
    period: NotRequired[Int]
    stat: str
    unit: NotRequired[str]

class ScalingPolicy_Metric2(TypedDict):
    dimensions: NotRequired[Sequence[ScalingPolicy_MetricDimension]]
    metric_name: str
    namespace: str

class ScalingPolicy_PredefinedMetricSpecification(TypedDict):
    predefined_metric_type: Literal["ALBRequestCountPerTarget", "ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut"]
    resource_label: NotRequired[str]

@final
class ScalingPolicy_TargetTrackingConfiguration_Read:
    customized_metric_specification: Final[ScalingPolicy_CustomizedMetricSpecification_Read]
    disable_scale_in: Final[Ref[bool]]
    predefined_metric_specification: Final[ScalingPolicy_PredefinedMetricSpecification_Read]
    target_value: Final[Ref[float]]

@final
class ScalingPolicy_CustomizedMetricSpecification_Read:
    dimensions: Final[list[Any]]
    metric_name: Final[str]
    metrics: Final[list[Any]]
    namespace: Final[str]
    period: Final[Ref[int]]
    statistic: Final[str]
    unit: Final[str]

@final
class ScalingPolicy_PredefinedMetricSpecification_Read:
    predefined_metric_type: Final[str]
    resource_label: Final[str]

@final
class ScalingPolicy(_Resource):
    """The AWS::AutoScaling::ScalingPolicy resource specifies an Amazon EC2 Auto Scaling scaling policy so that the Auto Scaling group can scale…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_group_name: str,
        adjustment_type: Literal["ChangeInCapacity", "ExactCapacity", "PercentChangeInCapacity"] = ...,
        cooldown: str = ...,
        estimated_instance_warmup: Int = ...,
        metric_aggregation_type: Literal["Average", "Maximum", "Minimum"] = ...,
        min_adjustment_magnitude: Int = ...,
        policy_type: Literal["PredictiveScaling", "SimpleScaling", "StepScaling", "TargetTrackingScaling"] = ...,
        predictive_scaling_configuration: ScalingPolicy_PredictiveScalingConfiguration = ...,
        scaling_adjustment: Int = ...,
        step_adjustments: Sequence[ScalingPolicy_StepAdjustment] = ...,
        target_tracking_configuration: ScalingPolicy_TargetTrackingConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    adjustment_type: Final[str]
    """Specifies how the scaling adjustment is interpreted."""
    arn: Final[str]
    """The ARN of the AutoScaling scaling policy"""
    auto_scaling_group_name: Final[str]
    """The name of the Auto Scaling group."""
    cooldown: Final[str]
    """The duration of the policy's cooldown period, in seconds."""
    estimated_instance_warmup: Final[Ref[int]]
    """The estimated time, in seconds, until a newly launched instance can contribute to the CloudWatch metrics."""
    metric_aggregation_type: Final[str]
    """The aggregation type for the CloudWatch metrics."""
    min_adjustment_magnitude: Final[Ref[int]]
    """The minimum value to scale by when the adjustment type is PercentChangeInCapacity."""
    policy_name: Final[str]
    policy_type: Final[str]
    """One of the following policy types: TargetTrackingScaling, StepScaling, SimpleScaling (default), PredictiveScaling"""
    predictive_scaling_configuration: Final[ScalingPolicy_PredictiveScalingConfiguration_Read]
    """A predictive scaling policy."""
    scaling_adjustment: Final[Ref[int]]
    """The amount by which to scale, based on the specified adjustment type."""
    step_adjustments: Final[list[Any]]
    """A set of adjustments that enable you to scale based on the size of the alarm breach."""
    target_tracking_configuration: Final[ScalingPolicy_TargetTrackingConfiguration_Read]
    """A target tracking scaling policy."""

@final
class ScheduledAction(_Resource):
    """The AWS::AutoScaling::ScheduledAction resource specifies an Amazon EC2 Auto Scaling scheduled action so that the Auto Scaling group can…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_group_name: str,
        desired_capacity: Int = ...,
        end_time: str = ...,
        max_size: Int = ...,
        min_size: Int = ...,
        recurrence: str = ...,
        start_time: str = ...,
        time_zone: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_name: Final[str]
    """The name of the Auto Scaling group."""
    desired_capacity: Final[Ref[int]]
    """The desired capacity is the initial capacity of the Auto Scaling group after the scheduled action runs and the capacity it attempts to…"""
    end_time: Final[str]
    """The latest scheduled start time to return."""
    max_size: Final[Ref[int]]
    """The minimum size of the Auto Scaling group."""
    min_size: Final[Ref[int]]
    """The minimum size of the Auto Scaling group."""
    recurrence: Final[str]
    """The recurring schedule for the action, in Unix cron syntax format."""
    scheduled_action_name: Final[str]
    """Auto-generated unique identifier"""
    start_time: Final[str]
    """The earliest scheduled start time to return."""
    time_zone: Final[str]
    """The time zone for the cron expression."""

class WarmPool_InstanceReusePolicy(TypedDict):
    reuse_on_scale_in: NotRequired[Bool]

@final
class WarmPool_InstanceReusePolicy_Read:
    reuse_on_scale_in: Final[Ref[bool]]

@final
class WarmPool(_Resource):
    """Resource schema for AWS::AutoScaling::WarmPool."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_scaling_group_name: str,
        instance_reuse_policy: WarmPool_InstanceReusePolicy = ...,
        max_group_prepared_capacity: Int = ...,
        min_size: Int = ...,
        pool_state: Literal["Hibernated", "Running", "Stopped"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_group_name: Final[str]
    instance_reuse_policy: Final[WarmPool_InstanceReusePolicy_Read]
    max_group_prepared_capacity: Final[Ref[int]]
    min_size: Final[Ref[int]]
    pool_state: Final[str]
