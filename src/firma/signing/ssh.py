"""SSH keys: signatures as `ssh-keygen -Y sign` makes them (SSHSIG), git's allowed signers; knows no checkpoint.

Signing is left to `ssh-keygen`, as git does: it finds agents, security keys and passphrases. Checking needs no process.
Format: PROTOCOL.sshsig of OpenSSH. Files of allowed signers: ssh-keygen(1), "ALLOWED SIGNERS".
"""

from __future__ import annotations

import base64
import binascii
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from hashlib import sha256, sha512
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose

NAMESPACE = "firma"
"""Signatures for anything else (git's `git`, mail's `email`) are none of ours, and ours are none of theirs."""

MAGIC = b"SSHSIG"
BEGIN, END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
HASHES = {"sha256": sha256, "sha512": sha512}
SIGN_SECONDS = 120
"""How long `ssh-keygen` may wait for a person: an agent asks, a security key wants to be touched."""

KEY_TYPES = ("ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa")


class SshFormatError(ValueError):
    """Bytes are no SSH key or signature of the kinds that we know."""


@dataclass(frozen=True, slots=True)
class SshSignature:
    """What a signature says of itself: the public key that made it (in SSH's wire form), for which namespace."""

    key: bytes
    namespace: str
    hash_name: str
    algorithm: str
    signature: bytes

    @property
    def fingerprint(self) -> str:
        """The key's fingerprint, as `ssh-keygen -l` prints it."""
        return fingerprint(self.key)

    def signs(self, message: bytes, namespace: str = NAMESPACE) -> bool:
        """Return whether the key signed this message for this namespace."""
        if self.namespace != namespace:
            return False
        digest = HASHES[self.hash_name](message).digest()
        parts = (namespace.encode(), b"", self.hash_name.encode(), digest)
        return _verify(self.key, self.algorithm, self.signature, MAGIC + b"".join(_pack(part) for part in parts))


def fingerprint(key: bytes) -> str:
    """Return the fingerprint of a public key in wire form: `SHA256:` and unpadded base64."""
    return "SHA256:" + base64.b64encode(sha256(key).digest()).decode().rstrip("=")


def parse_signature(text: str) -> SshSignature:
    """Return the signature of an armoured text. Raises SshFormatError."""
    lines = text.strip().splitlines()
    if len(lines) < 3 or lines[0] != BEGIN or lines[-1] != END:
        raise SshFormatError("no SSH signature")
    reader = _Reader(_from_base64("".join(lines[1:-1])))
    if reader.take(len(MAGIC)) != MAGIC or reader.number() != 1:
        raise SshFormatError("no SSH signature of version 1")
    key, namespace, reserved, hash_name, signature = (reader.text() for _ in range(5))
    reader.end()
    inner = _Reader(signature)
    algorithm, made = inner.text(), inner.text()
    rest = inner.rest()
    names = [part.decode("ascii", "replace") for part in (namespace, hash_name, algorithm)]
    if reserved or names[1] not in HASHES or not names[0] or rest:
        raise SshFormatError("an SSH signature of an unknown kind")
    return SshSignature(key, names[0], names[1], names[2], made)


@dataclass(frozen=True, slots=True)
class AllowedSigner:
    """One line of a file of allowed signers: patterns of principals, a key in wire form, and what bounds it.

    `after` and `before` are seconds since 1970 (UTC), 0 for none; `namespaces` is empty where all are allowed.
    """

    principals: tuple[str, ...]
    key: bytes
    namespaces: tuple[str, ...] = ()
    after: int = 0
    before: int = 0

    def allows(self, namespace: str, at: int) -> bool:
        """Return whether the key may sign for a namespace at a time (s since 1970)."""
        named = not self.namespaces or any(fnmatchcase(namespace, pattern) for pattern in self.namespaces)
        return named and self.after <= at and (not self.before or at < self.before)


def parse_allowed_signers(text: str) -> tuple[AllowedSigner, ...]:
    """Return the signers of a file as git's `gpg.ssh.allowedSignersFile` names it.

    Raises:
        SshFormatError: a line that cannot be used, with its number. Certificate authorities are not supported.
    """
    found = []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if line and not line.startswith("#"):
            try:
                found.append(_allowed(line))
            except (SshFormatError, ValueError) as error:
                raise SshFormatError(f"line {number}: {error}") from error
    return tuple(found)


def who_signed(
    signers: Iterable[AllowedSigner], signature: SshSignature, message: bytes, *, at: int, namespace: str = NAMESPACE
) -> str:
    """Return the first principal whose key signed a message at a time (s since 1970), or an empty text."""
    for signer in signers:
        if signer.key == signature.key and signer.allows(namespace, at) and signature.signs(message, namespace):
            return signer.principals[0]
    return ""


