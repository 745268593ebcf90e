"""Words that the stubs use for what may be given; knows no service."""

from __future__ import annotations

from typing import TypeAlias

from firma.core.model.value import Asset, SecretRef
from firma.program.options import Options
from firma.program.ref import Bool, Int, Number, Ref

Texts: TypeAlias = list[str] | tuple[str, ...]
"""A list of texts. Never a `Sequence[str]`: a lone `str` is one."""

SecretText: TypeAlias = str | SecretRef
"""Text that must not be shown; given by reference it never passes through the program."""

AssetContent: TypeAlias = Asset
"""Content of the project, where a service takes an object's place: it is put there before the call."""

__all__ = ["AssetContent", "Bool", "Int", "Number", "Options", "Ref", "SecretText", "Texts"]
