"""One process of the program host: started in an environment of our making, asked, and ended; knows no cache.

Nothing of the parent's environment is handed on: credentials stay where they are.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from firma.core.model.diagnostic import Diagnostic, Severity, diagnose
from firma.core.model.place import Place
from firma.program.problem import INSTALLED
from firma.program.protocol import Job, ProtocolError, messages, write_job
from firma.program.raised import dumped_at

_START_S: Final = 10.0
"""Longest start of an interpreter on a busy machine, in seconds: the host's own alarm rings long before."""
_ANSWER_BYTES_MAX: Final = 1 << 30
_ERRORS_BYTES_MAX: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What must not matter to a program: hash seed, time zone, home and language."""

    seed: str
    zone: str
    home: str
    language: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a host process said, and what is to be said of how it ended."""

    messages: tuple[tuple[dict[str, Any], bytes], ...]
    diagnostics: tuple[Diagnostic, ...]
    failed: bool

    @property
    def hello(self) -> bool:
        """Whether the host came as far as to introduce itself."""
        return any(head["kind"] == "hello" for head, _ in self.messages)

    @property
    def isolation(self) -> tuple[str, ...]:
        """The layers of isolation that held."""
        return next((tuple(head.get("isolation", ())) for head, _ in self.messages if head["kind"] == "hello"), ())

    def content(self, kind: str) -> bytes:
        """Return the content of the first message of a kind, or nothing."""
        return next((content for head, content in self.messages if head["kind"] == kind), b"")


@dataclass(frozen=True, slots=True)
class _Ended:
    out: bytes
    err: str
    code: int
    late: bool
    flooded: bool


async def ask(job: Job, python: str, around: Surroundings) -> Answer:
    """Return a host's answer to a request. Whatever it does, it ends within its limit of time and a little more."""
    try:
        ended = await _run(job, python, around)
    except OSError as error:
        return Answer((), (diagnose("F171", f"{python}: {error.strerror or error}", value=python),), failed=True)
    return _understood(job, python, ended)


def _environment(python: str, around: Surroundings) -> dict[str, str]:
    found = {
        "PATH": "/usr/bin:/bin",
        "LANG": around.language,
        "TZ": around.zone,
        "HOME": around.home,
        "PYTHONHASHSEED": around.seed,
        "PYTHONUTF8": "1",
    }
    package = os.fspath(Path(__file__).resolve().parent.parent.parent)
    if python == sys.executable and not any(mark.rstrip("/") in package for mark in INSTALLED):
        found["PYTHONPATH"] = package  # the engine's own interpreter runs from a source tree
    return found


async def _run(job: Job, python: str, around: Surroundings) -> _Ended:
    process = await asyncio.create_subprocess_exec(
        *(python, "-P", "-s", "-m", "firma.program.host"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=_environment(python, around),
        cwd="/",
        start_new_session=True,
        limit=1 << 20,
    )
    out, err = bytearray(), bytearray()
    late = flooded = False
    try:
        async with asyncio.timeout(job.limits.seconds + _START_S):
            readers = asyncio.gather(
                _send(process, write_job(job)),
                _take(process.stdout, out, _ANSWER_BYTES_MAX, stop=True),
                _take(process.stderr, err, _ERRORS_BYTES_MAX, stop=False),
            )
            flooded = not (await readers)[1]
    except TimeoutError:
        late = True
    finally:
        _end(process)
        code = await process.wait()
    return _Ended(bytes(out), err.decode(errors="replace"), code, late, flooded)


async def _send(process: asyncio.subprocess.Process, data: bytes) -> None:
    if process.stdin is None:
        return
    try:
        process.stdin.write(data)
        await process.stdin.drain()
    except (BrokenPipeError, ConnectionResetError):
        pass
    finally:
        process.stdin.close()


async def _take(stream: asyncio.StreamReader | None, into: bytearray, limit: int, *, stop: bool) -> bool:
    """Read a stream to its end; beyond its limit stop, or drop the rest. Return whether the end was reached."""
    while stream is not None and (chunk := await stream.read(1 << 18)):
        room = limit - len(into)
        into += chunk[: max(0, room)]
        if stop and len(chunk) > room:
            return False
    return True


def _end(process: asyncio.subprocess.Process) -> None:
    """End the host's process group, which is its own session's: whatever it may have started ends with it."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        if process.returncode is None:
            process.kill()


def _understood(job: Job, python: str, ended: _Ended) -> Answer:
    found: list[tuple[dict[str, Any], bytes]] = []
    diagnostics: list[Diagnostic] = []
    garbage = ""
    try:
        found.extend(messages(ended.out))
        diagnostics = [Diagnostic.from_plain(head["fields"]) for head, _ in found if head["kind"] == "problem"]
        refused = next((head["refused"] for head, _ in found if head["kind"] == "hello" and "refused" in head), None)
    except (ProtocolError, KeyError, TypeError, ValueError) as error:
        garbage, refused = f"{type(error).__name__}: {error}", None
    if refused is not None:
        return Answer(tuple(found), (diagnose("F170", str(refused), value=python),), failed=True)
    if any(head["kind"] == "end" for head, _ in found) and not garbage and not ended.flooded:
        failed = any(one.severity is Severity.ERROR for one in diagnostics)
        return Answer(tuple(found), tuple(diagnostics), failed)
    if not any(one.code in ("F162", "F161") for one in diagnostics):
        diagnostics.append(_death(job, python, ended, greeted=bool(found), garbage=garbage))
    return Answer(tuple(found), tuple(diagnostics), failed=True)


def _death(job: Job, python: str, ended: _Ended, *, greeted: bool, garbage: str) -> Diagnostic:
    """Return what is to be said of a host that did not come to its end."""
    place = dumped_at(ended.err, job.root.rstrip("/") + "/")
    source = _line(job.root, place)
    if ended.late:
        detail = f"the program ran longer than {job.limits.seconds:g} seconds"
        return diagnose("F162", detail, place=place, source=source)
    last = tuple(line for line in ended.err.strip().splitlines()[-3:])
    if ended.flooded:
        return diagnose("F172", f"its answer is longer than {_ANSWER_BYTES_MAX} bytes", place=place)
    if garbage and greeted:
        return diagnose("F172", garbage, notes=last)
    if not greeted:
        return diagnose("F171", f"{python} ended with {_how(ended.code)} before it answered", notes=last, value=python)
    if ended.code < 0:
        return diagnose("F165", f"it ended by {_how(ended.code)}", place=place, source=source, notes=last)
    return diagnose("F164", f"it ended with {_how(ended.code)} before it had answered", place=place, source=source)


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"


def _line(root: str, place: Place | None) -> str:
    if place is None:
        return ""
    import linecache

    return linecache.getline(f"{root.rstrip('/')}/{place.file}", place.line).rstrip("\n")
