"""The network that every service of the shop lives in."""

import firma
from firma.aws import ec2


class Settings(firma.Settings):
    """What differs between environments."""

    cidr: str
    zones: list[str]


class Network(firma.Outputs):
    """What other stacks may use of the network."""

    vpc_id: str
    cidr: str
    subnet_ids: list[str]


@firma.stack
def network(settings: Settings) -> Network:
    """A network with a public subnet in each zone."""
    with firma.defaults(tags={"stack": "network"}):
        vpc = ec2.VPC("main", cidr_block=settings.cidr, enable_dns_hostnames=True, enable_dns_support=True)
        gateway = ec2.InternetGateway("main")
        attached = ec2.VPCGatewayAttachment("main", vpc_id=vpc.vpc_id, internet_gateway_id=gateway.internet_gateway_id)
        routes = ec2.RouteTable("public", vpc_id=vpc.vpc_id)
        ec2.Route(
            "internet",
            route_table_id=routes.route_table_id,
            destination_cidr_block="0.0.0.0/0",
            gateway_id=gateway.internet_gateway_id,
            depends_on=[attached],
        )
        subnets: list[ec2.Subnet] = []
        for number, zone in enumerate(settings.zones):
            subnet = ec2.Subnet(
                f"public-{zone}",
                vpc_id=vpc.vpc_id,
                cidr_block=firma.cidr(settings.cidr, 8, number),
                availability_zone=f"eu-central-1{zone}",
            )
            ec2.SubnetRouteTableAssociation(
                f"public-{zone}", subnet_id=subnet.subnet_id, route_table_id=routes.route_table_id
            )
            subnets.append(subnet)
    return Network(vpc_id=vpc.vpc_id, cidr=settings.cidr, subnet_ids=[subnet.subnet_id for subnet in subnets])
