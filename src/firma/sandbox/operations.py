"""Create, read, update and delete of one resource as Cloud Control means them; knows no HTTP and no token."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

import jsonpatch

from firma.sandbox.calls import Services
from firma.sandbox.failure import ErrorCode, OperationError
from firma.sandbox.guards import BEFORE_CREATE, BEFORE_DELETE, refuse_used
from firma.sandbox.naming import taken
from firma.sandbox.native import CREATES, DELETES, IDENTIFIES, PHYSICAL, TOUCHES, UPDATES, understood
from firma.sandbox.readers.live import READERS, listing, read
from firma.sandbox.records import Records, Resource, Scope
from firma.sandbox.references import refuse_missing
from firma.sandbox.schema import Model, Path, Schema, get, put
from firma.sandbox.seam import Provisioners
from firma.sandbox.settling import settle

GLOBAL: Final = ("AWS::IAM::", "AWS::Route53::", "AWS::CloudFront::")
"""Services without regions: their things are seen from every region."""

_KEPT: Final[Mapping[str, frozenset[str]]] = {"AWS::Lambda::Function": frozenset({"Code"})}
"""Write-only properties whose update handler keeps the old value where the new state has none."""


class Operations:
    """The operations, for the account and region of the request that the caller runs for."""

    def __init__(
        self,
        services: Services,
        records: Records,
        provisioners: Callable[[], Awaitable[Provisioners]],
        new_id: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._services = services
        self._records = records
        self._provisioners = provisioners
        self._new_id = new_id
        self._clock = clock

    def scope(self, type_name: str) -> Scope:
        """Return where things of a type are remembered."""
        return self._services.account, "" if type_name.startswith(GLOBAL) else self._services.region

    async def supports(self, type_name: str) -> bool:
        """Whether things of a type can be made."""
        return type_name in CREATES or (await self._provisioners()).has(type_name)

    async def find(self, schema: Schema, identifier: str) -> tuple[Resource, Model] | None:
        """Return a thing and its present model, managed or not; None where it is not there. Raises ServiceError.

        A managed thing that somebody deleted is forgotten. An unmanaged one is not taken into management by being read.
        """
        scope = self.scope(schema.type_name)
        resource = self._records.resource(scope, schema.type_name, identifier)
        if schema.type_name not in READERS:
            return None if resource is None else (resource, dict(resource.model))
        key = schema.from_identifier(identifier) if resource is None else dict(resource.model)
        live = None if key is None else await read(self._services, schema.type_name, key)
        if live is None:
            if resource is not None:
                self._records.forget(scope, schema.type_name, identifier)
            return None
        if resource is not None:
            return resource, settle(schema.type_name, resource.model, live.model, live.unset)
        model = {**(key or {}), **live.model}
        if schema.identifier(model) != identifier:  # a service may find a thing under another of its names
            return None
        return self._unmanaged(schema, identifier, model), model

    def _unmanaged(self, schema: Schema, identifier: str, model: Model) -> Resource:
        physical = PHYSICAL.get(schema.type_name)
        return Resource(
            type_name=schema.type_name,
            identifier=identifier,
            physical=identifier if physical is None else physical(model),
            logical=self._new_id(),
            seed="",
            attributes={},
            model=model,
        )

    async def identifiers(self, schema: Schema) -> list[str]:
        """Return the identifiers of all there is of a type, managed or not, in no order. Raises ServiceError."""
        scope = self.scope(schema.type_name)
        found = dict.fromkeys(one.identifier for one in self._records.resources(scope, schema.type_name))
        if schema.type_name in READERS:
            for key in await listing(self._services, schema.type_name):
                identifier = schema.identifier(key)
                if identifier is not None and not _is_other_name(identifier, found):
                    found[identifier] = None
        return list(found)

    async def create(self, schema: Schema, wanted: Model) -> tuple[str, Model]:
        """Make a thing; return identifier and model. Raises OperationError, ServiceError, what a provisioner raises."""
        name = await taken(self._services, schema, wanted)
        if name is not None:
            raise OperationError(ErrorCode.ALREADY_EXISTS, f"{name} already exists")
        await refuse_missing(self._services, schema, wanted)
        guard = BEFORE_CREATE.get(schema.type_name)
        if guard is not None:
            await guard(self._services, wanted)
        resource = await self._make(schema, wanted)
        self._records.keep(self.scope(schema.type_name), resource)
        found = await self.find(schema, resource.identifier)
        if found is None:
            message = f"{resource.identifier} was made but cannot be read"
            raise OperationError(ErrorCode.GENERAL, message, resource.identifier)
        return resource.identifier, found[1]

    async def _make(self, schema: Schema, wanted: Model) -> Resource:
        logical = self._new_id()
        attributes: dict[str, Any] = {}
        native = CREATES.get(schema.type_name)
        if native is not None:
            await native(self._services, wanted)
            physical, seed = schema.identifier(wanted) or logical, ""
        else:
            provisioners = await self._provisioners()
            properties = understood(schema.type_name, copy.deepcopy(wanted))
            physical, attributes, seed = await asyncio.to_thread(
                provisioners.create, schema.type_name, logical, properties
            )
        model = self._identified(schema, physical, attributes, wanted)
        touch = TOUCHES.get(schema.type_name)
        if touch is not None:
            await touch(self._services, {}, model)
        identifier = schema.identifier(model)
        if identifier is None:
            raise OperationError(ErrorCode.GENERAL, f"{schema.type_name} was made but has no identifier: {physical}")
        return Resource(
            type_name=schema.type_name,
            identifier=identifier,
            physical=physical,
            logical=logical,
            seed=seed,
            attributes=attributes,
            model=model,
            created=self._clock(),
        )

    def _identified(
        self, schema: Schema, physical: str, attributes: Mapping[str, Any], wanted: Mapping[str, Any]
    ) -> Model:
        """Return the properties together with what the provisioner told, up to the identifier."""
        model: Model = copy.deepcopy(dict(wanted))
        for name, value in attributes.items():
            path = tuple(name.split("."))
            if path[0] in schema.properties and value is not None:
                put(model, path, value)
        identify = IDENTIFIES.get(schema.type_name)
        if identify is not None:
            model |= identify(physical, attributes, wanted)
        absent = [path for path in schema.primary if get(model, path) is None]
        if len(absent) == 1:
            put(model, absent[0], physical)
        return model

    async def update(self, schema: Schema, resource: Resource, current: Model, patch: list[Any]) -> tuple[str, Model]:
        """Change a thing in place; return its identifier and model. Raises as `create` does.

        A write-only property that the patch does not name is gone from the desired state, as on AWS, which reads the
        resource before it applies the patch.
        """
        new = self._patched(schema, current, patch)
        old, wanted = schema.without(current, schema.read_only), schema.without(new, schema.read_only)
        changed_names = {name for name in (*old, *wanted) if old.get(name) != wanted.get(name)}
        refused = schema.refusal(wanted, only=changed_names)
        if refused is not None:
            raise OperationError(ErrorCode.INVALID, refused)
        await refuse_missing(self._services, schema, {name: wanted[name] for name in changed_names if name in wanted})
        changed = await self._change(schema, resource, old, wanted)
        scope = self.scope(schema.type_name)
        if changed.identifier != resource.identifier:
            self._records.forget(scope, schema.type_name, resource.identifier)
        read_only = {name: current[name] for (name, *rest) in schema.read_only if not rest and name in current}
        self._records.keep(scope, changed.with_model({**read_only, **changed.model}))
        found = await self.find(schema, changed.identifier)
        if found is None:
            raise OperationError(ErrorCode.NOT_FOUND, f"{changed.identifier} does not exist")
        return changed.identifier, found[1]

    def _patched(self, schema: Schema, current: Model, patch: list[Any]) -> Model:
        kept = _KEPT.get(schema.type_name, frozenset())
        lost: list[Path] = [
            path for path in schema.write_only if path not in schema.create_only and path[0] not in kept
        ]
        base = schema.without(current, lost)
        try:
            new: Model = jsonpatch.apply_patch(base, patch)
        except (jsonpatch.JsonPatchException, jsonpatch.JsonPointerException, KeyError, TypeError) as error:
            raise OperationError(ErrorCode.INVALID, f"Invalid patch document: {error}") from error
        for paths, word, code in (
            (schema.create_only, "createOnlyProperties", ErrorCode.NOT_UPDATABLE),
            (schema.read_only, "readOnlyProperties", ErrorCode.NOT_UPDATABLE),
        ):
            for path in paths:
                if get(new, path) != get(base, path):
                    message = f"Invalid patch update: {word} [/properties/{'/'.join(path)}] cannot be updated"
                    raise OperationError(code, message)
        return new

    async def _change(self, schema: Schema, resource: Resource, old: Model, wanted: Model) -> Resource:
        native = UPDATES.get(schema.type_name)
        if native is not None:
            await native(self._services, old, wanted)
            return resource.with_model(wanted)
        provisioners = await self._provisioners()
        if not provisioners.can_update(schema.type_name) and old != wanted:
            message = f"The sandbox cannot update {schema.type_name} in place"
            raise OperationError(ErrorCode.GENERAL, message)
        physical, attributes, seed = await asyncio.to_thread(
            lambda: provisioners.update(
                schema.type_name,
                resource.physical,
                understood(schema.type_name, copy.deepcopy(old)),
                understood(schema.type_name, copy.deepcopy(wanted)),
                logical=resource.logical,
                attributes=dict(resource.attributes),
                seed=resource.seed,
            )
        )
        merged = {**resource.attributes, **attributes}
        model = self._identified(schema, physical, merged, wanted)
        touch = TOUCHES.get(schema.type_name)
        if touch is not None:
            await touch(self._services, old, model)
        identifier = schema.identifier(model) or resource.identifier
        return replace(resource, physical=physical, attributes=merged, seed=seed, model=model, identifier=identifier)

    async def delete(self, schema: Schema, resource: Resource, current: Model) -> None:
        """Delete a thing. Raises as `create` does."""
        guard = BEFORE_DELETE.get(schema.type_name)
        if guard is not None:
            await guard(self._services, current)
        await refuse_used(self._services, schema.type_name, resource.identifier)
        native = DELETES.get(schema.type_name)
        if native is not None:
            await native(self._services, {**current, **_declared(resource.model)})
        else:
            provisioners = await self._provisioners()
            properties = understood(schema.type_name, schema.without(current, schema.read_only))
            await asyncio.to_thread(
                provisioners.delete, schema.type_name, resource.physical, properties, resource.logical
            )
        self._records.forget(self.scope(schema.type_name), schema.type_name, resource.identifier)


def _is_other_name(identifier: str, known: Iterable[str]) -> bool:
    """Whether an identifier of several parts is another spelling of a known one: a cluster by name, or by its ARN."""
    arn, bar, _ = identifier.partition("|")
    return bool(bar) and arn.startswith("arn:") and any(one.partition("|")[0] == arn for one in known)


def _declared(model: Mapping[str, Any]) -> Model:
    """Return what a deletion must know as it was declared: what came with the thing and goes with it."""
    names = ("Policies", "ManagedPolicyArns", "Roles", "EmptyOnDelete")
    return {name: model.get(name) for name in names}
