"""Cloud Control's API: eight operations, tokens, progress events and paging; knows no type and no service."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final

from firma.sandbox.failure import ErrorCode, OperationError, meaning
from firma.sandbox.faults import FaultKind, Faults
from firma.sandbox.operations import Operations
from firma.sandbox.progress import Job, Work, public
from firma.sandbox.records import Event, Records, Scope, Token
from firma.sandbox.schema import Model, Schema, schema_of
from firma.sandbox.seam import Response
from firma.schemas.archive import UnknownTypeError

_CONTENT: Final = "application/x-amz-json-1.0"
_PAGE: Final = 100
_ENDED: Final = frozenset({"SUCCESS", "FAILED", "CANCEL_COMPLETE"})

touched: ContextVar[tuple[str, str] | None] = ContextVar("touched", default=None)
"""Type and identifier that the operation of this request was about; the trail reads it."""
cut: ContextVar[list[str] | None] = ContextVar("cut", default=None)
"""Where a request's connection is to be cut instead of an answer, the operation is put in here."""


class ApiError(Exception):
    """The call itself is refused, without a progress event."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def answer(content: dict[str, Any], status: int = 200, error: str | None = None) -> Response:
    """Return a response in AWS's JSON format."""
    headers = {"Content-Type": _CONTENT}
    if error is not None:
        headers["x-amzn-errortype"] = error
    return status, headers, json.dumps(content, default=str).encode()


