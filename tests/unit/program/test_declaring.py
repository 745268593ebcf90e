"""Declaring resources, options, scopes, look-ups, secrets and own types: what is kept, and what is refused."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import firma
from authoring_world import Thing, declaring, node, refused, state
from firma.core.model.expression import Reference
from firma.core.model.node import Each, Lookup, ProviderInstance, Replacement, Resource
from firma.core.model.schema import Attribute, Kind, TypeSchema
from firma.core.model.value import Map, SecretRef, Sensitive
from firma.program.evaluation import Evaluation

# No checker would let these mistakes pass.
UNCHECKED: Any = firma
UNCHECKED_THING: Any = Thing


class Other(firma.Resource):
    """Another type, whose attribute names clash with what a class has."""

    __slots__ = ()
    type_name = "test.Other"
    schema = TypeSchema(
        type="test.Other",
        attributes={
            "id": Attribute(kind=Kind.TEXT, read_only=True),
            "schema": Attribute(kind=Kind.TEXT, read_only=True),
            "type_name": Attribute(kind=Kind.TEXT),
            "token": Attribute(kind=Kind.TEXT, sensitive=True),
            "tags": Attribute(
                kind=Kind.LIST,
                element=Attribute(
                    kind=Kind.OBJECT, attributes={"key": Attribute(kind=Kind.TEXT), "value": Attribute(kind=Kind.TEXT)}
                ),
            ),
        },
        tags="tags",
        provider="aws",
    )
    if TYPE_CHECKING:
        id: str


class Third(firma.Resource):
    """A type of which another wants nothing."""

    __slots__ = ()
    type_name = "test.Third"
    schema = TypeSchema(
        type="test.Third", attributes={"id": Attribute(kind=Kind.TEXT, read_only=True)}, provider="test"
    )
    if TYPE_CHECKING:
        id: str


def test_a_declaration_keeps_its_inputs_place_and_provider(run: Evaluation) -> None:
    Thing("a", name="n", count=None)
    found = node(run, "test.Thing:a")
    assert isinstance(found, Resource)
    assert found.inputs == Map(name="n")
    assert found.provider == "test"
    assert found.place is not None
    assert found.place.file.endswith("test_declaring.py")


def test_an_attribute_may_be_called_like_what_the_class_has(run: Evaluation) -> None:
    other = Other("a", type_name="t")
    assert Other.schema.type == "test.Other"
    Thing("b", value=[other.schema, other.type_name])
    assert node(run, "test.Thing:b").inputs["value"] == (
        Reference("shop/s@dev/test.Other:a", ("schema",)),
        Reference("shop/s@dev/test.Other:a", ("type_name",)),
    )


@pytest.mark.parametrize(
    ("declare", "code", "help_"),
    [
        (lambda: Thing("a", nmae="x"), "F110", "did you mean `name`?"),
        (lambda: Thing("a", text="x"), "F110", "read it"),
        (lambda: Thing("a", rule={"from_port": 1, "nota": "x"}), "F110", "did you mean `note`?"),
        (lambda: Thing("a", rule={"note": "x"}), "F111", "add `from_port`"),
        (lambda: UNCHECKED.File("a", path="x"), "F111", "add `content=…`"),
        (lambda: Thing("a", count="1"), "F112", "a whole number"),
        (lambda: Thing("a", count=True), "F112", "a whole number"),
        (lambda: Thing("a", name=1), "F112", "text"),
        (lambda: Thing("a", flag=1), "F112", "True or False"),
        (lambda: Thing("a", names="x"), "F112", "a list"),
        (lambda: Thing("a", names=["x", 1]), "F112", "text"),
        (lambda: Other("a", tags={"team": "media"}), "F112", "give a list of {key, value}"),
        (lambda: Thing("a", rule="x"), "F112", "a dict: {from_port, note}"),
        (lambda: Thing("a", labels={"a": 1}), "F112", "text"),
        (lambda: Thing("a", policy=3), "F112", "a document"),
        (lambda: Thing("a", value=Thing("b")), "F112", "pass one of its attributes"),
        (lambda: Thing("a", count=Thing("b").text), "F112", "a whole number"),
        (lambda: Thing("a", other=Third("b").id), "F113", "pass the Other"),
        (lambda: UNCHECKED_THING("a").nmae, "F114", "did you mean `name`?"),
        (lambda: Thing("a").endpoint.adress, "F114", "did you mean `address`?"),
        (lambda: Thing("a", size="huge"), "F119", "one of small, large"),
        (lambda: Thing("a", size="smal"), "F119", "did you mean `small`?"),
        (lambda: Thing("a", value=object()), "F118", "text, a number"),
        (lambda: Thing("a", value=math.nan), "F118", "text, a number"),
        (lambda: Thing("a", value=math.inf), "F118", "text, a number"),
        (lambda: Thing("a", value=10**5000), "F118", "text, a number"),
        (lambda: Thing("a", value="\ud800abc"), "F118", "text, a number"),
        (lambda: Thing("a", value="é\udc00"), "F118", "text, a number"),
        (lambda: Thing("a", value="x" * 5_000_000), "F118", "text, a number"),
        (lambda: Thing("a", value={1: "x"}), "F118", "text, a number"),
        (lambda: Thing("a", value=_nested(100)), "F118", "text, a number"),
        (lambda: Thing(""), "F121", "name it after its role"),
        (lambda: Thing("a\nb"), "F121", "name it after its role"),
        (lambda: Thing("x" * 10_000), "F121", "name it after its role"),
        (lambda: Thing("\ud800"), "F121", "name it after its role"),
        (lambda: UNCHECKED_THING(3), "F121", "name it after its role"),
        (lambda: Thing(f"x-{Thing('a').text}"), "F121", "name it after its role"),
    ],
)
def test_a_mistake_is_refused_with_its_code_place_and_help(
    run: Evaluation, declare: Callable[[], Any], code: str, help_: str
) -> None:
    found = refused(declare)
    assert found.code == code
    assert help_ in found.to_plain()["help"]
    assert found.place.file.endswith("test_declaring.py")
    assert len(found.detail) < 600


def _nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


def test_a_number_may_stand_where_an_unknown_number_is_wanted(run: Evaluation) -> None:
    thing = Thing("a")
    Thing("b", count=thing.port, flag=thing.secure, names=thing.many, name=thing.text, policy={"a": thing.port})
    Thing("c", value=Decimal("1.5"), policy="{}", names=("x",), other=Other("o").id)
    assert node(run, "test.Thing:c").inputs["value"] == Decimal("1.5")


def test_a_sensitive_value_is_never_shown(run: Evaluation) -> None:
    found = refused(lambda: Other("a", token=["hunter2"]))
    assert found.code == "F112"
    assert "hunter2" not in repr(found)
    Thing("b", value=Sensitive("hunter2"))
    assert "hunter2" not in repr(node(run, "test.Thing:b"))


def test_the_same_name_twice_is_refused_and_names_the_first(run: Evaluation) -> None:
    Thing("a")
    Other("a")  # another type is another address
    found = refused(lambda: Thing("a"))
    assert found.code == "F122"
    assert "the first is at" in found.notes[-1]


def test_nothing_is_declared_outside_of_a_stack() -> None:
    found = refused(lambda: Thing("a"))
    assert found.code == "F120"


def test_another_stacks_resource_is_out_of_reach(run: Evaluation) -> None:
    foreign = Thing("a")
    with declaring(mint=run.mint, stack="other"):
        for declare in (
            lambda: Thing("b", name=foreign.text),
            lambda: Thing("b", value=f"x {foreign.text}"),
            lambda: Thing("b", value=foreign.endpoint),
            lambda: Thing("b", depends_on=[foreign]),
            lambda: firma.later(str.upper, foreign.text),
        ):
            found = refused(declare)
            assert found.code == "F123"
            assert "output" in found.to_plain()["help"]


def test_options_are_kept_in_their_final_form(run: Evaluation) -> None:
    first = Thing("first")
    Thing(
        "a",
        protect=True,
        depends_on=[first],
        ignore_changes=["labels.x", "names[0]"],
        retain=True,
        replacement="create_first",
        moved_from=["old", "group/older", "group/test.Thing:oldest"],
        timeouts={"create": "1h30m", "delete": "90s"},
        reason="because",
    )
    kept = node(run, "test.Thing:a").options
    assert kept.protect
    assert kept.retain
    assert kept.depends_on == ("test.Thing:first",)
    assert kept.ignore_changes == (("labels", "x"), ("names", 0))
    assert kept.replacement is Replacement.CREATE_FIRST
    assert kept.moved_from == ("test.Thing:old", "group/test.Thing:older", "group/test.Thing:oldest")
    assert kept.timeouts == (("create", 5_400_000), ("delete", 90_000))
    assert kept.reason == "because"


@pytest.mark.parametrize(
    "options",
    [
        {"protect": "yes"},
        {"retain": 1},
        {"depends_on": ["test.Thing:x"]},
        {"ignore_changes": ["nmae"]},
        {"ignore_changes": "name."},
        {"ignore_changes": 3},
        {"replacement": "first"},
        {"moved_from": "a:b:c"},
        {"moved_from": 3},
        {"timeouts": {"create": "soon"}},
        {"timeouts": {"craete": "3m"}},
        {"timeouts": "3m"},
        {"reason": 3},
    ],
)
def test_a_wrong_option_is_refused(run: Evaluation, options: dict[str, Any]) -> None:
    assert refused(lambda: Thing("a", **options)).code == "F117"


def test_a_component_puts_its_name_into_addresses_and_into_its_parents(run: Evaluation) -> None:
    class Inner(firma.Component):
        def __init__(self, name: str) -> None:
            super().__init__(name)
            self.thing = Thing("x")

    class Wider(Inner):
        def __init__(self, name: str, *, more: str) -> None:
            super().__init__(name)
            Inner("deep")
            Thing("y", name=more)

    wider = Wider("outer", more="m")
    Thing("after", depends_on=[wider])
    assert set(state(run).nodes) == {
        *("outer/test.Thing:x", "outer/deep/test.Thing:x", "outer/test.Thing:y", "test.Thing:after"),
    }
    assert node(run, "test.Thing:after").options.depends_on == (
        *("outer/test.Thing:x", "outer/deep/test.Thing:x", "outer/test.Thing:y"),
    )
    assert refused(lambda: Inner("outer")).code == "F122"


def test_a_component_that_raises_leaves_the_scope(run: Evaluation) -> None:
    class Broken(firma.Component):
        def __init__(self, name: str) -> None:
            raise ValueError(name)

    with pytest.raises(ValueError, match="b"):
        Broken("b")
    Thing("a")
    assert "test.Thing:a" in state(run).nodes


@pytest.mark.usefixtures("run")
def test_a_message_shows_a_value_as_its_author_wrote_it() -> None:
    said = refused(lambda: Other("a", tags={"team": ["media", {"floor": 2}]}))

    assert "is {'team': ['media', {'floor': 2}]}, and a list is wanted" in said.detail


def test_defaults_merge_tags_and_what_a_resource_says_wins(run: Evaluation) -> None:
    with firma.defaults(tags={"a": "1", "b": "1"}, protect=True), firma.defaults(tags={"b": "2"}):
        Thing("x", tags={"a": "own"})
        Other("y", tags=[{"key": "a", "value": "own"}])
        Thing("z", protect=False)
    Thing("out")
    assert node(run, "test.Thing:x").inputs["tags"] == Map(a="own", b="2")
    assert node(run, "test.Other:y").inputs["tags"] == (Map(key="b", value="2"), Map(key="a", value="own"))
    assert node(run, "test.Thing:x").options.protect
    assert not node(run, "test.Thing:z").options.protect
    assert "tags" not in node(run, "test.Thing:out").inputs


def test_a_region_of_the_scope_is_a_provider_instance(run: Evaluation) -> None:
    with firma.defaults(region="us-east-1", account="111122223333"):
        Other("a")
        Thing("b")  # its provider knows no regions
    assert node(run, "test.Other:a").provider == "aws.111122223333.us-east-1"
    instance = node(run, "provider:aws.111122223333.us-east-1")
    assert isinstance(instance, ProviderInstance)
    assert instance.inputs == Map(account="111122223333", region="us-east-1")
    assert node(run, "test.Thing:b").provider == "test"
    assert refused(lambda: firma.defaults(region=Thing("c").text).__enter__()).code == "F117"


def test_a_provider_instance_may_be_made_from_references(run: Evaluation) -> None:
    cluster = Thing("cluster")
    mine = firma.provider("aws", "mine", endpoint=cluster.text)
    with firma.defaults(provider=mine):
        Other("a")
        Thing("b")
    assert node(run, "test.Other:a").provider == "mine"
    assert node(run, "test.Thing:b").provider == "test"
    assert node(run, "provider:mine").inputs["endpoint"] == Reference("shop/s@dev/test.Thing:cluster", ("text",))


def test_a_loop_over_an_unknown_list_is_one_node_with_its_body(run: Evaluation) -> None:
    thing = Thing("a")
    for item in firma.each(thing.many):
        Thing("inside", name=item)
    found = node(run, "each:many")
    assert isinstance(found, Each)
    assert found.collection == Reference("shop/s@dev/test.Thing:a", ("many",))
    assert [str(one.address) for one in found.body] == ["test.Thing:inside"]
    assert found.body[0].inputs["name"] == Reference("shop/s@dev/each:many", ("value",))
    assert "test.Thing:inside" not in state(run).nodes
    assert refused(lambda: list(firma.each(thing.many))).code == "F122"
    assert refused(lambda: list(firma.each(thing.many, name="\n"))).code == "F121"


def test_a_look_up_is_a_node_typed_like_its_resource_and_one_for_each_query(run: Evaluation) -> None:
    found = firma.lookup(Thing, name="x")
    again = firma.lookup(Thing, name="x")
    other = firma.lookup(Thing, name="y")
    Thing("a", value=[found.text, again.text, other.text])
    lookups = [one for one in state(run).nodes.values() if isinstance(one, Lookup)]
    assert len(lookups) == 2
    first, second, third = node(run, "test.Thing:a").inputs["value"]
    assert first == second != third
    assert first.address.startswith("shop/s@dev/lookup:test.Thing.")
    assert refused(lambda: UNCHECKED.lookup(int, name="x")).code == "F115"


def test_a_secret_is_kept_by_reference_only(run: Evaluation) -> None:
    Thing("a", name=firma.secret("aws.secretsmanager", "shop/db", key="password"), value=firma.secret_env("TOKEN"))
    inputs = node(run, "test.Thing:a").inputs
    assert inputs["name"] == SecretRef("aws.secretsmanager", "shop/db", "", "password")
    assert type(inputs["value"]) is SecretRef
    assert refused(lambda: firma.secret("aws.secretmanager", "x")).code == "F181"
    assert refused(lambda: firma.secret_env(Thing("b").text)).code == "F181"


def test_policies_are_documents(run: Evaluation) -> None:
    thing = Thing("a")
    policy = firma.allow("s3:GetObject", on=f"{thing.text}/*", when={"Bool": {"aws:SecureTransport": "true"}})
    assert policy["Statement"][0]["Resource"] == f"{thing.text}/*"
    assert firma.allow("x", on=["a", "b"])["Statement"][0]["Resource"] == ["a", "b"]
    assert firma.allow("x", on=thing.many)["Statement"][0]["Resource"] is not None
    assert firma.trust("a", "b")["Statement"][0]["Principal"] == {"Service": ["a", "b"]}
    Thing("b", policy=policy)
