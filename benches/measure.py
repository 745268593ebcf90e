"""Measures whole commands: wall time, processor time and peak memory as the operating system counts them."""

from __future__ import annotations

import math
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SPAWN = Path(__file__).with_name("spawn.py")

SHOWN_CHARACTERS = 2_000
"""How much of a failed command's output is shown."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run of a command took: seconds, processor seconds of it and its children, MiB of the largest process.

    `stopped`: it was ended after a limit, and would have taken longer.
    """

    wall_s: float
    cpu_s: float
    peak_mib: float
    stopped: bool = False


class CommandError(Exception):
    """A command under measurement failed: its figures would mean nothing."""


def run(command: Sequence[str], *, cwd: Path, env: Mapping[str, str], limit_s: float = 0.0) -> Cost:
    """Run a command once, its output into a file; end it after a limit. Raises CommandError if it ends but with 0."""
    log = cwd / ".bench.log"
    small = (sys.executable, "-I", "-S", str(SPAWN), str(log), str(limit_s), *command)
    done = subprocess.run(  # noqa: S603  # the tools under measurement
        small, cwd=cwd, env=dict(env), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CommandError(f"{' '.join(command)}: {done.stderr[-SHOWN_CHARACTERS:]}")
    code, wall_s, cpu_s, peak_kib, ended = done.stdout.split()
    if code != "0" and ended == "0":
        tail = log.read_text(encoding="utf-8", errors="replace")[-SHOWN_CHARACTERS:]
        raise CommandError(f"{' '.join(command)}: exit {code}\n{tail}")
    return Cost(float(wall_s), float(cpu_s), int(peak_kib) / 1024, stopped=ended != "0")


def most_of(costs: Sequence[Cost], part: float = 0.95) -> Cost:
    """Return what a part of the costs stay below, figure by figure; of few costs it is the largest."""

    def at(found: Iterable[float]) -> float:
        ordered = sorted(found)
        return ordered[min(len(ordered) - 1, math.ceil(part * len(ordered)) - 1)]

    return Cost(at(one.wall_s for one in costs), at(one.cpu_s for one in costs), at(one.peak_mib for one in costs))


def median(costs: Sequence[Cost]) -> Cost:
    """Return the median of each figure."""
    return Cost(
        statistics.median(cost.wall_s for cost in costs),
        statistics.median(cost.cpu_s for cost in costs),
        statistics.median(cost.peak_mib for cost in costs),
        stopped=any(cost.stopped for cost in costs),
    )


def machine() -> str:
    """Return the machine in one line: processor, cores, memory, system, Python."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB, "
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}"
    )


def disk_ms(folder: Path, times: int = 50) -> float:
    """Return what a durable write of 4 KiB costs, in milliseconds: no chain of durable steps is faster than that."""
    found = []
    handle = os.open(folder / ".disk", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        for _ in range(times):
            os.write(handle, bytes(4096))
            start = time.perf_counter()
            os.fdatasync(handle)
            found.append(time.perf_counter() - start)
    finally:
        os.close(handle)
    return 1000 * statistics.median(found)


def load() -> float:
    """Return how many processes want to run, on average of the last minute: figures from a busy machine say so."""
    return os.getloadavg()[0]
