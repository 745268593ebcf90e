"""Signed notes (c2sp.org/signed-note): a text with lines of signatures; knows no algorithm, no checkpoint and no key.

What signs and what checks is plugged in: bytes in, signature out. A note without any signature is allowed here, because
a log may not have a key yet; whoever needs a signature says so to `check_note`.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Protocol

ED25519 = 0x01
"""Type of a plain Ed25519 signature over the text."""

COSIGNATURE_V1 = 0x04
"""Type of a witness's Ed25519 signature with its time (c2sp.org/tlog-cosignature)."""

OTHER = 0xFF
"""Type without a number of its own; a longer name follows."""

BYTES_MAX = 1 << 20
SIGNATURES_MAX = 100
"""The specification asks that 16 be taken."""

KEY_ID_BYTES = 4
TIME_BYTES = 8
TIME_MAX = 2**63 - 1
DASH = "\N{EM DASH} "


class NoteError(ValueError):
    """Bytes are no note, a text cannot be one, or a signature is not what it should be."""


class KeyLike(Protocol):
    """A public key under a name."""

    @property
    def name(self) -> str:
        """The key's name in notes: not empty, without blanks and plus signs."""
        ...

    @property
    def material(self) -> bytes:
        """The type of its signatures (one byte), and the public key: what the key's id is made from."""
        ...


class Signer(KeyLike, Protocol):
    """Makes signatures; may ask an agent or a service, and then blocks."""

    def sign(self, message: bytes) -> bytes:
        """Return the signature of a message."""
        ...


class Verifier(KeyLike, Protocol):
    """Checks signatures of one public key."""

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether the key made this signature of this message. Never raises for bytes of any form."""
        ...


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One line of signature: the key's name and id, and what it made."""

    name: str
    key_id: bytes
    signature: bytes

    @property
    def time(self) -> int:
        """Seconds since 1970 that a cosignature says; it is one only where its key's type says so."""
        return int.from_bytes(self.signature[:TIME_BYTES], "big")


@dataclass(frozen=True, slots=True)
class Note:
    """A text, which ends with a line break, and its signatures."""

    text: str
    signatures: tuple[NoteSignature, ...] = ()

    def to_bytes(self) -> bytes:
        """Return the note as it is kept and sent.

        Raises:
            NoteError: the text or a name holds what no note may hold.
        """
        lines = [_line(one) for one in self.signatures]
        try:
            data = "".join([self.text, "\n", *lines]).encode()
        except UnicodeEncodeError as error:
            raise NoteError("the text is no Unicode") from error
        if parse_note(data) != self:
            raise NoteError("the text cannot be that of a note")
        return data

    def with_signatures(self, more: Iterable[NoteSignature]) -> Note:
        """Return the note with further signatures; one of a key that signed already takes the older one's place."""
        found = {(one.name, one.key_id): one for one in (*self.signatures, *more)}
        return replace(self, signatures=tuple(found.values()))


def _line(one: NoteSignature) -> str:
    return f"{DASH}{one.name} {base64.b64encode(one.key_id + one.signature).decode()}\n"


def key_id(name: str, material: bytes) -> bytes:
    """Return the 4 bytes by which a note names a key.

    Raises:
        NoteError: a key cannot have this name.
    """
    check_name(name)
    return sha256(name.encode() + b"\n" + material).digest()[:KEY_ID_BYTES]


def check_name(name: str) -> None:
    """Refuse names that a key cannot have. Raises NoteError."""
    if not name or "+" in name or any(char.isspace() or char < " " for char in name):
        raise NoteError(f"{name!r} cannot be a key's name: it is empty, or holds a blank or a plus sign")


def parse_note(data: bytes) -> Note:
    """Return the note of some bytes; nothing of it is proven.

    Raises:
        NoteError: they are none, or too long.
    """
    if len(data) > BYTES_MAX:
        raise NoteError(f"a note of {len(data)} bytes is too long")
    try:
        whole = data.decode()
    except UnicodeDecodeError as error:
        raise NoteError("a note is UTF-8") from error
    if any(char < " " and char != "\n" for char in whole):
        raise NoteError("a note holds no control characters")
    end = whole.rfind("\n\n")
    if end < 0:
        raise NoteError("a note has an empty line between its text and its signatures")
    text, rest = whole[: end + 1], whole[end + 2 :]
    if rest and not rest.endswith("\n"):
        raise NoteError("the last line of a note does not end")
    lines = rest.split("\n")[:-1]
    if len(lines) > SIGNATURES_MAX:
        raise NoteError(f"a note with {len(lines)} signatures is too long")
    return Note(text, tuple([_parse_line(line) for line in lines]))


