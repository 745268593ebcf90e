"""`firma rollback`: takes a change back, or goes back to a moment, as a plan with a verdict."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import click

from firma.cli.agreement import Agreement
from firma.cli.applying import Carrying
from firma.cli.commands.apply import DIGEST
from firma.cli.exits import exit_of_plan, refusals_of, worst
from firma.cli.group import Verb, option
from firma.cli.json_results import plan_result
from firma.cli.json_rollback import rolled_result
from firma.cli.options import agreeing, environment, general, store
from firma.cli.patching import patch_reply
from firma.cli.plan_view import plan_lines
from firma.cli.port import Verbs
from firma.cli.progress import Reporter
from firma.cli.reply import Reply, View
from firma.cli.reporters import reporting
from firma.cli.rollback_view import exit_of_rollback, rollback_lines
from firma.cli.session import Session
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.trust.aims import OnConflict
from firma.engine.patching.wanted import Patch
from firma.engine.result import Planned
from firma.engine.rolled import Going

Ask = Callable[[Verbs, Reporter], Awaitable[Planned]]


@click.command(
    "rollback",
    cls=Verb,
    examples=(
        ("firma rollback last", "take the last change back"),
        ("firma rollback 0711c36c99dc", "one change by its digest, run or commit; later ones stay"),
        ("firma rollback payments@prod/aws.sqs.Queue:orders", "the last change of one resource"),
        ("firma rollback 'payments@prod/aws.sqs.Queue:orders#visibility_timeout'", "the last change of one attribute"),
        ("firma rollback payments@prod/aws.sqs.Queue:orders --to payments@prod#31", "one resource as that run left it"),
        ("firma rollback payments@prod --to 2026-11-24T10:00Z", "a whole unit as it was declared then"),
        (
            "firma rollback --env prod --to 2h --check",
            "the environment two hours ago: what would that do",
        ),
        ("firma rollback --patch", "the patch by which the source says what is held, so that holds can end"),
        ("firma rollback last --until 2026-12-01T09:00Z", "held until then, if the source does not agree before"),
        ("firma rollback payments@prod/aws.sqs.Queue:orders --release", "let the source count there again"),
    ),
)
@click.argument("target", metavar="[last|ADDRESS[#ATTRIBUTE]|CHANGE|UNIT]", default="")
@environment
@option("--to", metavar="TIME|RUN|CHANGE", help="Go back to what was declared then, not by one change.")
@option(
    "--on-conflict",
    type=click.Choice([one.value for one in OnConflict]),
    default=OnConflict.LEAVE.value,
    help="Where a later change touched the same: leave that as it is (exit 3), the same by choice (`later`), or take "
    "it back, too (`former`).",
)
@option("--until", metavar="TIME", help="Hold it until then at most. Default: until the source agrees.")
@option("--check", is_flag=True, help="Only plan: show what it would do, and its verdict. Nothing is stored.")
@option(
    "--patch",
    is_flag=True,
    help="Only print the patch by which the source says the same; without a target: as all that is held.",
)
@option("--write", is_flag=True, help="With --patch: write it into the project's files.")
@option("--release", is_flag=True, help="Lift what is held at ADDRESS, by CHANGE or in UNIT: the source counts again.")
@option("--all", "everything", is_flag=True, help="With --release: everything that is held in the environment.")
@agreeing
@option("--full", is_flag=True, help="Show every change and every attribute.")
@store
@general
@click.pass_obj
def command(
    session: Session,
    target: str,
    *,
    to: str,
    on_conflict: str,
    until: str,
    check: bool,
    patch: bool,
    write: bool,
    release: bool,
    everything: bool,
    reason: str,
    yes: bool,
    confirm: str,
    acknowledge: tuple[str, ...],
    full: bool,
) -> Reply:
    """Take back one change and keep later ones: the last (`last`), any CHANGE, or the last one of an ADDRESS.

    Of an ADDRESS#ATTRIBUTE that attribute alone goes back. With --to, an ADDRESS, a UNIT or (without a target) the
    environment goes back to what was declared then. It is a plan like any other, with a verdict. What was taken back is
    held against the source until the source agrees.
    """
    going = Going(
        to=to or "",
        until=until or "",
        reason=reason or "",
        on_conflict=OnConflict(on_conflict),
        check=check or patch,
        everything=everything,
    )
    check_options(target, going, release=release, patch=patch, write=write)
    plain_words = target in ("", "last") or DIGEST.fullmatch(target)
    chosen = session.environment(() if plain_words else [target.partition("#")[0]])

    async def ask(engine: Verbs, reporter: Reporter) -> Planned:
        if release:
            return await engine.release(target, progress=reporter, going=going)
        return await engine.rollback(target, progress=reporter, going=going)

    if patch:
        return patch_only(session, chosen, ask, target=target, write=write)
    if check:
        return check_only(session, chosen, ask, full=full)
    agreement = Agreement(reason=reason, yes=yes, confirm=confirm, acknowledge=acknowledge)

    async def work(engine: Verbs) -> Reply:
        planned = await ask(engine, reporter)
        reply = await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, None)
        told = {"rollback": rolled_result(planned.rolled)}
        return replace(
            reply,
            exit=worst([reply.exit, *exit_of_rollback(planned)]),
            says=lambda view: [*reply.says(view), *rollback_lines(planned, view)],
            plain=lambda: {**reply.plain(), **told},
        )

    with reporting(session) as reporter:
        return session.call(chosen, work)


def check_options(target: str, going: Going, *, release: bool, patch: bool, write: bool) -> None:
    """Refuse options that do not go together. Raises UsageError (F958)."""
    problem = ""
    if release and (going.to or going.until):
        problem = "--release lifts holds: it goes to no moment, and holds nothing"
    elif write and not patch:
        problem = "--write belongs to --patch"
    elif patch and release:
        problem = "--release lifts holds: the source says already what counts then"
    elif going.everything and (not release or target):
        problem = "--all stands with --release, and in the place of a target"
    elif not target and not going.to and not going.everything and not patch:
        problem = "say what to take back (`last`, a change, an address), or a moment with --to"
    if problem:
        raise UsageError(diagnose("F958", problem))


def patch_only(session: Session, environment: str, ask: Ask, *, target: str, write: bool) -> Reply:
    """Return the patch by which the source says what a rollback would hold, or without a target: what is held."""
    session.single = True

    async def work(engine: Verbs) -> Patch:
        planned = await ask(engine, reporter) if target else None
        return await engine.rollback_patch(planned, progress=reporter)

    with reporting(session, planning_only=True) as reporter:
        found = session.call(environment, work)
    return patch_reply(session, found, write=write)


def check_only(session: Session, environment: str, ask: Ask, *, full: bool) -> Reply:
    """Plan the rollback and show it; nothing is stored."""
    session.single = True
    with reporting(session, planning_only=True) as reporter:
        planned = session.call(environment, lambda engine: ask(engine, reporter))

    def text(view: View) -> list[str]:
        return [*plan_lines(planned, view, full=full), *rollback_lines(planned, view)]

    return Reply(
        exit=worst([exit_of_plan(planned, exit_code=False), *exit_of_rollback(planned)]),
        text=text,
        plain=lambda: {"plan": plan_result(planned), "rollback": rolled_result(planned.rolled)},
        diagnostics=(*planned.said, *refusals_of(planned)),
    )
