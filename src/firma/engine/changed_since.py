"""Which units declare something else than at a revision of git; plans nothing, and changes nothing in the repository.

The program of the revision is evaluated in a folder of its own, isolated as every program is, and unit is compared with
unit: whatever an import, a setting, a matrix or a file that was read changes shows there, and a comment does not.
"""

from __future__ import annotations

import asyncio
import io
import tarfile
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.model.address import Unit, parse_unit
from firma.core.model.codec import CodecError
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, Severity, UsageError, diagnose, errors
from firma.core.model.node import Each, Node, UnitDocument
from firma.engine.evaluating import Evaluated, host_request
from firma.engine.pins import Pins, read_pins
from firma.engine.project import Environment, Project, load_project
from firma.program import client

TIMEOUT_S = 60
"""How long git may take to give the files of a revision."""


async def changed_since(
    project: Project, environment: Environment, evaluated: Evaluated, revision: str
) -> tuple[set[Unit], tuple[Diagnostic, ...]]:
    """Return declared units that differ from what they were at a revision, and what is worth saying.

    Where the program of the revision cannot be evaluated (it had no project, or one that was refused), every unit
    counts as changed, and a note says so.

    Raises:
        UsageError: F937, git does not know the revision.
    """
    content = await _archive(project.root, revision)
    documents = evaluated.units()
    with tempfile.TemporaryDirectory(prefix="firma-revision-") as folder:
        root = Path(folder)
        try:
            _unpack(content, root)
            before, pins, was = await _evaluate(project, environment, root)
        except (FirmaError, tarfile.TarError, OSError) as error:
            said = error.diagnostics[0].detail if isinstance(error, FirmaError) else str(error)
            detail = f"at {revision} the program could not be evaluated ({said}); every unit counts as changed"
            return {*documents}, (diagnose("F937", detail, value=revision, severity=Severity.NOTE),)
    if _lives(was) != _lives(environment):
        return {*documents}, ()
    now = read_pins(project.root)
    return {
        unit
        for unit, document in documents.items()
        if unit not in before or _bare(before[unit]) != _bare(document) or pins.get(str(unit)) != now.get(str(unit))
    }, ()


def _lives(environment: Environment) -> Any:
    return environment.aws, environment.tier


def _bare(document: UnitDocument) -> Any:
    """Return what a unit declares, without what moves when a line is added above it."""
    settings = tuple((one.name, one.value) for one in document.settings)
    return settings, tuple(_without_place(node) for node in document.nodes), document.received


def _without_place(node: Node) -> Node:
    if isinstance(node, Each):
        return replace(node, place=None, body=tuple(_without_place(inner) for inner in node.body))
    return replace(node, place=None)


async def _archive(root: Path, revision: str) -> bytes:
    """Return the project's files at a revision, as a tar. Raises UsageError (F937)."""
    words = ("git", "--no-optional-locks", "-C", str(root))
    commit = (
        await _git(words, revision, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    ).decode()
    return await _git(words, revision, "archive", "--format=tar", commit.strip())


async def _git(words: tuple[str, ...], revision: str, *more: str) -> bytes:
    try:
        process = await asyncio.create_subprocess_exec(
            *words,
            *more,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
    except OSError as error:
        raise UsageError(diagnose("F937", f"{revision}: git cannot run: {error.strerror}", value=revision)) from error
    try:
        out, err = await asyncio.wait_for(process.communicate(), TIMEOUT_S)
    except TimeoutError as error:
        process.kill()
        await process.wait()
        raise UsageError(
            diagnose("F937", f"{revision}: git takes longer than {TIMEOUT_S} s", value=revision)
        ) from error
    if process.returncode:
        said = err.decode("utf-8", "replace").strip().splitlines()
        why = said[0].removeprefix("fatal: ") if said else f"git ended with {process.returncode}"
        raise UsageError(diagnose("F937", f"{revision}: {why}", value=revision))
    return out


def _unpack(content: bytes, root: Path) -> None:
    """Write the files of an archive; a link is left out, and what would be read through it is missing there."""
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        for member in archive:
            target, source = root / member.name, archive.extractfile(member) if member.isfile() else None
            if source is not None and target.resolve().is_relative_to(root.resolve()):
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(source.read())


async def _evaluate(
    project: Project, environment: Environment, root: Path
) -> tuple[Mapping[Unit, UnitDocument], Pins, Environment]:
    """Return what the program in a folder declares, what is pinned there, and the environment as it was.

    It is evaluated once: whether it depends on chance was its own plan's question.
    """
    was = replace(load_project(root, ceiling=root), python=project.python)
    there = was.environment(environment.name)
    result = await client.evaluate(replace(host_request(was, there), check=False))
    wrong = errors(result.diagnostics)
    if wrong or result.document is None:
        raise PermanentError(*wrong)
    try:
        pins = read_pins(root)
    except (PermanentError, CodecError):
        pins = {}
    return {parse_unit(unit.unit): unit for unit in result.document.units}, pins, there
