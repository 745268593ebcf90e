"""The only place that touches private names of ministack: checks them at start, hands them out; knows no AWS type."""

# ruff: noqa: SLF001  # private names of the emulator are this module's whole subject; no other module names one

from __future__ import annotations

import contextlib
import copy
import importlib
import importlib.metadata
import importlib.util
import inspect
import marshal
import re
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

from firma.core.model.diagnostic import PermanentError, diagnose

VERSION: Final = "1.5.33"
"""The one version whose private names were read and tested; pyproject.toml pins the same."""

Response: TypeAlias = tuple[int, dict[str, str], Any]
Handler: TypeAlias = Callable[[str, str, dict[str, str], bytes, dict[str, list[str]]], Awaitable[Response]]


class SeamError(PermanentError):
    """ministack is missing, or not what this version of Firma was made for (F701, F702)."""


@dataclass(frozen=True, slots=True)
class Name:
    """A private name: where it is, and the first parameters of a function (None: it is no function)."""

    module: str
    name: str
    parameters: tuple[str, ...] | None = None


_HANDLER: Final = ("method", "path", "headers", "body", "query_params")

NAMES: Final = (
    Name("ministack.app", "app", ("scope", "receive", "send")),
    Name("ministack.app", "SERVICE_HANDLERS"),
    Name("ministack.app", "SERVICE_REGISTRY"),
    Name("ministack.app", "_state_map"),
    Name("ministack.app", "_MINISTACK_HOST"),
    Name("ministack.app", "_resolve_port", ()),
    Name("ministack.app", "_get_module", ("name",)),
    Name("ministack.app", "_build_persistence_save_dict", ()),
    Name("ministack.app", "_maybe_record_cloudtrail", ("service", *_HANDLER, "request_id", "region")),
    Name("ministack.app", "set_request_account_id", ("access_key_id",)),
    Name("ministack.app", "extract_access_key_id", ("headers", "query_params")),
    Name("ministack.app", "fix_success_content_type", ("service", "status", "headers")),
    Name("ministack.app", "fix_error_content_type", ("service", "status", "headers")),
    Name("ministack.core.responses", "get_account_id", ()),
    Name("ministack.core.responses", "get_region", ()),
    Name("ministack.core.responses", "request_scope", ("account_id", "region")),
    Name("ministack.core.iam_evaluator", "find_iam_access_key_account", ("access_key_id",)),
    Name("ministack.core.responses", "AccountScopedDict", ()),
    Name("ministack.core.responses", "AccountRegionScopedDict", ()),
    Name("ministack.core.persistence", "_json_default", ("obj",)),
    Name("ministack.core.persistence", "_json_object_hook", ("obj",)),
    Name("ministack.core.iam_evaluator", "resolve_caller_identity", ("access_key_id",)),
    Name("ministack.services.cloudtrail", "_get_event_queue", ()),
)
"""Checked by importing, before the sandbox listens."""

PROVISIONERS: Final = "ministack.services.cloudformation.provisioners"
PROVISIONER_NAMES: Final = (
    Name(PROVISIONERS, "_provision_resource", ("resource_type", "logical_id", "props", "stack_name")),
    Name(
        PROVISIONERS,
        "_update_resource",
        ("resource_type", "physical_id", "old_props", "new_props", "stack_name", "logical_id", "old_attrs"),
    ),
    Name(PROVISIONERS, "_delete_resource", ("resource_type", "physical_id", "props", "stack_name", "logical_id")),
    Name(PROVISIONERS, "_RESOURCE_HANDLERS"),
    Name(PROVISIONERS, "_NAME_SEED"),
)
"""Importing this module takes over a second: its source is checked before the sandbox listens, itself when loaded."""


def missing(names: Iterable[Name], resolve: Callable[[Name], Any]) -> list[str]:
    """Return a sentence for each name that is absent (`resolve` raises) or has other parameters."""
    found: list[str] = []
    for name in names:
        try:
            value = resolve(name)
        except (AttributeError, ImportError):
            found.append(f"{name.module}.{name.name} is missing")
            continue
        if name.parameters is None:
            continue
        actual = tuple(inspect.signature(value).parameters)[: len(name.parameters)]
        if actual != name.parameters:
            found.append(f"{name.module}.{name.name} takes ({', '.join(actual)}), not ({', '.join(name.parameters)})")
    return found


def missing_in_source(names: Iterable[Name], source: str) -> list[str]:
    """The same without importing: return a sentence for each name that the source of a module does not define."""
    found: list[str] = []
    for name in names:
        head = re.search(rf"^(?:def {name.name}\((?P<parameters>[^)]*)\)|{name.name}\b[^=\n]*=)", source, re.MULTILINE)
        if head is None:
            found.append(f"{name.module}.{name.name} is missing")
        elif name.parameters is not None:
            actual = tuple(part.split(":")[0].split("=")[0].strip() for part in (head["parameters"] or "").split(","))
            if actual[: len(name.parameters)] != name.parameters:
                found.append(
                    f"{name.module}.{name.name} takes ({', '.join(actual)}), not ({', '.join(name.parameters)})"
                )
    return found


