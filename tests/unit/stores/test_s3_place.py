"""URLs of stores on S3: what they name, and that what is not certain is refused."""

from __future__ import annotations

import pytest

from firma.core.ledger.store import UnavailableError
from firma.stores.s3_layout import blob_key, blob_name, escape, unescape
from firma.stores.s3_place import read_place

URLS = [
    "s3://b",
    "s3://Upper-Case/x",
    "s3://bucket/a//b",
    "s3://bucket/../x",
    "s3://bucket/x?regio=eu",
    "s3://bucket/x?region=EU%20west",
    "s3://bucket/x?endpoint=ftp://host",
    "s3://bucket/x?endpoint=http://example.com",
    "s3://bucket/x?endpoint=https://user:pw@example.com",
    "s3://bucket/x#y",
    "s3://[bucket/x",
]


@pytest.mark.parametrize("url", URLS)
def test_a_url_that_is_not_certain_is_refused_and_not_quoted(url: str) -> None:
    with pytest.raises(UnavailableError) as caught:
        read_place(url)
    assert caught.value.code == "F574"
    assert "pw" not in caught.value.detail


def test_a_url_says_bucket_prefix_region_and_endpoint() -> None:
    place = read_place("s3://my.bucket/team/ledger/?region=eu-central-1&endpoint=https://minio.example:9000/")
    assert (place.bucket, place.prefix, place.region) == ("my.bucket", "team/ledger", "eu-central-1")
    assert place.endpoint == "https://minio.example:9000"
    assert read_place("s3://bucket").with_environment({"AWS_ENDPOINT_URL": "https://e"}).endpoint == "https://e"
    both = {"AWS_ENDPOINT_URL": "https://e", "AWS_ENDPOINT_URL_S3": "https://s"}
    assert read_place("s3://bucket").with_environment(both).endpoint == "https://s"
    assert place.with_environment(both).endpoint == "https://minio.example:9000"
    with pytest.raises(UnavailableError):
        read_place("s3://bucket").with_environment({"AWS_ENDPOINT_URL": "http://example.com"})


@pytest.mark.parametrize(
    "name",
    ["shop/payments@prod", 'shop/"odd name".x@prod', "", ".", "..", "_", "a_b", "ä/ö", "_2f", "x" * 200, "\x00\n~%*"],
)
def test_a_name_is_read_back_from_its_key(name: str) -> None:
    assert unescape(escape(name)) == name
    assert "/" not in escape(name)
    assert escape(name) not in ("", ".", "..")
    assert escape(name).isascii()
    assert blob_name(blob_key(f"snapshot/{name}/1")) == f"snapshot/{name}/1"
