"""`firma ledger …`: repairs of the ledger itself; knows no store."""

from __future__ import annotations

from pathlib import Path

import click

from firma.cli.commands.ledger_doctor import command as doctor
from firma.cli.commands.ledger_redact import command as redact
from firma.cli.group import Verb, Verbs, option
from firma.cli.interrupts import Interrupts
from firma.cli.json_recovery import recovery_result
from firma.cli.options import complete_units, environment, general, store
from firma.cli.recovery_view import recovery_lines, restored_lines
from firma.cli.reply import Reply, View
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.core.model.diagnostic import ApprovalError, UsageError, diagnose
from firma.engine.recovered import Recovered, Restored

YES = frozenset({"y", "yes"})


@click.group(
    "ledger",
    cls=Verbs,
    examples=(
        ("firma ledger recover --from /backup/ledger.db", "the file is lost: begin with an older copy"),
        ("firma ledger recover", "look again for what the lost entries made"),
        ("firma ledger doctor", "what is wrong with it, and what to do"),
        ("firma ledger redact worker#environment --reason 'erasure request 311'", "destroy a recorded value"),
    ),
)
@general
def command() -> None:
    """Repair the ledger itself."""


command.add_command(redact)
command.add_command(doctor)


@command.command(
    "recover",
    cls=Verb,
    examples=(
        ("firma ledger recover --from /backup/ledger.db --reason 'disk died'", "begin with an older copy"),
        (
            "firma ledger recover --from .firma/ledger.db",
            "it is damaged, or is an older copy: take what is whole of it",
        ),
        ("firma ledger recover", "look again: calls that were under way may have ended since"),
        ("firma ledger recover --type aws.sqs.Queue", "look through a type that neither source nor ledger names"),
        ("firma ledger recover --acknowledge --reason 'looked at all of it'", "take note, and hear no more of it"),
    ),
)
@click.argument("units", nargs=-1, metavar="[UNIT]...", shell_complete=complete_units)
@option(
    "--from",
    "backup",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    default=None,
    help="An older copy of the ledger's file. It is only read.",
)
@option("--type", "types", metavar="TYPE", multiple=True, help="Look through this type, too. Can be repeated.")
@option("--acknowledge", is_flag=True, help="Take note of what is missing: it is not said any more. Recorded.")
@option("--reason", metavar="TEXT", default="", help="Why: recorded.")
@option("--yes", "-y", is_flag=True, help="Do not ask.")
@environment
@store
@general
@click.pass_obj
def recover(
    session: Session,
    units: tuple[str, ...],
    *,
    backup: Path | None,
    types: tuple[str, ...],
    acknowledge: bool,
    reason: str,
    yes: bool,
) -> Reply:
    """Go on after the ledger's file was lost or damaged, and find by tag what the lost entries made.

    The older copy takes the file's place; what stood there is put away beside it, never deleted. Each log says what is
    missing. Then everything that is known is looked at again, and what carries Firma's tags is recorded: under its
    declared address where it fits one, else under one of its own, protected. No cloud resource is changed.
    """
    environment = session.environment(units)
    full = session.units(units, environment)
    if acknowledge:
        if backup is not None or types or not reason:
            detail = "--acknowledge needs --reason, and neither --from nor --type"
            raise UsageError(diagnose("F822", detail, value="--acknowledge", help="Look first, then acknowledge."))
        noted = session.call(environment, lambda engine: engine.acknowledge(full, reason=reason))
        return _reply(None, noted)
    restored = None
    if backup is not None:
        if not yes:
            _ask(session, backup, environment)
        restored = session.restore(environment, backup.absolute(), reason)
        for line in restored_lines(restored):
            session.console.say(line)
    with reporting(session, planning_only=True) as reporter:
        found = session.call(
            environment,
            lambda engine: engine.recover(full, types=types, reason=reason, progress=reporter),
        )
    return _reply(restored, found)


def _ask(session: Session, backup: Path, environment: str) -> None:
    """Ask before a file takes the ledger's place. Raises ApprovalError (F969)."""
    place = session.project.store_of(environment)
    if not session.console.is_terminal or session.json:
        raise ApprovalError(diagnose("F969", f"{backup} was to take the place of {place}", value=str(backup)))
    with Interrupts.of_process().at_question():
        answer = session.console.ask(f"Let a copy of {backup} take the place of {place}? [y/N] ") or ""
    if answer.lower() not in YES:
        raise ApprovalError(diagnose("F969", f"{place} stays as it is", value=str(backup)))


def _reply(restored: Restored | None, found: Recovered) -> Reply:
    def lines(view: View) -> list[str]:
        return recovery_lines(found, view)

    notes = (*(restored.notes if restored is not None else ()), *found.notes)
    return Reply(text=lines, plain=lambda: recovery_result(restored, found), diagnostics=notes)
