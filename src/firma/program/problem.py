"""What Firma says when an author makes a mistake: finds the author's line by itself; knows no resource and no stack."""

from __future__ import annotations

import linecache
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from types import CodeType, FrameType
from typing import Final

from firma.core.model.detector import is_telling
from firma.core.model.diagnostic import Diagnostic, PermanentError, diagnose
from firma.core.model.place import Place
from firma.core.model.value import Map

FIRMA: Final = str(Path(__file__).resolve().parent.parent) + "/"
"""The folder of this package: frames in it are never an author's."""

STANDARD: Final = (str(Path(os.__file__).parent) + "/", "<frozen", "<string>")
"""Where the standard library lives."""

INSTALLED: Final = ("/site-packages/", "/dist-packages/")
"""What paths of installed packages hold."""

SHOWN_CHARACTERS_MAX = 80
"""Longest value that a message shows, in characters."""


class ProgramError(PermanentError):
    """A mistake in the author's program.

    Not a TypeError, ValueError or AttributeError on purpose: libraries swallow those (`hasattr`, `dedent`, `in`).
    """


class UnknownValueError(ProgramError):
    """The program asked for something that only the value itself could answer."""


class DamagedReferenceError(ProgramError):
    """A placeholder was cut, re-cased or encoded, so its value can no longer be put in."""


class ImpureProgramError(ProgramError):
    """The program reached for network, files, processes, clock or chance while it was evaluated."""


class Folder:
    """The project's root, by which places are shortened; set once for each process."""

    root = ""


def is_author(file: str) -> bool:
    """Return whether a file is neither Firma's nor a library's."""
    if file.startswith((FIRMA, *STANDARD)) and not (Folder.root and file.startswith(Folder.root)):
        return False
    return not any(mark in file for mark in INSTALLED)


def relative(file: str) -> str:
    """Return a file's name relative to the project, or to where libraries are installed; else as it is."""
    if Folder.root and file.startswith(Folder.root):
        return file[len(Folder.root) :]
    for mark in INSTALLED:
        if mark in file:
            return file.rpartition(mark)[2]
    return file


def author_frame(skip: int = 1) -> tuple[FrameType | None, str]:
    """Return the innermost frame that is the author's, and the library function between it and us (or nothing)."""
    frame: FrameType | None = sys._getframe(skip)  # noqa: SLF001  # documented for this very use
    within = ""
    while frame is not None:
        file = frame.f_code.co_filename
        if is_author(file):
            return frame, within
        if not file.startswith(FIRMA):
            within = f"{frame.f_globals.get('__name__', '?')}.{frame.f_code.co_name}"
        frame = frame.f_back
    return None, within


def place_of(code: CodeType, instruction: int, line: int) -> Place:
    """Return the place of an instruction, with columns (PEP 657, in characters from 1 on)."""
    file = relative(code.co_filename)
    for index, (start, end, column, last) in enumerate(code.co_positions()):
        if index == instruction // 2:
            if start is None or column is None or last is None:
                break
            text = linecache.getline(code.co_filename, start)
            first = _characters(text, column) + 1
            end_column = _characters(text, last) + 1 if end == start else len(text.rstrip("\n")) + 1
            return Place(file, start, first, end_column)
    return Place(file, line)


def _characters(line: str, utf8: int) -> int:
    """Columns of the compiler count UTF-8 bytes; people count characters."""
    return utf8 if line.isascii() else len(line.encode()[:utf8].decode(errors="ignore"))


def author_place(skip: int = 1) -> Place | None:
    """Return where the author's code stands now, or None outside of any."""
    frame, _ = author_frame(skip + 1)
    return None if frame is None else place_of(frame.f_code, frame.f_lasti, frame.f_lineno)


def source_line(place: Place | None) -> str:
    """Return the source line at a place, without its newline; empty where it cannot be read, or may tell a secret."""
    if place is None:
        return ""
    file = place.file if place.file.startswith("/") else Folder.root + place.file
    line = linecache.getline(file, place.line).rstrip("\n")
    return "" if is_telling(line) else line


def problem(code: str, detail: str, *, place: Place | None = None, help: str = "", **more: object) -> Diagnostic:  # noqa: A002  # the diagnostic's own word
    """Return a diagnostic with the author's line; without a place, where the author's code stands now."""
    notes: tuple[str, ...] = ()
    if place is None:
        frame, within = author_frame(2)
        if frame is not None:
            place = place_of(frame.f_code, frame.f_lasti, frame.f_lineno)
        if within:
            notes = (f"inside {within}",)
    notes += tuple(str(note) for note in more.pop("notes", ()))  # type: ignore[attr-defined]  # a tuple of text
    return diagnose(code, detail, place=place, source=source_line(place), help=help, notes=notes, **more)


def mistake(code: str, detail: str, *, place: Place | None = None, help: str = "", **more: object) -> ProgramError:  # noqa: A002
    """Return the error for a mistake of the author's, placed like `problem`."""
    return ProgramError(problem(code, detail, place=place, help=help, **more))


def nearest(word: str, choices: Iterable[str]) -> str:
    """Return the choice that is meant by a misspelt word, or nothing."""
    import difflib  # only a mistake pays for it

    found = difflib.get_close_matches(word, list(choices), n=1, cutoff=0.5)
    return found[0] if found else ""


def did_you_mean(word: str, choices: Iterable[str], otherwise: str = "") -> str:
    """Return the help for a misspelt word."""
    near = nearest(word, choices)
    return f"did you mean `{near}`?" if near else otherwise


def shown(value: object) -> str:
    """Return a value as a message shows it: short, on one line, as its author wrote it."""
    text = repr(_written(value))
    return text if len(text) <= SHOWN_CHARACTERS_MAX else f"{text[: SHOWN_CHARACTERS_MAX - 1]}…"


def _written(value: object) -> object:
    """Return a value that was frozen as the dicts and lists that it was made from."""
    if isinstance(value, Map):
        return {key: _written(item) for key, item in value.items()}
    return [_written(item) for item in value] if type(value) is tuple else value
