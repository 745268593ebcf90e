"""Chapters of the end: what is protected, and what is left when everything is destroyed."""

from __future__ import annotations

from botocore.exceptions import ClientError

from demo.cloud import Cloud, count, difference
from demo.opening import compared
from demo.stage import ACCOUNTS
from demo.story import Story
from demo.telling import having, outcome, whole


def protected(story: Story) -> None:
    """Destroying prod's bucket is refused until a plan that takes its protection away was applied."""
    stage, claims, prod = story.stage, story.claims, story.stage.clouds["prod"]
    before = prod.census()
    (bucket,) = before["aws.s3.Bucket"]
    answer = stage.firma("destroy", "payments@prod", "--yes", code=4, show=having("error[", "at: ", "help: "))
    claims.holds("F350" in answer.err, "destroying the bucket of receipts is refused, with exit code 4", answer.err)
    after = prod.census()
    claims.seen(before == after, "nothing at all was removed, not even beside it", difference(before, after))

    story.say("""
        The protection was applied, so it is not the source that decides: taking it out of the source and destroying in
        one breath does not work either. A plan that takes it away must be applied first, where somebody can see it.
    """)
    stage.edit("environments/prod.toml", "protect_receipts = true", "protect_receipts = false")
    stage.commit("The receipts of prod may go")
    stage.firma("destroy", "payments@prod", "--yes", code=4, show=having("error["))
    claims.seen(_exists(prod, bucket), "changing the source alone opens nothing: the bucket is still there", bucket)
    stage.firma("plan", "payments@prod", show=whole)
    stage.firma("apply", "payments@prod", "--yes", show=outcome)
    claims.seen(_exists(prod, bucket), "taking the protection away did not touch the bucket", bucket)
    stage.firma("destroy", "payments@prod", "--yes", show=outcome)
    claims.seen(not _exists(prod, bucket), "now it is gone", bucket)
    compared(story, "prod")
    databases = prod.census().get("aws.rds.DBInstance", frozenset())
    claims.seen(len(databases) == 1, "the database, which another unit owns and protects, still stands", databases)


def nothing_left(story: Story) -> None:
    """Destroy both environments, and count."""
    stage, claims = story.stage, story.claims
    stage.edit("environments/prod.toml", "protect = true", "protect = false")
    stage.commit("Prod may go")
    stage.firma("apply", "data@prod", "--yes", show=outcome)
    for name in ACCOUNTS:
        stage.firma("destroy", "--env", name, "--yes", "--reason", f"the end of {name}", show=outcome)
        census = stage.clouds[name].census()
        claims.seen(not census, f"{name} is empty: {count(census)} things of every type that was used", census)
        claims.holds(not stage.objects(name), f"the ledger of {name} holds nothing, and remembers everything")
    changes = stage.ask("history", "payments@dev")["changes"]
    claims.holds(
        changes[0]["reason"] == "the end of dev", "history still has every change, and the last reason", changes
    )


def stopped(story: Story) -> None:
    """Stop both clouds."""
    for name in ACCOUNTS:
        story.stage.firma("sandbox", "stop", name, show=whole)
    left = story.stage.stop()
    story.claims.holds(not left, "no process is left running", left)


def _exists(cloud: Cloud, bucket: str) -> bool:
    try:
        cloud("s3").head_bucket(Bucket=bucket)
    except ClientError as error:
        if error.response.get("ResponseMetadata", {}).get("HTTPStatusCode") != 404:
            raise
        return False
    return True
