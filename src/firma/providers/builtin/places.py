"""Where files of a project may lie; knows no content."""

from __future__ import annotations

import time
from pathlib import Path

from firma.core.model.diagnostic import PermanentError, diagnose

OWN_FOLDER = ".firma"
"""Firma's own folder in a project; no file of a stack may lie in it."""

HISTORY = ".git"
"""What holds the project's history, whose hooks and configuration git runs; no file of a stack may lie in it either."""

MARKS_FOLDER = Path(OWN_FOLDER) / "builtin" / "files"
"""Where it is written down which token made which file, relative to the project."""


def place_of(root: Path, name: str, *, absolute: bool) -> Path:
    """Return where the file `name` lies.

    Only its folder is resolved: a link at the very place is seen as what it is, and never written through.

    Raises:
        PermanentError: F624, outside the project (and not absolute where that is allowed), or no file's path.
    """
    root = root.resolve()
    path = Path(name)
    if not name or "\0" in name or name.endswith("/") or path.name in {"", ".."}:
        raise PermanentError(diagnose("F624", f"{name!r} is no file's path.", value=name))
    place = (root / path).parent.resolve() / path.name
    if not place.is_relative_to(root) and not (absolute and path.is_absolute()):
        raise PermanentError(diagnose("F624", f"{name!r} is not below {root}.", value=name))
    if place.is_relative_to(root / OWN_FOLDER):
        raise PermanentError(diagnose("F624", f"{name!r} is in Firma's own folder.", value=name))
    if HISTORY in (part.lower() for part in _below(place, root)):
        raise PermanentError(diagnose("F624", f"{name!r} is in git's own folder, whose files git runs.", value=name))
    return place


def _below(place: Path, root: Path) -> tuple[str, ...]:
    """Return the folders and the name of a place as far as they are the project's, or all of them outside of it."""
    return (place.relative_to(root) if place.is_relative_to(root) else place).parts


def drop_old_marks(root: Path, *, older_than_s: float) -> None:
    """Remove what is written down about tokens that have ended their life."""
    folder = root / MARKS_FOLDER
    limit = time.time() - older_than_s
    for mark in folder.iterdir() if folder.is_dir() else ():
        if mark.stat().st_mtime < limit:
            mark.unlink(missing_ok=True)
