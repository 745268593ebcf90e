"""A session that believes no provider: times, kinds and completeness of answers are checked; knows no provider.

Whatever a provider does, `call` answers, and every other question is answered or raises a FirmaError. A call that
takes too long is answered as lost and goes on (law 8); its late answer is handed to `late`, as evidence.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from firma.core.model.address import format_path
from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Answer, Child, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, TemporaryError, diagnose
from firma.core.model.schema import Kind, TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, is_known
from firma.providers.contract import Audited, GivesValues, Observant, ObservesMany, OwnsChildren, Session
from firma.providers.inputs import misfits
from firma.providers.secrets import hidden_texts, without

QUESTION_MS_MAX = 60_000
"""Longest time that a question (read, find, list, plan, look-up) may take."""

READS_AT_ONCE = 16
"""How many reads stand in for one look at many things at a time; the provider's limiter may let in fewer."""

LATE_CALLS_CLOSE_S = 5.0
"""How long `close` waits for calls that were given up; they cannot be taken back, only left."""

T = TypeVar("T")
Schemas = Callable[[str], TypeSchema | None]
Late = Callable[[Request, Answer], None]


def checked(session: Session, schemas: Schemas, *, complete: bool = True, late: Late | None = None) -> Observant:
    """Return a session that checks everything that `session` answers against the schemas.

    What the session does not keep of the port's optional parts is stood in for: many reads for `observe_many`, no
    children, no log.

    A session may have attributes of its own: `immediate`, types whose calls never wait and need no clock (20 µs each);
    `timed`, types that end a call themselves when the author's time is over; `calls_max`, how many calls it lets in at
    one time.
    `complete`: a thing that is done must show every read-only attribute of its type. `late` is told of answers that
    come after their call was given up.
    """
    return _Checked(session, schemas, complete=complete, late=late)


