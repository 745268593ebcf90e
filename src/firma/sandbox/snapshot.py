"""Keeps the services' state on disk: an answer's matter is written before it is sent; knows no service's inside."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Mapping
from typing import Any, Final

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.sandbox.records import Records, RecordsError
from firma.sandbox.seam import Seam

_LOG: Final = logging.getLogger(__name__)
_TRIES: Final = 20
_PAUSE: Final = 0.005
_QUIET: Final = 0.3
"""Seconds after the last change until everything is looked through for changes that no request named."""

_SMALL: Final = 200_000
"""Bytes that are written in half a millisecond, less than going to a thread and back costs."""

_STATES: Final[Mapping[str, tuple[str, ...]]] = {
    # what the provisioners of a service's types write into, as keys of the state
    "CloudWatch": ("cloudwatch",),
    "DynamoDB": ("dynamodb",),
    "EC2": ("ec2",),
    "ECR": ("ecr",),
    "ECS": ("ecs", "alb", "ec2"),
    "ElasticLoadBalancingV2": ("alb", "ec2"),
    "Events": ("eventbridge",),
    "IAM": ("iam",),
    "KMS": ("kms",),
    "Lambda": ("lambda", "cloudwatch_logs"),
    "Logs": ("cloudwatch_logs",),
    "RDS": ("rds", "ec2"),
    "S3": ("s3",),
    "SNS": ("sns", "sqs"),
    "SQS": ("sqs",),
    "SSM": ("ssm",),
    "SecretsManager": ("secretsmanager",),
}


class StateError(PermanentError):
    """The saved state cannot be read (F707)."""


class Snapshots:
    """Marks what changed, and writes it."""

    def __init__(self, seam: Seam, records: Records) -> None:
        self._seam = seam
        self._records = records
        self._keys = {module: key for key, module in seam.state_modules().items()}
        self._dirty: set[str] = set()
        self._everything = False
        self._lock = asyncio.Lock()
        self._written: dict[str, bytes] = {}
        self._sweeper: asyncio.Task[None] | None = None
        self._quiet_at = 0.0

    def restore(self) -> None:
        """Give every service its saved state. Raises StateError."""
        modules = self._seam.state_modules()
        for key, body in self._records.states():
            try:
                state = json.loads(body, object_hook=self._seam.decode_hook)
                self._seam.module(modules[key]).load_persisted_state(state)
            except Exception as error:  # each service has its own ways to refuse what it does not understand
                raise StateError(diagnose("F707", f"The state of `{key}` cannot be restored: {error}")) from error
            self._written[key] = hashlib.sha256(body).digest()

    def touch_service(self, service: str) -> None:
        """Mark a service, by the name that requests are routed by, as changed."""
        key = self._keys.get(self._seam.module_of(service))
        if key is None:
            self._everything = True
        else:
            self._dirty.add(key)

    def touch_type(self, type_name: str) -> None:
        """Mark what the provisioners of a type write into as changed."""
        keys = _STATES.get(type_name.split("::")[1])
        if keys is None:
            self._everything = True
        else:
            self._dirty.update(keys)

    def later(self) -> None:
        """Have everything looked through once it is quiet: a request may have changed what it did not name."""
        loop = asyncio.get_running_loop()
        self._quiet_at = loop.time() + _QUIET
        if self._sweeper is None or self._sweeper.done():
            self._sweeper = loop.create_task(self._sweep())

    async def _sweep(self) -> None:
        loop = asyncio.get_running_loop()
        while loop.time() < self._quiet_at:  # noqa: ASYNC110  # each change moves the end
            await asyncio.sleep(self._quiet_at - loop.time())
        self._everything = True
        await self.settled()

    @property
    def _waiting(self) -> bool:
        return bool(self._dirty) or self._everything or self._records.dirty

    async def settled(self) -> None:
        """Return when everything that was marked before is on disk. Those who wait together are written together."""
        if not self._waiting and not self._lock.locked():
            return
        async with self._lock:  # whoever holds it may be writing what was marked before
            if self._waiting:
                await self._write()

    async def _write(self) -> None:
        for attempt in range(_TRIES):
            getters = self._seam.state_getters()
            keys = set(getters) if self._everything else self._dirty & set(getters)
            try:
                with self._seam.quick_copies():
                    taken = {key: getters[key]() for key in keys}
                break
            except RuntimeError:  # a provisioner on a thread changed a store while it was copied
                if attempt == _TRIES - 1:
                    raise
                await asyncio.sleep(_PAUSE)
        self._dirty.clear()
        self._everything = False
        encoded = {key: self._encode(key, state) for key, state in taken.items()}
        changed = {key: body for key, body in encoded.items() if body is not None and self._news(key, body)}
        pending = self._records.take()
        try:
            if sum(map(len, changed.values())) < _SMALL:
                self._records.write(pending, changed)
            else:
                await asyncio.to_thread(self._records.write, pending, changed)
        except Exception as error:
            self._records.put_back(pending)
            self._dirty |= keys
            self._written.clear()
            raise RecordsError(f"the state cannot be written: {error}") from error

    def _encode(self, key: str, state: Any) -> bytes | None:
        if state is None:
            return None
        try:
            return json.dumps(state, default=self._seam.encode_default).encode()
        except (TypeError, ValueError):
            _LOG.exception("the state of %s cannot be written", key)
            return None

    def _news(self, key: str, body: bytes) -> bool:
        digest = hashlib.sha256(body).digest()
        if self._written.get(key) == digest:
            return False
        self._written[key] = digest
        return True
