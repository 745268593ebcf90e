"""Resource types of AWS DirectConnect. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Int, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Connection_Tag(TypedDict):
    key: str
    value: str

@final
class Connection(_Resource):
    """Resource Type definition for AWS::DirectConnect::Connection"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bandwidth: str,
        connection_name: str,
        location: str,
        lag_id: str = ...,
        provider_name: str = ...,
        request_mac_sec: Bool = ...,
        tags: Sequence[Connection_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    bandwidth: Final[str]
    """The bandwidth of the connection."""
    connection_arn: Final[str]
    """The ARN of the connection."""
    connection_id: Final[str]
    """The ID of the connection."""
    connection_name: Final[str]
    """The name of the connection."""
    connection_state: Final[str]
    """The state of the connection."""
    lag_id: Final[str]
    """The ID or ARN of the LAG to associate the connection with."""
    location: Final[str]
    """The location of the connection."""
    provider_name: Final[str]
    """The name of the service provider associated with the requested connection."""
    request_mac_sec: Final[Ref[bool]]
    """Indicates whether you want the connection to support MAC Security (MACsec)."""
    tags: Final[list[Any]]
    """The tags associated with the connection."""

class DirectConnectGateway_Tag(TypedDict):
    key: str
    value: str

@final
class DirectConnectGateway(_Resource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGateway"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        direct_connect_gateway_name: str,
        amazon_side_asn: str = ...,
        tags: Sequence[DirectConnectGateway_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    amazon_side_asn: Final[str]
    """The autonomous system number (ASN) for the Amazon side of the connection."""
    direct_connect_gateway_arn: Final[str]
    """The ARN of the Direct Connect gateway."""
    direct_connect_gateway_id: Final[str]
    """The ID of the Direct Connect gateway."""
    direct_connect_gateway_name: Final[str]
    """The name of the Direct Connect gateway."""
    tags: Final[list[Any]]
    """The tags associated with the Direct Connect gateway."""

@final
class DirectConnectGatewayAssociation(_Resource):
    """Resource Type definition for AWS::DirectConnect::DirectConnectGatewayAssociation"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        associated_gateway_id: str,
        direct_connect_gateway_id: str,
        accept_direct_connect_gateway_association_proposal_role_arn: str = ...,
        allowed_prefixes_to_direct_connect_gateway: Texts = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    accept_direct_connect_gateway_association_proposal_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role to accept the Direct Connect Gateway association proposal."""
    allowed_prefixes_to_direct_connect_gateway: Final[list[str]]
    """The Amazon VPC prefixes to advertise to the Direct Connect gateway."""
    associated_gateway_id: Final[str]
    """The ID or ARN of the virtual private gateway or transit gateway."""
    association_id: Final[str]
    """The ID of the Direct Connect gateway association."""
    direct_connect_gateway_id: Final[str]
    """The ID or ARN of the Direct Connect gateway."""

class Lag_Tag(TypedDict):
    key: str
    value: str

@final
class Lag(_Resource):
    """Resource Type definition for AWS::DirectConnect::Lag"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        connections_bandwidth: str,
        lag_name: str,
        location: str,
        minimum_links: Int = ...,
        provider_name: str = ...,
        request_mac_sec: Bool = ...,
        tags: Sequence[Lag_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    connections_bandwidth: Final[str]
    """The bandwidth of the individual physical dedicated connections bundled by the LAG."""
    lag_arn: Final[str]
    """The ARN of the LAG."""
    lag_id: Final[str]
    """The ID of the LAG."""
    lag_name: Final[str]
    """The name of the LAG."""
    lag_state: Final[str]
    """The state of the LAG."""
    location: Final[str]
    """The location for the LAG."""
    minimum_links: Final[Ref[int]]
    """The minimum number of physical dedicated connections that must be operational for the LAG itself to be operational."""
    provider_name: Final[str]
    """The name of the service provider associated with the requested LAG."""
    request_mac_sec: Final[Ref[bool]]
    """Indicates whether you want the LAG to support MAC Security (MACsec)."""
    tags: Final[list[Any]]
    """The tags associated with the LAG."""

class PrivateVirtualInterface_BgpPeer(TypedDict):
    address_family: str
    amazon_address: NotRequired[str]
    asn: str
    auth_key: NotRequired[str]
    customer_address: NotRequired[str]

class PrivateVirtualInterface_Tag(TypedDict):
    key: str
    value: str

@final
class PrivateVirtualInterface(_Resource):
    """Resource Type definition for AWS::DirectConnect::PrivateVirtualInterface"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bgp_peers: Sequence[PrivateVirtualInterface_BgpPeer],
        connection_id: str,
        virtual_interface_name: str,
        vlan: Int,
        allocate_private_virtual_interface_role_arn: str = ...,
        direct_connect_gateway_id: str = ...,
        enable_site_link: Bool = ...,
        mtu: Int = ...,
        rate_limit: str = ...,
        tags: Sequence[PrivateVirtualInterface_Tag] = ...,
        virtual_gateway_id: str = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocate_private_virtual_interface_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role to allocate the private virtual interface."""
    bgp_peers: Final[list[Any]]
    """The BGP peers configured on this virtual interface."""
    connection_id: Final[str]
    """The ID or ARN of the connection or LAG."""
    direct_connect_gateway_id: Final[str]
    """The ID or ARN of the Direct Connect gateway."""
    enable_site_link: Final[Ref[bool]]
    """Indicates whether to enable or disable SiteLink."""
    mtu: Final[Ref[int]]
    """The maximum transmission unit (MTU), in bytes."""
    rate_limit: Final[str]
    """The rate limit (bandwidth allocation) for the virtual interface."""
    tags: Final[list[Any]]
    """The tags associated with the private virtual interface."""
    virtual_gateway_id: Final[str]
    """The ID or ARN of the virtual private gateway."""
    virtual_interface_arn: Final[str]
    """The ID of the virtual interface."""
    virtual_interface_id: Final[str]
    """The ID of the virtual interface."""
    virtual_interface_name: Final[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Final[Ref[int]]
    """The ID of the VLAN."""

class PublicVirtualInterface_BgpPeer(TypedDict):
    address_family: str
    amazon_address: NotRequired[str]
    asn: str
    auth_key: NotRequired[str]
    customer_address: NotRequired[str]

class PublicVirtualInterface_Tag(TypedDict):
    key: str
    value: str

@final
class PublicVirtualInterface(_Resource):
    """Resource Type definition for AWS::DirectConnect::PublicVirtualInterface"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bgp_peers: Sequence[PublicVirtualInterface_BgpPeer],
        connection_id: str,
        virtual_interface_name: str,
        vlan: Int,
        allocate_public_virtual_interface_role_arn: str = ...,
        rate_limit: str = ...,
        route_filter_prefixes: Texts = ...,
        tags: Sequence[PublicVirtualInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocate_public_virtual_interface_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role to allocate the public virtual interface."""
    bgp_peers: Final[list[Any]]
    """The BGP peers configured on this virtual interface."""
    connection_id: Final[str]
    """The ID or ARN of the connection or LAG."""
    rate_limit: Final[str]
    """The rate limit (bandwidth allocation) for the virtual interface."""
    route_filter_prefixes: Final[list[str]]
    """The routes to be advertised to the AWS network in this region."""
    tags: Final[list[Any]]
    """The tags associated with the public virtual interface."""
    virtual_interface_arn: Final[str]
    """The ARN of the virtual interface."""
    virtual_interface_id: Final[str]
    """The ID of the virtual interface."""
    virtual_interface_name: Final[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Final[Ref[int]]
    """The ID of the VLAN."""

class TransitVirtualInterface_BgpPeer(TypedDict):
    address_family: str
    amazon_address: NotRequired[str]
    asn: str
    auth_key: NotRequired[str]
    customer_address: NotRequired[str]

class TransitVirtualInterface_Tag(TypedDict):
    key: str
    value: str

@final
class TransitVirtualInterface(_Resource):
    """Resource Type definition for AWS::DirectConnect::TransitVirtualInterface"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        bgp_peers: Sequence[TransitVirtualInterface_BgpPeer],
        connection_id: str,
        direct_connect_gateway_id: str,
        virtual_interface_name: str,
        vlan: Int,
        allocate_transit_virtual_interface_role_arn: str = ...,
        enable_site_link: Bool = ...,
        mtu: Int = ...,
        rate_limit: str = ...,
        tags: Sequence[TransitVirtualInterface_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    allocate_transit_virtual_interface_role_arn: Final[str]
    """The Amazon Resource Name (ARN) of the role to allocate the TransitVifAllocation."""
    bgp_peers: Final[list[Any]]
    """The BGP peers configured on this virtual interface.."""
    connection_id: Final[str]
    """The ID or ARN of the connection or LAG."""
    direct_connect_gateway_id: Final[str]
    """The ID or ARN of the Direct Connect gateway."""
    enable_site_link: Final[Ref[bool]]
    """Indicates whether to enable or disable SiteLink."""
    mtu: Final[Ref[int]]
    """The maximum transmission unit (MTU), in bytes."""
    rate_limit: Final[str]
    """The rate limit (bandwidth allocation) for the virtual interface."""
    tags: Final[list[Any]]
    """The tags associated with the private virtual interface."""
    virtual_interface_arn: Final[str]
    """The ARN of the virtual interface."""
    virtual_interface_id: Final[str]
    """The ID of the virtual interface."""
    virtual_interface_name: Final[str]
    """The name of the virtual interface assigned by the customer network."""
    vlan: Final[Ref[int]]
    """The ID of the VLAN."""
