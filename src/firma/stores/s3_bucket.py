"""One bucket on an S3 API: conditional writes, reads, lists, and what each failure means; knows no ledger.

A conditional create is the only guard there is. It is settled by reading and comparing: whatever was answered (409,
412, 503, nothing at all), what lies there in the end says who won.

Words of the server are never passed on: an answer to an expired session quotes its token.

Requests are made in threads of ours: the client library's own threads would return into an interpreter that is ending,
and abort the process.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, Protocol, TypeVar

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)
from obstore.store import S3Store as Client

from firma.core.ledger.store import StoreError, UnavailableError, UnclearError
from firma.stores.s3_place import S3Place

WIDTH: Final = 32
"""Requests under way at once."""

TRIES: Final = 6
"""How often a request is made again, with pauses that double: some seconds in all."""

PAUSE_S: Final = 0.1
LONGEST_PAUSE_S: Final = 2.0

_STATUS: Final = re.compile(r"status code: (\d{3})")
_KIND: Final = re.compile(r"\bkind: (\w+)")
"""What the client library writes of an answer, and of a failed connection: it has no fields for them."""

_ERROR_CODE: Final = re.compile(r"<Code>([A-Za-z0-9.]{1,60})</Code>")

_LOGIN: Final = frozenset(
    {
        "AuthFailure",
        "ExpiredToken",
        "InvalidAccessKeyId",
        "InvalidToken",
        "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
        "TokenRefreshRequired",
    }
)
"""Codes that are about who asks (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html)."""

_PASSING: Final = frozenset({408, 409, 429})
"""Answers below 500 that the same request may get past."""

T = TypeVar("T")


class Credentials(Protocol):
    """What the usual chain finds: fresh ones each time it is asked."""

    def get_frozen_credentials(self) -> Any:
        """Return key, secret and token of this moment."""
        ...


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long one request may take, and how long connecting, seconds."""

    request_s: float = 20.0
    connect_s: float = 5.0
    tries: int = TRIES


class _Failed(Exception):  # noqa: N818  # never leaves this module
    """A request failed: what it means, and whether it may have been done nevertheless."""

    def __init__(self, error: StoreError, *, may_be_done: bool, again: bool) -> None:
        self.error, self.may_be_done, self.again = error, may_be_done, again
        super().__init__(error.detail)


class _Taken(Exception):  # noqa: N818  # never leaves this module
    """A condition was not met."""


class Clients:
    """The client library's client, made anew when the credentials were renewed. For any thread."""

    def __init__(self, place: S3Place, region: str, credentials: Credentials, timeouts: Timeouts) -> None:
        self._place, self._region, self._credentials, self._timeouts = place, region, credentials, timeouts
        self._made: tuple[Any, Any] | None = None

    def client(self) -> Any:
        """Return it. Raises what the chain of credentials raises."""
        frozen = self._credentials.get_frozen_credentials()
        made = self._made
        if made is None or made[0] != frozen:
            made = self._made = (frozen, self._make(frozen))
        return made[1]

    def _make(self, frozen: Any) -> Any:
        place = self._place
        options: dict[str, Any] = {
            "timeout": timedelta(seconds=self._timeouts.request_s),
            "connect_timeout": timedelta(seconds=self._timeouts.connect_s),
            "allow_http": place.endpoint.startswith("http:"),
        }
        settings: dict[str, Any] = {"endpoint": place.endpoint} if place.endpoint else {}
        if frozen.token:
            settings["session_token"] = frozen.token
        return Client(
            place.bucket,
            region=self._region,
            access_key_id=frozen.access_key,
            secret_access_key=frozen.secret_key,
            # Names with dots do not fit AWS's certificate, and other servers seldom know buckets as hosts.
            virtual_hosted_style_request=not place.endpoint and "." not in place.bucket,
            client_options=options,  # type: ignore[arg-type]
            # We make requests again ourselves, with a look in between.
            retry_config={"max_retries": 0, "retry_timeout": timedelta(seconds=60)},
            **settings,
        )


