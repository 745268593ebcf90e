"""Each type of the sandbox through its whole life, by Cloud Control and by hand; knows no session of ours."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest

from e2e.sandbox import cases_network, cases_services
from e2e.sandbox.case import Case
from e2e.sandbox.conftest import Cloud

CASES = (*cases_network.CASES, *cases_services.CASES)
_strangers = itertools.count(500_000_000_000)


def same(asked: Any, told: Any) -> bool:
    """Whether what was asked for is told, at least: the cloud may add to objects."""
    if isinstance(asked, dict) and isinstance(told, dict):
        return all(name in told and same(value, told[name]) for name, value in asked.items())
    if isinstance(asked, list) and isinstance(told, list) and len(asked) == len(told):
        return all(same(one, other) for one, other in zip(asked, told, strict=True))
    return bool(asked == told)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.type_name)
def test_a_type_lives_its_whole_life(cloud: Cloud, case: Case) -> None:
    kind = case.type_name
    asked = case.properties(cloud)
    one = cloud.create(kind, **asked)

    found = cloud.get(kind, one)
    for name, value in asked.items():
        if name not in case.hidden:
            assert same(value, found.get(name)), (name, value, found.get(name))
    assert [name for name in case.read_only if not found.get(name)] == []
    assert case.hidden.isdisjoint(found)
    assert not case.listed or one in cloud.identifiers(kind)

    if case.patch:
        cloud.update(kind, one, **case.patch)
        changed = cloud.get(kind, one)
        assert all(same(v, changed.get(k)) for k, v in case.patch.items() if k not in case.hidden), changed

    mallory = cloud.user("mallory")
    if case.meddle is not None:
        case.meddle(mallory, one)
        assert case.seen(cloud.get(kind, one))

    case.vanish(mallory, one)
    assert not cloud.exists(kind, one)
    assert not case.listed or one not in cloud.identifiers(kind)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.type_name)
def test_cloud_control_deletes_what_it_made(cloud: Cloud, case: Case) -> None:
    one = cloud.create(case.type_name, **case.properties(cloud))

    cloud.delete(case.type_name, one)

    assert not cloud.exists(case.type_name, one)
    assert not case.listed or one not in cloud.identifiers(case.type_name)
    with pytest.raises(cloud("cloudcontrol").exceptions.ResourceNotFoundException):
        cloud.delete_event(case.type_name, one)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.type_name)
def test_what_somebody_made_by_hand_is_found_and_can_be_managed(cloud: Cloud, case: Case) -> None:
    one = case.native(cloud)

    assert not case.listed or one in cloud.identifiers(case.type_name)
    found = cloud.get(case.type_name, one)
    assert found
    if case.patch and not case.hidden:
        cloud.update(case.type_name, one, **case.patch)
        changed = cloud.get(case.type_name, one)
        assert all(same(value, changed.get(name)) for name, value in case.patch.items()), changed
    cloud.delete(case.type_name, one)
    assert not cloud.exists(case.type_name, one)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.type_name)
def test_the_trail_tells_who_did_what_to_which_thing(cloud: Cloud, case: Case) -> None:
    one = cloud.create(case.type_name, **case.properties(cloud))
    mallory = cloud.user("mallory")
    if case.meddle is not None:
        case.meddle(mallory, one)
    case.vanish(mallory, one)

    calls = cloud.calls_on(one)

    made = calls[-1]
    assert made[0] == "CreateResource"
    assert made[2] == f"arn:aws:iam::{cloud.account}:root"
    by_hand = [call for call in calls if call[1] == "mallory"]
    assert len(by_hand) >= (2 if case.meddle is not None else 1), calls
    assert {call[2] for call in by_hand} == {f"arn:aws:iam::{cloud.account}:user/mallory"}
    assert all(re.fullmatch(r"[A-Z][A-Za-z]+", call[0]) for call in calls), calls


@pytest.mark.parametrize("case", [case for case in CASES if case.taggable], ids=lambda case: case.type_name)
def test_a_thing_is_found_by_its_tag(cloud: Cloud, case: Case) -> None:
    asked = dict(case.properties(cloud))
    if "Tags" not in asked:
        asked["Tags"] = [{"Key": "firma:object", "Value": "o-1"}]
    one = cloud.create(case.type_name, **asked)

    tags = cloud.get(case.type_name, one)["Tags"]

    assert tags in ([{"Key": "firma:object", "Value": "o-1"}], {"firma:object": "o-1"})
    if case.type_name == "AWS::IAM::Role":  # AWS's tagging API does not know roles either
        return
    filters = [{"Key": "firma:object", "Values": ["o-1"]}]
    found = cloud("resourcegroupstaggingapi").get_resources(TagFilters=filters)["ResourceTagMappingList"]
    assert len(found) == 1, found
