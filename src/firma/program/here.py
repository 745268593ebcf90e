"""Evaluation in this process, for unit tests of programs: no guard, no isolation, no import hook; knows no host."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from firma.core.model.node import GraphDocument
from firma.program.check import differences
from firma.program.overlay import Overlay
from firma.program.problem import ProgramError
from firma.program.run import Inputs, evaluate
from firma.program.stack import REGISTRY, Stack


def evaluate_here(
    *stacks: Callable[..., Any],
    settings: Mapping[str, Mapping[str, Any]] | None = None,
    environment: str = "test",
    project: str = "test",
    check: bool = True,
) -> GraphDocument:
    """Return the graph document of stacks (functions under `@firma.stack`), and of those that they need.

    `settings` are values by stack and name. `check` also runs the substitution check.

    Raises:
        ProgramError: the program's mistakes, each with its place.
    """
    registry: dict[str, Stack] = {one.name: one for one in REGISTRY.values()}
    chosen = tuple(name for name, one in registry.items() if one.function in stacks)
    sections = {name: dict(values) for name, values in (settings or {}).items()}
    overlays = (Overlay("settings", sections),) if sections else ()
    inputs = Inputs(project=project, environment=environment, overlays=overlays, wanted=chosen)
    document = evaluate(inputs, registry).document
    if check:
        _, found = differences(inputs, registry)
        errors = tuple(one for one in found if one.severity == "error")
        if errors:
            raise ProgramError(*errors)
    return document
