"""Ed25519 keys: a log's own in a file (PKCS 8, PEM, mode 0600), and public ones; knows no checkpoint and no ledger."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose

ALGORITHM = 1
"""The signature type of a plain Ed25519 key (C2SP signed-note, "Signature types")."""

PUBLIC_BYTES, SIGNATURE_BYTES = 32, 64
"""RFC 8032, section 5.1."""


@dataclass(frozen=True, slots=True)
class Ed25519Signer:
    """Signs with the private key of a file. `name` is what signatures are made under."""

    name: str
    public: bytes
    _private: Any = field(repr=False, compare=False)

    @property
    def material(self) -> bytes:
        """The signature type and the public key, as they stand in a verifier key."""
        return bytes([ALGORITHM]) + self.public

    def sign(self, message: bytes) -> bytes:
        """Return the signature: 64 bytes."""
        return bytes(self._private.sign(message))


@dataclass(frozen=True, slots=True)
class Ed25519Verifier:
    """Checks signatures of one public key of 32 bytes."""

    name: str
    public: bytes

    @property
    def material(self) -> bytes:
        """The signature type and the public key, as they stand in a verifier key."""
        return bytes([ALGORITHM]) + self.public

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether the key made this signature of this message."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


def make_log_key(path: Path, name: str) -> Ed25519Signer:
    """Return a new key, written to a file that only its owner reads.

    Raises:
        PermanentError: F551 the file is there already: a key is never overwritten. F550 it cannot be written.
    """
    from cryptography.hazmat.primitives import serialization as to
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.generate()
    text = private.private_bytes(to.Encoding.PEM, to.PrivateFormat.PKCS8, to.NoEncryption())
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise PermanentError(diagnose("F551", f"{path} is there already", value=str(path))) from error
    except OSError as error:
        raise PermanentError(diagnose("F550", f"{path} cannot be made: {error.strerror}", value=str(path))) from error
    try:
        os.write(handle, text)
        os.fsync(handle)
    finally:
        os.close(handle)
    return _signer(name, private)


def read_log_key(path: Path, name: str) -> Ed25519Signer:
    """Return the key of a file.

    Raises:
        PermanentError: F550 it cannot be read, is no Ed25519 key, or others may read it, too.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        with path.open("rb") as file:
            mode, text = os.fstat(file.fileno()).st_mode, file.read(16 * 1024)
    except OSError as error:
        raise PermanentError(diagnose("F550", f"{path} cannot be read: {error.strerror}", value=str(path))) from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        detail = f"{path} has mode {stat.S_IMODE(mode):04o}: others than its owner may use it"
        raise PermanentError(diagnose("F550", detail, value=str(path), help=f"chmod 600 {path}"))
    try:
        private = load_pem_private_key(text, password=None)
    except (ValueError, TypeError):
        # What is wrong with the text is not said: it may be a key all the same.
        private = None
    if not isinstance(private, Ed25519PrivateKey):
        raise PermanentError(diagnose("F550", f"{path} holds no Ed25519 key in PEM", value=str(path)))
    return _signer(name, private)


def _signer(name: str, private: Any) -> Ed25519Signer:
    return Ed25519Signer(name, bytes(private.public_key().public_bytes_raw()), private)
