"""Loading the user's own types: their schema, and every module that cannot be one."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from firma.core.model.diagnostic import PermanentError
from firma.core.model.schema import Kind, Mode
from firma.providers.own.provider import OwnProvider
from unit.providers.own_place import BAD, Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path)
    found.write("bad", BAD)
    return found


RECORD = '''
from typing import Literal, TypedDict

class Target(TypedDict):
    host: str
    port: int

class Record:
    """A name."""
    create_only = ("zone",)
    sensitive = ("key",)
    version = 2
    lag_s = 3

    class Inputs:
        zone: str
        kind: Literal["A", "TXT"] = "A"
        weights: list[float] | None
        labels: dict[str, str]
        target: Target
        key: str = ""
        anything: object
        tags: dict[str, str] | None

    class Outputs:
        fqdn: str

    def create(self, inputs, token, tags): ...
    def delete(self, identifier): ...
    def find(self, tags): ...
    def plan(self, inputs, prior): ...
'''


def test_a_schema_comes_from_the_annotations(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.write("dns", RECORD)

    async def load() -> OwnProvider:
        provider = place.provider()
        await provider.load(["own.dns.Record"])
        await provider.close()
        return provider

    provider = asyncio.run(load())
    schema = provider.schema("own.dns.Record")

    assert provider.types() == ("own.dns.Record",)
    assert schema is not None
    attributes = schema.attributes
    assert {name for name, attribute in attributes.items() if attribute.required} == {
        "zone",
        "labels",
        "target",
        "anything",
    }
    assert attributes["kind"].enum == ("A", "TXT")
    assert attributes["weights"].element is not None
    assert attributes["weights"].element.kind is Kind.NUMBER
    assert attributes["target"].attributes["port"].kind is Kind.INTEGER
    assert (attributes["zone"].create_only, attributes["key"].sensitive) == (True, True)
    assert attributes["fqdn"].read_only
    assert (schema.version, schema.planned, schema.updatable, schema.tags) == (2, True, False, "tags")
    assert schema.recovery.modes == (Mode.TOKEN, Mode.FIND)
    assert schema.recovery.lag_ms == 3_000


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = 1\n", "no public class"),
        ("class Bad:\n    def create(self): ...\n", "no method `delete`"),
        ("def broken(:\n", "SyntaxError"),
        ("raise RuntimeError('no')\n", "RuntimeError: no"),
        ("import sys\nsys.exit(0)\n", "SystemExit"),
        ("import os\nos._exit(4)\n", "exit code 4"),
        (
            "class Bad:\n    create_only = ('x',)\n    def create(self): ...\n    def delete(self): ...\n",
            "names 'x', which it does not have",
        ),
        (
            "class Bad:\n    class Inputs:\n        x: complex\n    def create(self): ...\n    def delete(self): ...\n",
            "cannot be an attribute's type",
        ),
        (
            (
                "class Bad:\n    class Inputs:\n        x: int\n    class Outputs:\n        x: int\n"
                "    def create(self): ...\n    def delete(self): ...\n"
            ),
            "is an input and an output",
        ),
    ],
)
def test_a_module_that_cannot_be_loaded_is_named_with_the_reason(tmp_path: Path, source: str, said: str) -> None:
    place = Place(tmp_path)
    place.write("bad", source)

    with pytest.raises(PermanentError) as caught:
        place.run(lambda _, session: session.identity())

    problem = caught.value.diagnostics[0]
    assert problem.code == "F630"
    assert said in problem.detail


def test_a_module_or_class_that_is_not_there_is_named(place: Place) -> None:
    async def load(name: str) -> None:
        provider = place.provider()
        try:
            await provider.load([name])
        finally:
            await provider.close()

    for name, code in (("own.nowhere.Bad", "F630"), ("own.bad.Worse", "F605")):
        with pytest.raises(PermanentError) as caught:
            asyncio.run(load(name))
        assert caught.value.diagnostics[0].code == code
