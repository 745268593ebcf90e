"""Attacks on a ledger, by writers of three strengths: without key or care, re-hashing, and holding the log's key.

The careful ones leave no trace that the store itself could show: they renumber, mend references and records, compute
chain, index, tree and checkpoints anew, and the last of them signs, too.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import Entry
from firma.core.ledger.header import entry_of, key_of
from firma.core.ledger.note import Signer
from firma.core.ledger.reading import base_of
from firma.core.ledger.store import Head
from firma.engine.engine import Engine
from firma.engine.project import load_project
from firma.engine.result import Silent
from firma.signing.ed25519 import read_log_key
from firma.stores.checkpoints import UnitTree
from firma.stores.sqlite import open_sqlite

UNIT = "shop/app@dev"


class Writer(StrEnum):
    """Who attacks."""

    KEYLESS = "keyless"
    """Writes bytes, and computes nothing."""

    REHASHING = "re-hashing"
    """Knows the format, and computes everything anew that needs no key."""

    KEY_HOLDER = "key holder"
    """Has the log's key, too: whoever runs applies, or stole it."""


@dataclass(slots=True)
class Content:
    """A log's headers and records, to be changed."""

    headers: list[dict[str, Any]]
    blobs: dict[str, bytes]

    def renumber(self, order: Sequence[int]) -> None:
        """Put entries in another order (old numbers, some may be gone; 0: new), and mend all that names them."""
        new = {old: number for number, old in enumerate(order, 1) if old}
        fresh = [one for one in self.headers if one["s"] == 0]
        by_old = {one["s"]: one for one in self.headers}
        self.headers = [by_old[old] if old else fresh.pop(0) for old in order]
        for number, one in enumerate(self.headers, 1):
            one["s"] = number
            for name in ("r", "o"):
                if one.get(name):
                    one[name] = new.get(one[name], one[name])
            for name in ("lease", "intent"):
                if name in one["f"]:
                    one["f"][name] = new.get(one["f"][name], one["f"][name])
        for name, data in self.blobs.items():
            if name.startswith("values/"):
                first, _, rest = data.partition(b"\n")
                head = json.loads(first)
                head["f"] = next((one["s"] for one in self.headers if one["n"] == name.rpartition("/")[2]), head["f"])
                self.blobs[name] = canonical(head) + b"\n" + rest


def canonical(plain: Mapping[str, Any]) -> bytes:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def read_content(ledger: Path) -> Content:
    """Return what a ledger's file holds."""
    with sqlite3.connect(ledger) as db:
        headers = [json.loads(data) for (data,) in db.execute("select data from entry order by seq")]
        blobs = {name: bytes(data) for name, data in db.execute("select name, data from blob")}
    return Content(headers, blobs)


Attack = Callable[[Content], None]


def flip(content: Content) -> None:
    """Another reason stands in the first run's lease."""
    lease = next(one for one in content.headers if one["k"] == "lease")
    lease["f"]["reason"] = "approved by the board"


def flip_late(content: Content) -> None:
    """The same in the last run, which no witness saw."""
    lease = [one for one in content.headers if one["k"] == "lease"][-1]
    lease["f"]["reason"] = "approved by the board"


def delete(content: Content) -> None:
    """The first run's release is gone."""
    gone = next(one["s"] for one in content.headers if one["k"] == "release")
    content.renumber([one["s"] for one in content.headers if one["s"] != gone])


def insert(content: Content) -> None:
    """An approval that nobody gave stands before the first run."""
    at = next(one["s"] for one in content.headers if one["k"] == "lease")
    base = content.headers[0]["f"]["base"]
    forged = {
        "f": {"base": base, "effect": "0" * 64},
        "k": "approval",
        "n": "Rm9yZ2VkTm9uY2Ux",
        "s": 0,
        "t": base,
        "u": UNIT,
        "v": 1,
    }
    content.headers.insert(at - 1, forged)
    order = [one["s"] for one in content.headers]
    content.renumber(order)


def swap(content: Content) -> None:
    """The second run begins before the first is released."""
    at = next(one["s"] for one in content.headers if one["k"] == "release")
    order = [one["s"] for one in content.headers]
    order[at - 1], order[at] = order[at], order[at - 1]
    content.renumber(order)


def _keep_runs(content: Content, count: int) -> None:
    leases = [one["s"] for one in content.headers if one["k"] == "lease"]
    content.headers = [one for one in content.headers if count >= len(leases) or one["s"] < leases[count]]
    kept = {one["n"] for one in content.headers}
    content.blobs = {
        name: data
        for name, data in content.blobs.items()
        if not name.startswith("values/") or name.rpartition("/")[2] in kept
    }


def truncate(content: Content) -> None:
    """The last run never happened; the witness saw the two first."""
    _keep_runs(content, 3)


def roll_back(content: Content) -> None:
    """All but the first run never happened; the witness saw the second, too."""
    _keep_runs(content, 1)


def downgrade(content: Content) -> None:
    """The first reason is another one, and nothing says any more that there ever was a key."""
    flip(content)
    for one in content.headers:
        one["f"].get("actor", {}).pop("roots", None)
    content.blobs = {name: data for name, data in content.blobs.items() if not name.startswith("tree/")}


