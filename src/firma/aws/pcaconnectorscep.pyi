"""Resource types of AWS PCAConnectorSCEP. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping
from typing import Any, Final, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

@final
class Challenge(_Resource):
    """Represents a SCEP Challenge that is used for certificate enrollment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_arn: str,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    challenge_arn: Final[str]
    connector_arn: Final[str]
    tags: Final[Any]

class Connector_MobileDeviceManagement(TypedDict):
    intune: Connector_IntuneConfiguration

class Connector_IntuneConfiguration(TypedDict):
    azure_application_id: str
    domain: str

@final
class Connector_MobileDeviceManagement_Read:
    intune: Final[Connector_IntuneConfiguration_Read]

@final
class Connector_IntuneConfiguration_Read:
    azure_application_id: Final[str]
    domain: Final[str]

@final
class Connector_OpenIdConfiguration_Read:
    audience: Final[str]
    issuer: Final[str]
    subject: Final[str]

@final
class Connector(_Resource):
    """Represents a Connector that allows certificate issuance through Simple Certificate Enrollment Protocol (SCEP)"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_authority_arn: str,
        mobile_device_management: Connector_MobileDeviceManagement = ...,
        tags: Mapping[str, str] = ...,
        vpc_endpoint_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_authority_arn: Final[str]
    connector_arn: Final[str]
    endpoint: Final[str]
    mobile_device_management: Final[Connector_MobileDeviceManagement_Read]
    open_id_configuration: Final[Connector_OpenIdConfiguration_Read]
    tags: Final[Any]
    type: Final[str]
    vpc_endpoint_id: Final[str]
