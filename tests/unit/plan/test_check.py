"""Inputs that do not fit their type are refused in planning, each with the property and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.diagnostic import Diagnostic, PermanentError
from firma.core.model.value import Asset, SecretRef, Sensitive
from plan_world import plan_of, ref, resource


def problems(kind: str = "t.Plain", **inputs: Any) -> tuple[Diagnostic, ...]:
    with pytest.raises(PermanentError) as caught:
        plan_of(State(), [resource(f"{kind}:a", **inputs)])
    return caught.value.diagnostics


@pytest.mark.parametrize(
    ("inputs", "code", "words"),
    [
        ({"tag": {"a": "b"}}, "F211", "`tag` of t.Plain:a does not exist; did you mean `tags`?"),
        ({"rules": [{"prt": 1}]}, "F211", "`rules[0].prt` of t.Plain:a does not exist; did you mean `port`?"),
        ({"id": "x"}, "F214", "`id` of t.Plain:a is read-only."),
        ({"tags": {"a": 1}}, "F213", "`tags.a` of t.Plain:a is a number, and text is expected."),
        ({"tags": ["a"]}, "F213", "`tags` of t.Plain:a is a list, and map is expected."),
        ({"rules": [{"port": True}]}, "F213", "`rules[0].port` of t.Plain:a is a flag, and integer is expected."),
        ({"refs": "a"}, "F213", "`refs` of t.Plain:a is text, and list is expected."),
    ],
)
def test_what_does_not_fit_is_named(inputs: dict[str, Any], code: str, words: str) -> None:
    (found,) = problems(**inputs)

    assert (found.code, found.detail) == (code, words)
    assert found.address == "t.Plain:a"
    assert found.place is not None


def test_a_missing_required_property_is_named() -> None:
    (found,) = problems("t.Needy", v=1)

    assert (found.code, found.detail) == ("F212", "`must` of t.Needy:a is missing.")


def test_null_is_not_given() -> None:
    assert [d.code for d in problems("t.Needy", must=None)] == ["F212"]


def test_all_problems_are_said_at_once() -> None:
    found = problems("t.Needy", nope=1, refs=3)

    assert sorted(d.code for d in found) == ["F211", "F212", "F213"]


def test_a_sensitive_value_of_the_wrong_kind_is_not_shown() -> None:
    (found,) = problems(refs=Sensitive("hunter2"))

    assert "hunter2" not in str(found)
    assert found.value == "(sensitive)"


def test_a_type_that_no_provider_knows_is_refused() -> None:
    assert [d.code for d in problems("t.Nobody")] == ["F210"]


@pytest.mark.parametrize("value", [Sensitive("x"), SecretRef("environment", "X"), Asset("0" * 64, 1)])
def test_secrets_and_assets_fit_where_text_does(value: Any) -> None:
    assert len(plan_of(State(), [resource("t.Plain:a", secret=value)]).operations) == 1


def test_what_is_known_after_apply_fits_everywhere() -> None:
    plan = plan_of(State(), [resource("t.Plain:a"), resource("t.Plain:b", refs=ref("t.Plain:a", "arn"))])

    assert len(plan.operations) == 2
