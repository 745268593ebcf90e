"""What differs from reality as text: who, when, by which call, and the ways out; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from firma.cli.changes import leaf_lines, leaves
from firma.cli.json_drift import exits_of
from firma.cli.plan_words import CLASSES
from firma.cli.reply import View
from firma.cli.text import columns, count, printable, wrap
from firma.cli.times import ago, local
from firma.cli.unit_names import short_unit
from firma.core.plan.departure import Layer
from firma.engine.drift_result import Accepted, Drift, Drifted, Refreshed

TITLES = {
    Layer.DECLARED: "is not as it is declared",
    Layer.UNDECLARED: "is not as it was left, and nothing declares it",
    Layer.GONE: "is gone",
    Layer.REPLACED: "is another thing under the same name",
    Layer.CHILD: "has something beside it that is not Firma's",
    Layer.OWN: "has lost Firma's own tag",
}

ORDER = (Layer.GONE, Layer.REPLACED, Layer.DECLARED, Layer.CHILD, Layer.OWN, Layer.UNDECLARED)
"""The worst first."""


def drift_lines(drifted: Drifted, view: View, *, full: bool) -> list[str]:
    """Return all differences, the worst first, and what can be done about them."""
    lines: list[str] = []
    by_rank = sorted(drifted.differences, key=lambda one: ORDER.index(one.departure.layer))
    for one in by_rank:
        lines += [*_one(one, view, full=full), ""]
    if full:
        for one in drifted.accepted:
            lines += [*_one(one, view, full=full), ""]
    lines.append(_sum(drifted))
    if drifted.accepted and not full:
        lines.append(f"{count(len(drifted.accepted), 'difference')} accepted until a date: --full shows them.")
    if drifted.differences:
        lines += _ways_out(drifted.differences, view)
    return lines


def _sum(drifted: Drifted) -> str:
    if not drifted.differences:
        return f"Nothing differs: {count(drifted.looked_at, 'object')} looked at."
    named = sum(1 for one in drifted.differences if one.culprit is not None)
    return (
        f"{count(len(drifted.differences), 'difference')} in {count(drifted.looked_at, 'object')}; "
        f"the audit log names who made {named} of them."
    )


def _one(one: Drift, view: View, *, full: bool) -> list[str]:
    departure = one.departure
    path = f"#{departure.name}" if departure.layer in (Layer.DECLARED, Layer.UNDECLARED, Layer.OWN) else ""
    head = printable(f"{short_unit(one.unit)}/{one.address}{path}")
    lines = [f"{view.paint('bold', head)} {TITLES[departure.layer]}"]
    if departure.layer is Layer.CHILD:
        lines.append(f"  + {printable(one.child)} {printable(str(departure.path[-1]))}")
    elif departure.layer in (Layer.DECLARED, Layer.UNDECLARED, Layer.OWN):
        before = departure.declared if departure.layer is Layer.DECLARED else departure.recorded
        found = leaves(departure.path, before, departure.now, sensitive=departure.sensitive)
        for leaf in found or leaves(departure.path, departure.recorded, departure.now, sensitive=departure.sensitive):
            lines += leaf_lines(leaf, view, indent="  ")
    facts = [("by", _by(one)), ("seen", _when(one.seen_at, view)), ("back", f"{CLASSES[one.back]}: {one.back_why}")]
    if one.culprit is not None:
        facts.insert(1, ("changed", _when(one.culprit.event.at_ms, view)))
    if one.place is not None:
        facts.append(("at", str(one.place)))
    if one.acceptance is not None:
        until = local(one.acceptance.until)
        facts.append(("accepted", f"until {until} by {one.acceptance.owner}: {one.acceptance.reason or 'no reason'}"))
    if full and one.culprit is not None:
        facts.append(("event", f"{one.culprit.event.event} from {one.culprit.event.agent}"))
    return [*lines, *(line for name, text in facts for line in _fact(name, printable(text), view))]


def _by(one: Drift) -> str:
    if one.culprit is None:
        return "nobody the audit log names" if one.is_logged else "unknown: there is no audit log here"
    event = one.culprit.event
    guess = "" if one.culprit.is_sure else f" ({one.culprit.basis.value})"
    proof = f" ({event.proof})" if event.proof else ""
    return f"{event.principal}{proof}, {event.service}:{event.call}{guess}"


def _when(ms: int, view: View) -> str:
    return f"{local(ms)} ({ago(ms, view.now_ms)})" if ms else "never"


def _fact(name: str, text: str, view: View) -> list[str]:
    words = wrap(text, view.width - 13)
    return [f"  {name.ljust(9)}  {words[0]}", *(f"             {line}" for line in words[1:])]


def _ways_out(differences: Sequence[Drift], view: View) -> list[str]:
    offered = {way for one in differences for way in exits_of(one)}
    words = {
        "revert": "set it back, by a plan:      firma drift ADDRESS --revert",
        "adopt": "adopt it into the source:    firma drift adopt ADDRESS#PATH [--write]",
        "accept": "leave it until a date:       firma drift accept ADDRESS#PATH --until DATE --owner WHO",
    }
    return ["", view.paint("bold", "Ways out"), *(f"  {text}" for way, text in words.items() if way in offered)]


def accepted_lines(accepted: Accepted, view: View) -> list[str]:
    """Return what was accepted, and until when."""
    told = accepted.acceptance
    lines = [printable(f"{short_unit(accepted.unit)}/{name}") for name in accepted.names]
    until = f"{local(told.until)}" if told.until else "never"
    return [*lines, view.paint("dim", printable(f"accepted as it is until {until}, by {told.owner}"))]


def refresh_lines(refreshed: Refreshed, view: View, *, full: bool) -> list[str]:
    """Return what was looked at: what differs, and how much is the same."""
    shown = [row for row in refreshed.objects if full or row[3] != "same"]
    rows = [
        (printable(f"{short_unit(unit)}/{address}"), word, ago(seen_at, view.now_ms) or "-")
        for unit, address, seen_at, word in shown
    ]
    same = sum(1 for row in refreshed.objects if row[3] == "same")
    lines = [*columns(rows), ""] if rows else []
    lines.append(f"{count(len(refreshed.objects), 'object')} looked at, {same} as recorded.")
    if same < len(refreshed.objects):
        lines.append("`firma drift` says who changed the others, and what can be done.")
    return lines
