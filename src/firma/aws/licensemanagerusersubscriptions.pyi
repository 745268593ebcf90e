"""Resource types of AWS LicenseManagerUserSubscriptions. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class LicenseServerEndpoint_LicenseServerSettings(TypedDict):
    server_settings: LicenseServerEndpoint_ServerSettings
    server_type: Literal["RDS_SAL"]

class LicenseServerEndpoint_ServerSettings(TypedDict):
    rds_sal_settings: LicenseServerEndpoint_RdsSalSettings

class LicenseServerEndpoint_RdsSalSettings(TypedDict):
    rds_sal_credentials_provider: LicenseServerEndpoint_CredentialsProvider

class LicenseServerEndpoint_CredentialsProvider(TypedDict):
    secrets_manager_credentials_provider: LicenseServerEndpoint_SecretsManagerCredentialsProvider

class LicenseServerEndpoint_SecretsManagerCredentialsProvider(TypedDict):
    secret_id: str

@final
class LicenseServerEndpoint_LicenseServerSettings_Read:
    server_settings: Final[LicenseServerEndpoint_ServerSettings_Read]
    server_type: Final[str]

@final
class LicenseServerEndpoint_ServerSettings_Read:
    rds_sal_settings: Final[LicenseServerEndpoint_RdsSalSettings_Read]

@final
class LicenseServerEndpoint_RdsSalSettings_Read:
    rds_sal_credentials_provider: Final[LicenseServerEndpoint_CredentialsProvider_Read]

@final
class LicenseServerEndpoint_CredentialsProvider_Read:
    secrets_manager_credentials_provider: Final[LicenseServerEndpoint_SecretsManagerCredentialsProvider_Read]

@final
class LicenseServerEndpoint_SecretsManagerCredentialsProvider_Read:
    secret_id: Final[str]

@final
class LicenseServerEndpoint_ServerEndpoint_Read:
    endpoint: Final[str]

class LicenseServerEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class LicenseServerEndpoint(_Resource):
    """Resource Type definition for AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        identity_provider_arn: str,
        license_server_settings: LicenseServerEndpoint_LicenseServerSettings = ...,
        tags: Sequence[LicenseServerEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The timestamp when License Manager created the license server endpoint."""
    identity_provider_arn: Final[str]
    """The Amazon Resource Name (ARN) that identifies the registered identity provider the license server endpoint is created for."""
    license_server_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the license server endpoint."""
    license_server_endpoint_id: Final[str]
    """The ID of the license server endpoint."""
    license_server_endpoint_provisioning_status: Final[str]
    """The current state of the provisioning process for the license server endpoint."""
    license_server_settings: Final[LicenseServerEndpoint_LicenseServerSettings_Read]
    """The settings of the RDS license server to create the endpoint for."""
    license_servers: Final[list[Any]]
    """The license servers that are accessed through this endpoint."""
    server_endpoint: Final[LicenseServerEndpoint_ServerEndpoint_Read]
    """The network address of a license server endpoint."""
    server_type: Final[str]
    """The type of license server."""
    tags: Final[list[Any]]
    """The tags that apply for the license server endpoint."""
