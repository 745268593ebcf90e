"""What a witness remembers of a unit's log: a checkpoint's note, and how it is read; knows no place that keeps it."""

from __future__ import annotations

from dataclasses import dataclass

from firma.core.ledger.checkpoint import Checkpoint, origin_of, parse_checkpoint
from firma.core.ledger.note import Note, NoteError, parse_note


@dataclass(frozen=True, slots=True)
class Remembered:
    """A checkpoint that somebody remembers. `by` names them: `this client`, `git origin`, a witness's name, a unit."""

    by: str
    unit: str
    checkpoint: Checkpoint
    note: Note | None = None


class WitnessError(Exception):
    """A witness cannot be asked or told. `code` is F547 where it was not reached, F548 where it refuses."""

    def __init__(self, detail: str, code: str = "F547") -> None:
        self.detail, self.code = detail, code
        super().__init__(detail)


def read_remembered(by: str, unit: str, data: bytes) -> Remembered:
    """Return what some bytes remember of a unit. Nothing of it is proven.

    Raises:
        NoteError: they hold no checkpoint of the unit.
    """
    note = parse_note(data)
    checkpoint = parse_checkpoint(note.text)
    if checkpoint.origin != origin_of(unit):
        raise NoteError(f"it is a checkpoint of {checkpoint.origin}")
    return Remembered(by, unit, checkpoint, note)
