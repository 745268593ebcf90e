"""Attribution: which call of an audit log made a difference; knows no log and no cloud.

The log names calls and the things that they are about, not attributes. Among the calls after our own last write, the
newest that names the attribute is taken; else one whose own name does; else, if there is only one, that one; else the
newest, which is said to be a guess. An empty log and no log are told apart from each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from firma.core.model.address import Path
from firma.core.model.audit import AuditEvent

OUR_AGENT = "firma"
"""A word in the agent of calls that Firma itself sends."""


class Basis(StrEnum):
    """By what a call was found, best first."""

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
        """Whether the log itself speaks of the attribute."""
        return self.basis is not Basis.NEWEST


_LETTERS = re.compile(r"[^a-z0-9]")
_SHORTEST = 4
"""Shorter words of a path (`id`, `to`) are in every call's name."""


def culprit(events: Sequence[AuditEvent], path: Path, *, since_ms: int, gone: bool = False) -> Culprit | None:
    """Return who made a difference at a path (`gone`: took the thing away), or None where no call is known.

    `since_ms` is our own last write: what came before it cannot have changed what we wrote. Logs round to seconds.
    """
    later = [event for event in events if event.at_ms >= since_ms - since_ms % 1_000]
    # Our own calls are in the log, too; those of this second may be the very write that made the baseline.
    found = [event for event in later if not _is_ours(event) or event.at_ms > since_ms]
    if not found:
        return None
    if gone:
        found = [event for event in found if event.call.startswith(_ENDING)] or found
    words = [_plain(str(step)) for step in path if isinstance(step, str)]
    for basis, fits in ((Basis.NAMES_IT, _names), (Basis.CALLED_SO, _is_called)):
        fitting = [event for event in found if words and fits(event, words)]
        if fitting:
            return Culprit(event=max(fitting, key=_when), basis=basis)
    basis = Basis.ONLY_ONE if len(found) == 1 or gone else Basis.NEWEST
    return Culprit(event=max(found, key=_when), basis=basis)


_ENDING = ("Delete", "Remove", "Terminate", "Schedule", "Deregister", "Detach", "Disassociate")


def _when(event: AuditEvent) -> int:
    return event.at_ms


def _is_ours(event: AuditEvent) -> bool:
    return OUR_AGENT in event.agent.split() or f"{OUR_AGENT}/" in event.agent


def _names(event: AuditEvent, words: Sequence[str]) -> bool:
    text = _plain(event.parameters)
    return any(word in text for word in reversed(words) if len(word) > _SHORTEST)


def _is_called(event: AuditEvent, words: Sequence[str]) -> bool:
    """Return whether the call's name and a word of the path have a long piece in common: `PutBucketVersioning`."""
    pieces = [_plain(piece) for piece in re.findall(r"[A-Z][a-z0-9]+|[A-Z]+(?![a-z])", event.call)][1:]
    kept = [piece for piece in pieces if len(piece) > _SHORTEST]
    return any(piece.rstrip("s") in word for piece in kept for word in words)


def _plain(text: str) -> str:
    return _LETTERS.sub("", text.lower())
