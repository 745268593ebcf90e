"""The sandbox's server process (`python -m firma.sandbox.serve`): wires the parts, listens; knows no API."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import fcntl
import logging
import os
import signal
import socket
import sys
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from firma.core.model.diagnostic import FirmaError, PermanentError, diagnose
from firma.sandbox.folder import Folder, Process, started_at

if TYPE_CHECKING:
    from firma.sandbox.app import Application, Parts

HOST: Final = "127.0.0.1"
FAULTS_VARIABLE: Final = "FIRMA_SANDBOX_FAULTS"
READY_VARIABLE: Final = "FIRMA_SANDBOX_READY"
"""Name of a descriptor that the starter reads: a line comes when the server answers."""
EXIT_REFUSED: Final = 3


def settings(folder: Folder, port: int) -> dict[str, str]:
    """Return the emulator's environment: own folders, loopback alone, no second listener, no persistence of its own."""
    return {
        "BIND_HOST": HOST,
        "MINISTACK_HOST": HOST,  # stands in queue URLs, which are identifiers: the same for whoever asks
        "GATEWAY_PORT": str(port),
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
        "PERSIST_STATE": "0",
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(folder.state / "s3"),
        "STATE_DIR": str(folder.state / "services"),
        "TMPDIR": str(folder.temporary),
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "WARNING"),
        "CLOUDTRAIL_RECORDING": "1",
        "DOCKER_HOST": "unix:///nonexistent/firma-uses-no-docker.sock",
        "USE_SSL": "0",
    }


def listen(port: int) -> socket.socket:
    """Return a socket that listens on loopback. Raises PermanentError (F704) where the port is taken."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((HOST, port))
    except OSError as error:
        found.close()
        detail = f"{HOST}:{port} cannot be bound: {error.strerror}"
        raise PermanentError(diagnose("F704", detail, value=str(port))) from error
    found.listen(128)  # whoever connects from now on waits for the answer instead of being refused
    return found


def hold(folder: Folder) -> TextIO:
    """Return the lock on the state, held while the file is open. Raises PermanentError (F703) if another has it."""
    found = (folder.state / "lock").open("w", encoding="ascii")
    try:
        fcntl.flock(found, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        found.close()
        raise PermanentError(diagnose("F703", f"Another process has {folder.state} open.")) from error
    return found


def _forget_settings() -> None:
    """Take every other setting of the emulator out of the environment: a sandbox is the same in whoever's shell."""
    for name in list(os.environ):
        if name.startswith(("MINISTACK_", "LOCALSTACK_")) or name in {"AUTH", "SERVICES", "EDGE_PORT"}:
            del os.environ[name]


def build(folder: Folder) -> Parts:
    """Return the parts, wired, with the saved state restored. Raises FirmaError."""
    from firma.sandbox.app import Parts
    from firma.sandbox.calls import Services
    from firma.sandbox.cloudcontrol import CloudControl
    from firma.sandbox.faults import Faults
    from firma.sandbox.operations import Operations
    from firma.sandbox.records import Records, RecordsError
    from firma.sandbox.seam import VERSION, Seam
    from firma.sandbox.snapshot import Snapshots
    from firma.sandbox.tagging import Tagging
    from firma.sandbox.trail import Trail
    from firma.sandbox.warming import Warming

    seam = Seam.open()
    try:
        records = Records(folder.database)
    except RecordsError as error:
        raise PermanentError(diagnose("F707", str(error))) from error
    records.abandon("the sandbox was stopped while this operation ran; what it made may be there")
    faults = Faults()
    faults.configure(os.environ.get(FAULTS_VARIABLE, ""))
    snapshots = Snapshots(seam, records)
    services = Services(seam)
    warming = Warming(seam)
    control = CloudControl(
        operations=Operations(services, records, warming.provisioners, _short_id, time.time),
        records=records,
        faults=faults,
        account=seam.account,
        region=seam.region,
        clock=time.time,
        new_id=lambda: str(uuid.uuid4()),
        touch=snapshots.touch_type,
        settled=snapshots.settled,
    )
    trail = Trail(seam, records, time.time, lambda: str(uuid.uuid4()))
    snapshots.restore()
    trail.restore()
    whoami = {"name": folder.name, "nonce": folder.nonce(), "pid": os.getpid(), "emulator": VERSION, "api": 1}
    return Parts(seam, snapshots, trail, faults, control, Tagging(services), warming, whoami)


def _short_id() -> str:
    return "r" + uuid.uuid4().hex[:10]


async def _serve(application: Application, listening: socket.socket, ready: Callable[[], None]) -> None:
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    config = Config()
    config.bind = [f"fd://{listening.fileno()}"]
    config.loglevel = "WARNING"
    config.keep_alive_timeout = 75
    config.graceful_timeout = 1
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    asyncio.get_running_loop().call_soon(ready)
    await serve(application, config, shutdown_trigger=stop.wait)  # type: ignore[arg-type]  # messages are plain dicts
    await application.parts.snapshots.settled()


def _announce(folder: Folder, port: int) -> None:
    pid = os.getpid()
    folder.keep_process(Process(pid, started_at(pid) or 0, port))
    descriptor = os.environ.pop(READY_VARIABLE, "")
    if descriptor.isdigit():
        with contextlib.suppress(OSError), os.fdopen(int(descriptor), "w") as handle:
            handle.write("ready\n")


def main(arguments: list[str]) -> int:
    """Serve until told to stop; return the exit code, 3 where the sandbox refuses to start (the reason is written)."""
    parser = argparse.ArgumentParser(prog="firma.sandbox.serve")
    parser.add_argument("--name", required=True)
    parser.add_argument("--home", required=True, type=Path)
    parser.add_argument("--port", type=int, default=0)
    given = parser.parse_args(arguments)
    try:
        folder = Folder.of(given.name, given.home)
        folder.make()
        os.chdir(folder.path)  # whatever the emulator writes without a path stays here
        listening = listen(given.port or folder.port())
        port = int(listening.getsockname()[1])
        held = hold(folder)
        _forget_settings()
        os.environ.update(settings(folder, port))
        logging.basicConfig(stream=sys.stderr, level=logging.WARNING)
        parts = build(folder)
    except FirmaError as error:
        sys.stderr.write(f"firma: {error}\n")
        return EXIT_REFUSED
    folder.keep_port(port)
    from firma.sandbox.app import Application, install

    install(parts)
    asyncio.run(_serve(Application(parts), listening, lambda: _announce(folder, port)))
    folder.forget_process()
    held.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
