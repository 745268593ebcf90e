"""`builtin.Data` and `builtin.RandomId`: values that live in the ledger alone; knows no file and no clock."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable

from firma.core.model.call import Act, Answer, Request, Status, Thing
from firma.core.model.diagnostic import diagnose
from firma.core.model.value import Map
from firma.providers.builtin.schemas import DATA, RANDOM_ID

BYTE_LENGTH_MAX = 1024
"""Longest random identifier, in bytes."""

GONE = Answer(status=Status.DONE, gone=True)


def call_data(request: Request) -> Answer:
    """Return the answer for a `builtin.Data`: its output is its input, its identifier comes from the token."""
    if request.act is Act.DELETE:
        return GONE
    if request.act is Act.CREATE:
        if request.token is None:
            raise RuntimeError(f"{DATA} is created without a token. This is a bug in Firma.")
        identifier = hashlib.sha256(request.token.encode()).hexdigest()[:24]
    elif request.prior is None:
        raise RuntimeError(f"{DATA} is updated without a prior thing. This is a bug in Firma.")
    else:
        identifier = request.prior.identifier
    desired = request.desired
    attributes = Map({**desired, "output": desired.get("input"), "id": identifier})
    return Answer(status=Status.DONE, thing=Thing(identifier=identifier, attributes=attributes))


def call_random_id(request: Request, entropy: Callable[[int], bytes]) -> Answer:
    """Return the answer for a `builtin.RandomId`; `entropy` gives so many random bytes.

    Not made from the token: that could be guessed, and names made from it (of buckets, say) be taken beforehand.
    """
    if request.act is Act.DELETE:
        return GONE
    length = request.desired["byte_length"]
    if not 1 <= length <= BYTE_LENGTH_MAX:
        detail = f"{RANDOM_ID}#byte_length: {length} is not between 1 and {BYTE_LENGTH_MAX}."
        return Answer(status=Status.REFUSED, problem=diagnose("F609", detail, value=str(length)))
    if request.act is Act.UPDATE:
        detail = f"{RANDOM_ID} has no input that can change in place."
        return Answer(status=Status.REFUSED, problem=diagnose("F610", detail))
    random = entropy(length)
    identifier = base64.urlsafe_b64encode(random).rstrip(b"=").decode()
    given = {"hex": random.hex(), "b64_url": identifier, "decimal": str(int.from_bytes(random, "big"))}
    thing = Thing(identifier=identifier, attributes=Map({**request.desired, **given}))
    return Answer(status=Status.DONE, thing=thing)
