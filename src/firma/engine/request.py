"""What doors hand to verbs: overrides, confirmations, and the wish to stop; knows no terminal and no signal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmations:
    """What the person has agreed to, beyond the plan itself.

    `yes`: the plan may be applied. `confirm_name`: the environment's name, typed (destroying in a critical one).
    `acknowledged`: what was accepted with open eyes and is recorded (`unverified`, `sqlite`).
    """

    yes: bool = False
    confirm_name: str = ""
    acknowledged: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrides:
    """Settings that outrank `firma.toml` for this call: key -> (text, where it came from)."""

    values: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which units are meant, besides by name: owners, tags (`key` or `key=value`), paths; `*` in them is any text.

    `changed_since` is a revision of git: units that declare something else than there, and those that use what they
    give.
    """

    owners: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    changed_since: str = ""

    def __bool__(self) -> bool:
        """Whether anything is selected by."""
        return bool(self.owners or self.tags or self.paths or self.changed_since)

    def __str__(self) -> str:
        """The options as they were given."""
        many = (("--owner", self.owners), ("--tag", self.tags), ("--path", self.paths))
        words = [f"{option} {word}" for option, words in many for word in words]
        return " ".join([*words, *([f"--changed-since {self.changed_since}"] if self.changed_since else [])])


EVERYTHING = Selection()
"""No selector: what is named, else all."""


class Stop(IntEnum):
    """How much is to be stopped. Calls that were sent are never killed."""

    NOTHING = 0
    STARTING = 1  # nothing new is started; what runs is waited for
    WAITING = 2  # open intents stay open (the next run settles them), the lease is released


class CancelToken:
    """The wish to stop, which only grows. Used within one event loop."""

    def __init__(self) -> None:
        self._level = Stop.NOTHING
        self._events = {Stop.STARTING: asyncio.Event(), Stop.WAITING: asyncio.Event()}
        self._listeners: list[Callable[[Stop], None]] = []

    @property
    def level(self) -> Stop:
        """How much is to be stopped now."""
        return self._level

    def escalate(self) -> Stop:
        """Stop one thing more, and return the new level."""
        self._level = Stop(min(self._level + 1, Stop.WAITING))
        for level, event in self._events.items():
            if level <= self._level:
                event.set()
        for listener in self._listeners:
            listener(self._level)
        return self._level

    def listen(self, listener: Callable[[Stop], None]) -> None:
        """Call `listener` with the new level whenever it was raised."""
        self._listeners.append(listener)

    async def reached(self, level: Stop) -> None:
        """Return as soon as the level is reached; at once for NOTHING."""
        if level is not Stop.NOTHING:
            await self._events[level].wait()
