"""Planted bugs of drift and of snapshots: what is not seen, what is silent for ever, what is set back beside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from firma.core.ledger import folding, snapshot
from firma.core.ledger.entry import Entry
from firma.core.ledger.snapshot import Snapshot
from firma.core.ledger.state import LedgerObject
from firma.core.model.value import Map
from firma.core.plan import departure, keeping
from firma.engine import departing
from firma.engine.departing import Known
from sim.mutant import Mutant

seen, decode, known_of = folding._seen, snapshot.decode_snapshot, departing.known_of


def _a_look_is_the_baseline(obj: LedgerObject, entry: Entry) -> None:
    """What was seen once is what we wrote: after a look nothing differs any more."""
    seen(obj, entry)
    generation = obj.generations.get(entry.generation)
    if generation is not None and "attributes" in entry.values:
        generation.answered = generation.attributes


def _never_over(fields: Mapping[str, Any], now_ms: int) -> bool:
    return False


def _any_value(one: Any, other: Any) -> bool:
    return True


def _none(*_: Any, **__: Any) -> tuple[Any, ...]:
    return ()


async def _nothing_vanished(*_: Any) -> list[Any]:
    return []


async def _known_as_recorded(context: Any, units: Any) -> Known:
    """Whatever is not recorded yet is a stranger's."""
    return replace(await known_of(context, units), making=frozenset())


def _all_is_answered(answered: Map, before: Map, paths: Any) -> Map:
    """Whatever a write of ours was answered is ours: a hand's change is forgotten at our next write."""
    return answered


def _decoded(change: Callable[[Snapshot], Snapshot]) -> Callable[[str, bytes], Snapshot | None]:
    def read(unit: str, data: bytes) -> Snapshot | None:
        found = decode(unit, data)
        return None if found is None else change(found)

    return read


def _without_forgotten(found: Snapshot) -> Snapshot:
    found.state.forgotten = set()
    return found


def _one_too_far(found: Snapshot) -> Snapshot:
    """The entry after the snapshot counts as one that is in it."""
    return replace(found, head=replace(found.head, seq=found.head.seq + 1))


def _without_baselines(found: Snapshot) -> Snapshot:
    for obj in found.state.objects.values():
        for generation in obj.generations.values():
            generation.answered = generation.attributes
    return found


def _snapshot(change: Callable[[Snapshot], Snapshot]) -> Mutant:
    return Mutant(patches=((snapshot, "decode_snapshot", _decoded(change)),))


DRIFT_MUTANTS: Mapping[str, Mutant] = {
    "a look moves the baseline": Mutant(patches=((folding, "_seen", _a_look_is_the_baseline),)),
    "an acceptance is never over": Mutant(patches=((departure, "_is_over", _never_over),)),
    "an acceptance is of any value": Mutant(patches=((departure, "equal", _any_value),)),
    "what vanished earlier is not told": Mutant(patches=((departing, "vanished_earlier", _nothing_vanished),)),
    "another thing counts as ours": Mutant(patches=((departing, "is_another", lambda schema, generation: False),)),
    "what is being made is a stranger": Mutant(patches=((departing, "known_of", _known_as_recorded),)),
    "a revert sets everything back": Mutant(patches=((keeping, "_others", _none),)),
    "a revert carries out what waits": Mutant(patches=((keeping, "waiting", lambda *_: Map()),)),
    "a write of ours forgets what a hand did": Mutant(patches=((folding, "with_departed", _all_is_answered),)),
    "snapshot without what was forgotten": _snapshot(_without_forgotten),
    "snapshot of one entry more": _snapshot(_one_too_far),
    "snapshot without baselines": _snapshot(_without_baselines),
}
