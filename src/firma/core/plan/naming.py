"""Physical names: f(project, unit, path, incarnation) within a type's limits (decision 8); knows no state."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from firma.core.ledger.state import LedgerObject
from firma.core.model.address import Address, Unit
from firma.core.model.schema import NameRule
from firma.core.model.value import Map, Value

NameMaker: TypeAlias = Callable[[NameRule, Unit, Address, int], str]
"""How names are made: rule, unit, address, incarnation."""

DIGITS: Final = 8
"""Length of the digest in a name, in hex digits: 32 bits tell the few things of one readable prefix apart."""

_FOREIGN: Final = re.compile(r"[^A-Za-z0-9]+")


def recorded_name(rule: NameRule, obj: LedgerObject | None) -> Value:
    """Return the name that a living object has: it is never derived again (decision 8). None where nothing lives."""
    if obj is None or obj.now is None or obj.now.failed:
        return None
    return obj.now.request.get(rule.attribute, obj.now.attributes.get(rule.attribute))


def name_of(maker: NameMaker, rule: NameRule, unit: Unit, address: Address, incarnation: int, inputs: Map) -> str:
    """Return the name that a maker gives, with the suffix that the inputs ask for, within the rule's length."""
    if not rule.suffix or inputs.get(rule.suffix_when) is not True:
        return maker(rule, unit, address, incarnation)
    return with_suffix(maker, rule, unit, address, incarnation)


def with_suffix(maker: NameMaker, rule: NameRule, unit: Unit, address: Address, incarnation: int) -> str:
    """Return the name with the rule's suffix."""
    shorter = replace(rule, length_max=rule.length_max - len(rule.suffix))
    return f"{maker(shorter, unit, address, incarnation)}{rule.suffix}"


def physical_name(rule: NameRule, unit: Unit, address: Address, incarnation: int) -> str:
    """Return a name: what a person reads first, then a digest of everything that makes it unique.

    The same arguments give the same name for ever; it begins with a letter and keeps the rule's length and alphabet.
    """
    whole = "\n".join((str(unit), str(address), str(incarnation)))
    digest = hashlib.sha256(whole.encode()).hexdigest()[:DIGITS]
    between = rule.separators[:1]
    words = [unit.stack, unit.instance, unit.environment, *address.components, address.name, address.key or ""]
    text = between.join(word for word in (_FOREIGN.sub(between, word).strip(between) for word in words) if word)
    if not text[:1].isalpha():
        text = f"f{text}"
    room = max(rule.length_max - len(digest) - len(between), 1)
    name = f"{text[:room].rstrip(between) if between else text[:room]}{between}{digest}"[: rule.length_max]
    return name.lower() if rule.lower else name
