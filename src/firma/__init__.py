"""Firma: typed Python in, a durable, explained and reversible change out.

What authors use is here; each name is loaded when it is first used, so that importing costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from firma.core.model.value import Asset, SecretRef
    from firma.program.asset import asset
    from firma.program.builtin import Command, Data, File, RandomId
    from firma.program.documents import allow, trust
    from firma.program.ephemeral import ephemeral
    from firma.program.here import evaluate_here
    from firma.program.instance import Provider, provider
    from firma.program.later import base64, cidr, dedent, item, json, key, later, part, raw, sha256, yaml
    from firma.program.lookup import lookup, upstream
    from firma.program.loop import by_key, each, every, one
    from firma.program.own import OwnResource, computed, given
    from firma.program.password import Password
    from firma.program.problem import DamagedReferenceError, ImpureProgramError, ProgramError, UnknownValueError
    from firma.program.record import Outputs, Settings
    from firma.program.ref import Bool, Int, Number, Ref
    from firma.program.resource import Resource
    from firma.program.scope import Component, defaults
    from firma.program.secret import secret, secret_env
    from firma.program.stack import stack

_WHERE = {
    "core.model.value": "Asset SecretRef",
    "program.asset": "asset",
    "program.builtin": "Command Data File RandomId",
    "program.documents": "allow trust",
    "program.ephemeral": "ephemeral",
    "program.here": "evaluate_here",
    "program.instance": "Provider provider",
    "program.later": "base64 cidr dedent item json key later part raw sha256 yaml",
    "program.loop": "by_key each every one",
    "program.lookup": "lookup upstream",
    "program.own": "OwnResource computed given",
    "program.password": "Password",
    "program.problem": "DamagedReferenceError ImpureProgramError ProgramError UnknownValueError",
    "program.record": "Outputs Settings",
    "program.ref": "Bool Int Number Ref",
    "program.resource": "Resource",
    "program.scope": "Component defaults",
    "program.secret": "secret secret_env",
    "program.stack": "stack",
}
_MODULES = {name: module for module, names in _WHERE.items() for name in names.split()}

__all__ = [
    "Asset",
    "Bool",
    "Command",
    "Component",
    "DamagedReferenceError",
    "Data",
    "File",
    "ImpureProgramError",
    "Int",
    "Number",
    "Outputs",
    "OwnResource",
    "Password",
    "ProgramError",
    "Provider",
    "RandomId",
    "Ref",
    "Resource",
    "SecretRef",
    "Settings",
    "UnknownValueError",
    "__version__",
    "allow",
    "asset",
    "base64",
    "by_key",
    "cidr",
    "computed",
    "dedent",
    "defaults",
    "each",
    "ephemeral",
    "evaluate_here",
    "every",
    "given",
    "item",
    "json",
    "key",
    "later",
    "lookup",
    "one",
    "part",
    "provider",
    "raw",
    "secret",
    "secret_env",
    "sha256",
    "stack",
    "trust",
    "upstream",
    "yaml",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        """Load a public name on first use."""
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module 'firma' has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f"firma.{module}"), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted(__all__)
