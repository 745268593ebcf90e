"""The suite can fail: providers with a planted bug, and the law that catches each."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from conformance.provider import test_agreement as agreement
from conformance.provider import test_laws as laws
from conformance.provider.case import Case, Trial, World
from conformance.provider.cases_sim import CASES, in_memory
from conformance.provider.conftest import Keep, Law
from firma.core.model.call import Act, Answer, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.providers.contract import Session
from firma.providers.sim.faults import Faults

pytestmark = pytest.mark.mutant


class Honest:
    """A session that passes everything on; mutants change one thing."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def __getattr__(self, name: str) -> Any:
        return getattr(self.session, name)


@dataclass(slots=True)
class Mutated:
    """A provider whose sessions are mutants."""

    inner: Any
    mutant: Callable[[Session], Any]
    name: str = "sim"

    def types(self) -> tuple[str, ...]:
        return tuple(self.inner.types())

    def schema(self, type_name: str) -> TypeSchema | None:
        found: TypeSchema | None = self.inner.schema(type_name)
        return found

    async def open(self, configuration: Map) -> Any:
        return self.mutant(await self.inner.open(configuration))


class ForgetsTokens(Honest):
    async def call(self, request: Request) -> Answer:
        return await self.session.call(replace(request, token=None))


class TokensForEver(Honest):
    """Answers by token alone: another request under it gets the first answer."""

    answers: Mapping[str | None, Answer] = {}

    async def call(self, request: Request) -> Answer:
        if request.token is not None and request.token in self.answers:
            return self.answers[request.token]
        answer = await self.session.call(request)
        self.answers = {**self.answers, request.token: answer}
        return answer


class ReadsNothing(Honest):
    async def read(self, _: str, __: Thing) -> Thing | None:
        return None


class ReadsTheRecord(Honest):
    async def read(self, _: str, thing: Thing) -> Thing | None:
        return thing


class FindsHalf(Honest):
    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        return (await self.session.find(type_name, tags))[:1]


class FindsEverything(Honest):
    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        del tags
        return tuple(await self.session.list(type_name))


class ForgetsTags(Honest):
    async def call(self, request: Request) -> Answer:
        return await self.session.call(replace(request, tags=EMPTY))


class ListsNothing(Honest):
    async def list(self, _: str) -> tuple[Thing, ...]:
        return ()


class LosesPrivateBytes(Honest):
    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        seen = await self.session.read(type_name, thing)
        return None if seen is None else replace(seen, private=b"")


class IgnoresConditions(Honest):
    async def call(self, request: Request) -> Answer:
        prior = None if request.prior is None else replace(request.prior, condition="")
        return await self.session.call(replace(request, prior=prior))


class MissesTheMissing(Honest):
    """Deleting what is not there fails."""

    async def call(self, request: Request) -> Answer:
        deleted = request.prior if request.act is Act.DELETE else None
        if deleted is not None and await self.session.read(request.type, deleted) is None:
            return Answer(status=Status.FAILED, gone=True)
        return await self.session.call(request)


class HidesWhatItMade(Honest):
    """A failed creation is always certain and shows nothing."""

    async def call(self, request: Request) -> Answer:
        answer = await self.session.call(request)
        return answer if answer.status is not Status.FAILED else replace(answer, certain=True, thing=None)


class Raises(Honest):
    async def call(self, request: Request) -> Answer:
        answer = await self.session.call(request)
        if answer.status is Status.REFUSED:
            raise ValueError("refused")
        return answer


class KeepsOldInputs(Honest):
    """An update never takes anything away."""

    async def call(self, request: Request) -> Answer:
        if request.act is Act.UPDATE and request.prior is not None:
            old = {n: v for n, v in request.prior.attributes.items() if n not in {"id", "arn"}}
            request = replace(request, desired=Map({**old, **request.desired}))
        return await self.session.call(request)


class PlansWithoutUnknowns(Honest):
    async def plan(self, request: PlanRequest) -> PlanAnswer:
        return PlanAnswer(planned=request.desired)


class NeverReplaces(Honest):
    async def plan(self, request: PlanRequest) -> PlanAnswer:
        return replace(await self.session.plan(request), replace=())


class NeverUpgrades(Honest):
    async def upgrade(self, _: str, thing: Thing) -> Thing:
        return thing


class ShowsTooMuch(Honest):
    async def call(self, request: Request) -> Answer:
        answer = await self.session.call(request)
        if answer.thing is None:
            return answer
        return replace(answer, thing=replace(answer.thing, attributes=answer.thing.attributes.with_(extra=1)))


class CancelsCalls(Honest):
    """A caller that goes away undoes the call that was sent."""

    async def call(self, request: Request) -> Answer:
        task = asyncio.ensure_future(self.session.call(request))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            answer = await task
            await self.session.call(Request(act=Act.DELETE, type=request.type, prior=answer.thing))
            raise


