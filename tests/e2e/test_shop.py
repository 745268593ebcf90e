"""The shop is what a team would be proud of: typed, tested, valid; and its tests notice what they are for."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHOP = ROOT / "examples" / "shop"
BIN = Path(sys.executable).parent

MISTAKES: dict[str, tuple[str, str, str]] = {
    "receipts of prod are not protected": ("environments/prod.toml", "protect_receipts = true\n", ""),
    "the database of prod is not protected": ("environments/prod.toml", "protect = true\n", ""),
    "prod lives in the network of dev": ("environments/prod.toml", 'cidr = "10.1.0.0/16"\n', ""),
    "prod has one task": ("environments/prod.toml", "tasks = 3\n", ""),
    "receipts are kept for a year": ("environments/prod.toml", "3650", "365"),
    "a stack has no owner": ("firma.toml", 'payments = "team-payments"\n', ""),
    "the world reaches the containers": (
        "components/web.py",
        '"source_security_group_id": world.group_id',
        '"cidr_ip": "0.0.0.0/0"',
    ),
    "the world reaches the database": ("stacks/data.py", '"cidr_ip": network.cidr', '"cidr_ip": "0.0.0.0/0"'),
    "the password stands in the source": (
        "stacks/data.py",
        'firma.secret("aws.secretsmanager", CREDENTIALS, key="password")',
        '"correct horse"',
    ),
    "a partner may do everything with its queue": ("components/partner.py", '"sqs:SendMessage"', '"sqs:*"'),
    "the worker may write anywhere": ("stacks/payments.py", 'on=f"{receipts.arn}/*"', 'on="*"'),
    "receipts may be sent in the clear": ("stacks/payments.py", '"Effect": "Deny"', '"Effect": "Allow"'),
    "what fails is handed out for ever": (
        "components/inbox.py",
        'redrive_policy={"dead_letter_target_arn": aside.arn, "max_receive_count": TRIES},',
        "",
    ),
    "nobody is woken": ("components/inbox.py", "alarm_actions=[wake.topic_arn]", "alarm_actions=[]"),
    "the network has no tags": ("stacks/network.py", '{"stack": "network"}', "{}"),
    "the function loses an order": ("functions/receipt/receipt.py", "for order in orders", "for order in orders[1:]"),
}


def environ(home: Path) -> dict[str, str]:
    return {"PATH": f"{BIN}:{os.defpath}", "HOME": str(home), "PYTHONPATH": str(ROOT / "src"), "LANG": "C.UTF-8"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns(".firma", "__pycache__", ".*_cache")
    return Path(shutil.copytree(SHOP, tmp_path / "shop", ignore=ignored))


def run(shop: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *words],
        cwd=shop,
        env=environ(shop.parent),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def outcome_of(shop: Path) -> subprocess.CompletedProcess[str]:
    return run(shop, "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly")


def test_the_shops_own_tests_pass(shop: Path) -> None:
    said = outcome_of(shop)

    assert said.returncode == 0, said.stdout


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_shops_own_tests_notice(shop: Path, mistake: str) -> None:
    file, old, new = MISTAKES[mistake]
    text = (shop / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (shop / file).write_text(text.replace(old, new), encoding="utf-8")
    said = outcome_of(shop)

    assert said.returncode == 1, said.stdout
    assert re.search(r"^FAILED ", said.stdout, re.MULTILINE), said.stdout
    assert "error" not in said.stdout.splitlines()[-1], "a test fails, and none breaks"


def test_the_shop_is_clean_under_both_checkers_strict_with_its_own_settings(shop: Path) -> None:
    config = shop / "pyrightconfig.json"
    settings = json.loads(config.read_text(encoding="utf-8"))
    assert settings["typeCheckingMode"] == "strict"
    assert "strict = True" in (shop / "mypy.ini").read_text(encoding="utf-8")
    settings["extraPaths"].append(str(ROOT / "src"))
    config.write_text(json.dumps(settings), encoding="utf-8")

    for checker in ("mypy", "basedpyright"):
        said = run(shop, checker)
        assert said.returncode == 0, said.stdout + said.stderr
    ignores = [
        str(path) for path in shop.rglob("*.py") if re.search(r"#.*(type: ignore|pyright:|noqa)", path.read_text())
    ]
    assert ignores == []


def test_the_shop_is_valid_in_every_environment_without_a_cloud(shop: Path) -> None:
    said = run(shop, "firma.cli", "validate")

    assert (said.returncode, said.stdout) == (0, "2 environments checked: no error.\n"), said.stderr


def test_the_shop_is_as_large_as_it_says(shop: Path) -> None:
    program = "import json, shop_here as s; print(json.dumps({e: sorted(s.resources(e)) for e in ('dev', 'prod')}))"
    said = subprocess.run(
        [sys.executable, "-c", program],
        cwd=shop,
        env={**environ(shop.parent), "PYTHONPATH": f"{ROOT / 'src'}:{shop}:{shop / 'tests'}"},
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, list[str]] = json.loads(said.stdout)
    types = Counter(address.rpartition("/")[2].partition(":")[0] for address in found["dev"])
    readme = (SHOP / "README.md").read_text(encoding="utf-8")

    assert len(found["dev"]) >= 22
    assert len(types) >= 16
    assert f"{len(found['dev'])} resources of {len(types)} types in dev, {len(found['prod'])} in prod" in readme
