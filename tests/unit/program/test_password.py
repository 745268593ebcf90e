"""`firma.Password` declares where a password is made, is the reference to it, and comes before what uses it."""

from __future__ import annotations

from typing import Any

import pytest

import firma
from firma.aws import ssm
from firma.core.model.node import Resource
from firma.core.model.value import Map, SecretRef
from firma.program.problem import ProgramError


def nodes(*stacks: Any) -> dict[str, Resource]:
    document = firma.evaluate_here(*stacks)
    found = [node for unit in document.units for node in unit.nodes if isinstance(node, Resource)]
    return {node.address.name: node for node in found}


@firma.stack
def made() -> None:
    word: Any = firma.Password("db", length=24, exclude="'", description="of the database")
    ssm.Parameter("user", type="String", value=word)
    ssm.Parameter("other", type="String", value="x")
    firma.Password("plain", punctuation=False, secret_name="shop/plain", retain=True)


def test_a_password_is_a_secret_that_the_store_generates() -> None:
    found = nodes(made)
    secret = found["db"]

    assert secret.address.type == "aws.secretsmanager.Secret"
    generated = Map(password_length=24, require_each_included_type=True, exclude_characters="'")
    assert secret.inputs["generate_secret_string"] == generated
    assert secret.inputs["name"].endswith("/db")
    assert secret.inputs["description"] == "of the database"
    assert "secret_string" not in secret.inputs
    assert found["plain"].inputs["generate_secret_string"]["exclude_punctuation"] is True
    assert found["plain"].inputs["name"] == "shop/plain"
    assert found["plain"].options.retain


def test_who_uses_it_holds_a_reference_and_is_made_after_it() -> None:
    found = nodes(made)

    assert found["user"].inputs["value"] == SecretRef("aws.secretsmanager", found["db"].inputs["name"])
    assert found["user"].options.depends_on == ("aws.secretsmanager.Secret:db",)
    assert found["other"].options.depends_on == ()


@firma.stack
def within() -> None:
    word = firma.Password("db")
    firma.Data("d", input={"a": [word, {"b": word}]}, depends_on=[ssm.Parameter("p", type="String", value="x")])


def test_it_may_stand_anywhere_inside_and_counts_once() -> None:
    assert nodes(within)["d"].options.depends_on == ("aws.ssm.Parameter:p", "aws.secretsmanager.Secret:db")


LENGTHS: tuple[Any, ...] = (0, 11, 4097, True, "32", 1.5)


@firma.stack
def wrong_lengths() -> None:
    for length in LENGTHS:
        with pytest.raises(ProgramError, match="F181"):
            firma.Password("db", length=length)


def test_a_length_that_is_none_is_refused() -> None:
    assert nodes(wrong_lengths) == {}


@firma.stack
def in_text() -> None:
    ssm.Parameter("p", type="String", value=f"x {firma.Password('db')}")


def test_it_has_no_form_in_text() -> None:
    with pytest.raises(ProgramError, match="F105"):
        nodes(in_text)
