"""A session with own types: requests go out with secrets open, answers come back with them closed; knows no process."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Answer, Child, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, TemporaryError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Asset, Map, SecretRef, reveal, walk
from firma.providers.inputs import check_inputs
from firma.providers.own import wire
from firma.providers.own.process import EndedError, LoadError, Process
from firma.providers.secrets import Opened, SecretResolver, open_all

_NO_SECRETS = Opened(None)

QUESTION_S_MAX = 60.0
"""Longest read, find, list, plan or look-up, in seconds."""


class Dwelling(Protocol):
    """Where a type's process is to be had."""

    async def process(self) -> Process:
        """Return the running process. Raises LoadError or EndedError."""
        ...

    def retire(self, process: Process) -> None:
        """Take a process out of use."""
        ...


class OwnSession:
    """One configured instance of all own types."""

    def __init__(
        self,
        dwelling_of: Callable[[str], Dwelling],
        schemas: Callable[[str], TypeSchema | None],
        resolvers: Mapping[str, SecretResolver],
        *,
        calls_max: int,
        closed: Callable[[], Awaitable[None]],
    ) -> None:
        self._dwelling_of, self._schemas, self._resolvers, self._closed = dwelling_of, schemas, resolvers, closed
        self.calls_max = calls_max
        """How many calls are let in at one time (see `firma.providers.checked`)."""
        self._room = asyncio.Semaphore(calls_max)
        self._running: set[asyncio.Task[Answer]] = set()

    async def identity(self) -> Identity:
        """Return that no credentials of ours are needed: the classes have their own."""
        return Identity(store="own")

    async def call(self, request: Request) -> Answer:
        """Create, update or delete one thing; goes on when its caller is cancelled (law 8)."""
        task = asyncio.ensure_future(self._call(request))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        """Return what is there, or None. Without a method `read`, what is recorded. Raises a FirmaError."""
        given = {"identifier": thing.identifier, "attributes": thing.attributes}
        found = await self._asked(type_name, "read", Map(given))
        if found.get("missing"):
            return thing
        if not found["there"]:
            return None
        seen = wire.unpack_map(found["attributes"])
        return replace(thing, attributes=_over(thing.attributes, seen))

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Return things that carry all these tags. Raises a FirmaError."""
        return await self._things(type_name, "find", Map(tags=tags))

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        """Return all visible things of a type. Raises a FirmaError."""
        return await self._things(type_name, "list", EMPTY)

    async def observe_many(self, type_name: str, things: Sequence[Thing]) -> tuple[Thing | Diagnostic | None, ...]:
        """Return what is there of each, by one call of the method `observe_many`, or by a read of each without it.

        Raises a FirmaError where that one call fails.
        """
        if not things:
            return ()
        identifiers = tuple(thing.identifier for thing in things)
        found = await self._asked(type_name, "observe_many", Map(identifiers=identifiers))
        if found.get("missing") is True:
            return tuple(await asyncio.gather(*(self._read_or_why(type_name, thing) for thing in things)))
        return tuple(
            replace(thing, attributes=_over(thing.attributes, wire.unpack_map(found[thing.identifier])))
            if thing.identifier in found
            else None
            for thing in things
        )

    async def _read_or_why(self, type_name: str, thing: Thing) -> Thing | Diagnostic | None:
        try:
            return await self.read(type_name, thing)
        except FirmaError as error:
            return error.diagnostics[0]

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Return what the method `children` finds; nothing without it. Raises a FirmaError."""
        given = Map(identifier=thing.identifier, attributes=thing.attributes)
        schema = self._schemas(type_name)
        found = await self._asked(type_name, "children", given) if schema is not None and schema.owns else []
        children = []
        for one in found:
            kind = self._schemas(one["type"])
            version = 0 if kind is None else kind.version
            attributes = wire.unpack_map(one["attributes"])
            child = Thing(identifier=str(one["identifier"]), attributes=attributes, version=version)
            children.append(Child(type=str(one["type"]), thing=child))
        return tuple(children)

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        """Return what the method `audit` tells, the oldest first; None without it. Raises a FirmaError."""
        given = Map(identifier=thing.identifier, since_ms=since_ms)
        found = await self._asked(type_name, "audit", given)
        log = None if found.get("missing") is True else found["log"]
        return None if log is None else tuple(sorted((AuditEvent(**one) for one in log), key=lambda one: one.at_ms))

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        """Return what the method `lookup` finds. Raises PermanentError (F621) where there is none."""
        opened = await open_all(inputs, self._resolvers)
        found = await self._asked(type_name, "lookup", Map(inputs=reveal(opened.value)), opened)
        if found.get("missing") is True:
            raise PermanentError(diagnose("F621", f"{type_name} has no method `lookup`.", value=type_name))
        closed = opened.close(wire.unpack_map(found))
        return closed if isinstance(closed, Map) else EMPTY

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        """Return what the method `plan` says: `planned` outputs, inputs that `replace`, or `no_op`."""
        prior = None if request.prior is None else self._inputs(request.type, request.prior.attributes)
        given = {"inputs": self._inputs(request.type, request.desired), "prior": prior, "act": request.act.value}
        try:
            found = await self._asked(request.type, "plan", Map(given))
        except FirmaError as error:
            return PlanAnswer(problem=error.diagnostics[0])
        said = EMPTY if found.get("missing") is True else wire.unpack_map(found)
        planned = Map({**request.desired, **(said.get("planned") or {})})
        replaces = tuple(str(name) for name in said.get("replace") or ())
        return PlanAnswer(planned=planned, no_op=bool(said.get("no_op")), replace=replaces)

    async def stage(self, asset: Asset, content: bytes) -> bytes:
        """Return the content: an input of bytes takes it."""
        del asset
        return content

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:
        """Return the thing as the method `upgrade` makes it. Raises PermanentError (F622) where it cannot."""
        schema = self._schemas(type_name)
        if schema is None or thing.version == schema.version:
            return thing
        given = Map(attributes=thing.attributes, version=thing.version)
        found = {} if thing.version > schema.version else await self._asked(type_name, "upgrade", given)
        if not found or found.get("missing") is True:
            detail = f"{type_name}: recorded with version {thing.version}; the class has version {schema.version}."
            raise PermanentError(diagnose("F622", detail, value=str(thing.version)))
        return replace(thing, attributes=wire.unpack_map(found), version=schema.version)

    async def close(self) -> None:
        """Wait for the calls that are under way; each ends by its own time."""
        if self._running:
            await asyncio.wait(tuple(self._running))
        await self._closed()

    async def _call(self, request: Request) -> Answer:
        schema = self._schemas(request.type)
        if schema is None:
            return _refused(diagnose("F605", f"{request.type} is not loaded.", value=request.type))
        problem = None if request.act is Act.DELETE else check_inputs(schema, request.desired)
        problem = problem or _unchangeable(schema, request)
        if problem is not None:
            return _refused(problem)
        values = request.prior.attributes if request.act is Act.DELETE and request.prior else request.desired
        try:
            opened = await open_all(values, self._resolvers)
        except FirmaError as error:
            return _refused(error.diagnostics[0], temporary=isinstance(error, TemporaryError))
        limit_ms = request.timeout_ms or schema.recovery.call_max_ms
        question = _question(schema, request, opened)
        async with self._room:
            try:
                reply = await self._ask(request.type, question, limit_ms / 1000)
            except LoadError as error:
                return _refused(diagnose("F630", f"{request.type}: {error.text}", notes=_notes(error.trace, opened)))
            except EndedError as error:
                code = "F632" if error.garbage else "F631"
                notes = _notes(error.printed, opened)
                problem = diagnose(code, opened.redact(f"{request.type}: {error.text}."), notes=notes)
                return Answer(status=Status.LOST, certain=False, problem=problem)
            except TimeoutError:
                detail = f"{request.act.value} of {request.type}: no answer within {limit_ms / 1000:g} s."
                problem = diagnose("F601", detail, value=f"{limit_ms} ms")
                return Answer(status=Status.LOST, certain=False, problem=problem)
        return _judged(schema, request, reply, opened)

    async def _ask(self, type_name: str, question: dict[str, Any], limit_s: float) -> dict[str, Any]:
        dwelling = self._dwelling_of(type_name)
        process = await dwelling.process()
        try:
            async with asyncio.timeout(limit_s):
                return await process.ask({"type": type_name, **question})
        except TimeoutError:
            dwelling.retire(process)
            raise

    async def _asked(self, type_name: str, do: str, given: Map, opened: Opened = _NO_SECRETS) -> Any:
        """Return the result of a question; secrets by reference stay what they are.

        Raises TemporaryError (F601, F631) or PermanentError (F630, F632, F633).
        """
        what = f"{do} of {type_name}"
        question = {"do": do, "given": {key: wire.pack(value) for key, value in reveal(given).items()}}
        try:
            async with self._room:
                reply = await self._ask(type_name, question, QUESTION_S_MAX)
        except LoadError as error:
            raise PermanentError(
                diagnose("F630", f"{type_name}: {error.text}", notes=_notes(error.trace, opened))
            ) from error
        except EndedError as error:
            notes = _notes(error.printed, opened)
            raise TemporaryError(diagnose("F631", opened.redact(f"{what}: {error.text}."), notes=notes)) from error
        except TimeoutError as error:
            raise TemporaryError(diagnose("F601", f"{what}: no answer within {QUESTION_S_MAX:g} s.")) from error
        if "error" in reply:
            raise PermanentError(_problem(what, reply, opened))
        return reply.get("result")

    async def _things(self, type_name: str, do: str, given: Map) -> tuple[Thing, ...]:
        found = await self._asked(type_name, do, given)
        if not isinstance(found, list):
            return ()
        schema = self._schemas(type_name)
        return tuple(
            Thing(
                identifier=str(one["identifier"]),
                attributes=wire.unpack_map(one["attributes"]),
                version=0 if schema is None else schema.version,
                tags=wire.unpack_map(one["tags"]),
            )
            for one in found
        )

    def _inputs(self, type_name: str, attributes: Map) -> Map:
        schema = self._schemas(type_name)
        known = {} if schema is None else schema.attributes
        return Map({name: value for name, value in attributes.items() if name in known and not known[name].read_only})


