"""Volumes: whether a folder lies on a file system that locks are not to be trusted on; knows no store."""

from __future__ import annotations

from pathlib import Path

NETWORK = frozenset(
    {
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "fuse.ceph",
        "fuse.gcsfuse",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "gfs2",
        "glusterfs",
        "gpfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "smb3",
        "smbfs",
    }
)
"""Kinds whose locks SQLite must not rely on (https://www.sqlite.org/lockingv3.html, section 6; WAL shares memory)."""


def network_kind(folder: Path, mounts: str) -> str:
    """Return the kind of the network file system that a folder lies on, else "".

    `mounts` is the text of `/proc/self/mountinfo`: field 5 is the mount point, the field after `-` the kind.
    """
    best, found = -1, ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = Path(_unescape(fields[4]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, found = len(point.parts), right.split()[0]
    return found if found in NETWORK else ""


def _unescape(text: str) -> str:
    """Mount points write blanks, tabs, line breaks and backslashes in octal."""
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        text = text.replace(code, sign)
    return text


def read_mounts() -> str:
    """Return the mounts of this process; "" where the system does not tell (not Linux)."""
    try:
        return Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
