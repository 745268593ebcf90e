"""Work that kills its own process (SIGKILL) at a durable step; knows no work, and mocks nothing."""

from __future__ import annotations

import os
import shutil
import signal
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from engine_world import Workbench
from firma.engine.world import World

Probe = Callable[[str], None]
Work = Callable[[Probe], object]

INSIDE = frozenset({"before append", "blobs written", "entries written"})
"""Steps within a transaction: a kill there comes to the same as one before its commit (`tests/conformance/store`)."""

STEPS_MAX = 200
"""More than any story here has: one that never ends is a mistake of the test."""


class Killer:
    """Kills its process at the n-th durable step that it is told of."""

    def __init__(self, nth: int) -> None:
        self.left = nth

    def __call__(self, point: str) -> None:
        if point in INSIDE:
            return
        self.left -= 1
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def killed_at(nth: int, work: Work) -> bool:
    """Do some work in a process of its own that is killed at its n-th step; return whether it had so many."""
    process = os.fork()
    if process == 0:
        code = 1
        try:
            work(Killer(nth))
            code = 0
        except BaseException:  # noqa: BLE001  # it is told, and the copy of the test must not go on
            traceback.print_exc()
        finally:
            os._exit(code)
    _, status = os.waitpid(process, 0)
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, "the work itself failed"
    return os.WIFSIGNALED(status)


def kills(part: int, parts: int) -> Iterator[int]:
    """Yield every n-th step of one part, the first step is 1; whoever asks ends when a work has not so many."""
    yield from range(part + 1, STEPS_MAX, parts)


@dataclass
class Moment:
    """A bench that can be brought back to a moment: what Firma keeps in the project's folder, and the cloud."""

    bench: Workbench
    kept: Path = field(init=False)

    def __post_init__(self) -> None:
        self.kept = self.bench.root.parent / "kept"
        shutil.copytree(self.bench.root / ".firma", self.kept / "state")
        if self.bench.cloud_file.exists():
            shutil.copyfile(self.bench.cloud_file, self.kept / "cloud")

    def again(self) -> None:
        """Let it be as it was at that moment."""
        shutil.rmtree(self.bench.root / ".firma")
        shutil.copytree(self.kept / "state", self.bench.root / ".firma")
        self.bench.cloud_file.unlink(missing_ok=True)
        if (self.kept / "cloud").exists():
            shutil.copyfile(self.kept / "cloud", self.bench.cloud_file)

    def probed(self, probe: Probe) -> None:
        """Let the engines that are opened from now on tell their steps."""
        self.bench.world = lambda: replace(World.real(), probe=probe)
