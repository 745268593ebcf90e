"""Codes F1…: what can be wrong in the area `program`."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {}
