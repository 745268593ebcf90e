"""Which codes of the catalogue the code itself made while tests ran: whole runs fail if some code was never made.

A diagnostic counts only if its maker lies in `src/firma`: a test that makes one to show it proves nothing. Those that
the program host sends count, and those that a process of ours printed to a test that waited for it. Workers of xdist
hand their findings to the process that controls them.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from typing import Any, Final

import pytest

from firma.core.model import diagnostic
from firma.core.model.catalogue import CATALOGUE
from firma.core.model.diagnostic import Diagnostic

SOURCE: Final = str(Path(diagnostic.__file__).parents[2])
NEUTRAL: Final = diagnostic.__file__
"""The module of diagnostics itself: what counts is who asked it for one."""

HOST: Final = frozenset(str(Path(SOURCE) / "program" / name) for name in ("client.py", "process.py"))
"""Where diagnostics of the program host arrive: its process runs nothing but code of ours, and the author's."""

PRINTED: Final = re.compile(
    r'(?:error|warning|note)\[(F\d{3})\]|"code": ?"(F\d{3})"|^firma: (F\d{3})|^(F\d{3}) ', re.MULTILINE
)
"""How processes of ours print a code: the command line in both forms, the sandbox's server, and `-c` programs."""

OURS: Final = ("firma.cli", "firma.sandbox")

KEY: Final = "codes_reached"

WHOLE: Final = ("", "not soak")
"""Marks with which a run is whole: long counts reach no code that the short ones do not."""

Reached = set[str]


def maker() -> CodeType | None:
    """Return the code that asked for the diagnostic which is being made; None for one that came as data."""
    frame = sys._getframe(2)
    is_data = False
    while frame.f_code.co_filename == NEUTRAL:
        is_data = is_data or frame.f_code.co_name == "from_plain"
        if frame.f_back is None:
            return None
        frame = frame.f_back
    if is_data and frame.f_code.co_filename not in HOST:
        return None  # it was made elsewhere, by code or by a test: nobody can tell
    if frame.f_code.co_name == "__replace__" or frame.f_code.co_filename.endswith("dataclasses.py"):
        return None  # a copy
    return frame.f_code


def instrument(kind: Any, **methods: Callable[..., Any]) -> None:
    """Give a class methods that do what its own do, and look on."""
    for name, method in methods.items():
        setattr(kind, name, method)


def watch(reached: Reached) -> None:
    """Note from now on the code of every diagnostic that code under `src/firma` makes in this process."""
    original = Diagnostic.__init__

    def noting(self: Diagnostic, *args: Any, **more: Any) -> None:
        original(self, *args, **more)
        if self.code not in reached:
            found = maker()
            if found is not None and found.co_filename.startswith(SOURCE):
                reached.add(self.code)

    instrument(Diagnostic, __init__=noting)


def listen(reached: Reached) -> None:
    """Note from now on the codes that processes of ours print to whoever waits for them."""
    original = subprocess.Popen.communicate

    def noting(self: Any, *args: Any, **more: Any) -> Any:
        said = original(self, *args, **more)
        words = self.args if isinstance(self.args, list | tuple) else [self.args]
        if any(ours in str(word) for word in words for ours in OURS):
            reached.update(printed(said, program="-c" in words))
        return said

    instrument(subprocess.Popen, communicate=noting)


def printed(said: tuple[Any, Any], *, program: bool) -> Reached:
    """Return the codes that a process printed as its own."""
    texts = [text.decode(errors="replace") if isinstance(text, bytes) else text or "" for text in said]
    found = [match for text in texts for match in PRINTED.findall(text)]
    return {code for *codes, bare in found for code in (*codes, bare if program else "") if code}


class CodesReached:
    """The plugin: one set for each process, joined by whoever controls the run."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.reached: Reached = set()
        watch(self.reached)
        listen(self.reached)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object) -> None:
        """A worker of xdist has ended: take what it has seen."""
        del error
        self.reached |= set(getattr(node, "workeroutput", {}).get(KEY, ()))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Hand over to the controller; or, in a whole run that went well, fail for codes that nothing reached."""
        output = getattr(self.config, "workeroutput", None)
        if output is not None:
            output[KEY] = sorted(self.reached)
            return
        if is_whole(self.config) and session.exitstatus == pytest.ExitCode.OK and self.missing():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say which codes nothing reached."""
        if hasattr(self.config, "workeroutput"):
            return
        if is_whole(self.config) and self.missing():
            terminalreporter.section("codes of the catalogue that no test reaches", red=True)
            terminalreporter.line("\n".join(f"{code} {CATALOGUE[code].summary}" for code in self.missing()))

    def missing(self) -> list[str]:
        """Return codes that nothing reached."""
        return sorted(CATALOGUE.keys() - self.reached)


def is_whole(config: pytest.Config) -> bool:
    """Return whether all tests run: no file, no expression, no mark was chosen but that of `scripts/test`."""
    option = config.option
    chosen = config.args_source is not pytest.Config.ArgsSource.TESTPATHS
    return not (
        chosen or option.keyword or option.markexpr not in WHOLE or option.collectonly or getattr(option, "lf", False)
    )
