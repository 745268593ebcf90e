"""The whole engine over a ledger on S3: apply, history, another machine, doctor, and no credential in anything."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine_world import Said, Workbench, bench_at, statuses
from firma.cli.json_schemas import schema_of
from firma.core.ledger.store import Head, Key
from firma.stores.s3 import S3Store, open_s3
from s3_proxy import TOKEN, Fault, Proxy, proxy_before
from s3_world import CREDENTIALS, Cloud, cloud_in, sign_in

SECRET = CREDENTIALS["AWS_SECRET_ACCESS_KEY"]


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    with cloud_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def proxy(cloud: Cloud) -> Iterator[Proxy]:
    with proxy_before(cloud.endpoint) as made:
        yield made


@pytest.fixture(autouse=True)
def _signed_in(monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in(monkeypatch.setenv)


def bench_on(folder: Path, url: str) -> Workbench:
    """Return a project whose ledger lies there."""
    made = bench_at(folder)
    made.configure(f'[store]\nurl = "{url}"\n')
    made.variables |= {name: os.environ[name] for name in os.environ if name.startswith("AWS_")}
    return made


def firma(bench: Workbench, *words: str, code: int = 0) -> Said:
    """Run the command line; whatever it prints holds no credential."""
    said = bench.firma(*words, code=code)
    assert SECRET not in said.whole
    assert TOKEN not in said.whole
    return said


def doctor(bench: Workbench, *, code: int = 0) -> tuple[list[str], dict[str, Any]]:
    """Return the codes that the doctor names, and its result."""
    plain = json.loads(firma(bench, "ledger", "doctor", "--json", code=code).out)
    Draft202012Validator(schema_of("ledger")).validate(plain)
    return [one["code"] for one in plain["diagnostics"]], plain["result"]


def test_two_machines_share_one_ledger_and_no_credential_is_in_it(cloud: Cloud, tmp_path: Path) -> None:
    bucket = cloud.bucket()
    one = bench_on(tmp_path / "one", cloud.url(bucket))
    one.sim('sim.cc_Named("n", v=1)\nsim.cc_Plain("q", v=7)')
    assert statuses(one.apply()) == {"app": "done"}
    two = bench_on(tmp_path / "two", cloud.url(bucket))
    for name in ("simulated.py", "stacks/app.py"):
        two.write(name, (one.root / name).read_text())
    assert all(plan.is_empty for plan in two.plan().plans)
    said = firma(two, "history")
    assert "because" in said.out
    text = two.root / "stacks" / "app.py"
    text.write_text(text.read_text().replace("v=7", "v=8"))
    assert statuses(two.apply()) == {"app": "done"}
    assert len(one.entries()) == len(two.entries()) > 6
    assert "v" in firma(one, "why", "app@dev/sim.cc.Plain:q").out
    found, result = doctor(one)
    assert found == []
    assert result["healthy"] is True
    for key in cloud.keys(bucket):
        assert SECRET.encode() not in cloud.read(bucket, key)
    for folder in (one.root, two.root):
        for path in folder.rglob("*"):
            assert not path.is_file() or SECRET.encode() not in path.read_bytes(), path


def test_s3_that_fails_in_the_middle_of_an_apply_loses_nothing(cloud: Cloud, proxy: Proxy, tmp_path: Path) -> None:
    bench = bench_on(tmp_path, cloud.url(endpoint=proxy.endpoint))
    bench.sim('sim.cc_Named("n", v=1)\nsim.cc_Plain("q", v=7)')
    planned = bench.plan()
    count = [0]

    def now_and_then(method: str, path: str) -> Fault:
        if method != "PUT":
            return ""
        count[0] += 1
        faults: list[Fault] = ["503 stored", "", "cut stored", "409", "412 stored", "503"]
        return faults[count[0] % 6]

    proxy.fault = now_and_then
    assert statuses(bench.apply(planned)) == {"app": "done"}
    proxy.strike("")
    assert len(bench.things()) == 2
    assert all(plan.is_empty for plan in bench.plan().plans)


def test_the_doctor_says_what_is_wrong_with_a_bucket(
    cloud: Cloud, proxy: Proxy, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket = cloud.bucket()
    bench = bench_on(tmp_path, cloud.url(bucket, endpoint=proxy.endpoint))
    bench.sim('sim.cc_Named("n", v=1)')
    bench.apply()
    assert doctor(bench)[0] == []
    faults: list[tuple[Fault, str]] = [("403", "F573"), ("expired", "F572"), ("503", "F570")]
    for fault, code in faults:
        proxy.always(fault)
        assert doctor(bench, code=1)[0] == [code]
    proxy.strike("")
    keys = [key for key in cloud.keys(bucket) if "/log/" in key]
    lost = cloud.read(bucket, keys[1])
    cloud.remove(bucket, keys[1])
    found, result = doctor(bench, code=1)
    assert "F501" in found
    assert result["units"][0]["whole"] < result["units"][0]["entries"]
    cloud.write(bucket, keys[1], lost[:-1] + b"?")
    assert "F502" in doctor(bench, code=1)[0]
    cloud.write(bucket, keys[1], lost)
    cloud.remove(bucket, keys[-1])
    assert set(doctor(bench, code=1)[0]) & {"F582", "F549"}
    cloud.write(bucket, "team/ledger/firma.json", b'{"firma": "store", "layout": 9}')
    assert doctor(bench, code=1)[0] == ["F504"]
    bench.configure(f'[store]\nurl = "{cloud.url("no-such-bucket")}"\n')
    assert doctor(bench, code=1)[0] == ["F571"]
    bench.configure(f'[store]\nurl = "{cloud.url()}"\n')
    assert doctor(bench, code=1)[0] == ["F500"]
    for name in CREDENTIALS:
        del bench.variables[name]
        monkeypatch.delenv(name)
    assert doctor(bench, code=1)[0] == ["F572"]


def test_a_damaged_copy_is_named_and_no_error(cloud: Cloud, tmp_path: Path) -> None:
    import asyncio

    bucket = cloud.bucket()

    async def fill() -> tuple[list[str], list[str]]:
        store: S3Store = await open_s3(cloud.url(bucket), segment=3)
        at = Head()
        for number in range(8):
            at = await store.put("u", at, [b"%d" % number], [Key()])
        whole = list(await store.damaged_copies())
        harmed = [key for key in cloud.keys(bucket) if "/segment/" in key or "/index/" in key]
        cloud.write(bucket, harmed[0], b"x")
        cloud.remove(bucket, harmed[-1])
        again: S3Store = await open_s3(cloud.url(bucket), segment=3)
        found = list(await again.damaged_copies())
        assert len(await again.tail("u")) == 8
        return whole, found

    whole, found = asyncio.run(fill())
    assert whole == []
    assert len(found) >= 1
    bench = bench_on(tmp_path, cloud.url(bucket))
    assert "F578" in doctor(bench, code=1)[0]  # and that these entries are none of the format's


def test_redaction_leaves_the_value_in_no_object_and_says_where_it_may_be_left(cloud: Cloud, tmp_path: Path) -> None:
    bucket, gone = cloud.bucket(), "erase-me-4711-please"
    cloud.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    bench = bench_on(tmp_path, cloud.url(bucket))
    bench.sim(f'sim.cc_Plain("q", v=7, refs=["{gone}"])')
    bench.apply()

    def holding() -> list[str]:
        return [key for key in cloud.keys(bucket) if gone.encode() in cloud.read(bucket, key)]

    assert any("/blob/values/" in key for key in holding())
    bench.sim('sim.cc_Plain("q", v=7, refs=["other"])')
    bench.apply()
    said = firma(bench, "ledger", "redact", "app@dev/sim.cc.Plain:q#refs", "--reason", "request 311", "--yes")
    assert holding() == []
    assert "F590" in said.whole
    assert "earlier versions of objects" in said.whole
    # A bucket with versions has kept it, as was said: its owner has to let them expire.
    versions = cloud.s3.list_object_versions(Bucket=bucket)["Versions"]
    old = [one for one in versions if not one["IsLatest"]]
    bodies = [
        cloud.s3.get_object(Bucket=bucket, Key=one["Key"], VersionId=one["VersionId"])["Body"].read() for one in old
    ]
    assert any(gone.encode() in body for body in bodies)
    assert doctor(bench)[0] == []


def test_a_ledger_moves_from_a_file_to_a_bucket_and_goes_on_there(cloud: Cloud, tmp_path: Path) -> None:
    bench = bench_on(tmp_path, cloud.url())
    url = cloud.url()
    bench.configure()
    bench.sim('sim.cc_Named("n", v=1)\nsim.cc_Plain("q", v=7)')
    bench.apply()
    before = bench.entries()
    assert "sealed where it was" in firma(bench, "store", "migrate", ".firma/ledger.db", url, "--reason", "a team").out
    bench.configure(f'[store]\nurl = "{url}"\n')
    assert bench.entries()[: len(before)] == before
    assert all(plan.is_empty for plan in bench.plan().plans)
    bench.sim('sim.cc_Named("n", v=2)\nsim.cc_Plain("q", v=7)')
    assert statuses(bench.apply()) == {"app": "done"}
    assert doctor(bench)[0] == []
