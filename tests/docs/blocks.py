"""Pages as things to try: takes the blocks out of Markdown, carries them out in one shell, compares what is printed.

A page may hold three kinds of block, and no other: `console` (commands after `$ `, each with what it prints), any
language with `title="PATH"` (a whole file, written there), and `diff title="PATH"` (an edit of that file). A line `...`
in an output stands for any lines. Knows no page.
"""

from __future__ import annotations

import difflib
import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

FENCE = re.compile(r"^```(?P<language>[a-z]*)(?P<info>[^\n`]*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r'title="(?P<path>[^"]+)"')
ANY = "..."
END = "the-command-ended-with"


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: what it is, where its body stands in the page."""

    page: Path
    line: int
    language: str
    title: str
    body: str
    span: tuple[int, int]

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks_of(page: Path) -> list[Block]:
    """Return the blocks of a page in their order."""
    text = page.read_text(encoding="utf-8")
    found = []
    for match in FENCE.finditer(text):
        title = TITLE.search(match["info"])
        line = text.count("\n", 0, match.start()) + 1
        path = title["path"] if title else ""
        found.append(Block(page, line, match["language"], path, match["body"], match.span("body")))
    return found


@dataclass(frozen=True, slots=True)
class Step:
    """One command of a console block, and the lines that the page shows below it."""

    command: str
    shown: tuple[str, ...]


def steps_of(block: Block) -> Iterator[Step]:
    """Yield the commands of a console block. A command goes on while its line ends with a backslash."""
    command: list[str] = []
    shown: list[str] = []
    for line in block.body.splitlines():
        if command and command[-1].endswith("\\"):
            command.append(line)
        elif line.startswith("$ "):
            if command:
                yield Step("\n".join(command), tuple(shown))
            command, shown = [line[2:]], []
        elif command:
            shown.append(line)
        else:
            raise ValueError(f"{block}: output before the first command")
    if command:
        yield Step("\n".join(command), tuple(shown))


# What differs from run to run, and what a terminal would have erased. Applied to both sides.
GONE = (
    re.compile(r"^((evaluate|plan|apply|observe|attribute|destroy|rollback) \S+|try \d+ \w+|wait \d+ .+) …$"),
    re.compile(r"^\((evaluate|plan|observe|store|look|[a-z]+) [\d.]+ \w+(, \w+ [\d.]+ \w+)*\)$"),
    re.compile(r"^bash: line \d+: +\d+ Killed"),
    re.compile(r"^\[\d+\] "),
)
ACCOUNTS = frozenset({"111122223333", "111122224444", "444455556666", "444455556667"})
"""Accounts that pages name. Any other word of twelve digits may be a digest that happens to have no letter."""

CHANGING = (
    (re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)? [+-]\d\d:\d\d"), "TIME"),
    (re.compile(r"just now|\d+ (second|minute|hour|day)s? ago"), "AGO"),
    (re.compile(r" \(\d+(\.\d+)? (ms|s)\)"), ""),
    (re.compile(r"\b(\d+ min )?\d+(\.\d+)? (ms|s|min)\b"), "DURATION"),
    (re.compile(r"127\.0\.0\.1:\d+"), "127.0.0.1:PORT"),
    (re.compile(r"Python 3\.\d+\.\d+, \w+ \w+"), "Python VERSION, MACHINE"),
    (re.compile(r"(?<=@)(dev|prod)#\d+"), r"\1#N"),
    (re.compile(r"^(  (?:entries|checkpoints|actors|witness|open) .*)$"), lambda line: re.sub(r"\d+", "N", line[1])),
    (re.compile(r"\(unverified\) on \S+"), "(unverified) on HOST"),
    (re.compile(r"(?<=\S) {2,}"), "  "),
)
MACHINE = re.compile(r"(\(unverified\) on) \S+")
DIGEST = re.compile(r"\b[0-9a-f]{12}\b")
OPERATION = re.compile(r"^  [+~±?=*-] \S+ +(done|failed|skipped|unresolved|created|updated|replaced|deleted|held)\b")


def normal(lines: Sequence[str]) -> list[str]:
    """Return lines without what differs from run to run; lines of operations that run side by side are put in order."""
    found: list[str] = []
    for raw in lines:
        line = raw.rstrip()
        if any(pattern.match(line) for pattern in GONE):
            continue
        for pattern, word in CHANGING:
            line = pattern.sub(word, line)
        line = DIGEST.sub(lambda m: m[0] if m[0] in ACCOUNTS else "DIGEST", line).rstrip()
        if line or (found and found[-1]):
            found.append(line)
    while found and not found[-1]:
        found.pop()
    return _ordered(found)


def _ordered(lines: list[str]) -> list[str]:
    result: list[str] = []
    group: list[str] = []
    for line in [*lines, ""]:
        if OPERATION.match(line):
            group.append(line)
            continue
        result += [*sorted(group), line]
        group = []
    return result[:-1]


def agrees(shown: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether what a page shows is what was printed."""
    return _fits(normal(shown), normal(printed))


def _fits(shown: list[str], printed: list[str]) -> bool:
    if ANY not in shown:
        return shown == printed
    cut = shown.index(ANY)
    if shown[:cut] != printed[:cut]:
        return False
    rest = shown[cut + 1 :]
    return any(_fits(rest, printed[start:]) for start in range(cut, len(printed) + 1))


@dataclass(slots=True)
class Shell:
    """One bash that keeps its folder and variables between commands; it has no terminal and no input."""

    home: Path
    environ: Mapping[str, str]
    process: subprocess.Popen[str] = field(init=False)

    def __post_init__(self) -> None:
        self.process = subprocess.Popen(
            ["bash", "--noprofile", "--norc"],
            cwd=self.home,
            env=dict(self.environ),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )

    def run(self, command: str) -> tuple[int, list[str]]:
        """Return exit code and lines of a command. Raises EOFError where the shell is gone."""
        if self.process.stdin is None or self.process.stdout is None:
            raise EOFError("the shell has no pipes")
        self.process.stdin.write(f"{{ {command}\n}} </dev/null\nprintf '\\n%s %s\\n' {END} $?\n")
        self.process.stdin.flush()
        lines: list[str] = []
        for line in self.process.stdout:
            if line.startswith(END):
                return int(line.split()[1]), lines
            lines.append(line.rstrip("\n"))
        raise EOFError(f"the shell ended in: {command}")

    @property
    def folder(self) -> Path:
        """Where the shell stands."""
        return Path(self.run("pwd")[1][0])

    def close(self) -> None:
        """End the shell."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait(timeout=30)
        if self.process.stdout is not None:
            self.process.stdout.close()


def edit(text: str, change: str) -> str:
    """Return a file's text after the edit of a diff block: lines with ` ` and `-` must stand in it, once."""
    lines = [line for line in change.splitlines() if not line.startswith("@@")]
    before = "\n".join(line[1:] for line in lines if not line.startswith("+"))
    after = "\n".join(line[1:] for line in lines if not line.startswith("-"))
    if text.count(before) != 1:
        raise ValueError(f"stands {text.count(before)} times in the file:\n{before}")
    return text.replace(before, after)


@dataclass(slots=True)
class Reader:
    """Somebody who follows pages to the letter. `names` are what a page writes instead of what this machine has."""

    shell: Shell
    names: Mapping[str, str]
    differences: list[str] = field(default_factory=list)
    seen: dict[Path, list[tuple[Block, str]]] = field(default_factory=dict)

    def follow(self, page: Path) -> None:
        """Carry out all blocks of a page. Differences are collected, and the page as it should be is kept."""
        for block in blocks_of(page):
            if block.language == "console":
                body = self._console(block)
            else:
                body = block.body
                self._write(block)
            self.seen.setdefault(page, []).append((block, body))

    def _write(self, block: Block) -> None:
        if not block.title:
            raise ValueError(f"{block}: neither a console nor a file with a title")
        target = self.shell.folder / block.title
        target.parent.mkdir(parents=True, exist_ok=True)
        if block.language == "diff":
            target.write_text(edit(target.read_text(encoding="utf-8"), block.body), encoding="utf-8")
        else:
            target.write_text(block.body, encoding="utf-8")

    def _console(self, block: Block) -> str:
        body: list[str] = []
        for step in steps_of(block):
            code, raw = self.shell.run(step.command)
            printed = [self._renamed(line) for line in raw]
            if code != 0:
                self.differences.append(f"{block}: `{step.command}` ended with {code}:\n" + "\n".join(printed))
                raise AssertionError("\n\n".join(self.differences))
            same = agrees(step.shown, printed)
            if not same:
                lines = difflib.unified_diff(normal(step.shown), normal(printed), "page", "printed", lineterm="")
                self.differences.append(f"{block}: $ {step.command}\n" + "\n".join(lines))
            body += [f"$ {step.command}", *(step.shown if same else shown_of(printed))]
        return "\n".join([*body, ""])

    def _renamed(self, line: str) -> str:
        for name, word in self.names.items():
            line = line.replace(name, word)
        return line

    def rewrite(self) -> None:
        """Write the pages as they should be."""
        for page, found in self.seen.items():
            text = page.read_text(encoding="utf-8")
            for block, body in reversed(found):
                start, end = block.span
                text = text[:start] + body + text[end:]
            page.write_text(text, encoding="utf-8")


def shown_of(printed: Sequence[str]) -> list[str]:
    """Return printed lines as a page shows them: without what a terminal erases."""
    found: list[str] = []
    erased = True
    for line in printed:
        kept = line.rstrip()
        if any(pattern.match(kept) for pattern in GONE):
            erased = True
        elif kept or not erased or (found and found[-1]):
            found.append(MACHINE.sub(r"\1 laptop", kept))
            erased = False
    while found and not found[-1]:
        found.pop()
    return found


def clean_environment(home: Path, tools: Path) -> dict[str, str]:
    """Return the environment of somebody with an empty home: git, the system's tools, and a `python3`."""
    virtual = Path(os.environ.get("VIRTUAL_ENV", "/nonexistent")) / "bin"
    path = [p for p in os.environ.get("PATH", "").split(os.pathsep) if p and Path(p) != virtual]
    kept = {k: v for k, v in os.environ.items() if k in {"LANG", "LC_ALL", "LC_CTYPE", "TMPDIR"}}
    return {
        **kept,
        "HOME": str(home),
        "PATH": os.pathsep.join([str(tools), *path]),
        "COLUMNS": "100",
        "TZ": "UTC",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_PYTHON_VERSION_WARNING": "1",
    }
