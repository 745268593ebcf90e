"""The substitution check: programs that depend on what a placeholder is are found."""

from collections.abc import Iterator

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
