"""Moments: what people write for a time, and what a unit's ledger added up to then; changes nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from firma.core.ledger.entry import Entry
from firma.core.ledger.folding import fold
from firma.core.ledger.state import State
from firma.core.model.diagnostic import UsageError, diagnose
from firma.engine.context import Context

AGO = re.compile(r"(\d{1,6})(s|min|m|h|d|w)")
MS: dict[str, int] = {"s": 1_000, "m": 60_000, "min": 60_000, "h": 3_600_000, "d": 86_400_000, "w": 7 * 86_400_000}


def parse_moment(text: str, now_ms: int) -> int:
    """Return a time in ms since 1970: RFC 3339 with a zone, or how long ago (`90m`, `2h`, `3d`, `1w`).

    Raises:
        UsageError: F962, it is no time, or one without a zone: which one is meant nobody can know later.
    """
    ago = AGO.fullmatch(text)
    if ago is not None:
        return now_ms - int(ago[1]) * MS[ago[2]]
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(diagnose("F962", f"{text!r} is no time", value=text)) from error
    if moment.tzinfo is None:
        whole = text if "T" in text or " " in text else f"{text}T00:00"
        help_ = f"Write `{whole}Z` for UTC, or the offset of your zone, such as `{whole}+02:00`."
        raise UsageError(diagnose("F962", f"{text!r} names no zone", value=text, help=help_))
    return round(moment.timestamp() * 1000)


def at_words(at: str) -> str:
    """Return a moment as it was given, in a sentence: `100d ago`, or `at` a time."""
    text = at.removeprefix("@")
    return f"{text} ago" if AGO.fullmatch(text) else f"at {text}"


def until(entries: Sequence[Entry], at_ms: int) -> Sequence[Entry]:
    """Return the entries up to the newest one that was put at a time or before.

    The log's order is the truth: where machines' clocks disagree, an entry that claims to be later than the time and
    stands before one that is not belongs to it, too.
    """
    end = max((index + 1 for index, entry in enumerate(entries) if entry.time <= at_ms), default=0)
    return entries[:end]


def state_until(entries: Sequence[Entry], at_ms: int) -> State:
    """Return what entries added up to at a time; an empty state before the first."""
    return fold(until(entries, at_ms))


async def state_at(context: Context, unit: str, at_ms: int | None) -> State:
    """Return the state of a unit at a time, or now. Raises FirmaError."""
    if at_ms is None:
        return (await context.ledger(unit)).state
    return state_until(await context.entries(unit), at_ms)


def moment_of(context: Context, at: str) -> int | None:
    """Return the time that an option names; None where it names none. Raises UsageError (F962)."""
    return parse_moment(at.removeprefix("@"), context.world.now_ms()) if at else None
