"""Sealing: a unit's data key, how it is wrapped, and the sealer that values go through; knows no entry's meaning.

A data key is 32 random bytes, one a unit, wrapped by a key file or a passphrase (AES-256-GCM); the wrapped form stands
in the unit's `key` entry, the data key nowhere. Each value is sealed under a key of its own, derived from the data key
and the value's context (HMAC-SHA256), so that one value can be opened for somebody without giving away the others.
"""

from __future__ import annotations

import hmac
import os
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import scrypt, sha256
from pathlib import Path
from typing import Any, Protocol

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.header import to_bytes, to_text
from firma.core.ledger.store import SealError

KEY_BYTES = 32
NONCE_BYTES = 12
"""AES-GCM's own length; random, and each key seals one value or a few (NIST SP 800-38D, 8.2.2)."""

SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**17, 8, 1
"""128 MiB and some 0.4 s a guess: OWASP's recommendation of scrypt (RFC 7914) for passwords."""

SCRYPT_N_MAX = 2**20
"""A ledger that asks for more than 1 GiB is refused."""

FILE_HEAD = "firma-key-1 "


class DataKeySealer:
    """Keeps the port `Sealer` with a unit's data key, and with those that it had before: they open, and never seal."""

    def __init__(
        self, data_key: bytes, entropy: Callable[[int], bytes] = os.urandom, older: Sequence[DataKeySealer] = ()
    ) -> None:
        self.key_id = sha256(b"firma key id 1\n" + data_key).hexdigest()[:16]
        self._data_key, self._entropy = data_key, entropy
        self.older = {one.key_id: one for one in older}

    def __repr__(self) -> str:
        return f"<DataKeySealer {self.key_id}>"

    def _key(self, context: bytes) -> bytes:
        return hmac.digest(self._data_key, b"firma seal 1\n" + context, "sha256")

    def seal(self, plain: bytes, context: bytes) -> bytes:
        """Keep the port: a nonce, and what AES-GCM makes of the bytes; the context is authenticated, too."""
        return _encrypt(self._key(context), plain, context, self._entropy(NONCE_BYTES))

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """Keep the port; what was sealed under an earlier key opens, too."""
        try:
            return _decrypt(self._key(context), sealed, context)
        except SealError:
            for one in self.older.values():
                with suppress(SealError):
                    return one.open(sealed, context)
            raise

    def under(self, key_id: str) -> DataKeySealer | None:
        """Keep the port."""
        return self if key_id == self.key_id else self.older.get(key_id)

    @property
    def data_key(self) -> bytes:
        """The key itself: for wrapping it anew, and for nothing else."""
        return self._data_key

    def wrap(self, other: DataKeySealer, unit: str, entropy: Callable[[int], bytes]) -> bytes:
        """Return an earlier data key, wrapped under this one."""
        return _encrypt(self._older_key(), other.data_key, _bound_to(unit, other.key_id), entropy(NONCE_BYTES))

    def unwrap(self, wrapped: bytes, unit: str, key_id: str) -> DataKeySealer:
        """Return the sealer of an earlier data key. Raises SealError."""
        return DataKeySealer(_decrypt(self._older_key(), wrapped, _bound_to(unit, key_id)), self._entropy)

    def _older_key(self) -> bytes:
        return hmac.digest(self._data_key, b"firma older 1", "sha256")

    def fingerprint(self, plain: bytes) -> str:
        """Keep the port: `key id:HMAC-SHA256`, in hex."""
        key = hmac.digest(self._data_key, b"firma fingerprint 1", "sha256")
        return f"{self.key_id}:{hmac.digest(key, plain, 'sha256').hex()}"


def _encrypt(key: bytes, plain: bytes, context: bytes, nonce: bytes) -> bytes:
    # Imported at the first use: it takes longer than everything else of a command that seals nothing.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return nonce + AESGCM(key).encrypt(nonce, plain, context)


def _decrypt(key: bytes, sealed: bytes, context: bytes) -> bytes:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)
    except (InvalidTag, ValueError) as error:
        raise SealError("a sealed value does not open under its key: it was changed, or moved here") from error


class KeySource(Protocol):
    """What wraps data keys. `how` names it in the `key` entry."""

    @property
    def how(self) -> str:
        """The name of the kind of source."""
        ...

    def wrapping_key(self, facts: Mapping[str, Any]) -> bytes:
        """Return 32 bytes for the facts of a `key` entry. Raises SealError."""
        ...

    def facts(self, entropy: Callable[[int], bytes]) -> dict[str, Any]:
        """Return the facts that a new `key` entry must hold for `wrapping_key`."""
        ...


