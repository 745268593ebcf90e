"""What looks like a secret is found, wherever it stands, and what is none is left alone."""

from __future__ import annotations

import base64
import json
import random
import string
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firma.core.model import shapes
from firma.core.model.codec import encode
from firma.core.model.detector import Finding, findings, is_telling, marked_up, shape_of, suspects
from firma.core.model.expression import Call, Function
from firma.core.model.value import Map, Object, SecretRef, Sensitive, freeze, set_of
from firma.schemas import archive

ALNUM = string.ascii_letters + string.digits
EXAMPLES = frozenset({"examples", "default", "enum", "const"})


def of(alphabet: str, length: int, seed: int = 7) -> str:
    """Return characters that look drawn by chance, and are the same each time."""
    return "".join(random.Random(seed).choices(alphabet, k=length))  # samples, no secrets


def _jwt() -> str:
    parts = [json.dumps({"alg": "HS256", "typ": "JWT"}), json.dumps({"sub": "1234567890", "admin": True})]
    return ".".join([*(base64.urlsafe_b64encode(p.encode()).decode().rstrip("=") for p in parts), of(ALNUM, 43)])


SAMPLES: dict[str, str] = {
    "aws key": "AKIA" + of(string.ascii_uppercase + "234567", 16),
    "aws temporary key": "ASIA" + of(string.ascii_uppercase + "234567", 16),
    "aws bedrock": "ABSK" + of(ALNUM, 108),
    "aws secret": of(ALNUM + "+/", 40, 3),
    "github": "ghp_" + of(ALNUM, 36),
    "github app": "ghs_" + of(ALNUM, 36),
    "github fine": f"github_pat_{of(ALNUM, 22)}_{of(ALNUM, 59)}",
    "gitlab": "glpat-" + of(ALNUM, 20),
    "gitlab runner": "glrt-" + of(ALNUM, 20),
    "slack": "xoxb-" + of(string.digits, 12) + "-" + of(ALNUM, 24),
    "slack app": "xapp-1-A" + of(ALNUM, 20),
    "slack webhook": "https://hooks.slack.com/" + f"services/T{of(ALNUM, 8)}/B{of(ALNUM, 8)}/{of(ALNUM, 24)}",
    "stripe": "sk_live_" + of(ALNUM, 24),
    "stripe restricted": "rk_test_" + of(ALNUM, 24),
    "stripe webhook": "whsec_" + of(ALNUM, 32),
    "google": "AIza" + of(ALNUM, 35),
    "google secret": "GOCSPX-" + of(ALNUM, 28),
    "google token": "ya29." + of(ALNUM, 40),
    "private key": "-----BEGIN RSA PRIVATE KEY-----\n" + of(ALNUM, 64) + "\n-----END RSA PRIVATE KEY-----",
    "openssh key": "-----BEGIN OPENSSH PRIVATE KEY-----\n" + of(ALNUM, 70),
    "jwt": _jwt(),
    "postgres": "postgresql://shop:" + "hunter2x@db.internal:5432/orders",
    "redis": "redis://:" + "hunter2x@cache:6379",
    "ado": "Server=db;User Id=shop;Password=" + "hunter2x;",
    "odbc": "DRIVER={x};UID=shop;PWD=" + "hunter2x;",
    "azure": "DefaultEndpointsProtocol=https;AccountKey=" + of(ALNUM, 86) + "==",
    "azure secret": of(ALNUM, 3) + "8Q~" + of(ALNUM, 34),
    "bcrypt": "$2b$12$" + of(ALNUM, 53),
    "argon2": "$argon2id$v=19$m=65536,t=3,p=4$" + of(ALNUM, 22),
    "crypt": "$6$" + of(ALNUM, 8) + "$" + of(ALNUM, 86),
    "npm": "npm_" + of(ALNUM, 36),
    "pypi": "pypi-AgEIcHlwaS5vcmc" + of(ALNUM, 60),
    "sendgrid": f"SG.{of(ALNUM, 22)}.{of(ALNUM, 43)}",
    "twilio": "SK" + of("0123456789abcdef", 32),
    "docker": "dckr_pat_" + of(ALNUM, 27),
    "vault": "hvs." + of(ALNUM, 24),
    "terraform": f"{of(ALNUM, 14)}.atlasv1.{of(ALNUM, 64)}",
    "digitalocean": "dop_v1_" + of("0123456789abcdef", 64),
    "anthropic": "sk-ant-api03-" + of(ALNUM, 90),
    "openai": "sk-proj-" + of(ALNUM, 60),
    "age": "AGE-SECRET-KEY-1" + of("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58),
    "new relic": "NRAK-" + of(string.ascii_uppercase + string.digits, 27),
    "shopify": "shpat_" + of("0123456789abcdef", 32),
    "grafana": f"glsa_{of(ALNUM, 32)}_{of('0123456789abcdef', 8)}",
    "databricks": "dapi" + of("0123456789abcdef", 32),
    "linear": "lin_api_" + of(ALNUM, 40),
    "telegram": "123456789:AA" + of(ALNUM, 33),
    "discord": "https://discord.com/api/" + f"webhooks/123456789012345678/{of(ALNUM, 68)}",
    "header": "Authorization: Bearer " + of(ALNUM, 32),
    "firma": "firma-key-1 " + of(ALNUM, 43),
}
HARMLESS = (
    *(
        "",
        "a",
        "password",
        "arn:aws:iam::123456789012:role/service-role/MyRole-AbCdEf12",
        "AWSLambdaBasicExecutionRole2",
    ),
    *("shop-production-orders-v2-Queue", "us-east-1_AbCdEf123", "0e4c8f10-7a57-4f54-8d8c-1d2f3a4b5c6d", "t3.large"),
    *("https://example.org/a/b?c=d#e", "postgres://shop@db/orders", "postgres://shop:${PASSWORD}@db/orders"),
    *(
        "postgres://shop:<password>@db",
        "Password={{resolve:secretsmanager:x}}",
        "AKIAIOSFODNN7EXAMPLE",
        "https://a:8080",
    ),
    *("123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:2024-11-02", "sha256:" + of("0123456789abcdef", 64)),
    *("-----BEGIN PUBLIC KEY-----\n" + of(ALNUM, 64), "-----BEGIN CERTIFICATE-----\nMIID", "cron(0 12 * * ? *)"),
    *("MyStack-MyFunction-aBcD12eFgH3i", "shop-dev-Orders-1A2B3C4D5E6F7"),
    *("E1A2B3C4D5E6F7", "lambda:InvokeFunction", "TLSv1.2_2021", "2012-10-17", "ECDHE-RSA-AES128-GCM-SHA256"),
    *(of("0123456789abcdef", 40), base64.b64encode(bytes(range(32))).decode(), "the quick brown fox jumps over 3 dogs"),
)


def test_the_detector_knows_twenty_shapes_and_more() -> None:
    shown = {shape.shape for found in shapes.BEGINNINGS.values() for shape in found} | {m.shape for m in shapes.MARKS}

    assert len(shown) >= 20
    assert len(SAMPLES) >= 2 * 20


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_of_each_shape_is_found_alone_and_inside_of_things(name: str) -> None:
    text = SAMPLES[name]

    assert shape_of(text)
    assert suspects(encode(text))
    for value in ({"a": [text]}, {"a": {"b": f"x {text}"}}, {"a": f"first\n{text}\n"}, {"a": json.dumps({"k": text})}):
        assert list(findings(freeze(value))), value
        assert suspects(encode(freeze(value))), value


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_secret_is_left_alone(text: str) -> None:
    assert shape_of(text) == ""


@pytest.mark.parametrize("name", ["DB_PASSWORD", "password", "master-user-password", "clientSecret", "API_KEY"])
def test_a_name_makes_a_secret_of_what_has_no_shape(name: str) -> None:
    value = freeze({name: "hunter2", "other": "hunter2"})

    assert [found.path for found in findings(value)] == [(name,)]
    assert suspects(encode(value))


@pytest.mark.parametrize("text", ["", "x", "${PASSWORD}", "arn:aws:secretsmanager:a:b:secret:c", "********", "<later>"])
def test_a_name_makes_no_secret_of_a_placeholder_or_a_reference(text: str) -> None:
    assert not list(findings(freeze({"password": text})))


def test_a_finding_says_where_and_never_what() -> None:
    text = SAMPLES["github"]
    value = freeze({"environment": {"variables": {"TOKEN": text}}, "list": [1, {"a": text}]})

    found = list(findings(value, ("inputs",)))

    assert [one.path for one in found] == [("inputs", "environment", "variables", "TOKEN"), ("inputs", "list", 1, "a")]
    assert text not in repr(found)
    assert {one.shape for one in found} == {"a GitHub token"}


def test_what_is_marked_and_references_to_secrets_are_left_alone() -> None:
    value = Map(password=Sensitive("hunter2"), other_password=SecretRef("environment", SAMPLES["github"]))

    assert not list(findings(value))


def test_expressions_sets_and_bytes_are_looked_into() -> None:
    text = SAMPLES["github"]

    assert list(findings(Call(Function.CONCAT, ("a ", text)), ("x",))) == [Finding(("x",), "a GitHub token")]
    assert list(findings(Map(a=set_of([text])))) == [Finding(("a",), "a GitHub token")]
    assert list(findings(Map(a=text.encode()))) == [Finding(("a",), "a GitHub token")]


def test_what_is_found_can_be_marked_and_is_not_found_again() -> None:
    value = Map(
        a=Object(b=(1, SAMPLES["github"])), c=set_of([SAMPLES["slack"]]), d=Call(Function.RAW, (SAMPLES["npm"],))
    )

    marked = marked_up(value, {found.path: found.shape for found in findings(value)})

    assert not list(findings(marked))
    assert isinstance(marked["a"], Object)
    assert marked["a"]["b"] == (1, Sensitive(SAMPLES["github"]))


def test_of_texts_made_by_chance_nearly_all_are_found() -> None:
    missed = [seed for seed in range(500) if not shape_of(of(ALNUM, 32, seed))]

    assert len(missed) <= 25


def _texts(value: Any, name: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for key, item in value.items() for pair in _texts(item, key)]
    if isinstance(value, list):
        return [pair for item in value for pair in _texts(item, name)]
    return [(name, value)] if isinstance(value, str) else []


def _examples(value: Any, name: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        inner = [pair for key, item in value.items() if key in EXAMPLES for pair in _texts(item, name)]
        return inner + [pair for key, item in value.items() if key not in EXAMPLES for pair in _examples(item, key)]
    return [pair for item in value for pair in _examples(item, name)] if isinstance(value, list) else []


def test_of_all_values_in_all_schemas_at_most_one_in_ten_thousand_is_taken_for_a_secret() -> None:
    schemas = [archive.load(name) for name in archive.type_names()]
    examples = {pair for schema in schemas for pair in _examples(schema)}
    others = {pair for schema in schemas for pair in _texts(schema)}

    assert len(examples) > 5_000
    assert [pair for pair in examples if shape_of(pair[1], pair[0])] == []
    assert len([pair for pair in others if shape_of(pair[1], pair[0])]) <= len(others) // 10_000


@pytest.mark.parametrize(
    "line", ['db = Database(password="hunter2")', 'TOKEN = "abcdef"', f'x = "{SAMPLES["stripe"]}"']
)
def test_a_line_of_source_that_may_tell_a_secret_is_known(line: str) -> None:
    assert is_telling(line)


@pytest.mark.parametrize("line", ["password=firma.secret_env('X')", 'q = sqs.Queue("orders")', "", "def token(x): ..."])
def test_other_lines_of_source_are_shown(line: str) -> None:
    assert not is_telling(line)


WORDS = st.sampled_from([*SAMPLES.values(), *HARMLESS, "a", "Password", "x=y", "hunter2"])
NAMES = st.sampled_from(["a", "password", "DB_PASSWORD", "api-key", "Client Secret", "token", "sha256"])
VALUES = st.recursive(
    st.one_of(WORDS, st.integers(), st.text(max_size=24)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


@settings(max_examples=100)
@given(VALUES)
def test_where_something_is_found_the_quick_look_at_the_whole_document_says_so(plain: Any) -> None:
    value = freeze(plain)

    if list(findings(value)):
        assert suspects(encode(value))
