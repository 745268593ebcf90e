"""`firma key …`: the key that signs checkpoints of the project's ledgers."""

from __future__ import annotations

import click

from firma.cli.group import Verb, Verbs
from firma.cli.options import general
from firma.cli.reply import Reply
from firma.cli.session import Session
from firma.cli.text import printable
from firma.engine.trust_acts import KeyFacts, make_key, show_key


@click.group(
    "key",
    cls=Verbs,
    examples=(
        ("firma key new", "make the key that signs checkpoints"),
        ("firma key show", "print its public part, for trust roots"),
    ),
)
@general
def command() -> None:
    """Make and show the key that signs checkpoints."""


@command.command("new", cls=Verb, examples=(("firma key new", "make the key; one that is there is never overwritten"),))
@general
@click.pass_obj
def new(session: Session) -> Reply:
    """Make the key that signs checkpoints: Ed25519, in a file that only its owner reads (`log` in [keys])."""
    return _reply(
        make_key(session.project),
        "What was recorded before stays unsigned; the next run's checkpoint covers it.",
        "Whose signatures count, trust roots say: `firma trust init`.",
    )


@command.command("show", cls=Verb, examples=(("firma key show", "the public part, one line"),))
@general
@click.pass_obj
def show(session: Session) -> Reply:
    """Print the public part of the key that signs checkpoints, as trust roots and witnesses want it."""
    return _reply(show_key(session.project))


def _reply(facts: KeyFacts, *more: str) -> Reply:
    return Reply(
        text=lambda _: [facts.public],
        says=lambda _: [printable(facts.file), *more],
        plain=lambda: {"file": facts.file, "public": facts.public},
    )
