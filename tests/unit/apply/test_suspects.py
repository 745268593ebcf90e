"""Looking at what nobody is sure of: after which time, at what, and what a look in vain leaves."""

from __future__ import annotations

from applying import (
    Bench,
    Log,
    create,
    every,
    ledger,
    only,
    operation,
    plan_of,
    thing,
)
from firma.core.apply.effect import AskThings, Put, RunStatus
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.value import Map
from firma.core.plan.plan import Act


# -- looking at suspects ----------------------------------------------------------------------------------------------
def suspect() -> tuple[Log, int]:
    log = ledger(create("t.Find:a"))
    number = log.state.by_address["t.Find:a"]
    log.put(
        Draft(
            kind=EntryKind.STRAY,
            object=number,
            generation="1",
            fields={"intent": number, "at": log.now},
            values=Map(identifier="i-9", attributes=thing("i-9").attributes),
        )
    )
    return log, number


def settling(log: Log, number: int) -> Bench:
    return Bench(log, plan_of(log.state, operation(Act.SETTLE, "t.Find:a", object=number), digest="settle"))


def test_a_suspect_object_is_looked_at_after_the_lag_and_strays_and_tags_are_followed() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    assert [(a.how, a.generation, a.thing.identifier if a.thing else "") for a in asks] == [
        ("read", "1", "i-1"),
        ("read", "s", "i-9"),
        ("find", "", ""),
    ]
    assert {a.not_before for a in asks} == {log.state.objects[number].suspect_at + 6_000}

    b.replied(asks[0], thing("i-1", v=4))
    b.replied(asks[1], thing("i-9"))
    put = only(Put, b.replied(asks[2], (thing("i-9"), thing("i-10"))))
    assert [sorted(d.fields) for d in put.drafts] == [
        ["base"], ["base", "surplus"], ["base", "surplus"], ["base", "clear"],
    ]  # fmt: skip
    assert b.finish([put]) is RunStatus.DONE
    obj = log.state.objects[number]
    assert (obj.suspect, obj.strays) == (False, [])
    assert sorted(obj.generations) == ["1", "s+i-9", "t+i-10"]
    assert obj.generations["1"].attributes["v"] == 4


def test_a_look_without_difference_is_an_entry_all_the_same() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    b.replied(asks[0], thing("i-1"))
    b.replied(asks[1], None)

    assert b.finish(b.replied(asks[2], ())) is RunStatus.DONE
    assert log.kinds()[-2:] == ["observed", "release"]


def test_a_look_is_begun_again_when_something_happened_to_the_object() -> None:
    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())
    for ask in asks[:2]:
        b.replied(ask, None if ask.generation == "s" else thing("i-1"))
    put = only(Put, b.replied(asks[2], ()))
    log.put(Draft(kind=EntryKind.STRAY, object=number, fields={"intent": number, "at": log.now}))

    assert len(every(AskThings, b.moved(put))) == 3


def test_a_look_in_vain_leaves_the_object_suspect() -> None:
    from firma.core.model.diagnostic import diagnose

    log, number = suspect()
    b = settling(log, number)
    asks = every(AskThings, b.began())

    assert b.finish(b.replied(asks[0], diagnose("F623", "down."))) is RunStatus.FAILED
    assert log.state.objects[number].suspect


def test_what_is_not_suspect_any_more_needs_no_look() -> None:
    log = ledger(create("t.Find:a"))
    b = settling(log, log.state.by_address["t.Find:a"])

    assert b.finish(b.began()) is RunStatus.DONE
