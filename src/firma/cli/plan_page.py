"""A plan as one page that a reviewer without the command line can read: HTML that fetches nothing and runs nothing.

It says what `firma plan` says, whole: the verdict, then every change of every unit with what becomes of each attribute,
the most dangerous first, what cannot be planned yet, and a picture where one can be drawn. Sensitive values are hidden.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

from firma.cli.changes import Leaf, leaves
from firma.cli.picture import picture_of
from firma.cli.picture_svg import can_draw, svg
from firma.cli.plan_view import Row, rows_of
from firma.cli.plan_words import ALARMING, CLASSES, DANGER, HEADINGS, SIGNS, VERBS, counts_text
from firma.cli.reply import View
from firma.cli.scope_view import scope_lines
from firma.cli.text import count, printable
from firma.cli.times import utc
from firma.cli.unit_names import short_unit
from firma.cli.verdict_view import overall, verdict_lines
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.trust.verdict import Reversibility
from firma.engine.graphing import graph_of
from firma.engine.result import Planned

VALUE_CHARACTERS_MAX = 2_000
"""About how many characters of one value the page shows; a terminal shows fewer."""

OPEN_MAX = 40
"""Most changes of a class that are unfolded when the page opens."""

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""The page's own rule for the browser: nothing is fetched, no script runs."""

STYLE = """
:root{color-scheme:light}
body{font:15px/1.5 system-ui,sans-serif;color:#111827;background:#fff}
body{margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
code,pre,.address{font-family:ui-monospace,monospace}
.facts{color:#4b5563}.verdict{border-left:.4rem solid #2e7d32;background:#f3f4f6;padding:.75rem 1rem;margin:1rem 0}
.verdict.alarm{border-color:#c62828}.alarm{color:#c62828}
details{border:1px solid #e5e7eb;border-radius:.4rem;margin:.3rem 0;padding:.3rem .7rem}
summary{cursor:pointer;overflow-wrap:anywhere}.place,.why{color:#4b5563;font-size:.9em}
table{border-collapse:collapse;width:100%;margin:.3rem 0;font-size:.9em}
td,th{text-align:left;vertical-align:top;padding:.15rem .6rem .15rem 0;overflow-wrap:anywhere}
th{font-weight:normal;color:#4b5563}
td.sign{width:1.2em;font-weight:bold}.create{color:#2e7d32}.update{color:#b26a00}
.replace{color:#8e24aa}.delete,.forget{color:#c62828}
.move,.settle,.hold,.lift{color:#00838f}
.picture{overflow:auto;border:1px solid #e5e7eb;border-radius:.4rem}
@media print{details{break-inside:avoid}}
"""


def plan_page(planned: Planned) -> str:
    """Return the page."""
    return "\n".join(_page(planned)) + "\n"


def write_page(file: Path, planned: Planned) -> None:
    """Write the page into a file. Raises PermanentError (F971)."""
    text = plan_page(planned)
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise PermanentError(diagnose("F971", f"{file}: {error.strerror}", value=str(file))) from error


def _page(planned: Planned) -> Iterator[str]:
    title = _title(planned)
    yield "<!doctype html>"
    yield f'<html lang="en"><head><meta charset="utf-8"><title>{_text(title)}</title>'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<style>{STYLE}</style></head><body>"
    yield f"<h1>{_text(title)}</h1>"
    yield f'<p class="facts">{"<br>".join(_facts(planned))}</p>'
    yield from _verdict(planned)
    rows = rows_of(planned)
    if not rows:
        yield "<p>No resource changes.</p>"
    by_class: dict[Reversibility, list[Row]] = defaultdict(list)
    for row in rows:
        by_class[row.reversibility].append(row)
    for kind in DANGER:
        if by_class[kind]:
            yield from _group(kind, by_class[kind])
    yield from _deferred(planned)
    yield from _scope(planned)
    yield from _units(planned)
    yield from _notes(planned)
    yield from _picture(planned, title)
    yield "</body></html>"


def _title(planned: Planned) -> str:
    project = planned.plans[0].unit.partition("/")[0] if planned.plans else ""
    return f"{planned.kind.capitalize()} {planned.root.digest[:12]} of {project} in {planned.environment}"


def _facts(planned: Planned) -> Iterator[str]:
    changes = sum(not row.is_record for row in rows_of(planned))
    tier = f"{planned.tier} environment" if planned.tier else ""
    yield " · ".join(part for part in (count(len(planned.plans), "unit"), count(changes, "change"), tier) if part)
    facts = planned.plans[0].facts if planned.plans else {}
    if facts.get("commit"):
        dirty = ", with changes that are not committed" if facts.get("dirty") else ""
        yield f"source: <code>{_text(str(facts['commit']))}</code>{dirty}"
    if facts.get("time"):
        yield f"planned at {utc(int(facts['time']))}"
    yield f"digest: <code>{_text(planned.root.digest)}</code>"
    if planned.stored:
        yield f"apply exactly this: <code>firma apply {_text(planned.root.digest[:12])}</code>"
    else:
        yield "not stored: it cannot be applied by its digest"


def _verdict(planned: Planned) -> Iterator[str]:
    alarm = " alarm" if overall(planned) in ALARMING else ""
    lines = [_text(line.strip()) for line in verdict_lines(planned, width=400)]
    yield f'<div class="verdict{alarm}">{"<br>".join(lines)}</div>'


