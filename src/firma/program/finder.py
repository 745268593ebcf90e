"""Finds and loads the project's own modules and registered component packages, rewritten; knows no stack.

Modules of the project are found by name, without listing folders, so that nothing but what is imported counts as read.
"""

from __future__ import annotations

import hashlib
import linecache
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Final

from firma.core.model.place import Place
from firma.program.problem import INSTALLED, ProgramError, problem, relative
from firma.program.rewrite import NAMES, rewrite

GROUP: Final = "firma.components"
"""The entry point group by which packages with components register."""

Pause = Callable[[], AbstractContextManager[None]]
"""Lets our own reading through the guard."""


class _Loader(SourceFileLoader):
    """Compiles a module rewritten; without cache files, because a stack's file takes about two milliseconds."""

    def __init__(self, name: str, path: str, sources: dict[str, str], pause: Pause) -> None:
        super().__init__(name, path)
        self.sources, self.pause = sources, pause

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        with self.pause():
            data, text = self._read(path)
            # For messages and digests of functions: reading it again would count as reading a file.
            linecache.cache[path] = (len(data), None, text.splitlines(keepends=True), path)
            code = rewrite(text, path)
        self.sources[path] = hashlib.sha256(data).hexdigest()
        return code

    def _read(self, path: str) -> tuple[bytes, str]:
        """Return a module's source. Raises ProgramError (F167) where it cannot be read, or is no UTF-8."""
        place = Place(relative(path), 1)
        try:
            data = self.get_data(path)
            return data, data.decode("utf-8-sig")
        except OSError as error:
            raise ProgramError(problem("F167", f"{place.file}: {error.strerror}", place=place)) from error
        except UnicodeDecodeError as error:
            place = Place(place.file, error.object.count(b"\n", 0, error.start) + 1)
            raise ProgramError(problem("F167", f"{place.file}: it is no UTF-8: {error.reason}", place=place)) from error

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__.update(NAMES)
        super().exec_module(module)


class Finder:
    """Finds modules under the project's folder and of component packages, and nothing else."""

    def __init__(self, root: str, components: Iterable[str], pause: Pause) -> None:
        self.root, self.components, self.pause = root.rstrip("/"), frozenset(components), pause
        self.sources: dict[str, str] = {}

    def find_spec(
        self,
        fullname: str,
        path: Sequence[str] | None = None,
        target: ModuleType | None = None,  # noqa: ARG002  # the port of import finders
    ) -> ModuleSpec | None:
        """Return how to load a module of ours, or None for any other."""
        if fullname.partition(".")[0] in self.components:
            return self._component(fullname, path)
        folders = [self.root] if path is None else list(path)
        for folder in folders:
            if folder != self.root and not folder.startswith(f"{self.root}/"):
                continue
            if any(mark in f"{folder}/" for mark in INSTALLED):
                continue
            found = self._in_folder(fullname, f"{folder}/{fullname.rpartition('.')[2]}")
            if found is not None:
                return found
        return None

    def _in_folder(self, name: str, stem: str) -> ModuleSpec | None:
        for file, package in ((f"{stem}/__init__.py", True), (f"{stem}.py", False)):
            if Path(file).is_file():
                return self._spec(name, file, package=package)
        if Path(stem).is_dir():
            spec = ModuleSpec(name, None, is_package=True)
            spec.submodule_search_locations = [stem]
            return spec
        return None

    def _spec(self, name: str, file: str, *, package: bool) -> ModuleSpec:
        loader = _Loader(name, file, self.sources, self.pause)
        spec = ModuleSpec(name, loader, origin=file, is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations = [str(Path(file).parent)]
        return spec

    def _component(self, name: str, path: Sequence[str] | None) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path)
        if spec is None or not isinstance(spec.loader, SourceFileLoader) or spec.origin is None:
            return spec
        return self._spec(name, spec.origin, package=spec.submodule_search_locations is not None)


def component_packages(folders: Iterable[str] | None = None) -> tuple[str, ...]:
    """Return the top-level packages that register components, sorted.

    Read by hand: `importlib.metadata` costs 30 ms on import.
    """
    found: set[str] = set()
    for folder in sys.path if folders is None else folders:
        try:
            with os.scandir(folder) as entries:
                names = [entry.name for entry in entries if entry.name.endswith(".dist-info")]
        except OSError:
            continue
        for name in names:
            found.update(_registered(Path(folder) / name / "entry_points.txt"))
    return tuple(sorted(found))


def _registered(file: Path) -> Iterable[str]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    inside = False
    for line in lines:
        if line.startswith("["):
            inside = line.strip() == f"[{GROUP}]"
        elif inside and "=" in line:
            yield line.partition("=")[2].strip().partition(":")[0].partition(".")[0]
