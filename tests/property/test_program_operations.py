"""No wrong value passes unseen, but by kinds that docs/concepts/references.md lists."""

from __future__ import annotations

from pathlib import Path

import pytest

import program_operations
from authoring_world import SAFE, rewritten, verdict

DOCS = Path(__file__).parent.parent.parent / "docs" / "concepts" / "references.md"
CASES = [(group, name) for group, operations in program_operations.OPERATIONS.items() for name in operations]

# What nobody sees, by the kind under which the documentation lists it.
UNSEEN = {
    "{W}.get(key)": "looking up with `firma.key(x)`",
    "groupby": "`itertools.groupby`",
    "urlencode of a key": "`+` for a space",
}


@pytest.fixture(scope="module")
def operations() -> dict[str, dict[str, object]]:
    names = rewritten(program_operations.__file__, "rewritten_operations")
    found: dict[str, dict[str, object]] = names["OPERATIONS"]
    return found


def test_the_list_is_as_long_as_it_must_be() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(("group", "name"), CASES)
def test_an_operation_is_right_or_seen(operations: dict[str, dict[str, object]], group: str, name: str) -> None:
    found = verdict(operations[group][name])  # type: ignore[arg-type]  # each takes text
    assert found.split()[0] in SAFE or name in UNSEEN, f"{name}: {found}"


def test_what_is_not_seen_stands_in_the_documentation() -> None:
    text = DOCS.read_text()
    for kind in UNSEEN.values():
        assert kind in text
