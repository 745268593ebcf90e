"""Answers about what is and what was as plain JSON: one function a shape; knows no verb."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from firma.cli.json_results import moment, place
from firma.cli.json_values import clean, value_to_json
from firma.core.ledger.cause import Outside
from firma.engine.answers import Blamed, Found, HistoryPage, RunPage, UnitShown
from firma.engine.result import Declared, Difference, Ended, HistoryItem, Shown, Who, Why, Witnessed


def shown_result(shown: Shown) -> dict[str, Any]:
    """Return one object as the ledger holds it."""
    obj, now = shown.obj, shown.obj.now
    return {
        "unit": shown.unit,
        "address": obj.address,
        "object": obj.id,
        "type": obj.type,
        "provider": obj.provider,
        "identifier": now.identifier if now else None,
        "attributes": value_to_json(now.attributes) if now else None,
        "observed": moment(now.observed) if now else None,
        "generation": obj.current or None,
        "deposed": sorted(g for g in obj.generations if g != obj.current),
        "open": sorted(obj.open),
        "unresolved": sorted(obj.unresolved),
        "suspect": obj.suspect,
        "options": value_to_json(dict(obj.options)),
        "place": place(obj.place),
        "hold": shown.hold,
        "users": list(shown.users),
    }


def who_result(who: Who | None) -> dict[str, Any] | None:
    """Return who did something, and how that was proven."""
    return {"subject": clean(who.subject), "proof": who.proof, "host": clean(who.host)} if who else None


def declared_result(found: Declared | None) -> dict[str, Any] | None:
    """Return who wrote a line of the source, or why git cannot say."""
    if found is None:
        return None
    return {
        "place": clean(found.place),
        "commit": found.commit,
        "author": clean(found.author),
        "email": clean(found.email),
        "when": moment(found.when),
        "subject": clean(found.subject),
        "why_unknown": clean(found.why_unknown),
    }


def outside_result(found: Outside | None) -> dict[str, Any] | None:
    """Return who changed something outside of Firma; empty members: nobody we know."""
    if found is None:
        return None
    return {"who": clean(found.who), "call": clean(found.call), "changed_at": moment(found.changed_at)}


def why_result(why: Why) -> dict[str, Any]:
    """Return the answer of `why`."""
    return {
        "unit": why.unit,
        "address": why.address,
        "path": why.path,
        "action": why.action,
        "when": moment(why.when),
        "who": who_result(why.who),
        "reason": clean(why.reason),
        "commit": why.commit,
        "dirty": why.dirty,
        "run": why.run,
        "plan": why.plan,
        "root": why.root,
        "approval": why.approval,
        "place": clean(why.place),
        "changes": [_pair(*c) for c in why.changes],
        "back": {"class": why.back, "why": clean(why.back_why), "how": clean(why.back_how)},
        "notes": [clean(n) for n in why.notes],
        "declared": declared_result(why.declared),
        "outside": outside_result(why.outside),
        "witnessed": witnessed_result(why.witnessed),
    }


def witnessed_result(known: Witnessed) -> dict[str, Any]:
    """Return how far somebody else remembers a log."""
    return {"entries": known.entries, "upto": known.upto, "by": known.by, "since": known.since}


def blame_result(blamed: Blamed) -> dict[str, Any]:
    """Return every value with its authors."""
    attributes = [
        {
            "path": clean(one.path),
            "value": value_to_json(one.value),
            "before": value_to_json(one.before),
            "since": moment(one.since),
            "action": one.action,
            "who": who_result(one.who),
            "reason": clean(one.reason),
            "commit": one.commit,
            "dirty": one.dirty,
            "run": one.run,
            "root": one.root,
            "declared": declared_result(one.declared),
            "outside": outside_result(one.outside),
        }
        for one in blamed.attributes
    ]
    return {
        "unit": blamed.unit,
        "address": blamed.address,
        "type": blamed.type,
        "exists": blamed.exists,
        "last": blamed.last,
        "when": moment(blamed.when),
        "attributes": attributes,
        "notes": [clean(note) for note in blamed.notes],
    }


def _pair(path: str, before: Any, after: Any) -> dict[str, Any]:
    return {"path": path, "before": value_to_json(before), "after": value_to_json(after)}


def history_result(page: HistoryPage) -> dict[str, Any]:
    """Return changes and events, newest first, and how many there are (at least, where they are not `counted`)."""
    changes = [
        {
            "unit": item.unit,
            "kind": item.kind,
            "plan": item.plan,
            "root": item.root,
            "runs": list(item.runs),
            "status": item.status,
            "when": moment(item.when),
            "until": moment(item.until),
            "who": who_result(item.who),
            "reason": clean(item.reason),
            "commit": item.commit,
            "dirty": item.dirty,
            "scope": clean(item.scope),
            "outside": outside_result(item.outside),
            "actions": [action for part in item.parts or (item,) for action in _actions(part)],
            "over": _over(item.over),
            "parts": [_part(part) for part in item.parts],
        }
        for item in page.items
    ]
    return {"changes": changes, "total": page.total, "counted": page.is_counted}


def _part(part: HistoryItem) -> dict[str, Any]:
    """What a round of a change came to in a unit."""
    return {
        "unit": part.unit,
        "plan": part.plan,
        "root": part.round_root,
        "runs": list(part.runs),
        "status": part.status,
        "when": moment(part.when),
        "until": moment(part.until),
        "reason": clean(part.reason),
        "commit": part.commit,
        "dirty": part.dirty,
        "actions": _actions(part),
    }


def _actions(part: HistoryItem) -> list[dict[str, str]]:
    return [{"unit": part.unit, "action": action, "address": address} for action, address in part.actions]


def _over(ended: tuple[Ended, ...]) -> list[dict[str, Any]]:
    return [{"run": one.run, "who": who_result(one.who), "root": one.root} for one in ended]


def diff_result(items: tuple[Difference, ...]) -> list[dict[str, Any]]:
    """Return what differs."""
    return [
        {
            "unit": item.unit,
            "address": item.address,
            "kind": item.kind,
            "attributes": [_pair(*a) for a in item.attributes],
        }
        for item in items
    ]


def runs_result(page: RunPage) -> dict[str, Any]:
    """Return runs, newest first, and how many there are."""
    runs = [
        {
            "unit": item.unit,
            "run": item.run,
            "plan": item.plan,
            "root": item.root,
            "who": who_result(item.who),
            "reason": clean(item.reason),
            "commit": item.commit,
            "dirty": item.dirty,
            "began": moment(item.began),
            "last": moment(item.last),
            "ended": item.ended,
            "end": item.end,
            "went_on": item.went_on,
            "over": _over(item.over),
            "living": item.is_living,
            "counts": dict(item.counts),
            "holder": clean(item.holder),
        }
        for item in page.items
    ]
    return {"runs": runs, "total": page.total}


def search_result(found: Found) -> dict[str, Any]:
    """Return where something was found, and how often."""
    hits = [
        {
            "unit": hit.unit,
            "what": hit.what,
            "text": clean(hit.text),
            "address": hit.address,
            "path": clean(hit.path),
            "root": hit.root,
            "when": moment(hit.when),
            "lives": hit.lives,
        }
        for hit in found.hits
    ]
    return {"hits": hits, "total": found.total}


def outputs_result(found: Mapping[str, Mapping[str, Any]], *, reveal: bool, named: str = "") -> dict[str, Any]:
    """Return outputs by unit, and those of the one that was named by themselves, too; sensitive ones if `reveal`."""
    units = {unit: _outputs(outputs, reveal=reveal) for unit, outputs in found.items()}
    return {
        "unit": named,
        "outputs": units.get(named, {}),
        "units": [{"unit": unit, "outputs": outputs} for unit, outputs in units.items()],
    }


def unit_result(shown: UnitShown) -> dict[str, Any]:
    """Return a unit: its objects, and its outputs, of which sensitive ones stay closed."""
    return {
        "unit": shown.unit,
        "objects": [shown_result(one) for one in shown.objects],
        "outputs": _outputs(shown.outputs, reveal=False),
    }


def _outputs(outputs: Mapping[str, Any], *, reveal: bool) -> dict[str, Any]:
    from firma.core.model.value import reveal as opened

    return {k: value_to_json(opened(v) if reveal else v) for k, v in sorted(outputs.items())}
