"""`firma.Password`: a password that the cloud makes, in its own store, and that nobody else ever sees; knows no value.

Secrets Manager generates it where it is kept (`GenerateSecretString`). The program, the plan and the ledger hold a
reference; who uses it gets the plaintext in the moment of the call.
"""

from __future__ import annotations

import re
import string
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Unpack

from firma.core.model.address import Step
from firma.core.model.value import SecretRef, Value
from firma.program.collect import Sink
from firma.program.evaluation import current
from firma.program.problem import mistake
from firma.program.secret import Secret

if TYPE_CHECKING:
    from firma.program.options import Options

STORE: Final = "aws.secretsmanager"

LENGTHS: Final = (12, 4096)
"""Shortest and longest password. The service allows 1 to 4096; shorter than 12 is guessed (NIST SP 800-63B asks for 8
where attempts are limited, which nobody promises here)."""

_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9/_+=.@-]")


class Password(Secret):
    """Generates a password straight into Secrets Manager, and is the reference to it.

    `firma.Password("db", length=32)`: give it to a property whole. `exclude` are characters that must not be in it;
    `punctuation=False` leaves out all that are neither letters nor digits. `secret_name` is its name in the store, made
    from project, unit and name where none is given. What uses it is made after it.

    Raises:
        ProgramError: F181, a length that is none; as `aws.secretsmanager.Secret` does.
    """

    __slots__ = ("_address", "_unit")
    if TYPE_CHECKING:
        _address: str
        _unit: str

    def __init__(  # an author's words
        self,
        name: str,
        /,
        *,
        length: int = 32,
        exclude: str = "\"@/\\'`",
        punctuation: bool = True,
        secret_name: str = "",
        description: str = "",
        **options: Unpack[Options],
    ) -> None:
        if type(length) is not int or not LENGTHS[0] <= length <= LENGTHS[1]:
            raise mistake(
                "F181", f"a password of {length!r} characters", help=f"give a length from {LENGTHS[0]} to {LENGTHS[1]}"
            )
        _, state = current()
        path = "/".join((state.unit.project, state.unit.short, *state.components, name))
        kept_as = secret_name or _NOT_IN_NAMES.sub("-", path)
        generated: dict[str, Any] = {"password_length": length, "require_each_included_type": True}
        if not punctuation:
            generated["exclude_punctuation"], exclude = True, string.punctuation
        if exclude:
            generated["exclude_characters"] = exclude
        more: dict[str, Any] = {"description": description} if description else {}
        # By name, as an author's import finds it: this room knows no service.
        kind: Any = import_module("firma.aws.secretsmanager").Secret
        made = kind(name, name=kept_as, generate_secret_string=generated, **more, **options)
        SecretRef.__init__(self, STORE, kept_as)
        unit, (address,) = made.__firma_addresses__()
        object.__setattr__(self, "_unit", unit)
        object.__setattr__(self, "_address", address)

    def __firma_value__(self, sink: Sink, path: tuple[Step, ...]) -> Value:
        if sink.state.text == self._unit:
            sink.needs.append(self._address)
        return super().__firma_value__(sink, path)

    def __firma_addresses__(self) -> tuple[str, tuple[str, ...]]:
        return self._unit, (self._address,)
