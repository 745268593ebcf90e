"""The chapter of the new cut: a queue is renamed and given to a unit of its own, and the cloud does not notice."""

from __future__ import annotations

from demo.cloud import difference
from demo.drifting import FOUND_S, delay, refunds
from demo.opening import agreed, compared
from demo.story import Story
from demo.telling import outcome, whole

MOVED = "refunds@dev/aws.sqs.Queue:waiting"
STACK = f'''\
"""Refunds wait here, so that a mistake can be stopped."""

import firma
from firma.aws import sqs


@firma.stack
def refunds() -> None:
    """One queue. It came from payments, and keeps its object in the cloud, its history and its name there."""
    sqs.Queue("waiting", delay_seconds={FOUND_S}, moved_from=["payments/aws.sqs.Queue:refunds"])
'''


def new_cut(story: Story) -> None:
    """Rename the queue of refunds, give it to a new stack with another owner, and apply that."""
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    before, url = dev.census(), refunds(dev)
    stage.edit("stacks/payments.py", f'    sqs.Queue("refunds", delay_seconds={FOUND_S})\n', "")
    stage.edit("stacks/payments.py", "from firma.aws import s3, sns, sqs\n", "from firma.aws import s3, sns\n")
    (stage.shop / "stacks" / "refunds.py").write_text(STACK, encoding="utf-8")
    stage.excerpt("stacks/refunds.py", "@firma.stack", 4)
    stage.edit("firma.toml", 'payments = "team-payments"\n', 'payments = "team-payments"\nrefunds = "team-refunds"\n')
    stage.commit("Refunds are a stack of their own")
    stage.firma("plan", "--env", "dev", code=3, show=whole)
    story.say("Exit code 3 says that more is to come: what moves is moved first, and one `firma apply` does both.")
    stage.firma("apply", "--env", "dev", "--yes", show=outcome)
    after = dev.census()
    claims.seen(before == after, "nothing was made, removed or made anew", difference(before, after))
    claims.seen(refunds(dev) == url and delay(dev) == FOUND_S, "it is the very same queue, with its own name", url)
    compared(story, "dev")
    agreed(story, "dev")
    stage.firma("blame", f"{MOVED}#delay_seconds", show=whole)
    blamed = stage.ask("blame", f"{MOVED}#delay_seconds")
    claims.holds("grace" in str(blamed), "its history came along: `firma blame` still names Grace", blamed)
