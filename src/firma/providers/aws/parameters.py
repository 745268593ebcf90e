"""Secrets of AWS Systems Manager's Parameter Store; knows no resource."""

from __future__ import annotations

from typing import Any

from firma.core.model.value import SecretRef
from firma.providers.aws.secrets import AccountSecrets

STORE = "aws.ssm"


class Parameters(AccountSecrets):
    """The Parameter Store, decrypted. `version` is a number or a label."""

    store, service = STORE, "ssm"
    absent = frozenset(
        {
            "ParameterNotFound",
            "ParameterVersionNotFound",
            "AccessDeniedException",
            "InvalidKeyId",
            "ValidationException",
        }
    )

    def _read(self, client: Any, reference: SecretRef) -> Any:
        name = f"{reference.name}:{reference.version}" if reference.version else reference.name
        return client.get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]
