"""A server that answers as Vault's KV engine (version 2) does, for tests of what asks it; keeps nothing.

Shapes are those of https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version: it stands for
Vault and OpenBao, which no test here runs (docs/critiques.md).
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlparse

TOKEN = "s.test-token-of-the-fake"
SERVER = "firma-fake-vault"


@dataclass
class FakeVault:
    """Where it listens, what it keeps (mount/path -> versions), what it was asked, and what it fails with."""

    address: str = ""
    secrets: dict[str, list[Mapping[str, Any] | None]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    fails_with: int = 0

    def answer(self, path: str, token: str) -> tuple[int, dict[str, Any]]:
        """Return status and body of a GET."""
        self.asked.append(path)
        if self.fails_with:
            return self.fails_with, {"errors": ["the fake was told to fail"]}
        if token != TOKEN:
            return 403, {"errors": ["permission denied"]}
        parsed = urlparse(path)
        mount, _, name = parsed.path.removeprefix("/v1/").partition("/data/")
        versions = self.secrets.get(f"{mount}/{name}", [])
        number = int(parse_qs(parsed.query).get("version", [str(len(versions))])[0])
        if not 0 < number <= len(versions):
            return 404, {"errors": []}
        data = versions[number - 1]
        deleted = "2026-01-01T00:00:00Z" if data is None else ""
        metadata = {"version": number, "destroyed": False, "deletion_time": deleted, "custom_metadata": None}
        body = {"request_id": "x", "lease_id": "", "data": {"data": data, "metadata": metadata}}
        return (404 if data is None else 200), body


@contextmanager
def fake_vault() -> Iterator[FakeVault]:
    """Give a server on the loopback; it is stopped afterwards."""
    vault = FakeVault()

    class Handler(BaseHTTPRequestHandler):
        server_version = SERVER

        def do_GET(self) -> None:
            status, body = vault.answer(self.path, self.headers.get("X-Vault-Token", ""))
            data = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # its word
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    vault.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield vault
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
