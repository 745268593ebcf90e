"""Schema and answers agree: what a schema claims is what happens, recovery after a lost answer included."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from conformance.provider.case import Case, Trial, thing_of
from conformance.provider.cases_all import those
from conformance.provider.conftest import Keep
from firma.core.model.call import Act, PlanRequest, Status
from firma.core.model.schema import Mode
from firma.core.model.value import EMPTY, Map, Unknown
from firma.providers.checked import fitted, gap


def test_a_schema_is_whole(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        schema, types = trial.schema, trial.world.provider.types()
        paths = {str(path[0]) for path in (*schema.create_only, *schema.read_only, *schema.write_only)}

        assert list(types) == sorted(types)
        assert schema.type in types
        assert schema.provider == trial.world.provider.name
        assert paths <= schema.attributes.keys()
        assert trial.world.provider.schema("no.such.Type") is None
        assert trial.case.has(Mode.TOKEN) == (schema.recovery.token_life_ms > 0)
        assert not trial.case.has(Mode.FIND) or schema.tags in schema.attributes
        assert schema.recovery.call_max_ms > 0

    keep(law)


def test_an_answer_shows_what_was_given_and_everything_that_is_promised(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        inputs = trial.case.inputs(0)
        thing = await trial.create()

        assert fitted(trial.schema, thing.attributes)[1] is None
        assert gap(trial.schema, thing.attributes) is None
        assert {name: thing.attributes[name] for name in inputs} == dict(inputs)
        assert thing.version == trial.schema.version
        assert bool(thing.condition) == trial.schema.conditional

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.schema.identifier_is_name), ids=str)
def test_an_identifier_that_is_a_name_is_an_input_and_taken_once(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        answer = await trial.session.call(trial.request(Act.CREATE, trial.case.inputs(0)))

        assert thing.identifier in trial.case.inputs(0).values()
        assert (answer.status, answer.certain, answer.thing) == (Status.FAILED, True, None)
        assert answer.problem is not None
        assert answer.problem.code == "F613"
        assert trial.world.count() == 1

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.changed is not None), ids=str)
def test_an_update_gives_what_was_desired_and_keeps_the_identifier(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.case.changed is not None
        thing = await trial.create()
        desired = trial.case.changed(trial.case.inputs(0))
        after = thing_of(await trial.session.call(trial.request(Act.UPDATE, desired, thing)))
        await trial.settle()

        assert after.identifier == thing.identifier
        assert {name: after.attributes[name] for name in desired} == dict(desired)
        assert await trial.session.read(trial.case.type, after) == after

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.shrunk is not None), ids=str)
def test_an_input_that_is_taken_away_is_gone(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.case.shrunk is not None
        desired = trial.case.shrunk(trial.case.inputs(0))
        taken = trial.case.inputs(0).keys() - desired.keys()
        after = thing_of(await trial.session.call(trial.request(Act.UPDATE, desired, await trial.create())))

        assert taken
        assert all(after.attributes.get(name) is None for name in taken)

    keep(law)


# -- recovery: the answer is lost, and what the schema claims settles it ------------------------------


async def lose_creation(trial: Trial) -> tuple[str, Map]:
    """Send a creation, and forget its answer: return its token and tags."""
    baseline = await trial.session.list(trial.case.type) if trial.case.has(Mode.LIST) else ()
    assert baseline == ()
    request = trial.request(Act.CREATE, trial.case.inputs(0))
    await trial.session.call(request)
    await trial.session.close()
    trial.session = await trial.world.open()
    return request.token or "", request.tags


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.FIND)), ids=str)
def test_a_lost_creation_is_found_by_its_tags_once_it_is_quiet(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        _, tags = await lose_creation(trial)
        await trial.quiet()
        found = await trial.session.find(trial.case.type, tags)

        assert len(found) == trial.world.count() == 1
        assert {name: found[0].attributes[name] for name in trial.case.inputs(0)} == dict(trial.case.inputs(0))
        assert found[0].private or not trial.schema.planned

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.LIST)), ids=str)
def test_a_lost_creation_is_in_the_list_or_surely_nothing_is_there(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        await lose_creation(trial)
        await trial.quiet()

        assert len(await trial.session.list(trial.case.type)) == trial.world.count()

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: not c.schema.recovery.modes), ids=str)
def test_a_type_without_recovery_offers_no_way_that_would_be_half_true(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        _, tags = await lose_creation(trial)
        await trial.quiet()

        assert tags == EMPTY
        assert await trial.session.list(trial.case.type) == ()
        assert await trial.session.find(trial.case.type, Map({"firma:object": None})) == ()

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.changed is not None and not c.ledger_only), ids=str)
def test_a_lost_update_is_seen_by_reading_once_it_is_quiet(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert trial.case.changed is not None
        thing = await trial.create()
        desired = trial.case.changed(trial.case.inputs(0))
        request = trial.request(Act.UPDATE, desired, thing)
        await trial.session.call(request)
        await trial.quiet()
        other = await trial.world.open()
        seen = await other.read(trial.case.type, thing)

        assert seen is not None
        assert {name: seen.attributes[name] for name in desired} == dict(desired)
        if trial.case.has(Mode.TOKEN):
            assert thing_of(await other.call(request)).attributes == seen.attributes

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.TOKEN) and c.remembers_tokens), ids=str)
def test_a_replayed_creation_does_not_come_true_again_after_a_deletion(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        request = trial.request(Act.CREATE, trial.case.inputs(0))
        thing = thing_of(await trial.session.call(request))
        await trial.session.call(trial.request(Act.DELETE, prior=thing))
        await trial.session.call(request)

        assert trial.world.count() == 0

    keep(law)


# -- many at once ------------------------------------------------------------------------------------


def test_many_creations_at_once_are_as_many_things(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        requests = [trial.request(Act.CREATE, trial.case.inputs(number)) for number in range(8)]
        answers = await asyncio.gather(*(trial.session.call(request) for request in requests))

        assert len({thing_of(answer).identifier for answer in answers}) == 8
        assert trial.world.count() == (0 if _counts_nothing(trial.case) else 8)

    keep(law)


def _counts_nothing(case: Case) -> bool:
    return case.ledger_only and case.type != "builtin.Command"


@pytest.mark.parametrize("case", those(lambda c: c.has(Mode.TOKEN)), ids=str)
def test_one_token_at_once_in_two_processes_makes_one_thing(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        request = trial.request(Act.CREATE, trial.case.inputs(0))
        sessions = [trial.session, await trial.world.open(), await trial.world.open()]
        answers = await asyncio.gather(*(session.call(request) for session in sessions))

        assert len({thing_of(answer) for answer in answers}) == 1
        assert trial.world.count() == (0 if trial.case.ledger_only else 1)

    keep(law)


# -- planned types -----------------------------------------------------------------------------------


@pytest.mark.parametrize("case", those(lambda c: c.schema.planned), ids=str)
def test_a_plan_is_kept_by_the_call_that_follows(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        inputs = trial.case.inputs(0)
        planned = (await trial.session.plan(PlanRequest(act=Act.CREATE, type=trial.case.type, desired=inputs))).planned
        thing = await trial.create()

        assert any(isinstance(value, Unknown) for value in planned.values())
        assert planned.keys() == thing.attributes.keys()
        assert all(isinstance(value, Unknown) or value == thing.attributes[name] for name, value in planned.items())
        same = PlanRequest(act=Act.UPDATE, type=trial.case.type, desired=inputs, prior=thing)
        assert (await trial.session.plan(same)).no_op

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.schema.planned and bool(c.schema.create_only)), ids=str)
def test_a_plan_names_what_forces_a_replacement(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        for name in ("k",):
            desired = trial.case.inputs(0).with_(**{name: 77})
            request = PlanRequest(act=Act.UPDATE, type=trial.case.type, desired=desired, prior=thing)

            assert (await trial.session.plan(request)).replace == (name,)

    keep(law)


@pytest.mark.parametrize("case", those(lambda c: c.schema.version > 0), ids=str)
def test_an_older_record_is_upgraded_and_can_be_used(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()
        old = Map({("value" if name == "v" else name): value for name, value in thing.attributes.items()})
        upgraded = await trial.session.upgrade(trial.case.type, replace(thing, attributes=old, version=0))

        assert upgraded == thing
        assert (await trial.session.call(trial.request(Act.DELETE, prior=upgraded))).status is Status.DONE

    keep(law)


def test_a_current_record_stays_as_it_is(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        thing = await trial.create()

        assert await trial.session.upgrade(trial.case.type, thing) == thing

    keep(law)


def test_an_instance_says_who_it_is(keep: Keep) -> None:
    async def law(trial: Trial) -> None:
        assert (await trial.session.identity()).store

    keep(law)
