"""The pure parts: schemas, mapping, settling, faults, things, content types."""

from __future__ import annotations

import json
from typing import Any

import botocore.session
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firma.core.model.diagnostic import FirmaError
from firma.sandbox.calls import ServiceError, error_of, many, parse_xml
from firma.sandbox.content import PROTOCOLS, content_type
from firma.sandbox.failure import ErrorCode, OperationError, meaning
from firma.sandbox.faults import FaultKind, Faults
from firma.sandbox.mapping import to_model
from firma.sandbox.references import references
from firma.sandbox.schema import parse_pointer, put, schema_of, strings
from firma.sandbox.settling import settle
from firma.sandbox.tagging import fits_tags, fits_type
from firma.sandbox.things import things
from firma.sandbox.trail import event_name, parameters_of, shown

SCOPE = ("111111111111", "eu-central-1")
HERE = "eu-central-1:111111111111"
ROUTE = {"RouteTableId": "rtb-12345678", "DestinationCidrBlock": "0.0.0.0/0"}
TAGGED = {"ResourceARNList": ["arn:aws:dynamodb:x:1:table/orders"]}
ELB = "AWS::ElasticLoadBalancingV2::"


def test_an_identifier_of_several_parts_is_taken_apart_and_put_together() -> None:
    schema = schema_of("AWS::ECS::Service")

    model = schema.from_identifier("arn:aws:ecs:x|shop")

    assert model is not None
    assert model == {"ServiceArn": "arn:aws:ecs:x", "Cluster": "shop"}
    assert schema.identifier(model) == "arn:aws:ecs:x|shop"
    assert schema.from_identifier("only-one") is None
    assert schema.identifier({"Cluster": "shop"}) is None


def test_an_identifier_of_one_part_may_contain_the_separator() -> None:
    schema = schema_of("AWS::Logs::LogGroup")

    assert schema.from_identifier("/a|b") == {"LogGroupName": "/a|b"}


def test_paths_are_removed_at_any_depth_and_in_lists() -> None:
    schema = schema_of("AWS::Lambda::Function")
    model = {"Code": {"ZipFile": "x", "Other": 1}, "Rules": [{"Secret": 1, "Name": 2}], "Map": {"a": {"S": 1}}}

    found = schema.without(model, [("Code", "ZipFile"), ("Rules", "*", "Secret"), ("Map", "*", "S"), ("Not", "there")])

    assert found == {"Code": {"Other": 1}, "Rules": [{"Name": 2}], "Map": {"a": {}}}
    assert model["Code"] == {"ZipFile": "x", "Other": 1}


def test_pointers_are_read_with_their_escapes() -> None:
    assert parse_pointer("/properties/Code/ImageUri") == ("Code", "ImageUri")
    assert parse_pointer("/properties/a~1b~0c") == ("a/b~c",)


def test_a_value_in_the_way_is_not_overwritten() -> None:
    model: dict[str, Any] = {"Endpoint": "text"}

    put(model, ("Endpoint", "Address"), "db")

    assert model == {"Endpoint": "text"}


def test_a_pattern_with_unicode_classes_is_understood() -> None:
    schema = schema_of("AWS::SSM::Parameter")

    assert schema.refusal({"Name": "/a", "Type": "String", "Value": "1", "Tags": {"Kosten": "x"}}) is None
    refused = schema.refusal({"Name": "/a", "Type": "Strin", "Value": "1"})
    assert refused is not None
    assert "Type" in refused


def test_only_what_changed_is_held_against_an_update() -> None:
    schema = schema_of("AWS::SQS::Queue")
    model = {"VisibilityTimeout": "much", "DelaySeconds": 1}

    assert schema.refusal(model, only={"DelaySeconds"}) is None
    assert schema.refusal(model, only={"VisibilityTimeout"}) is not None


def test_a_record_becomes_a_model_by_the_schema() -> None:
    record = {
        "vpcId": "vpc-1",
        "cidrBlock": "10.0.0.0/16",
        "enableDnsSupport": "true",
        "state": "available",
        "tags": None,
    }

    model, unset = to_model(schema_of("AWS::EC2::VPC"), record)

    assert model == {"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16", "EnableDnsSupport": True}
    assert unset == {"Tags"}


