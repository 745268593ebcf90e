"""Resource types of AWS IoTManagedIntegrations. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class AccountAssociation_GeneralAuthorization(TypedDict):
    auth_material_name: NotRequired[str]

@final
class AccountAssociation_GeneralAuthorization_Read:
    auth_material_name: Final[str]

class AccountAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class AccountAssociation(_Resource):
    """Resource type definition for AWS::IoTManagedIntegrations::AccountAssociation."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connector_destination_id: str,
        description: str = ...,
        general_authorization: AccountAssociation_GeneralAuthorization = ...,
        name: str = ...,
        tags: Sequence[AccountAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    account_association_id: Final[str]
    """The unique identifier of the account association."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the account association."""
    association_state: Final[str]
    """The current state of the account association."""
    connector_destination_id: Final[str]
    """The identifier of the connector destination associated with this account association."""
    description: Final[str]
    """A description of the account association."""
    general_authorization: Final[AccountAssociation_GeneralAuthorization_Read]
    """The General Authorization reference by authorization material name."""
    name: Final[str]
    """The name of the account association."""
    tags: Final[list[Any]]
    """A set of key/value pairs that are used to manage the account association."""

class CloudConnector_EndpointConfig(TypedDict):
    lambda_: NotRequired[CloudConnector_LambdaConfig]

class CloudConnector_LambdaConfig(TypedDict):
    arn: str

@final
class CloudConnector_EndpointConfig_Read:
    lambda_: Final[CloudConnector_LambdaConfig_Read]

@final
class CloudConnector_LambdaConfig_Read:
    arn: Final[str]

@final
class CloudConnector(_Resource):
    """Resource type definition for AWS::IoTManagedIntegrations::CloudConnector."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        endpoint_config: CloudConnector_EndpointConfig,
        name: str,
        description: str = ...,
        endpoint_type: Literal["LAMBDA"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the cloud connector."""
    description: Final[str]
    """A description of the C2C connector."""
    endpoint_config: Final[CloudConnector_EndpointConfig_Read]
    """The configuration details for the cloud connector endpoint, including connection parameters and authentication requirements."""
    endpoint_type: Final[str]
    """The type of endpoint used for the cloud connector, which defines how the connector communicates with external services."""
    id: Final[str]
    """The unique identifier of the cloud connector."""
    name: Final[str]
    """The display name of the C2C connector."""
    type: Final[str]
    """The type of cloud connector."""

@final
class CredentialLocker(_Resource):
    """Resource Type definition for AWS::IoTManagedIntegrations::CredentialLocker"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    created_at: Final[str]
    id: Final[str]
    identifier: Final[str]
    name: Final[str]
    tags: Final[Any]

class ManagedThing_CapabilityReport(TypedDict):
    endpoints: Sequence[ManagedThing_CapabilityReportEndpoint]
    node_id: NotRequired[str]
    version: str

class ManagedThing_CapabilityReportEndpoint(TypedDict):
    capabilities: Sequence[ManagedThing_CapabilityReportCapability]
    device_types: Texts
    id: str

class ManagedThing_CapabilityReportCapability(TypedDict):
    actions: Texts
    events: Texts
    id: str
    name: str
    properties: Texts
    version: str

@final
class ManagedThing_CapabilityReport_Read:
    endpoints: Final[list[Any]]
    node_id: Final[str]
    version: Final[str]

class ManagedThing_WiFiSimpleSetupConfiguration(TypedDict):
    enable_as_provisionee: NotRequired[Bool]
    enable_as_provisioner: NotRequired[Bool]
    timeout_in_minutes: NotRequired[Int]

@final
class ManagedThing_WiFiSimpleSetupConfiguration_Read:
    enable_as_provisionee: Final[Ref[bool]]
    enable_as_provisioner: Final[Ref[bool]]
    timeout_in_minutes: Final[Ref[int]]

@final
class ManagedThing(_Resource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ManagedThing Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        role: Literal["CONTROLLER", "DEVICE"],
        authentication_material: str = ...,
        authentication_material_type: Literal["WIFI_SETUP_QR_BAR_CODE", "ZWAVE_QR_BAR_CODE", "ZIGBEE_QR_BAR_CODE"] = ...,
        brand: str = ...,
        capability_report: ManagedThing_CapabilityReport = ...,
        classification: str = ...,
        credential_locker_id: str = ...,
        meta_data: Mapping[str, str] = ...,
        model: str = ...,
        name: str = ...,
        owner: str = ...,
        serial_number: str = ...,
        tags: Mapping[str, str] = ...,
        wi_fi_simple_setup_configuration: ManagedThing_WiFiSimpleSetupConfiguration = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    activated_at: Final[str]
    """Timestamp of the managed thing was fully setup and has connectivity"""
    advertised_product_id: Final[str]
    """The advertised product ID (APID) that's used for pre-production and production applications."""
    arn: Final[str]
    """ARN of a managed thing"""
    authentication_material: Final[str]
    """String used to identify a managed thing and start the connectivity setup."""
    authentication_material_type: Final[str]
    """Represent the type of authentication material provided"""
    brand: Final[str]
    """Brand of the managed thing"""
    capability_report: Final[ManagedThing_CapabilityReport_Read]
    """Report of all capabilities supported by the device."""
    certificate_pem: Final[str]
    """The certificate data, in PEM format."""
    classification: Final[str]
    """Metadata identifying the type of the device, follows device type from Matter specification."""
    connector_device_id: Final[str]
    """ID of a connector device"""
    connector_policy_id: Final[str]
    """Identifier of a connector-policy."""
    created_at: Final[str]
    """Timestamp the managed thing was first created"""
    credential_locker_id: Final[str]
    """ID of a CredentialLocker entry and is generated by IoT SmartHome."""
    device_specific_key: Final[str]
    """Z-Wave device specific key"""
    hub_network_mode: Final[str]
    """Network Mode setting of Hub"""
    id: Final[str]
    """Unique Id of a Managed Thing."""
    identifier: Final[str]
    """Unique Id of a Managed Thing."""
    international_article_number: Final[str]
    """Managed thing International Article Number (EAN)"""
    mac_address: Final[str]
    """Zigbee mac address"""
    meta_data: Final[Any]
    """Meta data associated with the managedThing"""
    model: Final[str]
    """Model of the managed thing"""
    name: Final[str]
    """Friendly name for a given managed thing, when provided."""
    owner: Final[str]
    """A per customer AWS account and region unique identifier (string) for an abstract entity that a Iot SmartHome solution associates devices to."""
    parent_controller_id: Final[str]
    """ID of the parent controller for this managed thing entry"""
    provisioning_status: Final[str]
    """Status of a managed thing"""
    role: Final[str]
    """Represent the role of a managed thing"""
    serial_number: Final[str]
    """Managed thing serial number"""
    tags: Final[Any]
    """Tags associated with the resource"""
    universal_product_code: Final[str]
    """Managed thing Universal Product Code (UPC)"""
    updated_at: Final[str]
    """Timestamp the managed thing was last updated"""
    wi_fi_simple_setup_configuration: Final[ManagedThing_WiFiSimpleSetupConfiguration_Read]
    """The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and timeout settings."""

@final
class ProvisioningProfile(_Resource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ProvisioningProfile"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        provisioning_type: Literal["FLEET_PROVISIONING", "JITR"],
        ca_certificate: str = ...,
        claim_certificate: str = ...,
        name: str = ...,
        tags: Mapping[str, str] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    ca_certificate: Final[str]
    claim_certificate: Final[str]
    id: Final[str]
    identifier: Final[str]
    name: Final[str]
    provisioning_type: Final[str]
    status: Final[str]
    tags: Final[Any]
