"""Resource types of AWS Deadline. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Budget_BudgetActionToAdd(TypedDict):
    description: NotRequired[str]
    threshold_percentage: Number
    type: Literal["STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"]

class Budget_BudgetSchedule(TypedDict):
    fixed: Budget_FixedBudgetSchedule

class Budget_FixedBudgetSchedule(TypedDict):
    end_time: str
    start_time: str

@final
class Budget_BudgetSchedule_Read:
    fixed: Final[Budget_FixedBudgetSchedule_Read]

@final
class Budget_FixedBudgetSchedule_Read:
    end_time: Final[str]
    start_time: Final[str]

class Budget_Tag(TypedDict):
    key: str
    value: str

class Budget_UsageTrackingResource(TypedDict):
    queue_id: str

@final
class Budget_UsageTrackingResource_Read:
    queue_id: Final[str]

@final
class Budget(_Resource):
    """Creates a budget to set spending thresholds for your rendering activity."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        actions: Sequence[Budget_BudgetActionToAdd],
        approximate_dollar_limit: Number,
        display_name: str,
        farm_id: str,
        schedule: Budget_BudgetSchedule,
        usage_tracking_resource: Budget_UsageTrackingResource,
        description: str = ...,
        tags: Sequence[Budget_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    actions: Final[list[Any]]
    """The budget actions to specify what happens when the budget runs out."""
    approximate_dollar_limit: Final[Ref[float]]
    """The dollar limit based on consumed usage."""
    arn: Final[str]
    """The ARN of the budget."""
    budget_id: Final[str]
    """The budget ID."""
    description: Final[str]
    """The description of the budget."""
    display_name: Final[str]
    """The display name of the budget."""
    farm_id: Final[str]
    """The farm ID."""
    schedule: Final[Budget_BudgetSchedule_Read]
    """The start and end time of the budget."""
    status: Final[str]
    """The status of the budget."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    usage_tracking_resource: Final[Budget_UsageTrackingResource_Read]
    """The usage details of the allotted budget."""

class Farm_Tag(TypedDict):
    key: str
    value: str

@final
class Farm(_Resource):
    """Resource Type definition for AWS::Deadline::Farm"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        cost_scale_factor: Number = ...,
        description: str = ...,
        kms_key_arn: str = ...,
        tags: Sequence[Farm_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    cost_scale_factor: Final[Ref[float]]
    description: Final[str]
    display_name: Final[str]
    farm_id: Final[str]
    kms_key_arn: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class Fleet_FleetCapabilities_Read:
    amounts: Final[list[Any]]
    attributes: Final[list[Any]]

class Fleet_FleetConfiguration(TypedDict):
    customer_managed: NotRequired[Fleet_CustomerManagedFleetConfiguration]
    service_managed_ec2: NotRequired[Fleet_ServiceManagedEc2FleetConfiguration]

class Fleet_CustomerManagedFleetConfiguration(TypedDict):
    auto_scaling_configuration: NotRequired[Fleet_CustomerManagedAutoScalingConfiguration]
    mode: Literal["NO_SCALING", "EVENT_BASED_AUTO_SCALING"]
    storage_profile_id: NotRequired[str]
    tag_propagation_mode: NotRequired[Literal["NO_PROPAGATION", "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"]]
    worker_capabilities: Fleet_CustomerManagedWorkerCapabilities

class Fleet_CustomerManagedAutoScalingConfiguration(TypedDict):
    scale_out_workers_per_minute: NotRequired[Int]
    standby_worker_count: NotRequired[Int]
    worker_idle_duration_seconds: NotRequired[Int]

class Fleet_CustomerManagedWorkerCapabilities(TypedDict):
    accelerator_count: NotRequired[Fleet_AcceleratorCountRange]
    accelerator_total_memory_mib: NotRequired[Fleet_AcceleratorTotalMemoryMiBRange]
    accelerator_types: NotRequired[Sequence[Literal["gpu"]]]
    cpu_architecture_type: Literal["x86_64", "arm64"]
    custom_amounts: NotRequired[Sequence[Fleet_FleetAmountCapability]]
    custom_attributes: NotRequired[Sequence[Fleet_FleetAttributeCapability]]
    memory_mib: Fleet_MemoryMiBRange
    os_family: Literal["WINDOWS", "LINUX", "MACOS"]
    vcpu_count: Fleet_VCpuCountRange

class Fleet_AcceleratorCountRange(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_AcceleratorTotalMemoryMiBRange(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_FleetAmountCapability(TypedDict):
    max: NotRequired[Number]
    min: Number
    name: str

class Fleet_FleetAttributeCapability(TypedDict):
    name: str
    values: Texts

class Fleet_MemoryMiBRange(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_VCpuCountRange(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_ServiceManagedEc2FleetConfiguration(TypedDict):
    auto_scaling_configuration: NotRequired[Fleet_ServiceManagedEc2AutoScalingConfiguration]
    instance_capabilities: Fleet_ServiceManagedEc2InstanceCapabilities
    instance_market_options: Fleet_ServiceManagedEc2InstanceMarketOptions
    persistent_volume_configuration: NotRequired[Fleet_PersistentVolumeConfiguration]
    storage_profile_id: NotRequired[str]
    vpc_configuration: NotRequired[Fleet_VpcConfiguration]

class Fleet_ServiceManagedEc2AutoScalingConfiguration(TypedDict):
    scale_out_workers_per_minute: NotRequired[Int]
    standby_worker_count: NotRequired[Int]
    worker_idle_duration_seconds: NotRequired[Int]

class Fleet_ServiceManagedEc2InstanceCapabilities(TypedDict):
    accelerator_capabilities: NotRequired[Fleet_AcceleratorCapabilities]
    allowed_instance_types: NotRequired[Texts]
    cpu_architecture_type: Literal["x86_64", "arm64"]
    custom_amounts: NotRequired[Sequence[Fleet_FleetAmountCapability2]]
    custom_attributes: NotRequired[Sequence[Fleet_FleetAttributeCapability2]]
    excluded_instance_types: NotRequired[Texts]
    memory_mib: Fleet_MemoryMiBRange2
    os_family: Literal["LINUX", "WINDOWS"]
    root_ebs_volume: NotRequired[Fleet_Ec2EbsVolume]
    software_add_ons: NotRequired[Sequence[Fleet_FleetSoftwareAddOn]]
    vcpu_count: Fleet_VCpuCountRange2

class Fleet_AcceleratorCapabilities(TypedDict):
    count: NotRequired[Fleet_AcceleratorCountRange2]
    selections: Sequence[Fleet_AcceleratorSelection]

class Fleet_AcceleratorCountRange2(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_AcceleratorSelection(TypedDict):
    name: Literal["t4", "a10g", "l4", "l40s", "rtx-pro-server-6000"]
    runtime: NotRequired[str]

class Fleet_FleetAmountCapability2(TypedDict):
    max: NotRequired[Number]
    min: Number
    name: str

class Fleet_FleetAttributeCapability2(TypedDict):
    name: str
    values: Texts

class Fleet_MemoryMiBRange2(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_Ec2EbsVolume(TypedDict):
    iops: NotRequired[Int]
    size_gib: NotRequired[Int]
    throughput_mib: NotRequired[Int]

class Fleet_FleetSoftwareAddOn(TypedDict):
    name: Literal["docker"]

class Fleet_VCpuCountRange2(TypedDict):
    max: NotRequired[Int]
    min: Int

class Fleet_ServiceManagedEc2InstanceMarketOptions(TypedDict):
    type: Literal["on-demand", "spot", "wait-and-save"]

class Fleet_PersistentVolumeConfiguration(TypedDict):
    iops: NotRequired[Int]
    last_used_ttl_hours: NotRequired[Int]
    mount_path: str
    size_gib: NotRequired[Int]
    throughput_mib: NotRequired[Int]

class Fleet_VpcConfiguration(TypedDict):
    resource_configuration_arns: NotRequired[Texts]

@final
class Fleet_FleetConfiguration_Read:
    customer_managed: Final[Fleet_CustomerManagedFleetConfiguration_Read]
    service_managed_ec2: Final[Fleet_ServiceManagedEc2FleetConfiguration_Read]

@final
class Fleet_CustomerManagedFleetConfiguration_Read:
    auto_scaling_configuration: Final[Fleet_CustomerManagedAutoScalingConfiguration_Read]
    mode: Final[str]
    storage_profile_id: Final[str]
    tag_propagation_mode: Final[str]
    worker_capabilities: Final[Fleet_CustomerManagedWorkerCapabilities_Read]

@final
class Fleet_CustomerManagedAutoScalingConfiguration_Read:
    scale_out_workers_per_minute: Final[Ref[int]]
    standby_worker_count: Final[Ref[int]]
    worker_idle_duration_seconds: Final[Ref[int]]

@final
class Fleet_CustomerManagedWorkerCapabilities_Read:
    accelerator_count: Final[Fleet_AcceleratorCountRange_Read]
    accelerator_total_memory_mib: Final[Fleet_AcceleratorTotalMemoryMiBRange_Read]
    accelerator_types: Final[list[str]]
    cpu_architecture_type: Final[str]
    custom_amounts: Final[list[Any]]
    custom_attributes: Final[list[Any]]
    memory_mib: Final[Fleet_MemoryMiBRange_Read]
    os_family: Final[str]
    vcpu_count: Final[Fleet_VCpuCountRange_Read]

@final
class Fleet_AcceleratorCountRange_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_AcceleratorTotalMemoryMiBRange_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_MemoryMiBRange_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_VCpuCountRange_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_ServiceManagedEc2FleetConfiguration_Read:
    auto_scaling_configuration: Final[Fleet_ServiceManagedEc2AutoScalingConfiguration_Read]
    instance_capabilities: Final[Fleet_ServiceManagedEc2InstanceCapabilities_Read]
    instance_market_options: Final[Fleet_ServiceManagedEc2InstanceMarketOptions_Read]
    persistent_volume_configuration: Final[Fleet_PersistentVolumeConfiguration_Read]
    storage_profile_id: Final[str]
    vpc_configuration: Final[Fleet_VpcConfiguration_Read]

@final
class Fleet_ServiceManagedEc2AutoScalingConfiguration_Read:
    scale_out_workers_per_minute: Final[Ref[int]]
    standby_worker_count: Final[Ref[int]]
    worker_idle_duration_seconds: Final[Ref[int]]

@final
class Fleet_ServiceManagedEc2InstanceCapabilities_Read:
    accelerator_capabilities: Final[Fleet_AcceleratorCapabilities_Read]
    allowed_instance_types: Final[list[str]]
    cpu_architecture_type: Final[str]
    custom_amounts: Final[list[Any]]
    custom_attributes: Final[list[Any]]
    excluded_instance_types: Final[list[str]]
    memory_mib: Final[Fleet_MemoryMiBRange_Read2]
    os_family: Final[str]
    root_ebs_volume: Final[Fleet_Ec2EbsVolume_Read]
    software_add_ons: Final[list[Any]]
    vcpu_count: Final[Fleet_VCpuCountRange_Read2]

@final
class Fleet_AcceleratorCapabilities_Read:
    count: Final[Fleet_AcceleratorCountRange_Read2]
    selections: Final[list[Any]]

@final
class Fleet_AcceleratorCountRange_Read2:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_MemoryMiBRange_Read2:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_Ec2EbsVolume_Read:
    iops: Final[Ref[int]]
    size_gib: Final[Ref[int]]
    throughput_mib: Final[Ref[int]]

@final
class Fleet_VCpuCountRange_Read2:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class Fleet_ServiceManagedEc2InstanceMarketOptions_Read:
    type: Final[str]

@final
class Fleet_PersistentVolumeConfiguration_Read:
    iops: Final[Ref[int]]
    last_used_ttl_hours: Final[Ref[int]]
    mount_path: Final[str]
    size_gib: Final[Ref[int]]
    throughput_mib: Final[Ref[int]]

@final
class Fleet_VpcConfiguration_Read:
    resource_configuration_arns: Final[list[str]]

class Fleet_HostConfiguration(TypedDict):
    script_body: str
    script_timeout_seconds: NotRequired[Int]

@final
class Fleet_HostConfiguration_Read:
    script_body: Final[str]
    script_timeout_seconds: Final[Ref[int]]

class Fleet_Tag(TypedDict):
    key: str
    value: str

@final
class Fleet(_Resource):
    """Resource Type definition for AWS::Deadline::Fleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        configuration: Fleet_FleetConfiguration,
        display_name: str,
        farm_id: str,
        max_worker_count: Int,
        role_arn: str,
        description: str = ...,
        host_configuration: Fleet_HostConfiguration = ...,
        min_worker_count: Int = ...,
        tags: Sequence[Fleet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    capabilities: Final[Fleet_FleetCapabilities_Read]
    configuration: Final[Fleet_FleetConfiguration_Read]
    description: Final[str]
    display_name: Final[str]
    farm_id: Final[str]
    fleet_id: Final[str]
    host_configuration: Final[Fleet_HostConfiguration_Read]
    max_worker_count: Final[Ref[int]]
    min_worker_count: Final[Ref[int]]
    role_arn: Final[str]
    status: Final[str]
    status_message: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    worker_count: Final[Ref[int]]

class LicenseEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class LicenseEndpoint(_Resource):
    """Resource Type definition for AWS::Deadline::LicenseEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        security_group_ids: Texts,
        subnet_ids: Texts,
        vpc_id: str,
        tags: Sequence[LicenseEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    dns_name: Final[str]
    license_endpoint_id: Final[str]
    security_group_ids: Final[list[str]]
    status: Final[str]
    status_message: Final[str]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_id: Final[str]

@final
class Limit(_Resource):
    """Resource Type definition for AWS::Deadline::Limit"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        amount_requirement_name: str,
        display_name: str,
        farm_id: str,
        max_count: Int,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amount_requirement_name: Final[str]
    current_count: Final[Ref[int]]
    description: Final[str]
    display_name: Final[str]
    farm_id: Final[str]
    limit_id: Final[str]
    max_count: Final[Ref[int]]

@final
class MeteredProduct(_Resource):
    """Resource Type definition for AWS::Deadline::MeteredProduct"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        license_endpoint_id: str = ...,
        product_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    family: Final[str]
    license_endpoint_id: Final[str]
    port: Final[Ref[int]]
    product_id: Final[str]
    vendor: Final[str]

class Monitor_Tag(TypedDict):
    key: str
    value: str

@final
class Monitor(_Resource):
    """Resource Type definition for AWS::Deadline::Monitor"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        identity_center_instance_arn: str,
        role_arn: str,
        subdomain: str,
        identity_center_region: str = ...,
        tags: Sequence[Monitor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    display_name: Final[str]
    identity_center_application_arn: Final[str]
    identity_center_instance_arn: Final[str]
    identity_center_region: Final[str]
    """The AWS region where IAM Identity Center is enabled."""
    monitor_id: Final[str]
    role_arn: Final[str]
    subdomain: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    url: Final[str]

class Queue_JobAttachmentSettings(TypedDict):
    root_prefix: str
    s3_bucket_name: str

@final
class Queue_JobAttachmentSettings_Read:
    root_prefix: Final[str]
    s3_bucket_name: Final[str]

class Queue_JobRunAsUser(TypedDict):
    posix: NotRequired[Queue_PosixUser]
    run_as: Literal["QUEUE_CONFIGURED_USER", "WORKER_AGENT_USER"]
    windows: NotRequired[Queue_WindowsUser]

class Queue_PosixUser(TypedDict):
    group: str
    user: str

class Queue_WindowsUser(TypedDict):
    password_arn: str
    user: str

@final
class Queue_JobRunAsUser_Read:
    posix: Final[Queue_PosixUser_Read]
    run_as: Final[str]
    windows: Final[Queue_WindowsUser_Read]

@final
class Queue_PosixUser_Read:
    group: Final[str]
    user: Final[str]

@final
class Queue_WindowsUser_Read:
    password_arn: Final[str]
    user: Final[str]

class Queue_SchedulingConfiguration(TypedDict):
    priority_fifo: NotRequired[Mapping[str, Any]]
    priority_balanced: NotRequired[Queue_PriorityBalancedSchedulingConfiguration]
    weighted_balanced: NotRequired[Queue_WeightedBalancedSchedulingConfiguration]

class Queue_PriorityBalancedSchedulingConfiguration(TypedDict):
    rendering_task_buffer: NotRequired[Int]

class Queue_WeightedBalancedSchedulingConfiguration(TypedDict):
    error_weight: NotRequired[Number]
    max_priority_override: NotRequired[Queue_SchedulingMaxPriorityOverride]
    min_priority_override: NotRequired[Queue_SchedulingMinPriorityOverride]
    priority_weight: NotRequired[Number]
    rendering_task_buffer: NotRequired[Int]
    rendering_task_weight: NotRequired[Number]
    submission_time_weight: NotRequired[Number]

class Queue_SchedulingMaxPriorityOverride(TypedDict):
    always_schedule_first: Mapping[str, Any]

class Queue_SchedulingMinPriorityOverride(TypedDict):
    always_schedule_last: Mapping[str, Any]

@final
class Queue_SchedulingConfiguration_Read:
    priority_fifo: Final[Any]
    priority_balanced: Final[Queue_PriorityBalancedSchedulingConfiguration_Read]
    weighted_balanced: Final[Queue_WeightedBalancedSchedulingConfiguration_Read]

@final
class Queue_PriorityBalancedSchedulingConfiguration_Read:
    rendering_task_buffer: Final[Ref[int]]

@final
class Queue_WeightedBalancedSchedulingConfiguration_Read:
    error_weight: Final[Ref[float]]
    max_priority_override: Final[Queue_SchedulingMaxPriorityOverride_Read]
    min_priority_override: Final[Queue_SchedulingMinPriorityOverride_Read]
    priority_weight: Final[Ref[float]]
    rendering_task_buffer: Final[Ref[int]]
    rendering_task_weight: Final[Ref[float]]
    submission_time_weight: Final[Ref[float]]

@final
class Queue_SchedulingMaxPriorityOverride_Read:
    always_schedule_first: Final[Any]

@final
class Queue_SchedulingMinPriorityOverride_Read:
    always_schedule_last: Final[Any]

class Queue_Tag(TypedDict):
    key: str
    value: str

@final
class Queue(_Resource):
    """Resource Type definition for AWS::Deadline::Queue"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        farm_id: str,
        allowed_storage_profile_ids: Texts = ...,
        default_budget_action: Literal["NONE", "STOP_SCHEDULING_AND_COMPLETE_TASKS", "STOP_SCHEDULING_AND_CANCEL_TASKS"] = ...,
        description: str = ...,
        job_attachment_settings: Queue_JobAttachmentSettings = ...,
        job_run_as_user: Queue_JobRunAsUser = ...,
        required_file_system_location_names: Texts = ...,
        role_arn: str = ...,
        scheduling_configuration: Queue_SchedulingConfiguration = ...,
        tags: Sequence[Queue_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_storage_profile_ids: Final[list[str]]
    arn: Final[str]
    default_budget_action: Final[str]
    description: Final[str]
    display_name: Final[str]
    farm_id: Final[str]
    job_attachment_settings: Final[Queue_JobAttachmentSettings_Read]
    job_run_as_user: Final[Queue_JobRunAsUser_Read]
    queue_id: Final[str]
    required_file_system_location_names: Final[list[str]]
    role_arn: Final[str]
    scheduling_configuration: Final[Queue_SchedulingConfiguration_Read]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class QueueEnvironment(_Resource):
    """Resource Type definition for AWS::Deadline::QueueEnvironment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        farm_id: str,
        priority: Int,
        queue_id: str,
        template: str,
        template_type: Literal["JSON", "YAML"],
        **_options: Unpack[Options],
    ) -> None: ...
    farm_id: Final[str]
    name: Final[str]
    priority: Final[Ref[int]]
    queue_environment_id: Final[str]
    queue_id: Final[str]
    template: Final[str]
    template_type: Final[str]

@final
class QueueFleetAssociation(_Resource):
    """Resource Type definition for AWS::Deadline::QueueFleetAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        farm_id: str,
        fleet_id: str,
        queue_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    farm_id: Final[str]
    fleet_id: Final[str]
    queue_id: Final[str]

@final
class QueueLimitAssociation(_Resource):
    """Resource Type definition for AWS::Deadline::QueueLimitAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        farm_id: str,
        limit_id: str,
        queue_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    farm_id: Final[str]
    limit_id: Final[str]
    queue_id: Final[str]

class StorageProfile_FileSystemLocation(TypedDict):
    name: str
    path: str
    type: Literal["SHARED", "LOCAL"]

@final
class StorageProfile(_Resource):
    """Resource Type definition for AWS::Deadline::StorageProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        display_name: str,
        farm_id: str,
        os_family: Literal["WINDOWS", "LINUX", "MACOS"],
        file_system_locations: Sequence[StorageProfile_FileSystemLocation] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    display_name: Final[str]
    farm_id: Final[str]
    file_system_locations: Final[list[Any]]
    os_family: Final[str]
    storage_profile_id: Final[str]

class Worker_HostPropertiesRequest(TypedDict):
    host_name: NotRequired[str]
    ip_addresses: NotRequired[Worker_IpAddresses]

class Worker_IpAddresses(TypedDict):
    ipv4_addresses: NotRequired[Texts]
    ipv6_addresses: NotRequired[Texts]

@final
class Worker_HostPropertiesRequest_Read:
    host_name: Final[str]
    ip_addresses: Final[Worker_IpAddresses_Read]

@final
class Worker_IpAddresses_Read:
    ipv4_addresses: Final[list[str]]
    ipv6_addresses: Final[list[str]]

class Worker_TagsItem(TypedDict):
    key: str
    value: str

@final
class Worker(_Resource):
    """Definition of AWS::Deadline::Worker Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        farm_id: str,
        fleet_id: str,
        host_properties: Worker_HostPropertiesRequest = ...,
        tags: Sequence[Worker_TagsItem] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the worker."""
    created_at: Final[str]
    """The date and time the resource was created."""
    created_by: Final[str]
    """The user or system that created this resource."""
    farm_id: Final[str]
    """The farm ID."""
    fleet_id: Final[str]
    """The fleet ID."""
    host_properties: Final[Worker_HostPropertiesRequest_Read]
    """The host property details."""
    status: Final[str]
    """The status of the worker."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    worker_id: Final[str]
    """The worker ID."""
