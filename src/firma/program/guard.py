"""Holds a program to its contract while it is evaluated: no network, process, writing, clock or chance; knows no stack.

Audit events see sockets, processes, and files. Clock, chance and environment raise none, so their functions are
replaced for the length of the evaluation; calls from libraries get an answer, those that the author asks for are
refused at the line. The kernel's isolation (`firma.program.isolation`) is what holds a hostile program; this is what
names an honest mistake.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any, Final, NoReturn

from firma.program.effects import ASKS, CHANGES, FUNCTIONS, LISTS, REACHES
from firma.program.kinds import ABSENT, FILE, KINDS, kind_of
from firma.program.machine import hide_process, library_folders, show_process, told
from firma.program.problem import FIRMA, INSTALLED, STANDARD, ImpureProgramError, problem

SHIFT_S: Final = 34_560_000 + 25_200 + 61
"""How far a second evaluation shifts libraries' clocks, in seconds: 400 days, 7 hours, 61 s: each part differs."""

_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_SHARED: Final = ("/usr/share/zoneinfo/",)
"""Data that the standard library reads, the same on machines of one release."""


class Guard:
    """The process's guard. One flag, not a context variable: a new thread starts with an empty context."""

    on = False
    shifted = False
    root = ""
    readable: tuple[str, ...] = ()
    files: dict[str, str] = {}  # noqa: RUF012  # one for the process, as audit hooks are
    installed = False


def install(root: str, *, shifted: bool = False) -> None:
    """Prepare the guard for a project's root (with a slash at its end). An audit hook cannot be taken away again."""
    Guard.root, Guard.shifted = root, shifted
    prefixes = (*library_folders(), *sys.path, FIRMA)
    inside = os.path.realpath(root)
    real = dict.fromkeys(f"{os.path.realpath(one)}/" for one in prefixes if one and os.path.realpath(one) != inside)
    Guard.readable = (*real, *_SHARED)
    if not Guard.installed:
        Guard.installed = True
        sys.addaudithook(_hook)


@contextmanager
def guarding() -> Iterator[None]:
    """Refuse effects inside."""
    restore = _replace_functions()
    finder = _Later()
    sys.meta_path.insert(0, finder)
    process = hide_process()
    Guard.on = True
    try:
        yield
    finally:
        Guard.on = False
        show_process(process)
        sys.meta_path.remove(finder)
        restore()


@contextmanager
def paused() -> Iterator[None]:
    """Let our own reading through."""
    was, Guard.on = Guard.on, False
    try:
        yield
    finally:
        Guard.on = was


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if not Guard.on:
        return
    if event == "open":
        _open(*args)
    elif event in REACHES:
        _refuse("F150", REACHES[event])
    elif event in CHANGES:
        _refuse("F154", CHANGES[event])
    elif event in LISTS and asked_by_author():
        _refuse("F155", f"listed `{_shown(args[0] if args else '.')}`")


def _shown(path: object) -> str:
    text = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else str(path)
    return text.removeprefix(Guard.root)


def _open(path: Any, mode: Any, flags: Any) -> None:
    if isinstance(path, int):
        return
    name = os.fsdecode(path)
    if (isinstance(flags, int) and flags & _WRITING) or (isinstance(mode, str) and set(mode) & set("wax+")):
        _refuse("F154", f"opened `{_shown(name)}` for writing")
    if ".." not in name and name.startswith(Guard.readable):
        return
    with paused():
        real = os.path.realpath(name)
        inside = os.path.realpath(Guard.root or "/nowhere") + "/"
        if real.startswith(inside):
            rest = real[len(inside) :]
            if not rest.startswith("."):
                _record(rest, real)
                return
        elif real.startswith(Guard.readable):
            return
    _refuse("F152", f"read `{_shown(name)}`")


