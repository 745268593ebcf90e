"""Resource types of AWS RolesAnywhere. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class CRL_Tag(TypedDict):
    key: str
    value: str

@final
class CRL(_Resource):
    """Definition of AWS::RolesAnywhere::CRL Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        crl_data: str,
        name: str,
        enabled: Bool = ...,
        tags: Sequence[CRL_Tag] = ...,
        trust_anchor_arn: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    crl_data: Final[str]
    crl_id: Final[str]
    enabled: Final[Ref[bool]]
    name: Final[str]
    tags: Final[list[Any]]
    trust_anchor_arn: Final[str]

class Profile_AttributeMapping(TypedDict):
    certificate_field: Literal["x509Subject", "x509Issuer", "x509SAN"]
    mapping_rules: Sequence[Profile_MappingRule]

class Profile_MappingRule(TypedDict):
    specifier: str

class Profile_Tag(TypedDict):
    key: str
    value: str

@final
class Profile(_Resource):
    """Definition of AWS::RolesAnywhere::Profile Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        role_arns: Texts,
        accept_role_session_name: Bool = ...,
        attribute_mappings: Sequence[Profile_AttributeMapping] = ...,
        duration_seconds: Number = ...,
        enabled: Bool = ...,
        managed_policy_arns: Texts = ...,
        require_instance_properties: Bool = ...,
        session_policy: str = ...,
        tags: Sequence[Profile_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_role_session_name: Final[Ref[bool]]
    attribute_mappings: Final[list[Any]]
    duration_seconds: Final[Ref[float]]
    enabled: Final[Ref[bool]]
    managed_policy_arns: Final[list[str]]
    name: Final[str]
    profile_arn: Final[str]
    profile_id: Final[str]
    require_instance_properties: Final[Ref[bool]]
    role_arns: Final[list[str]]
    session_policy: Final[str]
    tags: Final[list[Any]]

class TrustAnchor_NotificationSetting(TypedDict):
    channel: NotRequired[Literal["ALL"]]
    enabled: Bool
    event: Literal["CA_CERTIFICATE_EXPIRY", "END_ENTITY_CERTIFICATE_EXPIRY"]
    threshold: NotRequired[Number]

class TrustAnchor_Source(TypedDict):
    source_data: TrustAnchor_SourceData
    source_type: Literal["AWS_ACM_PCA", "CERTIFICATE_BUNDLE"]

class TrustAnchor_SourceData(TypedDict):
    x509_certificate_data: NotRequired[str]
    acm_pca_arn: NotRequired[str]

@final
class TrustAnchor_Source_Read:
    source_data: Final[TrustAnchor_SourceData_Read]
    source_type: Final[str]

@final
class TrustAnchor_SourceData_Read:
    x509_certificate_data: Final[str]
    acm_pca_arn: Final[str]

class TrustAnchor_Tag(TypedDict):
    key: str
    value: str

@final
class TrustAnchor(_Resource):
    """Definition of AWS::RolesAnywhere::TrustAnchor Resource Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        source: TrustAnchor_Source,
        enabled: Bool = ...,
        notification_settings: Sequence[TrustAnchor_NotificationSetting] = ...,
        tags: Sequence[TrustAnchor_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    enabled: Final[Ref[bool]]
    name: Final[str]
    notification_settings: Final[list[Any]]
    source: Final[TrustAnchor_Source_Read]
    tags: Final[list[Any]]
    trust_anchor_arn: Final[str]
    trust_anchor_id: Final[str]
