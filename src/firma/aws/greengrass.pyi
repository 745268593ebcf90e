"""Resource types of AWS Greengrass. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConnectorDefinition_ConnectorDefinitionVersion(TypedDict):
    connectors: Sequence[ConnectorDefinition_Connector]

class ConnectorDefinition_Connector(TypedDict):
    connector_arn: str
    id: str
    parameters: NotRequired[Mapping[str, Any] | str]

@final
class ConnectorDefinition_ConnectorDefinitionVersion_Read:
    connectors: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ConnectorDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::ConnectorDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: ConnectorDefinition_ConnectorDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[ConnectorDefinition_ConnectorDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class ConnectorDefinitionVersion_Connector(TypedDict):
    connector_arn: str
    id: str
    parameters: NotRequired[Mapping[str, Any] | str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ConnectorDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::ConnectorDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_definition_id: str,
        connectors: Sequence[ConnectorDefinitionVersion_Connector],
        **_options: Unpack[Options],
    ) -> None: ...
    connector_definition_id: Final[str]
    connectors: Final[list[Any]]
    id: Final[str]

class CoreDefinition_CoreDefinitionVersion(TypedDict):
    cores: Sequence[CoreDefinition_Core]

class CoreDefinition_Core(TypedDict):
    certificate_arn: str
    id: str
    sync_shadow: NotRequired[Bool]
    thing_arn: str

@final
class CoreDefinition_CoreDefinitionVersion_Read:
    cores: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class CoreDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::CoreDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: CoreDefinition_CoreDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[CoreDefinition_CoreDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class CoreDefinitionVersion_Core(TypedDict):
    certificate_arn: str
    id: str
    sync_shadow: NotRequired[Bool]
    thing_arn: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class CoreDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::CoreDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_definition_id: str,
        cores: Sequence[CoreDefinitionVersion_Core],
        **_options: Unpack[Options],
    ) -> None: ...
    core_definition_id: Final[str]
    cores: Final[list[Any]]
    id: Final[str]

class DeviceDefinition_DeviceDefinitionVersion(TypedDict):
    devices: Sequence[DeviceDefinition_Device]

class DeviceDefinition_Device(TypedDict):
    certificate_arn: str
    id: str
    sync_shadow: NotRequired[Bool]
    thing_arn: str

@final
class DeviceDefinition_DeviceDefinitionVersion_Read:
    devices: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DeviceDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::DeviceDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: DeviceDefinition_DeviceDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[DeviceDefinition_DeviceDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class DeviceDefinitionVersion_Device(TypedDict):
    certificate_arn: str
    id: str
    sync_shadow: NotRequired[Bool]
    thing_arn: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class DeviceDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::DeviceDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_definition_id: str,
        devices: Sequence[DeviceDefinitionVersion_Device],
        **_options: Unpack[Options],
    ) -> None: ...
    device_definition_id: Final[str]
    devices: Final[list[Any]]
    id: Final[str]

class FunctionDefinition_FunctionDefinitionVersion(TypedDict):
    default_config: NotRequired[FunctionDefinition_DefaultConfig]
    functions: Sequence[FunctionDefinition_Function]

class FunctionDefinition_DefaultConfig(TypedDict):
    execution: FunctionDefinition_Execution

class FunctionDefinition_Execution(TypedDict):
    isolation_mode: NotRequired[str]
    run_as: NotRequired[FunctionDefinition_RunAs]

class FunctionDefinition_RunAs(TypedDict):
    gid: NotRequired[Int]
    uid: NotRequired[Int]

class FunctionDefinition_Function(TypedDict):
    function_arn: str
    function_configuration: FunctionDefinition_FunctionConfiguration
    id: str

class FunctionDefinition_FunctionConfiguration(TypedDict):
    encoding_type: NotRequired[str]
    environment: NotRequired[FunctionDefinition_Environment]
    exec_args: NotRequired[str]
    executable: NotRequired[str]
    memory_size: NotRequired[Int]
    pinned: NotRequired[Bool]
    timeout: NotRequired[Int]

class FunctionDefinition_Environment(TypedDict):
    access_sysfs: NotRequired[Bool]
    execution: NotRequired[FunctionDefinition_Execution2]
    resource_access_policies: NotRequired[Sequence[FunctionDefinition_ResourceAccessPolicy]]
    variables: NotRequired[Mapping[str, Any] | str]

class FunctionDefinition_Execution2(TypedDict):
    isolation_mode: NotRequired[str]
    run_as: NotRequired[FunctionDefinition_RunAs]

class FunctionDefinition_ResourceAccessPolicy(TypedDict):
    permission: NotRequired[str]
    resource_id: str

@final
class FunctionDefinition_FunctionDefinitionVersion_Read:
    default_config: Final[FunctionDefinition_DefaultConfig_Read]
    functions: Final[list[Any]]

@final
class FunctionDefinition_DefaultConfig_Read:
    execution: Final[FunctionDefinition_Execution_Read]

@final
class FunctionDefinition_Execution_Read:
    isolation_mode: Final[str]
    run_as: Final[FunctionDefinition_RunAs_Read]

@final
class FunctionDefinition_RunAs_Read:
    gid: Final[Ref[int]]
    uid: Final[Ref[int]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class FunctionDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::FunctionDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: FunctionDefinition_FunctionDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[FunctionDefinition_FunctionDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class FunctionDefinitionVersion_DefaultConfig(TypedDict):
    execution: FunctionDefinitionVersion_Execution

class FunctionDefinitionVersion_Execution(TypedDict):
    isolation_mode: NotRequired[str]
    run_as: NotRequired[FunctionDefinitionVersion_RunAs]

class FunctionDefinitionVersion_RunAs(TypedDict):
    gid: NotRequired[Int]
    uid: NotRequired[Int]

@final
class FunctionDefinitionVersion_DefaultConfig_Read:
    execution: Final[FunctionDefinitionVersion_Execution_Read]

@final
class FunctionDefinitionVersion_Execution_Read:
    isolation_mode: Final[str]
    run_as: Final[FunctionDefinitionVersion_RunAs_Read]

@final
class FunctionDefinitionVersion_RunAs_Read:
    gid: Final[Ref[int]]
    uid: Final[Ref[int]]

class FunctionDefinitionVersion_Function(TypedDict):
    function_arn: str
    function_configuration: FunctionDefinitionVersion_FunctionConfiguration
    id: str

class FunctionDefinitionVersion_FunctionConfiguration(TypedDict):
    encoding_type: NotRequired[str]
    environment: NotRequired[FunctionDefinitionVersion_Environment]
    exec_args: NotRequired[str]
    executable: NotRequired[str]
    memory_size: NotRequired[Int]
    pinned: NotRequired[Bool]
    timeout: NotRequired[Int]

class FunctionDefinitionVersion_Environment(TypedDict):
    access_sysfs: NotRequired[Bool]
    execution: NotRequired[FunctionDefinitionVersion_Execution2]
    resource_access_policies: NotRequired[Sequence[FunctionDefinitionVersion_ResourceAccessPolicy]]
    variables: NotRequired[Mapping[str, Any] | str]

class FunctionDefinitionVersion_Execution2(TypedDict):
    isolation_mode: NotRequired[str]
    run_as: NotRequired[FunctionDefinitionVersion_RunAs]

class FunctionDefinitionVersion_ResourceAccessPolicy(TypedDict):
    permission: NotRequired[str]
    resource_id: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class FunctionDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::FunctionDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        function_definition_id: str,
        functions: Sequence[FunctionDefinitionVersion_Function],
        default_config: FunctionDefinitionVersion_DefaultConfig = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_config: Final[FunctionDefinitionVersion_DefaultConfig_Read]
    function_definition_id: Final[str]
    functions: Final[list[Any]]
    id: Final[str]

class Group_GroupVersion(TypedDict):
    connector_definition_version_arn: NotRequired[str]
    core_definition_version_arn: NotRequired[str]
    device_definition_version_arn: NotRequired[str]
    function_definition_version_arn: NotRequired[str]
    logger_definition_version_arn: NotRequired[str]
    resource_definition_version_arn: NotRequired[str]
    subscription_definition_version_arn: NotRequired[str]

@final
class Group_GroupVersion_Read:
    connector_definition_version_arn: Final[str]
    core_definition_version_arn: Final[str]
    device_definition_version_arn: Final[str]
    function_definition_version_arn: Final[str]
    logger_definition_version_arn: Final[str]
    resource_definition_version_arn: Final[str]
    subscription_definition_version_arn: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class Group(_Resource):
    """Resource Type definition for AWS::Greengrass::Group"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: Group_GroupVersion = ...,
        role_arn: str = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[Group_GroupVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    role_arn: Final[str]
    role_attached_at: Final[str]
    tags: Final[Any]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class GroupVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::GroupVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_id: str,
        connector_definition_version_arn: str = ...,
        core_definition_version_arn: str = ...,
        device_definition_version_arn: str = ...,
        function_definition_version_arn: str = ...,
        logger_definition_version_arn: str = ...,
        resource_definition_version_arn: str = ...,
        subscription_definition_version_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connector_definition_version_arn: Final[str]
    core_definition_version_arn: Final[str]
    device_definition_version_arn: Final[str]
    function_definition_version_arn: Final[str]
    group_id: Final[str]
    id: Final[str]
    logger_definition_version_arn: Final[str]
    resource_definition_version_arn: Final[str]
    subscription_definition_version_arn: Final[str]

class LoggerDefinition_LoggerDefinitionVersion(TypedDict):
    loggers: Sequence[LoggerDefinition_Logger]

class LoggerDefinition_Logger(TypedDict):
    component: str
    id: str
    level: str
    space: NotRequired[Int]
    type: str

@final
class LoggerDefinition_LoggerDefinitionVersion_Read:
    loggers: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class LoggerDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::LoggerDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: LoggerDefinition_LoggerDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[LoggerDefinition_LoggerDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class LoggerDefinitionVersion_Logger(TypedDict):
    component: str
    id: str
    level: str
    space: NotRequired[Int]
    type: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class LoggerDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::LoggerDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        logger_definition_id: str,
        loggers: Sequence[LoggerDefinitionVersion_Logger],
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    logger_definition_id: Final[str]
    loggers: Final[list[Any]]

class ResourceDefinition_ResourceDefinitionVersion(TypedDict):
    resources: Sequence[ResourceDefinition_ResourceInstance]

class ResourceDefinition_ResourceInstance(TypedDict):
    id: str
    name: str
    resource_data_container: ResourceDefinition_ResourceDataContainer

class ResourceDefinition_ResourceDataContainer(TypedDict):
    local_device_resource_data: NotRequired[ResourceDefinition_LocalDeviceResourceData]
    local_volume_resource_data: NotRequired[ResourceDefinition_LocalVolumeResourceData]
    s3_machine_learning_model_resource_data: NotRequired[ResourceDefinition_S3MachineLearningModelResourceData]
    sage_maker_machine_learning_model_resource_data: NotRequired[ResourceDefinition_SageMakerMachineLearningModelResourceData]
    secrets_manager_secret_resource_data: NotRequired[ResourceDefinition_SecretsManagerSecretResourceData]

class ResourceDefinition_LocalDeviceResourceData(TypedDict):
    group_owner_setting: NotRequired[ResourceDefinition_GroupOwnerSetting]
    source_path: str

class ResourceDefinition_GroupOwnerSetting(TypedDict):
    auto_add_group_owner: Bool
    group_owner: NotRequired[str]

class ResourceDefinition_LocalVolumeResourceData(TypedDict):
    destination_path: str
    group_owner_setting: NotRequired[ResourceDefinition_GroupOwnerSetting2]
    source_path: str

class ResourceDefinition_GroupOwnerSetting2(TypedDict):
    auto_add_group_owner: Bool
    group_owner: NotRequired[str]

class ResourceDefinition_S3MachineLearningModelResourceData(TypedDict):
    destination_path: str
    owner_setting: NotRequired[ResourceDefinition_ResourceDownloadOwnerSetting]
    s3_uri: str

class ResourceDefinition_ResourceDownloadOwnerSetting(TypedDict):
    group_owner: str
    group_permission: str

class ResourceDefinition_SageMakerMachineLearningModelResourceData(TypedDict):
    destination_path: str
    owner_setting: NotRequired[ResourceDefinition_ResourceDownloadOwnerSetting2]
    sage_maker_job_arn: str

class ResourceDefinition_ResourceDownloadOwnerSetting2(TypedDict):
    group_owner: str
    group_permission: str

class ResourceDefinition_SecretsManagerSecretResourceData(TypedDict):
    arn: str
    additional_staging_labels_to_download: NotRequired[Texts]

@final
class ResourceDefinition_ResourceDefinitionVersion_Read:
    resources: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ResourceDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::ResourceDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: ResourceDefinition_ResourceDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[ResourceDefinition_ResourceDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class ResourceDefinitionVersion_ResourceInstance(TypedDict):
    id: str
    name: str
    resource_data_container: ResourceDefinitionVersion_ResourceDataContainer

class ResourceDefinitionVersion_ResourceDataContainer(TypedDict):
    local_device_resource_data: NotRequired[ResourceDefinitionVersion_LocalDeviceResourceData]
    local_volume_resource_data: NotRequired[ResourceDefinitionVersion_LocalVolumeResourceData]
    s3_machine_learning_model_resource_data: NotRequired[ResourceDefinitionVersion_S3MachineLearningModelResourceData]
    sage_maker_machine_learning_model_resource_data: NotRequired[ResourceDefinitionVersion_SageMakerMachineLearningModelResourceData]
    secrets_manager_secret_resource_data: NotRequired[ResourceDefinitionVersion_SecretsManagerSecretResourceData]

class ResourceDefinitionVersion_LocalDeviceResourceData(TypedDict):
    group_owner_setting: NotRequired[ResourceDefinitionVersion_GroupOwnerSetting]
    source_path: str

class ResourceDefinitionVersion_GroupOwnerSetting(TypedDict):
    auto_add_group_owner: Bool
    group_owner: NotRequired[str]

class ResourceDefinitionVersion_LocalVolumeResourceData(TypedDict):
    destination_path: str
    group_owner_setting: NotRequired[ResourceDefinitionVersion_GroupOwnerSetting2]
    source_path: str

class ResourceDefinitionVersion_GroupOwnerSetting2(TypedDict):
    auto_add_group_owner: Bool
    group_owner: NotRequired[str]

class ResourceDefinitionVersion_S3MachineLearningModelResourceData(TypedDict):
    destination_path: str
    owner_setting: NotRequired[ResourceDefinitionVersion_ResourceDownloadOwnerSetting]
    s3_uri: str

class ResourceDefinitionVersion_ResourceDownloadOwnerSetting(TypedDict):
    group_owner: str
    group_permission: str

class ResourceDefinitionVersion_SageMakerMachineLearningModelResourceData(TypedDict):
    destination_path: str
    owner_setting: NotRequired[ResourceDefinitionVersion_ResourceDownloadOwnerSetting2]
    sage_maker_job_arn: str

class ResourceDefinitionVersion_ResourceDownloadOwnerSetting2(TypedDict):
    group_owner: str
    group_permission: str

class ResourceDefinitionVersion_SecretsManagerSecretResourceData(TypedDict):
    arn: str
    additional_staging_labels_to_download: NotRequired[Texts]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ResourceDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::ResourceDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_definition_id: str,
        resources: Sequence[ResourceDefinitionVersion_ResourceInstance],
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    resource_definition_id: Final[str]
    resources: Final[list[Any]]

class SubscriptionDefinition_SubscriptionDefinitionVersion(TypedDict):
    subscriptions: Sequence[SubscriptionDefinition_Subscription]

class SubscriptionDefinition_Subscription(TypedDict):
    id: str
    source: str
    subject: str
    target: str

@final
class SubscriptionDefinition_SubscriptionDefinitionVersion_Read:
    subscriptions: Final[list[Any]]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SubscriptionDefinition(_Resource):
    """Resource Type definition for AWS::Greengrass::SubscriptionDefinition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        initial_version: SubscriptionDefinition_SubscriptionDefinitionVersion = ...,
        tags: Mapping[str, Any] | str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    id: Final[str]
    initial_version: Final[SubscriptionDefinition_SubscriptionDefinitionVersion_Read]
    latest_version_arn: Final[str]
    name: Final[str]
    tags: Final[Any]

class SubscriptionDefinitionVersion_Subscription(TypedDict):
    id: str
    source: str
    subject: str
    target: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class SubscriptionDefinitionVersion(_Resource):
    """Resource Type definition for AWS::Greengrass::SubscriptionDefinitionVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subscription_definition_id: str,
        subscriptions: Sequence[SubscriptionDefinitionVersion_Subscription],
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    subscription_definition_id: Final[str]
    subscriptions: Final[list[Any]]
