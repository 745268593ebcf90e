"""Decoders of what may come from others: any bytes, and any bytes made from good ones, are a value or a typed error."""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.ledger.checkpoint import parse_checkpoint
from firma.core.ledger.entry import EntryError
from firma.core.ledger.header import entry_of, parse_header
from firma.core.ledger.note import Note, NoteError, NoteSignature, parse_note
from firma.core.ledger.opening import Record
from firma.core.ledger.snapshot import decode_snapshot
from firma.core.ledger.store import CorruptError
from firma.core.ledger.tiles import TileError, decode_bundle, parse_tile
from firma.signing.roots import RootsError, parse_roots
from firma.signing.ssh import SshFormatError, parse_allowed_signers

ROOT = Path(__file__).parents[2]
HEADER = b'{"f":{"lease":3},"k":"release","n":"39ShbReKNtPJJuIW","r":3,"s":6,"t":3,"u":"p/app@dev","v":1}'
RECORD = b'{"f":4,"s":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","v":1}\nrequest\tinput\t"x"\t\twish\t{"m":{}}\n'
CHECKPOINT = "firma/shop/app@dev\n5\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n"
NOTE = Note(CHECKPOINT, (NoteSignature("shop", b"1234", bytes(64)),)).to_bytes()
ROOTS = '[trust]\nformat = 1\nproject = "shop"\nversion = 1\nthreshold = 1\n[keys.a]\npublic = "x"\nmay = ["roots"]\n'
SIGNER = 'ana namespaces="firma" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO7P4pQXls0T8twWYNmzZrekKZmFMGlkJqE8SJcoqwiE\n'
BUNDLE = {
    "payloadType": "application/vnd.firma.bundle+json",
    "payload": "eyJidW5kbGUiOjEsInJvb3RzIjpbXSwicHJvamVjdCI6InAiLCJ1bml0cyI6W119",
    "signatures": [],
}


def text_of(decode: Callable[[str], Any]) -> Callable[[bytes], Any]:
    return lambda data: decode(data.decode("utf-8", "replace"))


def header(data: bytes) -> Any:
    return entry_of(parse_header(data, unit="p/app@dev", seq=6), base=0)


def record(data: bytes) -> Any:
    found = Record(data, unit="p/app@dev", nonce="n")
    return found.values(4, "A" * 43, None)


def bundle(data: bytes) -> Any:
    """The standalone program's own reading: WrongError, or one of the errors that its `main` tells as damage."""
    program = runpy.run_path(str(ROOT / "standalone" / "verify.py"))
    try:
        program["check"](data, None, [], lambda _: None)
    except program["WrongError"] as error:
        raise ValueError(str(error)) from error


DECODERS: dict[str, tuple[Callable[[bytes], Any], bytes, tuple[type[Exception], ...]]] = {
    "entry": (header, HEADER, (CorruptError, EntryError)),
    "record": (record, RECORD, (CorruptError,)),
    "note": (parse_note, NOTE, (NoteError,)),
    "checkpoint": (text_of(parse_checkpoint), CHECKPOINT.encode(), (NoteError,)),
    "tile": (text_of(parse_tile), b"tile/0/x001/234.p/7", (TileError,)),
    "entry bundle": (decode_bundle, b"\x00\x03abc\x00\x00", (TileError,)),
    "snapshot": (lambda data: decode_snapshot("p/app@dev", data), b'{"firma":"snapshot"}\n', ()),
    "trust roots": (text_of(parse_roots), ROOTS.encode(), (RootsError,)),
    "allowed signers": (text_of(parse_allowed_signers), SIGNER.encode(), (SshFormatError,)),
    "bundle": (bundle, json.dumps(BUNDLE).encode(), (KeyError, IndexError, TypeError, ValueError, RecursionError)),
}
"""Name -> what decodes, good bytes, and the errors that it may raise."""


def mutations(good: bytes) -> st.SearchStrategy[bytes]:
    """Good bytes with a piece changed, cut out, or doubled."""

    @st.composite
    def changed(draw: st.DrawFn) -> bytes:
        start = draw(st.integers(0, len(good)))
        end = draw(st.integers(start, len(good)))
        middle = draw(st.one_of(st.binary(max_size=8), st.just(good[start:end] * 2), st.just(b"[" * 3000)))
        return good[:start] + middle + good[end:]

    return st.one_of(st.binary(max_size=300), changed())


@pytest.mark.parametrize("name", DECODERS)
def test_a_decoder_gives_a_value_or_its_own_error(name: str) -> None:
    decode, good, errors = DECODERS[name]
    if name not in ("record", "snapshot", "bundle"):
        decode(good)

    @given(mutations(good))
    def law(data: bytes) -> None:
        try:
            decode(data)
        except errors:
            return

    law()
