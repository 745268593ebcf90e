"""Some types of the AWS provider, in the embedded cloud: each world is an account of its own in one sandbox."""

from __future__ import annotations

import atexit
import functools
import itertools
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3

from conformance.provider.case import Case, World
from firma.core.model.call import Thing
from firma.core.model.value import Map, freeze
from firma.providers.aws import AwsProvider
from firma.sandbox import control

PROVIDER = AwsProvider()
ACCOUNTS = itertools.count(100_000_000_001)
REGION = "eu-central-1"


@functools.cache
def endpoint() -> str:
    """Start the sandbox of this process when the first world needs it; it ends with the process."""
    home = Path(tempfile.mkdtemp(prefix="firma-conformance-"))
    started = control.start("conformance", home=home)
    assert started.endpoint is not None
    assert control.proves(started.endpoint, started.proof)
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    atexit.register(control.stop, "conformance", home=home)
    return started.endpoint


def world(service: str, *, things: Callable[[Any], int], change: Any, remove: Any) -> Callable[[Path], World]:
    """Return what makes a world: `things` counts by the service's own API, `change` and `remove` act by hand."""

    def made(_: Path) -> World:
        account = str(next(ACCOUNTS))
        keys = {"aws_access_key_id": account, "aws_secret_access_key": "test"}
        untyped: Any = boto3  # its types know each service by a literal, and here it is any
        client: Any = functools.cache(
            lambda: untyped.client(service, endpoint_url=endpoint(), region_name=REGION, **keys)
        )
        settings = {"region": REGION, "endpoint": endpoint(), "access_key": account, "secret_key": "test"}

        async def no_time(_: int) -> None:
            """The sandbox has no lag, and its tokens outlive a test."""

        def by_hand(act: Any) -> Callable[[Thing], None]:
            return lambda thing: act(client(), thing)

        return World(
            provider=PROVIDER,
            configuration=Map({**settings, "visible_ms": 300}),
            count=lambda: things(client()),
            pass_ms=no_time,
            change_by_hand=by_hand(change),
            remove_by_hand=by_hand(remove),
        )

    return made


def queue(number: int) -> Map:
    return Map({"queue_name": f"queue-{number}", "delay_seconds": number, "tags": (Map(key="n", value="1"),)})


DAYS = (7, 14, 30, 60, 90, 120, 150, 180)


def log_group(number: int) -> Map:
    return Map({"log_group_name": f"/conformance/{number}", "retention_in_days": DAYS[number]})


def topic(number: int) -> Map:
    return Map({"topic_name": f"topic-{number}", "display_name": f"Topic {number}"})


def without(*names: str) -> Callable[[Map], Map]:
    return lambda given: Map({name: value for name, value in given.items() if name not in names})


def schema(type_name: str) -> Any:
    return PROVIDER.schema(type_name)


CASES = [
    Case(
        schema=schema("aws.sqs.Queue"),
        world=world(
            "sqs",
            things=lambda sqs: len(sqs.list_queues().get("QueueUrls", [])),
            change=lambda sqs, thing: sqs.set_queue_attributes(
                QueueUrl=thing.attributes["queue_url"], Attributes={"VisibilityTimeout": "99"}
            ),
            remove=lambda sqs, thing: sqs.delete_queue(QueueUrl=thing.attributes["queue_url"]),
        ),
        inputs=queue,
        changed=lambda given: given.with_(visibility_timeout=60, tags=freeze([{"key": "n", "value": "2"}])),
        shrunk=without("tags"),
        wrong=Map({"queue_name": "a", "delay_seconds": "soon"}),
    ),
    Case(
        schema=schema("aws.logs.LogGroup"),
        world=world(
            "logs",
            things=lambda logs: len(logs.describe_log_groups()["logGroups"]),
            change=lambda logs, thing: logs.put_retention_policy(logGroupName=thing.identifier, retentionInDays=90),
            remove=lambda logs, thing: logs.delete_log_group(logGroupName=thing.identifier),
        ),
        inputs=log_group,
        changed=lambda given: given.with_(retention_in_days=365),
        shrunk=without("retention_in_days"),
        wrong=Map({"log_group_name": "/a", "retention_in_days": "some"}),
    ),
    Case(
        schema=schema("aws.sns.Topic"),
        world=world(
            "sns",
            things=lambda sns: len(sns.list_topics()["Topics"]),
            change=lambda sns, thing: sns.set_topic_attributes(
                TopicArn=thing.identifier, AttributeName="DisplayName", AttributeValue="by hand"
            ),
            remove=lambda sns, thing: sns.delete_topic(TopicArn=thing.identifier),
        ),
        inputs=topic,
        changed=lambda given: given.with_(display_name="Changed"),
        wrong=Map({"topic_name": "a", "fifo_topic": "perhaps"}),
    ),
]
