"""Logs: to the screen with -v, to a file as JSON lines; secrets are taken out of both. Knows no verb."""

from __future__ import annotations

import json
import logging
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from firma.cli.text import printable
from firma.cli.times import utc
from firma.core.model.detector import censored
from firma.core.model.diagnostic import PermanentError, diagnose

HIDDEN = "(redacted)"

_KEYS = (
    r"(?:[\w.-]*(?:secret|passw(?:or)?d|passphrase|token|api[_-]?key|access[_-]?key|private[_-]?key|credential)[\w.-]*)"
)
_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)", re.DOTALL), HIDDEN),
    # An access key's id names a principal: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html.
    (re.compile(r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b"), HIDDEN),
    (re.compile(r"(?i)\b(authorization['\"]?\s*[:=]\s*['\"]?)(?:[\w-]+ )?[^\s'\",;]+"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"), rf"\1 {HIDDEN}"),
    (re.compile(rf"(?i)\b({_KEYS}['\"]?\s*[:=]\s*)(\"[^\"]*\"|'[^']*'|[^\s,;&}}\]]+)"), rf"\1{HIDDEN}"),
    (re.compile(r"(?i)(\b[a-z][a-z0-9+.-]*://[^\s/:@]*:)[^\s/@]+(@)"), rf"\1{HIDDEN}\2"),
    (re.compile(r"(?i)([?&]X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s]+"), rf"\1{HIDDEN}"),
    (
        re.compile(
            r"\bgh[pousr]_[A-Za-z0-9]{20,}\b|\bxox[abprs]-[A-Za-z0-9-]{10,}\b|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*"
        ),
        HIDDEN,
    ),
)

REMEMBERED_CHARACTERS_MIN = 6
"""Shortest secret that is looked for by its text: a shorter one would redact ordinary words."""


class SensitiveFilter(logging.Filter):
    """Takes secrets out of every record: by what they look like, and by their text where they were told."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[str] = set()

    def remember(self, secret: str) -> None:
        """Look for this text from now on, raw and as JSON writes it."""
        if len(secret) >= REMEMBERED_CHARACTERS_MIN:
            self._known |= {secret, json.dumps(secret)[1:-1]}

    def redact(self, text: str) -> str:
        """Return text without secrets."""
        for secret in sorted(self._known, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        for pattern, replacement in _PATTERNS:
            text = pattern.sub(replacement, text)
        return censored(text)

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, redacted: message, arguments and the trace of an error."""
        try:
            message = record.getMessage()
        except (TypeError, ValueError):
            message = str(record.msg)
        record.msg, record.args = self.redact(message), None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self.redact(record.exc_text)
        record.exc_info = None
        return True


SENSITIVE = SensitiveFilter()
"""The filter of this process."""


def redact(text: str) -> str:
    """Return text without secrets."""
    return SENSITIVE.redact(text)


class JsonLines(logging.Formatter):
    """One JSON object a record: time (UTC), level, logger, message, and the extra fields `firma` (a mapping)."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        plain: dict[str, Any] = {
            "time": utc(int(record.created * 1000)),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        fields = getattr(record, "firma", None)
        if isinstance(fields, dict):
            plain["fields"] = {str(k): redact(str(v)) for k, v in fields.items()}
        if record.exc_text:
            plain["trace"] = record.exc_text
        return json.dumps(plain, ensure_ascii=True)


class ScreenLines(logging.Formatter):
    """One harmless line a record."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        trace = "".join(f"\n  {printable(line)}" for line in (record.exc_text or "").splitlines())
        return f"{record.levelname.lower()} {record.name}: {printable(record.getMessage())}{trace}"


class LogFile(logging.FileHandler):
    """A log's file. `why`: what kept it from being written, once something did; nothing is written after that."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8")
        self.file, self.why, self.told = file, "", False
        self.setFormatter(JsonLines())
        self.setLevel(logging.DEBUG)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if not self.why:
            super().emit(record)

    def handleError(self, _: logging.LogRecord) -> None:  # noqa: N802  # the library's name
        """Remember what went wrong: it is said at the end."""
        error = sys.exc_info()[1]
        self.why = getattr(error, "strerror", None) or str(error)

    def close(self) -> None:
        """Close the file; what is left in its buffer may be what cannot be written."""
        with suppress(OSError):
            super().close()


def unwritten() -> list[str]:
    """Return which logs could not be written to their end, and why; each is told once."""
    files = [one for one in logging.getLogger().handlers if isinstance(one, LogFile) and one.why and not one.told]
    for one in files:
        one.told = True
    return [f"{one.file}: {one.why}" for one in files]


def set_up_logs(verbose: int, file: Path | None) -> None:
    """Send logs where they are wanted: nothing but warnings by default, -v information, -vv everything of Firma's own.

    Raises:
        PermanentError: F840, the file cannot be written.
    """
    top = logging.getLogger()
    for handler in list(top.handlers):
        if getattr(handler, "of_firma", False):
            top.removeHandler(handler)
            handler.close()
    logging.raiseExceptions = False  # a screen that cannot be written to is no reason for traces on it
    screen = logging.StreamHandler(sys.stderr)
    screen.setFormatter(ScreenLines())
    screen.setLevel({0: logging.ERROR + 1, 1: logging.INFO}.get(verbose, logging.DEBUG))
    handlers: list[logging.Handler] = [screen] if verbose else []
    if file is not None:
        try:
            handlers.append(LogFile(file))
        except OSError as error:
            raise PermanentError(diagnose("F840", f"{file}: {error.strerror}", value=str(file))) from error
    for handler in handlers:
        handler.of_firma = True  # type: ignore[attr-defined]  # our mark: handlers of others stay
        handler.addFilter(SENSITIVE)
        top.addHandler(handler)
    if not handlers:
        nowhere = logging.NullHandler()
        nowhere.of_firma = True  # type: ignore[attr-defined]  # the same
        top.addHandler(nowhere)
    # Libraries log whole requests at DEBUG; even redacted they would drown what Firma says.
    top.setLevel(logging.INFO if verbose > 1 else logging.WARNING)
    logging.getLogger("firma").setLevel(logging.DEBUG)
