"""Resource types of AWS PCS. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Cluster_Networking(TypedDict):
    network_type: NotRequired[Literal["IPV4", "IPV6"]]
    security_group_ids: NotRequired[Texts]
    subnet_ids: NotRequired[Texts]

@final
class Cluster_Networking_Read:
    network_type: Final[str]
    security_group_ids: Final[list[str]]
    subnet_ids: Final[list[str]]

class Cluster_Scheduler(TypedDict):
    type: Literal["SLURM"]
    version: str

@final
class Cluster_Scheduler_Read:
    type: Final[str]
    version: Final[str]

class Cluster_SlurmConfiguration(TypedDict):
    accounting: NotRequired[Cluster_Accounting]
    auth_key: NotRequired[Cluster_AuthKey]
    cgroup_custom_settings: NotRequired[Sequence[Cluster_CgroupCustomSetting]]
    jwt_auth: NotRequired[Cluster_JwtAuth]
    scale_down_idle_time_in_seconds: NotRequired[Int]
    slurm_custom_settings: NotRequired[Sequence[Cluster_SlurmCustomSetting]]
    slurm_rest: NotRequired[Cluster_SlurmRest]
    slurmdbd_custom_settings: NotRequired[Sequence[Cluster_SlurmdbdCustomSetting]]

class Cluster_Accounting(TypedDict):
    default_purge_time_in_days: NotRequired[Int]
    mode: Literal["STANDARD", "NONE"]

class Cluster_AuthKey(TypedDict):
    secret_arn: str
    secret_version: str

class Cluster_CgroupCustomSetting(TypedDict):
    parameter_name: str
    parameter_value: str

class Cluster_JwtAuth(TypedDict):
    jwt_key: NotRequired[Cluster_JwtKey]

class Cluster_JwtKey(TypedDict):
    secret_arn: str
    secret_version: str

class Cluster_SlurmCustomSetting(TypedDict):
    parameter_name: str
    parameter_value: str

class Cluster_SlurmRest(TypedDict):
    mode: Literal["STANDARD", "NONE"]

class Cluster_SlurmdbdCustomSetting(TypedDict):
    parameter_name: str
    parameter_value: str

@final
class Cluster_SlurmConfiguration_Read:
    accounting: Final[Cluster_Accounting_Read]
    auth_key: Final[Cluster_AuthKey_Read]
    cgroup_custom_settings: Final[list[Any]]
    jwt_auth: Final[Cluster_JwtAuth_Read]
    scale_down_idle_time_in_seconds: Final[Ref[int]]
    slurm_custom_settings: Final[list[Any]]
    slurm_rest: Final[Cluster_SlurmRest_Read]
    slurmdbd_custom_settings: Final[list[Any]]

@final
class Cluster_Accounting_Read:
    default_purge_time_in_days: Final[Ref[int]]
    mode: Final[str]

@final
class Cluster_AuthKey_Read:
    secret_arn: Final[str]
    secret_version: Final[str]

@final
class Cluster_JwtAuth_Read:
    jwt_key: Final[Cluster_JwtKey_Read]

@final
class Cluster_JwtKey_Read:
    secret_arn: Final[str]
    secret_version: Final[str]

@final
class Cluster_SlurmRest_Read:
    mode: Final[str]

@final
class Cluster(_Resource):
    """AWS::PCS::Cluster resource creates an AWS PCS cluster."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        networking: Cluster_Networking,
        scheduler: Cluster_Scheduler,
        size: Literal["SMALL", "MEDIUM", "LARGE"],
        name: str = ...,
        slurm_configuration: Cluster_SlurmConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The unique Amazon Resource Name (ARN) of the cluster."""
    endpoints: Final[list[Any]]
    """The list of endpoints available for interaction with the scheduler."""
    error_info: Final[list[Any]]
    """The list of errors that occurred during cluster provisioning."""
    id: Final[str]
    """The generated unique ID of the cluster."""
    name: Final[str]
    """The name that identifies the cluster."""
    networking: Final[Cluster_Networking_Read]
    """The networking configuration for the cluster's control plane."""
    scheduler: Final[Cluster_Scheduler_Read]
    """The cluster management and job scheduling software associated with the cluster."""
    size: Final[str]
    """The size of the cluster."""
    slurm_configuration: Final[Cluster_SlurmConfiguration_Read]
    """Additional options related to the Slurm scheduler."""
    status: Final[str]
    """The provisioning status of the cluster."""
    tags: Final[Any]
    """1 or more tags added to the resource."""

