"""Buckets in a sandbox for tests of the store on S3, and credentials for them; knows no ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

import boto3
from botocore.config import Config

from cloud_world import sandbox_in

REGION = "eu-central-1"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "000000000000", "AWS_SECRET_ACCESS_KEY": "CANARY/secret/KEY+of+the+tests"}


@dataclass
class Cloud:
    """An S3 server, and a client of our own to look behind the store's back."""

    endpoint: str
    names: Iterator[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.s3: Any = boto3.client(
            "s3",
            endpoint_url=self.endpoint,
            region_name=REGION,
            aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
            config=Config(s3={"addressing_style": "path"}),
        )

    def bucket(self) -> str:
        """Make a bucket, and return its name."""
        name = f"ledger-{next(self.names)}"
        self.s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
        return name

    def url(self, bucket: str = "", *, prefix: str = "team/ledger", endpoint: str = "") -> str:
        """Return the URL of a store in a bucket, a new one where none is given."""
        return f"s3://{bucket or self.bucket()}/{prefix}?region={REGION}&endpoint={endpoint or self.endpoint}"

    def keys(self, bucket: str) -> list[str]:
        """Return every key in a bucket."""
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        return [one["Key"] for page in pages for one in page.get("Contents", [])]

    def read(self, bucket: str, key: str) -> bytes:
        return bytes(self.s3.get_object(Bucket=bucket, Key=key)["Body"].read())

    def write(self, bucket: str, key: str, data: bytes) -> None:
        self.s3.put_object(Bucket=bucket, Key=key, Body=data)

    def remove(self, bucket: str, key: str) -> None:
        self.s3.delete_object(Bucket=bucket, Key=key)


@contextmanager
def cloud_in(home: Path) -> Iterator[Cloud]:
    """Start a sandbox, and stop it."""
    with sandbox_in(home, "s3") as sandbox:
        yield Cloud(sandbox.endpoint)


def sign_in(setenv: Any) -> None:
    """Let this process be who may use the sandbox; `setenv(name, value)` sets a variable."""
    for name, value in CREDENTIALS.items():
        setenv(name, value)
    for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        setenv(name, "/nonexistent/aws")
    setenv("AWS_EC2_METADATA_DISABLED", "true")
