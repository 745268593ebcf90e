"""Encrypting and decrypting a few bytes with a key of AWS KMS; knows no ledger and no unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from firma.core.model.diagnostic import PermanentError, TemporaryError, diagnose
from firma.core.model.value import Map
from firma.providers.aws.secrets import service_client

PURPOSE = {"firma": "unit key"}
"""Encryption context: a key policy can allow exactly this use, and CloudTrail shows it."""

_LATER = frozenset(
    {"KMSInternalException", "DependencyTimeoutException", "ThrottlingException", "LimitExceededException"}
)


class KeyService:
    """A key service of the environment's own account and region."""

    def __init__(self, configuration: Callable[[], Map]) -> None:
        self._configuration = configuration
        self._client: Any = None

    def encrypt(self, key: str, plain: bytes) -> bytes:
        """Return bytes encrypted under a key. Raises PermanentError or TemporaryError (F592)."""
        return self._asked(key, "encrypt", "CiphertextBlob", KeyId=key, Plaintext=plain, EncryptionContext=PURPOSE)

    def decrypt(self, key: str, sealed: bytes) -> bytes:
        """Return what was encrypted under a key. Raises PermanentError or TemporaryError (F592)."""
        return self._asked(key, "decrypt", "Plaintext", KeyId=key, CiphertextBlob=sealed, EncryptionContext=PURPOSE)

    def _asked(self, key: str, call: str, member: str, **more: Any) -> bytes:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            if self._client is None:
                self._client = service_client(self._configuration(), "kms")
            return bytes(getattr(self._client, call)(**more)[member])
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            kind = TemporaryError if code in _LATER else PermanentError
            raise kind(diagnose("F592", f"{key}: {call}: {code}", value=key)) from None
        except BotoCoreError as error:
            raise TemporaryError(diagnose("F592", f"{key}: {call}: {type(error).__name__}", value=key)) from None
