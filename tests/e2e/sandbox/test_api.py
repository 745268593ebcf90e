"""Cloud Control's own rules: tokens, validation, async operations, paging, patches."""

from __future__ import annotations

import json
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from e2e.sandbox.case import ELB, POLICY, TRUST, listener, role, vpc
from e2e.sandbox.conftest import Cloud, send_faults

QUEUE = "AWS::SQS::Queue"


def refusal(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response.get("Error", {}).get("Code"))


@pytest.fixture
def faults(cloud: Cloud) -> Iterator[Any]:
    yield lambda *settings: send_faults(cloud.endpoint, list(settings))
    send_faults(cloud.endpoint, [])


def test_the_same_client_token_gives_the_same_request(cloud: Cloud) -> None:
    token = str(uuid.uuid4())

    first = cloud.create_event("AWS::EC2::VPC", {"CidrBlock": "10.0.0.0/16"}, ClientToken=token)
    second = cloud.create_event("AWS::EC2::VPC", {"CidrBlock": "10.0.0.0/16"}, ClientToken=token)

    assert first["Identifier"] == second["Identifier"]
    assert first["RequestToken"] == second["RequestToken"]
    assert len(cloud("ec2").describe_vpcs(Filters=[{"Name": "cidr", "Values": ["10.0.0.0/16"]}])["Vpcs"]) == 1


def test_a_client_token_with_other_parameters_is_a_conflict(cloud: Cloud) -> None:
    token = str(uuid.uuid4())
    cloud.create_event(QUEUE, {"QueueName": "a"}, ClientToken=token)

    with pytest.raises(ClientError) as error:
        cloud.create_event(QUEUE, {"QueueName": "b"}, ClientToken=token)

    assert refusal(error) == "ClientTokenConflictException"


def test_a_client_token_replays_a_failure_too(cloud: Cloud) -> None:
    cloud.create(QUEUE, QueueName="a")
    token = str(uuid.uuid4())
    first = cloud.create_event(QUEUE, {"QueueName": "a"}, ClientToken=token)
    cloud.delete(QUEUE, cloud.identifiers(QUEUE)[0])

    second = cloud.create_event(QUEUE, {"QueueName": "a"}, ClientToken=token)

    assert first["ErrorCode"] == second["ErrorCode"] == "AlreadyExists"
    assert cloud.identifiers(QUEUE) == []


@pytest.mark.parametrize(
    ("type_name", "state", "code", "words"),
    [
        (QUEUE, {"QueueNam": "a"}, "ValidationException", "QueueNam"),
        (QUEUE, {"VisibilityTimeout": "much"}, "ValidationException", "VisibilityTimeout"),
        (QUEUE, {"Arn": "arn:aws:sqs:::a"}, "ValidationException", "read-only"),
        ("AWS::S3::Bucket", {"BucketName": "Not A Bucket"}, "ValidationException", "BucketName"),
        ("AWS::Lambda::Function", {"FunctionName": "f"}, "ValidationException", "required"),
        ("AWS::SQS::Queu", {}, "TypeNotFoundException", "AWS::SQS::Queu"),
        ("AWS::CodeBuild::Project", {}, "UnsupportedActionException", "CREATE"),
    ],
)
def test_a_desired_state_is_validated(cloud: Cloud, type_name: str, state: Any, code: str, words: str) -> None:
    with pytest.raises(ClientError) as error:
        cloud.create_event(type_name, state)

    assert refusal(error) == code
    assert words in str(error.value)


def test_a_desired_state_that_is_no_json_is_refused(cloud: Cloud) -> None:
    with pytest.raises(ClientError) as error:
        cloud("cloudcontrol").create_resource(TypeName=QUEUE, DesiredState="{")

    assert refusal(error) == "InvalidRequestException"


def test_an_identifier_with_the_wrong_number_of_parts_is_refused(cloud: Cloud) -> None:
    with pytest.raises(ClientError) as error:
        cloud.get("AWS::IAM::RolePolicy", "only-one")

    assert refusal(error) == "ValidationException"


def test_an_identifier_may_be_given_as_json(cloud: Cloud) -> None:
    cloud.create("AWS::IAM::Role", RoleName="r", AssumeRolePolicyDocument=TRUST)
    cloud.create("AWS::IAM::RolePolicy", RoleName="r", PolicyName="p", PolicyDocument=POLICY)

    found = cloud.get("AWS::IAM::RolePolicy", json.dumps({"RoleName": "r", "PolicyName": "p"}))

    assert found["PolicyDocument"] == POLICY


