# ruff: noqa: FURB171, PLW0108  # operations are lambdas, one like the other
"""Traps of references: each is a way in which one could go wrong in silence, and what happens instead."""

from __future__ import annotations

import base64
import copy
import hashlib
import html
import json
import pickle
import shlex
from collections.abc import Callable
from typing import Any

import pytest

import firma
from authoring_world import HOSTILE, Thing, collected, declaring, settled
from firma.core.model.catalogue.areas import CATALOGUE
from firma.core.model.diagnostic import FirmaError
from firma.core.model.evaluate import EvaluationError
from firma.core.model.expression import Call, Function, Reference
from firma.program.evaluation import Evaluation
from firma.program.placeholder import Mint, other_mint
from firma.program.problem import DamagedReferenceError, UnknownValueError
from firma.program.ref import Ref, UnknownList
from firma.program.text import Text, plain


def code_of(error: pytest.ExceptionInfo[FirmaError]) -> str:
    return error.value.diagnostics[0].code


@pytest.mark.parametrize(
    "build",
    [
        lambda x: json.dumps({"a": x, "b": [f"{x}/*"]}),
        lambda x: json.dumps({"outer": json.dumps({"inner": f"<{x}>"})}),
        lambda x: json.dumps({"1": json.dumps({"2": json.dumps({"3": f"{x}"})})}),
        lambda x: json.dumps({"a": x}, ensure_ascii=False, indent=2, sort_keys=True),
        lambda x: json.dumps({f"{x}:aud": "b"}),
        lambda x: "cat > f <<'E'\n" + json.dumps({"a": f"{x}"}) + "\nE",
        lambda x: "curl -d " + shlex.quote(json.dumps({"a": f"{x}-"})),
        lambda x: f"<p>{html.escape(f'{plain(x)}')}</p>",
        lambda x: json.dumps(html.escape(plain(x))),
    ],
    ids=[
        *("json", "json in json", "json three deep", "json options", "json key", "json in heredoc", "json in shell"),
        *("html", "html in json"),
    ],
)
def test_a_value_is_escaped_as_its_placeholder_was(run: Evaluation, build: Callable[[str], str]) -> None:
    result, expected = settled(run, build(plain(Thing("a").text))), build(HOSTILE)
    # `ensure_ascii` may differ, the document may not.
    assert result == expected or json.loads(result) == json.loads(expected)


def test_a_value_that_would_break_the_text_around_it_stops_before_the_call(run: Evaluation) -> None:
    with pytest.raises(EvaluationError, match="raw"):
        settled(run, f"echo {Thing('a').text}", "two\nlines")


def test_an_author_may_vouch_for_a_raw_value(run: Evaluation) -> None:
    assert settled(run, f"echo {firma.raw(Thing('a').text)}", "two\nlines") == "echo two\nlines"


def test_hand_written_json_is_escaped_where_plain_python_would_break_it(run: Evaluation) -> None:
    assert json.loads(settled(run, f'{{"Resource": "{Thing("a").text}/*"}}')) == {"Resource": f"{HOSTILE}/*"}


def test_a_fragment_of_json_put_unquoted_into_hand_written_json_needs_raw(run: Evaluation) -> None:
    thing = Thing("a")
    with pytest.raises(EvaluationError):
        settled(run, f'{{"a": {thing.text}}}', '{"b": 1}')
    assert settled(run, f'{{"a": {firma.raw(thing.text)}}}', '{"b": 1}') == '{"a": {"b": 1}}'


