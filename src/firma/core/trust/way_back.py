"""The way back from something that happened: the class, the inverse in words, and why; knows no plan and no policy."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.ledger.blame import AttributeStep, Blame, Step, What, is_hidden, value_at
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.address import Path, format_path
from firma.core.model.schema import TypeSchema
from firma.core.model.value import reveal
from firma.core.plan.compare import covers
from firma.core.trust.facts import Facts
from firma.core.trust.reversibility import after_deletion, level
from firma.core.trust.verdict import ChangeVerdict, Reversibility

_MADE = frozenset({What.CREATED, What.ADOPTED})


def way_back(story: Blame, step: Step, state: State, facts: Facts, path: Path = ()) -> ChangeVerdict:
    """Return whether a step of an object's story can be taken back now, how, and why; `path`: what is asked of it."""
    obj = state.objects.get(step.object)
    lives = obj is not None and obj.now is not None
    schema = facts.schema(story.type)
    again = any(earlier.what in _MADE and earlier.seq < step.seq for earlier in story.steps)
    if step.what in _MADE and lives:
        found = _replacement(schema) if again else _creation(schema)
    elif step.what is What.UPDATED and lives:
        found = _update(schema, step.changes)
    elif step.what is What.REPLACED and lives:
        found = _replacement(schema)
    elif step.what is What.DELETED:
        found = _deletion(schema)
    elif step.what is What.OBSERVED_CHANGED and lives:
        found = _observed(obj, step.changes, path, schema)
    elif step.what is What.OBSERVED_GONE:
        found = Reversibility.RECREATE, "apply what is declared", "the next plan makes it again, where it is declared"
    else:
        found = Reversibility.NOTHING, "nothing to undo", "it had no effect in the cloud, or that is gone already"
    reversibility, inverse, why = found
    return ChangeVerdict(address=story.address, reversibility=reversibility, inverse=inverse, why=why)


def _observed(
    obj: LedgerObject | None, changes: Sequence[AttributeStep], path: Path, schema: TypeSchema | None
) -> tuple[Reversibility, str, str]:
    """What is asked for now as it was seen was taken over into the source: that is no drift any more."""
    now = None if obj is None else obj.now
    paths = [path] if path else [(change.path,) for change in changes]
    if now is not None and paths and all(_is_taken_over(now, one, schema) for one in paths):
        names = ", ".join(format_path(one) for one in paths)
        return Reversibility.IN_PLACE, f"set back {names}", "it was taken over: what is declared now is what was seen"
    return Reversibility.IN_PLACE, "apply what is declared", "the next plan shows it as drift"


def _is_taken_over(now: Generation, path: Path, schema: TypeSchema | None) -> bool:
    asked, there = value_at(now.request, path), value_at(now.attributes, path)
    attribute = schema.attributes.get(str(path[0])) if schema is not None else None
    if asked is None or is_hidden(asked) or is_hidden(there):
        return False
    if attribute is not None and len(path) == 1:
        return covers(attribute, asked, there)
    return bool(reveal(asked) == reveal(there))


def _creation(schema: TypeSchema | None) -> tuple[Reversibility, str, str]:
    words = ["it can be deleted again"]
    if schema is not None:
        words += ["what was written to it is lost with it"] if schema.holds_data else []
        words += after_deletion(schema)
    holds_data = schema is not None and schema.holds_data
    return Reversibility.LOSSY if holds_data else Reversibility.RECREATE, "delete it", "; ".join(words)


def _update(schema: TypeSchema | None, changes: Sequence[AttributeStep]) -> tuple[Reversibility, str, str]:
    names = ", ".join(change.path for change in changes) or "what it had"
    hidden = next((change.path for change in changes if change.is_hidden), "")
    if hidden:
        return Reversibility.UNKNOWN, f"set back {names}", f"what {hidden} was before cannot be read"
    fixed = [c.path for c in changes if schema is not None and (c.path,) in schema.create_only]
    if fixed:
        return Reversibility.RECREATE, "replace it", f"{fixed[0]} can only be set at creation"
    return Reversibility.IN_PLACE, f"set back {names}", "the ledger knows every former value"


def _replacement(schema: TypeSchema | None) -> tuple[Reversibility, str, str]:
    reversibility, why, _ = level(schema)
    return reversibility, "replace it again, with the former values", f"{why}; its identifier will be another one"


def _deletion(schema: TypeSchema | None) -> tuple[Reversibility, str, str]:
    reversibility, why, _ = level(schema)
    return reversibility, "create it again with the recorded values", f"{why}; its identifier will be another one"