class ComputeNodeGroup_CustomLaunchTemplate(TypedDict):
    template_id: NotRequired[str]
    version: NotRequired[str]

@final
class ComputeNodeGroup_CustomLaunchTemplate_Read:
    template_id: Final[str]
    version: Final[str]

class ComputeNodeGroup_InstanceConfig(TypedDict):
    instance_type: NotRequired[str]

class ComputeNodeGroup_NodeLifecycleActions(TypedDict):
    script_caching_policy: NotRequired[Literal["CACHE_ONCE", "REFRESH_ON_REBOOT"]]
    stages: ComputeNodeGroup_NodeLifecycleStages

class ComputeNodeGroup_NodeLifecycleStages(TypedDict):
    node_bootstrapped: NotRequired[Sequence[ComputeNodeGroup_NodeLifecycleScript]]
    node_ready: NotRequired[Sequence[ComputeNodeGroup_NodeLifecycleScript2]]

class ComputeNodeGroup_NodeLifecycleScript(TypedDict):
    arguments: NotRequired[Texts]
    execution_policy: NotRequired[Literal["FIRST_BOOT_ONLY", "EVERY_BOOT"]]
    name: str
    on_error: NotRequired[Literal["TERMINATE", "STOP_SEQUENCE", "CONTINUE"]]
    script_source: ComputeNodeGroup_ScriptSource

class ComputeNodeGroup_ScriptSource(TypedDict):
    checksum: NotRequired[str]
    s3_version_id: NotRequired[str]
    script_location: str

class ComputeNodeGroup_NodeLifecycleScript2(TypedDict):
    arguments: NotRequired[Texts]
    execution_policy: NotRequired[Literal["FIRST_BOOT_ONLY", "EVERY_BOOT"]]
    name: str
    on_error: NotRequired[Literal["TERMINATE", "STOP_SEQUENCE", "CONTINUE"]]
    script_source: ComputeNodeGroup_ScriptSource

@final
class ComputeNodeGroup_NodeLifecycleActions_Read:
    script_caching_policy: Final[str]
    stages: Final[ComputeNodeGroup_NodeLifecycleStages_Read]

@final
class ComputeNodeGroup_NodeLifecycleStages_Read:
    node_bootstrapped: Final[list[Any]]
    node_ready: Final[list[Any]]

class ComputeNodeGroup_ScalingConfiguration(TypedDict):
    max_instance_count: Int
    min_instance_count: Int

@final
class ComputeNodeGroup_ScalingConfiguration_Read:
    max_instance_count: Final[Ref[int]]
    min_instance_count: Final[Ref[int]]

class ComputeNodeGroup_SlurmConfiguration(TypedDict):
    gres_custom_settings: NotRequired[Sequence[Mapping[str, str]]]
    scale_down_idle_time_in_seconds: NotRequired[Int]
    slurm_custom_settings: NotRequired[Sequence[ComputeNodeGroup_SlurmCustomSetting]]

class ComputeNodeGroup_SlurmCustomSetting(TypedDict):
    parameter_name: str
    parameter_value: str

@final
class ComputeNodeGroup_SlurmConfiguration_Read:
    gres_custom_settings: Final[list[Any]]
    scale_down_idle_time_in_seconds: Final[Ref[int]]
    slurm_custom_settings: Final[list[Any]]

class ComputeNodeGroup_SpotOptions(TypedDict):
    allocation_strategy: NotRequired[Literal["lowest-price", "capacity-optimized", "price-capacity-optimized"]]

@final
class ComputeNodeGroup_SpotOptions_Read:
    allocation_strategy: Final[str]

