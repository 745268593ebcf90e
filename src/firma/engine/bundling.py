"""Bundles: one file with a change's entries, their values, and every proof that somebody else needs; changes nothing.

Format: docs/reference/bundle.md. `standalone/verify.py` reads it, and needs nothing of ours.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from firma.core.ledger.reading import Reading
from firma.core.ledger.record import record_name
from firma.core.ledger.store import StoreError
from firma.core.model.diagnostic import PermanentError, UsageError, diagnose
from firma.engine.context import Context
from firma.engine.points import Point, change_point, last_point
from firma.engine.trust_roots import read_notes
from firma.signing.dsse import write_envelope
from firma.stores.checkpoints import newest_checkpoint, newest_tree
from firma.stores.problems import failure_of
from firma.stores.tree import ProvenTree
from firma.witness.remembered import Remembered, WitnessError

PAYLOAD_TYPE = "application/vnd.firma.bundle+json"
FORMAT = 1
CHUNK = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundle:
    """A bundle's bytes, and what it holds: the change's name, its units, how many entries, who signed it."""

    data: bytes
    change: str
    units: tuple[str, ...]
    entries: int
    signed_by: tuple[str, ...]


async def bundle(context: Context, what: str) -> Bundle:
    """Return the bundle of a change, or of everything that a unit recorded (`what`: a unit).

    Raises:
        UsageError: F913, nothing or several are meant. PermanentError: F911, nothing was ever applied; F586, a unit has
            no checkpoint yet: nothing could be proven. FirmaError: F5…, the ledger cannot be read.
    """
    try:
        known = set(await context.store.units())
        name, chosen = await _chosen(context, what, known)
        units = [await _unit(context, unit, plans) for unit, plans in chosen.items()]
    except StoreError as error:
        raise failure_of(error) from error
    body: dict[str, Any] = {
        "bundle": FORMAT,
        "project": context.project.name,
        "environment": context.environment.name,
        "change": name,
        "roots": [note.decode() for _, note in sorted(read_notes(context.project.root).items())],
        "units": units,
    }
    signers = tuple(context.signers(units[0]["unit"]))
    data = write_envelope(PAYLOAD_TYPE, json.dumps(body, sort_keys=True, separators=(",", ":")).encode(), signers)
    return Bundle(
        data=data,
        change=name,
        units=tuple(one["unit"] for one in units),
        entries=sum(len(one["entries"]) for one in units),
        signed_by=tuple(one.name for one in signers),
    )


async def _chosen(context: Context, what: str, known: set[str]) -> tuple[str, dict[str, frozenset[str] | None]]:
    """Return the change's name, and unit -> the plans of it; None for all of a unit."""
    whole = next((unit for unit in known if what and unit in {what, f"{context.project.name}/{what}"}), "")
    if whole:
        return "", {whole: None}
    point: Point | None = await last_point(context) if what in {"", "last"} else await change_point(context, what)
    if point is None:
        raise UsageError(diagnose("F913", f"nothing is called {what!r}", value=what))
    return point.name, {str(unit): plans for unit, plans in point.plans.items()}


async def _unit(context: Context, unit: str, plans: frozenset[str] | None) -> dict[str, Any]:
    newest, tree = await newest_checkpoint(context.store, unit), await newest_tree(context.store, unit)
    if newest is None or tree is None:
        raise PermanentError(diagnose("F586", f"{unit} has no checkpoint yet", value=unit))
    rows, nonces = await _rows(context, unit, plans, tree.size)
    if not rows:
        raise PermanentError(diagnose("F586", f"the checkpoint of {unit} covers nothing of it yet", value=unit))
    blobs = await context.store.get_blobs([record_name(unit, nonce) for nonce in nonces])
    return {
        "unit": unit,
        "checkpoint": newest.note.to_bytes().decode(),
        "entries": [
            {"number": seq, "data": _text(data), "proof": [_text(one) for one in await tree.inclusion(seq)]}
            for seq, data in rows
        ],
        "records": {
            nonce: _text(blobs[record_name(unit, nonce)]) for nonce in nonces if record_name(unit, nonce) in blobs
        },
        "witnesses": [
            await _witness(tree, one) for one in _remembered(context, unit) if one.checkpoint.size <= tree.size
        ],
    }


async def _rows(
    context: Context, unit: str, plans: frozenset[str] | None, size: int
) -> tuple[list[tuple[int, bytes]], list[str]]:
    """Return the entries of the runs that carried plans (all, where none is given), and the nonces of their records."""
    reading, runs = Reading(unit), set[int]()
    rows: list[tuple[int, bytes]] = []
    nonces: dict[str, None] = {}
    while reading.head.seq < size:
        stored = await context.store.tail(unit, reading.head.seq, min(CHUNK, size - reading.head.seq))
        if not stored:
            break
        for row, header in zip(stored, reading.headers(stored), strict=True):
            if plans is not None and header.get("f", {}).get("plan") in plans:
                runs.add(row.seq)
            of = {row.seq, header.get("r", 0), header.get("f", {}).get("lease", 0)}
            if plans is None or runs & of or header["k"] == "genesis":
                rows.append((row.seq, row.data))
                if "w" in header:
                    nonces[header["n"]] = None
    return rows, list(nonces)


def _remembered(context: Context, unit: str) -> Sequence[Remembered]:
    if context.witnessing is None:
        return ()
    git = context.witnessing.git()
    try:
        return [one for one in git.recall() if one.unit == unit and one.note is not None] if git is not None else []
    except WitnessError:
        return ()  # what a witness says now, whoever checks asks it: the bundle has no word of it then


async def _witness(tree: ProvenTree, one: Remembered) -> dict[str, Any]:
    proof = await tree.consistency(one.checkpoint.size)
    note = one.note.to_bytes().decode() if one.note is not None else ""
    return {"by": one.by, "note": note, "proof": [_text(each) for each in proof]}


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()
