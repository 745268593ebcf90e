"""Verbs whose plan is of one act (move, import, forget, replace): plans, shows, asks and applies; knows no act."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import click

from firma.cli.agreement import Agreement
from firma.cli.applying import Carrying
from firma.cli.exits import exit_of_plan, refusals_of
from firma.cli.group import option
from firma.cli.json_results import plan_result
from firma.cli.options import agreeing, environment, general, store
from firma.cli.plan_view import plan_lines
from firma.cli.port import Verbs
from firma.cli.progress import Reporter
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.engine.result import Planned

Ask = Callable[[Verbs, Reporter], Awaitable[Planned]]


def acting(function: Any) -> Any:
    """Add what such verbs share: --env, --check, how it is agreed to, --full, store and general options."""
    decorated = function
    for decorate in (
        general,
        store,
        option("--full", is_flag=True, help="Show every change and every attribute."),
        agreeing,
        option("--check", is_flag=True, help="Only plan: show what it would do, and its verdict."),
        environment,
    ):
        decorated = decorate(decorated)
    return click.pass_obj(decorated)


def act(session: Session, named: Sequence[str], ask: Ask, **given: Any) -> Reply:
    """Return how an act ended. `named` are the addresses of the call; `given` the values of `acting`'s options."""
    check, full = given.pop("check"), given.pop("full")
    agreement = Agreement(**given)
    environment = session.environment(named)
    if check:
        return _only_plan(session, environment, ask, full=full)

    async def work(engine: Verbs) -> Reply:
        planned = await ask(engine, reporter)
        return await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, None)

    with reporting(session) as reporter:
        return session.call(environment, work)


def _only_plan(session: Session, environment: str, ask: Ask, *, full: bool) -> Reply:
    session.single = True
    with reporting(session, planning_only=True) as reporter:
        planned = session.call(environment, lambda engine: ask(engine, reporter))
    return Reply(
        exit=exit_of_plan(planned, exit_code=False),
        text=lambda view: plan_lines(planned, view, full=full),
        plain=lambda: {"plan": plan_result(planned)},
        diagnostics=(*planned.said, *refusals_of(planned)),
    )
