"""DSSE envelopes (secure-systems-lab/dsse, version 1): a payload of a named type, and signatures over both; no key."""

from __future__ import annotations

import base64
import json
from typing import Any

from firma.core.ledger.note import Signer, key_id


def pre_authenticated(payload_type: str, payload: bytes) -> bytes:
    """Return what is signed (protocol.md, "PAE"): a payload of one type never counts as one of another."""
    kind = payload_type.encode()
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def envelope(payload_type: str, payload: bytes, signers: tuple[Signer, ...]) -> dict[str, Any]:
    """Return an envelope as plain JSON data. A signature's `keyid` is the key's name and id, as in notes."""
    message = pre_authenticated(payload_type, payload)
    return {
        "payloadType": payload_type,
        "payload": base64.b64encode(payload).decode(),
        "signatures": [
            {
                "keyid": f"{one.name}+{key_id(one.name, one.material).hex()}",
                "sig": base64.b64encode(one.sign(message)).decode(),
            }
            for one in signers
        ],
    }


def write_envelope(payload_type: str, payload: bytes, signers: tuple[Signer, ...]) -> bytes:
    """Return an envelope's bytes: JSON, one member a line. Raises as the signers do."""
    return json.dumps(envelope(payload_type, payload, signers), indent=1).encode() + b"\n"
