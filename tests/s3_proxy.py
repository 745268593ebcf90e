"""A loopback proxy before an S3 server that injects faults, counts requests, or ignores conditions; knows no ledger.

`fault` is asked for each request: what it returns is done to it. It may look at method and path, and count.
"""

from __future__ import annotations

import http.client
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import urlsplit

Fault = Literal[
    "",
    "503",
    "503 stored",
    "409",
    "409 stored",
    "412",
    "412 stored",
    "cut",
    "cut stored",
    "hang stored",
    "403",
    "expired",
    "unconditional",
]
"""What happens to a request; `stored`: the server did it, and the answer is another one, or none."""

TOKEN = "TOKEN-THAT-AN-ANSWER-QUOTES"  # AWS's answer to an expired session does

ANSWERS = {
    "503": (503, "SlowDown"),
    "409": (409, "ConditionalRequestConflict"),
    "412": (412, "PreconditionFailed"),
    "403": (403, "AccessDenied"),
    "expired": (400, "ExpiredToken"),
}


@dataclass
class Proxy:
    """Where it listens, what it does, and what it saw (method and path of each request)."""

    endpoint: str
    fault: Callable[[str, str], Fault]
    seen: list[tuple[str, str]] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    def strike(self, fault: Fault, *, method: str = "PUT", part: str = "/log/", times: int = 1) -> None:
        """Do something to the next requests of a kind, and nothing to others."""
        left = [times]

        def choose(asked: str, path: str) -> Fault:
            if asked == method and part in path and left[0] > 0:
                left[0] -= 1
                return fault
            return ""

        self.fault = choose

    def always(self, fault: Fault) -> None:
        """Do something to every request."""
        self.fault = lambda _, __: fault


def no_fault(method: str, path: str) -> Fault:
    return ""


@contextmanager
def proxy_before(endpoint: str) -> Iterator[Proxy]:
    """Start a proxy, and stop it."""
    target = urlsplit(endpoint).netloc
    proxy = Proxy("", no_fault)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its word
            pass

        def _serve(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            proxy.seen.append((self.command, self.path))
            fault = proxy.fault(self.command, self.path)
            kind, _, stored = fault.partition(" ")
            if not kind or stored or kind == "unconditional":
                status, headers, content = _forward(self, target, body, conditional=kind != "unconditional")
                if not kind or kind == "unconditional":
                    self._answer(status, headers, content)
                    return
            if kind == "hang":
                proxy.released.wait(30)
            if kind in ("cut", "hang"):
                self.close_connection = True
                return
            status, code = ANSWERS[kind]
            content = f"<Error><Code>{code}</Code><Message>m</Message><Token-0>{TOKEN}</Token-0></Error>".encode()
            self._answer(status, [], content)

        def _answer(self, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            if self.command == "HEAD":
                self.end_headers()
                return
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_PUT = do_HEAD = do_DELETE = do_POST = _serve  # noqa: N815  # names of the standard library

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    proxy.endpoint = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield proxy
    finally:
        proxy.released.set()
        server.shutdown()
        server.server_close()


_HOP = frozenset({"content-length", "transfer-encoding", "connection", "date", "server"})


def _forward(
    asked: BaseHTTPRequestHandler, target: str, body: bytes, *, conditional: bool
) -> tuple[int, list[tuple[str, str]], bytes]:
    upstream = http.client.HTTPConnection(target, timeout=30)
    dropped = () if conditional else ("if-none-match", "if-match")
    headers = {name: value for name, value in asked.headers.items() if name.lower() not in dropped}
    upstream.request(asked.command, asked.path, body=body, headers=headers)
    answer = upstream.getresponse()
    content = answer.read()
    found = [pair for pair in answer.getheaders() if pair[0].lower() not in _HOP]
    upstream.close()
    return answer.status, found, content
