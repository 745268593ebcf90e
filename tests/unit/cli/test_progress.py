"""Progress: what is said line by line, and what the live region shows."""

from __future__ import annotations

import json
from pathlib import Path

from cli_samples import NOW
from cli_world import Stream
from firma.cli.console import Console
from firma.cli.progress import STOPPING, EventProgress, TextProgress
from firma.engine.request import Stop

UNIT = "shop/payments@dev"


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def text_progress(*, live: bool = False) -> tuple[TextProgress, Stream, Clock]:
    err = Stream(terminal=live)
    clock = Clock()
    console = Console(Stream(), err, Stream(), {"TERM": "xterm", "NO_COLOR": "1"})
    return TextProgress(console, clock, live=live), err, clock


def test_without_a_terminal_each_end_is_a_line() -> None:
    progress, err, clock = text_progress()
    progress.phase("apply", "payments@dev")
    progress.operation(UNIT, "create:orders", "aws.sqs.Queue:orders", "started")
    progress.operation(UNIT, "create:orders", "aws.sqs.Queue:orders", "waiting", "in progress")
    clock.now += 3
    progress.operation(UNIT, "create:orders", "aws.sqs.Queue:orders", "done", seconds=3)
    progress.operation(UNIT, "delete:old", "aws.sqs.Queue:old", "unresolved", "nobody answered", 60)
    progress.close()

    assert err.getvalue().splitlines() == [
        "apply payments@dev …",
        "  + payments@dev/aws.sqs.Queue:orders done (3.0 s)",
        "  - payments@dev/aws.sqs.Queue:old unresolved (1 min): nobody answered",
    ]


def test_the_region_says_what_is_waited_for_and_since_when() -> None:
    progress, _, clock = text_progress()
    progress.phase("apply", "payments@dev")
    for i in range(9):
        progress.operation(UNIT, f"create:q{i}", f"aws.sqs.Queue:q{i}", "started")
        clock.now += 10
    progress.operation(UNIT, "create:q0", "aws.sqs.Queue:q0", "waiting", "creating")
    progress.operation(UNIT, "create:q1", "aws.sqs.Queue:q1", "done")
    lines = progress.region(60)
    progress.close()

    assert lines[0] == "apply payments@dev · 1 done · 8 under way · 1 min 30 s"
    assert lines[1] == "  + payments@dev/aws.sqs.Queue:q0  1 min 30 s  waiting crea…"
    assert len(lines) == 8
    assert lines[-1] == "  … and 2 more"


def test_a_live_region_is_taken_away_before_anything_is_said() -> None:
    progress, err, _ = text_progress(live=True)
    progress.phase("apply")
    progress._draw()
    progress.operation(UNIT, "create:orders", "aws.sqs.Queue:orders", "done")
    progress.close()

    assert "\r\x1b[J  + payments@dev/aws.sqs.Queue:orders done\n" in err.getvalue()


def test_details_of_providers_cannot_steer_the_terminal() -> None:
    progress, err, _ = text_progress()
    progress.phase("apply", "\x1b[2J")
    progress.operation(UNIT, "create:x", "aws.sqs.Queue:\x1b[31m", "waiting", "\x9b\r\n")
    region = "\n".join(progress.region(80))
    progress.operation(UNIT, "create:x", "aws.sqs.Queue:\x1b[31m", "failed", "\x07\u202e")
    progress.close()

    assert not {"\x1b", "\x9b", "\x07", "\u202e", "\r"} & set(err.getvalue() + region)


def test_stopping_says_what_it_means_and_what_is_under_way() -> None:
    progress, err, clock = text_progress()
    progress.operation(UNIT, "create:orders", "aws.sqs.Queue:orders", "started")
    clock.now += 5
    progress.stopping(Stop.STARTING)
    progress.stopping(Stop.WAITING)
    progress.close()

    assert err.getvalue().splitlines() == [
        STOPPING[Stop.STARTING],
        "Under way: + payments@dev/aws.sqs.Queue:orders for 5.0 s.",
        "Leaving: open calls stay open in the ledger, and the next run settles them. Nothing is lost.",
        "Under way: + payments@dev/aws.sqs.Queue:orders for 5.0 s.",
    ]


def test_events_are_a_json_object_a_line(tmp_path: Path) -> None:
    del tmp_path
    out = Stream()
    progress = EventProgress(Console(out, Stream(), Stream(), {}), "apply", lambda: NOW)
    progress.phase("evaluate", "\x1b")
    progress.stopping(Stop.STARTING)

    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert first["time"] == "2026-01-01T00:00:00.000Z"
    assert second["level"] == 1
    assert "\x1b" not in out.getvalue()
