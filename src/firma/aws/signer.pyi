"""Resource types of AWS Signer. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Int, Options, Ref
from firma.program.resource import Resource as _Resource

@final
class ProfilePermission(_Resource):
    """Resource Type definition for AWS::Signer::ProfilePermission"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        action: str,
        principal: str,
        profile_name: str,
        statement_id: str,
        profile_version: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    action: Final[str]
    principal: Final[str]
    profile_name: Final[str]
    profile_version: Final[str]
    statement_id: Final[str]

class SigningProfile_SignatureValidityPeriod(TypedDict):
    type: NotRequired[Literal["DAYS", "MONTHS", "YEARS"]]
    value: NotRequired[Int]

@final
class SigningProfile_SignatureValidityPeriod_Read:
    type: Final[str]
    value: Final[Ref[int]]

class SigningProfile_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class SigningProfile(_Resource):
    """A signing profile is a signing template that can be used to carry out a pre-defined signing job."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        platform_id: Literal["AWSLambda-SHA384-ECDSA", "Notation-OCI-SHA384-ECDSA"],
        signature_validity_period: SigningProfile_SignatureValidityPeriod = ...,
        tags: Sequence[SigningProfile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified signing profile."""
    platform_id: Final[str]
    """The ID of the target signing platform."""
    profile_name: Final[str]
    """A name for the signing profile."""
    profile_version: Final[str]
    """A version for the signing profile."""
    profile_version_arn: Final[str]
    """The Amazon Resource Name (ARN) of the specified signing profile version."""
    signature_validity_period: Final[SigningProfile_SignatureValidityPeriod_Read]
    """Signature validity period of the profile."""
    tags: Final[list[Any]]
    """A list of tags associated with the signing profile."""
