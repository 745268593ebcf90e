"""The types of the simulated cloud: what each can and cannot do, and their schemas; knows no thing.

Personality `cc` is like Cloud Control: tokens with a life, asynchronous operations, reads that lag behind writes.
Personality `tf` is like a Terraform provider: planned values with unknowns, private bytes, schema versions, no tokens,
an error together with partial state.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from firma.core.model.schema import Attribute, Kind, Mode, NameRule, Owned, Recovery, TypeSchema

TF_VERSION = 1
"""Schema version of the tf-like types. In version 0 the attribute `v` was called `value`."""


KEPT = "notes"
"""The attribute of cc-like types that an update leaves as it is where it does not give it, as most of a cloud's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Times of the simulated cloud, in milliseconds."""

    call_max_ms: int = 20_000
    """Longest time between sending a request and its effect, while the sender lives."""
    lag_ms: int = 6_000
    """Longest time until an effect is visible to reads."""
    token_life_ms: int = 120_000


DEFAULT_TIMES = Times()


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeSpec:
    """What a type can do. `strict`: deletion is refused while another thing refers to it."""

    type: str
    modes: tuple[Mode, ...]
    conditional: bool = False
    named: bool = False
    strict: bool = False
    refs_create_only: bool = False
    tagged: bool = True
    listed: bool = True
    owns: str = ""
    """The type of things that belong to one of this type where they name it in their `refs`."""
    call_max_ms: int = 0
    """Longest call where it differs from that of the cloud."""

    @property
    def is_tf(self) -> bool:
        """Whether the type is tf-like."""
        return self.type.startswith("sim.tf.")


TYPES: Mapping[str, TypeSpec] = {
    spec.type: spec
    for spec in (
        TypeSpec(type="sim.cc.Plain", modes=(Mode.TOKEN, Mode.FIND), owns="sim.cc.Only"),
        TypeSpec(type="sim.cc.Only", modes=(Mode.TOKEN,), tagged=False),
        TypeSpec(type="sim.cc.Named", modes=(Mode.TOKEN, Mode.FIND), named=True, strict=True),
        TypeSpec(type="sim.cc.Etag", modes=(Mode.TOKEN, Mode.FIND), conditional=True, refs_create_only=True),
        TypeSpec(type="sim.tf.Tag", modes=(Mode.FIND,), strict=True, owns="sim.tf.List"),
        TypeSpec(type="sim.tf.Etag", modes=(Mode.FIND,), conditional=True, named=True),
        TypeSpec(type="sim.tf.List", modes=(Mode.LIST,), tagged=False),
        TypeSpec(type="sim.tf.None", modes=(), tagged=False, refs_create_only=True, listed=False),
    )
}

"""The types that simulations use: each has another way to be recovered, or none."""

TIMED_CALL_MS_MAX = 3_600_000
"""Longest call of a timed type, in milliseconds: far beyond the longest of their log-normal durations."""

TIMED_TYPES: Mapping[str, TypeSpec] = {
    f"sim.aws.{name}": TypeSpec(type=f"sim.aws.{name}", modes=(Mode.TOKEN, Mode.FIND), call_max_ms=TIMED_CALL_MS_MAX)
    for name in (
        "Network",
        "Subnet",
        "Role",
        "Bucket",
        "Queue",
        "Function",
        "Service",
        "Balancer",
        "Database",
    )
}
"""Types like `sim.cc.Plain` that differ in how long they take (see `latency`): for measuring schedules."""

ALL_TYPES: Mapping[str, TypeSpec] = {**TYPES, **TIMED_TYPES}


def schema_of(spec: TypeSpec, times: Times = DEFAULT_TIMES) -> TypeSchema:
    """Return the schema of a type under these times."""
    attributes = {
        "v": Attribute(kind=Kind.NUMBER),
        "k": Attribute(kind=Kind.NUMBER, create_only=True),
        "refs": Attribute(kind=Kind.LIST, element=Attribute(kind=Kind.TEXT), create_only=spec.refs_create_only),
        "id": Attribute(kind=Kind.TEXT, read_only=True),
        "arn": Attribute(kind=Kind.TEXT, read_only=True),
    }
    if spec.tagged:
        attributes["tags"] = Attribute(kind=Kind.MAP, element=Attribute(kind=Kind.TEXT))
    if not spec.is_tf:
        attributes[KEPT] = Attribute(kind=Kind.MAP, element=Attribute(kind=Kind.TEXT))
    if spec.named:
        attributes["name"] = Attribute(kind=Kind.TEXT, required=True, create_only=True)
    return TypeSchema(
        type=spec.type,
        version=TF_VERSION if spec.is_tf else 0,
        attributes=attributes,
        create_only=tuple((name,) for name, attribute in attributes.items() if attribute.create_only),
        read_only=(("id",), ("arn",)),
        recovery=Recovery(
            modes=spec.modes,
            token_life_ms=times.token_life_ms if Mode.TOKEN in spec.modes else 0,
            call_max_ms=spec.call_max_ms or times.call_max_ms,
            lag_ms=times.lag_ms,
        ),
        name=NameRule(attribute="name") if spec.named else None,
        tags="tags" if spec.tagged else "",
        refuses_deletion_while_used=spec.strict,
        conditional=spec.conditional,
        identifier_is_name=spec.named,
        planned=spec.is_tf,
        provider="sim",
        service=spec.type,
        source="firma.providers.sim 1",
        owns=(Owned(type=spec.owns, parent=(("refs", "id"),)),) if spec.owns else (),
    )
