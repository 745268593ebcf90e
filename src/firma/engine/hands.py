"""Hands of a run and of planning: asks providers and the program's functions, with secrets opened at the last moment.

Never raises for what a provider does: everything that goes wrong is an answer. Decides nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from firma.core.apply.effect import AskClose, AskEvaluate, AskFinalPlan, AskLookup, AskOpen, AskThings, CallProvider
from firma.core.apply.veil import looked_up
from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Answer, Child, PlanAnswer, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError, TemporaryError
from firma.core.model.ephemeral import EPHEMERAL
from firma.core.model.expression import Opaque
from firma.core.model.value import EMPTY, Asset, Map, Sensitive, ValueSet, set_of
from firma.engine.ephemeral import Ephemeral
from firma.engine.limiter import Limiter
from firma.engine.references import Lent, blank, lend, readable
from firma.engine.sessions import Sessions
from firma.providers.contract import Session
from firma.providers.secrets import Opened, SecretResolver, open_all

Evaluate = Callable[[Opaque, tuple[Any, ...]], Awaitable[Any]]
"""Gives the value of an opaque function over resolved arguments, or a Diagnostic."""

Staging = Callable[[Session, Asset], Awaitable[Any]]
"""Puts an asset's content where a provider can take it from, and gives the value that stands for it in the request."""

THROTTLED = "F611"
"""The code by which providers say that calls come too fast, refused at the door or failed later."""


AUDIT = "audit.log"
"""As which type look-ups in an audit log are let in: services limit them by themselves."""

DOOR_TRIES = 12
"""How often a call is sent that is refused at the door for its rate: that had no effect, and the limiter waits."""


def _is_for_its_rate(answer: Answer) -> bool:
    problem = answer.problem
    refused = answer.status is Status.REFUSED and answer.certain and answer.temporary
    return refused and problem is not None and problem.code == THROTTLED


async def never(opaque: Opaque, _: tuple[Any, ...]) -> Any:
    """Answer for functions where none is ever asked for."""
    raise RuntimeError(f"{opaque.name} was asked for while nothing runs. This is a bug in Firma.")


