"""Reversibility: for each change the class, the way back in words, and a plain sentence why; knows no policy.

| change | class |
| --- | --- |
| move, adopt, hold, lift, record, forget, settle | nothing: no new effect in the cloud |
| update, the ledger knows all former values | in place |
| update, some former value is sealed, hidden or unsure | unknown |
| create | recreate: the way back deletes it |
| delete or replace | recreate: the way back makes it again, with another identifier |
| the same, the type holds data | lossy: what was in it is gone |
| the same, and the deletion has a waiting period after which nothing brings it back | one way |
| delete what a failed creation of ours left over | nothing |
| delete what was only found beside the current thing | as deleting any of its type |
| the type, or what it was made with, is not known | unknown |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from firma.core.model.address import format_path
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Asset, Map, SecretRef, Sensitive, Unknown, Value, is_known
from firma.core.plan.plan import Act, Action, AttributeChange, Operation, Plan, ResourceChange
from firma.core.trust.facts import Facts, generation_of
from firma.core.trust.verdict import ChangeVerdict, Reversibility

RANK: Mapping[Reversibility, int] = {name: i for i, name in enumerate(Reversibility)}
"""Best first, as the enumeration lists them; unknown counts as the worst."""

_SHOWN_PATHS_MAX = 3
_SHOWN_CHARACTERS_MAX = 40
_MINUTE_MS = 60_000


def worst(levels: Iterable[Reversibility]) -> Reversibility:
    """Return the worst of some classes; nothing if there are none."""
    return max(levels, key=RANK.__getitem__, default=Reversibility.NOTHING)


def classify(plan: Plan, facts: Facts) -> tuple[ChangeVerdict, ...]:
    """Return the verdict of each change of a plan, in the plan's order."""
    return tuple(
        _classify(change, [plan.operations[key] for key in change.operations], facts) for change in plan.changes
    )


def _classify(change: ResourceChange, operations: Sequence[Operation], facts: Facts) -> ChangeVerdict:
    match change.action:
        case Action.CREATE:
            return _create(change, facts)
        case Action.UPDATE if not all(op.silent for op in operations if op.act is Act.UPDATE):
            return _update(change, facts)
        case Action.REPLACE | Action.DELETE:
            return _delete(change, operations, facts)
        case _:
            return _nothing(change)


def _nothing(change: ResourceChange) -> ChangeVerdict:
    why = {
        Action.FORGET: "it stays as it is in the cloud, and Firma no longer looks after it",
        Action.SETTLE: "it finds out how an earlier call ended",
        Action.MOVE: "only its name in Firma changes",
        Action.ADOPT: "it stays as it is in the cloud, and Firma looks after it from now on",
    }.get(change.action, "only what Firma records about it changes")
    back = _BACK.get(change.action, "nothing to undo")
    return ChangeVerdict(address=change.address, reversibility=Reversibility.NOTHING, inverse=back, why=why)


_BACK: Mapping[Action, str] = {
    Action.FORGET: "import it again",
    Action.ADOPT: "forget it",
    Action.MOVE: "move it back",
}


# -- creations --------------------------------------------------------------------------------------------------------
def _create(change: ResourceChange, facts: Facts) -> ChangeVerdict:
    schema = facts.schema(change.type)
    words, known = ["it can be deleted again"], []
    if schema is not None:
        if schema.holds_data:
            words.append("what is written to it until then is lost with it")
            known.append("the type holds data")
        words += after_deletion(schema)
    return ChangeVerdict(
        address=change.address,
        reversibility=Reversibility.RECREATE,
        inverse="delete it",
        why="; ".join(words),
        facts=tuple(known),
    )


