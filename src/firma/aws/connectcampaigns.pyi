"""Resource types of AWS ConnectCampaigns. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref
from firma.program.resource import Resource as _Resource

class Campaign_DialerConfig(TypedDict):
    agentless_dialer_config: NotRequired[Campaign_AgentlessDialerConfig]
    predictive_dialer_config: NotRequired[Campaign_PredictiveDialerConfig]
    progressive_dialer_config: NotRequired[Campaign_ProgressiveDialerConfig]

class Campaign_AgentlessDialerConfig(TypedDict):
    dialing_capacity: NotRequired[Number]

class Campaign_PredictiveDialerConfig(TypedDict):
    bandwidth_allocation: Number
    dialing_capacity: NotRequired[Number]

class Campaign_ProgressiveDialerConfig(TypedDict):
    bandwidth_allocation: Number
    dialing_capacity: NotRequired[Number]

@final
class Campaign_DialerConfig_Read:
    agentless_dialer_config: Final[Campaign_AgentlessDialerConfig_Read]
    predictive_dialer_config: Final[Campaign_PredictiveDialerConfig_Read]
    progressive_dialer_config: Final[Campaign_ProgressiveDialerConfig_Read]

@final
class Campaign_AgentlessDialerConfig_Read:
    dialing_capacity: Final[Ref[float]]

@final
class Campaign_PredictiveDialerConfig_Read:
    bandwidth_allocation: Final[Ref[float]]
    dialing_capacity: Final[Ref[float]]

@final
class Campaign_ProgressiveDialerConfig_Read:
    bandwidth_allocation: Final[Ref[float]]
    dialing_capacity: Final[Ref[float]]

class Campaign_OutboundCallConfig(TypedDict):
    answer_machine_detection_config: NotRequired[Campaign_AnswerMachineDetectionConfig]
    connect_contact_flow_arn: str
    connect_queue_arn: NotRequired[str]
    connect_source_phone_number: NotRequired[str]

class Campaign_AnswerMachineDetectionConfig(TypedDict):
    await_answer_machine_prompt: NotRequired[Bool]
    enable_answer_machine_detection: Bool

@final
class Campaign_OutboundCallConfig_Read:
    answer_machine_detection_config: Final[Campaign_AnswerMachineDetectionConfig_Read]
    connect_contact_flow_arn: Final[str]
    connect_queue_arn: Final[str]
    connect_source_phone_number: Final[str]

@final
class Campaign_AnswerMachineDetectionConfig_Read:
    await_answer_machine_prompt: Final[Ref[bool]]
    enable_answer_machine_detection: Final[Ref[bool]]

class Campaign_Tag(TypedDict):
    key: str
    value: str

@final
class Campaign(_Resource):
    """Definition of AWS::ConnectCampaigns::Campaign Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connect_instance_arn: str,
        dialer_config: Campaign_DialerConfig,
        name: str,
        outbound_call_config: Campaign_OutboundCallConfig,
        tags: Sequence[Campaign_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """Amazon Connect Campaign Arn"""
    connect_instance_arn: Final[str]
    """Amazon Connect Instance Arn"""
    dialer_config: Final[Campaign_DialerConfig_Read]
    """The possible types of dialer config parameters"""
    name: Final[str]
    """Amazon Connect Campaign Name"""
    outbound_call_config: Final[Campaign_OutboundCallConfig_Read]
    """The configuration used for outbound calls."""
    tags: Final[list[Any]]
    """One or more tags."""
