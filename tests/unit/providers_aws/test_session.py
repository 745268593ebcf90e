"""Creations through a session of the AWS provider: what the cloud says becomes an answer, not too early."""

from __future__ import annotations

import json
from typing import Any

import pytest

from firma.core.model.call import Act, PlanRequest, Request, Status, Thing
from firma.core.model.value import EMPTY, Asset, Map, freeze
from firma.providers.aws.calls import CloudError, NoCredentialsError
from unit.providers_aws.asking import QUEUE, code_of, create, failing, made, run
from unit.providers_aws.fakes import CUT, DENIED, TAGS, THROTTLED, UNSENT, FakeAws, Time, session


def test_a_creation_is_sent_in_the_clouds_spelling_with_our_tags_and_answered_in_the_authors() -> None:
    cloud = FakeAws(gives={"Arn": "arn:aws:sqs:::orders", "QueueUrl": "https://x"}, polls=3)

    thing = made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]})

    assert json.loads(cloud.log[0][1]) == {
        "QueueName": "orders",
        "Tags": [
            {"Key": "team", "Value": "a"},
            {"Key": "firma:generation", "Value": "1"},
            {"Key": "firma:object", "Value": "shop/main@dev:7"},
        ],
    }
    assert thing.identifier == "orders"
    assert thing.attributes == freeze(
        {
            "queue_name": "orders",
            "tags": [{"key": "team", "value": "a"}],
            "arn": "arn:aws:sqs:::orders",
            "queue_url": "https://x",
        }
    )
    assert thing.tags == TAGS


def test_the_same_token_makes_one_thing_and_gives_the_first_answer() -> None:
    cloud = FakeAws()
    first, again = (run(session(cloud).call(create({"queue_name": "orders"}))) for _ in range(2))

    assert first == again
    assert len(cloud.things) == 1


def test_the_same_token_with_another_request_is_a_conflict() -> None:
    cloud = FakeAws()
    made(cloud, {"queue_name": "orders"})

    answer = run(session(cloud).call(create({"queue_name": "others"})))

    assert (answer.status, answer.conflict, code_of(answer)) == (Status.REFUSED, True, "F620")
    assert len(cloud.things) == 1


def test_a_thing_that_is_not_visible_yet_is_looked_for_again() -> None:
    cloud, time = FakeAws(), Time()
    cloud.invisible = 3

    answer = run(session(cloud, time).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.suspect) == (Status.DONE, False)
    assert answer.thing is not None
    assert sum(1 for call, _ in cloud.log if call == "get") == 4


def test_a_thing_that_stays_invisible_is_done_and_suspect_with_what_was_sent() -> None:
    cloud = FakeAws()
    cloud.invisible = 99

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.suspect) == (Status.DONE, True)
    assert answer.thing is not None
    assert answer.thing.identifier == "orders"
    assert answer.thing.attributes == Map({"queue_name": "orders"})


@pytest.mark.parametrize(
    ("trouble", "status", "certain", "temporary", "code"),
    [
        (THROTTLED, Status.REFUSED, True, True, "F611"),
        (DENIED, Status.REFUSED, True, False, "F652"),
        (UNSENT, Status.REFUSED, True, True, "F623"),
        (CUT, Status.LOST, False, True, "F623"),
        (NoCredentialsError("none"), Status.REFUSED, True, False, "F653"),
        (CloudError("InternalFailure", "sorry", 500), Status.LOST, False, True, "F619"),
        (CloudError("ConcurrentOperationException", "busy", 400), Status.REFUSED, True, True, "F656"),
        (CloudError("UnsupportedActionException", "no", 400), Status.REFUSED, True, False, "F651"),
        (CloudError("ServiceLimitExceededException", "full", 400), Status.REFUSED, True, False, "F655"),
        (CloudError("SomethingNewException", "?", 400), Status.REFUSED, True, False, "F612"),
    ],
)
def test_what_is_refused_at_the_door_had_no_effect_and_what_was_cut_may_have(
    trouble: Exception, status: Status, *, certain: bool, temporary: bool, code: str
) -> None:
    cloud = FakeAws()
    cloud.trouble = [trouble]

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain, answer.temporary, code_of(answer)) == (status, certain, temporary, code)


def test_polls_that_fail_do_not_lose_the_operation() -> None:
    cloud = FakeAws(polls=2)
    cloud.trouble = [None, THROTTLED, CUT, UNSENT]

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert answer.status is Status.DONE


def test_an_operation_whose_cloud_does_not_answer_for_too_long_is_given_up_as_lost() -> None:
    cloud, time = FakeAws(polls=1_000), Time()
    cloud.trouble = [None, None, *[UNSENT] * 100]

    answer = run(session(cloud, time, unreachable_ms=60_000).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain) == (Status.LOST, False)
    assert answer.problem is not None
    assert answer.problem.code == "F623"
    assert 60 <= time.now < 70


def test_pauses_between_polls_grow_up_to_the_longest() -> None:
    cloud, time = FakeAws(polls=30), Time()

    run(session(cloud, time, poll_first_ms=100, poll_longest_ms=400).call(create({"queue_name": "orders"})))

    assert time.slept[:4] == [0.1, 0.16, 0.256, 0.4]
    assert max(time.slept) == 0.4


