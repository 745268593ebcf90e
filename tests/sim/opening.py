"""How a process of a simulation opens a log: all of it folded, or from a snapshot on; knows no run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firma.core.ledger import snapshot
from firma.core.ledger.snapshot import Snapshot
from firma.core.ledger.state import State
from firma.core.ledger.store import Head
from sim.violation import ViolationError

if TYPE_CHECKING:
    from sim.world import UnitWorld, World

SOMETIMES = 0.2
"""How often a log is opened by a snapshot, of any moment in it."""


def opened(w: World, unit: UnitWorld) -> State:
    """Return what a log comes to. Raises ViolationError where a snapshot of it comes to something else."""
    state, fold = w.mutant.new_state(), w.mutant.rules.fold
    at = w.openings.randint(1, len(unit.log)) if w.openings.random() < SOMETIMES else 0
    kept = b""
    for entry in unit.log:
        fold(state, entry)
        if entry.seq == at:
            taken = Snapshot(state, Head(at, bytes(32)), dict.fromkeys(state.leases, 0))
            kept = snapshot.encode_snapshot(unit.name, taken)
    if not at or type(state) is not State:
        return state
    w.counts["opened by a snapshot"] += 1
    found = snapshot.decode_snapshot(unit.name, kept)
    if found is None:
        raise ViolationError("snapshot not read", f"{unit.name} at {at}")
    for entry in unit.log[found.head.seq :]:
        fold(found.state, entry)
    if found.state != state:
        raise ViolationError("opening differs", f"{unit.name}: the snapshot of entry {at} and what came since")
    return found.state
