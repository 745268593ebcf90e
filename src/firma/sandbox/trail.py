"""Records who called what, and on which things, as CloudTrail tells it; survives a restart; knows no type."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import parse_qs, unquote

from firma.sandbox.calls import parse_xml
from firma.sandbox.cloudcontrol import touched
from firma.sandbox.records import Event, Records
from firma.sandbox.seam import Seam
from firma.sandbox.things import Thing, things

_READS: Final = (
    "BatchGet",
    "Describe",
    "Filter",
    "Get",
    "Head",
    "List",
    "Lookup",
    "Query",
    "Receive",
    "Scan",
    "Select",
)
_TELLING: Final = ("Associate", "Create", "Put", "Register", "Run", "Update")
"""How calls begin whose answer names what they were about."""
_SECRET: Final = (
    "password",
    "secret",
    "token",
    "credential",
    "authorization",
    "signature",
    "desiredstate",
    "patchdocument",
)
_HIDDEN: Final = "HIDDEN_DUE_TO_SECURITY_REASONS"
_LONGEST: Final = 2_000
"""Longer parameters are cut: a function's code is not a fact about a call."""

answered: ContextVar[tuple[int, bytes]] = ContextVar("answered", default=(0, b""))
"""Status and body of the service's answer to the request that this code runs for."""


def event_name(service: str, method: str, path: str, headers: Mapping[str, str], parameters: Mapping[str, Any]) -> str:
    """Return the call's name, in whichever way its format tells it."""
    target = headers.get("x-amz-target", "")
    if "." in target:
        return target.rpartition(".")[2]
    action = parameters.get("Action")
    if isinstance(action, str):
        return action
    return _rest_name(service, method, [part for part in path.split("/") if part], parameters)


_BUCKET_PARTS: Final[Mapping[str, str]] = {
    "accelerate": "AccelerateConfiguration",
    "analytics": "AnalyticsConfiguration",
    "intelligent-tiering": "IntelligentTieringConfiguration",
    "inventory": "InventoryConfiguration",
    "logging": "BucketLogging",
    "metrics": "MetricsConfiguration",
    "object-lock": "ObjectLockConfiguration",
    "ownershipControls": "BucketOwnershipControls",
    "replication": "BucketReplication",
    "requestPayment": "BucketRequestPayment",
    "encryption": "BucketEncryption",
    "lifecycle": "BucketLifecycle",
    "notification": "BucketNotification",
    "policy": "BucketPolicy",
    "publicAccessBlock": "BucketPublicAccessBlock",
    "tagging": "BucketTagging",
    "versioning": "BucketVersioning",
    "website": "BucketWebsite",
    "cors": "BucketCors",
    "acl": "BucketAcl",
}
"""Parts of a bucket, as the calls about them are named (Amazon S3 user guide, "CloudTrail events")."""
_VERBS: Final[Mapping[str, str]] = {"PUT": "Put", "POST": "Post", "DELETE": "Delete", "GET": "Get", "HEAD": "Head"}
_FUNCTION_PARTS: Final[Mapping[tuple[str, str], str]] = {
    ("PUT", "code"): "UpdateFunctionCode",
    ("PUT", "configuration"): "UpdateFunctionConfiguration",
    ("POST", "invocations"): "Invoke",
    ("POST", "versions"): "PublishVersion",
    ("POST", "policy"): "AddPermission",
    ("PUT", "concurrency"): "PutFunctionConcurrency",
    ("POST", "aliases"): "CreateAlias",
}


def _rest_name(service: str, method: str, parts: list[str], parameters: Mapping[str, Any]) -> str:
    verb = _VERBS.get(method, method.capitalize())
    if service == "s3":
        if len(parts) > 1:
            return f"{verb}Object"
        part = next((name for key, name in _BUCKET_PARTS.items() if key in parameters), None)
        if part is not None:
            return f"{verb}{part}"
        return {"PUT": "CreateBucket", "GET": "ListObjects"}.get(method, f"{verb}Bucket")
    if service == "lambda" and "functions" in parts:
        rest = parts[parts.index("functions") + 1 :]
        if len(rest) > 1:
            return _FUNCTION_PARTS.get((method, rest[1]), f"{verb}Function{rest[1].capitalize()}")
        return {"POST": "CreateFunction", "DELETE": "DeleteFunction", "GET": "GetFunction"}.get(
            method, f"{verb}Function"
        )
    if service == "lambda" and "tags" in parts:
        return {"POST": "TagResource", "DELETE": "UntagResource"}.get(method, "ListTags")
    return f"{verb}{service.capitalize()}"


def parameters_of(headers: Mapping[str, str], body: bytes, query: Mapping[str, list[str]]) -> dict[str, Any]:
    """Return what a request asks, whichever format it has; nothing for a body in another one."""
    found: dict[str, Any] = {name: values[0] if len(values) == 1 else values for name, values in query.items()}
    text = body.lstrip()
    if text.startswith(b"{"):
        try:
            told = json.loads(text)
        except ValueError:
            return found
        return {**found, **told}
    if "form" in headers.get("content-type", ""):
        parsed = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True)
        found |= {name: values[0] if len(values) == 1 else values for name, values in parsed.items()}
    return found


