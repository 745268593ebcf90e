"""What an edit of a source may find: that it does not apply; knows no file."""

from __future__ import annotations


class NoEditError(ValueError):
    """What was to be edited is not there, or not in a form that can be edited."""
