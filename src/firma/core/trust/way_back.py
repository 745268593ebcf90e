"""The way back from something that happened: the class, the inverse in words, and why; knows no plan and no policy."""

from __future__ import annotations

from collections.abc import Sequence

from firma.core.ledger.blame import AttributeStep, Blame, Step, What
from firma.core.ledger.state import State
from firma.core.model.schema import TypeSchema
from firma.core.trust.facts import Facts
from firma.core.trust.reversibility import after_deletion, level
from firma.core.trust.verdict import ChangeVerdict, Reversibility

_MADE = frozenset({What.CREATED, What.ADOPTED})


def way_back(story: Blame, step: Step, state: State, facts: Facts) -> ChangeVerdict:
    """Return whether a step of an object's story can be taken back now, how, and why."""
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
        found = Reversibility.IN_PLACE, "apply what is declared", "the next plan shows it as drift"
    elif step.what is What.OBSERVED_GONE:
        found = Reversibility.RECREATE, "apply what is declared", "the next plan makes it again, where it is declared"
    else:
        found = Reversibility.NOTHING, "nothing to undo", "it had no effect in the cloud, or that is gone already"
    reversibility, inverse, why = found
    return ChangeVerdict(address=story.address, reversibility=reversibility, inverse=inverse, why=why)


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
