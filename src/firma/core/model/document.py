"""The graph document as canonical JSON, version 1: nodes to bytes and back, and its digest; knows no graph."""

from __future__ import annotations

from typing import Any

from firma.core.model.address import AddressError, format_path, parse_address, parse_path
from firma.core.model.codec import CodecError, dumps, from_tagged, loads, to_tagged
from firma.core.model.digest import digest_plain
from firma.core.model.node import (
    NO_OPTIONS,
    Each,
    GraphDocument,
    Lookup,
    Node,
    Options,
    Output,
    ProviderInstance,
    Replacement,
    Resource,
    Setting,
    UnitDocument,
    Upstream,
)
from firma.core.model.place import Place

VERSION = 1


class DocumentError(ValueError):
    """Bytes are no graph document of a version that this engine reads."""


def encode_document(document: GraphDocument) -> bytes:
    """Return the canonical bytes of a document."""
    return dumps(_document(document, places=True))


def document_digest(document: GraphDocument) -> str:
    """Return the digest (sha256, hex) of what is declared: places in the source do not count."""
    return digest_plain(_document(document, places=False))


def decode_document(data: bytes) -> GraphDocument:
    """Return the document of bytes. Raises as `decode_with_digest` does."""
    return decode_with_digest(data)[0]


def decode_with_digest(data: bytes) -> tuple[GraphDocument, str]:
    """Return the document of bytes and its digest, which is `document_digest`'s where the bytes are canonical.

    Raises:
        DocumentError: not a graph document, or of a newer version.
    """
    try:
        plain = loads(data)
        if not isinstance(plain, dict) or plain.get("firma") != "graph":
            raise DocumentError("these bytes are no graph document")
        if plain["version"] != VERSION:
            raise DocumentError(f"version {plain['version']} of the graph document; this engine reads {VERSION}")
        return _read_document(plain), digest_plain(_without_places(plain))
    except (CodecError, AddressError, KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        raise DocumentError(f"a bad graph document: {type(error).__name__}: {error}") from error


def _without_places(plain: dict[str, Any]) -> dict[str, Any]:
    """Return a document's plain data as `_document` gives it without places; nodes lose theirs for good."""
    units = [
        {
            **unit,
            "doc": "",
            "place": None,
            "settings": [setting[:2] for setting in unit["settings"]],
            "nodes": [_without_place(node) for node in unit["nodes"]],
        }
        for unit in plain["units"]
    ]
    return {**plain, "units": units, "sources": [], "evaluator": ""}


def _without_place(node: dict[str, Any]) -> dict[str, Any]:
    node.pop("place", None)
    if "body" in node:
        node["body"] = [_without_place(inner) for inner in node["body"]]
    return node


def _document(document: GraphDocument, *, places: bool) -> dict[str, Any]:
    return {
        "firma": "graph",
        "version": VERSION,
        "project": document.project,
        "environment": document.environment,
        "units": [_unit(unit, places=places) for unit in document.units],
        "files": [list(pair) for pair in document.files],
        "sources": [list(pair) for pair in document.sources] if places else [],
        "evaluator": document.evaluator if places else "",
    }


def _unit(unit: UnitDocument, *, places: bool) -> dict[str, Any]:
    settings = [[s.name, to_tagged(s.value), *([_place(s.place), s.origin] if places else [])] for s in unit.settings]
    nodes = sorted(unit.nodes, key=lambda n: (n.address, type(n).__name__))
    return {
        "unit": unit.unit,
        "owner": unit.owner,
        "doc": unit.doc if places else "",
        "place": _place(unit.place) if places else None,
        "settings": settings,
        "nodes": [node_to_plain(node, places=places) for node in nodes],
        **({"received": to_tagged(unit.received)} if unit.received else {}),
    }


def node_to_plain(node: Node, *, places: bool = True) -> dict[str, Any]:
    """Return a node as plain JSON data; empty members are left out."""
    plain: dict[str, Any] = {"kind": _KIND[type(node)], "address": str(node.address)}
    plain |= _body(node, places=places)
    if places and node.place is not None:
        plain["place"] = _place(node.place)
    return {key: value for key, value in plain.items() if value not in (None, "", [], {}, False, {"m": {}})}


_KIND = {
    Resource: "resource",
    Lookup: "lookup",
    ProviderInstance: "provider",
    Upstream: "upstream",
    Output: "output",
    Each: "each",
}


def _body(node: Node, *, places: bool) -> dict[str, Any]:
    if isinstance(node, Resource):
        return {"inputs": to_tagged(node.inputs), "options": options_to_plain(node.options), "provider": node.provider}
    if isinstance(node, Lookup):
        return {"type": node.type, "inputs": to_tagged(node.inputs), "provider": node.provider}
    if isinstance(node, ProviderInstance):
        return {"of": node.kind, "inputs": to_tagged(node.inputs)}
    if isinstance(node, Upstream):
        return {"unit": node.unit, "contract": to_tagged(node.contract)}
    if isinstance(node, Output):
        # Wrapped in a list, so that an output of null or empty text is kept.
        return {"value": [to_tagged(node.value)], "type": node.type, "sensitive": node.sensitive}
    return {
        "collection": [to_tagged(node.collection)],
        "by": node.by,
        "body": [node_to_plain(inner, places=places) for inner in node.body],
    }


def options_to_plain(options: Options) -> dict[str, Any]:
    """Return options as plain JSON data; defaults are left out."""
    plain = {
        "protect": options.protect,
        "depends_on": list(options.depends_on),
        "ignore_changes": [format_path(path) for path in options.ignore_changes],
        "retain": options.retain,
        "replacement": options.replacement.value,
        "moved_from": list(options.moved_from),
        "import_id": options.import_id,
        "timeouts": [list(pair) for pair in options.timeouts],
        "reason": options.reason,
    }
    return {key: value for key, value in plain.items() if value not in ("", [], False)}


def options_from_plain(plain: dict[str, Any]) -> Options:
    """Return the options of plain JSON data. Raises KeyError, TypeError or ValueError for another form."""
    unknown = set(plain) - {
        "protect",
        "depends_on",
        "ignore_changes",
        "retain",
        "replacement",
        "moved_from",
        "import_id",
        "timeouts",
        "reason",
    }
    if unknown:
        raise KeyError(f"unknown options {sorted(unknown)}")
    return Options(
        protect=bool(plain.get("protect", False)),
        depends_on=tuple(plain.get("depends_on", ())),
        ignore_changes=tuple(parse_path(text) for text in plain.get("ignore_changes", ())),
        retain=bool(plain.get("retain", False)),
        replacement=Replacement(plain.get("replacement", "")),
        moved_from=tuple(plain.get("moved_from", ())),
        import_id=str(plain.get("import_id", "")),
        timeouts=tuple((str(act), int(ms)) for act, ms in plain.get("timeouts", ())),
        reason=str(plain.get("reason", "")),
    )


def _place(place: Place | None) -> list[Any] | None:
    return None if place is None else [place.file, place.line, place.column, place.end_column]


def _read_place(plain: list[Any] | None) -> Place | None:
    return None if plain is None else Place(*plain)


def _read_document(plain: dict[str, Any]) -> GraphDocument:
    return GraphDocument(
        project=plain["project"],
        environment=plain["environment"],
        units=tuple(_read_unit(unit) for unit in plain["units"]),
        files=tuple((str(name), str(digest)) for name, digest in plain["files"]),
        sources=tuple((str(name), str(digest)) for name, digest in plain["sources"]),
        evaluator=plain["evaluator"],
    )


def _read_unit(plain: dict[str, Any]) -> UnitDocument:
    return UnitDocument(
        unit=plain["unit"],
        owner=plain["owner"],
        doc=plain["doc"],
        place=_read_place(plain["place"]),
        settings=tuple(
            Setting(name=name, value=from_tagged(value), place=_read_place(place), origin=origin)
            for name, value, place, origin in plain["settings"]
        ),
        nodes=tuple(node_from_plain(node) for node in plain["nodes"]),
        received=from_tagged(plain.get("received", {"m": {}})),
    )


def node_from_plain(plain: dict[str, Any]) -> Node:
    """Return the node of plain JSON data. Raises KeyError, TypeError or ValueError for another form."""
    address, place = parse_address(plain["address"]), _read_place(plain.get("place"))
    inputs = from_tagged(plain.get("inputs", {"m": {}}))
    match plain["kind"]:
        case "resource":
            options = options_from_plain(plain["options"]) if "options" in plain else NO_OPTIONS
            provider = plain.get("provider", "")
            return Resource(address=address, inputs=inputs, options=options, provider=provider, place=place)
        case "lookup":
            provider = plain.get("provider", "")
            return Lookup(address=address, type=plain.get("type", ""), inputs=inputs, provider=provider, place=place)
        case "provider":
            return ProviderInstance(address=address, kind=plain.get("of", ""), inputs=inputs, place=place)
        case "upstream":
            contract = from_tagged(plain.get("contract", {"m": {}}))
            return Upstream(address=address, unit=plain.get("unit", ""), contract=contract, place=place)
        case "output":
            value = from_tagged(plain["value"][0])
            sensitive = plain.get("sensitive", False)
            return Output(address=address, value=value, type=plain.get("type", ""), sensitive=sensitive, place=place)
        case "each":
            body = tuple(node_from_plain(inner) for inner in plain.get("body", ()))
            collection, by = from_tagged(plain["collection"][0]), plain.get("by", "")
            return Each(address=address, collection=collection, body=body, by=by, place=place)
        case kind:
            raise ValueError(f"unknown kind of node {kind!r}")
