"""Loops and ephemeral values in programs: what the document says of them, and what is refused at the author's line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

import firma
from authoring_world import Thing, node, refused
from firma.core.model.expression import Reference
from firma.core.model.node import Each, Lookup
from firma.core.model.value import Map
from firma.program.evaluation import Evaluation
from firma.program.stack import REGISTRY

HERE = "shop/s@dev"


@pytest.fixture
def registry() -> Iterator[None]:
    kept = dict(REGISTRY)
    REGISTRY.clear()
    yield
    REGISTRY.clear()
    REGISTRY.update(kept)


def test_instances_are_referred_to_all_by_key_or_one(run: Evaluation) -> None:
    (made,) = [Thing("in", name=item) for item in firma.each(Thing("a").many)]
    Thing("all", labels=firma.by_key(made.text), name=firma.one(made.text, "k"), names=firma.every(made.text))
    used = node(run, "test.Thing:all").inputs

    assert used["names"] == Reference(f"{HERE}/each:many", ("every", "test.Thing:in", "text"))
    assert used["labels"] == Reference(f"{HERE}/each:many", ("by_key", "test.Thing:in", "text"))
    assert used["name"] == Reference(f"{HERE}/each:many", ("one", "k", "test.Thing:in", "text"))


def test_a_literal_collection_is_a_loop_as_well_with_items_of_its_own_kind(run: Evaluation) -> None:
    for pair in firma.each([{"name": "a", "port": 1}], name="ports", by="name"):
        Thing("p", name=pair["name"] if isinstance(pair, dict) else pair.name)
    for key, value in firma.each({"k": "v"}, name="pairs"):
        Thing("m", name=f"{key}-{value}")
    ports, pairs = node(run, "each:ports"), node(run, "each:pairs")

    assert isinstance(ports, Each)
    assert (ports.by, ports.collection) == ("name", (Map(name="a", port=1),))
    assert ports.body[0].inputs["name"] == Reference(f"{HERE}/each:ports", ("value", "name"))
    assert pairs.collection == Map(k="v")


def test_a_loop_over_one_late_value_says_what_a_loop_needs(run: Evaluation) -> None:
    text = Thing("a").text
    values: list[Any] = [firma.later(str.upper, text), text, Thing("n").port]
    for wrong in values:
        found = refused(partial(list, firma.each(wrong)))
        assert found.code == "F101"
        assert "one value that is not known yet" in found.detail
        assert "loop over the list or map that the cloud gives" in found.help
        assert "firma.later(lambda" not in found.help


def test_only_what_a_loop_declares_has_instances(run: Evaluation) -> None:
    thing = Thing("a")
    (made,) = [Thing("in", name=item) for item in firma.each(thing.many)]

    assert refused(lambda: firma.every(thing.text)).code == "F136"
    assert refused(lambda: firma.by_key("text")).code == "F136"
    assert refused(lambda: firma.one(made.text, made.text)).code == "F136"


@pytest.mark.usefixtures("registry")
def test_loops_pass_the_substitution_check() -> None:
    def around(item: str) -> Thing:
        made = Thing("in", name=f"x-{item}")
        for word in firma.each(["p", "q"], name="words"):
            Thing("deep", name=f"{word}-{made.text}")
        return made

    @firma.stack
    def web() -> None:
        thing = Thing("a")
        (made,) = [around(item) for item in firma.each(thing.many)]
        for key, value in firma.each({"k": thing.text}, name="pairs"):
            Thing("pair", name=f"{key}{value}")
        Thing("one", name=firma.one(made.text, "k"), labels=firma.by_key(made.text), names=firma.every(made.text))

    firma.evaluate_here(web)


def test_an_ephemeral_value_is_a_look_up_of_its_own_kind(run: Evaluation) -> None:
    thing = Thing("a")
    token = firma.ephemeral("sim.Token", "token", scope=thing.text, nothing=None)
    firma.provider("sim", "inside", token=token["value"])
    found = node(run, "ephemeral:token")

    assert isinstance(found, Lookup)
    assert (found.type, found.provider) == ("sim.Token", "sim")
    assert found.inputs == Map(scope=Reference(f"{HERE}/test.Thing:a", ("text",)))
    assert node(run, "provider:inside").inputs["token"] == Reference(f"{HERE}/ephemeral:token", ("value",))
    assert "value" in repr(token["value"])
    assert repr(token) == "<firma:ephemeral:token>"


@pytest.mark.usefixtures("run")
def test_an_ephemeral_value_has_no_form_in_text_and_one_name() -> None:
    token = firma.ephemeral("sim.Token", "token")

    def put(value: Any) -> str:
        return f"x{value}"

    assert refused(lambda: put(token["value"])).code == "F105"
    assert refused(lambda: firma.ephemeral("sim.Token", "token")).code == "F122"
    assert refused(lambda: firma.ephemeral("sim.Token", "")).code == "F121"
