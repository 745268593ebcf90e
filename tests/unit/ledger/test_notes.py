"""Notes and checkpoints: those that others publish are read, written again and checked; forms are strict."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from firma.core.ledger.checkpoint import Checkpoint, origin_of, parse_checkpoint
from firma.core.ledger.merkle import EMPTY_ROOT
from firma.core.ledger.note import (
    COSIGNATURE_V1,
    DASH,
    ED25519,
    Note,
    NoteError,
    NoteSignature,
    check_note,
    cosigned_message,
    key_id,
    parse_note,
    parse_verifier_key,
    sign_note,
    verifier_key,
)
from firma.signing.ed25519 import Ed25519Verifier

PUBLISHED: dict[str, Any] = json.loads((Path(__file__).parents[2] / "fixtures/tree/notes.json").read_text())
NOTES: dict[str, str] = PUBLISHED["notes"]


@dataclass(frozen=True)
class MacKey:
    """Stands for a key of any algorithm: what signs and what checks is the same here."""

    name: str
    secret: bytes = b"s"
    kind: int = ED25519

    @property
    def material(self) -> bytes:
        return bytes([self.kind]) + self.secret

    def sign(self, message: bytes) -> bytes:
        return hmac.digest(self.secret, message, "sha256")

    def verify(self, message: bytes, signature: bytes) -> bool:
        return hmac.compare_digest(self.sign(message), signature)


OURS, WITNESS = MacKey("log.example"), MacKey("witness.example", b"w", COSIGNATURE_V1)
TEXT = Checkpoint("log.example", 3, EMPTY_ROOT).to_text()


@pytest.mark.parametrize("name", NOTES)
def test_published_notes_are_read_and_written_again(name: str) -> None:
    data = NOTES[name].encode()
    assert parse_note(data).to_bytes() == data


def test_a_published_checkpoint_says_what_it_says() -> None:
    note = parse_note(NOTES["cosigned"].encode())
    found = parse_checkpoint(note.text)
    assert (found.origin, found.size, found.root.hex()[:8], found.extensions) == (
        "example.com/behind-the-sofa",
        20852163,
        "0ac5186a",
        (),
    )
    assert found.to_text() == note.text
    assert [one.name for one in note.signatures] == ["example.com/behind-the-sofa", "witness.example.com/w1"]
    assert note.signatures[1].time == 1679315147


@pytest.mark.parametrize("text", PUBLISHED["keys"])
def test_published_keys_have_the_ids_that_they_say(text: str) -> None:
    name, material = parse_verifier_key(text)
    assert verifier_key(Ed25519Verifier(name, material[1:])) == text


def test_a_published_signature_verifies_and_a_changed_one_does_not() -> None:
    name, material = parse_verifier_key(PUBLISHED["keys"][0])
    key, note = Ed25519Verifier(name, material[1:]), parse_note(NOTES["signed"].encode())
    assert check_note(note, [key]) == note.signatures
    with pytest.raises(NoteError):
        check_note(replace(note, text=note.text.replace("answer", "Answer")), [key])


def test_keys_sign_one_after_the_other_and_each_is_checked() -> None:
    note = sign_note(sign_note(Note(TEXT), OURS), WITNESS, time=1_700_000_000)
    assert parse_note(note.to_bytes()) == note
    assert [one.name for one in check_note(note, [WITNESS, OURS])] == ["log.example", "witness.example"]
    assert note.signatures[1].time == 1_700_000_000
    assert WITNESS.verify(cosigned_message(TEXT, 1_700_000_000), note.signatures[1].signature[8:])
    assert check_note(note, [MacKey("log.example", b"another")]) == ()  # the name alone is no key
    assert check_note(note, []) == ()


def test_a_key_that_signs_again_takes_the_place_of_its_signature() -> None:
    first = sign_note(Note(TEXT), WITNESS, time=1)
    again = sign_note(first, WITNESS, time=2)
    assert [one.time for one in again.signatures] == [2]


@pytest.mark.parametrize("bit", range(0, 40 * 8, 7))
def test_a_changed_cosignature_refuses_the_whole_note(bit: int) -> None:
    note = sign_note(sign_note(Note(TEXT), OURS), WITNESS, time=5)
    made = bytearray(note.signatures[1].signature)
    made[bit // 8] ^= 1 << bit % 8
    changed = replace(note, signatures=(note.signatures[0], replace(note.signatures[1], signature=bytes(made))))
    with pytest.raises(NoteError):
        check_note(changed, [OURS, WITNESS])


def test_a_cosignature_without_its_time_is_refused() -> None:
    ident = key_id(WITNESS.name, WITNESS.material)
    with pytest.raises(NoteError):
        check_note(Note(TEXT, (NoteSignature(WITNESS.name, ident, b"short"),)), [WITNESS])
    for time in (-1, 2**63):
        with pytest.raises(NoteError):
            cosigned_message(TEXT, time)


def test_a_note_may_stand_unsigned() -> None:
    assert Note(TEXT).to_bytes() == TEXT.encode() + b"\n"
    assert parse_note(TEXT.encode() + b"\n") == Note(TEXT)


LINE = f"{DASH}a AAAAAAE=\n"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"text\n",
        b"text",
        f"text\n\n{LINE}"[:-1].encode(),
        f"text\n\n{LINE}more\n".encode(),
        f"te\txt\n\n{LINE}".encode(),
        f"text\r\n\n{LINE}".encode(),
        b"te\xffxt\n\n",
        f"text\n\n{DASH}a AAAAAA==\n".encode(),  # an id and no signature
        f"text\n\n{DASH}a AAAAAAF=\n".encode(),  # bits that no spelling has
        f"text\n\n{DASH}a AAAA AAE=\n".encode(),
        f"text\n\n{DASH}a+b AAAAAAE=\n".encode(),
        f"text\n\n{DASH} AAAAAAE=\n".encode(),
        f"text\n\n{DASH}a\n".encode(),
        b"text\n\n- a AAAAAAE=\n",
        f"text\n\n{LINE * 101}".encode(),
        f"{'x' * (1 << 20)}\n\n{LINE}".encode(),
    ],
)
def test_what_is_no_note_is_refused(data: bytes) -> None:
    with pytest.raises(NoteError):
        parse_note(data)


@pytest.mark.parametrize(
    "note",
    [
        Note("no end"),
        Note("a\tb\n"),
        Note("\ud800\n"),
        Note("text\n", (NoteSignature("a b", b"1234", b"s"),)),
        Note("text\n", (NoteSignature("a", b"1234", b""),)),
    ],
)
def test_what_cannot_be_a_note_is_not_written(note: Note) -> None:
    with pytest.raises(NoteError):
        note.to_bytes()


ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="


@pytest.mark.parametrize(
    "text",
    [
        f"log\n3\n{ROOT}",
        "log\n3\n",
        f"\n3\n{ROOT}\n",
        f"log\n03\n{ROOT}\n",
        f"log\n-3\n{ROOT}\n",
        f"log\n+3\n{ROOT}\n",
        f"log\n٣\n{ROOT}\n",
        f"log\n\n{ROOT}\n",
        f"log\n{2**63}\n{ROOT}\n",
        f"log\n{'9' * 5000}\n{ROOT}\n",
        f"log\n3\n{ROOT[:-1]}\n",
        f"log\n3\n{ROOT[:40]}\n",
        f"log\n3\n{ROOT}\n\n",
        f"log\n3\n{ROOT}\nmore\n\nmore\n",
    ],
)
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(NoteError):
        parse_checkpoint(text)


def test_a_checkpoint_keeps_extensions_and_refuses_those_that_are_none() -> None:
    found = parse_checkpoint(f"log\n0\n{ROOT}\none\ntwo\n")
    assert found == Checkpoint("log", 0, EMPTY_ROOT, ("one", "two"))
    for extensions in (("",), ("a\nb",)):
        with pytest.raises(NoteError):
            Checkpoint("log", 0, EMPTY_ROOT, extensions).to_text()
    with pytest.raises(NoteError):
        Checkpoint("log", 0, b"short").to_text()


def test_an_origin_can_be_the_name_of_a_key() -> None:
    assert origin_of("shop/payments@prod") == "firma/shop/payments@prod"
    assert origin_of('shop/"odd name+é".x@prod') == "firma/shop/%22odd%20name%2B%C3%A9%22.x@prod"
    assert len(key_id(origin_of('shop/"odd name".x@prod'), b"\x01k")) == 4


@pytest.mark.parametrize("text", ["a", "a+b", "a+00000000+AQ==", "+aa+AQ==", "a b+aa+AQ==", "a+aa+", "a+aa+A"])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(NoteError):
        parse_verifier_key(text)
