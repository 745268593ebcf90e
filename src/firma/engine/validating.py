"""The verb validate: evaluates and checks all stacks in all environments, without store or cloud; plans nothing."""

from __future__ import annotations

from firma.core.graph.build import build
from firma.core.model.diagnostic import Diagnostic, FirmaError
from firma.engine.evaluating import evaluate_program
from firma.engine.opening import all_providers
from firma.engine.project import Project
from firma.engine.world import World


async def validate(project: Project) -> tuple[Diagnostic, ...]:
    """Return everything that is wrong, or worth saying, in any environment, each once."""
    found: dict[Diagnostic, None] = {}
    providers = all_providers(project, World.real())
    for environment in project.environments.values():
        try:
            evaluated = await evaluate_program(project, environment)
            found.update(dict.fromkeys(evaluated.notes))
            for document in evaluated.units().values():
                build(document, project=project.name, schemas=providers.schema)
        except FirmaError as error:
            found.update(dict.fromkeys(error.diagnostics))
    return tuple(found)
