"""Questions that planning asks, and the shapes of their answers; knows nobody who answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from firma.core.model.call import PlanRequest
from firma.core.model.expression import Opaque
from firma.core.model.value import EMPTY, Map


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLookup:
    """What is the answer of a look-up? Answer: Map of attributes, or a Diagnostic."""

    address: str
    type: str
    provider: str
    inputs: Map = EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPlan:
    """What would the provider do? Answer: PlanAnswer."""

    address: str
    provider: str
    request: PlanRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class AskThing:
    """Is it there, and how is it? Answer: Thing with what is sensitive marked, None, or a Diagnostic."""

    address: str
    type: str
    provider: str
    identifier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskEvaluate:
    """What does an opaque function give for resolved arguments? Answer: a value, or a Diagnostic."""

    opaque: Opaque
    arguments: tuple[Any, ...]


Question: TypeAlias = AskLookup | AskPlan | AskThing | AskEvaluate
