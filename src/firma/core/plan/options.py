"""Options of a resource, declared and recorded: what differs between them, in words; knows no value."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

from firma.core.model.document import options_to_plain
from firma.core.model.node import Options

_UNRECORDED: Final = frozenset({"moved_from", "import_id"})
"""Options whose change alone is nothing: they matter only where they are declared."""

_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "protect": ("its protection is taken away", "it is protected from now on"),
    "retain": ("it goes from the cloud when it leaves the source", "it stays in the cloud when it leaves the source"),
}
"""Option -> what its end and its beginning mean: these decide what later plans may do."""


@lru_cache(maxsize=4096)
def plain_options(options: Options) -> dict[str, Any]:
    """Return declared options in the form in which the ledger holds them."""
    return options_to_plain(options)


def option_changes(declared: Mapping[str, Any], recorded: Mapping[str, Any]) -> str:
    """Return what differs, in words; empty where they are the same."""
    if not declared and not recorded:
        return ""
    names = sorted({*declared, *recorded} - _UNRECORDED)
    changed = [name for name in names if declared.get(name) != recorded.get(name)]
    return ", ".join(_WORDS[n][bool(declared.get(n))] if n in _WORDS else f"its {n} changes" for n in changed)
