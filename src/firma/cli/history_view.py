"""History and differences as text; decides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from firma.cli.author_view import commit_text, outside_text, who_text
from firma.cli.blame_view import short_run
from firma.cli.changes import leaf_lines, leaves
from firma.cli.plan_words import NODES, SIGNS
from firma.cli.reply import View
from firma.cli.runs_view import over_text, rest
from firma.cli.text import ELLIPSIS, count, cut, printable, wrap
from firma.cli.times import ago, duration, local
from firma.cli.unit_names import short_unit
from firma.cli.why_view import path_of
from firma.core.plan.plan import Action
from firma.engine.answers import HistoryPage
from firma.engine.result import Difference, HistoryItem

ACTIONS_MAX = 5
"""Most addresses of one change that are named."""

UNITS_MAX = 3
"""Most units of one change that are named."""

DIFFERENCES_MAX = 200
"""Most addresses of a difference that are shown."""


DONE: Mapping[str, Action] = {
    "created": Action.CREATE,
    "adopted": Action.CREATE,
    "updated": Action.UPDATE,
    "replaced": Action.REPLACE,
    "deleted": Action.DELETE,
    "forgotten": Action.FORGET,
    "moved": Action.MOVE,
    "held": Action.HOLD,
    "lifted": Action.LIFT,
}
"""What the ledger says was done -> the action of which that is the past."""


def sign(word: str) -> str:
    """Return the sign of an action (`create`) or of its past (`created`), or a star for another word."""
    action = DONE.get(word) or (Action(word) if word in set(Action) else None)
    return SIGNS[action] if action else "*"


def history_lines(page: HistoryPage, view: View) -> list[str]:
    """Return changes, newest first, and how to see those that are not shown."""
    if not page.items:
        return ["No history here."]
    lines: list[str] = []
    for item in page.items:
        lines += [*_item(item, view), ""]
    if not page.more:
        return lines[:-1]
    return [*lines, *rest(len(page.items), page.total, "change", counted=page.is_counted)]


def _item(item: HistoryItem, view: View) -> list[str]:
    name = printable((item.root or item.plan)[:12]) or ", ".join(printable(short_run(run)) for run in item.runs)
    status = f" {printable(item.status)}" if item.status else ""
    title = f"{view.paint('bold', f'{printable(item.kind)} {name}')}{status}"
    lines = [f"{title}  {_units(item)}  {local(item.when)} ({ago(item.when, view.now_ms)})"]
    took = (item.until - item.when) / 1000
    rounds = len({part.round_root for part in item.parts})
    counted = [(rounds, "round"), (len(item.runs), "run")]
    runs = "".join(f"{number} {word}s, " for number, word in counted if number > 1)
    # What was observed was done by somebody; the cloud's own audit log may know by whom.
    who = f"by {who_text(item.who)}"
    if item.outside is not None:
        who = f"changed in reality by {outside_text(item.outside)}, seen by Firma"
    facts = [
        who,
        f"reason: {printable(item.reason)}" if item.reason else "",
        f"partial: {printable(item.scope)}" if item.scope else "",
        f"commit {commit_text(item.commit, dirty=item.dirty)}" if item.commit else "",
        *(over_text(one) for one in item.over),
        item.actions[0][0] if item.kind == "recovery" else "",
        f"{runs}{duration(took)}" if took > 0 else "",
    ]
    lines += [f"  {line}" for fact in facts if fact for line in wrap(fact, view.width - 2)]
    return [*lines, *_actions(item, view)]


def _units(item: HistoryItem) -> str:
    """The units of a change, those of its first round first."""
    units = [printable(short_unit(unit)) for unit in dict.fromkeys(part.unit for part in item.parts or (item,))]
    more = f" and {len(units) - UNITS_MAX} more" if len(units) > UNITS_MAX else ""
    return f"{', '.join(units[:UNITS_MAX])}{more}"


def _named(item: HistoryItem) -> list[tuple[str, str]]:
    """Actions with their addresses, whole ones where a change is over several units; outputs and the like left out."""
    parts = item.parts or (item,)
    several = len({part.unit for part in parts}) > 1
    return [
        (action, f"{short_unit(part.unit)}/{address}" if several else address)
        for part in parts
        for action, address in part.actions
        if address and not address.startswith(NODES)
    ]


def _actions(item: HistoryItem, view: View) -> list[str]:
    """What was done to which address."""
    named = _named(item)
    lines = [
        f"  {sign(action)} {cut(printable(f'{address}  {action}'), view.width - 4)}"
        for action, address in named[:ACTIONS_MAX]
    ]
    rest = named[ACTIONS_MAX:]
    if rest:
        counted = Counter(action for action, _ in rest)
        summary = ", ".join(f"{number:,} {action}" for action, number in counted.items())
        lines.append(f"  {ELLIPSIS} and {len(rest):,} more: {summary}")
        lines.append(f"    all of them: firma {f'show {item.root[:12]} --full' if item.root else 'history --json'}")
    return lines


def diff_lines(found: Sequence[Difference], view: View, *, full: bool = False) -> list[str]:
    """Return what differs, address by address."""
    if not found:
        return ["No difference."]
    signs = {"added": "+", "removed": "-", "changed": "~"}
    styles = {"added": "green", "removed": "red", "changed": "yellow"}
    lines: list[str] = []
    shown = found if full else found[:DIFFERENCES_MAX]
    for item in shown:
        mark = view.paint(styles.get(item.kind, "dim"), signs.get(item.kind, "*"))
        where = f"{short_unit(item.unit)}/{item.address}" if item.unit else item.address
        lines.append(f"{mark} {view.paint('bold', printable(where))}")
        for path, before, after in item.attributes:
            for leaf in leaves(path_of(path), before, after):
                lines += leaf_lines(leaf, view, indent="    ")
    if len(found) > len(shown):
        lines.append(f"{ELLIPSIS} and {len(found) - len(shown):,} more; all of them with --full")
    return [*lines, "", count(len(found), "difference")]