@dataclass(frozen=True, slots=True)
class KeyFile:
    """Wraps with the 32 bytes of a key file. Made by `make_key_file` or `read_key_file`."""

    secret: bytes
    how: str = "file"

    def __repr__(self) -> str:
        return "KeyFile(…)"

    def wrapping_key(self, facts: Mapping[str, Any]) -> bytes:
        """Keep the port."""
        del facts
        return hmac.digest(self.secret, b"firma wrap 1", "sha256")

    def facts(self, entropy: Callable[[int], bytes]) -> dict[str, Any]:
        """Keep the port: nothing is needed."""
        del entropy
        return {}


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Wraps with scrypt over a passphrase; the caller read it from a prompt, a file descriptor, a file or a command."""

    secret: bytes
    how: str = "passphrase"

    def __repr__(self) -> str:
        return "Passphrase(…)"

    def wrapping_key(self, facts: Mapping[str, Any]) -> bytes:
        """Keep the port."""
        try:
            salt, n, r, p = to_bytes(facts["salt"]), int(facts["n"]), int(facts["r"]), int(facts["p"])
            if not self.secret or n > SCRYPT_N_MAX or r > 64 or p > 16:
                raise SealError("the ledger asks for another cost of the passphrase than is sane", code="F521")
            return scrypt(self.secret, salt=salt, n=n, r=r, p=p, maxmem=256 * n * r, dklen=KEY_BYTES)
        except (KeyError, TypeError, ValueError) as error:
            raise SealError(f"the key entry cannot be used: {error}", code="F521") from error

    def facts(self, entropy: Callable[[int], bytes]) -> dict[str, Any]:
        """Keep the port: a salt and scrypt's cost."""
        return {"salt": to_text(entropy(16)), "n": SCRYPT_N, "r": SCRYPT_R, "p": SCRYPT_P}


def make_key(
    source: KeySource,
    unit: str,
    entropy: Callable[[int], bytes] = os.urandom,
    *,
    before: DataKeySealer | None = None,
    again: bool = False,
) -> tuple[Draft, DataKeySealer]:
    """Return the `key` entry of a new data key, wrapped by a source, and its sealer.

    `before` is what sealed until now: its keys go along, wrapped by the new one, so that whoever opens the new one
    reads everything. `again`: no new data key; the source alone is another one.
    """
    known = [] if before is None else [before, *before.older.values()]
    data_key = before.data_key if again and before is not None else entropy(KEY_BYTES)
    older = [one for one in known if one.data_key != data_key]
    sealer = DataKeySealer(data_key, entropy, [DataKeySealer(one.data_key, entropy) for one in older])
    nonce, facts = entropy(NONCE_BYTES), source.facts(entropy)
    wrapped = _encrypt(source.wrapping_key(facts), data_key, _bound_to(unit, sealer.key_id), nonce)
    fields: dict[str, Any] = {"key": sealer.key_id, "how": source.how, "wrapped": to_text(wrapped), **facts}
    if older:
        fields["older"] = [[one.key_id, to_text(sealer.wrap(one, unit, entropy))] for one in older]
    return Draft(kind=EntryKind.KEY, fields=fields), sealer


def open_key(
    source: KeySource, unit: str, fields: Mapping[str, Any], entropy: Callable[[int], bytes] = os.urandom
) -> DataKeySealer:
    """Return the sealer of a unit's `key` entry, with the keys that the unit had before.

    Raises:
        SealError: F521 the source is another one than the key was wrapped with, or the entry cannot be used, F523 it
            does not unwrap (a wrong passphrase, another key file); as the source does.
    """
    if fields.get("how") != source.how:
        raise SealError(f"the key of {unit} is wrapped by: {fields.get('how')}", code="F521", where=unit)
    try:
        wrapped, key_id = to_bytes(fields["wrapped"]), str(fields["key"])
        older = [(str(name), to_bytes(text)) for name, text in fields.get("older", ())]
    except (KeyError, TypeError, ValueError) as error:
        raise SealError(f"the key entry of {unit} cannot be used: {error}", code="F521", where=unit) from error
    wrapping = source.wrapping_key(fields)
    try:
        first = DataKeySealer(_decrypt(wrapping, wrapped, _bound_to(unit, key_id)), entropy)
        return DataKeySealer(first.data_key, entropy, [first.unwrap(one, unit, name) for name, one in older])
    except SealError as error:
        raise SealError(f"key {key_id} of {unit} does not open", code="F523", where=unit) from error


def _bound_to(unit: str, key_id: str) -> bytes:
    return f"firma key 1\n{unit}\n{key_id}".encode()


def make_key_file(path: Path, entropy: Callable[[int], bytes] = os.urandom) -> KeyFile:
    """Return a new key, written to a file that only its owner reads.

    Raises:
        SealError: F524 the file is there already (a key is never overwritten) or cannot be written.
    """
    secret = entropy(KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, f"{FILE_HEAD}{to_text(secret)}\n".encode())
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise SealError(
            f"the key file {path} cannot be made: {error.strerror}", code="F524", where=str(path)
        ) from error
    return KeyFile(secret)


def read_key_file(path: Path, *, tier: str) -> KeyFile:
    """Return the key of a file. `tier` is the environment's.

    Raises:
        SealError: F524 it cannot be read or is no key file, F525 others may read it, F526 the environment is critical:
            a file beside the project protects from nobody who reads the project.
    """
    if tier == "critical":
        raise SealError(f"{path} may not seal a critical environment", code="F526", where=str(path))
    try:
        mode, text = path.stat().st_mode, path.read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise SealError(f"the key file {path} cannot be read: {error}", code="F524", where=str(path)) from error
    if mode & (stat.S_IRWXG | stat.S_IRWXO):
        raise SealError(f"{path} has mode {stat.S_IMODE(mode):04o}", code="F525", where=str(path))
    try:
        secret = to_bytes(text.removeprefix(FILE_HEAD).strip()) if text.startswith(FILE_HEAD) else b""
    except ValueError:
        secret = b""
    if len(secret) != KEY_BYTES:
        raise SealError(f"{path} is no key file", code="F524", where=str(path))
    return KeyFile(secret)
