"""What the source declares, for verbs that can go on without it where it cannot be evaluated; plans nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from firma.core.graph.build import build
from firma.core.graph.graph import Graph
from firma.core.model.address import Unit
from firma.core.model.diagnostic import Diagnostic, FirmaError, Severity
from firma.core.model.node import Resource, UnitDocument
from firma.engine.context import Context
from firma.engine.evaluating import evaluate_program
from firma.engine.own_types import load_own_types
from firma.engine.result import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """The documents of units, none where the program cannot be evaluated: `notes` say why."""

    documents: Mapping[Unit, UnitDocument] = field(default_factory=dict)
    graphs: Mapping[Unit, Graph] = field(default_factory=dict)
    notes: tuple[Diagnostic, ...] = ()

    def resources(self, unit: Unit) -> tuple[Resource, ...]:
        """Return the resources of a unit."""
        document = self.documents.get(unit)
        return tuple(node for node in document.nodes if isinstance(node, Resource)) if document is not None else ()

    def graph(self, unit: Unit) -> Graph | None:
        """Return the graph of a unit, or None."""
        return self.graphs.get(unit)


async def declared_in(context: Context, progress: Progress) -> Declared:
    """Return what the source declares now, as far as it can be evaluated."""
    progress.phase("evaluate", context.environment.name)
    try:
        evaluated = await (await evaluate_program(context.project, context.environment)).settled()
        documents = evaluated.units()
        types = {node.address.type for document in documents.values() for node in document.nodes}
        await load_own_types(context, types)
        graphs = {u: build(d, project=context.project.name, schemas=context.schema) for u, d in documents.items()}
    except FirmaError as error:
        return Declared(notes=tuple(replace(one, severity=Severity.WARNING) for one in error.diagnostics))
    return Declared(documents=documents, graphs=graphs)
