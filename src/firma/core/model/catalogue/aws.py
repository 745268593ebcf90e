"""Codes F65… and F66…: what can be wrong between us and AWS; knows no call."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

_TYPES: Mapping[str, Code] = {
    "F650": Code(
        "There is no such AWS resource type",
        "The archive of resource type schemas, which says what every type is, does not have it.",
        "Check the spelling: types are called as in CloudFormation, `AWS::S3::Bucket` is `firma.aws.s3.Bucket`.",
    ),
    "F652": Code(
        "Cloud Control cannot do this with the type",
        "AWS offers some types through other interfaces only, so nothing was changed.",
        "Use a type that does the same (an inline policy type for a policy, say), or write an own provider for it.",
    ),
    "F660": Code(
        "The property cannot be changed in place",
        "The cloud refuses to update it on a living thing; only another thing can have the new value.",
        "Take the change back, or let the resource be replaced: `replacement=` chooses the order of its halves.",
    ),
}

_DOOR: Mapping[str, Code] = {
    "F653": Code(
        "AWS refused the request as invalid",
        "It was checked before anything began; its words are in the detail.",
        "Correct the property that AWS names.",
    ),
    "F654": Code(
        "AWS denied access",
        "The credentials that Firma uses here may not do this.",
        "Give the role the action that AWS names, or use another role.",
    ),
    "F655": Code(
        "AWS is throttling",
        "More calls came in a short time than the account's limit allows.",
        "Run again: what was done stays done. Ask AWS for a higher limit if it happens often.",
    ),
    "F657": Code(
        "AWS did not answer",
        "The endpoint could not be reached, or the connection ended before an answer came.",
        "Check network and endpoint, or that the sandbox is running. Run again: open intents are settled first.",
    ),
    "F659": Code(
        "No AWS credentials work here",
        "There are none, or they are expired, or AWS does not know them.",
        "Log in again, or name a profile or role in the environment's `aws` table.",
    ),
    "F669": Code(
        "The AWS credentials are of another account",
        "What is planned for one account would be made in another.",
        "Use credentials of the configured account, or correct `account` in the environment's `aws` table.",
    ),
    "F664": Code(
        "The idempotency token was used for another request",
        "A token belongs to one intent; AWS knows this one with other parameters, so nobody can tell what was done.",
        "Settle it by hand with `firma resolve`, and report it: this is a bug in Firma.",
    ),
    "F666": Code(
        "A limit of the account is reached",
        "AWS allows only so many things of this kind.",
        "Remove what is not used, or ask AWS for a higher quota.",
    ),
}

_OPERATION: Mapping[str, Code] = {
    "F656": Code(
        "A thing with this name exists already",
        "Someone else made it, so Firma does not touch it.",
        "Choose another name, or import the thing.",
    ),
    "F658": Code(
        "The operation failed in AWS",
        "It began and did not end well; something may have been made or changed.",
        "Read what AWS says. Run again: Firma looks at what is there first.",
    ),
    "F665": Code(
        "Something else is working on the thing",
        "AWS does one operation at a time on a thing, and refuses those that meet.",
        "Wait until it is over and run again.",
    ),
    "F667": Code(
        "AWS does not find something that is needed",
        "The thing itself, or one that a property names, is not there.",
        "Check the property that AWS names. Plan again: what was deleted by hand is then planned as missing.",
    ),
    "F668": Code(
        "The operation was not over in time",
        "It may still have its effect: the time that the type or the resource allows is over, not the operation.",
        "Run again: Firma settles the open intent first. Raise the resource's `timeouts` if it needs longer.",
    ),
}

_LOOKUPS: Mapping[str, Code] = {
    "F661": Code(
        "The look-up finds nothing",
        "What depends on it cannot be planned.",
        "Check what it asks for, and the account and region in which it looks.",
    ),
    "F662": Code(
        "The look-up finds more than one",
        "Which of them is meant would be chance.",
        "Ask for more properties, or for the identifier.",
    ),
}

CODES: Mapping[str, Code] = {**_TYPES, **_DOOR, **_OPERATION, **_LOOKUPS}
