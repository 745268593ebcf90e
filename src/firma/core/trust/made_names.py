"""Names that Firma made: which values of an attribute are such, so that a rollback does not hold them; knows no state.

A name that was made is made again, for whatever lives there next; only what an author gave is a value to come back to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from firma.core.model.address import Address, AddressError, Path, Unit, parse_address
from firma.core.model.schema import NameRule, TypeSchema
from firma.core.model.value import Map, Value
from firma.core.plan.naming import NameMaker, with_suffix


@dataclass(frozen=True, slots=True)
class MadeNames:
    """Tells made names from given ones. `incarnations`: address -> creations ever intended there."""

    schemas: Callable[[str], TypeSchema | None]
    maker: NameMaker
    unit: Unit
    incarnations: Mapping[str, int]

    def without(self, type_name: str, address: str, inputs: Map) -> Map:
        """Return inputs without a name that Firma made: the new thing gets one of its own."""
        schema = self.schemas(type_name)
        if schema is None or schema.name is None:
            return inputs
        name = schema.name.attribute
        if not self.made(type_name, address, (name,), inputs.get(name)):
            return inputs
        return Map({key: value for key, value in inputs.items() if key != name})

    def made(self, type_name: str, address: str, path: Path, value: Value) -> bool:
        """Return whether a value is a name that Firma made for an address."""
        schema = self.schemas(type_name)
        if schema is None or schema.name is None or path != (schema.name.attribute,):
            return False
        try:
            node = parse_address(address)
        except AddressError:
            return False
        count = self.incarnations.get(address, 0)
        made = (form(i) for i in range(count, 0, -1) for form in _forms(self.maker, schema.name, self.unit, node))
        return any(name == value for name in made)


def _forms(maker: NameMaker, rule: NameRule, unit: Unit, node: Address) -> tuple[Callable[[int], str], ...]:
    """Ways in which a name may have been made, by incarnation."""

    def plain(incarnation: int) -> str:
        return maker(rule, unit, node, incarnation)

    def suffixed(incarnation: int) -> str:
        return with_suffix(maker, rule, unit, node, incarnation)

    return (plain, suffixed) if rule.suffix else (plain,)
