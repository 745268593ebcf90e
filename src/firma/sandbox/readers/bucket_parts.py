"""Parts of a bucket that are subresources of their own, as its model says them; asks nobody.

Names: Amazon S3 API reference (XML), and the CloudFormation schema of AWS::S3::Bucket. None: it was never set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from firma.sandbox.calls import Record, many

_TARGETS: Final = (
    ("QueueConfiguration", "QueueConfigurations", "Queue", "Queue"),
    ("TopicConfiguration", "TopicConfigurations", "Topic", "Topic"),
    ("CloudFunctionConfiguration", "LambdaConfigurations", "CloudFunction", "Function"),
    ("LambdaFunctionConfiguration", "LambdaConfigurations", "LambdaFunctionArn", "Function"),
)
"""As S3 calls them and as the model does: the list, and who is told."""


def cors(told: Any) -> Record | None:
    """Return the rules by which browsers of other origins may call."""
    rules = [_cors_rule(rule) for rule in _all(told, "CORSRule")]
    return {"CorsRules": rules} if rules else None


def _cors_rule(rule: Record) -> Record:
    found: Record = {
        "AllowedMethods": _texts(rule.get("AllowedMethod")),
        "AllowedOrigins": _texts(rule.get("AllowedOrigin")),
    }
    if rule.get("AllowedHeader"):
        found["AllowedHeaders"] = _texts(rule["AllowedHeader"])
    if rule.get("ExposeHeader"):
        found["ExposedHeaders"] = _texts(rule["ExposeHeader"])
    age = rule.get("MaxAgeSeconds")  # the provisioner says 0 where nothing was given
    return {**found, "MaxAge": None if age in {None, "", "0"} else age, "Id": rule.get("ID") or None}


def website(told: Any) -> Record | None:
    """Return how a bucket answers as a website."""
    if not isinstance(told, Mapping):
        return None
    found: Record = {}
    for name, inner in (("IndexDocument", "Suffix"), ("ErrorDocument", "Key")):
        if isinstance(told.get(name), Mapping):
            found[name] = told[name].get(inner)
    if isinstance(told.get("RedirectAllRequestsTo"), Mapping):
        found["RedirectAllRequestsTo"] = {**told["RedirectAllRequestsTo"]}
    rules = [
        {"RedirectRule": rule.get("Redirect"), "RoutingRuleCondition": rule.get("Condition")}
        for rule in _all(told.get("RoutingRules"), "RoutingRule")
    ]
    return {**found, "RoutingRules": rules} if rules else found or None


def notification(told: Any) -> Record | None:
    """Return who is told of what happens to objects; the model has one configuration an event."""
    if not isinstance(told, Mapping):
        return None
    found: Record = {}
    for theirs, ours, target, name in _TARGETS:
        entries = [
            {name: one.get(target), "Event": event, "Filter": _filter(one.get("Filter"))}
            for one in _all(told, theirs)
            for event in _texts(one.get("Event"))
        ]
        if entries:
            found[ours] = [*found.get(ours, ()), *entries]
    if "EventBridgeConfiguration" in told:
        found["EventBridgeConfiguration"] = {"EventBridgeEnabled": True}
    return found or None


def _filter(told: Any) -> Record | None:
    key = told.get("S3Key") if isinstance(told, Mapping) else None
    rules = [{"Name": rule.get("Name"), "Value": rule.get("Value")} for rule in _all(key, "FilterRule")]
    return {"S3Key": {"Rules": rules}} if rules else None


def accelerate(told: Any) -> Record | None:
    """Return whether uploads go through the edge."""
    status = told.get("Status") if isinstance(told, Mapping) else None
    return {"AccelerationStatus": status} if status else None


def logging(told: Any) -> Record | None:
    """Return where the log of accesses goes."""
    enabled = told.get("LoggingEnabled") if isinstance(told, Mapping) else None
    if not isinstance(enabled, Mapping):
        return None
    return {"DestinationBucketName": enabled.get("TargetBucket"), "LogFilePrefix": enabled.get("TargetPrefix") or None}


def ownership(told: Any) -> Record | None:
    """Return who owns objects that others put."""
    rules = [{"ObjectOwnership": rule.get("ObjectOwnership")} for rule in _all(told, "Rule")]
    return {"Rules": rules} if rules else None


def _all(told: Any, name: str) -> list[Record]:
    found = told.get(name) if isinstance(told, Mapping) else told
    return [{**one} for one in many(found) if isinstance(one, Mapping)]


def _texts(told: Any) -> list[str]:
    return [str(one) for one in many(told)]
