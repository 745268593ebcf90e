"""The process of an own provider: loads the module, describes its types, and carries out what comes over the socket.

Started as a script, `host.py FOLDER_OF_FIRMA FILE_DESCRIPTOR`; standard output and error stay free for whatever the
classes print. Knows no engine.
"""

from __future__ import annotations

import asyncio
import dataclasses
import importlib
import inspect
import os
import socket
import sys
import traceback
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

if __name__ == "__main__":
    # Last, so that the project's own packages win over those that Firma was installed with.
    sys.path.append(sys.argv[1])

from firma.core.model.audit import AuditEvent
from firma.core.model.value import ValueProblemError, freeze
from firma.providers.own import describe, wire
from firma.providers.own.errors import ConflictError, GoneError, NothingDoneError
from firma.providers.own.shape import schema_to_plain

Reply = dict[str, Any]

TRACE_CHARACTERS_MAX = 4_000

OUTPUTS_BYTES_MAX = wire.LINE_BYTES_MAX // 2
"""Most bytes of all outputs of one thing together: they must fit into one line of the conversation."""


class ShapeError(Exception):
    """A method returned something else than it should.

    `identifier`, `outputs` (packed): what of a new thing is good all the same. What exists and was named must not get
    lost because of what else was said of it.
    """

    def __init__(self, text: str, identifier: str = "", outputs: dict[str, Any] | None = None) -> None:
        self.identifier, self.outputs = identifier, outputs or {}
        super().__init__(text)


class Host:
    """Instances of the types of one module."""

    def __init__(self, classes: Mapping[str, type], configuration: dict[str, Any]) -> None:
        self._classes = classes
        self._defaults = {name: describe.defaults(cls) for name, cls in classes.items()}
        self._actors = {name: _actor(cls, configuration) for name, cls in classes.items()}

    async def carry_out(self, asked: dict[str, Any], pool: ThreadPoolExecutor) -> Reply:
        """Return the reply to one message; whatever the class does wrong is part of the reply."""
        try:
            return {"result": await self._answer(asked, pool)}
        except NothingDoneError as error:
            return {"error": "nothing_done", "text": _said(error)}
        except GoneError as error:
            return {"error": "gone", "text": _said(error)}
        except ConflictError as error:
            return {"error": "conflict", "text": _said(error)}
        except ShapeError as error:
            good = {"identifier": error.identifier, "outputs": wire.packed(error.outputs)} if error.identifier else {}
            return {"error": "shape", "text": _said(error), **good}
        except ValueProblemError as error:
            return {"error": "shape", "text": _said(error)}
        except Exception as error:  # noqa: BLE001  # the class may raise anything
            return {"error": "raised", "text": f"{type(error).__name__}: {_said(error)}", "trace": _trace(error)}

    async def _answer(self, asked: dict[str, Any], pool: ThreadPoolExecutor) -> Any:
        name, do = asked["type"], asked["do"]
        given: dict[str, Any] = {key: wire.plain(wire.unpack(value)) for key, value in asked["given"].items()}
        for part in ("inputs", "prior"):
            if given.get(part) is not None and do != "lookup":
                given[part] = self._inputs(name, given[part])
        method = describe.method_of(self._classes[name], self._actors[name], do)
        if method is None:
            return {"missing": True}
        taken = {key: value for key, value in given.items() if key in describe.parameters(method)}
        return _SHAPES[do](await _run(method, taken, pool))

    def _inputs(self, name: str, given: dict[str, Any]) -> Any:
        """Return what was given, over the defaults, as an instance of the type's `Inputs`, or of the class itself."""
        cls = self._classes[name]
        inputs = object.__new__(getattr(cls, "Inputs", cls))
        for key, value in {**self._defaults[name], **given}.items():
            object.__setattr__(inputs, key, value)
        return inputs


def _actor(cls: type, configuration: dict[str, Any]) -> Any:
    """Return the object whose methods are called. A class that programs declare is not declared here: no `__init__`."""
    if not hasattr(cls, "Inputs"):
        return object.__new__(cls)
    return cls(configuration) if "configuration" in inspect.signature(cls).parameters else cls()


async def _run(method: Callable[..., Any], given: dict[str, Any], pool: ThreadPoolExecutor) -> Any:
    if inspect.iscoroutinefunction(method):
        return await method(**given)
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: method(**given))


def _members(found: Any, what: str) -> dict[str, Any]:
    if isinstance(found, dict):
        return found
    if hasattr(found, "__dict__"):
        return dict(vars(found))
    raise ShapeError(f"{what} returned {_short(found)}; outputs are expected, as a dict or an `Outputs`")


def _created(found: Any) -> Any:
    if not isinstance(found, tuple) or len(found) != 2 or not isinstance(found[0], str) or not found[0]:
        raise ShapeError(f"create returned {_short(found)}; (identifier, outputs) is expected")
    try:
        identifier = str(freeze(str(found[0])))
    except ValueProblemError as error:
        raise ShapeError(f"create returned an identifier that cannot be kept: {error}") from error
    try:
        members = _members(found[1], "create")
    except ShapeError as error:
        raise ShapeError(str(error), identifier) from error
    good: dict[str, Any] = {}
    wrong, bytes_left = "", OUTPUTS_BYTES_MAX
    for name, value in members.items():
        packed, size, problem = _output(name, value)
        if not problem and size > bytes_left:
            problem = f"{name}: all outputs together have more than {OUTPUTS_BYTES_MAX} bytes"
        if problem:
            wrong = wrong or problem
        else:
            bytes_left -= size
            good[name] = packed
    if wrong:
        raise ShapeError(f"create returned an output that cannot be kept: {wrong}", identifier, good)
    return {"identifier": identifier, "outputs": wire.packed(good)}


