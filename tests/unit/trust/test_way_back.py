"""The way back from what happened, as `firma why` says it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from firma.core.ledger.blame import blame
from firma.core.model.node import Node, Options
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.verdict import ChangeVerdict, Reversibility
from firma.core.trust.way_back import way_back
from plan_world import SCHEMAS, Performer, applied, plan_of, resource


def back(world: Performer) -> ChangeVerdict:
    """The way back from the last thing that happened to the only object."""
    (story,) = blame(world.log)
    assert story.last is not None
    return way_back(story, story.last, world.state, LedgerFacts(SCHEMAS.get, world.state))


@pytest.mark.parametrize(
    ("before", "after", "level", "inverse"),
    [
        ([], [resource("t.Plain:a")], Reversibility.RECREATE, "delete it"),
        ([], [resource("t.Data:a")], Reversibility.LOSSY, "delete it"),
        ([resource("t.Plain:a", v=1)], [resource("t.Plain:a", v=2)], Reversibility.IN_PLACE, "set back v"),
        (
            [resource("t.Data:a", k=1)],
            [resource("t.Data:a", k=2)],
            Reversibility.LOSSY,
            "replace it again, with the former values",
        ),
        ([resource("t.Plain:a")], [], Reversibility.RECREATE, "create it again with the recorded values"),
        ([resource("t.Data:a")], [], Reversibility.LOSSY, "create it again with the recorded values"),
        (
            [resource("t.Plain:a", v=1)],
            [resource("t.Plain:b", Options(moved_from=("t.Plain:a",)), v=1)],
            Reversibility.NOTHING,
            "nothing to undo",
        ),
    ],
)
def test_each_thing_that_happens_has_its_way_back(
    before: list[Node], after: list[Node], level: Reversibility, inverse: str
) -> None:
    world = applied(*before)
    world.apply(plan_of(world.state, after))

    assert (back(world).reversibility, back(world).inverse) == (level, inverse)


def test_what_somebody_changed_is_set_back_by_the_next_plan() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.observed("t.Plain:a", v=2)

    assert (back(world).reversibility, back(world).inverse) == (Reversibility.IN_PLACE, "apply what is declared")


def test_what_was_taken_over_into_the_source_is_no_drift_any_more() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.observed("t.Plain:a", v=2)
    assert "shows it as drift" in back(world).why
    generation = world.state.objects[2].generations["1"]
    generation.request = generation.request.with_(v=2)  # `drift adopt --write`, and an apply that only records it

    assert (back(world).inverse, back(world).why) == (
        "set back v",
        "it was taken over: what is declared now is what was seen",
    )


def test_an_update_whose_former_value_is_hidden_is_unknown() -> None:
    world = applied(resource("t.Plain:a", v=1))
    world.apply(plan_of(world.state, [resource("t.Plain:a", v=2)]))
    (story,) = blame(world.log)
    assert story.last is not None
    hidden = replace(story.last, changes=tuple(replace(c, is_hidden=True) for c in story.last.changes))
    found = way_back(story, hidden, world.state, LedgerFacts(SCHEMAS.get, world.state))

    assert found.reversibility is Reversibility.UNKNOWN
