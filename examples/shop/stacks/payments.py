"""The payments service: it takes orders, writes receipts, and wakes somebody when orders wait."""

import firma
from firma.aws import s3, sns

from components.inbox import Inbox
from components.partner import Partner
from components.web import Container, Web
from components.worker import Worker
from stacks.data import Data
from stacks.network import Network


class Settings(firma.Settings):
    """What differs between environments."""

    image: str
    tasks: int
    cpu: int
    memory: int
    receipts_kept_days: int
    protect_receipts: bool
    orders_hidden_seconds: int
    partners: list[str]


class Payments(firma.Outputs):
    """What other stacks, and people, may use of the service."""

    address: str
    orders_url: str
    receipts_arn: str


@firma.stack
def payments(settings: Settings, network: Network, data: Data) -> Payments:
    """Orders come in through the web and from partners, wait in queues, and become receipts in a bucket."""
    receipts = s3.Bucket(
        "receipts",
        versioning_configuration={"status": "Enabled"},
        lifecycle_configuration={
            "rules": [{"id": "old", "status": "Enabled", "expiration_in_days": settings.receipts_kept_days}]
        },
        protect=settings.protect_receipts,
    )
    s3.BucketPolicy("receipts", bucket=receipts.bucket_name, policy_document=encrypted_only(receipts.arn))

    wake = sns.Topic("wake", display_name="Whoever is on call for payments")
    orders = Inbox("orders", hidden_seconds=settings.orders_hidden_seconds, wake=wake)
    Worker(
        "receipt",
        queue=orders.queue,
        environment={"BUCKET": receipts.bucket_name},
        may={"receipts": firma.allow("s3:PutObject", on=f"{receipts.arn}/*")},
    )
    web = Web(
        "web",
        network=network,
        container=Container(
            image=settings.image,
            cpu=settings.cpu,
            memory=settings.memory,
            environment={
                "ORDERS": orders.queue.queue_url,
                "DATABASE": f"postgres://orders@{data.endpoint}/orders",
            },
            secrets={"DATABASE_PASSWORD": data.password_arn},
        ),
        tasks=settings.tasks,
        may={"orders": firma.allow("sqs:SendMessage", on=orders.queue.arn)},
    )
    for partner in settings.partners:
        Partner(partner, wake=wake)

    return Payments(address=web.balancer.dns_name, orders_url=orders.queue.queue_url, receipts_arn=receipts.arn)


def encrypted_only(bucket: str) -> dict[str, object]:
    """A bucket's policy: nothing is read or written over a line that others could listen to."""
    return {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Deny",
                "Principal": "*",
                "Action": "s3:*",
                "Resource": [bucket, f"{bucket}/*"],
                "Condition": {"Bool": {"aws:SecureTransport": "false"}},
            }
        ],
    }