def _question(schema: TypeSchema, request: Request, opened: Opened) -> dict[str, Any]:
    values = reveal(opened.value)
    inputs = Map({name: value for name, value in values.items() if not schema.attributes[name].read_only})
    given: dict[str, Any] = {"inputs": inputs, "token": request.token, "tags": request.tags}
    if request.prior is not None:
        given["identifier"] = request.prior.identifier
        prior = reveal(request.prior.attributes)
        # References in what was recorded stay closed: what was, needs no secret.
        known = {n: v for n, v in prior.items() if n in schema.attributes and not schema.attributes[n].read_only}
        given["prior"] = Map(known)
    return {"do": request.act.value, "given": {key: wire.pack(value) for key, value in given.items()}}


def _judged(schema: TypeSchema, request: Request, reply: dict[str, Any], opened: Opened) -> Answer:
    what = f"{request.act.value} of {request.type}"
    error = reply.get("error")
    if error == "gone":
        if request.act is Act.DELETE:
            return Answer(status=Status.DONE, gone=True)
        problem = diagnose("F614", opened.redact(f"{what}: {reply['text'] or 'gone'}"))
        return Answer(status=Status.FAILED, suspect=True, gone=True, problem=problem)
    if error == "conflict":
        problem = diagnose("F620", opened.redact(f"{what}: {reply['text']}"))
        return Answer(status=Status.REFUSED, conflict=True, problem=problem)
    if error == "shape" and request.act is Act.CREATE and reply.get("identifier"):
        return _named(schema, request, reply, opened)
    if error is not None:
        certain = error == "nothing_done"
        return Answer(status=Status.FAILED, certain=certain, suspect=not certain, problem=_problem(what, reply, opened))
    if request.act is Act.DELETE:
        return Answer(status=Status.DONE, gone=True)
    try:
        result = reply["result"]
        identifier = str(result["identifier"]) if request.prior is None else request.prior.identifier
        outputs = wire.unpack_map(result["outputs"])
    except (KeyError, TypeError, wire.WireError) as wrong:
        problem = diagnose("F632", f"{what}: {str(reply)[:80]!r}: {wrong!r}")
        return Answer(status=Status.FAILED, certain=False, suspect=True, problem=problem)
    return _shown(schema, request, identifier, outputs, opened)


