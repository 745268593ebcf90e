"""What kind of thing is at a path, as a graph document's `files` say it where no content was read; knows no program."""

from __future__ import annotations

import os
import stat
from typing import Final

ABSENT: Final = "absent"
FILE: Final = "file"
FOLDER: Final = "folder"
LINK: Final = "link"
OTHER: Final = "other"

KINDS: Final = frozenset({ABSENT, FILE, FOLDER, LINK, OTHER})
"""What stands in the place of a digest where a program asked what is there, and did not read it."""


def kind_of(path: str, *, follows: bool = True) -> str:
    """Return what is at a path: one of `KINDS`; a link only where links are not followed."""
    try:
        mode = os.stat(path, follow_symlinks=follows).st_mode  # noqa: PTH116  # as text, a hundred times
    except (OSError, ValueError):
        return ABSENT
    if stat.S_ISREG(mode):
        return FILE
    if stat.S_ISDIR(mode):
        return FOLDER
    return LINK if stat.S_ISLNK(mode) else OTHER
