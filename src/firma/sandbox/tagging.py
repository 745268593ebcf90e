"""The tagging API's GetResources over all services that the readers know; knows how each service lists tags."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final, TypeAlias

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.readers.live import listing, read
from firma.sandbox.readers.reader import pairs
from firma.sandbox.seam import Handler, Response

Tags: TypeAlias = list[dict[str, str]]
Collect: TypeAlias = Callable[[Services], AsyncIterator[tuple[str, Tags]]]

_CONTENT: Final = "application/x-amz-json-1.1"
_PAGE: Final = 100


async def _ec2(services: Services) -> AsyncIterator[tuple[str, Tags]]:
    found: dict[str, Tags] = {}
    for tag in many((await services.query("ec2", "DescribeTags")).get("tagSet")):
        arn = f"arn:aws:ec2:{services.region}:{services.account}:{tag['resourceType']}/{tag['resourceId']}"
        found.setdefault(arn, []).extend(pairs([{"Key": tag["key"], "Value": tag.get("value")}]))
    for arn, tags in found.items():
        yield arn, tags


def _of_types(names: Mapping[str, Callable[[Record], str]]) -> Collect:
    """Return a collector that reads every thing of some types; the mapping tells a thing's ARN."""

    async def collect(services: Services) -> AsyncIterator[tuple[str, Tags]]:
        for type_name, arn in names.items():
            for key in await listing(services, type_name):
                live = await read(services, type_name, key)
                if live is not None:
                    yield arn(live.model), pairs(live.model.get("Tags"))

    return collect


def _field(name: str) -> Callable[[Record], str]:
    return lambda model: str(model[name])


def _log_group(model: Record) -> str:
    return str(model["Arn"]).removesuffix(":*")


_ELB: Final = "AWS::ElasticLoadBalancingV2::"


async def _parameters(services: Services) -> AsyncIterator[tuple[str, Tags]]:
    for key in await listing(services, "AWS::SSM::Parameter"):
        live = await read(services, "AWS::SSM::Parameter", key)
        if live is not None:
            name = str(key["Name"])
            path = name if name.startswith("/") else f"/{name}"
            yield f"arn:aws:ssm:{services.region}:{services.account}:parameter{path}", pairs(live.model.get("Tags"))


_COLLECTORS: Final[Mapping[str, Collect]] = {
    # services that the emulator's own collectors leave out
    "ec2": _ec2,
    "rds": _of_types(
        {"AWS::RDS::DBInstance": _field("DBInstanceArn"), "AWS::RDS::DBSubnetGroup": _field("DBSubnetGroupArn")}
    ),
    "elasticloadbalancing": _of_types(
        {
            f"{_ELB}LoadBalancer": _field("LoadBalancerArn"),
            f"{_ELB}TargetGroup": _field("TargetGroupArn"),
            f"{_ELB}Listener": _field("ListenerArn"),
            f"{_ELB}ListenerRule": _field("RuleArn"),
        }
    ),
    "logs": _of_types({"AWS::Logs::LogGroup": _log_group}),
    "secretsmanager": _of_types({"AWS::SecretsManager::Secret": _field("Id")}),
    "cloudwatch": _of_types({"AWS::CloudWatch::Alarm": _field("Arn")}),
    "ssm": _parameters,
}


def fits_type(arn: str, filters: list[str]) -> bool:
    """Whether a resource is of one of some types (`ec2` or `ec2:subnet`); any is, without filters."""
    service, resource = arn.split(":", 5)[2], arn.split(":", 5)[5]
    kind = resource.replace("/", ":", 1).split(":")[0]
    return not filters or any(one in (service, f"{service}:{kind}") for one in filters)


def fits_tags(tags: Tags, filters: list[Record]) -> bool:
    """Whether tags satisfy every filter: its key is there, with one of its values, or any where it names none."""
    values = {tag["Key"]: tag["Value"] for tag in tags}
    return all(
        one.get("Key") in values and (not one.get("Values") or values[one["Key"]] in one["Values"]) for one in filters
    )


class Tagging:
    """Answers GetResources; leaves every other operation to the emulator."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def wrap(self, original: Handler) -> Handler:
        """Return the handler that takes the original's place."""

        async def handle(
            method: str, path: str, headers: dict[str, str], body: bytes, query: dict[str, list[str]]
        ) -> Response:
            action = headers.get("x-amz-target", "").rpartition(".")[2]
            response = await original(method, path, headers, body, query)
            if action != "GetResources" or response[0] >= 400:
                return response
            asked = json.loads(body or b"{}")
            found = json.loads(response[2])["ResourceTagMappingList"]
            return await self._resources(asked, found)

        return handle

    async def _resources(self, asked: Record, found: list[Record]) -> Response:
        types, filters = list(asked.get("ResourceTypeFilters") or ()), list(asked.get("TagFilters") or ())
        arns = set(asked.get("ResourceARNList") or ())
        known: dict[str, Any] = {one["ResourceARN"]: one for one in found if one["Tags"]}
        wanted = {one.split(":")[0] for one in types} or set(_COLLECTORS)
        for service in sorted(wanted & set(_COLLECTORS)):
            async for arn, tags in _COLLECTORS[service](self._services):
                fits = tags and fits_type(arn, types) and fits_tags(tags, filters)
                if fits and (not arns or arn in arns):
                    known[arn] = {"ResourceARN": arn, "Tags": tags}
        return _page(asked, [known[arn] for arn in sorted(known)])


def _page(asked: Record, found: list[Record]) -> Response:
    start = int(asked.get("PaginationToken") or 0)
    size = min(int(asked.get("ResourcesPerPage") or _PAGE), _PAGE)
    token = str(start + size) if start + size < len(found) else ""
    content = {"ResourceTagMappingList": found[start : start + size], "PaginationToken": token}
    return 200, {"Content-Type": _CONTENT}, json.dumps(content).encode()
