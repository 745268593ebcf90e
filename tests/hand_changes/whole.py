"""What people change by hand in a cloud, as data: what, by which call, and what `firma drift` must say of it.

`STACK` declares everything that is changed. Each `HandChange` is one call (or two) of a second client with an identity
of its own; `at` is the address that must be named, `path` where, `layer` how it differs, `call` what the audit log
must name. `code` says how the source would have to read for the change to be adopted, where it is a literal there.
"""

from __future__ import annotations

from hand_changes.change import HandChange
from hand_changes.data import DATA
from hand_changes.messages import MESSAGING
from hand_changes.network import NETWORK
from hand_changes.rights import IDENTITY

HEAD = """
from firma.aws import cloudwatch, dynamodb, ec2, ecr, ecs, elasticloadbalancingv2 as elb, events, iam, kms, lambda_
from firma.aws import logs, rds, s3, secretsmanager, sns, sqs, ssm
"""

STACK = """
orders = sqs.Queue("orders", queue_name="orders", visibility_timeout=30, message_retention_period=3600)
aside = sqs.Queue("aside", queue_name="aside", tags=[{"key": "team", "value": "shop"}])
sqs.Queue("work", queue_name="work", redrive_policy={"dead_letter_target_arn": aside.arn, "max_receive_count": 3})
sqs.Queue("going", queue_name="going")
sqs.Queue("again", queue_name="again")
sns.Topic("wake", topic_name="wake", display_name="Wake")
sns.Topic("calm", topic_name="calm")

role = iam.Role("clerk", role_name="clerk", max_session_duration=3600, description="A clerk",
                assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
iam.Role("guest", role_name="guest", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
iam.Role("bound", role_name="bound", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
iam.RolePolicy("send", role_name=role.role_name, policy_name="send",
               policy_document=firma.allow("sqs:SendMessage", on=orders.arn))
iam.RolePolicy("read", role_name=role.role_name, policy_name="read",
               policy_document=firma.allow("sqs:ReceiveMessage", on=orders.arn))
iam.ManagedPolicy("both", managed_policy_name="both", policy_document=firma.allow("sqs:SendMessage", on=orders.arn))

vpc = ec2.VPC("main", cidr_block="10.0.0.0/16", enable_dns_hostnames=True, enable_dns_support=True)
gateway = ec2.InternetGateway("main")
attached = ec2.VPCGatewayAttachment("main", vpc_id=vpc.vpc_id, internet_gateway_id=gateway.internet_gateway_id)
table = ec2.RouteTable("public", vpc_id=vpc.vpc_id)
other_table = ec2.RouteTable("other", vpc_id=vpc.vpc_id)
ec2.Route("out", route_table_id=table.route_table_id, destination_cidr_block="0.0.0.0/0",
          gateway_id=gateway.internet_gateway_id, depends_on=[attached])
one = ec2.Subnet("one", vpc_id=vpc.vpc_id, cidr_block="10.0.1.0/24", availability_zone="eu-central-1a")
two = ec2.Subnet("two", vpc_id=vpc.vpc_id, cidr_block="10.0.2.0/24", availability_zone="eu-central-1b")
ec2.SubnetRouteTableAssociation("one", subnet_id=one.subnet_id, route_table_id=table.route_table_id)
web = ec2.SecurityGroup("web", group_name="web", group_description="web", vpc_id=vpc.vpc_id,
    security_group_ingress=[{"ip_protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_ip": "0.0.0.0/0"}])
ec2.SecurityGroup("shut", group_name="shut", group_description="shut", vpc_id=vpc.vpc_id,
    security_group_ingress=[
        {"ip_protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_ip": "10.0.0.0/16"},
        {"ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ip": "10.0.0.0/16"},
    ])
ec2.SecurityGroup("bare", group_name="bare", group_description="bare", vpc_id=vpc.vpc_id)

s3.Bucket("kept", bucket_name="hand-kept", versioning_configuration={"status": "Enabled"},
    lifecycle_configuration={"rules": [{"id": "old", "status": "Enabled", "expiration_in_days": 30}]})
s3.Bucket("plain", bucket_name="hand-plain")
s3.Bucket("bare", bucket_name="hand-bare")
s3.Bucket("shared", bucket_name="hand-shared", tags=[{"key": "team", "value": "shop"}])
closed = s3.Bucket("closed", bucket_name="hand-closed")
s3.BucketPolicy("closed", bucket=closed.bucket_name,
    policy_document=firma.allow("s3:GetObject", on=f"{closed.arn}/*") | {"Id": "ours"})

logs.LogGroup("log", log_group_name="/hand/log", retention_in_days=7)
logs.LogGroup("lost", log_group_name="/hand/lost")
ssm.Parameter("where", name="/hand/where", type="String", value="here")
lambda_.Function("work", function_name="work", runtime="python3.12", handler="work.handler", role=role.arn,
    timeout=10, memory_size=128, environment={"variables": {"MODE": "calm"}},
    code={"zip_file": "def handler(event, context): return event"})
dynamodb.Table("orders", table_name="orders", billing_mode="PAY_PER_REQUEST",
    attribute_definitions=[{"attribute_name": "id", "attribute_type": "S"}],
    key_schema=[{"attribute_name": "id", "key_type": "HASH"}])
dynamodb.Table("rows", table_name="rows", billing_mode="PAY_PER_REQUEST",
    attribute_definitions=[{"attribute_name": "id", "attribute_type": "S"}],
    key_schema=[{"attribute_name": "id", "key_type": "HASH"}])
cloudwatch.Alarm("late", alarm_name="late", namespace="AWS/SQS", metric_name="ApproximateAgeOfOldestMessage",
    statistic="Maximum", comparison_operator="GreaterThanThreshold", threshold=300, period=60, evaluation_periods=5)
events.Rule("nightly", name="nightly", schedule_expression="rate(1 day)", state="ENABLED")
events.Rule("hourly", name="hourly", schedule_expression="rate(1 hour)")
ecr.Repository("images", repository_name="images", image_tag_mutability="IMMUTABLE")
ecr.Repository("open", repository_name="open")
kms.Key("seal", description="seal", enable_key_rotation=False)
secretsmanager.Secret("token", name="token", description="A token")
ecs.Cluster("main", cluster_name="main")

balancer = elb.LoadBalancer("front", name="front", subnets=[one.subnet_id, two.subnet_id],
                            security_groups=[web.group_id], scheme="internet-facing")
targets = elb.TargetGroup("tasks", name="tasks", port=8080, protocol="HTTP", target_type="ip", vpc_id=vpc.vpc_id,
                          health_check_path="/alive")
listener = elb.Listener("http", load_balancer_arn=balancer.load_balancer_arn, port=80, protocol="HTTP",
    default_actions=[{"type": "forward", "target_group_arn": targets.target_group_arn}])
elb.ListenerRule("api", listener_arn=listener.listener_arn, priority=10,
    conditions=[{"field": "path-pattern", "path_pattern_config": {"values": ["/api/*"]}}],
    actions=[{"type": "forward", "target_group_arn": targets.target_group_arn}])
subnets = rds.DBSubnetGroup("data", db_subnet_group_name="data", db_subnet_group_description="data",
                            subnet_ids=[one.subnet_id, two.subnet_id])
rds.DBInstance("data", db_instance_identifier="data", engine="postgres", db_instance_class="db.t3.micro",
    allocated_storage="20", backup_retention_period=7, master_username="shop",
    manage_master_user_password=True, db_subnet_group_name=subnets.db_subnet_group_name)
"""


CHANGES: tuple[HandChange, ...] = (*MESSAGING, *IDENTITY, *NETWORK, *DATA)
"""Every change; all of them can be made in one account, in this order."""
