"""Runs one command and prints what it took, from a process that is small itself. Knows nothing of what is measured.

A limit in seconds (0: none) ends the command where it has not ended by itself.

A process counts the memory of the one that began it as its own peak, until it runs a program of its own (Linux keeps
`ru_maxrss` over `execve`): begun by the bench, which holds whole ledgers, every command would seem as large.
"""

from __future__ import annotations

import os
import signal
import sys
import time


def main(log: str, limit: float, command: list[str]) -> None:
    """Run a command, its output into a file; print exit code, wall s, processor s, peak KiB, ended by us."""
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    files = [(os.POSIX_SPAWN_DUP2, nothing, 0), (os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_DUP2, out, 2)]
    start = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=files)
    ended = []

    def end(*_: object) -> None:
        ended.append(pid)
        os.kill(pid, signal.SIGKILL)

    signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, limit)
    _, status, usage = os.wait4(pid, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    wall = time.perf_counter() - start
    code, cpu = os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime
    sys.stdout.write(f"{code} {wall} {cpu} {usage.ru_maxrss} {len(ended)}\n")


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3:])