def shown(value: Any, name: str = "") -> Any:
    """Return a parameter as it may be written down: secrets hidden, long texts cut."""
    if any(word in name.lower() for word in _SECRET):
        return _HIDDEN
    if isinstance(value, Mapping):
        return {key: shown(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [shown(inner, name) for inner in value]
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]}… ({len(value)} characters)"
    return value


class Trail:
    """The recorder; its events are looked up through the emulator's own CloudTrail."""

    def __init__(self, seam: Seam, records: Records, clock: Callable[[], float], new_id: Callable[[], str]) -> None:
        self._seam = seam
        self._records = records
        self._clock = clock
        self._new_id = new_id

    def restore(self) -> None:
        """Give the emulator the events of earlier runs."""
        for (account, region), event in self._records.events():
            with self._seam.scope(account, region):
                self._seam.trail_queue().append(event)

    def record(  # noqa: PLR0917  # called by position
        self,
        service: str,
        method: str,
        path: str,
        headers: dict[str, str],
        body: bytes,
        query_params: dict[str, list[str]],
        request_id: str,
        region: str,
    ) -> None:
        """Record one call that changed something; has the signature of the emulator's function that it replaces."""
        status, answer = answered.get()
        if service == "cloudtrail" or path.startswith("/_") or status >= 400:
            return
        parameters = parameters_of(headers, body, query_params)
        name = event_name(service, method, path, headers, parameters)
        if name.startswith(_READS):
            return
        account = self._seam.account()
        key = self._seam.access_key(headers, query_params)
        principal = self._seam.principal(key)
        source = "cloudcontrolapi" if service == "cloudcontrol" else service
        identity = {
            "type": _kind(principal),
            "arn": principal,
            "accountId": account,
            "accessKeyId": key,
            "userName": _user(principal),
        }
        detail = {
            "eventVersion": "1.08",
            "userIdentity": identity,
            "eventTime": datetime.fromtimestamp(self._clock(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "eventSource": f"{source}.amazonaws.com",
            "eventName": name,
            "awsRegion": region,
            "sourceIPAddress": "127.0.0.1",
            "userAgent": headers.get("user-agent", ""),
            "requestParameters": shown(parameters),
            "requestID": request_id,
            "eventID": self._new_id(),
            "readOnly": False,
            "eventType": "AwsApiCall",
            "recipientAccountId": account,
        }
        event: Event = {
            "EventId": detail["eventID"],
            "EventName": name,
            "EventSource": detail["eventSource"],
            "EventTime": self._clock(),
            "Username": identity["userName"],
            "AccessKeyId": key,
            "ReadOnly": "false",
            "Resources": self._resources(service, name, parameters, path, answer),
            "CloudTrailEvent": json.dumps(detail, default=str),
        }
        self._seam.trail_queue().append(event)
        self._records.keep_event((account, region), event)

    def _resources(
        self, service: str, name: str, parameters: dict[str, Any], path: str, answer: bytes
    ) -> list[dict[str, str]]:
        about = touched.get() if service == "cloudcontrol" else None
        if about is not None:
            found: list[Thing] = [about]
        else:
            told = (
                _answer(answer) if name.startswith(("Create", "Put", "Register", "Run", "Associate", "Update")) else {}
            )
            scope = (self._seam.account(), self._seam.region())
            found = things(service, parameters, unquote(path), told, scope)
        unique = dict.fromkeys(self._managed(type_name, identifier) for type_name, identifier in found)
        return [{"ResourceType": kind, "ResourceName": identifier} for kind, identifier in unique if identifier]

    def _managed(self, type_name: str, identifier: str) -> Thing:
        """Return a thing under its whole identifier, where a call tells a part of it and it is managed."""
        scopes = ((self._seam.account(), self._seam.region()), (self._seam.account(), ""))
        for scope in scopes:
            if self._records.resource(scope, type_name, identifier) is not None:
                return type_name, identifier
        for scope in scopes:
            for resource in self._records.resources(scope, type_name):
                if identifier in resource.identifier.split("|") or identifier == resource.physical:
                    return type_name, resource.identifier
        return type_name, identifier


def _answer(body: bytes) -> dict[str, Any]:
    text = body.lstrip()
    try:
        told = json.loads(text) if text.startswith(b"{") else parse_xml(text) if text.startswith(b"<") else {}
    except (ValueError, SyntaxError):  # ElementTree's ParseError is a SyntaxError
        return {}
    return told if isinstance(told, dict) else {}


def _kind(principal: str) -> str:
    if principal.endswith(":root"):
        return "Root"
    return "AssumedRole" if ":assumed-role/" in principal else "IAMUser"


def _user(principal: str) -> str:
    return "root" if principal.endswith(":root") else principal.rpartition("/")[2]
