"""The guard holds a unit to its region, and only what is sensitive is sealed."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.ledger.entry import place
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.address import Unit
from firma.core.model.diagnostic import RefusedError
from firma.core.model.expression import Call, Function, Reference
from firma.core.model.value import Map, Sensitive
from firma.engine.guard import check_genesis, genesis
from firma.engine.keeping import _is_sensitive
from firma.engine.project import Aws, Environment

UNIT = Unit("shop", "payments", "dev")


def environment(*regions: str) -> Environment:
    return Environment(name="dev", aws=Aws(account="111122223333", regions=regions, sandbox="dev"))


def begun(*, lives: bool) -> State:
    draft = genesis(UNIT, environment("eu-central-1"), base=0, store="sandbox:dev")
    state = State(genesis=place(draft, seq=1, first=1, time=0))
    if lives:
        obj = LedgerObject(2, "aws.sqs.Queue:orders", "aws.sqs.Queue", current="1")
        obj.generations["1"] = Generation("https://queue")
        state.objects[2] = obj
    return state


def test_another_default_region_is_refused_while_something_lives_in_the_old_one() -> None:
    with pytest.raises(RefusedError, match="eu-central-1"):
        check_genesis(UNIT, environment("us-east-1", "eu-central-1"), begun(lives=True))


def test_regions_may_be_added_behind_the_default() -> None:
    check_genesis(UNIT, environment("eu-central-1", "us-east-1"), begun(lives=True))


def test_an_empty_unit_may_go_to_another_region() -> None:
    check_genesis(UNIT, environment("us-east-1"), begun(lives=False))


@pytest.mark.parametrize(
    ("value", "is_sensitive"),
    [
        (Map({"x": 1}), False),
        (Map({"x": Sensitive("s")}), True),
        ((Map({"a": (Sensitive(1),)}),), True),
        (Call(Function.CONCAT, ("a", Sensitive("s"))), True),
        (Call(Function.CONCAT, ("a", Reference("u/t:n"))), False),
        ('{"x":1}', False),
    ],
)
def test_a_plan_is_sealed_for_what_is_sensitive_and_for_nothing_that_looks_like_it(
    value: Any, is_sensitive: bool
) -> None:
    assert _is_sensitive(value) is is_sensitive
