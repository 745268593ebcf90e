"""The payments service: it takes orders from a queue, keeps receipts in a bucket, and wakes somebody when it lags."""

import firma
from firma.aws import cloudwatch, ec2, ecs, elasticloadbalancingv2, iam, logs, s3, sqs
from firma.aws import lambda_ as functions

from stacks.data import Data
from stacks.network import Network


class Settings(firma.Settings):
    image: str
    tasks: int
    cpu: int
    memory: int
    receipts_kept_days: int
    protect_receipts: bool = False
    visibility_timeout: int = 60


class Payments(firma.Outputs):
    queue_url: str
    bucket: str
    address: str


class Worker(firma.Component):
    """A function that writes receipts, with the role that it runs under and a log of its own."""

    def __init__(self, name: str, *, bucket_arn: str, queue_arn: str) -> None:
        super().__init__(name)
        log = logs.LogGroup("log", log_group_name=f"/shop/{name}", retention_in_days=14)
        role = iam.Role("role", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
        iam.RolePolicy(
            "receipts",
            role_name=role.role_name,
            policy_name="receipts",
            policy_document=firma.allow("s3:PutObject", on=f"{bucket_arn}/*"),
        )
        iam.RolePolicy(
            "orders",
            role_name=role.role_name,
            policy_name="orders",
            policy_document=firma.allow("sqs:ReceiveMessage", "sqs:DeleteMessage", on=queue_arn),
        )
        self.function = functions.Function(
            "function",
            runtime="python3.12",
            handler="receipt.handler",
            role=role.arn,
            code=firma.asset("functions/receipt"),
            timeout=30,
            environment={"variables": {"BUCKET": bucket_arn}},
            depends_on=[log],
        )


@firma.stack
def payments(settings: Settings, network: Network, data: Data) -> Payments:
    receipts = s3.Bucket(
        "receipts",
        versioning_configuration={"status": "Enabled"},
        lifecycle_configuration={
            "rules": [{"id": "old", "status": "Enabled", "expiration_in_days": settings.receipts_kept_days}]
        },
        protect=settings.protect_receipts,
    )
    orders = sqs.Queue("orders", visibility_timeout=settings.visibility_timeout)
    Worker("receipt", bucket_arn=receipts.arn, queue_arn=orders.arn)

    cluster = ecs.Cluster("main")
    front = ec2.SecurityGroup(
        "front",
        group_description="The world",
        vpc_id=network.vpc_id,
        security_group_ingress=[{"ip_protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_ip": "0.0.0.0/0"}],
    )
    balancer = elasticloadbalancingv2.LoadBalancer(
        "front", subnets=network.subnet_ids, security_groups=[front.group_id], scheme="internet-facing"
    )
    targets = elasticloadbalancingv2.TargetGroup(
        "web", port=8080, protocol="HTTP", target_type="ip", vpc_id=network.vpc_id
    )
    listener = elasticloadbalancingv2.Listener(
        "http",
        load_balancer_arn=balancer.load_balancer_arn,
        port=80,
        protocol="HTTP",
        default_actions=[{"type": "forward", "target_group_arn": targets.target_group_arn}],
    )
    role = iam.Role("task", assume_role_policy_document=firma.trust("ecs-tasks.amazonaws.com"))
    task = ecs.TaskDefinition(
        "web",
        family="payments-web",
        cpu=str(settings.cpu),
        memory=str(settings.memory),
        network_mode="awsvpc",
        requires_compatibilities=["FARGATE"],
        task_role_arn=role.arn,
        container_definitions=[
            {
                "name": "web",
                "image": settings.image,
                "port_mappings": [{"container_port": 8080}],
                "environment": [
                    {"name": "QUEUE", "value": orders.queue_url},
                    {"name": "DATABASE", "value": f"postgres://{data.endpoint}/orders"},
                ],
            }
        ],
    )
    ecs.Service(
        "web",
        cluster=cluster.arn,
        task_definition=task.task_definition_arn,
        desired_count=settings.tasks,
        launch_type="FARGATE",
        network_configuration={
            "awsvpc_configuration": {"subnets": network.subnet_ids, "security_groups": [front.group_id]}
        },
        load_balancers=[
            {"container_name": "web", "container_port": 8080, "target_group_arn": targets.target_group_arn}
        ],
        depends_on=[listener],
    )
    cloudwatch.Alarm(
        "lag",
        alarm_description="Orders wait longer than five minutes",
        namespace="AWS/SQS",
        metric_name="ApproximateAgeOfOldestMessage",
        dimensions=[{"name": "QueueName", "value": orders.queue_name}],
        statistic="Maximum",
        comparison_operator="GreaterThanThreshold",
        threshold=300,
        period=60,
        evaluation_periods=5,
    )
    return Payments(queue_url=orders.queue_url, bucket=receipts.arn, address=balancer.dns_name)
