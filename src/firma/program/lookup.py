"""Look-ups of what is there already, and outputs of units elsewhere; knows no provider and no ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeVar

from firma.core.model.address import Address
from firma.core.model.digest import digest_value
from firma.core.model.node import Lookup
from firma.core.model.value import Map
from firma.program.collect import Sink, collect
from firma.program.evaluation import current
from firma.program.instance import provider_of
from firma.program.problem import author_place, mistake
from firma.program.resource import Resource

R = TypeVar("R", bound=Resource)
_DIGITS: Final = 10
"""Hex digits of the query's digest in a look-up's name: two queries of one unit collide once in 10^12."""


def lookup(kind: type[R], /, **query: Any) -> R:
    """Return the one thing in the cloud that a query describes, typed like its resource.

    Such as `lookup(s3.Bucket, bucket_name="x")`. Its attributes are references; the answer is pinned in
    `lookups.lock`. The same query twice is one look-up.

    Raises:
        ProgramError: it is no resource class (F115), or a value of the query is none.
    """
    evaluation, state = current()
    if not (isinstance(kind, type) and issubclass(kind, Resource)):
        raise mistake("F115", f"{kind!r} is no resource class", help="name one, such as `s3.Bucket`")
    schema, place = kind.schema, author_place(2)
    sink = Sink(evaluation, state, f"look-up of {schema.type}")
    inputs = Map({key: collect(value, sink, (key,)) for key, value in query.items() if value is not None})
    name = evaluation.agreed(f"{schema.type}.{digest_value(inputs)[:_DIGITS]}")
    address = Address("lookup", name)
    if str(address) not in state.taken:
        provider = provider_of(kind, schema, state, place)
        state.declare(
            address,
            lambda found: Lookup(address=found, type=schema.type, inputs=inputs, provider=provider, place=place),
            place,
        )
    return kind._found(evaluation, state.text, str(address))  # noqa: SLF001  # a second constructor of our own


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Marks a stack's parameter whose outputs come from a unit of another repository."""

    unit: str


def upstream(unit: str) -> Any:
    """Give a stack's parameter the outputs of a unit of another repository.

    Such as `network: Network = firma.upstream("platform/network")`. The environment of the same name is meant, or the
    one that `…@prod` names. The parameter's class is the contract.
    """
    if type(unit) is not str or "/" not in unit:
        raise mistake("F144", f"{unit!r} names no unit elsewhere", help='write `firma.upstream("project/stack")`')
    return Elsewhere(unit)
