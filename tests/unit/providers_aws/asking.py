"""Requests to a session of the AWS provider, and what its tests expect of answers; knows no case."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.value import Map, freeze
from firma.providers.aws.calls import Progress
from unit.providers_aws.fakes import TAGS, FakeAws, session

T = TypeVar("T")
QUEUE = "aws.sqs.Queue"


def run(question: Coroutine[Any, Any, T]) -> T:
    return asyncio.run(question)


def create(
    desired: dict[str, Any], *, type_name: str = QUEUE, token: str | None = "t1", timeout_ms: int = 0
) -> Request:
    frozen = freeze(desired)
    return Request(act=Act.CREATE, type=type_name, desired=frozen, token=token, tags=TAGS, timeout_ms=timeout_ms)


def update(prior: Thing, desired: dict[str, Any], *, token: str = "t2", tags: Map = TAGS) -> Request:
    return Request(act=Act.UPDATE, type=QUEUE, desired=freeze(desired), prior=prior, token=token, tags=tags)


def made(cloud: FakeAws, desired: dict[str, Any]) -> Thing:
    answer = run(session(cloud).call(create(desired)))
    assert answer.status is Status.DONE
    assert answer.thing is not None
    return answer.thing


def failing(code: str, **more: Any) -> Progress:
    return Progress("FAILED", "", code=code, message=f"{code} happened", **more)


def code_of(answer: Answer) -> str:
    assert answer.problem is not None
    return answer.problem.code
