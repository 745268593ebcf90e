"""The user's own provider, in real processes: what it does wrong is answered, and never takes the engine with it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.call import Act, Answer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import FirmaError
from firma.core.model.value import Map, SecretRef, Sensitive, Unknown
from firma.providers.contract import Session
from firma.providers.own.provider import OwnProvider
from unit.providers.own_place import BAD, CANARY, Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    found = Place(tmp_path)
    found.write("bad", BAD)
    return found


def request(do: str, **more: Any) -> Request:
    return Request(act=Act.CREATE, type="own.bad.Bad", desired=Map(do=do, **more))


def create(place: Place, do: str, **more: Any) -> Answer:
    answer = place.run(lambda _, session: session.call(request(do, **more)))
    assert isinstance(answer, Answer)
    return answer


def code_of(answer: Answer) -> str:
    assert answer.problem is not None, answer
    return answer.problem.code


@pytest.mark.parametrize(
    ("do", "status", "certain", "code"),
    [
        ("exit", Status.LOST, False, "F631"),
        ("kill", Status.LOST, False, "F631"),
        ("garbage", Status.LOST, False, "F632"),
        ("raise", Status.FAILED, False, "F633"),
        ("nothing", Status.FAILED, True, "F633"),
        ("text", Status.FAILED, False, "F632"),
        ("none", Status.FAILED, False, "F632"),
        ("empty", Status.FAILED, False, "F632"),
        ("value", Status.FAILED, False, "F632"),
        ("little", Status.FAILED, False, "F604"),
        ("much", Status.FAILED, False, "F602"),
        ("over", Status.FAILED, False, "F602"),
        ("kind", Status.FAILED, False, "F603"),
        ("leak", Status.FAILED, False, "F634"),
    ],
)
def test_whatever_a_class_does_wrong_is_answered(
    place: Place, do: str, status: Status, *, certain: bool, code: str
) -> None:
    answer = create(place, do, secret=SecretRef("environment", "SECRET"))

    assert (answer.status, answer.certain, code_of(answer)) == (status, certain, code)
    assert CANARY not in repr(answer)
    assert answer.problem is not None
    assert CANARY not in str(answer.problem.to_plain())


def test_the_last_words_of_a_dying_process_are_in_the_diagnostic(place: Place) -> None:
    answer = create(place, "exit", secret=SecretRef("environment", "SECRET"))

    assert answer.problem is not None
    assert "exit code 3" in answer.problem.detail
    assert "about to die" in answer.problem.notes[0]
    assert "working on exit (secret environment:SECRET)" in answer.problem.notes[0]


def test_a_process_that_died_is_started_again(place: Place) -> None:
    async def scene(_: OwnProvider, session: Session) -> list[Answer]:
        return [await session.call(request(do)) for do in ("pid", "exit", "pid", "kill", "ok")]

    first, died, second, killed, last = place.run(scene)

    assert (code_of(died), code_of(killed)) == ("F631", "F631")
    assert (first.status, second.status, last.status) == (Status.DONE, Status.DONE, Status.DONE)
    assert first.thing.attributes["out"] != second.thing.attributes["out"]


def test_a_call_that_hangs_is_lost_in_time_and_does_not_hold_up_the_next(place: Place) -> None:
    pids: list[int] = []

    async def scene(_: OwnProvider, session: Session) -> list[Answer]:
        before = await session.call(request("pid"))
        assert before.thing is not None
        pids.append(int(before.thing.attributes["out"]))
        hung, other = await asyncio.gather(session.call(request("hang")), session.call(request("slow")))
        return [hung, other, await session.call(request("pid"))]

    hung, other, after = place.run(scene)

    assert (hung.status, hung.certain, code_of(hung)) == (Status.LOST, False, "F601")
    assert (other.status, after.status) == (Status.DONE, Status.DONE)
    assert int(after.thing.attributes["out"]) != pids[0]
    with pytest.raises(ProcessLookupError):
        os.kill(pids[0], 0)


def test_no_more_calls_run_at_a_time_than_are_allowed(place: Place) -> None:
    async def scene(_: OwnProvider, session: Session) -> float:
        started = asyncio.get_running_loop().time()
        answers = await asyncio.gather(*(session.call(request("slow")) for _ in range(4)))
        assert {answer.status for answer in answers} == {Status.DONE}
        return asyncio.get_running_loop().time() - started

    assert place.run(scene, calls_max=2) >= 0.6


def test_the_process_sees_what_is_passed_and_nothing_else(place: Place) -> None:
    async def scene(_: OwnProvider, session: Session) -> Answer:
        return await session.call(request("environment"))

    answer = place.run(scene, passed=("PASSED",))

    assert answer.thing.attributes["out"].split(",") == ["LC_CTYPE", "PASSED", "PATH", "PYTHONUNBUFFERED"]


def test_a_secret_reaches_the_class_and_comes_back_as_a_reference(place: Place) -> None:
    reference = SecretRef("environment", "SECRET")
    answer = create(place, "echo", secret=reference)

    assert answer.thing is not None
    assert answer.thing.attributes == Map(do="echo", secret=reference, out=reference)


def test_a_secret_that_is_missing_refuses_before_anything_is_sent(place: Place) -> None:
    answer = create(place, "ok", secret=SecretRef("environment", "NOT_SET"))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, "F640")


def test_a_sensitive_value_is_not_in_the_errors_of_a_class(place: Place) -> None:
    answer = create(place, "raise", secret=Sensitive(CANARY))

    assert answer.problem is not None
    assert CANARY not in str(answer.problem.to_plain())
    assert "it broke with '(sensitive)'" in answer.problem.detail


def test_what_is_gone_is_done_for_a_deletion_and_suspect_for_an_update(place: Place) -> None:
    thing = Thing(identifier="i", attributes=Map(do="ok", out="x"))

    async def scene(_: OwnProvider, session: Session) -> list[Answer]:
        requests = [
            Request(act=act, type="own.bad.Bad", desired=Map(do="ok"), prior=thing) for act in (Act.DELETE, Act.UPDATE)
        ]
        return [await session.call(one) for one in requests]

    deleted, updated = place.run(scene)

    assert (deleted.status, deleted.gone) == (Status.DONE, True)
    assert (updated.status, updated.gone, updated.suspect, code_of(updated)) == (Status.FAILED, True, True, "F614")


def test_without_read_what_is_recorded_is_shown(place: Place) -> None:
    thing = Thing(identifier="i", attributes=Map(do="ok", out="x"))

    assert place.run(lambda _, session: session.read("own.bad.Bad", thing)) == thing


OPTIONAL = """
class Bad:
    version = 1

    class Inputs:
        size: int = 3
        zone: str = "a"

    class Outputs:
        area: int

    def __init__(self, configuration):
        self.factor = configuration["factor"]

    def create(self, inputs):
        return "i", {"area": inputs.size * self.factor}

    def read(self, identifier):
        return {"size": 9, "area": 18}

    def update(self, identifier, inputs):
        return {"area": inputs.size * self.factor}

    def delete(self, identifier): ...

    def plan(self, inputs, prior, act):
        known = isinstance(inputs.size, int)
        replace = ["zone"] if prior is not None and prior.zone != inputs.zone else []
        return {"planned": {"area": inputs.size * self.factor} if known else {}, "replace": replace}

    def lookup(self, inputs):
        return {"area": inputs["size"]}

    def upgrade(self, attributes, version):
        return {"size": attributes["length"], "area": 1}
