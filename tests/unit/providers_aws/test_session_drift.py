"""Children and the audit log through a session of the AWS provider."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from firma.core.model.call import Thing
from firma.core.model.diagnostic import TemporaryError
from firma.core.model.value import Map
from unit.providers_aws.asking import QUEUE, run
from unit.providers_aws.fakes import DENIED, THROTTLED, FakeAws, Time, session

LISTENER = "aws.elasticloadbalancingv2.Listener"
ARN = "arn:aws:elasticloadbalancing:eu-central-1:1:listener/app/front/1/2"
OURS = Thing(identifier=ARN, attributes=Map(listener_arn=ARN))


def rule(listener: str, name: str, **more: Any) -> tuple[str, dict[str, Any]]:
    arn = f"{listener.replace(':listener/', ':listener-rule/')}/{name}"
    return arn, {"RuleArn": arn, "Priority": 5, **more}


def told(**more: Any) -> dict[str, Any]:
    detail = {
        "userIdentity": {"type": "IAMUser", "arn": "arn:aws:iam::1:user/mallory"},
        "requestParameters": {"Attributes": {"VisibilityTimeout": "55"}},
        "userAgent": "Boto3",
    }
    event = {
        "EventId": "e1",
        "EventName": "SetQueueAttributes",
        "EventSource": "sqs.amazonaws.com",
        "EventTime": datetime(2026, 1, 1, tzinfo=UTC),
        "ReadOnly": "false",
        "CloudTrailEvent": json.dumps(detail),
    }
    return {**event, **more}


def test_children_are_what_lies_below_the_owner_without_what_aws_made_with_it() -> None:
    cloud = FakeAws()
    other = ARN.replace("/front/", "/back/")
    cloud.things = dict([rule(ARN, "a"), rule(ARN, "z", IsDefault=True), rule(other, "b")])

    (child,) = run(session(cloud).children(LISTENER, OURS))

    assert (child.type, child.thing.identifier) == ("aws.elasticloadbalancingv2.ListenerRule", rule(ARN, "a")[0])
    assert any(call == "list" and "ListenerArn" in what for call, what in cloud.log), "AWS lists by listener only"


def test_what_owns_nothing_and_an_owner_that_shows_no_identity_have_no_children() -> None:
    cloud = FakeAws()
    assert run(session(cloud).children(QUEUE, Thing(identifier="q"))) == ()
    assert run(session(cloud).children(LISTENER, Thing(identifier=ARN))) == ()
    assert cloud.log == []


def test_the_audit_log_names_who_called_what_once_and_in_order() -> None:
    cloud = FakeAws()
    later = datetime(2026, 1, 2, tzinfo=UTC)
    cloud.trail = [told(EventId="e2", EventTime=later), told(), told(), told(EventId="e3", ReadOnly="true")]
    events = run(session(cloud).audit(QUEUE, Thing(identifier="https://q", attributes=Map(arn="arn:q")), 5))

    assert events is not None
    assert [event.event for event in events] == ["e1", "e2"]
    first = events[0]
    assert (first.principal, first.proof, first.service) == ("arn:aws:iam::1:user/mallory", "IAMUser", "sqs")
    assert "VisibilityTimeout" in first.parameters
    assert [what for call, what in cloud.log if call == "events"] == ["https://q 5", "arn:q 5"]


@pytest.mark.parametrize("broken", ["{", "[]", "", "null"])
def test_an_event_that_cannot_be_read_is_still_a_call(broken: str) -> None:
    cloud = FakeAws()
    cloud.trail = [told(CloudTrailEvent=broken, Username="mallory")]
    events = run(session(cloud).audit(QUEUE, Thing(identifier="q"), 0))

    assert events is not None
    assert (events[0].principal, events[0].parameters) == ("mallory", "")


def test_a_log_that_may_not_be_read_is_none_and_one_that_is_busy_says_so() -> None:
    cloud = FakeAws()
    cloud.trouble = [DENIED]
    assert run(session(cloud).audit(QUEUE, Thing(identifier="q"), 0)) is None
    cloud.trouble = [THROTTLED] * 20
    with pytest.raises(TemporaryError):
        run(session(cloud, Time()).audit(QUEUE, Thing(identifier="q"), 0))
