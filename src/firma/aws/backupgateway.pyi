"""Resource types of AWS BackupGateway. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options, SecretText
from firma.program.resource import Resource as _Resource

class Hypervisor_Tag(TypedDict):
    key: str
    value: str

@final
class Hypervisor(_Resource):
    """Definition of AWS::BackupGateway::Hypervisor Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        host: str = ...,
        kms_key_arn: str = ...,
        log_group_arn: str = ...,
        name: str = ...,
        password: SecretText = ...,
        tags: Sequence[Hypervisor_Tag] = ...,
        username: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    host: Final[str]
    hypervisor_arn: Final[str]
    kms_key_arn: Final[str]
    log_group_arn: Final[str]
    name: Final[str]
    password: Final[str]
    tags: Final[list[Any]]
    username: Final[str]
