"""Where a ledger lies, a file of this machine or a server by its URL, and what opens it there; knows no project.

A new kind of store is one function here and one line in `OPENERS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import parse_qsl

from firma.core.ledger.store import Store, UnavailableError

SECRET_PARAMETERS: Final = frozenset({"password", "sslpassword", "secret", "secret_access_key", "token"})
"""Parameters of a URL that would hold a secret (libpq's: https://www.postgresql.org/docs/current/libpq-connect.html)."""

_URL = re.compile(r"(?P<scheme>[a-z][a-z0-9+.-]*)://(?P<authority>[^/?#]*)(?P<rest>.*)", re.DOTALL)
_PORTS = re.compile(r"[^:\[\]]*(:\d+)?|\[[0-9A-Fa-f:.%]+\](:\d+)?")


class PlaceError(ValueError):
    """A text that is no place for a store. What it says never holds the text: it may hold a password."""


@dataclass(frozen=True, slots=True)
class StoreUrl:
    """The URL of a store on a server. It holds no password, so it may be shown and recorded. Made by `read_url`."""

    text: str

    @property
    def scheme(self) -> str:
        """What kind of server it is."""
        return self.text.partition("://")[0]

    def __str__(self) -> str:
        return self.text


StorePlace = Path | StoreUrl
"""A file, or a server."""


def is_url(text: str) -> bool:
    """Return whether a text is meant as a URL, and not as a path."""
    return "://" in text


def read_url(text: str) -> StoreUrl:
    """Return the URL of a store.

    Raises:
        PlaceError: it is none that is known, or it holds a password (which would stand in a file, a log, a history).
    """
    match = _URL.fullmatch(text)
    if match is None or match["scheme"] not in OPENERS:
        known = ", ".join(f"{scheme}://" for scheme in sorted(OPENERS))
        raise PlaceError(f"it begins with none of {known}")
    user, at, hosts = match["authority"].rpartition("@")
    path, _, query = match["rest"].partition("?")
    named = {key.lower() for key, _ in parse_qsl(query, keep_blank_values=True)}
    if (at and ":" in user) or named & SECRET_PARAMETERS:
        raise PlaceError("it holds a password")
    if "@" in path or not all(_PORTS.fullmatch(host) for host in hosts.split(",")):
        # As when a password holds one of `/ ? # @ :` and stands there in the clear.
        raise PlaceError("its host and port cannot be read")
    if re.search(r"[\s\x00-\x1f\x7f]", text):
        raise PlaceError("it holds blanks or control characters")
    return StoreUrl(text)


def _quiet(point: str) -> None:
    """Let every step pass."""


Probe = Callable[[str], None]
"""Told each step of a durable change, in the store's thread, for tests that crash there."""


class Opener(Protocol):
    """What opens a store of one kind. Raises as `open_store` does."""

    async def __call__(self, url: StoreUrl, *, read_only: bool, create: bool, probe: Probe) -> Store:
        """Return the store."""
        ...


async def _postgres(url: StoreUrl, *, read_only: bool, create: bool, probe: Probe) -> Store:
    _need("psycopg", "postgres", url)
    from firma.stores.postgres import open_postgres

    return await open_postgres(url.text, read_only=read_only, create=create, probe=probe)


async def _s3(url: StoreUrl, *, read_only: bool, create: bool, probe: Probe) -> Store:
    _need("obstore", "s3", url)
    from firma.stores.s3 import open_s3

    return await open_s3(url.text, read_only=read_only, create=create, probe=probe)


OPENERS: Mapping[str, Opener] = {
    "postgresql": _postgres,
    "postgres": _postgres,
    "s3": _s3,
}
"""Scheme of a URL -> what opens it."""


def _need(package: str, extra: str, url: StoreUrl) -> None:
    """Refuse where an extra is not installed. Raises UnavailableError (F564)."""
    if find_spec(package) is None:
        detail = f"{package} is not installed: `pip install 'firma[{extra}]'`"
        raise UnavailableError(detail, code="F564", where=str(url))


async def open_store(
    place: StorePlace, *, read_only: bool = False, create: bool = True, probe: Probe = _quiet
) -> Store:
    """Return the store of a place, made where it is not there and `create` says so.

    Raises:
        UnavailableError: F500 it is not there, F564 what its kind needs is not installed; else as its kind says.
        CorruptError: what is there is not ours, is damaged, or was made by a newer version.
    """
    if isinstance(place, Path):
        from firma.stores.sqlite import open_sqlite

        return await open_sqlite(place, read_only=read_only, create=create, probe=probe)
    return await OPENERS[place.scheme](place, read_only=read_only, create=create, probe=probe)
