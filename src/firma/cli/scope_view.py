"""The scope of a partial plan as text: what was asked for, what that needs, what is held back; decides nothing."""

from __future__ import annotations

from collections.abc import Iterator

from firma.cli.plan_words import SIGNS
from firma.cli.reply import View
from firma.cli.text import ELLIPSIS, count, printable, wrap
from firma.cli.unit_names import short_unit
from firma.core.plan.plan import Action
from firma.engine.result import Planned
from firma.engine.scoping import scope_words

HELD_MAX = 10
"""Most changes that are listed as held back; all of them with `--full`."""

ADDED_MAX = 10
"""Most changes that are listed as needed by what was named."""


def scope_lines(planned: Planned, view: View, *, full: bool = False) -> Iterator[str]:
    """Yield what a partial plan leaves out, and what it takes in beyond what was named; nothing for a whole plan."""
    scopes = [(short_unit(plan.unit), plan.scope) for plan in planned.plans if plan.scope]
    if not scopes:
        return
    first = scopes[0][1]
    held = [(f"{unit}/{name}", action) for unit, one in scopes for name, action in one.held if action != "output"]
    added = [f"{unit}/{name}" for unit, one in scopes for name in one.added]
    if not held and not added and planned.kind in ("rollback", "release"):
        return
    words = printable(scope_words({"targets": first.targets, "excludes": first.excludes}))
    yield view.paint("bold", f"Partial: {words}")
    if added:
        shown = added if full else added[:ADDED_MAX]
        more = f", {ELLIPSIS} and {len(added) - len(shown):,} more" if len(added) > len(shown) else ""
        text = f"needed by what was named, and done with it: {', '.join(map(printable, shown))}{more}"
        yield from (f"  {line}" for line in wrap(text, view.width - 2))
    yield f"  held back: {count(len(held), 'change')}"
    shown_held = held if full else held[:HELD_MAX]
    for name, action in shown_held:
        sign = SIGNS[Action(action)] if action in set(Action) else "?"
        yield view.paint("dim", f"    {sign} {printable(name)}  {action.replace('_', ' ')}")
    if len(held) > len(shown_held):
        yield f"    {ELLIPSIS} and {len(held) - len(shown_held):,} more; all of them with --full"
    yield ""
