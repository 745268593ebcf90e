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
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.initialise import Made, initialise, make_key
from firma.engine.project import Project, engine_version

HERE = "Go into the project, or name it with `firma -C DIR init --key-only`."


@click.command(
    "init",
    cls=Verb,
    examples=(
        ("firma init", "make a project in this folder"),
        ("firma init shop", "make the folder shop, and a project in it"),
        ("firma init --name billing .", "with another name than the folder's"),
        ("firma init --key-only", "only the key, for a project that you cloned: git does not carry it"),
    ),
)
@click.argument("folder", metavar="[DIR]", default=".", type=click.Path(file_okay=False, path_type=Path))
@option("--name", metavar="NAME", default="", help="The project's name. Default: made from the folder's.")
@option("--key-only", is_flag=True, help="Make only the key file of the project that is here already.")
@general
@click.pass_obj
def command(session: Session, folder: Path, *, name: str, key_only: bool) -> Reply:
    """Make a project in DIR (here, where none is named): a first stack, an environment that is a sandbox, and a key.

    Nothing that is there is overwritten.
    """
    if key_only:
        if name or folder != Path():
            raise UsageError(diagnose("F822", "--key-only stands alone: it is for the project that is here", help=HERE))
        return _key(session.project)
    made = initialise(session.folder / folder, name=name, engine=engine_version(), entropy=os.urandom)
    return Reply(
        text=lambda view: _lines(made, folder, view),
        plain=lambda: {"root": str(made.root), "name": made.name, "files": list(made.files)},
    )


def _key(project: Project) -> Reply:
    file = make_key(project, os.urandom)
    return Reply(
        text=lambda _: [
            f"A key for {project.name}: {printable(file)}",
            "It seals what must not be read. Keep a copy: what it sealed, nothing else opens.",
        ],
        plain=lambda: {"root": str(project.root), "name": project.name, "files": [file]},
    )


def _lines(made: Made, folder: Path, view: View) -> list[str]:
    lines = [f"Project {view.paint('bold', made.name)} in {printable(str(made.root))}"]
    lines += [f"  {file}" for file in made.files]
    steps = [f"cd {printable(str(folder))}"] if str(folder) != "." else []
    steps += ["firma sandbox start dev", "firma apply"]
    return [*lines, "", "Next:", *(f"  {step}" for step in steps)]
