"""Versions of trust roots: signed notes, from the first to the newest; no gap, no stranger, no changed byte."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.ledger.note import Signer, verifier_key
from firma.core.model.diagnostic import PermanentError
from firma.signing import ssh
from firma.signing.ed25519 import Ed25519Signer, make_log_key
from firma.signing.roots import Right
from firma.signing.verifiers import SshSigner
from firma.signing.versions import read_versions, sign_version


def text(version: int, *keys: Ed25519Signer, threshold: int = 1, **ssh_keys: str) -> bytes:
    lines = ["[trust]", "format = 1", 'project = "shop"', f"version = {version}", f"threshold = {threshold}"]
    for name, public in [*((key.name, verifier_key(key)) for key in keys), *ssh_keys.items()]:
        lines += ["", f"[keys.{name}]", f'public = "{public}"', 'may = ["roots", "log"]']
    return "\n".join(lines).encode()


def signed(data: bytes, *signers: Signer) -> bytes:
    for signer in signers:
        data = sign_version(data, signer)
    return data


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Ed25519Signer]:
    folder = tmp_path_factory.mktemp("keys")
    return {name: make_log_key(folder / name, name) for name in ("ana", "ben", "eve")}


def refusal(notes: dict[int, bytes]) -> str:
    with pytest.raises(PermanentError) as caught:
        read_versions(notes, "shop")
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "F552"
    return diagnostic.detail


def test_a_row_of_versions_is_followed_from_the_first_to_the_newest(keys: dict[str, Ed25519Signer]) -> None:
    ana, ben = keys["ana"], keys["ben"]
    notes = {
        1: signed(text(1, ana), ana),
        2: signed(text(2, ana, ben, threshold=2), ana, ben),
        3: signed(text(3, ben), ana, ben),
    }

    found = read_versions(notes, "shop")

    assert [(roots.version, [key.name for key in roots.having(Right.LOG)]) for roots in found] == [
        (1, ["ana"]),
        (2, ["ana", "ben"]),
        (3, ["ben"]),
    ]


def test_no_version_is_no_trust_and_no_error() -> None:
    assert read_versions({}, "shop") == ()


def test_what_may_not_follow_is_refused_with_version_and_reason(keys: dict[str, Ed25519Signer]) -> None:
    ana, ben, eve = keys["ana"], keys["ben"], keys["eve"]
    first = signed(text(1, ana), ana)

    assert "version 2: it is missing" in refusal({1: first, 3: first})
    assert "its text says version 1" in refusal({1: first, 2: first})
    assert "version 1's root keys" in refusal({1: first, 2: signed(text(2, eve), eve)})
    assert "its own root keys" in refusal({1: first, 2: signed(text(2, ben), ana)})
    assert "its own root keys" in refusal({1: text(1, ana) + b"\n\n"})
    with pytest.raises(PermanentError, match="for the project 'shop'"):
        read_versions({1: first}, "bank")


def test_an_ssh_key_of_openssh_signs_versions_too(tmp_path: Path) -> None:
    file = tmp_path / "id"
    subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(file)), check=True, timeout=60)
    public = file.with_suffix(".pub").read_text().strip()
    signer = SshSigner("ana", ssh.read_public_key(public), file, tuple(os.environ.items()))

    (found,) = read_versions({1: signed(text(1, ana=public), signer)}, "shop")

    assert found.keys["ana"].public == public


def test_no_single_bit_of_a_signed_version_can_be_changed(keys: dict[str, Ed25519Signer]) -> None:
    note = signed(text(1, keys["ana"]), keys["ana"])

    @given(st.integers(0, len(note) * 8 - 1))
    def law(bit: int) -> None:
        changed = bytearray(note)
        changed[bit // 8] ^= 1 << bit % 8
        refusal({1: bytes(changed)})

    law()


@given(st.binary(max_size=300))
def test_any_bytes_are_a_version_or_a_typed_error(data: bytes) -> None:
    refusal({1: data})
