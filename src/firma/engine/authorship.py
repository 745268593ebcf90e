"""Who declared something: git's blame of the call at a recorded place, at its commit; asked lazily, never writes.

Of the lines of the call, or of the argument that sets the attribute that is asked for, the newest one counts.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from firma.core.model.address import Path as Inside
from firma.core.model.place import Place
from firma.engine.git import ask_git
from firma.engine.result import Declared
from firma.engine.spans import Source, Span, merged

COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
"""A whole commit (SHA-1 or SHA-256): nothing else that a ledger says is given to git."""

BLAME_TIMEOUT_S = 5
"""Longest wait for one file: an answer without the author is better than none."""

ASKED_AT_ONCE_MAX = 4
"""How many processes of git run side by side."""


@dataclass(frozen=True, slots=True)
class Written:
    """A place in the source as a run recorded it, with that run's commit, and whether its tree was dirty.

    `path` is the attribute that is asked for; empty: the whole declaration.
    """

    place: Place
    commit: str
    dirty: bool = False
    path: Inside = ()


async def declared_by(root: Path, places: Iterable[Written]) -> Mapping[Written, Declared]:
    """Return who wrote each place; where git cannot say, why. Never raises."""
    wanted = sorted(set(places), key=lambda one: (one.commit, one.place, str(one.path)))
    found: dict[Written, Declared] = {one: _unasked(one) for one in wanted}
    files: dict[tuple[str, str], list[Written]] = {}
    for one in wanted:
        if not found[one].why_unknown:
            files.setdefault((one.commit, one.place.file), []).append(one)
    gate = asyncio.Semaphore(ASKED_AT_ONCE_MAX)

    async def ask(commit: str, file: str, ones: list[Written]) -> None:
        async with gate:
            answers = await asyncio.to_thread(_ask, root, commit, file, ones)
        found.update(answers)

    await asyncio.gather(*(ask(commit, file, ones) for (commit, file), ones in files.items()))
    return found


def _unasked(one: Written) -> Declared:
    """What is known without git: why it need not be asked."""
    where = f"{one.place.file}:{one.place.line}"
    if not COMMIT.fullmatch(one.commit):
        known = re.fullmatch(r"unknown \((.*)\)", one.commit)
        return Declared(place=where, why_unknown=known[1] if known else one.commit or "no commit was recorded")
    if one.dirty:
        return Declared(place=where, why_unknown="uncommitted: the tree had changes when it was applied")
    return Declared(place=where)


def _ask(root: Path, commit: str, file: str, ones: list[Written]) -> Mapping[Written, Declared]:
    """Return who wrote each of some places in one file at one commit."""
    text, problem = ask_git(root, "show", f"{commit}:./{file}", timeout_s=BLAME_TIMEOUT_S)
    source = None if problem else Source(text)
    spans = {one: source.span(one.place, one.path) if source else (one.place.line, one.place.line) for one in ones}
    lines = _blame(root, commit, file, merged(list(spans.values())))
    return {one: _answer(one, spans[one], lines) for one in ones}


def _answer(one: Written, span: Span, lines: Mapping[int, Declared] | str) -> Declared:
    """The author of the newest line of a span; of equally new ones the first."""
    where = f"{one.place.file}:{one.place.line}"
    if isinstance(lines, str):
        return Declared(place=where, why_unknown=lines)
    known = [lines[line] for line in range(span[0], span[1] + 1) if line in lines]
    return max(known, key=lambda line: line.when, default=None) or Declared(
        place=where, why_unknown="git names no author of that line"
    )


def _blame(root: Path, commit: str, file: str, spans: list[Span]) -> Mapping[int, Declared] | str:
    """Return line -> author, or why git cannot say."""
    ranges = [word for first, last in spans for word in ("-L", f"{first},{last}")]
    # A file of commits to pass over is the project's own setting: a missing one would be an error of every blame.
    words = ("-c", "blame.ignoreRevsFile=", "blame", "--porcelain", *ranges, commit, "--", file)
    answer, problem = ask_git(root, *words, timeout_s=BLAME_TIMEOUT_S)
    return problem or _parsed(answer, file)


def _parsed(porcelain: str, file: str) -> Mapping[int, Declared]:
    """Return what `git blame --porcelain` says: facts of a commit stand where it is first named."""
    found: dict[int, Declared] = {}
    facts: dict[str, dict[str, str]] = {}
    commit, line = "", 0
    for row in porcelain.split("\n"):
        words = row.split(" ")
        if row.startswith("\t"):
            known = facts.get(commit, {})
            time = known.get("author-time", "")
            found[line] = Declared(
                place=f"{file}:{line}",
                commit=commit,
                author=known.get("author", ""),
                email=known.get("author-mail", "").strip("<>"),
                when=int(time) * 1000 if time.isdecimal() else 0,
                subject=known.get("summary", ""),
            )
        elif COMMIT.fullmatch(words[0]) and len(words) >= 3 and words[2].isdecimal():
            commit, line = words[0], int(words[2])
            facts.setdefault(commit, {})
        else:
            facts.setdefault(commit, {})[words[0]] = row[len(words[0]) + 1 :]
    return found
