"""The entry of the `firma` command: parses, calls a verb, renders its reply or its error, and returns the exit code.

Imports little: `firma --help` costs what click costs. Everything else is imported where it is needed.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

import click

from firma.cli.console import Console
from firma.cli.group import CONTEXT, Root
from firma.cli.options import general
from firma.cli.session import Session
from firma.cli.verbs import COMPLETING

EXAMPLES = (
    ("firma init shop", "make a project in the folder shop"),
    ("firma sandbox start dev", "start the embedded cloud that its dev environment uses"),
    ("firma apply --env dev", "plan, show the plan, ask, and apply"),
    ("firma why queue@dev/aws.sqs.Queue:orders", "what changed last, who, and is it safe to go back?"),
)

COLLECTED_AFTER = 200_000
"""New objects before Python looks for cycles. A plan keeps nearly everything that it makes, and has no cycles: with
Python's own 700, looking for them costs a tenth of a large plan."""


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:  # noqa: FBT001  # click's signature
    """`firma --version`, for those who expect it: the same as `firma version`."""
    if wanted and not ctx.resilient_parsing:
        from firma.cli.commands.version import short_line

        ctx.find_root().obj.console.data(short_line())
        ctx.exit()


@click.command(cls=Root, examples=EXAMPLES, context_settings=CONTEXT, no_args_is_help=True)
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Print the version."
)
@general
def root() -> None:
    """Infrastructure as code whose product is trust.

    Typed Python in; a durable, explained and reversible change out. `firma VERB --help` shows a verb with examples.
    """


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and end the process with its exit code."""
    gc.set_threshold(COLLECTED_AFTER, 10, 10)
    words = list(sys.argv[1:] if arguments is None else arguments)
    finish(run(words, Session(Console.real())))


def finish(code: int) -> NoReturn:
    """End the process at once; a reader that went away is no error.

    Stores and sessions are closed by now, and nothing waits for the interpreter's end, which would take a large plan
    apart piece by piece.
    """
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    if "logging" in sys.modules:
        sys.modules["logging"].shutdown()
    os._exit(code)


def run(words: Sequence[str], session: Session) -> int:
    """Run one call and return its exit code; everything that goes wrong is rendered, also that it cannot be shown."""
    code = _run(words, session)
    logs = sys.modules.get("firma.cli.logs")
    unwritten = [] if logs is None else logs.unwritten()
    if session.console.lost or unwritten:
        from firma.cli.failure import unheard

        return unheard(code, unwritten, session)
    return code


def _run(words: Sequence[str], session: Session) -> int:
    try:
        answer = root.main(list(words), prog_name="firma", standalone_mode=False, obj=session)
    except SystemExit as ending:
        # Click ends the process itself in two cases: after a completion, and where the reader of its help went away.
        return int(ending.code or 0) if COMPLETING in session.environ else 0
    except OSError as error:
        if COMPLETING not in session.environ:
            return _failed(error, words, session)
        session.console.lost = error.strerror or str(error)  # click writes completions by itself
        return 1
    except Exception as error:  # noqa: BLE001  # the last door: errors are rendered, bugs reported as such
        return _failed(error, words, session)
    if answer is None or isinstance(answer, int):
        return answer or 0
    from firma.cli.render import render

    return render(answer, session)


def _failed(error: Exception, words: Sequence[str], session: Session) -> int:
    from firma.cli.failure import fail

    return fail(error, words, session)