def test_a_create_only_property_cannot_be_updated(cloud: Cloud) -> None:
    one = cloud.create("AWS::EC2::VPC", CidrBlock="10.0.0.0/16")

    event = cloud.update_event("AWS::EC2::VPC", one, {"op": "replace", "path": "/CidrBlock", "value": "10.1.0.0/16"})

    assert (event["OperationStatus"], event["ErrorCode"]) == ("FAILED", "NotUpdatable")
    assert cloud.get("AWS::EC2::VPC", one)["CidrBlock"] == "10.0.0.0/16"


def test_a_patch_that_does_not_fit_is_refused(cloud: Cloud) -> None:
    one = cloud.create(QUEUE, QueueName="a")

    event = cloud.update_event(QUEUE, one, {"op": "remove", "path": "/KmsMasterKeyId"})

    assert (event["OperationStatus"], event["ErrorCode"]) == ("FAILED", "InvalidRequest")


def test_a_write_only_property_that_the_patch_does_not_name_is_gone(cloud: Cloud) -> None:
    # AWS reads a resource without its write-only properties before it applies the patch (research/aws.md 5.3)
    one = cloud.create("AWS::SSM::Parameter", Name="/a", Type="String", Value="1", Description="kept by hand")
    cloud.update("AWS::SSM::Parameter", one, Value="2")
    parameters = cloud("ssm").describe_parameters()["Parameters"]
    assert [one.get("Description", "") for one in parameters] == [""]

    cloud.update("AWS::SSM::Parameter", one, Value="3", Description="sent again")

    assert cloud("ssm").describe_parameters()["Parameters"][0]["Description"] == "sent again"


def test_versions_of_a_bucket_are_suspended_and_never_end(cloud: Cloud) -> None:
    one = cloud.create("AWS::S3::Bucket", BucketName=f"versions-{cloud.account}")
    told = []
    for status in ("Enabled", "Suspended", "Enabled"):
        cloud.update("AWS::S3::Bucket", one, VersioningConfiguration={"Status": status})
        told.append(cloud("s3").get_bucket_versioning(Bucket=one)["Status"])
    assert told == ["Enabled", "Suspended", "Enabled"]

    cloud.update_event("AWS::S3::Bucket", one, {"op": "remove", "path": "/VersioningConfiguration"})
    assert cloud("s3").get_bucket_versioning(Bucket=one)["Status"] == "Suspended"


def test_a_type_without_an_update_handler_says_so(cloud: Cloud) -> None:
    network = vpc(cloud)
    subnet = cloud.create("AWS::EC2::Subnet", VpcId=network, CidrBlock="10.0.0.0/24")
    table = cloud.create("AWS::EC2::RouteTable", VpcId=network)
    one = cloud.create("AWS::EC2::SubnetRouteTableAssociation", SubnetId=subnet, RouteTableId=table)

    with pytest.raises(ClientError) as error:
        cloud.update("AWS::EC2::SubnetRouteTableAssociation", one, SubnetId=subnet)

    assert refusal(error) == "UnsupportedActionException"


def test_lists_come_in_pages(cloud: Cloud) -> None:
    made = {cloud.create("AWS::Logs::LogGroup", LogGroupName=f"/{n}") for n in range(7)}
    first = cloud("cloudcontrol").list_resources(TypeName="AWS::Logs::LogGroup", MaxResults=3)
    assert len(first["ResourceDescriptions"]) == 3

    assert set(cloud.identifiers("AWS::Logs::LogGroup")) == made
    pages = cloud("cloudcontrol").get_paginator("list_resources")
    found = [
        one["Identifier"]
        for page in pages.paginate(TypeName="AWS::Logs::LogGroup", PaginationConfig={"PageSize": 3})
        for one in page["ResourceDescriptions"]
    ]
    assert sorted(found) == sorted(made)


def test_a_list_is_narrowed_by_a_model(cloud: Cloud) -> None:
    made, group = listener(cloud)
    rule = cloud.create(
        f"{ELB}ListenerRule",
        ListenerArn=made,
        Priority=1,
        Conditions=[{"Field": "path-pattern", "Values": ["/a"]}],
        Actions=[{"Type": "forward", "TargetGroupArn": group}],
    )
    call = cloud("cloudcontrol").list_resources

    one = call(TypeName=f"{ELB}ListenerRule", ResourceModel=json.dumps({"Priority": 1}))["ResourceDescriptions"]
    none = call(TypeName=f"{ELB}ListenerRule", ResourceModel=json.dumps({"Priority": 2}))["ResourceDescriptions"]

    assert [found["Identifier"] for found in one] == [rule]
    assert none == []


