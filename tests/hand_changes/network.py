"""What people change by hand of networks and load balancers; asserts nothing."""

from __future__ import annotations

from hand_changes.change import (
    MALLORY,
    ONCALL,
    ROOT,
    TRENT,
    HandChange,
    balancer,
    group,
    listener,
    rule_by_priority,
    rule_of,
    subnet,
    table_of,
    targets,
    vpc,
)

ELB = "aws.elasticloadbalancingv2."

NETWORK = (
    HandChange(
        name="a port is opened",
        who=MALLORY,
        make=lambda of: of("ec2").authorize_security_group_ingress(
            GroupId=group(of, "web"), IpPermissions=rule_of(22, "0.0.0.0/0")
        ),
        at="aws.ec2.SecurityGroup:web",
        path="security_group_ingress",
        call="AuthorizeSecurityGroupIngress",
    ),
    HandChange(
        name="a port is opened where none was declared",
        who=TRENT,
        make=lambda of: of("ec2").authorize_security_group_ingress(
            GroupId=group(of, "bare"), IpPermissions=rule_of(3389, "0.0.0.0/0")
        ),
        at="aws.ec2.SecurityGroup:bare",
        path="security_group_ingress",
        layer="undeclared",
        call="AuthorizeSecurityGroupIngress",
    ),
    HandChange(
        name="a port is shut",
        who=ONCALL,
        make=lambda of: of("ec2").revoke_security_group_ingress(
            GroupId=group(of, "shut"), IpPermissions=rule_of(443, "10.0.0.0/16")
        ),
        at="aws.ec2.SecurityGroup:shut",
        path="security_group_ingress",
        call="RevokeSecurityGroupIngress",
    ),
    HandChange(
        name="a network gives no names",
        who=ROOT,
        make=lambda of: of("ec2").modify_vpc_attribute(VpcId=vpc(of), EnableDnsHostnames={"Value": False}),
        at="aws.ec2.VPC:main",
        path="enable_dns_hostnames",
        call="ModifyVpcAttribute",
        code=("enable_dns_hostnames=True", "enable_dns_hostnames=False"),
    ),
    HandChange(
        name="a network is tagged",
        who=TRENT,
        make=lambda of: of("ec2").create_tags(Resources=[vpc(of)], Tags=[{"Key": "owner", "Value": "me"}]),
        at="aws.ec2.VPC:main",
        path="tags",
        layer="undeclared",
        call="CreateTags",
    ),
    HandChange(
        name="a subnet gives public addresses",
        who=MALLORY,
        make=lambda of: of("ec2").modify_subnet_attribute(
            SubnetId=subnet(of, "10.0.1.0/24"), MapPublicIpOnLaunch={"Value": True}
        ),
        at="aws.ec2.Subnet:one",
        path="map_public_ip_on_launch",
        layer="undeclared",
        call="ModifySubnetAttribute",
    ),
    HandChange(
        name="a route is added beside ours",
        who=MALLORY,
        make=lambda of: of("ec2").create_route(
            RouteTableId=table_of(of, public=False),
            DestinationCidrBlock="192.168.0.0/16",
            GatewayId=of("ec2").describe_internet_gateways()["InternetGateways"][0]["InternetGatewayId"],
        ),
        at="aws.ec2.RouteTable:other",
        path="children",
        layer="child",
        call="CreateRoute",
    ),
    HandChange(
        name="our route is taken away",
        who=TRENT,
        make=lambda of: of("ec2").delete_route(
            RouteTableId=table_of(of, public=True), DestinationCidrBlock="0.0.0.0/0"
        ),
        at="aws.ec2.Route:out",
        layer="gone",
        call="DeleteRoute",
    ),
    HandChange(
        name="a subnet is put under our table",
        who=ONCALL,
        make=lambda of: of("ec2").associate_route_table(
            RouteTableId=table_of(of, public=True), SubnetId=subnet(of, "10.0.2.0/24")
        ),
        at="aws.ec2.RouteTable:public",
        path="children",
        layer="child",
        call="AssociateRouteTable",
    ),
    HandChange(
        name="health is asked for elsewhere",
        who=MALLORY,
        make=lambda of: of("elbv2").modify_target_group(TargetGroupArn=targets(of), HealthCheckPath="/"),
        at=f"{ELB}TargetGroup:tasks",
        path="health_check_path",
        call="ModifyTargetGroup",
        code=('health_check_path="/alive"', 'health_check_path="/"'),
    ),
    HandChange(
        name="a rule is added beside ours",
        who=MALLORY,
        make=lambda of: of("elbv2").create_rule(
            ListenerArn=listener(of),
            Priority=5,
            Conditions=[{"Field": "path-pattern", "Values": ["/admin/*"]}],
            Actions=[{"Type": "forward", "TargetGroupArn": targets(of)}],
        ),
        at=f"{ELB}Listener:http",
        path="children",
        layer="child",
        call="CreateRule",
    ),
    HandChange(
        name="our rule fits other paths",
        who=TRENT,
        make=lambda of: of("elbv2").modify_rule(
            RuleArn=rule_by_priority(of, "10"), Conditions=[{"Field": "path-pattern", "Values": ["/all/*"]}]
        ),
        at=f"{ELB}ListenerRule:api",
        path="conditions",
        call="ModifyRule",
    ),
    HandChange(
        name="a balancer cannot be deleted",
        who=ONCALL,
        make=lambda of: of("elbv2").modify_load_balancer_attributes(
            LoadBalancerArn=balancer(of), Attributes=[{"Key": "deletion_protection.enabled", "Value": "true"}]
        ),
        at=f"{ELB}LoadBalancer:front",
        path="load_balancer_attributes",
        layer="undeclared",
        call="ModifyLoadBalancerAttributes",
    ),
)