def test_numbers_and_empty_lists_of_xml_become_what_they_are() -> None:
    record = {"AlarmName": "a", "Threshold": "5.0", "Period": "60", "Dimensions": ""}

    model, _ = to_model(schema_of("AWS::CloudWatch::Alarm"), record)

    assert model == {"AlarmName": "a", "Threshold": 5, "Period": 60, "Dimensions": []}


def test_xml_lists_are_lists_with_one_element_and_with_none() -> None:
    one = parse_xml(b"<r xmlns='x'><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet></r>")
    none = parse_xml(b"<r><vpcSet/><DBInstances/></r>")

    assert one == {"vpcSet": [{"vpcId": "vpc-1"}]}
    assert (many(none["vpcSet"]), many(none["DBInstances"])) == ([], [])


@pytest.mark.parametrize(
    ("status", "body", "code", "absent"),
    [
        (400, b'{"__type": "com.amazon#ResourceNotFoundException", "message": "m"}', "ResourceNotFoundException", True),
        (409, b"<ErrorResponse><Error><Code>DeleteConflict</Code></Error></ErrorResponse>", "DeleteConflict", False),
        (404, b"", "404", True),
    ],
)
def test_a_refusal_is_told_in_each_format(status: int, body: bytes, code: str, absent: bool) -> None:
    error = error_of(status, body)

    assert (error.code, error.absent) == (code, absent)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ServiceError("EntityAlreadyExists", "m", 409), ErrorCode.ALREADY_EXISTS),
        (ServiceError("InvalidVpcID.NotFound", "m", 400), ErrorCode.NOT_FOUND),
        (ServiceError("ThrottlingException", "m", 400), ErrorCode.THROTTLING),
        (ServiceError("Surprise", "m", 500), ErrorCode.GENERAL),
        (ValueError("a requires b"), ErrorCode.INVALID),
        (KeyError("x"), ErrorCode.GENERAL),
        (OperationError(ErrorCode.NOT_UPDATABLE, "m"), ErrorCode.NOT_UPDATABLE),
    ],
)
def test_every_error_means_something_in_cloud_control_s_words(error: Exception, code: ErrorCode) -> None:
    assert meaning(error).code is code


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text(), JSON))
def test_what_is_there_as_it_was_asked_for_is_told_so(model: dict[str, Any]) -> None:
    assert settle("AWS::SQS::Queue", model, model, frozenset()) == model


@given(st.dictionaries(st.text(), JSON), st.dictionaries(st.text(), JSON))
def test_nothing_that_is_there_is_hidden(asked: dict[str, Any], live: dict[str, Any]) -> None:
    found = settle("AWS::SQS::Queue", asked, live, frozenset())

    assert set(found) == {*asked, *live}
    for name, value in live.items():
        same_bag = isinstance(value, list) and isinstance(asked.get(name), list)
        assert found[name] == value or same_bag


def test_another_order_is_not_another_value_but_another_value_is() -> None:
    asked = {"Tags": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}]}
    turned = {"Tags": list(reversed(asked["Tags"]))}
    changed = {"Tags": [{"Key": "a", "Value": "1"}]}

    assert settle("AWS::SQS::Queue", asked, turned, frozenset()) == asked
    assert settle("AWS::SQS::Queue", asked, changed, frozenset()) == changed


def test_what_the_service_says_is_unset_is_gone_and_what_it_cannot_see_stays() -> None:
    found = settle("AWS::IAM::Role", {"Description": "d", "Secret": 1}, {}, frozenset({"Description"}))

    assert found == {"Secret": 1}


