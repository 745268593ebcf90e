"""What happens in stories, and of what some have more than others; tells none."""

from __future__ import annotations

EDITS = ("v", "v", "k", "k", "add", "remove", "rename", "refs", "mode", "up")
DEEDS = (
    *("edit",) * 3,
    *("apply",) * 5,
    *("resume",) * 2,
    "rollback",
    "cancel",
    "meddle",
    "resolve",
    "look",
)
MOODS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    ((), ()),
    (("rename",) * 6, ("edit",) * 4),
    (("add", "remove") * 4, ("edit",) * 3),
    (("refs", "k") * 3, ("edit",) * 3),
    (("v",) * 6, ("rollback",) * 3),
    ((), ("resume",) * 5),
    ((), ("meddle", "look") * 3),
)
"""What a story has more of than others: rare meetings come sooner where each story does not do everything."""
