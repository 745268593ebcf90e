"""Secrets of the Parameter Store, keys of KMS and generated passwords, against the sandbox's services."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, changes, codes, problems
from firma.core.ledger.entry import EntryKind
from firma.engine.engine import Engine
from firma.engine.project import Passphrase
from firma.engine.rotating import Rotation

CANARY = "canary-6613-never-to-be-seen"
AWS = "from firma.aws import secretsmanager, sqs, ssm\n"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.account()


@pytest.fixture
def bench(sandbox: Sandbox, account: Account, tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    made.configure(environments=sandbox.environment(account))
    return made


def holding(bench: Workbench, text: str) -> list[str]:
    files = [p for p in bench.root.rglob("*") if p.suffix != ".pyc" and p.is_file() and text.encode() in p.read_bytes()]
    return sorted(str(p.relative_to(bench.root)) for p in files)


def test_a_parameter_reaches_the_thing_and_nothing_else(bench: Workbench, account: Account) -> None:
    account("ssm").put_parameter(Name="/shop/token", Value="older", Type="SecureString")
    account("ssm").put_parameter(Name="/shop/token", Value=CANARY, Type="SecureString", Overwrite=True)
    bench.stack(
        """
        secretsmanager.Secret("new", name="new", secret_string=firma.secret("aws.ssm", "/shop/token"))
        secretsmanager.Secret("old", name="old", secret_string=firma.secret("aws.ssm", "/shop/token", version="1"))
        secretsmanager.Secret("none", name="none", secret_string=firma.secret("aws.ssm", "/shop/nothing"))
        """,
        head=AWS,
    )
    said = bench.firma("apply", "--yes", code=1)

    assert said.codes() == {"F640"}
    values = account("secretsmanager")
    assert values.get_secret_value(SecretId="new")["SecretString"] == CANARY
    assert values.get_secret_value(SecretId="old")["SecretString"] == "older"
    assert CANARY not in said.whole
    assert holding(bench, CANARY) == []


def test_a_unit_is_sealed_under_a_key_of_kms(bench: Workbench, account: Account) -> None:
    key = account("kms").create_key()["KeyMetadata"]["KeyId"]
    environments = (bench.root / "firma.toml").read_text(encoding="utf-8").partition("\n\n")[2]
    bench.configure(f'[keys]\nkms = "{key}"\n', environments=environments)
    bench.write("maker.py", MAKER)
    bench.stack('firma.Data("d", input=Maker("m", name="m").token)', head="from maker import Maker\n")
    assert problems(bench.apply()) == []

    entry = next(one for one in bench.entries() if one.kind == EntryKind.KEY)
    assert (entry.fields["how"], entry.fields["kms"]) == ("kms", key)
    assert holding(bench, CANARY) == MADE_OF
    assert changes(bench.plan()) == {}
    account("kms").disable_key(KeyId=key)

    async def planning(engine: Engine) -> None:
        engine.context.unlock()
        await engine.context.ledger(str(engine.context.unit("app")))

    assert codes(bench.refused(planning)) == ["F592"]
    bench.firma("state")


MAKER = f"""
import firma

class Maker(firma.OwnResource):
    name: str
    token: str = firma.computed(sensitive=True)

    def create(self, inputs):
        return inputs.name, {{"token": "{CANARY}"}}

    def read(self, identifier):
        return {{"name": identifier, "token": "{CANARY}"}}

    def delete(self, identifier):
        pass
"""
MADE_OF = ["maker.py"]


def test_a_key_file_is_rotated_to_kms(bench: Workbench, account: Account) -> None:
    key = account("kms").create_key()["KeyMetadata"]["KeyId"]
    environments = (bench.root / "firma.toml").read_text(encoding="utf-8").partition("\n\n")[2]
    bench.firma("init", "--key-only")
    bench.stack('firma.Data("d", input=1)', head=AWS)
    bench.apply()

    async def work(engine: Engine) -> str:
        source = Passphrase(key_file=bench.root / "none", kms=key)
        (done,) = await engine.rotate(Rotation(source=source, reason="to KMS"))
        return done.how

    assert bench.do(work) == "kms"
    (bench.root / ".firma" / "key").unlink()
    bench.configure(f'[keys]\nkms = "{key}"\n', environments=environments)
    assert changes(bench.plan()) == {}


def test_a_password_is_made_where_it_is_kept_and_nobody_else_has_it(bench: Workbench, account: Account) -> None:
    body = """
    db = firma.Password("db", length=40, punctuation=False)
    ssm.Parameter("user", name="/user", type="String", value=db)
    """
    bench.stack(body, head=AWS)
    said = [bench.firma("plan"), bench.firma("apply", "--yes", "-vv"), bench.firma("state"), bench.firma("show", "db")]
    made = account("secretsmanager").get_secret_value(SecretId="shop/app@dev/db")["SecretString"]

    assert (len(made), made.isalnum()) == (40, True)
    assert account("ssm").get_parameter(Name="/user")["Parameter"]["Value"] == made
    assert [one.whole for one in said if made in one.whole] == []
    assert holding(bench, made) == []
    assert changes(bench.plan()) == {}
    assert account("secretsmanager").get_secret_value(SecretId="shop/app@dev/db")["SecretString"] == made
    said.append(bench.firma("destroy", "--yes"))
    assert holding(bench, made) == []
