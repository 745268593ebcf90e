"""Diagnostics: messages to a person as data, and the errors that carry them; knows no terminal."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from firma.core.model.catalogue import CATALOGUE
from firma.core.model.detector import censored
from firma.core.model.place import Place


class Severity(StrEnum):
    """How bad it is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One message: a code of the catalogue, and what is special about this case.

    `detail` says what is wrong here, with the value; `place` and `source` where (with the source line);
    `address` at which node; `help` what to do here (the catalogue's where empty); `notes` more facts.
    """

    code: str
    detail: str
    severity: Severity = Severity.ERROR
    address: str = ""
    place: Place | None = None
    source: str = ""
    value: str = ""
    help: str = ""
    notes: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """The fixed summary of its code."""
        return CATALOGUE[self.code].summary

    def to_plain(self) -> dict[str, object]:
        """Return it as plain JSON data; `from_plain` gives it back."""
        place = None
        if self.place is not None:
            place = [self.place.file, self.place.line, self.place.column, self.place.end_column]
        return {
            "code": self.code,
            "severity": self.severity.value,
            "summary": self.summary,
            "detail": self.detail,
            "address": self.address,
            "place": place,
            "source": self.source,
            "value": self.value,
            "help": self.help or CATALOGUE[self.code].help,
            "notes": list(self.notes),
        }

    @staticmethod
    def from_plain(plain: dict[str, object]) -> Diagnostic:
        """Return the diagnostic of plain JSON data. Raises KeyError or TypeError for another form."""
        place, code, words = plain["place"], str(plain["code"]), str(plain["help"])
        known = CATALOGUE.get(code)
        return Diagnostic(
            code=code,
            detail=str(plain["detail"]),
            severity=Severity(str(plain["severity"])),
            address=str(plain["address"]),
            place=Place(*place) if isinstance(place, list) else None,
            source=str(plain["source"]),
            value=str(plain["value"]),
            help="" if known is not None and words == known.help else words,
            notes=tuple(str(note) for note in plain["notes"]),  # type: ignore[attr-defined]  # a list by our own codec
        )


class FirmaError(Exception):
    """What stops a verb: one or more diagnostics. Subclasses say what the caller does next."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        self.diagnostics = diagnostics
        super().__init__("; ".join(f"{d.code} {d.summary}: {d.detail}" for d in diagnostics))


class TemporaryError(FirmaError):
    """Try again later, unchanged."""


class PermanentError(FirmaError):
    """Trying again does not help; a person changes something."""


class RefusedError(PermanentError):
    """Policy or guard refuses (exit 4)."""


class ApprovalError(PermanentError):
    """Somebody must agree first (exit 5)."""


class StaleError(PermanentError):
    """The read set moved, or somebody holds what is touched (exit 6)."""


class UnresolvedError(PermanentError):
    """Something is unresolved (exit 7)."""


class UsageError(PermanentError):
    """The call's words are off (exit 64)."""


def diagnose(code: str, detail: str, **more: object) -> Diagnostic:
    """Return a diagnostic of a known code. What looks like a secret in its words is left out: they are printed.

    Raises:
        RuntimeError: the code is not in the catalogue. This is a bug in Firma.
    """
    if code not in CATALOGUE:
        raise RuntimeError(f"{code} is not in the catalogue. This is a bug in Firma.")
    for name in ("value", "help"):
        if name in more:
            more[name] = censored(str(more[name]))
    if "notes" in more:
        more["notes"] = tuple(censored(str(note)) for note in more["notes"])  # type: ignore[attr-defined]  # as below
    return Diagnostic(code=code, detail=censored(detail), **more)  # type: ignore[arg-type]  # the keywords are Diagnostic's own


def errors(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return those that are errors."""
    return tuple(d for d in diagnostics if d.severity is Severity.ERROR)
