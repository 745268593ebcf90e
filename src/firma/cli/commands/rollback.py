"""`firma rollback`: takes a change back, as a plan with a verdict."""

from __future__ import annotations

import click

from firma.cli.agreement import Agreement
from firma.cli.applying import Carrying
from firma.cli.commands.apply import DIGEST
from firma.cli.exits import exit_of_plan, refusals_of
from firma.cli.group import Verb, option
from firma.cli.json_results import plan_result
from firma.cli.options import agreeing, environment, general, store
from firma.cli.plan_view import plan_lines
from firma.cli.port import Verbs
from firma.cli.progress import Reporter
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.engine.result import Planned


@click.command(
    "rollback",
    cls=Verb,
    examples=(
        ("firma rollback last", "take the last change back"),
        ("firma rollback payments@prod/aws.sqs.Queue:orders", "the last change of one resource"),
        ("firma rollback payments@prod/aws.sqs.Queue:orders --release", "let the source count there again"),
        ("firma rollback last --check", "only say whether it is possible, and what it would do"),
    ),
)
@click.argument("target", metavar="last|ADDRESS|CHANGE")
@environment
@option("--check", is_flag=True, help="Only plan: show what it would do, and its verdict.")
@option("--release", is_flag=True, help="Lift what is held at ADDRESS: the source counts there again.")
@agreeing
@option("--full", is_flag=True, help="Show every change and every attribute.")
@store
@general
@click.pass_obj
def command(
    session: Session,
    target: str,
    *,
    check: bool,
    release: bool,
    reason: str,
    yes: bool,
    confirm: str,
    acknowledge: tuple[str, ...],
    full: bool,
) -> Reply:
    """Take back the last change (`last`), any CHANGE (its plan's digest, run or commit), or the last of one ADDRESS.

    It is a plan like any other, with a verdict. What was taken back is held against the source until the source agrees.
    """
    plain_words = target == "last" or DIGEST.fullmatch(target)
    environment = session.environment(() if plain_words else [target.partition("#")[0]])
    agreement = Agreement(reason=reason, yes=yes, confirm=confirm, acknowledge=acknowledge)
    if check:
        return check_only(session, environment, target, release=release, full=full)

    async def work(engine: Verbs) -> Reply:
        planned = await ask(engine, target, reporter, release=release)
        return await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, None)

    with reporting(session) as reporter:
        return session.call(environment, work)


async def ask(engine: Verbs, target: str, reporter: Reporter, *, release: bool) -> Planned:
    """Return the plan of a rollback, or of a release."""
    if release:
        return await engine.release(target, progress=reporter)
    return await engine.rollback(target, progress=reporter)


def check_only(session: Session, environment: str, target: str, *, release: bool, full: bool) -> Reply:
    """Plan the rollback and show it."""
    session.single = True
    with reporting(session, planning_only=True) as reporter:
        planned = session.call(environment, lambda engine: ask(engine, target, reporter, release=release))
    return Reply(
        exit=exit_of_plan(planned, exit_code=False),
        text=lambda view: plan_lines(planned, view, full=full),
        plain=lambda: {"plan": plan_result(planned)},
        diagnostics=(*planned.said, *refusals_of(planned)),
    )
