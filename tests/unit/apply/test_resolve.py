"""What a person resolves: refused before the quiet time, recorded with everything that is there."""

from __future__ import annotations

import pytest

from applying import CALL_MAX, LAG, LOST, SCHEMAS, Bench, Log, create, ledger, only, plan_of, thing
from firma.core.apply.effect import AskThings, Put, Wake
from firma.core.apply.resolve import Unresolved, resolve_absent, resolve_adopt, resolve_search, unresolved_at
from firma.core.ledger.entry import Draft, EntryKind
from firma.core.model.diagnostic import FirmaError, PermanentError
from firma.core.model.value import Map


def lost(type_name: str = "t.None") -> Log:
    """A log with one creation that nothing could settle."""
    log = Log()
    b = Bench(log, plan_of(log.state, create(f"{type_name}:a")))
    (call,) = b.called()
    b.finish(b.answered(call, LOST))
    return log


def find(log: Log, address: str = "t.None:a") -> Unresolved:
    return unresolved_at(log.state, address, SCHEMAS["t.None"], log.now)


def code_of(error: pytest.ExceptionInfo[FirmaError]) -> str:
    return error.value.diagnostics[0].code


def test_nothing_unresolved_is_nothing_to_resolve() -> None:
    with pytest.raises(PermanentError) as error:
        unresolved_at(ledger(create("t.None:a")).state, "t.None:a", SCHEMAS["t.None"], 10**9)

    assert code_of(error) == "F430"


def test_a_call_that_may_be_under_way_is_not_resolved() -> None:
    log = lost()
    with pytest.raises(PermanentError) as error:
        find(log)

    assert code_of(error) == "F432"
    assert error.value.diagnostics[0].value == "25 s"
    log.now += CALL_MAX + LAG
    assert find(log).intent.seq == 3
    assert find(log, "#3").object.id == 3


def test_quiet_counts_from_the_last_run_that_held_the_object() -> None:
    log = lost()
    log.now += CALL_MAX + LAG
    lease(log)
    log.put(Draft(kind=EntryKind.RELEASE, run=log.state.seq, fields={"lease": log.state.seq}))
    with pytest.raises(PermanentError) as error:
        find(log)

    assert code_of(error) == "F432"


def lease(log: Log) -> None:
    fields = {"writes": ["o:3"], "reads": [], "plan": "", "effect": "", "base": 0, "actor": {}, "process": {}}
    log.put(Draft(kind=EntryKind.LEASE, fields=fields))


def test_what_a_living_run_holds_is_not_resolved() -> None:
    log = lost()
    log.now += CALL_MAX + LAG
    lease(log)
    with pytest.raises(FirmaError) as error:
        find(log)

    assert code_of(error) == "F431"


@pytest.fixture
def quiet() -> Log:
    log = lost()
    log.now += CALL_MAX + LAG
    return log


def test_adopting_makes_the_thing_current(quiet: Log) -> None:
    quiet.put(resolve_adopt(quiet.state, find(quiet), thing("i-7")))
    obj = quiet.state.objects[3]

    assert obj.now is not None
    assert (obj.now.identifier, obj.unresolved, obj.now.answered) == ("i-7", [], Map())
    assert quiet.state.result == {3: "done"}


def test_what_another_object_owns_is_not_adopted(quiet: Log) -> None:
    quiet.state.objects[99] = ledger(create("t.None:b")).state.objects[3]
    with pytest.raises(PermanentError) as error:
        resolve_adopt(quiet.state, find(quiet), thing("i-1"))

    assert code_of(error) == "F433"


def test_absence_records_what_was_left(quiet: Log) -> None:
    quiet.put(resolve_absent(quiet.state, find(quiet), [thing("i-7", v=-1)]))
    obj = quiet.state.objects[3]

    assert (obj.current, obj.failures) == ("", 1)
    assert obj.generations["1"].failed


def test_a_search_that_finds_nothing_new_is_absence(quiet: Log) -> None:
    draft = resolve_search(quiet.state, find(quiet), SCHEMAS["t.None"], [])

    assert draft.fields == {"intent": 3, "verdict": "absent"}


def test_a_search_without_a_baseline_never_adopts(quiet: Log) -> None:
    """What is there may have been there before: a person must say which one it is."""
    with pytest.raises(PermanentError) as error:
        resolve_search(quiet.state, find(quiet), SCHEMAS["t.None"], [thing("i-7")])

    assert code_of(error) == "F434"
    assert error.value.diagnostics[0].value == "i-7"


def test_a_search_with_a_baseline_adopts_the_one_that_is_new() -> None:
    log = Log()
    b = Bench(log, plan_of(log.state, create("t.List:a")))
    (call,) = b.placed(only(Put, b.replied(only(AskThings, b.began()), (thing("old"),))))
    ask = only(AskThings, b.replied(only(Wake, b.answered(call, LOST))))
    b.finish(b.replied(ask, (thing("one"), thing("two"))))
    log.now += CALL_MAX + LAG
    found = unresolved_at(log.state, "t.List:a", SCHEMAS["t.List"], log.now)

    with pytest.raises(PermanentError):
        resolve_search(log.state, found, SCHEMAS["t.List"], [thing("old"), thing("one"), thing("two")])
    draft = resolve_search(log.state, found, SCHEMAS["t.List"], [thing("old"), thing("two")])
    assert (draft.fields["verdict"], draft.values["identifier"]) == ("adopt", "two")
