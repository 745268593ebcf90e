"""Work on many units at once, each after those that it needs; knows neither planning nor applying."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence

from firma.core.model.diagnostic import Diagnostic, FirmaError

UNITS_AT_ONCE = 16
"""Most units under way. Calls are bounded by the limiters; this bounds memory and what a person has to watch."""


def before_each(
    order: Sequence[str], needs: Mapping[str, Sequence[str]], *, reverse: bool = False
) -> dict[str, list[str]]:
    """Return for each unit those that have to be over first: of what it needs, what stands before it in `order`.

    `reverse`: a unit comes after those that need it, as in a destruction. What needs each other in a circle is taken as
    it stands in `order`.
    """
    at = {unit: number for number, unit in enumerate(order)}
    found: dict[str, list[str]] = {unit: [] for unit in order}
    for user, givers in needs.items():
        for giver in givers:
            first, then = (user, giver) if reverse else (giver, user)
            if first in at and then in at and at[first] < at[then]:
                found[then].append(first)
    return found


async def in_dependency_order(
    order: Sequence[str],
    before: Mapping[str, Sequence[str]],
    work: Callable[[str], Awaitable[None]],
    *,
    at_once: int = UNITS_AT_ONCE,
) -> None:
    """Do a piece of work for each unit, at most `at_once` at the same time, each begun when all before it are over.

    Whichever may begin, the first in `order` does. When one raises, nothing more is begun; what is under way is waited
    for, because it may hold a lease.

    Raises:
        FirmaError: everything that those which failed had to say, in `order`; else the first exception in `order`.
    """
    left = {unit: {*before.get(unit, ())} for unit in order}
    running: dict[asyncio.Task[None], str] = {}
    failed: dict[str, BaseException] = {}
    try:
        while True:
            for unit in [] if failed else [unit for unit, waits in left.items() if not waits]:
                if len(running) >= at_once:
                    break
                running[asyncio.ensure_future(_whole(work, unit))] = unit
                del left[unit]
            if not running:
                break
            over, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in over:
                unit, problem = running.pop(task), task.exception()
                if problem is not None:
                    failed[unit] = problem
                for waits in left.values():
                    waits.discard(unit)
    finally:
        for task in running:
            task.cancel()
        if running:
            await asyncio.gather(*running, return_exceptions=True)
    if failed:
        raise _joined([failed[unit] for unit in order if unit in failed])


async def _whole(work: Callable[[str], Awaitable[None]], unit: str) -> None:
    await work(unit)


def _joined(failures: Sequence[BaseException]) -> BaseException:
    """Return one exception for several: of the first one's kind, with what all of that kind said, each once."""
    first = failures[0]
    if not isinstance(first, FirmaError):
        return first
    said: list[Diagnostic] = [d for one in failures if type(one) is type(first) for d in one.diagnostics]
    if tuple(said) == first.diagnostics:
        return first
    joined = type(first)(*dict.fromkeys(said))
    joined.__cause__ = first
    return joined
