"""A plan as text, for 5 and for 5,000 changes: the dangerous first, grouped, the verdict last; asks nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from firma.cli.changes import VALUE_CHARACTERS_MAX, column_of, leaf_lines, leaves
from firma.cli.paint import Paint
from firma.cli.plan_words import (
    ALARMING,
    COLOURS,
    DANGER,
    HEADINGS,
    SIGNS,
    VERBS,
    counts_text,
    desired_of,
    is_change,
)
from firma.cli.reply import View
from firma.cli.scope_view import scope_lines
from firma.cli.text import ELLIPSIS, columns, count, printable, wrap
from firma.cli.times import ago, duration
from firma.cli.unit_names import short_unit
from firma.cli.verdict_view import verdict_lines
from firma.core.model.node import Replacement
from firma.core.model.value import EMPTY, Map
from firma.core.plan.plan import Action, Plan, ResourceChange
from firma.core.trust.verdict import ChangeVerdict, Reversibility
from firma.engine.result import Planned

DETAILED_MAX = 40
"""Most changes of the harmless classes that are shown one by one; beyond, they are counted by unit, action and type."""

ALARMING_MAX = 200
"""Most changes of the dangerous classes that are shown one by one."""

ATTRIBUTES_MAX = 12
"""Most attribute lines of one change."""

CREATED_MAX = 6
"""Most attribute lines of a creation: its source says them all."""

FULL_CHARACTERS_MAX = 400
"""About how many characters of one value are shown with `--full`."""

TITLES = {
    "destroy": "Plan to destroy",
    "rollback": "Plan to roll back",
    "release": "Plan to release",
    "move": "Plan to move",
    "import": "Plan to import",
    "forget": "Plan to forget",
    "replace": "Plan to replace",
}
"""How plans are called that are not made from the source alone, by kind."""

NAMES_MAX = 3
"""Names that stand for their group in a summary."""


@dataclass(frozen=True, slots=True)
class Row:
    """One change with its unit, its verdict, and what a creation asks for (the plan's changes do not repeat it)."""

    unit: str
    change: ResourceChange
    verdict: ChangeVerdict | None
    desired: Map = EMPTY
    is_record: bool = False

    @property
    def reversibility(self) -> Reversibility:
        """Its class; one that nobody judged is unknown."""
        return self.verdict.reversibility if self.verdict else Reversibility.UNKNOWN


def rows_of(planned: Planned) -> list[Row]:
    """Return the changes of all units, in the order of plans and addresses."""
    rows = []
    for plan in planned.plans:
        verdict = planned.verdicts.get(plan.unit)
        judged = {c.address: c for c in verdict.changes} if verdict else {}
        unit = short_unit(plan.unit)
        rows += [
            Row(unit, c, judged.get(c.address), desired_of(plan, c), plan.is_record(c))
            for c in plan.changes
            if is_change(c)
        ]
    return rows


def plan_lines(planned: Planned, view: View, *, full: bool = False) -> list[str]:
    """Return a plan as lines."""
    rows = rows_of(planned)
    lines = [_title(planned, sum(not row.is_record for row in rows), view.paint)]
    if full and planned.root.effect_digest:
        lines.append(
            f"Effect {planned.root.effect_digest[:12]}: every plan with this one does the same, whenever made."
        )
    if not planned.stored:
        lines.append("Not stored: it cannot be applied by its digest.")
    lines.append("")
    if all(plan.is_empty and not plan.deferred for plan in planned.plans):
        said = "Nothing to do: source, ledger and what was observed agree."
        scoped = list(scope_lines(planned, view, full=full))
        said = "Nothing to do within the scope." if scoped else said
        said = "Nothing is taken back by this plan." if planned.rolled is not None else said
        return [*lines, *scoped, said, *_seconds(planned)]
    by_class: dict[Reversibility, list[Row]] = defaultdict(list)
    for row in rows:
        by_class[row.reversibility].append(row)
    for reversibility in DANGER:
        if by_class[reversibility]:
            lines += [*_group(reversibility, by_class[reversibility], view, full=full), ""]
    lines += _deferred(planned.plans, view, full=full)
    lines += scope_lines(planned, view, full=full)
    lines += _units(planned)
    return [*lines, *_seconds(planned), "", *verdict_lines(planned, width=view.width, paint=view.paint)]


def _title(planned: Planned, number: int, paint: Paint) -> str:
    units = planned.plans
    project = printable(units[0].unit.partition("/")[0] if units else planned.project)
    parts = [p for p in (project, printable(planned.environment)) if p]
    if planned.tier == "critical":
        parts.append(paint("alarm", "critical"))
    word = TITLES.get(planned.kind, "Plan")
    name = planned.root.digest[:12]
    title = paint("bold", f"{word} {name}".rstrip())
    return f"{title}  {' · '.join([*parts, count(len(units), 'unit'), count(number, 'change')])}"


def _group(kind: Reversibility, rows: Sequence[Row], view: View, *, full: bool) -> Iterator[str]:
    style = "alarm" if kind in ALARMING else "bold"
    yield view.paint(style, f"{HEADINGS[kind]} ({len(rows):,})")
    limit = ALARMING_MAX if kind in ALARMING else DETAILED_MAX
    if full or len(rows) <= limit:
        for row in rows:
            yield from _change(row, view, full=full)
    elif kind in ALARMING:
        for row in rows[:limit]:
            yield from _change(row, view, full=full)
        yield f"  {ELLIPSIS} and {len(rows) - limit:,} more; all of them with --full"
    else:
        yield from _summary(rows, view.width, view.paint)


def _summary(rows: Sequence[Row], width: int, paint: Paint) -> Iterator[str]:
    groups: dict[tuple[str, Action, str], list[str]] = defaultdict(list)
    for row in rows:
        groups[row.unit, row.change.action, row.change.type].append(row.change.address)
    table = []
    for (unit, action, type_name), addresses in sorted(groups.items(), key=lambda g: (g[0][0], -len(g[1]), g[0][2])):
        names = [printable(a.rpartition(":")[2]) for a in addresses[:NAMES_MAX]]
        more = f", {ELLIPSIS}" if len(addresses) > NAMES_MAX else ""
        sign = paint(COLOURS[action], SIGNS[action])
        table.append((sign, f"{len(addresses):,}", printable(type_name), printable(unit), ", ".join(names) + more))
    aligned = columns([row[1:] for row in table], width=width - 4)
    yield from (f"  {row[0]} {line}" for row, line in zip(table, aligned, strict=True))
    yield "  (summed up; one by one with --full)"


def _change(row: Row, view: View, *, full: bool) -> Iterator[str]:
    change, width, paint = row.change, view.width, view.paint
    sign = paint(COLOURS[change.action], SIGNS[change.action])
    place = f"  {printable(str(change.place))}" if change.place else ""
    yield f"  {sign} {paint('bold', printable(f'{row.unit}/{change.address}'))}{paint('dim', place)}"
    # That something is made is said by its sign, and that it was declared by its place.
    if change.action is not Action.CREATE or full or row.reversibility in ALARMING:
        yield from _indented(_sentence(change, is_record=row.is_record), width)
    if change.moved_from:
        yield from _indented(f"moved from {change.moved_from}", width)
    if full and change.observed:
        yield f"      observed {ago(change.observed, view.now_ms)}"
    yield from attribute_lines(row, view, full=full)
    if row.verdict and (row.verdict.reversibility in ALARMING or full):
        label = paint("red" if row.verdict.reversibility in ALARMING else "dim", "back")
        words = wrap(printable(_back(row.verdict)), width - 12)
        yield f"      {label}: {words[0]}"
        yield from (f"            {line}" for line in words[1:])


def _back(verdict: ChangeVerdict) -> str:
    return f"{verdict.inverse}: {verdict.why}" if verdict.inverse and verdict.why else verdict.inverse or verdict.why


def _sentence(change: ResourceChange, *, is_record: bool) -> str:
    words = "record" if is_record else VERBS[change.action]
    if change.action is Action.REPLACE:
        order = (
            "create the new one first" if change.replacement is Replacement.CREATE_FIRST else "delete the old one first"
        )
        words = f"{words} ({order})"
    return f"{words}: {change.why}" if change.why else words


def _indented(text: str, width: int) -> Iterator[str]:
    yield from (f"      {line}" for line in wrap(printable(text), width - 6))


def attribute_lines(row: Row, view: View, *, full: bool = False) -> Iterator[str]:
    """Yield what changes of one resource, attribute by attribute."""
    change = row.change
    if change.action is Action.DELETE and not full:
        return
    found = [
        (leaf, attribute.replaces)
        for attribute in change.attributes
        for leaf in leaves(attribute.path, attribute.before, attribute.after, sensitive=attribute.sensitive)
    ]
    found += [(leaf, False) for name, value in sorted(row.desired.items()) for leaf in leaves((name,), None, value)]
    limit = len(found) if full else CREATED_MAX if change.action is Action.CREATE else ATTRIBUTES_MAX
    column = column_of([leaf for leaf, _ in found[:limit]])
    for leaf, replaces in found[:limit]:
        suffix = view.paint("magenta", "  forces the replacement") if replaces else ""
        characters = FULL_CHARACTERS_MAX if full else VALUE_CHARACTERS_MAX
        yield from leaf_lines(leaf, view, indent="      ", column=column, suffix=suffix, limit=characters)
    if len(found) > limit:
        yield f"      {ELLIPSIS} {count(len(found) - limit, 'more attribute')}"


def _deferred(plans: Sequence[Plan], view: View, *, full: bool) -> Iterator[str]:
    found = [(short_unit(plan.unit), d) for plan in plans for d in plan.deferred]
    if not found:
        return
    yield view.paint("bold", f"Cannot be planned yet ({len(found):,})")
    shown = found if full else found[:DETAILED_MAX]
    for unit, deferred in shown:
        yield f"  {view.paint('cyan', '?')} {printable(f'{unit}/{deferred.address}')}"
        waits = f"; waits for {', '.join(deferred.waits_for[:NAMES_MAX])}" if deferred.waits_for else ""
        yield from _indented(f"{deferred.why}{waits}", view.width)
    if len(found) > len(shown):
        yield f"  {ELLIPSIS} and {len(found) - len(shown):,} more; all of them with --full"
    yield ""


def _units(planned: Planned) -> Iterator[str]:
    """A line for each unit in which something is done, at most as many as a screen carries."""
    rows = []
    for plan in planned.plans:
        if not plan.is_empty:
            document = planned.documents.get(plan.unit)
            owner = f"owner {printable(document.owner)}" if document and document.owner else ""
            rows.append((printable(short_unit(plan.unit)), counts_text(plan), owner))
    yield from columns(rows[:DETAILED_MAX])
    if len(rows) > DETAILED_MAX:
        yield f"{ELLIPSIS} and {count(len(rows) - DETAILED_MAX, 'more unit')}"


def _seconds(planned: Planned) -> list[str]:
    if not planned.seconds:
        return []
    parts = [f"{name} {duration(seconds)}" for name, seconds in planned.seconds.items() if seconds >= 0.05]
    return ["", f"({', '.join(parts)})"] if parts else []
