"""Evaluating the program: asks the program host, and keeps what it needs to ask again; runs nothing of the author's."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from firma.core.model.address import Unit, parse_unit
from firma.core.model.codec import encode
from firma.core.model.detector import censored
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose
from firma.core.model.document import decode_document
from firma.core.model.expression import Opaque
from firma.core.model.node import GraphDocument, UnitDocument
from firma.engine import stamps
from firma.engine.allowances import NO_ALLOWANCES, Allowances, check_document
from firma.engine.memo import Memo, key_of
from firma.engine.project import STATE_FOLDER, Environment, Project
from firma.program.client import (
    AssetContent,
    Begun,
    FunctionCall,
    HostRequest,
    HostResult,
    asset_path,
    begin,
    call_functions,
    question,
)
from firma.program.overlay import read_overlays
from firma.program.protocol import Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """A program's graph document for one environment, with its digest and what was worth saying."""

    content: bytes
    """The document as bytes."""
    digest: str
    request: HostRequest
    names: tuple[str, ...] = ()
    """Full names of its units, in dependency order."""
    remembered: bool = False
    """Whether nothing has changed since it was evaluated before."""
    assets: tuple[AssetContent, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    printed: str = ""
    isolation: str = ""
    seconds: float = 0.0
    computed: dict[bytes, asyncio.Future[Any]] = field(default_factory=dict)
    waiting: list[tuple[FunctionCall, asyncio.Future[Any]]] = field(default_factory=list)
    decoded: list[GraphDocument] = field(default_factory=list)
    check: asyncio.Future[Evaluated] | None = None
    """The check that is under way: `settled` waits for it."""

    async def settled(self) -> Evaluated:
        """Return the evaluation with what its check had to say. Raises PermanentError for what is wrong."""
        return self if self.check is None else await self.check

    def drop(self) -> None:
        """Nobody waits for the check any more."""
        if self.check is not None and not self.check.cancel() and not self.check.cancelled():
            self.check.exception()  # it is over, and nobody wants to hear of it

    @property
    def document(self) -> GraphDocument:
        """The document, decoded when it is first asked for."""
        if not self.decoded:
            self.decoded.append(decode_document(self.content))
        return self.decoded[0]

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
        matrix=environment.matrix,
        limits=Limits(seconds=project.limits.seconds, memory_bytes=project.limits.memory_mib * 1024 * 1024),
        python=str(project.python),
    )


async def evaluate_program(project: Project, environment: Environment) -> Evaluated:
    """Return the program's graph document: as it was, where nothing changed that it was made of, else evaluated now.

    Raises:
        PermanentError: everything that is wrong with the program at once.
    """
    _check_folder(project)
    made_of = look(project, environment)
    return recall(made_of) or await (await begin_evaluating(made_of)).settled()


def _check_folder(project: Project) -> None:
    """Make the folder of what can be made again. Raises PermanentError (F926) where that is not possible."""
    folder = cache_folder(project)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = f"{folder} cannot be made: {error.strerror}"
        raise PermanentError(diagnose("F926", detail, value=str(folder))) from error


PLANNED_AHEAD_BYTES_MAX = 16 * 1024 * 1024
"""Largest graph document that is planned while its check goes on, in bytes: about 80,000 declarations."""


async def begin_evaluating(made_of: MadeOf) -> Evaluated:
    """Evaluate once, whatever was evaluated before; the check goes on. Raises as `evaluate_program` does."""
    # What is not remembered was changed, and the outcome of its check is not known either.
    begun = await begin(replace(made_of.request, ahead=True))
    try:
        # Planning a large graph hears nothing for long: whether the program ends in time is known before.
        large = len(begun.first.content) > PLANNED_AHEAD_BYTES_MAX
        first = _accepted(made_of, await begun.whole if large else begun.first)
    except PermanentError:
        begun.whole.cancel()
        raise
    return replace(first, check=asyncio.ensure_future(_whole(made_of, first, begun)))


async def _whole(made_of: MadeOf, first: Evaluated, begun: Begun) -> Evaluated:
    result = await begun.whole
    _raise_errors(result)
    notes = tuple(d for d in result.diagnostics if d.severity is not Severity.ERROR)
    evaluated = replace(first, notes=notes, seconds=result.seconds)
    _remember(made_of, evaluated, result)
    return evaluated


def _raise_errors(result: HostResult) -> None:
    bad = tuple(d for d in result.diagnostics if d.severity is Severity.ERROR)
    if bad or result.document is None:
        raise PermanentError(*bad)


