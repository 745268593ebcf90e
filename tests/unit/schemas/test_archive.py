"""The archive: what is shipped is what the pinned source gives, and reading it is quick and refuses damage."""

import hashlib
import importlib.util
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

from firma.schemas import archive

ROOT = Path(__file__).resolve().parents[3]
DATA = ROOT / "src" / "firma" / "schemas" / "data"


def script(name: str) -> ModuleType:
    """A module of `scripts/`."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_recorded_digest_is_that_of_the_shipped_bytes() -> None:
    assert archive.digest() == hashlib.sha256((DATA / "cloudformation.zip").read_bytes()).hexdigest()


def test_our_reader_sees_what_zipfile_sees() -> None:
    with zipfile.ZipFile(DATA / "cloudformation.zip") as packed:
        assert [name.removesuffix(".json") for name in packed.namelist()] == list(archive.type_names())
    assert len(archive.type_names()) == archive.source()["types"]
    assert {archive.load(name)["typeName"] for name in archive.type_names()} == set(archive.type_names())


def test_a_type_is_read_with_its_handlers_and_paths_but_without_prose() -> None:
    bucket = archive.load("AWS::S3::Bucket")

    assert bucket["primaryIdentifier"] == ["/properties/BucketName"]
    assert "s3:CreateBucket" in bucket["handlers"]["create"]["permissions"]
    assert "description" not in bucket


def test_a_property_that_is_called_description_is_kept() -> None:
    assert archive.load("AWS::KMS::Key")["properties"]["Description"]["type"] == "string"


def test_an_unknown_type_is_a_key_error_that_names_it() -> None:
    with pytest.raises(archive.UnknownTypeError, match="AWS::S3::Bukcet") as raised:
        archive.load("AWS::S3::Bukcet")
    assert isinstance(raised.value, KeyError)


def test_reading_one_type_imports_no_zipfile() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'src')!r})\n"
        "from firma.schemas import archive; archive.load('AWS::S3::Bucket'); print('zipfile' in sys.modules)"
    )
    answer = subprocess.run(
        [sys.executable, "-S", "-c", program],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.strip() == "False"


def test_a_fresh_build_from_the_pinned_wheel_is_what_is_committed(tmp_path: Path) -> None:
    builder = script("schema_archive")
    try:
        wheel = builder.fetch()
    except subprocess.CalledProcessError:
        pytest.skip("set-up did not get the pinned wheel, and the package registry cannot be reached now")
    builder.build(wheel, tmp_path / "data")

    assert builder.differences(tmp_path / "data", DATA) == ()
    assert builder.content_digest(DATA / "cloudformation.zip") == archive.source()["content_sha256"]


def test_a_wheel_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    builder = script("schema_archive")
    wheel = tmp_path / "cfn_lint-1.58.0-py3-none-any.whl"
    wheel.write_bytes(b"another")

    with pytest.raises(RuntimeError, match="pinned is"):
        builder.verify(wheel)
