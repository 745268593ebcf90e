"""Resource types of AWS EC2. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from typing_extensions import deprecated
from firma.aws._inputs import Bool, Int, Number, Options, Ref, SecretText, Texts
from firma.program.resource import Resource as _Resource

class ApplicationStatusCheck_HealthCheckPath(TypedDict):
    destinations: NotRequired[Sequence[ApplicationStatusCheck_HealthCheckPathDestination]]
    source: NotRequired[ApplicationStatusCheck_HealthCheckPathSource]

class ApplicationStatusCheck_HealthCheckPathDestination(TypedDict):
    security_group_id: NotRequired[str]
    subnet_id: NotRequired[str]

class ApplicationStatusCheck_HealthCheckPathSource(TypedDict):
    security_group_id: NotRequired[str]
    subnet_id: NotRequired[str]

class ApplicationStatusCheck_Tag(TypedDict):
    key: str
    value: str

@final
class ApplicationStatusCheck(_Resource):
    """An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports application-layer health."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        port: Int,
        protocol: Literal["http", "https"],
        aggregation: Literal["included", "excluded"] = ...,
        device_index: Int = ...,
        failure_threshold: Int = ...,
        health_check_paths: Sequence[ApplicationStatusCheck_HealthCheckPath] = ...,
        initialization_grace_period_seconds: Int = ...,
        interval: Int = ...,
        ip_scope: Literal["private"] = ...,
        ip_version: Literal["ipv4", "ipv6"] = ...,
        path: str = ...,
        status_code_matcher: str = ...,
        success_threshold: Int = ...,
        tags: Sequence[ApplicationStatusCheck_Tag] = ...,
        timeout: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aggregation: Final[str]
    """Whether this check is included in the rolled-up application status."""
    application_status_check_id: Final[str]
    """The unique identifier of the application status check."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the application status check."""
    creation_time: Final[str]
    """When the application status check was created (ISO 8601)."""
    device_index: Final[Ref[int]]
    """The network interface device index used for the health check."""
    failure_threshold: Final[Ref[int]]
    """The number of consecutive failed probes required to mark the instance unhealthy."""
    health_check_paths: Final[list[Any]]
    """The source/destination network paths used for the health check."""
    initialization_grace_period_seconds: Final[Ref[int]]
    """Seconds to wait after instance launch before beginning health checks."""
    interval: Final[Ref[int]]
    """The interval, in seconds, between health check probes."""
    ip_scope: Final[str]
    """The IP scope used for the health check."""
    ip_version: Final[str]
    """The IP version used for the health check."""
    path: Final[str]
    """The HTTP path used for the health check."""
    port: Final[Ref[int]]
    """The port used for the health check."""
    protocol: Final[str]
    """The network protocol used for the health check."""
    status_code_matcher: Final[str]
    """The HTTP status codes considered successful (e.g., '200-299')."""
    success_threshold: Final[Ref[int]]
    """The number of consecutive successful probes required to mark the instance healthy."""
    tags: Final[list[Any]]
    """Tags to apply to the application status check."""
    timeout: Final[Ref[int]]
    """The timeout, in seconds, for each health check probe."""

class CapacityManagerDataExport_Tag(TypedDict):
    key: str
    value: str

@final
class CapacityManagerDataExport(_Resource):
    """Resource Type definition for AWS::EC2::CapacityManagerDataExport"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        output_format: Literal["csv", "parquet"],
        s3_bucket_name: str,
        schedule: Literal["hourly"],
        s3_bucket_prefix: str = ...,
        tags: Sequence[CapacityManagerDataExport_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    capacity_manager_data_export_id: Final[str]
    """The unique identifier of the capacity manager data export."""
    output_format: Final[str]
    """The format of the exported capacity manager data."""
    s3_bucket_name: Final[str]
    """The name of the Amazon S3 bucket where the capacity manager data export will be stored."""
    s3_bucket_prefix: Final[str]
    """The prefix for the S3 bucket location where exported files will be placed."""
    schedule: Final[str]
    """The schedule for the capacity manager data export."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to the capacity manager data export."""

@final
class CapacityReservation_CommitmentInfo_Read:
    commitment_end_date: Final[str]
    committed_instance_count: Final[Ref[int]]

class CapacityReservation_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"]]
    tags: NotRequired[Sequence[CapacityReservation_Tag]]

class CapacityReservation_Tag(TypedDict):
    key: str
    value: str

@final
class CapacityReservation(_Resource):
    """Resource Type definition for AWS::EC2::CapacityReservation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_count: Int,
        instance_platform: Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"],
        instance_type: str,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        ebs_optimized: Bool = ...,
        end_date: str = ...,
        end_date_type: Literal["limited", "unlimited"] = ...,
        ephemeral_storage: Bool = ...,
        instance_match_criteria: Literal["open", "targeted"] = ...,
        out_post_arn: str = ...,
        placement_group_arn: str = ...,
        tag_specifications: Sequence[CapacityReservation_TagSpecification] = ...,
        tenancy: Literal["dedicated", "default"] = ...,
        unused_reservation_billing_owner_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    availability_zone_id: Final[str]
    available_instance_count: Final[Ref[int]]
    capacity_allocation_set: Final[list[Any]]
    capacity_reservation_arn: Final[str]
    capacity_reservation_fleet_id: Final[str]
    commitment_info: Final[CapacityReservation_CommitmentInfo_Read]
    create_date: Final[str]
    delivery_preference: Final[str]
    ebs_optimized: Final[Ref[bool]]
    end_date: Final[str]
    end_date_type: Final[str]
    ephemeral_storage: Final[Ref[bool]]
    id: Final[str]
    instance_count: Final[Ref[int]]
    instance_match_criteria: Final[str]
    instance_platform: Final[str]
    instance_type: Final[str]
    out_post_arn: Final[str]
    owner_id: Final[str]
    placement_group_arn: Final[str]
    reservation_type: Final[str]
    start_date: Final[str]
    state: Final[str]
    tag_specifications: Final[list[Any]]
    tenancy: Final[str]
    total_instance_count: Final[Ref[int]]
    unused_reservation_billing_owner_id: Final[str]

class CapacityReservationFleet_InstanceTypeSpecification(TypedDict):
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]
    ebs_optimized: NotRequired[Bool]
    instance_platform: NotRequired[Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"]]
    instance_type: NotRequired[str]
    priority: NotRequired[Int]
    weight: NotRequired[Number]

class CapacityReservationFleet_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"]]
    tags: NotRequired[Sequence[CapacityReservationFleet_Tag]]

class CapacityReservationFleet_Tag(TypedDict):
    key: str
    value: str

@final
class CapacityReservationFleet(_Resource):
    """Resource Type definition for AWS::EC2::CapacityReservationFleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocation_strategy: str = ...,
        end_date: str = ...,
        instance_match_criteria: Literal["open"] = ...,
        instance_type_specifications: Sequence[CapacityReservationFleet_InstanceTypeSpecification] = ...,
        no_remove_end_date: Bool = ...,
        remove_end_date: Bool = ...,
        tag_specifications: Sequence[CapacityReservationFleet_TagSpecification] = ...,
        tenancy: Literal["default"] = ...,
        total_target_capacity: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocation_strategy: Final[str]
    capacity_reservation_fleet_id: Final[str]
    end_date: Final[str]
    instance_match_criteria: Final[str]
    instance_type_specifications: Final[list[Any]]
    no_remove_end_date: Final[Ref[bool]]
    remove_end_date: Final[Ref[bool]]
    tag_specifications: Final[list[Any]]
    tenancy: Final[str]
    total_target_capacity: Final[Ref[int]]

class CarrierGateway_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class CarrierGateway(_Resource):
    """Resource Type definition for Carrier Gateway which describes the Carrier Gateway resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        tags: Sequence[CarrierGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    carrier_gateway_id: Final[str]
    """The ID of the carrier gateway."""
    owner_id: Final[str]
    """The ID of the owner."""
    state: Final[str]
    """The state of the carrier gateway."""
    tags: Final[list[Any]]
    """The tags for the carrier gateway."""
    vpc_id: Final[str]
    """The ID of the VPC."""

@final
class ClientVpnAuthorizationRule(_Resource):
    """Resource Type definition for AWS::EC2::ClientVpnAuthorizationRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_vpn_endpoint_id: str,
        target_network_cidr: str,
        access_group_id: str = ...,
        authorize_all_groups: Bool = ...,
        description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    access_group_id: Final[str]
    """The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP) group."""
    authorize_all_groups: Final[Ref[bool]]
    """Indicates whether to grant access to all clients."""
    client_vpn_endpoint_id: Final[str]
    """The ID of the Client VPN endpoint."""
    description: Final[str]
    """A brief description of the authorization rule."""
    id: Final[str]
    """The ID of the Client VPN Authorization Rule."""
    target_network_cidr: Final[str]
    """The IPv4 address range, in CIDR notation, of the network for which access is being authorized."""

class ClientVpnEndpoint_ClientAuthenticationRequest(TypedDict):
    active_directory: NotRequired[ClientVpnEndpoint_DirectoryServiceAuthenticationRequest]
    federated_authentication: NotRequired[ClientVpnEndpoint_FederatedAuthenticationRequest]
    mutual_authentication: NotRequired[ClientVpnEndpoint_CertificateAuthenticationRequest]
    type: str

class ClientVpnEndpoint_DirectoryServiceAuthenticationRequest(TypedDict):
    directory_id: str

class ClientVpnEndpoint_FederatedAuthenticationRequest(TypedDict):
    saml_provider_arn: str
    self_service_saml_provider_arn: NotRequired[str]

class ClientVpnEndpoint_CertificateAuthenticationRequest(TypedDict):
    client_root_certificate_chain_arn: str

class ClientVpnEndpoint_AuthorizationPolicy(TypedDict):
    description: NotRequired[str]
    policy_document: str
    shadow_mode: NotRequired[str]

@final
class ClientVpnEndpoint_AuthorizationPolicy_Read:
    description: Final[str]
    policy_document: Final[str]
    shadow_mode: Final[str]

class ClientVpnEndpoint_ClientConnectOptions(TypedDict):
    enabled: Bool
    lambda_function_arn: NotRequired[str]

@final
class ClientVpnEndpoint_ClientConnectOptions_Read:
    enabled: Final[Ref[bool]]
    lambda_function_arn: Final[str]

class ClientVpnEndpoint_ClientLoginBannerOptions(TypedDict):
    banner_text: NotRequired[str]
    enabled: Bool

@final
class ClientVpnEndpoint_ClientLoginBannerOptions_Read:
    banner_text: Final[str]
    enabled: Final[Ref[bool]]

class ClientVpnEndpoint_ClientRouteEnforcementOptions(TypedDict):
    enforced: NotRequired[Bool]

@final
class ClientVpnEndpoint_ClientRouteEnforcementOptions_Read:
    enforced: Final[Ref[bool]]

class ClientVpnEndpoint_ConnectionLogOptions(TypedDict):
    cloudwatch_log_group: NotRequired[str]
    cloudwatch_log_stream: NotRequired[str]
    enabled: Bool
    include_authorization_policy_context: NotRequired[Bool]

@final
class ClientVpnEndpoint_ConnectionLogOptions_Read:
    cloudwatch_log_group: Final[str]
    cloudwatch_log_stream: Final[str]
    enabled: Final[Ref[bool]]
    include_authorization_policy_context: Final[Ref[bool]]

class ClientVpnEndpoint_DevicePostureOptions(TypedDict):
    enabled: Bool
    trust_providers: Sequence[ClientVpnEndpoint_DevicePostureTrustProvider]

class ClientVpnEndpoint_DevicePostureTrustProvider(TypedDict):
    public_signing_key_url: NotRequired[str]
    tenant_id: str
    trust_provider_type: str

@final
class ClientVpnEndpoint_DevicePostureOptions_Read:
    enabled: Final[Ref[bool]]
    trust_providers: Final[list[Any]]

class ClientVpnEndpoint_TagSpecification(TypedDict):
    resource_type: str
    tags: Sequence[ClientVpnEndpoint_Tag]

class ClientVpnEndpoint_Tag(TypedDict):
    key: str
    value: str

class ClientVpnEndpoint_TransitGatewayConfiguration(TypedDict):
    availability_zone_ids: NotRequired[Texts]
    availability_zones: NotRequired[Texts]
    transit_gateway_id: str

@final
class ClientVpnEndpoint_TransitGatewayConfiguration_Read:
    availability_zone_ids: Final[list[str]]
    availability_zones: Final[list[str]]
    transit_gateway_id: Final[str]

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ClientVpnEndpoint(_Resource):
    """Resource Type definition for AWS::EC2::ClientVpnEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        authentication_options: Sequence[ClientVpnEndpoint_ClientAuthenticationRequest],
        connection_log_options: ClientVpnEndpoint_ConnectionLogOptions,
        server_certificate_arn: str,
        authorization_policy: ClientVpnEndpoint_AuthorizationPolicy = ...,
        client_cidr_block: str = ...,
        client_connect_options: ClientVpnEndpoint_ClientConnectOptions = ...,
        client_login_banner_options: ClientVpnEndpoint_ClientLoginBannerOptions = ...,
        client_route_enforcement_options: ClientVpnEndpoint_ClientRouteEnforcementOptions = ...,
        description: str = ...,
        device_posture_options: ClientVpnEndpoint_DevicePostureOptions = ...,
        disconnect_on_session_timeout: Bool = ...,
        dns_servers: Texts = ...,
        endpoint_ip_address_type: str = ...,
        security_group_ids: Texts = ...,
        self_service_portal: str = ...,
        session_timeout_hours: Int = ...,
        split_tunnel: Bool = ...,
        tag_specifications: Sequence[ClientVpnEndpoint_TagSpecification] = ...,
        traffic_ip_address_type: str = ...,
        transit_gateway_configuration: ClientVpnEndpoint_TransitGatewayConfiguration = ...,
        transport_protocol: str = ...,
        vpc_id: str = ...,
        vpn_port: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    authentication_options: Final[list[Any]]
    authorization_policy: Final[ClientVpnEndpoint_AuthorizationPolicy_Read]
    client_cidr_block: Final[str]
    client_connect_options: Final[ClientVpnEndpoint_ClientConnectOptions_Read]
    client_login_banner_options: Final[ClientVpnEndpoint_ClientLoginBannerOptions_Read]
    client_route_enforcement_options: Final[ClientVpnEndpoint_ClientRouteEnforcementOptions_Read]
    connection_log_options: Final[ClientVpnEndpoint_ConnectionLogOptions_Read]
    description: Final[str]
    device_posture_options: Final[ClientVpnEndpoint_DevicePostureOptions_Read]
    disconnect_on_session_timeout: Final[Ref[bool]]
    dns_servers: Final[list[str]]
    endpoint_ip_address_type: Final[str]
    id: Final[str]
    security_group_ids: Final[list[str]]
    self_service_portal: Final[str]
    server_certificate_arn: Final[str]
    session_timeout_hours: Final[Ref[int]]
    split_tunnel: Final[Ref[bool]]
    tag_specifications: Final[list[Any]]
    traffic_ip_address_type: Final[str]
    transit_gateway_configuration: Final[ClientVpnEndpoint_TransitGatewayConfiguration_Read]
    transport_protocol: Final[str]
    vpc_id: Final[str]
    vpn_port: Final[Ref[int]]

@final
class ClientVpnRoute(_Resource):
    """Resource Type definition for AWS::EC2::ClientVpnRoute."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_vpn_endpoint_id: str,
        destination_cidr_block: str,
        description: str = ...,
        target_vpc_subnet_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    client_vpn_endpoint_id: Final[str]
    """The ID of the Client VPN endpoint to which to add the route."""
    description: Final[str]
    """A brief description of the route."""
    destination_cidr_block: Final[str]
    """The IPv4 address range, in CIDR notation, of the route destination."""
    id: Final[str]
    """The CloudFormation-generated identifier for this Client VPN route, derived from the logical resource id and client request token."""
    target_vpc_subnet_id: Final[str]
    """The ID of the subnet through which you want to route traffic."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class ClientVpnTargetNetworkAssociation(_Resource):
    """Resource Type definition for AWS::EC2::ClientVpnTargetNetworkAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        client_vpn_endpoint_id: str,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        subnet_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    availability_zone_id: Final[str]
    client_vpn_endpoint_id: Final[str]
    id: Final[str]
    subnet_id: Final[str]

class CustomerGateway_Tag(TypedDict):
    key: str
    value: str

@final
class CustomerGateway(_Resource):
    """Specifies a customer gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ip_address: str,
        type: str,
        bgp_asn: Int = ...,
        bgp_asn_extended: Number = ...,
        certificate_arn: str = ...,
        device_name: str = ...,
        tags: Sequence[CustomerGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bgp_asn: Final[Ref[int]]
    """For customer gateway devices that support BGP, specify the device's ASN."""
    bgp_asn_extended: Final[Ref[float]]
    """For customer gateway devices that support BGP, specify the device's ASN."""
    certificate_arn: Final[str]
    """The Amazon Resource Name (ARN) for the customer gateway certificate."""
    customer_gateway_id: Final[str]
    device_name: Final[str]
    """The name of customer gateway device."""
    ip_address: Final[str]
    """The IP address for the customer gateway device's outside interface."""
    tags: Final[list[Any]]
    """One or more tags for the customer gateway."""
    type: Final[str]
    """The type of VPN connection that this customer gateway supports (ipsec.1)."""

class DHCPOptions_Tag(TypedDict):
    key: str
    value: str

@final
class DHCPOptions(_Resource):
    """Resource Type definition for AWS::EC2::DHCPOptions"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        domain_name: str = ...,
        domain_name_servers: Texts = ...,
        ipv6_address_preferred_lease_time: Int = ...,
        netbios_name_servers: Texts = ...,
        netbios_node_type: Literal[1, 2, 4, 8] = ...,
        ntp_servers: Texts = ...,
        tags: Sequence[DHCPOptions_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    dhcp_options_id: Final[str]
    domain_name: Final[str]
    """This value is used to complete unqualified DNS hostnames."""
    domain_name_servers: Final[list[str]]
    """The IPv4 addresses of up to four domain name servers, or AmazonProvidedDNS."""
    ipv6_address_preferred_lease_time: Final[Ref[int]]
    """The preferred Lease Time for ipV6 address in seconds."""
    netbios_name_servers: Final[list[str]]
    """The IPv4 addresses of up to four NetBIOS name servers."""
    netbios_node_type: Final[Ref[int]]
    """The NetBIOS node type (1, 2, 4, or 8)."""
    ntp_servers: Final[list[str]]
    """The IPv4 addresses of up to four Network Time Protocol (NTP) servers."""
    tags: Final[list[Any]]
    """Any tags assigned to the DHCP options set."""

class EC2Fleet_FleetLaunchTemplateConfigRequest(TypedDict):
    launch_template_specification: NotRequired[EC2Fleet_FleetLaunchTemplateSpecificationRequest]
    overrides: NotRequired[Sequence[EC2Fleet_FleetLaunchTemplateOverridesRequest]]

class EC2Fleet_FleetLaunchTemplateSpecificationRequest(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    launch_template_specification_user_data: NotRequired[str]
    version: str

class EC2Fleet_FleetLaunchTemplateOverridesRequest(TypedDict):
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]
    block_device_mappings: NotRequired[Sequence[EC2Fleet_BlockDeviceMapping]]
    iam_instance_profile: NotRequired[EC2Fleet_IamInstanceProfileSpecification]
    instance_requirements: NotRequired[EC2Fleet_InstanceRequirementsRequest]
    instance_type: NotRequired[str]
    key_name: NotRequired[str]
    max_price: NotRequired[str]
    metadata_options: NotRequired[EC2Fleet_InstanceMetadataOptionsRequest]
    network_interfaces: NotRequired[Sequence[EC2Fleet_NetworkInterfaceSpecificationRequest]]
    placement: NotRequired[EC2Fleet_Placement]
    priority: NotRequired[Number]
    subnet_id: NotRequired[str]
    weighted_capacity: NotRequired[Number]

class EC2Fleet_BlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[EC2Fleet_EbsBlockDevice]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class EC2Fleet_EbsBlockDevice(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    multi_availability_zone_configuration: NotRequired[EC2Fleet_MultiAvailabilityZoneConfiguration]
    snapshot_id: NotRequired[str]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"]]

class EC2Fleet_MultiAvailabilityZoneConfiguration(TypedDict):
    configuration_type: NotRequired[str]
    standby_availability_zones: NotRequired[Sequence[EC2Fleet_StandbyAvailabilityZone]]

class EC2Fleet_StandbyAvailabilityZone(TypedDict):
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]

class EC2Fleet_IamInstanceProfileSpecification(TypedDict):
    arn: NotRequired[str]
    name: NotRequired[str]

class EC2Fleet_InstanceRequirementsRequest(TypedDict):
    accelerator_count: NotRequired[EC2Fleet_AcceleratorCountRequest]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"]]]
    accelerator_total_memory_mib: NotRequired[EC2Fleet_AcceleratorTotalMemoryMiBRequest]
    accelerator_types: NotRequired[Sequence[Literal["gpu", "fpga", "inference", "media"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["included", "required", "excluded"]]
    baseline_ebs_bandwidth_mbps: NotRequired[EC2Fleet_BaselineEbsBandwidthMbpsRequest]
    baseline_performance_factors: NotRequired[EC2Fleet_BaselinePerformanceFactorsRequest]
    burstable_performance: NotRequired[Literal["included", "required", "excluded"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["intel", "amd", "amazon-web-services", "apple"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["included", "required", "excluded"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[EC2Fleet_MemoryGiBPerVCpuRequest]
    memory_mib: NotRequired[EC2Fleet_MemoryMiBRequest]
    network_bandwidth_gbps: NotRequired[EC2Fleet_NetworkBandwidthGbpsRequest]
    network_interface_count: NotRequired[EC2Fleet_NetworkInterfaceCountRequest]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_encryption_in_transit: NotRequired[Bool]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[EC2Fleet_TotalLocalStorageGBRequest]
    vcpu_count: NotRequired[EC2Fleet_VCpuCountRangeRequest]

class EC2Fleet_AcceleratorCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_AcceleratorTotalMemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_BaselineEbsBandwidthMbpsRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_BaselinePerformanceFactorsRequest(TypedDict):
    cpu: NotRequired[EC2Fleet_CpuPerformanceFactorRequest]

class EC2Fleet_CpuPerformanceFactorRequest(TypedDict):
    references: NotRequired[Sequence[EC2Fleet_PerformanceFactorReferenceRequest]]

class EC2Fleet_PerformanceFactorReferenceRequest(TypedDict):
    instance_family: NotRequired[str]

class EC2Fleet_MemoryGiBPerVCpuRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class EC2Fleet_MemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_NetworkBandwidthGbpsRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class EC2Fleet_NetworkInterfaceCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_TotalLocalStorageGBRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class EC2Fleet_VCpuCountRangeRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class EC2Fleet_InstanceMetadataOptionsRequest(TypedDict):
    http_endpoint: NotRequired[Literal["disabled", "enabled"]]
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["optional", "required"]]

class EC2Fleet_NetworkInterfaceSpecificationRequest(TypedDict):
    associate_public_ip_address: NotRequired[Bool]
    delete_on_termination: NotRequired[Bool]
    description: NotRequired[str]
    device_index: NotRequired[Int]
    groups: NotRequired[Texts]
    interface_type: NotRequired[str]
    ipv6_address_count: NotRequired[Int]
    ipv6_addresses: NotRequired[Sequence[EC2Fleet_Ipv6AddressRequest]]
    network_card_index: NotRequired[Int]
    network_interface_id: NotRequired[str]
    private_ip_address: NotRequired[str]
    private_ip_addresses: NotRequired[Sequence[EC2Fleet_PrivateIpAddressSpecificationRequest]]
    secondary_private_ip_address_count: NotRequired[Int]
    subnet_id: NotRequired[str]

class EC2Fleet_Ipv6AddressRequest(TypedDict):
    ipv6_address: NotRequired[str]

class EC2Fleet_PrivateIpAddressSpecificationRequest(TypedDict):
    primary: NotRequired[Bool]
    private_ip_address: NotRequired[str]

class EC2Fleet_Placement(TypedDict):
    affinity: NotRequired[str]
    availability_zone: NotRequired[str]
    group_name: NotRequired[str]
    host_id: NotRequired[str]
    host_resource_group_arn: NotRequired[str]
    partition_number: NotRequired[Int]
    spread_domain: NotRequired[str]
    tenancy: NotRequired[Literal["dedicated", "default", "host"]]

class EC2Fleet_OnDemandOptionsRequest(TypedDict):
    allocation_strategy: NotRequired[Literal["lowest-price", "prioritized"]]
    capacity_reservation_options: NotRequired[EC2Fleet_CapacityReservationOptionsRequest]
    max_total_price: NotRequired[str]
    min_target_capacity: NotRequired[Int]
    single_availability_zone: NotRequired[Bool]
    single_instance_type: NotRequired[Bool]

class EC2Fleet_CapacityReservationOptionsRequest(TypedDict):
    usage_strategy: NotRequired[Literal["use-capacity-reservations-first"]]

@final
class EC2Fleet_OnDemandOptionsRequest_Read:
    allocation_strategy: Final[str]
    capacity_reservation_options: Final[EC2Fleet_CapacityReservationOptionsRequest_Read]
    max_total_price: Final[str]
    min_target_capacity: Final[Ref[int]]
    single_availability_zone: Final[Ref[bool]]
    single_instance_type: Final[Ref[bool]]

@final
class EC2Fleet_CapacityReservationOptionsRequest_Read:
    usage_strategy: Final[str]

class EC2Fleet_ReservedCapacityOptionsRequest(TypedDict):
    allocation_strategy: NotRequired[Literal["prioritized"]]
    capacity_reservation_target: NotRequired[EC2Fleet_CapacityReservationTargetRequest]
    reservation_types: NotRequired[Sequence[Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation"]]]
    reserved_capacity_fallback_options: NotRequired[EC2Fleet_ReservedCapacityFallbackOptionsRequest]

class EC2Fleet_CapacityReservationTargetRequest(TypedDict):
    capacity_reservation_ids: NotRequired[Texts]
    capacity_reservation_resource_group_arns: NotRequired[Texts]

class EC2Fleet_ReservedCapacityFallbackOptionsRequest(TypedDict):
    market_types: NotRequired[Sequence[Literal["on-demand"]]]

@final
class EC2Fleet_ReservedCapacityOptionsRequest_Read:
    allocation_strategy: Final[str]
    capacity_reservation_target: Final[EC2Fleet_CapacityReservationTargetRequest_Read]
    reservation_types: Final[list[str]]
    reserved_capacity_fallback_options: Final[EC2Fleet_ReservedCapacityFallbackOptionsRequest_Read]

@final
class EC2Fleet_CapacityReservationTargetRequest_Read:
    capacity_reservation_ids: Final[list[str]]
    capacity_reservation_resource_group_arns: Final[list[str]]

@final
class EC2Fleet_ReservedCapacityFallbackOptionsRequest_Read:
    market_types: Final[list[str]]

class EC2Fleet_SpotOptionsRequest(TypedDict):
    allocation_strategy: NotRequired[Literal["lowest-price", "lowestPrice", "diversified", "capacityOptimized", "capacity-optimized", "capacityOptimizedPrioritized", "capacity-optimized-prioritized", "priceCapacityOptimized", "price-capacity-optimized"]]
    instance_interruption_behavior: NotRequired[Literal["hibernate", "stop", "terminate"]]
    instance_pools_to_use_count: NotRequired[Int]
    maintenance_strategies: NotRequired[EC2Fleet_MaintenanceStrategies]
    max_total_price: NotRequired[str]
    min_target_capacity: NotRequired[Int]
    single_availability_zone: NotRequired[Bool]
    single_instance_type: NotRequired[Bool]

class EC2Fleet_MaintenanceStrategies(TypedDict):
    capacity_rebalance: NotRequired[EC2Fleet_CapacityRebalance]

class EC2Fleet_CapacityRebalance(TypedDict):
    replacement_strategy: NotRequired[Literal["launch", "launch-before-terminate"]]
    termination_delay: NotRequired[Int]

@final
class EC2Fleet_SpotOptionsRequest_Read:
    allocation_strategy: Final[str]
    instance_interruption_behavior: Final[str]
    instance_pools_to_use_count: Final[Ref[int]]
    maintenance_strategies: Final[EC2Fleet_MaintenanceStrategies_Read]
    max_total_price: Final[str]
    min_target_capacity: Final[Ref[int]]
    single_availability_zone: Final[Ref[bool]]
    single_instance_type: Final[Ref[bool]]

@final
class EC2Fleet_MaintenanceStrategies_Read:
    capacity_rebalance: Final[EC2Fleet_CapacityRebalance_Read]

@final
class EC2Fleet_CapacityRebalance_Read:
    replacement_strategy: Final[str]
    termination_delay: Final[Ref[int]]

class EC2Fleet_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"]]
    tags: NotRequired[Sequence[EC2Fleet_Tag]]

class EC2Fleet_Tag(TypedDict):
    key: str
    value: str

class EC2Fleet_TargetCapacitySpecificationRequest(TypedDict):
    default_target_capacity_type: NotRequired[Literal["on-demand", "spot", "capacity-block", "reserved-capacity"]]
    on_demand_target_capacity: NotRequired[Int]
    spot_target_capacity: NotRequired[Int]
    target_capacity_unit_type: NotRequired[Literal["vcpu", "memory-mib", "units"]]
    total_target_capacity: Int

@final
class EC2Fleet_TargetCapacitySpecificationRequest_Read:
    default_target_capacity_type: Final[str]
    on_demand_target_capacity: Final[Ref[int]]
    spot_target_capacity: Final[Ref[int]]
    target_capacity_unit_type: Final[str]
    total_target_capacity: Final[Ref[int]]

@final
class EC2Fleet(_Resource):
    """Resource Type definition for AWS::EC2::EC2Fleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        launch_template_configs: Sequence[EC2Fleet_FleetLaunchTemplateConfigRequest],
        target_capacity_specification: EC2Fleet_TargetCapacitySpecificationRequest,
        context: str = ...,
        excess_capacity_termination_policy: Literal["termination", "no-termination"] = ...,
        on_demand_options: EC2Fleet_OnDemandOptionsRequest = ...,
        replace_unhealthy_instances: Bool = ...,
        reserved_capacity_options: EC2Fleet_ReservedCapacityOptionsRequest = ...,
        spot_options: EC2Fleet_SpotOptionsRequest = ...,
        tag_specifications: Sequence[EC2Fleet_TagSpecification] = ...,
        terminate_instances_with_expiration: Bool = ...,
        type: Literal["maintain", "request", "instant"] = ...,
        valid_from: str = ...,
        valid_until: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    context: Final[str]
    excess_capacity_termination_policy: Final[str]
    fleet_id: Final[str]
    launch_template_configs: Final[list[Any]]
    on_demand_options: Final[EC2Fleet_OnDemandOptionsRequest_Read]
    replace_unhealthy_instances: Final[Ref[bool]]
    reserved_capacity_options: Final[EC2Fleet_ReservedCapacityOptionsRequest_Read]
    spot_options: Final[EC2Fleet_SpotOptionsRequest_Read]
    tag_specifications: Final[list[Any]]
    target_capacity_specification: Final[EC2Fleet_TargetCapacitySpecificationRequest_Read]
    terminate_instances_with_expiration: Final[Ref[bool]]
    type: Final[str]
    valid_from: Final[str]
    valid_until: Final[str]

