"""JSON Schemas of everything that `--json` prints: `docs/reference/json` is made from them; knows no value.

Draft 2020-12. All members are always there. Readers accept members that they do not know: additions break nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.cli.render import SCHEMA_VERSION
from firma.cli.verbs import STREAMS
from firma.core.model.diagnostic import Severity
from firma.core.plan.plan import Action
from firma.core.trust.verdict import Reversibility
from firma.engine.result import Exit

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
NUMBER: Schema = {"type": "number"}
FLAG: Schema = {"type": "boolean"}
TIME: Schema = {"type": ["string", "null"], "description": "RFC 3339, UTC, milliseconds; null: never"}
VALUE: Schema = {"$ref": "#/$defs/value"}
PLACE: Schema = {"anyOf": [{"$ref": "#/$defs/place"}, {"type": "null"}]}


def record(**members: Schema) -> Schema:
    """Return an object with these members, all of them there."""
    return {"type": "object", "properties": members, "required": sorted(members)}


def many(item: Schema) -> Schema:
    """Return a list."""
    return {"type": "array", "items": item}


def keyed(item: Schema) -> Schema:
    """Return an object whose names are data."""
    return {"type": "object", "additionalProperties": item}


def maybe(schema: Schema) -> Schema:
    """Return a schema that null keeps, too."""
    return {"anyOf": [schema, {"type": "null"}]}


def ref(name: str) -> Schema:
    """Return a reference to a definition."""
    return {"$ref": f"#/$defs/{name}"}


def one_of(words: Any) -> Schema:
    """Return text out of an enumeration."""
    return {"enum": [str(word.value) for word in words]}


DEFINITIONS: Mapping[str, Schema] = {
    "value": {
        "description": "Plain JSON; what JSON lacks is an object with one member: $unknown (known after apply), "
        "$sensitive, $number, $bytes (base64), $asset, $secret, $expression, or $map (a map with a name of its own "
        "that begins with $)."
    },
    "place": record(file=TEXT, line=INTEGER, column=INTEGER, end_column=INTEGER),
    "who": record(subject=TEXT, proof=TEXT, host=TEXT),
    "diagnostic": record(
        code={"type": "string", "pattern": "^F[0-9]{3}$"},
        severity=one_of(Severity),
        summary=TEXT,
        detail=TEXT,
        address=TEXT,
        place=PLACE,
        source=TEXT,
        value=TEXT,
        why=TEXT,
        help=TEXT,
        notes=many(TEXT),
    ),
    "attribute": record(path=TEXT, before=VALUE, after=VALUE, replaces=FLAG, sensitive=FLAG),
    "change": record(
        address=TEXT,
        type=TEXT,
        action=one_of(Action),
        object=maybe(INTEGER),
        replacement={"enum": ["", "create_first", "delete_first"]},
        moved_from=TEXT,
        protected=FLAG,
        why=TEXT,
        place=PLACE,
        observed=TIME,
        attributes=many(ref("attribute")),
    ),
    "verdict": record(
        overall=one_of(Reversibility),
        tier=TEXT,
        counts=keyed(INTEGER),
        sentences=many(TEXT),
        changes=many(
            record(address=TEXT, inverse=TEXT, why=TEXT, facts=many(TEXT)) | {"$comment": "`class` is a Reversibility"}
        ),
        refusals=many(ref("diagnostic")),
        confirmations=many(ref("diagnostic")),
    ),
    "unit_plan": record(
        unit=TEXT,
        digest=TEXT,
        effect_digest=TEXT,
        empty=FLAG,
        head=INTEGER,
        changes=many(ref("change")),
        deferred=many(record(address=TEXT, why=TEXT, waits_for=many(TEXT))),
        scope=maybe(
            record(
                targets=many(TEXT),
                excludes=many(TEXT),
                added=many(TEXT),
                held=many(record(address=TEXT, action=TEXT)),
            )
        ),
        outputs=VALUE,
        notes=many(ref("diagnostic")),
        verdict=maybe(ref("verdict")),
    ),
    "plan": record(
        digest=TEXT,
        effect_digest=TEXT,
        kind={"enum": ["plan", "destroy", "rollback", "release"]},
        environment=TEXT,
        tier=TEXT,
        stored=FLAG,
        isolation=TEXT,
        units=many(ref("unit_plan")),
        notes=many(ref("diagnostic")),
        printed=TEXT,
        seconds=keyed(NUMBER),
    ),
    "run": record(
        unit=TEXT,
        status=TEXT,
        run=TEXT,
        plan=TEXT,
        counts=keyed(INTEGER),
        problems=many(ref("diagnostic")),
        seconds=NUMBER,
    ),
    "round": record(root=TEXT, runs=many(ref("run")), outputs=keyed(VALUE)),
    "object": record(
        unit=TEXT,
        address=TEXT,
        object=INTEGER,
        type=TEXT,
        provider=TEXT,
        identifier=maybe(TEXT),
        attributes=VALUE,
        observed=TIME,
        generation=maybe(TEXT),
        deposed=many(TEXT),
        open=many(INTEGER),
        unresolved=many(INTEGER),
        suspect=FLAG,
        options=VALUE,
        place=PLACE,
        hold=TEXT,
        users=many(TEXT),
    ),
    "pair": record(path=TEXT, before=VALUE, after=VALUE),
    "sandbox": record(
        name=TEXT,
        state={"enum": ["running", "stopped", "dead"]},
        endpoint=maybe(TEXT),
        pid=maybe(INTEGER),
        folder=TEXT,
    ),
}

# `class` is a word of Python, so it cannot be a keyword argument above.
_judged = DEFINITIONS["verdict"]["properties"]["changes"]["items"]
_judged["properties"]["class"] = one_of(Reversibility)
_judged["required"] = sorted([*_judged["required"], "class"])
_judged.pop("$comment")

_BACK = record(why=TEXT, how=TEXT)
_BACK["properties"]["class"] = TEXT
_BACK["required"] = ["class", "how", "why"]

APPLYING = record(rounds=many(ref("round")))

RESULTS: Mapping[str, Schema] = {
    "init": record(root=TEXT, name=TEXT, files=many(TEXT)),
    "plan": ref("plan"),
    "apply": APPLYING,
    "destroy": APPLYING,
    "rollback": {"anyOf": [APPLYING, record(plan=ref("plan"))]},
    "validate": record(environments=many(TEXT), errors=INTEGER),
    "why": record(
        unit=TEXT,
        address=TEXT,
        path=TEXT,
        action=TEXT,
        when=TIME,
        who=maybe(ref("who")),
        reason=TEXT,
        commit=TEXT,
        dirty=FLAG,
        run=TEXT,
        plan=TEXT,
        root=TEXT,
        approval=TEXT,
        place=TEXT,
        changes=many(ref("pair")),
        back=_BACK,
        notes=many(TEXT),
    ),
    "history": record(
        changes=many(
            record(
                unit=TEXT,
                kind=TEXT,
                plan=TEXT,
                root=TEXT,
                runs=many(TEXT),
                status=TEXT,
                when=TIME,
                until=TIME,
                who=maybe(ref("who")),
                reason=TEXT,
                commit=TEXT,
                dirty=FLAG,
                scope=TEXT,
                actions=many(record(action=TEXT, address=TEXT)),
            )
        )
    ),
    "diff": record(
        differences=many(
            record(
                unit=TEXT,
                address=TEXT,
                kind={"enum": ["added", "removed", "changed"]},
                attributes=many(ref("pair")),
            )
        )
    ),
    "resolve": record(unit=TEXT, address=TEXT, intent=INTEGER, verdict=TEXT, identifier=TEXT, sentence=TEXT),
    "takeover": record(unit=TEXT, over=many(INTEGER), holders=many(TEXT), open_intents=INTEGER),
    "show": {
        "anyOf": [
            record(kind={"const": "plan"}, plan=ref("plan")),
            record(kind={"const": "object"}, object=ref("object")),
            record(kind={"const": "code"}, code=record(code=TEXT, summary=TEXT, why=TEXT, help=TEXT)),
        ]
    },
    "state": record(objects=many(ref("object"))),
    "output": record(unit=TEXT, outputs=keyed(VALUE)),
    "graph": record(
        nodes=many(record(unit=TEXT, address=TEXT, type=TEXT, action=TEXT)), edges=many(record(user=TEXT, used=TEXT))
    ),
    "sandbox": record(sandboxes=many(ref("sandbox"))),
    "config": record(settings=many(record(name=TEXT, value=TEXT, origin=TEXT))),
    "version": record(firma=TEXT, ledger_format=INTEGER, python=TEXT, platform=TEXT, note=TEXT),
    "completion": record(shell=TEXT, script=TEXT),
}
"""Verb -> the schema of `result`."""

EVENTS: Mapping[str, Schema] = {
    "planned": record(plan=ref("plan")),
    "phase": record(phase=TEXT, detail=TEXT),
    "operation": record(
        unit=TEXT,
        operation=TEXT,
        address=TEXT,
        state=TEXT,
        detail=TEXT,
        seconds=NUMBER,
    ),
    "note": record(diagnostic=ref("diagnostic")),
    "stopping": record(level=INTEGER),
}
"""Event -> what it carries beside its head. The last event of a call is `end`."""


def _head(verb: str) -> Schema:
    names = {"const": verb} if verb != "sandbox" else {"type": "string", "pattern": "^sandbox"}
    return {"schema_version": {"const": SCHEMA_VERSION}, "verb": names}


def _answer(verb: str) -> Schema:
    answer = record(
        **_head(verb),
        exit_code={"enum": [int(code) for code in Exit]},
        diagnostics=many(ref("diagnostic")),
        result=maybe(RESULTS[verb]),
    )
    answer["$comment"] = "result is null where an error ended the verb"
    return answer


def _merged(one: Schema, other: Schema) -> Schema:
    return record(**one["properties"], **other["properties"])


def schema_of(verb: str) -> Schema:
    """Return the schema of what a verb prints with `--json`; for a streaming verb: of each of its lines."""
    answer = _answer(verb)
    choices = [answer]
    if verb in STREAMS:
        # `rollback --check` applies nothing, and prints one object.
        moment = record(event={"const": "end"}, time=TEXT)
        choices = [_merged(answer, moment), *([answer] if verb == "rollback" else [])]
        for event, carried in EVENTS.items():
            head = record(**_head(verb), event={"const": event}, time=TEXT)
            choices.append(_merged(head, carried))
    used = {name: DEFINITIONS[name] for name in sorted(_used(choices))}
    body: Schema = choices[0] if len(choices) == 1 else {"anyOf": choices}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"firma {verb} --json" + (", each line" if verb in STREAMS else ""),
        **body,
        "$defs": used,
    }


def _used(schema: Any) -> set[str]:
    """Return names of definitions that a schema needs, directly or through others."""
    found: set[str] = set()
    waiting = [schema]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            name = str(item.get("$ref", "")).removeprefix("#/$defs/")
            if name and name not in found:
                found.add(name)
                waiting.append(DEFINITIONS[name])
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    return found
