"""What the gate is told of an environment and of who acts; decides nothing."""

from __future__ import annotations

from firma.core.ledger.cause import UNVERIFIED
from firma.core.trust.gate import Actor, Given, Policy, Tier
from firma.engine.actor import WORKFLOWS
from firma.engine.context import Context
from firma.engine.proving import OIDC, SSH
from firma.engine.request import Confirmations
from firma.stores.places import StoreUrl


def policy_of(context: Context) -> Policy:
    """Return the policy of the environment, and the class of who acts.

    Raises:
        FirmaError: F552, F555 to F558, a proof of who acts was offered and does not hold.
    """
    place = context.project.store_of(context.environment.name)
    who = context.who
    return Policy(
        environment=context.environment.name,
        tier=Tier(context.environment.tier),
        actor=class_of(who.issuer, who.proof),
        proven=who.proof != UNVERIFIED,
        store=place.scheme if isinstance(place, StoreUrl) else "sqlite",
    )


def class_of(issuer: str, proof: str) -> Actor:
    """Return the class of who acts (decision 33).

    A person is known by an SSH key of theirs. A token is a workflow's, and so are the variables of a CI: an automation,
    whoever started it. What a CI does not say, nobody can know: without its variables it passes as unverified.
    """
    if proof == SSH:
        return Actor.VERIFIED
    return Actor.AUTOMATION if proof == OIDC or issuer in WORKFLOWS else Actor.UNVERIFIED


def given_of(confirmations: Confirmations) -> Given:
    """Return what a person gave, in the gate's words."""
    return Given(
        yes=confirmations.yes, confirm_name=confirmations.confirm_name, acknowledged=confirmations.acknowledged
    )
