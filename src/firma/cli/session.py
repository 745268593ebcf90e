"""One call of the command line: its options, project, environment and engine; knows no verb and no layout."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from firma.cli.console import Console
from firma.cli.verbs import STREAMS

if TYPE_CHECKING:
    from firma.cli.port import Examiner, Opener, Restorer, Validator, Verbs
    from firma.core.model.diagnostic import Diagnostic, UsageError
    from firma.engine.examined import Examined
    from firma.engine.project import Project
    from firma.engine.recovered import Restored
    from firma.engine.request import Overrides, Selection

T = TypeVar("T")

UNIT_OF_ADDRESS = re.compile(r'(?:(?:"(?:[^"\\]|\\.)*"|[^/@"]+)/)?[^/@"]+@([A-Za-z0-9_-][A-Za-z0-9_.-]*)(?:/|$)')
"""The unit at the beginning of an address; the group is its environment."""


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass(slots=True)
class Session:
    """What a verb works with. `opener`, `validator`, `restorer`, `examiner`: the engine; `now_ms`: a clock."""

    console: Console
    opener: Opener | None = None
    validator: Validator | None = None
    restorer: Restorer | None = None
    examiner: Examiner | None = None
    now_ms: Callable[[], int] = _now_ms
    options: dict[str, tuple[Any, str]] = field(default_factory=dict)
    verb: str = ""
    single: bool = False
    """Whether a verb of `STREAMS` answers with one object this time."""
    warned: tuple[Diagnostic, ...] = ()
    """What is to be said of ledgers that were opened, beside every answer."""
    heard: set[Diagnostic] = field(default_factory=set)
    """What the person was told already in this call."""
    _project: Project | None = None
    _overrides: Overrides | None = None

    def take(self, name: str, value: Any, origin: str) -> None:
        """Keep the value of a shared option; counts add up, else the later place in the call wins."""
        before = self.options.get(name)
        if name == "verbose" and before is not None and origin == before[1] == "option":
            value += before[0]
        if before is None or origin == "option" or before[1] != "option":
            self.options[name] = (value, origin)

    def option(self, name: str) -> Any:
        """Return the value of a shared option; None if it was not given."""
        found = self.options.get(name)
        return found[0] if found else None

    def begin(self) -> None:
        """Send logs where they are wanted. Raises PermanentError (F840)."""
        import logging

        verbose, file = int(self.option("verbose") or 0), self.option("log_file")
        if verbose or file is not None:
            from firma.cli.logs import set_up_logs

            set_up_logs(verbose, file)
        elif not logging.getLogger().handlers:
            # Without any handler, Python prints warnings of libraries on its own.
            logging.getLogger().addHandler(logging.NullHandler())
        logging.getLogger("firma.cli").info("firma %s", self.verb)
        if file is not None:
            from firma.cli.logs import unwritten
            from firma.core.model.diagnostic import PermanentError, diagnose

            if missing := unwritten():
                raise PermanentError(*(diagnose("F840", why, value=str(file)) for why in missing))

    @property
    def environ(self) -> Mapping[str, str]:
        """The environment's variables."""
        return self.console.environ

    @property
    def json(self) -> bool:
        """Whether JSON is wanted."""
        return bool(self.option("json"))

    @property
    def streams(self) -> bool:
        """Whether `--json` prints an event a line."""
        return self.verb in STREAMS and not self.single

    @property
    def folder(self) -> Path:
        """Where the call acts."""
        chosen: Path | None = self.option("directory")
        return Path.cwd() if chosen is None else Path.cwd() / chosen

    @property
    def overrides(self) -> Overrides:
        """What outranks firma.toml."""
        from firma.engine.configuration import KEYS, read_overrides

        if self._overrides is None:
            names = [key.name for key in KEYS]
            given = {n: str(self.options[n][0]) for n in names if self.options.get(n, ("", ""))[1] == "option"}
            self._overrides = read_overrides(given, self.environ)
        return self._overrides

    @property
    def project(self) -> Project:
        """The project of this folder, overrides in place. Raises PermanentError (F801–F806) or UsageError (F814)."""
        from firma.engine.configuration import apply_overrides
        from firma.engine.project import load_project

        if self._project is None:
            self._project = apply_overrides(load_project(self.folder), self.overrides)
        return self._project

    def environment(self, named: Sequence[str] = ()) -> str:
        """Return the environment that is meant: the option's, that of the named units and addresses, or the default.

        Raises:
            UsageError: F807 (unknown), F808 (none was named), F823 (several).
        """
        project = self.project
        given = self.option("environment") or self.overrides.values.get("environment", ("",))[0]
        found = [m[1] for text in named if (m := UNIT_OF_ADDRESS.match(text))]
        explicit = self.options.get("environment", ("", ""))[1] == "option"
        # An address that names its environment outranks the variable: it was typed.
        wanted = sorted({*found, *([given] if given and (explicit or not found) else [])})
        if len(wanted) > 1:
            raise _usage("F823", f"{' and '.join(wanted)} were named", value=", ".join(wanted))
        name = wanted[0] if wanted else project.default_environment
        if not name and len(project.environments) == 1:
            name = next(iter(project.environments))
        if not name:
            known = ", ".join(sorted(project.environments)) or "none yet"
            raise _usage("F808", f"firma.toml has these: {known}")
        return project.environment(name).name

    def units(self, names: Sequence[str], environment: str) -> tuple[str, ...]:
        """Return units in full form.

        Raises:
            UsageError: F824, a name is no unit.
        """
        from firma.core.model.address import AddressError, parse_unit

        found = []
        for name in names:
            text = name if "@" in name else f"{name}@{environment}"
            try:
                found.append(str(parse_unit(text, project=self.project.name)))
            except AddressError as error:
                hint = "Write STACK or STACK@ENVIRONMENT, such as `payments@dev`."
                raise _usage("F824", str(error), value=name, help=hint) from error
        return tuple(found)

    def call(self, environment: str, work: Callable[[Verbs], Awaitable[T]]) -> T:
        """Open the engine, do the work, close it, and return what the work returned. Ctrl-C ends it."""
        from firma.cli.passphrase import asked
        from firma.cli.port import open_engine

        opener = self.opener or open_engine

        async def whole(project: Project) -> T:
            engine = await opener(project, environment, self.overrides)
            try:
                done = await work(engine)
                self.warned = tuple(dict.fromkeys((*self.warned, *engine.warnings())))
                return done
            finally:
                await engine.close()

        with asked(self.project, self.console) as project:
            return self.run(whole(project))

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine to its end; Ctrl-C ends it (InterruptedByPersonError)."""
        from firma.cli.interrupts import Interrupts

        return Interrupts.of_process().run(work)

    def validate(self, environments: Sequence[str], selection: Selection) -> tuple[Diagnostic, ...]:
        """Return what is wrong with the project's program in environments: no engine is opened for it."""
        from firma.cli.port import validate_project

        check = self.validator or validate_project
        project = self.project

        async def whole() -> tuple[Diagnostic, ...]:
            return await check(project, environments, selection)

        return self.run(whole())

    def restore(self, environment: str, backup: Path, reason: str) -> Restored:
        """Let a copy take the place of the ledger, which is not open meanwhile."""
        from firma.cli.port import restore_ledger

        work, project = self.restorer or restore_ledger, self.project

        async def whole() -> Restored:
            return await work(project, environment, backup, reason)

        return self.run(whole())

    def doctor(self, environment: str) -> Examined:
        """Return what is wrong with the store of an environment: no engine is opened for it."""
        from firma.cli.port import examine_store

        work, project = self.examiner or examine_store, self.project

        async def whole() -> Examined:
            return await work(project, environment)

        return self.run(whole())

    def with_sources(self, diagnostics: Sequence[Diagnostic]) -> list[Diagnostic]:
        """Return diagnostics with the source line of their place, where it can be read and is missing."""
        from firma.cli.source_lines import with_source

        root = self._project.root if self._project is not None else None
        return [with_source(d, root) for d in diagnostics]


def _usage(code: str, detail: str, **more: str) -> UsageError:
    from firma.core.model.diagnostic import UsageError, diagnose

    return UsageError(diagnose(code, detail, **more))
