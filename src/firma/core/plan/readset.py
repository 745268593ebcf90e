"""The read set of a plan (decision 14) and its footprint (23): what it was made from, and whether that still stands.

| key | what it stands for |
| --- | --- |
| `o:ID` | the object's last entry |
| `a:ADDRESS` | object bound there (or null), and creations ever intended there |
| `u:ID` | objects that use it: of what is deleted or replaced |
| `h:KEY` | the entry of the newest hold or lift of that key |
| `l:ADDRESS` | digest of a look-up's pinned answer |
| `up:ADDRESS` | digest of an upstream's output; empty: from the same root plan, or only its contract names it |

Direct inputs count, not ancestors. Entries of the same plan digest never stale it; any other entry on a key does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from firma.core.ledger.state import State
from firma.core.model.expression import references
from firma.core.plan.plan import Act, Operation, Plan
from firma.core.plan.sheet import Sheet

_EMPTY: Mapping[str, str] = {}


def read_key(state: State, key: str, upstream: Mapping[str, str] = _EMPTY, answers: Mapping[str, str] = _EMPTY) -> Any:
    """Return what a key stands for now, as plain JSON. `upstream` and `answers` are digests by address."""
    kind, _, rest = key.partition(":")
    match kind:
        case "o":
            obj = state.objects.get(int(rest))
            return 0 if obj is None else obj.last
        case "a":
            return [state.by_address.get(rest), state.incarnations.get(rest, 0)]
        case "h":
            return state.hold_entries.get(rest, (0, ""))[0]
        case "u":
            return state.users(int(rest))
        case "up":
            return upstream.get(rest)
        case "l":
            return answers.get(rest)
        case _:
            raise ValueError(f"{key!r} is no key of a read set. This is a bug in Firma.")


def moved_keys(
    plan: Plan, state: State, upstream: Mapping[str, str] = _EMPTY, answers: Mapping[str, str] | None = None
) -> list[str]:
    """Return the keys of a plan's read set that no longer stand, sorted; none: the plan is valid.

    Look-ups are compared only where `answers` (digests by address) are given: only `--relock` changes pinned answers.
    Outputs from the same root plan (an empty digest) stand: apply sees to their values.
    """
    bad: list[str] = []
    mine: set[int] | None = None
    for key, was in plan.read_set.items():
        kind = key.partition(":")[0]
        if (kind == "l" and answers is None) or (kind == "up" and not was):
            continue
        now = read_key(state, key, upstream, answers or _EMPTY)
        if now == was:
            continue
        if mine is None:
            mine = {o.id for o in state.objects.values() if any(p == plan.digest for _, p in o.touched)}
        if not _own(key, was, plan, state, mine):
            bad.append(key)
    return sorted(bad)


def _own(key: str, was: Any, plan: Plan, state: State, mine: set[int]) -> bool:
    """Return whether all that moved a key were entries of this very plan. `mine` are the objects that it touched."""
    kind, _, rest = key.partition(":")
    match kind:
        case "o":
            obj = state.objects.get(int(rest))
            return obj is not None and all(p == plan.digest for n, p in obj.touched if n > was)
        case "h":
            return state.hold_entries.get(rest, (0, ""))[1] == plan.digest
        case "u":
            return set(state.users(int(rest))) ^ set(was) <= mine
        case "a":
            bound = state.by_address.get(rest)
            if bound is None:
                return was[0] in mine
            touched = state.objects[bound].touched
            return bound in mine and all(p == plan.digest for n, p in touched if n > plan.seq)
        case _:
            return False


def footprint(sheet: Sheet, operations: Iterable[Operation]) -> tuple[frozenset[str], frozenset[str], set[str]]:
    """Return what the operations write, what they read beside that, and all keys of the read set."""
    writes: set[str] = set()
    reads: set[str] = set()
    keys: set[str] = set()
    for op in operations:
        if op.act is Act.OUTPUT:
            writes.add(f"out:{op.options['name']}")
        elif op.act in (Act.HOLD, Act.LIFT):
            _hold(op, writes, keys)
        elif op.act in (Act.LOOKUP, Act.OPEN, Act.CLOSE):
            reads |= _objects(sheet, op.dependencies)
        else:
            _object(sheet, op, writes, reads, keys)
        for used in op.dependencies:
            reads |= {f"a:{used}"} | _objects(sheet, (used,))
        reads |= {f"o:{number}" for number, _ in op.kept}
        keys |= {f"up:{address}" for address in sheet.graph.foreign.get(op.address, ()) if op.address}
        keys |= {f"l:{used}" for used in sheet.uses.get(op.address, ()) if _is_answered(sheet, used)}
        if sheet.holds.in_force:  # what is held may refer to what the source does not
            taken = {reference.address for reference in references(op.wish)}
            keys |= {f"up:{address}" for address in taken & sheet.upstreams.values.keys()}
    if keys or writes or reads:
        # What the program received as values has decided what there is at all.
        keys |= {f"up:{address}" for address in sheet.graph.received}
        keys |= {f"up:{address}" for address in sheet.upstreams.contracted}
        for loop in sheet.items:  # and so has what the items of its loops came from
            keys |= {f"up:{address}" for address in sheet.graph.foreign.get(loop, ())}
            keys |= {f"l:{used}" for used in sheet.uses.get(loop, ()) if _is_answered(sheet, used)}
            reads |= _objects(sheet, sheet.used_resources(loop))
    keys |= {key for key in writes | reads if key[:2] in ("o:", "a:")}
    keys |= _holds(keys)
    return frozenset(writes), frozenset(reads - writes), keys


def _hold(op: Operation, writes: set[str], keys: set[str]) -> None:
    key = str(op.options["key"])
    writes |= {f"h:{key}", f"{key[0]}:{key[1:]}"}
    if op.address:
        writes.add(f"a:{op.address}")  # a run that began the object knows it by its address only
    keys.add(f"h:{key}")


def _object(sheet: Sheet, op: Operation, writes: set[str], reads: set[str], keys: set[str]) -> None:
    if op.address:
        writes.add(f"a:{op.address}")
        node = sheet.resources.get(op.address)
        if node is not None:
            reads |= {f"a:{source}" for source in node.options.moved_from}
    if op.object is not None:
        writes.add(f"o:{op.object}")
    if op.act is Act.MOVE:
        writes.add(f"a:{op.value}")
    elif op.act is Act.DELETE:
        keys.add(f"u:{op.object}")


def _objects(sheet: Sheet, addresses: Iterable[str]) -> set[str]:
    found = (sheet.bound.get(address) for address in addresses)
    return {f"o:{obj.id}" for obj in found if obj is not None}


def _is_answered(sheet: Sheet, address: str) -> bool:
    decision = sheet.decisions.get(address)
    return decision is not None and decision.answer is not None


def _holds(keys: set[str]) -> set[str]:
    return {f"h:{key[0]}{key[2:]}" for key in keys if key[:2] in ("o:", "a:")}


def planned_keys(sheet: Sheet, keys: Iterable[str], answers: Mapping[str, str]) -> dict[str, Any]:
    """Return the read set: each key with what it stands for in planning."""
    upstream = sheet.upstreams.digests
    return {key: read_key(sheet.state, key, upstream, answers) for key in sorted(keys)}
