"""Resource types of AWS SupportAuthZ. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options, Texts
from firma.program.resource import Resource as _Resource

class SupportPermit_Permit(TypedDict):
    actions: SupportPermit_ActionSet
    conditions: NotRequired[Sequence[SupportPermit_Condition]]
    resources: SupportPermit_ResourceSet

class SupportPermit_ActionSet(TypedDict):
    actions: NotRequired[Texts]
    all_actions: NotRequired[Mapping[str, Any]]

class SupportPermit_Condition(TypedDict):
    allow_after: NotRequired[str]
    allow_before: NotRequired[str]

class SupportPermit_ResourceSet(TypedDict):
    all_resources_in_region: NotRequired[Mapping[str, Any]]
    resources: NotRequired[Texts]

@final
class SupportPermit_Permit_Read:
    actions: Final[SupportPermit_ActionSet_Read]
    conditions: Final[list[Any]]
    resources: Final[SupportPermit_ResourceSet_Read]

@final
class SupportPermit_ActionSet_Read:
    actions: Final[list[str]]
    all_actions: Final[Any]

@final
class SupportPermit_ResourceSet_Read:
    all_resources_in_region: Final[Any]
    resources: Final[list[str]]

class SupportPermit_SigningKeyInfo(TypedDict):
    kms_key: str

@final
class SupportPermit_SigningKeyInfo_Read:
    kms_key: Final[str]

class SupportPermit_Tag(TypedDict):
    key: str
    value: str

@final
class SupportPermit(_Resource):
    """Resource Type definition for AWS::SupportAuthZ::SupportPermit."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        permit: SupportPermit_Permit,
        signing_key_info: SupportPermit_SigningKeyInfo,
        description: str = ...,
        support_case_display_id: str = ...,
        tags: Sequence[SupportPermit_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the support permit."""
    created_at: Final[str]
    """The time at which the support permit was created."""
    description: Final[str]
    """An optional description of the support permit."""
    name: Final[str]
    """The name of the support permit."""
    permit: Final[SupportPermit_Permit_Read]
    """The grant definition: which actions on which resources, optionally constrained by time conditions."""
    permit_id: Final[str]
    """The service-generated identifier of the support permit (the resource segment of the ARN)."""
    signing_key_info: Final[SupportPermit_SigningKeyInfo_Read]
    """The signing key used by the permit."""
    status: Final[str]
    """The current status of the support permit."""
    support_case_display_id: Final[str]
    """The support case display identifier associated with the permit."""
    tags: Final[list[Any]]
    """A list of key-value pairs to apply to this resource."""
