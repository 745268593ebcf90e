"""Keys that sign checkpoints: a file's, an agent's, the key service's; each is checked by the one that it names."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from firma.core.ledger.note import Note, NoteError, Verifier, check_note, sign_note, verifier_key
from firma.core.model.diagnostic import PermanentError
from firma.signing import ssh
from firma.signing.ed25519 import make_log_key, read_log_key
from firma.signing.kms import open_kms_key
from firma.signing.verifiers import EcdsaVerifier, SshSigner, verifier_of

NOTE = Note("firma/shop/app@dev\n5\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n")


class KeyService:
    """Signs as AWS says that it does (KMS API reference: Sign with RAW hashes once, and answers in DER)."""

    def __init__(self, refuses: str = "") -> None:
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.refuses = refuses
        self.algorithms = ["ECDSA_SHA_256"]

    def get_public_key(self, *, KeyId: str) -> dict[str, Any]:  # noqa: N803  # the service's own word
        self._check(KeyId)
        spki = self.private.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return {"PublicKey": spki, "SigningAlgorithms": self.algorithms}

    def sign(self, *, KeyId: str, Message: bytes, MessageType: str, SigningAlgorithm: str) -> dict[str, Any]:  # noqa: N803
        self._check(KeyId)
        assert (MessageType, SigningAlgorithm) == ("RAW", "ECDSA_SHA_256")
        return {"Signature": self.private.sign(Message, ec.ECDSA(hashes.SHA256()))}

    def _check(self, key: str) -> None:
        if self.refuses == "gone":
            raise EndpointConnectionError(endpoint_url="https://kms")
        if self.refuses:
            raise ClientError({"Error": {"Code": self.refuses, "Message": f"canary-7731 {key}"}}, "Sign")


def known(signer: Any) -> Verifier:
    """Return what checks a signer's notes, from its public line alone."""
    public = ssh.public_line(signer.key) if isinstance(signer, SshSigner) else verifier_key(signer)
    return verifier_of(signer.name, public)


def signers(folder: Path) -> dict[str, Any]:
    file = folder / "id"
    subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(file)), check=True, timeout=60)
    key = ssh.read_public_key(file.with_suffix(".pub").read_text())
    return {
        "file": make_log_key(folder / "log-key", "file"),
        "ssh": SshSigner("ssh", key, file, tuple(os.environ.items())),
        "kms": open_kms_key(KeyService(), "kms", "alias/firma"),
    }


def test_what_a_key_of_each_kind_signs_holds_for_it_and_for_no_other(tmp_path: Path) -> None:
    found = signers(tmp_path)

    for name, signer in found.items():
        signed = sign_note(NOTE, signer)
        assert [one.name for one in check_note(signed, [known(one) for one in found.values()])] == [name]
        other = Note(NOTE.text.replace("\n5\n", "\n6\n"), signed.signatures)
        with pytest.raises(NoteError, match="is not over this text"):
            check_note(other, [known(signer)])


def test_an_agent_signs_for_a_public_key_whose_private_part_is_nowhere(tmp_path: Path) -> None:
    file = tmp_path / "id"
    subprocess.run(("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(file)), check=True, timeout=60)
    started = subprocess.run(("ssh-agent", "-s"), capture_output=True, text=True, check=True, timeout=60).stdout
    pairs = (line.partition(";")[0].partition("=") for line in started.splitlines() if "=" in line)
    agent = {name: value for name, _, value in pairs}
    try:
        environ = {**os.environ, **agent}
        subprocess.run(("ssh-add", "-q", str(file)), env=environ, check=True, timeout=60)
        file.unlink()
        public = file.with_suffix(".pub")
        signer = SshSigner("ana", ssh.read_public_key(public.read_text()), public, tuple(environ.items()))

        assert check_note(sign_note(NOTE, signer), [known(signer)])
    finally:
        os.kill(int(agent["SSH_AGENT_PID"]), 15)


@pytest.mark.parametrize("refuses", ["AccessDeniedException", "DisabledException", "gone"])
def test_a_key_service_that_does_not_sign_is_a_coded_error_without_its_words(refuses: str) -> None:
    service = KeyService()
    signer = open_kms_key(service, "kms", "alias/firma")
    service.refuses = refuses

    for call in (lambda: signer.sign(b"x"), lambda: open_kms_key(service, "kms", "alias/firma")):
        with pytest.raises(PermanentError) as caught:
            call()
        (diagnostic,) = caught.value.diagnostics
        assert diagnostic.code == "F559"
        assert "canary" not in repr(diagnostic)


def test_a_key_of_another_kind_is_refused_when_it_is_opened() -> None:
    service = KeyService()
    service.algorithms = ["RSASSA_PSS_SHA_256"]

    with pytest.raises(PermanentError, match="does not sign by ECDSA_SHA_256"):
        open_kms_key(service, "kms", "alias/firma")


def test_a_verifier_never_raises_for_bytes_of_any_form() -> None:
    assert not EcdsaVerifier("x", b"no key").verify(b"message", b"signature")


def test_a_log_key_is_its_owner_s_alone_and_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "log-key"
    made = make_log_key(path, "shop")

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_log_key(path, "shop").public == made.public
    with pytest.raises(PermanentError, match="F551"):
        make_log_key(path, "shop")
    assert read_log_key(path, "shop").public == made.public
    assert "PRIVATE" not in repr(made)


@pytest.mark.parametrize(
    "text", [b"", b"-----BEGIN PRIVATE KEY-----\ncanary-551\n-----END PRIVATE KEY-----\n", b"\xff"]
)
def test_what_is_no_key_is_refused_and_not_shown(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "log-key"
    path.write_bytes(text)
    path.chmod(0o600)

    with pytest.raises(PermanentError) as caught:
        read_log_key(path, "shop")
    assert caught.value.diagnostics[0].code == "F550"
    assert "canary" not in str(caught.value)
