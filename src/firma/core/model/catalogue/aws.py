"""Codes F65…: what can be wrong with AWS only (F60… to F64… are any provider's); knows no call."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_TYPES: Mapping[str, Code] = {
    "F650": Code(
        "There is no such AWS resource type",
        "The archive of resource type schemas, which says what every type is, does not have it.",
        "Check the spelling: types are called as in CloudFormation, `AWS::S3::Bucket` is `firma.aws.s3.Bucket`.",
    ),
    "F658": Code(
        "There is no such AWS service",
        "A service is a module of `firma.aws`, called as in CloudFormation, in lower case.",
        "Check the spelling; a service that is a Python keyword has an underscore: `lambda_`.",
    ),
    "F651": Code(
        "Cloud Control cannot do this with the type",
        "AWS offers some types through other interfaces only, so nothing was changed.",
        "Use a type that does the same (an inline policy type for a policy, say), or write an own provider for it.",
    ),
}

_DOOR: Mapping[str, Code] = {
    "F652": Code(
        "AWS denied access",
        "The credentials that Firma uses here may not do this.",
        "Give the role the action that AWS names, or use another role.",
    ),
    "F653": Code(
        "No AWS credentials work here",
        "There are none, or they are expired, or AWS does not know them.",
        "Log in again, or name a profile or role in the environment's `aws` table.",
    ),
    "F654": Code(
        "The AWS credentials are of another account",
        "What is planned for one account would be made in another.",
        "Use credentials of the configured account, or correct `account` in the environment's `aws` table.",
    ),
    "F655": Code(
        "A limit of the account is reached",
        "AWS allows only so many things of this kind.",
        "Remove what is not used, or ask AWS for a higher quota.",
    ),
}

_OPERATION: Mapping[str, Code] = {
    "F656": Code(
        "Something else is working on the thing",
        "AWS does one operation at a time on a thing, and refuses those that meet.",
        "Wait until it is over and run again.",
    ),
    "F657": Code(
        "AWS does not find something that is needed",
        "A thing that a property names is not there, or not yet.",
        "Check the property that AWS names. What was made a moment ago may need some seconds: run again.",
    ),
}

CODES: Mapping[str, Code] = {**_TYPES, **_DOOR, **_OPERATION}
