"""Calls of a service's own API inside the process, without HTTP and SDK; knows wire formats, no service and no type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from firma.sandbox.seam import Handler, Seam

Record: TypeAlias = dict[str, Any]

_ITEMS: Final = frozenset({"item", "member"})
_LISTS: Final = frozenset(
    {  # RDS names its list elements after what they hold, so the list's own name tells
        "DBInstances",
        "DBParameterGroups",
        "DBSecurityGroups",
        "DBSubnetGroups",
        "EnabledCloudwatchLogsExports",
        "OptionGroupMemberships",
        "ProcessorFeatures",
        "SupportedNetworkTypes",
        "Subnets",
        "TagList",
        "TagSet",
        "VpcSecurityGroups",
    }
)
_FORM: Final = {"content-type": "application/x-www-form-urlencoded"}
_JSON: Final = {"content-type": "application/x-amz-json-1.1"}


class ServiceError(Exception):
    """A service refused a call; `code` is its error code, `status` the HTTP status."""

    def __init__(self, code: str, message: str, status: int) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status

    @property
    def absent(self) -> bool:
        """Whether it says that something is not there."""
        code = self.code
        words = ("NotFound", "NoSuch", "NonExistent", "DoesNotExist", "ClusterNotFound", "ServiceNotActive")
        return self.status == 404 or code == "404" or any(word in code for word in words)


def parse_xml(body: bytes) -> Any:
    """Return an XML document as dicts, lists and strings, without its namespaces and without its root's name."""
    return _convert(ET.fromstring(body))  # noqa: S314  # written by the emulator in this very process


def _name(element: ET.Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _convert(element: ET.Element) -> Any:
    children = list(element)
    if not children:
        return [] if _name(element) in _LISTS else (element.text or "")
    names = [_name(child) for child in children]
    if _name(element) in _LISTS or _ITEMS.issuperset(names):
        return [_convert(child) for child in children]
    found: Record = {}
    for name, child in zip(names, children, strict=True):
        value = _convert(child)
        if names.count(name) == 1:
            found[name] = value
        else:
            found.setdefault(name, []).append(value)
    return found


def many(value: Any) -> list[Any]:
    """Return a list that XML may have given as nothing, an empty text, one thing or several."""
    if isinstance(value, list):
        return value
    return [] if value in (None, "", {}) else [value]


def error_of(status: int, body: bytes) -> ServiceError:
    """Return the error that a service's answer tells, in either format."""
    text = body.lstrip()
    if text.startswith(b"{"):
        told = json.loads(text)
        code = str(told.get("__type") or told.get("code") or told.get("Code") or status).rsplit("#", 1)[-1]
        return ServiceError(code, str(told.get("message") or told.get("Message") or ""), status)
    if text.startswith(b"<"):
        root = ET.fromstring(text)  # noqa: S314  # written by the emulator in this very process
        parts = {_name(element): element.text or "" for element in root.iter()}
        return ServiceError(parts.get("Code", str(status)), parts.get("Message", ""), status)
    return ServiceError(str(status), text.decode("utf-8", "replace"), status)


class Services:
    """The services' own APIs, for the account and region of the request that the caller runs for."""

    def __init__(self, seam: Seam) -> None:
        self._seam = seam
        self._handlers: dict[str, Handler] = {}

    @property
    def account(self) -> str:
        """The account that calls run for."""
        return self._seam.account()

    @property
    def region(self) -> str:
        """The region that calls run for."""
        return self._seam.region()

    async def query(self, service: str, action: str, parameters: Mapping[str, str] | None = None) -> Record:
        """Return the result of a call in the query format (EC2, IAM, RDS, ELBv2, SNS). Raises ServiceError."""
        form = urlencode({"Action": action, "Version": "2012-01-01", **(parameters or {})}).encode()
        answer = parse_xml(await self.raw(service, "POST", "/", headers=_FORM, body=form))
        found = answer if isinstance(answer, dict) else {}
        inner = found.get(f"{action}Result", found)
        return inner if isinstance(inner, dict) else {}

    async def json(self, service: str, target: str, parameters: Record | None = None) -> Record:
        """Return the result of a call in AWS's JSON format; `target` is `Prefix.Action`. Raises ServiceError."""
        body = json.dumps(parameters or {}).encode()
        raw = await self.raw(service, "POST", "/", headers={**_JSON, "x-amz-target": target}, body=body)
        return json.loads(raw) if raw.strip() else {}

    async def rest(
        self, service: str, method: str, path: str, *, query: Mapping[str, str] | None = None, body: bytes = b""
    ) -> bytes:
        """Return the body of a REST call (S3, Lambda). Raises ServiceError."""
        headers = {"content-type": "application/json"}
        return await self.raw(service, method, path, headers=headers, body=body, query=query)

    async def raw(
        self,
        service: str,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        body: bytes = b"",
        query: Mapping[str, str] | None = None,
    ) -> bytes:
        """Return the body of any call. Raises ServiceError for a status from 400."""
        handler = self._handlers.get(service)
        if handler is None:
            handler = self._handlers[service] = self._seam.module(self._seam.module_of(service)).handle_request
        arguments = {key: [value] for key, value in (query or {}).items()}
        status, _, answer = await handler(method, path, {"host": self._seam.host, **headers}, body, arguments)
        content = answer if isinstance(answer, bytes) else str(answer or "").encode()
        if status >= 400:
            raise error_of(status, content)
        return content
