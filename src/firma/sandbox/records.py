"""What the sandbox remembers beside the services' state, and the file of both; knows no AWS type, no wire format.

One SQLite file holds all of it, and one transaction carries what one answer acknowledges, so a killed process leaves
either all of a change or nothing. Without fsync: it outlives the process, not the machine's power.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeAlias

FORMAT: Final = 1
REQUESTS_KEPT: Final = 10_000
"""Older progress events are forgotten; AWS keeps them for seven days."""
EVENTS_KEPT: Final = 20_000
"""Older trail events are forgotten; AWS keeps them for 90 days."""

Scope: TypeAlias = tuple[str, str]
"""Account and region; the region is empty for global services."""
Event: TypeAlias = dict[str, Any]


class RecordsError(Exception):
    """The file is not ours, newer, or damaged."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A thing that Cloud Control manages: what the provisioner said of it, and what was asked for last."""

    type_name: str
    identifier: str
    physical: str
    logical: str
    seed: str
    attributes: Mapping[str, Any]
    model: Mapping[str, Any]
    created: float = 0.0

    def with_model(self, model: Mapping[str, Any]) -> Resource:
        """Return the same thing with other properties."""
        return replace(self, model=model)


@dataclass(frozen=True, slots=True)
class Token:
    """A client token: what was asked with it, and the request that answered."""

    digest: str
    request: str


_TABLES: Final = """
create table if not exists meta (key text primary key, value text not null) without rowid;
create table if not exists state (key text primary key, body blob not null) without rowid;
create table if not exists resource (
    account text, region text, type text, identifier text, body text not null,
    primary key (account, region, type, identifier)) without rowid;
create table if not exists request (
    token text primary key, account text, region text, number integer, body text not null);
create table if not exists client (
    account text, region text, token text, digest text not null, request text not null,
    primary key (account, region, token)) without rowid;
create table if not exists trail (number integer primary key, account text, region text, body text not null);
"""