def test_a_condition_in_another_form_is_the_same_condition() -> None:
    asked = {"Conditions": [{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/a", "/b"]}}]}
    live = {"Conditions": [{"Field": "path-pattern", "Values": ["/b", "/a"]}]}
    other = {"Conditions": [{"Field": "path-pattern", "Values": ["/c"]}]}

    assert settle(f"{ELB}ListenerRule", asked, live, frozenset()) == asked
    assert settle(f"{ELB}ListenerRule", asked, other, frozenset()) == other


def test_references_are_found_at_any_depth() -> None:
    model = {
        "ServiceName": "s",
        "Cluster": "arn:aws:ecs:x:1:cluster/shop",
        "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": ["subnet-1"], "SecurityGroups": ["sg-1"]}},
        "LoadBalancers": [{"TargetGroupArn": "arn:tg", "ContainerName": "a"}],
    }

    found = {(one.type_name, one.value) for one in references(schema_of("AWS::ECS::Service"), model)}

    assert ("AWS::ECS::Cluster", "arn:aws:ecs:x:1:cluster/shop") in found
    assert (f"{ELB}TargetGroup", "arn:tg") in found


def test_a_security_group_may_name_itself_by_another_s_rule_only() -> None:
    model = {
        "GroupDescription": "d",
        "VpcId": "vpc-1",
        "SecurityGroupIngress": [{"IpProtocol": "tcp", "SourceSecurityGroupId": "sg-2"}],
    }

    found = {(one.type_name, one.value) for one in references(schema_of("AWS::EC2::SecurityGroup"), model)}

    assert found == {("AWS::EC2::VPC", "vpc-1"), ("AWS::EC2::SecurityGroup", "sg-2")}


def configured(*settings: dict[str, Any]) -> Faults:
    faults = Faults()
    faults.configure(json.dumps(settings))
    return faults


def test_a_fault_strikes_after_some_calls_and_a_number_of_times() -> None:
    faults = configured({"kind": "throttle", "operation": "CreateResource", "skip": 1, "times": 2})

    struck = [faults.take(FaultKind.THROTTLE, "CreateResource", "AWS::SQS::Queue") is not None for _ in range(5)]

    assert struck == [False, True, True, False, False]
    assert faults.report()[0]["struck"] == 2


def test_a_fault_strikes_its_operation_and_type_alone() -> None:
    faults = configured({"kind": "slow", "operation": "GetResource", "type_name": "AWS::SQS::Queue", "seconds": 1})

    assert faults.take(FaultKind.SLOW, "GetResource", "AWS::SNS::Topic") is None
    assert faults.take(FaultKind.SLOW, "CreateResource", "AWS::SQS::Queue") is None
    assert faults.take(FaultKind.THROTTLE, "GetResource", "AWS::SQS::Queue") is None
    assert faults.take(FaultKind.SLOW, "GetResource", "AWS::SQS::Queue") is not None


def test_the_longest_lag_of_a_type_counts() -> None:
    faults = configured({"kind": "lag", "seconds": 1}, {"kind": "lag", "type_name": "AWS::SQS::Queue", "seconds": 3})

    assert (faults.lag("AWS::SQS::Queue"), faults.lag("AWS::SNS::Topic")) == (3.0, 1.0)
    assert Faults().lag("AWS::SQS::Queue") == 0.0


@pytest.mark.parametrize("text", ["{", "{}", '[{"kind": "meteor"}]', '[{"kind": "slow", "second": 1}]', "[1]", "[{}]"])
def test_settings_that_would_strike_nothing_are_refused(text: str) -> None:
    faults = configured({"kind": "slow"})

    with pytest.raises(FirmaError) as error:
        faults.configure(text)

    assert error.value.diagnostics[0].code == "F709"
    assert faults.report()[0]["kind"] == "slow"


@pytest.mark.parametrize(
    ("service", "parameters", "path", "expected"),
    [
        ("ec2", {"GroupId": "sg-0123456789abcdef0"}, "/", ("AWS::EC2::SecurityGroup", "sg-0123456789abcdef0")),
        ("iam", {"RoleName": "r", "PolicyName": "p"}, "/", ("AWS::IAM::RolePolicy", "p|r")),
        ("ec2", ROUTE, "/", ("AWS::EC2::Route", "rtb-12345678|0.0.0.0/0")),
        ("s3", {}, "/receipts/a/b", ("AWS::S3::Bucket", "receipts")),
        ("lambda", {}, "/2015-03-31/functions/work/code", ("AWS::Lambda::Function", "work")),
        ("logs", {"logGroupName": "/a"}, "/", ("AWS::Logs::LogGroup", "/a")),
        ("monitoring", {"AlarmNames.member.1": "errors"}, "/", ("AWS::CloudWatch::Alarm", "errors")),
        ("events", {"Name": "nightly"}, "/", ("AWS::Events::Rule", f"arn:aws:events:{HERE}:rule/nightly")),
        ("ssm", {"Name": "/a"}, "/", ("AWS::SSM::Parameter", "/a")),
        ("tagging", TAGGED, "/", ("AWS::DynamoDB::Table", "orders")),
        (
            "ecs",
            {"cluster": "shop", "service": "web"},
            "/",
            ("AWS::ECS::Service", f"arn:aws:ecs:{HERE}:service/shop/web"),
        ),
    ],
)
def test_what_a_call_is_about_is_told(service: str, parameters: Any, path: str, expected: tuple[str, str]) -> None:
    assert expected in things(service, parameters, path, {}, SCOPE)


def test_what_a_creation_made_is_told_by_its_answer() -> None:
    found = things("ec2", {"CidrBlock": "10.0.0.0/16"}, "/", {"vpc": {"vpcId": "vpc-0123456789abcdef0"}}, SCOPE)

    assert found == [("AWS::EC2::VPC", "vpc-0123456789abcdef0")]


@pytest.mark.parametrize(
    ("service", "method", "path", "headers", "parameters", "name"),
    [
        ("sqs", "POST", "/", {"x-amz-target": "AmazonSQS.SetQueueAttributes"}, {}, "SetQueueAttributes"),
        ("ec2", "POST", "/", {}, {"Action": "CreateVpc"}, "CreateVpc"),
        ("s3", "PUT", "/b", {}, {}, "CreateBucket"),
        ("s3", "PUT", "/b", {}, {"versioning": ""}, "PutBucketVersioning"),
        ("s3", "DELETE", "/b/k", {}, {}, "DeleteObject"),
        ("lambda", "PUT", "/2015-03-31/functions/f/code", {}, {}, "UpdateFunctionCode"),
        ("lambda", "POST", "/2015-03-31/functions", {}, {}, "CreateFunction"),
    ],
)
def test_a_call_is_named_in_each_format(
    service: str, method: str, path: str, headers: dict[str, str], parameters: dict[str, Any], name: str
) -> None:
    assert event_name(service, method, path, headers, parameters) == name


def test_parameters_are_read_from_forms_bodies_and_queries() -> None:
    form = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}

    assert parameters_of(form, b"Action=CreateVpc&CidrBlock=10.0.0.0%2F16", {})["CidrBlock"] == "10.0.0.0/16"
    assert parameters_of({}, b'{"QueueUrl": "q"}', {"a": ["1"]}) == {"a": "1", "QueueUrl": "q"}
    assert parameters_of({}, b"\x00\x01", {}) == {}


