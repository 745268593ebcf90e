"""What the gate is told of an environment and of who acts; decides nothing."""

from __future__ import annotations

from firma.core.trust.gate import Actor, Given, Policy, Tier
from firma.engine.context import Context
from firma.engine.request import Confirmations


def policy_of(context: Context) -> Policy:
    """Return the policy of the environment, and the class of who acts (nobody is verified until identities exist)."""
    return Policy(
        environment=context.environment.name,
        tier=Tier(context.environment.tier),
        actor=Actor.UNVERIFIED,
        store="sqlite",
    )


def given_of(confirmations: Confirmations) -> Given:
    """Return what a person gave, in the gate's words."""
    return Given(
        yes=confirmations.yes, confirm_name=confirmations.confirm_name, acknowledged=confirmations.acknowledged
    )
