"""A Cloud Control in memory that keeps `Calls`: tokens, polling, patches, refusals to order; knows no session."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonpatch

from firma.core.model.value import Map
from firma.providers.aws.calls import CloudError, Progress, UnreachableError
from firma.providers.aws.configuration import Configuration
from firma.providers.aws.session import AwsSession

NOT_FOUND = CloudError("ResourceNotFoundException", "it is not there", 400)


class FakeAws:
    """`things` is the truth. Each thing gets the properties `gives`; the next calls raise what is in `trouble`."""

    def __init__(self, *, gives: dict[str, Any] | None = None, polls: int = 1) -> None:
        self.gives, self.polls = gives or {}, polls
        self.things: dict[str, dict[str, Any]] = {}
        self.events: dict[str, list[Progress]] = {}
        self.tokens: dict[str, tuple[str, Progress]] = {}
        self.trouble: list[Exception | None] = []
        self.failure: Progress | None = None
        self.leaves_remains = False
        self.invisible = 0
        self.objects: dict[str, bytes] = {}
        self.log: list[tuple[str, str]] = []
        self.account = "111122223333"
        self.trail: list[dict[str, Any]] = []

    async def create(self, type_name: str, desired: str, token: str | None) -> Progress:
        self._door("create", desired)
        return self._once(token, desired, lambda: self._made(json.loads(desired)))

    async def update(self, type_name: str, identifier: str, patch: str, token: str | None) -> Progress:
        self._door("update", patch)
        if identifier not in self.things:
            raise NOT_FOUND
        return self._once(token, identifier + patch, lambda: self._patched(identifier, patch))

    async def delete(self, type_name: str, identifier: str, token: str | None) -> Progress:
        self._door("delete", identifier)
        if identifier not in self.things:
            raise NOT_FOUND
        return self._once(token, identifier, lambda: self._removed(identifier))

    async def progress(self, token: str) -> Progress:
        self._door("progress", token)
        left = self.events[token]
        return left.pop(0) if len(left) > 1 else left[0]

    async def get(self, type_name: str, identifier: str) -> str:
        self._door("get", identifier)
        if self.invisible:
            self.invisible -= 1
            raise NOT_FOUND
        if identifier not in self.things:
            raise NOT_FOUND
        return json.dumps(self.things[identifier])

    async def list(self, type_name: str, model: str = "") -> tuple[str, ...]:
        self._door("list", f"{type_name} {model}" if model else type_name)
        return tuple(self.things)

    async def trail_of(self, name: str, since_ms: int) -> tuple[dict[str, Any], ...]:
        self._door("events", f"{name} {since_ms}")
        return tuple(self.trail)

    async def caller(self) -> tuple[str, str]:
        self._door("caller", "")
        return self.account, f"arn:aws:iam::{self.account}:root"

    async def put(self, bucket: str, key: str, content: bytes) -> None:
        self._door("put", f"{bucket}/{key}")
        self.objects[f"{bucket}/{key}"] = content

    async def store(self) -> str:
        return "aws"

    async def close(self) -> None:
        self.log.append(("close", ""))

    def _door(self, call: str, what: str) -> None:
        self.log.append((call, what))
        if self.trouble and (trouble := self.trouble.pop(0)) is not None:
            raise trouble

    def _once(self, token: str | None, request: str, act: Callable[[], str]) -> Progress:
        if token is not None and token in self.tokens:
            known, event = self.tokens[token]
            if known != request:
                raise CloudError("ClientTokenConflictException", "used with other parameters", 400)
            return event
        identifier = "" if self.failure and not self.leaves_remains else act()
        number = f"request-{len(self.events) + 1}"
        last = self.failure or Progress("SUCCESS", number, identifier)
        last = Progress(last.status, number, last.identifier or identifier, last.code, last.message, last.hooks)
        begun = Progress("IN_PROGRESS", number, identifier)
        self.events[number] = [begun] * (self.polls - 1) + [last]
        if token is not None:
            self.tokens[token] = (request, begun)
        return begun

    def _made(self, properties: dict[str, Any]) -> str:
        identifier = str(properties.get("QueueName") or f"thing-{len(self.things) + 1}")
        self.things[identifier] = {**properties, **self.gives}
        return identifier

    def _removed(self, identifier: str) -> str:
        del self.things[identifier]
        return identifier

    def _patched(self, identifier: str, patch: str) -> str:
        self.things[identifier] = jsonpatch.apply_patch(self.things[identifier], json.loads(patch))
        return identifier


class Time:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def session(cloud: FakeAws, time: Time | None = None, **settings: Any) -> AwsSession:
    """A session over a fake, whose waiting takes no time."""
    time = time or Time()
    return AwsSession(cloud, Configuration(region="eu-central-1", **settings), clock=time, sleep=time.sleep)


THROTTLED = CloudError("ThrottlingException", "Rate exceeded", 400)
DENIED = CloudError("AccessDeniedException", "not authorized to perform sqs:CreateQueue", 400)
UNSENT = UnreachableError("connection refused", sent=False)
CUT = UnreachableError("connection was closed", sent=True)
TAGS = Map({"firma:object": "shop/main@dev:7", "firma:generation": "1"})
