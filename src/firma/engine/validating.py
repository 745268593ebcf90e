"""The verb validate: evaluates and checks all stacks in all environments, without store or cloud; plans nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from firma.core.graph.build import build
from firma.core.model.diagnostic import Diagnostic, FirmaError, UsageError
from firma.engine.evaluating import evaluate_program
from firma.engine.opening import all_providers
from firma.engine.project import Project
from firma.engine.request import EVERYTHING, Selection
from firma.engine.selecting import select
from firma.engine.world import World


async def validate(
    project: Project, environments: Sequence[str] = (), selection: Selection = EVERYTHING
) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong, or worth saying, in environments (all where none is named), each once.

    What is wrong with the program as a whole is always said; with a selection, graphs of the units that it means alone.

    Raises:
        UsageError: as `firma.engine.selecting.select` says, F807 for an environment that is none.
    """
    found: list[tuple[str, Diagnostic]] = []
    providers = all_providers(project, World.real())
    for name in environments or project.environments:
        environment = project.environment(name)
        try:
            evaluated = await evaluate_program(project, environment)
            units = evaluated.units()
            found += [(name, note) for note in evaluated.notes]
            chosen = {*units}
            if selection:
                chosen, notes = await select(project, environment, evaluated, selection, [*units])
                found += [(name, note) for note in notes]
            for unit in sorted(chosen):
                build(units[unit], project=project.name, schemas=providers.schema)
        except UsageError:
            raise
        except FirmaError as error:
            found += [(name, diagnostic) for diagnostic in error.diagnostics]
    return once(found)


def once(found: Iterable[tuple[str, Diagnostic]]) -> tuple[Diagnostic, ...]:
    """Return what environments had to say, each once.

    What differs in nothing but the environment's name is one mistake: the first is returned, with a note that names the
    other environments.
    """
    first: dict[Diagnostic, Diagnostic] = {}
    others: dict[Diagnostic, list[str]] = {}
    for environment, diagnostic in found:
        key = _anywhere(diagnostic, environment)
        if diagnostic != first.setdefault(key, diagnostic) and environment not in others.setdefault(key, []):
            others[key].append(environment)
    return tuple(
        replace(said, notes=(*said.notes, f"the same in {', '.join(others[key])}")) if others.get(key) else said
        for key, said in first.items()
    )


def _anywhere(diagnostic: Diagnostic, environment: str) -> Diagnostic:
    """Return a message without the name of its environment, as addresses and suggested names hold it."""

    def neutral(text: str) -> str:
        return text.replace(f"@{environment}/", "@/").replace(f"_{environment}_", "_")

    return replace(
        diagnostic,
        detail=neutral(diagnostic.detail),
        address=neutral(diagnostic.address),
        value=neutral(diagnostic.value),
        help=neutral(diagnostic.help),
        notes=tuple(neutral(note) for note in diagnostic.notes),
    )
