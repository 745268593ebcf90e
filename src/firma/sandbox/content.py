"""The content type of a service's answers, which its protocol decides; knows services by name alone.

The emulator asks the SDK's service models for it, and loading the first of them takes 0.3 s in the middle of an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

PROTOCOLS: Final[Mapping[str, str]] = {
    # protocol and version as the SDK's models say; a test compares them
    "autoscaling": "query",
    "cloudcontrol": "json 1.0",
    "cloudformation": "query",
    "cloudtrail": "json 1.1",
    "dynamodb": "json 1.0",
    "ec2": "ec2",
    "ecr": "json 1.1",
    "ecs": "json 1.1",
    "elasticloadbalancing": "query",
    "events": "json 1.1",
    "iam": "query",
    "kms": "json 1.1",
    "lambda": "rest-json",
    "logs": "json 1.1",
    "rds": "query",
    "secretsmanager": "json 1.1",
    "sns": "query",
    "sqs": "json 1.0",
    "ssm": "json 1.1",
    "sts": "query",
    "tagging": "json 1.1",
}
_JSON: Final = frozenset({"application/json", "application/x-amz-json-1.0", "application/x-amz-json-1.1"})
_XML: Final = frozenset({"application/xml", "text/xml"})

Fix = Callable[[str, int, dict[str, str]], None]


def content_type(service: str, emitted: str) -> str | None:
    """Return the content type that AWS gives instead of the emitted one; None for what is no envelope."""
    protocol = PROTOCOLS[service]
    kind = emitted.split(";", 1)[0].strip().lower()
    if kind in _JSON and protocol.startswith("json"):
        return f"application/x-amz-json-{protocol.removeprefix('json ')}"
    if kind in _JSON and protocol == "rest-json":
        return "application/json"
    if kind in _XML and protocol == "query":
        return "text/xml"
    if kind in _XML and protocol == "ec2":
        return "text/xml;charset=UTF-8"
    return None


def fixing(original: Fix) -> Fix:
    """Return what sets the content type of an answer: ours for the services that we know, else the original."""

    def fix(service: str, status: int, headers: dict[str, str]) -> None:
        if service not in PROTOCOLS:
            original(service, status, headers)
            return
        found = content_type(service, headers.get("Content-Type", ""))
        if found is not None:
            headers["Content-Type"] = found

    return fix