def _named(schema: TypeSchema, request: Request, reply: dict[str, Any], opened: Opened) -> Answer:
    """Return the answer for a new thing with an identifier and outputs that cannot be kept: the thing stays known."""
    problem = _problem(f"{request.act.value} of {request.type}", reply, opened)
    try:
        outputs = wire.unpack_map(reply.get("outputs"))
    except wire.WireError:
        outputs = EMPTY
    shown = _shown(schema, request, str(reply["identifier"]), outputs, opened)
    return replace(shown, status=Status.FAILED, certain=False, suspect=True, problem=problem)


def _shown(schema: TypeSchema, request: Request, identifier: str, outputs: Map, opened: Opened) -> Answer:
    what = f"{request.act.value} of {request.type}"
    promised = {name for name, attribute in schema.attributes.items() if attribute.read_only}
    before = request.prior.attributes if request.prior is not None else EMPTY
    # An update may leave out outputs that it did not change.
    kept = {name: before[name] for name in sorted(promised & before.keys())}
    closed = opened.close(outputs)
    shown = {name: value for name, value in closed.items() if name in promised}
    attributes = Map({**kept, **shown, **request.desired})
    tags = request.tags if request.prior is None else request.prior.tags
    thing = Thing(identifier=opened.redact(identifier), attributes=attributes, version=schema.version, tags=tags)
    strange = sorted(outputs.keys() - promised)
    leaked = [name for name in sorted(shown) if opened.leaks(outputs[name])]
    problem: Diagnostic | None = None
    if strange:
        problem = diagnose("F602", f"{what}: {strange[0]!r} is none of its outputs.", value=strange[0])
    elif leaked:
        problem = diagnose("F634", f"{what}: output {leaked[0]!r}.", value=leaked[0])
    if problem is not None:
        return Answer(status=Status.FAILED, certain=False, thing=thing, suspect=True, problem=problem)
    return Answer(status=Status.DONE, thing=thing)


