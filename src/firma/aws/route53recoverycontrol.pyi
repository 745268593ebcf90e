"""Resource types of AWS Route53RecoveryControl. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Cluster_Tag(TypedDict):
    key: str
    value: str

@final
class Cluster(_Resource):
    """AWS Route53 Recovery Control Cluster resource schema"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        network_type: Literal["IPV4", "DUALSTACK"] = ...,
        tags: Sequence[Cluster_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster."""
    cluster_endpoints: Final[list[Any]]
    """Endpoints for the cluster."""
    name: Final[str]
    """Name of a Cluster."""
    network_type: Final[str]
    """Cluster supports IPv4 endpoints and Dual-stack IPv4 and IPv6 endpoints."""
    status: Final[str]
    """Deployment status of a resource."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

class ControlPanel_Tag(TypedDict):
    key: str
    value: str

@final
class ControlPanel(_Resource):
    """AWS Route53 Recovery Control Control Panel resource schema ."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        cluster_arn: str = ...,
        tags: Sequence[ControlPanel_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """Cluster to associate with the Control Panel"""
    control_panel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the cluster."""
    default_control_panel: Final[Ref[bool]]
    """A flag that Amazon Route 53 Application Recovery Controller sets to true to designate the default control panel for a cluster."""
    name: Final[str]
    """The name of the control panel."""
    routing_control_count: Final[Ref[int]]
    """Count of associated routing controls"""
    status: Final[str]
    """The deployment status of control panel."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""

@final
class RoutingControl(_Resource):
    """AWS Route53 Recovery Control Routing Control resource schema ."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        cluster_arn: str = ...,
        control_panel_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cluster_arn: Final[str]
    """Arn associated with Control Panel"""
    control_panel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the control panel."""
    name: Final[str]
    """The name of the routing control."""
    routing_control_arn: Final[str]
    """The Amazon Resource Name (ARN) of the routing control."""
    status: Final[str]
    """The deployment status of the routing control."""

class SafetyRule_AssertionRule(TypedDict):
    asserted_controls: Texts
    wait_period_ms: Int

@final
class SafetyRule_AssertionRule_Read:
    asserted_controls: Final[list[str]]
    wait_period_ms: Final[Ref[int]]

class SafetyRule_GatingRule(TypedDict):
    gating_controls: Texts
    target_controls: Texts
    wait_period_ms: Int

@final
class SafetyRule_GatingRule_Read:
    gating_controls: Final[list[str]]
    target_controls: Final[list[str]]
    wait_period_ms: Final[Ref[int]]

class SafetyRule_RuleConfig(TypedDict):
    inverted: Bool
    threshold: Int
    type: Literal["AND", "OR", "ATLEAST"]

@final
class SafetyRule_RuleConfig_Read:
    inverted: Final[Ref[bool]]
    threshold: Final[Ref[int]]
    type: Final[str]

class SafetyRule_Tag(TypedDict):
    key: str
    value: str

@final
class SafetyRule(_Resource):
    """Resource schema for AWS Route53 Recovery Control basic constructs and validation rules."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        assertion_rule: SafetyRule_AssertionRule = ...,
        control_panel_arn: str = ...,
        gating_rule: SafetyRule_GatingRule = ...,
        name: str = ...,
        rule_config: SafetyRule_RuleConfig = ...,
        tags: Sequence[SafetyRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assertion_rule: Final[SafetyRule_AssertionRule_Read]
    """An assertion rule enforces that, when a routing control state is changed, that the criteria set by the rule configuration is met."""
    control_panel_arn: Final[str]
    """The Amazon Resource Name (ARN) of the control panel."""
    gating_rule: Final[SafetyRule_GatingRule_Read]
    """A gating rule verifies that a set of gating controls evaluates as true, based on a rule configuration that you specify."""
    name: Final[str]
    """The name for the safety rule."""
    rule_config: Final[SafetyRule_RuleConfig_Read]
    """The rule configuration for an assertion rule or gating rule."""
    safety_rule_arn: Final[str]
    """The Amazon Resource Name (ARN) of the safety rule."""
    status: Final[str]
    """The deployment status of the routing control."""
    tags: Final[list[Any]]
    """A collection of tags associated with a resource"""
