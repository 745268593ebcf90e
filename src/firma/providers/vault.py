"""Secrets of Vault's and OpenBao's KV engine (version 2), opened at the provider's last moment; knows no resource.

Asked through `hvac` (extra `vault`). Where the server is and who we are stands in the usual variables: VAULT_ADDR or
BAO_ADDR, VAULT_TOKEN or BAO_TOKEN (else the file ~/.vault-token), VAULT_NAMESPACE, VAULT_CACERT.
"""

from __future__ import annotations

import asyncio
import importlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import PermanentError, TemporaryError, diagnose
from firma.core.model.value import SecretRef
from firma.providers.secrets import label

STORE = "vault"

TIMEOUT_S = 15
"""How long one answer may take."""

TOKEN_FILE = ".vault-token"  # noqa: S105  # a file's name


class VaultSecrets:
    """Keeps `SecretResolver` for a KV engine: a name is `MOUNT/PATH`, its keys are members, a version a number."""

    store = STORE

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment

    async def resolve(self, reference: SecretRef) -> str:
        """Return the secret's members as JSON text.

        Raises:
            PermanentError: F640 it is not there, or may not be read; F981 the library or the server's address is
                missing.
            TemporaryError: F640, nobody answers now.
        """
        return await asyncio.to_thread(self._get, reference)

    def _get(self, reference: SecretRef) -> str:
        hvac = _library(reference)
        mount, _, path = reference.name.partition("/")
        if not path or (reference.version and not reference.version.isdecimal()):
            detail = f"{label(reference)}: a name is MOUNT/PATH, and a version a number"
            raise PermanentError(diagnose("F640", detail, value=reference.name))
        client = self._client(hvac, reference)
        version = int(reference.version) if reference.version else None
        try:
            answer = client.secrets.kv.v2.read_secret_version(
                path=path, mount_point=mount, version=version, raise_on_deleted_version=True
            )
        except (hvac.exceptions.InvalidPath, hvac.exceptions.Forbidden, hvac.exceptions.Unauthorized) as error:
            raise PermanentError(_said(reference, error)) from None
        except (hvac.exceptions.VaultError, OSError) as error:  # requests' errors are OSErrors
            raise TemporaryError(_said(reference, error)) from None
        finally:
            client.adapter.close()
        return json.dumps(answer["data"]["data"])

    def _client(self, hvac: Any, reference: SecretRef) -> Any:
        look = self._environment
        address = look.get("VAULT_ADDR") or look.get("BAO_ADDR") or ""
        if not address:
            detail = f"{label(reference)}: VAULT_ADDR is not set"
            help_text = "Set VAULT_ADDR (or BAO_ADDR) to the server's address."
            raise PermanentError(diagnose("F981", detail, value=reference.store, help=help_text))
        return hvac.Client(
            url=address,
            token=look.get("VAULT_TOKEN") or look.get("BAO_TOKEN") or _token_of(look.get("HOME", "")),
            namespace=look.get("VAULT_NAMESPACE") or None,
            verify=look.get("VAULT_CACERT") or True,
            timeout=TIMEOUT_S,
        )


def _said(reference: SecretRef, error: Exception) -> Any:
    """Return F640 with the kind of error alone: an answer's text may hold anything."""
    return diagnose("F640", f"{label(reference)}: {type(error).__name__}", value=reference.name)


def _token_of(home: str) -> str:
    try:
        return (Path(home) / TOKEN_FILE).read_text(encoding="utf-8").strip() if home else ""
    except OSError:
        return ""


def _library(reference: SecretRef) -> Any:
    try:
        importlib.import_module("hvac.exceptions")
        return importlib.import_module("hvac")
    except ImportError:
        detail = f"{label(reference)}: the package `hvac` is missing"
        help_text = "Install it: `pip install 'firma[vault]'`."
        raise PermanentError(diagnose("F981", detail, value=reference.store, help=help_text)) from None
