"""Opening an instance: configuration is checked, nobody there is said, and the SDK is imported late."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from typing import Any

import pytest

from firma.core.model.call import Act, Request, Status
from firma.core.model.diagnostic import FirmaError, PermanentError
from firma.core.model.value import Map, SecretRef, Sensitive
from firma.providers.aws import AwsProvider
from firma.providers.aws.configuration import Configuration, parse
from firma.providers.aws.secrets import ManagedSecrets
from firma.schemas import archive


def test_it_has_every_type_of_the_archive_by_the_authors_name() -> None:
    provider = AwsProvider()

    assert len(provider.types()) == len(archive.type_names())
    assert list(provider.types()) == sorted(provider.types())
    schema = provider.schema("aws.s3.Bucket")
    assert schema is not None
    assert schema.provider == provider.name
    assert provider.schema("aws.s3.Bukcet") is None
    assert provider.schema("builtin.Data") is None


def test_a_configuration_is_read_with_secrets_opened_and_absent_settings_left_out() -> None:
    read = parse(Map({"region": "eu-central-1", "access_key": "a", "secret_key": Sensitive("s"), "role": None}))

    assert read == Configuration(region="eu-central-1", access_key="a", secret_key="s")
    assert "'s'" not in repr(read)


def test_an_endpoint_is_polled_at_a_shorter_pause_unless_one_is_given() -> None:
    near = parse(Map({"region": "r", "endpoint": "http://127.0.0.1:1"}))
    far, own = parse(Map({"region": "r"})), parse(Map({"region": "r", "endpoint": "http://x", "poll_first_ms": 7}))

    assert near.poll_first_ms < far.poll_first_ms
    assert own.poll_first_ms == 7


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "region"),
        ({"region": ""}, "region"),
        ({"region": 7}, "`region` is a int"),
        ({"region": "r", "regoin": "x"}, "regoin"),
        ({"region": "r", "access_key": "a"}, "only one"),
        ({"region": "r", "concurrency": 0}, "concurrency"),
        ({"region": "r", "concurrency": True}, "bool"),
    ],
)
def test_a_configuration_that_cannot_work_is_refused_by_setting(given: dict[str, Any], told: str) -> None:
    with pytest.raises(PermanentError, match=rf"F606.*{told}"):
        parse(Map(given))


def test_a_misspelt_setting_is_answered_with_the_nearest() -> None:
    with pytest.raises(PermanentError) as raised:
        parse(Map({"region": "r", "endpiont": "x"}))
    assert raised.value.diagnostics[0].help == "did you mean `endpoint`?"


def test_where_nobody_listens_a_call_is_refused_and_identity_raises() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    configuration = Map(
        {"region": "eu-central-1", "endpoint": f"http://127.0.0.1:{port}", "access_key": "1" * 12, "secret_key": "t"}
    )

    async def asked() -> None:
        session = await AwsProvider().open(configuration)
        try:
            with pytest.raises(PermanentError, match="F623"):
                await session.identity()
            answer = await session.call(Request(act=Act.CREATE, type="aws.sqs.Queue", token="t"))
            assert (answer.status, answer.certain, answer.temporary) == (Status.REFUSED, True, True)
        finally:
            await session.close()

    asyncio.run(asked())


@pytest.mark.parametrize("way", ["session", "secrets"])
def test_no_proxy_stands_before_an_endpoint_on_this_machine(monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{free.getsockname()[1]}"
    configuration = Map({"region": "eu-central-1", "endpoint": endpoint, "access_key": "1" * 12, "secret_key": "t"})

    async def asked() -> None:
        if way == "session":
            await (await AwsProvider().open(configuration)).identity()
        else:
            await ManagedSecrets(lambda: configuration).resolve(SecretRef("aws.secretsmanager", "orders"))

    with pytest.raises(FirmaError) as caught:
        asyncio.run(asked())
    assert "proxy" not in str(caught.value).lower()


def test_a_role_that_nobody_gives_is_said_when_it_is_opened() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    configuration = {
        "region": "eu-central-1",
        "endpoint": f"http://127.0.0.1:{port}",
        "access_key": "a",
        "secret_key": "s",
        "role": "arn:aws:iam::111122223333:role/firma-plan",
    }

    with pytest.raises(PermanentError, match="F623"):
        asyncio.run(AwsProvider().open(Map(configuration)))


def test_a_profile_that_is_not_there_is_said_when_it_is_opened() -> None:
    with pytest.raises(PermanentError, match="F653"):
        asyncio.run(AwsProvider().open(Map({"region": "eu-central-1", "profile": "no-such-profile"})))


def test_importing_the_provider_imports_no_sdk() -> None:
    program = "import sys, firma.providers.aws; print([m for m in ('boto3', 'botocore') if m in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