"""


def test_the_optional_methods_and_defaults_are_used(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.write("bad", OPTIONAL)
    kind = "own.bad.Bad"

    async def scene(_: OwnProvider, session: Session) -> None:
        made = Thing(identifier="i", attributes=Map(area=6), version=1)
        assert (await session.call(Request(act=Act.CREATE, type=kind))).thing == made
        assert await session.read(kind, made) == Thing(identifier="i", attributes=Map(size=9, area=18), version=1)

        planned = await session.plan(PlanRequest(act=Act.CREATE, type=kind, desired=Map(size=4)))
        assert planned.planned == Map(size=4, area=8)
        later = PlanRequest(act=Act.UPDATE, type=kind, desired=Map(size=Unknown(), zone="b"), prior=made)
        unknown = await session.plan(later)
        assert (unknown.planned, unknown.replace) == (Map(size=Unknown(), zone="b"), ("zone",))

        assert await session.lookup(kind, Map(size=2)) == Map(area=2)
        old = Thing(identifier="i", attributes=Map(length=5), version=0)
        upgraded = Thing(identifier="i", attributes=Map(size=5, area=1), version=1)
        assert await session.upgrade(kind, old) == upgraded
        with pytest.raises(FirmaError) as caught:
            await session.upgrade(kind, Thing(identifier="i", version=2))
        assert caught.value.diagnostics[0].code == "F622"

    place.run(scene, configuration=Map(factor=2))
