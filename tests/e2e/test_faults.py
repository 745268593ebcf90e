"""Bad input and bad luck, through the command line: a code, a place, what to do, no traceback, and nothing is lost."""

from __future__ import annotations

import re
import resource
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from engine_world import Said, Workbench, bench_at
from firma.core.model.catalogue import CATALOGUE


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    return bench_at(tmp_path)


CONTROL = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]")


def told(said: Said, *codes: str) -> Said:
    """Check that a failure is told as it should be: its code, with what to do; never a traceback or F850."""
    assert said.code not in (0, None), said.whole
    assert "Traceback" not in said.whole, said.whole[-3000:]
    assert "F850" not in said.codes(), said.whole[-3000:]
    assert said.codes() & set(codes), f"{codes} were expected\n{said.whole[-3000:]}"
    assert said.codes() <= CATALOGUE.keys()
    assert "help:" in said.err
    assert not CONTROL.search(said.err.encode()), "control characters are never sent raw"
    assert len(said.err) < 30_000, "a message is read by a person"
    return said


# -- values in programs -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("body", "code"),
    [
        ('firma.Data("a" * 10_000)', "F121"),
        ('firma.Data("a\\ud800b")', "F121"),
        ('firma.Data("a\\x1b[31mb")', "F121"),
        ('firma.Data("")', "F121"),
        ("firma.Data(7)", "F121"),
        ('firma.Data("a", input="\\ud800")', "F118"),
        ('firma.Data("a", input=float("nan"))', "F118"),
        ('firma.Data("a", input=float("inf"))', "F118"),
        ('firma.Data("a", input=object())', "F118"),
        ('firma.Data("a", input={1: 2})', "F118"),
        ('x = []\nx.append(x)\nfirma.Data("a", input=x)', "F118"),
        ('x = 1\nfor _ in range(100_000):\n    x = [x]\nfirma.Data("a", input=x)', "F118"),
        ('firma.Data("a", inptu=1)', "F110"),
        ('firma.File("a", path="p")', "F111"),
        ('firma.File("a", path=7, content="x")', "F112"),
        ('firma.Data("a")\nfirma.Data("a")', "F122"),
        ('a = firma.Data("a")\nif a.output == "x":\n    pass', "F101"),
        ('a = firma.Data("a")\nfor x in a.output:\n    pass', "F101"),
        ('raise ValueError("x\\x1b[2J" * 100)', "F160"),
        ('raise ValueError("x" * 1_000_000)', "F160"),
        ("import os\nos._exit(3)", "F164"),
        ("import sys\nsys.exit(3)", "F164"),
        ("import sys\nsys.setrecursionlimit(10**9)\nx = []\nfor _ in range(10**6):\n    x = [x]\nrepr(x)", "F165"),
        ('firma.Data("a", input="x" * 10_000_000)', "F118"),
        ('firma.Data("a", input=10**4000)', "F118"),
        ("def f():\n    return f()\nf()", "F163"),
        ("import time\ntime.time()", "F151"),
        ('import socket\nsocket.create_connection(("127.0.0.1", 9))', "F150"),
        ("import subprocess\nsubprocess.run(['true'])", "F150"),
        ("import os\nos.fork()", "F150"),
        ('open("/etc/passwd")', "F152"),
        ('open("new", "w")', "F154"),
        ("import os\nos.listdir('.')", "F155"),
        ("import random\nfirma.Data(f'a{random.random()}')", "F151"),
        ("print('x' * 100_000_000)", "F166"),
        ("x = [0] * 10**11", "F161"),
    ],
)
def test_a_program_with_a_bad_value_or_a_bad_act_is_refused_with_code_and_place(
    bench: Workbench, body: str, code: str
) -> None:
    bench.stack(body)
    said = told(bench.firma("plan", code=None), code)
    assert "stacks/app.py" in said.err or code in ("F165", "F161", "F164", "F166"), said.err
    assert not (bench.root / "new").exists()


def test_a_program_that_never_ends_is_stopped(bench: Workbench) -> None:
    bench.configure("[limits]\nseconds = 1\n")
    bench.stack("while True:\n    pass")
    told(bench.firma("plan", code=None), "F162")


