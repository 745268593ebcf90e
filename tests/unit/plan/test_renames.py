"""Suggestions of renames: what looks like one, and what never is."""

from __future__ import annotations

import pytest

from firma.core.model.address import parse_address, parse_unit
from firma.core.model.node import Resource
from firma.core.model.value import Map
from firma.core.plan.renames import Coming, Going, suggestions

APP, NET = parse_unit("shop/app@dev"), parse_unit("shop/net@dev")
VALUES = Map(v=1, k=2)


def suggested(old: str, new: str, giver: str = "app") -> list[str]:
    node = Resource(address=parse_address(new), inputs=VALUES)
    going = [Going(APP if giver == "app" else NET, old, VALUES, node.address.type)]
    return [note.value for note in suggestions(going, [Coming(APP, new, node, VALUES)])]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("t.A:old", "t.A:new"),
        ("t.A:one", "t.A:many[x]"),
        ("t.A:old[x]", "t.A:new[x]"),
        ("t.A:many[x]", "in/t.A:many[y]"),
    ],
)
def test_two_with_the_same_properties_look_like_a_rename(old: str, new: str) -> None:
    assert suggested(old, new) == [old]


@pytest.mark.parametrize(
    ("old", "new"),
    [("t.A:made[cc.plain-1]", "t.A:made[cc.plain-4]"), ('in/t.A:made["a/1"]', "in/t.A:made[b]")],
)
def test_items_of_one_loop_do_not(old: str, new: str) -> None:
    assert suggested(old, new) == []


def test_loops_of_two_units_are_two() -> None:
    assert suggested("t.A:made[a]", "t.A:made[b]", "net") == ["net/t.A:made[a]"]