def test_an_operation_takes_its_time_and_is_polled(cloud: Cloud, faults: Any) -> None:
    faults({"kind": "latency", "seconds": 0.3})
    call = cloud("cloudcontrol").create_resource

    event = call(TypeName=QUEUE, DesiredState=json.dumps({"QueueName": "slow"}))["ProgressEvent"]
    assert event["OperationStatus"] == "IN_PROGRESS"
    assert cloud.identifiers(QUEUE) == []

    waiter = cloud("cloudcontrol").get_waiter("resource_request_success")
    waiter.wait(RequestToken=event["RequestToken"], WaiterConfig={"Delay": 1, "MaxAttempts": 10})
    assert len(cloud.identifiers(QUEUE)) == 1


def test_two_operations_on_one_thing_at_once_are_refused(cloud: Cloud, faults: Any) -> None:
    one = cloud.create(QUEUE, QueueName="a")
    faults({"kind": "latency", "seconds": 0.4})
    patch = json.dumps([{"op": "add", "path": "/VisibilityTimeout", "value": 5}])
    call = cloud("cloudcontrol").update_resource
    event = call(TypeName=QUEUE, Identifier=one, PatchDocument=patch)["ProgressEvent"]

    with pytest.raises(ClientError) as error:
        call(TypeName=QUEUE, Identifier=one, PatchDocument=patch)

    assert refusal(error) == "ConcurrentOperationException"
    assert cloud.settled(event)["OperationStatus"] == "SUCCESS"


def test_a_request_can_be_cancelled_before_it_acts(cloud: Cloud, faults: Any) -> None:
    faults({"kind": "latency", "seconds": 0.4})
    control = cloud("cloudcontrol")
    event = control.create_resource(TypeName=QUEUE, DesiredState=json.dumps({"QueueName": "a"}))["ProgressEvent"]

    control.cancel_resource_request(RequestToken=event["RequestToken"])

    assert cloud.settled(event)["OperationStatus"] == "CANCEL_COMPLETE"
    assert cloud.identifiers(QUEUE) == []
    with pytest.raises(ClientError) as error:
        control.cancel_resource_request(RequestToken=event["RequestToken"])
    assert refusal(error) == "ConcurrentModificationException"


def test_requests_are_listed_by_operation_and_status(cloud: Cloud) -> None:
    one = cloud.create(QUEUE, QueueName="a")
    cloud.create_event(QUEUE, {"QueueName": "a"})
    cloud.delete(QUEUE, one)

    wanted = {"Operations": ["CREATE"], "OperationStatuses": ["FAILED"]}
    found = cloud("cloudcontrol").list_resource_requests(ResourceRequestStatusFilter=wanted)

    assert [one["ErrorCode"] for one in found["ResourceRequestStatusSummaries"]] == ["AlreadyExists"]


def test_an_unknown_request_token_is_refused(cloud: Cloud) -> None:
    with pytest.raises(ClientError) as error:
        cloud("cloudcontrol").get_resource_request_status(RequestToken="none")

    assert refusal(error) == "RequestTokenNotFoundException"


def test_accounts_and_regions_do_not_see_each_other(cloud: Cloud) -> None:
    other = Cloud(cloud.endpoint, "399999999999")
    elsewhere = Cloud(cloud.endpoint, cloud.account, "us-west-2")
    for one in (cloud, other, elsewhere):
        one.create("AWS::Logs::LogGroup", LogGroupName="/same")

    assert cloud("sts").get_caller_identity()["Account"] == cloud.account
    cloud.delete("AWS::Logs::LogGroup", "/same")
    assert other.exists("AWS::Logs::LogGroup", "/same")
    assert elsewhere.exists("AWS::Logs::LogGroup", "/same")


def test_a_role_is_the_same_in_every_region(cloud: Cloud) -> None:
    role(cloud)
    elsewhere = Cloud(cloud.endpoint, cloud.account, "us-west-2")

    assert elsewhere.exists("AWS::IAM::Role", "dependency")
    elsewhere.delete("AWS::IAM::Role", "dependency")
    assert not cloud.exists("AWS::IAM::Role", "dependency")


