"""Attribution: which call of an audit log made a difference; knows no log and no cloud.

A log names calls and the things that they are about, not attributes. Of the calls after our own last write the one is
taken that says most about the difference: its parameters hold the value that came or went, or name the attribute, or
the call itself is called like it. Of several that say the same, the newest. Where none says anything and there are
several, the newest is a guess, and is called one.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from firma.core.model.address import Path
from firma.core.model.audit import AuditEvent
from firma.core.model.value import Map, Value, ValueSet
from firma.core.plan.departure import Departure, Layer

OUR_AGENT = "firma"
"""A word in the agent of calls that Firma itself sends."""


class Basis(StrEnum):
    """By what a call was found, best first."""

    HOLDS_IT = "its parameters hold the value"
    NAMES_IT = "its parameters name it"
    CALLED_SO = "its name says so"
    ONLY_ONE = "it is the only call"
    NEWEST = "it is the newest of several"


@dataclass(frozen=True, slots=True, kw_only=True)
class Culprit:
    """Who made a difference, by which call, when, and by what that is believed."""

    event: AuditEvent
    basis: Basis

    @property
    def is_sure(self) -> bool:
        """Whether the log itself speaks of the difference, or there is nobody else."""
        return self.basis is not Basis.NEWEST


_LETTERS = re.compile(r"[^a-z0-9]")
_PIECES = re.compile(r"[A-Z][a-z0-9]+|[A-Z]+(?![a-z])")
_WORDS = re.compile(r"\"([^\"]*)\"|([A-Za-z0-9_.:/-]+)")
"""What stands by itself in parameters: a text in quotes, or a bare word."""
_SHORTEST = 4
"""Words that are not longer (`id`, `to`, `80`) are within words of every call: they count where they stand alone."""
_SAYS_NOTHING = "configuration"
"""A word of many attributes' and many calls' names, which are about different things."""
_ENDING = ("Delete", "Remove", "Terminate", "Schedule", "Deregister", "Detach", "Disassociate")


def culprit(events: Sequence[AuditEvent], departure: Departure, *, since_ms: int) -> Culprit | None:
    """Return who made a difference, or None where no call is known.

    `since_ms` is our own last write: what came before it cannot have changed what we wrote. Logs round to seconds.
    """
    later = [event for event in events if event.at_ms >= since_ms - since_ms % 1_000]
    # Our own calls are in the log, too; those of this second may be the very write that made the baseline.
    found = [event for event in later if not _is_ours(event) or event.at_ms > since_ms]
    if not found:
        return None
    match departure.layer:
        case Layer.GONE:
            return _by_name(found, _ENDING)
        case Layer.REPLACED:
            return _by_name(found, ("Create",))
        case Layer.CHILD | Layer.DECLARED | Layer.UNDECLARED | Layer.OWN:
            return _best(found, departure)


def _by_name(found: Sequence[AuditEvent], begins: tuple[str, ...]) -> Culprit:
    fitting = [event for event in found if event.call.startswith(begins)]
    basis = Basis.CALLED_SO if fitting else Basis.ONLY_ONE if len(found) == 1 else Basis.NEWEST
    return Culprit(event=max(fitting or found, key=_when), basis=basis)


def _best(found: Sequence[AuditEvent], departure: Departure) -> Culprit:
    words = words_of(departure.path)
    values = _texts(departure)
    scored = [(_score(event, words, values), event) for event in found]
    score, event = max(scored, key=lambda pair: (sum(pair[0]), pair[1].at_ms))
    holds, names, _ = score
    if sum(score) == 0:
        basis = Basis.ONLY_ONE if len(found) == 1 else Basis.NEWEST
    else:
        basis = Basis.HOLDS_IT if holds else Basis.NAMES_IT if names else Basis.CALLED_SO
    return Culprit(event=event, basis=basis)


def _score(event: AuditEvent, words: Sequence[str], values: Sequence[str]) -> tuple[float, float, float]:
    """How much a call says of a difference: by the values in its parameters, by what they name, by its own name."""
    text = _plain(event.parameters)
    alone = {_plain(quoted or bare) for quoted, bare in _WORDS.findall(event.parameters)}
    held = sum(4.0 if len(value) > _SHORTEST else 2.5 for value in values if _is_in(value, text, alone))
    holds = held / len(values) if values else 0.0
    named = [word for word in words if len(word) > _SHORTEST and word in text]
    names = 3.0 if named and named[-1] == words[-1] else 1.0 if named else 0.0
    pieces = [piece for piece in map(_plain, _PIECES.findall(event.call)[1:]) if piece != _SAYS_NOTHING]
    fitting = [piece for piece in pieces if any(piece.rstrip("s") in word for word in words)]
    telling = any(len(piece) > _SHORTEST or any(word.startswith(piece) for word in words) for piece in fitting)
    called = 2.0 * len(fitting) / len(pieces) if telling else 0.0
    return holds, names, called


def _is_in(value: str, text: str, alone: Collection[str]) -> bool:
    return value in text if len(value) > _SHORTEST else value in alone


def _texts(departure: Departure) -> list[str]:
    """Texts that came or went with a difference."""
    before, now = set(_leaves(departure.recorded)), set(_leaves(departure.now))
    return sorted(text for text in (now - before) or (before - now) if text)


def _leaves(value: Value) -> Iterator[str]:
    if isinstance(value, Map):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, tuple | ValueSet):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, str):
        yield _plain(value)


def words_of(path: Path) -> list[str]:
    """Return the steps of a path as words that may stand in a call."""
    return [_plain(str(step)) for step in path if isinstance(step, str)]


def _when(event: AuditEvent) -> int:
    return event.at_ms


def _is_ours(event: AuditEvent) -> bool:
    return OUR_AGENT in event.agent.split() or f"{OUR_AGENT}/" in event.agent


def _plain(text: str) -> str:
    return _LETTERS.sub("", text.lower())
