"""`firma destroy`: removes everything that units have, by a plan; knows no engine's inside."""

from __future__ import annotations

import click

from firma.cli.agreement import Agreement
from firma.cli.commands.apply import apply_units
from firma.cli.group import Verb, option
from firma.cli.options import agreeing, environment, general, scoping, selecting, store, units
from firma.cli.planning import Planning
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.core.plan.plan import Scope
from firma.engine.request import Selection


@click.command(
    "destroy",
    cls=Verb,
    examples=(
        ("firma destroy --env dev", "everything in dev: shows the plan, and asks"),
        ("firma destroy payments@dev", "one unit"),
        ("firma destroy --all --env dev", "the same, said aloud"),
        ("firma plan --destroy --env dev", "only look"),
        ("firma destroy --env dev --target web/", "one component, and what uses it"),
    ),
)
@units
@environment
@agreeing
@option("--full", is_flag=True, help="Show every change and every attribute.")
@scoping
@selecting
@store
@general
@click.pass_obj
def command(
    session: Session,
    units: tuple[str, ...],
    *,
    reason: str,
    yes: bool,
    confirm: str,
    acknowledge: tuple[str, ...],
    full: bool,
    scope: Scope,
    selection: Selection,
) -> Reply:
    """Remove everything that UNITs have (all of the environment where none is named), by a plan with a verdict.

    A protected thing is never removed (exit 4) until a plan that takes the protection away was applied.
    """
    agreement = Agreement(reason=reason, yes=yes, confirm=confirm, acknowledge=acknowledge)
    return apply_units(session, units, Planning(destroy=True, scope=scope, selection=selection), agreement, full=full)