def _record(name: str, real: str) -> None:
    """A file read inside the project is an input: its digest is part of the graph."""
    if Guard.files.get(name, ABSENT) in KINDS:
        try:
            with Path(real).open("rb") as file:
                Guard.files[name] = hashlib.file_digest(file, "sha256").hexdigest()
        except OSError:
            Guard.files[name] = kind_of(real)


def _note(name: str, path: str, way: Sequence[str]) -> None:
    """What there is at a path of the project is an input, too, where a program asks for it: also that nothing is there.

    An answer of `os.stat` that reaches the author says how long the file is: then its content is the input.
    """
    with paused():
        root = os.path.realpath(Guard.root or "/nowhere") + "/"
        follows = name in ("stat", "access")
        if follows:
            real = os.path.realpath(path)
        else:
            real = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))  # noqa: PTH118, PTH119, PTH120  # as text
        inside = real.removeprefix(root)
        if inside == real or not inside:
            return
        if name == "stat" and _KIND_ONLY.isdisjoint(way) and kind_of(real) == FILE:
            _record(inside, real)
        else:
            Guard.files.setdefault(inside, kind_of(real, follows=follows))


def _refuse(code: str, what: str) -> NoReturn:
    with paused():
        raise ImpureProgramError(problem(code, f"the program {what} while it was evaluated"))


def asked_by_author() -> bool:
    """Return whether the innermost code that is not the standard library's is the author's.

    The standard library may ask for itself while it is imported, and to log.
    """
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001  # documented for this very use
    while frame is not None:
        file = frame.f_code.co_filename
        if file.startswith(FIRMA) and not file.endswith(("/guard.py", "/effects.py")):
            return False
        if file.startswith("<frozen importlib") or frame.f_globals.get("__name__") == "logging":
            return False
        if not file.startswith((FIRMA, *STANDARD)):
            return True
        if any(mark in file for mark in INSTALLED):
            return False
        frame = frame.f_back
    return False


