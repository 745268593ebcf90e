"""Cases of EC2, load balancing and ECS types."""

from __future__ import annotations

from typing import Any

from e2e.sandbox.case import (
    ELB,
    TAGS,
    Case,
    attached,
    balancer,
    definition,
    ec2,
    listener,
    service,
    subnets,
    table,
    tag,
    tagged,
    vpc,
)


def _native_vpc(cloud: Any) -> str:
    return str(ec2(cloud, "create_vpc", CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"])


def _route(cloud: Any) -> dict[str, Any]:
    made, gateway = attached(cloud)
    return {"RouteTableId": made, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": gateway}


def _native_route(cloud: Any) -> str:
    made, gateway = attached(cloud)
    ec2(cloud, "create_route", RouteTableId=made, DestinationCidrBlock="1.0.0.0/8", GatewayId=gateway)
    return f"{made}|1.0.0.0/8"


def _replace_route(cloud: Any, identifier: str) -> None:
    made, block = identifier.split("|")
    ec2(cloud, "replace_route", RouteTableId=made, DestinationCidrBlock=block, NatGatewayId="nat-0123456789abcdef0")


def _delete_route(cloud: Any, identifier: str) -> None:
    made, block = identifier.split("|")
    ec2(cloud, "delete_route", RouteTableId=made, DestinationCidrBlock=block)


def _association(cloud: Any) -> dict[str, Any]:
    network = vpc(cloud)
    made = cloud.create("AWS::EC2::RouteTable", VpcId=network)
    return {"RouteTableId": made, "SubnetId": subnets(cloud, network)[0]}


def _open(cloud: Any, identifier: str) -> None:
    permission = {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2(cloud, "authorize_security_group_ingress", GroupId=identifier, IpPermissions=[permission])


def _listener(cloud: Any) -> dict[str, Any]:
    made, group, _ = balancer(cloud)
    return {
        "LoadBalancerArn": made,
        "Port": 80,
        "Protocol": "HTTP",
        "DefaultActions": [{"Type": "forward", "TargetGroupArn": group}],
    }


def _native_listener(cloud: Any) -> str:
    made, group, _ = balancer(cloud)
    forward = [{"Type": "forward", "TargetGroupArn": group}]
    told = cloud("elbv2").create_listener(LoadBalancerArn=made, Port=81, Protocol="HTTP", DefaultActions=forward)
    return str(told["Listeners"][0]["ListenerArn"])


def _rule(cloud: Any) -> dict[str, Any]:
    made, group = listener(cloud)
    return {
        "ListenerArn": made,
        "Priority": 5,
        "Conditions": [{"Field": "path-pattern", "PathPatternConfig": {"Values": ["/api/*"]}}],
        "Actions": [{"Type": "forward", "TargetGroupArn": group}],
    }


def _native_rule(cloud: Any) -> str:
    wanted = _rule(cloud)
    told = cloud("elbv2").create_rule(
        ListenerArn=wanted["ListenerArn"],
        Priority=9,
        Conditions=[{"Field": "path-pattern", "Values": ["/native/*"]}],
        Actions=wanted["Actions"],
    )
    return str(told["Rules"][0]["RuleArn"])


def _native_balancer(cloud: Any) -> str:
    network = vpc(cloud)
    told = cloud("elbv2").create_load_balancer(Name="native", Subnets=subnets(cloud, network))
    return str(told["LoadBalancers"][0]["LoadBalancerArn"])


def _native_service(cloud: Any) -> str:
    ecs = cloud("ecs")
    ecs.create_cluster(clusterName="native")
    ecs.register_task_definition(family="native", containerDefinitions=[{"name": "a", "image": "i", "memory": 64}])
    made = ecs.create_service(cluster="native", serviceName="other", taskDefinition="native", desiredCount=1)
    return f"{made['service']['serviceArn']}|native"


def _end_service(cloud: Any, identifier: str) -> None:
    arn, cluster = identifier.split("|")
    cloud("ecs").delete_service(cluster=cluster, service=arn, force=True)


CASES = (
    Case(
        "AWS::EC2::VPC",
        lambda _: {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": True, "Tags": TAGS},
        {"EnableDnsHostnames": True},
        tag,
        tagged,
        lambda cloud, one: ec2(cloud, "delete_vpc", VpcId=one),
        _native_vpc,
        ("VpcId", "DefaultSecurityGroup", "DefaultNetworkAcl"),
    ),
    Case(
        "AWS::EC2::Subnet",
        lambda cloud: {"VpcId": vpc(cloud), "CidrBlock": "10.0.1.0/24", "Tags": TAGS},
        {"MapPublicIpOnLaunch": True},
        tag,
        tagged,
        lambda cloud, one: ec2(cloud, "delete_subnet", SubnetId=one),
        lambda cloud: str(ec2(cloud, "create_subnet", VpcId=vpc(cloud), CidrBlock="10.0.7.0/24")["Subnet"]["SubnetId"]),
        ("SubnetId",),
    ),
    Case(
        "AWS::EC2::InternetGateway",
        lambda _: {"Tags": TAGS},
        {"Tags": [{"Key": "a", "Value": "b"}]},
        tag,
        tagged,
        lambda cloud, one: ec2(cloud, "delete_internet_gateway", InternetGatewayId=one),
        lambda cloud: str(ec2(cloud, "create_internet_gateway")["InternetGateway"]["InternetGatewayId"]),
        ("InternetGatewayId",),
    ),
    Case(
        "AWS::EC2::VPCGatewayAttachment",
        lambda cloud: {"VpcId": vpc(cloud), "InternetGatewayId": cloud.create("AWS::EC2::InternetGateway")},
        {},
        None,
        lambda _: True,
        lambda cloud, one: ec2(
            cloud,
            "detach_internet_gateway",
            VpcId=one.split("|")[1],
            InternetGatewayId=cloud.get("AWS::EC2::VPCGatewayAttachment", one)["InternetGatewayId"],
        ),
        lambda cloud: f"IGW|{cloud.get('AWS::EC2::RouteTable', attached(cloud)[0])['VpcId']}",
        ("AttachmentType",),
        taggable=False,
    ),
    Case(
        "AWS::EC2::RouteTable",
        lambda cloud: {"VpcId": vpc(cloud), "Tags": TAGS},
        {"Tags": [{"Key": "a", "Value": "b"}]},
        tag,
        tagged,
        lambda cloud, one: ec2(cloud, "delete_route_table", RouteTableId=one),
        table,
        ("RouteTableId",),
    ),
    Case(
        "AWS::EC2::Route",
        _route,
        {},
        _replace_route,
        lambda model: str(model["NatGatewayId"]).startswith("nat-"),
        _delete_route,
        _native_route,
        ("CidrBlock",),
        taggable=False,
    ),
    Case(
        "AWS::EC2::SubnetRouteTableAssociation",
        _association,
        {},
        None,
        lambda _: True,
        lambda cloud, one: ec2(cloud, "disassociate_route_table", AssociationId=one),
        lambda cloud: str(ec2(cloud, "associate_route_table", **_association(cloud))["AssociationId"]),
        ("Id",),
        taggable=False,
    ),
    Case(
        "AWS::EC2::SecurityGroup",
        lambda cloud: {
            "GroupDescription": "web",
            "VpcId": vpc(cloud),
            "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}],
            "Tags": TAGS,
        },
        {"SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"}]},
        _open,
        lambda model: 22 in {rule.get("FromPort") for rule in model["SecurityGroupIngress"]},
        lambda cloud, one: ec2(cloud, "delete_security_group", GroupId=one),
        lambda cloud: str(
            ec2(cloud, "create_security_group", GroupName="native", Description="d", VpcId=vpc(cloud))["GroupId"]
        ),
        ("Id", "GroupId"),
    ),
    Case(
        f"{ELB}LoadBalancer",
        lambda cloud: {"Name": "web", "Scheme": "internal", "Subnets": subnets(cloud, vpc(cloud)), "Tags": TAGS},
        {"LoadBalancerAttributes": [{"Key": "idle_timeout.timeout_seconds", "Value": "77"}]},
        lambda cloud, one: cloud("elbv2").add_tags(ResourceArns=[one], Tags=[{"Key": "by", "Value": "hand"}]),
        tagged,
        lambda cloud, one: cloud("elbv2").delete_load_balancer(LoadBalancerArn=one),
        _native_balancer,
        ("LoadBalancerArn", "DNSName", "CanonicalHostedZoneID", "LoadBalancerFullName"),
    ),
    Case(
        f"{ELB}TargetGroup",
        lambda cloud: {
            "Name": "web",
            "Port": 80,
            "Protocol": "HTTP",
            "VpcId": vpc(cloud),
            "TargetType": "ip",
            "HealthCheckPath": "/health",
            "Tags": TAGS,
        },
        {"HealthCheckPath": "/ready"},
        lambda cloud, one: cloud("elbv2").modify_target_group(TargetGroupArn=one, HealthCheckPath="/hand"),
        lambda model: model["HealthCheckPath"] == "/hand",
        lambda cloud, one: cloud("elbv2").delete_target_group(TargetGroupArn=one),
        lambda cloud: str(
            cloud("elbv2").create_target_group(Name="native", Port=80, Protocol="HTTP", VpcId=vpc(cloud))[
                "TargetGroups"
            ][0]["TargetGroupArn"]
        ),
        ("TargetGroupArn", "TargetGroupFullName"),
    ),
    Case(
        f"{ELB}Listener",
        _listener,
        {"Port": 8080},
        lambda cloud, one: cloud("elbv2").modify_listener(ListenerArn=one, Port=8081),
        lambda model: model["Port"] == 8081,
        lambda cloud, one: cloud("elbv2").delete_listener(ListenerArn=one),
        _native_listener,
        ("ListenerArn",),
    ),
    Case(
        f"{ELB}ListenerRule",
        _rule,
        {"Priority": 7},
        lambda cloud, one: cloud("elbv2").set_rule_priorities(RulePriorities=[{"RuleArn": one, "Priority": 44}]),
        lambda model: model["Priority"] == 44,
        lambda cloud, one: cloud("elbv2").delete_rule(RuleArn=one),
        _native_rule,
        ("RuleArn",),
        hidden=frozenset({"ListenerArn"}),
    ),
    Case(
        "AWS::ECS::Cluster",
        lambda _: {"ClusterName": "web", "Tags": TAGS},
        {"ClusterSettings": [{"Name": "containerInsights", "Value": "enabled"}]},
        lambda cloud, one: cloud("ecs").update_cluster_settings(
            cluster=one, settings=[{"name": "containerInsights", "value": "disabled"}]
        ),
        lambda model: model["ClusterSettings"][0]["Value"] == "disabled",
        lambda cloud, one: cloud("ecs").delete_cluster(cluster=one),
        lambda cloud: str(cloud("ecs").create_cluster(clusterName="native")["cluster"]["clusterName"]),
        ("Arn",),
    ),
    Case(
        "AWS::ECS::TaskDefinition",
        lambda cloud: {**definition(cloud), "Tags": TAGS},
        {"Tags": [{"Key": "a", "Value": "b"}]},
        lambda cloud, one: cloud("ecs").tag_resource(resourceArn=one, tags=[{"key": "by", "value": "hand"}]),
        tagged,
        lambda cloud, one: cloud("ecs").deregister_task_definition(taskDefinition=one),
        lambda cloud: str(
            cloud("ecs").register_task_definition(
                family="native", containerDefinitions=[{"name": "a", "image": "i", "memory": 64}]
            )["taskDefinition"]["taskDefinitionArn"]
        ),
        ("TaskDefinitionArn",),
    ),
    Case(
        "AWS::ECS::Service",
        lambda cloud: {**service(cloud), "Tags": TAGS},
        {"DesiredCount": 3},
        lambda cloud, one: cloud("ecs").update_service(cluster="shop", service=one.split("|")[0], desiredCount=7),
        lambda model: model["DesiredCount"] == 7,
        _end_service,
        _native_service,
        ("ServiceArn", "Name"),
    ),
)
