"""What the session asks of the cloud, as a port, and the ways in which no answer comes; knows no SDK."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class CloudError(Exception):
    """The cloud said no at the door: `code` and `status` are the API's own."""

    def __init__(self, code: str, message: str, status: int) -> None:
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.status = code, message, status


class UnreachableError(Exception):
    """No answer came. `sent` says whether the request may have reached the cloud."""

    def __init__(self, message: str, *, sent: bool) -> None:
        super().__init__(message)
        self.message, self.sent = message, sent


class NoCredentialsError(Exception):
    """There is nothing to sign with."""


@dataclass(frozen=True, slots=True)
class Progress:
    """One ProgressEvent, reduced to what decides. `hooks` is the request of CloudFormation hooks that took part."""

    status: str
    token: str
    identifier: str = ""
    code: str = ""
    message: str = ""
    hooks: str = ""
    retry_after_ms: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come."""
        return self.status in {"SUCCESS", "FAILED", "CANCEL_COMPLETE"}


class Calls(Protocol):
    """Cloud Control, STS, a little S3. Every call raises CloudError, UnreachableError or NoCredentialsError."""

    async def create(self, type_name: str, desired: str, token: str | None) -> Progress:
        """CreateResource with properties as JSON text."""
        ...

    async def update(self, type_name: str, identifier: str, patch: str, token: str | None) -> Progress:
        """UpdateResource with a patch document."""
        ...

    async def delete(self, type_name: str, identifier: str, token: str | None) -> Progress:
        """DeleteResource."""
        ...

    async def progress(self, token: str) -> Progress:
        """GetResourceRequestStatus of a request token."""
        ...

    async def get(self, type_name: str, identifier: str) -> str:
        """GetResource: the properties as JSON text."""
        ...

    async def list(self, type_name: str, model: str = "") -> tuple[str, ...]:
        """ListResources, all pages: the identifiers; of those that fit a model (JSON text), where one is given."""
        ...

    async def trail_of(self, name: str, since_ms: int) -> tuple[Mapping[str, Any], ...]:
        """LookupEvents of CloudTrail, all pages: the events that name a resource, since a moment."""
        ...

    async def caller(self) -> tuple[str, str]:
        """GetCallerIdentity: account and ARN."""
        ...

    async def put(self, bucket: str, key: str, content: bytes) -> None:
        """PutObject; the bucket is made where it is missing: private, and emptied of what is older than a day."""
        ...

    async def store(self) -> str:
        """Who answers: `aws`, `sandbox:NAME/PROOF`, or `endpoint:URL` for anybody else."""
        ...

    async def close(self) -> None:
        """Let go of everything; calls under way are awaited."""
        ...
