"""One running process of an own provider, seen from the engine's side: started, asked, ended; knows no schema."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import firma
from firma.core.model.value import EMPTY, Map
from firma.providers.own import wire

OUTPUT_BYTES_MAX = 16 * 1024
"""How much of what the process printed last is kept, in bytes."""

START_S = 20.0
"""How long loading a module may take, in seconds."""

GRACE_S = 2.0
"""How long a process may take to end after it was asked to."""


class EndedError(Exception):
    """The process is over, or says nothing that can be understood. `garbage`: it wrote something that is no message."""

    def __init__(self, text: str, printed: str, *, garbage: bool = False) -> None:
        self.text, self.printed, self.garbage = text, printed, garbage
        super().__init__(text)


class LoadError(Exception):
    """The module could not be loaded. `no_module`: there is no such module."""

    def __init__(self, text: str, trace: str, *, no_module: bool = False) -> None:
        self.text, self.trace, self.no_module = text, trace, no_module
        super().__init__(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """How the process of a module is started: in the first of `paths`; `environment` is all that it gets."""

    module: str
    paths: tuple[Path, ...]
    environment: Mapping[str, str]
    configuration: Map = EMPTY
    python: str = sys.executable
    calls_max: int = 4


class Process:
    """A process that has said hello. Every question has its own number; replies may come in any order."""

    def __init__(
        self, child: asyncio.subprocess.Process, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._child, self._reader, self._writer = child, reader, writer
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._numbers = itertools.count(1)
        self._printed = b""
        self._ended: EndedError | None = None
        self.types: list[dict[str, Any]] = []
        self._tasks = [asyncio.ensure_future(self._gather())]

    @staticmethod
    async def start(launch: Launch) -> Process:
        """Return a process that has loaded its module. Raises LoadError or EndedError."""
        ours, theirs = socket.socketpair()
        with theirs:
            child = await asyncio.create_subprocess_exec(
                launch.python,
                "-P",  # nothing of the working folder is imported by accident
                "-s",  # nor of the user's own packages
                str(Path(__file__).with_name("host.py")),
                str(Path(firma.__file__).parent.parent),
                str(theirs.fileno()),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                env=dict(launch.environment),
                cwd=launch.paths[0],
                pass_fds=(theirs.fileno(),),
                start_new_session=True,
            )
        reader, writer = await asyncio.open_connection(sock=ours, limit=wire.LINE_BYTES_MAX)
        process = Process(child, reader, writer)
        try:
            async with asyncio.timeout(START_S):
                await process._greet(launch)
        except TimeoutError as error:
            await process.kill()
            raise EndedError(f"{launch.module} was not loaded within {START_S:g} s", process.printed) from error
        except (LoadError, EndedError):
            await process.kill()
            raise
        process._tasks.append(asyncio.ensure_future(process._listen()))
        return process

    @property
    def printed(self) -> str:
        """What the process printed last, on standard output and error."""
        return self._printed.decode(errors="replace")

    @property
    def is_over(self) -> bool:
        """Whether nothing more can be asked."""
        return self._ended is not None

    async def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Return the reply to a question; as long as it takes. Raises EndedError."""
        if self._ended is not None:
            raise self._ended
        number = next(self._numbers)
        waiting: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = waiting
        try:
            self._writer.write(wire.line({"id": number, **question}))
            with contextlib.suppress(ConnectionError):  # its end is seen by the listener, which tells all that wait
                await self._writer.drain()
            reply: dict[str, Any] = await waiting
            return reply
        finally:
            self._waiting.pop(number, None)

    async def retire(self) -> None:
        """End the process when nobody waits for it any more: something in it hangs."""
        while self._waiting and self._ended is None:
            await asyncio.wait(tuple(self._waiting.values()))
        await self.kill()

    async def close(self) -> None:
        """Ask the process to end (its socket closes), then end it."""
        self._writer.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE_S):
                await self._child.wait()
        await self.kill()

    async def kill(self) -> None:
        """End the process and everything that it started."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._child.pid, signal.SIGKILL)
        await self._child.wait()
        self._writer.close()
        _, pending = await asyncio.wait(self._tasks, timeout=GRACE_S)
        for task in pending:
            task.cancel()

    async def _greet(self, launch: Launch) -> None:
        hello = {
            "protocol": wire.PROTOCOL,
            "module": launch.module,
            "paths": [str(path) for path in launch.paths],
            "configuration": wire.pack(launch.configuration),
            "calls_max": launch.calls_max,
        }
        self._writer.write(wire.line(hello))
        reply = await self._next()
        if "error" in reply:
            raise LoadError(str(reply["error"]), str(reply.get("trace", "")), no_module=bool(reply.get("no_module")))
        if reply.get("protocol") != wire.PROTOCOL:
            raise LoadError(f"protocol {reply.get('protocol')!r} instead of {wire.PROTOCOL}", "")
        self.types = list(reply["types"])

    async def _next(self) -> dict[str, Any]:
        try:
            data = await self._reader.readline()
            if data:
                return wire.message(data)
        except (wire.WireError, ValueError) as error:
            raise EndedError(str(error), self.printed, garbage=True) from error
        except ConnectionError:
            data = b""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE_S):
                await self._child.wait()
        code = self._child.returncode
        why = "closed its socket" if code is None else f"ended with {_exit(code)}"
        await asyncio.sleep(0)  # the last that it printed arrives with its end
        raise EndedError(f"the process {why}", self.printed)

    async def _listen(self) -> None:
        try:
            while True:
                reply = await self._next()
                waiting = self._waiting.get(reply.get("id", 0))
                if waiting is not None and not waiting.done():
                    waiting.set_result(reply)
        except EndedError as error:
            self._ended = error
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(self._ended or EndedError("", ""))

    async def _gather(self) -> None:
        while self._child.stdout is not None and (chunk := await self._child.stdout.read(4096)):
            self._printed = (self._printed + chunk)[-OUTPUT_BYTES_MAX:]


def _exit(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {signal.Signals(-code).name}"
