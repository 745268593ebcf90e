"""A session of the AWS provider: what the cloud says becomes an answer, and nothing is believed too early."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, TypeVar

import pytest

from firma.core.model.call import Act, Answer, Identity, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import PermanentError, TemporaryError
from firma.core.model.value import EMPTY, Asset, Map, Sensitive, freeze
from firma.providers.aws.calls import CloudError, NoCredentialsError, Progress
from unit.providers_aws.fakes import CUT, DENIED, TAGS, THROTTLED, UNSENT, FakeAws, Time, session

T = TypeVar("T")
QUEUE = "aws.sqs.Queue"


def run(question: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(question)


def create(
    desired: dict[str, Any], *, type_name: str = QUEUE, token: str | None = "t1", timeout_ms: int = 0
) -> Request:
    frozen = freeze(desired)
    return Request(act=Act.CREATE, type=type_name, desired=frozen, token=token, tags=TAGS, timeout_ms=timeout_ms)


def update(prior: Thing, desired: dict[str, Any], *, token: str = "t2", tags: Map = TAGS) -> Request:
    return Request(act=Act.UPDATE, type=QUEUE, desired=freeze(desired), prior=prior, token=token, tags=tags)


def made(cloud: FakeAws, desired: dict[str, Any]) -> Thing:
    answer = run(session(cloud).call(create(desired)))
    assert answer.status is Status.DONE
    assert answer.thing is not None
    return answer.thing


def failing(code: str, **more: Any) -> Progress:
    return Progress("FAILED", "", code=code, message=f"{code} happened", **more)


def code_of(answer: Answer) -> str:
    assert answer.problem is not None
    return answer.problem.code


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


def test_the_same_update_sent_again_is_the_same_request_although_the_thing_changed_by_it() -> None:
    cloud = FakeAws()
    prior = replace(made(cloud, {"queue_name": "orders", "tags": [{"key": "team", "value": "a"}]}), tags=EMPTY)
    request = update(prior, {"queue_name": "orders", "tags": [{"key": "team", "value": "b"}]}, tags=EMPTY)

    first, again = (run(session(cloud).call(request)) for _ in range(2))

    assert first.status is Status.DONE
    assert first == again


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


@pytest.mark.parametrize(
    ("desired", "code"),
    [({"qeue_name": "a"}, "F608"), ({"arn": "a"}, "F608"), ({"delay_seconds": "soon"}, "F609")],
)
def test_inputs_that_the_schema_refuses_are_not_sent(desired: dict[str, Any], code: str) -> None:
    cloud = FakeAws()

    answer = run(session(cloud).call(create(desired)))

    assert (answer.status, answer.certain, code_of(answer)) == (Status.REFUSED, True, code)
    assert cloud.log == []


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
