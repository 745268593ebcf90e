"""What an attacker does to a ledger in the story: by hand, and with all that the format and the log's key allow.

This is no part of Firma: it writes the file as somebody would who can, and knows how.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from firma.core.ledger.note import Signer
from firma.core.ledger.store import Head, next_link
from firma.signing.ed25519 import read_log_key
from firma.stores.checkpoints import UnitTree
from firma.stores.sqlite import open_sqlite
from firma.stores.tree import tree_name

Headers = list[tuple[int, dict[str, Any]]]


def write_by_hand(ledger: Path, unit: str, old: str, new: str) -> int:
    """Change a word in one entry, and nothing else; return the entry's number."""
    with closing(sqlite3.connect(ledger)) as db, db:
        number, headers = _headers(db, unit)
        entry, header = _saying(headers, old)
        db.execute("drop trigger entry_stays")
        data = _canonical(header).replace(old.encode(), new.encode())
        db.execute("update entry set data = ? where unit = ? and seq = ?", (data, number, entry))
    return entry


def rewrite(ledger: Path, key: Path, project: str, unit: str, old: str, new: str) -> int:
    """Change the same word, and compute everything anew: chain, tree, checkpoints, signatures. Return the number."""
    with closing(sqlite3.connect(ledger)) as db, db:
        number, headers = _headers(db, unit)
        entry, header = _saying(headers, old)
        header["f"] = json.loads(json.dumps(header["f"]).replace(old, new))
        db.execute("drop trigger entry_stays")
        link = b""
        for seq, one in headers:
            data = _canonical(one)
            link = next_link(link, data)
            db.execute("update entry set data = ?, link = ? where unit = ? and seq = ?", (data, link, number, seq))
        db.execute("update unit set link = ? where id = ?", (link, number))
        place = tree_name(unit, "")
        kept = [name for (name,) in db.execute("select name from blob where name like ?", (f"{place}checkpoints/%",))]
        db.execute("delete from blob where name like ?", (f"{place}%",))
    signers = (read_log_key(key, project),)
    asyncio.run(_sign(ledger, unit, sorted(int(name.rpartition("/")[2]) for name in kept), signers))
    return entry


def _headers(db: sqlite3.Connection, unit: str) -> tuple[int, Headers]:
    (number,) = db.execute("select id from unit where name = ?", (unit,)).fetchone()
    rows = db.execute("select seq, data from entry where unit = ? order by seq", (number,))
    return number, [(seq, json.loads(data)) for seq, data in rows]


def _saying(headers: Headers, text: str) -> tuple[int, dict[str, Any]]:
    """Return the first lease that has a text."""
    return next((seq, one) for seq, one in headers if one["k"] == "lease" and text in json.dumps(one))


def _canonical(header: dict[str, Any]) -> bytes:
    return json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


async def _sign(ledger: Path, unit: str, sizes: Sequence[int], signers: Sequence[Signer]) -> None:
    store = await open_sqlite(ledger)
    try:
        links = {row.seq: row.link for row in await store.tail(unit)}
        tree = UnitTree(store, unit)
        for size in sorted({*sizes, max(links)}):
            await tree.keep(Head(size, links[size]), signers)
    finally:
        await store.close()
