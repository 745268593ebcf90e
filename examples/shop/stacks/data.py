"""What the shop keeps: the database of orders, and its password, which nobody ever sees."""

import firma
from firma.aws import ec2, rds, secretsmanager

from stacks.network import Network

PORT = 5432
"""PostgreSQL's."""

CREDENTIALS = "shop-orders"
"""The name of the database's secret in Secrets Manager."""


class Settings(firma.Settings):
    """What differs between environments."""

    instance_class: str
    storage_gb: int
    backups_kept_days: int
    protect: bool


class Data(firma.Outputs):
    """What other stacks may use of the database: where it is, never its password."""

    endpoint: str
    password_arn: str


@firma.stack
def data(settings: Settings, network: Network) -> Data:
    """A database that only the network reaches. Its password is made in the cloud, and given by reference."""
    password = secretsmanager.Secret(
        "orders",
        name=CREDENTIALS,
        generate_secret_string={
            "secret_string_template": '{"username": "orders"}',
            "generate_string_key": "password",
            "exclude_characters": '"@/\\',
        },
    )
    reach = ec2.SecurityGroup(
        "database",
        group_description="Who may reach the orders",
        vpc_id=network.vpc_id,
        security_group_ingress=[
            {"ip_protocol": "tcp", "from_port": PORT, "to_port": PORT, "cidr_ip": network.cidr},
        ],
    )
    subnets = rds.DBSubnetGroup(
        "orders", db_subnet_group_description="Where the orders live", subnet_ids=network.subnet_ids
    )
    orders = rds.DBInstance(
        "orders",
        engine="postgres",
        db_instance_class=settings.instance_class,
        allocated_storage=str(settings.storage_gb),
        backup_retention_period=settings.backups_kept_days,
        db_subnet_group_name=subnets.db_subnet_group_name,
        vpc_security_groups=[reach.group_id],
        master_username="orders",
        master_user_password=firma.secret("aws.secretsmanager", CREDENTIALS, key="password"),
        protect=settings.protect,
        depends_on=[password],
    )
    return Data(endpoint=orders.endpoint.address, password_arn=password.id)
