"""The provider `own`: types that a project's own classes implement, a process for each module; knows no plan."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.schema import TypeSchema
from firma.core.model.value import EMPTY, Map
from firma.providers.own.process import EndedError, Launch, LoadError, Process
from firma.providers.own.session import OwnSession
from firma.providers.own.shape import schema_from_plain
from firma.providers.secrets import EnvironmentSecrets, SecretResolver, by_store

PREFIX = "own."

PASSED = ("PATH", "LANG", "TMPDIR")
"""Variables that every own process gets; all others only if `passed` names them."""

STARTS_MAX = 3
"""How often in a row a process may end before anything was asked of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSettings:
    """What a project says of its own types: the folders that modules are imported from, and how processes are run.

    `passed` names the variables of the environment that the classes get. `calls_max` bounds calls at one time.
    """

    paths: tuple[Path, ...]
    passed: tuple[str, ...] = ()
    python: str = sys.executable
    calls_max: int = 4
    configuration: Map = EMPTY


class OwnProvider:
    """All own types of a project. `load` must have seen a type before its schema can be asked for."""

    name = "own"

    def __init__(
        self,
        settings: OwnSettings,
        *,
        environment: Mapping[str, str] | None = None,
        resolvers: Mapping[str, SecretResolver] | None = None,
    ) -> None:
        environment = os.environ if environment is None else environment
        names = (*PASSED, *settings.passed)
        self._environment = {name: environment[name] for name in names if name in environment}
        self._environment["PYTHONUNBUFFERED"] = "1"  # what a dying process printed must not die with it
        self._settings = settings
        self._resolvers = by_store([EnvironmentSecrets(environment)]) if resolvers is None else resolvers
        self._schemas: dict[str, TypeSchema] = {}
        self._homes: dict[str, Home] = {}
        self._open = 0

    def types(self) -> tuple[str, ...]:
        """Return the names of all types that were loaded, sorted."""
        return tuple(sorted(self._schemas))

    def schema(self, type_name: str) -> TypeSchema | None:
        """Return the schema of a type that was loaded, or None."""
        return self._schemas.get(type_name)

    async def load(self, type_names: Iterable[str]) -> None:
        """Load the modules of types (`own.MODULE.CLASS`). Raises PermanentError (F605, F630)."""
        try:
            for type_name in type_names:
                if type_name.startswith(PREFIX) and type_name not in self._schemas:
                    await self._load(type_name)
        finally:
            if self._open == 0:
                await self.close()  # whoever only wants schemas has nothing to close

    async def open(self, configuration: Map) -> OwnSession:
        """Return a session; `module` and `name` in its configuration name a type to load. Raises PermanentError."""
        self._open += 1
        if "module" in configuration:
            try:
                await self.load([f"{PREFIX}{configuration['module']}.{configuration.get('name', '')}"])
            except PermanentError:
                await self._left()
                raise
        return OwnSession(
            self._home_of, self.schema, self._resolvers, calls_max=self._settings.calls_max, closed=self._left
        )

    async def close(self) -> None:
        """End every process. The next call or load starts them again; the last session that closes does this, too."""
        for home in self._homes.values():
            await home.close()

    async def _left(self) -> None:
        self._open -= 1
        if self._open <= 0:
            await self.close()

    def _home_of(self, type_name: str) -> Home:
        return self._homes[self._schemas[type_name].source]

    async def _load(self, type_name: str) -> None:
        parts = type_name.removeprefix(PREFIX).split(".")
        for length in range(len(parts) - 1, 0, -1):
            module = ".".join(parts[:length])
            home = self._homes.get(module) or Home(self._launch(module))
            try:
                process = await home.process()
            except LoadError as error:
                if error.no_module and length > 1:
                    continue  # a class within a class: the module's name is shorter
                raise PermanentError(_unloadable(type_name, error)) from error
            except EndedError as error:
                raise PermanentError(_unloadable(type_name, error)) from error
            self._homes[module] = home
            found = [_schema(type_name, plain) for plain in process.types]
            self._schemas |= {schema.type: schema for schema in found}
            break
        if type_name not in self._schemas:
            known = ", ".join(self.types()) or "none"
            raise PermanentError(diagnose("F605", f"There is no class for {type_name!r}; found: {known}."))

    def _launch(self, module: str) -> Launch:
        settings = self._settings
        return Launch(
            module=module,
            paths=settings.paths,
            environment=self._environment,
            configuration=settings.configuration,
            python=settings.python,
            calls_max=settings.calls_max,
        )


class Home:
    """Where the process of one module lives: started when needed, and again after it ended."""

    def __init__(self, launch: Launch) -> None:
        self._launch = launch
        self._process: Process | None = None
        self._lock = asyncio.Lock()
        self._retiring: set[asyncio.Task[None]] = set()

    async def process(self) -> Process:
        """Return the running process. Raises LoadError or EndedError where it cannot be started."""
        async with self._lock:
            if self._process is not None and not self._process.is_over:
                return self._process
            if self._process is not None:
                await self._process.kill()
                self._process = None
            for attempt in range(STARTS_MAX):
                try:
                    self._process = await Process.start(self._launch)
                except EndedError:
                    if attempt == STARTS_MAX - 1:
                        raise
                else:
                    return self._process
            raise RuntimeError("a loop without end or answer. This is a bug in Firma.")

    def retire(self, process: Process) -> None:
        """Take a process out of use, because something in it hangs: what it still does may end, then it is ended."""
        if self._process is process:
            self._process = None
            task = asyncio.ensure_future(process.retire())
            self._retiring.add(task)
            task.add_done_callback(self._retiring.discard)

    async def close(self) -> None:
        """End the process, and those that were taken out of use."""
        if self._retiring:
            await asyncio.wait(tuple(self._retiring))
        if self._process is not None:
            await self._process.close()
            self._process = None


def _schema(type_name: str, plain: dict[str, Any]) -> TypeSchema:
    try:
        return schema_from_plain(plain)
    except (KeyError, TypeError, ValueError) as error:
        detail = f"{type_name}: its description is no schema: {error!r}"
        raise PermanentError(diagnose("F630", detail)) from error


def _unloadable(type_name: str, error: LoadError | EndedError) -> Diagnostic:
    said = error.trace if isinstance(error, LoadError) else error.printed
    notes = (said.rstrip(),) if said.strip() else ()
    return diagnose("F630", f"{type_name}: {error.text}", value=type_name, notes=notes)
