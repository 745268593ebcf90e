"""Questions to the cloud: one thing, all of a type, those with a tag, the one that is described; changes nothing."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, TypeVar

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Child, Thing
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.schema import Owned
from firma.core.model.value import EMPTY, Map
from firma.providers.aws import border, trail
from firma.providers.aws.calls import Calls, CloudError
from firma.providers.aws.problems import NOT_FOUND, TROUBLES, is_temporary, raised
from firma.schemas import archive, names, owned
from firma.schemas.types import name_rule

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]

AGAIN_MS: Final = (250, 500, 1_000, 2_000, 4_000)
"""Pauses before a question is asked again that was throttled or not answered."""

UNSEEN_MS: Final = (100, 300, 600, 1_000, 2_000, 3_000, 3_000)
"""Pauses before a thing that was made just now is looked for again; as many as fit the configured `visible_ms`."""

NAMED_MAX: Final = 5
"""How many identifiers a message names."""


class Reader:
    """Asks patiently: throttled and unanswered questions are asked again, a few times."""

    def __init__(self, cloud: Calls, sleep: Sleep, visible_ms: int) -> None:
        self._cloud, self._sleep, self._visible_ms = cloud, sleep, visible_ms

    async def ask(self, what: str, question: Callable[[], Awaitable[T]]) -> T:
        """The answer. Raises TemporaryError or PermanentError, or CloudError where the thing is not there."""
        for pause in (*AGAIN_MS, None):
            try:
                return await question()
            except TROUBLES as trouble:
                if isinstance(trouble, CloudError) and trouble.code == NOT_FOUND:
                    raise
                if pause is None or not is_temporary(trouble):
                    raise raised(what, trouble) from trouble
                await self._sleep(pause / 1000)
        raise RuntimeError("the last pause ends the loop. This is a bug in Firma.")

    async def one(self, type_name: str, identifier: str, sent: Map = EMPTY) -> Thing | None:
        """The thing of an identifier, or None. Raises TemporaryError or PermanentError."""
        try:
            text = await self.ask(
                f"read of {names.resource_type(type_name)} {identifier}",
                lambda: self._cloud.get(type_name, identifier),
            )
        except CloudError:
            return None
        return border.from_cloud(type_name, identifier, border.loads(text), sent=sent)

    async def new(self, type_name: str, identifier: str, sent: Map) -> Thing | None:
        """The thing that was made or changed just now: looked for again while it is not visible yet."""
        waited_ms = 0
        for pause_ms in UNSEEN_MS:
            found = await self.one(type_name, identifier, sent)
            if found is not None or waited_ms + pause_ms > self._visible_ms:
                return found
            await self._sleep(pause_ms / 1000)
            waited_ms += pause_ms
        return await self.one(type_name, identifier, sent)

    async def all(self, type_name: str) -> tuple[Thing, ...]:
        """All things of a type that are visible, each read whole: a list often shows a part only."""
        author = names.resource_type(type_name)
        if "list" not in archive.load(type_name).get("handlers", {}):
            raise PermanentError(diagnose("F651", f"{author} cannot be listed through Cloud Control", value=author))
        try:
            listed = await self.ask(f"list of {author}", lambda: self._cloud.list(type_name))
        except CloudError:
            return ()
        things = await asyncio.gather(*(self.one(type_name, identifier) for identifier in listed))
        return tuple(thing for thing in things if thing is not None)

    async def children(self, type_name: str, thing: Thing) -> tuple[Child, ...]:
        """Things of their own that a thing owns. What cannot be listed by its owner is left out: nobody can look."""
        found: list[Child] = []
        for rule in owned.OWNS.get(type_name, ()):
            if not rule.attribute:
                child_type = names.cloud_type(rule.type)
                if "list" in archive.load(child_type).get("handlers", {}):
                    things = await self._owned(child_type, rule, thing)
                    found += [Child(type=rule.type, thing=one) for one in things]
        return tuple(found)

    async def _owned(self, child_type: str, rule: Owned, owner: Thing) -> list[Thing]:
        wanted = {child: owner.attributes.get(own) for child, own in rule.parent}
        if not all(isinstance(value, str) for value in wanted.values()):
            return []
        schema = archive.load(child_type)["handlers"]["list"].get("handlerSchema")
        model = border.dumps(names.to_camel(child_type, wanted)) if schema else ""
        what = f"list of {rule.type} of {owner.identifier}"
        try:
            listed = await self.ask(what, lambda: self._cloud.list(child_type, model))
        except CloudError:
            return []
        seen = await asyncio.gather(*(self.one(child_type, identifier) for identifier in listed))
        return [one for one in seen if one is not None and _belongs(one, wanted) and not _is_of_the_cloud(one)]

    async def audit(self, type_name: str, thing: Thing, since_ms: int) -> tuple[AuditEvent, ...] | None:
        """Calls that name a thing; None where CloudTrail may not be asked."""
        events: list[Mapping[str, Any]] = []
        for name in trail.names_of(type_name, thing):
            ask = functools.partial(self._cloud.trail_of, name, since_ms)
            try:
                events += await self.ask(f"audit log of {name}", ask)
            except (CloudError, PermanentError):
                return None
        return trail.told(events)

    async def tagged(self, type_name: str, tags: Map) -> tuple[Thing, ...]:
        """Visible things whose engine's tags hold all of these; None stands for any value."""
        if not tags:
            return ()
        return tuple(thing for thing in await self.all(type_name) if _carries(thing.tags, tags))

    async def described(self, type_name: str, inputs: Map) -> Map:
        """The attributes of the one thing that inputs describe.

        `identifier`, or all of the identifier's attributes, is one read; anything else compares with every thing of
        the type.

        Raises:
            PermanentError: F621, nothing is like that; F621, several are.
        """
        author = names.resource_type(type_name)
        identifier = _identifier(type_name, inputs)
        if identifier:
            thing = await self.one(type_name, identifier)
            found = [] if thing is None else [thing]
        else:
            wanted = _spelt(type_name, inputs)
            found = [thing for thing in await self.all(type_name) if _matches(thing.attributes, wanted)]
        told = ", ".join(f"{name} = {value!r}" for name, value in sorted(inputs.items()))
        if not found:
            raise PermanentError(diagnose("F621", f"{author} with {told}: nothing is like that", value=told))
        if len(found) > 1:
            shown = ", ".join(thing.identifier for thing in found[:NAMED_MAX])
            raise PermanentError(diagnose("F621", f"{author} with {told}: {len(found)} are: {shown}", value=told))
        return found[0].attributes


