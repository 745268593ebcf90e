"""Checkpoints (c2sp.org/tlog-checkpoint): the size and root of a log's tree as the text of a note; knows no store."""

from __future__ import annotations

import base64
import re
import string
from dataclasses import dataclass

from firma.core.ledger.merkle import HASH_BYTES, SIZE_MAX
from firma.core.ledger.note import Note, NoteError, from_base64

PREFIX = "firma/"
"""What the origin of each of our logs begins with."""

SAFE = frozenset((string.ascii_letters + string.digits + "-._~/@").encode())
"""Bytes that stand for themselves in an origin; others are percent-encoded (RFC 3986, section 2.1)."""

_ENCODED = re.compile(rb"%([0-9A-F]{2})")
_PIN = re.compile(r"([1-9]\d{0,18}):([0-9a-f]{64})")

LINES = 3
"""Origin, size and root; what follows are extensions."""


def origin_of(unit: str) -> str:
    """Return the name of a unit's log in checkpoints: `firma/` and the unit, percent-encoded where it must be.

    A ledger that was made anew under an old name has the same origin: who remembers the old one sees the difference.
    """
    return PREFIX + "".join([chr(byte) if byte in SAFE else f"%{byte:02X}" for byte in unit.encode()])


def unit_of(origin: str) -> str:
    """Return the unit whose log has this name in checkpoints."""
    return _ENCODED.sub(lambda found: bytes.fromhex(found[1].decode()), origin.removeprefix(PREFIX).encode()).decode()


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself: its name, how many entries it has, and the root of their tree."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    @property
    def pin(self) -> str:
        """Size and root in one word, `SIZE:ROOT` (hex): how leases and trust roots remember it."""
        return f"{self.size}:{self.root.hex()}"

    def to_text(self) -> str:
        """Return the text to sign.

        Raises:
            NoteError: there is no checkpoint with such parts.
        """
        lines = [self.origin, str(self.size), base64.b64encode(self.root).decode(), *self.extensions]
        text = "".join(f"{line}\n" for line in lines)
        if parse_checkpoint(text) != self:
            raise NoteError("a checkpoint's lines are not empty and hold no line break")
        return text

    def to_note(self) -> Note:
        """Return the checkpoint as a note without signatures. Raises as `to_text` does."""
        return Note(self.to_text())


def parse_pin(unit: str, text: str) -> Checkpoint | None:
    """Return the checkpoint of a unit that one word (`SIZE:ROOT`) remembers; None where it is none."""
    found = _PIN.fullmatch(text)
    if found is None or int(found[1]) > SIZE_MAX:
        return None
    return Checkpoint(origin_of(unit), int(found[1]), bytes.fromhex(found[2]))


def parse_checkpoint(text: str) -> Checkpoint:
    """Return the checkpoint of a note's text.

    Raises:
        NoteError: it is none.
    """
    if not text.endswith("\n"):
        raise NoteError("a checkpoint's last line does not end")
    lines = text.split("\n")[:-1]
    if len(lines) < LINES or not all(lines):
        raise NoteError("a checkpoint has three lines or more, none of them empty")
    origin, digits, encoded, *extensions = lines
    if (
        not (digits.isascii() and digits.isdecimal())
        or (digits[0] == "0" and digits != "0")
        or len(digits) > len(str(SIZE_MAX))
    ):
        raise NoteError(f"{digits[:40]!r} is no size of a tree")
    root, size = from_base64(encoded), int(digits)
    if len(root) != HASH_BYTES or size > SIZE_MAX:
        raise NoteError("a root has 32 bytes, and a size is below 2^63")
    return Checkpoint(origin, size, root, tuple(extensions))
