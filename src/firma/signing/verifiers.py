"""Public keys as the trust roots write them, and what checks signatures of each kind; knows no rights."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from firma.core.ledger.note import COSIGNATURE_V1, ED25519, OTHER, NoteError, Verifier, parse_verifier_key
from firma.signing import ssh
from firma.signing.ed25519 import PUBLIC_BYTES, Ed25519Verifier

SSH = b"firma/sshsig/v1\n"
"""The longer name of signatures as `ssh-keygen -Y sign` makes them, in the namespace `firma`, without their armour."""

ECDSA = b"firma/ecdsa-p256-sha256/v1\n"
"""The longer name of ECDSA signatures (P-256, SHA-256, DER), as key services make them; the key is its SPKI in DER."""


@dataclass(frozen=True, slots=True)
class SshVerifier:
    """Checks notes' signatures by an SSH key (in wire form)."""

    name: str
    key: bytes

    @property
    def material(self) -> bytes:
        """The type, its longer name, and the key."""
        return bytes([OTHER]) + SSH + self.key

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether the key made this signature of this message."""
        try:
            found = ssh.parse_signature(_armoured(signature))
        except ssh.SshFormatError:
            return False
        return found.key == self.key and found.signs(message)


@dataclass(frozen=True, slots=True)
class SshSigner:
    """Signs notes with an SSH key: a private key's file, or a public one's whose private part an agent holds."""

    name: str
    key: bytes
    file: Path
    environment: tuple[tuple[str, str], ...]

    @property
    def material(self) -> bytes:
        """The same as that of what checks its signatures."""
        return SshVerifier(self.name, self.key).material

    def sign(self, message: bytes) -> bytes:
        """Return the signature without its armour. Raises PermanentError (F557)."""
        lines = ssh.sign(message, self.file, environment=dict(self.environment)).strip().splitlines()
        return base64.b64decode("".join(lines[1:-1]))


@dataclass(frozen=True, slots=True)
class EcdsaVerifier:
    """Checks notes' signatures by a P-256 key (SPKI in DER), as key services make them."""

    name: str
    spki: bytes

    @property
    def material(self) -> bytes:
        """The type, its longer name, and the key."""
        return bytes([OTHER]) + ECDSA + self.spki

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether the key made this signature of this message."""
        from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
        from cryptography.hazmat.primitives import hashes
        from cryptography.hazmat.primitives.asymmetric import ec
        from cryptography.hazmat.primitives.serialization import load_der_public_key

        try:
            public = load_der_public_key(self.spki)
            if not isinstance(public, ec.EllipticCurvePublicKey) or not isinstance(public.curve, ec.SECP256R1):
                return False
            public.verify(signature, message, ec.ECDSA(hashes.SHA256()))
        except (InvalidSignature, UnsupportedAlgorithm, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class CosignatureVerifier:
    """Checks a witness's Ed25519 cosignatures (with their time)."""

    name: str
    public: bytes

    @property
    def material(self) -> bytes:
        """The type and the public key."""
        return bytes([COSIGNATURE_V1]) + self.public

    def verify(self, message: bytes, signature: bytes) -> bool:
        """Return whether the key made this signature of this message."""
        return Ed25519Verifier(self.name, self.public).verify(message, signature)


def verifier_of(name: str, public: str) -> Verifier:
    """Return what checks a key's signatures. `public`: a verifier key (C2SP `vkey`) of that name, or an SSH key's line.

    Raises:
        NoteError: it is neither, or of a type that we do not know.
    """
    if public.split(" ", 1)[0] in ssh.KEY_TYPES:
        try:
            return SshVerifier(name, ssh.read_public_key(public))
        except ssh.SshFormatError as error:
            raise NoteError(f"the key {name}: {error}") from error
    found, material = parse_verifier_key(public)
    if found != name:
        raise NoteError(f"the key {name} calls itself {found}")
    kind, rest = material[0], material[1:]
    if kind == ED25519 and len(rest) == PUBLIC_BYTES:
        return Ed25519Verifier(name, rest)
    if kind == COSIGNATURE_V1 and len(rest) == PUBLIC_BYTES:
        return CosignatureVerifier(name, rest)
    if kind == OTHER and rest.startswith(ECDSA):
        return EcdsaVerifier(name, rest.removeprefix(ECDSA))
    raise NoteError(f"the key {name} is of a type that this version does not know")


def _armoured(signature: bytes) -> str:
    return "\n".join((ssh.BEGIN, base64.b64encode(signature).decode(), ssh.END))
