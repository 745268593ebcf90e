"""All cases of all providers; a new provider adds its cases here and keeps the same laws."""

from __future__ import annotations

from collections.abc import Callable

from conformance.provider import cases_aws, cases_builtin, cases_own, cases_sim
from conformance.provider.case import Case

CASES: list[Case] = [
    *cases_sim.CASES,
    *cases_sim.CASES_IN_FILE,
    *cases_builtin.CASES,
    *cases_own.CASES,
    *cases_aws.CASES,
]


def those(fits: Callable[[Case], bool]) -> list[Case]:
    """Return the cases that a law is about. Raises ValueError if there is none: the law would prove nothing."""
    found = [case for case in CASES if fits(case)]
    if not found:
        raise ValueError("no case fits")
    return found
