"""Resource types of AWS IoTEvents. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Options, Ref
from firma.program.resource import Resource as _Resource

class AlarmModel_AlarmCapabilities(TypedDict):
    acknowledge_flow: NotRequired[AlarmModel_AcknowledgeFlow]
    initialization_configuration: NotRequired[AlarmModel_InitializationConfiguration]

class AlarmModel_AcknowledgeFlow(TypedDict):
    enabled: NotRequired[Bool]

class AlarmModel_InitializationConfiguration(TypedDict):
    disabled_on_initialization: Bool

@final
class AlarmModel_AlarmCapabilities_Read:
    acknowledge_flow: Final[AlarmModel_AcknowledgeFlow_Read]
    initialization_configuration: Final[AlarmModel_InitializationConfiguration_Read]

@final
class AlarmModel_AcknowledgeFlow_Read:
    enabled: Final[Ref[bool]]

@final
class AlarmModel_InitializationConfiguration_Read:
    disabled_on_initialization: Final[Ref[bool]]

class AlarmModel_AlarmEventActions(TypedDict):
    alarm_actions: NotRequired[Sequence[AlarmModel_AlarmAction]]

class AlarmModel_AlarmAction(TypedDict):
    dynamodb: NotRequired[AlarmModel_DynamoDB]
    dynamodbv2: NotRequired[AlarmModel_DynamoDBv2]
    firehose: NotRequired[AlarmModel_Firehose]
    iot_events: NotRequired[AlarmModel_IotEvents]
    iot_site_wise: NotRequired[AlarmModel_IotSiteWise]
    iot_topic_publish: NotRequired[AlarmModel_IotTopicPublish]
    lambda_: NotRequired[AlarmModel_Lambda]
    sns: NotRequired[AlarmModel_Sns]
    sqs: NotRequired[AlarmModel_Sqs]

class AlarmModel_DynamoDB(TypedDict):
    hash_key_field: str
    hash_key_type: NotRequired[str]
    hash_key_value: str
    operation: NotRequired[str]
    payload: NotRequired[AlarmModel_Payload]
    payload_field: NotRequired[str]
    range_key_field: NotRequired[str]
    range_key_type: NotRequired[str]
    range_key_value: NotRequired[str]
    table_name: str

class AlarmModel_Payload(TypedDict):
    content_expression: str
    type: str

class AlarmModel_DynamoDBv2(TypedDict):
    payload: NotRequired[AlarmModel_Payload2]
    table_name: str

class AlarmModel_Payload2(TypedDict):
    content_expression: str
    type: str

class AlarmModel_Firehose(TypedDict):
    delivery_stream_name: str
    payload: NotRequired[AlarmModel_Payload3]
    separator: NotRequired[str]

class AlarmModel_Payload3(TypedDict):
    content_expression: str
    type: str

class AlarmModel_IotEvents(TypedDict):
    input_name: str
    payload: NotRequired[AlarmModel_Payload4]

class AlarmModel_Payload4(TypedDict):
    content_expression: str
    type: str

class AlarmModel_IotSiteWise(TypedDict):
    asset_id: NotRequired[str]
    entry_id: NotRequired[str]
    property_alias: NotRequired[str]
    property_id: NotRequired[str]
    property_value: NotRequired[AlarmModel_AssetPropertyValue]

class AlarmModel_AssetPropertyValue(TypedDict):
    quality: NotRequired[str]
    timestamp: NotRequired[AlarmModel_AssetPropertyTimestamp]
    value: AlarmModel_AssetPropertyVariant

class AlarmModel_AssetPropertyTimestamp(TypedDict):
    offset_in_nanos: NotRequired[str]
    time_in_seconds: str

class AlarmModel_AssetPropertyVariant(TypedDict):
    boolean_value: NotRequired[str]
    double_value: NotRequired[str]
    integer_value: NotRequired[str]
    string_value: NotRequired[str]

class AlarmModel_IotTopicPublish(TypedDict):
    mqtt_topic: str
    payload: NotRequired[AlarmModel_Payload5]

class AlarmModel_Payload5(TypedDict):
    content_expression: str
    type: str

class AlarmModel_Lambda(TypedDict):
    function_arn: str
    payload: NotRequired[AlarmModel_Payload6]

class AlarmModel_Payload6(TypedDict):
    content_expression: str
    type: str

class AlarmModel_Sns(TypedDict):
    payload: NotRequired[AlarmModel_Payload7]
    target_arn: str

class AlarmModel_Payload7(TypedDict):
    content_expression: str
    type: str

class AlarmModel_Sqs(TypedDict):
    payload: NotRequired[AlarmModel_Payload8]
    queue_url: str
    use_base64: NotRequired[Bool]

class AlarmModel_Payload8(TypedDict):
    content_expression: str
    type: str

@final
class AlarmModel_AlarmEventActions_Read:
    alarm_actions: Final[list[Any]]

class AlarmModel_AlarmRule(TypedDict):
    simple_rule: NotRequired[AlarmModel_SimpleRule]

class AlarmModel_SimpleRule(TypedDict):
    comparison_operator: str
    input_property: str
    threshold: str

@final
class AlarmModel_AlarmRule_Read:
    simple_rule: Final[AlarmModel_SimpleRule_Read]

@final
class AlarmModel_SimpleRule_Read:
    comparison_operator: Final[str]
    input_property: Final[str]
    threshold: Final[str]

class AlarmModel_Tag(TypedDict):
    key: str
    value: str

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class AlarmModel(_Resource):
    """Resource Type definition for AWS::IoTEvents::AlarmModel"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        alarm_rule: AlarmModel_AlarmRule,
        role_arn: str,
        alarm_capabilities: AlarmModel_AlarmCapabilities = ...,
        alarm_event_actions: AlarmModel_AlarmEventActions = ...,
        alarm_model_description: str = ...,
        alarm_model_name: str = ...,
        key: str = ...,
        severity: Int = ...,
        tags: Sequence[AlarmModel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    alarm_capabilities: Final[AlarmModel_AlarmCapabilities_Read]
    alarm_event_actions: Final[AlarmModel_AlarmEventActions_Read]
    alarm_model_description: Final[str]
    alarm_model_name: Final[str]
    alarm_rule: Final[AlarmModel_AlarmRule_Read]
    id: Final[str]
    key: Final[str]
    role_arn: Final[str]
    severity: Final[Ref[int]]
    tags: Final[list[Any]]

class DetectorModel_DetectorModelDefinition(TypedDict):
    initial_state_name: str
    states: Sequence[DetectorModel_State]

class DetectorModel_State(TypedDict):
    on_enter: NotRequired[DetectorModel_OnEnter]
    on_exit: NotRequired[DetectorModel_OnExit]
    on_input: NotRequired[DetectorModel_OnInput]
    state_name: str

class DetectorModel_OnEnter(TypedDict):
    events: NotRequired[Sequence[DetectorModel_Event]]

class DetectorModel_Event(TypedDict):
    actions: NotRequired[Sequence[DetectorModel_Action]]
    condition: NotRequired[str]
    event_name: str

class DetectorModel_Action(TypedDict):
    clear_timer: NotRequired[DetectorModel_ClearTimer]
    dynamodb: NotRequired[DetectorModel_DynamoDB]
    dynamodbv2: NotRequired[DetectorModel_DynamoDBv2]
    firehose: NotRequired[DetectorModel_Firehose]
    iot_events: NotRequired[DetectorModel_IotEvents]
    iot_site_wise: NotRequired[DetectorModel_IotSiteWise]
    iot_topic_publish: NotRequired[DetectorModel_IotTopicPublish]
    lambda_: NotRequired[DetectorModel_Lambda]
    reset_timer: NotRequired[DetectorModel_ResetTimer]
    set_timer: NotRequired[DetectorModel_SetTimer]
    set_variable: NotRequired[DetectorModel_SetVariable]
    sns: NotRequired[DetectorModel_Sns]
    sqs: NotRequired[DetectorModel_Sqs]

class DetectorModel_ClearTimer(TypedDict):
    timer_name: str

class DetectorModel_DynamoDB(TypedDict):
    hash_key_field: str
    hash_key_type: NotRequired[str]
    hash_key_value: str
    operation: NotRequired[str]
    payload: NotRequired[DetectorModel_Payload]
    payload_field: NotRequired[str]
    range_key_field: NotRequired[str]
    range_key_type: NotRequired[str]
    range_key_value: NotRequired[str]
    table_name: str

class DetectorModel_Payload(TypedDict):
    content_expression: str
    type: str

class DetectorModel_DynamoDBv2(TypedDict):
    payload: NotRequired[DetectorModel_Payload2]
    table_name: str

class DetectorModel_Payload2(TypedDict):
    content_expression: str
    type: str

class DetectorModel_Firehose(TypedDict):
    delivery_stream_name: str
    payload: NotRequired[DetectorModel_Payload3]
    separator: NotRequired[str]

class DetectorModel_Payload3(TypedDict):
    content_expression: str
    type: str

class DetectorModel_IotEvents(TypedDict):
    input_name: str
    payload: NotRequired[DetectorModel_Payload4]

class DetectorModel_Payload4(TypedDict):
    content_expression: str
    type: str

class DetectorModel_IotSiteWise(TypedDict):
    asset_id: NotRequired[str]
    entry_id: NotRequired[str]
    property_alias: NotRequired[str]
    property_id: NotRequired[str]
    property_value: DetectorModel_AssetPropertyValue

class DetectorModel_AssetPropertyValue(TypedDict):
    quality: NotRequired[str]
    timestamp: NotRequired[DetectorModel_AssetPropertyTimestamp]
    value: DetectorModel_AssetPropertyVariant

class DetectorModel_AssetPropertyTimestamp(TypedDict):
    offset_in_nanos: NotRequired[str]
    time_in_seconds: str

class DetectorModel_AssetPropertyVariant(TypedDict):
    boolean_value: NotRequired[str]
    double_value: NotRequired[str]
    integer_value: NotRequired[str]
    string_value: NotRequired[str]

class DetectorModel_IotTopicPublish(TypedDict):
    mqtt_topic: str
    payload: NotRequired[DetectorModel_Payload5]

class DetectorModel_Payload5(TypedDict):
    content_expression: str
    type: str

class DetectorModel_Lambda(TypedDict):
    function_arn: str
    payload: NotRequired[DetectorModel_Payload6]

class DetectorModel_Payload6(TypedDict):
    content_expression: str
    type: str

class DetectorModel_ResetTimer(TypedDict):
    timer_name: str

class DetectorModel_SetTimer(TypedDict):
    duration_expression: NotRequired[str]
    seconds: NotRequired[Int]
    timer_name: str

class DetectorModel_SetVariable(TypedDict):
    value: str
    variable_name: str

class DetectorModel_Sns(TypedDict):
    payload: NotRequired[DetectorModel_Payload7]
    target_arn: str

class DetectorModel_Payload7(TypedDict):
    content_expression: str
    type: str

class DetectorModel_Sqs(TypedDict):
    payload: NotRequired[DetectorModel_Payload8]
    queue_url: str
    use_base64: NotRequired[Bool]

class DetectorModel_Payload8(TypedDict):
    content_expression: str
    type: str

class DetectorModel_OnExit(TypedDict):
    events: NotRequired[Sequence[DetectorModel_Event2]]

class DetectorModel_Event2(TypedDict):
    actions: NotRequired[Sequence[DetectorModel_Action]]
    condition: NotRequired[str]
    event_name: str

class DetectorModel_OnInput(TypedDict):
    events: NotRequired[Sequence[DetectorModel_Event3]]
    transition_events: NotRequired[Sequence[DetectorModel_TransitionEvent]]

class DetectorModel_Event3(TypedDict):
    actions: NotRequired[Sequence[DetectorModel_Action]]
    condition: NotRequired[str]
    event_name: str

class DetectorModel_TransitionEvent(TypedDict):
    actions: NotRequired[Sequence[DetectorModel_Action2]]
    condition: str
    event_name: str
    next_state: str

class DetectorModel_Action2(TypedDict):
    clear_timer: NotRequired[DetectorModel_ClearTimer]
    dynamodb: NotRequired[DetectorModel_DynamoDB]
    dynamodbv2: NotRequired[DetectorModel_DynamoDBv2]
    firehose: NotRequired[DetectorModel_Firehose]
    iot_events: NotRequired[DetectorModel_IotEvents]
    iot_site_wise: NotRequired[DetectorModel_IotSiteWise]
    iot_topic_publish: NotRequired[DetectorModel_IotTopicPublish]
    lambda_: NotRequired[DetectorModel_Lambda]
    reset_timer: NotRequired[DetectorModel_ResetTimer]
    set_timer: NotRequired[DetectorModel_SetTimer]
    set_variable: NotRequired[DetectorModel_SetVariable]
    sns: NotRequired[DetectorModel_Sns]
    sqs: NotRequired[DetectorModel_Sqs]

@final
class DetectorModel_DetectorModelDefinition_Read:
    initial_state_name: Final[str]
    states: Final[list[Any]]

class DetectorModel_Tag(TypedDict):
    key: str
    value: str

@final
class DetectorModel(_Resource):
    """The AWS::IoTEvents::DetectorModel resource creates a detector model."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detector_model_definition: DetectorModel_DetectorModelDefinition,
        role_arn: str,
        detector_model_description: str = ...,
        detector_model_name: str = ...,
        evaluation_method: Literal["BATCH", "SERIAL"] = ...,
        key: str = ...,
        tags: Sequence[DetectorModel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    detector_model_definition: Final[DetectorModel_DetectorModelDefinition_Read]
    """Information that defines how a detector operates."""
    detector_model_description: Final[str]
    """A brief description of the detector model."""
    detector_model_name: Final[str]
    """The name of the detector model."""
    evaluation_method: Final[str]
    """Information about the order in which events are evaluated and how actions are executed."""
    key: Final[str]
    """The value used to identify a detector instance."""
    role_arn: Final[str]
    """The ARN of the role that grants permission to ITE to perform its operations."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Input_InputDefinition(TypedDict):
    attributes: Sequence[Input_Attribute]

class Input_Attribute(TypedDict):
    json_path: str

@final
class Input_InputDefinition_Read:
    attributes: Final[list[Any]]

class Input_Tag(TypedDict):
    key: str
    value: str

@final
class Input(_Resource):
    """The AWS::IoTEvents::Input resource creates an input."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        input_definition: Input_InputDefinition,
        input_description: str = ...,
        input_name: str = ...,
        tags: Sequence[Input_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    input_definition: Final[Input_InputDefinition_Read]
    """The definition of the input."""
    input_description: Final[str]
    """A brief description of the input."""
    input_name: Final[str]
    """The name of the input."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
