"""The two spellings of a name, the cloud's and the author's, and the way between them; knows no value's meaning.

Types: `AWS::S3::Bucket` is `aws.s3.Bucket`. Properties: `VersioningConfiguration` is `versioning_configuration`. The
way back is through the schema's own names, never by rule, so it is exact. Only names that a schema gives are
translated: keys of free-form documents (a policy), of maps (tags by key) and names that the schema does not know stay
as they are.
"""

from __future__ import annotations

import functools
import keyword
import re
from collections.abc import Mapping
from typing import Any, Final

from firma.schemas import archive
from firma.schemas.shape import Shape, of_type

# Words with capitals inside. Without this list `IPv6Address` would be `i_pv6_address`. These names are what authors
# write, so a word may be added only where no existing name changes.
_WORDS: Final = re.compile(
    r"OAuth|I[Pp][Vv](?=\d)|IoT|FSx|[KMGT]iB|DynamoDB|GraphQL|V[Cc][Pp][Uu]|MySQL|PostgreSQL|NoSQL|MongoDB|MariaDB|DocumentDB"
    r"|DocDB|GitHub|GitLab|LoRaWAN|XRay|SaaS|ETag|IdC(?=[A-Z])|DDoS|RStudio|QnA|AWS(?=KMS)"
)
_PLURAL: Final = re.compile(r"([A-Z]{2,})s(?![a-z])")  # `CallbackURLs`, `CNAMEs`, `StorageSizeInGBs`
_EDGE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@functools.cache
def snake(name: str) -> str:
    """The author's spelling of one property name; a Python keyword gets an underscore at its end (`from_`)."""
    spaced = _PLURAL.sub(
        lambda found: f"{found[1].capitalize()}s", _WORDS.sub(lambda found: found[0].capitalize(), name)
    )
    spelt = _EDGE.sub("_", spaced).lower()
    return f"{spelt}_" if keyword.iskeyword(spelt) else spelt


def resource_type(type_name: str) -> str:
    """The author's spelling of a type: `aws.s3.Bucket` for `AWS::S3::Bucket`; says nothing of whether it exists."""
    vendor, service, kind = type_name.split("::")
    return f"{vendor.lower()}.{service.lower()}.{kind}"


@functools.cache
def _types() -> Mapping[str, str]:
    return {resource_type(name): name for name in archive.type_names()}


def cloud_type(resource: str) -> str:
    """The cloud's spelling of a type: `AWS::S3::Bucket` for `aws.s3.Bucket`.

    Raises:
        UnknownTypeError: no such type is in the archive.
    """
    found = _types().get(resource)
    if found is None:
        raise archive.UnknownTypeError(resource)
    return found


def resource_types() -> tuple[str, ...]:
    """Every type of the archive in the author's spelling, sorted by the cloud's."""
    return tuple(_types())


def fields(shape: Shape) -> Mapping[str, str]:
    """An object's property names: the author's spelling to the cloud's."""
    return {snake(name): name for name in shape.fields}


def to_camel(type_name: str, properties: Mapping[str, Any]) -> dict[str, Any]:
    """A resource's properties as the cloud wants them, from the author's.

    `type_name` is the cloud's. Raises `UnknownTypeError`.
    """
    translated: dict[str, Any] = _to_camel(of_type(type_name), properties)
    return translated


def _to_camel(shape: Shape | None, value: Any) -> Any:
    if shape is None:
        return value
    if isinstance(value, Mapping):
        known = fields(shape)
        return {
            known.get(name, name): _to_camel(shape.fields[known[name]] if name in known else shape.value, inner)
            for name, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_to_camel(shape.item, inner) for inner in value]
    return value


def path_to_snake(type_name: str, pointer: str) -> tuple[str, ...]:
    """A schema's property path in the author's spelling: `/properties/Code/ImageUri` is `("code", "image_uri")`.

    A step `*` stands for any item of a list, as it does in the schemas. Raises `UnknownTypeError`.
    """
    at: Shape | None = of_type(type_name)
    steps: list[str] = []
    for step in pointer.split("/")[2:]:
        if step == "*":
            at = at.item if at else None
            steps.append(step)
            continue
        if at and step not in at.fields and at.item:  # some paths leave out the `*`
            at = at.item
        known = at.fields.get(step) if at else None
        steps.append(snake(step) if known else step)
        at = known
    return tuple(steps)
