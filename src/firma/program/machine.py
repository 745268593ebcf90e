"""What of a machine a program must not see, made the same on every machine; knows no stack and no audit event."""

from __future__ import annotations

import os
import stat
import sys
import sysconfig
from collections.abc import Collection
from typing import Final

_ATTRIBUTES: Final = {"executable": "", "argv": [""], "orig_argv": []}
"""What `sys` says of how this process was started, and what a program sees instead."""

_SAME_FILE: Final = frozenset({"samefile", "sameopenfile", "samestat", "ismount", "is_mount"})
"""Functions that compare which file it is, and say no more."""


def hide_process() -> dict[str, object]:
    """Put constants in the place of what `sys` says of the process; return what was there."""
    was = {name: getattr(sys, name) for name in _ATTRIBUTES if hasattr(sys, name)}
    for name, value in _ATTRIBUTES.items():
        setattr(sys, name, list(value) if isinstance(value, list) else value)
    return was


def show_process(was: dict[str, object]) -> None:
    """Put back what `hide_process` returned."""
    for name, value in was.items():
        setattr(sys, name, value)


def library_folders() -> tuple[str, ...]:
    """Return where Python and its packages are installed: what else lies beside them is the machine's own."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    return tuple(dict.fromkeys(path for name in names if (path := sysconfig.get_path(name))))


def told(status: os.stat_result, way: Collection[str]) -> os.stat_result:
    """Return what a program is told of a file: kind, whether it is executable, and length; no time, owner or number."""
    which = (0, 0) if _SAME_FILE.isdisjoint(way) else (status.st_ino, status.st_dev)
    rights = 0o755 if stat.S_ISDIR(status.st_mode) or status.st_mode & stat.S_IXUSR else 0o644
    size = status.st_size if stat.S_ISREG(status.st_mode) else 0
    kind = stat.S_IFMT(status.st_mode)
    return os.stat_result((kind | rights, *which, 1, 0, 0, size, 0, 0, 0), dict.fromkeys(_TIMES, 0))


_TIMES: Final = ("st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns", "st_ctime_ns")
