"""The project's versions of trust roots, read from its folder `trust`; knows no signature."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.signing.roots import Roots
from firma.signing.versions import read_versions

FOLDER = "trust"
SUFFIX = ".roots"
BYTES_MAX = 1 << 20

_NAME = re.compile(r"([1-9]\d{0,5})\.roots")


def roots_file(root: Path, version: int) -> Path:
    """Return where a version of a project lies."""
    return root / FOLDER / f"{version}{SUFFIX}"


def read_roots(root: Path, project: str) -> tuple[Roots, ...]:
    """Return all versions of a project's trust roots, in order; none where it has none.

    Raises:
        PermanentError: F552, a version cannot be read, is missing, or may not follow the one before.
    """
    return read_versions(read_notes(root), project)


def read_notes(root: Path) -> Mapping[int, bytes]:
    """Return the signed texts of all versions by number; nothing of them is proven. Raises PermanentError (F552)."""
    folder = root / FOLDER
    if not folder.is_dir():
        return {}
    return {number: _read(folder / name) for number, name in _names(folder)}


def _names(folder: Path) -> list[tuple[int, str]]:
    found = []
    for path in folder.iterdir():
        if path.name.endswith(SUFFIX):
            name = _NAME.fullmatch(path.name)
            if name is None:
                raise PermanentError(diagnose("F552", f"{path} is not called after a version", value=str(path)))
            found.append((int(name[1]), path.name))
    return sorted(found)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > BYTES_MAX:
            raise PermanentError(diagnose("F552", f"{path} is larger than 1 MiB", value=str(path)))
        return path.read_bytes()
    except OSError as error:
        raise PermanentError(diagnose("F552", f"{path} cannot be read: {error.strerror}", value=str(path))) from error


__all__ = ["FOLDER", "SUFFIX", "Roots", "read_notes", "read_roots", "roots_file"]
