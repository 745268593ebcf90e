"""How often the simulated cloud fails, and how; knows no request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """Probabilities from 0 to 1, each for one kind of fault."""

    throttled: float = 0.0
    """cc: refused at the door, without effect."""
    answer_hidden: float = 0.0
    """cc: the effect is there and recorded under the token, but the answer says "service unavailable"."""
    create_bad: float = 0.0
    """A creation fails: half of them without effect, a quarter with a half-made thing shown, a quarter silently."""
    update_bad: float = 0.0
    """An update fails: half of them without effect, half after a part of it."""
    delete_bad: float = 0.0
    """A deletion fails: most without effect, some after it, without saying so."""
    plan_moves: float = 0.0
    """tf: the final plan differs from the one before."""

    @staticmethod
    def at(rate: float) -> Faults:
        """Return a mixture in fixed proportions: what `research/core.md` was simulated with."""
        return Faults(
            throttled=rate * 0.5,
            answer_hidden=rate * 0.3,
            create_bad=rate,
            update_bad=rate,
            delete_bad=rate,
            plan_moves=rate * 0.2,
        )


NO_FAULTS = Faults()
