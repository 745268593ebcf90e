"""The provider `builtin`: its types, and one session over a project's folder; knows no plan and no engine."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from firma.core.model.call import Act, Answer, Identity, PlanAnswer, PlanRequest, Request, Status, Thing
from firma.core.model.diagnostic import FirmaError, PermanentError, TemporaryError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import Asset, Map
from firma.providers.builtin.commands import PASSED, Commands
from firma.providers.builtin.files import Files
from firma.providers.builtin.places import drop_old_marks
from firma.providers.builtin.schemas import COMMAND, DATA, FILE, RANDOM_ID, SCHEMAS
from firma.providers.builtin.values import call_data, call_random_id
from firma.providers.inputs import check_inputs
from firma.providers.secrets import EnvironmentSecrets, SecretResolver, by_store, open_all

_CONFIGURATION = {"root", "absolute_paths", "pass_environment"}

Entropy = Callable[[int], bytes]


class BuiltinProvider:
    """Values, files, commands and random identifiers.

    Configuration of a session: `root` (folder of the project, text, needed for files and commands), `absolute_paths`
    (flag: files may lie anywhere), `pass_environment` (list of variables that commands get).
    """

    name = "builtin"

    def __init__(
        self,
        *,
        environment: Mapping[str, str] | None = None,
        resolvers: Mapping[str, SecretResolver] | None = None,
        entropy: Entropy = secrets.token_bytes,
    ) -> None:
        self._environment = dict(os.environ) if environment is None else environment
        self._resolvers = by_store([EnvironmentSecrets(self._environment)]) if resolvers is None else resolvers
        self._entropy = entropy

    def types(self) -> tuple[str, ...]:
        """Return the names of all types, sorted."""
        return tuple(sorted(SCHEMAS))

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type, or None."""
        return SCHEMAS.get(type_name)

    async def open(self, configuration: Map) -> BuiltinSession:
        """Return a session. Raises PermanentError (F606) for a root that is no folder, or an unknown setting."""
        for name in configuration:
            if name not in _CONFIGURATION:
                detail = f"builtin has no setting {name!r}; it has: {', '.join(sorted(_CONFIGURATION))}."
                raise PermanentError(diagnose("F606", detail, value=name))
        root = Path(str(configuration.get("root") or "."))
        if not await asyncio.to_thread(root.is_dir):
            raise PermanentError(diagnose("F606", f"builtin#root: {str(root)!r} is no folder.", value=str(root)))
        passed = (*PASSED, *(str(name) for name in configuration.get("pass_environment") or ()))
        environment = {name: self._environment[name] for name in passed if name in self._environment}
        files = Files(root, bool(configuration.get("absolute_paths")))
        commands = Commands(root, environment, self._resolvers)
        return BuiltinSession(files, commands, self._resolvers, self._entropy)


class BuiltinSession:
    """A session over one project's folder."""

    immediate = frozenset({DATA, RANDOM_ID})
    """Types whose calls never wait (see `firma.providers.checked`)."""

    timed = frozenset({COMMAND})
    """Types that stop by themselves when the author's time is over (see `firma.providers.checked`)."""

    def __init__(
        self, files: Files, commands: Commands, resolvers: Mapping[str, SecretResolver], entropy: Entropy
    ) -> None:
        self._files, self._commands, self._resolvers, self._entropy = files, commands, resolvers, entropy
        self._running: set[asyncio.Task[Answer]] = set()

    async def identity(self) -> Identity:
        """Return that nobody's credentials are needed."""
        return Identity(store="builtin")

    async def plan(self, request: PlanRequest) -> PlanAnswer:
        """Return what is desired: no type of this provider is planned."""
        return PlanAnswer(planned=request.desired)

    async def call(self, request: Request) -> Answer:
        """Create, update or delete one thing."""
        type_name = request.type
        if request.act is not Act.DELETE:
            problem = check_inputs(SCHEMAS[type_name], request.desired)
            if problem is not None:
                return Answer(status=Status.REFUSED, problem=problem)
        if type_name == DATA:
            return call_data(request)
        if type_name == RANDOM_ID:
            return call_random_id(request, self._entropy)
        if type_name == FILE:
            return await self._unhurt(self._file(request))
        return await self._unhurt(self._commands.call(request, f"command-{self._entropy(8).hex()}"))

    async def read(self, type_name: str, thing: Thing) -> Thing | None:
        """Return the file as it is; everything else lives in the ledger alone, and is what it is."""
        if type_name == FILE:
            return await asyncio.to_thread(self._files.read, thing)
        return thing

    async def find(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Return nothing: no type can be tagged."""
        del type_name, tags
        return ()

    async def list(self, type_name: str) -> tuple[Thing, ...]:
        """Return nothing: what lives in the ledger alone cannot be seen."""
        del type_name
        return ()

    async def lookup(self, type_name: str, inputs: Map) -> Map:
        """Return the file at `path`. Raises PermanentError (F621) where it is not there, or for another type."""
        if type_name == FILE:
            return await asyncio.to_thread(self._files.lookup, inputs)
        raise PermanentError(diagnose("F621", f"{type_name} lives in the ledger alone: use the resource's attributes."))

    async def open_value(self, type_name: str, inputs: Map) -> Map:
        """Return what a command prints, or the file at `path`: read anew at each call. Raises PermanentError."""
        if type_name == COMMAND:
            return await self._commands.value(inputs)
        return await self.lookup(type_name, inputs)

    async def close_value(self, type_name: str, value: Map) -> None:
        """Do nothing: neither a file nor what a command printed can be taken back."""
        del type_name, value

    async def stage(self, asset: Asset, content: bytes) -> str:
        """Return the content as text. Raises PermanentError (F629) if it is none."""
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            detail = f"{asset.name or asset.digest}: {len(content)} bytes that are no text in UTF-8."
            raise PermanentError(diagnose("F629", detail, value=asset.name)) from error

    async def upgrade(self, type_name: str, thing: Thing) -> Thing:
        """Return the thing: there is one version of each type."""
        del type_name
        return thing

    async def close(self) -> None:
        """Wait for what is still running, and drop what is written down about tokens that are dead."""
        if self._running:
            await asyncio.wait(tuple(self._running))
        life_s = SCHEMAS[FILE].recovery.token_life_ms / 1000
        await asyncio.to_thread(drop_old_marks, self._files.root, older_than_s=life_s)

    async def _file(self, request: Request) -> Answer:
        try:
            opened = await open_all(request.desired, self._resolvers)
        except FirmaError as error:
            temporary = isinstance(error, TemporaryError)
            return Answer(status=Status.REFUSED, temporary=temporary, problem=error.diagnostics[0])
        answer = await asyncio.to_thread(self._files.call, replace(request, desired=opened.value))
        if answer.thing is None:
            return answer
        return replace(answer, thing=replace(answer.thing, attributes=opened.close(answer.thing.attributes)))

    async def _unhurt(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """Return the answer of work that goes on when its caller is cancelled (law 8)."""
        task = asyncio.ensure_future(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return await asyncio.shield(task)
