"""No wrong value passes unseen, but by kinds that docs/concepts/references.md lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import program_operations
from authoring_world import SAFE, rewritten, verdict
from firma.program.text import plain

DOCS = Path(__file__).parent.parent.parent / "docs" / "concepts" / "references.md"
Operations = dict[str, dict[str, Callable[[str], Any]]]
CASES = [(group, name) for group, operations in program_operations.OPERATIONS.items() for name in operations]

# What nobody sees, by the kind under which the documentation lists it.
UNSEEN = {
    "{W}.get(key)": "looking up with `firma.key(x)`",
    "groupby": "`itertools.groupby`",
    "urlencode of a key": "`+` for a space",
    "codecs.lookup": "takes neither a name, an ARN, a number, hex nor a date",
}


@pytest.fixture(scope="module")
def operations() -> Operations:
    names = rewritten(program_operations.__file__, "rewritten_operations")
    found: Operations = names["OPERATIONS"]
    return found


def test_the_list_is_as_long_as_it_must_be() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(("group", "name"), CASES)
def test_an_operation_is_right_or_seen(operations: Operations, group: str, name: str) -> None:
    found = verdict(operations[group][name])
    assert found.split()[0] in SAFE or name in UNSEEN, f"{name}: {found}"


@pytest.mark.mutant
@pytest.mark.xfail(strict=True, reason="without the import hook, decisions on a plain copy are silent")
def test_without_the_import_hook_nothing_is_silent() -> None:
    assert silent(verdict) == []


@pytest.mark.mutant
@pytest.mark.xfail(strict=True, reason="a bare placeholder, as other tools have it, answers every question")
def test_with_a_bare_placeholder_nothing_is_silent() -> None:
    assert silent(lambda operation: verdict(lambda x: operation(plain(x)))) == []


def silent(judge: Callable[[Callable[[str], Any]], str]) -> list[str]:
    """Return the operations, as plain Python runs them, that are wrong and unseen beyond what is documented."""
    return [
        name
        for group, name in CASES
        if name not in UNSEEN and judge(program_operations.OPERATIONS[group][name]).split()[0] not in SAFE
    ]


def test_what_is_not_seen_stands_in_the_documentation() -> None:
    text = DOCS.read_text()
    for kind in UNSEEN.values():
        assert kind in text
