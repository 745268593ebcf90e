"""What the kernel takes away from a program's process before it runs; knows no program.

Linux only, through `ctypes`, because the standard library has no binding to Landlock, seccomp and (until 3.12)
`unshare`. Each layer that the machine does not have is named, so that the weaker isolation is shown. Sources:
landlock(7), seccomp(2), unshare(2), prctl(2).
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

_CLONE_NEWUSER: Final = 0x10000000
_CLONE_NEWNET: Final = 0x40000000
_CLONE_NEWIPC: Final = 0x08000000
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38
_SIGKILL: Final = 9

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_ACCESS_READ_FILE: Final = 1 << 2
_ACCESS_READ_DIR: Final = 1 << 3
# Rights that exist since each version of Landlock: execute … make_sym (1), refer (2), truncate (3), ioctl_dev (5).
_FILE_RIGHTS: Final = ((1, (1 << 13) - 1), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
_NET_RIGHTS: Final = 0b11
_SCOPES: Final = 0b11

_SYSTEM: Final = (
    "/usr/lib",
    "/usr/lib64",
    "/lib",
    "/lib64",
    "/usr/local/lib",
    "/usr/share/zoneinfo",
    "/etc/ld.so.cache",
    "/dev/null",
    "/dev/urandom",
)
"""What the interpreter itself may have to read after the start: shared libraries and time zones."""

NETWORK, FILES, PROCESSES = "network", "files", "processes"
LAYERS: Final = (NETWORK, FILES, PROCESSES)


def isolate(readable: Iterable[str]) -> tuple[str, ...]:
    """Take everything away but reading what is named; return the layers that hold now, of `LAYERS`."""
    if sys.platform != "linux":
        return ()
    libc: Any = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    held: list[str] = []
    if _namespaces(libc):
        held.append(NETWORK)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if _landlock(libc, (*readable, *_SYSTEM)):
        held.append(FILES)
    if _seccomp(libc):
        held.append(PROCESSES)
    return tuple(held)


def _namespaces(libc: Any) -> bool:
    """Move into namespaces without a network. An own user namespace also closes other processes' `/proc` entries."""
    uid, gid = os.getuid(), os.getgid()
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET | _CLONE_NEWIPC) != 0:
        return bool(libc.unshare(_CLONE_NEWNET) == 0)
    for file, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        try:
            Path(f"/proc/self/{file}").write_text(text, encoding="ascii")
        except OSError:  # the namespace holds without a mapping, too
            return True
    return True


def _landlock(libc: Any, readable: Iterable[str]) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, 1)
    if version < 1:
        return False
    rights = 0
    for since, mask in _FILE_RIGHTS:
        rights |= mask if version >= since else 0
    fields = [rights]
    if version >= 4:
        fields.append(_NET_RIGHTS)
    if version >= 6:
        fields.append(_SCOPES)
    attribute = struct.pack(f"={len(fields)}Q", *fields)
    ruleset = libc.syscall(_LANDLOCK_CREATE, attribute, ctypes.c_size_t(len(attribute)), 0)
    if ruleset < 0:
        return False
    try:
        for path in dict.fromkeys(readable):
            _allow_reading(libc, ruleset, path)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)


def _allow_reading(libc: Any, ruleset: int, path: str) -> None:
    try:
        opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _ACCESS_READ_FILE | (_ACCESS_READ_DIR if Path(path).is_dir() else 0)
        libc.syscall(_LANDLOCK_ADD, ruleset, 1, struct.pack("=Qi", rights, opened), 0)
    finally:
        os.close(opened)


# Numbers of system calls, by machine: (architecture, fork-like calls, clone, clone3, calls that are refused).
_MACHINES: Final[dict[str, tuple[int, tuple[int, ...], int, int, tuple[int, ...]]]] = {
    "x86_64": (0xC000003E, (57, 58), 56, 435, (41, 59, 62, 101, 200, 234, 310, 311, 322, 424, 425)),
    "aarch64": (0xC00000B7, (), 220, 435, (117, 129, 130, 131, 198, 221, 270, 271, 281, 424, 425)),
}
"""Refused: socket, execve, kill, ptrace, tkill, tgkill, process_vm_readv and writev, execveat, pidfd_send_signal,
io_uring_setup."""

_ALLOW, _EPERM, _ENOSYS = 0x7FFF0000, 0x00050001, 0x00050026
_OTHER_NUMBERS: Final = 0x40000000
"""Where the numbers of x86-64's 32-bit variant begin, which would mean the same calls."""
_CLONE_THREAD: Final = 0x00010000


def _seccomp(libc: Any) -> bool:
    """Refuse new processes, programs, sockets and signals by a filter of system calls; threads stay possible."""
    known = _MACHINES.get(os.uname().machine) if sys.byteorder == "little" else None
    if known is None:
        return False
    architecture, forks, clone, clone3, refused = known
    load, equal, at_least, any_bit, ret = 0x20, 0x15, 0x35, 0x45, 0x06
    # Jumps count instructions to skip when true and when false.
    code: list[tuple[int, int, int, int]] = [
        (load, 0, 0, 4),
        (equal, 1, 0, architecture),
        (ret, 0, 0, _EPERM),  # another architecture's numbers would mean other calls
        (load, 0, 0, 0),
        (at_least, 0, 1, _OTHER_NUMBERS),
        (ret, 0, 0, _EPERM),
        (equal, 0, 1, clone3),
        (ret, 0, 0, _ENOSYS),  # its flags cannot be seen; the C library falls back to clone
        (equal, 0, 4, clone),
        (load, 0, 0, 16),
        (any_bit, 0, 1, _CLONE_THREAD),
        (ret, 0, 0, _ALLOW),
        (ret, 0, 0, _EPERM),
    ]
    for number in (*forks, *refused):
        code += [(equal, 0, 1, number), (ret, 0, 0, _EPERM)]
    code.append((ret, 0, 0, _ALLOW))
    raw = b"".join(struct.pack("=HBBI", *one) for one in code)
    buffer = ctypes.create_string_buffer(raw, len(raw))

    class Program(ctypes.Structure):
        _fields_ = (("len", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    program = Program(len(code), ctypes.addressof(buffer))
    return bool(libc.prctl(22, 2, ctypes.byref(program), 0, 0) == 0)
