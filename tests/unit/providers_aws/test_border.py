"""The border between the author's spelling and the cloud's."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.value import EMPTY, Map, Sensitive, freeze
from firma.providers.aws import border
from firma.providers.checked import fitted
from firma.schemas import archive
from firma.schemas.shape import Shape, of_type
from firma.schemas.types import type_schema

TYPES = archive.type_names()


def inward(type_name: str, properties: dict[str, Any], sent: Map = EMPTY) -> Map:
    return border.from_cloud(type_name, "id", properties, sent=sent).attributes


def test_what_only_the_cloud_gives_and_nothing_is_not_sent() -> None:
    given_ = freeze({"queue_name": "a", "arn": "arn:x", "delay_seconds": None})

    assert border.to_cloud("AWS::SQS::Queue", given_) == {"QueueName": "a"}


def test_secrets_are_opened_only_on_the_way_out() -> None:
    given_ = Map({"secret_string": Sensitive("hunter2")})

    assert border.to_cloud("AWS::SecretsManager::Secret", given_) == {"SecretString": "hunter2"}


def test_our_tags_replace_what_carries_their_key_and_leave_the_others_in_order() -> None:
    given_ = freeze({"tags": [{"key": "firma:object", "value": "old"}, {"key": "team", "value": "a"}]})

    sent = border.to_cloud("AWS::SQS::Queue", given_, Map({"firma:object": "new"}))

    assert sent["Tags"] == [{"Key": "team", "Value": "a"}, {"Key": "firma:object", "Value": "new"}]


def test_a_type_that_cannot_be_tagged_gets_no_tags() -> None:
    assert border.to_cloud("AWS::IAM::RolePolicy", freeze({"role_name": "r"}), Map({"firma:object": "1"})) == {
        "RoleName": "r"
    }


def test_tags_of_the_engine_and_of_aws_are_taken_apart_from_the_authors() -> None:
    tags = [{"Key": key, "Value": "v"} for key in ("team", "firma:object", "aws:cloudformation:stack-name")]

    thing = border.from_cloud("AWS::SQS::Queue", "id", {"Tags": tags})

    assert thing.attributes == freeze({"tags": [{"key": "team", "value": "v"}]})
    assert thing.tags == Map({"firma:object": "v"})


def test_a_thing_with_only_our_tags_shows_none() -> None:
    assert "tags" not in inward("AWS::SQS::Queue", {"Tags": [{"Key": "firma:object", "Value": "1"}]})


@pytest.mark.parametrize(
    ("type_name", "shown", "known"),
    [
        ("AWS::SQS::Queue", {"VisibilityTimeout": "60"}, {"visibility_timeout": 60}),
        ("AWS::SQS::Queue", {"FifoQueue": "true"}, {"fifo_queue": True}),
        ("AWS::RDS::DBInstance", {"AllocatedStorage": 20}, {"allocated_storage": "20"}),
        (
            "AWS::S3::Bucket",
            {"VersioningConfiguration": {"Status": "ENABLED"}},
            {"versioning_configuration": {"status": "Enabled"}},
        ),
        ("AWS::ECS::Service", {"PropagateTags": "NONE", "DesiredCount": 1}, {"desired_count": 1}),
        ("AWS::ECS::TaskDefinition", {"IpcMode": "", "Family": "web"}, {"family": "web"}),
        ("AWS::SQS::Queue", {"BrandNewProperty": 1, "QueueName": "a"}, {"queue_name": "a"}),
        ("AWS::CloudWatch::Alarm", {"Threshold": Decimal("0.5")}, {"threshold": Decimal("0.5")}),
    ],
)
def test_what_handlers_return_gets_the_kind_that_the_schema_promises(
    type_name: str, shown: dict[str, Any], known: dict[str, Any]
) -> None:
    assert inward(type_name, shown) == freeze(known)


def test_a_document_that_comes_back_as_text_stays_text_for_the_planner_to_compare_by_content() -> None:
    assert inward("AWS::SQS::Queue", {"RedriveAllowPolicy": '{"a": 1}'}) == Map({"redrive_allow_policy": '{"a": 1}'})


def test_write_only_values_inside_objects_and_lists_are_kept_from_what_was_sent() -> None:
    sent = freeze({"code": {"zip_file": "def f(): pass"}, "timeout": 3})

    known = inward("AWS::Lambda::Function", {"Timeout": 5}, sent)

    assert known == freeze({"code": {"zip_file": "def f(): pass"}, "timeout": 5})


def test_a_write_only_value_never_overwrites_what_the_cloud_shows() -> None:
    sent = freeze({"code": {"zip_file": "old"}})

    assert inward("AWS::Lambda::Function", {"Code": {"ZipFile": "new"}}, sent) == freeze({"code": {"zip_file": "new"}})


def test_private_bytes_name_what_was_given_and_bear_anything() -> None:
    made = border.private(freeze({"b": 1, "a": None, "c": "x"}))

    assert border.given_before(made) == ("b", "c")
    assert border.given_before(b"") == border.given_before(b"{") == border.given_before(b"[1]") == ()


def properties(place: Shape | None, depth: int) -> st.SearchStrategy[Any]:
    """What a careless handler may return: known names, values of any kind."""
    leaf: st.SearchStrategy[Any] = (
        st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from(["", "NONE", "true", "12", "{}", "x"])
    )
    if place is None or depth == 0:
        return leaf
    found: list[st.SearchStrategy[Any]] = []
    if place.fields:
        inner = {name: properties(field, depth - 1) for name, field in list(place.fields.items())[:6]}
        found.append(st.fixed_dictionaries({}, optional={**inner, "Stranger": leaf}))
    elif place.types == {"array"}:
        found.append(st.lists(properties(place.item, depth - 1), max_size=2))
    elif place.types == {"object"}:
        found.append(st.dictionaries(st.text(max_size=2), properties(place.value, depth - 1), max_size=2))
    return st.one_of(found) if found else leaf


@given(st.data())
def test_scalars_of_any_kind_become_what_the_schema_promises_or_a_named_problem_but_never_an_error(
    data: st.DataObject,
) -> None:
    type_name = data.draw(st.sampled_from(TYPES))
    shown = data.draw(properties(of_type(type_name), 4))

    thing = border.from_cloud(type_name, "id", shown if isinstance(shown, dict) else {})

    _, problem = fitted(type_schema(type_name), thing.attributes)
    assert problem is None or problem.code == "F603"  # a kind that nobody can guess; names always fit


@given(st.data())
def test_what_is_sent_comes_back_as_it_was_given(data: st.DataObject) -> None:
    type_name = data.draw(st.sampled_from(["AWS::SQS::Queue", "AWS::EC2::SecurityGroup", "AWS::ECS::TaskDefinition"]))
    shown = data.draw(properties(of_type(type_name), 4))
    once = inward(type_name, shown)
    tags = Map({"firma:object": "1"})

    thing = border.from_cloud(type_name, "id", border.to_cloud(type_name, once, tags))

    writable = {name for name, attribute in type_schema(type_name).attributes.items() if not attribute.read_only}
    assert {name: value for name, value in once.items() if name in writable and value != ()} == {
        name: value for name, value in thing.attributes.items() if value != ()
    }
    assert thing.tags == tags
