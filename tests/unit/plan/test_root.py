"""Root plans: several units planned together, in dependency order, under one digest."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from firma.core.ledger.state import State
from firma.core.model.diagnostic import PermanentError
from firma.core.plan.codec import sealed
from firma.core.plan.plan import Plan
from firma.core.plan.root import in_order, join
from plan_world import UNIT, plan_of

APP = "shop/app@dev"


def plan(unit: str, **more: Any) -> Plan:
    return sealed(replace(plan_of(State(), []), unit=unit, **more))


def test_units_are_joined_in_dependency_order() -> None:
    needs = {APP: (UNIT, "shop/elsewhere@dev"), UNIT: ()}
    root = join([plan(APP), plan(UNIT)], needs)

    assert [one.unit for one in root.plans] == [UNIT, APP]
    assert root.needs == {APP: (UNIT,), UNIT: ()}
    assert root == join([plan(UNIT), plan(APP)], needs)


def test_any_other_plan_makes_another_root() -> None:
    root = join([plan(APP), plan(UNIT)], {})
    later = join([plan(APP), plan(UNIT, seq=7)], {})

    assert root.digest != later.digest
    assert root.effect_digest == later.effect_digest, "the head is no part of what people approve"


def test_units_that_need_each_other_are_refused_with_the_circle() -> None:
    with pytest.raises(PermanentError) as caught:
        in_order({"a": ("b",), "b": ("c",), "c": ("a",)})

    assert [(d.code, d.value) for d in caught.value.diagnostics] == [("F227", "a → b → c → a")]
