"""A rollback for people: whether all of it is taken back, and what to choose where that is not so; knows no JSON."""

from __future__ import annotations

from collections.abc import Iterator

from firma.cli.reply import View
from firma.core.model.value import EMPTY
from firma.core.plan.plan import Act
from firma.core.trust.aims import OnConflict
from firma.engine.result import Exit, Planned


def rollback_lines(planned: Planned, view: View) -> Iterator[str]:
    """Yield what is to be known beside the plan: whether all of it is taken back."""
    rolled = planned.rolled
    if rolled is not None and rolled.wished and _is_held(planned):
        yield "The source still says otherwise: `firma rollback --patch` prints the patch that makes it agree."
    if rolled is None or rolled.whole:
        return
    yield ""
    yield view.paint("alarm", "Not all of it is taken back.")
    if rolled.conflicts and rolled.on_conflict is OnConflict.LEAVE:
        yield "  `--on-conflict former` takes back what a later change touched, too; `later` says that it shall stay."


def _is_held(planned: Planned) -> bool:
    """Return whether the plan writes a hold that a patch of the source can answer."""
    holds = [op for plan in planned.plans for op in plan.operations.values() if op.act is Act.HOLD]
    return any(op.options.get("absent") or "set" in (op.value or EMPTY) for op in holds)


def exit_of_rollback(planned: Planned) -> list[Exit]:
    """Return 3 where a part of what was asked for is not taken back, and nobody chose that."""
    rolled = planned.rolled
    if rolled is None or rolled.whole:
        return []
    chosen = not rolled.left and rolled.on_conflict is not OnConflict.LEAVE
    return [] if chosen else [Exit.INCOMPLETE]
