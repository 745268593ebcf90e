"""Secrets that an AWS account keeps, opened at the provider's last moment, Secrets Manager first; knows no resource."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

from firma.core.model.diagnostic import PermanentError, TemporaryError, diagnose
from firma.core.model.value import Map, SecretRef
from firma.providers.aws.configuration import parse
from firma.providers.secrets import label

STORE = "aws.secretsmanager"


class AccountSecrets(ABC):
    """Keeps `SecretResolver` for a store of secrets of the environment's own account and region.

    `absent`: the answers that mean that it is not there, or may not be read.
    """

    store: str
    service: str
    absent: frozenset[str]

    def __init__(self, configuration: Callable[[], Map]) -> None:
        self._configuration = configuration
        self._client: Any = None

    @abstractmethod
    def _read(self, client: Any, reference: SecretRef) -> Any:
        """Return what the service holds. Raises as boto3 does."""

    async def resolve(self, reference: SecretRef) -> str:
        """Return the secret's text.

        Raises:
            PermanentError: F640, it is not there, or may not be read. TemporaryError: F640, nobody answers now.
        """
        return await asyncio.to_thread(self._get, reference)

    def _get(self, reference: SecretRef) -> str:
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            if self._client is None:
                self._client = service_client(self._configuration(), self.service)
            text = self._read(self._client, reference)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            kind = PermanentError if code in self.absent else TemporaryError
            raise kind(diagnose("F640", f"{label(reference)}: {code}", value=reference.name)) from None
        except BotoCoreError as error:
            detail = f"{label(reference)}: {type(error).__name__}"
            raise TemporaryError(diagnose("F640", detail, value=reference.name)) from None
        if not isinstance(text, str):
            raise PermanentError(diagnose("F640", f"{label(reference)}: the secret is binary", value=reference.name))
        return text


class ManagedSecrets(AccountSecrets):
    """Secrets Manager. `version` is a version's id."""

    store, service = STORE, "secretsmanager"
    absent = frozenset(
        {"ResourceNotFoundException", "AccessDeniedException", "DecryptionFailure", "InvalidRequestException"}
    )

    def _read(self, client: Any, reference: SecretRef) -> Any:
        more = {"VersionId": reference.version} if reference.version else {}
        return client.get_secret_value(SecretId=reference.name, **more).get("SecretString")


def service_client(configuration: Map, service: str) -> Any:
    """Return boto3's client of a service of the environment's own account and region."""
    import boto3
    from botocore.config import Config

    parsed = parse(configuration)
    session: Any = boto3.session.Session(
        aws_access_key_id=parsed.access_key or None,
        aws_secret_access_key=parsed.secret_key or None,
        aws_session_token=parsed.session_token or None,
        profile_name=parsed.profile or None,
        region_name=parsed.region,
    )
    config = Config(
        retries={"total_max_attempts": 3, "mode": "standard"},
        connect_timeout=5,
        read_timeout=15,
        proxies={} if parsed.is_here else None,
    )
    return session.client(service, endpoint_url=parsed.endpoint or None, config=config)
