"""Resource types of AWS EVS. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Bool, Options, Ref, Texts
from firma.program.resource import Resource as _Resource

class Environment_ConnectivityInfo(TypedDict):
    private_route_server_peerings: Texts

@final
class Environment_ConnectivityInfo_Read:
    private_route_server_peerings: Final[list[str]]

class Environment_HostInfoForCreate(TypedDict):
    dedicated_host_id: NotRequired[str]
    host_name: str
    instance_type: Literal["i4i.metal", "i7i.metal-24xl", "i7i.metal-48xl"]
    key_name: str
    placement_group_id: NotRequired[str]

class Environment_InitialVlans(TypedDict):
    edge_v_tep: Environment_InitialVlanInfo
    expansion_vlan1: Environment_InitialVlanInfo2
    expansion_vlan2: Environment_InitialVlanInfo3
    hcx: Environment_InitialVlanInfo4
    hcx_network_acl_id: NotRequired[str]
    is_hcx_public: NotRequired[Bool]
    nsx_up_link: Environment_InitialVlanInfo5
    v_motion: Environment_InitialVlanInfo6
    v_san: Environment_InitialVlanInfo7
    v_tep: Environment_InitialVlanInfo8
    vm_management: Environment_InitialVlanInfo9
    vmk_management: Environment_InitialVlanInfo10

class Environment_InitialVlanInfo(TypedDict):
    cidr: str

class Environment_InitialVlanInfo2(TypedDict):
    cidr: str

class Environment_InitialVlanInfo3(TypedDict):
    cidr: str

class Environment_InitialVlanInfo4(TypedDict):
    cidr: str

class Environment_InitialVlanInfo5(TypedDict):
    cidr: str

class Environment_InitialVlanInfo6(TypedDict):
    cidr: str

class Environment_InitialVlanInfo7(TypedDict):
    cidr: str

class Environment_InitialVlanInfo8(TypedDict):
    cidr: str

class Environment_InitialVlanInfo9(TypedDict):
    cidr: str

class Environment_InitialVlanInfo10(TypedDict):
    cidr: str

@final
class Environment_InitialVlans_Read:
    edge_v_tep: Final[Environment_InitialVlanInfo_Read]
    expansion_vlan1: Final[Environment_InitialVlanInfo_Read2]
    expansion_vlan2: Final[Environment_InitialVlanInfo_Read3]
    hcx: Final[Environment_InitialVlanInfo_Read4]
    hcx_network_acl_id: Final[str]
    is_hcx_public: Final[Ref[bool]]
    nsx_up_link: Final[Environment_InitialVlanInfo_Read5]
    v_motion: Final[Environment_InitialVlanInfo_Read6]
    v_san: Final[Environment_InitialVlanInfo_Read7]
    v_tep: Final[Environment_InitialVlanInfo_Read8]
    vm_management: Final[Environment_InitialVlanInfo_Read9]
    vmk_management: Final[Environment_InitialVlanInfo_Read10]

@final
class Environment_InitialVlanInfo_Read:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read2:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read3:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read4:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read5:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read6:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read7:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read8:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read9:
    cidr: Final[str]

@final
class Environment_InitialVlanInfo_Read10:
    cidr: Final[str]

class Environment_LicenseInfo(TypedDict):
    solution_key: str
    vsan_key: str

@final
class Environment_LicenseInfo_Read:
    solution_key: Final[str]
    vsan_key: Final[str]

class Environment_ServiceAccessSecurityGroups(TypedDict):
    security_groups: NotRequired[Texts]

@final
class Environment_ServiceAccessSecurityGroups_Read:
    security_groups: Final[list[str]]

class Environment_Tag(TypedDict):
    key: str
    value: str

class Environment_VcfHostnames(TypedDict):
    cloud_builder: str
    nsx: str
    nsx_edge1: str
    nsx_edge2: str
    nsx_manager1: str
    nsx_manager2: str
    nsx_manager3: str
    sddc_manager: str
    v_center: str

@final
class Environment_VcfHostnames_Read:
    cloud_builder: Final[str]
    nsx: Final[str]
    nsx_edge1: Final[str]
    nsx_edge2: Final[str]
    nsx_manager1: Final[str]
    nsx_manager2: Final[str]
    nsx_manager3: Final[str]
    sddc_manager: Final[str]
    v_center: Final[str]

@final
class Environment(_Resource):
    """An environment created within the EVS service"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        service_access_subnet_id: str,
        terms_accepted: Bool,
        vcf_version: Literal["VCF-5.2.1", "VCF-5.2.2", "SELF_DEPLOYED"],
        vpc_id: str,
        connectivity_info: Environment_ConnectivityInfo = ...,
        environment_name: str = ...,
        hosts: Sequence[Environment_HostInfoForCreate] = ...,
        initial_vlans: Environment_InitialVlans = ...,
        kms_key_id: str = ...,
        license_info: Environment_LicenseInfo = ...,
        service_access_security_groups: Environment_ServiceAccessSecurityGroups = ...,
        site_id: str = ...,
        tags: Sequence[Environment_Tag] = ...,
        vcf_hostnames: Environment_VcfHostnames = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    checks: Final[list[Any]]
    connectivity_info: Final[Environment_ConnectivityInfo_Read]
    created_at: Final[str]
    credentials: Final[list[Any]]
    environment_arn: Final[str]
    environment_id: Final[str]
    environment_name: Final[str]
    """The name of an EVS environment"""
    environment_state: Final[str]
    hosts: Final[list[Any]]
    """The initial hosts for environment only required upon creation."""
    initial_vlans: Final[Environment_InitialVlans_Read]
    """The initial Vlan configuration only required upon creation."""
    kms_key_id: Final[str]
    license_info: Final[Environment_LicenseInfo_Read]
    """The license information for an EVS environment"""
    modified_at: Final[str]
    service_access_security_groups: Final[Environment_ServiceAccessSecurityGroups_Read]
    service_access_subnet_id: Final[str]
    site_id: Final[str]
    state_details: Final[str]
    tags: Final[list[Any]]
    """An array of key-value pairs to apply to this resource."""
    terms_accepted: Final[Ref[bool]]
    vcf_hostnames: Final[Environment_VcfHostnames_Read]
    vcf_version: Final[str]
    vpc_id: Final[str]
