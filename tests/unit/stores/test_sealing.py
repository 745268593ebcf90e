"""Keys: what opens, what does not, and why."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from firma.core.ledger.store import SealError
from firma.stores.sealing import (
    DataKeySealer,
    KeyFile,
    KeySource,
    Passphrase,
    make_key,
    make_key_file,
    open_key,
    read_key_file,
)
from ledger_world import UNIT, entropy

SEALER = DataKeySealer(b"k" * 32)
FILE = KeyFile(b"f" * 32)


def code_of(error: pytest.ExceptionInfo[SealError]) -> str:
    return error.value.code


def test_what_is_sealed_opens_with_the_same_context_only() -> None:
    sealed = SEALER.seal(b"secret", b"here")
    assert SEALER.open(sealed, b"here") == b"secret"
    assert b"secret" not in sealed
    for sealer, context in ((SEALER, b"there"), (DataKeySealer(b"z" * 32), b"here")):
        with pytest.raises(SealError) as caught:
            sealer.open(sealed, context)
        assert code_of(caught) == "F522"


def test_every_flipped_bit_of_sealed_bytes_is_caught() -> None:
    sealed = SEALER.seal(b"secret", b"here")
    for at in range(len(sealed)):
        torn = bytearray(sealed)
        torn[at] ^= 1 << (at % 8)
        with pytest.raises(SealError):
            SEALER.open(bytes(torn), b"here")
    for short in (b"", sealed[:5], sealed[:-1]):
        with pytest.raises(SealError):
            SEALER.open(short, b"here")


def test_sealing_twice_gives_different_bytes() -> None:
    assert SEALER.seal(b"x", b"c") != SEALER.seal(b"x", b"c")


def test_each_value_has_a_key_of_its_own() -> None:
    assert SEALER._key(b"a") != SEALER._key(b"b")
    assert SEALER._key(b"a") != b"k" * 32


def test_a_fingerprint_shows_changes_and_needs_the_key() -> None:
    assert SEALER.fingerprint(b"x") == SEALER.fingerprint(b"x") != SEALER.fingerprint(b"y")
    assert SEALER.fingerprint(b"x") != DataKeySealer(b"z" * 32).fingerprint(b"x")
    assert SEALER.fingerprint(b"x").startswith(f"{SEALER.key_id}:")


@pytest.mark.parametrize("source", [FILE, Passphrase(b"correct horse")], ids=["file", "passphrase"])
def test_a_data_key_opens_with_its_source_and_for_its_unit_only(source: KeySource) -> None:
    draft, sealer = make_key(source, UNIT, entropy())
    sealed = sealer.seal(b"secret", b"c")
    assert open_key(source, UNIT, draft.fields).open(sealed, b"c") == b"secret"
    with pytest.raises(SealError) as caught:
        open_key(source, "shop/other@prod", draft.fields)
    assert code_of(caught) == "F523"


def test_a_wrong_passphrase_or_file_does_not_open() -> None:
    cases: list[tuple[KeySource, KeySource]] = [
        (FILE, KeyFile(b"g" * 32)),
        (Passphrase(b"right"), Passphrase(b"wrong")),
    ]
    for source, wrong in cases:
        draft, _ = make_key(source, UNIT, entropy())
        with pytest.raises(SealError) as caught:
            open_key(wrong, UNIT, draft.fields)
        assert code_of(caught) == "F523"


def test_a_source_of_another_kind_is_named() -> None:
    draft, _ = make_key(FILE, UNIT, entropy())
    with pytest.raises(SealError) as caught:
        open_key(Passphrase(b"x"), UNIT, draft.fields)
    assert code_of(caught) == "F521"


@pytest.mark.parametrize(
    "fields",
    [
        {"how": "file"},
        {"how": "file", "key": "k", "wrapped": "%"},
        {"how": "passphrase", "key": "k", "wrapped": "AA"},
        {"how": "passphrase", "key": "k", "wrapped": "AA", "salt": "AA", "n": 2**30, "r": 8, "p": 1},
        {"how": "passphrase", "key": "k", "wrapped": "AA", "salt": "AA", "n": 3, "r": 8, "p": 1},
    ],
)
def test_a_key_entry_that_cannot_be_used_is_named(fields: dict[str, Any]) -> None:
    source: KeySource = FILE if fields["how"] == "file" else Passphrase(b"x")
    with pytest.raises(SealError) as caught:
        open_key(source, UNIT, fields)
    assert code_of(caught) == "F521"


def test_an_empty_passphrase_is_none() -> None:
    with pytest.raises(SealError):
        make_key(Passphrase(b""), UNIT, entropy())


def test_a_key_file_is_made_for_its_owner_only_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "data.key"
    made = make_key_file(path, entropy())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_key_file(path, tier="standard") == made
    with pytest.raises(SealError) as caught:
        make_key_file(path)
    assert code_of(caught) == "F524"
    assert read_key_file(path, tier="standard") == made


def test_a_key_file_that_others_may_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.key"
    make_key_file(path)
    path.chmod(0o640)
    with pytest.raises(SealError) as caught:
        read_key_file(path, tier="standard")
    assert code_of(caught) == "F525"


def test_a_key_file_is_refused_for_a_critical_environment(tmp_path: Path) -> None:
    path = tmp_path / "data.key"
    make_key_file(path)
    with pytest.raises(SealError) as caught:
        read_key_file(path, tier="critical")
    assert code_of(caught) == "F526"


@pytest.mark.parametrize("text", ["", "x", "firma-key-1 ", "firma-key-1 AAAA", "firma-key-2 " + "A" * 43, "\xe4"])
def test_a_file_that_is_no_key_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "data.key"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(SealError) as caught:
        read_key_file(path, tier="standard")
    assert code_of(caught) == "F524"


def test_a_key_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(SealError) as caught:
        read_key_file(tmp_path / "data.key", tier="standard")
    assert code_of(caught) == "F524"


def test_secrets_do_not_show_in_representations() -> None:
    for thing in (FILE, Passphrase(b"hunter2"), SEALER, DataKeySealer(os.urandom(32))):
        assert "hunter2" not in repr(thing)
        assert "fff" not in repr(thing)
        assert "kkk" not in repr(thing)
