"""`builtin.Command`: programs run at creation, update and deletion; knows no plan and no secret store.

A command's end may be unseen, so the type has no recovery unless its author says that it is idempotent. It runs in a
session of its own, with the environment that it was given and nothing else, and is stopped with all its children.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.diagnostic import FirmaError, PermanentError, diagnose
from firma.core.model.value import Map, Sensitive, reveal
from firma.providers.builtin.schemas import COMMAND, COMMAND_MS_MAX
from firma.providers.secrets import Opened, SecretResolver, open_all

TIMEOUT_S = 300
"""How long a command may take where its author says nothing, in seconds."""

OUTPUT_BYTES_MAX = 64 * 1024
"""How much of a command's output is kept, in bytes; the beginning is dropped, errors stand at the end."""

GRACE_S = 3.0
"""How long a command may take to end after it was asked to."""

PASSED = ("PATH", "HOME", "LANG", "TMPDIR")
"""Variables of our own environment that every command gets."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended. `exit_code` is None where it was stopped."""

    exit_code: int | None
    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Commands:
    """Runs commands in `folder`, with `environment` below what each is given."""

    folder: Path
    environment: Mapping[str, str]
    resolvers: Mapping[str, SecretResolver]

    async def call(self, request: Request, identifier: str) -> Answer:
        """Return the answer of one request; `identifier` is for a new thing."""
        prior = request.prior or Thing(identifier=identifier)
        # A deletion runs what was recorded: the source may have nothing to say about it any more.
        inputs = prior.attributes if request.act is Act.DELETE else request.desired
        arguments = inputs.get(request.act.value)
        if not arguments:
            return _unrun(request, prior)
        # Of two limits that the author gave (the property, the option of the resource), the shorter counts.
        limits = [limit for limit in (inputs.get("timeout"), request.timeout_ms / 1000) if limit]
        timeout_s = min(limits, default=TIMEOUT_S)
        if not 0 < timeout_s * 1000 <= COMMAND_MS_MAX:
            detail = f"{COMMAND}#timeout: {timeout_s} is not between 1 and {COMMAND_MS_MAX // 1000} seconds."
            return Answer(status=Status.REFUSED, problem=diagnose("F609", detail, value=str(timeout_s)))
        try:
            opened = await open_all(
                Map(arguments=arguments, environment=inputs.get("environment") or Map()), self.resolvers
            )
        except FirmaError as error:
            return Answer(status=Status.REFUSED, problem=error.diagnostics[0])
        try:
            ended = await self._run(reveal(opened.value), timeout_s)
        except (OSError, ValueError) as error:
            detail = opened.redact(f"{COMMAND}: {arguments[0]!r}: {_why(error)}")
            return Answer(status=Status.FAILED, problem=diagnose("F626", detail, value=str(arguments[0])))
        return _answer(request, prior, ended, opened, timeout_s)

    async def value(self, inputs: Map) -> Map:
        """Return what a command prints, as `stdout`: `create` is the command, `environment` and `timeout` its own.

        The last newline is left out, as shells do. Raises PermanentError (F609, F626–F628); no message has the output.
        """
        arguments, timeout_s = inputs.get("create"), float(inputs.get("timeout") or TIMEOUT_S)
        if not arguments or inputs.keys() - {"create", "environment", "timeout"}:
            detail = f"{COMMAND}: a value is asked for with `create`, and perhaps `environment` and `timeout`."
            raise PermanentError(diagnose("F609", detail, value=", ".join(sorted(inputs))))
        given = Map(arguments=reveal(arguments), environment=reveal(inputs.get("environment") or Map()))
        try:
            ended = await self._run(given, timeout_s)
        except (OSError, ValueError) as error:
            raise PermanentError(diagnose("F626", f"{COMMAND}: {_why(error)}", value=str(arguments[0]))) from None
        if ended.exit_code is None:
            raise PermanentError(diagnose("F628", f"{COMMAND}: stopped after {timeout_s} s.", value=f"{timeout_s} s"))
        if ended.exit_code:
            detail = f"{COMMAND}: exit code {ended.exit_code}."
            raise PermanentError(diagnose("F627", detail, value=str(ended.exit_code)))
        return Map(stdout=Sensitive(ended.stdout.removesuffix("\n")))

    async def _run(self, opened: Map, timeout_s: float) -> Ended:
        # Raises ValueError, before anything runs, for an argument or variable with a NUL, or a name with `=`.
        process = await asyncio.create_subprocess_exec(
            *opened["arguments"],
            cwd=self.folder,
            env={**self.environment, **opened["environment"]},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        reading = asyncio.gather(_tail(process.stdout), _tail(process.stderr))
        stopped = False
        try:
            async with asyncio.timeout(timeout_s):
                await process.wait()
        except TimeoutError:
            stopped = True
            await stop_group(process)
        out, err = await _last_of(reading)
        return Ended(None if stopped else process.returncode, out, err)


def _why(error: OSError | ValueError) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


async def stop_group(process: asyncio.subprocess.Process) -> None:
    """Ask a process and its group to end, then end them."""
    # The second signal is for children that outlive their leader, too.
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE_S):
                await process.wait()


async def _tail(stream: asyncio.StreamReader | None) -> str:
    kept = b""
    while stream is not None and (chunk := await stream.read(OUTPUT_BYTES_MAX)):
        kept = (kept + chunk)[-OUTPUT_BYTES_MAX:]
    return kept.decode(errors="replace")


async def _last_of(reading: asyncio.Future[tuple[str, str]]) -> tuple[str, str]:
    # A child that left the group may hold the pipe open for ever: what it still writes is not waited for.
    try:
        async with asyncio.timeout(GRACE_S):
            return await reading
    except TimeoutError:
        return "", ""


def _unrun(request: Request, prior: Thing) -> Answer:
    if request.act is Act.DELETE:
        return Answer(status=Status.DONE, gone=True)
    before = prior.attributes
    given = {"stdout": before.get("stdout") or "", "exit_code": before.get("exit_code") or 0}
    thing = Thing(identifier=prior.identifier, attributes=Map({**request.desired, **given}))
    return Answer(status=Status.DONE, thing=thing)


def _answer(request: Request, prior: Thing, ended: Ended, opened: Opened, timeout_s: float) -> Answer:
    attributes = prior.attributes if request.act is Act.DELETE else request.desired
    code = -1 if ended.exit_code is None else ended.exit_code
    # Closed as text: an output that is one secret alone would else turn from text into a reference.
    given = {"stdout": opened.redact(ended.stdout), "exit_code": code}
    thing = Thing(identifier=prior.identifier, attributes=Map({**attributes, **given}))
    if ended.exit_code == 0:
        return (
            Answer(status=Status.DONE, gone=True)
            if request.act is Act.DELETE
            else Answer(status=Status.DONE, thing=thing)
        )
    what = f"{COMMAND}: {request.act.value}"
    notes = tuple(opened.redact(text) for text in (ended.stdout[-2000:], ended.stderr[-2000:]) if text.strip())
    if ended.exit_code is None:
        problem = diagnose("F628", f"{what}: stopped after {timeout_s} s.", value=f"{timeout_s} s", notes=notes)
    else:
        problem = diagnose("F627", f"{what}: exit code {code}.", value=str(code), notes=notes)
    return Answer(status=Status.FAILED, thing=thing, suspect=request.act is not Act.CREATE, problem=problem)
