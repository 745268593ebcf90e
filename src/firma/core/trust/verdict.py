"""The words of a verdict: classes of reversibility, the verdict of each change, and Admitted; knows no rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.model.diagnostic import Diagnostic
from firma.core.plan.plan import Plan


class Reversibility(StrEnum):
    """How a change can be undone, best first. Unknown is never shown as good."""

    NOTHING = "nothing"  # nothing to undo: no effect in the cloud
    IN_PLACE = "in_place"  # an update back
    RECREATE = "recreate"  # delete what was made, or make again what was deleted; no data is lost
    LOSSY = "lossy"  # the way back exists, and loses data or identity
    ONE_WAY = "one_way"  # no way back
    UNKNOWN = "unknown"  # we do not know: blocks like the bad case above an environment's limit


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeVerdict:
    """The verdict of one change: class, the inverse in words, a plain sentence why, and the facts behind it."""

    address: str
    reversibility: Reversibility
    inverse: str
    why: str
    facts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The verdict of a plan: the worst class, counts, each change, refusals (4) and what must be agreed to (5)."""

    overall: Reversibility
    changes: tuple[ChangeVerdict, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    sentences: tuple[str, ...] = ()
    """At most five lines that a tired person understands."""
    refusals: tuple[Diagnostic, ...] = ()
    confirmations: tuple[Diagnostic, ...] = ()
    tier: str = "standard"

    def to_plain(self) -> dict[str, Any]:
        """Return what goes into the effect digest and into JSON output."""
        return {
            "overall": self.overall.value,
            "changes": [
                {
                    "address": c.address,
                    "class": c.reversibility.value,
                    "inverse": c.inverse,
                    "why": c.why,
                    "facts": list(c.facts),
                }
                for c in self.changes
            ],
            "counts": dict(sorted(self.counts.items())),
            "sentences": list(self.sentences),
            "refusals": [d.to_plain() for d in self.refusals],
            "confirmations": [d.to_plain() for d in self.confirmations],
            "tier": self.tier,
        }


_SEAL = object()


class Admitted:
    """A plan that passed the gate. Only `firma.core.trust.gate.admit` makes one; only this is what apply accepts."""

    __slots__ = ("plan", "verdict")

    def __init__(self, plan: Plan, verdict: Verdict, seal: object) -> None:
        if seal is not _SEAL:
            raise RuntimeError("only the gate admits a plan. This is a bug in Firma.")
        self.plan, self.verdict = plan, verdict

    def __repr__(self) -> str:
        return f"<Admitted {self.plan.unit} {self.plan.digest[:12]}>"


def seal_of_the_gate() -> object:
    """Return what `Admitted` asks for; for `firma.core.trust.gate` alone (a tidy test looks)."""
    return _SEAL
