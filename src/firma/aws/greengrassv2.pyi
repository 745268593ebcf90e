"""Resource types of AWS GreengrassV2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ComponentVersion_LambdaFunctionRecipeSource(TypedDict):
    component_dependencies: NotRequired[Mapping[str, ComponentVersion_ComponentDependencyRequirement]]
    component_lambda_parameters: NotRequired[ComponentVersion_LambdaExecutionParameters]
    component_name: NotRequired[str]
    component_platforms: NotRequired[Sequence[ComponentVersion_ComponentPlatform]]
    component_version: NotRequired[str]
    lambda_arn: NotRequired[str]

class ComponentVersion_ComponentDependencyRequirement(TypedDict):
    dependency_type: NotRequired[Literal["SOFT", "HARD"]]
    version_requirement: NotRequired[str]

class ComponentVersion_LambdaExecutionParameters(TypedDict):
    environment_variables: NotRequired[Mapping[str, str]]
    event_sources: NotRequired[Sequence[ComponentVersion_LambdaEventSource]]
    exec_args: NotRequired[Texts]
    input_payload_encoding_type: NotRequired[Literal["json", "binary"]]
    linux_process_params: NotRequired[ComponentVersion_LambdaLinuxProcessParams]
    max_idle_time_in_seconds: NotRequired[Int]
    max_instances_count: NotRequired[Int]
    max_queue_size: NotRequired[Int]
    pinned: NotRequired[Bool]
    status_timeout_in_seconds: NotRequired[Int]
    timeout_in_seconds: NotRequired[Int]

class ComponentVersion_LambdaEventSource(TypedDict):
    topic: NotRequired[str]
    type: NotRequired[Literal["PUB_SUB", "IOT_CORE"]]

class ComponentVersion_LambdaLinuxProcessParams(TypedDict):
    container_params: NotRequired[ComponentVersion_LambdaContainerParams]
    isolation_mode: NotRequired[Literal["GreengrassContainer", "NoContainer"]]

class ComponentVersion_LambdaContainerParams(TypedDict):
    devices: NotRequired[Sequence[ComponentVersion_LambdaDeviceMount]]
    memory_size_in_kb: NotRequired[Int]
    mount_ro_sysfs: NotRequired[Bool]
    volumes: NotRequired[Sequence[ComponentVersion_LambdaVolumeMount]]

class ComponentVersion_LambdaDeviceMount(TypedDict):
    add_group_owner: NotRequired[Bool]
    path: NotRequired[str]
    permission: NotRequired[Literal["ro", "rw"]]

class ComponentVersion_LambdaVolumeMount(TypedDict):
    add_group_owner: NotRequired[Bool]
    destination_path: NotRequired[str]
    permission: NotRequired[Literal["ro", "rw"]]
    source_path: NotRequired[str]

class ComponentVersion_ComponentPlatform(TypedDict):
    attributes: NotRequired[Mapping[str, str]]
    name: NotRequired[str]

@final
class ComponentVersion_LambdaFunctionRecipeSource_Read:
    component_dependencies: Final[Any]
    component_lambda_parameters: Final[ComponentVersion_LambdaExecutionParameters_Read]
    component_name: Final[str]
    component_platforms: Final[list[Any]]
    component_version: Final[str]
    lambda_arn: Final[str]

@final
class ComponentVersion_LambdaExecutionParameters_Read:
    environment_variables: Final[Any]
    event_sources: Final[list[Any]]
    exec_args: Final[list[str]]
    input_payload_encoding_type: Final[str]
    linux_process_params: Final[ComponentVersion_LambdaLinuxProcessParams_Read]
    max_idle_time_in_seconds: Final[Ref[int]]
    max_instances_count: Final[Ref[int]]
    max_queue_size: Final[Ref[int]]
    pinned: Final[Ref[bool]]
    status_timeout_in_seconds: Final[Ref[int]]
    timeout_in_seconds: Final[Ref[int]]

@final
class ComponentVersion_LambdaLinuxProcessParams_Read:
    container_params: Final[ComponentVersion_LambdaContainerParams_Read]
    isolation_mode: Final[str]

@final
class ComponentVersion_LambdaContainerParams_Read:
    devices: Final[list[Any]]
    memory_size_in_kb: Final[Ref[int]]
    mount_ro_sysfs: Final[Ref[bool]]
    volumes: Final[list[Any]]

@final
class ComponentVersion(_Resource):
    """Resource for Greengrass component version."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        inline_recipe: str = ...,
        lambda_function: ComponentVersion_LambdaFunctionRecipeSource = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    component_name: Final[str]
    component_version: Final[str]
    inline_recipe: Final[str]
    lambda_function: Final[ComponentVersion_LambdaFunctionRecipeSource_Read]
    tags: Final[Any]

class Deployment_ComponentDeploymentSpecification(TypedDict):
    component_version: NotRequired[str]
    configuration_update: NotRequired[Deployment_ComponentConfigurationUpdate]
    run_with: NotRequired[Deployment_ComponentRunWith]

class Deployment_ComponentConfigurationUpdate(TypedDict):
    merge: NotRequired[str]
    reset: NotRequired[Texts]

