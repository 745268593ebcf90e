"""A process that opens a ledger, in a file or by URL, appends, and is killed (SIGKILL, by itself) at a named step.

    python crashing.py PLACE POINT NTH ROUNDS

A round is: intent and outcome of one object, in group commits of a lease. POINT `never` ends by itself. Prints the
number of each round that is acknowledged, so that the parent knows what must be there.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from firma.core.ledger.entry import BEGINS, Draft, EntryKind
from firma.core.ledger.state import State
from firma.core.ledger.store import Store
from firma.core.model.value import Map
from firma.stores.ledger import open_ledger
from firma.stores.places import is_url, open_store, read_url
from firma.stores.sqlite import open_sqlite

UNIT = "shop/payments@prod"


class Killer:
    """Kills its process at the n-th passage of a point."""

    def __init__(self, point: str, nth: int) -> None:
        self.point, self.left = point, nth

    def __call__(self, point: str) -> None:
        if point == self.point:
            self.left -= 1
            if self.left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def lease_draft(over: list[int]) -> Draft:
    fields: dict[str, Any] = {"writes": ["a:x"], "reads": [], "plan": "p", "effect": "e", "base": 1}
    fields |= {"actor": {}, "process": {"pid": os.getpid()}}
    if over:
        return Draft(kind=EntryKind.TAKEOVER, fields=fields | {"over": over})
    return Draft(kind=EntryKind.LEASE, fields=fields)


def outcome_drafts(state: State, run: int) -> list[Draft]:
    return [
        Draft(
            kind=EntryKind.OUTCOME,
            run=run,
            object=obj.id,
            fields={"intent": begun, "result": "done"},
            values=Map(identifier=f"i{begun}", attributes=Map(n=begun)),
        )
        for obj in state.objects.values()
        for begun in obj.pending
    ]


def intent_draft(state: State, run: int, number: int) -> Draft:
    obj = next(iter(state.objects.values()), None)
    return Draft(
        kind=EntryKind.INTENT,
        run=run,
        object=obj.id if obj else BEGINS,
        address="x",
        generation=str(obj.attempts + 1 if obj else 1),
        fields={"act": "create", "type": "t"},
        values=Map(request=Map(round=number, pid=os.getpid())),
    )


async def main(place: str, point: str, nth: int, rounds: int) -> None:
    probe = Killer(point, nth)
    store: Store
    if is_url(place):
        store = await open_store(read_url(place), probe=probe)
    else:
        store = await open_sqlite(Path(place), mounts="", probe=probe)
    ledger = await open_ledger(store, UNIT, clock=lambda: int(time.time() * 1000), entropy=os.urandom)
    if ledger.head.seq == 0:
        fields = {"project": "shop", "environment": "prod", "accounts": [], "regions": [], "store": ""}
        await ledger.append([Draft(kind=EntryKind.GENESIS, fields=fields)])
    (lease,) = await ledger.append([lease_draft([living.seq for living in ledger.state.active()])])
    for number in range(rounds):
        drafts = outcome_drafts(ledger.state, lease.seq)
        if drafts:
            await ledger.append(drafts)
        placed = await ledger.append([intent_draft(ledger.state, lease.seq, number)])
        print(placed[0].seq, flush=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