def _forbidden(code: str, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    clock = name in ("time.time", "time.time_ns")

    def call(*args: Any, **more: Any) -> Any:
        if Guard.on and asked_by_author():
            _refuse(code, f"called `{name}`")
        result = real(*args, **more)
        if clock and Guard.on and Guard.shifted:
            return result + SHIFT_S * (10**9 if name.endswith("_ns") else 1)
        return result

    call.__name__ = name.rpartition(".")[2]
    return call


def _replace_functions() -> Callable[[], None]:
    """Replace what raises no audit event in modules that are loaded; return how to undo it."""
    replaced: list[tuple[Any, str, Any]] = []
    for module_name in FUNCTIONS:
        module = sys.modules.get(module_name)
        if module is not None:
            replaced += _patch(module)
    environment: Any = type(os.environ)
    for method in ("__getitem__", "__iter__", "__contains__", "__len__"):
        real = getattr(environment, method, None)
        if real is not None and method in environment.__dict__:
            replaced.append((environment, method, real))
            setattr(environment, method, _forbidden("F153", "os.environ", real))

    def undo() -> None:
        for owner, name, real in reversed(replaced):
            setattr(owner, name, real)

    return undo


_KIND_ONLY: Final = frozenset({"exists", "isfile", "isdir", "is_file", "is_dir", "is_mount", "ismount", "resolve"})
"""Functions whose answer tells no more than what kind of thing is there."""

_CHANGING: Final = frozenset({"getmtime", "getatime", "getctime"})
"""Functions that tell a file's times."""

_WAYS: Final = ("genericpath", "posixpath", "ntpath", "pathlib", "os")
"""Modules through which an author asks what there is at a path; any other of the standard library asks for itself."""


def _asking(name: str, real: Callable[..., Any]) -> Callable[..., Any]:
    """Return a stand-in for a function that says what there is at a path: outside of the project it is refused."""

    def call(path: Any, *args: Any, **more: Any) -> Any:
        way = _way_of_author() if Guard.on else None
        if way is None:
            return real(path, *args, **more)
        if (asked := _CHANGING.intersection(way)) and not isinstance(path, int):
            _refuse("F151", f"called `os.path.{min(asked)}`, which tells when a copy of the project was made")
        if not isinstance(path, int):
            if not _may_be_asked(os.fsdecode(path)):
                _refuse("F152", f"asked what is at `{_shown(path)}`")
            _note(name, os.fsdecode(path), way)
        found = real(path, *args, **more)
        return told(found, way) if isinstance(found, os.stat_result) else found

    call.__name__ = name
    return call


def _way_of_author() -> list[str] | None:
    """Return the functions of the standard library through which the author asks; None where somebody else asks."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001  # documented for this very use
    way = []
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] in _WAYS:
        way.append(frame.f_code.co_name)
        frame = frame.f_back
    file = "" if frame is None else frame.f_code.co_filename
    if not file or file.startswith(("<frozen", FIRMA)):
        return None
    return None if file.startswith(STANDARD) or any(mark in file for mark in INSTALLED) else way


def _may_be_asked(name: str) -> bool:
    """Return whether a path is of the project or the interpreter, or a folder on the way there, as resolving asks."""
    with paused():
        real = os.path.realpath(name)
        for path in (os.path.abspath(name), real):  # noqa: PTH100  # links on the way are asked, too
            folder = path.rstrip("/") + "/"
            if any(f"{root.rstrip('/')}/".startswith(folder) for root in (Guard.root, os.path.realpath(Guard.root))):
                return True
        inside = os.path.realpath(Guard.root or "/nowhere") + "/"
        return real.startswith((inside, *Guard.readable))


def _patch(module: ModuleType) -> list[tuple[Any, str, Any]]:
    replaced: list[tuple[Any, str, Any]] = []
    code, names = FUNCTIONS[module.__name__]
    for name in names:
        real = getattr(module, name, None)
        if real is None or getattr(real, "__module__", None) == __name__:
            continue
        replaced.append((module, name, real))
        if isinstance(real, type):
            setattr(module, name, _clock_class(module.__name__, real))
        else:
            setattr(module, name, _forbidden(code, f"{module.__name__}.{name}", real))
    for name in ASKS if module is os else ():
        real = getattr(os, name)
        replaced.append((os, name, real))
        setattr(os, name, _asking(name, real))
    return replaced


def _clock_class(module: str, real: type) -> type:
    """Return a stand-in for `datetime.datetime` or `date` whose `now` and `today` are refused."""

    class Meta(type(real)):  # type: ignore[misc]  # the metaclass is only known here
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, real)

        def __subclasscheck__(cls, other: type) -> bool:
            return issubclass(other, real)

    members: dict[str, Any] = {}
    for name in ("now", "utcnow", "today"):
        if hasattr(real, name):

            def ask(_: type, *args: Any, _name: str = name) -> Any:
                if Guard.on and asked_by_author():
                    _refuse("F151", f"called `{module}.{real.__name__}.{_name}`")
                found = getattr(real, _name)(*args)
                return found + _shift() if Guard.shifted and Guard.on else found

            members[name] = classmethod(ask)
    return Meta(real.__name__, (real,), {**members, "__module__": real.__module__})


def _shift() -> Any:
    from datetime import timedelta

    return timedelta(seconds=SHIFT_S)


class _Later:
    """Patches modules of the table when they are imported during the evaluation."""

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, target: Any = None) -> ModuleSpec | None:
        """Return the spec that any other finder gives, with a loader that patches afterwards."""
        if fullname not in FUNCTIONS:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(fullname, path, target)) is not None:
                spec.loader = _Patching(spec.loader)  # type: ignore[assignment]  # it does what the import system asks of one
                return spec
        return None


class _Patching:
    """Loads a module by its own loader, and patches it then."""

    def __init__(self, real: Any) -> None:
        self.real = real

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self.real.create_module(spec)  # type: ignore[no-any-return]  # any loader's own

    def exec_module(self, module: ModuleType) -> None:
        self.real.exec_module(module)
        _patch(module)