@dataclass(slots=True)
class CloudControl:
    """The handler of Cloud Control's requests."""

    operations: Operations
    records: Records
    faults: Faults
    account: Callable[[], str]
    region: Callable[[], str]
    clock: Callable[[], float]
    new_id: Callable[[], str]
    touch: Callable[[str], None]
    settled: Callable[[], Awaitable[None]]
    _busy: set[tuple[Scope, str, str]] = field(default_factory=set)
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)
    _jobs: set[asyncio.Task[None]] = field(default_factory=set)

    async def handle(
        self, method: str, path: str, headers: dict[str, str], body: bytes, query: dict[str, list[str]]
    ) -> Response:
        """Answer one request; never raises for what a client can send."""
        del method, path, query
        action = headers.get("x-amz-target", "").rpartition(".")[2]
        touched.set(None)
        try:
            data = self._parse(body)
            type_name = str(data.get("TypeName", ""))
            await self._strike(action, type_name)
            content = await self._dispatch(action, data)
        except ApiError as error:
            return answer({"__type": error.code, "Message": error.message}, error.status, error.code)
        if self.faults.take(FaultKind.DROP, action, type_name) is not None:
            wanted = cut.get()
            if wanted is not None:
                wanted.append(action)
        return answer(content)

    def _parse(self, body: bytes) -> dict[str, Any]:
        try:
            data = json.loads(body or b"{}")
        except ValueError as error:
            raise ApiError("SerializationException", f"Invalid JSON: {error}") from error
        if not isinstance(data, dict):
            raise ApiError("SerializationException", "The request is not a JSON object")
        return data

    async def _strike(self, action: str, type_name: str) -> None:
        slow = self.faults.take(FaultKind.SLOW, action, type_name)
        if slow is not None:
            await asyncio.sleep(slow.seconds)
        if self.faults.take(FaultKind.THROTTLE, action, type_name) is not None:
            raise ApiError("ThrottlingException", "Rate exceeded")
        if self.faults.take(FaultKind.UNAVAILABLE, action, type_name) is not None:
            raise ApiError("ServiceInternalErrorException", "The sandbox was told to fail", 500)

    async def _dispatch(self, action: str, data: dict[str, Any]) -> dict[str, Any]:
        match action:
            case "CreateResource":
                return await self._create(data)
            case "GetResource":
                return await self._get(data)
            case "UpdateResource":
                return await self._update(data)
            case "DeleteResource":
                return await self._delete(data)
            case "ListResources":
                return await self._list(data)
            case "GetResourceRequestStatus":
                return {"ProgressEvent": self._event(data)}
            case "CancelResourceRequest":
                return {"ProgressEvent": self._cancel(data)}
            case "ListResourceRequests":
                return self._list_requests(data)
            case _:
                raise ApiError("InvalidAction", f"Unknown action: {action}")

    async def _type(self, data: dict[str, Any], handler: str) -> Schema:
        name = str(data.get("TypeName", ""))
        try:
            schema = schema_of(name)
        except UnknownTypeError as error:
            raise ApiError("TypeNotFoundException", f"The type '{name}' cannot be found.") from error
        if handler not in schema.handlers or not await self.operations.supports(name):
            message = f"Resource type {name} does not support {handler.upper()} action"
            raise ApiError("UnsupportedActionException", message)
        return schema

    def _identifier(self, schema: Schema, data: dict[str, Any]) -> str:
        identifier = str(data.get("Identifier", ""))
        if identifier.startswith("{"):  # the JSON form, in any order
            try:
                found = schema.identifier(json.loads(identifier))
            except ValueError as error:
                raise ApiError("ValidationException", f"Identifier is no JSON: {error}") from error
            identifier = found or ""
        if not identifier or schema.from_identifier(identifier) is None:
            names = "|".join("/".join(path) for path in schema.primary)
            raise ApiError("ValidationException", f"Identifier {data.get('Identifier')} is not valid, expected {names}")
        return identifier

    def _document(self, data: dict[str, Any], name: str, kind: type) -> Any:
        try:
            found = json.loads(data[name])
        except (KeyError, TypeError, ValueError) as error:
            raise ApiError("InvalidRequestException", f"{name} must be a JSON document") from error
        if not isinstance(found, kind):
            raise ApiError("InvalidRequestException", f"{name} must be a JSON {kind.__name__}")
        return found

    async def _create(self, data: dict[str, Any]) -> dict[str, Any]:
        schema = await self._type(data, "create")
        wanted: Model = self._document(data, "DesiredState", dict)
        refused = schema.refusal(wanted)
        if refused is not None:
            raise ApiError("ValidationException", refused)

        async def work() -> tuple[str, Model | None]:
            return await self.operations.create(schema, wanted)

        return await self._run("CREATE", schema, None, data, work)

    async def _get(self, data: dict[str, Any]) -> dict[str, Any]:
        schema = await self._type(data, "read")
        identifier = self._identifier(schema, data)
        touched.set((schema.type_name, identifier))
        description = await self._describe(schema, identifier)
        if description is None:
            raise self._not_found(schema, identifier)
        return {"TypeName": schema.type_name, "ResourceDescription": description}

    async def _describe(self, schema: Schema, identifier: str) -> dict[str, Any] | None:
        try:
            found = await self.operations.find(schema, identifier)
        except Exception as error:  # whatever a service says of a read is an answer, not the end of the sandbox
            failure = meaning(error)
            raise ApiError(
                f"{failure.code}Exception".replace("ExceptionException", "Exception"), failure.message
            ) from error
        if found is None or self.clock() < found[0].created + self.faults.lag(schema.type_name):
            return None
        return {"Identifier": identifier, "Properties": public(schema, found[1])}

    def _not_found(self, schema: Schema, identifier: str) -> ApiError:
        message = f"Resource of type '{schema.type_name}' with identifier '{identifier}' was not found."
        return ApiError("ResourceNotFoundException", message)

    async def _update(self, data: dict[str, Any]) -> dict[str, Any]:
        schema = await self._type(data, "update")
        identifier = self._identifier(schema, data)
        patch: list[Any] = self._document(data, "PatchDocument", list)

        async def work() -> tuple[str, Model | None]:
            found = await self.operations.find(schema, identifier)
            if found is None:
                raise OperationError(ErrorCode.NOT_FOUND, f"{identifier} does not exist")
            return await self.operations.update(schema, *found, patch)

        return await self._on_existing("UPDATE", schema, identifier, data, work)

    async def _delete(self, data: dict[str, Any]) -> dict[str, Any]:
        schema = await self._type(data, "delete")
        identifier = self._identifier(schema, data)

        async def work() -> tuple[str, Model | None]:
            found = await self.operations.find(schema, identifier)
            if found is None:
                raise OperationError(ErrorCode.NOT_FOUND, f"{identifier} does not exist")
            await self.operations.delete(schema, *found)
            return identifier, None

        return await self._on_existing("DELETE", schema, identifier, data, work)

    async def _on_existing(
        self, operation: str, schema: Schema, identifier: str, data: dict[str, Any], work: Work
    ) -> dict[str, Any]:
        replay = self._replay(operation, data)
        if replay is not None:
            return {"ProgressEvent": replay}
        if (self.operations.scope(schema.type_name), schema.type_name, identifier) not in self._busy:
            found = await self._describe(schema, identifier)
            if found is None:
                raise self._not_found(schema, identifier)
        return await self._run(operation, schema, identifier, data, work)

    async def _list(self, data: dict[str, Any]) -> dict[str, Any]:
        schema = await self._type(data, "list")
        wanted: Model = self._document(data, "ResourceModel", dict) if data.get("ResourceModel") else {}
        # What a read does not show (a rule's listener) cannot be compared: callers take what is theirs.
        shown = {name: value for name, value in wanted.items() if (name,) not in schema.write_only}
        identifiers = sorted(await self.operations.identifiers(schema))
        start = int(data.get("NextToken") or 0)
        size = min(int(data.get("MaxResults") or _PAGE), _PAGE)
        descriptions: list[dict[str, Any]] = []
        for identifier in identifiers[start : start + size]:
            description = await self._describe(schema, identifier)
            await asyncio.sleep(0)  # a long list lets other requests in between
            if description is not None and _fits(json.loads(description["Properties"]), shown):
                descriptions.append(description)
        page: dict[str, Any] = {"TypeName": schema.type_name, "ResourceDescriptions": descriptions}
        if start + size < len(identifiers):
            page["NextToken"] = str(start + size)
        return page

    def _scope(self) -> Scope:
        return self.account(), self.region()

    def _event(self, data: dict[str, Any]) -> Event:
        token = str(data.get("RequestToken", ""))
        event = self.records.request(self._scope(), token)
        if event is None:
            raise ApiError("RequestTokenNotFoundException", f"Request token '{token}' was not found.")
        touched.set((str(event.get("TypeName", "")), str(event.get("Identifier", ""))))
        return event

    def _cancel(self, data: dict[str, Any]) -> Event:
        event = self._event(data)
        if event["OperationStatus"] in _ENDED:
            message = f"Only IN_PROGRESS requests can be cancelled, this one is {event['OperationStatus']}."
            raise ApiError("ConcurrentModificationException", message)
        cancelled = {**event, "OperationStatus": "CANCEL_IN_PROGRESS"}
        self.records.keep_request(self._scope(), cancelled)
        return cancelled

    def _list_requests(self, data: dict[str, Any]) -> dict[str, Any]:
        wanted = data.get("ResourceRequestStatusFilter") or {}
        operations, statuses = wanted.get("Operations"), wanted.get("OperationStatuses")
        found = [
            {name: value for name, value in event.items() if name != "ResourceModel"}
            for event in self.records.requests(self._scope())
            if (not operations or event["Operation"] in operations)
            and (not statuses or event["OperationStatus"] in statuses)
        ]
        start = int(data.get("NextToken") or 0)
        size = min(int(data.get("MaxResults") or _PAGE), _PAGE)
        page: dict[str, Any] = {"ResourceRequestStatusSummaries": found[start : start + size]}
        if start + size < len(found):
            page["NextToken"] = str(start + size)
        return page

    def _replay(self, operation: str, data: dict[str, Any]) -> Event | None:
        """Return the event that a client token has led to. Raises ApiError where it stood for something else."""
        token = data.get("ClientToken")
        known = self.records.client(self._scope(), str(token)) if token else None
        if known is None:
            return None
        if known.digest != _digest(operation, data):
            message = f"The ClientToken {token} was already used with other parameters"
            raise ApiError("ClientTokenConflictException", message)
        return self.records.request(self._scope(), known.request)

    async def _run(
        self, operation: str, schema: Schema, identifier: str | None, data: dict[str, Any], work: Work
    ) -> dict[str, Any]:
        replay = self._replay(operation, data)
        if replay is not None:
            return {"ProgressEvent": replay}
        lock = (self.operations.scope(schema.type_name), schema.type_name, identifier or "")
        if identifier is not None and lock in self._busy:
            message = f"Resource {identifier} of type {schema.type_name} is being operated on by another request"
            raise ApiError("ConcurrentOperationException", message)
        job = Job(
            self.records,
            self.faults,
            self.clock,
            self.touch,
            self.lock(self.account()),
            operation=operation,
            schema=schema,
            identifier=identifier,
            token=self.new_id(),
            scope=self._scope(),
        )
        job.put("IN_PROGRESS")
        if data.get("ClientToken"):
            used = Token(_digest(operation, data), job.token)
            self.records.keep_client(self._scope(), str(data["ClientToken"]), used)
        if identifier is not None:
            self._busy.add(lock)
        latency = self.faults.take(FaultKind.LATENCY, f"{operation.capitalize()}Resource", schema.type_name)
        if latency is None:
            try:
                await job.run(work)
            finally:
                self._busy.discard(lock)
        else:
            task = asyncio.get_running_loop().create_task(self._later(job, work, latency.seconds, lock))
            self._jobs.add(task)
            task.add_done_callback(self._jobs.discard)
        event = job.event()
        touched.set((schema.type_name, str(event.get("Identifier", ""))))
        return {"ProgressEvent": event}

    async def _later(self, job: Job, work: Work, seconds: float, lock: tuple[Scope, str, str]) -> None:
        try:
            await asyncio.sleep(seconds)
            if job.event()["OperationStatus"] == "CANCEL_IN_PROGRESS":
                job.put("CANCEL_COMPLETE")
            else:
                await job.run(work)
        finally:
            self._busy.discard(lock)
            await self.settled()

    def lock(self, account: str) -> asyncio.Lock:
        """Return the lock that makes looking and acting one step within an account."""
        return self._locks.setdefault(account, asyncio.Lock())


def _fits(model: Model, wanted: Model) -> bool:
    return all(model.get(name) == value for name, value in wanted.items())


def _digest(operation: str, data: dict[str, Any]) -> str:
    asked = {name: value for name, value in data.items() if name != "ClientToken"}
    return hashlib.sha256(json.dumps([operation, asked], sort_keys=True).encode()).hexdigest()
