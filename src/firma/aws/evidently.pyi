"""Resource types of AWS Evidently. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Experiment_MetricGoalObject(TypedDict):
    desired_change: Literal["INCREASE", "DECREASE"]
    entity_id_key: str
    event_pattern: NotRequired[str]
    metric_name: str
    unit_label: NotRequired[str]
    value_key: str

class Experiment_OnlineAbConfigObject(TypedDict):
    control_treatment_name: NotRequired[str]
    treatment_weights: NotRequired[Sequence[Experiment_TreatmentToWeight]]

class Experiment_TreatmentToWeight(TypedDict):
    split_weight: Int
    treatment: str

@final
class Experiment_OnlineAbConfigObject_Read:
    control_treatment_name: Final[str]
    treatment_weights: Final[list[Any]]

class Experiment_RunningStatusObject(TypedDict):
    analysis_complete_time: NotRequired[str]
    desired_state: NotRequired[str]
    reason: NotRequired[str]
    status: NotRequired[str]

@final
class Experiment_RunningStatusObject_Read:
    analysis_complete_time: Final[str]
    desired_state: Final[str]
    reason: Final[str]
    status: Final[str]

class Experiment_Tag(TypedDict):
    key: str
    value: str

class Experiment_TreatmentObject(TypedDict):
    description: NotRequired[str]
    feature: str
    treatment_name: str
    variation: str

@final
class Experiment(_Resource):
    """Resource Type definition for AWS::Evidently::Experiment."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metric_goals: Sequence[Experiment_MetricGoalObject],
        name: str,
        online_ab_config: Experiment_OnlineAbConfigObject,
        project: str,
        treatments: Sequence[Experiment_TreatmentObject],
        description: str = ...,
        randomization_salt: str = ...,
        remove_segment: Bool = ...,
        running_status: Experiment_RunningStatusObject = ...,
        sampling_rate: Int = ...,
        segment: str = ...,
        tags: Sequence[Experiment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    metric_goals: Final[list[Any]]
    name: Final[str]
    online_ab_config: Final[Experiment_OnlineAbConfigObject_Read]
    project: Final[str]
    randomization_salt: Final[str]
    remove_segment: Final[Ref[bool]]
    running_status: Final[Experiment_RunningStatusObject_Read]
    """Start Experiment."""
    sampling_rate: Final[Ref[int]]
    segment: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    treatments: Final[list[Any]]

class Feature_EntityOverride(TypedDict):
    entity_id: NotRequired[str]
    variation: NotRequired[str]

class Feature_Tag(TypedDict):
    key: str
    value: str

class Feature_VariationObject(TypedDict):
    boolean_value: NotRequired[Bool]
    double_value: NotRequired[Number]
    long_value: NotRequired[Number]
    string_value: NotRequired[str]
    variation_name: NotRequired[str]

@final
class Feature(_Resource):
    """Resource Type definition for AWS::Evidently::Feature."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        project: str,
        variations: Sequence[Feature_VariationObject],
        default_variation: str = ...,
        description: str = ...,
        entity_overrides: Sequence[Feature_EntityOverride] = ...,
        evaluation_strategy: Literal["ALL_RULES", "DEFAULT_VARIATION"] = ...,
        tags: Sequence[Feature_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    default_variation: Final[str]
    description: Final[str]
    entity_overrides: Final[list[Any]]
    evaluation_strategy: Final[str]
    name: Final[str]
    project: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    variations: Final[list[Any]]

class Launch_ExecutionStatusObject(TypedDict):
    desired_state: NotRequired[str]
    reason: NotRequired[str]
    status: str

@final
class Launch_ExecutionStatusObject_Read:
    desired_state: Final[str]
    reason: Final[str]
    status: Final[str]

class Launch_LaunchGroupObject(TypedDict):
    description: NotRequired[str]
    feature: str
    group_name: str
    variation: str

class Launch_MetricDefinitionObject(TypedDict):
    entity_id_key: str
    event_pattern: NotRequired[str]
    metric_name: str
    unit_label: NotRequired[str]
    value_key: str

class Launch_StepConfig(TypedDict):
    group_weights: Sequence[Launch_GroupToWeight]
    segment_overrides: NotRequired[Sequence[Launch_SegmentOverride]]
    start_time: str

class Launch_GroupToWeight(TypedDict):
    group_name: str
    split_weight: Int

class Launch_SegmentOverride(TypedDict):
    evaluation_order: Int
    segment: str
    weights: Sequence[Launch_GroupToWeight2]

class Launch_GroupToWeight2(TypedDict):
    group_name: str
    split_weight: Int

class Launch_Tag(TypedDict):
    key: str
    value: str

@final
class Launch(_Resource):
    """Resource Type definition for AWS::Evidently::Launch."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        groups: Sequence[Launch_LaunchGroupObject],
        name: str,
        project: str,
        scheduled_splits_config: Sequence[Launch_StepConfig],
        description: str = ...,
        execution_status: Launch_ExecutionStatusObject = ...,
        metric_monitors: Sequence[Launch_MetricDefinitionObject] = ...,
        randomization_salt: str = ...,
        tags: Sequence[Launch_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    execution_status: Final[Launch_ExecutionStatusObject_Read]
    """Start or Stop Launch Launch."""
    groups: Final[list[Any]]
    metric_monitors: Final[list[Any]]
    name: Final[str]
    project: Final[str]
    randomization_salt: Final[str]
    scheduled_splits_config: Final[list[Any]]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Project_AppConfigResourceObject(TypedDict):
    application_id: str
    environment_id: str

@final
class Project_AppConfigResourceObject_Read:
    application_id: Final[str]
    environment_id: Final[str]

class Project_DataDeliveryObject(TypedDict):
    log_group: NotRequired[str]
    s3: NotRequired[Project_S3Destination]

class Project_S3Destination(TypedDict):
    bucket_name: str
    prefix: NotRequired[str]

@final
class Project_DataDeliveryObject_Read:
    log_group: Final[str]
    s3: Final[Project_S3Destination_Read]

@final
class Project_S3Destination_Read:
    bucket_name: Final[str]
    prefix: Final[str]

class Project_Tag(TypedDict):
    key: str
    value: str

@final
class Project(_Resource):
    """Resource Type definition for AWS::Evidently::Project"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        app_config_resource: Project_AppConfigResourceObject = ...,
        data_delivery: Project_DataDeliveryObject = ...,
        description: str = ...,
        tags: Sequence[Project_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    app_config_resource: Final[Project_AppConfigResourceObject_Read]
    arn: Final[str]
    data_delivery: Final[Project_DataDeliveryObject_Read]
    """Destinations for data."""
    description: Final[str]
    name: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Segment_Tag(TypedDict):
    key: str
    value: str

@final
class Segment(_Resource):
    """Resource Type definition for AWS::Evidently::Segment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        pattern: str = ...,
        tags: Sequence[Segment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    description: Final[str]
    name: Final[str]
    pattern: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
