"""Ctrl-C: what it means now, from cancelling a plan to stopping an apply in two steps; knows no verb and no layout."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, TypeVar

from firma.engine.request import CancelToken, Stop

T = TypeVar("T")

CODE = 130
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class InterruptedByPersonError(Exception):
    """The person (or the machine that runs us) asked to stop before anything was applied."""


class Interrupts:
    """Turns signals into cancelling: outside of an apply work is cancelled, inside its token is raised.

    The third signal within an apply ends the process at once: what is recorded stands; the next run settles the rest.
    """

    _one: Interrupts | None = None

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Any] | None = None
        self._token: CancelToken | None = None
        self._tell: Callable[[Stop], None] | None = None
        self._signals = 0
        self._asking = False

    @classmethod
    def of_process(cls) -> Interrupts:
        """Return the one of this process."""
        if cls._one is None:
            cls._one = cls()
        return cls._one

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end.

        Raises:
            InterruptedByPersonError: a signal came outside of an apply.
        """
        before: dict[signal.Signals, Any] = {}
        if threading.current_thread() is threading.main_thread():
            before = {name: signal.signal(name, self._on_signal) for name in SIGNALS}
        try:
            return asyncio.run(self._whole(work))
        except asyncio.CancelledError as error:
            raise InterruptedByPersonError from error
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    async def _whole(self, work: Coroutine[Any, Any, T]) -> T:
        self._loop = asyncio.get_running_loop()
        self._task = asyncio.current_task()
        self._signals = 0
        return await work

    @contextmanager
    def during_apply(self, token: CancelToken, tell: Callable[[Stop], None]) -> Iterator[None]:
        """Let signals raise the token's level; `tell` hears of each level.

        Raises:
            InterruptedByPersonError: a signal came before, while the loop was too busy to hear of it.
        """
        if self._signals:
            raise InterruptedByPersonError
        self._token, self._tell = token, tell
        try:
            yield
        finally:
            self._token = self._tell = None

    @contextmanager
    def at_question(self) -> Iterator[None]:
        """Let a signal end the wait for an answer, which is a blocking read."""
        self._asking = True
        try:
            yield
        finally:
            self._asking = False

    def _on_signal(self, _: int, __: FrameType | None) -> None:
        self._signals += 1
        if self._asking:
            raise InterruptedByPersonError
        if self._token is not None and self._signals > Stop.WAITING:
            os._exit(CODE)
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._act)

    def _act(self) -> None:
        if self._token is not None:
            level = self._token.escalate()
            if self._tell is not None:
                self._tell(level)
        elif self._task is not None:
            self._task.cancel()
