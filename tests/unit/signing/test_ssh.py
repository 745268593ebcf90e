"""SSH signatures: ours are checked by OpenSSH, OpenSSH's by us; another message, namespace, key or bit is refused."""

from __future__ import annotations

import base64
import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.diagnostic import PermanentError
from firma.signing import ssh

MESSAGE = b"who I am, and what I do"
KINDS = {"ed25519": (), "rsa": ("-b", "2048"), "ecdsa": ("-b", "384")}


def keygen(*words: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(("ssh-keygen", *words), input=given, capture_output=True, timeout=60, check=False)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("keys")
    for kind, more in KINDS.items():
        assert keygen("-q", "-t", kind, *more, "-N", "", "-f", str(folder / kind)).returncode == 0
    return {kind: folder / kind for kind in KINDS}


def public(key: Path) -> str:
    return key.with_suffix(".pub").read_text()


@pytest.mark.parametrize("kind", KINDS)
def test_what_openssh_signed_holds_for_message_and_namespace_and_for_no_other(keys: dict[str, Path], kind: str) -> None:
    signature = ssh.parse_signature(ssh.sign(MESSAGE, keys[kind], environment=os.environ))

    assert signature.key == ssh.read_public_key(public(keys[kind]))
    assert signature.fingerprint in keygen("-l", "-f", str(keys[kind])).stdout.decode()
    assert signature.signs(MESSAGE)
    assert not signature.signs(MESSAGE + b" ")
    assert not signature.signs(MESSAGE, "git")


def test_a_signature_for_another_namespace_is_none_of_ours(keys: dict[str, Path]) -> None:
    theirs = ssh.parse_signature(ssh.sign(MESSAGE, keys["ed25519"], environment=os.environ, namespace="git"))

    assert not theirs.signs(MESSAGE)


def test_openssh_agrees_with_our_reading_of_allowed_signers(keys: dict[str, Path], tmp_path: Path) -> None:
    file = tmp_path / "allowed"
    lines = [
        "# who may",
        f"ana@example.org,ana {public(keys['ed25519']).strip()}",
        f'ben@example.org namespaces="git,firma" {public(keys["rsa"]).strip()}',
        f'eve@example.org namespaces="git" {public(keys["ecdsa"]).strip()}',
    ]
    file.write_text("\n".join(lines) + "\n")
    signers = ssh.parse_allowed_signers(file.read_text())

    for kind, who in (("ed25519", "ana@example.org"), ("rsa", "ben@example.org"), ("ecdsa", "eve@example.org")):
        text = ssh.sign(MESSAGE, keys[kind], environment=os.environ)
        (tmp_path / "sig").write_text(text)
        words = ("-Y", "verify", "-f", str(file), "-I", who, "-n", "firma", "-s", str(tmp_path / "sig"))
        theirs = keygen(*words, given=MESSAGE).returncode == 0
        ours = ssh.who_signed(signers, ssh.parse_signature(text), MESSAGE, at=1_800_000_000) == who
        assert ours == theirs == (who != "eve@example.org")


def test_a_key_counts_only_within_its_time(keys: dict[str, Path]) -> None:
    line = f'ana valid-after="20260101Z",valid-before="20270101Z" {public(keys["ed25519"])}'
    signature = ssh.parse_signature(ssh.sign(MESSAGE, keys["ed25519"], environment=os.environ))
    found = {
        year: ssh.who_signed(
            ssh.parse_allowed_signers(line), signature, MESSAGE, at=(year - 1970) * 31_556_952 + 86_400
        )
        for year in (2025, 2026, 2027)
    }

    assert found == {2025: "", 2026: "ana", 2027: ""}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("ana ssh-dss AAAA", "of the types"),
        ("ana", "are wanted"),
        ("ana cert-authority ssh-ed25519 AAAA", "cert-authority|base64|missing"),
        ('ana principals="x" {key}', "principals is not supported"),
        ("ana namespaces=git {key}", "cannot be read"),
        ('ana valid-after="soon" {key}', "does not match"),
        ("ana ssh-ed25519 !!!!", "bad base64"),
    ],
)
def test_a_line_that_cannot_be_used_is_named(keys: dict[str, Path], line: str, says: str) -> None:
    with pytest.raises(ssh.SshFormatError, match=says) as caught:
        ssh.parse_allowed_signers("# first\n" + line.replace("{key}", public(keys["ed25519"])))
    assert "line 2" in str(caught.value)


def test_no_single_bit_of_a_signature_can_be_changed(keys: dict[str, Path]) -> None:
    lines = ssh.sign(MESSAGE, keys["ed25519"], environment=os.environ).strip().splitlines()
    data = base64.b64decode("".join(lines[1:-1]))

    @given(st.integers(0, len(data) * 8 - 1))
    def law(bit: int) -> None:
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        text = "\n".join((ssh.BEGIN, base64.b64encode(changed).decode(), ssh.END))
        try:
            signature = ssh.parse_signature(text)
        except ssh.SshFormatError:
            return
        # A changed key is another key: it is nobody's. Everything else makes the signature bad.
        assert not (signature.signs(MESSAGE) and signature.key == ssh.read_public_key(public(keys["ed25519"])))

    law()


@given(st.binary(max_size=400))
def test_any_bytes_are_a_signature_or_a_typed_error(data: bytes) -> None:
    for body in (data, ssh.MAGIC + (1).to_bytes(4, "big") + data):
        text = "\n".join((ssh.BEGIN, base64.b64encode(body).decode(), ssh.END))
        try:
            assert not ssh.parse_signature(text).signs(MESSAGE)
        except ssh.SshFormatError:
            continue


def test_a_key_that_does_not_sign_is_a_coded_error_with_openssh_s_words(tmp_path: Path) -> None:
    with pytest.raises(PermanentError) as caught:
        ssh.sign(MESSAGE, tmp_path / "none", environment=os.environ)

    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.code == "F557"
    assert "No such file" in diagnostic.detail
