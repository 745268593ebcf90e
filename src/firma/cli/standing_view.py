"""How units stand, and what a query answered, as text; decides nothing."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from firma.cli.author_view import who_text
from firma.cli.reply import View
from firma.cli.text import columns, count, cut, printable
from firma.cli.times import ago, local
from firma.cli.unit_names import short_unit
from firma.engine.stands import Cell, Queried, Standing, UnitStanding

CELL_CELLS_MAX = 80
"""Most cells of the screen that one cell of a table takes."""

UNRESOLVED_MAX = 5
"""Most unresolved addresses of a unit that are named."""


def status_lines(found: Standing, view: View) -> list[str]:
    """Return a few lines for each unit, what waits for somebody marked, and the store at the end."""
    lines: list[str] = []
    for one in found.units:
        lines += [*_unit(one, view), ""]
    if not lines:
        lines = [f"No unit of {printable(found.environment)} has a ledger.", ""]
    roots = f"version {found.roots}" if found.roots else "none"
    return [*lines, f"store {printable(found.store)}; trust roots: {roots}"]


def _unit(one: UnitStanding, view: View) -> list[str]:
    size = f"{count(one.entries, 'entry', 'entries')}, {count(one.resources, 'resource')}"
    lines = [f"{view.paint('bold', printable(short_unit(one.unit)))}  {size}"]
    if one.change:
        why = f": {printable(one.reason)}" if one.reason else ""
        when = f"{local(one.when)} ({ago(one.when, view.now_ms)})"
        lines.append(f"  last change {printable(one.change[:12])}, {when} by {who_text(one.who)}{why}")
    else:
        lines.append("  no change yet")
    lines += [f"  {view.paint('yellow', 'living')}: {printable(run.holder)}" for run in one.living]
    if one.unresolved:
        named = ", ".join(printable(address) for address in one.unresolved[:UNRESOLVED_MAX])
        more = f" and {len(one.unresolved) - UNRESOLVED_MAX} more" if len(one.unresolved) > UNRESOLVED_MAX else ""
        lines.append(f"  {view.paint('red', 'unresolved')}: {named}{more}")
    if one.holds:
        lines.append(f"  {count(one.holds, 'hold')}")
    if one.losses:
        lines.append(f"  {view.paint('red', 'entries were lost')}: {count(one.losses, 'range')} (F535)")
    if one.sealed:
        lines.append(f"  moved: it goes on in {printable(one.sealed)}")
    return [*lines, f"  {_covered(one)}", f"  {_witnessed(one)}"]


def _covered(one: UnitStanding) -> str:
    if not one.covered:
        return "no checkpoint yet"
    by = f"signed by {', '.join(map(printable, one.signers))}" if one.signers else "not signed"
    return f"checkpoint of {count(one.covered, 'entry', 'entries')}, {by}"


def _witnessed(one: UnitStanding) -> str:
    known = one.witnessed
    if not known.upto:
        return f"no witness remembers it: {count(known.since, 'entry', 'entries')} since the last one"
    return f"{count(known.since, 'entry', 'entries')} since the last witness ({printable(known.by)}, {known.upto:,})"


def table_lines(tables: Mapping[str, Mapping[str, str]], view: View) -> list[str]:
    """Return the tables that can be asked, column by column."""
    lines: list[str] = []
    for table, of in tables.items():
        rows = [(f"  {name}", holds) for name, holds in of.items()]
        lines += [view.paint("bold", table), *columns(rows, width=view.width), ""]
    return lines[:-1]


def query_lines(found: Queried, view: View) -> list[str]:
    """Return an answer as a table."""
    rows = [tuple(cut(printable(_text(cell)), CELL_CELLS_MAX) for cell in row) for row in found.rows]
    names = tuple(printable(name) for name in found.columns)
    return [*columns([names, *rows], width=view.width if view.terminal else 0), "", *rest_of(found)]


def rest_of(found: Queried) -> list[str]:
    """Return how many rows there are, and how to see the rest."""
    if found.more:
        return [f"the first {count(len(found.rows), 'row')}; more with --limit {len(found.rows) * 10}"]
    return [count(len(found.rows), "row")]


def csv_lines(found: Queried, view: View) -> list[str]:
    """Return an answer as comma-separated values (RFC 4180), with the names first; an empty field is no value."""
    kept = io.StringIO()
    writer = csv.writer(kept, lineterminator="\n")
    writer.writerow(found.columns)
    rows: Sequence[tuple[Cell, ...]] = found.rows
    writer.writerows(rows)
    lines = kept.getvalue().removesuffix("\n").split("\n")  # what else breaks lines is part of a value
    return [printable(line) for line in lines] if view.terminal else lines


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
