"""What checkers raise; knows no invariant."""

from __future__ import annotations


class ViolationError(Exception):
    """An invariant does not hold. `rule` is its short name."""

    def __init__(self, rule: str, detail: str) -> None:
        self.rule = rule
        super().__init__(f"{rule}: {detail}")
