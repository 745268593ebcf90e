"""What an instance of the AWS provider is configured with, checked; knows no SDK."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field, fields
from typing import Any, Final
from urllib.parse import urlsplit

from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.value import Map, reveal

CONCURRENCY: Final = 16
"""Calls of one instance at a time. Cloud Control's own limits are per account: the engine's limiter stands before."""

NEAR_POLL_MS: Final = 20
"""First pause between two polls where an endpoint is given: a sandbox is near, counts no calls, and is quick."""

NEAR_SILENCE_MS: Final = 5_000
"""The same of silence: a sandbox that does not answer is dead, and no network heals it."""

LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """One account and region. Without keys and profile, the SDK's own chain of credentials is used.

    `endpoint` is where every service answers (a sandbox); empty: AWS itself. `role` is assumed before the first call.
    `assets` is the bucket for content on its way to a service; empty: `firma-assets-ACCOUNT-REGION`, made when needed.
    `account` is the account that the credentials must be of; empty: any. Times are milliseconds; `visible_ms` is how
    long something that was made just now is looked for: twice the lag that types declare; `unreachable_ms` is how long
    nobody may answer before an operation under way is given up as lost (the engine settles it).
    """

    region: str
    endpoint: str = ""
    access_key: str = ""
    secret_key: str = field(default="", repr=False)
    session_token: str = field(default="", repr=False)
    profile: str = ""
    role: str = ""
    role_session: str = "firma"
    account: str = ""
    assets: str = ""
    concurrency: int = CONCURRENCY
    poll_first_ms: int = 250
    poll_longest_ms: int = 5_000
    visible_ms: int = 10_000
    unreachable_ms: int = 120_000

    @property
    def is_here(self) -> bool:
        """Whether the endpoint is this machine, which no proxy leads to."""
        return urlsplit(self.endpoint).hostname in LOOPBACK


def parse(given: Map) -> Configuration:
    """The configuration of an instance.

    Raises:
        PermanentError: F606, a setting is unknown, missing, or of another kind.
    """
    kinds = {known.name: type(known.default) if known.name != "region" else str for known in fields(Configuration)}
    found: dict[str, Any] = {}
    for name, value in reveal(given).items():
        if name not in kinds:
            near = difflib.get_close_matches(name, kinds, n=1)
            hint = f"did you mean `{near[0]}`?" if near else f"it has {', '.join(sorted(kinds))}"
            raise _unusable(f"the AWS provider has no setting `{name}`", name, hint)
        if value is None:
            continue
        if not isinstance(value, kinds[name]) or isinstance(value, bool):
            raise _unusable(f"`{name}` is a {type(value).__name__}", name, f"give a {kinds[name].__name__}")
        found[name] = value
    if not found.get("region"):
        raise _unusable("the AWS provider has no region", "region", "name one in the environment's `regions`")
    if bool(found.get("access_key")) != bool(found.get("secret_key")):
        raise _unusable("of `access_key` and `secret_key` only one is given", "access_key", "give both, or neither")
    if not 1 <= found.get("concurrency", 1) <= 256:
        raise _unusable(f"`concurrency` is {found['concurrency']}", "concurrency", "give a number from 1 to 256")
    if found.get("endpoint"):
        found.setdefault("poll_first_ms", NEAR_POLL_MS)
        found.setdefault("unreachable_ms", NEAR_SILENCE_MS)
    return Configuration(**found)


def _unusable(detail: str, name: str, hint: str) -> PermanentError:
    return PermanentError(diagnose("F606", detail, value=name, help=hint))
