"""A container that the world reaches through a load balancer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import firma
from firma.aws import ec2, ecs, elasticloadbalancingv2, iam

from stacks.network import Network


@dataclass(frozen=True, kw_only=True)
class Container:
    """What runs: `secrets` are ARNs of secrets, by the variable in which the container gets them."""

    image: str
    cpu: int
    memory: int
    environment: Mapping[str, str]
    secrets: Mapping[str, str]
    port: int = 8080


class Web(firma.Component):
    """A service on Fargate behind a load balancer; `may` are policies of the container's role, by name."""

    def __init__(
        self, name: str, *, network: Network, container: Container, tasks: int, may: Mapping[str, Mapping[str, Any]]
    ) -> None:
        super().__init__(name)
        world = ec2.SecurityGroup(
            "front",
            group_description="From the world",
            vpc_id=network.vpc_id,
            security_group_ingress=[{"ip_protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_ip": "0.0.0.0/0"}],
        )
        inside = ec2.SecurityGroup(
            "inside",
            group_description="From the load balancer",
            vpc_id=network.vpc_id,
            security_group_ingress=[
                {
                    "ip_protocol": "tcp",
                    "from_port": container.port,
                    "to_port": container.port,
                    "source_security_group_id": world.group_id,
                }
            ],
        )
        self.balancer = elasticloadbalancingv2.LoadBalancer(
            "front", subnets=network.subnet_ids, security_groups=[world.group_id], scheme="internet-facing"
        )
        targets = elasticloadbalancingv2.TargetGroup(
            "tasks", port=container.port, protocol="HTTP", target_type="ip", vpc_id=network.vpc_id
        )
        listener = elasticloadbalancingv2.Listener(
            "http",
            load_balancer_arn=self.balancer.load_balancer_arn,
            port=80,
            protocol="HTTP",
            default_actions=[{"type": "forward", "target_group_arn": targets.target_group_arn}],
        )
        self.service = ecs.Service(
            "service",
            cluster=ecs.Cluster("main").arn,
            task_definition=_task(name, container, may).task_definition_arn,
            desired_count=tasks,
            launch_type="FARGATE",
            network_configuration={
                "awsvpc_configuration": {"subnets": network.subnet_ids, "security_groups": [inside.group_id]}
            },
            load_balancers=[
                {
                    "container_name": name,
                    "container_port": container.port,
                    "target_group_arn": targets.target_group_arn,
                }
            ],
            depends_on=[listener],
        )


def _task(name: str, container: Container, may: Mapping[str, Mapping[str, Any]]) -> ecs.TaskDefinition:
    """The container with two roles: one for what runs in it, one for who starts it and hands it its secrets."""
    role = iam.Role("task", assume_role_policy_document=firma.trust("ecs-tasks.amazonaws.com"))
    for what, document in may.items():
        iam.RolePolicy(what, role_name=role.role_name, policy_name=what, policy_document=document)
    starter = iam.Role("starter", assume_role_policy_document=firma.trust("ecs-tasks.amazonaws.com"))
    secrets = firma.allow("secretsmanager:GetSecretValue", on=list(container.secrets.values()))
    iam.RolePolicy("secrets", role_name=starter.role_name, policy_name="secrets", policy_document=secrets)
    return ecs.TaskDefinition(
        "task",
        family=name,
        cpu=str(container.cpu),
        memory=str(container.memory),
        network_mode="awsvpc",
        requires_compatibilities=["FARGATE"],
        task_role_arn=role.arn,
        execution_role_arn=starter.arn,
        container_definitions=[
            {
                "name": name,
                "image": container.image,
                "port_mappings": [{"container_port": container.port}],
                "environment": [{"name": key, "value": value} for key, value in container.environment.items()],
                "secrets": [{"name": key, "value_from": arn} for key, arn in container.secrets.items()],
            }
        ],
    )
