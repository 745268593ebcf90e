"""Times and durations for people: local with offset on screen; knows no clock of its own."""

from __future__ import annotations

from datetime import UTC, datetime


def utc(ms: int) -> str:
    """Return milliseconds since 1970 as RFC 3339 in UTC with milliseconds: what JSON carries."""
    moment = datetime.fromtimestamp(ms // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{ms % 1000:03d}Z"


def local(ms: int) -> str:
    """Return milliseconds since 1970 in local time with its offset: what a screen shows."""
    if not ms:
        return "never"
    moment = datetime.fromtimestamp(ms // 1000, UTC).astimezone()
    offset = f"{moment:%z}"
    return f"{moment:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:]}"


def duration(seconds: float) -> str:
    """Return a duration: `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min`."""
    if seconds < 10:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s" if whole % 60 else f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def ago(ms: int, now_ms: int) -> str:
    """Return how long ago something was; empty for 0 (never)."""
    if not ms:
        return ""
    seconds = max((now_ms - ms) // 1000, 0)
    for size, word in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            number = seconds // size
            return f"{number} {word}{'' if number == 1 else 's'} ago"
    return "just now"
