"""Resource types of AWS OpsWorks. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class App_Source(TypedDict):
    password: NotRequired[SecretText]
    revision: NotRequired[str]
    ssh_key: NotRequired[str]
    type: NotRequired[str]
    url: NotRequired[str]
    username: NotRequired[str]

@final
class App_Source_Read:
    password: Final[str]
    revision: Final[str]
    ssh_key: Final[str]
    type: Final[str]
    url: Final[str]
    username: Final[str]

class App_DataSource(TypedDict):
    arn: NotRequired[str]
    database_name: NotRequired[str]
    type: NotRequired[str]

class App_EnvironmentVariable(TypedDict):
    key: str
    secure: NotRequired[Bool]
    value: str

class App_SslConfiguration(TypedDict):
    certificate: NotRequired[str]
    chain: NotRequired[str]
    private_key: NotRequired[SecretText]

@final
class App_SslConfiguration_Read:
    certificate: Final[str]
    chain: Final[str]
    private_key: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class App(_Resource):
    """Resource Type definition for AWS::OpsWorks::App"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        stack_id: str,
        type: str,
        app_source: App_Source = ...,
        attributes: Mapping[str, str] = ...,
        data_sources: Sequence[App_DataSource] = ...,
        description: str = ...,
        domains: Texts = ...,
        enable_ssl: Bool = ...,
        environment: Sequence[App_EnvironmentVariable] = ...,
        shortname: str = ...,
        ssl_configuration: App_SslConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_source: Final[App_Source_Read]
    attributes: Final[Any]
    data_sources: Final[list[Any]]
    description: Final[str]
    domains: Final[list[str]]
    enable_ssl: Final[Ref[bool]]
    environment: Final[list[Any]]
    id: Final[str]
    name: Final[str]
    shortname: Final[str]
    ssl_configuration: Final[App_SslConfiguration_Read]
    stack_id: Final[str]
    type: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ElasticLoadBalancerAttachment(_Resource):
    """Resource Type definition for AWS::OpsWorks::ElasticLoadBalancerAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        elastic_load_balancer_name: str,
        layer_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    elastic_load_balancer_name: Final[str]
    id: Final[str]
    layer_id: Final[str]

class Instance_BlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[Instance_EbsBlockDevice]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class Instance_EbsBlockDevice(TypedDict):
    delete_on_termination: NotRequired[Bool]
    iops: NotRequired[Int]
    snapshot_id: NotRequired[str]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[str]

class Instance_TimeBasedAutoScaling(TypedDict):
    friday: NotRequired[Mapping[str, str]]
    monday: NotRequired[Mapping[str, str]]
    saturday: NotRequired[Mapping[str, str]]
    sunday: NotRequired[Mapping[str, str]]
    thursday: NotRequired[Mapping[str, str]]
    tuesday: NotRequired[Mapping[str, str]]
    wednesday: NotRequired[Mapping[str, str]]

@final
class Instance_TimeBasedAutoScaling_Read:
    friday: Final[Any]
    monday: Final[Any]
    saturday: Final[Any]
    sunday: Final[Any]
    thursday: Final[Any]
    tuesday: Final[Any]
    wednesday: Final[Any]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Instance(_Resource):
    """Resource Type definition for AWS::OpsWorks::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_type: str,
        layer_ids: Texts,
        stack_id: str,
        agent_version: str = ...,
        ami_id: str = ...,
        architecture: str = ...,
        auto_scaling_type: str = ...,
        availability_zone: str = ...,
        block_device_mappings: Sequence[Instance_BlockDeviceMapping] = ...,
        ebs_optimized: Bool = ...,
        elastic_ips: Texts = ...,
        hostname: str = ...,
        install_updates_on_boot: Bool = ...,
        os: str = ...,
        root_device_type: str = ...,
        ssh_key_name: str = ...,
        subnet_id: str = ...,
        tenancy: str = ...,
        time_based_auto_scaling: Instance_TimeBasedAutoScaling = ...,
        virtualization_type: str = ...,
        volumes: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_version: Final[str]
    ami_id: Final[str]
    architecture: Final[str]
    auto_scaling_type: Final[str]
    availability_zone: Final[str]
    block_device_mappings: Final[list[Any]]
    ebs_optimized: Final[Ref[bool]]
    elastic_ips: Final[list[str]]
    hostname: Final[str]
    id: Final[str]
    install_updates_on_boot: Final[Ref[bool]]
    instance_type: Final[str]
    layer_ids: Final[list[str]]
    os: Final[str]
    private_dns_name: Final[str]
    private_ip: Final[str]
    public_dns_name: Final[str]
    public_ip: Final[str]
    root_device_type: Final[str]
    ssh_key_name: Final[str]
    stack_id: Final[str]
    subnet_id: Final[str]
    tenancy: Final[str]
    time_based_auto_scaling: Final[Instance_TimeBasedAutoScaling_Read]
    virtualization_type: Final[str]
    volumes: Final[list[str]]

