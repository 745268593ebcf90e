"""Teaches PyYAML, where the program has imported it, that unknown text is text; knows nothing else of it."""

from __future__ import annotations

import sys
from typing import Any

from firma.program.text import Text, plain


def teach() -> None:
    """Register unknown text with PyYAML's representers, which refuse subclasses of `str`."""
    library: Any = sys.modules.get("yaml")
    if library is None:
        return
    for representer in (library.representer.SafeRepresenter, library.representer.Representer):
        representer.add_representer(Text, lambda dumper, text: dumper.represent_str(plain(text)))
