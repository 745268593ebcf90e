"""What a start costs over a bare interpreter: the import that every program makes, and help."""

from __future__ import annotations

import os
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from benches.measure import run
from benches.tools import firma_command


def starts(folder: Path, times: int) -> Mapping[str, float]:
    """Return milliseconds over a bare interpreter, as medians of differences between neighbours in time."""
    bare = (sys.executable, "-c", "pass")
    return {
        "import firma": _over(bare, (sys.executable, "-c", "import firma"), folder, times),
        "firma --help": _over(bare, (*firma_command(), "--help"), folder, times),
    }


def _over(bare: Sequence[str], command: Sequence[str], folder: Path, times: int) -> float:
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    run(command, cwd=folder, env=env)  # compiled modules are written once
    found = []
    for _ in range(times):
        before = run(bare, cwd=folder, env=env).wall_s
        found.append(run(command, cwd=folder, env=env).wall_s - before)
    return 1000 * statistics.median(found)
