"""Resource options as authors write them, and as the graph keeps them; knows no schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, TypedDict

from firma.core.model.address import Address, AddressError, Path, parse_address, parse_path
from firma.core.model.node import NO_OPTIONS, Replacement
from firma.core.model.node import Options as Kept
from firma.core.model.schema import TypeSchema
from firma.program.evaluation import UnitState
from firma.program.problem import did_you_mean, mistake, shown


class Timeouts(TypedDict, total=False):
    """How long each act may take, such as `"30m"`."""

    create: str
    update: str
    delete: str


class Options(TypedDict, total=False):
    """Keyword-only options that every resource takes.

    `protect`: no plan may delete or replace it. `depends_on`: resources or components that come first, beyond
    references. `ignore_changes`: properties whose drift is left alone. `retain`: leave it in the cloud when it leaves
    the source. `replacement`: which half of a replacement is first. `moved_from`: earlier names. `import_id`:
    what it is called in the cloud, where it is there already. `timeouts`: such as
    `"30m"`. `reason`: why it is there, kept with every change.
    """

    protect: bool
    depends_on: Sequence[object]
    ignore_changes: Sequence[str]
    retain: bool
    replacement: Literal["create_first", "delete_first"]
    moved_from: str | Sequence[str]
    import_id: str | None
    timeouts: Timeouts
    reason: str


NAMES: Final = frozenset(Options.__annotations__)
ACTS: Final = ("create", "update", "delete", "read")
_SPAN: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_UNITS_MS: Final = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}


def read(given: Mapping[str, Any], schema: TypeSchema, address: Address, state: UnitState) -> Kept:
    """Return options as the graph keeps them; defaults of the scope count where the author says nothing.

    Raises:
        ProgramError: an option has a wrong value (F117).
    """
    protect = given.get("protect")
    if protect is None:
        protect = state.defaults.protect or False
    if not given and not protect:
        return NO_OPTIONS
    for name in ("protect", "retain"):
        if not isinstance(given.get(name, False), bool | None):
            raise _wrong(name, given[name], "True or False")
    return Kept(
        protect=protect,
        depends_on=_dependencies(given.get("depends_on", ()), state),
        ignore_changes=_paths(_many(given, "ignore_changes"), schema),
        retain=bool(given.get("retain", False)),
        replacement=_replacement(given.get("replacement", "")),
        moved_from=_moved_from(given, address, state),
        import_id=_fixed("import_id", given.get("import_id") or ""),
        timeouts=_timeouts(given.get("timeouts", {})),
        reason=_fixed("reason", given.get("reason", "")),
    )


def _wrong(name: str, value: object, wanted: str) -> Exception:
    return mistake("F117", f"`{name}` is {shown(value)}", help=f"give {wanted}", value=shown(value))


def _many(given: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = given.get(name, ())
    items = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list | tuple) else (value,)
    if not all(type(item) is str for item in items):
        raise _wrong(name, value, "text, or a list of texts")
    return items


def _fixed(name: str, value: object) -> str:
    if type(value) is not str:
        raise _wrong(name, value, "fixed text")
    return value


def _replacement(value: object) -> Replacement:
    if value not in ("", "create_first", "delete_first"):
        raise _wrong("replacement", value, '"create_first" or "delete_first"')
    return Replacement(value)


def _paths(texts: Iterable[str], schema: TypeSchema) -> tuple[Path, ...]:
    found: list[Path] = []
    for text in texts:
        try:
            path = parse_path(text)
        except AddressError as error:
            raise mistake("F117", f"`ignore_changes` holds {text!r}, which is no path: {error}") from None
        if path[0] not in schema.attributes:
            raise mistake(
                "F117",
                f"`ignore_changes` names `{path[0]}`, which {schema.type} does not have",
                help=did_you_mean(str(path[0]), schema.attributes, "name a property of the type"),
                value=text,
            )
        found.append(path)
    return tuple(found)


def _moved_from(given: Mapping[str, Any], address: Address, state: UnitState) -> tuple[str, ...]:
    """Return earlier addresses. In a loop's body the same name may mean what lived there before the loop."""
    found = tuple(str(_earlier(old, address)) for old in _many(given, "moved_from"))
    if str(address) in found and len(state.sinks) == 1:
        raise mistake(
            "F117",
            f"`moved_from` of `{address}` names itself",
            help="name the address that it had before, such as `TYPE:NAME`: a bare name means the same component; what"
            " lives there already needs no mention",
            value=str(address),
        )
    return found


def _earlier(old: str, address: Address) -> Address:
    """Return an earlier address: a bare name means the same type and scope."""
    try:
        if ":" in old:
            return parse_address(old)
        found = (
            parse_address(f"x:{old}")
            if "/" not in old
            else parse_address(f"{old.rpartition('/')[0]}/x:{old.rpartition('/')[2]}")
        )
    except AddressError as error:
        raise mistake("F117", f"`moved_from` holds {old!r}, which is no address: {error}") from None
    return Address(address.type, found.name, found.components if "/" in old else address.components, found.key)


def milliseconds(text: object) -> int | None:
    """Return the milliseconds of a span such as `"30m"` or `"1h30m"`, or None for another form."""
    if type(text) is not str or not text:
        return None
    found = list(_SPAN.finditer(text))
    if "".join(match.group() for match in found) != text:
        return None
    return round(sum(float(match.group(1)) * _UNITS_MS[match.group(2)] for match in found))


def _timeouts(given: object) -> tuple[tuple[str, int], ...]:
    if not isinstance(given, Mapping):
        raise _wrong("timeouts", given, '{"create": "30m"}')
    found: list[tuple[str, int]] = []
    for act, text in sorted(given.items()):
        span = milliseconds(text)
        if act not in ACTS:
            raise mistake(
                "F117", f"`timeouts` names {act!r}", help=did_you_mean(str(act), ACTS, f"one of {', '.join(ACTS)}")
            )
        if span is None:
            raise _wrong(f"timeouts.{act}", text, 'a span such as "30s", "5m" or "1h30m"')
        found.append((act, span))
    return tuple(found)


def _dependencies(given: object, state: UnitState) -> tuple[str, ...]:
    items = given if isinstance(given, list | tuple) else (given,)
    found: dict[str, None] = {}
    for one in items:
        addresses = getattr(one, "__firma_addresses__", None)
        if addresses is None:
            raise _wrong("depends_on", one, "resources, look-ups or components")
        unit, names = addresses()
        if unit != state.text:
            raise mistake(
                "F123", f"`depends_on` names `{unit}/{names[0] if names else ''}`, which belongs to another stack"
            )
        found.update(dict.fromkeys(names))
    return tuple(found)


__all__ = ["NAMES", "Options", "Timeouts", "milliseconds", "read"]
