"""Makes the typed stubs of AWS resource types, one module a service, from their schemas; knows no run time.

What a stub says must be what the run time does, so kinds and spellings come from `firma.schemas`, as they do there.
"""

import keyword
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from firma.core.model.schema import Kind
from firma.schemas import attributes, names
from firma.schemas.shape import Shape, shape

FOLDER = Path(__file__).resolve().parent.parent / "src" / "firma" / "aws"
TITLE = '"""Resource types of AWS {service}. Made by scripts/schemas: do not edit."""'
IMPORTS = (
    ("collections.abc", ("Mapping", "Sequence")),
    ("typing", ("Any", "Final", "Literal", "NotRequired", "TypedDict", "Unpack", "final")),
    ("typing_extensions", ("deprecated",)),
    ("firma.aws._inputs", ("AssetContent", "Bool", "Int", "Number", "Options", "Ref", "SecretText", "Texts")),
)
MODULE = '''"""Resource types of AWS {service}; the stub beside this has their types."""

from firma.aws._synthesis import members

__getattr__, __dir__ = members(__name__, "{service}")
'''
GIVEN = {Kind.TEXT: "str", Kind.INTEGER: "Int", Kind.NUMBER: "Number", Kind.FLAG: "Bool"}
READ = {Kind.TEXT: "str", Kind.INTEGER: "Ref[int]", Kind.NUMBER: "Ref[float]", Kind.FLAG: "Ref[bool]"}
# Names that the class itself has, with another meaning: the class gives its own, an instance the attribute.
HIDDEN = frozenset({"schema", "type_name"})
HIDING = "  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]"
ELSEWHERE = "AWS offers it through other interfaces only, not Cloud Control"
JSON = {"string": "str", "integer": "Int", "number": "Number", "boolean": "Bool", "array": "Sequence[Any]"}
SHADOWS = re.compile(r"\b(str|list|tuple|int|float|bool)\b(?!:)")
PROSE_MAX = 140


def build(originals: Mapping[str, Any], folder: Path) -> int:
    """Write a stub and a module for each service into a folder; the number of services."""
    folder.mkdir(parents=True, exist_ok=True)
    services: dict[str, list[str]] = defaultdict(list)
    for type_name in originals:
        services[type_name.split("::")[1]].append(type_name)
    files: dict[str, str] = {}
    for service, type_names in sorted(services.items()):
        parts = [part for name in sorted(type_names) for part in ResourceStub(name, originals[name]).parts()]
        files[f"{module_name(service)}.pyi"] = stub(service, parts)
        files[f"{module_name(service)}.py"] = MODULE.format(service=service)
    for gone in folder.glob("[!_]*.py*"):
        gone.unlink()
    for name, text in files.items():
        (folder / name).write_text(text)
    return len(services)


def differences(built: Path, committed: Path) -> tuple[str, ...]:
    """What a fresh build has otherwise than the committed one, a line each."""
    new, old = (
        {file.name: file.read_text() for file in folder.glob("[!_]*.py*") if file.is_file()}
        for folder in (built, committed)
    )
    return tuple(
        f"{name}: differs from a fresh build" for name in sorted({*new, *old}) if new.get(name) != old.get(name)
    )


def stub(service: str, parts: list[str]) -> str:
    """The text of one service's stub, which imports what it uses and nothing else."""
    body = "\n".join(parts)
    used = set(re.findall(r"\w+", body))
    lines = [
        f"from {module} import {', '.join(wanted)}"
        for module, found in IMPORTS
        if (wanted := [name for name in found if name in used])
    ]
    if clash := {name for _, found in IMPORTS for name in found} & set(re.findall(r"^class (\w+)", body, re.MULTILINE)):
        raise RuntimeError(f"{service} has types that are called as our own imports: {sorted(clash)}")
    lines.append("from firma.program.resource import Resource as _Resource")
    builtins = ["import builtins"] if "builtins" in used else []
    return "\n".join([TITLE.format(service=service), "", *builtins, *lines, "", body])


def module_name(service: str) -> str:
    """The module of a service: its name in lower case, with an underscore where that is a Python keyword."""
    lower = service.lower()
    return f"{lower}_" if keyword.iskeyword(lower) else lower


def prose(text: object) -> str:
    """The first sentence of a description as a docstring's content; empty where there is none."""
    if not isinstance(text, str):
        return ""
    plain = re.sub(r"<[^>]*>|``?", "", " ".join(text.split())).replace("\\", "/").replace('"', "'")
    sentence = re.split(r"(?<=[.!?]) ", plain, maxsplit=1)[0]
    return sentence if len(sentence) <= PROSE_MAX else sentence[: PROSE_MAX - 1].rsplit(" ", 1)[0] + "…"


