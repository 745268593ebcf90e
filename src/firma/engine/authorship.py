"""Who declared something: git's blame of a recorded place at its recorded commit; asked lazily, never writes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from firma.core.model.place import Place
from firma.engine.git import ask_git
from firma.engine.result import Declared

COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
"""A whole commit (SHA-1 or SHA-256): nothing else that a ledger says is given to git."""

BLAME_TIMEOUT_S = 5
"""Longest wait for one file: an answer without the author is better than none."""

ASKED_AT_ONCE_MAX = 4
"""How many processes of git run side by side."""


@dataclass(frozen=True, slots=True)
class Written:
    """A place in the source as a run recorded it, with that run's commit, and whether its tree was dirty."""

    place: Place
    commit: str
    dirty: bool = False


async def declared_by(root: Path, places: Iterable[Written]) -> Mapping[Written, Declared]:
    """Return who wrote each place; where git cannot say, why. Never raises."""
    wanted = sorted(set(places), key=lambda one: (one.commit, one.place))
    found: dict[Written, Declared] = {one: _unasked(one) for one in wanted}
    files: dict[tuple[str, str], list[Written]] = {}
    for one in wanted:
        if not found[one].why_unknown:
            files.setdefault((one.commit, one.place.file), []).append(one)
    gate = asyncio.Semaphore(ASKED_AT_ONCE_MAX)

    async def ask(commit: str, file: str, ones: list[Written]) -> None:
        async with gate:
            lines = await asyncio.to_thread(_blame, root, commit, file, sorted({one.place.line for one in ones}))
        for one in ones:
            found[one] = _answer(one, lines)

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


def _answer(one: Written, lines: Mapping[int, Declared] | str) -> Declared:
    where = f"{one.place.file}:{one.place.line}"
    if isinstance(lines, str):
        return Declared(place=where, why_unknown=lines)
    return lines.get(one.place.line) or Declared(place=where, why_unknown="git names no author of that line")


def _blame(root: Path, commit: str, file: str, lines: list[int]) -> Mapping[int, Declared] | str:
    """Return line -> author, or why git cannot say."""
    ranges = [word for line in lines for word in ("-L", f"{line},{line}")]
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
