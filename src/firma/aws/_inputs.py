"""Words that the stubs use for what may be given; knows no service."""

from __future__ import annotations

from typing import TypeAlias

from firma.core.model.value import SecretRef
from firma.program.options import Options
from firma.program.ref import Bool, Int, Number, Ref

Texts: TypeAlias = list[str] | tuple[str, ...]
"""A list of texts. Never a `Sequence[str]`: a lone `str` is one."""

SecretText: TypeAlias = str | SecretRef
"""Text that must not be shown; given by reference it never passes through the program."""

__all__ = ["Bool", "Int", "Number", "Options", "Ref", "SecretText", "Texts"]
