"""The calls of Cloud Control and STS: blocking calls of the SDK in bounded threads, its exceptions translated once."""

from __future__ import annotations

import asyncio
import functools
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from firma.providers.aws.calls import CloudError, NoCredentialsError, Progress, UnreachableError
from firma.providers.aws.clients import CONNECT_S, Clients, clients
from firma.providers.aws.configuration import Configuration

T = TypeVar("T")

STAGED_DAYS: Final = 1
"""How long staged content is kept: services copy it while they make or change a thing, then nobody needs it."""
_EVENTS: Final = 50  # the most that LookupEvents gives at once
_EVENT_PAGES: Final = 20  # a thing with more calls since our last write is told by its newest thousand
_PAGE: Final = 100  # the most that ListResources gives at once


class CloudControl:
    """Keeps `Calls`. Make it with `connect`, which imports the SDK and may assume a role."""

    def __init__(self, threads: ThreadPoolExecutor, configuration: Configuration, clients: Clients) -> None:
        self._threads, self._endpoint, self._region = threads, configuration.endpoint, configuration.region
        self._client, self._sts, self._clients = clients("cloudcontrol"), clients("sts"), clients

    async def create(self, type_name: str, desired: str, token: str | None) -> Progress:
        """CreateResource. Raises CloudError or UnreachableError, as all calls here do."""
        return await self._changed("create_resource", token, TypeName=type_name, DesiredState=desired)

    async def update(self, type_name: str, identifier: str, patch: str, token: str | None) -> Progress:
        """UpdateResource with a patch document."""
        return await self._changed(
            "update_resource", token, TypeName=type_name, Identifier=identifier, PatchDocument=patch
        )

    async def delete(self, type_name: str, identifier: str, token: str | None) -> Progress:
        """DeleteResource."""
        return await self._changed("delete_resource", token, TypeName=type_name, Identifier=identifier)

    async def progress(self, token: str) -> Progress:
        """GetResourceRequestStatus of a request token."""
        answer = await self._call(lambda: self._client.get_resource_request_status(RequestToken=token))
        return _progress(answer["ProgressEvent"])

    async def get(self, type_name: str, identifier: str) -> str:
        """GetResource: the properties as JSON text."""
        answer = await self._call(lambda: self._client.get_resource(TypeName=type_name, Identifier=identifier))
        properties: str = answer["ResourceDescription"]["Properties"]
        return properties

    async def list(self, type_name: str, model: str = "") -> tuple[str, ...]:
        """ListResources, all pages: the identifiers. Their properties are left: often only a part of them is there."""
        found: list[str] = []
        more: dict[str, str] = {"ResourceModel": model} if model else {}
        while True:
            ask = functools.partial(self._client.list_resources, TypeName=type_name, MaxResults=_PAGE, **more)
            page: Mapping[str, Any] = await self._call(ask)
            found += [item["Identifier"] for item in page.get("ResourceDescriptions", [])]
            if not page.get("NextToken"):
                return tuple(found)
            more["NextToken"] = page["NextToken"]

    async def trail_of(self, name: str, since_ms: int) -> tuple[Mapping[str, Any], ...]:
        """LookupEvents, all pages up to a limit: the events that name a resource, since a moment."""
        found: list[Mapping[str, Any]] = []
        wanted = {
            "LookupAttributes": [{"AttributeKey": "ResourceName", "AttributeValue": name}],
            "StartTime": datetime.fromtimestamp(since_ms / 1000, UTC),
            "MaxResults": _EVENTS,
        }
        for _ in range(_EVENT_PAGES):
            ask = functools.partial(self._lookup_events, wanted)
            page: Mapping[str, Any] = await self._call(ask)
            found += page.get("Events", [])
            if not page.get("NextToken"):
                break
            wanted["NextToken"] = page["NextToken"]
        return tuple(found)

    def _lookup_events(self, wanted: Mapping[str, Any]) -> Mapping[str, Any]:
        page: Mapping[str, Any] = self._clients("cloudtrail").lookup_events(**wanted)
        return page

    async def caller(self) -> tuple[str, str]:
        """GetCallerIdentity: account and ARN."""
        answer = await self._call(self._sts.get_caller_identity)
        return answer["Account"], answer["Arn"]

    async def put(self, bucket: str, key: str, content: bytes) -> None:
        """PutObject, after CreateBucket where the bucket is missing."""
        await self._call(lambda: _put(self._clients("s3"), self._region, bucket, key, content))

    async def store(self) -> str:
        """Who answers: `aws` without an endpoint; a sandbox says its name and proof."""
        if not self._endpoint:
            return "aws"
        return await asyncio.get_running_loop().run_in_executor(self._threads, _whoami, self._endpoint)

    async def close(self) -> None:
        """Let go of the threads when the calls under way are over."""
        await asyncio.to_thread(self._threads.shutdown)

    async def _changed(self, operation: str, token: str | None, **arguments: str) -> Progress:
        if token is not None:
            arguments["ClientToken"] = token
        answer = await self._call(lambda: getattr(self._client, operation)(**arguments))
        return _progress(answer["ProgressEvent"])

    async def _call(self, function: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, _translated, function)


