"""Cases of storage, messaging, identity and operations types."""

from __future__ import annotations

import json
from typing import Any

from e2e.sandbox.case import POLICY, TAGS, TRUST, Case, code, role, subnets, tagged, vpc

MAP_TAGS = {"firma:object": "o-1"}


def _bucket(cloud: Any) -> str:
    return str(cloud.create("AWS::S3::Bucket", BucketName=f"policed-{cloud.account}"))


def _bucket_document(cloud: Any, action: str) -> dict[str, Any]:
    statement = {
        "Effect": "Allow",
        "Principal": {"AWS": f"arn:aws:iam::{cloud.account}:root"},
        "Action": action,
        "Resource": f"arn:aws:s3:::policed-{cloud.account}/*",
    }
    return {"Version": "2012-10-17", "Statement": [statement]}


def _native_bucket_policy(cloud: Any) -> str:
    name = _bucket(cloud)
    cloud("s3").put_bucket_policy(Bucket=name, Policy=json.dumps(_bucket_document(cloud, "s3:GetObject")))
    return name


def _database(cloud: Any) -> dict[str, Any]:
    network = vpc(cloud)
    group = cloud.create(
        "AWS::RDS::DBSubnetGroup",
        DBSubnetGroupName="data",
        DBSubnetGroupDescription="d",
        SubnetIds=subnets(cloud, network),
    )
    return {
        "DBInstanceIdentifier": "shop",
        "Engine": "postgres",
        "DBInstanceClass": "db.t3.micro",
        "AllocatedStorage": "20",
        "MasterUsername": "shop",
        "MasterUserPassword": "not-a-secret-1",
        "DBSubnetGroupName": group,
        "Tags": TAGS,
    }


def _native_database(cloud: Any) -> str:
    cloud("rds").create_db_instance(
        DBInstanceIdentifier="native",
        Engine="postgres",
        DBInstanceClass="db.t3.micro",
        AllocatedStorage=20,
        MasterUsername="u",
        MasterUserPassword="not-a-secret-1",
    )
    return "native"


def _native_subnet_group(cloud: Any) -> str:
    cloud("rds").create_db_subnet_group(
        DBSubnetGroupName="native", DBSubnetGroupDescription="d", SubnetIds=subnets(cloud, vpc(cloud))
    )
    return "native"


TABLE: dict[str, Any] = {
    "BillingMode": "PAY_PER_REQUEST",
    "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
}


def _native_table(cloud: Any) -> str:
    cloud("dynamodb").create_table(TableName="native", **TABLE)
    return "native"


def _function(cloud: Any) -> dict[str, Any]:
    return {
        "FunctionName": "work",
        "Runtime": "python3.12",
        "Handler": "index.handler",
        "Role": role(cloud),
        "Code": {"ZipFile": "def handler(event, context):\n    return 1\n"},
        "Environment": {"Variables": {"MODE": "1"}},
        "Tags": TAGS,
    }


def _native_function(cloud: Any) -> str:
    cloud("lambda").create_function(
        FunctionName="native",
        Runtime="python3.12",
        Handler="index.handler",
        Role=role(cloud),
        Code={"ZipFile": code()},
    )
    return "native"


def _native_role(cloud: Any) -> str:
    cloud("iam").create_role(RoleName="native", AssumeRolePolicyDocument=json.dumps(TRUST))
    return "native"


def _native_policy(cloud: Any) -> str:
    told = cloud("iam").create_policy(PolicyName="native", PolicyDocument=json.dumps(POLICY))
    return str(told["Policy"]["Arn"])