def test_an_operation_that_is_not_over_in_time_is_lost_and_names_its_request() -> None:
    cloud, time = FakeAws(polls=1_000), Time()

    answer = run(session(cloud, time).call(create({"queue_name": "orders"}, timeout_ms=60_000)))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.LOST, False, "F601")
    assert answer.problem is not None
    assert answer.problem.value == "request-1"
    assert time.now == pytest.approx(60)


def test_a_request_that_the_cloud_forgot_is_lost() -> None:
    cloud = FakeAws()
    cloud.trouble = [None, CloudError("RequestTokenNotFoundException", "?", 404)]

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain) == (Status.LOST, False)


@pytest.mark.parametrize(
    ("code", "certain", "temporary", "known_as"),
    [
        ("AlreadyExists", True, False, "F613"),
        ("InvalidRequest", True, False, "F612"),
        ("NotUpdatable", True, False, "F610"),
        ("AccessDenied", False, False, "F652"),
        ("Throttling", False, True, "F611"),
        ("NotStabilized", False, True, "F619"),
        ("ResourceConflict", False, True, "F656"),
        ("ServiceLimitExceeded", True, False, "F655"),
        ("NotFound", False, False, "F657"),
        ("AnythingElse", False, False, "F619"),
    ],
)
def test_a_handler_that_failed_may_have_made_something_unless_its_code_says_no(
    code: str, *, certain: bool, temporary: bool, known_as: str
) -> None:
    cloud = FakeAws()
    cloud.failure = failing(code)

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain, answer.temporary) == (Status.FAILED, certain, temporary)
    assert code_of(answer) == known_as
    assert answer.thing is None


def test_what_a_failed_creation_left_is_answered_with_the_thing() -> None:
    cloud = FakeAws()
    cloud.failure, cloud.leaves_remains = failing("NotStabilized"), True

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain) == (Status.FAILED, True)
    assert answer.thing is not None
    assert answer.thing.identifier == "orders"


def test_a_failed_creation_that_names_anothers_thing_does_not_take_it() -> None:
    cloud = FakeAws()
    cloud.things["orders"] = {"QueueName": "orders"}
    cloud.failure = failing("GeneralServiceException", identifier="orders")

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert answer.thing is None
    assert not answer.certain


def test_a_name_that_is_taken_is_never_adopted() -> None:
    cloud = FakeAws()
    cloud.things["orders"] = {"QueueName": "orders"}
    cloud.failure = failing("AlreadyExists", identifier="orders")

    answer = run(session(cloud).call(create({"queue_name": "orders"})))

    assert (answer.status, answer.certain, answer.thing) == (Status.FAILED, True, None)


@pytest.mark.parametrize(
    ("desired", "code"),
    [({"qeue_name": "a"}, "F608"), ({"arn": "a"}, "F608"), ({"delay_seconds": "soon"}, "F609")],
)
def test_inputs_that_the_schema_refuses_are_not_sent(desired: dict[str, Any], code: str) -> None:
    cloud = FakeAws()

    answer = run(session(cloud).call(create(desired)))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, code)
    assert cloud.log == []


@pytest.mark.parametrize("act", list(Act))
def test_an_unknown_type_is_refused_by_name(act: Act) -> None:
    answer = run(session(FakeAws()).call(Request(act=act, type="aws.s3.Bukcet")))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, "F650")


def test_a_type_that_cloud_control_cannot_make_is_refused_before_anything_is_sent() -> None:
    cloud = FakeAws()

    answer = run(session(cloud).call(create({}, type_name="aws.codebuild.Project")))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, "F651")
    assert cloud.log == []


def test_the_provider_leaves_a_plan_as_it_is() -> None:
    answer = run(session(FakeAws()).plan(PlanRequest(act=Act.CREATE, type=QUEUE, desired=Map({"queue_name": "a"}))))

    assert answer.planned == Map({"queue_name": "a"})
    assert not answer.no_op


def test_an_asset_is_put_where_the_service_takes_it_from_and_once_more_when_it_was_throttled() -> None:
    cloud = FakeAws()
    cloud.trouble = [None, THROTTLED]
    asset = Asset("ab" * 32, 3, "handler")

    place = run(session(cloud).stage(asset, b"zip"))

    assert place == Map({"s3_bucket": "firma-assets-111122223333-eu-central-1", "s3_key": asset.digest})
    assert cloud.objects == {f"firma-assets-111122223333-eu-central-1/{asset.digest}": b"zip"}
    assert run(session(cloud, assets="own").stage(asset, b"zip"))["s3_bucket"] == "own"


def test_an_upgrade_changes_nothing_and_close_lets_go() -> None:
    cloud = FakeAws()
    thing = Thing(identifier="x", attributes=EMPTY)
    own = session(cloud)

    assert run(own.upgrade(QUEUE, thing)) is thing
    run(own.close())
    assert cloud.log == [("close", "")]
