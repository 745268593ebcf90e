"""Resource types of AWS EMR. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class Cluster_Application(TypedDict):
    additional_info: NotRequired[Mapping[str, str]]
    args: NotRequired[Texts]
    name: NotRequired[str]
    version: NotRequired[str]

class Cluster_AutoTerminationPolicy(TypedDict):
    idle_timeout: NotRequired[Int]

@final
class Cluster_AutoTerminationPolicy_Read:
    idle_timeout: Final[Ref[int]]

class Cluster_BootstrapActionConfig(TypedDict):
    name: str
    script_bootstrap_action: Cluster_ScriptBootstrapActionConfig

class Cluster_ScriptBootstrapActionConfig(TypedDict):
    args: NotRequired[Texts]
    path: str

class Cluster_Configuration(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[Cluster_Configuration2]]

class Cluster_Configuration2(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[Cluster_Configuration2]]

class Cluster_JobFlowInstancesConfig(TypedDict):
    additional_master_security_groups: NotRequired[Texts]
    additional_slave_security_groups: NotRequired[Texts]
    core_instance_fleet: NotRequired[Cluster_InstanceFleetConfig]
    core_instance_group: NotRequired[Cluster_InstanceGroupConfig]
    ec2_key_name: NotRequired[str]
    ec2_subnet_id: NotRequired[str]
    ec2_subnet_ids: NotRequired[Texts]
    emr_managed_master_security_group: NotRequired[str]
    emr_managed_slave_security_group: NotRequired[str]
    hadoop_version: NotRequired[str]
    keep_job_flow_alive_when_no_steps: NotRequired[Bool]
    master_instance_fleet: NotRequired[Cluster_InstanceFleetConfig2]
    master_instance_group: NotRequired[Cluster_InstanceGroupConfig2]
    placement: NotRequired[Cluster_PlacementType]
    service_access_security_group: NotRequired[str]
    task_instance_fleets: NotRequired[Sequence[Cluster_InstanceFleetConfig3]]
    task_instance_groups: NotRequired[Sequence[Cluster_InstanceGroupConfig3]]
    termination_protected: NotRequired[Bool]
    unhealthy_node_replacement: NotRequired[Bool]

class Cluster_InstanceFleetConfig(TypedDict):
    instance_type_configs: NotRequired[Sequence[Cluster_InstanceTypeConfig]]
    launch_specifications: NotRequired[Cluster_InstanceFleetProvisioningSpecifications]
    name: NotRequired[str]
    resize_specifications: NotRequired[Cluster_InstanceFleetResizingSpecifications]
    target_on_demand_capacity: NotRequired[Int]
    target_spot_capacity: NotRequired[Int]

class Cluster_InstanceTypeConfig(TypedDict):
    bid_price: NotRequired[str]
    bid_price_as_percentage_of_on_demand_price: NotRequired[Number]
    configurations: NotRequired[Sequence[Cluster_Configuration3]]
    custom_ami_id: NotRequired[str]
    ebs_configuration: NotRequired[Cluster_EbsConfiguration]
    instance_type: str
    priority: NotRequired[Number]
    weighted_capacity: NotRequired[Int]

class Cluster_Configuration3(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[Cluster_Configuration2]]

class Cluster_EbsConfiguration(TypedDict):
    ebs_block_device_configs: NotRequired[Sequence[Cluster_EbsBlockDeviceConfig]]
    ebs_optimized: NotRequired[Bool]

class Cluster_EbsBlockDeviceConfig(TypedDict):
    volume_specification: Cluster_VolumeSpecification
    volumes_per_instance: NotRequired[Int]

class Cluster_VolumeSpecification(TypedDict):
    iops: NotRequired[Int]
    size_in_gb: Int
    throughput: NotRequired[Int]
    volume_type: str

class Cluster_InstanceFleetProvisioningSpecifications(TypedDict):
    on_demand_specification: NotRequired[Cluster_OnDemandProvisioningSpecification]
    spot_specification: NotRequired[Cluster_SpotProvisioningSpecification]

class Cluster_OnDemandProvisioningSpecification(TypedDict):
    allocation_strategy: str
    capacity_reservation_options: NotRequired[Cluster_OnDemandCapacityReservationOptions]

class Cluster_OnDemandCapacityReservationOptions(TypedDict):
    capacity_reservation_preference: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]
    usage_strategy: NotRequired[str]

class Cluster_SpotProvisioningSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    block_duration_minutes: NotRequired[Int]
    timeout_action: str
    timeout_duration_minutes: Int

class Cluster_InstanceFleetResizingSpecifications(TypedDict):
    on_demand_resize_specification: NotRequired[Cluster_OnDemandResizingSpecification]
    spot_resize_specification: NotRequired[Cluster_SpotResizingSpecification]

class Cluster_OnDemandResizingSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    capacity_reservation_options: NotRequired[Cluster_OnDemandCapacityReservationOptions2]
    timeout_duration_minutes: NotRequired[Int]

class Cluster_OnDemandCapacityReservationOptions2(TypedDict):
    capacity_reservation_preference: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]
    usage_strategy: NotRequired[str]

class Cluster_SpotResizingSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    timeout_duration_minutes: NotRequired[Int]

class Cluster_InstanceGroupConfig(TypedDict):
    auto_scaling_policy: NotRequired[Cluster_AutoScalingPolicy]
    bid_price: NotRequired[str]
    configurations: NotRequired[Sequence[Cluster_Configuration4]]
    custom_ami_id: NotRequired[str]
    ebs_configuration: NotRequired[Cluster_EbsConfiguration2]
    instance_count: Int
    instance_type: str
    market: NotRequired[str]
    name: NotRequired[str]

class Cluster_AutoScalingPolicy(TypedDict):
    constraints: Cluster_ScalingConstraints
    rules: Sequence[Cluster_ScalingRule]

class Cluster_ScalingConstraints(TypedDict):
    max_capacity: Int
    min_capacity: Int

class Cluster_ScalingRule(TypedDict):
    action: Cluster_ScalingAction
    description: NotRequired[str]
    name: str
    trigger: Cluster_ScalingTrigger

class Cluster_ScalingAction(TypedDict):
    market: NotRequired[str]
    simple_scaling_policy_configuration: Cluster_SimpleScalingPolicyConfiguration

class Cluster_SimpleScalingPolicyConfiguration(TypedDict):
    adjustment_type: NotRequired[str]
    cool_down: NotRequired[Int]
    scaling_adjustment: Int

class Cluster_ScalingTrigger(TypedDict):
    cloud_watch_alarm_definition: Cluster_CloudWatchAlarmDefinition

class Cluster_CloudWatchAlarmDefinition(TypedDict):
    comparison_operator: str
    dimensions: NotRequired[Sequence[Cluster_MetricDimension]]
    evaluation_periods: NotRequired[Int]
    metric_name: str
    namespace: NotRequired[str]
    period: Int
    statistic: NotRequired[str]
    threshold: Number
    unit: NotRequired[str]

class Cluster_MetricDimension(TypedDict):
    key: str
    value: str

class Cluster_Configuration4(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[Cluster_Configuration2]]

class Cluster_EbsConfiguration2(TypedDict):
    ebs_block_device_configs: NotRequired[Sequence[Cluster_EbsBlockDeviceConfig]]
    ebs_optimized: NotRequired[Bool]

class Cluster_InstanceFleetConfig2(TypedDict):
    instance_type_configs: NotRequired[Sequence[Cluster_InstanceTypeConfig]]
    launch_specifications: NotRequired[Cluster_InstanceFleetProvisioningSpecifications]
    name: NotRequired[str]
    resize_specifications: NotRequired[Cluster_InstanceFleetResizingSpecifications]
    target_on_demand_capacity: NotRequired[Int]
    target_spot_capacity: NotRequired[Int]

class Cluster_InstanceGroupConfig2(TypedDict):
    auto_scaling_policy: NotRequired[Cluster_AutoScalingPolicy]
    bid_price: NotRequired[str]
    configurations: NotRequired[Sequence[Cluster_Configuration4]]
    custom_ami_id: NotRequired[str]
    ebs_configuration: NotRequired[Cluster_EbsConfiguration2]
    instance_count: Int
    instance_type: str
    market: NotRequired[str]
    name: NotRequired[str]

class Cluster_PlacementType(TypedDict):
    availability_zone: str

class Cluster_InstanceFleetConfig3(TypedDict):
    instance_type_configs: NotRequired[Sequence[Cluster_InstanceTypeConfig]]
    launch_specifications: NotRequired[Cluster_InstanceFleetProvisioningSpecifications]
    name: NotRequired[str]
    resize_specifications: NotRequired[Cluster_InstanceFleetResizingSpecifications]
    target_on_demand_capacity: NotRequired[Int]
    target_spot_capacity: NotRequired[Int]

class Cluster_InstanceGroupConfig3(TypedDict):
    auto_scaling_policy: NotRequired[Cluster_AutoScalingPolicy]
    bid_price: NotRequired[str]
    configurations: NotRequired[Sequence[Cluster_Configuration4]]
    custom_ami_id: NotRequired[str]
    ebs_configuration: NotRequired[Cluster_EbsConfiguration2]
    instance_count: Int
    instance_type: str
    market: NotRequired[str]
    name: NotRequired[str]

@final
class Cluster_JobFlowInstancesConfig_Read:
    additional_master_security_groups: Final[list[str]]
    additional_slave_security_groups: Final[list[str]]
    core_instance_fleet: Final[Cluster_InstanceFleetConfig_Read]
    core_instance_group: Final[Cluster_InstanceGroupConfig_Read]
    ec2_key_name: Final[str]
    ec2_subnet_id: Final[str]
    ec2_subnet_ids: Final[list[str]]
    emr_managed_master_security_group: Final[str]
    emr_managed_slave_security_group: Final[str]
    hadoop_version: Final[str]
    keep_job_flow_alive_when_no_steps: Final[Ref[bool]]
    master_instance_fleet: Final[Cluster_InstanceFleetConfig_Read2]
    master_instance_group: Final[Cluster_InstanceGroupConfig_Read2]
    placement: Final[Cluster_PlacementType_Read]
    service_access_security_group: Final[str]
    task_instance_fleets: Final[list[Any]]
    task_instance_groups: Final[list[Any]]
    termination_protected: Final[Ref[bool]]
    unhealthy_node_replacement: Final[Ref[bool]]

@final
class Cluster_InstanceFleetConfig_Read:
    instance_type_configs: Final[list[Any]]
    launch_specifications: Final[Cluster_InstanceFleetProvisioningSpecifications_Read]
    name: Final[str]
    resize_specifications: Final[Cluster_InstanceFleetResizingSpecifications_Read]
    target_on_demand_capacity: Final[Ref[int]]
    target_spot_capacity: Final[Ref[int]]

@final
class Cluster_InstanceFleetProvisioningSpecifications_Read:
    on_demand_specification: Final[Cluster_OnDemandProvisioningSpecification_Read]
    spot_specification: Final[Cluster_SpotProvisioningSpecification_Read]

@final
class Cluster_OnDemandProvisioningSpecification_Read:
    allocation_strategy: Final[str]
    capacity_reservation_options: Final[Cluster_OnDemandCapacityReservationOptions_Read]

@final
class Cluster_OnDemandCapacityReservationOptions_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_resource_group_arn: Final[str]
    usage_strategy: Final[str]

@final
class Cluster_SpotProvisioningSpecification_Read:
    allocation_strategy: Final[str]
    block_duration_minutes: Final[Ref[int]]
    timeout_action: Final[str]
    timeout_duration_minutes: Final[Ref[int]]

@final
class Cluster_InstanceFleetResizingSpecifications_Read:
    on_demand_resize_specification: Final[Cluster_OnDemandResizingSpecification_Read]
    spot_resize_specification: Final[Cluster_SpotResizingSpecification_Read]

@final
class Cluster_OnDemandResizingSpecification_Read:
    allocation_strategy: Final[str]
    capacity_reservation_options: Final[Cluster_OnDemandCapacityReservationOptions_Read2]
    timeout_duration_minutes: Final[Ref[int]]

@final
class Cluster_OnDemandCapacityReservationOptions_Read2:
    capacity_reservation_preference: Final[str]
    capacity_reservation_resource_group_arn: Final[str]
    usage_strategy: Final[str]

@final
class Cluster_SpotResizingSpecification_Read:
    allocation_strategy: Final[str]
    timeout_duration_minutes: Final[Ref[int]]

@final
class Cluster_InstanceGroupConfig_Read:
    auto_scaling_policy: Final[Cluster_AutoScalingPolicy_Read]
    bid_price: Final[str]
    configurations: Final[list[Any]]
    custom_ami_id: Final[str]
    ebs_configuration: Final[Cluster_EbsConfiguration_Read]
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    market: Final[str]
    name: Final[str]

@final
class Cluster_AutoScalingPolicy_Read:
    constraints: Final[Cluster_ScalingConstraints_Read]
    rules: Final[list[Any]]

@final
class Cluster_ScalingConstraints_Read:
    max_capacity: Final[Ref[int]]
    min_capacity: Final[Ref[int]]

@final
class Cluster_EbsConfiguration_Read:
    ebs_block_device_configs: Final[list[Any]]
    ebs_optimized: Final[Ref[bool]]

@final
class Cluster_InstanceFleetConfig_Read2:
    instance_type_configs: Final[list[Any]]
    launch_specifications: Final[Cluster_InstanceFleetProvisioningSpecifications_Read]
    name: Final[str]
    resize_specifications: Final[Cluster_InstanceFleetResizingSpecifications_Read]
    target_on_demand_capacity: Final[Ref[int]]
    target_spot_capacity: Final[Ref[int]]

@final
class Cluster_InstanceGroupConfig_Read2:
    auto_scaling_policy: Final[Cluster_AutoScalingPolicy_Read]
    bid_price: Final[str]
    configurations: Final[list[Any]]
    custom_ami_id: Final[str]
    ebs_configuration: Final[Cluster_EbsConfiguration_Read]
    instance_count: Final[Ref[int]]
    instance_type: Final[str]
    market: Final[str]
    name: Final[str]

@final
class Cluster_PlacementType_Read:
    availability_zone: Final[str]

class Cluster_KerberosAttributes(TypedDict):
    ad_domain_join_password: NotRequired[SecretText]
    ad_domain_join_user: NotRequired[str]
    cross_realm_trust_principal_password: NotRequired[SecretText]
    kdc_admin_password: SecretText
    realm: str

@final
class Cluster_KerberosAttributes_Read:
    ad_domain_join_password: Final[str]
    ad_domain_join_user: Final[str]
    cross_realm_trust_principal_password: Final[str]
    kdc_admin_password: Final[str]
    realm: Final[str]

class Cluster_ManagedScalingPolicy(TypedDict):
    compute_limits: NotRequired[Cluster_ComputeLimits]
    scaling_strategy: NotRequired[str]
    utilization_performance_index: NotRequired[Int]

class Cluster_ComputeLimits(TypedDict):
    maximum_capacity_units: Int
    maximum_core_capacity_units: NotRequired[Int]
    maximum_on_demand_capacity_units: NotRequired[Int]
    minimum_capacity_units: Int
    unit_type: str

@final
class Cluster_ManagedScalingPolicy_Read:
    compute_limits: Final[Cluster_ComputeLimits_Read]
    scaling_strategy: Final[str]
    utilization_performance_index: Final[Ref[int]]

@final
class Cluster_ComputeLimits_Read:
    maximum_capacity_units: Final[Ref[int]]
    maximum_core_capacity_units: Final[Ref[int]]
    maximum_on_demand_capacity_units: Final[Ref[int]]
    minimum_capacity_units: Final[Ref[int]]
    unit_type: Final[str]

class Cluster_PlacementGroupConfig(TypedDict):
    instance_role: str
    placement_strategy: NotRequired[str]

class Cluster_StepConfig(TypedDict):
    action_on_failure: NotRequired[str]
    hadoop_jar_step: Cluster_HadoopJarStepConfig
    name: str

class Cluster_HadoopJarStepConfig(TypedDict):
    args: NotRequired[Texts]
    jar: str
    main_class: NotRequired[str]
    step_properties: NotRequired[Sequence[Cluster_KeyValue]]

class Cluster_KeyValue(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

class Cluster_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Cluster(_Resource):
    """Resource Type definition for AWS::EMR::Cluster"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instances: Cluster_JobFlowInstancesConfig,
        job_flow_role: str,
        name: str,
        service_role: str,
        additional_info: Mapping[str, Any] | str = ...,
        applications: Sequence[Cluster_Application] = ...,
        auto_scaling_role: str = ...,
        auto_termination_policy: Cluster_AutoTerminationPolicy = ...,
        bootstrap_actions: Sequence[Cluster_BootstrapActionConfig] = ...,
        configurations: Sequence[Cluster_Configuration] = ...,
        custom_ami_id: str = ...,
        ebs_root_volume_iops: Int = ...,
        ebs_root_volume_size: Int = ...,
        ebs_root_volume_throughput: Int = ...,
        kerberos_attributes: Cluster_KerberosAttributes = ...,
        log_encryption_kms_key_id: str = ...,
        log_uri: str = ...,
        managed_scaling_policy: Cluster_ManagedScalingPolicy = ...,
        os_release_label: str = ...,
        placement_group_configs: Sequence[Cluster_PlacementGroupConfig] = ...,
        release_label: str = ...,
        scale_down_behavior: str = ...,
        security_configuration: str = ...,
        step_concurrency_level: Int = ...,
        steps: Sequence[Cluster_StepConfig] = ...,
        tags: Sequence[Cluster_Tag] = ...,
        visible_to_all_users: Bool = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_info: Final[Any]
    applications: Final[list[Any]]
    auto_scaling_role: Final[str]
    auto_termination_policy: Final[Cluster_AutoTerminationPolicy_Read]
    bootstrap_actions: Final[list[Any]]
    configurations: Final[list[Any]]
    custom_ami_id: Final[str]
    ebs_root_volume_iops: Final[Ref[int]]
    ebs_root_volume_size: Final[Ref[int]]
    ebs_root_volume_throughput: Final[Ref[int]]
    id: Final[str]
    instances: Final[Cluster_JobFlowInstancesConfig_Read]
    job_flow_role: Final[str]
    kerberos_attributes: Final[Cluster_KerberosAttributes_Read]
    log_encryption_kms_key_id: Final[str]
    log_uri: Final[str]
    managed_scaling_policy: Final[Cluster_ManagedScalingPolicy_Read]
    master_public_dns: Final[str]
    name: Final[str]
    os_release_label: Final[str]
    placement_group_configs: Final[list[Any]]
    release_label: Final[str]
    scale_down_behavior: Final[str]
    security_configuration: Final[str]
    service_role: Final[str]
    step_concurrency_level: Final[Ref[int]]
    steps: Final[list[Any]]
    tags: Final[list[Any]]
    visible_to_all_users: Final[Ref[bool]]