def after_deletion(schema: TypeSchema) -> list[str]:
    """Return what must be said about deleting things of a type, in words."""
    words = []
    if schema.deletion_takes_days:
        words.append("its deletion takes effect only days later")
    if schema.reserves_name_ms:
        minutes = -(-schema.reserves_name_ms // _MINUTE_MS)
        words.append(f"its name stays taken for {minutes} min after a deletion")
    return words


# -- updates ----------------------------------------------------------------------------------------------------------
def _update(change: ResourceChange, facts: Facts) -> ChangeVerdict:
    obj = facts.object(change.object)
    now = None if obj is None else obj.now
    hidden = [c for c in change.attributes if _is_hidden(c.before)]
    schema = facts.schema(change.type)
    unsure = now is not None and now.unsure
    unread = [
        c for c in change.attributes if schema is None or (_is_write_only(schema, c) and (unsure or c.before is None))
    ]
    inverse = f"set back {_paths(change.attributes)}"
    if hidden or unread:
        path = format_path((hidden or unread)[0].path)
        why = f"what {path} was before is not known" + (" (sealed)" if hidden else " (the cloud never shows it)")
        return ChangeVerdict(address=change.address, reversibility=Reversibility.UNKNOWN, inverse=inverse, why=why)
    why = "the ledger knows every former value"
    secrets = [format_path(c.path) for c in change.attributes if isinstance(c.before, SecretRef)]
    if secrets:
        why += f"; the secret of {secrets[0]} must still have that version"
    before = "; ".join(_back(c) for c in change.attributes[:_SHOWN_PATHS_MAX])
    known = (f"before: {before}",) if before else ()
    return ChangeVerdict(
        address=change.address, reversibility=Reversibility.IN_PLACE, inverse=inverse, why=why, facts=known
    )


def _is_hidden(before: Value) -> bool:
    return not is_known(before) if not isinstance(before, Unknown) else True


def _is_write_only(schema: TypeSchema, change: AttributeChange) -> bool:
    attribute = schema.attributes.get(str(change.path[0]))
    return (attribute is not None and attribute.write_only) or change.path in schema.write_only


def _paths(changes: Sequence[AttributeChange]) -> str:
    shown = ", ".join(format_path(change.path) for change in changes[:_SHOWN_PATHS_MAX])
    more = len(changes) - _SHOWN_PATHS_MAX
    return f"{shown} and {more} more" if more > 0 else shown or "what it had"


def _back(change: AttributeChange) -> str:
    return f"{format_path(change.path)} = {_shown(change)}"


def _shown(change: AttributeChange) -> str:
    value = change.before
    if change.sensitive or isinstance(value, Sensitive | SecretRef):
        return "(sensitive)"
    if value is None:
        return "(not set)"
    if isinstance(value, Asset):
        return f"{value.name or 'asset'} {value.digest[:12]}"
    if isinstance(value, Map | tuple):
        return f"({len(value)} items)"
    text = str(value)
    return text if len(text) <= _SHOWN_CHARACTERS_MAX else f"{text[: _SHOWN_CHARACTERS_MAX - 1]}…"


# -- deletions and replacements ---------------------------------------------------------------------------------------
def _delete(change: ResourceChange, operations: Sequence[Operation], facts: Facts) -> ChangeVerdict:
    deletions = [op for op in operations if op.act is Act.DELETE]
    found = [generation_of(facts, op.object, op.generation) for op in deletions]
    if found and all(generation is not None and generation.failed for generation in found):
        return _leftover(change, deletions, facts)
    schema = facts.schema(change.type)
    found_level, why, known = level(schema)
    replaced = change.action is Action.REPLACE
    back = "replace it again, with the former values" if replaced else "create it again with the recorded values"
    if schema is not None and any(g is not None and not _is_recorded(g.request) for g in found):
        found_level, why = Reversibility.UNKNOWN, "what it was made with cannot be read"
    words = [why, _identity(change, operations, facts)]
    if schema is not None:
        words += after_deletion(schema)
    return ChangeVerdict(
        address=change.address,
        reversibility=found_level,
        inverse=back,
        why="; ".join(word for word in words if word),
        facts=known,
    )


def _leftover(change: ResourceChange, deletions: Sequence[Operation], facts: Facts) -> ChangeVerdict:
    """The verdict of removing what is there beside an object's current thing.

    What a creation of ours made and did not finish was never in use. Of what was only found (by its tags, or by a late
    answer) nobody knows that: it lives, and may be what the lost entries of a ledger made.
    """
    if not any(FOUND in op.generation for op in deletions):
        why = "it removes what a failed creation of ours left over, which was never in use"
        return ChangeVerdict(
            address=change.address, reversibility=Reversibility.NOTHING, inverse="nothing to undo", why=why
        )
    schema = facts.schema(change.type)
    found_level, why, known = level(schema)
    generations = [generation_of(facts, op.object, op.generation) for op in deletions]
    names = ", ".join(generation.identifier for generation in generations if generation is not None)
    return ChangeVerdict(
        address=change.address,
        reversibility=found_level,
        inverse="create it again, as far as it was read",
        why=f"{names} was found beside what is recorded, and lives; {why}" if why else f"{names} lives",
        facts=known,
    )


FOUND = "+"
"""What stands between the number and the identifier in the label of a generation that no creation answered with."""


def level(schema: TypeSchema | None) -> tuple[Reversibility, str, tuple[str, ...]]:
    """Return the class of deleting a thing of a type, why, and the facts behind it."""
    if schema is None:
        return Reversibility.UNKNOWN, "nobody knows its type here", ()
    if schema.holds_data and schema.deletion_takes_days:
        why = "it can be called back for some days, and then nothing brings its content back"
        return Reversibility.ONE_WAY, why, ("the type holds data", "its deletion is scheduled")
    if schema.holds_data:
        return Reversibility.LOSSY, "it can be made again, and what was in it is lost", ("the type holds data",)
    return Reversibility.RECREATE, "it can be made again as it was", ()


def _is_recorded(request: Map) -> bool:
    return all(is_known(value) for value in request.values())


def _identity(change: ResourceChange, operations: Sequence[Operation], facts: Facts) -> str:
    users = {
        user
        for op in operations
        if op.act is Act.DELETE and op.object is not None
        for user in facts.users(op.object, op.generation)
    } - {change.address}
    if not users:
        return "its identifier will be another one"
    many = f"{len(users)} others refer" if len(users) > 1 else f"{min(users)} refers"
    return f"its identifier will be another one, and {many} to it"
