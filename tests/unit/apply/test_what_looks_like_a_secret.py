"""What a provider answers is marked where it looks like a secret; not what the program gave, or somebody allowed."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.apply.veil import answered, found_in, looked_up, nothing_allowed, veiled
from firma.core.model.call import Thing
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import EMPTY, Map, SecretRef, Sensitive, reveal

TOKEN = "ghp_" + "aB3d" * 9


def thing(**attributes: Any) -> Thing:
    return Thing(identifier="i", attributes=Map(attributes))


def test_what_looks_like_a_secret_is_marked_and_nothing_else_is() -> None:
    seen = veiled({}, EMPTY, thing(a=TOKEN, b=Map(c=(1, f"x {TOKEN}")), d="plain", e=None))

    assert seen.attributes == Map(a=Sensitive(TOKEN), b=Map(c=(1, Sensitive(f"x {TOKEN}"))), d="plain", e=None)
    assert reveal(seen.attributes) == Map(a=TOKEN, b=Map(c=(1, f"x {TOKEN}")), d="plain", e=None)


def test_a_thing_without_any_is_the_same_thing() -> None:
    plain = thing(a="x", b=Map(c=(1, "y")))

    assert veiled({}, EMPTY, plain) is plain


def test_what_the_program_gave_itself_was_looked_at_before() -> None:
    assert veiled({}, Map(a=TOKEN), thing(a=TOKEN, b=TOKEN)).attributes == Map(a=TOKEN, b=Sensitive(TOKEN))
    assert veiled({}, Map(a=f"{TOKEN}x"), thing(a=TOKEN)).attributes == Map(a=Sensitive(TOKEN))


def test_what_is_allowed_stays_readable() -> None:
    seen = veiled({}, EMPTY, thing(a=TOKEN, b=TOKEN), lambda path: path == ("a",))

    assert seen.attributes == Map(a=TOKEN, b=Sensitive(TOKEN))
    assert not nothing_allowed(("a",))


def test_what_schema_or_request_mark_is_no_finding() -> None:
    secrets = {"a": Attribute(kind=Kind.TEXT, sensitive=True)}
    request = Map(b=Sensitive("x"), c=SecretRef("environment", "X"))
    marked = veiled(secrets, request, thing(a=TOKEN, b=TOKEN, c=TOKEN), lambda _: True)

    assert marked.attributes == Map(a=Sensitive(TOKEN), b=Sensitive(TOKEN), c=SecretRef("environment", "X"))
    assert found_in(request, marked) == ()


def test_a_finding_is_said_with_its_place_and_without_its_value() -> None:
    (found,) = found_in(EMPTY, thing(a=Map(b=TOKEN)))
    said = answered("t.X:one", found)

    assert (said.code, said.address) == ("F974", "t.X:one#a.b")
    assert TOKEN not in repr(said)


@pytest.mark.parametrize("answer", [Map(a="x"), EMPTY])
def test_a_look_ups_answer_without_any_is_the_same(answer: Map) -> None:
    assert looked_up(answer) is answer


def test_a_look_ups_answer_is_marked() -> None:
    assert looked_up(Map(a=TOKEN, b=1)) == Map(a=Sensitive(TOKEN), b=1)
