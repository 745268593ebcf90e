"""Resource types of AWS FraudDetector. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Detector_Model(TypedDict):
    pass

class Detector_EventType(TypedDict):
    description: NotRequired[str]
    entity_types: NotRequired[Sequence[Detector_EntityType]]
    event_variables: NotRequired[Sequence[Detector_EventVariable]]
    inline: NotRequired[Bool]
    labels: NotRequired[Sequence[Detector_Label]]
    name: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag4]]

class Detector_EntityType(TypedDict):
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag]]

class Detector_Tag(TypedDict):
    key: str
    value: str

class Detector_EventVariable(TypedDict):
    data_source: NotRequired[Literal["EVENT"]]
    data_type: NotRequired[Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"]]
    default_value: NotRequired[str]
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag2]]
    variable_type: NotRequired[Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"]]

class Detector_Tag2(TypedDict):
    key: str
    value: str

class Detector_Label(TypedDict):
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag3]]

class Detector_Tag3(TypedDict):
    key: str
    value: str

class Detector_Tag4(TypedDict):
    key: str
    value: str

@final
class Detector_EventType_Read:
    arn: Final[str]
    created_time: Final[str]
    description: Final[str]
    entity_types: Final[list[Any]]
    event_variables: Final[list[Any]]
    inline: Final[Ref[bool]]
    labels: Final[list[Any]]
    last_updated_time: Final[str]
    name: Final[str]
    tags: Final[list[Any]]

class Detector_Rule(TypedDict):
    description: NotRequired[str]
    detector_id: NotRequired[str]
    expression: NotRequired[str]
    language: NotRequired[Literal["DETECTORPL"]]
    outcomes: NotRequired[Sequence[Detector_Outcome]]
    rule_id: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag6]]

class Detector_Outcome(TypedDict):
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[Detector_Tag5]]

class Detector_Tag5(TypedDict):
    key: str
    value: str

class Detector_Tag6(TypedDict):
    key: str
    value: str

class Detector_Tag7(TypedDict):
    key: str
    value: str

@final
class Detector(_Resource):
    """A resource schema for a Detector in Amazon Fraud Detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detector_id: str,
        event_type: Detector_EventType,
        rules: Sequence[Detector_Rule],
        associated_models: Sequence[Detector_Model] = ...,
        description: str = ...,
        detector_version_status: Literal["DRAFT", "ACTIVE"] = ...,
        rule_execution_mode: Literal["FIRST_MATCHED", "ALL_MATCHED"] = ...,
        tags: Sequence[Detector_Tag7] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the detector."""
    associated_models: Final[list[Any]]
    """The models to associate with this detector."""
    created_time: Final[str]
    """The time when the detector was created."""
    description: Final[str]
    """The description of the detector."""
    detector_id: Final[str]
    """The ID of the detector"""
    detector_version_id: Final[str]
    """The active version ID of the detector"""
    detector_version_status: Final[str]
    """The desired detector version status for the detector"""
    event_type: Final[Detector_EventType_Read]
    """The event type to associate this detector with."""
    last_updated_time: Final[str]
    """The time when the detector was last updated."""
    rule_execution_mode: Final[str]
    rules: Final[list[Any]]
    tags: Final[list[Any]]
    """Tags associated with this detector."""

class EntityType_Tag(TypedDict):
    key: str
    value: str

@final
class EntityType(_Resource):
    """An entity type for fraud detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[EntityType_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The entity type ARN."""
    created_time: Final[str]
    """The timestamp when the entity type was created."""
    description: Final[str]
    """The entity type description."""
    last_updated_time: Final[str]
    """The timestamp when the entity type was last updated."""
    name: Final[str]
    """The name of the entity type."""
    tags: Final[list[Any]]
    """Tags associated with this entity type."""

class EventType_EntityType(TypedDict):
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[EventType_Tag]]

class EventType_Tag(TypedDict):
    key: str
    value: str

class EventType_EventVariable(TypedDict):
    data_source: NotRequired[Literal["EVENT"]]
    data_type: NotRequired[Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"]]
    default_value: NotRequired[str]
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[EventType_Tag2]]
    variable_type: NotRequired[Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"]]

class EventType_Tag2(TypedDict):
    key: str
    value: str

class EventType_Label(TypedDict):
    description: NotRequired[str]
    inline: NotRequired[Bool]
    name: NotRequired[str]
    tags: NotRequired[Sequence[EventType_Tag3]]

class EventType_Tag3(TypedDict):
    key: str
    value: str

class EventType_Tag4(TypedDict):
    key: str
    value: str

@final
class EventType(_Resource):
    """A resource schema for an EventType in Amazon Fraud Detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        entity_types: Sequence[EventType_EntityType],
        event_variables: Sequence[EventType_EventVariable],
        labels: Sequence[EventType_Label],
        name: str,
        description: str = ...,
        tags: Sequence[EventType_Tag4] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the event type."""
    created_time: Final[str]
    """The time when the event type was created."""
    description: Final[str]
    """The description of the event type."""
    entity_types: Final[list[Any]]
    event_variables: Final[list[Any]]
    labels: Final[list[Any]]
    last_updated_time: Final[str]
    """The time when the event type was last updated."""
    name: Final[str]
    """The name for the event type"""
    tags: Final[list[Any]]
    """Tags associated with this event type."""

class Label_Tag(TypedDict):
    key: str
    value: str

@final
class Label(_Resource):
    """An label for fraud detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[Label_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The label ARN."""
    created_time: Final[str]
    """The timestamp when the label was created."""
    description: Final[str]
    """The label description."""
    last_updated_time: Final[str]
    """The timestamp when the label was last updated."""
    name: Final[str]
    """The name of the label."""
    tags: Final[list[Any]]
    """Tags associated with this label."""

class List_Tag(TypedDict):
    key: str
    value: str

@final
class List(_Resource):
    """A resource schema for a List in Amazon Fraud Detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        elements: Texts = ...,
        tags: Sequence[List_Tag] = ...,
        variable_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The list ARN."""
    created_time: Final[str]
    """The time when the list was created."""
    description: Final[str]
    """The description of the list."""
    elements: Final[list[str]]
    """The elements in this list."""
    last_updated_time: Final[str]
    """The time when the list was last updated."""
    name: Final[str]
    """The name of the list."""
    tags: Final[list[Any]]
    """Tags associated with this list."""
    variable_type: Final[str]
    """The variable type of the list."""

class Outcome_Tag(TypedDict):
    key: str
    value: str

@final
class Outcome(_Resource):
    """An outcome for rule evaluation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        tags: Sequence[Outcome_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The outcome ARN."""
    created_time: Final[str]
    """The timestamp when the outcome was created."""
    description: Final[str]
    """The outcome description."""
    last_updated_time: Final[str]
    """The timestamp when the outcome was last updated."""
    name: Final[str]
    """The name of the outcome."""
    tags: Final[list[Any]]
    """Tags associated with this outcome."""

class Variable_Tag(TypedDict):
    key: str
    value: str

@final
class Variable(_Resource):
    """A resource schema for a Variable in Amazon Fraud Detector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        data_source: Literal["EVENT", "EXTERNAL_MODEL_SCORE"],
        data_type: Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"],
        default_value: str,
        name: str,
        description: str = ...,
        tags: Sequence[Variable_Tag] = ...,
        variable_type: Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the variable."""
    created_time: Final[str]
    """The time when the variable was created."""
    data_source: Final[str]
    """The source of the data."""
    data_type: Final[str]
    """The data type."""
    default_value: Final[str]
    """The default value for the variable when no value is received."""
    description: Final[str]
    """The description."""
    last_updated_time: Final[str]
    """The time when the variable was last updated."""
    name: Final[str]
    """The name of the variable."""
    tags: Final[list[Any]]
    """Tags associated with this variable."""
    variable_type: Final[str]
    """The variable type."""
