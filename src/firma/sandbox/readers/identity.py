"""Live readers of IAM, KMS, Secrets Manager and Systems Manager types; knows their APIs alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.readers.reader import GoneError, Reader, document, keys, or_else, pairs
from firma.sandbox.schema import Model


async def _iam(services: Services, action: str, parameters: Mapping[str, str] | None = None) -> Record:
    return await services.query("iam", action, parameters)


async def _role(services: Services, model: Model) -> Record:
    name = {"RoleName": str(model["RoleName"])}
    record = dict((await _iam(services, "GetRole", name))["Role"])
    record["AssumeRolePolicyDocument"] = document(record.get("AssumeRolePolicyDocument"))
    record["Description"] = record.get("Description") or None
    attached = many((await _iam(services, "ListAttachedRolePolicies", name)).get("AttachedPolicies"))
    record["ManagedPolicyArns"] = [policy["PolicyArn"] for policy in attached]
    record["Policies"] = [
        {"PolicyName": policy, "PolicyDocument": await _policy_document(services, str(model["RoleName"]), policy)}
        for policy in many((await _iam(services, "ListRolePolicies", name)).get("PolicyNames"))
    ]
    boundary = record.get("PermissionsBoundary")
    record["PermissionsBoundary"] = boundary.get("PermissionsBoundaryArn") if isinstance(boundary, dict) else None
    record["Tags"] = pairs(record.get("Tags"))
    return record


async def _policy_document(services: Services, role: str, policy: str) -> object:
    told = await _iam(services, "GetRolePolicy", {"RoleName": role, "PolicyName": policy})
    return document(told.get("PolicyDocument"))


async def _role_names(services: Services) -> list[str]:
    return [str(role["RoleName"]) for role in many((await _iam(services, "ListRoles")).get("Roles"))]


async def _roles(services: Services) -> list[Model]:
    return keys("RoleName", await _role_names(services))


async def _role_policy(services: Services, model: Model) -> Record:
    role, policy = str(model["RoleName"]), str(model["PolicyName"])
    return {
        "RoleName": role,
        "PolicyName": policy,
        "PolicyDocument": await _policy_document(services, role, policy),
    }


async def _role_policies(services: Services) -> list[Model]:
    return [
        {"PolicyName": policy, "RoleName": role}
        for role in await _role_names(services)
        for policy in many((await _iam(services, "ListRolePolicies", {"RoleName": role})).get("PolicyNames"))
    ]


async def _managed_policy(services: Services, model: Model) -> Record:
    arn = str(model["PolicyArn"])
    record = dict((await _iam(services, "GetPolicy", {"PolicyArn": arn}))["Policy"])
    version = {"PolicyArn": arn, "VersionId": str(record["DefaultVersionId"])}
    told = await _iam(services, "GetPolicyVersion", version)
    record["PolicyArn"] = arn
    record["ManagedPolicyName"] = record["PolicyName"]
    record["PolicyDocument"] = document(told["PolicyVersion"].get("Document"))
    record["Description"] = record.get("Description") or None
    users = await _iam(services, "ListEntitiesForPolicy", {"PolicyArn": arn})
    for property_name, found, name in (
        ("Roles", "PolicyRoles", "RoleName"),
        ("Users", "PolicyUsers", "UserName"),
        ("Groups", "PolicyGroups", "GroupName"),
    ):
        record[property_name] = [one[name] for one in many(users.get(found))] or None
    record.pop("Tags", None)
    return record


async def _managed_policies(services: Services) -> list[Model]:
    found = many((await _iam(services, "ListPolicies", {"Scope": "Local"})).get("Policies"))
    return keys("PolicyArn", [policy["Arn"] for policy in found])


async def _key(services: Services, model: Model) -> Record:
    key = {"KeyId": model["KeyId"]}
    record = dict((await services.json("kms", "TrentService.DescribeKey", key))["KeyMetadata"])
    if record.get("KeyState") == "PendingDeletion":
        raise GoneError
    rotation = await or_else(services.json("kms", "TrentService.GetKeyRotationStatus", key), {})
    record["EnableKeyRotation"] = rotation.get("KeyRotationEnabled", False)
    policy = await services.json("kms", "TrentService.GetKeyPolicy", {**key, "PolicyName": "default"})
    record["KeyPolicy"] = document(policy.get("Policy"))
    tags = await services.json("kms", "TrentService.ListResourceTags", key)
    record["Tags"] = pairs(tags.get("Tags"))
    return record


async def _keys(services: Services) -> list[Model]:
    found = await services.json("kms", "TrentService.ListKeys")
    return keys("KeyId", [record["KeyId"] for record in found["Keys"]])


async def _secret(services: Services, model: Model) -> Record:
    record = await services.json("secretsmanager", "secretsmanager.DescribeSecret", {"SecretId": model["Id"]})
    if record.get("DeletedDate"):
        raise GoneError
    record["Id"] = record["ARN"]
    record["Description"] = record.get("Description") or None
    record["Tags"] = pairs(record.get("Tags"))
    return record


async def _secrets(services: Services) -> list[Model]:
    found = await services.json("secretsmanager", "secretsmanager.ListSecrets")
    return keys("Id", [record["ARN"] for record in found["SecretList"]])


async def _parameter(services: Services, model: Model) -> Record:
    name = str(model["Name"])
    told = await services.json("ssm", "AmazonSSM.GetParameter", {"Name": name, "WithDecryption": True})
    record = dict(told["Parameter"])
    tags = await services.json(
        "ssm", "AmazonSSM.ListTagsForResource", {"ResourceType": "Parameter", "ResourceId": name}
    )
    record["Tags"] = {tag["Key"]: tag["Value"] for tag in pairs(tags.get("TagList"))}
    record.pop("ARN", None)
    return record


async def _parameters(services: Services) -> list[Model]:
    found = await services.json("ssm", "AmazonSSM.DescribeParameters", {"MaxResults": 50})
    names = [record["Name"] for record in found["Parameters"]]
    while found.get("NextToken"):
        token = found["NextToken"]
        found = await services.json("ssm", "AmazonSSM.DescribeParameters", {"MaxResults": 50, "NextToken": token})
        names += [record["Name"] for record in found["Parameters"]]
    return keys("Name", names)


READERS: Final[Mapping[str, Reader]] = {
    "AWS::IAM::Role": Reader(_role, _roles),
    "AWS::IAM::RolePolicy": Reader(_role_policy, _role_policies),
    "AWS::IAM::ManagedPolicy": Reader(_managed_policy, _managed_policies),
    "AWS::KMS::Key": Reader(_key, _keys),
    "AWS::SecretsManager::Secret": Reader(_secret, _secrets),
    "AWS::SSM::Parameter": Reader(_parameter, _parameters),
}