# -- changes ----------------------------------------------------------------------------------------------------------
def _group(kind: Reversibility, rows: Sequence[Row]) -> Iterator[str]:
    alarm = ' class="alarm"' if kind in ALARMING else ""
    yield f"<h2{alarm}>{_text(HEADINGS[kind])} ({len(rows):,})</h2>"
    is_open = kind in ALARMING or len(rows) <= OPEN_MAX
    for row in rows:
        yield from _change(row, is_open=is_open)


def _change(row: Row, *, is_open: bool) -> Iterator[str]:
    change = row.change
    sign = SIGNS[change.action].strip() or "·"
    place = f' <span class="place">{_text(str(change.place))}</span>' if change.place else ""
    yield f"<details{' open' if is_open else ''}><summary>"
    address = _text(f"{row.unit}/{change.address}")
    yield f'<b class="{change.action.value}">{sign}</b> <span class="address">{address}</span>{place}</summary>'
    sentence = f"{VERBS[change.action]}: {change.why}" if change.why else VERBS[change.action]
    yield f'<div class="why">{_text(sentence)}</div>'
    if change.moved_from:
        yield f'<div class="why">moved from {_text(change.moved_from)}</div>'
    if change.observed:
        yield f'<div class="why">observed at {utc(change.observed)}</div>'
    yield from _attributes(row)
    if row.verdict is not None:
        words = [part for part in (row.verdict.inverse, row.verdict.why) if part]
        yield f'<div class="why">back: {_text(": ".join(words) or CLASSES[row.reversibility])}</div>'
    yield "</details>"


def _attributes(row: Row) -> Iterator[str]:
    found: list[tuple[Leaf, bool]] = [
        (leaf, attribute.replaces)
        for attribute in row.change.attributes
        for leaf in leaves(attribute.path, attribute.before, attribute.after, sensitive=attribute.sensitive)
    ]
    found += [(leaf, False) for name, value in sorted(row.desired.items()) for leaf in leaves((name,), None, value)]
    if not found:
        return
    yield "<table><thead><tr><th></th><th>attribute</th><th>before</th><th>after</th></tr></thead><tbody>"
    for leaf, replaces in found:
        before, after = leaf.sides(VALUE_CHARACTERS_MAX)
        forces = " (forces the replacement)" if replaces else ""
        name = f"<code>{_text(leaf.path)}</code>{forces}"
        if leaf.lines:
            sides = f'<td colspan="2"><pre>{_lines(leaf.lines)}</pre></td>'
        else:
            sides = f"<td><code>{_text(before)}</code></td><td><code>{_text(after)}</code></td>"
        yield f'<tr><td class="sign">{leaf.sign}</td><td>{name}</td>{sides}</tr>'
    yield "</tbody></table>"


# -- the rest ---------------------------------------------------------------------------------------------------------
def _deferred(planned: Planned) -> Iterator[str]:
    found = [(short_unit(plan.unit), deferred) for plan in planned.plans for deferred in plan.deferred]
    if not found:
        return
    yield f"<h2>Cannot be planned yet ({len(found):,})</h2><ul>"
    for unit, deferred in found:
        waits = f"; waits for {', '.join(deferred.waits_for)}" if deferred.waits_for else ""
        address = _text(f"{unit}/{deferred.address}")
        yield f'<li><span class="address">{address}</span>: {_text(f"{deferred.why}{waits}")}</li>'
    yield "</ul>"


def _scope(planned: Planned) -> Iterator[str]:
    """What a partial plan leaves out: as the terminal says it, whole."""
    lines = list(scope_lines(planned, View(width=400), full=True))
    if lines:
        yield f"<h2>{_text(lines[0])}</h2><pre>{_lines([line for line in lines[1:] if line])}</pre>"


def _units(planned: Planned) -> Iterator[str]:
    yield "<h2>Units</h2><table><thead><tr><th>unit</th><th>owner</th><th>changes</th></tr></thead><tbody>"
    for plan in planned.plans:
        document = planned.documents.get(plan.unit)
        owner = document.owner if document is not None else ""
        told = counts_text(plan) or "nothing to do"
        yield f"<tr><td>{_text(short_unit(plan.unit))}</td><td>{_text(owner)}</td><td>{_text(told)}</td></tr>"
    yield "</tbody></table>"


def _notes(planned: Planned) -> Iterator[str]:
    if planned.said:
        yield "<h2>Worth knowing</h2><ul>"
        yield from (f"<li>{_text(_told(note))}</li>" for note in planned.said)
        yield "</ul>"


def _told(note: Diagnostic) -> str:
    where = f"{note.address}: " if note.address else ""
    return f"{where}{CATALOGUE[note.code].summary} ({note.code}): {note.detail}"


def _picture(planned: Planned, title: str) -> Iterator[str]:
    yield "<h2>What uses what</h2>"
    if not can_draw():
        yield "<p>No picture: <code>pip install 'firma[pictures]'</code> brings what draws it.</p>"
        return
    graph = graph_of(planned)
    if not graph.nodes:
        yield "<p>A stored plan does not carry the program: plan again for a picture.</p>"
        return
    yield f'<div class="picture">{svg(picture_of(graph), title=title)}</div>'


def _text(text: str) -> str:
    """Return untrusted text as one harmless line of HTML."""
    return escape(printable(text))


def _lines(lines: Sequence[str]) -> str:
    return "\n".join(_text(line) for line in lines)
