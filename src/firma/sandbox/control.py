"""Starts, stops and looks at sandboxes, each a process with its own folder; knows nothing of what runs inside.

For the command line and for tests. Nothing here is imported from the emulator.
"""

from __future__ import annotations

import contextlib
import fcntl
import http.client
import json
import os
import select
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.sandbox.folder import Folder, Process, alive, started_at
from firma.sandbox.seam import require_installed
from firma.sandbox.serve import EXIT_REFUSED, FAULTS_VARIABLE, HOST, READY_VARIABLE

START_SECONDS: Final = 30.0
"""How long a start may take; it takes about one second on an idle machine."""
STOP_SECONDS: Final = 10.0
"""How long an orderly stop may take before the process is killed."""
_ASK_SECONDS: Final = 5.0
_PASSED: Final = frozenset(
    (
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "XDG_CACHE_HOME", "LOG_LEVEL"),
        *("VIRTUAL_ENV", "LD_LIBRARY_PATH", "PYTHONHOME", "PYTHONPATH", "PYTHONPYCACHEPREFIX", "PYTHONUTF8"),
        *("PYTHONDONTWRITEBYTECODE", "PYTHONHASHSEED", FAULTS_VARIABLE),
    )
)
"""Variables that reach the server, beside `LC_…`: what an interpreter needs, its faults. Others may be secrets."""
_DYING_SECONDS: Final = 1.0
_LOG_TAIL: Final = 2_000


class SandboxError(PermanentError):
    """A sandbox cannot be started, stopped or proven (F701 to F710)."""


class State(StrEnum):
    """`running`: its process lives and proved itself; `dead`: it is gone without a stop; `stopped`: neither."""

    RUNNING = "running"
    STOPPED = "stopped"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Status:
    """What is known of a sandbox; `pid` and `endpoint` while it runs; `proof` is the `nonce` of `/_firma/whoami`."""

    name: str
    state: State
    pid: int | None
    endpoint: str | None
    proof: str
    path: Path


def start(name: str, *, home: Path, port: int = 0, faults: str = "") -> Status:
    """Start a sandbox, or return the running one; `port` 0 means the earlier port, or a free one at the first start.

    Raises:
        SandboxError: the extra is missing (F701, F702), the process ended or did not answer (F703), its port is taken
            (F704), or somebody else answers (F705); also for a name that cannot be used (F706, a UsageError).
    """
    folder = Folder.of(name, home)
    require_installed()
    with _alone(folder):
        current = status(name, home=home)
        if current.state is State.RUNNING:
            return current
        folder.make()
        folder.nonce()
        folder.forget_process()
        _launch(folder, port, faults)
        started = _status(folder, START_SECONDS)
    if started.state is not State.RUNNING:
        raise SandboxError(_start_failure(folder, "its process ended right after it had answered"))
    return started


@contextlib.contextmanager
def _alone(folder: Folder) -> Iterator[None]:
    """Let nobody else start or stop this sandbox meanwhile; beside the folder, because a reset takes that away."""
    folder.path.parent.mkdir(parents=True, exist_ok=True)
    with (folder.path.parent / f".{folder.name}.lock").open("w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _launch(folder: Folder, port: int, faults: str) -> None:
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)  # noqa: FBT003  # positional only
    command = [sys.executable, "-m", "firma.sandbox.serve", "--name", folder.name, "--home", str(folder.path.parent)]
    environment = {**_environment(), READY_VARIABLE: str(writing)}
    if faults:
        environment[FAULTS_VARIABLE] = faults
    try:
        with folder.log.open("ab") as log, Path(os.devnull).open("rb") as nothing:
            pid = os.posix_spawn(
                sys.executable,
                [*command, "--port", str(port)],
                environment,
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, nothing.fileno(), 0),
                    (os.POSIX_SPAWN_DUP2, log.fileno(), 1),
                    (os.POSIX_SPAWN_DUP2, log.fileno(), 2),
                ],
                setsid=True,
            )
        os.close(writing)
        writing = -1
        ready, _, _ = select.select([reading], [], [], START_SECONDS)
        told = os.read(reading, 16) if ready else b""
    finally:
        os.close(reading)
        if writing >= 0:
            os.close(writing)
    if told:
        return
    if not ready:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise SandboxError(_start_failure(folder, f"it did not answer within {START_SECONDS:.0f} s"))
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    raise SandboxError(_start_failure(folder, f"its process ended with {code}", refused=code == EXIT_REFUSED))


