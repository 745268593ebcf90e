"""`firma ledger redact`: destroys recorded values; knows no store."""

from __future__ import annotations

import click

from firma.cli.group import Verb, option
from firma.cli.interrupts import Interrupts
from firma.cli.json_redaction import redaction_result
from firma.cli.options import environment, general, store
from firma.cli.redaction_view import proposal_lines, redacted_lines
from firma.cli.reply import Reply
from firma.cli.reporters import reporting
from firma.cli.session import Session
from firma.core.model.diagnostic import ApprovalError, UsageError, diagnose
from firma.engine.redacted import Asked, Redaction

YES = frozenset({"y", "yes"})


@click.command(
    "redact",
    cls=Verb,
    examples=(
        (
            "firma ledger redact payments@dev/aws.sqs.Queue:orders#tags.contact --reason 'erasure request 311'",
            "an attribute, and whatever else holds the same text",
        ),
        ("firma ledger redact worker#environment.TOKEN --reason 'leaked; rotated' --yes", "without a question"),
        ("firma ledger redact payments@dev --entry 17 --reason 'erasure request 312'", "all values of one entry"),
        (
            "firma ledger redact payments@dev --entry 17 --value request.tags --reason 'erasure request 312'",
            "one value of one entry",
        ),
    ),
)
@click.argument("target", metavar="ADDRESS#PATH|UNIT")
@option("--entry", "entries", metavar="NUMBER", type=int, multiple=True, help="An entry of the unit. Can be repeated.")
@option("--value", "paths", metavar="PATH", multiple=True, help="Only this value of the entries. Can be repeated.")
@option("--here", is_flag=True, help="Only what is recorded of the address, not the same text elsewhere.")
@option("--reason", metavar="TEXT", default="", help="Why: recorded, and never redacted. Needed.")
@option("--yes", "-y", is_flag=True, help="Do not ask.")
@environment
@store
@general
@click.pass_obj
def command(
    session: Session,
    target: str,
    *,
    entries: tuple[int, ...],
    paths: tuple[str, ...],
    here: bool,
    reason: str,
    yes: bool,
) -> Reply:
    """Destroy recorded values, for an erasure request or after a leak. Every proof still holds.

    Change the source and rotate the secret first: what is declared still is recorded again by the next apply. Records
    are rewritten, stored plans and assets that hold the value are erased, and so are snapshots and caches. An entry
    says what went, by whom and why. What was destroyed never comes back.
    """
    if not reason.strip():
        raise UsageError(diagnose("F977", "--reason is missing", value="--reason"))
    if paths and not entries:
        raise UsageError(diagnose("F976", "--value needs --entry", value="--value"))
    name = session.environment((target,))
    asked = Asked(target=target, entries=entries, paths=paths, here=here)
    with reporting(session, planning_only=True) as reporter:
        found = session.call(name, lambda engine: engine.redaction(asked, progress=reporter))
        if not yes:
            _ask(session, found)
        done = session.call(name, lambda engine: engine.redact(found, reason=reason, progress=reporter))
    return Reply(
        text=lambda view: redacted_lines(done, view), plain=lambda: redaction_result(done), diagnostics=done.notes
    )


def _ask(session: Session, found: Redaction) -> None:
    """Show what would go, and ask. Raises ApprovalError (F980)."""
    if not session.console.is_terminal or session.json:
        raise ApprovalError(diagnose("F980", f"{len(found.values)} values were to be destroyed", value=found.target))
    for line in proposal_lines(found):
        session.console.say(line)
    with Interrupts.of_process().at_question():
        answer = session.console.ask(f"Destroy {len(found.values)} values for ever? [y/N] ") or ""
    if answer.lower() not in YES:
        raise ApprovalError(diagnose("F980", "nothing was destroyed", value=found.target))
