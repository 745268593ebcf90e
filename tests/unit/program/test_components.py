"""Packages with components register by entry point, and are rewritten like the project's own modules."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from firma.program.finder import Finder, component_packages
from firma.program.guard import paused
from firma.program.rewrite import NAMES


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Path]:
    """A folder of installed packages with one that registers, one that does not, and a project."""
    site = tmp_path / "site-packages"
    for name in ("paved", "other"):
        (site / name).mkdir(parents=True)
        (site / name / "__init__.py").write_text("def shown(x):\n    return f'<{x}>'\n")
    info = site / "paved-1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_text(
        "[console_scripts]\nx = other:main\n\n[firma.components]\npaved = paved:Service\n"
    )
    (site / "other-1.0.dist-info").mkdir()
    project = tmp_path / "project"
    (project / "lib").mkdir(parents=True)
    (project / "lib" / "names.py").write_text("VALUE = 1\n")
    (project / "venv" / "site-packages" / "inner").mkdir(parents=True)
    sys.path.insert(0, str(site))
    yield tmp_path
    sys.path.remove(str(site))
    for name in ("paved", "other", "lib", "lib.names"):
        sys.modules.pop(name, None)


def test_only_registered_packages_and_the_project_are_rewritten(installed: Path) -> None:
    site, project = installed / "site-packages", installed / "project"
    assert component_packages([str(site), str(installed / "nowhere")]) == ("paved",)
    finder = Finder(str(project), ("paved",), paused)
    sys.path.insert(0, str(project))
    sys.meta_path.insert(0, finder)
    try:
        names, other, paved = (importlib.import_module(name) for name in ("lib.names", "other", "paved"))
    finally:
        sys.meta_path.remove(finder)
        sys.path.remove(str(project))
    for module, rewritten in ((paved, True), (names, True), (other, False)):
        assert (set(NAMES) <= set(vars(module))) is rewritten
    assert paved.shown("a") == "<a>"
    assert {Path(path).name for path in finder.sources} == {"__init__.py", "names.py"}
    assert finder.find_spec("inner", [str(project / "venv" / "site-packages")]) is None
