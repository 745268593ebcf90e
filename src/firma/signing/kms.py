"""Keys in AWS's key service that sign: P-256, by `kms:Sign`; the private part never leaves it. Knows no checkpoint."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from firma.core.ledger.note import OTHER
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.signing.verifiers import ECDSA

MESSAGE_BYTES_MAX = 4096
"""What `kms:Sign` takes as RAW (AWS KMS API reference, Sign); a checkpoint has some 150 bytes."""


@dataclass(frozen=True, slots=True)
class KmsSigner:
    """Signs with a key of the service. Made by `open_kms_key`; `client` is boto3's for KMS."""

    name: str
    key: str
    spki: bytes
    client: Any = field(repr=False, compare=False)

    @property
    def material(self) -> bytes:
        """The type, its longer name, and the public key."""
        return bytes([OTHER]) + ECDSA + self.spki

    def sign(self, message: bytes) -> bytes:
        """Return the signature (DER).

        Raises:
            PermanentError: F559, the service refused or did not answer.
        """
        return bytes(
            _ask(
                self.client.sign,
                self.key,
                Message=message,
                MessageType="RAW",
                SigningAlgorithm="ECDSA_SHA_256",
            )["Signature"]
        )


def open_kms_key(client: Any, name: str, key: str) -> KmsSigner:
    """Return the signer of a key (id, ARN or alias).

    Raises:
        PermanentError: F559, its public part cannot be had, or it is no P-256 key that signs.
    """
    found = _ask(client.get_public_key, key)
    if "ECDSA_SHA_256" not in found.get("SigningAlgorithms", ()):
        raise PermanentError(diagnose("F559", f"{key} does not sign by ECDSA_SHA_256", value=key))
    return KmsSigner(name, key, bytes(found["PublicKey"]), client)


def _ask(call: Any, key: str, **words: Any) -> dict[str, Any]:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        return dict(call(KeyId=key, **words))
    except ClientError as error:
        code = error.response.get("Error", {}).get("Code", "an unknown error")
        raise PermanentError(diagnose("F559", f"KMS answers {code} for {key}", value=key)) from error
    except BotoCoreError as error:
        raise PermanentError(
            diagnose("F559", f"KMS was not reached for {key}: {type(error).__name__}", value=key)
        ) from error