class EIP_Tag(TypedDict):
    key: str
    value: str

@final
class EIP(_Resource):
    """Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        address: str = ...,
        domain: str = ...,
        instance_id: str = ...,
        ipam_pool_id: str = ...,
        network_border_group: str = ...,
        public_ipv4_pool: str = ...,
        tags: Sequence[EIP_Tag] = ...,
        transfer_address: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address: Final[str]
    """An Elastic IP address or a carrier IP address in a Wavelength Zone."""
    allocation_id: Final[str]
    domain: Final[str]
    """The network (vpc)."""
    instance_id: Final[str]
    """The ID of the instance."""
    ipam_pool_id: Final[str]
    """The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it."""
    network_border_group: Final[str]
    """A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses."""
    public_ip: Final[str]
    public_ipv4_pool: Final[str]
    """The ID of an address pool that you own."""
    tags: Final[list[Any]]
    """Any tags assigned to the Elastic IP address."""
    transfer_address: Final[str]
    """The Elastic IP address you are accepting for transfer."""

@final
class EIPAssociation(_Resource):
    """Associates an Elastic IP address with an instance or a network interface."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocation_id: str = ...,
        eip: str = ...,
        instance_id: str = ...,
        network_interface_id: str = ...,
        private_ip_address: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocation_id: Final[str]
    """The allocation ID."""
    eip: Final[str]
    id: Final[str]
    instance_id: Final[str]
    """The ID of the instance."""
    network_interface_id: Final[str]
    """The ID of the network interface."""
    private_ip_address: Final[str]
    """The primary or secondary private IP address to associate with the Elastic IP address."""

class EgressOnlyInternetGateway_Tag(TypedDict):
    key: str
    value: str

@final
class EgressOnlyInternetGateway(_Resource):
    """Resource Type definition for AWS::EC2::EgressOnlyInternetGateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        tags: Sequence[EgressOnlyInternetGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """Service Generated ID of the EgressOnlyInternetGateway"""
    tags: Final[list[Any]]
    """Any tags assigned to the egress only internet gateway."""
    vpc_id: Final[str]
    """The ID of the VPC for which to create the egress-only internet gateway."""

@final
class EnclaveCertificateIamRoleAssociation(_Resource):
    """Associates an AWS Identity and Access Management (IAM) role with an AWS Certificate Manager (ACM) certificate."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        certificate_arn: str,
        role_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    certificate_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ACM certificate with which to associate the IAM role."""
    certificate_s3_bucket_name: Final[str]
    """The name of the Amazon S3 bucket to which the certificate was uploaded."""
    certificate_s3_object_key: Final[str]
    """The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored."""
    encryption_kms_key_id: Final[str]
    """The ID of the AWS KMS CMK used to encrypt the private key of the certificate."""
    role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IAM role to associate with the ACM certificate."""

class FlowLog_DestinationOptions(TypedDict):
    file_format: Literal["plain-text", "parquet"]
    hive_compatible_partitions: Bool
    per_hour_partition: Bool

@final
class FlowLog_DestinationOptions_Read:
    file_format: Final[str]
    hive_compatible_partitions: Final[Ref[bool]]
    per_hour_partition: Final[Ref[bool]]

class FlowLog_TagFieldSpecification(TypedDict):
    resource_type: Literal["auto-scaling-group", "instance", "network-interface"]
    tag_keys: Texts

class FlowLog_Tag(TypedDict):
    key: str
    value: str

