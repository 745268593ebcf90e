"""The answer of `why` as text; decides nothing."""

from __future__ import annotations

from firma.cli.author_view import commit_text, declared_text, outside_text, who_text
from firma.cli.changes import column_of, leaf_lines, leaves
from firma.cli.plan_words import ALARMING, SAFE
from firma.cli.reply import View
from firma.cli.text import count, printable, wrap
from firma.cli.times import ago, local
from firma.cli.unit_names import short_unit
from firma.core.model.address import AddressError, Path, parse_path
from firma.core.trust.verdict import Reversibility
from firma.engine.result import Why, Witnessed

CHANGES_MAX = 20
"""Most attributes of the change that are shown."""


def path_of(text: str) -> Path:
    """Return a path of its text, or the text as one step."""
    try:
        return parse_path(text)
    except AddressError:
        return (text,) if text else ()


def witness_text(known: Witnessed) -> str:
    """Return who else remembers the log, and how much of it nobody does."""
    if not known.by:
        return f"nobody else remembers these {count(known.entries, 'entry', 'entries')}"
    since = f"; {count(known.since, 'entry', 'entries')} since" if known.since else ""
    return f"{printable(known.by)} remembers it up to entry {known.upto}{since}"


def why_lines(why: Why, view: View) -> list[str]:
    """Return the answer as lines."""
    path = f"#{why.path}" if why.path else ""
    lines = [view.paint("bold", printable(f"{short_unit(why.unit)}/{why.address}{path}"))]
    facts = [
        ("what", f"{printable(why.action)}{f' at {printable(why.place)}' if why.place else ''}"),
        ("when", f"{local(why.when)} ({ago(why.when, view.now_ms)})" if why.when else "never"),
        ("who", who_text(why.who) if why.outside is None else outside_text(why.outside)),
        ("declared", declared_text(why.declared, view.now_ms) if why.declared is not None else ""),
        ("reason", printable(why.reason)),
        ("commit", commit_text(why.commit, dirty=why.dirty)),
        ("approval", printable(why.approval) or "none"),
        ("run", printable(why.run)),
        ("plan", printable((why.root or why.plan)[:12])),
        ("witness", witness_text(why.witnessed)),
    ]
    lines += [line for name, text in facts if text for line in _fact(name, text, view)]
    found = [leaf for name, before, after in why.changes for leaf in leaves(path_of(name), before, after)]
    if found:
        lines += ["", "Changed"]
        column = column_of(found[:CHANGES_MAX])
        for leaf in found[:CHANGES_MAX]:
            lines += leaf_lines(leaf, view, indent="  ", column=column)
        if len(found) > CHANGES_MAX:
            lines.append(f"  … and {len(found) - CHANGES_MAX} more attributes")
    lines += ["", *_back(why, view)]
    lines += [line for note in why.notes for line in _fact("note", printable(note), view)]
    return lines


def _fact(name: str, text: str, view: View) -> list[str]:
    words = wrap(text, view.width - 12)
    return [f"  {name.ljust(8)}  {words[0]}", *(f"            {line}" for line in words[1:])]


def _back(why: Why, view: View) -> list[str]:
    try:
        kind = Reversibility(why.back)
    except ValueError:
        kind = Reversibility.UNKNOWN
    style = "alarm" if kind in ALARMING else "green"
    lines = [f"Safe to go back? {view.paint(style, SAFE[kind])}"]
    lines += [f"  {line}" for line in wrap(printable(why.back_why), view.width - 2) if line]
    lines += [f"  {line}" for line in wrap(printable(why.back_how), view.width - 2) if line]
    return lines
