"""One code of the catalogue; knows no area."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of diagnostic: `summary` is fixed, `why` says why it matters, `help` what to do in general."""

    summary: str
    why: str
    help: str
