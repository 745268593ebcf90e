"""The chapter of the crash: `kill -9` in the middle of an apply, and the same command again."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from demo.cloud import count, difference
from demo.opening import agreed, compared
from demo.stage import Answer, CommandError, Stage
from demo.story import Story
from demo.telling import having, outcome

PARTNERS = ("acme", "globex", "initech", "umbrella")
THINGS_EACH = 5
"""Of a partner: two queues, an alarm, a role and its policy."""

SLOW_S = 1.0
"""How long each operation stays under way. The longest chain is of three, so an apply takes at least three of these."""

EARLIEST_S, LATEST_S = 0.2, 2.9
"""When to kill, after the first call: before the last of three steps can be done."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What is known of a killed apply: its calls begun and done by then, as it told them."""

    begun: int
    done: int
    seconds: float


def killed(story: Story) -> None:
    """Let four partners join, kill the apply at a random instant, and go on."""
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    before = dev.census()
    names = ", ".join(f'"{name}"' for name in PARTNERS)
    stage.edit("environments/dev.toml", "receipts_kept_days = 3\n", f"receipts_kept_days = 3\npartners = [{names}]\n")
    commit = stage.commit("Four partners sell through us")
    wanted = len(PARTNERS) * THINGS_EACH
    stage.faults("dev", [{"kind": "latency", "seconds": SLOW_S}])
    delay = story.chance.uniform(EARLIEST_S, LATEST_S)
    story.say(f"""
        The cloud is told to be slow: each operation takes a second. `firma apply` runs as a process of its own, and
        gets `kill -9`, which no program can catch, {delay:.2f} s after its first call.
    """)
    seen = kill_in_the_middle(stage, delay)
    now = dev.census()
    there = count(now) - count(before)
    claims.seen(
        seen.done < wanted and 0 <= there <= wanted,
        f"killed in the middle: of {wanted} things {seen.begun} were begun and {seen.done} reported as done; {there} "
        "exist by now",
        (seen, there),
    )
    open_ones = [thing for thing in stage.objects("dev") if thing["open"]]
    nameless = difference(stage.ledger("dev"), now)
    begun = Counter(thing["type"] for thing in open_ones)
    claims.seen(
        all(one[0] == "+" for names in nameless.values() for one in names)
        and all(len(names) <= begun[kind] for kind, names in nameless.items()),
        f"the ledger names all {len(open_ones)} whose outcome nobody knows, and nothing else exists",
        (nameless, begun),
    )
    stage.firma("state", "payments@dev", show=having("open"))
    story.say("""
        Some of what was asked for may exist by now, or come to exist: the cloud finishes what it began. The cure is the
        same command again. It sees that the process that held the lease is gone, asks again with the same tokens, so
        that nothing is made twice, and does the rest.
    """)
    stage.firma("apply", "--env", "dev", "--yes", show=outcome)
    stage.faults("dev", [])
    _converged(story, before, wanted)
    changes = [one for one in stage.ask("history", "payments@dev")["changes"] if one["commit"] == commit]
    parts = sorted((part for one in changes for part in one["parts"]), key=lambda part: str(part["when"]))
    told = [part["status"] for part in parts]
    settled = {did["address"] for one in changes for did in one["actions"] if did["action"] == "settle"}
    claims.holds(
        told[:1] == ["interrupted"]
        and set(told[1:]) <= {"done", "deferred"}
        and settled == {one["address"] for one in open_ones},
        f"history tells the run that was interrupted, what was settled after it ({len(settled)}), and the rest",
        changes,
    )


def _converged(story: Story, before: Any, wanted: int) -> None:
    stage, claims = story.stage, story.claims
    after = compared(story, "dev")
    gained = {kind: len(after[kind]) - len(before.get(kind, ())) for kind in after}
    expected = {
        "aws.sqs.Queue": 2 * len(PARTNERS),
        "aws.cloudwatch.Alarm": len(PARTNERS),
        "aws.iam.Role": len(PARTNERS),
        "aws.iam.RolePolicy": len(PARTNERS),
    }
    claims.seen(
        {kind: number for kind, number in gained.items() if number} == expected,
        f"exactly {wanted} things came: no duplicate, nothing unrecorded, nothing missing",
        gained,
    )
    lost = {kind: names for kind, names in difference(before, after).items() if any(one[0] == "-" for one in names)}
    claims.seen(not lost, "and everything that was there before still is", lost)
    unsettled = [
        thing["address"] for thing in stage.objects("dev") if thing["open"] or thing["unresolved"] or thing["deposed"]
    ]
    claims.holds(not unsettled, "nothing is left open", unsettled)
    agreed(story, "dev")


def kill_in_the_middle(stage: Stage, delay: float, *, after: str = '"calling"') -> Killed:
    """Kill an apply of dev some seconds after its first event with a text: a call; the lease is in the ledger by then.

    Raises CommandError where the apply had ended before.
    """
    words = ("firma", "apply", "--env", "dev", "--yes", "--json")
    begun = time.monotonic()
    lines: list[str] = []
    with (
        (stage.folder / "killed.log").open("w+", encoding="utf-8") as complaints,
        subprocess.Popen(  # noqa: S603  # the story's own words
            words,
            cwd=stage.shop,
            env=stage.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            start_new_session=True,
        ) as process,
    ):
        out = process.stdout or iter(())
        try:
            for line in out:
                lines.append(line)
                if after in line:
                    break
            time.sleep(delay)
            alive = process.poll() is None
        finally:
            process.kill()
            lines += out
            code = process.wait()
        complaints.seek(0)
        answer = Answer(" ".join(words), code, "".join(lines), complaints.read(), time.monotonic() - begun)
    stage.record(answer)
    stage.teller.ran(f"{answer.command} & sleep {delay:.2f} && kill -9 {process.pid}", [])
    if not alive:
        raise CommandError(f"the apply ended with {code} before it could be killed")
    _nobody_left(process.pid)
    states = _states(lines)
    return Killed(len(states), sum(state == "done" for state in states.values()), answer.seconds)


def _states(lines: Sequence[str]) -> dict[str, str]:
    """The last state of each operation on a thing; a line that the kill tore is none."""
    states: dict[str, str] = {}
    for line in lines:
        try:
            event = json.loads(line)
        except ValueError:
            continue
        if event.get("event") == "operation" and event["operation"] in ("create", "update", "delete"):
            states[event["address"]] = event["state"]
    return states


def _nobody_left(group: int) -> None:
    """Wait until no process of the killed one's group is there: what it had started ends by itself."""
    until = time.monotonic() + 10
    while time.monotonic() < until:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise CommandError(f"processes of the killed apply (group {group}) are still running")