async def connect(configuration: Configuration) -> CloudControl:
    """Open an instance. Raises CloudError, UnreachableError or NoCredentialsError where a role cannot be assumed."""
    threads = ThreadPoolExecutor(max_workers=configuration.concurrency, thread_name_prefix="firma-aws")
    try:
        made = await asyncio.get_running_loop().run_in_executor(threads, _translated, lambda: _made(configuration))
    except BaseException:
        threads.shutdown(wait=False)
        raise
    return CloudControl(threads, configuration, made)


def _made(configuration: Configuration) -> Clients:
    made = clients(configuration)
    for service in ("cloudcontrol", "sts"):  # made here, in a thread: it takes a while
        made(service)
    return made


def _put(s3: Any, region: str, bucket: str, key: str, content: bytes) -> None:
    from botocore.exceptions import ClientError

    try:
        s3.put_object(Bucket=bucket, Key=key, Body=content)
    except ClientError as error:
        if error.response["Error"]["Code"] != "NoSuchBucket":
            raise
        place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        s3.create_bucket(Bucket=bucket, **place)
        s3.put_public_access_block(
            Bucket=bucket,
            PublicAccessBlockConfiguration={
                "BlockPublicAcls": True,
                "IgnorePublicAcls": True,
                "BlockPublicPolicy": True,
                "RestrictPublicBuckets": True,
            },
        )
        rule = {"ID": "staged", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": STAGED_DAYS}}
        s3.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": [rule]})
        s3.put_object(Bucket=bucket, Key=key, Body=content)


def _whoami(endpoint: str) -> str:
    """Name and proof of the sandbox at an endpoint, or the endpoint itself where another emulator answers."""
    import http.client

    parts = urlsplit(endpoint)
    if parts.scheme != "http" or not parts.hostname:
        return f"endpoint:{endpoint}"
    connection = http.client.HTTPConnection(parts.hostname, parts.port or 80, timeout=CONNECT_S)
    try:
        connection.request("GET", "/_firma/whoami")
        told = json.loads(connection.getresponse().read())
    except (OSError, http.client.HTTPException, ValueError):
        return f"endpoint:{endpoint}"
    finally:
        connection.close()
    if not isinstance(told, dict) or not told.get("name") or not told.get("nonce"):
        return f"endpoint:{endpoint}"
    return f"sandbox:{told['name']}/{told['nonce']}"


def _translated(function: Callable[[], T]) -> T:
    """Call the SDK, with its exceptions translated once, here."""
    from botocore import exceptions as sdk
    from botocore.parsers import ResponseParserError

    try:
        return function()
    except sdk.ClientError as error:
        told = error.response.get("Error", {})
        status = error.response.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        raise CloudError(told.get("Code", ""), told.get("Message", ""), status) from error
    except (
        sdk.NoCredentialsError,
        sdk.PartialCredentialsError,
        sdk.CredentialRetrievalError,
        sdk.ProfileNotFound,
        sdk.TokenRetrievalError,
    ) as error:
        raise NoCredentialsError(str(error)) from error
    except (sdk.EndpointConnectionError, sdk.ConnectTimeoutError, sdk.ProxyConnectionError, sdk.SSLError) as error:
        raise UnreachableError(str(error), sent=False) from error
    except (sdk.HTTPClientError, sdk.ResponseStreamingError) as error:
        raise UnreachableError(str(error), sent=True) from error
    except ResponseParserError as error:
        raise UnreachableError(str(error), sent=True) from error
    except sdk.BotoCoreError as error:  # a parameter that the SDK itself refuses, an answer that it cannot read
        raise CloudError(type(error).__name__, str(error), 400) from error


def _progress(event: Mapping[str, Any]) -> Progress:
    retry_at, now = event.get("RetryAfter"), event.get("EventTime")
    wait = (retry_at - now).total_seconds() if retry_at is not None and now is not None else 0.0
    return Progress(
        status=event.get("OperationStatus", ""),
        token=event.get("RequestToken", ""),
        identifier=event.get("Identifier", ""),
        code=event.get("ErrorCode", ""),
        message=event.get("StatusMessage", ""),
        hooks=event.get("HooksRequestToken", ""),
        retry_after_ms=max(0, int(wait * 1000)),
    )