class _Checked:
    def __init__(self, session: Session, schemas: Schemas, *, complete: bool, late: Late | None) -> None:
        self._session, self._schemas, self._complete, self._late = session, schemas, complete, late
        self.is_bulk = isinstance(session, ObservesMany)
        self._left: set[asyncio.Task[Answer]] = set()
        calls_max: int = getattr(session, "calls_max", 0)
        self._room = asyncio.Semaphore(calls_max) if calls_max else None
        self._immediate: frozenset[str] = getattr(session, "immediate", frozenset())
        self._timed: frozenset[str] = getattr(session, "timed", frozenset())

    async def identity(self) -> Identity:
        return await self._asked(self._session.identity(), "identity", Identity)

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        answer = await self._asked(self._session.plan(request), f"plan of {request.type}", PlanAnswer)
        schema = self._schemas(request.type)
        if schema is None:
            return answer
        _, problem = fitted(schema, answer.planned, unknowns=True)
        strange = [name for name in answer.replace if name not in schema.attributes]
        if strange and problem is None:
            problem = diagnose("F602", f"{request.type}: the plan replaces for {strange[0]!r}.", value=strange[0])
        return answer if problem is None else PlanAnswer(problem=problem)

    async def call(self, request: Request) -> Answer:
        schema = self._schemas(request.type)
        if request.type in self._immediate:
            return self._judged(request, schema, await _settled(self._session.call(request)))
        limit_ms = schema.recovery.call_max_ms if schema is not None else QUESTION_MS_MAX
        if request.timeout_ms and request.type not in self._timed:
            limit_ms = request.timeout_ms
        if self._room is not None:
            await self._room.acquire()  # the clock starts when the call is let in, not while it waits for others
        task = asyncio.ensure_future(self._session.call(request))
        self._left.add(task)
        task.add_done_callback(self._over)
        done, _ = await asyncio.wait((task,), timeout=limit_ms / 1000)
        if not done:
            task.add_done_callback(functools.partial(self._came_late, request))
            detail = f"{request.act.value} of {request.type}: no answer within {limit_ms / 1000:g} s."
            return Answer(status=Status.LOST, certain=False, problem=diagnose("F601", detail, value=f"{limit_ms} ms"))
        return self._judged(request, schema, _outcome(task))

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        if type_name in self._immediate:
            seen = await self._session.read(type_name, thing)
        else:
            what = f"read of {type_name} {thing.identifier}"
            seen = await self._asked(self._session.read(type_name, thing), what, Thing, none=True)
        return None if seen is None else self._fitted_or_raise(type_name, seen)

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        things = await self._asked(self._session.find(type_name, tags), f"find of {type_name}", tuple)
        return tuple(self._fitted_or_raise(type_name, thing) for thing in things)

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        things = await self._asked(self._session.list(type_name), f"list of {type_name}", tuple)
        return tuple(self._fitted_or_raise(type_name, thing) for thing in things)

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        return await self._asked(self._session.lookup(type_name, inputs), f"look-up of {type_name}", Map)

    async def stage(self, asset: Asset, content: bytes) -> Any:
        return await self._asked(self._session.stage(asset, content), f"staging of {asset.name}", object)

    async def observe_many(self, type_name: str, things: Sequence[Thing]) -> tuple[Thing | Diagnostic | None, ...]:
        if not isinstance(self._session, ObservesMany):
            return await self._read_all(type_name, things)
        what = f"look at {len(things)} of {type_name}"
        asked = self._session.observe_many(type_name, things)
        # As many questions as things: each has its time, and a bulk call has that of a single one at least.
        seen = await self._asked(asked, what, tuple, times=max(1, len(things)))
        if len(seen) != len(things):
            detail = f"{what}: {len(things)} answers are expected, and {len(seen)} came."
            raise PermanentError(diagnose("F660", detail, value=str(len(seen))))
        return tuple(self._seen(type_name, one) for one in seen)

    def _seen(self, type_name: str, one: object) -> Thing | Diagnostic | None:
        if one is None or isinstance(one, Diagnostic):
            return one
        if not isinstance(one, Thing):
            return diagnose("F604", f"look at {type_name}: a {type(one).__name__} came.", value=type(one).__name__)
        try:
            return self._fitted_or_raise(type_name, one)
        except FirmaError as error:
            return error.diagnostics[0]

    async def _read_all(self, type_name: str, things: Sequence[Thing]) -> tuple[Thing | Diagnostic | None, ...]:
        room = asyncio.Semaphore(READS_AT_ONCE)

        async def one(thing: Thing) -> Thing | Diagnostic | None:
            async with room:
                try:
                    return await self.read(type_name, thing)
                except FirmaError as error:
                    return error.diagnostics[0]

        return tuple(await asyncio.gather(*(one(thing) for thing in things)))

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        if not isinstance(self._session, OwnsChildren):
            return ()
        what = f"children of {type_name} {thing.identifier}"
        found = await self._asked(self._session.children(type_name, thing), what, tuple)
        strange = next((one for one in found if not isinstance(one, Child)), None)
        if strange is not None:
            raise PermanentError(diagnose("F604", f"{what}: a {type(strange).__name__} came.", value=what))
        return tuple(replace(one, thing=self._fitted_or_raise(one.type, one.thing)) for one in found)

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        if not isinstance(self._session, Audited):
            return None
        what = f"audit log of {type_name} {thing.identifier}"
        return await self._asked(self._session.audit(type_name, thing, since_ms), what, tuple, none=True)

    async def open_value(self, type_name: str, inputs: Map) -> Map:
        gives = self._session.open_value if isinstance(self._session, GivesValues) else self._session.lookup
        return await self._asked(gives(type_name, inputs), f"value of {type_name}", Map)

    async def close_value(self, type_name: str, value: Map) -> None:
        if isinstance(self._session, GivesValues):
            what = f"taking back a value of {type_name}"
            await self._asked(self._session.close_value(type_name, value), what, type(None))

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:
        what = f"upgrade of {type_name} {thing.identifier}"
        return await self._asked(self._session.upgrade(type_name, thing), what, Thing)

    async def close(self) -> None:
        if self._left:
            await asyncio.wait(tuple(self._left), timeout=LATE_CALLS_CLOSE_S)
        await self._session.close()

    async def _asked(
        self, question: Coroutine[Any, Any, T], what: str, kind: type, *, none: bool = False, times: int = 1
    ) -> T:
        limit_ms = QUESTION_MS_MAX * times
        try:
            async with asyncio.timeout(limit_ms / 1000):
                reply = await question
        except FirmaError:
            raise
        except TimeoutError as error:
            detail = f"{what}: no answer within {limit_ms / 1000:g} s."
            raise TemporaryError(diagnose("F601", detail, value=f"{limit_ms} ms")) from error
        except Exception as error:
            raise PermanentError(raised(what, error)) from error
        if not isinstance(reply, kind) and not (none and reply is None):
            detail = f"{what}: a {kind.__name__} is expected, and a {type(reply).__name__} came."
            raise PermanentError(diagnose("F604", detail, value=type(reply).__name__))
        return reply

    def _over(self, task: asyncio.Task[Answer]) -> None:
        self._left.discard(task)
        if self._room is not None:
            self._room.release()

    def _came_late(self, request: Request, task: asyncio.Task[Answer]) -> None:
        if task.cancelled() or task.exception() is not None or self._late is None:
            return
        self._late(request, self._judged(request, self._schemas(request.type), task.result()))

    def _judged(self, request: Request, schema: TypeSchema | None, outcome: object) -> Answer:
        answer = self._believed(request, schema, outcome)
        if answer.problem is None:
            return answer
        return replace(answer, problem=redacted(answer.problem, schema, request))

    def _believed(self, request: Request, schema: TypeSchema | None, outcome: object) -> Answer:
        if isinstance(outcome, Answer):
            return outcome if schema is None else self._fitted_answer(request, schema, outcome)
        what = f"{request.act.value} of {request.type}"
        if isinstance(outcome, FirmaError) and outcome.diagnostics:
            return _unclear(outcome.diagnostics[0], temporary=isinstance(outcome, TemporaryError))
        if isinstance(outcome, BaseException):
            return _unclear(raised(what, outcome))
        detail = f"{what}: an answer is expected, and a {type(outcome).__name__} came."
        return _unclear(diagnose("F604", detail, value=type(outcome).__name__))

    def _fitted_answer(self, request: Request, schema: TypeSchema, answer: Answer) -> Answer:
        thing = answer.thing
        if thing is None:
            if answer.status is Status.DONE and request.act is not Act.DELETE:
                detail = f"{request.act.value} of {request.type}: done, and no thing is shown."
                return _unclear(diagnose("F604", detail))
            return answer
        if not isinstance(thing, Thing) or not isinstance(thing.identifier, str) or not thing.identifier:
            return _unclear(diagnose("F604", f"{request.act.value} of {request.type}: the thing has no identifier."))
        attributes, problem = fitted(schema, thing.attributes)
        if problem is None and answer.status is Status.DONE and self._complete:
            problem = gap(schema, attributes)
        if problem is None:
            return answer
        kept = replace(thing, attributes=attributes)
        return Answer(status=Status.FAILED, certain=False, thing=kept, suspect=True, problem=problem)

    def _fitted_or_raise(self, type_name: str, thing: Thing) -> Thing:
        schema = self._schemas(type_name)
        if not isinstance(thing, Thing) or not thing.identifier:
            raise PermanentError(diagnose("F604", f"{type_name}: a thing without identifier is shown."))
        problem = None if schema is None else fitted(schema, thing.attributes)[1]
        if problem is not None:
            raise PermanentError(problem)
        return thing


