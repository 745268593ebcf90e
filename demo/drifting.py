"""The chapter of hands: a queue and a port are changed beside Firma; one is set back, one goes into the source."""

from __future__ import annotations

import time
from datetime import datetime
from typing import Any

from demo.cloud import Cloud, count, difference
from demo.opening import agreed
from demo.story import Story
from demo.telling import ends, outcome, whole

REFUNDS = "payments@dev/aws.sqs.Queue:refunds"
PORT_OWNER = "payments@dev/web/aws.ec2.SecurityGroup:front"
SUBJECT = "Refunds wait a minute, so that a mistake can be stopped"
ADOPTED = "Refunds wait five minutes, as Grace found at night"
WAITS_S, FOUND_S = 60, 300
"""For how long a refund waits by the source, and by the hand that changed it."""

SSH = 22
HANDS = ("grace", "trent")


def by_hand(story: Story) -> None:
    """Make a third change, let two people change things by hand, and get out of it in two ways."""
    stage, dev = story.stage, story.stage.clouds["dev"]
    stage.edit("stacks/payments.py", "from firma.aws import s3, sns\n", "from firma.aws import s3, sns, sqs\n")
    stage.edit(
        "stacks/payments.py",
        "    for partner in settings.partners:\n",
        f'    sqs.Queue("refunds", delay_seconds={WAITS_S})\n    for partner in settings.partners:\n',
    )
    stage.commit(SUBJECT)
    stage.firma("apply", "--env", "dev", "--yes", show=outcome)
    story.say("""
        That was the third change of dev. At night there is an incident. Grace lets refunds wait for five minutes;
        Trent opens a port to the world, to have a look. Both do it at the cloud itself, each with keys of their own.
    """)
    grace, trent = (dev.person(name) for name in HANDS)
    begun = time.time()
    grace("sqs").set_queue_attributes(QueueUrl=refunds(dev), Attributes={"DelaySeconds": str(FOUND_S)})
    opened = {"IpProtocol": "tcp", "FromPort": SSH, "ToPort": SSH, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    trent("ec2").authorize_security_group_ingress(GroupId=_front(dev)["GroupId"], IpPermissions=[opened])
    ended = time.time()
    told = [f"{name} is arn:aws:iam::{dev.account}:user/{name}" for name in HANDS]
    stage.teller.shows(
        "# boto3, twice", [*told, f"refunds: DelaySeconds={FOUND_S}", f"front: tcp {SSH} from 0.0.0.0/0"]
    )
    _both_are_named(story, begun, ended)
    _one_is_set_back(story)
    _one_is_adopted(story)
    for name in HANDS:
        dev.person_leaves(name)


def refunds(cloud: Cloud) -> str:
    """Return the URL of the queue of refunds."""
    (url,) = [one for one in cloud.census()["aws.sqs.Queue"] if "-refunds-" in one]
    return url


def delay(cloud: Cloud) -> int:
    """Return for how long a refund waits, as the queue itself says."""
    answer = cloud("sqs").get_queue_attributes(QueueUrl=refunds(cloud), AttributeNames=["DelaySeconds"])
    return int(answer["Attributes"]["DelaySeconds"])


def _both_are_named(story: Story, begun: float, ended: float) -> None:
    stage, claims = story.stage, story.claims
    stage.firma("drift", "--env", "dev", show=whole)
    found = stage.ask("drift", "--env", "dev")
    named = {(one["unit"].partition("/")[2] + "/" + one["address"]): one for one in found["differences"]}
    claims.holds(
        set(named) == {REFUNDS, PORT_OWNER} and len(found["differences"]) == 2,
        f"drift names the queue and the port, and nothing else of {found['looked_at']} things that it looked at",
        found["differences"],
    )
    queue, port = named[REFUNDS], named[PORT_OWNER]
    claims.holds(
        (queue["declared"], queue["now"]) == (WAITS_S, FOUND_S) and str(SSH) in str(port["now"]),
        f"what: delay_seconds, from {WAITS_S} to {FOUND_S}; a rule for port {SSH}",
        (queue, port),
    )
    for one, who, call in ((queue, HANDS[0], "SetQueueAttributes"), (port, HANDS[1], "AuthorizeSecurityGroupIngress")):
        told = one["who"]
        right = told["principal"].endswith(f":user/{who}") and told["call"] == call and told["sure"]
        when = datetime.fromisoformat(told["changed_at"]).timestamp()
        claims.holds(
            right and begun - 1 <= when <= ended + 1,
            f"who, by which call, and when: {who}, {call}, at that second",
            one,
        )


def _one_is_set_back(story: Story) -> None:
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    before = dev.census()
    story.say("Nobody wants that port. It is set back, by a plan of that one address.")
    stage.firma("drift", PORT_OWNER, "--revert", "--yes", show=whole)
    ports = sorted(rule["FromPort"] for rule in _front(dev)["IpPermissions"])
    claims.seen(ports == [80], f"port {SSH} is closed, and port 80 is open, as the source says", ports)
    claims.seen(delay(dev) == FOUND_S, f"the queue was left alone: refunds wait {FOUND_S} s", delay(dev))
    after = dev.census()
    claims.seen(before == after, f"and there are the same {count(after)} things", difference(before, after))


def _one_is_adopted(story: Story) -> None:
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    story.say("""
        The five minutes were right. Whoever would type them into the source now could do so at the wrong place; so
        Firma writes the patch, and has tried by then that the program says what is there, and nothing else.
    """)
    stage.firma("drift", "adopt", f"{REFUNDS}#delay_seconds", "--write", show=whole)
    changed = stage.run("git", "diff", "--name-only").out.split()
    claims.holds(changed == ["stacks/payments.py"], "one file of Python is changed", changed)
    stage.commit(ADOPTED)
    plan = stage.ask("plan", "--env", "dev")
    overall = {unit["verdict"]["overall"] for unit in plan["units"]}
    claims.holds(overall == {"nothing"}, "the next plan changes nothing in the cloud", plan["units"])
    calls = _calls(dev)
    stage.firma("apply", "--env", "dev", "--yes", show=ends(5, 1))
    claims.seen(
        _calls(dev) == calls and delay(dev) == FOUND_S,
        f"applying it called nothing that changes the queue: in its audit log Grace's call is still the last ({calls})",
        _calls(dev),
    )
    quiet = stage.ask("drift", "--env", "dev")["differences"]
    claims.holds(not quiet, "drift has nothing more to say", quiet)
    agreed(story, "dev")
    stage.firma("blame", f"{REFUNDS}#delay_seconds", show=whole)
    who = stage.ask("why", f"{REFUNDS}#delay_seconds")
    claims.holds(
        who["outside"]["who"].endswith(f":user/{HANDS[0]}"), "and `firma blame` will still know Grace in a year", who
    )


def _calls(cloud: Cloud) -> int:
    """How many calls on the queue of refunds the cloud's audit log has, that could have changed it."""
    asked = [{"AttributeKey": "ResourceName", "AttributeValue": refunds(cloud)}]
    events = cloud.all("cloudtrail", "lookup_events", "Events", LookupAttributes=asked)
    return sum(not event["EventName"].startswith(("Get", "List")) for event in events)


def _front(cloud: Cloud) -> dict[str, Any]:
    """The security group that faces the world."""
    groups = cloud.all("ec2", "describe_security_groups", "SecurityGroups")
    (group,) = [one for one in groups if "-web-front-" in one["GroupName"]]
    found: dict[str, Any] = group
    return found
