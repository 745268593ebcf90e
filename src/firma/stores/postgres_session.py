"""One connection to PostgreSQL that comes back: reconnects, retries, and says of every failure what is lost.

Synchronous, for one thread; knows no statement and no entry. What is done again is safe to do again: reads, and writes
that name themselves (the same bytes at the same place).
"""

from __future__ import annotations

import os
import random
import threading
import time
from collections.abc import Callable
from typing import Any, Final, TypeVar

import psycopg
from psycopg import conninfo

from firma.core.ledger.store import CorruptError, StoreError, UnavailableError, UnclearError

CONNECT_S: Final = 10
"""How long one attempt to connect may take."""

PATIENCE_S: Final = 20.0
"""How long a server that was there may be gone before the caller hears of it: a restart takes a second or ten."""

RETRIES: Final = 8
"""How often what the server asks to be done again (a serialization failure, a deadlock) is done again."""

LOCK_MS: Final = 10_000
"""How long a writer waits for another. An append takes some milliseconds."""

PAUSE_S: Final = 0.05
LONGEST_PAUSE_S: Final = 1.0

T = TypeVar("T")

_DEFAULTS: Final[dict[str, str]] = {
    "application_name": "firma",
    "connect_timeout": str(CONNECT_S),
    "keepalives_idle": "20",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
"""Settings of libpq where neither URL nor environment says another: a server behind a cut cable is noticed."""

_ENVIRONMENT: Final = {"application_name": "PGAPPNAME", "connect_timeout": "PGCONNECT_TIMEOUT"}

_AGAIN: Final = frozenset({"40001", "40P01", "40003"})
"""Serialization failure, deadlock, statement completion unknown."""

_CODES: Final[dict[str, str]] = {
    "53100": "F510",  # disk full
    "55P03": "F512",  # lock not available
    "25006": "F565",  # read-only transaction: it became a copy
    "42501": "F562",  # insufficient privilege
}

_LOGIN: Final = (
    "authentication",
    "password",
    "pg_hba.conf",
    "does not exist",
    "permission denied for database",
    "not permitted to log in",
)
"""Words of a refused login. libpq gives no code for what goes wrong before a connection stands."""


def words_of(error: psycopg.Error) -> str:
    """Return the server's first words, without values; libpq's in one line where the server said nothing."""
    said = error.diag.message_primary or " ".join(str(error).split())
    return said or type(error).__name__


def is_lost(error: psycopg.Error) -> bool:
    """Return whether the connection is gone, so that nobody knows what became of the statement."""
    state = error.sqlstate or ""
    if state.startswith(("08", "57P")):
        return True
    return not state and isinstance(error, psycopg.OperationalError | psycopg.InterfaceError)


def translate(error: psycopg.Error, where: str) -> StoreError:
    """Return our error for one that the server gave, or for a connection that did not come to be."""
    state, text = error.sqlstate or "", words_of(error)
    if state in _CODES:
        return UnavailableError(text, code=_CODES[state], where=where)
    if state.startswith("XX00"):
        return CorruptError(text, code="F501", where=where)
    if state.startswith(("28", "3D")) or (not state and _is_login(text)):
        return UnavailableError(text, code="F561", where=where)
    if state.startswith(("42", "3F")):  # a table or function of ours is gone
        return CorruptError(text, code="F517", where=where)
    if is_lost(error) or state.startswith("53"):
        return UnavailableError(text, code="F560", where=where)
    return UnavailableError(f"{text} ({state})", code="F515", where=where)


def _is_login(text: str) -> bool:
    """Whether words say that a login was refused. What stands before names the server, and may hold any word."""
    said = text.rpartition("failed: ")[2]
    return any(word in said for word in _LOGIN)


class Session:
    """The connection, made when it is needed. `where` is the place as messages name it."""

    def __init__(self, url: str, *, prepare: Callable[[psycopg.Connection], None], patience_s: float) -> None:
        self.where, self._prepare, self._patience_s = url, prepare, patience_s
        self._settings = settings_of(url)
        self._db: psycopg.Connection | None = None
        self._closing = threading.Event()
        self._seen = False
        self._chance = random.Random()  # noqa: S311  # spreads retries, decides nothing

    def _connected(self) -> psycopg.Connection:
        if self._db is None:
            db = psycopg.connect(**self._settings)
            try:
                db.execute("SELECT set_config('lock_timeout', %s, false)", (str(LOCK_MS),))
                db.execute("SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED")
                self._prepare(db)
            except BaseException:
                db.close()
                raise
            self._db = db
            self._seen = True
        return self._db

    def _drop(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    def run(self, work: Callable[[psycopg.Connection], T], *, writes: bool = False) -> T:
        """Return what some work with a connection returns; done again where the connection or the server asks for it.

        Raises:
            UnclearError: F514, a write was sent and the server did not come back to say what became of it.
            StoreError: what the server said; F560 where it cannot be reached. Nothing was written.
        """
        until = time.monotonic() + self._patience_s
        unclear, again, pause = False, 0, PAUSE_S
        while True:
            sent = False
            try:
                db = self._connected()
                sent = True
                return work(db)
            except psycopg.Error as error:
                lost = is_lost(error) and not self._is_refused(error)
                if lost or self._db is None:
                    self._drop()
                    unclear |= lost and sent and writes
                again += (error.sqlstate or "") in _AGAIN
                may = (lost and self._seen and time.monotonic() < until) or (
                    (error.sqlstate or "") in _AGAIN and again <= RETRIES
                )
                if not may or self._closing.wait(pause * self._chance.uniform(0.5, 1.0)):
                    raise self._final(error, unclear=unclear) from error
                pause = min(pause * 2, LONGEST_PAUSE_S)
            except UnavailableError as error:  # of `prepare`: the server came back as another
                if unclear:
                    raise UnclearError(error.detail, where=self.where) from error
                raise

    def _is_refused(self, error: psycopg.Error) -> bool:
        return self._db is None and translate(error, self.where).code == "F561"

    def _final(self, error: psycopg.Error, *, unclear: bool) -> StoreError:
        if unclear:
            return UnclearError(words_of(error), where=self.where)
        return translate(error, self.where)

    def stop_waiting(self) -> None:
        """End waiting for a server that is gone, from any thread."""
        self._closing.set()

    def close(self) -> None:
        """Let go of the connection."""
        self._drop()


def settings_of(url: str) -> dict[str, Any]:
    """Return what to connect with.

    Raises:
        UnavailableError: F563, libpq cannot read the URL. Its own words are kept back: they may quote a password.
    """
    try:
        known = conninfo.conninfo_to_dict(url)
    except psycopg.Error:
        raise UnavailableError("libpq cannot read it", code="F563") from None
    found: dict[str, Any] = dict(known)
    for name, value in _DEFAULTS.items():
        if name not in found and not os.environ.get(_ENVIRONMENT.get(name, "")):
            found[name] = value
    # A pooler between us and the server hands out sessions by transaction: none of ours may rest on one.
    return found | {"autocommit": True, "prepare_threshold": None, "client_encoding": "UTF8"}
