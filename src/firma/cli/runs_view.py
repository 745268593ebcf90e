"""Runs, and what a search found, as tables; decides nothing."""

from __future__ import annotations

from firma.cli.author_view import who_text
from firma.cli.blame_view import short_run
from firma.cli.reply import View
from firma.cli.text import ELLIPSIS, count, cut, printable
from firma.cli.times import ago, duration, local
from firma.cli.unit_names import short_unit
from firma.core.ledger.history import LATER
from firma.engine.answers import Found, Hit, RunItem, RunPage
from firma.engine.result import Ended

TEXT_CELLS_MAX = 60


def runs_lines(page: RunPage, view: View) -> list[str]:
    """Return runs, newest first, with the holders of those that are living, and how to see the rest."""
    if not page.items:
        return ["No runs here."]
    lines: list[str] = []
    for item in page.items:
        lines += _run(item, view)
    return [*lines, "", *rest(len(page.items), page.total, "run")]


def _run(item: RunItem, view: View) -> list[str]:
    ended = view.paint("yellow", "living") if item.is_living else printable(_ended(item))
    took = duration(max(item.last - item.began, 0) / 1000)
    done = ", ".join(f"{number} {word}" for word, number in item.counts.items()) or "nothing"
    plan = f"  change {printable(item.root[:12])}" if item.root else ""
    facts = [
        f"{view.paint('bold', printable(short_run(item.run)))}{plan}  {ended}",
        f"  {local(item.began)} ({ago(item.began, view.now_ms)}), {took}: {printable(done)}",
        f"  by {who_text(item.who)}{f': {printable(item.reason)}' if item.reason else ''}",
        *(f"  {over_text(one)}" for one in item.over),
        f"  held by {printable(item.holder)}" if item.holder else "",
    ]
    return [cut(fact, view.width) if "\x1b" not in fact else fact for fact in facts if fact]


def _ended(item: RunItem) -> str:
    """How a run ended, by its own word where there is one; of a round that was not the last where it went on."""
    if item.end != LATER:
        return item.end or item.ended
    return f"complete, went on in {short_run(item.went_on)}" if item.went_on else "complete, but for what was deferred"


def over_text(ended: Ended) -> str:
    """Return which run was ended, whose it was, and what it carried."""
    change = f", change {printable(ended.root[:12])}" if ended.root else ""
    return f"ended {printable(short_run(ended.run))} of {who_text(ended.who)}{change}"


def search_lines(found: Found, view: View) -> list[str]:
    """Return hits, two lines each: what was found where, and its text with the change that it is of, and its age."""
    if not found.hits:
        return ["Nothing is found."]
    kinds = [hit.what if hit.lives else f"{hit.what} (was)" for hit in found.hits]
    wide = max(map(len, kinds))
    lines: list[str] = []
    for kind, hit in zip(kinds, found.hits, strict=True):
        change = f"change {printable(hit.root[:12])}" if hit.root else "no change of ours"
        text = "" if hit.what == "address" else f"{cut(printable(hit.text), TEXT_CELLS_MAX)}  "
        lines.append(f"{kind.ljust(wide)}  {cut(printable(_where(hit)), view.width - wide - 2)}")
        lines.append(f"{' ' * wide}  {text}{view.paint('dim', f'{change}, {ago(hit.when, view.now_ms)}')}")
    return [*lines, "", *rest(len(found.hits), found.total, "hit")]


def _where(hit: Hit) -> str:
    unit = short_unit(hit.unit)
    path = f"#{hit.path}" if hit.path else ""
    return f"{unit}/{hit.address}{path}" if hit.address else unit


def rest(shown: int, total: int, one: str, *, counted: bool = True) -> list[str]:
    """Return how many there are (not `counted`: at least), and how to see those that are not shown."""
    if not counted:
        least = f"{ELLIPSIS} {shown:,} of {count(total, one)} or more"
        return [f"{least}; further ones with --limit {shown * 10} or --since TIME"]
    if total <= shown:
        return [count(total, one)]
    return [f"{ELLIPSIS} {shown:,} of {count(total, one)}; all of them with --limit {total}"]
