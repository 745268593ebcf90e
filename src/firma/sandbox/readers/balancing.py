"""Live readers of the load balancing types; knows the ELBv2 API alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.readers.reader import Reader, keys, only, pairs
from firma.sandbox.schema import Model

_SERVICE: Final = "elasticloadbalancing"


async def _all(
    services: Services, action: str, found: str, parameters: Mapping[str, str] | None = None
) -> list[Record]:
    return many((await services.query(_SERVICE, action, parameters)).get(found))


async def _tags(services: Services, arn: str) -> list[dict[str, str]]:
    found = await _all(services, "DescribeTags", "TagDescriptions", {"ResourceArns.member.1": arn})
    return pairs(found[0].get("Tags")) if found else []


async def _attributes(services: Services, action: str, parameter: str, arn: str) -> list[Record]:
    return await _all(services, action, "Attributes", {parameter: arn})


async def _balancer(services: Services, model: Model) -> Record:
    arn = str(model["LoadBalancerArn"])
    record = only(await _all(services, "DescribeLoadBalancers", "LoadBalancers", {"LoadBalancerArns.member.1": arn}))
    record["Name"] = record["LoadBalancerName"]
    record["LoadBalancerFullName"] = arn.partition("loadbalancer/")[2]
    zones = many(record.pop("AvailabilityZones", []))
    record["Subnets"] = [zone["SubnetId"] for zone in zones if zone.get("SubnetId")]
    record["SecurityGroups"] = many(record.get("SecurityGroups"))
    record["LoadBalancerAttributes"] = await _attributes(
        services, "DescribeLoadBalancerAttributes", "LoadBalancerArn", arn
    )
    record["Tags"] = await _tags(services, arn)
    return record


async def _balancers(services: Services) -> list[Model]:
    found = await _all(services, "DescribeLoadBalancers", "LoadBalancers")
    return keys("LoadBalancerArn", [record["LoadBalancerArn"] for record in found])


async def _target_group(services: Services, model: Model) -> Record:
    arn = str(model["TargetGroupArn"])
    record = only(await _all(services, "DescribeTargetGroups", "TargetGroups", {"TargetGroupArns.member.1": arn}))
    record["Name"] = record["TargetGroupName"]
    record["TargetGroupFullName"] = arn.rpartition(":")[2]
    record["LoadBalancerArns"] = many(record.get("LoadBalancerArns"))
    record["TargetGroupAttributes"] = await _attributes(
        services, "DescribeTargetGroupAttributes", "TargetGroupArn", arn
    )
    health = await _all(services, "DescribeTargetHealth", "TargetHealthDescriptions", {"TargetGroupArn": arn})
    record["Targets"] = [one["Target"] for one in health]
    record["Tags"] = await _tags(services, arn)
    return record


async def _target_groups(services: Services) -> list[Model]:
    found = await _all(services, "DescribeTargetGroups", "TargetGroups")
    return keys("TargetGroupArn", [record["TargetGroupArn"] for record in found])


def _actions(actions: Any) -> list[Record]:
    found: list[Record] = []
    for action in many(actions):
        record = dict(action)
        forward = record.get("ForwardConfig")
        if isinstance(forward, dict):
            record["ForwardConfig"] = {**forward, "TargetGroups": many(forward.get("TargetGroups"))}
        found.append(record)
    return found


async def _listener(services: Services, model: Model) -> Record:
    arn = str(model["ListenerArn"])
    record = only(await _all(services, "DescribeListeners", "Listeners", {"ListenerArns.member.1": arn}))
    record["DefaultActions"] = _actions(record.get("DefaultActions"))
    record["Certificates"] = many(record.get("Certificates")) or None
    record["Tags"] = await _tags(services, arn)
    return record


async def _listeners(services: Services) -> list[Model]:
    return [
        {"ListenerArn": listener["ListenerArn"]}
        for balancer in await _balancers(services)
        for listener in await _all(services, "DescribeListeners", "Listeners", balancer)
    ]


async def _rule(services: Services, model: Model) -> Record:
    arn = str(model["RuleArn"])
    record = only(await _all(services, "DescribeRules", "Rules", {"RuleArns.member.1": arn}))
    record["Actions"] = _actions(record.get("Actions"))
    record["Conditions"] = [_condition(condition) for condition in many(record.get("Conditions"))]
    record["Tags"] = await _tags(services, arn)
    return record


def _condition(condition: Record) -> Record:
    record = {name: value for name, value in condition.items() if value not in ("", [], {})}
    for name, value in record.items():
        if name.endswith("Config") and isinstance(value, dict) and "Values" in value:
            record[name] = {**value, "Values": many(value["Values"])}
    if "Values" in record:
        record["Values"] = many(record["Values"])
    return record


async def _rules(services: Services) -> list[Model]:
    return [
        {"RuleArn": rule["RuleArn"]}
        for listener in await _listeners(services)
        for rule in await _all(services, "DescribeRules", "Rules", listener)
        if rule.get("IsDefault") != "true"
    ]


READERS: Final[Mapping[str, Reader]] = {
    "AWS::ElasticLoadBalancingV2::LoadBalancer": Reader(_balancer, _balancers),
    "AWS::ElasticLoadBalancingV2::TargetGroup": Reader(_target_group, _target_groups),
    "AWS::ElasticLoadBalancingV2::Listener": Reader(_listener, _listeners),
    "AWS::ElasticLoadBalancingV2::ListenerRule": Reader(_rule, _rules),
}
