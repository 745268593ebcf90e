"""Whether a file may be a ledger: not on a network file system, not tracked by git; knows no store's format."""

from __future__ import annotations

import re
from pathlib import Path

from firma.core.model.diagnostic import Diagnostic, RefusedError, diagnose
from firma.engine.git import is_tracked

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


def check_store(root: Path, store: Path) -> None:
    """Refuse a place that is no place for a store.

    Raises:
        RefusedError: F809 or F810.
    """
    problems = store_problems(root, store)
    if problems:
        raise RefusedError(*problems)