def lost_since_ever(content: Content) -> None:
    """A reason is another one, and a recovery says that everything from the first entry on was lost."""
    flip(content)
    base = content.headers[0]["f"]["base"]
    fields = {"base": base, "commit": "x", "from": 1, "reason": "disk", "step": "begun", "to": "unknown"}
    fields["actor"] = {"issuer": "git", "proof": "unverified", "subject": "ana"}
    forged = {"f": fields, "k": "recovery", "n": "Rm9yZ2VkTm9uY2Uy", "s": 0, "t": base, "u": UNIT, "v": 1}
    content.headers.append(forged)
    content.renumber([one["s"] for one in content.headers])


CHANGES: Mapping[str, Attack] = {
    "flip": flip,
    "flip, after the witness": flip_late,
    "delete": delete,
    "insert": insert,
    "swap": swap,
    "truncate, after the witness": truncate,
    "roll back, before the witness": roll_back,
    "downgrade, as if before the first key": downgrade,
}


# -- writing ----------------------------------------------------------------------------------------------------------
def attack(project: Path, change: Attack, writer: Writer) -> None:
    """Carry an attack out on a project's ledger."""
    ledger = project / ".firma" / "ledger.db"
    content = read_content(ledger)
    if writer is Writer.KEYLESS:
        _overwrite(ledger, content, change)
        return
    change(content)
    signers: tuple[Signer, ...] = ()
    if writer is Writer.KEY_HOLDER:
        signers = (read_log_key(project / ".firma" / "log-key", "shop"),)
    sizes = _sizes(content.blobs)
    for file in ledger.parent.glob("ledger.db*"):
        file.unlink()
    asyncio.run(_write(ledger, content, sizes, signers))


def _sizes(blobs: Mapping[str, bytes]) -> list[int]:
    return sorted(int(name.rpartition("/")[2]) for name in blobs if "/checkpoints/" in name)


def _overwrite(ledger: Path, content: Content, change: Attack) -> None:
    """Write the changed bytes where the old ones lie; nothing else is touched."""
    before = {one["s"]: canonical(one) for one in content.headers}
    change(content)
    after = {one["s"]: canonical(one) for one in content.headers}
    with sqlite3.connect(ledger) as db:
        for trigger in ("entry_stays", "entry_remains"):
            db.execute(f"drop trigger {trigger}")
        links = dict(db.execute("select seq, link from entry"))
        for number in before.keys() - after.keys():
            db.execute("delete from entry where seq = ?", (number,))
        for number, data in after.items():
            if before.get(number) != data:
                link = links.get(number, b"x" * 32)
                db.execute("delete from entry where seq = ?", (number,))
                db.execute("insert into entry values(1, ?, ?, ?, null, null)", (number, link, data))


async def _write(ledger: Path, content: Content, sizes: Sequence[int], signers: Sequence[Signer]) -> None:
    store = await open_sqlite(ledger)
    try:
        bases: dict[int, int] = {}
        keys, rows = [], []
        for header in content.headers:
            entry: Entry = entry_of(header, base=bases.get(header.get("r", 0), 0))
            if entry.kind in ("lease", "takeover"):
                bases[entry.seq] = base_of(entry)
            keys.append(key_of(entry))
            rows.append(canonical(header))
        blobs = {name: data for name, data in content.blobs.items() if not name.startswith("tree/")}
        head = await store.append(UNIT, Head(), rows, keys, blobs)
        tree, links = UnitTree(store, UNIT), {row.seq: row.link for row in await store.tail(UNIT)}
        for size in sorted({*(size for size in sizes if size < head.seq), head.seq}):
            await tree.keep(Head(size, links[size]), signers)
    finally:
        await store.close()


# -- what sees it -----------------------------------------------------------------------------------------------------
class Verifier(StrEnum):
    """What is held against the ledger."""

    CHAIN = "the ledger alone"
    SIGNED = "signed checkpoints"
    WITNESS = "a witness"
    CLIENT = "a client that saw it"


async def codes(project: Path) -> set[str]:
    """Return the codes of everything that `firma verify` finds wrong in a project."""
    engine = await Engine.open(load_project(project), "dev")
    try:
        found = await engine.verify(progress=Silent())
        return {one.code for one in found.problems}
    finally:
        await engine.close()


def seen_by(project: Path, verifier: Verifier, folder: Path) -> set[str]:
    """Return what one verifier finds: a copy of the project has only what that one has."""
    copy = folder / verifier.name.lower()
    shutil.copytree(project, copy, symlinks=True)
    toml = copy / "firma.toml"
    if verifier is Verifier.CHAIN:
        shutil.rmtree(copy / "trust")
    if verifier is not Verifier.CLIENT:
        shutil.rmtree(copy / ".firma" / "witnessed", ignore_errors=True)
    if verifier is not Verifier.WITNESS:
        toml.write_text(toml.read_text().partition("[witness]")[0])
    return asyncio.run(codes(copy)) - ({"F553"} if verifier is Verifier.CHAIN else set())


def sum_of(data: bytes) -> bytes:
    """Return what the store keeps beside a blob."""
    return sha256(data).digest()
