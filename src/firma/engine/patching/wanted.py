"""The words of patches: what is wanted of a source, what may do it, and what came of it; knows no file's form."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from firma.core.model.address import Path, format_path
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.place import Place
from firma.engine.patching.returning import Origin

Texts = Mapping[str, str]
"""Files of the project by their path in it -> what they say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the source has to say: a value at a path of a declaration (None: nothing), or no declaration (`absent`).

    Of a whole declaration (`origin`: where it stood) the value is its inputs.
    """

    unit: str
    address: str
    path: Path = ()
    value: Any = None
    absent: bool = False
    place: Place | None = None
    origin: Origin | None = None

    @property
    def name(self) -> str:
        """Address and path, as a person says them."""
        return f"{self.address}#{format_path(self.path)}" if self.path else self.address


@dataclass(frozen=True, slots=True)
class Candidate:
    """A change of one file that may do it: where, in words, and the file's new text from its present one."""

    file: str
    where: str
    edit: Callable[[str], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """Changes of files that make the source agree, each tried by evaluating it; and what could not be done.

    `also` are other environments whose graph changes with it, with the addresses there.
    """

    before: Texts = field(default_factory=dict)
    after: Texts = field(default_factory=dict)
    adopted: tuple[str, ...] = ()
    refused: tuple[Diagnostic, ...] = ()
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def files(self) -> tuple[str, ...]:
        """Files that change, sorted."""
        return tuple(sorted(name for name, text in self.after.items() if self.before.get(name, "") != text))

    @property
    def diff(self) -> str:
        """The changes as a unified diff that `git apply` takes."""
        return "".join(_diff(name, self.before.get(name, ""), self.after[name]) for name in self.files)


def _diff(name: str, before: str, after: str) -> str:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    source = f"a/{name}" if before else "/dev/null"
    lines = difflib.unified_diff(old, new, fromfile=source, tofile=f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)
