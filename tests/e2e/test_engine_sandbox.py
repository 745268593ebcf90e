"""The engine on the embedded AWS, seen by a second client: drift, replacement, secrets, assets, wrong accounts."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloud_world import Account, Sandbox, sandbox_in
from engine_world import Workbench, bench_at, changes, codes, problems, statuses
from firma.core.apply.request import OBJECT_TAG
from firma.engine.result import Silent
from firma.schemas.types import type_schema

CANARY = "canary-4712-never-to-be-seen"


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_in(tmp_path_factory.mktemp("sandboxes")) as started:
        yield started


@pytest.fixture
def account(sandbox: Sandbox) -> Account:
    return sandbox.account()


@pytest.fixture
def bench(sandbox: Sandbox, account: Account, tmp_path: Path) -> Workbench:
    made = bench_at(tmp_path, variables={"FIRMA_SANDBOX_HOME": str(sandbox.home)})
    made.configure(environments=sandbox.environment(account))
    return made


def after_lag(type_name: str = "AWS::SQS::Queue") -> None:
    """Wait until a look proves something: a read within the lag after our own write does not."""
    time.sleep(type_schema(type_name).recovery.lag_ms / 1000 + 0.05)


def url_of(account: Account, part: str) -> str:
    (url,) = [u for u in account("sqs").list_queues().get("QueueUrls", []) if part in u]
    return str(url)


AWS = "from firma.aws import iam, lambda_, logs, secretsmanager, sns, sqs, ssm\n"


def test_drift_of_every_kind_is_seen_in_one_plan_and_mended_in_one_apply(bench: Workbench, account: Account) -> None:
    bench.stack(
        """
        orders = sqs.Queue("orders", visibility_timeout=30)
        sqs.Queue("other", visibility_timeout=40)
        logs.LogGroup("log", retention_in_days=7)
        ssm.Parameter("where", type="String", value=orders.queue_url)
        sns.Topic("events", display_name="events", ignore_changes=["display_name"])
        """,
        head=AWS,
    )
    bench.apply()
    after_lag()
    account("sqs").set_queue_attributes(QueueUrl=url_of(account, "orders"), Attributes={"VisibilityTimeout": "55"})
    (group,) = account("logs").describe_log_groups()["logGroups"]
    account("logs").delete_log_group(logGroupName=group["logGroupName"])
    (topic,) = account("sns").list_topics()["Topics"]
    account("sns").set_topic_attributes(TopicArn=topic["TopicArn"], AttributeName="DisplayName", AttributeValue="x")
    account("sqs").create_queue(QueueName="strangers")
    planned = bench.plan(refresh="full")

    assert changes(planned) == {"aws.sqs.Queue:orders": "update", "aws.logs.LogGroup:log": "create"}
    rows = {row.path: row for c in planned.plans[0].changes for row in c.attributes if c.action == "update"}
    assert (rows["visibility_timeout",].before, rows["visibility_timeout",].after) == (55, 30)
    assert rows["visibility_timeout",].drift
    assert problems(bench.apply(planned)) == []
    attributes = account("sqs").get_queue_attributes(QueueUrl=url_of(account, "orders"), AttributeNames=["All"])
    assert attributes["Attributes"]["VisibilityTimeout"] == "30"
    assert len(account("logs").describe_log_groups()["logGroups"]) == 1
    assert url_of(account, "strangers"), "what is not ours is never touched"
    assert changes(bench.plan(refresh="full")) == {}


def test_a_rename_keeps_the_thing_its_tag_and_its_name(bench: Workbench, account: Account) -> None:
    bench.stack('sqs.Queue("orders")', head=AWS)
    bench.apply()
    before = account.inventory()
    bench.stack('sqs.Queue("purchases", moved_from="orders")', head=AWS)
    bench.apply()
    assert account.inventory() == before
    assert changes(bench.plan(refresh="full")) == {}
    assert bench.result("why", "purchases")["action"]


def test_a_new_thing_at_an_old_address_gets_another_name(bench: Workbench, account: Account) -> None:
    bench.stack('sqs.Queue("a")', head=AWS)
    bench.apply()
    bench.stack('sqs.Queue("b", moved_from="a")\nsqs.Queue("a")', head=AWS)
    assert problems(bench.apply()) == []
    assert len(account.inventory()) == 2


@pytest.mark.parametrize("order", ["create_first", "delete_first"])
def test_a_replacement_ends_with_one_thing_in_either_order(bench: Workbench, account: Account, order: str) -> None:
    text = """
        role = iam.Role("a", path="{path}", assume_role_policy_document=firma.trust("lambda.amazonaws.com"),
                        replacement="{order}")
        ssm.Parameter("p", type="String", value=role.arn, name="/role")
    """
    bench.stack(text.format(path="/one/", order=order), head=AWS)
    bench.apply()
    (old,) = account("iam").list_roles()["Roles"]
    bench.stack(text.format(path="/two/", order=order), head=AWS)
    user = "update" if order == "create_first" else "replace"  # AWS refuses to delete a role that is used
    assert changes(bench.plan()) == {"aws.iam.Role:a": "replace", "aws.ssm.Parameter:p": user}
    assert problems(bench.apply()) == []
    (role,) = account("iam").list_roles()["Roles"]
    assert role["Path"] == "/two/"
    assert role["RoleName"] != old["RoleName"], "create-first needs another name, and delete-first keeps to the rule"
    assert account("ssm").get_parameter(Name="/role")["Parameter"]["Value"] == role["Arn"]
    calls = [e.fields["act"] for e in bench.entries() if e.kind == "intent"][2:]
    first = ["create", "update", "delete"] if order == "create_first" else ["delete", "delete", "create", "create"]
    assert calls == first
    after_lag("AWS::IAM::Role")
    assert changes(bench.plan(refresh="full")) == {}


def test_a_queue_that_becomes_first_in_first_out_gets_a_name_that_says_so(bench: Workbench, account: Account) -> None:
    text = 'sqs.Queue("a", fifo_queue={fifo})\nsns.Topic("b", fifo_topic={fifo})'
    bench.stack(text.format(fifo=False), head=AWS)
    bench.apply()
    bench.stack(text.format(fifo=True), head=AWS)
    assert problems(bench.apply()) == []
    assert all(name.endswith(".fifo") for name in account.inventory())
    assert len(account.inventory()) == 2
    assert problems(bench.rollback()) == []
    assert not any(name.endswith(".fifo") for name in account.inventory())
    assert changes(bench.plan()) == {}


def test_create_first_with_a_name_of_the_authors_own_is_refused(bench: Workbench, account: Account) -> None:
    text = """
        iam.Role("a", role_name="mine", path="{path}", replacement="create_first",
                 assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
    """
    bench.stack(text.format(path="/one/"), head=AWS)
    bench.apply()
    bench.stack(text.format(path="/two/"), head=AWS)
    assert codes(bench.refused(lambda engine: engine.plan(progress=Silent()))) == ["F221"]
    assert list(account.inventory()) == ["role mine"]


def test_secrets_of_the_managers_reach_the_thing_and_nothing_else(bench: Workbench, account: Account) -> None:
    account("secretsmanager").create_secret(Name="shop/token", SecretString=f'{{"word": "{CANARY}"}}')
    bench.stack(
        """
        word = firma.secret("aws.secretsmanager", "shop/token", key="word")
        ssm.Parameter("plain", type="String", value=word, name="/plain")
        secretsmanager.Secret("copy", name="copy", secret_string=word)
        firma.Data("data", input=word)
        """,
        head=AWS,
    )
    said = [bench.firma("apply", "--yes", "-vv", "--log-file", "log.txt")]
    assert account("ssm").get_parameter(Name="/plain")["Parameter"]["Value"] == CANARY
    assert account("secretsmanager").get_secret_value(SecretId="copy")["SecretString"] == CANARY
    after_lag("AWS::SSM::Parameter")
    said += [bench.firma("plan", "--refresh", "full"), bench.firma("state"), bench.firma("show", "plain")]
    assert changes(bench.plan(refresh="full")) == {}
    account("ssm").put_parameter(Name="/plain", Value="another secret", Type="String", Overwrite=True)
    said.append(bench.firma("plan", "--refresh", "full"))
    assert "aws.ssm.Parameter:plain" in said[-1].out
    said.append(bench.firma("apply", "--yes"))
    assert account("ssm").get_parameter(Name="/plain")["Parameter"]["Value"] == CANARY
    said.append(bench.firma("destroy", "--yes", "--json"))

    for text in (CANARY, "another secret"):
        assert [one.whole for one in said if text in one.whole] == []
        holding = [p for p in bench.root.rglob("*") if p.is_file() and text.encode() in p.read_bytes()]
        assert holding == []


def test_a_secret_that_is_not_there_stops_only_what_needs_it(bench: Workbench, account: Account) -> None:
    bench.stack(
        """
        missing = firma.secret("aws.secretsmanager", "nobody/made/it")
        ssm.Parameter("a", type="String", value=missing)
        no_key = firma.secret("aws.secretsmanager", "half", key="word")
        ssm.Parameter("b", type="String", value=no_key)
        sqs.Queue("free")
        """,
        head=AWS,
    )
    account("secretsmanager").create_secret(Name="half", SecretString='{"other": "x"}')
    applied = bench.apply()
    assert sorted(problems(applied)) == ["F640", "F642"]
    assert [name.partition(" ")[0] for name in account.inventory()] == ["queue"]


def code_of(account: Account, name: str) -> bytes:
    """The content of a function's package, as AWS hands it out."""
    from urllib.request import urlopen

    with urlopen(account("lambda").get_function(FunctionName=name)["Code"]["Location"]) as answer:
        content: bytes = answer.read()
    return content


def test_a_functions_package_is_rolled_back_although_its_source_changed(bench: Workbench, account: Account) -> None:
    bench.write("function/index.py", "def handler(event, context):\n    return 'first'\n")
    bench.stack(
        """
        role = iam.Role("role", assume_role_policy_document=firma.trust("lambda.amazonaws.com"))
        lambda_.Function("f", function_name="f", runtime="python3.12", handler="index.handler", role=role.arn,
                         code=firma.asset("function"))
        """,
        head=AWS,
    )
    assert problems(bench.apply()) == []
    first = account("lambda").get_function(FunctionName="f")["Configuration"]["CodeSha256"]
    bench.write("function/index.py", "def handler(event, context):\n    return 'second'\n")
    planned = bench.plan()
    assert changes(planned) == {"aws.lambda.Function:f": "update"}
    assert problems(bench.apply(planned)) == []
    assert account("lambda").get_function(FunctionName="f")["Configuration"]["CodeSha256"] != first
    assert problems(bench.rollback()) == []
    assert account("lambda").get_function(FunctionName="f")["Configuration"]["CodeSha256"] == first
    assert "first" in zipfile.ZipFile(io.BytesIO(code_of(account, "f"))).read("index.py").decode()


def test_protection_and_retention_hold_in_the_cloud(bench: Workbench, account: Account) -> None:
    bench.stack('sqs.Queue("kept", retain=True)\nsqs.Queue("guarded", protect=True)', head=AWS)
    bench.apply()
    bench.stack("pass", head=AWS)
    assert bench.firma("apply", "--yes", code=4).codes() >= {"F350"}
    assert len(account.inventory()) == 2
    bench.stack('sqs.Queue("kept", retain=True)\nsqs.Queue("guarded")', head=AWS)
    bench.apply()
    bench.stack("pass", head=AWS)
    bench.apply()
    assert [name for name in account.inventory() if "kept" in name]
    assert len(account.inventory()) == 1
    bench.verified()


def test_everything_carries_the_tag_of_its_object_and_the_authors_own(bench: Workbench, account: Account) -> None:
    bench.stack(
        """
        with firma.defaults(tags={"team": "payments"}):
            sqs.Queue("a")
            sns.Topic("b")
        """,
        head=AWS,
    )
    bench.apply()
    for tags in account.inventory().values():
        assert tags["team"] == "payments"
        assert tags[OBJECT_TAG].startswith("shop/app@dev/")


def test_a_thing_with_the_same_name_is_not_taken_over(bench: Workbench, account: Account) -> None:
    account("sqs").create_queue(QueueName="orders", Attributes={"VisibilityTimeout": "77"})
    bench.stack('sqs.Queue("a", queue_name="orders", visibility_timeout=30)', head=AWS)
    applied = bench.apply()
    assert problems(applied) == ["F613"]
    attributes = account("sqs").get_queue_attributes(QueueUrl=url_of(account, "orders"), AttributeNames=["All"])
    assert attributes["Attributes"]["VisibilityTimeout"] == "77"


def test_faults_of_the_cloud_are_outlived(bench: Workbench, account: Account, sandbox: Sandbox) -> None:
    bench.stack('for i in range(6):\n    sqs.Queue(f"q{i}", visibility_timeout=30)', head=AWS)
    sandbox.faults(
        {"kind": "throttle", "times": 5},
        {"kind": "drop", "times": 2, "skip": 4},
        {"kind": "throttle_event", "times": 2},
        {"kind": "unavailable", "times": 2, "skip": 9},
    )
    try:
        said = bench.firma("apply", "--yes", code=None)
        for _ in range(4):
            if said.code == 0:
                break
            said = bench.firma("apply", "--yes", code=None)
        assert said.code == 0, said.whole
    finally:
        sandbox.faults()
    assert len(account.inventory()) == 6
    assert changes(bench.plan(refresh="full")) == {}


def test_what_a_failed_creation_left_is_deleted_and_made_again(
    bench: Workbench, account: Account, sandbox: Sandbox
) -> None:
    bench.stack('sqs.Queue("a")', head=AWS)
    sandbox.faults({"kind": "failed_create", "times": 1})
    try:
        applied = bench.apply()
        assert applied.exit == 1
    finally:
        sandbox.faults()
    bench.settle()
    assert len(account.inventory()) == 1
    assert changes(bench.plan(refresh="full")) == {}


def test_credentials_of_another_account_are_refused_before_anything_is_read(
    bench: Workbench, account: Account, sandbox: Sandbox
) -> None:
    bench.stack('sqs.Queue("a")', head=AWS)
    bench.apply()
    other = sandbox.account()
    bench.configure(environments=sandbox.environment(other))
    assert codes(bench.refused(lambda engine: engine.plan(progress=Silent()))) == ["F903"]
    assert len(account.inventory()) == 1
    assert other.inventory() == {}


def test_real_aws_without_credentials_fails_fast_and_says_so(bench: Workbench) -> None:
    bench.configure(environments='[environments.dev]\naws = { account = "111122223333", regions = ["eu-central-1"] }\n')
    bench.variables |= {"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": "/nonexistent"}
    bench.stack('sqs.Queue("a")', head=AWS)
    began = time.monotonic()
    said = bench.firma("plan", code=1)
    assert said.codes() == {"F653"}, said.whole
    assert time.monotonic() - began < 20


def test_real_aws_with_credentials_of_another_account_is_refused(bench: Workbench, sandbox: Sandbox) -> None:
    """The endpoint variable of the SDK leads to the sandbox, whose accounts are the access keys."""
    bench.configure(environments='[environments.dev]\naws = { account = "111122223333", regions = ["eu-central-1"] }\n')
    bench.variables |= {
        "AWS_ENDPOINT_URL": sandbox.endpoint,
        "AWS_ACCESS_KEY_ID": "444455556666",
        "AWS_SECRET_ACCESS_KEY": CANARY,
    }
    bench.stack('sqs.Queue("a")', head=AWS)
    said = bench.firma("plan", code=4)
    assert said.codes() == {"F902"}, said.whole
    assert CANARY not in said.whole


def test_stacks_of_two_accounts_and_regions_live_beside_each_other(bench: Workbench, sandbox: Sandbox) -> None:
    other = sandbox.account()
    bench.stack(
        f"""
        sqs.Queue("here")
        with firma.defaults(account="{other.number}", region="eu-central-1"):
            sqs.Queue("there")
        """,
        head=AWS,
    )
    applied = bench.apply()
    assert problems(applied) == []
    assert [name.partition(" ")[0] for name in other.inventory()] == ["queue"]
    bench.stack("pass", head=AWS)
    assert problems(bench.apply()) == [], "the account left the source; what was made with it is recorded"
    assert other.inventory() == {}


def test_a_rollback_of_everything_brings_real_things_back(bench: Workbench, account: Account) -> None:
    bench.stack('a = sqs.Queue("a", visibility_timeout=33)\nssm.Parameter("p", type="String", value=a.arn)', head=AWS)
    bench.apply()
    bench.apply(destroy=True)
    assert account.inventory() == {}
    assert statuses(bench.rollback()) == {"app": "done"}
    assert sorted(name.partition(" ")[0] for name in account.inventory()) == ["parameter", "queue"]
    attributes = account("sqs").get_queue_attributes(QueueUrl=url_of(account, "app-dev-a"), AttributeNames=["All"])
    assert attributes["Attributes"]["VisibilityTimeout"] == "33"