def require_installed() -> None:
    """Raise SeamError where ministack is not installed (F701) or not the pinned version (F702)."""
    try:
        version = importlib.metadata.version("ministack")
        for package in ("hypercorn", "jsonpatch", "jsonschema", "regex"):
            importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError as error:
        raise SeamError(diagnose("F701", f"The package `{error.name}` is not installed.")) from error
    if version != VERSION:
        raise SeamError(diagnose("F702", f"ministack {version} is installed, {VERSION} is needed.", value=version))


def _resolve(name: Name) -> Any:
    return getattr(importlib.import_module(name.module), name.name)


def _source(module: str) -> str:
    """Return a module's source without importing anything; looking it up by its spec would import its package."""
    top, *rest = module.split(".")
    spec = importlib.util.find_spec(top)
    folders = [] if spec is None else list(spec.submodule_search_locations or ())
    for folder in folders:
        file = Path(folder).joinpath(*rest).with_suffix(".py")
        if file.is_file():
            return file.read_text(encoding="utf-8")
    return ""


class Seam:
    """ministack's inside, by our names. `Seam.open` checks that all of it exists."""

    def __init__(self) -> None:
        self.app: Any = importlib.import_module("ministack.app")
        self._responses: Any = importlib.import_module("ministack.core.responses")
        self._persistence: Any = importlib.import_module("ministack.core.persistence")
        self._evaluator: Any = importlib.import_module("ministack.core.iam_evaluator")
        self._cloudtrail: Any = importlib.import_module("ministack.services.cloudtrail")

    @classmethod
    def open(cls) -> Seam:
        """Return the checked seam; the environment of ministack must be set before.

        Raises:
            SeamError: not installed, another version, or a private name is missing or changed; it names each.
        """
        require_installed()
        wrong = missing(NAMES, _resolve)
        wrong += missing_in_source(PROVISIONER_NAMES, _source(PROVISIONERS))
        _refuse(wrong)
        return cls()

    def provisioner_imports(self) -> list[str]:
        """Return the modules that the provisioners import, in their order, so that they can be imported one by one."""
        return re.findall(r"^import (ministack\.services\.\w+)", _source(PROVISIONERS), re.MULTILINE)

    def provisioners(self) -> Provisioners:
        """Return the provisioners; the first call imports what `provisioner_imports` left. Raises SeamError."""
        module = importlib.import_module(PROVISIONERS)
        _refuse(missing(PROVISIONER_NAMES, _resolve))
        return Provisioners(module)

    @property
    def host(self) -> str:
        """Host and port as the emulator writes them into URLs."""
        return f"{self.app._MINISTACK_HOST}:{self.app._resolve_port()}"

    def account(self) -> str:
        """Return the account of the request that this code runs for."""
        return str(self._responses.get_account_id())

    def region(self) -> str:
        """Return the region of the request that this code runs for."""
        return str(self._responses.get_region())

    def scope(self, account: str, region: str) -> Any:
        """Return a context manager that makes code inside run for this account and region."""
        return self._responses.request_scope(account, region)

    def account_of_key(self, access_key: str) -> str | None:
        """Return the account of an IAM user's access key, or None."""
        found = self._evaluator.find_iam_access_key_account(access_key)
        return None if found is None else str(found)

    def trail_queue(self) -> Any:
        """Return the queue that CloudTrail's LookupEvents reads, of the account and region of the request."""
        return self._cloudtrail._get_event_queue()

    def access_key(self, headers: dict[str, str], query: Mapping[str, list[str]]) -> str:
        """Return the access key that signed a request, or an empty string."""
        return str(self.app.extract_access_key_id(headers, query) or "")

    def principal(self, access_key: str) -> str:
        """Return the ARN of who holds an access key; the key itself where nobody is known."""
        known = self._evaluator.resolve_caller_identity(access_key) or {}
        return str(known.get("userArn") or access_key)

    def serve_account_of(self, choose: Callable[[str], str]) -> None:
        """Make each request run for the account that `choose` returns for its access key."""
        original = self.app.set_request_account_id
        self.app.set_request_account_id = lambda access_key_id: original(choose(access_key_id))

    def fix_content_with(self, wrap: Callable[[Callable[..., None]], Callable[..., None]]) -> None:
        """Let answers get their content type from what `wrap` makes of the emulator's two functions for it."""
        self.app.fix_success_content_type = wrap(self.app.fix_success_content_type)
        self.app.fix_error_content_type = wrap(self.app.fix_error_content_type)

    def record_with(self, record: Callable[..., None]) -> None:
        """Call `record` for each request that was answered, instead of the emulator's own recorder."""
        self.app._maybe_record_cloudtrail = record

    @property
    def handlers(self) -> MutableMapping[str, Handler]:
        """The table of service handlers that requests are sent to; entries may be replaced."""
        table: MutableMapping[str, Handler] = self.app.SERVICE_HANDLERS
        return table

    def module(self, name: str) -> Any:
        """Return a service's module by its short name, imported."""
        return self.app._get_module(name)

    def module_of(self, service: str) -> str:
        """Return the short name of the module that serves a service."""
        return str(self.app.SERVICE_REGISTRY[service]["module"])

    def state_getters(self) -> Mapping[str, Callable[[], Any]]:
        """Return a function for each loaded service that gives its whole state."""
        getters: Mapping[str, Callable[[], Any]] = self.app._build_persistence_save_dict()
        return getters

    def state_modules(self) -> Mapping[str, str]:
        """Return the module's short name for each state key."""
        modules: Mapping[str, str] = self.app._state_map
        return modules

    @contextlib.contextmanager
    def quick_copies(self) -> Iterator[None]:
        """Make copies of the services' stores cheap for a while: `copy.deepcopy` was most of a snapshot's cost.

        `marshal` copies plain values six times as fast; a store with anything else in it is copied as before.
        """
        kinds = (self._responses.AccountScopedDict, self._responses.AccountRegionScopedDict)
        for kind in kinds:
            kind.__deepcopy__ = _quick_copy
        try:
            yield
        finally:
            for kind in kinds:
                del kind.__deepcopy__

    @property
    def encode_default(self) -> Callable[[Any], Any]:
        """What `json.dumps` needs as `default` for a service's state."""
        default: Callable[[Any], Any] = self._persistence._json_default
        return default

    @property
    def decode_hook(self) -> Callable[[dict[str, Any]], Any]:
        """What `json.loads` needs as `object_hook` for a service's state."""
        hook: Callable[[dict[str, Any]], Any] = self._persistence._json_object_hook
        return hook


