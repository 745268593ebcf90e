"""What authors import: classes are made when they are named, and a name that is none is said with what is nearest."""

from __future__ import annotations

import contextlib
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import firma.aws
from authoring_world import declaring
from firma.program.problem import ProgramError
from firma.program.resource import Resource
from firma.schemas import archive, names

MODULES = sorted(file.stem for file in Path(firma.aws.__file__).parent.glob("[!_]*.py"))


def member(module: str, name: str) -> object:
    return getattr(importlib.import_module(f"firma.aws.{module}"), name)


def test_every_type_of_the_archive_is_a_class_of_its_services_module() -> None:
    found = set()
    for module in MODULES:
        loaded = importlib.import_module(f"firma.aws.{module}")
        for name in dir(loaded):
            with contextlib.suppress(ProgramError):
                made = getattr(loaded, name)
                assert issubclass(made, Resource)
                assert made.__name__ == name
                found.add(names.cloud_type(made.type_name))
    assert found == {name for name in archive.type_names() if "create" in archive.load(name).get("handlers", {})}
    assert len(found) > 1_700


def test_a_type_that_cloud_control_cannot_make_is_said_when_it_is_named() -> None:
    with pytest.raises(ProgramError, match=r"F651.*firma\.aws\.codebuild\.Project"):
        member("codebuild", "Project")


def test_a_class_is_made_once_and_knows_type_and_schema() -> None:
    bucket = member("s3", "Bucket")

    assert bucket is member("s3", "Bucket")
    assert isinstance(bucket, type)
    assert issubclass(bucket, Resource)
    assert bucket.type_name == bucket.schema.type == "aws.s3.Bucket"
    assert bucket.__module__ == "firma.aws.s3"


def test_a_service_that_is_a_keyword_has_an_underscore_in_python_only() -> None:
    function = member("lambda_", "Function")
    assert isinstance(function, type)
    assert issubclass(function, Resource)
    assert function.type_name == "aws.lambda.Function"


@pytest.mark.parametrize(
    ("name", "nearest"), [("Vpc", "VPC"), ("Subnets", "Subnet"), ("SecurityGrup", "SecurityGroup")]
)
def test_a_name_that_is_no_type_is_answered_with_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(ProgramError, match=rf"F650.*{name}") as raised:
        member("ec2", name)
    assert raised.value.diagnostics[0].help == f"did you mean `{nearest}`?"


def test_a_name_that_is_like_nothing_is_answered_with_all_types() -> None:
    with pytest.raises(ProgramError) as raised:
        member("sqs", "Zzzzzzzz")
    assert raised.value.diagnostics[0].help == "its types: Queue, QueueInlinePolicy, QueuePolicy"


@pytest.mark.parametrize(
    ("name", "nearest"), [("EC2", "ec2"), ("sqss", "sqs"), ("Lambda", "lambda_"), ("dynamo", "dynamodb")]
)
def test_a_service_that_there_is_not_is_answered_with_the_nearest(name: str, nearest: str) -> None:
    with pytest.raises(ProgramError, match=rf"F658.*{name}") as raised:
        exec(f"from firma.aws import {name}", {})
    assert raised.value.diagnostics[0].help == f"did you mean `{nearest}`?"


def test_a_service_is_imported_in_either_way() -> None:
    program = "from firma.aws import glue, ec2 as e; import firma.aws.kms; print(glue.Table, e.VPC, firma.aws.kms.Key)"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.split()[1] == "'firma.aws.glue.Table'>"


def test_what_machinery_asks_for_is_an_ordinary_attribute_error() -> None:
    with pytest.raises(AttributeError, match="pytest_plugins"):
        member("ec2", "pytest_plugins")


def test_a_dictionary_of_the_stubs_can_be_imported_to_annotate_with() -> None:
    assert member("sqs", "Queue_Tag") is dict


def test_importing_a_service_reads_no_schema_and_no_sdk() -> None:
    program = (
        "import sys; from firma.aws import ec2; from firma.schemas import archive;"
        "print(archive._directory.cache_info().currsize, archive.load.cache_info().currsize, 'boto3' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["0", "0", "False"]


def test_a_document_of_known_structure_takes_its_own_names_only() -> None:
    from firma.aws import sqs

    with declaring():
        made: Any = sqs.Queue
        with pytest.raises(ProgramError) as raised:
            made("q", redrive_policy={"deadLetterTargetArn": "arn"})
        sqs.Queue("r", redrive_policy={"dead_letter_target_arn": "arn", "max_receive_count": 3})

    assert raised.value.diagnostics[0].code == "F110"
    assert "dead_letter_target_arn" in raised.value.diagnostics[0].help


def test_help_on_a_type_says_what_it_takes_and_gives() -> None:
    from firma.aws import sqs

    taken, _, given = (sqs.Queue.__doc__ or "").partition("What it gives")

    assert "  redrive_policy: {dead_letter_target_arn, max_receive_count}\n" in taken
    assert "  queue_name: text, a change replaces it\n" in taken
    assert "queue_url" not in taken
    assert "  queue_url: text\n" in given


def test_help_tells_what_must_be_given_first() -> None:
    from firma.aws import iam

    lines = (iam.Role.__doc__ or "").splitlines()

    assert lines[2] == "  assume_role_policy_document: document, required"