def test_what_has_no_name_is_made_by_many_at_once(cloud: Cloud) -> None:
    made: list[str] = []

    def make() -> None:
        made.append(Cloud(cloud.endpoint, cloud.account).create("AWS::EC2::InternetGateway"))

    threads = [threading.Thread(target=make) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(made)) == 12
    assert set(made) <= set(cloud.identifiers("AWS::EC2::InternetGateway"))


def test_one_name_is_given_once_however_many_ask(cloud: Cloud) -> None:
    events: list[dict[str, Any]] = []

    def make() -> None:
        events.append(Cloud(cloud.endpoint, cloud.account).create_event(QUEUE, {"QueueName": "only"}))

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(event.get("ErrorCode", "") for event in events) == ["", *["AlreadyExists"] * 7]


@pytest.mark.parametrize(
    ("fault", "code"),
    [("throttle", "ThrottlingException"), ("unavailable", "ServiceInternalErrorException")],
)
def test_a_call_can_be_made_to_fail(cloud: Cloud, faults: Any, fault: str, code: str) -> None:
    faults({"kind": fault, "operation": "CreateResource", "times": 1})

    with pytest.raises(ClientError) as error:
        cloud.create_event(QUEUE, {"QueueName": "a"})

    assert refusal(error) == code
    assert cloud.identifiers(QUEUE) == []
    cloud.create(QUEUE, QueueName="a")


@pytest.mark.parametrize(
    ("fault", "code", "made"),
    [
        ("throttle_event", "Throttling", 0),
        ("internal", "ServiceInternalError", 0),
        ("not_stabilized", "NotStabilized", 1),
        ("failed_create", "GeneralServiceException", 1),
    ],
)
def test_an_operation_can_be_made_to_fail(cloud: Cloud, faults: Any, fault: str, code: str, made: int) -> None:
    faults({"kind": fault, "operation": "CreateResource", "type_name": QUEUE, "times": 1})

    event = cloud.create_event(QUEUE, {"QueueName": "a"})

    assert (event["OperationStatus"], event["ErrorCode"]) == ("FAILED", code)
    found = cloud.identifiers(QUEUE)
    assert len(found) == made
    assert event.get("Identifier") == (found[0] if made else None)


def test_a_new_thing_can_be_made_invisible_for_a_while(cloud: Cloud, faults: Any) -> None:
    faults({"kind": "lag", "type_name": QUEUE, "seconds": 0.4})

    one = cloud.create(QUEUE, QueueName="a")

    assert not cloud.exists(QUEUE, one)
    assert cloud.identifiers(QUEUE) == []
    time.sleep(0.5)
    assert cloud.exists(QUEUE, one)


def test_the_connection_can_be_cut_after_acting(cloud: Cloud, faults: Any) -> None:
    from botocore.exceptions import BotoCoreError

    faults({"kind": "drop", "operation": "CreateResource", "times": 1})

    with pytest.raises(BotoCoreError):
        cloud.create_event(QUEUE, {"QueueName": "a"}, ClientToken="t-1")

    assert len(cloud.identifiers(QUEUE)) == 1
    assert cloud.create_event(QUEUE, {"QueueName": "a"}, ClientToken="t-1")["OperationStatus"] == "SUCCESS"


def test_wrong_faults_are_refused_and_change_nothing(cloud: Cloud, faults: Any) -> None:
    faults({"kind": "slow", "operation": "GetResource", "seconds": 0})

    status, told = send_faults(cloud.endpoint, [{"kind": "meteor"}])

    assert status == 400
    assert told[0]["code"] == "F709"
    assert send_faults(cloud.endpoint, None)[1][0]["kind"] == "slow"


def test_a_secret_is_not_in_the_trail(cloud: Cloud) -> None:
    one = cloud.create("AWS::SecretsManager::Secret", Name="s", SecretString="hush-hush-hush")
    cloud("secretsmanager").update_secret(SecretId=one, SecretString="hush-hush-again")

    found = cloud("cloudtrail").lookup_events(
        LookupAttributes=[{"AttributeKey": "ResourceName", "AttributeValue": one}]
    )

    assert len(found["Events"]) == 2
    assert "hush" not in json.dumps(found, default=str)


def test_the_log_holds_no_complaints(running: Any, cloud: Cloud) -> None:
    cloud.create(QUEUE, QueueName="a")
    log = Path(running.path) / "log"
    assert "Traceback" not in log.read_text(encoding="utf-8")
