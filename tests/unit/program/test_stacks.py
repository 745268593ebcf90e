"""Stacks, settings and outputs: dependency order, references to outputs, provenance, and every mistake."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, cast

import pytest

import firma
from authoring_world import Thing, refusals
from firma.core.model.expression import Call, Function, Opaque, Reference
from firma.core.model.node import Node, Output, Resource, UnitDocument, Upstream
from firma.core.model.value import Map
from firma.program.overlay import Overlay, read_overlays
from firma.program.run import Evaluated, Inputs, evaluate
from firma.program.stack import REGISTRY


@pytest.fixture(autouse=True)
def registry() -> Iterator[None]:
    kept = dict(REGISTRY)
    REGISTRY.clear()
    yield
    REGISTRY.clear()
    REGISTRY.update(kept)


def run(*wanted: str, overlays: tuple[Overlay, ...] = (), **more: Any) -> Evaluated:
    inputs = Inputs(project="shop", environment="dev", wanted=wanted, overlays=overlays, **more)
    return evaluate(inputs, REGISTRY)


def unit(evaluated: Evaluated, stack: str) -> UnitDocument:
    return next(one for one in evaluated.document.units if one.unit == f"shop/{stack}@dev")


def nodes(evaluated: Evaluated, stack: str) -> dict[str, Node]:
    return {str(node.address): node for node in unit(evaluated, stack).nodes}


def inputs(found: dict[str, Node], address: str) -> Map:
    return cast("Resource", found[address]).inputs


class Size(firma.Settings):
    small: bool = True


class Settings(firma.Settings):
    image: str
    copies: int = 2
    ratio: float = 0.5
    kind: Literal["web", "job"] = "web"
    names: list[str] | None = None
    pair: tuple[str, ...] = ()
    labels: dict[str, int] | None = None


class Network(firma.Outputs):
    vpc_id: str
    subnet_ids: list[str]
    all_ids: list[str]
    port: firma.Ref[int]
    zones: int
    by_name: dict[str, str]
    tier: Literal["a", "b"] = "a"


class Payments(firma.Outputs):
    url: str


class Loop(firma.Outputs):
    url: str


def network_of_two() -> None:
    @firma.stack
    def network() -> Network:
        """The network."""
        thing = Thing("a")
        return Network(
            vpc_id="fixed",
            subnet_ids=[thing.text, "b"],
            all_ids=thing.many,
            port=thing.port,
            zones=2,
            by_name={"x": thing.secret},
        )

    @firma.stack(owner="team-payments")
    def payments(network: Network) -> Payments:
        for index, subnet in enumerate(network.subnet_ids):
            Thing(f"in-{index}", name=subnet)
        Thing("whole", names=network.all_ids, value=[network.vpc_id, network.port, network.zones, network.by_name])
        return Payments(url=f"https://{network.by_name['x']}/")


def test_a_stack_sees_the_outputs_of_another_as_references_of_known_shape() -> None:
    network_of_two()
    evaluated = run("payments")
    assert [one.unit for one in evaluated.document.units] == ["shop/network@dev", "shop/payments@dev"]
    found = nodes(evaluated, "payments")
    at = "shop/network@dev/output"
    assert inputs(found, "test.Thing:in-1")["name"] == Reference(f"{at}:subnet_ids", (1,))
    whole = inputs(found, "test.Thing:whole")
    assert whole["names"] == Reference(f"{at}:all_ids")
    assert whole["value"] == (
        Reference(f"{at}:vpc_id"),
        Reference(f"{at}:port"),
        2,
        Map(x=Reference(f"{at}:by_name", ("x",))),
    )
    assert unit(evaluated, "network").doc == "The network."
    assert unit(evaluated, "payments").owner == "team-payments"


def test_an_output_of_a_sensitive_attribute_is_sensitive_in_every_unit() -> None:
    network_of_two()
    evaluated = run()
    given = nodes(evaluated, "network")
    found = [given["output:by_name"], given["output:vpc_id"], nodes(evaluated, "payments")["output:url"]]
    assert [one.sensitive for one in found if isinstance(one, Output)] == [True, False, True]


def test_an_output_of_text_is_a_reference_even_when_the_source_knows_it() -> None:
    network_of_two()

    @firma.stack
    def third(network: Network) -> None:
        if network.vpc_id == "fixed":
            Thing("never")

    (found,) = refusals(lambda: run("third"))
    assert found.code == "F101"
    assert "it is an output of `network`" in found.notes


def test_outputs_of_one_stack_do_not_reach_a_third_through_a_global() -> None:
    network_of_two()
    kept: list[Any] = []

    @firma.stack
    def between(network: Network) -> None:
        kept.append(network.vpc_id)

    @firma.stack
    def zlast() -> None:
        Thing("a", name=kept[0])

    (found,) = refusals(lambda: run("between", "zlast"))
    assert found.code == "F123"


def test_settings_come_from_overlays_and_defaults_with_their_places(tmp_path: Path) -> None:
    folder = tmp_path / "environments"
    folder.mkdir()
    (folder / "base.toml").write_text('[web]\nimage = "shop:1"\ncopies = 3\n')
    (folder / "dev.toml").write_text('# dev\n\n[web]\nimage = "shop:2"\nratio = 1\npair = ["a", "b"]\n')

    @firma.stack
    def web(settings: Settings) -> None:
        Thing("a", name=settings.image, value=[settings.copies, settings.ratio, settings.pair])

    evaluated = run(overlays=read_overlays(tmp_path, "dev"))
    assert inputs(nodes(evaluated, "web"), "test.Thing:a")["value"] == (3, 1, ("a", "b"))
    said = {one.name: (one.value, str(one.place), one.origin) for one in unit(evaluated, "web").settings}
    assert said["image"] == ("shop:2", "environments/dev.toml:4", "environments/dev.toml")
    assert said["copies"] == (3, "environments/base.toml:3", "environments/base.toml")
    assert said["kind"][0] == "web"
    assert said["kind"][2] == "default"
    assert said["kind"][1].endswith(f"test_stacks.py:{_line('kind: Literal')}")


def _line(text: str) -> int:
    lines = Path(__file__).read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_all_mistakes_in_settings_are_said_at_once() -> None:
    @firma.stack
    def web(settings: Settings) -> None:
        Thing("a", name=settings.image)

    section = {"copeis": 3, "ratio": "much", "kind": "wob", "pair": ["x", 1], "labels": {"a": "b"}, "copies": True}
    overlay = Overlay("environments/dev.toml", {"web": section}, {("web",): 1, ("web", "copeis"): 7})
    found = refusals(lambda: run(overlays=(overlay,)))
    assert sorted(one.code for one in found) == ["F130", "F131", "F132", "F132", "F132", "F132", "F132"]
    unknown = next(one for one in found if one.code == "F131")
    assert "did you mean `copies`?" in unknown.help
    assert str(unknown.place) == "environments/dev.toml:7"
    missing = next(one for one in found if one.code == "F130")
    assert "add `image = …` (str) under `[web]` in environments/dev.toml" in missing.help


def test_settings_for_nothing_are_refusals() -> None:
    @firma.stack
    def web() -> None:
        Thing("a")

    overlay = Overlay("environments/dev.toml", {"wbe": {}, "web": {}}, {("wbe",): 4})
    (found,) = refusals(lambda: run(overlays=(overlay,)))
    assert (found.code, str(found.place), found.help) == ("F134", "environments/dev.toml:4", "did you mean `web`?")
    (found,) = refusals(lambda: run(overlays=(Overlay("dev.toml", {"web": {"a": 1}}),)))
    assert found.code == "F131"


def test_a_ring_of_stacks_is_named() -> None:
    @firma.stack
    def shop(billing: Loop) -> Payments:
        return Payments(url=billing.url)

    @firma.stack
    def billing(shop: Payments) -> Loop:
        return Loop(url=shop.url)

    (found,) = refusals(run)
    assert found.code == "F140"
    assert found.detail == "stacks need each other in a ring: billing → shop → billing"
    assert "`shop` needs `billing` here" in found.notes
    assert found.place.column


def test_mistakes_between_stacks_have_codes() -> None:
    def two_of_one_name() -> None:
        @firma.stack
        def one() -> None:
            Thing("a")

        @firma.stack(name="one")
        def other() -> None:
            Thing("a")

    def nobody_gives() -> None:
        @firma.stack
        def taker(payments: Payments) -> None:
            Thing("a", name=payments.url)

        run()

    def two_give() -> None:
        @firma.stack
        def first() -> Payments:
            return Payments(url="a")

        @firma.stack
        def second() -> Payments:
            return Payments(url="b")

        run()

    def no_annotation() -> None:
        def bare(settings: object) -> None:
            Thing("a", name=settings)

        del bare.__annotations__["settings"]
        firma.stack(bare)

    def odd_parameter() -> None:
        @firma.stack
        def odd(count: int) -> None:
            Thing("a", count=count)

    def odd_return() -> None:
        @firma.stack
        def odd() -> int:
            return 3

    def not_there() -> None:
        run("nothing")

    for act, code in (
        *((two_of_one_name, "F142"), (nobody_gives, "F141"), (two_give, "F143"), (no_annotation, "F144")),
        *((odd_parameter, "F144"), (odd_return, "F144"), (not_there, "F145")),
    ):
        REGISTRY.clear()
        assert refusals(act)[0].code == code
    (found,) = refusals(lambda: firma.upstream("nowhere"))
    assert found.code == "F144"


def test_two_owners_are_refusals() -> None:
    @firma.stack(owner="me")
    def web() -> None:
        Thing("a")

    (found,) = refusals(lambda: run(owners={"web": "you"}))
    assert found.code == "F124"
    assert unit(run(owners={"web": "me"}), "web").owner == "me"


def test_what_a_stack_returns_is_checked() -> None:
    def other_class() -> Any:
        return Payments(url="x")

    def wrong_kind() -> Any:
        unchecked: Any = Loop  # no checker would let it pass
        return unchecked(url=["x"])

    for build in (other_class, wrong_kind):
        REGISTRY.clear()

        @firma.stack
        def web() -> Loop:
            made: Loop = build()  # noqa: B023  # the mistake
            return made

        assert refusals(run)[0].code == "F126"
    REGISTRY.clear()

    @firma.stack
    def nothing() -> None:
        made: None = other_class()  # the mistake
        return made

    assert refusals(run)[0].code == "F126"


class Odd(firma.Outputs):
    when: complex


def test_an_output_must_have_a_type_that_outputs_have() -> None:
    @firma.stack
    def web() -> Odd:
        unchecked: Any = Odd  # no checker would let it pass
        made: Odd = unchecked(when="x")
        return made

    assert refusals(run)[0].code == "F135"


def test_outputs_of_another_repository_are_a_node_and_references_to_it() -> None:
    @firma.stack
    def web(network: Network = firma.upstream("platform/network")) -> None:  # noqa: B008  # a marker
        Thing("a", value=[network.vpc_id, network.port], names=network.all_ids)

    evaluated = run()
    found = nodes(evaluated, "web")
    upstream = found["upstream:network"]
    assert isinstance(upstream, Upstream)
    assert upstream.unit == "platform/network@dev"
    assert upstream.contract["port"] == "integer"
    at = "shop/web@dev/upstream:network"
    assert inputs(found, "test.Thing:a")["value"] == (
        Reference(at, ("vpc_id",)),
        Reference(at, ("port",)),
    )


def test_functions_are_numbered_without_regard_to_the_order_of_declarations() -> None:
    def body(names: list[str]) -> None:
        thing = Thing("a")
        for name in names:
            Thing(name, name=firma.later(lambda v: f"{v}-{name}", thing.text))  # noqa: B023  # each turn keeps its own

    documents = []
    for names in (["x", "y", "z"], ["z", "x", "y"]):
        REGISTRY.clear()

        @firma.stack
        def web() -> None:
            body(names)  # noqa: B023  # run at once

        evaluated = run()
        found = nodes(evaluated, "web")
        documents.append({name: inputs(found, f"test.Thing:{name}") for name in ("x", "y", "z")})
        for (_, number), (opaque, function) in evaluated.functions.items():
            assert opaque.number == number
            assert function("v").startswith("v-")
    assert documents[0] == documents[1]
    numbers = {given["name"].number for given in documents[0].values()}
    assert len(numbers) == 3


def test_equal_functions_over_equal_values_are_one() -> None:
    @firma.stack
    def web() -> None:
        thing = Thing("a")
        for name in ("x", "y"):
            Thing(name, name=firma.later(lambda v: v.upper(), thing.text))

    evaluated = run()
    found = nodes(evaluated, "web")
    assert inputs(found, "test.Thing:x") == inputs(found, "test.Thing:y")
    assert len(evaluated.functions) == 1
    opaque = inputs(found, "test.Thing:x")["name"]
    assert isinstance(opaque, Opaque)
    assert opaque.name.endswith("<lambda>")
    assert len(opaque.digest) == 64


def test_evaluate_here_is_for_unit_tests_of_programs() -> None:
    network_of_two()
    document = firma.evaluate_here(REGISTRY["payments"].function)
    assert [one.unit for one in document.units] == ["test/network@test", "test/payments@test"]
    url = next(node for node in document.units[1].nodes if isinstance(node, Output))
    assert isinstance(url.value, Call)
    assert url.value.function is Function.CONCAT
