"""Keeping what was applied: a plan that takes something back changes nothing else of a thing; knows no operation.

What the source wishes for the same thing, and was not applied yet, waits: the recorded value stands for it. Where only
some differences from reality are set back, the others are left as they are found, and stay differences.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.address import Path, format_path, parse_path
from firma.core.model.diagnostic import Severity, diagnose
from firma.core.model.expression import opaques, references
from firma.core.model.node import Resource
from firma.core.model.value import Map, Sensitive, Unknown, Value
from firma.core.plan.compare import MISSING, at, equal
from firma.core.plan.departure import Departure, Layer, as_declared, departures
from firma.core.plan.sheet import Sheet, own_nodes


def waiting(node: Resource, obj: LedgerObject, free: Collection[str], name: str = "") -> Map:
    """Return the applied values of the paths at which the source differs, but of `free` paths and the `name` attribute.

    None stands for what was not given. What cannot be read here is left to the source.
    """
    now = obj.now
    if now is None:
        return Map()
    apart = [parse_path(text) for text in free]
    kept: dict[str, Value] = {}
    for path, former in _differences(node.inputs, now.wish):
        meets = any(path[: len(one)] == one or one[: len(path)] == path for one in apart)
        if meets or path == (name,) or _is_hidden(now, path):
            continue
        value = at(now.request, path) if _is_expressive(former) else former
        kept[format_path(path)] = None if value is MISSING else value
    return Map(kept)


def keep(sheet: Sheet, targets: Collection[str], set_back: Mapping[int, Collection[str]] | None = None) -> None:
    """Let what a plan takes back (by new holds of values, or as a target) be as it was applied in everything else.

    `set_back` names, by object, the differences from reality that a revert is about: then every other thing stays as
    it was applied, too, and every other difference as it is found.
    """
    unit, kept, as_found = f"{sheet.graph.unit}/", {}, {}
    for address, node in sheet.graph.resources.items():
        obj = _living(sheet, address, node)
        if obj is None:
            continue
        new = sheet.holds.new.get(f"o{obj.id}")
        is_target = bool({address, f"{unit}{address}"} & {*targets}) or (new is not None and bool(new.values))
        if not is_target and set_back is None:
            continue
        values = waiting(node, obj, _spoken_of(sheet, obj, address), _name_of(sheet, node))
        if set_back is not None:
            values = Map({**values, **_was_declared(sheet, node, obj, set_back.get(obj.id, ()))})
        if values and is_target:
            detail = f"{address}: {', '.join(values)}"
            sheet.note(diagnose("F264", detail, address=address, place=node.place, severity=Severity.NOTE))
        others = () if set_back is None else _others(sheet, node, obj, set_back.get(obj.id, ()))
        if others:
            as_found[f"o{obj.id}"] = tuple(one.name for one in others)
            values = Map({**values, **_as_found(node, obj, others, is_target=is_target)})
        if values:
            kept[f"o{obj.id}"] = values
            sheet.as_sent[address] = _came_from(sheet, obj, values)
    sheet.holds.waiting, sheet.holds.as_found = kept, as_found


def _came_from(sheet: Sheet, obj: LedgerObject, values: Map) -> set[str]:
    """Return the own nodes that applied values came from."""
    wish = Map() if obj.now is None else obj.now.wish
    said = [at(wish, parse_path(name)) for name in values]
    return {*own_nodes(sheet, Map(values=tuple(value for value in said if value is not MISSING)))}


def _was_declared(sheet: Sheet, node: Resource, obj: LedgerObject, meant: Collection[str]) -> dict[str, Value]:
    """Return what was declared where an acceptance ends by this plan, and the source says something else since."""
    hold = sheet.state.holds.get(f"o{obj.id}")
    found: dict[str, Value] = {}
    for name in meant if hold is not None else ():
        said, was = at(node.inputs, parse_path(name)), MISSING if hold is None else hold.was.get(name, MISSING)
        if was is not MISSING and not _is_expressive(said) and not _is_equal(said, was):
            found[name] = was
    return found


def _others(sheet: Sheet, node: Resource, obj: LedgerObject, meant: Collection[str]) -> tuple[Departure, ...]:
    """Return the differences of a thing that are not meant; none where setting back what is meant makes a new thing."""
    schema, now = sheet.schema(obj.type), obj.now
    if schema is None or now is None:
        return ()
    told = as_declared(now, sheet.state.holds.get(f"o{obj.id}"))
    found = departures(schema, told, node.options.ignore_changes)
    if any(one.replaces for one in found if one.name in meant):
        return ()
    return tuple(one for one in found if one.name not in meant)


def _as_found(node: Resource, obj: LedgerObject, others: Collection[Departure], *, is_target: bool) -> dict[str, Value]:
    """Return what stands where the source says otherwise. What another resource gives is only spoken of in a target."""
    found: dict[str, Value] = {}
    for one in others:
        value = MISSING if obj.now is None else at(obj.now.attributes, one.path)
        is_given = _is_expressive(at(node.inputs, one.path[:1]))
        if one.layer is Layer.DECLARED and (is_target or not is_given) and not _is_sealed(value):
            found[one.name] = None if value is MISSING else value
    return found


def _is_sealed(value: Any) -> bool:
    return isinstance(value, Sensitive) and isinstance(value.value, Unknown)


def _living(sheet: Sheet, address: str, node: Resource) -> LedgerObject | None:
    obj = sheet.state.object_at(address)
    return obj if obj is not None and obj.type == node.address.type and obj.now is not None else None


def _spoken_of(sheet: Sheet, obj: LedgerObject, address: str) -> set[str]:
    """Paths of which holds say something, or whose hold ends by this plan: there the source, or they, count."""
    keys = (f"o{obj.id}", f"a{address}")
    both = [sheet.holds.in_force.get(key) for key in keys] + [sheet.state.holds.get(key) for key in keys]
    return {path for hold in both if hold is not None for path in (*hold.values, *hold.seen, *hold.was)}


def _name_of(sheet: Sheet, node: Resource) -> str:
    schema = sheet.schema(node.address.type)
    return "" if schema is None or schema.name is None else schema.name.attribute


def _is_expressive(value: Any) -> bool:
    return value is not MISSING and any(True for _ in (*references(value), *opaques(value)))


def _is_hidden(generation: Generation, path: Path) -> bool:
    first = str(path[0]) if path else ""
    return any(hidden.partition(".")[2].startswith(first) for hidden in generation.hidden)


def _differences(source: Any, former: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield each path at which a source differs from what was declared before, with that."""
    if isinstance(source, Map) and isinstance(former, Map):
        for key in sorted({*source, *former}):
            yield from _differences(source.get(key, MISSING), former.get(key, MISSING), (*path, key))
    elif not _is_equal(source, former):
        yield path, former


def _is_equal(one: Any, other: Any) -> bool:
    left, right = (None if side is MISSING else side for side in (one, other))
    return equal(left, right)
