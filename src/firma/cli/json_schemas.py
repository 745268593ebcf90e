"""JSON Schemas of everything that `--json` prints: `docs/reference/json` is made from them; knows no value.

Draft 2020-12. All members are always there. Readers accept members that they do not know: additions break nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.cli.json_drift import DRIFT_DEFINITIONS, DRIFT_RESULT, REFRESH_RESULT
from firma.cli.json_examined import EXAMINED_RESULT
from firma.cli.json_explaining import EXPLAINED, EXPLAINING
from firma.cli.json_parts import (
    FLAG,
    INTEGER,
    NUMBER,
    PLACE,
    TEXT,
    TIME,
    VALUE,
    Schema,
    keyed,
    many,
    maybe,
    one_of,
    record,
    ref,
)
from firma.cli.json_recovery import RECOVERY_RESULT
from firma.cli.json_redaction import REDACTION_RESULT
from firma.cli.json_rollback import ROLLBACK_DEFINITIONS, ROLLBACK_RESULT
from firma.cli.json_secrets import AUDIT_RESULT, ROTATION_RESULT
from firma.cli.json_standing import QUERY_RESULT, STATUS_RESULT
from firma.cli.json_store import HARDENING_RESULT, MIGRATION_RESULT
from firma.cli.render import SCHEMA_VERSION
from firma.cli.verbs import STREAMS
from firma.cli.verified_view import VERIFY_RESULT
from firma.core.model.diagnostic import Severity
from firma.core.plan.plan import Action
from firma.core.trust.verdict import Reversibility
from firma.engine.result import Exit

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
        kind={"enum": ["plan", "destroy", "rollback", "release", "revert", "move", "import", "forget", "replace"]},
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
    **EXPLAINED,
    **DRIFT_DEFINITIONS,
    **ROLLBACK_DEFINITIONS,
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

ACTS = ("move", "import", "forget", "replace")
"""Verbs whose plan is of one act."""

APPLYING = record(rounds=many(ref("round")))

TRUST_RESULT: Schema = {
    "anyOf": [
        record(file=TEXT, version=INTEGER, signed_by=many(TEXT), missing=TEXT),
        record(
            version=INTEGER,
            threshold=INTEGER,
            digest=TEXT,
            keys=many(record(name=TEXT, public=TEXT, rights=many(TEXT), units=many(TEXT), revoked=keyed(INTEGER))),
            people=many(record(principal=TEXT, key=TEXT)),
            issuers=many(record(issuer=TEXT, audience=TEXT, subjects=many(TEXT))),
        ),
    ]
}
"""`trust init`, `draft` and `sign` say what came of the file; `trust show` what the newest version says."""

RESULTS: Mapping[str, Schema] = {
    "init": record(root=TEXT, name=TEXT, files=many(TEXT)),
    "plan": ref("plan"),
    "apply": APPLYING,
    "destroy": APPLYING,
    "rollback": ROLLBACK_RESULT,
    **{verb: {"anyOf": [APPLYING, record(plan=ref("plan"))]} for verb in ACTS},
    "validate": record(environments=many(TEXT), errors=INTEGER),
    **EXPLAINING,
    "status": STATUS_RESULT,
    "query": QUERY_RESULT,
    "drift": DRIFT_RESULT,
    "refresh": REFRESH_RESULT,
    "resolve": record(unit=TEXT, address=TEXT, intent=INTEGER, verdict=TEXT, identifier=TEXT, sentence=TEXT),
    "takeover": record(unit=TEXT, over=many(INTEGER), holders=many(TEXT), open_intents=INTEGER),
    "ledger": RECOVERY_RESULT,
    "store": MIGRATION_RESULT,
    "graph": record(
        nodes=many(record(unit=TEXT, address=TEXT, type=TEXT, action=TEXT)), edges=many(record(user=TEXT, used=TEXT))
    ),
    "sandbox": record(sandboxes=many(ref("sandbox"))),
    "verify": VERIFY_RESULT,
    "bundle": record(file=TEXT, change=TEXT, units=many(TEXT), entries=INTEGER, signed_by=many(TEXT)),
    "key": record(file=TEXT, public=TEXT),
    "trust": TRUST_RESULT,
    "secrets": AUDIT_RESULT,
    "config": record(settings=many(record(name=TEXT, value=TEXT, origin=TEXT))),
    "version": record(firma=TEXT, ledger_format=INTEGER, python=TEXT, platform=TEXT, note=TEXT),
    "completion": record(shell=TEXT, script=TEXT),
}
"""Verb -> the schema of `result`."""

OTHER_RESULTS: Mapping[str, tuple[Schema, ...]] = {
    "ledger": (
        REDACTION_RESULT,
        EXAMINED_RESULT,
    ),
    "secrets": (ROTATION_RESULT,),
    "store": (HARDENING_RESULT,),
}
"""Verb of several words -> the schemas of those that came later: the first one stays where readers look for it."""

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


GROUPS = ("sandbox", "ledger", "store", "key", "trust", "secrets")
"""Verbs of several words: the first is theirs together."""


def _head(verb: str) -> Schema:
    names = {"const": verb} if verb not in GROUPS else {"type": "string", "pattern": f"^{verb}"}
    return {"schema_version": {"const": SCHEMA_VERSION}, "verb": names}


def _answer(verb: str) -> Schema:
    answer = record(
        **_head(verb),
        exit_code={"enum": [int(code) for code in Exit]},
        diagnostics=many(ref("diagnostic")),
        result=maybe(RESULTS[verb]),
    )
    answer["properties"]["result"]["anyOf"] += OTHER_RESULTS.get(verb, ())
    answer["$comment"] = "result is null where an error ended the verb"
    return answer


def _merged(one: Schema, other: Schema) -> Schema:
    return record(**one["properties"], **other["properties"])


def schema_of(verb: str) -> Schema:
    """Return the schema of what a verb prints with `--json`; for a streaming verb: of each of its lines."""
    answer = _answer(verb)
    choices = [answer]
    if verb in STREAMS:
        # `rollback --check` (`move --check` …) and `drift` without `--revert` apply nothing, and print one object.
        moment = record(event={"const": "end"}, time=TEXT)
        choices = [_merged(answer, moment), *([answer] if verb in {"rollback", "drift", *ACTS} else [])]
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
