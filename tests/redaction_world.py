"""A project in whose ledger something stands that has to go, and what is there of it before and after."""

from __future__ import annotations

import asyncio
from typing import Any

from engine_world import Workbench
from firma.engine.engine import Engine
from firma.engine.redacted import Asked, Redacted
from firma.engine.result import Silent
from firma.stores.sqlite import open_sqlite

GONE = "erasure-request-311-jane.doe"
UNIT = "shop/app@dev"

VAULT = f"""
import firma

class Vault(firma.OwnResource):
    name: str
    note: str = ""
    token: str = firma.computed(sensitive=True)
    said: str = firma.computed()

    def create(self, inputs):
        return inputs.name, {{"token": "{GONE}", "said": inputs.note}}

    def read(self, identifier):
        return {{"name": identifier, "note": "", "token": "{GONE}", "said": ""}}

    def update(self, identifier, inputs):
        return {{"token": "other", "said": inputs.note}}

    def delete(self, identifier):
        pass
"""

BODY = """
firma.Data("person", input={{"contact": "{0}", "n": 1}})
firma.Data("echo", input="asked by {0}, today")
firma.Data("other", input="stays")
"""


def redacted(
    bench: Workbench, target: str = "person#input.contact", reason: str = "request 311", **more: Any
) -> Redacted:
    async def work(engine: Engine) -> Redacted:
        found = await engine.redaction(Asked(target=target, **more), progress=Silent())
        return await engine.redact(found, reason=reason, progress=Silent())

    return bench.do(work)


def holding(bench: Workbench, text: str = GONE) -> list[str]:
    """Every file of the project in which some byte of a text's bytes stands, but for the author's own source."""
    files = [path for path in bench.root.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]
    own = {bench.root / "stacks", bench.root / "vault.py", bench.root / "lookups.lock"}
    mine = [path for path in files if not {path, *path.parents} & own and path.suffix != ".pyc"]
    return sorted(str(path.relative_to(bench.root)) for path in mine)


def roots(bench: Workbench) -> list[tuple[int, bytes, bytes]]:
    """Numbers, links and header bytes of the log."""

    async def read() -> list[tuple[int, bytes, bytes]]:
        store = await open_sqlite(bench.root / ".firma" / "ledger.db")
        try:
            return [(row.seq, row.link, row.data) for row in await store.tail(UNIT)]
        finally:
            await store.close()

    return asyncio.run(read())
