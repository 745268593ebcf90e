"""Answers the questions of planning, as many at a time as the limiters let through; decides nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from firma.core.apply.effect import AskThings
from firma.core.apply.veil import looked_up, secrets_of, veiled
from firma.core.model.call import Thing
from firma.core.model.diagnostic import FirmaError, diagnose
from firma.core.model.digest import digest_value
from firma.core.model.expression import Opaque
from firma.core.model.value import EMPTY, Asset, Map
from firma.core.plan.question import AskEvaluate, AskLookup, AskPlan, AskThing, Question
from firma.engine.hands import Hands, never
from firma.engine.sessions import Sessions
from firma.providers.contract import Session
from firma.providers.secrets import SecretResolver, open_all

Evaluate = Callable[[Opaque, tuple[Any, ...]], Awaitable[Any]]

ROUNDS_MAX = 10_000
"""More rounds of questions than any graph is deep: a planner that asks on is a bug."""


class Asking(Protocol):
    """What asks: `firma.core.plan.planner.Planner`."""

    def questions(self) -> tuple[Question, ...]:
        """Return what is open."""
        ...

    def answer(self, question: Question, reply: Any) -> None:
        """Take an answer."""
        ...


async def answer_all(
    asking: Asking,
    sessions: Sessions,
    resolvers: Mapping[str, SecretResolver],
    evaluate: Evaluate,
    *,
    locked: bool = False,
) -> Mapping[str, tuple[str, Map]]:
    """Answer until nothing is asked any more; return look-ups that were asked: address -> (digest of inputs, answer).

    `locked`: a look-up that is asked has no pinned answer, which is an error (F920).

    Raises:
        RuntimeError: it asks without end. This is a bug in Firma.
    """
    resolvers = {**resolvers, **sessions.resolvers}
    found: dict[str, tuple[str, Map]] = {}
    for _ in range(ROUNDS_MAX):
        questions = asking.questions()
        if not questions:
            return found
        replies = await asyncio.gather(*(_answer(q, sessions, resolvers, evaluate, locked) for q in questions))
        for question, reply in zip(questions, replies, strict=True):
            asking.answer(question, reply)
            if isinstance(question, AskLookup) and isinstance(reply, Map):
                found[question.address] = (digest_value(question.inputs), reply)
    raise RuntimeError("planning asks without end. This is a bug in Firma.")


async def _answer(
    question: Question,
    sessions: Sessions,
    resolvers: Mapping[str, SecretResolver],
    evaluate: Evaluate,
    locked: bool,  # noqa: FBT001  # private, and called in one place
) -> Any:
    try:
        match question:
            case AskEvaluate():
                return await evaluate(question.opaque, question.arguments)
            case AskLookup() if locked:
                return diagnose("F920", question.address, address=question.address)
            case AskLookup():
                async with sessions.limiter(question.provider, question.type).turn():
                    opened = await open_all(question.inputs, resolvers)
                    session = await sessions.of(question.provider)
                    return looked_up(opened.close(await session.lookup(question.type, opened.value)))
            case AskThing():
                return await _thing(question, sessions, resolvers)
            case AskPlan():
                async with sessions.limiter(question.provider, question.request.type).turn():
                    return await (await sessions.of(question.provider)).plan(question.request)
    except FirmaError as error:
        return error.diagnostics[0]


async def _thing(question: AskThing, sessions: Sessions, resolvers: Mapping[str, SecretResolver]) -> Any:
    """Return what is there under an identifier, with what is sensitive marked; None where nothing is."""
    ask = AskThings(
        operation="",
        how="read",
        purpose="adopt",
        provider=question.provider,
        type=question.type,
        thing=Thing(identifier=question.identifier),
    )
    reply = await Hands(sessions, resolvers, never, _nothing_staged).reply(ask)
    schema = sessions.schema(question.type)
    if not isinstance(reply, Thing) or schema is None:
        return reply
    return veiled(secrets_of(schema), EMPTY, reply)


async def _nothing_staged(_: Session, asset: Asset) -> Any:
    raise RuntimeError(f"{asset.name} was to be staged for a look. This is a bug in Firma.")
