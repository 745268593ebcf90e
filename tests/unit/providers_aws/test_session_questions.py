"""Reading, finding, looking up and identity through a session of the AWS provider."""

from __future__ import annotations

from typing import Any

import pytest

from firma.core.model.call import Identity, Thing
from firma.core.model.diagnostic import PermanentError, TemporaryError
from firma.core.model.value import Map, Sensitive
from unit.providers_aws.asking import QUEUE, create, made, run
from unit.providers_aws.fakes import CUT, DENIED, TAGS, THROTTLED, UNSENT, FakeAws, Time, session


def test_a_read_gives_what_is_there_keeps_private_bytes_and_none_for_what_is_gone() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.things["orders"]["DelaySeconds"] = 9

    seen = run(session(cloud).read(QUEUE, prior))

    assert seen is not None
    assert seen.attributes["delay_seconds"] == 9
    assert seen.private == prior.private
    cloud.things.clear()
    assert run(session(cloud).read(QUEUE, prior)) is None


def test_a_write_only_value_is_never_lost_by_reading() -> None:
    cloud = FakeAws()
    desired = {"name": "db", "secret_string": Sensitive("hunter2")}
    answer = run(session(cloud).call(create(desired, type_name="aws.secretsmanager.Secret")))
    assert answer.thing is not None
    cloud.things = {answer.thing.identifier: {"Name": "db", "Id": "arn:1"}}

    seen = run(session(cloud).read("aws.secretsmanager.Secret", answer.thing))

    assert seen is not None
    assert seen.attributes["secret_string"] == "hunter2"
    assert seen.attributes["id"] == "arn:1"


def test_a_throttled_question_is_asked_again_and_then_raised_as_temporary() -> None:
    cloud, time = FakeAws(), Time()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.trouble = [THROTTLED, CUT]
    assert run(session(cloud, time).read(QUEUE, prior)) is not None
    assert time.slept == [0.25, 0.5]

    cloud.trouble = [THROTTLED] * 6
    with pytest.raises(TemporaryError, match="F611"):
        run(session(cloud, time).read(QUEUE, prior))


def test_a_denied_question_is_raised_at_once() -> None:
    cloud = FakeAws()
    cloud.trouble = [DENIED]

    with pytest.raises(PermanentError, match="F652"):
        run(session(cloud).list(QUEUE))


def test_a_type_that_cannot_be_read_is_answered_as_it_was_known() -> None:
    thing = Thing(identifier="x", attributes=Map({"policy_name": "p"}))

    assert run(session(FakeAws()).read("aws.iam.Policy", thing)) is thing


def test_find_gives_what_carries_all_tags_and_none_stands_for_any_value() -> None:
    cloud = FakeAws()
    made(cloud, {"queue_name": "orders"})
    cloud.things["foreign"] = {"QueueName": "foreign", "Tags": [{"Key": "firma:object", "Value": "another"}]}

    def found(tags: dict[str, Any]) -> list[str]:
        return [thing.identifier for thing in run(session(cloud).find(QUEUE, Map(tags)))]

    assert found(dict(TAGS)) == ["orders"]
    assert found({"firma:object": "shop/main@dev:7", "firma:generation": None}) == ["orders"]
    assert found({"firma:object": None}) == ["orders", "foreign"]
    assert found({"firma:generation": "2"}) == []
    assert found({}) == []


def test_list_gives_everything_whoever_made_it() -> None:
    cloud = FakeAws()
    made(cloud, {"queue_name": "orders"})
    cloud.things["foreign"] = {"QueueName": "foreign"}

    assert [thing.identifier for thing in run(session(cloud).list(QUEUE))] == ["orders", "foreign"]


def test_a_type_without_a_list_says_so() -> None:
    with pytest.raises(PermanentError, match="F651"):
        run(session(FakeAws()).list("aws.iam.Policy"))


@pytest.mark.parametrize(
    "inputs", [{"identifier": "orders"}, {"queue_name": "orders"}, {"name": "orders"}, {"delay_seconds": 7}]
)
def test_a_look_up_finds_the_one_that_is_described(inputs: dict[str, Any]) -> None:
    cloud = FakeAws()
    made(cloud, {"queue_name": "orders", "delay_seconds": 7})
    cloud.things["foreign"] = {"QueueName": "foreign"}

    assert run(session(cloud).lookup(QUEUE, Map(inputs)))["queue_name"] == "orders"


def test_a_look_up_of_nothing_and_of_several_names_what_was_asked() -> None:
    cloud = FakeAws()
    for name in ("a", "b"):
        cloud.things[name] = {"QueueName": name, "DelaySeconds": 1}

    with pytest.raises(PermanentError, match=r"F621.*delay_seconds = 9"):
        run(session(cloud).lookup(QUEUE, Map({"delay_seconds": 9})))
    with pytest.raises(PermanentError, match=r"F621.*2 are: a, b"):
        run(session(cloud).lookup(QUEUE, Map({"delay_seconds": 1})))


def test_identity_says_account_principal_region_and_who_answers() -> None:
    assert run(session(FakeAws()).identity()) == Identity(
        account="111122223333", principal="arn:aws:iam::111122223333:root", region="eu-central-1", store="aws"
    )


def test_credentials_of_another_account_are_refused() -> None:
    with pytest.raises(PermanentError, match=r"F654.*111122223333.*444455556666"):
        run(session(FakeAws(), account="444455556666").identity())


def test_nobody_there_is_said_with_the_reason() -> None:
    cloud = FakeAws()
    cloud.trouble = [UNSENT]

    with pytest.raises(PermanentError, match=r"F623.*connection refused"):
        run(session(cloud).identity())
