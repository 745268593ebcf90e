"""Resource types of AWS ARCZonalShift. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

@final
class AutoshiftObserverNotificationStatus(_Resource):
    """Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        status: Literal["ENABLED"],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """User account id, used as part of the primary identifier for the resource"""
    region: Final[str]
    """Region, used as part of the primary identifier for the resource"""
    status: Final[str]

class ZonalAutoshiftConfiguration_PracticeRunConfiguration(TypedDict):
    blocked_dates: NotRequired[Texts]
    blocked_windows: NotRequired[Texts]
    blocking_alarms: NotRequired[Sequence[ZonalAutoshiftConfiguration_ControlCondition]]
    outcome_alarms: Sequence[ZonalAutoshiftConfiguration_ControlCondition2]

class ZonalAutoshiftConfiguration_ControlCondition(TypedDict):
    alarm_identifier: str
    type: str

class ZonalAutoshiftConfiguration_ControlCondition2(TypedDict):
    alarm_identifier: str
    type: str

@final
class ZonalAutoshiftConfiguration_PracticeRunConfiguration_Read:
    blocked_dates: Final[list[str]]
    blocked_windows: Final[list[str]]
    blocking_alarms: Final[list[Any]]
    outcome_alarms: Final[list[Any]]

@final
class ZonalAutoshiftConfiguration(_Resource):
    """Definition of AWS::ARCZonalShift::ZonalAutoshiftConfiguration Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        practice_run_configuration: ZonalAutoshiftConfiguration_PracticeRunConfiguration = ...,
        resource_identifier: str = ...,
        zonal_autoshift_status: Literal["ENABLED"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    practice_run_configuration: Final[ZonalAutoshiftConfiguration_PracticeRunConfiguration_Read]
    resource_identifier: Final[str]
    zonal_autoshift_status: Final[str]