class InstanceFleetConfig_InstanceTypeConfig(TypedDict):
    bid_price: NotRequired[str]
    bid_price_as_percentage_of_on_demand_price: NotRequired[Number]
    configurations: NotRequired[Sequence[InstanceFleetConfig_ApplicationConfiguration]]
    custom_ami_id: NotRequired[str]
    ebs_configuration: NotRequired[InstanceFleetConfig_EbsConfiguration]
    instance_type: str
    priority: NotRequired[Number]
    weighted_capacity: NotRequired[Int]

class InstanceFleetConfig_ApplicationConfiguration(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[InstanceFleetConfig_ApplicationConfiguration2]]

class InstanceFleetConfig_ApplicationConfiguration2(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[InstanceFleetConfig_ApplicationConfiguration2]]

class InstanceFleetConfig_EbsConfiguration(TypedDict):
    ebs_block_device_configs: NotRequired[Sequence[InstanceFleetConfig_EbsBlockDeviceConfig]]
    ebs_optimized: NotRequired[Bool]

class InstanceFleetConfig_EbsBlockDeviceConfig(TypedDict):
    volume_specification: InstanceFleetConfig_VolumeSpecification
    volumes_per_instance: NotRequired[Int]

class InstanceFleetConfig_VolumeSpecification(TypedDict):
    iops: NotRequired[Int]
    size_in_gb: Int
    throughput: NotRequired[Int]
    volume_type: str

