"""What people change by hand of what holds data, and of what runs; asserts nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hand_changes.change import (
    MALLORY,
    ONCALL,
    ROOT,
    TRENT,
    HandChange,
    document,
)


def bucket_rule(days: int) -> Mapping[str, Any]:
    rule = {"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": days}}
    return {"Rules": [rule]}


DATA = (
    HandChange(
        name="versions are kept no more",
        who=MALLORY,
        make=lambda of: of("s3").put_bucket_versioning(
            Bucket="hand-kept", VersioningConfiguration={"Status": "Suspended"}
        ),
        at="aws.s3.Bucket:kept",
        path="versioning_configuration.status",
        call="PutBucketVersioning",
        code=('{"status": "Enabled"}', '{"status": "Suspended"}'),
    ),
    HandChange(
        name="objects go sooner",
        who=TRENT,
        make=lambda of: of("s3").put_bucket_lifecycle_configuration(
            Bucket="hand-kept", LifecycleConfiguration=bucket_rule(1)
        ),
        at="aws.s3.Bucket:kept",
        path="lifecycle_configuration",
        call="PutBucketLifecycle",
    ),
    HandChange(
        name="a bucket is encrypted otherwise",
        who=ONCALL,
        make=lambda of: of("s3").put_bucket_encryption(
            Bucket="hand-plain",
            ServerSideEncryptionConfiguration={
                "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]
            },
        ),
        at="aws.s3.Bucket:plain",
        path="bucket_encryption",
        layer="undeclared",
        call="PutBucketEncryption",
    ),
    HandChange(
        name="a bare bucket lets other origins in",
        who=MALLORY,
        make=lambda of: of("s3").put_bucket_cors(
            Bucket="hand-bare",
            CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]},
        ),
        at="aws.s3.Bucket:bare",
        path="cors_configuration",
        layer="undeclared",
        call="PutBucketCors",
    ),
    HandChange(
        name="a bare bucket becomes a website",
        who=TRENT,
        make=lambda of: of("s3").put_bucket_website(
            Bucket="hand-bare", WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}}
        ),
        at="aws.s3.Bucket:bare",
        path="website_configuration",
        layer="undeclared",
        call="PutBucketWebsite",
    ),
    HandChange(
        name="a bare bucket tells of its objects",
        who=ONCALL,
        make=lambda of: of("s3").put_bucket_notification_configuration(
            Bucket="hand-bare", NotificationConfiguration={"EventBridgeConfiguration": {}}
        ),
        at="aws.s3.Bucket:bare",
        path="notification_configuration",
        layer="undeclared",
        call="PutBucketNotification",
    ),
    HandChange(
        name="a bare bucket is accelerated",
        who=MALLORY,
        make=lambda of: of("s3").put_bucket_accelerate_configuration(
            Bucket="hand-bare", AccelerateConfiguration={"Status": "Enabled"}
        ),
        at="aws.s3.Bucket:bare",
        path="accelerate_configuration",
        layer="undeclared",
        call="PutAccelerateConfiguration",
    ),
    HandChange(
        name="a bare bucket's accesses are logged elsewhere",
        who=TRENT,
        make=lambda of: of("s3").put_bucket_logging(
            Bucket="hand-bare",
            BucketLoggingStatus={"LoggingEnabled": {"TargetBucket": "hand-plain", "TargetPrefix": "log/"}},
        ),
        at="aws.s3.Bucket:bare",
        path="logging_configuration",
        layer="undeclared",
        call="PutBucketLogging",
    ),
    HandChange(
        name="a bare bucket lets writers own their objects",
        who=ONCALL,
        make=lambda of: of("s3").put_bucket_ownership_controls(
            Bucket="hand-bare", OwnershipControls={"Rules": [{"ObjectOwnership": "ObjectWriter"}]}
        ),
        at="aws.s3.Bucket:bare",
        path="ownership_controls",
        layer="undeclared",
        call="PutBucketOwnershipControls",
    ),
    HandChange(
        name="a bare bucket is tagged",
        who=MALLORY,
        make=lambda of: of("s3").put_bucket_tagging(
            Bucket="hand-bare",
            Tagging={
                "TagSet": [
                    *(
                        tag
                        for tag in of("s3").get_bucket_tagging(Bucket="hand-bare")["TagSet"]
                        if not tag["Key"].startswith("aws:")
                    ),
                    {"Key": "cost", "Value": "none"},
                ]
            },
        ),
        at="aws.s3.Bucket:bare",
        path="tags",
        layer="undeclared",
        call="PutBucketTagging",
    ),
    HandChange(
        name="a bucket is opened to the world",
        who=MALLORY,
        make=lambda of: of("s3").put_public_access_block(
            Bucket="hand-plain",
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": False,
                "IgnorePublicAcls": False,
                "BlockPublicPolicy": False,
                "RestrictPublicBuckets": False,
            },
        ),
        at="aws.s3.Bucket:plain",
        path="public_access_block_configuration",
        layer="undeclared",
        call="PutBucketPublicAccessBlock",
    ),
    HandChange(
        name="a bucket gets a policy",
        who=TRENT,
        make=lambda of: of("s3").put_bucket_policy(
            Bucket="hand-plain", Policy=document("s3:GetObject", "arn:aws:s3:::hand-plain/*", Principal="*")
        ),
        at="aws.s3.Bucket:plain",
        path="children",
        layer="child",
        call="PutBucketPolicy",
    ),
    HandChange(
        name="our bucket's policy allows more",
        who=MALLORY,
        make=lambda of: of("s3").put_bucket_policy(
            Bucket="hand-closed", Policy=document("s3:*", "arn:aws:s3:::hand-closed/*", Principal="*")
        ),
        at="aws.s3.BucketPolicy:closed",
        path="policy_document",
        call="PutBucketPolicy",
    ),
    HandChange(
        name="a bucket is tagged otherwise",
        who=ROOT,
        make=lambda of: of("s3").put_bucket_tagging(
            Bucket="hand-shared",
            Tagging={
                "TagSet": [
                    *(
                        tag
                        for tag in of("s3").get_bucket_tagging(Bucket="hand-shared")["TagSet"]
                        if tag["Key"] != "team"
                    ),
                    {"Key": "team", "Value": "mine"},
                ]
            },
        ),
        at="aws.s3.Bucket:shared",
        path="tags",
        call="PutBucketTagging",
    ),
    HandChange(
        name="a function may take longer",
        who=MALLORY,
        make=lambda of: of("lambda").update_function_configuration(FunctionName="work", Timeout=60),
        at="aws.lambda.Function:work",
        path="timeout",
        call="UpdateFunctionConfiguration",
        code=("timeout=10", "timeout=60"),
    ),
    HandChange(
        name="a function gets more memory",
        who=TRENT,
        make=lambda of: of("lambda").update_function_configuration(FunctionName="work", MemorySize=512),
        at="aws.lambda.Function:work",
        path="memory_size",
        call="UpdateFunctionConfiguration",
        code=("memory_size=128", "memory_size=512"),
    ),
    HandChange(
        name="a function works otherwise",
        who=ONCALL,
        make=lambda of: of("lambda").update_function_configuration(
            FunctionName="work", Environment={"Variables": {"MODE": "wild"}}
        ),
        at="aws.lambda.Function:work",
        path="environment.variables.MODE",
        call="UpdateFunctionConfiguration",
        code=('"MODE": "calm"', '"MODE": "wild"'),
    ),
    HandChange(
        name="rows expire",
        who=MALLORY,
        make=lambda of: of("dynamodb").update_time_to_live(
            TableName="orders", TimeToLiveSpecification={"Enabled": True, "AttributeName": "until"}
        ),
        at="aws.dynamodb.Table:orders",
        path="time_to_live_specification",
        layer="undeclared",
        call="UpdateTimeToLive",
    ),
    HandChange(
        name="rows can be brought back",
        who=TRENT,
        make=lambda of: of("dynamodb").update_continuous_backups(
            TableName="orders", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
        ),
        at="aws.dynamodb.Table:orders",
        path="point_in_time_recovery_specification",
        layer="undeclared",
        call="UpdateContinuousBackups",
    ),
    HandChange(
        name="a table is deleted",
        who=MALLORY,
        make=lambda of: of("dynamodb").delete_table(TableName="rows"),
        at="aws.dynamodb.Table:rows",
        layer="gone",
        call="DeleteTable",
    ),
    HandChange(
        name="images may be overwritten",
        who=ONCALL,
        make=lambda of: of("ecr").put_image_tag_mutability(repositoryName="images", imageTagMutability="MUTABLE"),
        at="aws.ecr.Repository:images",
        path="image_tag_mutability",
        call="PutImageTagMutability",
        code=('"IMMUTABLE"', '"MUTABLE"'),
    ),
    HandChange(
        name="a repository is shared",
        who=MALLORY,
        make=lambda of: of("ecr").set_repository_policy(
            repositoryName="open",
            policyText=json.dumps(
                {
                    "Version": "2012-10-17",
                    "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}],
                }
            ),
        ),
        at="aws.ecr.Repository:open",
        path="repository_policy_text",
        layer="undeclared",
        call="SetRepositoryPolicy",
    ),
    HandChange(
        name="images go sooner",
        who=TRENT,
        make=lambda of: of("ecr").put_lifecycle_policy(
            repositoryName="open",
            lifecyclePolicyText=json.dumps(
                {
                    "rules": [
                        {
                            "rulePriority": 1,
                            "selection": {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 1},
                            "action": {"type": "expire"},
                        }
                    ]
                }
            ),
        ),
        at="aws.ecr.Repository:open",
        path="lifecycle_policy",
        layer="undeclared",
        call="PutLifecyclePolicy",
    ),
    HandChange(
        name="backups go sooner",
        who=ROOT,
        make=lambda of: of("rds").modify_db_instance(
            DBInstanceIdentifier="data", BackupRetentionPeriod=1, ApplyImmediately=True
        ),
        at="aws.rds.DBInstance:data",
        path="backup_retention_period",
        call="ModifyDBInstance",
        code=("backup_retention_period=7", "backup_retention_period=1"),
    ),
    HandChange(
        name="a cluster is tagged",
        who=ONCALL,
        make=lambda of: of("ecs").tag_resource(
            resourceArn=of("ecs").list_clusters()["clusterArns"][0], tags=[{"key": "owner", "value": "me"}]
        ),
        at="aws.ecs.Cluster:main",
        path="tags",
        layer="undeclared",
        call="TagResource",
    ),
)
