"""A program that all type checkers accept without an ignore, a cast or a union; mistakes are put into it one by one."""

import json
import shlex
from collections.abc import Mapping
from textwrap import dedent
from typing import Any, Literal

import firma
from firma.aws import ec2, ecs, iam, s3, sqs


class Settings(firma.Settings):
    image: str
    size: Literal["small", "large"] = "small"
    copies: int = 2
    alert_after: float = 0.5


class Network(firma.Outputs):
    vpc_id: str
    subnet_ids: list[str]


class Payments(firma.Outputs):
    url: str
    queue_arn: str
    port: firma.Ref[int]


class Ticket(firma.OwnResource):
    """A ticket in a system of our own."""

    title: str
    weight: int = 3
    queue: Literal["ops", "dev"] = firma.given(default="ops", fixed=True)
    url: str = firma.computed()
    number: firma.Ref[int] = firma.computed()

    @staticmethod
    def create(inputs: Mapping[str, Any]) -> Mapping[str, Any]:
        return inputs

    @staticmethod
    def read(identifier: str) -> Mapping[str, Any]:
        return {"identifier": identifier}

    @staticmethod
    def delete(identifier: str) -> None:
        return None


class Service(firma.Component):
    """A container, its security group and its task."""

    def __init__(
        self, name: str, *, image: str, copies: int, network: Network, port: firma.Int, environment: Mapping[str, str]
    ) -> None:
        super().__init__(name)
        cluster = ecs.Cluster("cluster", cluster_name=f"{name}-cluster")
        self.group = ec2.SecurityGroup("traffic", group_description=f"traffic of {name}", vpc_id=network.vpc_id)
        task = ecs.TaskDefinition(
            "task",
            family=name,
            container_definitions=[
                {
                    "name": "web",
                    "image": image,
                    "essential": True,
                    "port_mappings": [{"container_port": port}],
                    "environment": [{"name": key, "value": value} for key, value in environment.items()],
                }
            ],
        )
        self.service = ecs.Service(
            "service",
            cluster=cluster.arn,
            task_definition=task.task_definition_arn,
            desired_count=copies,
            network_configuration={
                "awsvpc_configuration": {"subnets": network.subnet_ids, "security_groups": [self.group.group_id]}
            },
            depends_on=[self.group],
            timeouts={"create": "20m"},
        )


@firma.stack
def network() -> Network:
    vpc = ec2.VPC("main", cidr_block="10.0.0.0/16", enable_dns_hostnames=True)
    subnets = [
        ec2.Subnet(f"public-{zone}", vpc_id=vpc.vpc_id, cidr_block=firma.cidr("10.0.0.0/16", 8, zone))
        for zone in range(2)
    ]
    return Network(vpc_id=vpc.vpc_id, subnet_ids=[subnet.subnet_id for subnet in subnets])


@firma.stack(owner="team-payments")
def payments(settings: Settings, network: Network) -> Payments:
    receipts = s3.Bucket("receipts", versioning_configuration={"status": "Enabled"}, protect=True)
    orders = sqs.Queue("orders", visibility_timeout=60)
    seed = firma.RandomId("seed", byte_length=8)
    kept = firma.Data("kept", input={"arn": receipts.arn, "first": network.subnet_ids[0]})
    web = Service(
        "web",
        image=settings.image,
        copies=settings.copies,
        network=network,
        port=8080,
        environment={
            "BUCKET": receipts.bucket_name,
            "SETTINGS": json.dumps({"queue": orders.queue_url, "alert_after": settings.alert_after}),
        },
    )
    role = iam.Role("reader", assume_role_policy_document=firma.trust("ecs-tasks.amazonaws.com"))
    iam.RolePolicy(
        "read-receipts",
        role_name=role.role_name,
        policy_name="read-receipts",
        policy_document=firma.allow("s3:GetObject", on=f"{receipts.arn}/*"),
    )
    ticket = Ticket("handover", title=f"Look at {receipts.arn}", weight=5, protect=True)
    found = firma.lookup(s3.Bucket, bucket_name="the-old-one")
    with firma.defaults(tags={"team": "payments"}, region="eu-central-1"):
        for subnet_id in network.subnet_ids:
            firma.Data(f"in-{subnet_id and 'it'}", input=[subnet_id, ticket.url, found.arn, kept.output, seed.hex])
    firma.File(
        "note",
        path="note.sh",
        content=dedent(f"""\
            #!/bin/sh
            echo {firma.later(shlex.quote, receipts.arn)} {firma.part(receipts.arn, ":", 5)}
            """),
        depends_on=[web],
    )
    return Payments(
        url=f"https://{receipts.bucket_name}/",
        queue_arn=orders.arn,
        port=ticket.number.map(lambda number: number + 8000),
    )
