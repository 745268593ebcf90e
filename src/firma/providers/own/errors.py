"""What the methods of an own type may raise on purpose; knows no process."""

from __future__ import annotations


class NothingDoneError(Exception):
    """The call failed, and surely had no effect: nothing needs to be looked for. The message is shown to people."""


class GoneError(Exception):
    """The thing is not there any more. A deletion that raises it is done."""


class ConflictError(Exception):
    """The token was used for another request. A bug of the engine, never of a class."""


class DescribeError(Exception):
    """A class cannot be a type: the message says which one, and why."""
