"""The listings in the pages about plans are what the planner makes."""

from __future__ import annotations

from pathlib import Path

from firma.core.plan.listing import listing
from firma.core.trust.verdict import Reversibility
from plan_world import applied, plan_of, ref, resource

CONCEPTS = Path(__file__).parents[2] / "docs" / "concepts"


def test_the_listing_of_the_page_is_made_by_the_planner() -> None:
    user = resource("t.Plain:b", one=ref("t.Plain:a", "arn"))
    plan = plan_of(applied(resource("t.Plain:a", k=1), user).state, [resource("t.Plain:a", k=2), user])

    assert f"```text\n{listing(plan)}```" in (CONCEPTS / "plan.md").read_text(encoding="utf-8")


def test_every_class_stands_in_the_page() -> None:
    page = (CONCEPTS / "verdict.md").read_text(encoding="utf-8")

    assert all(f"| {level.value.replace('_', ' ')} |" in page for level in Reversibility)
