"""Candidates in settings files: the environment's own file says the value; comments and layout stay (tomlkit)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from firma.core.model.node import Setting
from firma.core.plan.compare import MISSING, at, equal
from firma.engine.patching.literal import plain
from firma.engine.patching.wanted import Candidate


def setting_candidate(environment: str, stack: str, name: str, value: Any) -> Candidate:
    """Return the candidate that sets a setting in the environment's own file. Raises NoLiteralError."""
    file, written = f"environments/{environment}.toml", plain(value)
    return Candidate(file, f"`{name}` of [{stack}] in {file}", lambda text: _set(text, stack, name, written))


def _set(text: str, stack: str, name: str, value: Any) -> str:
    import tomlkit  # loaded when a settings file is edited, which is rare

    document = tomlkit.parse(text)
    if stack not in document:
        document[stack] = tomlkit.table()
    table: Any = document[stack]
    table[name] = value
    return tomlkit.dumps(document)


def alike(environment: str, stack: str, settings: Sequence[Setting], old: Any, value: Any) -> Iterator[Candidate]:
    """Yield a candidate for each setting that is what the declaration says now: one of them may be where it is from."""
    for setting in settings:
        if old is not MISSING and equal(setting.value, old):
            yield setting_candidate(environment, stack, setting.name, value)


def declared(inputs: Any, path: Sequence[str | int]) -> Any:
    """Return what a declaration says at a path; MISSING where it says nothing."""
    return at(inputs, tuple(path))