class Layer_Recipes(TypedDict):
    configure: NotRequired[Texts]
    deploy: NotRequired[Texts]
    setup: NotRequired[Texts]
    shutdown: NotRequired[Texts]
    undeploy: NotRequired[Texts]

@final
class Layer_Recipes_Read:
    configure: Final[list[str]]
    deploy: Final[list[str]]
    setup: Final[list[str]]
    shutdown: Final[list[str]]
    undeploy: Final[list[str]]

class Layer_LifecycleEventConfiguration(TypedDict):
    shutdown_event_configuration: NotRequired[Layer_ShutdownEventConfiguration]

class Layer_ShutdownEventConfiguration(TypedDict):
    delay_until_elb_connections_drained: NotRequired[Bool]
    execution_timeout: NotRequired[Int]

@final
class Layer_LifecycleEventConfiguration_Read:
    shutdown_event_configuration: Final[Layer_ShutdownEventConfiguration_Read]

@final
class Layer_ShutdownEventConfiguration_Read:
    delay_until_elb_connections_drained: Final[Ref[bool]]
    execution_timeout: Final[Ref[int]]

class Layer_LoadBasedAutoScaling(TypedDict):
    down_scaling: NotRequired[Layer_AutoScalingThresholds]
    enable: NotRequired[Bool]
    up_scaling: NotRequired[Layer_AutoScalingThresholds2]

class Layer_AutoScalingThresholds(TypedDict):
    cpu_threshold: NotRequired[Number]
    ignore_metrics_time: NotRequired[Int]
    instance_count: NotRequired[Int]
    load_threshold: NotRequired[Number]
    memory_threshold: NotRequired[Number]
    thresholds_wait_time: NotRequired[Int]

class Layer_AutoScalingThresholds2(TypedDict):
    cpu_threshold: NotRequired[Number]
    ignore_metrics_time: NotRequired[Int]
    instance_count: NotRequired[Int]
    load_threshold: NotRequired[Number]
    memory_threshold: NotRequired[Number]
    thresholds_wait_time: NotRequired[Int]

@final
class Layer_LoadBasedAutoScaling_Read:
    down_scaling: Final[Layer_AutoScalingThresholds_Read]
    enable: Final[Ref[bool]]
    up_scaling: Final[Layer_AutoScalingThresholds_Read2]

@final
class Layer_AutoScalingThresholds_Read:
    cpu_threshold: Final[Ref[float]]
    ignore_metrics_time: Final[Ref[int]]
    instance_count: Final[Ref[int]]
    load_threshold: Final[Ref[float]]
    memory_threshold: Final[Ref[float]]
    thresholds_wait_time: Final[Ref[int]]

@final
class Layer_AutoScalingThresholds_Read2:
    cpu_threshold: Final[Ref[float]]
    ignore_metrics_time: Final[Ref[int]]
    instance_count: Final[Ref[int]]
    load_threshold: Final[Ref[float]]
    memory_threshold: Final[Ref[float]]
    thresholds_wait_time: Final[Ref[int]]

class Layer_Tag(TypedDict):
    key: str
    value: str