@pytest.mark.parametrize("encoder", [shlex.quote, html.escape])
def test_an_encoder_that_is_python_code_is_refused_and_later_runs_it(
    run: Evaluation, encoder: Callable[[str], str]
) -> None:
    thing = Thing("a")
    with pytest.raises(UnknownValueError) as error:
        encoder(thing.text)
    assert f"firma.later({encoder.__module__}.{encoder.__name__}" in error.value.diagnostics[0].help
    assert settled(run, f"echo {firma.later(encoder, thing.text)}") == f"echo {encoder(HOSTILE)}"


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        str.title,
        str.swapcase,
        lambda x: x[:20],
        lambda x: x[9:],
        lambda x: x[::-1],
        lambda x: x.split("-")[2],
        lambda x: x.replace(":", ""),
        lambda x: base64.b64encode(x.encode()).decode(),
        lambda x: base64.b64encode(b"a" + x.encode()).decode(),
        lambda x: base64.urlsafe_b64encode(b"ab" + x.encode()).decode(),
        lambda x: x.encode().hex(),
        lambda x: x.replace("x", "y"),
        lambda x: f"{x[:30]}…",
    ],
)
def test_a_changed_placeholder_is_found_when_it_is_declared(run: Evaluation, change: Callable[[str], str]) -> None:
    changed = change(plain(f"name-of-{Thing('a').text}"))
    with pytest.raises(DamagedReferenceError) as error:
        Thing("sink", value={"deep": [changed]})
    assert code_of(error) == "F103"
    assert "value.deep[0]" in error.value.diagnostics[0].detail


def test_the_repr_of_a_reference_is_found_when_it_is_declared(run: Evaluation) -> None:
    for shown in (repr(Thing("b").text), repr(Thing("c").port), repr(Thing("d").many), repr(Thing("e"))):
        with pytest.raises(DamagedReferenceError):
            Thing("sink", value=shown)


def test_text_that_only_looks_like_a_placeholder_is_left_alone(run: Evaluation) -> None:
    odd = base64.b64encode(bytes(range(256))).decode()
    for text in ("Firma", "terra firma", "fuzz", "a lizard zFirst", "quartz", "iFzoo", odd):
        assert collected(run, text) == text


def test_a_placeholder_of_another_evaluation_is_refused(run: Evaluation) -> None:
    with declaring(mint=other_mint()):
        foreign = plain(Thing("a").text)
    with pytest.raises(DamagedReferenceError) as error:
        Thing("sink", value=f"x {foreign}")
    assert "does not belong" in str(error.value.diagnostics[0].notes)


def test_damage_inside_the_arguments_of_later_is_found(run: Evaluation) -> None:
    cut = plain(Thing("a").text)[:30]
    with pytest.raises(DamagedReferenceError):
        firma.later(str.upper, cut)


def test_two_keys_that_turn_out_equal_are_refused(run: Evaluation) -> None:
    keyed = {firma.key(Thing("a").text): 1, firma.key(Thing("b").text): 2}
    with pytest.raises(EvaluationError, match="two keys"):
        settled(run, keyed, "same")


def test_a_reference_as_a_key_of_a_document_is_kept(run: Evaluation) -> None:
    document = {"a": 1, firma.key(f"{Thing('a').text}:aud"): "b"}
    assert settled(run, document, "issuer") == {"a": 1, "issuer:aud": "b"}


def test_an_unknown_list_is_spliced_and_never_an_element(run: Evaluation) -> None:
    thing = Thing("a")
    assert settled(run, ["x", *list.__iter__(thing.many), "y"], ["p", "q"]) == ["x", "p", "q", "y"]
    assert settled(run, ["x", *list.__iter__([*thing.many.__add__(["y"])])], []) == ["x", "y"]
    assert settled(run, ["x"] + thing.many + ["y"], []) == ["x", "y"]  # noqa: RUF005  # a display would iterate
    assert settled(run, thing.many, ["p"]) == ["p"]


def test_a_number_in_text_is_text_and_alone_is_a_number(run: Evaluation) -> None:
    thing = Thing("a")
    result = settled(run, {"whole": thing.port, "text": f"h:{thing.port}", "str": str(thing.port)}, 5432)
    assert result == {"whole": 5432, "text": "h:5432", "str": "5432"}


