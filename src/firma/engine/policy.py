"""What the gate is told of an environment and of who acts; decides nothing."""

from __future__ import annotations

from firma.core.ledger.cause import UNVERIFIED
from firma.core.trust.gate import Actor, Given, Policy, Tier
from firma.engine.context import Context
from firma.engine.request import Confirmations
from firma.stores.places import StoreUrl


def policy_of(context: Context) -> Policy:
    """Return the policy of the environment, and the class of who acts.

    Raises:
        FirmaError: F552, F555 to F558, a proof of who acts was offered and does not hold.
    """
    place = context.project.store_of(context.environment.name)
    proven = context.who.proof != UNVERIFIED
    return Policy(
        environment=context.environment.name,
        tier=Tier(context.environment.tier),
        actor=Actor.VERIFIED if proven else Actor.UNVERIFIED,
        store=place.scheme if isinstance(place, StoreUrl) else "sqlite",
    )


def given_of(confirmations: Confirmations) -> Given:
    """Return what a person gave, in the gate's words."""
    return Given(
        yes=confirmations.yes, confirm_name=confirmations.confirm_name, acknowledged=confirmations.acknowledged
    )
