"""`python -m benches core|whole`: measures, prints a table (or JSON), ends with 0 whatever the figures are."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benches.engine import WHOLE, WHOLE_QUICK, WHOLE_TINY, EngineReport, measure_engine
from benches.ledgers import ledgers
from benches.measure import disk_ms, load, machine
from benches.report import Report
from benches.schedule import SCALE, SERVICES, schedule
from benches.starts import starts
from benches.whole import Rounds, Tell, measured


@dataclass(frozen=True, slots=True)
class Sizes:
    """What is measured: counts against terraform, and alone; ledgers (shape, count, applies); services; starts."""

    shapes: tuple[str, ...]
    compared: tuple[int, ...]
    alone: tuple[int, ...]
    rounds: Rounds
    ledgers: tuple[tuple[str, int, int], ...]
    services: int
    scale: float
    starts: int


FULL = Sizes(
    shapes=("fan", "chain"),
    compared=(1_000, 4_000),
    alone=(2_000, 10_000, 20_000),
    rounds=Rounds(),
    ledgers=(("fan", 10_000, 5), ("chain", 4_000, 1)),
    services=SERVICES,
    scale=SCALE,
    starts=21,
)
QUICK = Sizes(
    shapes=("fan",),
    compared=(1_000,),
    alone=(),
    rounds=Rounds(plans=3, applies=1),
    ledgers=(("fan", 1_000, 2),),
    services=SERVICES,
    scale=0.005,
    starts=7,
)


def tiny(count: int) -> Sizes:
    """Return sizes by which one only sees that it works."""
    rounds = Rounds(plans=1, applies=1, terraform_applies=False)
    ledger = (("fan", count, 2),)
    return Sizes(("chain",), (count,), (count * 10,), rounds, ledger, services=1, scale=0.0002, starts=1)


def core(sizes: Sizes, folder: Path, tell: Tell, *, quick: bool) -> Report:
    """Measure everything."""
    report = Report(machine(), disk_ms(folder), time.strftime("%Y-%m-%d"), load(), _terraform(), quick)
    tell("starts")
    report.starts = dict(starts(folder, sizes.starts))
    for number, (shape, count, applies) in enumerate(sizes.ledgers):
        tell(f"ledger: {shape} of {count:,}, applied {applies} times")
        report.ledgers.append(ledgers(folder / f"ledger{number}", shape, count, applies))
    tell("schedule")
    report.schedules.append(schedule(folder / "schedule", scale=sizes.scale, services=sizes.services))
    for shape in sizes.shapes:
        for count in sorted((*sizes.compared, *sizes.alone)):
            alone = count in sizes.alone
            report.figures += measured(folder, shape, count, sizes.rounds, tell, alone=alone)
    return report


def _terraform() -> str:
    found = shutil.which("terraform")
    if found is None:
        return "terraform is not installed here: nothing to compare with"
    done = subprocess.run([found, "version"], capture_output=True, text=True, check=False)  # noqa: S603  # ours to name
    return done.stdout.partition("\n")[0] or "terraform does not run here"


def main(words: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("what", choices=["core", "whole"], help="what to measure")
    parser.add_argument("--json", action="store_true", help="print JSON in place of the table")
    parser.add_argument("--quick", action="store_true", help="smaller systems: some minutes less")
    parser.add_argument(
        "--count", type=int, default=0, help="so many resources (`whole`: as few as can be): only whether it works"
    )
    given = parser.parse_args(words)

    def tell(text: str) -> None:
        sys.stderr.write(f"{text} ...\n")

    with tempfile.TemporaryDirectory(prefix="firma-bench-") as folder:
        report: Report | EngineReport
        if given.what == "whole":
            whole_sizes = WHOLE_TINY if given.count else WHOLE_QUICK if given.quick else WHOLE
            report = EngineReport(machine(), disk_ms(Path(folder)), time.strftime("%Y-%m-%d"), load(), whole_sizes)
            measure_engine(report, Path(folder), tell)
        else:
            sizes = tiny(given.count) if given.count else QUICK if given.quick else FULL
            report = core(sizes, Path(folder), tell, quick=bool(given.quick or given.count))
    text = json.dumps(report.plain(), indent=1) if given.json else "\n".join(report.lines())
    sys.stdout.write(f"{text}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