def _problem(what: str, reply: dict[str, Any], opened: Opened) -> Diagnostic:
    code = "F632" if reply["error"] == "shape" else "F633"
    notes = _notes(str(reply.get("trace", "")), opened)
    return diagnose(code, opened.redact(f"{what}: {reply.get('text', '')}"), notes=notes)


def _unchangeable(schema: TypeSchema, request: Request) -> Diagnostic | None:
    if request.act is not Act.UPDATE or schema.updatable:
        return None
    return diagnose("F610", f"{request.type} has no method `update`: nothing of it changes in place.")


def _refused(problem: Diagnostic, *, temporary: bool = False) -> Answer:
    return Answer(status=Status.REFUSED, temporary=temporary, problem=problem)


def _notes(text: str, opened: Opened) -> tuple[str, ...]:
    return (opened.redact(text.rstrip()),) if text.strip() else ()


def _over(recorded: Map, seen: Map) -> Map:
    """Return what was read over what is recorded: what a class does not read cannot be seen to drift.

    Where the plain values are equal, and where a secret by reference is recorded, the record stays.
    """
    found = dict(recorded)
    for name, value in seen.items():
        known = recorded.get(name)
        if not any(isinstance(leaf, SecretRef) for leaf in walk(known)) and reveal(known) != reveal(value):
            found[name] = value
    return Map(found)
