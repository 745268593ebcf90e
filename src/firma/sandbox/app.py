"""The sandbox as one ASGI application: the emulator with our parts in it, and endpoints beside it; opens no socket."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from firma.core.model.diagnostic import FirmaError
from firma.sandbox.cloudcontrol import CloudControl, cut
from firma.sandbox.content import fixing
from firma.sandbox.faults import Faults
from firma.sandbox.seam import Handler, Response, Seam
from firma.sandbox.snapshot import Snapshots
from firma.sandbox.tagging import Tagging
from firma.sandbox.trail import Trail, answered
from firma.sandbox.warming import Warming

Message: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

PREFIX: Final = "/_firma/"
_LONGER: Final = 1
"""How much longer than the truth a cut answer claims to be, so that the client notices."""


class CutError(Exception):
    """The connection of this request is to be cut."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the application is made of."""

    seam: Seam
    snapshots: Snapshots
    trail: Trail
    faults: Faults
    control: CloudControl
    tagging: Tagging
    warming: Warming
    whoami: Mapping[str, object]


def install(parts: Parts) -> None:
    """Put our parts into the emulator: handlers, recorder, the account of a key. None of its files is changed."""
    handlers = parts.seam.handlers
    handlers["cloudcontrol"] = parts.control.handle
    handlers["tagging"] = parts.tagging.wrap(handlers["tagging"])
    for service in list(handlers):
        handlers[service] = _watched(parts, service, handlers[service])
    parts.seam.fix_content_with(fixing)
    parts.seam.record_with(parts.trail.record)
    parts.seam.serve_account_of(lambda key: parts.seam.account_of_key(key) or key)


def _watched(parts: Parts, service: str, handler: Handler) -> Handler:
    own = service == "cloudcontrol"  # marks what it changes itself

    async def handle(
        method: str, path: str, headers: dict[str, str], body: bytes, query: dict[str, list[str]]
    ) -> Response:
        response = await handler(method, path, headers, body, query)
        content = response[2] if isinstance(response[2], bytes) else b""
        answered.set((response[0], content))
        if not own and not reads(method, headers, body, query):
            parts.snapshots.touch_service(service)
            parts.snapshots.later()
        return response

    return handle


_READING: Final = ("Describe", "Get", "List", "Head", "Lookup", "BatchGet", "Filter", "Query", "Scan", "Select")


def reads(method: str, headers: Mapping[str, str], body: bytes, query: Mapping[str, list[str]]) -> bool:
    """Whether a request only looks, as far as its name tells."""
    target = headers.get("x-amz-target", "").rpartition(".")[2]
    if target:
        return target.startswith(_READING)
    action = (query.get("Action") or [""])[0].encode() or _form_action(body)
    if action:
        return action.decode("ascii", "replace").startswith(_READING)
    return method in ("GET", "HEAD", "OPTIONS")


def _form_action(body: bytes) -> bytes:
    for part in (body[:4096] if body[:1] not in (b"{", b"<") else b"").split(b"&"):
        if part.startswith(b"Action="):
            return part.removeprefix(b"Action=")
    return b""


@dataclass(frozen=True, slots=True)
class Application:
    """The ASGI application. An answer leaves only when what it acknowledges is on disk."""

    parts: Parts

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve one connection's request."""
        if scope["type"] == "lifespan":
            await self.parts.seam.app.app(scope, receive, self._on_started(send))
            return
        if scope["type"] != "http":
            await self.parts.seam.app.app(scope, receive, send)
            return
        if str(scope["path"]).startswith(PREFIX):
            await self._own(scope, receive, send)
            return
        cuts: list[str] = []
        cut.set(cuts)

        async def settled(message: Message) -> None:
            if message["type"] == "http.response.start":
                await self.parts.snapshots.settled()
                if cuts:
                    headers = [(b"content-length", str(_LONGER).encode())]
                    await send({**message, "headers": headers})
                    raise CutError
            await send(message)

        self.parts.warming.active += 1
        try:
            await self.parts.seam.app.app(scope, receive, settled)
        except CutError:
            return
        finally:
            self.parts.warming.active -= 1

    def _on_started(self, send: Send) -> Send:
        async def watched(message: Message) -> None:
            await send(message)
            if message["type"] == "lifespan.startup.complete":
                self.parts.warming.begin()

        return watched

    async def _own(self, scope: Message, receive: Receive, send: Send) -> None:
        name = str(scope["path"]).removeprefix(PREFIX)
        match (scope["method"], name):
            case ("GET", "whoami"):
                await _reply(send, 200, self.parts.whoami)
            case ("GET", "faults"):
                await _reply(send, 200, self.parts.faults.report())
            case ("PUT", "faults"):
                try:
                    self.parts.faults.configure((await _body(receive)).decode("utf-8", "replace"))
                except FirmaError as error:
                    await _reply(send, 400, [one.to_plain() for one in error.diagnostics])
                else:
                    await _reply(send, 200, self.parts.faults.report())
            case _:
                await _reply(send, 404, {"message": f"there is no {scope['method']} {scope['path']}"})


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)


async def _reply(send: Send, status: int, content: object) -> None:
    body = json.dumps(content, default=str).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
