"""The simulated cloud as plain JSON data and back, so that several processes can share one; knows no file."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from firma.core.model.audit import AuditEvent
from firma.core.model.call import Answer, Status, Thing
from firma.core.model.codec import from_tagged, to_tagged
from firma.core.model.diagnostic import Diagnostic
from firma.core.model.value import Map
from firma.providers.sim.cloud import Cloud, Kept
from firma.providers.sim.faults import Faults
from firma.providers.sim.things import Made
from firma.providers.sim.types import ALL_TYPES, Times

FORMAT = 1


def cloud_to_plain(cloud: Cloud) -> dict[str, Any]:
    """Return everything that a cloud remembers as plain JSON data."""
    return {
        "format": FORMAT,
        "serial": cloud.serial,
        "calls": cloud.calls,
        "things": [_made_to_plain(made) for made in cloud.things.values()],
        "trail": [[kind, name, asdict(event)] for kind, name, event in cloud.trail],
        "removed": [[_made_to_plain(made), until] for made, until in cloud.removed],
        "tokens": {
            token: [kept.at_ms, kept.request, answer_to_plain(kept.answer), kept.by]
            for token, kept in cloud.tokens.items()
        },
    }


def cloud_from_plain(
    plain: dict[str, Any], rng: random.Random, clock: Callable[[], int], faults: Faults, times: Times
) -> Cloud:
    """Return the cloud of plain JSON data. Raises KeyError, TypeError or ValueError for another form."""
    if plain["format"] != FORMAT:
        raise ValueError(f"format {plain['format']!r} is not {FORMAT}")
    cloud = Cloud(rng, clock, faults, times)
    cloud.serial, cloud.calls = plain["serial"], plain["calls"]
    for one in plain["things"]:
        made = _made_from_plain(one)
        cloud.things[made.spec.type, made.identifier] = made
    cloud.removed = [(_made_from_plain(one), until) for one, until in plain["removed"]]
    cloud.trail = [(kind, name, AuditEvent(**event)) for kind, name, event in plain.get("trail", ())]
    cloud.tokens = {
        token: Kept(at_ms, request, answer_from_plain(answer), by)
        for token, (at_ms, request, answer, by) in plain["tokens"].items()
    }
    return cloud


def _made_to_plain(made: Made) -> dict[str, Any]:
    return {
        "uid": made.uid,
        "type": made.spec.type,
        "identifier": made.identifier,
        "attributes": to_tagged(made.attributes),
        "tags": to_tagged(made.tags),
        "made_by": made.made_by,
        "times": [made.born_ms, made.visible_at_ms],
        "counts": [made.etag, made.writes, made.before_etag],
        "before": None if made.before is None else to_tagged(made.before),
    }


def _made_from_plain(plain: dict[str, Any]) -> Made:
    born_ms, visible_at_ms = plain["times"]
    etag, writes, before_etag = plain["counts"]
    return Made(
        uid=plain["uid"],
        spec=ALL_TYPES[plain["type"]],
        identifier=plain["identifier"],
        attributes=from_tagged(plain["attributes"]),
        tags=from_tagged(plain["tags"]),
        made_by=plain["made_by"],
        born_ms=born_ms,
        etag=etag,
        writes=writes,
        visible_at_ms=visible_at_ms,
        before=None if plain["before"] is None else from_tagged(plain["before"]),
        before_etag=before_etag,
    )


def answer_to_plain(answer: Answer) -> dict[str, Any]:
    """Return an answer as plain JSON data."""
    return {
        "status": answer.status.value,
        "flags": [answer.certain, answer.suspect, answer.conflict, answer.temporary, answer.gone],
        "thing": None if answer.thing is None else thing_to_plain(answer.thing),
        "problem": None if answer.problem is None else {**answer.problem.to_plain(), "help": answer.problem.help},
    }


def answer_from_plain(plain: dict[str, Any]) -> Answer:
    """Return the answer of plain JSON data. Raises KeyError, TypeError or ValueError for another form."""
    certain, suspect, conflict, temporary, gone = plain["flags"]
    return Answer(
        status=Status(plain["status"]),
        certain=certain,
        thing=None if plain["thing"] is None else thing_from_plain(plain["thing"]),
        suspect=suspect,
        conflict=conflict,
        temporary=temporary,
        gone=gone,
        problem=None if plain["problem"] is None else Diagnostic.from_plain(plain["problem"]),
    )


def thing_to_plain(thing: Thing) -> dict[str, Any]:
    """Return a thing as plain JSON data."""
    return {
        "identifier": thing.identifier,
        "attributes": to_tagged(thing.attributes),
        "private": to_tagged(thing.private),
        "condition": thing.condition,
        "version": thing.version,
        "tags": to_tagged(thing.tags),
    }


def thing_from_plain(plain: dict[str, Any]) -> Thing:
    """Return the thing of plain JSON data. Raises KeyError or CodecError for another form."""
    attributes, tags = from_tagged(plain["attributes"]), from_tagged(plain["tags"])
    if not isinstance(attributes, Map) or not isinstance(tags, Map):
        raise TypeError("attributes and tags are maps")
    return Thing(
        identifier=plain["identifier"],
        attributes=attributes,
        private=from_tagged(plain["private"]),
        condition=plain["condition"],
        version=plain["version"],
        tags=tags,
    )