def _identifier(type_name: str, inputs: Map) -> str:
    """The identifier that the inputs give, whole; empty where they describe instead."""
    spelt = _spelt(type_name, inputs)
    if set(spelt) == {"identifier"} and "identifier" not in _attributes(type_name):
        return str(spelt["identifier"])
    primary = [names.path_to_snake(type_name, pointer) for pointer in archive.load(type_name)["primaryIdentifier"]]
    if {path[0] for path in primary} != set(spelt) or any(len(path) > 1 for path in primary):
        return ""
    return "|".join(str(spelt[path[0]]) for path in primary)


def _spelt(type_name: str, inputs: Map) -> dict[str, object]:
    """Inputs by attribute; `name` is the attribute that names the type's things."""
    rule = name_rule(type_name)
    known = _attributes(type_name)
    return {
        (rule.attribute if name == "name" and name not in known and rule is not None else name): value
        for name, value in inputs.items()
    }


def _attributes(type_name: str) -> frozenset[str]:
    return frozenset(names.snake(name) for name in archive.load(type_name)["properties"])


def _matches(attributes: Map, wanted: dict[str, object]) -> bool:
    for name, value in wanted.items():
        shown = attributes.get(name)
        if isinstance(value, tuple) and isinstance(shown, tuple):
            if not all(item in shown for item in value):
                return False
        elif shown != value:
            return False
    return True


def _belongs(thing: Thing, wanted: Mapping[str, object]) -> bool:
    """Whether a listed thing is the owner's: handlers that take no model list everybody's."""
    return all(
        _is_below(thing.identifier, str(value))
        if name not in thing.attributes
        else str(thing.attributes[name]).rpartition(":")[2] == str(value).rpartition(":")[2]
        for name, value in wanted.items()
    )


def _is_below(identifier: str, owner: str) -> bool:
    """Whether an ARN is of something below another one: `…:listener-rule/app/a/b/c` of `…:listener/app/a/b`."""
    child, parent = identifier.partition("/"), owner.partition("/")
    return not (child[1] and parent[1]) or child[2].startswith(f"{parent[2]}/")


def _is_of_the_cloud(thing: Thing) -> bool:
    """Whether AWS made it together with its owner: a table's own route, a listener's last rule."""
    return thing.attributes.get("gateway_id") == "local" or thing.attributes.get("is_default") is True


def _carries(tags: Map, wanted: Map) -> bool:
    return all(key in tags and (value is None or str(value) == tags[key]) for key, value in wanted.items())
