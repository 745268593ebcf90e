"""Format 1 is pinned: the recorded ledger reads, continues, and is what the same story writes today."""

from __future__ import annotations

import asyncio
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import FIELDS, Entry, EntryKind
from firma.core.ledger.folding import fold
from firma.core.ledger.header import _MEMBERS
from firma.core.ledger.reading import Reading
from firma.core.ledger.record import record_name
from firma.core.ledger.store import Stored
from firma.core.model.codec import _READERS, from_tagged, to_tagged
from firma.core.model.value import Map
from firma.stores.ledger import open_ledger, verify
from firma.stores.memory import MemoryStore
from firma.stores.sealing import open_key
from firma.stores.sqlite import open_sqlite
from format_story import KEY, recorded
from ledger_world import UNIT, Clock, entropy, genesis, lease

FOLDER = Path(__file__).parents[2] / "fixtures" / "formats" / "1"


def fixture() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FOLDER / "ledger.json").read_text(encoding="utf-8"))
    return found


def read(plain: dict[str, Any], *, with_key: bool) -> list[Entry]:
    rows = [Stored(row["seq"], bytes.fromhex(row["link"]), row["data"].encode()) for row in plain["entries"]]
    key = next(json.loads(row["data"]) for row in plain["entries"] if json.loads(row["data"])["k"] == "key")
    reading = Reading(UNIT, sealer=open_key(KEY, UNIT, key["f"]) if with_key else None)
    headers = reading.headers(rows)
    blobs = {name: text.encode() for name, text in plain["blobs"].items()}
    return list(reading.entries(headers, blobs))


def test_the_recorded_ledger_reads_as_it_was_recorded() -> None:
    plain = fixture()
    entries = read(plain, with_key=True)
    assert {str(e.seq): to_tagged(e.values) for e in entries if e.values} == plain["values"]
    assert {str(e.seq): e.time for e in entries} == plain["times"]
    assert from_tagged(plain["values"]["4"]) == entries[3].values
    assert not any(entry.hidden for entry in entries)


def test_the_recorded_ledger_reads_without_its_key() -> None:
    hidden = {path for entry in read(fixture(), with_key=False) for path in entry.hidden}
    assert hidden == {"request.password", "wish.password", "attributes.token", "private"}


def test_every_kind_of_entry_that_this_version_puts_is_recorded() -> None:
    later = {EntryKind.ADOPTED, EntryKind.REJECTION, EntryKind.SNAPSHOT, EntryKind.RECOVERY, EntryKind.REDACTED}
    later |= {EntryKind.SEALED, EntryKind.FORMAT}
    assert {entry.kind for entry in read(fixture(), with_key=False)} == {kind.value for kind in EntryKind} - later


def test_the_same_story_writes_the_recorded_bytes() -> None:
    assert asyncio.run(recorded(MemoryStore())) == fixture()


def test_the_recorded_file_opens_and_is_continued(tmp_path: Path) -> None:
    path = tmp_path / "ledger.db"
    shutil.copy(FOLDER / "ledger.db", path)

    async def work() -> None:
        store = await open_sqlite(path, mounts="")
        ledger = await open_ledger(store, UNIT, clock=Clock(), entropy=entropy(), key=KEY)
        assert ledger.state == fold(read(fixture(), with_key=True))
        (held,) = await ledger.append([lease("a:new", plan="p9")])
        assert held.seq == len(fixture()["entries"]) + 1
        assert await verify(store, UNIT, sealer=ledger.sealer) == ledger.head
        await store.close()

    asyncio.run(work())


def test_a_second_implementation_of_ten_lines_agrees_on_chain_and_roots() -> None:
    """What the reference page says, and nothing of ours: sha256, base64, tabs."""
    plain = fixture()
    link = b""
    for row in plain["entries"]:
        link = hashlib.sha256(link + hashlib.sha256(row["data"].encode()).digest()).digest()
        assert link.hex() == row["link"]
        header = json.loads(row["data"])
        if "w" in header:
            lines = plain["blobs"][record_name(UNIT, header["n"])].split("\n")
            assert root(lines, row["seq"]) == header["w"]


def root(lines: list[str], seq: int) -> str:
    import base64

    def text(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    def raw(data: str) -> bytes:
        return base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))

    head = json.loads(lines[0])
    index, number, hashed = seq - head["f"], 0, b"firma values 1\n"
    for section in lines[index + 1].split("\t\t"):
        name, *parts = section.split("\t")
        pairs = [("", parts[0])] if len(parts) == 1 else list(zip(parts[::2], parts[1::2], strict=True))
        for key, body in pairs:
            if body[0] in "*-~":
                commitment = raw(body[1:44])
            else:
                salt = hashlib.sha256(raw(head["s"]) + index.to_bytes(4, "big") + number.to_bytes(4, "big")).digest()
                commitment = hashlib.sha256(salt + body.encode()).digest()
            hashed += (f"{name}.{key}" if key else name).encode() + b"\t" + commitment
            number += 1
    return text(hashlib.sha256(hashed).digest())


def test_the_reference_page_names_every_kind_field_member_and_tag() -> None:
    page = (Path(__file__).parents[3] / "docs" / "reference" / "ledger-format.md").read_text(encoding="utf-8")
    for kind, fields in FIELDS.items():
        assert f"`{kind}`" in page
        assert all(f"`{name}`" in page for name in fields), kind
    assert all(f"| `{member}` |" in page for member in _MEMBERS)
    assert all(f'{{"{tag}":' in page for tag in _READERS)


def test_the_genesis_of_the_story_is_the_worlds() -> None:
    first = read(fixture(), with_key=False)[0]
    assert first.fields == genesis().fields
    assert first.values == Map()
