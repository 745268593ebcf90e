"""Why a run is made, where nobody said it: the commit of a plan of the source, the act itself for all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firma.core.ledger.entry import Draft
from firma.core.plan.plan import Act, Action, Plan
from firma.engine.keeping import KeptRoot

NAMED_MAX = 3
"""Most addresses that a reason names."""

_ACTS: Mapping[str, tuple[frozenset[Action], str]] = {
    "revert": (frozenset({Action.CREATE, Action.UPDATE, Action.REPLACE}), "drift of {} reverted"),
    "replace": (frozenset({Action.REPLACE}), "{} replaced"),
    "forget": (frozenset({Action.FORGET}), "{} forgotten"),
    "move": (frozenset({Action.MOVE}), "{} moved"),
    "import": (frozenset({Action.ADOPT}), "{} adopted"),
    "release": (frozenset({Action.LIFT, Action.HOLD}), "hold of {} released"),
}
"""Kind of plan that is not made from the source -> what it does to the addresses that its reason names, and how."""


def is_of_source(kind: str) -> bool:
    """Return whether plans of a kind are made from the source: then the commit says why; `""` where none is known."""
    return kind in ("", "plan", "destroy")


def reason_of_act(kept: KeptRoot, plan: Plan) -> str:
    """Return the reason that an act gives by itself; empty for a plan of the source, whose commit says it.

    A rollback names what it takes back: the commit is about that.
    """
    if kept.kind == "rollback":
        holds = [op for key, op in sorted(plan.operations.items()) if op.act in (Act.HOLD, Act.LIFT)]
        return next((str(op.options["reason"]) for op in holds if op.options.get("reason")), "rollback")
    if kept.kind not in _ACTS:
        return ""
    meant, words = _ACTS[kept.kind]
    found = dict.fromkeys(
        str(change.address) for part in kept.root.plans for change in part.changes if change.action in meant
    )
    return words.format(_listed(list(found)) or "nothing")


def reason_of_settling(given: str, draft: Draft) -> str:
    """Return the reason of an act that settles a call: the given one, else what it came to."""
    name = draft.values.get("identifier", "")
    words = f"counts as done, as {name}" if name else "counts as done"
    result = words if draft.fields["verdict"] == "adopt" else "had no effect"
    return given.strip() or f"entry {draft.fields['intent']} settled: it {result}"


def reason_of_recovery(given: str, step: str, first: int) -> str:
    """Return the reason of a step of a recovery: the given one, else what the step is."""
    return given.strip() or f"entries from {first} on are lost: {_STEPS[step]}"


_STEPS: Mapping[str, str] = {
    "begun": "a copy without them was put in place",
    "searched": "what they made was looked for",
    "adopted": "what they made, and nothing declares, is kept",
    "acknowledged": "somebody took note of it",
}


def reason_of_takeover(given: str, runs: Sequence[str]) -> str:
    """Return the reason of a takeover by a person: the given one, else which runs it ended."""
    return given.strip() or f"{_listed(list(runs))} ended"


def _listed(addresses: list[str]) -> str:
    more = len(addresses) - NAMED_MAX
    named = ", ".join(addresses[:NAMED_MAX])
    return f"{named} and {more} more" if more > 0 else named
