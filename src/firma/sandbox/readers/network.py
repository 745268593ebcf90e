"""Live readers of EC2's network types; knows EC2's API alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from firma.sandbox.calls import Record, Services, many
from firma.sandbox.readers.reader import Fetch, GoneError, Listing, Reader, keys, only, pairs
from firma.sandbox.schema import Model


async def _describe(services: Services, action: str, found: str, **parameters: str) -> list[Record]:
    named = {key.replace("_", "."): value for key, value in parameters.items()}
    return many((await services.query("ec2", action, named)).get(found))


def _filters(**values: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for number, (name, value) in enumerate(values.items(), 1):
        found[f"Filter_{number}_Name"] = name.replace("_", "-")
        found[f"Filter_{number}_Value_1"] = value
    return found


def _listing(action: str, found: str, key: str, name: str) -> Listing:
    async def listing(services: Services) -> list[Model]:
        return keys(name, [record[key] for record in await _describe(services, action, found)])

    return listing


def _tagged(record: Record) -> Record:
    record["Tags"] = pairs(record.pop("tagSet", []))
    return record


async def _vpc(services: Services, model: Model) -> Record:
    vpc = str(model["VpcId"])
    record = _tagged(only(await _describe(services, "DescribeVpcs", "vpcSet", VpcId_1=vpc)))
    for attribute in ("enableDnsSupport", "enableDnsHostnames"):
        told = await services.query("ec2", "DescribeVpcAttribute", {"VpcId": vpc, "Attribute": attribute})
        record[attribute] = told[attribute]["value"]
    groups = await _describe(
        services, "DescribeSecurityGroups", "securityGroupInfo", **_filters(vpc_id=vpc, group_name="default")
    )
    lists = await _describe(services, "DescribeNetworkAcls", "networkAclSet", **_filters(vpc_id=vpc, default="true"))
    record["DefaultSecurityGroup"] = groups[0]["groupId"] if groups else None
    record["DefaultNetworkAcl"] = lists[0]["networkAclId"] if lists else None
    associations = many(record.pop("cidrBlockAssociationSet", []))
    record["CidrBlockAssociations"] = [association["associationId"] for association in associations]
    record["Ipv6CidrBlocks"] = [block["ipv6CidrBlock"] for block in many(record.pop("ipv6CidrBlockAssociationSet", []))]
    return record


async def _vpcs(services: Services) -> list[Model]:
    return keys("VpcId", [record["vpcId"] for record in await _describe(services, "DescribeVpcs", "vpcSet")])


async def _subnet(services: Services, model: Model) -> Record:
    record = only(await _describe(services, "DescribeSubnets", "subnetSet", SubnetId_1=str(model["SubnetId"])))
    record["Ipv6CidrBlocks"] = [block["ipv6CidrBlock"] for block in many(record.pop("ipv6CidrBlockAssociationSet", []))]
    options = record.pop("privateDnsNameOptionsOnLaunch", None)
    if isinstance(options, Mapping):
        record["PrivateDnsNameOptionsOnLaunch"] = options
    return _tagged(record)


async def _gateway(services: Services, model: Model) -> Record:
    wanted = str(model["InternetGatewayId"])
    found = await _describe(services, "DescribeInternetGateways", "internetGatewaySet", InternetGatewayId_1=wanted)
    return _tagged(only(found))


async def _attachment(services: Services, model: Model) -> Record:
    vpc, kind = str(model["VpcId"]), str(model.get("AttachmentType", "IGW"))
    if kind == "IGW":
        found = await _describe(
            services, "DescribeInternetGateways", "internetGatewaySet", **_filters(**{"attachment.vpc_id": vpc})
        )
        attached = [record for record in found if vpc in {a.get("vpcId") for a in many(record.get("attachmentSet"))}]
        return {"VpcId": vpc, "AttachmentType": kind, "InternetGatewayId": only(attached)["internetGatewayId"]}
    raise GoneError


async def _attachments(services: Services) -> list[Model]:
    found = await _describe(services, "DescribeInternetGateways", "internetGatewaySet")
    return [
        {"AttachmentType": "IGW", "VpcId": attachment["vpcId"]}
        for record in found
        for attachment in many(record.get("attachmentSet"))
    ]


async def _table_record(services: Services, table: str) -> Record:
    return only(await _describe(services, "DescribeRouteTables", "routeTableSet", RouteTableId_1=table))


async def _table(services: Services, model: Model) -> Record:
    return _tagged(await _table_record(services, str(model["RouteTableId"])))


_DESTINATIONS: Final = ("destinationCidrBlock", "destinationIpv6CidrBlock", "destinationPrefixListId")


async def _route(services: Services, model: Model) -> Record:
    table = str(model["RouteTableId"])
    wanted = model.get("CidrBlock") or model.get("DestinationCidrBlock") or model.get("DestinationIpv6CidrBlock")
    for route in many((await _table_record(services, table)).get("routeSet")):
        if wanted in {route.get(name) for name in _DESTINATIONS}:
            record: Record = {name: value for name, value in route.items() if value != ""}
            return {**record, "RouteTableId": table, "CidrBlock": wanted}
    raise GoneError


async def _routes(services: Services) -> list[Model]:
    found: list[Model] = []
    for table in await _describe(services, "DescribeRouteTables", "routeTableSet"):
        for route in many(table.get("routeSet")):
            if route.get("gatewayId") != "local":
                destination = next(str(route[name]) for name in _DESTINATIONS if route.get(name))
                found.append({"RouteTableId": table["routeTableId"], "CidrBlock": destination})
    return found


async def _association(services: Services, model: Model) -> Record:
    wanted = str(model["Id"])
    for table in await _describe(services, "DescribeRouteTables", "routeTableSet"):
        for association in many(table.get("associationSet")):
            if association.get("routeTableAssociationId") == wanted and association.get("subnetId"):
                return {"Id": wanted, "SubnetId": association["subnetId"], "RouteTableId": table["routeTableId"]}
    raise GoneError


async def _associations(services: Services) -> list[Model]:
    return [
        {"Id": association["routeTableAssociationId"]}
        for table in await _describe(services, "DescribeRouteTables", "routeTableSet")
        for association in many(table.get("associationSet"))
        if association.get("subnetId")
    ]


_SOURCES: Final = (
    ("ipRanges", "cidrIp", "CidrIp", "CidrIp"),
    ("ipv6Ranges", "cidrIpv6", "CidrIpv6", "CidrIpv6"),
    ("prefixListIds", "prefixListId", "SourcePrefixListId", "DestinationPrefixListId"),
    ("groups", "groupId", "SourceSecurityGroupId", "DestinationSecurityGroupId"),
)


def _rules(permissions: Any, *, egress: bool) -> list[Record]:
    found: list[Record] = []
    for permission in many(permissions):
        shared: Record = {"IpProtocol": permission["ipProtocol"]}
        for port in ("fromPort", "toPort"):
            if permission.get(port) not in (None, ""):
                shared[port] = permission[port]
        for source, key, inward, outward in _SOURCES:
            for one in many(permission.get(source)):
                rule = {**shared, (outward if egress else inward): one[key]}
                if one.get("description"):
                    rule["Description"] = one["description"]
                found.append(rule)
    return found


async def _group(services: Services, model: Model) -> Record:
    wanted = str(model.get("Id") or model["GroupId"])
    found = await _describe(services, "DescribeSecurityGroups", "securityGroupInfo", GroupId_1=wanted)
    record = _tagged(only(found))
    record["Id"] = record["groupId"]
    record["SecurityGroupIngress"] = _rules(record.pop("ipPermissions", []), egress=False)
    record["SecurityGroupEgress"] = _rules(record.pop("ipPermissionsEgress", []), egress=True)
    return record


_TAGGED: Final[Mapping[str, tuple[Fetch, Listing]]] = {
    "AWS::EC2::VPC": (_vpc, _vpcs),
    "AWS::EC2::Subnet": (_subnet, _listing("DescribeSubnets", "subnetSet", "subnetId", "SubnetId")),
    "AWS::EC2::InternetGateway": (
        _gateway,
        _listing("DescribeInternetGateways", "internetGatewaySet", "internetGatewayId", "InternetGatewayId"),
    ),
    "AWS::EC2::VPCGatewayAttachment": (_attachment, _attachments),
    "AWS::EC2::RouteTable": (_table, _listing("DescribeRouteTables", "routeTableSet", "routeTableId", "RouteTableId")),
    "AWS::EC2::Route": (_route, _routes),
    "AWS::EC2::SubnetRouteTableAssociation": (_association, _associations),
    "AWS::EC2::SecurityGroup": (_group, _listing("DescribeSecurityGroups", "securityGroupInfo", "groupId", "Id")),
}

READERS: Final[Mapping[str, Reader]] = {name: Reader(fetch, listing) for name, (fetch, listing) in _TAGGED.items()}
