"""Secrets are opened at the last moment and never come out again: not in values, not in texts, not in errors."""

from __future__ import annotations

import asyncio
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.diagnostic import PermanentError
from firma.core.model.value import Map, SecretRef, Sensitive, Value, reveal
from firma.providers.secrets import (
    EnvironmentSecrets,
    Opened,
    by_store,
    fingerprint,
    label,
    open_all,
    without,
)

CANARY = "canary-7f3a\"with'quotes\\and more"
REFERENCE = SecretRef("environment", "PASSWORD")
RESOLVERS = by_store(
    [EnvironmentSecrets({"PASSWORD": CANARY, "JSON": json.dumps({"user": "ann", "port": 5}), "E": ""})]
)


def opened(value: Value) -> Opened:
    return asyncio.run(open_all(value, RESOLVERS))


def test_a_secret_is_opened_as_sensitive_and_only_once_asked_for() -> None:
    asked: list[str] = []

    class Counting(EnvironmentSecrets):
        async def resolve(self, reference: SecretRef) -> str:
            asked.append(reference.name)
            return await super().resolve(reference)

    resolvers = by_store([Counting({"PASSWORD": CANARY})])
    value = Map(a=REFERENCE, b=(REFERENCE, Map(c=Sensitive(REFERENCE))), d=1)
    found = asyncio.run(open_all(value, resolvers)).value

    assert found == Map(a=Sensitive(CANARY), b=(Sensitive(CANARY), Map(c=Sensitive(CANARY))), d=1)
    assert asked == ["PASSWORD"]
    assert CANARY not in repr(opened(value))


def test_a_key_inside_a_json_secret_is_taken() -> None:
    found = reveal(
        opened((SecretRef("environment", "JSON", key="user"), SecretRef("environment", "JSON", key="port"))).value
    )

    assert found == ("ann", "5")


@pytest.mark.parametrize(
    ("reference", "code"),
    [
        (SecretRef("environment", "MISSING"), "F640"),
        (SecretRef("environment", "E"), "F640"),
        (SecretRef("vault", "x"), "F641"),
        (SecretRef("environment", "PASSWORD", key="user"), "F642"),
        (SecretRef("environment", "JSON", key="none"), "F642"),
    ],
)
def test_what_cannot_be_opened_is_named_without_a_word_of_any_plaintext(reference: SecretRef, code: str) -> None:
    with pytest.raises(PermanentError) as caught:
        opened(Map(a=reference))

    problem = caught.value.diagnostics[0]
    assert problem.code == code
    assert label(reference) in problem.detail or reference.name in problem.detail
    for secret in (CANARY, "ann"):
        assert secret not in str(problem.to_plain())
        assert secret not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("form", [CANARY, json.dumps({"a": CANARY}), repr({"a": CANARY}), f"x{CANARY}y{CANARY}"])
def test_no_form_of_a_secret_stays_in_a_text(form: str) -> None:
    text = opened(Map(a=REFERENCE)).redact(form)

    assert "canary-7f3a" not in text
    assert "(secret environment:PASSWORD)" in text


def test_closing_gives_the_reference_back_where_the_secret_stands_alone() -> None:
    found = opened(Map(a=REFERENCE))
    answered = Map(a=CANARY, b=Sensitive(CANARY), c=(f"pre {CANARY}",), d=CANARY.encode(), e=Map({CANARY: 1}))
    closed = found.close(answered)

    assert (closed["a"], closed["b"]) == (REFERENCE, REFERENCE)
    assert "canary-7f3a" not in repr(reveal(closed))
    assert found.leaks(answered)
    assert not found.leaks(Map(a=CANARY))


@given(st.text(min_size=4), st.text(), st.text())
def test_whatever_the_secret_is_it_does_not_survive_redaction(secret: str, before: str, after: str) -> None:
    text = without(f"{before}{secret}{after}", secret, "(s)")

    assert secret not in text or secret in "(s)" or secret in f"{before}(s){after}"


def test_a_fingerprint_tells_equal_from_changed_under_one_key_only() -> None:
    one, same = fingerprint("a", key=b"k" * 32, key_id="1"), fingerprint("a", key=b"k" * 32, key_id="1")

    assert one == same
    assert one.startswith("1:")
    assert one != fingerprint("b", key=b"k" * 32, key_id="1")
    assert one.partition(":")[2] != fingerprint("a", key=b"l" * 32, key_id="2").partition(":")[2]
