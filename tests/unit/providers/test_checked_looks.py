"""Looks through a checked session: in order, one answer each, stood in for where a provider has none of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from firma.core.model.call import Child, Thing
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Map
from firma.providers.checked import checked

TYPE = "t.Thing"
SCHEMA = TypeSchema(type=TYPE, attributes={"v": Attribute(kind=Kind.INTEGER)})
THINGS = [Thing(identifier=name) for name in "abc"]


class Plain:
    """A session that can only read."""

    def __init__(self) -> None:
        self.at_once = self.most = 0

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        del type_name
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        await asyncio.sleep(0)
        self.at_once -= 1
        if thing.identifier == "b":
            raise PermanentError(diagnose("F614", "no"))
        return None if thing.identifier == "c" else thing


class Bulk(Plain):
    """A session that answers looks as it is told to."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self.answer = answer

    async def observe_many(self, type_name: str, things: Sequence[Thing]) -> Any:
        del type_name, things
        return self.answer

    async def children(self, type_name: str, thing: Thing) -> Any:
        del type_name, thing
        return self.answer

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> Any:
        del type_name, thing, since_ms
        return self.answer


def made(session: Any) -> Any:
    return checked(session, {TYPE: SCHEMA}.get)


def codes(error: pytest.ExceptionInfo[PermanentError]) -> list[str]:
    return [d.code for d in error.value.diagnostics]


def test_where_a_provider_cannot_look_at_many_each_is_read_and_what_fails_is_named() -> None:
    plain = Plain()
    first, second, third = asyncio.run(made(plain).observe_many(TYPE, THINGS))

    assert (first, third) == (THINGS[0], None)
    assert isinstance(second, Diagnostic)
    asyncio.run(made(plain).observe_many(TYPE, [Thing(identifier="a")] * 100))
    assert plain.most <= 16
    assert not made(plain).is_bulk


def test_a_provider_without_children_and_log_has_none_and_none() -> None:
    session = made(Plain())

    assert asyncio.run(session.children(TYPE, THINGS[0])) == ()
    assert asyncio.run(session.audit(TYPE, THINGS[0], 0)) is None


@pytest.mark.parametrize("answer", [(), (None,), (None,) * 4])
def test_another_number_of_answers_is_believed_for_nothing(answer: Any) -> None:
    with pytest.raises(PermanentError) as raised:
        asyncio.run(made(Bulk(answer)).observe_many(TYPE, THINGS))
    assert codes(raised) == ["F660"]


def test_answers_of_the_wrong_kind_are_named_one_by_one() -> None:
    odd = Thing(identifier="c", attributes=Map(v="no number"))
    seen = asyncio.run(made(Bulk((THINGS[0], 7, odd))).observe_many(TYPE, THINGS))

    assert seen[0] == THINGS[0]
    assert [one.code for one in seen[1:]] == ["F604", "F603"]


@pytest.mark.parametrize("answer", [7, (7,), None])
def test_children_and_logs_of_the_wrong_kind_are_refused(answer: Any) -> None:
    with pytest.raises(PermanentError) as raised:
        asyncio.run(made(Bulk(answer)).children(TYPE, THINGS[0]))
    assert codes(raised) == ["F604"]
    with pytest.raises(PermanentError) as raised:
        asyncio.run(made(Bulk([7])).audit(TYPE, THINGS[0], 0))
    assert codes(raised) == ["F604"]


def test_a_child_is_checked_against_its_own_type() -> None:
    child = Child(type=TYPE, thing=Thing(identifier="x", attributes=Map(v="no")))
    with pytest.raises(PermanentError) as raised:
        asyncio.run(made(Bulk((child,))).children(TYPE, THINGS[0]))
    assert codes(raised) == ["F603"]
