"""Which encoders a placeholder went through, read off the probe that it carries; knows no resource.

A placeholder of letters and digits only would pass `json.dumps`, `shlex.quote`, `html.escape` and `quote` unchanged,
and the value would then be put in unescaped. The probe holds the characters that encoders rewrite, each in its own
way, and those that programs cut at. Encoders work on a fragment: what stands between the quotes.
"""

from __future__ import annotations

import functools
from typing import Final

from firma.core.model.evaluate import ENCODERS

PROBE: Final = "\"&'<\\//./:.-_,=@+>"
"""What encoders rewrite, programs cut at, and paths are tidied of. Without the backslash, HTML then JSON is HTML."""

_DEPTH: Final = 4
"""Encoders one in another that are told apart: JSON in JSON in shell in YAML is three."""

FORM_LENGTH_MAX: Final = 240
"""Longest form of the probe that is told apart, in characters."""


@functools.cache
def _forms() -> dict[str, tuple[str, ...]]:
    """Every form that the probe takes, and the shortest stack of encoders that makes it (built on need, in 18 ms)."""
    found: dict[str, tuple[str, ...]] = {PROBE: ()}
    layer = dict(found)
    for _ in range(_DEPTH):
        deeper: dict[str, tuple[str, ...]] = {}
        for form, stack in layer.items():
            for name, encode in ENCODERS.items():
                coded = encode(form)
                if coded not in found and coded not in deeper and len(coded) <= FORM_LENGTH_MAX:
                    deeper[coded] = (*stack, name)
        found.update(deeper)
        layer = deeper
    return found


def stack_of(form: str) -> tuple[str, ...] | None:
    """Return the encoders that a probe went through, innermost first; None where no known stack explains it."""
    return () if form == PROBE else _forms().get(form)