@pytest.mark.parametrize(
    "use",
    [
        lambda x: x == "a",
        lambda x: x in {"a"},
        lambda x: {"a": 1}.get(x),
        lambda x: bool(x),
        lambda x: len(x),
        lambda x: [*x],
        lambda x: x[0],
        lambda x: sorted([x, "b"]),
        lambda x: hash(x),
        lambda x: int(x),
        lambda x: x.encode(),
        lambda x: f"{x:>9}",
        lambda x: "%9s" % x,  # noqa: UP031
    ],
)
def test_a_decision_on_unknown_text_raises_at_once(run: Evaluation, use: Callable[[str], Any]) -> None:
    with pytest.raises(UnknownValueError) as error:
        use(Thing("a").text)
    found = error.value.diagnostics[0]
    assert found.code == "F101"
    assert found.place is not None
    assert found.place.file.endswith("test_text.py")
    assert found.place.column
    assert found.source.strip()
    assert any("when test.Thing `test.Thing:a` is made" in note for note in found.notes)


@pytest.mark.parametrize(
    "use",
    [
        lambda x: x + 1,
        lambda x: 1 + x,
        lambda x: x == 1,
        lambda x: x > 1,
        lambda x: bool(x),
        lambda x: int(x),
        lambda x: range(x),
        lambda x: "a" * x,
        lambda x: {x: 1},
        lambda x: f"{x:d}",
        lambda x: "%d" % x,  # noqa: UP031
        lambda x: sum([x, 1]),
        lambda x: x // 2,
    ],
)
def test_arithmetic_on_an_unknown_number_raises_at_once(run: Evaluation, use: Callable[[Any], Any]) -> None:
    with pytest.raises(UnknownValueError):
        use(Thing("a").port)


@pytest.mark.parametrize(
    "use",
    [
        lambda x: len(x),
        lambda x: x[0],
        lambda x: [*x],
        lambda x: "a" in x,
        lambda x: x == [],
        lambda x: bool(x),
        lambda x: ",".join(x),
        lambda x: json.dumps(x),
        lambda x: x.append("a"),
        lambda x: f"{x}",
        lambda x: dict.fromkeys(x),
        lambda x: x * 2,
        lambda x: sorted(x),
        lambda x: str(x),
    ],
)
def test_looking_into_an_unknown_list_raises_at_once(run: Evaluation, use: Callable[[Any], Any]) -> None:
    with pytest.raises(UnknownValueError) as error:
        use(Thing("a").many)
    assert code_of(error) == "F102"
    assert "firma.each" in CATALOGUE["F102"].help, "that is what most who look into a list want"


def test_unknown_values_survive_copies_and_pickles(run: Evaluation) -> None:
    thing = Thing("a")
    carriers: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda x: pickle.loads(pickle.dumps(x))]
    for carry in carriers:
        assert collected(run, carry(thing.text)) == collected(run, thing.text)
        assert collected(run, carry(thing.port)) == collected(run, thing.port)
        assert collected(run, carry([thing.many])) == collected(run, [thing.many])
    assert pickle.loads(pickle.dumps(Ref.of(3))).known == 3


def test_unknown_errors_are_not_swallowed_by_library_code() -> None:
    assert not issubclass(UnknownValueError, TypeError | ValueError | AttributeError | LookupError)


def test_an_attribute_is_always_a_reference_even_the_one_that_was_given(run: Evaluation) -> None:
    thing = Thing("a", name="mine")
    assert isinstance(thing.name, Text)
    assert collected(run, thing.name) == Reference("shop/s@dev/test.Thing:a", ("name",))


def test_the_same_reference_equals_itself_without_its_value(run: Evaluation) -> None:
    thing = Thing("a")
    assert thing.text == thing.text
    assert not thing.text != thing.text  # noqa: SIM202  # the operator is under test
    other: object = 3
    assert thing.text != other


