"""Who changes things by hand: the account's root, two users with keys, and somebody in a role; changes nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import boto3
from botocore.config import Config

from cloud_world import REGION, Account
from hand_changes.change import MALLORY, ONCALL, ROOT, TRENT, Client

_TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
}


def people_of(account: Account) -> Mapping[str, Client]:
    """Return clients by who they are, each with credentials of its own."""
    iam = account("iam")
    found: dict[str, Client] = {ROOT: account}
    for name in (MALLORY, TRENT):
        iam.create_user(UserName=name)
        key = iam.create_access_key(UserName=name)["AccessKey"]
        found[name] = _client(account.endpoint, key["AccessKeyId"], key["SecretAccessKey"])
    iam.create_role(RoleName=ONCALL, AssumeRolePolicyDocument=json.dumps(_TRUST))
    role = f"arn:aws:iam::{account.number}:role/{ONCALL}"
    taken = account("sts").assume_role(RoleArn=role, RoleSessionName="ana")["Credentials"]
    found[ONCALL] = _client(account.endpoint, taken["AccessKeyId"], taken["SecretAccessKey"], taken["SessionToken"])
    return found


def _client(endpoint: str, key: str, secret: str, token: str | None = None) -> Client:
    made: dict[str, Any] = {}

    def of(service: str) -> Any:
        if service not in made:
            untyped: Any = boto3  # its types know each service by a literal, and here it is any
            made[service] = untyped.client(
                service,
                region_name=REGION,
                endpoint_url=endpoint,
                aws_access_key_id=key,
                aws_secret_access_key=secret,
                aws_session_token=token,
                config=Config(retries={"max_attempts": 1}, read_timeout=20, s3={"addressing_style": "path"}),
            )
        return made[service]

    return of
