"""One accepted operation of Cloud Control, from IN_PROGRESS to how it ended; knows no type and no wire format."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from firma.sandbox.failure import ErrorCode, meaning
from firma.sandbox.faults import FaultKind, Faults
from firma.sandbox.records import Event, Records, Scope
from firma.sandbox.schema import Model, Schema

Work: TypeAlias = Callable[[], Awaitable[tuple[str, Model | None]]]
"""Carries an operation out; returns the identifier, and the model where the thing still exists."""


@dataclass(slots=True)
class Job:
    """One accepted operation and its progress event."""

    records: Records
    faults: Faults
    clock: Callable[[], float]
    touch: Callable[[str], None]
    lock: asyncio.Lock
    operation: str
    schema: Schema
    identifier: str | None
    token: str
    scope: Scope

    def event(self) -> Event:
        """Return the progress event as it is now."""
        return self.records.request(self.scope, self.token) or {}

    def put(self, status: str, **more: Any) -> None:
        """Set the progress event."""
        event: Event = {
            "TypeName": self.schema.type_name,
            "RequestToken": self.token,
            "Operation": self.operation,
            "OperationStatus": status,
            "EventTime": self.clock(),
        }
        if self.identifier is not None:
            event["Identifier"] = self.identifier
        event |= {name: value for name, value in more.items() if value is not None}
        self.records.keep_request(self.scope, event)

    def fail(self, code: ErrorCode, message: str) -> None:
        """End the operation."""
        self.put("FAILED", ErrorCode=code.value, StatusMessage=message)

    def _struck(self, kind: FaultKind) -> bool:
        action = f"{self.operation.capitalize()}Resource"
        return self.faults.take(kind, action, self.schema.type_name) is not None

    async def run(self, work: Work) -> None:
        """Carry the operation out, and put how it ended."""
        if self._struck(FaultKind.THROTTLE_EVENT):
            self.fail(ErrorCode.THROTTLING, "Rate exceeded")
            return
        if self._struck(FaultKind.INTERNAL):
            self.fail(ErrorCode.INTERNAL, "The sandbox was told to fail")
            return
        try:
            async with self.lock:
                identifier, model = await work()
        except Exception as error:  # noqa: BLE001  # whatever goes wrong is how the operation ended
            self.touch(self.schema.type_name)  # a failed creation may have left something
            failure = meaning(error)
            self.identifier = failure.identifier or self.identifier
            self.fail(failure.code, failure.message)
            return
        self.touch(self.schema.type_name)
        self.identifier = identifier
        if self._struck(FaultKind.NOT_STABILIZED):
            self.fail(ErrorCode.NOT_STABILIZED, "The sandbox was told not to stabilize")
        elif self.operation == "CREATE" and self._struck(FaultKind.FAILED_CREATE):
            self.fail(ErrorCode.GENERAL, "The sandbox was told to fail after creating")
        else:
            self.put("SUCCESS", ResourceModel=None if model is None else public(self.schema, model))


def public(schema: Schema, model: Model) -> str:
    """Return the properties that may be read; an object of which nothing may be read is left out."""
    shown = schema.without(model, schema.write_only)
    kept = {name: value for name, value in shown.items() if value != {} or model[name] == {}}
    return json.dumps(kept, default=str)
