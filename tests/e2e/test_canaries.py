"""Canary secrets of many shapes go through everything: none is in any byte that is written or printed.

They come three ways: by reference from the environment, out of a provider that nobody told us is secretive, and written
into the program as text. The provider shows them in errors, dies in the middle, and lets them drift.
"""

from __future__ import annotations

import random
import string
from pathlib import Path

import pytest

from engine_world import Said, Workbench, bench_at
from firma.core.model.detector import shape_of
from firma.stores.sealing import make_key_file

ALNUM = string.ascii_letters + string.digits


def _of(alphabet: str, length: int, seed: int) -> str:
    return "".join(random.Random(seed).choices(alphabet, k=length))


def canaries(more: int) -> dict[str, str]:
    """At least eight shapes."""
    return {
        "github": "ghp_" + _of(ALNUM, 36, 1 + more),
        "slack": "xoxb-" + _of(string.digits, 12, 2 + more) + "-" + _of(ALNUM, 24, 2 + more),
        "stripe": "sk_live_" + _of(ALNUM, 24, 3 + more),
        "aws": "AKIA" + _of(string.ascii_uppercase + "234567", 16, 4 + more),
        "aws_secret": _of(ALNUM, 40, 5 + more),
        "google": "AIza" + _of(ALNUM, 35, 6 + more),
        "postgres": "postgresql://shop:" + _of(string.ascii_lowercase, 12, 7 + more) + "@db.internal:5432/orders",
        "pem": "-----BEGIN PRIVATE KEY-----\n" + _of(ALNUM, 64, 8 + more) + "\n-----END PRIVATE KEY-----\n",
        "bcrypt": "$2b$12$" + _of(ALNUM, 53, 9 + more),
        "jwt": "eyJ" + _of(ALNUM, 20, 10 + more) + ".eyJ" + _of(ALNUM, 30, 10 + more) + "." + _of(ALNUM, 43, 10 + more),
    }


CANARIES, DRIFTED = canaries(0), canaries(100)
SAFE = {name: f"firma-canary-{name}-{number}-by-reference" for number, name in enumerate(CANARIES)}
"""Secrets without any shape, by reference: only that they were opened makes them secret."""

LEAKY = """
import os
import firma

class Leaky(firma.OwnResource):
    name: str
    word: str = ""
    mode: str = ""
    echo: str = firma.computed()
    made: str = firma.computed()

    def create(self, inputs):
        if inputs.mode == "raise":
            raise RuntimeError("the service said: bad token " + inputs.word + " and " + own(inputs.name))
        if inputs.mode == "die":
            print(inputs.word, flush=True)
            os._exit(9)
        if inputs.mode == "kill":
            os.kill(os.getppid(), 9)
        return inputs.name, {"echo": "you said " + inputs.word, "made": own(inputs.name)}

    def read(self, identifier):
        drift = os.path.exists(DRIFT)
        made = own(identifier + (".drifted" if drift else ""))
        return {"name": identifier, "word": "", "mode": "", "echo": "", "made": made}

    def update(self, identifier, inputs):
        if inputs.mode == "raise":
            raise RuntimeError("refused: " + inputs.word)
        return {"echo": "again " + inputs.word, "made": own(inputs.name)}

    def delete(self, identifier):
        pass

def own(name):
    with open(os.path.join(GIVEN, name)) as file:
        return file.read()
"""


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    """A project whose resources, one for each canary, get one by reference and give another of themselves."""
    made = bench_at(tmp_path)
    make_key_file(made.root / ".firma" / "key")
    (tmp_path / "given").mkdir()
    for name, text in CANARIES.items():
        (tmp_path / "given" / name).write_text(text, encoding="utf-8")
        (tmp_path / "given" / f"{name}.drifted").write_text(DRIFTED[name], encoding="utf-8")
        made.variables[f"WORD_{name}"] = SAFE[name] + text
    drift = tmp_path / "drift"
    made.write("leaky.py", LEAKY + f"\nGIVEN = {str(tmp_path / 'given')!r}\nDRIFT = {str(drift)!r}\n")
    return made


def tokens(text: str) -> list[str]:
    """Parts of a secret that are long enough to be known again: whole lines of it, and what stands behind a scheme."""
    lines = [line for line in text.splitlines() if len(line) > 15 and not line.startswith("-----")]
    return [line.removeprefix("postgresql://shop:").partition("@")[0] for line in lines]