def case_of(type_name: str) -> Case:
    return next(case for case in CASES if case.type == type_name)


def keeper(case: Case, mutant: Callable[[Session], Any], folder: Path) -> Keep:
    """Return what tries a law, without the checked wrapper: it would catch some mutants before the law does."""

    async def tried(law: Law) -> None:
        world = case.world(folder)
        world.provider = Mutated(world.provider, mutant)
        trial = Trial(case, world, await world.provider.open(EMPTY))
        with contextlib.suppress(TimeoutError):
            await law(trial)

    return lambda law: asyncio.run(tried(law))


CAUGHT: list[tuple[type[Honest], str, Callable[[Keep], None]]] = [
    (ForgetsTokens, "sim.cc.Plain", laws.test_the_same_token_gives_the_first_answer_also_to_another_process),
    (ForgetsTokens, "sim.cc.Only", agreement.test_one_token_at_once_in_two_processes_makes_one_thing),
    (TokensForEver, "sim.cc.Plain", laws.test_a_token_never_answers_for_another_request),
    (ReadsNothing, "sim.cc.Plain", laws.test_read_shows_what_is_there_and_none_only_where_nothing_is),
    (ReadsTheRecord, "sim.cc.Plain", laws.test_read_shows_drift),
    (ReadsTheRecord, "sim.tf.Tag", agreement.test_a_lost_update_is_seen_by_reading_once_it_is_quiet),
    (FindsHalf, "sim.tf.Tag", laws.test_find_gives_exactly_what_carries_the_tags),
    (FindsEverything, "sim.tf.Tag", laws.test_find_gives_exactly_what_carries_the_tags),
    (ForgetsTags, "sim.tf.Tag", agreement.test_a_lost_creation_is_found_by_its_tags_once_it_is_quiet),
    (ListsNothing, "sim.tf.List", laws.test_list_gives_everything_whoever_made_it),
    (ListsNothing, "sim.tf.List", agreement.test_a_lost_creation_is_in_the_list_or_surely_nothing_is_there),
    (LosesPrivateBytes, "sim.tf.Tag", laws.test_private_bytes_come_back_unchanged_and_are_needed),
    (MissesTheMissing, "sim.cc.Plain", laws.test_deleting_what_is_not_there_is_done),
    (Raises, "sim.cc.Plain", laws.test_an_unknown_input_is_answered_not_raised_and_leaves_nothing),
    (KeepsOldInputs, "sim.cc.Plain", agreement.test_an_input_that_is_taken_away_is_gone),
    (PlansWithoutUnknowns, "sim.tf.Tag", agreement.test_a_plan_is_kept_by_the_call_that_follows),
    (NeverReplaces, "sim.tf.Tag", agreement.test_a_plan_names_what_forces_a_replacement),
    (NeverUpgrades, "sim.tf.Tag", agreement.test_an_older_record_is_upgraded_and_can_be_used),
    (ShowsTooMuch, "sim.cc.Plain", agreement.test_an_answer_shows_what_was_given_and_everything_that_is_promised),
    (CancelsCalls, "sim.cc.Plain", laws.test_cancelling_leaves_nothing_that_its_token_does_not_settle),
]


@pytest.mark.parametrize(("mutant", "type_name", "law"), CAUGHT, ids=lambda x: getattr(x, "__name__", x))
def test_a_planted_bug_is_caught_by_its_law(
    mutant: type[Honest], type_name: str, law: Callable[[Keep], None], tmp_path: Path
) -> None:
    law(keeper(case_of(type_name), Honest, tmp_path))

    with pytest.raises((AssertionError, ValueError)):
        law(keeper(case_of(type_name), mutant, tmp_path))


@pytest.mark.parametrize("act", [Act.UPDATE, Act.DELETE])
def test_a_session_that_ignores_conditions_is_caught(act: Act, tmp_path: Path) -> None:
    law = laws.test_a_condition_that_no_longer_holds_refuses_and_says_suspect
    law(keeper(case_of("sim.cc.Etag"), Honest, tmp_path), act)

    with pytest.raises(AssertionError):
        law(keeper(case_of("sim.cc.Etag"), IgnoresConditions, tmp_path), act)


def test_a_session_that_hides_what_a_failed_creation_left_is_caught(tmp_path: Path) -> None:
    law = laws.test_a_failed_creation_shows_what_it_left_or_says_that_it_does_not_know
    case = case_of("sim.tf.Tag")
    law(case, tmp_path)

    def broken(_: Path, seed: int) -> World:
        world = in_memory(case.type, seed, Faults.at(0.6))
        world.provider = Mutated(world.provider, HidesWhatItMade)
        return world

    with pytest.raises(AssertionError):
        law(replace(case, broken_world=broken), tmp_path)
