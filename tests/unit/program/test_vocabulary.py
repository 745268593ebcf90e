"""The vocabulary's meaning where text goes into text: encoders as their libraries write, and what may go raw."""

from __future__ import annotations

import html
import json
import re
import shlex
import urllib.parse
import xml.sax.saxutils
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import firma
from authoring_world import Thing, declaring, settled
from firma.core.model.diagnostic import FirmaError
from firma.core.model.evaluate import ENCODERS, EvaluationError, is_tame, resolve
from firma.core.model.expression import Call, Function, Reference
from firma.core.model.value import Map, Sensitive, Unknown
from firma.program.probe import PROBE, stack_of

LIBRARIES: dict[str, Callable[[str], str]] = {
    "json": lambda text: json.dumps(text)[1:-1],
    "html": html.escape,
    "xml": xml.sax.saxutils.escape,
    "url": urllib.parse.quote,
    "url_all": lambda text: urllib.parse.quote(text, safe=""),
    "shell": lambda text: shlex.quote(f" {text}")[2:-1],
    "regex": re.escape,
    "quote_doubled": lambda text: text.replace("'", "''"),
    "double_quote_doubled": lambda text: text.replace('"', '""'),
}


@pytest.mark.parametrize("name", LIBRARIES)
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30))
def test_an_encoder_writes_what_its_library_writes(name: str, text: str) -> None:
    assert ENCODERS[name](text) == LIBRARIES[name](text)


def test_each_stack_of_three_encoders_is_told_from_all_others() -> None:
    seen: dict[str, tuple[str, ...]] = {}
    for first in ENCODERS:
        for second in ("", *ENCODERS):
            form = ENCODERS[second](ENCODERS[first](PROBE)) if second else ENCODERS[first](PROBE)
            stack = stack_of(form)
            assert stack is not None
            seen[form] = stack
            # The shortest stack that gives this form: it must mean the same for any text.
            for text in ("a\"b\\c'd&e <f>\n$(g): #1", "ü%/", PROBE):
                known = text
                for name in stack:
                    known = ENCODERS[name](known)
                expected = ENCODERS[second](ENCODERS[first](text)) if second else ENCODERS[first](text)
                if {first, second} & {"python", "json_html", "markup"}:
                    continue  # twins of others, for characters that the probe does not hold
                assert known == expected, (first, second, stack)


def test_entries_make_a_map_and_refuse_equal_keys() -> None:
    reference = Reference("p/s@e/t:n", ("id",))
    call = Call(Function.ENTRIES, ("a", 1, reference, 2))
    assert resolve(call, lambda _: "b") == Map(a=1, b=2)
    assert resolve(call, lambda _: Unknown()) == Unknown()
    with pytest.raises(EvaluationError, match="two keys turned out to be 'a'"):
        resolve(call, lambda _: "a")


@pytest.mark.parametrize("value", ["two\nlines", 'q"', "$x", "a;b", "back`tick", "a\\b", "'", "{", "&", "<"])
def test_a_wild_value_never_goes_raw_into_text(value: str) -> None:
    call = Call(Function.CONCAT, ("echo ", Reference("p/s@e/t:n", ("id",))))
    with pytest.raises(EvaluationError, match=r"p/s@e/t:n would go raw into text"):
        resolve(call, lambda _: value)
    hidden = Call(Function.CONCAT, ("echo ", Call(Function.PART, (Reference("p/s@e/t:n"), ":", 0))))
    with pytest.raises(EvaluationError):
        resolve(hidden, lambda _: Sensitive(value))


@given(st.text(st.characters(categories=["L", "N"])))
def test_letters_and_digits_of_any_script_are_tame(text: str) -> None:
    assert all(is_tame(c) for c in text if c.isalnum())


def test_a_secret_is_refused_by_the_vocabulary() -> None:
    with declaring():
        unchecked: Any = firma.base64  # no checker would let it pass
        acts: list[Callable[[], str]] = [
            lambda: firma.json({"password": firma.secret_env("PASSWORD")}),
            lambda: unchecked(firma.secret_env("PASSWORD")),
        ]
        for act in acts:
            with pytest.raises(FirmaError) as error:
                act()
            assert error.value.diagnostics[0].code == "F105"


def test_functions_of_functions_end_before_the_codec_does() -> None:
    with declaring() as run:
        value = Thing("a").text
        for _ in range(24):
            value = firma.later(lambda v: f"{v}x", value)
        with pytest.raises(FirmaError) as error:
            firma.later(lambda v: f"{v}x", value)
        assert error.value.diagnostics[0].code == "F118"
        assert settled(run, value, "v") == "v" + "x" * 24
