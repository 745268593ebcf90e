"""Updates and deletions through a session of the AWS provider: what is sent, and what an answer proves."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from firma.core.model.call import Act, Request, Status
from firma.core.model.value import EMPTY, Map, freeze
from firma.providers.aws.calls import Progress
from unit.providers_aws.asking import QUEUE, code_of, create, failing, made, run, update
from unit.providers_aws.fakes import TAGS, FakeAws, session


def test_an_update_sends_what_changed_and_keeps_our_tags() -> None:
    cloud = FakeAws(gives={"MaximumMessageSize": 262144})
    prior = made(cloud, {"queue_name": "orders", "visibility_timeout": 30})

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders", "visibility_timeout": 60})))

    assert answer.status is Status.DONE
    assert json.loads(next(what for call, what in cloud.log if call == "update")) == [
        {"op": "add", "path": "/VisibilityTimeout", "value": 60}
    ]
    assert answer.thing is not None
    assert answer.thing.tags == TAGS
    assert answer.thing.attributes["maximum_message_size"] == 262144


def test_what_is_given_no_more_is_taken_away_and_what_the_cloud_added_stays() -> None:
    cloud = FakeAws(gives={"MaximumMessageSize": 262144})
    prior = made(cloud, {"queue_name": "orders", "delay_seconds": 5, "tags": [{"key": "team", "value": "a"}]})

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders"})))

    assert answer.status is Status.DONE
    left = cloud.things["orders"]
    assert "DelaySeconds" not in left
    assert left["MaximumMessageSize"] == 262144
    assert {tag["Key"] for tag in left["Tags"]} == {"firma:object", "firma:generation"}


def test_an_update_of_tags_keeps_ours_although_the_record_does_not_say_them() -> None:
    cloud = FakeAws()
    prior = replace(made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]}), tags=EMPTY)

    for tags in ([{"key": "team", "value": "b"}], None):
        desired = {"queue_name": "orders", "tags": tags}
        answer = run(session(cloud).call(update(prior, desired, token=f"t-{tags}", tags=EMPTY)))
        assert answer.thing is not None
        assert answer.thing.tags == TAGS
        assert answer.thing.attributes.get("tags") == (tags and freeze(tags))


@pytest.mark.parametrize("left", [(), ("firma:object",)])
def test_an_update_puts_our_tags_back_that_somebody_took_off_and_leaves_all_others(left: tuple[str, ...]) -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]})
    theirs = [{"Key": "team", "Value": "a"}, {"Key": "cost", "Value": "7"}]
    cloud.things["orders"]["Tags"] = [*theirs, *({"Key": key, "Value": TAGS[key]} for key in left)]

    wanted = {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}], "delay_seconds": 5}
    answer = run(session(cloud).call(update(prior, wanted)))

    assert answer.thing is not None
    assert answer.thing.tags == TAGS
    assert cloud.things["orders"]["Tags"][:2] == theirs
    assert cloud.things["orders"]["DelaySeconds"] == 5


def test_the_same_update_sent_again_is_the_same_request_although_the_thing_changed_by_it() -> None:
    cloud = FakeAws()
    prior = replace(made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]}), tags=EMPTY)
    request = update(prior, {"queue_name": "orders", "tags": [{"key": "team", "value": "b"}]}, tags=EMPTY)

    first, again = (run(session(cloud).call(request)) for _ in range(2))

    assert first.status is Status.DONE
    assert first == again


@pytest.mark.parametrize("stripped_first", [True, False])
def test_an_update_is_the_same_request_again_whether_our_tags_were_there_or_not(stripped_first: bool) -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]})
    bare = [{"Key": "team", "Value": "a"}]
    if stripped_first:
        cloud.things["orders"]["Tags"] = bare
    request = update(prior, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}], "delay_seconds": 5})

    first = run(session(cloud).call(request))
    if not stripped_first:
        cloud.things["orders"]["Tags"] = bare
    again = run(session(cloud).call(request))

    assert (first.status, again.status) == (Status.DONE, Status.DONE)
    assert not again.conflict


def test_numbers_in_our_tags_are_text_in_the_cloud_and_found_by_number() -> None:
    cloud = FakeAws()
    request = replace(create({"queue_name": "orders"}), tags=Map({"firma:object": "u/7", "firma:generation": 2}))

    answer = run(session(cloud).call(request))

    assert answer.thing is not None
    assert answer.thing.tags == Map({"firma:object": "u/7", "firma:generation": "2"})
    assert len(run(session(cloud).find(QUEUE, request.tags))) == 1


def test_an_update_that_changes_nothing_sends_nothing() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders"})))

    assert answer.status is Status.DONE
    assert answer.thing == prior
    assert not any(call == "update" for call, _ in cloud.log)


def test_an_update_of_what_only_a_new_thing_can_have_is_refused_before_it_is_sent() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})

    answer = run(session(cloud).call(update(prior, {"queue_name": "others"})))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, "F610")
    assert not any(call == "update" for call, _ in cloud.log)


def test_an_update_of_what_is_gone_says_so() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.things.clear()

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders", "delay_seconds": 1})))

    assert (answer.status, answer.gone, code_of(answer)) == (Status.REFUSED, True, "F614")


def test_a_failed_update_is_answered_with_what_is_there_now_and_is_suspect() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.failure = failing("NotStabilized")

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders", "delay_seconds": 1})))

    assert (answer.status, answer.suspect) == (Status.FAILED, True)
    assert answer.thing is not None
    assert "delay_seconds" not in answer.thing.attributes


@pytest.mark.parametrize("where", ["at the door", "in the handler"])
def test_deleting_what_is_not_there_is_done(where: str) -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    if where == "at the door":
        cloud.things.clear()
    else:
        cloud.failure = failing("NotFound")

    answer = run(session(cloud).call(Request(act=Act.DELETE, type=QUEUE, prior=prior, token="t3")))

    assert (answer.status, answer.gone) == (Status.DONE, True)


def test_a_deletion_that_failed_is_suspect_unless_it_surely_did_nothing() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.failure = failing("GeneralServiceException", hooks="hook-1")

    answer = run(session(cloud).call(Request(act=Act.DELETE, type=QUEUE, prior=prior, token="t3")))

    assert (answer.status, answer.suspect) == (Status.FAILED, True)
    assert answer.problem is not None
    assert "hook-1" in answer.problem.notes[0]


def test_a_deletion_that_something_else_prevents_says_that_the_thing_is_in_use() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.failure = Progress("FAILED", "", code="GeneralServiceException", message="vpc-1 has a dependent object")

    answer = run(session(cloud).call(Request(act=Act.DELETE, type=QUEUE, prior=prior, token="t3")))

    assert code_of(answer) == "F617"


def test_an_update_whose_handler_does_not_find_the_thing_says_gone() -> None:
    cloud = FakeAws()
    prior = made(cloud, {"queue_name": "orders"})
    cloud.failure, cloud.invisible = failing("NotFound"), 99

    answer = run(session(cloud).call(update(prior, {"queue_name": "orders", "delay_seconds": 1})))

    assert (answer.gone, code_of(answer)) == (True, "F614")
