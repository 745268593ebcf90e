"""A Map that was not looked at behaves as the Map that it becomes."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from firma.core.ledger.pending import pending
from firma.core.model.codec import encode
from firma.core.model.value import Map, Object, freeze, is_known, reveal, thaw, walk

CONTENT = {"a": 1, "b": Map(c="x")}


def fresh() -> Map:
    return pending(lambda: dict(CONTENT))


LOOKS: dict[str, Callable[[Any], Any]] = {
    "getitem": lambda m: m["a"],
    "get": lambda m: (m.get("a"), m.get("z", 3)),
    "in": lambda m: ("a" in m, "z" in m),
    "iter": list,
    "reversed": lambda m: list(reversed(m)),
    "len": len,
    "bool": bool,
    "keys": lambda m: list(m.keys()),
    "values": lambda m: list(m.values()),
    "items": lambda m: list(m.items()),
    "dict": dict,
    "stars": lambda m: {**m},
    "keywords": lambda m: dict(**m),
    "copy": lambda m: m.copy(),
    "update": lambda m: {"z": 1} | m,
    "or": lambda m: m | {"z": 1},
    "equal": lambda m: (m == CONTENT, Map(CONTENT) == m, m != CONTENT, Map(CONTENT) != m),
    "hash": lambda m: hash(m) == hash(Map(CONTENT)),
    "repr": repr,
    "with": lambda m: m.with_(z=1),
    "encode": encode,
    "freeze": freeze,
    "thaw": thaw,
    "reveal": reveal,
    "walk": lambda m: list(walk(m)),
    "known": is_known,
    "pickle": lambda m: pickle.loads(pickle.dumps(m)),
    "deepcopy": copy.deepcopy,
    "sorted": sorted,
    "json": lambda m: json.dumps({"m": m}, sort_keys=True),
    "nested": lambda m: Map(x=m) == Map(x=Map(CONTENT)),
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_every_look_sees_the_content(look: Callable[[Any], Any]) -> None:
    assert look(fresh()) == look(Map(CONTENT))
    assert type(look(fresh())) is type(look(Map(CONTENT)))


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_an_object_that_is_pending_stays_an_object(look: Callable[[Any], Any]) -> None:
    made = pending(lambda: dict(CONTENT), is_object=True)
    assert isinstance(made, Object)
    assert look(made) == look(Object(CONTENT))


def test_two_maps_that_nobody_looked_at_are_compared_by_content() -> None:
    for other in (fresh(), pending(lambda: dict(CONTENT), is_object=True), Object(CONTENT), Map(CONTENT)):
        assert fresh() == other
        assert (fresh() != other) is False
    for other in (fresh(), pending(lambda: dict(CONTENT), is_object=True), Object(CONTENT), Map(CONTENT)):
        assert other == fresh()
        assert (other != fresh()) is False
        assert (1, other) == (1, fresh())
        assert other != pending(lambda: {"a": 2})


def test_content_is_decoded_once_and_only_at_the_first_look() -> None:
    calls: list[int] = []

    def load() -> dict[str, Any]:
        calls.append(1)
        return {"a": 1}

    made = pending(load)
    assert not calls
    assert made["a"] == 1
    assert dict(made) == {"a": 1}
    assert calls == [1]
    assert type(made) is Map


def test_a_pending_map_is_frozen() -> None:
    with pytest.raises(TypeError):
        fresh()["a"] = 2


def test_what_decoding_raises_the_look_raises_again_and_again() -> None:
    def load() -> dict[str, Any]:
        raise ValueError("torn")

    made = pending(load)
    for _ in range(2):
        with pytest.raises(ValueError, match="torn"):
            made.get("a")