class Records:
    """Reads come from memory; writes are gathered, and `take` hands them over for `write`."""

    def __init__(self, file: Path) -> None:
        """Open or make the file. Raises RecordsError where it cannot be read."""
        self._resources: dict[Scope, dict[tuple[str, str], Resource]] = {}
        self._requests: dict[str, tuple[Scope, Event]] = {}
        self._clients: dict[tuple[Scope, str], Token] = {}
        self._pending: list[tuple[str, tuple[Any, ...]]] = []
        self._number = 0
        try:
            self._connection = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
            for pragma in ("journal_mode = wal", "synchronous = off", "wal_autocheckpoint = 2000"):
                self._connection.execute(f"pragma {pragma}")
            self._connection.executescript(_TABLES)
            self._check_format()
            self._load()
        except (sqlite3.Error, ValueError, KeyError, TypeError) as error:
            raise RecordsError(f"{file}: {error}") from error

    def _check_format(self) -> None:
        found = self._connection.execute("select value from meta where key = 'format'").fetchone()
        if found is None:
            self._connection.execute("insert into meta values ('format', ?)", (str(FORMAT),))
        elif int(found[0]) > FORMAT:
            raise RecordsError(f"the state has format {found[0]}, this version reads up to {FORMAT}")

    def _load(self) -> None:
        for account, region, body in self._connection.execute("select account, region, body from resource"):
            resource = Resource(**json.loads(body))
            self._of((account, region))[resource.type_name, resource.identifier] = resource
        rows = self._connection.execute("select token, account, region, number, body from request order by number")
        for token, account, region, number, body in rows:
            self._requests[token] = ((account, region), json.loads(body))
            self._number = max(self._number, number)
        for account, region, token, digest, request in self._connection.execute("select * from client"):
            self._clients[(account, region), token] = Token(digest, request)

    def _of(self, scope: Scope) -> dict[tuple[str, str], Resource]:
        return self._resources.setdefault(scope, {})

    def resource(self, scope: Scope, type_name: str, identifier: str) -> Resource | None:
        """Return what is managed under a type and identifier."""
        return self._of(scope).get((type_name, identifier))

    def resources(self, scope: Scope, type_name: str | None = None) -> list[Resource]:
        """Return what is managed, of one type or of all."""
        return [one for (kind, _), one in self._of(scope).items() if type_name in (None, kind)]

    def keep(self, scope: Scope, resource: Resource) -> None:
        """Remember a resource under its type and identifier."""
        self._of(scope)[resource.type_name, resource.identifier] = resource
        body = json.dumps(asdict(resource), default=str)
        row = (*scope, resource.type_name, resource.identifier, body)
        self._pending.append(("insert or replace into resource values (?, ?, ?, ?, ?)", row))

    def forget(self, scope: Scope, type_name: str, identifier: str) -> None:
        """Forget a resource; nothing where it is not known."""
        if self._of(scope).pop((type_name, identifier), None) is not None:
            statement = "delete from resource where account = ? and region = ? and type = ? and identifier = ?"
            self._pending.append((statement, (*scope, type_name, identifier)))

    def request(self, scope: Scope, token: str) -> Event | None:
        """Return the progress event of a request token."""
        found = self._requests.get(token)
        return found[1] if found is not None and found[0] == scope else None

    def requests(self, scope: Scope) -> Iterator[Event]:
        """Return the progress events, the newest first."""
        return (event for kept, event in reversed(self._requests.values()) if kept == scope)

    def keep_request(self, scope: Scope, event: Event) -> None:
        """Remember a progress event under its request token; the oldest beyond the limit is forgotten."""
        token = str(event["RequestToken"])
        if token not in self._requests:
            self._number += 1
            if len(self._requests) >= REQUESTS_KEPT:
                oldest = next(iter(self._requests))
                del self._requests[oldest]
                self._pending.append(("delete from request where token = ?", (oldest,)))
        self._requests[token] = (scope, event)
        body = json.dumps(event, default=str)
        statement = "insert into request values (?, ?, ?, ?, ?) on conflict (token) do update set body = excluded.body"
        self._pending.append((statement, (token, *scope, self._number, body)))

    def abandon(self, message: str) -> None:
        """End the operations that an earlier process had begun and not ended: nobody knows how far they came."""
        for scope, event in list(self._requests.values()):
            if event["OperationStatus"] in ("IN_PROGRESS", "CANCEL_IN_PROGRESS"):
                ended = {"OperationStatus": "FAILED", "ErrorCode": "ServiceInternalError", "StatusMessage": message}
                self.keep_request(scope, {**event, **ended})

    def client(self, scope: Scope, token: str) -> Token | None:
        """Return what a client token was used for."""
        return self._clients.get((scope, token))

    def keep_client(self, scope: Scope, token: str, used: Token) -> None:
        """Remember what a client token was used for."""
        self._clients[scope, token] = used
        row = (*scope, token, used.digest, used.request)
        self._pending.append(("insert or replace into client values (?, ?, ?, ?, ?)", row))

    def keep_event(self, scope: Scope, event: Event) -> None:
        """Append a trail event."""
        row = (*scope, json.dumps(event, default=str))
        self._pending.append(("insert into trail (account, region, body) values (?, ?, ?)", row))

    def events(self) -> Iterator[tuple[Scope, Event]]:
        """Return the trail's events, the oldest first, as far as they are kept."""
        statement = (
            "select account, region, body from (select * from trail order by number desc limit ?) order by number"
        )
        for account, region, body in self._connection.execute(statement, (EVENTS_KEPT,)):
            yield (account, region), json.loads(body)

    def states(self) -> Iterator[tuple[str, bytes]]:
        """Return the services' states."""
        yield from self._connection.execute("select key, body from state order by key")

    @property
    def dirty(self) -> bool:
        """Whether something waits to be written."""
        return bool(self._pending)

    def take(self) -> list[tuple[str, tuple[Any, ...]]]:
        """Return what waits to be written, and begin anew."""
        pending, self._pending = self._pending, []
        return pending

    def put_back(self, pending: list[tuple[str, tuple[Any, ...]]]) -> None:
        """Have what was taken wait again, before what came since: it could not be written."""
        self._pending = pending + self._pending

    def write(self, pending: Iterable[tuple[str, tuple[Any, ...]]], states: Mapping[str, bytes]) -> None:
        """Write in one transaction; may run on a thread, one at a time."""
        connection = self._connection
        connection.execute("begin immediate")
        try:
            for statement, row in pending:
                connection.execute(statement, row)
            connection.executemany("insert or replace into state values (?, ?)", states.items())
        except BaseException:
            connection.execute("rollback")
            raise
        connection.execute("commit")

    def close(self) -> None:
        """Close the file; what was taken and not written is lost."""
        self._connection.close()