class InstanceFleetConfig_InstanceFleetProvisioningSpecifications(TypedDict):
    on_demand_specification: NotRequired[InstanceFleetConfig_OnDemandProvisioningSpecification]
    spot_specification: NotRequired[InstanceFleetConfig_SpotProvisioningSpecification]

class InstanceFleetConfig_OnDemandProvisioningSpecification(TypedDict):
    allocation_strategy: str
    capacity_reservation_options: NotRequired[InstanceFleetConfig_OnDemandCapacityReservationOptions]

class InstanceFleetConfig_OnDemandCapacityReservationOptions(TypedDict):
    capacity_reservation_preference: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]
    usage_strategy: NotRequired[str]

class InstanceFleetConfig_SpotProvisioningSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    block_duration_minutes: NotRequired[Int]
    timeout_action: str
    timeout_duration_minutes: Int

@final
class InstanceFleetConfig_InstanceFleetProvisioningSpecifications_Read:
    on_demand_specification: Final[InstanceFleetConfig_OnDemandProvisioningSpecification_Read]
    spot_specification: Final[InstanceFleetConfig_SpotProvisioningSpecification_Read]

@final
class InstanceFleetConfig_OnDemandProvisioningSpecification_Read:
    allocation_strategy: Final[str]
    capacity_reservation_options: Final[InstanceFleetConfig_OnDemandCapacityReservationOptions_Read]

