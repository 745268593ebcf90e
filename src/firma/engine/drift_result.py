"""What the verbs drift and refresh return: frozen, without any rendering; knows no terminal."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.model.audit import AuditEvent
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.place import Place
from firma.core.plan.departure import Departure
from firma.core.trust.attribution import Culprit
from firma.core.trust.verdict import Reversibility


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """That somebody accepted a difference until a moment (ms): who, why."""

    owner: str
    until: int
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One difference between what is recorded and what is there, who made it, and what can be done about it.

    `seen_at` is when we saw it (ms); when it was made is in `culprit`, where the audit log names somebody.
    `is_logged`: there is an audit log, and it answered. `identifier` and `identifier_now` are the cloud's.
    """

    unit: str
    address: str
    type: str
    departure: Departure
    identifier: str
    object: int
    generation: str = ""
    place: Place | None = None
    culprit: Culprit | None = None
    is_logged: bool = False
    seen_at: int = 0
    written_at: int = 0
    """When our own last write was answered, ms: the difference is younger."""
    back: Reversibility = Reversibility.UNKNOWN
    back_why: str = ""
    acceptance: Acceptance | None = None
    child: str = ""
    """Type of what somebody put beside what is ours."""

    @property
    def name(self) -> str:
        """Address and path: what a person accepts or reverts it by."""
        return f"{self.address}#{self.departure.name}" if self.departure.path else self.address

    @property
    def call(self) -> str:
        """The name of the call that made it; empty where none is known."""
        return "" if self.culprit is None else self.culprit.event.call

    @property
    def event(self) -> AuditEvent | None:
        """The call that made it, where one is known."""
        return None if self.culprit is None else self.culprit.event


@dataclass(frozen=True, slots=True, kw_only=True)
class Drifted:
    """All differences of some units, by address and path; what was accepted stands apart, until its date."""

    differences: tuple[Drift, ...]
    accepted: tuple[Drift, ...] = ()
    looked_at: int = 0
    """How many objects were looked at."""
    notes: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What was accepted: each by its name, until when (ms), by whom."""

    unit: str
    names: tuple[str, ...]
    acceptance: Acceptance


@dataclass(frozen=True, slots=True, kw_only=True)
class Refreshed:
    """What a refresh saw, for each object: its address, when it was looked at (ms), and what differed, in one word."""

    objects: tuple[tuple[str, str, int, str], ...]
    """(unit, address, seen at, `same`, `changed`, `gone` or `not seen`)."""
    notes: tuple[Diagnostic, ...] = ()
