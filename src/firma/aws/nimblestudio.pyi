"""Resource types of AWS NimbleStudio. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Studio_StudioEncryptionConfiguration(TypedDict):
    key_arn: NotRequired[str]
    key_type: Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"]

@final
class Studio_StudioEncryptionConfiguration_Read:
    key_arn: Final[str]
    key_type: Final[str]

@final
class Studio(_Resource):
    """Represents a studio that contains other Nimble Studio resources"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        admin_role_arn: str,
        display_name: str,
        studio_name: str,
        user_role_arn: str,
        studio_encryption_configuration: Studio_StudioEncryptionConfiguration = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    admin_role_arn: Final[str]
    """The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal."""
    display_name: Final[str]
    """A friendly name for the studio."""
    home_region: Final[str]
    """The Amazon Web Services Region where the studio resource is located."""
    sso_client_id: Final[str]
    """The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable Amazon Web Services SSO users…"""
    studio_encryption_configuration: Final[Studio_StudioEncryptionConfiguration_Read]
    """Configuration of the encryption method that is used for the studio."""
    studio_id: Final[str]
    studio_name: Final[str]
    """The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users."""
    studio_url: Final[str]
    """The address of the web page for the studio."""
    tags: Final[Any]
    user_role_arn: Final[str]
    """The IAM role that Studio Users will assume when logging in to the Nimble Studio portal."""