@final
class InstanceFleetConfig_OnDemandCapacityReservationOptions_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_resource_group_arn: Final[str]
    usage_strategy: Final[str]

@final
class InstanceFleetConfig_SpotProvisioningSpecification_Read:
    allocation_strategy: Final[str]
    block_duration_minutes: Final[Ref[int]]
    timeout_action: Final[str]
    timeout_duration_minutes: Final[Ref[int]]

class InstanceFleetConfig_InstanceFleetResizingSpecifications(TypedDict):
    on_demand_resize_specification: NotRequired[InstanceFleetConfig_OnDemandResizingSpecification]
    spot_resize_specification: NotRequired[InstanceFleetConfig_SpotResizingSpecification]

class InstanceFleetConfig_OnDemandResizingSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    capacity_reservation_options: NotRequired[InstanceFleetConfig_OnDemandCapacityReservationOptions2]
    timeout_duration_minutes: NotRequired[Int]

class InstanceFleetConfig_OnDemandCapacityReservationOptions2(TypedDict):
    capacity_reservation_preference: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]
    usage_strategy: NotRequired[str]

class InstanceFleetConfig_SpotResizingSpecification(TypedDict):
    allocation_strategy: NotRequired[str]
    timeout_duration_minutes: NotRequired[Int]

@final
class InstanceFleetConfig_InstanceFleetResizingSpecifications_Read:
    on_demand_resize_specification: Final[InstanceFleetConfig_OnDemandResizingSpecification_Read]
    spot_resize_specification: Final[InstanceFleetConfig_SpotResizingSpecification_Read]

