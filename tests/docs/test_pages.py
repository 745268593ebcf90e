"""README and tutorial are true: every block is carried out in order, in an empty home, and compared."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from docs.blocks import Reader, Shell, clean_environment

ROOT = Path(__file__).parents[2]
TUTORIAL = ROOT / "docs" / "tutorial"
REWRITE = os.environ.get("FIRMA_DOCS_REWRITE", "") == "1"
"""Set by `scripts/docs --blocks`: pages are written anew with what was printed."""

PYTHON = """\
#!/bin/sh
# The machine's Python. A new virtual environment sees the packages that are there already, pip among them: nothing is
# loaded, and the five seconds are saved that unpacking pip would take.
if [ "$1 $2" != "-m venv" ]; then exec {python} "$@"; fi
{python} -m venv --without-pip "$3" || exit
for folder in "$3"/lib/python*/site-packages; do
  printf '%s\\n' {packages} > "$folder/installed_already.pth"
done
printf '#!/bin/sh\\nexec "%s/bin/python" -m pip "$@"\\n' "$3" > "$3/bin/pip"
chmod +x "$3/bin/pip"
"""


def follow(pages: Sequence[Path], folder: Path, **variables: str) -> None:
    home, tools = folder / "home", folder / "tools"
    home.mkdir()
    tools.mkdir()
    (home / "firma").symlink_to(ROOT)
    real = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    packages = " ".join(f"'{p}'" for p in sys.path if Path(p).name == "site-packages")
    (tools / "python3").write_text(PYTHON.format(python=real, packages=packages))
    (tools / "python3").chmod(0o755)
    shell = Shell(home, {**clean_environment(home, tools), **variables})
    reader = Reader(shell, {str(home): "/home/ada"})
    try:
        for page in pages:
            reader.follow(page)
    finally:
        shell.run(
            "cd ~; for p in */firma.toml; do cd ~/$(dirname $p); firma sandbox stop dev; firma sandbox stop prod; done"
        )
        shell.close()
    if REWRITE:
        reader.rewrite()
    else:
        assert not reader.differences, "\n\n".join(reader.differences)


def test_the_readme_is_true(tmp_path: Path) -> None:
    known = tmp_path / "gitconfig"
    known.write_text("[user]\n\tname = Ada\n\temail = ada@example.com\n")

    follow([ROOT / "README.md"], tmp_path, GIT_CONFIG_GLOBAL=str(known))


def test_the_tutorial_is_true(tmp_path: Path) -> None:
    chapters = re.findall(r"^\d+\. \[[^\]]+\]\((.+)\)$", (TUTORIAL / "index.md").read_text(), re.MULTILINE)

    assert {page.name for page in TUTORIAL.iterdir()} == {"index.md", *chapters}
    follow([TUTORIAL / name for name in ("index.md", *chapters)], tmp_path)
