"""Source lines for diagnostics that have a place only: read from the project, and from nowhere else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from firma.core.model.detector import is_telling
from firma.core.model.diagnostic import Diagnostic

FILE_BYTES_MAX = 1024 * 1024
"""Largest file that is read for one line."""

LOOKS_LIKE_A_SECRET = frozenset({"F972", "F973", "F974"})
"""Codes whose place may be the line that the secret stands in."""


def with_source(diagnostic: Diagnostic, root: Path | None) -> Diagnostic:
    """Return a diagnostic with its source line, where it lacks one and the project has the file."""
    place = diagnostic.place
    if place is None or diagnostic.source or root is None:
        return diagnostic
    file = (root / place.file).resolve()
    try:
        # A place comes from a program: it must not make us print other files.
        if not file.is_relative_to(root.resolve()) or file.stat().st_size > FILE_BYTES_MAX:
            return diagnostic
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return diagnostic
    hidden = any(part.startswith(".") for part in file.relative_to(root.resolve()).parts)
    if hidden or not 0 < place.line <= len(lines):
        return diagnostic
    line = lines[place.line - 1]
    return (
        diagnostic if diagnostic.code in LOOKS_LIKE_A_SECRET or is_telling(line) else replace(diagnostic, source=line)
    )
