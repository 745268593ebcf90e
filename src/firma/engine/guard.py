"""The wrong-environment guard (decision 24): what a ledger was begun for, against what is there now. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from firma.core.ledger.entry import Draft, EntryKind
from firma.core.ledger.state import State
from firma.core.model.address import Unit
from firma.core.model.call import Identity
from firma.core.model.diagnostic import RefusedError, diagnose
from firma.engine.project import Environment


def genesis(unit: Unit, environment: Environment, *, base: int, store: str) -> Draft:
    """Return the first entry of a unit: what it is bound to. `store` says where it lives: `aws`, or `sandbox:NAME`."""
    aws = environment.aws
    return Draft(
        kind=EntryKind.GENESIS,
        fields={
            "project": unit.project,
            "environment": unit.environment,
            "accounts": [aws.account] if aws is not None and aws.account else [],
            "regions": list(aws.regions) if aws is not None else [],
            "store": store,
            "tier": environment.tier,
            "base": base,
        },
    )


def lives_in(environment: Environment) -> str:
    """Return what answers for an environment: `sandbox:NAME`, `aws`, or nothing."""
    if environment.aws is None:
        return ""
    return f"sandbox:{environment.aws.sandbox}" if environment.aws.sandbox else "aws"


def check_genesis(unit: Unit, environment: Environment, state: State) -> None:
    """Refuse a ledger that was begun for another project, environment, account or place.

    Raises:
        RefusedError: F903, with what the ledger says and what is there.
    """
    if state.genesis is None:
        return
    bound = state.genesis.fields
    now = genesis(unit, environment, base=0, store=lives_in(environment)).fields
    _check_region(unit, bound["regions"], now["regions"], state)
    for what in ("project", "environment", "accounts", "store"):
        # A unit that was begun without an account (files and commands alone) may get one later.
        if bound.get(what) and bound[what] != now[what]:
            detail = f"{unit}: the ledger was begun for {what} {_words(bound[what])}; here it is {_words(now[what])}"
            raise RefusedError(diagnose("F903", detail, value=_words(now[what])))


def _check_region(unit: Unit, bound: Sequence[str], now: Sequence[str], state: State) -> None:
    """Refuse another default region while something lives in the one that the ledger was begun for.

    What was made there would neither be read nor deleted any more, but made a second time. More regions behind the
    default
    do no harm.
    """
    lives = any(obj.generations and obj.type.startswith("aws.") for obj in state.objects.values())
    if lives and bound and list(now[:1]) != list(bound[:1]):
        there = now[0] if now else "none"
        detail = f"{unit}: begun for region {bound[0]}, where things live; here the default is {there}"
        help_text = (
            f"Put {bound[0]} first again. For another region make another environment, or name the region "
            "at the resources: `with firma.defaults(region=…)`."
        )
        raise RefusedError(diagnose("F903", detail, value=there, help=help_text))


def check_identities(environment: Environment, identities: Mapping[str, Identity]) -> None:
    """Refuse credentials of an account that is not the environment's.

    Raises:
        RefusedError: F902, naming the account that answers.
    """
    aws = environment.aws
    if aws is None:
        return
    for name, identity in identities.items():
        if identity.account and aws.account and name == "aws" and identity.account != aws.account:
            detail = (
                f"environment {environment.name!r} is account {aws.account}; the credentials are of account "
                f"{identity.account} ({identity.principal})"
            )
            raise RefusedError(diagnose("F902", detail, value=identity.account))


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value) or "none"
    return str(value) or "nowhere"
