"""The patch that makes a thing as desired: small, whole properties, and nothing that the server cannot read is lost."""

from __future__ import annotations

import json
from typing import Any

import jsonpatch
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.providers.aws.patch import Patch, patch
from firma.schemas import archive, attributes
from firma.schemas.shape import of_type


def operations(type_name: str, prior: dict[str, Any], desired: dict[str, Any], **more: Any) -> list[Any]:
    return [
        (step["op"], step["path"], step.get("value")) for step in patch(type_name, prior, desired, **more).operations
    ]


def test_only_what_changed_is_sent_and_in_order() -> None:
    prior = {"VisibilityTimeout": 30, "DelaySeconds": 0, "MaximumMessageSize": 1}

    assert operations(
        "AWS::SQS::Queue", prior, {"VisibilityTimeout": 60, "DelaySeconds": 0, "KmsMasterKeyId": "k"}
    ) == [
        ("add", "/KmsMasterKeyId", "k"),
        ("add", "/VisibilityTimeout", 60),
    ]


def test_an_unordered_list_in_another_order_is_the_same_and_a_changed_one_is_sent_whole() -> None:
    one, two, three = ({"Key": key, "Value": "v"} for key in "abc")

    assert operations("AWS::SQS::Queue", {"Tags": [one, two]}, {"Tags": [two, one]}) == []
    assert operations("AWS::SQS::Queue", {"Tags": [one, two]}, {"Tags": [two, three]}) == [
        ("add", "/Tags", [two, three])
    ]


def test_a_document_given_as_text_equals_the_same_document() -> None:
    policy = {"Version": "2012-10-17", "Statement": []}

    assert (
        operations(
            "AWS::IAM::Role", {"AssumeRolePolicyDocument": json.dumps(policy)}, {"AssumeRolePolicyDocument": policy}
        )
        == []
    )


def test_what_is_dropped_is_removed_or_set_to_the_schemas_default() -> None:
    assert operations("AWS::SQS::Queue", {"DelaySeconds": 5}, {}, dropped=["DelaySeconds"]) == [
        ("remove", "/DelaySeconds", None)
    ]
    assert operations("AWS::SQS::Queue", {}, {}, dropped=["DelaySeconds"]) == []
    defaulted = next(
        (type_name, name)
        for type_name in archive.type_names()
        for name, field in of_type(type_name).fields.items()
        if field.first("default") is not None and not _flagged(type_name, name)
    )
    assert operations(defaulted[0], {defaulted[1]: "other"}, {}, dropped=[defaulted[1]]) == [
        ("add", f"/{defaulted[1]}", of_type(defaulted[0]).fields[defaulted[1]].first("default"))
    ]


def _flagged(type_name: str, name: str) -> bool:
    said = attributes.flags(type_name)
    return any(path[0] == name for path in said.read_only | said.create_only | said.write_only)


def test_what_only_a_new_thing_can_have_is_refused_by_name() -> None:
    made = patch("AWS::SQS::Queue", {"QueueName": "a"}, {"QueueName": "b", "DelaySeconds": 1})

    assert made.refused == ("QueueName",)


def test_write_only_values_are_sent_again_with_any_change_and_alone_are_no_change() -> None:
    type_name = "AWS::RDS::DBInstance"
    prior = {"MasterUserPassword": "p", "BackupRetentionPeriod": 1}

    assert operations(type_name, prior, {"MasterUserPassword": "p", "BackupRetentionPeriod": 1}) == []
    assert operations(type_name, prior, {"MasterUserPassword": "p", "BackupRetentionPeriod": 2}) == [
        ("add", "/BackupRetentionPeriod", 2),
        ("add", "/MasterUserPassword", "p"),
    ]


def test_a_write_only_value_inside_an_object_brings_the_object_along() -> None:
    said = attributes.flags("AWS::S3::Bucket").write_only
    assert ("ReplicationConfiguration", "Rules", "*", "Prefix") in said
    replication = {"Role": "r", "Rules": [{"Prefix": "logs/", "Status": "Enabled"}]}

    sent = operations(
        "AWS::S3::Bucket",
        {"ReplicationConfiguration": replication},
        {"ReplicationConfiguration": replication, "VersioningConfiguration": {"Status": "Enabled"}},
    )

    assert [path for _, path, _ in sent] == ["/ReplicationConfiguration", "/VersioningConfiguration"]


def test_what_is_write_only_and_create_only_is_not_sent_again() -> None:
    prior = {"ListenerArn": "l", "Priority": 1}

    assert operations("AWS::ElasticLoadBalancingV2::ListenerRule", prior, {"ListenerArn": "l", "Priority": 2}) == [
        ("add", "/Priority", 2)
    ]


def test_the_code_of_a_function_is_sent_only_when_it_changed() -> None:
    prior = {"Code": {"ZipFile": "old"}, "Timeout": 3}

    assert operations("AWS::Lambda::Function", prior, {**prior, "Timeout": 5}) == [("add", "/Timeout", 5)]
    assert operations("AWS::Lambda::Function", prior, {**prior, "Code": {"ZipFile": "new"}}) == [
        ("add", "/Code", {"ZipFile": "new"})
    ]


def test_equal_patches_are_equal_text() -> None:
    left = patch("AWS::SQS::Queue", {}, {"DelaySeconds": 1, "KmsMasterKeyId": "k"}).document()
    right = patch("AWS::SQS::Queue", {}, {"KmsMasterKeyId": "k", "DelaySeconds": 1}).document()

    assert left == right
    assert Patch(()).document() == "[]"


VALUES = st.integers(0, 3) | st.sampled_from(["a", "b"]) | st.lists(st.integers(0, 2), max_size=2)
NAMES = ["DelaySeconds", "KmsMasterKeyId", "MaximumMessageSize", "RedriveAllowPolicy", "VisibilityTimeout"]


@given(st.dictionaries(st.sampled_from(NAMES), VALUES), st.dictionaries(st.sampled_from(NAMES), VALUES))
def test_after_the_patch_what_was_given_is_as_desired(prior: dict[str, Any], desired: dict[str, Any]) -> None:
    dropped = sorted(set(prior) - set(desired))

    made = patch("AWS::SQS::Queue", prior, desired, dropped=dropped)

    assert jsonpatch.apply_patch(prior, json.loads(made.document())) == desired


@pytest.mark.parametrize("type_name", ["AWS::SQS::Queue", "AWS::S3::Bucket", "AWS::Lambda::Function"])
def test_nothing_that_only_the_cloud_gives_is_ever_sent(type_name: str) -> None:
    desired = {path[0]: "x" for path in attributes.flags(type_name).read_only if len(path) == 1}

    assert operations(type_name, {}, desired) == []
