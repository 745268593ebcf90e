"""Where a store on S3 lies: bucket, prefix, region, endpoint, read from its URL; makes no request, knows no secret."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlsplit

from firma.core.ledger.store import UnavailableError

_BUCKET: Final = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
"""Names of buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html."""

_PREFIX: Final = re.compile(r"[A-Za-z0-9._=+-]+(/[A-Za-z0-9._=+-]+)*")

_REGION: Final = re.compile(r"[a-z0-9-]{2,40}")

_SETTINGS: Final = frozenset({"region", "endpoint"})

ENDPOINTS: Final = ("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL")
"""Variables that name another endpoint than AWS's (https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Place:
    """Where the store lies. `region` and `endpoint` are empty where the URL names none; `url` is as it was written."""

    url: str
    bucket: str
    prefix: str = ""
    region: str = ""
    endpoint: str = ""

    def with_environment(self, environment: Mapping[str, str]) -> S3Place:
        """Return it with the endpoint that the environment names, where the URL names none. Raises UnavailableError."""
        named = next((environment[name] for name in ENDPOINTS if environment.get(name)), "")
        if self.endpoint or not named:
            return self
        _check_endpoint(named)
        return S3Place(url=self.url, bucket=self.bucket, prefix=self.prefix, region=self.region, endpoint=named)


def read_place(url: str) -> S3Place:
    """Return what a URL like `s3://bucket/prefix?region=eu-central-1&endpoint=https://host` names.

    Raises:
        UnavailableError: F574 saying which part of it is wrong.
    """
    parts = _split(url)
    settings = dict(parse_qsl(parts.query, keep_blank_values=True))
    unknown = sorted(settings.keys() - _SETTINGS)
    prefix = parts.path.strip("/")
    if not _BUCKET.fullmatch(parts.netloc):
        raise _wrong("its bucket is no name of a bucket")
    if prefix and (not _PREFIX.fullmatch(prefix) or {".", ".."} & set(prefix.split("/"))):
        raise _wrong("its prefix may hold letters, digits and . _ = + - between single slashes")
    if unknown or parts.fragment:
        raise _wrong(f"it holds a setting that is not known ({', '.join(unknown) or '#'}): region and endpoint are")
    if settings.get("region") and not _REGION.fullmatch(settings["region"]):
        raise _wrong("its region is no name of a region")
    if settings.get("endpoint"):
        _check_endpoint(settings["endpoint"])
    return S3Place(
        url=url,
        bucket=parts.netloc,
        prefix=prefix,
        region=settings.get("region", ""),
        endpoint=settings.get("endpoint", "").rstrip("/"),
    )


def _split(url: str) -> SplitResult:
    try:
        return urlsplit(url)
    except ValueError:
        raise _wrong("it cannot be read") from None


def _check_endpoint(endpoint: str) -> None:
    parts = _split(endpoint)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc or parts.query:
        raise _wrong("its endpoint is to be https://HOST[:PORT]")
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise _wrong("its endpoint is http: on a network anybody could read and change the ledger")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _wrong(why: str) -> UnavailableError:
    return UnavailableError(f"the store's URL cannot be used: {why}", code="F574")
