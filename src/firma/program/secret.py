"""Secrets by reference: the program names them and never sees them; knows no store of secrets."""

from __future__ import annotations

from firma.core.model.address import Step
from firma.core.model.value import SecretRef, Value
from firma.program.collect import Sink
from firma.program.problem import ProgramError, did_you_mean, mistake

STORES = ("aws.secretsmanager", "aws.ssm", "age", "vault", "environment")
"""Stores whose secrets the engine resolves, in the provider's last moment."""


class Secret(SecretRef):
    """A secret by reference, as a program holds it: a property takes it whole, and it has no form in text."""

    __slots__ = ()

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        return SecretRef(self.store, self.name, self.version, self.key)

    def __repr__(self) -> str:
        return f"<firma:secret {self.store} {self.name}>"

    def __str__(self) -> str:
        raise self._refusal()

    def __format__(self, spec: str) -> str:
        raise self._refusal()

    def _refusal(self) -> ProgramError:
        return mistake(
            "F105",
            f"the secret `{self.name}` was put into text",
            help="give it to a property whole: the plaintext never passes through the program",
        )


def secret(store: str, name: str, *, key: str = "", version: str = "") -> SecretRef:
    """Return a secret by reference: `firma.secret("aws.secretsmanager", "shop/db", key="password")`.

    Stores and their names: `aws.secretsmanager` (name or ARN), `aws.ssm` (name of a parameter), `age` (an encrypted
    file of the project), `vault` (MOUNT/PATH of a KV engine of Vault or OpenBao), `environment` (a variable). `key` is
    a member of a JSON secret; `version` pins one version.

    Raises:
        ProgramError: an unknown store, or a name that is not fixed text (F181).
    """
    if store not in STORES:
        raise mistake(
            "F181",
            f"{store!r} is no store of secrets",
            help=did_you_mean(str(store), STORES, f"one of {', '.join(STORES)}"),
        )
    for word, value in (("name", name), ("key", key), ("version", version)):
        if type(value) is not str or (word == "name" and not value):
            raise mistake("F181", f"the {word} of a secret is not fixed text", help="name the secret itself")
    return Secret(store, name, version, key)


def secret_env(name: str) -> SecretRef:
    """Return a secret by reference that stands in a variable of the environment where the plan is applied."""
    return secret("environment", name)
