"""Codes F4…: what can be wrong in the area `apply`."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {}
