"""The recovery matrix, cell by cell: what an open intent leads to, by means, age and knowledge."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from applying import CALL_MAX, LAG, LOST, SCHEMAS, TOKEN_LIFE, done, failed, refused, thing
from firma.core.apply.answer import judge
from firma.core.apply.recovery import (
    ARRIVAL_MS_MAX,
    LOOKS_MAX,
    MATRIX,
    PAUSE_MS,
    REFUSALS_MAX,
    SENDS_MAX,
    Case,
    Knowledge,
    Means,
    Result,
    Step,
    Verdict,
    look_verdict,
    means_of,
    next_step,
    read_verdict,
)
from firma.core.apply.request import request_of, token_of
from firma.core.ledger.entry import Entry
from firma.core.ledger.state import Generation, LedgerObject, State
from firma.core.model.call import Answer, Thing
from firma.core.model.diagnostic import diagnose
from firma.core.model.schema import Attribute, Kind
from firma.core.model.value import EMPTY, Map, SecretRef, Sensitive, Unknown

QUIET = CALL_MAX + LAG
EVIDENCE = {"status": "done"}


def intent(type_name: str, act: str = "create", seq: int = 5, **values: Any) -> Entry:
    fields = {"act": act, "type": type_name}
    return Entry(
        seq=seq,
        time=0,
        kind="intent",
        object=1,
        generation="1",
        fields=fields,
        values=Map({"request": Map(v=1), **values}),
    )


def case(type_name: str, act: str = "create", **more: Any) -> Case:
    values = more.pop("values", {})
    return Case(
        intent=intent(type_name, act, **values),
        recovery=SCHEMAS[type_name].recovery,
        **{"since": 0, "sends": 1, **more},
    )


def test_a_token_outlives_a_call_that_takes_as_long_as_the_token_lives() -> None:
    hours_36 = 36 * 3_600_000
    slow = case("t.Token", inherited=True)
    slow.recovery = replace(slow.recovery, call_max_ms=hours_36, token_life_ms=hours_36)

    assert next_step(slow, 60_000, None) == (Step.SEND, 60_000)
    verdict = judge(slow, done(thing("x")), 3 * 3_600_000)
    assert verdict is not None, "what it answers is believed: the token was alive when it arrived"
    assert next_step(slow, hours_36 - ARRIVAL_MS_MAX, None)[0] is Step.WAIT, "it may be dead when it arrives"


# -- the matrix -------------------------------------------------------------------------------------------------------
def test_the_matrix_has_a_cell_for_everything_that_can_be() -> None:
    cells = {(knowledge, means) for knowledge in Knowledge for means in Means}

    assert cells - MATRIX.keys() == {(Knowledge.UNCLEAR, Means.TOKEN)}, (
        "a token proves nothing where something is unclear"
    )


@pytest.mark.parametrize(
    ("type_name", "act", "now", "step"),
    [
        ("t.Token", "create", 1, Step.SEND),
        ("t.Token", "create", TOKEN_LIFE, Step.FIND),
        ("t.Token", "update", 1, Step.SEND),
        ("t.Token", "delete", TOKEN_LIFE, Step.READ),
        ("t.Find", "create", 1, Step.WAIT),
        ("t.Find", "create", QUIET, Step.FIND),
        ("t.List", "create", QUIET - 1, Step.WAIT),
        ("t.List", "create", QUIET, Step.LIST),
        ("t.None", "create", QUIET, Step.UNRESOLVED),
        ("t.None", "create", 1, Step.UNRESOLVED),
        ("t.None", "update", 1, Step.WAIT),
        ("t.None", "update", QUIET, Step.READ),
        ("t.None", "delete", QUIET, Step.READ),
    ],
)
def test_no_answer_leads_to_the_first_means_that_applies(type_name: str, act: str, now: int, step: Step) -> None:
    assert next_step(case(type_name, act, inherited=True), now, None)[0] is step


@pytest.mark.parametrize(
    ("type_name", "step"),
    [("t.Token", Step.FIND), ("t.Find", Step.FIND), ("t.List", Step.LIST), ("t.None", Step.UNRESOLVED)],
)
def test_an_unclear_creation_is_looked_for_at_quiet_by_the_next_mode(type_name: str, step: Step) -> None:
    unclear = case(type_name, must_look=True)

    assert next_step(unclear, 1, None)[0] is (Step.UNRESOLVED if step is Step.UNRESOLVED else Step.WAIT)
    assert next_step(unclear, QUIET, None)[0] is step


@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
@pytest.mark.parametrize("act", ["create", "update", "delete"])
def test_the_only_call_refused_at_the_door_is_sent_again(type_name: str, act: str) -> None:
    assert next_step(case(type_name, act, clear=1), 1, None)[0] is Step.SEND


@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
@pytest.mark.parametrize("act", ["create", "update", "delete"])
def test_evidence_comes_before_everything(type_name: str, act: str) -> None:
    assert next_step(case(type_name, act, conflict=True), QUIET, EVIDENCE)[0] is Step.EVIDENCE


@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
def test_a_token_of_another_request_is_our_bug_and_unresolved(type_name: str) -> None:
    assert next_step(case(type_name, conflict=True), QUIET, None)[0] is Step.UNRESOLVED


def test_what_is_safe_to_repeat_is_repeated_without_a_token_and_without_end() -> None:
    again = case("t.Again", values={"request": Map(v=1, same=True)}, inherited=True)
    not_again = case("t.Again", values={"request": Map(v=1, same=False)}, inherited=True)

    assert means_of(again, 10 * TOKEN_LIFE) is Means.TOKEN
    assert means_of(not_again, 1) is Means.NONE


def test_a_request_that_cannot_be_read_here_is_not_sent_but_looked_for() -> None:
    sealed = case("t.Token", values={"request": Map(v=Sensitive(Unknown("sealed")))}, inherited=True)

    assert means_of(sealed, 1) is Means.FIND


def test_pauses_grow_and_sends_end() -> None:
    tired = case("t.Token", clear=1)
    tired.pause(0, 3)

    assert next_step(tired, PAUSE_MS, None) == (Step.WAIT, 4 * PAUSE_MS)
    assert next_step(case("t.Token", sends=SENDS_MAX), 1, None)[0] is Step.LEAVE


def test_looks_in_vain_end() -> None:
    assert next_step(case("t.Find", looks=LOOKS_MAX), QUIET, None)[0] is Step.LEAVE


def test_an_author_s_timeout_makes_quiet_later_never_sooner() -> None:
    slow, quick = case("t.Find"), case("t.Find")
    slow.intent = replace(slow.intent, fields={**slow.intent.fields, "timeout": 90_000})
    quick.intent = replace(quick.intent, fields={**quick.intent.fields, "timeout": 1})

    assert (slow.quiet, quick.quiet) == (90_000 + LAG, QUIET)


# -- answers ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
def test_done_settles_in_every_mode(type_name: str) -> None:
    assert judge(case(type_name), done(thing()), 1) == Verdict(result=Result.DONE, things=(thing(),))


@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
def test_a_failed_creation_that_shows_a_thing_is_settled_with_it(type_name: str) -> None:
    verdict = judge(case(type_name), failed(certain=False, thing=thing()), 1)

    assert verdict is not None
    assert (verdict.result, verdict.things) == (Result.FAILED, (thing(),))


@pytest.mark.parametrize("type_name", ["t.Token", "t.Find", "t.List", "t.None"])
def test_a_creation_that_surely_made_nothing_is_settled(type_name: str) -> None:
    verdict = judge(case(type_name), failed(), 1)

    assert verdict is not None
    assert (verdict.result, verdict.things) == (Result.FAILED, ())


@pytest.mark.parametrize("answer", [failed(certain=False), done()])
def test_an_unclear_creation_stays_open_and_must_be_looked_for(answer: Answer) -> None:
    unclear = case("t.Token")

    assert judge(unclear, answer, 1) is None
    assert unclear.must_look


def test_a_lost_answer_settles_nothing() -> None:
    assert judge(case("t.Token"), LOST, 1) is None


def test_a_refusal_does_not_settle_an_earlier_call() -> None:
    inherited, second = case("t.Token", inherited=True, sends=9, clear=8), case("t.Token", sends=9, clear=7)

    assert judge(inherited, refused(), 1) is None
    assert judge(second, refused(), 1) is None


def test_a_creation_that_met_a_thing_of_its_name_did_not_make_what_is_shown() -> None:
    taken = diagnose("F613", "a thing of that name", value="x")
    verdict = judge(case("t.Find"), replace(failed(thing=thing()), problem=taken), 1)
    assert verdict is not None
    assert (verdict.result, verdict.things) == (Result.FAILED, ())


def test_the_only_call_refused_often_enough_has_failed() -> None:
    alone = case("t.Token", sends=REFUSALS_MAX, clear=REFUSALS_MAX - 1)
    verdict = judge(alone, refused(), 1)

    assert verdict is not None
    assert verdict.result is Result.FAILED


def test_the_only_call_refused_for_good_has_failed_at_once() -> None:
    verdict = judge(case("t.Find"), refused(temporary=False), 1)

    assert verdict is not None
    assert verdict.result is Result.FAILED


def test_a_refusal_that_is_not_certain_is_no_refusal() -> None:
    hidden = case("t.Token")

    assert judge(hidden, refused(certain=False), 1) is None
    assert hidden.clear == 0


def test_an_answer_to_a_repeated_creation_proves_nothing_when_the_token_may_be_dead() -> None:
    for repeated in (case("t.Token", inherited=True), case("t.Token", sends=2)):
        assert judge(repeated, done(thing()), TOKEN_LIFE) is None
        assert repeated.must_look

    refused_before = case("t.Token", sends=2, clear=1)
    assert judge(refused_before, done(thing()), TOKEN_LIFE) is not None, "the first call had no effect"


def test_already_exists_after_the_token_died_is_looked_into() -> None:
    repeated = case("t.Token", sends=2)

    assert judge(repeated, failed(), TOKEN_LIFE) is None
    assert repeated.must_look


def test_a_conflict_is_noted() -> None:
    mixed = case("t.Token")

    assert judge(mixed, refused(conflict=True), 1) is None
    assert mixed.conflict


@pytest.mark.parametrize(
    ("answer", "suspect"),
    [(failed(), False), (failed(suspect=True), True), (failed(gone=True), True), (failed(certain=False), True)],
)
def test_a_failed_update_is_suspect_where_nobody_knows_what_is_there(answer: Answer, suspect: bool) -> None:
    verdict = judge(case("t.Find", "update"), answer, 1)

    assert verdict is not None
    assert (verdict.result, verdict.suspect) == (Result.FAILED, suspect)


def test_an_update_done_without_a_thing_is_suspect() -> None:
    verdict = judge(case("t.Find", "update"), done(), 1)

    assert verdict is not None
    assert verdict.suspect


# -- looks ------------------------------------------------------------------------------------------------------------
def test_a_deletion_is_done_when_nothing_is_there_at_quiet() -> None:
    deletion = case("t.Find", "delete")

    assert read_verdict(deletion, SCHEMAS["t.Find"], EMPTY, None).result is Result.DONE
    assert read_verdict(deletion, SCHEMAS["t.Find"], EMPTY, thing()).result is Result.FAILED


def test_an_update_is_done_when_what_is_there_is_as_wished() -> None:
    change = case("t.Find", "update")

    assert read_verdict(change, SCHEMAS["t.Find"], EMPTY, thing()).result is Result.DONE
    assert read_verdict(change, SCHEMAS["t.Find"], EMPTY, thing(v=2)).result is Result.FAILED
    assert read_verdict(change, SCHEMAS["t.Find"], EMPTY, None) == Verdict(result=Result.FAILED, suspect=True)


def test_an_update_that_removes_an_attribute_is_compared_whole() -> None:
    """Removal of a reference, answer lost: the old reference still there is not what was wished."""
    removal, before = case("t.Find", "update"), Map(v=1, w="old")

    assert read_verdict(removal, SCHEMAS["t.Find"], before, thing(w="old")).result is Result.FAILED
    assert read_verdict(removal, SCHEMAS["t.Find"], before, thing()).result is Result.DONE
    assert read_verdict(removal, SCHEMAS["t.Find"], before, thing(w="a default")).result is Result.DONE


def test_secrets_and_write_only_inputs_are_never_read_back() -> None:
    request = Map(v=1, hidden="x", w=SecretRef("environment", "PASSWORD"), secret=Sensitive("s"))
    change = case("t.Find", "update", values={"request": request})

    assert read_verdict(change, SCHEMAS["t.Find"], EMPTY, thing(secret="s")).result is Result.DONE


def test_finding_nothing_at_quiet_is_absence() -> None:
    assert look_verdict(case("t.Find"), Step.FIND, [], State(), SCHEMAS["t.Find"]) == Verdict(result=Result.FAILED)


def test_the_first_whole_find_is_the_thing_and_the_rest_is_surplus() -> None:
    half, one, two = thing("i-0", v=-1), thing("i-1"), thing("i-2")
    verdict = look_verdict(case("t.Find"), Step.FIND, [half, one, two], State(), SCHEMAS["t.Find"])

    assert verdict == Verdict(result=Result.DONE, things=(one, two, half))


def test_a_half_made_find_fails_and_is_recorded() -> None:
    half = thing(v=-1)

    assert look_verdict(case("t.Find"), Step.FIND, [half], State(), SCHEMAS["t.Find"]) == Verdict(
        result=Result.FAILED, things=(half,)
    )


def test_what_is_known_already_is_no_find() -> None:
    state = State()
    state.objects[9] = LedgerObject(9, "a", "t.Find", generations={"1": Generation("i-1")})

    assert look_verdict(case("t.Find"), Step.FIND, [thing()], state, SCHEMAS["t.Find"]).result is Result.FAILED


def listed(*seen: Thing, baseline: tuple[str, ...] = (), rival: bool = False, **request: Any) -> Verdict:
    mine, state = case("t.List", values={"baseline": baseline, "request": Map(v=1, **request)}), State()
    if rival:
        state.intents[8] = intent("t.List", seq=8)
        state.open[8] = None
    return look_verdict(mine, Step.LIST, seen, state, SCHEMAS["t.List"])


def test_list_and_match_needs_a_baseline() -> None:
    """The mutant *list without baseline* dies here: what was there before is never adopted."""
    assert listed(thing("old"), thing("new"), baseline=("old",)).things == (thing("new"),)
    assert listed(thing("old"), baseline=("old",)).result is Result.FAILED


def test_list_and_match_is_unresolved_where_it_cannot_tell() -> None:
    assert listed(thing("new", v=7)).result is Result.UNRESOLVED
    assert listed(thing("one"), thing("two")).result is Result.UNRESOLVED
    assert listed(thing("new"), rival=True).result is Result.UNRESOLVED, "two of equal values are open"


def test_list_and_match_does_not_adopt_what_has_more_than_was_asked_for() -> None:
    assert listed(thing("new", w="something else")).result is Result.UNRESOLVED
    assert listed(thing("new", w="x"), w="x").result is Result.DONE


def test_list_and_match_knows_defaults() -> None:
    plain = SCHEMAS["t.List"]
    attributes = {**plain.attributes, "w": Attribute(kind=Kind.TEXT, default="usual")}
    schema = type(plain)(type=plain.type, attributes=attributes, recovery=plain.recovery)
    mine = case("t.List", values={"baseline": ()})

    assert look_verdict(mine, Step.LIST, [thing(w="usual")], State(), schema).result is Result.DONE
    assert look_verdict(mine, Step.LIST, [thing(w="other")], State(), schema).result is Result.UNRESOLVED


# -- requests ---------------------------------------------------------------------------------------------------------
def test_a_token_names_the_intent_so_going_there_and_back_is_three_calls() -> None:
    """A -> B -> A: the third update has the body of the first, and no failure lies between."""
    first, third = intent("t.Token", "update", seq=5), intent("t.Token", "update", seq=9)

    assert token_of("u", first) != token_of("u", third)
    assert token_of("u", first) != token_of("v", first)


def test_whoever_settles_an_intent_sends_the_same_request() -> None:
    state, schema = State(), SCHEMAS["t.Token"]
    generation = Generation("i-1", Map(v=0), private=b"p", condition="7", version=2)
    state.objects[1] = LedgerObject(1, "a", "t.Token", current="1", generations={"1": generation})
    mine, theirs = case("t.Token", "update"), case("t.Token", "update", inherited=True, sends=3)
    request = request_of("u", mine, state, schema)

    assert request == request_of("u", theirs, state, schema)
    assert request.prior == Thing(identifier="i-1", attributes=Map(v=0), private=b"p", condition="7", version=2)
    assert request.desired == Map(v=1)


def test_a_creation_carries_object_and_generation_as_tags_where_the_type_can() -> None:
    tagged, plain = (request_of("u", case(name), State(), SCHEMAS[name]) for name in ("t.Find", "t.None"))

    assert tagged.tags == Map({"firma:object": "u/1", "firma:generation": "1"})
    assert (plain.tags, plain.token) == (EMPTY, None)
