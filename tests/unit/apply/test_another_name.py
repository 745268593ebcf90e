"""What a sweep by tag finds: a double is surplus, the living thing under another spelling of its identifier is not."""

from __future__ import annotations

from firma.core.apply.observe import is_known_by_another_name
from firma.core.ledger.state import Generation, LedgerObject
from firma.core.model.call import Thing
from firma.core.model.value import Map

ARN = "arn:aws:ecs:eu-central-1:111122224444:service/main/web"


def living() -> LedgerObject:
    obj = LedgerObject(5, "aws.ecs.Service:web", "aws.ecs.Service", current="1")
    obj.generations["1"] = Generation(
        f"{ARN}|arn:aws:ecs:eu-central-1:111122224444:cluster/main",
        Map({"service_arn": ARN, "desired_count": 1}),
        request=Map({"desired_count": 1}),
    )
    return obj


def test_another_spelling_of_an_identifier_is_the_same_thing() -> None:
    seen = Thing(identifier=f"{ARN}|main", attributes=Map({"service_arn": ARN, "desired_count": 2}))

    assert is_known_by_another_name(living(), seen)


def test_a_double_has_an_arn_of_its_own() -> None:
    seen = Thing(identifier=f"{ARN}-2|main", attributes=Map({"service_arn": f"{ARN}-2", "desired_count": 1}))

    assert not is_known_by_another_name(living(), seen)


def test_what_shows_nothing_that_the_cloud_made_is_not_taken_for_known() -> None:
    assert not is_known_by_another_name(living(), Thing(identifier="x", attributes=Map({"desired_count": 1})))