def test_of_a_large_graph_nothing_is_planned_before_its_check_is_over(bench: Workbench) -> None:
    """Planning it hears nothing for long: the limit of time would be kept in the process, and not for the person."""
    bench.stack('for i in range(5):\n    firma.Data(f"d{i}", input="x" * 4_000_000)\nfirma.Data("h", input=hash("a"))')
    said = told(bench.firma("plan", code=None), "F156")
    assert "evaluate dev" in said.err
    assert "plan app@dev" not in said.err


def test_a_program_that_depends_on_its_environment_is_named(bench: Workbench) -> None:
    bench.stack('import os\nfirma.Data("a", input=os.environ["HOME"])')
    told(bench.firma("plan", code=None), "F153")


def test_a_program_that_is_no_python_is_named_with_its_line(bench: Workbench) -> None:
    bench.write("stacks/app.py", "import firma\n\ndef f(:\n")
    assert "stacks/app.py:3" in told(bench.firma("plan", code=None), "F167", "F160").err


@pytest.mark.parametrize(
    "value",
    [
        "'x' * 2_000_000",
        "10 ** 900",
        "-(10 ** 300)",
        "'\\x1b]0;title\\x07 \\u202e \\x00 \\x7f \\x9b'",
        "'😀' * 1000",
        "{'deep': [[[[[[[[[[[[[[[[[[[[['x']]]]]]]]]]]]]]]]]]]]]}",
        "{f'k{i}': i for i in range(5000)}",
        "0.1 + 0.2",
    ],
)
def test_odd_and_large_values_are_kept_exactly_and_shown_harmlessly(bench: Workbench, value: str) -> None:
    bench.stack(f'firma.Data("a", input={value})')
    said = [bench.firma("apply", "--yes"), bench.firma("state"), bench.firma("show", "a"), bench.firma("why", "a")]
    for one in said:
        assert not CONTROL.search((one.out + one.err).encode())
        assert len(one.out) < 200_000
    assert bench.result("plan")["units"][0]["empty"]
    bench.verified()


def test_a_value_that_is_too_large_to_keep_is_refused_before_anything_is_applied(bench: Workbench) -> None:
    bench.configure("[limits]\nmemory_mib = 256\n")
    bench.stack('firma.Data("a", input="x" * 400_000_000)')
    told(bench.firma("apply", "--yes", code=None), "F161", "F118")


# -- graphs -----------------------------------------------------------------------------------------------------------
CONTRACTS = ("One", "Two", "Three", "Four")


def test_a_circle_of_stacks_is_named_in_its_shortest_form(bench: Workbench) -> None:
    bench.write(
        "contracts.py",
        "import firma\n" + "".join(f"class {name}(firma.Outputs):\n    text: str\n" for name in CONTRACTS),
    )
    # one → two → three → four → one, and, shorter, three → two
    needs = {"one": ("Two",), "two": ("Three",), "three": ("Four", "Two"), "four": ("One",)}
    for name, others in needs.items():
        given = ", ".join(f"{other.lower()}: contracts.{other}" for other in others)
        gives = f"contracts.{name.title()}"
        bench.write(
            f"stacks/{name}.py",
            f"""
            import contracts
            import firma

            @firma.stack
            def {name}({given}) -> {gives}:
                return {gives}(text={others[0].lower()}.text)
            """,
        )
    said = told(bench.firma("plan", code=None), "F140")
    assert "in a ring: three → two → three" in said.err
    assert "stacks/two.py:6" in said.err


def test_a_circle_of_declarations_is_named(bench: Workbench) -> None:
    """What uses another must be declared after it: only names can go round, where each claims the other's."""
    bench.stack('firma.Data("a", input=1)\nfirma.Data("b", input=2)')
    bench.apply()
    bench.stack(
        """
        firma.Data("a", input=2, moved_from="b")
        firma.Data("b", input=1, moved_from="a")
        """
    )
    said = told(bench.firma("plan", code=None), "F208")
    assert "builtin.Data:a and builtin.Data:b claim each other's address" in said.err
    assert "stacks/app.py:6" in said.err


