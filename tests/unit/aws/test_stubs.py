"""The stubs: what they promise is what the run time does, and the checkers accept them and find mistakes."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from firma.core.model.schema import Kind
from firma.schemas import archive
from firma.schemas.types import type_schema

ROOT = Path(__file__).resolve().parents[3]
STUBS = ROOT / "src" / "firma" / "aws"
READ = {Kind.TEXT: "str", Kind.INTEGER: "Ref[int]", Kind.NUMBER: "Ref[float]", Kind.FLAG: "Ref[bool]"}


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def classes() -> Iterator[tuple[str, ast.ClassDef]]:
    """Every resource class of the stubs, with the type that it stands for."""
    services = {name.split("::")[1].lower(): name.split("::")[1] for name in archive.type_names()}
    for file in sorted(STUBS.glob("[!_]*.pyi")):
        service = services[file.stem.rstrip("_")]
        for node in ast.parse(file.read_text()).body:
            if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "_Resource" for base in node.bases):
                yield f"AWS::{service}::{node.name}", node


def test_parameters_and_attributes_of_every_stub_are_those_of_the_run_time() -> None:
    seen = set()
    for type_name, node in classes():
        seen.add(type_name)
        schema = type_schema(type_name)
        members = {
            item.target.id: ast.unparse(item.annotation)
            for item in node.body
            if isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name)
        }
        assert set(members) == set(schema.attributes), type_name
        init = next(item for item in node.body if isinstance(item, ast.FunctionDef))
        given = {
            argument.arg: default for argument, default in zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True)
        }
        assert set(given) == {name for name, attribute in schema.attributes.items() if not attribute.read_only}, (
            type_name
        )
        for name, default in given.items():
            assert (default is None) == schema.attributes[name].required, (type_name, name)
        for name, attribute in schema.attributes.items():
            if attribute.kind in READ and name not in {"schema", "type_name"}:
                assert members[name] == f"Final[{READ[attribute.kind]}]", (type_name, name)
    assert seen == set(archive.type_names())


def test_a_fresh_build_from_the_pinned_wheel_is_what_is_committed(tmp_path: Path) -> None:
    archives, stubs = script("schema_archive"), script("schema_stubs")
    try:
        wheel = archives.fetch()
    except subprocess.CalledProcessError:
        pytest.skip("set-up did not get the pinned wheel, and the package registry cannot be reached now")
    stubs.build(archives.originals(wheel), tmp_path / "aws")

    assert stubs.differences(tmp_path / "aws", STUBS) == ()


def test_stubs_and_archive_together_stay_small_enough_to_ship() -> None:
    size = sum(file.stat().st_size for file in STUBS.iterdir() if file.is_file())
    size += (ROOT / "src" / "firma" / "schemas" / "data" / "cloudformation.zip").stat().st_size
    assert size < 9_000_000


def test_all_stubs_are_clean_under_mypy_strict(tmp_path: Path) -> None:
    files = [str(file) for file in sorted(STUBS.glob("[!_]*.pyi"))]
    answer = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stdout[-2000:]


PROGRAM = """
from typing import assert_type

from firma.aws import ec2, lambda_, rds, s3, sqs
from firma.program.ref import Ref

vpc = ec2.VPC("main", cidr_block="10.0.0.0/16", enable_dns_hostnames=True, tags=[{"key": "a", "value": "b"}])
subnets = [ec2.Subnet(f"public-{n}", vpc_id=vpc.vpc_id, cidr_block=f"10.0.{n}.0/24") for n in range(2)]
bucket = s3.Bucket("r", versioning_configuration={"status": "Enabled"}, protect=True, depends_on=[vpc])
dead = sqs.Queue("dead", redrive_policy={"dead_letter_target_arn": bucket.arn, "max_receive_count": 3})
queue = sqs.Queue("orders", visibility_timeout=dead.visibility_timeout, timeouts={"create": "5m"})
code: lambda_.Function_Code = {"zip_file": "def handler(event, context): ..."}
function = lambda_.Function("f", role="r", code=code, environment={"variables": {"QUEUE": queue.queue_url}})
database = rds.DBInstance("db", db_instance_class="db.t3.micro", vpc_security_groups=[vpc.default_security_group])
sqs.QueuePolicy("p", queues=[queue.queue_url], policy_document={"Statement": [{"Resource": queue.arn}]})
assert_type(database.endpoint.address, str)
assert_type(queue.visibility_timeout, Ref[int])
assert_type(vpc.cidr_block_associations, list[str])
text: str = f"{bucket.arn}/*"
"""
MISTAKES = (
    'sqs.Queue("a", visibilty_timeout=60)',
    'sqs.Queue("a", visibility_timeout="60")',
    'sqs.Queue(name="a")',
    'sqs.Queue("a", protect="yes")',
    'sqs.Queue("a", replacement="sometimes")',
    's3.Bucket("a", versioning_configuration={"status": "Enabld"})',
    's3.Bucket("a", versioning_configuration={"statis": "Enabled"})',
    's3.Bucket("a", arn="arn:x")',
    'ec2.Subnet("a", cidr_block="10.0.0.0/24")',
    'ec2.Vpc("a")',
    'ec2.VPC("a").vpcid',
    'ec2.VPC("a", tags={"a": "b"})',
    'rds.DBInstance("a").endpoint.adress',
    'sqs.QueuePolicy("p", policy_document={}, queues="one")',
    'ec2.VPC("a").vpc_id = "vpc-1"',
    'sqs.Queue("a", visibility_timeout=ec2.VPC("b").vpc_id)',
)


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_a_program_is_clean_and_each_mistake_in_it_is_found(checker: str, tmp_path: Path) -> None:
    right, wrong = tmp_path / "right.py", tmp_path / "wrong.py"
    right.write_text(PROGRAM)
    wrong.write_text("from firma.aws import ec2, rds, s3, sqs\n" + "\n".join(MISTAKES) + "\n")
    if checker == "mypy":
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(tmp_path / "cache"),
            "--no-error-summary",
        ]
    else:
        settings = tmp_path / "pyrightconfig.json"
        settings.write_text(
            f'{{"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": ["{ROOT / "src"}"]}}'
        )
        command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--project", str(settings)]

    def said(file: Path) -> str:
        chosen = [*command, str(file)] if checker == "mypy" else command
        return subprocess.run(chosen, cwd=ROOT, capture_output=True, text=True, check=False).stdout

    told = said(right) if checker == "mypy" else said(tmp_path)
    if checker == "mypy":
        assert told == ""
        told = said(wrong)
    lines = {line.split(":")[1] for line in told.splitlines() if "wrong.py:" in line and "error" in line}
    assert lines == {str(number) for number in range(2, len(MISTAKES) + 2)}, told
    assert "right.py:" not in told, told