@final
class ComputeNodeGroup(_Resource):
    """AWS::PCS::ComputeNodeGroup resource creates an AWS PCS compute node group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_id: str,
        iam_instance_profile_arn: str,
        instance_configs: Sequence[ComputeNodeGroup_InstanceConfig],
        scaling_configuration: ComputeNodeGroup_ScalingConfiguration,
        subnet_ids: Texts,
        ami_id: str = ...,
        custom_launch_template: ComputeNodeGroup_CustomLaunchTemplate = ...,
        name: str = ...,
        node_lifecycle_actions: ComputeNodeGroup_NodeLifecycleActions = ...,
        purchase_option: Literal["ONDEMAND", "SPOT", "CAPACITY_BLOCK", "INTERRUPTIBLE_CAPACITY_RESERVATION"] = ...,
        slurm_configuration: ComputeNodeGroup_SlurmConfiguration = ...,
        spot_options: ComputeNodeGroup_SpotOptions = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ami_id: Final[str]
    """The ID of the Amazon Machine Image (AMI) that AWS PCS uses to launch instances."""
    arn: Final[str]
    """The unique Amazon Resource Name (ARN) of the compute node group."""
    cluster_id: Final[str]
    """The ID of the cluster of the compute node group."""
    custom_launch_template: Final[ComputeNodeGroup_CustomLaunchTemplate_Read]
    """An Amazon EC2 launch template AWS PCS uses to launch compute nodes."""
    error_info: Final[list[Any]]
    """The list of errors that occurred during compute node group provisioning."""
    iam_instance_profile_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM instance profile used to pass an IAM role when launching EC2 instances."""
    id: Final[str]
    """The generated unique ID of the compute node group."""
    instance_configs: Final[list[Any]]
    """A list of EC2 instance configurations that AWS PCS can provision in the compute node group."""
    name: Final[str]
    """The name that identifies the compute node group."""
    node_lifecycle_actions: Final[ComputeNodeGroup_NodeLifecycleActions_Read]
    """Custom scripts that run at defined points in a compute node's lifecycle."""
    purchase_option: Final[str]
    """Specifies how EC2 instances are purchased on your behalf."""
    scaling_configuration: Final[ComputeNodeGroup_ScalingConfiguration_Read]
    """Specifies the boundaries of the compute node group auto scaling."""
    slurm_configuration: Final[ComputeNodeGroup_SlurmConfiguration_Read]
    """Additional options related to the Slurm scheduler."""
    spot_options: Final[ComputeNodeGroup_SpotOptions_Read]
    """Additional configuration when you specify SPOT as the purchase option."""
    status: Final[str]
    """The provisioning status of the compute node group."""
    subnet_ids: Final[list[str]]
    """The list of subnet IDs where instances are provisioned by the compute node group."""
    tags: Final[Any]
    """1 or more tags added to the resource."""

class Queue_ComputeNodeGroupConfiguration(TypedDict):
    compute_node_group_id: NotRequired[str]

class Queue_SlurmConfiguration(TypedDict):
    slurm_custom_settings: NotRequired[Sequence[Queue_SlurmCustomSetting]]

class Queue_SlurmCustomSetting(TypedDict):
    parameter_name: str
    parameter_value: str

@final
class Queue_SlurmConfiguration_Read:
    slurm_custom_settings: Final[list[Any]]

@final
class Queue(_Resource):
    """AWS::PCS::Queue resource creates an AWS PCS queue."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cluster_id: str,
        compute_node_group_configurations: Sequence[Queue_ComputeNodeGroupConfiguration] = ...,
        name: str = ...,
        slurm_configuration: Queue_SlurmConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The unique Amazon Resource Name (ARN) of the queue."""
    cluster_id: Final[str]
    """The ID of the cluster of the queue."""
    compute_node_group_configurations: Final[list[Any]]
    """The list of compute node group configurations associated with the queue."""
    error_info: Final[list[Any]]
    """The list of errors that occurred during queue provisioning."""
    id: Final[str]
    """The generated unique ID of the queue."""
    name: Final[str]
    """The name that identifies the queue."""
    slurm_configuration: Final[Queue_SlurmConfiguration_Read]
    """The Slurm configuration for the queue."""
    status: Final[str]
    """The provisioning status of the queue."""
    tags: Final[Any]
    """1 or more tags added to the resource."""
