"""Resource types of AWS NotificationsContacts. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class EmailContact_EmailContact_Read:
    address: Final[str]
    arn: Final[str]
    creation_time: Final[str]
    name: Final[str]
    status: Final[str]
    update_time: Final[str]

class EmailContact_Tag(TypedDict):
    key: str
    value: str

@final
class EmailContact(_Resource):
    """Definition of AWS::NotificationsContacts::EmailContact Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        email_address: str,
        name: str,
        tags: Sequence[EmailContact_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    email_address: Final[str]
    email_contact: Final[EmailContact_EmailContact_Read]
    name: Final[str]
    tags: Final[list[Any]]
    """A list of tags that are attached to the role."""
