"""Resource types of AWS StepFunctions. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Activity_EncryptionConfiguration(TypedDict):
    kms_data_key_reuse_period_seconds: NotRequired[Int]
    kms_key_id: NotRequired[str]
    type: Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"]

@final
class Activity_EncryptionConfiguration_Read:
    kms_data_key_reuse_period_seconds: Final[Ref[int]]
    kms_key_id: Final[str]
    type: Final[str]

class Activity_TagsEntry(TypedDict):
    key: str
    value: str

@final
class Activity(_Resource):
    """Resource schema for Activity"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        encryption_configuration: Activity_EncryptionConfiguration = ...,
        tags: Sequence[Activity_TagsEntry] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    encryption_configuration: Final[Activity_EncryptionConfiguration_Read]
    name: Final[str]
    tags: Final[list[Any]]

class StateMachine_S3Location(TypedDict):
    bucket: str
    key: str
    version: NotRequired[str]

@final
class StateMachine_S3Location_Read:
    bucket: Final[str]
    key: Final[str]
    version: Final[str]

class StateMachine_EncryptionConfiguration(TypedDict):
    kms_data_key_reuse_period_seconds: NotRequired[Int]
    kms_key_id: NotRequired[str]
    type: Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KEY"]

@final
class StateMachine_EncryptionConfiguration_Read:
    kms_data_key_reuse_period_seconds: Final[Ref[int]]
    kms_key_id: Final[str]
    type: Final[str]

class StateMachine_LoggingConfiguration(TypedDict):
    destinations: NotRequired[Sequence[StateMachine_LogDestination]]
    include_execution_data: NotRequired[Bool]
    level: NotRequired[Literal["ALL", "ERROR", "FATAL", "OFF"]]

class StateMachine_LogDestination(TypedDict):
    cloud_watch_logs_log_group: NotRequired[StateMachine_CloudWatchLogsLogGroup]

class StateMachine_CloudWatchLogsLogGroup(TypedDict):
    log_group_arn: NotRequired[str]

@final
class StateMachine_LoggingConfiguration_Read:
    destinations: Final[list[Any]]
    include_execution_data: Final[Ref[bool]]
    level: Final[str]

class StateMachine_TagsEntry(TypedDict):
    key: str
    value: str

class StateMachine_TracingConfiguration(TypedDict):
    enabled: NotRequired[Bool]

@final
class StateMachine_TracingConfiguration_Read:
    enabled: Final[Ref[bool]]

@final
class StateMachine(_Resource):
    """Resource schema for StateMachine"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role_arn: str,
        definition: Mapping[str, Any] = ...,
        definition_s3_location: StateMachine_S3Location = ...,
        definition_string: str = ...,
        definition_substitutions: Mapping[str, Bool | Int | str] = ...,
        encryption_configuration: StateMachine_EncryptionConfiguration = ...,
        logging_configuration: StateMachine_LoggingConfiguration = ...,
        state_machine_name: str = ...,
        state_machine_type: Literal["STANDARD", "EXPRESS"] = ...,
        tags: Sequence[StateMachine_TagsEntry] = ...,
        tracing_configuration: StateMachine_TracingConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    definition: Final[Any]
    definition_s3_location: Final[StateMachine_S3Location_Read]
    definition_string: Final[str]
    definition_substitutions: Final[Any]
    encryption_configuration: Final[StateMachine_EncryptionConfiguration_Read]
    logging_configuration: Final[StateMachine_LoggingConfiguration_Read]
    name: Final[str]
    role_arn: Final[str]
    state_machine_name: Final[str]
    state_machine_revision_id: Final[str]
    state_machine_type: Final[str]
    tags: Final[list[Any]]
    tracing_configuration: Final[StateMachine_TracingConfiguration_Read]

class StateMachineAlias_DeploymentPreference(TypedDict):
    alarms: NotRequired[Texts]
    interval: NotRequired[Int]
    percentage: NotRequired[Int]
    state_machine_version_arn: str
    type: Literal["LINEAR", "ALL_AT_ONCE", "CANARY"]

@final
class StateMachineAlias_DeploymentPreference_Read:
    alarms: Final[list[str]]
    interval: Final[Ref[int]]
    percentage: Final[Ref[int]]
    state_machine_version_arn: Final[str]
    type: Final[str]

class StateMachineAlias_RoutingConfigurationVersion(TypedDict):
    state_machine_version_arn: str
    weight: Int

@final
class StateMachineAlias(_Resource):
    """Resource schema for StateMachineAlias"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        deployment_preference: StateMachineAlias_DeploymentPreference = ...,
        description: str = ...,
        name: str = ...,
        routing_configuration: Sequence[StateMachineAlias_RoutingConfigurationVersion] = ...,
        state_machine_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the alias."""
    deployment_preference: Final[StateMachineAlias_DeploymentPreference_Read]
    """The settings to enable gradual state machine deployments."""
    description: Final[str]
    """An optional description of the alias."""
    name: Final[str]
    """The alias name."""
    routing_configuration: Final[list[Any]]
    """The routing configuration of the alias."""
    state_machine_arn: Final[str]

@final
class StateMachineVersion(_Resource):
    """Resource schema for StateMachineVersion"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        state_machine_arn: str,
        description: str = ...,
        state_machine_revision_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    state_machine_arn: Final[str]
    state_machine_revision_id: Final[str]