@final
class InstanceFleetConfig_OnDemandResizingSpecification_Read:
    allocation_strategy: Final[str]
    capacity_reservation_options: Final[InstanceFleetConfig_OnDemandCapacityReservationOptions_Read2]
    timeout_duration_minutes: Final[Ref[int]]

@final
class InstanceFleetConfig_OnDemandCapacityReservationOptions_Read2:
    capacity_reservation_preference: Final[str]
    capacity_reservation_resource_group_arn: Final[str]
    usage_strategy: Final[str]

@final
class InstanceFleetConfig_SpotResizingSpecification_Read:
    allocation_strategy: Final[str]
    timeout_duration_minutes: Final[Ref[int]]

@final
class InstanceFleetConfig(_Resource):
    """Resource Type definition for AWS::EMR::InstanceFleetConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_id: str,
        instance_fleet_type: str,
        instance_type_configs: Sequence[InstanceFleetConfig_InstanceTypeConfig] = ...,
        launch_specifications: InstanceFleetConfig_InstanceFleetProvisioningSpecifications = ...,
        name: str = ...,
        resize_specifications: InstanceFleetConfig_InstanceFleetResizingSpecifications = ...,
        target_on_demand_capacity: Int = ...,
        target_spot_capacity: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_id: Final[str]
    """The unique identifier of the EMR cluster."""
    instance_fleet_id: Final[str]
    """The unique identifier for instance fleet for specific cluster"""
    instance_fleet_type: Final[str]
    """The node type that the instance fleet hosts."""
    instance_type_configs: Final[list[Any]]
    """InstanceTypeConfigs determine the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities."""
    launch_specifications: Final[InstanceFleetConfig_InstanceFleetProvisioningSpecifications_Read]
    """InstanceTypeConfig determines the EC2 instances that Amazon EMR attempts to provision to fulfill On-Demand and Spot target capacities."""
    name: Final[str]
    """The friendly name of the instance fleet."""
    resize_specifications: Final[InstanceFleetConfig_InstanceFleetResizingSpecifications_Read]
    """The resize specification for the instance fleet."""
    target_on_demand_capacity: Final[Ref[int]]
    """The target capacity of On-Demand units for the instance fleet, which determines how many On-Demand instances to provision."""
    target_spot_capacity: Final[Ref[int]]
    """The target capacity of Spot units for the instance fleet, which determines how many Spot instances to provision."""

class InstanceGroupConfig_AutoScalingPolicy(TypedDict):
    constraints: InstanceGroupConfig_ScalingConstraints
    rules: Sequence[InstanceGroupConfig_ScalingRule]

class InstanceGroupConfig_ScalingConstraints(TypedDict):
    max_capacity: Int
    min_capacity: Int

class InstanceGroupConfig_ScalingRule(TypedDict):
    action: InstanceGroupConfig_ScalingAction
    description: NotRequired[str]
    name: str
    trigger: InstanceGroupConfig_ScalingTrigger

class InstanceGroupConfig_ScalingAction(TypedDict):
    market: NotRequired[str]
    simple_scaling_policy_configuration: InstanceGroupConfig_SimpleScalingPolicyConfiguration

class InstanceGroupConfig_SimpleScalingPolicyConfiguration(TypedDict):
    adjustment_type: NotRequired[str]
    cool_down: NotRequired[Int]
    scaling_adjustment: Int

class InstanceGroupConfig_ScalingTrigger(TypedDict):
    cloud_watch_alarm_definition: InstanceGroupConfig_CloudWatchAlarmDefinition

class InstanceGroupConfig_CloudWatchAlarmDefinition(TypedDict):
    comparison_operator: str
    dimensions: NotRequired[Sequence[InstanceGroupConfig_MetricDimension]]
    evaluation_periods: NotRequired[Int]
    metric_name: str
    namespace: NotRequired[str]
    period: Int
    statistic: NotRequired[str]
    threshold: Number
    unit: NotRequired[str]

class InstanceGroupConfig_MetricDimension(TypedDict):
    key: str
    value: str

@final
class InstanceGroupConfig_AutoScalingPolicy_Read:
    constraints: Final[InstanceGroupConfig_ScalingConstraints_Read]
    rules: Final[list[Any]]

@final
class InstanceGroupConfig_ScalingConstraints_Read:
    max_capacity: Final[Ref[int]]
    min_capacity: Final[Ref[int]]

class InstanceGroupConfig_AppConfiguration(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[InstanceGroupConfig_AppConfiguration2]]

class InstanceGroupConfig_AppConfiguration2(TypedDict):
    classification: NotRequired[str]
    configuration_properties: NotRequired[Mapping[str, str]]
    configurations: NotRequired[Sequence[InstanceGroupConfig_AppConfiguration2]]

class InstanceGroupConfig_EbsConfiguration(TypedDict):
    ebs_block_device_configs: NotRequired[Sequence[InstanceGroupConfig_EbsBlockDeviceConfig]]
    ebs_optimized: NotRequired[Bool]

class InstanceGroupConfig_EbsBlockDeviceConfig(TypedDict):
    volume_specification: InstanceGroupConfig_VolumeSpecification
    volumes_per_instance: NotRequired[Int]

class InstanceGroupConfig_VolumeSpecification(TypedDict):
    iops: NotRequired[Int]
    size_in_gb: Int
    throughput: NotRequired[Int]
    volume_type: str

@final
class InstanceGroupConfig_EbsConfiguration_Read:
    ebs_block_device_configs: Final[list[Any]]
    ebs_optimized: Final[Ref[bool]]

@final
class InstanceGroupConfig(_Resource):
    """Resource Type definition for AWS::EMR::InstanceGroupConfig"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_count: Int,
        instance_role: str,
        instance_type: str,
        job_flow_id: str,
        auto_scaling_policy: InstanceGroupConfig_AutoScalingPolicy = ...,
        bid_price: str = ...,
        configurations: Sequence[InstanceGroupConfig_AppConfiguration] = ...,
        custom_ami_id: str = ...,
        ebs_configuration: InstanceGroupConfig_EbsConfiguration = ...,
        market: str = ...,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_scaling_policy: Final[InstanceGroupConfig_AutoScalingPolicy_Read]
    bid_price: Final[str]
    configurations: Final[list[Any]]
    custom_ami_id: Final[str]
    ebs_configuration: Final[InstanceGroupConfig_EbsConfiguration_Read]
    instance_count: Final[Ref[int]]
    instance_group_id: Final[str]
    instance_role: Final[str]
    instance_type: Final[str]
    job_flow_id: Final[str]
    market: Final[str]
    name: Final[str]