class Provisioners:
    """CloudFormation's create, update and delete of ministack; synchronous, to be called on a thread."""

    def __init__(self, module: Any) -> None:
        self._module = module

    def has(self, type_name: str) -> bool:
        """Whether a type can be created."""
        return type_name in self._module._RESOURCE_HANDLERS

    def can_update(self, type_name: str) -> bool:
        """Whether a type can be updated in place; without it ministack would make it anew."""
        return "update" in self._module._RESOURCE_HANDLERS[type_name]

    def create(self, type_name: str, logical: str, properties: Any) -> tuple[str, dict[str, Any], str]:
        """Return physical id, attributes and name seed. Raises whatever the provisioner raises."""
        (physical, attributes), seed = self._seeded(
            "", self._module._provision_resource, type_name, logical, properties
        )
        return str(physical), dict(attributes or {}), seed

    def update(
        self, type_name: str, physical: str, old: Any, new: Any, *, logical: str, attributes: Any, seed: str
    ) -> tuple[str, dict[str, Any], str]:
        """Return physical id, attributes and name seed. Raises whatever the provisioner raises."""
        call = self._module._update_resource
        seed_token = self._module._NAME_SEED.set(seed)
        try:
            made, given = call(type_name, physical, old, new, _STACK, logical, attributes)
            return str(made), dict(given or {}), str(self._module._NAME_SEED.get())
        finally:
            self._module._NAME_SEED.reset(seed_token)

    def delete(self, type_name: str, physical: str, properties: Any, logical: str) -> None:
        """Delete. Raises whatever the provisioner raises."""
        self._module._delete_resource(type_name, physical, properties, _STACK, logical)

    def _seeded(
        self, seed: str, call: Callable[..., Any], type_name: str, logical: str, properties: Any
    ) -> tuple[Any, str]:
        # The seed is mixed into generated names; without carrying it on, an update would look for another name.
        token = self._module._NAME_SEED.set(seed)
        try:
            return call(type_name, logical, properties, _STACK), str(self._module._NAME_SEED.get())
        finally:
            self._module._NAME_SEED.reset(token)


_STACK: Final = "firma"
"""Stands where CloudFormation's stack name would; it begins generated names."""


def _quick_copy(store: Any, memo: dict[int, Any]) -> Any:
    made = type(store)()
    try:
        made._data = marshal.loads(marshal.dumps(store._data))  # noqa: S302  # our own bytes, made in this line
    except ValueError:  # not a plain value somewhere inside
        made._data = copy.deepcopy(store._data, memo)
    return made


def _refuse(wrong: list[str]) -> None:
    if wrong:
        raise SeamError(*(diagnose("F702", sentence) for sentence in wrong))
