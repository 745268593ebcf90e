"""What the shop keeps: the database of orders, and its password, which nobody ever sees."""

import firma
from firma.aws import ec2, rds, secretsmanager

from stacks.network import Network


class Settings(firma.Settings):
    instance_class: str
    storage_gb: int
    protect: bool = True


class Data(firma.Outputs):
    endpoint: str
    database_group_id: str
    secret_name: str


@firma.stack
def data(settings: Settings, network: Network) -> Data:
    group = ec2.SecurityGroup("database", group_description="Who may reach the orders", vpc_id=network.vpc_id)
    subnets = rds.DBSubnetGroup(
        "orders", db_subnet_group_description="Where the orders live", subnet_ids=network.subnet_ids
    )
    secret = secretsmanager.Secret(
        "orders",
        name="shop-orders",
        generate_secret_string={
            "secret_string_template": '{"username": "orders"}',
            "generate_string_key": "password",
            "exclude_characters": '"@/\\',
        },
    )
    orders = rds.DBInstance(
        "orders",
        engine="postgres",
        db_instance_class=settings.instance_class,
        allocated_storage=str(settings.storage_gb),
        db_subnet_group_name=subnets.db_subnet_group_name,
        vpc_security_groups=[group.group_id],
        master_username="orders",
        master_user_password=firma.secret("aws.secretsmanager", "shop-orders", key="password"),
        deletion_protection=False,
        protect=settings.protect,
        depends_on=[secret],
    )
    return Data(endpoint=orders.endpoint.address, database_group_id=group.group_id, secret_name="shop-orders")
