"""The bucket's policy, by its shape and by a small judge of policies: no emulator enforces one."""

from __future__ import annotations

import json
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from engine_world import bench_at
from firma.stores.s3_place import read_place
from firma.stores.s3_policy import bucket_policy

W, X, R = (f"arn:aws:iam::111122223333:role/{name}" for name in ("firma-writer", "firma-redactor", "firma-reader"))
STRANGER = "arn:aws:iam::111122223333:role/admin"
PLACE = read_place("s3://ledger/team/shop")
POLICY = bucket_policy(PLACE, writers=[W], redactors=[X], readers=[R])
CREATE = {"s3:if-none-match": "*"}
NONE: dict[str, str] = {}
BASE = "arn:aws:s3:::ledger/team/shop/"


def many(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value)


def holds(condition: dict[str, Any], who: str, keys: dict[str, str]) -> bool:
    """Whether a condition block holds, for the operators that are used."""
    for operator, wanted in condition.items():
        for key, value in wanted.items():
            found = {"aws:PrincipalArn": who, "aws:SecureTransport": "true", **keys}.get(key)
            match operator:
                case "Null":
                    ok = (found is None) == (value == "true")
                case "Bool":
                    ok = found == value
                case "ArnNotLike":
                    ok = not any(fnmatchcase(str(found), one) for one in many(value))
                case "StringLike":
                    ok = any(fnmatchcase(str(found), one) for one in many(value))
                case _:
                    raise AssertionError(operator)
            if not ok:
                return False
    return True


def may(who: str, action: str, name: str, keys: dict[str, str] = NONE, *, own: bool = False) -> bool:
    """Whether a principal may: no statement denies it, and one (or its own policy) allows it."""
    resource = BASE + name if name else "arn:aws:s3:::ledger"
    allowed = own
    for one in POLICY["Statement"]:
        who_fits = one["Principal"] == "*" or who in one["Principal"]["AWS"]
        fits = any(fnmatchcase(action, a) for a in many(one["Action"]))
        fits = fits and any(fnmatchcase(resource, r) for r in many(one["Resource"]))
        if who_fits and fits and holds(one.get("Condition", {}), who, keys):
            if one["Effect"] == "Deny":
                return False
            allowed = True
    return allowed


GROUP = "log/shop_2fpayments_40prod/000000000001"


def test_a_writer_creates_and_never_overwrites_or_deletes_what_is_recorded() -> None:
    for name in (GROUP, "segment/u/1-2", "index/u/1-2", "firma.json", "blob/plan/x", "blob/asset/x", "blob/values/u/n"):
        assert may(W, "s3:PutObject", name, CREATE)
        assert not may(W, "s3:PutObject", name)
        assert not may(W, "s3:DeleteObject", name)
        assert not may(W, "s3:DeleteObjectVersion", name)


def test_a_writer_overwrites_and_erases_caches() -> None:
    for name in ("blob/snapshot/u/1/x", "blob/tree/d/checkpoint", "observed/u/beat"):
        assert may(W, "s3:PutObject", name)
        assert may(W, "s3:DeleteObject", name)
    assert may(W, "s3:ListBucket", "", {"s3:prefix": "team/shop/log/"})
    assert not may(W, "s3:ListBucket", "", {"s3:prefix": "other/"})


def test_a_redactor_rewrites_records_and_appends_nothing() -> None:
    assert may(X, "s3:PutObject", "blob/values/u/n")
    assert may(X, "s3:DeleteObjectVersion", "blob/values/u/n")
    assert may(X, "s3:DeleteObject", "blob/plan/x")
    assert not may(X, "s3:PutObject", GROUP, CREATE)
    assert not may(X, "s3:DeleteObject", GROUP)
    assert not may(X, "s3:DeleteObjectVersion", GROUP)


def test_a_reader_only_reads() -> None:
    assert may(R, "s3:GetObject", GROUP)
    for action in ("s3:PutObject", "s3:DeleteObject"):
        for name in (GROUP, "observed/u/beat", "blob/values/u/n"):
            assert not may(R, action, name, CREATE)


def test_whoever_has_all_rights_of_their_own_is_bound_too() -> None:
    assert not may(STRANGER, "s3:PutObject", GROUP, own=True)
    assert not may(STRANGER, "s3:DeleteObject", GROUP, own=True)
    assert not may(STRANGER, "s3:PutObject", "blob/values/u/n", own=True)
    assert not may(W, "s3:PutObject", GROUP, CREATE | {"aws:SecureTransport": "false"})


def test_every_write_of_the_store_has_its_statement() -> None:
    names = {name for one in POLICY["Statement"] for name in many(one["Resource"])}
    for folder in ("log", "segment", "index", "observed", "blob/values", "blob/plan", "blob/snapshot", "blob/tree"):
        assert any(name.startswith(BASE + folder) for name in names), folder


def test_a_policy_is_json_with_one_name_a_statement_and_fits_a_bucket() -> None:
    text = json.dumps(POLICY)
    assert len(text) < 20_480  # S3's limit
    names = [one["Sid"] for one in POLICY["Statement"]]
    assert len({*names}) == len(names)
    assert json.loads(text)["Version"] == "2012-10-17"


def test_without_a_prefix_and_without_redactors_nobody_is_left_out() -> None:
    policy = bucket_policy(read_place("s3://ledger"), writers=[W], redactors=[], readers=[])
    assert "FirmaRewriteRecords" not in {one["Sid"] for one in policy["Statement"]}
    (stay,) = [one for one in policy["Statement"] if one["Sid"] == "FirmaBlobsStay"]
    assert "Condition" not in stay
    assert "arn:aws:s3:::ledger/log/*" in [r for one in policy["Statement"] for r in many(one["Resource"])]


@pytest.mark.parametrize("wrong", ["*", "arn:aws:iam::111122223333:root", "firma", f"{W}*"])
def test_a_principal_that_is_none_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="no ARN"):
        bucket_policy(PLACE, writers=[wrong], redactors=[], readers=[])
    with pytest.raises(ValueError, match="two roles"):
        bucket_policy(PLACE, writers=[W], redactors=[W], readers=[])


def test_the_command_prints_it_for_the_store_that_is_named(tmp_path: Path) -> None:
    bench = bench_at(tmp_path)
    url = "s3://ledger/team/shop?region=eu-central-1"
    words = ("--writer", W, "--writer", f"{W}2", "--reader", R)
    made = json.loads(bench.firma("store", "hardening", url, *words, "--json").out)["result"]
    assert made["kind"] == "policy"
    (write,) = [one for one in json.loads(made["text"])["Statement"] if one["Sid"] == "FirmaWrite"]
    assert write["Principal"]["AWS"] == [W, f"{W}2"]
    assert "F574" in bench.firma("store", "hardening", "s3://B/x", "--writer", W, code=64).whole
