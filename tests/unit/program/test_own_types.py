"""Types that are not of a schema archive: own types from annotations, and the built-in ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

import firma
from authoring_world import Thing, node, refused
from firma.core.model.value import Map
from firma.program.builtin import TYPES
from firma.program.evaluation import Evaluation
from firma.providers.builtin.schemas import SCHEMAS


class Ticket(firma.OwnResource):
    """A ticket in a system of our own."""

    title: str
    queue: Literal["ops", "dev"] = firma.given(default="ops", fixed=True)
    watchers: list[str] = firma.given(default=())
    weight: firma.Int = 3
    number: firma.Ref[int] = firma.computed()
    url: str = firma.computed()
    kept: ClassVar[int] = 3

    @staticmethod
    def create(inputs: Mapping[str, Any]) -> None:
        """Make it."""

    @staticmethod
    def read(identifier: str) -> None:
        """Read it."""

    @staticmethod
    def delete(identifier: str) -> None:
        """Remove it."""


def test_an_own_type_has_a_schema_from_its_annotations(run: Evaluation) -> None:
    schema = Ticket.schema
    assert schema.type == f"own.{__name__}.Ticket"
    assert set(schema.attributes) == {"title", "queue", "watchers", "weight", "number", "url"}
    assert schema.attributes["title"].required
    assert schema.attributes["queue"].enum == ("ops", "dev")
    assert schema.create_only == (("queue",),)
    assert schema.read_only == (("number",), ("url",))
    assert not schema.updatable
    ticket = Ticket("t", title="Hello", protect=True)
    Thing("a", value=[ticket.url, ticket.number, ticket.queue])
    declared = node(run, f"own.{__name__}.Ticket:t")
    assert declared.inputs == Map(title="Hello", queue="ops", watchers=(), weight=3)
    assert declared.options.protect
    instance = node(run, f"provider:{declared.provider}")
    assert (instance.kind, instance.inputs) == ("own", Map(module=__name__, name="Ticket"))
    unchecked: Any = Ticket  # no checker would let these pass
    assert refused(lambda: unchecked("u", title=3)).code == "F112"
    assert refused(lambda: unchecked("u")).code == "F111"


def test_an_own_type_that_cannot_be_one_is_refused() -> None:
    def odd() -> None:
        class Odd(firma.OwnResource):
            when: complex

            create = read = delete = staticmethod(print)

    def unfinished() -> None:
        class Unfinished(firma.OwnResource):
            title: str

    def option() -> None:
        methods = dict.fromkeys(("create", "read", "delete"), staticmethod(print))
        type("Option", (firma.OwnResource,), {"__annotations__": {"reason": int}, "__module__": __name__, **methods})

    for declare in (odd, unfinished, option):
        assert refused(declare).code == "F125"


def test_built_in_types_are_what_their_provider_says() -> None:
    assert set(TYPES) == set(SCHEMAS)
    for name, kind in TYPES.items():
        written, provided = kind.schema, SCHEMAS[name]
        assert written.attributes == provided.attributes, name
        assert (written.create_only, written.read_only) == (provided.create_only, provided.read_only)
        assert written.provider == provided.provider
