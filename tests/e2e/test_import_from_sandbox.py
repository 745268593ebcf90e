"""A bucket that somebody made by hand is imported through the command line, as it is, and looked after from then on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, changes

AWS = "from firma.aws import s3\n"
NAME = "aws.s3.Bucket:invoices"


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


def test_a_bucket_made_by_hand_is_imported_and_its_declaration_counts_from_then_on(
    bench: Workbench, account: Account
) -> None:
    s3 = account("s3")
    s3.create_bucket(Bucket="acme-invoices", CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    s3.put_bucket_versioning(Bucket="acme-invoices", VersioningConfiguration={"Status": "Enabled"})
    s3.put_object(Bucket="acme-invoices", Key="one", Body=b"1")
    versions = 'versioning_configuration={{"status": "Enabled"}}'
    body = f's3.Bucket("invoices", bucket_name="acme-invoices", {versions}{{}})'

    bench.stack(body.format(""), head=AWS)
    assert changes(bench.plan()) == {NAME: "create"}
    assert bench.firma("import", "invoices", "acme-nothing", "--yes", code=1).codes() >= {"F252"}
    shown = bench.firma("import", "invoices", "acme-invoices", "--check")
    assert "adopt as it is" in shown.out
    bench.firma("import", "invoices", "acme-invoices", "--yes", "--reason", "it was made by hand")
    assert "Nothing to do" in bench.firma("plan").out
    assert s3.get_object(Bucket="acme-invoices", Key="one")["Body"].read() == b"1"

    bench.stack(body.format(', tags=[{"key": "team", "value": "billing"}]'), head=AWS)
    assert changes(bench.plan()) == {NAME: "update"}
    bench.firma("apply", "--yes")
    assert {"Key": "team", "Value": "billing"} in s3.get_bucket_tagging(Bucket="acme-invoices")["TagSet"]
    bench.firma("forget", "invoices", "--yes")
    assert [b["Name"] for b in s3.list_buckets()["Buckets"]] == ["acme-invoices"]
