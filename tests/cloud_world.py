"""A sandbox for tests of the engine, and a second client that counts what is in an account; knows no engine."""

from __future__ import annotations

import http.client
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from firma.sandbox import control

REGION = "eu-central-1"
_accounts = itertools.count(700_000_000_000)

Tags = Mapping[str, str]


@dataclass
class Account:
    """Clients of one account in a sandbox."""

    endpoint: str
    number: str
    _clients: dict[str, Any] = field(default_factory=dict)

    def __call__(self, service: str) -> Any:
        if service not in self._clients:
            untyped: Any = boto3  # its types know each service by a literal, and here it is any
            self._clients[service] = untyped.client(
                service,
                region_name=REGION,
                endpoint_url=self.endpoint,
                aws_access_key_id=self.number,
                aws_secret_access_key="test",
                config=Config(retries={"max_attempts": 3}, read_timeout=20, s3={"addressing_style": "path"}),
            )
        return self._clients[service]

    def inventory(self) -> dict[str, Tags]:
        """Return everything of the types that `KINDS` knows: kind and name -> tags."""
        return {f"{kind} {name}": tags for kind, look in KINDS.items() for name, tags in look(self)}


@dataclass
class Sandbox:
    """A running sandbox, and accounts in it that nobody else uses."""

    name: str
    home: Path

    @property
    def endpoint(self) -> str:
        found = control.status(self.name, home=self.home)
        assert found.endpoint is not None, found
        return found.endpoint

    def account(self) -> Account:
        return Account(self.endpoint, str(next(_accounts)))

    def faults(self, *settings: Mapping[str, Any]) -> None:
        """Set the faults that strike from now on."""
        connection = http.client.HTTPConnection(self.endpoint.removeprefix("http://"), timeout=10)
        connection.request("PUT", "/_firma/faults", body=json.dumps(list(settings)))
        answer = connection.getresponse()
        assert answer.status == 200, answer.read()
        connection.close()

    def environment(self, account: Account, *, tier: str = "standard") -> str:
        """Return the table of an environment that lives in an account of this sandbox."""
        return (
            f'[environments.dev]\ntier = "{tier}"\n'
            f'aws = {{ sandbox = "{self.name}", account = "{account.number}", regions = ["{REGION}"] }}\n'
        )


@contextmanager
def sandbox_in(home: Path, name: str = "shared") -> Iterator[Sandbox]:
    """Start a sandbox, and stop it."""
    control.start(name, home=home)
    try:
        yield Sandbox(name, home)
    finally:
        control.stop(name, home=home)


def _pairs(tags: list[dict[str, str]]) -> Tags:
    return {tag["Key"]: tag["Value"] for tag in tags}


def _queues(of: Account) -> Iterator[tuple[str, Tags]]:
    for url in of("sqs").list_queues().get("QueueUrls", []):
        yield url.rpartition("/")[2], of("sqs").list_queue_tags(QueueUrl=url).get("Tags", {})


def _topics(of: Account) -> Iterator[tuple[str, Tags]]:
    for topic in of("sns").list_topics()["Topics"]:
        arn = topic["TopicArn"]
        yield arn.rpartition(":")[2], _pairs(of("sns").list_tags_for_resource(ResourceArn=arn)["Tags"])


def _groups(of: Account) -> Iterator[tuple[str, Tags]]:
    for group in of("logs").describe_log_groups()["logGroups"]:
        name = group["logGroupName"]
        yield name, of("logs").list_tags_log_group(logGroupName=name)["tags"]


def _roles(of: Account) -> Iterator[tuple[str, Tags]]:
    for role in of("iam").list_roles()["Roles"]:
        yield role["RoleName"], _pairs(of("iam").list_role_tags(RoleName=role["RoleName"])["Tags"])


def _parameters(of: Account) -> Iterator[tuple[str, Tags]]:
    for parameter in of("ssm").describe_parameters()["Parameters"]:
        name = parameter["Name"]
        found = of("ssm").list_tags_for_resource(ResourceType="Parameter", ResourceId=name)["TagList"]
        yield name, _pairs(found)


def _buckets(of: Account) -> Iterator[tuple[str, Tags]]:
    for bucket in of("s3").list_buckets()["Buckets"]:
        try:
            yield bucket["Name"], _pairs(of("s3").get_bucket_tagging(Bucket=bucket["Name"])["TagSet"])
        except of("s3").exceptions.ClientError:
            yield bucket["Name"], {}


def _alarms(of: Account) -> Iterator[tuple[str, Tags]]:
    for alarm in of("cloudwatch").describe_alarms()["MetricAlarms"]:
        found = of("cloudwatch").list_tags_for_resource(ResourceARN=alarm["AlarmArn"])["Tags"]
        yield alarm["AlarmName"], _pairs(found)


KINDS: Mapping[str, Callable[[Account], Iterator[tuple[str, Tags]]]] = {
    "queue": _queues,
    "topic": _topics,
    "group": _groups,
    "role": _roles,
    "parameter": _parameters,
    "bucket": _buckets,
    "alarm": _alarms,
}
"""What is counted, and how it is found with its tags."""
