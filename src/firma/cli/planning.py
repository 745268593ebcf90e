"""Asking the engine for a plan, with progress; knows no layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from firma.cli.port import Verbs
from firma.cli.progress import Reporter
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.cli.text import printable_lines
from firma.core.plan.plan import WHOLE, Scope
from firma.engine.request import EVERYTHING, Selection
from firma.engine.result import Planned

LAYERS = ("network", "files", "processes")
"""What a program is kept from where the machine can do it (`firma.program.isolation`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planning:
    """How a plan is to be made."""

    refresh: str = "touched"
    locked: bool = False
    relock: bool = False
    destroy: bool = False
    scope: Scope = WHOLE
    selection: Selection = EVERYTHING


async def ask_plan(engine: Verbs, units: Sequence[str], wish: Planning, reporter: Reporter) -> Planned:
    """Return the engine's plan."""
    return await engine.plan(
        units,
        refresh=wish.refresh,
        destroy=wish.destroy,
        locked=wish.locked,
        relock=wish.relock,
        scope=wish.scope,
        selection=wish.selection,
        progress=reporter,
    )


def make_plan(session: Session, names: Sequence[str], wish: Planning) -> Planned:
    """Return a plan of units by name, and say what the program printed."""
    environment = session.environment(names)
    units = session.units(names, environment)
    with reporting(session, planning_only=True) as reporter:
        planned = session.call(environment, lambda engine: ask_plan(engine, units, wish, reporter))
    say_printed(planned, session)
    return planned


def say_printed(planned: Planned, session: Session) -> None:
    """Say what the program printed while it was evaluated, and where it is isolated less."""
    if planned.printed and not session.json:
        lines = printable_lines(planned.printed.rstrip("\n"))
        session.console.say("\n".join(f"printed: {line}" for line in lines))
    missing = [layer for layer in LAYERS if layer not in planned.isolation]
    if missing and not session.json:
        held = "; ".join(printable_lines(planned.isolation)) or "none"
        session.console.say(f"The program ran with weaker isolation: {held} held (missing: {', '.join(missing)}).")
