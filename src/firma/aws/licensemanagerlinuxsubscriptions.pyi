"""Resource types of AWS LicenseManagerLinuxSubscriptions. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class SubscriptionProvider_Tag(TypedDict):
    key: str
    value: str

@final
class SubscriptionProvider(_Resource):
    """Resource Type definition for AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        secret_arn: str,
        subscription_provider_source: Literal["RedHat"],
        tags: Sequence[SubscriptionProvider_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    last_successful_data_retrieval_time: Final[str]
    """The timestamp from the last time that License Manager retrieved subscription details from the registered third-party Linux subscription…"""
    secret_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the access token for the third-party Linux subscription provider."""
    subscription_provider_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Linux subscription provider resource that you registered."""
    subscription_provider_source: Final[str]
    """The Linux subscription provider that the registration is for."""
    subscription_provider_status: Final[str]
    """The status of the third-party subscription provider access token from the last subscription data request."""
    subscription_provider_status_message: Final[str]
    """A message that describes the status of the third-party subscription provider access token."""
    tags: Final[list[Any]]
    """The metadata tags assigned to the registered subscription provider."""
