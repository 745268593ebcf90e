"""All invariants of one world. They see everything, the ground truth of the cloud too; the system sees none of it."""

from __future__ import annotations

from sim.cloud_checks import CloudChecks
from sim.end_checks import EndChecks
from sim.log_checks import LogChecks


class Checkers(LogChecks, CloudChecks, EndChecks):
    """One set of checks over one world; a broken one raises `ViolationError`."""
