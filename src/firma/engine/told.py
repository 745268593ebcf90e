"""Problems of the store as messages to a person, whatever verb meets them; knows no verb."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from firma.core.ledger.store import StoreError
from firma.engine.context import Context
from firma.stores.problems import failure_of

P = ParamSpec("P")
T = TypeVar("T")


def told(verb: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Return the verb with problems of the store as messages to a person: any step may meet a full or torn one."""

    @functools.wraps(verb)
    async def whole(*args: P.args, **more: P.kwargs) -> T:
        try:
            return await verb(*args, **more)
        except StoreError as error:
            raise failure_of(error) from error
        finally:
            context = getattr(args[0], "context", None) if args else None
            if isinstance(context, Context):
                await _mark(context)

    return whole


async def _mark(context: Context) -> None:
    """Keep checkpoints that are due, and tell witnesses of those that were kept."""
    if any(one.is_due for one in context.ledgers.values()):
        from firma.engine.checkpointing import mark_all

        await mark_all(context)
    if context.witnessing is not None:
        context.notes += [*context.witnessing.notes, *await context.witnessing.tell()]
        context.witnessing.notes.clear()
