"""Plans in which nothing is to be done, remembered as long as nothing changed that they were made of; plans nothing.

A plan is a pure function of the graph document, the ledgers (known by the link of their newest entry), pinned answers,
git's facts, the environment and the engine. Where all are the same, and nothing has become too old to be believed
without looking, it is the same plan. Only plans that ask nobody are remembered: where identities are checked (`aws`) or
types are asked for (`own`), they always are.
"""

from __future__ import annotations

import time
from typing import Any

from firma.core.ledger.state import State
from firma.core.ledger.store import StoreError
from firma.core.model.codec import dumps
from firma.core.model.diagnostic import FirmaError
from firma.core.model.node import Lookup, ProviderInstance, Resource, UnitDocument, Upstream
from firma.core.plan.plan import RootPlan
from firma.core.plan.refresh import fresh_until
from firma.core.trust.facts import LedgerFacts
from firma.core.trust.gate import judge
from firma.engine import stamps
from firma.engine.context import Context
from firma.engine.evaluating import Evaluated, cache_folder
from firma.engine.keeping import load
from firma.engine.memo import Memo, key_of
from firma.engine.naming import units_of
from firma.engine.pins import FILE as PINS
from firma.engine.policy import policy_of
from firma.engine.result import Planned
from firma.engine.seen import seen_of
from firma.engine.wish import Wish

ASK_NOBODY = ("builtin.", "sim.")
"""Types that are planned without asking who we are, or what a type looks like."""


def _memo(context: Context) -> Memo:
    return Memo(cache_folder(context.project), "plan")


def _key(context: Context, evaluated: Evaluated, wish: Wish) -> str:
    """Return the key of everything that a plan is made of besides the ledgers; empty where it cannot be named.

    A passphrase has no stamp that could be kept without helping to guess it; a key file is known by size and time.
    """
    passphrase, environment, git = context.project.passphrase, context.environment, context.git
    has_words = passphrase.descriptor is not None or passphrase.file is not None or bool(passphrase.command)
    if not wish.is_plain or has_words or passphrase.kms:
        return ""
    aws = environment.aws
    plain: dict[str, Any] = {
        "project": [context.project.name, str(context.project.root), str(context.project.store_of(environment.name))],
        "environment": [environment.name, environment.tier, environment.max_age_ms, context.lives],
        "aws": None if aws is None else [aws.account, list(aws.regions), sorted(aws.roles.items()), aws.sandbox],
        "units": sorted(wish.units),
        "wish": [wish.refresh, wish.locked],
        "git": [git.described, bool(git.dirty)],
        "versions": dict(context.versions()),
        "pins": stamps.content(context.project.root / PINS),
        "key": [str(passphrase.key_file), list(stamps.file(str(passphrase.key_file)))],
    }
    return key_of(stamps.code(), evaluated.content, dumps(plain))


async def recall(context: Context, evaluated: Evaluated, wish: Wish) -> Planned | None:
    """Return the plan that was made before, if it was empty and is still what planning would come to."""
    started = time.monotonic()
    key = _key(context, evaluated, wish)
    kept = _memo(context).get(key) if key else None
    if kept is None:
        return None
    head, _ = kept
    if head["until"] and context.world.now_ms() > head["until"]:
        return None
    try:
        if await _units(context) != head["units"]:
            return None  # a unit that is not declared may have come, from another checkout
        for unit, number, link in head["heads"]:
            now = await context.store.head(unit)
            if now.seq != number or now.link.hex() != link:
                return None
        root = (await load(context.store, head["root"], context.sealer_of)).root
    except (StoreError, FirmaError):
        return None  # planning says what is wrong
    if not _is_empty(root):
        return None
    # An empty plan has nothing to judge: its verdict needs no state.
    facts, policy = LedgerFacts(context.schema, State()), policy_of(context)
    return Planned(
        root=root,
        verdicts={plan.unit: judge(plan, facts, policy) for plan in root.plans},
        documents={},
        notes=evaluated.notes,
        printed=evaluated.printed,
        seconds={"evaluate": evaluated.seconds, "plan": time.monotonic() - started},
        environment=context.environment.name,
        tier=context.environment.tier,
        isolation=evaluated.isolation,
        graph=evaluated.digest,
    )


def _is_empty(root: RootPlan) -> bool:
    return all(plan.is_empty and not plan.deferred and not plan.changes for plan in root.plans)


async def remember(context: Context, evaluated: Evaluated, wish: Wish, planned: Planned) -> None:
    """Remember a plan if it is empty, asked nobody, and everything that it was made of has a name."""
    key = _key(context, evaluated, wish)
    worth_saying = planned.unresolved or len(planned.notes) > len(evaluated.notes)
    if not key or not planned.stored or worth_saying or not _is_empty(planned.root):
        return
    states = {unit: ledger.state for unit, ledger in context.ledgers.items()}
    if not all(_asks_nobody(document) for document in planned.documents.values()):
        return
    if any(state.holds or not _is_ours(state) for state in states.values()):
        return
    until = 0
    for plan in planned.plans:
        moment = fresh_until(states[plan.unit], context.environment.max_age_ms, await seen_of(context.store, plan.unit))
        until = min(until or moment, moment or until)
    heads = [[unit, ledger.head.seq, ledger.head.link.hex()] for unit, ledger in sorted(context.ledgers.items())]
    until = until if wish.refresh == "touched" else 0
    head = {"root": planned.root.digest, "heads": heads, "until": until, "units": await _units(context)}
    _memo(context).put(key, head)


async def _units(context: Context) -> list[str]:
    return sorted(str(unit) for unit in await units_of(context))


def _asks_nobody(document: UnitDocument) -> bool:
    for node in document.nodes:
        if isinstance(node, Upstream):
            return False  # whether it has changed since it was pinned is said each time
        if isinstance(node, ProviderInstance) and f"{node.kind}." not in ASK_NOBODY:
            return False
        if isinstance(node, Resource) and not node.address.type.startswith(ASK_NOBODY):
            return False
        if isinstance(node, Lookup) and not node.type.startswith(ASK_NOBODY):
            return False
    return True


def _is_ours(state: State) -> bool:
    return all(obj.type.startswith(ASK_NOBODY) for obj in state.objects.values() if obj.generations)
