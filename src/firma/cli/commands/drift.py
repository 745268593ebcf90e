"""`firma drift`: what differs from reality, who changed it, and what can be done about it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import click

from firma.cli.agreement import Agreement
from firma.cli.applying import Carrying
from firma.cli.drift_view import accepted_lines, drift_lines
from firma.cli.exits import exit_of_plan, refusals_of
from firma.cli.group import Verb, option
from firma.cli.json_drift import accepted_result, drift_result
from firma.cli.json_results import plan_result
from firma.cli.options import agreeing, environment, general, store
from firma.cli.patching import patch_reply
from firma.cli.plan_view import plan_lines
from firma.cli.port import Verbs
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.moments import AGO, parse_moment
from firma.engine.result import Exit

ACCEPT = "accept"
"""The word before an address that makes the call an acceptance."""

ADOPT = "adopt"
"""The word before units or addresses that makes the call a patch of the source."""


REVERT = "revert"
"""No word of its own: an option says it. Whoever writes it as one is told how."""


@click.command(
    "drift",
    cls=Verb,
    examples=(
        ("firma drift", "what differs from reality in the default environment, and who changed it"),
        ("firma drift payments@prod --exit-code", "exit 2 if something differs: for a nightly job"),
        ("firma drift payments@prod/aws.sqs.Queue:orders --revert", "set one resource back, by a plan"),
        ("firma drift orders#visibility_timeout --revert", "set back this one alone; what else differs stays"),
        (
            "firma drift accept orders#visibility_timeout --until 2027-01-31 --owner ana --reason 'load test'",
            "leave it as it is until a date",
        ),
        ("firma drift adopt orders#visibility_timeout", "the patch by which the source says what is there"),
        ("firma drift adopt payments@dev --write", "the same for a unit, written into the source"),
        ("firma drift --json | jq '.result.differences[].who'", "for machines"),
    ),
)
@click.argument("names", nargs=-1, metavar="[accept|adopt] [UNIT|ADDRESS]...")
@option("--exit-code", is_flag=True, help="Exit 2 if something differs that nobody accepted.")
@option(
    "--revert", is_flag=True, help="Set back what differs at ADDRESS (or at ADDRESS#PATH alone): a plan with a verdict."
)
@option("--check", is_flag=True, help="With --revert: only show the plan.")
@option(
    "--until",
    metavar="TIME",
    default="",
    help="With accept: leave it as it is until this time (2027-01-31T09:00Z), or the end of this day (UTC).",
)
@option("--owner", metavar="WHO", default="", help="With accept: who answers for it. Default: you.")
@option("--write", is_flag=True, help="With adopt: write the patch into the project's files.")
@option("--full", is_flag=True, help="Show what was accepted, too, and every detail.")
@agreeing
@environment
@store
@general
@click.pass_obj
def command(
    session: Session,
    names: tuple[str, ...],
    *,
    exit_code: bool,
    revert: bool,
    check: bool,
    until: str,
    owner: str,
    write: bool,
    full: bool,
    reason: str,
    yes: bool,
    confirm: str,
    acknowledge: tuple[str, ...],
) -> Reply:
    """Compare what was applied with what is there, and say who changed it, when, and by which call.

    Three ways out of each difference: revert it (a plan), adopt it into the source, or accept it until a date.
    """
    if names[:1] == (ACCEPT,):
        return _accept(session, names[1:], until, owner, reason)
    if names[:1] == (ADOPT,):
        return _adopt(session, names[1:], write=write)
    if names[:1] == (REVERT,):
        raise _revert_is_an_option(names[1:])
    if write:
        raise _usage("--write belongs to `firma drift adopt`", "--write")
    if until or owner:
        raise _usage("--until and --owner belong to `firma drift accept ADDRESS`", until or owner)
    if revert:
        agreement = Agreement(reason=reason, yes=yes, confirm=confirm, acknowledge=acknowledge)
        return _revert(session, names, agreement, check=check, full=full)
    session.single = True
    environment = session.environment([name.partition("#")[0] for name in names])
    with reporting(session, planning_only=True) as reporter:
        found = session.call(environment, lambda engine: engine.drift(names, progress=reporter))
    return Reply(
        exit=Exit.CHANGES if exit_code and found.differences else Exit.DONE,
        text=lambda view: drift_lines(found, view, full=full),
        plain=lambda: drift_result(found),
        diagnostics=found.notes,
    )


def _adopt(session: Session, names: tuple[str, ...], *, write: bool) -> Reply:
    session.single = True
    environment = session.environment([name.partition("#")[0] for name in names])
    with reporting(session, planning_only=True) as reporter:
        patch = session.call(environment, lambda engine: engine.adopt_drift(names, progress=reporter))
    return patch_reply(session, patch, write=write)


def _accept(session: Session, names: tuple[str, ...], until: str, owner: str, reason: str) -> Reply:
    session.single = True
    if len(names) != 1:
        raise _usage("`firma drift accept` takes exactly one ADDRESS[#PATH]", " ".join(names))
    moment = _end_of(until)
    environment = session.environment([names[0].partition("#")[0]])
    with reporting(session, planning_only=True) as reporter:
        found = session.call(
            environment,
            lambda engine: engine.accept(names[0], until=moment, owner=owner, reason=reason, progress=reporter),
        )
    return Reply(text=lambda view: accepted_lines(found, view), plain=lambda: accepted_result(found))


def _end_of(until: str) -> int:
    """Return a moment, or the end of a day (UTC), in ms. Raises UsageError (F825; F962 where a time has no zone)."""
    try:
        day = date.fromisoformat(until)
    except ValueError:
        if not until[:1].isdigit() or AGO.fullmatch(until):
            raise _usage("--until takes a day or a time, such as 2027-01-31 or 2027-01-31T09:00Z", until) from None
        return parse_moment(until, 0)
    end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    return int(end.timestamp() * 1000)


def _revert(session: Session, names: tuple[str, ...], agreement: Agreement, *, check: bool, full: bool) -> Reply:
    environment = session.environment([name.partition("#")[0] for name in names])
    if not names:
        raise _usage("--revert takes an ADDRESS or a UNIT", "")
    if check:
        session.single = True
        with reporting(session, planning_only=True) as reporter:
            planned = session.call(environment, lambda engine: engine.revert(names, progress=reporter))
        return Reply(
            exit=exit_of_plan(planned, exit_code=False),
            text=lambda view: plan_lines(planned, view, full=full),
            plain=lambda: {"plan": plan_result(planned)},
            diagnostics=(*planned.said, *refusals_of(planned)),
        )

    async def work(engine: Verbs) -> Reply:
        planned = await engine.revert(names, progress=reporter)
        return await Carrying(session, engine, agreement, reporter, full=full).rounds(planned, None)

    with reporting(session) as reporter:
        return session.call(environment, work)


def _revert_is_an_option(names: tuple[str, ...]) -> UsageError:
    help_ = f"Write `firma drift {' '.join(names) or 'ADDRESS'} --revert`; with --check it only shows the plan."
    return UsageError(diagnose("F822", "reverting is an option of `firma drift`, no word", value=REVERT, help=help_))


def _usage(detail: str, value: str) -> UsageError:
    return UsageError(diagnose("F822", detail, value=value, help="`firma drift --help` shows examples."))
