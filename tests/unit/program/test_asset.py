"""Assets: the same bytes on any machine, and nothing of other places."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest

from firma.program import asset


def test_a_folder_becomes_the_same_zip_whatever_its_dates_and_order(tmp_path: Path) -> None:
    digests: list[tuple[str, int]] = []
    for name, order in (("one", ("b.py", "a/c.py", "a.py")), ("two", ("a.py", "a/c.py", "b.py"))):
        for file in order:
            path = tmp_path / name / "code" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"# {file}\n")
            os.utime(path, (len(digests) * 10_000, 5))
        root = str(tmp_path / name)
        digests.append(asset.measure(root, asset.describe(root, "code", zipped=None)))
    assert digests[0] == digests[1]
    # Fixed for ever: a change of the format would change every asset of every project.
    assert digests[0][0] == "30820a525a7eca5e9b622eaabcecdcb70ffde4a85d880f1773131a8c06b277f5"


def test_a_zip_is_one_that_others_can_read(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "größe.py").write_bytes(os.urandom(3_000_000))
    (tmp_path / "code" / "run.sh").write_text("#!/bin/sh\n")
    (tmp_path / "code" / "run.sh").chmod(0o755)
    (tmp_path / "code" / "empty").write_text("")
    source = asset.describe(str(tmp_path), "code", zipped=None)
    content = b"".join(asset.content(str(tmp_path), source))
    assert asset.measure(str(tmp_path), source) == (hashlib.sha256(content).hexdigest(), len(content))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["empty", "größe.py", "run.sh"]
        assert archive.getinfo("run.sh").external_attr >> 16 == 0o100755
        assert archive.getinfo("empty").external_attr >> 16 == 0o100644
        assert archive.read("größe.py") == (tmp_path / "code" / "größe.py").read_bytes()


def test_a_file_stays_as_it_is_or_is_zipped_on_demand(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<p>")
    plain = asset.describe(str(tmp_path), "page.html", zipped=None)
    assert b"".join(asset.content(str(tmp_path), plain)) == b"<p>"
    packed = asset.describe(str(tmp_path), "page.html", zipped=True)
    with zipfile.ZipFile(io.BytesIO(b"".join(asset.content(str(tmp_path), packed)))) as archive:
        assert archive.read("page.html") == b"<p>"


def test_a_pipe_is_no_content(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    os.mkfifo(tmp_path / "code" / "pipe")
    source = asset.describe(str(tmp_path), "code", zipped=None)
    with pytest.raises(asset.AssetError, match="no regular file"):
        asset.measure(str(tmp_path), source)
