"""Resource types of AWS UXC. Made by scripts/schemas: do not edit."""

from typing import Final, Literal, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

@final
class AccountCustomization(_Resource):
    """Resource schema for managing AWS account-level UX customization settings, including account color, visible services, and visible regions."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        account_color: Literal["none", "pink", "purple", "darkBlue", "lightBlue", "teal", "green", "yellow", "orange", "red"] = ...,
        visible_regions: Texts = ...,
        visible_services: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_color: Final[str]
    """The color theme assigned to the account for visual identification in the AWS Console."""
    account_id: Final[str]
    """The AWS account ID that this customization belongs to."""
    visible_regions: Final[list[str]]
    """A list of AWS region identifiers visible to the account in the AWS Console."""
    visible_services: Final[list[str]]
    """A list of AWS service identifiers visible to the account in the AWS Console."""