def _output(name: Any, value: Any) -> tuple[Any, int, str]:
    """Return an output as it goes over the wire, its bytes there, and words for why it cannot."""
    try:
        freeze({name: None})
        packed = wire.pack(value)
    except ValueProblemError as error:
        return None, 0, f"{name if isinstance(name, str) else _short(name)}: {error}"
    return packed, len(wire.line({name: packed})), ""


def _updated(found: Any) -> Any:
    return {"outputs": wire.pack(_members({} if found is None else found, "update"))}


def _seen(found: Any) -> Any:
    return {"there": found is not None, "attributes": wire.pack({} if found is None else _members(found, "read"))}


def _things(found: Any) -> Any:
    if not isinstance(found, list | tuple):
        raise ShapeError(f"a list of (identifier, attributes) is expected, not {_short(found)}")
    things = []
    for one in found:
        if not isinstance(one, tuple) or not 2 <= len(one) <= 3 or not isinstance(one[0], str):
            raise ShapeError(f"(identifier, attributes[, tags]) is expected, not {_short(one)}")
        tags = one[2] if len(one) == 3 else {}
        things.append({"identifier": one[0], "attributes": wire.pack(one[1]), "tags": wire.pack(tags)})
    return things


def _many(found: Any) -> Any:
    if not isinstance(found, dict) or not all(isinstance(name, str) for name in found):
        raise ShapeError(f"a dict of identifiers and attributes is expected, not {_short(found)}")
    return {name: wire.pack(_members(one, "observe_many")) for name, one in found.items() if one is not None}


def _children(found: Any) -> Any:
    if not isinstance(found, list | tuple):
        raise ShapeError(f"a list of (class, identifier, attributes) is expected, not {_short(found)}")
    children = []
    for one in found:
        if not isinstance(one, tuple) or len(one) != 3 or not inspect.isclass(one[0]) or not isinstance(one[1], str):
            raise ShapeError(f"(class, identifier, attributes) is expected, not {_short(one)}")
        attributes = wire.pack(_members(one[2], "children"))
        children.append({"type": describe.name_of(one[0]), "identifier": one[1], "attributes": attributes})
    return children


def _events(found: Any) -> Any:
    if found is None:
        return {"log": None}
    if not isinstance(found, list | tuple) or not all(isinstance(one, AuditEvent) for one in found):
        raise ShapeError(f"a list of AuditEvent, or None, is expected, not {_short(found)}")
    return {"log": [dataclasses.asdict(one) for one in found]}


def _mapping(found: Any) -> Any:
    if not isinstance(found, dict):
        raise ShapeError(f"a dict is expected, not {_short(found)}")
    return wire.pack(found)


def _short(found: Any) -> str:
    try:
        return f"{type(found).__name__} {found!r:.60}"
    except Exception:  # noqa: BLE001  # a class may do anything when it is shown; a number may be too long to write
        return type(found).__name__


def _said(error: BaseException) -> str:
    """Return what an exception says, in a form that every encoding carries."""
    try:
        return str(error).encode(errors="backslashreplace").decode()[:TRACE_CHARACTERS_MAX]
    except Exception:  # noqa: BLE001  # a class may do anything when it is asked
        return "(its own text cannot be had)"


_SHAPES: Mapping[str, Callable[[Any], Any]] = {
    "create": _created,
    "update": _updated,
    "delete": lambda _: {},
    "read": _seen,
    "find": _things,
    "list": _things,
    "observe_many": _many,
    "children": _children,
    "audit": _events,
    "plan": _mapping,
    "lookup": _mapping,
    "upgrade": _mapping,
}


def _trace(error: BaseException) -> str:
    text = "".join(traceback.format_exception(error, limit=-5))[-TRACE_CHARACTERS_MAX:]
    return text.encode(errors="backslashreplace").decode()


def _load(hello: dict[str, Any]) -> tuple[Host, list[dict[str, Any]]]:
    sys.path[:0] = hello["paths"]
    module = importlib.import_module(hello["module"])
    classes = describe.types_of(module)
    described = [schema_to_plain(describe.describe(name, cls)) for name, cls in classes.items()]
    return Host(classes, wire.plain(wire.unpack(hello["configuration"]))), described


async def _serve(descriptor: int) -> None:
    reader, writer = await asyncio.open_connection(sock=socket.socket(fileno=descriptor), limit=wire.LINE_BYTES_MAX)
    hello = wire.message(await reader.readline())
    try:
        host, described = _load(hello)
    except BaseException as error:  # noqa: BLE001  # loading runs the module: it may raise anything
        missing = isinstance(error, ModuleNotFoundError) and error.name in _parents(hello["module"])
        text = f"{type(error).__name__}: {_said(error)}"
        writer.write(wire.line({"error": text, "trace": _trace(error), "no_module": missing}))
        await writer.drain()
        return
    writer.write(wire.line({"protocol": wire.PROTOCOL, "types": described}))
    pool = ThreadPoolExecutor(max_workers=hello["calls_max"])
    tasks: set[asyncio.Task[None]] = set()

    async def one(asked: dict[str, Any]) -> None:
        writer.write(wire.line({"id": asked["id"], **await host.carry_out(asked, pool)}))

    while data := await reader.readline():
        task = asyncio.ensure_future(one(wire.message(data)))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    sys.stdout.flush()
    os._exit(0)  # nobody listens any more; a method that hangs would keep the process for ever


def _parents(module: str) -> set[str]:
    parts = module.split(".")
    return {".".join(parts[: n + 1]) for n in range(len(parts))}


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[2])))
