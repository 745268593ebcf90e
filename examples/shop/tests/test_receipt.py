"""The function that writes receipts, called as Lambda calls it."""

import json

import pytest
import receipt


def test_a_batch_of_orders_becomes_receipts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BUCKET", "receipts")
    event: receipt.Event = {"Records": [{"body": json.dumps({"order": number})} for number in (7, 8)]}

    assert receipt.handler(event, None) == {"written": ["receipts/7.json", "receipts/8.json"]}
