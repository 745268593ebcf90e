"""How a type is tagged at creation: which property, as list or as map, under which names; knows no tag by name."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from firma.schemas import archive
from firma.schemas.shape import Shape, of_type

_KEYS: Final = ("Key", "key", "TagKey")
_VALUES: Final = ("Value", "value", "TagValue")


@dataclass(frozen=True, slots=True)
class TagForm:
    """The tag property in the cloud's spelling. A list holds items of `key`, `value`, `extra`; a map has no `key`."""

    attribute: str
    updatable: bool
    key: str = ""
    value: str = ""
    extra: tuple[tuple[str, Any], ...] = ()

    def merged(self, given: Any, tags: Mapping[str, str]) -> Any:
        """The property's value with some tags set; what else is in it stays, and so does its order."""
        if not self.key:
            return {**(given or {}), **dict(sorted(tags.items()))}
        kept = [item for item in given or () if self._key_of(item) not in tags]
        return kept + [{self.key: key, self.value: tags[key], **dict(self.extra)} for key in sorted(tags)]

    def parted(self, given: Any, belongs: Callable[[str], bool]) -> tuple[Any, dict[str, str]]:
        """The property's value without the tags whose key belongs elsewhere, and those tags."""
        if isinstance(given, Mapping):
            rest = {key: value for key, value in given.items() if not belongs(key)}
            return rest, {key: str(value) for key, value in given.items() if belongs(key)}
        items = list(given or ())
        taken = {self._key_of(item): str(item.get(self.value, "")) for item in items if belongs(self._key_of(item))}
        return [item for item in items if not belongs(self._key_of(item))], taken

    def _key_of(self, item: Any) -> str:
        return str(item.get(self.key, "")) if isinstance(item, Mapping) else ""


@functools.cache
def tag_form(type_name: str) -> TagForm | None:
    """How a type is tagged; None where a creation cannot tag, or only in a form that we do not know."""
    tagging = archive.load(type_name).get("tagging", {})
    steps = tagging.get("tagProperty", "").split("/")[2:]
    if not tagging.get("taggable") or tagging.get("tagOnCreate") is False or len(steps) != 1:
        return None
    place = of_type(type_name).fields.get(steps[0])
    if place is None:
        return None
    updatable = tagging.get("tagUpdatable") is not False
    if place.item is not None:
        return _list_form(steps[0], place.item, updatable=updatable)
    return None if place.fields else TagForm(steps[0], updatable)


def _list_form(attribute: str, item: Shape, *, updatable: bool) -> TagForm | None:
    key = next((name for name in _KEYS if name in item.fields), "")
    value = next((name for name in _VALUES if name in item.fields), "")
    rest = sorted(item.required - {key, value})
    if not key or not value or any(item.fields[name].types != {"boolean"} for name in rest):
        return None
    return TagForm(attribute, updatable, key, value, tuple((name, False) for name in rest))
