"""Clients of the SDK for one instance: its credentials, a role that renews itself, settings; knows no call of its own.

The SDK does not retry by itself: a limiter that all reads, polls and writes of an account share cannot work above a
second one.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from typing import Any, Final

from firma.providers.aws.configuration import Configuration

Clients = Callable[[str], Any]
"""Gives the client of a service, the same one each time."""

CONNECT_S: Final = 5
READ_S: Final = 30


def clients(configuration: Configuration) -> Clients:
    """What gives the clients of an instance. Raises what the SDK raises where a role cannot be assumed."""
    common = {"config": _settings(configuration), "endpoint_url": configuration.endpoint or None}
    session = _session(
        configuration,
        profile_name=configuration.profile or None,
        aws_access_key_id=configuration.access_key or None,
        aws_secret_access_key=configuration.secret_key or None,
        aws_session_token=configuration.session_token or None,
    )
    if configuration.role:
        session = _in_role(configuration, session.client("sts", **common))
    made: dict[str, Any] = {}
    lock = threading.Lock()

    def client(service: str) -> Any:
        with lock:  # the SDK makes clients in one thread at a time only
            if service not in made:
                made[service] = session.client(service, **common)
            return made[service]

    return client


def _settings(configuration: Configuration) -> Any:
    from botocore.config import Config

    settings = Config(
        connect_timeout=CONNECT_S,
        read_timeout=READ_S,
        retries={"total_max_attempts": 1, "mode": "standard"},
        max_pool_connections=configuration.concurrency,
        user_agent_extra="firma",
    )
    if configuration.is_here:  # HTTP_PROXY and the like would send it elsewhere
        settings = settings.merge(Config(proxies={}))
    if configuration.endpoint:  # buckets as host names would not resolve there
        return settings.merge(Config(s3={"addressing_style": "path"}))
    return settings


@functools.cache
def _descriptions() -> Any:
    """What the SDK knows of services, read once a process: it takes most of the time of opening an instance."""
    import botocore.session

    return botocore.session.Session().get_component("data_loader")


def _session(configuration: Configuration, provider: Any = None, **given: Any) -> Any:
    import boto3
    import botocore.session

    inner = botocore.session.Session(profile=given.pop("profile_name", None))
    inner.register_component("data_loader", _descriptions())
    if provider is not None:
        inner.get_component("credential_provider").insert_before("env", provider)
    return boto3.Session(botocore_session=inner, region_name=configuration.region, **given)


def _in_role(configuration: Configuration, sts: Any) -> Any:
    """A session in the configured role, whose credentials renew themselves: an apply may last longer than they do."""
    from botocore.credentials import CredentialProvider, DeferredRefreshableCredentials

    def assume() -> dict[str, str]:
        taken = sts.assume_role(RoleArn=configuration.role, RoleSessionName=configuration.role_session)["Credentials"]
        return {
            "access_key": taken["AccessKeyId"],
            "secret_key": taken["SecretAccessKey"],
            "token": taken["SessionToken"],
            "expiry_time": taken["Expiration"].isoformat(),
        }

    class Role(CredentialProvider):
        METHOD = "firma-role"
        CANONICAL_NAME = "firma-role"

        def load(self) -> Any:
            return DeferredRefreshableCredentials(refresh_using=assume, method=self.METHOD)

    session = _session(configuration, Role())
    session.get_credentials().get_frozen_credentials()  # a role that may not be assumed is said now
    return session