def _put_role_policy(cloud: Any, identifier: str) -> None:
    name, of = identifier.split("|")
    changed = {**POLICY, "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}
    cloud("iam").put_role_policy(RoleName=of, PolicyName=name, PolicyDocument=json.dumps(changed))


def _native_role_policy(cloud: Any) -> str:
    _native_role(cloud)
    _put_role_policy(cloud, "native|native")
    return "native|native"


def _new_version(cloud: Any, identifier: str) -> None:
    document = json.dumps({**POLICY, "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]})
    cloud("iam").create_policy_version(PolicyArn=identifier, PolicyDocument=document, SetAsDefault=True)


def _denies(model: dict[str, Any]) -> bool:
    return bool(model["PolicyDocument"]["Statement"][0]["Effect"] == "Deny")


ALARM: dict[str, Any] = {
    "Namespace": "shop",
    "MetricName": "errors",
    "Statistic": "Sum",
    "Period": 60,
    "EvaluationPeriods": 1,
    "Threshold": 5,
    "ComparisonOperator": "GreaterThanThreshold",
    "Dimensions": [{"Name": "QueueName", "Value": "orders"}],
    "AlarmActions": ["arn:aws:sns:eu-central-1:111122223333:wake-somebody"],
}


def _put_alarm(cloud: Any, name: str) -> str:
    by_hand = {"Threshold": 42, "Period": 300, "Dimensions": [{"Name": "QueueName", "Value": "another"}]}
    cloud("cloudwatch").put_metric_alarm(AlarmName=name, **{**ALARM, **by_hand})
    return name


def _put_rule(cloud: Any, name: str) -> str:
    cloud("events").put_rule(Name=name, ScheduleExpression="rate(7 minutes)")
    return f"arn:aws:events:{cloud.region}:{cloud.account}:rule/{name}"


def _tag_by_hand(service: str, call: str, **parameters: Any) -> Any:
    return lambda cloud, one: getattr(cloud(service), call)(
        **{name: one if value is None else value for name, value in parameters.items()}
    )


HAND = [{"Key": "by", "Value": "hand"}]

CASES = (
    Case(
        "AWS::S3::Bucket",
        lambda cloud: {"BucketName": f"shop-{cloud.account}", "Tags": TAGS},
        {"VersioningConfiguration": {"Status": "Enabled"}},
        _tag_by_hand("s3", "put_bucket_tagging", Bucket=None, Tagging={"TagSet": HAND}),
        tagged,
        lambda cloud, one: cloud("s3").delete_bucket(Bucket=one),
        lambda cloud: (
            cloud("s3").create_bucket(
                Bucket=f"native-{cloud.account}", CreateBucketConfiguration={"LocationConstraint": cloud.region}
            )
            and f"native-{cloud.account}"
        ),
        ("Arn", "DomainName", "RegionalDomainName"),
    ),
    Case(
        "AWS::S3::BucketPolicy",
        lambda cloud: {"Bucket": _bucket(cloud), "PolicyDocument": _bucket_document(cloud, "s3:GetObject")},
        {},
        lambda cloud, one: cloud("s3").put_bucket_policy(
            Bucket=one, Policy=json.dumps(_bucket_document(cloud, "s3:PutObject"))
        ),
        lambda model: model["PolicyDocument"]["Statement"][0]["Action"] == "s3:PutObject",
        lambda cloud, one: cloud("s3").delete_bucket_policy(Bucket=one),
        _native_bucket_policy,
        taggable=False,
    ),
    Case(
        "AWS::RDS::DBSubnetGroup",
        lambda cloud: {
            "DBSubnetGroupName": "data",
            "DBSubnetGroupDescription": "d",
            "SubnetIds": subnets(cloud, vpc(cloud)),
            "Tags": TAGS,
        },
        {"DBSubnetGroupDescription": "e"},
        lambda cloud, one: cloud("rds").modify_db_subnet_group(
            DBSubnetGroupName=one,
            DBSubnetGroupDescription="by hand",
            SubnetIds=cloud.get("AWS::RDS::DBSubnetGroup", one)["SubnetIds"],
        ),
        lambda model: model["DBSubnetGroupDescription"] == "by hand",
        lambda cloud, one: cloud("rds").delete_db_subnet_group(DBSubnetGroupName=one),
        _native_subnet_group,
    ),
    Case(
        "AWS::RDS::DBInstance",
        _database,
        {"BackupRetentionPeriod": 7},
        lambda cloud, one: cloud("rds").modify_db_instance(
            DBInstanceIdentifier=one, AllocatedStorage=77, ApplyImmediately=True
        ),
        lambda model: model["AllocatedStorage"] == "77",
        lambda cloud, one: cloud("rds").delete_db_instance(DBInstanceIdentifier=one, SkipFinalSnapshot=True),
        _native_database,
        ("DBInstanceArn", "Endpoint"),
        hidden=frozenset({"MasterUserPassword"}),
    ),
    Case(
        "AWS::DynamoDB::Table",
        lambda _: {"TableName": "orders", **TABLE, "Tags": TAGS},
        {"StreamSpecification": {"StreamViewType": "NEW_IMAGE"}},
        _tag_by_hand("dynamodb", "update_table", TableName=None, DeletionProtectionEnabled=True),
        lambda model: model["DeletionProtectionEnabled"] is True,
        lambda cloud, one: (
            cloud("dynamodb").update_table(TableName=one, DeletionProtectionEnabled=False),
            cloud("dynamodb").delete_table(TableName=one),
        ),
        _native_table,
        ("Arn",),
    ),
    Case(
        "AWS::SQS::Queue",
        lambda _: {"QueueName": "orders", "VisibilityTimeout": 45, "Tags": TAGS},
        {"VisibilityTimeout": 60},
        _tag_by_hand("sqs", "set_queue_attributes", QueueUrl=None, Attributes={"VisibilityTimeout": "77"}),
        lambda model: model["VisibilityTimeout"] == 77,
        lambda cloud, one: cloud("sqs").delete_queue(QueueUrl=one),
        lambda cloud: str(cloud("sqs").create_queue(QueueName="native")["QueueUrl"]),
        ("QueueUrl", "Arn"),
    ),
    Case(
        "AWS::SNS::Topic",
        lambda _: {"TopicName": "orders", "DisplayName": "Orders", "Tags": TAGS},
        {"DisplayName": "All orders"},
        _tag_by_hand(
            "sns", "set_topic_attributes", TopicArn=None, AttributeName="DisplayName", AttributeValue="by hand"
        ),
        lambda model: model["DisplayName"] == "by hand",
        lambda cloud, one: cloud("sns").delete_topic(TopicArn=one),
        lambda cloud: str(cloud("sns").create_topic(Name="native")["TopicArn"]),
        ("TopicArn",),
    ),
    Case(
        "AWS::Lambda::Function",
        _function,
        {"MemorySize": 512},
        _tag_by_hand("lambda", "update_function_configuration", FunctionName=None, Timeout=77),
        lambda model: model["Timeout"] == 77,
        lambda cloud, one: cloud("lambda").delete_function(FunctionName=one),
        _native_function,
        ("Arn",),
        hidden=frozenset({"Code"}),
    ),
    Case(
        "AWS::IAM::Role",
        lambda _: {
            "RoleName": "worker",
            "AssumeRolePolicyDocument": TRUST,
            "Policies": [{"PolicyName": "read", "PolicyDocument": POLICY}],
            "Tags": TAGS,
        },
        {"MaxSessionDuration": 7200},
        _tag_by_hand("iam", "update_role", RoleName=None, Description="by hand"),
        lambda model: model["Description"] == "by hand",
        lambda cloud, one: (
            cloud("iam").delete_role_policy(RoleName=one, PolicyName="read"),
            cloud("iam").delete_role(RoleName=one),
        ),
        _native_role,
        ("Arn", "RoleId"),
    ),
    Case(
        "AWS::IAM::RolePolicy",
        lambda cloud: {"PolicyName": "read", "RoleName": role(cloud).rpartition("/")[2], "PolicyDocument": POLICY},
        {"PolicyDocument": {**POLICY, "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}},
        _put_role_policy,
        _denies,
        lambda cloud, one: cloud("iam").delete_role_policy(PolicyName=one.split("|")[0], RoleName=one.split("|")[1]),
        _native_role_policy,
        taggable=False,
        listed=False,
    ),
    Case(
        "AWS::IAM::ManagedPolicy",
        lambda _: {"ManagedPolicyName": "read", "PolicyDocument": POLICY},
        {"PolicyDocument": {**POLICY, "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}]}},
        _new_version,
        _denies,
        lambda cloud, one: [
            *(
                cloud("iam").delete_policy_version(PolicyArn=one, VersionId=version["VersionId"])
                for version in cloud("iam").list_policy_versions(PolicyArn=one)["Versions"]
                if not version["IsDefaultVersion"]
            ),
            cloud("iam").delete_policy(PolicyArn=one),
        ],
        _native_policy,
        ("PolicyArn", "PolicyId"),
        taggable=False,
    ),
    Case(
        "AWS::CloudWatch::Alarm",
        lambda _: {"AlarmName": "errors", **ALARM, "Tags": TAGS},
        {"Threshold": 9},
        _put_alarm,
        lambda model: (model["Threshold"], model["Period"], model["Dimensions"][0]["Value"]) == (42, 300, "another"),
        lambda cloud, one: cloud("cloudwatch").delete_alarms(AlarmNames=[one]),
        lambda cloud: _put_alarm(cloud, "native"),
        ("Arn",),
    ),
    Case(
        "AWS::Logs::LogGroup",
        lambda _: {"LogGroupName": "/shop/web", "RetentionInDays": 7, "Tags": TAGS},
        {"RetentionInDays": 14},
        _tag_by_hand("logs", "put_retention_policy", logGroupName=None, retentionInDays=3),
        lambda model: model["RetentionInDays"] == 3,
        lambda cloud, one: cloud("logs").delete_log_group(logGroupName=one),
        lambda cloud: cloud("logs").create_log_group(logGroupName="/native") and "/native",
        ("Arn",),
    ),
    Case(
        "AWS::SecretsManager::Secret",
        lambda _: {"Name": "shop/key", "SecretString": "not-a-secret-2", "Tags": TAGS},
        {"Description": "what it is for", "SecretString": "not-a-secret-3"},
        _tag_by_hand("secretsmanager", "update_secret", SecretId=None, Description="by hand"),
        lambda model: model["Description"] == "by hand",
        lambda cloud, one: cloud("secretsmanager").delete_secret(SecretId=one, ForceDeleteWithoutRecovery=True),
        lambda cloud: str(cloud("secretsmanager").create_secret(Name="native", SecretString="s")["ARN"]),
        ("Id",),
        hidden=frozenset({"SecretString"}),
    ),
    Case(
        "AWS::KMS::Key",
        lambda _: {"Description": "of the shop", "Tags": TAGS},
        {"EnableKeyRotation": True},
        _tag_by_hand("kms", "update_key_description", KeyId=None, Description="by hand"),
        lambda model: model["Description"] == "by hand",
        lambda cloud, one: cloud("kms").schedule_key_deletion(KeyId=one, PendingWindowInDays=7),
        lambda cloud: str(cloud("kms").create_key()["KeyMetadata"]["KeyId"]),
        ("Arn", "KeyId"),
    ),
    Case(
        "AWS::ECR::Repository",
        lambda _: {"RepositoryName": "shop/web", "ImageTagMutability": "IMMUTABLE", "Tags": TAGS},
        {"ImageTagMutability": "MUTABLE"},
        _tag_by_hand(
            "ecr",
            "put_image_scanning_configuration",
            repositoryName=None,
            imageScanningConfiguration={"scanOnPush": True},
        ),
        lambda model: model["ImageScanningConfiguration"]["ScanOnPush"] is True,
        lambda cloud, one: cloud("ecr").delete_repository(repositoryName=one),
        lambda cloud: str(cloud("ecr").create_repository(repositoryName="native")["repository"]["repositoryName"]),
        ("Arn", "RepositoryUri"),
    ),
    Case(
        "AWS::SSM::Parameter",
        lambda _: {"Name": "/shop/limit", "Type": "String", "Value": "1", "Tags": MAP_TAGS},
        {"Value": "2"},
        _tag_by_hand("ssm", "put_parameter", Name=None, Value="by hand", Type="String", Overwrite=True),
        lambda model: model["Value"] == "by hand",
        lambda cloud, one: cloud("ssm").delete_parameter(Name=one),
        lambda cloud: cloud("ssm").put_parameter(Name="/native", Value="1", Type="String") and "/native",
    ),
    Case(
        "AWS::Events::Rule",
        lambda _: {"Name": "nightly", "ScheduleExpression": "rate(5 minutes)", "State": "ENABLED", "Tags": TAGS},
        {"Description": "every night"},
        lambda cloud, one: _put_rule(cloud, one.rpartition("/")[2]),
        lambda model: model["ScheduleExpression"] == "rate(7 minutes)",
        lambda cloud, one: cloud("events").delete_rule(Name=one.rpartition("/")[2]),
        lambda cloud: _put_rule(cloud, "native"),
        ("Arn",),
    ),
)