def test_secrets_do_not_get_into_the_trail() -> None:
    told = shown({"SecretString": "hush", "Nested": [{"MasterUserPassword": "hush"}], "Code": "x" * 9_000, "Name": "n"})

    assert "hush" not in json.dumps(told)
    assert len(told["Code"]) < 3_000
    assert told["Name"] == "n"


def test_tag_and_type_filters_work_as_on_aws() -> None:
    tags = [{"Key": "a", "Value": "1"}]

    assert fits_tags(tags, [{"Key": "a"}])
    assert fits_tags(tags, [{"Key": "a", "Values": ["1", "2"]}])
    assert not fits_tags(tags, [{"Key": "a", "Values": ["2"]}])
    assert not fits_tags(tags, [{"Key": "b"}])
    assert fits_type("arn:aws:ec2:x:1:subnet/subnet-1", ["ec2:subnet"])
    assert not fits_type("arn:aws:ec2:x:1:subnet/subnet-1", ["ec2:vpc", "rds"])


def test_content_types_are_those_of_the_sdk_s_models() -> None:
    names = {"cloudcontrol": "cloudcontrol", "elasticloadbalancing": "elbv2", "tagging": "resourcegroupstaggingapi"}
    session = botocore.session.get_session()
    for service, told in PROTOCOLS.items():
        metadata = session.get_service_model(names.get(service, service)).metadata
        protocol = metadata["protocol"]
        version = f" {metadata['jsonVersion']}" if protocol == "json" else ""
        assert told == f"{protocol}{version}", service
    assert content_type("ec2", "text/xml") == "text/xml;charset=UTF-8"
    assert content_type("lambda", "application/octet-stream") is None


def test_all_texts_inside_a_value_are_found() -> None:
    assert sorted(strings({"a": ["x", {"b": "y"}], "c": 1})) == ["x", "y"]
