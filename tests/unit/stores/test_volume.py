"""Which file system a folder lies on."""

from __future__ import annotations

from pathlib import Path

import pytest

from firma.stores.volume import network_kind, read_mounts

MOUNTS = """\
22 1 8:1 / / rw - ext4 /dev/sda1 rw
30 22 0:40 / /home rw - nfs4 server:/home rw
31 30 8:2 / /home/ana/local rw shared:3 - ext4 /dev/sdb rw
32 22 0:50 / /mnt/with\\040blank rw - cifs //s/share rw
33 22 0:51 / /media/stacked rw - ext4 /dev/sdc rw
34 22 0:52 / /media/stacked rw - fuse.sshfs s: rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/srv", ""),
        ("/home/ana", "nfs4"),
        ("/home/ana/local/x", ""),
        ("/homework", ""),
        ("/mnt/with blank/x", "cifs"),
        ("/media/stacked", "fuse.sshfs"),
    ],
)
def test_the_innermost_and_newest_mount_counts(folder: str, kind: str) -> None:
    assert network_kind(Path(folder), MOUNTS) == kind


def test_without_mounts_nothing_is_known() -> None:
    assert network_kind(Path("/x"), "") == ""


def test_this_process_has_mounts_or_none() -> None:
    assert isinstance(read_mounts(), str)
