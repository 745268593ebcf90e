"""What went wrong, rendered: errors of Firma, of the call's words, cancelling, and bugs; decides only the exit code."""

from __future__ import annotations

import logging
import re
import traceback
from collections.abc import Sequence

import click

from firma.cli.exits import exit_of_error
from firma.cli.interrupts import InterruptedByPersonError
from firma.cli.render import dump, envelope, say_diagnostics
from firma.cli.session import Session
from firma.core.model.diagnostic import Diagnostic, FirmaError, Severity, diagnose
from firma.engine.result import Exit

FRAMES_SHOWN_MAX = 4
"""Innermost frames of a bug that are shown; `--log-file` has all of them."""


def fail(error: Exception, words: Sequence[str], session: Session) -> int:
    """Render an error and return the exit code."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        session.console.data(error.format_message())
        return int(Exit.DONE)
    code, diagnostics = explain(error)
    if session.json or "--json" in words:
        session.console.data(dump(envelope(session, code, diagnostics, None)))
    say_diagnostics(diagnostics, session)
    return int(code)


def unheard(code: int, logs: Sequence[str], session: Session) -> int:
    """Say what could not be written, and return the exit code: a verb whose answer is lost has not answered."""
    said = [diagnose("F840", why, severity=Severity.WARNING) for why in logs]
    lost = session.console.lost
    if lost:
        said.append(diagnose("F845", f"standard output: {lost}", value=lost))
    say_diagnostics(said, session)
    return int(Exit.ERROR) if lost and code in (Exit.DONE, Exit.CHANGES) else code


def explain(error: Exception) -> tuple[Exit, tuple[Diagnostic, ...]]:
    """Return the exit code of an error and the diagnostics that say what it is."""
    if isinstance(error, FirmaError):
        return exit_of_error(error), error.diagnostics
    if isinstance(error, InterruptedByPersonError | click.Abort):
        return Exit.CANCELLED, (diagnose("F834", "stopped before anything was applied", severity=Severity.NOTE),)
    if isinstance(error, click.ClickException):
        return Exit.USAGE, (_words(error),)
    return Exit.ERROR, (_bug(error),)


def _words(error: click.ClickException) -> Diagnostic:
    verb = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else "firma"
    detail = re.sub(r"\s+", " ", error.format_message()).strip()
    return diagnose("F822", detail, help=f"See `{verb} --help`.")


def _bug(error: Exception) -> Diagnostic:
    """A bug, without values: a message of a foreign error may hold a secret, so only its place and kind are certain."""
    logging.getLogger("firma").error("a bug: %s", type(error).__name__, exc_info=error)
    from firma.cli.logs import redact

    frames = traceback.extract_tb(error.__traceback__)[-FRAMES_SHOWN_MAX:]
    where = tuple(f"{_short(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames)
    return diagnose("F850", f"{type(error).__name__}: {redact(str(error))[:500]}", notes=where)


def _short(file: str) -> str:
    """A file's name without the machine's folders."""
    head, _, tail = file.replace("\\", "/").rpartition("/firma/")
    return f"firma/{tail}" if head else file.rpartition("/")[2]
