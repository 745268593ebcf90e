"""What a schema calls sensitive is marked where it is declared, so that no plan shows it and no ledger has it."""

from __future__ import annotations

from typing import Any

import firma
from firma.aws import elasticloadbalancingv2 as balancing
from firma.aws import rds
from firma.core.model.node import Resource
from firma.core.model.value import Map, SecretRef, Sensitive


def declared(name: str, *stacks: Any) -> Map:
    document = firma.evaluate_here(*stacks)
    nodes = [node for unit in document.units for node in unit.nodes if isinstance(node, Resource)]
    return next(node.inputs for node in nodes if node.address.name == name)


@firma.stack
def passwords() -> None:
    first = rds.DBInstance("plain", db_instance_class="db.t4g.micro", master_user_password="hunter2")
    rds.DBInstance("joined", master_user_password=f"x-{first.db_instance_identifier}")
    rds.DBInstance("by_reference", master_user_password=firma.secret_env("PASSWORD"))


def test_a_password_in_plain_text_is_marked() -> None:
    inputs = declared("plain", passwords)

    assert isinstance(inputs["master_user_password"], Sensitive)
    assert inputs["db_instance_class"] == "db.t4g.micro"
    assert "hunter2" not in repr(inputs)


def test_a_text_that_holds_a_reference_is_marked() -> None:
    assert isinstance(declared("joined", passwords)["master_user_password"], Sensitive)


def test_a_secret_by_reference_stays_readable() -> None:
    assert declared("by_reference", passwords)["master_user_password"] == SecretRef("environment", "PASSWORD")


@firma.stack
def nested() -> None:
    balancing.Listener(
        "web",
        load_balancer_arn="arn:aws:elasticloadbalancing:eu-central-1:111122223333:loadbalancer/app/x/1",
        default_actions=[
            {
                "type": "authenticate-oidc",
                "authenticate_oidc_config": {
                    "authorization_endpoint": "https://id.example/a",
                    "client_id": "shop",
                    "client_secret": "hunter2",
                    "issuer": "https://id.example",
                    "token_endpoint": "https://id.example/t",
                    "user_info_endpoint": "https://id.example/u",
                },
            }
        ],
    )


def test_what_is_sensitive_deep_inside_is_marked_alone() -> None:
    (action,) = declared("web", nested)["default_actions"]

    assert action["authenticate_oidc_config"]["client_id"] == "shop"
    assert isinstance(action["authenticate_oidc_config"]["client_secret"], Sensitive)