def leaks(bench: Workbench, said: list[Said]) -> list[str]:
    """Where some canary stands: in what was printed, or in a file of the project (source and its bytecode apart)."""
    files = [p for p in bench.root.rglob("*") if p.is_file() and p.suffix not in (".py", ".pyc")]
    content = {str(path.relative_to(bench.root)): path.read_bytes() for path in files}
    found = []
    for name, text in CANARIES.items():
        for needle in (SAFE[name], *tokens(text), *tokens(DRIFTED[name])):
            found += [f"{name} printed by call {number}" for number, one in enumerate(said) if needle in one.whole]
            found += [f"{name} in {path}" for path, data in content.items() if needle.encode() in data]
    return found


def stack(bench: Workbench, mode: str = "", extra: str = "", names: str = repr(tuple(CANARIES))) -> None:
    body = (
        f"for name in {names}:\n"
        f'    one = Leaky(name, name=name, word=firma.secret_env("WORD_" + name), mode="{mode}")\n'
        '    firma.Data("user_of_" + name, input=one.made)\n'
    )
    bench.stack(body + extra, head="from leaky import Leaky\n")


def test_each_canary_has_a_shape_that_the_detector_knows() -> None:
    assert len(CANARIES) >= 8
    assert [name for name, text in CANARIES.items() if not shape_of(text)] == []


def test_plan_apply_drift_and_every_reader_show_and_keep_nothing(bench: Workbench, tmp_path: Path) -> None:
    stack(bench)
    said = [bench.firma("plan", "-vv", "--log-file", "one.log"), bench.firma("plan", "--json")]
    said.append(bench.firma("apply", "--yes", "-vv", "--json", "--log-file", "two.log"))
    (tmp_path / "drift").touch()
    said.append(bench.firma("drift", "-vv", "--log-file", "three.log", code=None))
    said.append(bench.firma("plan", "--refresh", "full", "--html", "plan.html", code=None))
    said.append(bench.firma("drift", "--json", code=None))
    address = "own.leaky.Leaky:github"
    calls = (
        *(("show", address), ("show", address, "--json"), ("state", "--json"), ("why", address), ("blame", address)),
        *(("history", "--json"), ("runs",), ("secrets", "audit"), ("search", "github"), ("diff",)),
    )
    said += [bench.firma(*words, code=None) for words in calls]

    assert leaks(bench, said) == []


def test_a_failure_of_the_provider_shows_nothing_of_it(bench: Workbench) -> None:
    stack(bench, "raise")
    said = [bench.firma("apply", "--yes", "-vv", "--log-file", "one.log", code=None), bench.firma("runs", "--json")]
    said.append(bench.firma("apply", "--yes", "--json", code=None))

    assert "a GitHub token" in said[0].whole
    assert leaks(bench, said) == []


@pytest.mark.parametrize("mode", ["die", "kill"])
def test_a_crash_of_provider_or_engine_shows_nothing_of_it(bench: Workbench, mode: str) -> None:
    stack(bench, mode, names="('github', 'postgres', 'pem')")
    said = [bench.firma("apply", "--yes", "-vv", "--log-file", "one.log", code=None), bench.firma("state", code=None)]
    said.append(bench.firma("plan", "--json", code=None))

    assert (said[0].code == -9) is (mode == "kill")
    assert leaks(bench, said) == []


LITERAL = {name: text.replace("\n", "\\n") for name, text in CANARIES.items()}


def test_as_text_in_the_program_it_gets_nowhere(bench: Workbench) -> None:
    stack(bench, names="()", extra="".join(f'firma.Data("{n}", input={{"a": "{t}"}})\n' for n, t in LITERAL.items()))
    said = [bench.firma("plan", "-vv", "--log-file", "one.log", code=1), bench.firma("validate", code=1)]
    said += [bench.firma("apply", "--yes", "--json", code=1), bench.firma("graph", code=1)]

    assert all("F972" in one.codes() for one in said)
    assert all(f":{name}#input.a" in said[0].whole for name in CANARIES)
    assert leaks(bench, said) == []


def test_in_an_error_of_the_program_it_is_not_shown(bench: Workbench) -> None:
    stack(bench, names="()", extra=f'raise ValueError("cannot use {" and ".join(LITERAL.values())} here")')
    said = [bench.firma("plan", "-vv", "--log-file", "one.log", code=1), bench.firma("validate", "--json", code=1)]

    assert all("F160" in one.codes() for one in said)
    assert leaks(bench, said) == []


def test_what_the_program_prints_is_shown_without_it(bench: Workbench) -> None:
    stack(bench, names="()", extra="".join(f'print("token: {text} ok")\n' for text in LITERAL.values()))
    said = [bench.firma("plan", "-vv", "--log-file", "one.log"), bench.firma("plan", "--json")]

    assert "token: (a GitHub token) ok" in said[0].whole
    assert leaks(bench, said) == []
