"""A proxy before a PostgreSQL server that cuts a connection around a statement, as a network does; forwards the rest.

`before`: the statement does not reach the server. `after`: the server has done it, and its answer does not come back.
"""

from __future__ import annotations

import contextlib
import select
import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from postgres_server import Server

SOCKET = ".s.PGSQL.5432"


@dataclass
class Cut:
    """Cuts the next `times` connections that send `statement`; counts what it did."""

    folder: Path
    server: Server
    statement: bytes = b""
    when: str = "after"
    times: int = 0
    cuts: int = 0
    threads: list[threading.Thread] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def url(self, database: str) -> str:
        """Return the URL of a database through this proxy."""
        return database.replace(str(self.server.root), str(self.folder))

    def serve(self, listener: socket.socket) -> None:
        while not self.stopped.is_set():
            if select.select([listener], [], [], 0.05)[0]:
                client, _ = listener.accept()
                self.threads.append(threading.Thread(target=self._forward, args=(client,), daemon=True))
                self.threads[-1].start()

    def _forward(self, client: socket.socket) -> None:
        with client, socket.socket(socket.AF_UNIX) as server:
            try:
                server.connect(str(self.server.root / SOCKET))
            except OSError:
                return
            waiting = False
            while not self.stopped.is_set():
                for side in select.select([client, server], [], [], 0.05)[0]:
                    data = side.recv(65_536)
                    if side is client and self.statement and self.statement in data and self.cuts < self.times:
                        if self.when == "before":
                            self.cuts += 1
                            return
                        waiting = True
                    if side is server and waiting:
                        self.cuts += 1
                        return
                    if not data:
                        return
                    (server if side is client else client).sendall(data)


@contextlib.contextmanager
def cutting(server: Server) -> Iterator[Cut]:
    """Serve a proxy."""
    folder = Path(tempfile.mkdtemp(prefix="firma-cut-", dir="/tmp"))
    cut = Cut(folder, server)
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / SOCKET))
            listener.listen()
            thread = threading.Thread(target=cut.serve, args=(listener,), daemon=True)
            thread.start()
            yield cut
            cut.stopped.set()
            for one in (thread, *cut.threads):
                one.join(5)
    finally:
        cut.stopped.set()
        shutil.rmtree(folder, ignore_errors=True)
