"""Codes F35…: what can be wrong in the area `trust`."""

from __future__ import annotations

from collections.abc import Mapping

from firma.core.model.catalogue.code import Code

CODES: Mapping[str, Code] = {}
