"""The story behind the recorded ledgers: written anew it must give the recorded bytes while format 1 is written.

python tests/format_story.py FOLDER      records ledger.json and ledger.db; done once for each format
"""

from __future__ import annotations

import asyncio
import json
import sys
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import BEGINS, Draft, EntryKind, InGroup
from firma.core.ledger.store import Store
from firma.core.model.codec import to_tagged
from firma.core.model.expression import Call, Function, Reference
from firma.core.model.value import Asset, Map, Object, SecretRef, Sensitive, set_of
from firma.stores.ledger import UnitLedger, open_ledger, read_all
from firma.stores.memory import MemoryStore
from firma.stores.sealing import KeyFile
from firma.stores.sqlite import open_sqlite
from ledger_world import UNIT, Clock, entropy, genesis, intent, lease, outcome, release

KEY = KeyFile(bytes(range(32)))

REQUEST: dict[str, Any] = {
    "name": "receipts-ä",
    "size": 12345678901234567890,
    "ratio": Decimal("0.5"),
    "flags": (True, False, None),
    "tags": Map({"team": "pay", 'any "key"\t': "x"}),
    "groups": set_of(("b", "a")),
    "body": Object(kind="o"),
    "bytes": b"\x00\xff",
    "code": Asset("ab" * 32, 77, "handler.zip"),
    "secret": SecretRef("aws.secretsmanager", "db", "v1", "password"),
    "password": Sensitive("correct horse"),
    "empty": Map(),
}
WISH: dict[str, Any] = {
    **REQUEST,
    "name": Call(Function.CONCAT, ("receipts-", Reference("shop/network@prod/aws.ec2.VPC:main", ("id", 0)))),
}


async def tell(store: Store) -> UnitLedger:
    """Write the story: every kind of entry that this version puts, and every form of a value."""
    clock = Clock()
    ledger = await open_ledger(store, UNIT, clock=clock, entropy=entropy("format 1"), key=KEY)
    await ledger.begin(genesis())
    everything = ("a:aws.s3.Bucket:web", "a:aws.s3.Bucket:db", "a:b", "o:4", "o:5", "o:8")
    (held,) = await ledger.append([lease(*everything)])
    clock.now += 40
    made = intent(held.seq)
    (web, db) = await ledger.append(
        [
            Draft(
                kind=made.kind, run=held.seq, operation=made.operation, object=BEGINS, address=made.address,
                generation="1", place=made.place, options={"protect": True}, fields=made.fields,
                values=Map(request=Map(REQUEST), wish=Map(WISH), baseline=("b-0",)),
            ),
            intent(held.seq, name="db", size=1),
        ]
    )  # fmt: skip
    clock.now += 1500
    answered = Map(identifier="b-1", attributes=Object(arn="arn:x", token=Sensitive("t")), private=b"p", version=2)
    done = {"intent": web.seq, "result": "done"}
    await ledger.append(
        [
            Draft(kind=EntryKind.OUTCOME, run=held.seq, object=web.seq, fields=done, values=answered),
            outcome(db, result="unresolved"),
        ]
    )
    silent = intent(held.seq, "update", obj=web.seq)
    settled = Draft(
        kind=EntryKind.OUTCOME, run=held.seq, object=web.seq, fields={"intent": InGroup(0), "result": "done"}
    )
    await ledger.append([silent, settled])
    moved = {"from": "aws.s3.Bucket:web", "to": "b"}
    await ledger.append(
        [
            Draft(kind=EntryKind.MOVED, run=held.seq, operation="move b", object=web.seq, address="b", fields=moved),
            Draft(kind=EntryKind.HOLD, run=held.seq, address="b", fields={"key": "ab", "absent": True}),
            Draft(kind=EntryKind.OUTPUT, run=held.seq, fields={"name": "url"}, values=Map(value="https://x")),
            Draft(kind=EntryKind.APPROVAL, fields={"effect": "e", "actor": {"subject": "bob@example.org"}}),
        ]
    )
    clock.now += 60_000
    (taker,) = await ledger.append([lease(*everything, plan="p2", over=[held.seq], why="its machine is gone")])
    await ledger.append(
        [
            Draft(kind=EntryKind.STRAY, object=web.seq, fields={"intent": web.seq, "at": clock.now, "lease": held.seq}),
            Draft(
                kind=EntryKind.RESOLVED, run=taker.seq, object=db.seq, fields={"intent": db.seq, "verdict": "absent"}
            ),
        ]
    )
    last = ledger.state.objects[web.seq].last
    seen = Map(identifier="b-1", attributes=Object(arn="arn:x", token=Sensitive("u")))
    observed = {"base": last, "clear": True}
    await ledger.append([Draft(kind=EntryKind.OBSERVED, object=web.seq, generation="1", fields=observed, values=seen)])
    await ledger.append([Draft(kind=EntryKind.FORGOTTEN, run=taker.seq, object=db.seq), release(taker.seq)])
    return ledger


async def recorded(store: Store) -> dict[str, Any]:
    """Return a log as plain data: what a second implementation needs to test itself."""
    ledger = await tell(store)
    rows = await store.tail(UNIT)
    entries = [entry async for entry in read_all(store, UNIT, sealer=ledger.sealer)]
    names = {f"values/{_unit_digest()}/{entry.nonce}" for entry in entries}
    blobs = await store.get_blobs(sorted(names))
    return {
        "unit": UNIT,
        "key": "firma-key-1 AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8",
        "entries": [{"seq": row.seq, "link": row.link.hex(), "data": row.data.decode()} for row in rows],
        "blobs": {name: data.decode() for name, data in sorted(blobs.items())},
        "values": {str(entry.seq): to_tagged(entry.values) for entry in entries if entry.values},
        "times": {str(entry.seq): entry.time for entry in entries},
    }


def _unit_digest() -> str:
    return sha256(UNIT.encode()).hexdigest()[:32]


async def record(folder: Path) -> None:
    """Write the fixtures."""
    text = json.dumps(await recorded(MemoryStore()), indent=1, ensure_ascii=False, sort_keys=True)
    (folder / "ledger.json").write_text(f"{text}\n", encoding="utf-8")
    store = await open_sqlite(folder / "ledger.db", mounts="")
    await tell(store)
    await store.close()


if __name__ == "__main__":
    asyncio.run(record(Path(sys.argv[1])))
