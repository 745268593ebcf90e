"""What engine and program host say to each other: one request as JSON, messages back; knows neither side.

The answer is a sequence of messages, each a line of JSON; a line with `bytes` is followed by so many bytes of content.
Messages: `hello` (versions, isolation), `document` (bytes of the graph document), `asset`, `problem` (a diagnostic),
`printed`, `value` (of an author's function), `loaded` (files from outside of the project), `end`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from firma.program.axes import Matrix
from firma.program.overlay import Overlay

VERSION: Final = 1
"""Version of this protocol; both sides must speak the same."""


class ProtocolError(ValueError):
    """Bytes are no message of this protocol."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a program may use: wall-clock seconds, bytes of address space, bytes printed."""

    seconds: float = 60.0
    memory_bytes: int = 4 * 1024**3
    output_bytes: int = 256 * 1024


DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What one host process is asked. `mode`: `graph`, `check` (the second evaluation) or `functions` (opaque ones).

    `calls` are the unit, number and tagged arguments of author's functions, for `functions`;
    `answers` are tagged answers of look-ups by whole address, for `check`.
    """

    mode: str
    root: str
    project: str
    environment: str
    firma: str
    wanted: tuple[str, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)
    matrix: Matrix = field(default_factory=Matrix)
    limits: Limits = DEFAULT_LIMITS
    calls: tuple[tuple[str, int, tuple[Any, ...]], ...] = ()
    answers: Mapping[str, Any] = field(default_factory=dict)
    digest: str = ""
    isolate: bool = True


def write_job(job: Job) -> bytes:
    """Return the bytes of a request."""
    plain: dict[str, Any] = {
        "protocol": VERSION,
        "mode": job.mode,
        "root": job.root,
        "project": job.project,
        "environment": job.environment,
        "firma": job.firma,
        "wanted": job.wanted,
        "overlays": [
            [one.file, one.sections, [[list(key), line] for key, line in one.lines.items()]] for one in job.overlays
        ],
        "owners": dict(job.owners),
        "matrix": job.matrix.to_plain(),
        "limits": [job.limits.seconds, job.limits.memory_bytes, job.limits.output_bytes],
        "calls": job.calls,
        "answers": dict(job.answers),
        "digest": job.digest,
        "isolate": job.isolate,
    }
    return json.dumps(plain).encode()


def read_job(data: bytes) -> Job:
    """Return the request of bytes.

    Raises:
        ProtocolError: another version, or no request at all.
    """
    try:
        plain = json.loads(data)
        if plain["protocol"] != VERSION:
            raise ProtocolError(f"version {plain['protocol']} of the protocol; this host speaks {VERSION}")
        seconds, memory, output = plain["limits"]
        return Job(
            mode=plain["mode"],
            root=plain["root"],
            project=plain["project"],
            environment=plain["environment"],
            firma=plain["firma"],
            wanted=tuple(plain["wanted"]),
            overlays=tuple(
                Overlay(file, sections, {tuple(key): line for key, line in lines})
                for file, sections, lines in plain["overlays"]
            ),
            owners=plain["owners"],
            matrix=Matrix.from_plain(plain["matrix"]),
            limits=Limits(seconds=seconds, memory_bytes=memory, output_bytes=output),
            calls=tuple((unit, number, tuple(arguments)) for unit, number, arguments in plain["calls"]),
            answers=plain["answers"],
            digest=plain["digest"],
            isolate=plain["isolate"],
        )
    except (KeyError, TypeError, ValueError) as error:
        if isinstance(error, ProtocolError):
            raise
        raise ProtocolError(f"no request: {type(error).__name__}: {error}") from error


def message(kind: str, content: bytes = b"", **fields: Any) -> bytes:
    """Return the bytes of one message."""
    head = {"kind": kind, **fields}
    if content:
        head["bytes"] = len(content)
    return json.dumps(head).encode() + b"\n" + content


def messages(data: bytes) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Yield messages with their content. Raises ProtocolError where bytes are no message."""
    at = 0
    while at < len(data):
        end = data.find(b"\n", at)
        if end < 0:
            raise ProtocolError("the last message is cut")
        try:
            head = json.loads(data[at:end])
            size = int(head.get("bytes", 0))
        except (ValueError, AttributeError, TypeError) as error:
            raise ProtocolError(f"no message: {data[at : at + 60]!r}") from error
        if (
            not isinstance(head, dict)
            or not isinstance(head.get("kind"), str)
            or size < 0
            or end + 1 + size > len(data)
        ):
            raise ProtocolError(f"no message: {data[at : at + 60]!r}")
        yield head, data[end + 1 : end + 1 + size]
        at = end + 1 + size
