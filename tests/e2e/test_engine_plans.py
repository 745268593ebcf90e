"""Plans and what they are good for: stored, applied later, refused when they are stale, edited, or from elsewhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable
from hashlib import sha256
from pathlib import Path

import pytest

from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.model.diagnostic import ApprovalError, PermanentError, RefusedError
from firma.engine.engine import Engine
from firma.engine.graphing import graph_of
from firma.engine.request import CancelToken, Confirmations
from firma.engine.result import Applied, Silent


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    made.stack('firma.Data("a", input="x")')
    return made


def applying(digest: str, given: Confirmations | None = None) -> Callable[[Engine], Awaitable[Applied]]:
    async def work(engine: Engine) -> Applied:
        return await engine.apply(
            digest,
            reason="",
            confirmations=given or Confirmations(yes=True),
            progress=Silent(),
            cancel=CancelToken(),
        )

    return work


def test_a_stored_plan_is_applied_by_the_beginning_of_its_digest(bench: Workbench) -> None:
    planned = bench.plan()
    assert statuses(bench.apply(planned.root.digest[:12])) == {"app": "done"}
    assert statuses(bench.apply(planned.root.digest[:12])) == {"app": "done"}, "applied again, it is done already"


def test_a_plan_that_is_not_stored_is_unknown_and_a_too_short_name_is_refused(bench: Workbench) -> None:
    assert codes(bench.refused(applying("ab" * 12))) == ["F906"]
    assert codes(bench.refused(applying("abc"))) == ["F906"]


def test_a_plan_whose_read_set_moved_is_stale_and_changes_nothing(bench: Workbench) -> None:
    bench.apply()
    bench.stack('firma.Data("a", input="y")')
    old = bench.plan()
    bench.stack('firma.Data("a", input="z")')
    bench.apply()
    applied = bench.apply(old)

    assert applied.exit == 6
    assert statuses(applied) == {"app": "stale"}
    assert problems(applied) == ["F401"]
    assert bench.request("builtin.Data:a")["input"] == "z"


def test_an_unrelated_change_does_not_make_a_plan_stale(bench: Workbench) -> None:
    bench.apply()
    bench.stack('firma.Data("a", input="y")')
    old = bench.plan()
    bench.stack('firma.Data("a", input="x")\nfirma.Data("b", input="new")')
    bench.apply()

    assert statuses(bench.apply(old)) == {"app": "done"}
    assert bench.request("builtin.Data:a")["input"] == "y"


def test_two_plans_of_one_creation_make_one_thing(bench: Workbench) -> None:
    first, second = bench.plan(), bench.plan()
    assert statuses(bench.apply(first)) == {"app": "done"}
    applied = bench.apply(second)
    if first.root.digest != second.root.digest:  # planned in different milliseconds
        assert problems(applied) == ["F401"]
    assert len(bench.objects()) == 1


def edit(bench: Workbench, kind: str, change: tuple[bytes, bytes], *, sums: bool = True) -> None:
    """Change the bytes of stored blobs of a kind by hand, and the sums that the store keeps of them."""
    db = sqlite3.connect(bench.root / ".firma" / "ledger.db")
    rows = db.execute("select name, data from blob where name like ?", (f"{kind}/%",)).fetchall()
    assert rows
    for name, data in rows:
        assert change[0] in data
        new = data.replace(*change)
        db.execute("update blob set data = ? where name = ?", (new, name))
        if sums:
            db.execute("update blob set sum = ? where name = ?", (sha256(new).digest(), name))
    db.commit()
    db.close()


@pytest.mark.parametrize(
    ("kind", "change", "code"),
    [
        ("plan", (b'"x"', b'"evil"'), "F225"),
        ("plan", (b"{", b"<"), "F225"),
        ("root", (b'"root"', b'"wood"'), "F908"),
        ("root", (b"{", b"<"), "F908"),
        ("root", (b'"needs"', b'"naads"'), "F908"),
        ("root", (b'"effect":"', b'"effect":"0'), "F908"),
        ("root", (b'"kind":"plan"', b'"kind":"free"'), "F908"),
        ("root", (b'"environment":"dev"', b'"environment":"dav"'), "F908"),
    ],
)
def test_a_plan_that_was_edited_in_the_store_is_refused(
    bench: Workbench, kind: str, change: tuple[bytes, bytes], code: str
) -> None:
    planned = bench.plan()
    edit(bench, kind, change)
    assert codes(bench.refused(applying(planned.root.digest))) == [code]
    assert bench.objects() == {}


@pytest.mark.parametrize("kind", ["plan", "root"])
def test_a_plan_whose_bytes_rotted_in_the_store_is_refused(bench: Workbench, kind: str) -> None:
    planned = bench.plan()
    edit(bench, kind, (b'"', b"'"), sums=False)
    assert codes(bench.refused(applying(planned.root.digest))) == ["F506"]
    assert bench.firma("show", planned.root.digest[:12], code=1).codes() == {"F506"}


def test_a_plan_of_another_environment_is_refused(bench: Workbench) -> None:
    bench.configure(environments="[environments.dev]\n[environments.stage]\n")
    planned = bench.plan()
    assert codes(bench.refused(applying(planned.root.digest), "stage")) == ["F907"]


def test_a_plan_of_another_project_is_refused(bench: Workbench) -> None:
    planned = bench.plan()
    bench.configure(project="bakery")
    assert codes(bench.refused(applying(planned.root.digest))) == ["F907"]


def test_a_ledger_that_was_begun_for_another_account_is_refused(bench: Workbench) -> None:
    where = '[environments.dev]\naws = {{ account = "{}", regions = ["eu-central-1"] }}\n'
    bench.configure(environments=where.format("111122223333"))
    bench.apply()
    bench.configure(environments=where.format("444455556666"))
    assert codes(bench.refused(lambda engine: engine.plan(progress=Silent()))) == ["F903"]


def test_a_ledger_that_was_begun_for_a_sandbox_is_not_applied_to_aws(bench: Workbench) -> None:
    where = '[environments.dev]\naws = {{ account = "111122223333", regions = ["eu-central-1"]{} }}\n'
    bench.configure(environments=where.format(', sandbox = "s"'))
    bench.apply()
    bench.configure(environments=where.format(""))
    assert codes(bench.refused(lambda engine: engine.plan(progress=Silent()))) == ["F903"]


def test_an_environment_whose_sandbox_does_not_run_says_how_to_start_it(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\naws = { sandbox = "s", regions = ["eu-central-1"] }\n')
    bench.stack('from firma.aws import sqs\nsqs.Queue("q")')
    error = bench.refused(lambda engine: engine.plan(progress=Silent()))
    assert codes(error) == ["F901"]
    assert "firma sandbox start s" in error.diagnostics[0].help


def test_aws_without_an_environment_that_says_where_is_refused(bench: Workbench) -> None:
    bench.stack('from firma.aws import sqs\nsqs.Queue("q")')
    error = bench.refused(lambda engine: engine.plan(progress=Silent()))
    assert codes(error) == ["F912"]


def test_an_unknown_environment_is_a_mistake_of_the_call(bench: Workbench) -> None:
    assert bench.firma("plan", "--env", "div", code=64).codes() == {"F807"}


def test_an_unknown_unit_is_a_mistake_of_the_call(bench: Workbench) -> None:
    assert codes(bench.refused(lambda engine: engine.plan(["nobody"], progress=Silent()))) == ["F904"]
    assert codes(bench.refused(lambda engine: engine.plan(["no//body"], progress=Silent()))) == ["F904"]


def test_a_plan_whose_functions_left_the_source_is_refused_before_anything_is_done(bench: Workbench) -> None:
    body = """
        made = firma.Command("made", create=["echo", "x"])
        firma.Data("a", input=firma.later(lambda text: text + "{}", made.stdout))
    """
    bench.stack(body.format("1"))
    planned = bench.plan()
    bench.stack(body.format("2"))
    with pytest.raises(PermanentError) as caught:
        bench.apply(planned)

    assert [d.code for d in caught.value.diagnostics] == ["F909"]
    assert bench.objects() == {}


def test_a_plan_with_functions_is_applied_where_the_source_is_what_it_was(bench: Workbench) -> None:
    bench.stack(
        """
        made = firma.Command("made", create=["echo", "x"])
        firma.Data("a", input=firma.later(lambda text: text + "1", made.stdout))
        """
    )
    assert statuses(bench.apply(bench.plan())) == {"app": "done"}
    assert bench.request("builtin.Data:a")["input"] == "x\n1"
    assert changes(bench.plan()) == {}


# -- the gate ---------------------------------------------------------------------------------------------------------
def test_nothing_is_applied_without_a_yes(bench: Workbench) -> None:
    planned = bench.plan()
    error = bench.refused(applying(planned.root.digest, Confirmations()))
    assert isinstance(error, ApprovalError)
    assert codes(error) == ["F360"]
    assert bench.firma("apply", code=5).codes() == {"F830"}
    assert bench.objects() == {}


@pytest.mark.parametrize(("more", "code"), [("", "F350"), (', triggers_replace="2"', "F351")])
def test_a_protected_thing_is_neither_deleted_nor_replaced_until_its_protection_was_taken_away(
    bench: Workbench, more: str, code: str
) -> None:
    bench.stack('firma.Data("a", input="x", triggers_replace="1", protect=True)')
    bench.apply()
    bench.stack(f'firma.Data("a", input="x"{more})' if more else "pass")
    planned = bench.plan()
    error = bench.refused(applying(planned.root.digest, Confirmations(yes=True, confirm_name="dev")))
    assert isinstance(error, RefusedError)
    assert codes(error) == [code]
    assert bench.firma("apply", "--yes", code=4).codes() == {code}

    bench.stack('firma.Data("a", input="x", triggers_replace="1")')
    assert statuses(bench.apply()) == {"app": "done"}
    bench.stack(f'firma.Data("a", input="x"{more})' if more else "pass")
    assert statuses(bench.apply()) == {"app": "done"}


def test_a_critical_environment_asks_for_acknowledgements_and_for_its_name(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\ntier = "critical"\n')
    planned = bench.plan()
    error = bench.refused(applying(planned.root.digest))
    assert sorted(codes(error)) == ["F362", "F363"]
    both = frozenset({"unverified", "sqlite"})
    bench.apply(planned, confirmations=Confirmations(yes=True, acknowledged=both))

    destroyed = bench.plan(destroy=True)
    error = bench.refused(applying(destroyed.root.digest, Confirmations(yes=True, acknowledged=both)))
    assert codes(error) == ["F361"]
    error = bench.refused(
        applying(destroyed.root.digest, Confirmations(yes=True, acknowledged=both, confirm_name="prod"))
    )
    assert codes(error) == ["F361"]
    bench.apply(destroyed, confirmations=Confirmations(yes=True, acknowledged=both, confirm_name="dev"))
    assert bench.objects() == {}
    lease = next(entry for entry in bench.entries() if entry.kind == "lease")
    assert lease.fields["acknowledged"] == ["sqlite", "unverified"], "what was acknowledged is recorded"


def test_the_command_line_asks_a_critical_environment_for_its_name_and_ends_with_5(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\ntier = "critical"\n')
    assert bench.firma("apply", "--yes", code=5).codes() == {"F362", "F363"}
    given = ("--yes", "--acknowledge", "unverified", "--acknowledge", "sqlite")
    bench.firma("apply", *given)
    assert "F832" in bench.firma("destroy", *given, code=5).codes()
    assert "F832" in bench.firma("destroy", *given, "--confirm", "prod", code=5).codes()
    bench.firma("destroy", *given, "--confirm", "dev")


def test_a_graph_says_what_happens_to_a_node_only_where_a_plan_was_made(bench: Workbench) -> None:
    drawn = bench.do(lambda engine: engine.graph(()))
    assert {node.action for node in drawn.nodes} == {""}, "nobody looked what would happen"

    assert [node.action for node in graph_of(bench.plan()).nodes] == ["create"]
    bench.apply()
    assert [node.action for node in graph_of(bench.plan()).nodes] == ["no_op"]
