"""`python -m demo`: tells the story, and ends with 1 where a claim does not hold; knows no chapter's content."""

from __future__ import annotations

import argparse
import os
import random
import secrets
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import NoReturn

from demo.changing import one_change, taken_back, who_and_why
from demo.claims import ClaimError, Claims
from demo.crashing import killed
from demo.drifting import by_hand
from demo.ending import nothing_left, protected, stopped
from demo.moving import new_cut
from demo.opening import first_environment, second_environment, two_clouds
from demo.proving import attacked
from demo.stage import CommandError, staged
from demo.story import Story
from demo.telling import Row, Teller

LOG_ANSWERS = 3
"""How many of the last commands are printed in full where the story fails."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A title, what it is about, and what happens."""

    title: str
    about: str
    happens: Callable[[Story], None]


CHAPTERS = (
    Chapter(
        "A shop in git, and two clouds of its own",
        """The shop is a small system in typed Python: a network, a database with a secret, a web service behind a load
        balancer, queues, a function, a bucket, roles, alarms; in three stacks, each with an owner. It is copied into a
        fresh repository.""",
        two_clouds,
    ),
    Chapter(
        "Plan and apply dev",
        """Nothing is there yet, so everything is to be made. Claims are checked by a second client, boto3, which asks
        each service itself what it holds, and knows nothing of Firma.""",
        first_environment,
    ),
    Chapter(
        "Prod, from the same source",
        """An overlay makes prod larger, protects what holds data, and gives it its own account in its own cloud.""",
        second_environment,
    ),
    Chapter("One change", "A team finds that orders need two minutes. In dev first.", one_change),
    Chapter(
        "Who, when, why, and is it safe to go back?",
        """The question that stops teams. The ledger is state and audit trail in one, so the answer is a look-up.""",
        who_and_why,
    ),
    Chapter(
        "kill -9 in the middle of an apply",
        """A change that makes twenty things at once, and a machine that dies on the way.""",
        killed,
    ),
    Chapter(
        "Changed by hand, and two ways out",
        """Not everything is done through Firma. What was not is found, with a name to it.""",
        by_hand,
    ),
    Chapter(
        "One change of three is taken back, the later two stay",
        """Two minutes were a mistake. In between the partners and the refunds have come, and they are to stay.""",
        taken_back,
    ),
    Chapter(
        "A new name in a new stack, and nothing is touched",
        """The refunds get a team of their own. With most tools that is a weekend: their queue has messages in it.""",
        new_cut,
    ),
    Chapter(
        "Somebody edits the ledger, and somebody rewrites it",
        """Everything so far was answered by the ledger. Why should anybody believe it?""",
        attacked,
    ),
    Chapter(
        "What is protected",
        """Prod's overlay says `protect_receipts = true`.""",
        protected,
    ),
    Chapter("The end leaves nothing", "Both environments are destroyed, and counted.", nothing_left),
    Chapter("Good night", "The clouds are stopped.", stopped),
)

NOTES = (
    """Not counted, because nobody asked Firma for them: the network that comes with every account; the provider's own
    staging bucket `firma-assets-…`, in which a function's code waits for Lambda, and which stays for the next one; and
    revisions of task definitions that were taken back, which ECS keeps as INACTIVE, in the sandbox as on AWS.""",
    """Times are of the embedded cloud on this machine, not of AWS.""",
)


def tell(story: Story, chapters: Sequence[Chapter]) -> list[Row]:
    """Tell chapters one after the other, and return what the table says of them.

    Raises:
        ClaimError: a claim does not hold. CommandError: a command ended otherwise than it must.
    """
    rows = []
    for number, chapter in enumerate(chapters, 1):
        begun, held = time.monotonic(), story.claims.held
        story.teller.chapter(number, chapter.title, chapter.about)
        chapter.happens(story)
        seconds = time.monotonic() - begun
        story.teller.took(seconds)
        rows.append(Row(chapter.title, story.claims.held - held, seconds))
    return rows


def run(
    chapters: Sequence[Chapter], *, seed: int, teller: Teller, keep: bool = False, within: Path | None = None
) -> int:
    """Tell a story on a stage of its own (`within` a folder); return 0 if every claim held, else 1."""
    claims = Claims(teller.claim)
    with staged(teller, keep=keep, within=within) as stage:
        story = Story(stage, claims, teller, random.Random(seed))  # noqa: S311  # picks an instant
        try:
            rows = tell(story, chapters)
        except Exception as error:  # noqa: BLE001  # whatever breaks, the story has failed, and says how
            _explain(error, stage.last_words(LOG_ANSWERS), seed)
            return 1
        finally:
            if keep:
                teller.say(f"Kept: {stage.folder} (its sandboxes are stopped; everything that was run is in demo.log).")
        teller.table(rows, NOTES)
        teller.say(
            f"All {claims.held} claims held; {claims.witnessed} of them were seen by boto3. "
            f"The instant of the kill came from seed {seed}."
        )
    return 0


def _explain(error: Exception, log: str, seed: int) -> None:
    """Say what does not hold, and what was run last."""
    what = "THE DEMONSTRATION FAILED"
    if isinstance(error, ClaimError):
        detail = f"This claim does not hold:\n\n  ✗ {error.sentence}\n\nFound instead:\n\n  {error.found}"
    elif isinstance(error, CommandError):
        detail = str(error)
    else:
        detail = "".join(traceback.format_exception(error))
    sys.stderr.write(
        f"\nThe last commands, with everything that they wrote:\n\n{log}\n{what}\n\n{detail}\n\n(seed {seed})\n"
    )


def _stop(number: int, _: FrameType | None) -> NoReturn:
    """Leave through the doors: what was started is stopped."""
    raise SystemExit(128 + number)


def main() -> int:
    """Return the exit code."""
    parser = argparse.ArgumentParser(prog="scripts/demo", description="The shop, from its first apply to its end.")
    parser.add_argument("--keep", action="store_true", help="keep the folder, with the repository, ledger and log")
    parser.add_argument("--seed", type=int, default=None, help="when to kill: the same seed, the same instant")
    given = parser.parse_args()
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
        signal.signal(number, _stop)
    seed = given.seed if given.seed is not None else secrets.randbelow(1_000_000)
    teller = Teller(sys.stdout)
    teller.line("Firma: typed Python in, a durable, explained and reversible change out.")
    setup = os.environ.get("FIRMA_DEMO_SETUP_SECONDS", "")
    if setup:
        teller.line(f"(set-up took {setup} s)")
    return run(CHAPTERS, seed=seed, keep=given.keep, teller=teller)


if __name__ == "__main__":
    sys.exit(main())
