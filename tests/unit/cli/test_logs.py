"""Logs: where they go, and what never gets into them."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_samples import sample_shown
from cli_world import FakeEngine, call
from firma.cli.logs import SENSITIVE, SensitiveFilter, redact, set_up_logs
from firma.core.model.value import Sensitive
from firma.engine.result import Shown

CANARY = "canary7Kq0wZ"


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    top = logging.getLogger()
    before = list(top.handlers), top.level
    yield
    set_up_logs(0, None)
    top.handlers, level = before
    top.setLevel(level)


@pytest.mark.parametrize(
    "text",
    [
        f"password={CANARY}",
        f"password: '{CANARY} with blanks'",
        f'{{"db_password": "{CANARY}"}}',
        f"AWS_SECRET_ACCESS_KEY={CANARY}",
        f"secret_key = {CANARY}",
        f"Authorization: Bearer {CANARY}{CANARY}",
        f"Authorization: AWS4-HMAC-SHA256 {CANARY}",
        f"https://user:{CANARY}@host/path",
        f"https://s3.local/x?X-Amz-Signature={CANARY}&a=b",
        f"-----BEGIN RSA PRIVATE KEY-----\n{CANARY}\n-----END RSA PRIVATE KEY-----",
        f"-----BEGIN PRIVATE KEY-----\n{CANARY}",
        f"token={CANARY}",
        f"x-amz-security-token: {CANARY}",
        f"passphrase={CANARY}",
        f"FIRMA_API_KEY={CANARY}",
    ],
)
def test_what_looks_like_a_secret_is_taken_out(text: str) -> None:
    assert CANARY not in redact(text)
    assert "(redacted)" in redact(text)


@pytest.mark.parametrize("text", ["AKIAIOSFODNN7EXAMPLE", "ghp_" + "a" * 36, "eyJhbGciOiJIUzI1.eyJzdWIiOiIx.abc"])
def test_well_known_forms_are_taken_out(text: str) -> None:
    assert redact(f"found {text} here") == "found (redacted) here"


@pytest.mark.parametrize(
    "text", ["plan 3f2a9c1b77d0 applied", "secretary of state", "the token bucket is full", "a=1, b=2"]
)
def test_ordinary_text_stays(text: str) -> None:
    assert redact(text) == text


@given(st.text(min_size=6, max_size=40), st.text(max_size=20))
def test_a_remembered_secret_is_found_raw_and_as_json_writes_it(secret: str, around: str) -> None:
    filter_ = SensitiveFilter()
    filter_.remember(secret)

    for text in (around + secret + around, json.dumps({"a": secret})):
        clean = filter_.redact(text)
        assert secret not in clean or secret in "(redacted)"


def test_arguments_and_traces_are_redacted(tmp_path: Path) -> None:
    file = tmp_path / "firma.log"
    set_up_logs(0, file)
    log = logging.getLogger("firma.test")

    log.info("calling with %s", {"password": CANARY})
    log.info("value %s", Sensitive(CANARY))
    try:
        int(f"token={CANARY}")
    except ValueError:
        log.exception("it broke")
    logging.shutdown()

    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert CANARY not in file.read_text(encoding="utf-8")
    assert [line["level"] for line in lines] == ["info", "info", "error"]
    assert lines[0]["time"].endswith("Z")
    assert "ValueError" in lines[2]["trace"]


def test_fields_are_structured_and_redacted(tmp_path: Path) -> None:
    file = tmp_path / "firma.log"
    set_up_logs(0, file)

    logging.getLogger("firma.test").info(
        "applied", extra={"firma": {"unit": "payments@dev", "note": f"token={CANARY}"}}
    )
    logging.shutdown()

    (line,) = [json.loads(text) for text in file.read_text(encoding="utf-8").splitlines()]
    assert line["fields"] == {"unit": "payments@dev", "note": "token=(redacted)"}


def test_libraries_are_quiet_below_warnings(tmp_path: Path) -> None:
    file = tmp_path / "firma.log"
    set_up_logs(0, file)

    logging.getLogger("botocore.auth").debug("CanonicalRequest: %s", CANARY)
    logging.getLogger("botocore.auth").info("request")
    logging.shutdown()

    assert file.read_text(encoding="utf-8") == ""


def test_verbose_says_more_on_stderr_as_harmless_lines(
    project: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    class Talking(FakeEngine):
        async def state(self, units: Sequence[str] = (), *, at: str = "") -> tuple[Shown, ...]:
            logging.getLogger("firma.engine").info("reading \x1b[31m%s password=%s", units, CANARY)
            return self.objects

    said = call(Talking(objects=(sample_shown(),)), project, "state", "-v", "--log-file", str(tmp_path / "l.log"))
    err = capsys.readouterr().err

    assert said.code == 0
    assert "info firma.engine: reading \\x1b[31m" in err
    assert CANARY not in err
    assert CANARY not in (tmp_path / "l.log").read_text(encoding="utf-8")


def test_the_filter_of_the_process_is_one(tmp_path: Path) -> None:
    SENSITIVE.remember("remembered-secret")
    file = tmp_path / "firma.log"
    set_up_logs(0, file)

    logging.getLogger("firma").warning("here is remembered-secret")
    logging.shutdown()

    assert "remembered-secret" not in file.read_text(encoding="utf-8")
