"""Resource types of AWS NetworkManager. Made by scripts/schemas: do not edit."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Number, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class ConnectAttachment_ConnectAttachmentOptions(TypedDict):
    protocol: NotRequired[Literal["GRE", "NO_ENCAP"]]

@final
class ConnectAttachment_ConnectAttachmentOptions_Read:
    protocol: Final[str]

@final
class ConnectAttachment_ProposedNetworkFunctionGroupChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    network_function_group_name: Final[str]
    tags: Final[list[Any]]

@final
class ConnectAttachment_ProposedSegmentChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    segment_name: Final[str]
    tags: Final[list[Any]]

class ConnectAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectAttachment(_Resource):
    """AWS::NetworkManager::ConnectAttachment Resource Type Definition"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        edge_location: str,
        options: ConnectAttachment_ConnectAttachmentOptions,
        transport_attachment_id: str,
        network_function_group_name: str = ...,
        routing_policy_label: str = ...,
        tags: Sequence[ConnectAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    """The ID of the attachment."""
    attachment_policy_rule_number: Final[Ref[int]]
    """The policy rule number associated with the attachment."""
    attachment_type: Final[str]
    """The type of attachment."""
    core_network_arn: Final[str]
    """The ARN of a core network."""
    core_network_id: Final[str]
    """ID of the CoreNetwork that the attachment will be attached to."""
    created_at: Final[str]
    """Creation time of the attachment."""
    edge_location: Final[str]
    """Edge location of the attachment."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the attachment."""
    network_function_group_name: Final[str]
    """The name of the network function group attachment."""
    options: Final[ConnectAttachment_ConnectAttachmentOptions_Read]
    """Connect attachment options for protocol"""
    owner_account_id: Final[str]
    """The ID of the attachment account owner."""
    proposed_network_function_group_change: Final[ConnectAttachment_ProposedNetworkFunctionGroupChange_Read]
    """The attachment to move from one network function group to another."""
    proposed_segment_change: Final[ConnectAttachment_ProposedSegmentChange_Read]
    """The attachment to move from one segment to another."""
    resource_arn: Final[str]
    """The attachment resource ARN."""
    routing_policy_label: Final[str]
    """Routing policy label"""
    segment_name: Final[str]
    """The name of the segment attachment."""
    state: Final[str]
    """State of the attachment."""
    tags: Final[list[Any]]
    """Tags for the attachment."""
    transport_attachment_id: Final[str]
    """Id of transport attachment"""
    updated_at: Final[str]
    """Last update time of the attachment."""

class ConnectPeer_BgpOptions(TypedDict):
    peer_asn: NotRequired[Number]

@final
class ConnectPeer_BgpOptions_Read:
    peer_asn: Final[Ref[float]]

@final
class ConnectPeer_ConnectPeerConfiguration_Read:
    bgp_configurations: Final[list[Any]]
    core_network_address: Final[str]
    inside_cidr_blocks: Final[list[str]]
    peer_address: Final[str]
    protocol: Final[str]

class ConnectPeer_Tag(TypedDict):
    key: str
    value: str

@final
class ConnectPeer(_Resource):
    """AWS::NetworkManager::ConnectPeer Resource Type Definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connect_attachment_id: str,
        peer_address: str,
        bgp_options: ConnectPeer_BgpOptions = ...,
        core_network_address: str = ...,
        inside_cidr_blocks: Texts = ...,
        subnet_arn: str = ...,
        tags: Sequence[ConnectPeer_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bgp_options: Final[ConnectPeer_BgpOptions_Read]
    """Bgp options"""
    configuration: Final[ConnectPeer_ConnectPeerConfiguration_Read]
    """Configuration of the connect peer."""
    connect_attachment_id: Final[str]
    """The ID of the attachment to connect."""
    connect_peer_id: Final[str]
    """The ID of the Connect peer."""
    core_network_address: Final[str]
    """The IP address of a core network."""
    core_network_id: Final[str]
    """The ID of the core network."""
    created_at: Final[str]
    """Connect peer creation time."""
    edge_location: Final[str]
    """The Connect peer Regions where edges are located."""
    inside_cidr_blocks: Final[list[str]]
    """The inside IP addresses used for a Connect peer configuration."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the connect peer."""
    peer_address: Final[str]
    """The IP address of the Connect peer."""
    state: Final[str]
    """State of the connect peer."""
    subnet_arn: Final[str]
    """The subnet ARN for the connect peer."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""

class Connection_Tag(TypedDict):
    key: str
    value: str

@final
class Connection(_Resource):
    """Resource Type definition for AWS::NetworkManager::Connection."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connected_device_id: str,
        device_id: str,
        global_network_id: str,
        connected_link_id: str = ...,
        description: str = ...,
        link_id: str = ...,
        tags: Sequence[Connection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connected_device_id: Final[str]
    """The ID of the second device in the connection."""
    connected_link_id: Final[str]
    """The ID of the link for the second device."""
    connection_arn: Final[str]
    """The Amazon Resource Name (ARN) of the connection."""
    connection_id: Final[str]
    """The ID of the connection."""
    created_at: Final[str]
    """The date and time that the connection was created."""
    description: Final[str]
    """The description of the connection."""
    device_id: Final[str]
    """The ID of the first device in the connection."""
    global_network_id: Final[str]
    """The ID of the global network that the connection belongs to."""
    link_id: Final[str]
    """The ID of the link for the first device."""
    state: Final[str]
    """The state of the connection."""
    tags: Final[list[Any]]
    """The tags for the connection."""

class CoreNetwork_Tag(TypedDict):
    key: str
    value: str

@final
class CoreNetwork(_Resource):
    """AWS::NetworkManager::CoreNetwork Resource Type Definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_network_id: str,
        description: str = ...,
        policy_document: Mapping[str, Any] | str = ...,
        tags: Sequence[CoreNetwork_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    core_network_arn: Final[str]
    """The ARN (Amazon resource name) of core network"""
    core_network_id: Final[str]
    """The Id of core network"""
    created_at: Final[str]
    """The creation time of core network"""
    description: Final[str]
    """The description of core network"""
    edges: Final[list[Any]]
    """The edges within a core network."""
    global_network_id: Final[str]
    """The ID of the global network that your core network is a part of."""
    network_function_groups: Final[list[Any]]
    """The network function groups within a core network."""
    owner_account: Final[str]
    """Owner of the core network"""
    policy_document: Final[Any]
    segments: Final[list[Any]]
    """The segments within a core network."""
    state: Final[str]
    """The state of core network"""
    tags: Final[list[Any]]
    """The tags for the global network."""

@final
class CoreNetworkPrefixListAssociation(_Resource):
    """Resource Type definition for AWS::NetworkManager::CoreNetworkPrefixListAssociation which associates a prefix list with a core network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        prefix_list_alias: str,
        prefix_list_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    core_network_id: Final[str]
    """The ID of the core network."""
    prefix_list_alias: Final[str]
    """The alias of the prefix list"""
    prefix_list_arn: Final[str]
    """The Amazon Resource Name (ARN) of the prefix list."""

@final
class CustomerGatewayAssociation(_Resource):
    """The AWS::NetworkManager::CustomerGatewayAssociation type associates a customer gateway with a device and optionally, with a link."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        customer_gateway_arn: str,
        device_id: str,
        global_network_id: str,
        link_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    customer_gateway_arn: Final[str]
    """The Amazon Resource Name (ARN) of the customer gateway."""
    device_id: Final[str]
    """The ID of the device"""
    global_network_id: Final[str]
    """The ID of the global network."""
    link_id: Final[str]
    """The ID of the link"""

class Device_AWSLocation(TypedDict):
    subnet_arn: NotRequired[str]
    zone: NotRequired[str]

@final
class Device_AWSLocation_Read:
    subnet_arn: Final[str]
    zone: Final[str]

class Device_Location(TypedDict):
    address: NotRequired[str]
    latitude: NotRequired[str]
    longitude: NotRequired[str]

@final
class Device_Location_Read:
    address: Final[str]
    latitude: Final[str]
    longitude: Final[str]

class Device_Tag(TypedDict):
    key: str
    value: str

@final
class Device(_Resource):
    """The AWS::NetworkManager::Device type describes a device."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_network_id: str,
        aws_location: Device_AWSLocation = ...,
        description: str = ...,
        location: Device_Location = ...,
        model: str = ...,
        serial_number: str = ...,
        site_id: str = ...,
        tags: Sequence[Device_Tag] = ...,
        type: str = ...,
        vendor: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    aws_location: Final[Device_AWSLocation_Read]
    """The Amazon Web Services location of the device, if applicable."""
    created_at: Final[str]
    """The date and time that the device was created."""
    description: Final[str]
    """The description of the device."""
    device_arn: Final[str]
    """The Amazon Resource Name (ARN) of the device."""
    device_id: Final[str]
    """The ID of the device."""
    global_network_id: Final[str]
    """The ID of the global network."""
    location: Final[Device_Location_Read]
    """The site location."""
    model: Final[str]
    """The device model"""
    serial_number: Final[str]
    """The device serial number."""
    site_id: Final[str]
    """The site ID."""
    state: Final[str]
    """The state of the device."""
    tags: Final[list[Any]]
    """The tags for the device."""
    type: Final[str]
    """The device type."""
    vendor: Final[str]
    """The device vendor."""

@final
class DirectConnectGatewayAttachment_ProposedNetworkFunctionGroupChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    network_function_group_name: Final[str]
    tags: Final[list[Any]]

@final
class DirectConnectGatewayAttachment_ProposedSegmentChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    segment_name: Final[str]
    tags: Final[list[Any]]

class DirectConnectGatewayAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class DirectConnectGatewayAttachment(_Resource):
    """AWS::NetworkManager::DirectConnectGatewayAttachment Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        direct_connect_gateway_arn: str,
        edge_locations: Texts,
        routing_policy_label: str = ...,
        tags: Sequence[DirectConnectGatewayAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    """Id of the attachment."""
    attachment_policy_rule_number: Final[Ref[int]]
    """The policy rule number associated with the attachment."""
    attachment_type: Final[str]
    """Attachment type."""
    core_network_arn: Final[str]
    """The ARN of a core network for the Direct Connect Gateway attachment."""
    core_network_id: Final[str]
    """The ID of a core network for the Direct Connect Gateway attachment."""
    created_at: Final[str]
    """Creation time of the attachment."""
    direct_connect_gateway_arn: Final[str]
    """The ARN of the Direct Connect Gateway."""
    edge_locations: Final[list[str]]
    """The Regions where the edges are located."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the attachment."""
    network_function_group_name: Final[str]
    """The name of the network function group attachment."""
    owner_account_id: Final[str]
    """Owner account of the attachment."""
    proposed_network_function_group_change: Final[DirectConnectGatewayAttachment_ProposedNetworkFunctionGroupChange_Read]
    """The attachment to move from one network function group to another."""
    proposed_segment_change: Final[DirectConnectGatewayAttachment_ProposedSegmentChange_Read]
    """The attachment to move from one segment to another."""
    resource_arn: Final[str]
    """The ARN of the Resource."""
    routing_policy_label: Final[str]
    """Routing policy label"""
    segment_name: Final[str]
    """The name of the segment attachment.."""
    state: Final[str]
    """State of the attachment."""
    tags: Final[list[Any]]
    """Tags for the attachment."""
    updated_at: Final[str]
    """Last update time of the attachment."""

class GlobalNetwork_Tag(TypedDict):
    key: str
    value: str

@final
class GlobalNetwork(_Resource):
    """The AWS::NetworkManager::GlobalNetwork type specifies a global network of the user's account"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        created_at: str = ...,
        description: str = ...,
        state: str = ...,
        tags: Sequence[GlobalNetwork_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    arn: Final[str]
    """The Amazon Resource Name (ARN) of the global network."""
    created_at: Final[str]
    """The date and time that the global network was created."""
    description: Final[str]
    """The description of the global network."""
    id: Final[str]
    """The ID of the global network."""
    state: Final[str]
    """The state of the global network."""
    tags: Final[list[Any]]
    """The tags for the global network."""

class Link_Bandwidth(TypedDict):
    download_speed: NotRequired[Int]
    upload_speed: NotRequired[Int]

@final
class Link_Bandwidth_Read:
    download_speed: Final[Ref[int]]
    upload_speed: Final[Ref[int]]

class Link_Tag(TypedDict):
    key: str
    value: str

@final
class Link(_Resource):
    """The AWS::NetworkManager::Link type describes a link."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bandwidth: Link_Bandwidth,
        global_network_id: str,
        site_id: str,
        description: str = ...,
        provider: str = ...,
        tags: Sequence[Link_Tag] = ...,
        type: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bandwidth: Final[Link_Bandwidth_Read]
    """The bandwidth for the link."""
    created_at: Final[str]
    """The date and time that the device was created."""
    description: Final[str]
    """The description of the link."""
    global_network_id: Final[str]
    """The ID of the global network."""
    link_arn: Final[str]
    """The Amazon Resource Name (ARN) of the link."""
    link_id: Final[str]
    """The ID of the link."""
    provider: Final[str]
    """The provider of the link."""
    site_id: Final[str]
    """The ID of the site"""
    state: Final[str]
    """The state of the link."""
    tags: Final[list[Any]]
    """The tags for the link."""
    type: Final[str]
    """The type of the link."""

@final
class LinkAssociation(_Resource):
    """The AWS::NetworkManager::LinkAssociation type associates a link to a device."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        device_id: str,
        global_network_id: str,
        link_id: str,
        **_options: Unpack[Options],
    ) -> None: ...
    device_id: Final[str]
    """The ID of the device"""
    global_network_id: Final[str]
    """The ID of the global network."""
    link_id: Final[str]
    """The ID of the link"""

class Site_Location(TypedDict):
    address: NotRequired[str]
    latitude: NotRequired[str]
    longitude: NotRequired[str]

@final
class Site_Location_Read:
    address: Final[str]
    latitude: Final[str]
    longitude: Final[str]

class Site_Tag(TypedDict):
    key: str
    value: str

@final
class Site(_Resource):
    """The AWS::NetworkManager::Site type describes a site."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_network_id: str,
        description: str = ...,
        location: Site_Location = ...,
        tags: Sequence[Site_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    created_at: Final[str]
    """The date and time that the device was created."""
    description: Final[str]
    """The description of the site."""
    global_network_id: Final[str]
    """The ID of the global network."""
    location: Final[Site_Location_Read]
    """The location of the site"""
    site_arn: Final[str]
    """The Amazon Resource Name (ARN) of the site."""
    site_id: Final[str]
    """The ID of the site."""
    state: Final[str]
    """The state of the site."""
    tags: Final[list[Any]]
    """The tags for the site."""

@final
class SiteToSiteVpnAttachment_ProposedNetworkFunctionGroupChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    network_function_group_name: Final[str]
    tags: Final[list[Any]]

@final
class SiteToSiteVpnAttachment_ProposedSegmentChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    segment_name: Final[str]
    tags: Final[list[Any]]

class SiteToSiteVpnAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class SiteToSiteVpnAttachment(_Resource):
    """AWS::NetworkManager::SiteToSiteVpnAttachment Resource Type definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        vpn_connection_arn: str,
        network_function_group_name: str = ...,
        routing_policy_label: str = ...,
        tags: Sequence[SiteToSiteVpnAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    """The ID of the attachment."""
    attachment_policy_rule_number: Final[Ref[int]]
    """The policy rule number associated with the attachment."""
    attachment_type: Final[str]
    """The type of attachment."""
    core_network_arn: Final[str]
    """The ARN of a core network for the VPC attachment."""
    core_network_id: Final[str]
    """The ID of a core network where you're creating a site-to-site VPN attachment."""
    created_at: Final[str]
    """Creation time of the attachment."""
    edge_location: Final[str]
    """The Region where the edge is located."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the attachment."""
    network_function_group_name: Final[str]
    """The name of the network function group attachment."""
    owner_account_id: Final[str]
    """Owner account of the attachment."""
    proposed_network_function_group_change: Final[SiteToSiteVpnAttachment_ProposedNetworkFunctionGroupChange_Read]
    """The attachment to move from one network function group to another."""
    proposed_segment_change: Final[SiteToSiteVpnAttachment_ProposedSegmentChange_Read]
    """The attachment to move from one segment to another."""
    resource_arn: Final[str]
    """The ARN of the Resource."""
    routing_policy_label: Final[str]
    """Routing policy label"""
    segment_name: Final[str]
    """The name of the segment that attachment is in."""
    state: Final[str]
    """The state of the attachment."""
    tags: Final[list[Any]]
    """Tags for the attachment."""
    updated_at: Final[str]
    """Last update time of the attachment."""
    vpn_connection_arn: Final[str]
    """The ARN of the site-to-site VPN attachment."""

class TransitGatewayPeering_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayPeering(_Resource):
    """AWS::NetworkManager::TransitGatewayPeering Resoruce Type."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        transit_gateway_arn: str,
        tags: Sequence[TransitGatewayPeering_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    core_network_arn: Final[str]
    """The ARN (Amazon Resource Name) of the core network that you want to peer a transit gateway to."""
    core_network_id: Final[str]
    """The Id of the core network that you want to peer a transit gateway to."""
    created_at: Final[str]
    """The creation time of the transit gateway peering"""
    edge_location: Final[str]
    """The location of the transit gateway peering"""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the transit gateway peering."""
    owner_account_id: Final[str]
    """Peering owner account Id"""
    peering_id: Final[str]
    """The Id of the transit gateway peering"""
    peering_type: Final[str]
    """Peering type (TransitGatewayPeering)"""
    resource_arn: Final[str]
    """The ARN (Amazon Resource Name) of the resource that you will peer to a core network"""
    state: Final[str]
    """The state of the transit gateway peering"""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    transit_gateway_arn: Final[str]
    """The ARN (Amazon Resource Name) of the transit gateway that you will peer to a core network"""
    transit_gateway_peering_attachment_id: Final[str]
    """The ID of the TransitGatewayPeeringAttachment"""

@final
class TransitGatewayRegistration(_Resource):
    """The AWS::NetworkManager::TransitGatewayRegistration type registers a transit gateway in your global network."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        global_network_id: str,
        transit_gateway_arn: str,
        **_options: Unpack[Options],
    ) -> None: ...
    global_network_id: Final[str]
    """The ID of the global network."""
    transit_gateway_arn: Final[str]
    """The Amazon Resource Name (ARN) of the transit gateway."""

@final
class TransitGatewayRouteTableAttachment_ProposedNetworkFunctionGroupChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    network_function_group_name: Final[str]
    tags: Final[list[Any]]

@final
class TransitGatewayRouteTableAttachment_ProposedSegmentChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    segment_name: Final[str]
    tags: Final[list[Any]]

class TransitGatewayRouteTableAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class TransitGatewayRouteTableAttachment(_Resource):
    """AWS::NetworkManager::TransitGatewayRouteTableAttachment Resource Type definition."""
    def __init__(
        self,
        _name: str,
        /,
        *,
        peering_id: str,
        transit_gateway_route_table_arn: str,
        network_function_group_name: str = ...,
        routing_policy_label: str = ...,
        tags: Sequence[TransitGatewayRouteTableAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    """The ID of the attachment."""
    attachment_policy_rule_number: Final[Ref[int]]
    """The policy rule number associated with the attachment."""
    attachment_type: Final[str]
    """The type of attachment."""
    core_network_arn: Final[str]
    """The ARN of a core network for the VPC attachment."""
    core_network_id: Final[str]
    """The ID of a core network where you're creating a site-to-site VPN attachment."""
    created_at: Final[str]
    """Creation time of the attachment."""
    edge_location: Final[str]
    """The Region where the edge is located."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the attachment."""
    network_function_group_name: Final[str]
    """The name of the network function group attachment."""
    owner_account_id: Final[str]
    """Owner account of the attachment."""
    peering_id: Final[str]
    """The Id of peering between transit gateway and core network."""
    proposed_network_function_group_change: Final[TransitGatewayRouteTableAttachment_ProposedNetworkFunctionGroupChange_Read]
    """The attachment to move from one network function group to another."""
    proposed_segment_change: Final[TransitGatewayRouteTableAttachment_ProposedSegmentChange_Read]
    """The attachment to move from one segment to another."""
    resource_arn: Final[str]
    """The ARN of the Resource."""
    routing_policy_label: Final[str]
    """Routing policy label"""
    segment_name: Final[str]
    """The name of the segment that attachment is in."""
    state: Final[str]
    """The state of the attachment."""
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    transit_gateway_route_table_arn: Final[str]
    """The Arn of transit gateway route table."""
    updated_at: Final[str]
    """Last update time of the attachment."""

class VpcAttachment_VpcOptions(TypedDict):
    appliance_mode_support: NotRequired[Bool]
    dns_support: NotRequired[Bool]
    ipv6_support: NotRequired[Bool]
    security_group_referencing_support: NotRequired[Bool]

@final
class VpcAttachment_VpcOptions_Read:
    appliance_mode_support: Final[Ref[bool]]
    dns_support: Final[Ref[bool]]
    ipv6_support: Final[Ref[bool]]
    security_group_referencing_support: Final[Ref[bool]]

@final
class VpcAttachment_ProposedNetworkFunctionGroupChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    network_function_group_name: Final[str]
    tags: Final[list[Any]]

@final
class VpcAttachment_ProposedSegmentChange_Read:
    attachment_policy_rule_number: Final[Ref[int]]
    segment_name: Final[str]
    tags: Final[list[Any]]

class VpcAttachment_Tag(TypedDict):
    key: str
    value: str

@final
class VpcAttachment(_Resource):
    """AWS::NetworkManager::VpcAttachment Resoruce Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        core_network_id: str,
        subnet_arns: Texts,
        vpc_arn: str,
        options: VpcAttachment_VpcOptions = ...,
        routing_policy_label: str = ...,
        tags: Sequence[VpcAttachment_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    attachment_id: Final[str]
    """Id of the attachment."""
    attachment_policy_rule_number: Final[Ref[int]]
    """The policy rule number associated with the attachment."""
    attachment_type: Final[str]
    """Attachment type."""
    core_network_arn: Final[str]
    """The ARN of a core network for the VPC attachment."""
    core_network_id: Final[str]
    """The ID of a core network for the VPC attachment."""
    created_at: Final[str]
    """Creation time of the attachment."""
    edge_location: Final[str]
    """The Region where the edge is located."""
    last_modification_errors: Final[list[str]]
    """Errors from the last modification of the attachment."""
    network_function_group_name: Final[str]
    """The name of the network function group attachment."""
    options: Final[VpcAttachment_VpcOptions_Read]
    """Vpc options of the attachment."""
    owner_account_id: Final[str]
    """Owner account of the attachment."""
    proposed_network_function_group_change: Final[VpcAttachment_ProposedNetworkFunctionGroupChange_Read]
    """The attachment to move from one network function group to another."""
    proposed_segment_change: Final[VpcAttachment_ProposedSegmentChange_Read]
    """The attachment to move from one segment to another."""
    resource_arn: Final[str]
    """The ARN of the Resource."""
    routing_policy_label: Final[str]
    """Routing policy label"""
    segment_name: Final[str]
    """The name of the segment attachment.."""
    state: Final[str]
    """State of the attachment."""
    subnet_arns: Final[list[str]]
    """Subnet Arn list"""
    tags: Final[list[Any]]
    """Tags for the attachment."""
    updated_at: Final[str]
    """Last update time of the attachment."""
    vpc_arn: Final[str]
    """The ARN of the VPC."""
