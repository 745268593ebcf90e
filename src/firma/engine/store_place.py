"""Where `firma.toml` says that a ledger lies, and whether a file may be one; opens none, knows no store's format."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import Diagnostic, RefusedError, diagnose
from firma.engine.git import is_tracked
from firma.engine.toml_reading import Table
from firma.stores.places import PlaceError, StorePlace, StoreUrl, is_url, read_url

NETWORK: frozenset[str] = frozenset(
    {
        "9p",
        "afpfs",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.ceph",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "orangefs",
        "smb2",
        "smb3",
        "smbfs",
    }
)
"""File systems whose locks do not hold between machines, or that lose writes that they have confirmed."""


def place_of(table: Table, key: str, root: Path, default: Any = "") -> StorePlace | None:
    """Return the place that a member names, a path (relative to `root`) or a URL; None where it names none.

    A URL that cannot be used is reported (F563) without the text and without its line: they may hold a password.
    """
    text = table.text(key, default)
    if not text:
        return None
    if not is_url(text):
        return Path(os.path.normpath(root / Path(text).expanduser()))
    try:
        return read_url(text)
    except PlaceError as error:
        table.file.problems.append(diagnose("F563", f"`{key}` in {table.name}: {error}", place=table.place(key)))
        return None


def store_table(table: Table, root: Path, default: str) -> StorePlace:
    """Return what the table `[store]` says: a `path`, or the `url` of a server."""
    if table.has("path") and table.has("url"):
        table.wrong("path", "either `path` or `url`")
    url, path = place_of(table, "url", root), place_of(table, "path", root, default)
    table.finish()
    if isinstance(url, Path):
        table.file.report("F804", f"`url` in {table.name} is no URL", table.place("url"))
    return url or path or root / default


MOUNTS = Path("/proc/self/mounts")


def network_mount(path: Path, mounts: str) -> str:
    """Return `type at folder` where a path lies on a network file system; `mounts` as in /proc/self/mounts."""
    best, kind = "", ""
    for line in mounts.splitlines():
        words = line.split(" ")
        if len(words) < 3:
            continue
        # The kernel writes blanks and the like in mount points as octal escapes.
        folder = re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), words[1])
        inside = folder == "/" or str(path) == folder or str(path).startswith(folder.rstrip("/") + "/")
        if inside and len(folder) >= len(best):
            best, kind = folder, words[2]
    return f"{kind} at {best}" if kind in NETWORK else ""


def store_problems(root: Path, store: Path, *, mounts: Path = MOUNTS) -> tuple[Diagnostic, ...]:
    """Return what speaks against a place for the store: F809 (network file system), F810 (tracked by git)."""
    problems = []
    try:
        table = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        table = ""
    network = network_mount(store.resolve(), table)
    if network:
        problems.append(diagnose("F809", f"{store} lies on {network}", value=str(store)))
    # A store outside of the project may lie in another repository.
    folder = root if store.is_relative_to(root) else store.parent
    if folder.is_dir() and is_tracked(folder, store):
        command = f"Run `git rm --cached {store.name}` in {store.parent}, and add it to .gitignore."
        problems.append(diagnose("F810", f"git tracks {store}", value=str(store), help=command))
    return tuple(problems)


def check_store(root: Path, store: StorePlace) -> None:
    """Refuse a place that is no place for a store. A server is asked when it is opened.

    Raises:
        RefusedError: F809 or F810.
    """
    problems = () if isinstance(store, StoreUrl) else store_problems(root, store)
    if problems:
        raise RefusedError(*problems)
