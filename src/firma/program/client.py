"""The engine's side of the program host: asks it and makes a result of its answer; runs nothing of the author's.

The second evaluation (other hash seed, zone, home, folder, placeholders, clock) and the substitution check run in a
process of their own, once for each graph: their outcome is kept by the digest of the document's bytes, which hold
source, settings and files by digest.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

import firma
from firma.core.model.codec import encode, from_tagged, to_tagged
from firma.core.model.diagnostic import Diagnostic, PermanentError, Severity, diagnose
from firma.core.model.document import DocumentError, decode_document, decode_with_digest
from firma.core.model.node import GraphDocument
from firma.core.model.value import Map, Value
from firma.program.axes import Matrix
from firma.program.isolation import LAYERS
from firma.program.overlay import Overlay
from firma.program.process import Answer, Surroundings, ask
from firma.program.protocol import DEFAULT_LIMITS, Job, Limits, write_job
from firma.program.unequal import first_difference

_CHECKS: Final = "checks-2"
"""Folder of outcomes; its number rises whenever a check finds more than before."""

FIRST: Final = Surroundings(seed="0", zone="UTC", home="/nonexistent", language="C.UTF-8")
SECOND: Final = Surroundings(seed="4711", zone="Asia/Kathmandu", home="/nonexistent/elsewhere", language="C")
"""Where the second evaluation differs in everything that must not matter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRequest:
    """What the engine asks.

    `stacks`: names, empty for all. `answers`: pinned answers of look-ups by whole address, which stand for what the
    cloud will say in the substitution check; the program never sees them. `cache_dir` keeps outcomes of checks and the
    content of assets. `check=False` leaves out the second evaluation; `ahead` starts it together with the first, where
    its outcome is probably not known yet.
    """

    project_root: Path
    project: str
    environment: str
    cache_dir: Path
    stacks: tuple[str, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    owners: Mapping[str, str] = field(default_factory=dict)
    matrix: Matrix = field(default_factory=Matrix)
    answers: Mapping[str, Value] = field(default_factory=dict)
    limits: Limits = DEFAULT_LIMITS
    python: str = sys.executable
    check: bool = True
    ahead: bool = False
    isolate: bool = True


@dataclass(frozen=True, slots=True)
class AssetContent:
    """An asset's content on this machine: sha256 (hex), size in bytes, the author's name, and where it lies.

    `zipped`: the name is that of a folder or file that was zipped.
    """

    digest: str
    size: int
    name: str
    path: Path
    zipped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HostResult:
    """What came of an evaluation. `document` is None where a diagnostic is an error.

    `isolation` names the layers that held (`network+files+processes`), `seconds` is the wall-clock time of all
    processes. `content` is the document as bytes, `digest` its digest. `loaded` is what the evaluation loaded from
    outside of the project and of the standard library: path, size in bytes and time of change in ns.
    """

    document: GraphDocument | None = None
    content: bytes = b""
    digest: str = ""
    loaded: tuple[tuple[str, int, int], ...] = ()
    assets: tuple[AssetContent, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    printed: str = ""
    isolation: str = ""
    seconds: float = 0.0
    checked: bool = False


@dataclass(frozen=True, slots=True)
class FunctionCall:
    """One author's function over resolved arguments: unit, the expression's number, values without anything unknown."""

    unit: str
    number: int
    arguments: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class FunctionResult:
    """Values by the index of their call, and what went wrong."""

    values: Mapping[int, Value]
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """An evaluation of which the first half is done. `whole` is the result with the outcome of the second one."""

    first: HostResult
    whole: asyncio.Future[HostResult]


async def evaluate(request: HostRequest) -> HostResult:
    """Return the graph document of a program, checked: evaluated twice, and with values in place of placeholders.

    Never raises for what the author's program does: that is in the diagnostics.
    """
    return await (await begin(request)).whole


async def begin(request: HostRequest) -> Begun:
    """Evaluate once, and go on with the check: nothing may be kept or shown before that has an outcome.

    Whoever does not wait for the check cancels it.
    """
    started = time.monotonic()
    job = _job(request, "graph")
    second = asyncio.ensure_future(_second(request, job)) if request.check and request.ahead else None
    try:
        answer = await ask(job, request.python, FIRST)
        if second is None and request.check and not answer.failed and _read(_kept(request, answer)) is None:
            second = asyncio.ensure_future(_second(request, job))
        # In a thread, so that the second evaluation begins meanwhile: a large document takes as long to read.
        result = await asyncio.to_thread(_result, request, answer)
        first = replace(result, seconds=time.monotonic() - started)
    except BaseException:
        if second is not None:
            second.cancel()
        raise
    whole = asyncio.ensure_future(_whole(request, job, answer, first, second, started))
    if second is not None and second.done() and _failed(second.result()):
        first = await whole  # what is known to be refused need not be planned first
    return Begun(first, whole)


def _failed(answer: Answer) -> bool:
    return answer.failed or any(one.severity is Severity.ERROR for one in answer.diagnostics)


async def _whole(
    request: HostRequest,
    job: Job,
    answer: Answer,
    first: HostResult,
    second: asyncio.Future[Answer] | None,
    started: float,
) -> HostResult:
    try:
        if first.document is None or not request.check:
            return first
        result = await _checked(request, job, answer, first, second)
        return replace(result, seconds=time.monotonic() - started)
    finally:
        if second is not None and not second.done():
            second.cancel()
            await asyncio.wait((second,))


async def call_functions(request: HostRequest, digest: str, calls: Sequence[FunctionCall]) -> FunctionResult:
    """Return what author's functions make of known arguments, at the source whose graph has this digest.

    The digest is `document_digest`'s. Values that could not be computed are missing, and a diagnostic says why (F173,
    F174).
    """
    tagged = tuple((one.unit, one.number, tuple(to_tagged(value) for value in one.arguments)) for one in calls)
    answer = await ask(replace(_job(request, "functions"), calls=tagged, digest=digest), request.python, FIRST)
    values = {
        int(head["index"]): from_tagged(head["value"]) for head, _ in answer.messages if head.get("kind") == "value"
    }
    return FunctionResult(values, answer.diagnostics)


def question(request: HostRequest) -> bytes:
    """Return everything that the host is told, as bytes: with files and interpreter, all an evaluation is made of."""
    return write_job(_job(request, "graph"))


def _job(request: HostRequest, mode: str) -> Job:
    return Job(
        mode=mode,
        root=os.fspath(request.project_root.resolve()),
        project=request.project,
        environment=request.environment,
        firma=firma.__version__,
        wanted=request.stacks,
        overlays=request.overlays,
        owners=dict(request.owners),
        matrix=request.matrix,
        limits=request.limits,
        isolate=request.isolate,
    )


def _result(request: HostRequest, answer: Answer) -> HostResult:
    diagnostics = list(answer.diagnostics)
    document: GraphDocument | None = None
    digest = ""
    assets: tuple[AssetContent, ...] = ()
    if not answer.failed and not any(one.severity is Severity.ERROR for one in diagnostics):
        try:
            document, digest = decode_with_digest(answer.content("document"))
            assets = _assets(request, answer)
        except DocumentError as error:
            diagnostics.append(diagnose("F172", f"its graph document cannot be read: {error}"))
        except PermanentError as error:
            document = None
            diagnostics += error.diagnostics
    if request.isolate and answer.hello and (missing := [one for one in LAYERS if one not in answer.isolation]):
        detail = f"not isolated from: {', '.join(missing)}"
        diagnostics.append(diagnose("F175", detail, severity=Severity.NOTE))
    return HostResult(
        document=document,
        content=answer.content("document"),
        digest=digest,
        loaded=_loaded(answer),
        assets=assets,
        diagnostics=tuple(diagnostics),
        printed=answer.content("printed").decode(errors="replace"),
        isolation="+".join(answer.isolation) or "none",
    )


def _loaded(answer: Answer) -> tuple[tuple[str, int, int], ...]:
    heads = [head for head, _ in answer.messages if head.get("kind") == "loaded"]
    try:
        return tuple((str(path), int(size), int(changed)) for head in heads for path, size, changed in head["files"])
    except (KeyError, TypeError, ValueError):
        return ()  # whoever wants to know takes it as "nobody knows"


def asset_path(request: HostRequest, digest: str) -> Path:
    """Return where the content of an asset is kept."""
    return request.cache_dir / "assets" / digest


def _assets(request: HostRequest, answer: Answer) -> tuple[AssetContent, ...]:
    """Return the assets that a program made. Raises PermanentError (F180)."""
    heads = [head for head, _ in answer.messages if head.get("kind") == "asset"]
    if not heads:
        return ()
    from firma.program.asset import AssetError

    try:
        return tuple(_asset(request, head) for head in heads)
    except AssetError as error:
        raise PermanentError(diagnose("F180", str(error))) from error


def _asset(request: HostRequest, head: Mapping[str, Any]) -> AssetContent:
    """Return an asset with its content in the cache, made anew from the project where it is not there yet.

    Raises:
        AssetError: the project's content is not what the program saw, or is none of the project's.
    """
    from firma.program import asset

    digest, size, name = str(head["digest"]), int(head["size"]), str(head["path"])
    target = asset_path(request, digest)
    folder = target.parent
    if not target.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        root = os.fspath(request.project_root.resolve())
        source = asset.describe(root, name, zipped=bool(head["zipped"]))
        found = hashlib.sha256()
        draft = folder / f".{digest}.{os.getpid()}"
        with draft.open("wb") as out:
            for chunk in asset.content(root, source):
                found.update(chunk)
                out.write(chunk)
        if found.hexdigest() != digest:
            draft.unlink()
            raise asset.AssetError(f"{name!r} changed while the program ran")
        draft.replace(target)
    return AssetContent(digest, size, name, target, bool(head["zipped"]))


async def _checked(
    request: HostRequest, job: Job, first: Answer, result: HostResult, ahead: asyncio.Future[Answer] | None
) -> HostResult:
    """Return the result with the outcome of the second evaluation: kept, under way, or made now."""
    content, kept = first.content("document"), _kept(request, first)
    known = _read(kept)
    if known is None:
        second = await (ahead or _second(request, job))
        known = (*second.diagnostics, *_compared(content, second))
        if not any(one.severity is Severity.ERROR for one in known):
            _write(kept, known)
    failed = any(one.severity is Severity.ERROR for one in known)
    return replace(
        result,
        document=None if failed else result.document,
        diagnostics=(*result.diagnostics, *known),
        checked=True,
    )


def _kept(request: HostRequest, first: Answer) -> Path:
    """Return where the outcome of the second evaluation is kept, for this document and these answers of look-ups."""
    answers = encode(Map(request.answers))
    key = hashlib.sha256(b"\0".join((first.content("document"), answers, firma.__version__.encode()))).hexdigest()
    return request.cache_dir / _CHECKS / key


async def _second(request: HostRequest, job: Job) -> Answer:
    """Ask a second process, which sees the project under another path."""
    os.makedirs(request.cache_dir, exist_ok=True)  # noqa: PTH103
    with tempfile.TemporaryDirectory(dir=request.cache_dir, prefix="elsewhere-") as folder:
        link = os.path.join(folder, "project")  # noqa: PTH118  # as text, which the job holds
        os.symlink(job.root, link)  # noqa: PTH211
        answers = {address: to_tagged(answer) for address, answer in request.answers.items()}
        second = replace(job, mode="check", root=link, answers=answers)
        return await ask(second, request.python, SECOND)


def _compared(content: bytes, second: Answer) -> tuple[Diagnostic, ...]:
    if _failed(second):
        return ()
    other = second.content("document")
    if other == content:
        return ()
    try:
        return (first_difference(decode_document(content), decode_document(other)),)
    except DocumentError as error:
        return (diagnose("F172", f"the second evaluation's document cannot be read: {error}"),)


def _read(kept: Path) -> tuple[Diagnostic, ...] | None:
    try:
        return tuple(Diagnostic.from_plain(plain) for plain in json.loads(kept.read_bytes()))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(kept: Path, found: tuple[Diagnostic, ...]) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    draft = kept.with_name(f".{kept.name}.{os.getpid()}")
    draft.write_text(json.dumps([one.to_plain() for one in found]), encoding="utf-8")
    draft.replace(kept)
