"""Chapters of the beginning: a repository, two clouds, and the first plan and apply of both environments."""

from __future__ import annotations

from demo.cloud import TYPES, Census, Cloud, count, difference
from demo.stage import ACCOUNTS, PERSON, CommandError
from demo.story import Story
from demo.telling import ends, outcome, whole

TYPES_MIN, THINGS_MIN = 16, 22
"""What the shop has at least: it is meant to be a system, not a toy."""


def two_clouds(story: Story) -> None:
    """Make the repository, and start a sandbox for each environment."""
    stage, claims = story.stage, story.claims
    stage.run("git", "init", "--quiet", "--initial-branch", "main")
    stage.run("git", "config", "user.name", PERSON[0])
    stage.run("git", "config", "user.email", PERSON[1])
    stage.commit("The shop")
    story.say("""
        This is what a team writes. A dependency on another stack is a typed parameter; `receipts.arn` is a `str` that
        is not known yet; a misspelt property is a type error before anything runs.
    """)
    stage.excerpt("stacks/payments.py", "@firma.stack", 12)
    stage.firma("validate", show=whole)
    story.say("""
        `validate` ran the program in a process without network and credentials, for both environments, and checked
        what it declares. Neither a cloud nor a ledger was needed. Now the two clouds: each is one process on this
        machine, an AWS with accounts, regions and services, reached over HTTP like the real one.
    """)
    for name in ACCOUNTS:
        stage.start(name)
    for name, cloud in stage.clouds.items():
        account = cloud("sts").get_caller_identity()["Account"]
        claims.seen(account == ACCOUNTS[name], f"{name} is account {ACCOUNTS[name]}", account)
        claims.seen(not cloud.census(), f"{name} is empty", cloud.census())


def first_environment(story: Story) -> None:
    """Plan and apply dev, by the plan's digest."""
    stage, claims, dev = story.stage, story.claims, story.stage.clouds["dev"]
    planned = stage.firma("plan", "--env", "dev", show=ends(20, 9))
    claims.seen(not dev.census(), "planning made nothing", dev.census())
    digest = planned.out.split()[1]
    story.say("""
        A plan ends with a verdict: can it be undone, and how? It is stored under a digest, and exactly it is applied.
        Each call is written into the ledger before it is made, and its outcome after.
    """)
    stage.firma("apply", digest, "--yes", show=outcome)
    compared(story, "dev")
    agreed(story, "dev")
    census = dev.census()
    claims.holds(
        count(census) >= THINGS_MIN and len(census) >= TYPES_MIN,
        f"that is a system: {count(census)} things of {len(census)} types",
        census,
    )
    bucket = _the(census, "aws.s3.Bucket")
    versioning = dev("s3").get_bucket_versioning(Bucket=bucket).get("Status")
    claims.seen(versioning == "Enabled", "the bucket of receipts keeps versions, as its source says", versioning)
    no_secret_in_the_clear(story, dev)


def second_environment(story: Story) -> None:
    """Plan and apply prod in its own account; dev is not touched."""
    stage, claims = story.stage, story.claims
    before = stage.clouds["dev"].census()
    stage.firma("plan", "--env", "prod", show=ends(8, 9))
    stage.firma("apply", "--env", "prod", "--yes", show=outcome)
    compared(story, "prod")
    agreed(story, "prod")
    after = stage.clouds["dev"].census()
    claims.seen(before == after, "dev has exactly what it had before", difference(before, after))
    tasks = {name: _tasks(cloud) for name, cloud in stage.clouds.items()}
    claims.seen(tasks == {"dev": 1, "prod": 3}, "the web service wants 1 task in dev and 3 in prod: overlays", tasks)
    no_secret_in_the_clear(story, stage.clouds["prod"])


def compared(story: Story, environment: str) -> Census:
    """Claim that ledger and cloud name the same things, by identifier; return them."""
    ledger = story.stage.ledger(environment)
    if not ledger.keys() <= TYPES:
        raise CommandError(f"the census does not know {sorted(ledger.keys() - TYPES)}: teach it, or nothing is proven")
    census = story.stage.clouds[environment].census()
    story.claims.seen(
        census == ledger,
        f"{environment} holds {count(census)} things of {len(census)} types: the very ones that the ledger names, "
        "identifier by identifier",
        difference(ledger, census),
    )
    return census


def agreed(story: Story, environment: str) -> None:
    """Claim that a plan, made with everything read again, is empty."""
    plan = story.stage.ask("plan", "--env", environment, "--refresh", "full")
    changes = [change for unit in plan["units"] for change in unit["changes"]]
    empty = all(unit["empty"] for unit in plan["units"])
    story.claims.holds(empty, f"a plan for {environment} that reads everything again has nothing to do", changes)


def no_secret_in_the_clear(story: Story, cloud: Cloud) -> None:
    """Claim that the database's password, which the cloud made, stands in no file of Firma's and no output."""
    secret = cloud("secretsmanager").get_secret_value(SecretId="shop-orders")["SecretString"]
    password = story.password_of(secret)
    found = story.files_with(password)
    story.claims.seen(
        not found,
        "the database's password was made in the cloud and used by it; it stands in no file and no output of Firma's",
        found,
    )


def _the(census: Census, kind: str) -> str:
    (identifier,) = census[kind]
    return identifier


def _tasks(cloud: Cloud) -> int:
    service, _, cluster = _the(cloud.census(), "aws.ecs.Service").partition("|")
    (found,) = cloud("ecs").describe_services(cluster=cluster, services=[service])["services"]
    return int(found["desiredCount"])
