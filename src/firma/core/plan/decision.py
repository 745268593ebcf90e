"""Decisions: what planning has made up its mind about, for each resource and look-up; knows no rule."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from firma.core.ledger.state import LedgerObject
from firma.core.model.call import Thing
from firma.core.model.node import Replacement
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import AttributeChange
from firma.core.plan.question import Question


class Change(StrEnum):
    """What is to happen with one resource. Re-deciding never goes down in `RANK`, so that planning ends."""

    NONE = "none"
    RECORD = "record"  # a silent update: options, dependencies or the request alone
    UPDATE = "update"
    REPLACE = "replace"
    ADOPT = "adopt"  # it is there already: it is looked after as it is
    CREATE = "create"
    SETTLE = "settle"  # something is open or suspect: nothing else first
    DEFERRED = "deferred"
    ABSENT = "absent"  # held absent: deleted, or not made
    INVALID = "invalid"  # a diagnostic says why


STAYS = frozenset({Change.NONE, Change.RECORD, Change.UPDATE})
"""The object keeps its current generation."""

BLOCKED = frozenset({Change.SETTLE, Change.DEFERRED, Change.ABSENT})
"""What uses such a thing is held back where it would change."""


@dataclass(slots=True)
class Decision:
    """What is decided about a resource (or look-up) and everything that the operations need."""

    address: str
    change: Change
    object: LedgerObject | None = None
    desired: Map = EMPTY
    wish: Map = EMPTY
    expected: Map = EMPTY
    differences: tuple[AttributeChange, ...] = ()
    replacement: Replacement = Replacement.DEFAULT
    why: str = ""
    waits_for: tuple[str, ...] = ()
    awaits: frozenset[str] = frozenset()
    """Own nodes that some input is unknown because of."""
    dependencies: tuple[str, ...] = ()
    kept: tuple[tuple[int, str], ...] = ()
    """What values that stand as they were sent use: objects and generations."""
    options: dict[str, Any] = field(default_factory=dict)
    provider: str = ""
    planned: bool = False
    closed: str = ""
    """The late provider instance that it lives in, where that cannot be opened yet."""
    made_name: bool = False
    """Its physical name was made here, or was when it was recorded."""
    thing: Thing | None = None
    """What is adopted, as it is."""
    answer: Map | None = None
    """Of a look-up: its attributes; None: they come during apply."""
    held: tuple[str, ...] = ()
    """Keys of holds that changed its inputs."""
    source: Map = EMPTY
    """Resolved inputs as the source says, where a hold outranks them."""

    def looks_like(self, other: Decision | None) -> bool:
        """Return whether what uses this would see no difference to another decision about the same thing."""
        return (
            other is not None
            and self.change == other.change
            and self.desired == other.desired
            and self.expected == other.expected
            and self.answer == other.answer
        )


@dataclass(slots=True)
class Pending:
    """A decision that waits for answers."""

    address: str
    questions: tuple[Question, ...]
