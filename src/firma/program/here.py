"""Evaluation in this process, for unit tests of programs: no guard, no isolation, no import hook; knows no host."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.model.node import GraphDocument
from firma.program.axes import Matrix
from firma.program.check import differences
from firma.program.overlay import Overlay, read_overlays
from firma.program.problem import Folder, ProgramError
from firma.program.run import Inputs, evaluate
from firma.program.stack import REGISTRY, Stack


def evaluate_here(
    *stacks: Callable[..., Any],
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    environment: str = "test",
    project: str = "test",
    root: Path | None = None,
    matrix: Mapping[str, Sequence[str | int]] | None = None,
    check: bool = True,
) -> GraphDocument:
    """Return the graph document of stacks (functions under `@firma.stack`), and of those that they need.

    `settings` are values by stack and name, `matrix` the values of each axis. `root` is the project's folder: assets
    are found there, and the settings of `environment` are read from its `environments/*.toml`; those in `settings` win
    over them. `check` also runs the substitution check.

    Raises:
        ProgramError: the program's mistakes, each with its place.
        PermanentError: F133, a file of settings cannot be read.
    """
    registry: dict[str, Stack] = {one.name: one for one in REGISTRY.values()}
    chosen = tuple(name for name, one in registry.items() if one.function in stacks)
    sections = {name: dict(values) for name, values in (settings or {}).items()}
    overlays = _of(root, environment, registry)
    overlays += (Overlay("settings", sections),) if sections else ()
    axes = Matrix({axis: tuple(values) for axis, values in (matrix or {}).items()})
    inputs = Inputs(project=project, environment=environment, overlays=overlays, wanted=chosen, matrix=axes)
    with _standing_in(root):
        document = evaluate(inputs, registry).document
        if check:
            _, found = differences(inputs, registry)
            errors = tuple(one for one in found if one.severity == "error")
            if errors:
                raise ProgramError(*errors)
    return document


def _of(root: Path | None, environment: str, registry: Mapping[str, Stack]) -> tuple[Overlay, ...]:
    """Return the files' settings, of stacks that were imported: a test of one stack need not import the others."""
    if root is None:
        return ()
    read = read_overlays(root, environment)
    return tuple(
        replace(one, sections={name: found for name, found in one.sections.items() if name in registry}) for one in read
    )


@contextmanager
def _standing_in(root: Path | None) -> Iterator[None]:
    """Let paths of the program be relative to the project's folder for a while."""
    before = Folder.root
    if root is not None:
        Folder.root = f"{root.absolute()}/"
    try:
        yield
    finally:
        Folder.root = before
