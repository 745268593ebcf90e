"""Resource types of AWS Scheduler. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Schedule_FlexibleTimeWindow(TypedDict):
    maximum_window_in_minutes: NotRequired[Number]
    mode: Literal["OFF", "FLEXIBLE"]

@final
class Schedule_FlexibleTimeWindow_Read:
    maximum_window_in_minutes: Final[Ref[float]]
    mode: Final[str]

class Schedule_Target(TypedDict):
    arn: str
    dead_letter_config: NotRequired[Schedule_DeadLetterConfig]
    ecs_parameters: NotRequired[Schedule_EcsParameters]
    event_bridge_parameters: NotRequired[Schedule_EventBridgeParameters]
    input: NotRequired[str]
    kinesis_parameters: NotRequired[Schedule_KinesisParameters]
    retry_policy: NotRequired[Schedule_RetryPolicy]
    role_arn: str
    sage_maker_pipeline_parameters: NotRequired[Schedule_SageMakerPipelineParameters]
    sqs_parameters: NotRequired[Schedule_SqsParameters]

class Schedule_DeadLetterConfig(TypedDict):
    arn: NotRequired[str]

class Schedule_EcsParameters(TypedDict):
    capacity_provider_strategy: NotRequired[Sequence[Schedule_CapacityProviderStrategyItem]]
    enable_ecs_managed_tags: NotRequired[Bool]
    enable_execute_command: NotRequired[Bool]
    group: NotRequired[str]
    launch_type: NotRequired[Literal["EC2", "FARGATE", "EXTERNAL"]]
    network_configuration: NotRequired[Schedule_NetworkConfiguration]
    placement_constraints: NotRequired[Sequence[Schedule_PlacementConstraint]]
    placement_strategy: NotRequired[Sequence[Schedule_PlacementStrategy]]
    platform_version: NotRequired[str]
    propagate_tags: NotRequired[Literal["TASK_DEFINITION"]]
    reference_id: NotRequired[str]
    tags: NotRequired[Sequence[Mapping[str, str]]]
    task_count: NotRequired[Number]
    task_definition_arn: str

class Schedule_CapacityProviderStrategyItem(TypedDict):
    base: NotRequired[Number]
    capacity_provider: str
    weight: NotRequired[Number]

class Schedule_NetworkConfiguration(TypedDict):
    awsvpc_configuration: NotRequired[Schedule_AwsVpcConfiguration]

class Schedule_AwsVpcConfiguration(TypedDict):
    assign_public_ip: NotRequired[Literal["ENABLED", "DISABLED"]]
    security_groups: NotRequired[Texts]
    subnets: Texts

class Schedule_PlacementConstraint(TypedDict):
    expression: NotRequired[str]
    type: NotRequired[Literal["distinctInstance", "memberOf"]]

class Schedule_PlacementStrategy(TypedDict):
    field: NotRequired[str]
    type: NotRequired[Literal["random", "spread", "binpack"]]

class Schedule_EventBridgeParameters(TypedDict):
    detail_type: str
    source: str

class Schedule_KinesisParameters(TypedDict):
    partition_key: str

class Schedule_RetryPolicy(TypedDict):
    maximum_event_age_in_seconds: NotRequired[Number]
    maximum_retry_attempts: NotRequired[Number]

class Schedule_SageMakerPipelineParameters(TypedDict):
    pipeline_parameter_list: NotRequired[Sequence[Schedule_SageMakerPipelineParameter]]

class Schedule_SageMakerPipelineParameter(TypedDict):
    name: str
    value: str

class Schedule_SqsParameters(TypedDict):
    message_group_id: NotRequired[str]

@final
class Schedule_Target_Read:
    arn: Final[str]
    dead_letter_config: Final[Schedule_DeadLetterConfig_Read]
    ecs_parameters: Final[Schedule_EcsParameters_Read]
    event_bridge_parameters: Final[Schedule_EventBridgeParameters_Read]
    input: Final[str]
    kinesis_parameters: Final[Schedule_KinesisParameters_Read]
    retry_policy: Final[Schedule_RetryPolicy_Read]
    role_arn: Final[str]
    sage_maker_pipeline_parameters: Final[Schedule_SageMakerPipelineParameters_Read]
    sqs_parameters: Final[Schedule_SqsParameters_Read]

@final
class Schedule_DeadLetterConfig_Read:
    arn: Final[str]

@final
class Schedule_EcsParameters_Read:
    capacity_provider_strategy: Final[list[Any]]
    enable_ecs_managed_tags: Final[Ref[bool]]
    enable_execute_command: Final[Ref[bool]]
    group: Final[str]
    launch_type: Final[str]
    network_configuration: Final[Schedule_NetworkConfiguration_Read]
    placement_constraints: Final[list[Any]]
    placement_strategy: Final[list[Any]]
    platform_version: Final[str]
    propagate_tags: Final[str]
    reference_id: Final[str]
    tags: Final[list[Any]]
    task_count: Final[Ref[float]]
    task_definition_arn: Final[str]

@final
class Schedule_NetworkConfiguration_Read:
    awsvpc_configuration: Final[Schedule_AwsVpcConfiguration_Read]

@final
class Schedule_AwsVpcConfiguration_Read:
    assign_public_ip: Final[str]
    security_groups: Final[list[str]]
    subnets: Final[list[str]]

@final
class Schedule_EventBridgeParameters_Read:
    detail_type: Final[str]
    source: Final[str]

@final
class Schedule_KinesisParameters_Read:
    partition_key: Final[str]

@final
class Schedule_RetryPolicy_Read:
    maximum_event_age_in_seconds: Final[Ref[float]]
    maximum_retry_attempts: Final[Ref[float]]

@final
class Schedule_SageMakerPipelineParameters_Read:
    pipeline_parameter_list: Final[list[Any]]

@final
class Schedule_SqsParameters_Read:
    message_group_id: Final[str]

@final
class Schedule(_Resource):
    """Definition of AWS::Scheduler::Schedule Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        flexible_time_window: Schedule_FlexibleTimeWindow,
        schedule_expression: str,
        target: Schedule_Target,
        description: str = ...,
        end_date: str = ...,
        group_name: str = ...,
        kms_key_arn: str = ...,
        name: str = ...,
        schedule_expression_timezone: str = ...,
        start_date: str = ...,
        state: Literal["ENABLED", "DISABLED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the schedule."""
    description: Final[str]
    """The description of the schedule."""
    end_date: Final[str]
    """The date, in UTC, before which the schedule can invoke its target."""
    flexible_time_window: Final[Schedule_FlexibleTimeWindow_Read]
    """Flexible time window allows configuration of a window within which a schedule can be invoked"""
    group_name: Final[str]
    """The name of the schedule group to associate with this schedule."""
    kms_key_arn: Final[str]
    """The ARN for a KMS Key that will be used to encrypt customer data."""
    name: Final[str]
    schedule_expression: Final[str]
    """The scheduling expression."""
    schedule_expression_timezone: Final[str]
    """The timezone in which the scheduling expression is evaluated."""
    start_date: Final[str]
    """The date, in UTC, after which the schedule can begin invoking its target."""
    state: Final[str]
    """Specifies whether the schedule is enabled or disabled."""
    target: Final[Schedule_Target_Read]
    """The schedule target."""

class ScheduleGroup_Tag(TypedDict):
    key: str
    value: str

@final
class ScheduleGroup(_Resource):
    """Definition of AWS::Scheduler::ScheduleGroup Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        tags: Sequence[ScheduleGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the schedule group."""
    creation_date: Final[str]
    """The time at which the schedule group was created."""
    last_modification_date: Final[str]
    """The time at which the schedule group was last modified."""
    name: Final[str]
    state: Final[str]
    """Specifies the state of the schedule group."""
    tags: Final[list[Any]]
    """The list of tags to associate with the schedule group."""