class Deployment_ComponentRunWith(TypedDict):
    posix_user: NotRequired[str]
    system_resource_limits: NotRequired[Deployment_SystemResourceLimits]
    windows_user: NotRequired[str]

class Deployment_SystemResourceLimits(TypedDict):
    cpus: NotRequired[Number]
    memory: NotRequired[Int]

class Deployment_DeploymentPolicies(TypedDict):
    component_update_policy: NotRequired[Deployment_DeploymentComponentUpdatePolicy]
    configuration_validation_policy: NotRequired[Deployment_DeploymentConfigurationValidationPolicy]
    failure_handling_policy: NotRequired[Literal["ROLLBACK", "DO_NOTHING"]]

class Deployment_DeploymentComponentUpdatePolicy(TypedDict):
    action: NotRequired[Literal["NOTIFY_COMPONENTS", "SKIP_NOTIFY_COMPONENTS"]]
    timeout_in_seconds: NotRequired[Int]

class Deployment_DeploymentConfigurationValidationPolicy(TypedDict):
    timeout_in_seconds: NotRequired[Int]

@final
class Deployment_DeploymentPolicies_Read:
    component_update_policy: Final[Deployment_DeploymentComponentUpdatePolicy_Read]
    configuration_validation_policy: Final[Deployment_DeploymentConfigurationValidationPolicy_Read]
    failure_handling_policy: Final[str]

@final
class Deployment_DeploymentComponentUpdatePolicy_Read:
    action: Final[str]
    timeout_in_seconds: Final[Ref[int]]

@final
class Deployment_DeploymentConfigurationValidationPolicy_Read:
    timeout_in_seconds: Final[Ref[int]]

class Deployment_DeploymentIoTJobConfiguration(TypedDict):
    abort_config: NotRequired[Deployment_IoTJobAbortConfig]
    job_executions_rollout_config: NotRequired[Deployment_IoTJobExecutionsRolloutConfig]
    timeout_config: NotRequired[Deployment_IoTJobTimeoutConfig]

class Deployment_IoTJobAbortConfig(TypedDict):
    criteria_list: Sequence[Deployment_IoTJobAbortCriteria]

class Deployment_IoTJobAbortCriteria(TypedDict):
    action: Literal["CANCEL"]
    failure_type: Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"]
    min_number_of_executed_things: Int
    threshold_percentage: Number

class Deployment_IoTJobExecutionsRolloutConfig(TypedDict):
    exponential_rate: NotRequired[Deployment_IoTJobExponentialRolloutRate]
    maximum_per_minute: NotRequired[Int]

class Deployment_IoTJobExponentialRolloutRate(TypedDict):
    base_rate_per_minute: Int
    increment_factor: Number
    rate_increase_criteria: Deployment_IoTJobRateIncreaseCriteria

class Deployment_IoTJobRateIncreaseCriteria(TypedDict):
    number_of_notified_things: NotRequired[Int]
    number_of_succeeded_things: NotRequired[Int]

class Deployment_IoTJobTimeoutConfig(TypedDict):
    in_progress_timeout_in_minutes: NotRequired[Int]

@final
class Deployment_DeploymentIoTJobConfiguration_Read:
    abort_config: Final[Deployment_IoTJobAbortConfig_Read]
    job_executions_rollout_config: Final[Deployment_IoTJobExecutionsRolloutConfig_Read]
    timeout_config: Final[Deployment_IoTJobTimeoutConfig_Read]

@final
class Deployment_IoTJobAbortConfig_Read:
    criteria_list: Final[list[Any]]

@final
class Deployment_IoTJobExecutionsRolloutConfig_Read:
    exponential_rate: Final[Deployment_IoTJobExponentialRolloutRate_Read]
    maximum_per_minute: Final[Ref[int]]

@final
class Deployment_IoTJobExponentialRolloutRate_Read:
    base_rate_per_minute: Final[Ref[int]]
    increment_factor: Final[Ref[float]]
    rate_increase_criteria: Final[Deployment_IoTJobRateIncreaseCriteria_Read]

@final
class Deployment_IoTJobRateIncreaseCriteria_Read:
    number_of_notified_things: Final[Ref[int]]
    number_of_succeeded_things: Final[Ref[int]]

@final
class Deployment_IoTJobTimeoutConfig_Read:
    in_progress_timeout_in_minutes: Final[Ref[int]]

@final
class Deployment(_Resource):
    """Resource for Greengrass V2 deployment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        target_arn: str,
        components: Mapping[str, Deployment_ComponentDeploymentSpecification] = ...,
        deployment_name: str = ...,
        deployment_policies: Deployment_DeploymentPolicies = ...,
        iot_job_configuration: Deployment_DeploymentIoTJobConfiguration = ...,
        parent_target_arn: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    components: Final[Any]
    deployment_id: Final[str]
    deployment_name: Final[str]
    deployment_policies: Final[Deployment_DeploymentPolicies_Read]
    iot_job_configuration: Final[Deployment_DeploymentIoTJobConfiguration_Read]
    parent_target_arn: Final[str]
    tags: Final[Any]
    target_arn: Final[str]
