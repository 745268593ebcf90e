"""The program host: evaluates a project's stacks in a process that can reach nothing, and answers; knows no plan.

In: one request on standard input. Out: messages on what was standard output (`firma.program.protocol`). The program's
own printing goes into a message, its raw writes to standard error.
"""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import firma
from firma.core.model.codec import from_tagged, to_tagged
from firma.core.model.diagnostic import Diagnostic, diagnose
from firma.core.model.document import document_digest, encode_document
from firma.core.model.node import GraphDocument
from firma.core.model.place import Place
from firma.core.model.value import ValueProblemError, freeze, thaw
from firma.program import check, guard, isolation
from firma.program.finder import Finder, component_packages
from firma.program.kinds import ABSENT, FILE, FOLDER, kind_of
from firma.program.placeholder import Mint, describe
from firma.program.printing import Capture
from firma.program.problem import FIRMA, INSTALLED, Folder, ProgramError, problem
from firma.program.protocol import VERSION, Job, Limits, ProtocolError, message, read_job
from firma.program.raised import diagnosed, standing_at
from firma.program.run import Evaluated, Inputs, OpaqueFunctions, evaluate
from firma.program.stack import REGISTRY

_GRACE_S = 0.5
"""How long after the alarm the watchdog writes where C code stands, in seconds."""


class Host:
    """One evaluation's process: where messages go, and what was asked."""

    def __init__(self, out: int, job: Job) -> None:
        self.out, self.job = out, job
        self.capture = Capture(job.limits.output_bytes)
        self.finder = Finder(Folder.root, (), guard.paused)
        self.mint: Mint | None = None

    def send(self, kind: str, content: bytes = b"", **fields: Any) -> None:
        """Send one message."""
        left = message(kind, content, **fields)
        while left:
            left = left[os.write(self.out, left) :]

    def problems(self, found: tuple[Diagnostic, ...]) -> None:
        """Send diagnostics."""
        for one in found:
            self.send("problem", fields=self._readable(one.to_plain()))

    def _readable(self, plain: Any) -> Any:
        """Placeholders in a message stand for values that nobody knows: show their names."""
        if self.mint is None:
            return plain
        if isinstance(plain, str):
            return describe(plain, self.mint)
        if isinstance(plain, dict):
            return {key: self._readable(value) for key, value in plain.items()}
        return [self._readable(value) for value in plain] if isinstance(plain, list) else plain

    def finish(self) -> NoReturn:
        """Send what was printed and the end, and leave without running anything of the author's."""
        printed = self.capture.text(self.mint)
        if printed:
            self.send("printed", printed.encode(errors="replace"))
        self.send("end")
        os._exit(0)


def main() -> NoReturn:
    """Answer one request, and leave."""
    data = sys.stdin.buffer.read()
    out = os.dup(1)
    os.dup2(2, 1)
    try:
        job = read_job(data)
    except ProtocolError as error:
        _refuse(out, str(error))
    if job.firma != firma.__version__:
        _refuse(out, f"the engine is Firma {job.firma}, and the program host {firma.__version__}")
    Folder.root = job.root.rstrip("/") + "/"
    host = Host(out, job)
    held = _prepare(host)
    python = f"{sys.implementation.name} {sys.version_info.major}.{sys.version_info.minor}"
    host.send("hello", protocol=VERSION, firma=firma.__version__, python=python, isolation=list(held))
    try:
        with guard.guarding():
            _answer(host)
    except BaseException as error:  # noqa: BLE001  # whatever a program raises ends here
        _limits_off()
        host.problems(diagnosed(error))
    host.finish()


def _refuse(out: int, why: str) -> NoReturn:
    """Answer that request and host do not fit together, and leave."""
    os.write(out, message("hello", protocol=VERSION, firma=firma.__version__, refused=why) + message("end"))
    os._exit(0)


def _prepare(host: Host) -> tuple[str, ...]:
    """Take away what the program must not reach; return the layers of isolation that hold."""
    job = host.job
    folders = [folder for folder in sys.path if folder]
    components = component_packages(folders)
    host.finder = Finder(Folder.root, components, guard.paused)
    sys.path.insert(0, Folder.root.rstrip("/"))
    sys.meta_path.insert(0, host.finder)
    sys.dont_write_bytecode = True
    guard.install(Folder.root, shifted=job.mode == "check")
    os.chdir(Folder.root)
    readable = (sys.prefix, sys.base_prefix, FIRMA, *folders, *_project_entries(Folder.root))
    held = isolation.isolate(readable) if job.isolate else ()
    _limit(job.limits, host)
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123  # for the life of the process
    sys.stdout = sys.stderr = host.capture
    return held


def _project_entries(root: str) -> list[str]:
    """Return what a program may read of its project: all but hidden entries, which hold keys and history."""
    with os.scandir(os.path.realpath(root)) as entries:
        return [entry.path for entry in entries if not entry.name.startswith(".")]


def _limit(limits: Limits, host: Host) -> None:
    """Set the kernel's limits, and the alarm that says at which line the time was over."""
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    cpu = int(limits.seconds * 2) + 5
    resource.setrlimit(resource.RLIMIT_CPU, (cpu, cpu))

    def over(_: int, frame: FrameType | None) -> None:
        guard.Guard.on = False
        detail = f"the program ran longer than {limits.seconds:g} seconds"
        host.problems((problem("F162", detail, place=standing_at(frame)),))
        host.finish()

    signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, limits.seconds, limits.seconds)
    faulthandler.enable(file=2)
    faulthandler.dump_traceback_later(limits.seconds + _GRACE_S, file=2)


