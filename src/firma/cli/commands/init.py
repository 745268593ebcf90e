"""`firma init`: a project that applies to the sandbox at once."""

from __future__ import annotations

import os
from pathlib import Path

import click

from firma.cli.group import Verb, option
from firma.cli.options import general
from firma.cli.reply import Reply, View
from firma.cli.session import Session
from firma.cli.text import printable
from firma.engine.initialise import Made, initialise
from firma.engine.project import engine_version


@click.command(
    "init",
    cls=Verb,
    examples=(
        ("firma init", "make a project in this folder"),
        ("firma init shop", "make the folder shop, and a project in it"),
        ("firma init --name billing .", "with another name than the folder's"),
    ),
)
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@option("--name", metavar="NAME", default="", help="The project's name. Default: made from the folder's.")
@general
@click.pass_obj
def command(session: Session, folder: Path, *, name: str) -> Reply:
    """Make a project in DIR (here, where none is named): a first stack, an environment that is a sandbox, and a key.

    Nothing that is there is overwritten.
    """
    made = initialise(session.folder / folder, name=name, engine=engine_version(), entropy=os.urandom)
    return Reply(
        text=lambda view: _lines(made, folder, view),
        plain=lambda: {"root": str(made.root), "name": made.name, "files": list(made.files)},
    )


def _lines(made: Made, folder: Path, view: View) -> list[str]:
    lines = [f"Project {view.paint('bold', made.name)} in {printable(str(made.root))}"]
    lines += [f"  {file}" for file in made.files]
    steps = [f"cd {printable(str(folder))}"] if str(folder) != "." else []
    steps += ["firma sandbox start dev", "firma apply"]
    return [*lines, "", "Next:", *(f"  {step}" for step in steps)]
