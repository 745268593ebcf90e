"""How an apply ended, as text: unit by unit, then what to do next; knows no plan."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.reply import View
from firma.cli.text import columns, printable
from firma.cli.times import duration
from firma.cli.unit_names import short_unit
from firma.cli.values import show
from firma.engine.result import Applied, Exit, UnitRun

ORDER = ("done", "failed", "skipped", "unresolved", "deferred")

NEXT = {
    Exit.INCOMPLETE: "Incomplete: something cannot be planned yet. Run `firma apply` again.",
    Exit.STALE: "Stale or busy: plan again when the other run is done.",
    Exit.UNRESOLVED: "Unresolved: `firma state` names it; `firma resolve ADDRESS --search` settles it.",
    Exit.CANCELLED: "Cancelled. Run `firma apply` again: it goes on from what is recorded.",
    Exit.ERROR: "Failed. What was done is recorded; `firma apply` goes on from there.",
}


def run_lines(ended: Sequence[Applied], last: Exit, view: View) -> list[str]:
    """Return the end of all rounds, and what `last`, how they ended, asks for."""
    if not ended:
        return []
    rows = [_row(run) for applied in ended for run in applied.runs]
    lines = ["", *columns(rows, width=view.width)]
    outputs = [
        f"  {printable(short_unit(unit))} {printable(name)} = {show(value, 80)}"
        for unit, values in sorted(ended[-1].outputs.items())
        for name, value in sorted(values.items())
    ]
    if outputs:
        lines += ["", view.paint("bold", "Outputs"), *outputs]
    word = NEXT.get(last, "Applied. `firma history` lists it; `firma rollback last` takes it back.")
    return [*lines, "", view.paint("green" if last is Exit.DONE else "yellow", word)]


def _row(run: UnitRun) -> tuple[str, ...]:
    known = [f"{run.counts[name]} {name}" for name in ORDER if run.counts.get(name)]
    others = [
        f"{number} {printable(name)}" for name, number in sorted(run.counts.items()) if name not in ORDER and number
    ]
    done = ", ".join([*known, *others]) or "nothing done"
    took = duration(run.seconds) if run.seconds else ""
    return printable(short_unit(run.unit)), printable(run.status), done, took, printable(run.run)
