"""Reasons of acts that settle something: the given one, else what the act came to; never a commit's subject."""

from __future__ import annotations

import pytest

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.value import EMPTY, Map
from firma.engine.reasons import reason_of_recovery, reason_of_settling, reason_of_takeover


def settled(verdict: str, identifier: str = "") -> Draft:
    values = Map(identifier=identifier) if identifier else EMPTY
    return Draft(kind=EntryKind.RESOLVED, object=3, fields={"intent": 3, "verdict": verdict}, values=values)


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (settled("adopt", "b-1"), "entry 3 settled: it counts as done, as b-1"),
        (settled("adopt"), "entry 3 settled: it counts as done"),
        (settled("absent"), "entry 3 settled: it had no effect"),
    ],
)
def test_settling_says_what_it_came_to(draft: Draft, words: str) -> None:
    assert reason_of_settling(" ", draft) == words
    assert reason_of_settling("I looked ", draft) == "I looked"


def test_a_takeover_and_the_steps_of_a_recovery_say_what_they_are() -> None:
    assert reason_of_takeover("", ["shop/a@dev#1", "shop/a@dev#2"]) == "shop/a@dev#1, shop/a@dev#2 ended"
    assert reason_of_takeover("lost", ["shop/a@dev#1"]) == "lost"
    told = {reason_of_recovery("", step, 9) for step in ("begun", "searched", "adopted", "acknowledged")}
    assert len(told) == 4
    assert all(one.startswith("entries from 9 on are lost: ") for one in told)
    assert reason_of_recovery("the disk died", "begun", 9) == "the disk died"
