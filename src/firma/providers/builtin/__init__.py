"""The builtin provider: values, files, commands and random identifiers, without any cloud; knows no engine."""

from firma.providers.builtin.provider import BuiltinProvider

__all__ = ["BuiltinProvider"]
