"""The user's own provider, in real processes: what it does wrong is answered, and never takes the engine with it."""

from __future__ import annotations

import asyncio
import os
import textwrap
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from firma.core.model.call import Act, Answer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import FirmaError, PermanentError
from firma.core.model.schema import Kind, Mode
from firma.core.model.value import Map, SecretRef, Sensitive, Unknown
from firma.providers.checked import checked
from firma.providers.contract import Session
from firma.providers.own.provider import OwnProvider, OwnSettings

CANARY = "canary-41c7e0"

BAD = '''
import asyncio, os, sys, time
from pathlib import Path
from firma.providers.own import GoneError, NothingDoneError


class Bad:
    """Does what its input says."""

    call_max_s = 2

    class Inputs:
        do: str
        secret: str | None

    class Outputs:
        out: str

    def create(self, inputs: Inputs):
        print("working on", inputs.do, inputs.secret)
        match inputs.do:
            case "exit":
                print("about to die", file=sys.stderr, flush=True)
                os._exit(3)
            case "kill":
                os.kill(os.getpid(), 9)
            case "hang":
                time.sleep(60)
            case "garbage":
                for number in range(3, 64):
                    try:
                        os.write(number, b"this is no message\\n")
                    except OSError:
                        pass
                time.sleep(1)
            case "raise":
                raise ValueError(f"it broke with {inputs.secret!r}")
            case "nothing":
                raise NothingDoneError("the quota is used up")
            case "text":
                return "just-an-identifier"
            case "none":
                return None
            case "empty":
                return "", {"out": "x"}
            case "little":
                return "i", {}
            case "much":
                return "i", {"out": "x", "more": 1}
            case "over":
                return "i", {"out": "x", "do": "something else"}
            case "kind":
                return "i", {"out": 7}
            case "value":
                return "i", {"out": object()}
            case "leak":
                return "i", {"out": f"postgres://me:{inputs.secret}@host"}
            case "echo":
                return "i", {"out": inputs.secret}
            case "environment":
                return "i", {"out": ",".join(sorted(os.environ))}
            case "pid":
                return "i", {"out": str(os.getpid())}
            case "slow":
                time.sleep(0.3)
        return "i", {"out": "fine"}

    def update(self, identifier, inputs: Inputs):
        raise GoneError()

    async def delete(self, identifier):
        raise GoneError()
'''


class Place:
    """A folder with modules of own types."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, source: str) -> None:
        (self.folder / f"{name}.py").write_text(textwrap.dedent(source))

    def provider(self, **more: Any) -> OwnProvider:
        environment = {"PATH": "/usr/bin:/bin", "SECRET": CANARY, "PASSED": "p", "CANARY": CANARY}
        return OwnProvider(OwnSettings(paths=(self.folder,), **more), environment=environment)

    def run(self, scene: Callable[[OwnProvider, Session], Awaitable[Any]], module: str = "bad", **more: Any) -> Any:
        async def run() -> Any:
            provider = self.provider(**more)
            session = checked(await provider.open(Map(module=module, name="Bad")), provider.schema)
            try:
                return await scene(provider, session)
            finally:
                await session.close()
                await provider.close()

        return asyncio.run(run())


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


def test_a_schema_comes_from_the_annotations(tmp_path: Path) -> None:
    place = Place(tmp_path)
    place.write(
        "dns",
        '''
        from typing import Literal, TypedDict

        class Target(TypedDict):
            host: str
            port: int

        class Record:
            """A name."""
            create_only = ("zone",)
            sensitive = ("key",)
            version = 2
            lag_s = 3

            class Inputs:
                zone: str
                kind: Literal["A", "TXT"] = "A"
                weights: list[float] | None
                labels: dict[str, str]
                target: Target
                key: str = ""
                anything: object
                tags: dict[str, str] | None

            class Outputs:
                fqdn: str

            def create(self, inputs, token, tags): ...
            def delete(self, identifier): ...
            def find(self, tags): ...
            def plan(self, inputs, prior): ...
        ''',
    )

    async def load() -> OwnProvider:
        provider = place.provider()
        await provider.load(["own.dns.Record"])
        await provider.close()
        return provider

    provider = asyncio.run(load())
    schema = provider.schema("own.dns.Record")

    assert provider.types() == ("own.dns.Record",)
    assert schema is not None
    attributes = schema.attributes
    assert {name for name, attribute in attributes.items() if attribute.required} == {
        "zone",
        "labels",
        "target",
        "anything",
    }
    assert attributes["kind"].enum == ("A", "TXT")
    assert attributes["weights"].element is not None
    assert attributes["weights"].element.kind is Kind.NUMBER
    assert attributes["target"].attributes["port"].kind is Kind.INTEGER
    assert (attributes["zone"].create_only, attributes["key"].sensitive) == (True, True)
    assert attributes["fqdn"].read_only
    assert (schema.version, schema.planned, schema.updatable, schema.tags) == (2, True, False, "tags")
    assert schema.recovery.modes == (Mode.TOKEN, Mode.FIND)
    assert schema.recovery.lag_ms == 3_000


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


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("x = 1\n", "no public class"),
        ("class Bad:\n    def create(self): ...\n", "no method `delete`"),
        ("def broken(:\n", "SyntaxError"),
        ("raise RuntimeError('no')\n", "RuntimeError: no"),
        ("import sys\nsys.exit(0)\n", "SystemExit"),
        ("import os\nos._exit(4)\n", "exit code 4"),
        (
            "class Bad:\n    create_only = ('x',)\n    def create(self): ...\n    def delete(self): ...\n",
            "names 'x', which it does not have",
        ),
        (
            "class Bad:\n    class Inputs:\n        x: complex\n    def create(self): ...\n    def delete(self): ...\n",
            "cannot be an attribute's type",
        ),
        (
            (
                "class Bad:\n    class Inputs:\n        x: int\n    class Outputs:\n        x: int\n"
                "    def create(self): ...\n    def delete(self): ...\n"
            ),
            "is an input and an output",
        ),
    ],
)
def test_a_module_that_cannot_be_loaded_is_named_with_the_reason(tmp_path: Path, source: str, said: str) -> None:
    place = Place(tmp_path)
    place.write("bad", source)

    with pytest.raises(PermanentError) as caught:
        place.run(lambda _, session: session.identity())

    problem = caught.value.diagnostics[0]
    assert problem.code == "F630"
    assert said in problem.detail


def test_a_module_or_class_that_is_not_there_is_named(place: Place) -> None:
    async def load(name: str) -> None:
        provider = place.provider()
        try:
            await provider.load([name])
        finally:
            await provider.close()

    for name, code in (("own.nowhere.Bad", "F630"), ("own.bad.Worse", "F605")):
        with pytest.raises(PermanentError) as caught:
            asyncio.run(load(name))
        assert caught.value.diagnostics[0].code == code


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
        made = (await session.call(Request(act=Act.CREATE, type=kind))).thing
        assert made == Thing(identifier="i", attributes=Map(area=6), version=1)
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
