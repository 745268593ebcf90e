"""Stamps of files: what tells whether something changed since a result was made from it; knows no result.

What a program read is compared by content, what it asked for (that a file exists) by kind. Everything else in the
project is compared by name, kind, size and time of change.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path

from firma.program.kinds import KINDS, LINK, kind_of

ENTRIES_MAX = 20_000
"""Files of a project that are looked at: beyond, looking costs as much as evaluating."""

SKIPPED = frozenset({"__pycache__"})


def tree(root: Path, *, but: Collection[Path] = ()) -> bytes:
    """Return a digest over every visible file of a project, apart from some; empty where there are too many to look at.

    Hidden files are what a program may not read: history, keys, caches.
    """
    found = hashlib.sha256()
    ignored = {os.fspath(path) for path in but}
    for number, (name, entry) in enumerate(_visible(os.fspath(root), "")):
        if number >= ENTRIES_MAX:
            return b""
        if entry.path in ignored:
            continue
        kind = "link" if entry.is_symlink() else "folder" if entry.is_dir() else "file"
        found.update(f"{name}\0{kind}\0".encode(errors="surrogateescape"))
        if kind != "folder":  # a folder's own times change with what is hidden in it
            found.update(_stat(entry))
    return found.digest()


def _visible(folder: str, prefix: str) -> Iterator[tuple[str, os.DirEntry[str]]]:
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in SKIPPED:
            continue
        yield prefix + entry.name, entry
        if entry.is_dir(follow_symlinks=False):
            yield from _visible(entry.path, f"{prefix}{entry.name}/")


def _stat(entry: os.DirEntry[str]) -> bytes:
    try:
        status = entry.stat()
    except OSError:  # a link to nowhere
        return b"nowhere\n"
    return f"{status.st_size}\0{status.st_mtime_ns}\0{status.st_mode}\n".encode()


def is_as_noted(path: Path, mark: str) -> bool:
    """Return whether a path is as an evaluation noted it: the content of a file that was read, else what is there."""
    if mark not in KINDS:
        return content(path) == mark
    return kind_of(os.fspath(path), follows=mark != LINK) == mark


def content(path: Path) -> str:
    """Return the SHA-256 (hex) of a file; `absent` where it cannot be read."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:  # pathlib knows no opener
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return "absent"


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; of a pipe, do not wait for a writer without end."""
    return os.open(path, flags | os.O_NONBLOCK)


def file(path: str) -> tuple[int, int]:
    """Return size in bytes and time of change in ns of a file; zeros where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116  # as text, a hundred times
    except OSError:
        return 0, 0
    return status.st_size, status.st_mtime_ns


def are_as(files: Iterable[tuple[str, int, int]]) -> bool:
    """Return whether files have the sizes and times that they had."""
    return all(file(path) == (size, changed) for path, size, changed in files)


@cache
def code() -> bytes:
    """Return a digest over this engine's own modules by size and time: another one may come to other results."""
    package = Path(__file__).parent.parent
    found = hashlib.sha256()
    for room in ("core", "engine", "program", "providers", "schemas", "stores"):
        for name, entry in _visible(os.fspath(package / room), f"{room}/"):
            if name.endswith(".py"):
                found.update(name.encode() + _stat(entry))
    return found.digest()
