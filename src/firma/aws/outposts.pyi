"""Resource types of AWS Outposts. Made by scripts/schemas: do not edit."""

from collections.abc import Sequence
from typing import Any, Final, Literal, NotRequired, TypedDict, Unpack, final
from firma.aws._inputs import Options
from firma.program.resource import Resource as _Resource

class Outpost_Tag(TypedDict):
    key: str
    value: str

@final
class Outpost(_Resource):
    """Definition of AWS::Outposts::Outpost Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        site_id: str,
        availability_zone: str = ...,
        availability_zone_id: str = ...,
        description: str = ...,
        supported_hardware_type: Literal["RACK", "SERVER"] = ...,
        tags: Sequence[Outpost_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    availability_zone: Final[str]
    availability_zone_id: Final[str]
    description: Final[str]
    life_cycle_status: Final[str]
    name: Final[str]
    outpost_arn: Final[str]
    outpost_id: Final[str]
    owner_id: Final[str]
    site_arn: Final[str]
    site_id: Final[str]
    supported_hardware_type: Final[str]
    tags: Final[list[Any]]

class Site_Address(TypedDict):
    address_line1: str
    address_line2: NotRequired[str]
    address_line3: NotRequired[str]
    city: str
    contact_name: str
    contact_phone_number: str
    country_code: str
    district_or_county: NotRequired[str]
    municipality: NotRequired[str]
    postal_code: str
    state_or_region: str

@final
class Site_Address_Read:
    address_line1: Final[str]
    address_line2: Final[str]
    address_line3: Final[str]
    city: Final[str]
    contact_name: Final[str]
    contact_phone_number: Final[str]
    country_code: Final[str]
    district_or_county: Final[str]
    municipality: Final[str]
    postal_code: Final[str]
    state_or_region: Final[str]

class Site_RackPhysicalProperties(TypedDict):
    fiber_optic_cable_type: NotRequired[Literal["SINGLE_MODE", "MULTI_MODE"]]
    maximum_supported_weight_lbs: NotRequired[Literal["NO_LIMIT", "MAX_1400_LBS", "MAX_1600_LBS", "MAX_1800_LBS", "MAX_2000_LBS"]]
    optical_standard: NotRequired[Literal["OPTIC_10GBASE_SR", "OPTIC_10GBASE_IR", "OPTIC_10GBASE_LR", "OPTIC_40GBASE_SR", "OPTIC_40GBASE_ESR", "OPTIC_40GBASE_IR4_LR4L", "OPTIC_40GBASE_LR4", "OPTIC_100GBASE_SR4", "OPTIC_100GBASE_CWDM4", "OPTIC_100GBASE_LR4", "OPTIC_100G_PSM4_MSA", "OPTIC_1000BASE_LX", "OPTIC_1000BASE_SX"]]
    power_connector: NotRequired[Literal["L6_30P", "IEC309", "AH530P7W", "AH532P6W", "CS8365C"]]
    power_draw_kva: NotRequired[Literal["POWER_5_KVA", "POWER_10_KVA", "POWER_15_KVA", "POWER_30_KVA"]]
    power_feed_drop: NotRequired[Literal["ABOVE_RACK", "BELOW_RACK"]]
    power_phase: NotRequired[Literal["SINGLE_PHASE", "THREE_PHASE"]]
    uplink_count: NotRequired[Literal["UPLINK_COUNT_1", "UPLINK_COUNT_2", "UPLINK_COUNT_3", "UPLINK_COUNT_4", "UPLINK_COUNT_5", "UPLINK_COUNT_6", "UPLINK_COUNT_7", "UPLINK_COUNT_8", "UPLINK_COUNT_12", "UPLINK_COUNT_16"]]
    uplink_gbps: NotRequired[Literal["UPLINK_1G", "UPLINK_10G", "UPLINK_40G", "UPLINK_100G"]]

@final
class Site_RackPhysicalProperties_Read:
    fiber_optic_cable_type: Final[str]
    maximum_supported_weight_lbs: Final[str]
    optical_standard: Final[str]
    power_connector: Final[str]
    power_draw_kva: Final[str]
    power_feed_drop: Final[str]
    power_phase: Final[str]
    uplink_count: Final[str]
    uplink_gbps: Final[str]

class Site_Address2(TypedDict):
    address_line1: str
    address_line2: NotRequired[str]
    address_line3: NotRequired[str]
    city: str
    contact_name: str
    contact_phone_number: str
    country_code: str
    district_or_county: NotRequired[str]
    municipality: NotRequired[str]
    postal_code: str
    state_or_region: str

@final
class Site_Address_Read2:
    address_line1: Final[str]
    address_line2: Final[str]
    address_line3: Final[str]
    city: Final[str]
    contact_name: Final[str]
    contact_phone_number: Final[str]
    country_code: Final[str]
    district_or_county: Final[str]
    municipality: Final[str]
    postal_code: Final[str]
    state_or_region: Final[str]

class Site_Tag(TypedDict):
    key: str
    value: str

@final
class Site(_Resource):
    """Definition of AWS::Outposts::Site Resource Type"""
    def __init__(
        self,
        _name: str,
        /,
        *,
        name: str,
        description: str = ...,
        notes: str = ...,
        operating_address: Site_Address = ...,
        rack_physical_properties: Site_RackPhysicalProperties = ...,
        shipping_address: Site_Address2 = ...,
        tags: Sequence[Site_Tag] = ...,
        **_options: Unpack[Options],
    ) -> None: ...
    description: Final[str]
    name: Final[str]
    notes: Final[str]
    operating_address: Final[Site_Address_Read]
    rack_physical_properties: Final[Site_RackPhysicalProperties_Read]
    shipping_address: Final[Site_Address_Read2]
    site_arn: Final[str]
    site_id: Final[str]
    tags: Final[list[Any]]
