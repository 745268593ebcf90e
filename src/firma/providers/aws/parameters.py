"""Secrets of AWS Systems Manager's Parameter Store, opened at the provider's last moment; knows no resource."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from firma.core.model.diagnostic import PermanentError, TemporaryError, diagnose
from firma.core.model.value import Map, SecretRef
from firma.providers.aws.secrets import service_client
from firma.providers.secrets import label

STORE = "aws.ssm"

_ABSENT = frozenset(
    {"ParameterNotFound", "ParameterVersionNotFound", "AccessDeniedException", "InvalidKeyId", "ValidationException"}
)


class Parameters:
    """Keeps `SecretResolver` for the Parameter Store of the environment's own account and region."""

    store = STORE

    def __init__(self, configuration: Callable[[], Map]) -> None:
        self._configuration = configuration
        self._client: Any = None

    async def resolve(self, reference: SecretRef) -> str:
        """Return the parameter's value, decrypted. `version` is a number or a label.

        Raises:
            PermanentError: F640, it is not there, or may not be read. TemporaryError: F640, nobody answers now.
        """
        return await asyncio.to_thread(self._get, reference)

    def _get(self, reference: SecretRef) -> str:
        from botocore.exceptions import BotoCoreError, ClientError

        name = f"{reference.name}:{reference.version}" if reference.version else reference.name
        try:
            if self._client is None:
                self._client = service_client(self._configuration(), "ssm")
            answer = self._client.get_parameter(Name=name, WithDecryption=True)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            kind = PermanentError if code in _ABSENT else TemporaryError
            raise kind(diagnose("F640", f"{label(reference)}: {code}", value=reference.name)) from None
        except BotoCoreError as error:
            detail = f"{label(reference)}: {type(error).__name__}"
            raise TemporaryError(diagnose("F640", detail, value=reference.name)) from None
        return str(answer["Parameter"]["Value"])
