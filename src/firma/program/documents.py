"""Policy documents as documents: never text until they are sent; knows no type of a cloud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_VERSION = "2012-10-17"
"""The current version of the policy language (IAM reference, policy elements)."""


def allow(
    *actions: str, on: str | Sequence[str], when: Mapping[str, Mapping[str, str]] | None = None
) -> dict[str, Any]:
    """Return a policy of a role or user that allows actions on resources, under conditions.

    It names no principal, so it is not for a bucket, queue or topic: their policies are written as a dict.
    """
    statement: dict[str, Any] = {
        "Effect": "Allow",
        "Action": list(actions),
        "Resource": on if isinstance(on, str) or hasattr(on, "token") else list(on),
    }
    if when:
        statement["Condition"] = {operator: dict(pairs) for operator, pairs in when.items()}
    return {"Version": _VERSION, "Statement": [statement]}


def trust(*services: str) -> dict[str, Any]:
    """Return the policy that lets services take a role: `trust("ecs-tasks.amazonaws.com")`."""
    statement = {"Effect": "Allow", "Action": ["sts:AssumeRole"], "Principal": {"Service": list(services)}}
    return {"Version": _VERSION, "Statement": [statement]}
