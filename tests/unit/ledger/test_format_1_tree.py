"""The tree of the recorded ledger is pinned: roots, tiles, proofs and a signed checkpoint that others reproduce."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import merkle_reference as reference
from firma.core.ledger.checkpoint import origin_of, parse_checkpoint
from firma.core.ledger.merkle import check_consistency, check_inclusion, leaf_hash
from firma.core.ledger.note import check_note, parse_note, parse_verifier_key, verifier_key
from firma.core.ledger.store import Head, Key
from firma.core.ledger.tiles import encode_bundle
from firma.signing.ed25519 import Ed25519Signer, Ed25519Verifier
from firma.stores.checkpoints import UnitTree, newest_tree
from firma.stores.memory import MemoryStore
from firma.stores.tree import tree_name
from ledger_world import UNIT

FIXTURES = Path(__file__).parents[2] / "fixtures"
LEDGER: dict[str, Any] = json.loads((FIXTURES / "formats/1/ledger.json").read_text(encoding="utf-8"))
PINNED: dict[str, Any] = json.loads((FIXTURES / "tree/ledger.json").read_text(encoding="utf-8"))
HEADERS = [row["data"].encode() for row in LEDGER["entries"]]
SIZE = len(HEADERS)


def text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def hashes(texts: list[str]) -> list[bytes]:
    return [base64.b64decode(one) for one in texts]


def signer() -> Ed25519Signer:
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(PINNED["key"]["private"]))
    return Ed25519Signer(PINNED["origin"], private.public_key().public_bytes_raw(), private)


async def checkpointed() -> MemoryStore:
    """The recorded ledger with checkpoints of 7 and of all its entries."""
    store, key = MemoryStore(), signer()
    head = await store.put(UNIT, Head(), HEADERS[:7], [Key()] * 7)
    await UnitTree(store, UNIT).keep(head, [key])
    head = await store.put(UNIT, head, HEADERS[7:], [Key()] * (SIZE - 7))
    await UnitTree(store, UNIT).keep(head, [key])
    return store


def test_the_pinned_roots_are_those_of_the_recorded_headers() -> None:
    roots = [text(reference.tree_hash(HEADERS[:size])) for size in range(SIZE + 1)]
    assert roots == PINNED["roots"]
    assert [text(leaf_hash(data)) for data in HEADERS] == PINNED["leaves"]


def test_the_pinned_blobs_are_those_that_are_kept() -> None:
    async def work() -> dict[str, str]:
        store = await checkpointed()
        place = tree_name(UNIT, "")
        blobs = await store.get_blobs(await store.find_blobs(place))
        assert place == PINNED["place"]
        return {name.removeprefix(place): text(data) for name, data in blobs.items()}

    assert asyncio.run(work()) == PINNED["blobs"]


def test_the_pinned_checkpoint_is_signed_by_the_pinned_key() -> None:
    name, material = parse_verifier_key(PINNED["key"]["public"])
    assert verifier_key(signer()) == PINNED["key"]["public"]
    note = parse_note(PINNED["checkpoint"].encode())
    assert text(note.to_bytes()) == PINNED["blobs"]["checkpoint"]
    assert check_note(note, [Ed25519Verifier(name, material[1:])]) == note.signatures
    found = parse_checkpoint(note.text)
    assert (found.origin, found.size, text(found.root)) == (origin_of(UNIT), SIZE, PINNED["roots"][SIZE])


def test_the_pinned_proofs_are_those_that_are_made_and_they_hold() -> None:
    async def work() -> None:
        tree = await newest_tree(await checkpointed(), UNIT)
        assert tree is not None
        for one in PINNED["inclusion"]:
            proof, size, number = tuple(hashes(one["proof"])), one["size"], one["entry"]
            assert await tree.inclusion(number, size) == proof
            check_inclusion(leaf_hash(HEADERS[number - 1]), number - 1, size, proof, hashes(PINNED["roots"])[size])
        for one in PINNED["consistency"]:
            proof, old, new = tuple(hashes(one["proof"])), one["old"], one["new"]
            assert await tree.consistency(old, new) == proof
            check_consistency(old, hashes(PINNED["roots"])[old], new, hashes(PINNED["roots"])[new], proof)

    asyncio.run(work())


def test_the_pinned_bundle_holds_the_recorded_headers() -> None:
    assert text(encode_bundle(HEADERS[:3])) == PINNED["bundle of entries 1 to 3"]
