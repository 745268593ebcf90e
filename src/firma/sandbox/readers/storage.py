"""Live readers of S3, RDS and DynamoDB types; knows their APIs alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from firma.sandbox.calls import Record, ServiceError, Services, many, parse_xml
from firma.sandbox.readers import bucket_parts
from firma.sandbox.readers.reader import GoneError, Reader, document, keys, only, or_else, pairs
from firma.sandbox.schema import Model


async def _part(services: Services, bucket: str, part: str) -> Any:
    """Return one subresource of a bucket as parsed XML; None where it was never set."""
    try:
        body = await services.rest("s3", "GET", f"/{bucket}", query={part: ""})
    except ServiceError as error:
        if error.absent or "NotConfigured" in error.code:
            return None
        raise
    return parse_xml(body) if body.strip() else None


def _encryption(told: Any) -> Record | None:
    if not told:
        return None
    rules = []
    for rule in many(told.get("Rule")):
        renamed = {
            ("ServerSideEncryptionByDefault" if name == "ApplyServerSideEncryptionByDefault" else name): value
            for name, value in rule.items()
        }
        rules.append(renamed)
    return {"ServerSideEncryptionConfiguration": rules}


def _lifecycle(told: Any) -> Record | None:
    if not told:
        return None
    return {"Rules": [_lifecycle_rule(rule) for rule in many(told.get("Rule"))]}


def _lifecycle_rule(rule: Record) -> Record:
    found: Record = {"Id": rule.get("ID"), "Status": rule.get("Status")}
    where = rule.get("Filter")
    prefix = rule.get("Prefix") or (where.get("Prefix") if isinstance(where, Mapping) else None)
    if prefix:
        found["Prefix"] = prefix
    expiration = rule.get("Expiration")
    if isinstance(expiration, Mapping):
        found["ExpirationInDays"] = expiration.get("Days")
        found["ExpirationDate"] = expiration.get("Date")
    older = rule.get("NoncurrentVersionExpiration")
    if isinstance(older, Mapping):
        found["NoncurrentVersionExpiration"] = {**older}
    aborted = rule.get("AbortIncompleteMultipartUpload")
    if isinstance(aborted, Mapping):
        found["AbortIncompleteMultipartUpload"] = {**aborted}
    moves = [
        {"StorageClass": move["StorageClass"], "TransitionInDays": move.get("Days")}
        for move in many(rule.get("Transition"))
    ]
    if moves:
        found["Transitions"] = moves
    return found


_SETS: Final = (
    ("cors", "CorsConfiguration", bucket_parts.cors),
    ("website", "WebsiteConfiguration", bucket_parts.website),
    ("notification", "NotificationConfiguration", bucket_parts.notification),
    ("accelerate", "AccelerateConfiguration", bucket_parts.accelerate),
    ("logging", "LoggingConfiguration", bucket_parts.logging),
    ("ownershipControls", "OwnershipControls", bucket_parts.ownership),
)
"""Parts of a bucket: as S3 asks for them, as the model calls them, and how one becomes the other."""

_NOT_MADE: Final = frozenset({"accelerate", "logging", "ownershipControls"})
"""Parts that the provisioner leaves out: where S3 has none, what was wished is all that is known."""


async def _parts(services: Services, bucket: str) -> Record:
    told = {name: made(await _part(services, bucket, part)) for part, name, made in _SETS}
    return {name: told[name] for part, name, _ in _SETS if part not in _NOT_MADE or told[name] is not None}


async def _bucket(services: Services, model: Model) -> Record:
    name, region = str(model["BucketName"]), services.region
    await services.rest("s3", "HEAD", f"/{name}")
    versioning = await _part(services, name, "versioning")
    tags = await _part(services, name, "tagging")
    status = versioning.get("Status") if isinstance(versioning, Mapping) else None
    return {
        "BucketName": name,
        "VersioningConfiguration": {"Status": status} if status else None,
        "Tags": pairs((tags or {}).get("TagSet")),
        "PublicAccessBlockConfiguration": await _part(services, name, "publicAccessBlock"),
        "BucketEncryption": _encryption(await _part(services, name, "encryption")),
        "LifecycleConfiguration": _lifecycle(await _part(services, name, "lifecycle")),
        **await _parts(services, name),
        "Arn": f"arn:aws:s3:::{name}",
        "DomainName": f"{name}.s3.amazonaws.com",
        "RegionalDomainName": f"{name}.s3.{region}.amazonaws.com",
        "DualStackDomainName": f"{name}.s3.dualstack.{region}.amazonaws.com",
        "WebsiteURL": f"http://{name}.s3-website-{region}.amazonaws.com",
    }


async def _buckets(services: Services) -> list[Model]:
    told = parse_xml(await services.rest("s3", "GET", "/"))
    found = told.get("Buckets")
    listed = found.get("Bucket") if isinstance(found, Mapping) else found
    return keys("BucketName", [bucket["Name"] for bucket in many(listed)])


async def _bucket_policy(services: Services, model: Model) -> Record:
    name = str(model["Bucket"])
    body = await services.rest("s3", "GET", f"/{name}", query={"policy": ""})
    return {"Bucket": name, "PolicyDocument": document(body.decode())}


async def _bucket_policies(services: Services) -> list[Model]:
    found: list[Model] = []
    for bucket in await _buckets(services):
        name = bucket["BucketName"]
        try:
            await services.rest("s3", "GET", f"/{name}", query={"policy": ""})
        except ServiceError as error:
            if not error.absent:
                raise
            continue
        found.append({"Bucket": name})
    return found


async def _database(services: Services, model: Model) -> Record:
    wanted = {"DBInstanceIdentifier": str(model["DBInstanceIdentifier"])}
    record = only((await services.query("rds", "DescribeDBInstances", wanted)).get("DBInstances"))
    if record.get("DBInstanceStatus") == "deleting":
        raise GoneError
    groups = many(record.pop("VpcSecurityGroups", []))
    record["VPCSecurityGroups"] = [group["VpcSecurityGroupId"] for group in groups]
    subnets = record.pop("DBSubnetGroup", None)
    record["DBSubnetGroupName"] = subnets.get("DBSubnetGroupName") if isinstance(subnets, Mapping) else None
    record["Tags"] = pairs(record.pop("TagList", []))
    record["EnableCloudwatchLogsExports"] = many(record.pop("EnabledCloudwatchLogsExports", [])) or None
    parameters = many(record.pop("DBParameterGroups", []))
    record["DBParameterGroupName"] = parameters[0].get("DBParameterGroupName") if parameters else None
    options = many(record.pop("OptionGroupMemberships", []))
    record["OptionGroupName"] = options[0].get("OptionGroupName") if options else None
    return {name: value for name, value in record.items() if value != ""}


async def _databases(services: Services) -> list[Model]:
    found = many((await services.query("rds", "DescribeDBInstances")).get("DBInstances"))
    return keys("DBInstanceIdentifier", [record["DBInstanceIdentifier"] for record in found])


async def _subnet_group(services: Services, model: Model) -> Record:
    wanted = {"DBSubnetGroupName": str(model["DBSubnetGroupName"])}
    record = only((await services.query("rds", "DescribeDBSubnetGroups", wanted)).get("DBSubnetGroups"))
    record["SubnetIds"] = [subnet["SubnetIdentifier"] for subnet in many(record.pop("Subnets", []))]
    arn = {"ResourceName": str(record["DBSubnetGroupArn"])}
    record["Tags"] = pairs((await services.query("rds", "ListTagsForResource", arn)).get("TagList"))
    return record


async def _subnet_groups(services: Services) -> list[Model]:
    found = many((await services.query("rds", "DescribeDBSubnetGroups")).get("DBSubnetGroups"))
    return keys("DBSubnetGroupName", [record["DBSubnetGroupName"] for record in found])


_DYNAMODB: Final = "DynamoDB_20120810."


async def _table(services: Services, model: Model) -> Record:
    name = {"TableName": model["TableName"]}
    record = dict((await services.json("dynamodb", _DYNAMODB + "DescribeTable", name))["Table"])
    arn = record["TableArn"]
    record["Arn"] = arn
    record["StreamArn"] = record.get("LatestStreamArn")
    record["BillingMode"] = (record.get("BillingModeSummary") or {}).get("BillingMode", "PROVISIONED")
    if record["BillingMode"] == "PAY_PER_REQUEST":
        record.pop("ProvisionedThroughput", None)
    stream = record.get("StreamSpecification") or {}
    record["StreamSpecification"] = (
        {"StreamViewType": stream["StreamViewType"]} if stream.get("StreamEnabled") else None
    )
    tags = await or_else(services.json("dynamodb", _DYNAMODB + "ListTagsOfResource", {"ResourceArn": arn}), {})
    record["Tags"] = pairs(tags.get("Tags"))
    record["TimeToLiveSpecification"] = await _time_to_live(services, name)
    record["PointInTimeRecoverySpecification"] = await _recovery(services, name)
    sse = record.pop("SSEDescription", None)
    record["SSESpecification"] = {"SSEEnabled": True, "SSEType": sse.get("SSEType")} if sse else None
    return record


async def _time_to_live(services: Services, name: Record) -> Record | None:
    told = await services.json("dynamodb", _DYNAMODB + "DescribeTimeToLive", name)
    found = told.get("TimeToLiveDescription") or {}
    if found.get("TimeToLiveStatus") not in {"ENABLED", "ENABLING"}:
        return None
    return {"Enabled": True, "AttributeName": found.get("AttributeName")}


async def _recovery(services: Services, name: Record) -> Record | None:
    told = await services.json("dynamodb", _DYNAMODB + "DescribeContinuousBackups", name)
    backups = told.get("ContinuousBackupsDescription") or {}
    status = (backups.get("PointInTimeRecoveryDescription") or {}).get("PointInTimeRecoveryStatus")
    return {"PointInTimeRecoveryEnabled": True} if status == "ENABLED" else None


async def _tables(services: Services) -> list[Model]:
    return keys("TableName", (await services.json("dynamodb", _DYNAMODB + "ListTables"))["TableNames"])


READERS: Final[Mapping[str, Reader]] = {
    "AWS::S3::Bucket": Reader(_bucket, _buckets),
    "AWS::S3::BucketPolicy": Reader(_bucket_policy, _bucket_policies),
    "AWS::RDS::DBInstance": Reader(_database, _databases),
    "AWS::RDS::DBSubnetGroup": Reader(_subnet_group, _subnet_groups),
    "AWS::DynamoDB::Table": Reader(_table, _tables),
}
