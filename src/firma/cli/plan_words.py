"""The words and signs of plans: one table each for actions and classes; knows no layout."""

from __future__ import annotations

from collections.abc import Mapping

from firma.cli.text import count
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Act, Action, Plan, ResourceChange
from firma.core.trust.verdict import Reversibility

SIGNS: Mapping[Action, str] = {
    Action.NO_OP: " ",
    Action.CREATE: "+",
    Action.UPDATE: "~",
    Action.REPLACE: "±",
    Action.DELETE: "-",
    Action.FORGET: "-",
    Action.MOVE: ">",
    Action.ADOPT: "<",
    Action.SETTLE: "?",
    Action.HOLD: "=",
    Action.LIFT: "=",
}

COLOURS: Mapping[Action, str] = {
    Action.NO_OP: "dim",
    Action.CREATE: "green",
    Action.UPDATE: "yellow",
    Action.REPLACE: "magenta",
    Action.DELETE: "red",
    Action.FORGET: "red",
    Action.MOVE: "cyan",
    Action.ADOPT: "cyan",
    Action.SETTLE: "cyan",
    Action.HOLD: "cyan",
    Action.LIFT: "cyan",
}

VERBS: Mapping[Action, str] = {
    Action.NO_OP: "nothing",
    Action.CREATE: "create",
    Action.UPDATE: "update in place",
    Action.REPLACE: "replace",
    Action.DELETE: "delete",
    Action.FORGET: "forget (the thing stays)",
    Action.MOVE: "move",
    Action.ADOPT: "adopt as it is",
    Action.SETTLE: "settle first what an earlier run left open",
    Action.HOLD: "hold",
    Action.LIFT: "lift the hold",
}

DANGER: tuple[Reversibility, ...] = tuple(reversed(Reversibility))
"""Classes, the most dangerous first, as the gate ranks them: the order in which a plan is read."""

HEADINGS: Mapping[Reversibility, str] = {
    Reversibility.ONE_WAY: "No way back",
    Reversibility.UNKNOWN: "Nobody knows whether there is a way back",
    Reversibility.LOSSY: "The way back loses something",
    Reversibility.RECREATE: "The way back makes or removes the thing again",
    Reversibility.IN_PLACE: "The way back is an update in place",
    Reversibility.NOTHING: "Nothing changes in the cloud",
}

CLASSES: Mapping[Reversibility, str] = {
    Reversibility.ONE_WAY: "no way back",
    Reversibility.UNKNOWN: "way back unknown",
    Reversibility.LOSSY: "way back loses something",
    Reversibility.RECREATE: "way back by making or removing again",
    Reversibility.IN_PLACE: "way back in place",
    Reversibility.NOTHING: "nothing to undo",
}

SAFE: Mapping[Reversibility, str] = {
    Reversibility.ONE_WAY: "No: there is no way back",
    Reversibility.UNKNOWN: "Not known",
    Reversibility.LOSSY: "Only with loss",
    Reversibility.RECREATE: "Yes: by making or removing it again",
    Reversibility.IN_PLACE: "Yes: by an update in place",
    Reversibility.NOTHING: "Yes: there is nothing to undo",
}
"""Class -> the answer to: is it safe to go back?"""

ALARMING = frozenset({Reversibility.ONE_WAY, Reversibility.UNKNOWN, Reversibility.LOSSY})
"""Classes that are never summed up: each change is shown."""


NODES = ("output:", "lookup:", "upstream:", "provider:")
"""How addresses of nodes begin that are no resources: nothing in the cloud changes with them."""


def is_change(change: ResourceChange) -> bool:
    """Return whether an address is changed at all."""
    return change.action is not Action.NO_OP


def desired_of(plan: Plan, change: ResourceChange) -> Map:
    """Return what the creation of an address asks for, where the change itself does not say it."""
    if change.action is not Action.CREATE or change.attributes:
        return EMPTY
    operations = [plan.operations[key] for key in change.operations if key in plan.operations]
    return next((operation.desired for operation in operations if operation.act is Act.CREATE), EMPTY)


def counts_text(plan: Plan) -> str:
    """Return counts by sign: `+3 ~2 ±1 -1`, other actions and outputs by name."""
    changes = plan.changes
    parts = [
        f"{SIGNS[action]}{number}"
        for action in (Action.CREATE, Action.UPDATE, Action.REPLACE, Action.DELETE)
        if (number := sum(c.action is action and not plan.is_record(c) for c in changes))
    ]
    records = sum(plan.is_record(change) for change in changes)
    parts += [count(records, "record")] if records else []
    parts += [
        f"{number} {action.value}"
        for action in (Action.MOVE, Action.ADOPT, Action.FORGET, Action.SETTLE, Action.HOLD, Action.LIFT)
        if (number := sum(c.action is action for c in changes))
    ]
    outputs = sum(operation.act is Act.OUTPUT for operation in plan.operations.values())
    if outputs:
        parts.append(count(outputs, "output"))
    return " ".join(parts)
