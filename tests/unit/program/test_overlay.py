"""Settings files: the line of each value, and what is no settings file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import firma
from authoring_world import refused
from firma.core.model.diagnostic import PermanentError
from firma.core.model.place import Place
from firma.program.overlay import parse, read_overlays

HARD = '''\
# base
[payments]
image = "shop:1" # [not a section]
"na.me" = 'x'
list = [
  1, "a]",
  # comment ]
  {a = 1, b = [2,
   3]},
]
text = """
x = 1
\\""""
a.b.c = 2
inline = { p = { q = 1 }, r = "}" }

[x.y]
z=1
'''


def test_every_form_of_a_key_is_found_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "base.toml"
    path.write_text(HARD)
    overlay = parse(path, "environments/base.toml")
    found = {key: overlay.lines[key] for key in overlay.lines if "[]" not in key}
    assert found == {
        ("payments",): 2,
        ("payments", "image"): 3,
        ("payments", "na.me"): 4,
        ("payments", "list"): 5,
        ("payments", "text"): 11,
        ("payments", "a"): 14,
        ("payments", "a", "b"): 14,
        ("payments", "a", "b", "c"): 14,
        ("payments", "inline"): 15,
        ("payments", "inline", "p"): 15,
        ("payments", "inline", "p", "q"): 15,
        ("payments", "inline", "r"): 15,
        ("x",): 17,
        ("x", "y"): 17,
        ("x", "y", "z"): 18,
    }
    assert overlay.sections["payments"]["na.me"] == "x"


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("[web]\nimage = \n", 2, "Invalid value"),
        ("[web\n", 1, "Expected"),
        ("image = 'x'\n", 1, "outside of a section"),
        ("[[web]]\nimage = 'x'\n", 1, "outside of a section"),
        ("[web]\n\nwhen = 2024-01-02\n", 3, "no setting can be"),
        ("[web]\nratio = nan\n", 2, "no setting can be"),
        ("[web]\nlimit = [1, inf]\n", 2, "no setting can be"),
        (f"[web]\nlimit = {'9' * 5_000}\n", 1, "limit"),
        (f"[web]\nlimit = 0x{'f' * 5_000}\n", 2, "more than about 1000 digits"),
        (f"[web]\nlimit = {'[' * 3_000}{']' * 3_000}\n", 1, "nested too deep"),
        (f"[web]\nlimit = {'[' * 100}{']' * 100}\n", 2, "nested deeper than 64"),
    ],
)
def test_a_file_that_cannot_be_settings_is_refused_at_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "dev.toml"
    path.write_text(text)
    with pytest.raises(PermanentError) as error:
        parse(path, "environments/dev.toml")
    found = error.value.diagnostics[0]
    assert found.code == "F133"
    assert says in found.detail
    assert found.place is not None
    assert (found.place.file, found.place.line) == ("environments/dev.toml", line)


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "dev.toml"
    path.write_bytes(b"[web]\nx = '\xff'\n")
    with pytest.raises(PermanentError) as error:
        parse(path, "dev.toml")
    assert error.value.diagnostics[0].place == Place("dev.toml", 1)


def _pipe(path: Path) -> None:
    os.mkfifo(path)


NO_FILES: dict[str, Callable[[Path], None]] = {
    "a link to nowhere": lambda path: path.symlink_to("nowhere.toml"),
    "a pipe": _pipe,
    "a folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("kind", NO_FILES)
@pytest.mark.parametrize("name", ["base", "prod"])
def test_settings_that_are_there_and_no_file_never_count_as_absent(tmp_path: Path, kind: str, name: str) -> None:
    (tmp_path / "environments").mkdir()
    NO_FILES[kind](tmp_path / "environments" / f"{name}.toml")
    with pytest.raises(PermanentError) as error:
        read_overlays(tmp_path, "prod")
    found = error.value.diagnostics[0]
    assert (found.code, found.place) == ("F133", Place(f"environments/{name}.toml", 1))


@pytest.mark.parametrize("kind", ["a link to nowhere", "a file"])
def test_a_folder_of_settings_that_is_none_never_counts_as_absent(tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "environments"
    folder.write_text("") if kind == "a file" else folder.symlink_to("nowhere")
    with pytest.raises(PermanentError, match="F133"):
        read_overlays(tmp_path, "prod")


def test_base_comes_before_the_environment_and_absent_files_are_no_mistake(tmp_path: Path) -> None:
    folder = tmp_path / "environments"
    folder.mkdir()
    assert read_overlays(tmp_path, "dev") == ()
    for name in ("dev", "base", "prod"):
        (folder / f"{name}.toml").write_text("[web]\n")
    assert [one.file for one in read_overlays(tmp_path, "dev")] == ["environments/base.toml", "environments/dev.toml"]
    assert [one.file for one in read_overlays(tmp_path, "base")] == ["environments/base.toml"]


class Sizes(firma.Settings):
    memory: int = 128
    """In megabytes."""


class Given(firma.Outputs):
    url: str


def test_a_misspelt_setting_or_output_is_answered_with_the_right_word() -> None:
    settings: Any = Sizes()  # a type checker says the same
    outputs: Any = Given(url="x")

    assert settings.memory == 128
    found = refused(lambda: settings.memry)
    assert (found.code, found.detail) == ("F114", "`Sizes` has no attribute `memry`")
    assert "did you mean `memory`" in found.help
    assert "did you mean `url`" in refused(lambda: outputs.ulr).help
    assert not hasattr(settings, "__wrapped__"), "what Python asks for is answered in Python's way"


@pytest.mark.parametrize("default", [[], {"a": 1}, {"a"}])
def test_a_default_that_everybody_would_share_is_refused_in_our_words(default: object) -> None:
    found = refused(lambda: type("Shared", (firma.Settings,), {"__annotations__": {"names": "Any"}, "names": default}))
    assert found.code == "F185"
    assert "field(default_factory=lambda:" in found.help
