"""The substitution check: programs that depend on what a placeholder is are found."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import firma
from authoring_world import Thing, refusals
from firma.program.stack import REGISTRY


@pytest.fixture(autouse=True)
def registry() -> Iterator[None]:
    kept = dict(REGISTRY)
    REGISTRY.clear()
    yield
    REGISTRY.clear()
    REGISTRY.update(kept)


def test_the_substitution_check_finds_what_no_scan_can_see() -> None:
    import hashlib

    @firma.stack
    def web() -> None:
        thing = Thing("a")
        text = str.__getitem__(thing.text, slice(None))
        Thing("b", name="b-" + hashlib.sha256(text.encode()).hexdigest()[:8])

    (found,) = refusals(lambda: firma.evaluate_here(web))
    assert found.code == "F106"
    assert found.address == "test/web@test/test.Thing:b"
    assert found.place.file.endswith("test_substitution.py")
    firma.evaluate_here(web, check=False)


def test_the_substitution_check_finds_a_resource_that_depends_on_a_placeholder() -> None:
    @firma.stack
    def web() -> None:
        text = str.__getitem__(Thing("a").text, slice(None))
        if len(text) > 30:
            Thing("b")

    (found,) = refusals(lambda: firma.evaluate_here(web))
    assert found.code == "F106"
    assert "only with placeholders" in found.detail


def test_the_substitution_check_finds_a_program_that_fails_with_values() -> None:
    @firma.stack
    def web() -> None:
        if not str.__getitem__(Thing("a").text, slice(None)).startswith("zFiRmA"):
            raise ValueError("with values only")

    (found,) = refusals(lambda: firma.evaluate_here(web))
    assert found.code == "F106"
    assert "with values only" in found.detail


def test_a_look_up_and_a_loop_pass_the_substitution_check() -> None:
    @firma.stack
    def web() -> None:
        thing = Thing("a")
        found = firma.lookup(Thing, name=f"x-{thing.text}")
        for item in firma.each(found.many):
            Thing("in", name=item)
        Thing("b", name=firma.later(lambda v: v.split(":")[5], thing.text))
        Thing("c", name=firma.part(thing.text, ":", 99), count=thing.port.map(lambda port: port + 1))

    firma.evaluate_here(web)


QUESTIONS: dict[str, Callable[[Any], Any]] = {
    "text": lambda thing: thing.text == "abc",
    "number": lambda thing: thing.port > 1,
    "list": lambda thing: len(thing.many),
}


@pytest.mark.parametrize("asked", QUESTIONS)
def test_a_program_that_catches_the_refusal_is_refused_at_its_end(asked: str) -> None:
    @firma.stack
    def web() -> None:
        name = "other"
        try:
            if QUESTIONS[asked](Thing("a")):
                name = "prod"
        except Exception:  # noqa: BLE001  # what is under test
            name = "caught"
        Thing("b", name=name)

    (found,) = refusals(lambda: firma.evaluate_here(web, check=False))
    assert found.code == ("F102" if asked == "list" else "F101")
    assert found.place.file.endswith("test_substitution.py")


def test_an_error_of_a_parser_that_the_program_catches_is_seen_by_values_that_parse() -> None:
    @firma.stack
    def web() -> None:
        text = str.__getitem__(Thing("a").text, slice(None))
        try:
            count = int(text, 16) % 7
        except ValueError:
            count = 0
        Thing("b", count=count)

    (found,) = refusals(lambda: firma.evaluate_here(web))
    assert found.code == "F106"
    assert found.address == "test/web@test/test.Thing:b"


def test_a_number_that_the_cloud_gives_is_written_everywhere_as_the_text_that_it_is() -> None:
    @firma.stack
    def web() -> None:
        text = Thing("a").text
        Thing("b", name=f"n-{text}", labels={"a": text}, policy={"Resource": [text, f"{text}/*"]})
        Thing("c", name=firma.json({"a": text}), names=[text, firma.yaml({"a": text})])

    firma.evaluate_here(web)