@final
class SecurityConfiguration(_Resource):
    """Use a SecurityConfiguration resource to configure data encryption, Kerberos authentication, and Amazon S3 authorization for EMRFS."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_configuration: Mapping[str, Any] | str,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    name: Final[str]
    """The name of the security configuration."""
    security_configuration: Final[Any]
    """The security configuration details in JSON format."""

class Step_HadoopJarStepConfig(TypedDict):
    args: NotRequired[Texts]
    jar: str
    main_class: NotRequired[str]
    step_properties: NotRequired[Sequence[Step_KeyValue]]

class Step_KeyValue(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class Step_HadoopJarStepConfig_Read:
    args: Final[list[str]]
    jar: Final[str]
    main_class: Final[str]
    step_properties: Final[list[Any]]

@final
class Step(_Resource):
    """Schema for AWS::EMR::Step"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action_on_failure: str,
        hadoop_jar_step: Step_HadoopJarStepConfig,
        job_flow_id: str,
        name: str,
        encryption_key_arn: str = ...,
        log_uri: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action_on_failure: Final[str]
    """This specifies what action to take when the cluster step fails."""
    encryption_key_arn: Final[str]
    """The KMS key ARN to encrypt the logs published to the given Amazon S3 destination."""
    hadoop_jar_step: Final[Step_HadoopJarStepConfig_Read]
    """The HadoopJarStepConfig property type specifies a job flow step consisting of a JAR file whose main function will be executed."""
    id: Final[str]
    """ID generated by service"""
    job_flow_id: Final[str]
    """A string that uniquely identifies the cluster (job flow)."""
    log_uri: Final[str]
    """The Amazon S3 destination URI for log publishing."""
    name: Final[str]
    """The name of the cluster step."""