def _parse_line(line: str) -> NoteSignature:
    name, between, encoded = line.removeprefix(DASH).partition(" ")
    if not line.startswith(DASH) or not between:
        raise NoteError("a line of signature has the form: dash, name, signature")
    check_name(name)
    data = from_base64(encoded)
    if len(data) <= KEY_ID_BYTES:
        raise NoteError("a signature is longer than its key's id")
    return NoteSignature(name, data[:KEY_ID_BYTES], data[KEY_ID_BYTES:])


def from_base64(text: str) -> bytes:
    """Return the bytes of base64 (RFC 4648, section 4) in its one canonical spelling. Raises NoteError."""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoteError("it is not base64") from error
    if base64.b64encode(data).decode() != text:
        raise NoteError("it is not the one spelling of its bytes in base64")
    return data


# -- signing and checking ---------------------------------------------------------------------------------------------
def sign_note(note: Note, signer: Signer, *, time: int = 0) -> Note:
    """Return a note signed by one more key; `time` (seconds since 1970) is what a cosignature says.

    Raises:
        NoteError: the key cannot have such a name, or a cosignature such a time.
        Exception: as the signer does.
    """
    ident = key_id(signer.name, signer.material)
    if signer.material[:1] == bytes([COSIGNATURE_V1]):
        made = time.to_bytes(TIME_BYTES, "big") + signer.sign(cosigned_message(note.text, time))
    else:
        made = signer.sign(note.text.encode())
    return note.with_signatures([NoteSignature(signer.name, ident, made)])


def cosigned_message(text: str, time: int) -> bytes:
    """Return what a witness signs (cosignature/v1). Raises NoteError for a time that cannot be."""
    if not 0 <= time <= TIME_MAX:
        raise NoteError(f"{time} is no time of a cosignature")
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def check_note(note: Note, verifiers: Iterable[Verifier]) -> tuple[NoteSignature, ...]:
    """Return the signatures by keys that are known, all of them checked; those of other keys are ignored.

    Raises:
        NoteError: a known key did not make the signature that bears its name and id: the whole note is refused.
    """
    known = {(one.name, key_id(one.name, one.material)): one for one in verifiers}
    found = []
    for one in note.signatures:
        verifier = known.get((one.name, one.key_id))
        if verifier is None:
            continue
        if not _verifies(verifier, note.text, one):
            raise NoteError(f"the signature of {one.name} is not over this text")
        found.append(one)
    return tuple(found)


def _verifies(verifier: Verifier, text: str, one: NoteSignature) -> bool:
    if verifier.material[:1] != bytes([COSIGNATURE_V1]):
        return verifier.verify(text.encode(), one.signature)
    if len(one.signature) <= TIME_BYTES or one.time > TIME_MAX:
        return False
    return verifier.verify(cosigned_message(text, one.time), one.signature[TIME_BYTES:])


# -- keys as text -----------------------------------------------------------------------------------------------------
def verifier_key(key: KeyLike) -> str:
    """Return a public key as one line: name, id in hex, and material, parted by plus signs. Raises NoteError."""
    return f"{key.name}+{key_id(key.name, key.material).hex()}+{base64.b64encode(key.material).decode()}"


def parse_verifier_key(text: str) -> tuple[str, bytes]:
    """Return name and material of a public key's line.

    Raises:
        NoteError: it is none, or its id is another one's.
    """
    name, *rest = text.split("+", 2)
    if len(rest) != 2:  # id and material
        raise NoteError("a public key's line has three parts")
    material = from_base64(rest[1])
    if not material or key_id(name, material).hex() != rest[0]:
        raise NoteError(f"the id of {name} is not that of its key")
    return name, material
