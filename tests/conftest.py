"""Settings of the whole suite: loopback only, and Hypothesis profiles."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import pytest_socket
from hypothesis import HealthCheck, settings

from codes_reached import CodesReached

if TYPE_CHECKING:
    from postgres_server import Server

settings.register_profile(
    "test",
    max_examples=int(os.environ.get("FIRMA_EXAMPLES", "60")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("soak", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("FIRMA_PROFILE", "test"))


def pytest_configure(config: pytest.Config) -> None:
    """Note which codes of the catalogue are reached."""
    config.pluginmanager.register(CodesReached(config), "codes-reached")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Let tests reach loopback only."""
    pytest_socket.socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


def pytest_runtest_teardown() -> None:
    """Take the limit away again: fixtures of wider scope close their sockets later."""
    pytest_socket._remove_restrictions()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """Return a PostgreSQL server of this process's own; each test makes databases of its own in it."""
    from postgres_server import serving

    with serving() as server:
        yield server
