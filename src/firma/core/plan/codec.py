"""The plan as canonical bytes, version 1, and its two digests (decision 13); knows no store.

The bytes are the plan's content address: `digest` is their SHA-256 and does not stand in them. `effect_digest` is over
what people approve: operations, changes, values that were read. Places, numbers, times and versions are outside of it.
Decoding is strict: bytes that this codec would not have written are refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any, TypeVar

from firma.core.model.codec import CodecError, dumps, from_tagged, loads, to_tagged
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.node import Replacement
from firma.core.model.place import Place
from firma.core.model.value import EMPTY
from firma.core.plan.plan import WHOLE, Act, Action, AttributeChange, Deferred, Operation, Plan, ResourceChange, Scope

VERSION = 1


def sealed(plan: Plan, verdict: Mapping[str, Any] | None = None) -> Plan:
    """Return the plan with its digests; with a verdict (plain JSON), that is part of what people approve."""
    effect = sha256(b"firma effect 1\n")
    effect.update(_part(plan, "operations", plan.operations, _operations))
    effect.update(_part(plan, "effects", plan.changes, _effects))
    effect.update(dumps([[d.address, d.why] for d in plan.deferred]))
    effect.update(dumps(_values_read(plan)))
    effect.update(dumps(verdict or {}))
    if plan.scope:
        effect.update(dumps(_scope(plan)))
    made = replace(plan, effect_digest=effect.hexdigest(), digest="")
    return replace(made, digest=sha256(encode_plan(made)).hexdigest())


def encode_plan(plan: Plan) -> bytes:
    """Return the canonical bytes of a plan; their SHA-256 is its digest."""
    members = {
        "answers": dumps(to_tagged(plan.answers)),
        "changes": _part(plan, "changes", plan.changes, _changes),
        "deferred": dumps([[d.address, d.why, list(d.waits_for)] for d in plan.deferred]),
        "effect": dumps(plan.effect_digest),
        "facts": dumps(plan.facts),
        "firma": b'"plan"',
        "graph": dumps(plan.graph_digest),
        "notes": dumps([note.to_plain() for note in plan.notes]),
        "operations": _part(plan, "operations", plan.operations, _operations),
        "outputs": dumps(to_tagged(plan.outputs)),
        "places": _part(plan, "places", plan.operations, _places),
        "providers": dumps({name: to_tagged(value) for name, value in plan.providers.items()}),
        "read_set": _part(plan, "read_set", plan.read_set, dumps),
        "reads": _part(plan, "reads", plan.reads, _sorted),
        "seq": dumps(plan.seq),
        "source": dumps(plan.source_digest),
        "unchanged": dumps(plan.unchanged),
        "unit": dumps(plan.unit),
        "version": dumps(VERSION),
        "writes": _part(plan, "writes", plan.writes, _sorted),
    }
    if plan.scope:  # the bytes of a whole plan are those of versions that knew no other
        members["scope"] = dumps(_scope(plan))
    return b"{" + b",".join([b'"%s":%s' % (name.encode(), members[name]) for name in sorted(members)]) + b"}"


T = TypeVar("T")


def _part(plan: Plan, name: str, part: T, encode: Callable[[T], bytes]) -> bytes:
    """Return the bytes of a part: made once, as long as the plan has this very part."""
    kept = plan.encoded.get(name)
    if kept is None or kept[0] is not part:
        kept = plan.encoded[name] = (part, encode(part))
    return kept[1]


def decode_plan(data: bytes, digest: str = "") -> Plan:
    """Return the plan of bytes.

    Raises:
        PermanentError: F225 if they are not exactly what `encode_plan` writes or not of this digest, F226 if newer.
    """
    found = sha256(data).hexdigest()
    if digest and found != digest:
        raise PermanentError(diagnose("F225", f"digest {found[:12]}…, and {digest[:12]}… was asked for.", value=digest))
    try:
        plan = replace(_read(_versioned(data)), digest=found)
    except (CodecError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise PermanentError(diagnose("F225", f"{type(error).__name__}: {str(error)[:200]}.")) from error
    if encode_plan(plan) != data:
        raise PermanentError(diagnose("F225", "they are not in canonical form."))
    return plan


def _versioned(data: bytes) -> Mapping[str, Any]:
    """Return the members of a plan of our version. Raises CodecError, or PermanentError (F226)."""
    plain = loads(data)
    if not isinstance(plain, dict) or plain.get("firma") != "plan":
        raise CodecError("they do not say that they are one")
    if plain["version"] != VERSION:
        version = str(plain["version"])
        raise PermanentError(diagnose("F226", f"version {version}; this engine reads {VERSION}.", value=version))
    return plain


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _dump(items: list[Any]) -> bytes:
    return _ENCODER.encode(items).encode()


def _operations(operations: Mapping[str, Operation]) -> bytes:
    return _dump([_operation(op) for op in operations.values()])


def _places(operations: Mapping[str, Operation]) -> bytes:
    return dumps({op.key: _place(op.place) for op in operations.values() if op.place is not None})


def _effects(changes: tuple[ResourceChange, ...]) -> bytes:
    return _dump([_effect_of_change(change) for change in changes])


def _changes(changes: tuple[ResourceChange, ...]) -> bytes:
    return _dump([_change(change) for change in changes])


def _sorted(keys: frozenset[str]) -> bytes:
    return dumps(sorted(keys))


def _values_read(plan: Plan) -> list[Any]:
    """Return what was read, as far as its value and not its number matters: look-ups, upstreams, users, holds there."""
    found: list[Any] = []
    for key, stood in plan.read_set.items():
        kind = key.partition(":")[0]
        if kind in ("l", "up", "u"):
            found.append([key, stood])
    return found


def _scope(plan: Plan) -> dict[str, Any]:
    scope = plan.scope
    return {
        "added": list(scope.added),
        "excludes": list(scope.excludes),
        "held": [list(pair) for pair in scope.held],
        "targets": list(scope.targets),
    }


# -- out --------------------------------------------------------------------------------------------------------------
def _operation(op: Operation) -> dict[str, Any]:
    """Return an operation without its place; defaults are left out."""
    plain: dict[str, Any] = {"key": op.key, "act": op.act}
    if op.address:
        plain["address"] = op.address
    if op.object is not None:
        plain["object"] = op.object
    if op.type:
        plain["type"] = op.type
    if op.provider:
        plain["provider"] = op.provider
    if op.generation:
        plain["generation"] = op.generation
    if op.wish:
        plain["wish"] = wish = to_tagged(op.wish)
        if op.desired is not op.wish:
            desired = to_tagged(op.desired)
            if desired != wish:
                plain["desired"] = [desired]
    elif op.desired:
        plain["desired"] = [to_tagged(op.desired)]
    if op.after:
        plain["after"] = list(op.after)
    if op.dependencies:
        plain["dependencies"] = list(op.dependencies)
    if op.options:
        plain["options"] = op.options
    return plain | _rare(op)


def _rare(op: Operation) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    if op.replacement is not Replacement.DEFAULT:
        plain["replacement"] = op.replacement
    for name in ("final", "silent", "planned", "sensitive"):
        if getattr(op, name):
            plain[name] = True
    if op.value is not None:
        plain["value"] = [to_tagged(op.value)]
    if op.timeout_ms:
        plain["timeout"] = op.timeout_ms
    if op.left:
        plain["left"] = list(op.left)
    if op.kept:
        plain["kept"] = [list(pair) for pair in op.kept]
    if op.expected:
        plain["expected"] = to_tagged(op.expected)
    return plain


def _change(change: ResourceChange) -> dict[str, Any]:
    plain: dict[str, Any] = {
        **_effect_of_change(change),
        "operations": list(change.operations),
        "observed": change.observed,
        "protected": change.protected,
        "place": None if change.place is None else _place(change.place),
    }
    return plain


def _effect_of_change(change: ResourceChange) -> dict[str, Any]:
    return {
        "address": change.address,
        "type": change.type,
        "action": change.action,
        "object": change.object,
        "attributes": [_attribute(attribute) for attribute in change.attributes],
        "replacement": change.replacement,
        "moved_from": change.moved_from,
        "why": change.why,
        "provider": change.provider,
    }


def _attribute(change: AttributeChange) -> list[Any]:
    flags = "".join(sign for sign, on in (("r", change.replaces), ("s", change.sensitive), ("d", change.drift)) if on)
    return [list(change.path), to_tagged(change.before), to_tagged(change.after), flags]


def _place(place: Place) -> list[Any]:
    return [place.file, place.line, place.column, place.end_column]


# -- in ---------------------------------------------------------------------------------------------------------------
def _read(plain: Mapping[str, Any]) -> Plan:
    places = {key: Place(*place) for key, place in plain["places"].items()}
    operations = [_read_operation(item, places) for item in plain["operations"]]
    return Plan(
        unit=plain["unit"],
        operations={op.key: op for op in operations},
        changes=tuple(_read_change(item) for item in plain["changes"]),
        read_set=plain["read_set"],
        writes=frozenset(plain["writes"]),
        reads=frozenset(plain["reads"]),
        deferred=tuple(Deferred(address=a, why=w, waits_for=tuple(f)) for a, w, f in plain["deferred"]),
        outputs=from_tagged(plain["outputs"]),
        answers=from_tagged(plain["answers"]),
        notes=tuple(Diagnostic.from_plain(note) for note in plain["notes"]),
        graph_digest=plain["graph"],
        source_digest=plain["source"],
        seq=plain["seq"],
        effect_digest=plain["effect"],
        facts=plain["facts"],
        providers={name: from_tagged(value) for name, value in plain["providers"].items()},
        unchanged=plain["unchanged"],
        scope=_read_scope(plain["scope"]) if "scope" in plain else WHOLE,
    )


def _read_scope(plain: Mapping[str, Any]) -> Scope:
    return Scope(
        targets=_texts(plain["targets"]),
        excludes=_texts(plain["excludes"]),
        added=_texts(plain["added"]),
        held=tuple((str(address), str(action)) for address, action in plain["held"]),
    )


def _read_operation(plain: Mapping[str, Any], places: Mapping[str, Place]) -> Operation:
    wish = from_tagged(plain["wish"]) if "wish" in plain else EMPTY
    return Operation(
        key=plain["key"],
        act=Act(plain["act"]),
        address=plain.get("address", ""),
        object=plain.get("object"),
        type=plain.get("type", ""),
        provider=plain.get("provider", ""),
        generation=plain.get("generation", ""),
        wish=wish,
        desired=from_tagged(plain["desired"][0]) if "desired" in plain else wish,
        after=_texts(plain.get("after", ())),
        replacement=Replacement(plain.get("replacement", "")),
        final=plain.get("final", False),
        silent=plain.get("silent", False),
        planned=plain.get("planned", False),
        dependencies=_texts(plain.get("dependencies", ())),
        options=plain.get("options", {}),
        place=places.get(plain["key"]),
        value=from_tagged(plain["value"][0]) if "value" in plain else None,
        sensitive=plain.get("sensitive", False),
        timeout_ms=plain.get("timeout", 0),
        left=tuple(plain.get("left", ())),
        kept=tuple((number, str(label)) for number, label in plain.get("kept", ())),
        expected=from_tagged(plain["expected"]) if "expected" in plain else EMPTY,
    )


def _read_change(plain: Mapping[str, Any]) -> ResourceChange:
    return ResourceChange(
        address=plain["address"],
        type=plain["type"],
        action=Action(plain["action"]),
        object=plain["object"],
        attributes=tuple(_read_attribute(item) for item in plain["attributes"]),
        replacement=Replacement(plain["replacement"]),
        moved_from=plain["moved_from"],
        why=plain["why"],
        place=None if plain["place"] is None else Place(*plain["place"]),
        operations=_texts(plain["operations"]),
        provider=plain["provider"],
        protected=plain["protected"],
        observed=plain["observed"],
    )


def _read_attribute(item: list[Any]) -> AttributeChange:
    path, before, after, flags = item
    return AttributeChange(
        path=tuple(path),
        before=from_tagged(before),
        after=from_tagged(after),
        replaces="r" in flags,
        sensitive="s" in flags,
        drift="d" in flags,
    )


def _texts(items: Iterable[Any]) -> tuple[str, ...]:
    return tuple(str(item) for item in items)
