"""Makes docs/reference/api.md from the public names of `firma`; `--check` only compares. Knows headings, no prose."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import firma
from firma.core.model.schema import Attribute
from firma.program import options
from firma.program.resource import Resource
from firma.providers import own

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "api.md"

GROUPS: dict[str, tuple[str, ...]] = {
    "A stack": ("stack", "Settings", "Outputs", "upstream"),
    "Resources": ("Resource", "Component", "defaults", "provider", "Provider"),
    "Late values": ("each", "every", "by_key", "one", "ephemeral"),
    "Look-ups": ("lookup",),
    "Text with references": (
        "later",
        "part",
        "item",
        "key",
        "json",
        "yaml",
        "base64",
        "sha256",
        "cidr",
        "dedent",
        "raw",
    ),
    "Policies": ("allow", "trust"),
    "Files and secrets": ("asset", "Asset", "secret", "secret_env", "Password", "SecretRef"),
    "Built-in resources": ("Data", "File", "Command", "RandomId"),
    "Resource types of your own": ("OwnResource", "given", "computed"),
    "Types for annotations": ("Ref", "Int", "Number", "Bool"),
    "Tests": ("evaluate_here",),
    "Errors": ("ProgramError", "UnknownValueError", "DamagedReferenceError", "ImpureProgramError"),
}
"""Heading -> names, in the order of the page. Every public name stands in one group."""

UNIONS = {
    "Int": "`int | Ref[int]`: for a helper of yours that takes a number which may not be known yet.",
    "Number": "`float | Ref[float] | Ref[int]`.",
    "Bool": "`bool | Ref[bool]`.",
}

HEAD = """\
# Authoring API

Made by `scripts/docs` from the code; do not edit. Everything here is a name of `import firma`. Types of AWS are in
`firma.aws`, a module for each service; `help()` on a type lists its properties:

    python -c 'from firma.aws import sqs; print(sqs.Queue.__doc__)'

"""


class Plain(str):
    """An annotation that is written without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return str(self)


def signature(name: str, thing: Any) -> str:
    """Return how a thing is called. What only type checkers are told (`kw_only`, `init`) is left out."""
    if inspect.isclass(thing) and (issubclass(thing, Exception) or name in ("Settings", "Outputs")):
        return f"class firma.{name}"
    found = inspect.signature(thing)
    parameters = [
        p.replace(annotation=Plain(p.annotation) if isinstance(p.annotation, str) else p.annotation)
        for p in found.parameters.values()
        if p.name not in ("kw_only", "init")
    ]
    gives = found.return_annotation
    gives = Plain(gives) if isinstance(gives, str) and gives != "None" else inspect.Signature.empty
    text = str(found.replace(parameters=parameters, return_annotation=gives)).replace("= Ellipsis", "= ...")
    return f"{'class ' if inspect.isclass(thing) else ''}firma.{name}{text}"


def paragraphs(thing: Any) -> Iterator[str]:
    """Yield the paragraphs of a docstring as Markdown; `Raises:` becomes a list."""
    text = inspect.getdoc(thing) or ""
    prose, _, raises = text.partition("Raises:\n")
    yield from (" ".join(part.split()) for part in prose.split("\n\n") if part.strip())
    if raises:
        yield "**Raises** " + " ".join(raises.split())


def properties(schema: Any) -> Iterator[str]:
    """Yield a table of a built-in type's properties."""
    yield "| property | what | |"
    yield "| --- | --- | --- |"
    for name, attribute in schema.attributes.items():
        yield f"| `{name}` | {attribute.kind.value} | {', '.join(marks(attribute))} |"


def marks(attribute: Attribute) -> Iterator[str]:
    """Yield what is special about a property."""
    if attribute.required:
        yield "required"
    if attribute.create_only:
        yield "a change replaces it"
    if attribute.read_only:
        yield "known after apply"
    if attribute.sensitive:
        yield "sensitive"


def entry(name: str) -> Iterator[str]:
    """Yield the lines of one public name."""
    yield from (f"### {name}", "")
    if name in UNIONS:
        yield from (UNIONS[name], "")
        return
    thing = getattr(firma, name)
    is_resource = inspect.isclass(thing) and issubclass(thing, Resource)
    schema = getattr(thing, "schema", None) if is_resource else None
    if schema is not None:
        yield from ("```python", f'firma.{name}("name", /, **properties, **options)', "```", "")
    else:
        yield from ("```python", signature(name, thing), "```", "")
    for paragraph in paragraphs(thing):
        yield from (paragraph, "")
    if schema is not None:
        yield from (*properties(schema), "")
    if name == "Resource":
        yield from resource_options()


def resource_options() -> Iterator[str]:
    """Yield the options that every resource takes."""
    yield from ("#### Options of every resource", "")
    yield from (" ".join((inspect.getdoc(options.Options) or "").partition("\n")[0].split()), "")
    yield from ("| option | type | |", "| --- | --- | --- |")
    text = " ".join((inspect.getdoc(options.Options) or "").split())
    for name, kind in options.Options.__annotations__.items():
        found = re.search(rf"`{name}`: (.*?)(?=\. `\w+`: |\.$)", text)
        if found is None:
            raise SystemExit(f"the docstring of Options does not say what `{name}` is")
        plain = str(getattr(kind, "__forward_arg__", kind)).replace("|", "\\|")
        yield f"| `{name}` | `{plain}` | {found[1]} |"
    yield ""


def own_errors() -> Iterator[str]:
    """Yield what a provider of one's own may raise or see."""
    yield from (
        "## For providers of your own",
        "",
        "From `firma.providers.own`: [the page](../concepts/own-provider.md).",
    )
    yield ""
    for name in own.__all__:
        yield from (f"### {name}", "", *(line for p in paragraphs(getattr(own, name)) for line in (p, "")))


def page() -> str:
    """Return the page. Raises SystemExit where a public name stands in no group."""
    grouped = [name for names in GROUPS.values() for name in names]
    missing = sorted(set(firma.__all__) - {"__version__"} - set(grouped))
    unknown = sorted(set(grouped) - set(firma.__all__))
    if missing or unknown or len(grouped) != len(set(grouped)):
        raise SystemExit(f"groups of scripts/api_reference.py: missing {missing}, unknown {unknown}, or doubled")
    lines = [HEAD.rstrip("\n"), ""]
    for heading, names in GROUPS.items():
        lines += [f"## {heading}", ""]
        for name in names:
            lines += entry(name)
    lines += own_errors()
    return "\n".join(lines).rstrip("\n") + "\n"


def main() -> int:
    """Write the page, or say that it is not up to date."""
    text = page()
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    if "--check" in sys.argv[1:]:
        print("not up to date: docs/reference/api.md")
        return 1
    PAGE.write_text(text, encoding="utf-8")
    print("written: docs/reference/api.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
