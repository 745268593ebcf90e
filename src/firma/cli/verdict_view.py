"""The verdict in at most five lines that a tired person understands; decides nothing."""

from __future__ import annotations

from firma.cli.paint import PLAIN, Paint
from firma.cli.plan_words import ALARMING, CLASSES
from firma.cli.text import ELLIPSIS, count, printable, wrap
from firma.cli.unit_names import short_unit
from firma.core.trust.reversibility import RANK, worst
from firma.core.trust.verdict import Reversibility, Verdict
from firma.engine.result import Planned

LINES_MAX = 5
NAMED_MAX = 3
"""Most units that a sentence names."""

ACKNOWLEDGED = frozenset({"F362", "F363"})
"""Confirmations that are given by `--acknowledge`."""


def overall(planned: Planned) -> Reversibility:
    """Return the worst class over all units."""
    return worst(verdict.overall for verdict in planned.verdicts.values())


def verdict_lines(planned: Planned, *, width: int = 100, paint: Paint = PLAIN) -> list[str]:
    """Return the verdict: the worst class and how often it occurs, then the gate's sentences, the worst unit first."""
    kind = overall(planned)
    judged = [change.reversibility for verdict in planned.verdicts.values() for change in verdict.changes]
    style = "alarm" if kind in ALARMING else "green"
    times = judged.count(kind)
    which = f" for {times:,} of {count(len(judged), 'change')}" if 0 < times < len(judged) else ""
    lines = [f"{paint('bold', 'Verdict:')} {paint(style, CLASSES[kind])}{which}"]
    sentences = _reasons(planned)
    for number, sentence in enumerate(sentences):
        words = [f"  {line}" for line in wrap(printable(sentence), width - 4, indent="  ")]
        left = len(sentences) - number
        if len(lines) + len(words) + (left > 1) > LINES_MAX:
            lines.append(
                f"  {ELLIPSIS} and {count(left, 'more sentence')}: firma show {planned.root.digest[:12]} --json"
            )
            break
        lines += words
    return lines


def _reasons(planned: Planned) -> list[str]:
    """Sentences of all units: refusals first, then the worst; several units are named, and their counts left out."""
    ordered = sorted(planned.verdicts.items(), key=lambda v: (not v[1].refusals, -RANK[v[1].overall]))
    if len(ordered) <= 1:
        return [line for _, verdict in ordered for line in (*verdict.sentences, *_acknowledgements(verdict))]
    units: dict[str, list[str]] = {}
    for unit, verdict in ordered:
        for sentence in verdict.sentences[1:]:
            units.setdefault(sentence, []).append(short_unit(unit))
    lines = [f"{_named(names)}: {sentence}" for sentence, names in units.items()]
    return [*lines, *dict.fromkeys(line for _, verdict in ordered for line in _acknowledgements(verdict))]


def _named(names: list[str]) -> str:
    """Some units by name, or how many they are."""
    return ", ".join(names) if len(names) <= NAMED_MAX else count(len(names), "unit")


def _acknowledgements(verdict: Verdict) -> list[str]:
    """What must be accepted on record, beside the yes and the typed name."""
    return [
        f"Needs `--acknowledge {d.value}`: {d.summary.lower()}."
        for d in verdict.confirmations
        if d.code in ACKNOWLEDGED
    ]