def _accepted(made_of: MadeOf, result: HostResult) -> Evaluated:
    _raise_errors(result)
    document = result.document or decode_document(result.content)
    check_document(result.content, document, made_of.allowances)
    return Evaluated(
        content=result.content,
        digest=result.digest,
        request=made_of.request,
        names=tuple(unit.unit for unit in document.units),
        assets=result.assets,
        notes=tuple(d for d in result.diagnostics if d.severity is not Severity.ERROR),
        printed=censored(result.printed),
        isolation=result.isolation,
        seconds=result.seconds,
        decoded=[document],
    )


# -- what was evaluated before ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True, kw_only=True)
class MadeOf:
    """What an evaluation is made of, besides the files that it turns out to read."""

    request: HostRequest
    key: str
    tree: bytes
    """Stamp of all visible files of the project; empty: too many to be looked at."""
    allowances: Allowances = NO_ALLOWANCES

    @property
    def memo(self) -> Memo:
        """Where evaluations are kept."""
        return Memo(self.request.cache_dir, "graph")


def look(project: Project, environment: Environment) -> MadeOf:
    """Return what an evaluation would be made of now; what changes after this counts as changed.

    Raises:
        PermanentError: F133, a settings file cannot be read.
    """
    request = host_request(project, environment)
    python = os.path.realpath(request.python)
    interpreter = f"{request.python}\n{python}\n{stamps.file(python)}\n{stamps.file(request.python)}"
    ledgers = [project.store, *(e.store for e in project.environments.values() if e.store is not None)]
    files = [place for place in ledgers if isinstance(place, Path)]
    but = [path.with_name(path.name + end) for path in files for end in ("", "-wal", "-shm")]
    key = key_of(stamps.code(), question(request), interpreter.encode())
    tree = stamps.tree(project.root, but=but)
    return MadeOf(request=request, key=key, tree=tree, allowances=project.allowances)


def recall(made_of: MadeOf) -> Evaluated | None:
    """Return what was evaluated before, if nothing changed that it was made of: every file that was read is read again.

    Never a program that was refused: what is wrong is always said by the program itself.
    """
    kept = made_of.memo.get(made_of.key) if made_of.tree else None
    if kept is None:
        return None
    head, content = kept
    request = made_of.request
    read = [(request.project_root / name, mark) for name, mark in head["read"]]
    if head["tree"] != made_of.tree.hex() or not stamps.are_as(map(tuple, head["loaded"])):
        return None
    if not all(stamps.is_as_noted(path, mark) for path, mark in read):
        return None
    assets = [_asset(request, *of) for of in head["assets"]]
    known = [one for one in assets if one is not None]
    if len(known) != len(assets):
        return None
    return Evaluated(
        content=content,
        digest=head["digest"],
        request=request,
        names=tuple(head["units"]),
        remembered=True,
        assets=tuple(known),
        notes=tuple(Diagnostic.from_plain(note) for note in head["notes"]),
        printed=head["printed"],
        isolation=head["isolation"],
    )


def _asset(request: HostRequest, digest: str, size: int, name: str, zipped: bool) -> AssetContent | None:  # noqa: FBT001  # as it is kept
    """Return an asset whose content in the project is still what it was, and is kept; else None."""
    from firma.program.asset import AssetError, Source, measure

    path = asset_path(request, digest)
    try:
        found, _ = measure(os.fspath(request.project_root), Source(name, zipped))
    except (AssetError, OSError):
        return None
    return AssetContent(digest, size, name, path, zipped) if found == digest and path.is_file() else None


MAYBE_SENSITIVE = b'{"x":'
"""How a value that is marked sensitive begins in a graph document."""


def _remember(made_of: MadeOf, evaluated: Evaluated, result: HostResult) -> None:
    if not made_of.tree or not result.loaded or result.document is None:
        return
    if MAYBE_SENSITIVE in evaluated.content:
        return  # a cache is no place for secrets: it is not sealed
    document = result.document
    head = {
        "tree": made_of.tree.hex(),
        "loaded": [list(one) for one in result.loaded],
        "read": [list(pair) for pair in (*document.sources, *document.files)],
        "assets": [[one.digest, one.size, one.name, one.zipped] for one in evaluated.assets],
        "digest": evaluated.digest,
        "units": list(evaluated.names),
        "notes": [note.to_plain() for note in evaluated.notes],
        "printed": evaluated.printed,
        "isolation": evaluated.isolation,
    }
    made_of.memo.put(made_of.key, head, evaluated.content)
