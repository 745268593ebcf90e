"""The memory of one client: the newest checkpoint of each unit that it saw and checked, in files beside the project.

It catches a ledger that was rolled back or rewritten since this client last looked. It is no witness for others: who
saw a ledger only once has nothing to compare with.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote

from firma.core.ledger.checkpoint import PREFIX, origin_of, parse_checkpoint
from firma.core.ledger.note import Note, NoteError, parse_note
from firma.witness.remembered import Remembered, WitnessError, read_remembered

NAME = "this client"


class ClientMemory:
    """One file a unit in a folder, called by the digest of the unit's name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, unit: str) -> Remembered | None:
        """Return what was seen last of a unit; None for nothing.

        Raises:
            WitnessError: F548, the file holds no checkpoint: it was damaged or changed.
        """
        path = self._path(unit)
        try:
            return read_remembered(NAME, unit, path.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise WitnessError(f"{path} cannot be read: {error.strerror}", "F548") from error
        except NoteError as error:
            raise WitnessError(f"{path}: {error}", "F548") from error

    def units(self) -> dict[str, int]:
        """Return how many entries of each unit were seen, of any environment; what cannot be read tells of none."""
        found = {}
        for path in sorted(self._folder.glob("*")):
            try:
                checkpoint = parse_checkpoint(parse_note(path.read_bytes()).text)
            except (OSError, NoteError):
                continue  # whoever asks for that unit by its name is told
            unit = unquote(checkpoint.origin.removeprefix(PREFIX))
            if origin_of(unit) == checkpoint.origin and path == self._path(unit):
                found[unit] = checkpoint.size
        return found

    def remember(self, unit: str, note: Note) -> None:
        """Take note of a checkpoint that was checked. Raises WitnessError (F547) where it cannot be written."""
        path = self._path(unit)
        beside = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_bytes(note.to_bytes())
            beside.replace(path)
        except OSError as error:
            raise WitnessError(f"{path} cannot be written: {error.strerror}") from error

    def size(self, unit: str) -> int:
        """Return how many entries of a unit were seen; 0 where nothing can be told."""
        try:
            found = self.recall(unit)
        except WitnessError:
            return 0
        return 0 if found is None else found.checkpoint.size

    def _path(self, unit: str) -> Path:
        return self._folder / sha256(unit.encode()).hexdigest()[:32]
