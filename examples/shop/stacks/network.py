"""The network shared by every service of the shop."""

import firma
from firma.aws import ec2


class Settings(firma.Settings):
    cidr: str
    zones: int = 2


class Network(firma.Outputs):
    vpc_id: str
    subnet_ids: list[str]


@firma.stack
def network(settings: Settings) -> Network:
    with firma.defaults(tags={"stack": "network"}):
        vpc = ec2.VPC("main", cidr_block=settings.cidr, enable_dns_hostnames=True, enable_dns_support=True)
        gateway = ec2.InternetGateway("main")
        attachment = ec2.VPCGatewayAttachment(
            "main", vpc_id=vpc.vpc_id, internet_gateway_id=gateway.internet_gateway_id
        )
        routes = ec2.RouteTable("public", vpc_id=vpc.vpc_id)
        ec2.Route(
            "internet",
            route_table_id=routes.route_table_id,
            destination_cidr_block="0.0.0.0/0",
            gateway_id=gateway.internet_gateway_id,
            depends_on=[attachment],
        )
        subnets = [
            ec2.Subnet(
                f"public-{zone}",
                vpc_id=vpc.vpc_id,
                cidr_block=firma.cidr(settings.cidr, 8, zone),
                availability_zone=f"eu-central-1{'abc'[zone]}",
            )
            for zone in range(settings.zones)
        ]
        for zone, subnet in enumerate(subnets):
            ec2.SubnetRouteTableAssociation(
                f"public-{zone}", subnet_id=subnet.subnet_id, route_table_id=routes.route_table_id
            )
    return Network(vpc_id=vpc.vpc_id, subnet_ids=[subnet.subnet_id for subnet in subnets])