def _limits_off() -> None:
    """Give the report room when the program has used its own up."""
    signal.setitimer(signal.ITIMER_REAL, 0)
    guard.Guard.on = False


def _answer(host: Host) -> None:
    job = host.job
    gc.disable()  # what is imported and declared is kept until the process ends: looking through it takes a tenth
    for name in _stack_modules(Folder.root):
        import_module(name)
    inputs = Inputs(
        project=job.project,
        environment=job.environment,
        overlays=job.overlays,
        owners=job.owners,
        wanted=job.wanted,
        matrix=job.matrix,
    )
    if job.mode == "check":
        answers = {address: from_tagged(answer) for address, answer in job.answers.items()}
        late, found = check.differences(inputs, REGISTRY, answers)
        host.mint = late.evaluation.mint
        _limits_off()
        host.problems(tuple(found))
        host.send("document", encode_document(_whole(host, late)))
        return
    host.mint = Mint()
    evaluated = evaluate(inputs, REGISTRY, mint=host.mint)
    if job.mode == "functions":
        _functions(host, evaluated)
        return
    _limits_off()
    host.send("document", encode_document(_whole(host, evaluated)))
    for digest, (source, size) in sorted(evaluated.evaluation.assets.items()):
        host.send("asset", digest=digest, size=size, path=source.path, zipped=source.zipped)
    host.send("loaded", files=_loaded())


def _loaded() -> list[tuple[str, int, int]]:
    """Return every file that was loaded from outside of the project and the standard library, as it lies there now.

    Folders that modules are looked for in come along: they change when a package is added.
    """
    standard = os.fspath(Path(os.__file__).parent) + "/"
    files = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    found = []
    for file in [*files, *sys.path]:
        if not isinstance(file, str) or f"{file}/" == Folder.root:
            continue
        if file.startswith((Folder.root, standard)) and not any(mark in file for mark in INSTALLED):
            continue
        with suppress(OSError):
            status = os.stat(file)  # noqa: PTH116  # as text, a hundred times
            found.append((file, status.st_size, status.st_mtime_ns))
    return sorted(set(found))


def _stack_modules(root: str) -> list[str]:
    with guard.paused():
        try:
            files = sorted(one for one in Path(root, "stacks").iterdir() if one.suffix == ".py")
        except OSError:
            files = []
        for file in files:
            _refuse_what_is_no_file(file)
    found = [one.stem for one in files]
    names = [name for name in found if not name.startswith("_")]
    if not names:
        raise ProgramError(
            problem("F145", "the project has no stacks in `stacks/*.py`", help="write stacks/network.py, for example")
        )
    return [f"stacks.{name}" for name in names]


def _refuse_what_is_no_file(file: Path) -> None:
    """Refuse a stack's module that is a link to nowhere, a pipe or a folder. Raises ProgramError (F167)."""
    kind = kind_of(os.fspath(file))
    if kind != FILE:
        what = {ABSENT: "a link to nowhere", FOLDER: "a folder"}.get(kind, "no regular file")
        name = f"stacks/{file.name}"
        raise ProgramError(diagnose("F167", f"{name} is {what}", place=Place(name, 1), value=name))


def _whole(host: Host, evaluated: Evaluated) -> GraphDocument:
    """Return the document with what was read and imported."""
    document = evaluated.document
    root = Folder.root
    sources = {path.removeprefix(root): digest for path, digest in host.finder.sources.items()}
    return GraphDocument(
        project=document.project,
        environment=document.environment,
        units=document.units,
        files=tuple(sorted(guard.Guard.files.items())),
        sources=tuple(sorted(sources.items())),
        evaluator=f"firma {firma.__version__}",
    )


def _functions(host: Host, evaluated: Evaluated) -> None:
    """Compute author's functions over known arguments; only for the graph that was planned."""
    digest = document_digest(_whole(host, evaluated))
    if digest != host.job.digest:
        host.problems((problem("F173", f"the graph is {digest[:12]}, and the plan's is {host.job.digest[:12]}"),))
        return
    for index, (unit, number, arguments) in enumerate(host.job.calls):
        with _failing(host, unit, number):
            value = _call(evaluated.functions, unit, number, arguments)
            host.send("value", index=index, value=to_tagged(value))


@contextmanager
def _failing(host: Host, unit: str, number: int) -> Iterator[None]:
    try:
        yield
    except Exception as error:  # noqa: BLE001  # the author's function may raise anything
        first = diagnosed(error)[0]
        detail = f"function {number} of {unit}: {first.detail}"
        host.problems((problem("F174", detail, place=first.place, notes=first.notes),))


def _call(functions: OpaqueFunctions, unit: str, number: int, arguments: tuple[Any, ...]) -> Any:
    found = functions.get((unit, number))
    if found is None:
        raise LookupError("the program declares no such function")
    result = found[1](*(thaw(from_tagged(one)) for one in arguments))
    try:
        return freeze(result)
    except ValueProblemError as error:
        raise TypeError(f"it gave {error.shown}, which is no value: {error.reason}") from None
