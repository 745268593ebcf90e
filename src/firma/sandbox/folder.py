"""A sandbox's folder: what is in it, who runs it, and whether that process still lives; starts and stops nothing."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from firma.core.model.diagnostic import UsageError, diagnose

_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_PORT_FREE: Final = 0


class SandboxNameError(UsageError):
    """The name cannot be used (F706)."""


@dataclass(frozen=True, slots=True)
class Process:
    """A running server: its id, when the system started it (clock ticks since boot), and its address."""

    pid: int
    started: int
    port: int


@dataclass(frozen=True, slots=True)
class Folder:
    """The paths of one sandbox under the project's home."""

    name: str
    path: Path

    @staticmethod
    def of(name: str, home: Path) -> Folder:
        """Return the folder of a name. Raises SandboxNameError where the name cannot be one."""
        if _NAME.fullmatch(name) is None:
            raise SandboxNameError(diagnose("F706", f"`{name}` is no name for a sandbox.", value=name))
        return Folder(name, home.absolute() / name)

    @property
    def process_file(self) -> Path:
        """Who runs it; absent when nobody does, or after an orderly stop."""
        return self.path / "process.json"

    @property
    def identity_file(self) -> Path:
        """The secret that proves the server, and the port that the state's identifiers contain."""
        return self.path / "identity.json"

    @property
    def log(self) -> Path:
        """What the server wrote."""
        return self.path / "log"

    @property
    def state(self) -> Path:
        """Everything that must survive."""
        return self.path / "state"

    @property
    def database(self) -> Path:
        """The state's main file."""
        return self.state / "state.db"

    @property
    def temporary(self) -> Path:
        """The server's folder for temporary files."""
        return self.path / "tmp"

    def exists(self) -> bool:
        """Whether a sandbox of this name was ever started here."""
        return self.identity_file.exists()

    def make(self) -> None:
        """Make the folders, readable for their owner alone."""
        for path in (self.path, self.state, self.temporary):
            path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def nonce(self) -> str:
        """Return the secret that proves the server, made at first use."""
        found = _read(self.identity_file).get("nonce")
        if isinstance(found, str):
            return found
        self.make()
        made = secrets.token_hex(16)
        _write(self.identity_file, {"nonce": made, "port": _PORT_FREE})
        return made

    def port(self) -> int:
        """Return the port of earlier runs; 0 before the first."""
        found = _read(self.identity_file).get("port", _PORT_FREE)
        return found if isinstance(found, int) else _PORT_FREE

    def keep_port(self, port: int) -> None:
        """Remember the port, because identifiers in the state contain it."""
        _write(self.identity_file, {"nonce": self.nonce(), "port": port})

    def process(self) -> Process | None:
        """Return the recorded process, alive or not."""
        found = _read(self.process_file)
        try:
            return Process(int(found["pid"]), int(found["started"]), int(found["port"]))
        except (KeyError, TypeError, ValueError):
            return None

    def keep_process(self, process: Process) -> None:
        """Record who runs it."""
        _write(self.process_file, asdict(process))

    def forget_process(self) -> None:
        """Record that nobody runs it."""
        self.process_file.unlink(missing_ok=True)

    def clear(self) -> None:
        """Remove the whole folder."""
        shutil.rmtree(self.path, ignore_errors=True)


def started_at(pid: int) -> int | None:
    """Return when a process was started, in clock ticks since boot; None where there is none, or only its remains.

    Field 22 of /proc/PID/stat (proc(5)); the name before it may contain spaces and parentheses.
    Where there is no /proc, 0 stands for every process that exists.
    """
    stat = Path(f"/proc/{pid}/stat")
    if not Path("/proc/self/stat").exists():
        try:
            os.kill(pid, 0)
        except OSError:
            return None
        return 0
    try:
        fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] in ("Z", "X") else int(fields[19])


def alive(process: Process) -> bool:
    """Whether this very process still runs; its id may have been given to another."""
    return started_at(process.pid) == process.started


def _read(file: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(file: Path, content: Mapping[str, Any]) -> None:
    beside = file.with_suffix(".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as handle:
        json.dump(content, handle)
    beside.replace(file)
