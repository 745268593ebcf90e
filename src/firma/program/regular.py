"""Reading files that people keep, and no pipes, folders or endless devices that lie in their place; knows no format."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

BYTES_MAX: Final = 64 * 1024 * 1024
"""Largest file that is read whole, in bytes: none that a person keeps is larger."""

_KINDS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


class NoRegularFileError(OSError):
    """What lies at a path is no file, or one that nobody keeps."""


def read_regular(path: Path, limit: int = BYTES_MAX) -> bytes:
    """Return a file's content; a pipe is not waited for.

    Raises:
        FileNotFoundError: there is none. OSError: it is no file, has more than `limit` bytes, or cannot be read.
    """
    # Opening a pipe without this waits for a writer, without end.
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        kind = next((words for test, words in _KINDS if test(status.st_mode)), "")
        if kind:
            raise NoRegularFileError(f"it is {kind}, and no file")
        data = file.read(limit + 1)
    if len(data) > limit:
        raise NoRegularFileError(f"it has more than {limit} bytes")
    return data


def is_there(path: Path) -> bool:
    """Return whether there is anything at a path, a link to nowhere included. Raises OSError where nobody can tell."""
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    return True


def why(error: OSError) -> str:
    """Return words for why a file cannot be read."""
    return error.strerror or str(error)
