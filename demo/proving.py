"""The chapter of proof: the log's key, a witness, and what each of two attackers is caught by."""

from __future__ import annotations

import shutil
from pathlib import Path

from demo.changing import SUBJECT
from demo.forging import rewrite, write_by_hand
from demo.story import Story
from demo.telling import having, outcome, whole

UNIT = "shop/payments@dev"
FORGED = "Approved by the board, all nine of them, in writing"


def attacked(story: Story) -> None:
    """Give the ledger a key and a witness; then let somebody edit it, and let who holds the key rewrite it."""
    stage, claims = story.stage, story.claims
    _prepare(story)
    stage.firma("verify", "payments@dev", show=whole)
    proof = stage.ask("verify", "payments@dev")["units"][0]
    claims.holds(
        proof["problems"] == 0, f"all {proof['entries']} entries of payments hold, with {proof['values']} values", proof
    )
    claims.holds(proof["since"] == 0, "git's remote remembers every one of them", proof)

    ledger = stage.shop / ".firma" / "ledger.db"
    copy = _copy(ledger, stage.folder)
    story.say("""
        The ledger is a file. Somebody opens it with an editor for databases, and gives a change another reason.
    """)
    number = write_by_hand(ledger, UNIT, SUBJECT, FORGED)
    answer = stage.firma("verify", "payments@dev", code=1, show=having("error[", "payments"))
    claims.holds(f"entry {number} " in answer.err, f"`firma verify` names the entry: {number}", answer.err)
    _put_back(copy, ledger)

    story.say("""
        The next one knows the format, and holds the log's key: it runs in CI. Chain, tree, checkpoints and signatures
        are all made anew. On another machine, which never saw the ledger before:
    """)
    rewrite(ledger, stage.shop / ".firma" / "log-key", "shop", UNIT, SUBJECT, FORGED)
    elsewhere = stage.shop / ".firma" / "witnessed"
    shutil.move(elsewhere, stage.folder / "remembered")
    answer = stage.firma("verify", "payments@dev", "--fetch", code=1, show=having("error[", "remembers", "signed"))
    claims.holds(
        "F546" in answer.err and "git origin remembers" in answer.err,
        "the witness says that it is another ledger",
        answer.err,
    )
    signed = stage.run("firma", "verify", "payments@dev", "--json", code=1).result["units"][0]
    claims.holds(signed["signed"] > 0, "every signature is good: who holds the key can sign anything", signed)
    shutil.move(stage.folder / "remembered", elsewhere)
    answer = stage.firma("plan", "--env", "dev", code=1, show=having("error[", "remembers"))
    claims.holds("F546" in answer.err, "and who had seen it before plans nothing on it", answer.err)
    _put_back(copy, ledger)
    stage.firma("verify", "--env", "dev", show=having("holds", "Everything"))


def _prepare(story: Story) -> None:
    """Make a key, trust roots, and a remote that remembers; then a change."""
    stage = story.stage
    story.say("""
        So far the ledger is a chain of hashes: it shows damage, and not fraud. Now it gets a key that signs, a file in
        the repository that says whose signatures count, and somebody who remembers: the repository's remote.
    """)
    stage.firma("key", "new", show=whole)
    stage.firma("trust", "init", show=whole)
    stage.run("git", "init", "--quiet", "--bare", "../remote.git")
    stage.run("git", "remote", "add", "origin", "../remote.git")
    stage.edit("firma.toml", "[owners]", '[witness]\ngit = "origin"\n\n[owners]')
    stage.edit("environments/dev.toml", "receipts_kept_days = 3\n", "receipts_kept_days = 4\n")
    stage.commit("Whom we trust, and who remembers")
    stage.firma("apply", "--env", "dev", "--yes", show=outcome)


def _copy(ledger: Path, folder: Path) -> Path:
    copy = folder / "ledger.db"
    shutil.copy(ledger, copy)
    return copy


def _put_back(copy: Path, ledger: Path) -> None:
    for file in ledger.parent.glob("ledger.db-*"):
        file.unlink()
    shutil.copy(copy, ledger)
