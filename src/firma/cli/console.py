"""The two streams: data on one, everything else on the other; a broken pipe never stops a verb. Knows no verb."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TextIO

from firma.cli.paint import Paint, wants_colour
from firma.cli.text import ASCII

WIDTH = 100
"""Columns where nobody says how wide the terminal is."""


def _carries(stream: TextIO) -> bool:
    """Whether a stream's encoding has our signs."""
    try:
        "±→…".encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


class Console:
    """Where a verb writes: `data` (stdout) and `say` (stderr), and how it asks."""

    def __init__(self, out: TextIO, err: TextIO, inp: TextIO, environ: Mapping[str, str]) -> None:
        self.out, self.err, self.inp = out, err, inp
        self.environ = environ
        self.is_terminal = _isatty(err) and _isatty(inp)
        self.out_is_terminal = _isatty(out)
        self.paint = Paint(wants_colour(environ, terminal=_isatty(out)))
        self.paint_err = Paint(wants_colour(environ, terminal=_isatty(err)))
        self.live = _isatty(err) and environ.get("TERM") != "dumb"
        self._plain = {id(s): not _carries(s) for s in (out, err)}
        self._broken: set[int] = set()
        self._lock = threading.RLock()
        self.lost = ""
        """Why data could not be written, where it could not: on a full disk, or a stream that nobody opened."""
        self.before_say: Callable[[], None] | None = None
        """Called before something is said: a live region takes itself away."""

    @staticmethod
    def real() -> Console:
        """Return the console of this process."""
        open_streams()
        for stream in (sys.stdout, sys.stderr):
            with suppress(AttributeError, ValueError, OSError):
                stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # TextIOWrapper has it
        return Console(sys.stdout, sys.stderr, sys.stdin, os.environ)

    @property
    def width(self) -> int:
        """The terminal's width in cells."""
        return max(shutil.get_terminal_size((WIDTH, 24)).columns, 40)

    def data(self, text: str) -> None:
        """Write data."""
        if self.before_say is not None:
            self.before_say()
        self._write(self.out, f"{text}\n")

    def say(self, text: str = "") -> None:
        """Write to the person."""
        if self.before_say is not None:
            self.before_say()
        self._write(self.err, f"{text}\n")

    def draw(self, text: str) -> None:
        """Write to the person as it is: for live regions."""
        self._write(self.err, text)

    def ask(self, question: str) -> str | None:
        """Return the answer typed at the terminal; None at the end of input, or where there is no terminal."""
        if not self.is_terminal:
            return None
        if self.before_say is not None:
            self.before_say()
        self._write(self.err, question)
        answer = self.inp.readline()
        return answer.strip() if answer else None

    def ask_secret(self, question: str) -> str | None:
        """Return what was typed without showing it; None where there is no terminal."""
        if not self.is_terminal:
            return None
        import getpass

        try:
            return getpass.getpass(question, stream=self.err)
        except EOFError:
            return None

    def _write(self, stream: TextIO, text: str) -> None:
        if self._plain[id(stream)]:
            text = text.translate(ASCII)
        with self._lock:
            if id(stream) in self._broken:
                return
            try:
                stream.write(text)
                stream.flush()
            except (OSError, ValueError) as error:
                # The reader went away, or a disk is full. The verb goes on: it must not depend on who listens.
                self._broken.add(id(stream))
                self._silence(stream)
                if stream is self.out and not isinstance(error, BrokenPipeError):
                    self.lost = getattr(error, "strerror", "") or str(error)

    def _silence(self, stream: TextIO) -> None:
        """Point a broken stream at nothing, so that the interpreter's last flush does not complain."""
        with suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _ClosedStream(io.StringIO):
    """Stands for a stream that was closed before this process began."""

    def write(self, _: str) -> int:
        raise OSError(errno.EBADF, "it is closed")


def open_streams() -> None:
    """Point descriptors 0 to 2 at nothing where they are closed: a ledger that was opened there would be written to."""
    for descriptor, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest that is free, which is this one
        if getattr(sys, name) is None:
            setattr(sys, name, _ClosedStream())


def _isatty(stream: TextIO) -> bool:
    try:
        return stream.isatty()
    except (AttributeError, ValueError):
        return False