def sign(message: bytes, key: Path, *, environment: Mapping[str, str], namespace: str = NAMESPACE) -> str:
    """Return an armoured signature by a key file, or by the agent that holds the private part of a public one.

    Raises:
        PermanentError: F557, `ssh-keygen` is not there, or gave no signature.
    """
    command = ("ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", str(key))
    try:
        done = subprocess.run(  # noqa: S603  # fixed words; the key's path is the person's own
            command, input=message, capture_output=True, env=dict(environment), timeout=SIGN_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        detail = f"ssh-keygen could not sign with {key}: {type(error).__name__}"
        raise PermanentError(diagnose("F557", detail, value=str(key))) from error
    text = done.stdout.decode("ascii", "replace")
    if done.returncode or BEGIN not in text:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        detail = f"ssh-keygen did not sign with {key}: {words[-1] if words else f'exit {done.returncode}'}"
        raise PermanentError(diagnose("F557", detail, value=str(key)))
    return text


def read_public_key(text: str) -> bytes:
    """Return the wire form of a public key's line (`ssh-ed25519 AAAA… comment`). Raises SshFormatError."""
    words = text.split()
    if len(words) < 2 or words[0] not in KEY_TYPES:
        raise SshFormatError(f"no public SSH key of the types {', '.join(KEY_TYPES)}")
    key = _from_base64(words[1])
    if _Reader(key).text() != words[0].encode():
        raise SshFormatError(f"the key is none of type {words[0]}")
    return key


_WORD = re.compile(r'(?:[^\s"]|"[^"]*")+')
_OPTION = re.compile(r'([a-z-]+)(?:="([^"]*)")?(?:,|$)')


def public_line(key: bytes) -> str:
    """Return a public key in wire form as a line, without a comment."""
    return f"{_Reader(key).text().decode('ascii')} {base64.b64encode(key).decode()}"


def _allowed(line: str) -> AllowedSigner:
    words = _WORD.findall(line)
    if len(words) < 3:
        raise SshFormatError("principals, a key type and a key are wanted")
    principals, options, rest = words[0].strip('"'), "", words[1:]
    if rest[0] not in KEY_TYPES:
        options, rest = rest[0], rest[1:]
    key = read_public_key(" ".join(rest))
    bounds: dict[str, Any] = {}
    for name, value in _options(options):
        match name:
            case "namespaces":
                bounds["namespaces"] = tuple(value.split(","))
            case "valid-after":
                bounds["after"] = _moment(value)
            case "valid-before":
                bounds["before"] = _moment(value)
            case _:
                raise SshFormatError(f"option {name} is not supported")
    return AllowedSigner(tuple(principals.split(",")), key, **bounds)


def _options(text: str) -> list[tuple[str, str]]:
    found, at = [], 0
    while at < len(text):
        option = _OPTION.match(text, at)
        if option is None:
            raise SshFormatError("its options cannot be read")
        found.append((option[1], option[2] or ""))
        at = option.end()
    return found


def _moment(text: str) -> int:
    """Return seconds since 1970 of YYYYMMDD[HHMM[SS]][Z]; a time without Z is UTC here, for machines to agree."""
    digits = text.removesuffix("Z")
    return int(datetime.strptime(digits.ljust(14, "0"), "%Y%m%d%H%M%S").replace(tzinfo=UTC).timestamp())


class _Reader:
    """Reads SSH's wire form (RFC 4251, section 5)."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) < count:
            raise SshFormatError("bytes are missing")
        self._at += count
        return piece

    def number(self) -> int:
        return int.from_bytes(self.take(4), "big")

    def text(self) -> bytes:
        return self.take(self.number())

    def rest(self) -> bytes:
        return self._data[self._at :]

    def end(self) -> None:
        if self.rest():
            raise SshFormatError("there are bytes too many")


def _pack(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise SshFormatError("bad base64") from error


def _verify(key: bytes, algorithm: str, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_ssh_public_key

    try:
        kind = _Reader(key).text()
        public: Any = load_ssh_public_key(kind + b" " + base64.b64encode(key))
        _check(public, algorithm, signature, message)
    except (InvalidSignature, UnsupportedAlgorithm, SshFormatError, ValueError):
        return False
    return True


def _check(public: Any, algorithm: str, signature: bytes, message: bytes) -> None:
    """Raise InvalidSignature, or SshFormatError where key and algorithm do not fit."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    if isinstance(public, ed25519.Ed25519PublicKey) and algorithm == "ssh-ed25519":
        public.verify(signature, message)
    elif isinstance(public, rsa.RSAPublicKey) and algorithm in {"rsa-sha2-256", "rsa-sha2-512"}:
        # PROTOCOL.sshsig: SHA-1 signatures of RSA keys (`ssh-rsa`) must not be accepted.
        kind = hashes.SHA256() if algorithm == "rsa-sha2-256" else hashes.SHA512()
        public.verify(signature, message, padding.PKCS1v15(), kind)
    elif isinstance(public, ec.EllipticCurvePublicKey) and algorithm.startswith("ecdsa-sha2-nistp"):
        reader = _Reader(signature)
        r, s = (int.from_bytes(reader.text(), "big", signed=True) for _ in range(2))
        reader.end()
        by_size = {256: hashes.SHA256(), 384: hashes.SHA384(), 521: hashes.SHA512()}
        if algorithm != f"ecdsa-sha2-nistp{public.curve.key_size}" or r <= 0 or s <= 0:
            raise SshFormatError("key and signature are of different kinds")
        public.verify(encode_dss_signature(r, s), message, ec.ECDSA(by_size[public.curve.key_size]))
    else:
        raise SshFormatError("key and signature are of different kinds")
