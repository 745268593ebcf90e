"""One running sandbox for all tests of this folder, and clients of it; knows no type."""

from __future__ import annotations

import http.client
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from firma.sandbox import control
from firma.sandbox.control import Status

REGION = "eu-central-1"
_accounts = itertools.count(400_000_000_000)


@dataclass
class Cloud:
    """Clients of one account in one sandbox, and Cloud Control in a few words."""

    endpoint: str
    account: str
    region: str = REGION
    key: str = ""
    secret: str = "x"
    _clients: dict[str, Any] = field(default_factory=dict)

    def __call__(self, service: str) -> Any:
        if service not in self._clients:
            untyped: Any = boto3  # its types know each service by a literal, and here it is any
            self._clients[service] = untyped.client(
                service,
                region_name=self.region,
                endpoint_url=self.endpoint,
                aws_access_key_id=self.key or self.account,
                aws_secret_access_key=self.secret,
                config=Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}, read_timeout=20),
            )
        return self._clients[service]

    def at(self, endpoint: str) -> Cloud:
        return Cloud(endpoint, self.account, self.region)

    def user(self, name: str) -> Cloud:
        """Return clients of a new IAM user who may do anything."""
        self("iam").create_user(UserName=name)
        made = self("iam").create_access_key(UserName=name)["AccessKey"]
        return Cloud(self.endpoint, self.account, self.region, made["AccessKeyId"], made["SecretAccessKey"])

    def settled(self, event: dict[str, Any]) -> dict[str, Any]:
        until = time.monotonic() + 20
        while event["OperationStatus"] in ("IN_PROGRESS", "CANCEL_IN_PROGRESS") and time.monotonic() < until:
            time.sleep(0.02)
            token = event["RequestToken"]
            event = self("cloudcontrol").get_resource_request_status(RequestToken=token)["ProgressEvent"]
        return event

    def create_event(self, type_name: str, properties: dict[str, Any], **more: str) -> dict[str, Any]:
        state = json.dumps(properties)
        call = self("cloudcontrol").create_resource
        return self.settled(call(TypeName=type_name, DesiredState=state, **more)["ProgressEvent"])

    def create(self, type_name: str, **properties: Any) -> str:
        event = self.create_event(type_name, properties)
        assert event["OperationStatus"] == "SUCCESS", (event.get("ErrorCode"), event.get("StatusMessage"))
        return str(event["Identifier"])

    def get(self, type_name: str, identifier: str) -> dict[str, Any]:
        told = self("cloudcontrol").get_resource(TypeName=type_name, Identifier=identifier)
        found: dict[str, Any] = json.loads(told["ResourceDescription"]["Properties"])
        return found

    def exists(self, type_name: str, identifier: str) -> bool:
        try:
            self.get(type_name, identifier)
        except self("cloudcontrol").exceptions.ResourceNotFoundException:
            return False
        return True

    def update_event(self, type_name: str, identifier: str, *patch: dict[str, Any]) -> dict[str, Any]:
        document = json.dumps(list(patch))
        call = self("cloudcontrol").update_resource
        return self.settled(call(TypeName=type_name, Identifier=identifier, PatchDocument=document)["ProgressEvent"])

    def update(self, type_name: str, identifier: str, **values: Any) -> None:
        patch = [{"op": "add", "path": f"/{name}", "value": value} for name, value in values.items()]
        event = self.update_event(type_name, identifier, *patch)
        assert event["OperationStatus"] == "SUCCESS", (event.get("ErrorCode"), event.get("StatusMessage"))

    def delete_event(self, type_name: str, identifier: str) -> dict[str, Any]:
        call = self("cloudcontrol").delete_resource
        return self.settled(call(TypeName=type_name, Identifier=identifier)["ProgressEvent"])

    def delete(self, type_name: str, identifier: str) -> None:
        event = self.delete_event(type_name, identifier)
        assert event["OperationStatus"] == "SUCCESS", (event.get("ErrorCode"), event.get("StatusMessage"))

    def identifiers(self, type_name: str) -> list[str]:
        pages = self("cloudcontrol").get_paginator("list_resources").paginate(TypeName=type_name)
        return [one["Identifier"] for page in pages for one in page["ResourceDescriptions"]]

    def calls_on(self, identifier: str) -> list[tuple[str, str, str]]:
        """Return name, user and principal of each recorded call on a thing, the newest first."""
        attributes = [{"AttributeKey": "ResourceName", "AttributeValue": identifier}]
        found = self("cloudtrail").lookup_events(LookupAttributes=attributes)["Events"]
        return [
            (one["EventName"], one["Username"], json.loads(one["CloudTrailEvent"])["userIdentity"]["arn"])
            for one in found
        ]


def send_faults(endpoint: str, settings: list[dict[str, Any]] | None) -> tuple[int, Any]:
    """Set the faults, or ask for them (None); return status and answer."""
    connection = http.client.HTTPConnection(endpoint.removeprefix("http://"), timeout=10)
    body = None if settings is None else json.dumps(settings)
    connection.request("GET" if body is None else "PUT", "/_firma/faults", body=body)
    answer = connection.getresponse()
    told = json.loads(answer.read())
    connection.close()
    return answer.status, told


@pytest.fixture(scope="session")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Status]:
    home = tmp_path_factory.mktemp("sandboxes")
    started = control.start("shared", home=home)
    yield started
    control.stop("shared", home=home)


@pytest.fixture
def cloud(running: Status) -> Cloud:
    """An account of its own in the shared sandbox."""
    assert running.endpoint is not None
    return Cloud(running.endpoint, str(next(_accounts)))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A home for sandboxes that a test starts itself; whatever is left of them is stopped."""
    yield tmp_path
    for left in control.list_all(home=tmp_path):
        control.stop(left.name, home=tmp_path)
