"""What AWS refuses, the sandbox refuses: the 16 cases of `docs/reference/sandbox.md`, and those beside them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from e2e.sandbox.case import ELB, POLICY, TRUST, attached, balancer, definition, listener, role, service, subnets, vpc
from e2e.sandbox.cases_services import TABLE
from e2e.sandbox.conftest import Cloud

Event = dict[str, Any]
FIXED = [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]


def _subnet(cloud: Cloud, network: str, block: str) -> Event:
    return cloud.create_event("AWS::EC2::Subnet", {"VpcId": network, "CidrBlock": block})


def _overlap(cloud: Cloud) -> Event:
    network = vpc(cloud)
    assert _subnet(cloud, network, "10.0.1.0/24")["OperationStatus"] == "SUCCESS"
    return _subnet(cloud, network, "10.0.1.0/25")


def _vpc_with_subnet(cloud: Cloud) -> Event:
    network = vpc(cloud)
    _subnet(cloud, network, "10.0.1.0/24")
    return cloud.delete_event("AWS::EC2::VPC", network)


def _group(cloud: Cloud, network: str, **more: Any) -> str:
    return cloud.create("AWS::EC2::SecurityGroup", GroupDescription="d", VpcId=network, **more)


def _group_named_by_another(cloud: Cloud) -> Event:
    network = vpc(cloud)
    used = _group(cloud, network)
    rule = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 1, "SourceSecurityGroupId": used}
    _group(cloud, network, SecurityGroupIngress=[rule])
    return cloud.delete_event("AWS::EC2::SecurityGroup", used)


def _full_bucket(cloud: Cloud) -> Event:
    name = cloud.create("AWS::S3::Bucket", BucketName=f"full-{cloud.account}")
    cloud("s3").put_object(Bucket=name, Key="a", Body=b"x")
    return cloud.delete_event("AWS::S3::Bucket", name)


def _role_twice(cloud: Cloud) -> Event:
    wanted = {"RoleName": "r", "AssumeRolePolicyDocument": TRUST}
    cloud.create_event("AWS::IAM::Role", wanted)
    return cloud.create_event("AWS::IAM::Role", wanted)


def _role_made_by_hand(cloud: Cloud) -> Event:
    cloud("iam").create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST))
    return cloud.create_event("AWS::IAM::Role", {"RoleName": "r", "AssumeRolePolicyDocument": TRUST})


def _role_with_foreign_policy(cloud: Cloud) -> Event:
    role(cloud)
    cloud("iam").put_role_policy(RoleName="dependency", PolicyName="x", PolicyDocument=json.dumps(POLICY))
    return cloud.delete_event("AWS::IAM::Role", "dependency")


def _queue_twice(cloud: Cloud) -> Event:
    cloud.create("AWS::SQS::Queue", QueueName="q")
    return cloud.create_event("AWS::SQS::Queue", {"QueueName": "q", "VisibilityTimeout": 5})


def _function_without_role(cloud: Cloud) -> Event:
    wanted = {
        "FunctionName": "f",
        "Runtime": "python3.12",
        "Handler": "index.handler",
        "Role": f"arn:aws:iam::{cloud.account}:role/nobody",
        "Code": {"ZipFile": "def handler(event, context): pass"},
    }
    return cloud.create_event("AWS::Lambda::Function", wanted)


def _service_without_definition(cloud: Cloud) -> Event:
    cloud.create("AWS::ECS::Cluster", ClusterName="c")
    wanted = {"ServiceName": "s", "Cluster": "c", "TaskDefinition": "nothing:1", "DesiredCount": 1}
    return cloud.create_event("AWS::ECS::Service", wanted)


def _service_without_cluster(cloud: Cloud) -> Event:
    made = cloud.create("AWS::ECS::TaskDefinition", **definition(cloud))
    wanted = {"ServiceName": "s", "Cluster": "nowhere", "TaskDefinition": made, "DesiredCount": 1}
    return cloud.create_event("AWS::ECS::Service", wanted)


def _listener_without_balancer(cloud: Cloud) -> Event:
    arn = f"arn:aws:elasticloadbalancing:{cloud.region}:{cloud.account}:loadbalancer/app/x/0123456789abcdef"
    wanted = {"LoadBalancerArn": arn, "Port": 80, "Protocol": "HTTP", "DefaultActions": FIXED}
    return cloud.create_event(f"{ELB}Listener", wanted)


def _database(cloud: Cloud, **more: Any) -> str:
    return cloud.create(
        "AWS::RDS::DBInstance",
        DBInstanceIdentifier="d",
        Engine="postgres",
        DBInstanceClass="db.t3.micro",
        AllocatedStorage="20",
        MasterUsername="u",
        MasterUserPassword="not-a-secret-1",
        **more,
    )


def _protected_database(cloud: Cloud) -> Event:
    return cloud.delete_event("AWS::RDS::DBInstance", _database(cloud, DeletionProtection=True))


def _protected_table(cloud: Cloud) -> Event:
    made = cloud.create("AWS::DynamoDB::Table", TableName="t", DeletionProtectionEnabled=True, **TABLE)
    return cloud.delete_event("AWS::DynamoDB::Table", made)


SIXTEEN: tuple[tuple[str, Callable[[Cloud], Event], str], ...] = (
    (
        "1 a subnet in a network that is not there",
        lambda c: _subnet(c, "vpc-0123456789abcdef0", "10.0.1.0/24"),
        "NotFound",
    ),
    ("2 a subnet outside its network", lambda c: _subnet(c, vpc(c), "192.168.1.0/24"), "InvalidRequest"),
    ("3 a subnet over another one", _overlap, "InvalidRequest"),
    ("4 deleting a network with a subnet", _vpc_with_subnet, "InvalidRequest"),
    ("5 deleting a security group that another names", _group_named_by_another, "InvalidRequest"),
    ("6 deleting a bucket with an object", _full_bucket, "GeneralServiceException"),
    ("7 a role whose name is taken", _role_twice, "AlreadyExists"),
    ("8 a role whose name somebody took by hand", _role_made_by_hand, "AlreadyExists"),
    ("9 deleting a role with a foreign inline policy", _role_with_foreign_policy, "InvalidRequest"),
    ("10 a queue whose name is taken", _queue_twice, "AlreadyExists"),
    ("11 a function whose role is not there", _function_without_role, "InvalidRequest"),
    ("12 a service whose task definition is not there", _service_without_definition, "NotFound"),
    ("13 a service whose cluster is not there", _service_without_cluster, "NotFound"),
    ("14 a listener on a load balancer that is not there", _listener_without_balancer, "NotFound"),
    ("15 deleting a protected database", _protected_database, "InvalidRequest"),
    ("16 deleting a protected table", _protected_table, "InvalidRequest"),
)


def _group_of_balancer(cloud: Cloud) -> Event:
    network = vpc(cloud)
    used = _group(cloud, network)
    cloud.create(f"{ELB}LoadBalancer", Name="b", Subnets=subnets(cloud, network), SecurityGroups=[used])
    return cloud.delete_event("AWS::EC2::SecurityGroup", used)


def _subnet_of_balancer(cloud: Cloud) -> Event:
    made, _, _ = balancer(cloud)
    return cloud.delete_event("AWS::EC2::Subnet", cloud.get(f"{ELB}LoadBalancer", made)["Subnets"][0])


def _subnet_of_group(cloud: Cloud) -> Event:
    nets = subnets(cloud, vpc(cloud))
    cloud.create("AWS::RDS::DBSubnetGroup", DBSubnetGroupName="g", DBSubnetGroupDescription="d", SubnetIds=nets)
    return cloud.delete_event("AWS::EC2::Subnet", nets[0])


def _used_subnet_group(cloud: Cloud) -> Event:
    nets = subnets(cloud, vpc(cloud))
    cloud.create("AWS::RDS::DBSubnetGroup", DBSubnetGroupName="g", DBSubnetGroupDescription="d", SubnetIds=nets)
    _database(cloud, DBSubnetGroupName="g")
    return cloud.delete_event("AWS::RDS::DBSubnetGroup", "g")


def _used_target_group(cloud: Cloud) -> Event:
    _, group = listener(cloud)
    return cloud.delete_event(f"{ELB}TargetGroup", group)


def _attached_gateway(cloud: Cloud) -> Event:
    return cloud.delete_event("AWS::EC2::InternetGateway", attached(cloud)[1])


def _cluster_with_service(cloud: Cloud) -> Event:
    cloud.create("AWS::ECS::Service", **service(cloud))
    return cloud.delete_event("AWS::ECS::Cluster", "shop")


def _attached_policy(cloud: Cloud) -> Event:
    made = cloud.create("AWS::IAM::ManagedPolicy", ManagedPolicyName="p", PolicyDocument=POLICY)
    role(cloud)
    cloud("iam").attach_role_policy(RoleName="dependency", PolicyArn=made)
    return cloud.delete_event("AWS::IAM::ManagedPolicy", made)


def _table_of_subnet(cloud: Cloud) -> Event:
    network = vpc(cloud)
    table = cloud.create("AWS::EC2::RouteTable", VpcId=network)
    cloud.create("AWS::EC2::SubnetRouteTableAssociation", RouteTableId=table, SubnetId=subnets(cloud, network)[0])
    return cloud.delete_event("AWS::EC2::RouteTable", table)


def _protected_balancer(cloud: Cloud) -> Event:
    made, _, _ = balancer(cloud)
    cloud.update(
        f"{ELB}LoadBalancer", made, LoadBalancerAttributes=[{"Key": "deletion_protection.enabled", "Value": "true"}]
    )
    return cloud.delete_event(f"{ELB}LoadBalancer", made)


def _queue_without_dead_letters(cloud: Cloud) -> Event:
    arn = f"arn:aws:sqs:{cloud.region}:{cloud.account}:nowhere"
    policy = {"deadLetterTargetArn": arn, "maxReceiveCount": 3}
    return cloud.create_event("AWS::SQS::Queue", {"QueueName": "q", "RedrivePolicy": policy})


def _update_to_missing_role(cloud: Cloud) -> Event:
    made = cloud.create(
        "AWS::Lambda::Function",
        FunctionName="f",
        Runtime="python3.12",
        Handler="index.handler",
        Role=role(cloud),
        Code={"ZipFile": "def handler(event, context): pass"},
    )
    missing = f"arn:aws:iam::{cloud.account}:role/nobody"
    return cloud.update_event("AWS::Lambda::Function", made, {"op": "replace", "path": "/Role", "value": missing})


BESIDE: tuple[tuple[str, Callable[[Cloud], Event], str], ...] = (
    ("deleting a security group of a load balancer", _group_of_balancer, "InvalidRequest"),
    ("deleting a subnet of a load balancer", _subnet_of_balancer, "InvalidRequest"),
    ("deleting a subnet of a subnet group", _subnet_of_group, "InvalidRequest"),
    ("deleting a subnet group of a database", _used_subnet_group, "InvalidRequest"),
    ("deleting a target group of a listener", _used_target_group, "InvalidRequest"),
    ("deleting an attached internet gateway", _attached_gateway, "InvalidRequest"),
    ("deleting a cluster with a service", _cluster_with_service, "InvalidRequest"),
    ("deleting a managed policy that somebody attached", _attached_policy, "InvalidRequest"),
    ("deleting a route table of a subnet", _table_of_subnet, "InvalidRequest"),
    ("deleting a protected load balancer", _protected_balancer, "InvalidRequest"),
    ("a queue whose dead letters have nowhere to go", _queue_without_dead_letters, "InvalidRequest"),
    ("giving a function a role that is not there", _update_to_missing_role, "InvalidRequest"),
)


@pytest.mark.parametrize(
    ("act", "code"), [case[1:] for case in (*SIXTEEN, *BESIDE)], ids=[c[0] for c in (*SIXTEEN, *BESIDE)]
)
def test_the_sandbox_refuses(cloud: Cloud, act: Callable[[Cloud], Event], code: str) -> None:
    event = act(cloud)

    assert (event["OperationStatus"], event.get("ErrorCode")) == ("FAILED", code), event.get("StatusMessage")


def test_a_refused_deletion_changes_nothing(cloud: Cloud) -> None:
    cloud.create(
        "AWS::IAM::Role",
        RoleName="r",
        AssumeRolePolicyDocument=TRUST,
        Policies=[{"PolicyName": "declared", "PolicyDocument": POLICY}],
    )
    cloud("iam").put_role_policy(RoleName="r", PolicyName="foreign", PolicyDocument=json.dumps(POLICY))

    assert cloud.delete_event("AWS::IAM::Role", "r")["OperationStatus"] == "FAILED"

    assert sorted(cloud("iam").list_role_policies(RoleName="r")["PolicyNames"]) == ["declared", "foreign"]
    assert cloud.exists("AWS::IAM::Role", "r")


def test_a_role_of_another_account_is_not_looked_for(cloud: Cloud) -> None:
    event = cloud.create_event(
        "AWS::Lambda::Function",
        {
            "FunctionName": "f",
            "Runtime": "python3.12",
            "Handler": "index.handler",
            "Role": "arn:aws:iam::999999999999:role/theirs",
            "Code": {"ZipFile": "def handler(event, context): pass"},
        },
    )

    assert event["OperationStatus"] == "SUCCESS"


def test_an_empty_network_goes_with_what_it_was_born_with(cloud: Cloud) -> None:
    network = vpc(cloud)

    cloud.delete("AWS::EC2::VPC", network)

    assert not cloud.exists("AWS::EC2::VPC", network)