class ResourceStub:
    """One resource type: dictionaries for what is given, classes for what is read, and its own class."""

    def __init__(self, type_name: str, original: Mapping[str, Any]) -> None:
        self.type_name, self.original = type_name, original
        self.shape = shape(original, original)
        self.label = names.resource_type(type_name).rsplit(".", 1)[1]
        self.flags = attributes.flags(type_name)
        self.made: dict[str, str] = {}
        self.labels: dict[tuple[str, tuple[int, ...]], str] = {}

    def parts(self) -> Iterator[str]:
        """The classes of this type, those that it needs first."""
        own = self._own()
        yield from self.made.values()
        yield own

    def _own(self) -> str:
        required: list[str] = []
        optional: list[str] = []
        members: list[str] = []
        for name, inner in self.shape.fields.items():
            spelt = names.snake(name)
            if (name,) not in self.flags.read_only:
                needed = name in self.shape.required
                annotation = self.given(inner, name, (name,))
                (required if needed else optional).append(f"        {spelt}: {annotation}{'' if needed else ' = ...'},")
            read = f"Final[Any]{HIDING}" if spelt in HIDDEN else f"Final[{self.read(inner, name)}]"
            members.append(f"    {spelt}: {read}")
            if said := prose(inner.first("description")):
                members.append(f'    """{said}"""')
        provisionable = "create" in self.original.get("handlers", {})
        lines = [
            *(
                []
                if provisionable
                else ['@deprecated("AWS offers it through other interfaces only, not Cloud Control")']
            ),
            "@final",
            f"class {self.label}(_Resource):",
            f'    """{prose(self.original.get("description")) or self.type_name}"""',
            "    def __init__(",
            "        self,",
            "        _name: str,",
            "        /,",
            *(["        *,"] if required or optional else []),
            *required,
            *optional,
            "        **_options: Unpack[Options],",
            "    ) -> None: ...",
            *members,
        ]
        return _unshadowed([names.snake(name) for name in self.shape.fields], "\n".join(lines) + "\n")

    def given(self, place: Shape, hint: str, path: tuple[str, ...]) -> str:
        """The annotation of a parameter or of a dictionary's key."""
        values = place.first("enum")
        if values and all(isinstance(value, str | int) for value in values):
            return f"Literal[{', '.join(map(_quoted, dict.fromkeys(values)))}]"
        kind = attributes.kind_of(place)
        if kind is Kind.TEXT and attributes.is_secret(path[-1]):
            return "SecretText"
        if kind in GIVEN:
            return GIVEN[kind]
        text = " | str" if "string" in place.types else ""
        match kind:
            case Kind.LIST:
                item = self.given(place.item, f"{hint}Item", (*path, "*")) if place.item else "Any"
                return "Texts" if item == "str" else f"Sequence[{item}]"
            case Kind.MAP:
                value = self.given(place.value, f"{hint}Value", (*path, "*")) if place.value else "Any"
                return f"Mapping[str, {value}]"
            case Kind.OBJECT:
                content = " | AssetContent" if {"S3Bucket", "S3Key"} <= set(place.fields) else ""
                return self._dictionary(place, place.name or hint, path) + content
            case Kind.DOCUMENT:
                inner = self._dictionary(place, place.name or hint, path) if place.fields else "Mapping[str, Any]"
                return inner + text
            case _:
                known = [JSON.get(told, "Mapping[str, Any]") for told in sorted(place.types)]
                return " | ".join(known) or "Any"

    def read(self, place: Shape, hint: str) -> str:
        """The annotation of an attribute: a reference of some kind."""
        kind = attributes.kind_of(place)
        if kind in READ:
            return READ[kind]
        match kind:
            case Kind.LIST:
                item = attributes.kind_of(place.item) if place.item else Kind.ANY
                return "list[str]" if item is Kind.TEXT else "list[Any]"
            case Kind.OBJECT:
                return self._class(place, place.name or hint)
            case _:
                return "Any"

    def _dictionary(self, place: Shape, name: str, path: tuple[str, ...]) -> str:
        label, new = self._label(f"{self.label}_{_word(name)}", place)
        if new:
            self.made[label] = ""
            lines = []
            for field, inner in place.fields.items():
                if (*path, field) not in self.flags.read_only:
                    annotation = self.given(inner, f"{name}{_word(field)}", (*path, field))
                    needed = annotation if field in place.required else f"NotRequired[{annotation}]"
                    lines.append(f"    {names.snake(field)}: {needed}")
            body = "\n".join(lines) or "    pass"
            spelt = [names.snake(field) for field in place.fields]
            self.made[label] = _unshadowed(spelt, f"class {label}(TypedDict):\n{body}\n")
        return label

    def _class(self, place: Shape, name: str) -> str:
        label, new = self._label(f"{self.label}_{_word(name)}_Read", place)
        if new:
            self.made[label] = ""
            spelt = [names.snake(field) for field in place.fields]
            lines = [
                f"    {names.snake(field)}: Final[{self.read(inner, f'{name}{_word(field)}')}]"
                for field, inner in place.fields.items()
            ]
            self.made[label] = _unshadowed(spelt, "\n".join(["@final", f"class {label}:", *lines]) + "\n")
        return label

    def _label(self, wanted: str, place: Shape) -> tuple[str, bool]:
        """A class name for a place, and whether the class has still to be written; one definition is one class."""
        key = (wanted, tuple(sorted(id(node) for node in place.alternatives)))
        if key in self.labels:
            return self.labels[key], False
        taken = set(self.labels.values())
        label, number = wanted, 2
        while label in taken:
            label, number = f"{wanted}{number}", number + 1
        self.labels[key] = label
        return label, True


def _word(name: str) -> str:
    return re.sub(r"\W", "", name[:1].upper() + name[1:])


def _quoted(value: str | int) -> str:
    return f'"{value}"' if isinstance(value, str) and '"' not in value and "\\" not in value else repr(value)


def _unshadowed(fields: list[str], text: str) -> str:
    """A class whose own fields are called `list` or `str` names the builtins in full; stubs look there first."""
    hidden = {"str", "list", "tuple", "int", "float", "bool"} & set(fields)
    if not hidden:
        return text
    return SHADOWS.sub(lambda found: f"builtins.{found[0]}" if found[0] in hidden else found[0], text)
