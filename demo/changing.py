"""Chapters of a change: it is made, explained, and taken back while later ones stay."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import Any

from demo.cloud import Cloud, count, difference
from demo.drifting import delay
from demo.opening import agreed, compared
from demo.stage import PERSON
from demo.story import Story
from demo.telling import ends, outcome, whole

QUEUE = "payments@dev/orders/aws.sqs.Queue:queue"
SUBJECT = "Hide an order for two minutes while it is handled"


def one_change(story: Story) -> None:
    """Change one setting of dev, and see that it alone arrives."""
    stage, claims = story.stage, story.claims
    dev, prod = stage.clouds["dev"], stage.clouds["prod"]
    before = dev.census()
    stage.edit("environments/dev.toml", "[payments]\n", "[payments]\norders_hidden_seconds = 120\n")
    story.kept["commit"] = stage.commit(SUBJECT)
    stage.firma("plan", "--env", "dev", show=whole)
    story.kept["from"] = str(time.time())
    stage.firma("apply", "--env", "dev", "--yes", show=outcome)
    story.kept["until"] = str(time.time())
    hidden = {"dev": hidden_seconds(dev), "prod": hidden_seconds(prod)}
    claims.seen(
        hidden == {"dev": 120, "prod": 60}, "orders are hidden for 120 s in dev, and still 60 s in prod", hidden
    )
    after = dev.census()
    claims.seen(
        before == after, f"nothing was made or removed: the same {count(after)} things", difference(before, after)
    )
    agreed(story, "dev")


def who_and_why(story: Story) -> None:
    """Ask what changed, who did it, when, for which reason and commit, and whether it is safe to go back."""
    stage, claims = story.stage, story.claims
    begun = time.monotonic()
    stage.firma("why", f"{QUEUE}#visibility_timeout", show=whole)
    seconds = time.monotonic() - begun
    why = stage.ask("why", f"{QUEUE}#visibility_timeout")
    who, what = why["who"], why["changes"]
    claims.holds(who["subject"] == PERSON[1], f"who: {PERSON[1]} ({who['proof']}: nobody proved it yet)", who)
    when = datetime.fromisoformat(why["when"]).timestamp()
    told = datetime.fromtimestamp(when, UTC).isoformat(timespec="seconds")
    inside = float(story.kept["from"]) - 1 <= when <= float(story.kept["until"]) + 1
    claims.holds(inside, f"when: {told}, while that apply ran", (why["when"], story.kept))
    claims.holds(why["reason"] == SUBJECT, f"reason: the subject of the commit, `{SUBJECT}`", why["reason"])
    claims.holds(
        why["commit"] == story.kept["commit"] and not why["dirty"],
        f"commit: {why['commit'][:12]}, the one that git has, and nothing beside it",
        (why["commit"], story.kept["commit"], why["dirty"]),
    )
    values = [(change["path"], change["before"], change["after"]) for change in what]
    claims.holds(values == [("visibility_timeout", 60, 120)], "what: visibility_timeout, from 60 to 120", values)
    claims.holds(why["back"]["class"] == "in_place", "safe to go back: yes, in place", why["back"])
    called, calls = _trail(stage.clouds["dev"], when)
    claims.seen(called, "the cloud's own audit log has a call that changed this queue at that moment", calls)
    claims.holds(seconds < 5, f"the answer took {seconds:.1f} s, the start of Python included", seconds)

    stage.firma("history", "payments@dev", show=ends(14, 1))
    changes = [one for one in stage.ask("history", "payments@dev")["changes"] if one["kind"] == "change"]
    claims.holds(
        [one["reason"] for one in changes] == [SUBJECT, "The shop"],
        "history has both changes of payments@dev, each with its reason, the newest first",
        changes,
    )
    story.kept["change"] = changes[0]["root"]


def taken_back(story: Story) -> None:
    """Roll the first of three changes back, the later ones stay; the source is held against until it agrees."""
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    before, waits = dev.census(), delay(dev)
    stage.firma("rollback", story.kept["change"][:12], "--env", "dev", "--yes", show=whole)
    claims.seen(hidden_seconds(dev) == 60, "orders are hidden for 60 s again", hidden_seconds(dev))
    after = dev.census()
    claims.seen(before == after, "the partners, who came later, are all still there", difference(before, after))
    claims.seen(delay(dev) == waits, f"and so are the refunds, which wait {waits} s", delay(dev))
    why = stage.ask("why", f"{QUEUE}#visibility_timeout")
    claims.holds(
        why["reason"] == f"rollback of {story.kept['change'][:12]}",
        f"`firma why` gives the reason for the value of now: {why['reason']}",
        why["reason"],
    )
    text = (stage.shop / "environments" / "dev.toml").read_text(encoding="utf-8")
    claims.holds("orders_hidden_seconds = 120" in text, "the source still says 120", text)
    story.say("""
        With most tools the next run would put the bad value back, because the source still asks for it. Here the
        rollback wrote a *hold*: it outranks the source until the source agrees.
    """)
    stage.firma("plan", "--env", "dev", show=whole)
    agreed(story, "dev")
    plan = stage.ask("plan", "--env", "dev")
    held = [note["detail"] for unit in plan["units"] for note in unit["notes"] if note["code"] == "F230"]
    claims.holds(len(held) == 1, "the plan says what is held, by whom, and why", held)

    story.say("Whoever agrees with the rollback need not look for the place where the source says otherwise:")
    stage.firma("rollback", "--patch", "--write", show=whole)
    changed = stage.run("git", "diff", "--name-only").out.split()
    claims.holds(changed == ["environments/dev.toml"], "the patch changes what the setting says in dev", changed)
    stage.commit("Hide an order for one minute, as before")
    stage.firma("apply", "--env", "dev", "--yes", show=whole)
    holds = [thing["address"] for thing in stage.objects("dev") if thing["hold"]]
    claims.holds(not holds, "the source agrees, so the hold is gone", holds)
    claims.seen(hidden_seconds(dev) == 60, "and nothing else happened: 60 s", hidden_seconds(dev))
    compared(story, "dev")


def hidden_seconds(cloud: Cloud) -> int:
    """Return for how long the queue of orders hides what was handed out, as the queue itself says."""
    (url,) = [one for one in cloud.census()["aws.sqs.Queue"] if "-orders-queue-" in one]
    answer = cloud("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])
    return int(answer["Attributes"]["VisibilityTimeout"])


def _trail(cloud: Cloud, when: float) -> tuple[bool, list[Any]]:
    """Whether CloudTrail tells a change of the queue within some seconds, and what it tells of the queue."""
    (url,) = [one for one in cloud.census()["aws.sqs.Queue"] if "-orders-queue-" in one]
    asked = [{"AttributeKey": "ResourceName", "AttributeValue": url}]
    events = list(cloud.all("cloudtrail", "lookup_events", "Events", LookupAttributes=asked))
    told = [(event["EventName"], event["EventTime"].isoformat(), event.get("Username")) for event in events]
    return any(abs(event["EventTime"].timestamp() - when) < 10 for event in events), told
