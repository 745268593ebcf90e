"""The AWS provider against the embedded cloud, over HTTP: every proven type lives a whole life."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import zipfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import boto3
import pytest

from e2e.aws_lives import LIVES, TRUST, Life
from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.diagnostic import PermanentError
from firma.core.model.schema import Mode
from firma.core.model.value import EMPTY, Asset, Map, freeze
from firma.providers.aws import AwsProvider
from firma.providers.checked import checked
from firma.providers.contract import Session
from firma.sandbox import control

ACCOUNT = "111122223333"
PROVIDER = AwsProvider()


@dataclass
class Lived:
    """What happened to one thing, step by step."""

    life: Life
    wanted: Map = EMPTY
    made: Answer | None = None
    again: Answer | None = None
    changed: Answer | None = None
    idle: Answer | None = None
    read: Thing | None = None
    found: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    deleted: Answer | None = None
    after: Thing | None = None
    twice: Answer | None = None
    notes: dict[str, Any] = field(default_factory=dict)


def tags(life: Life) -> Map:
    return Map({"firma:object": f"shop/e2e@dev:{life.name}", "firma:generation": "1"})


def request(life: Life, act: Act, token: str, **more: Any) -> Request:
    return Request(act=act, type=life.type, token=f"{token}-{life.name}", tags=tags(life), **more)


@contextlib.asynccontextmanager
async def opened(endpoint: str, **more: Any) -> AsyncIterator[Session]:
    configuration = {
        "region": "eu-central-1",
        "endpoint": endpoint,
        "access_key": ACCOUNT,
        "secret_key": "test",
        **more,
    }
    session = checked(await PROVIDER.open(Map({**configuration, "poll_first_ms": 20})), PROVIDER.schema, complete=False)
    try:
        yield session
    finally:
        await session.close()


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = tmp_path_factory.mktemp("sandboxes")
    started = control.start("provider", home=home)
    assert started.endpoint is not None
    assert control.proves(started.endpoint, started.proof)
    yield started.endpoint
    control.stop("provider", home=home)


@pytest.fixture(scope="module")
def lives(endpoint: str) -> dict[str, Lived]:
    return asyncio.run(_live(endpoint))


async def _live(endpoint: str) -> dict[str, Lived]:
    lived: dict[str, Lived] = {}

    def of(name: str, attribute: str) -> Any:
        made = lived[name].made
        assert made is not None
        assert made.thing is not None, f"{name}: {made}"
        return made.thing.attributes[attribute]

    async with opened(endpoint) as session:
        for life in LIVES:
            lived[life.name] = await _grow(session, Lived(life, wanted=freeze(life.made(of))))
        for one in lived.values():
            await _look(session, one)
        for one in reversed(lived.values()):
            await _end(session, one)
    return lived


async def _grow(session: Session, one: Lived) -> Lived:
    life = one.life
    one.made = await session.call(request(life, Act.CREATE, "create", desired=one.wanted))
    one.again = await session.call(request(life, Act.CREATE, "create", desired=one.wanted))
    thing = one.made.thing
    if thing is not None and life.changed is not None:
        one.wanted = Map({**one.wanted, **freeze(life.changed)})
        one.changed = await session.call(request(life, Act.UPDATE, "change", desired=one.wanted, prior=thing))
        thing = one.changed.thing or thing
        one.idle = await session.call(request(life, Act.UPDATE, "idle", desired=one.wanted, prior=thing))
    one.notes["thing"] = thing
    if thing is not None:  # read at once: what is made later shows in some (a listener in its target group)
        one.read = await session.read(life.type, thing)
    return one


async def _look(session: Session, one: Lived) -> None:
    thing: Thing | None = one.notes["thing"]
    if thing is None:
        return
    schema = PROVIDER.schema(one.life.type)
    assert schema is not None
    if Mode.FIND in schema.recovery.modes:
        one.found = tuple(found.identifier for found in await session.find(one.life.type, tags(one.life)))
    with contextlib.suppress(PermanentError):
        one.listed = tuple(found.identifier for found in await session.list(one.life.type))


async def _end(session: Session, one: Lived) -> None:
    thing: Thing | None = one.notes["thing"]
    if thing is None:
        return
    one.deleted = await session.call(request(one.life, Act.DELETE, "delete", prior=thing))
    one.after = await session.read(one.life.type, thing)
    one.twice = await session.call(request(one.life, Act.DELETE, "twice", prior=thing))


def thing_of(one: Lived) -> Thing:
    found: Thing | None = one.notes["thing"]
    assert found is not None, one.made
    return found


every = pytest.mark.parametrize("name", [life.name for life in LIVES])


def test_at_least_twenty_types_are_proven() -> None:
    assert len({life.type for life in LIVES}) >= 20


@every
def test_it_is_made_as_it_was_wished(lives: dict[str, Lived], name: str) -> None:
    one = lives[name]
    assert one.made is not None
    assert one.made.problem is None, one.made
    assert (one.made.status, one.made.suspect) == (Status.DONE, False)
    assert one.made.thing is not None
    assert one.made.thing.identifier


@every
def test_its_token_makes_it_once(lives: dict[str, Lived], name: str) -> None:
    assert lives[name].made == lives[name].again


@every
def test_a_change_is_made_in_place_and_an_idle_one_changes_nothing(lives: dict[str, Lived], name: str) -> None:
    one = lives[name]
    if one.life.changed is None:
        pytest.skip("nothing of it is changed in place here")
    assert one.made is not None
    assert one.changed is not None
    assert one.changed.problem is None, one.changed
    assert one.changed.thing is not None
    assert one.made.thing is not None
    assert one.changed.thing.identifier == one.made.thing.identifier
    assert one.idle is not None
    assert (one.idle.status, one.idle.thing) == (Status.DONE, one.changed.thing)


@every
def test_it_shows_every_value_that_was_given_and_no_tag_of_ours(lives: dict[str, Lived], name: str) -> None:
    one = lives[name]
    shown = thing_of(one).attributes
    assert {key: shown.get(key) for key in one.wanted} == dict(one.wanted)
    assert "firma:" not in str(shown.get("tags", ""))


@every
def test_it_is_read_as_it_was_answered(lives: dict[str, Lived], name: str) -> None:
    assert lives[name].read == thing_of(lives[name])


@every
def test_it_is_found_by_our_tags_alone(lives: dict[str, Lived], name: str) -> None:
    one = lives[name]
    schema = PROVIDER.schema(one.life.type)
    assert schema is not None
    if Mode.FIND not in schema.recovery.modes:
        pytest.skip("its type is not found by tag")
    assert thing_of(one).tags == tags(one.life)
    assert one.found == (thing_of(one).identifier,)


@every
def test_it_is_gone_when_it_is_deleted_and_deleting_again_is_done(lives: dict[str, Lived], name: str) -> None:
    one = lives[name]
    assert one.deleted is not None
    assert one.deleted.problem is None, one.deleted
    assert one.deleted.gone
    assert one.after is None or one.life.type == "aws.kms.Key"  # it waits for its deletion for days
    assert one.twice is not None
    assert one.twice.status is Status.DONE


def test_identity_is_the_account_of_the_key_and_the_sandbox_proves_itself(endpoint: str) -> None:
    async def asked() -> None:
        async with opened(endpoint) as session:
            identity = await session.identity()
            assert (identity.account, identity.region) == (ACCOUNT, "eu-central-1")
            assert identity.store.startswith("sandbox:provider/")
        async with opened(endpoint, account="444455556666") as other:
            with pytest.raises(PermanentError, match="F654"):
                await other.identity()

    asyncio.run(asked())


def test_an_assumed_role_is_who_acts(endpoint: str) -> None:
    async def assumed() -> None:
        async with opened(endpoint, access_key="666677778888") as session:
            role = Map({"role_name": "firma-apply", "assume_role_policy_document": freeze(TRUST)})
            made = await session.call(Request(act=Act.CREATE, type="aws.iam.Role", desired=role, token="role"))
            assert made.thing is not None
            arn = made.thing.attributes["arn"]
        async with opened(endpoint, access_key="666677778888", role=arn) as session:
            identity = await session.identity()
            assert (identity.account, ":assumed-role/firma-apply/firma" in identity.principal) == ("666677778888", True)
            queue = Request(act=Act.CREATE, type="aws.sqs.Queue", desired=Map({"queue_name": "by-role"}), token="q")
            assert (await session.call(queue)).status is Status.DONE

    asyncio.run(assumed())


def test_a_second_client_sees_the_same_and_drift_is_read(endpoint: str) -> None:
    client = boto3.client(
        "sqs",
        endpoint_url=endpoint,
        region_name="eu-central-1",
        aws_access_key_id="222233334444",
        aws_secret_access_key="test",
    )

    async def drifted() -> None:
        async with opened(endpoint, access_key="222233334444") as session:
            made = await session.call(
                Request(act=Act.CREATE, type="aws.sqs.Queue", desired=Map({"queue_name": "seen"}), token="seen")
            )
            assert made.thing is not None
            url = client.get_queue_url(QueueName="seen")["QueueUrl"]
            client.set_queue_attributes(QueueUrl=url, Attributes={"VisibilityTimeout": "99"})
            seen = await session.read("aws.sqs.Queue", made.thing)
            assert seen is not None
            assert seen.attributes["visibility_timeout"] == 99
            looked_up = await session.lookup("aws.sqs.Queue", Map({"name": "seen"}))
            assert looked_up["arn"] == made.thing.attributes["arn"]
            client.delete_queue(QueueUrl=url)
            assert await session.read("aws.sqs.Queue", made.thing) is None

    asyncio.run(drifted())


def test_a_function_is_made_and_changed_from_staged_content(endpoint: str) -> None:
    keys: Any = {"aws_access_key_id": "555566667777", "aws_secret_access_key": "test", "region_name": "eu-central-1"}
    client = boto3.session.Session(**keys).client("lambda", endpoint_url=endpoint)

    def answered() -> Any:
        return json.loads(client.invoke(FunctionName="staged")["Payload"].read())

    async def staged() -> None:
        async with opened(endpoint, access_key="555566667777") as session:
            role = Map({"role_name": "staged", "assume_role_policy_document": freeze(TRUST)})
            made = await session.call(Request(act=Act.CREATE, type="aws.iam.Role", desired=role, token="role"))
            assert made.thing is not None
            fixed = {"runtime": "python3.11", "handler": "index.handler", "role": made.thing.attributes["arn"]}
            thing: Thing | None = None
            for word in ("one", "two"):
                content = zipped(f"def handler(event, context):\n    return {word!r}\n")
                place = await session.stage(Asset(sha256(content).hexdigest(), len(content)), content)
                desired = Map({"function_name": "staged", **fixed, "code": place})
                act = Act.CREATE if thing is None else Act.UPDATE
                answer = await session.call(
                    Request(act=act, type="aws.lambda.Function", desired=desired, prior=thing, token=word)
                )
                assert answer.problem is None
                thing = answer.thing
                assert await asyncio.to_thread(answered) == word

    asyncio.run(staged())


def zipped(text: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("index.py", text)
    return buffer.getvalue()


def test_a_name_that_is_taken_is_refused_and_the_thing_is_left_alone(endpoint: str) -> None:
    async def taken() -> None:
        async with opened(endpoint, access_key="333344445555") as session:
            first, second = [
                await session.call(
                    Request(
                        act=Act.CREATE,
                        type="aws.logs.LogGroup",
                        desired=freeze({"log_group_name": "/taken", "retention_in_days": days}),
                        token=f"taken-{days}",
                    )
                )
                for days in (7, 14)
            ]
            assert first.thing is not None
            assert (second.status, second.certain, second.thing) == (Status.FAILED, True, None)
            assert second.problem is not None
            assert second.problem.code == "F613"
            seen = await session.read("aws.logs.LogGroup", first.thing)
            assert seen is not None
            assert seen.attributes["retention_in_days"] == 7

    asyncio.run(taken())
