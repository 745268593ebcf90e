"""The pages hang together: all are in the navigation, links lead somewhere, decisions are numbered, words are ours."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from docs.blocks import FENCE, blocks_of
from firma.cli.manual import commands, markdown, usage

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md")])
LINK = re.compile(r"(?<!!)\[[^\]\[]*(?:\[[^\]]*\][^\]\[]*)*\]\(([^)\s]+)\)")
DECISIONS = sorted((DOCS / "adr").glob("[0-9]*.md"))
GENERATED = {"cli.md", "errors.md", "api.md", "index.md"}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def prose(page: Path) -> str:
    """Return a page without its fenced blocks and comments."""
    return re.sub(r"<!--.*?-->", "", FENCE.sub("", page.read_text(encoding="utf-8")), flags=re.DOTALL)


def anchor(heading: str) -> str:
    """Return the anchor that Markdown readers make of a heading."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    text = re.sub(r"[^\w\s-]", "", text.replace("`", "").strip().lower())
    return re.sub(r"\s", "-", text)


def anchors(page: Path) -> set[str]:
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", text), re.MULTILINE)
    return {anchor(h) for h in headings} | set(re.findall(r'<a id="([^"]+)">', text))


def navigated(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for item in node:
            yield from navigated(item)
    else:
        for item in node.values():
            yield from navigated(item)


def test_every_page_is_in_the_navigation_once() -> None:
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))

    assert sorted(navigated(config["nav"])) == sorted(str(p.relative_to(DOCS)) for p in DOCS.rglob("*.md"))
    assert config["theme"]["font"] is False


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for link in LINK.findall(prose(page)):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, part = link.partition("#")
        there = (page.parent / target).resolve() if target else page
        if not there.exists():
            broken.append(link)
        elif part and part not in anchors(there):
            broken.append(f"{link}: no such heading")

    assert broken == []


def test_decisions_are_numbered_without_gaps_and_stand_in_the_index() -> None:
    index = (DOCS / "adr" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[(\d{4})\]\((\d{4}-[a-z-]+\.md)\) \| (.+) \|$", index, re.MULTILINE)

    assert [int(p.name[:4]) for p in DECISIONS] == list(range(1, len(DECISIONS) + 1))
    assert [(number, file) for number, file, _ in rows] == [(p.name[:4], p.name) for p in DECISIONS]
    for page, (number, _, title) in zip(DECISIONS, rows, strict=True):
        assert page.read_text(encoding="utf-8").startswith(f"# {number} {title}\n")


@pytest.mark.parametrize("page", DECISIONS, ids=name)
def test_a_decision_says_its_status_and_what_is_bad_about_it(page: Path) -> None:
    text = page.read_text(encoding="utf-8")

    assert re.search(r"^\*\*Status:\*\* (accepted|replaced by \d{4})\.", text, re.MULTILINE)
    assert "**Decision.**" in text
    assert re.search(r"^\*\*Bad, because\*\*", text, re.MULTILINE)


WORDS = {
    word
    for row in re.findall(r"^\| ([^|]+) \|", (DOCS / "glossary.md").read_text(), re.MULTILINE)
    for word in row.split(", ")
}

OTHERS_WORDS = {
    "backend": "store",
    "cbd": "create_first",
    "construct": "resource, or component",
    "create-before-destroy": "create_first",
    "create_then_delete": "create_first",
    "delete_then_create": "delete_first",
    "deploy": "apply",
    "deployment": "run",
    "fqn": "address",
    "orphan": "forgotten",
    "orphaned": "forgotten",
    "pending operation": "intent",
    "props": "inputs",
    "tfstate": "state",
    "urn": "address",
    "workspace": "environment",
}
"""Words of other tools for things that have a word of ours."""

FOREIGN = {"adr/0002-ledger-is-the-truth.md"}
"""Pages that speak of other tools."""


def foreign_words(text: str) -> list[str]:
    """Return words of other tools, outside of code."""
    plain = re.sub(r"`[^`]*`|\]\([^)]*\)", " ", text).lower()
    return [f"{word}: we say {ours}" for word, ours in OTHERS_WORDS.items() if re.search(rf"\b{word}s?\b", plain)]


@pytest.mark.parametrize(
    "page",
    [p for p in PAGES if str(p.relative_to(ROOT / "docs" if DOCS in p.parents else ROOT)) not in FOREIGN],
    ids=name,
)
def test_pages_use_our_words(page: Path) -> None:
    assert foreign_words(prose(page)) == []


def test_help_uses_our_words() -> None:
    assert foreign_words(markdown()) == []


def test_a_word_of_another_tool_is_found() -> None:
    assert foreign_words("We deploy the urn, and `orphan` nothing.") == ["deploy: we say apply", "urn: we say address"]


def test_the_glossary_is_sorted_and_has_each_word_once() -> None:
    rows = re.findall(r"^\| (?!word |---)([^|]+) \| (.+) \|$", (DOCS / "glossary.md").read_text(), re.MULTILINE)
    words = [row[0].split(", ")[0] for row in rows]

    assert words == sorted(words, key=str.casefold)
    assert len(set(words)) == len(words)


PLAIN_WORDS = {
    "args",
    "command",
    "dir",
    "from",
    "identifier",
    "key",
    "last",
    "name",
    "options",
    "shell",
    "text",
    "value",
}
"""Words in capitals in the command line's usage that mean what they mean everywhere."""


def test_what_the_command_line_takes_stands_in_the_glossary() -> None:
    lines = [usage(name, command) for name, command in commands()]
    taken = {word.lower() for line in lines for word in re.findall(r"[A-Z]{3,}", line)}

    assert {"address", "attribute", "change", "unit"} <= taken
    assert taken - PLAIN_WORDS - WORDS == set()


@pytest.mark.parametrize("page", [p for p in PAGES if p.name not in GENERATED], ids=name)
def test_examples_are_what_they_say(page: Path) -> None:
    problems = []
    for block in blocks_of(page):
        try:
            if block.language == "python":
                ast.parse(block.body)
            elif block.language == "toml":
                tomllib.loads(block.body)
        except (SyntaxError, tomllib.TOMLDecodeError) as error:
            problems.append(f"{block}: {error}")
        if not block.language:
            problems.append(f"{block}: say what it is (`text`, where it is nothing)")

    assert problems == []


def test_the_api_page_is_up_to_date() -> None:
    script = ROOT / "scripts" / "api_reference.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)

    assert done.returncode == 0, f"run scripts/docs\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", [p for p in PAGES if p.parent == ROOT], ids=name)
def test_scripts_that_a_page_names_are_there(page: Path) -> None:
    named = set(re.findall(r"\bscripts/[a-z]+", page.read_text(encoding="utf-8")))

    assert [script for script in sorted(named) if not (ROOT / script).is_file()] == []


def test_fragments_of_the_changelog_have_a_kind_and_a_sentence() -> None:
    fragments = [p for p in (ROOT / "changelog.d").iterdir() if p.name != ".gitignore"]

    assert [p.name for p in fragments if not re.fullmatch(r"(\+[a-z-]+|\d+)\.(breaking|change|fix)\.md", p.name)] == []
    assert [p.name for p in fragments if not p.read_text(encoding="utf-8").strip().endswith(".")] == []
