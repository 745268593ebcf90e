"""Calls to a session of the builtin provider in a folder; knows no case."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from firma.core.model.call import Act, Answer, Request
from firma.core.model.value import Map, Value
from firma.providers.builtin import BuiltinProvider
from firma.providers.builtin.provider import BuiltinSession

CANARY = "canary-20b9f1"
T = TypeVar("T")
numbers = itertools.count()


def run(folder: Path, scene: Callable[[BuiltinSession], Awaitable[T]], **settings: Value) -> T:
    async def go() -> T:
        provider = BuiltinProvider(environment={"PATH": "/usr/bin:/bin", "SECRET": CANARY, "OURS": CANARY})
        session = await provider.open(Map(root=str(folder), **settings))
        try:
            return await scene(session)
        finally:
            await session.close()

    return asyncio.run(go())


def call(folder: Path, request: Request, **settings: Value) -> Answer:
    return run(folder, lambda session: session.call(request), **settings)


def create(type_name: str, **desired: Any) -> Request:
    token = f"token-{next(numbers)}" if type_name != "builtin.Command" else None
    return Request(act=Act.CREATE, type=type_name, desired=Map(desired), token=token)


def write(folder: Path, path: str, content: Value = "hello", **more: Any) -> Answer:
    settings = {"absolute_paths": True} if more.pop("absolute", False) else {}
    return call(folder, create("builtin.File", path=path, content=content, **more), **settings)


def code_of(answer: Answer) -> str:
    assert answer.problem is not None, answer
    return answer.problem.code
