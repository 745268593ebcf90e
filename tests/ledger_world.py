"""Drafts, clocks and stores that tests of the ledger share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

from firma.core.ledger.entry import BEGINS, Draft, Entry, EntryKind
from firma.core.ledger.group import EncodedGroup, encode_group
from firma.core.ledger.store import Head, Sealer
from firma.core.model.place import Place
from firma.core.model.value import EMPTY, Map
from firma.stores.sealing import DataKeySealer

UNIT = "shop/payments@prod"
START = 1_700_000_000_000
WHERE = Place("stacks/payments.py", 12, 5)
SEALER = DataKeySealer(b"k" * 32)


class Clock:
    """A clock that moves when it is told to."""

    def __init__(self, now: int = START) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def entropy(seed: str = "") -> Callable[[int], bytes]:
    """Bytes that look random and are the same each time."""
    count = 0

    def read(size: int) -> bytes:
        nonlocal count
        count += 1
        return hashlib.shake_256(f"{seed}/{count}".encode()).digest(size)

    return read


def genesis() -> Draft:
    fields = {"project": "shop", "environment": "prod", "accounts": ["1"], "regions": ["eu-west-1"], "store": "sqlite"}
    return Draft(kind=EntryKind.GENESIS, fields=fields)


def lease(*writes: str, reads: Sequence[str] = (), plan: str = "p1", over: Sequence[int] = (), **more: Any) -> Draft:
    fields: dict[str, Any] = {
        "writes": list(writes),
        "reads": list(reads),
        "plan": plan,
        "effect": f"effect of {plan}",
        "base": START,
        "actor": {"subject": "ana@example.org", "issuer": "git", "proof": "unverified"},
        "process": {"pid": 7, "start": 1, "machine": "m"},
        "reason": f"reason of {plan}",
        "commit": "c0ffee",
        **more,
    }
    if over:
        fields["over"] = list(over)
    return Draft(kind=EntryKind.TAKEOVER if over else EntryKind.LEASE, fields=fields)


def intent(run: int, act: str = "create", *, obj: int = BEGINS, name: str = "web", **request: Any) -> Draft:
    values = Map(request=Map(request)) if request else EMPTY
    return Draft(
        kind=EntryKind.INTENT,
        run=run,
        operation=f"{act} aws.s3.Bucket:{name}",
        object=obj,
        address=f"aws.s3.Bucket:{name}",
        generation="1",
        place=WHERE,
        fields={"act": act, "type": "aws.s3.Bucket", "provider": "aws"},
        values=values,
    )


def outcome(begun: Entry, run: int = 0, result: str = "done", *, identifier: str = "b-1", **attributes: Any) -> Draft:
    values = Map(identifier=identifier, attributes=Map(attributes)) if attributes else EMPTY
    return Draft(
        kind=EntryKind.OUTCOME,
        run=run or begun.run,
        object=begun.object,
        fields={"intent": begun.seq, "result": result},
        values=values,
    )


def release(run: int) -> Draft:
    return Draft(kind=EntryKind.RELEASE, run=run, fields={"lease": run})


def encoded(
    drafts: Sequence[Draft],
    *,
    at: Head = Head(),  # noqa: B008  # frozen
    nonce: str = "nonce-of-16-char",
    bases: dict[int, int] | None = None,
    sealer: Sealer | None = None,
    unit: str = UNIT,
    now: int = START + 5,
    seed: bytes = b"s" * 64,
) -> EncodedGroup:
    return encode_group(drafts, unit=unit, at=at, now_ms=now, nonce=nonce, salts=seed, bases=bases or {}, sealer=sealer)
