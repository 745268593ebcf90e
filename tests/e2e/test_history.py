"""The history of one address tells of its changes what the history of the unit tells of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine_world import Workbench, bench_at


@pytest.fixture
def bench(tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path)
    for input_ in ("1", "2"):
        made.stack(f'firma.Data("a", input="{input_}")\nfirma.Data("b", input="1")')
        made.apply()
    return made


@pytest.mark.parametrize("what", ["app@dev/builtin.Data:a", "a"])
def test_a_finished_change_of_an_address_is_done(what: str, bench: Workbench) -> None:
    text = bench.firma("history", what).out
    whole = bench.result("history", "app@dev")["changes"]
    items = bench.result("history", what)["changes"]

    assert [line.split()[2] for line in text.splitlines() if line.startswith("change ")] == ["done", "done"]
    assert [item["status"] for item in items] == ["done", "done"]
    told = ("plan", "runs", "status", "when", "until", "commit")
    assert [[item[key] for key in told] for item in items] == [[item[key] for key in told] for item in whole]
    assert [[done["address"] for done in item["actions"]] for item in items] == [["builtin.Data:a"]] * 2


def test_a_change_that_did_nothing_to_an_address_is_not_in_its_history(bench: Workbench) -> None:
    assert len(bench.result("history", "b")["changes"]) == 1


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("#0",), "F905", "names no address before its `#`"),
        (("--since", "2999-01-01T00:00:00Z"), "F962", "is still to come"),
    ],
)
def test_a_question_that_can_have_no_answer_is_refused(
    words: tuple[str, ...], code: str, says: str, bench: Workbench
) -> None:
    said = bench.firma("history", *words, code=64)

    assert code in said.codes()
    assert says in said.err