def test_known_values_are_answered_at_once(run: Evaluation) -> None:
    assert firma.base64("a") == "YQ=="
    assert firma.sha256("a") == hashlib.sha256(b"a").hexdigest()
    assert firma.part("a:b:c", ":", -1) == "c"
    assert firma.item(["a", "b"], 1) == "b"
    assert firma.item({"k": "v"}, "k") == "v"
    assert firma.json({"a": [1, True, None]}) == '{"a":[1,true,null]}'
    assert firma.cidr("10.0.0.0/16", 8, 3) == "10.0.3.0/24"
    assert firma.dedent("  a\n  b") == "a\nb"
    assert firma.later(str.upper, "a") == "A"
    assert firma.Ref.of(2).map(lambda n: n + 1).known == 3


def test_known_values_are_answered_outside_of_any_stack() -> None:
    assert firma.cidr("10.0.0.0/16", 8, 3) == "10.0.3.0/24"
    with pytest.raises(firma.ProgramError) as error:
        firma.cidr("10.0.0.0/16", 40, 3)
    assert code_of(error) == "F116"


@pytest.mark.parametrize(
    ("make", "function"),
    [
        (lambda x: firma.base64(x), Function.BASE64),
        (lambda x: firma.json({"a": x}), Function.JSON),
        (lambda x: firma.yaml({"a": x}), Function.YAML),
        (lambda x: firma.sha256(x), Function.SHA256),
        (lambda x: firma.part(x, ":", 5), Function.PART),
        (lambda x: firma.dedent(f"  {x}"), Function.DEDENT),
        (lambda x: firma.cidr(x, 8, 1), Function.CIDR),
    ],
)
def test_the_vocabulary_over_unknown_values_is_data(
    run: Evaluation, make: Callable[[str], str], function: Function
) -> None:
    value = collected(run, make(Thing("a").text))
    assert isinstance(value, Call)
    assert value.function is function


def test_an_item_of_an_unknown_list_or_map_is_data(run: Evaluation) -> None:
    thing = Thing("a")
    assert settled(run, firma.item(thing.many, 1), ["p", "q"]) == "q"
    assert settled(run, firma.item(thing.labels, "k"), {"k": "v"}) == "v"
    with pytest.raises(firma.ProgramError) as error:
        firma.item(["a"], 3)
    assert code_of(error) == "F116"


def test_each_turn_of_a_loop_keeps_its_own_values_in_later(run: Evaluation) -> None:
    thing = Thing("a")
    late = [firma.later(lambda v: f"{v}-{turn}", thing.text) for turn in range(3)]  # noqa: B023  # the very trap
    assert settled(run, late, "x") == ["x-0", "x-1", "x-2"]


def test_a_number_computed_later_stays_a_number(run: Evaluation) -> None:
    assert settled(run, Thing("a").port.map(lambda port: port + 1), 5432) == 5433


def test_later_must_give_text(run: Evaluation) -> None:
    unchecked: Any = firma.later  # no checker would let it pass
    with pytest.raises(firma.ProgramError) as error:
        unchecked(len, "known")
    assert code_of(error) == "F116"


def test_a_list_inside_text_is_refused(run: Evaluation) -> None:
    slot = list.__getitem__(Thing("a").many, 0)
    for text in (slot, f"x {slot}"):
        with pytest.raises(firma.ProgramError) as error:
            Thing("sink", value=text)
        assert code_of(error) == "F104"


def test_things_without_a_form_in_text_are_refused_in_text(run: Evaluation) -> None:
    thing, secret = Thing("a"), firma.secret_env("PASSWORD")
    for value in (thing, thing.endpoint, secret):
        for use in (str, format, lambda x: f"{x}/", lambda x: f"{x}"):
            with pytest.raises(FirmaError) as error:
                use(value)
            assert code_of(error) == "F105"


def test_placeholders_of_two_mints_have_nothing_in_common() -> None:
    texts = []
    for mint in (Mint(), other_mint()):
        with declaring(mint=mint):
            texts.append(plain(Thing("a").text))
    assert texts[0] != texts[1]
    assert len(texts[0]) != len(texts[1])


def test_an_unknown_list_is_a_list_to_whoever_asks_for_its_type(run: Evaluation) -> None:
    many = Thing("a").many
    assert isinstance(many, list)
    assert type(many) is UnknownList