class Layer_VolumeConfiguration(TypedDict):
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    mount_point: NotRequired[str]
    number_of_disks: NotRequired[Int]
    raid_level: NotRequired[Int]
    size: NotRequired[Int]
    volume_type: NotRequired[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Layer(_Resource):
    """Resource Type definition for AWS::OpsWorks::Layer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_assign_elastic_ips: Bool,
        auto_assign_public_ips: Bool,
        enable_auto_healing: Bool,
        name: str,
        shortname: str,
        stack_id: str,
        type: str,
        attributes: Mapping[str, str] = ...,
        custom_instance_profile_arn: str = ...,
        custom_json: Mapping[str, Any] | str = ...,
        custom_recipes: Layer_Recipes = ...,
        custom_security_group_ids: Texts = ...,
        install_updates_on_boot: Bool = ...,
        lifecycle_event_configuration: Layer_LifecycleEventConfiguration = ...,
        load_based_auto_scaling: Layer_LoadBasedAutoScaling = ...,
        packages: Texts = ...,
        tags: Sequence[Layer_Tag] = ...,
        use_ebs_optimized_instances: Bool = ...,
        volume_configurations: Sequence[Layer_VolumeConfiguration] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attributes: Final[Any]
    auto_assign_elastic_ips: Final[Ref[bool]]
    auto_assign_public_ips: Final[Ref[bool]]
    custom_instance_profile_arn: Final[str]
    custom_json: Final[Any]
    custom_recipes: Final[Layer_Recipes_Read]
    custom_security_group_ids: Final[list[str]]
    enable_auto_healing: Final[Ref[bool]]
    id: Final[str]
    install_updates_on_boot: Final[Ref[bool]]
    lifecycle_event_configuration: Final[Layer_LifecycleEventConfiguration_Read]
    load_based_auto_scaling: Final[Layer_LoadBasedAutoScaling_Read]
    name: Final[str]
    packages: Final[list[str]]
    shortname: Final[str]
    stack_id: Final[str]
    tags: Final[list[Any]]
    type: Final[str]
    use_ebs_optimized_instances: Final[Ref[bool]]
    volume_configurations: Final[list[Any]]

class Stack_ChefConfiguration(TypedDict):
    berkshelf_version: NotRequired[str]
    manage_berkshelf: NotRequired[Bool]

@final
class Stack_ChefConfiguration_Read:
    berkshelf_version: Final[str]
    manage_berkshelf: Final[Ref[bool]]

class Stack_StackConfigurationManager(TypedDict):
    name: NotRequired[str]
    version: NotRequired[str]

@final
class Stack_StackConfigurationManager_Read:
    name: Final[str]
    version: Final[str]

class Stack_Source(TypedDict):
    password: NotRequired[SecretText]
    revision: NotRequired[str]
    ssh_key: NotRequired[str]
    type: NotRequired[str]
    url: NotRequired[str]
    username: NotRequired[str]

@final
class Stack_Source_Read:
    password: Final[str]
    revision: Final[str]
    ssh_key: Final[str]
    type: Final[str]
    url: Final[str]
    username: Final[str]

class Stack_ElasticIp(TypedDict):
    ip: str
    name: NotRequired[str]

class Stack_RdsDbInstance(TypedDict):
    db_password: SecretText
    db_user: str
    rds_db_instance_arn: str

class Stack_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Stack(_Resource):
    """Resource Type definition for AWS::OpsWorks::Stack"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_instance_profile_arn: str,
        name: str,
        service_role_arn: str,
        agent_version: str = ...,
        attributes: Mapping[str, str] = ...,
        chef_configuration: Stack_ChefConfiguration = ...,
        clone_app_ids: Texts = ...,
        clone_permissions: Bool = ...,
        configuration_manager: Stack_StackConfigurationManager = ...,
        custom_cookbooks_source: Stack_Source = ...,
        custom_json: Mapping[str, Any] | str = ...,
        default_availability_zone: str = ...,
        default_os: str = ...,
        default_root_device_type: str = ...,
        default_ssh_key_name: str = ...,
        default_subnet_id: str = ...,
        ecs_cluster_arn: str = ...,
        elastic_ips: Sequence[Stack_ElasticIp] = ...,
        hostname_theme: str = ...,
        rds_db_instances: Sequence[Stack_RdsDbInstance] = ...,
        source_stack_id: str = ...,
        tags: Sequence[Stack_Tag] = ...,
        use_custom_cookbooks: Bool = ...,
        use_opsworks_security_groups: Bool = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    agent_version: Final[str]
    attributes: Final[Any]
    chef_configuration: Final[Stack_ChefConfiguration_Read]
    clone_app_ids: Final[list[str]]
    clone_permissions: Final[Ref[bool]]
    configuration_manager: Final[Stack_StackConfigurationManager_Read]
    custom_cookbooks_source: Final[Stack_Source_Read]
    custom_json: Final[Any]
    default_availability_zone: Final[str]
    default_instance_profile_arn: Final[str]
    default_os: Final[str]
    default_root_device_type: Final[str]
    default_ssh_key_name: Final[str]
    default_subnet_id: Final[str]
    ecs_cluster_arn: Final[str]
    elastic_ips: Final[list[Any]]
    hostname_theme: Final[str]
    id: Final[str]
    name: Final[str]
    rds_db_instances: Final[list[Any]]
    service_role_arn: Final[str]
    source_stack_id: Final[str]
    tags: Final[list[Any]]
    use_custom_cookbooks: Final[Ref[bool]]
    use_opsworks_security_groups: Final[Ref[bool]]
    vpc_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class UserProfile(_Resource):
    """Resource Type definition for AWS::OpsWorks::UserProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        iam_user_arn: str,
        allow_self_management: Bool = ...,
        ssh_public_key: str = ...,
        ssh_username: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allow_self_management: Final[Ref[bool]]
    iam_user_arn: Final[str]
    id: Final[str]
    ssh_public_key: Final[str]
    ssh_username: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Volume(_Resource):
    """Resource Type definition for AWS::OpsWorks::Volume"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ec2_volume_id: str,
        stack_id: str,
        mount_point: str = ...,
        name: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ec2_volume_id: Final[str]
    id: Final[str]
    mount_point: Final[str]
    name: Final[str]
    stack_id: Final[str]
