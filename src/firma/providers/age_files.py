"""Secrets in files of the age format, opened at the provider's last moment; knows no resource.

The format is https://age-encryption.org/v1, read by `pyrage` (extra `age`). A file lies in the project, encrypted for
the people and machines that apply; who opens it does so with an identity of their own: a file of `age-keygen`, or an
SSH key without a passphrase.
"""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.value import SecretRef
from firma.providers.secrets import label

STORE = "age"

FILE_BYTES_MAX = 4 * 1024 * 1024
"""Largest file that is opened: a secret is no archive."""

IDENTITY = "AGE-SECRET-KEY-"


class AgeFiles:
    """Keeps `SecretResolver` for encrypted files of a project; `identities` gives the files that open them."""

    store = STORE

    def __init__(self, root: Path, identities: Callable[[], Sequence[Path]]) -> None:
        self._root, self._identities = root, identities

    async def resolve(self, reference: SecretRef) -> str:
        """Return the text of a file. Raises PermanentError (F640, F981, F982); none holds plaintext."""
        return await asyncio.to_thread(self._open, reference)

    def _open(self, reference: SecretRef) -> str:
        age = _library(reference)
        path = (self._root / reference.name).resolve()
        if not path.is_relative_to(self._root.resolve()):
            raise PermanentError(
                diagnose("F640", f"{label(reference)}: it lies outside of the project", value=reference.name)
            )
        try:
            with path.open("rb") as file:
                data = file.read(FILE_BYTES_MAX + 1)
        except OSError as error:
            detail = f"{label(reference)}: {error.strerror}"
            raise PermanentError(diagnose("F640", detail, value=reference.name)) from None
        if len(data) > FILE_BYTES_MAX:
            detail = f"{label(reference)}: it is larger than {FILE_BYTES_MAX} bytes"
            raise PermanentError(diagnose("F982", detail, value=reference.name))
        found = [identity for file in self._identities() for identity in _identities(age, file, reference)]
        try:
            if not found:
                raise PermanentError(
                    diagnose("F982", f"{label(reference)}: no identity is given", value=reference.name)
                )
            return str(bytes(age.decrypt(data, found)).decode())
        except (age.DecryptError, ValueError):  # the library's words may hold a part of what it read
            detail = f"{label(reference)}: none of {len(found)} identities opens it, or it is damaged"
            raise PermanentError(diagnose("F982", detail, value=reference.name)) from None


def _library(reference: SecretRef) -> Any:
    try:
        return importlib.import_module("pyrage")
    except ImportError:
        detail = f"{label(reference)}: the package `pyrage` is missing"
        help_text = "Install it: `pip install 'firma[age]'`."
        raise PermanentError(diagnose("F981", detail, value=reference.store, help=help_text)) from None


def _identities(age: Any, file: Path, reference: SecretRef) -> list[Any]:
    """Return the identities of a file. Raises PermanentError (F982) where it cannot be read, or is none."""
    try:
        data = file.read_bytes()
        lines = [line.strip() for line in data.decode().splitlines()]
        plain = [line for line in lines if line.startswith(IDENTITY)]
        if plain:
            return [age.x25519.Identity.from_str(line) for line in plain]
        return [age.ssh.Identity.from_buffer(data)]
    except (OSError, ValueError, age.IdentityError) as error:
        detail = f"{label(reference)}: {file} is no identity that can be used ({type(error).__name__})"
        raise PermanentError(diagnose("F982", detail, value=reference.name)) from None
