"""All side effects in one bundle: clock, chance, process facts and environment.

Made once at the top, replaced in tests.
"""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class ProcessFacts:
    """Our own process as a lease names it: another process of the same machine can tell whether it still lives."""

    host: str
    pid: int
    started: str

    def to_plain(self) -> dict[str, Any]:
        """Return it as plain JSON data, for a lease."""
        return {"host": self.host, "pid": self.pid, "started": self.started}


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the engine may touch besides files of the project, the store and providers."""

    now_ms: Callable[[], int]
    entropy: Callable[[int], bytes]
    process: ProcessFacts
    environment: Mapping[str, str] = field(default_factory=dict)
    is_gone: Callable[[Mapping[str, Any]], bool] = lambda _: False
    """Whether the process that a lease names is provably gone (same machine, pid and start time)."""
    probe: Callable[[str], None] = lambda _: None
    """Told each durable step before and after it, for tests that stop the process there."""

    @staticmethod
    def real() -> World:
        """Return the bundle of the machine that we run on."""
        me = ProcessFacts(_machine(), os.getpid(), _started(os.getpid()))
        return World(
            now_ms=lambda: time.time_ns() // 1_000_000,
            entropy=os.urandom,
            process=me,
            environment=dict(os.environ),
            is_gone=lambda process: is_gone(process, host=me.host),
        )


def _machine() -> str:
    """Return `name/machine/boot/namespace`: what must be equal for a pid to mean the same process.

    Two machines may have one name; after a restart no process of before lives; a container sees pids of its own only.
    """
    parts = (socket.gethostname(), _first("/etc/machine-id"), _first("/proc/sys/kernel/random/boot_id"), _namespace())
    return "/".join(part.replace("/", "-") for part in parts)


def _namespace() -> str:
    try:
        return str(Path("/proc/self/ns/pid").readlink()).removeprefix("pid:[").removesuffix("]")
    except OSError:
        return ""


def _first(path: str) -> str:
    """The first characters of an identifier in a file; empty where there is none."""
    try:
        return Path(path).read_text(encoding="ascii").strip()[:8]
    except (OSError, UnicodeDecodeError):
        return ""


def _started(pid: int) -> str:
    """The start time of a process in clock ticks since boot; empty where the OS does not tell, or where it has ended.

    Fields of stat (proc(5)): 3 the state, 20 the number of threads, 22 the start. What was killed keeps its pid as long
    as its parent does not ask for it, in a container perhaps for ever: once no thread but that is left, it has ended.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    ended = fields[0] in ("Z", "X") and int(fields[17]) <= 1
    return "" if ended else fields[19]


def is_gone(process: Mapping[str, Any], *, host: str) -> bool:
    """Return whether the process that a lease names is provably gone.

    It was on this machine, and its pid is free or another's now.
    """
    theirs, ours = str(process.get("host", "")).split("/"), host.split("/")
    if len(theirs) != 4 or len(ours) != 4 or theirs[:2] != ours[:2]:
        return False
    if theirs[2] != ours[2]:
        return bool(ours[1])  # another boot; without a machine-id nothing says that it is of the same machine
    if theirs[3] != ours[3]:
        return False
    pid, started = int(process.get("pid", 0)), str(process.get("started", ""))
    if not started:
        return False
    return _started(pid) != started
