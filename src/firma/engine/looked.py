"""What a look at an object came to: replies, and what kept some of them away; asks nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from firma.core.apply.effect import AskThings
from firma.core.ledger.state import LedgerObject
from firma.core.model.diagnostic import Diagnostic


@dataclass(slots=True)
class Looked:
    """What came of looking at one object: `base` is its last entry before the look, `replies` what was answered.

    `problem`: it could not be looked at. `early`: what was written a moment ago was left alone.
    """

    obj: LedgerObject
    base: int
    replies: list[tuple[AskThings, Any]] = field(default_factory=list)
    problem: Diagnostic | None = None
    early: bool = False
    found: list[Diagnostic] = field(default_factory=list)
    """What in the replies looks like a secret (F974)."""
