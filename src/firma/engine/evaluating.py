"""Evaluating the program: asks the program host, and keeps what it needs to ask again; runs nothing of the author's."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from firma.core.model.address import Unit, parse_unit
from firma.core.model.codec import encode
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose
from firma.core.model.document import document_digest
from firma.core.model.expression import Opaque
from firma.core.model.node import GraphDocument, UnitDocument
from firma.engine.project import STATE_FOLDER, Environment, Project
from firma.program.client import AssetContent, FunctionCall, HostRequest, call_functions, evaluate
from firma.program.overlay import read_overlays
from firma.program.protocol import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """A program's graph document for one environment, with its digest and what was worth saying."""

    document: GraphDocument
    digest: str
    request: HostRequest
    assets: tuple[AssetContent, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    printed: str = ""
    isolation: str = ""
    seconds: float = 0.0
    computed: dict[bytes, asyncio.Future[Any]] = field(default_factory=dict)
    waiting: list[tuple[FunctionCall, asyncio.Future[Any]]] = field(default_factory=list)

    def units(self) -> Mapping[Unit, UnitDocument]:
        """Return the documents of its units, in dependency order."""
        return {parse_unit(unit.unit): unit for unit in self.document.units}

    async def function(self, unit: str, opaque: Opaque, arguments: tuple[Any, ...]) -> Any:
        """Return what an author's function gives for known arguments, or a Diagnostic; each is computed once.

        Everything that is asked for at the same time is computed by one process.
        """
        key = encode((unit, opaque.number, opaque.digest, arguments))
        if key not in self.computed:
            future = self.computed[key] = asyncio.get_running_loop().create_future()
            self.waiting.append((FunctionCall(unit, opaque.number, arguments), future))
            if len(self.waiting) == 1:
                await asyncio.sleep(0)  # whoever asks at this moment comes along
                await self._compute()
        return await self.computed[key]

    async def _compute(self) -> None:
        batch = list(self.waiting)
        self.waiting.clear()
        result = await call_functions(self.request, self.digest, [call for call, _ in batch])
        problem = next((d for d in result.diagnostics if d.severity is Severity.ERROR), None)
        for index, (call, future) in enumerate(batch):
            missing = problem or diagnose("F909", f"function {call.number} of {call.unit} gave nothing")
            future.set_result(result.values.get(index, missing))


def cache_folder(project: Project) -> Path:
    """Return the folder of what can be made again at any time."""
    return project.root / STATE_FOLDER / "cache"


def host_request(project: Project, environment: Environment, stacks: Sequence[str] = ()) -> HostRequest:
    """Return what the program host is asked. Raises PermanentError (F133) for a settings file that cannot be read."""
    return HostRequest(
        project_root=project.root,
        project=project.name,
        environment=environment.name,
        cache_dir=cache_folder(project),
        stacks=tuple(stacks),
        overlays=read_overlays(project.root, environment.name),
        owners=project.owners,
        limits=Limits(seconds=project.limits.seconds, memory_bytes=project.limits.memory_mib * 1024 * 1024),
        python=str(project.python),
    )


async def evaluate_program(project: Project, environment: Environment) -> Evaluated:
    """Return the program's graph document.

    Raises:
        PermanentError: everything that is wrong with the program at once.
    """
    request = host_request(project, environment)
    result = await evaluate(request)
    bad = tuple(d for d in result.diagnostics if d.severity is Severity.ERROR)
    if bad or result.document is None:
        raise PermanentError(*bad)
    return Evaluated(
        document=result.document,
        digest=document_digest(result.document),
        request=request,
        assets=result.assets,
        notes=tuple(d for d in result.diagnostics if d.severity is not Severity.ERROR),
        printed=result.printed,
        isolation=result.isolation,
        seconds=result.seconds,
    )
