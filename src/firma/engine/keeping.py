"""Plans and assets in the store, by content: written once, checked when they are read; knows no planner."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from firma.core.ledger.store import Sealer, SealError, Store
from firma.core.model.codec import CodecError, dumps, loads
from firma.core.model.diagnostic import PermanentError, diagnose
from firma.core.model.digest import digest_bytes
from firma.core.model.expression import Call, Opaque
from firma.core.model.value import Map, Sensitive, ValueSet
from firma.core.plan.codec import decode_plan, encode_plan
from firma.core.plan.plan import Plan, RootPlan
from firma.program.client import AssetContent

VERSION = 1
"""Version of a stored root plan."""

SHORTEST = 6
"""Fewest characters by which a plan may be named."""

ASSET_BYTES_MAX = 50 * 1024 * 1024
"""Largest asset that is kept, so that a rollback has it (decision 21)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRoot:
    """A stored root plan, and what it was made for."""

    root: RootPlan
    project: str
    environment: str
    graph: str
    """Digest of the graph document."""
    kind: str


def kept_root(
    plans: Sequence[Plan],
    needs: Mapping[str, tuple[str, ...]],
    *,
    project: str,
    environment: str,
    graph: str,
    kind: str,
) -> KeptRoot:
    """Return the root of unit plans in dependency order; its digest is over everything that is stored of it."""
    effect = digest_bytes(dumps([[plan.unit, plan.effect_digest] for plan in plans]))
    root = RootPlan(plans=tuple(plans), needs=needs, effect_digest=effect)
    made = KeptRoot(root=root, project=project, environment=environment, graph=graph, kind=kind)
    return replace(made, root=replace(root, digest=digest_bytes(_encoded(made))))


def _encoded(kept: KeptRoot) -> bytes:
    root = kept.root
    head: dict[str, Any] = {
        "firma": "root",
        "version": VERSION,
        "project": kept.project,
        "environment": kept.environment,
        "graph": kept.graph,
        "kind": kept.kind,
        "plans": [[plan.unit, plan.digest] for plan in root.plans],
        "needs": {unit: list(others) for unit, others in root.needs.items()},
        "effect": root.effect_digest,
    }
    return dumps(head)


SealerOf = Callable[[str], Awaitable[Sealer | None]]
"""Unit -> what seals its values; None without a key."""

SEALED = b"firma sealed plan 1\n"
_MAYBE_SENSITIVE = b'{"x":'
"""How a sensitive value begins in canonical bytes.

A map whose first key is `x` looks the same, so that values decide.
"""


async def keep(store: Store, kept: KeptRoot, sealer_of: SealerOf) -> bool:
    """Write a root plan and its unit plans; return whether that was done.

    A plan with sensitive values is sealed like they are; without a key it is not written at all.
    """
    root = kept.root
    blobs: dict[str, bytes] = {}
    for plan in root.plans:
        data = encode_plan(plan)
        if _MAYBE_SENSITIVE in data and any(_is_sensitive(value) for value in _values_of(plan)):
            sealer = await sealer_of(plan.unit)
            if sealer is None:
                return False
            data = SEALED + sealer.seal(data, _context(plan.unit, plan.digest))
        blobs[f"plan/{plan.digest}"] = data
    blobs[f"root/{root.digest}"] = _encoded(kept)
    await store.put_blobs(blobs)
    return True


def _values_of(plan: Plan) -> Iterator[Any]:
    """Everything in a plan that came from a program, a provider or the ledger."""
    for op in plan.operations.values():
        yield from (op.desired, op.wish, op.expected, op.value)
    for change in plan.changes:
        for row in change.attributes:
            yield from (row.before, row.after)
    yield from (plan.outputs, plan.answers, *plan.providers.values())


def _is_sensitive(value: Any) -> bool:
    """Return whether something in a value is marked sensitive, arguments of expressions included."""
    if isinstance(value, Sensitive):
        return True
    if isinstance(value, Map):
        return any(_is_sensitive(item) for item in value.values())
    if isinstance(value, tuple | ValueSet):
        return any(_is_sensitive(item) for item in value)
    return isinstance(value, Call | Opaque) and any(_is_sensitive(item) for item in value.arguments)


def _context(unit: str, digest: str) -> bytes:
    return f"firma plan 1\n{unit}\n{digest}".encode()


