"""The verb search: where a text, or the value of a key, stands in the ledgers; never in what is sensitive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from firma.core.ledger.blame import Blame, Step, blame, leaves_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.ledger.history import ChangeRecord
from firma.core.ledger.history import history as tell
from firma.core.model.address import format_path
from firma.core.model.diagnostic import UsageError, diagnose
from firma.core.model.value import Map, ValueSet
from firma.engine.answers import Found, Hit
from firma.engine.context import Context
from firma.engine.naming import name_of, units_of

SHORTEST = 2
"""Fewest characters that are searched for: one sign is found everywhere."""

ORDER = ("address", "identifier", "attribute", "change", "commit", "reason", "who")
"""Where something is found, in the order in which hits are listed."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is searched for: a text anywhere, or (with a key) a value of exactly that text."""

    text: str
    key: str = ""

    def is_in(self, what: str, text: str) -> bool:
        """Return whether a text of a kind is meant."""
        if not self.key:
            return self.text in text.casefold()
        return self.key == what and self.text in text.casefold()

    def is_value(self, path: str, text: str) -> bool:
        """Return whether a value at a path is meant: by its whole path, or its last name."""
        if not self.key:
            return self.text in text.casefold()
        names = {path, path.rpartition(".")[2].partition("[")[0]}
        return self.key in {name.casefold() for name in names} and self.text == text.casefold()


async def search(context: Context, text: str, *, limit: int) -> Found:
    """Return where a text stands: addresses, identifiers, attributes, reasons, commits, changes, people.

    `KEY=VALUE` finds attributes of exactly that value, by their path or last name; or, with `reason`, `commit`, `who`,
    `change`, `address` or `identifier` as the key, a part of those. Identifiers are found for ever: of what is gone,
    too. Upper and lower case are the same.

    Raises:
        UsageError: F966, the text is too short.
    """
    key, sign, value = text.partition("=")
    is_pair = bool(sign) and bool(key) and not key[0].isspace() and "/" not in key and ":" not in key
    wanted = _Wanted(value.casefold(), key.casefold()) if is_pair else _Wanted(text.casefold())
    if (not is_pair and len(text.strip()) < SHORTEST) or (is_pair and not value):
        raise UsageError(diagnose("F966", f"{text!r} is too short", value=text))
    found: list[Hit] = []
    for unit in await units_of(context):
        found += _hits(str(unit), await context.entries(str(unit)), wanted)
    found.sort(key=lambda hit: (ORDER.index(hit.what), not hit.lives, hit.unit, hit.address, hit.path, -hit.when))
    return Found(hits=tuple(found[:limit]), total=len(found))


def _hits(unit: str, entries: Sequence[Entry], wanted: _Wanted) -> Iterator[Hit]:
    state, identifiers = fold(entries), _identifiers(entries)
    for story in blame(entries):
        obj = state.objects[story.object]
        living = {generation.identifier for generation in obj.generations.values()}
        yield from _of_object(unit, story, wanted)
        for identifier, entry in identifiers.get(story.object, {}).items():
            if wanted.is_in("identifier", identifier):
                step = next((one for one in story.steps if one.seq == entry.seq), None)
                yield _hit(unit, story, "identifier", identifier, step, lives=identifier in living)
    for record in tell(entries):
        if isinstance(record, ChangeRecord):
            yield from _of_change(unit, record, wanted)


def _identifiers(entries: Sequence[Entry]) -> dict[int, dict[str, Entry]]:
    """Object -> every identifier that it or its other generations ever had -> the entry that first says it."""
    found: dict[int, dict[str, Entry]] = {}
    for entry in entries:
        if entry.object and ("identifier" in entry.values or "more" in entry.values):
            things = [entry.values, *entry.values.get("more", ())]
            for name in (thing.get("identifier") for thing in things):
                if isinstance(name, str) and name:
                    found.setdefault(entry.object, {}).setdefault(name, entry)
    return found


def _hit(
    unit: str, story: Blame, what: str, text: str, step: Step | None, *, path: str = "", lives: bool | None = None
) -> Hit:
    """A hit in an object: the change is that of the step, or of its last one; none where nobody we know made it."""
    chosen = step or story.last
    is_ours = chosen is not None and not chosen.by_nobody
    return Hit(
        unit=unit,
        what=what,
        text=text,
        address=story.address,
        path=path,
        root=chosen.cause.root or chosen.cause.plan if chosen is not None and is_ours else "",
        when=chosen.time if chosen is not None else 0,
        lives=story.exists if lives is None else lives,
    )


def _of_object(unit: str, story: Blame, wanted: _Wanted) -> Iterator[Hit]:
    if story.address and wanted.is_in("address", story.address):
        yield _hit(unit, story, "address", story.address, None)
    now: set[tuple[str, str]] = set()
    for leaf in leaves_of(story):
        for path, text in _texts(leaf.path, leaf.value):
            if wanted.is_value(path, text):
                now.add((path, text))
                yield _hit(unit, story, "attribute", text, leaf.step, path=path)
    for step in story.steps:
        for who in dict.fromkeys(one.who for one in (step.outside, *step.outsiders.values()) if one.is_known):
            if wanted.is_in("who", who):
                yield _hit(unit, story, "who", who, step)
    # What was once there is found by the whole text only: an ARN of what is gone; parts would be found everywhere.
    for step in reversed(story.steps):
        for change in step.changes:
            for path, text in _texts(format_path((change.path,)), change.after):
                whole = wanted.is_value(path, text) and text.casefold() == wanted.text
                if whole and (path, text) not in now:
                    now.add((path, text))
                    yield _hit(unit, story, "attribute", text, step, path=path, lives=False)


def _texts(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """The values inside a value as text, with their paths; nothing of what is sensitive or not known."""
    match value:
        case Map():
            for key, item in value.items():
                yield from _texts(path + format_path(("x", key))[1:], item)
        case tuple() | ValueSet():
            for number, item in enumerate(value):
                yield from _texts(f"{path}[{number}]", item)
        case bool():
            yield path, "true" if value else "false"
        case str() | int() | Decimal():
            yield path, str(value)
        case _:
            return


def _of_change(unit: str, record: ChangeRecord, wanted: _Wanted) -> Iterator[Hit]:
    cause, names = record.cause, {name_of(record), record.plan}
    found: list[tuple[str, str]] = []
    if (not wanted.key or wanted.key == "change") and any(name.startswith(wanted.text) for name in names if name):
        found.append(("change", name_of(record)))
    if (not wanted.key or wanted.key == "commit") and wanted.text and cause.commit.startswith(wanted.text):
        found.append(("commit", cause.commit))
    found += [
        (what, text) for what, text in (("reason", cause.reason), ("who", cause.subject)) if wanted.is_in(what, text)
    ]
    for what, text in found:
        yield Hit(unit=unit, what=what, text=text, root=name_of(record), when=record.began)