def test_a_name_that_claims_itself_is_refused(bench: Workbench) -> None:
    bench.stack('firma.Data("a", input=1, moved_from=["old", "a"])')
    assert "names itself" in told(bench.firma("plan", code=None), "F117").err


# -- the ledger -------------------------------------------------------------------------------------------------------
@pytest.fixture
def applied(bench: Workbench) -> Workbench:
    bench.stack('for i in range(20):\n    firma.Data(f"d{i}", input="x" * 500)')
    bench.apply()
    return bench


def store(bench: Workbench) -> Path:
    return bench.root / ".firma" / "ledger.db"


def sql(bench: Workbench, *statements: str) -> None:
    db = sqlite3.connect(store(bench))
    for statement in statements:
        db.execute(statement)
    db.commit()
    db.close()


OPEN_LOG = ("drop trigger entry_stays", "drop trigger entry_remains")


@pytest.mark.parametrize(
    ("statements", "codes"),
    [
        ((*OPEN_LOG, "update entry set data = x'7b7d' where seq = 5"), ("F502", "F501")),
        ((*OPEN_LOG, "delete from entry where seq = 5"), ("F501", "F502")),
        ((*OPEN_LOG, "update entry set link = x'00' where seq = 9"), ("F501", "F502")),
        ((*OPEN_LOG, "delete from entry where seq > 30"), ("F501", "F508")),
        (("delete from blob where name like 'group/%' or name like 'values/%'",), ("F507",)),
        (("update blob set data = x'00' where name not like 'plan/%'",), ("F506",)),
        (("pragma user_version = 99",), ("F504", "F517")),
        (("pragma application_id = 7",), ("F517",)),
        (("drop table entry",), ("F517", "F515", "F501")),
    ],
)
def test_a_ledger_that_is_not_what_was_written_is_refused_and_left_alone(
    applied: Workbench, statements: tuple[str, ...], codes: tuple[str, ...]
) -> None:
    sql(applied, *statements)
    before = store(applied).read_bytes()
    for words in (("plan",), ("apply", "--yes"), ("state",), ("history",)):
        said = applied.firma(*words, code=None)
        if said.code != 0 or words[0] in ("plan", "apply"):
            told(said, *codes)
    assert store(applied).read_bytes() == before


@pytest.mark.parametrize("damage", ["torn", "text", "zeros", "folder"])
def test_a_file_that_is_no_ledger_is_refused_and_left_alone(applied: Workbench, damage: str) -> None:
    path = store(applied)
    data = path.read_bytes()
    for more in path.parent.glob("ledger.db-*"):
        more.unlink()
    path.unlink()
    match damage:
        case "torn":
            path.write_bytes(data[: len(data) // 2 + 100])
        case "text":
            path.write_text("this is a diary\n" * 500)
        case "zeros":
            path.write_bytes(bytes(8192))
        case _:
            path.mkdir()
    told(applied.firma("plan", code=None), "F517", "F501", "F502", "F515", "F511")
    if damage == "text":
        assert path.read_text().startswith("this is a diary")


def test_a_ledger_under_another_units_name_is_refused(applied: Workbench) -> None:
    sql(applied, "update unit set name = 'shop/other@dev'")
    told(applied.firma("state", code=None), "F503")
    told(applied.firma("history", code=None), "F503")


def test_a_ledger_of_another_project_in_the_same_store_is_no_obstacle(applied: Workbench) -> None:
    applied.configure(project="bakery")
    assert applied.result("plan")["units"][0]["changes"]
    applied.configure()
    assert applied.result("plan")["units"][0]["empty"]


def limited(bytes_max: int) -> Callable[[], None]:
    """Let files of a child process grow to this size at most: the next write fails as on a full disk."""

    def limit() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (bytes_max, bytes_max))

    return limit


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95])
def test_a_full_disk_stops_the_run_with_a_code_and_the_next_run_goes_on(bench: Workbench, share: float) -> None:
    bench.stack('for i in range(60):\n    firma.Data(f"d{i}", input=f"{i}" * 2000)')
    probe = bench_at(bench.root.parent / "probe")
    shutil.copytree(bench.root / "stacks", probe.root / "stacks")
    probe.firma("apply", "--yes")
    whole = max(path.stat().st_size for path in (probe.root / ".firma").glob("ledger.db*"))
    said = bench.firma("apply", "--yes", code=None, preexec_fn=limited(max(int(whole * share), 8192)))
    told(said, "F510", "F515", "F511", "F813", "F514")
    bench.settle()
    assert len([obj for obj in bench.objects().values() if obj.now]) == 60
    bench.verified()


