"""Results under the digest of everything that they were made from: read back whole or not at all; knows no plan.

Everything here can be deleted at any time. What is damaged counts as absent.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from firma.core.model.codec import dumps

VERSION = 1
"""Rises with whatever is kept, or with what a key is made of."""

KEPT_MAX = 32
"""Results of one kind that are kept: environments, branches and selections of one project."""


def key_of(*parts: bytes) -> str:
    """Return the key of parts: their order and their borders count."""
    found = hashlib.sha256(b"firma memo %d\n" % VERSION)
    for part in parts:
        found.update(b"%d\n" % len(part))
        found.update(part)
    return found.hexdigest()


class Memo:
    """Results of one kind, one file each, in a folder of the project's cache."""

    def __init__(self, cache: Path, kind: str) -> None:
        self.folder = cache / "memo" / kind

    def get(self, key: str) -> tuple[Any, bytes] | None:
        """Return what was put under a key: plain JSON data and content; None if there is nothing whole."""
        try:
            data = (self.folder / key).read_bytes()
        except OSError:
            return None
        digest, _, rest = data.partition(b"\n")
        if digest != _sum(key, rest):
            return None
        head, _, content = rest.partition(b"\n")
        try:
            return json.loads(head), content
        except ValueError:
            return None

    def put(self, key: str, head: Any, content: bytes = b"") -> None:
        """Keep plain JSON data and content under a key; a cache that cannot be written is none."""
        rest = dumps(head) + b"\n" + content
        draft = self.folder / f".{key}.{os.getpid()}"
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(_sum(key, rest) + b"\n" + rest)
            draft.replace(self.folder / key)
            self._forget_oldest()

    def _forget_oldest(self) -> None:
        with os.scandir(self.folder) as entries:
            found = sorted(((entry.stat().st_mtime_ns, entry.path) for entry in entries), reverse=True)
        for _, path in found[KEPT_MAX:]:
            Path(path).unlink(missing_ok=True)


def _sum(key: str, rest: bytes) -> bytes:
    return hashlib.sha256(key.encode() + b"\n" + rest).hexdigest().encode()
