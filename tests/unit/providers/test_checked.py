"""Whatever a provider does, the checked session answers, or raises a coded error."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import pytest

from firma.core.model.call import Act, Answer, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import FirmaError, PermanentError, TemporaryError, diagnose
from firma.core.model.schema import Attribute, Kind, Recovery, TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, Sensitive, Unknown
from firma.providers.checked import checked
from firma.providers.contract import Session

SCHEMA = TypeSchema(
    type="bad.Thing",
    attributes={
        "v": Attribute(kind=Kind.INTEGER),
        "password": Attribute(kind=Kind.TEXT, sensitive=True),
        "id": Attribute(kind=Kind.TEXT, read_only=True),
    },
    recovery=Recovery(call_max_ms=50),
)
CANARY = "canary-9d1c"
REQUEST = Request(act=Act.CREATE, type="bad.Thing", desired=Map(v=1, password=Sensitive(CANARY)))


class Bad:
    """A session that does for every question what it is told."""

    def __init__(self, do: Callable[[], Awaitable[Any]], calls_max: int = 0) -> None:
        self.do, self.calls_max = do, calls_max

    async def call(self, request: Request) -> Any:
        return await self.do()

    async def identity(self) -> Any:
        return await self.do()

    async def plan(self, request: PlanRequest) -> Any:
        return await self.do()

    async def read(self, type_name: str, thing: Thing) -> Any:
        return await self.do()

    async def find(self, type_name: str, tags: Map) -> Any:
        return await self.do()

    async def list(self, type_name: str) -> Any:
        return await self.do()

    async def lookup(self, type_name: str, inputs: Map) -> Any:
        return await self.do()

    async def stage(self, asset: Asset, content: bytes) -> Any:
        return await self.do()

    async def upgrade(self, type_name: str, thing: Thing) -> Any:
        return await self.do()

    async def close(self) -> None:
        pass


def saying(answer: Any) -> Session:
    async def do() -> Any:
        return answer

    return checked(Bad(do), lambda _: SCHEMA)


def raising(error: BaseException) -> Session:
    async def do() -> Any:
        raise error

    return checked(Bad(do), lambda _: SCHEMA)


def call(session: Session, request: Request = REQUEST) -> Answer:
    return asyncio.run(session.call(request))


def done(**attributes: Any) -> Answer:
    return Answer(status=Status.DONE, thing=Thing(identifier="i", attributes=Map(attributes)))


def code_of(answer: Answer) -> str:
    assert answer.problem is not None
    return answer.problem.code


def test_an_honest_answer_passes_unchanged() -> None:
    answer = done(v=1, password=Sensitive(CANARY), id="i")

    assert call(saying(answer)) is answer


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (None, "F604"),
        ("done", "F604"),
        (Answer(status=Status.DONE), "F604"),
        (Answer(status=Status.DONE, thing=Thing(identifier="")), "F604"),
        (done(v=1), "F604"),
        (done(v=1, id="i", strange=1), "F602"),
        (done(v="one", id="i"), "F603"),
        (done(v=Unknown(), id="i"), "F603"),
    ],
)
def test_too_little_and_too_much_and_the_wrong_kind_are_never_done(answer: Any, code: str) -> None:
    found = call(saying(answer))

    assert (found.status, found.certain, found.suspect, code_of(found)) == (Status.FAILED, False, True, code)


def test_what_was_made_is_kept_without_what_does_not_fit() -> None:
    found = call(saying(done(v="one", id="i", strange=1)))

    assert found.thing == Thing(identifier="i", attributes=Map(id="i"))


@pytest.mark.parametrize("error", [RuntimeError("x"), KeyError("y"), SystemError("z"), asyncio.CancelledError()])
def test_a_provider_that_raises_is_answered_as_unclear(error: BaseException) -> None:
    found = call(raising(error))

    assert (found.status, found.certain, code_of(found)) == (Status.FAILED, False, "F600")


def test_an_error_with_a_code_keeps_its_code_and_what_to_do_next() -> None:
    found = call(raising(TemporaryError(diagnose("F623", "down"))))

    assert (found.status, found.certain, found.temporary, code_of(found)) == (Status.FAILED, False, True, "F623")


@pytest.mark.parametrize(
    "session",
    [
        raising(RuntimeError(f"bad password {CANARY!r}")),
        raising(PermanentError(diagnose("F612", f"no: {CANARY}", value=CANARY, notes=(f"<{CANARY}>",)))),
        saying(Answer(status=Status.FAILED, problem=diagnose("F612", f"no: {CANARY}"))),
    ],
)
def test_no_error_shows_a_sensitive_input(session: Session) -> None:
    found = call(session)

    assert found.problem is not None
    assert CANARY not in str(found.problem.to_plain())
    assert "(sensitive)" in found.problem.detail


def test_a_hanging_call_is_lost_in_time_and_its_late_answer_is_evidence() -> None:
    late: list[tuple[Request, Answer]] = []

    async def scene() -> Answer:
        gate = asyncio.Event()

        async def hang() -> Answer:
            await gate.wait()
            return done(v=1, id="i")

        session = checked(Bad(hang), lambda _: SCHEMA, late=lambda request, answer: late.append((request, answer)))
        answer = await session.call(REQUEST)
        assert not late
        gate.set()
        await session.close()
        return answer

    answer = asyncio.run(scene())

    assert (answer.status, answer.certain, code_of(answer)) == (Status.LOST, False, "F601")
    assert [(request, found.status) for request, found in late] == [(REQUEST, Status.DONE)]


def test_cancelling_the_caller_does_not_cancel_the_call() -> None:
    ended: list[str] = []

    async def scene() -> None:
        async def slow() -> Answer:
            await asyncio.sleep(0.01)
            ended.append("call")
            return done(v=1, id="i")

        session = checked(Bad(slow), lambda _: SCHEMA)
        task = asyncio.ensure_future(session.call(REQUEST))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await session.close()

    asyncio.run(scene())

    assert ended == ["call"]


def test_a_session_that_lets_in_two_calls_at_a_time_is_not_timed_while_it_waits() -> None:
    running, most = 0, 0

    async def work() -> Answer:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.02)
        running -= 1
        return done(v=1, id="i")

    async def scene() -> list[Answer]:
        session = checked(Bad(work, calls_max=2), lambda _: SCHEMA)
        return await asyncio.gather(*(session.call(REQUEST) for _ in range(8)))

    answers = asyncio.run(scene())

    assert {answer.status for answer in answers} == {Status.DONE}
    assert most == 2


QUESTIONS: list[Callable[[Session], Coroutine[Any, Any, Any]]] = [
    lambda s: s.identity(),
    lambda s: s.plan(PlanRequest(act=Act.CREATE, type="bad.Thing")),
    lambda s: s.read("bad.Thing", Thing(identifier="i")),
    lambda s: s.find("bad.Thing", EMPTY),
    lambda s: s.list("bad.Thing"),
    lambda s: s.lookup("bad.Thing", EMPTY),
    lambda s: s.upgrade("bad.Thing", Thing(identifier="i")),
]


@pytest.mark.parametrize("ask", QUESTIONS)
@pytest.mark.parametrize(("make", "code"), [(lambda: saying(7), "F604"), (lambda: raising(ValueError("x")), "F600")])
def test_every_question_is_answered_or_raises_a_coded_error(
    ask: Callable[[Session], Coroutine[Any, Any, Any]], make: Callable[[], Session], code: str
) -> None:
    with pytest.raises(FirmaError) as caught:
        asyncio.run(ask(make()))

    assert caught.value.diagnostics[0].code == code


@pytest.mark.parametrize(
    ("thing", "code"),
    [
        (Thing(identifier=""), "F604"),
        (Thing(identifier="i", attributes=Map(strange=1)), "F602"),
        (Thing(identifier="i", attributes=Map(v="x")), "F603"),
    ],
)
def test_a_read_that_shows_nonsense_is_no_observation(thing: Thing, code: str) -> None:
    with pytest.raises(PermanentError) as caught:
        asyncio.run(saying(thing).read("bad.Thing", thing))

    assert caught.value.diagnostics[0].code == code


def test_a_plan_outside_the_schema_is_a_problem_and_unknowns_in_it_are_not() -> None:
    ask = PlanRequest(act=Act.CREATE, type="bad.Thing")

    def plan(answer: PlanAnswer) -> PlanAnswer:
        return asyncio.run(saying(answer).plan(ask))

    assert plan(PlanAnswer(planned=Map(v=Unknown(), id=Unknown()))).problem is None
    for bad in (PlanAnswer(planned=Map(strange=1)), PlanAnswer(replace=("strange",))):
        problem = plan(bad).problem
        assert problem is not None
        assert problem.code == "F602"


def test_identity_passes() -> None:
    assert asyncio.run(saying(Identity(store="x")).identity()) == Identity(store="x")