async def load(store: Store, digest: str, sealer_of: SealerOf) -> KeptRoot:
    """Return the root plan of a digest.

    Raises:
        PermanentError: F906 there is none, F908 its bytes are not what they were, F914 it is sealed and there is
            no key, F225/F226 as `decode_plan` says.
    """
    data = await store.get_blob(f"root/{digest}")
    if data is None:
        raise PermanentError(diagnose("F906", f"no plan {digest[:12]} is stored", value=digest))
    if digest_bytes(data) != digest:
        raise PermanentError(diagnose("F908", f"its bytes have the digest {digest_bytes(data)[:12]}", value=digest))
    head = _head(data, digest)
    plans = [await load_plan(store, unit, plan, sealer_of) for unit, plan in head["plans"]]
    return kept_root(
        plans,
        {unit: tuple(others) for unit, others in head["needs"].items()},
        project=head["project"],
        environment=head["environment"],
        graph=head["graph"],
        kind=head["kind"],
    )


async def made_from(store: Store, digest: str) -> tuple[str, str] | None:
    """Return graph digest and kind of a stored root plan; None where it is not stored, or not what it was."""
    data = await store.get_blob(f"root/{digest}")
    if data is None or digest_bytes(data) != digest:
        return None
    try:
        head = _head(data, digest)
    except PermanentError:
        return None
    return str(head["graph"]), str(head["kind"])


async def load_plan(store: Store, unit: str, digest: str, sealer_of: SealerOf) -> Plan:
    """Return a unit's plan by its digest. Raises PermanentError as `load` does."""
    blob = await store.get_blob(f"plan/{digest}")
    if blob is None:
        raise PermanentError(diagnose("F906", f"the plan {digest[:12]} of {unit} is not stored", value=digest))
    return decode_plan(await _opened(blob, unit, digest, sealer_of), digest)


def _head(data: bytes, digest: str) -> Mapping[str, Any]:
    """Return the members of a root plan. Raises PermanentError (F226, F908)."""
    try:
        head: Mapping[str, Any] = loads(data)
        version = head["version"]
    except (CodecError, KeyError, TypeError) as error:
        raise PermanentError(diagnose("F908", f"the root plan {digest[:12]}: {error}", value=digest)) from error
    if version != VERSION:
        detail = f"version {version}; this engine reads {VERSION}."
        raise PermanentError(diagnose("F226", detail, value=str(version)))
    return head


async def _opened(blob: bytes, unit: str, digest: str, sealer_of: SealerOf) -> bytes:
    if not blob.startswith(SEALED):
        return blob
    sealer = await sealer_of(unit)
    if sealer is None:
        raise PermanentError(diagnose("F914", f"the plan {digest[:12]} of {unit} is sealed", value=digest))
    try:
        return sealer.open(blob[len(SEALED) :], _context(unit, digest))
    except SealError as error:
        raise PermanentError(diagnose("F908", f"the plan {digest[:12]} of {unit}: {error}", value=digest)) from error


async def opened_plans(store: Store, sealer_of: SealerOf) -> AsyncIterator[tuple[str, bytes | None]]:
    """Yield the blob's name and the bytes of every stored plan; None where it is sealed and does not open here."""
    units: dict[str, str] = {}
    for name in await store.find_blobs("root/"):
        data = await store.get_blob(name)
        with suppress(PermanentError):
            units |= {digest: unit for unit, digest in _head(data or b"", name.removeprefix("root/"))["plans"]}
    for name in await store.find_blobs("plan/"):
        digest = name.removeprefix("plan/")
        data = await store.get_blob(name)
        if data is None:
            continue
        try:
            yield name, await _opened(data, units.get(digest, ""), digest, sealer_of)
        except PermanentError:
            yield name, None


async def keep_assets(store: Store, assets: Sequence[AssetContent]) -> None:
    """Keep the content of assets up to the limit; larger ones live in the source alone."""
    for asset in assets:
        name = f"asset/{asset.digest}"
        if asset.size <= ASSET_BYTES_MAX and await store.get_blob(name) is None:
            await store.put_blob(name, asset.path.read_bytes())


async def asset_content(store: Store, digest: str, name: str) -> bytes:
    """Return the content of an asset. Raises PermanentError (F916) where the store does not have it."""
    data = await store.get_blob(f"asset/{digest}")
    if data is None:
        raise PermanentError(diagnose("F916", f"asset {name or digest[:12]}", value=digest))
    return data
