"""Asking for the passphrase that opens sealed values, and handing it on through a pipe; it is kept nowhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from firma.cli.console import Console
from firma.cli.interrupts import Interrupts
from firma.core.model.diagnostic import ApprovalError, diagnose
from firma.engine.project import Project

CHARACTERS_MAX = 4_096
"""Longest passphrase: it must fit into a pipe at once (POSIX guarantees 4,096 bytes)."""


@contextmanager
def asked(project: Project, console: Console) -> Iterator[Project]:
    """Give the project with a descriptor that holds the passphrase, if it is to be asked for.

    Raises:
        ApprovalError: F835, there is no terminal, or nothing was typed.
    """
    passphrase = project.passphrase
    if not passphrase.prompt:
        yield project
        return
    text = _ask(console)
    reading, writing = os.pipe()
    try:
        os.write(writing, text.encode()[:CHARACTERS_MAX])
        os.close(writing)
        yield replace(project, passphrase=replace(passphrase, descriptor=reading, file=None, command=(), prompt=False))
    finally:
        os.close(reading)


def _ask(console: Console) -> str:
    from firma.cli.logs import SENSITIVE

    with Interrupts.of_process().at_question():
        text = console.ask_secret("Passphrase of the ledger: ")
    if not text:
        why = "nothing was typed" if console.is_terminal else "there is no terminal to ask at"
        raise ApprovalError(diagnose("F835", why))
    SENSITIVE.remember(text)
    return text
