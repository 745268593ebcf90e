"""`firma bundle`: one change in one file, with all that somebody else needs to check it."""

from __future__ import annotations

from pathlib import Path

import click

from firma.cli.group import Verb, option
from firma.cli.options import environment, general, store
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import count, printable
from firma.core.model.diagnostic import RefusedError, diagnose


@click.command(
    "bundle",
    cls=Verb,
    examples=(
        ("firma bundle last -o change.json", "the newest change"),
        ("firma bundle 3f2a9c1b77d0 -o change.json", "a change by its name, a run, a commit or a pull request"),
        ("firma bundle app@prod -o app.json", "everything that a unit recorded"),
    ),
)
@click.argument("what", metavar="[CHANGE|UNIT]", default="last")
@option(
    "-o",
    "--output",
    "output",
    metavar="FILE",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Where to write it. A file that is there is never overwritten.",
)
@environment
@store
@general
@click.pass_obj
def command(session: Session, what: str, *, output: Path) -> Reply:
    """Write one file with a change: its entries, their values, and proofs against the signed checkpoint.

    Sealed values stay sealed in it; others are in the clear: give it to whom you would show them.
    """
    found = session.call(session.environment([what]), lambda engine: engine.bundle(what))
    path = session.folder / output
    try:
        with path.open("xb") as file:
            file.write(found.data)
    except FileExistsError as error:
        raise RefusedError(diagnose("F811", f"{path} is there already", value=str(path))) from error
    except OSError as error:
        raise RefusedError(diagnose("F813", f"{path} cannot be written: {error.strerror}", value=str(path))) from error
    units = count(len(found.units), "unit", "units")
    who = f"signed by {', '.join(found.signed_by)}" if found.signed_by else "signed by nobody"
    return Reply(
        text=lambda _: [printable(str(output))],
        says=lambda _: [f"{count(found.entries, 'entry', 'entries')} of {units}, {printable(who)}."],
        plain=lambda: {
            "file": str(output),
            "change": found.change,
            "units": list(found.units),
            "entries": found.entries,
            "signed_by": list(found.signed_by),
        },
    )