def test_a_store_that_cannot_be_written_is_named(applied: Workbench) -> None:
    told(applied.firma("plan", "--store", "/proc/ledger.db", code=None), "F511", "F500", "F515")
    told(applied.firma("plan", "--store", str(applied.root), code=None), "F511", "F515", "F517")


# -- providers --------------------------------------------------------------------------------------------------------
OWN = """
import time
import firma

class Unprintable(Exception):
    def __str__(self): raise RuntimeError("no text")
    __repr__ = __str__

class Odd(firma.OwnResource):
    mode: str
    number: int = firma.computed()

    def create(self, inputs):
        match inputs.mode:
            case "raises": raise RuntimeError("boom \\x1b[31m")
            case "hangs": time.sleep(60)
            case "little": return "id", {{}}
            case "much": return "id", {{"number": 1, "other": 2}}
            case "kind": return "id", {{"number": "one"}}
            case "none": return None
            case "dies": import os; os._exit(9)
            case "huge": return "id", {{"number": 10 ** 5000}}
            case "nan": return "id", {{"number": float("nan")}}
            case "surrogate": return "id", {{"number": 1, "text": "a\\ud800"}}
            case "large": return "id", {{"number": "x" * 11_000_000}}
            case "very large": return "id", {{f"x{{i}}": "x" * 4_000_000 for i in range(20)}}
            case "deep":
                deep = []
                for _ in range(100_000): deep = [deep]
                return "id", {{"number": deep}}
            case "key": return "id", {{"number": 1, 7: 2}}
            case "shapeless": return "id", 7
            case "unprintable": raise Unprintable
        return "id", {{"number": 1}}

    def read(self, identifier):
        return {{"mode": "fine", "number": 1}}

    def delete(self, identifier):
        pass
"""


NAMELESS = ("raises", "hangs", "none", "dies", "unprintable")
"""Ways in which no identifier ever comes."""


@pytest.mark.parametrize(
    ("mode", "codes"),
    [
        ("raises", ("F633",)),
        ("hangs", ("F601", "F420")),
        ("little", ("F632", "F604")),
        ("much", ("F632", "F602")),
        ("kind", ("F632", "F603")),
        ("none", ("F632",)),
        ("dies", ("F631",)),
        ("huge", ("F632",)),
        ("nan", ("F632",)),
        ("surrogate", ("F632",)),
        ("large", ("F632",)),
        ("very large", ("F632",)),
        ("deep", ("F632",)),
        ("key", ("F632",)),
        ("shapeless", ("F632",)),
        ("unprintable", ("F633",)),
    ],
)
def test_a_provider_that_misbehaves_is_named_and_stops_only_its_own_users(
    bench: Workbench, mode: str, codes: tuple[str, ...]
) -> None:
    bench.write("odd.py", OWN.format())
    bench.stack(
        f"""
        odd = Odd("odd", mode="{mode}", timeouts={{"create": "{1 if mode == "hangs" else 30}s"}})
        firma.Data("user", input=odd.number)
        firma.Data("free", input=1)
        """,
        head="from odd import Odd\n",
    )
    told(bench.firma("apply", "--yes", code=None), *codes, "F420", "F422")
    assert [a for a, o in bench.objects().items() if o.now and o.type == "builtin.Data"] == ["builtin.Data:free"]
    things = [o for o in bench.state("app").objects.values() if o.type != "builtin.Data"]
    named = [generation.identifier for thing in things for generation in thing.generations.values()]
    assert named == ([] if mode in NAMELESS else ["id"]), "what came with an identifier is recorded"
    bench.verified()
