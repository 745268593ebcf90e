"""The verb validate: evaluates and checks all stacks in all environments, without store or cloud; plans nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from firma.core.graph.build import build
from firma.core.model.diagnostic import Diagnostic, FirmaError
from firma.engine.evaluating import evaluate_program
from firma.engine.opening import all_providers
from firma.engine.project import Project
from firma.engine.world import World


async def validate(project: Project) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong, or worth saying, in any environment, each once."""
    found: list[tuple[str, Diagnostic]] = []
    providers = all_providers(project, World.real())
    for name, environment in project.environments.items():
        try:
            evaluated = await evaluate_program(project, environment)
            found += [(name, note) for note in evaluated.notes]
            for document in evaluated.units().values():
                build(document, project=project.name, schemas=providers.schema)
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
