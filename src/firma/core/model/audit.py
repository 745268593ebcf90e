"""What an audit log tells: one call that changed something, who made it and when; knows no cloud and no object."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEvent:
    """One call that the audit log names. Times are ms since 1970, often rounded down to whole seconds by the log.

    `principal` is whose credentials made the call (an ARN where the cloud has one), `proof` by what the log knows it
    (`IAMUser`, `AssumedRole`, `Root`, ...). `parameters` is what was asked, as the log shows it: secrets are hidden
    there.
    """

    at_ms: int
    call: str
    service: str = ""
    principal: str = ""
    proof: str = ""
    agent: str = ""
    event: str = ""
    """Identifier of the event in the log: where to look further."""
    parameters: str = ""
