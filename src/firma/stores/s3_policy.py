"""The policy of a bucket that holds a ledger: conditional writes required, no delete, three roles; sends nothing.

Condition keys: https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html. A policy of the
bucket binds everybody, whatever rights their own policies give; only who may change the policy is above it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from firma.stores.s3_layout import MARKER
from firma.stores.s3_place import S3Place

_NAMED_BY_CONTENT: Final = tuple(f"blob/{kind}/*" for kind in ("plan", "root", "asset"))

CREATED_ONCE: Final = ("log/*", "segment/*", "index/*", MARKER, *_NAMED_BY_CONTENT)
"""What nobody ever overwrites: entries, copies of them, and blobs that are named by their content."""

RECORDS: Final = ("blob/values/*",)
"""Records of values: created by writers, rewritten by redaction."""

CACHES: Final = ("blob/snapshot/*", "blob/tree/*", "observed/*")
"""What runs overwrite and erase: it is made from the log again, or may be lost."""

ERASED_BY_REDACTORS: Final = (*RECORDS, *_NAMED_BY_CONTENT, "blob/snapshot/*")
"""What may repeat a value that has to go."""

PRINCIPAL: Final = re.compile(r"arn:aws[a-z-]*:iam::\d{12}:(role|user)/[A-Za-z0-9+=,.@_/-]{1,512}")
"""Names of principals that are taken: a role or a user, no wildcard."""

Statement = Mapping[str, Any]


def bucket_policy(
    place: S3Place, *, writers: Sequence[str], redactors: Sequence[str], readers: Sequence[str]
) -> dict[str, Any]:
    """Return the policy of a bucket as JSON, for its owner to put on it.

    - writers: read, create, overwrite and erase caches.
    - redactors: read, rewrite records, erase (with every version) what may repeat a value.
    - readers: read.

    Raises:
        ValueError: a principal is none that `PRINCIPAL` takes, or has two roles.
    """
    everybody = [*writers, *redactors, *readers]
    for principal in everybody:
        if not PRINCIPAL.fullmatch(principal):
            raise ValueError(f"{principal!r} is no ARN of a role or user")
    if len({*everybody}) < len(everybody):
        raise ValueError("a principal has two roles")
    arn = f"arn:aws:s3:::{place.bucket}"
    base = f"{arn}/{place.prefix}/" if place.prefix else f"{arn}/"

    def objects(*names: str) -> list[str]:
        return [base + name for name in names]

    bucket = {"Condition": {"StringLike": {"s3:prefix": f"{place.prefix}/*"}}} if place.prefix else {}
    denied = [
        _deny("FirmaOverTlsOnly", ["s3:*"], [arn, base + "*"], {"Bool": {"aws:SecureTransport": "false"}}),
        _deny("FirmaCreatesOnce", ["s3:PutObject"], objects(*CREATED_ONCE), _UNCONDITIONAL),
        _deny("FirmaRecordsCreatedOnce", ["s3:PutObject"], objects(*RECORDS), _UNCONDITIONAL | _but(redactors)),
        _deny("FirmaLogStays", _DELETES, objects("log/*", "segment/*", "index/*", MARKER), {}),
        _deny("FirmaBlobsStay", _DELETES, objects(*RECORDS, *_NAMED_BY_CONTENT), _but(redactors)),
    ]
    allowed = [
        _allow("FirmaList", everybody, ["s3:ListBucket"], [arn], bucket),
        _allow("FirmaRead", everybody, ["s3:GetObject"], [base + "*"], {}),
        _allow("FirmaWrite", writers, ["s3:PutObject"], [base + "*"], {}),
        _allow("FirmaTidyCaches", writers, ["s3:DeleteObject"], objects(*CACHES), {}),
        _allow("FirmaRewriteRecords", redactors, ["s3:PutObject"], objects(*RECORDS), {}),
        _allow("FirmaEraseValues", redactors, _DELETES, objects(*ERASED_BY_REDACTORS), {}),
        _allow("FirmaSeeVersions", redactors, ["s3:ListBucketVersions"], [arn], bucket),
    ]
    return {"Version": "2012-10-17", "Statement": [*denied, *[one for one in allowed if one["Principal"]["AWS"]]]}


_DELETES: Final = ["s3:DeleteObject", "s3:DeleteObjectVersion"]

_UNCONDITIONAL: Final[dict[str, Any]] = {"Null": {"s3:if-none-match": "true"}}


def _but(principals: Sequence[str]) -> dict[str, Any]:
    return {"ArnNotLike": {"aws:PrincipalArn": [*principals]}} if principals else {}


def _deny(name: str, actions: Sequence[str], resources: Sequence[str], condition: Mapping[str, Any]) -> Statement:
    statement = {"Sid": name, "Effect": "Deny", "Principal": "*", "Action": [*actions], "Resource": [*resources]}
    return statement | ({"Condition": dict(condition)} if condition else {})


def _allow(
    name: str, principals: Sequence[str], actions: Sequence[str], resources: Sequence[str], more: Mapping[str, Any]
) -> Statement:
    given = {"Sid": name, "Effect": "Allow", "Principal": {"AWS": [*principals]}}
    return {**given, "Action": [*actions], "Resource": [*resources], **more}
