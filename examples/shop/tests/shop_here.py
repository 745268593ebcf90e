"""The shop as it is declared for an environment, without any cloud: resources by unit and address."""

from functools import cache
from pathlib import Path

import firma
from firma.core.model.node import Resource, UnitDocument

from stacks.data import data
from stacks.network import network
from stacks.payments import payments

ROOT = Path(__file__).parents[1]


@cache
def units(environment: str) -> dict[str, UnitDocument]:
    """Return every stack's declaration, by the stack's name."""
    document = firma.evaluate_here(network, data, payments, project="shop", environment=environment, root=ROOT)
    return {unit.unit.partition("/")[2].partition("@")[0]: unit for unit in document.units}


def resources(environment: str, stack: str = "", kind: str = "") -> dict[str, Resource]:
    """Return declared resources, of all stacks and types or of one, by `stack/address`."""
    return {
        f"{name}/{node.address}": node
        for name, unit in units(environment).items()
        for node in unit.nodes
        if isinstance(node, Resource) and stack in ("", name) and kind in ("", node.address.type)
    }


def resource(environment: str, address: str) -> Resource:
    """Return one resource by `stack/address`."""
    return resources(environment)[address]
