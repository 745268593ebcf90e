"""Faults that tests ask for: which one strikes a call, and how often; knows no wire format, and does not strike."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any

from firma.core.model.diagnostic import UsageError, diagnose


class FaultError(UsageError):
    """The settings are not what they should be (F709)."""


class FaultKind(StrEnum):
    """What goes wrong. Those of the first group strike any call, the others an operation that changes something."""

    THROTTLE = "throttle"
    """HTTP 400 ThrottlingException; nothing is done."""
    UNAVAILABLE = "unavailable"
    """HTTP 500 ServiceInternalErrorException; nothing is done."""
    SLOW = "slow"
    """The answer is begun after `seconds`."""
    DROP = "drop"
    """The call is carried out, then the connection is cut instead of an answer."""
    LAG = "lag"
    """For `seconds` after its creation a thing is not found by GetResource and ListResources."""

    LATENCY = "latency"
    """The operation stays IN_PROGRESS for `seconds`."""
    THROTTLE_EVENT = "throttle_event"
    """The progress event ends FAILED with Throttling; nothing is done."""
    INTERNAL = "internal"
    """The progress event ends FAILED with ServiceInternalError; nothing is done."""
    NOT_STABILIZED = "not_stabilized"
    """The operation is carried out, then the event ends FAILED with NotStabilized and the identifier."""
    FAILED_CREATE = "failed_create"
    """The thing is made, then the event ends FAILED with GeneralServiceException and the identifier."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Strikes calls of this operation and type (`*`: all), after `skip` of them, `times` times (None: always)."""

    kind: FaultKind
    operation: str = "*"
    type_name: str = "*"
    seconds: float = 0.0
    times: int | None = None
    skip: int = 0

    @staticmethod
    def from_plain(plain: object) -> Fault:
        """Return the fault of a JSON object. Raises FaultError for unknown keys, kinds and other types."""
        known = {field.name for field in fields(Fault)}
        if not isinstance(plain, Mapping) or not set(plain) <= known or "kind" not in plain:
            raise FaultError(diagnose("F709", f"This is no fault: {json.dumps(plain, default=str)[:200]}"))
        try:
            kind = FaultKind(str(plain["kind"]))
        except ValueError as error:
            kinds = ", ".join(one.value for one in FaultKind)
            raise FaultError(diagnose("F709", f"`{plain['kind']}` is no kind of fault; kinds are {kinds}.")) from error
        times = plain.get("times")
        return Fault(
            kind=kind,
            operation=str(plain.get("operation", "*")),
            type_name=str(plain.get("type_name", "*")),
            seconds=float(plain.get("seconds", 0.0)),
            times=None if times is None else int(times),
            skip=int(plain.get("skip", 0)),
        )

    def concerns(self, operation: str, type_name: str) -> bool:
        """Whether a call is one of those that this setting strikes."""
        return self.operation in ("*", operation) and self.type_name in ("*", type_name)


@dataclass(slots=True)
class _Setting:
    fault: Fault
    seen: int = 0
    struck: int = 0


class Faults:
    """The settings in force, and how often each has struck."""

    def __init__(self) -> None:
        self._settings: list[_Setting] = []

    def configure(self, text: str) -> None:
        """Replace all settings by those of a JSON list; an empty text means none. Raises FaultError."""
        try:
            plain = json.loads(text) if text.strip() else []
        except ValueError as error:
            raise FaultError(diagnose("F709", f"This is no JSON: {error}", value=text[:200])) from error
        if not isinstance(plain, list):
            raise FaultError(diagnose("F709", "The settings are not a list.", value=text[:200]))
        self._settings = [_Setting(Fault.from_plain(one)) for one in plain]

    def take(self, kind: FaultKind, operation: str, type_name: str) -> Fault | None:
        """Return the fault of a kind that strikes this call, and count it; None for none."""
        for setting in self._settings:
            fault = setting.fault
            if fault.kind is not kind or not fault.concerns(operation, type_name):
                continue
            setting.seen += 1
            if setting.seen > fault.skip and (fault.times is None or setting.struck < fault.times):
                setting.struck += 1
                return fault
        return None

    def lag(self, type_name: str) -> float:
        """Return for how many seconds a new thing of a type is not found; 0 without such a setting."""
        faults = [one.fault for one in self._settings if one.fault.kind is FaultKind.LAG]
        return max((fault.seconds for fault in faults if fault.type_name in ("*", type_name)), default=0.0)

    def report(self) -> list[dict[str, Any]]:
        """Return the settings with how many calls each has seen and struck."""
        return [{**asdict(one.fault), "seen": one.seen, "struck": one.struck} for one in self._settings]