class Studio_Tag(TypedDict):
    key: str
    value: str

@final
class Studio(_Resource):
    """Resource schema for AWS::EMR::Studio"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auth_mode: Literal["SSO", "IAM"],
        default_s3_location: str,
        engine_security_group_id: str,
        name: str,
        service_role: str,
        subnet_ids: Texts,
        vpc_id: str,
        workspace_security_group_id: str,
        description: str = ...,
        encryption_key_arn: str = ...,
        idc_instance_arn: str = ...,
        idc_user_assignment: Literal["REQUIRED", "OPTIONAL"] = ...,
        idp_auth_url: str = ...,
        idp_relay_state_parameter_name: str = ...,
        tags: Sequence[Studio_Tag] = ...,
        trusted_identity_propagation_enabled: Bool = ...,
        user_role: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the EMR Studio."""
    auth_mode: Final[str]
    """Specifies whether the Studio authenticates users using single sign-on (SSO) or IAM."""
    default_s3_location: Final[str]
    """The default Amazon S3 location to back up EMR Studio Workspaces and notebook files."""
    description: Final[str]
    """A detailed description of the Studio."""
    encryption_key_arn: Final[str]
    """The AWS KMS key identifier (ARN) used to encrypt AWS EMR Studio workspace and notebook files when backed up to AWS S3."""
    engine_security_group_id: Final[str]
    """The ID of the Amazon EMR Studio Engine security group."""
    idc_instance_arn: Final[str]
    """The ARN of the IAM Identity Center instance to create the Studio application."""
    idc_user_assignment: Final[str]
    """Specifies whether IAM Identity Center user assignment is REQUIRED or OPTIONAL."""
    idp_auth_url: Final[str]
    """Your identity provider's authentication endpoint."""
    idp_relay_state_parameter_name: Final[str]
    """The name of relay state parameter for external Identity Provider."""
    name: Final[str]
    """A descriptive name for the Amazon EMR Studio."""
    service_role: Final[str]
    """The IAM role that will be assumed by the Amazon EMR Studio."""
    studio_id: Final[str]
    """The ID of the EMR Studio."""
    subnet_ids: Final[list[str]]
    """A list of up to 5 subnet IDs to associate with the Studio."""
    tags: Final[list[Any]]
    """A list of tags to associate with the Studio."""
    trusted_identity_propagation_enabled: Final[Ref[bool]]
    """A Boolean indicating whether to enable Trusted identity propagation for the Studio."""
    url: Final[str]
    """The unique Studio access URL."""
    user_role: Final[str]
    """The IAM user role that will be assumed by users and groups logged in to a Studio."""
    vpc_id: Final[str]
    """The ID of the Amazon Virtual Private Cloud (Amazon VPC) to associate with the Studio."""
    workspace_security_group_id: Final[str]
    """The ID of the Amazon EMR Studio Workspace security group."""

@final
class StudioSessionMapping(_Resource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_name: str,
        identity_type: Literal["USER", "GROUP"],
        session_policy_arn: str,
        studio_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    identity_name: Final[str]
    """The name of the user or group."""
    identity_type: Final[str]
    """Specifies whether the identity to map to the Studio is a user or a group."""
    session_policy_arn: Final[str]
    """The Amazon Resource Name (ARN) for the session policy that will be applied to the user or group."""
    studio_id: Final[str]
    """The ID of the Amazon EMR Studio to which the user or group will be mapped."""

class WALWorkspace_Tag(TypedDict):
    key: str
    value: str

@final
class WALWorkspace(_Resource):
    """Resource Type definition for AWS::EMR::WALWorkspace"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tags: Sequence[WALWorkspace_Tag] = ...,
        wal_workspace_name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    wal_workspace_name: Final[str]
    """The name of the emrwal container"""
