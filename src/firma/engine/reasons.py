"""Why a run is made, where nobody said it: the commit of a plan of the source, the act itself for all others."""

from __future__ import annotations

from collections.abc import Mapping

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


def _listed(addresses: list[str]) -> str:
    more = len(addresses) - NAMED_MAX
    named = ", ".join(addresses[:NAMED_MAX])
    return f"{named} and {more} more" if more > 0 else named
