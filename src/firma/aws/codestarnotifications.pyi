"""Resource types of AWS CodeStarNotifications. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class NotificationRule_Target(TypedDict):
    target_address: str
    target_type: str

@final
class NotificationRule(_Resource):
    """Resource Type definition for AWS::CodeStarNotifications::NotificationRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        detail_type: Literal["BASIC", "FULL"],
        event_type_ids: Texts,
        name: str,
        resource: str,
        targets: Sequence[NotificationRule_Target],
        created_by: str = ...,
        event_type_id: str = ...,
        status: Literal["ENABLED", "DISABLED"] = ...,
        tags: Mapping[str, str] = ...,
        target_address: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_by: Final[str]
    detail_type: Final[str]
    event_type_id: Final[str]
    event_type_ids: Final[list[str]]
    name: Final[str]
    resource: Final[str]
    status: Final[str]
    tags: Final[Any]
    target_address: Final[str]
    targets: Final[list[Any]]
