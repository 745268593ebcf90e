"""The laws of the port, kept by every type of every provider."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from conformance.provider.case import Case, Trial, code_of, thing_of
from conformance.provider.cases_all import CASES, those
from conformance.provider.conftest import Keep
from firma.core.model.call import Act, Status, Thing
from firma.core.model.schema import Mode
from firma.core.model.value import Map

REFUSED = {Status.REFUSED, Status.FAILED}


# -- 1: call answers ---------------------------------------------------------------------------------


def test_an_unknown_input_is_answered_not_raised_and_leaves_nothing(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        answer = await trial.session.call(trial.request(Act.CREATE, trial.case.inputs(0).with_(strange="x")))

        assert (answer.status in REFUSED, answer.certain, code_of(answer)) == (True, True, "F608")
        assert trial.world.count() == 0

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: bool(c.wrong)), ids=str)
def test_a_value_of_the_wrong_kind_is_answered_not_raised_and_leaves_nothing(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        answer = await trial.session.call(trial.request(Act.CREATE, trial.case.wrong))

        assert (answer.status in REFUSED, answer.certain, code_of(answer)) == (True, True, "F609")
        assert trial.world.count() == 0

    keep(law)


def _required(case: Case) -> list[str]:
    return [name for name, attribute in case.schema.attributes.items() if attribute.required]


@pytest.mark.parametrize("case", those(lambda c: bool(_required(c))), ids=str)
def test_a_missing_required_input_is_answered_not_raised_and_leaves_nothing(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        for name in _required(trial.case):
            given = Map({key: value for key, value in trial.case.inputs(0).items() if key != name})
            answer = await trial.session.call(trial.request(Act.CREATE, given))

            assert (answer.status in REFUSED, answer.certain, code_of(answer)) == (True, True, "F607")
        assert trial.world.count() == 0

    keep(law)


# -- 2: tokens ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.TOKEN)), ids=str)
def test_the_same_token_gives_the_first_answer_also_to_another_process(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        request = trial.request(Act.CREATE, trial.case.inputs(0))
        first = await trial.session.call(request)
        again = await (await trial.world.open()).call(request)

        assert thing_of(again) == thing_of(first)
        assert trial.world.count() == (0 if trial.case.ledger_only else 1)

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.TOKEN)), ids=str)
def test_a_token_never_answers_for_another_request(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        request = trial.request(Act.CREATE, trial.case.inputs(0))
        first = await trial.session.call(request)
        other = await trial.session.call(replace(request, desired=trial.case.inputs(1)))

        if trial.case.remembers_tokens:
            assert (other.status, other.conflict, code_of(other)) == (Status.REFUSED, True, "F620")
            assert trial.world.count() == 1
        else:
            assert thing_of(other).attributes != thing_of(first).attributes

    keep(law)


# -- 3: failed creations -----------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.broken_world is not None), ids=str)
def test_a_failed_creation_shows_what_it_left_or_says_that_it_does_not_know(case: Case, tmp_path: Path) -> None:
    async def law(seed: int) -> None:
        assert case.broken_world is not None
        world = case.broken_world(tmp_path, seed)
        trial = Trial(case, world, await world.open())
        answer = await trial.session.call(trial.request(Act.CREATE, case.inputs(0)))

        assert answer.status is Status.DONE or answer.problem is not None
        if answer.status in REFUSED and answer.certain and answer.thing is None:
            assert world.count() == 0
        if answer.thing is not None:
            assert world.count() == 1

    for seed in range(60):
        asyncio.run(law(seed))


# -- 4: read -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: not c.ledger_only), ids=str)
def test_read_shows_what_is_there_and_none_only_where_nothing_is(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        await trial.settle()
        assert await trial.session.read(trial.case.type, thing) == thing

        assert thing_of_nothing(await trial.session.call(trial.request(Act.DELETE, prior=thing))) is None
        await trial.settle()
        assert await trial.session.read(trial.case.type, thing) is None
        assert trial.world.count() == 0

    keep(law)


def thing_of_nothing(answer: object) -> object:
    return getattr(answer, "thing", answer)


@pytest.mark.parametrize("case", those(lambda c: not c.ledger_only), ids=str)
def test_read_shows_drift(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.world.change_by_hand is not None
        assert trial.world.remove_by_hand is not None
        thing = await trial.create()
        await trial.settle()

        trial.world.change_by_hand(thing)
        await trial.settle()
        seen = await trial.session.read(trial.case.type, thing)
        assert seen is not None
        assert (seen.identifier, seen.attributes == thing.attributes) == (thing.identifier, False)

        trial.world.remove_by_hand(thing)
        await trial.settle()
        assert await trial.session.read(trial.case.type, thing) is None

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.ledger_only), ids=str)
def test_read_of_what_lives_in_the_ledger_gives_it_back(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()

        assert await trial.session.read(trial.case.type, thing) == thing

    keep(law)


# -- 5: find and list --------------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.FIND)), ids=str)
def test_find_gives_exactly_what_carries_the_tags(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        first, second = trial.request(Act.CREATE, trial.case.inputs(0)), trial.request(Act.CREATE, trial.case.inputs(1))
        things = [thing_of(await trial.session.call(request)) for request in (first, second)]
        await trial.settle()

        assert [_seen(trial, thing) for thing in await trial.session.find(trial.case.type, first.tags)] == [
            _seen(trial, things[0])
        ]
        everything = await trial.session.find(trial.case.type, Map({"firma:object": None}))
        expected = {things[0].identifier: first.tags, things[1].identifier: second.tags}
        assert {thing.identifier: thing.tags for thing in everything} == expected
        assert await trial.session.find(trial.case.type, Map({"firma:object": "nobody"})) == ()

    keep(law)


def _seen(trial: Trial, thing: Thing) -> Thing:
    """Return a thing as somebody sees who did not make it: private bytes are needed, and kept, by planned types."""
    return thing if trial.schema.planned else replace(thing, private=b"")


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.LIST) and not c.ledger_only), ids=str)
def test_list_gives_everything_whoever_made_it(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.world.make_by_hand is not None
        thing = await trial.create()
        trial.world.make_by_hand(trial.case.inputs(1))
        await trial.settle()
        listed = await trial.session.list(trial.case.type)

        assert len(listed) == trial.world.count() == 2
        assert thing in listed

    keep(law)


# -- 9, 10, 11: looking at many, at what belongs to a thing, and into the audit log -------------------


def test_looking_at_many_gives_what_reading_each_gives_in_their_order(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        things = [await trial.create(number) for number in range(3)]
        await trial.settle()
        if not trial.case.ledger_only:
            thing_gone = await trial.session.call(trial.request(Act.DELETE, prior=things[1]))
            assert thing_gone.status is Status.DONE
            await trial.settle()
        seen = await trial.session.observe_many(trial.case.type, [things[2], things[0], things[1]])

        assert list(seen) == [await trial.session.read(trial.case.type, things[i]) for i in (2, 0, 1)]
        assert await trial.session.observe_many(trial.case.type, []) == ()

    keep(law)


def test_what_belongs_to_a_thing_is_of_the_types_that_its_schema_names(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        await trial.settle()
        owned = {rule.type for rule in trial.schema.owns if not rule.attribute}

        assert {child.type for child in await trial.session.children(trial.case.type, thing)} <= owned

    keep(law)


def test_an_audit_log_is_none_or_names_calls_in_their_order(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        told = await trial.session.audit(trial.case.type, thing, 0)

        assert told is None or list(told) == sorted(told, key=lambda event: event.at_ms)

    keep(law)


# -- 6: private bytes and conditions -----------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.schema.planned), ids=str)
def test_private_bytes_come_back_unchanged_and_are_needed(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.case.changed is not None
        thing = await trial.create()
        await trial.settle()
        seen = await trial.session.read(trial.case.type, thing)
        assert thing.private
        assert seen is not None
        assert seen.private == thing.private

        desired = trial.case.changed(trial.case.inputs(0))
        lost = await trial.session.call(trial.request(Act.UPDATE, desired, replace(thing, private=b"")))
        assert (lost.status, lost.suspect, code_of(lost)) == (Status.FAILED, True, "F616")
        assert (await trial.session.call(trial.request(Act.UPDATE, desired, thing))).status is Status.DONE

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.schema.conditional), ids=str)
@pytest.mark.parametrize("act", [Act.UPDATE, Act.DELETE])
def test_a_condition_that_no_longer_holds_refuses_and_says_suspect(keep: Keep, act: Act) -> None:
    async def law(trial: Trial) -> None:
        assert trial.case.changed is not None
        assert trial.world.change_by_hand is not None
        thing = await trial.create()
        assert thing.condition
        trial.world.change_by_hand(thing)
        desired = trial.case.changed(trial.case.inputs(0))
        answer = await trial.session.call(trial.request(act, desired, thing))

        assert (answer.status, answer.certain, answer.suspect, code_of(answer)) == (Status.FAILED, True, True, "F615")
        assert trial.world.count() == 1

    keep(law)


# -- 7: deletion -------------------------------------------------------------------------------------


def test_deleting_what_is_not_there_is_done(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        for _ in range(2):
            answer = await trial.session.call(trial.request(Act.DELETE, prior=thing))
            assert (answer.status, answer.thing) == (Status.DONE, None)
        never = Thing(identifier="made/never", attributes=thing.attributes)
        answer = await trial.session.call(trial.request(Act.DELETE, prior=never))

        assert answer.status is Status.DONE

    keep(law)


# -- 8: cancellation ---------------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.TOKEN)), ids=str)
def test_cancelling_leaves_nothing_that_its_token_does_not_settle(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        request = trial.request(Act.CREATE, trial.case.inputs(0))
        task = asyncio.ensure_future(trial.session.call(request))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))
        answer = await (await trial.world.open()).call(request)

        assert answer.status is Status.DONE
        assert trial.world.count() == (0 if trial.case.ledger_only else 1)

    keep(law)


def test_a_session_that_is_closed_leaves_no_call_behind(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        task = asyncio.ensure_future(trial.session.call(trial.request(Act.CREATE, trial.case.inputs(0))))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait((task,))
        await trial.session.close()
        count = trial.world.count()
        await trial.quiet()

        assert trial.world.count() == count

    keep(law)


def test_the_suite_tries_every_type_of_every_provider(tmp_path: Path) -> None:
    tried = {case.type for case in CASES}
    for name, case in {case.type.partition(".")[0]: case for case in CASES}.items():
        if name == "aws":  # thousands, all of one mechanism: some here, many end to end
            continue
        missing = {t for t in case.world(tmp_path).provider.types() if not t.startswith("sim.aws.")} - tried

        assert not missing, name
