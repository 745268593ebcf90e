"""Resource types of AWS ControlTower. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options
from firma.program.resource import Resource as _Resource

class EnabledBaseline_Parameter(TypedDict):
    key: NotRequired[str]
    value: NotRequired[Sequence[Any] | Bool | Number | Mapping[str, Any] | str]

class EnabledBaseline_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class EnabledBaseline(_Resource):
    """Definition of AWS::ControlTower::EnabledBaseline Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        baseline_identifier: str,
        baseline_version: str,
        target_identifier: str,
        parameters: Sequence[EnabledBaseline_Parameter] = ...,
        tags: Sequence[EnabledBaseline_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    baseline_identifier: Final[str]
    baseline_version: Final[str]
    enabled_baseline_identifier: Final[str]
    parameters: Final[list[Any]]
    tags: Final[list[Any]]
    target_identifier: Final[str]

class EnabledControl_EnabledControlParameter(TypedDict):
    key: str
    value: Sequence[Any] | Bool | Number | Mapping[str, Any] | str

class EnabledControl_Tag(TypedDict):
    key: str
    value: str

@final
class EnabledControl(_Resource):
    """Enables a control on a specified target."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        control_identifier: str,
        target_identifier: str,
        parameters: Sequence[EnabledControl_EnabledControlParameter] = ...,
        tags: Sequence[EnabledControl_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    control_identifier: Final[str]
    """Arn of the control."""
    parameters: Final[list[Any]]
    """Parameters to configure the enabled control behavior."""
    tags: Final[list[Any]]
    """A set of tags to assign to the enabled control."""
    target_identifier: Final[str]
    """Arn for Organizational unit to which the control needs to be applied"""

class LandingZone_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LandingZone(_Resource):
    """Definition of AWS::ControlTower::LandingZone Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        manifest: Mapping[str, Any] | str,
        version: str,
        remediation_types: Sequence[Literal["INHERITANCE_DRIFT"]] = ...,
        tags: Sequence[LandingZone_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    drift_status: Final[str]
    landing_zone_identifier: Final[str]
    latest_available_version: Final[str]
    manifest: Final[Any]
    remediation_types: Final[list[str]]
    status: Final[str]
    tags: Final[list[Any]]
    version: Final[str]