class Bucket:
    """The part of a bucket that lies under a prefix. `requests` counts what was asked, our own repetitions included."""

    def __init__(self, place: S3Place, clients: Clients, *, tries: int = TRIES) -> None:
        self.place, self._clients, self._tries = place, clients, tries
        self.requests = 0
        self._pool = ThreadPoolExecutor(max_workers=WIDTH, thread_name_prefix="s3")
        self._chance = random.Random()  # noqa: S311  # spreads retries, decides nothing

    @property
    def where(self) -> str:
        """The place as messages name it."""
        return self.place.url

    def _key(self, key: str) -> str:
        return f"{self.place.prefix}/{key}" if self.place.prefix else key

    async def close(self) -> None:
        """Let what is under way end."""
        await asyncio.get_running_loop().run_in_executor(None, self._pool.shutdown)

    # -- one request --------------------------------------------------------------------------------------------------
    async def _ask(self, request: Callable[[Any], T]) -> T:
        """Make one request. Raises _Failed, _Taken, or FileNotFoundError."""
        self.requests += 1
        loop = asyncio.get_running_loop()
        try:
            client = await loop.run_in_executor(self._pool, self._clients.client)
        except Exception as error:  # noqa: BLE001  # of whatever plugs into the chain
            failure: Exception = self._refused("F572", f"credentials cannot be had: {type(error).__name__}")
            raise failure from None
        try:
            return await loop.run_in_executor(self._pool, request, client)
        except (AlreadyExistsError, PreconditionError):
            failure = _Taken()
        except FileNotFoundError as error:
            missing = "NoSuchBucket" in str(error)
            failure = self._refused("F571", "there is no such bucket") if missing else FileNotFoundError()
        except BaseError as error:
            failure = self._failure(error)
        except (OSError, ValueError) as error:
            failure = self._refused("F515", f"the request could not be made: {type(error).__name__}")
        raise failure  # outside of `except`: what the server said is not to hang on it

    def _failure(self, error: BaseError) -> _Failed:
        text = str(error)
        named, answered, kinds = _ERROR_CODE.search(text), _STATUS.search(text), _KIND.findall(text)
        said, status = named[1] if named else "", int(answered[1]) if answered else 0
        if isinstance(error, UnauthenticatedError) or said in _LOGIN:
            return self._refused("F572", f"S3 does not know who asks ({said or status or 401})")
        if isinstance(error, PermissionDeniedError):
            return self._refused("F573", f"S3 refused it ({said or 403})")
        if said == "NoSuchBucket":
            return self._refused("F571", "there is no such bucket")
        if status and status < 500 and status not in _PASSING:
            return self._refused("F515", f"S3 answered {said or status}")
        if status:
            return _Failed(self._error("F570", f"S3 answered {said or status}"), may_be_done=False, again=True)
        if not kinds:
            return self._refused("F515", "the request could not be made")
        # Reaching nobody is told apart from losing an answer: what was never sent is not done.
        detail = "nobody answers there" if "Connect" in kinds else "the answer was lost"
        return _Failed(self._error("F570", detail), may_be_done="Connect" not in kinds, again=True)

    def _refused(self, code: str, detail: str) -> _Failed:
        return _Failed(self._error(code, detail), may_be_done=False, again=False)

    def _error(self, code: str, detail: str) -> UnavailableError:
        return UnavailableError(detail, code=code, where=self.where)

    async def _pause(self, attempt: int) -> None:
        await asyncio.sleep(min(PAUSE_S * 2**attempt, LONGEST_PAUSE_S) * self._chance.uniform(0.5, 1.0))

    async def _patiently(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Make a request that may be made again. Raises StoreError or _Taken, or FileNotFoundError."""
        attempt = 0
        while True:
            try:
                return await ask()
            except _Failed as failure:
                attempt += 1
                if not failure.again or attempt >= self._tries:
                    raise failure.error from None
            await self._pause(attempt)

    # -- reading ------------------------------------------------------------------------------------------------------
    async def get(self, key: str) -> bytes | None:
        """Return an object's bytes, or None. Raises UnavailableError."""
        found = await self.get_tagged(key)
        return found[0] if found else None

    async def get_tagged(self, key: str) -> tuple[bytes, str] | None:
        """Return an object's bytes and its ETag, or None. Raises UnavailableError."""

        def read(client: Any) -> tuple[bytes, str]:
            found = obstore.get(client, self._key(key))
            return bytes(found.bytes()), str(found.meta["e_tag"] or "")

        try:
            return await self._patiently(lambda: self._ask(read))
        except FileNotFoundError:
            return None

    async def get_all(self, keys: Sequence[str]) -> dict[str, bytes]:
        """Return those objects that are there. Raises UnavailableError."""
        found = await asyncio.gather(*[self.get(key) for key in keys])
        return {key: data for key, data in zip(keys, found, strict=True) if data is not None}

    async def keys(self, folder: str, *, after: str = "") -> list[str]:
        """Return the keys in a folder and below it, in order, behind a key. Raises UnavailableError."""

        def read(client: Any) -> list[str]:
            offset = self._key(after) if after else None
            stream = obstore.list(client, self._key(folder), offset=offset, chunk_size=1000)
            cut = len(self._key("x")) - 1
            return sorted(str(one["path"])[cut:] for one in stream.collect())

        return await self._patiently(lambda: self._ask(read))

    async def names(self, folder: str) -> list[str]:
        """Return the names of what lies right in a folder, folders among them. Raises UnavailableError."""

        def read(client: Any) -> list[str]:
            found = obstore.list_with_delimiter(client, self._key(folder) or None)
            keys = [*found["common_prefixes"], *[one["path"] for one in found["objects"]]]
            return sorted(str(key).rstrip("/").rpartition("/")[2] for key in keys)

        return await self._patiently(lambda: self._ask(read))

    # -- writing ------------------------------------------------------------------------------------------------------
    async def _put(self, key: str, data: bytes, mode: Any) -> str:
        def write(client: Any) -> str:
            found = obstore.put(client, self._key(key), data, mode=mode, use_multipart=False)
            return str(found["e_tag"] or "")

        try:
            return await self._ask(write)
        except FileNotFoundError:
            if isinstance(mode, dict):  # the object that was to be replaced is gone
                raise
            raise self._refused("F571", "there is no such bucket") from None

    async def create(self, key: str, data: bytes) -> bool:
        """Write an object where there is none; return whether in the end it is there with these bytes.

        False: another one lies there. Whatever was answered, it is settled by reading and comparing.

        Raises:
            UnclearError: nobody could say whether it was written.
            UnavailableError: nothing was written.
        """
        may_be_done = False
        failure: StoreError
        for attempt in range(1, self._tries + 1):
            try:
                await self._put(key, data, "create")
            except _Taken:  # by us, perhaps: an answer was lost; or by nobody: 409 means that somebody was trying
                failure = self._error("F570", "S3 goes on saying that somebody else is writing this object")
            except _Failed as failed:
                failure, may_be_done = failed.error, may_be_done or failed.may_be_done
                if not failed.again:
                    raise self._final(failure, may_be_done=may_be_done) from None
            else:
                return True
            try:
                there = await self.get(key)
            except StoreError as error:
                raise UnclearError(f"{failure.detail}, and then: {error.detail}", where=self.where) from None
            if there is not None:
                return there == data
            await self._pause(attempt)
        raise self._final(failure, may_be_done=may_be_done)

    def _final(self, failure: StoreError, *, may_be_done: bool) -> StoreError:
        """A request whose answer was lost may still be on its way, though nothing lies there yet."""
        return UnclearError(failure.detail, where=self.where) if may_be_done else failure

    async def put(self, key: str, data: bytes) -> str:
        """Write an object over whatever is there; return its ETag. Raises UnavailableError."""
        try:
            return str(await self._patiently(lambda: self._put(key, data, "overwrite")))
        except _Taken:
            raise self._error("F570", "S3 goes on saying that somebody else is writing this object") from None

    async def replace(self, key: str, data: bytes, tag: str) -> str | None:
        """Write an object over the one with an ETag (empty: where there is none); return the new one, None: it moved.

        Raises UnavailableError. Where an answer was lost it may have been written, and None is returned.
        """
        mode = {"e_tag": tag} if tag else "create"
        try:
            return str(await self._patiently(lambda: self._put(key, data, mode)))
        except (_Taken, FileNotFoundError):
            return None

    async def delete(self, key: str) -> None:
        """Remove an object; nothing happens if there is none. Raises UnavailableError."""
        try:
            await self._patiently(lambda: self._ask(lambda client: obstore.delete(client, self._key(key))))
        except (FileNotFoundError, _Taken):
            return


# -- opening ----------------------------------------------------------------------------------------------------------
def open_bucket(
    place: S3Place,
    *,
    environment: Mapping[str, str] | None = None,
    timeouts: Timeouts = Timeouts(),
) -> Bucket:
    """Return the bucket of a place, with credentials of the usual chain of AWS; no request is made.

    Raises:
        UnavailableError: F572 no credentials are found, F574 no region is named, or the endpoint is none.
    """
    known = os.environ if environment is None else environment
    place = place.with_environment(known)
    import botocore.exceptions
    import botocore.session

    session = botocore.session.Session()
    try:
        region = place.region or known.get("AWS_REGION") or session.get_config_variable("region") or ""
        credentials: Credentials | None = session.get_credentials()
    except botocore.exceptions.BotoCoreError as error:
        detail = f"credentials cannot be had: {type(error).__name__}"
        raise UnavailableError(detail, code="F572", where=place.url) from None
    if credentials is None:
        raise UnavailableError("no credentials were found", code="F572", where=place.url)
    if not region:
        raise UnavailableError("no region is named", code="F574", where=place.url)
    return Bucket(place, Clients(place, region, credentials, timeouts), tries=timeouts.tries)
