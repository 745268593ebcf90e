"""One account and region as a session of the provider port; knows neither spelling nor transport."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Act, Answer, Child, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import Diagnostic, FirmaError, PermanentError, TemporaryError, diagnose
from firma.core.model.value import Asset, Map
from firma.providers.aws import border
from firma.providers.aws.calls import Calls, CloudError, Progress, UnreachableError
from firma.providers.aws.configuration import Configuration
from firma.providers.aws.patch import Patch, patch
from firma.providers.aws.problems import NOT_FOUND, TROUBLES, Trouble, is_temporary, of_event, of_trouble
from firma.providers.aws.reading import Reader, Sleep
from firma.providers.aws.verdicts import at_the_door, in_use, of_handler
from firma.providers.inputs import check_inputs
from firma.schemas import archive, names
from firma.schemas.tagging import tag_form
from firma.schemas.types import type_schema

_GROWTH: Final = 1.6
"""Each pause between two polls is this much longer, up to the configured longest."""

Clock = Callable[[], float]


USED_OTHERWISE = "ClientTokenConflictException"
"""The cloud's word for a token that came with another request before."""


class AwsSession:
    """Keeps `firma.providers.contract.Session`."""

    def __init__(self, cloud: Calls, configuration: Configuration, *, clock: Clock, sleep: Sleep) -> None:
        self._cloud, self._configuration, self._clock, self._sleep = cloud, configuration, clock, sleep
        self._reader = Reader(cloud, sleep, configuration.visible_ms)

    async def identity(self) -> Identity:
        """Account, principal and region of the credentials, and who answers.

        Raises:
            PermanentError: nobody answers (F623), the credentials do not work (F652, F653), or are of another account
                (F654).
        """
        try:
            account, principal = await self._cloud.caller()
        except TROUBLES as trouble:
            raise PermanentError(of_trouble("identity", trouble)) from trouble
        wanted = self._configuration.account
        if wanted and wanted != account:
            detail = f"the credentials are of account {account}, {wanted} is configured"
            raise PermanentError(diagnose("F654", detail, value=account))
        store = await self._cloud.store()
        return Identity(account=account, principal=principal, region=self._configuration.region, store=store)

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        """The desired values as they are: no type of this provider is planned by the cloud."""
        return PlanAnswer(planned=request.desired)

    async def call(self, request: Request) -> Answer:
        """Create, update or delete; returns when the operation is over, or when its time is."""
        try:
            type_name = names.cloud_type(request.type)
        except archive.UnknownTypeError as error:
            return Answer(status=Status.REFUSED, problem=diagnose("F650", str(error), value=request.type))
        what = _what(request)
        if request.act.value not in archive.load(type_name).get("handlers", {}):
            code = "F610" if request.act is Act.UPDATE else "F651"
            detail = f"{what}: Cloud Control has no {request.act.value} of this type"
            return Answer(status=Status.REFUSED, problem=diagnose(code, detail, value=request.type))
        if request.act is not Act.DELETE:
            problem = check_inputs(type_schema(type_name), request.desired)
            if problem is not None:
                return Answer(status=Status.REFUSED, problem=problem)
        try:
            event = await self._begun(type_name, request)
        except TROUBLES as trouble:
            return _refused(request, what, trouble)
        except FirmaError as error:
            temporary = isinstance(error, TemporaryError)
            return Answer(status=Status.REFUSED, temporary=temporary, problem=error.diagnostics[0])
        if event is None:  # an update that changes nothing
            return await self._done(type_name, request, request.prior.identifier if request.prior else "")
        limit_ms = request.timeout_ms or type_schema(type_name).recovery.call_max_ms
        over = await self._over(event, what, limit_ms)
        if isinstance(over, Diagnostic):
            return Answer(status=Status.LOST, certain=False, problem=over)
        if over.status == "SUCCESS":
            return await self._done(type_name, request, over.identifier)
        return await self._failed(type_name, request, over)

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        """What is there now, or None. A type that Cloud Control cannot read is answered as it was known."""
        cloud_type = _known(type_name)
        if "read" not in archive.load(cloud_type).get("handlers", {}):
            return thing
        found = await self._reader.one(cloud_type, thing.identifier, thing.attributes)
        return found and Thing(
            identifier=found.identifier,
            attributes=found.attributes,
            private=thing.private,
            version=thing.version,
            tags=found.tags,
        )

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Things of their own that a thing owns, whoever made them; those that AWS makes with it are left out."""
        return await self._reader.children(_known(type_name), thing)

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        """Calls that CloudTrail names a thing in; None where it may not be asked. It lags some minutes behind."""
        return await self._reader.audit(_known(type_name), thing, since_ms)

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Visible things that carry all these tags of the engine."""
        return await self._reader.tagged(_known(type_name), tags)

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        """All visible things of a type."""
        return await self._reader.all(_known(type_name))

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        """Attributes of the one thing that inputs describe."""
        return await self._reader.described(_known(type_name), inputs)

    async def stage(self, asset: Asset, content: bytes) -> Map:
        """Put content into the bucket for assets, and return its place as `code` of a function takes it.

        Raises:
            TemporaryError, PermanentError: the bucket cannot be made or written.
        """
        what = f"staging of {asset.name or asset.digest[:12]}"
        bucket = self._configuration.assets
        if not bucket:
            account, _ = await self._reader.ask(what, self._cloud.caller)
            bucket = f"firma-assets-{account}-{self._configuration.region}"
        await self._reader.ask(what, lambda: self._cloud.put(bucket, asset.digest, content))
        return Map({"s3_bucket": bucket, "s3_key": asset.digest})

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:  # noqa: ARG002  the port's signature
        """The thing itself: schemas of this provider have one version."""
        return thing

    async def close(self) -> None:
        """Wait for the calls under way, and let go of the threads."""
        await self._cloud.close()

    async def _begun(self, type_name: str, request: Request) -> Progress | None:
        prior = request.prior
        if request.act is Act.CREATE:
            desired = border.to_cloud(type_name, request.desired, request.tags)
            return await self._cloud.create(type_name, border.dumps(desired), request.token)
        if prior is None:
            raise PermanentError(diagnose("F612", f"{_what(request)}: no thing is named. This is a bug in Firma."))
        if request.act is Act.DELETE:
            return await self._cloud.delete(type_name, prior.identifier, request.token)
        change, other = await self._change(type_name, request, prior)
        if change.refused:
            spelt = ", ".join(names.snake(name) for name in change.refused)
            detail = f"{_what(request)}: {spelt} cannot be changed in place"
            raise PermanentError(diagnose("F610", detail, value=spelt))
        if not change.operations:
            return None
        try:
            return await self._cloud.update(type_name, prior.identifier, change.document(), request.token)
        except CloudError as error:
            if error.code != USED_OTHERWISE or other is None or not other.operations:
                raise
        # It was sent before, when our tags were there (or were not), and asked the cloud for the other form of it.
        return await self._cloud.update(type_name, prior.identifier, other.document(), request.token)

    async def _change(self, type_name: str, request: Request, prior: Thing) -> tuple[Patch, Patch | None]:
        """The patch of an update, from the record, so that whoever sends it again sends the same; and its other form.

        Our tags are on both sides of it, so that it does not touch them. They are looked for first: where somebody took
        them off they are set again, and where the request names none, those that are there stay. The other form is what
        would be sent if they were there, or were not.
        """
        tags = Map({**prior.tags, **request.tags})
        change = _patch(type_name, request, prior, tags)
        form = tag_form(type_name)
        if form is None or change.refused or (form.attribute in change.touched) == bool(tags):
            return change, None
        seen = await self._reader.one(type_name, prior.identifier)
        if seen is None or not tags:
            return (change if seen is None or not seen.tags else _patch(type_name, request, prior, seen.tags)), None
        theirs = border.to_cloud(type_name, seen.attributes).get(form.attribute)
        again = change.with_property(form.attribute, form.merged(theirs, border.worded(tags)))
        are_there = all(seen.tags.get(key) == value for key, value in border.worded(tags).items())
        return (change, again) if are_there else (again, change)

    async def _over(self, event: Progress, what: str, limit_ms: int) -> Progress | Diagnostic:
        """The last event of an operation, or why it was given up: its time is over, or nobody answers for too long."""
        lost = diagnose(
            "F601", f"{what}: not over within {limit_ms / 1000:g} s; its request is {event.token}", value=event.token
        )
        deadline = self._clock() + limit_ms / 1000
        pause_ms, heard = float(self._configuration.poll_first_ms), self._clock()
        while not event.is_over:
            left_ms = (deadline - self._clock()) * 1000
            if left_ms <= 0:
                return lost
            await self._sleep(min(max(pause_ms, event.retry_after_ms), left_ms) / 1000)
            pause_ms = min(pause_ms * _GROWTH, self._configuration.poll_longest_ms)
            try:
                event = await self._cloud.progress(event.token)
                heard = self._clock()
            except TROUBLES as trouble:
                if not is_temporary(trouble):
                    return lost  # the request's token is not known any more: only looking tells what became of it
                silent_ms = (self._clock() - heard) * 1000
                if isinstance(trouble, UnreachableError) and silent_ms >= self._configuration.unreachable_ms:
                    return of_trouble(what, trouble)
        return event

    async def _done(self, type_name: str, request: Request, identifier: str) -> Answer:
        if request.act is Act.DELETE:
            return Answer(status=Status.DONE, gone=True)
        known = Thing(
            identifier=identifier,
            attributes=request.desired,
            private=border.private(request.desired),
            tags=border.worded(request.tags) if tag_form(type_name) else Map(),
        )
        if "read" not in archive.load(type_name).get("handlers", {}):
            return Answer(status=Status.DONE, thing=known)
        try:
            seen = await self._reader.new(type_name, identifier, request.desired)
        except FirmaError as error:
            return Answer(status=Status.DONE, thing=known, suspect=True, problem=error.diagnostics[0])
        return Answer(status=Status.DONE, thing=seen or known, suspect=seen is None)

    async def _failed(self, type_name: str, request: Request, event: Progress) -> Answer:
        verdict, code = of_handler(event.code), of_handler(event.code).code
        if request.act is Act.DELETE:
            if event.code == "NotFound":
                return Answer(status=Status.DONE, gone=True)
            code = "F617" if in_use(event.message) else code
        gone = request.act is Act.UPDATE and event.code == "NotFound"
        answer = Answer(
            status=Status.FAILED,
            certain=verdict.certain,
            suspect=not verdict.certain and request.act is not Act.CREATE,
            temporary=verdict.temporary,
            gone=gone,
            problem=of_event(_what(request), "F614" if gone else code, event),
        )
        identifier = request.prior.identifier if request.prior else event.identifier
        if not identifier or verdict.certain or "read" not in archive.load(type_name).get("handlers", {}):
            return answer
        return await self._with_remains(type_name, request, identifier, answer)

    async def _with_remains(self, type_name: str, request: Request, identifier: str, answer: Answer) -> Answer:
        """The answer with what is there after a failure. What a creation names may be another's: our tags tell."""
        try:
            seen = await self._reader.one(type_name, identifier, request.desired)
        except FirmaError:
            return answer
        foreign = (
            request.act is Act.CREATE and tag_form(type_name) and seen and seen.tags != border.worded(request.tags)
        )
        if seen is None or foreign:
            return answer
        return replace(answer, certain=True, thing=seen, gone=False)