async def _settled(call: Coroutine[Any, Any, Answer]) -> object:
    try:
        return await call
    except Exception as error:  # noqa: BLE001  # whatever a provider raises is answered
        return error


def _outcome(task: asyncio.Task[Answer]) -> object:
    """Return what came of a task: its result, or its error. One that cancelled itself has an error, too."""
    if task.cancelled():
        return asyncio.CancelledError("the provider cancelled its own call")
    return task.exception() or task.result()


def fitted(schema: TypeSchema, attributes: Map, *, unknowns: bool = False) -> tuple[Map, Diagnostic | None]:
    """Return the attributes that fit a schema, and the first problem (F602, F603): what is recorded stays readable."""
    if not isinstance(attributes, Map):
        kind = type(attributes).__name__  # type: ignore[unreachable]  # a provider may answer anything
        return EMPTY, diagnose("F603", f"{schema.type}: attributes are expected, and a {kind} came.", value=kind)
    problem: Diagnostic | None = None
    kept: dict[str, Any] = {}
    for name, value in attributes.items():
        attribute = schema.attributes.get(name)
        found: Diagnostic | None = None
        if attribute is None:
            found = diagnose("F602", f"{schema.type} has no attribute {name!r}.", value=name)
        elif not unknowns and not is_known(value):
            found = diagnose("F603", f"{schema.type}#{name}: still unknown in an answer.", value=name)
        else:
            wrong = misfits(attribute, value, (name,))
            if wrong:
                path, why = wrong[0]
                found = diagnose("F603", f"{schema.type}#{format_path(path)}: {why}.", value=name)
        if found is None:
            kept[name] = value
        problem = problem or found
    return (attributes if problem is None else Map(kept)), problem


def gap(schema: TypeSchema, attributes: Map) -> Diagnostic | None:
    """Return F604 for the first read-only attribute that a whole thing does not show, or None."""
    for name, attribute in schema.attributes.items():
        empty = name not in attributes or (attributes[name] is None and attribute.kind is not Kind.ANY)
        if attribute.read_only and empty:
            return diagnose("F604", f"{schema.type}#{name}: promised, and not shown.", value=name)
    return None


def redacted(problem: Diagnostic, schema: TypeSchema | None, request: Request) -> Diagnostic:
    """Return a diagnostic without the sensitive values of the request that it is about."""
    hidden = hidden_texts(schema, request.desired)
    if request.prior is not None:
        hidden += hidden_texts(schema, request.prior.attributes)

    def clean(text: str) -> str:
        for plaintext in hidden:
            text = without(text, plaintext, "(sensitive)")
        return text

    return replace(
        problem,
        detail=clean(problem.detail),
        value=clean(problem.value),
        help=clean(problem.help),
        notes=tuple(clean(note) for note in problem.notes),
    )


def raised(what: str, error: BaseException) -> Diagnostic:
    """Return F600 for an error that a provider raised. Its text is kept short: providers put anything into it."""
    text = str(error)
    shown = f": {text[:300]}" if text else ""
    return diagnose("F600", f"{what}: {type(error).__name__}{shown}", value=type(error).__name__)


def _unclear(problem: Diagnostic, *, temporary: bool = False) -> Answer:
    return Answer(status=Status.FAILED, certain=False, suspect=True, temporary=temporary, problem=problem)


__all__ = ["LATE_CALLS_CLOSE_S", "QUESTION_MS_MAX", "checked", "fitted", "gap", "raised", "redacted"]
