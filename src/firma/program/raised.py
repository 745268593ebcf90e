"""What went wrong in an author's program, as diagnostics: any exception, with the author's line; knows no process."""

from __future__ import annotations

from types import FrameType, TracebackType

from firma.core.model.diagnostic import Diagnostic, FirmaError
from firma.core.model.place import Place
from firma.program.problem import is_author, place_of, problem, relative

_MESSAGE_CHARACTERS_MAX = 400
"""Longest message of an author's exception that is shown."""


def diagnosed(error: BaseException) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of whatever a program raised."""
    if isinstance(error, FirmaError):
        return error.diagnostics
    place = raised_at(error.__traceback__)
    said = told(error)
    notes = tuple(_causes(error))
    if isinstance(error, SyntaxError):
        return (_syntax(error),)
    if isinstance(error, RecursionError):
        return (problem("F163", "the program calls itself deeper than Python allows", place=place, notes=notes),)
    if isinstance(error, MemoryError):
        return (problem("F161", "the program ran out of memory", place=place, notes=notes),)
    if isinstance(error, SystemExit):
        return (problem("F164", f"the program called `sys.exit({said})`", place=place),)
    if isinstance(error, KeyboardInterrupt):
        return (problem("F164", "the program interrupted itself", place=place),)
    detail = f"{type(error).__name__}: {said}" if said else type(error).__name__
    return (problem("F160", detail, place=place, value=said[:80], notes=notes),)


def _causes(error: BaseException) -> list[str]:
    found: list[str] = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    while cause is not None and len(found) < 3:
        found.append(f"after {type(cause).__name__}: {told(cause)}")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    notes = getattr(error, "__notes__", ())
    return [*found, *(told(note) for note in (notes if isinstance(notes, list | tuple) else ()))]


def told(thing: object) -> str:
    """Return what an author's exception or note says, cut; its class is asked, which may do anything."""
    try:
        return str(thing)[:_MESSAGE_CHARACTERS_MAX]
    except BaseException:  # noqa: BLE001  # whatever it raises, the exception that is told about is the news
        return "(its own text cannot be had)"


def _syntax(error: SyntaxError) -> Diagnostic:
    place = Place(relative(error.filename or "?"), error.lineno or 1, error.offset or 0, error.end_offset or 0)
    return problem("F167", error.msg or "invalid syntax", place=place)


def raised_at(trace: TracebackType | None) -> Place | None:
    """Return the author's innermost line of a traceback, with columns."""
    last: TracebackType | None = None
    while trace is not None:
        if is_author(trace.tb_frame.f_code.co_filename):
            last = trace
        trace = trace.tb_next
    return None if last is None else place_of(last.tb_frame.f_code, last.tb_lasti, last.tb_lineno)


def standing_at(frame: FrameType | None) -> Place | None:
    """Return the author's innermost line of a running frame, with columns."""
    while frame is not None:
        if is_author(frame.f_code.co_filename):
            return place_of(frame.f_code, frame.f_lasti, frame.f_lineno)
        frame = frame.f_back
    return None


def dumped_at(dump: str, root: str) -> Place | None:
    """Return the author's innermost line of what `faulthandler` wrote."""
    for line in dump.splitlines():
        before, mark, after = line.strip().partition('File "')
        if not mark or before:
            continue
        file, _, rest = after.partition('", line ')
        number = rest.partition(" ")[0]
        if file.startswith(root) and number.isdecimal() and is_author(file):
            return Place(file[len(root) :], int(number))
    return None
