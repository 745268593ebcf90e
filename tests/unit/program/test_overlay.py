"""Settings files: the line of each value, and what is no settings file."""

from __future__ import annotations

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
