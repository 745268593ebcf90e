"""JSON Schemas of the verbs that explain what is and what was; knows no value."""

from __future__ import annotations

from collections.abc import Mapping

from firma.cli.json_parts import FLAG, INTEGER, PLACE, TEXT, TIME, VALUE, Schema, keyed, many, maybe, record, ref

EXPLAINED: Mapping[str, Schema] = {
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
    "declared": {
        "description": "Who wrote the line that declares it, as git says; why_unknown: why git cannot say.",
        **record(place=TEXT, commit=TEXT, author=TEXT, email=TEXT, when=TIME, subject=TEXT, why_unknown=TEXT),
    },
    "ended": {
        "description": "A run that another one, or a person, ended; root: the change that it carried.",
        **record(run=TEXT, who=maybe(ref("who")), root=TEXT),
    },
    "outside": {
        "description": "Who changed it outside of Firma, as an audit log says; empty: nobody we know.",
        **record(who=TEXT, call=TEXT, changed_at=TIME),
    },
}
"""Definitions that these verbs share."""

_BACK = record(why=TEXT, how=TEXT)
_BACK["properties"]["class"] = TEXT  # a word of Python, so that it cannot be a keyword argument
_BACK["required"] = ["class", "how", "why"]

_AUTHORS: Mapping[str, Schema] = {
    "who": maybe(ref("who")),
    "reason": TEXT,
    "commit": TEXT,
    "dirty": FLAG,
    "run": TEXT,
    "root": TEXT,
    "declared": maybe(ref("declared")),
    "outside": maybe(ref("outside")),
}

WITNESSED: Schema = record(entries=INTEGER, upto=INTEGER, by=TEXT, since=INTEGER)
"""Up to which entry somebody else remembers a log, who, and how many entries came since."""

EXPLAINING: Mapping[str, Schema] = {
    "why": record(
        unit=TEXT,
        address=TEXT,
        path=TEXT,
        action=TEXT,
        when=TIME,
        plan=TEXT,
        approval=TEXT,
        place=TEXT,
        changes=many(ref("pair")),
        back=_BACK,
        notes=many(TEXT),
        witnessed=WITNESSED,
        **_AUTHORS,
    ),
    "blame": record(
        unit=TEXT,
        address=TEXT,
        type=TEXT,
        exists=FLAG,
        last=TEXT,
        when=TIME,
        attributes=many(record(path=TEXT, value=VALUE, before=VALUE, since=TIME, action=TEXT, **_AUTHORS)),
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
                actions=many(record(unit=TEXT, action=TEXT, address=TEXT)),
                outside=maybe(ref("outside")),
                over=many(ref("ended")),
                parts=many(
                    record(
                        unit=TEXT,
                        plan=TEXT,
                        root=TEXT,
                        runs=many(TEXT),
                        status=TEXT,
                        when=TIME,
                        until=TIME,
                        reason=TEXT,
                        commit=TEXT,
                        dirty=FLAG,
                        actions=many(record(unit=TEXT, action=TEXT, address=TEXT)),
                    )
                ),
            )
        ),
        total=INTEGER,
        counted=FLAG,
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
    "runs": record(
        runs=many(
            record(
                unit=TEXT,
                run=TEXT,
                plan=TEXT,
                root=TEXT,
                who=maybe(ref("who")),
                reason=TEXT,
                commit=TEXT,
                dirty=FLAG,
                began=TIME,
                last=TIME,
                ended=TEXT,
                end=TEXT,
                went_on=TEXT,
                over=many(ref("ended")),
                living=FLAG,
                counts=keyed(INTEGER),
                holder=TEXT,
            )
        ),
        total=INTEGER,
    ),
    "search": record(
        hits=many(record(unit=TEXT, what=TEXT, text=TEXT, address=TEXT, path=TEXT, root=TEXT, when=TIME, lives=FLAG)),
        total=INTEGER,
    ),
    "show": {
        "anyOf": [
            record(kind={"const": "plan"}, plan=ref("plan")),
            record(kind={"const": "object"}, object=ref("object")),
            record(kind={"const": "code"}, code=record(code=TEXT, summary=TEXT, why=TEXT, help=TEXT)),
            record(kind={"const": "unit"}, unit=record(unit=TEXT, objects=many(ref("object")), outputs=keyed(VALUE))),
        ]
    },
    "state": record(objects=many(ref("object"))),
    # `unit` and `outputs` are the one unit's that was named, and empty where none was; `units` holds all in any case.
    "output": record(unit=TEXT, outputs=keyed(VALUE), units=many(record(unit=TEXT, outputs=keyed(VALUE)))),
}
"""Verb -> the schema of `result`."""
