"""The verdict in at most five lines that a tired person understands; decides nothing."""

from __future__ import annotations

from firma.cli.paint import PLAIN, Paint
from firma.cli.plan_words import ALARMING, CLASSES, DANGER
from firma.cli.text import ELLIPSIS, count, cut, printable
from firma.core.trust.verdict import Reversibility, Verdict
from firma.engine.result import Planned

LINES_MAX = 5


def overall(planned: Planned) -> Reversibility:
    """Return the most dangerous class over all units."""
    found = {v.overall for v in planned.verdicts.values()}
    return next((kind for kind in DANGER if kind in found), Reversibility.NOTHING)


def counts(planned: Planned) -> dict[Reversibility, int]:
    """Return how many changes are of each class."""
    total = dict.fromkeys(Reversibility, 0)
    for verdict in planned.verdicts.values():
        for change in verdict.changes:
            total[change.reversibility] += 1
    return total


def verdict_lines(planned: Planned, *, width: int = 100, paint: Paint = PLAIN) -> list[str]:
    """Return the verdict: class and count, what refuses, what must be agreed to, and reasons, worst unit first."""
    kind = overall(planned)
    total = counts(planned)
    style = "alarm" if kind in ALARMING else "green"
    changes = sum(total.values())
    which = f" for {total[kind]:,} of {count(changes, 'change')}" if changes > 1 and total[kind] else ""
    lines = [f"{paint('bold', 'Verdict:')} {paint(style, CLASSES[kind])}{which}"]
    ordered = sorted(planned.verdicts.values(), key=lambda v: (not v.refusals, DANGER.index(v.overall)))
    reasons = list(dict.fromkeys(line for verdict in ordered for line in _reasons(verdict)))
    room = LINES_MAX - 1
    shown = reasons if len(reasons) <= room else reasons[: room - 1]
    lines += [f"  {cut(printable(line), width - 2)}" for line in shown]
    if len(reasons) > len(shown):
        lines.append(
            f"  {ELLIPSIS} and {count(len(reasons) - len(shown), 'more reason')}: firma show {planned.root.digest[:12]}"
        )
    return lines


def _reasons(verdict: Verdict) -> list[str]:
    refused = [f"refused ({d.code}): {d.address + ': ' if d.address else ''}{d.detail}" for d in verdict.refusals]
    agreed = [f"must be agreed to ({d.code}): {d.detail}" for d in verdict.confirmations]
    return [*refused, *agreed, *verdict.sentences]