def _environment() -> dict[str, str]:
    """Return the server's environment: what an interpreter needs and nothing else, with a place for bytecode.

    Where none may stand beside sources it goes to the user's cache: compiling the emulator takes 1.5 s a start.
    """
    found = {name: value for name, value in os.environ.items() if name in _PASSED or name.startswith("LC_")}
    if found.pop("PYTHONDONTWRITEBYTECODE", "") and "PYTHONPYCACHEPREFIX" not in found:
        cache = Path(found.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "firma" / "bytecode"
        with contextlib.suppress(OSError):
            cache.mkdir(mode=0o700, parents=True, exist_ok=True)
            found["PYTHONPYCACHEPREFIX"] = str(cache)
    return found


def _start_failure(folder: Folder, why: str, *, refused: bool = False) -> Diagnostic:
    tail = _tail(folder.log)
    last = tail.strip().splitlines()[-1] if tail.strip() else "nothing"
    code = "F703"
    if refused and last.startswith("firma: F"):
        code = last.removeprefix("firma: ").split()[0]
    return diagnose(code, f"Sandbox `{folder.name}`: {why}. It wrote: {last}", notes=(f"log: {folder.log}",))


def _tail(log: Path) -> str:
    try:
        with log.open("rb") as handle:
            handle.seek(max(0, log.stat().st_size - _LOG_TAIL))
            return handle.read().decode("utf-8", "replace")
    except OSError:
        return ""


def status(name: str, *, home: Path) -> Status:
    """Return what is known of a sandbox.

    Raises:
        SandboxError: somebody else answers in its place (F705), or its process lives and does not answer (F710).
    """
    return _status(Folder.of(name, home), _ASK_SECONDS)


def _status(folder: Folder, seconds: float) -> Status:
    name = folder.name
    process = folder.process()
    proof = folder.nonce() if folder.exists() else ""
    if process is None:
        return Status(name, State.STOPPED, None, None, proof, folder.path)
    if not alive(process):
        _reap(process.pid)
        return Status(name, State.DEAD, None, None, proof, folder.path)
    endpoint = f"http://{HOST}:{process.port}"
    answer = _whoami(endpoint, seconds)
    if answer is None:
        if _gone_within(process, _DYING_SECONDS):  # it died while it was asked
            return Status(name, State.DEAD, None, None, proof, folder.path)
        detail = f"Process {process.pid} of sandbox `{name}` did not answer at {endpoint} within {seconds:.0f} s."
        raise SandboxError(diagnose("F710", detail, value=endpoint, notes=(f"log: {folder.log}",)))
    if answer.get("nonce") != proof:
        detail = f"Process {process.pid} is recorded for sandbox `{name}`, but {endpoint} does not prove to be it."
        raise SandboxError(diagnose("F705", detail, value=endpoint))
    return Status(name, State.RUNNING, process.pid, endpoint, proof, folder.path)


def proves(endpoint: str, proof: str, seconds: float = _ASK_SECONDS) -> bool:
    """Whether an endpoint (`http://127.0.0.1:PORT`) answers with this proof; False where nobody answers, too."""
    answer = _whoami(endpoint, seconds)
    return answer is not None and bool(proof) and answer.get("nonce") == proof


def _whoami(endpoint: str, seconds: float) -> dict[str, object] | None:
    """Return what an endpoint says of itself; nothing in it where it speaks otherwise; None where nobody answers."""
    host, _, port = endpoint.removeprefix("http://").rstrip("/").partition(":")
    connection = http.client.HTTPConnection(host, int(port or 80), timeout=seconds)
    try:
        connection.request("GET", "/_firma/whoami")
        answer = json.loads(connection.getresponse().read())
    except OSError:
        return None
    except (http.client.HTTPException, ValueError):
        return {}
    finally:
        connection.close()
    return answer if isinstance(answer, dict) else {}


def stop(name: str, *, home: Path) -> Status:
    """Stop a sandbox and return how it is; nothing happens to one that does not run. Its state is kept.

    Raises:
        SandboxError: the process is still there (F708).
    """
    folder = Folder.of(name, home)
    if folder.path.exists():
        with _alone(folder):
            _stop(folder)
    return status(name, home=home)


def _stop(folder: Folder) -> None:
    process = folder.process()
    if process is not None and alive(process):
        _end(folder, process)
    folder.forget_process()


def _end(folder: Folder, process: Process) -> None:
    for number, seconds in ((signal.SIGTERM, STOP_SECONDS), (signal.SIGKILL, STOP_SECONDS)):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(process.pid, number)
        if _gone_within(process, seconds):
            return
    raise SandboxError(diagnose("F708", f"Sandbox `{folder.name}`, process {process.pid}", value=str(process.pid)))


def _reap(pid: int) -> None:
    """Take the remains of an ended server away, if this very process had started it."""
    with contextlib.suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)


def _gone_within(process: Process, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        _reap(process.pid)
        if started_at(process.pid) != process.started:
            return True
        time.sleep(0.02)
    return False


def reset(name: str, *, home: Path) -> Status:
    """Stop a sandbox and forget all that was in it, its port as well. Raises SandboxError (F708)."""
    folder = Folder.of(name, home)
    if folder.path.exists():
        with _alone(folder):
            _stop(folder)
            folder.clear()
    return status(name, home=home)


def list_all(*, home: Path) -> tuple[Status, ...]:
    """Return what is known of every sandbox under a home, by name. Raises SandboxError (F705)."""
    if not home.is_dir():
        return ()
    names = sorted(path.name for path in home.iterdir() if (path / "identity.json").exists())
    return tuple(status(name, home=home) for name in names)
