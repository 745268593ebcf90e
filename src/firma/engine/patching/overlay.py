"""Candidates in settings files: the environment's own file says the value; comments and layout stay (tomlkit)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from firma.core.model.node import Setting
from firma.core.plan.compare import MISSING, at, equal
from firma.engine.patching.literal import plain
from firma.engine.patching.wanted import Candidate


@dataclass(frozen=True, slots=True)
class Section:
    """Where settings of a unit are written: the environment, the stack, and the instance of a matrix, if it is one."""

    environment: str
    stack: str
    instance: str = ""

    def candidates(self, name: str, value: Any) -> Iterator[Candidate]:
        """Yield what sets a setting in the environment's own file: for the stack, then for this instance alone.

        The first does it where no other instance would change, or all of them are to. Raises NoLiteralError.
        """
        file, written = f"environments/{self.environment}.toml", plain(value)
        yield Candidate(file, f"`{name}` of [{self.stack}] in {file}", partial(_set, self.stack, name, written))
        if self.instance:
            mine = f"{self.stack}.{self.instance}"
            yield Candidate(file, f'`{name}` of ["{mine}"] in {file}', partial(_set, mine, name, written))


def _set(section: str, name: str, value: Any, text: str) -> str:
    import tomlkit  # loaded when a settings file is edited, which is rare

    document = tomlkit.parse(text)
    if section not in document:
        document[section] = tomlkit.table()
    table: Any = document[section]
    table[name] = value
    return tomlkit.dumps(document)


def alike(section: Section, settings: Sequence[Setting], old: Any, value: Any) -> Iterator[Candidate]:
    """Yield candidates for each setting that is what the declaration says now: one of them may be where it is from."""
    for setting in settings:
        if old is not MISSING and equal(setting.value, old):
            yield from section.candidates(setting.name, value)


def declared(inputs: Any, path: Sequence[str | int]) -> Any:
    """Return what a declaration says at a path; MISSING where it says nothing."""
    return at(inputs, tuple(path))