@final
class FlowLog(_Resource):
    """Specifies a VPC flow log, which enables you to capture IP traffic for a specific network interface, subnet, or VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        resource_id: str,
        resource_type: Literal["NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment", "RegionalNatGateway"],
        deliver_cross_account_role: str = ...,
        deliver_logs_permission_arn: str = ...,
        destination_options: FlowLog_DestinationOptions = ...,
        log_destination: str = ...,
        log_destination_type: Literal["cloud-watch-logs", "s3", "kinesis-data-firehose"] = ...,
        log_format: str = ...,
        log_group_name: str = ...,
        max_aggregation_interval: Int = ...,
        tag_field_specifications: Sequence[FlowLog_TagFieldSpecification] = ...,
        tags: Sequence[FlowLog_Tag] = ...,
        traffic_type: Literal["ACCEPT", "ALL", "REJECT"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    deliver_cross_account_role: Final[str]
    """The ARN of the IAM role that allows Amazon EC2 to publish flow logs across accounts."""
    deliver_logs_permission_arn: Final[str]
    """The ARN for the IAM role that permits Amazon EC2 to publish flow logs to a CloudWatch Logs log group in your account."""
    destination_options: Final[FlowLog_DestinationOptions_Read]
    id: Final[str]
    """The Flow Log ID"""
    log_destination: Final[str]
    """Specifies the destination to which the flow log data is to be published."""
    log_destination_type: Final[str]
    """Specifies the type of destination to which the flow log data is to be published."""
    log_format: Final[str]
    """The fields to include in the flow log record, in the order in which they should appear."""
    log_group_name: Final[str]
    """The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs."""
    max_aggregation_interval: Final[Ref[int]]
    """The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record."""
    resource_id: Final[str]
    """The ID of the subnet, network interface, or VPC for which you want to create a flow log."""
    resource_type: Final[str]
    """The type of resource for which to create the flow log."""
    tag_field_specifications: Final[list[Any]]
    """The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log enrichment."""
    tags: Final[list[Any]]
    """The tags to apply to the flow logs."""
    traffic_type: Final[str]
    """The type of traffic to log."""

class FpgaImage_StorageLocation(TypedDict):
    bucket: NotRequired[str]
    key: NotRequired[str]

@final
class FpgaImage_StorageLocation_Read:
    bucket: Final[str]
    key: Final[str]

class FpgaImage_StorageLocation2(TypedDict):
    bucket: NotRequired[str]
    key: NotRequired[str]

@final
class FpgaImage_StorageLocation_Read2:
    bucket: Final[str]
    key: Final[str]

class FpgaImage_Tag(TypedDict):
    key: str
    value: str

@final
class FpgaImage(_Resource):
    """Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        input_storage_location: FpgaImage_StorageLocation = ...,
        logs_storage_location: FpgaImage_StorageLocation2 = ...,
        name: str = ...,
        tags: Sequence[FpgaImage_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The ARN of the FPGA image."""
    create_time: Final[str]
    """The date and time the AFI was created."""
    data_retention_support: Final[Ref[bool]]
    """Indicates whether data retention support is enabled for the AFI."""
    description: Final[str]
    """A description for the AFI."""
    fpga_image_global_id: Final[str]
    """The global FPGA image identifier (AGFI ID)."""
    fpga_image_id: Final[str]
    """The FPGA image identifier (AFI ID)."""
    input_storage_location: Final[FpgaImage_StorageLocation_Read]
    """Describes a storage location in Amazon S3."""
    logs_storage_location: Final[FpgaImage_StorageLocation_Read2]
    """Describes a storage location in Amazon S3."""
    name: Final[str]
    """A name for the AFI."""
    owner_id: Final[str]
    """The ID of the AWS account that owns the AFI."""
    public: Final[Ref[bool]]
    """Indicates whether the AFI is public."""
    state: Final[str]
    """The state of the AFI (pending | available | failed | unavailable)."""
    tags: Final[list[Any]]
    """The tags assigned to the FPGA image."""
    update_time: Final[str]
    """The time of the most recent update to the AFI."""

@final
class GatewayRouteTableAssociation(_Resource):
    """Associates a gateway with a route table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        gateway_id: str,
        route_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """The route table association ID."""
    gateway_id: Final[str]
    """The ID of the gateway."""
    route_table_id: Final[str]
    """The ID of the route table."""

class Host_Tag(TypedDict):
    key: str
    value: str

@final
class Host(_Resource):
    """Resource Type definition for AWS::EC2::Host"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        availability_zone: str,
        asset_id: str = ...,
        auto_placement: Literal["on", "off"] = ...,
        host_maintenance: Literal["on", "off"] = ...,
        host_recovery: Literal["on", "off"] = ...,
        instance_family: str = ...,
        instance_type: str = ...,
        outpost_arn: str = ...,
        tags: Sequence[Host_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    asset_id: Final[str]
    """The ID of the Outpost hardware asset."""
    auto_placement: Final[str]
    """Indicates whether the host accepts any untargeted instance launches that match its instance type configuration, or if it only accepts Host…"""
    availability_zone: Final[str]
    """The Availability Zone in which to allocate the Dedicated Host."""
    host_id: Final[str]
    """ID of the host created."""
    host_maintenance: Final[str]
    """Automatically allocates a new dedicated host and moves your instances on to it if a degradation is detected on your current host."""
    host_recovery: Final[str]
    """Indicates whether to enable or disable host recovery for the Dedicated Host."""
    instance_family: Final[str]
    """Specifies the instance family to be supported by the Dedicated Hosts."""
    instance_type: Final[str]
    """Specifies the instance type to be supported by the Dedicated Hosts."""
    outpost_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Amazon Web Services Outpost on which to allocate the Dedicated Host."""
    tags: Final[list[Any]]
    """Any tags assigned to the Host."""

class IPAM_IpamOrganizationalUnitExclusion(TypedDict):
    organizations_entity_path: str

class IPAM_IpamOperatingRegion(TypedDict):
    region_name: str

class IPAM_Tag(TypedDict):
    key: str
    value: str

@final
class IPAM(_Resource):
    """Resource Schema of AWS::EC2::IPAM Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        default_resource_discovery_organizational_unit_exclusions: Sequence[IPAM_IpamOrganizationalUnitExclusion] = ...,
        description: str = ...,
        enable_private_gua: Bool = ...,
        metered_account: Literal["ipam-owner", "resource-owner"] = ...,
        operating_regions: Sequence[IPAM_IpamOperatingRegion] = ...,
        tags: Sequence[IPAM_Tag] = ...,
        tier: Literal["free", "advanced"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM."""
    default_resource_discovery_association_id: Final[str]
    """The Id of the default association to the default resource discovery, created with this IPAM."""
    default_resource_discovery_id: Final[str]
    """The Id of the default resource discovery, created with this IPAM."""
    default_resource_discovery_organizational_unit_exclusions: Final[list[Any]]
    """A set of organizational unit (OU) exclusions for the default resource discovery, created with this IPAM."""
    description: Final[str]
    enable_private_gua: Final[Ref[bool]]
    """Enable provisioning of GUA space in private pools."""
    ipam_id: Final[str]
    """Id of the IPAM."""
    metered_account: Final[str]
    """A metered account is an account that is charged for active IP addresses managed in IPAM"""
    operating_regions: Final[list[Any]]
    """The regions IPAM is enabled for."""
    private_default_scope_id: Final[str]
    """The Id of the default scope for publicly routable IP space, created with this IPAM."""
    public_default_scope_id: Final[str]
    """The Id of the default scope for publicly routable IP space, created with this IPAM."""
    resource_discovery_association_count: Final[Ref[int]]
    """The count of resource discoveries associated with this IPAM."""
    scope_count: Final[Ref[int]]
    """The number of scopes that currently exist in this IPAM."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    tier: Final[str]
    """The tier of the IPAM."""

@final
class IPAMAllocation(_Resource):
    """Resource Schema of AWS::EC2::IPAMAllocation Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_pool_id: str,
        cidr: str = ...,
        description: str = ...,
        netmask_length: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr: Final[str]
    """Represents an IPAM custom allocation of a single IPv4 or IPv6 CIDR"""
    description: Final[str]
    ipam_pool_allocation_id: Final[str]
    """Id of the allocation."""
    ipam_pool_id: Final[str]
    """Id of the IPAM Pool."""
    netmask_length: Final[Ref[int]]
    """The desired netmask length of the allocation."""

class IPAMPool_Tag(TypedDict):
    key: str
    value: str

class IPAMPool_ProvisionedCidr(TypedDict):
    cidr: str

class IPAMPool_SourceResource(TypedDict):
    resource_id: str
    resource_owner: str
    resource_region: str
    resource_type: str

@final
class IPAMPool_SourceResource_Read:
    resource_id: Final[str]
    resource_owner: Final[str]
    resource_region: Final[str]
    resource_type: Final[str]

class IPAMPool_Tag2(TypedDict):
    key: str
    value: str

@final
class IPAMPool(_Resource):
    """Resource Schema of AWS::EC2::IPAMPool Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        address_family: str,
        ipam_scope_id: str,
        allocation_default_netmask_length: Int = ...,
        allocation_max_netmask_length: Int = ...,
        allocation_min_netmask_length: Int = ...,
        allocation_resource_tags: Sequence[IPAMPool_Tag] = ...,
        auto_import: Bool = ...,
        aws_service: str = ...,
        description: str = ...,
        locale: str = ...,
        provisioned_cidrs: Sequence[IPAMPool_ProvisionedCidr] = ...,
        public_ip_source: str = ...,
        publicly_advertisable: Bool = ...,
        source_ipam_pool_id: str = ...,
        source_resource: IPAMPool_SourceResource = ...,
        tags: Sequence[IPAMPool_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address_family: Final[str]
    """The address family of the address space in this pool."""
    allocation_default_netmask_length: Final[Ref[int]]
    """The default netmask length for allocations made from this pool."""
    allocation_max_netmask_length: Final[Ref[int]]
    """The maximum allowed netmask length for allocations made from this pool."""
    allocation_min_netmask_length: Final[Ref[int]]
    """The minimum allowed netmask length for allocations made from this pool."""
    allocation_resource_tags: Final[list[Any]]
    """When specified, an allocation will not be allowed unless a resource has a matching set of tags."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM Pool."""
    auto_import: Final[Ref[bool]]
    """Determines what to do if IPAM discovers resources that haven't been assigned an allocation."""
    aws_service: Final[str]
    """Limits which service in Amazon Web Services that the pool can be used in."""
    description: Final[str]
    ipam_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM this pool is a part of."""
    ipam_pool_id: Final[str]
    """Id of the IPAM Pool."""
    ipam_scope_arn: Final[str]
    """The Amazon Resource Name (ARN) of the scope this pool is a part of."""
    ipam_scope_id: Final[str]
    """The Id of the scope this pool is a part of."""
    ipam_scope_type: Final[str]
    """Determines whether this scope contains publicly routable space or space for a private network"""
    locale: Final[str]
    """The region of this pool."""
    pool_depth: Final[Ref[int]]
    """The depth of this pool in the source pool hierarchy."""
    provisioned_cidrs: Final[list[Any]]
    """A list of cidrs representing the address space available for allocation in this pool."""
    public_ip_source: Final[str]
    """The IP address source for pools in the public scope."""
    publicly_advertisable: Final[Ref[bool]]
    """Determines whether or not address space from this pool is publicly advertised."""
    source_ipam_pool_id: Final[str]
    """The Id of this pool's source."""
    source_resource: Final[IPAMPool_SourceResource_Read]
    """The resource associated with this pool's space."""
    state: Final[str]
    """The state of this pool."""
    state_message: Final[str]
    """An explanation of how the pool arrived at it current state."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class IPAMPoolCidr(_Resource):
    """Resource Schema of AWS::EC2::IPAMPoolCidr Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_pool_id: str,
        cidr: str = ...,
        netmask_length: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr: Final[str]
    """Represents a single IPv4 or IPv6 CIDR"""
    ipam_pool_cidr_id: Final[str]
    """Id of the IPAM Pool Cidr."""
    ipam_pool_id: Final[str]
    """Id of the IPAM Pool."""
    netmask_length: Final[Ref[int]]
    """The desired netmask length of the provision."""
    state: Final[str]
    """Provisioned state of the cidr."""

class IPAMPrefixListResolver_IpamPrefixListResolverRule(TypedDict):
    conditions: NotRequired[Sequence[IPAMPrefixListResolver_IpamPrefixListResolverRuleCondition]]
    ipam_scope_id: NotRequired[str]
    resource_type: NotRequired[Literal["vpc", "subnet", "eip", "public-ipv4-pool"]]
    rule_type: Literal["static-cidr", "ipam-resource-cidr", "ipam-pool-cidr"]
    static_cidr: NotRequired[str]

class IPAMPrefixListResolver_IpamPrefixListResolverRuleCondition(TypedDict):
    cidr: NotRequired[str]
    ipam_pool_id: NotRequired[str]
    operation: NotRequired[Literal["equals", "not-equals", "subnet-of"]]
    resource_id: NotRequired[str]
    resource_owner: NotRequired[str]
    resource_region: NotRequired[str]
    resource_tag: NotRequired[IPAMPrefixListResolver_Tag]

class IPAMPrefixListResolver_Tag(TypedDict):
    key: str
    value: str

class IPAMPrefixListResolver_Tag2(TypedDict):
    key: str
    value: str

@final
class IPAMPrefixListResolver(_Resource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolver"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        address_family: Literal["ipv4", "ipv6"],
        description: str = ...,
        ipam_id: str = ...,
        rules: Sequence[IPAMPrefixListResolver_IpamPrefixListResolverRule] = ...,
        tags: Sequence[IPAMPrefixListResolver_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address_family: Final[str]
    """The address family of the address space in this Prefix List Resolver."""
    description: Final[str]
    ipam_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of."""
    ipam_id: Final[str]
    """The Id of the IPAM this Prefix List Resolver is a part of."""
    ipam_prefix_list_resolver_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver"""
    ipam_prefix_list_resolver_id: Final[str]
    """Id of the IPAM Prefix List Resolver."""
    rules: Final[list[Any]]
    """Rules define the business logic for selecting CIDRs from IPAM."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class IPAMPrefixListResolverTarget_Tag(TypedDict):
    key: str
    value: str

@final
class IPAMPrefixListResolverTarget(_Resource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_prefix_list_resolver_id: str,
        prefix_list_id: str,
        prefix_list_region: str,
        track_latest_version: Bool,
        desired_version: Int = ...,
        tags: Sequence[IPAMPrefixListResolverTarget_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    desired_version: Final[Ref[int]]
    """The desired version of the Prefix List Resolver that this Target should synchronize with."""
    ipam_prefix_list_resolver_id: Final[str]
    """The Id of the IPAM Prefix List Resolver associated with this Target."""
    ipam_prefix_list_resolver_target_arn: Final[str]
    """Id of the IPAM Prefix List Resolver Target."""
    ipam_prefix_list_resolver_target_id: Final[str]
    """Id of the IPAM Prefix List Resolver Target."""
    prefix_list_id: Final[str]
    """The Id of the Managed Prefix List."""
    prefix_list_region: Final[str]
    """The region that the Managed Prefix List is located in."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    track_latest_version: Final[Ref[bool]]
    """Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver."""

class IPAMResourceDiscovery_IpamOperatingRegion(TypedDict):
    region_name: str

class IPAMResourceDiscovery_IpamResourceDiscoveryOrganizationalUnitExclusion(TypedDict):
    organizations_entity_path: str

class IPAMResourceDiscovery_Tag(TypedDict):
    key: str
    value: str

@final
class IPAMResourceDiscovery(_Resource):
    """Resource Schema of AWS::EC2::IPAMResourceDiscovery Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        operating_regions: Sequence[IPAMResourceDiscovery_IpamOperatingRegion] = ...,
        organizational_unit_exclusions: Sequence[IPAMResourceDiscovery_IpamResourceDiscoveryOrganizationalUnitExclusion] = ...,
        tags: Sequence[IPAMResourceDiscovery_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    ipam_resource_discovery_arn: Final[str]
    """Amazon Resource Name (Arn) for the Resource Discovery."""
    ipam_resource_discovery_id: Final[str]
    """Id of the IPAM Pool."""
    ipam_resource_discovery_region: Final[str]
    """The region the resource discovery is setup in."""
    is_default: Final[Ref[bool]]
    """Determines whether or not address space from this pool is publicly advertised."""
    operating_regions: Final[list[Any]]
    """The regions Resource Discovery is enabled for."""
    organizational_unit_exclusions: Final[list[Any]]
    """A set of organizational unit (OU) exclusions for this resource."""
    owner_id: Final[str]
    """Owner Account ID of the Resource Discovery"""
    state: Final[str]
    """The state of this Resource Discovery."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class IPAMResourceDiscoveryAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class IPAMResourceDiscoveryAssociation(_Resource):
    """Resource Schema of AWS::EC2::IPAMResourceDiscoveryAssociation Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_id: str,
        ipam_resource_discovery_id: str,
        tags: Sequence[IPAMResourceDiscoveryAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ipam_arn: Final[str]
    """Arn of the IPAM."""
    ipam_id: Final[str]
    """The Id of the IPAM this Resource Discovery is associated to."""
    ipam_region: Final[str]
    """The home region of the IPAM."""
    ipam_resource_discovery_association_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource discovery association is a part of."""
    ipam_resource_discovery_association_id: Final[str]
    """Id of the IPAM Resource Discovery Association."""
    ipam_resource_discovery_id: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM Resource Discovery Association."""
    is_default: Final[Ref[bool]]
    """If the Resource Discovery Association exists due as part of CreateIpam."""
    owner_id: Final[str]
    """The AWS Account ID for the account where the shared IPAM exists."""
    resource_discovery_status: Final[str]
    """The status of the resource discovery."""
    state: Final[str]
    """The operational state of the Resource Discovery Association."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class IPAMScope_IpamScopeExternalAuthorityConfiguration(TypedDict):
    external_resource_identifier: str
    ipam_scope_external_authority_type: Literal["infoblox"]

@final
class IPAMScope_IpamScopeExternalAuthorityConfiguration_Read:
    external_resource_identifier: Final[str]
    ipam_scope_external_authority_type: Final[str]

class IPAMScope_Tag(TypedDict):
    key: str
    value: str

@final
class IPAMScope(_Resource):
    """Resource Schema of AWS::EC2::IPAMScope Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_id: str,
        description: str = ...,
        external_authority_configuration: IPAMScope_IpamScopeExternalAuthorityConfiguration = ...,
        tags: Sequence[IPAMScope_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM scope."""
    description: Final[str]
    external_authority_configuration: Final[IPAMScope_IpamScopeExternalAuthorityConfiguration_Read]
    """External service configuration to connect your AWS IPAM scope."""
    ipam_arn: Final[str]
    """The Amazon Resource Name (ARN) of the IPAM this scope is a part of."""
    ipam_id: Final[str]
    """The Id of the IPAM this scope is a part of."""
    ipam_scope_id: Final[str]
    """Id of the IPAM scope."""
    ipam_scope_type: Final[str]
    """Determines whether this scope contains publicly routable space or space for a private network"""
    is_default: Final[Ref[bool]]
    """Is this one of the default scopes created with the IPAM."""
    pool_count: Final[Ref[int]]
    """The number of pools that currently exist in this scope."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class IPv4Pool_Tag(TypedDict):
    key: str
    value: str

@final
class IPv4Pool(_Resource):
    """Resource Type definition for AWS::EC2::IPv4Pool."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tags: Sequence[IPv4Pool_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the public IPv4 pool."""
    description: Final[str]
    """A description of the public IPv4 pool."""
    network_border_group: Final[str]
    """The name of the location from which the address pool is advertised."""
    pool_id: Final[str]
    """The ID of the public IPv4 pool."""
    tags: Final[list[Any]]
    """Any tags assigned to the public IPv4 pool."""
    total_address_count: Final[Ref[int]]
    """The total number of addresses in the pool."""
    total_available_address_count: Final[Ref[int]]
    """The total number of available addresses in the pool."""

class Instance_BlockDeviceMapping(TypedDict):
    device_name: str
    ebs: NotRequired[Instance_Ebs]
    no_device: NotRequired[Mapping[str, Any]]
    virtual_name: NotRequired[str]

class Instance_Ebs(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    snapshot_id: NotRequired[str]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"]]

class Instance_CpuOptions(TypedDict):
    core_count: NotRequired[Int]
    threads_per_core: NotRequired[Int]

@final
class Instance_CpuOptions_Read:
    core_count: Final[Ref[int]]
    threads_per_core: Final[Ref[int]]

class Instance_CreditSpecification(TypedDict):
    cpu_credits: NotRequired[str]

@final
class Instance_CreditSpecification_Read:
    cpu_credits: Final[str]

class Instance_ElasticGpuSpecification(TypedDict):
    type: str

class Instance_ElasticInferenceAccelerator(TypedDict):
    count: NotRequired[Int]
    type: str

class Instance_EnclaveOptions(TypedDict):
    enabled: NotRequired[Bool]

@final
class Instance_EnclaveOptions_Read:
    enabled: Final[Ref[bool]]

class Instance_HibernationOptions(TypedDict):
    configured: NotRequired[Bool]

@final
class Instance_HibernationOptions_Read:
    configured: Final[Ref[bool]]

class Instance_InstanceIpv6Address(TypedDict):
    ipv6_address: str

class Instance_LaunchTemplateSpecification(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: NotRequired[str]

@final
class Instance_LaunchTemplateSpecification_Read:
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    version: Final[str]

class Instance_LicenseSpecification(TypedDict):
    license_configuration_arn: str

class Instance_MetadataOptions(TypedDict):
    http_endpoint: NotRequired[Literal["disabled", "enabled"]]
    http_protocol_ipv6: NotRequired[Literal["disabled", "enabled"]]
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["optional", "required"]]
    instance_metadata_tags: NotRequired[Literal["disabled", "enabled"]]

@final
class Instance_MetadataOptions_Read:
    http_endpoint: Final[str]
    http_protocol_ipv6: Final[str]
    http_put_response_hop_limit: Final[Ref[int]]
    http_tokens: Final[str]
    instance_metadata_tags: Final[str]

class Instance_NetworkInterface(TypedDict):
    associate_carrier_ip_address: NotRequired[Bool]
    associate_public_ip_address: NotRequired[Bool]
    delete_on_termination: NotRequired[Bool]
    description: NotRequired[str]
    device_index: str
    ena_srd_specification: NotRequired[Instance_EnaSrdSpecification]
    group_set: NotRequired[Texts]
    ipv6_address_count: NotRequired[Int]
    ipv6_addresses: NotRequired[Sequence[Instance_InstanceIpv6Address2]]
    network_interface_id: NotRequired[str]
    private_ip_address: NotRequired[str]
    private_ip_addresses: NotRequired[Sequence[Instance_PrivateIpAddressSpecification]]
    secondary_private_ip_address_count: NotRequired[Int]
    subnet_id: NotRequired[str]

class Instance_EnaSrdSpecification(TypedDict):
    ena_srd_enabled: NotRequired[Bool]
    ena_srd_udp_specification: NotRequired[Instance_EnaSrdUdpSpecification]

class Instance_EnaSrdUdpSpecification(TypedDict):
    ena_srd_udp_enabled: NotRequired[Bool]

class Instance_InstanceIpv6Address2(TypedDict):
    ipv6_address: str

class Instance_PrivateIpAddressSpecification(TypedDict):
    primary: Bool
    private_ip_address: str

class Instance_PrivateDnsNameOptions(TypedDict):
    enable_resource_name_dns_aaaa_record: NotRequired[Bool]
    enable_resource_name_dns_a_record: NotRequired[Bool]
    hostname_type: NotRequired[Literal["ip-name", "resource-name"]]

@final
class Instance_PrivateDnsNameOptions_Read:
    enable_resource_name_dns_aaaa_record: Final[Ref[bool]]
    enable_resource_name_dns_a_record: Final[Ref[bool]]
    hostname_type: Final[str]

class Instance_SsmAssociation(TypedDict):
    association_parameters: NotRequired[Sequence[Instance_AssociationParameter]]
    document_name: str

class Instance_AssociationParameter(TypedDict):
    key: str
    value: Texts

@final
class Instance_State_Read:
    code: Final[str]
    name: Final[str]

class Instance_Tag(TypedDict):
    key: str
    value: str

class Instance_Volume(TypedDict):
    device: str
    volume_id: str

@final
class Instance(_Resource):
    """Resource Type definition for AWS::EC2::Instance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        additional_info: str = ...,
        affinity: Literal["default", "host"] = ...,
        availability_zone: str = ...,
        block_device_mappings: Sequence[Instance_BlockDeviceMapping] = ...,
        cpu_options: Instance_CpuOptions = ...,
        credit_specification: Instance_CreditSpecification = ...,
        disable_api_termination: Bool = ...,
        ebs_optimized: Bool = ...,
        elastic_gpu_specifications: Sequence[Instance_ElasticGpuSpecification] = ...,
        elastic_inference_accelerators: Sequence[Instance_ElasticInferenceAccelerator] = ...,
        enclave_options: Instance_EnclaveOptions = ...,
        hibernation_options: Instance_HibernationOptions = ...,
        host_id: str = ...,
        host_resource_group_arn: str = ...,
        iam_instance_profile: str = ...,
        image_id: str = ...,
        instance_initiated_shutdown_behavior: Literal["stop", "terminate"] = ...,
        instance_type: str = ...,
        ipv6_address_count: Int = ...,
        ipv6_addresses: Sequence[Instance_InstanceIpv6Address] = ...,
        kernel_id: str = ...,
        key_name: str = ...,
        launch_template: Instance_LaunchTemplateSpecification = ...,
        license_specifications: Sequence[Instance_LicenseSpecification] = ...,
        metadata_options: Instance_MetadataOptions = ...,
        monitoring: Bool = ...,
        network_interfaces: Sequence[Instance_NetworkInterface] = ...,
        placement_group_name: str = ...,
        private_dns_name_options: Instance_PrivateDnsNameOptions = ...,
        private_ip_address: str = ...,
        propagate_tags_to_volume_on_creation: Bool = ...,
        ramdisk_id: str = ...,
        security_group_ids: Texts = ...,
        security_groups: Texts = ...,
        source_dest_check: Bool = ...,
        ssm_associations: Sequence[Instance_SsmAssociation] = ...,
        subnet_id: str = ...,
        tags: Sequence[Instance_Tag] = ...,
        tenancy: str = ...,
        user_data: str = ...,
        volumes: Sequence[Instance_Volume] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_info: Final[str]
    """This property is reserved for internal use."""
    affinity: Final[str]
    """Indicates whether the instance is associated with a dedicated host."""
    availability_zone: Final[str]
    """The Availability Zone of the instance."""
    block_device_mappings: Final[list[Any]]
    """The block device mapping entries that defines the block devices to attach to the instance at launch."""
    cpu_options: Final[Instance_CpuOptions_Read]
    """The CPU options for the instance."""
    credit_specification: Final[Instance_CreditSpecification_Read]
    """The credit option for CPU usage of the burstable performance instance."""
    disable_api_termination: Final[Ref[bool]]
    """If you set this parameter to true, you can't terminate the instance using the Amazon EC2 console, CLI, or API; otherwise, you can."""
    ebs_optimized: Final[Ref[bool]]
    """Indicates whether the instance is optimized for Amazon EBS I/O."""
    elastic_gpu_specifications: Final[list[Any]]
    """An elastic GPU to associate with the instance."""
    elastic_inference_accelerators: Final[list[Any]]
    """An elastic inference accelerator to associate with the instance."""
    enclave_options: Final[Instance_EnclaveOptions_Read]
    """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
    hibernation_options: Final[Instance_HibernationOptions_Read]
    """Indicates whether an instance is enabled for hibernation."""
    host_id: Final[str]
    """If you specify host for the Affinity property, the ID of a dedicated host that the instance is associated with."""
    host_resource_group_arn: Final[str]
    """The ARN of the host resource group in which to launch the instances."""
    iam_instance_profile: Final[str]
    """The IAM instance profile."""
    image_id: Final[str]
    """The ID of the AMI."""
    instance_id: Final[str]
    """The EC2 Instance ID."""
    instance_initiated_shutdown_behavior: Final[str]
    """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for…"""
    instance_type: Final[str]
    """The instance type."""
    ipv6_address_count: Final[Ref[int]]
    """[EC2-VPC] The number of IPv6 addresses to associate with the primary network interface."""
    ipv6_addresses: Final[list[Any]]
    """[EC2-VPC] The IPv6 addresses from the range of the subnet to associate with the primary network interface."""
    kernel_id: Final[str]
    """The ID of the kernel."""
    key_name: Final[str]
    """The name of the key pair."""
    launch_template: Final[Instance_LaunchTemplateSpecification_Read]
    """The launch template to use to launch the instances."""
    license_specifications: Final[list[Any]]
    """The license configurations."""
    metadata_options: Final[Instance_MetadataOptions_Read]
    """The metadata options for the instance"""
    monitoring: Final[Ref[bool]]
    """Specifies whether detailed monitoring is enabled for the instance."""
    network_interfaces: Final[list[Any]]
    """The network interfaces to associate with the instance."""
    placement_group_name: Final[str]
    """The name of an existing placement group that you want to launch the instance into (cluster | partition | spread)."""
    private_dns_name: Final[str]
    """The private DNS name of the specified instance."""
    private_dns_name_options: Final[Instance_PrivateDnsNameOptions_Read]
    """The options for the instance hostname."""
    private_ip: Final[str]
    """The private IP address of the specified instance."""
    private_ip_address: Final[str]
    """[EC2-VPC] The primary IPv4 address."""
    propagate_tags_to_volume_on_creation: Final[Ref[bool]]
    """Indicates whether to assign the tags from the instance to all of the volumes attached to the instance at launch."""
    public_dns_name: Final[str]
    """The public DNS name of the specified instance."""
    public_ip: Final[str]
    """The public IP address of the specified instance."""
    ramdisk_id: Final[str]
    """The ID of the RAM disk to select."""
    security_group_ids: Final[list[str]]
    """The IDs of the security groups."""
    security_groups: Final[list[str]]
    """the names of the security groups."""
    source_dest_check: Final[Ref[bool]]
    """Specifies whether to enable an instance launched in a VPC to perform NAT."""
    ssm_associations: Final[list[Any]]
    """The SSM document and parameter values in AWS Systems Manager to associate with this instance."""
    state: Final[Instance_State_Read]
    """The current state of the instance"""
    subnet_id: Final[str]
    """[EC2-VPC] The ID of the subnet to launch the instance into."""
    tags: Final[list[Any]]
    """The tags to add to the instance."""
    tenancy: Final[str]
    """The tenancy of the instance (if the instance is running in a VPC)."""
    user_data: Final[str]
    """The user data to make available to the instance."""
    volumes: Final[list[Any]]
    """The volumes to attach to the instance."""
    vpc_id: Final[str]
    """The ID of the VPC that the instance is running in."""

@final
class InstanceConnectEndpoint_InstanceConnectEndpointPublicDnsNames_Read:
    dualstack: Final[InstanceConnectEndpoint_InstanceConnectEndpointDnsNames_Read]
    ipv4: Final[InstanceConnectEndpoint_InstanceConnectEndpointDnsNames_Read2]

@final
class InstanceConnectEndpoint_InstanceConnectEndpointDnsNames_Read:
    dns_name: Final[str]
    fips_dns_name: Final[str]

@final
class InstanceConnectEndpoint_InstanceConnectEndpointDnsNames_Read2:
    dns_name: Final[str]
    fips_dns_name: Final[str]

class InstanceConnectEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class InstanceConnectEndpoint(_Resource):
    """Resource Type definition for AWS::EC2::InstanceConnectEndpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_id: str,
        client_token: str = ...,
        preserve_client_ip: Bool = ...,
        security_group_ids: Texts = ...,
        tags: Sequence[InstanceConnectEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    """The Availability Zone of the EC2 Instance Connect Endpoint"""
    availability_zone_id: Final[str]
    """The ID of the Availability Zone of the EC2 Instance Connect Endpoint"""
    client_token: Final[str]
    """The client token of the instance connect endpoint."""
    created_at: Final[str]
    """The date and time that the EC2 Instance Connect Endpoint was created"""
    id: Final[str]
    """The ID of the EC2 Instance Connect Endpoint."""
    instance_connect_endpoint_arn: Final[str]
    """The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint"""
    network_interface_ids: Final[list[str]]
    """The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance Connect Endpoint"""
    owner_id: Final[str]
    """The ID of the AWS account that created the EC2 Instance Connect Endpoint"""
    preserve_client_ip: Final[Ref[bool]]
    """Indicates whether your client's IP address is preserved as the source when you connect to a resource."""
    public_dns_names: Final[InstanceConnectEndpoint_InstanceConnectEndpointPublicDnsNames_Read]
    """The public DNS names of the endpoint, including IPv4-only and dualstack DNS names."""
    security_group_ids: Final[list[str]]
    """The security groups associated with the endpoint."""
    state: Final[str]
    """The current state of the EC2 Instance Connect Endpoint"""
    state_message: Final[str]
    """The message for the current state of the EC2 Instance Connect Endpoint."""
    subnet_id: Final[str]
    """The ID of the subnet in which the EC2 Instance Connect Endpoint was created."""
    tags: Final[list[Any]]
    """The tags assigned to the EC2 Instance Connect Endpoint."""
    vpc_id: Final[str]
    """The ID of the VPC in which the EC2 Instance Connect Endpoint was created"""

class InstanceEventWindow_Tag(TypedDict):
    key: str
    value: str

class InstanceEventWindow_TimeRange(TypedDict):
    end_hour: NotRequired[Int]
    end_week_day: NotRequired[Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]]
    start_hour: NotRequired[Int]
    start_week_day: NotRequired[Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]]

@final
class InstanceEventWindow(_Resource):
    """Resource type definition for AWS::EC2::InstanceEventWindow."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cron_expression: str = ...,
        name: str = ...,
        tags: Sequence[InstanceEventWindow_Tag] = ...,
        time_ranges: Sequence[InstanceEventWindow_TimeRange] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the event window."""
    cron_expression: Final[str]
    """The cron expression defined for the event window."""
    instance_event_window_id: Final[str]
    """The ID of the event window."""
    name: Final[str]
    """The name of the event window."""
    state: Final[str]
    """The current state of the event window."""
    tags: Final[list[Any]]
    """The tags applied to the event window."""
    time_ranges: Final[list[Any]]
    """The time ranges of the event window."""

class InternetGateway_Tag(TypedDict):
    key: str
    value: str

@final
class InternetGateway(_Resource):
    """Allocates an internet gateway for use with a VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        tags: Sequence[InternetGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    internet_gateway_id: Final[str]
    tags: Final[list[Any]]
    """Any tags to assign to the internet gateway."""

@final
class IpPoolRouteTableAssociation(_Resource):
    """Resource Type definition for AWS::EC2::IpPoolRouteTableAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        public_ipv4_pool: str,
        route_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    """The route table association ID."""
    public_ipv4_pool: Final[str]
    """The ID of the public IPv4 pool."""
    route_table_id: Final[str]
    """The ID of the route table."""

class IpamExternalResourceVerificationToken_Tag(TypedDict):
    key: str
    value: str

@final
class IpamExternalResourceVerificationToken(_Resource):
    """A verification token is an AWS-generated random value that you can use to prove ownership of an external resource."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_id: str,
        tags: Sequence[IpamExternalResourceVerificationToken_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ipam_arn: Final[str]
    """The ARN of the IPAM that created the token."""
    ipam_external_resource_verification_token_arn: Final[str]
    """The ARN of the IPAM external resource verification token."""
    ipam_external_resource_verification_token_id: Final[str]
    """The ID of the token."""
    ipam_id: Final[str]
    """The ID of the IPAM that will create the token."""
    ipam_region: Final[str]
    """The Region of the IPAM that created the token."""
    not_after: Final[str]
    """The token expiration."""
    state: Final[str]
    """The token state."""
    status: Final[str]
    """The token status."""
    tags: Final[list[Any]]
    """The tags for the token."""
    token_name: Final[str]
    """The token name."""
    token_value: Final[str]
    """The token value."""

class IpamInternetRegistryAssociation_Tag(TypedDict):
    key: str
    value: str

@final
class IpamInternetRegistryAssociation(_Resource):
    """An association between an IPAM and a Regional Internet Registry (RIR) for delegated Resource Public Key Infrastructure (RPKI) management."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipam_id: str,
        organization_handle: str,
        rir: Literal["RIPE", "APNIC", "ARIN", "LACNIC"],
        description: str = ...,
        tags: Sequence[IpamInternetRegistryAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    child_request_xml: Final[str]
    """The XML content for the child request to be submitted to the internet registry to complete the BPKI setup."""
    description: Final[str]
    """A description for the internet registry association."""
    ipam_id: Final[str]
    """The ID of the IPAM to associate with the internet registry."""
    ipam_internet_registry_association_arn: Final[str]
    """The Amazon Resource Name (ARN) of the internet registry association."""
    ipam_internet_registry_association_id: Final[str]
    """The ID of the internet registry association."""
    ipam_region: Final[str]
    """The Amazon Web Services Region of the IPAM."""
    organization_handle: Final[str]
    """The organization handle at the internet registry (for example, a RIPE NCC organization ID or ARIN Org ID)."""
    owner_id: Final[str]
    """The ID of the Amazon Web Services account that owns the internet registry association."""
    rir: Final[str]
    """The Regional Internet Registry to associate with."""
    state: Final[str]
    """The state of the internet registry association."""
    tags: Final[list[Any]]
    """The tags assigned to the internet registry association."""

class KeyPair_Tag(TypedDict):
    key: str
    value: str

@final
class KeyPair(_Resource):
    """Specifies a key pair for use with an EC2long instance as follows: + To import an existing key pair, include the PublicKeyMaterial property."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        key_name: str,
        key_format: Literal["pem", "ppk"] = ...,
        key_type: Literal["rsa", "ed25519"] = ...,
        public_key_material: str = ...,
        tags: Sequence[KeyPair_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    key_fingerprint: Final[str]
    key_format: Final[str]
    """The format of the key pair."""
    key_name: Final[str]
    """A unique name for the key pair."""
    key_pair_id: Final[str]
    key_type: Final[str]
    """The type of key pair."""
    public_key_material: Final[str]
    """The public key material."""
    tags: Final[list[Any]]
    """The tags to apply to the key pair."""

class LaunchTemplate_LaunchTemplateData(TypedDict):
    block_device_mappings: NotRequired[Sequence[LaunchTemplate_BlockDeviceMapping]]
    capacity_reservation_specification: NotRequired[LaunchTemplate_CapacityReservationSpecification]
    cpu_options: NotRequired[LaunchTemplate_CpuOptions]
    credit_specification: NotRequired[LaunchTemplate_CreditSpecification]
    disable_api_stop: NotRequired[Bool]
    disable_api_termination: NotRequired[Bool]
    ebs_optimized: NotRequired[Bool]
    enclave_options: NotRequired[LaunchTemplate_EnclaveOptions]
    hibernation_options: NotRequired[LaunchTemplate_HibernationOptions]
    iam_instance_profile: NotRequired[LaunchTemplate_IamInstanceProfile]
    image_id: NotRequired[str]
    instance_initiated_shutdown_behavior: NotRequired[Literal["stop", "terminate"]]
    instance_market_options: NotRequired[LaunchTemplate_InstanceMarketOptions]
    instance_requirements: NotRequired[LaunchTemplate_InstanceRequirements]
    instance_type: NotRequired[str]
    kernel_id: NotRequired[str]
    key_name: NotRequired[str]
    license_specifications: NotRequired[Sequence[LaunchTemplate_LicenseSpecification]]
    maintenance_options: NotRequired[LaunchTemplate_MaintenanceOptions]
    metadata_options: NotRequired[LaunchTemplate_MetadataOptions]
    monitoring: NotRequired[LaunchTemplate_Monitoring]
    network_interfaces: NotRequired[Sequence[LaunchTemplate_NetworkInterface]]
    network_performance_options: NotRequired[LaunchTemplate_NetworkPerformanceOptions]
    placement: NotRequired[LaunchTemplate_Placement]
    private_dns_name_options: NotRequired[LaunchTemplate_PrivateDnsNameOptions]
    ram_disk_id: NotRequired[str]
    security_group_ids: NotRequired[Texts]
    security_groups: NotRequired[Texts]
    tag_specifications: NotRequired[Sequence[LaunchTemplate_TagSpecification]]
    user_data: NotRequired[str]

class LaunchTemplate_BlockDeviceMapping(TypedDict):
    device_name: NotRequired[str]
    ebs: NotRequired[LaunchTemplate_Ebs]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class LaunchTemplate_Ebs(TypedDict):
    delete_on_termination: NotRequired[Bool]
    ebs_card_index: NotRequired[Int]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    kms_key_id: NotRequired[str]
    snapshot_id: NotRequired[str]
    throughput: NotRequired[Int]
    volume_initialization_rate: NotRequired[Int]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"]]

class LaunchTemplate_CapacityReservationSpecification(TypedDict):
    capacity_reservation_preference: NotRequired[Literal["capacity-reservations-only", "none", "open"]]
    capacity_reservation_target: NotRequired[LaunchTemplate_CapacityReservationTarget]

class LaunchTemplate_CapacityReservationTarget(TypedDict):
    capacity_reservation_id: NotRequired[str]
    capacity_reservation_resource_group_arn: NotRequired[str]

class LaunchTemplate_CpuOptions(TypedDict):
    amd_sev_snp: NotRequired[Literal["enabled", "disabled"]]
    core_count: NotRequired[Int]
    nested_virtualization: NotRequired[Literal["enabled", "disabled"]]
    threads_per_core: NotRequired[Int]

class LaunchTemplate_CreditSpecification(TypedDict):
    cpu_credits: NotRequired[str]

class LaunchTemplate_EnclaveOptions(TypedDict):
    enabled: NotRequired[Bool]

class LaunchTemplate_HibernationOptions(TypedDict):
    configured: NotRequired[Bool]

class LaunchTemplate_IamInstanceProfile(TypedDict):
    arn: NotRequired[str]
    name: NotRequired[str]

class LaunchTemplate_InstanceMarketOptions(TypedDict):
    market_type: NotRequired[Literal["capacity-block", "interruptible-capacity-reservation", "on-demand", "spot"]]
    spot_options: NotRequired[LaunchTemplate_SpotOptions]

class LaunchTemplate_SpotOptions(TypedDict):
    block_duration_minutes: NotRequired[Int]
    instance_interruption_behavior: NotRequired[Literal["hibernate", "stop", "terminate"]]
    max_price: NotRequired[str]
    spot_instance_type: NotRequired[Literal["one-time", "persistent"]]
    valid_until: NotRequired[str]

class LaunchTemplate_InstanceRequirements(TypedDict):
    accelerator_count: NotRequired[LaunchTemplate_AcceleratorCount]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a100", "a10g", "gaudi-hl-205", "h100", "inferentia", "inferentia2", "k520", "k80", "l4", "l40s", "m60", "radeon-pro-v520", "t4", "t4g", "trainium", "trainium2", "u30", "v100", "vu9p"]]]
    accelerator_total_memory_mib: NotRequired[LaunchTemplate_AcceleratorTotalMemoryMiB]
    accelerator_types: NotRequired[Sequence[Literal["fpga", "gpu", "inference", "media"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["excluded", "included", "required"]]
    baseline_ebs_bandwidth_mbps: NotRequired[LaunchTemplate_BaselineEbsBandwidthMbps]
    baseline_performance_factors: NotRequired[LaunchTemplate_BaselinePerformanceFactors]
    burstable_performance: NotRequired[Literal["excluded", "included", "required"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "apple", "intel"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["excluded", "included", "required"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[LaunchTemplate_MemoryGiBPerVCpu]
    memory_mib: NotRequired[LaunchTemplate_MemoryMiB]
    network_bandwidth_gbps: NotRequired[LaunchTemplate_NetworkBandwidthGbps]
    network_interface_count: NotRequired[LaunchTemplate_NetworkInterfaceCount]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[LaunchTemplate_TotalLocalStorageGB]
    vcpu_count: NotRequired[LaunchTemplate_VCpuCount]

class LaunchTemplate_AcceleratorCount(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_AcceleratorTotalMemoryMiB(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_BaselineEbsBandwidthMbps(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_BaselinePerformanceFactors(TypedDict):
    cpu: NotRequired[LaunchTemplate_Cpu]

class LaunchTemplate_Cpu(TypedDict):
    references: NotRequired[Sequence[LaunchTemplate_Reference]]

class LaunchTemplate_Reference(TypedDict):
    instance_family: NotRequired[str]

class LaunchTemplate_MemoryGiBPerVCpu(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class LaunchTemplate_MemoryMiB(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_NetworkBandwidthGbps(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class LaunchTemplate_NetworkInterfaceCount(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_TotalLocalStorageGB(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class LaunchTemplate_VCpuCount(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class LaunchTemplate_LicenseSpecification(TypedDict):
    license_configuration_arn: NotRequired[str]

class LaunchTemplate_MaintenanceOptions(TypedDict):
    auto_recovery: NotRequired[Literal["default", "disabled"]]

class LaunchTemplate_MetadataOptions(TypedDict):
    http_endpoint: NotRequired[Literal["disabled", "enabled"]]
    http_protocol_ipv6: NotRequired[Literal["disabled", "enabled"]]
    http_put_response_hop_limit: NotRequired[Int]
    http_tokens: NotRequired[Literal["optional", "required"]]
    instance_metadata_tags: NotRequired[Literal["disabled", "enabled"]]

class LaunchTemplate_Monitoring(TypedDict):
    enabled: NotRequired[Bool]

class LaunchTemplate_NetworkInterface(TypedDict):
    associate_carrier_ip_address: NotRequired[Bool]
    associate_public_ip_address: NotRequired[Bool]
    connection_tracking_specification: NotRequired[LaunchTemplate_ConnectionTrackingSpecification]
    delete_on_termination: NotRequired[Bool]
    description: NotRequired[str]
    device_index: NotRequired[Int]
    ena_queue_count: NotRequired[Int]
    ena_srd_specification: NotRequired[LaunchTemplate_EnaSrdSpecification]
    groups: NotRequired[Texts]
    interface_type: NotRequired[str]
    ipv4_prefix_count: NotRequired[Int]
    ipv4_prefixes: NotRequired[Sequence[LaunchTemplate_Ipv4PrefixSpecification]]
    ipv6_address_count: NotRequired[Int]
    ipv6_addresses: NotRequired[Sequence[LaunchTemplate_Ipv6Add]]
    ipv6_prefix_count: NotRequired[Int]
    ipv6_prefixes: NotRequired[Sequence[LaunchTemplate_Ipv6PrefixSpecification]]
    network_card_index: NotRequired[Int]
    network_interface_id: NotRequired[str]
    primary_ipv6: NotRequired[Bool]
    private_ip_address: NotRequired[str]
    private_ip_addresses: NotRequired[Sequence[LaunchTemplate_PrivateIpAdd]]
    secondary_private_ip_address_count: NotRequired[Int]
    subnet_id: NotRequired[str]

class LaunchTemplate_ConnectionTrackingSpecification(TypedDict):
    tcp_established_timeout: NotRequired[Int]
    udp_stream_timeout: NotRequired[Int]
    udp_timeout: NotRequired[Int]

class LaunchTemplate_EnaSrdSpecification(TypedDict):
    ena_srd_enabled: NotRequired[Bool]
    ena_srd_udp_specification: NotRequired[LaunchTemplate_EnaSrdUdpSpecification]

class LaunchTemplate_EnaSrdUdpSpecification(TypedDict):
    ena_srd_udp_enabled: NotRequired[Bool]

class LaunchTemplate_Ipv4PrefixSpecification(TypedDict):
    ipv4_prefix: NotRequired[str]

class LaunchTemplate_Ipv6Add(TypedDict):
    ipv6_address: NotRequired[str]

class LaunchTemplate_Ipv6PrefixSpecification(TypedDict):
    ipv6_prefix: NotRequired[str]

class LaunchTemplate_PrivateIpAdd(TypedDict):
    primary: NotRequired[Bool]
    private_ip_address: NotRequired[str]

class LaunchTemplate_NetworkPerformanceOptions(TypedDict):
    bandwidth_weighting: NotRequired[Literal["default", "ebs-1", "vpc-1"]]

class LaunchTemplate_Placement(TypedDict):
    affinity: NotRequired[str]
    availability_zone: NotRequired[str]
    group_id: NotRequired[str]
    group_name: NotRequired[str]
    host_id: NotRequired[str]
    host_resource_group_arn: NotRequired[str]
    partition_number: NotRequired[Int]
    spread_domain: NotRequired[str]
    tenancy: NotRequired[Literal["dedicated", "default", "host"]]

class LaunchTemplate_PrivateDnsNameOptions(TypedDict):
    enable_resource_name_dns_aaaa_record: NotRequired[Bool]
    enable_resource_name_dns_a_record: NotRequired[Bool]
    hostname_type: NotRequired[Literal["ip-name", "resource-name"]]

class LaunchTemplate_TagSpecification(TypedDict):
    resource_type: NotRequired[Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"]]
    tags: NotRequired[Sequence[LaunchTemplate_Tag]]

class LaunchTemplate_Tag(TypedDict):
    key: str
    value: str

@final
class LaunchTemplate_LaunchTemplateData_Read:
    block_device_mappings: Final[list[Any]]
    capacity_reservation_specification: Final[LaunchTemplate_CapacityReservationSpecification_Read]
    cpu_options: Final[LaunchTemplate_CpuOptions_Read]
    credit_specification: Final[LaunchTemplate_CreditSpecification_Read]
    disable_api_stop: Final[Ref[bool]]
    disable_api_termination: Final[Ref[bool]]
    ebs_optimized: Final[Ref[bool]]
    enclave_options: Final[LaunchTemplate_EnclaveOptions_Read]
    hibernation_options: Final[LaunchTemplate_HibernationOptions_Read]
    iam_instance_profile: Final[LaunchTemplate_IamInstanceProfile_Read]
    image_id: Final[str]
    instance_initiated_shutdown_behavior: Final[str]
    instance_market_options: Final[LaunchTemplate_InstanceMarketOptions_Read]
    instance_requirements: Final[LaunchTemplate_InstanceRequirements_Read]
    instance_type: Final[str]
    kernel_id: Final[str]
    key_name: Final[str]
    license_specifications: Final[list[Any]]
    maintenance_options: Final[LaunchTemplate_MaintenanceOptions_Read]
    metadata_options: Final[LaunchTemplate_MetadataOptions_Read]
    monitoring: Final[LaunchTemplate_Monitoring_Read]
    network_interfaces: Final[list[Any]]
    network_performance_options: Final[LaunchTemplate_NetworkPerformanceOptions_Read]
    placement: Final[LaunchTemplate_Placement_Read]
    private_dns_name_options: Final[LaunchTemplate_PrivateDnsNameOptions_Read]
    ram_disk_id: Final[str]
    security_group_ids: Final[list[str]]
    security_groups: Final[list[str]]
    tag_specifications: Final[list[Any]]
    user_data: Final[str]

@final
class LaunchTemplate_CapacityReservationSpecification_Read:
    capacity_reservation_preference: Final[str]
    capacity_reservation_target: Final[LaunchTemplate_CapacityReservationTarget_Read]

@final
class LaunchTemplate_CapacityReservationTarget_Read:
    capacity_reservation_id: Final[str]
    capacity_reservation_resource_group_arn: Final[str]

@final
class LaunchTemplate_CpuOptions_Read:
    amd_sev_snp: Final[str]
    core_count: Final[Ref[int]]
    nested_virtualization: Final[str]
    threads_per_core: Final[Ref[int]]

@final
class LaunchTemplate_CreditSpecification_Read:
    cpu_credits: Final[str]

@final
class LaunchTemplate_EnclaveOptions_Read:
    enabled: Final[Ref[bool]]

@final
class LaunchTemplate_HibernationOptions_Read:
    configured: Final[Ref[bool]]

@final
class LaunchTemplate_IamInstanceProfile_Read:
    arn: Final[str]
    name: Final[str]

@final
class LaunchTemplate_InstanceMarketOptions_Read:
    market_type: Final[str]
    spot_options: Final[LaunchTemplate_SpotOptions_Read]

@final
class LaunchTemplate_SpotOptions_Read:
    block_duration_minutes: Final[Ref[int]]
    instance_interruption_behavior: Final[str]
    max_price: Final[str]
    spot_instance_type: Final[str]
    valid_until: Final[str]

@final
class LaunchTemplate_InstanceRequirements_Read:
    accelerator_count: Final[LaunchTemplate_AcceleratorCount_Read]
    accelerator_manufacturers: Final[list[str]]
    accelerator_names: Final[list[str]]
    accelerator_total_memory_mib: Final[LaunchTemplate_AcceleratorTotalMemoryMiB_Read]
    accelerator_types: Final[list[str]]
    allowed_instance_types: Final[list[str]]
    bare_metal: Final[str]
    baseline_ebs_bandwidth_mbps: Final[LaunchTemplate_BaselineEbsBandwidthMbps_Read]
    baseline_performance_factors: Final[LaunchTemplate_BaselinePerformanceFactors_Read]
    burstable_performance: Final[str]
    cpu_manufacturers: Final[list[str]]
    excluded_instance_types: Final[list[str]]
    instance_generations: Final[list[str]]
    local_storage: Final[str]
    local_storage_types: Final[list[str]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: Final[Ref[int]]
    memory_gib_per_vcpu: Final[LaunchTemplate_MemoryGiBPerVCpu_Read]
    memory_mib: Final[LaunchTemplate_MemoryMiB_Read]
    network_bandwidth_gbps: Final[LaunchTemplate_NetworkBandwidthGbps_Read]
    network_interface_count: Final[LaunchTemplate_NetworkInterfaceCount_Read]
    on_demand_max_price_percentage_over_lowest_price: Final[Ref[int]]
    require_hibernate_support: Final[Ref[bool]]
    spot_max_price_percentage_over_lowest_price: Final[Ref[int]]
    total_local_storage_gb: Final[LaunchTemplate_TotalLocalStorageGB_Read]
    vcpu_count: Final[LaunchTemplate_VCpuCount_Read]

@final
class LaunchTemplate_AcceleratorCount_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_AcceleratorTotalMemoryMiB_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_BaselineEbsBandwidthMbps_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_BaselinePerformanceFactors_Read:
    cpu: Final[LaunchTemplate_Cpu_Read]

@final
class LaunchTemplate_Cpu_Read:
    references: Final[list[Any]]

@final
class LaunchTemplate_MemoryGiBPerVCpu_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class LaunchTemplate_MemoryMiB_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_NetworkBandwidthGbps_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class LaunchTemplate_NetworkInterfaceCount_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_TotalLocalStorageGB_Read:
    max: Final[Ref[float]]
    min: Final[Ref[float]]

@final
class LaunchTemplate_VCpuCount_Read:
    max: Final[Ref[int]]
    min: Final[Ref[int]]

@final
class LaunchTemplate_MaintenanceOptions_Read:
    auto_recovery: Final[str]

@final
class LaunchTemplate_MetadataOptions_Read:
    http_endpoint: Final[str]
    http_protocol_ipv6: Final[str]
    http_put_response_hop_limit: Final[Ref[int]]
    http_tokens: Final[str]
    instance_metadata_tags: Final[str]

@final
class LaunchTemplate_Monitoring_Read:
    enabled: Final[Ref[bool]]

@final
class LaunchTemplate_NetworkPerformanceOptions_Read:
    bandwidth_weighting: Final[str]

@final
class LaunchTemplate_Placement_Read:
    affinity: Final[str]
    availability_zone: Final[str]
    group_id: Final[str]
    group_name: Final[str]
    host_id: Final[str]
    host_resource_group_arn: Final[str]
    partition_number: Final[Ref[int]]
    spread_domain: Final[str]
    tenancy: Final[str]

@final
class LaunchTemplate_PrivateDnsNameOptions_Read:
    enable_resource_name_dns_aaaa_record: Final[Ref[bool]]
    enable_resource_name_dns_a_record: Final[Ref[bool]]
    hostname_type: Final[str]

class LaunchTemplate_LaunchTemplateTagSpecification(TypedDict):
    resource_type: NotRequired[Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"]]
    tags: NotRequired[Sequence[LaunchTemplate_Tag2]]

class LaunchTemplate_Tag2(TypedDict):
    key: str
    value: str

@final
class LaunchTemplate(_Resource):
    """Specifies the properties for creating a launch template."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        launch_template_data: LaunchTemplate_LaunchTemplateData,
        launch_template_name: str = ...,
        tag_specifications: Sequence[LaunchTemplate_LaunchTemplateTagSpecification] = ...,
        version_description: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    default_version_number: Final[str]
    latest_version_number: Final[str]
    launch_template_data: Final[LaunchTemplate_LaunchTemplateData_Read]
    """The information to include in the launch template."""
    launch_template_id: Final[str]
    launch_template_name: Final[str]
    """A name for the launch template."""
    tag_specifications: Final[list[Any]]
    """The tags to apply to the launch template on creation."""
    version_description: Final[str]
    """A description for the first version of the launch template."""

@final
class LocalGatewayRoute(_Resource):
    """Resource Type definition for Local Gateway Route which describes a route for a local gateway route table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_cidr_block: str = ...,
        local_gateway_route_table_id: str = ...,
        local_gateway_virtual_interface_group_id: str = ...,
        network_interface_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    destination_cidr_block: Final[str]
    """The CIDR block used for destination matches."""
    local_gateway_route_table_id: Final[str]
    """The ID of the local gateway route table."""
    local_gateway_virtual_interface_group_id: Final[str]
    """The ID of the virtual interface group."""
    network_interface_id: Final[str]
    """The ID of the network interface."""
    state: Final[str]
    """The state of the route."""
    type: Final[str]
    """The route type."""

class LocalGatewayRouteTable_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LocalGatewayRouteTable(_Resource):
    """Resource Type definition for Local Gateway Route Table which describes a route table for a local gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_gateway_id: str,
        mode: Literal["coip", "direct-vpc-routing"] = ...,
        tags: Sequence[LocalGatewayRouteTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    local_gateway_id: Final[str]
    """The ID of the local gateway."""
    local_gateway_route_table_arn: Final[str]
    """The ARN of the local gateway route table."""
    local_gateway_route_table_id: Final[str]
    """The ID of the local gateway route table."""
    mode: Final[str]
    """The mode of the local gateway route table."""
    outpost_arn: Final[str]
    """The ARN of the outpost."""
    owner_id: Final[str]
    """The owner of the local gateway route table."""
    state: Final[str]
    """The state of the local gateway route table."""
    tags: Final[list[Any]]
    """The tags for the local gateway route table."""

class LocalGatewayRouteTableVPCAssociation_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LocalGatewayRouteTableVPCAssociation(_Resource):
    """Resource Type definition for Local Gateway Route Table VPC Association which describes an association between a local gateway route table…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_gateway_route_table_id: str,
        vpc_id: str,
        tags: Sequence[LocalGatewayRouteTableVPCAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    local_gateway_id: Final[str]
    """The ID of the local gateway."""
    local_gateway_route_table_id: Final[str]
    """The ID of the local gateway route table."""
    local_gateway_route_table_vpc_association_id: Final[str]
    """The ID of the association."""
    state: Final[str]
    """The state of the association."""
    tags: Final[list[Any]]
    """The tags for the association."""
    vpc_id: Final[str]
    """The ID of the VPC."""

class LocalGatewayRouteTableVirtualInterfaceGroupAssociation_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LocalGatewayRouteTableVirtualInterfaceGroupAssociation(_Resource):
    """Resource Type definition for Local Gateway Route Table Virtual Interface Group Association which describes a local gateway route table…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_gateway_route_table_id: str,
        local_gateway_virtual_interface_group_id: str,
        tags: Sequence[LocalGatewayRouteTableVirtualInterfaceGroupAssociation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    local_gateway_id: Final[str]
    """The ID of the local gateway."""
    local_gateway_route_table_arn: Final[str]
    """The ARN of the local gateway route table."""
    local_gateway_route_table_id: Final[str]
    """The ID of the local gateway route table."""
    local_gateway_route_table_virtual_interface_group_association_id: Final[str]
    """The ID of the local gateway route table virtual interface group association."""
    local_gateway_virtual_interface_group_id: Final[str]
    """The ID of the local gateway route table virtual interface group."""
    owner_id: Final[str]
    """The owner of the local gateway route table virtual interface group association."""
    state: Final[str]
    """The state of the local gateway route table virtual interface group association."""
    tags: Final[list[Any]]
    """The tags for the local gateway route table virtual interface group association."""

class LocalGatewayVirtualInterface_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LocalGatewayVirtualInterface(_Resource):
    """Resource Type definition for Local Gateway Virtual Interface which describes a virtual interface for AWS Outposts local gateways."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_address: str,
        local_gateway_virtual_interface_group_id: str,
        outpost_lag_id: str,
        peer_address: str,
        vlan: Int,
        peer_bgp_asn: Int = ...,
        peer_bgp_asn_extended: Int = ...,
        tags: Sequence[LocalGatewayVirtualInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_state: Final[str]
    """The current state of the local gateway virtual interface"""
    local_address: Final[str]
    """The local address."""
    local_bgp_asn: Final[Ref[int]]
    """The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP)"""
    local_gateway_id: Final[str]
    """The ID of the local gateway"""
    local_gateway_virtual_interface_group_id: Final[str]
    """The ID of the virtual interface group"""
    local_gateway_virtual_interface_id: Final[str]
    """The ID of the virtual interface"""
    outpost_lag_id: Final[str]
    """The Outpost LAG ID."""
    owner_id: Final[str]
    """The ID of the Amazon Web Services account that owns the local gateway virtual interface group"""
    peer_address: Final[str]
    """The peer address."""
    peer_bgp_asn: Final[Ref[int]]
    """The peer BGP ASN."""
    peer_bgp_asn_extended: Final[Ref[int]]
    """The extended 32-bit ASN of the BGP peer for use with larger ASN values."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vlan: Final[Ref[int]]
    """The ID of the VLAN."""

class LocalGatewayVirtualInterfaceGroup_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class LocalGatewayVirtualInterfaceGroup(_Resource):
    """Resource Type definition for LocalGatewayVirtualInterfaceGroup which describes a group of LocalGateway VirtualInterfaces"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        local_gateway_id: str,
        local_bgp_asn: Int = ...,
        local_bgp_asn_extended: Int = ...,
        tags: Sequence[LocalGatewayVirtualInterfaceGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    configuration_state: Final[str]
    """The current state of the local gateway virtual interface group"""
    local_bgp_asn: Final[Ref[int]]
    """The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP)"""
    local_bgp_asn_extended: Final[Ref[int]]
    """The extended 32-bit ASN for the local BGP configuration"""
    local_gateway_id: Final[str]
    """The ID of the local gateway"""
    local_gateway_virtual_interface_group_arn: Final[str]
    """The Amazon Resource Number (ARN) of the local gateway virtual interface group"""
    local_gateway_virtual_interface_group_id: Final[str]
    """The ID of the virtual interface group"""
    local_gateway_virtual_interface_ids: Final[list[str]]
    """The IDs of the virtual interfaces"""
    owner_id: Final[str]
    """The ID of the Amazon Web Services account that owns the local gateway virtual interface group"""
    tags: Final[list[Any]]
    """The tags assigned to the virtual interface group"""

class NatGateway_AvailabilityZoneAddress(TypedDict):
    allocation_ids: Texts
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]

class NatGateway_Tag(TypedDict):
    key: str
    value: str

@final
class NatGateway(_Resource):
    """Specifies a network address translation (NAT) gateway in the specified subnet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        allocation_id: str = ...,
        availability_mode: Literal["regional", "zonal"] = ...,
        availability_zone_addresses: Sequence[NatGateway_AvailabilityZoneAddress] = ...,
        connectivity_type: Literal["private", "public"] = ...,
        max_drain_duration_seconds: Int = ...,
        private_ip_address: str = ...,
        secondary_allocation_ids: Texts = ...,
        secondary_private_ip_address_count: Int = ...,
        secondary_private_ip_addresses: Texts = ...,
        subnet_id: str = ...,
        tags: Sequence[NatGateway_Tag] = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocation_id: Final[str]
    """[Public NAT gateway only] The allocation ID of the Elastic IP address that's associated with the NAT gateway."""
    auto_provision_zones: Final[str]
    auto_scaling_ips: Final[str]
    availability_mode: Final[str]
    """Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway."""
    availability_zone_addresses: Final[list[Any]]
    """For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and the Elastic IP addresses (EIPs)…"""
    connectivity_type: Final[str]
    """Indicates whether the NAT gateway supports public or private connectivity."""
    eni_id: Final[str]
    max_drain_duration_seconds: Final[Ref[int]]
    """The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are still in progress."""
    nat_gateway_id: Final[str]
    private_ip_address: Final[str]
    """The private IPv4 address to assign to the NAT gateway."""
    route_table_id: Final[str]
    secondary_allocation_ids: Final[list[str]]
    """Secondary EIP allocation IDs."""
    secondary_private_ip_address_count: Final[Ref[int]]
    """[Private NAT gateway only] The number of secondary private IPv4 addresses you want to assign to the NAT gateway."""
    secondary_private_ip_addresses: Final[list[str]]
    """Secondary private IPv4 addresses."""
    subnet_id: Final[str]
    """The ID of the subnet in which the NAT gateway is located."""
    tags: Final[list[Any]]
    """The tags for the NAT gateway."""
    vpc_id: Final[str]
    """The ID of the VPC in which the NAT gateway is located."""

class NetworkAcl_Tag(TypedDict):
    key: str
    value: str

@final
class NetworkAcl(_Resource):
    """Specifies a network ACL for your VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        tags: Sequence[NetworkAcl_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    tags: Final[list[Any]]
    """The tags for the network ACL."""
    vpc_id: Final[str]
    """The ID of the VPC for the network ACL."""

class NetworkAclEntry_Icmp(TypedDict):
    code: NotRequired[Int]
    type: NotRequired[Int]

@final
class NetworkAclEntry_Icmp_Read:
    code: Final[Ref[int]]
    type: Final[Ref[int]]

class NetworkAclEntry_PortRange(TypedDict):
    from_: NotRequired[Int]
    to: NotRequired[Int]

@final
class NetworkAclEntry_PortRange_Read:
    from_: Final[Ref[int]]
    to: Final[Ref[int]]

@final
class NetworkAclEntry(_Resource):
    """Resource Type definition for AWS::EC2::NetworkAclEntry"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_acl_id: str,
        protocol: Int,
        rule_action: str,
        rule_number: Int,
        cidr_block: str = ...,
        egress: Bool = ...,
        icmp: NetworkAclEntry_Icmp = ...,
        ipv6_cidr_block: str = ...,
        port_range: NetworkAclEntry_PortRange = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_block: Final[str]
    """The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24)."""
    egress: Final[Ref[bool]]
    """Indicates whether this is an egress rule (rule is applied to traffic leaving the subnet)"""
    icmp: Final[NetworkAclEntry_Icmp_Read]
    """The Internet Control Message Protocol (ICMP) code and type."""
    id: Final[str]
    ipv6_cidr_block: Final[str]
    """The IPv6 network range to allow or deny, in CIDR notation (for example 2001:db8:1234:1a00::/64)"""
    network_acl_id: Final[str]
    """The ID of the network ACL"""
    port_range: Final[NetworkAclEntry_PortRange_Read]
    """The IPv4 network range to allow or deny, in CIDR notation (for example 172.16.0.0/24)."""
    protocol: Final[Ref[int]]
    """The protocol number."""
    rule_action: Final[str]
    """Indicates whether to allow or deny the traffic that matches the rule"""
    rule_number: Final[Ref[int]]
    """Rule number to assign to the entry, such as 100."""

class NetworkInsightsAccessScope_AccessScopePathRequest(TypedDict):
    destination: NotRequired[NetworkInsightsAccessScope_PathStatementRequest]
    source: NotRequired[NetworkInsightsAccessScope_PathStatementRequest2]
    through_resources: NotRequired[Sequence[NetworkInsightsAccessScope_ThroughResourcesStatementRequest]]

class NetworkInsightsAccessScope_PathStatementRequest(TypedDict):
    packet_header_statement: NotRequired[NetworkInsightsAccessScope_PacketHeaderStatementRequest]
    resource_statement: NotRequired[NetworkInsightsAccessScope_ResourceStatementRequest]

class NetworkInsightsAccessScope_PacketHeaderStatementRequest(TypedDict):
    destination_addresses: NotRequired[Texts]
    destination_ports: NotRequired[Texts]
    destination_prefix_lists: NotRequired[Texts]
    protocols: NotRequired[Sequence[Literal["tcp", "udp"]]]
    source_addresses: NotRequired[Texts]
    source_ports: NotRequired[Texts]
    source_prefix_lists: NotRequired[Texts]

class NetworkInsightsAccessScope_ResourceStatementRequest(TypedDict):
    resource_types: NotRequired[Texts]
    resources: NotRequired[Texts]

class NetworkInsightsAccessScope_PathStatementRequest2(TypedDict):
    packet_header_statement: NotRequired[NetworkInsightsAccessScope_PacketHeaderStatementRequest]
    resource_statement: NotRequired[NetworkInsightsAccessScope_ResourceStatementRequest]

class NetworkInsightsAccessScope_ThroughResourcesStatementRequest(TypedDict):
    resource_statement: NotRequired[NetworkInsightsAccessScope_ResourceStatementRequest2]

class NetworkInsightsAccessScope_ResourceStatementRequest2(TypedDict):
    resource_types: NotRequired[Texts]
    resources: NotRequired[Texts]

class NetworkInsightsAccessScope_AccessScopePathRequest2(TypedDict):
    destination: NotRequired[NetworkInsightsAccessScope_PathStatementRequest]
    source: NotRequired[NetworkInsightsAccessScope_PathStatementRequest2]
    through_resources: NotRequired[Sequence[NetworkInsightsAccessScope_ThroughResourcesStatementRequest]]

class NetworkInsightsAccessScope_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class NetworkInsightsAccessScope(_Resource):
    """Resource schema for AWS::EC2::NetworkInsightsAccessScope"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        exclude_paths: Sequence[NetworkInsightsAccessScope_AccessScopePathRequest] = ...,
        match_paths: Sequence[NetworkInsightsAccessScope_AccessScopePathRequest2] = ...,
        tags: Sequence[NetworkInsightsAccessScope_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_date: Final[str]
    exclude_paths: Final[list[Any]]
    match_paths: Final[list[Any]]
    network_insights_access_scope_arn: Final[str]
    network_insights_access_scope_id: Final[str]
    tags: Final[list[Any]]
    updated_date: Final[str]

class NetworkInsightsAccessScopeAnalysis_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class NetworkInsightsAccessScopeAnalysis(_Resource):
    """Resource schema for AWS::EC2::NetworkInsightsAccessScopeAnalysis"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_insights_access_scope_id: str,
        tags: Sequence[NetworkInsightsAccessScopeAnalysis_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    analyzed_eni_count: Final[Ref[int]]
    end_date: Final[str]
    findings_found: Final[str]
    network_insights_access_scope_analysis_arn: Final[str]
    network_insights_access_scope_analysis_id: Final[str]
    network_insights_access_scope_id: Final[str]
    start_date: Final[str]
    status: Final[str]
    status_message: Final[str]
    tags: Final[list[Any]]

class NetworkInsightsAnalysis_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class NetworkInsightsAnalysis(_Resource):
    """Resource schema for AWS::EC2::NetworkInsightsAnalysis"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_insights_path_id: str,
        additional_accounts: Texts = ...,
        filter_in_arns: Texts = ...,
        filter_out_arns: Texts = ...,
        tags: Sequence[NetworkInsightsAnalysis_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    additional_accounts: Final[list[str]]
    alternate_path_hints: Final[list[Any]]
    explanations: Final[list[Any]]
    filter_in_arns: Final[list[str]]
    filter_out_arns: Final[list[str]]
    forward_path_components: Final[list[Any]]
    network_insights_analysis_arn: Final[str]
    network_insights_analysis_id: Final[str]
    network_insights_path_id: Final[str]
    network_path_found: Final[Ref[bool]]
    return_path_components: Final[list[Any]]
    start_date: Final[str]
    status: Final[str]
    status_message: Final[str]
    suggested_accounts: Final[list[str]]
    tags: Final[list[Any]]

class NetworkInsightsPath_PathFilter(TypedDict):
    destination_address: NotRequired[str]
    destination_port_range: NotRequired[NetworkInsightsPath_FilterPortRange]
    source_address: NotRequired[str]
    source_port_range: NotRequired[NetworkInsightsPath_FilterPortRange2]

class NetworkInsightsPath_FilterPortRange(TypedDict):
    from_port: NotRequired[Int]
    to_port: NotRequired[Int]

class NetworkInsightsPath_FilterPortRange2(TypedDict):
    from_port: NotRequired[Int]
    to_port: NotRequired[Int]

@final
class NetworkInsightsPath_PathFilter_Read:
    destination_address: Final[str]
    destination_port_range: Final[NetworkInsightsPath_FilterPortRange_Read]
    source_address: Final[str]
    source_port_range: Final[NetworkInsightsPath_FilterPortRange_Read2]

@final
class NetworkInsightsPath_FilterPortRange_Read:
    from_port: Final[Ref[int]]
    to_port: Final[Ref[int]]

@final
class NetworkInsightsPath_FilterPortRange_Read2:
    from_port: Final[Ref[int]]
    to_port: Final[Ref[int]]

class NetworkInsightsPath_PathFilter2(TypedDict):
    destination_address: NotRequired[str]
    destination_port_range: NotRequired[NetworkInsightsPath_FilterPortRange]
    source_address: NotRequired[str]
    source_port_range: NotRequired[NetworkInsightsPath_FilterPortRange2]

@final
class NetworkInsightsPath_PathFilter_Read2:
    destination_address: Final[str]
    destination_port_range: Final[NetworkInsightsPath_FilterPortRange_Read]
    source_address: Final[str]
    source_port_range: Final[NetworkInsightsPath_FilterPortRange_Read2]

class NetworkInsightsPath_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class NetworkInsightsPath(_Resource):
    """Resource schema for AWS::EC2::NetworkInsightsPath"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        protocol: Literal["tcp", "udp"],
        source: str,
        destination: str = ...,
        destination_ip: str = ...,
        destination_port: Int = ...,
        filter_at_destination: NetworkInsightsPath_PathFilter = ...,
        filter_at_source: NetworkInsightsPath_PathFilter2 = ...,
        source_ip: str = ...,
        tags: Sequence[NetworkInsightsPath_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_date: Final[str]
    destination: Final[str]
    destination_arn: Final[str]
    destination_ip: Final[str]
    destination_port: Final[Ref[int]]
    filter_at_destination: Final[NetworkInsightsPath_PathFilter_Read]
    filter_at_source: Final[NetworkInsightsPath_PathFilter_Read2]
    network_insights_path_arn: Final[str]
    network_insights_path_id: Final[str]
    protocol: Final[str]
    source: Final[str]
    source_arn: Final[str]
    source_ip: Final[str]
    tags: Final[list[Any]]

class NetworkInterface_ConnectionTrackingSpecification(TypedDict):
    tcp_established_timeout: NotRequired[Int]
    udp_stream_timeout: NotRequired[Int]
    udp_timeout: NotRequired[Int]

@final
class NetworkInterface_ConnectionTrackingSpecification_Read:
    tcp_established_timeout: Final[Ref[int]]
    udp_stream_timeout: Final[Ref[int]]
    udp_timeout: Final[Ref[int]]

class NetworkInterface_Ipv4PrefixSpecification(TypedDict):
    ipv4_prefix: str

class NetworkInterface_InstanceIpv6Address(TypedDict):
    ipv6_address: str

class NetworkInterface_Ipv6PrefixSpecification(TypedDict):
    ipv6_prefix: str

class NetworkInterface_PrivateIpAddressSpecification(TypedDict):
    primary: Bool
    private_ip_address: str

@final
class NetworkInterface_PublicIpDnsNameOptions_Read:
    dns_hostname_type: Final[str]
    public_dual_stack_dns_name: Final[str]
    public_ipv4_dns_name: Final[str]
    public_ipv6_dns_name: Final[str]

class NetworkInterface_Tag(TypedDict):
    key: str
    value: str

@final
class NetworkInterface(_Resource):
    """The AWS::EC2::NetworkInterface resource creates network interface"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_id: str,
        connection_tracking_specification: NetworkInterface_ConnectionTrackingSpecification = ...,
        description: str = ...,
        enable_primary_ipv6: Bool = ...,
        group_set: Texts = ...,
        interface_type: str = ...,
        ipv4_prefix_count: Int = ...,
        ipv4_prefixes: Sequence[NetworkInterface_Ipv4PrefixSpecification] = ...,
        ipv6_address_count: Int = ...,
        ipv6_addresses: Sequence[NetworkInterface_InstanceIpv6Address] = ...,
        ipv6_prefix_count: Int = ...,
        ipv6_prefixes: Sequence[NetworkInterface_Ipv6PrefixSpecification] = ...,
        private_ip_address: str = ...,
        private_ip_addresses: Sequence[NetworkInterface_PrivateIpAddressSpecification] = ...,
        public_ip_dns_hostname_type_specification: Literal["public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name"] = ...,
        secondary_private_ip_address_count: Int = ...,
        source_dest_check: Bool = ...,
        tags: Sequence[NetworkInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_tracking_specification: Final[NetworkInterface_ConnectionTrackingSpecification_Read]
    description: Final[str]
    """A description for the network interface."""
    enable_primary_ipv6: Final[Ref[bool]]
    """If you have instances or ENIs that rely on the IPv6 address not changing, to avoid disrupting traffic to instances or ENIs, you can enable…"""
    group_set: Final[list[str]]
    """A list of security group IDs associated with this network interface."""
    id: Final[str]
    """Network interface id."""
    interface_type: Final[str]
    """Indicates the type of network interface."""
    ipv4_prefix_count: Final[Ref[int]]
    """The number of IPv4 prefixes to assign to a network interface."""
    ipv4_prefixes: Final[list[Any]]
    """Assigns a list of IPv4 prefixes to the network interface."""
    ipv6_address_count: Final[Ref[int]]
    """The number of IPv6 addresses to assign to a network interface."""
    ipv6_addresses: Final[list[Any]]
    """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet to associate with the network interface."""
    ipv6_prefix_count: Final[Ref[int]]
    """The number of IPv6 prefixes to assign to a network interface."""
    ipv6_prefixes: Final[list[Any]]
    """Assigns a list of IPv6 prefixes to the network interface."""
    primary_ipv6_address: Final[str]
    """The primary IPv6 address"""
    primary_private_ip_address: Final[str]
    """Returns the primary private IP address of the network interface."""
    private_ip_address: Final[str]
    """Assigns a single private IP address to the network interface, which is used as the primary private IP address."""
    private_ip_addresses: Final[list[Any]]
    """Assigns a list of private IP addresses to the network interface."""
    public_ip_dns_hostname_type_specification: Final[str]
    """Public IP DNS hostname type"""
    public_ip_dns_name_options: Final[NetworkInterface_PublicIpDnsNameOptions_Read]
    """Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname, IPv6-enabled public hostname,…"""
    secondary_private_ip_address_count: Final[Ref[int]]
    """The number of secondary private IPv4 addresses to assign to a network interface."""
    secondary_private_ip_addresses: Final[list[str]]
    """Returns the secondary private IP addresses of the network interface."""
    source_dest_check: Final[Ref[bool]]
    """Indicates whether traffic to or from the instance is validated."""
    subnet_id: Final[str]
    """The ID of the subnet to associate with the network interface."""
    tags: Final[list[Any]]
    """An arbitrary set of tags (key-value pairs) for this network interface."""
    vpc_id: Final[str]
    """The ID of the VPC"""

class NetworkInterfaceAttachment_EnaSrdSpecification(TypedDict):
    ena_srd_enabled: NotRequired[Bool]
    ena_srd_udp_specification: NotRequired[NetworkInterfaceAttachment_EnaSrdSpecificationEnaSrdUdpSpecification]

class NetworkInterfaceAttachment_EnaSrdSpecificationEnaSrdUdpSpecification(TypedDict):
    ena_srd_udp_enabled: NotRequired[Bool]

@final
class NetworkInterfaceAttachment_EnaSrdSpecification_Read:
    ena_srd_enabled: Final[Ref[bool]]
    ena_srd_udp_specification: Final[NetworkInterfaceAttachment_EnaSrdSpecificationEnaSrdUdpSpecification_Read]

@final
class NetworkInterfaceAttachment_EnaSrdSpecificationEnaSrdUdpSpecification_Read:
    ena_srd_udp_enabled: Final[Ref[bool]]

@final
class NetworkInterfaceAttachment(_Resource):
    """Attaches an elastic network interface (ENI) to an Amazon EC2 instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_index: str,
        instance_id: str,
        network_interface_id: str,
        delete_on_termination: Bool = ...,
        ena_queue_count: Int = ...,
        ena_srd_specification: NetworkInterfaceAttachment_EnaSrdSpecification = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    delete_on_termination: Final[Ref[bool]]
    """Whether to delete the network interface when the instance terminates."""
    device_index: Final[str]
    """The network interface's position in the attachment order."""
    ena_queue_count: Final[Ref[int]]
    """The number of ENA queues created with the instance."""
    ena_srd_specification: Final[NetworkInterfaceAttachment_EnaSrdSpecification_Read]
    """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail…"""
    instance_id: Final[str]
    """The ID of the instance to which you will attach the ENI."""
    network_interface_id: Final[str]
    """The ID of the ENI that you want to attach."""

@deprecated("AWS offers it through other interfaces only, not Cloud Control")
@final
class NetworkInterfacePermission(_Resource):
    """Resource Type definition for AWS::EC2::NetworkInterfacePermission"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        aws_account_id: str,
        network_interface_id: str,
        permission: str,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_account_id: Final[str]
    id: Final[str]
    network_interface_id: Final[str]
    permission: Final[str]

@final
class NetworkPerformanceMetricSubscription(_Resource):
    """Resource Type definition for AWS::EC2::NetworkPerformanceMetricSubscription"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination: str,
        metric: str,
        source: str,
        statistic: str,
        **_options: Unpack[Options],
    ) -> None: ...
    destination: Final[str]
    """The target Region or Availability Zone for the metric to subscribe to."""
    metric: Final[str]
    """The metric type to subscribe to."""
    source: Final[str]
    """The starting Region or Availability Zone for metric to subscribe to."""
    statistic: Final[str]
    """The statistic to subscribe to."""

class PlacementGroup_Tag(TypedDict):
    key: str
    value: str

@final
class PlacementGroup(_Resource):
    """Resource Type definition for AWS::EC2::PlacementGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        parent_group_id: str = ...,
        partition_count: Int = ...,
        spread_level: Literal["host", "rack"] = ...,
        strategy: Literal["cluster", "partition", "precision-time", "spread"] = ...,
        tags: Sequence[PlacementGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    group_id: Final[str]
    """The ID of the placement group."""
    group_name: Final[str]
    """The Group Name of Placement Group."""
    parent_group_id: Final[str]
    """The ID of a parent placement group."""
    partition_count: Final[Ref[int]]
    """The number of partitions."""
    spread_level: Final[str]
    """The Spread Level of Placement Group is an enum where it accepts either host or rack when strategy is spread"""
    strategy: Final[str]
    """The placement strategy."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class PrefixList_Entry(TypedDict):
    cidr: str
    description: NotRequired[str]

class PrefixList_Tag(TypedDict):
    key: str
    value: NotRequired[str]

@final
class PrefixList(_Resource):
    """Resource schema of AWS::EC2::PrefixList Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        address_family: Literal["IPv4", "IPv6"],
        prefix_list_name: str,
        entries: Sequence[PrefixList_Entry] = ...,
        max_entries: Int = ...,
        tags: Sequence[PrefixList_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    address_family: Final[str]
    """Ip Version of Prefix List."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Prefix List."""
    entries: Final[list[Any]]
    """Entries of Prefix List."""
    max_entries: Final[Ref[int]]
    """Max Entries of Prefix List."""
    owner_id: Final[str]
    """Owner Id of Prefix List."""
    prefix_list_id: Final[str]
    """Id of Prefix List."""
    prefix_list_name: Final[str]
    """Name of Prefix List."""
    tags: Final[list[Any]]
    """Tags for Prefix List"""
    version: Final[Ref[int]]
    """Version of Prefix List."""

@final
class Route(_Resource):
    """Specifies a route in a route table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_table_id: str,
        carrier_gateway_id: str = ...,
        core_network_arn: str = ...,
        destination_cidr_block: str = ...,
        destination_ipv6_cidr_block: str = ...,
        destination_prefix_list_id: str = ...,
        egress_only_internet_gateway_id: str = ...,
        gateway_id: str = ...,
        instance_id: str = ...,
        local_gateway_id: str = ...,
        nat_gateway_id: str = ...,
        network_interface_id: str = ...,
        odb_network_arn: str = ...,
        transit_gateway_id: str = ...,
        vpc_endpoint_id: str = ...,
        vpc_peering_connection_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    carrier_gateway_id: Final[str]
    """The ID of the carrier gateway."""
    cidr_block: Final[str]
    core_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the core network."""
    destination_cidr_block: Final[str]
    """The IPv4 CIDR address block used for the destination match."""
    destination_ipv6_cidr_block: Final[str]
    """The IPv6 CIDR block used for the destination match."""
    destination_prefix_list_id: Final[str]
    """The ID of a prefix list used for the destination match."""
    egress_only_internet_gateway_id: Final[str]
    """[IPv6 traffic only] The ID of an egress-only internet gateway."""
    gateway_id: Final[str]
    """The ID of an internet gateway or virtual private gateway attached to your VPC."""
    instance_id: Final[str]
    """The ID of a NAT instance in your VPC."""
    local_gateway_id: Final[str]
    """The ID of the local gateway."""
    nat_gateway_id: Final[str]
    """[IPv4 traffic only] The ID of a NAT gateway."""
    network_interface_id: Final[str]
    """The ID of a network interface."""
    odb_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the ODB network."""
    route_table_id: Final[str]
    """The ID of the route table for the route."""
    transit_gateway_id: Final[str]
    """The ID of a transit gateway."""
    vpc_endpoint_id: Final[str]
    """The ID of a VPC endpoint."""
    vpc_peering_connection_id: Final[str]
    """The ID of a VPC peering connection."""

class RouteServer_Tag(TypedDict):
    key: str
    value: str

@final
class RouteServer(_Resource):
    """VPC Route Server"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        amazon_side_asn: Int,
        persist_routes: Literal["enable", "disable"] = ...,
        persist_routes_duration: Int = ...,
        sns_notifications_enabled: Bool = ...,
        tags: Sequence[RouteServer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_side_asn: Final[Ref[int]]
    """The Amazon-side ASN of the Route Server."""
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Route Server."""
    id: Final[str]
    """The ID of the Route Server."""
    persist_routes: Final[str]
    """Whether to enable persistent routes"""
    persist_routes_duration: Final[Ref[int]]
    """The duration of persistent routes in minutes"""
    sns_notifications_enabled: Final[Ref[bool]]
    """Whether to enable SNS notifications"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

@final
class RouteServerAssociation(_Resource):
    """VPC Route Server Association"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_server_id: str,
        vpc_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    route_server_id: Final[str]
    """Route Server ID"""
    vpc_id: Final[str]
    """VPC ID"""

class RouteServerEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class RouteServerEndpoint(_Resource):
    """VPC Route Server Endpoint"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_server_id: str,
        subnet_id: str,
        tags: Sequence[RouteServerEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Route Server Endpoint."""
    eni_address: Final[str]
    """Elastic Network Interface IP address owned by the Route Server Endpoint"""
    eni_id: Final[str]
    """Elastic Network Interface ID owned by the Route Server Endpoint"""
    id: Final[str]
    """The ID of the Route Server Endpoint."""
    route_server_id: Final[str]
    """Route Server ID"""
    subnet_id: Final[str]
    """Subnet ID"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_id: Final[str]
    """VPC ID"""

class RouteServerPeer_BgpOptions(TypedDict):
    peer_asn: NotRequired[Int]
    peer_liveness_detection: NotRequired[Literal["bfd", "bgp-keepalive"]]

@final
class RouteServerPeer_BgpOptions_Read:
    peer_asn: Final[Ref[int]]
    peer_liveness_detection: Final[str]

class RouteServerPeer_Tag(TypedDict):
    key: str
    value: str

@final
class RouteServerPeer(_Resource):
    """VPC Route Server Peer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bgp_options: RouteServerPeer_BgpOptions,
        peer_address: str,
        route_server_endpoint_id: str,
        tags: Sequence[RouteServerPeer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the Route Server Peer."""
    bgp_options: Final[RouteServerPeer_BgpOptions_Read]
    """BGP Options"""
    endpoint_eni_address: Final[str]
    """Elastic Network Interface IP address owned by the Route Server Endpoint"""
    endpoint_eni_id: Final[str]
    """Elastic Network Interface ID owned by the Route Server Endpoint"""
    id: Final[str]
    """The ID of the Route Server Peer."""
    peer_address: Final[str]
    """IP address of the Route Server Peer"""
    route_server_endpoint_id: Final[str]
    """Route Server Endpoint ID"""
    route_server_id: Final[str]
    """Route Server ID"""
    subnet_id: Final[str]
    """Subnet ID"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_id: Final[str]
    """VPC ID"""

@final
class RouteServerPropagation(_Resource):
    """VPC Route Server Propagation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_server_id: str,
        route_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    route_server_id: Final[str]
    """Route Server ID"""
    route_table_id: Final[str]
    """Route Table ID"""

class RouteTable_Tag(TypedDict):
    key: str
    value: str

@final
class RouteTable(_Resource):
    """Specifies a route table for the specified VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        tags: Sequence[RouteTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    route_table_id: Final[str]
    tags: Final[list[Any]]
    """Any tags assigned to the route table."""
    vpc_id: Final[str]
    """The ID of the VPC."""

class SecondaryNetwork_Tag(TypedDict):
    key: str
    value: str

@final
class SecondaryNetwork(_Resource):
    """Resource Type definition for AWS::EC2::SecondaryNetwork."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ipv4_cidr_block: str,
        network_type: Literal["rdma"],
        tags: Sequence[SecondaryNetwork_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ipv4_cidr_block: Final[str]
    """The IPv4 CIDR block for the secondary network."""
    ipv4_cidr_block_associations: Final[list[Any]]
    """Information about the IPv4 CIDR blocks associated with the secondary network."""
    network_type: Final[str]
    """The type of secondary network."""
    owner_id: Final[str]
    """The ID of the Amazon Web Services account that owns the secondary network."""
    secondary_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the secondary network."""
    secondary_network_id: Final[str]
    """The ID of the secondary network."""
    tags: Final[list[Any]]
    """The tags for the secondary network."""

class SecurityGroup_Egress(TypedDict):
    cidr_ip: NotRequired[str]
    cidr_ipv6: NotRequired[str]
    description: NotRequired[str]
    destination_prefix_list_id: NotRequired[str]
    destination_security_group_id: NotRequired[str]
    from_port: NotRequired[Int]
    ip_protocol: str
    to_port: NotRequired[Int]

class SecurityGroup_Ingress(TypedDict):
    cidr_ip: NotRequired[str]
    cidr_ipv6: NotRequired[str]
    description: NotRequired[str]
    from_port: NotRequired[Int]
    ip_protocol: str
    source_prefix_list_id: NotRequired[str]
    source_security_group_id: NotRequired[str]
    source_security_group_name: NotRequired[str]
    source_security_group_owner_id: NotRequired[str]
    to_port: NotRequired[Int]

class SecurityGroup_Tag(TypedDict):
    key: str
    value: str

@final
class SecurityGroup(_Resource):
    """Resource Type definition for AWS::EC2::SecurityGroup"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_description: str,
        group_name: str = ...,
        security_group_egress: Sequence[SecurityGroup_Egress] = ...,
        security_group_ingress: Sequence[SecurityGroup_Ingress] = ...,
        tags: Sequence[SecurityGroup_Tag] = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    group_description: Final[str]
    """A description for the security group."""
    group_id: Final[str]
    """The group ID of the specified security group."""
    group_name: Final[str]
    """The name of the security group."""
    id: Final[str]
    """The group name or group ID depending on whether the SG is created in default or specific VPC"""
    security_group_egress: Final[list[Any]]
    """[VPC only] The outbound rules associated with the security group."""
    security_group_ingress: Final[list[Any]]
    """The inbound rules associated with the security group."""
    tags: Final[list[Any]]
    """Any tags assigned to the security group."""
    vpc_id: Final[str]
    """The ID of the VPC for the security group."""

@final
class SecurityGroupEgress(_Resource):
    """Adds the specified outbound (egress) rule to a security group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_id: str,
        ip_protocol: str,
        cidr_ip: str = ...,
        cidr_ipv6: str = ...,
        description: str = ...,
        destination_prefix_list_id: str = ...,
        destination_security_group_id: str = ...,
        from_port: Int = ...,
        to_port: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_ip: Final[str]
    """The IPv4 address range, in CIDR format."""
    cidr_ipv6: Final[str]
    """The IPv6 address range, in CIDR format."""
    description: Final[str]
    """The description of an egress (outbound) security group rule."""
    destination_prefix_list_id: Final[str]
    """The prefix list IDs for an AWS service."""
    destination_security_group_id: Final[str]
    """The ID of the security group."""
    from_port: Final[Ref[int]]
    """If the protocol is TCP or UDP, this is the start of the port range."""
    group_id: Final[str]
    """The ID of the security group."""
    id: Final[str]
    ip_protocol: Final[str]
    """The IP protocol name (tcp, udp, icmp, icmpv6) or number (see [Protocol…"""
    to_port: Final[Ref[int]]
    """If the protocol is TCP or UDP, this is the end of the port range."""

@final
class SecurityGroupIngress(_Resource):
    """Resource Type definition for AWS::EC2::SecurityGroupIngress"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        ip_protocol: str,
        cidr_ip: str = ...,
        cidr_ipv6: str = ...,
        description: str = ...,
        from_port: Int = ...,
        group_id: str = ...,
        group_name: str = ...,
        source_prefix_list_id: str = ...,
        source_security_group_id: str = ...,
        source_security_group_name: str = ...,
        source_security_group_owner_id: str = ...,
        to_port: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_ip: Final[str]
    """The IPv4 ranges"""
    cidr_ipv6: Final[str]
    """[VPC only] The IPv6 ranges"""
    description: Final[str]
    """Updates the description of an ingress (inbound) security group rule."""
    from_port: Final[Ref[int]]
    """The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number."""
    group_id: Final[str]
    """The ID of the security group."""
    group_name: Final[str]
    """The name of the security group."""
    id: Final[str]
    """The Security Group Rule Id"""
    ip_protocol: Final[str]
    """The IP protocol name (tcp, udp, icmp, icmpv6) or number (see Protocol Numbers)."""
    source_prefix_list_id: Final[str]
    """[EC2-VPC only] The ID of a prefix list."""
    source_security_group_id: Final[str]
    """The ID of the security group."""
    source_security_group_name: Final[str]
    """[EC2-Classic, default VPC] The name of the source security group."""
    source_security_group_owner_id: Final[str]
    """[nondefault VPC] The AWS account ID that owns the source security group."""
    to_port: Final[Ref[int]]
    """The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code."""

@final
class SecurityGroupVpcAssociation(_Resource):
    """Resource type definition for the AWS::EC2::SecurityGroupVpcAssociation resource"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_id: str,
        vpc_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    group_id: Final[str]
    """The group ID of the specified security group."""
    state: Final[str]
    """The state of the security group vpc association."""
    state_reason: Final[str]
    """The reason for the state of the security group vpc association."""
    vpc_id: Final[str]
    """The ID of the VPC in the security group vpc association."""
    vpc_owner_id: Final[str]
    """The owner of the VPC in the security group vpc association."""

@final
class SnapshotBlockPublicAccess(_Resource):
    """Resource Type definition for AWS::EC2::SnapshotBlockPublicAccess"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        state: Literal["block-all-sharing", "block-new-sharing"],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The identifier for the specified AWS account."""
    state: Final[str]
    """The state of EBS Snapshot Block Public Access."""

class SpotFleet_SpotFleetRequestConfigData(TypedDict):
    allocation_strategy: NotRequired[Literal["capacityOptimized", "capacityOptimizedPrioritized", "diversified", "lowestPrice", "priceCapacityOptimized"]]
    context: NotRequired[str]
    excess_capacity_termination_policy: NotRequired[Literal["Default", "NoTermination", "default", "noTermination"]]
    iam_fleet_role: str
    instance_interruption_behavior: NotRequired[Literal["hibernate", "stop", "terminate"]]
    instance_pools_to_use_count: NotRequired[Int]
    launch_specifications: NotRequired[Sequence[SpotFleet_SpotFleetLaunchSpecification]]
    launch_template_configs: NotRequired[Sequence[SpotFleet_LaunchTemplateConfig]]
    load_balancers_config: NotRequired[SpotFleet_LoadBalancersConfig]
    on_demand_allocation_strategy: NotRequired[str]
    on_demand_max_total_price: NotRequired[str]
    on_demand_target_capacity: NotRequired[Int]
    replace_unhealthy_instances: NotRequired[Bool]
    spot_maintenance_strategies: NotRequired[SpotFleet_SpotMaintenanceStrategies]
    spot_max_total_price: NotRequired[str]
    spot_price: NotRequired[str]
    tag_specifications: NotRequired[Sequence[SpotFleet_SpotFleetTagSpecification2]]
    target_capacity: Int
    target_capacity_unit_type: NotRequired[Literal["vcpu", "memory-mib", "units"]]
    terminate_instances_with_expiration: NotRequired[Bool]
    type: NotRequired[Literal["maintain", "request"]]
    valid_from: NotRequired[str]
    valid_until: NotRequired[str]

class SpotFleet_SpotFleetLaunchSpecification(TypedDict):
    block_device_mappings: NotRequired[Sequence[SpotFleet_BlockDeviceMapping]]
    ebs_optimized: NotRequired[Bool]
    iam_instance_profile: NotRequired[SpotFleet_IamInstanceProfileSpecification]
    image_id: str
    instance_requirements: NotRequired[SpotFleet_InstanceRequirementsRequest]
    instance_type: NotRequired[str]
    kernel_id: NotRequired[str]
    key_name: NotRequired[str]
    monitoring: NotRequired[SpotFleet_SpotFleetMonitoring]
    network_interfaces: NotRequired[Sequence[SpotFleet_InstanceNetworkInterfaceSpecification]]
    placement: NotRequired[SpotFleet_SpotPlacement]
    ramdisk_id: NotRequired[str]
    security_groups: NotRequired[Sequence[SpotFleet_GroupIdentifier]]
    spot_price: NotRequired[str]
    subnet_id: NotRequired[str]
    tag_specifications: NotRequired[Sequence[SpotFleet_SpotFleetTagSpecification]]
    user_data: NotRequired[str]
    weighted_capacity: NotRequired[Number]

class SpotFleet_BlockDeviceMapping(TypedDict):
    device_name: str
    ebs: NotRequired[SpotFleet_EbsBlockDevice]
    no_device: NotRequired[str]
    virtual_name: NotRequired[str]

class SpotFleet_EbsBlockDevice(TypedDict):
    delete_on_termination: NotRequired[Bool]
    encrypted: NotRequired[Bool]
    iops: NotRequired[Int]
    snapshot_id: NotRequired[str]
    volume_size: NotRequired[Int]
    volume_type: NotRequired[str]

class SpotFleet_IamInstanceProfileSpecification(TypedDict):
    arn: NotRequired[str]

class SpotFleet_InstanceRequirementsRequest(TypedDict):
    accelerator_count: NotRequired[SpotFleet_AcceleratorCountRequest]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"]]]
    accelerator_total_memory_mib: NotRequired[SpotFleet_AcceleratorTotalMemoryMiBRequest]
    accelerator_types: NotRequired[Sequence[Literal["gpu", "fpga", "inference", "media"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["included", "required", "excluded"]]
    baseline_ebs_bandwidth_mbps: NotRequired[SpotFleet_BaselineEbsBandwidthMbpsRequest]
    baseline_performance_factors: NotRequired[SpotFleet_BaselinePerformanceFactorsRequest]
    burstable_performance: NotRequired[Literal["included", "required", "excluded"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["intel", "amd", "amazon-web-services", "apple"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["included", "required", "excluded"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[SpotFleet_MemoryGiBPerVCpuRequest]
    memory_mib: NotRequired[SpotFleet_MemoryMiBRequest]
    network_bandwidth_gbps: NotRequired[SpotFleet_NetworkBandwidthGbpsRequest]
    network_interface_count: NotRequired[SpotFleet_NetworkInterfaceCountRequest]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_encryption_in_transit: NotRequired[Bool]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[SpotFleet_TotalLocalStorageGBRequest]
    vcpu_count: NotRequired[SpotFleet_VCpuCountRangeRequest]

class SpotFleet_AcceleratorCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_AcceleratorTotalMemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_BaselineEbsBandwidthMbpsRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_BaselinePerformanceFactorsRequest(TypedDict):
    cpu: NotRequired[SpotFleet_CpuPerformanceFactorRequest]

class SpotFleet_CpuPerformanceFactorRequest(TypedDict):
    references: NotRequired[Sequence[SpotFleet_PerformanceFactorReferenceRequest]]

class SpotFleet_PerformanceFactorReferenceRequest(TypedDict):
    instance_family: NotRequired[str]

class SpotFleet_MemoryGiBPerVCpuRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class SpotFleet_MemoryMiBRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_NetworkBandwidthGbpsRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class SpotFleet_NetworkInterfaceCountRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_TotalLocalStorageGBRequest(TypedDict):
    max: NotRequired[Number]
    min: NotRequired[Number]

class SpotFleet_VCpuCountRangeRequest(TypedDict):
    max: NotRequired[Int]
    min: NotRequired[Int]

class SpotFleet_SpotFleetMonitoring(TypedDict):
    enabled: NotRequired[Bool]

class SpotFleet_InstanceNetworkInterfaceSpecification(TypedDict):
    associate_public_ip_address: NotRequired[Bool]
    delete_on_termination: NotRequired[Bool]
    description: NotRequired[str]
    device_index: NotRequired[Int]
    groups: NotRequired[Texts]
    ipv6_address_count: NotRequired[Int]
    ipv6_addresses: NotRequired[Sequence[SpotFleet_InstanceIpv6Address]]
    network_interface_id: NotRequired[str]
    private_ip_addresses: NotRequired[Sequence[SpotFleet_PrivateIpAddressSpecification]]
    secondary_private_ip_address_count: NotRequired[Int]
    subnet_id: NotRequired[str]

class SpotFleet_InstanceIpv6Address(TypedDict):
    ipv6_address: str

class SpotFleet_PrivateIpAddressSpecification(TypedDict):
    primary: NotRequired[Bool]
    private_ip_address: str

class SpotFleet_SpotPlacement(TypedDict):
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]
    group_name: NotRequired[str]
    tenancy: NotRequired[Literal["dedicated", "default", "host"]]

class SpotFleet_GroupIdentifier(TypedDict):
    group_id: str

class SpotFleet_SpotFleetTagSpecification(TypedDict):
    resource_type: NotRequired[Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"]]
    tags: NotRequired[Sequence[SpotFleet_Tag]]

class SpotFleet_Tag(TypedDict):
    key: str
    value: str

class SpotFleet_LaunchTemplateConfig(TypedDict):
    launch_template_specification: NotRequired[SpotFleet_FleetLaunchTemplateSpecification]
    overrides: NotRequired[Sequence[SpotFleet_LaunchTemplateOverrides]]

class SpotFleet_FleetLaunchTemplateSpecification(TypedDict):
    launch_template_id: NotRequired[str]
    launch_template_name: NotRequired[str]
    version: str

class SpotFleet_LaunchTemplateOverrides(TypedDict):
    availability_zone: NotRequired[str]
    availability_zone_id: NotRequired[str]
    instance_requirements: NotRequired[SpotFleet_InstanceRequirementsRequest2]
    instance_type: NotRequired[str]
    priority: NotRequired[Number]
    spot_price: NotRequired[str]
    subnet_id: NotRequired[str]
    weighted_capacity: NotRequired[Number]

class SpotFleet_InstanceRequirementsRequest2(TypedDict):
    accelerator_count: NotRequired[SpotFleet_AcceleratorCountRequest]
    accelerator_manufacturers: NotRequired[Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"]]]
    accelerator_names: NotRequired[Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"]]]
    accelerator_total_memory_mib: NotRequired[SpotFleet_AcceleratorTotalMemoryMiBRequest]
    accelerator_types: NotRequired[Sequence[Literal["gpu", "fpga", "inference", "media"]]]
    allowed_instance_types: NotRequired[Texts]
    bare_metal: NotRequired[Literal["included", "required", "excluded"]]
    baseline_ebs_bandwidth_mbps: NotRequired[SpotFleet_BaselineEbsBandwidthMbpsRequest]
    baseline_performance_factors: NotRequired[SpotFleet_BaselinePerformanceFactorsRequest]
    burstable_performance: NotRequired[Literal["included", "required", "excluded"]]
    cpu_manufacturers: NotRequired[Sequence[Literal["intel", "amd", "amazon-web-services", "apple"]]]
    excluded_instance_types: NotRequired[Texts]
    instance_generations: NotRequired[Sequence[Literal["current", "previous"]]]
    local_storage: NotRequired[Literal["included", "required", "excluded"]]
    local_storage_types: NotRequired[Sequence[Literal["hdd", "ssd"]]]
    max_spot_price_as_percentage_of_optimal_on_demand_price: NotRequired[Int]
    memory_gib_per_vcpu: NotRequired[SpotFleet_MemoryGiBPerVCpuRequest]
    memory_mib: NotRequired[SpotFleet_MemoryMiBRequest]
    network_bandwidth_gbps: NotRequired[SpotFleet_NetworkBandwidthGbpsRequest]
    network_interface_count: NotRequired[SpotFleet_NetworkInterfaceCountRequest]
    on_demand_max_price_percentage_over_lowest_price: NotRequired[Int]
    require_encryption_in_transit: NotRequired[Bool]
    require_hibernate_support: NotRequired[Bool]
    spot_max_price_percentage_over_lowest_price: NotRequired[Int]
    total_local_storage_gb: NotRequired[SpotFleet_TotalLocalStorageGBRequest]
    vcpu_count: NotRequired[SpotFleet_VCpuCountRangeRequest]

class SpotFleet_LoadBalancersConfig(TypedDict):
    classic_load_balancers_config: NotRequired[SpotFleet_ClassicLoadBalancersConfig]
    target_groups_config: NotRequired[SpotFleet_TargetGroupsConfig]

class SpotFleet_ClassicLoadBalancersConfig(TypedDict):
    classic_load_balancers: Sequence[SpotFleet_ClassicLoadBalancer]

class SpotFleet_ClassicLoadBalancer(TypedDict):
    name: str

class SpotFleet_TargetGroupsConfig(TypedDict):
    target_groups: Sequence[SpotFleet_TargetGroup]

class SpotFleet_TargetGroup(TypedDict):
    arn: str

class SpotFleet_SpotMaintenanceStrategies(TypedDict):
    capacity_rebalance: NotRequired[SpotFleet_SpotCapacityRebalance]

class SpotFleet_SpotCapacityRebalance(TypedDict):
    replacement_strategy: NotRequired[Literal["launch", "launch-before-terminate"]]
    termination_delay: NotRequired[Int]

class SpotFleet_SpotFleetTagSpecification2(TypedDict):
    resource_type: NotRequired[Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"]]
    tags: NotRequired[Sequence[SpotFleet_Tag]]

@final
class SpotFleet_SpotFleetRequestConfigData_Read:
    allocation_strategy: Final[str]
    context: Final[str]
    excess_capacity_termination_policy: Final[str]
    iam_fleet_role: Final[str]
    instance_interruption_behavior: Final[str]
    instance_pools_to_use_count: Final[Ref[int]]
    launch_specifications: Final[list[Any]]
    launch_template_configs: Final[list[Any]]
    load_balancers_config: Final[SpotFleet_LoadBalancersConfig_Read]
    on_demand_allocation_strategy: Final[str]
    on_demand_max_total_price: Final[str]
    on_demand_target_capacity: Final[Ref[int]]
    replace_unhealthy_instances: Final[Ref[bool]]
    spot_maintenance_strategies: Final[SpotFleet_SpotMaintenanceStrategies_Read]
    spot_max_total_price: Final[str]
    spot_price: Final[str]
    tag_specifications: Final[list[Any]]
    target_capacity: Final[Ref[int]]
    target_capacity_unit_type: Final[str]
    terminate_instances_with_expiration: Final[Ref[bool]]
    type: Final[str]
    valid_from: Final[str]
    valid_until: Final[str]

@final
class SpotFleet_LoadBalancersConfig_Read:
    classic_load_balancers_config: Final[SpotFleet_ClassicLoadBalancersConfig_Read]
    target_groups_config: Final[SpotFleet_TargetGroupsConfig_Read]

@final
class SpotFleet_ClassicLoadBalancersConfig_Read:
    classic_load_balancers: Final[list[Any]]

@final
class SpotFleet_TargetGroupsConfig_Read:
    target_groups: Final[list[Any]]

@final
class SpotFleet_SpotMaintenanceStrategies_Read:
    capacity_rebalance: Final[SpotFleet_SpotCapacityRebalance_Read]

@final
class SpotFleet_SpotCapacityRebalance_Read:
    replacement_strategy: Final[str]
    termination_delay: Final[Ref[int]]

class SpotFleet_Tag2(TypedDict):
    key: str
    value: str

@final
class SpotFleet(_Resource):
    """Resource Type definition for AWS::EC2::SpotFleet"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        spot_fleet_request_config_data: SpotFleet_SpotFleetRequestConfigData,
        tags: Sequence[SpotFleet_Tag2] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    spot_fleet_request_config_data: Final[SpotFleet_SpotFleetRequestConfigData_Read]
    tags: Final[list[Any]]
    """The tags to specify in SpotFleetRequestConfigData"""

@final
class SqlHaStandbyDetectedInstance(_Resource):
    """Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        sql_server_credentials: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    ha_status: Final[str]
    """The SQL Server high availability status of the EC2 instance."""
    instance_id: Final[str]
    """The ID of the EC2 instance to enable for SQL Server high availability standby detection."""
    last_updated_time: Final[str]
    """The timestamp when the EC2 instance's SQL Server high availability status was last updated."""
    sql_server_credentials: Final[str]
    """The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance."""
    sql_server_license_usage: Final[str]
    """The SQL Server license type of the EC2 instance."""

@final
class Subnet_BlockPublicAccessStates_Read:
    internet_gateway_block_mode: Final[str]

class Subnet_PrivateDnsNameOptionsOnLaunch(TypedDict):
    enable_resource_name_dns_aaaa_record: NotRequired[Bool]
    enable_resource_name_dns_a_record: NotRequired[Bool]
    hostname_type: NotRequired[str]

@final
class Subnet_PrivateDnsNameOptionsOnLaunch_Read:
    enable_resource_name_dns_aaaa_record: Final[Ref[bool]]
    enable_resource_name_dns_a_record: Final[Ref[bool]]
    hostname_type: Final[str]

class Subnet_Tag(TypedDict):
    key: str
    value: str

@final
class Subnet(_Resource):
    """Specifies a subnet for the specified VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        assign_ipv6_address_on_creation: Bool = ...,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        cidr_block: str = ...,
        enable_dns64: Bool = ...,
        enable_lni_at_device_index: Int = ...,
        ipv4_ipam_pool_id: str = ...,
        ipv4_netmask_length: Int = ...,
        ipv6_cidr_block: str = ...,
        ipv6_ipam_pool_id: str = ...,
        ipv6_native: Bool = ...,
        ipv6_netmask_length: Int = ...,
        map_public_ip_on_launch: Bool = ...,
        outpost_arn: str = ...,
        private_dns_name_options_on_launch: Subnet_PrivateDnsNameOptionsOnLaunch = ...,
        tags: Sequence[Subnet_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assign_ipv6_address_on_creation: Final[Ref[bool]]
    """Indicates whether a network interface created in this subnet receives an IPv6 address."""
    availability_zone: Final[str]
    """The Availability Zone of the subnet."""
    availability_zone_id: Final[str]
    """The AZ ID of the subnet."""
    block_public_access_states: Final[Subnet_BlockPublicAccessStates_Read]
    cidr_block: Final[str]
    """The IPv4 CIDR block assigned to the subnet."""
    enable_dns64: Final[Ref[bool]]
    """Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only…"""
    enable_lni_at_device_index: Final[Ref[int]]
    """Indicates the device position for local network interfaces in this subnet."""
    ipv4_ipam_pool_id: Final[str]
    """An IPv4 IPAM pool ID for the subnet."""
    ipv4_netmask_length: Final[Ref[int]]
    """An IPv4 netmask length for the subnet."""
    ipv6_cidr_block: Final[str]
    """The IPv6 CIDR block."""
    ipv6_cidr_blocks: Final[list[str]]
    ipv6_ipam_pool_id: Final[str]
    """An IPv6 IPAM pool ID for the subnet."""
    ipv6_native: Final[Ref[bool]]
    """Indicates whether this is an IPv6 only subnet."""
    ipv6_netmask_length: Final[Ref[int]]
    """An IPv6 netmask length for the subnet."""
    map_public_ip_on_launch: Final[Ref[bool]]
    """Indicates whether instances launched in this subnet receive a public IPv4 address."""
    network_acl_association_id: Final[str]
    outpost_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Outpost."""
    private_dns_name_options_on_launch: Final[Subnet_PrivateDnsNameOptionsOnLaunch_Read]
    """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances should be handled."""
    subnet_id: Final[str]
    tags: Final[list[Any]]
    """Any tags assigned to the subnet."""
    vpc_id: Final[str]
    """The ID of the VPC the subnet is in."""

@final
class SubnetCidrBlock(_Resource):
    """The AWS::EC2::SubnetCidrBlock resource creates association between subnet and IPv6 CIDR"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_id: str,
        ipv6_cidr_block: str = ...,
        ipv6_ipam_pool_id: str = ...,
        ipv6_netmask_length: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    """Information about the IPv6 association."""
    ip_source: Final[str]
    """The IP Source of an IPv6 Subnet CIDR Block."""
    ipv6_address_attribute: Final[str]
    """The value denoting whether an IPv6 Subnet CIDR Block is public or private."""
    ipv6_cidr_block: Final[str]
    """The IPv6 network range for the subnet, in CIDR notation."""
    ipv6_ipam_pool_id: Final[str]
    """The ID of an IPv6 Amazon VPC IP Address Manager (IPAM) pool from which to allocate, to get the subnet's CIDR"""
    ipv6_netmask_length: Final[Ref[int]]
    """The netmask length of the IPv6 CIDR to allocate to the subnet from an IPAM pool"""
    subnet_id: Final[str]
    """The ID of the subnet"""

class SubnetCidrReservation_Tag(TypedDict):
    key: str
    value: str

@final
class SubnetCidrReservation(_Resource):
    """Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cidr: str,
        reservation_type: Literal["prefix", "explicit"],
        subnet_id: str,
        description: str = ...,
        tags: Sequence[SubnetCidrReservation_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the subnet CIDR reservation."""
    cidr: Final[str]
    """The IPv4 or IPv6 CIDR range to reserve."""
    description: Final[str]
    """The description of the subnet CIDR reservation."""
    owner_id: Final[str]
    """The identifier of the AWS account that owns the subnet CIDR reservation."""
    reservation_type: Final[str]
    """The type of reservation."""
    subnet_cidr_reservation_id: Final[str]
    """The identifier of the subnet CIDR reservation."""
    subnet_id: Final[str]
    """The identifier of the subnet the CIDR range is reserved in."""
    tags: Final[list[Any]]
    """The tags assigned to the subnet CIDR reservation."""

@final
class SubnetNetworkAclAssociation(_Resource):
    """Resource Type definition for AWS::EC2::SubnetNetworkAclAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_acl_id: str,
        subnet_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    association_id: Final[str]
    network_acl_id: Final[str]
    """The ID of the network ACL"""
    subnet_id: Final[str]
    """The ID of the subnet"""

@final
class SubnetRouteTableAssociation(_Resource):
    """Associates a subnet with a route table."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_table_id: str,
        subnet_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    route_table_id: Final[str]
    """The ID of the route table."""
    subnet_id: Final[str]
    """The ID of the subnet."""

class TrafficMirrorFilter_Tag(TypedDict):
    key: str
    value: str

@final
class TrafficMirrorFilter(_Resource):
    """Resource schema for AWS::EC2::TrafficMirrorFilter"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        network_services: Sequence[Literal["amazon-dns"]] = ...,
        tags: Sequence[TrafficMirrorFilter_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of a traffic mirror filter."""
    id: Final[str]
    """The ID of a traffic mirror filter."""
    network_services: Final[list[str]]
    """The network service that is associated with the traffic mirror filter."""
    tags: Final[list[Any]]
    """The tags for a traffic mirror filter."""

class TrafficMirrorFilterRule_TrafficMirrorPortRange(TypedDict):
    from_port: Int
    to_port: Int

@final
class TrafficMirrorFilterRule_TrafficMirrorPortRange_Read:
    from_port: Final[Ref[int]]
    to_port: Final[Ref[int]]

class TrafficMirrorFilterRule_TrafficMirrorPortRange2(TypedDict):
    from_port: Int
    to_port: Int

@final
class TrafficMirrorFilterRule_TrafficMirrorPortRange_Read2:
    from_port: Final[Ref[int]]
    to_port: Final[Ref[int]]

class TrafficMirrorFilterRule_Tag(TypedDict):
    key: str
    value: str

@final
class TrafficMirrorFilterRule(_Resource):
    """Resource Type definition for for AWS::EC2::TrafficMirrorFilterRule"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_cidr_block: str,
        rule_action: str,
        rule_number: Int,
        source_cidr_block: str,
        traffic_direction: str,
        traffic_mirror_filter_id: str,
        description: str = ...,
        destination_port_range: TrafficMirrorFilterRule_TrafficMirrorPortRange = ...,
        protocol: Int = ...,
        source_port_range: TrafficMirrorFilterRule_TrafficMirrorPortRange2 = ...,
        tags: Sequence[TrafficMirrorFilterRule_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the Traffic Mirror Filter rule."""
    destination_cidr_block: Final[str]
    """The destination CIDR block to assign to the Traffic Mirror rule."""
    destination_port_range: Final[TrafficMirrorFilterRule_TrafficMirrorPortRange_Read]
    """The destination port range."""
    protocol: Final[Ref[int]]
    """The number of protocol, for example 17 (UDP), to assign to the Traffic Mirror rule."""
    rule_action: Final[str]
    """The action to take on the filtered traffic."""
    rule_number: Final[Ref[int]]
    """The number of the Traffic Mirror rule."""
    source_cidr_block: Final[str]
    """The source CIDR block to assign to the Traffic Mirror Filter rule."""
    source_port_range: Final[TrafficMirrorFilterRule_TrafficMirrorPortRange_Read2]
    """The source port range."""
    tags: Final[list[Any]]
    """Any tags assigned to the Traffic Mirror Filter rule."""
    traffic_direction: Final[str]
    """The type of traffic."""
    traffic_mirror_filter_id: Final[str]
    """The ID of the filter that this rule is associated with."""
    traffic_mirror_filter_rule_id: Final[str]
    """The ID of the Traffic Mirror Filter rule."""

class TrafficMirrorSession_Tag(TypedDict):
    key: str
    value: str

@final
class TrafficMirrorSession(_Resource):
    """Resource schema for AWS::EC2::TrafficMirrorSession"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        network_interface_id: str,
        session_number: Int,
        traffic_mirror_filter_id: str,
        traffic_mirror_target_id: str,
        description: str = ...,
        owner_id: str = ...,
        packet_length: Int = ...,
        tags: Sequence[TrafficMirrorSession_Tag] = ...,
        virtual_network_id: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the Traffic Mirror session."""
    id: Final[str]
    """The ID of a Traffic Mirror session."""
    network_interface_id: Final[str]
    """The ID of the source network interface."""
    owner_id: Final[str]
    """The ID of the account that owns the Traffic Mirror session."""
    packet_length: Final[Ref[int]]
    """The number of bytes in each packet to mirror."""
    session_number: Final[Ref[int]]
    """The session number determines the order in which sessions are evaluated when an interface is used by multiple sessions."""
    tags: Final[list[Any]]
    """The tags assigned to the Traffic Mirror session."""
    traffic_mirror_filter_id: Final[str]
    """The ID of a Traffic Mirror filter."""
    traffic_mirror_target_id: Final[str]
    """The ID of a Traffic Mirror target."""
    virtual_network_id: Final[Ref[int]]
    """The VXLAN ID for the Traffic Mirror session."""

class TrafficMirrorTarget_Tag(TypedDict):
    key: str
    value: str

@final
class TrafficMirrorTarget(_Resource):
    """The description of the Traffic Mirror target."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        description: str = ...,
        gateway_load_balancer_endpoint_id: str = ...,
        network_interface_id: str = ...,
        network_load_balancer_arn: str = ...,
        tags: Sequence[TrafficMirrorTarget_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    """The description of the Traffic Mirror target."""
    gateway_load_balancer_endpoint_id: Final[str]
    """The ID of the Gateway Load Balancer endpoint."""
    id: Final[str]
    network_interface_id: Final[str]
    """The network interface ID that is associated with the target."""
    network_load_balancer_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target."""
    tags: Final[list[Any]]
    """The tags to assign to the Traffic Mirror target."""

class TransitGateway_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGateway(_Resource):
    """Resource Type definition for AWS::EC2::TransitGateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        amazon_side_asn: Int = ...,
        association_default_route_table_id: str = ...,
        auto_accept_shared_attachments: str = ...,
        default_route_table_association: str = ...,
        default_route_table_propagation: str = ...,
        description: str = ...,
        dns_support: str = ...,
        encryption_support: Literal["disable", "enable"] = ...,
        multicast_support: str = ...,
        propagation_default_route_table_id: str = ...,
        security_group_referencing_support: str = ...,
        tags: Sequence[TransitGateway_Tag] = ...,
        transit_gateway_cidr_blocks: Texts = ...,
        vpn_ecmp_support: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_side_asn: Final[Ref[int]]
    association_default_route_table_id: Final[str]
    auto_accept_shared_attachments: Final[str]
    default_route_table_association: Final[str]
    default_route_table_propagation: Final[str]
    description: Final[str]
    dns_support: Final[str]
    encryption_support: Final[str]
    encryption_support_state: Final[str]
    id: Final[str]
    multicast_support: Final[str]
    propagation_default_route_table_id: Final[str]
    security_group_referencing_support: Final[str]
    tags: Final[list[Any]]
    transit_gateway_arn: Final[str]
    transit_gateway_cidr_blocks: Final[list[str]]
    vpn_ecmp_support: Final[str]

class TransitGatewayAttachment_Options(TypedDict):
    appliance_mode_support: NotRequired[Literal["disable", "enable"]]
    dns_support: NotRequired[Literal["disable", "enable"]]
    ipv6_support: NotRequired[Literal["disable", "enable"]]
    security_group_referencing_support: NotRequired[Literal["disable", "enable"]]

@final
class TransitGatewayAttachment_Options_Read:
    appliance_mode_support: Final[str]
    dns_support: Final[str]
    ipv6_support: Final[str]
    security_group_referencing_support: Final[str]

class TransitGatewayAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayAttachment(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_ids: Texts,
        transit_gateway_id: str,
        vpc_id: str,
        options: TransitGatewayAttachment_Options = ...,
        tags: Sequence[TransitGatewayAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    options: Final[TransitGatewayAttachment_Options_Read]
    """The options for the transit gateway vpc attachment."""
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    transit_gateway_id: Final[str]
    vpc_id: Final[str]

class TransitGatewayConnect_TransitGatewayConnectOptions(TypedDict):
    protocol: NotRequired[Literal["gre"]]

@final
class TransitGatewayConnect_TransitGatewayConnectOptions_Read:
    protocol: Final[str]

class TransitGatewayConnect_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class TransitGatewayConnect(_Resource):
    """The AWS::EC2::TransitGatewayConnect type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        options: TransitGatewayConnect_TransitGatewayConnectOptions,
        transport_transit_gateway_attachment_id: str,
        tags: Sequence[TransitGatewayConnect_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The creation time."""
    options: Final[TransitGatewayConnect_TransitGatewayConnectOptions_Read]
    """The Connect attachment options."""
    state: Final[str]
    """The state of the attachment."""
    tags: Final[list[Any]]
    """The tags for the attachment."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the Connect attachment."""
    transit_gateway_id: Final[str]
    """The ID of the transit gateway."""
    transport_transit_gateway_attachment_id: Final[str]
    """The ID of the attachment from which the Connect attachment was created."""

class TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration(TypedDict):
    inside_cidr_blocks: Texts
    peer_address: str
    transit_gateway_address: NotRequired[str]

@final
class TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration_Read:
    bgp_configurations: Final[list[Any]]
    inside_cidr_blocks: Final[list[str]]
    peer_address: Final[str]
    protocol: Final[str]
    transit_gateway_address: Final[str]

class TransitGatewayConnectPeer_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class TransitGatewayConnectPeer(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayConnectPeer"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connect_peer_configuration: TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration,
        transit_gateway_attachment_id: str,
        tags: Sequence[TransitGatewayConnectPeer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connect_peer_configuration: Final[TransitGatewayConnectPeer_TransitGatewayConnectPeerConfiguration_Read]
    """The Connect peer details."""
    creation_time: Final[str]
    """The creation time."""
    state: Final[str]
    """The state of the Connect peer."""
    tags: Final[list[Any]]
    """The tags for the Connect Peer."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the Connect attachment."""
    transit_gateway_connect_peer_id: Final[str]
    """The ID of the Connect peer."""

class TransitGatewayMeteringPolicy_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayMeteringPolicy(_Resource):
    """AWS::EC2::TransitGatewayMeteringPolicy Resource Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_id: str,
        middlebox_attachment_ids: Texts = ...,
        tags: Sequence[TransitGatewayMeteringPolicy_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    middlebox_attachment_ids: Final[list[str]]
    """Middle box attachment Ids"""
    state: Final[str]
    """State of the transit gateway metering policy"""
    tags: Final[list[Any]]
    transit_gateway_id: Final[str]
    """The Id of transit gateway"""
    transit_gateway_metering_policy_id: Final[str]
    """The Id of the transit gateway metering policy"""
    update_effective_at: Final[str]
    """The timestamp at which the latest action performed on the metering policy will become effective"""

@final
class TransitGatewayMeteringPolicyEntry(_Resource):
    """AWS::EC2::TransitGatewayMeteringPolicyEntry Resource Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        metered_account: Literal["source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner"],
        policy_rule_number: Int,
        transit_gateway_metering_policy_id: str,
        destination_cidr_block: str = ...,
        destination_port_range: str = ...,
        destination_transit_gateway_attachment_id: str = ...,
        destination_transit_gateway_attachment_type: Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] = ...,
        protocol: str = ...,
        source_cidr_block: str = ...,
        source_port_range: str = ...,
        source_transit_gateway_attachment_id: str = ...,
        source_transit_gateway_attachment_type: Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    destination_cidr_block: Final[str]
    """The list of IP addresses of the instances receiving traffic from the transit gateway"""
    destination_port_range: Final[str]
    """The list of ports on destination instances receiving traffic from the transit gateway"""
    destination_transit_gateway_attachment_id: Final[str]
    """The ID of the source attachment through which traffic leaves a transit gateway"""
    destination_transit_gateway_attachment_type: Final[str]
    """The type of the attachment through which traffic leaves a transit gateway"""
    metered_account: Final[str]
    """The resource owner information responsible for paying default billable charges for the traffic flow"""
    policy_rule_number: Final[Ref[int]]
    """The rule number of the metering policy entry"""
    protocol: Final[str]
    """The protocol of the traffic"""
    source_cidr_block: Final[str]
    """The list of IP addresses of the instances sending traffic to the transit gateway for which the metering policy entry is applicable"""
    source_port_range: Final[str]
    """The list of ports on source instances sending traffic to the transit gateway"""
    source_transit_gateway_attachment_id: Final[str]
    """The ID of the source attachment through which traffic enters a transit gateway"""
    source_transit_gateway_attachment_type: Final[str]
    """The type of the attachment through which traffic enters a transit gateway"""
    state: Final[str]
    """State of the transit gateway metering policy"""
    transit_gateway_metering_policy_id: Final[str]
    """The ID of the transit gateway metering policy for which the entry is being created"""
    update_effective_at: Final[str]
    """The timestamp at which the latest action performed on the metering policy entry will become effective"""

class TransitGatewayMulticastDomain_Options(TypedDict):
    auto_accept_shared_associations: NotRequired[Literal["disable", "enable"]]
    igmpv2_support: NotRequired[Literal["disable", "enable"]]
    static_sources_support: NotRequired[Literal["disable", "enable"]]

@final
class TransitGatewayMulticastDomain_Options_Read:
    auto_accept_shared_associations: Final[str]
    igmpv2_support: Final[str]
    static_sources_support: Final[str]

class TransitGatewayMulticastDomain_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class TransitGatewayMulticastDomain(_Resource):
    """The AWS::EC2::TransitGatewayMulticastDomain type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_id: str,
        options: TransitGatewayMulticastDomain_Options = ...,
        tags: Sequence[TransitGatewayMulticastDomain_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time the transit gateway multicast domain was created."""
    options: Final[TransitGatewayMulticastDomain_Options_Read]
    """The options for the transit gateway multicast domain."""
    state: Final[str]
    """The state of the transit gateway multicast domain."""
    tags: Final[list[Any]]
    """The tags for the transit gateway multicast domain."""
    transit_gateway_id: Final[str]
    """The ID of the transit gateway."""
    transit_gateway_multicast_domain_arn: Final[str]
    """The Amazon Resource Name (ARN) of the transit gateway multicast domain."""
    transit_gateway_multicast_domain_id: Final[str]
    """The ID of the transit gateway multicast domain."""

@final
class TransitGatewayMulticastDomainAssociation(_Resource):
    """The AWS::EC2::TransitGatewayMulticastDomainAssociation type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_id: str,
        transit_gateway_attachment_id: str,
        transit_gateway_multicast_domain_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    resource_id: Final[str]
    """The ID of the resource."""
    resource_type: Final[str]
    """The type of resource, for example a VPC attachment."""
    state: Final[str]
    """The state of the subnet association."""
    subnet_id: Final[str]
    """The IDs of the subnets to associate with the transit gateway multicast domain."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: Final[str]
    """The ID of the transit gateway multicast domain."""

@final
class TransitGatewayMulticastGroupMember(_Resource):
    """The AWS::EC2::TransitGatewayMulticastGroupMember registers and deregisters members and sources (network interfaces) with the transit…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_ip_address: str,
        network_interface_id: str,
        transit_gateway_multicast_domain_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    group_ip_address: Final[str]
    """The IP address assigned to the transit gateway multicast group."""
    group_member: Final[Ref[bool]]
    """Indicates that the resource is a transit gateway multicast group member."""
    group_source: Final[Ref[bool]]
    """Indicates that the resource is a transit gateway multicast group member."""
    member_type: Final[str]
    """The member type (for example, static)."""
    network_interface_id: Final[str]
    """The ID of the transit gateway attachment."""
    resource_id: Final[str]
    """The ID of the resource."""
    resource_type: Final[str]
    """The type of resource, for example a VPC attachment."""
    subnet_id: Final[str]
    """The ID of the subnet."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: Final[str]
    """The ID of the transit gateway multicast domain."""

@final
class TransitGatewayMulticastGroupSource(_Resource):
    """The AWS::EC2::TransitGatewayMulticastGroupSource registers and deregisters members and sources (network interfaces) with the transit…"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        group_ip_address: str,
        network_interface_id: str,
        transit_gateway_multicast_domain_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    group_ip_address: Final[str]
    """The IP address assigned to the transit gateway multicast group."""
    group_member: Final[Ref[bool]]
    """Indicates that the resource is a transit gateway multicast group member."""
    group_source: Final[Ref[bool]]
    """Indicates that the resource is a transit gateway multicast group member."""
    network_interface_id: Final[str]
    """The ID of the transit gateway attachment."""
    resource_id: Final[str]
    """The ID of the resource."""
    resource_type: Final[str]
    """The type of resource, for example a VPC attachment."""
    source_type: Final[str]
    """The source type."""
    subnet_id: Final[str]
    """The ID of the subnet."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the transit gateway attachment."""
    transit_gateway_multicast_domain_id: Final[str]
    """The ID of the transit gateway multicast domain."""

@final
class TransitGatewayPeeringAttachment_PeeringAttachmentStatus_Read:
    code: Final[str]
    message: Final[str]

class TransitGatewayPeeringAttachment_Tag(TypedDict):
    key: NotRequired[str]
    value: NotRequired[str]

@final
class TransitGatewayPeeringAttachment(_Resource):
    """The AWS::EC2::TransitGatewayPeeringAttachment type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        peer_account_id: str,
        peer_region: str,
        peer_transit_gateway_id: str,
        transit_gateway_id: str,
        tags: Sequence[TransitGatewayPeeringAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The time the transit gateway peering attachment was created."""
    peer_account_id: Final[str]
    """The ID of the peer account"""
    peer_region: Final[str]
    """Peer Region"""
    peer_transit_gateway_id: Final[str]
    """The ID of the peer transit gateway."""
    state: Final[str]
    """The state of the transit gateway peering attachment."""
    status: Final[TransitGatewayPeeringAttachment_PeeringAttachmentStatus_Read]
    """The status of the transit gateway peering attachment."""
    tags: Final[list[Any]]
    """The tags for the transit gateway peering attachment."""
    transit_gateway_attachment_id: Final[str]
    """The ID of the transit gateway peering attachment."""
    transit_gateway_id: Final[str]
    """The ID of the transit gateway."""

class TransitGatewayPolicyTable_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayPolicyTable(_Resource):
    """AWS::EC2::TransitGatewayPolicyTable Resource Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_id: str,
        tags: Sequence[TransitGatewayPolicyTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Creation time of the transit gateway policy table"""
    state: Final[str]
    """State of the transit gateway policy table"""
    tags: Final[list[Any]]
    transit_gateway_id: Final[str]
    """The Id of transit gateway"""
    transit_gateway_policy_table_id: Final[str]
    """The Id of transit gateway policy table."""

@final
class TransitGatewayPolicyTableAssociation(_Resource):
    """AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_attachment_id: str,
        transit_gateway_policy_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    state: Final[str]
    """The state of the transit gateway policy table association."""
    transit_gateway_attachment_id: Final[str]
    """The ID of transit gateway attachment."""
    transit_gateway_policy_table_id: Final[str]
    """The ID of transit gateway policy table."""

class TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule(TypedDict):
    destination_cidr_block: NotRequired[str]
    destination_port_range: NotRequired[str]
    protocol: NotRequired[str]
    source_cidr_block: NotRequired[str]
    source_port_range: NotRequired[str]

@final
class TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule_Read:
    destination_cidr_block: Final[str]
    destination_port_range: Final[str]
    protocol: Final[str]
    source_cidr_block: Final[str]
    source_port_range: Final[str]

@final
class TransitGatewayPolicyTableEntry(_Resource):
    """AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_rule: TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule,
        policy_rule_number: str,
        target_route_table_id: str,
        transit_gateway_policy_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    policy_rule: Final[TransitGatewayPolicyTableEntry_TransitGatewayPolicyRule_Read]
    """The policy rule associated with the entry."""
    policy_rule_number: Final[str]
    """The rule number for the policy table entry."""
    state: Final[str]
    """The state of the policy table entry."""
    target_route_table_id: Final[str]
    """The ID of the target route table."""
    transit_gateway_policy_table_id: Final[str]
    """The ID of the transit gateway policy table."""

@final
class TransitGatewayRoute(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayRoute"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_cidr_block: str,
        transit_gateway_route_table_id: str,
        blackhole: Bool = ...,
        transit_gateway_attachment_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    blackhole: Final[Ref[bool]]
    """Indicates whether to drop traffic that matches this route."""
    destination_cidr_block: Final[str]
    """The CIDR range used for destination matches."""
    transit_gateway_attachment_id: Final[str]
    """The ID of transit gateway attachment."""
    transit_gateway_route_table_id: Final[str]
    """The ID of transit gateway route table."""

class TransitGatewayRouteTable_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayRouteTable(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayRouteTable"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_id: str,
        tags: Sequence[TransitGatewayRouteTable_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    tags: Final[list[Any]]
    """Tags are composed of a Key/Value pair."""
    transit_gateway_id: Final[str]
    """The ID of the transit gateway."""
    transit_gateway_route_table_id: Final[str]
    """Transit Gateway Route Table primary identifier"""

@final
class TransitGatewayRouteTableAssociation(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayRouteTableAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_attachment_id: str,
        transit_gateway_route_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    transit_gateway_attachment_id: Final[str]
    """The ID of transit gateway attachment."""
    transit_gateway_route_table_id: Final[str]
    """The ID of transit gateway route table."""

@final
class TransitGatewayRouteTablePropagation(_Resource):
    """AWS::EC2::TransitGatewayRouteTablePropagation Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        transit_gateway_attachment_id: str,
        transit_gateway_route_table_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    transit_gateway_attachment_id: Final[str]
    """The ID of transit gateway attachment."""
    transit_gateway_route_table_id: Final[str]
    """The ID of transit gateway route table."""

class TransitGatewayVpcAttachment_Options(TypedDict):
    appliance_mode_support: NotRequired[Literal["disable", "enable"]]
    dns_support: NotRequired[Literal["disable", "enable"]]
    ipv6_support: NotRequired[Literal["disable", "enable"]]
    security_group_referencing_support: NotRequired[Literal["disable", "enable"]]

@final
class TransitGatewayVpcAttachment_Options_Read:
    appliance_mode_support: Final[str]
    dns_support: Final[str]
    ipv6_support: Final[str]
    security_group_referencing_support: Final[str]

class TransitGatewayVpcAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayVpcAttachment(_Resource):
    """Resource Type definition for AWS::EC2::TransitGatewayVpcAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        subnet_ids: Texts,
        transit_gateway_id: str,
        vpc_id: str,
        add_subnet_ids: Texts = ...,
        options: TransitGatewayVpcAttachment_Options = ...,
        remove_subnet_ids: Texts = ...,
        tags: Sequence[TransitGatewayVpcAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    add_subnet_ids: Final[list[str]]
    id: Final[str]
    options: Final[TransitGatewayVpcAttachment_Options_Read]
    """The options for the transit gateway vpc attachment."""
    remove_subnet_ids: Final[list[str]]
    subnet_ids: Final[list[str]]
    tags: Final[list[Any]]
    transit_gateway_id: Final[str]
    vpc_id: Final[str]

class VPC_Tag(TypedDict):
    key: str
    value: str

class VPC_VpcEncryptionControl(TypedDict):
    egress_only_internet_gateway_exclusion: NotRequired[Literal["enable", "disable"]]
    elastic_file_system_exclusion: NotRequired[Literal["enable", "disable"]]
    internet_gateway_exclusion: NotRequired[Literal["enable", "disable"]]
    lambda_exclusion: NotRequired[Literal["enable", "disable"]]
    mode: NotRequired[Literal["monitor", "enforce"]]
    nat_gateway_exclusion: NotRequired[Literal["enable", "disable"]]
    virtual_private_gateway_exclusion: NotRequired[Literal["enable", "disable"]]
    vpc_lattice_exclusion: NotRequired[Literal["enable", "disable"]]
    vpc_peering_exclusion: NotRequired[Literal["enable", "disable"]]

@final
class VPC_VpcEncryptionControl_Read:
    egress_only_internet_gateway_exclusion: Final[str]
    elastic_file_system_exclusion: Final[str]
    internet_gateway_exclusion: Final[str]
    lambda_exclusion: Final[str]
    mode: Final[str]
    nat_gateway_exclusion: Final[str]
    resource_exclusions: Final[VPC_VpcEncryptionControlExclusions_Read]
    state: Final[str]
    state_message: Final[str]
    virtual_private_gateway_exclusion: Final[str]
    vpc_encryption_control_id: Final[str]
    vpc_id: Final[str]
    vpc_lattice_exclusion: Final[str]
    vpc_peering_exclusion: Final[str]

@final
class VPC_VpcEncryptionControlExclusions_Read:
    egress_only_internet_gateway: Final[VPC_VpcEncryptionControlExclusion_Read]
    elastic_file_system: Final[VPC_VpcEncryptionControlExclusion_Read2]
    internet_gateway: Final[VPC_VpcEncryptionControlExclusion_Read3]
    lambda_: Final[VPC_VpcEncryptionControlExclusion_Read4]
    nat_gateway: Final[VPC_VpcEncryptionControlExclusion_Read5]
    virtual_private_gateway: Final[VPC_VpcEncryptionControlExclusion_Read6]
    vpc_lattice: Final[VPC_VpcEncryptionControlExclusion_Read7]
    vpc_peering: Final[VPC_VpcEncryptionControlExclusion_Read8]

@final
class VPC_VpcEncryptionControlExclusion_Read:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read2:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read3:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read4:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read5:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read6:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read7:
    state: Final[str]
    state_message: Final[str]

@final
class VPC_VpcEncryptionControlExclusion_Read8:
    state: Final[str]
    state_message: Final[str]

@final
class VPC(_Resource):
    """Specifies a virtual private cloud (VPC)."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cidr_block: str = ...,
        enable_dns_hostnames: Bool = ...,
        enable_dns_support: Bool = ...,
        instance_tenancy: Literal["dedicated", "default", "host"] = ...,
        ipv4_ipam_pool_id: str = ...,
        ipv4_netmask_length: Int = ...,
        tags: Sequence[VPC_Tag] = ...,
        vpc_encryption_control: VPC_VpcEncryptionControl = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_block: Final[str]
    """The IPv4 network range for the VPC, in CIDR notation."""
    cidr_block_associations: Final[list[str]]
    default_network_acl: Final[str]
    default_security_group: Final[str]
    enable_dns_hostnames: Final[Ref[bool]]
    """Indicates whether the instances launched in the VPC get DNS hostnames."""
    enable_dns_support: Final[Ref[bool]]
    """Indicates whether the DNS resolution is supported for the VPC."""
    instance_tenancy: Final[str]
    """The allowed tenancy of instances launched into the VPC."""
    ipv4_ipam_pool_id: Final[str]
    """The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR."""
    ipv4_netmask_length: Final[Ref[int]]
    """The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool."""
    ipv6_cidr_blocks: Final[list[str]]
    tags: Final[list[Any]]
    """The tags for the VPC."""
    vpc_encryption_control: Final[VPC_VpcEncryptionControl_Read]
    """Describes the configuration and state of VPC encryption controls."""
    vpc_id: Final[str]

class VPCBlockPublicAccessExclusion_Tag(TypedDict):
    key: str
    value: str

@final
class VPCBlockPublicAccessExclusion(_Resource):
    """Resource Type definition for AWS::EC2::VPCBlockPublicAccessExclusion."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        internet_gateway_exclusion_mode: Literal["allow-bidirectional", "allow-egress"],
        subnet_id: str = ...,
        tags: Sequence[VPCBlockPublicAccessExclusion_Tag] = ...,
        vpc_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    exclusion_id: Final[str]
    """The ID of the exclusion"""
    internet_gateway_exclusion_mode: Final[str]
    """The desired Block Public Access Exclusion Mode for a specific VPC/Subnet."""
    subnet_id: Final[str]
    """The ID of the subnet."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    vpc_id: Final[str]
    """The ID of the vpc."""

@final
class VPCBlockPublicAccessOptions(_Resource):
    """Resource Type definition for AWS::EC2::VPCBlockPublicAccessOptions"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        internet_gateway_block_mode: Literal["block-bidirectional", "block-ingress"],
        **_options: Unpack[Options],
    ) -> None: ...
    account_id: Final[str]
    """The identifier for the specified AWS account."""
    exclusions_allowed: Final[str]
    """Determines if exclusions are allowed."""
    internet_gateway_block_mode: Final[str]
    """The desired Block Public Access mode for Internet Gateways in your account."""

@final
class VPCCidrBlock(_Resource):
    """Resource Type definition for AWS::EC2::VPCCidrBlock"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        amazon_provided_ipv6_cidr_block: Bool = ...,
        cidr_block: str = ...,
        ipv4_ipam_pool_id: str = ...,
        ipv4_netmask_length: Int = ...,
        ipv6_cidr_block: str = ...,
        ipv6_cidr_block_network_border_group: str = ...,
        ipv6_ipam_pool_id: str = ...,
        ipv6_netmask_length: Int = ...,
        ipv6_pool: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_provided_ipv6_cidr_block: Final[Ref[bool]]
    """Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC."""
    cidr_block: Final[str]
    """An IPv4 CIDR block to associate with the VPC."""
    id: Final[str]
    """The Id of the VPC associated CIDR Block."""
    ip_source: Final[str]
    """The IP Source of an IPv6 VPC CIDR Block."""
    ipv4_ipam_pool_id: Final[str]
    """The ID of the IPv4 IPAM pool to Associate a CIDR from to a VPC."""
    ipv4_netmask_length: Final[Ref[int]]
    """The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool."""
    ipv6_address_attribute: Final[str]
    """The value denoting whether an IPv6 VPC CIDR Block is public or private."""
    ipv6_cidr_block: Final[str]
    """An IPv6 CIDR block from the IPv6 address pool."""
    ipv6_cidr_block_network_border_group: Final[str]
    """The name of the location from which we advertise the IPV6 CIDR block."""
    ipv6_ipam_pool_id: Final[str]
    """The ID of the IPv6 IPAM pool to Associate a CIDR from to a VPC."""
    ipv6_netmask_length: Final[Ref[int]]
    """The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool."""
    ipv6_pool: Final[str]
    """The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block."""
    vpc_id: Final[str]
    """The ID of the VPC."""

@final
class VPCDHCPOptionsAssociation(_Resource):
    """Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        dhcp_options_id: str,
        vpc_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    dhcp_options_id: Final[str]
    """The ID of the DHCP options set, or default to associate no DHCP options with the VPC."""
    vpc_id: Final[str]
    """The ID of the VPC."""

@final
class VPCEncryptionControl_ResourceExclusions_Read:
    egress_only_internet_gateway: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read]
    elastic_file_system: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read2]
    internet_gateway: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read3]
    lambda_: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read4]
    nat_gateway: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read5]
    virtual_private_gateway: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read6]
    vpc_lattice: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read7]
    vpc_peering: Final[VPCEncryptionControl_VpcEncryptionControlExclusion_Read8]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read2:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read3:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read4:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read5:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read6:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read7:
    state: Final[str]
    state_message: Final[str]

@final
class VPCEncryptionControl_VpcEncryptionControlExclusion_Read8:
    state: Final[str]
    state_message: Final[str]

class VPCEncryptionControl_Tag(TypedDict):
    key: str
    value: str

@final
class VPCEncryptionControl(_Resource):
    """Resource Type definition for AWS::EC2::VPCEncryptionControl"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        egress_only_internet_gateway_exclusion_input: Literal["enable", "disable"] = ...,
        elastic_file_system_exclusion_input: Literal["enable", "disable"] = ...,
        internet_gateway_exclusion_input: Literal["enable", "disable"] = ...,
        lambda_exclusion_input: Literal["enable", "disable"] = ...,
        mode: Literal["monitor", "enforce"] = ...,
        nat_gateway_exclusion_input: Literal["enable", "disable"] = ...,
        tags: Sequence[VPCEncryptionControl_Tag] = ...,
        virtual_private_gateway_exclusion_input: Literal["enable", "disable"] = ...,
        vpc_id: str = ...,
        vpc_lattice_exclusion_input: Literal["enable", "disable"] = ...,
        vpc_peering_exclusion_input: Literal["enable", "disable"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    egress_only_internet_gateway_exclusion_input: Final[str]
    """Used to enable or disable EIGW exclusion"""
    elastic_file_system_exclusion_input: Final[str]
    """Used to enable or disable EFS exclusion"""
    internet_gateway_exclusion_input: Final[str]
    """Used to enable or disable IGW exclusion"""
    lambda_exclusion_input: Final[str]
    """Used to enable or disable Lambda exclusion"""
    mode: Final[str]
    """The VPC encryption control mode, either monitor or enforce."""
    nat_gateway_exclusion_input: Final[str]
    """Used to enable or disable Nat gateway exclusion"""
    resource_exclusions: Final[VPCEncryptionControl_ResourceExclusions_Read]
    """Enumerates the states of all the VPC encryption control resource exclusions"""
    state: Final[str]
    """The current state of the VPC encryption control."""
    state_message: Final[str]
    """Provides additional context on the state of the VPC encryption control."""
    tags: Final[list[Any]]
    """The tags to assign to the VPC encryption control."""
    virtual_private_gateway_exclusion_input: Final[str]
    """Used to enable or disable VGW exclusion"""
    vpc_encryption_control_id: Final[str]
    """The VPC encryption control resource id."""
    vpc_id: Final[str]
    """The VPC on which this VPC encryption control is applied."""
    vpc_lattice_exclusion_input: Final[str]
    """Used to enable or disable Vpc Lattice exclusion"""
    vpc_peering_exclusion_input: Final[str]
    """Used to enable or disable VPC peering exclusion"""

class VPCEndpoint_DnsOptionsSpecification(TypedDict):
    dns_record_ip_type: NotRequired[Literal["ipv4", "ipv6", "dualstack", "service-defined", "not-specified"]]
    private_dns_only_for_inbound_resolver_endpoint: NotRequired[Literal["OnlyInboundResolver", "AllResolvers", "NotSpecified"]]
    private_dns_preference: NotRequired[Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"]]
    private_dns_specified_domains: NotRequired[Texts]

@final
class VPCEndpoint_DnsOptionsSpecification_Read:
    dns_record_ip_type: Final[str]
    private_dns_only_for_inbound_resolver_endpoint: Final[str]
    private_dns_preference: Final[str]
    private_dns_specified_domains: Final[list[str]]

class VPCEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class VPCEndpoint(_Resource):
    """Specifies a VPC endpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        dns_options: VPCEndpoint_DnsOptionsSpecification = ...,
        ip_address_type: Literal["ipv4", "ipv6", "dualstack", "not-specified"] = ...,
        policy_document: Mapping[str, Any] | str = ...,
        private_dns_enabled: Bool = ...,
        resource_configuration_arn: str = ...,
        route_table_ids: Texts = ...,
        security_group_ids: Texts = ...,
        service_name: str = ...,
        service_network_arn: str = ...,
        service_region: str = ...,
        subnet_ids: Texts = ...,
        tags: Sequence[VPCEndpoint_Tag] = ...,
        vpc_endpoint_type: Literal["Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource", "Tunnel"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_timestamp: Final[str]
    dns_entries: Final[list[str]]
    dns_options: Final[VPCEndpoint_DnsOptionsSpecification_Read]
    """Describes the DNS options for an endpoint."""
    id: Final[str]
    ip_address_type: Final[str]
    """The supported IP address types."""
    network_interface_ids: Final[list[str]]
    policy_document: Final[Any]
    """An endpoint policy, which controls access to the service from the VPC."""
    private_dns_enabled: Final[Ref[bool]]
    """Indicate whether to associate a private hosted zone with the specified VPC."""
    resource_configuration_arn: Final[str]
    """The Amazon Resource Name (ARN) of the resource configuration."""
    route_table_ids: Final[list[str]]
    """The IDs of the route tables."""
    security_group_ids: Final[list[str]]
    """The IDs of the security groups to associate with the endpoint network interfaces."""
    service_name: Final[str]
    """The name of the endpoint service."""
    service_network_arn: Final[str]
    """The Amazon Resource Name (ARN) of the service network."""
    service_region: Final[str]
    """Describes a Region."""
    subnet_ids: Final[list[str]]
    """The IDs of the subnets in which to create endpoint network interfaces."""
    tags: Final[list[Any]]
    """The tags to associate with the endpoint."""
    vpc_endpoint_type: Final[str]
    """The type of endpoint."""
    vpc_id: Final[str]
    """The ID of the VPC."""

@final
class VPCEndpointConnectionNotification(_Resource):
    """Resource Type definition for AWS::EC2::VPCEndpointConnectionNotification"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connection_events: Texts,
        connection_notification_arn: str,
        service_id: str = ...,
        vpc_endpoint_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connection_events: Final[list[str]]
    """The endpoint events for which to receive notifications."""
    connection_notification_arn: Final[str]
    """The ARN of the SNS topic for the notifications."""
    service_id: Final[str]
    """The ID of the endpoint service."""
    vpc_endpoint_connection_notification_id: Final[str]
    """VPC Endpoint Connection ID generated by service"""
    vpc_endpoint_id: Final[str]
    """The ID of the endpoint."""

class VPCEndpointService_PrivateDnsNameConfiguration(TypedDict):
    pass

@final
class VPCEndpointService_PrivateDnsNameConfiguration_Read:
    name: Final[str]
    state: Final[str]
    type: Final[str]
    value: Final[str]

class VPCEndpointService_Tag(TypedDict):
    key: str
    value: str

@final
class VPCEndpointService(_Resource):
    """Resource Type definition for AWS::EC2::VPCEndpointService"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        acceptance_required: Bool = ...,
        contributor_insights_enabled: Bool = ...,
        gateway_load_balancer_arns: Texts = ...,
        network_load_balancer_arns: Texts = ...,
        payer_responsibility: str = ...,
        private_dns_name: str = ...,
        private_dns_name_configuration: VPCEndpointService_PrivateDnsNameConfiguration = ...,
        supported_ip_address_types: Sequence[Literal["ipv4", "ipv6"]] = ...,
        supported_regions: Texts = ...,
        tags: Sequence[VPCEndpointService_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    acceptance_required: Final[Ref[bool]]
    contributor_insights_enabled: Final[Ref[bool]]
    gateway_load_balancer_arns: Final[list[str]]
    network_load_balancer_arns: Final[list[str]]
    payer_responsibility: Final[str]
    private_dns_name: Final[str]
    private_dns_name_configuration: Final[VPCEndpointService_PrivateDnsNameConfiguration_Read]
    service_id: Final[str]
    supported_ip_address_types: Final[list[str]]
    """Specify which Ip Address types are supported for VPC endpoint service."""
    supported_regions: Final[list[str]]
    """The Regions from which service consumers can access the service."""
    tags: Final[list[Any]]
    """The tags to add to the VPC endpoint service."""

@final
class VPCEndpointServicePermissions(_Resource):
    """Resource Type definition for AWS::EC2::VPCEndpointServicePermissions"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        service_id: str,
        allowed_principals: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allowed_principals: Final[list[str]]
    service_id: Final[str]

@final
class VPCGatewayAttachment(_Resource):
    """Resource Type definition for AWS::EC2::VPCGatewayAttachment"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        vpc_id: str,
        internet_gateway_id: str = ...,
        vpn_gateway_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_type: Final[str]
    """Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment"""
    internet_gateway_id: Final[str]
    """The ID of the internet gateway."""
    vpc_id: Final[str]
    """The ID of the VPC."""
    vpn_gateway_id: Final[str]
    """The ID of the virtual private gateway."""

class VPCPeeringConnection_Tag(TypedDict):
    key: str
    value: str

@final
class VPCPeeringConnection(_Resource):
    """Resource Type definition for AWS::EC2::VPCPeeringConnection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        peer_vpc_id: str,
        vpc_id: str,
        assume_role_region: str = ...,
        peer_owner_id: str = ...,
        peer_region: str = ...,
        peer_role_arn: str = ...,
        tags: Sequence[VPCPeeringConnection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    assume_role_region: Final[str]
    """The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided."""
    id: Final[str]
    peer_owner_id: Final[str]
    """The AWS account ID of the owner of the accepter VPC."""
    peer_region: Final[str]
    """The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which you make the request."""
    peer_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account."""
    peer_vpc_id: Final[str]
    """The ID of the VPC with which you are creating the VPC peering connection."""
    tags: Final[list[Any]]
    vpc_id: Final[str]
    """The ID of the VPC."""

class VPNConcentrator_Tag(TypedDict):
    key: str
    value: str

@final
class VPNConcentrator(_Resource):
    """Describes a VPN concentrator."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        tags: Sequence[VPNConcentrator_Tag] = ...,
        transit_gateway_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    tags: Final[list[Any]]
    """Any tags assigned to the VPN concentrator."""
    transit_gateway_attachment_id: Final[str]
    transit_gateway_id: Final[str]
    """The ID of the transit gateway associated with the VPN concentrator."""
    type: Final[str]
    """The type of VPN concentrator."""
    vpn_concentrator_id: Final[str]

class VPNConnection_Tag(TypedDict):
    key: str
    value: str

class VPNConnection_VpnTunnelOptionsSpecification(TypedDict):
    dpd_timeout_action: NotRequired[Literal["clear", "none", "restart"]]
    dpd_timeout_seconds: NotRequired[Int]
    enable_tunnel_lifecycle_control: NotRequired[Bool]
    ike_versions: NotRequired[Sequence[VPNConnection_IKEVersionsRequestListValue]]
    log_options: NotRequired[VPNConnection_VpnTunnelLogOptionsSpecification]
    phase1_dh_group_numbers: NotRequired[Sequence[VPNConnection_Phase1DHGroupNumbersRequestListValue]]
    phase1_encryption_algorithms: NotRequired[Sequence[VPNConnection_Phase1EncryptionAlgorithmsRequestListValue]]
    phase1_integrity_algorithms: NotRequired[Sequence[VPNConnection_Phase1IntegrityAlgorithmsRequestListValue]]
    phase1_lifetime_seconds: NotRequired[Int]
    phase2_dh_group_numbers: NotRequired[Sequence[VPNConnection_Phase2DHGroupNumbersRequestListValue]]
    phase2_encryption_algorithms: NotRequired[Sequence[VPNConnection_Phase2EncryptionAlgorithmsRequestListValue]]
    phase2_integrity_algorithms: NotRequired[Sequence[VPNConnection_Phase2IntegrityAlgorithmsRequestListValue]]
    phase2_lifetime_seconds: NotRequired[Int]
    pre_shared_key: NotRequired[str]
    rekey_fuzz_percentage: NotRequired[Int]
    rekey_margin_time_seconds: NotRequired[Int]
    replay_window_size: NotRequired[Int]
    startup_action: NotRequired[Literal["add", "start"]]
    tunnel_inside_cidr: NotRequired[str]
    tunnel_inside_ipv6_cidr: NotRequired[str]

class VPNConnection_IKEVersionsRequestListValue(TypedDict):
    value: NotRequired[Literal["ikev1", "ikev2"]]

class VPNConnection_VpnTunnelLogOptionsSpecification(TypedDict):
    cloudwatch_log_options: NotRequired[VPNConnection_CloudwatchLogOptionsSpecification]

class VPNConnection_CloudwatchLogOptionsSpecification(TypedDict):
    bgp_log_enabled: NotRequired[Bool]
    bgp_log_group_arn: NotRequired[str]
    bgp_log_output_format: NotRequired[Literal["json", "text"]]
    log_enabled: NotRequired[Bool]
    log_group_arn: NotRequired[str]
    log_output_format: NotRequired[Literal["json", "text"]]

class VPNConnection_Phase1DHGroupNumbersRequestListValue(TypedDict):
    value: NotRequired[Literal[2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]

class VPNConnection_Phase1EncryptionAlgorithmsRequestListValue(TypedDict):
    value: NotRequired[Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"]]

class VPNConnection_Phase1IntegrityAlgorithmsRequestListValue(TypedDict):
    value: NotRequired[Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"]]

class VPNConnection_Phase2DHGroupNumbersRequestListValue(TypedDict):
    value: NotRequired[Literal[2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]

class VPNConnection_Phase2EncryptionAlgorithmsRequestListValue(TypedDict):
    value: NotRequired[Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"]]

class VPNConnection_Phase2IntegrityAlgorithmsRequestListValue(TypedDict):
    value: NotRequired[Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"]]

@final
class VPNConnection(_Resource):
    """Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and a VPN customer gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        customer_gateway_id: str,
        type: str,
        enable_acceleration: Bool = ...,
        local_ipv4_network_cidr: str = ...,
        local_ipv6_network_cidr: str = ...,
        outside_ip_address_type: str = ...,
        pre_shared_key_storage: Literal["Standard", "SecretsManager"] = ...,
        remote_ipv4_network_cidr: str = ...,
        remote_ipv6_network_cidr: str = ...,
        static_routes_only: Bool = ...,
        tags: Sequence[VPNConnection_Tag] = ...,
        transit_gateway_id: str = ...,
        transport_transit_gateway_attachment_id: str = ...,
        tunnel_bandwidth: Literal["standard", "large"] = ...,
        tunnel_inside_ip_version: str = ...,
        vpn_concentrator_id: str = ...,
        vpn_gateway_id: str = ...,
        vpn_tunnel_options_specifications: Sequence[VPNConnection_VpnTunnelOptionsSpecification] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    customer_gateway_id: Final[str]
    """The ID of the customer gateway at your end of the VPN connection."""
    enable_acceleration: Final[Ref[bool]]
    """Indicate whether to enable acceleration for the VPN connection."""
    local_ipv4_network_cidr: Final[str]
    """The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection."""
    local_ipv6_network_cidr: Final[str]
    """The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection."""
    outside_ip_address_type: Final[str]
    """The type of IP address assigned to the outside interface of the customer gateway device."""
    pre_shared_key_storage: Final[str]
    """Specifies the storage mode for the pre-shared key (PSK)."""
    remote_ipv4_network_cidr: Final[str]
    """The IPv4 CIDR on the AWS side of the VPN connection."""
    remote_ipv6_network_cidr: Final[str]
    """The IPv6 CIDR on the AWS side of the VPN connection."""
    static_routes_only: Final[Ref[bool]]
    """Indicates whether the VPN connection uses static routes only."""
    tags: Final[list[Any]]
    """Any tags assigned to the VPN connection."""
    transit_gateway_id: Final[str]
    """The ID of the transit gateway associated with the VPN connection."""
    transport_transit_gateway_attachment_id: Final[str]
    """The transit gateway attachment ID to use for the VPN tunnel."""
    tunnel_bandwidth: Final[str]
    """The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options to set the tunnel's…"""
    tunnel_inside_ip_version: Final[str]
    """Indicate whether the VPN tunnels process IPv4 or IPv6 traffic."""
    type: Final[str]
    """The type of VPN connection."""
    vpn_concentrator_id: Final[str]
    """The ID of the VPN concentrator to associate with the VPN connection."""
    vpn_connection_id: Final[str]
    vpn_gateway_id: Final[str]
    """The ID of the virtual private gateway at the AWS side of the VPN connection."""
    vpn_tunnel_options_specifications: Final[list[Any]]
    """The tunnel options for the VPN connection."""

@final
class VPNConnectionRoute(_Resource):
    """Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        destination_cidr_block: str,
        vpn_connection_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    destination_cidr_block: Final[str]
    """The CIDR block associated with the local subnet of the customer network."""
    vpn_connection_id: Final[str]
    """The ID of the VPN connection."""

class VPNGateway_Tag(TypedDict):
    key: str
    value: str

@final
class VPNGateway(_Resource):
    """Specifies a virtual private gateway."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        type: str,
        amazon_side_asn: Int = ...,
        tags: Sequence[VPNGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_side_asn: Final[Ref[int]]
    """The private Autonomous System Number (ASN) for the Amazon side of a BGP session."""
    tags: Final[list[Any]]
    """Any tags assigned to the virtual private gateway."""
    type: Final[str]
    """The type of VPN connection the virtual private gateway supports."""
    vpn_gateway_id: Final[str]

@final
class VPNGatewayRoutePropagation(_Resource):
    """Resource Type definition for AWS::EC2::VPNGatewayRoutePropagation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        route_table_ids: Texts,
        vpn_gateway_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    id: Final[str]
    route_table_ids: Final[list[str]]
    """The ID of the route table."""
    vpn_gateway_id: Final[str]
    """The ID of the virtual private gateway that is attached to a VPC."""

class VerifiedAccessEndpoint_CidrOptions(TypedDict):
    cidr: NotRequired[str]
    port_ranges: NotRequired[Sequence[VerifiedAccessEndpoint_PortRange]]
    protocol: NotRequired[Literal["http", "https", "tcp"]]
    subnet_ids: NotRequired[Texts]

class VerifiedAccessEndpoint_PortRange(TypedDict):
    from_port: NotRequired[Int]
    to_port: NotRequired[Int]

@final
class VerifiedAccessEndpoint_CidrOptions_Read:
    cidr: Final[str]
    port_ranges: Final[list[Any]]
    protocol: Final[str]
    subnet_ids: Final[list[str]]

class VerifiedAccessEndpoint_LoadBalancerOptions(TypedDict):
    load_balancer_arn: NotRequired[str]
    port: NotRequired[Int]
    port_ranges: NotRequired[Sequence[VerifiedAccessEndpoint_PortRange2]]
    protocol: NotRequired[Literal["http", "https", "tcp"]]
    subnet_ids: NotRequired[Texts]

class VerifiedAccessEndpoint_PortRange2(TypedDict):
    from_port: NotRequired[Int]
    to_port: NotRequired[Int]

@final
class VerifiedAccessEndpoint_LoadBalancerOptions_Read:
    load_balancer_arn: Final[str]
    port: Final[Ref[int]]
    port_ranges: Final[list[Any]]
    protocol: Final[str]
    subnet_ids: Final[list[str]]

class VerifiedAccessEndpoint_NetworkInterfaceOptions(TypedDict):
    network_interface_id: NotRequired[str]
    port: NotRequired[Int]
    port_ranges: NotRequired[Sequence[VerifiedAccessEndpoint_PortRange3]]
    protocol: NotRequired[Literal["http", "https", "tcp"]]

class VerifiedAccessEndpoint_PortRange3(TypedDict):
    from_port: NotRequired[Int]
    to_port: NotRequired[Int]

@final
class VerifiedAccessEndpoint_NetworkInterfaceOptions_Read:
    network_interface_id: Final[str]
    port: Final[Ref[int]]
    port_ranges: Final[list[Any]]
    protocol: Final[str]

class VerifiedAccessEndpoint_RdsOptions(TypedDict):
    port: NotRequired[Int]
    protocol: NotRequired[Literal["http", "https", "tcp"]]
    rds_db_cluster_arn: NotRequired[str]
    rds_db_instance_arn: NotRequired[str]
    rds_db_proxy_arn: NotRequired[str]
    rds_endpoint: NotRequired[str]
    subnet_ids: NotRequired[Texts]

@final
class VerifiedAccessEndpoint_RdsOptions_Read:
    port: Final[Ref[int]]
    protocol: Final[str]
    rds_db_cluster_arn: Final[str]
    rds_db_instance_arn: Final[str]
    rds_db_proxy_arn: Final[str]
    rds_endpoint: Final[str]
    subnet_ids: Final[list[str]]

class VerifiedAccessEndpoint_SseSpecification(TypedDict):
    customer_managed_key_enabled: NotRequired[Bool]
    kms_key_arn: NotRequired[str]

@final
class VerifiedAccessEndpoint_SseSpecification_Read:
    customer_managed_key_enabled: Final[Ref[bool]]
    kms_key_arn: Final[str]

class VerifiedAccessEndpoint_Tag(TypedDict):
    key: str
    value: str

@final
class VerifiedAccessEndpoint(_Resource):
    """The AWS::EC2::VerifiedAccessEndpoint resource creates an AWS EC2 Verified Access Endpoint."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        attachment_type: Literal["vpc"],
        endpoint_type: Literal["cidr", "load-balancer", "network-interface", "rds"],
        verified_access_group_id: str,
        application_domain: str = ...,
        cidr_options: VerifiedAccessEndpoint_CidrOptions = ...,
        description: str = ...,
        domain_certificate_arn: str = ...,
        endpoint_domain_prefix: str = ...,
        load_balancer_options: VerifiedAccessEndpoint_LoadBalancerOptions = ...,
        network_interface_options: VerifiedAccessEndpoint_NetworkInterfaceOptions = ...,
        policy_document: str = ...,
        policy_enabled: Bool = ...,
        rds_options: VerifiedAccessEndpoint_RdsOptions = ...,
        security_group_ids: Texts = ...,
        sse_specification: VerifiedAccessEndpoint_SseSpecification = ...,
        tags: Sequence[VerifiedAccessEndpoint_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    application_domain: Final[str]
    """The DNS name for users to reach your application."""
    attachment_type: Final[str]
    """The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the application."""
    cidr_options: Final[VerifiedAccessEndpoint_CidrOptions_Read]
    """The options for cidr type endpoint."""
    creation_time: Final[str]
    """The creation time."""
    description: Final[str]
    """A description for the AWS Verified Access endpoint."""
    device_validation_domain: Final[str]
    """Returned if endpoint has a device trust provider attached."""
    domain_certificate_arn: Final[str]
    """The ARN of a public TLS/SSL certificate imported into or created with ACM."""
    endpoint_domain: Final[str]
    """A DNS name that is generated for the endpoint."""
    endpoint_domain_prefix: Final[str]
    """A custom identifier that gets prepended to a DNS name that is generated for the endpoint."""
    endpoint_type: Final[str]
    """The type of AWS Verified Access endpoint."""
    last_updated_time: Final[str]
    """The last updated time."""
    load_balancer_options: Final[VerifiedAccessEndpoint_LoadBalancerOptions_Read]
    """The load balancer details if creating the AWS Verified Access endpoint as load-balancertype."""
    network_interface_options: Final[VerifiedAccessEndpoint_NetworkInterfaceOptions_Read]
    """The options for network-interface type endpoint."""
    policy_document: Final[str]
    """The AWS Verified Access policy document."""
    policy_enabled: Final[Ref[bool]]
    """The status of the Verified Access policy."""
    rds_options: Final[VerifiedAccessEndpoint_RdsOptions_Read]
    """The options for rds type endpoint."""
    security_group_ids: Final[list[str]]
    """The IDs of the security groups for the endpoint."""
    sse_specification: Final[VerifiedAccessEndpoint_SseSpecification_Read]
    """The configuration options for customer provided KMS encryption."""
    status: Final[str]
    """The endpoint status."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    verified_access_endpoint_id: Final[str]
    """The ID of the AWS Verified Access endpoint."""
    verified_access_group_id: Final[str]
    """The ID of the AWS Verified Access group."""
    verified_access_instance_id: Final[str]
    """The ID of the AWS Verified Access instance."""

class VerifiedAccessGroup_SseSpecification(TypedDict):
    customer_managed_key_enabled: NotRequired[Bool]
    kms_key_arn: NotRequired[str]

@final
class VerifiedAccessGroup_SseSpecification_Read:
    customer_managed_key_enabled: Final[Ref[bool]]
    kms_key_arn: Final[str]

class VerifiedAccessGroup_Tag(TypedDict):
    key: str
    value: str

@final
class VerifiedAccessGroup(_Resource):
    """The AWS::EC2::VerifiedAccessGroup resource creates an AWS EC2 Verified Access Group."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        verified_access_instance_id: str,
        description: str = ...,
        policy_document: str = ...,
        policy_enabled: Bool = ...,
        sse_specification: VerifiedAccessGroup_SseSpecification = ...,
        tags: Sequence[VerifiedAccessGroup_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """Time this Verified Access Group was created."""
    description: Final[str]
    """A description for the AWS Verified Access group."""
    last_updated_time: Final[str]
    """Time this Verified Access Group was last updated."""
    owner: Final[str]
    """The AWS account number that owns the group."""
    policy_document: Final[str]
    """The AWS Verified Access policy document."""
    policy_enabled: Final[Ref[bool]]
    """The status of the Verified Access policy."""
    sse_specification: Final[VerifiedAccessGroup_SseSpecification_Read]
    """The configuration options for customer provided KMS encryption."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    verified_access_group_arn: Final[str]
    """The ARN of the Verified Access group."""
    verified_access_group_id: Final[str]
    """The ID of the AWS Verified Access group."""
    verified_access_instance_id: Final[str]
    """The ID of the AWS Verified Access instance."""

class VerifiedAccessInstance_VerifiedAccessLogs(TypedDict):
    cloud_watch_logs: NotRequired[VerifiedAccessInstance_VerifiedAccessLogsCloudWatchLogs]
    include_trust_context: NotRequired[Bool]
    kinesis_data_firehose: NotRequired[VerifiedAccessInstance_VerifiedAccessLogsKinesisDataFirehose]
    log_version: NotRequired[str]
    s3: NotRequired[VerifiedAccessInstance_VerifiedAccessLogsS3]

class VerifiedAccessInstance_VerifiedAccessLogsCloudWatchLogs(TypedDict):
    enabled: NotRequired[Bool]
    log_group: NotRequired[str]

class VerifiedAccessInstance_VerifiedAccessLogsKinesisDataFirehose(TypedDict):
    delivery_stream: NotRequired[str]
    enabled: NotRequired[Bool]

class VerifiedAccessInstance_VerifiedAccessLogsS3(TypedDict):
    bucket_name: NotRequired[str]
    bucket_owner: NotRequired[str]
    enabled: NotRequired[Bool]
    prefix: NotRequired[str]

@final
class VerifiedAccessInstance_VerifiedAccessLogs_Read:
    cloud_watch_logs: Final[VerifiedAccessInstance_VerifiedAccessLogsCloudWatchLogs_Read]
    include_trust_context: Final[Ref[bool]]
    kinesis_data_firehose: Final[VerifiedAccessInstance_VerifiedAccessLogsKinesisDataFirehose_Read]
    log_version: Final[str]
    s3: Final[VerifiedAccessInstance_VerifiedAccessLogsS3_Read]

@final
class VerifiedAccessInstance_VerifiedAccessLogsCloudWatchLogs_Read:
    enabled: Final[Ref[bool]]
    log_group: Final[str]

@final
class VerifiedAccessInstance_VerifiedAccessLogsKinesisDataFirehose_Read:
    delivery_stream: Final[str]
    enabled: Final[Ref[bool]]

@final
class VerifiedAccessInstance_VerifiedAccessLogsS3_Read:
    bucket_name: Final[str]
    bucket_owner: Final[str]
    enabled: Final[Ref[bool]]
    prefix: Final[str]

class VerifiedAccessInstance_Tag(TypedDict):
    key: str
    value: str

class VerifiedAccessInstance_VerifiedAccessTrustProvider(TypedDict):
    description: NotRequired[str]
    device_trust_provider_type: NotRequired[str]
    trust_provider_type: NotRequired[str]
    user_trust_provider_type: NotRequired[str]
    verified_access_trust_provider_id: NotRequired[str]

@final
class VerifiedAccessInstance(_Resource):
    """The AWS::EC2::VerifiedAccessInstance resource creates an AWS EC2 Verified Access Instance."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        cidr_endpoints_custom_sub_domain: str = ...,
        description: str = ...,
        fips_enabled: Bool = ...,
        logging_configurations: VerifiedAccessInstance_VerifiedAccessLogs = ...,
        tags: Sequence[VerifiedAccessInstance_Tag] = ...,
        verified_access_trust_provider_ids: Texts = ...,
        verified_access_trust_providers: Sequence[VerifiedAccessInstance_VerifiedAccessTrustProvider] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    cidr_endpoints_custom_sub_domain: Final[str]
    """Introduce CidrEndpointsCustomSubDomain property to represent the domain (say, ava.my-company.com)"""
    cidr_endpoints_custom_sub_domain_name_servers: Final[list[str]]
    """Property to represent the name servers assoicated with the domain that AVA manages (say, ['ns1.amazonaws.com', 'ns2.amazonaws.com',…"""
    creation_time: Final[str]
    """Time this Verified Access Instance was created."""
    description: Final[str]
    """A description for the AWS Verified Access instance."""
    fips_enabled: Final[Ref[bool]]
    """Indicates whether FIPS is enabled"""
    last_updated_time: Final[str]
    """Time this Verified Access Instance was last updated."""
    logging_configurations: Final[VerifiedAccessInstance_VerifiedAccessLogs_Read]
    """The configuration options for AWS Verified Access instances."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    verified_access_instance_id: Final[str]
    """The ID of the AWS Verified Access instance."""
    verified_access_trust_provider_ids: Final[list[str]]
    """The IDs of the AWS Verified Access trust providers."""
    verified_access_trust_providers: Final[list[Any]]
    """AWS Verified Access trust providers."""

class VerifiedAccessTrustProvider_DeviceOptions(TypedDict):
    public_signing_key_url: NotRequired[str]
    tenant_id: NotRequired[str]

@final
class VerifiedAccessTrustProvider_DeviceOptions_Read:
    public_signing_key_url: Final[str]
    tenant_id: Final[str]

class VerifiedAccessTrustProvider_NativeApplicationOidcOptions(TypedDict):
    authorization_endpoint: NotRequired[str]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    issuer: NotRequired[str]
    public_signing_key_endpoint: NotRequired[str]
    scope: NotRequired[str]
    token_endpoint: NotRequired[str]
    user_info_endpoint: NotRequired[str]

@final
class VerifiedAccessTrustProvider_NativeApplicationOidcOptions_Read:
    authorization_endpoint: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    issuer: Final[str]
    public_signing_key_endpoint: Final[str]
    scope: Final[str]
    token_endpoint: Final[str]
    user_info_endpoint: Final[str]

class VerifiedAccessTrustProvider_OidcOptions(TypedDict):
    authorization_endpoint: NotRequired[str]
    client_id: NotRequired[str]
    client_secret: NotRequired[SecretText]
    issuer: NotRequired[str]
    scope: NotRequired[str]
    token_endpoint: NotRequired[str]
    user_info_endpoint: NotRequired[str]

@final
class VerifiedAccessTrustProvider_OidcOptions_Read:
    authorization_endpoint: Final[str]
    client_id: Final[str]
    client_secret: Final[str]
    issuer: Final[str]
    scope: Final[str]
    token_endpoint: Final[str]
    user_info_endpoint: Final[str]

class VerifiedAccessTrustProvider_SseSpecification(TypedDict):
    customer_managed_key_enabled: NotRequired[Bool]
    kms_key_arn: NotRequired[str]

@final
class VerifiedAccessTrustProvider_SseSpecification_Read:
    customer_managed_key_enabled: Final[Ref[bool]]
    kms_key_arn: Final[str]

class VerifiedAccessTrustProvider_Tag(TypedDict):
    key: str
    value: str

@final
class VerifiedAccessTrustProvider(_Resource):
    """The AWS::EC2::VerifiedAccessTrustProvider type describes a verified access trust provider"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        policy_reference_name: str,
        trust_provider_type: Literal["device", "user"],
        description: str = ...,
        device_options: VerifiedAccessTrustProvider_DeviceOptions = ...,
        device_trust_provider_type: Literal["crowdstrike", "jamf", "jumpcloud"] = ...,
        native_application_oidc_options: VerifiedAccessTrustProvider_NativeApplicationOidcOptions = ...,
        oidc_options: VerifiedAccessTrustProvider_OidcOptions = ...,
        sse_specification: VerifiedAccessTrustProvider_SseSpecification = ...,
        tags: Sequence[VerifiedAccessTrustProvider_Tag] = ...,
        user_trust_provider_type: Literal["iam-identity-center", "oidc"] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    creation_time: Final[str]
    """The creation time."""
    description: Final[str]
    """A description for the Amazon Web Services Verified Access trust provider."""
    device_options: Final[VerifiedAccessTrustProvider_DeviceOptions_Read]
    """The options for device identity based trust providers."""
    device_trust_provider_type: Final[str]
    """The type of device-based trust provider."""
    last_updated_time: Final[str]
    """The last updated time."""
    native_application_oidc_options: Final[VerifiedAccessTrustProvider_NativeApplicationOidcOptions_Read]
    """The OpenID Connect details for an oidc -type, user-identity based trust provider for L4."""
    oidc_options: Final[VerifiedAccessTrustProvider_OidcOptions_Read]
    """The OpenID Connect details for an oidc -type, user-identity based trust provider."""
    policy_reference_name: Final[str]
    """The identifier to be used when working with policy rules."""
    sse_specification: Final[VerifiedAccessTrustProvider_SseSpecification_Read]
    """The configuration options for customer provided KMS encryption."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    trust_provider_type: Final[str]
    """Type of trust provider."""
    user_trust_provider_type: Final[str]
    """The type of device-based trust provider."""
    verified_access_trust_provider_id: Final[str]
    """The ID of the Amazon Web Services Verified Access trust provider."""

class Volume_Tag(TypedDict):
    key: str
    value: str

@final
class Volume(_Resource):
    """Specifies an Amazon Elastic Block Store (Amazon EBS) volume."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        auto_enable_io: Bool = ...,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        encrypted: Bool = ...,
        iops: Int = ...,
        kms_key_id: str = ...,
        multi_attach_enabled: Bool = ...,
        outpost_arn: str = ...,
        size: Int = ...,
        snapshot_id: str = ...,
        source_volume_id: str = ...,
        tags: Sequence[Volume_Tag] = ...,
        throughput: Int = ...,
        volume_initialization_rate: Int = ...,
        volume_type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    auto_enable_io: Final[Ref[bool]]
    """Indicates whether the volume is auto-enabled for I/O operations."""
    availability_zone: Final[str]
    """The ID of the Availability Zone in which to create the volume."""
    availability_zone_id: Final[str]
    """The ID of the Availability Zone in which to create the volume."""
    encrypted: Final[Ref[bool]]
    """Indicates whether the volume should be encrypted."""
    iops: Final[Ref[int]]
    """The number of I/O operations per second (IOPS) to provision for the volume."""
    kms_key_id: Final[str]
    """The identifier of the kms-key-long to use for Amazon EBS encryption."""
    multi_attach_enabled: Final[Ref[bool]]
    """Indicates whether Amazon EBS Multi-Attach is enabled."""
    outpost_arn: Final[str]
    """The Amazon Resource Name (ARN) of the Outpost on which to create the volume."""
    size: Final[Ref[int]]
    """The size of the volume, in GiBs."""
    snapshot_id: Final[str]
    """The snapshot from which to create the volume."""
    source_volume_id: Final[str]
    """The ID of the source EBS volume to copy."""
    tags: Final[list[Any]]
    """The tags to apply to the volume during creation."""
    throughput: Final[Ref[int]]
    """The throughput to provision for a volume, with a maximum of 2,000 MiB/s."""
    volume_id: Final[str]
    volume_initialization_rate: Final[Ref[int]]
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the…"""
    volume_type: Final[str]
    """The volume type."""

@final
class VolumeAttachment(_Resource):
    """Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device name."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        instance_id: str,
        volume_id: str,
        device: str = ...,
        ebs_card_index: Int = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    device: Final[str]
    """The device name"""
    ebs_card_index: Final[Ref[int]]
    """The index of the EBS card."""
    instance_id: Final[str]
    """The ID of the instance to which the volume attaches"""
    volume_id: Final[str]
    """The ID of the Amazon EBS volume"""