def _known(type_name: str) -> str:
    try:
        return names.cloud_type(type_name)
    except archive.UnknownTypeError as error:
        raise PermanentError(diagnose("F650", str(error), value=type_name)) from error


def _what(request: Request) -> str:
    identifier = f" {request.prior.identifier}" if request.prior else ""
    return f"{request.act.value} of {request.type}{identifier}"


def _patch(type_name: str, request: Request, prior: Thing, tags: Map) -> Patch:
    """The patch, with these tags of the engine on both sides: they are never changed by it."""
    gone = [name for name in border.given_before(prior.private) if request.desired.get(name) is None]
    form = tag_form(type_name)
    kept = {form.attribute} if form is not None and tags else set()
    return patch(
        type_name,
        border.to_cloud(type_name, prior.attributes, tags),
        border.to_cloud(type_name, request.desired, tags),
        dropped=tuple(name for name in border.cloud_names(type_name, gone) if name not in kept),
    )


def _refused(request: Request, what: str, trouble: Trouble) -> Answer:
    problem = of_trouble(what, trouble)
    if isinstance(trouble, UnreachableError):
        if trouble.sent:
            return Answer(status=Status.LOST, certain=False, temporary=True, problem=problem)
        return Answer(status=Status.REFUSED, temporary=True, problem=problem)
    if not isinstance(trouble, CloudError):
        return Answer(status=Status.REFUSED, problem=problem)
    if trouble.code == NOT_FOUND and request.act is Act.DELETE:
        return Answer(status=Status.DONE, gone=True)
    verdict = at_the_door(trouble.code, trouble.status)
    return Answer(
        status=Status.REFUSED if verdict.certain else Status.LOST,
        certain=verdict.certain,
        conflict=problem.code == "F620",
        temporary=verdict.temporary,
        gone=trouble.code == NOT_FOUND and request.act is Act.UPDATE,
        problem=problem,
    )


async def opened(cloud: Calls, configuration: Configuration) -> AwsSession:
    """A session on the running loop's own clock."""
    return AwsSession(cloud, configuration, clock=asyncio.get_running_loop().time, sleep=asyncio.sleep)