class Hands:
    """Performs what a run of one unit asks for."""

    def __init__(
        self, sessions: Sessions, resolvers: Mapping[str, SecretResolver], evaluate: Evaluate, stage: Staging
    ) -> None:
        self._sessions, self._evaluate, self._stage = sessions, evaluate, stage
        self._resolvers = {**resolvers, **sessions.resolvers}

    async def call(self, effect: CallProvider) -> Answer:
        """Return the provider's answer to a request."""
        limiter = self._sessions.limiter(effect.provider, effect.request.type)
        for _ in range(DOOR_TRIES):
            answer, began = await self._sent(effect, limiter)
            if not _is_for_its_rate(answer):
                break
            limiter.refused(began)
        if answer.status is Status.DONE:
            limiter.went_well()
        elif answer.status is Status.FAILED and answer.problem is not None and answer.problem.code == THROTTLED:
            limiter.throttled(began)
        return answer

    async def _sent(self, effect: CallProvider, limiter: Limiter) -> tuple[Answer, float]:
        """Return the answer to one call, and when it began."""
        request = effect.request
        async with limiter.turn() as began:
            try:
                session = await self._sessions.of(effect.provider)
                opened = await open_all(request.desired, self._resolvers)
                desired = await self._staged(session, opened.value)
            except FirmaError as error:
                temporary = isinstance(error, TemporaryError)
                problem = error.diagnostics[0]
                return Answer(status=Status.REFUSED, certain=True, temporary=temporary, problem=problem), began
            lent = await self._lent(request)
            answer = await session.call(replace(request, desired=desired, prior=lent.shown if lent else None))
        answer = _closed(opened, answer)
        if lent is not None and lent.opened is not None:
            answer = _closed(lent.opened, answer)
        return answer, began

    async def _lent(self, request: Request) -> Lent | None:
        """What the provider is shown of the recorded thing; a deletion may need the secrets that it was made with."""
        prior = request.prior
        if prior is None:
            return None
        if request.act is Act.DELETE:
            lent = await lend(prior, self._resolvers)
            if lent is not None and lent.opened is not None:
                return lent
            return Lent(readable(prior), prior.attributes, None)
        return Lent(blank(prior), prior.attributes, None)

    async def _staged(self, session: Session, value: Any) -> Any:
        if isinstance(value, Asset):
            return await self._stage(session, value)
        if isinstance(value, Map):
            return type(value)({key: await self._staged(session, item) for key, item in value.items()})
        if isinstance(value, tuple):
            return tuple([await self._staged(session, item) for item in value])
        if isinstance(value, ValueSet):
            return set_of([await self._staged(session, item) for item in value])
        if isinstance(value, Sensitive):
            return Sensitive(await self._staged(session, value.value))
        return value

    async def reply(self, ask: AskFinalPlan | AskThings | AskEvaluate | AskLookup | AskOpen | AskClose) -> Any:
        """Return the reply to a question: a value, or a Diagnostic (None for things that could not be looked for)."""
        match ask:
            case AskEvaluate():
                return await self._evaluate(ask.opaque, ask.arguments)
            case AskFinalPlan():
                return await self._final_plan(ask)
            case AskThings():
                return await self._things(ask)
            case AskLookup():
                return await self._lookup(ask)
            case AskOpen():
                return await self._open(ask)
            case AskClose():
                return await self._close(ask)

    async def _final_plan(self, ask: AskFinalPlan) -> PlanAnswer:
        try:
            async with self._sessions.limiter(ask.provider, ask.request.type).turn():
                session = await self._sessions.of(ask.provider)
                return await session.plan(ask.request)
        except FirmaError as error:
            return PlanAnswer(problem=error.diagnostics[0])

    async def _things(self, ask: AskThings) -> Thing | tuple[Thing, ...] | Diagnostic | None:
        try:
            async with self._sessions.limiter(ask.provider, ask.type).turn():
                session = await self._sessions.of(ask.provider)
                if ask.how == "read":
                    return None if ask.thing is None else await self._read(session, ask.type, ask.thing)
                if ask.how == "find":
                    return await session.find(ask.type, ask.tags)
                return await session.list(ask.type)
        except FirmaError as error:
            return error.diagnostics[0]

    async def _read(self, session: Session, type_name: str, thing: Thing) -> Thing | None:
        lent = await lend(thing, self._resolvers)
        if lent is None:
            return await session.read(type_name, readable(thing))
        seen = await session.read(type_name, lent.shown)
        return None if seen is None else lent.closed(seen)

    async def look(
        self, provider: str, type_name: str, things: Sequence[Thing]
    ) -> tuple[Thing | Diagnostic | None, ...]:
        """Return what is there under each thing's identifier: by one call where the provider can, else by many."""
        if not things:
            return ()
        try:
            session = await self._sessions.of(provider)
            lent = [await lend(thing, self._resolvers) for thing in things]
        except FirmaError as error:
            return (error.diagnostics[0],) * len(things)
        if not session.is_bulk or len(things) == 1:
            return tuple(await asyncio.gather(*(self._looked(provider, type_name, thing) for thing in things)))
        shown = [readable(thing) if one is None else one.shown for thing, one in zip(things, lent, strict=True)]
        try:
            async with self._sessions.limiter(provider, type_name).turn():
                seen = await session.observe_many(type_name, shown)
        except FirmaError as error:
            return (error.diagnostics[0],) * len(things)
        return tuple(
            one.closed(thing) if one is not None and isinstance(thing, Thing) else thing
            for one, thing in zip(lent, seen, strict=True)
        )

    async def _looked(self, provider: str, type_name: str, thing: Thing) -> Thing | Diagnostic | None:
        try:
            async with self._sessions.limiter(provider, type_name).turn():
                return await self._read(await self._sessions.of(provider), type_name, thing)
        except FirmaError as error:
            return error.diagnostics[0]

    async def children(self, provider: str, type_name: str, thing: Thing) -> tuple[Child, ...] | Diagnostic:
        """Return the things of their own that a thing owns, or why nobody can tell."""
        try:
            async with self._sessions.limiter(provider, type_name).turn():
                return await (await self._sessions.of(provider)).children(type_name, readable(thing))
        except FirmaError as error:
            return error.diagnostics[0]

    async def audit(
        self, provider: str, type_name: str, thing: Thing, since_ms: int
    ) -> tuple[AuditEvent, ...] | Diagnostic | None:
        """Return calls of the audit log that name a thing, None where there is no log, or why it does not answer."""
        try:
            async with self._sessions.limiter(provider, AUDIT).turn():
                return await (await self._sessions.of(provider)).audit(type_name, readable(thing), since_ms)
        except FirmaError as error:
            return error.diagnostics[0]

    async def _open(self, ask: AskOpen) -> Diagnostic | None:
        try:
            if ask.kind == EPHEMERAL:
                value = Ephemeral(type=ask.type, provider=ask.provider, inputs=ask.inputs)
                await self._sessions.ephemerals.open(ask.name, value)
            else:
                await self._sessions.open(ask.name, ask.kind, ask.inputs)
        except FirmaError as error:
            return error.diagnostics[0]
        return None

    async def _close(self, ask: AskClose) -> Diagnostic | None:
        try:
            if ask.kind == EPHEMERAL:
                await self._sessions.ephemerals.close(ask.name)
            else:
                await self._sessions.shut(ask.name)
        except FirmaError as error:
            return error.diagnostics[0]
        return None

    async def _lookup(self, ask: AskLookup) -> Map | Diagnostic:
        try:
            async with self._sessions.limiter(ask.provider, ask.type).turn():
                opened = await open_all(ask.inputs, self._resolvers)
                session = await self._sessions.of(ask.provider)
                answer = looked_up(await session.lookup(ask.type, opened.value))
                return answer if isinstance(answer, Map) else EMPTY
        except FirmaError as error:
            return error.diagnostics[0]


def _closed(opened: Opened, answer: Answer) -> Answer:
    """The answer without any plaintext that the request was sent with."""
    if not opened.plaintexts:
        return answer
    problem, thing = answer.problem, answer.thing
    if problem is not None:
        problem = replace(
            problem,
            detail=opened.redact(problem.detail),
            value=opened.redact(problem.value),
            notes=tuple(opened.redact(note) for note in problem.notes),
            help=opened.redact(problem.help),
        )
    if thing is not None:
        thing = replace(thing, attributes=opened.close(thing.attributes), private=opened.close(thing.private))
    return replace(answer, problem=problem, thing=thing)
